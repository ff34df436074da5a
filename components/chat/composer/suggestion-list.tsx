import { Badge } from "@/components/ui/badge";
import { Option } from "@/components/ui/option";
import type { Suggestion } from "./use-suggestions";

export const SUGGESTIONS_ID = "question-suggestions";

/** Of one line, for `aria-activedescendant`. */
export const toOptionId = (at: number) => `${SUGGESTIONS_ID}-${at}`;

/** What can be taken into the question, above its box. The focus stays in the box; a press takes a line. */
export function SuggestionList({
  list,
  at,
  onTake,
}: {
  list: Suggestion[];
  at: number;
  onTake: (suggestion: Suggestion) => void;
}) {
  if (list.length === 0) return null;
  return (
    <div
      id={SUGGESTIONS_ID}
      role="listbox"
      aria-label="Suggestions"
      className="absolute inset-x-0 bottom-full z-20 mb-1.5 max-h-[min(20rem,45dvh)] overflow-y-auto rounded-card border bg-raised p-1 shadow-float"
    >
      {list.map((suggestion, place) => (
        <Option
          key={suggestion.key}
          id={toOptionId(place)}
          chosen={place === at}
          onTake={() => onTake(suggestion)}
        >
          <span className="shrink-0 font-medium font-mono text-ink">{suggestion.label}</span>
          <span className="min-w-0 flex-1 truncate text-muted">{suggestion.note}</span>
          {suggestion.simulated ? <Badge tone="note">Simulated</Badge> : null}
        </Option>
      ))}
    </div>
  );
}
