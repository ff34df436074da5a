import type { NameClaim } from "./claim";

const RUN =
  /(?<![\p{L}\p{N}\ue000])\$?\p{Lu}[\p{L}\p{N}]*(?:[.&/'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?: (?:& )?\p{Lu}[\p{L}\p{N}]*(?:[.&/'’-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)*/gu;
const TICKER = /^\$?[A-Z]{2,5}(?:[.-][A-Z]{1,2})?$|^\$[A-Z]{1,5}$|^[A-Z]{2,6}:[A-Z0-9.]{1,8}$/;

/** The capitalised names of a sentence, in their order. */
export function readNames(masked: string): NameClaim[] {
  const first = masked.search(/[\p{L}\p{N}$]/u);
  return [...masked.matchAll(RUN)].map((match) => {
    const text = match[0];
    const before = masked.slice(0, match.index);
    return {
      kind: "name",
      start: match.index,
      end: match.index + text.length,
      text,
      isTicker: TICKER.test(text),
      isFirst: match.index === first || /[:“"(•]\s*\**$|^[\s>#*-]*$/.test(before),
    };
  });
}
