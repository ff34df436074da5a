const MARKUP =
  /[{}]|https?:\/\/|\bwww\.\w|!\[|\]\s?\(|\]\s?\[|\]:\s|<\/?[a-z!?]|\b(?:javascript|vbscript|data|file):\s?\S|&#|&\w{2,8};|`|on\w+\s?=|\\[xu][0-9a-f]{2}/i;

/** True for a link, an image, code or markup: an answer has none, wherever the model took it from. */
export function holdsMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Where an opening bracket or angle stands that markup may follow; the length when there is none. */
export function findMarkupStart(text: string): number {
  const open = text.lastIndexOf("[");
  const isOpen = open >= 0 && !/\][^([:]/.test(text.slice(open));
  const angle = /<\S*$/.exec(text)?.index ?? text.length;
  return Math.min(isOpen ? (text[open - 1] === "!" ? open - 1 : open) : text.length, angle);
}

/** So many words in a row are told of a text and not met by chance; a sentence of four is when it is whole in it. */
const WORDS_IN_A_ROW = 6;
const WORDS_OF_A_SENTENCE = 4;

let lastSecret: { text: string; rows: ReadonlySet<string> } | null = null;

/** Rows of words of a text that must not be told, e.g. our own instructions; the last one's are kept. */
export function listSecretRows(secret: string): ReadonlySet<string> {
  if (lastSecret?.text !== secret) lastSecret = { text: secret, rows: toRows(secret) };
  return lastSecret.rows;
}

function toRows(secret: string): Set<string> {
  const words = toWords(secret);
  const rows = new Set<string>();
  for (let length = WORDS_OF_A_SENTENCE; length <= WORDS_IN_A_ROW; length++) {
    for (let at = 0; at + length <= words.length; at++) rows.add(words.slice(at, at + length).join(" "));
  }
  return rows;
}

/** True when a sentence tells six words in a row of it, or, once it is whole, is four or five words that stand in it. */
export function tellsSecret(input: { text: string; isWhole: boolean; rows: ReadonlySet<string> }): boolean {
  const { text, isWhole, rows } = input;
  if (rows.size === 0) return false;
  const words = toWords(text);
  if (words.length < WORDS_IN_A_ROW) return isWhole && rows.has(words.join(" "));
  for (let at = 0; at + WORDS_IN_A_ROW <= words.length; at++) {
    if (rows.has(words.slice(at, at + WORDS_IN_A_ROW).join(" "))) return true;
  }
  return false;
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
