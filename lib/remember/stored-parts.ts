import type { ChartModel } from "@/lib/contract/chart-model";
import type { MessagePart } from "@/lib/contract/message";
import type { Prisma, PrismaClient } from "@/lib/store";

/**
 * Charts are stored once, under their id (a hash of what they show), and messages hold a reference:
 * two hundred visitors who ask the same are one row, and a message row stays small.
 */
const KNOWN_LIMIT = 2_000;
/** Ids of charts that a database surely holds: it is not asked again. */
const alreadyStored = new WeakMap<PrismaClient, Set<string>>();

interface ChartReference {
  storedChart: string;
}

/** Parts as they are stored, and the charts they refer to. */
export function toStoredParts(parts: MessagePart[]): { parts: unknown[]; charts: ChartModel[] } {
  const charts: ChartModel[] = [];
  const stored = parts.map((part) => {
    if (part.type !== "result") return part;
    // Small, and kept in the message as well: stored for the sake of their pictures.
    if ("bars" in part.result.data && part.result.data.bars) charts.push(part.result.data.bars);
    if ("tiles" in part.result.data && part.result.data.tiles) charts.push(part.result.data.tiles);
    if (!("chart" in part.result.data)) return part;
    const { chart } = part.result.data;
    if (!chart) return part;
    charts.push(chart);
    const reference: ChartReference = { storedChart: chart.chartId };
    return { ...part, result: { ...part.result, data: { ...part.result.data, chart: reference } } };
  });
  return { parts: stored, charts };
}

/** Stores charts that are new; the same chart from another process is no conflict. */
export async function saveCharts(db: PrismaClient, charts: ChartModel[]): Promise<void> {
  const known = alreadyStored.get(db) ?? new Set<string>();
  alreadyStored.set(db, known);
  const fresh = charts.filter(({ chartId }) => !known.has(chartId));
  if (fresh.length === 0) return;
  await db.chart.createMany({
    data: fresh.map((model) => ({ id: model.chartId, model: model as unknown as Prisma.InputJsonValue })),
    skipDuplicates: true,
  });
  if (known.size > KNOWN_LIMIT) known.clear();
  for (const { chartId } of fresh) known.add(chartId);
}

/** Stored parts of several messages, with their charts put back in one query. */
export async function fromStoredParts(db: PrismaClient, messages: unknown[]): Promise<MessagePart[][]> {
  const lists = messages as StoredPart[][];
  const ids = lists.flatMap((parts) => parts.flatMap((part) => findReference(part) ?? []));
  if (ids.length === 0) return lists as MessagePart[][];
  const rows = await db.chart.findMany({ where: { id: { in: [...new Set(ids)] } } });
  const charts = new Map(rows.map((row) => [row.id, row.model as unknown as ChartModel]));
  return lists.map((parts) =>
    parts.flatMap((part) => {
      const id = findReference(part);
      if (id === null) return [part as MessagePart];
      const chart = charts.get(id);
      // A chart that is gone takes its card along; the words of the answer stay.
      if (chart === undefined || part.result === undefined) return [];
      return [{ ...part, result: { ...part.result, data: { ...part.result.data, chart } } } as MessagePart];
    }),
  );
}

interface StoredPart {
  type: string;
  result?: { skill: string; data: { chart?: ChartReference | ChartModel | null } };
}

function findReference(part: StoredPart): string | null {
  const chart = part.result?.data.chart;
  return chart !== undefined && chart !== null && "storedChart" in chart ? chart.storedChart : null;
}
