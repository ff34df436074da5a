"use client";

import { useCallback, useEffect, useState } from "react";

/**
 * The text in the question box, kept in this tab until the server has accepted it: a reload, a crash or a lost
 * connection brings it back. `name` tells conversations apart.
 */
export function useDraft(name: string) {
  const [text, setText] = useState("");
  const draftKey = `tickertalk.draft.${name}`;
  const sentKey = `tickertalk.sent.${name}`;

  useEffect(() => {
    const kept = read(draftKey) || read(sentKey);
    if (kept) setText((typed) => typed || kept);
  }, [draftKey, sentKey]);

  const change = useCallback(
    (value: string) => {
      setText(value);
      write(draftKey, value);
    },
    [draftKey],
  );

  /** The text is on its way: out of the box, still kept. */
  const send = useCallback(
    (value: string) => {
      write(sentKey, value);
      change("");
    },
    [sentKey, change],
  );

  const accepted = useCallback(() => write(sentKey, ""), [sentKey]);

  return { text, change, send, accepted };
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? "";
  } catch {
    return ""; // storage is forbidden here: drafts last as long as the page
  }
}

function write(key: string, value: string): void {
  try {
    if (value === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch (cause) {
    console.info("The draft could not be kept in this tab.", cause);
  }
}
