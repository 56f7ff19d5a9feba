import mongoose from "mongoose";

const { MongoServerError } = mongoose.mongo;

const AWAY = [
  mongoose.Error.MongooseServerSelectionError,
  mongoose.mongo.MongoNetworkError,
  mongoose.mongo.MongoServerSelectionError,
  mongoose.mongo.MongoNotConnectedError,
  mongoose.mongo.MongoTopologyClosedError,
  mongoose.mongo.MongoClientClosedError,
];

/** The name of an error that the driver does not export: no free connection in time. */
const WAIT_QUEUE_TIMEOUT = "MongoWaitQueueTimeoutError";

/** Whether an error says that MongoDB can't be asked now, rather than that the question was wrong. */
export function storeIsAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof MongoServerError) return error.hasErrorLabel("RetryableWriteError");
  return error.name === WAIT_QUEUE_TIMEOUT || AWAY.some((kind) => error instanceof kind);
}

const DUPLICATE_KEY = 11_000;

/** Whether a unique index refused a write. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}
