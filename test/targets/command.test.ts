/** The command line with executors of other architectures: nothing on it says which. */
import { writeFile } from 'node:fs/promises';
import { connectExecutor, LLJIT } from '@telejit/controller';
import { expect } from 'chai';
import { ListeningExecutor, telejit, type Finished } from '../e2e/support/telejit.js';
import { Workspace } from '../e2e/support/workspace.js';
import { childrenOf, isGone } from '../support/daemon.js';
import {
  describeEmulated,
  EMULATED_START_MS,
  emulatedCommand,
  type EmulatedTarget,
} from '../support/emulated-executor.js';

/** Emulators are slow where other tests run. */
const PATIENT = ['--connect-timeout', '2m'];

/** One that listens at a TCP address. */
function listen(
  target: EmulatedTarget,
  workspace: Workspace,
  args: readonly string[] = [],
): Promise<ListeningExecutor> {
  const { command, env } = emulatedCommand(target);
  return ListeningExecutor.start('127.0.0.1:0', { command, args, env: { ...workspace.env, NODE_PATH: env.NODE_PATH } });
}

describeEmulated('aarch64', 'telejit with an emulated AArch64 executor', (target) => {
  const workspace = new Workspace();
  let executor: ListeningExecutor;

  before(async () => {
    executor = await listen(target, workspace);
  });
  after(async () => {
    await executor.stop();
    workspace.end();
  });

  const run = async (name: string, source: string, ...args: string[]): Promise<Finished> => {
    const file = workspace.path(name);
    await writeFile(file, source);
    return telejit(['run', '--executor', executor.address, ...PATIENT, ...args, file], { env: workspace.env });
  };

  it('compiles and runs C with the headers of --sysroot', async () => {
    const source = `
      #include <stdio.h>
      #include <sys/utsname.h>
      int main(void) {
        struct utsname name;
        uname(&name);
        printf("%s %d\\n", name.machine, __aarch64__);
        return 3;
      }`;
    const { code, stdout, stderr } = await run('main.c', source, '--sysroot', target.root);
    expect({ code, stdout: stdout.toString(), stderr }).to.deep.equal({ code: 3, stdout: 'aarch64 1\n', stderr: '' });
  });

  it('compiles and runs C++ with exceptions', async () => {
    const source = `
      #include <iostream>
      #include <stdexcept>
      int main() {
        try { throw std::runtime_error("there"); } catch (const std::exception &e) { std::cout << e.what() << std::endl; }
      }`;
    const { code, stdout, stderr } = await run(
      ...(['main.cpp', source, '--sysroot', target.root, '--gcc-toolchain', `${target.root}/usr`] as const),
    );
    expect({ code, stdout: stdout.toString(), stderr }).to.deep.equal({ code: 0, stdout: 'there\n', stderr: '' });
  });

  it('compiles IR for the executor, whatever the IR was made for', async () => {
    const source = 'target triple = "x86_64-unknown-linux-gnu"\ndefine i32 @main() {\n  ret i32 5\n}\n';
    const { code, stderr } = await run('main.ll', source);
    expect(code).to.equal(5);
    expect(stderr).to.include('was made for x86_64-unknown-linux-gnu, is compiled for aarch64-unknown-linux-gnu');
  });

  it("links the target's archives", async () => {
    const source = `
      const char *zlibVersion(void);
      int puts(const char *);
      int main(void) { return puts(zlibVersion()) < 0; }`;
    const { code, stdout } = await run('zlib.c', source, '-L', target.libraryFolder, '-l', ':libz.a');
    expect(code).to.equal(0);
    expect(stdout.toString()).to.match(/^1\.\d+/);
  });

  it('says where headers come from when clang has none for the target', async () => {
    const { code, stderr } = await run('main.cpp', '#include <no-such-library.h>\nint main() {}');
    expect(code).to.equal(1);
    expect(stderr)
      .to.include('"no-such-library.h"')
      .and.include('none for aarch64-unknown-linux-gnu')
      .and.include('--sysroot DIR')
      .and.include('libstdc++-12-dev-arm64-cross')
      .and.include('[CLANG_FAILED]');
    const empty = await run('main.c', '#include <no-such-library.h>\nint main() {}', '--sysroot', target.root);
    expect(empty.stderr).to.include(`--sysroot ${target.root} has no "no-such-library.h"`);
  });

  it('describes the executor', async () => {
    const { code, stdout } = await telejit(['describe', ...PATIENT, executor.address], { env: workspace.env });
    expect(code).to.equal(0);
    expect(stdout.toString())
      .to.match(/^triple +aarch64-unknown-linux-gnu$/m)
      .and.match(/^cpuFeatures +.*\+neon/m)
      .and.match(/^pageSizeBytes +4096$/m)
      .and.match(/^isLittleEndian +true$/m)
      .and.match(/^cLibrary +glibc 2\./m);
  });
});

for (const [name, machine, longBytes] of [
  ['riscv64', 'riscv64', 8],
  ['arm', 'armv7l', 4],
] as const) {
  describeEmulated(name, `telejit with an emulated ${name} executor`, (target) => {
    it('compiles and runs C with the headers of --sysroot', async () => {
      const workspace = new Workspace();
      const executor = await listen(target, workspace);
      try {
        const file = workspace.path('main.c');
        await writeFile(
          file,
          `#include <stdio.h>
          #include <sys/utsname.h>
          int main(void) {
            struct utsname name;
            uname(&name);
            printf("%s %d %g\\n", name.machine, (int)sizeof(long), 0.5);
            return 3;
          }`,
        );
        const args = ['run', '--executor', executor.address, ...PATIENT, '--sysroot', target.root, file];
        const { code, stdout, stderr } = await telejit(args, { env: workspace.env });
        const expected = { code: 3, stdout: `${machine} ${longBytes} 0.5\n`, stderr: '' };
        expect({ code, stdout: stdout.toString(), stderr }).to.deep.equal(expected);
      } finally {
        await executor.stop();
        workspace.end();
      }
    });
  });
}

describeEmulated('aarch64', 'a daemon on an emulated AArch64 machine', (target) => {
  it('starts its sessions with --exec-wrapper', async () => {
    const workspace = new Workspace();
    const wrapper = JSON.stringify([target.emulator, '-L', target.sysroot]);
    const daemon = await listen(target, workspace, ['--daemon', '--exec-wrapper', wrapper]);
    try {
      const connect = (): ReturnType<typeof connectExecutor> =>
        connectExecutor(daemon.address, { timeoutMs: EMULATED_START_MS });
      await using first = await connect();
      await using second = await connect();
      const results = await Promise.all(
        [first, second].map(async (executor, i) => {
          await using jit = await LLJIT.builder().executor(executor).create();
          await jit.addIRModule(
            `@which = global i32 ${i}\ndefine i32 @get() {\n  %r = load i32, i32* @which\n  ret i32 %r\n}`,
          );
          return await jit.function('int get()')();
        }),
      );
      expect(results).to.deep.equal([0, 1]);
      const pids = [first.description.pid, second.description.pid];
      expect(new Set([...pids, daemon.pid]).size).to.equal(3);
      expect(first.description.triple).to.equal('aarch64-unknown-linux-gnu');
    } finally {
      const children = childrenOf(daemon.pid);
      await daemon.stop();
      await Promise.all(children.map(isGone));
      workspace.end();
    }
  });
});
