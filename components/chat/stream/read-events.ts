/**
 * The events of a stream of server-sent events, each parsed from its JSON, as they come. It ends with the stream or with
 * `[DONE]`; a break of the connection throws what the connection threw. What is no JSON is passed over.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const data = toData(block);
        if (data === "[DONE]") return;
        const event = parseJson(data);
        if (event !== null) yield event;
      }
    }
  } finally {
    void reader.cancel().catch(() => undefined); // broken already: there is nothing left to give up
  }
}

function toData(block: string): string {
  return block
    .split("\n")
    .flatMap((line) => (line.startsWith("data:") ? [line.slice(5).trimStart()] : []))
    .join("\n");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a comment or a line of a proxy
  }
}
