import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createFileKey, type FileStore } from "@/lib/files";
import { toPieces } from "./to-pieces";

/** What every place for files keeps, whatever it is. */
export function describeFiles(name: string, make: () => FileStore): void {
  const put = (files: FileStore, content: string, maxBytes = 1_000) => {
    const key = createFileKey();
    return files.put({ key, body: toPieces(content, 10), maxBytes });
  };
  const keysOf = async (files: FileStore) => {
    const keys: string[] = [];
    for await (const { key } of files.list()) keys.push(key);
    return keys;
  };

  describe(name, () => {
    it("gives back what was put, whole, with its size and hash, as a stream and as a path", async () => {
      const files = make();
      const content = "Grüße 😀 ".repeat(20);
      const stored = await put(files, content);
      expect(stored.byteSize).toBe(Buffer.byteLength(content));
      expect(stored.contentHash).toBe(createHash("sha256").update(content).digest("hex"));
      expect(await new Response(await files.open(stored.key)).text()).toBe(content);
      expect(await files.withPath(stored.key, (path) => readFile(path, "utf8"))).toBe(content);
      expect(await keysOf(files)).toContain(stored.key);
    });

    it("keeps nothing of a file that is too large or breaks off", async () => {
      const files = make();
      const before = await keysOf(files);
      await expect(put(files, "x".repeat(1_001))).rejects.toMatchObject({
        name: "FileTooLargeError",
        maxBytes: 1_000,
      });
      expect((await put(files, "x".repeat(1_000))).byteSize).toBe(1_000);
      async function* broken(): AsyncGenerator<Uint8Array> {
        yield new Uint8Array(10);
        throw new Error("the client is gone");
      }
      await expect(files.put({ key: createFileKey(), body: broken(), maxBytes: 1_000 })).rejects.toThrow(
        "gone",
      );
      expect(await keysOf(files)).toHaveLength(before.length + 1);
    });

    it("has nothing for keys it does not hold, and removes twice as well as once", async () => {
      const files = make();
      const { key } = await put(files, "text");
      await files.remove(key);
      await files.remove(key);
      expect(await files.open(key)).toBeNull();
      expect(await files.withPath(key, async () => "there")).toBeNull();
      expect(await keysOf(files)).not.toContain(key);
    });

    it("takes no key that is not of ours", async () => {
      const files = make();
      for (const key of [
        "",
        "..",
        "../a",
        "a/../b",
        "/etc/passwd",
        "a/b/c",
        "A",
        "a.txt",
        "a\\b",
        "a\u0000",
      ]) {
        await expect(files.put({ key, body: toPieces("x"), maxBytes: 10 }), key).rejects.toThrow("not a key");
        await expect((async () => files.open(key))(), key).rejects.toThrow("not a key");
      }
    });
  });
}
