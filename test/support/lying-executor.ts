import { executorServiceDefinition, telejit } from '@telejit/shared/wire';
import { Client, credentials } from '@grpc/grpc-js';
import { startPeer, type Peer } from './grpc-peer.js';

import v1 = telejit.v1;

/**
 * An executor that does what it is told, and says something else of it.
 * @param address of the one that does it
 * @param change what it says
 */
export async function startLyingExecutor(address: string, change: (frame: v1.ExecutorFrame) => void): Promise<Peer> {
  const { path, requestSerialize, responseDeserialize } = executorServiceDefinition.session;
  const client = new Client(address, credentials.createInsecure(), { 'grpc.use_local_subchannel_pool': 1 });
  const peer = await startPeer((stream) => {
    const behind = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    stream.on('error', () => behind.cancel());
    stream.on('cancelled', () => behind.cancel());
    stream.on('data', (frame: v1.ControllerFrame) => behind.write(frame));
    stream.on('end', () => behind.end());
    behind.on('error', () => stream.end());
    behind.on('end', () => stream.end());
    behind.on('data', (frame: v1.ExecutorFrame) => {
      change(frame);
      stream.write(frame);
    });
  });
  return {
    address: peer.address,
    [Symbol.asyncDispose]: async () => {
      await peer[Symbol.asyncDispose]();
      client.close();
    },
  };
}
