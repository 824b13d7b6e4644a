import { ExecutionSession, type JITDylib, type ResourceTracker } from '@telejit/controller/orc';
import { expect } from 'chai';
import fc from 'fast-check';
import { definitions, EXPORTED, ManualUnit } from './support.js';

const SYMBOLS = 6;

type Step =
  | { readonly kind: 'lookup'; readonly symbols: readonly number[] }
  | { readonly kind: 'resolve' | 'emit' | 'fail' | 'remove'; readonly symbol: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('lookup' as const),
      symbols: fc.uniqueArray(fc.nat(SYMBOLS - 1), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('resolve' as const), symbol: fc.nat(SYMBOLS - 1) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('emit' as const), symbol: fc.nat(SYMBOLS - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('fail' as const, 'remove' as const), symbol: fc.nat(SYMBOLS - 1) }),
  },
);

/** What a symbol depends on: any of the others, or itself. */
const dependencies = fc.array(fc.uniqueArray(fc.nat(SYMBOLS - 1), { maxLength: 3, size: 'max' }), {
  minLength: SYMBOLS,
  maxLength: SYMBOLS,
});

/** `gone`: removed when nobody could mind; `removed`: removed while it was being made. */
type ModelState = 'idle' | 'materializing' | 'resolved' | 'emitted' | 'ready' | 'failed' | 'removed' | 'gone';

/** Says by definition, not by propagation, what is ready and what has failed. */
class Model {
  readonly states: ModelState[] = Array.from({ length: SYMBOLS }, () => 'idle');
  /** Of emitted symbols, as they were said then. */
  readonly dependencies: (readonly number[])[] = Array.from({ length: SYMBOLS }, () => []);

  /** Brings `ready` and `failed` up to date. */
  settle(): void {
    for (;;) {
      const failing = this.states.findIndex(
        (state, symbol) =>
          state === 'emitted' &&
          [...this.#behind(symbol)].some((other) => ['failed', 'removed'].includes(this.states[other])),
      );
      if (failing < 0) break;
      this.states[failing] = 'failed';
    }
    const ready = this.states.flatMap((state, symbol) =>
      state === 'emitted' &&
      [...this.#behind(symbol)].every((other) => ['emitted', 'ready'].includes(this.states[other]))
        ? [symbol]
        : [],
    );
    for (const symbol of ready) this.states[symbol] = 'ready';
  }

  /** All that an emitted symbol depends on, through what is emitted. */
  #behind(symbol: number): Set<number> {
    const found = new Set<number>();
    const pending = [...this.dependencies[symbol]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (found.has(next) || this.states[next] === 'ready' || this.states[next] === 'gone') continue;
      found.add(next);
      if (this.states[next] === 'emitted') pending.push(...this.dependencies[next]);
    }
    found.delete(symbol);
    return found;
  }
}

/** A lookup as the model sees it. */
interface Asked {
  readonly symbols: readonly number[];
  expected: 'waiting' | 'answered' | 'failed';
  answers: string[];
}

class Run {
  readonly #session = new ExecutionSession();
  readonly #main: JITDylib = this.#session.createDylib('main');
  readonly #units: ManualUnit[];
  readonly #trackers: ResourceTracker[];
  readonly #model = new Model();
  readonly #dependencies: readonly (readonly number[])[];
  readonly #asked: Asked[] = [];

  constructor(deps: readonly (readonly number[])[]) {
    this.#dependencies = deps;
    this.#units = Array.from({ length: SYMBOLS }, (_, i) => new ManualUnit({ [nameOf(i)]: EXPORTED }));
    this.#trackers = this.#units.map(() => this.#main.createTracker());
    this.#units.forEach((unit, i) => this.#main.define(unit, this.#trackers[i]));
  }

  async take(one: Step): Promise<void> {
    if (one.kind === 'lookup') this.#lookUp(one.symbols);
    else await this.#change(one.kind, one.symbol);
    this.#model.settle();
    this.#expect();
    await turn();
    for (const { symbols, expected, answers } of this.#asked) {
      expect(answers, `lookup of ${symbols.join()} with ${this.#model.states.join()}`).to.deep.equal(
        expected === 'waiting' ? [] : [expected],
      );
    }
  }

