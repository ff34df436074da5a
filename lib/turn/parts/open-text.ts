import type { MessagePart } from "@/lib/contract/message";
import type { TurnEvent } from "../events";

/** Words that come in pieces: sent as they come, and one text among `parts`, however the turn ends. */
export function openText(input: {
  parts: MessagePart[];
  emit(event: TurnEvent): void;
}): (delta: string) => void {
  const { parts, emit } = input;
  const part: Extract<MessagePart, { type: "text" }> = { type: "text", text: "" };
  return (delta) => {
    if (delta === "") return;
    if (part.text === "") parts.push(part);
    part.text += delta;
    emit({ type: "text", delta });
  };
}
