import { type Connection, Schema } from "mongoose";

/** A product as MongoDB keeps it. */
export type StoredProduct = {
  _id: string;
  sku: string;
  name: string;
  category: string;
  /** Left out when there are none: the unique index would take two empty lists for the same barcode. */
  barcodes?: string[];
  price: number;
  searchText: string;
  /** Fingerprint of the request that made it, to know that request when it is sent again. */
  bodyHash: string;
  createdAt: Date;
  /** Also the version: no change may leave it as it is, or lower it. */
  updatedAt: Date;
};

/** The last number given to a generated SKU, by prefix. */
type SkuCounter = { _id: string; last: number };

const options = {
  strict: "throw",
  strictQuery: "throw",
  versionKey: false,
  writeConcern: { w: 1, journal: true },
} as const;

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;

const productSchema = new Schema<StoredProduct>(
  {
    _id: text,
    sku: text,
    name: text,
    category: text,
    barcodes: { type: [String], default: undefined },
    price: { type: Number, required: true },
    searchText: text,
    bodyHash: text,
    createdAt: date,
    updatedAt: date,
  },
  { ...options, collection: "products" },
)
  .index({ sku: 1 }, { unique: true })
  .index({ barcodes: 1 }, { unique: true, sparse: true })
  .index({ createdAt: 1, _id: 1 })
  .index({ updatedAt: 1, _id: 1 })
  .index({ category: 1, createdAt: 1, _id: 1 });

const skuCounterSchema = new Schema<SkuCounter>(
  { _id: text, last: { type: Number, required: true } },
  { ...options, collection: "skuCounters" },
);

/** The models of the catalogue on a connection. */
export function productStore(connection: Connection) {
  return {
    products: connection.model("Product", productSchema),
    skuCounters: connection.model("SkuCounter", skuCounterSchema),
    ping: async () => connection.db?.command({ ping: 1 }),
    close: () => connection.close(),
  };
}

export type ProductStore = ReturnType<typeof productStore>;
