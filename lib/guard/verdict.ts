import { getConfig } from "@/lib/config";
import type { RefusalCode } from "@/lib/contract/failures";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/message";
import type { TurnMessage } from "@/lib/contract/understanding";
import { createRateWindow } from "./rate-window";

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

const windows = createRateWindow();
/** Many visitors may share one address: an office, a school, a mobile network. */
const ADDRESS_FACTOR = 20;
/** Refused messages are stored and answered up to twice the limit; what comes beyond in that minute is not. */
const FLOOD_FACTOR = 2;
/** Anything a person can read: a letter, a digit, or a symbol such as an emoji. */
const READABLE = /[\p{L}\p{N}\p{S}?!]/u;
/** Control characters that no keyboard writes into a sentence, and halves of broken pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]|\p{Cs}/gu;

/** Checks one message. `address` is null where none is known (command line). */
export function checkMessage(input: {
  message: TurnMessage;
  userId: string;
  address: string | null;
  now: Date;
}): GuardVerdict {
  return checkRate(input) ?? checkContent(input.message) ?? { allow: true };
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

function checkRate(input: { userId: string; address: string | null; now: Date }): GuardVerdict | null {
  const limit = getConfig().messagesPerMinute;
  const nowMs = input.now.getTime();
  const byVisitor = windows.take({ key: `visitor ${input.userId}`, limit, nowMs });
  const byAddress =
    input.address === null
      ? 0
      : windows.take({ key: `address ${input.address}`, limit: limit * ADDRESS_FACTOR, nowMs });
  const waitMs = Math.max(byVisitor, byAddress);
  if (waitMs === 0) return null;
  const key = byVisitor > 0 ? `flood visitor ${input.userId}` : `flood address ${input.address}`;
  const flood = windows.take({ key, limit: limit * FLOOD_FACTOR, nowMs }) > 0;
  const seconds = Math.ceil(waitMs / 1000);
  return {
    allow: false,
    code: "too_fast",
    retryAfterMs: waitMs,
    publicMessage: `That was a lot of messages in a minute. Please wait ${seconds} ${seconds === 1 ? "second" : "seconds"}, then press Retry. Your message is kept.`,
    ...(flood ? { flood } : {}),
  };
}

function refuse(code: RefusalCode, publicMessage: string): GuardVerdict {
  return { allow: false, code, retryAfterMs: null, publicMessage };
}
