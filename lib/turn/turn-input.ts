import type { Cache } from "@/lib/cache";
import type { CustomIntent } from "@/lib/contract/teaching/custom-intents";
import type { Carried, TurnMessage, Understanding } from "@/lib/contract/understanding";
import type { Glossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import type { LanguageModel } from "@/lib/model";
import type { Known } from "@/lib/remember";
import type { IntentReader, ModelReader } from "@/lib/understand";

/** One message to be answered, already checked for its form. */
export interface TurnInput {
  userId: string;
  conversationId: string;
  /** The user message's id, made by the client: sent twice, it is answered once. */
  messageId: string;
  message: TurnMessage;
  retry: boolean;
  /** The client's network address, or null at the command line. */
  address: string | null;
  /** The API key or the widget it came by, for counting; absent where it came by none. */
  keyId?: string | null;
  widgetId?: string | null;
}

/** The rooms a turn works with. */
export interface TurnPorts {
  market: Market;
  glossary: Glossary;
  /** The trained classifier of intents; without it the written rules answer alone. */
  classifier?: IntentReader | null;
  /** A language model for what the cheaper tiers are unsure of. */
  model?: ModelReader | null;
  /** The language model that writes; null or absent is the ordinary installation without one. */
  writer?: LanguageModel | null;
  /** Where other instances follow these turns; null or absent for nowhere. Without ports it is this process's shared cache. */
  shared?: Cache | null;
  /** What the owner teaches; absent where nothing is taught or kept. */
  teaching?: Teaching;
}

/** What a turn asks of the teaching room. */
export interface Teaching {
  findCustomIntent(slug: string): Promise<CustomIntent | null>;
  /** Keeps a message that was not understood for sure, when the owner wants that. */
  keepUnsure(input: {
    messageId: string;
    text: string;
    understanding: Understanding;
    before: Carried;
  }): Promise<void>;
}

/** Clock, ids, time limit and ports of one turn: stages read nothing else of the machine. */
export interface TurnContext {
  requestId: string;
  answerId: string;
  now: Date;
  signal: AbortSignal;
  /** What is known of visitor and conversation from before the message. */
  known: Known;
  ports: TurnPorts;
}

/**
 * A message as the store can hold it: PostgreSQL's JSON takes neither NUL nor half a surrogate pair.
 * Both become the replacement character, so that nothing disappears silently.
 */
export function toStorableMessage({ text, clicked }: TurnMessage): TurnMessage {
  if (clicked === null) return { text: toStorableText(text), clicked };
  const { chartId, symbol, column, beside, ...rest } = clicked;
  return {
    text: toStorableText(text),
    clicked: {
      ...rest,
      chartId: toStorableText(chartId),
      symbol: toStorableText(symbol),
      ...(column == null ? {} : { column: toStorableText(column) }),
      ...(beside == null ? {} : { beside: beside.map(toStorableText) }),
    },
  };
}

function toStorableText(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\ufffd");
}
