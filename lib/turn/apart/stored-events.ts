import { createId } from "@/lib/contract/ids";
import type { StoredMessage } from "@/lib/contract/message";
import { createEventLog, type TurnEvent, type TurnLog } from "../events";

/** A stored answer as the events of its turn; only the beginning of one where there is none. */
export function toStoredEvents(input: { answer: StoredMessage | null; userMessageId: string }): TurnEvent[] {
  const { answer, userMessageId } = input;
  const start: TurnEvent = { type: "start", answerId: answer?.id ?? createId("message"), userMessageId };
  if (answer === null) return [start];
  const parts = answer.parts.flatMap((part): TurnEvent[] => {
    if (part.type === "clicked") return [];
    return [part.type === "text" ? { type: "text", delta: part.text } : { type: "part", part }];
  });
  return [start, ...parts, { type: "finish", status: answer.status }];
}

/** A log that is complete already. */
export function createEndedLog(events: TurnEvent[]): TurnLog {
  const log = createEventLog();
  for (const event of events) log.append(event);
  log.end();
  return log;
}
