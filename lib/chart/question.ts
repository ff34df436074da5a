import type { Clicked } from "@/lib/contract/actions";
import { formatDay } from "@/lib/format/date";
import { FUNDAMENTAL_LINES } from "@/lib/format/figure";

/** The words that go into the conversation for a click on a chart; the click itself travels beside them. */
export function toQuestion({ clicked, name }: { clicked: Clicked; name: string }): string {
  const who = `${name} (${clicked.symbol})`;
  const on = formatDay(clicked.tradedOn);
  const until = clicked.until ? formatDay(clicked.until) : null;
  switch (clicked.follow ?? (clicked.element === "legend" ? "history" : "day")) {
    case "history":
      return `How is ${who} doing?`;
    case "risk":
      return `How risky is ${who}?`;
    case "since":
      return `How did ${who} do since ${on}?`;
    case "span":
      return `How did ${who} do from ${on} to ${until ?? "today"}?`;
    case "compare":
      return `Compare ${[who, ...(clicked.beside ?? [])].join(", ")} since ${on}.`;
    case "dividends":
      return `What dividends did ${who} pay${until ? ` from ${on} to ${until}` : ""}?`;
    case "earnings":
      return `How did the earnings of ${who} come out?`;
    case "fundamentals": {
      const line = clicked.metric ? FUNDAMENTAL_LINES[clicked.metric].label : "the reported figures";
      return `What was ${line} of ${who} in the period to ${on}?`;
    }
    default:
      return clicked.element === "event"
        ? `What was the event of ${who} on ${on}?`
        : `What happened to ${who} on ${on}?`;
  }
}
