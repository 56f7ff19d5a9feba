type Listener = () => void;

const listeners = new Set<Listener>();
let reachable = true;

/** Every answer of the gateway, and every failure to reach it, is told here. */
export function reportReachable(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const listener of listeners) listener();
}

export function isReachable(): boolean {
  return reachable;
}

export function subscribeToReachable(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
