import { CacheError } from "../cache";

/** A code of the system ("ECONNREFUSED") or the first word of a Redis error ("WRONGPASS"). */
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/**
 * Any failure as CacheError with its code, where it has one. Messages and causes stay behind: they hold addresses,
 * and those of REST calls the whole command.
 */
export function toCacheError(cause: unknown): CacheError {
  if (cause instanceof CacheError) return cause;
  const code = findCode(cause, 0);
  return new CacheError(`The shared cache could not be used${code === null ? "" : ` (${code})`}.`);
}

function findCode(cause: unknown, depth: number): string | null {
  if (!(cause instanceof Error) || depth > 3) return null;
  if ("code" in cause && typeof cause.code === "string" && CODE.test(cause.code)) return cause.code;
  const firstWord = cause.message.split(/[\s,:]/, 1)[0] ?? "";
  if (CODE.test(firstWord)) return firstWord;
  return findCode(cause instanceof AggregateError ? cause.errors[0] : cause.cause, depth + 1);
}
