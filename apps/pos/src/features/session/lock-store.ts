import { z } from "zod";
import { createPersistentStore } from "@/state/persistent-store";

/** Whether this till is locked, in all its tabs and over a reload. */
export const lockStore = createPersistentStore<boolean>("pos-mi.locked", z.boolean(), false);
