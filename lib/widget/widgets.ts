import { randomBytes } from "node:crypto";
import { sign } from "@/lib/auth/guest";
import { createId } from "@/lib/contract/ids";
import { type WidgetFields, widgetFieldsSchema } from "@/lib/contract/widget/settings";
import { getStore } from "@/lib/store";
import { forgetKnownWidget } from "./known-widgets";
import { type Row, toFields } from "./to-fields";

/** A widget as its owner sees it. */
export interface Widget extends WidgetFields {
  id: string;
  /** What the host's server signs with (HS256). It is shown to the owner and to nobody else. */
  secret: string;
  /** ISO 8601 instant. */
  createdAt: string;
}

/** All widgets, the newest first. */
export async function listWidgets(): Promise<Widget[]> {
  const { db } = await getStore();
  const rows = await db.widget.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 500 });
  return rows.map(toWidget);
}

/** One widget, enabled or not; null when there is none of that id. */
export async function findWidget(widgetId: string): Promise<Widget | null> {
  const { db } = await getStore();
  const row = await db.widget.findUnique({ where: { id: widgetId } });
  return row === null ? null : toWidget(row);
}

/** A new widget of a name: its looks are the product's, and it may stand nowhere yet. */
export async function createWidget({ name }: { name: string }): Promise<Widget> {
  const { db } = await getStore();
  const fields = widgetFieldsSchema.parse({ name, allowedOrigins: [], settings: {} });
  const row = await db.widget.create({
    data: { ...fields, id: createId("widget"), secretNonce: createNonce() },
  });
  return toWidget(row);
}

/** Gives a widget what its owner set; false when there is none of that id. Pages notice within half a minute. */
export async function saveWidget({ id, fields }: { id: string; fields: WidgetFields }): Promise<boolean> {
  const { db } = await getStore();
  const { name, enabled, allowedOrigins, settings } = fields;
  const { count } = await db.widget.updateMany({
    where: { id },
    data: { name, enabled, allowedOrigins, settings },
  });
  forgetKnownWidget(id);
  return count > 0;
}

/** Gives a widget another secret; what the old one signed counts no more. Null when there is none of that id. */
export async function rotateWidgetSecret(id: string): Promise<string | null> {
  const { db } = await getStore();
  const secretNonce = createNonce();
  const { count } = await db.widget.updateMany({ where: { id }, data: { secretNonce } });
  forgetKnownWidget(id);
  return count === 0 ? null : toSecret({ id, secretNonce });
}

/** Removes a widget; the conversations that were led by it stay with their visitors. False when there is none of that id. */
export async function removeWidget(id: string): Promise<boolean> {
  const { db } = await getStore();
  const { count } = await db.widget.deleteMany({ where: { id } });
  forgetKnownWidget(id);
  return count > 0;
}

/** The secret of a widget: the signature of its nonce. Whoever reads the database alone cannot sign with it. */
export function toSecret({ id, secretNonce }: { id: string; secretNonce: string }): string {
  return `wsk_${sign({ purpose: "widget secret", text: `${id} ${secretNonce}` })}`;
}

function createNonce(): string {
  return randomBytes(18).toString("base64url");
}

function toWidget(row: Row & { secretNonce: string; createdAt: Date }): Widget {
  return { id: row.id, ...toFields(row), secret: toSecret(row), createdAt: row.createdAt.toISOString() };
}
