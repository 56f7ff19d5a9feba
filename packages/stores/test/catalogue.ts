import mongoose from "mongoose";

export type Product = {
  _id: string;
  sku: string;
  name: string;
  category: string;
  barcodes?: string[];
  price: number;
  createdAt: Date;
  updatedAt: Date;
};

/** The model of a catalogue with unique SKUs and barcodes. */
export function catalogue(connection: mongoose.Connection) {
  const schema = new mongoose.Schema<Product>(
    {
      _id: String,
      sku: String,
      name: String,
      category: String,
      barcodes: { type: [String], default: undefined },
      price: Number,
    },
    { timestamps: true, versionKey: false },
  )
    .index({ sku: 1 }, { unique: true })
    .index({ barcodes: 1 }, { unique: true, sparse: true })
    .index({ updatedAt: 1, _id: 1 })
    .index({ category: 1, _id: 1 });
  return connection.model("Product", schema);
}

export const product = (i: number, more: Partial<Product> = {}) => ({
  _id: `p${String(i).padStart(4, "0")}`,
  sku: `SKU${i}`,
  name: `Kopi Tubruk ${i}`,
  category: i % 2 ? "minuman" : "makanan",
  price: i * 500,
  ...more,
});
