import { describe, expect, it } from "vitest";
import { buildDocument } from "@/lib/testing/results/documents";
import { toSent, toSentDocument } from "./send-file";

const text = (body: object) => JSON.stringify(body);

describe("the answer to a document that was sent", () => {
  it("tells what was taken, as new, as a version, or as known already", async () => {
    for (const outcome of ["created", "new_version", "unchanged"] as const) {
      const added = { outcome, fileName: "a.pdf", document: buildDocument() };
      expect(await toSentDocument(201, text({ added: [added] }))).toEqual({ ok: true, added });
    }
  });

  it("tells the server's own reason for a refusal, and offers another try only where it can help", async () => {
    const refuse = (code: string) => {
      const added = [{ outcome: "refused", fileName: "a.pdf", error: { code, message: "Because." } }];
      return toSentDocument(422, text({ added }));
    };
    expect(await refuse("too_large")).toEqual({ ok: false, reason: "Because.", retry: false });
    expect(await refuse("too_fast")).toEqual({ ok: false, reason: "Because.", retry: true });
  });

  it("is never silent: problems in their words, anything else as our fault", async () => {
    const problem = {
      type: "about:blank",
      status: 413,
      code: "too_large",
      title: "Not taken",
      detail: "Too big.",
    };
    expect(toSent(413, text(problem))).toEqual({ ok: false, reason: "Not taken. Too big.", retry: false });
    expect(toSent(413, "<html>")).toMatchObject({ ok: false, reason: "The file is too large." });
    expect(toSent(502, "<html>")).toMatchObject({ ok: false, retry: true });
    expect(await toSentDocument(200, "{}")).toMatchObject({ ok: false, retry: true });
  });
});
