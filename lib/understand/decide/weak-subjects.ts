import { listLeftovers, resolveLeftover } from "../entities/leftovers";
import { toOutline } from "../outline";
import type { Question } from "../question";
import { readSubjects, type Subjects } from "../tiers/subjects";

/**
 * The names of a message that is known to be about a company: also those that are ordinary words elsewhere ("Snap",
 * "Zoom"), as far as the tables know them. What they do not know is left out.
 */
export async function readNamed(question: Question): Promise<Subjects> {
  const subjects = await readSubjects(question);
  if (subjects.named.length + subjects.ambiguous.length > 0) return subjects;
  for (const leftover of listLeftovers(question)) {
    if (!leftover.nameLike && leftover.mention.length < 4) continue;
    const found = await resolveLeftover(question, { leftover, searchSources: false });
    if (found.resolution.kind !== "one") continue;
    const names = [...question.names, found].sort((one, two) => one.start - two.start);
    const outline = toOutline({ lower: question.lower, names, dates: question.when.spans });
    return { ...subjects, named: [found.resolution.instrument], unknown: [], outline };
  }
  return subjects;
}
