// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { prepareComparisonChart } from "@/lib/chart/comparison-chart";
import { preparePlotArea, toAxisWidth, toX, toY } from "@/lib/chart/draw/geometry";
import { buildComparisonModel, buildInstrument, buildSeries } from "@/lib/testing/builders";
import { ComparisonChart } from "./comparison-chart";

afterEach(cleanup);

const WIDTH = 640;

function draw(model = buildComparisonModel()) {
  const onPoint = vi.fn();
  const chart = prepareComparisonChart({ model });
  const axisWidth = toAxisWidth(chart.ticks.map((tick) => tick.label));
  const area = preparePlotArea({ width: WIDTH, height: 320, axisWidth, hasVolume: false });
  const view = render(<ComparisonChart model={model} onPoint={onPoint} width={WIDTH} />);
  const at = (index: number, column: number) => ({
    clientX: toX({ index, area, count: chart.rows.length }),
    clientY: toY({ value: chart.rows[index]?.values[column] ?? 0, domain: chart.domain, area }),
  });
  return { ...view, onPoint, plot: screen.getByRole("application"), at };
}

describe("a comparison chart", () => {
  it("opens the menu of the series nearest to the first click, and asks with its close", () => {
    const { plot, onPoint, at } = draw();
    fireEvent.click(plot, at(1, 1));
    const menu = screen.getByRole("dialog", { name: "Lumen Foods (SIM:LUMN), Mar 15, 2021" });
    expect(menu.textContent).toContain("$190.00");
    const clicked = {
      chartId: "cht_test",
      element: "point",
      symbol: "SIM:LUMN",
      tradedOn: "2021-03-15",
      value: 190,
    };
    fireEvent.click(screen.getByRole("button", { name: "What happened that day?" }));
    expect(onPoint.mock.calls).toEqual([[{ ...clicked, follow: "day" }]]);
    fireEvent.click(plot, at(1, 1));
    fireEvent.click(screen.getByRole("button", { name: "Compare from here" }));
    expect(onPoint).toHaveBeenLastCalledWith({ ...clicked, follow: "compare", beside: ["SIM:ORBT"] });
  });

  it("changes the series with up and down, and Enter asks about the one read aloud", async () => {
    const user = userEvent.setup();
    const { plot, onPoint, container } = draw();
    plot.focus();
    await user.keyboard("{ArrowLeft}{ArrowDown}");
    expect(container.querySelector("[aria-live]")?.textContent).toBe(
      "Mar 15, 2021: Lumen Foods 95.0, close $190.00; Orbit Tools 110.0, close $11.00.",
    );
    await user.keyboard("{Enter}{Enter}");
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ symbol: "SIM:LUMN", tradedOn: "2021-03-15" }),
    );
  });

  it("asks about a company by its legend", () => {
    const { onPoint } = draw();
    fireEvent.click(screen.getByTitle("Ask about Lumen Foods (SIM:LUMN)"));
    fireEvent.click(screen.getByRole("button", { name: "How is it doing?" }));
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ element: "legend", symbol: "SIM:LUMN", value: 180, follow: "history" }),
    );
  });

  it("takes a line away and brings it back by its legend, and a click then finds the other line", async () => {
    const { container, plot, at } = draw();
    const lines = () => container.querySelectorAll("path[data-line]").length;
    await vi.waitFor(() => expect(lines()).toBe(2));
    const toggle = screen.getByRole("button", { name: "Line of Lumen Foods" });
    fireEvent.click(toggle);
    expect(lines()).toBe(1);
    expect(toggle.getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(plot, at(1, 1));
    expect(screen.getByRole("dialog", { name: "Orbit Tools (SIM:ORBT), Mar 15, 2021" })).toBeTruthy();
    fireEvent.click(toggle);
    expect(lines()).toBe(2);
  });

  it("asks about a cell of the table with the close of its series", () => {
    const { onPoint } = draw();
    fireEvent.click(screen.getAllByRole("gridcell", { name: "$190.00", hidden: true })[0] as HTMLElement);
    fireEvent.click(screen.getByRole("button", { name: "What happened that day?" }));
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ element: "cell", symbol: "SIM:LUMN", tradedOn: "2021-03-15", value: 190 }),
    );
  });

  it("draws one line per series where the frame's geometry says, and breaks it at a gap", async () => {
    const series = [
      buildSeries([10, 11, 12, 13, 14], { rebased: [100, 110, null, 130, 140] }),
      buildSeries([5, 5, 5, 5, 5], {
        rebased: [100, 100, 100, 100, 100],
        instrument: buildInstrument({ symbol: "SIM:LUMN", name: "Lumen Foods" }),
      }),
    ];
    const { container, at } = draw(buildComparisonModel({ series }));
    await vi.waitFor(() => expect(container.querySelectorAll("path[data-line]")).toHaveLength(2));
    const path = container.querySelector("path[data-line]")?.getAttribute("d") ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    const [x, y] = path.slice(1).split(/[ L]/).map(Number);
    expect(x).toBeCloseTo(at(0, 0).clientX, 0);
    expect(y).toBeCloseTo(at(0, 0).clientY, 0);
  });
});
