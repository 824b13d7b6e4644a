import {
  boundedSection,
  boundsOf,
  debugObjectOf,
  describeFixup,
  emitLinkUnit,
  functionNamesOf,
  gatherSections,
  linkerArch,
  Liveness,
  outOfRangeMessage,
  partOfGraph,
  planLinkUnit,
  readLinkGraph,
  type LinkGraph,
  type Resolution,
} from '@telejit/controller/jitlink';
import { detectFileKind, looksLikeLinkerScript, parseLinkerScript, readArchive } from '@telejit/controller/object';
import { FixupEngine, validateBatch, type ValidationContext } from '@telejit/executor/linker';
import { messageOf, TelejitError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import { telejit } from '@telejit/shared/wire';
import { archiveSeeds, objectSeeds, scriptSeeds, type Seed } from './corpus.js';
import { mutateArchive } from './mutate-archive.js';
import { mutateBytes, type ByteMutator } from './mutate-bytes.js';
import { mutateElf } from './mutate-elf.js';
import type { Random } from './random.js';

/** Something that turns hostile bytes into data, without side effects. */
export interface PureTarget {
  /** What cases are made from. @param isShort for a run of seconds */
  seeds(isShort: boolean): readonly Seed[];
  readonly mutate: ByteMutator;
  /**
   * Does everything with the bytes that can be done with them; yields once, when it has read them.
   * @param random for choices that the input does not make
   * @throws what the code under test throws
   */
  run(bytes: Uint8Array, random: Random, seed: Seed): Iterator<undefined, void>;
}

/** The name of a file must stand in every message about it. */
export const HOSTILE_NAME = 'hostile';
/** Rows of fixups that are described, of the millions that there may be. */
const DESCRIBED_ROWS = 20;

/** Targets by name. */
export const PURE_TARGETS: ReadonlyMap<string, PureTarget> = new Map<string, PureTarget>([
  ['objects', { seeds: once(objectSeeds), mutate: mutateElf, run: runObject }],
  ['archives', { seeds: once(archiveSeeds), mutate: mutateArchive, run: runArchive }],
  ['scripts', { seeds: once(scriptSeeds), mutate: mutateBytes, run: runScript }],
]);

/** Makes seeds when they are asked for, and keeps them. */
function once(make: (isShort: boolean) => readonly Seed[]): (isShort: boolean) => readonly Seed[] {
  const made = new Map<boolean, readonly Seed[]>();
  return (isShort) => {
    const seeds = made.get(isShort) ?? make(isShort);
    made.set(isShort, seeds);
    return seeds;
  };
}

function* runObject(bytes: Uint8Array, random: Random): Generator<undefined, void> {
  const graph = readLinkGraph(bytes, HOSTILE_NAME);
  yield;
  const { symbolCount } = graph;
  if (symbolCount > 0) graph.describeSymbol(random.below(symbolCount));
  const isWhole = random.oneIn(2);
  emitAndDescribe(isWhole ? graph : livePart(graph, random), random);
  if (graph.sections.length > 0) emitAndDescribe(gathered(graph, random), random);
}

/** What is reached from some of the symbols, when some of the sections are another object's. */
function livePart(graph: LinkGraph, random: Random): LinkGraph {
  const discarded = new Set<number>();
  for (const { sections, isComdat } of graph.groups) {
    if (isComdat && random.oneIn(3)) sections.forEach((section) => discarded.add(section));
  }
  const liveness = new Liveness(graph, (section) => !discarded.has(section));
  if (random.oneIn(2)) liveness.markRetained();
  for (let left = random.small(graph.definitions.length); left > 0; left--) {
    liveness.markSymbol(graph.definitions[random.below(graph.definitions.length)]);
  }
  liveness.drain((symbol) => {
    const bounded = boundedSection(graph.symbolName(symbol));
    if (bounded !== undefined) liveness.markNamed(bounded.section);
    if (graph.isDefined(symbol) && random.oneIn(2)) liveness.markSymbol(symbol);
  });
  return partOfGraph(graph, liveness);
}

/** The sections of one name, twice. */
function gathered(graph: LinkGraph, random: Random): LinkGraph {
  const { name } = random.pick(graph.sections);
  const sections = graph.sections.filter((section) => section.name === name).map(({ index }) => index);
  const one = gatherSections(name, [
    { graph, sections },
    { graph, sections },
  ]);
  return one.graph;
}

function emitAndDescribe(graph: LinkGraph, random: Random): void {
  const plan = planLinkUnit(graph);
  for (const index of graph.definitions.subarray(0, DESCRIBED_ROWS)) plan.definitionAt(index);
  const resolutions: readonly ((name: string, weak: boolean) => Resolution)[] = [
    (name, weak) => ({ kind: 'process', name, weak }),
    () => ({ kind: 'segment', unit: 7, segment: 1, offset: 0x40 }),
    () => ({ kind: 'address', address: 0x7fff_1234_5678 }),
  ];
  const emitted = emitLinkUnit(plan, {
    unitId: 1,
    resolve: (index, name) =>
      graph.isDefined(index) && random.oneIn(2) ? { kind: 'own' } : random.pick(resolutions)(name, graph.isWeak(index)),
  });
  for (const { name } of graph.sections.slice(0, DESCRIBED_ROWS)) boundsOf(plan, name);
  telejit.v1.LinkUnit.encode(emitted.unit).finish();
  const debugObject = debugObjectOf(plan);
  // An executor knows objects of its own class and byte order: here, those of this machine.
  const isOwn = linkerArch(graph.arch).pointerBytes === 8 && linkerArch(graph.arch).bigEndianArch !== graph.arch;
  const debugObjects = debugObject === undefined || !isOwn ? [] : [debugObject];
  mustBeValid(graph, { ...emitted.unit, debugObjects, functionNames: functionNamesOf(plan) });
  (emitted.unit.segments ?? []).forEach((segment, index) => {
    const rows = segment.fixupKind?.length ?? 0;
    for (let left = Math.min(rows, DESCRIBED_ROWS); left > 0; left--) {
      const row = random.below(rows);
      describeFixup(plan, emitted, index, row);
      outOfRangeMessage(plan, emitted, { segment: index, row, value: '4294967296', min: '0', max: '4294967295' });
    }
  });
}

/** What is emitted for a hostile object may be too large for an executor, but never contradict itself. */
function mustBeValid({ arch }: LinkGraph, unit: telejit.v1.ILinkUnit): void {
  let validation = validations.get(arch);
  if (validation === undefined) {
    validation = validationContext(arch);
    validations.set(arch, validation);
  }
  try {
    validateBatch({ units: [unit] }, validation);
  } catch (error) {
    if (error instanceof TelejitError && error.code === 'LIMIT_EXCEEDED') return;
    throw new Error(`an executor would refuse what was emitted: ${messageOf(error)}`, { cause: error });
  }
}

const validations = new Map<string, ValidationContext>();

function validationContext(arch: string): ValidationContext {
  const table = fixupTableFor(arch);
  if (table === undefined) throw new Error('there is no fixup table');
  return {
    limits: { linkBytes: 2 ** 29, linkSegments: 2 ** 18, unitsPerSession: 1, recordBytes: 2 ** 29 },
    pointerSizeBytes: linkerArch(arch).pointerBytes,
    fixups: new FixupEngine(table, true),
    wantsFunctions: true,
    isUnitUsed: () => false,
    findContent: () => undefined,
  };
}

function* runArchive(bytes: Uint8Array, _random: Random, seed: Seed): Generator<undefined, void> {
  const { members, symbolIndex } = readArchive(bytes, HOSTILE_NAME, {
    readFile: (path) => {
      const found = seed.files?.get(path);
      if (found === undefined) throw new Error(`there is no ${path}`);
      return found;
    },
  });
  yield;
  for (const [symbol, member] of symbolIndex) {
    if (members[member] === undefined) throw new Error(`"${symbol}" is in member ${member}, which is not there`);
  }
  for (const member of members) detectFileKind(member.bytes);
}

function* runScript(bytes: Uint8Array): Generator<undefined, void> {
  looksLikeLinkerScript(bytes);
  parseLinkerScript(bytes, HOSTILE_NAME);
  yield;
}
