import { APICallError } from "@ai-sdk/provider";
import { ModelFailure, type ModelFailureCode } from "./failure";

/** Any error of a call as a `ModelFailure`, by status, code and field, never by its sentence. */
export function toModelFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (APICallError.isInstance(error)) return toApiFailure(error);
  const streamed = readStreamError(error);
  if (streamed) return streamed;
  const code = findSystemCode(error);
  if (code === null) return new ModelFailure({ code: "malformed", detail: nameOf(error) });
  return new ModelFailure({ code: networkCodes[code] ?? "offline", detail: code });
}

const networkCodes: Record<string, ModelFailureCode> = {
  UND_ERR_CONNECT_TIMEOUT: "connect_timeout",
  ETIMEDOUT: "connect_timeout",
};

function toApiFailure(error: APICallError): ModelFailure {
  const body = readErrorBody(error.data) ?? readErrorBody(parseJson(error.responseBody));
  const status = error.statusCode;
  if (status === undefined) {
    const system = findSystemCode(error);
    return new ModelFailure({
      code: system === null ? "malformed" : (networkCodes[system] ?? "offline"),
      detail: system ?? "no answer",
    });
  }
  const code = body?.code ?? body?.type ?? null;
  return new ModelFailure({
    code: isAccepted(status) ? toBrokenCode(error) : toCode({ status, code }),
    detail: `HTTP ${status}`,
    retryAfterMs: readRetryAfter(error.responseHeaders ?? {}),
    parameter: body?.param ?? null,
  });
}

/** Of an answer that began well: its connection broke, or it is no answer. */
function toBrokenCode(error: APICallError): ModelFailureCode {
  return findSystemCode(error) === null ? "malformed" : "cut";
}

function isAccepted(status: number): boolean {
  return status >= 200 && status < 300;
}

const bodyCodes: Record<string, ModelFailureCode> = {
  insufficient_quota: "quota",
  rate_limit_exceeded: "rate_limited",
  content_filter: "filtered",
  content_policy_violation: "filtered",
  invalid_api_key: "auth",
  model_not_found: "not_found",
  server_error: "server",
};

function toCode({ status, code }: { status: number; code: string | null }): ModelFailureCode {
  const told = code === null ? undefined : bodyCodes[code];
  if (told !== undefined) return told;
  if (status === 401 || status === 403) return "auth";
  if (status === 402) return "quota";
  if (status === 404) return "not_found";
  if (status === 429) return "rate_limited";
  if (status === 408 || status === 409 || status >= 500) return "server";
  return "rejected";
}

/** What an error that came as a frame of a stream says, by its code or its kind. */
export function toFrameFailure(error: unknown): ModelFailure {
  const body = readErrorBody({ error });
  const told = body?.code ?? body?.type ?? "";
  const status = /^[45]\d\d$/.test(told) ? Number(told) : readKind(told);
  return new ModelFailure({ code: toCode({ status, code: told }), detail: "an error inside the stream" });
}

/** The status that a server would have answered with, had it not begun already. */
function readKind(told: string): number {
  const kinds: [RegExp, number][] = [
    [/rate_limit|too_many/i, 429],
    [/authentication|permission/i, 401],
    [/not_found/i, 404],
    [/invalid|bad_request|context_length/i, 400],
  ];
  return kinds.find(([words]) => words.test(told))?.[1] ?? 500;
}

/** An error that came as a piece of the stream: a frame of its own, in one of several wrappings. */
function readStreamError(error: unknown): ModelFailure | null {
  const wrapped = isRecord(error) && isRecord(error.data) ? error.data : error;
  const body = readErrorBody(wrapped) ?? readErrorBody({ error: wrapped });
  const told = body?.code ?? body?.type ?? null;
  if (told === null) return null;
  return new ModelFailure({ code: bodyCodes[told] ?? "server", detail: "an error inside the stream" });
}

interface ErrorBody {
  code: string | null;
  type: string | null;
  param: string | null;
}

function readErrorBody(value: unknown): ErrorBody | null {
  if (!isRecord(value) || !isRecord(value.error) || value.error instanceof Error) return null;
  const { code, type, param } = value.error;
  const text = (one: unknown) =>
    typeof one === "string" ? one : typeof one === "number" ? String(one) : null;
  return { code: text(code), type: text(type), param: text(param) };
}

/** Milliseconds of `retry-after-ms` or `retry-after` (seconds, or an HTTP date against the answer's own date); else null. */
function readRetryAfter(headers: Record<string, string>): number | null {
  const exact = Number(headers["retry-after-ms"] ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const text = headers["retry-after"]?.trim();
  if (!text) return null;
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1_000);
  const waitMs = Date.parse(text) - Date.parse(headers.date ?? "");
  return Number.isNaN(waitMs) ? null : Math.max(0, waitMs);
}

function findSystemCode(error: unknown): string | null {
  let current = error;
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    if ("code" in current && typeof current.code === "string") return current.code.slice(0, 40);
    if (current instanceof AggregateError && current.errors.length > 0) current = current.errors[0];
    else current = current.cause;
  }
  return null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "an unreadable answer";
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null; // the body of an error need not be JSON; its status is enough
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
