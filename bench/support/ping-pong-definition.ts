import { fileURLToPath } from 'node:url';
import type { ChannelOptions, MethodDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const WINDOW_BYTES = 8 * 1024 * 1024;
const PROTO = fileURLToPath(new URL('../peers/ping-pong.proto', import.meta.url));

/** One way to have a bidirectional stream of beats with gRPC in Node. */
export interface PingPongKind {
  readonly method: MethodDefinition<object, object>;
  readonly serverOptions: ChannelOptions;
  readonly clientOptions: ChannelOptions;
  /** The message that carries these bytes. */
  readonly messageOf: (bytes: Buffer) => object;
  /** The bytes that a message carries; undefined when it is none. */
  readonly bytesOf: (message: object) => Buffer | undefined;
}

const asIs = (message: object): Buffer => {
  if (!Buffer.isBuffer(message)) throw new Error('ping-pong: not bytes');
  return message;
};

const LEAN_SERVER: ChannelOptions = { 'grpc.enable_channelz': 0, 'grpc-node.flow_control_window': WINDOW_BYTES };

/** The least that gRPC can do: nothing is encoded, what costs time and is not used is off, as in Telejit's own server. */
const lean: PingPongKind = {
  method: {
    path: '/telejit.bench.PingPong/PingPong',
    requestStream: true,
    responseStream: true,
    requestSerialize: asIs,
    requestDeserialize: (bytes) => bytes,
    responseSerialize: asIs,
    responseDeserialize: (bytes) => bytes,
  },
  serverOptions: LEAN_SERVER,
  clientOptions: { ...LEAN_SERVER, 'grpc.enable_retries': 0, 'grpc.enable_http_proxy': 0 },
  messageOf: (bytes) => bytes,
  bytesOf: (message) => (Buffer.isBuffer(message) ? message : undefined),
};

/** As gRPC comes: a .proto read by proto-loader, no options. */
function asItComes(): PingPongKind {
  const service = loadSync(PROTO)['telejit.bench.PingPong'];
  const method = 'PingPong' in service ? service.PingPong : undefined;
  if (method === undefined || typeof method !== 'object' || !('requestSerialize' in method)) {
    throw new Error(`${PROTO}: no method PingPong`);
  }
  return {
    method,
    serverOptions: {},
    clientOptions: {},
    messageOf: (data) => ({ data }),
    bytesOf: (message) => ('data' in message && Buffer.isBuffer(message.data) ? message.data : undefined),
  };
}

/** By the name that the server's process is started with. */
export const PING_PONG_KINDS = { lean: (): PingPongKind => lean, 'as-it-comes': asItComes };

export type PingPongName = keyof typeof PING_PONG_KINDS;

export function isPingPongName(name: string): name is PingPongName {
  return Object.hasOwn(PING_PONG_KINDS, name);
}
