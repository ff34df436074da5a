import type { Citation } from "@/lib/contract/knowledge/knowledge-results";
import type { CitedPlace } from "./open-citation";

/** The citations of an answer as places for the viewer, with a name for each: "Annual Report, page 12". */
export function toCitedPlaces(citations: Citation[]): CitedPlace[] {
  return citations.map(({ documentId, version, title, page, spans }) => ({
    documentId,
    version,
    spans: spans.map(({ start, end }) => ({ from: start, to: end })),
    label: page === null ? title : `${title}, page ${page}`,
  }));
}
