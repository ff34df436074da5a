// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ChartAnswer } from "@/lib/chart/chart-answer";
import { buildComparisonModel, buildFigures, buildPriceModel, buildRange } from "@/lib/testing/builders";
import { LiveChart } from "./live-chart";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The first press fetches the code that checks answers, which takes its time on a loaded machine. */
const SLOW = { timeout: 15_000 };

const first: ChartAnswer = {
  chart: buildPriceModel(),
  figures: [{ symbol: "SIM:ORBT", figures: buildFigures() }],
  coverageNote: null,
};
const second: ChartAnswer = {
  chart: buildPriceModel([6, 12], {
    chartId: "cht_next",
    range: buildRange({ key: "5Y", label: "the last five years" }),
  }),
  figures: [{ symbol: "SIM:ORBT", figures: buildFigures({ priceReturnPct: 100 }) }],
  coverageNote: "Data from 2020 on.",
};

/** A fetch whose answers are given by hand; a given-up call rejects as the real one does. */
function stubFetch() {
  const calls: {
    address: string;
    signal: AbortSignal;
    answer: (status: number, body: unknown) => Promise<void>;
  }[] = [];
  const fetch = (address: string, { signal }: { signal: AbortSignal }) =>
    new Promise<Response>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      calls.push({
        address,
        signal,
        answer: async (status, body) => {
          resolve(Response.json(body, { status }));
          await waitFor(() => expect(screen.getByRole("status").textContent).toBe(""), SLOW);
        },
      });
    });
  vi.stubGlobal("fetch", fetch);
  return calls;
}

const draw = (initial = first) =>
  render(
    <LiveChart initial={initial} width={640}>
      {(answer) => <p data-testid="header">{answer.figures[0]?.figures.priceReturnPct}</p>}
    </LiveChart>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const header = () => screen.getByTestId("header").textContent;

describe("a live chart", () => {
  it("fetches a pressed range without a new turn and changes header and chart together", async () => {
    const calls = stubFetch();
    draw();
    press("5Y, five years");
    expect(calls[0]?.address).toBe("/api/chart?symbols=SIM%3AORBT&range=5Y&kind=price");
    expect(screen.getByRole("status").textContent).toBe("Loading the chart.");
    expect(header()).toBe("20");
    await calls[0]?.answer(200, second);
    expect(header()).toBe("100");
    expect(screen.getByText("Data from 2020 on.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "5Y, five years" }).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("gives up the press before and shows the last one only", async () => {
    const calls = stubFetch();
    draw();
    press("1Y, one year");
    press("5Y, five years");
    expect(calls[0]?.signal.aborted).toBe(true);
    await calls[1]?.answer(200, second);
    expect(header()).toBe("100");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps the chart on a failure, tells the reason in the server's words, and tries again", async () => {
    const calls = stubFetch();
    draw();
    press("5Y, five years");
    const problem = { type: "about:blank", title: "No data", status: 502, code: "timeout" };
    await calls[0]?.answer(502, { ...problem, detail: "The source did not answer in time." });
    expect(screen.getByRole("alert").textContent).toContain("The source did not answer in time.");
    expect(header()).toBe("20");
    press("Try again");
    expect(calls[1]?.address).toContain("range=5Y");
    await calls[1]?.answer(200, second);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(header()).toBe("100");
  });

  it.each([
    ["an answer that is no chart", 200, { chart: 1 }, "could not be read"],
    ["a failure without words", 500, "oops", "could not be had"],
  ])("shows no broken chart after %s", async (_name, status, body, words) => {
    const calls = stubFetch();
    draw();
    press("5Y, five years");
    await calls[0]?.answer(status, body);
    expect(screen.getByRole("alert").textContent).toContain(words);
    expect(header()).toBe("20");
  });

  it("says so when there is no connection", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    draw();
    await act(async () => press("5Y, five years"));
    expect((await screen.findByRole("alert", {}, SLOW)).textContent).toContain("no connection");
  });

  it("asks for all compared symbols, and gives the fetch up when it leaves the page", () => {
    const calls = stubFetch();
    const { unmount } = draw({ ...first, chart: buildComparisonModel() });
    press("1Y, one year");
    expect(calls[0]?.address).toBe("/api/chart?symbols=SIM%3AORBT%2CSIM%3ALUMN&range=1Y&kind=comparison");
    unmount();
    expect(calls[0]?.signal.aborted).toBe(true);
  });
});
