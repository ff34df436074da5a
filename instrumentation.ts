/**
 * Runs once when the server starts, before the first request: opens the store, or ends with one plain sentence.
 * The framework replaces NEXT_RUNTIME while building, so that the edge build leaves the database out.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startServer } = await import("@/lib/installation");
    await startServer();
  }
}
