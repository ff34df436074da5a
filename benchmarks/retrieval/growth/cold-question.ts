// One process that has just started and asks one question: cold-question.ts TEXT, with the database's address in the
// environment (GROWTH_DATABASE). It prints the milliseconds of the search, while the index is being read in behind it.
import { searchPassages, warmSearch } from "@/lib/knowledge";
import { adoptStore, openStore } from "@/lib/store";

const [text = ""] = process.argv.slice(2);
const store = await openStore({ databaseUrl: process.env.GROWTH_DATABASE ?? "", dataDir: null });
adoptStore(store);
await warmSearch(); // as at the start of a server, before it takes a question
const from = performance.now();
await searchPassages({ text, scope: { collectionIds: null, visitor: null }, by: "words" });
const tookMs = performance.now() - from;
process.stdout.write(`${tookMs}\n`, () => process.exit(0)); // the index is still being read in: nobody waits for it
