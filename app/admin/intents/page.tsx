import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { IntentsView } from "@/components/admin/intents/view";
import { toView, ViewLinks } from "@/components/admin/intents/view-links";
import { getVisitor } from "@/lib/auth";
import { listCandidates } from "@/lib/understand/teach";
import { loadView } from "./load-view";

/** The title, too, is told to the owner only. */
export async function generateMetadata(): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title: "Intents", robots: { index: false } } : {};
}

/** What the chat understands, and how the owner teaches it more. To anybody but the owner it is not there. */
export default async function IntentsPage({ searchParams }: { searchParams: Promise<{ view?: unknown }> }) {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const view = toView((await searchParams).view);
  const { open } = await listCandidates({ limit: 0 });

  return (
    <>
      <ViewLinks current={view} waiting={open} />
      <IntentsView model={await loadView(view)} />
    </>
  );
}
