/**
 * See how messages are understood, each with what the ones before it carried: what was decided, and each tier's vote.
 * Usage: npm run understand -- "how did apple do this year" ["next message"]...
 * Add --json for one JSON object a message. Names are read from the tables, no source is asked.
 */
import { emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { carryOver, type Explained, explainUnderstanding, findSeedReader } from "@/lib/understand";

const json = process.argv.includes("--json");
const messages = process.argv.slice(2).filter((argument) => argument !== "--json");
if (messages.length === 0) {
  console.error('Usage: npm run understand -- "message" ["next message"]... [--json]');
  process.exit(2);
}

const context = {
  now: new Date(),
  signal: new AbortController().signal,
  market: createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) }),
  glossary: getGlossary(),
  classifier: findSeedReader(),
};
let carried = emptyCarried;
for (const text of messages) {
  const explained = await explainUnderstanding({ message: { text, clicked: null }, carried, context });
  if (json) console.log(JSON.stringify({ text, ...explained }));
  else show(text, explained);
  carried = carryOver({ carried, understanding: explained.understanding, outcomeOk: true });
}

function show(text: string, { understanding, votes }: Explained): void {
  const { intent, skill, tier, confidence, entities, needsClarification, note, parts } = understanding;
  console.log(`> ${text}`);
  console.log(`  decided     ${intent}, so ${skill}; by ${tier}, ${confidence.toFixed(2)}`);
  if (needsClarification)
    console.log(`  asks about  ${needsClarification.about} ${needsClarification.mention ?? ""}`);
  for (const part of parts ?? [])
    console.log(`  part        ${part.intent}, so ${part.skill}${said(part.entities)}`);
  const settings = said(entities);
  if (settings !== "") console.log(`  says       ${settings}`);
  if (note !== null) console.log(`  note        ${note}`);
  for (const vote of votes) {
    const others = vote.alternatives
      .slice(0, 3)
      .map(({ intent: other, confidence: share }) => `${other} ${share.toFixed(2)}`);
    const own = vote.intent === null ? "passes" : `${vote.intent} ${vote.confidence.toFixed(2)}`;
    console.log(
      `  ${vote.tier.padEnd(11)} ${[own, ...others].join(", ")}${vote.detail === null ? "" : `; ${vote.detail}`}`,
    );
  }
  console.log("");
}

/** Everything of the entities that says something. */
function said(entities: Explained["understanding"]["entities"]): string {
  const { symbols, ...rest } = entities;
  const names = symbols.map(({ symbol }) => symbol).join("+");
  const others = Object.entries(rest).flatMap(([key, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : [`${key} ${JSON.stringify(value)}`],
  );
  return [names, ...others]
    .filter((part) => part !== "")
    .map((part) => ` ${part}`)
    .join(";");
}
