import { beforeAll, describe, expect, it } from "vitest";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { type PretendAnswer, writeLie, writeTruth } from "@/lib/testing/ledger/answers";
import { listOutcomes } from "@/lib/testing/ledger/outcomes";
import { passThrough } from "@/lib/testing/ledger/pass";
import { createGate } from "./gate";
import { createLedger } from "./ledger";

let outcomes: ResultPayload[] = [];
beforeAll(async () => {
  outcomes = await listOutcomes();
}, 60_000);

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

function pass(write: (result: ResultPayload, seed: number) => PretendAnswer, seed: number) {
  const result = outcomes[seed % outcomes.length] as ResultPayload;
  const answer = write(result, seed);
  const ledger = createLedger({ results: [result], userTexts: [], passages: [], today: "2026-11-20" });
  return { answer, ...passThrough({ gate: createGate(ledger), text: answer.text, seed: seed + 1 }) };
}

describe("answers of a model about real outcomes", () => {
  it("lets no lie of 200 lying answers through: prices, percentages, days, units, names, extra sentences", () => {
    const leaked = SEEDS.map((seed) => pass(writeLie, seed + 10_000)).filter(({ answer, text }) =>
      answer.lies.some((lie) => text.includes(lie)),
    );
    expect(leaked.map(({ text, answer }) => ({ text, lies: answer.lies }))).toEqual([]);
  });

  it("tells in its report that something was replaced or left out of each of them", () => {
    const silent = SEEDS.map((seed) => pass(writeLie, seed + 10_000)).filter(
      ({ report }) => report.dropped + report.replaced === 0,
    );
    expect(silent).toEqual([]);
  });

  it("leaves at least 98 % of 200 truthful answers untouched: rounded, in other units, derived, days in words", () => {
    const touched = SEEDS.map((seed) => pass(writeTruth, seed)).filter(
      ({ answer, text }) => text !== answer.text,
    );
    expect(touched.map(({ text, answer }) => ({ told: answer.text, text })).slice(4)).toEqual([]);
  });

  it("holds words back for less than 150 ms at 20 ms a piece, in 95 of 100 cases", () => {
    const held = SEEDS.flatMap((seed) => pass(writeTruth, seed).heldMs).sort((a, b) => a - b);
    expect(held.length).toBeGreaterThan(5_000);
    expect(held[Math.floor(held.length * 0.95)]).toBeLessThan(150);
  });
});
