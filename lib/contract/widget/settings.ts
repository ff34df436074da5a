import { z } from "zod";
import { type AccentColors, toAccentColors } from "./colors";
import { MAX_ORIGINS, parseOriginPattern } from "./origins";
import { toSheet } from "./sheet";
import { getDirection, getWidgetWords, type WidgetWords, widgetLanguages } from "./words";

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `at most ${most} characters`)
    .transform((text) => text.replace(/\p{Cc}+/gu, " "));

/** How a widget looks and what it says first. Every field has a value of its own where the owner gave none. */
export const widgetSettingsSchema = z.object({
  title: line(40).default("Ask about the markets"),
  greeting: line(300).default(""),
  /** Questions to begin with; none: the product's own examples. */
  starters: z
    .array(line(120))
    .max(6, "at most 6 questions")
    .default([])
    .transform((all) => all.filter((text) => text !== "")),
  /** The word on the button; empty for the picture alone. */
  label: line(24).default(""),
  position: z.enum(["right", "left"]).default("right"),
  theme: z.enum(["auto", "light", "dark"]).default("auto"),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "a colour is written #rrggbb")
    .toLowerCase()
    .default("#0b5a66"),
  language: z.enum(widgetLanguages).default("en"),
});
export type WidgetSettings = z.output<typeof widgetSettingsSchema>;

const originsSchema = z
  .array(z.string().max(300))
  .max(MAX_ORIGINS, `at most ${MAX_ORIGINS} places`)
  .transform((all, context) => {
    const patterns = all.map((text) => ({ text: text.trim(), pattern: parseOriginPattern(text) }));
    for (const { text, pattern } of patterns)
      if (text !== "" && pattern === null)
        context.addIssue({ code: "custom", message: `"${text}" is no place such as https://shop.example` });
    return [...new Set(patterns.flatMap(({ pattern }) => pattern ?? []))];
  });

/** What the owner sets of a widget. */
export const widgetFieldsSchema = z.object({
  name: line(60).refine((name) => name !== "", "give it a name"),
  enabled: z.boolean().default(true),
  allowedOrigins: originsSchema,
  settings: widgetSettingsSchema,
});
export type WidgetFields = z.output<typeof widgetFieldsSchema>;

/** How a widget looks and what its own words are. */
export interface WidgetLook {
  title: string;
  label: string;
  position: "right" | "left";
  theme: "auto" | "light" | "dark";
  dir: "ltr" | "rtl";
  lang: string;
  colors: AccentColors;
  words: WidgetWords;
}

/** What the script on a host page is told of a widget, before anybody opens it. */
export interface ButtonLook extends WidgetLook {
  sheet: string;
}

/** The look of a widget's settings. */
export function toWidgetLook(settings: WidgetSettings): WidgetLook {
  const { title, label, position, theme, language, accent } = settings;
  const dir = getDirection(language);
  const words = getWidgetWords(language);
  const colors = toAccentColors(accent);
  return { title, label, position, theme, dir, lang: language, colors, words };
}

/** The same with the rules of the button and the panel, for the script on a host page. */
export function toButtonLook(settings: WidgetSettings): ButtonLook {
  const look = toWidgetLook(settings);
  return { ...look, sheet: toSheet(look) };
}
