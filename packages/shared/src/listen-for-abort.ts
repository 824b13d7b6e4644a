interface Listening {
  readonly listeners: Set<() => void>;
  readonly onAbort: () => void;
}

const listeningTo = new WeakMap<AbortSignal, Listening>();

/**
 * Has an abort told of, by one listener of the signal for all who ask here: a signal compares each new listener with all that
 * it has, and Node.js warns of more than ten, although one signal may well be that of ten thousand calls.
 * @param signal undefined for none; of one that is aborted already nothing is told
 * @param listener called at most once, in the order of asking; must not throw
 * @returns ends that, to be called when what could be aborted is over. A signal that nobody listens to can be collected
 */
export function listenForAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined || signal.aborted) return () => undefined;
  const { listeners, onAbort } = listeningTo.get(signal) ?? listenTo(signal);
  // One of its own, so that the same function can be given twice.
  const tell = (): void => listener();
  listeners.add(tell);
  return () => {
    if (!listeners.delete(tell) || listeners.size > 0 || signal.aborted) return;
    listeningTo.delete(signal);
    signal.removeEventListener('abort', onAbort);
  };
}

function listenTo(signal: AbortSignal): Listening {
  const listeners = new Set<() => void>();
  const onAbort = (): void => {
    listeningTo.delete(signal);
    for (const tell of listeners) tell();
  };
  const listening = { listeners, onAbort };
  listeningTo.set(signal, listening);
  signal.addEventListener('abort', onAbort, { once: true });
  return listening;
}
