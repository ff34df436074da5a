import type { MessagePart } from "@/lib/contract/message";
import { describeFigure } from "../figures/describe-figure";
import { unescapeMarks } from "../parse-words";

/** The words of an answer as plain text, with where its figures come from: a figure never travels alone. */
export function toCopiedText(parts: MessagePart[]): string {
  const words = parts.flatMap((part) => (part.type === "text" ? [toPlain(part.text)] : []));
  const origins = new Set(
    parts.flatMap((part) =>
      part.type !== "sources"
        ? []
        : part.sources.figures.flatMap((_, at) =>
            (describeFigure(part.sources, at)?.origins ?? []).map(({ line, stale }) =>
              stale === null ? line : `${line} (not up to date: ${stale})`,
            ),
          ),
    ),
  );
  return [...words, ...(origins.size === 0 ? [] : [[...origins].join("\n")])].join("\n\n").trim();
}

function toPlain(text: string): string {
  return unescapeMarks(text.replaceAll("**", "")).trim();
}
