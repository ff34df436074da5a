import type { Instrument, Provenance } from "@/lib/contract/market";
import type { Fact, FactUnit, Gathered } from "./fact";
import { toDayInZone, toTimesInZone } from "./instants";
import { isUntold, readNamedNumber, toLabel } from "./keys";
import { listNames } from "./names";
import { toSources } from "./sources";

interface Place {
  subject: string | null;
  currency: string | null;
  isIndex: boolean;
  timeZone: string | null;
  /** Names of the fields that lead here. */
  path: string[];
  sources: Provenance[];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** Figures, names, days and texts of results. */
export function gatherFacts(results: unknown[]): Gathered {
  const gathered: Gathered = {
    facts: [],
    subjects: [],
    days: new Set(),
    parts: new Set(),
    times: new Set(),
    spans: [],
    texts: [],
    labels: [],
    zones: listZones(results),
  };
  const place: Place = {
    subject: null,
    currency: null,
    isIndex: false,
    timeZone: null,
    path: [],
    sources: [],
  };
  for (const result of results) walk(result, place, gathered);
  return gathered;
}

function listZones(results: unknown[]): string[] {
  const found = new Set<string>();
  for (const result of results) addZones(result, found);
  return [...found, "UTC"];
}

function addZones(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object") {
      if (!isUntold(key)) addZones(inner, found);
    } else if (key === "timeZone" && typeof inner === "string" && /^[\w/+-]{1,60}$/.test(inner))
      found.add(inner);
  }
}

function walk(value: unknown, place: Place, into: Gathered): void {
  if (typeof value === "string") addString(value, place, into);
  else if (Array.isArray(value)) {
    if (place.path.at(-1) === "items" || value.length > 1) addCount(value.length, place, into);
    for (const one of value) walk(one, place, into);
  } else if (typeof value === "object" && value !== null) {
    walkObject(value as Record<string, unknown>, place, into);
  }
}

/** How many stand in a list may be told: "all three", "the two of them". */
function addCount(count: number, place: Place, into: Gathered): void {
  const label = `number of ${toLabel(place.path.at(-1) ?? "entries")}`;
  into.facts.push(
    toFact({ value: count, unit: "count", label, key: "length", place, on: null, until: null }),
  );
}

function walkObject(object: Record<string, unknown>, outer: Place, into: Gathered): void {
  const place = enter(object, outer, into);
  if (isFigure(object)) {
    addFigure(object, place, into);
    return;
  }
  const on = findDay(object);
  if (ISO_DAY.test(String(object.from)) && ISO_DAY.test(String(object.to))) {
    into.spans.push({ from: String(object.from), to: String(object.to) });
  }
  for (const [key, value] of Object.entries(object)) {
    if (isUntold(key) || key === "instrument") continue;
    const inner = { ...place, path: [...place.path, key] };
    if (typeof value === "number") addNamed({ key, value, on, object, place: inner, into });
    else walk(value, inner, into);
  }
}

/** A thing's figures are told in its currency and its zone. */
function enter(object: Record<string, unknown>, outer: Place, into: Gathered): Place {
  const place = { ...outer, sources: toSources(object, outer) };
  const instrument = readInstrument(object.instrument) ?? readInstrument(object);
  if (instrument) {
    addSubject(instrument, into);
    place.subject = instrument.symbol;
    place.currency = instrument.currency;
    place.isIndex = instrument.kind === "index";
    place.timeZone = instrument.timeZone;
  }
  if (typeof object.currency === "string" && !instrument) place.currency = object.currency;
  if (typeof object.timeZone === "string") place.timeZone = object.timeZone;
  if (typeof object.currency === "string" && object.instrument) place.currency = object.currency;
  return place;
}

function readInstrument(value: unknown): Instrument | null {
  if (typeof value !== "object" || value === null) return null;
  return "symbol" in value && "name" in value && "kind" in value ? (value as Instrument) : null;
}

function addSubject(instrument: Instrument, into: Gathered): void {
  into.texts.push({ text: `${instrument.exchange} ${instrument.currency}`, subject: instrument.symbol });
  if (into.subjects.some(({ symbol }) => symbol === instrument.symbol)) return;
  into.subjects.push({ symbol: instrument.symbol, names: listNames(instrument) });
}

function isFigure(object: Record<string, unknown>): boolean {
  return "label" in object && "value" in object && "unit" in object && "convention" in object;
}

function addFigure(object: Record<string, unknown>, place: Place, into: Gathered): void {
  const { label, value, unit, currency, convention, on, until, key } = object;
  into.labels.push(String(label));
  into.texts.push({ text: String(label), subject: place.subject });
  if (typeof convention === "string") into.texts.push({ text: convention, subject: place.subject });
  for (const day of [on, until]) if (typeof day === "string") into.days.add(day);
  if (typeof on === "string" && typeof until === "string") into.spans.push({ from: on, to: until });
  if (typeof value !== "number") return;
  const own = { ...place, currency: typeof currency === "string" ? currency : place.currency };
  into.facts.push(
    toFact({
      value,
      unit: unit as FactUnit,
      label: String(label),
      key: String(key),
      place: own,
      on: typeof on === "string" ? on : null,
      until: typeof until === "string" ? until : null,
      convention: typeof convention === "string" ? convention : null,
    }),
  );
}

const DAY_KEYS = ["on", "tradedOn", "endsOn", "announcedOn", "troughOn"] as const;

function findDay(object: Record<string, unknown>): string | null {
  for (const key of DAY_KEYS) if (typeof object[key] === "string") return object[key] as string;
  return null;
}

function addNamed(input: {
  key: string;
  value: number;
  on: string | null;
  object: Record<string, unknown>;
  place: Place;
  into: Gathered;
}): void {
  const { key, value, object, place, into } = input;
  if (key === "year" || key === "fiscalYear") {
    into.parts.add(String(value));
    return;
  }
  const window = /[a-z](\d{1,3})$/.exec(key)?.[1];
  if (window) into.texts.push({ text: `${window} sessions`, subject: place.subject });
  const unit = readNamedNumber({ key, path: place.path, isIndex: place.isIndex });
  const previous =
    key === "previousClose" && typeof object.previousOn === "string" ? object.previousOn : null;
  const inner = place.path.slice(-2, -1)[0];
  const label = toLabel(key === "value" || key === "pct" ? (inner ?? key) : key);
  into.facts.push(toFact({ value, unit, label, key, place, on: previous ?? input.on, until: null }));
}

function toFact(input: {
  value: number;
  unit: FactUnit;
  label: string;
  key: string;
  place: Place;
  on: string | null;
  until: string | null;
  convention?: string | null;
}): Fact {
  const { place, convention = null, ...rest } = input;
  const isMoney = rest.unit === "price" || rest.unit === "money";
  const currency = isMoney ? place.currency : null;
  const { subject, sources } = place;
  return { ...rest, currency, subject, origin: "outcome", convention, sources };
}

function addString(text: string, place: Place, into: Gathered): void {
  if (ISO_DAY.test(text)) {
    into.days.add(text);
    return;
  }
  if (ISO_INSTANT.test(text)) {
    for (const timeZone of place.timeZone === null ? into.zones : [place.timeZone]) {
      into.days.add(toDayInZone(text, timeZone));
      for (const time of toTimesInZone(text, timeZone)) into.times.add(time);
    }
    return;
  }
  // the label of a span ("2025", "March 2020 to June 2021") is read as the dates that it holds
  if (place.path.at(-1) === "label" && place.path.at(-2) !== "asked") into.labels.push(text);
  into.texts.push({ text, subject: place.subject });
}
