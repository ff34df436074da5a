import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Glossary, GlossaryEntry } from "./entry";
import { createPhraseIndex } from "./match";
import { parseEntry } from "./parse-entry";

let memoised: Glossary | null = null;

/**
 * The glossary in a folder of `<slug>.md` files, read and parsed once, here and now (synchronously; about 140 small
 * files take some milliseconds). Entries are ordered by term. Throws an `Error` that starts with file and line when
 * a file is malformed, and one that names the slugs when two entries claim a name or a related slug does not exist.
 */
export function loadGlossary({ dir }: { dir: string }): Glossary {
  const entries = readdirSync(dir)
    .filter((fileName) => fileName.endsWith(".md"))
    .sort()
    .map((fileName) => parseEntry({ fileName, text: readFileSync(join(dir, fileName), "utf8") }));
  return createGlossary(entries);
}

/**
 * The glossary shipped with the product, from `prisma/seed/glossary` under the working directory; read at the first
 * call and kept. A failed read is not kept: the next call tries again. The path is joined from literals, so the
 * Next build traces the folder into its output.
 */
export function getGlossary(): Glossary {
  memoised ??= loadGlossary({ dir: join(process.cwd(), "prisma", "seed", "glossary") });
  return memoised;
}

function createGlossary(entries: GlossaryEntry[]): Glossary {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const entry of entries) {
    const unknown = entry.related.find((slug) => !bySlug.has(slug) || slug === entry.slug);
    if (unknown) throw new Error(`${entry.slug}.md: related "${unknown}" is not another entry`);
  }
  const phrases = createPhraseIndex(entries);
  const sorted = [...entries].sort((a, b) => a.term.localeCompare(b.term, "en"));
  return {
    find: (slug) => bySlug.get(slug) ?? null,
    match: (phrase) => phrases.find(phrase),
    list: () => [...sorted],
  };
}
