import { getStore } from "@/lib/store";
import type { ExtractedBlock } from "../extract";
import type { FoundPassage } from "../search/search-passages";
import type { Quote } from "./quote";

type Box = [number, number, number, number];

/** Where quotes of a passage stand on its page, a box a line; those of the whole passage where the page is not kept. */
export async function findBoxes(passage: FoundPassage, quotes: Quote[]): Promise<Box[]> {
  const { documentId, version, page } = passage;
  if (page === null) return [];
  const { db } = await getStore();
  const kept = await db.documentPage.findUnique({
    where: { documentId_version_number: { documentId, version, number: page } },
    select: { startsAt: true, blocks: true },
  });
  if (kept === null) return passage.boxes;
  const boxes: Box[] = [];
  let at = kept.startsAt;
  for (const block of kept.blocks as unknown as ExtractedBlock[]) {
    for (const quote of quotes) boxes.push(...cutBoxes({ block, at, quote }));
    at += block.text.length + 1;
  }
  return boxes;
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
