import { LinkError } from '@telejit/shared';
import { elf, type ElfObject, type ElfRelocations } from '../../object/index.js';
import { selectRows } from '../relocation-rows.js';
import { R_RISCV } from './riscv64-relocations.js';

/** By the type of an upper half: what becomes of the types that refer to it. */
const LOWER_OF: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [R_RISCV.PCREL_HI20, lower(R_RISCV.PCREL_LO12_I, R_RISCV.PCREL_LO12_S)],
  [R_RISCV.GOT_HI20, lower(R_RISCV.GOT_LO12_I, R_RISCV.GOT_LO12_S)],
  [R_RISCV.TLS_GOT_HI20, lower(R_RISCV.TLS_GOT_LO12_I, R_RISCV.TLS_GOT_LO12_S)],
  [R_RISCV.TLS_GD_HI20, lower(R_RISCV.TLS_GD_LO12_I, R_RISCV.TLS_GD_LO12_S)],
  [
    R_RISCV.TLSDESC_HI20,
    new Map<number, number>(
      [R_RISCV.TLSDESC_LOAD_LO12, R_RISCV.TLSDESC_ADD_LO12, R_RISCV.TLSDESC_CALL].map((type) => [type, type]),
    ),
  ],
]);

function lower(load: number, store: number): ReadonlyMap<number, number> {
  return new Map<number, number>([
    [R_RISCV.PCREL_LO12_I, load],
    [R_RISCV.PCREL_LO12_S, store],
  ]);
}

const LOWER: ReadonlySet<number> = new Set([...LOWER_OF.values()].flatMap((types) => [...types.keys()]));

/** An upper half of an address. */
interface Upper {
  readonly type: number;
  readonly symbol: number;
  readonly addend: bigint;
}

/**
 * Gives the lower halves of addresses, whose relocations name the label of the instruction with the upper half, the symbol
 * of that: what they hold is relative to its place, and their addends say how far that is. R_RISCV_RELAX goes, whose
 * relocations are followed as they are.
 * @returns the object itself when there are none
 * @throws LinkError (BAD_RELOCATION, UNSUPPORTED_RELOCATION)
 * Source: RISC-V psABI 1.0, PC-Relative Symbol Addresses.
 */
export function joinLowHalves(object: ElfObject): ElfObject {
  let isChanged = false;
  const relocations = object.relocations.map((table) => {
    if ((object.sections[table.section].flags & elf.SHF_ALLOC) === 0) return table;
    const joined = joinTable(object, table);
    if (joined !== table) isChanged = true;
    return joined;
  });
  return isChanged ? { ...object, relocations } : object;
}

function joinTable(object: ElfObject, table: ElfRelocations): ElfRelocations {
  const { count, type, offset } = table;
  const uppers = new Map<number, Upper>();
  for (let i = 0; i < count; i++) {
    if (!LOWER_OF.has(type[i])) continue;
    const addend = (BigInt(table.addendHigh[i]) << 32n) + BigInt(table.addendLow[i] >>> 0);
    uppers.set(offset[i], { type: type[i], symbol: table.symbol[i], addend });
  }
  const kept: number[] = [];
  const changes = new Map<number, { readonly type: number; readonly symbol: number; readonly addend: bigint }>();
  for (let i = 0; i < count; i++) {
    if (type[i] === R_RISCV.RELAX || type[i] === R_RISCV.ALIGN) continue;
    kept.push(i);
    if (LOWER.has(type[i])) changes.set(i, joined(object, table, i, uppers));
    else if (type[i] === R_RISCV.TLSDESC_HI20) checkDescriptor(object, table, i, uppers.get(offset[i])?.addend ?? 0n);
  }
  return kept.length === count && changes.size === 0 ? table : selectRows(table, kept, changes);
}

function joined(
  object: ElfObject,
  table: ElfRelocations,
  row: number,
  uppers: ReadonlyMap<number, Upper>,
): { readonly type: number; readonly symbol: number; readonly addend: bigint } {
  const { symbols } = object;
  const label = table.symbol[row];
  const isHere = symbols.section[label] === table.section && symbols.special[label] === 0;
  const at = symbols.value[label];
  const upper = isHere ? uppers.get(at) : undefined;
  if (upper === undefined)
    throw bad(object, table, row, 'its symbol is not the label of an instruction in this section with the upper half');
  if (table.addendLow[row] !== 0 || table.addendHigh[row] !== 0)
    throw bad(object, table, row, `its addend is ${table.addendLow[row]}; what it adds is that of the upper half`);
  const type = LOWER_OF.get(upper.type)?.get(table.type[row]);
  if (type === undefined)
    throw bad(object, table, row, `its upper half is of relocation type ${upper.type}, to which it does not belong`);
  const isApart = type !== R_RISCV.TLSDESC_ADD_LO12 && type !== R_RISCV.TLSDESC_CALL;
  const distance = isApart ? BigInt(table.offset[row] - at) : 0n;
  return { type, symbol: upper.symbol, addend: upper.addend + distance };
}

/** The distance of what loads it takes the place of its addend. */
function checkDescriptor(object: ElfObject, table: ElfRelocations, row: number, addend: bigint): void {
  if (addend === 0n) return;
  const place = `${object.sections[table.section].name}+0x${table.offset[row].toString(16)}`;
  throw new LinkError(
    'UNSUPPORTED_RELOCATION',
    `${object.name}: a relocation cannot be linked:\n  ${place}: R_RISCV_TLSDESC_HI20 with an addend (${addend}): add it to what the descriptor gives`,
    { data: { unsupportedRelocations: ['R_RISCV_TLSDESC_HI20'] } },
  );
}

function bad({ name, sections }: ElfObject, table: ElfRelocations, row: number, why: string): LinkError {
  const place = `${sections[table.section].name}+0x${table.offset[row].toString(16)}`;
  return new LinkError('BAD_RELOCATION', `${name}: relocation type ${table.type[row]} at ${place}: ${why}`);
}
