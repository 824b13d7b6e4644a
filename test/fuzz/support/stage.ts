import { telejit } from '@telejit/shared/wire';
import { compileC, unitFromObject, type TestUnit } from '../../support/c-units.js';
import { trampolines } from '../../support/upcalls.js';

import v1 = telejit.v1;

/** Of the stage, in every session that has it. */
export const STAGE_UNIT = 1;
/** Where changed units are numbered from. */
export const OTHER_UNITS = 2;

/**
 * What runs in sessions that are given hostile frames. The thunk looks at no buffer, so that no change of one does harm, and
 * no code looks at data that frames may write to.
 */
const SOURCE = `${trampolines('lazy')}
int usleep(unsigned), printf(const char *, ...), getchar(void), putchar(int), fflush(void *);
void telejit_ask(void *, void *, unsigned long), telejit_notify(void *);
struct part { void *start; unsigned long size; };
static char place;
char room[4096]; void *cell[8];
static long started;
__attribute__((constructor)) static void start(void) { started++; }
__attribute__((destructor)) static void stop(void) { started--; }
void thunk(long (*function)(long, long), long *buffer) { function(1, 2); }
long answer(long a, long b) { return a + b + started; }
long nap(long a, long b) { usleep(200); return a; }
long stay(long a, long b) { for (;;) usleep(1000); }
long fault(long a, long b) { return *(volatile long *)(a * 8); }
long say(long a, long b) { for (int i = 0; i < 300; i++) printf("line %d of what a call says\\n", i); return fflush(0); }
long hear(long a, long b) { return getchar(); }
long ask(long a, long b) {
  char first[64] = {0}, second[100] = {0};
  struct part parts[2] = {{first, sizeof first}, {second, sizeof second}};
  telejit_ask(&place, parts, 2);
  return first[0];
}
long tell(long a, long b) { for (int i = 0; i < 20; i++) telejit_notify(&place); return 0; }
int main(int argc, char **argv) {
  for (int c; (c = getchar()) != -1;) putchar(c);
  for (int i = 0; i < 300; i++) printf("line %d of what a program says\\n", i);
  return argc;
}
int nothing(void) { return 7; }
`;

/** What may run, by the place where a message names it. */
const RUNNABLE = {
  function: ['answer', 'nap', 'stay', 'fault', 'say', 'hear', 'ask', 'tell', 'lazy'],
  thunk: ['thunk'],
  entry: ['main', 'nothing'],
  target: ['answer'],
} as const;

/** Below it nothing is mapped: code that goes there faults at once. */
const NULL_PAGE_BYTES = 4096n;
const ADDRESS_LIMIT = 1n << 53n;

/** The unit that sessions with hostile frames begin with, and what of changed frames may reach an executor. */
export class Stage {
  readonly unit: TestUnit = unitFromObject(STAGE_UNIT, compileC(SOURCE, ['-O1']));

  /** Where something of the unit is, in a message of its own. */
  at(symbol: string): v1.ILocation {
    return v1.Location.decode(v1.Location.encode(this.unit.location(symbol)).finish());
  }

  /**
   * Whether nothing runs but what is meant to, and nothing is written to that code looks at, when an executor takes a frame
   * that was changed: all of it is refused, or is harmless.
   * @param hasLinked other units, in frames before
   */
  isHarmless({ operations }: v1.IControllerFrame, hasLinked: boolean): boolean {
    const linksOther = hasLinked || operations?.some(({ link }) => link) === true;
    return (operations ?? []).every(({ call, runProgram, initialize, answerUpcalls }) => {
      // What a changed unit says its initializers are is not.
      if (linksOther && (initialize || runProgram)) return false;
      if (call && !(this.#mayRun('function', call.function) && this.#mayRun('thunk', call.thunk))) return false;
      if (runProgram && !this.#mayRun('entry', runProgram.entry)) return false;
      return !answerUpcalls?.target || this.#mayRun('target', answerUpcalls.target);
    });
  }

  #mayRun(role: keyof typeof RUNNABLE, location: v1.ILocation | null | undefined): boolean {
    const offset = bigintOf(location?.offset);
    const { segment } = location ?? {};
    if (!segment) {
      const address = bigintOf(location?.address) + offset;
      return address < NULL_PAGE_BYTES || address >= ADDRESS_LIMIT;
    }
    if (segment.unit !== STAGE_UNIT) return false;
    const isThere = (segment.segment ?? 0) < (this.unit.unit.segments?.length ?? 0);
    const isMeant = RUNNABLE[role].some((symbol) => {
      const own = this.unit.location(symbol);
      return own.segment?.segment === segment.segment && bigintOf(own.offset) === offset;
    });
    return isMeant || !isThere;
  }
}

/** A 64-bit field, as it travels. */
function bigintOf(value: v1.ILocation['offset']): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'number') return BigInt(Math.trunc(value));
  const bits = (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
  return value.unsigned ? bits : BigInt.asIntN(64, bits);
}
