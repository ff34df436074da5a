/**
 * The model's server of the benchmark, a process of its own: truthful answers of 60 pieces, at the pace that it was told
 * last. It is started by `stand-in.ts` and ends with the channel to it.
 */
import { createLocalScript } from "@/lib/testing/model/local-script";
import type { ModelRequest } from "@/lib/testing/model/script";
import { startModelServer } from "@/lib/testing/model/start-model-server";
import { type StandInReport, type StandInWish, toMonotonicMs } from "./stand-in";
import { TOKENS, tell, toPieces } from "./tell";

let tokenMs = 0;
let report: StandInReport = { askedAtMs: [], readings: 0, cpuMs: 0 };
let cpuBefore = process.cpuUsage();

const readShapes = createLocalScript({ tokenMs: 0 });
const server = await startModelServer({
  script(request, count) {
    server.requests.length = 0; // nobody reads them here, and they would only grow
    if (request.format !== null) {
      report.readings += 1;
      return readShapes(request, count);
    }
    report.askedAtMs.push(toMonotonicMs());
    const text = tell(readResults(request));
    return { kind: "text", text, pieces: toPieces(text, TOKENS), tokenMs };
  },
});

function readResults({ messages }: ModelRequest): unknown {
  try {
    return (JSON.parse(messages.at(-1)?.text ?? "") as { results?: unknown }).results;
  } catch {
    return null; // the bare route hands on the question alone
  }
}

process.on("message", (wish: StandInWish) => {
  if (wish.tokenMs !== null) {
    tokenMs = wish.tokenMs;
    report = { askedAtMs: [], readings: 0, cpuMs: 0 };
    cpuBefore = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  process.send?.({ ...report, cpuMs: (user + system) / 1_000 });
});
process.on("disconnect", () => process.exit(0));
process.send?.(server.url);
