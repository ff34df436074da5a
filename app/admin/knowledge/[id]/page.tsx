import { notFound } from "next/navigation";
import { connection } from "next/server";
import { DocumentDetail } from "@/components/admin/knowledge/document-detail";
import { getVisitor } from "@/lib/auth";
import { findDocument, listVersions } from "@/lib/knowledge/ingest";
import { listQuestions } from "@/lib/knowledge/questions";
import { listPassages } from "@/lib/knowledge/view";
import { toOwnerMetadata } from "../../owner-metadata";

export const generateMetadata = () => toOwnerMetadata("Document");

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ skip?: unknown }>;
}

/** One document as the owner looks into it: warnings, passages (`?skip=50`), and what it answers. */
export default async function AdminDocumentPage({ params, searchParams }: Props) {
  await connection();
  const { userId, isOwner } = await getVisitor();
  if (!isOwner) notFound();
  const documentId = (await params).id;
  const document = await findDocument({ documentId, reader: { kind: "owner", userId } });
  if (document === null || document.collectionId === null) notFound();
  const { skip: asked } = await searchParams;
  const skip = typeof asked === "string" && /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
  const [preview, answers, versions] = await Promise.all([
    listPassages({ documentId, version: document.readyVersion, skip }),
    listQuestions({ outcome: "answered", documentId }),
    listVersions({ documentId }),
  ]);
  return <DocumentDetail {...{ document, answers, versions }} preview={{ ...preview, skip }} />;
}
