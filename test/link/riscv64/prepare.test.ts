import { readLinkGraph, type LinkGraph } from '@telejit/controller/jitlink';
import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { linkAt } from '../link-at.js';
import { CODE_OFFSET } from '../support/place.js';
import { compiler, relocationObject } from './objects.js';

const NOP = [0x13, 0, 0, 0];
const C_NOP = [0x01, 0];
/** `c.li a0, 1` */
const LI = [0x05, 0x45];

/** ADD, SUB and SET of any size, ALIGN and RELAX. */
const isPrepared = (type: number): boolean =>
  (type >= 33 && type <= 43) || (type >= 51 && type <= 56) || type === 60 || type === 61;

const sectionOf = (graph: LinkGraph, name: string): number[] => [
  ...(graph.sections.find((section) => section.name === name)?.data ?? []),
];

function symbolOf(graph: LinkGraph, name: string): { readonly value: number; readonly sizeBytes: number } {
  const { value, sizeBytes, count } = graph.object.symbols;
  const index = Array.from({ length: count }, (_, i) => i).find((i) => graph.symbolName(i) === name) ?? 0;
  return { value: value[index], sizeBytes: sizeBytes[index] };
}

const missing = compiler.whyNone();

describe(missing === undefined ? 'RISC-V objects, before they are laid out' : `RISC-V objects: ${missing}`, () => {
  if (missing !== undefined) {
    it.skip(missing);
    return;
  }

  describe('padding', () => {
    const padded = (before: number, alignment: number): LinkGraph =>
      readLinkGraph(
        compiler.assemble(`
          .text
          .globl f
          .type f, @function
        f:
          call other
          ${'c.li a0, 1\n'.repeat(before)}
          .balign ${alignment}
          .globl inside
        inside:
          c.li a0, 1
          .size f, . - f
          .globl behind
        behind:
          c.li a0, 1`),
        'x.o',
      );

    for (const alignment of [4, 8, 16, 64, 4096]) {
      for (const before of new Set([1, 2, 3, alignment / 2])) {
        it(`to ${alignment} bytes behind ${8 + 2 * before} bytes of code is cut to what that needs, and symbols move along`, () => {
          const graph = padded(before, alignment);
          const at = Math.ceil((8 + 2 * before) / alignment) * alignment;
          const gap = at - 8 - 2 * before;
          const nops = Array.from({ length: Math.floor(gap / 4) }, () => NOP).flat();
          expect(sectionOf(graph, '.text').slice(8)).to.deep.equal([
            ...Array.from({ length: before }, () => LI).flat(),
            ...nops,
            ...(gap % 4 === 2 ? C_NOP : []),
            ...LI,
            ...LI,
          ]);
          expect(symbolOf(graph, 'inside').value).to.equal(at);
          expect(symbolOf(graph, 'behind').value).to.equal(at + 2);
          expect(symbolOf(graph, 'f')).to.deep.equal({ value: 0, sizeBytes: at + 2 });
          expect(graph.sections.find(({ name }) => name === '.text')?.alignment).to.be.at.least(alignment);
        });
      }
    }

    it('is cut at each of several places, with the relocations between moved', () => {
      const code = Array.from(
        { length: 20 },
        (_, i) => `c.li a0, 1\n.balign 32\nlabel${i}:\n.globl label${i}\ncall other\n`,
      );
      const linked = linkAt(compiler.assemble(`.text\n.globl start\nstart:\n${code.join('')}`), {
        other: { address: 0x1000_8000, isNear: true },
      });
      expect(linked.outOfRange).to.equal(undefined);
      for (let i = 0; i < code.length; i++) {
        const at = linked.symbolAddress(`label${i}`);
        expect(at).to.equal(linked.symbolAddress('start') + 32 * (i + 1));
        const [high, low] = [Number(linked.read(at, 4)), Number(linked.read(at + 4, 4))];
        expect([high & 0xfff, low & 0xfffff]).to.deep.equal([0x097, 0x80e7]); // auipc ra; jalr ra, ra
        expect(at + ((high & 0xffff_f000) | 0) + (low >> 20)).to.equal(0x1000_8000);
      }
    });

    it('that does not reach an alignment is refused, naming the place', () => {
      const object = compiler.assemble('.text\n.globl f\nf: call g\nc.nop\n.balign 8\nret\n');
      // The addend of R_RISCV_ALIGN says how much there is.
      const rela = object.indexOf(Buffer.from([43, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0]));
      expect(rela).to.be.greaterThan(0);
      object.writeUInt32LE(200, rela + 8);
      expect(() => readLinkGraph(object, 'x.o')).to.throw(
        LinkError,
        'x.o: R_RISCV_ALIGN at .text+0xa: its 200 bytes of padding are not all in the section',
      );
    });

    it('is cut before call frame information, lines of source and tables of exceptions are read', () => {
      const source = `
        int g(int);
        __attribute__((aligned(64))) int f(int n) { int s = 0; for (int i = 0; i < n; i++) s += g(i); return s; }
        __attribute__((aligned(64))) int h(int n) { return f(n) + g(n); }`;
      const graph = readLinkGraph(compiler.compile(source, ['-g', '-falign-loops=32']), 'x.o');
      const types = graph.object.relocations.flatMap(({ type }) => [...type]);
      expect(types.filter((type) => isPrepared(type))).to.deep.equal([]);
      const [f, h] = [symbolOf(graph, 'f'), symbolOf(graph, 'h')];
      expect(f.value % 64).to.equal(0);
      expect(h.value % 64).to.equal(0);
      // The FDEs' ranges are the functions' sizes.
      const frames = Buffer.from(sectionOf(graph, '.eh_frame'));
      const ranges: number[] = [];
      for (let at = 0; at + 4 <= frames.length; at += 4 + frames.readUInt32LE(at)) {
        if (frames.readUInt32LE(at + 4) !== 0) ranges.push(frames.readUInt32LE(at + 12));
      }
      expect(ranges).to.deep.equal([f.sizeBytes, h.sizeBytes]);
    });
  });

  describe('lower halves', () => {
    const UPPER = '.Lhi: auipc a0, %pcrel_hi(x)\n';
    const linked = (code: string): unknown =>
      linkAt(compiler.assemble(`.text\n.globl f\nf:\n${code}`), { x: { address: 0x1100_1800, isNear: true } });

    it('hold what is left of the distance from the upper half, however far from it and for however many', () => {
      const object = compiler.assemble(`
        .text
        .globl f
      f:
        .option norvc
      .Lhi: auipc a0, %pcrel_hi(x + 8)
        ${'nop\n'.repeat(9)}
        lw a1, %pcrel_lo(.Lhi)(a0)
        sw a1, %pcrel_lo(.Lhi)(a0)
        addi a2, a0, %pcrel_lo(.Lhi)`);
      const result = linkAt(object, { x: { address: 0x1100_1800, isNear: true } });
      const at = result.symbolAddress('f');
      const word = (offset: number): number => Number(result.read(at + offset, 4));
      const high = at + ((word(0) & 0xffff_f000) | 0);
      const load = word(40) >> 20;
      const store = ((word(44) >> 25) << 5) | ((word(44) >> 7) & 31);
      expect([high + load, high + store, high + (word(48) >> 20)]).to.deep.equal(Array(3).fill(0x1100_1808));
    });

    it('are refused whose label is not that of an upper half', () => {
      expect(() => linked(`${UPPER} nop\n.Lno: .reloc ., R_RISCV_PCREL_LO12_I, .Lno\naddi a0, a0, 0\n`)).to.throw(
        LinkError,
        /x\.o: relocation type 24 at \.text\+0x\w+: its symbol is not the label of an instruction in this section with the upper half$/,
      );
    });

    it('are refused with an addend', () => {
      const object = compiler.assemble(`.text\n.globl f\nf:\n${UPPER} addi a0, a0, %pcrel_lo(.Lhi)\n`);
      const rela = object.indexOf(Buffer.from([24, 0, 0, 0]));
      object.writeInt32LE(4, rela + 8);
      expect(() => readLinkGraph(object, 'x.o')).to.throw(LinkError, /its addend is 4; /);
    });
  });

  describe('differences', () => {
    const EXTRA = '.globl behind\nbehind: nop\n.data\n.globl other\n.zero 24\nother: .zero 8\n';
    /** A pair of relocations at one place: the types, their symbols, and what is there. */
    const pair = (
      types: readonly [number, number],
      symbols: readonly [string, string],
      content: readonly number[],
      addends: readonly [bigint, bigint] = [0n, 0n],
    ): Buffer =>
      relocationObject(
        Uint8Array.from(content),
        types.map((type, i) => ({ type, at: 0, symbol: symbols[i], addend: addends[i] })),
        EXTRA,
      );
    const read = (object: Buffer, sizeBytes: number): number[] => {
      const linked = linkAt(object, {});
      return linked.bytes(linked.symbolAddress('place') + CODE_OFFSET, sizeBytes);
    };

    for (const [name, types, content, expected] of [
      ['8 bits, added', [33, 37], [3], [67]],
      ['16 bits, added', [34, 38], [3, 0], [67, 0]],
      ['32 bits, added', [35, 39], [3, 0, 0, 0], [67, 0, 0, 0]],
      ['64 bits, added', [36, 40], [3, 0, 0, 0, 0, 0, 0, 0], [67, 0, 0, 0, 0, 0, 0, 0]],
      ['6 bits beside two others', [53, 52], [0xbf], [0x80]],
      ['8 bits', [54, 37], [3], [64]],
      ['16 bits', [55, 38], [3, 3], [64, 0]],
      ['32 bits', [56, 39], [3, 3, 3, 3], [64, 0, 0, 0]],
      ['ULEB128 of one byte', [60, 61], [0x7f], [64]],
      ['ULEB128 of three bytes', [60, 61], [0x80, 0xff, 0x01], [0xc0, 0x80, 0]],
    ] as const) {
      it(`of two places in one section are numbers: ${name}`, () => {
        const object = pair(types, ['behind', 'place'], content);
        expect(read(object, content.length)).to.deep.equal([...expected]);
        expect(readLinkGraph(object, 'x.o').relocations.flatMap((table) => [...table.type])).to.deep.equal([]);
      });
    }

    it('from a place in their own section become relative to it', () => {
      const linked = linkAt(pair([35, 39], ['other', 'place'], [5, 0, 0, 0], [2n, -1n]), {});
      const distance = linked.symbolAddress('other') - linked.symbolAddress('place') + 8;
      expect(linked.read(linked.symbolAddress('place') + CODE_OFFSET, 4)).to.equal(BigInt(distance));
    });

    it('of places in two sections are added and subtracted', () => {
      const linked = linkAt(pair([36, 40], ['other', 'place'], [5, 0, 0, 0, 0, 0, 0, 0], [2n, -1n]), {});
      const distance = linked.symbolAddress('other') - linked.symbolAddress('place') + 8;
      expect(linked.read(linked.symbolAddress('place') + CODE_OFFSET, 8)).to.equal(BigInt(distance));
    });

    it('in ULEB128 are refused that do not fit, that do not end, and that nobody knows in time', () => {
      const refused =
        (object: Buffer): (() => unknown) =>
        () =>
          readLinkGraph(object, 'x.o');
      const at = 'x.o: relocation type 60 at .text+0x10: ';
      expect(refused(pair([60, 61], ['behind', 'place'], [0], [64n, 0n]))).to.throw(
        LinkError,
        `${at}128 does not fit the ULEB128 of 1 bytes that is there`,
      );
      expect(refused(pair([60, 61], ['place', 'behind'], [0x80, 0]))).to.throw(LinkError, `${at}-64 does not fit`);
      expect(refused(pair([60, 61], ['behind', 'place'], new Array<number>(11).fill(0x80)))).to.throw(
        LinkError,
        `${at}there is no ULEB128 that ends in the section`,
      );
      expect(refused(pair([60, 61], ['other', 'place'], [0x80, 0]))).to.throw(
        LinkError,
        `${at}it is not one of a pair`,
      );
    });
  });

  it('types that are made here are refused in a file', () => {
    const object = compiler.assemble('.text\n.globl f\nf:\ncall g\n');
    const rela = object.indexOf(Buffer.from([19, 0, 0, 0]));
    object.writeUInt32LE(256, rela);
    expect(() => readLinkGraph(object, 'x.o')).to.throw(
      LinkError,
      'x.o: a relocation cannot be linked:\n  .text+0x0: relocation type 256: the ABI has no such type',
    );
  });
});
