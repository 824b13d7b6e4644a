import { createHash } from 'node:crypto';
import { PROTOCOL_MAX, PROTOCOL_MIN, RUNTIME_ABI, SOFTWARE_VERSION, telejit, writeColumn } from '@telejit/shared/wire';
import { OTHER_UNITS, STAGE_UNIT, type Stage } from './stage.js';

import v1 = telejit.v1;

/** What a seed is made for. */
export interface SeedScene {
  readonly stage: Stage;
  /** Number of the first operation of the frame. */
  readonly next: number;
  /** An earlier one, mostly of what runs. */
  readonly earlier: number;
  /** What AllocateMemory gave to the session: two pages. */
  readonly allocated: number;
  /** What Resume shows. */
  readonly token: Uint8Array;
}

type Operations = readonly v1.IOperation[];

const PAGE_BYTES = 4096;
const TEXT = Buffer.from('what is to be found, and what is not');
const MANY_BYTES = 5_000_000;

function column(...values: readonly number[]): Uint8Array {
  return writeColumn(Uint32Array.from(values));
}

function hashOf(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}

/** In two pieces. */
function contentOf(data: Uint8Array, transient: boolean): v1.IContentChunk[] {
  const [sha256, totalSize, half] = [hashOf(data), data.length, data.length >> 1];
  return [
    { sha256, totalSize, offset: 0, data: data.subarray(0, half), transient },
    { sha256, totalSize, offset: half, data: data.subarray(half), transient },
  ];
}

function callOf({ stage }: SeedScene, name: string, more: v1.ICall = {}): v1.IOperation {
  return { call: { function: stage.at(name), thunk: stage.at('thunk'), bufferSize: 64, replySize: 8, ...more } };
}

function cancel(operation: number): v1.IOperation {
  return { cancelOperation: { operation } };
}

/** With something of everything that a unit may have; some of it contradicts the rest. */
function fullBatch({ stage }: SeedScene): v1.ILinkBatch {
  const segments: v1.ISegment[] = [
    {
      permission: v1.Permission.PERMISSION_READ_EXECUTE,
      size: 64,
      alignment: 16,
      pieces: [
        { offset: 1, data: Uint8Array.of(0x90, 0x90, 0xc3) },
        { offset: 16, content: hashOf(TEXT.subarray(0, 30)) },
      ],
      fixupOffset: column(48, 56),
      fixupKind: Uint8Array.of(1, 1),
      fixupTarget: column(1, 2),
      fixupAddend: column(4, 8),
      fixupAddendHigh: column(0, 0),
    },
    { permission: v1.Permission.PERMISSION_READ_WRITE, size: 4096, alignment: 8 },
    { permission: v1.Permission.PERMISSION_READ, size: 64, alignment: 8 },
  ];
  const references: v1.IReference[] = [
    { processSymbol: 'environ', weak: true, near: true, notIn: [1, 2] },
    { processSymbol: 'errno', weak: true, threadLocal: true },
    { segment: { unit: STAGE_UNIT, segment: 1 } },
    { address: 0x1234 },
  ];
  const range = { segment: 1, offset: 8, size: 16 };
  const functions = { range, priority: 5, reversed: true, preinit: true };
  const object = Buffer.from('\x7fELF');
  const sections = { sectionIndex: column(1), sectionSegment: column(1), sectionOffset: column(8) };
  return {
    units: [
      { id: OTHER_UNITS, name: 'plain.o', segments: [{ ...segments[1], alignment: 32 }] },
      {
        ...{ id: OTHER_UNITS + 1, name: 'full.o', segments, references },
        ehFrames: [range],
        unwindIndex: { segment: 2, offset: 8, size: 16 },
        initializers: [functions],
        finalizers: [functions],
        debugObjects: [
          { data: object, ...sections },
          { content: hashOf(TEXT), ...sections },
        ],
        functionNames: {
          segment: column(1),
          offset: column(8),
          size: column(16),
          names: Buffer.from('a name\0'),
        },
      },
      { id: OTHER_UNITS + 2, name: stage.unit.unit.name, segments: stage.unit.unit.segments },
    ],
  };
}

