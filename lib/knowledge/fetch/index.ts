/**
 * Fetching from the public web: addresses that come from people, so nothing of our own network may answer. Checked at the
 * connection, at every redirect, by size, by time and by kind; `robots.txt` is honoured.
 * It refuses everything that is not a public address, however it is spelled. There is no setting that changes that.
 * Next: `open-address.ts` for the connection, `public-addresses.ts` for what counts as public.
 */
export { FetchError, type FetchErrorCode } from "./fetch-error";
export { type FetchedPage, fetchPage } from "./fetch-page";
export type { Reach } from "./open-address";
