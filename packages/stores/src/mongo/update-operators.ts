import { add } from "./arithmetic";
import { CommandError, notSupported } from "./command-error";
import { type Doc, decode, encode, isDoc, isRegExp } from "./doc";
import type { Place } from "./field-path";
import { compileFilter } from "./filter";
import { encodeKey } from "./key-encoding";

export type UpdateOperator = {
  /** Whether it makes the documents that are missing on the way to its field. */
  creates: boolean;
  onlyOnInsert?: true;
  apply(place: Place, operand: unknown, path: string): void;
};

const set: UpdateOperator = { creates: true, apply: (place, operand) => place.set(operand) };

const takeIf = (wins: (comparison: number) => boolean): UpdateOperator => ({
  creates: true,
  apply(place, operand) {
    const present = place.get();
    if (present === undefined || wins(Buffer.compare(encodeKey(operand), encodeKey(present))))
      place.set(operand);
  },
});

/** The operators on offer; each changes one field of a document whose numbers are in their own types. */
export const updateOperators: Record<string, UpdateOperator> = {
  $set: set,
  $setOnInsert: { ...set, onlyOnInsert: true },
  $unset: { creates: false, apply: (place) => place.unset() },
  $inc: { creates: true, apply: (place, operand, path) => place.set(add(place.get(), operand, path)) },
  $min: takeIf((comparison) => comparison < 0),
  $max: takeIf((comparison) => comparison > 0),
  $push: {
    creates: true,
    apply: (place, operand, path) => place.set([...arrayAt(place, path, "$push"), ...eachOf(operand, path)]),
  },
  $addToSet: {
    creates: true,
    apply(place, operand, path) {
      const values = [...arrayAt(place, path, "$addToSet")];
      const present = new Set(values.map(keyText));
      for (const value of eachOf(operand, path)) {
        if (present.has(keyText(value))) continue;
        present.add(keyText(value));
        values.push(value);
      }
      place.set(values);
    },
  },
  $pull: {
    creates: false,
    apply(place, operand, path) {
      if (place.get() === undefined) return;
      const unwanted = unwantedBy(operand);
      place.set(arrayAt(place, path, "$pull").filter((value) => !unwanted(value)));
    },
  },
  $pop: {
    creates: false,
    apply(place, operand, path) {
      if (place.get() === undefined) return;
      const values = arrayAt(place, path, "$pop", 14);
      place.set(Number(operand) < 0 ? values.slice(1) : values.slice(0, -1));
    },
  },
};

const keyText = (value: unknown) => encodeKey(value).toString("latin1");

function arrayAt(place: Place, path: string, operator: string, code: 2 | 14 = 2): unknown[] {
  const present = place.get();
  if (present === undefined) return [];
  if (!Array.isArray(present))
    throw new CommandError(code, `The field '${path}' must be an array for ${operator}`);
  return present;
}

function eachOf(operand: unknown, path: string): unknown[] {
  if (!isDoc(operand) || !Object.keys(operand).some((name) => name.startsWith("$"))) return [operand];
  const { $each: each, ...modifiers } = operand;
  const [modifier] = Object.keys(modifiers);
  if (modifier) throw notSupported(`the modifier ${modifier}`);
  if (!Array.isArray(each)) throw new CommandError(14, `The argument to $each in '${path}' must be an array`);
  return each;
}

function unwantedBy(operand: unknown): (value: unknown) => boolean {
  if (!isDoc(operand) && !isRegExp(operand)) return (value) => keyText(value) === keyText(operand);
  const condition = decode(encode({ condition: operand })).condition;
  const isCondition = !isDoc(condition) || Object.keys(condition).some((name) => name.startsWith("$"));
  const matches = compileFilter(isCondition ? { value: condition } : docFilter(condition));
  return (value) => {
    const plain = decode(encode({ value }));
    if (isCondition) return matches(plain);
    return isDoc(plain.value) && matches(plain.value);
  };
}

const docFilter = (condition: unknown): Doc => (isDoc(condition) ? condition : {});
