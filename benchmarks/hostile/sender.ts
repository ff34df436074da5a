import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { createId } from "@/lib/contract/ids";
import type { AddedDocument, DocumentSummary } from "@/lib/contract/knowledge/documents";
import type { HostileFile } from "./files";

/** How a file ended for the one who sent it. */
export interface Ending {
  ends: HostileFile["ends"] | "lost";
  /** What its sender was told; of a file that is taken without a word, its name. */
  told: string;
}

const BOUNDARY = "----tickertalk-hostile";
const READ_LIMIT_MS = 240_000;

/** Sends a file through the visitors' door as a browser does, as a new visitor, and waits until nothing moves any more. */
export async function sendFile(input: { port: number; file: HostileFile }): Promise<Ending> {
  const { port, file } = input;
  const path = `/api/documents?conversationId=${createId("conversation")}`;
  const sent = await upload({ port, path, file });
  const [added] = (sent.body as { added?: AddedDocument[] }).added ?? [];
  if (added === undefined) return { ends: "refused", told: (sent.body as { detail?: string }).detail ?? "" };
  if (added.outcome === "refused") return { ends: "refused", told: added.error.message };
  const endsAtMs = performance.now() + READ_LIMIT_MS;
  while (performance.now() < endsAtMs) {
    const document = await findFirst({ port, path, cookie: sent.cookie });
    if (document?.status === "failed") return { ends: "failed", told: document.error?.message ?? "" };
    if (document?.status === "ready")
      return { ends: "ready", told: document.warnings[0]?.message ?? document.fileName };
    await wait(100);
  }
  return { ends: "lost", told: "it was still being read after four minutes" };
}

async function upload(input: { port: number; path: string; file: HostileFile }) {
  const { port, path, file } = input;
  const headers = {
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "sec-fetch-site": "same-origin",
  };
  const sending = request({ host: "127.0.0.1", port, path, method: "POST", headers });
  const answered = once(sending, "response") as Promise<[IncomingMessage]>;
  let isAnswered = false;
  answered.then(
    () => (isAnswered = true),
    () => (isAnswered = true),
  );
  sending.on("error", () => undefined); // the door may close while we still write; what it said is read below
  const name = `Content-Disposition: form-data; name="file"; filename="${file.fileName}"`;
  sending.write(`--${BOUNDARY}\r\n${name}\r\nContent-Type: application/octet-stream\r\n\r\n`);
  for (const piece of file.content()) {
    if (isAnswered || sending.destroyed) break;
    if (!sending.write(piece)) await Promise.race([once(sending, "drain"), answered]);
  }
  sending.end(`\r\n--${BOUNDARY}--\r\n`);
  const [response] = await answered;
  const cookie = response.headers["set-cookie"]?.[0]?.split(";", 1)[0] ?? "";
  return { body: await readJson(response), cookie };
}

async function readJson(response: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const piece of response) text += String(piece);
  return JSON.parse(text);
}

async function findFirst(input: {
  port: number;
  path: string;
  cookie: string;
}): Promise<DocumentSummary | undefined> {
  const { port, path, cookie } = input;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });
  const { documents } = (await answer.json()) as { documents: DocumentSummary[] };
  return documents[0];
}
