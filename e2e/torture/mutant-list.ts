/** A test that may notice a mutant. */
type MutantTest = { name: string; command: string[]; env?: Record<string, string> };

/** A deliberate breakage: in `file`, `replace` becomes `by`. */
export type Mutant = { name: string; file: string; replace: string; by: string; tests: MutantTest[] };

const bunTest = (name: string, file: string, env: Record<string, string> = {}): MutantTest => ({
  name,
  command: [process.execPath, "test", file],
  env,
});

const model = bunTest("model", "./e2e/torture/model.test.ts", { MODEL_RUNS: "100" });
const inventory = bunTest("inventory's tests", "./apps/inventory/test/reservations.test.ts");
const sales = bunTest("sales' tests", "./apps/sales/test/recover-reservations.test.ts");
const receipts = bunTest("receipts' tests", "./apps/receipts");
const torture: MutantTest = {
  name: "torture",
  command: [
    process.execPath,
    "e2e/torture/run.ts",
    ...["--kills=4", "--sales=600", "--seconds=90", "--seed=1"],
    "--failpoints=sales.after-reserve:0.01,sales.before-commit:0.01",
  ],
};

/** The breakages. Each names the tests that should notice it, the quickest first. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: "a fresh movement id each time a sale is sent",
    file: "apps/sales/src/checkout/reserve-goods.ts",
    replace: "saleId: id,",
    by: "saleId: Bun.randomUUIDv7(),",
    tests: [model, torture],
  },
  {
    name: "recovery gives goods back without a tombstone",
    file: "apps/sales/src/operations/recover-reservations.ts",
    replace: "await insertTombstones(db, saleIds, now());",
    by: "",
    tests: [sales, torture],
  },
  {
    name: "recovery settles what was never sold",
    file: "apps/sales/src/operations/recover-reservations.ts",
    replace: '=== "completed"',
    by: "!== undefined",
    tests: [sales, torture],
  },
  {
    name: "calling off leaves no tombstone",
    file: "apps/sales/src/operations/cancel-sale.ts",
    replace: "await insertTombstones(deps.db, [id], deps.now());",
    by: "",
    tests: [sales],
  },
  {
    name: "goods are settled before the commit",
    file: "apps/sales/src/checkout/sell-batch.ts",
    replace: 'deps.failpoint?.("sales.before-commit");',
    by: `await deps.inventory.call({
      path: "/reservations/close",
      body: { settled: checkouts.map(({ row }) => row.id), reverted: [] },
      answer: (await import("zod")).z.unknown(),
      requestId: "mutant",
    });
    deps.failpoint?.("sales.before-commit");`,
    tests: [torture],
  },
  {
    name: "a sale is acknowledged before it is committed",
    file: "apps/sales/src/checkout/sell-batch.ts",
    replace: "    const committed = await commitSales(",
    by: "    const committed = new Map(checkouts.map(({ row }, index) => [row.id, { terminal: 'T01', number: index }]));\n    void commitSales(",
    tests: [model, torture],
  },
  {
    name: "the body of a sale sent again is not compared",
    file: "apps/sales/src/checkout/sell-batch.ts",
    replace: "if (row.bodyHash !== hash)",
    by: "if (false)",
    tests: [model],
  },
  {
    name: "goods that go back are not counted",
    file: "apps/inventory/src/storage/close-reservations.lua",
    replace: 'redis.call("HINCRBY", levels, product .. ":quantity", units)',
    by: "",
    tests: [inventory, torture],
  },
  {
    name: "a settled reservation can be reverted",
    file: "apps/inventory/src/storage/close-reservations.lua",
    replace: 'state ~= "SETTLED" and ',
    by: "",
    tests: [inventory, torture],
  },
  {
    name: "a reservation that comes after its tombstone is made",
    file: "apps/inventory/src/storage/reserve-stock.lua",
    replace: 'if state == "REVERTED" then',
    by: 'if state == "NEVER" then',
    tests: [inventory, model],
  },
  {
    name: "a sale takes the lines that fit",
    file: "apps/inventory/src/storage/reserve-stock.lua",
    replace: "if #short > 0 then",
    by: "if #short > 0 and #places == 1 then",
    tests: [inventory, model],
  },
  {
    name: "lines of the same product are judged one by one",
    file: "apps/inventory/src/storage/reserve-stock.lua",
    replace: "requested[place] = requested[place] + tonumber(ARGV[i + 1])",
    by: "requested[place] = tonumber(ARGV[i + 1])",
    tests: [inventory, model],
  },
  {
    name: "a refusal is forgotten when the sale is sent again",
    file: "apps/inventory/src/storage/reserve-stock.lua",
    replace: 'if state == "REJECTED" then',
    by: 'if state == "REJECTED" then\n    return reserve(movement, sale, body_hash, who, first, last)\n  end\n  if false then',
    tests: [inventory, model],
  },
  {
    name: "Redis keeps no append-only log",
    file: "packages/stores/src/redis/append-only-log.ts",
    replace: "writeWhole(descriptor, encoded.bytes);",
    by: "",
    // The protocol alone survives this: inventory rebuilds what Redis has lost.
    tests: [bunTest("the stores' tests", "./packages/stores/test/kill.test.ts")],
  },
  {
    name: "a Redis that lost its data is taken for a good one",
    file: "apps/inventory/src/storage/enter-epoch.lua",
    replace: "if epoch_number ~= ARGV[1] or tonumber(epoch_writes) < tonumber(ARGV[2]) then",
    by: "if false then",
    tests: [bunTest("the tests of a lost Redis", "./apps/inventory/test/lost-redis.test.ts")],
  },
  {
    name: "a receipt is renamed to its place, over what is there",
    file: "apps/receipts/src/storage/receipt-files.ts",
    replace: "linkSync(temporary, path);",
    by: "await Bun.write(path, json);",
    tests: [receipts],
  },
];
