import { CUSTOM_PREFIX } from "@/lib/contract/teaching/custom-intents";
import type { Figures } from "@/lib/contract/teaching/teaching";
import type { Evaluated } from "./evaluate";

/**
 * A new training reads some examples otherwise by chance alone, some better and some worse. The difference counts as
 * chance up to this many standard deviations of as many tosses of a coin.
 */
const CHANCE = 1;
/** Share of the examples known to both that may be lost to a new intent of the owner's. */
const BEARABLE_SHARE = 0.003;
const SHOWN = 10;

/** Whether a candidate may answer, the sentence that says why, and the figures of both. */
export interface Decision {
  promote: boolean;
  reason: string;
  figures: Figures;
}

/**
 * Compares two pairs on the same examples. A candidate is promoted when it reads as many of them rightly, give or take
 * chance, and does not lose more of those that both had learned than chance explains or three in a thousand.
 */
export function decide(input: {
  candidate: readonly Evaluated[];
  /** The same examples in the same order, read by the pair that answers now. */
  active: readonly Evaluated[];
  /** False where the product's model is the same in both and its own mistakes were not counted. */
  isMeasured: boolean;
  trainMs: number;
}): Decision {
  const { candidate, active } = input;
  const figures = toFigures(input);
  const all = countChanges(candidate.map((now, at) => ({ now, earlier: active[at] as Evaluated })));
  const known = active.filter(({ isKnown }) => isKnown).length;
  const bearable = Math.max(CHANCE * Math.sqrt(figures.lost + figures.won), BEARABLE_SHARE * known);
  const told = tell(figures);
  if (all.lost - all.won > CHANCE * Math.sqrt(all.lost + all.won)) {
    const reason = `Not taken over, because it would understand ${all.lost - all.won} fewer of ${candidate.length.toLocaleString("en-US")} examples. ${told}`;
    return { promote: false, reason, figures };
  }
  if (figures.lost - figures.won > bearable) {
    const reason = `Not taken over, because ${figures.lost} examples that are understood now would go wrong and only ${figures.won} others right. ${told}`;
    return { promote: false, reason, figures };
  }
  return { promote: true, reason: told, figures };
}

function toFigures(input: Parameters<typeof decide>[0]): Figures {
  const { candidate, active, isMeasured, trainMs } = input;
  const isOwn = ({ example }: Evaluated) => example.intent.startsWith(CUSTOM_PREFIX);
  const own = candidate.filter(isOwn);
  const product = candidate.filter((one) => !isOwn(one));
  const kept = candidate.flatMap((now, at) => {
    const earlier = active[at] as Evaluated;
    return earlier.isKnown ? [{ now, earlier }] : [];
  });
  const { lost, won } = countChanges(kept);
  const worse = kept.filter(({ now, earlier }) => earlier.isRight && !now.isRight);
  return {
    product: { count: product.length, right: isMeasured ? countRight(product) : null },
    taken: countTaken(product),
    own: { count: own.length, right: countRight(own) },
    before: {
      right: countRight(active),
      taken: countTaken(active.filter((one) => !isOwn(one))),
      ownRight: countRight(active.filter(isOwn)),
    },
    lost,
    won,
    trainMs: Math.round(trainMs),
    worse: worse
      .slice(0, SHOWN)
      .map(({ now }) => ({ text: now.example.text, intent: now.example.intent, read: now.read })),
  };
}

/** How many went wrong that were right, and the other way round. */
function countChanges(pairs: readonly { now: Evaluated; earlier: Evaluated }[]): {
  lost: number;
  won: number;
} {
  return {
    lost: pairs.filter(({ now, earlier }) => earlier.isRight && !now.isRight).length,
    won: pairs.filter(({ now, earlier }) => !earlier.isRight && now.isRight).length,
  };
}

/** The figures as a sentence. */
function tell({ product, taken, own, before }: Figures): string {
  const others = product.count.toLocaleString("en-US");
  const parts = [
    own.count === 0
      ? "There are no examples of your own intents."
      : `Of your ${own.count} examples ${own.right} are understood (before: ${before?.ownRight ?? 0}).`,
    product.right === null
      ? `Your intents take ${taken} of ${others} other examples (before: ${before?.taken ?? 0}).`
      : `Of ${others} others ${product.right.toLocaleString("en-US")} are understood (before: ${((before?.right ?? 0) - (before?.ownRight ?? 0)).toLocaleString("en-US")}).`,
  ];
  return parts.join(" ");
}

function countRight(evaluated: readonly Evaluated[]): number {
  return evaluated.filter(({ isRight }) => isRight).length;
}

function countTaken(product: readonly Evaluated[]): number {
  return product.filter(({ read }) => read.startsWith(CUSTOM_PREFIX)).length;
}
