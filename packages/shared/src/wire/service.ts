/**
 * The service as gRPC needs it, without loading a .proto file: paths and codecs over the generated code. proto-loader
 * and the .proto text are needed only for server reflection.
 */
import { telejit } from './gen/executor.js';
import { encodeMessage, type Encodable } from './short-writer.js';

import v1 = telejit.v1;

interface Decoder<T> {
  decode(bytes: Uint8Array): T;
}

function serializer<T>(type: Encodable<T>): (message: T) => Buffer {
  return (message) => encodeMessage(type, message);
}

function deserializer<T>(type: Decoder<T>): (bytes: Buffer) => T {
  return (bytes) => type.decode(bytes);
}

/** Definition of telejit.v1.ExecutorService for `makeClientConstructor` and `Server.addService`. */
export const executorServiceDefinition = {
  describe: {
    path: '/telejit.v1.ExecutorService/Describe',
    requestStream: false,
    responseStream: false,
    requestSerialize: serializer<v1.IDescribeRequest>(v1.DescribeRequest),
    requestDeserialize: deserializer<v1.DescribeRequest>(v1.DescribeRequest),
    responseSerialize: serializer<v1.IDescribeResponse>(v1.DescribeResponse),
    responseDeserialize: deserializer<v1.DescribeResponse>(v1.DescribeResponse),
  },
  session: {
    path: '/telejit.v1.ExecutorService/Session',
    requestStream: true,
    responseStream: true,
    requestSerialize: serializer<v1.IControllerFrame>(v1.ControllerFrame),
    requestDeserialize: deserializer<v1.ControllerFrame>(v1.ControllerFrame),
    responseSerialize: serializer<v1.IExecutorFrame>(v1.ExecutorFrame),
    responseDeserialize: deserializer<v1.ExecutorFrame>(v1.ExecutorFrame),
  },
} as const;
