import type { PastQuestion, PastReading } from "@/lib/contract/talk/past";

/** What a model may be told of the conversation before a message, in tokens. */
export const EARLIER_TOKENS = 900;
/** Of which the summary may take so much. */
const MOST_SUMMARY_CHARS = 1_200;
const MOST_ASKED_CHARS = 400;

/** An earlier question in the visitor's words, and what answered it in ours: never an answer's own text. */
export interface EarlierTurn {
  asked: string;
  /** "history of SIM:ORBT, 2025-01-01 to 2025-12-31"; null when nothing did. */
  answered: string | null;
}

/** The conversation before a message, as a model is told of it: data, and no source of figures. */
export interface Earlier {
  summary: string | null;
  turns: EarlierTurn[];
}

/**
 * How many tokens a text is at most about, without any tokeniser: one for four characters of plain Latin text, one for
 * each other character. Real tokenisers give 3.5 to 4.5 characters of English and about one of Chinese.
 */
export function estimateTokens(text: string): number {
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code <= 0x7e) plain += 1;
  }
  return Math.ceil(plain / 4) + (text.length - plain);
}

/** The summary and as many of the newest turns as fit into so many tokens, in their order. */
export function fitEarlier(input: {
  summary: string | null;
  turns: readonly PastQuestion[];
  tokens?: number;
}): Earlier {
  const summary = input.summary?.slice(0, MOST_SUMMARY_CHARS) ?? null;
  let left = (input.tokens ?? EARLIER_TOKENS) - estimateTokens(summary ?? "");
  const turns: EarlierTurn[] = [];
  for (let at = input.turns.length - 1; at >= 0; at--) {
    const turn = toEarlierTurn(input.turns[at] as PastQuestion);
    left -= estimateTokens(JSON.stringify(turn));
    if (left < 0) break;
    turns.unshift(turn);
  }
  return { summary, turns };
}

/** One turn as it is told. */
export function toEarlierTurn(turn: PastQuestion): EarlierTurn {
  const { text, understanding } = turn;
  const parts = understanding?.parts ?? (understanding === null ? [] : [understanding]);
  const answered = parts.map(describePart).join("; ");
  return {
    asked: text.slice(0, MOST_ASKED_CHARS),
    answered: answered === "" ? null : answered.slice(0, 300),
  };
}

function describePart({ skill, entities }: PastReading): string {
  const symbols = entities.symbols.map(({ symbol }) => symbol).slice(0, 8);
  const days = entities.range === null ? entities.on : `${entities.range.from} to ${entities.range.to}`;
  const of = symbols.length === 0 ? "" : ` of ${symbols.join(", ")}`;
  return `${skill}${of}${days === null ? "" : `, ${days}`}`;
}
