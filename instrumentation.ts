/** Runs once when the server starts, before the first request: opens the store, or ends with one plain sentence. */
export async function register(): Promise<void> {
  const { startServer } = await import("@/lib/installation");
  await startServer();
}
