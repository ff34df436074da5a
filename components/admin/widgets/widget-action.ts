/** A change that the owner asks for, and what became of it. */
export type WidgetAction = (
  given: unknown,
) => Promise<{ ok: true; id: string; text: string } | { ok: false; text: string }>;
