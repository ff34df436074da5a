import type { EventLog } from "./events";

/** A turn that runs in this process, apart from any response that reads it. */
export interface RunningTurn {
  userId: string;
  log: EventLog;
  /** Settles when the turn is stored; never rejects. */
  done: Promise<void>;
  stop(): void;
}

/** Like the store, the registry lives on the process: the server's bundles share it. */
const holder = process as typeof process & { tickertalkTurns?: Map<string, RunningTurn> };

function getTurns(): Map<string, RunningTurn> {
  holder.tickertalkTurns ??= new Map();
  return holder.tickertalkTurns;
}

/** Makes a turn known until it is done. */
export function registerTurn({ messageId, turn }: { messageId: string; turn: RunningTurn }): void {
  getTurns().set(messageId, turn);
  void turn.done.then(() => getTurns().delete(messageId));
}

/** The running turn of a message that is the user's, or null. */
export function findRunningTurn({
  messageId,
  userId,
}: {
  messageId: string;
  userId: string;
}): RunningTurn | null {
  const turn = getTurns().get(messageId);
  return turn?.userId === userId ? turn : null;
}

/** Settles when every turn that runs now has been stored. */
export async function settleTurns(): Promise<void> {
  await Promise.all([...getTurns().values()].map(({ done }) => done));
}
