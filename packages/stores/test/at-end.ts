import { afterAll } from "bun:test";

const pending: (() => unknown)[] = [];

/** Runs after the file's tests, the last one asked for first: servers stop before their folders go. */
export function atEnd(work: () => unknown): void {
  pending.push(work);
  afterAll(async () => {
    await pending.pop()?.();
  });
}
