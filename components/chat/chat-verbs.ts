import type { Clicked } from "@/lib/contract/actions";

/** What the parts of a conversation may set going. While an answer is being made (`busy`), nothing new is asked. */
export interface ChatVerbs {
  busy: boolean;
  /** The same function as long as the conversation lives, so that finished cards are not drawn again. */
  ask(text: string, clicked?: Clicked | null): void;
  /** Ask the question of this message (itself, or the one it answers) again. */
  retry(messageId: string): void;
  /** Ask a question of the visitor's anew in other words, in a conversation that branches off before it; absent where there is no place for one. */
  edit?: (messageId: string, text: string) => void;
  /** Open the window that explains how a price file is imported; for the owner, with a form. */
  openImport(symbol: string | null): void;
}
