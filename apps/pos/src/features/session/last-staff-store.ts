import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

/** The staff code of whoever logged in at this till last. */
export const lastStaffStore = createPersistentStore<string | null>(
  "pos-mi.last-staff",
  z.string().nullable(),
  null,
);
