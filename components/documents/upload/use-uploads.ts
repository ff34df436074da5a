"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type SentFile, sendFile } from "./send-file";

/** How many files are sent at the same time; the rest wait their turn. */
const AT_ONCE = 3;

/** A file on its way to the server. It leaves the list when the server has taken it. */
export interface Upload {
  key: string;
  file: File;
  state: "waiting" | "sending" | "refused";
  sent: number;
  /** Why it was not taken; empty otherwise. */
  reason: string;
  /** False where the same file would be refused again. */
  retry: boolean;
}

/** Sends files side by side. `onTaken` is told the server's answer for each that it took. */
export function useUploads(input: { address: string; onTaken: (body: unknown) => void }): {
  uploads: Upload[];
  add: (files: File[], fields?: Record<string, string>) => void;
  retry: (key: string) => void;
  dismiss: (key: string) => void;
} {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const fieldsOf = useRef(new Map<string, Record<string, string>>());
  const running = useRef(new Map<string, AbortController>());
  const latest = useRef(input);
  latest.current = input;

  const change = useCallback((key: string, over: Partial<Upload> | null) => {
    setUploads((all) =>
      all.flatMap((upload) => (upload.key !== key ? [upload] : over ? [{ ...upload, ...over }] : [])),
    );
  }, []);

  const settle = useCallback(
    (key: string, outcome: SentFile) => {
      running.current.delete(key);
      if (outcome.ok) {
        change(key, null);
        latest.current.onTaken(outcome.body);
      } else {
        change(key, { state: "refused", reason: outcome.reason, retry: outcome.retry });
      }
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
        address: latest.current.address,
        file,
        fields: fieldsOf.current.get(key) ?? {},
        onProgress: (sent) => change(key, { sent }),
        signal: stopper.signal,
      }).then((outcome) => settle(key, outcome));
    }
  }, [uploads, change, settle]);

  const add = useCallback((files: File[], fields: Record<string, string> = {}) => {
    const added = files.map(
      (file): Upload => ({
        ...{ key: crypto.randomUUID(), file, state: "waiting", sent: 0, reason: "", retry: false },
      }),
    );
    for (const { key } of added) fieldsOf.current.set(key, fields);
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
