const KIND = "(?:10-?[kq]s?|20-?f|filings?|(?:annual |quarterly )?reports?|documents?|files?|pdfs?)";

/** Words by which a question turns to the documents itself. */
const NAMES_DOCUMENTS = new RegExp(
  [
    "\\b(?:according to|(?:in|from|does|do|did) (?:the|my|your|our|this|that|these) (?:documents?|files?|pdfs?|reports?|filings?|10-[kq]|annual reports?|handbooks?|policy|policies)",
    "what (?:does|do|did) .{1,200}? say (?:about|on)",
    `what (?:does|do|did) .{1,200}?\\b${KIND} (?:say|state|report|tell|mention|disclose)`,
    "documents? says?)\\b",
  ].join("|"),
  "i",
);

/** The naming of the documents before the question itself: their words do not hold it. */
const OPENING =
  /^\s*(?:(?:according to|in) (?:the|my|your|our|this|that|these) (?:documents?|files?|pdfs?)\s*,?\s*|what (?:does|do|did) (?:the|my|your|our|these) (?:documents?|files?|pdfs?) say (?:about|on)\s+)/i;

/** "the 10-K" of nobody said: whose it is, the conversation knows. */
const UNNAMED_REPORT = new RegExp(`\\b(?:the|its|their|this|that) ${KIND}\\b`, "i");

/** What a message is cut at where one side asks the documents and the other the market. */
const CUTS =
  /[?.!;]\s+(?:and |then |also )*|,?\s+(?:and then|and also|and|then|plus|as well as)\s+|,\s+(?=(?:show|chart|plot|draw|graph|display|what|how)\b)/giu;
const MARKET =
  /^(?:please |also |then )*(?:show|chart|plot|draw|graph|display|give|see|compare|how (?:did|does|do|has|have|is|was)|what (?:did|was|is|were)|where (?:did|was|is))\b.*\b(?:(?:stock|share)(?:s|['’]s)?(?! (?:counts?|repurchases?|buybacks?|based|options?|splits?|compensation|issued|outstanding))|charts?|candles(?:ticks?)?|closing prices?|quotes?)\b/iu;

/** True for a question that turns to the documents by itself. */
export function namesDocuments(text: string): boolean {
  return NAMES_DOCUMENTS.test(text);
}

/** True for a question that wants a stock or a chart shown or told of. */
export function asksMarket(text: string): boolean {
  return MARKET.test(text.trim());
}

/** True for a question to a report that does not say whose: "what did the 10-K say about margins". */
export function namesReportOfNobody(text: string): boolean {
  return UNNAMED_REPORT.test(text);
}

/** The question without the naming of the documents before it; the whole text where nothing else is said. */
export function withoutOpening(text: string): string {
  return text.replace(OPENING, "") || text;
}

/**
 * A message that asks the documents and the market as its questions in order ("what did the 10-K say about margins, and
 * show the stock that year" is two); any other message whole.
 */
export function cutAtDocuments(text: string): string[] {
  if (text.length > MOST_CUT || !namesDocuments(text)) return [text];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { from, to } of listCuts(text)) {
    const asks = toAsked(text.slice(start, from));
    const last = pieces.at(-1);
    const isLed = last !== undefined && LEAD.test(text.slice(last.start, last.end));
    // what is no question of its own, or asks the same again, stays with the piece before it as it was written
    if (last === undefined || (!isLed && asks !== null && last.asks !== null && asks !== last.asks))
      pieces.push({ start, end: from, asks });
    else Object.assign(last, { end: from, asks: last.asks ?? asks });
    start = to;
  }
  return pieces.map((piece) => text.slice(piece.start, piece.end).trim());
}

/** "According to the documents," says where to look for what follows. */
const LEAD = /^\s*(?:according to|in|from)\s[^,]{1,60}$/i;

/** Longer messages are stories, not two questions. */
const MOST_CUT = 600;

interface Piece {
  start: number;
  end: number;
  asks: "documents" | "market" | null;
}

/** Where a message may be cut, its end the last. */
function listCuts(text: string): { from: number; to: number }[] {
  const cuts = [...text.matchAll(CUTS)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return [...cuts, { from: text.length, to: text.length }];
}

function toAsked(piece: string): Piece["asks"] {
  if (namesDocuments(piece)) return "documents";
  return asksMarket(piece) ? "market" : null;
}
