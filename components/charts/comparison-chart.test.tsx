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
  it("asks about the series nearest to the first click, with its value on the 100 scale", () => {
    const { plot, onPoint, at } = draw();
    fireEvent.click(plot, at(1, 1));
    expect(onPoint).toHaveBeenCalledWith({
      chartId: "cht_test",
      element: "point",
      symbol: "SIM:LUMN",
      tradedOn: "2021-03-15",
      value: 95,
    });
  });

  it("changes the series with up and down, and Enter asks about the one read aloud", async () => {
    const user = userEvent.setup();
    const { plot, onPoint, container } = draw();
    plot.focus();
    await user.keyboard("{ArrowLeft}{ArrowDown}");
    expect(container.querySelector("[aria-live]")?.textContent).toBe(
      "Mar 15, 2021: Lumen Foods 95.0, close $190.00; Orbit Tools 110.0, close $11.00.",
    );
    await user.keyboard("{Enter}");
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ symbol: "SIM:LUMN", tradedOn: "2021-03-15" }),
    );
  });

  it("asks about a company by its legend", () => {
    const { onPoint } = draw();
    fireEvent.click(screen.getByRole("button", { name: /Lumen Foods/ }));
    expect(onPoint).toHaveBeenCalledWith(
      expect.objectContaining({ element: "legend", symbol: "SIM:LUMN", value: 90 }),
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
