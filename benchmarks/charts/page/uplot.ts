import uPlot from "uplot";
import type { Contender } from "./contender";

/** A line, or candles drawn by a hook in the manner of the library's own example, over volume bars. */
const uplot: Contender = {
  mount({ box, model, drawing }) {
    const [series] = model.series;
    if (!series) return;
    const seconds = series.tradedOn.map((day) => Date.parse(`${day}T00:00:00Z`) / 1000);
    const { open, high, low, close, volume } = series;
    const candles = drawing === "candles";
    const shown = { stroke: "#0b5a66", ...(candles ? { paths: () => null, points: { show: false } } : {}) };
    const hidden = { paths: () => null, points: { show: false } };
    new uPlot(
      {
        width: box.clientWidth,
        height: 320,
        scales: { volume: { range: (_, __, max) => [0, max * 6] } },
        axes: [{}, { side: 1 }],
        series: [
          {},
          shown,
          hidden,
          hidden,
          hidden,
          { scale: "volume", paths: uPlot.paths.bars?.({ size: [0.7] }) ?? (() => null), fill: "#b4babd" },
        ],
        hooks: { draw: candles ? [drawCandles] : [] },
      },
      [seconds, close, open, high, low, volume],
      box,
    );
  },
  isThere: (box) => box.querySelector("canvas") !== null,
};

function drawCandles(plot: uPlot): void {
  const { ctx, data } = plot;
  const [days = [], close = [], open = [], high = [], low = []] = data;
  const width = Math.max(1, (plot.bbox.width / days.length) * 0.7);
  const toPixel = (value: number) => plot.valToPos(value, "y", true);
  for (let i = 0; i < days.length; i++) {
    const x = plot.valToPos(days[i] ?? 0, "x", true);
    const from = toPixel(open[i] ?? 0);
    const to = toPixel(close[i] ?? 0);
    ctx.fillStyle = to <= from ? "#175bab" : "#a8420a";
    const top = toPixel(high[i] ?? 0);
    ctx.fillRect(x, top, 1, toPixel(low[i] ?? 0) - top);
    ctx.fillRect(x - width / 2, Math.min(from, to), width, Math.max(1, Math.abs(to - from)));
  }
}

globalThis.contender = uplot;
