import { beforeEach, expect, it, vi } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { beginSession } from "../sessions/sessions";
import { changePassword, checkPassword } from "./check-password";
import { canMailSignUp, createAccountNow } from "./create-account";
import { mailResetLink, mailSignUpLink, takePasswordLink, takeSignUpLink } from "./mailed-links";
import { findOrLinkUser } from "./outside-accounts";

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const HOUR_MS = 3_600_000;
const PASSWORD = "four blue horses";
const OTHER = "nine green boats";

const mails = vi.hoisted((): { to: string; subject: string; text: string }[] => []);
vi.mock("@/lib/mail", () => ({
  canMail: () => true,
  sendMail: async (mail: (typeof mails)[number]) => void mails.push(mail),
}));

const tokenOf = (mail: { text: string } | undefined) => mail?.text.match(/\?token=([\w-]+)/)?.[1] ?? "";
let people = 0;
const newEmail = () => `person${++people}@example.com`;

async function makeAccount(guestId = createId("user")) {
  const email = newEmail();
  expect(await createAccountNow({ email, password: PASSWORD, guestId, now: NOW })).toBe("made");
  const { userId } = (await checkPassword({ email, password: PASSWORD })) ?? { userId: "" };
  return { email, userId };
}

beforeEach(() => {
  mails.length = 0;
});

describeOnStores("an account", () => {
  it("is a user of its own, a member, and the only one of its address", async () => {
    const guestId = createId("user");
    const { email, userId } = await makeAccount(guestId);
    expect(userId).not.toBe(guestId);
    const { db } = await getStore();
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ email, role: "member" });
    const again = { email, password: OTHER, guestId, now: NOW };
    expect(await createAccountNow(again)).toBe("taken");
    expect(await checkPassword({ email, password: OTHER })).toBeNull();
    const both = { ...again, email: newEmail() };
    const outcomes = await Promise.allSettled([createAccountNow(both), createAccountNow(both)]);
    expect(outcomes.filter((one) => one.status === "fulfilled" && one.value === "made")).toHaveLength(1);
  });

  it("takes the role over from a guest who is the owner, and from no other user", async () => {
    const { db } = await getStore();
    const guestId = createId("user");
    await db.user.create({ data: { id: guestId, role: "owner" } });
    const owner = await makeAccount(guestId);
    const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).role;
    expect([await roleOf(owner.userId), await roleOf(guestId)]).toEqual(["owner", "visitor"]);
    const second = await makeAccount(owner.userId);
    expect([await roleOf(owner.userId), await roleOf(second.userId)]).toEqual(["owner", "member"]);
  });

  it("lets nobody in with another password, by another address, without a password, or when disabled", async () => {
    const { email, userId } = await makeAccount();
    const { db } = await getStore();
    expect(await checkPassword({ email, password: OTHER })).toBeNull();
    expect(await checkPassword({ email: newEmail(), password: PASSWORD })).toBeNull();
    await db.user.update({ where: { id: userId }, data: { disabledAt: NOW } });
    expect(await checkPassword({ email, password: PASSWORD })).toBeNull();
    await db.user.update({ where: { id: userId }, data: { disabledAt: null, passwordHash: null } });
    expect(await checkPassword({ email, password: "" })).toBeNull();
  });

  it("spends the same work on an address without an account", async () => {
    const { email } = await makeAccount();
    const time = async (address: string) => {
      const startedAt = process.cpuUsage();
      await checkPassword({ email: address, password: OTHER });
      return process.cpuUsage(startedAt).user;
    };
    const [known, unknown] = [[], []] as [number[], number[]];
    for (let round = 0; round < 5; round++) {
      known.push(await time(email));
      unknown.push(await time("nobody@example.com"));
    }
    // The hash is nearly all of it: without it an unknown address would take a tenth.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3);
  });

  it("changes its password with the present one only, and is signed out elsewhere", async () => {
    const { email, userId } = await makeAccount();
    const { db } = await getStore();
    const [here, there] = [
      await beginSession({ userId, userAgent: "", now: NOW }),
      await beginSession({ userId, userAgent: "", now: NOW }),
    ];
    const change = { userId, sessionId: here, password: OTHER };
    for (const current of [null, OTHER, ""])
      expect(await changePassword({ ...change, current })).toBe("wrong_password");
    expect(await db.session.count({ where: { id: there } })).toBe(1);
    expect(await changePassword({ ...change, current: PASSWORD })).toBe("changed");
    expect((await db.session.findMany({ where: { userId } })).map(({ id }) => id)).toEqual([here]);
    expect(await checkPassword({ email, password: OTHER })).toEqual({ userId });
  });
});

