/** One session of an invented share, as it was traded. */
export interface SampleRow {
  on: string;
  open: number;
  high: number;
  low: number;
  close: number;
  volume: number;
  /** Cash a share, for which this is the first day without. */
  dividend?: number;
  /** New shares per old one from this day on. */
  split?: number;
}

export interface SampleListing {
  symbol: string;
  name: string;
  rows: SampleRow[];
}

/**
 * Six sessions of an invented share in New York, a split of 2:1 on the fourth and half a dollar of dividend on the
 * third. In today's shares the closes are 50, 52, 51, 52, 54, 53 and the dividend is 0.25.
 */
export const acme: SampleListing = {
  symbol: "ACME",
  name: "Acme Rockets Inc.",
  rows: [
    { on: "2024-03-01", open: 98, high: 102, low: 97, close: 100, volume: 1_000 },
    { on: "2024-03-04", open: 100, high: 106, low: 99, close: 104, volume: 1_200 },
    { on: "2024-03-05", open: 103, high: 104, low: 100, close: 102, volume: 900, dividend: 0.5 },
    { on: "2024-03-06", open: 51, high: 53, low: 50.5, close: 52, volume: 2_500, split: 2 },
    { on: "2024-03-07", open: 52, high: 55, low: 51, close: 54, volume: 2_200 },
    { on: "2024-03-08", open: 54, high: 54.5, low: 52, close: 53, volume: 2_100 },
  ],
};

/** The rows in today's shares: what a source answers that adjusts for splits itself. */
export function listAdjusted(listing: SampleListing): SampleRow[] {
  return listing.rows.map((row) => {
    const factor = listing.rows.reduce((all, { on, split }) => (on > row.on ? all * (split ?? 1) : all), 1);
    const { open, high, low, close, volume } = row;
    const prices = { open: open / factor, high: high / factor, low: low / factor, close: close / factor };
    return { ...row, ...prices, volume: volume * factor };
  });
}

/** True when a search for these words should find the listing. */
export function isFoundBy(listing: SampleListing, words: string): boolean {
  return `${listing.symbol} ${listing.name}`.toLowerCase().includes(words.trim().toLowerCase());
}
