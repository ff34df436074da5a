import { z } from "zod";
import { chartDrawings } from "@/lib/contract/chart-model";
import { tradedOnSchema } from "@/lib/contract/market";

/** What a picture can be asked as; the first of each list is what is given without a wish. */
export const pictureFormats = ["png", "svg"] as const;
export const pictureSizes = ["wide", "square"] as const;
export const pictureThemes = ["light", "dark"] as const;
export const pictureOptionsSchema = z.object({
  format: z.enum(pictureFormats).default("png"),
  size: z.enum(pictureSizes).default("wide"),
  theme: z.enum(pictureThemes).default("light"),
  /** Of a price chart; without it the chart's own choice by its number of bars. */
  drawing: z.enum(chartDrawings).optional(),
  /** Of a price chart. */
  scale: z.enum(["linear", "log"]).optional(),
  /** Of a price chart; `total` has dividends reinvested where the source knows them. */
  adjustment: z.enum(["price", "total"]).optional(),
  /** First and last day to show of a price chart; without them all of it. */
  from: tradedOnSchema.optional(),
  to: tradedOnSchema.optional(),
});
/** How a chart is looked at, apart from the file that it becomes. */
export type PictureLook = Pick<PictureOptions, "drawing" | "scale" | "adjustment" | "from" | "to">;
export type PictureOptions = z.infer<typeof pictureOptionsSchema>;
export type PictureSize = PictureOptions["size"];
export type PictureTheme = PictureOptions["theme"];

/** Width and height in pixels: `wide` is what link previews show. */
export const PICTURE_PIXELS: Record<PictureSize, { width: number; height: number }> = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
};

/** The page's own colour tokens (`app/globals.css`), light and dark; a test holds the two lists together. */
export const PICTURE_COLORS: Record<string, Record<PictureTheme, string>> = {
  surface: { light: "#faf9f6", dark: "#151a1e" },
  raised: { light: "#ffffff", dark: "#1c2227" },
  line: { light: "#d8d5ca", dark: "#2d353b" },
  ink: { light: "#191e22", dark: "#e9e7df" },
  muted: { light: "#474f56", dark: "#b0b8bd" },
  faint: { light: "#646c72", dark: "#8d979e" },
  accent: { light: "#0b5a66", dark: "#62c6d2" },
  "on-accent": { light: "#ffffff", dark: "#06222a" },
  up: { light: "#175bab", dark: "#7fb9f6" },
  down: { light: "#a8420a", dark: "#f3a25c" },
  warn: { light: "#7a4f00", dark: "#efc266" },
  "warn-soft": { light: "#fbf0d2", dark: "#30270f" },
  volume: { light: "#b4babd", dark: "#47525a" },
  "series-1": { light: "#0b5a66", dark: "#62c6d2" },
  "series-2": { light: "#b5480c", dark: "#f3a25c" },
  "series-3": { light: "#6446a3", dark: "#b9a0f2" },
  "series-4": { light: "#856a00", dark: "#dcc04a" },
  "series-5": { light: "#1f67bd", dark: "#7fb9f6" },
  "series-6": { light: "#a52a63", dark: "#f190bb" },
  "series-7": { light: "#3f7a2a", dark: "#93cf7a" },
  "series-8": { light: "#5b6268", dark: "#aeb6bc" },
};

/** Drawings name colours as the page does, `var(--color-ink)`; a picture has no style sheet, so they are put in. */
export function paint(svg: string, theme: PictureTheme): string {
  return svg.replace(/var\(--color-([a-z0-9-]+)\)/g, (_, name: string) => {
    const color = PICTURE_COLORS[name];
    if (!color) throw new Error(`The picture has no colour "${name}".`);
    return color[theme];
  });
}
