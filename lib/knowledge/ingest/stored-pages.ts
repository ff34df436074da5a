import type { ExtractedBlock, ExtractedDocument } from "../extract";

/** Blocks of a format without pages that the viewer shows at once. */
const STRETCH = 120;

/** The pages as they are kept: each with its blocks and where its first block starts in the document's text. */
export function toStoredPages({ blocks, pages }: ExtractedDocument) {
  const groups = pages.length > 0 ? byPage({ blocks, count: pages.length }) : byStretch(blocks);
  let startsAt = 0;
  return groups.map((group, index) => {
    const page = pages[index];
    const stored = {
      number: index + 1,
      width: page?.width ?? null,
      height: page?.height ?? null,
      scanned: page?.scanned ?? false,
      label: page?.label ?? null,
      startsAt,
      blocks: group.map((block) => ({ ...block })),
    };
    // a document's text is its blocks joined by one line feed
    startsAt += group.reduce((sum, block) => sum + block.text.length + 1, 0);
    return stored;
  });
}

function byPage({ blocks, count }: { blocks: ExtractedBlock[]; count: number }): ExtractedBlock[][] {
  const groups: ExtractedBlock[][] = Array.from({ length: count }, () => []);
  for (const block of blocks) groups[(block.page ?? 1) - 1]?.push(block);
  return groups;
}

function byStretch(blocks: ExtractedBlock[]): ExtractedBlock[][] {
  const groups: ExtractedBlock[][] = [];
  for (let at = 0; at < blocks.length; at += STRETCH) groups.push(blocks.slice(at, at + STRETCH));
  return groups;
}
