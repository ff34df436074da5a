import type { z } from "zod";
import { readInput } from "./read-input";
import type { DoorRules, Passed, Read } from "./rules";
import { checkWho } from "./who";

/** What a handler is given: the request, who passed, and each part that the door takes, read by its schema. */
export interface DoorInput<P, Q, B> {
  request: Request;
  who: Passed;
  params: Read<P>;
  query: Read<Q>;
  body: Read<B>;
}

/** A route's handler that carries what it declares, for the test that lists every door. */
export interface Door {
  (request: Request, context?: { params: Promise<unknown> }): Promise<Response>;
  rules: DoorRules;
}

/** What a door answers is data: nothing in it runs, no frame shows it, and no browser guesses what it is. */
const ownHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

type Schema = z.ZodType | undefined;

/**
 * A door: counts the request, checks who sends it and whether a page of ours does, reads what it takes, and only then hands it
 * over. A new guest's cookie goes with the answer.
 */
export function door<
  P extends Schema = undefined,
  Q extends Schema = undefined,
  B extends Schema = undefined,
>(rules: DoorRules<P, Q, B>, handle: (input: DoorInput<P, Q, B>) => Promise<Response> | Response): Door {
  const run = async (request: Request, context?: { params: Promise<unknown> }): Promise<Response> => {
    const checked = await checkWho({ request, who: rules.who, limit: rules.limit });
    if (!checked.ok) return withOwnHeaders(checked.response);
    const read = await readInput({ request, takes: rules.takes, params: context?.params });
    if (!read.ok) return withOwnHeaders(read.response);
    const input = { request, who: checked.passed, ...read.value } as DoorInput<P, Q, B>;
    const response = withOwnHeaders(await handle(input));
    if (checked.setCookie !== null) response.headers.append("set-cookie", checked.setCookie);
    return response;
  };
  return Object.assign(run, { rules: rules as DoorRules });
}

/** Adds what the answer does not say itself. */
function withOwnHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(ownHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
