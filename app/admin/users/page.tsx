import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeopleTable } from "@/components/admin/people/people-table";
import { getVisitor, listPeople } from "@/lib/auth";
import { toOwnerMetadata } from "../owner-metadata";

export const generateMetadata = (): Promise<Metadata> => toOwnerMetadata("Users");

type Query = Record<string, string | string[] | undefined>;

/** Who has an account, in which role. To anybody but the owner it is not there. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const visitor = await getVisitor();
  if (!visitor.isOwner) notFound();
  const query = await searchParams;
  const text = typeof query.q === "string" ? query.q.slice(0, 200) : "";
  const page = Math.min(Math.max(1, Math.trunc(Number(query.page)) || 1), 10_000);
  const found = await listPeople({ text, page, now: new Date() });

  return (
    <div className="space-y-4">
      <h1 className="py-2 text-display font-semibold tracking-tight">Users</h1>
      <PeopleTable {...found} page={page} query={text} ownId={visitor.userId} />
    </div>
  );
}
