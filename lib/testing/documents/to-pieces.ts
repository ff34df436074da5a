/** Content as an upload brings it: in pieces. */
export async function* toPieces(content: string | Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.byteLength || at === 0; at += size) yield bytes.subarray(at, at + size);
}
