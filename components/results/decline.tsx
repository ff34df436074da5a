import type { ResultProps } from "./result-props";

/** A refusal is words and buttons, which the conversation draws itself: no card of its own. */
export function Decline(_props: ResultProps<"decline">) {
  return null;
}
