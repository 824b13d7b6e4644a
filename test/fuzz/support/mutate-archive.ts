import { changeUint, mutateBytes, type ByteMutator } from './mutate-bytes.js';
import { mutateElf } from './mutate-elf.js';
import type { Random } from './random.js';

const HEADER_BYTES = 60;
const MAGIC_BYTES = 8;

/** Fields of a member's header that are read: name, size, end mark. */
const FIELDS: readonly (readonly [offset: number, size: number])[] = [
  [0, 16],
  [48, 10],
  [48, 10],
  [58, 2],
];
const TEXTS = [
  '/',
  '//',
  '/0',
  '/1',
  '/99999999999999',
  '/SYM64/',
  '#1/0',
  '#1/4',
  '#1/99999999999',
  '__.SYMDEF',
  '__.SYMDEF SORTED',
  '__.SYMDEF_64',
  '/0:8',
  '/0:68',
  '',
  '0',
  '1',
  '60',
  '-1',
  '1e9',
  '0x10',
  '4294967295',
  '4294967296',
  '9999999999',
  'a.o/',
];
const INDEX_NAMES = new Set(['/', '/SYM64/', '__.SYMDEF', '#1/20']);

interface RawMember {
  readonly at: number;
  readonly name: string;
  readonly size: number;
}

function membersOf(bytes: Uint8Array): readonly RawMember[] {
  const text = (start: number, size: number): string =>
    Buffer.from(bytes.subarray(start, start + size))
      .toString('latin1')
      .trimEnd();
  const isThin = text(0, 7) === '!<thin>';
  const members: RawMember[] = [];
  for (let at = MAGIC_BYTES; at + HEADER_BYTES <= bytes.length;) {
    const name = text(at, 16);
    const size = Number(text(at + 48, 10));
    if (!Number.isSafeInteger(size) || size < 0) break;
    members.push({ at, name, size });
    at += HEADER_BYTES + (isThin && name !== '/' && name !== '//' && name !== '/SYM64/' ? 0 : size + (size % 2));
  }
  return members;
}

type ArchiveMutator = (random: Random, bytes: Uint8Array, members: readonly RawMember[]) => Uint8Array;

const MUTATORS: readonly ArchiveMutator[] = [
  // a field of a header
  (random, bytes, members) => {
    const [offset, size] = random.pick(FIELDS);
    const text = (random.oneIn(3) ? String(random.below(bytes.length + 1)) : random.pick(TEXTS))
      .padEnd(size)
      .slice(0, size);
    bytes.set(Buffer.from(text), random.pick(members).at + offset);
    return bytes;
  },
  // a digit of a header
  (random, bytes, members) => {
    const [offset, size] = random.pick(FIELDS);
    bytes[random.pick(members).at + offset + random.below(size)] = random.pick([...Buffer.from(' /0123456789:#-\0')]);
    return bytes;
  },
  // a number of the symbol index
  (random, bytes, members) => {
    const index = members.find(({ name }) => INDEX_NAMES.has(name));
    if (index === undefined) return bytes;
    const words = [...members.map(({ at }) => at), index.size, bytes.length];
    const word = random.oneIn(3) ? 0 : random.below(index.size >> 2);
    const start = index.at + HEADER_BYTES + (index.name.startsWith('#1/') ? 20 : 0);
    changeUint(random, bytes, start + word * 4, random.pick([4, 4, 8]), words, random.oneIn(4));
    return bytes;
  },
  // names without ends
  (random, bytes, members) => {
    const tables = members.filter(({ name }) => name === '//' || INDEX_NAMES.has(name));
    if (tables.length === 0) return bytes;
    const { at, size } = random.pick(tables);
    const start = at + HEADER_BYTES + random.below(size);
    return bytes.fill(
      random.pick([0x41, 0xff, 0]),
      start,
      Math.min(at + HEADER_BYTES + size, start + 1 + random.small(size)),
    );
  },
  // a member taken away, or there twice
  (random, bytes, members) => {
    const { at, size } = random.pick(members);
    const end = Math.min(bytes.length, at + HEADER_BYTES + size + (size % 2));
    const [first, second] = random.oneIn(2) ? [at, end] : [end, at];
    return Uint8Array.from(Buffer.concat([bytes.subarray(0, first), bytes.subarray(second)]));
  },
  // a member's content
  (random, bytes, members) => {
    const { at, size } = random.pick(members);
    const start = at + HEADER_BYTES;
    if (start + size > bytes.length) return bytes;
    bytes.set(mutateElf(random, bytes.slice(start, start + size), []).subarray(0, size), start);
    return bytes;
  },
];

/** One to six changes of an archive, most of which know what they change. */
export const mutateArchive: ByteMutator = (random, original, others) => {
  let bytes: Uint8Array = original.slice();
  for (let left = 1 + random.small(5); left > 0; left--) {
    const members = membersOf(bytes);
    bytes =
      members.length === 0 || random.oneIn(6)
        ? mutateBytes(random, bytes, others)
        : random.pick(MUTATORS)(random, bytes, members);
  }
  return bytes;
};
