import type { Clicked } from "@/lib/contract/actions";
import { formatDay } from "@/lib/format/date";

/** The words that go into the conversation for a click on a chart; the click itself travels beside them. */
export function toQuestion({ clicked, name }: { clicked: Clicked; name: string }): string {
  const on = formatDay(clicked.tradedOn);
  if (clicked.element === "legend") return `How is ${name} (${clicked.symbol}) doing?`;
  if (clicked.element === "event") return `What was the event of ${name} (${clicked.symbol}) on ${on}?`;
  return `What happened to ${name} (${clicked.symbol}) on ${on}?`;
}
