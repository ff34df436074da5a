import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { findOrLinkUser, unlink } from "./outside-accounts";

const NOW = new Date("2026-11-20T17:00:00Z");
let people = 0;
const newEmail = () => `person${++people}@example.com`;

/** An account with a password. */
async function makeAccount() {
  const email = newEmail();
  const userId = createId("user");
  const { db } = await getStore();
  await db.user.create({ data: { id: userId, role: "member", email, passwordHash: "a hash" } });
  return { email, userId };
}

describeOnStores("an account of another site", () => {
  let outside = 0;
  const newPerson = (email: string | null) => ({
    ...({ provider: "github", name: "Somebody" } as const),
    ...{ outsideId: String(++outside), label: `login${outside}`, email },
  });

  it("makes an account here, which it signs in again", async () => {
    const person = newPerson(newEmail());
    const found = await findOrLinkUser({ person, signedInAs: null, now: NOW });
    expect(found).toMatchObject({ userId: expect.stringMatching(/^usr_/) });
    expect(await findOrLinkUser({ person, signedInAs: null, now: NOW })).toEqual(found);
  });

  it("never takes over the account that has its address", async () => {
    const { email } = await makeAccount();
    expect(await findOrLinkUser({ person: newPerson(email), signedInAs: null, now: NOW })).toBe(
      "email_taken",
    );
  });

  it("is connected by who is signed in, and to one account only", async () => {
    const [one, other] = [await makeAccount(), await makeAccount()];
    const person = newPerson(null);
    const link = (signedInAs: string | null) => findOrLinkUser({ person, signedInAs, now: NOW });
    expect(await link(one.userId)).toEqual({ userId: one.userId });
    expect(await link(other.userId)).toBe("linked_elsewhere");
    expect(await link(null)).toEqual({ userId: one.userId });
    expect(await unlink({ userId: other.userId, provider: "github" })).toBe(false);
    expect(await unlink({ userId: one.userId, provider: "github" })).toBe(true);
  });

  it("stays while it is the only way in, and signs no disabled account in", async () => {
    const person = newPerson(null);
    const found = await findOrLinkUser({ person, signedInAs: null, now: NOW });
    const { userId } = found as { userId: string };
    expect(await unlink({ userId, provider: "github" })).toBe("last_way");
    const { db } = await getStore();
    await db.user.update({ where: { id: userId }, data: { disabledAt: NOW } });
    expect(await findOrLinkUser({ person, signedInAs: null, now: NOW })).toBe("disabled");
  });
});
