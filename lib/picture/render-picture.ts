import { toFileStem } from "@/lib/chart/file-name";
import { type ChartPicture, toChartPicture } from "@/lib/chart/picture/chart-picture";
import { FIGURES_KEY } from "@/lib/chart/picture/figures";
import type { PictureOptions } from "@/lib/chart/picture/picture-style";
import { escapeXml } from "@/lib/chart/picture/svg";
import type { ChartModel } from "@/lib/contract/chart-model";
import { addPngTexts, type PngText, toTextChunk } from "./png-text";
import { createQueue } from "./queue";
import { toOutlinedSvg, toPng } from "./rasterise";

/** A picture as a file. */
export interface PictureFile {
  body: Uint8Array<ArrayBuffer>;
  contentType: "image/png" | "image/svg+xml";
  fileName: string;
}
export type PictureOutcome = { ok: true; file: PictureFile } | { ok: false; retryAfterMs: number };

/** A picture takes some 20 ms of one processor: a line of this length is answered within seconds. */
const RUNNING = 2;
const WAITING = 64;
const RETRY_AFTER_MS = 2_000;
const enter = createQueue({ running: RUNNING, waiting: WAITING });

/** A chart as PNG or SVG, its figures inside; not ok when too many are being made at this moment. */
export async function renderPicture(input: {
  model: ChartModel;
  options: PictureOptions;
}): Promise<PictureOutcome> {
  const file = await enter(() => makeFile(input));
  return file === null ? { ok: false, retryAfterMs: RETRY_AFTER_MS } : { ok: true, file };
}

async function makeFile({
  model,
  options,
}: {
  model: ChartModel;
  options: PictureOptions;
}): Promise<PictureFile> {
  const picture = toChartPicture({ model, options });
  const fileName = `${toFileStem(model)}.${options.format}`;
  if (options.format === "svg") {
    const body = new TextEncoder().encode(describeSvg(toOutlinedSvg(picture.svg), picture));
    return { body, contentType: "image/svg+xml", fileName };
  }
  const texts: PngText[] = [
    { keyword: "Title", text: picture.title },
    { keyword: "Description", text: picture.figures.summary },
    { keyword: "Source", text: picture.sources.join("\n") },
    { keyword: FIGURES_KEY, text: JSON.stringify(picture.figures), compressed: true },
  ];
  const [png, ...chunks] = await Promise.all([toPng(picture.svg), ...texts.map(toTextChunk)]);
  const body = addPngTexts(png, chunks);
  return { body, contentType: "image/png", fileName };
}

/** Name, description and figures into the SVG, for readers of screens and of files. */
function describeSvg(svg: string, picture: ChartPicture): string {
  const { title, figures, sources } = picture;
  const words = [
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml([figures.summary, ...sources].join(" "))}</desc>`,
    `<metadata>${escapeXml(JSON.stringify(figures))}</metadata>`,
  ].join("");
  return svg.replace(/<svg([^>]*)>/, (_, attributes: string) => `<svg${attributes} role="img">${words}`);
}
