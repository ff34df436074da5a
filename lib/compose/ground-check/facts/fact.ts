import type { Provenance } from "@/lib/contract/market";

export type FactUnit =
  | "percent"
  | "points"
  | "basis_points"
  | "ratio"
  | "price"
  | "money"
  | "shares"
  | "days"
  | "count"
  | "index";

/** One figure that may be told, with where it belongs. Percent is percent; money and price are in `currency`. */
export interface Fact {
  value: number;
  unit: FactUnit;
  currency: string | null;
  /** Symbol of the thing it is a figure of; null when it belongs to several or to none. */
  subject: string | null;
  /** For people: "previous close", "Volatility, yearly". */
  label: string;
  /** The name of its field, or of the figure. */
  key: string;
  on: string | null;
  until: string | null;
  origin: "outcome" | "user" | "passage";
  /** How it was computed, where its figure says so. */
  convention: string | null;
  /** Where it comes from; several for what is computed from several, empty where nothing says. */
  sources: Provenance[];
}

/** A thing with figures, and the names it goes by, longest first. */
export interface Subject {
  symbol: string;
  names: string[];
}

/** All that results hold, flattened. Charts are left out: the model is not shown them. */
export interface Gathered {
  facts: Fact[];
  subjects: Subject[];
  days: Set<string>;
  parts: Set<string>;
  times: Set<string>;
  spans: { from: string; to: string }[];
  texts: { text: string; subject: string | null }[];
  labels: string[];
  /** All zones that occur: what is told without one of its own is told in any of them. */
  zones: string[];
}
