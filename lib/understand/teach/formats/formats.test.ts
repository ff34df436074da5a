import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDialogflow, writeDialogflowJson, writeDialogflowZip } from "./dialogflow";
import { type ReadFile, toExamples, toLabel } from "./imported";
import { readRasa, writeRasa } from "./rasa";

const examples = [
  { text: "when are you open", intent: "custom:opening-hours" },
  { text: 'is "the shop" open: yes or no? #1', intent: "custom:opening-hours" },
  { text: "- a line that begins with a dash", intent: "custom:opening-hours" },
  { text: "price of Nestlé", intent: "price" },
];
const answers = new Map([["custom:opening-hours", "From **9 to 5**."]]);

function intentsOf(read: ReadFile) {
  if (!read.ok) throw new Error(read.message);
  return read.intents;
}

describe("Rasa NLU YAML", () => {
  it("comes back as it was written, product's and owner's intents alike", () => {
    const kept = examples.filter(({ text }) => !text.startsWith("-"));
    expect(toExamples(intentsOf(readRasa(writeRasa(kept)))).examples).toEqual(kept);
  });

  it("loses entity annotations and keeps their words", () => {
    const file = [
      'version: "3.1"',
      "nlu:",
      "- intent: ask/price",
      "  examples: |",
      "    - price of [Apple](company)",
      '    - how did [Tesla]{"entity": "company", "role": "first"} do in [2020](year){"value": 1}',
      "- lookup: company",
      "  examples: |",
      "    - Apple",
    ].join("\n");
    expect(intentsOf(readRasa(file))).toEqual([
      { name: "ask/price", examples: ["price of Apple", "how did Tesla do in 2020"], answer: null },
    ]);
    expect(toLabel("ask/price")).toBe("custom:ask-price");
  });

  it("is refused with a sentence when it is something else", () => {
    for (const text of ["", "a: b", "nlu: 3", "nlu: [", "{{{", "nlu:\n- synonym: x"])
      expect(readRasa(text)).toMatchObject({ ok: false, message: expect.stringMatching(/^[A-Z].+/) });
  });
});

describe("Dialogflow ES", () => {
  it("comes back as it was written, as JSON and as zip, with the words of the answers", () => {
    const files = [
      strToU8(writeDialogflowJson({ examples, answers })),
      writeDialogflowZip({ examples, answers }),
    ];
    for (const bytes of files) {
      const intents = intentsOf(readDialogflow(bytes));
      expect(toExamples(intents).examples).toEqual(examples);
      expect(intents.find(({ name }) => name === "opening-hours")?.answer).toBe("From **9 to 5**.");
    }
  });

  it("puts the pieces of an annotated phrase together", () => {
    const says = [{ data: [{ text: "price of " }, { text: "Apple", alias: "company", meta: "@company" }] }];
    const bytes = zipSync({
      "agent.json": strToU8("{}"),
      "intents/Ask price.json": strToU8(JSON.stringify({ name: "Ask price", responses: [] })),
      "intents/Ask price_usersays_en.json": strToU8(JSON.stringify(says)),
    });
    expect(intentsOf(readDialogflow(bytes))).toEqual([
      { name: "Ask price", examples: ["price of Apple"], answer: null },
    ]);
  });

  it("is refused with a sentence when it is something else", () => {
    for (const bytes of [strToU8("{}"), strToU8("no"), strToU8("PK nonsense"), new Uint8Array(), zipSync({})])
      expect(readDialogflow(bytes)).toMatchObject({ ok: false, message: expect.stringMatching(/^[A-Z].+/) });
  });
});

describe("an example of a file", () => {
  it("is left out and counted when it is empty, too long or of an intent without a usable name", () => {
    const read = toExamples([
      { name: "price", examples: ["a", " ", "x".repeat(301)], answer: null },
      { name: "???", examples: ["b"], answer: null },
    ]);
    expect(read).toEqual({ examples: [{ text: "a", intent: "price" }], leftOut: 3 });
  });
});
