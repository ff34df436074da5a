import { z } from "zod";

/** Why a market source could not answer. The source's fault is never worded as the user's. */
export const marketFailureCodes = [
  "offline", // no connection could be made
  "timeout", // a connection, but no answer in time
  "rate_limited", // the source asks us to wait
  "auth", // a key is missing or refused
  "plan_required", // the key's plan does not include this
  "not_found", // the source does not know the symbol
  "no_data", // it knows the symbol, but has nothing for the days asked
  "bad_data", // it answered with something that cannot be trusted
] as const;
export type MarketFailureCode = (typeof marketFailureCodes)[number];

/** Everything that can stop a skill or a turn, as the browser may see it. */
export const failureCodes = [...marketFailureCodes, "internal", "deadline", "stopped"] as const;
export const failureCodeSchema = z.enum(failureCodes);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** Refusals of the door and the guard. */
export const refusalCodes = [
  "empty",
  "too_long",
  "unreadable",
  "too_fast",
  "too_many_open_turns",
  "conversation_full",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Body of every error answer of our HTTP doors (`application/problem+json`, RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
