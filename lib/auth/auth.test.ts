import { describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { claimOwnership, createOperatorToken, createOwnerLink, isOperatorHeader } from ".";
import { issueGuest, parseCookieValue, sign } from "./guest";

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);

/** The text with one character changed, at each place in turn. */
const editsOf = (text: string) =>
  [...text].map((sign, at) => text.slice(0, at) + (sign === "x" ? "y" : "x") + text.slice(at + 1));

describe("the guest cookie", () => {
  it("proves the user that it was made for", () => {
    const { userId, value } = issueGuest();
    expect(parseCookieValue(value)).toBe(userId);
    expect(issueGuest().userId).not.toBe(userId);
  });

  it("proves nobody when a single character of it was changed, added or cut off", () => {
    const { value } = issueGuest();
    for (const edited of [...editsOf(value), `${value}x`, `${value}.x`, value.slice(0, -1), ` ${value}`])
      expect(parseCookieValue(edited)).toBeNull();
  });

  it("proves nobody with a signature for another purpose, of another user, or none", () => {
    const [userId, other] = [createId("user"), createId("user")];
    const signatures = ["operator", "owner link", "visitor "].map((purpose) =>
      sign({ purpose, text: userId }),
    );
    signatures.push(sign({ purpose: "visitor", text: other }), "", "undefined");
    for (const signature of signatures) expect(parseCookieValue(`${userId}.${signature}`)).toBeNull();
    for (const value of [undefined, "", ".", userId, "x".repeat(10_000)])
      expect(parseCookieValue(value)).toBeNull();
  });

  it("is signed for ids of users only", () => {
    for (const text of ["owner", "usr_", createId("message"), `usr_${"a".repeat(41)}`])
      expect(parseCookieValue(`${text}.${sign({ purpose: "visitor", text })}`)).toBeNull();
  });
});

describe("the operator's token", () => {
  const header = `Bearer ${createOperatorToken({ now: NOW })}`;

  it("is good for one minute", () => {
    expect(isOperatorHeader({ header, now: NOW })).toBe(true);
    expect(isOperatorHeader({ header, now: later(59_999) })).toBe(true);
    expect(isOperatorHeader({ header, now: later(60_000) })).toBe(false);
  });

  it("is nothing when edited, when its end is moved, or without its scheme", () => {
    const [, signature] = header.slice(7).split(".");
    const edited = [
      ...editsOf(header),
      `${header}x`,
      `${header}.x`,
      `Bearer ${later(1e9).getTime()}.${signature}`,
    ];
    for (const one of [...edited, header.slice(7), "Bearer ", "", null])
      expect(isOperatorHeader({ header: one, now: NOW })).toBe(false);
    const text = String(later(50_000).getTime());
    const borrowed = `Bearer ${text}.${sign({ purpose: "visitor", text })}`;
    expect(isOperatorHeader({ header: borrowed, now: NOW })).toBe(false);
  });
});

describeOnStores("the owner's link", () => {
  const readToken = async () => new URL((await createOwnerLink()) ?? "none:").searchParams.get("token") ?? "";
  const countOwners = async () => (await getStore()).db.user.count({ where: { role: "owner" } });

  it("is the same until used, refuses every other token, lets one of two at once in, and is gone then", async () => {
    const token = await readToken();
    expect(await readToken()).toBe(token);
    const [first, second, third] = [createId("user"), createId("user"), createId("user")];
    for (const wrong of ["", `${token}x`, token.slice(1), ...editsOf(token).slice(0, 3)])
      expect(await claimOwnership({ userId: first, token: wrong })).toBe(false);
    expect(await countOwners()).toBe(0);
    const claims = await Promise.all([first, second].map((userId) => claimOwnership({ userId, token })));
    expect(claims.sort()).toEqual([false, true]);
    expect(await countOwners()).toBe(1);
    expect(await claimOwnership({ userId: third, token })).toBe(false);
    expect(await createOwnerLink()).toBeNull();
    expect(await countOwners()).toBe(1);
  });

  it("makes an owner of a guest who has talked before", async () => {
    const { db } = await getStore();
    await db.user.deleteMany();
    const userId = createId("user");
    await db.user.create({ data: { id: userId, name: "Guest" } });
    expect(await claimOwnership({ userId, token: await readToken() })).toBe(true);
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({
      role: "owner",
      name: "Guest",
    });
  });
});
