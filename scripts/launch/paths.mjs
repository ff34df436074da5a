import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder; every launcher path is made from it, so the working directory does not matter. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** An absolute path inside the project. */
export function inProject(...parts) {
  return resolve(root, ...parts);
}
