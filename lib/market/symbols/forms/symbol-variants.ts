import { endingsByReuters } from "./exchange-codes";

/**
 * Symbols that a written one may stand for in Yahoo's spelling, likeliest first, upper case: `BRK.B`, `BRK/B` and
 * `BRKb.N` are `BRK-B`; `AAPL.O` is `AAPL`; `VOD.L` and `0700.HK` stay; `700.HK` gets its zeros.
 */
export function listSymbolVariants(written: string): string[] {
  const upper = written.toUpperCase();
  const variants = [upper, upper.replace(/[./]([A-Z])$/, "-$1")];
  const [, root = "", ending = ""] = /^([A-Z0-9-]+)\.([A-Z]{1,2})$/.exec(upper) ?? [];
  const american = endingsByReuters.get(ending);
  if (root !== "" && american !== undefined) {
    const small = /^[A-Z]+([a-z])\.[A-Z]+$/.exec(written);
    variants.push(small ? `${root.slice(0, -1)}-${root.slice(-1)}` : `${root}${american}`);
  }
  if (ending === "HK") variants.push(toHongKong(root));
  if (ending === "SE") variants.push(`${root}.ST`);
  return [...new Set(variants)];
}

/** The symbol of a root at the exchange of Yahoo's ending, with the spellings of share classes that occur there. */
export function listAtExchange({ root, ending }: { root: string; ending: string }): string[] {
  const upper = root.toUpperCase().replace(/[./]$/, "");
  if (ending === "") return listSymbolVariants(upper);
  if (ending === ".HK") return [toHongKong(upper)];
  const classed = upper.replace(/[./ ]([A-Z])$/, "-$1");
  const split = upper.replace(/^([A-Z]{3,})([A-D])$/, "$1-$2");
  return [...new Set([upper, classed, split])].map((each) => `${each}${ending}`);
}

function toHongKong(root: string): string {
  return `${root.padStart(4, "0")}.HK`;
}
