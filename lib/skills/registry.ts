import type { SkillName } from "@/lib/contract/skill-results";
import { clarifySkill } from "./clarify";
import { compareSkill } from "./compare";
import { daySkill } from "./day";
import { declineSkill } from "./decline";
import { definitionSkill } from "./definition";
import { greetSkill } from "./greet";
import { helpSkill } from "./help";
import { historySkill } from "./history";
import { quoteSkill } from "./quote";
import type { Skill } from "./skill";

/** Every skill by its name: one entry per name, or it does not compile. */
export const skills = {
  quote: quoteSkill,
  history: historySkill,
  compare: compareSkill,
  day: daySkill,
  definition: definitionSkill,
  greet: greetSkill,
  help: helpSkill,
  clarify: clarifySkill,
  decline: declineSkill,
} satisfies { [Name in SkillName]: Skill<Name> };
