/**
 * The glossary: investing terms explained in our own words, shipped as markdown in `prisma/seed/glossary/`.
 * It refuses to guess: `match` answers only for a term or alias it has.
 * Next: `entry.ts` for the shapes, `load.ts` for the reading.
 */
export type { Glossary, GlossaryEntry } from "./entry";
