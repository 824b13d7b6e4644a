import { connectExecutor, LLJIT, type ConnectOptions } from '@telejit/controller';
import { expect } from 'chai';
import { Certificates } from '../support/certificates.js';
import { CodeSession, logged, startDaemon } from '../support/daemon.js';
import { rejection } from '../support/rejection.js';

const ENDINGS = `
declare i64 @syscall(i64, ...)
declare i32 @getpid()
define i32 @end_by(i32 %signal) {
  %pid = call i32 @getpid()
  %number = zext i32 %signal to i64
  %wide = zext i32 %pid to i64
  %unused = call i64 (i64, ...) @syscall(i64 62, i64 %wide, i64 %number)
  ret i32 0
}
define i32 @end_with(i32 %code) {
  %wide = zext i32 %code to i64
  %unused = call i64 (i64, ...) @syscall(i64 231, i64 %wide)
  ret i32 0
}
define i32 @spin() {
  br label %again
again:
  br label %again
}
`;

/** The error with which a call fails that ends its process. */
async function endOf(address: string, prototype: string, args: number[], options?: ConnectOptions): Promise<Error> {
  await using executor = await connectExecutor(address, options);
  await using jit = await LLJIT.builder().executor(executor).create();
  await jit.addIRModule(ENDINGS);
  return await rejection(jit.function(prototype)(...args));
}

describe('A controller whose session of a daemon ends', () => {
  it('learns the signal or the exit code', async () => {
    const daemon = await startDaemon();
    const killed = await endOf(daemon.address, 'int end_by(int)', [9]);
    expect(killed).to.have.property('code', 'EXECUTOR_DIED');
    expect(killed.message).to.match(/^the session's process \d+ at unix:\S+ was ended by SIGKILL$/);
    expect(killed).to.have.deep.property('data', { exitCode: null, signal: 'SIGKILL' });
    const exited = await endOf(daemon.address, 'int end_with(int)', [3]);
    expect(exited.message).to.match(/ exited with code 3$/);
    expect(exited).to.have.deep.property('data', { exitCode: 3, signal: null });
    await daemon.stop();
  });

  it('learns it over TLS, with its token', async () => {
    using certs = new Certificates();
    const daemon = await startDaemon({
      listen: '127.0.0.1:0',
      args: [
        ...['--tls-cert', certs.path('executor.pem'), '--tls-key', certs.path('executor-key.pem')],
        ...['--token-file', certs.path('token'), '--max-sessions', '1'],
      ],
    });
    const options = { tls: { ca: certs.read('ca.pem') }, token: certs.token };
    expect((await endOf(daemon.address, 'int end_by(int)', [9], options)).message).to.include('SIGKILL');
    await daemon.stop();
  });

  it('learns that it took longer than it may', async () => {
    const daemon = await startDaemon({ args: ['--session-seconds', '10'] });
    const error = await endOf(daemon.address, 'int spin(void)', []);
    expect(error).to.have.property('code', 'EXECUTOR_DIED');
    expect(error.message).to.include('SIGKILL: it lasted longer than --session-seconds 10');
    await daemon.stop();
  });

  it('learns that the connection is lost when the daemon is gone too', async () => {
    const daemon = await startDaemon({ exitWithParent: false });
    const ended = endOf(daemon.address, 'int spin(void)', []);
    await logged(daemon, ({ msg }) => msg === 'session began');
    daemon.child.kill('SIGKILL');
    const error = await ended.catch((early: unknown) => early);
    expect(error).to.have.property('code').that.is.oneOf(['CONNECTION_LOST', 'EXECUTOR_UNREACHABLE']);
    await daemon.buried();
  });
});

describe('A session of a daemon whose code leaves a thread behind', () => {
  it('ends with its process, also when nothing stops the thread', async () => {
    const daemon = await startDaemon();
    const code = await CodeSession.open(
      daemon.address,
      `#include <pthread.h>
       #include <semaphore.h>
       #include <signal.h>
       #include <sys/syscall.h>
       long syscall(long, ...);
       static sem_t begun;
       static void *body(void *of) {
         sigset_t all;
         sigfillset(&all);
         syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, 0, 8);
         sem_post(&begun);
         for (volatile long n = 0;; n++) {}
       }
       long go(long a, long b) { pthread_t thread; sem_init(&begun, 0, 0); pthread_create(&thread, 0, body, 0); sem_wait(&begun); return a; }`,
    );
    expect(await code.call('go', 7)).to.equal(7);
    await code.session.close();
    const said = /thread \d+ \([^)]*\) of linked code outlives its session and cannot be stopped/;
    await logged(daemon, ({ text }) => said.test(String(text)));
    expect(await logged(daemon, ({ msg }) => msg === 'session ended')).to.include({ exitCode: 0 });
    await daemon.stop();
  });
});
