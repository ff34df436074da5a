"use client";

import { memo, useMemo } from "react";
import type { FigureSources } from "@/lib/contract/figure-sources";
import { describeFigure } from "./figures/describe-figure";
import { FigureMark } from "./figures/figure-mark";
import { FigureNote } from "./figures/figure-note";
import { useFigures } from "./figures/use-figures";
import { parseWords, type Run } from "./parse-words";

/**
 * Our small text format on the screen. It makes elements out of parsed runs, so no text can become markup. Figures whose
 * source is known show it on hover, focus and tap.
 */
export const Words = memo(function Words({
  text,
  sources = null,
}: {
  text: string;
  sources?: FigureSources | null;
}) {
  const { open, current, stay, leave, handlers } = useFigures();
  const blocks = useMemo(() => parseWords(text, sources?.marks), [text, sources]);
  const facts = open && sources ? describeFigure(sources, open.figure) : null;
  return (
    <div className="max-w-[68ch] space-y-2.5 text-pretty" {...(sources === null ? {} : handlers)}>
      {blocks.map((block, at) =>
        block.kind === "list" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text only grow at its end
          <ul key={at} className="space-y-1 pl-5">
            {block.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items of a text only grow at its end
              <li key={place} className="list-['–__'] marker:text-faint">
                <Runs runs={item} sources={sources} current={current} />
              </li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text only grow at its end
          <p key={at} className="whitespace-pre-line break-words">
            {block.lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text only grow at its end
              <span key={place}>
                {place > 0 ? "\n" : null}
                <Runs runs={line} sources={sources} current={current} />
              </span>
            ))}
          </p>
        ),
      )}
      {open && facts ? <FigureNote facts={facts} anchor={open.anchor} onStay={stay} onLeave={leave} /> : null}
    </div>
  );
});

/** `current` is the one mark of the text that the Tab key reaches. */
function Runs({ runs, sources, current }: { runs: Run[]; sources: FigureSources | null; current: number }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line only grow at its end
    <OneRun key={at} run={run} sources={sources} current={current} />
  ));
}

function OneRun({ run, sources, current }: { run: Run; sources: FigureSources | null; current: number }) {
  const { text, bold, mark: at } = run;
  const mark = at === undefined ? undefined : sources?.marks[at];
  const facts = mark && sources ? describeFigure(sources, mark[2]) : null;
  const inner =
    mark && facts && at !== undefined ? (
      <FigureMark text={text} figure={mark[2]} at={at} facts={facts} isStop={at === current} />
    ) : (
      text
    );
  return bold ? <strong className="font-semibold">{inner}</strong> : inner;
}
