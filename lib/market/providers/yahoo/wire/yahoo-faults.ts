import { z } from "zod";
import { toStatusFault as toCommonFault } from "../../remote/http-faults";
import { SourceFault } from "../../remote/source-fault";

/** An answer in the place of a crumb that is none; a fresh cookie jar and another try may heal it. */
export class CrumbFault extends SourceFault {}

/**
 * The fault for an answer that is not 2xx. As for every source, but for two statuses: a request of ours is well formed,
 * so 400 means that Yahoo has no rows for the days asked; 999 is its way to refuse a busy address.
 */
export function toYahooStatusFault(input: { status: number; retryAfterMs: number | null }): SourceFault {
  const detail = `HTTP ${input.status}`;
  if (input.status === 999) {
    return new SourceFault({ code: "rate_limited", detail, retryAfterMs: input.retryAfterMs });
  }
  if (input.status === 400) return new SourceFault({ code: "no_data", detail });
  return toCommonFault(input);
}

const STATUS_OF_CODE: Record<string, number> = {
  "Not Found": 404,
  "Bad Request": 400,
  Unauthorized: 401,
  Forbidden: 403,
  "Too Many Requests": 429,
};

/** Names under which Yahoo puts an answer or its error; a search answers with its lists directly. */
const WRAPPERS = ["chart", "quoteResponse", "quoteSummary", "timeseries", "finance"];
const SEARCH_LISTS = ["quotes", "news"];

/**
 * Throws for an answer that is not whole JSON of a form Yahoo's answers have, and for an error with status 200:
 * `{"chart":{"result":null,"error":{"code":"Not Found"}}}`.
 */
export function refuseErrorBody(text: string): void {
  const bad = (detail: string) => new SourceFault({ code: "bad_data", detail });
  if (text.trim() === "") throw bad("empty answer");
  if (!/^\s*\{/.test(text)) throw bad("not JSON");
  const body = parseBody(text);
  if (body === null) throw bad("the answer is cut off");
  if (SEARCH_LISTS.some((name) => Array.isArray(body[name]))) return;
  const wrapped = WRAPPERS.map((name) => body[name]).find(
    (value) => typeof value === "object" && value !== null,
  );
  if (!wrapped) throw bad("an answer of an unknown form");
  const told = errorSchema.safeParse(wrapped);
  if (!told.success) return;
  throw toYahooStatusFault({ status: STATUS_OF_CODE[told.data.error.code] ?? 500, retryAfterMs: null });
}

const errorSchema = z.object({ error: z.object({ code: z.string() }) });

/** The parsed body, or null for text that ends before its time. */
function parseBody(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Throws for text that cannot be a crumb. A crumb is one short word; a page is `bad_data`, and a sentence in its place
 * is how Yahoo refuses a busy address with status 200, hence `rate_limited`.
 */
export function refuseFalseCrumb(text: string): void {
  const crumb = text.trim();
  if (/^[^\s<>{}"]{4,64}$/.test(crumb)) return;
  const code = crumb === "" || /^[<{]/.test(crumb) ? "bad_data" : "rate_limited";
  throw new CrumbFault({ code, detail: "no crumb in the answer" });
}
