import type { WidgetFields } from "@/lib/contract/widget/settings";
import { fieldClass } from "../knowledge/field-class";
import { Card } from "../overview";

/** The widget's name, whether it is on, and the list of places where it may stand. */
export function PlaceFields({
  fields,
  onChange,
}: {
  fields: WidgetFields;
  onChange: (over: Partial<WidgetFields>) => void;
}) {
  return (
    <Card title="Where it stands">
      <div className="space-y-3">
        <label htmlFor="widget-name" className="block text-small font-medium">
          Name
          <input
            id="widget-name"
            required
            maxLength={60}
            value={fields.name}
            onChange={(event) => onChange({ name: event.target.value })}
            className={fieldClass}
          />
        </label>
        <label htmlFor="widget-places" className="block text-small font-medium">
          Allowed places <span className="font-normal text-faint">(one a line; none: nowhere)</span>
          <textarea
            id="widget-places"
            rows={3}
            spellCheck={false}
            value={fields.allowedOrigins.join("\n")}
            onChange={(event) => onChange({ allowedOrigins: event.target.value.split("\n") })}
            placeholder={"https://shop.example\nhttps://*.shop.example"}
            className={`${fieldClass} font-mono`}
          />
        </label>
        <label htmlFor="widget-enabled" className="flex items-center gap-2 text-small">
          <input
            id="widget-enabled"
            type="checkbox"
            checked={fields.enabled}
            onChange={(event) => onChange({ enabled: event.target.checked })}
          />
          Switched on
        </label>
      </div>
    </Card>
  );
}
