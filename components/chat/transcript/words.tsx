import { memo } from "react";
import { parseWords, type Run } from "./parse-words";

/** Our small text format on the screen. It makes elements out of parsed runs, so no text can become markup. */
export const Words = memo(function Words({ text }: { text: string }) {
  return (
    <div className="max-w-[68ch] space-y-2.5 text-pretty">
      {parseWords(text).map((block, at) =>
        block.kind === "list" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text only grow at its end
          <ul key={at} className="space-y-1 pl-5">
            {block.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items of a text only grow at its end
              <li key={place} className="list-['–__'] marker:text-faint">
                <Runs runs={item} />
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
                <Runs runs={line} />
              </span>
            ))}
          </p>
        ),
      )}
    </div>
  );
});

function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, at) =>
    run.bold ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of a line only grow at its end
      <strong key={at} className="font-semibold">
        {run.text}
      </strong>
    ) : (
      run.text
    ),
  );
}
