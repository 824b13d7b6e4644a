/**
 * The standard services that few clients call: their libraries, and the text of the .proto, are loaded at the first call.
 * grpc-js hands untyped messages through, as do these two libraries.
 */
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Server, ServiceDefinition, UntypedHandleCall, UntypedServiceImplementation } from '@grpc/grpc-js';

const require = createRequire(import.meta.url);

type MethodType = 'unary' | 'serverStream' | 'bidi';

interface LoadedMethod {
  readonly handler: UntypedHandleCall;
  readonly serialize: (value: unknown) => Buffer;
  readonly deserialize: (bytes: Buffer) => unknown;
}

/** By path. */
type LoadedMethods = Map<string, LoadedMethod>;

/** Whether the executor serves, as the health service says it. */
export type ServingStatus = 'SERVING' | 'NOT_SERVING';

/** Registers grpc.health.v1.Health and server reflection v1 and v1alpha. */
export function registerLazyServices(server: Server, serviceNames: readonly string[]): void {
  const health = once(() => loadHealth(serviceNames));
  registerLazily(server, '/grpc.health.v1.Health/Check', 'unary', health);
  registerLazily(server, '/grpc.health.v1.Health/Watch', 'serverStream', health);
  registerLazily(server, '/grpc.health.v1.Health/List', 'unary', health);
  const reflection = once(loadReflection);
  for (const version of ['v1', 'v1alpha']) {
    const path = `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`;
    registerLazily(server, path, 'bidi', reflection);
  }
}

function once<T>(load: () => T): () => T {
  let loaded: { readonly value: T } | undefined;
  return () => (loaded ??= { value: load() }).value;
}

function registerLazily(server: Server, path: string, type: MethodType, load: () => LoadedMethods): void {
  const method = (): LoadedMethod => {
    const found = load().get(path);
    if (found === undefined) throw new Error(`internal error: ${path} is not implemented`);
    return found;
  };
  const handler = (...call: unknown[]): void => {
    (method().handler as (...call: unknown[]) => void)(...call);
  };
  server.register(
    path,
    handler as UntypedHandleCall,
    (value: unknown) => method().serialize(value),
    (bytes: Buffer) => method().deserialize(bytes),
    type,
  );
}

/** Collects what a library would add to a server. */
class Collector {
  readonly methods: LoadedMethods = new Map();

  addService(service: ServiceDefinition, implementation: UntypedServiceImplementation): void {
    for (const [name, method] of Object.entries(service)) {
      const handler = implementation[name] ?? implementation[method.originalName ?? name];
      if (handler === undefined) continue;
      this.methods.set(method.path, {
        handler,
        serialize: method.responseSerialize,
        deserialize: method.requestDeserialize,
      });
    }
  }
}

function loadHealth(serviceNames: readonly string[]): LoadedMethods {
  const { HealthImplementation } = require('grpc-health-check') as typeof import('grpc-health-check');
  const status: Record<string, ServingStatus> = { '': 'SERVING' };
  for (const name of serviceNames) status[name] = 'SERVING';
  const collector = new Collector();
  new HealthImplementation(status).addToServer(collector);
  return collector.methods;
}

function loadReflection(): LoadedMethods {
  const { ReflectionService } = require('@grpc/reflection') as typeof import('@grpc/reflection');
  const { loadSync } = require('@grpc/proto-loader') as typeof import('@grpc/proto-loader');
  const { protoPath } = require('grpc-health-check') as typeof import('grpc-health-check');
  const executorProto = require.resolve('@telejit/shared/proto/telejit/v1/executor.proto');
  const reflectionProtos = resolve(dirname(require.resolve('@grpc/reflection')), '../proto');
  const definitions = loadSync(
    [executorProto, protoPath, 'grpc/reflection/v1/reflection.proto', 'grpc/reflection/v1alpha/reflection.proto'],
    { includeDirs: [resolve(dirname(executorProto), '../..'), reflectionProtos] },
  );
  const collector = new Collector();
  new ReflectionService(definitions).addToServer(collector);
  return collector.methods;
}
