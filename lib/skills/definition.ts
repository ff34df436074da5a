import { z } from "zod";
import type { Skill } from "./skill";

const inputSchema = z.object({ slug: z.string() });

/** Explains an investing term from the glossary, with its sources. */
export const definitionSkill: Skill<"definition", z.infer<typeof inputSchema>> = {
  name: "definition",
  description: "Explain an investing term, with formula and sources.",
  input: inputSchema,
  examples: ["What is a P/E ratio?", "Define maximum drawdown", "What does CAGR mean?"],
  effect: "read",
  timeoutMs: 1_000,
  fromUnderstanding: ({ entities }) => (entities.term === null ? null : { slug: entities.term }),
  async run({ slug }, { glossary }) {
    const entry = glossary.find(slug);
    if (entry === null) throw new Error(`the glossary has no entry "${slug}"`);
    const related = entry.related.flatMap((other) => glossary.find(other) ?? []);
    const { term, text, formula, sources } = entry;
    return {
      ok: true,
      skill: "definition",
      data: {
        slug,
        term,
        text,
        formula,
        sources,
        related: related.map((r) => ({ slug: r.slug, term: r.term })),
      },
      actions: related.slice(0, 3).map((r) => ({ kind: "ask", label: r.term, text: `What is ${r.term}?` })),
    };
  },
};
