import type { Cursors } from "../cursors";
import type { Doc } from "../doc";
import type { DocumentStore } from "../document-store";

/** What a command works with; `exact` gives the command with every number in its own type, to be stored as such. */
export type Context = { store: DocumentStore; cursors: Cursors; database: string; exact: () => Doc };

/** Answers one command: with a document, or with one already encoded. */
export type CommandHandler = (command: Doc, context: Context) => Doc | Buffer;
