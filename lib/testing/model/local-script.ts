import { intentNameSchema } from "@/lib/contract/intents";
import type { ResultPayload } from "@/lib/contract/skill-results";
import { writeTruth } from "../ledger/answers";
import { answerProbes } from "./probe-script";
import type { ModelRequest, Script } from "./script";

/**
 * What the stand-in says that a person starts: enough to try every path. It sorts a message as the simpler readers did
 * and tells prices, histories, days and comparisons from the results that it is shown.
 */
export function createLocalScript({ tokenMs }: { tokenMs: number }): Script {
  return async (request, count) => {
    const { format, tools } = request;
    if (format?.name === "probe" || tools.includes("look_up_price")) return answerProbes(request, count);
    if (format !== null) return { kind: "text", text: JSON.stringify(sort(request)) };
    return { kind: "text", text: tell(request, count), tokenMs };
  };
}

function readData({ messages }: ModelRequest): Record<string, unknown> {
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

const GENERIC = "The card above shows what was found.";

function tell(request: ModelRequest, seed: number): string {
  const { results } = readData(request);
  if (!Array.isArray(results)) return GENERIC;
  const told = (results as ResultPayload[]).map((result) => writeTruth(result, seed).text);
  return told.join(" ").trim() || GENERIC;
}
