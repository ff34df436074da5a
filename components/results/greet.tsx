import type { ResultProps } from "./result-props";

/** A greeting is words and buttons, which the conversation draws itself: no card of its own. */
export function Greet(_props: ResultProps<"greet">) {
  return null;
}
