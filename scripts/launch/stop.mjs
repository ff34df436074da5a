/** An expected end of the launcher: one plain sentence for the person, and an exit code. No stack is shown. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
