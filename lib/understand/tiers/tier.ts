import type { Understanding } from "@/lib/contract/understanding";
import type { Question } from "../question";

/** One step of the cascade: it answers, or passes with null. Cheaper ones stand before dearer ones. */
export interface Tier {
  name: string;
  read(question: Question): Promise<Understanding | null> | Understanding | null;
}
