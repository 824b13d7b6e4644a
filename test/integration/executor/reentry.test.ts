import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { callLong, installRuntime, linkC, THUNK, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';
import { itUnless, whyNoFeature } from '../../support/skip.js';

/** How wide the vectors are that a resolver destroys, and that must arrive nevertheless. */
interface WidthCase {
  readonly what: string;
  readonly bytes: number;
  readonly flag: string;
  /** Of the processor, as /proc/cpuinfo has it. */
  readonly needs: string;
  readonly clobber: string;
  /** As on a processor without XSAVE. */
  readonly isOld?: boolean;
}

const each = (instruction: (i: number) => string): string =>
  Array.from({ length: 8 }, (_, i) => instruction(i)).join('; ');

const CASES: readonly WidthCase[] = [
  { what: '128 bits', bytes: 16, flag: '-msse2', needs: 'sse2', clobber: each((i) => `pcmpeqd %xmm${i}, %xmm${i}`) },
  {
    what: '128 bits, without XSAVE',
    bytes: 16,
    flag: '-msse2',
    needs: 'sse2',
    clobber: each((i) => `pcmpeqd %xmm${i}, %xmm${i}`),
    isOld: true,
  },
  { what: '256 bits', bytes: 32, flag: '-mavx', needs: 'avx', clobber: 'vzeroall' },
  {
    what: '512 bits, and masks',
    bytes: 64,
    flag: '-mavx512f',
    needs: 'avx512f',
    clobber: `${each((i) => `vpternlogd $255, %zmm${i}, %zmm${i}, %zmm${i}`)}; ${each((i) => `kxnorw %k${i}, %k${i}, %k${i}`)}`,
  },
];

/** The routine that trampolines lead to, with a resolver that leaves nothing in any register as it was. */
function sourceOf({ bytes, clobber, isOld }: WidthCase): string {
  const routine = readFileSync(
    new URL('../../../packages/controller/src/runtime/reentry-x86_64.s', import.meta.url),
    'utf8',
  );
  const integers = ['rax', 'rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9', 'r10', 'r11'];
  return `
    __asm__(${JSON.stringify(routine)});
    __asm__(".text; .globl f; f: call *slot(%rip); .data; slot: .quad telejit_reentry; .text");
    extern void telejit_reentry_prepare(void);
    extern unsigned telejit_state_mask; extern long telejit_state_bytes;
    typedef long v __attribute__((vector_size(${bytes})));
    long f(int first, long a, long b, long c, long d, long e, v v0, v v1, v v2, v v3, v v4, v v5, v v6, v v7, long g);
    static v make(long from) { v made; for (int i = 0; i < ${bytes / 8}; i++) made[i] = from * 1000 + i; return made; }
    static int same(v a, v b) { for (int i = 0; i < ${bytes / 8}; i++) if (a[i] != b[i]) return 0; return 1; }
    long body(int first, long a, long b, long c, long d, long e, v v0, v v1, v v2, v v3, v v4, v v5, v v6, v v7, long g) {
      return first == 1 && a == 2 && b == 3 && c == 4 && d == 5 && e == 6 && g == 7 &&
        same(v0, make(10)) && same(v1, make(11)) && same(v2, make(12)) && same(v3, make(13)) &&
        same(v4, make(14)) && same(v5, make(15)) && same(v6, make(16)) && same(v7, make(17));
    }
    static void *asked;
    __attribute__((used)) void *telejit_resolve(void *place) {
      asked = place;
      static char misaligned; misaligned = ((unsigned long)__builtin_frame_address(0) & 15) != 0;
      if (misaligned) __builtin_trap();
      __asm__ volatile ("${clobber}");
      __asm__ volatile ("${integers.map((name) => `movq $-1, %%${name}`).join('; ')}" : : : ${integers.map((name) => `"${name}"`).join(', ')});
      return body;
    }
    long check(void) {
      telejit_reentry_prepare();
      ${isOld === true ? 'telejit_state_mask = 0; telejit_state_bytes = 512;' : ''}
      return f(1, 2, 3, 4, 5, 6, make(10), make(11), make(12), make(13), make(14), make(15), make(16), make(17), 7) &&
        asked == (void *)f;
    }`;
}

describe('the routine that trampolines lead to', () => {
  let executor: ExecutorProcess;
  let session: RawSession;
  let thunk: TestUnit;

  before(async () => {
    executor = await ExecutorProcess.start();
    session = await RawSession.connect(executor.address);
    await installRuntime(session);
    thunk = await linkC(session, THUNK);
  });
  after(async () => {
    await session.close();
    await executor.stop();
  });

  for (const one of CASES) {
    itUnless(
      whyNoFeature(one.needs),
      `keeps integers and vectors of ${one.what} while the function is found`,
      async () => {
        const unit = await linkC(session, sourceOf(one), ['-O1', '-fno-omit-frame-pointer', one.flag]);
        expect(await callLong(session, unit.location('check'), thunk.location('thunk'))).to.equal(1n);
      },
    );
  }
});
