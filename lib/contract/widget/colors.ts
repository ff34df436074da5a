/** The grounds that a widget's colour is written on, light and dark, as `app/globals.css` has them at their hardest. */
const LIGHT_GROUND = "#f3f2ed";
const DARK_GROUND = "#1c2227";
const ENOUGH = 4.5;

/** A colour of the owner's, made readable: as text on our grounds, and with text on it. All `#rrggbb`. */
export interface AccentColors {
  light: string;
  onLight: string;
  dark: string;
  onDark: string;
}

/** The nearest readable shades of a colour: darker on the light ground, lighter on the dark one, as far as is needed. */
export function toAccentColors(accent: string): AccentColors {
  const light = shadeUntilReadable({ color: accent, ground: LIGHT_GROUND, towards: 0 });
  const dark = shadeUntilReadable({ color: accent, ground: DARK_GROUND, towards: 255 });
  return { light, onLight: toTextOn(light), dark, onDark: toTextOn(dark) };
}

/** Black or white, whichever is read more easily on a colour. */
function toTextOn(color: string): string {
  return contrastOf(color, "#ffffff") >= contrastOf(color, "#000000") ? "#ffffff" : "#000000";
}

function shadeUntilReadable(input: { color: string; ground: string; towards: 0 | 255 }): string {
  const channels = readChannels(input.color);
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = channels.map((value) => Math.round(value + (input.towards - value) * share));
    const color = `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
    if (contrastOf(color, input.ground) >= ENOUGH) return color;
  }
  return input.towards === 0 ? "#000000" : "#ffffff";
}

/** WCAG 2.2, 1.4.3: (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
export function contrastOf(one: string, other: string): number {
  const [low, high] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = readChannels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readChannels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
