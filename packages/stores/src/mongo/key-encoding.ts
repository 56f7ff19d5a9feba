import { Binary, Decimal128, Double, Int32, Long, ObjectId, UUID } from "bson";
import { notSupported } from "./command-error";
import { isDoc } from "./doc";

// First byte of each type's keys, in MongoDB's order of types. None is 0x00 or 0xFF, also when inverted.
const tags = {
  empty: 5,
  null: 10,
  number: 20,
  string: 30,
  object: 40,
  array: 50,
  binary: 60,
  objectId: 70,
  boolean: 80,
  date: 90,
};

/** Stands for the value which an empty array leaves in an index: below null. */
export const emptyArray = Symbol("empty array");

/** Above every key that begins with the bytes it is put after. */
export const above = Buffer.from([0xff]);

/**
 * A value as bytes that compare (memcmp) as MongoDB compares values, and that tell where they end, so that keys of
 * several fields are just joined.
 * @throws CommandError for types that have no place in an index here (Decimal128, regular expressions …).
 */
export function encodeKey(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([tags.null]);
  if (value === emptyArray) return Buffer.from([tags.empty]);
  if (typeof value === "number") return encodeNumber(value, 0);
  if (value instanceof Int32 || value instanceof Double) return encodeNumber(value.value, 0);
  if (typeof value === "bigint" || Long.isLong(value)) {
    const exact = typeof value === "bigint" ? value : value.toBigInt();
    return encodeNumber(Number(exact), Number(exact - BigInt(Number(exact))));
  }
  if (typeof value === "string") return Buffer.concat([Buffer.from([tags.string]), encodeText(value)]);
  if (typeof value === "boolean") return Buffer.from([tags.boolean, value ? 1 : 0]);
  if (value instanceof Date) return encodeDate(value);
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([tags.objectId]), value.id]);
  if (value instanceof Binary || value instanceof UUID) {
    const bytes = value.value();
    const head = Buffer.alloc(6, tags.binary);
    head.writeUInt32BE(bytes.length, 1);
    head.writeUInt8(value.sub_type, 5);
    return Buffer.concat([head, bytes]);
  }
  if (Array.isArray(value)) {
    return Buffer.concat([Buffer.from([tags.array]), ...value.map(encodeKey), Buffer.from([0])]);
  }
  if (isDoc(value)) {
    const fields = Object.entries(value).map(([name, field]) => {
      const key = encodeKey(field);
      return Buffer.concat([key.subarray(0, 1), encodeText(name), key]);
    });
    return Buffer.concat([Buffer.from([tags.object]), ...fields, Buffer.from([0])]);
  }
  throw notSupported(
    value instanceof Decimal128 ? "Decimal128 in indexes and sorts" : "this type in indexes and sorts",
  );
}

/** The same key for a field that sorts downwards. */
export function inverted(key: Buffer): Buffer {
  return Buffer.from(key.map((byte) => ~byte));
}

/** `rest` is what a 64-bit integer has beyond the nearest double. */
function encodeNumber(value: number, rest: number): Buffer {
  const key = Buffer.alloc(11, tags.number);
  key.writeDoubleBE(value === 0 ? 0 : value, 1);
  if (Number.isNaN(value)) key.fill(0, 1, 9);
  else if (value < 0) for (let i = 1; i < 9; i++) key[i] = ~(key[i] ?? 0);
  else key[1] = (key[1] ?? 0) | 0x80;
  key.writeUInt16BE(rest + 0x8000, 9);
  return key;
}

function encodeDate(value: Date): Buffer {
  const key = Buffer.alloc(9, tags.date);
  key.writeBigUInt64BE(BigInt(value.getTime()) + 2n ** 63n, 1);
  return key;
}

/** UTF-8 whose end is two zero bytes; a zero byte within is followed by 0xFF. */
function encodeText(text: string): Buffer {
  const escaped = text.includes("\0")
    ? Buffer.from(text).toString("latin1").replaceAll("\0", "\0\xff")
    : undefined;
  const bytes = escaped === undefined ? Buffer.from(text) : Buffer.from(escaped, "latin1");
  return Buffer.concat([bytes, Buffer.alloc(2)]);
}
