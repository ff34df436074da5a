import type { z } from "zod";
import type { Operation } from "@/lib/contract/rest/operation";
import { type Door, type DoorInput, door } from "@/lib/http";

type Schema = z.ZodType | undefined;

/** The door of an operation: its key's scope, its limit and its schemas stand in the operation. */
export function apiDoor<P extends Schema, Q extends Schema, B extends Schema>(
  operation: Operation<P, Q, B>,
  handle: (input: DoorInput<P, Q, B>) => Promise<Response> | Response,
  { orVisitor }: { orVisitor?: true } = {},
): Door & { operation: Operation } {
  const { scope: key, params, query, body, maxBytes } = operation;
  const takes = {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
  const who = orVisitor ? { key, orVisitor } : { key };
  return Object.assign(door<P, Q, B>({ who, limit: toLimit(operation as Operation), takes }, handle), {
    operation: operation as Operation,
  });
}

function toLimit({ id, method, costly }: Operation) {
  if (id === "createMessage" || id === "understandMessage") return "message";
  if (costly) return "costly";
  return method === "GET" ? "read" : "change";
}
