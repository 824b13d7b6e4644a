/** How a worker, which has no channel to its parent any more, says why its session ended: by its exit code. */

/** Beyond those that programs use often (sysexits(3)), and below those of shells. */
const FIRST_EXIT = 80;

/** Codes with which sessions end whose controller broke the protocol, in the order of exit codes; the last is of all others. */
const CODES: readonly string[] = [
  'BAD_FRAME',
  'BAD_CONTENT',
  'BAD_OPERATION_ID',
  'INPUT_WINDOW',
  'OUTPUT_WINDOW',
  'PROTOCOL',
];

/** The exit code for a session that was refused with a code. */
export function exitOfRefusal(code: string): number {
  const index = CODES.indexOf(code);
  return FIRST_EXIT + (index < 0 ? CODES.length - 1 : index);
}

/** The reverse; undefined when it is no such exit code. Code of a controller can exit with it too. */
export function refusalOfExit(exit: number | null): string | undefined {
  return exit === null ? undefined : CODES[exit - FIRST_EXIT];
}
