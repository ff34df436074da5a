/** One line of a request: words, calls that the model made earlier (`assistant`), or what one came to (`tool`). */
export interface AskedMessage {
  role: string;
  text: string;
  calls?: { id: string; name: string; arguments: string }[];
  /** Of a `tool` line: the call it answers. */
  callId?: string;
}

/** One request as the stand-in read it, whichever wire format it came in. */
export interface ModelRequest {
  wire: "chat" | "responses" | "embeddings";
  model: string;
  stream: boolean;
  /** The system or developer text. */
  instructions: string;
  messages: AskedMessage[];
  /** How a shape was asked for, and its name; null for plain words. */
  format: { kind: "schema" | "json"; name: string | null; schema: unknown } | null;
  tools: string[];
  body: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
}

/** What goes wrong in the middle of a stream, after this many pieces of words. */
export interface Trouble {
  after: number;
  /** `reset`: the connection breaks; `end`: it ends politely and early; `silence`: it stays open and says no more. */
  what: "reset" | "end" | "silence" | "garbage" | "error";
}

/** What the stand-in shall answer. */
export type Scripted =
  | {
      kind: "text";
      text: string;
      /** The pieces in place of those that a tokeniser would make. */
      pieces?: string[];
      /** Pause before each piece. */
      tokenMs?: number;
      finish?: "stop" | "length" | "content_filter";
      trouble?: Trouble;
      /** The text is a refusal, in the field that the wire has for one. */
      refusal?: boolean;
    }
  | {
      kind: "tools";
      /** Each with an id of its own unless told. */
      calls: { name: string; arguments: string; id?: string }[];
      /** Words before the calls, as some models say them. */
      text?: string;
      /** Pause before each piece. */
      tokenMs?: number;
      trouble?: Trouble;
    }
  | { kind: "error"; status: number; error?: Record<string, unknown>; headers?: Record<string, string> }
  /** A body as it is, e.g. a recorded one or one that is no JSON. */
  | { kind: "raw"; body: string; contentType?: string }
  /** Accepts the request and never answers. */
  | { kind: "silence" }
  /** Breaks the connection at once. */
  | { kind: "reset" };

/** Answers a request; the count begins at 0 and counts requests of the whole server. */
export type Script = (request: ModelRequest, count: number) => Scripted | Promise<Scripted>;

/** A text in pieces of at most four characters, so that words and numbers are split as tokenisers split them. */
export function toPieces(text: string): string[] {
  return text.match(/\s?\S{1,4}|\s/gu) ?? [];
}

/** Tokens as a rough count: what the stand-in puts into its usage. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 4);
}
