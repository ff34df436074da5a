import type { MessageStatus } from "@/lib/contract/message";
import { toMessagePart, type ViewMessage } from "../ui-message";

/** One event of an answer's stream, of the kinds that we understand; others are passed over. */
type StreamEvent =
  | { type: "start"; messageId?: string; messageMetadata?: { replyToId?: string | null } }
  | { type: "text-start" | "text-end"; id: string }
  | { type: "text-delta"; id: string; delta: string }
  | { type: "finish"; messageMetadata?: { status?: MessageStatus } }
  | { type: "error"; errorText?: string };

/** An answer that grows with the events of its stream. `view` is a new object after each of them. */
export interface GrowingAnswer {
  view: ViewMessage;
  /** Whether the stream has told how the answer ended. */
  ended: boolean;
}

/**
 * An answer to which nothing has come yet. `id` holds until the stream names another; `take` gives the answer after an
 * event, and throws for one that tells a fault.
 */
export function beginAnswer({ id, replyToId }: { id: string; replyToId: string }) {
  const open = new Map<string, number>();
  let answer: GrowingAnswer = {
    view: { id, role: "assistant", status: "pending", parts: [], replyToId },
    ended: false,
  };
  const change = (changes: Partial<ViewMessage>) => {
    answer = { ...answer, view: { ...answer.view, ...changes } };
  };

  function addText(textId: string, delta: string): void {
    const at = open.get(textId);
    const part = at === undefined ? undefined : answer.view.parts[at];
    if (at === undefined || part?.type !== "text") return;
    change({ parts: answer.view.parts.with(at, { type: "text", text: part.text + delta }) });
  }

  function addPart(event: { type: string }): void {
    const { parts } = answer.view;
    const part = toMessagePart(event, parts.length);
    if (part !== null) change({ parts: [...parts, part] });
  }

  return {
    get current(): GrowingAnswer {
      return answer;
    },
    take(event: unknown): GrowingAnswer {
      if (typeof event !== "object" || event === null || !("type" in event)) return answer;
      const known = event as StreamEvent;
      switch (known.type) {
        case "start":
          change({
            id: known.messageId ?? answer.view.id,
            replyToId: known.messageMetadata?.replyToId ?? answer.view.replyToId,
          });
          break;
        case "text-start":
          open.set(known.id, answer.view.parts.length);
          change({ parts: [...answer.view.parts, { type: "text", text: "" }] });
          break;
        case "text-delta":
          addText(known.id, known.delta);
          break;
        case "finish": {
          const status = known.messageMetadata?.status;
          answer = { ...answer, ended: isEnd(status) };
          change({ status: status ?? "pending" });
          break;
        }
        case "error":
          throw new Error(known.errorText ?? "The stream told a fault.");
        default:
          addPart(known);
      }
      return answer;
    },
  };
}

/** True for the status of an answer that nothing will be added to. */
function isEnd(status: MessageStatus | undefined): boolean {
  return status === "complete" || status === "stopped" || status === "failed";
}
