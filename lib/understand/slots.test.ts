import { expect, it } from "vitest";
import { createSeedContext } from "@/lib/testing/seed-model";
import { toSlots } from ".";

const slots = (text: string) => toSlots({ text, context: createSeedContext() });

it("puts a word in place of each name and date, so that companies never seen read like those seen", async () => {
  const [known, other] = await Promise.all([
    slots("how did Apple do in 2020"),
    slots("how did Nestlé do in 2021"),
  ]);
  expect(known).toContain("how did  acme  do  whenspan");
  expect(other).toBe(known);
});

it("marks what was recognised and what the written rules make of it", async () => {
  expect(await slots("RSI of Nike")).toMatch(/zzrindicator.* zzindicator/);
  expect(await slots("should I buy Nike")).toContain("zzrdeclineadvice");
  expect(await slots("hmm")).toMatch(/zzrnone|zzrc/);
});
