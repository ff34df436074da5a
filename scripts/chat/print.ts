import type { Action } from "@/lib/contract/actions";
import type { TurnReport } from "./turn-report";

/** Prints a turn: one JSON object on a line, or its stages and words for people. */
export function printTurn({ turn, json }: { turn: TurnReport; json: boolean }): void {
  if (json) {
    console.log(JSON.stringify(turn));
    return;
  }
  console.log(`\n> ${turn.message}`);
  const understanding = turn.understanding as {
    intent: string;
    skill: string;
    tier: string;
    confidence: number;
  } | null;
  for (const [stage, ms] of Object.entries(turn.timings)) {
    const detail = stage === "understand" && understanding !== null ? toDetail(understanding) : "";
    console.log(`  ${stage.padEnd(17)}${ms.toFixed(2).padStart(9)} ms  ${detail}`);
  }
  for (const part of turn.parts) {
    if (part.type === "result") console.log(`  [card: ${part.result.skill}]`);
    if (part.type === "unavailable") console.log(`  [unavailable: ${part.unavailable.code}]`);
    if (part.type === "notice") console.log(`  (${part.text})`);
    if (part.type === "text") console.log(`\n${part.text.replace(/^/gm, "  ")}`);
    if (part.type === "actions")
      console.log(`\n  ${part.actions.map((action: Action) => `[${action.label}]`).join(" ")}`);
  }
  if (turn.status !== "complete") console.log(`  status: ${turn.status}`);
}

function toDetail({
  intent,
  skill,
  tier,
  confidence,
}: {
  intent: string;
  skill: string;
  tier: string;
  confidence: number;
}): string {
  return `${intent}, so ${skill} (${tier}, ${confidence.toFixed(2)})`;
}
