import type { Action } from "@/lib/contract/actions";
import type { FailureCode } from "@/lib/contract/failures";
import type { SkillName } from "@/lib/contract/skill-results";
import type { ChainFailure, MarketFailure } from "@/lib/market";
import type { SkillContext, SkillOutcome } from "./skill";

/** Why a source did not answer, for people, as the end of a sentence that begins with its name. */
export function describeFailure(code: FailureCode): string {
  const words: Record<FailureCode, string> = {
    offline: "could not be reached",
    timeout: "did not answer in time",
    rate_limited: "asks us to wait",
    auth: "refused our key",
    plan_required: "does not offer this with our plan",
    not_found: "does not know it",
    no_data: "has nothing for those days",
    bad_data: "sent something that cannot be trusted",
    internal: "failed on our side",
    deadline: "took too long",
    stopped: "was stopped",
  };
  return words[code];
}

/** The sources answered, but what they have holds nothing for the days asked. */
export const NOTHING_INSIDE: ChainFailure = {
  failure: { code: "no_data", sourceId: "", sourceLabel: "", retryAfterMs: null, detail: "" },
  tried: [],
};

/**
 * The honest refusal of a market skill: which sources were asked, what each said, that no price was made up,
 * and what can be done (try again, import a file, try the simulated market).
 */
export async function toUnavailable<Name extends SkillName>(input: {
  skill: Name;
  subject: { name: string; symbol: string };
  /** Names all that are missing, where that is more than the one subject. */
  label?: string;
  wanted: string;
  chain: ChainFailure;
  context: SkillContext;
}): Promise<SkillOutcome<Name>> {
  const { skill, chain } = input;
  const tried = chain.tried.map(({ sourceLabel, code }) => ({ sourceLabel, code }));
  return {
    ok: false,
    skill,
    unavailable: {
      skill,
      code: chain.failure.code,
      message: `${toSentence(input)} No figure was made up.`,
      retryAfterMs: chain.failure.retryAfterMs,
      tried,
    },
    actions: await listWaysOut(input),
  };
}

function toSentence(input: {
  subject: { name: string; symbol: string };
  label?: string;
  wanted: string;
  chain: ChainFailure;
}): string {
  const { subject, wanted, chain } = input;
  const both = subject.name === subject.symbol ? subject.symbol : `${subject.name} (${subject.symbol})`;
  const named = input.label ?? both;
  if (chain.failure.sourceId === "none") {
    return `No live source is switched on here, and no file for ${named} has been imported.`;
  }
  if (chain.failure.code === "no_data") return `There is no data for ${named} ${wanted}.`;
  const reasons = chain.tried.map(
    (failure: MarketFailure) => `${failure.sourceLabel} ${describeFailure(failure.code)}`,
  );
  const because = reasons.length === 0 ? "no source is switched on" : reasons.join("; ");
  return `No source could answer for ${named} right now: ${because}.`;
}

async function listWaysOut(input: {
  subject: { name: string; symbol: string };
  chain: ChainFailure;
  context: SkillContext;
}): Promise<Action[]> {
  const { subject, chain, context } = input;
  if (chain.failure.code === "no_data" && chain.failure.sourceId !== "none") {
    const text = `Show me all of ${subject.name}`;
    return [{ kind: "ask", label: text, text }];
  }
  const actions: Action[] = [];
  if (chain.failure.code !== "not_found") actions.push({ kind: "retry", label: "Try again" });
  if (!subject.symbol.startsWith("SIM:")) {
    actions.push({ kind: "import", label: "Import a price file", symbol: subject.symbol });
  }
  const invented = (await context.market.listLocal()).find(
    ({ simulated, kind }) => simulated && kind === "equity",
  );
  if (invented !== undefined) {
    const text = `How did ${invented.name} do this year?`;
    actions.push({ kind: "ask", label: `Try the simulated market: ${invented.name}`, text });
  }
  return actions;
}
