import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ImportForm } from "@/components/admin/import-form";
import { Card, Overview } from "@/components/admin/overview";
import { getVisitor } from "@/lib/auth";
import { getOverview } from "@/lib/installation";

/** The title, too, is told to the owner only. */
export async function generateMetadata(): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title: "Sources and settings", robots: { index: false } } : {};
}

/** What is running and how it is doing, and the way in for price files. To anybody but the owner it is not there. */
export default async function AdminPage() {
  await connection();
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const overview = await getOverview();

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">Sources and settings</h1>
      <Overview overview={overview} />
      <Card title="Import a price file">
        <ImportForm symbol={null} />
      </Card>
    </div>
  );
}
