// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { preparePlotArea, toAxisWidth, toX } from "@/lib/chart/draw/geometry";
import { preparePriceChart } from "@/lib/chart/price-chart";
import { buildPriceModel } from "@/lib/testing/builders";
import { PriceChart } from "../price/price-chart";

afterEach(cleanup);

const WIDTH = 640;
const model = buildPriceModel([10, 12, 9, 11, 13]);

function draw() {
  const onPoint = vi.fn();
  const view = render(<PriceChart model={model} onPoint={onPoint} width={WIDTH} />);
  const chart = preparePriceChart({ model, chartType: "candles" });
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const area = preparePlotArea({ width: WIDTH, height: 320, axisWidth, hasVolume: chart.hasVolume });
  const at = (index: number) => ({
    clientX: toX({ index, area, count: chart.rows.length }),
    clientY: 60,
    pointerId: 1,
    isPrimary: true,
    button: 0,
  });
  return { ...view, onPoint, plot: screen.getByRole("application"), at };
}

function drag({ plot, at }: ReturnType<typeof draw>, from: number, to: number, pointerType = "mouse") {
  fireEvent.pointerDown(plot, { ...at(from), pointerType });
  fireEvent.pointerMove(plot, { ...at(to), pointerType });
  fireEvent.pointerUp(plot, { ...at(to), pointerType });
  fireEvent.click(plot, at(to));
}

describe.each(["mouse", "touch"])("marking a range by %s", (pointerType) => {
  it("shows its figures, asks about it by its button, and is no click", () => {
    const drawn = draw();
    drag(drawn, 0, 3, pointerType);
    expect(screen.getByRole("heading", { name: "Mar 10, 2021 to Mar 15, 2021, 4 days" })).toBeTruthy();
    expect(screen.getByText("−25.0%", { selector: "dd" })).toBeTruthy();
    expect(drawn.container.querySelector('[data-layer="span"]')).toBeTruthy();
    expect(drawn.onPoint).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Ask about this range" }));
    expect(drawn.onPoint.mock.calls).toEqual([
      [
        {
          chartId: "cht_test",
          element: "range",
          symbol: "SIM:ORBT",
          tradedOn: "2021-03-10",
          until: "2021-03-15",
          value: 11,
          follow: "span",
        },
      ],
    ]);
  });
});

describe("after a range", () => {
  it("the next click is a click again, and Clear takes the range away", () => {
    const drawn = draw();
    drag(drawn, 3, 1);
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(drawn.container.querySelector('[data-layer="span"]')).toBeNull();
    fireEvent.pointerDown(drawn.plot, { ...drawn.at(2), pointerType: "mouse" });
    fireEvent.pointerUp(drawn.plot, { ...drawn.at(2), pointerType: "mouse" });
    fireEvent.click(drawn.plot, drawn.at(2));
    expect(screen.getByRole("dialog", { name: "Orbit Tools (SIM:ORBT), Mar 12, 2021" })).toBeTruthy();
  });

  it("a pointer that hardly moves is a click", () => {
    const drawn = draw();
    const down = drawn.at(2);
    fireEvent.pointerDown(drawn.plot, { ...down, pointerType: "mouse" });
    fireEvent.pointerMove(drawn.plot, { ...down, clientX: down.clientX + 3, pointerType: "mouse" });
    fireEvent.pointerUp(drawn.plot, { ...down, pointerType: "mouse" });
    fireEvent.click(drawn.plot, down);
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    expect(drawn.container.querySelector('[data-layer="span"]')).toBeNull();
  });
});

describe("marking a range by keyboard", () => {
  it("grows with Shift and the arrows from where the reader is, is read aloud, and leaves with Escape", async () => {
    const user = userEvent.setup();
    const { container, plot } = draw();
    plot.focus();
    await user.keyboard("{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}");
    expect(container.querySelector("[aria-live]")?.textContent).toMatch(
      /^Mar 12, 2021 to Mar 16, 2021, 3 days: up 44\.4%/,
    );
    await user.keyboard("{Shift>}{Home}{/Shift}");
    expect(screen.getByRole("heading", { name: "Mar 10, 2021 to Mar 16, 2021, 5 days" })).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("heading", { name: /days$/ })).toBeNull();
  });
});
