import { createTestDatabase } from "@pos-mi/stores/test-database";
import { migrate } from "../src/migrate";

/** A migrated database of its own, dropped at the end. */
export const freshDatabase = () => createTestDatabase("sales", migrate);
