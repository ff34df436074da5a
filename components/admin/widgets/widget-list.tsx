"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { fieldClass } from "../knowledge/field-class";
import { Card } from "../overview";
import type { WidgetAction } from "./widget-action";

/** What the list tells of a widget. */
interface Listed {
  id: string;
  name: string;
  enabled: boolean;
  allowedOrigins: string[];
}

/** All widgets, and the way to make one. */
export function WidgetList({ widgets, onCreate }: { widgets: Listed[]; onCreate: WidgetAction }) {
  return (
    <div className="space-y-4">
      <p className="max-w-2xl text-muted">
        A widget is this chat on somebody's page: one line in the page, and only on the places that you name.
      </p>
      {widgets.length > 0 ? (
        <ul className="divide-y rounded-card border bg-surface px-4">
          {widgets.map((widget) => (
            <Row key={widget.id} widget={widget} />
          ))}
        </ul>
      ) : null}
      <Card title="A new widget">
        <NewWidget onCreate={onCreate} />
      </Card>
    </div>
  );
}

function Row({ widget: { id, name, enabled, allowedOrigins } }: { widget: Listed }) {
  const places = allowedOrigins.length === 0 ? "nowhere yet" : allowedOrigins.join(", ");
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
      <div className="min-w-0 flex-1 basis-60">
        <Link href={`/admin/widgets/${id}`} prefetch={false} className="font-medium hover:text-accent">
          {name}
        </Link>
        <p className="truncate text-small text-muted">Stands on: {places}</p>
      </div>
      <code className="font-mono text-micro text-faint">{id}</code>
      <Badge tone={enabled ? "good" : "plain"}>{enabled ? "✓ on" : "off"}</Badge>
    </li>
  );
}

function NewWidget({ onCreate }: { onCreate: WidgetAction }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState("");

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    setBusy(true);
    const made = await onCreate({ name });
    setBusy(false);
    if (made.ok) router.push(`/admin/widgets/${made.id}`);
    else setTrouble(made.text);
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-wrap items-end gap-3">
      <label htmlFor="new-widget" className="min-w-0 flex-1 basis-60 text-small font-medium">
        Name <span className="font-normal text-faint">(for you alone)</span>
        <input id="new-widget" name="name" required maxLength={60} className={fieldClass} />
      </label>
      <Button type="submit" kind="solid" disabled={busy}>
        Create
      </Button>
      <p role="status" className="basis-full text-small text-down">
        {trouble}
      </p>
    </form>
  );
}
