import { z } from "zod";
import { ID_PREFIX, type IdKind } from "./plain/create-id";

export { createId, ID_PREFIX, type IdKind } from "./plain/create-id";

/** Schema of an id of one kind, as it may come from outside. */
export function idSchema(kind: IdKind) {
  return z
    .string()
    .max(64)
    .regex(new RegExp(`^${ID_PREFIX[kind]}[0-9a-z]{8,40}$`), `not a ${kind} id`);
}
