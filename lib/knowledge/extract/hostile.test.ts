import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeArchive, toDocxParts } from "@/lib/testing/documents/make-office";
import { makePdf } from "@/lib/testing/documents/make-pdf";
import { type DocumentFormat, type ExtractionLimits, extractInChild, sniffFormat } from ".";
import { extract } from "./extract.ts";

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "tt-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (format: DocumentFormat, bytes: Uint8Array) =>
  extract({ bytes, format, onProgress: () => undefined });
const docx = toDocxParts({ paragraphs: [{ text: "Harmless." }] });

describe("archives", () => {
  it("that unpack to far more than they hold are refused unread, whatever part it is in", async () => {
    for (const name of ["word/document.xml", "word/media/picture.png"]) {
      const bomb = makeArchive({ ...docx, [name]: new Uint8Array(40 * MB) });
      expect(bomb.byteLength).toBeLessThan(100_000);
      await expect(read("docx", bomb)).rejects.toMatchObject({ code: "bomb" });
    }
  });

  it("that lie about the size of a part are found out while it unpacks", async () => {
    const bytes = makeArchive({ ...docx, "word/document.xml": "x".repeat(2 * MB) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.byteLength - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 2 * MB)
        view.setUint32(at + 24, 100, true);
    }
    await expect(read("docx", bytes)).rejects.toMatchObject({ code: "broken" });
  });

  it("with thousands of parts are refused, and archives inside stay closed", async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`word/${index}.bin`, ""]));
    await expect(read("docx", makeArchive({ ...docx, ...many }))).rejects.toMatchObject({ code: "bomb" });
    const inner = makeArchive({ "a.xml": new Uint8Array(5 * MB) });
    const { blocks } = await read("docx", makeArchive({ ...docx, "word/embeddings/inner.zip": inner }));
    expect(blocks.map((block) => block.text)).toEqual(["Harmless."]);
  });

  it("whose parts define entities are refused: a billion laughs are never told", async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    );
    const doctype = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs.join("")}]>`;
    const document = docx["word/document.xml"].replace("Harmless.", "&l9;");
    const parts = { ...docx, "word/document.xml": `<?xml version="1.0"?>${doctype}${document}` };
    await expect(read("docx", makeArchive(parts))).rejects.toMatchObject({ code: "bomb" });
    const wide = new Uint8Array(Buffer.from(`\ufeff${parts["word/document.xml"]}`, "utf16le"));
    await expect(read("docx", makeArchive({ ...parts, "word/document.xml": wide }))).rejects.toMatchObject({
      code: "bomb",
    });
  });

  it("that are no Office file, or are damaged, are named so", async () => {
    await expect(read("xlsx", makeArchive(docx))).rejects.toMatchObject({ code: "wrong_type" });
    await expect(read("docx", makeArchive(docx).slice(0, 300))).rejects.toMatchObject({ code: "broken" });
  });
});

describe("PDFs", () => {
  it("with 10,000 pages are refused with the number and the limit", async () => {
    const pages = Array.from({ length: 10_000 }, () => []);
    await expect(read("pdf", makePdf(pages))).rejects.toMatchObject({
      code: "too_many_pages",
      message: expect.stringContaining("10000 pages; at most 2000"),
    });
  });

  it("that are broken say so; one with a broken page keeps the others", async () => {
    const whole = Buffer.from(
      makePdf([[{ text: "First page", x: 60, y: 700 }], [{ text: "Second page", x: 60, y: 700 }]]),
    );
    for (const bytes of [whole.subarray(0, 60), Buffer.from("%PDF-1.7\n%%EOF")])
      await expect(read("pdf", new Uint8Array(bytes))).rejects.toMatchObject({
        code: expect.stringMatching(/broken|empty/),
      });
    const cut = whole.toString("latin1").replace(/\/Contents 9 0 R/, "/Contents 99 0 R");
    const { blocks } = await read("pdf", new Uint8Array(Buffer.from(cut, "latin1")));
    expect(blocks.map((block) => block.text)).toContain("First page");
  });
});

describe("a file's format", () => {
  const sniff = (fileName: string, start: string | Uint8Array, mediaType: string | null = null) =>
    sniffFormat({
      head: typeof start === "string" ? Buffer.from(start, "latin1") : start,
      fileName,
      mediaType,
    });

  it("is told by its bytes, and among texts by its name", () => {
    expect(sniff("a.pdf", "%PDF-1.7")).toBe("pdf");
    expect(sniff("noname", "%PDF-1.7")).toBe("pdf");
    expect(sniff("a.docm", "PK\u0003\u0004")).toBe("docx");
    expect(sniff("A.MD", "# Title")).toBe("markdown");
    expect(sniff("page", "<!DOCTYPE html><p>")).toBe("html");
    expect(sniff("page.php", "<p>x", "text/html; charset=utf-8")).toBe("html");
    expect(sniff("wide.txt", new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe("text");
  });

  it("that is not what the name says is refused, and so is what is not read", () => {
    const codeOf = (fileName: string, start: string) => {
      try {
        return sniff(fileName, start);
      } catch (cause) {
        return (cause as { code?: string }).code;
      }
    };
    for (const [name, start] of [
      ["a.pdf", "MZ\u0090"],
      ["a.pdf", "plain text"],
      ["a.txt", "%PDF-1.7"],
      ["a.txt", "PK\u0003\u0004"],
      ["a.docx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
      ["a.csv", "\u0089PNG\r\n"],
      ["a.txt", "text\u0000with a hole"],
    ] as const)
      expect(codeOf(name, start), name).toBe("wrong_type");
    for (const [name, start] of [
      ["a.exe", "MZ"],
      ["a.zip", "PK\u0003\u0004"],
      ["a.json", "{}"],
      ["a", "?"],
    ] as const)
      expect(codeOf(name, start), name).toBe("unsupported");
  });
});

describe("a reader's own process", () => {
  const readInChild = (over: Partial<ExtractionLimits>, content = "Line of text.\n\n".repeat(400_000)) => {
    const path = join(folder, "file.txt");
    writeFileSync(path, content);
    const limits = { maxMemoryBytes: 1_024 * MB, timeoutMs: 60_000, maxOutputBytes: 96 * MB, ...over };
    return extractInChild({ path, format: "text", limits });
  };

  it("gives what is in the file", async () => {
    expect((await readInChild({}, "Only this.")).blocks.map((block) => block.text)).toEqual(["Only this."]);
  }, 60_000);

  it("is ended when it takes too much memory, time or room for its answer; this process hardly grows", async () => {
    const before = process.memoryUsage().rss;
    await expect(readInChild({ maxMemoryBytes: 100 * MB })).rejects.toMatchObject({ code: "memory" });
    await expect(readInChild({ timeoutMs: 50 })).rejects.toMatchObject({ code: "timeout" });
    await expect(readInChild({ maxOutputBytes: 500_000 })).rejects.toMatchObject({ code: "too_large" });
    expect(process.memoryUsage().rss - before).toBeLessThan(80 * MB);
  }, 60_000);

  it("is ended when whoever asked has left", async () => {
    const leaving = AbortSignal.abort(new Error("left"));
    const path = join(folder, "left.txt");
    writeFileSync(path, "text");
    await expect(extractInChild({ path, format: "text", signal: leaving })).rejects.toThrow("left");
  });
});
