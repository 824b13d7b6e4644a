import {
  emitLinkUnit,
  makeRedirectableGraph,
  openDefinitions,
  planLinkUnit,
  readLinkGraph,
} from '@telejit/controller/jitlink';
import { X86_64 } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';

import v1 = telejit.v1;

const { PERMISSION_READ_EXECUTE: RX, PERMISSION_READ: R, PERMISSION_READ_WRITE: RW } = v1.Permission;

/** What a segment holds, zeros filled in. */
function contentOf({ size, pieces }: v1.ISegment): Buffer {
  const content = Buffer.alloc(size ?? 0);
  for (const { offset, data } of pieces ?? []) content.set(data ?? new Uint8Array(), offset ?? 0);
  return content;
}

/** Offset, kind, target and addend of every fixup. */
function fixupsOf({ fixupOffset, fixupKind, fixupTarget, fixupAddend }: v1.ISegment): number[][] {
  const column = (bytes: Uint8Array | null | undefined): Uint8Array => bytes ?? new Uint8Array();
  const offsets = [...readUint32Column(column(fixupOffset), 'offset')];
  const targets = readUint32Column(column(fixupTarget), 'target');
  const addends = readInt32Column(column(fixupAddend), 'addend');
  return offsets.map((offset, i) => [offset, column(fixupKind)[i], targets[i], addends[i]]);
}

describe('makeRedirectableGraph on x86-64', () => {
  const stub = (name: string) => ({ name, isHidden: false, isWeak: false });
  const { graph, cells } = makeRedirectableGraph('x86_64', 'stubs', [
    { ...stub('f'), destination: { kind: 'address', address: 0x1122_3344_5566_7788n } },
    { ...stub('g'), isHidden: true, destination: { kind: 'symbol', name: 'body' } },
    { ...stub('h'), isWeak: true, destination: { kind: 'symbol', name: 'body' } },
  ]);
  const plan = planLinkUnit(graph);
  const { unit } = emitLinkUnit(plan, {
    unitId: 7,
    resolve: (_, name) => (name === 'body' ? { kind: 'segment', unit: 9, segment: 0, offset: 0x40 } : { kind: 'own' }),
  });
  const segments = unit.segments ?? [];
  const segmentOf = (permission: v1.Permission): v1.ISegment => {
    const found = segments.find((segment) => segment.permission === permission);
    if (found === undefined) throw new Error(`no segment with permission ${permission}`);
    return found;
  };

  it('has one unit of code, cells and call frame information, and one reference for one destination', () => {
    expect(segments.map(({ permission }) => permission)).to.deep.equal([RX, R, RW]);
    expect(unit.references).to.deep.equal([{ segment: { unit: 9, segment: 0 } }]);
    expect(unit.ehFrames).to.have.length(1);
  });

  it('jumps from each stub through its cell', () => {
    const jump = [0xff, 0x25, 0, 0, 0, 0, 0xcc, 0xcc];
    expect([...contentOf(segmentOf(RX))]).to.deep.equal([...jump, ...jump, ...jump]);
    const cellSegment = segments.indexOf(segmentOf(RW));
    expect(fixupsOf(segmentOf(RX))).to.deep.equal([
      [2, X86_64.Delta32, cellSegment, -4],
      [10, X86_64.Delta32, cellSegment, 8 - 4],
      [18, X86_64.Delta32, cellSegment, 16 - 4],
    ]);
  });

  it('has cells of a pointer each, aligned, that begin with what they lead to', () => {
    const data = segmentOf(RW);
    expect(data).to.include({ size: 24, alignment: 8 });
    expect(contentOf(data).readBigUInt64LE(0)).to.equal(0x1122_3344_5566_7788n);
    expect(fixupsOf(data)).to.deep.equal([
      [8, X86_64.Pointer64, 3, 0x40],
      [16, X86_64.Pointer64, 3, 0x40],
    ]);
    const places = [...cells].map(([name, symbol]) => [name, plan.definitionAt(symbol)]);
    const segment = segments.indexOf(data);
    expect(places).to.deep.equal([
      ['f', { kind: 'segment', segment, offset: 0 }],
      ['g', { kind: 'segment', segment, offset: 8 }],
      ['h', { kind: 'segment', segment, offset: 16 }],
    ]);
  });

  it('defines the stubs as they are to be, and cells for nobody else', () => {
    const named = [...graph.definitions].map((symbol) => [
      graph.symbolName(symbol),
      graph.isHidden(symbol),
      graph.isWeak(symbol),
    ]);
    expect(named).to.deep.equal([
      ['f', false, false],
      ['g', true, false],
      ['h', false, true],
    ]);
    expect([...graph.externals].map((symbol) => graph.symbolName(symbol))).to.deep.equal(['body']);
    expect([...cells.values()].every((symbol) => graph.isLocal(symbol))).to.equal(true);
  });
});

describe('openDefinitions', () => {
  const source = `long f(long a); static long helper(long a) { return f(a - 1); }
    long f(long a) { return a == 0 ? 0 : 1 + helper(a); } long (*table[])(long) = {f}; long g(void) { return f(3); }`;
  const graph = readLinkGraph(compileC(source, ['-O0']), 'source.o');
  const opened = openDefinitions(graph, new Map([['f', 'f$body']]));
  const named = (symbols: Iterable<number>): string[] => [...symbols].map((symbol) => opened.symbolName(symbol));

  it('gives a definition another name, and leaves the old one to be found elsewhere', () => {
    expect(named(opened.definitions)).to.have.members(['f$body', 'table', 'g']);
    expect(named(opened.externals)).to.deep.equal(['f']);
    const find = (symbols: Iterable<number>, name: string): number =>
      [...symbols].find((one) => opened.symbolName(one) === name) ?? -1;
    const before = [...graph.definitions].find((one) => graph.symbolName(one) === 'f');
    expect(find(opened.definitions, 'f$body')).to.equal(before);
  });

  it('makes code and data refer to what is found, and call frame information to the definition', () => {
    const referred = new Map<string, Set<string>>();
    for (const { section, symbol } of opened.relocations) {
      const { name } = opened.object.sections[section];
      referred.set(name, new Set(named(symbol)));
    }
    expect(referred.get('.text')).to.include('f').and.not.include('f$body');
    expect([...(referred.get('.data') ?? referred.get('.data.rel') ?? [])]).to.deep.equal(['f']);
    expect([...(referred.get('.eh_frame') ?? [])]).to.not.include('f');
  });

  it('is the graph itself when it defines none of the names', () => {
    expect(openDefinitions(graph, new Map([['other', 'x']]))).to.equal(graph);
  });
});
