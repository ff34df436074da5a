import { answerProbes } from "./probe-script";
import type { Script } from "./script";

/** What the stand-in says that a person starts: enough to try every path, in a voice that nobody takes for a model. */
export function createLocalScript({ tokenMs }: { tokenMs: number }): Script {
  return async (request, count) => {
    const { format, tools } = request;
    if (format?.name === "probe" || tools.includes("look_up_price")) return answerProbes(request, count);
    return { kind: "text", text: "The stand-in has nothing to add to the card.", tokenMs };
  };
}
