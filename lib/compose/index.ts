/**
 * Composing: words for the outcomes of a turn. The offline writer is a set of templates, one per skill; a language model
 * writes in its place where there is one, and whatever it leaves unfinished the offline writer finishes.
 * It refuses figures of its own: each number in a sentence is read from an outcome, with its day, source and unit, and
 * what a model writes goes through a ledger of what the turn found before anybody sees it.
 * Next: `write-reply.ts` for who writes, `offline/` for the sentences, `llm/` for the model's part, `ground-check/gate.ts`
 * for how its words are checked while they stream.
 */
export { type Citation, composeReply, type Reply } from "./compose-reply";
export { type Earlier, fitEarlier, toEarlierTurn } from "./llm/history";
export { countToSummarise, summarise } from "./llm/summarise";
export { writeReply } from "./write-reply";
