import type { Instrument } from "@/lib/contract/market";
import type { ResultPayload, SpanFigures } from "@/lib/contract/skill-results";
import { type Chance, createChance } from "./chance";
import { type Piece, type Sentence, writeDay, writeMoney, writePercent, writeShares } from "./pieces";

/** An answer of a pretend model: its words, and the stretches in it that are lies. */
export interface PretendAnswer {
  text: string;
  lies: string[];
}

/** A name as a person may write it. */
function nameOf(instrument: Instrument, chance: Chance): string {
  const short = instrument.name.replace(/ (?:Inc\.|Corporation|plc)$/, "");
  return chance.pick([short, `${short} (${instrument.symbol})`, instrument.symbol, `**${short}**`]);
}

function tellQuote(data: Extract<ResultPayload, { skill: "quote" }>["data"], chance: Chance): Sentence[] {
  const { instrument, price, previousClose, changePct, dayHigh, dayLow, volume, tradedOn, change } = data;
  const name = nameOf(instrument, chance);
  const money = (value: number) => writeMoney(value, instrument.currency, chance);
  const verb = (changePct ?? 0) >= 0 ? "rose" : "fell";
  const sentences: Sentence[] = [
    [`${name} closed at `, money(price), " on ", writeDay(tradedOn, chance), "."],
    [`On `, writeDay(tradedOn, chance), `, the shares ${verb} `, writePercent(changePct ?? 0, chance), "."],
  ];
  if (previousClose !== null) sentences.push([`The previous close was `, money(previousClose), "."]);
  if (dayHigh !== null && dayLow !== null) {
    sentences.push([`It moved between a low of `, money(dayLow), ` and a high of `, money(dayHigh), "."]);
  }
  if (volume !== null) sentences.push([`Volume was `, writeShares(volume, chance), "."]);
  if (change !== null) {
    sentences.push([`That is a change of `, money(Math.abs(change)), ` from the previous close.`]);
  }
  return sentences;
}

function tellFigures(input: {
  name: string;
  figures: SpanFigures;
  currency: string;
  chance: Chance;
}): Sentence[] {
  const { name, figures, currency, chance } = input;
  const money = (value: number) => writeMoney(value, currency, chance);
  const { base, end, priceReturnPct, highClose, lowClose, maxDrawdownPct } = figures;
  const verb =
    priceReturnPct >= 0 ? chance.pick(["gained", "rose", "climbed"]) : chance.pick(["lost", "fell"]);
  return [
    [`${name} ${verb} `, writePercent(priceReturnPct, chance), ` over the period.`],
    [`It went from `, money(base.value), ` on `, writeDay(base.on, chance), ` to `, money(end.value), `.`],
    [`The highest close was `, money(highClose.value), ` on `, writeDay(highClose.on, chance), `.`],
    [`The lowest close, `, money(lowClose.value), `, came on `, writeDay(lowClose.on, chance), `.`],
    ...(maxDrawdownPct === null
      ? []
      : [[`The maximum drawdown was `, writePercent(maxDrawdownPct, chance), `.`]]),
  ];
}

function tellCompare(data: Extract<ResultPayload, { skill: "compare" }>["data"], chance: Chance): Sentence[] {
  const [one, other] = data.items;
  if (!one || !other) return [];
  const returns = [one.figures.priceReturnPct, other.figures.priceReturnPct] as const;
  const [better, worse] = returns[0] >= returns[1] ? [one, other] : [other, one];
  const gap = Math.abs(Number(returns[0].toFixed(1)) - Number(returns[1].toFixed(1)));
  const exact = Math.abs(returns[0] - returns[1]);
  const isEven = gap.toFixed(1) === exact.toFixed(1);
  const verb = (pct: number) => (pct >= 0 ? "gained" : "lost");
  const sentences: Sentence[] = [
    [
      `${nameOf(one.instrument, chance)} ${verb(returns[0])} `,
      writePercent(returns[0], chance),
      `, while ${nameOf(other.instrument, chance)} ${verb(returns[1])} `,
      writePercent(returns[1], chance),
      `.`,
    ],
    ...tellFigures({
      name: nameOf(one.instrument, chance),
      figures: one.figures,
      currency: one.instrument.currency,
      chance,
    }).slice(1, 4),
  ];
  if (isEven) {
    const text = `${exact.toFixed(1)} percentage points`;
    const piece: Piece = { text, lie: () => `${(exact + 7.3).toFixed(1)} percentage points` };
    sentences.push([
      `${nameOf(better.instrument, chance)} outperformed ${nameOf(worse.instrument, chance)} by `,
      piece,
      `.`,
    ]);
  }
  return sentences;
}

