/** One glossary term, as written in `prisma/seed/glossary/*.md`. */
export interface GlossaryEntry {
  slug: string;
  term: string;
  /** Other names and spellings people use, lower case. */
  aliases: string[];
  /** Paragraphs of plain text. */
  text: string[];
  /** Plain-text formula, where the term has one. */
  formula: string | null;
  sources: { title: string; url: string }[];
  /** Slugs. */
  related: string[];
}

export interface Glossary {
  find(slug: string): GlossaryEntry | null;
  /** The entry whose term or alias equals the phrase (case, plural and hyphens do not matter), else null. */
  match(phrase: string): GlossaryEntry | null;
  list(): GlossaryEntry[];
}
