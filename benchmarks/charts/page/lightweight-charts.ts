import { CandlestickSeries, createChart, HistogramSeries, LineSeries } from "lightweight-charts";
import type { Contender } from "./contender";

/** Price and volume with the library's own axes and crosshair, as its first example does it. */
const lightweightCharts: Contender = {
  mount({ box, model, drawing }) {
    const [series] = model.series;
    if (!series) return;
    const chart = createChart(box, { width: box.clientWidth, height: 320 });
    const at = (column: (number | null)[], i: number) => column[i] ?? 0;
    if (drawing === "candles") {
      chart.addSeries(CandlestickSeries).setData(
        series.tradedOn.map((time, i) => ({
          time,
          open: at(series.open, i),
          high: at(series.high, i),
          low: at(series.low, i),
          close: at(series.close, i),
        })),
      );
    } else {
      const closes = series.tradedOn.map((time, i) => ({ time, value: at(series.close, i) }));
      chart.addSeries(LineSeries).setData(closes);
    }
    const volume = chart.addSeries(HistogramSeries, { priceScaleId: "volume" });
    volume.priceScale().applyOptions({ scaleMargins: { top: 0.82, bottom: 0 } });
    volume.setData(series.tradedOn.map((time, i) => ({ time, value: at(series.volume, i) })));
    chart.timeScale().fitContent();
  },
  isThere: (box) => box.querySelector("canvas") !== null,
};

globalThis.contender = lightweightCharts;
