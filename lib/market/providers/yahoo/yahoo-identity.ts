import type { SourceQuota } from "../../provider";

export const YAHOO_ID = "yahoo";
export const YAHOO_LABEL = "Yahoo Finance";

/** Our own limit, since Yahoo publishes none: polite for one installation, and far under what has been seen refused. */
export const YAHOO_QUOTAS: SourceQuota[] = [
  { limit: 60, per: "minute" },
  { limit: 2_000, per: "hour" },
];

/** The form of Yahoo's symbols: `AAPL`, `OCDO.L`, `^GSPC`, `EURUSD=X`, `BTC-USD`; nothing else is sent. */
export const YAHOO_SYMBOL = /^(?!SIM:)[\^]?[A-Z0-9][A-Z0-9.\-=&]{0,23}$/i;
