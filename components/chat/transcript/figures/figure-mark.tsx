import { type FigureFacts, toSpoken } from "./describe-figure";

/** A figure in a text whose source can be shown: a dotted line under it, and nothing that moves the words. */
export function FigureMark({
  text,
  figure,
  at,
  facts,
  isStop,
}: {
  text: string;
  /** Its place among the told figures, and the mark's place in the text. */
  figure: number;
  at: number;
  facts: FigureFacts;
  /** The Tab key stops here; the arrows reach the others. */
  isStop: boolean;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box of its own, and the line would break elsewhere
    <span
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-figure={figure}
      data-at={at}
      aria-description={toSpoken(facts)}
      className="cursor-help underline decoration-faint decoration-dotted decoration-1 underline-offset-[0.22em] hover:decoration-accent focus-visible:decoration-accent"
    >
      {text}
    </span>
  );
}
