import type { Doc } from "./doc";

const names = {
  2: "BadValue",
  9: "FailedToParse",
  14: "TypeMismatch",
  26: "NamespaceNotFound",
  28: "PathNotViable",
  40: "ConflictingUpdateOperators",
  43: "CursorNotFound",
  52: "DollarPrefixedFieldName",
  53: "InvalidIdField",
  59: "CommandNotFound",
  66: "ImmutableField",
  67: "CannotCreateIndex",
  72: "InvalidOptions",
  73: "InvalidNamespace",
  85: "IndexOptionsConflict",
  86: "IndexKeySpecsConflict",
  171: "CannotIndexParallelArrays",
  238: "NotImplemented",
  10334: "BSONObjectTooLarge",
  11000: "DuplicateKey",
  31254: "Location31254",
  51091: "Location51091",
} as const;

/** An error as MongoDB words it: its code decides what clients make of it. */
export class CommandError extends Error {
  readonly code: keyof typeof names;
  readonly details: Doc;

  constructor(code: keyof typeof names, message: string, details: Doc = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  toReply(): Doc {
    return { ok: 0, errmsg: this.message, code: this.code, codeName: names[this.code], ...this.details };
  }

  toWriteError(index: number): Doc {
    return { index, code: this.code, errmsg: this.message, ...this.details };
  }
}

/** For what MongoDB can and the embedded engine can't. */
export function notSupported(what: string): CommandError {
  return new CommandError(
    238,
    `the embedded MongoDB does not support ${what}; set MONGODB_URL to a real one`,
  );
}
