import { Client, credentials, status, type ServiceError } from '@grpc/grpc-js';
import { executorServiceDefinition, type telejit } from '@telejit/shared/wire';

/** How a session to which frames were sent as they are came to its end. */
export interface RawEnd {
  readonly replies: readonly telejit.v1.IReply[];
  /** gRPC status; OK when the executor ended the stream by itself. */
  readonly code: status;
  readonly details: string;
}

/** Sends frames, which need not be any, in a session of their own, ends it, and waits until the executor has ended it too. */
export async function sendFrames(address: string, frames: readonly Uint8Array[]): Promise<RawEnd> {
  const { path, responseDeserialize } = executorServiceDefinition.session;
  const client = new Client(address, credentials.createInsecure());
  const stream = client.makeBidiStreamRequest(path, (frame: Buffer) => frame, responseDeserialize);
  const replies: telejit.v1.IReply[] = [];
  try {
    return await new Promise<RawEnd>((resolve) => {
      stream.on('data', (frame: telejit.v1.ExecutorFrame) => replies.push(...frame.replies));
      stream.on('error', ({ code, details }: ServiceError) => resolve({ replies, code, details }));
      stream.on('end', () => resolve({ replies, code: status.OK, details: '' }));
      for (const frame of frames) stream.write(Buffer.from(frame));
      stream.end();
    });
  } finally {
    client.close();
  }
}
