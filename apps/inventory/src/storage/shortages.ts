import type { Shortage } from "@pos-mi/contracts/problem";
import { z } from "zod";

const shortage = z
  .tuple([z.string(), z.coerce.number(), z.coerce.number()])
  .transform(([productId, requested, available]) => ({ productId, requested, available }));

/** The products that fall short, as the scripts write them: `<product id>:<units requested>:<units available>`. */
export function shortagesIn(products: readonly string[]): Shortage[] {
  return products.map((text) => shortage.parse(text.split(":")));
}
