import type { ResultProps } from "./result-props";

/** A clarifying question is words and buttons, which the conversation draws itself: no card of its own. */
export function Clarify(_props: ResultProps<"clarify">) {
  return null;
}
