import { describeType, type Json, type ReferenceDocument } from "./document";
import { FieldTable } from "./field-table";
import { OperationCard } from "./operation-card";

/** The REST API on one page that needs no script: how to begin, each operation, each shape. */
export function Reference({ document }: { document: object }) {
  const { info, servers, tags, paths, components } = document as ReferenceDocument;
  const server = servers[0]?.url ?? "";
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1 className="text-display font-semibold tracking-tight">REST API</h1>
        <p className="text-muted">{info.description}</p>
        <p>
          The same as an{" "}
          <a href="/api/v1/openapi.json" className="text-accent underline">
            OpenAPI 3.1 document
          </a>
          , for tools that make clients.
        </p>
        <pre className="overflow-x-auto rounded-card border bg-surface p-3 font-mono text-small">
          {`curl ${server}/messages \\
  -H "Authorization: Bearer tt_…" \\
  -H "Content-Type: application/json" \\
  -d '{"text": "How did Orbital Tea do in 2021?"}'`}
        </pre>
      </header>
      {tags.map((tag) => (
        <section key={tag.name} aria-labelledby={`tag-${tag.name}`} className="space-y-3">
          <h2 id={`tag-${tag.name}`} className="text-lead font-semibold">
            {tag.name}
          </h2>
          <p className="text-small text-muted">{tag.description}</p>
          {Object.entries(paths).flatMap(([path, methods]) =>
            Object.entries(methods)
              .filter(([, operation]) => operation.tags.includes(tag.name))
              .map(([method, operation]) => (
                <OperationCard key={operation.operationId} {...{ method, path, operation, components }} />
              )),
          )}
        </section>
      ))}
      <section aria-labelledby="shapes" className="space-y-3">
        <h2 id="shapes" className="text-lead font-semibold">
          Shapes
        </h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <Shape key={name} name={name} schema={schema} />
        ))}
      </section>
    </div>
  );
}

function Shape({ name, schema }: { name: string; schema: Json }) {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const required = (schema.required ?? []) as string[];
  return (
    <details id={`shape-${name}`} className="rounded-card border bg-surface p-3">
      <summary className="cursor-pointer font-mono text-small font-medium">{name}</summary>
      {fields.length === 0 ? (
        <p className="pt-2 text-small text-muted">{describeType(schema)}</p>
      ) : (
        <FieldTable
          label={`Fields of ${name}`}
          rows={fields.map(([field, of]) => ({
            name: field,
            type: describeType(of),
            note: required.includes(field) ? "" : "may be absent",
          }))}
        />
      )}
    </details>
  );
}
