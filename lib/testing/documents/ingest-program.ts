// One process that reads documents, to be killed at any moment once it works: ingest-program.ts FOLDER COUNT
// The first one takes COUNT documents in before it says that it works.
import { join } from "node:path";
import { adoptFiles, createDiskFiles } from "@/lib/files";
import { releaseAllLeases } from "@/lib/jobs";
import {
  addDocument,
  type DocumentIndexer,
  findCollectionFor,
  startIngest,
  stopIngest,
} from "@/lib/knowledge/ingest";
import { adoptStore, closeStore, getStore, openStore } from "@/lib/store";
import { readIngestState } from "./ingest-state";
import { toPieces } from "./to-pieces";

const [folder = "", count = "0"] = process.argv.slice(2);
adoptStore(await openStore({ databaseUrl: null, dataDir: folder }));
adoptFiles(createDiskFiles({ folder: join(folder, "files") }));
const { db } = await getStore();

/** Stands for the index of passages: what it holds of a document is one row, replaced in one transaction. */
const indexer: DocumentIndexer = {
  indexDocument: async ({ documentId, version, extracted }) => {
    const key = `indexed:${documentId}`;
    const text = extracted.blocks.map((block) => block.text).join("\n");
    await db.$transaction(async (tx) => {
      await tx.setting.deleteMany({ where: { key } });
      await tx.setting.create({ data: { key, value: { version, text } } });
    });
  },
  forgetDocument: async () => undefined,
};

if ((await db.document.count()) === 0) await takeIn(Number(count));
await releaseAllLeases({ now: new Date() });
const worker = startIngest({ indexer, lanes: 2, pollMs: 60_000 });
process.stdout.write("working\n");
await worker.idle();
await stopIngest();
process.stdout.write(`${JSON.stringify(await readIngestState())}\n`);
await closeStore();

async function takeIn(documents: number): Promise<void> {
  const scope = { kind: "collection", collectionId: (await findCollectionFor(undefined)) ?? "" } as const;
  for (let number = 1; number <= documents; number++) {
    const [fileName, content] = toFile(number);
    const given = { scope, fileName, mediaType: null, maxBytes: 1_000_000, now: new Date() };
    await addDocument({ ...given, body: toPieces(content) });
  }
}

/** Small files of four formats, each with a text of its own. */
function toFile(number: number): [name: string, content: string] {
  const text = `Document ${number} of the test says that sales rose by ${number} percent.`;
  if (number % 4 === 0) return [`${number}.csv`, `Name,Value\n"${text}",${number}\n`];
  if (number % 4 === 1) return [`${number}.md`, `# Report ${number}\n\n${text}\n`];
  return number % 4 === 2
    ? [`${number}.html`, `<h1>Report ${number}</h1><p>${text}</p>`]
    : [`${number}.txt`, text];
}
