import type { receiptDeliveryRoutes } from "@pos-mi/contracts/receipt-delivery";
import type { receiptRoutes } from "@pos-mi/contracts/receipts";
import type { Handlers } from "@pos-mi/service-kit/implement";
import type { Deps } from "./deps";
import { saveDelivered } from "./operations/save-delivered";
import { saveReceipt } from "./operations/save-receipt";

export const receiptHandlers = (deps: Deps): Handlers<typeof receiptRoutes> => ({
  saveReceipt: async (c) =>
    c.json(await saveReceipt(deps, c.req.valid("json").saleId, c.get("requestId")), 201),
  // A sale that was made a moment ago may not have told its receipt yet: showing it saves it.
  getReceipt: async (c) =>
    c.json(await saveReceipt(deps, c.req.valid("param").saleId, c.get("requestId")), 200),
});

export const deliveryHandlers = (deps: Deps): Handlers<typeof receiptDeliveryRoutes> => ({
  deliverSales: async (c) =>
    c.json({ unsaved: await saveDelivered(deps, c.req.valid("json").sales, c.get("logger")) }, 200),
});
