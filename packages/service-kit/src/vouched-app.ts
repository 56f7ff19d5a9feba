import type { Caller } from "@pos-mi/contracts/caller";
import { ASSERTION_HEADER, signAssertion } from "./assertion";
import type { Part } from "./part";
import { pathOf } from "./path-of";

type App = { request(path: string, init?: RequestInit): Response | Promise<Response> };

/** The part that apps are in tests. */
export const partOf = (name: string): Part => ({ name, key: "the key that all parts share in tests" });

/** An app as whoever is vouched for finds it, in tests: another of our parts where nobody is named. */
export function vouchedApp(app: App, part: Part, who: Caller = another): App {
  return {
    request(path, { headers: given, ...init } = {}) {
      const { method = "GET", body } = init;
      if (body !== undefined && typeof body !== "string") throw new Error("only text is vouched for here");
      const headers = new Headers(given);
      // As it arrives: a URL writes some characters in another way.
      const { href } = new URL(path, "http://127.0.0.1");
      const call = { service: part.name, method, path: pathOf(href), body: body ?? "" };
      if (!headers.has(ASSERTION_HEADER)) headers.set(ASSERTION_HEADER, signAssertion(part.key, who, call));
      return app.request(path, { ...init, headers });
    },
  };
}

const another: Caller = { kind: "service", name: "another" };
