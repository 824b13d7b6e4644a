import { ExecutionSession, LinkObject, ObjectLayer, StaticLayout, type LinkTarget } from '@telejit/controller/orc';
import { FixupEngine } from '@telejit/executor/linker';
import { aarch64Fixups } from '@telejit/shared/fixup';
import { readAddressColumn, readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { assembled, compiler } from './objects.js';
import { describeUnless } from '../../support/skip.js';

import v1 = telejit.v1;

const PAGE_BYTES = 65_536;
const BASE = 0x40_0000;
const NONE = new Uint8Array();
const MAIN = `
  extern int add(int, int);
  extern int total;
  int *place_of_total = &total;
  int sums[4] = {1, 2, 3, 4};
  int *second = &sums[1];
  int run(int x) { total += x; return add(x, sums[2]); }`;
const OTHER = `
  int total = 5;
  static const char text[] = "constant";
  const char *words[] = {text, text + 3};
  int add(int a, int b) { return a + b; }`;

/** A layout that keeps what it is sent, and puts it where the layout says. */
class Memory implements LinkTarget {
  readonly arch = 'aarch64_be';
  readonly features: ReadonlySet<string> = new Set();
  readonly #layout = new StaticLayout(this.arch, BASE, PAGE_BYTES);
  readonly #engine = new FixupEngine(aarch64Fixups, false);
  readonly segments: { readonly permission: v1.Permission; readonly address: number; readonly bytes: Uint8Array }[] =
    [];

  get arenaEnd(): number {
    return this.#layout.arenaEnd;
  }

  link(units: readonly v1.ILinkUnit[], what: string): { readonly result: Promise<v1.ILinkResult> } {
    const result = this.#layout.link(units, what).result.then((answer) => {
      this.#place(units, readAddressColumn(answer.segmentAddresses ?? NONE, 'addresses'));
      return answer;
    });
    result.catch(() => undefined);
    return { result };
  }

  release(): Promise<void> {
    return this.#layout.release();
  }

  read(address: number, sizeBytes: number): DataView {
    const home = this.segments.find((one) => address >= one.address && address < one.address + one.bytes.length);
    if (home === undefined) throw new Error(`nothing is at 0x${address.toString(16)}`);
    return new DataView(home.bytes.buffer, address - home.address, sizeBytes);
  }

  #place(units: readonly v1.ILinkUnit[], addresses: ArrayLike<number>): void {
    let next = 0;
    const placed = units.map((unit) => {
      const segments = (unit.segments ?? []).map((segment) => ({ segment, address: addresses[next++] }));
      return { unit, segments };
    });
    const at = (id: number, index: number): number =>
      placed.find(({ unit }) => unit.id === id)?.segments[index].address ?? NaN;
    for (const { unit, segments } of placed) {
      const targets = Float64Array.from([
        ...segments.map(({ address }) => address),
        ...(unit.references ?? []).map(({ segment }) => at(segment?.unit ?? 0, segment?.segment ?? 0)),
      ]);
      for (const { segment, address } of segments) {
        const bytes = new Uint8Array(segment.size ?? 0);
        for (const piece of segment.pieces ?? []) bytes.set(piece.data ?? NONE, piece.offset ?? 0);
        const offsets = readUint32Column(segment.fixupOffset ?? NONE, 'offset');
        const columns = {
          count: offsets.length,
          offsets,
          kinds: segment.fixupKind ?? NONE,
          targets: readUint32Column(segment.fixupTarget ?? NONE, 'target'),
          addends: readInt32Column(segment.fixupAddend ?? NONE, 'addend'),
          addendsHigh: undefined,
        };
        expect(this.#engine.apply(columns, bytes, address, targets)).to.equal(undefined);
        this.segments.push({ permission: segment.permission ?? 0, address, bytes });
      }
    }
  }
}

const missing = compiler.whyNone();

describeUnless(missing, 'big-endian AArch64 with pages of 64 KiB', () => {
  it('is linked: data big-endian, instructions little-endian, no page of two permissions', async () => {
    const memory = new Memory();
    const session = new ExecutionSession();
    const layer = new ObjectLayer(session, memory);
    const dylib = session.createDylib('main');
    const flags = ['--target=aarch64_be-linux-gnu', '-fno-pic', '-fno-asynchronous-unwind-tables'];
    layer.add(dylib, LinkObject.read(compiler.compile(MAIN, flags), 'main.o'));
    layer.add(dylib, LinkObject.read(compiler.compile(OTHER, flags), 'other.o'));
    const names = ['run', 'place_of_total', 'second', 'sums', 'total', 'add', 'words'];
    const found = session.lookup([{ dylib, matchesAll: true }], names);
    layer.flush();
    const addresses = new Map([...(await found)].map(([name, { address }]) => [name, Number(address)]));
    const at = (name: string): number => addresses.get(name) ?? NaN;

    // Pointers and numbers.
    const pointer = (address: number): number => Number(memory.read(address, 8).getBigUint64(0, false));
    expect(pointer(at('place_of_total'))).to.equal(at('total'));
    expect(pointer(at('second'))).to.equal(at('sums') + 4);
    expect(memory.read(at('total'), 4).getInt32(0, false)).to.equal(5);
    const text = pointer(at('words'));
    expect(pointer(at('words') + 8)).to.equal(text + 3);
    expect(String.fromCharCode(memory.read(text, 1).getUint8(0))).to.equal('c');

    // The call at the end of `run` leads to `add`, in another unit.
    let branchAt = at('run');
    const instruction = (): number => memory.read(branchAt, 4).getUint32(0, true);
    while (instruction() >>> 26 !== 0x05) branchAt += 4;
    const [b] = new Uint32Array(Uint8Array.from(assembled(`b . + ${at('add') - branchAt}`)).buffer);
    expect(instruction()).to.equal(b);

    // Permissions change between pages only.
    expect(memory.segments.length).to.be.greaterThan(4);
    const permissions = new Map<number, v1.Permission>();
    for (const { permission, address, bytes } of memory.segments) {
      for (let page = Math.floor(address / PAGE_BYTES); page * PAGE_BYTES < address + bytes.length; page++) {
        expect(permissions.get(page) ?? permission, `page ${page}`).to.equal(permission);
        permissions.set(page, permission);
      }
    }
    expect(new Set(permissions.values()).size).to.equal(3);
  });

  it('is refused on a machine of the other byte order', () => {
    const session = new ExecutionSession();
    const layer = new ObjectLayer(session, new StaticLayout('aarch64', BASE));
    const object = LinkObject.read(compiler.compile(OTHER, ['--target=aarch64_be-linux-gnu']), 'other.o');
    expect(() => layer.add(session.createDylib('main'), object)).to.throw(
      'other.o: it is for aarch64_be, and what it is to run on is aarch64: compile it for that',
    );
  });

  it('is not laid out from where no page of that size begins', () => {
    expect(() => new StaticLayout('aarch64', 0x41_1000, PAGE_BYTES)).to.throw('it must be a multiple of 65536');
  });
});
