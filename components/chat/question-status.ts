import type { MessageStatus } from "@/lib/contract/message";

/** What is needed of a message to find and mark a question. */
interface Marked {
  id: string;
  role: string;
  metadata?: { status?: MessageStatus };
}

/** The newest question, answered or not. */
export function lastQuestion<Message extends Marked>(messages: Message[]): Message | undefined {
  return messages.findLast((message) => message.role === "user");
}

/** True for the status of an answer that nothing will be added to. */
export function isFinal(status: MessageStatus | undefined): boolean {
  return status === "complete" || status === "stopped" || status === "failed";
}

/** The messages with one of them (the last question where no id is given) in another status. */
export function withStatus<Message extends Marked>({
  all,
  status,
  id = lastQuestion(all)?.id,
}: {
  all: Message[];
  status: MessageStatus;
  id?: string;
}): Message[] {
  return all.map((message) =>
    message.id === id && message.metadata?.status !== status
      ? { ...message, metadata: { ...message.metadata, status } }
      : message,
  );
}
