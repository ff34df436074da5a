import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { Instrument, Provenance } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { type ElementMenu, toFullName } from "../menu/element-menu";
import { toMoveWords } from "../summary";
import type { ChartTable } from "../table";

/** One instrument's newest session. */
export interface PreparedTile {
  index: number;
  instrument: Instrument;
  provenance: Provenance;
  tradedOn: string | null;
  close: number | null;
  /** From the close before, percent; null where either is missing. */
  changePct: number | null;
  /** `+1.24%`; an em dash where there is none. */
  changeText: string;
  closeText: string;
  direction: "up" | "down" | null;
  /** How strong its colour is, 0 to 1: full from five percent on. */
  strength: number;
}

/** Everything a heatmap needs, decided; tiles from the largest rise to the largest fall. */
export interface PreparedTilesChart {
  kind: "tiles";
  chartId: string;
  title: string;
  tiles: PreparedTile[];
  summary: string;
  simulated: boolean;
}

/** A move of this size, in percent, has the full colour. */
const FULL_PCT = 5;

/** The tiles of a model whose series hold the newest session and the one before it. */
export function prepareTilesChart({ model }: { model: ChartModel }): PreparedTilesChart {
  const tiles = model.series
    .map(({ instrument, provenance, tradedOn, close }) => {
      const last = close.at(-1) ?? null;
      const before = close.at(-2) ?? null;
      const changePct = last === null || before === null || before <= 0 ? null : (last / before - 1) * 100;
      return {
        instrument,
        provenance,
        tradedOn: tradedOn.at(-1) ?? null,
        close: last,
        changePct,
        changeText: changePct === null ? MISSING : formatPercent({ pct: changePct, signed: true }),
        closeText: last === null ? MISSING : formatPrice({ value: last, instrument }),
        direction: changePct === null ? null : changePct >= 0 ? ("up" as const) : ("down" as const),
        strength: Math.min(1, Math.abs(changePct ?? 0) / FULL_PCT),
      };
    })
    .sort((one, other) => (other.changePct ?? -1e9) - (one.changePct ?? -1e9))
    .map((tile, index): PreparedTile => ({ ...tile, index }));
  const parts = tiles.map(({ instrument, changePct }) =>
    changePct === null ? `${instrument.name} not known` : `${instrument.name} ${toMoveWords(changePct)}`,
  );
  return {
    kind: "tiles",
    chartId: model.chartId,
    title: model.title,
    tiles,
    summary: `The last session, best first: ${parts.join("; ")}.${model.simulated ? " These prices are simulated." : ""}`,
    simulated: model.simulated,
  };
}

/** The tiles as text, in their order. */
export function prepareTilesTable({
  chart,
  limit,
}: {
  chart: PreparedTilesChart;
  limit: number;
}): ChartTable {
  return {
    caption: `${chart.title}, change from the close before`,
    columns: ["Company", "Close", "Change", "Day"],
    total: chart.tiles.length,
    rows: chart.tiles.slice(0, limit).map(({ index, instrument, closeText, changeText, tradedOn }) => ({
      key: String(index),
      cells: [
        toFullName(instrument),
        closeText,
        changeText,
        tradedOn === null ? MISSING : formatDay(tradedOn),
      ],
    })),
  };
}

/** The menu of a tile, or of its cell in the table; null where there is no such tile, or no session. */
export function toTileMenu(input: {
  chart: PreparedTilesChart;
  index: number;
  element: "tile" | "cell";
}): ElementMenu | null {
  const { chart, index, element } = input;
  const tile = chart.tiles[index];
  if (!tile || tile.tradedOn === null) return null;
  const { instrument, tradedOn, close, closeText, changeText } = tile;
  const clicked: Clicked = {
    chartId: chart.chartId,
    element,
    symbol: instrument.symbol,
    tradedOn,
    value: close,
  };
  return {
    title: `${toFullName(instrument)}, ${formatDay(tradedOn)}`,
    readout: [
      { name: "Close", value: closeText },
      { name: "Change", value: changeText },
    ],
    asks: [
      { label: "What happened that day?", clicked: { ...clicked, follow: "day" } },
      { label: "How is it doing?", clicked: { ...clicked, follow: "history" } },
    ],
  };
}
