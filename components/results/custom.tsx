import type { ResultProps } from "./result-props";

/** An answer that the owner wrote is words and buttons, which the conversation draws itself: no card of its own. */
export function Custom(_props: ResultProps<"custom">) {
  return null;
}
