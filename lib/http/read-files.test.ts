import { describe, expect, it } from "vitest";
import { readFiles } from ".";

/** A request as a browser sends it, its body already made. */
async function form(...files: [name: string, content: string | Uint8Array<ArrayBuffer>][]): Promise<Request> {
  const data = new FormData();
  data.append("note", "a field that nobody asked for");
  for (const [name, content] of files) data.append("file", new File([content], name));
  const { headers, body } = new Response(data);
  const bytes = await new Response(body).arrayBuffer();
  return new Request("http://localhost/upload", {
    ...{ method: "POST", body: bytes, headers: { "content-type": headers.get("content-type") ?? "" } },
  });
}
const limits = { maxFiles: 3, maxTotalBytes: 5_000_000 };

async function readAll(request: Request, over: Partial<typeof limits> = {}): Promise<string[]> {
  const read: string[] = [];
  for await (const { fileName, body } of readFiles({ request, ...limits, ...over })) {
    let size = 0;
    for await (const chunk of body) size += chunk.byteLength;
    read.push(`${fileName} ${size}`);
  }
  return read;
}

describe("an upload", () => {
  it("gives its files in order, each as it comes, whatever they are called", async () => {
    const big = new Uint8Array(2_000_000);
    expect(await readAll(await form(["a.txt", "one"], ["grüße 😀.pdf", big], ["", "x"]))).toEqual([
      "a.txt 3",
      "grüße 😀.pdf 2000000",
      expect.stringContaining(" 1"),
    ]);
    expect(await readAll(await form())).toEqual([]);
  });

  it("goes on to the next file when one was left unread, halfway or altogether", async () => {
    const big = new Uint8Array(1_000_000);
    const seen: string[] = [];
    for await (const { fileName, body } of readFiles({
      request: await form(["1", big], ["2", big], ["3", "end"]),
      ...limits,
    })) {
      if (fileName === "1") for await (const _chunk of body) break;
      if (fileName === "3") for await (const chunk of body) seen.push(Buffer.from(chunk).toString());
      seen.push(fileName);
    }
    expect(seen).toEqual(["1", "2", "end", "3"]);
  });

  it("is refused with more files or bytes than allowed", async () => {
    const four = await form(["1", "a"], ["2", "b"], ["3", "c"], ["4", "d"]);
    await expect(readAll(four)).rejects.toMatchObject({ status: 413 });
    await expect(
      readAll(await form(["1", new Uint8Array(200_000)]), { maxTotalBytes: 100_000 }),
    ).rejects.toMatchObject({
      status: 413,
    });
  });

  it("is refused when it is none, is cut off, or breaks off", async () => {
    const post = (body: BodyInit, contentType: string) =>
      new Request("http://localhost/upload", {
        ...{ method: "POST", body, headers: { "content-type": contentType }, duplex: "half" },
      } as RequestInit);
    await expect(readAll(post("{}", "application/json"))).rejects.toMatchObject({ status: 415 });
    await expect(readAll(post("x", "multipart/form-data"))).rejects.toMatchObject({ status: 400 });
    const whole = await form(["1", new Uint8Array(50_000)]);
    const type = whole.headers.get("content-type") ?? "";
    const bytes = new Uint8Array(await whole.arrayBuffer());
    await expect(readAll(post(bytes.slice(0, 30_000), type))).rejects.toMatchObject({ status: 400 });
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes.slice(0, 10_000));
        controller.error(new Error("the client is gone"));
      },
    });
    await expect(readAll(post(broken, type))).rejects.toMatchObject({ status: 400 });
  });
});
