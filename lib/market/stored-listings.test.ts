import { expect, it } from "vitest";
import { describeOnStores } from "@/lib/testing/integration";
import { createStoredListings, describeListings } from "./stored-listings";

const companies = [
  { symbol: "ZPHW", name: "ZEPHYR WHOLESALE CORP", exchange: "Nasdaq" },
  { symbol: "QLMR", name: "Quillon & Marsh, Inc.", exchange: null },
];
const fetchedAt = new Date("2026-11-01T10:00:00Z");

describeOnStores("stored list of companies", () => {
  it("has none at first, then what was stored, and the same array until there is another", async () => {
    let nowMs = 0;
    const listings = createStoredListings({ clockMs: () => nowMs });
    expect(await listings.listCompanies()).toEqual([]);
    expect(await listings.findState()).toBeNull();
    await listings.replace({ companies, fetchedAt });
    const first = await listings.listCompanies();
    expect(first).toEqual(companies);
    expect(await listings.findState()).toEqual({ fetchedAt, count: 2 });
    nowMs = 120_000;
    expect(await listings.listCompanies()).toBe(first);
  });

  it("sees what another process stored, after a minute and not before", async () => {
    let nowMs = 0;
    const here = createStoredListings({ clockMs: () => nowMs });
    const before = await here.listCompanies();
    const later = new Date("2026-11-02T10:00:00Z");
    await createStoredListings().replace({ companies: companies.slice(0, 1), fetchedAt: later });
    nowMs = 59_000;
    expect(await here.listCompanies()).toBe(before);
    nowMs = 61_000;
    expect(await here.listCompanies()).toEqual(companies.slice(0, 1));
  });

  it("tells the owner when there is none and when it is older than a month", () => {
    const state = { fetchedAt, count: 10_069 };
    const at = (day: string) => describeListings({ state, now: new Date(`${day}T12:00:00Z`) });
    expect(at("2026-11-01")).toEqual({ state: "on", detail: "10,069 symbols, read today." });
    expect(at("2026-12-01")).toMatchObject({ state: "on" });
    expect(at("2026-12-02")).toMatchObject({ state: "off", detail: expect.stringContaining("31 days old") });
    expect(describeListings({ state: null, now: fetchedAt }).detail).toContain("symbols:update");
  });
});
