import { describe, expect, it } from "vitest";
import { buildInstrument } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { crossesBoundary } from "./boundary";
import { createGate } from "./gate";
import { createLedger } from "./ledger";

describe("advice and forecasts", () => {
  it.each([
    "You should buy Apple now.",
    "Investors may want to consider adding the stock.",
    "You should buy it, and not wait.",
    "I would recommend holding it.",
    "It is a strong buy at this price.",
    "The stock looks undervalued.",
    "Now is a good time to invest.",
    "Consider buying shares before the report.",
    "It remains a bargain.",
    "Take profits here and stay away from Microsoft.",
    "It fits your portfolio.",
    "Buy the dip.",
    "The price will likely reach 200 dollars.",
    "Apple is expected to rise further.",
    "Shares are poised for a rally.",
    "Analysts predict a rise.",
    "The stock could double by 2030.",
    "It is going to outperform.",
    "The outlook is bright.",
    "Its price target is 250 dollars.",
    "The chart is bullish.",
    "Earnings would grow next year.",
  ])("are seen in: %s", (text) => expect(crossesBoundary(text)).toBe(true));

  it.each([
    "Apple rose 12.3% and reached its high on March 12, 2024.",
    "This is not advice, and nobody knows what will rise.",
    "I cannot say whether the price will rise.",
    "Nobody can say what the price will reach.",
    "Apple is expected to report on April 24, 2024.",
    "The mean estimate of earnings is 1.20 dollars a share.",
    "It could not be had from the source.",
    "You should know that these prices are delayed.",
    "The company bought back shares worth 2 billion dollars.",
    "Nothing here says that you should sell it.",
    "The exchange will open at 9:30 AM.",
  ])("are not seen in: %s", (text) => expect(crossesBoundary(text)).toBe(false));
});

describe("what somebody expects", () => {
  const orbit = buildInstrument({ symbol: "SIM:ORBT", name: "Orbit Tools", simulated: true });
  const earnings = { ...buildResults().earnings, instrument: orbit };
  const write = (text: string) => {
    const gate = createGate(
      createLedger({
        results: [{ skill: "earnings", data: earnings }],
        userTexts: [],
        passages: [],
        today: "2021-03-18",
      }),
    );
    let out = "";
    for (let at = 0; at < text.length; at += 5) out += gate.push(text.slice(at, at + 5), at * 20);
    return { text: out + gate.end(), ...gate.report };
  };

  it.each([
    "Analysts estimate earnings of $0.30 per share.",
    "The day, April 20, 2021, is not confirmed.",
    "The source expects the report between April 20, 2021 and April 24, 2021.",
    "It earned $0.28 a share on January 20, 2021.",
  ])("passes when the sentence says so, and facts need no mark: %s", (text) => {
    expect(write(text)).toEqual({ text, dropped: 0, replaced: 0 });
  });

  it("is marked as an estimate where the sentence does not say so", () => {
    expect(write("Orbit Tools reports on April 20, 2021. It earns $0.30 a share then.")).toEqual({
      text: "Orbit Tools reports on April 20, 2021 (an estimate). It earns $0.30 (an estimate) a share then.",
      dropped: 0,
      replaced: 0,
    });
  });
});
