import { type WidgetFields, widgetSettingsSchema } from "@/lib/contract/widget/settings";

/** A widget as it is stored, as far as its owner sets it. */
export interface Row {
  id: string;
  name: string;
  enabled: boolean;
  allowedOrigins: string[];
  settings: unknown;
}

/** What the owner set. Settings that an older version wrote differently give way to the product's own. */
export function toFields({ name, enabled, allowedOrigins, settings }: Row): WidgetFields {
  const read = widgetSettingsSchema.safeParse(settings);
  return { name, enabled, allowedOrigins, settings: read.data ?? widgetSettingsSchema.parse({}) };
}
