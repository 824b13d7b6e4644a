import { fixupTableFor } from '@telejit/shared/fixup';
import { readUint32Column } from '@telejit/shared/wire';
import { formatAddr } from '@telejit/shared';
import type { EmittedUnit } from './emitted-unit.js';
import type { LinkUnitPlan } from './plan.js';

/** A fixup in terms of the file that it comes from. */
export interface FixupDescription {
  readonly file: string;
  /** Section, or "GOT slot" or "PLT stub". */
  readonly section: string;
  /** In the section. */
  readonly offset: number;
  readonly kindName: string;
  /** What its value must be a multiple of. */
  readonly multipleOf: number;
  readonly symbol: string;
}

/** What an executor reported of a fixup whose value does not fit. */
export interface OutOfRangeReport {
  readonly segment: number;
  readonly row: number;
  /** In decimal; limits are empty where there are none. */
  readonly value: string;
  readonly min: string;
  readonly max: string;
}

/** The fixup in row `row` of a segment's columns. */
export function describeFixup(
  plan: LinkUnitPlan,
  emitted: EmittedUnit,
  segment: number,
  row: number,
): FixupDescription {
  const { graph } = plan;
  const columns = emitted.unit.segments?.[segment];
  const offset = readUint32Column(columns?.fixupOffset ?? new Uint8Array(), 'fixup_offset')[row] ?? 0;
  const info = fixupTableFor(graph.arch)?.rows[columns?.fixupKind?.[row] ?? 0];
  const kindName = info?.name ?? 'unknown fixup';
  const multipleOf = info?.instruction?.multipleOf ?? 1;
  const home = plan.segments[segment]?.sections.find(
    (one) => offset >= one.offset && offset < one.offset + one.section.sizeBytes,
  );
  if (home === undefined) {
    const entry = emitted.tableEntries.find(
      (one) => one.segment === segment && one.offset <= offset && offset < one.offset + one.sizeBytes,
    );
    return {
      file: graph.name,
      section: entry?.what ?? `segment ${segment}`,
      offset: 0,
      kindName,
      multipleOf,
      symbol: entry === undefined ? '?' : graph.describeSymbol(entry.symbolIndex),
    };
  }
  const inSection = offset - home.offset;
  const moved = emitted.movedFixups.find((one) => one.segment === segment && one.offset === offset);
  const table = graph.relocations.find((one) => one.section === home.section.index);
  const index = table?.offset.indexOf(inSection) ?? -1;
  const symbolIndex = moved?.symbolIndex ?? (index < 0 ? undefined : table?.symbol[index]);
  const symbol = symbolIndex === undefined ? '?' : graph.describeSymbol(symbolIndex);
  return { file: graph.name, section: home.section.name, offset: inSection, kindName, multipleOf, symbol };
}

/**
 * `main.o .text+0x1c: Delta32 to "printf" is 0x7f3a00001000, outside [-2^31, 2^31)`, and what to do; or that it is no
 * multiple of what the instruction counts in.
 */
export function outOfRangeMessage(plan: LinkUnitPlan, emitted: EmittedUnit, report: OutOfRangeReport): string {
  const described = describeFixup(plan, emitted, report.segment, report.row);
  const { file, section, offset, kindName, multipleOf, symbol } = described;
  const place = section.startsWith('.') ? `${section}+0x${offset.toString(16)}` : section;
  const what = `${file} ${place}: ${kindName} to "${symbol}" is ${hexOf(report.value)}`;
  if (isInside(report)) {
    return `${what}, not a multiple of ${multipleOf}; the instruction can reach multiples only: align "${symbol}" to ${multipleOf} bytes`;
  }
  return (
    `${what}, outside ${limitsOf(report.min, report.max)}; ` +
    'the target is out of reach of what refers to it: use a wider reference, or compile with -fPIC'
  );
}

/** The value is not outside the limits. */
function isInside({ value, min, max }: OutOfRangeReport): boolean {
  const [exact, least, most] = [value, min, max].map((text) => (/^-?\d+$/.test(text) ? BigInt(text) : undefined));
  if (exact === undefined) return false;
  if (min === '' && max === '') return true;
  return least !== undefined && most !== undefined && exact >= least && exact <= most;
}

function hexOf(decimal: string): string {
  return /^-?\d+$/.test(decimal) ? formatAddr(BigInt(decimal)) : decimal;
}

/** Limits as powers of two where they are. */
function limitsOf(min: string, max: string): string {
  const show = (text: string, plus: bigint): string => {
    if (!/^-?\d+$/.test(text)) return text;
    const value = BigInt(text) + plus;
    const digits = (value < 0n ? -value : value).toString(2);
    return /^10{7,}$/.test(digits) ? `${value < 0n ? '-' : ''}2^${digits.length - 1}` : String(value);
  };
  return `[${show(min, 0n)}, ${show(max, 1n)})`;
}
