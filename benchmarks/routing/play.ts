import { emptyCarried, type TurnMessage, type Understanding } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { carryOver, type IntentReader, understand } from "@/lib/understand";
import type { RoutingRow } from "./rows";

const DEFAULT_NOW = "2026-11-20T18:00:00Z";

/** What understands a row's message after its earlier messages were understood, each taken as answered. */
export type Player = (row: RoutingRow) => Promise<Understanding>;

/** A player over the tables of names and the glossary alone: no source, no network. */
export function createPlayer({ classifier }: { classifier: IntentReader | null }): Player {
  const market = createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) });
  const glossary = getGlossary();
  return async ({ text, context = {}, now = DEFAULT_NOW }) => {
    const world = {
      now: new Date(now),
      signal: new AbortController().signal,
      market,
      glossary,
      classifier,
      model: null,
      documents: context.documents ?? [],
      ...(context.timezone === undefined ? {} : { visitorTimeZone: context.timezone }),
    };
    let carried = emptyCarried;
    for (const { user } of context.turns ?? []) {
      const message = { text: user, clicked: null };
      const understanding = await understand({ message, carried, context: world });
      carried = carryOver({ carried, understanding, outcomeOk: true });
    }
    const message = { text, clicked: toClicked(context.clicked, now) };
    return understand({ message, carried, context: world });
  };
}

/** A click as the browser tells it. Without a day it was one on a line's name. */
function toClicked(
  clicked: NonNullable<RoutingRow["context"]>["clicked"],
  now: string,
): TurnMessage["clicked"] {
  if (!clicked) return null;
  const day = (clicked.tradedOn ?? clicked.date)?.slice(0, 10);
  const element = day === undefined ? "legend" : clicked.element === "event" ? "event" : "point";
  const tradedOn = day ?? now.slice(0, 10);
  return { chartId: "chart-1", element, symbol: clicked.symbol, tradedOn, value: null };
}
