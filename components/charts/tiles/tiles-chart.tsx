"use client";

import { useCallback, useMemo } from "react";
import {
  type PreparedTile,
  prepareTilesChart,
  prepareTilesTable,
  toTileMenu,
} from "@/lib/chart/tiles/prepare-tiles";
import type { Clicked } from "@/lib/contract/actions";
import type { ChartModel } from "@/lib/contract/chart-model";
import { ChartActions } from "../chart-actions";
import { ElementMenuBox } from "../menu/element-menu-box";
import { placeUnder, useElementMenu } from "../menu/use-element-menu";
import { SimulatedBadge } from "../source-line";
import { type AskedCell, ChartTable } from "../table/chart-table";
import { useSteady } from "../use-steady";

/** Tinted by direction and size of the move; the sign and an arrow say the same. */
function toGround({ direction, strength }: PreparedTile): string {
  const share = Math.round(6 + 30 * strength);
  const color = direction === null ? "line" : direction;
  return `color-mix(in srgb, var(--color-${color}) ${share}%, var(--color-raised))`;
}

/** A heatmap of the last session, each tile a button, and the same numbers as a table. */
export function TilesChart({
  model,
  onPoint,
}: {
  model: ChartModel;
  /** A tile's menu was asked something. */
  onPoint?: (clicked: Clicked) => void;
}) {
  const chart = useMemo(() => prepareTilesChart({ model }), [model]);
  const menu = useElementMenu();
  const prepareTable = useCallback((limit: number) => prepareTilesTable({ chart, limit }), [chart]);
  const askCell = useSteady(({ key, place }: AskedCell) =>
    menu.open(toTileMenu({ chart, index: Number(key), element: "cell" }), place),
  );
  return (
    <figure aria-label={chart.summary} className="relative m-0 flex flex-col gap-2">
      <figcaption className="flex items-baseline justify-between gap-3 text-small font-medium text-ink">
        {chart.title}
        {chart.simulated && <SimulatedBadge />}
      </figcaption>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-1 tabular-nums">
        {chart.tiles.map((tile) => (
          <li key={tile.instrument.symbol}>
            <button
              type="button"
              aria-haspopup="dialog"
              style={{ background: toGround(tile) }}
              onClick={(event) =>
                menu.open(
                  toTileMenu({ chart, index: tile.index, element: "tile" }),
                  placeUnder(event.currentTarget),
                )
              }
              className="flex w-full flex-col rounded-tight border border-line px-2.5 py-2 text-left text-ink hover:border-accent"
            >
              <span className="w-full truncate text-small">{tile.instrument.name}</span>
              <span className="text-lead font-semibold">
                {tile.direction !== null && (
                  <span aria-hidden="true">{tile.direction === "up" ? "▲ " : "▼ "}</span>
                )}
                {tile.changeText}
              </span>
              <span className="text-micro">{tile.closeText}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChartActions model={model} />
      <ChartTable prepare={prepareTable} simulated={chart.simulated} onAsk={onPoint && askCell} />
      {menu.opened && <ElementMenuBox opened={menu.opened} onAsk={onPoint} onClose={menu.close} />}
    </figure>
  );
}
