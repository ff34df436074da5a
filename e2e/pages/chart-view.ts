import { expect, type Locator } from "@playwright/test";

/** A chart in an answer: its drawing, its buttons, its readout and its table. */
export class ChartView {
  /** The drawing, the one focus stop of the chart. */
  readonly plot: Locator;
  readonly table: Locator;
  readonly tableSwitch: Locator;
  /** The lines of a comparison, each with its value on the common scale. */
  readonly legend: Locator;

  constructor(readonly answer: Locator) {
    this.plot = answer.getByRole("application");
    // A comparison of three or more has a heatmap with a table of its own behind it.
    this.tableSwitch = answer.getByText("Show the numbers as a table").first();
    this.table = answer.locator("details table").first();
    this.legend = answer.locator("li:has(button[aria-pressed] svg line)");
  }

  range(key: string): Locator {
    return this.answer
      .getByRole("group", { name: "Range" })
      .getByRole("button", { name: new RegExp(`^${key},`) });
  }

  /** Waits until the drawing stands: its code is fetched on first need. */
  async drawn(): Promise<void> {
    await this.plot.scrollIntoViewIfNeeded();
    await expect(this.plot.locator("svg[data-plot]")).toBeVisible();
  }

  /** A place in the drawing, from its left (0) to its right (1) end. */
  async placeAt(share: number): Promise<{ x: number; y: number }> {
    await this.plot.scrollIntoViewIfNeeded();
    const box = await this.plot.boundingBox();
    if (!box) throw new Error("The drawing has no size.");
    return { x: box.x + box.width * share, y: box.y + box.height * 0.4 };
  }

  /** Clicks once, with a mouse that was elsewhere before. */
  async click(share: number): Promise<void> {
    const { x, y } = await this.placeAt(share);
    await this.plot.page().mouse.click(x, y);
  }

  async hover(share: number): Promise<void> {
    const { x, y } = await this.placeAt(share);
    await this.plot.page().mouse.move(x, y);
  }

  /** The fixed line above a price drawing: the day under the pointer with its figures. */
  async readout(): Promise<string> {
    const lines = await this.answer.locator("div.h-10.overflow-hidden").allInnerTexts();
    return lines.join(" ").replace(/\s+/g, " ").trim();
  }

  /** Opens the table and gives its first rows, newest first, cell by cell. */
  async readTable(): Promise<string[][]> {
    if (!(await this.table.isVisible())) await this.tableSwitch.click();
    await expect(this.table).toBeVisible();
    const rows = this.table.locator("tbody tr");
    return rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    );
  }
}
