import type { Instrument } from "@/lib/contract/market";
import { findCalendarById, simulatedCalendar } from "./calendars";
import { readExchangeName } from "./exchange-names";
import type { TradingCalendar } from "./trading-calendar";

/** Where every exchange of a zone keeps the same days and hours, the zone alone tells the calendar. */
const BY_ZONE: Record<string, string> = {
  "America/New_York": "XNYS",
  "US/Eastern": "XNYS",
  "America/Chicago": "XNYS",
  "Europe/London": "XLON",
  "Europe/Berlin": "XETR",
  "Europe/Paris": "XPAR",
  "Europe/Amsterdam": "XAMS",
  "Europe/Brussels": "XBRU",
  "Europe/Lisbon": "XLIS",
  "Europe/Rome": "XMIL",
  "Europe/Zurich": "XSWX",
  "Asia/Tokyo": "XTKS",
  "Asia/Hong_Kong": "XHKG",
  "Australia/Sydney": "XASX",
  "Australia/Melbourne": "XASX",
  "America/Toronto": "XTSE",
};

/**
 * The calendar an instrument is traded by: that of its exchange as the sources write it, else that of its zone. Coins
 * have the one without closing hours, currencies the week. Null for futures, whose hours differ from one to the next,
 * and for exchanges without a calendar here: nothing is claimed about them.
 */
export function findCalendar(input: {
  instrument: Pick<Instrument, "exchange" | "timeZone" | "kind" | "symbol">;
}): TradingCalendar | null {
  const { exchange, timeZone, kind, symbol } = input.instrument;
  if (symbol.toUpperCase().startsWith("SIM:")) return simulatedCalendar;
  if (kind === "crypto") return findCalendarById("CRYPTO");
  if (kind === "fx") return findCalendarById("FX");
  if (kind === "future") return null;
  const named = readExchangeName(exchange);
  if (named === "elsewhere" && kind !== "index") return null;
  if (named !== null && named !== "elsewhere") return findCalendarById(named);
  return findCalendarById(BY_ZONE[timeZone] ?? "");
}
