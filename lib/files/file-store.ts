/** What is known of a file once it is written. */
export interface StoredFile {
  key: string;
  byteSize: number;
  /** SHA-256 in hex. */
  contentHash: string;
}

/** A place for bytes under keys. Keys are `[a-z0-9_]` names with at most one `/`. */
export interface FileStore {
  /** For people: where the files are. */
  detail: string;
  /** Writes what comes, whole or not at all; FileTooLargeError as soon as there is more than `maxBytes`. */
  put(input: { key: string; body: AsyncIterable<Uint8Array>; maxBytes: number }): Promise<StoredFile>;
  /** The file's bytes as they are read, or null when there is none. */
  open(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Calls `use` with a path of this machine at which the file can be read until `use` is done; null when there is none. */
  withPath<T>(key: string, use: (path: string) => Promise<T>): Promise<T | null>;
  /** Removes the file; nothing happens when there is none. */
  remove(key: string): Promise<void>;
  /** Keys with the time of their writing, in no order. */
  list(): AsyncIterable<{ key: string; writtenAt: Date }>;
}

/** More bytes came than were allowed; nothing was kept. */
export class FileTooLargeError extends Error {
  override readonly name = "FileTooLargeError";
  readonly maxBytes: number;

  /** The server's bundles each have their own copy of this class and share one store: its errors go by their name. */
  static override [Symbol.hasInstance](value: unknown): value is FileTooLargeError {
    return value instanceof Error && value.name === "FileTooLargeError";
  }

  constructor(maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`);
    this.maxBytes = maxBytes;
  }
}

const keyForm = /^[a-z0-9_]{1,64}(\/[a-z0-9_]{1,64})?$/;

/** Throws for anything that is not a key of ours: such a key is a fault of the program. */
export function checkKey(key: string): string {
  if (!keyForm.test(key)) throw new Error("not a key of a file");
  return key;
}
