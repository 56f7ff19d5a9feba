import till from "./playwright.config";

/** Takes the pictures of docs/screens. */
export default { ...till, testMatch: "*.screens.ts", workers: 1 };
