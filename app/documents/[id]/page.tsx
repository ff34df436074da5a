import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { toViewedPage } from "@/components/documents/viewed-page";
import { ViewerPage } from "@/components/documents/viewer-page";
import { getVisitorId } from "@/lib/auth";
import { parseViewPlace } from "@/lib/contract/knowledge/document-view";
import { toReader, viewDocument } from "@/lib/knowledge/ingest";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
}

/** Read once for the title and the page: the query travels as text, so that both ask for the same. */
const load = cache(async (documentId: string, query: string) => {
  const { version, page, spans } = parseViewPlace(JSON.parse(query));
  const reader = await toReader(await getVisitorId());
  const where = page !== null ? { from: page } : spans[0] !== undefined ? { at: spans[0].from } : { from: 1 };
  const view = await viewDocument({ documentId, reader, version, ...where });
  return view === null ? null : toViewedPage(view, { version, spans });
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await load((await params).id, JSON.stringify(await searchParams));
  return { title: view?.document.title ?? "Not found", robots: { index: false } };
}

/** One page of a document, with the cited span marked. Somebody else's looks like one that does not exist. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const view = await load((await params).id, JSON.stringify(await searchParams));
  if (view === null) notFound();
  return <ViewerPage view={view} />;
}
