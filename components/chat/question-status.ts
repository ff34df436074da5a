import type { ViewMessage } from "./ui-message";

/** The newest question, answered or not. */
export function lastQuestion(messages: ViewMessage[]): ViewMessage | undefined {
  return messages.findLast((message) => message.role === "user");
}

/** The messages with one of them in another status; the others, and one that has it already, are the same objects. */
export function withStatus({
  all,
  status,
  id,
}: {
  all: ViewMessage[];
  status: ViewMessage["status"];
  id: string | undefined;
}): ViewMessage[] {
  return all.map((message) =>
    message.id === id && message.status !== status ? { ...message, status } : message,
  );
}
