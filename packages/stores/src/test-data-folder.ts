import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Where tests keep embedded stores. All test files share them, each with a database or a key prefix of its own. */
export const TEST_DATA_DIR = join(tmpdir(), `pos-mi-test-stores-${userInfo().uid}`);
