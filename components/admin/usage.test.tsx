// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { MISSING } from "@/lib/format/formatters";
import { Usage } from "./usage";
import type { UsageModel, UsageSource } from "./usage-model";

afterEach(cleanup);

const source: UsageSource = {
  sourceId: "alphavantage",
  label: "Alpha Vantage",
  keyId: "3f9a",
  calls: 20,
  hits: 60,
  staleHits: 5,
  errors: { timeout: 1, rate_limited: 3 },
  stopped: 2,
  meanLatencyMs: 312.4,
  maxLatencyMs: 1_940,
  quotas: [{ limit: 25, per: "day", left: 5, resetsAt: "2026-11-21T00:00:00.000Z" }],
};
const idle: UsageSource = {
  ...source,
  sourceId: "csv",
  label: "Imported files",
  keyId: "none",
  ...{ calls: 0, hits: 0, staleHits: 0, errors: {}, stopped: 0 },
  ...{ meanLatencyMs: null, maxLatencyMs: null, quotas: [] },
};
const model: UsageModel = {
  day: "2026-11-20",
  previousDay: "2026-11-19",
  nextDay: "2026-11-21",
  cacheKind: "redis",
  sources: [source],
  model: null,
};

const show = (over: Partial<UsageModel> = {}) => render(<Usage usage={{ ...model, ...over }} />);
const cellOf = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name}`) })).getByRole("cell");

describe("the use of the sources", () => {
  it("tells counts with their shares, errors by code and latencies", () => {
    show();
    expect(cellOf("Requests sent").textContent).toBe("20");
    expect(cellOf("Answered from cache").textContent).toBe("60 (75.0%)"); // 60 of 60 + 20
    expect(cellOf("of them stale").textContent).toBe("5");
    expect(cellOf("Errors").textContent).toBe("4 (20.0%)"); // 1 + 3 of 20
    expect(cellOf("– rate limited").textContent).toBe("3");
    expect(cellOf("– timeout").textContent).toBe("1");
    expect(cellOf("Stopped by quota").textContent).toBe("2");
    expect(cellOf("Mean latency").textContent).toBe("312 ms");
    expect(cellOf("Largest latency").textContent).toBe("1,940 ms");
    expect(screen.getByText("Key 3f9a")).toBeDefined();
  });

  it("shows what is left of a quota in words and as a bar, and when it is whole again", () => {
    const { container } = show();
    const bar = container.querySelector<HTMLElement>("li [style]");
    expect(bar?.style.width).toBe("20%");
    expect(container.textContent).toContain("5 of 25 left this day");
    expect(container.textContent).toContain("resets at Nov 21, 2026, 12:00 AM UTC");
  });

  it("tells what language models were asked and cost, and where their budgets stand", () => {
    const known = { model: "gpt-5-mini", calls: 12, estimated: 1, inputTokens: 48_000, outputTokens: 6_500 };
    const budgets = [
      { of: "visitor", limit: 50, unit: "messages", per: "day", used: null },
      { of: "site", limit: 5, unit: "usd", per: "day", used: 0.025 },
    ] as const;
    const models = [
      { ...known, usd: 0.025 },
      { ...known, model: "llama3.2", usd: null },
    ];
    show({ model: { models, budgets: [...budgets] } });
    const cells = (name: string) =>
      within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells("gpt-5-mini")).toEqual(["12", "48,000", "6,500", "$0.025"]);
    expect(cells("llama3.2").at(-1)).toBe(MISSING);
    screen.getByText(/estimate in US dollars .* tokens of 2 calls are estimated/);
    screen.getByText("Each visitor may use 50 messages a day.");
    screen.getByText("The whole site has used $0.025 of $5.00 this day (UTC).");
    cleanup();
    show({ nextDay: null, model: { models: [], budgets: [] } });
    screen.getByText("No language model was asked today (UTC).");
  });

  it("leads to the days beside it, and from today only back", () => {
    show();
    const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links()).toEqual(["/admin/usage?day=2026-11-19", "/admin/usage?day=2026-11-21"]);
    cleanup();
    show({ nextDay: null });
    expect(links()).toEqual(["/admin/usage?day=2026-11-19"]);
    expect(screen.getByText(/\(today\)/)).toBeDefined();
  });

  it("shows an unused source only for the sake of its quota, and no share or latency of nothing", () => {
    show({
      sources: [source, idle, { ...idle, sourceId: "tiingo", label: "Tiingo", quotas: source.quotas }],
    });
    expect(screen.queryByText("Imported files")).toBeNull();
    expect(screen.getByText("Tiingo")).toBeDefined();
    const [, second] = screen.getAllByRole("table");
    expect(
      within(second as HTMLElement)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual([...["0", "0", "0", "0", "0"], ...["—", "—"]]);
  });

  it("says in words when nothing was asked, and that older counters are kept no longer", () => {
    const { container } = show({ sources: [idle], nextDay: null });
    expect(container.textContent).toContain("No source has been asked today");
    cleanup();
    expect(show({ sources: [] }).container.textContent).toContain("Nothing is counted for Nov 20, 2026");
  });

  it("says when the counters cannot be read, instead of showing none", () => {
    const { container } = show({ sources: null });
    expect(screen.getByRole("status").textContent).toContain("The shared cache does not answer");
    expect(container.textContent).not.toContain("Nothing is counted");
  });

  it("says whose counters they are", () => {
    expect(show({ cacheKind: "memory" }).container.textContent).toContain("Counted by this process alone");
  });
});
