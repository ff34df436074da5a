import { createCalendar } from "./engine/create-calendar";
import { cryptoCalendar } from "./engine/crypto";
import { fxCalendar } from "./engine/fx-week";
import { euronextExchanges, milan, sixSwissExchange, xetra } from "./exchanges/europe";
import { hongKongStockExchange } from "./exchanges/hong-kong";
import { londonStockExchange } from "./exchanges/london";
import { nasdaq, newYorkStockExchange, simulatedExchange } from "./exchanges/new-york";
import { australianSecuritiesExchange } from "./exchanges/sydney";
import { tokyoStockExchange } from "./exchanges/tokyo";
import { torontoStockExchange } from "./exchanges/toronto";
import type { TradingCalendar } from "./trading-calendar";

const exchanges = [
  newYorkStockExchange,
  nasdaq,
  londonStockExchange,
  xetra,
  ...euronextExchanges,
  milan,
  sixSwissExchange,
  tokyoStockExchange,
  hongKongStockExchange,
  australianSecuritiesExchange,
  torontoStockExchange,
].map(createCalendar);

/** The invented exchange of the demo market; it stands in no list of real ones. */
export const simulatedCalendar: TradingCalendar = createCalendar(simulatedExchange);

const known: readonly TradingCalendar[] = [...exchanges, cryptoCalendar, fxCalendar];
const byId = new Map([...known, simulatedCalendar].map((calendar) => [calendar.id, calendar]));

/** Every real market with a calendar, the larger first; the currency and coin markets at the end. */
export function listCalendars(): readonly TradingCalendar[] {
  return known;
}

/** A calendar by its identifier ("XNYS", "CRYPTO", "FX", "SIM"), or null when there is none. */
export function findCalendarById(id: string): TradingCalendar | null {
  return byId.get(id) ?? null;
}
