"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getVisitor, noteDeed } from "@/lib/auth";
import { customIntentSchema } from "@/lib/contract/teaching/custom-intents";
import { exampleTextSchema, labelSchema, MAX_EXAMPLES } from "@/lib/contract/teaching/teaching";
import { findCollectionFor } from "@/lib/knowledge/ingest";
import { trainNow, tryReading } from "@/lib/turn";
import {
  activateVersion,
  addExamples,
  dismissCandidate,
  isProductName,
  labelCandidate,
  refreshReader,
  relabelExample,
  removeCustomIntent,
  removeExamples,
  saveCustomIntent,
  setRecording,
  undoChange,
} from "@/lib/understand/teach";

/** What an action did: a sentence, and the change to undo it by. Null where there is nothing to undo. */
export type ActionOutcome = { ok: boolean; text: string; changeId: number | null };

const NOT_THERE = "There is nothing here.";
const fail = (text: string): ActionOutcome => ({ ok: false, text, changeId: null });
const done = (text: string, changeId: number | null = null): ActionOutcome => ({ ok: true, text, changeId });

/** Each action checks by itself that the owner asks, and that what came has the form. */
async function asOwner<T>(
  schema: z.ZodType<T>,
  given: unknown,
  run: (input: T) => Promise<ActionOutcome>,
): Promise<ActionOutcome> {
  if (!(await getVisitor()).isOwner) return fail(NOT_THERE);
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(`${issue?.path.join(" ") || "That"}: ${issue?.message ?? "cannot be used"}.`);
  }
  const outcome = await run(parsed.data);
  if (outcome.ok) await noteDeed({ action: "intents.change", subject: outcome.text });
  revalidatePath("/admin/intents", "layout");
  return outcome;
}

const linesSchema = z.object({ intent: labelSchema, lines: z.string().max(400_000) });

/** Adds one example a line; lines that are empty are passed over, one that is too long refuses all. */
export async function addLinesAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(linesSchema, given, async ({ intent, lines }) => {
    const texts = lines.split("\n").map((line) => line.replace(/^\s*[-*•]\s+/, "").trim());
    const parsed = z
      .array(exampleTextSchema)
      .max(MAX_EXAMPLES)
      .safeParse(texts.filter((text) => text !== ""));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail(`Line ${Number(issue?.path[0] ?? 0) + 1} ${issue?.message}. Nothing was added.`);
    }
    if (parsed.data.length === 0) return fail("There is no line to add.");
    const examples = parsed.data.map((text) => ({ text, intent }));
    const summary = (count: number) => `Added ${count} ${count === 1 ? "example" : "examples"} to ${intent}`;
    const added = await addExamples({ examples, source: "owner", summary });
    if (added === null)
      return fail(`There would be more than ${MAX_EXAMPLES.toLocaleString("en-US")} examples.`);
    const moved = added.moved > 0 ? ` ${added.moved} moved here from another intent.` : "";
    const known = added.known > 0 ? ` ${added.known} stood here already.` : "";
    return done(`${added.added} added.${moved}${known}`, added.changeId);
  });
}

/** Takes examples out. */
export async function removeExamplesAction(given: unknown): Promise<ActionOutcome> {
  const schema = z.object({ keys: z.array(z.string().max(40)).min(1).max(MAX_EXAMPLES) });
  return asOwner(schema, given, async ({ keys }) => {
    const changeId = await removeExamples(keys);
    return changeId === null ? fail("It is not there any more.") : done("Removed.", changeId);
  });
}

/** Moves an example to another intent. */
export async function relabelAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(z.object({ key: z.string().max(40), intent: labelSchema }), given, async (input) => {
    const changeId = await relabelExample(input);
    return changeId === null ? fail("It stands there already.") : done(`Moved to ${input.intent}.`, changeId);
  });
}

/** Creates an intent or changes its title, answer or state. */
export async function saveIntentAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(customIntentSchema, given, async (intent) => {
    if (isProductName(intent.slug))
      return fail(`“${intent.slug}” is an intent of the product; choose another name.`);
    const { answer } = intent;
    if (answer.kind === "documents" && (await findCollectionFor(answer.collection)) === null)
      return fail("That collection is not there any more; choose another one.");
    const changeId = await saveCustomIntent(intent);
    await refreshReader();
    return done("Saved.", changeId);
  });
}

/** Removes an intent with its examples. */
export async function removeIntentAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(z.object({ slug: z.string().max(60) }), given, async ({ slug }) => {
    const changeId = await removeCustomIntent(slug);
    await refreshReader();
    return changeId === null
      ? fail("It is not there any more.")
      : done("Removed with its examples.", changeId);
  });
}

/** Makes a visitor's message an example, or takes it off the list without one. */
export async function labelAction(given: unknown): Promise<ActionOutcome> {
  const schema = z.object({ messageId: z.string().max(64), intent: labelSchema.nullable() });
  return asOwner(schema, given, async ({ messageId, intent }) => {
    const changeId =
      intent === null ? await dismissCandidate(messageId) : await labelCandidate({ messageId, intent });
    if (changeId === null) return fail("It is not on the list any more.");
    return done(intent === null ? "Dismissed." : `Learned as ${intent} with the next training.`, changeId);
  });
}

/** Undoes one change. */
export async function undoAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(z.object({ changeId: z.number().int() }), given, async ({ changeId }) => {
    const undone = await undoChange(changeId);
    await refreshReader();
    return undone === null ? fail("It has been undone already.") : done("Undone.", undone.changeId);
  });
}

/** Starts a training; its progress is asked for at /api/admin/intents/training. */
export async function trainAction(given: unknown): Promise<ActionOutcome> {
  const schema = z.object({ what: z.enum(["changes", "mistakes"]) });
  return asOwner(schema, given, async ({ what }) =>
    (await trainNow(what)) ? done("The training has begun.") : fail("A training is running already."),
  );
}

/** Lets an earlier version answer again; null is the model as it came with the product. */
export async function rollBackAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(z.object({ number: z.number().int().nullable() }), given, async ({ number }) => {
    if (!(await activateVersion(number)))
      return fail("That version cannot answer: it was refused or is gone.");
    await refreshReader();
    return done(
      number === null ? "The product's own model answers again." : `Version ${number} answers again.`,
    );
  });
}

/** Switches the keeping of unsure messages on or off. */
export async function recordingAction(given: unknown): Promise<ActionOutcome> {
  return asOwner(z.object({ on: z.boolean() }), given, async ({ on }) => {
    await setRecording(on);
    await refreshReader();
    return done(on ? "Unsure messages are kept from now on." : "No more messages are kept.");
  });
}

/** How a text would be read, tier by tier; null to anybody but the owner. */
export async function tryAction(given: unknown) {
  if (!(await getVisitor()).isOwner) return null;
  const parsed = z.object({ text: z.string().trim().min(1).max(4_000) }).safeParse(given);
  return parsed.success ? tryReading(parsed.data.text) : null;
}
