import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import { type TalkResult, talkTopics } from "@/lib/contract/talk/talk-results";
import type { Understanding } from "@/lib/contract/understanding";
import type { Skill, SkillContext } from "./skill";
import { toSpokenName } from "./spoken-name";
import { listStarters } from "./starters";

type Topic = TalkResult["topic"];
const inputSchema = z.object({
  topic: z.enum(talkTopics),
  subject: z.string().nullable(),
});
type TalkInput = z.infer<typeof inputSchema>;

/** Says what stands where no figure answers: thanks, a danger, a boundary, what there is not yet and what is near it. */
export const talkSkill: Skill<"talk", TalkInput> = {
  name: "talk",
  description:
    "Answer thanks, feedback, a danger, an attempt on the rules, and wishes that nothing here fulfils yet.",
  input: inputSchema,
  examples: ["Thanks!", "I want to talk to a person", "Tell me when Apple goes above 200"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: toInput,
  async run(input, context) {
    return { ok: true, skill: "talk", data: input, actions: await listOffers(input, context) };
  },
};

function toInput({ intent, entities }: Understanding): TalkInput {
  const topic = talkTopics.find((each) => each === intent) ?? "unclear";
  const [subject] = entities.symbols;
  return { topic, subject: subject === undefined ? null : toSpokenName(subject.name) };
}

const QUIET: ReadonlySet<Topic> = new Set<Topic>(["safety", "thanks", "feedback"]);

async function listOffers({ topic, subject }: TalkInput, context: SkillContext): Promise<Action[]> {
  if (QUIET.has(topic)) return [];
  if (topic === "import" || topic === "data_qa" || topic === "document_qa")
    return [toImport(), ...toNearest(subject)];
  if (topic === "alert" && subject !== null) return toNearest(subject);
  const starters = await listStarters(context);
  return starters.slice(0, 3).map(({ text }) => toAsk(text));
}

function toImport(): Action {
  return { kind: "import", label: "Import a price file", symbol: null };
}

function toNearest(subject: string | null): Action[] {
  if (subject === null) return [];
  return [toAsk(`What is ${subject} trading at?`), toAsk(`How did ${subject} do this year?`)];
}

function toAsk(text: string): Action {
  return { kind: "ask", label: text, text };
}
