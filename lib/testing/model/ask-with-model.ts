import { vi } from "vitest";
import { getGlossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { startTurn } from "@/lib/turn";
import { type Asked, createTestMarket, readTurn, toTurnInput } from "../turns";
import type { ModelRequest, Script, Scripted } from "./script";
import { startModels } from "./settings";

/** One call in a script: the tool and its input. */
export interface ScriptedCall {
  name: string;
  input: unknown;
}

/** The stand-in's answer that calls these tools; an input that is a string is sent as it is. */
export function callTools(...calls: ScriptedCall[]): Scripted {
  const toText = (input: unknown) => (typeof input === "string" ? input : JSON.stringify(input));
  return { kind: "tools", calls: calls.map(({ name, input }) => ({ name, arguments: toText(input) })) };
}

/** Answers requests with tools by these steps in their order (the last one again and again), all others with words. */
export function scriptSteps(steps: readonly Scripted[], words = "Here it is, as the cards show."): Script {
  let at = 0;
  return ({ tools }) => {
    if (tools.length === 0) return { kind: "text", text: words };
    const step = steps[Math.min(at, steps.length - 1)] ?? { kind: "text", text: "done" };
    at += 1;
    return step;
  };
}

/** Turns whose model is a stand-in, with what it was asked. Close it when done. */
export async function startModelTurns(input: {
  script: Script;
  over?: Parameters<typeof startModels>[0]["over"];
  market?: Market;
}) {
  const { script, over, market = createTestMarket() } = input;
  const { server, models, close } = await startModels({ script, over });
  const ports = { market, glossary: getGlossary(), writer: models.language };
  return {
    server,
    close,
    async ask(asked: Asked) {
      const turn = await startTurn({ ...toTurnInput({ ...asked, market }), ports });
      if (turn.kind !== "stream") throw new Error("the conversation was not found");
      const seen = await readTurn(turn);
      await turn.done;
      const notices = seen.parts.flatMap((part) => (part.type === "notice" ? [part.text] : []));
      const skills = seen.parts.flatMap((part) => (part.type === "result" ? [part.result.skill] : []));
      return { ...seen, notices, skills, record: await turn.record };
    },
    /** The requests that offered tools, and those that did not. */
    steps: () => server.requests.filter(({ tools }) => tools.length > 0),
    words: () => server.requests.filter(({ tools }) => tools.length === 0),
  };
}

/** What a request told the model, as the object that it is. */
export function readTold(request: ModelRequest | undefined): Record<string, unknown> {
  return JSON.parse(request?.messages[0]?.text ?? "{}") as Record<string, unknown>;
}

/** Keeps log lines from the screen; gives them back as objects. */
export function catchLog(): () => Record<string, unknown>[] {
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => log.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
}
