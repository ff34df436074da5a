import type { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { SkillName, SkillResults, Unavailable } from "@/lib/contract/skill-results";
import type { MemoryEntry, MemoryValue } from "@/lib/contract/talk/memory";
import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import type { Glossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";

/** What one visitor asked to be remembered. Only a skill that does what the visitor said itself writes to it. */
export interface VisitorMemory {
  list(): Promise<MemoryEntry[]>;
  /** The entries as they stand then, or `full`, with nothing kept. */
  keep(values: MemoryValue[]): Promise<MemoryEntry[] | "full">;
  /** Gives how many there were. */
  forget(ids: string[] | "all"): Promise<number>;
}

/** What a skill may use. The clock lives here: a skill reads none itself. */
export interface SkillContext {
  now: Date;
  signal: AbortSignal;
  /** The user pressed Retry: sources are asked for real, whatever failed a moment ago. */
  force?: boolean;
  market: Market;
  glossary: Glossary;
  carried: Carried;
  /** Finds an intent that the owner wrote, by its slug; absent where nothing is taught. */
  findCustomIntent?(slug: string): Promise<CustomIntent | null>;
  /** Of who writes; absent where nothing is remembered. */
  memory?: VisitorMemory;
  /** True when this user has said something before. */
  returning: boolean;
  /** The message itself and who wrote it where, for what is answered from its own words and its writer's documents. */
  said?: {
    text: string;
    userId: string;
    conversationId: string;
    /** The widget that the message came by; absent for the site itself. */
    widgetId?: string | null;
    /** Company and year that the conversation speaks of, where the message means a report without saying whose. */
    about?: string | null;
  };
  /** The one collection that a question of the owner's intent is answered from; absent where all may be searched. */
  onlyCollection?: string;
}

/** One outcome: data with what may be asked next, or a plain refusal with what to do. */
export type SkillOutcome<Name extends SkillName = SkillName> =
  | { ok: true; skill: Name; data: SkillResults[Name]; actions: Action[] }
  | { ok: false; skill: Name; unavailable: Unavailable; actions: Action[] };

/**
 * A skill is plain data. One adapter per surface (chat, tools for a model, REST) reads it;
 * offline templates and renderers are typed "one entry per name" elsewhere.
 */
export interface Skill<Name extends SkillName = SkillName, Input = unknown> {
  name: Name;
  /** One sentence, for people and for models. */
  description: string;
  input: z.ZodType<Input>;
  /** Example utterances that this skill should answer. */
  examples: string[];
  /**
   * `read` has no effect and may run together with others. `keep` writes what the visitor asked for, by their words alone:
   * no model is offered it. `outside` acts beyond this product, for the visitor's own message only: a model that calls it
   * gets a button shown to the visitor instead.
   */
  effect: "read" | "keep" | "outside";
  /** The message by which a visitor asks for exactly this; an `outside` skill has it. */
  toRequest?(input: Input): string;
  timeoutMs: number;
  /** Input from an understanding, or null when something is missing. */
  fromUnderstanding(understanding: Understanding, context: SkillContext): Input | null;
  run(input: Input, context: SkillContext): Promise<SkillOutcome<Name>>;
}
