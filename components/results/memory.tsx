import type { ResultProps } from "./result-props";

/** What is remembered stands in the words; changing it has a window of its own. */
export function Memory(_props: ResultProps<"memory">) {
  return null;
}
