import { describe, expect, it } from "vitest";
import { toChatFailure, toProblemText } from "./failure";

const problem = (changes: object) =>
  JSON.stringify({
    type: "about:blank",
    title: "Too many questions",
    status: 429,
    code: "too_fast",
    ...changes,
  });

describe("why a question got no answer", () => {
  it("uses the server's own words where it sent a problem document", () => {
    const error = Object.assign(new Error("429"), {
      responseBody: problem({ detail: "Please wait 4 seconds." }),
    });
    expect(toChatFailure({ error, accepted: false })).toEqual({
      text: "Too many questions. Please wait 4 seconds.",
      lost: false,
    });
  });

  it("says the title once when the detail repeats it", () => {
    expect(toProblemText(problem({ detail: "Too many questions" }))).toBe("Too many questions");
  });

  it("never shows a proxy's error page", () => {
    const error = Object.assign(new Error("502"), { responseBody: "<html>Bad gateway</html>" });
    expect(toChatFailure({ error, accepted: false }).text).toContain("fault on our side");
  });

  it("tells a request that never arrived as a lost connection", () => {
    expect(toChatFailure({ error: new TypeError("Failed to fetch"), accepted: false }).text).toContain(
      "could not be reached",
    );
  });

  it("counts a break after the first word as lost: the server may still be answering", () => {
    expect(toChatFailure({ error: new TypeError("network error"), accepted: true }).lost).toBe(true);
  });
});
