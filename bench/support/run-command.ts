import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** From before the process is started until its streams are closed. */
  readonly elapsedUs: number;
}

/** Runs a command to its end, in a child process with nothing on its standard input. */
export function runCommand(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<CommandResult> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('error', reject);
    child.once('close', (exitCode) =>
      resolve({ exitCode, stdout, stderr, elapsedUs: (performance.now() - start) * 1000 }),
    );
  });
}

/** The same, for commands whose failure ends the benchmark. @throws Error with what the command said */
export async function mustRun(command: readonly string[], env?: NodeJS.ProcessEnv): Promise<CommandResult> {
  const result = await runCommand(command, env);
  if (result.exitCode !== 0) {
    throw new Error(`${command.join(' ')} ended with ${String(result.exitCode)}\n${result.stderr}${result.stdout}`);
  }
  return result;
}
