import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import type { ResultPayload } from "@/lib/contract/skill-results";
import type { NumberedPassage } from "../ground-check/cited-gate";

/** One result as the model is shown it. */
export interface ToldResult {
  skill: ResultPayload["skill"];
  data: unknown;
}

type Found = Extract<DocumentsResult, { found: true }>;

/** Passages that documents answered with, as the model reads them, and the results beside them as they are. */
export interface Told {
  results: ToldResult[];
  /** Every passage among the results, under its number; the answer lists exactly these. */
  passages: NumberedPassage[];
  /** The results that hold no passages. */
  besides: ToldResult[];
}

/**
 * What a model is told of a turn's results. Of an answer from documents it reads the cited passages and nothing more: what
 * is listed under the answer is what was read.
 */
export function toTold(results: ResultPayload[]): Told {
  const besides = results.filter(({ skill }) => skill !== "documents");
  const found = results.flatMap(({ skill, data }) => (skill === "documents" ? [data as Found] : []));
  const told = found.map(
    ({ question, citations }): ToldResult => ({
      skill: "documents",
      data: {
        question,
        passages: citations.map(({ number, title, page, heading, header, quote }) => ({
          ...{ number, title, page, heading, columns: header, text: quote },
        })),
      },
    }),
  );
  const passages = found.flatMap(({ citations }) =>
    citations.map(({ number, title, page, heading, header, quote }) => ({
      number,
      text: [title, page === null ? "" : `page ${page}`, heading, header, quote].filter(Boolean).join("\n"),
    })),
  );
  return { results: [...besides, ...told], passages, besides };
}
