import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClassifierModel, classify, type Example, loadModel, saveModel, trainClassifier } from ".";

const SETS: Record<string, string[]> = {
  price: [
    "what is apple trading at",
    "price of microsoft stock",
    "how much is a share of tesla",
    "quote for nvidia please",
    "what does amazon cost right now",
    "current price of google",
    "tell me the share price of ibm",
    "where is netflix trading today",
    "stock quote intel",
    "what's the last price for oracle",
    "give me the price of boeing",
    "how much does one disney share cost",
  ],
  chart: [
    "show me a chart of apple",
    "draw the graph of microsoft",
    "plot tesla over the last year",
    "i want to see a candlestick chart for nvidia",
    "graph amazon since january",
    "can you chart google for me",
    "line chart of ibm please",
    "display a plot of netflix",
    "show the intel graph weekly",
    "visualise oracle as a chart",
    "draw boeing with candles",
    "make a chart for disney",
  ],
  dividend: [
    "when does apple pay its dividend",
    "dividend yield of microsoft",
    "does tesla pay dividends",
    "what is the payout of nvidia",
    "next ex dividend date for amazon",
    "how high is the dividend at ibm",
    "list the dividends of intel",
    "has oracle raised its dividend",
    "dividend history of boeing",
    "how often does disney pay a dividend",
    "is there a dividend on google",
    "payout ratio of netflix",
  ],
  definition: [
    "what does volatility mean",
    "explain market capitalization",
    "define beta",
    "what is meant by a stop loss",
    "meaning of price earnings ratio",
    "what is an etf in simple words",
    "explain short selling to me",
    "define drawdown please",
    "what does liquidity mean",
    "can you explain compound interest",
    "what is the definition of a bond",
    "explain the sharpe ratio",
  ],
};
const examples: Example[] = Object.entries(SETS).flatMap(([intent, texts]) =>
  texts.map((text) => ({ text, intent })),
);
const outOfScope = [
  "what should i eat for breakfast",
  "how tall is the eiffel tower",
  "turn on the kitchen lights",
  "who won the football game last night",
  "tell me a joke about cats",
  "is it going to rain tomorrow",
  "book a table for two tonight",
  "remind me to call my mother",
  "play some jazz music",
  "how do i get to the airport",
  "translate good morning into french",
  "why is the sky blue",
];

