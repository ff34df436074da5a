import { z } from "zod";
import { exampleTextSchema } from "@/lib/contract/teaching/teaching";
import { getStore } from "@/lib/store";
import { applyChange } from "../changes/apply-change";
import type { Touched } from "../changes/rows";
import { addExamples } from "../examples/examples";

/** Why a message is put before the owner. */
export const candidateReasons = ["unsure", "corrected", "model"] as const;
export type CandidateReason = (typeof candidateReasons)[number];

/** A visitor's message that was not understood for sure. */
export interface Candidate {
  messageId: string;
  text: string;
  /** What it was taken for, and how sure that was (0 to 1). */
  intent: string;
  confidence: number;
  tier: string;
  why: CandidateReason;
  /** What the visitor wrote to put the reading right; null unless it was corrected. */
  correction: string | null;
  /** ISO instant. */
  createdAt: string;
}

/** Longest text that is kept. */
const MAX_KEPT_CHARS = 300;
/** So many wait at most: the oldest open ones make room. */
const MAX_OPEN = 2_000;

/** Keeps a message for the owner: its text and the guess, nothing else. The same message again changes nothing. */
export async function addCandidate(input: Omit<Candidate, "createdAt" | "correction">): Promise<void> {
  const text = input.text.replace(/\s+/g, " ").trim();
  if (text === "" || text.length > MAX_KEPT_CHARS) return;
  const { db } = await getStore();
  await db.$executeRaw`
    insert into "IntentCandidate" ("messageId", text, intent, confidence, tier, why)
    select id, ${text}, ${input.intent}, ${input.confidence}::float8, ${input.tier}, ${input.why}
    from "Message" where id = ${input.messageId}
    on conflict ("messageId") do nothing`;
  await db.$executeRaw`
    delete from "IntentCandidate" where "messageId" in
      (select "messageId" from "IntentCandidate" where status = 'open' order by "createdAt" desc offset ${MAX_OPEN})`;
}

/**
 * Keeps the message before this one, which was read wrongly, together with what was written to put it right. Answers
 * false where there is none before it in the conversation.
 */
export async function addCorrected(
  input: Omit<Candidate, "createdAt" | "why" | "text" | "correction"> & { correction: string },
): Promise<boolean> {
  const correction = input.correction.replace(/\s+/g, " ").trim();
  if (correction === "" || correction.length > MAX_KEPT_CHARS) return true;
  const { db } = await getStore();
  const earlier = await findEarlier(input.messageId);
  if (earlier === null) return false;
  if (earlier.text.length > MAX_KEPT_CHARS) return true;
  const guess = { intent: input.intent, confidence: input.confidence, tier: input.tier };
  await db.intentCandidate.upsert({
    where: { messageId: earlier.id },
    create: { messageId: earlier.id, text: earlier.text, ...guess, why: "corrected", correction },
    update: { why: "corrected", correction },
  });
  return true;
}

/** The visitor's message before this one, with its words; null for the first, and for one without words. */
async function findEarlier(messageId: string): Promise<{ id: string; text: string } | null> {
  const { db } = await getStore();
  const at = await db.message.findUnique({
    where: { id: messageId },
    select: { conversationId: true, seq: true },
  });
  if (at === null) return null;
  const earlier = await db.message.findFirst({
    where: { conversationId: at.conversationId, role: "user", seq: { lt: at.seq } },
    orderBy: { seq: "desc" },
    select: { id: true, parts: true },
  });
  const parts = wordsSchema.safeParse(earlier?.parts);
  if (earlier === null || !parts.success) return null;
  const text = parts.data
    .flatMap((part) => (part.type === "text" && part.text !== undefined ? [part.text] : []))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : { id: earlier.id, text };
}

const wordsSchema = z.array(z.looseObject({ type: z.string(), text: z.string().optional() }));

/** Those that wait for a label, the newest first, each text once. */
export async function listCandidates(input: { limit: number }): Promise<{ open: number; list: Candidate[] }> {
  const { db } = await getStore();
  const [open, rows] = await Promise.all([
    db.intentCandidate.count({ where: { status: "open" } }),
    db.intentCandidate.findMany({
      where: { status: "open" },
      orderBy: { createdAt: "desc" },
      distinct: ["text"],
      take: input.limit,
    }),
  ]);
  return {
    open,
    list: rows.map((row) => ({
      messageId: row.messageId,
      text: row.text,
      intent: row.intent,
      confidence: row.confidence,
      tier: row.tier,
      why: row.why as CandidateReason,
      correction: row.correction,
      createdAt: row.createdAt.toISOString(),
    })),
  };
}

/** Makes a message an example of an intent. Answers the change, or null when it does not wait any more. */
export async function labelCandidate(input: { messageId: string; intent: string }): Promise<number | null> {
  const found = await findOpen(input.messageId);
  const text = exampleTextSchema.safeParse(found?.text);
  if (found === null || !text.success) return null;
  const added = await addExamples({
    examples: [{ text: text.data, intent: input.intent }],
    source: "labelled",
    summary: () => `Labelled “${found.text}” as ${input.intent}`,
    candidates: await listSame(found.text, "labelled"),
  });
  return added?.changeId ?? null;
}

/** Takes a message off the list without learning from it. */
export async function dismissCandidate(messageId: string): Promise<number | null> {
  const found = await findOpen(messageId);
  if (found === null) return null;
  const candidates = await listSame(found.text, "dismissed");
  return applyChange({ summary: `Dismissed “${found.text}”`, candidates });
}

async function findOpen(messageId: string) {
  const { db } = await getStore();
  return db.intentCandidate.findFirst({ where: { messageId, status: "open" } });
}

/** A text that several have written is settled once. */
async function listSame(text: string, status: "labelled" | "dismissed"): Promise<Touched["candidates"]> {
  const { db } = await getStore();
  const rows = await db.intentCandidate.findMany({
    where: { text, status: "open" },
    select: { messageId: true },
  });
  return rows.map(({ messageId }) => ({ messageId, status }));
}
