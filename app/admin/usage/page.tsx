import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Usage } from "@/components/admin/usage";
import { getVisitor } from "@/lib/auth";
import { getUsage } from "@/lib/installation";

/** The title, too, is told to the owner only. */
export async function generateMetadata(): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title: "Use of sources and models", robots: { index: false } } : {};
}

/** What each source and language model was asked on a UTC day (`?day=2026-11-20`). To anybody but the owner it is not there. */
export default async function UsagePage({ searchParams }: { searchParams: Promise<{ day?: unknown }> }) {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const { day } = await searchParams;
  const usage = await getUsage({ day: typeof day === "string" ? day : null, now: new Date() });

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">Use of sources and models</h1>
      <Usage usage={usage} />
    </div>
  );
}
