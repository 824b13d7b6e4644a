import { join } from 'node:path';
import { numberFromLong } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import protobuf from 'protobufjs';
import { DESCRIBE_SEED, FRAME_SEEDS } from './support/frame-seeds.js';
import { mutateMessage } from './support/mutate-message.js';
import { Random } from './support/random.js';
import { Stage } from './support/stage.js';

const PROTO = join(import.meta.dirname, '../../proto/telejit/v1/executor.proto');
const SCENE = { next: 5, earlier: 3, allocated: 0x10_0000, token: new Uint8Array(32).fill(1) };

function isSet(value: unknown): boolean {
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length > 0;
  return Boolean(value);
}

/** Every field of a message, and of those that may be in it, as "Message.field". */
function fieldsOf(type: protobuf.Type, found = new Map<string, protobuf.Type>()): ReadonlyMap<string, protobuf.Type> {
  if ([...found.values()].includes(type)) return found;
  for (const { name, resolve } of type.fieldsArray.map((field) => ({ name: field.name, resolve: field.resolve() }))) {
    found.set(`${type.name}.${name}`, type);
    if (resolve.resolvedType instanceof protobuf.Type) fieldsOf(resolve.resolvedType, found);
  }
  return found;
}

/** Those fields that say something in a message. */
function addUsed(type: protobuf.Type, message: unknown, used: Set<string>): void {
  for (const field of type.fieldsArray) {
    const { resolvedType, name } = field.resolve();
    const value: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
    if (!isSet(value)) continue;
    used.add(`${type.name}.${name}`);
    if (!(resolvedType instanceof protobuf.Type)) continue;
    for (const one of Array.isArray(value) ? value : [value]) addUsed(resolvedType, one, used);
  }
}

describe('The seeds of hostile frames', () => {
  let proto: protobuf.Root;
  before(async () => {
    proto = await protobuf.load(PROTO);
  });

  it('have every field of every message that a controller may send', () => {
    const frame = proto.lookupType('telejit.v1.ControllerFrame');
    const describe = proto.lookupType('telejit.v1.DescribeRequest');
    const used = new Set<string>();
    const stage = new Stage();
    for (const make of FRAME_SEEDS.values()) {
      // What is left out of the encoding says nothing.
      const encoded = telejit.v1.ControllerFrame.encode(make({ ...SCENE, stage })).finish();
      addUsed(frame, telejit.v1.ControllerFrame.decode(encoded), used);
    }
    addUsed(describe, DESCRIBE_SEED, used);
    const missing = [...fieldsOf(frame).keys(), ...fieldsOf(describe).keys()].filter((name) => !used.has(name));
    // Who sends operations numbers them.
    expect(missing).to.deep.equal(['Operation.id']);
  });

  it('are harmless as they are, and what was changed in them is found out', () => {
    const stage = new Stage();
    for (const [name, make] of FRAME_SEEDS) {
      expect(stage.isHarmless(make({ ...SCENE, stage }), false), name).to.equal(true);
    }
    const elsewhere = { ...stage.at('answer'), offset: 3 };
    const thunk = stage.at('thunk');
    for (const operation of [
      { call: { function: elsewhere, thunk } },
      { call: { function: thunk, thunk: stage.at('answer') } },
      { call: { function: { address: 0x40_0000 }, thunk } },
      { runProgram: { entry: stage.at('stay') } },
      { answerUpcalls: { upcalls: [1], target: elsewhere } },
    ] satisfies telejit.v1.IOperation[]) {
      expect(stage.isHarmless({ operations: [operation] }, false), JSON.stringify(operation)).to.equal(false);
    }
    expect(stage.isHarmless({ operations: [{ link: {} }, { initialize: {} }] }, false)).to.equal(false);
    expect(stage.isHarmless({ operations: [{ initialize: {} }] }, true)).to.equal(false);
  });

  it('are changed without what all messages share: the values of fields that are not set', () => {
    const { ExecutorFrame } = telejit.v1;
    for (let index = 0; index < 2000; index++) {
      const frame = ExecutorFrame.decode(
        ExecutorFrame.encode({ replies: [{ id: 1, failure: { code: 'BAD_ADDRESS' } }] }).finish(),
      );
      mutateMessage(new Random(1, index), frame);
    }
    const unset = telejit.v1.Failure.decode(new Uint8Array(0));
    expect(numberFromLong(unset.accessibleBytes)).to.equal(0);
  });
});
