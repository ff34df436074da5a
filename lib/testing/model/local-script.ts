import { intentNameSchema } from "@/lib/contract/intents";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { writeTruth } from "../ledger/answers";
import { answerProbes } from "./probe-script";
import type { ModelRequest, Script, Scripted } from "./script";

/**
 * What the stand-in says that a person starts: enough to try every path. It sorts a message as the simpler readers did,
 * asks for the price of what has a capital letter where tools are offered, and tells prices, histories, days and
 * comparisons from the results that it is shown.
 */
export function createLocalScript({ tokenMs }: { tokenMs: number }): Script {
  return async (request, count) => {
    const { format, tools } = request;
    if (format?.name === "probe" || tools.includes("look_up_price")) return answerProbes(request, count);
    if (tools.length > 0) return call(request);
    if (format !== null) return { kind: "text", text: JSON.stringify(sort(request)) };
    return { kind: "text", text: tell(request, count), tokenMs };
  };
}

function readData({ messages }: Pick<ModelRequest, "messages">): Record<string, unknown> {
  try {
    return JSON.parse(messages.at(-1)?.text ?? "") as Record<string, unknown>;
  } catch {
    return {}; // somebody asks it something of their own
  }
}

function sort(request: ModelRequest) {
  const { likely } = readData(request);
  const first = intentNameSchema.safeParse(Array.isArray(likely) ? likely[0] : null);
  return { intent: first.data ?? "unclear", confidence: 0.7, parts: [] };
}

/** Names of the message, each with the newest price: as much as a script can guess of what a model would call. */
function call({ messages }: ModelRequest): Scripted {
  const { message } = readData({ messages: messages.slice(0, 1) });
  const names = String(message ?? "").match(/\p{Lu}[\p{L}\d.&:]*(?: \p{Lu}[\p{L}\d.&]*)*/gu) ?? [];
  if (names.length === 0 || messages.length > 1) return { kind: "text", text: "done" };
  const calls = names.slice(0, 3).map((name) => ({ name: "quote", arguments: JSON.stringify({ name }) }));
  return { kind: "tools", calls };
}

const GENERIC = "The card above shows what was found.";

function tell(request: ModelRequest, seed: number): string {
  const { results } = readData(request);
  if (!Array.isArray(results)) return GENERIC;
  const told = (results as ResultPayload[]).map((result) => writeTruth(result, seed).text);
  return told.join(" ").trim() || GENERIC;
}
