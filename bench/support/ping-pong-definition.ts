import type { ChannelOptions, MethodDefinition } from '@grpc/grpc-js';

const asIs = (bytes: Buffer): Buffer => bytes;

/** A bidirectional stream of raw bytes: nothing is encoded or decoded. */
export const PING_PONG_METHOD: MethodDefinition<Buffer, Buffer> = {
  path: '/telejit.bench.PingPong/PingPong',
  requestStream: true,
  responseStream: true,
  requestSerialize: asIs,
  requestDeserialize: asIs,
  responseSerialize: asIs,
  responseDeserialize: asIs,
};

const WINDOW_BYTES = 8 * 1024 * 1024;

/** What costs time and is not used is off, as in Telejit's own server. */
export const PING_PONG_SERVER_OPTIONS: ChannelOptions = {
  'grpc.enable_channelz': 0,
  'grpc-node.flow_control_window': WINDOW_BYTES,
};

export const PING_PONG_CLIENT_OPTIONS: ChannelOptions = {
  ...PING_PONG_SERVER_OPTIONS,
  'grpc.enable_retries': 0,
  'grpc.enable_http_proxy': 0,
};
