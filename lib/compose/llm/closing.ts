import type { Citation } from "@/lib/contract/knowledge/knowledge-results";
import type { Instrument, Provenance } from "@/lib/contract/market";
import { nameSources } from "../offline/documents";
import { missingSentences, sourceSentences } from "../offline/phrases";

interface Sourced {
  instrument: Instrument;
  provenance: Provenance;
}

/**
 * What stands under a model's words whatever it wrote: what is missing, what the data does not cover, and where and when
 * the figures come from. Written by us, from the result alone.
 */
export function renderClosing(data: object): string[] {
  const closing: string[] = [];
  if ("missing" in data && Array.isArray(data.missing)) closing.push(...missingSentences(data.missing));
  for (const key of ["coverageNote", "missingNote", "closedNote"] as const) {
    const note = (data as Record<string, unknown>)[key];
    if (typeof note === "string") closing.push(note);
  }
  const sourced = listSourced(data);
  if (sourced.length > 0) closing.push(...sourceSentences(sourced));
  if ("term" in data && "sources" in data && Array.isArray(data.sources)) {
    const titles = data.sources.map(({ title }: { title: string }) => title);
    closing.push(`${titles.length === 1 ? "Source" : "Sources"}: ${titles.join("; ")}.`);
  }
  if ("citations" in data && Array.isArray(data.citations))
    closing.push(`Passages read: ${nameSources(data.citations as Citation[])}.`);
  return closing;
}

function listSourced(data: object): Sourced[] {
  const lists = ["items", "holdings", "rows"] as const;
  const inside = lists.flatMap((key) => (data as Record<string, unknown>)[key] ?? []);
  return [data, ...inside].filter(isSourced);
}

function isSourced(value: unknown): value is Sourced {
  if (typeof value !== "object" || value === null) return false;
  const { instrument, provenance } = value as Partial<Sourced>;
  return Boolean(instrument && provenance);
}