describe("the trained classifier", () => {
  let model: ClassifierModel;
  beforeAll(() => {
    model = trainClassifier({ examples, outOfScope, seed: 1 });
  });

  it.each([
    ["price of disney stock", "price"],
    ["how much is a share of boeing", "price"],
    ["please plot intel since march", "chart"],
    ["what is the dividend of oracle", "dividend"],
    ["explain what beta means", "definition"],
  ])("finds the intent of a message it has not seen: %s", (text, intent) => {
    expect(classify(model, text)).toMatchObject({ intent, inScope: true });
  });

  it.each([
    ["pirce of disney stok", "price"],
    ["shwo me a chrat of intel", "chart"],
    ["dividnd yeild of boeing", "dividend"],
    ["explan voltility", "definition"],
  ])("reads through typing errors: %s", (text, intent) => {
    expect(classify(model, text).intent).toBe(intent);
  });

  it.each([
    "how do i boil an egg for breakfast",
    "play a song by my favourite band",
    "wie wird das wetter am wochenende in hamburg",
    "¿a qué hora abre la biblioteca mañana?",
    "zxqv wkrtp bnmlg",
    "",
    "?!",
  ])("turns away what is of none of its intents: %j", (text) => {
    expect(classify(model, text).inScope).toBe(false);
  });

  it("lists the likeliest first, with confidences that add up to 1 over all intents", () => {
    const { intent, confidence, scores } = classify(model, "price of ibm");
    const sum = scores.reduce((total, one) => total + one.confidence, 0);
    expect(scores).toHaveLength(4);
    expect(sum).toBeCloseTo(1, 5);
    expect(scores[0]).toEqual({ intent, confidence });
    expect(scores.map((one) => one.confidence)).toEqual(
      scores.map((one) => one.confidence).toSorted((a, b) => b - a),
    );
  });

  it("is the same model, byte by byte, for the same seed, and another for another", () => {
    const again = saveModel(trainClassifier({ examples, outOfScope, seed: 1 }));
    const other = saveModel(trainClassifier({ examples, outOfScope, seed: 2 }));
    expect(Buffer.compare(again, saveModel(model))).toBe(0);
    expect(Buffer.compare(other, again)).not.toBe(0);
  });

  it("says the same after its file was written and read", () => {
    const loaded = loadModel(saveModel(model));
    for (const text of [...examples.map((one) => one.text), ...outOfScope, "", "pirce"]) {
      expect(classify(loaded, text)).toEqual(classify(model, text));
    }
    expect(loaded.heldOut).toEqual(model.heldOut);
  });

  it("refuses bytes that are no model, and a model of another version", () => {
    const bytes = saveModel(model);
    expect(() => loadModel(Buffer.from("hello"))).toThrow("not a classifier model");
    bytes[4] = 99;
    expect(() => loadModel(bytes)).toThrow("version 99");
  });

  it("reads composed and decomposed letters alike and does not see invisible characters", () => {
    const text = "préço da ação de ibm";
    expect(classify(model, text.normalize("NFD"))).toEqual(classify(model, text.normalize("NFC")));
    expect(classify(model, "pri\u200bce of i\ufeffbm")).toEqual(classify(model, "price of ibm"));
  });

  it("never throws, and its numbers stay between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { confidence, scopeScore } = classify(model, text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(scopeScore).toBeGreaterThanOrEqual(0);
        expect(scopeScore).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["words", "what is the price of apple and "],
    ["one word", "pricedividend"],
  ])("reads 8,000 characters of %s in under 20 ms", (_, part) => {
    const text = part.repeat(1_000).slice(0, 8_000);
    const times = Array.from({ length: 15 }, () => {
      const begun = performance.now();
      classify(model, text);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});

describe("training", () => {
  it("turns away strange messages also when no example of them was given", () => {
    const model = trainClassifier({ examples, outOfScope: [], seed: 1 });
    const away = outOfScope.filter((text) => !classify(model, text).inScope);
    const kept = examples.filter(({ text }) => classify(model, text).inScope);
    expect(away.length).toBeGreaterThanOrEqual(outOfScope.length * 0.75);
    expect(kept.length).toBeGreaterThanOrEqual(examples.length * 0.9);
  });

  it("counts how many examples are understood by a model that had not learned from them", () => {
    const { heldOut } = trainClassifier({ examples, outOfScope, seed: 1 });
    expect(heldOut.count).toBeGreaterThanOrEqual(examples.length / 2);
    expect(heldOut.right / heldOut.count).toBeGreaterThan(0.7);
    expect(heldOut.right).toBeLessThanOrEqual(heldOut.count);
  });

  it("is tuned on its own held-out readings when the validation messages are none, or of other intents", () => {
    const bare = saveModel(trainClassifier({ examples, outOfScope, seed: 1 }));
    for (const validation of [[], [{ text: "hello", intent: "greet" }]]) {
      const model = trainClassifier({ examples, outOfScope, validation, seed: 1 });
      expect(Buffer.compare(saveModel(model), bare)).toBe(0);
    }
  });

  it("does with two intents of one example each, and not with less", () => {
    const two = [examples[0] as Example, examples[20] as Example];
    const model = trainClassifier({ examples: two, outOfScope: [], seed: 1 });
    expect(classify(model, two[0]?.text ?? "").intent).toBe("price");
    expect(() => trainClassifier({ examples: two.slice(1), outOfScope, seed: 1 })).toThrow(RangeError);
  });
});
