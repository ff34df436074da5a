import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SearchForm } from "@/components/admin/knowledge/search-form";
import { SearchOutcome } from "@/components/admin/knowledge/search-outcome";
import { getVisitor } from "@/lib/auth";
import { trySearch } from "@/lib/knowledge/view";
import { toOwnerMetadata } from "../../owner-metadata";

export const generateMetadata = () => toOwnerMetadata("Try the search");

interface Props {
  searchParams: Promise<{ ask?: unknown; in?: unknown }>;
}

/** A question as the search sees it (`?ask=…&in=collection`). To anybody but the owner it is not there. */
export default async function SearchPage({ searchParams }: Props) {
  await connection();
  if (!(await getVisitor()).isOwner) notFound();
  const query = await searchParams;
  const text = typeof query.ask === "string" ? query.ask.slice(0, 1_000).trim() : "";
  const asked = { text, collectionId: typeof query.in === "string" ? query.in : null };
  const { collections, collectionId, found } = await trySearch(asked);

  return (
    <div className="space-y-4">
      <h1 className="pt-2 text-display font-semibold tracking-tight">Try the search</h1>
      <SearchForm collections={collections} asked={{ text, collectionId }} />
      {found === null ? null : <SearchOutcome outcome={found} />}
    </div>
  );
}
