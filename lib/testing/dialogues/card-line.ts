import type { MessagePart } from "@/lib/contract/message";

interface Named {
  instrument?: { symbol: string };
}

/**
 * A card in one line: "history SIM:ORBT 2021-01-01..2021-12-31", "day SIM:ORBT 2021-03-16", "clarify ambiguous_name",
 * "unavailable news no_data". Null for a part that is no card.
 */
export function toCardLine(part: MessagePart): string | null {
  if (part.type === "unavailable") return `unavailable ${part.unavailable.skill} ${part.unavailable.code}`;
  if (part.type !== "result") return null;
  const { skill } = part.result;
  const data = part.result.data as Named & Record<string, unknown>;
  return [skill, ...listSymbols(data), ...listRest(data)].join(" ");
}

function listSymbols(data: Named & Record<string, unknown>): string[] {
  if (data.instrument) return [data.instrument.symbol];
  const lists = [data.items, data.holdings].filter(Array.isArray) as Named[][];
  return lists.flat().flatMap(({ instrument }) => instrument?.symbol ?? []);
}

function listRest({ asked, askedOn, ...data }: Record<string, unknown>): string[] {
  const span = asked as { from: string; to: string } | undefined;
  const kinds = ["about", "reason", "topic", "slug", "statistic", "schedule", "format", "did"] as const;
  const said = kinds.map((key) => data[key]).filter((value) => typeof value === "string");
  if (typeof data.found === "boolean") said.push(data.found ? "found" : "not found");
  return [span ? `${span.from}..${span.to}` : "", String(askedOn ?? ""), ...(said as string[])].filter(
    (piece) => piece !== "",
  );
}
