import type { DataMetaResult } from "@/lib/contract/skill-results";
import { nameOf, sourceSentence } from "../phrases";

/** Where the figures come from: of what was spoken of first, then of the installation. */
export function renderDataMeta({ sources, latest }: DataMetaResult): string[] {
  const states = sources.map(({ label, state }) => `- **${label}**: ${state}`).join("\n");
  const own =
    latest === null
      ? []
      : [`For ${nameOf(latest.instrument)}: ${sourceSentence(latest.provenance, [latest.instrument])}`];
  return [
    ...own,
    "My sources, in the order in which I ask them:",
    states,
    "Every figure stands beside its source, its time and how it is adjusted. Two places can differ because of the time of the figure, the exchange, or the adjustment for splits and dividends. I never fill a gap with a figure of my own.",
  ];
}
