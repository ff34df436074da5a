import { encode } from "next-auth/jwt";
import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { issueGuest, sign } from "../guest";
import { describeAgent } from "./describe-agent";
import { getSealingSecret } from "./session-cookie";
import { beginSession, endSession, endSessions, findSignedIn, listSessions } from "./sessions";

const NOW = new Date();
const DAY_MS = 86_400_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);
const seal = (token: Record<string, string>, secret = getSealingSecret()) =>
  encode({ token, secret, maxAge: 90 * 86_400 });

describeOnStores("a session", () => {
  async function signIn(userAgent = "") {
    const { db } = await getStore();
    const userId = createId("user");
    await db.user.create({ data: { id: userId, role: "agent", email: `${userId}@example.com` } });
    const sid = await beginSession({ userId, userAgent, now: NOW });
    return { userId, sid, cookie: await seal({ sub: userId, sid }) };
  }

  it("proves its user while its row stands, and nobody from the moment it is ended", async () => {
    const { userId, sid, cookie } = await signIn();
    expect(await findSignedIn({ cookie, now: NOW })).toMatchObject({ userId, sessionId: sid, role: "agent" });
    expect(await endSession({ userId: createId("user"), sessionId: sid })).toBe(false);
    expect(await endSession({ userId, sessionId: sid })).toBe(true);
    expect(await findSignedIn({ cookie, now: NOW })).toBeNull();
  });

  it("proves nobody when the account is disabled, or the role is what it was before", async () => {
    const { userId, cookie } = await signIn();
    const { db } = await getStore();
    await db.user.update({ where: { id: userId }, data: { role: "member" } });
    expect(await findSignedIn({ cookie, now: NOW })).toMatchObject({ role: "member" });
    await db.user.update({ where: { id: userId }, data: { disabledAt: NOW } });
    expect(await findSignedIn({ cookie, now: NOW })).toBeNull();
  });

  it("is over after thirty days without use, and after ninety however much it is used", async () => {
    const { cookie } = await signIn();
    expect(await findSignedIn({ cookie, now: later(30 * DAY_MS) })).toBeNull();
    for (let day = 20; day < 90; day += 20)
      expect(await findSignedIn({ cookie, now: later(day * DAY_MS) })).not.toBeNull();
    expect(await findSignedIn({ cookie, now: later(90 * DAY_MS) })).toBeNull();
  });

  it("is not made by a cookie that somebody else sealed, edited, or that names another's session", async () => {
    const { userId, sid, cookie } = await signIn();
    const other = await signIn();
    const forged = [
      await seal({ sub: userId, sid }, "a secret of somebody else"),
      await seal({ sub: userId, sid }, sign({ purpose: "visitor", text: "sealing secret" })),
      await seal({ sub: other.userId, sid }),
      await seal({ sub: userId, sid: createId("session") }),
      await seal({ sub: userId }),
      `${cookie}x`,
      cookie.slice(0, -1),
      cookie.replace(/.(?=.{8}$)/, (one) => (one === "A" ? "B" : "A")),
      issueGuest().value,
      "eyJhbGciOiJub25lIn0..",
      "",
      undefined,
    ];
    for (const one of forged) expect(await findSignedIn({ cookie: one, now: NOW })).toBeNull();
  });

  it("stands in its user's list and in nobody else's, and all others are ended at once", async () => {
    const { userId, sid } = await signIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko Firefox/140.0");
    const other = await signIn();
    await beginSession({ userId, userAgent: "", now: later(1) });
    const list = await listSessions({ userId, sessionId: sid, now: NOW });
    expect(list).toMatchObject([
      { agent: "Unknown browser", isThis: false },
      { id: sid, agent: "Firefox on Linux", isThis: true },
    ]);
    expect(await endSessions({ userId, except: sid })).toBe(1);
    expect(await listSessions({ userId, sessionId: sid, now: NOW })).toMatchObject([{ id: sid }]);
    expect(await listSessions({ userId: other.userId, sessionId: null, now: NOW })).toHaveLength(1);
  });
});

it("names browsers as people do", () => {
  const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
  expect(describeAgent(`${windows} Chrome/140.0 Safari/537.36`)).toBe("Chrome on Windows");
  expect(describeAgent(`${windows} Chrome/140.0 Safari/537.36 Edg/140.0`)).toBe("Edge on Windows");
  expect(
    describeAgent("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1"),
  ).toBe("Safari on iOS");
  expect(describeAgent("curl/8.5")).toBe("Unknown browser");
});
