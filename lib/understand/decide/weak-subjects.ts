import type { Instrument } from "@/lib/contract/market";
import { type Leftover, listLeftovers, resolveLeftover } from "../entities/leftovers";
import { toOutline } from "../outline";
import type { Question } from "../question";
import { readSubjects, type Subjects } from "../tiers/subjects";

/**
 * The names of a message that is known to be about a company: also those that are ordinary words elsewhere ("Snap",
 * "Zoom"), as far as the tables know them. What is not written like a name and that no table knows is left out.
 */
export async function readNamed(question: Question): Promise<Subjects> {
  const subjects = await readSubjects(question);
  if (subjects.named.length + subjects.ambiguous.length > 0) return subjects;
  for (const leftover of listLeftovers(question)) {
    const found = await findInTables(question, leftover);
    if (!found) continue;
    const names = [
      ...question.names,
      { ...leftover, resolution: { kind: "none" as const, mention: leftover.mention } },
    ];
    const sorted = names.sort((one, two) => one.start - two.start);
    const outline = toOutline({ lower: question.lower, names: sorted, dates: question.when.spans });
    return { ...subjects, named: [found], unknown: [], outline };
  }
  return { ...subjects, unknown: subjects.unknown.filter((mention) => /^[$^]|\p{Lu}/u.test(mention)) };
}

/** The whole stretch, else the first of its words that the tables have. */
async function findInTables(question: Question, leftover: Leftover): Promise<Instrument | null> {
  const words = leftover.mention.split(" ");
  const mentions = words.length > 1 ? [leftover.mention, ...words] : [leftover.mention];
  for (const mention of mentions) {
    const isName = /\p{Lu}/u.test(mention);
    if (mention.length < (isName ? 2 : 4)) continue;
    const found = await resolveLeftover(question, {
      leftover: { ...leftover, mention },
      searchSources: false,
    });
    if (found.resolution.kind === "one") return found.resolution.instrument;
  }
  return null;
}
