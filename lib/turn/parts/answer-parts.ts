import type { Action } from "@/lib/contract/actions";
import type { MessagePart } from "@/lib/contract/message";
import type { GuardVerdict } from "@/lib/guard";
import type { SkillOutcome } from "@/lib/skills";

/** A part that an answer can hold. */
export type AnswerPart = Exclude<MessagePart, { type: "clicked" }>;

/** A skill's outcome as a card: its result, or what could not be had. */
export function toCardPart(outcome: SkillOutcome, id: string): AnswerPart {
  if (!outcome.ok) return { type: "unavailable", id, unavailable: outcome.unavailable };
  const result = { skill: outcome.skill, data: outcome.data } as Extract<
    MessagePart,
    { type: "result" }
  >["result"];
  return { type: "result", id, result };
}

/** A refusal of the guard in words, with a button where waiting helps. */
export function toRefusalParts(verdict: Extract<GuardVerdict, { allow: false }>): AnswerPart[] {
  const text = { type: "text", text: verdict.publicMessage } as const;
  if (verdict.retryAfterMs === null) return [text];
  return [text, { type: "actions", actions: [{ kind: "retry", label: "Retry" }] }];
}

/** The reason a turn's signal is aborted with when its user pressed Stop. */
export const STOPPED_BY_USER = "stopped by the user";
/** The reason a turn's signal is aborted with at its deadline. */
export const OUT_OF_TIME = "out of time";

/** True when the turn was aborted because its user pressed Stop. */
export function isStop(signal: AbortSignal): boolean {
  return signal.reason === STOPPED_BY_USER;
}

/** What an answer ends with that was stopped or ran out of time. */
export function toAbortedParts(signal: AbortSignal): AnswerPart[] {
  const text = isStop(signal)
    ? "You stopped this answer."
    : "This answer took too long and was given up. Nothing of your question is lost.";
  return [
    { type: "notice", tone: "info", text },
    { type: "actions", actions: [{ kind: "retry", label: "Ask again" }] },
  ];
}

/** What is said when something of ours broke: the message is kept and can be asked again. */
export function toFailedParts(): AnswerPart[] {
  const text = "Something went wrong on our side. Your message is kept; please try again.";
  return [
    { type: "notice", tone: "warning", text },
    { type: "actions", actions: [{ kind: "retry", label: "Try again" }] },
  ];
}

/** What is said about how an answer was found, and the buttons that ask before something is done. */
export function toEndParts(end: { notices: string[]; proposed: Action[] }): AnswerPart[] {
  const notices = end.notices.map((text): AnswerPart => ({ type: "notice", tone: "info", text }));
  if (end.proposed.length === 0) return notices;
  const text = "I do this only when you say so yourself.";
  return [...notices, { type: "notice", tone: "info", text }, { type: "actions", actions: end.proposed }];
}

/** What a reader is told when the process that made the answer is gone. */
export function toDeadParts(): Exclude<AnswerPart, { type: "text" }>[] {
  const text =
    "The server that was writing this answer went away before it was finished. Your question is kept.";
  return [
    { type: "notice", tone: "warning", text },
    { type: "actions", actions: [{ kind: "retry", label: "Ask again" }] },
  ];
}
