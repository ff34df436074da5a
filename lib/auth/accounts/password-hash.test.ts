import { expect, it } from "vitest";
import { hashPassword, isPassword } from "./password-hash";

/** From the tests of the reference implementation (phc-winner-argon2, src/test.c, version 0x13). */
const REFERENCE = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

it("reads hashes of the reference implementation", async () => {
  expect(await isPassword({ password: "password", hash: REFERENCE })).toBe(true);
  expect(await isPassword({ password: "Password", hash: REFERENCE })).toBe(false);
});

it("makes argon2id hashes of 19 MiB and two passes, each with a salt of its own", async () => {
  const [one, other] = [await hashPassword("four blue horses"), await hashPassword("four blue horses")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await isPassword({ password: "four blue horses", hash: one })).toBe(true);
  expect(await isPassword({ password: "four blue horse", hash: one })).toBe(false);
});

it("takes the same letters for the same password, composed or not", async () => {
  const hash = await hashPassword("caf\u00e9 au lait");
  expect(await isPassword({ password: "cafe\u0301 au lait", hash })).toBe(true);
});

it("is nobody's password where there is no hash or no readable one", async () => {
  for (const hash of [null, "", "plain text", REFERENCE.replace("argon2id", "argon2i")])
    expect(await isPassword({ password: "password", hash })).toBe(false);
});
