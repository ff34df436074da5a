import { afterEach, describe, expect, it } from "vitest";
import { probeModels } from "@/lib/model";
import { answerProbes } from "@/lib/testing/model/probe-script";
import type { Script } from "@/lib/testing/model/script";
import { startModels } from "@/lib/testing/model/settings";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function probe(
  script: Script,
  options: Partial<Parameters<typeof startModels>[0]> = {},
): Promise<Record<string, { works: boolean; detail: string }>> {
  const started = await startModels({ ...options, script });
  open.push(started);
  const probes = await probeModels(started.models);
  return Object.fromEntries(
    probes.map(({ name, works, detail }) => [name.split(": ")[1], { works, detail }]),
  );
}

describe("the look at what a model can do", () => {
  it.each(["chat", "responses"] as const)(
    "tells words, shapes, tools and vectors over the %s wire",
    async (wire) => {
      const found = await probe(answerProbes, { wire });
      expect(found).toEqual({
        words: { works: true, detail: expect.stringMatching(/^streams \(\d+ pieces\), in \d+ ms$/) },
        "filled-in shapes": { works: true, detail: expect.stringMatching(/^structured output works, in/) },
        tools: { works: true, detail: expect.stringMatching(/^calls tools, in/) },
        vectors: { works: true, detail: expect.stringMatching(/^256 dimensions, in/) },
      });
    },
  );

  it("tells each thing that does not work with its reason, and no key", async () => {
    const found = await probe(answerProbes, { key: "another-key" });
    for (const { works, detail } of Object.values(found)) {
      expect({ works, detail }).toEqual({
        works: false,
        detail: "the key of the language model was refused",
      });
    }
  });

  it("finds no tools in a model that answers with invalid arguments", async () => {
    const found = await probe((request, count) =>
      request.tools.length > 0
        ? { kind: "tools", calls: [{ name: "look_up_price", arguments: '{"symb' }] }
        : answerProbes(request, count),
    );
    expect(found.tools).toEqual({
      works: false,
      detail: "the language model answered with something unreadable",
    });
  });
});
