import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const FORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,86})\$([\w+/]{22,86})$/;

/** The password's argon2id hash in the standard text form, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive("argon2id", { ...COST, message: toMessage(password), nonce, tagLength: 32 });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toText(nonce)}$${toText(tag)}`;
}

/** True for the password that the hash was made of. Without a hash it is false and takes as long. */
export async function isPassword(input: { password: string; hash: string | null }): Promise<boolean> {
  const match = FORM.exec(input.hash ?? "");
  if (match === null) {
    await hashPassword(input.password);
    return false;
  }
  const [memory, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number];
  const [nonce, expected] = match.slice(4).map((text) => Buffer.from(text, "base64")) as [Buffer, Buffer];
  const message = toMessage(input.password);
  const parameters: Argon2Parameters = {
    ...{ message, nonce, memory, passes, parallelism },
    tagLength: expected.length,
  };
  return timingSafeEqual(await derive("argon2id", parameters), expected);
}

/** The same letters typed on another keyboard are the same password. */
function toMessage(password: string): Buffer {
  return Buffer.from(password.normalize("NFKC"), "utf8");
}

function toText(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
