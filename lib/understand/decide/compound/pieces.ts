import type { Question } from "../../question";

/** What a message is cut at: the end of a sentence, a semicolon, and words that join two wishes. */
const CUTS =
  /[;?!]+\s+(?:and |then |also )*|\.\s+(?=\p{L})|,?\s+(?:and then|and also|as well as|and after that|after that|afterwards|followed by|then|plus|and|&|\+|n(?=\s+(?:what|hows?|whats|is|when|show)))\s+|,\s+(?=(?:what|how|when|why|which|who|where|is|are|does|do|did|show|give|tell|set|add|then|also|afterwards|download|export|news|its|the)\b)/giu;
/** A condition is no question of its own: "if I keep saving 300 a month, how much ...". */
const CONDITION =
  /^(?:(?:and|so|but|ok|hi|hello|hey) )*(?:if|when(?! (?:does|do|did|is|are|was|were|will|has|have|can|s)\b)|once|since|because|as|given|assuming|suppose|supposing|had i|after|while|although|though|unless|say)\b/i;

/** The pieces between the cuts; a cut inside a name, a date or a condition is none. */
export function listPieces({ text, names, when }: Question): string[] {
  const closed = [...names, ...when.spans];
  const pieces: string[] = [];
  let at = 0;
  for (const cut of text.matchAll(CUTS)) {
    const end = cut.index + cut[0].length;
    if (closed.some((span) => span.start < cut.index + 1 && span.end > end - 1)) continue;
    const piece = text.slice(at, cut.index);
    if (CONDITION.test(piece) && !/[?]/.test(cut[0])) continue;
    pieces.push(piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));
}

/** Words that say what is wanted of a name. */
const WISH =
  /\b(?:price|quote|cost|worth|trading|chart|graph|plot|draw|show|news|headlines?|open|closed?|dividends?|yield|earnings|report(?:s|ed)?|why|when|what|how|next|latest|buy|sell|should|alert|ping|notify|remind|tell|own|hold|ticker|sector|split|pay|beat|forecast|download|export|performance|return)\b/;

/** True for a piece that says what is wanted, and not only of whom. */
export function hasWish({ outline, reading }: Question): boolean {
  const { asked, measures, marks } = reading;
  return (
    measures.length > 0 ||
    marks.length > 0 ||
    asked.metric !== null ||
    asked.statistic !== null ||
    asked.indicators.length > 0 ||
    asked.format !== null ||
    WISH.test(outline)
  );
}
