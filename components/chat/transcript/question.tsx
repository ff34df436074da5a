import type { ChatVerbs } from "../chat-verbs";
import { clickedOf, textOf, type ViewMessage } from "../ui-message";
import { Notice } from "./notice";

/** What the visitor said, with a word about what became of it where it was not answered. */
export function Question({ message, verbs }: { message: ViewMessage; verbs: ChatVerbs }) {
  const clicked = clickedOf(message.parts);
  const trouble = troubleOf(message);
  return (
    <article className="space-y-3">
      <h2 className="sr-only">You asked</h2>
      <div className="ml-auto w-fit max-w-[min(85%,60ch)] rounded-card rounded-br-none border bg-raised px-3.5 py-2">
        {clicked ? (
          <p className="eyebrow">
            From the chart · {clicked.symbol} · <span className="whitespace-nowrap">{clicked.tradedOn}</span>
          </p>
        ) : null}
        <p dir="auto" className="whitespace-pre-wrap break-words">
          {textOf(message.parts)}
        </p>
      </div>
      {trouble ? <Notice {...trouble} onRetry={() => verbs.retry(message.id)} busy={verbs.busy} /> : null}
    </article>
  );
}

function troubleOf({ status }: ViewMessage): { tone: "info" | "warning"; text: string } | null {
  switch (status) {
    case "interrupted":
      return { tone: "warning", text: "The answer was interrupted before it was finished." };
    case "stopped":
      return { tone: "info", text: "You stopped this before an answer was made." };
    case "failed":
      return { tone: "warning", text: "This could not be answered because of a fault on our side." };
    default:
      return null;
  }
}
