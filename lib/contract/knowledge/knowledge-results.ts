import { z } from "zod";

/** UTF-16 units of the document's text; `end` is just after the last. */
const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });

/** A passage that an answer rests on. */
export const citationSchema = z.object({
  /** As it stands in the answer, from 1. */
  number: z.number().int(),
  documentId: z.string(),
  version: z.number().int(),
  title: z.string(),
  /** From 1; null in formats without pages. */
  page: z.number().int().nullable(),
  /** Its place among the document's passages, from 0. */
  passage: z.number().int(),
  /** The nearest heading above it. */
  heading: z.string().nullable(),
  /** Of table rows: the names of their columns. */
  header: z.string().nullable(),
  /** What is quoted, each with its place in the document's text, in the order of the text. */
  spans: z.array(spanSchema),
  /** Where it stands on the page: left, top, width, height as shares of the page, a box a line. */
  boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  /** The quoted sentences or rows, verbatim, joined by line feeds. */
  quote: z.string(),
  /** Opens the document at this passage. */
  href: z.string().startsWith("/documents/"),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * What the documents say to a question: lines verbatim, each naming its citation. Every passage that was used is
 * listed and nothing else is. Or that they do not say it, with what comes nearest.
 */
export const documentsResultSchema = z.discriminatedUnion("found", [
  z.object({
    found: z.literal(true),
    /** The question as it was searched: a follow-up stands on its own. */
    question: z.string(),
    /** The documents that a follow-up carries on from. */
    documentIds: z.array(z.string()),
    lines: z.array(
      z.object({
        citation: z.number().int(),
        text: z.string(),
        kind: z.enum(["sentence", "row"]),
        span: spanSchema,
      }),
    ),
    citations: z.array(citationSchema),
  }),
  z.object({
    found: z.literal(false),
    question: z.string(),
    /** How many documents could be searched. */
    documents: z.number().int(),
    nearest: z.array(z.object({ documentId: z.string(), title: z.string(), href: z.string() })),
  }),
]);
export type DocumentsResult = z.infer<typeof documentsResultSchema>;
