import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { buildComparisonModel, buildInstrument, buildPriceModel, buildSeries } from "@/lib/testing/builders";
import { toDelimited } from "./delimited";

const read = (text: string) => Papa.parse<Record<string, string>>(text.replace(/\n$/, ""), { header: true });

describe("a chart's numbers for a spreadsheet", () => {
  it("are read back by another program as they are, a missing one as nothing", () => {
    const instrument = buildInstrument({ name: 'Orbit, "Tools"\nInc.' });
    const lines = [
      { id: "s", label: "SMA 2", pane: "price", unit: "price" as const, values: [null, -1.5, null] },
    ];
    const model = buildPriceModel([], { lines, series: [buildSeries([10, -11.25, null], { instrument })] });
    for (const separator of [",", "\t"] as const) {
      const { data, errors } = read(toDelimited({ model, separator }));
      expect(errors).toEqual([]);
      expect(data.map((row) => row.close)).toEqual(["10", "-11.25", ""]);
      expect(data.map((row) => row["SMA 2"])).toEqual(["", "-1.5", ""]);
      expect(data[0]).toMatchObject({ name: instrument.name, currency: "USD", simulated: "true" });
    }
  });

  it("hold each series of a comparison with its index", () => {
    const { data } = read(toDelimited({ model: buildComparisonModel(), separator: "," }));
    expect(data.map(({ symbol, rebased }) => `${symbol} ${Number(rebased)}`)).toEqual([
      "SIM:ORBT 100",
      "SIM:ORBT 110.00000000000001",
      "SIM:ORBT 120",
      "SIM:LUMN 100",
      "SIM:LUMN 95",
      "SIM:LUMN 90",
    ]);
  });

  it("never hold a name that a spreadsheet would run", () => {
    const series = [buildSeries([1], { instrument: buildInstrument({ name: "=1+1" }) })];
    const { data } = read(toDelimited({ model: buildPriceModel([], { series }), separator: "," }));
    expect(data[0]?.name).toBe("'=1+1");
  });
});
