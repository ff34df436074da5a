import { SignJWT } from "jose";
import { expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { moveGuest } from "@/lib/installation";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import {
  createWidget,
  findOpenWidget,
  findWidget,
  identifyVisitor,
  listWidgets,
  openSession,
  parseSession,
  removeWidget,
  rotateWidgetSecret,
  saveWidget,
  toKeptCookie,
  type Widget,
} from ".";
import { toFrameAncestors } from "./frame";

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const HOUR_MS = 3_600_000;

async function prepare(places: string[] = ["https://shop.example"]): Promise<Widget> {
  const widget = await createWidget({ name: "Shop" });
  await saveWidget({ id: widget.id, fields: { ...widget, allowedOrigins: places } });
  return widget;
}

async function open(widgetId: string, over: Partial<Parameters<typeof openSession>[0]> = {}) {
  const opened = await openSession({ widgetId, kept: [], current: null, fresh: false, now: NOW, ...over });
  if (!opened.ok) throw new Error("there is no such widget");
  const { session } = opened;
  return { ...session, userId: parseSession({ token: session.token, now: over.now ?? NOW })?.userId };
}

/** A proof as a host's server signs it. */
function signProof(
  widget: Widget,
  over: { claims?: object; secret?: string; endsAt?: Date; alg?: string } = {},
) {
  const claims = { sub: "customer-7", jti: createId("request"), aud: widget.id, ...over.claims };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: over.alg ?? "HS256" })
    .setExpirationTime(over.endsAt ?? later(300_000))
    .sign(new TextEncoder().encode(over.secret ?? widget.secret));
}

describeOnStores("a widget", () => {
  it("stands nowhere until its owner names a place, and where it is switched off or removed", async () => {
    const widget = await createWidget({ name: "Shop" });
    expect(await toFrameAncestors(widget.id)).toBe("'none'");
    const fields = { ...widget, allowedOrigins: ["https://shop.example", "https://*.shop.example"] };
    await saveWidget({ id: widget.id, fields });
    expect(await toFrameAncestors(widget.id)).toBe("https://shop.example https://*.shop.example");
    await saveWidget({ id: widget.id, fields: { ...fields, enabled: false } });
    expect(await toFrameAncestors(widget.id)).toBe("'none'");
    await saveWidget({ id: widget.id, fields });
    await removeWidget(widget.id);
    expect(await toFrameAncestors(widget.id)).toBe("'none'");
    for (const id of [createId("widget"), "wid_", "../admin", ""]) {
      expect(await toFrameAncestors(id)).toBe("'none'");
    }
  });

  it("is listed with the newest first, and its secret is in no row of the database", async () => {
    const [first, second] = [await prepare(), await prepare()];
    const ids = (await listWidgets()).map(({ id }) => id);
    expect(ids.indexOf(second.id)).toBeLessThan(ids.indexOf(first.id));
    const rows = JSON.stringify(await (await getStore()).db.widget.findMany());
    expect(rows).not.toContain(first.secret.slice(4));
    expect(first.secret).not.toBe(second.secret);
  });

  it("shows the product's own looks where what is stored cannot be read", async () => {
    const widget = await prepare();
    const { db } = await getStore();
    await db.widget.update({ where: { id: widget.id }, data: { settings: { accent: "red" } } });
    expect((await findWidget(widget.id))?.settings.accent).toBe("#0b5a66");
  });
});

