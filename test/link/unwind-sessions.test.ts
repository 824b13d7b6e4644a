import { existsSync } from 'node:fs';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';
import { itUnless } from '../support/skip.js';

const THROWER = 'extern "C" int thrower(int value) { if (value > 0) throw value; return 0; }';
const CATCHER = `extern "C" int thrower(int);
  extern "C" int catcher(int value) { try { return thrower(value); } catch (int i) { return i + 1000; } }`;
/** Whether the unwinder finds call frame information for an address. */
const FINDER = `struct bases { void *text, *data, *function; };
  const void *_Unwind_Find_FDE(void *, struct bases *);
  int has_frame(void *pc) { struct bases b; return _Unwind_Find_FDE((char *)pc + 1, &b) != 0; }`;
const LIBCXX = '/usr/lib/llvm-14/include/c++/v1/string';

const cxx = (source: string, flags = ['-O1']): Buffer => compileC(source, flags, 'cpp');

describe('Unwinding of code that runs in place', () => {
  for (const memoryManager of ['dual', 'strict'] as const) {
    describe(`under the ${memoryManager} memory manager`, () => {
      let executor: Executor;
      let jit: LLJIT;
      before(async () => {
        executor = await spawnExecutor({ memoryManager });
      });
      after(() => executor.close());
      beforeEach(async () => {
        jit = await LLJIT.builder().executor(executor).create();
      });
      afterEach(() => jit.close());

      it('crosses units that were linked at different times', async () => {
        await jit.addObject(cxx(THROWER));
        expect(await jit.function('int thrower(int)')(0)).to.equal(0);
        await jit.addObject(cxx(CATCHER));
        expect(await jit.function('int catcher(int)')(5)).to.equal(1005);
      });

      it('works through 1,000 links and releases, after which no frame is registered', async () => {
        await jit.addObject(compileC(FINDER));
        const hasFrame = jit.function('int has_frame(void *)');
        const addresses = new Set<bigint>();
        for (let i = 1; i <= 1000; i++) {
          const trackers = [await jit.addObject(cxx(THROWER)), await jit.addObject(cxx(CATCHER))];
          if (i % 3 === 0) trackers.push(await jit.addObject(compileC(`int filler(void) { return ${i % 7}; }`)));
          await jit.linkAll();
          expect(await jit.function('int catcher(int)')(i)).to.equal(1000 + i);
          const { address } = await jit.lookup('catcher');
          addresses.add(address);
          if (i % 100 === 0) expect(await hasFrame(address)).to.equal(1);
          for (const tracker of trackers) await tracker.remove();
        }
        expect(addresses.size).to.be.lessThan(100); // memory was used again
        for (const address of addresses) expect(await hasFrame(address)).to.equal(0);
      }).timeout(180_000);

      it('goes through the entry of an indirect function while that is resolved', async () => {
        await jit.addObject(
          cxx(`struct unwind; extern "C" int _Unwind_Backtrace(int (*)(unwind *, void *), void *);
            extern "C" unsigned long _Unwind_GetIP(unwind *); extern "C" void *_Unwind_FindEnclosingFunction(void *);
            extern "C" int chosen(int, double); extern "C" int caller(int);
            static int seen;
            static int frame(unwind *one, void *) {
              if (_Unwind_FindEnclosingFunction((void *)(_Unwind_GetIP(one) - 1)) == (void *)caller) seen++;
              return 0;
            }
            static int target(int a, double b) { return a + (int)b; }
            extern "C" void *resolve() { _Unwind_Backtrace(frame, 0); return (void *)target; }
            extern "C" int chosen(int, double) __attribute__((ifunc("resolve")));
            extern "C" __attribute__((noinline)) int caller(int a) { int r = chosen(a, 2.5); return r * 10 + seen; }`),
        );
        expect(await jit.function('int caller(int)')(3)).to.equal(51);
        expect(await jit.function('int caller(int)')(4)).to.equal(61);
      });

      it('works in a program whose parent has released and linked units', async () => {
        const tracker = await jit.addObject(cxx(THROWER));
        await jit.linkAll();
        await tracker.remove();
        await jit.addObject(cxx(`${THROWER} ${CATCHER} int main() { return catcher(7) == 1007 ? 3 : 4; }`));
        expect(await jit.runAsMain()).to.deep.include({ exitCode: 3, signal: null });
      });

      const whyNoLibcxx = existsSync(LIBCXX) ? undefined : `there is no ${LIBCXX}`;
      itUnless(whyNoLibcxx, "reaches frames that were linked before LLVM's unwinder was loaded", async () => {
        const walker = `typedef int (*step)(void *, void *);
          extern "C" int walk(int (*backtrace)(step, void *)) { int count = 0; return backtrace([](void *, void *n) { ++*(int *)n; return 0; }, &count), count; }
          extern "C" int deeper(int (*backtrace)(step, void *)) { int n = walk(backtrace); return n + 0 * *(volatile int *)&n; }`;
        await jit.addObject(cxx(walker, ['-O1', '-fno-optimize-sibling-calls']));
        await jit.linkAll();
        const early = await jit.lookup('_Unwind_Backtrace');
        await using second = await LLJIT.builder().executor(executor).create();
        await second.loadLibrary('unwind');
        const late = await second.lookup('_Unwind_Backtrace');
        expect(late.address).not.to.equal(early.address);
        // walk, deeper, the thunk, and the runtime's thread: all are linked code.
        expect(await jit.function('int deeper(void *)')(early.address)).to.be.greaterThan(3);
        expect(await jit.function('int deeper(void *)')(late.address)).to.be.greaterThan(3);
      });
    });
  }
});

