import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** All files below a folder (or the file itself), sorted, except those whose path from `base` is refused by `keep`. */
export function listFiles(path, { base, keep = () => true }) {
  if (!existsSync(path)) return [];
  const name = relative(base, path).split(sep).join("/");
  if (!keep(name)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
  const names = entries.map((entry) => entry.name).sort();
  return names.flatMap((child) => listFiles(join(path, child), { base, keep }));
}

/** A hash over the names and contents of files and over further facts; any change gives another hash. */
export function hashFiles(files, { base, facts = [] }) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const file of files) {
    hash.update(`${relative(base, file).split(sep).join("/")}\0`);
    hash.update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("hex");
}

/** The hash written by `writeStamp`; null when there is none or it cannot be read as one. */
export function findStamp(file) {
  if (!existsSync(file)) return null;
  const match = /"hash":\s*"([0-9a-f]{64})"/.exec(readFileSync(file, "utf8"));
  return match ? match[1] : null;
}

/** Remembers the hash of what a step was made from, beside what the step made. */
export function writeStamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ hash })}\n`);
}
