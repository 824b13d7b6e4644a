// The other end of a bare gRPC ping-pong: sends every message of a stream back as it is. Started with the socket's path and
// the kind of ping-pong; tells its parent when it listens.
import { Server, ServerCredentials, type ServerDuplexStream } from '@grpc/grpc-js';
import { isPingPongName, PING_PONG_KINDS } from '../support/ping-pong-definition.js';

const [, , path, kind] = process.argv;
if (!isPingPongName(kind)) throw new Error(`${kind}: one of ${Object.keys(PING_PONG_KINDS).join(', ')}`);
const { method, serverOptions } = PING_PONG_KINDS[kind]();

const server = new Server(serverOptions);
server.addService(
  { pingPong: method },
  {
    pingPong(call: ServerDuplexStream<object, object>): void {
      call.on('data', (message: object) => call.write(message));
      call.on('end', () => call.end());
    },
  },
);
server.bindAsync(`unix:${path}`, ServerCredentials.createInsecure(), (error) => {
  if (error !== null) throw error;
  process.send?.('ready');
});
process.once('disconnect', () => server.forceShutdown());
