import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { describeUnless } from '../../support/skip.js';
import { linkAt, type LinkedAt } from '../link-at.js';
import { forms } from './cases.js';
import { compiler } from './objects.js';

/** Where the variable is from the thread pointer. */
const OFFSET = 0x1_2345;
const VARIABLE = { x: { address: OFFSET, isNear: true } };
const OF_PROCESS = { x: { address: OFFSET, isNear: false } };

const words = (linked: LinkedAt, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number(linked.read(linked.symbolAddress('f') + 4 * i, 4)));

/** Where an `auipc` and what is behind it lead. */
function reached(at: number, high: number, low: number): number {
  return at + Number(forms.auipc.decode(BigInt(high)) + forms.addi.decode(BigInt(low)));
}

const DESCRIPTOR = `
  .text
  .option norvc
  .globl f
f:
.Ldesc:
  auipc a4, %tlsdesc_hi(x)
  nop
  ld a5, %tlsdesc_load_lo(.Ldesc)(a4)
  addi a0, a4, %tlsdesc_add_lo(.Ldesc)
  jalr t0, 0(a5), %tlsdesc_call(.Ldesc)
  add a0, a0, tp
  ret
`;

/** Older assemblers do not know descriptors. */
function whyNoDescriptors(): string | undefined {
  const none = compiler.whyNone();
  if (none !== undefined) return none;
  try {
    compiler.assemble(DESCRIPTOR);
    return undefined;
  } catch {
    return 'clang does not know TLS descriptors of RISC-V';
  }
}

describeUnless(compiler.whyNone(), 'Thread-local variables of RISC-V', () => {
  it('are at an offset in local-exec code, in loads and stores', () => {
    const linked = linkAt(
      compiler.assemble(`
        .text
        .option norvc
        .globl f
      f:
        lui a0, %tprel_hi(x + 4)
        add a0, a0, tp, %tprel_add(x + 4)
        lw a1, %tprel_lo(x + 4)(a0)
        sw a1, %tprel_lo(x + 4)(a0)`),
      VARIABLE,
    );
    const [lui, , load, store] = words(linked, 4).map(BigInt);
    const high = forms.lui.decode(lui);
    expect(high + forms.addi.decode(load)).to.equal(BigInt(OFFSET + 4));
    expect(high + forms.sw.decode(store)).to.equal(BigInt(OFFSET + 4));
    expect(linked.tables).to.deep.equal([]);
  });

  for (const [where, outside] of [
    ['of linked code', VARIABLE],
    ['of the process', OF_PROCESS],
  ] as const) {
    it(`${where} are at an offset in a slot, in initial-exec code`, () => {
      const linked = linkAt(
        compiler.assemble('.text\n.option norvc\n.globl f\nf:\nla.tls.ie a0, x\nadd a0, a0, tp\n'),
        outside,
      );
      const [high, low] = words(linked, 2);
      expect(linked.read(reached(linked.symbolAddress('f'), high, low), 8)).to.equal(BigInt(OFFSET));
    });

    it(`${where} are at an offset in a slot, in code that calls __tls_get_addr, which is the unit's own`, () => {
      const linked = linkAt(
        compiler.assemble('.text\n.option norvc\n.globl f\nf:\nla.tls.gd a0, x\ncall __tls_get_addr\nret\n'),
        outside,
      );
      const at = linked.symbolAddress('f');
      const [high, low, callHigh, callLow] = words(linked, 4);
      expect(linked.read(reached(at, high, low), 8)).to.equal(BigInt(OFFSET));
      const callee = reached(at + 8, callHigh, callLow);
      // ld a0, 0(a0); add a0, a0, tp; ret
      expect([0, 4, 8].map((offset) => linked.read(callee + offset, 4))).to.deep.equal([
        0x0005_3503n,
        0x0045_0533n,
        0x0000_8067n,
      ]);
    });
  }
});

describeUnless(whyNoDescriptors(), 'TLS descriptors of RISC-V', () => {
  it('become the offset, for a variable of linked code', () => {
    const linked = linkAt(compiler.assemble(DESCRIPTOR), VARIABLE);
    const [high, nop, low, add, call] = words(linked, 5);
    // lui a4; nop; addi a5, a4; nop; mv a0, a5
    expect([high & 0xfff, nop, low & 0xf_ffff, add, call]).to.deep.equal([0x737, 0x13, 0x7_0793, 0x13, 0x7_8513]);
    expect(forms.lui.decode(BigInt(high)) + forms.addi.decode(BigInt(low))).to.equal(BigInt(OFFSET));
    expect(linked.tables).to.deep.equal([]);
  });

  it('become the load of a slot, for a variable of the process', () => {
    const linked = linkAt(compiler.assemble(DESCRIPTOR), OF_PROCESS);
    const [high, nop, low, add, call] = words(linked, 5);
    // auipc a4; nop; ld a5, (a4); nop; mv a0, a5
    expect([high & 0xfff, nop, low & 0xf_ffff, add, call]).to.deep.equal([0x717, 0x13, 0x7_3783, 0x13, 0x7_8513]);
    expect(linked.read(reached(linked.symbolAddress('f'), high, low), 8)).to.equal(BigInt(OFFSET));
  });

  it('are refused where the code is not as the ABI has it, and with an addend', () => {
    const other = DESCRIPTOR.replace(
      'jalr t0, 0(a5), %tlsdesc_call(.Ldesc)',
      '.reloc ., R_RISCV_TLSDESC_CALL, .Ldesc\nnop',
    );
    expect(() => linkAt(compiler.assemble(other), VARIABLE)).to.throw(
      LinkError,
      'x.o .text+0x10: R_RISCV_TLSDESC_CALL is not in one of the instruction sequences that the ABI prescribes',
    );
    const added = DESCRIPTOR.replace('%tlsdesc_hi(x)', '%tlsdesc_hi(x + 8)');
    expect(() => linkAt(compiler.assemble(added), VARIABLE)).to.throw(
      LinkError,
      /R_RISCV_TLSDESC_HI20 with an addend \(8\)/,
    );
  });
});
