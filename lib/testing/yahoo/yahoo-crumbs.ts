import type { RecordedAnswer } from "./yahoo-recordings";

/** The side of Yahoo that gives out cookies and crumbs, and asks for both. */
export interface YahooCrumbs {
  /** The answer where it decides: a cookie page, a crumb, or a refusal; null lets the request through. */
  answer(request: { address: URL; cookie: string }): RecordedAnswer | null;
  /** From now on refuses every crumb that was given out. */
  forget(): void;
}

const TRUE_CRUMB = "Xa0/b1c2D3e";
const plain = (body: string): RecordedAnswer => ({
  status: 200,
  headers: { "content-type": "text/plain" },
  body,
});

/**
 * Gives out the answers in their order, the last one for ever. Each cookie page gives a new cookie; a crumb counts only
 * with the cookie it was given out for, and text with a blank in it never counts.
 */
export function createYahooCrumbs(answers: string[] = [TRUE_CRUMB]): YahooCrumbs {
  const cookieOf = new Map<string, string>();
  let cookies = 0;
  let given = 0;
  return {
    answer({ address, cookie }) {
      if (address.pathname.startsWith("/quote/")) {
        cookies++;
        const headers = {
          "content-type": "text/html",
          "set-cookie": `A3=c${cookies}; Domain=.yahoo.com; Path=/`,
        };
        return { status: 200, headers, body: "<!doctype html><title>Quote</title>" };
      }
      if (address.pathname === "/v1/test/getcrumb") {
        const crumb = answers[Math.min(given, answers.length - 1)] ?? TRUE_CRUMB;
        given++;
        if (!/\s/.test(crumb)) cookieOf.set(crumb, cookie);
        return plain(crumb);
      }
      if (!/^\/v(7|10)\/finance\//.test(address.pathname)) return null;
      const crumb = address.searchParams.get("crumb") ?? "";
      if (cookieOf.has(crumb) && cookieOf.get(crumb) === cookie) return null;
      const error = { code: "Unauthorized", description: "Invalid Crumb" };
      return {
        status: 401,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ finance: { result: null, error } }),
      };
    },
    forget: () => cookieOf.clear(),
  };
}