  /** Has everything looked up and resolved. */
  async begin(): Promise<void> {
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      await this.take({ kind: 'lookup', symbols: [symbol] });
      await this.take({ kind: 'resolve', symbol });
    }
  }

  /** Ends everything that has begun; then every lookup must be answered. */
  async finish(): Promise<void> {
    await this.begin();
    for (let symbol = 0; symbol < SYMBOLS; symbol++) await this.take({ kind: 'emit', symbol });
    for (const { answers } of this.#asked) expect(answers).to.have.length(1);
    for (const unit of this.#units) expect(unit.materializations).to.be.at.most(1);
  }

  #lookUp(symbols: readonly number[]): void {
    const asked: Asked = { symbols, expected: 'waiting', answers: [] };
    this.#asked.push(asked);
    this.#session.lookup(this.#main.linkOrder, symbols.map(nameOf)).then(
      (result) => asked.answers.push(result.size === symbols.length ? 'answered' : 'incomplete'),
      () => asked.answers.push('failed'),
    );
    const { states } = this.#model;
    if (symbols.some((symbol) => ['failed', 'removed', 'gone'].includes(states[symbol]))) {
      asked.expected = 'failed';
      return;
    }
    for (const symbol of symbols) if (states[symbol] === 'idle') states[symbol] = 'materializing';
  }

  async #change(kind: 'resolve' | 'emit' | 'fail' | 'remove', symbol: number): Promise<void> {
    const { states } = this.#model;
    const state = states[symbol];
    if (kind === 'remove') {
      if (state === 'removed' || state === 'gone') return;
      const isAtRest = state === 'idle' || state === 'ready';
      states[symbol] = isAtRest ? 'gone' : 'removed';
      for (const asked of this.#asked) {
        const isWaiting = asked.expected === 'waiting' && asked.symbols.includes(symbol);
        if (isWaiting && !isAtRest) asked.expected = 'failed';
      }
      await this.#trackers[symbol].remove();
      return;
    }
    if (kind === 'resolve' && state === 'materializing') {
      this.#units[symbol].responsibility.notifyResolved(definitions(nameOf(symbol)));
      states[symbol] = 'resolved';
    } else if (kind === 'fail' && (state === 'materializing' || state === 'resolved')) {
      this.#units[symbol].responsibility.failMaterialization(new Error('as asked'));
      states[symbol] = 'failed';
    } else if (kind === 'emit' && state === 'resolved') {
      const on = this.#dependencies[symbol];
      // A linker looks up what it depends on before it emits.
      if (on.some((other) => states[other] === 'idle')) return;
      const alive = on.filter((other) => states[other] !== 'removed' && states[other] !== 'gone');
      this.#model.dependencies[symbol] = alive;
      try {
        this.#units[symbol].responsibility.notifyEmitted([
          {
            symbols: [nameOf(symbol)],
            dependencies: alive.map((other) => ({ dylib: this.#main, name: nameOf(other) })),
          },
        ]);
        expect(alive.some((other) => states[other] === 'failed')).to.equal(false);
        states[symbol] = 'emitted';
      } catch (error) {
        if (!alive.some((other) => states[other] === 'failed')) throw error;
        states[symbol] = 'failed';
      }
    }
  }

  #expect(): void {
    for (const asked of this.#asked) {
      if (asked.expected !== 'waiting') continue;
      const states = asked.symbols.map((symbol) => this.#model.states[symbol]);
      if (states.includes('failed')) asked.expected = 'failed';
      else if (states.every((state) => state === 'ready' || state === 'gone')) asked.expected = 'answered';
    }
  }
}

function nameOf(symbol: number): string {
  return `s${symbol}`;
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('ExecutionSession, under any schedule', () => {
  it('materializes once, answers once, and says what the definition of ready says', async () => {
    await fc.assert(
      fc.asyncProperty(
        dependencies,
        fc.boolean(),
        fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }),
        async (deps, isWarm, steps) => {
          const run = new Run(deps);
          if (isWarm) await run.begin();
          for (const one of steps) await run.take(one);
          await run.finish();
        },
      ),
      { numRuns: 200 },
    );
  });
});
