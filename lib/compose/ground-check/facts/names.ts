import type { Instrument } from "@/lib/contract/market";

const LEGAL =
  /[ ,]+(?:inc\.?|incorporated|corp\.?|corporation|company|co\.?|ltd\.?|limited|plc|n\.?v\.?|s\.?a\.?|s\.?e\.?|ag|kgaa|holdings?|group|class [a-c]|the|spa|s\.p\.a\.|asa|ab|oyj|& co\.?)$/i;
/** First words that name nothing by themselves. */
const COMMON =
  /^(?:the|new|first|general|american|united|national|international|global|bank|royal|great|north|south|east|west|us|u\.s\.|imported|simulated|test|standard|home|best|deutsche|british|china|japan|general|southern|western|advanced|applied|air|public|state)$/i;

/** What a thing may be called: its name, without its legal form, its first word where that is telling; longest first. */
export function listNames({ name, symbol }: Pick<Instrument, "name" | "symbol">): string[] {
  const names = new Set([name]);
  let short = name.replace(/\s*\([^)]*\)\s*$/, "");
  for (let again = true; again; ) {
    const shorter = short.replace(LEGAL, "").trim();
    again = shorter !== short && shorter !== "";
    if (again) short = shorter;
    names.add(short);
  }
  const [first] = short.split(/[\s.]/);
  if (first && first.length > 2 && !COMMON.test(first) && /^\p{Lu}/u.test(first)) names.add(first);
  const bare = symbol.replace(/^[A-Z]+:|[.=-][A-Z]+$|^\^/g, "");
  if (bare.length > 1 && bare !== symbol) names.add(bare);
  return [...names].sort((one, two) => two.length - one.length);
}
