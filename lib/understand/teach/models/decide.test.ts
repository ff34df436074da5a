import { describe, expect, it } from "vitest";
import { decide } from "./decide";
import { type Evaluated, evaluate, type ReadPart } from "./evaluate";

const FOUR_THOUSAND = 4_000;

/** Readings of examples: the first `right` are right, of the product's intents unless told. */
function toEvaluated(count: number, right: number, intent = "price"): Evaluated[] {
  return Array.from({ length: count }, (_, at) => ({
    example: { key: `${intent} ${at}`, text: `${intent} ${at}`, intent },
    read: at < right ? intent : intent === "price" ? "custom:office" : "",
    isRight: at < right,
    isKnown: true,
  }));
}

const own = (count: number, right: number) => toEvaluated(count, right, "custom:office");
const unknown = (evaluated: Evaluated[]) => evaluated.map((one) => ({ ...one, isKnown: false }));
const compare = (candidate: Evaluated[], active: Evaluated[]) =>
  decide({ candidate, active, isMeasured: false, trainMs: 1 });

describe("a candidate", () => {
  it("answers when it understands what was added and takes next to nothing", () => {
    const decision = compare(
      [...own(12, 5), ...toEvaluated(FOUR_THOUSAND, FOUR_THOUSAND - 2)],
      [...unknown(own(12, 0)), ...toEvaluated(FOUR_THOUSAND, FOUR_THOUSAND)],
    );
    expect(decision).toMatchObject({
      promote: true,
      figures: { taken: 2, own: { count: 12, right: 5 }, lost: 2 },
    });
    expect(decision.reason).toBe(
      "Of your 12 examples 5 are understood (before: 0). Your intents take 2 of 4,000 other examples (before: 0).",
    );
  });

  it("is refused when it takes more than it brings, however much it brings on paper", () => {
    const takes = (share: number) =>
      compare(
        [...own(500, 500), ...toEvaluated(FOUR_THOUSAND, FOUR_THOUSAND * (1 - share))],
        [...unknown(own(500, 0)), ...toEvaluated(FOUR_THOUSAND, FOUR_THOUSAND)],
      );
    expect(takes(0.002).promote).toBe(true);
    expect(takes(0.02)).toMatchObject({
      promote: false,
      reason: expect.stringMatching(
        /^Not taken over, because 80 examples that are understood now would go wrong/,
      ),
    });
  });

  it("is refused when it reads fewer of the same examples than chance explains", () => {
    const active = toEvaluated(100, 90);
    expect(compare(toEvaluated(100, 89), active).promote).toBe(true);
    expect(compare(toEvaluated(100, 88), active)).toMatchObject({
      promote: false,
      reason: expect.stringMatching(/^Not taken over, because it would understand 2 fewer of 100 examples/),
      figures: { lost: 2, won: 0, worse: [{ intent: "price", read: "custom:office" }, {}] },
    });
  });
});

describe("an example", () => {
  const part = (readings: [string, string, string | null][], read: string | null): ReadPart => ({
    readings: new Map(readings.map(([key, label, said]) => [key, { label, read: said }])),
    read: () => read,
  });
  const example = { key: "k", text: "t", intent: "custom:office" };

  it("is read by cross-validation where it was learned, and directly where it was not", () => {
    const learned = part([["k", "custom:office", null]], "custom:office");
    expect(evaluate([example], { base: null, own: learned })).toMatchObject([
      { isRight: false, isKnown: true },
    ]);
    const fresh = part([], "custom:office");
    expect(evaluate([example], { base: null, own: fresh })).toMatchObject([
      { isRight: true, isKnown: false },
    ]);
  });

  it("counts as unknown to a model that learned it under another label", () => {
    const other = part([["k", "custom:hours", "custom:hours"]], null);
    expect(evaluate([example], { base: null, own: other })).toMatchObject([
      { isRight: false, isKnown: false },
    ]);
  });
});
