// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { toCandlePaths } from "@/lib/chart/draw/candle-paths";
import { preparePlotArea, toAxisWidth, toX, toY } from "@/lib/chart/draw/geometry";
import { toMarkerY } from "@/lib/chart/draw/markers";
import { preparePriceChart } from "@/lib/chart/price-chart";
import type { ChartModel } from "@/lib/contract/chart-model";
import { buildFigures, buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { PriceChart } from "./price-chart";

vi.mock("@/lib/chart/draw/candle-paths", async (original) => {
  const actual = await original<typeof import("@/lib/chart/draw/candle-paths")>();
  return { ...actual, toCandlePaths: vi.fn(actual.toCandlePaths) };
});
/** How often candles have been made into paths. */
const made = () => vi.mocked(toCandlePaths).mock.calls.length;

afterEach(cleanup);

const WIDTH = 640;

/** The chart's own geometry, to know where to click. */
function placeOf(model: ChartModel) {
  const chart = preparePriceChart({ model, chartType: "candles" });
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const area = preparePlotArea({ width: WIDTH, height: 320, axisWidth, hasVolume: chart.hasVolume });
  return { chart, area, x: (index: number) => toX({ index, area, count: chart.rows.length }) };
}

function draw(model = buildPriceModel(), extra: Partial<Parameters<typeof PriceChart>[0]> = {}) {
  const onPoint = vi.fn();
  const view = render(<PriceChart model={model} onPoint={onPoint} width={WIDTH} {...extra} />);
  return { ...view, onPoint, plot: screen.getByRole("application") };
}

const drawn = async (container: HTMLElement, layer: string) =>
  vi.waitFor(() => {
    const found = container.querySelector(`[data-layer="${layer}"]`);
    if (!found) throw new Error(`no ${layer} layer yet`);
    return found;
  });

const point = { chartId: "cht_test", element: "point", symbol: "SIM:ORBT" };
const menu = (name: string) => screen.getByRole("dialog", { name });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const dividend = {
  tradedOn: "2021-03-15",
  kind: "dividend" as const,
  value: 0.2,
  label: "Dividend 0.2 USD",
};
const withDividend = () =>
  buildPriceModel([], { series: [buildSeries([10, 11, 12], { events: [dividend] })] });

describe.each(["mouse", "touch"])("asking by %s", (pointerType) => {
  const click = (plot: HTMLElement, at: { clientX: number; clientY: number }) => {
    fireEvent.pointerDown(plot, { ...at, pointerType, isPrimary: true, button: 0 });
    fireEvent.pointerUp(plot, { ...at, pointerType, isPrimary: true, button: 0 });
    fireEvent.click(plot, at);
  };

  it("opens the menu of the day under the very first click, with its exact figures, and asks", () => {
    const model = buildPriceModel();
    const { plot, onPoint } = draw(model);
    click(plot, { clientX: placeOf(model).x(1), clientY: 60 });
    expect(menu("Orbit Tools (SIM:ORBT), Mar 15, 2021").textContent).toContain(
      "Close$11.00Change+10.0%Open$10.00High$13.00Low$9.00Volume1K",
    );
    press("What happened that day?");
    expect(onPoint.mock.calls).toEqual([[{ ...point, tradedOn: "2021-03-15", value: 11, follow: "day" }]]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens the menu of the mark when it is hit", () => {
    const model = withDividend();
    const { plot, onPoint } = draw(model);
    const { area, x } = placeOf(model);
    click(plot, { clientX: x(1) + 3, clientY: toMarkerY(area) });
    expect(menu("Orbit Tools (SIM:ORBT), Mar 15, 2021").textContent).toContain("DividendDividend 0.2 USD");
    press("All its dividends");
    expect(onPoint.mock.calls).toEqual([
      [{ ...point, element: "event", tradedOn: "2021-03-15", value: 0.2, follow: "dividends" }],
    ]);
  });
});

describe("the menu of an element", () => {
  it("measures from its day to the newest without a turn", () => {
    const model = buildPriceModel();
    const { plot, onPoint } = draw(model);
    fireEvent.click(plot, { clientX: placeOf(model).x(0), clientY: 60 });
    press("Measure from here");
    expect(screen.getByRole("heading", { name: "Mar 12, 2021 to Mar 16, 2021, 3 days" })).toBeTruthy();
    expect(onPoint).not.toHaveBeenCalled();
  });

  it("asks a week for its span, whose last close is the week's", () => {
    const tradedOn = ["2021-03-01", "2021-03-08", "2021-03-15"];
    const model = buildPriceModel([], {
      interval: "1wk",
      series: [buildSeries([10, 11, 12], { tradedOn })],
    });
    const { plot, onPoint } = draw(model);
    fireEvent.click(plot, { clientX: placeOf(model).x(1), clientY: 60 });
    press("What happened that week?");
    expect(onPoint).toHaveBeenCalledWith({
      ...point,
      tradedOn: "2021-03-08",
      until: "2021-03-14",
      value: 11,
      follow: "span",
    });
  });

  it("closes with a press elsewhere, and stands once", () => {
    const model = buildPriceModel();
    const { plot } = draw(model);
    fireEvent.click(plot, { clientX: placeOf(model).x(0), clientY: 60 });
    fireEvent.click(plot, { clientX: placeOf(model).x(2), clientY: 60 });
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the readout", () => {
  it("reads the day under the pointer in the line above, and says nothing aloud", () => {
    const model = buildPriceModel();
    const { plot, container } = draw(model);
    fireEvent.pointerMove(plot, { clientX: placeOf(model).x(0), clientY: 60, pointerType: "mouse" });
    expect(screen.getByText("$10.00", { selector: "strong" })).toBeTruthy();
    expect(container.querySelector("[aria-live]")?.textContent).toBe("");
    fireEvent.pointerLeave(plot, { pointerType: "mouse" });
    expect(screen.getByText("$12.00", { selector: "strong" })).toBeTruthy();
  });
});

describe("asking by keyboard", () => {
  it("starts at the newest day, walks with arrows, reads each day aloud, and opens its menu with Enter", async () => {
    const user = userEvent.setup();
    const { onPoint, container } = draw(buildPriceModel(), { onRange: undefined });
    const live = () => container.querySelector("[aria-live]")?.textContent;
    screen.getByRole("application").focus();
    await vi.waitFor(() => expect(live()).toContain("Mar 16, 2021: close $12.00, up 9.09%"));
    await user.keyboard("{ArrowLeft}");
    expect(live()).toBe(
      "Mar 15, 2021: close $11.00, up 10.0%, open $10.00, high $13.00, low $9.00, volume 1K.",
    );
    await user.keyboard("{Home}{ArrowLeft}");
    expect(live()).toContain("Mar 12, 2021: close $10.00");
    await user.keyboard("{End}{PageUp}{Enter}");
    expect(document.activeElement?.textContent).toBe("What happened that day?");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onPoint).toHaveBeenCalledWith({ ...point, tradedOn: "2021-03-12", value: 10, follow: "since" });
  });

  it("goes down to the marks, walks them, and opens the menu of one", async () => {
    const user = userEvent.setup();
    const { onPoint, container, plot } = draw(withDividend());
    plot.focus();
    await user.keyboard("{ArrowDown}");
    expect(container.querySelector("[aria-live]")?.textContent).toBe("Dividend 0.2 USD, 2021-03-15.");
    await user.keyboard("{Enter}{Enter}");
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ element: "event", tradedOn: "2021-03-15", value: 0.2, follow: "day" }),
    );
  });

  it("leaves with Escape: first the menu, back to the drawing, then the drawing; other keys are the page's", async () => {
    const user = userEvent.setup();
    const { plot, onPoint } = draw();
    plot.focus();
    await user.keyboard("{Enter}{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(plot);
    await user.keyboard("{Escape}");
    expect(document.activeElement).not.toBe(plot);
    expect(fireEvent.keyDown(plot, { key: "ArrowDown" })).toBe(true);
    expect(fireEvent.keyDown(plot, { key: "ArrowLeft", altKey: true })).toBe(true);
    expect(onPoint).not.toHaveBeenCalled();
  });
});

describe("the drawing", () => {
  it("stands where the frame's geometry says, so that a click hits what is seen", async () => {
    const model = buildPriceModel();
    const { container } = draw(model);
    const candles = await drawn(container, "candles");
    const { chart, area, x } = placeOf(model);
    const bodies = candles.querySelectorAll("path")[1]?.getAttribute("d") ?? "";
    const first = /M(\S+) (\S+)h(\S+?)v/.exec(bodies);
    expect(Number(first?.[1]) + Number(first?.[3]) / 2).toBeCloseTo(x(0), 1);
    expect(Number(first?.[2])).toBeCloseTo(toY({ value: 10, domain: chart.domain, area }), 1);
  });

  it("draws all candles in four paths, however many there are", async () => {
    const closes = Array.from({ length: 150 }, (_, i) => 50 + Math.sin(i) * 10);
    const { container } = draw(buildPriceModel(closes));
    const candles = await drawn(container, "candles");
    expect(candles.querySelectorAll("path")).toHaveLength(4);
  });

  it("is not made again while the pointer moves over it", async () => {
    const model = buildPriceModel();
    const { container, plot } = draw(model);
    await drawn(container, "candles");
    const before = made();
    for (const index of [0, 1, 2]) {
      fireEvent.pointerMove(plot, { clientX: placeOf(model).x(index), clientY: 60, pointerType: "mouse" });
      expect(container.querySelector('[data-layer="crosshair"]')).toBeTruthy();
    }
    expect(made()).toBe(before);
  });

  it("changes to a line and breaks it at a gap", async () => {
    const { container } = draw(buildPriceModel([10, 11, null, 12, 13]));
    await drawn(container, "candles");
    fireEvent.click(screen.getByRole("button", { name: "Line" }));
    const path = container.querySelector("path[data-line]")?.getAttribute("d") ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Line" }).getAttribute("aria-pressed")).toBe("true");
    expect(container.querySelector('[data-layer="candles"]')).toBeNull();
  });

  it("says that it is simulated on the drawing and beside it, and not of real prices", () => {
    draw();
    expect(screen.getByText("SIMULATED")).toBeTruthy();
    expect(screen.getByText("Simulated")).toBeTruthy();
    cleanup();
    draw(buildPriceModel([1, 2], { simulated: false }));
    expect(screen.queryByText("SIMULATED")).toBeNull();
  });
});

describe("beside the drawing", () => {
  it("offers the same numbers as a table and hands out all rows", () => {
    const closes = Array.from({ length: 40 }, (_, i) => i + 1);
    draw(buildPriceModel(closes));
    const table = screen.getByRole("grid", { hidden: true });
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(31);
    fireEvent.click(screen.getByRole("button", { name: "Show 10 more", hidden: true }));
    expect(within(table).getAllByRole("row", { hidden: true })).toHaveLength(41);
    expect(table.querySelectorAll("tbody tr")[0]?.textContent).toContain(
      "Mar 16, 2021$39.00$42.00$38.00$40.00",
    );
  });

  it("asks about a cell of the table with its first press, and by keyboard", async () => {
    const user = userEvent.setup();
    const { onPoint } = draw();
    fireEvent.click(screen.getByRole("gridcell", { name: "$13.00", hidden: true }));
    expect(menu("Orbit Tools (SIM:ORBT), Mar 15, 2021").textContent).toContain("High$13.00");
    press("What happened that day?");
    const cell = { ...point, element: "cell", tradedOn: "2021-03-15", follow: "day" };
    expect(onPoint.mock.calls).toEqual([[{ ...cell, value: 13, column: "High" }]]);
    expect(document.activeElement?.textContent).toBe("$13.00");
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}{Enter}");
    expect(onPoint).toHaveBeenLastCalledWith({ ...cell, value: 11, column: "Close" });
  });

  it("has one stop of the Tab key in its table", () => {
    const { container } = draw();
    expect(container.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
  });

  it("changes to a logarithmic scale, and offers none for prices that have no logarithm", async () => {
    const { container } = draw(buildPriceModel([10, 20, 40]));
    fireEvent.click(screen.getByRole("button", { name: "Line" }));
    fireEvent.click(screen.getByRole("button", { name: "Log, logarithmic scale" }));
    const path = container.querySelector('path[data-line="close"]')?.getAttribute("d") ?? "";
    const [first = 0, second = 0, third = 0] = path
      .split(/[ML]/)
      .slice(1)
      .map((point) => Number(point.split(" ")[1]));
    expect(first - second).toBeCloseTo(second - third, 1);
    cleanup();
    draw(buildPriceModel([-1, 2, 3]));
    expect(screen.queryByRole("button", { name: "Log, logarithmic scale" })).toBeNull();
  });

  it("describes itself with the figures of the header", () => {
    const { plot } = draw(buildPriceModel(), { figures: buildFigures({ priceReturnPct: 19.5 }) });
    const described = document.getElementById(plot.getAttribute("aria-describedby") ?? "");
    expect(described?.textContent).toContain("up 19.5% from $10.00");
  });

  it("has a button for each range with the present one pressed, and none where ranges cannot change", () => {
    const onRange = vi.fn();
    draw(buildPriceModel(), { onRange });
    expect(screen.getByRole("button", { name: "1M, one month" }).getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: "5Y, five years" }));
    expect(onRange).toHaveBeenCalledWith("5Y");
    cleanup();
    draw();
    expect(screen.queryByRole("button", { name: "5Y, five years" })).toBeNull();
  });

  it("survives a chart without a single price", () => {
    const { plot, onPoint } = draw(buildPriceModel([]));
    fireEvent.click(plot, { clientX: 100, clientY: 60 });
    fireEvent.keyDown(plot, { key: "Enter" });
    expect(onPoint).not.toHaveBeenCalled();
  });
});
