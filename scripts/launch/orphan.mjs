const CHECK_EVERY_MS = 500;

/**
 * npm starts a script through a shell, and a signal sent to npm ends only that shell. Started by npm, this process
 * therefore takes the loss of its parent for a SIGTERM, and ends in order instead of running on unseen.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!process.emit("SIGTERM", "SIGTERM")) process.exit(143);
  }, CHECK_EVERY_MS);
  timer.unref();
}