describeOnStores("a session of a widget", () => {
  it("is the same visitor's when the browser kept what it was given, in the storage or as a cookie", async () => {
    const { id } = await prepare();
    const first = await open(id);
    expect(first).toMatchObject({ known: false, conversation: null });
    expect((await open(id, { kept: [first.kept, null] })).userId).toBe(first.userId);
    expect((await open(id, { kept: [null, first.kept] })).userId).toBe(first.userId);
    expect((await open(id)).userId).not.toBe(first.userId);
    expect((await open(id, { kept: [first.kept], fresh: true })).userId).not.toBe(first.userId);
    expect(toKeptCookie({ kept: first.kept ?? "", widgetId: id })).toMatch(
      /; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
  });

  it("ends after five minutes unless it is renewed before", async () => {
    const { id } = await prepare();
    const { token, userId } = await open(id);
    expect(parseSession({ token, now: later(299_999) })).toMatchObject({ userId, widgetId: id });
    expect(parseSession({ token, now: later(300_000) })).toBeNull();
    const renewed = await open(id, { current: token, now: later(200_000) });
    expect(renewed.userId).toBe(userId);
    expect(renewed.kept).toBeNull();
    expect(parseSession({ token: renewed.token, now: later(499_999) })?.userId).toBe(userId);
    expect((await open(id, { current: token, now: later(300_001) })).userId).not.toBe(userId);
  });

  it("is nobody's when a character of the token or of what was kept is another", async () => {
    const { id } = await prepare();
    const { token, kept, userId } = await open(id);
    for (const text of [
      `${token}x`,
      `x${token}`,
      token.slice(1),
      `${token}.x`,
      "",
      ".",
      "a.b",
      "x".repeat(5_000),
    ])
      expect(parseSession({ token: text, now: NOW })).toBeNull();
    for (const text of [`${kept}x`, kept?.slice(0, -1), userId, `${userId}.`, ""])
      expect((await open(id, { kept: [text] })).userId).not.toBe(userId);
  });

  it("counts for its own widget alone", async () => {
    const [one, other] = [await prepare(), await prepare()];
    const { token, kept, userId } = await open(one.id);
    expect((await open(other.id, { kept: [kept], current: token })).userId).not.toBe(userId);
  });

  it("is not to be had of a widget that is switched off or was never there", async () => {
    const widget = await prepare();
    await saveWidget({ id: widget.id, fields: { ...widget, enabled: false } });
    const wish = { kept: [], current: null, fresh: false, now: NOW };
    expect(await openSession({ ...wish, widgetId: widget.id })).toEqual({ ok: false });
    expect(await openSession({ ...wish, widgetId: createId("widget") })).toEqual({ ok: false });
  });
});

describeOnStores("a visitor whom the host's server names", () => {
  async function identify(widget: Widget, proof: string, token?: string, now = NOW) {
    return identifyVisitor({ token: token ?? (await open(widget.id)).token, proof, now, moveGuest });
  }

  it("is the same for each proof of the same person, and takes along what the guest talked about", async () => {
    const widget = await prepare();
    const guest = await open(widget.id);
    const { db } = await getStore();
    const conversationId = createId("conversation");
    await db.user.create({ data: { id: guest.userId ?? "" } });
    await db.conversation.create({
      data: { id: conversationId, userId: guest.userId ?? "", title: "Prices" },
    });
    const named = await identify(widget, await signProof(widget), guest.token);
    if (!named.ok) throw new Error(named.reason);
    expect(named.session).toMatchObject({ known: true, kept: null, conversation: { id: conversationId } });
    expect((await open(widget.id, { kept: [guest.kept] })).conversation).toBeNull();
    const elsewhere = await identify(widget, await signProof(widget));
    expect(elsewhere.ok && elsewhere.session.conversation?.id).toBe(conversationId);
    const other = await identify(widget, await signProof(widget, { claims: { sub: "customer-8" } }));
    expect(other.ok && other.session.conversation).toBeNull();
  });

  it("is not taken from a proof that is forged, for another widget, ended, endless or without its parts", async () => {
    const widget = await prepare();
    const other = await prepare();
    const unsigned = [{ alg: "none" }, { sub: "customer-7", jti: "12345678", aud: widget.id, exp: 4e9 }]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const proofs = [
      await signProof(widget, { secret: other.secret }),
      await signProof(other),
      await signProof(widget, { claims: { aud: other.id } }),
      await signProof(widget, { endsAt: later(-10_000) }),
      await signProof(widget, { endsAt: later(HOUR_MS + 60_000) }),
      await signProof(widget, { alg: "HS512" }),
      await signProof(widget, { claims: { jti: undefined } }),
      await signProof(widget, { claims: { sub: undefined } }),
      await signProof(widget, { claims: { sub: "" } }),
      `${unsigned}.`,
      "a.b.c",
      "",
    ];
    for (const proof of proofs)
      expect(await identify(widget, proof)).toMatchObject({ ok: false, code: "refused" });
  });

  it("is taken from a proof once, however many ask at the same time", async () => {
    const widget = await prepare();
    const proof = await signProof(widget);
    const taken = await Promise.all([1, 2, 3, 4].map(() => identify(widget, proof)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("needs an open session of the widget, and is a guest again when the secret changes or half a day is over", async () => {
    const widget = await prepare();
    const { token } = await open(widget.id);
    const late = await identify(widget, await signProof(widget), token, later(300_001));
    expect(late).toMatchObject({ ok: false, code: "session_ended" });
    const named = await identify(widget, await signProof(widget));
    if (!named.ok) throw new Error(named.reason);
    const held = named.session.token;
    expect((await open(widget.id, { current: held, now: later(60_000) })).known).toBe(true);
    await rotateWidgetSecret(widget.id);
    expect((await open(widget.id, { current: held, now: later(60_000) })).known).toBe(false);
    expect(await findOpenWidget(widget.id)).not.toBeNull();
    const old = await identify(widget, await signProof(widget));
    expect(old).toMatchObject({ ok: false, code: "refused" });
  });
});
