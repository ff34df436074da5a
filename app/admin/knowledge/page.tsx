import { notFound } from "next/navigation";
import { connection } from "next/server";
import { KnowledgeDesk } from "@/components/admin/knowledge/desk/knowledge-desk";
import { QuestionGroups } from "@/components/admin/knowledge/question-groups";
import { SearchForm } from "@/components/admin/knowledge/search-form";
import { Card } from "@/components/admin/overview";
import { getVisitor } from "@/lib/auth";
import { openDesk } from "@/lib/knowledge/view";
import { toOwnerMetadata } from "../owner-metadata";

export const generateMetadata = () => toOwnerMetadata("Documents");

interface Props {
  searchParams: Promise<{ collection?: unknown }>;
}

/** The documents that answers are made from (`?collection=…`). To anybody but the owner it is not there. */
export default async function KnowledgePage({ searchParams }: Props) {
  await connection();
  if (!(await getVisitor()).isOwner) notFound();
  const { collection } = await searchParams;
  const desk = await openDesk({ collectionId: typeof collection === "string" ? collection : null });
  const { collections, chosen, documents, unanswered } = desk;

  return (
    <div className="space-y-6">
      <h1 className="pt-2 text-display font-semibold tracking-tight">Documents</h1>
      <KnowledgeDesk key={String(collection)} collections={collections} chosen={chosen} initial={documents} />
      <Card title="Try the search">
        <SearchForm collections={collections} asked={{ text: "", collectionId: null }} />
      </Card>
      <Card title="Unanswered questions">
        <QuestionGroups questions={unanswered} />
      </Card>
    </div>
  );
}
