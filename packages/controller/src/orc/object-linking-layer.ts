import { InternalError, LinkError, type TelejitError } from '@telejit/shared';
import { readAddressColumn, writeColumn, type telejit } from '@telejit/shared/wire';
import { emitLinkUnit, outOfRangeMessage, type Resolution } from '../jitlink/index.js';
import { OperationError, type RemoteSession } from '../remote/index.js';
import type { JITDylib, SymbolDefinition } from './jit-dylib.js';
import type { LinkObject } from './link-object.js';

/** Counters of a linking layer. */
export interface LinkStats {
  unitsLinked: number;
  membersLinked: number;
  fixupsApplied: number;
  /** From sending a batch to its answer, added up, in milliseconds. */
  linkMs: number;
}

/** A batch that was sent. */
export interface LinkInFlight {
  readonly objects: readonly LinkObject[];
  /** Rejects with LinkError or the error of the session. */
  readonly done: Promise<void>;
}

type Location = telejit.v1.ILocation;

/**
 * Links what is needed, and nothing else: from names to the objects that define them, to all that those need, in one
 * batch and one round trip. Nothing here waits before the batch is sent, so that operations submitted behind it travel
 * with it.
 */
export class ObjectLinkingLayer {
  readonly stats: LinkStats = { unitsLinked: 0, membersLinked: 0, fixupsApplied: 0, linkMs: 0 };
  readonly #session: RemoteSession;
  #lastUnitId = 0;

  constructor(session: RemoteSession) {
    this.#session = session;
  }

  /**
   * Sends a link of everything that `names` and `objects` need and that is not linked yet.
   * @returns the batch, or undefined when all is linked or on its way already
   * @throws InputError, LinkError when an archive member that is needed cannot be used
   */
  link(dylib: JITDylib, names: readonly string[], objects: Iterable<LinkObject> = []): LinkInFlight | undefined {
    const batch = collect(dylib, names, objects);
    if (batch.length === 0) return undefined;
    for (const object of batch) object.unitId = ++this.#lastUnitId;
    let emitted: readonly ReturnType<typeof emitLinkUnit>[];
    try {
      emitted = batch.map((object) => {
        const resolve = (symbolIndex: number, name: string): Resolution =>
          resolveSymbol(dylib, object, symbolIndex, name);
        return emitLinkUnit(object.plan, { unitId: object.unitId, resolve });
      });
    } catch (error) {
      for (const object of batch) object.unitId = 0;
      throw error;
    }
    const began = performance.now();
    const what = `link ${batch[0].name}${batch.length > 1 ? ` and ${batch.length - 1} more` : ''}`;
    const units = emitted.map((one) => one.unit);
    const sent = this.#session.link(units, what).result;
    const addresses = sent.then(
      (result) => {
        this.stats.linkMs += performance.now() - began;
        this.stats.unitsLinked += batch.length;
        this.stats.membersLinked += batch.filter((object) => object.isArchiveMember).length;
        this.stats.fixupsApplied += result.fixupsApplied ?? 0;
        return splitAddresses(
          readAddressColumn(result.segmentAddresses ?? new Uint8Array(), 'LinkResult.segment_addresses'),
          units,
        );
      },
      (error: unknown) => {
        for (const object of batch) {
          if (object.state === 'linked') object.state = 'added';
          object.unitId = 0;
          object.addresses = undefined;
        }
        throw error instanceof OperationError ? explain(error, batch, emitted) : error;
      },
    );
    addresses.catch(() => undefined);
    batch.forEach((object, i) => {
      object.state = 'linked';
      object.addresses = addresses.then((all) => all[i]);
      object.addresses.catch(() => undefined);
    });
    const done = addresses.then(() => undefined);
    done.catch(() => undefined);
    return { objects: batch, done };
  }

  /** Where a definition of a linked object is, without waiting for its link to be answered. */
  locate(definition: SymbolDefinition): Location {
    const { object, symbolIndex } = definition;
    const at = object.plan.definitionAt(symbolIndex);
    if (at.kind === 'absolute') return { address: at.value };
    return { segment: { unit: object.unitId, segment: at.segment }, offset: at.offset };
  }

  /** The address of a definition, once its object is linked. */
  async addressOf(definition: SymbolDefinition): Promise<number> {
    const { object, symbolIndex } = definition;
    const at = object.plan.definitionAt(symbolIndex);
    if (at.kind === 'absolute') return at.value;
    const addresses = await object.addresses;
    if (addresses === undefined) throw new InternalError(`${object.name} is not linked`);
    return addresses[at.segment] + at.offset;
  }

