import type mongoose from "mongoose";

/** Longer than any heartbeat takes that is ever answered or given up. */
const SILENCE_MS = 5000;

/**
 * Calls `onSilent` once when the driver's monitor of the server has said nothing for too long. A heartbeat that it
 * writes to a socket which has ended but not yet closed waits for ever, and then a server that is back stays unseen.
 */
export function onSilentMonitor(client: mongoose.mongo.MongoClient, onSilent: () => void): void {
  const timer = setTimeout(onSilent, SILENCE_MS);
  const heard = () => timer.refresh();
  client.on("serverHeartbeatSucceeded", heard);
  client.on("serverHeartbeatFailed", heard);
  client.on("topologyClosed", () => clearTimeout(timer));
}
