import { openLog, type DaemonLog, type LogLevel } from './daemon/daemon-log.js';
import { RejectionTally, type Rejections } from './daemon/rejection-tally.js';
import type { RefusalListener } from './executor-server.js';
import { NO_ADDRESS } from './listen-address.js';
import type { TokenFault } from './security/token-check.js';

/**
 * Logs what an executor refuses, as its daemon does: codes and peers, and nothing of what peers sent. About one record a second
 * of each kind and reason.
 */
export class RefusalLog implements RefusalListener {
  readonly #level: LogLevel;
  #log: DaemonLog | undefined;
  readonly #tokenFaults = new RejectionTally<TokenFault>((what) => this.#warn(what, 'not authenticated'));
  readonly #refused = new RejectionTally<string>((what) => this.#warn(what, 'refused'));
  readonly #broken = new RejectionTally<string>((what) => this.#warn(what, 'session ended for breaking the protocol'));

  constructor(level: LogLevel) {
    this.#level = level;
  }

  onTokenFault(fault: TokenFault, peer: string): void {
    this.#tokenFaults.add(fault, peerOf(peer));
  }

  onRefused(code: string, peer: string): void {
    this.#refused.add(code, peerOf(peer));
  }

  onBroken(code: string, peer: string): void {
    this.#broken.add(code, peerOf(peer));
  }

  /** Logs what was kept back. */
  flush(): void {
    for (const tally of [this.#tokenFaults, this.#refused, this.#broken]) tally.flush();
  }

  /** Most executors refuse nothing, and are started in less time without a log. */
  #warn({ fault, count, peer }: Rejections<string>, text: string): void {
    this.#log ??= openLog(this.#level, 'pid');
    this.#log.warn({ peer, reason: fault, count }, text);
  }
}

function peerOf(peer: string): string | undefined {
  return peer === NO_ADDRESS ? undefined : peer;
}
