/** Ends of names that say where a company is registered or what happened to it, and not what it is called. */
const REMARK = / ?[/\\][^/\\]*[/\\]? ?$/;
const KEPT_CAPITALS = new Set(
  "AI BP IBM ETF USA US UK II III IV VI VII NV SA AG PLC LLC LP TV PNC AES CVS UBS".split(" "),
);
const SMALL = new Set("and of the for de in on at to by du la".split(" "));

/**
 * A listed name as people write it: without remarks such as "/NEW/", "/DE/" and "/ADR", and with capitals only at
 * the beginning of words where it was written in capitals throughout. "COSTCO WHOLESALE CORP /NEW" is "Costco
 * Wholesale Corp".
 */
export function toDisplayName(listed: string): string {
  let name = listed.replace(/\s+/g, " ").trim();
  for (let cut = name.replace(REMARK, ""); cut !== name && cut !== ""; cut = name.replace(REMARK, ""))
    name = cut;
  return /\p{Ll}/u.test(name) ? name : name.replace(/[\p{L}\p{N}'’]+/gu, toTitle);
}

function toTitle(word: string, at: number): string {
  if (KEPT_CAPITALS.has(word) || !/[AEIOUY]/.test(word) || /\d/.test(word)) return keepShort(word);
  const lower = word.toLowerCase();
  return at > 0 && SMALL.has(lower) ? lower : `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
}

/** "LTD" and "LLC" have no vowel either: only the legal ones become small. */
function keepShort(word: string): string {
  return word === "LTD" || word === "CORP" ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
}