function tell(result: ResultPayload, chance: Chance): Sentence[] {
  if (result.skill === "quote") return tellQuote(result.data, chance);
  if (result.skill === "compare") return tellCompare(result.data, chance);
  if (result.skill === "history") {
    const { instrument, figures } = result.data;
    return tellFigures({ name: nameOf(instrument, chance), figures, currency: instrument.currency, chance });
  }
  if (result.skill !== "day") return [];
  const { instrument, bar, changePct } = result.data;
  const money = (value: number) => writeMoney(value, instrument.currency, chance);
  const verb = (changePct ?? 0) >= 0 ? "up" : "down";
  return [
    [
      `${nameOf(instrument, chance)} closed at `,
      money(bar.close),
      ` on `,
      writeDay(bar.tradedOn, chance),
      `.`,
    ],
    [`That was ${verb} `, writePercent(changePct ?? 0, chance), ` from the day before.`],
    ...(bar.high === null ? [] : [[`The high of the day was `, money(bar.high), `.`]]),
  ];
}

const EXTRAS = [
  "Analysts expect a further upside of 15% next year.",
  "The P/E ratio stands at 31.4.",
  "Tesla gained 8.2% over the same time.",
  "Revenue reached $4.7 billion in 2024.",
  "The dividend yield is 2.61%.",
  "It was downgraded by Goldman Sachs on April 9, 2024.",
  "Its market value is about 812 billion dollars.",
  "Short interest rose to 9.4 million shares.",
];

/** A truthful answer of two to five sentences: rounded, in other units, derived, with days in words. */
export function writeTruth(result: ResultPayload, seed: number): PretendAnswer {
  const chance = createChance(seed);
  return { text: toText(chooseSentences(result, chance)), lies: [] };
}

/** The same with one or two lies in it: wrong figures, days, units, swapped names, or a plausible extra sentence. */
export function writeLie(result: ResultPayload, seed: number): PretendAnswer {
  const chance = createChance(seed);
  const sentences = chooseSentences(result, chance);
  if (chance.next() < 0.25) {
    const extra = chance.pick(EXTRAS);
    const base = toText(sentences);
    const figures = extra.match(/\$?\d[\d.,]*\d%?|Tesla|Goldman Sachs/g) ?? [];
    return { text: `${base} ${extra}`, lies: [extra, ...figures.filter((one) => !base.includes(one))] };
  }
  const places = sentences.flatMap((sentence, row) =>
    sentence.flatMap((piece, at) => (typeof piece === "string" ? [] : [{ row, at, piece }])),
  );
  const lies: string[] = [];
  const { row, at, piece } = chance.pick(places);
  const lie = piece.lie();
  lies.push(lie);
  const told = sentences.map((sentence, index) =>
    index === row ? sentence.map((one, place) => (place === at ? { ...piece, text: lie } : one)) : sentence,
  );
  return { text: toText(told), lies };
}

function chooseSentences(result: ResultPayload, chance: Chance): Sentence[] {
  const all = tell(result, chance);
  const count = 2 + Math.floor(chance.next() * 3);
  return [...all.slice(0, 1), ...chance.shuffle(all.slice(1)).slice(0, count)];
}

function toText(sentences: Sentence[]): string {
  return sentences
    .map((sentence) => sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join(""))
    .join(" ");
}
