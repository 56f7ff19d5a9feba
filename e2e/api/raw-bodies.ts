import type { ProblemCode } from "@pos-mi/contracts/problem-codes";

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;
const encoder = new TextEncoder();

/** A body as it is sent, its media type where it is not JSON, and what it must be refused with. */
export type RawBody = {
  what: string;
  code: ProblemCode;
  body: () => string | Uint8Array<ArrayBuffer> | ReadableStream;
  type?: string;
};

const malformed = [
  "",
  "{",
  "nul",
  "undefined",
  "NaN",
  "{'a': 1}",
  '{"a": 1,}',
  '{"a": 1}}',
  "\u0000",
  "\ufeff{",
  "[1,",
];

const notAnObject = ["null", "true", "0", '"x"', "[]", "[[]]", "1e999"];

const otherMediaTypes = [
  "text/plain",
  "text/json",
  "application/jsonp",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
  ", application/json",
];

/** Bodies that no operation can take. */
export const RAW_BODIES: RawBody[] = [
  ...malformed.map((text): RawBody => ({ what: text, code: "malformed_json", body: () => text })),
  ...notAnObject.map((text): RawBody => ({ what: text, code: "validation_failed", body: () => text })),
  { what: "an open array in an array, and so on", code: "malformed_json", body: () => "[".repeat(100_000) },
  {
    what: "a closed array in an array, and so on",
    code: "validation_failed",
    body: () => "[".repeat(5_000) + "]".repeat(5_000),
  },
  {
    what: "an object in an object, and so on",
    code: "malformed_json",
    body: () => '{"lines":'.repeat(20_000),
  },
  { what: "bytes that are no UTF-8", code: "malformed_json", body: () => new Uint8Array([0xff, 0xfe, 0x80]) },
  { what: "1 MB", code: "body_too_large", body: () => `{"name":"${"x".repeat(MEBIBYTE)}"}` },
  { what: "1 MB of white space", code: "body_too_large", body: () => `{${" ".repeat(MEBIBYTE)}}` },
  { what: "1 MB of unknown size", code: "body_too_large", body: () => inPieces(1 * MEBIBYTE) },
  ...otherMediaTypes.map(
    (type): RawBody => ({ what: `sent as ${type}`, code: "unsupported_media_type", body: () => "{}", type }),
  ),
];

/** A body whose length nobody is told beforehand. */
function inPieces(bytes: number): ReadableStream {
  const piece = encoder.encode(" ".repeat(64 * KIBIBYTE));
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(piece);
      left -= piece.length;
    },
  });
}