describeOnStores("a mailed link", () => {
  const reset = (token: string, over = {}) =>
    takePasswordLink({ token, password: OTHER, now: later(1_000), ...over });

  it("sets a new password once, within an hour, and signs out everywhere", async () => {
    const { email, userId } = await makeAccount();
    const { db } = await getStore();
    await beginSession({ userId, userAgent: "", now: NOW });
    await mailResetLink({ email, now: NOW });
    expect(mails).toMatchObject([{ to: email, subject: "Set a new password" }]);
    const token = tokenOf(mails[0]);
    expect(JSON.stringify(await db.mailedLink.findMany())).not.toContain(token);
    for (const wrong of ["", `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await reset(wrong)).toBe(false);
    expect(await reset(token, { now: later(HOUR_MS) })).toBe(false);
    await mailResetLink({ email, now: NOW });
    expect((await Promise.all([reset(tokenOf(mails[1])), reset(tokenOf(mails[1]))])).sort()).toEqual([
      false,
      true,
    ]);
    expect(await checkPassword({ email, password: OTHER })).toEqual({ userId });
    expect(await db.session.count({ where: { userId } })).toBe(0);
  });

  it("stops working when a newer one is asked for, and is sent to nobody without an account", async () => {
    const { email } = await makeAccount();
    await mailResetLink({ email: newEmail(), now: NOW });
    expect(mails).toEqual([]);
    await mailResetLink({ email, now: NOW });
    await mailResetLink({ email, now: NOW });
    expect(await reset(tokenOf(mails[0]))).toBe(false);
    expect(await reset(tokenOf(mails[1]))).toBe(true);
  });

  it("takes off what somebody else tied to an address that they never proved", async () => {
    const { email, userId } = await makeAccount();
    const person = {
      provider: "github",
      outsideId: "666",
      label: "squatter",
      name: null,
      email: null,
    } as const;
    await findOrLinkUser({ person, signedInAs: userId, now: NOW });
    await mailResetLink({ email, now: NOW });
    expect(await reset(tokenOf(mails[0]))).toBe(true);
    const { db } = await getStore();
    expect(await db.linkedAccount.count({ where: { userId } })).toBe(0);
  });

  it("finishes an account, once, and tells nobody but the mail's reader that there is one", async () => {
    const email = newEmail();
    const guestId = createId("user");
    await mailSignUpLink({ email, password: PASSWORD, now: NOW });
    const token = tokenOf(mails[0]);
    expect(await reset(token)).toBe(false);
    const use = { token, guestId, now: later(1_000) };
    expect((await Promise.all([takeSignUpLink(use), takeSignUpLink(use)])).sort()).toEqual([false, true]);
    expect(await checkPassword({ email, password: PASSWORD })).not.toBeNull();
    await mailSignUpLink({ email, password: OTHER, now: NOW });
    expect(mails[1]).toMatchObject({ to: email, subject: "You have an account already" });
    expect(tokenOf(mails[1])).toBe("");
    expect(await checkPassword({ email, password: OTHER })).toBeNull();
  });

  it("is not asked of the owner by the one-time link, whose mistyped address would give everything away", async () => {
    const { db } = await getStore();
    const guestId = createId("user");
    expect(await canMailSignUp(guestId)).toBe(true);
    await db.user.create({ data: { id: guestId, role: "owner" } });
    expect(await canMailSignUp(guestId)).toBe(false);
  });
});
