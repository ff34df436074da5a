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
  return url !== null && url.origin === here ? `${url.pathname}${url.search}${url.hash}` : "/";
}
