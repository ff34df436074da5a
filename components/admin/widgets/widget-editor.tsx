"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import type { Example } from "@/components/chat/empty-state";
import { Button } from "@/components/ui/button";
import type { WidgetFields } from "@/lib/contract/widget/settings";
import { Card } from "../overview";
import { LookFields } from "./look-fields";
import { PlaceFields } from "./place-fields";
import { RemoveWidget } from "./remove-widget";
import { SecretBox } from "./secret-box";
import { Snippet } from "./snippet";
import type { WidgetAction } from "./widget-action";
import { WidgetPreview } from "./widget-preview";

/** One widget, changed and looked at side by side. Nothing acts before it is saved. */
export function WidgetEditor(props: {
  id: string;
  fields: WidgetFields;
  secret: string;
  /** The address that pages load the script from. */
  home: string;
  examples: Example[];
  onSave: WidgetAction;
  onRotate: WidgetAction;
  onRemove: WidgetAction;
}) {
  const { id, secret, home, examples } = props;
  const [fields, setFields] = useState(props.fields);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState({ ok: true, text: "" });
  const change = (over: Partial<WidgetFields>) => setFields((before) => ({ ...before, ...over }));

  async function onSubmit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setTold(await props.onSave({ id, fields }));
    setBusy(false);
  }

  return (
    <div className="space-y-4">
      <header className="py-2">
        <Link href="/admin/widgets" className="text-small text-accent hover:underline">
          All widgets
        </Link>
        <h1 className="text-display font-semibold tracking-tight">{fields.name || "Widget"}</h1>
      </header>
      <div className="grid items-start gap-4 md:grid-cols-[3fr_2fr]">
        <form onSubmit={onSubmit} className="space-y-4">
          <PlaceFields fields={fields} onChange={change} />
          <LookFields settings={fields.settings} onChange={(settings) => change({ settings })} />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" kind="solid" disabled={busy}>
              Save
            </Button>
            <p role="status" className={`text-small ${told.ok ? "text-muted" : "text-down"}`}>
              {told.text}
            </p>
          </div>
        </form>
        <div className="space-y-4 md:sticky md:top-4">
          <WidgetPreview settings={fields.settings} examples={examples} />
        </div>
      </div>
      <Card title="Into your page">
        <Snippet id={id} home={home} />
      </Card>
      <Card title="Who your visitors are">
        <SecretBox id={id} secret={secret} onRotate={props.onRotate} />
      </Card>
      <RemoveWidget id={id} onRemove={props.onRemove} />
    </div>
  );
}
