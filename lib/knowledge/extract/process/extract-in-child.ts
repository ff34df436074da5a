import { type ChildProcess, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import type { ExtractedDocument } from "../extracted.ts";
import { ExtractionError } from "../extraction-error.ts";
import type { DocumentFormat } from "../formats.ts";
import { readMessages } from "./read-messages.ts";

/** What one reading may take before its process is ended. */
export interface ExtractionLimits {
  maxMemoryBytes: number;
  timeoutMs: number;
  /** Of the answer, so that a small file cannot fill the server's memory with what it unpacks to. */
  maxOutputBytes: number;
}

const MB = 1024 * 1024;

/** Limits for documents of any format. */
export const defaultLimits: ExtractionLimits = {
  maxMemoryBytes: 1_024 * MB,
  timeoutMs: 180_000,
  maxOutputBytes: 96 * MB,
};

/** Behind everything that visitors wait for. */
const PRIORITY = 10;

/**
 * Reads a file in a process of its own that may read this file and the readers' code, and nothing else: no writing, no
 * settings of ours, no other programs. Memory, time and answer are bounded; whatever the file does to its reader ends as an
 * ExtractionError. `signal` ends the reading.
 */
export async function extractInChild(input: {
  path: string;
  format: DocumentFormat;
  limits?: ExtractionLimits;
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}): Promise<ExtractedDocument> {
  const { path, format, limits = defaultLimits, signal, onProgress } = input;
  const child = start({ path: realpathSync(path), format, limits });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, limits.timeoutMs);
  const end = () => void child.kill("SIGKILL");
  signal?.addEventListener("abort", end);
  try {
    signal?.throwIfAborted();
    const answer = await readMessages({ child, maxBytes: limits.maxOutputBytes, onProgress });
    signal?.throwIfAborted();
    if (answer.kind === "done") return answer.extracted;
    if (answer.kind === "failed") throw new ExtractionError(answer.code, answer.message);
    if (isLate) throw toLate(limits);
    throw answer.kind === "memory" || answer.heapIsFull ? toFull(limits) : toCrash();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    child.kill("SIGKILL");
  }
}

function start(input: { path: string; format: DocumentFormat; limits: ExtractionLimits }): ChildProcess {
  const { path, format, limits } = input;
  const root = realpathSync(process.cwd());
  const code = join(root, "lib", "knowledge", "extract");
  const readable = [code, join(root, "node_modules"), join(root, "package.json"), path];
  const child = spawn(
    process.execPath,
    [
      "--permission",
      "--allow-worker",
      ...readable.map((one) => `--allow-fs-read=${one}`),
      `--max-old-space-size=${Math.floor((0.8 * limits.maxMemoryBytes) / MB)}`,
      "--no-warnings",
      join(code, "process", "child.ts"),
      path,
      format,
      String(limits.maxMemoryBytes),
    ],
    { cwd: root, env: { NODE_ENV: "production" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  try {
    if (child.pid !== undefined) setPriority(child.pid, PRIORITY);
  } catch {
    // already ended, or a system without priorities: it only stands in line less politely
  }
  return child;
}

function toLate({ timeoutMs }: ExtractionLimits): ExtractionError {
  const seconds = Math.round(timeoutMs / 1000);
  return new ExtractionError(
    "timeout",
    `Reading the file took more than ${seconds} seconds; it was given up.`,
  );
}

function toFull({ maxMemoryBytes }: ExtractionLimits): ExtractionError {
  const megabytes = Math.round(maxMemoryBytes / MB);
  return new ExtractionError(
    "memory",
    `Reading the file took more than ${megabytes} MB of memory; it was given up.`,
  );
}

function toCrash(): ExtractionError {
  return new ExtractionError(
    "crashed",
    "The reader of the file ended without an answer; the file may be damaged.",
  );
}
