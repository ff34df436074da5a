import { AsyncLocalStorage } from "node:async_hooks";

/** For whom models are asked. A null part has no budget of its own. */
export interface Spender {
  visitor: string | null;
  /** The site that the chat stands on, where it is not ours. */
  widget: string | null;
  /** The run of a message: however often models are asked for it, it is one message. */
  message: string | null;
}

const nobody: Spender = { visitor: null, widget: null, message: null };
const present = new AsyncLocalStorage<Spender>();

/** Does a work whose calls of models are this spender's, whichever room makes them. */
export function spendFor<T>(spender: Spender, work: () => T): T {
  return present.run(spender, work);
}

/** For whom models are asked at this place; nobody outside of `spendFor`. */
export function getSpender(): Spender {
  return present.getStore() ?? nobody;
}
