import { expect, test } from "bun:test";
import fc from "fast-check";
import mongoose from "mongoose";
import { atEnd } from "./at-end";
import { bothServers } from "./servers";

const servers = await bothServers("mongodb");
const sides = await Promise.all(
  [servers.embedded, servers.real].flatMap((server) =>
    server ? [new mongoose.mongo.MongoClient(server.url).connect()] : [],
  ),
);
atEnd(() => Promise.all(sides.map((client) => client.close())));

type Doc = { _id: number };
type Update = mongoose.mongo.UpdateFilter<Doc>;
type Collection = mongoose.mongo.Collection<Doc>;
type Step = { name: string; run: (collection: Collection) => PromiseLike<unknown> };

const scalar = fc.constantFrom<unknown[]>(
  null,
  1,
  2,
  2.5,
  -3,
  "",
  "a",
  "ab",
  "b",
  true,
  false,
  new Date(0),
  new Date(1e12),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ c: scalar }),
  fc.array(fc.record({ c: scalar }), { maxLength: 2 }),
);
const field = fc.constantFrom("a", "b");
const path = fc.constantFrom("a", "b", "b.c");
const id = fc.integer({ min: 0, max: 8 });
const doc = fc.dictionary(field, value).map((fields) => fields);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  value,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.constantFrom<unknown[]>(/a/, /^A/i, { $regex: "b$" }, { $not: { $gt: 1 } }),
);
// With null, arrays and documents along a dotted path the embedded engine refuses to compare.
const present = scalar.filter((each) => each !== null);
const dottedCondition: fc.Arbitrary<unknown> = fc.oneof(
  present,
  fc.record({ $in: fc.array(present, { maxLength: 3 }) }),
  fc.record({ $ne: present }),
  fc.record({ $gt: present }),
  fc.record({ $gte: present, $lt: present }),
  fc.constantFrom<unknown[]>(/a/, { $regex: "b$" }, { $not: { $gt: 1 } }),
);
const simpleFilter = fc.oneof(
  fc.dictionary(field, condition, { maxKeys: 2 }),
  fc.record({ a: condition, "b.c": dottedCondition }),
  fc.record({ "b.c": dottedCondition }),
  fc.record({ _id: fc.oneof(id, fc.record({ $gt: id }), fc.record({ $in: fc.array(id) })) }),
);
const filter = fc.oneof(
  { weight: 4, arbitrary: simpleFilter },
  fc.record({ $or: fc.array(simpleFilter, { minLength: 1, maxLength: 3 }) }),
  fc.record({ $and: fc.array(simpleFilter, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $nor: fc.array(simpleFilter, { minLength: 1, maxLength: 2 }) }),
);
const direction = fc.constantFrom<(1 | -1)[]>(1, -1);
const sort = fc
  .tuple(path, direction, direction)
  .map(([by, first, second]) => ({ [by]: first, _id: second }));

const sure: fc.Arbitrary<Update> = fc.oneof(
  fc.record({ $set: fc.record({ a: value, z: scalar }) }),
  fc.record({ $unset: fc.record({ a: fc.constant("") }), $max: fc.record({ z: scalar }) }),
);
const update: fc.Arbitrary<Update> = fc.oneof(
  sure,
  fc.record({ $set: fc.dictionary(path, value, { minKeys: 1, maxKeys: 1 }) }),
  fc.record({ $set: fc.record({ a: scalar }), $setOnInsert: fc.record({ s: scalar }) }),
  fc.record({ $unset: fc.record({ a: fc.constant("") }) }),
  fc.record({ $inc: fc.record({ a: fc.constantFrom(1, -2, 0.5, 2_147_483_647) }) }),
  fc.record({
    $push: fc.record({ b: fc.oneof(scalar, fc.record({ $each: fc.array(scalar, { maxLength: 2 }) })) }),
  }),
  fc.record({ $addToSet: fc.record({ b: fc.oneof(scalar, fc.record({ c: scalar })) }) }),
  fc.record({
    $pull: fc.record({ b: fc.oneof(scalar, fc.record({ c: scalar }), fc.record({ $gt: scalar })) }),
  }),
  fc.record({ $pop: fc.record({ b: direction }) }),
  fc.record({ $min: fc.record({ a: scalar }) }),
  fc.record({ $max: fc.record({ a: scalar }), $set: fc.record({ z: scalar }) }),
);

const step = (name: string, run: Step["run"]): Step => ({ name, run });
const show = (...parts: unknown[]) => parts.map((part) => fc.stringify(part)).join(" ");
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(id, doc)
      .map(([_id, fields]) => step(show("insert", _id, fields), (c) => c.insertOne({ _id, ...fields }))),
  },
  fc.tuple(filter, update, fc.boolean()).map(([f, u, upsert]) => {
    const options = upsert && "_id" in f && typeof f._id === "number" ? { upsert } : {};
    return step(show("updateOne", f, u, options), (c) =>
      c.findOneAndUpdate(f, u, { sort: { _id: 1 }, returnDocument: "after", ...options }),
    );
  }),
  // Only what can't fail: which documents a refused one had changed depends on the order it met them in.
  fc.tuple(filter, sure).map(([f, u]) => step(show("updateMany", f, u), (c) => c.updateMany(f, u))),
  fc
    .tuple(id, doc, fc.boolean())
    .map(([_id, fields, upsert]) =>
      step(show("replace", _id, fields, upsert), (c) => c.replaceOne({ _id }, fields, { upsert })),
    ),
  fc.tuple(filter).map(([f]) => step(show("delete", f), (c) => c.findOneAndDelete(f, { sort: { _id: 1 } }))),
  {
    weight: 5,
    arbitrary: fc
      .tuple(filter, sort, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 }))
      .map(([f, s, skip, limit]) =>
        step(show("find", f, s, skip, limit), (c) => c.find(f).sort(s).skip(skip).limit(limit).toArray()),
      ),
  },
  fc.tuple(filter).map(([f]) => step(show("count", f), (c) => c.countDocuments(f))),
);

/** An answer without what may differ: wording, and what the driver adds. */
async function answer({ run }: Step, collection: Collection): Promise<unknown> {
  try {
    return await run(collection);
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoServerError)) throw error;
    return { failed: error.code, key: Object.keys(Object(error.keyPattern)) };
  }
}

test.skipIf(sides.length < 2)(
  "answers random reads and writes as MongoDB does, indexed or not",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 3, maxLength: 25 }),
        fc.constantFrom("none", "plain", "unique"),
        async (sequence, kind) => {
          const name = `d${crypto.randomUUID()}`;
          const collections = sides.map((client) => client.db("differential").collection<Doc>(name));
          for (const collection of collections) {
            if (kind !== "none")
              await collection.createIndex(
                { a: 1 },
                { unique: kind === "unique", sparse: kind === "unique" },
              );
            if (kind === "plain")
              await collection.createIndexes([{ key: { b: -1, _id: 1 } }, { key: { "b.c": 1 } }]);
          }
          const comparable = sequence.filter(({ name }) => kind !== "unique" || !name.includes("updateMany"));
          for (const one of [...comparable, step("all", (c) => c.find().sort({ _id: 1 }).toArray())]) {
            const [embedded, real] = await Promise.all(
              collections.map((collection) => answer(one, collection)),
            );
            expect({ after: one.name, answer: embedded }).toEqual({ after: one.name, answer: real });
          }
          for (const collection of collections) await collection.drop();
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  },
  60_000,
);
