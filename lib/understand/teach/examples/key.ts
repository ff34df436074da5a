import { createHash } from "node:crypto";
import { normalise } from "../../normalise";

/** The digest under which a text is compared: the same for another case, spacing or closing sign. */
export function toExampleKey(text: string): string {
  const plain = normalise(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.!?…]+$/, "")
    .trim();
  return createHash("sha256").update(plain).digest("hex").slice(0, 24);
}
