/** The store cannot be used. `message` is one plain sentence for the person who starts the server. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** Another process has the embedded data folder open. `url` is where it serves, when it said so. */
export class StoreLockedError extends StoreError {
  override readonly name = "StoreLockedError";
  constructor(
    readonly folder: string,
    readonly pid: number,
    readonly url: string | null,
  ) {
    super(
      `The data folder ${folder} is in use by another Tickertalk process (${pid}${url ? `, ${url}` : ""}). ` +
        "Stop that one first, or set DATA_DIR to another folder.",
    );
  }
}
