/** What the tests of the compile layer share: the versions of LLVM to run them on, and modules. */
import { CompilePool, findLlvm, type CompileRequest, type LlvmInstallation } from '@telejit/controller/compile';

export const X86_64 = 'x86_64-unknown-linux-gnu';

/** One installation per version that the project is tested on; the others are not tried. */
export const TESTED_LLVMS: readonly { major: number; installation: LlvmInstallation | undefined }[] = [14, 19, 22].map(
  (major) => ({ major, installation: findLlvm().find((one) => one.major === major) }),
);

/** Describes `body` once for each version; versions that are not installed show as skipped. */
export function onEachLlvm(name: string, body: (llvm: LlvmInstallation) => void): void {
  for (const { major, installation } of TESTED_LLVMS) {
    if (installation === undefined) describe.skip(`${name}: LLVM ${major} is not installed`, () => undefined);
    else describe(`${name}, LLVM ${major}`, () => body(installation));
  }
}

/** A request for text with everything else filled in. */
export function request(name: string, text: string, more: Partial<CompileRequest> = {}): CompileRequest {
  return { name, source: { kind: 'ir', text }, triple: X86_64, optLevel: 2, ...more };
}

/** A pool without a disk cache. */
export function newPool(llvm: LlvmInstallation | undefined, threads = 2): CompilePool {
  return new CompilePool({ llvm, threads, cache: false });
}

/** Many functions, so that compiling them takes LLVM a while. */
export function largeModule(functions: number): string {
  const one = (i: number): string => `
define i64 @f${i}(i64 %a, i64 %b) {
  %1 = mul i64 %a, ${i + 3}
  %2 = xor i64 %1, %b
  %3 = udiv i64 %2, ${i + 7}
  %4 = call i64 @llvm.ctpop.i64(i64 %3)
  %5 = add i64 %4, %a
  ret i64 %5
}`;
  const all = Array.from({ length: functions }, (_, i) => one(i));
  return ['declare i64 @llvm.ctpop.i64(i64)', ...all].join('\n');
}

/** The magic bytes of an ELF file of 64 bits, little endian. */
export function isElf64(object: Uint8Array): boolean {
  return Buffer.from(object.subarray(0, 6)).equals(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]));
}

/** e_machine of an ELF file (ELF gABI, "ELF Header"). */
export function elfMachine(object: Uint8Array): number {
  return new DataView(object.buffer, object.byteOffset).getUint16(18, true);
}
