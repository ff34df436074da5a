import { expect, it, vi } from "vitest";
import { GET as getRange } from "@/app/api/chart/route";
import { closeCache } from "@/lib/cache";
import { FIGURES_KEY } from "@/lib/chart/picture/figures";
import { getStore } from "@/lib/store";
import { buildPriceModel } from "@/lib/testing/builders";
import { readPngSize, readPngTexts } from "@/lib/testing/charts/png";
import { describeOnStores } from "@/lib/testing/integration";
import { GET } from "./route";

vi.stubEnv("MARKET_SOURCES", "demo");

const ID = "cht_0123456789abcdef0123456789abcdef";
const get = (id: string, query = "") =>
  GET(new Request(`http://localhost/api/charts/${id}/image${query}`), { params: Promise.resolve({ id }) });

describeOnStores("a chart's picture over HTTP", () => {
  it("is the stored chart's, may be kept for long, and cannot run anything", async () => {
    const { db } = await getStore();
    const model = buildPriceModel([10, 11, 12], { chartId: ID });
    await db.chart.create({ data: { id: ID, model: JSON.parse(JSON.stringify(model)) } });
    const response = await get(ID, "?size=square&theme=dark");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("cache-control")).toBe("public, max-age=2592000");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("content-disposition")).toMatch(
      /^inline; filename="orbit-tools[\w-]*\.png"$/,
    );
    const png = new Uint8Array(await response.arrayBuffer());
    expect(readPngSize(png)).toEqual({ width: 1080, height: 1080 });
    expect(JSON.parse(readPngTexts(png)[FIGURES_KEY] ?? "null").chart).toEqual(model);
    const svg = await get(ID, "?format=svg");
    expect(svg.headers.get("content-type")).toBe("image/svg+xml");
  });

  it("is nothing for an id that no chart has, and for what is no id", async () => {
    for (const id of [`cht_${"f".repeat(32)}`, "cht_", "../../etc/passwd", "cht_' or 1=1"]) {
      expect((await get(id)).status).toBe(404);
    }
  });

  it("refuses a wish that it does not know, and says which", async () => {
    const response = await get(ID, "?size=huge");
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(/^size: /);
  });

  it("is there for a chart of a range button too, which stands in no message", async () => {
    const answer = await getRange(new Request("http://localhost/api/chart?symbols=SIM:ORBT&range=6M"));
    const { chart } = await answer.json();
    expect((await get(chart.chartId)).status).toBe(200);
    await closeCache();
    expect((await get(chart.chartId)).status).toBe(404);
  });
});
