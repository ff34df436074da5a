import { expect, type Locator, type Page } from "@playwright/test";

/** The owner's page. */
export class AdminPage {
  readonly outcome: Locator;

  constructor(readonly page: Page) {
    this.outcome = page.getByRole("main").getByRole("status");
  }

  /** Opens it by the one-time link, which makes this browser the owner. */
  async open(ownerLink: string): Promise<void> {
    await this.page.goto(ownerLink);
    await expect(this.page.getByRole("heading", { name: "Sources and settings" })).toBeVisible();
    await this.page.waitForLoadState("networkidle");
  }

  /** Fills the form for a price file, sends it and waits for what became of it. */
  async importFile(form: {
    file: string;
    symbol: string;
    name: string;
    dateOrder?: "mdy" | "dmy";
  }): Promise<void> {
    const main = this.page.getByRole("main");
    await main.getByLabel("CSV file").setInputFiles(form.file);
    await main.getByLabel("Symbol").fill(form.symbol);
    await main.getByLabel("Name").fill(form.name);
    await main.getByLabel("Dates such as").selectOption(form.dateOrder ?? "");
    const answered = this.page.waitForResponse((response) => response.url().endsWith("/api/admin/prices"));
    await main.getByRole("button", { name: "Import" }).click();
    await answered;
    await expect(this.outcome).not.toBeEmpty();
  }
}
