import { getStore } from "@/lib/store";
import type { ExtractedBlock } from "../extract";
import type { FoundPassage } from "../search/search-passages";
import { toColumnNames } from "./column-names";
import type { Quote } from "./quote";

type Box = [number, number, number, number];

/** Where quotes stand on their page, and under which columns. */
export interface QuotedPlace {
  /** A box a line; those of the whole passage where the page is not kept. */
  boxes: Box[];
  /** The names of the columns of the first quoted row; null where the page prints none above it. */
  columns: string | null;
}

/** The place of a passage's quotes, read from its page. */
export async function readPlace(passage: FoundPassage, quotes: Quote[]): Promise<QuotedPlace> {
  const { documentId, version, page } = passage;
  if (page === null) return { boxes: [], columns: null };
  const { db } = await getStore();
  const kept = await db.documentPage.findUnique({
    where: { documentId_version_number: { documentId, version, number: page } },
    select: { startsAt: true, blocks: true },
  });
  if (kept === null) return { boxes: passage.boxes, columns: null };
  const blocks = kept.blocks as unknown as ExtractedBlock[];
  const row = quotes.find(({ kind }) => kind === "row");
  const boxes: Box[] = [];
  let columns: string | null = null;
  let at = kept.startsAt;
  for (const [index, block] of blocks.entries()) {
    for (const quote of quotes) boxes.push(...cutBoxes({ block, at, quote }));
    if (row !== undefined && at <= row.start && row.start < at + block.text.length + 1)
      columns = toColumnNames(blocks.slice(0, index), block);
    at += block.text.length + 1;
  }
  return { boxes, columns };
}

/** The lines of a block that a quote covers, as far as its share of the block's letters tells. */
function cutBoxes({ block, at, quote }: { block: ExtractedBlock; at: number; quote: Quote }): Box[] {
  const { length } = block.text;
  const from = Math.max(0, quote.start - at);
  const to = Math.min(length, quote.end - at);
  if (from >= to) return [];
  const lines = block.boxes.length;
  if (block.table !== null) return block.boxes;
  return block.boxes.slice(Math.floor((from / length) * lines), Math.ceil((to / length) * lines));
}
