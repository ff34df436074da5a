const KEY = "tickertalk.visitor.";

/** What this browser keeps of a visitor of a widget; null where it keeps nothing, or may not (blocked storage throws). */
export function readKept(widgetId: string): string | null {
  try {
    return localStorage.getItem(KEY + widgetId);
  } catch {
    return null; // the server's partitioned cookie does it then
  }
}

/** Keeps it where the browser lets us; a blocked storage leaves it to the server's partitioned cookie. */
export function writeKept(widgetId: string, kept: string): void {
  try {
    localStorage.setItem(KEY + widgetId, kept);
  } catch {
    return; // as above
  }
}
