import type { MessagePart, MessageStatus } from "@/lib/contract/message";

/** What a turn tells while it runs, in order: one `start`, parts and text, one `finish`. */
export type TurnEvent =
  | { type: "start"; answerId: string; userMessageId: string }
  /** A whole part: a result, its refusal, buttons, a notice. */
  | { type: "part"; part: Exclude<MessagePart, { type: "text" } | { type: "clicked" }> }
  /** Words to be added to the text that is being written. */
  | { type: "text"; delta: string }
  | { type: "finish"; status: MessageStatus };

/** A log of events that anybody may read from the beginning, while it grows and after. */
export interface EventLog {
  append(event: TurnEvent): void;
  /** No more events will come. */
  end(): void;
  /** All events so far, at once; then each batch as it comes. Returning early only ends this reading. */
  read(): AsyncIterable<TurnEvent[]>;
}

/** A log to be read: of a turn that runs here, one that runs elsewhere, or one that is over. */
export type TurnLog = Pick<EventLog, "read">;

/** An empty log. Events of one tick are read as one batch. */
export function createEventLog(): EventLog {
  const events: TurnEvent[] = [];
  let ended = false;
  let wake: PromiseWithResolvers<void> = Promise.withResolvers();
  const signal = () => {
    wake.resolve();
    wake = Promise.withResolvers();
  };
  return {
    append(event) {
      events.push(event);
      signal();
    },
    end() {
      ended = true;
      signal();
    },
    async *read() {
      let position = 0;
      while (true) {
        if (position < events.length) {
          const batch = events.slice(position);
          position = events.length;
          yield batch;
        } else if (ended) {
          return;
        } else {
          await wake.promise;
        }
      }
    },
  };
}
