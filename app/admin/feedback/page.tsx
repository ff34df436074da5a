import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Feedback } from "@/components/admin/feedback";
import { getVisitor } from "@/lib/auth";
import { listFeedback } from "@/lib/remember";

/** The title, too, is told to the owner only. */
export async function generateMetadata(): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title: "What visitors thought", robots: { index: false } } : {};
}

/** What visitors thought of answers, and why. To anybody but the owner it is not there. */
export default async function FeedbackPage() {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">What visitors thought</h1>
      <Feedback view={await listFeedback()} />
    </div>
  );
}
