/** Why a language model gave no usable answer. Closed, so that callers choose words without reading sentences. */
export const modelFailureCodes = [
  "offline", // no connection could be made, or it broke before an answer
  "connect_timeout", // no connection in time
  "first_timeout", // connected, and no word in time
  "silence", // words came, then none for too long
  "total_timeout", // the whole took too long
  "rate_limited", // the server asks us to wait
  "quota", // the account has nothing left
  "auth", // the key is missing or refused
  "not_found", // the server does not know the model or the path
  "rejected", // the server did not take the request
  "server", // the server failed
  "filtered", // the model or its server refused the content
  "cut", // the stream ended in the middle
  "malformed", // it answered with something that cannot be read
  "empty", // it answered with nothing
  "resting", // it failed several times just now and is left alone for a while
  "budget", // our own limit was reached before asking
] as const;
export type ModelFailureCode = (typeof modelFailureCodes)[number];

/** A call that gave no usable answer. Holds no key, no prompt and no answer. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  readonly code: ModelFailureCode;
  /** Milliseconds the server asks us to wait, or null. */
  readonly retryAfterMs: number | null;
  /** The one parameter the server would not take, where it says so in its machine-readable field; else null. */
  readonly parameter: string | null;

  constructor(input: {
    code: ModelFailureCode;
    detail: string;
    retryAfterMs?: number | null;
    parameter?: string | null;
  }) {
    super(`${input.code}: ${input.detail}`);
    this.code = input.code;
    this.retryAfterMs = input.retryAfterMs ?? null;
    this.parameter = input.parameter ?? null;
  }

  /** The server's bundles each have their own copy of this class: its errors go by their name. */
  static override [Symbol.hasInstance](value: unknown): value is ModelFailure {
    return value instanceof Error && value.name === "ModelFailure";
  }
}

/** Failures that the same request may survive a moment later. */
const passing = new Set<ModelFailureCode>(["offline", "rate_limited", "server", "malformed", "empty", "cut"]);

/** True when asking the same server again soon is worth it. */
export function isPassing({ code }: ModelFailure): boolean {
  return passing.has(code);
}

/** Failures that say the server is in trouble, or that nothing will help until somebody acts. */
const troubling = new Set<ModelFailureCode>([
  ...["offline", "connect_timeout", "first_timeout", "silence", "server", "cut"],
  ...["malformed", "auth", "quota", "rate_limited"],
] as ModelFailureCode[]);

/** True when the failure counts towards leaving the server alone for a while. */
export function isTrouble({ code }: ModelFailure): boolean {
  return troubling.has(code);
}

/** Failures before a server began to work: nothing has to be paid for. */
const unspent = new Set<ModelFailureCode>([
  ...[
    "offline",
    "connect_timeout",
    "rate_limited",
    "quota",
    "auth",
    "not_found",
    "rejected",
    "server",
    "resting",
  ],
] as ModelFailureCode[]);

/** True when the server did nothing that could cost anything. */
export function isUnspent({ code }: ModelFailure): boolean {
  return unspent.has(code);
}

const sentences: Record<ModelFailureCode, string> = {
  offline: "the language model cannot be reached",
  connect_timeout: "the language model cannot be reached",
  first_timeout: "the language model did not begin in time",
  silence: "the language model fell silent",
  total_timeout: "the language model took too long",
  rate_limited: "the language model is asked too often right now",
  quota: "the account of the language model has nothing left",
  auth: "the key of the language model was refused",
  not_found: "the language model that is set is not known to its server",
  rejected: "the language model did not take the request",
  server: "the language model's server failed",
  filtered: "the language model would not write this",
  cut: "the language model broke off",
  malformed: "the language model answered with something unreadable",
  empty: "the language model answered with nothing",
  resting: "the language model is left alone for a moment after failing",
  budget: "the allowance for the language model is used up",
};

/** The reason as the middle of a sentence for people, without a full stop. */
export function describeFailure(code: ModelFailureCode): string {
  return sentences[code];
}
