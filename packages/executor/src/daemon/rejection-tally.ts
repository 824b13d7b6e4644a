/** Between two that are told. */
const INTERVAL_MS = 1_000;

/** What has been counted since it was last told. */
export interface Rejections<Fault extends string> {
  readonly fault: Fault;
  readonly count: number;
  /** Of the last of them. */
  readonly peer: string | undefined;
}

/**
 * Counts what is refused, requests without the token for instance, of which anybody can send as many as they like. The first is
 * told at once, those of the second that follows together at its end, so that whoever is told, a log on a disk for instance, is
 * not flooded. There must be few different faults, none of them of a peer's making.
 */
export class RejectionTally<Fault extends string> {
  readonly #tell: (rejections: Rejections<Fault>) => void;
  readonly #untold = new Map<Fault, Rejections<Fault>>();
  #timer: NodeJS.Timeout | undefined;

  /** @param tell called at most once a second for each fault, beside calls of `flush` */
  constructor(tell: (rejections: Rejections<Fault>) => void) {
    this.#tell = tell;
  }

  add(fault: Fault, peer: string | undefined, more = 1): void {
    this.#untold.set(fault, { fault, count: (this.#untold.get(fault)?.count ?? 0) + more, peer });
    if (this.#timer === undefined) this.#tellAndWait();
  }

  /** Tells now what is left to be told. */
  flush(): void {
    const untold = [...this.#untold.values()];
    this.#untold.clear();
    for (const rejections of untold) this.#tell(rejections);
  }

  #tellAndWait(): void {
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#untold.size > 0) this.#tellAndWait();
    }, INTERVAL_MS);
    this.#timer.unref();
  }
}
