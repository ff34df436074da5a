import { get, type IncomingMessage, request } from "node:http";
import { createId } from "../lib/contract/ids";
import type { StoredMessage } from "../lib/contract/message";

/** An answer as its stream told it. */
export interface StreamedAnswer {
  id: string;
  text: string;
  status: string | null;
}

/** One visitor who reads answers straight from the wire, and may lose the connection at any byte. */
export class Reader {
  private conversationId = "";
  private messageId = "";

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** A new visitor of the site at this address. */
  static async open(url: string): Promise<Reader> {
    const response = await fetch(url);
    await response.arrayBuffer();
    return new Reader(
      url,
      response.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; "),
    );
  }

  /** Asks in a new conversation and gives what came: all of it, or what came until so many bytes were read. */
  async ask(text: string, { bytes = Number.POSITIVE_INFINITY } = {}): Promise<string> {
    this.conversationId = createId("conversation");
    this.messageId = createId("message");
    const body = JSON.stringify({
      conversationId: this.conversationId,
      message: { id: this.messageId, text, clicked: null },
    });
    const headers = { "content-type": "application/json", cookie: this.cookie, origin: this.url };
    return new Promise((resolve, reject) => {
      const asking = request(`${this.url}/api/chat`, { method: "POST", headers }, (response) =>
        readUntil(response, bytes).then(resolve, reject),
      );
      asking.on("error", reject);
      asking.end(body);
    });
  }

  /**
   * Reads the answer of the last question again, from its beginning to its end; at another server of the site if told.
   * `onWords` is called once, when the first words have come.
   */
  resume(url = this.url, onWords: () => void = () => undefined): Promise<string> {
    const address = `${url}/api/chat/stream?messageId=${this.messageId}`;
    return new Promise((resolve, reject) => {
      get(address, { headers: { cookie: this.cookie } }, (response) => {
        let seen = "";
        response.on("data", (chunk: Buffer) => {
          if (seen.includes('"text-delta"')) return;
          seen += chunk.toString();
          if (seen.includes('"text-delta"')) onWords();
        });
        readUntil(response, Number.POSITIVE_INFINITY).then(resolve, reject);
      }).on("error", reject);
    });
  }

  /** Asks a server of the site to stop the answer of the last question; true when it could. */
  async stop(url = this.url): Promise<boolean> {
    const address = `${url}/api/chat?messageId=${this.messageId}`;
    const headers = { cookie: this.cookie, origin: url };
    return (await fetch(address, { method: "DELETE", headers })).status === 204;
  }

  /** Asks the last question again under its id, and gives the whole answer. */
  async retry(text: string, url = this.url): Promise<string> {
    const headers = { "content-type": "application/json", cookie: this.cookie, origin: url };
    const message = { id: this.messageId, text, clicked: null };
    const body = JSON.stringify({ conversationId: this.conversationId, message, retry: true });
    return (await fetch(`${url}/api/chat`, { method: "POST", headers, body })).text();
  }

  /** The messages of the last question's conversation as they are stored. */
  async stored(url = this.url): Promise<StoredMessage[]> {
    const address = `${url}/api/chat?conversationId=${this.conversationId}`;
    const response = await fetch(address, { headers: { cookie: this.cookie } });
    return ((await response.json()) as { messages: StoredMessage[] }).messages;
  }
}

/** The body until its end, or until so many bytes have come; then the connection is cut. */
async function readUntil(response: IncomingMessage, bytes: number): Promise<string> {
  if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= bytes) break; // leaving the loop destroys the socket
  }
  return Buffer.concat(chunks).toString();
}

/** Id, words and end of an answer from the text of its stream. */
export function readAnswer(stream: string): StreamedAnswer {
  const answer: StreamedAnswer = { id: "", text: "", status: null };
  for (const line of stream.split("\n")) {
    if (!line.startsWith("data: {")) continue;
    const chunk = JSON.parse(line.slice("data: ".length));
    if (chunk.type === "start") answer.id = chunk.messageId;
    if (chunk.type === "text-start" && answer.text !== "") answer.text += "\n\n";
    if (chunk.type === "text-delta") answer.text += chunk.delta;
    if (chunk.type === "finish") answer.status = chunk.messageMetadata.status;
  }
  return answer;
}
