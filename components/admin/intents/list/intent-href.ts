/** The address of an intent's page. */
export function toIntentHref(name: string): string {
  return `/admin/intents/${encodeURIComponent(name)}`;
}
