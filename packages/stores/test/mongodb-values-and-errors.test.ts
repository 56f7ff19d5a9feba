import { afterAll, expect, test } from "bun:test";
import mongoose from "mongoose";
import { failureOf } from "./failure-of";
import { bothServers, describeOnBoth } from "./servers";

const { Double, Int32, Long, MongoClient } = mongoose.mongo;
const servers = await bothServers("mongodb");

type Whole = number | mongoose.mongo.Int32 | mongoose.mongo.Long;
type Doc = {
  _id: string;
  int?: Whole;
  long?: Whole;
  double?: mongoose.mongo.Double;
  price?: number;
  other?: boolean;
  last?: number;
  code?: string;
  name?: string;
};

describeOnBoth("mongodb", servers, (url) => {
  const client = new MongoClient(url);
  const db = client.db(`test-${crypto.randomUUID()}`);
  const collection = (name: string) => db.collection<Doc>(name);
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  test("keeps whole numbers whole", async () => {
    const numbers = collection("numbers");
    const long = Long.fromString("9007199254740993");
    await numbers.insertOne({
      _id: "n",
      int: new Int32(2_147_483_647),
      long,
      double: new Double(1.5),
      price: 1e12,
    });
    await numbers.updateOne({ _id: "n" }, { $inc: { int: 1, long: 1, price: 1 }, $set: { other: true } });
    const [exact] = await numbers.find({}, { promoteValues: false }).toArray();
    expect(exact).toMatchObject({
      int: Long.fromNumber(2_147_483_648),
      long: Long.fromString("9007199254740994"),
      double: new Double(1.5),
      price: new Double(1e12 + 1),
    });
    expect(await numbers.countDocuments({ int: 2_147_483_648 })).toBe(1);
  });

  test("takes the next number of a counter, from many at once", async () => {
    const next = () =>
      collection("counters").findOneAndUpdate(
        { _id: "sku" },
        { $inc: { last: 1 } },
        { upsert: true, returnDocument: "after" },
      );
    await next();
    const taken = await Promise.all(Array.from({ length: 20 }, next));
    expect(new Set(taken.map((counter) => counter?.last)).size).toBe(20);
  });

  test("refuses an index over duplicates, and forgets dropped ones", async () => {
    const late = collection("late");
    await late.insertMany([{ _id: "1", code: "a" }, { _id: "2", code: "a" }, { _id: "3" }]);
    expect(await failureOf(late.createIndex({ code: 1 }, { unique: true }))).toMatchObject({ code: 11000 });
    expect(await late.indexes()).toHaveLength(1);
    await late.createIndex({ code: 1 });
    expect(await late.countDocuments({ code: "a" })).toBe(2);
    await late.dropIndex("code_1");
    await late.createIndex({ code: 1 }, { unique: true, partialFilterExpression: { code: "b" } });
    await late.insertOne({ _id: "4", code: "b" });
    expect(await failureOf(late.insertOne({ _id: "5", code: "b" }))).toMatchObject({ code: 11000 });
    await late.insertOne({ _id: "6", code: "a" });
    await late.drop();
    expect(await late.countDocuments()).toBe(0);
  });

  test("says no to what it does not know", async () => {
    await collection("errors").insertOne({ _id: "one", name: "text" });
    const failure = (command: object) => failureOf(db.command(command));
    const updating = async (u: object) =>
      (await db.command({ update: "errors", updates: [{ q: { _id: "one" }, u }] })).writeErrors;
    expect(await failure({ noSuchCommand: 1 })).toMatchObject({ code: 59 });
    expect(await failure({ find: "errors", filter: { name: { $nope: 1 } } })).toMatchObject({ code: 2 });
    expect(await failure({ find: "errors", filter: { name: { $in: 1 } } })).toMatchObject({ code: 2 });
    expect(await failure({ find: "errors", filter: { name: { $regex: "(" } } })).toMatchObject({
      code: 51091,
    });
    expect(await failure({ find: "errors", limit: -1 })).toMatchObject({ code: 2 });
    expect(await failure({ getMore: Long.fromNumber(99), collection: "errors" })).toMatchObject({ code: 43 });
    expect(await updating({ $nope: { a: 1 } })).toMatchObject([{ index: 0, code: 9 }]);
    expect(await updating({ $set: { _id: "other" } })).toMatchObject([{ code: 66 }]);
    expect(await updating({ $inc: { name: 1 } })).toMatchObject([{ code: 14 }]);
    expect(await updating({ $push: { name: 1 } })).toMatchObject([{ code: 2 }]);
    expect(await updating({ $set: { "name.part": 1 } })).toMatchObject([{ code: 28 }]);
    expect(await updating({ $set: { a: 1, "a.b": 2 } })).toMatchObject([{ code: 40 }]);
    expect(await collection("errors").find().toArray()).toEqual([{ _id: "one", name: "text" }]);
  });
});

test("refuses clearly what only a real MongoDB can do", async () => {
  const client = new MongoClient(servers.embedded.url);
  const refused = [
    { find: "any", filter: { $where: "true" } },
    { find: "any", filter: { $text: { $search: "x" } } },
    { find: "any", collation: { locale: "id" } },
    { update: "any", updates: [{ q: {}, u: [{ $set: { a: 1 } }] }] },
    { update: "any", updates: [{ q: {}, u: { $rename: { a: "b" } } }] },
    { aggregate: "any", pipeline: [{ $lookup: { from: "a", as: "b", pipeline: [] } }], cursor: {} },
    { createIndexes: "any", indexes: [{ key: { name: "text" }, name: "t" }] },
    { createIndexes: "any", indexes: [{ key: { at: 1 }, name: "t", expireAfterSeconds: 5 }] },
    { create: "any", capped: true, size: 1000 },
    { insert: "any", documents: [{}], txnNumber: 1, autocommit: false, startTransaction: true },
  ];
  for (const command of refused) {
    const reply = await client
      .db("refusals")
      .command(command)
      .catch((error) => error);
    const [error = reply] = reply.writeErrors ?? [];
    expect({ command, ...error, text: error.errmsg }).toMatchObject({
      code: 238,
      text: expect.stringContaining("set MONGODB_URL"),
    });
  }
  await client.close();
});
