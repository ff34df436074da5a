import { CacheError } from "../cache";

/** A text, or null where Redis holds none; throws CacheError for any other reply. */
export function parseText(reply: unknown): string | null {
  if (reply === null || typeof reply === "string") return reply;
  throw unexpected();
}

/** A row of whole numbers; throws CacheError for any other reply. */
export function parseNumbers(reply: unknown): number[] {
  if (!Array.isArray(reply)) throw unexpected();
  return reply.map(parseNumber);
}

/** A tally from its fields and values in turn, or as an object; throws CacheError for any other reply. */
export function parseTally(reply: unknown): Record<string, number> {
  if (Array.isArray(reply)) {
    const fields = reply.filter((_, index) => index % 2 === 0);
    return Object.fromEntries(
      fields.map((field, index) => [String(field), parseNumber(reply[2 * index + 1])]),
    );
  }
  if (reply === null || typeof reply !== "object") throw unexpected();
  return Object.fromEntries(Object.entries(reply).map(([field, value]) => [field, parseNumber(value)]));
}

/** A log from its last row and those that were asked for, or null; throws CacheError for any other reply. */
export function parseLog(reply: unknown): { texts: string[]; ended: boolean } | null {
  if (reply === null) return null;
  if (!Array.isArray(reply)) throw unexpected();
  const [last, ...rows] = reply.map(String);
  const texts = rows.filter((row) => row !== ".").map((row) => row.slice(1));
  return { texts, ended: last === "." };
}

function parseNumber(value: unknown): number {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw unexpected();
}

function unexpected(): CacheError {
  return new CacheError("The shared cache answered with something else than was asked.");
}
