/** One message of a scripted dialogue and what its answer has to be, whoever writes the words. */
export interface DialogueTurn {
  /** What is typed. Without it, `press` or `click` is what is done. */
  say?: string;
  /** The button of the answer before whose label this is found in. */
  press?: RegExp;
  /** A point of the chart of the answer before. */
  click?: { symbol: string; tradedOn: string };
  /** The cards in their order, as `toCardLine` writes them. */
  cards: string[];
  /** Labels of figures that the words have to tell, each with its source. */
  tells?: string[];
  /** What the words have to say besides. */
  words?: RegExp;
  /** What has to stand on buttons under the answer. */
  buttons?: RegExp;
}

/** A conversation of two to five messages. */
export interface Dialogue {
  name: string;
  /** What a document says that the visitor has put into the conversation. */
  document?: string;
  turns: DialogueTurn[];
}
