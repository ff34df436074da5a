import { z } from "zod";
import { idSchema } from "../ids";

/** Where a document is on its way to answering. */
export const documentStatuses = ["queued", "reading", "indexing", "ready", "failed"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** A document as lists show it. Status, progress and error speak of `version`; `readyVersion` answers (0: none yet). */
export const documentSummarySchema = z.object({
  id: z.string(),
  collectionId: z.string().nullable(),
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  byteSize: z.number(),
  version: z.number(),
  readyVersion: z.number(),
  status: z.enum(documentStatuses),
  /** 0 to 100. */
  progress: z.number(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** What could not be read; `page` from 1, null for the whole file. */
  warnings: z.array(z.object({ page: z.number().nullable(), message: z.string() })),
  pageCount: z.number().nullable(),
  /** Two letters of ISO 639-1. */
  language: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  publishedOn: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

/** Whose questions a collection answers: everyone's, the owner's alone, or those that come by certain widgets. */
const audiences = ["everyone", "owner", "widgets"] as const;
const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

/** A set of documents with how many there are, and whom it is for. */
export const collectionSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  audience,
  /** Counts for the audience `widgets` only. */
  widgetIds: z.array(z.string()),
  documents: z.number(),
  createdAt: z.string(),
});
export type CollectionSummary = z.infer<typeof collectionSummarySchema>;

/** What is told of a collection when it is made or changed; an audience that is not told stays as it is. */
export const collectionFieldsSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  purpose: z.string().trim().max(500).default(""),
  audience: audience.optional(),
  widgetIds: z
    .array(z.string().regex(/^[a-z0-9_]{1,40}$/i, "not the id of a widget"))
    .max(50)
    .optional(),
});
export type CollectionFields = z.infer<typeof collectionFieldsSchema>;

/** A version of a document that can be opened; `replacedAt` is null for the one that answers. */
export interface DocumentVersionSummary {
  version: number;
  mediaType: string;
  byteSize: number;
  pageCount: number | null;
  replacedAt: string | null;
}

/** What became of one file, text or address that was handed in. */
export const addedDocumentSchema = z.discriminatedUnion("outcome", [
  z.object({
    /** `unchanged`: the same content is there already, under this or another name. */
    outcome: z.enum(["created", "new_version", "unchanged"]),
    fileName: z.string(),
    document: documentSummarySchema,
  }),
  z.object({
    outcome: z.literal("refused"),
    fileName: z.string(),
    error: z.object({ code: z.string(), message: z.string() }),
  }),
]);
export type AddedDocument = z.infer<typeof addedDocumentSchema>;

/** A day as it stands in an address or a body. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day as YYYY-MM-DD");
const publishedOn = daySchema.optional();

/** Pasted text or a web address to be added; exactly one of both. */
export const addTextOrAddressSchema = z.union([
  z.strictObject({
    title: z.string().trim().min(1).max(200),
    text: z.string().min(1).max(2_000_000),
    collectionId: idSchema("collection").optional(),
    publishedOn,
  }),
  z.strictObject({ url: z.url().max(2_000), collectionId: idSchema("collection").optional(), publishedOn }),
]);
export type AddTextOrAddress = z.infer<typeof addTextOrAddressSchema>;

/** A stretch of text for the viewer: a page, or some blocks of a format without pages. */
export const documentPageSchema = z.object({
  number: z.number(),
  /** Points; null where the format has no pages of a size. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  scanned: z.boolean(),
  label: z.string().nullable(),
  blocks: z.array(
    z.object({
      kind: z.enum(["heading", "paragraph", "list_item", "table_row", "caption"]),
      level: z.number().nullable(),
      text: z.string(),
      /** Where the block starts in the document's text, in UTF-16 units; its end is that plus its length. */
      startsAt: z.number(),
      /** Left, top, width, height as shares of the page, one a line of text. */
      boxes: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
      table: z.object({ index: z.number(), cells: z.array(z.string()), header: z.boolean() }).nullable(),
    }),
  ),
});
export type DocumentPageView = z.infer<typeof documentPageSchema>;

/** A document as the viewer shows it: some of its pages, of the version that answers or of an earlier one. */
export const documentViewSchema = z.object({
  document: documentSummarySchema,
  /** The version whose pages are shown. */
  version: z.number(),
  /** How many pages (or stretches) there are. */
  pages: z.number(),
  shown: z.array(documentPageSchema),
});
export type DocumentView = z.infer<typeof documentViewSchema>;
