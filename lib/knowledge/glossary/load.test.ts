import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { getGlossary, loadGlossary } from "./index";

const GOOD = `---
term: Yield
aliases: Running Yield, current return
formula: income / price
related: coupon
sources:
  - A public page | https://example.org/yield
---

First line
goes on.

Second paragraph.
`;
const COUPON = `---
term: Coupon
sources:
  - A public page | https://example.org/coupon
---
Interest of a bond.
`;

const folders: string[] = [];
function folderWith(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "glossary-"));
  folders.push(dir);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}
afterEach(() => {
  for (const dir of folders.splice(0)) rmSync(dir, { recursive: true });
});

describe("reading a folder", () => {
  it("gives every part of a well-formed file, aliases in lower case and paragraphs on one line", () => {
    const glossary = loadGlossary({
      dir: folderWith({ "yield.md": GOOD, "coupon.md": COUPON, "x.txt": "no" }),
    });
    expect(glossary.find("yield")).toEqual({
      slug: "yield",
      term: "Yield",
      aliases: ["running yield", "current return"],
      text: ["First line goes on.", "Second paragraph."],
      formula: "income / price",
      sources: [{ title: "A public page", url: "https://example.org/yield" }],
      related: ["coupon"],
    });
    expect(glossary.find("coupon")?.formula).toBeNull();
    expect(glossary.list().map((item) => item.term)).toEqual(["Coupon", "Yield"]);
    expect(glossary.find("toString")).toBeNull();
  });

  it("reads files with Windows line ends alike", () => {
    const dir = folderWith({ "coupon.md": COUPON.replaceAll("\n", "\r\n") });
    expect(loadGlossary({ dir }).find("coupon")?.text).toEqual(["Interest of a bond."]);
  });

  it.each([
    ["no fence", "term: Coupon", /^coupon\.md:1: .*starts with/],
    ["a fence never closed", "---\nterm: Coupon\n", /^coupon\.md:3: .*not closed/],
    ["an unknown key", COUPON.replace("term:", "therm:"), /^coupon\.md:2: .*therm/],
    ["a key twice", COUPON.replace("sources:", "term: Again\nsources:"), /^coupon\.md:3: .*twice/],
    ["no term", COUPON.replace("term: Coupon", "term:"), /^coupon\.md:1: `term`/],
    ["no source", COUPON.replace(/ {2}- .*\n/, ""), /^coupon\.md:1: `sources`/],
    ["a source without address", COUPON.replace(/ \| .*/, ""), /^coupon\.md:4: a source is written/],
    ["a source that is not https", COUPON.replace("https:", "http:"), /^coupon\.md:4: .*https/],
    ["no text", COUPON.replace("Interest of a bond.", " "), /^coupon\.md:6: there is no text/],
  ])("refuses %s and names file and line", (_fault, text, message) => {
    expect(() => loadGlossary({ dir: folderWith({ "coupon.md": text }) })).toThrow(message);
  });

  it("refuses a file name that is no slug, and a related slug that does not exist", () => {
    expect(() => loadGlossary({ dir: folderWith({ "Bad Name.md": COUPON }) })).toThrow(/kebab-case/);
    expect(() => loadGlossary({ dir: folderWith({ "yield.md": GOOD }) })).toThrow(
      /yield\.md: related "coupon"/,
    );
  });
});

describe("the shipped glossary", () => {
  const glossary = getGlossary();
  const entries = glossary.list();

  it("holds at least 90 terms and is read once", () => {
    expect(entries.length).toBeGreaterThanOrEqual(90);
    expect(getGlossary()).toBe(glossary);
  });

  it("finds every entry by its term and by each of its aliases", () => {
    for (const entry of entries) {
      for (const name of [entry.term, ...entry.aliases]) expect(glossary.match(name), name).toBe(entry);
    }
  });

  it("finds them typed in capitals, in the plural, with an article and with hyphens for spaces", () => {
    for (const entry of entries) {
      for (const name of entry.aliases) {
        for (const typed of [name.toUpperCase(), `the ${name}`, name.replaceAll(" ", "-")]) {
          expect(glossary.match(typed), typed).toBe(entry);
        }
      }
    }
  });

  it("writes two or three paragraphs an entry, none empty, and at least one https source", () => {
    for (const entry of entries) {
      expect([2, 3], entry.slug).toContain(entry.text.length);
      for (const paragraph of entry.text) expect(paragraph.length, entry.slug).toBeGreaterThan(20);
      for (const source of entry.sources) expect(source.url, entry.slug).toMatch(/^https:\/\//);
      expect(entry.related.length, entry.slug).toBeGreaterThan(0);
    }
  });

  it("gives no advice", () => {
    const advice =
      /\b(you (should|must|ought to)|we (recommend|suggest)|(should|must) (buy|sell|hold)|buy now|sell now|good (buy|investment)|guaranteed profit)\b/i;
    for (const entry of entries) expect(entry.text.join(" "), entry.slug).not.toMatch(advice);
  });

  it.each([
    ["p/e", "price-to-earnings"],
    ["PE ratio", "price-to-earnings"],
    ["P/E ratio", "price-to-earnings"],
    ["ROE ratio", "return-on-equity"],
    ["dividends", "dividend"],
    ["ETFs", "etf"],
    ["moving averages", "moving-average"],
    ["a short squeeze", "short-selling"],
    ["max drawdown", "maximum-drawdown"],
    ["Bollinger bands", "bollinger-bands"],
    ["S&P 500", "sp-500"],
    ["10-K", "form-10-k"],
    ["10-Ks", "form-10-k"],
    ["T+1", "settlement"],
    ["debt to equity", "debt-to-equity"],
    ["earnings per share", "earnings-per-share"],
    ["market capitalisation", "market-cap"],
    ["indices", "index"],
    ["sharpe", "sharpe-ratio"],
  ])("%j finds %s", (phrase, slug) => {
    expect(glossary.match(phrase)?.slug).toBe(slug);
  });

  it.each(["apple", "value", "current", "quick", "price", "market", "open", "weather", "ratio"])(
    "%j is no term",
    (phrase) => {
      expect(glossary.match(phrase)).toBeNull();
    },
  );
});
