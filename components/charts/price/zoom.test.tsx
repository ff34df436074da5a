// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { PriceChart } from "./price-chart";

afterEach(cleanup);

const closes = Array.from({ length: 100 }, (_, i) => 100 + i);

function draw(model = buildPriceModel(closes), first = {}) {
  const view = render(<PriceChart model={model} first={first} onPoint={vi.fn()} width={640} />);
  const plot = screen.getByRole("application");
  /** How many rows are shown: the keys walk from the last to the first of them. */
  const ends = () => {
    fireEvent.keyDown(plot, { key: "End" });
    const last = view.container.querySelector(".h-10 strong")?.textContent;
    fireEvent.keyDown(plot, { key: "Home" });
    return [view.container.querySelector(".h-10 strong")?.textContent, last];
  };
  return { ...view, plot, ends };
}

describe("zooming a chart", () => {
  it("comes nearer by button around the newest, and is all again with Reset", () => {
    const { ends } = draw();
    expect(ends()).toEqual(["$100.00", "$199.00"]);
    fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(ends()).toEqual(["$130.00", "$199.00"]);
    fireEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(ends()).toEqual(["$100.00", "$199.00"]);
    expect(screen.queryByRole("button", { name: "Reset" })).toBeNull();
  });

  it("comes nearer by keyboard around the row that is held, and an arrow at the edge moves on", async () => {
    const user = userEvent.setup();
    const { plot, container } = draw();
    plot.focus();
    await user.keyboard("{Home}+");
    expect(container.querySelector(".h-10 strong")?.textContent).toBe("$100.00");
    await user.keyboard("{End}{ArrowRight}{ArrowRight}");
    await user.keyboard("{End}");
    expect(container.querySelector(".h-10 strong")?.textContent).toBe("$171.00");
    await user.keyboard("0{End}");
    expect(container.querySelector(".h-10 strong")?.textContent).toBe("$199.00");
  });

  it("takes the wheel only with Ctrl: without it the page scrolls", () => {
    const { plot, ends } = draw();
    const turn = (init: object) => {
      const event = createEvent.wheel(plot, { deltaY: -120, clientX: 0, ...init });
      fireEvent(plot, event);
      return event.defaultPrevented;
    };
    expect(turn({})).toBe(false);
    expect(ends()).toEqual(["$100.00", "$199.00"]);
    expect(turn({ ctrlKey: true })).toBe(true);
    expect(ends()[0]).toBe("$100.00");
    expect(ends()[1]).not.toBe("$199.00");
  });

  it("comes nearer as two fingers part, and that is neither a click nor a marked range", () => {
    const { plot, ends, container } = draw();
    const finger = (pointerId: number, clientX: number) => ({
      pointerId,
      clientX,
      clientY: 60,
      pointerType: "touch",
      isPrimary: pointerId === 1,
      button: 0,
    });
    fireEvent.pointerDown(plot, finger(1, 200));
    fireEvent.pointerDown(plot, finger(2, 300));
    fireEvent.pointerMove(plot, finger(2, 500));
    fireEvent.pointerUp(plot, finger(2, 500));
    fireEvent.pointerUp(plot, finger(1, 200));
    fireEvent.click(plot, { clientX: 200, clientY: 60 });
    expect(ends()).not.toEqual(["$100.00", "$199.00"]);
    expect(container.querySelector('[data-layer="span"]')).toBeNull();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves the table and its figures whole", () => {
    const { container } = draw();
    const before = container.querySelector("tbody")?.textContent;
    fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
    expect(container.querySelector("tbody")?.textContent).toBe(before);
  });
});

describe("a chart that comes with a look", () => {
  it("begins with the drawing, scale and days of a link", () => {
    const model = buildPriceModel(closes);
    const days = model.series[0]?.tradedOn ?? [];
    const { container, ends } = draw(model, { drawing: "area", from: days[10], to: days[19] });
    expect(container.querySelector('[data-layer="area"]')).toBeTruthy();
    expect(ends()).toEqual(["$110.00", "$119.00"]);
  });

  it("has a switch for reinvested dividends where the source knows them, and says so under the chart", () => {
    const series = buildSeries([10, 11], { adjClose: [9, 11] });
    draw(buildPriceModel([], { series: [series] }));
    fireEvent.click(screen.getByRole("button", { name: "Total, with dividends reinvested" }));
    expect(screen.getByText(/adjusted for splits and dividends/i)).toBeTruthy();
    cleanup();
    draw();
    expect(screen.queryByRole("button", { name: /^Total/ })).toBeNull();
  });
});
