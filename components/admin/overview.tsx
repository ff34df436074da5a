import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";

/** What the owner is shown about the running system. `sizeBytes` is null where the store does not tell it. */
export interface OverviewModel {
  sources: {
    id: string;
    label: string;
    state: "ok" | "failing" | "unknown" | "off";
    detail: string;
  }[];
  store: { kind: "pglite" | "postgresql"; detail: string; sizeBytes: number | null };
  model: { configured: boolean; detail: string };
  counts: { users: number; conversations: number; messages: number; importedSeries: number };
  capabilities: { name: string; state: "on" | "off"; detail: string }[];
}

const states = {
  ok: { tone: "good", word: "✓ answering" },
  failing: { tone: "warn", word: "! failing" },
  unknown: { tone: "plain", word: "not asked yet" },
  off: { tone: "plain", word: "off" },
} as const;

const countLabels = {
  users: "Visitors",
  conversations: "Conversations",
  messages: "Messages",
  importedSeries: "Imported price series",
} as const;

/** The state of sources, store, model and capabilities on one page. */
export function Overview({ overview }: { overview: OverviewModel }) {
  const { sources, store, model, counts, capabilities } = overview;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Card title="Market sources" wide>
        <Rows>
          {sources.map((source) => (
            <Row key={source.id} name={source.label} detail={source.detail}>
              <Badge tone={states[source.state].tone}>{states[source.state].word}</Badge>
            </Row>
          ))}
        </Rows>
      </Card>
      <Card title="Counts">
        <dl className="grid grid-cols-2 gap-3">
          {Object.entries(countLabels).map(([key, label]) => (
            <div key={key}>
              <dt className="text-small text-muted">{label}</dt>
              <dd className="font-mono text-lead">
                {counts[key as keyof typeof counts].toLocaleString("en")}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title="Store and model">
        <Rows>
          <Row name={store.kind === "pglite" ? "PGlite (embedded)" : "PostgreSQL"} detail={store.detail}>
            <span className="font-mono text-small text-muted">{toSize(store.sizeBytes)}</span>
          </Row>
          <Row name="Language model" detail={model.detail}>
            <Badge tone={model.configured ? "good" : "plain"}>{model.configured ? "✓ on" : "none"}</Badge>
          </Row>
        </Rows>
      </Card>
      <Card title="Capabilities" wide>
        <Rows>
          {capabilities.map((capability) => (
            <Row key={capability.name} name={capability.name} detail={capability.detail}>
              <Badge tone={capability.state === "on" ? "good" : "plain"}>
                {capability.state === "on" ? "✓ on" : "off"}
              </Badge>
            </Row>
          ))}
        </Rows>
      </Card>
    </div>
  );
}

/** A titled block of the owner's page. */
export function Card({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={`rounded-card border bg-surface p-4 ${wide ? "md:col-span-2" : ""}`}>
      <h2 className="eyebrow mb-2">{title}</h2>
      {children}
    </section>
  );
}

function Rows({ children }: { children: ReactNode }) {
  return <ul className="-mb-2 divide-y">{children}</ul>;
}

function Row({ name, detail, children }: { name: string; detail: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-44">
        <p className="font-medium">{name}</p>
        <p className="break-words text-small text-muted">{detail}</p>
      </div>
      {children}
    </li>
  );
}

function toSize(bytes: number | null): string {
  if (bytes === null) return "size unknown";
  return bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
