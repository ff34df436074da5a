import { join } from "node:path";
import { Resvg, type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";

const folder = join(process.cwd(), "node_modules", "geist", "dist", "fonts", "geist-sans");

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ["Geist-Regular.ttf", "Geist-SemiBold.ttf"].map((name) => join(folder, name)),
    defaultFontFamily: "Geist",
  },
  logLevel: "off",
};

/** The SVG as PNG, one pixel for each of its units; made outside the main thread. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, options);
  return image.asPng();
}

/** The SVG with its letters as outlines: it needs no font where it is shown. */
export function toOutlinedSvg(svg: string): string {
  return new Resvg(svg, options).toString();
}
