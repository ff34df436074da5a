"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type SentDocument, sendFile } from "./send-file";

/** How many files are sent at the same time; the rest wait their turn. */
const AT_ONCE = 3;

/** A file on its way to the server. It leaves the list when the server has taken it. */
export interface Upload {
  key: string;
  file: File;
  /** `known`: the same content is there already. */
  state: "waiting" | "sending" | "refused" | "known";
  /** Bytes. */
  sent: number;
  /** Why it was not taken, or that it is known; empty otherwise. */
  reason: string;
  /** False where the same file would be refused again. */
  retry: boolean;
}

/** The files on their way, and the verbs on them. */
export interface Uploads {
  uploads: Upload[];
  add(files: File[]): void;
  retry(key: string): void;
  /** Stops sending it, or takes a refused one off the list. */
  dismiss(key: string): void;
}

/** Sends files side by side to `address`. `onTaken` is told of each that the server has taken. */
export function useUploads(input: { address: string; onTaken: () => void }): Uploads {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const addressOf = useRef(new Map<string, string>());
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef(input);
  latest.current = input;

  const change = useCallback((key: string, over: Partial<Upload> | null) => {
    setUploads((all) =>
      all.flatMap((upload) => (upload.key !== key ? [upload] : over ? [{ ...upload, ...over }] : [])),
    );
  }, []);

  const settle = useCallback(
    (key: string, outcome: SentDocument) => {
      running.current.delete(key);
      change(key, toChange(outcome));
      if (outcome.ok) latest.current.onTaken();
    },
    [change],
  );

  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const next = uploads.filter(({ key, state }) => state === "waiting" && !running.current.has(key));
    for (const { key, file } of next.slice(0, Math.max(0, free))) {
      const stopper = new AbortController();
      running.current.set(key, stopper);
      change(key, { state: "sending" });
      void sendFile({
        address: addressOf.current.get(key) ?? latest.current.address,
        file,
        onProgress: (sent) => change(key, { sent }),
        signal: stopper.signal,
      }).then((outcome) => settle(key, outcome));
    }
  }, [uploads, change, settle]);

  const add = useCallback((files: File[]) => {
    const added = files.map(toUpload);
    for (const { key } of added) addressOf.current.set(key, latest.current.address);
    setUploads((all) => [...all, ...added]);
  }, []);
  const retry = useCallback(
    (key: string) => change(key, { state: "waiting", sent: 0, reason: "" }),
    [change],
  );
  const dismiss = useCallback(
    (key: string) => {
      running.current.get(key)?.abort();
      change(key, null);
    },
    [change],
  );
  return { uploads, add, retry, dismiss };
}

function toUpload(file: File): Upload {
  return { key: crypto.randomUUID(), file, state: "waiting", sent: 0, reason: "", retry: false };
}

/** What an outcome changes of a file on the list; null takes it off. */
function toChange(outcome: SentDocument): Partial<Upload> | null {
  if (!outcome.ok) return { state: "refused", reason: outcome.reason, retry: outcome.retry };
  if (outcome.added.outcome !== "unchanged") return null;
  return { state: "known", reason: `The same content is here already as “${outcome.added.document.title}”.` };
}
