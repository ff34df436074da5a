/** A frame that carries a piece of words alone, with the way to the piece. */
interface WordFrame {
  /** The line before the data, where the wire has one: "event: response.output_text.delta\n". */
  head: string;
  data: Record<string, unknown>;
  /** What two frames must share to become one. */
  place: string;
  words: string;
  /** Puts words in the place of the frame's own. */
  write(words: string): void;
}

/** Gathers the frames of a model's stream. Bytes go in as they come, bytes for the reader come out. */
export interface WordGatherer {
  /** Takes bytes; gives what may go on at once: all that is no words, and the first words. */
  take(bytes: Uint8Array): string;
  /** Words that wait for more. */
  readonly waits: boolean;
  /** What waits, to go on now. */
  flush(): string;
  /** The rest at the end, the half of a frame too. */
  end(): string;
}

/**
 * Neighbouring pieces of words in a server-sent stream of chat completions or Responses become one frame, so that each
 * layer above is passed once for many tokens. Nothing else is touched: what is not surely words goes on as it came and
 * in its order.
 */
export function createWordGatherer(): WordGatherer {
  const decoder = new TextDecoder();
  let rest = "";
  let waiting: WordFrame | null = null;
  let begun = false;

  function flush(): string {
    if (waiting === null) return "";
    const { head, data, words } = waiting;
    waiting.write(words);
    waiting = null;
    return `${head}data: ${JSON.stringify(data)}\n\n`;
  }

  function takeFrame(frame: string): string {
    const words = readWords(frame);
    if (words === null) return flush() + frame;
    if (!begun) {
      begun = true;
      return frame;
    }
    if (waiting === null) {
      waiting = words;
      return "";
    }
    if (waiting.place === words.place) {
      words.words = waiting.words + words.words;
      waiting = words;
      return "";
    }
    const out = flush();
    waiting = words;
    return out;
  }

  return {
    take(bytes) {
      const text = rest + decoder.decode(bytes, { stream: true });
      let out = "";
      let from = 0;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", from)) {
        out += takeFrame(text.slice(from, end + 2));
        from = end + 2;
      }
      rest = text.slice(from);
      if (rest.includes("\r")) {
        out += flush() + rest; // a server that ends its lines otherwise: handed on as it speaks
        rest = "";
      }
      return out;
    },
    get waits() {
      return waiting !== null;
    },
    flush,
    end() {
      const last = rest + decoder.decode();
      rest = "";
      return flush() + last;
    },
  };
}

const FRAME = /^(event: [\w.]+\n)?data: (\{.*\})\n\n$/;

function readWords(frame: string): WordFrame | null {
  const [, head = "", json] = FRAME.exec(frame) ?? [];
  if (json === undefined) return null;
  const data = parse(json);
  if (data === null) return null;
  return head === "" ? readChat(data) : readResponses(head, data);
}

/** A chunk with one choice whose delta is a piece of content and nothing else. */
function readChat(data: Record<string, unknown>): WordFrame | null {
  const { choices, usage, id } = data;
  if (!Array.isArray(choices) || choices.length !== 1 || (usage ?? null) !== null) return null;
  const [choice] = choices as Record<string, unknown>[];
  const { delta, finish_reason, logprobs, index } = choice ?? {};
  if (!isRecord(delta) || (finish_reason ?? null) !== null || (logprobs ?? null) !== null) return null;
  const { content, ...others } = delta;
  const isBare = Object.values(others).every((value) => value === null);
  if (typeof content !== "string" || content === "" || !isBare) return null;
  const write = (words: string) => {
    delta.content = words;
  };
  return { head: "", data, place: `${id} ${index}`, words: content, write };
}

function readResponses(head: string, data: Record<string, unknown>): WordFrame | null {
  const { type, delta, item_id, output_index, content_index, logprobs } = data;
  if (type !== "response.output_text.delta" || typeof delta !== "string" || delta === "") return null;
  if (Array.isArray(logprobs) && logprobs.length > 0) return null;
  const write = (words: string) => {
    data.delta = words;
  };
  return { head, data, place: `${item_id} ${output_index} ${content_index}`, words: delta, write };
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null; // garbage goes on as it is: who reads it says so
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
