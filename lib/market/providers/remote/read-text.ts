import { SourceFault } from "./source-fault";

/** Longest body that is read, in bytes after decompression: 20 MB hold decades of daily rows many times over. */
const LARGEST_BODY_BYTES = 20 * 1024 * 1024;

/**
 * The whole body as text. A body over the limit, and one that breaks off before its end, is `bad_data`; the signal's
 * reason is thrown when it fires while the body still trickles in.
 */
export async function readText(input: {
  response: Response;
  signal: AbortSignal;
  largestBytes?: number;
}): Promise<string> {
  const { response, signal, largestBytes = LARGEST_BODY_BYTES } = input;
  const declared = Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      if (declared > largestBytes || bytes > largestBytes) {
        throw new SourceFault({ code: "bad_data", detail: "the answer is too large" });
      }
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceFault) {
      // the rest is not wanted; how the source takes the hanging-up changes nothing
      reader.cancel().catch(() => undefined);
      throw error;
    }
    throw new SourceFault({ code: "bad_data", detail: "the answer broke off" });
  }
}
