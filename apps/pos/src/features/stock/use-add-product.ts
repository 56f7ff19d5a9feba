import { ApiProblem, unwrap } from "@pos-mi/client/api-problem";
import type { Product } from "@pos-mi/contracts/products";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { uuidv7 } from "uuidv7";
import { catalogueKey } from "@/features/catalogue/use-catalogue";
import { gateway } from "@/features/shell/gateway";
import { newProductOf, type ProductDraft } from "./product-draft";
import { stockKey } from "./use-stock";

/** Adds a product and its opening stock; when only the stock fails, trying again sends only the stock. */
export function useAddProduct() {
  const queryClient = useQueryClient();
  const attempt = useRef({ body: "", id: "" });
  const [created, setCreated] = useState<Product | null>(null);

  /** The same draft sent again keeps its id, so that it makes one product however often it is sent. */
  function idFor(body: string): string {
    if (attempt.current.body !== body) attempt.current = { body, id: uuidv7() };
    return attempt.current.id;
  }

  async function save(draft: ProductDraft): Promise<Product> {
    const newProduct = newProductOf(draft);
    const id = idFor(JSON.stringify(newProduct));
    const product = created ?? (await unwrap(gateway.products.$post({ json: { id, ...newProduct } })));
    setCreated(product);
    const opening = { productId: product.id, quantity: Number(draft.quantity) };
    await unwrap(gateway.inventory.$post({ json: opening, header: { "idempotency-key": product.id } })).catch(
      (error: unknown) => {
        // An earlier try went through, and only its answer was lost.
        if (!(error instanceof ApiProblem && error.problem.code === "opening_stock_exists")) throw error;
      },
    );
    return product;
  }

  const { mutate, isPending, error } = useMutation({
    mutationFn: save,
    onSuccess: () => {
      setCreated(null);
      attempt.current = { body: "", id: "" };
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: catalogueKey });
      void queryClient.invalidateQueries({ queryKey: stockKey });
    },
  });

  return { save: mutate, isSaving: isPending, error, stockFailed: created !== null && error !== null };
}
