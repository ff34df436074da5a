/** Most places that one widget may be allowed on: they all stand in one header. */
export const MAX_ORIGINS = 40;

/** A name has at most 253 characters. */
const MAX_CHARS = 300;
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const PATTERN = new RegExp(`^(https?)://(\\*\\.)?((?:${LABEL}\\.)*${LABEL})(?::([1-9]\\d{0,4}))?$`);

/**
 * A place that a widget may stand on as browsers compare it: `https://shop.example`, `https://*.shop.example:8443`. Takes
 * a whole address too and keeps its origin. Null for what is none, and for a star over a whole ending such as `*.com`.
 */
export function parseOriginPattern(text: string): string | null {
  if (text.length > MAX_CHARS) return null;
  const [, scheme, star = "", rest] = /^\s*(https?):\/\/(\*\.)?([^\s/?#\\@*]+)[^\s]*\s*$/i.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return null;
  const origin = readOrigin(`${scheme}://${rest}`);
  if (origin === null) return null;
  const pattern = origin.replace("://", `://${star}`);
  const host = PATTERN.exec(pattern)?.[3];
  if (host === undefined) return null;
  const isName = !/^[\d.]+$/.test(host);
  const isBroad = !host.includes(".") && host !== "localhost";
  return star !== "" && (isBroad || !isName) ? null : pattern;
}

/** True when a page of this origin is one of the allowed places. A star stands for one or more names before the rest. */
export function isAllowedOrigin({
  origin,
  patterns,
}: {
  origin: string;
  patterns: readonly string[];
}): boolean {
  const asked = origin.length > MAX_CHARS ? null : PATTERN.exec(origin);
  if (asked === null) return false;
  return patterns.some((text) => {
    const pattern = PATTERN.exec(text);
    if (pattern === null || pattern[1] !== asked[1] || pattern[4] !== asked[4]) return false;
    const [host, wanted] = [asked[3] ?? "", pattern[3] ?? ""];
    return pattern[2] === undefined ? host === wanted : host.endsWith(`.${wanted}`);
  });
}

function readOrigin(address: string): string | null {
  try {
    const { origin } = new URL(address);
    return origin === "null" ? null : origin;
  } catch {
    return null; // not an address
  }
}
