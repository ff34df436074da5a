/** Whether each typed word begins a word of the text, letters of any case. */
export function matches(text: string, query: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const typed = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}
