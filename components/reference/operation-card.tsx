import {
  describeType,
  type Json,
  type ReferenceDocument,
  type ReferenceOperation,
  toRefName,
} from "./document";
import { FieldTable } from "./field-table";

/** One operation: its address, what it takes and what it answers. */
export function OperationCard(props: {
  method: string;
  path: string;
  operation: ReferenceOperation;
  components: ReferenceDocument["components"];
}) {
  const { method, path, operation, components } = props;
  return (
    <article aria-label={operation.summary} className="rounded-card border bg-surface p-4">
      <h3 className="font-medium">{operation.summary}</h3>
      <p className="break-all font-mono text-small text-accent">
        {method.toUpperCase()} {path}
      </p>
      <p className="py-1 text-small text-muted">{operation.description}</p>
      <FieldTable label="What it takes" rows={listTaken(operation, components)} />
      <FieldTable label="What it answers" rows={listAnswers(operation, components)} />
    </article>
  );
}

function listTaken(operation: ReferenceOperation, components: ReferenceDocument["components"]) {
  const parameters = operation.parameters.flatMap((parameter) => {
    const found = "$ref" in parameter ? components.parameters[toRefName(parameter.$ref)] : parameter;
    return found === undefined ? [] : [found];
  });
  const body = operation.requestBody?.content["application/json"]?.schema ?? {};
  const required = (body.required ?? []) as string[];
  return [
    ...parameters.map(({ name, in: place, required: needed, description = "", schema }) => ({
      name,
      type: describeType(schema),
      note: [place, needed ? "needed" : "", description].filter((part) => part !== "").join("; "),
    })),
    ...Object.entries((body.properties ?? {}) as Record<string, Json>).map(([name, schema]) => ({
      name,
      type: describeType(schema),
      note: ["body", required.includes(name) ? "needed" : "", String(schema.description ?? "")]
        .filter((part) => part !== "")
        .join("; "),
    })),
  ];
}

function listAnswers(operation: ReferenceOperation, components: ReferenceDocument["components"]) {
  return Object.entries(operation.responses).map(([status, response]) => {
    const told = response.$ref === undefined ? response : components.responses[toRefName(response.$ref)];
    const kinds = Object.entries(response.content ?? {});
    const type = kinds.map(([kind, { schema }]) => `${describeType(schema)} as ${kind}`).join(", or ");
    return {
      name: status,
      type: type || (status === "204" ? "nothing" : "Problem"),
      note: told?.description ?? "",
    };
  });
}
