/** Why the gateway did not let somebody do something: nobody is logged in, or whoever is may not do that. */
export type AccessRefusal = "unauthenticated" | "forbidden";

type Listener = (refusal: AccessRefusal) => void;

const listeners = new Set<Listener>();

/** Every answer of the gateway that refuses access is told here, whatever asked for it. */
export function reportAccessRefusal(refusal: AccessRefusal): void {
  for (const listener of listeners) listener(refusal);
}

export function onAccessRefusal(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
