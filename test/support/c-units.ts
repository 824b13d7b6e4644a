/** C sources as link units for tests of the executor: compiled with clang, without the compile layer. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimeIr } from '@telejit/controller/runtime';
import { emitLinkUnit, planLinkUnit, readLinkGraph } from '@telejit/controller/jitlink';
import { writeColumn, RUNTIME_ABI, telejit } from '@telejit/shared/wire';
import type { RawSession } from './raw-session.js';

import v1 = telejit.v1;
import { testClang } from './compilers.js';

const cache = new Map<string, Buffer>();

/** An object file. Compiled once for every source and set of flags. */
export function compileC(
  source: string,
  flags: readonly string[] = ['-O1'],
  language: 'c' | 'cpp' | 'ir' = 'c',
): Buffer {
  const key = JSON.stringify([source, flags, language]);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'telejit-clang-'));
  try {
    const input = join(folder, `input.${language === 'ir' ? 'll' : language}`);
    const output = join(folder, 'output.o');
    writeFileSync(input, source);
    execFileSync(testClang(), [...flags, '-fPIC', '-w', '-c', input, '-o', output], { stdio: 'inherit' });
    const object = readFileSync(output);
    cache.set(key, object);
    return object;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A link unit made of an object, and where its symbols are. */
export interface TestUnit {
  readonly id: number;
  readonly unit: v1.ILinkUnit;
  location(symbol: string): v1.ILocation;
}

/** Symbols that other units define are found in `others`, everything else in the process. */
export function unitFromObject(id: number, object: Uint8Array, others: readonly TestUnit[] = []): TestUnit {
  const graph = readLinkGraph(object, `unit ${id}`);
  const plan = planLinkUnit(graph);
  const places = new Map<string, v1.ILocation>();
  for (const index of graph.definitions) {
    const place = plan.definitionAt(index);
    if (place.kind === 'segment') {
      places.set(graph.symbolName(index), { segment: { unit: id, segment: place.segment }, offset: place.offset });
    }
  }
  const { unit } = emitLinkUnit(plan, {
    unitId: id,
    resolve: (index, name) => {
      if (places.has(name)) return { kind: 'own' };
      for (const other of others) {
        const location = other.unit.id === id ? undefined : tryLocation(other, name);
        if (location?.segment) {
          const { unit: otherId, segment } = location.segment;
          return { kind: 'segment', unit: otherId ?? 0, segment: segment ?? 0, offset: Number(location.offset) };
        }
      }
      return { kind: 'process', name, weak: graph.isWeak(index) };
    },
  });
  return {
    id,
    unit,
    location: (symbol) => {
      const found = places.get(symbol);
      if (found === undefined) throw new Error(`unit ${id} does not define ${symbol}`);
      return found;
    },
  };
}

function tryLocation(unit: TestUnit, symbol: string): v1.ILocation | undefined {
  try {
    return unit.location(symbol);
  } catch {
    return undefined;
  }
}

export function unitFromC(session: RawSession, source: string, flags?: readonly string[]): TestUnit {
  return unitFromObject(session.newUnitId(), compileC(source, flags));
}

/** Links C source in a session. */
export async function linkC(session: RawSession, source: string, flags?: readonly string[]): Promise<TestUnit> {
  const unit = unitFromC(session, source, flags);
  await session.submit('link', { batch: { units: [unit.unit] } });
  return unit;
}

/** Links the native runtime and hands it to the executor. */
export async function installRuntime(session: RawSession): Promise<v1.IInstallRuntimeResult> {
  const object = compileC(runtimeIr('x86_64-unknown-linux-gnu'), ['-O1'], 'ir');
  const unit = unitFromObject(session.newUnitId(), object);
  const linked = session.submit('link', { batch: { units: [unit.unit] } });
  const installed = session.submit('installRuntime', {
    abi: RUNTIME_ABI,
    unit: unit.id,
    table: unit.location('telejit_runtime'),
  });
  await linked;
  return installed;
}

/** A thunk for functions `long f(long, long)`: two arguments in the buffer, the result in its first slot. */
export const THUNK = `
void thunk(long (*function)(long, long), long *buffer) { buffer[0] = function(buffer[0], buffer[1]); }
`;

/** A Call of a `long f(long, long)` through THUNK. */
export function callOf(func: v1.ILocation, thunk: v1.ILocation, a: bigint | number, b: bigint | number = 0): v1.ICall {
  return {
    function: func,
    thunk,
    buffer: new Uint8Array(BigInt64Array.of(BigInt(a), BigInt(b)).buffer),
    bufferSize: 16,
    replySize: 8,
  };
}

export async function callLong(
  session: RawSession,
  func: v1.ILocation,
  thunk: v1.ILocation,
  a: bigint | number = 0,
  b: bigint | number = 0,
): Promise<bigint> {
  const { buffer } = await session.submit('call', callOf(func, thunk, a, b));
  return longOf(buffer);
}

/** The little-endian i64 at the start of a reply's buffer. */
export function longOf(buffer: Uint8Array | null | undefined): bigint {
  return Buffer.from(buffer ?? new Uint8Array()).readBigInt64LE(0);
}

export function releaseOf(...units: readonly TestUnit[]): v1.IRelease {
  return { units: writeColumn(Uint32Array.from(units.map(({ id }) => id))) };
}

/** Run addresses of the segments of a Link, in order. */
export function addressesOf(result: v1.ILinkResult): number[] {
  const bytes = Buffer.from(result.segmentAddresses ?? new Uint8Array());
  return Array.from({ length: bytes.length / 8 }, (_, index) => Number(bytes.readBigUInt64LE(index * 8)));
}
