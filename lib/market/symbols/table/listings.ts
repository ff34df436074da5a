import type { Listing } from "./listing";
import { marketListings } from "./markets";
import { nasdaqListings } from "./nasdaq";
import { nyseListings } from "./nyse";
import { worldListings } from "./world";

export type { Listing } from "./listing";

/**
 * The real instruments known without asking anybody: about 230 of the largest and most asked. A symbol may be missing
 * here and still exist; a search at a source decides then. Names only: no price comes from this table.
 */
export const listings: readonly Listing[] = [
  ...nasdaqListings,
  ...nyseListings,
  ...worldListings,
  ...marketListings,
];
