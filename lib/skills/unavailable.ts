import type { Action } from "@/lib/contract/actions";
import type { FailureCode } from "@/lib/contract/failures";
import type { SkillName } from "@/lib/contract/skill-results";
import type { ChainFailure } from "@/lib/market";
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

/** A source answered, but what it has holds nothing of what was asked. */
export function toNothingFrom(source: { sourceId: string; sourceLabel: string }): ChainFailure {
  const { sourceId, sourceLabel } = source;
  const failure = { ...NOTHING_INSIDE.failure, sourceId, sourceLabel };
  return { failure, tried: [failure] };
}

interface Refusal {
  subject: { name: string; symbol: string };
  /** Names all that are missing, where that is more than the one subject. */
  label?: string;
  /** The end of "There is no data for ...": "for 2021", "today". */
  wanted: string;
  /** What the sources would have to offer, where not each of them does: "headlines". */
  offered?: string;
  /** Offered in place of the simulated market: something about the same subject that can be had. */
  instead?: Action;
  chain: ChainFailure;
  context: SkillContext;
}

/**
 * The honest refusal of a market skill: which sources were asked, what each said, that no price was made up,
 * and what can be done (try again, import a file, ask for something else).
 */
export async function toUnavailable<Name extends SkillName>(
  input: Refusal & { skill: Name },
): Promise<SkillOutcome<Name>> {
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

function toSentence(refusal: Refusal): string {
  const { subject, wanted, offered, chain } = refusal;
  const both = subject.name === subject.symbol ? subject.symbol : `${subject.name} (${subject.symbol})`;
  const named = refusal.label ?? both;
  if (offered !== undefined) return toOfferedSentence({ ...refusal, offered, named });
  if (chain.failure.sourceId === "none") {
    return `No live source is switched on here, and no file for ${named} has been imported.`;
  }
  if (chain.failure.code === "no_data") return `There is no data for ${named} ${wanted}.`;
  return `No source could answer for ${named} right now: ${toReasons(chain)}.`;
}

/** Of what only some sources have: nobody offers it, nobody has it of this subject, or nobody could be asked. */
function toOfferedSentence({
  subject,
  offered,
  named,
  chain,
}: Refusal & { offered: string; named: string }): string {
  if (chain.failure.sourceId === "none") {
    return subject.symbol.startsWith("SIM:")
      ? `${named} is invented, and the simulated market has no ${offered}.`
      : `No source that is switched on here has ${offered} for ${named}.`;
  }
  if (chain.failure.code === "no_data") {
    const labels = chain.tried.map(({ sourceLabel }) => sourceLabel);
    const asked = labels.length === 0 ? "the source" : new Intl.ListFormat("en").format(labels);
    return `There are no ${offered} for ${named} at ${asked}.`;
  }
  return `No source could give ${offered} for ${named} right now: ${toReasons(chain)}.`;
}

/** "Yahoo Finance could not be reached; Tiingo asks us to wait": each source that was tried, with its reason. */
export function toReasons({ tried }: Pick<ChainFailure, "tried">): string {
  if (tried.length === 0) return "no source that is switched on has it";
  return tried.map(({ sourceLabel, code }) => `${sourceLabel} ${describeFailure(code)}`).join("; ");
}

async function listWaysOut(refusal: Refusal): Promise<Action[]> {
  const { subject, offered, instead, chain, context } = refusal;
  const { code, sourceId } = chain.failure;
  const isCertain = code === "no_data" || code === "not_found";
  const retry: Action[] = isCertain ? [] : [{ kind: "retry", label: "Try again" }];
  if (offered !== undefined) return instead === undefined ? retry : [...retry, instead];
  if (code === "no_data" && sourceId !== "none") {
    const text = `Show me all of ${subject.name}`;
    return [instead ?? { kind: "ask", label: text, text }];
  }
  const again: Action[] = code === "not_found" ? [] : [{ kind: "retry", label: "Try again" }];
  const file: Action[] = subject.symbol.startsWith("SIM:")
    ? []
    : [{ kind: "import", label: "Import a price file", symbol: subject.symbol }];
  const other = instead ?? (await findSimulated(context));
  return [...again, ...file, ...(other === null ? [] : [other])];
}

async function findSimulated({ market }: SkillContext): Promise<Action | null> {
  const local = await market.listLocal();
  const invented = local.find(({ simulated, kind }) => simulated && kind === "equity");
  if (invented === undefined) return null;
  const text = `How did ${invented.name} do this year?`;
  return { kind: "ask", label: `Try the simulated market: ${invented.name}`, text };
}
