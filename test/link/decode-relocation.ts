/** What a linked field means, in terms of symbols, whatever the addresses are: the same for every correct linker. */
import type { Layout } from './reference-linkers.js';
import type { FieldCase } from './relocation-cases.js';
import { addressOf } from './support/beside-jitlink.js';

/** Where the relocation of a case is, and what it refers to. */
export interface Reference {
  /** Symbol of the function that the field is in, and the field's offset in it. */
  readonly place: string;
  readonly offset: number;
  readonly symbol: string;
  readonly addend: bigint;
}

function readSigned(layout: Layout, address: bigint, sizeBytes: number): bigint {
  return BigInt.asIntN(sizeBytes * 8, layout.read(address, sizeBytes));
}

/** "s", "s + 4" */
function relativeTo(layout: Layout, symbol: string, address: bigint): string {
  const distance = BigInt.asIntN(64, address - addressOf(layout, symbol));
  return distance === 0n
    ? symbol
    : `${symbol} ${distance < 0n ? '-' : '+'} ${String(distance < 0n ? -distance : distance)}`;
}

/** The address that `jmp *slot(%rip)` goes to, when that is what is there. */
function throughStub(layout: Layout, address: bigint): bigint {
  if (layout.read(address, 2) !== 0x25ffn) throw new Error(`no stub at 0x${address.toString(16)}`);
  return layout.read(address + 6n + readSigned(layout, address + 2n, 4), 8);
}

/** The GOT's address: `got` holds its distance from itself. */
function gotOf(layout: Layout): bigint {
  const got = addressOf(layout, 'got');
  return got + readSigned(layout, got, 8);
}

/** What the field of a case says: the symbol that it leads to, or a constant. */
export function decodeField(one: FieldCase, { place, offset, symbol, addend }: Reference, layout: Layout): string {
  const at = addressOf(layout, place) + BigInt(offset);
  const field = readSigned(layout, at, one.sizeBytes);
  const stub = (target: bigint): string =>
    relativeTo(layout, symbol, target === addressOf(layout, symbol) ? target : throughStub(layout, target));
  const slot = (address: bigint): string => `slot of ${relativeTo(layout, symbol, layout.read(address, 8))}`;
  const decoders: Readonly<Record<string, () => string>> = {
    'S + A': () => relativeTo(layout, symbol, field),
    'S + A - P': () => relativeTo(layout, symbol, field + at),
    'L + A - P': () => stub(field + at - addend),
    'G + GOT + A - P': () => slot(field + at - addend),
    'G + A': () => slot(gotOf(layout) + field - addend),
    'S + A - GOT': () => relativeTo(layout, symbol, field + gotOf(layout)),
    'L + A - GOT': () => stub(field + gotOf(layout) - addend),
    'GOT + A - P': () => `GOT + ${String(field + at - gotOf(layout))}`,
    'Z + A': () => `size ${String(field)}`,
    'TP(S) + A': () => relativeTo(layout, symbol, field),
  };
  return decoders[one.expression]();
}

/** What an instruction does with an address: the bytes before a 32-bit operand, and what the operand leads to. */
type Operand = 'immediate' | 'address' | 'memory';
const FORMS: readonly (readonly [mask: readonly number[], bits: readonly number[], operand: Operand])[] = [
  [[0xff, 0xff], [0x67, 0xe8], 'address'],
  [[0xff], [0xe9], 'address'],
  [[0xff, 0xff], [0xff, 0x15], 'memory'],
  [[0xff, 0xff], [0xff, 0x25], 'memory'],
  [[0xfb, 0xff, 0xc7], [0x48, 0x8d, 0x05], 'address'],
  [[0xff, 0xc7], [0x8d, 0x05], 'address'],
  [[0xfe, 0xff, 0xf8], [0x48, 0xc7, 0xc0], 'immediate'],
  [[0xff, 0xf8], [0xc7, 0xc0], 'immediate'],
  [[0xfe, 0xff, 0xf8], [0x48, 0x81, 0xc0], 'immediate'],
  [[0xfa, 0xff, 0xc0], [0x48, 0x8d, 0x80], 'immediate'],
  [[0xfb, 0xff, 0xc7], [0x48, 0x8b, 0x05], 'memory'],
  [[0xfb, 0xff, 0xc7], [0x48, 0x03, 0x05], 'memory'],
  [[0xff, 0xc7], [0x8b, 0x05], 'memory'],
];

/** What the instruction at an offset of `place` leads to: "s", whether directly or through a slot. */
export function decodeInstruction({ place, offset, symbol }: Reference, layout: Layout): string {
  const at = addressOf(layout, place) + BigInt(offset);
  for (const [mask, bits, operand] of FORMS) {
    const code = mask.map((_, i) => Number(layout.read(at + BigInt(i), 1)));
    if (!mask.every((one, i) => (code[i] & one) === bits[i])) continue;
    const field = at + BigInt(mask.length);
    const value = readSigned(layout, field, 4);
    if (operand === 'immediate') return relativeTo(layout, symbol, value);
    const target = value + field + 4n;
    return relativeTo(layout, symbol, operand === 'address' ? target : layout.read(target, 8));
  }
  throw new Error(`an instruction that is not known: ${layout.read(at, 4).toString(16)}`);
}
