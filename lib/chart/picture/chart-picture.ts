import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import { formatProvenance } from "@/lib/format/provenance";
import { prepareBarsChart } from "../bars/prepare-bars";
import { prepareComparisonChart } from "../comparison-chart";
import type { PreparedPriceChart } from "../price-chart";
import { prepareTilesChart } from "../tiles/prepare-tiles";
import { prepareShownChart } from "../view/shown-chart";
import { toComparisonBody, toComparisonHeader } from "./comparison-picture";
import { type PictureFigures, toPictureFigures } from "./figures";
import { toBarsBody, toBarsHeader } from "./kinds/bars-picture";
import { toTilesBody, toTilesHeader } from "./kinds/tiles-picture";
import { type FootLine, PAD, toFoot, toSimulatedBadge } from "./parts";
import { PICTURE_PIXELS, type PictureLook, type PictureOptions, paint } from "./picture-style";
import { toPriceBody, toPriceHeader } from "./price-picture";
import { toElement, toText } from "./svg";
import { clipText, measureText, toWritable, wrapText } from "./text-width";

/** A chart as a picture: SVG whose texts name the font `Geist`, and what it says in words and figures. */
export interface ChartPicture {
  svg: string;
  width: number;
  height: number;
  title: string;
  /** One line for each source on it. */
  sources: string[];
  figures: PictureFigures;
}

/** Space between the header and the drawing, and between the drawing and the foot. */
const GAP = 20;

/** A chart in one of the picture sizes, from the same prepared chart that the page draws. */
export function toChartPicture({
  model,
  options,
}: {
  model: ChartModel;
  options: Pick<PictureOptions, "size" | "theme"> & PictureLook;
}): ChartPicture {
  const { width, height } = PICTURE_PIXELS[options.size];
  const shown = model.kind !== "price" ? null : prepareShownChart({ model, look: options });
  const lines = toFootLines(
    shown === null ? model.series : model.series.map((one) => ({ ...one, provenance: shown.provenance })),
  );
  const title = toTitle({ model, width });
  const foot = toFoot({ lines, width, height });
  const drawn = toDrawing({ model, shown, width, top: title.bottom, bottom: foot.top - GAP });
  const ground = toElement("rect", { width, height, fill: "var(--color-surface)" });
  const edge = toElement("rect", { width, height: 6, fill: "var(--color-accent)" });
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Geist">`;
  const svg = `${head}${ground}${edge}${title.svg}${drawn.svg}${foot.svg}</svg>`;
  return {
    svg: paint(svg, options.theme),
    width,
    height,
    title: model.title,
    sources: lines.filter(({ fill }) => fill === "faint").map(({ text }) => text),
    figures: drawn.figures,
  };
}

function toDrawing(input: {
  model: ChartModel;
  /** Of a price chart. */
  shown: PreparedPriceChart | null;
  width: number;
  top: number;
  bottom: number;
}): { svg: string; figures: PictureFigures } {
  const { model, shown, width, top, bottom } = input;
  if (model.kind === "tiles") {
    const chart = prepareTilesChart({ model });
    const header = toTilesHeader({ top });
    const box = { width, top: header.bottom + GAP, bottom };
    return { svg: header.svg + toTilesBody({ chart, box }), figures: toPictureFigures({ model, chart }) };
  }
  if (model.kind === "bars") {
    const chart = prepareBarsChart({ model });
    const header = toBarsHeader({ chart, width, top });
    const box = { width, top: header.bottom + GAP, bottom };
    const svg = header.svg + toBarsBody({ chart, box });
    return { svg, figures: toPictureFigures({ model, chart }) };
  }
  if (shown === null) {
    const chart = prepareComparisonChart({ model });
    const header = toComparisonHeader({ chart, width, top });
    const box = { width, top: header.bottom + GAP, bottom };
    const svg = header.svg + toComparisonBody({ chart, box });
    return { svg, figures: toPictureFigures({ model, chart }) };
  }
  const header = toPriceHeader({ chart: shown, width, top });
  const box = { width, top: header.bottom + GAP, bottom };
  const svg = header.svg + toPriceBody({ chart: shown, box });
  return { svg, figures: toPictureFigures({ model, chart: shown }) };
}

/** The name, for one instrument with its symbol and exchange, and the badge of invented prices. */
function toTitle({ model, width }: { model: ChartModel; width: number }) {
  const y = PAD + 30;
  const size = 34;
  const badge = model.simulated ? toSimulatedBadge({ right: width - PAD, y: y - 4 }) : { svg: "", width: 0 };
  const room = width - 2 * PAD - badge.width - 24;
  const only = model.kind === "price" || model.kind === "bars" ? model.series[0]?.instrument : undefined;
  const beside = only ? [only.symbol, only.exchange].filter(Boolean).join(" · ") : "";
  const besideWidth = beside ? measureText(beside, { size: 20 }) + 16 : 0;
  const symbols = model.series.map(({ instrument }) => instrument.symbol).join(", ");
  const full = toWritable({ name: only?.name ?? model.title, otherwise: symbols });
  if (measureText(full, { size, bold: true }) > room - besideWidth) {
    return toLongTitle({ full, beside, room, y, badge: badge.svg });
  }
  const x = PAD + measureText(full, { size, bold: true }) + 16;
  const svg =
    toText(full, { x: PAD, y, size, bold: true, fill: "ink" }) +
    (beside ? toText(beside, { x, y, size: 20, fill: "faint" }) : "") +
    badge.svg;
  return { svg, bottom: y + 4 };
}

/** A long name in two smaller lines, what stands beside a short one below them. */
function toLongTitle(input: { full: string; beside: string; room: number; y: number; badge: string }) {
  const { full, beside, room, y, badge } = input;
  const style = { size: 27, bold: true };
  const [first = "", ...rest] = wrapText(full, { most: room, ...style });
  const lines = rest.length === 0 ? [first] : [first, clipText(rest.join(" "), { most: room, ...style })];
  const last = y - 2 + (lines.length - 1) * 34;
  const under = beside ? last + 28 : last;
  const svg =
    lines.map((line, i) => toText(line, { x: PAD, y: y - 2 + i * 34, fill: "ink", ...style })).join("") +
    (beside ? toText(beside, { x: PAD, y: under, size: 20, fill: "faint" }) : "") +
    badge;
  return { svg, bottom: under + 4 };
}

/** Each different source once, named by its symbols where there are several; a stale one with its reason first. */
function toFootLines(series: readonly ChartSeries[]): FootLine[] {
  const symbols = new Map<string, string[]>();
  const stale = new Set<string>();
  for (const { instrument, provenance } of series) {
    const line = formatProvenance(provenance);
    symbols.set(line, [...(symbols.get(line) ?? []), instrument.symbol]);
    if (provenance.staleReason) stale.add(`Not up to date: ${provenance.staleReason}`);
  }
  const sources = [...symbols].map(([line, names]) =>
    symbols.size > 1 ? `${names.join(", ")}: ${line}` : line,
  );
  return [
    ...[...stale].map((text): FootLine => ({ text, fill: "warn" })),
    ...sources.map((text): FootLine => ({ text, fill: "faint" })),
  ];
}
