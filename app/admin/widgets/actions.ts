"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getVisitor, noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { widgetFieldsSchema } from "@/lib/contract/widget/settings";
import { createWidget, removeWidget, rotateWidgetSecret, saveWidget } from "@/lib/widget";

/** What an action did, or why it did nothing; `id` is the widget's. */
export type WidgetOutcome = { ok: true; id: string; text: string } | { ok: false; text: string };

const NOT_THERE: WidgetOutcome = { ok: false, text: "There is nothing here." };
const idOfWidget = idSchema("widget");

/** Each action checks by itself that the owner asks, and that what came has the form. */
async function asOwner<T>(
  schema: z.ZodType<T>,
  given: unknown,
  run: (input: T) => Promise<WidgetOutcome>,
): Promise<WidgetOutcome> {
  if (!(await getVisitor()).isOwner) return NOT_THERE;
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.filter((part) => typeof part === "string").at(-1) ?? "This";
    return { ok: false, text: `${place}: ${issue?.message ?? "cannot be used"}.` };
  }
  const outcome = await run(parsed.data);
  if (outcome.ok)
    await noteDeed({ action: "widget.change", subject: outcome.id, detail: { outcome: outcome.text } });
  revalidatePath("/admin/widgets", "layout");
  return outcome;
}

/** Makes a widget of a name. */
export async function createWidgetAction(given: unknown): Promise<WidgetOutcome> {
  const schema = z.object({ name: widgetFieldsSchema.shape.name });
  return asOwner(schema, given, async ({ name }) => {
    const { id } = await createWidget({ name });
    return { ok: true, id, text: "The widget is there." };
  });
}

/** Gives a widget its settings and the places where it may stand. */
export async function saveWidgetAction(given: unknown): Promise<WidgetOutcome> {
  const schema = z.object({ id: idOfWidget, fields: widgetFieldsSchema });
  return asOwner(schema, given, async ({ id, fields }) => {
    if (!(await saveWidget({ id, fields }))) return NOT_THERE;
    return { ok: true, id, text: "Saved. Pages notice within half a minute." };
  });
}

/** Gives a widget another secret. */
export async function rotateSecretAction(given: unknown): Promise<WidgetOutcome> {
  return asOwner(z.object({ id: idOfWidget }), given, async ({ id }) => {
    if ((await rotateWidgetSecret(id)) === null) return NOT_THERE;
    return { ok: true, id, text: "There is a new secret; what the old one signed counts no more." };
  });
}

/** Removes a widget: its frames are empty from then on. */
export async function removeWidgetAction(given: unknown): Promise<WidgetOutcome> {
  return asOwner(z.object({ id: idOfWidget }), given, async ({ id }) =>
    (await removeWidget(id)) ? { ok: true, id, text: "The widget is gone." } : NOT_THERE,
  );
}
