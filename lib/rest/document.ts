import { z } from "zod";
import { problemSchema } from "@/lib/contract/failures";
import { namedSchemas } from "@/lib/contract/rest/answers";
import type { Operation } from "@/lib/contract/rest/operation";
import { operations } from "@/lib/contract/rest/operations";
import { type ApiScope, apiScopes, scopeNotes } from "@/lib/contract/rest/scopes";

type Json = { [name: string]: unknown };
const toRef = (name: string) => `#/components/schemas/${name}`;
const problems = {
  400: "The request is not of the form that is described here.",
  401: "The key is missing, unknown or revoked.",
  403: "The key was made without the scope that this needs.",
  404: "There is nothing here, or it is somebody else's: both look the same.",
  413: "The body is too large.",
  422: "The Idempotency-Key was used for another message.",
  429: "Too many requests; Retry-After tells the seconds to wait.",
  503: "A source could not answer; it is told which and why.",
} as const;
type ProblemStatus = keyof typeof problems;

/** The OpenAPI 3.1 document of the REST API, made of the schemas that its doors check with. `serverUrl` has no slash at its end. */
export function createDocument({ serverUrl }: { serverUrl: string }): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations as readonly Operation[]) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = { ...path, [operation.method.toLowerCase()]: toOperation(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Tickertalk",
      version: "1",
      summary: "Ask about share prices in plain words, and read the facts behind the answers.",
      description:
        "Facts with their sources, never advice. Every market figure comes with its currency, day, source, adjustment and freshness.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${serverUrl}/api/v1` }],
    security: [{ key: [] }],
    tags: apiScopes.map((name) => ({ name, description: toSentence(scopeNotes[name]) })),
    paths,
    components: {
      securitySchemes: {
        key: { type: "http", scheme: "bearer", description: "A key of the owner's making, tt_…" },
      },
      parameters: sharedParameters,
      responses: Object.fromEntries(Object.entries(problems).map(toProblemResponse)),
      schemas: createSchemas(),
    },
  };
}

const sharedParameters = {
  Visitor: {
    name: "Tickertalk-Visitor",
    in: "header",
    description:
      "A name of yours for the one you ask for: each has conversations, a memory and limits apart.",
    schema: { type: "string", maxLength: 200 },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "Sent twice with the same key, a message is answered once, and the same answer is given again.",
    schema: { type: "string", minLength: 1, maxLength: 200 },
  },
};

function toOperation(operation: Operation): Json {
  const { id, scope, summary, description, params, query, body, answer, events } = operation;
  const statuses = listProblems(operation).map((status) => [
    status,
    { $ref: `#/components/responses/P${status}` },
  ]);
  const shared = [{ $ref: "#/components/parameters/Visitor" }];
  if (operation.idempotent) shared.push({ $ref: "#/components/parameters/IdempotencyKey" });
  return {
    operationId: id,
    ...{ tags: [scope satisfies ApiScope], summary, description },
    parameters: [...toParameters(params, "path"), ...toParameters(query, "query"), ...shared],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: toInput(body) } } },
    }),
    responses: {
      ...(answer === null
        ? { 204: { description: "It is done." } }
        : { 200: { description: summary, content: toContent(answer, events) } }),
      ...Object.fromEntries(statuses),
    },
  };
}

function listProblems({ params, query, body, costly, idempotent }: Operation): ProblemStatus[] {
  return [
    ...(query || body ? ([400] as const) : []),
    ...([401, 403] as const),
    ...(params || costly || idempotent ? ([404] as const) : []),
    ...(body ? ([413] as const) : []),
    ...(idempotent ? ([422] as const) : []),
    429,
    ...(costly ? ([503] as const) : []),
  ];
}

function toContent(answer: string, events?: string): Json {
  return {
    "application/json": { schema: { $ref: toRef(answer) } },
    ...(events && { "text/event-stream": { schema: { $ref: toRef(events) } } }),
  };
}

/** The fields of an object schema as parameters of a place. */
function toParameters(schema: z.ZodType | undefined, place: "path" | "query"): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = toInput(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    ...{ name, in: place, required: place === "path" || required.includes(name) },
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}

function toInput(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
}

function createSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...namedSchemas, Problem: problemSchema }))
    registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: toRef, unrepresentable: "any" });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...json }]) => [id, json]),
  );
}

function toProblemResponse([status, description]: [string, string]): [string, Json] {
  const content = { "application/problem+json": { schema: { $ref: toRef("Problem") } } };
  const wait = { description: "Seconds to wait.", schema: { type: "integer" } };
  return [
    `P${status}`,
    { description, content, ...(status === "429" && { headers: { "Retry-After": wait } }) },
  ];
}

function toSentence(note: string): string {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}
