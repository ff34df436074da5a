import { createHash } from "node:crypto";
import { getConfig } from "@/lib/config";
import type { RefusalCode } from "@/lib/contract/failures";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/message";
import type { TurnMessage } from "@/lib/contract/understanding";
import { type Counted, passAll } from "./limits";

/** Allowed, or refused with the words to show and, where waiting helps, for how long. */
export type GuardVerdict =
  | { allow: true }
  | {
      allow: false;
      code: RefusalCode;
      retryAfterMs: number | null;
      publicMessage: string;
      /** So many beyond the limit that even storing them would be harm: the door turns them away. */
      flood?: boolean;
    };

/** Refused messages are stored and answered up to twice the limit; what comes beyond in that minute is not. */
const FLOOD_FACTOR = 2;
/** The same words again and again: a fifth of what may be sent at all. */
const REPEAT_SHARE = 0.2;
/** Anything a person can read: a letter, a digit, or a symbol such as an emoji. */
const READABLE = /[\p{L}\p{N}\p{S}?!]/u;
/** Control characters that no keyboard writes into a sentence, and halves of broken pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]|\p{Cs}/gu;

/** Checks one message. `address` is null where none is known (command line); key and widget where it came by none. */
export async function checkMessage(input: {
  message: TurnMessage;
  userId: string;
  address: string | null;
  keyId?: string | null;
  widgetId?: string | null;
}): Promise<GuardVerdict> {
  return (
    (await checkRate(input)) ?? checkContent(input.message) ?? (await checkRepeat(input)) ?? { allow: true }
  );
}

function checkContent({ text, clicked }: TurnMessage): GuardVerdict | null {
  if (clicked !== null) return null;
  const length = text.length;
  if (length > MAX_MESSAGE_CHARS) {
    return refuse(
      "too_long",
      `That message has ${length.toLocaleString("en-US")} characters; I read up to ${MAX_MESSAGE_CHARS.toLocaleString("en-US")}. ` +
        "Please send the question itself, for example “How did Microsoft do in 2021?”",
    );
  }
  if (text.trim() === "") {
    return refuse("empty", "That message was empty. Ask about a company, an index or an investing term.");
  }
  const binaryCount = text.match(BINARY)?.length ?? 0;
  if (binaryCount > 3 || binaryCount * 10 > length || !READABLE.test(text)) {
    return refuse(
      "unreadable",
      "I could not read that message: it holds characters that are not text. Please type the question in words.",
    );
  }
  return null;
}

async function checkRate(input: Parameters<typeof checkMessage>[0]): Promise<GuardVerdict | null> {
  const { userId: visitor, address, keyId: key, widgetId: widget } = input;
  const perMinute = getConfig().messagesPerMinute;
  const answer = await passAll({ name: "turn", counted: { visitor, address, key, widget }, perMinute });
  if (answer.ok) return null;
  const who = { visitor, address, key, widget }[answer.by];
  const counted: Counted = { [answer.by]: who };
  const beyond = await passAll({ name: "refused", counted, perMinute: perMinute * FLOOD_FACTOR });
  const refusal = toTooFast(answer.retryAfterMs);
  return beyond.ok ? refusal : { ...refusal, flood: true };
}

/** The same text from the same visitor many times in a minute is a script, or a key that is stuck. */
async function checkRepeat(input: Parameters<typeof checkMessage>[0]): Promise<GuardVerdict | null> {
  const { message, userId } = input;
  if (message.clicked !== null) return null;
  const text = createHash("sha256")
    .update(message.text.trim().toLowerCase())
    .digest("base64url")
    .slice(0, 16);
  const perMinute = Math.max(5, getConfig().messagesPerMinute * REPEAT_SHARE);
  const answer = await passAll({ name: "repeat", counted: { visitor: `${userId} ${text}` }, perMinute });
  return answer.ok
    ? null
    : toTooFast(answer.retryAfterMs, "That was the same message many times in a minute.");
}

function toTooFast(
  retryAfterMs: number,
  what = "That was a lot of messages in a minute.",
): Extract<GuardVerdict, { allow: false }> {
  const seconds = Math.ceil(retryAfterMs / 1000);
  const publicMessage = `${what} Please wait ${seconds} ${seconds === 1 ? "second" : "seconds"}, then press Retry. Your message is kept.`;
  return { allow: false, code: "too_fast", retryAfterMs, publicMessage };
}

function refuse(code: RefusalCode, publicMessage: string): GuardVerdict {
  return { allow: false, code, retryAfterMs: null, publicMessage };
}
