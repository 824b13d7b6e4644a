import { IdSet, numberFromLong, type Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { LinkedSegment, LinkedUnit } from './linker/index.js';
import { LIMITS } from './limits.js';
import { OperationFailure } from './operation-failure.js';
import { UnitIndex, type UnitPlace } from './unit-index.js';

/** The link units of one session, by id, in link order. */
export class SessionUnits {
  readonly #units = new Map<number, LinkedUnit>();
  readonly #index = new UnitIndex();
  readonly #used = new IdSet();
  /** Which operation should have linked a unit, and failed. */
  readonly #failed = new Map<number, number>();
  /** A failed Link whose units are not known. */
  #failedUnknown: number | undefined;

  /** What the session has to remember: units that are linked, and runs of numbers that were used. */
  get count(): number {
    return this.#units.size + this.#used.runCount;
  }

  isUsed(id: number): boolean {
    return this.#used.has(id);
  }

  /** Makes a unit known. */
  publish(unit: LinkedUnit): void {
    this.#used.add(unit.id);
    this.#failed.delete(unit.id);
    this.#units.set(unit.id, unit);
    this.#index.add(unit);
  }

  /** Remembers why units are not there. @param ids undefined when they are not known */
  recordFailure(operation: number, ids: readonly number[] | undefined): void {
    if (ids === undefined || this.#failed.size + ids.length > LIMITS.unitsPerSession) {
      // Which of so many failed where is not worth the memory.
      this.#failed.clear();
      this.#failedUnknown = operation;
    } else for (const id of ids) if (!this.#used.has(id)) this.#failed.set(id, operation);
  }

  /** Takes a unit out of the session; the caller owns it then. Undefined when it is not linked. */
  take(id: number): LinkedUnit | undefined {
    const unit = this.#units.get(id);
    if (unit === undefined) return undefined;
    this.#units.delete(id);
    this.#index.delete(unit);
    return unit;
  }

  /** In link order. */
  all(): IterableIterator<LinkedUnit> {
    return this.#units.values();
  }

  /** @throws OperationFailure (UNKNOWN_UNIT, INPUT_FAILED) */
  segment(unitId: number, index: number): LinkedSegment {
    return this.unitWith(unitId, index).segments[index];
  }

  /** A unit that has a segment of this index. @throws OperationFailure (UNKNOWN_UNIT, INPUT_FAILED) */
  unitWith(unitId: number, index: number): LinkedUnit {
    const unit = this.#units.get(unitId);
    if (unit === undefined) throw this.#absent(unitId);
    if (index >= 0 && index < unit.segments.length) return unit;
    throw new OperationFailure(
      'UNKNOWN_UNIT',
      `${unit.name} (link unit ${unitId}) has ${unit.segments.length} segments, not a segment ${index}`,
    );
  }

  /** The unit of the session at an address. */
  find(address: Addr): UnitPlace | undefined {
    return this.#index.find(address);
  }

  /** The place of an address in a unit of the session, if it is in one. */
  locate(address: Addr): telejit.v1.ILocation | undefined {
    const found = this.#index.find(address);
    if (found === undefined) return undefined;
    return { segment: { unit: found.unit.id, segment: found.segment }, offset: found.offset };
  }

  /**
   * The address that a location names. One in a unit must lie in its segment, or at its end.
   * @param what for messages
   * @throws OperationFailure (UNKNOWN_UNIT, INPUT_FAILED, BAD_LOCATION)
   */
  resolve(what: string, location: telejit.v1.ILocation | null | undefined): Addr {
    const offset = numberFromLong(location?.offset);
    if (location?.segment) {
      const unitId = location.segment.unit ?? 0;
      const index = location.segment.segment ?? 0;
      const segment = this.segment(unitId, index);
      if (segment.permission === 'thread-local') {
        throw new OperationFailure(
          'BAD_LOCATION',
          `${what}: segment ${index} of link unit ${unitId} is thread-local and has no address of its own`,
        );
      }
      if (offset < 0 || offset > segment.sizeBytes) {
        throw new OperationFailure(
          'BAD_LOCATION',
          `${what}: offset ${offset} is outside the ${segment.sizeBytes} bytes of segment ${index} of link unit ${unitId}`,
        );
      }
      return segment.address + offset;
    }
    if (location?.address === undefined || location.address === null) {
      throw new OperationFailure('BAD_LOCATION', `${what}: the location has no base`);
    }
    const address = numberFromLong(location.address) + offset;
    if (address > 0 && Number.isSafeInteger(address)) return address;
    throw new OperationFailure('BAD_LOCATION', `${what}: ${address} is not an address`);
  }

  #absent(unitId: number): OperationFailure {
    const cause = this.#failed.get(unitId) ?? (this.#used.has(unitId) ? undefined : this.#failedUnknown);
    if (cause !== undefined) {
      return new OperationFailure(
        'INPUT_FAILED',
        `link unit ${unitId} is not there because operation ${cause} failed`,
        {
          causeOperation: cause,
        },
      );
    }
    const reason = this.#used.has(unitId) ? 'was released' : 'was never linked';
    return new OperationFailure('UNKNOWN_UNIT', `link unit ${unitId} ${reason} in this session`);
  }
}
