import type { Span } from "../../normalise";
import type { Question } from "../../question";

/** What a message is cut at: the end of a sentence, a semicolon, and words that join two wishes. */
const CUTS =
  /[;?!]+\s+(?:and |then |also )*|\.\s+(?=\p{L})|,?\s+(?:and then|and also|as well as|and after that|after that|afterwards|followed by|then|plus|and|&|\+|n(?=\s+(?:what|hows?|whats|is|when|show)))\s+|,\s+(?=(?:what|how|when|why|which|who|where|is|are|does|do|did|show|give|tell|set|add|then|also|afterwards|download|export|news|its|the)\b)/giu;
/** A condition is no question of its own: "if I keep saving 300 a month, how much ...". */
const CONDITION =
  /^(?:(?:and|so|but|ok|hi|hello|hey) )*(?:if|when(?! (?:does|do|did|is|are|was|were|will|has|have|can|s)\b)|once|since|because|as|given|assuming|suppose|supposing|had (?:i|we|he|she|you|they|my|someone|somebody|anyone)|after|while|although|though|unless|say)\b/i;

/** A stretch between two cuts. */
export interface CutPiece {
  text: string;
  /** The cut before it stands right between two names: "Gold and the Nasdaq". */
  joinsNames: boolean;
  /** The cut before it says that another question follows: "; ", "also", "then", "and add ...". */
  isPlain: boolean;
  /** The cut before it is a comma alone. */
  byComma: boolean;
}

const PLAIN_CUT = /[;?!+]|\b(?:also|then|plus|as well as|after that|afterwards|followed by)\b/i;
const WISHES =
  /^(?:also |please )?(?:add|set|tell|show|give|alert|remind|export|download|compare|chart|plot|draw|put|explain|save|send|let me know|warn|notify|what|when|who|how|why|is|are|does|did|do|its|their|any|the (?:latest|newest|next|last))\b/i;

/** The pieces between the cuts; a cut inside a name, a date or a condition is none. */
export function listPieces({ text, names, when }: Question): CutPiece[] {
  const closed = [...names, ...when.spans];
  const pieces: CutPiece[] = [];
  let before = { joinsNames: false, isPlain: false, byComma: false };
  let at = 0;
  const push = (piece: string) => {
    const isPlain = before.isPlain || (!before.byComma && WISHES.test(piece.trim()));
    pieces.push({ ...before, isPlain, text: piece.trim() });
  };
  for (const cut of text.matchAll(CUTS)) {
    const end = cut.index + cut[0].length;
    if (closed.some((span) => span.start < cut.index + 1 && span.end > end - 1)) continue;
    const piece = text.slice(at, cut.index);
    if (CONDITION.test(piece) && !/[?]/.test(cut[0])) continue;
    push(piece);
    before = {
      joinsNames: isBetween({ text, names, cut: { start: cut.index, end } }),
      isPlain: PLAIN_CUT.test(cut[0]),
      byComma: /^,\s*$/.test(cut[0]),
    };
    at = end;
  }
  push(text.slice(at));
  return pieces.filter((piece) => /\p{L}/u.test(piece.text));
}

function isBetween({ text, names, cut }: { text: string; names: Question["names"]; cut: Span }): boolean {
  const ends = names.some(({ end }) => end <= cut.start && text.slice(end, cut.start).trim() === "");
  return (
    ends &&
    names.some(
      ({ start }) =>
        start >= cut.end &&
        start <= cut.end + 16 &&
        /^(?:(?:the|on|of|for|in|about|to|with|from|a|an) )*$/i.test(text.slice(cut.end, start)),
    )
  );
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
