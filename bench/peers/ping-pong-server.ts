// The other end of the bare gRPC ping-pong: sends every message of a stream back as it is. Started with the socket's
// path; tells its parent when it listens.
import { Server, ServerCredentials, type ServerDuplexStream } from '@grpc/grpc-js';
import { PING_PONG_METHOD, PING_PONG_SERVER_OPTIONS } from '../support/ping-pong-definition.js';

const server = new Server(PING_PONG_SERVER_OPTIONS);
server.addService(
  { pingPong: PING_PONG_METHOD },
  {
    pingPong(call: ServerDuplexStream<Buffer, Buffer>): void {
      call.on('data', (bytes: Buffer) => call.write(bytes));
      call.on('end', () => call.end());
    },
  },
);
server.bindAsync(`unix:${process.argv[2]}`, ServerCredentials.createInsecure(), (error) => {
  if (error !== null) throw error;
  process.send?.('ready');
});
process.once('disconnect', () => server.forceShutdown());
