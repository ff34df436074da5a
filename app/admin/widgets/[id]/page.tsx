import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { WidgetEditor } from "@/components/admin/widgets/widget-editor";
import { getVisitor } from "@/lib/auth";
import { getConfig } from "@/lib/config";
import { listExamples } from "@/lib/turn";
import { findWidget } from "@/lib/widget";
import { toOwnerMetadata } from "../../owner-metadata";
import { removeWidgetAction, rotateSecretAction, saveWidgetAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return toOwnerMetadata("Widget");
}

/** One widget: how it looks, where it may stand, what goes into a page. To anybody but the owner it is not there. */
export default async function WidgetPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const widget = await findWidget((await params).id);
  if (widget === null) notFound();
  const examples = await listExamples();
  const actions = { onSave: saveWidgetAction, onRotate: rotateSecretAction, onRemove: removeWidgetAction };
  const { id, secret, createdAt: _, ...fields } = widget;

  return <WidgetEditor {...{ id, secret, fields, examples }} home={getConfig().publicUrl} {...actions} />;
}
