import type { ModelFailure } from "../failure";

/** How a shape is asked for: by its JSON schema, as any JSON, or in words alone. */
const structures = ["schema", "json", "words"] as const;
export type Structure = (typeof structures)[number];

/** What a model at an endpoint takes. Begins with the best and is lowered by what the server itself refuses. */
export interface Capabilities {
  structure: Structure;
  /** Name of the field that limits the answer's length. */
  lengthField: "max_tokens" | "max_completion_tokens" | null;
  temperature: boolean;
}

/** What is known of each model at each endpoint, for as long as the process runs. */
export interface CapabilityTable {
  find(key: string): Capabilities;
  /**
   * Lowers what a refusal speaks against; false when nothing is left to lower. A server names the field it does not take
   * in `error.param`; one that names none is taken to mean the structure, where one was asked for.
   */
  lower(input: { key: string; failure: ModelFailure; structured: boolean }): boolean;
}

/** A table in which everything is still thought possible. */
export function createCapabilityTable(): CapabilityTable {
  const known = new Map<string, Capabilities>();
  const find = (key: string): Capabilities => {
    const found = known.get(key);
    if (found) return found;
    const fresh: Capabilities = { structure: "schema", lengthField: "max_tokens", temperature: true };
    known.set(key, fresh);
    return fresh;
  };
  return {
    find,
    lower({ key, failure, structured }) {
      if (failure.code !== "rejected") return false;
      return lowerOne({ known: find(key), parameter: failure.parameter, structured });
    },
  };
}

function lowerOne(input: { known: Capabilities; parameter: string | null; structured: boolean }): boolean {
  const { known, parameter, structured } = input;
  if (parameter === "temperature") {
    const had = known.temperature;
    known.temperature = false;
    return had;
  }
  if (parameter === "max_tokens" || parameter === "max_output_tokens") {
    const had = known.lengthField;
    known.lengthField = had === "max_tokens" ? "max_completion_tokens" : null;
    return had !== null;
  }
  if (parameter === "max_completion_tokens") {
    const had = known.lengthField;
    known.lengthField = null;
    return had !== null;
  }
  if (!structured) return false;
  const next = structures[structures.indexOf(known.structure) + 1];
  if (next === undefined) return false;
  known.structure = next;
  return true;
}
