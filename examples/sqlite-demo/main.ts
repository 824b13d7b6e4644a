// Runs SQLite in another process: libsqlite3.a and a small program (program.ll) are linked here and run there. The
// executor has no file of the library: it is sent sections and relocations. With the name of an architecture the executor is an
// emulated one of it, and the library Debian's for it.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import Table from 'cli-table3';
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { readArchive } from '@telejit/controller/object';
import { emulated } from './emulated.js';

const FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/local/lib'];

function findLibrary(folders: readonly string[]): string {
  const path = folders.map((folder) => `${folder}/libsqlite3.a`).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('there is no libsqlite3.a: sudo apt-get install libsqlite3-dev');
  return path;
}

/** What a process of this machine has mapped or open, by file name. */
function filesOf(pid: number): string[] {
  const mapped = readFileSync(`/proc/${pid}/maps`, 'utf8').match(/\/.*$/gm) ?? [];
  const open = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return [...new Set([...mapped, ...open])];
}

const target = emulated(process.argv.at(2));
const library = findLibrary(target === undefined ? FOLDERS : [target.libraryFolder]);
const archive = readFileSync(library);
const memberCount = readArchive(archive, library).members.length;

await using executor = await spawnExecutor(target?.options);
await using jit = await LLJIT.builder().executor(executor).create();
const program = new URL('program.ll', import.meta.url);
await jit.addIRModule(readFileSync(program, 'utf8'), { name: 'program.ll' });
await jit.addArchive(archive, { name: 'libsqlite3.a' });
await jit.loadLibrary('m');

let filesDuringRun: string[] = [];
const result = await jit.runAsMain('main', {
  stdout: (chunk) => {
    filesDuringRun = filesOf(executor.description.pid);
    process.stdout.write(chunk);
  },
});
if (result.exitCode !== 0)
  throw new Error(`the program ended with ${result.exitCode ?? result.signal}\n${result.stderr.toString()}`);

const { stats } = jit;
const number = (value: number): string => value.toLocaleString('en-US');
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const table = new Table({ colAligns: ['left', 'right'], style: { head: [], border: [] } });
table.push(
  ['members of libsqlite3.a linked', `${stats.membersLinked} of ${memberCount}`],
  ['relocations applied', number(stats.fixupsApplied)],
  ['bytes sent to the executor', number(stats.bytesSent)],
  ['round trips', String(stats.roundTrips)],
  ['time to compile program.ll', ms(stats.compileMs)],
  ['time to link', ms(stats.linkMs)],
  ['time to run', ms(result.elapsedMs)],
);
process.stdout.write(`\n${table.toString()}\n\n`);

const traces = filesDuringRun.filter((file) => file.includes('sqlite'));
if (traces.length > 0) throw new Error(`the executor has files of the library: ${traces.join(', ')}`);
process.stdout.write(
  `While the program ran, none of the ${filesDuringRun.length} files that the executor (process ` +
    `${executor.description.pid}) had mapped\nor open was SQLite's (/proc/PID/maps and /proc/PID/fd).\n`,
);
