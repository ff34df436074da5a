import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getConfig } from "@/lib/config";

let cached: Buffer | null = null;

/**
 * The key that signs cookies and tokens: AUTH_SECRET; else derived from DATABASE_URL, which all instances share;
 * else made once and kept in the data folder, readable by its owner only.
 */
export function getAuthKey(): Buffer {
  cached ??= readKey();
  return cached;
}

/** HMAC-SHA-256 of a text for one purpose, base64url: a signature for one use is no signature for another. */
export function sign({ purpose, text }: { purpose: string; text: string }): string {
  return createHmac("sha256", getAuthKey()).update(`${purpose}\n${text}`).digest("base64url");
}

function readKey(): Buffer {
  const { authSecret, databaseUrl, dataDir } = getConfig();
  const given = authSecret ?? databaseUrl;
  if (given !== null) return Buffer.from(hkdfSync("sha256", given, "", "tickertalk auth key", 32));
  const path = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  }
  return Buffer.from(readFileSync(path, "utf8"), "base64url");
}
