import { formatAddr } from '@telejit/shared';
import type {
  LinkMap,
  MapDiscardedGroup,
  MapFixup,
  MapFunction,
  MapInput,
  MapProcessSymbol,
  MapSection,
  MapSegment,
  MapSymbol,
  MapUnit,
} from './link-map.js';

const AT_RUN_TIME = 'at run time';
/** Twelve digits hold every user address. */
const ADDRESS_WIDTH = 14;
const SIZE_WIDTH = 10;

/** A map as text, a line for each thing, in sections with a headline. What there is nothing of has no section. */
export function formatLinkMap(map: LinkMap): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Archive members, and why they are linked', map.inputs.filter(isPulled).map(memberLine)],
    ['Objects', map.inputs.filter((input) => !isPulled(input)).map(objectLine)],
    ['Shared libraries that the executor loads', map.libraries],
    ['COMDAT groups left out', map.discardedGroups.flatMap(groupLines)],
    [
      'Sections left out, which nothing needs',
      map.deadSections.map(({ file, name, sizeBytes }) => `${size(sizeBytes)}  ${file} ${name}`),
    ],
    [
      'Sections that are not loaded',
      map.notLoaded.map(({ name, count, sizeBytes }) => `${size(sizeBytes)}  ${name} of ${plural(count, 'file')}`),
    ],
    [map.isLinked ? 'Memory map' : 'Memory map, as laid out without an executor', map.units.flatMap(unitLines)],
    ['Symbols of the executor process', map.processSymbols.map(processLine)],
    ['Weak symbols that nothing defines', map.unresolved.map(({ name, neededBy }) => `${name}${needed(neededBy)}`)],
    ['Initializers, in the order in which they run', map.initializers.map(functionLine)],
    ['Finalizers, in the order in which they run', map.finalizers.map(functionLine)],
    ['Fixups', fixupLines(map)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n\n${lines.map((line) => `${line}\n`).join('')}`)
    .join('\n');
}

function isPulled({ isArchiveMember, reason }: MapInput): boolean {
  return isArchiveMember && reason.kind !== 'added';
}

function memberLine({ name, reason }: MapInput): string {
  switch (reason.kind) {
    case 'added':
      return name;
    case 'asked-for':
      return `${name}  ${reason.symbol} was asked for`;
    case 'referenced':
      return `${name}  ${reason.symbol} needed by ${reason.by}`;
  }
}

function objectLine({ name, isArchiveMember }: MapInput): string {
  return isArchiveMember ? `${name}  the whole archive` : name;
}

function groupLines({ file, signature, keptIn, sections }: MapDiscardedGroup): string[] {
  return [
    `${file} ${signature}  that of ${keptIn} is used`,
    ...sections.map(({ name, sizeBytes }) => `  ${size(sizeBytes)}  ${name}`),
  ];
}

function unitLines({ name, segments, absolutes }: MapUnit): string[] {
  return [name, ...segments.flatMap(segmentLines), ...absolutes.map((symbol) => symbolLine(symbol))];
}

function segmentLines({ permission, address, sizeBytes, alignment, sections, entries }: MapSegment): string[] {
  return [
    `  ${addressText(address)} ${size(sizeBytes)}  ${permission}, aligned to ${alignment}`,
    ...sections.flatMap(sectionLines),
    ...entries.map(
      (entry) => `    ${addressText(entry.address)} ${size(entry.sizeBytes)}  ${entry.what} of ${entry.symbol}`,
    ),
  ];
}

function sectionLines({ name, address, sizeBytes, alignment, symbols }: MapSection): string[] {
  return [
    `    ${addressText(address)} ${size(sizeBytes)}  ${name}, aligned to ${alignment}`,
    ...symbols.map(symbolLine),
  ];
}

function symbolLine({ name, address, sizeBytes, type, binding, visibility, usedFrom }: MapSymbol): string {
  const words = [binding, ...(visibility === 'default' ? [] : [visibility]), ...(type === 'notype' ? [] : [type])];
  const gaveWay = usedFrom === undefined ? '' : `; that of ${usedFrom} is used`;
  return `      ${addressText(address)} ${size(sizeBytes)}  ${name}, ${words.join(' ')}${gaveWay}`;
}

function processLine({ name, address, isWeak, isThreadLocal, isNear, neededBy }: MapProcessSymbol): string {
  const words = [
    ...(isWeak ? ['weak'] : []),
    ...(isThreadLocal ? ['offset from the thread pointer'] : []),
    ...(isNear ? ['within reach'] : []),
  ];
  return `${addressText(address)}  ${name}${words.map((word) => `, ${word}`).join('')}${needed(neededBy)}`;
}

function functionLine({ file, section, symbol, address }: MapFunction): string {
  return `${addressText(address)}  ${symbol ?? 'without a name'}, ${file} ${section}`;
}

function fixupLines({ fixups, fixupCounts, isLinked }: LinkMap): string[] {
  const counts = Object.entries(fixupCounts);
  if (counts.length === 0) return [];
  const width = Math.max(...counts.map(([, count]) => String(count).length));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...counts.map(([kind, count]) => `${String(count).padStart(width)}  ${kind}`),
    `${plural(total, 'fixup')} in all${isLinked ? '' : ', of which those with a value here are in range'}`,
    ...(fixups === undefined || fixups.length === 0 ? [] : ['']),
    ...(fixups ?? []).map(fixupLine),
  ];
}

function fixupLine({ file, section, offset, address, kind, symbol, via, addend, value }: MapFixup): string {
  const place = via === null ? symbol : `${via} of ${symbol}`;
  const added = BigInt(addend);
  const sum = added === 0n ? '' : added < 0n ? ` - ${formatAddr(-added)}` : ` + ${formatAddr(added)}`;
  const result = value === null ? AT_RUN_TIME : formatAddr(BigInt(value));
  return `${addressText(address)}  ${file} ${section}+${formatAddr(offset)}: ${kind} to ${place}${sum} is ${result}`;
}

function addressText(address: number | null): string {
  if (address === null) return AT_RUN_TIME.padEnd(ADDRESS_WIDTH);
  if (address < 0) return formatAddr(address).padStart(ADDRESS_WIDTH);
  return `0x${address.toString(16).padStart(ADDRESS_WIDTH - 2, '0')}`;
}

function size(sizeBytes: number): string {
  return formatAddr(sizeBytes).padStart(SIZE_WIDTH);
}

function needed(neededBy: readonly string[]): string {
  return `, needed by ${neededBy.join(', ')}`;
}

function plural(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
