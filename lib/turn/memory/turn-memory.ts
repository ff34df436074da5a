import type { MemoryEntry } from "@/lib/contract/talk/memory";
import type { TurnMessage } from "@/lib/contract/understanding";
import { tellMemory } from "@/lib/format/tell-memory";
import { forgetEntries, listEntries, rememberValues } from "@/lib/memory";
import type { VisitorMemory } from "@/lib/skills";
import { nameOwn } from "./name-own";

/** What a turn has of what its visitor asked to be remembered. Read at most once a turn, and only where it is of use. */
export interface TurnMemory {
  /** For the skills. */
  visitor: VisitorMemory;
  /** The message with "my watchlist" and "my holdings" as the names of what is on them. */
  nameOwn(message: TurnMessage): Promise<TurnMessage>;
  /** Everything in words, for a language model to know. */
  tell(): Promise<string[]>;
}

/** The memory of one turn. It is not read of whom nothing was remembered before it. */
export function openTurnMemory(input: { userId: string; remembers: boolean; now: Date }): TurnMemory {
  const { userId, now } = input;
  let mayHold = input.remembers;
  let read: Promise<MemoryEntry[]> | null = null;
  const list = () => {
    read ??= mayHold ? listEntries({ userId }) : Promise.resolve([]);
    return read;
  };
  const changed = () => {
    read = null;
    mayHold = true;
  };
  return {
    visitor: {
      list,
      keep: (values) => rememberValues({ userId, values, now }).finally(changed),
      forget: (ids) => forgetEntries({ userId, ids }).finally(changed),
    },
    nameOwn: (message) => nameOwn({ message, list }),
    async tell() {
      return (await list()).map(({ value }) => tellMemory(value));
    },
  };
}
