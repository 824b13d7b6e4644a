import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  emitLinkUnit,
  outOfRangeMessage,
  planLinkUnit,
  readLinkGraph,
  type Resolution,
} from '@telejit/controller/jitlink';
import { readArchive } from '@telejit/controller/object';
import { X86_64 } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';
import { expect } from 'chai';

import v1 = telejit.v1;

const { PERMISSION_READ_EXECUTE: RX, PERMISSION_READ: R, PERMISSION_READ_WRITE: RW } = v1.Permission;

/** A fixup with its target in words: "segment 1", or the reference. */
interface Fixup {
  readonly offset: number;
  readonly kind: number;
  readonly target: string;
  readonly addend: number;
}

interface Unit {
  readonly unit: v1.ILinkUnit;
  /** Content of the segment of that permission, zeros filled in. */
  bytes(permission: v1.Permission): Uint8Array;
  fixups(permission: v1.Permission): Fixup[];
}

const PROCESS = (_symbol: number, name: string): Resolution => ({ kind: 'process', name, weak: false });
const NEAR = (): Resolution => ({ kind: 'segment', unit: 9, segment: 0, offset: 0x40 });

describe('emitLinkUnit on x86-64', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-emit-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function assemble(source: string): Uint8Array {
    writeFileSync(join(folder, 'x.s'), `${source}\n.section .note.GNU-stack,"",@progbits\n`);
    execFileSync('as', ['-o', join(folder, 'x.o'), join(folder, 'x.s')]);
    return Uint8Array.from(readFileSync(join(folder, 'x.o')));
  }

  function emit(source: string, resolve: (symbol: number, name: string) => Resolution = PROCESS): Unit {
    const { unit } = emitLinkUnit(planLinkUnit(readLinkGraph(assemble(source), 'x.o')), { unitId: 1, resolve });
    const segments = unit.segments ?? [];
    const find = (permission: v1.Permission): v1.ISegment =>
      segments.find((one) => one.permission === permission) ?? {};
    const nameOf = (target: number): string => {
      if (target < segments.length) return `segment ${target}`;
      const reference = unit.references?.[target - segments.length];
      if (typeof reference?.processSymbol === 'string')
        return reference.processSymbol + (reference.near ? ' near' : '');
      if (reference?.segment) return `unit ${reference.segment.unit} segment ${reference.segment.segment}`;
      return `address ${String(reference?.address)}`;
    };
    return {
      unit,
      bytes(permission) {
        const segment = find(permission);
        const bytes = new Uint8Array(segment.size ?? 0);
        for (const piece of segment.pieces ?? []) bytes.set(piece.data ?? new Uint8Array(), piece.offset ?? 0);
        return bytes;
      },
      fixups(permission) {
        const segment = find(permission);
        const none = new Uint8Array();
        const targets = readUint32Column(segment.fixupTarget ?? none, 'target');
        const addends = readInt32Column(segment.fixupAddend ?? none, 'addend');
        return [...readUint32Column(segment.fixupOffset ?? none, 'offset')].map((offset, i) => ({
          offset,
          kind: segment.fixupKind?.[i] ?? 0,
          target: nameOf(targets[i]),
          addend: addends[i],
        }));
      },
    };
  }

  it('gives the GOT a place when nothing but its address is asked for', () => {
    const unit = emit('.text\nlea _GLOBAL_OFFSET_TABLE_(%rip), %rax\nret');
    expect(unit.unit.segments?.map(({ permission, size }) => [permission, size])).to.deep.equal([
      [RX, 8],
      [R, 8],
    ]);
    expect(unit.fixups(RX)).to.deep.equal([{ offset: 3, kind: X86_64.Delta32, target: 'segment 1', addend: -4 }]);
  });

  it('calls directly what is near, and through one stub and slot what may be far', () => {
    const near = emit('call f@PLT', NEAR);
    expect(near.fixups(RX)).to.deep.equal([
      { offset: 1, kind: X86_64.Delta32, target: 'unit 9 segment 0', addend: 0x40 - 4 },
    ]);
    expect(near.unit.segments).to.have.length(1);

    const far = emit('call f@PLT\njmp f@PLT\ncall f');
    const [first, second, third, stub] = far.fixups(RX).sort((a, b) => a.offset - b.offset);
    for (const [fixup, offset] of [
      [first, 1],
      [second, 6],
      [third, 11],
    ] as const) {
      expect(fixup).to.deep.equal({ offset, kind: X86_64.Delta32, target: 'segment 0', addend: 16 - 4 });
    }
    // jmp *slot(%rip)
    expect([...far.bytes(RX).subarray(16, 24)]).to.deep.equal([0xff, 0x25, 0, 0, 0, 0, 0xcc, 0xcc]);
    expect(stub).to.deep.equal({ offset: 18, kind: X86_64.Delta32, target: 'segment 1', addend: -4 });
    expect(far.fixups(R)).to.deep.equal([{ offset: 0, kind: X86_64.Pointer64, target: 'f', addend: 0 }]);
  });

  const relaxations: [string, number[], number][] = [
    ['movq f@GOTPCREL(%rip), %rax', [0x48, 0x8d, 0x05], 3],
    ['movq f@GOTPCREL(%rip), %r12', [0x4c, 0x8d, 0x25], 3],
    ['movl f@GOTPCREL(%rip), %ecx', [0x8d, 0x0d], 2],
    ['call *f@GOTPCREL(%rip)', [0x67, 0xe8], 2],
    ['jmp *f@GOTPCREL(%rip)', [0xe9], 1],
  ];
  for (const [source, bytes, offset] of relaxations) {
    it(`rewrites ${source} for a symbol that is near`, () => {
      const { unit, ...seen } = emit(source, NEAR);
      expect([...seen.bytes(RX).subarray(0, bytes.length)]).to.deep.equal(bytes);
      expect(seen.fixups(RX)).to.deep.equal([
        { offset, kind: X86_64.Delta32, target: 'unit 9 segment 0', addend: 0x40 - 4 },
      ]);
      expect(unit.segments).to.have.length(1);
    });
  }

  it('keeps the slot for other instructions, and for symbols that may be far', () => {
    for (const [source, resolve] of [
      ['cmpq %rax, f@GOTPCREL(%rip)', NEAR],
      ['movq f@GOTPCREL(%rip), %rax', PROCESS],
    ] as const) {
      const seen = emit(source, resolve);
      expect(seen.fixups(RX)).to.deep.equal([{ offset: 3, kind: X86_64.Delta32, target: 'segment 1', addend: -4 }]);
      expect(seen.bytes(R)).to.have.length(8);
    }
  });

  it('gives each symbol one slot', () => {
    const seen = emit(
      'movq f@GOTPCREL(%rip), %rax\nmovq g@GOTPCREL(%rip), %rax\nmovq f@GOTPCREL(%rip), %rbx\ncall f@PLT',
    );
    expect(seen.fixups(R).map(({ offset, target }) => [offset, target])).to.deep.equal([
      [0, 'f'],
      [8, 'g'],
    ]);
  });

  it('folds the place of a local target into the addend', () => {
    const seen = emit('nop\nlea data+5(%rip), %rax\n.data\n.quad 0\ndata: .quad 1\n.quad data+2');
    expect(seen.fixups(RX)).to.deep.equal([
      { offset: 4, kind: X86_64.Delta32, target: 'segment 1', addend: 8 + 5 - 4 },
    ]);
    expect(seen.fixups(RW)).to.deep.equal([{ offset: 16, kind: X86_64.Pointer64, target: 'segment 1', addend: 10 }]);
  });

  it('asks for a stand-in when code refers to a symbol of the process in 32 bits', () => {
    const seen = emit('lea f(%rip), %rax\nmov $f, %edi\n.data\n.quad f\n.quad g');
    expect(seen.fixups(RX).map(({ kind, target }) => [kind, target])).to.deep.equal([
      [X86_64.Delta32, 'f near'],
      [X86_64.Pointer32, 'f near'],
    ]);
    expect(seen.fixups(RW).map(({ target }) => target)).to.deep.equal(['f near', 'g']);
  });

  it('sends addends beyond 32 bits whole', () => {
    const { unit } = emit('.data\n.quad f + 0x123456789abcdef0\n.quad f - 1');
    const segment = unit.segments?.[0];
    expect([...readInt32Column(segment?.fixupAddend ?? new Uint8Array(), 'low')]).to.deep.equal([0x9abcdef0 | 0, -1]);
    expect([...readInt32Column(segment?.fixupAddendHigh ?? new Uint8Array(), 'high')]).to.deep.equal([0x12345678, -1]);
  });

  it('sends no zeros: .bss and commons lie behind the content', () => {
    const { unit } = emit('.data\n.byte 1\n.bss\n.balign 64\nbig: .zero 1000000\n.comm shared, 5000, 128');
    const [segment] = unit.segments ?? [];
    expect(segment.alignment).to.equal(128);
    expect(segment.size).to.equal(128 * Math.ceil((64 + 1000000) / 128) + 5000);
    expect(segment.pieces?.map((piece) => piece.data?.length)).to.deep.equal([1]);
  });

  it('lists functions to run with priorities, and call frame information with its terminator', () => {
    const { unit } = emit(`f: .cfi_startproc
      ret
      .cfi_endproc
      .section .init_array,"aw",@init_array
      .quad f
      .section .init_array.00101,"aw",@init_array
      .quad f, f
      .section .ctors.65434,"aw",@progbits
      .quad f
      .section .fini_array,"aw",@fini_array
      .quad f
      .section .preinit_array,"aw",@preinit_array
      .quad f`);
    const show = (array: v1.IFunctionArray): unknown[] => [
      array.range?.size,
      array.priority,
      array.reversed,
      array.preinit,
    ];
    expect(unit.initializers?.map(show)).to.have.deep.members([
      [8, 65535, false, false],
      [16, 101, false, false],
      [8, 101, true, false],
      [8, 65535, false, true],
    ]);
    expect(unit.finalizers?.map(show)).to.deep.equal([[8, 65535, true, false]]);
    const [frames] = unit.ehFrames ?? [];
    const segment = unit.segments?.[frames.segment ?? 0];
    const end = (frames.offset ?? 0) + (frames.size ?? 0);
    expect(end).to.be.at.most(segment?.size ?? 0);
  });

  it('does not change the bytes of the object, and emits the same again', () => {
    const object = assemble('movq f@GOTPCREL(%rip), %rax\njmp *f@GOTPCREL(%rip)');
    const before = object.slice();
    const plan = planLinkUnit(readLinkGraph(Buffer.from(object.buffer), 'x.o'));
    const first = emitLinkUnit(plan, { unitId: 1, resolve: NEAR });
    const second = emitLinkUnit(plan, { unitId: 1, resolve: NEAR });
    expect(Buffer.compare(object, before)).to.equal(0);
    expect(v1.LinkUnit.encode(second.unit).finish()).to.deep.equal(v1.LinkUnit.encode(first.unit).finish());
  });

  it('names a fixup that is out of range', () => {
    const plan = planLinkUnit(readLinkGraph(assemble('nop\n.globl main\nmain: movb $f, %al\ncall g@PLT'), 'main.o'));
    const emitted = emitLinkUnit(plan, { unitId: 1, resolve: PROCESS });
    const report = { segment: 0, row: 0, value: String(0x7f3a_0000_1000), min: '-128', max: '255' };
    expect(outOfRangeMessage(plan, emitted, report)).to.equal(
      'main.o .text+0x2: Pointer8 to "f" is 0x7f3a00001000, outside [-2^7, 2^8); ' +
        'the target is out of reach of what refers to it: use a wider reference, or compile with -fPIC',
    );
  });

  it('takes all members of SQLite: 13,793 PLT32 and 5,810 PC32 relocations outside of unwind tables', () => {
    const archive = readArchive(readFileSync('/usr/lib/x86_64-linux-gnu/libsqlite3.a'), 'libsqlite3.a');
    expect(archive.members).to.have.length(102);
    const count = new Map<number, number>();
    for (const { bytes, name } of archive.members) {
      const graph = readLinkGraph(bytes, name);
      for (const table of graph.relocations) {
        if (graph.object.sections[table.section].name === '.eh_frame') continue;
        for (const type of table.type) count.set(type, (count.get(type) ?? 0) + 1);
      }
      emitLinkUnit(planLinkUnit(graph), { unitId: 1, resolve: PROCESS });
    }
    expect([count.get(4), count.get(2)]).to.deep.equal([13793, 5810]);
  });
});
