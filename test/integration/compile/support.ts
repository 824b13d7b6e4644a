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
    if (installation === undefined) it.skip(`${name}: LLVM ${major} is not installed`);
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

/** Bitcode that llvm-as 14 made of a function with a loop, a table and a call. */
export const BITCODE: Uint8Array = Buffer.from(
  [
    'QkPA3jUUAAAFAAAAYgwwJEpZvmaN+7SvC1GATAEAAAAhDAAANAEAAAsCIQACAAAAFgAAAAeBI5FByARJBhAyOZIBhAwlBQgZHgSL',
    'YoAQRQJCkgtChBAyFDgIGEsKMkKISHDEISNEEoeMEEGSAmTICLEUIENGiCDJATJChBgqKCqQMXywXJEgxMgAAACJIAAAEAAAADIi',
    'CAkgYkYAISskmBAhJSSYEBknDIWkkGBCZFwgJGSCwJkjAAMdAIo5AoTGCEBUZgAguoGAOYJgCmAEgAAAAABKDwgRkkCGjJQAATRC',
    'GNYokMtflh0SUAQDMQAAAAAAAABBAQypCqIAAgAAAAAAAAAAAAAogCFVEhwAAAAAAAAAAAAAAAAFILFBoDBOAABAFggAAAAGAAAA',
    'Mh6YDBkRTJCMCSZHxgRDirGGQBgAAAAAsRgAAJcAAAAzCIAcxOEcZhQBPYhDOITDjEKAB3l4B3OYcQzmAA/tEA70gA4zDEIewsEd',
    'zqEcZjAFPYhDOISDG8wDPchDPYwDPcx4jHRwB3sIB3lIh3BwB3pwA3Z4h3AghxnMEQ7skA7hMA9uMA/j8A7wUA4zEMQd3iEc2CEd',
    'wmEeZjCJO7yDO9BDObQDPLyDPIQDO8zwFHZgB3toBzdoh3JoBzeAh3CQh3BgB3YoB3b4BXZ4h3eAh18Ih3EYh3KYh3mYgSzu8A7u',
    '4A71wA7sMANiyKEc5KEczKEc5KEc3GEcyiEcxIEdymEG1pBDOchDOZhDOchDObjDOJRDOIgDO5TDL7yDPPyCO9QDO7DDDMdph3BY',
    'h3Jwg3RoB3hgh3QYh3SghxnOUw/uAA/yUA7kkA7jQA/hIA7sUA4zICgd3MEewkEe0iEc3IEe3OAc5OEd6gEeZhhROLBDOpyDO8xQ',
    'JHZgB3toBzdgh3d4B3iYUUz0kA/wUA4zHmoeymEc6CEd3sEdfgEe5KEczCEd8GEGVIWDOMzDO7BDPdBDOfzCPORDO4jDO7DDjMUK',
    'h3mYh3cYh3QIB3ooB3KYgVzjEA7swA7lUA7zMCPB0kEe5OEX2OEd3gEeZkgZO7CDPbSDG4TDOIxDOczDPLjBOcjDO9QDPMxItHEI',
    'B3ZgB3EIh3FYhxnbxg7sYA/t4AbwIA/lMA/lIA/2UA5uEA7jMA7lMA/z4Abp4A7kUA74MCPi7GEcwoEd2OEX7CEd5iEdxCEd2CEd',
    '6CEfZiCdO7xDPbgDOZSDOcxYvHBwB3d4B3oIB3pIh3dwBwAAqRgAACEAAAALCnIoh3eAB3pYcJhDPbjDOLBDOdDDguYcxqEN6EEe',
    'wsEd5iEd6CEd3sEdFjTjYA7nUA/hIA/kQA/hIA/nUA70sICBB3koh3BgB3Z4h3EIB3ooB3JYcJzDOLQBO6SDPZTDAmsc2CEc3OEc',
    '3CAc5GEc3CAc6IEewmEc0KEcyGEcwoEd2AHREAAABgAAAAfMPKSDO5wDO5QDPaCDPJRDOJDDAQAAAGEgAAAhAAAAEwRDLBAAAAAC',
    'AAAABCMAJQAAAADDDYRgBrMMgRAMVAAKUAQjBgUAgmBQJMUJRAw3BEYYzDIEQtBiaA6DAhgbhAMBAAAOAAAAhlAABoA0pkBIADIc',
    'QEE0U4QZA8E4EWEFxERc0wkQg9MQ5hBUlhAgF0AsjvNYQ/AYQdDYAtEQ1wQAAAAAcSAAAAMAAAAyDhAihAKVAgAAAAAAAAAAXQwA',
    'AAgAAAASA5QWdGFibGVwdXRzZjE0LjAuNmZpeC5sbAAAAAAAAA==',
  ].join(''),
  'base64',
);
