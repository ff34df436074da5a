// One process that has just started and asks one question: cold-question.ts TEXT, with the database's address in the
// environment (GROWTH_DATABASE). It prints the milliseconds of the search.
import { searchPassages } from "@/lib/knowledge";
import { adoptStore, closeStore, openStore } from "@/lib/store";

const [text = ""] = process.argv.slice(2);
const store = await openStore({ databaseUrl: process.env.GROWTH_DATABASE ?? "", dataDir: null });
adoptStore(store);
await store.db.job.count(); // as at the start of a server, which looks for work before it takes a question
const from = performance.now();
await searchPassages({ text, scope: { collectionIds: null, visitor: null }, from: "store", by: "words" });
process.stdout.write(`${performance.now() - from}\n`);
await closeStore();
