/** The CLI's own exit codes; otherwise it exits as the program did. */
export const EXIT_OK = 0;
/** Compiling, linking, or the executor failed; in `run-batch`, a case could not be read. */
export const EXIT_ERROR = 1;
/** The command line is wrong. */
export const EXIT_USAGE = 2;
/** The program ran into --timeout, as timeout(1) has it. */
export const EXIT_TIMEOUT = 124;
/** Added to a signal's number, as shells have it. */
export const EXIT_SIGNAL_BASE = 128;
/** Standard output was closed by its reader: what SIGPIPE would have made. */
export const EXIT_BROKEN_PIPE = EXIT_SIGNAL_BASE + 13;
