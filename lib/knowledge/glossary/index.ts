/**
 * The glossary: investing terms explained in our own words, shipped as markdown in `prisma/seed/glossary/`.
 * `getGlossary` gives the shipped one, `loadGlossary` one from another folder.
 * It refuses to guess: `match` answers only for a term or alias it has, and null is an ordinary answer.
 * It gives no advice and no opinion on a company; every entry names public sources.
 * Next: `entry.ts` for the shapes, `load.ts` for the reading, `match.ts` for what counts as the same phrase.
 */
export type { Glossary, GlossaryEntry } from "./entry";
export { getGlossary, loadGlossary } from "./load";
