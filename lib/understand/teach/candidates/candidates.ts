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
  /** ISO instant. */
  createdAt: string;
}

/** Longest text that is kept. */
const MAX_KEPT_CHARS = 300;
/** So many wait at most: the oldest open ones make room. */
const MAX_OPEN = 2_000;

/** Keeps a message for the owner: its text and the guess, nothing else. The same message again changes nothing. */
export async function addCandidate(input: Omit<Candidate, "createdAt">): Promise<void> {
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
