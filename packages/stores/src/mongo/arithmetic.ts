import { Double, Int32, Long } from "bson";
import { CommandError, notSupported } from "./command-error";

const isWhole = (value: unknown): value is Int32 | Long => value instanceof Int32 || Long.isLong(value);
const toBigInt = (value: Int32 | Long) => (value instanceof Int32 ? BigInt(value.value) : value.toBigInt());
const fits = (value: bigint, bits: 32 | 64) => BigInt.asIntN(bits, value) === value;

/** Adds as MongoDB does: whole numbers stay whole and grow from 32 to 64 bits, any double makes a double. */
export function add(present: unknown, amount: unknown, path: string): Int32 | Long | Double {
  if (!isNumber(amount))
    throw new CommandError(
      14,
      `Cannot increment with non-numeric argument: {${path}: ${JSON.stringify(amount)}}`,
    );
  if (present === undefined) return amount;
  if (!isNumber(present))
    throw new CommandError(14, `Cannot apply $inc to a value of non-numeric type at '${path}'`);
  if (isWhole(present) && isWhole(amount)) {
    const sum = toBigInt(present) + toBigInt(amount);
    if (present instanceof Int32 && amount instanceof Int32 && fits(sum, 32)) return new Int32(Number(sum));
    if (!fits(sum, 64))
      throw new CommandError(2, `Failed to apply $inc operations to current value at '${path}': overflow`);
    return Long.fromBigInt(sum);
  }
  return new Double(Number(present) + Number(amount));
}

function isNumber(value: unknown): value is Int32 | Long | Double {
  if (typeof value === "object" && value && "_bsontype" in value && value._bsontype === "Decimal128") {
    throw notSupported("arithmetic with Decimal128");
  }
  return isWhole(value) || value instanceof Double;
}
