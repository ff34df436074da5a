import { expect, it } from "vitest";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { describeOnStores } from "@/lib/testing/integration";
import { startEdgarServer } from "@/lib/testing/providers/edgar-server";
import { listSharedDocuments, saveCollection, startIngest, stopIngest } from "..";
import { addFiling } from "./add-filing";

describeOnStores("a filing from the SEC", () => {
  useTestFiles();

  it("is fetched with an address to write to, and cited by company, form, period and accession number", async () => {
    const path = "/Archives/edgar/data/1/000000000122000007/tea-10k.htm";
    const html =
      "<div><b>Item 7. Management's Discussion</b></div><p>Margins of the company fell because of the freight.</p>";
    const server = await startEdgarServer({ companies: [], documents: { [path]: html } });
    const worker = startIngest({ indexer: null, lanes: 1, pollMs: 60_000 });
    try {
      const { id: collectionId } = await saveCollection({ name: "Filings", purpose: "" });
      const { host } = new URL(server.url);
      const filing = {
        ...{ company: "Orbital Tea", form: "10-K", filedOn: "2022-02-10", periodEndsOn: "2021-12-31" },
        url: server.url + path,
      };
      const given = {
        filing,
        scope: { kind: "collection", collectionId },
        now: new Date("2022-03-01"),
      } as const;
      const reach = { allow: [host] };
      expect(await addFiling({ ...given, contact: "nobody", reach })).toMatchObject({ outcome: "refused" });
      expect(await addFiling({ ...given, contact: "owner@example.com" })).toMatchObject({
        error: { code: "private_address" },
      });
      await addFiling({ ...given, contact: "owner@example.com", reach });
      await worker.idle();
      expect(await listSharedDocuments({ collectionId })).toMatchObject([
        {
          title: "Orbital Tea 10-K for 2021-12-31 (0000000001-22-000007)",
          ...{ status: "ready", publishedOn: "2022-02-10", sourceUrl: server.url + path },
        },
      ]);
      expect(server.log.at(-1)).toEqual({ path, userAgent: "Tickertalk owner@example.com" });
    } finally {
      await stopIngest();
      await server.close();
    }
  }, 60_000);
});
