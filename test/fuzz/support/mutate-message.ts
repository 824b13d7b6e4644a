import type { LongLike } from '@telejit/shared';
import { changeUint, mutateBytes, readUint } from './mutate-bytes.js';
import type { Random } from './random.js';
import { interestingValue } from './values.js';

type Fields = Record<string, unknown>;

/** A field of a message, or an element of a list. */
interface Slot {
  readonly key: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** A number of 64 bits. That of a field which is not set belongs to all messages: it is replaced, never changed. */
function isLong(value: unknown): value is LongLike {
  return isFields(value) && typeof value.low === 'number' && typeof value.high === 'number';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** All fields of a message and of those in it, those that are not set as well. */
function slotsOf(message: Fields, slots: Slot[] = []): readonly Slot[] {
  for (const key in message) {
    const value = message[key];
    if (typeof value === 'function') continue;
    slots.push({ key, value, set: (to) => (message[key] = to) });
    if (isFields(value) && !isLong(value)) slotsOf(value, slots);
    if (isList(value)) for (const element of value) if (isFields(element)) slotsOf(element, slots);
  }
  return slots;
}

const NAMES = [
  '',
  '\0',
  'puts\0',
  'puts',
  'memcpy',
  'errno',
  'stdout',
  'environ',
  'no_such_symbol',
  '__cxa_throw',
  '_ZTVN10__cxxabiv120__si_class_type_infoE',
  'x'.repeat(5000),
  '\u{1f600}',
  '../../etc/passwd',
];

/** What a field is when it is there; of those that are left out unless they mean something. */
const ABSENT: ReadonlyMap<string, (random: Random) => unknown> = new Map<string, (random: Random) => unknown>([
  ['data', (random) => new Uint8Array(random.small(64))],
  ['content', (random) => new Uint8Array(random.pick([0, 31, 32, 33]))],
  ['batchContent', (random) => new Uint8Array(random.pick([0, 31, 32, 33]))],
  ['processSymbol', (random) => random.pick(NAMES)],
  ['segment', (random) => ({ unit: random.small(8), segment: random.small(8) })],
  ['address', (random) => Number(interestingValue(random, 0n, []))],
  ['range', (random) => someRange(random)],
]);

/** Elements of lists that may be empty. */
const ELEMENTS: ReadonlyMap<string, (random: Random) => unknown> = new Map<string, (random: Random) => unknown>([
  ['units', (random) => ({ id: random.small(8), segments: [someSegment(random)] })],
  ['segments', someSegment],
  [
    'references',
    (random) =>
      random.pick([{ processSymbol: random.pick(NAMES), weak: random.oneIn(2) }, { address: random.uint32() }, {}]),
  ],
  ['pieces', (random) => ({ offset: random.small(64), data: new Uint8Array(random.small(64)) })],
  ['ehFrames', someRange],
  ['initializers', (random) => ({ range: someRange(random), priority: random.uint32(), preinit: random.oneIn(2) })],
  ['finalizers', (random) => ({ range: someRange(random), priority: random.uint32(), reversed: random.oneIn(2) })],
]);

function someRange(random: Random): Fields {
  return { segment: random.small(4), offset: random.small(4096), size: random.pick([0, 4, 8, random.small(4096)]) };
}

function someSegment(random: Random): Fields {
  return { permission: random.below(6), size: random.small(2 ** 20), alignment: 2 ** random.below(26) };
}

/** Changes one field, by its type. */
function changeSlot(random: Random, { key, value, set }: Slot, fieldCount: number): void {
  if (value === null || value === undefined) set(ABSENT.get(key)?.(random) ?? null);
  else if (typeof value === 'number') set(changedNumber(random, key, value, fieldCount));
  else if (typeof value === 'boolean') set(!value);
  else if (typeof value === 'string') set(random.pick(NAMES));
  else if (value instanceof Uint8Array) set(changedBytes(random, value));
  else if (isLong(value)) set(changedLong(random, value, fieldCount));
  else if (isList(value)) set(changedList(random, key, value));
  else if (ABSENT.has(key)) set(random.oneIn(2) ? null : ABSENT.get(key)?.(random));
}

function changedNumber(random: Random, key: string, value: number, fieldCount: number): number {
  const changed = interestingValue(random, BigInt(Math.trunc(value)), [fieldCount]);
  return key === 'address' ? Number(BigInt.asUintN(64, changed)) : Number(BigInt.asUintN(32, changed));
}

function changedLong(random: Random, { low, high, unsigned }: LongLike, fieldCount: number): LongLike {
  const value = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  const changed = interestingValue(random, value, [fieldCount]);
  return {
    low: Number(BigInt.asIntN(32, changed)),
    high: Number(BigInt.asIntN(32, changed >> 32n)),
    unsigned,
  };
}

/** Columns and content: a word of them, or the length. */
function changedBytes(random: Random, value: Uint8Array): Uint8Array {
  const bytes = value.slice();
  if (random.oneIn(4)) return mutateBytes(random, bytes, []);
  if (random.oneIn(8)) return bytes.subarray(0, random.below(bytes.length + 1));
  const words = bytes.length >> 2;
  changeUint(
    random,
    bytes,
    random.oneIn(3) ? random.below(bytes.length) : random.below(words) * 4,
    random.pick([1, 4, 4, 8]),
    [words],
  );
  return bytes;
}

function changedList(random: Random, key: string, list: readonly unknown[]): readonly unknown[] {
  const at = random.below(list.length);
  const element = ELEMENTS.get(key)?.(random);
  if (list.length === 0 || (element !== undefined && random.oneIn(3))) {
    return element === undefined ? list : [...list.slice(0, at), element, ...list.slice(at)];
  }
  switch (random.below(4)) {
    case 0:
      return list.filter((_, i) => i !== at);
    case 1:
      return [...list, list[at]];
    case 2:
      return [...list.slice(at), ...list.slice(0, at)];
    default:
      return [...list, ...Array.from({ length: random.small(200) }, () => list[at])];
  }
}

/** Changes a field of a record of call frame information, so that the rest stays right. */
function changeFrameRecord(random: Random, slots: readonly Slot[]): boolean {
  const pieces = slots.filter(
    ({ key, value }) => key === 'data' && value instanceof Uint8Array && findFrames(value) >= 0,
  );
  if (pieces.length === 0) return false;
  const { value, set } = random.pick(pieces);
  if (!(value instanceof Uint8Array)) return false;
  const bytes = value.slice();
  const records: number[] = [];
  for (let at = findFrames(bytes); at + 8 <= bytes.length;) {
    records.push(at);
    const length = Number(readUint(bytes, at, 4));
    if (length === 0) break;
    at += 4 + length;
  }
  const [offset, size] = random.pick([
    [0, 4],
    [4, 4],
    [8, 1],
    [9, 1],
    [10, 1],
    [11, 1],
    [8 + random.below(24), 1],
    [8, 4],
    [12, 4],
    [16, 1],
  ] as const);
  changeUint(random, bytes, random.pick(records) + offset, size, [bytes.length]);
  set(bytes);
  return true;
}

/** Where call frame information begins in content: at a CIE of version 1 with an augmentation; -1 when it is not there. */
function findFrames(bytes: Uint8Array): number {
  for (let at = 0; at + 12 <= bytes.length; at += 4) {
    const length = bytes[at];
    const isCie = length >= 12 && length <= 64 && readUint(bytes, at + 1, 7) === 0n && bytes[at + 8] === 1;
    if (isCie && bytes[at + 9] === 0x7a) return at;
  }
  return -1;
}

/** One to six changes of a decoded message, in place. */
export function mutateMessage(random: Random, message: object): void {
  if (!isFields(message)) return;
  for (let left = 1 + random.small(5); left > 0; left--) {
    const slots = slotsOf(message);
    if (random.oneIn(4) && changeFrameRecord(random, slots)) continue;
    changeSlot(random, random.pick(slots), slots.length);
  }
}
