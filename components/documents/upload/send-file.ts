import { problemSchema } from "@/lib/contract/failures";

/** What became of a file that was sent. `retry` is false where the same file would be refused again. */
export type SentFile = { ok: true; body: unknown } | { ok: false; reason: string; retry: boolean };

const NO_CONNECTION = "The server could not be reached.";

/** Sends one file as a form. `onProgress` is told bytes; aborting `signal` ends it as "not sent". */
export function sendFile(input: {
  address: string;
  file: File;
  fields: Record<string, string>;
  onProgress(sent: number, total: number): void;
  signal: AbortSignal;
}): Promise<SentFile> {
  const { address, file, fields, onProgress, signal } = input;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest(); // fetch tells nothing of what has been sent
    request.open("POST", address);
    request.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    request.onload = () => resolve(toOutcome(request.status, request.responseText));
    request.onerror = () => resolve({ ok: false, reason: NO_CONNECTION, retry: true });
    request.onabort = () => resolve({ ok: false, reason: "Sending was stopped.", retry: true });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", file, file.name);
    request.send(form);
  });
}

/** An answer of our doors as an outcome: their own words where they sent any. */
export function toOutcome(status: number, text: string): SentFile {
  const body = parseJson(text);
  if (status >= 200 && status < 300) return { ok: true, body };
  const problem = problemSchema.safeParse(body);
  if (problem.success) {
    const { title, detail } = problem.data;
    const reason = detail && detail !== title ? `${title.replace(/\.?$/, ".")} ${detail}` : title;
    return { ok: false, reason, retry: status >= 500 || status === 429 };
  }
  if (status === 413) return { ok: false, reason: "The file is too large.", retry: false };
  return {
    ok: false,
    reason: "The server could not take the file because of a fault on our side.",
    retry: true,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // a page of a proxy, for example: the status says enough
  }
}