describe('Call frame information', () => {
  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  /** A function in assembly that calls its argument, with call frame information written by hand. */
  const frame = (name: string, cie: string, section = '.eh_frame,"a",@progbits'): string => `
    .pushsection ${section}
    ${name}_cie: .long ${name}_cie_end - ${name}_cie_id
    ${name}_cie_id: .long 0
      .byte 1
      .asciz "zR"
      .uleb128 1
      .sleb128 -8
      .byte 16, 1, 0x1b, 12, 7, 8, 0x90, 1
      .balign 8
    ${name}_cie_end:
    ${cie}
    .long ${name}_fde_end - ${name}_fde_id
    ${name}_fde_id: .long ${name}_fde_id - ${name}_cie
      .long ${name} - .
      .long ${name}_end - ${name}
      .byte 0, 0x41, 14, 16
      .balign 8
    ${name}_fde_end:
    .popsection
    ${name}: push %rax
      call *%rdi
      pop %rcx
      ret
    ${name}_end:`;

  const asObject = (assembly: string, rest = ''): Buffer =>
    cxx(`__asm__(R"(.text
      .globl first, second
      ${assembly}
      )");
      extern "C" int first(int (*)()), second(int (*)());
      static int thrower() { throw 6; }
      extern "C" int through_first() { try { return first(thrower); } catch (int i) { return i; } }
      ${rest}`);
  const THROUGH_SECOND =
    'extern "C" int through_second() { try { return second(thrower); } catch (int i) { return i + 1; } }';

  async function linked(object: Buffer): Promise<LLJIT> {
    const jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(object);
    return jit;
  }

  const forms: [string, string][] = [
    ['of several CIEs in one section', frame('first', '') + frame('second', '')],
    ['in several sections', frame('first', '') + frame('second', '', '.eh_frame,"a",@progbits,unique,7')],
    [
      'in sections of type SHT_X86_64_UNWIND',
      frame('first', '', '.eh_frame,"a",@unwind') + frame('second', '', '.eh_frame,"a",@unwind,unique,7'),
    ],
    ['in a COMDAT group', frame('first', '') + frame('second', '', '.eh_frame,"aG",@progbits,somegroup,comdat')],
    [
      'beside an empty section',
      `.pushsection .eh_frame,"a",@progbits,unique,9\n.popsection\n${frame('first', '')}${frame('second', '')}`,
    ],
    [
      'with a terminator in a section of its own',
      `${frame('first', '')}${frame('second', '')}.pushsection .eh_frame,"a",@progbits,unique,9\n.long 0\n.popsection\n`,
    ],
  ];
  for (const [name, assembly] of forms) {
    it(`${name} is found`, async () => {
      await using jit = await linked(asObject(assembly, THROUGH_SECOND));
      expect(await jit.function('int through_first(void)')()).to.equal(6);
      expect(await jit.function('int through_second(void)')()).to.equal(7);
    });
  }

  it('with 64-bit lengths, which unwinders do not read, is an error', async () => {
    const wide = frame('first', '', '.eh_frame,"a",@progbits,unique,5').replace(
      'first_cie: .long first_cie_end - first_cie_id',
      'first_cie: .long 0xffffffff\n.quad first_cie_end - first_cie_id',
    );
    await using jit = await linked(asObject(`${wide} second: ret`));
    const error = await rejection(jit.lookup('through_first'));
    expect(error).to.include({ code: 'BAD_UNIT' });
    expect(error.message).to.include('64-bit lengths are not supported');
  });

  it('goes with the copy of a COMDAT function that is used, with its table of handlers', async () => {
    const shared =
      'template <typename T> __attribute__((noinline)) int shared(T value) { try { if (value > 1) throw value; return 0; } catch (T t) { return t * 2; } }';
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(
      cxx(`${shared} extern "C" int one(int v) { return shared(v); }`, ['-O1', '-ffunction-sections']),
    );
    await jit.addObject(
      cxx(`${shared} extern "C" int two(int v) { return shared(v) + 1; }`, ['-O1', '-ffunction-sections']),
    );
    await jit.linkAll();
    expect([await jit.function('int one(int)')(4), await jit.function('int two(int)')(5)]).to.deep.equal([8, 11]);
  });
});
