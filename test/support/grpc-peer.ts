import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server, ServerCredentials, type ServerDuplexStream, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { executorServiceDefinition, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

export type PeerStream = ServerDuplexStream<v1.ControllerFrame, v1.IExecutorFrame>;

export interface Peer extends AsyncDisposable {
  readonly address: string;
}

/** A gRPC server in this process that serves Session in some wrong way, for one test. */
export async function startPeer(session: (stream: PeerStream) => void): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-peer-'));
  const address = `unix:${join(folder, 'peer.sock')}`;
  const server = new Server();
  const implementation: UntypedServiceImplementation = {
    describe: (_call: unknown, callback: (error: null, value: v1.IDescribeResponse) => void) => callback(null, {}),
    session,
  };
  server.addService(executorServiceDefinition, implementation);
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error) =>
      error === null ? resolve() : reject(error),
    );
  });
  return {
    address,
    [Symbol.asyncDispose]: () => {
      server.forceShutdown();
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** What a peer is beside what it does. */
export interface PeerOptions {
  readonly protocol?: number;
  /** What it says that it takes. */
  readonly limits?: v1.ILimits;
  readonly onFrame?: (frame: v1.ControllerFrame) => void;
}

/** Answers the hello as a proper executor would, and hands every later operation to `other`. */
export function afterHello(
  other: (stream: PeerStream, operation: v1.IOperation) => void,
  { protocol = 1, limits, onFrame }: PeerOptions = {},
): (stream: PeerStream) => void {
  return (stream) => {
    stream.on('error', () => undefined);
    stream.on('data', (frame: v1.ControllerFrame) => {
      onFrame?.(frame);
      for (const operation of frame.operations) {
        if (operation.hello) {
          stream.write({
            replies: [
              {
                id: operation.id,
                hello: {
                  protocol,
                  description: {
                    triple: 'x86_64-unknown-linux-gnu',
                    pageSizeBytes: 4096,
                    pointerSizeBytes: 8,
                    littleEndian: true,
                    runtimeAbi: 1,
                    limits,
                  },
                },
              },
            ],
          });
        } else other(stream, operation);
      }
    });
    stream.on('end', () => stream.end());
  };
}
