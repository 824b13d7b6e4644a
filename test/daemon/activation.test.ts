import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { RawSession } from '../support/raw-session.js';
import { testClang } from '../support/compilers.js';

const BIN = createRequire(import.meta.url).resolve('@telejit/executor/bin');

/** What systemd does: opens a socket, passes it as descriptor 3, and says so. argv: path, @name or address, count, command. */
const ACTIVATOR = `
  #include <netinet/in.h>
  #include <stdio.h>
  #include <stdlib.h>
  #include <string.h>
  #include <sys/socket.h>
  #include <sys/stat.h>
  #include <sys/un.h>
  #include <unistd.h>
  int main(int argc, char **argv) {
    int fd;
    if (argv[1][0] == '/') {
      struct sockaddr_un address = {.sun_family = AF_UNIX};
      strcpy(address.sun_path, argv[1]);
      fd = socket(AF_UNIX, SOCK_STREAM, 0);
      umask(0177);
      if (bind(fd, (void *)&address, sizeof address)) return 90;
    } else if (argv[1][0] == '@') {
      struct sockaddr_un address = {.sun_family = AF_UNIX};
      strcpy(address.sun_path, argv[1]);
      address.sun_path[0] = 0;
      fd = socket(AF_UNIX, SOCK_STREAM, 0);
      if (bind(fd, (void *)&address, sizeof address.sun_family + strlen(argv[1]))) return 94;
    } else {
      struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(strtoul(argv[1], 0, 0))};
      fd = socket(AF_INET, SOCK_STREAM, 0);
      if (bind(fd, (void *)&address, sizeof address)) return 91;
    }
    if (listen(fd, 16)) return 92;
    if (fd != 3) { dup2(fd, 3); close(fd); }
    char pid[16];
    sprintf(pid, "%d", getpid());
    setenv("LISTEN_PID", pid, 1);
    setenv("LISTEN_FDS", argv[2], 1);
    printf("listening\\n");
    fflush(stdout);
    execv(argv[3], argv + 3);
    return 93;
  }
`;

describe('A daemon that systemd starts', () => {
  let folder: string;
  let activator: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-activation-'));
    activator = join(folder, 'activator');
    writeFileSync(`${activator}.c`, ACTIVATOR);
    execFileSync(testClang(), ['-w', '-o', activator, `${activator}.c`]);
  });
  after(() => rmSync(folder, { recursive: true }));

  function start(where: string, count: string, ...args: string[]): ChildProcess {
    const command = [process.execPath, BIN, '--listen', 'systemd', '--daemon', '--exit-with-parent', ...args];
    return spawn(activator, [where, count, ...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  }

  async function outcome(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
    let errors = '';
    child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdout?.resume();
    await once(child, 'close');
    return { code: child.exitCode, errors };
  }

  it('serves at the socket that it is given, and leaves its file alone', async () => {
    const path = join(folder, 'given.sock');
    const child = start(path, '1');
    const end = outcome(child);
    await once(child.stdout ?? child, 'data');
    // The socket was there before the daemon: who connects early waits.
    const session = await RawSession.connect(`unix:${path}`);
    await session.submit('ping', {});
    await session.close();
    child.stdin?.end();
    expect((await end).code).to.equal(0);
    expect(statSync(path).isSocket()).to.equal(true);
  });

  it('refuses an abstract socket, to which every user can connect, unless a token keeps them out', async () => {
    const name = `@telejit-activation-${process.pid}`;
    const open = await outcome(start(name, '1'));
    expect(open.code).to.equal(2);
    expect(open.errors).to.include(`AUTHENTICATION_REQUIRED: "unix:${name}" is an abstract socket`);
    const token = join(folder, 'token');
    writeFileSync(token, 'x'.repeat(43), { mode: 0o600 });
    const child = start(name, '1', '--token-file', token);
    let output = '';
    child.stdout?.on('data', (data: Buffer) => {
      output += data.toString();
      if (output.includes('telejit-executor ready')) child.stdin?.end();
    });
    expect(await outcome(child)).to.include({ code: 0 });
    expect(output).to.include(`"address":"unix:${name}"`);
  });

  it('refuses a socket beyond loopback without TLS, and wants exactly one', async () => {
    const open = await outcome(start('0', '1'));
    expect(open.code).to.equal(2);
    expect(open.errors).to.include('TLS_REQUIRED: "0.0.0.0:');
    const two = await outcome(start(join(folder, 'two.sock'), '2'));
    expect(two.code).to.equal(2);
    expect(two.errors).to.include('NO_SYSTEMD_SOCKET').and.to.include('LISTEN_FDS is 2');
  });
});
