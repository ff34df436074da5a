import { findSessionHeaders } from "@/components/ui/behaviour/own-fetch";
import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { readProblem } from "@/lib/contract/plain/read-problem";

/** What became of a request. `retry` is false where the same would be refused again. */
export type Sent = { ok: true; body: unknown } | { ok: false; reason: string; retry: boolean };

/** What became of a document that was sent: taken, with what the server says of it, or not, with the reason. */
export type SentDocument =
  | { ok: true; added: Exclude<AddedDocument, { outcome: "refused" }> }
  | { ok: false; reason: string; retry: boolean };

/** Refusals that pass: asked again later, the same file may be taken. */
const PASSING = ["too_fast", "full", "too_many_documents"];

interface Sending {
  address: string;
  file: File;
  onProgress(sent: number): void;
  signal: AbortSignal;
}

/** Sends one file as a form. `onProgress` is told bytes; aborting `signal` ends it as "not sent". */
export async function sendFile(sending: Sending): Promise<SentDocument> {
  const waiting = findSessionHeaders();
  return waiting === null ? post(sending, {}) : post(sending, await waiting);
}

function post(sending: Sending, headers: Record<string, string>): Promise<SentDocument> {
  const { address, file, onProgress, signal } = sending;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch tells nothing of what has been sent
    request.open("POST", address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => toSentDocument(request.status, request.responseText).then(resolve, reject);
    request.onerror = () =>
      resolve({ ok: false, reason: "The file could not be sent: there is no connection.", retry: true });
    request.onabort = () => resolve({ ok: false, reason: "Sending was stopped.", retry: true });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    form.set("file", file, file.name);
    request.send(form);
    if (signal.aborted) request.abort();
  });
}

/** An answer of a door that takes documents, for the one document that was sent. */
export async function toSentDocument(status: number, text: string): Promise<SentDocument> {
  const added = await readAdded(parseJson(text));
  if (added?.outcome === "refused") {
    return { ok: false, reason: added.error.message, retry: PASSING.includes(added.error.code) };
  }
  if (added !== null) return { ok: true, added };
  const sent = toSent(status, text);
  return sent.ok ? { ok: false, reason: "The server's answer was not understood.", retry: true } : sent;
}

/** The first document of a door's answer, or null. The schema is loaded here: no page needs it before. */
async function readAdded(body: unknown): Promise<AddedDocument | null> {
  const { addedDocumentSchema } = await import("@/lib/contract/knowledge/documents");
  const added = (body as { added?: unknown[] } | null)?.added;
  return addedDocumentSchema.safeParse(added?.[0]).data ?? null;
}

/** An answer of our doors as an outcome: their own words where they sent any. */
export function toSent(status: number, text: string): Sent {
  const body = parseJson(text);
  if (status >= 200 && status < 300) return { ok: true, body };
  const problem = readProblem(body);
  if (problem !== null) {
    const { title, detail } = problem;
    const reason = detail && detail !== title ? `${title.replace(/\.?$/, ".")} ${detail}` : title;
    return { ok: false, reason, retry: status >= 500 || status === 429 };
  }
  if (status === 413) return { ok: false, reason: "The file is too large.", retry: false };
  return { ok: false, reason: "The server could not do this because of a fault on our side.", retry: true };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a page of a proxy, for example: the status says enough
  }
}
