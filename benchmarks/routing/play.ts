import { emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { carryOver, type IntentReader, understand } from "@/lib/understand";
import { type RoutingRow, toClicked } from "./rows";

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
    const clicked = context.clicked ? toClicked(context.clicked, now.slice(0, 10)) : null;
    const message = { text, clicked };
    return understand({ message, carried, context: world });
  };
}
