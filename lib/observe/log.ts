/** One line of JSON on standard error: what happened, at which stage, and why; never a key, never a message's text. */
export function logError(entry: { event: string; stage?: string; requestId?: string; cause: unknown }): void {
  const { cause, ...rest } = entry;
  const error =
    cause instanceof Error
      ? { error: cause.message.slice(0, 500), stack: cause.stack }
      : { error: String(cause) };
  process.stderr.write(
    `${JSON.stringify({ level: "error", at: new Date().toISOString(), ...rest, ...error })}\n`,
  );
}

/** One plain line for the person who watches the server start. */
export function logInfo(text: string): void {
  process.stdout.write(`${text}\n`);
}
