// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ResultPayload, resultPayloadSchema, skillNames } from "@/lib/contract/skill-results";
import { buildResults } from "@/lib/testing/result-builders";
import { ResultCard } from ".";
import { UnavailableCard } from "./unavailable";

afterEach(cleanup);

const payload = (skill: ResultPayload["skill"], over: object = {}) =>
  ({ skill, data: { ...buildResults()[skill], ...over } }) as ResultPayload;

function show(skill: ResultPayload["skill"], over: object = {}) {
  const onAsk = vi.fn();
  return { ...render(<ResultCard result={payload(skill, over)} onAsk={onAsk} chartWidth={640} />), onAsk };
}

describe("every result", () => {
  it.each(skillNames)("%s is drawn from a valid payload, under one heading or as nothing", (skill) => {
    expect(resultPayloadSchema.safeParse(payload(skill)).success).toBe(true);
    const { container } = show(skill);
    const empty = ["greet", "clarify", "decline", "talk", "memory", "custom"].includes(skill);
    expect(container.querySelectorAll("h3")).toHaveLength(empty ? 0 : 1);
  });

  it.each(["quote", "history", "compare", "day"] as const)(
    "%s says source, day and that it is simulated",
    (skill) => {
      const { container } = show(skill);
      expect(container.textContent).toContain("Simulated market · as of Mar 16, 2021, 4:00 PM EDT");
      expect(screen.getAllByText("Simulated").length).toBeGreaterThan(0);
    },
  );

  it("can be read without JavaScript: figures, summary and table are in the server's page", () => {
    const html = renderToString(<ResultCard result={payload("history")} onAsk={() => undefined} />);
    for (const words of [
      "+20.0%",
      "Orbit Tools closed at $12.00",
      "<caption",
      "Mar 15, 2021",
      "needs JavaScript",
    ]) {
      expect(html).toContain(words);
    }
  });
});

describe("a quote", () => {
  it("says the change by arrow, sign and figure", () => {
    show("quote");
    expect(screen.getByText(/\+\$1\.00 \(\+9\.09%\)/).textContent).toContain("▲");
    cleanup();
    show("quote", { change: -1, changePct: -8.333 });
    expect(screen.getByText(/−\$1\.00 \(−8\.33%\)/).textContent).toContain("▼");
  });

  it("leaves out what is missing: no zero, no line through one point", () => {
    const over = { change: null, changePct: null, dayHigh: null, dayLow: null, previousClose: null };
    const { container } = show("quote", { ...over, volume: null, recent: [] });
    expect(container.querySelector("dl")).toBeNull();
    expect(container.querySelector("svg")).toBeNull();
    expect(container.textContent).not.toMatch(/\$0|0\.00%/);
  });

  it("tells the small line's ends in words", () => {
    show("quote");
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Last 3 closes, from $10.00 on Mar 12, 2021 to $12.00 on Mar 16, 2021",
    );
  });
});

describe("a history", () => {
  it("asks in words and with the click itself", () => {
    const { onAsk } = show("history");
    fireEvent.click(screen.getByRole("application"), { clientX: 560, clientY: 60 });
    fireEvent.click(screen.getByRole("button", { name: "What happened that day?" }));
    expect(onAsk).toHaveBeenCalledWith(
      "What happened to Orbit Tools (SIM:ORBT) on Mar 16, 2021?",
      expect.objectContaining({ element: "point", tradedOn: "2021-03-16", value: 12 }),
    );
  });
});

describe("a comparison", () => {
  it("has a row for each, in the order asked, and says who is missing and why", () => {
    const missing = [{ name: "Vanta", code: "not_found", reason: "no source knows it." }];
    show("compare", { missing });
    const table = screen.getByRole("table", { name: /the last month/ });
    const rows = within(table).getAllByRole("rowheader");
    expect(rows.map((row) => row.textContent)).toEqual(["Orbit Tools SIM:ORBT", "Lumen Foods SIM:LUMN"]);
    expect(table.textContent).toContain("▼ −10.0%");
    expect(screen.getByText("Vanta is missing: no source knows it.")).toBeTruthy();
  });
});

describe("a day", () => {
  it.each([
    [1, "The largest move of the 250 sessions"],
    [2, "The 2nd largest move"],
    [11, "The 11th largest move"],
    [23, "The 23rd largest move"],
  ])("ranked %i says %s", (rank, words) => {
    const { container } = show("day", { moveRank: { rank, of: 250 } });
    expect(container.textContent).toContain(words);
  });

  it("tells its events, and that the exchange was closed on the day asked for", () => {
    const { container } = show("day", { closedNote: "The exchange was closed on Mar 14, 2021." });
    expect(container.textContent).toContain("The exchange was closed on Mar 14, 2021.");
    expect(screen.getByText("Dividend 0.2 USD, Mar 16, 2021")).toBeTruthy();
  });
});

describe("words and buttons", () => {
  it("a definition links its sources safely, and leaves its neighbours to the buttons under the answer", () => {
    show("definition");
    expect(screen.getByRole("link").getAttribute("rel")).toBe("noopener noreferrer");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("help asks its examples", () => {
    const { onAsk } = show("help");
    fireEvent.click(screen.getByRole("button"));
    expect(onAsk).toHaveBeenCalledWith("What is Orbit Tools at?");
  });

  it("what is unavailable names each source with its own reason, and when to try again", () => {
    const { container } = render(
      <UnavailableCard
        unavailable={{
          skill: "quote",
          code: "rate_limited",
          message: "No price could be had.",
          retryAfterMs: 30_000,
          tried: [{ sourceLabel: "Yahoo Finance", code: "rate_limited" }],
        }}
      />,
    );
    expect(container.textContent).toContain("Yahoo Finance: asks us to wait");
    expect(container.textContent).toContain("Worth trying again in 30 seconds.");
  });
});
