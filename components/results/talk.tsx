import type { ResultProps } from "./result-props";

/** Talk is words and buttons, which the conversation draws itself: no card of its own. */
export function Talk(_props: ResultProps<"talk">) {
  return null;
}
