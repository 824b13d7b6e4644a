import { emitLinkUnit, planLinkUnit, readLinkGraph } from '@telejit/controller/jitlink';
import { expect } from 'chai';
import { describeUnless } from '../../support/skip.js';
import { linkAt } from '../link-at.js';
import { CrossCompiler } from '../support/cross-compiler.js';

const compiler = new CrossCompiler('ARM', ['--target=armv7-linux-gnueabihf']);

/** The index is in the file in another order than the code, with constants between. */
const SOURCE = `
  .syntax unified
  .section .text.first,"ax",%progbits
  .globl first
  .type first,%function
first: bx lr
  .section .text.second,"ax",%progbits
  .globl second
  .type second,%function
second: bx lr
  .section .ARM.exidx.text.second,"ao",%0x70000001,.text.second
  .long second(prel31)
  .long 1
  .section .rodata,"a",%progbits
  .long 42
  .section .ARM.exidx.text.first,"ao",%0x70000001,.text.first
  .long first(prel31)
  .long 1
`;

describeUnless(compiler.whyNone(), 'the index of unwind tables on 32-bit ARM', () => {
  it('is one table in the order of the code that it is about', () => {
    const linked = linkAt(compiler.assemble(SOURCE), {});
    const first = linked.sectionAddress('.ARM.exidx.text.first');
    expect(linked.sectionAddress('.ARM.exidx.text.second')).to.equal(first + 8);
    const functions = [first, first + 8].map((entry) => {
      // Of 31 bits, with a sign.
      const distance = Number(linked.read(entry, 4));
      return entry + (distance < 2 ** 30 ? distance : distance - 2 ** 31);
    });
    const expected = ['first', 'second'].map((name) => linked.symbolAddress(name));
    expect(functions).to.deep.equal(expected);
    expect(expected[0]).to.be.lessThan(expected[1]);
  });

  it('is named in the link unit, all of it and nothing else', () => {
    const plan = planLinkUnit(readLinkGraph(compiler.assemble(SOURCE), 'x.o'));
    const { unit } = emitLinkUnit(plan, { unitId: 1, resolve: () => ({ kind: 'own' }) });
    const index = plan.graph.sections.find(({ name }) => name === '.ARM.exidx.text.first');
    const place = plan.placeOf(index?.index ?? 0);
    expect(unit.unwindIndex).to.deep.equal({ segment: place?.segment, offset: place?.offset, size: 16 });
  });
});
