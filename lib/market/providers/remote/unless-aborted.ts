/** The work's answer, or the signal's reason as soon as it fires, whether the work listens to the signal or not. */
export function unlessAborted<T>(input: { signal: AbortSignal; work: Promise<T> }): Promise<T> {
  const { signal, work } = input;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
