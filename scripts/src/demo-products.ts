import path from "node:path";
import { newProduct } from "@pos-mi/contracts/products";
import { z } from "zod";
import { ROOT } from "./apps";

const demoProduct = newProduct
  .omit({ id: true })
  .required({ sku: true })
  .extend({ stock: z.int().min(0) });

/** A product of the demo shop, with its opening stock. */
export type DemoProduct = z.infer<typeof demoProduct>;

/** The products of the demo shop. */
export async function readDemoProducts(): Promise<DemoProduct[]> {
  return z
    .array(demoProduct)
    .parse(await Bun.file(path.join(ROOT, "scripts/data/demo-products.json")).json());
}

/** 2025-01-01, the creation time within every id of the demo shop, in the first 48 bits of a UUIDv7 (RFC 9562). */
const TIME = "01941f29-7c00";

/** The id of a demo product: the same for a SKU at every run, so that a shop filled by half can be completed. */
export function demoProductId(sku: string): string {
  const hash = new Bun.CryptoHasher("sha256").update(`demo product ${sku}`).digest("hex");
  return `${TIME}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
