import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { getGlossary } from "@/lib/knowledge/glossary";
import { listUnsupported } from "@/lib/testing/dialogues/check-words";
import type { Dialogue } from "@/lib/testing/dialogues/dialogue";
import { dialogues } from "@/lib/testing/dialogues/list-dialogues";
import { type Played, type PlayedTurn, playDialogue } from "@/lib/testing/dialogues/play";
import { failsHalfWay, writesAll } from "@/lib/testing/dialogues/scripts";
import { createFakeSource } from "@/lib/testing/fake-source";
import { describeOnStores } from "@/lib/testing/integration";
import { startModels } from "@/lib/testing/model/settings";
import { getSeedReader } from "@/lib/testing/seed-model";
import { createTestMarket } from "@/lib/testing/turns";
import { createModelReader } from "@/lib/understand";

type Ports = Parameters<typeof playDialogue>[0]["ports"];
type Models = Awaited<ReturnType<typeof startModels>>;

let ports: Ports;
let writing: Models;
let failing: Models;

beforeAll(async () => {
  const market = createTestMarket([createFakeSource()]);
  ports = { market, glossary: getGlossary(), classifier: await getSeedReader() };
  writing = await startModels({ script: writesAll });
  failing = await startModels({ script: failsHalfWay });
}, 240_000);
afterAll(async () => {
  await writing.close();
  await failing.close();
});
beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true); // each failure of the model is logged, with its stage
});

function withModel({ models: { language } }: Models): Ports {
  if (language === null) throw new Error("no model");
  return { ...ports, writer: language, model: createModelReader({ model: language }) };
}

/** What every answer has to be, whoever wrote it. */
function expectGood({ turn, ...played }: PlayedTurn): void {
  expect(played.status).toBe("complete");
  expect(played.cards).toEqual(turn.cards);
  expect(played.told).toEqual(expect.arrayContaining(turn.tells ?? []));
  if (turn.words) expect(played.text).toMatch(turn.words);
  if (turn.buttons) expect(played.buttons.join("\n")).toMatch(turn.buttons);
  expect(listUnsupported(played.text, played.parts)).toEqual([]);
}

/** One stored reply for each message, part for part as it was read. */
function expectStored({ turns, stored }: Played): void {
  expect(stored.map(({ role }) => role)).toEqual(turns.flatMap(() => ["user", "assistant"]));
  const answers = stored.filter(({ role }) => role === "assistant");
  expect(new Set(answers.map(({ replyToId }) => replyToId)).size).toBe(turns.length);
  for (const [at, answer] of answers.entries()) {
    expect(answer.parts).toEqual(JSON.parse(JSON.stringify(turns[at]?.parts)));
  }
}

/** The cards with all their figures; each play has a document of its own. */
function toFigures({ turns }: Played) {
  const cards = turns.map(({ parts }) =>
    parts.flatMap((part): unknown[] => {
      if (part.type === "result") return [part.result];
      return part.type === "unavailable" ? [part.unavailable] : [];
    }),
  );
  return JSON.parse(JSON.stringify(cards).replace(/(?:doc|mem)_[0-9a-z]+/g, "one of its own"));
}

async function play(dialogue: Dialogue, given: Ports): Promise<Played> {
  const played = await playDialogue({ dialogue, ports: given });
  for (const turn of played.turns) expectGood(turn);
  expectStored(played);
  return played;
}

describeOnStores("the same dialogues", () => {
  it("are thirty, each of two to five messages", () => {
    expect(dialogues).toHaveLength(30);
    for (const { turns } of dialogues) expect([2, 3, 4, 5]).toContain(turns.length);
  });

  it.each(dialogues)(
    "pass without a model, with one, and with one that fails half-way: $name",
    async (dialogue) => {
      const without = await play(dialogue, ports);
      const withOne = await play(dialogue, withModel(writing));
      const cut = await play(dialogue, withModel(failing));
      expect(toFigures(withOne)).toEqual(toFigures(without));
      expect(toFigures(cut)).toEqual(toFigures(without));
      expect(withOne.turns.flatMap(({ notices }) => notices)).toEqual([]);
    },
  );
});
