import { identify, toTooMany } from "@/lib/http";
import { suggestFor } from "@/lib/turn";

const MAX_TYPED_CHARS = 40;

/** Instruments that begin with `?q=`, for the question box; at most eight. */
export async function GET(request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MAX_TYPED_CHARS);
  const suggested = await suggestFor({ userId: identify(request).userId, typed });
  if (!suggested.ok) return toTooMany(suggested.retryAfterMs);
  const symbols = suggested.instruments.map(({ symbol, name, exchange, simulated }) => ({
    symbol,
    name,
    exchange,
    simulated,
  }));
  return Response.json({ symbols }, { headers: { "cache-control": "private, max-age=300" } });
}
