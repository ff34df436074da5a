/**
 * How many pages a key turns: -1, 0 or 1. Left and right arrows turn; Page Up and Page Down turn once the page is at
 * its end, so that they read a long page first. Keys with modifiers, and those of fields and of boxes that scroll
 * sideways, are left alone.
 */
export function toPageStep(
  event: Pick<KeyboardEvent, "key" | "target" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">,
  scroller: Element = document.documentElement,
): -1 | 0 | 1 {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, [contenteditable]")) return 0;
  const sideways = target?.closest("[role=group]");
  if (sideways && sideways.scrollWidth > sideways.clientWidth) return 0;
  const atTop = scroller.scrollTop <= 1;
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  switch (event.key) {
    case "ArrowLeft":
      return -1;
    case "ArrowRight":
      return 1;
    case "PageUp":
      return atTop ? -1 : 0;
    case "PageDown":
      return atEnd ? 1 : 0;
    default:
      return 0;
  }
}
