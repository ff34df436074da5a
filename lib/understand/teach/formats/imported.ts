import { intentNames } from "@/lib/contract/intents";
import { CUSTOM_PREFIX, customSlugSchema } from "@/lib/contract/teaching/custom-intents";
import { exampleTextSchema, NO_INTENT } from "@/lib/contract/teaching/teaching";

/** Intents as a file of another program holds them. */
export interface FileIntent {
  name: string;
  examples: string[];
  /** The words of its answer, where the file has them. */
  answer: string | null;
}

/** What a file held, or why it cannot be read, in a plain sentence. */
export type ReadFile = { ok: true; intents: FileIntent[] } | { ok: false; message: string };

/** True for a name that is the product's own, which no intent of the owner's may have. */
export function isProductName(name: string): boolean {
  return name === NO_INTENT || (intentNames as readonly string[]).includes(name);
}

/** The label of a file's intent: the product's where it has that name, else one of the owner's; null where no name is left. */
export function toLabel(name: string): string | null {
  if (isProductName(name)) return name;
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  if (isProductName(slug)) return slug;
  return customSlugSchema.safeParse(slug).success ? `${CUSTOM_PREFIX}${slug}` : null;
}

/** The name that an exported intent has: the product's, or the owner's slug. */
export function toFileName(label: string): string {
  return label.startsWith(CUSTOM_PREFIX) ? label.slice(CUSTOM_PREFIX.length) : label;
}

/** The examples of a file that can be taken over, and a count of those that cannot (empty or too long). */
export function toExamples(intents: readonly FileIntent[]): {
  examples: { text: string; intent: string }[];
  leftOut: number;
} {
  const examples: { text: string; intent: string }[] = [];
  let leftOut = 0;
  for (const { name, examples: texts } of intents) {
    const intent = toLabel(name);
    for (const text of texts) {
      const parsed = exampleTextSchema.safeParse(text);
      if (intent === null || !parsed.success) leftOut += 1;
      else examples.push({ text: parsed.data, intent });
    }
  }
  return { examples, leftOut };
}
