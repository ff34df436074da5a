import type { z } from "zod";
import type { AnswerName } from "./answers";
import type { ApiScope } from "./scopes";

/** One operation of the REST API: what the door checks, the document describes and the reference page shows. */
export interface Operation<
  P extends z.ZodType | undefined = z.ZodType | undefined,
  Q extends z.ZodType | undefined = z.ZodType | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
> {
  /** Names it in generated clients. */
  id: string;
  method: "GET" | "POST" | "DELETE";
  /** Below `/api/v1`, with parts in braces. */
  path: string;
  scope: ApiScope;
  /** One line, without a full stop. */
  summary: string;
  description: string;
  /** Costs sources of ours, or this machine more than a look into the store. */
  costly?: true;
  params?: P;
  query?: Q;
  body?: B;
  maxBytes?: number;
  /** Takes an `Idempotency-Key`. */
  idempotent?: true;
  /** Null for an answer without a body (204). */
  answer: AnswerName | null;
  /** Given as server-sent events where the request accepts them. */
  events?: AnswerName;
}

/** The same operation, with the types of its schemas kept. */
export function defineOperation<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(operation: Operation<P, Q, B>): Operation<P, Q, B> {
  return operation;
}
