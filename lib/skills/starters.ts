import type { Instrument } from "@/lib/contract/market";
import type { Market } from "@/lib/market";

/** A question that can be answered right now, and the subject it is about. */
export interface Starter {
  text: string;
  name: string;
  simulated: boolean;
}

/**
 * Questions for an empty page, from the sources that answer: imported files first, real companies where a remote
 * source is not failing, invented ones otherwise. Never a question that would end in "no source".
 */
export async function listStarters({ market, now }: { market: Market; now: Date }): Promise<Starter[]> {
  const [health, local] = await Promise.all([market.health(), market.listLocal()]);
  const imported = local.filter((instrument) => !instrument.simulated);
  const invented = local.filter((instrument) => instrument.simulated && instrument.kind === "equity");
  const remoteAnswers = health.some((source) => source.listed === null && source.state === "ok");
  const starters = imported.slice(0, 2).map((instrument) => toImportedStarter(instrument));
  if (remoteAnswers) starters.push(...realStarters(now));
  if (starters.length < 4) starters.push(...inventedStarters(invented));
  return starters.slice(0, 6);
}

function toImportedStarter({ name }: Instrument): Starter {
  return { text: `Show me all of ${name}`, name, simulated: false };
}

function realStarters(now: Date): Starter[] {
  const lastYear = now.getUTCFullYear() - 1;
  return [
    { text: "How did Nvidia do against AMD this year?", name: "Nvidia", simulated: false },
    { text: `How did Microsoft do in ${lastYear}?`, name: "Microsoft", simulated: false },
    { text: "What is Apple trading at?", name: "Apple", simulated: false },
    { text: "How risky is Tesla?", name: "Tesla", simulated: false },
    { text: "S&P 500 over 5 years", name: "S&P 500", simulated: false },
  ];
}

function inventedStarters(invented: Instrument[]): Starter[] {
  const [first, second, third] = invented;
  if (first === undefined || second === undefined || third === undefined) return [];
  return [
    { text: `How did ${first.name} do this year?`, name: first.name, simulated: true },
    { text: `Compare ${second.name} with ${third.name} over 5 years`, name: second.name, simulated: true },
    { text: `How risky is ${third.name}?`, name: third.name, simulated: true },
    { text: "What is maximum drawdown?", name: first.name, simulated: false },
  ];
}
