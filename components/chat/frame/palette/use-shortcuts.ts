import { useEffect, useState } from "react";

/** A window over the page that a key opens. */
export type Opened = "palette" | "keys" | null;

/**
 * The page's own keys, as `keys-dialog.tsx` lists them. Those without Ctrl or ⌘ do nothing while somebody writes, and
 * all leave a window that is open already alone.
 */
export function useShortcuts(startAnew: () => void): {
  opened: Opened;
  open: (what: Opened) => void;
  /** Closes this window; another that has taken its place meanwhile stays. */
  close: (what: Opened) => void;
} {
  const [opened, open] = useState<Opened>(null);
  const close = (what: Opened) => open((now) => (now === what ? null : now));
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const act = {
        palette: () => open("palette"),
        keys: () => open("keys"),
        anew: startAnew,
        ask: toQuestionBox,
      };
      const name = findShortcut(event);
      if (name === null) return;
      event.preventDefault();
      if (document.querySelector("dialog[open]") === null) act[name]();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [startAnew]);
  return { opened, open, close };
}

type Shortcut = "palette" | "keys" | "anew" | "ask";

/** What a pressed key is to do; null for all keys that are not the page's. */
export function findShortcut(
  event: Pick<
    KeyboardEvent,
    "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "target" | "isComposing"
  >,
): Shortcut | null {
  if (event.isComposing || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "k" && !event.shiftKey) return "palette";
    return key === "o" && event.shiftKey ? "anew" : null;
  }
  if (isWriting(event.target)) return null;
  if (key === "?") return "keys";
  return key === "/" ? "ask" : null;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function toQuestionBox(): void {
  document.getElementById("question")?.focus();
}
