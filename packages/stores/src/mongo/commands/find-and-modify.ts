import { readUpdate } from "../apply-update";
import { CommandError } from "../command-error";
import { type Doc, decode, decodeExactly, docOrEmpty, encode } from "../doc";
import { sortFields } from "../sort-order";
import { collectionName } from "./collection-name";
import type { CommandHandler } from "./context";
import { projector, refuseOptions } from "./read";
import { applyTo, insertNew, matching } from "./write";

export const findAndModify: CommandHandler = (command, context) => {
  refuseOptions(command, ["collation", "arrayFilters"]);
  const name = collectionName(command);
  const exact = context.exact();
  const filter = docOrEmpty(command.query);
  const project = projector(docOrEmpty(command.fields));
  const shown = (body: Buffer): Doc => (project ? project(decode(body)) : decodeExactly(body));
  return context.store.durably(() => {
    const [found] = matching(context, name, filter, 1, sortFields(docOrEmpty(command.sort)));
    if (command.remove === true) {
      if (found) context.store.remove(found.collection, found.stored);
      return { lastErrorObject: { n: found ? 1 : 0 }, value: found ? shown(found.stored.body) : null, ok: 1 };
    }
    if (command.update === undefined)
      throw new CommandError(9, "Either an update or remove=true must be specified");
    const change = readUpdate(exact.update);
    if (found) {
      const { body } = applyTo(context, found.collection, found.stored, change);
      const value = shown(command.new === true ? body : found.stored.body);
      return { lastErrorObject: { n: 1, updatedExisting: true }, value, ok: 1 };
    }
    if (command.upsert !== true)
      return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
    const doc = insertNew(context, name, docOrEmpty(exact.query), change);
    return {
      lastErrorObject: { n: 1, updatedExisting: false, upserted: doc._id },
      value: command.new === true ? shown(encode(doc)) : null,
      ok: 1,
    };
  });
};
