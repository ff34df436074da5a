import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { checkKey, type FileStore, FileTooLargeError, type StoredFile } from "./file-store";

/** Unfinished files; what a crash left here is removed by `list`'s callers never seeing it and by the next start. */
const UNFINISHED = ".unfinished";

/** Files in a folder of this machine, made on the first write. Several processes may share it. */
export function createDiskFiles({ folder }: { folder: string }): FileStore {
  const toPath = (key: string) => join(/* turbopackIgnore: true */ folder, checkKey(key));
  return {
    detail: folder,
    put: async ({ key, body, maxBytes }) => {
      const path = toPath(key);
      const unfinished = join(folder, UNFINISHED, randomBytes(12).toString("hex"));
      await mkdir(dirname(unfinished), { recursive: true });
      await mkdir(dirname(path), { recursive: true });
      try {
        const written = await write({ path: unfinished, body, maxBytes });
        await rename(unfinished, path);
        return { key, ...written };
      } catch (cause) {
        await rm(unfinished, { force: true });
        throw cause;
      }
    },
    open: async (key) => {
      const file = await openOrNull(toPath(key));
      if (file === null) return null;
      return Readable.toWeb(file.createReadStream()) as unknown as ReadableStream<Uint8Array>;
    },
    withPath: async (key, use) => {
      const path = toPath(key);
      const there = await stat(path).then(
        () => true,
        (cause) => missing(cause, false),
      );
      return there ? use(path) : null;
    },
    remove: (key) => rm(toPath(key), { force: true }),
    list: () => listFiles(folder),
  };
}

async function write(input: {
  path: string;
  body: AsyncIterable<Uint8Array>;
  maxBytes: number;
}): Promise<Omit<StoredFile, "key">> {
  const file = await open(input.path, "wx", 0o600);
  const hash = createHash("sha256");
  let byteSize = 0;
  try {
    for await (const chunk of input.body) {
      byteSize += chunk.byteLength;
      if (byteSize > input.maxBytes) throw new FileTooLargeError(input.maxBytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { byteSize, contentHash: hash.digest("hex") };
}

function openOrNull(path: string) {
  return open(path, "r").catch((cause) => missing(cause, null));
}

/** `otherwise` for a file that is not there; any other fault is thrown. */
function missing<T>(cause: unknown, otherwise: T): T {
  if ((cause as NodeJS.ErrnoException).code === "ENOENT") return otherwise;
  throw cause;
}

async function* listFiles(folder: string): AsyncIterable<{ key: string; writtenAt: Date }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) =>
    missing(cause, []),
  );
  for (const entry of entries) {
    if (!entry.isFile() || entry.parentPath.endsWith(UNFINISHED)) continue;
    const path = join(entry.parentPath, entry.name);
    const facts = await stat(path).catch((cause) => missing(cause, null));
    const key = path.slice(folder.length + 1).replaceAll("\\", "/");
    if (facts !== null) yield { key, writtenAt: facts.mtime };
  }
}
