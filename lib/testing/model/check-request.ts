import type { AskedMessage, ModelRequest, Scripted } from "./script";

type Refusal = Extract<Scripted, { kind: "error" }>;

/** What a stand-in does not take, as smaller servers do not. */
export interface Limits {
  /** Wants this key. */
  key?: string;
  /** Knows these models only. */
  models?: string[];
  /** Does not take a JSON schema, or no structure at all. */
  structure?: "none" | "json";
  /** Parameters that it does not take. */
  refuses?: string[];
}

/** The refusal that the real server would give, or null when the request is in order. */
export function checkRequest(request: ModelRequest, limits: Limits): Refusal | null {
  const { key, models, structure, refuses = [] } = limits;
  const { body, format } = request;
  if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
    return refuse(401, { code: "invalid_api_key", message: "Incorrect API key provided." });
  }
  if (models && !models.includes(request.model)) {
    return refuse(404, { code: "model_not_found", message: `The model ${request.model} does not exist.` });
  }
  if (request.wire !== "embeddings" && request.messages.length === 0) {
    return refuse(400, { code: null, param: "messages", message: "Messages are missing." });
  }
  const loose = findUnanswered(request.messages) ?? findBadTool(body.tools);
  if (loose !== null) return refuse(400, { code: null, param: "messages", message: loose });
  const refused = refuses.find((name) => body[name] !== undefined);
  if (refused) {
    const message = `Unsupported parameter: '${refused}' is not supported with this model.`;
    return refuse(400, { code: "unsupported_parameter", param: refused, message });
  }
  if (format?.kind === "schema") {
    if (structure) return refuse(400, { code: null, message: "This response_format type is unavailable." });
    const fault = findLooseObject(format.schema, []);
    if (fault) return refuse(400, { code: "invalid_json_schema", param: "response_format", message: fault });
  }
  if (format?.kind === "json" && structure === "none") {
    return refuse(400, { code: null, message: "This response_format type is unavailable." });
  }
  return null;
}

/** Each call has to be answered at once, and nothing else can be: a real server refuses all other conversations. */
function findUnanswered(messages: AskedMessage[]): string | null {
  let open = new Set<string>();
  for (const { role, calls, callId } of messages) {
    if (role === "tool") {
      if (callId === undefined || !open.delete(callId)) return `Nothing was called as ${callId}.`;
      continue;
    }
    if (open.size > 0 && calls === undefined) return `No output was found for ${[...open].join(", ")}.`;
    if (calls?.some(({ arguments: told }) => !isJson(told))) return "The arguments of a call are no JSON.";
    open = new Set([...open, ...(calls ?? []).map(({ id }) => id)]);
  }
  return open.size === 0 ? null : `No output was found for ${[...open].join(", ")}.`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A tool has a plain name, a description, and an object as its input. */
function findBadTool(tools: unknown): string | null {
  for (const tool of Array.isArray(tools) ? tools : []) {
    const { name, description, parameters } = tool.function ?? tool;
    if (!/^[\w-]{1,64}$/.test(name)) return `Invalid name of a tool: ${name}`;
    if (!description || parameters?.type !== "object") return `The tool ${name} is not described.`;
  }
  return null;
}

function refuse(status: number, error: Record<string, unknown>): Refusal {
  return { kind: "error", status, error: { type: "invalid_request_error", param: null, ...error } };
}

/** A strict schema lists every property as required and allows no others: OpenAI refuses all else. */
function findLooseObject(schema: unknown, path: string[]): string | null {
  if (typeof schema !== "object" || schema === null) return null;
  if (Array.isArray(schema)) {
    for (const [at, one] of schema.entries()) {
      const fault = findLooseObject(one, [...path, String(at)]);
      if (fault) return fault;
    }
    return null;
  }
  const { type, properties, required, additionalProperties } = schema as Record<string, unknown>;
  if (type === "object" && properties) {
    const names = Object.keys(properties);
    const listed = new Set(Array.isArray(required) ? required : []);
    if (additionalProperties !== false || names.some((name) => !listed.has(name))) {
      return `Invalid schema at ${path.join(".") || "the top"}: every property must be required.`;
    }
  }
  for (const [key, value] of Object.entries(schema)) {
    const fault = findLooseObject(value, [...path, key]);
    if (fault) return fault;
  }
  return null;
}
