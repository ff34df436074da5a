/** One line of a list of listed companies: the SEC's, as the store keeps it. */
export interface ListedCompany {
  /** As Yahoo writes it: `BRK-B`. */
  symbol: string;
  /** As the list has it: "COSTCO WHOLESALE CORP /NEW". */
  name: string;
  /** As the list has it ("Nasdaq", "NYSE", "OTC", "CBOE"), or null. */
  exchange: string | null;
}
