import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ViewerPage } from "@/components/documents/viewer-page";
import { getVisitorId } from "@/lib/auth";
import { type DocumentPageView, parseViewPlace } from "@/lib/contract/document-view";
import { findDocumentPage } from "@/lib/knowledge/view";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
}

/** Read once for the title and the page: the query travels as text, so that both ask for the same. */
const load = cache(async (documentId: string, query: string): Promise<DocumentPageView | null> => {
  const place = parseViewPlace(JSON.parse(query));
  return findDocumentPage({ documentId, userId: await getVisitorId(), place });
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await load((await params).id, JSON.stringify(await searchParams));
  return { title: view?.document.title ?? "Not found", robots: { index: false } };
}

/** One page of a document, with the cited span marked. Somebody else's looks like one that does not exist. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const query = await searchParams;
  const view = await load((await params).id, JSON.stringify(query));
  if (view === null) notFound();
  return <ViewerPage view={view} span={parseViewPlace(query).span} />;
}
