import type { Instrument } from "@/lib/contract/market";
import type { SkillName } from "@/lib/contract/skill-results";
import type { ChainFailure } from "@/lib/market";
import type { SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toUnavailable } from "./unavailable";

/** The refusal of what only some sources have of a company ("headlines"): its prices may be there all the same. */
export function refuseCompany<Name extends SkillName>(input: {
  skill: Name;
  instrument: Instrument;
  offered: string;
  chain: ChainFailure;
  context: SkillContext;
}): Promise<SkillOutcome<Name>> {
  const { instrument, ...rest } = input;
  const text = `How did ${toSpokenName(instrument.name)} do this year?`;
  return toUnavailable({
    ...rest,
    subject: instrument,
    wanted: "",
    instead: { kind: "ask", label: "Its prices this year", text },
  });
}
