import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { LinkError } from '@telejit/shared';
import { expect } from 'chai';
import { rejection } from '../support/rejection.js';
import { assemble } from './relocation-objects.js';

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly sizeBytes: number;
  /** Loads the field into %rax. */
  readonly load: string;
  /** What the field holds for values that fit, as the load has it. */
  readonly fits: readonly (readonly [value: bigint, loaded: bigint])[];
  readonly beyond: readonly (readonly [value: bigint, message: string])[];
  readonly limits: string;
}

/** A field of each size that does not hold every address, at its limits. */
const rows: readonly Row[] = [
  {
    name: 'R_X86_64_8',
    kind: 'Pointer8',
    sizeBytes: 1,
    load: 'movzbl field(%rip), %eax',
    fits: [
      [255n, 255n],
      [-128n, 128n],
    ],
    beyond: [
      [256n, '0x100'],
      [-129n, '-0x81'],
    ],
    limits: '[-2^7, 2^8)',
  },
  {
    name: 'R_X86_64_16',
    kind: 'Pointer16',
    sizeBytes: 2,
    load: 'movzwl field(%rip), %eax',
    fits: [
      [0xffffn, 0xffffn],
      [-0x8000n, 0x8000n],
    ],
    beyond: [
      [0x10000n, '0x10000'],
      [-0x8001n, '-0x8001'],
    ],
    limits: '[-2^15, 2^16)',
  },
  {
    name: 'R_X86_64_32',
    kind: 'Pointer32',
    sizeBytes: 4,
    load: 'movl field(%rip), %eax',
    fits: [
      [0n, 0n],
      [0xffff_ffffn, 0xffff_ffffn],
    ],
    beyond: [
      [0x1_0000_0000n, '0x100000000'],
      [-1n, '-0x1'],
    ],
    limits: '[0, 2^32)',
  },
  {
    name: 'R_X86_64_32S',
    kind: 'Pointer32Signed',
    sizeBytes: 4,
    load: 'movslq field(%rip), %rax',
    fits: [
      [0x7fff_ffffn, 0x7fff_ffffn],
      [-0x8000_0000n, -0x8000_0000n],
    ],
    beyond: [
      [0x8000_0000n, '0x80000000'],
      [-0x8000_0001n, '-0x80000001'],
    ],
    limits: '[-2^31, 2^31)',
  },
];

describe('x86-64 relocations in an executor', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  async function linked(source: string, s: bigint): Promise<LLJIT> {
    const jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(assemble(`.text\n.globl f\n.type f, @function\n${source}`), { name: 'use.o' });
    await jit.addObject(assemble(`.globl s\ns = ${s}`), { name: 's.o' });
    return jit;
  }

  for (const { name, kind, sizeBytes, load, fits, beyond, limits } of rows) {
    const source = `f: ${load}\nret\n.data\n.byte 1\nfield: .zero ${sizeBytes}, 0xcc\n.reloc field, ${name}, s`;
    it(`${name} holds its limits, and is an error with symbol, section, offset, kind, value and limits beyond`, async () => {
      for (const [value, expected] of fits) {
        await using jit = await linked(source, value);
        expect(await jit.function('long f(void)')()).to.equal(expected);
      }
      for (const [value, shown] of beyond) {
        await using jit = await linked(source, value);
        const error = await rejection(jit.lookup('f'));
        expect(error).to.be.instanceOf(LinkError);
        expect(error).to.include({ code: 'FIXUP_OUT_OF_RANGE' });
        expect(error.message).to.equal(
          `use.o .data+0x1: ${kind} to "s" is ${shown}, outside ${limits}; ` +
            'the target is out of reach of what refers to it: use a wider reference, or compile with -fPIC',
        );
      }
    });
  }

  it('a load of an address that is too far is an error that names the place', async () => {
    await using jit = await linked('f: nop\nlea s(%rip), %rax\nret', 0x7f12_3456_789an);
    const { message } = await rejection(jit.lookup('f'));
    expect(message).to.match(/^use\.o \.text\+0x4: Delta32 to "s" is 0x7f1\w{9}, outside \[-2\^31, 2\^31\); /);
  });

  it('an absolute operand is not taken for a call, whatever byte stands before it', async () => {
    // sub $s, %eax with the longer encoding: 81 e8, and e8 is also the opcode of a call
    await using jit = await linked(
      'f: xor %eax, %eax\n.byte 0x81, 0xe8\n.reloc ., R_X86_64_32S, s\n.long 0\ncltq\nret',
      5n,
    );
    expect(await jit.function('long f(void)')()).to.equal(-5n);
  });

  it('asks for sizes of symbols in other objects, and refuses those that no object defines', async () => {
    const use = '.globl f\n.type f, @function\nf: mov $size@SIZE, %eax\nret';
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(assemble(use.replace('size@', 'thing@')), { name: 'use.o' });
    await jit.addObject(assemble('.data\n.globl thing\n.type thing, @object\n.size thing, 77\nthing: .zero 77'));
    expect(await jit.function('int f(void)')()).to.equal(77);

    await using other = await LLJIT.builder().executor(executor).create();
    await other.addObject(assemble(use.replace('size@', 'environ@')), { name: 'use.o' });
    expect((await rejection(other.lookup('f'))).message).to.equal(
      'use.o: R_X86_64_SIZE32 asks for the size of "environ", which no object defines',
    );
  });
});
