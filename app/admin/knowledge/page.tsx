import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { KnowledgeDesk } from "@/components/admin/knowledge/knowledge-desk";
import { QuestionGroups } from "@/components/admin/knowledge/question-groups";
import { SearchForm } from "@/components/admin/knowledge/search-form";
import { Card } from "@/components/admin/overview";
import { getVisitor } from "@/lib/auth";
import { listCollections, listSharedDocuments } from "@/lib/knowledge/ingest";
import { listQuestions } from "@/lib/knowledge/questions";

/** The title, too, is told to the owner only. */
export async function generateMetadata(): Promise<Metadata> {
  const visitor = await getVisitor();
  return visitor.isOwner ? { title: "Documents", robots: { index: false } } : {};
}

/** The documents that answers are made from (`?collection=…`). To anybody but the owner it is not there. */
export default async function KnowledgePage({
  searchParams,
}: {
  searchParams: Promise<{ collection?: unknown }>;
}) {
  await connection();
  if (!(await getVisitor()).isOwner) notFound();
  const { collection } = await searchParams;
  const [collections, unanswered] = await Promise.all([
    listCollections(),
    listQuestions({ outcome: "unanswered" }),
  ]);
  const chosen = collections.find(({ id }) => id === collection) ?? collections[0] ?? null;
  const documents = chosen === null ? [] : await listSharedDocuments({ collectionId: chosen.id });

  return (
    <div className="space-y-6">
      <h1 className="pt-2 text-display font-semibold tracking-tight">Documents</h1>
      <KnowledgeDesk key={chosen?.id} collections={collections} chosen={chosen} initial={documents} />
      <Card title="Try the search">
        <SearchForm collections={collections} asked={{ text: "", collectionId: null }} />
      </Card>
      <Card title="Unanswered questions">
        <QuestionGroups questions={unanswered} />
      </Card>
    </div>
  );
}
