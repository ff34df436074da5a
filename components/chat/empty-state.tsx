"use client";

import { ArrowRight } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { ChatVerbs } from "./chat-verbs";
import { Notice } from "./transcript/notice";

/** An example that can be answered right now; `simulated` ones are about invented companies. */
export interface Example {
  text: string;
  simulated: boolean;
}

/** The first sight of a new chat: what this is, and questions that work at once. */
export function EmptyState({
  examples,
  notice,
  greeting,
  verbs,
}: {
  examples: Example[];
  notice: string | null;
  /** The owner's words of a widget; empty for the product's own. */
  greeting: string;
  verbs: ChatVerbs;
}) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 sm:px-6">
      <div className="mx-auto flex min-h-full max-w-4xl flex-col justify-center gap-7 py-8">
        {greeting === "" ? <Introduction /> : <p className="max-w-2xl text-lead text-pretty">{greeting}</p>}
        {notice ? <Notice tone="warning" text={notice} /> : null}
        {examples.length > 0 ? <Examples examples={examples} verbs={verbs} /> : null}
        <noscript>
          <p className="text-small text-muted">
            Asking needs JavaScript. Earlier conversations can be read without it.
          </p>
        </noscript>
      </div>
    </div>
  );
}

function Introduction() {
  return (
    <header className="max-w-2xl space-y-3">
      <h1 className="text-display font-semibold tracking-tight text-balance">
        Share prices, in plain words.
      </h1>
      <p className="text-muted text-pretty">
        Ask what a share costs, how it did over a span, how several compare, what happened on a day, or what a
        term means. Every figure comes with its day and its source.
      </p>
    </header>
  );
}

function Examples({ examples, verbs }: { examples: Example[]; verbs: ChatVerbs }) {
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="eyebrow mb-1.5">
        Try one
      </h2>
      <ul className="border-t">
        {examples.slice(0, 6).map((example) => (
          <li key={example.text} className="border-b">
            <button
              type="button"
              disabled={verbs.busy}
              onClick={() => verbs.ask(example.text)}
              className="group flex min-h-11 w-full items-center gap-3 px-1 py-2 text-left hover:bg-surface hover:text-accent"
            >
              <span className="min-w-0 flex-1">{example.text}</span>
              {example.simulated ? <Badge tone="note">Simulated</Badge> : null}
              <ArrowRight
                aria-hidden
                size={15}
                className="shrink-0 text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
