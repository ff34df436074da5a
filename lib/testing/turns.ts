import { createId } from "@/lib/contract/ids";
import type { MessagePart, MessageStatus } from "@/lib/contract/message";
import type { TurnMessage } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders, type Market, type MarketProvider } from "@/lib/market";
import { type FinishedTurn, startTurn } from "@/lib/turn";

/** A Friday, noon in New York. */
export const NOW = new Date("2026-11-20T17:00:00Z");

/** The real market over imported files (of this process's store) and the simulated market, with more sources if given. */
export function createTestMarket(live: MarketProvider[] = []): Market {
  const [imported, demo] = createProviders({ sources: ["csv", "demo"], yahooBaseUrl: null });
  return createMarket({ providers: [imported, ...live, demo].filter((one) => one !== undefined) });
}

/** A turn as its reader saw it. */
export interface ReadTurn {
  answerId: string;
  userMessageId: string;
  /** Parts in their order, words that came in pieces put together. */
  parts: MessagePart[];
  /** All words of the answer. */
  text: string;
  status: MessageStatus;
  record: FinishedTurn | null;
}

export interface Asked {
  text?: string;
  clicked?: TurnMessage["clicked"];
  userId?: string;
  conversationId?: string;
  messageId?: string;
  retry?: boolean;
  now?: Date;
  market?: Market;
}

/** The input of a turn: a new user, conversation and message unless told. */
export function toTurnInput(asked: Asked): Parameters<typeof startTurn>[0] {
  return {
    userId: asked.userId ?? createId("user"),
    conversationId: asked.conversationId ?? createId("conversation"),
    messageId: asked.messageId ?? createId("message"),
    message: { text: asked.text ?? "hello", clicked: asked.clicked ?? null },
    retry: asked.retry ?? false,
    address: null,
    now: asked.now ?? NOW,
    ports: { market: asked.market ?? createTestMarket(), glossary: getGlossary() },
  };
}

/** Starts a turn, reads it to its end and waits until it is stored. Throws when the conversation is not there. */
export async function ask(asked: Asked): Promise<ReadTurn> {
  const turn = await startTurn(toTurnInput(asked));
  if (turn.kind !== "stream") throw new Error("the conversation was not found");
  const read = await readTurn(turn);
  await turn.done;
  return { ...read, record: await turn.record };
}

/** Reads a turn's log to its end. */
export async function readTurn(
  turn: Extract<Awaited<ReturnType<typeof startTurn>>, { kind: "stream" }>,
): Promise<Omit<ReadTurn, "record">> {
  const read = { answerId: "", userMessageId: "", parts: [] as MessagePart[], text: "" };
  let status: MessageStatus = "pending";
  for await (const batch of turn.log.read()) {
    for (const event of batch) {
      if (event.type === "start")
        Object.assign(read, { answerId: event.answerId, userMessageId: event.userMessageId });
      if (event.type === "finish") status = event.status;
      if (event.type === "part") read.parts.push(event.part);
      if (event.type === "text") addWords(read.parts, event.delta);
    }
  }
  const words = read.parts.flatMap((part) => (part.type === "text" ? [part.text] : []));
  return { ...read, text: words.join("\n\n"), status };
}

function addWords(parts: MessagePart[], delta: string): void {
  const last = parts.at(-1);
  if (last?.type === "text") last.text += delta;
  else parts.push({ type: "text", text: delta });
}
