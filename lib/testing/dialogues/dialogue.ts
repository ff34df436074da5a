import type { Clicked } from "@/lib/contract/actions";

/** One message of a scripted dialogue and what its answer has to be, whoever writes the words. */
export interface DialogueTurn {
  /** What is typed. Without it, `press` or `click` is what is done. */
  say?: string;
  /** The button of the answer before whose label this is found in. */
  press?: RegExp;
  /** A place on the chart of the answer before. */
  click?: Pick<Clicked, "symbol" | "tradedOn">;
  /** The cards in their order, as `toCardLine` writes them. */
  cards: string[];
  /** Labels of figures that the words have to tell, each with its source. */
  tells?: string[];
  /** What the words have to say besides. */
  words?: RegExp;
  /** Labels of buttons that have to stand under the answer. */
  buttons?: RegExp[];
}

/** A conversation of two to five messages. */
export interface Dialogue {
  name: string;
  /** The documents that the visitor has put into it. */
  documents?: string[];
  turns: DialogueTurn[];
}
