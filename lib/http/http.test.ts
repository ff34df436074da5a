import { describe, expect, it, vi } from "vitest";
import { problemSchema } from "@/lib/contract/failures";
import { createId } from "@/lib/contract/ids";
import { chatRequestSchema } from "@/lib/contract/message";
import { identify, readJson, toAddress, toNotFound } from ".";

vi.stubEnv("AUTH_SECRET", "a key for tests and nothing else");

const URL_HERE = "http://localhost:3000/api/chat";
const toBody = (text: string) => ({
  conversationId: createId("conversation"),
  message: { id: createId("message"), text },
});
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(URL_HERE, { method: "POST", body, headers, duplex: "half" } as RequestInit);
const read = (request: Request, maxBytes = 1_000) =>
  readJson({ request, schema: chatRequestSchema, maxBytes });

async function readProblem(request: Request, maxBytes?: number) {
  const result = await read(request, maxBytes);
  if (result.ok) throw new Error("it was taken");
  const { response } = result;
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("a JSON body", () => {
  it("is taken when it has the form and the size", async () => {
    const body = toBody("Grüße 😀");
    expect(await read(post(JSON.stringify(body)))).toEqual({ ok: true, value: body });
  });

  it("is refused by the size that is told, before it is read", async () => {
    const request = post("{}", { "content-length": "1001" });
    expect(await readProblem(request)).toMatchObject({ status: 413, code: "too_large" });
    expect(request.bodyUsed).toBe(false);
  });

  it("is refused by the size that comes, to the byte, whatever was told", async () => {
    const text = JSON.stringify(toBody("x"));
    const size = Buffer.byteLength(text);
    expect((await read(post(text), size)).ok).toBe(true);
    expect(await readProblem(post(text), size - 1)).toMatchObject({ status: 413 });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(500).fill(++sent % 2 ? 32 : 33)),
    });
    expect(await readProblem(post(endless))).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(10);
  });

  it("is refused with the place of what is wrong, and without our insides", async () => {
    const wrong = { ...toBody("x"), conversationId: "cnv_' or 1=1" };
    expect(await readProblem(post(JSON.stringify(wrong)))).toMatchObject({
      status: 400,
      code: "bad_request",
      detail: "conversationId: not a conversation id",
    });
    const long = await readProblem(post(JSON.stringify(toBody("x".repeat(32_001)))), 100_000);
    expect(long).toMatchObject({ status: 400, detail: expect.stringMatching(/^message\.text: /) });
    for (const body of [null, "", "{", "[]", "null", "\u0000", new Uint8Array([0xff, 0xfe])])
      expect(await readProblem(post(body))).toMatchObject({ status: 400, code: "bad_request" });
  });
});

describe("who sends a request", () => {
  const from = (headers: Record<string, string>, url = URL_HERE) => new Request(url, { headers });

  it("is a new guest with a cookie of ours, and the same one when the cookie comes back", async () => {
    const guest = await identify(from({}));
    expect(guest.userId).toMatch(/^usr_/);
    expect(guest.setCookie).toMatch(
      /^tt_visitor=usr_[^;]+; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/,
    );
    const cookie = `a=b; ${guest.setCookie?.split(";")[0]}; c=d`;
    expect(await identify(from({ cookie }))).toMatchObject({ userId: guest.userId, setCookie: null });
  });

  it("gets a cookie for HTTPS only when the page came over it", async () => {
    expect((await identify(from({}, "https://example.com/"))).setCookie).toMatch(/; Secure$/);
    expect((await identify(from({ "x-forwarded-proto": "https" }))).setCookie).toMatch(/; Secure$/);
  });

  it("is never who they say they are without our signature", async () => {
    const victim = createId("user");
    for (const cookie of [
      `tt_visitor=${victim}`,
      `tt_visitor=${victim}.`,
      `tt_visitor=${victim}.forged`,
      "tt_visitor",
    ]) {
      const { userId, setCookie } = await identify(from({ cookie, "x-user-id": victim }));
      expect(userId).not.toBe(victim);
      expect(setCookie).not.toBeNull();
    }
  });

  it("has the address that the nearest proxy told, or none", () => {
    expect(toAddress(from({ "x-forwarded-for": "1.2.3.4, 192.0.2.1" }))).toBe("192.0.2.1");
    expect(toAddress(from({}))).toBeNull();
  });

  it("gets one answer for what is not there and for what is not theirs", async () => {
    expect(problemSchema.parse(await toNotFound().json())).toEqual({
      type: "about:blank",
      status: 404,
      code: "not_found",
      title: "There is nothing here.",
    });
  });
});
