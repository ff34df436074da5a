import { z } from "zod";
import type { SourceHealth } from "@/lib/market";
import type { Skill } from "./skill";
import { listStarters } from "./starters";

const inputSchema = z.object({});

/** Says what can be asked, with examples, and how the sources are. */
export const helpSkill: Skill<"help", z.infer<typeof inputSchema>> = {
  name: "help",
  description: "Say what can be asked and which sources answer.",
  input: inputSchema,
  examples: ["help", "what can you do?"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: () => ({}),
  async run(_input, { market, now }) {
    const [starters, health] = await Promise.all([listStarters({ market, now }), market.health()]);
    const [first, second] = starters;
    const names = { name: first?.name ?? "Microsoft", other: second?.name ?? "Nvidia" };
    return {
      ok: true,
      skill: "help",
      data: {
        abilities: listAbilities({ ...names, health }),
        sources: health.map((source) => ({ label: source.label, state: describeState(source) })),
      },
      actions: starters.slice(0, 3).map(({ text }) => ({ kind: "ask", label: text, text })),
    };
  },
};

/** What can be asked, in groups. Reports, earnings and headlines are named where a source that is on has them. */
function listAbilities(input: { name: string; other: string; health: SourceHealth[] }) {
  const { name, other, health } = input;
  const hasReports = health.some(({ state, can }) => state !== "off" && can.includes("fundamentals"));
  return [
    { title: "The latest price, also in another currency", example: `What is ${name} trading at?` },
    { title: "A span of time, with a chart", example: `How did ${name} do this year?` },
    { title: "A comparison on one scale", example: `Compare ${name} with ${other} over 5 years` },
    { title: "One day: click a point of a chart, or ask", example: `What happened to ${name} yesterday?` },
    { title: "Risk, records and indicators: volatility, best month, RSI", example: `Risk of ${name}` },
    { title: "What money would have become", example: `If I had put 10000 USD in ${name} over 5 years` },
    { title: "A search through many by price, return or dividend", example: "Top 5 gainers this year" },
    {
      title: hasReports ? "Dividends, reports, earnings dates, headlines" : "Dividends and splits",
      example: `${name} dividend history`,
    },
    { title: "Opening hours; prices as a file", example: "Is the New York stock exchange open?" },
    { title: "An investing term", example: "What is maximum drawdown?" },
  ];
}

/** How a source is, in a few words for people. */
export function describeState({ state, listed }: SourceHealth): string {
  if (state === "off") return "switched off";
  if (state === "failing") return "cannot be reached right now";
  if (listed !== null) return listed === 0 ? "nothing imported yet" : `${listed} instruments`;
  return state === "ok" ? "answering" : "not asked yet";
}
