import { type Doc, decode, decodeExactly, encode } from "./doc";

const headerLength = 16;
const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const moreToCome = 2;

/** One request: its command with plain values, and (when asked for) with every number in its own type. */
export type Request = { id: number; legacy: boolean; wantsReply: boolean; command: Doc; exact: () => Doc };

/**
 * Reads one message: OP_MSG, or the OP_QUERY by which drivers say hello.
 * @throws Error for any other message: the connection can only be closed then.
 */
export function readRequest(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === opMsg) {
    const flags = message.readUInt32LE(headerLength);
    return {
      id,
      legacy: false,
      wantsReply: (flags & moreToCome) === 0,
      command: readSections(message, decode),
      exact: () => readSections(message, decodeExactly),
    };
  }
  if (operation === opQuery) {
    const nameEnd = message.indexOf(0, headerLength + 4);
    const body = message.subarray(nameEnd + 9);
    return { id, legacy: true, wantsReply: true, command: decode(body), exact: () => decodeExactly(body) };
  }
  throw new Error(`MongoDB wire: unknown operation ${operation}`);
}

function readSections(message: Buffer, read: (bytes: Uint8Array) => Doc): Doc {
  const command: Doc = {};
  let at = headerLength + 4;
  // What is shorter than a document at the end is a checksum.
  while (at + 5 < message.length) {
    const kind = message[at];
    const length = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + length);
    if (kind === 0) Object.assign(command, read(section));
    else if (kind === 1) Object.assign(command, readSequence(section, read));
    else throw new Error(`MongoDB wire: unknown section ${kind}`);
    at += 1 + length;
  }
  return command;
}

/** A named list of documents, which bulk writes send beside the command. */
function readSequence(section: Buffer, read: (bytes: Uint8Array) => Doc): Doc {
  const nameEnd = section.indexOf(0, 4);
  const documents: Doc[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at)) {
    documents.push(read(section.subarray(at, at + section.readInt32LE(at))));
  }
  return { [section.toString("utf8", 4, nameEnd)]: documents };
}

/** Writes the reply to a request. */
export function writeReply(request: Request, reply: Buffer): Buffer {
  const head = Buffer.alloc(request.legacy ? 36 : 21);
  head.writeInt32LE(head.length + reply.length, 0);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? opReply : opMsg, 12);
  if (request.legacy) head.writeInt32LE(1, 32);
  return Buffer.concat([head, reply]);
}

/** A cursor's reply, with its documents put in as they are stored. */
export function encodeCursor(
  batch: "firstBatch" | "nextBatch",
  documents: readonly Buffer[],
  id: bigint,
  ns: string,
): Buffer {
  const array = wrap(documents.flatMap((document, i) => [Buffer.from(`\x03${i}\0`), document]));
  const rest = encode({ id, ns }).subarray(4);
  const cursor = wrap([Buffer.from(`\x04${batch}\0`), array, rest.subarray(0, -1)]);
  return wrap([Buffer.from("\x03cursor\0"), cursor, encode({ ok: 1 }).subarray(4, -1)]);
}

/** A BSON document of these elements. */
function wrap(elements: readonly Buffer[]): Buffer {
  const body = Buffer.concat(elements);
  const length = Buffer.alloc(4);
  length.writeInt32LE(body.length + 5);
  return Buffer.concat([length, body, Buffer.alloc(1)]);
}
