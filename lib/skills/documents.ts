import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import { answerFromDocuments } from "@/lib/knowledge";
import { listReadableCollections, toReader } from "@/lib/knowledge/ingest";
import type { Skill } from "./skill";

const inputSchema = z.object({
  question: z.string(),
  userId: z.string(),
  conversationId: z.string(),
  /** The widget that the question came by; null for the site itself. */
  widgetId: z.string().nullable().default(null),
  /** Whose documents are meant where the question does not say, in words. */
  about: z.string().nullable().default(null),
  /** The only collection to look in, without the visitor's own documents; null is all that the visitor may read. */
  collectionId: z.string().nullable().default(null),
});
type DocumentsInput = z.infer<typeof inputSchema>;

/** Answers from the owner's documents and the visitor's own, in their words, with the passage behind each line. */
export const documentsSkill: Skill<"documents", DocumentsInput> = {
  name: "documents",
  description: "Answer a question from the documents, with their own sentences and table rows, each cited.",
  input: inputSchema,
  examples: [
    "What does the annual report say about capital expenditure?",
    "According to the filing, who are the main customers?",
    "What were the total current liabilities in the 10-K?",
  ],
  effect: "read",
  timeoutMs: 10_000,
  fromUnderstanding: (_, { said, onlyCollection = null }) => {
    if (said === undefined || said.text.trim() === "") return null;
    const { text, userId, conversationId, widgetId = null, about = null } = said;
    return { question: text, userId, conversationId, widgetId, about, collectionId: onlyCollection };
  },
  async run({ question, userId, conversationId, widgetId, about, collectionId }, { carried }) {
    const readable = await listReadableCollections(await toReader(userId, widgetId));
    const data = await answerFromDocuments({
      question,
      scope:
        collectionId === null
          ? { collectionIds: readable, visitor: { userId, conversationId } }
          : { collectionIds: readable.filter((id) => id === collectionId), visitor: null },
      carried: carried.documents,
      about,
    });
    return { ok: true, skill: "documents", data, actions: toActions(data) };
  },
};

/** What is not in the documents may be near them, or known to a person. */
function toActions(data: DocumentsResult): Action[] {
  if (data.found) return [];
  const nearest = data.nearest.map(({ title, href }): Action => ({ kind: "link", label: title, href }));
  return [...nearest, { kind: "ask", label: "Ask a person", text: "I would like to talk to a person" }];
}
