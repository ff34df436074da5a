/** A name that several classes of one company's shares have, or two companies: which one a sentence means, and what to tell with it. */
export interface ShareClassChoice {
  phrases: string[];
  symbol: string;
  note: string;
}

/** Words alone are asked back; inside a question the most traded class is taken, and the answer says so. */
export const shareClassChoices: ShareClassChoice[] = [
  {
    phrases: ["google", "google inc", "alphabet", "youtube"],
    symbol: "GOOGL",
    note: "Google's parent Alphabet has two listed classes: this is Class A (GOOGL); Class C is GOOG.",
  },
  {
    phrases: ["fox", "fox corporation", "fox corp", "fox news"],
    symbol: "FOXA",
    note: "Fox has two listed classes: this is Class A (FOXA); Class B is FOX.",
  },
  {
    phrases: ["news corp", "news corporation"],
    symbol: "NWSA",
    note: "News Corp has two listed classes: this is Class A (NWSA); Class B is NWS.",
  },
  {
    phrases: ["under armour", "under armor"],
    symbol: "UAA",
    note: "Under Armour has two listed classes: this is Class A (UAA); Class C is UA.",
  },
  {
    phrases: ["delta"],
    symbol: "DAL",
    note: "This is Delta Air Lines (DAL); Delta Electronics is 2308.TW.",
  },
];
