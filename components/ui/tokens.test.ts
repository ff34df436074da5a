import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const pattern = /--color-([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const tokens = new Map([...css.matchAll(pattern)].map(([, name, light, dark]) => [name, { light, dark }]));

/** Relative luminance of WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function get(name: string, theme: "light" | "dark"): string {
  const value = tokens.get(name)?.[theme];
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

const grounds = ["canvas", "surface", "raised"];
const onGround = ["ink", "muted", "faint", "accent", "up", "down", "warn"];
const series = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `series-${n}`);

const textPairs = [
  ...onGround.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ["on-accent", "accent"] as const,
  ["warn", "warn-soft"] as const,
  ["ink", "warn-soft"] as const,
  ["accent", "accent-soft"] as const,
  ["ink", "accent-soft"] as const,
];
const drawnPairs = series.flatMap((line) => grounds.map((ground) => [line, ground] as const));

describe.each(["light", "dark"] as const)("%s theme", (theme) => {
  it("computes contrast as WCAG does: black on white is 21", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });

  it.each(textPairs)("text in %s on %s keeps 4.5:1", (text, ground) => {
    expect(contrast(get(text, theme), get(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(drawnPairs)("%s drawn on %s keeps 3:1", (line, ground) => {
    expect(contrast(get(line, theme), get(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
