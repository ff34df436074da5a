import type { Understanding } from "@/lib/contract/understanding";
import type { Classification } from "../classifier";
import type { Question } from "../question";

/** The parts of a compound message, or null for a single question. */
export async function readCompound(_input: {
  question: Question;
  vote: Classification | null;
  read(input: { question: Question; vote: Classification | null }): Promise<Understanding>;
}): Promise<Understanding | null> {
  return null;
}
