/** Where a page ended, as a text that says nothing to its reader and fits into an address. */
export function toCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place of a cursor of that many parts; null for what is none of ours. */
export function parseCursor(cursor: string, parts: number): string[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const fits =
      Array.isArray(place) && place.length === parts && place.every((part) => typeof part === "string");
    return fits ? (place as string[]) : null;
  } catch {
    return null; // whoever made it up is told that it is no cursor
  }
}
