import { afterAll, expect, it, vi } from "vitest";
import { closeCache } from "@/lib/cache";
import { takeTry } from "./tries";

vi.stubEnv("REDIS_URL", "");
vi.stubEnv("UPSTASH_REDIS_REST_URL", "");
afterAll(closeCache);

const signIn = (address: string | null, account: string) => takeTry({ kind: "sign-in", address, account });

it("lets ten tries at an account through from one address in a quarter of an hour, sent at once or not", async () => {
  const waits = await Promise.all(Array.from({ length: 30 }, () => signIn("192.0.2.1", "a@example.com")));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
  expect(Math.max(...waits)).toBeLessThanOrEqual(15 * 60_000);
  expect(Math.max(...waits)).toBeGreaterThan(14 * 60_000);
  expect(await signIn("192.0.2.2", "a@example.com")).toBe(0);
  expect(await signIn("192.0.2.1", "b@example.com")).toBe(0);
});

it("stops one address that tries many accounts, and many addresses that try one account", async () => {
  const waits: number[] = [];
  for (let index = 0; index < 70; index++) waits.push(await signIn("192.0.2.3", `p${index}@example.com`));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(60);
  const many: number[] = [];
  for (let index = 0; index < 70; index++) many.push(await signIn(`198.51.100.${index}`, "c@example.com"));
  expect(many.filter((wait) => wait === 0)).toHaveLength(60);
});
