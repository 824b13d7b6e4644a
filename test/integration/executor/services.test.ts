import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Client, credentials, loadPackageDefinition, type ServiceError } from '@grpc/grpc-js';
import { loadFileDescriptorSetFromBuffer, loadSync, type PackageDefinition } from '@grpc/proto-loader';
import { expect } from 'chai';
import { protoPath } from 'grpc-health-check';
import { executorServiceDefinition, type telejit } from '@telejit/shared/wire';
import { ExecutorProcess } from '../../support/raw-session.js';

const require = createRequire(import.meta.url);
const reflectionProtos = resolve(dirname(require.resolve('@grpc/reflection')), '../proto');

/** What an off-the-shelf client knows of a method. */
interface Method {
  readonly path: string;
  readonly requestSerialize: (value: object) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => Record<string, Record<string, unknown>>;
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'object' && value !== null && 'requestSerialize' in value && 'path' in value;
}

function methodOf(definition: PackageDefinition, service: string, name: string): Method {
  const found: unknown = Object.entries(definition[service]).find(([key]) => key === name)?.[1];
  if (!isMethod(found)) throw new Error(`${service} has no ${name}`);
  return found;
}

/** A .proto of a standard service and nothing of Telejit's code. */
function method(file: string, includeDir: string, service: string, name: string): Method {
  const definition = loadSync(file, { includeDirs: [includeDir], longs: String, enums: String, defaults: true });
  return methodOf(definition, service, name);
}

describe('standard services of the executor', () => {
  let executor: ExecutorProcess;
  let client: Client;

  before(async () => {
    executor = await ExecutorProcess.start();
    client = new Client(executor.address, credentials.createInsecure());
  });
  after(async () => {
    client.close();
    await executor.stop();
  });

  function unary(path: string, definition: Method, request: object): Promise<Record<string, unknown>> {
    return new Promise((done, reject) => {
      client.makeUnaryRequest(
        path,
        definition.requestSerialize,
        definition.responseDeserialize,
        request,
        (error: ServiceError | null, value: Record<string, unknown> | undefined) => {
          if (error === null && value !== undefined) done(value);
          else reject(error ?? new Error('no answer'));
        },
      );
    });
  }

  describe('health', () => {
    const health = (name: string): Method => method(protoPath, dirname(protoPath), 'grpc.health.v1.Health', name);

    for (const service of ['', 'telejit.v1.ExecutorService']) {
      it(`says that "${service}" is serving`, async () => {
        const result = await unary('/grpc.health.v1.Health/Check', health('Check'), { service });
        expect(result.status).to.equal('SERVING');
      });
    }

    it('does not know other services', async () => {
      const failed = unary('/grpc.health.v1.Health/Check', health('Check'), { service: 'other' });
      const error: unknown = await failed.catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 5);
    });

    it('lets a client watch', async () => {
      const watch = health('Watch');
      const stream = client.makeServerStreamRequest(
        '/grpc.health.v1.Health/Watch',
        watch.requestSerialize,
        watch.responseDeserialize,
        { service: '' },
      );
      stream.on('error', () => undefined);
      const first = await new Promise((done) => stream.once('data', done));
      expect(first).to.deep.include({ status: 'SERVING' });
      stream.cancel();
    });
  });

  for (const version of ['v1', 'v1alpha']) {
    it(`lists its services and their description through reflection ${version}, enough to call Describe with`, async () => {
      const service = `grpc.reflection.${version}.ServerReflection`;
      const info = method(
        `grpc/reflection/${version}/reflection.proto`,
        reflectionProtos,
        service,
        'ServerReflectionInfo',
      );
      const stream = client.makeBidiStreamRequest(info.path, info.requestSerialize, info.responseDeserialize);
      const answers: Record<string, Record<string, unknown>>[] = [];
      const ended = new Promise((done) => stream.on('end', done));
      stream.on('data', (answer: Record<string, Record<string, unknown>>) => answers.push(answer));
      stream.write({ listServices: '' });
      stream.write({ fileContainingSymbol: 'telejit.v1.ExecutorService' });
      stream.end();
      await ended;
      const listed = answers[0].listServicesResponse.service;
      expect(listed).to.deep.include({ name: 'telejit.v1.ExecutorService' });
      expect(listed).to.deep.include({ name: 'grpc.health.v1.Health' });
      const files = answers[1].fileDescriptorResponse.fileDescriptorProto;
      if (!Array.isArray(files)) throw new Error('no descriptors');
      const definition = loadFileDescriptorSetFromBuffer(descriptorSet(files), { keepCase: true, longs: String });
      const loaded = loadPackageDefinition(definition);
      expect(loaded).to.have.nested.property('telejit.v1.ExecutorService');
      const describe = methodOf(definition, 'telejit.v1.ExecutorService', 'Describe');
      const { description } = await unary('/telejit.v1.ExecutorService/Describe', describe, {});
      expect(description).to.deep.include({ pid: executor.pid, triple: 'x86_64-unknown-linux-gnu' });
    });
  }

  it('describes itself without a session', async () => {
    const { path, requestSerialize, responseDeserialize } = executorServiceDefinition.describe;
    const description = await new Promise<telejit.v1.IDescription>((done, reject) => {
      client.makeUnaryRequest(path, requestSerialize, responseDeserialize, {}, (error, value) => {
        if (value?.description) done(value.description);
        else reject(error ?? new Error('no description'));
      });
    });
    expect(description.instanceId?.length).to.equal(16);
    expect(description).to.deep.include({ protocolMin: 1, protocolMax: 1, runtimeAbi: 0, pageSizeBytes: 4096 });
  });
});

/** google.protobuf.FileDescriptorSet: field 1, repeated. */
function descriptorSet(files: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    files.map((file) => {
      const length: number[] = [];
      let rest = file.length;
      for (; rest > 127; rest >>>= 7) length.push((rest & 127) | 128);
      return Buffer.concat([Buffer.from([0x0a, ...length, rest]), Buffer.from(file)]);
    }),
  );
}
