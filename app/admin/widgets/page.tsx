import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { WidgetList } from "@/components/admin/widgets/widget-list";
import { getVisitor } from "@/lib/auth";
import { listWidgets } from "@/lib/widget";
import { toOwnerMetadata } from "../owner-metadata";
import { createWidgetAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return toOwnerMetadata("Widgets");
}

/** The widgets of this installation. To anybody but the owner it is not there. */
export default async function WidgetsPage() {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const widgets = await listWidgets();

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">Widgets</h1>
      <WidgetList
        widgets={widgets.map(({ id, name, enabled, allowedOrigins }) => ({
          id,
          name,
          enabled,
          allowedOrigins,
        }))}
        onCreate={createWidgetAction}
      />
    </div>
  );
}
