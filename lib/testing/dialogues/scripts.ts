import type { ResultPayload } from "@/lib/contract/skill-results";
import { createLocalScript } from "../model/local-script";
import { type Script, type Trouble, toPieces } from "../model/script";
import { tellTruth } from "./tell";

const sortOnly = createLocalScript({ tokenMs: 0 });
const troubles: Trouble["what"][] = ["reset", "end", "garbage", "error"];

function readResults(text: string | undefined): ResultPayload[] {
  const { results } = JSON.parse(text ?? "{}") as { results?: ResultPayload[] };
  return results ?? [];
}

/** A model that answers every time, truthfully and in its own words. */
export const writesAll: Script = (request, count) => {
  if (request.format !== null) return sortOnly(request, count);
  return { kind: "text", text: tellTruth(readResults(request.messages.at(-1)?.text), count) };
};

/**
 * The same model, whose every answer fails: at another place each time, in the middle of its words or, once in five times,
 * before the first of them.
 */
export const failsHalfWay: Script = async (request, count) => {
  const whole = await writesAll(request, count);
  if (whole.kind !== "text" || request.format !== null) return whole;
  if (count % 5 === 4) return { kind: "error", status: 500 };
  const pieces = toPieces(whole.text).length;
  const after = 1 + ((count * 7) % Math.max(1, pieces - 1));
  return { ...whole, trouble: { after, what: troubles[count % troubles.length] ?? "reset" } };
};
