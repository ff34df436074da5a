import type { ReactNode } from "react";
import type { WidgetSettings } from "@/lib/contract/widget/settings";
import { nameLanguage, widgetLanguages } from "@/lib/contract/widget/words";
import { fieldClass } from "../knowledge/field-class";
import { Card } from "../overview";

/** How the widget looks and what it says first. */
export function LookFields({
  settings,
  onChange,
}: {
  settings: WidgetSettings;
  onChange: (settings: WidgetSettings) => void;
}) {
  const change = (over: Partial<WidgetSettings>) => onChange({ ...settings, ...over });
  return (
    <Card title="How it looks">
      <div className="grid gap-3 sm:grid-cols-2">
        <Line
          id="title"
          label="Title"
          value={settings.title}
          most={40}
          onChange={(title) => change({ title })}
        />
        <Line
          id="label"
          label="Word on the button"
          value={settings.label}
          most={24}
          onChange={(label) => change({ label })}
        />
        <Field id="greeting" label="Greeting" note="(none: the product's own)" wide>
          <textarea
            id="widget-greeting"
            rows={2}
            maxLength={300}
            value={settings.greeting}
            onChange={(event) => change({ greeting: event.target.value })}
            className={fieldClass}
          />
        </Field>
        <Field id="starters" label="Questions to begin with" note="(one a line, at most 6)" wide>
          <textarea
            id="widget-starters"
            rows={3}
            value={settings.starters.join("\n")}
            onChange={(event) => change({ starters: event.target.value.split("\n") })}
            className={fieldClass}
          />
        </Field>
        <Choice
          id="position"
          label="Side"
          value={settings.position}
          onChange={(position) => change({ position })}
          names={{ right: "right", left: "left" }}
        />
        <Choice
          id="theme"
          label="Theme"
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          names={{ auto: "as the visitor's system", light: "light", dark: "dark" }}
        />
        <Choice
          id="language"
          label="Language of its own words"
          value={settings.language}
          onChange={(language) => change({ language })}
          names={
            Object.fromEntries(widgetLanguages.map((each) => [each, nameLanguage(each)])) as Record<
              WidgetSettings["language"],
              string
            >
          }
        />
        <Field id="accent" label="Colour" note="(made readable by itself)">
          <input
            id="widget-accent"
            type="color"
            value={settings.accent}
            onChange={(event) => change({ accent: event.target.value })}
            className={fieldClass}
          />
        </Field>
      </div>
    </Card>
  );
}

function Field(props: { id: string; label: string; note?: string; wide?: boolean; children: ReactNode }) {
  return (
    <label
      htmlFor={`widget-${props.id}`}
      className={`block text-small font-medium ${props.wide ? "sm:col-span-2" : ""}`}
    >
      {props.label} <span className="font-normal text-faint">{props.note}</span>
      {props.children}
    </label>
  );
}

function Line(props: {
  id: string;
  label: string;
  value: string;
  most: number;
  onChange: (value: string) => void;
}) {
  return (
    <Field id={props.id} label={props.label}>
      <input
        id={`widget-${props.id}`}
        maxLength={props.most}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className={fieldClass}
      />
    </Field>
  );
}

function Choice<Value extends string>(props: {
  id: string;
  label: string;
  value: Value;
  names: Record<Value, string>;
  onChange: (value: Value) => void;
}) {
  return (
    <Field id={props.id} label={props.label}>
      <select
        id={`widget-${props.id}`}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as Value)}
        className={fieldClass}
      >
        {Object.entries<string>(props.names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
