/** Tells the pane, which shares its page with the functions, that Excel calls them. */
const listeners = new Set<() => void>();

/**
 * Listens to the calls of functions: a cell awaits what they come to.
 *
 * @returns stops listening
 */
export function onCall(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells those who listen that a function is called. */
export function tellOfCall(): void {
  for (const listener of listeners) listener();
}
