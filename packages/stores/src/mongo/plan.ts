import type { Collection, Index } from "./catalog";
import { type Constraint, constraintsOf } from "./constraints";
import { type Doc, docsIn } from "./doc";
import { above, inverted } from "./key-encoding";
import type { SortField } from "./sort-order";

/** From `from` up to but without `to`. */
export type KeyRange = { from: Buffer; to: Buffer };

/** A part of an index to be read. */
export type Scan = { index: Index; ranges: KeyRange[]; backwards: boolean };

/** How documents are found: by scans of indexes (without any: by reading all), and whether they come in order. */
export type Plan = { scans: Scan[]; ordered: boolean };

type Candidate = { score: number; plan: Plan };

const maxRanges = 2000;
const onlyOrdered = 3;

/** Chooses the index that narrows the search best, or that gives the order; for an $or, one for each branch. */
export function choosePlan(collection: Collection, filter: Doc, sort: readonly SortField[]): Plan {
  return bestCandidate(collection, filter, sort).plan;
}

function bestCandidate(collection: Collection, filter: Doc, sort: readonly SortField[]): Candidate {
  const constraints = constraintsOf(filter);
  let best: Candidate = { score: 0, plan: { scans: [], ordered: sort.length === 0 } };
  for (const index of collection.indexes) {
    const candidate = planWith(index, constraints, sort);
    if (candidate && candidate.score > best.score) best = candidate;
  }
  if (best.score > onlyOrdered) return best;
  return unionOfBranches(collection, filter, sort) ?? best;
}

function unionOfBranches(
  collection: Collection,
  filter: Doc,
  sort: readonly SortField[],
): Candidate | undefined {
  for (const branches of alternativesIn(filter)) {
    const parts = branches.map((branch) => bestCandidate(collection, branch, []));
    const score = Math.min(...parts.map((part) => part.score));
    if (score <= onlyOrdered) continue;
    return { score, plan: { scans: parts.flatMap(({ plan }) => plan.scans), ordered: sort.length === 0 } };
  }
  return undefined;
}

function alternativesIn(filter: Doc): Doc[][] {
  const own = Array.isArray(filter.$or) ? [docsIn(filter.$or)] : [];
  return [...own, ...docsIn(filter.$and).flatMap(alternativesIn)];
}

function planWith(
  index: Index,
  constraints: Map<string, Constraint>,
  sort: readonly SortField[],
): Candidate | undefined {
  // Such an index lacks documents, and a filter would have to imply that it does not want them.
  if (index.partial || (index.sparse && !narrowsToExisting(index, constraints))) return undefined;
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let score = 0;
  let equalFields = 0;
  for (const { path, direction } of index.fields) {
    const among = constraints.get(path)?.among;
    if (!among || prefixes.length * among.length > maxRanges) break;
    const keys = direction === 1 ? among : among.map(inverted).reverse();
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
    score += 10;
    if (keys.length > 1) break;
    equalFields++;
  }
  const next = index.fields[score / 10];
  const range = next && constraints.get(next.path);
  let ranges = prefixes.map((prefix) => ({ from: prefix, to: Buffer.concat([prefix, above]) }));
  if (next && range && !range.among) {
    const bounds = boundsOf(range, next.direction, index.multikey);
    ranges = prefixes.map((prefix) => ({
      from: Buffer.concat([prefix, bounds.from]),
      to: Buffer.concat([prefix, bounds.to]),
    }));
    score += 5;
  }
  const order =
    prefixes.length === 1 && !index.multikey
      ? orderGiven(index.fields.slice(equalFields), sort, index, equalFields)
      : undefined;
  if (order && sort.length > 0) score += onlyOrdered;
  if (score > 0 && index.unique && equalFields === index.fields.length) score += 1000;
  const ordered = sort.length === 0 || order !== undefined;
  return { score, plan: { scans: [{ index, ranges, backwards: order === "backwards" }], ordered } };
}

function narrowsToExisting(index: Index, constraints: Map<string, Constraint>): boolean {
  const first = index.fields[0] && constraints.get(index.fields[0].path);
  const isNull = first?.among?.some((key) => key.length === 1);
  return first !== undefined && !isNull;
}

/** Of an array, different elements can fulfil the two ends of a range: there only one end narrows. */
function boundsOf({ min, max }: Constraint, direction: 1 | -1, multikey: boolean): KeyRange {
  const type = (min ?? max)?.key[0] ?? 0;
  const lower = min ? { ...min } : { key: Buffer.from([type]), inclusive: true };
  const upper = max && !(min && multikey) ? { ...max } : { key: Buffer.from([type + 1]), inclusive: false };
  const [from, to] = direction === 1 ? [lower, upper] : [invertedBound(upper), invertedBound(lower)];
  return {
    from: from.inclusive ? from.key : Buffer.concat([from.key, above]),
    to: to.inclusive ? Buffer.concat([to.key, above]) : to.key,
  };
}

const invertedBound = ({ key, inclusive }: { key: Buffer; inclusive: boolean }) => ({
  key: inverted(key),
  inclusive,
});

/** Whether the index's remaining fields give the order, read forwards or backwards; fields held equal don't matter. */
function orderGiven(rest: SortField[], sort: readonly SortField[], index: Index, equalFields: number) {
  const equal = new Set(index.fields.slice(0, equalFields).map(({ path }) => path));
  const wanted = sort.filter(({ path }) => !equal.has(path));
  const matches = (sign: 1 | -1) =>
    wanted.every(
      ({ path, direction }, i) => rest[i]?.path === path && rest[i]?.direction === direction * sign,
    );
  if (matches(1)) return "forwards";
  return matches(-1) ? "backwards" : undefined;
}