function withOperations(make: (scene: SeedScene) => Operations): (scene: SeedScene) => v1.IControllerFrame {
  return (scene) => ({ operations: [...make(scene)] });
}

/**
 * Frames as controllers send them, by what they are for: between them they have every field that there is. The numbers of
 * operations count from `next`, and are put in by who sends them.
 */
export const FRAME_SEEDS: ReadonlyMap<string, (scene: SeedScene) => v1.IControllerFrame> = new Map(
  Object.entries({
    hello: withOperations(() => [
      {
        hello: {
          ...{ protocolMin: PROTOCOL_MIN, protocolMax: PROTOCOL_MAX, softwareVersion: SOFTWARE_VERSION },
          ...{ requiredFeatures: ['content', 'upcalls'], resumable: true },
        },
      },
    ]),
    content: (scene) => ({
      content: [...contentOf(TEXT, false), ...contentOf(TEXT.subarray(0, 30), true)],
      operations: [{ link: { batch: fullBatch(scene) } }],
    }),
    'batch as content': (scene) => {
      const batch = v1.LinkBatch.encode(fullBatch(scene)).finish();
      return { content: contentOf(batch, true), operations: [{ link: { batchContent: hashOf(batch) } }] };
    },
    release: withOperations(() => [{ release: { units: column(STAGE_UNIT, OTHER_UNITS, 99) } }]),
    call: withOperations((scene) => [callOf(scene, 'answer'), callOf(scene, 'nap'), callOf(scene, 'fault')]),
    'call with everything': withOperations((scene) => [
      callOf(scene, 'nap', {
        ...{ buffer: TEXT, bufferSize: 256, pointers: column(0, 64, 128, 8), replyOffset: 128, replySize: 16 },
        ...{ stringResult: true, stackBytes: 65_536, stopOffset: 16, keepsResults: true, deadlineMs: 1000 },
      }),
    ]),
    'call with content': (scene) => ({
      content: contentOf(TEXT, true),
      operations: [callOf(scene, 'answer', { bufferContent: hashOf(TEXT), replySize: 36 })],
    }),
    'call with much': withOperations((scene) => [
      callOf(scene, 'nap', { bufferSize: MANY_BYTES, replySize: MANY_BYTES }),
    ]),
    'isolated call': withOperations((scene) => [
      callOf(scene, 'answer', { isolated: true }),
      callOf(scene, 'fault', { isolated: true, keepsResults: true }),
      callOf(scene, 'stay', { isolated: true, deadlineMs: 20 }),
    ]),
    'calls that are ended': withOperations((scene) => [
      callOf(scene, 'stay', { deadlineMs: 10 }),
      callOf(scene, 'stay', { stopOffset: 16 }),
      cancel(scene.next + 1),
      cancel(scene.earlier),
    ]),
    'calls that ask': withOperations((scene) => [
      callOf(scene, 'ask'),
      { answerUpcalls: { upcalls: [1], result: { value: Buffer.from('value of'), hasString: false } } },
      callOf(scene, 'ask'),
      { answerUpcalls: { upcalls: [2], result: { string: TEXT, hasString: true } } },
      callOf(scene, 'ask'),
      { answerUpcalls: { upcalls: [1, 2, 3], failure: 'there is no answer', endsThreads: true } },
    ]),
    'calls that wait for a function': withOperations((scene) => [
      callOf(scene, 'lazy'),
      { answerUpcalls: { upcalls: [1], target: scene.stage.at('answer') } },
      callOf(scene, 'tell'),
    ]),
    'answers to earlier questions': withOperations(({ stage }) => [
      { answerUpcalls: { upcalls: [1, 2], target: stage.at('answer') } },
      { answerUpcalls: { upcalls: [1], failure: 'no' } },
      { answerUpcalls: { upcalls: [2], result: {} } },
    ]),
    initialize: withOperations((scene) => [{ initialize: {} }, callOf(scene, 'answer'), { ping: {} }]),
    'process symbols': withOperations(() => [
      { resolveSymbols: { names: ['malloc', 'no_such_symbol', 'environ'], notIn: [0, 1] } },
      { loadLibrary: { name: 'm', number: 1 } },
    ]),
    'install runtime': withOperations(({ stage }) => [
      { installRuntime: { abi: RUNTIME_ABI, unit: STAGE_UNIT, table: stage.at('room') } },
    ]),
    program: ({ stage, next }) => ({
      operations: [
        {
          runProgram: {
            ...{ entry: stage.at('main'), argv: [Buffer.from('main'), TEXT], env: [Buffer.from('A=b')] },
            ...{ inheritEnv: true, cwd: '/', hasInput: true, timeoutMs: 5000, stackBytes: 131_072 },
            outputWindowBytes: 4096,
          },
        },
      ],
      inputs: [
        { operation: next, data: TEXT },
        { operation: next, data: TEXT, end: true },
      ],
      credits: [{ operation: next, bytes: 4096 }],
    }),
    'short program': withOperations(({ stage }) => [{ runProgram: { entry: stage.at('nothing') } }]),
    'input and credit': ({ earlier }) => ({
      inputs: [{ operation: earlier, data: TEXT, end: true }],
      credits: [{ operation: earlier, bytes: 100 }],
    }),
    streams: (scene) => ({
      operations: [
        { takeStreams: { hasInput: true, outputWindowBytes: 8192 } },
        callOf(scene, 'say'),
        callOf(scene, 'hear'),
      ],
      inputs: [{ operation: scene.next, data: TEXT, end: true }],
      credits: [{ operation: scene.next, bytes: 10 }],
    }),
    'streams given back': withOperations((scene) => [
      { takeStreams: { hasInput: false } },
      callOf(scene, 'say'),
      cancel(scene.next),
      { takeStreams: {} },
    ]),
    memory: withOperations(({ stage }) => [
      { readMemory: { location: { ...stage.at('room'), offset: 8 }, size: 64 } },
      { writeMemory: { location: stage.at('room'), data: TEXT } },
      { searchMemory: { location: stage.at('room'), size: 4096, pattern: TEXT.subarray(0, 5), mostResults: 4 } },
      { listRegions: { from: 0x1000 } },
      { memoryUse: {} },
      { listThreads: {} },
    ]),
    allocations: withOperations(({ allocated }) => [
      { allocateMemory: { size: 3 * PAGE_BYTES, alignment: 65_536 } },
      { writeMemory: { location: { address: allocated, offset: 100 }, data: TEXT } },
      {
        protectMemory: { address: allocated, size: PAGE_BYTES, access: v1.MemoryAccess.MEMORY_ACCESS_NONE },
      },
      { readMemory: { location: { address: allocated }, size: 2 * PAGE_BYTES } },
      {
        protectMemory: { address: allocated, size: 2 * PAGE_BYTES, access: v1.MemoryAccess.MEMORY_ACCESS_READ_WRITE },
      },
      { freeMemory: { address: allocated } },
    ]),
    'store pointers': withOperations(({ stage }) => [
      {
        storePointers: {
          stores: [
            { cell: stage.at('cell'), value: stage.at('answer') },
            { cell: { ...stage.at('cell') }, value: { address: 8 } },
          ],
        },
      },
    ]),
    'describe addresses': withOperations(({ allocated }) => [
      { describeAddresses: { addresses: column(allocated, 0, 16, 0), names: ['_Znwm', '_ZSt4cout'] } },
    ]),
    ping: withOperations(() => [{ ping: {} }]),
    received: () => ({ received: 1, operations: [{ ping: {} }] }),
    resume: ({ token }) => ({ resume: { token, received: 1 } }),
  } satisfies Record<string, (scene: SeedScene) => v1.IControllerFrame>),
);

/** A Describe request as controllers send it. */
export const DESCRIBE_SEED: v1.IDescribeRequest = { endedInstance: new Uint8Array(16).fill(7) };
