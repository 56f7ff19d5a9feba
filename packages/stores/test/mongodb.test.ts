import { afterAll, expect, test } from "bun:test";
import mongoose from "mongoose";
import { catalogue, product } from "./catalogue";
import { failureOf } from "./failure-of";
import { bothServers, describeOnBoth } from "./servers";

const servers = await bothServers("mongodb");

describeOnBoth("mongodb", servers, (url) => {
  const connection = mongoose.createConnection(url, { dbName: `test-${crypto.randomUUID()}` });
  const Product = catalogue(connection);
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  test("makes the catalogue's indexes, once", async () => {
    await Product.init();
    await Product.createIndexes();
    const indexes = await Product.collection.indexes();
    expect(indexes.map(({ v, ...rest }) => rest)).toEqual(
      [
        { key: { _id: 1 }, name: "_id_" },
        { key: { sku: 1 }, name: "sku_1", unique: true },
        { key: { barcodes: 1 }, name: "barcodes_1", unique: true, sparse: true },
        { key: { updatedAt: 1, _id: 1 }, name: "updatedAt_1__id_1" },
        { key: { category: 1, _id: 1 }, name: "category_1__id_1" },
      ].map(({ key, ...rest }) => expect.objectContaining({ key, ...rest })),
    );
    expect(await failureOf(Product.collection.createIndex({ sku: 1 }))).toMatchObject({ code: 86 });
    expect(await failureOf(Product.collection.createIndex({ sku: 1 }, { name: "other" }))).toBeUndefined();
    const renamed = Product.collection.createIndex({ sku: 1 }, { name: "third", unique: true });
    expect(await failureOf(renamed)).toMatchObject({ code: 85 });
    await Product.collection.dropIndex("other");
  });

  test("stores, reads, changes and deletes a product", async () => {
    const made = await Product.create(product(1, { barcodes: ["8991002101"] }));
    expect(made.createdAt).toBeInstanceOf(Date);
    const found = await Product.findOne({ barcodes: "8991002101" }).lean();
    expect(found).toEqual(made.toObject());
    const changed = await Product.findOneAndUpdate(
      { _id: "p0001", price: 500 },
      { $set: { price: 750 } },
      { returnDocument: "after" },
    ).lean();
    expect(changed).toMatchObject({ price: 750, name: "Kopi Tubruk 1" });
    expect(changed?.updatedAt.getTime()).toBeGreaterThanOrEqual(made.updatedAt.getTime());
    expect(await Product.findOneAndUpdate({ _id: "p0001", price: 500 }, { $set: { price: 1 } })).toBeNull();
    expect(await Product.deleteOne({ _id: "p0001" })).toEqual({ acknowledged: true, deletedCount: 1 });
    expect(await Product.findById("p0001")).toBeNull();
  });

  test("refuses a second product with the same SKU or barcode, naming the field", async () => {
    await Product.create([product(10, { barcodes: ["b1", "b2"] }), product(11), product(12)]);
    expect(await failureOf(Product.create(product(13, { sku: "SKU10" })))).toMatchObject({
      code: 11000,
      keyPattern: { sku: 1 },
      keyValue: { sku: "SKU10" },
    });
    expect(await failureOf(Product.create(product(13, { barcodes: ["b9", "b2"] })))).toMatchObject({
      code: 11000,
      keyPattern: { barcodes: 1 },
      keyValue: { barcodes: "b2" },
    });
    expect(
      await failureOf(Product.updateOne({ _id: "p0011" }, { $set: { barcodes: ["b1"] } })),
    ).toMatchObject({ code: 11000 });
    expect(
      await failureOf(Product.findOneAndUpdate({ _id: "p0011" }, { $set: { sku: "SKU12" } })),
    ).toMatchObject({
      code: 11000,
      keyPattern: { sku: 1 },
    });
    await Product.updateOne({ _id: "p0010" }, { $set: { barcodes: ["b2"] } });
    await Product.updateOne({ _id: "p0011" }, { $set: { barcodes: ["b1"] } });
    expect(await failureOf(Product.create(product(10)))).toMatchObject({
      code: 11000,
      keyPattern: { _id: 1 },
    });
  });

  test("takes two empty lists of a unique index for the same", async () => {
    await Product.create(product(20, { barcodes: [] }));
    expect(await failureOf(Product.create(product(21, { barcodes: [] })))).toMatchObject({ code: 11000 });
  });

  test("pages through a sorted selection", async () => {
    await Product.insertMany(
      Array.from({ length: 250 }, (_, i) => product(1000 + i, { category: "halaman" })),
    );
    const seen: string[] = [];
    for (let from = ""; ; ) {
      const page = await Product.find({ category: "halaman", _id: { $gt: from } })
        .sort({ _id: 1 })
        .limit(40)
        .lean();
      seen.push(...page.map(({ _id }) => _id));
      if (page.length < 40) break;
      from = page.at(-1)?._id ?? "";
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, i) => `p${1000 + i}`));
    const backwards = await Product.find({ category: "halaman" })
      .sort({ updatedAt: -1, _id: -1 })
      .skip(5)
      .limit(3)
      .lean();
    expect(backwards).toHaveLength(3);
    const all: string[] = [];
    for await (const { _id } of Product.find({ category: "halaman" })
      .sort({ _id: -1 })
      .batchSize(33)
      .lean()
      .cursor())
      all.push(_id);
    expect(all).toEqual(seen.toReversed());
    const [last] = await Product.find({ category: "halaman" })
      .sort({ updatedAt: 1, _id: 1 })
      .skip(99)
      .limit(1)
      .lean();
    const { updatedAt: at = new Date(0), _id: after = "" } = last ?? {};
    const rest = await Product.find({
      category: "halaman",
      $or: [{ updatedAt: { $gt: at } }, { updatedAt: at, _id: { $gt: after } }],
    }).sort({ updatedAt: 1, _id: 1 });
    expect(rest).toHaveLength(150);
    expect(await Product.countDocuments({ category: "halaman" })).toBe(250);
    expect(await Product.estimatedDocumentCount()).toBeGreaterThan(250);
    expect((await Product.distinct("category")).sort()).toContain("halaman");
  });

  test("searches by patterns, and projects", async () => {
    await Product.create(product(3000, { name: "Teh (Botol) 450ml" }));
    const named = await Product.find({ name: /teh \(botol\)/i }, "name").lean();
    expect(named.map((found): object => found)).toEqual([{ _id: "p3000", name: "Teh (Botol) 450ml" }]);
    expect(await Product.countDocuments({ name: { $regex: "\\(Botol\\) 4" } })).toBe(1);
    const prices = await Product.find({ $and: [{ name: /Teh/ }, { name: /450/ }] }, "-_id price").lean();
    expect(prices.map((found): object => found)).toEqual([{ price: 1_500_000 }]);
    expect(await Product.countDocuments({ name: /^Botol/ })).toBe(0);
  });

  test("writes in bulk, ordered or not", async () => {
    const result = await Product.bulkWrite([
      { insertOne: { document: product(4000) } },
      { updateOne: { filter: { _id: "p4000" }, update: { $inc: { price: 5 } } } },
      { updateOne: { filter: { _id: "p4001" }, update: { $set: { sku: "S4001" } }, upsert: true } },
      { replaceOne: { filter: { _id: "p4000" }, replacement: product(4000, { price: 9 }) } },
      { deleteMany: { filter: { sku: "S4001" } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 2, upsertedCount: 1, deletedCount: 1 });
    expect((await Product.findById("p4000").lean())?.price).toBe(9);
    const rows = [product(4010), product(4010), product(4011)];
    expect(await failureOf(Product.insertMany(rows, { ordered: true }))).toMatchObject({ code: 11000 });
    await Product.deleteMany({ _id: { $in: ["p4010", "p4011"] } });
    await Product.insertMany(rows, { ordered: false }).catch(() => {});
    expect(await Product.countDocuments({ _id: /^p401/ })).toBe(2);
  });

  test("counts and adds up", async () => {
    const sums = await Product.aggregate([
      { $match: { category: "halaman" } },
      { $group: { _id: "$category", n: { $sum: 1 }, least: { $min: "$price" }, all: { $sum: "$price" } } },
      { $project: { _id: 0, category: "$_id", n: 1, least: 1, all: 1 } },
    ]);
    expect(sums).toEqual([
      { category: "halaman", n: 250, least: 500_000, all: 250 * 500_000 + (500 * (249 * 250)) / 2 },
    ]);
    const [count] = await Product.aggregate([
      { $match: { _id: /^p10/ } },
      { $sort: { _id: 1 } },
      { $skip: 2 },
      { $limit: 50 },
      { $count: "n" },
    ]);
    expect(count).toEqual({ n: 50 });
  });
});
