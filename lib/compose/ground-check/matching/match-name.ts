import type { NameClaim } from "../claims/claim";
import { isCommonName, isOpener } from "../claims/known-words";
import type { Ledger } from "../ledger";

const LEGAL =
  /^(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|se|sa|nv|holdings?|group|shares?|stock)$/i;
const ACTS =
  /^(?:['’]s)?\**\s(?:ros|fell|gain|los[et]|clos|trad|report|climb|drop|declin|advanc|outperform|underperform|ended|returned|paid|pays|is up|is down|was up|was down|beat|jump|surg|slump|slid|announc)/i;

/** True when every word of a name was told or asked about, or names nothing. */
export function isKnownName(input: { claim: NameClaim; text: string; ledger: Ledger }): boolean {
  const { claim, text, ledger } = input;
  const words = claim.text.split(" ").filter((word) => word !== "&");
  return words.every((word, at) => {
    const bare = word.replace(/^\$|['’]s?$|[.,]+$/g, "").toLowerCase();
    if (isKnownWord(bare, ledger)) return true;
    if (at > 0 || !claim.isFirst || word.startsWith("$")) return at > 0 && LEGAL.test(bare);
    if (isOpener(bare)) return true;
    const alone = words.length === 1 && !claim.isTicker;
    return alone && !ACTS.test(text.slice(claim.end)) && !/^['’]s\b/.test(text.slice(claim.end));
  });
}

function isKnownWord(word: string, { words }: Ledger): boolean {
  if (words.has(word) || isCommonName(word)) return true;
  const pieces = word.split(/[-/'’]/).filter((piece) => piece !== "");
  return (
    pieces.length > 1 && pieces.every((piece) => words.has(piece) || isCommonName(piece) || isOpener(piece))
  );
}
