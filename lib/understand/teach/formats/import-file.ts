import { type CustomIntent, toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import { MAX_EXAMPLES } from "@/lib/contract/teaching/teaching";
import { listCustomIntents } from "../examples/custom-intents";
import { addExamples } from "../examples/examples";
import { readDialogflow } from "./dialogflow";
import { type FileIntent, toExamples, toLabel } from "./imported";
import { readRasa } from "./rasa";

/** What an import did, or why nothing was changed. */
export type ImportedFile =
  | {
      ok: true;
      changeId: number | null;
      added: number;
      moved: number;
      known: number;
      /** Empty or too long. */
      leftOut: number;
      /** Titles of new intents; one without an answer in the file is off until it has one. */
      created: string[];
    }
  | { ok: false; message: string };

const NO_ANSWER = "I know what you mean, but nobody has written an answer to it yet.";

/** Takes over the examples of a Rasa YAML file or a Dialogflow JSON or zip, in one change that can be undone. */
export async function importFile(input: { bytes: Uint8Array; fileName: string }): Promise<ImportedFile> {
  const { bytes, fileName } = input;
  const isYaml = /\.ya?ml$/i.test(fileName);
  const read = isYaml ? readRasa(new TextDecoder().decode(bytes)) : readDialogflow(bytes);
  if (!read.ok) return read;
  const { examples, leftOut } = toExamples(read.intents);
  const intents = await listNew(read.intents);
  const added = await addExamples({
    examples,
    source: "imported",
    summary: (count) => `Imported ${count} examples from ${fileName}`,
    intents: intents.map((row) => ({ slug: row.slug, row })),
  });
  if (added === null)
    return {
      ok: false,
      message: `There would be more than ${MAX_EXAMPLES.toLocaleString("en-US")} examples.`,
    };
  return { ok: true, ...added, leftOut, created: intents.map(({ title }) => title) };
}

/** The owner's intents that a file names and that are not there yet. */
async function listNew(intents: readonly FileIntent[]): Promise<CustomIntent[]> {
  const known = new Set((await listCustomIntents()).map(({ slug }) => slug));
  const fresh = new Map<string, CustomIntent>();
  for (const { name, answer } of intents) {
    const slug = toCustomSlug(toLabel(name) ?? "");
    if (slug === null || known.has(slug) || fresh.has(slug)) continue;
    const text = (answer ?? NO_ANSWER).slice(0, 4_000);
    fresh.set(slug, {
      slug,
      title: name.slice(0, 80),
      description: "",
      answer: { kind: "text", text, buttons: [] },
      enabled: answer !== null,
    });
  }
  return [...fresh.values()];
}
