/**
 * Composing: words for the outcomes of a turn. The offline writer is a set of templates, one per skill.
 * It refuses figures of its own: each number in a sentence is read from an outcome, with its day, source and unit.
 * Next: `compose-reply.ts` for the order of a reply, `offline/` for the sentences.
 */
export { type Citation, composeReply, type Reply } from "./compose-reply";
