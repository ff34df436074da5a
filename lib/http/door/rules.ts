import type { z } from "zod";
import type { ApiScope } from "@/lib/contract/rest/scopes";
import type { LimitName } from "@/lib/guard";

/**
 * Who may pass a door. `anyone` is nobody in particular; `visitor` is a browser with its signed cookie, a new guest included;
 * `owner` is the owner's browser, or a person at the server's command line; `metrics` is the owner or who knows the
 * collector's token; `key` is who holds an API key with that scope, or, where the door says so, a visitor without one.
 * To anybody else an owner's door is not there.
 */
export type Who = "anyone" | "visitor" | "owner" | "metrics" | { key: ApiScope; orVisitor?: true };

/** A schema over the parts of an address, its query or a body. */
type Schema = z.ZodType;
export type Read<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a door takes besides the request line. Each part is read by its schema before the handler runs. */
export interface Takes<
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
> {
  /** Parts of the address; one that does not fit is not there (404). */
  params?: P;
  /** The query; one that does not fit is told what is wrong with it (400), or is not there where `hidden`. */
  query?: Q;
  hidden?: true;
  /** A JSON body of at most so many bytes (413, 400). */
  body?: B;
  maxBytes?: number;
  /** The handler reads a body of another form by itself, within limits of its own: say which. */
  form?: string;
}

/** What a door declares: who may pass, how often, and what it takes. `"nothing"` is for doors without any input. */
export interface DoorRules<
  P extends Schema | undefined = Schema | undefined,
  Q extends Schema | undefined = Schema | undefined,
  B extends Schema | undefined = Schema | undefined,
> {
  who: Who;
  limit: LimitName;
  takes: Takes<P, Q, B> | "nothing";
}

/** Who passed. */
export interface Passed {
  /** Empty for `anyone`, and for the command line and a collector. */
  userId: string;
  keyId: string | null;
  widgetId: string | null;
  address: string | null;
}
