import { describe, expect, it } from "vitest";
import { toCloseInstant } from "./close-instant";

describe("the instant a session closed", () => {
  it("is 16:00 in the exchange's zone, in winter, in summer and on the far side of the world", () => {
    const of = (day: string, timeZone: string) => toCloseInstant({ day, timeZone });
    expect(of("2026-11-20", "America/New_York")).toBe("2026-11-20T21:00:00.000Z"); // UTC-5
    expect(of("2026-07-10", "America/New_York")).toBe("2026-07-10T20:00:00.000Z"); // UTC-4
    expect(of("2026-07-10", "Asia/Kolkata")).toBe("2026-07-10T10:30:00.000Z"); // UTC+5:30
    expect(of("2026-01-05", "Pacific/Auckland")).toBe("2026-01-05T03:00:00.000Z"); // UTC+13 in summer
    expect(of("2026-01-05", "UTC")).toBe("2026-01-05T16:00:00.000Z");
  });
});
