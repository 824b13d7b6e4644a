import { BrokenPipeError, ByteSink } from './byte-sink.js';
import { parseArguments, type Command } from './arguments.js';
import { EXIT_BROKEN_PIPE, EXIT_ERROR, EXIT_OK } from './exit-codes.js';
import { errorLine } from './failure-report.js';
import { Interrupt } from './interrupt.js';

/**
 * The `telejit` command. Ends the process.
 * @param args without the program's own name
 */
export async function main(args: readonly string[]): Promise<never> {
  const stdout = new ByteSink(process.stdout);
  const stderr = new ByteSink(process.stderr);
  using interrupt = new Interrupt();
  let exitCode: number;
  try {
    exitCode = await perform(parseArguments(args), { stdout, stderr, signal: interrupt.signal });
  } catch (error) {
    exitCode = EXIT_ERROR;
    if (error instanceof BrokenPipeError) exitCode = EXIT_BROKEN_PIPE;
    // A standard error that cannot be written to leaves nobody to tell.
    else if (interrupt.exitCode === undefined) await stderr.write(errorLine(error)).catch(() => undefined);
  }
  // Standard input may still be open, on a terminal for ever.
  process.exit(interrupt.exitCode ?? exitCode);
}

interface Streams {
  readonly stdout: ByteSink;
  readonly stderr: ByteSink;
  readonly signal: AbortSignal;
}

/** Loads what the command needs, and nothing else. */
async function perform(command: Command, streams: Streams): Promise<number> {
  switch (command.kind) {
    case 'message':
      await (command.exitCode === EXIT_OK ? streams.stdout : streams.stderr).write(command.text);
      return command.exitCode;
    case 'version': {
      const { versionText } = await import('./versions.js');
      await streams.stdout.write(versionText());
      return EXIT_OK;
    }
    case 'run': {
      const { runCommand } = await import('./run-command.js');
      return runCommand({ ...command.options, ...streams });
    }
    case 'link': {
      const { linkCommand } = await import('./link-command.js');
      return linkCommand({ ...command.options, ...streams });
    }
    case 'run-batch': {
      const { batchCommand } = await import('./batch-command.js');
      return batchCommand({ ...command.options, ...streams });
    }
    case 'certs': {
      const { certsCommand } = await import('./certs-command.js');
      return certsCommand({ ...command.options, ...streams });
    }
    case 'targets': {
      const { targetsCommand } = await import('./targets-command.js');
      return targetsCommand({ ...command.options, ...streams });
    }
    case 'describe': {
      const { describeCommand } = await import('./describe-command.js');
      return describeCommand({ ...command.options, ...streams });
    }
  }
}
