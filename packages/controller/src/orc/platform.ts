import type { CompilePool } from '../compile/index.js';
import { HOST_SUPPORT_IR } from './host/index.js';
import { LinkObject } from './link-object.js';
import { outlineAtomicsIr } from './outline-atomics.js';

/** Typed pointers, which LLVM 14 and every newer version read. */
const PLATFORM_IR = `
declare i32 @__cxa_atexit(void (i8*)*, i8*, i8*)
declare i32 @__cxa_at_quick_exit(void ()*, i8*)
declare i32 @__register_atfork(void ()*, void ()*, void ()*, i8*)

define hidden i32 @atexit(void ()* %handler) {
  %function = bitcast void ()* %handler to void (i8*)*
  %result = call i32 @__cxa_atexit(void (i8*)* %function, i8* null, i8* null)
  ret i32 %result
}

define hidden i32 @at_quick_exit(void ()* %handler) {
  %result = call i32 @__cxa_at_quick_exit(void ()* %handler, i8* null)
  ret i32 %result
}

define hidden i32 @pthread_atfork(void ()* %prepare, void ()* %parent, void ()* %child) {
  %result = call i32 @__register_atfork(void ()* %prepare, void ()* %parent, void ()* %child, i8* null)
  ret i32 %result
}
`;

/** The name of an object, and what makes it. */
type Support = readonly [name: string, ir: () => string];

const PLATFORM: Support = ['telejit platform support', () => PLATFORM_IR];
/** By the first component of a triple: what compilers for it expect of libgcc.a beside that. */
const COMPILER_SUPPORT: Readonly<Record<string, Support | undefined>> = {
  aarch64: ['telejit atomic operations', outlineAtomicsIr],
};

/**
 * What programs expect of the parts of the C library that are linked into them (libc_nonshared.a, crtbegin.o) and of their
 * compiler's, as objects of their own, linked when something refers to them. From the cache when they were ever compiled.
 */
export function platformObjects(pool: CompilePool, triple: string): Promise<readonly LinkObject[]> {
  const support = COMPILER_SUPPORT[triple.split('-', 1)[0]];
  const all = support === undefined ? [PLATFORM] : [PLATFORM, support];
  return Promise.all(all.map(([name, ir]) => supportObject(pool, triple, name, ir())));
}

/** As platformObjects, for what host functions need. */
export function hostSupportObject(pool: CompilePool, triple: string): Promise<LinkObject> {
  return supportObject(pool, triple, 'telejit host function support', HOST_SUPPORT_IR);
}

async function supportObject(pool: CompilePool, triple: string, name: string, text: string): Promise<LinkObject> {
  const { object } = await pool.compile({ name, source: { kind: 'ir', text }, triple, optLevel: 2 });
  return LinkObject.read(object, name, true);
}
