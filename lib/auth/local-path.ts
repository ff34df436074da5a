/**
 * The path to go on to after signing in: one of this site's, else the chat. An address of another site, in whatever
 * spelling, leads nowhere else.
 */
export function toLocalPath(text: unknown): string {
  if (typeof text !== "string" || text.length > 500 || !/^\/(?![/\\])/.test(text)) return "/";
  // Browsers drop tabs and line breaks and read backslashes as slashes: a path has neither.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(text)) return "/";
  const here = "http://here.invalid";
  const url = URL.parse(text, here);
  // "/.//other.example" is a path of this site until its dots are taken out
  if (url === null || url.origin !== here || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}

/**
 * Where the query of a page about signing in leads on to: `next` is a path of ours, `callbackUrl` the library's whole address,
 * of which only the path counts.
 */
export function toNextPath(query: Record<string, unknown>): string {
  if (query.next !== undefined) return toLocalPath(query.next);
  const url = typeof query.callbackUrl === "string" ? URL.parse(query.callbackUrl) : null;
  return toLocalPath(url === null ? "/" : `${url.pathname}${url.search}`);
}
