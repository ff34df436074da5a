// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { buildPriceModel } from "@/lib/testing/builders";
import { ChartActions } from "./chart-actions";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.theme;
});

describe("taking a chart along", () => {
  it("asks for the picture of this chart, as it is drawn, in the theme that is looked at", () => {
    document.documentElement.dataset.theme = "dark";
    render(<ChartActions model={buildPriceModel()} look={{ drawing: "line", scale: "log" }} />);
    const link = screen.getByRole("link", { name: "Save picture" });
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    expect(link.getAttribute("href")).toBe(
      "/api/charts/cht_test/image?format=png&size=wide&theme=dark&drawing=line&scale=log",
    );
    expect(link.hasAttribute("download")).toBe(true);
  });

  it("copies the numbers with their currency and source, and says so", async () => {
    const user = userEvent.setup();
    render(<ChartActions model={buildPriceModel([10, null])} />);
    await user.click(screen.getByRole("button", { name: "Copy data" }));
    const [head, first, second] = (await navigator.clipboard.readText()).split("\n");
    expect(head?.split("\t").slice(0, 4)).toEqual(["date", "symbol", "name", "open"]);
    expect(first).toBe(
      "2021-03-15\tSIM:ORBT\tOrbit Tools\t9\t12\t8\t10\t1000\t\tUSD\t1d\tsplit\tSimulated market\t2021-03-16T20:00:00Z\ttrue",
    );
    expect(second).toContain("2021-03-16\tSIM:ORBT\tOrbit Tools\t\t\t\t\t\t");
    expect(screen.getByText(/^Copied/)).toBeTruthy();
  });

  it("copies a link that opens the chart as it is looked at", async () => {
    const user = userEvent.setup();
    const look = { scale: "log", from: "2021-03-10", to: "2021-03-16" } as const;
    render(<ChartActions model={buildPriceModel()} look={look} />);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe(
      new URL(
        "/charts/cht_test?scale=log&from=2021-03-10&to=2021-03-16&symbols=SIM%3AORBT&range=1M&kind=price",
        window.location.href,
      ).href,
    );
  });

  it("names the other way when the browser forbids copying", async () => {
    const user = userEvent.setup();
    render(<ChartActions model={buildPriceModel()} />);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Copy data" }));
    expect(screen.getByText(/The CSV file holds the same numbers/)).toBeTruthy();
  });
});
