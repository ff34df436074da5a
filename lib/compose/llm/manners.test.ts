import { afterEach, expect, it } from "vitest";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { startModels } from "@/lib/testing/model/settings";
import { buildResults } from "@/lib/testing/result-builders";
import { buildUnderstanding } from "@/lib/testing/results/ask-skill";
import { writeReply } from "..";
import type { ComposableOutcome } from "../compose-reply";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function write(says: string, outcomes: ComposableOutcome[]) {
  const started = await startModels({ script: () => ({ kind: "text", text: says }) });
  open.push(started);
  let text = "";
  const reply = await writeReply({
    understanding: buildUnderstanding("earnings"),
    outcomes,
    question: "when does orbit tools report",
    writer: started.models.language,
    visitor: null,
    now: new Date("2021-03-16T17:00:00Z"),
    signal: new AbortController().signal,
    write: (words) => {
      text += words;
    },
  });
  const notices = reply.parts.flatMap((part) => (part.type === "notice" ? [part.text] : []));
  const rest = reply.parts.flatMap((part) => (part.type === "text" ? [part.text] : []));
  return { text: [text, ...rest].join("\n\n"), notices, server: started.server };
}

function found<Name extends ResultPayload["skill"]>(skill: Name): ComposableOutcome {
  const { data } = { data: buildResults()[skill] } as Pick<ResultPayload, "data">;
  return { ok: true, skill, data, actions: [] };
}

it("lets no advice and no forecast of a model through, and says that something was left out", async () => {
  const says =
    "It has not confirmed its day. You should buy before the report. The price will likely rise after it. " +
    "Analysts predict a strong year. It is a bargain. The report is its next one.";
  const { text, notices } = await write(says, [found("earnings")]);
  expect(text).toMatch(/^It has not confirmed its day\. The report is its next one\./);
  expect(text).not.toMatch(/buy|likely rise|predict|bargain/);
  expect(notices.join()).toMatch(/left out 4 sentences/);
});

it("lets an estimate through as one", async () => {
  const { text } = await write("It reports on April 20, 2021.", [found("earnings")]);
  expect(text).toMatch(/^It reports on April 20, 2021 \(an estimate\)\./);
});

it("lets the model write about what was found, and says in our words what was not and what a term means", async () => {
  const unavailable = {
    ...{ skill: "news" as const, code: "offline" as const, retryAfterMs: null, tried: [] },
    message: "No source of headlines can be reached. Nothing was made up.",
  };
  const outcomes: ComposableOutcome[] = [
    found("definition"),
    found("earnings"),
    { ok: false, skill: "news", unavailable, actions: [] },
  ];
  const { text, server } = await write("The day is not confirmed yet.", outcomes);
  expect(text).toMatch(/^The day is not confirmed yet\./);
  expect(text).toContain("No source of headlines can be reached.");
  const { definition } = buildResults();
  expect(text).toContain(definition.text.slice(0, 20));
  const told = JSON.parse(server.requests[0]?.messages[0]?.text ?? "") as { results: { skill: string }[] };
  expect(told.results.map(({ skill }) => skill)).toEqual(["earnings"]);
});
