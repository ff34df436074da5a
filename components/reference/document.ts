/** The parts of an OpenAPI document that the reference page shows. */
export interface ReferenceDocument {
  info: { title: string; summary: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, ReferenceOperation>>;
  components: {
    parameters: Record<string, ReferenceParameter>;
    responses: Record<string, { description: string }>;
    schemas: Record<string, Json>;
  };
}

export type Json = { [name: string]: unknown };

export interface ReferenceOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: (ReferenceParameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<
    string,
    { $ref?: string; description?: string; content?: Record<string, { schema: Json }> }
  >;
}

export interface ReferenceParameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Json;
}

/** The last part of a reference: "Quote" of "#/components/schemas/Quote". */
export function toRefName(ref: string): string {
  return ref.split("/").at(-1) ?? "";
}

/** A schema's type in a few words: "string", "one of 1d, 1wk, 1mo", "whole number, 1 to 100", "Quote". */
export function describeType(schema: Json): string {
  if (typeof schema.$ref === "string") return toRefName(schema.$ref);
  if (Array.isArray(schema.enum)) return `one of ${schema.enum.join(", ")}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (choices !== undefined) return [...new Set(choices.map(describeType))].join(" or ");
  if (schema.type === "array") return `list of ${describeType((schema.items ?? {}) as Json)}`;
  const names: Record<string, string> = { integer: "whole number", null: "null", boolean: "true or false" };
  const name = names[String(schema.type)] ?? String(schema.type ?? "anything");
  const { minimum, maximum } = schema;
  if (typeof minimum === "number" && typeof maximum === "number" && maximum < Number.MAX_SAFE_INTEGER)
    return `${name}, ${minimum} to ${maximum}`;
  return name;
}
