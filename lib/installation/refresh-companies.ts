import { getConfig } from "@/lib/config";
import { createStoredListings, refreshListings } from "@/lib/market";
import { logError, logInfo } from "@/lib/observe";

const DAY_MS = 86_400_000;

/**
 * Keeps the SEC's list of companies at most a month old while the server runs: looked at now and once a day. Without
 * the owner's contact address nobody is asked. Never throws; a failure is one line in the log.
 */
export function keepCompaniesFresh(): void {
  const { marketKeys, marketBaseUrls } = getConfig();
  const contact = marketKeys.edgar;
  if (contact === undefined) return;
  const look = () =>
    refreshListings({
      listings: createStoredListings(),
      contact,
      baseUrl: marketBaseUrls.edgar,
      now: new Date(),
    }).then(
      (done) => {
        if (done.kind === "stored") logInfo(`Company list: ${done.count} symbols read from the SEC.`);
        if (done.kind === "failed") logInfo(`Company list: ${done.reason} The old one stays.`);
      },
      (cause: unknown) => logError({ event: "companies.failed", cause }),
    );
  void look();
  setInterval(look, DAY_MS).unref();
}
