import { expect, type Locator } from "@playwright/test";
import type { WrittenFigures } from "../figures";

/** Every figure on the card of a history, and every figure of the words below it, is the one that was computed. */
export async function expectFigures(answer: Locator, figures: WrittenFigures): Promise<void> {
  const { base, end, high, low } = figures;
  const card = answer.getByRole("article");
  await expect(card.locator("strong").first()).toContainText(figures.change);
  await expect(card).toContainText(`${base.price} on ${base.on}`);
  await expect(card).toContainText(`→ ${end.price} on ${end.on}`);
  const facts = card.locator("dl").first();
  await expect(facts).toContainText(`Highest close${high.price}${high.on}`);
  await expect(facts).toContainText(`Lowest close${low.price}${low.on}`);
  await expect(facts).toContainText(`Largest fall from a peak${figures.drawdown}`);
  if (figures.total === null) await expect(facts).not.toContainText("With dividends");
  else await expect(facts).toContainText(`With dividends reinvested${figures.total}`);
  if (figures.volume !== null) await expect(facts).toContainText(`Mean daily volume${figures.volume}`);
  await expect(facts).toContainText(`Sessions${figures.sessions}`);
  await expect(answer).toContainText(`from ${base.price} (${base.on}`);
  await expect(answer).toContainText(`to ${end.price} (${end.on})`);
  await expect(answer).toContainText(`highest close was ${high.price} on ${high.on}`);
}
