import { expect, type Locator, type Page } from "@playwright/test";

/** The owner's page of documents. */
export class KnowledgePage {
  readonly documents: Locator;
  readonly fileField: Locator;

  constructor(readonly page: Page) {
    this.documents = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
    this.fileField = page.getByLabel("Drop files here, or choose them");
  }

  async open(): Promise<void> {
    await this.page.goto("/admin/knowledge");
    await expect(this.page.getByRole("heading", { name: "Documents", level: 1 })).toBeVisible();
  }

  /** The row of a file on its way or of a document that is there. */
  row(name: string): Locator {
    return this.documents.filter({ hasText: name });
  }

  /** Waits until so many documents are ready and none is on its way. */
  async ready(count: number): Promise<void> {
    const ready = this.page.locator('[data-status="ready"]');
    await expect(ready).toHaveCount(count, { timeout: 40_000 });
    await expect(this.documents).toHaveCount(count);
  }
}
