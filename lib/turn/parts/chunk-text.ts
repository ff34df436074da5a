import type { ChartModel } from "@/lib/contract/chart-model";

/** Charts as text under their id, which is a hash of their content; the oldest are forgotten first. */
const chartTexts = new Map<string, string>();
const MOST_CHARS = 8_000_000;
let heldChars = 0;

/** A chunk of the UI stream, as far as its text needs it. */
interface Chunk {
  type: string;
  data?: unknown;
}

/**
 * A chunk as JSON. A chart is written once for all who ask the same: it is most of a card, and writing it most of what
 * sending a card costs.
 */
export function toChunkText(chunk: Chunk): string {
  const chart = findChart(chunk);
  if (chart === null) return JSON.stringify(chunk);
  const place = `chart ${chart.chartId}`;
  const { data } = chunk as { data: { data: object } };
  const text = JSON.stringify({ ...chunk, data: { ...data, data: { ...data.data, chart: place } } });
  const quoted = JSON.stringify(place);
  const at = text.indexOf(`"chart":${quoted}`);
  const from = at + '"chart":'.length;
  return text.slice(0, from) + writeChart(chart) + text.slice(from + quoted.length);
}

function findChart(chunk: Chunk): ChartModel | null {
  if (chunk.type !== "data-result") return null;
  const { data } = chunk.data as { data: { chart?: ChartModel | null } };
  return data.chart?.chartId ? data.chart : null;
}

function writeChart(chart: ChartModel): string {
  const known = chartTexts.get(chart.chartId);
  if (known !== undefined) return known;
  const text = JSON.stringify(chart);
  chartTexts.set(chart.chartId, text);
  heldChars += text.length;
  for (const [id, { length }] of chartTexts) {
    if (heldChars <= MOST_CHARS) break;
    chartTexts.delete(id);
    heldChars -= length;
  }
  return text;
}
