import type { CaseReport, Ratio, Row, Unit } from './case.js';
import { summarize } from './statistics.js';

/** Gathers samples by label while a case runs, in blocks that alternate between the things compared. */
export class ReportBuilder {
  readonly #samples = new Map<string, { readonly unit: Unit; readonly values: number[] }>();
  readonly #ratios: { readonly ours: string; readonly peer: string; readonly target?: number }[] = [];
  readonly #notes: string[] = [];

  add(label: string, unit: Unit, values: readonly number[]): void {
    let entry = this.#samples.get(label);
    if (entry === undefined) {
      entry = { unit, values: [] };
      this.#samples.set(label, entry);
    }
    for (const value of values) entry.values.push(value);
  }

  /** Asks for the ratio of two medians; left out when one of them was not measured. */
  ratio(ours: string, peer: string, target?: number): void {
    this.#ratios.push({ ours, peer, target });
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  build(): CaseReport {
    const rows = new Map<string, Row>();
    for (const [label, { unit, values }] of this.#samples) {
      rows.set(label, { label, unit, summary: summarize(values) });
    }
    const ratios: Ratio[] = [];
    for (const { ours, peer, target } of this.#ratios) {
      const top = rows.get(ours);
      const bottom = rows.get(peer);
      if (top === undefined || bottom === undefined) continue;
      ratios.push({ label: `${ours} / ${peer}`, value: top.summary.median / bottom.summary.median, target });
    }
    return { rows: [...rows.values()], ratios, notes: this.#notes };
  }
}
