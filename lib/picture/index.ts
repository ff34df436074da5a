/**
 * Pictures: from a chart's SVG to a file that looks the same everywhere. Letters are drawn from the project's own font
 * (`geist`), never from the machine's; PNG carries the figures as text, SVG as metadata with its letters as outlines.
 * It refuses to know what is drawn (`lib/chart/picture` does) and to work on more pictures at once than it can.
 * Next: `rasterise.ts` for the renderer, `png-text.ts` for what a PNG says about itself, `queue.ts` for the limit.
 */
export { type PictureFile, type PictureOutcome, renderPicture } from "./render-picture";