  /** Frees linked objects in the executor. Calls that run in them end first. */
  async release(objects: readonly LinkObject[]): Promise<void> {
    const units = objects.filter((object) => object.state === 'linked').map((object) => object.unitId);
    for (const object of objects) object.state = 'removed';
    if (units.length > 0)
      await this.#session.submit('release', { units: writeColumn(Uint32Array.from(units)) }, 'release').result;
  }
}

/** The objects to link, in the order in which they were found to be needed. */
function collect(dylib: JITDylib, names: readonly string[], objects: Iterable<LinkObject>): LinkObject[] {
  const batch: LinkObject[] = [];
  const seen = new Set<LinkObject>();
  const need = (object: LinkObject | undefined): void => {
    if (object === undefined || object.state !== 'added' || seen.has(object)) return;
    seen.add(object);
    batch.push(object);
  };
  for (const object of objects) need(object);
  for (const name of names) need(dylib.findOrPull(name)?.object);
  for (let i = 0; i < batch.length; i++) {
    const { graph } = batch[i];
    for (const symbolIndex of graph.externals) {
      const name = graph.symbolName(symbolIndex);
      // A weak reference is bound to what is there but pulls no archive member (ELF gABI, Symbol Table).
      need((graph.isWeak(symbolIndex) ? dylib.find(name) : dylib.findOrPull(name))?.object);
    }
    for (const symbolIndex of graph.definitions) {
      if (graph.isWeak(symbolIndex) || graph.isCommon(symbolIndex))
        need(dylib.find(graph.symbolName(symbolIndex))?.object);
    }
  }
  return batch;
}

function resolveSymbol(dylib: JITDylib, object: LinkObject, symbolIndex: number, name: string): Resolution {
  const definition = dylib.find(name);
  if (definition === undefined) {
    const address = dylib.absolute(name);
    if (address !== undefined) return { kind: 'address', address };
    return { kind: 'process', name, weak: object.graph.isWeak(symbolIndex) };
  }
  if (definition.object === object) return { kind: 'own' };
  const at = definition.object.plan.definitionAt(definition.symbolIndex);
  if (at.kind === 'absolute') return { kind: 'address', address: at.value };
  return { kind: 'segment', unit: definition.object.unitId, segment: at.segment, offset: at.offset };
}

function splitAddresses(all: Float64Array, units: readonly telejit.v1.ILinkUnit[]): Float64Array[] {
  let at = 0;
  return units.map((unit) => all.subarray(at, (at += unit.segments?.length ?? 0)));
}

/** An executor's refusal in terms of files, sections and symbols. */
function explain(
  error: OperationError,
  batch: readonly LinkObject[],
  emitted: readonly ReturnType<typeof emitLinkUnit>[],
): TelejitError {
  const { failure } = error;
  if (error.code === 'MISSING_SYMBOLS') {
    const missing = [...new Set((failure.missing ?? []).map((one) => one.name ?? '?'))].sort();
    return missingSymbolsError(missing, batch, error);
  }
  const place = failure.place;
  const index = emitted.findIndex((one) => one.unit.id === place?.unit);
  if (error.code === 'FIXUP_OUT_OF_RANGE' && place && index >= 0) {
    const message = outOfRangeMessage(batch[index].plan, emitted[index], {
      segment: place.segment ?? 0,
      row: place.fixup ?? 0,
      value: place.value ?? '?',
      min: place.min ?? '?',
      max: place.max ?? '?',
    });
    return new LinkError('FIXUP_OUT_OF_RANGE', message, { cause: error });
  }
  return new LinkError(error.code, error.message, { cause: error });
}

const NEEDED_BY_SHOWN = 3;

/** All that is missing, and who needs it. */
export function missingSymbolsError(
  missing: readonly string[],
  objects: readonly LinkObject[],
  cause?: unknown,
): LinkError {
  const neededBy = new Map(missing.map((name): [string, string[]] => [name, []]));
  for (const { graph, name } of objects) {
    for (const symbolIndex of graph.externals) neededBy.get(graph.symbolName(symbolIndex))?.push(name);
  }
  const lines = [...neededBy].map(([name, users]) => {
    const shown =
      users.slice(0, NEEDED_BY_SHOWN).join(', ') +
      (users.length > NEEDED_BY_SHOWN ? ` and ${users.length - NEEDED_BY_SHOWN} more` : '');
    return `  ${name}${users.length > 0 ? `, needed by ${shown}` : ''}`;
  });
  return new LinkError(
    'MISSING_SYMBOLS',
    `${missing.length === 1 ? 'one symbol is' : `${missing.length} symbols are`} defined nowhere:\n${lines.join('\n')}\nadd an object or archive that defines ${missing.length === 1 ? 'it' : 'them'}, or load the shared library that does`,
    { cause, data: { missingSymbols: missing, neededBy: Object.fromEntries(neededBy) } },
  );
}
