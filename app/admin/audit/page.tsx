import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditList } from "@/components/admin/people/audit-list";
import { getVisitor, listDeeds } from "@/lib/auth";
import { toOwnerMetadata } from "../owner-metadata";

export const generateMetadata = (): Promise<Metadata> => toOwnerMetadata("Audit log");

type Query = Record<string, string | string[] | undefined>;

/** What owners and agents did. To anybody but the owner it is not there. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  if (!(await getVisitor()).isOwner) notFound();
  const { before } = await searchParams;
  const isId = typeof before === "string" && /^\d{1,9}$/.test(before);
  const page = await listDeeds({ before: isId ? Number(before) : null });

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">Audit log</h1>
      <AuditList {...page} />
    </div>
  );
}
