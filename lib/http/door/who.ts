import { findKey } from "@/lib/api-keys";
import { findGuestRole, isMetricsHeader, isOperatorHeader } from "@/lib/auth";
import { getConfig } from "@/lib/config";
import { type Counted, type LimitName, takeLimits } from "@/lib/guard";
import { type Identity, identify, toAddress } from "../identify";
import { isFromHere } from "../own-page";
import { toNotFound, toProblem, toSessionEnded, toTooMany } from "../problem";
import type { Passed, Who } from "./rules";

/** Somebody who may pass, with the cookie to hand out; or the answer that turns them away. */
export type Checked =
  | { ok: true; passed: Passed; setCookie: string | null }
  | { ok: false; response: Response };

interface Asked {
  request: Request;
  who: Who;
  limit: LimitName;
}

/** Counts the request and checks who sends it, the cheap before the costly: a signature, counters, then the store. */
export async function checkWho(asked: Asked): Promise<Checked> {
  const { request, who } = asked;
  if (who === "anyone") return passCounted({ asked, passed: toNobody(request) });
  if (typeof who === "object" && !(who.orVisitor && !hasKey(request))) return checkKey(asked, who.key);
  const isOwners = who === "owner" || who === "metrics";
  if (isOwners && isOperator(request)) return { ok: true, passed: toNobody(request), setCookie: null };
  if (who === "metrics" && isCollector(request)) return passCounted({ asked, passed: toNobody(request) });
  if (request.method !== "GET" && !isFromHere(request)) return { ok: false, response: toNotFound() };
  return checkVisitor(asked);
}

async function checkVisitor(asked: Asked): Promise<Checked> {
  const { request, who } = asked;
  const identity = await identify(request);
  const { userId, setCookie, widgetId } = identity;
  if (identity.ended) return { ok: false, response: toSessionEnded() };
  const passed = { ...toNobody(request), userId, widgetId };
  const counted = await passCounted({ asked, passed, setCookie });
  if (!counted.ok) return counted;
  if (setCookie !== null && request.method !== "GET") {
    const newcomer = await takeLimits({ name: "newcomer", counted: { address: passed.address } });
    if (!newcomer.ok) return { ok: false, response: toTooMany(newcomer.retryAfterMs) };
  }
  const isOwners = who === "owner" || who === "metrics";
  if (isOwners && !(isFromHere(request) && (await isOwner(identity))))
    return { ok: false, response: toNotFound() };
  return counted;
}

/** A widget's visitor owns nothing, whatever cookies the browser has. */
async function isOwner({ userId, role, widgetId }: Identity): Promise<boolean> {
  return widgetId === null && (role ?? (await findGuestRole(userId))) === "owner";
}

/** An unknown key costs its sender's address a count before the store is asked. */
async function checkKey(asked: Asked, scope: Extract<Who, object>["key"]): Promise<Checked> {
  const { request } = asked;
  const nobody = toNobody(request);
  const counted = await passCounted({ asked, passed: nobody });
  if (!counted.ok) return counted;
  const visitor = request.headers.get("tickertalk-visitor");
  const found = await findKey({ header: request.headers.get("authorization"), visitor, now: new Date() });
  if (found === null) return { ok: false, response: toUnauthorised() };
  if (!found.scopes.includes(scope)) return { ok: false, response: toForbidden(scope) };
  const passed = { ...nobody, userId: found.userId, keyId: found.keyId };
  return passCounted({ asked, passed, counted: { visitor: found.userId, key: found.keyId } });
}

async function passCounted(input: {
  asked: Asked;
  passed: Passed;
  counted?: Counted;
  setCookie?: string | null;
}): Promise<Checked> {
  const { asked, passed, setCookie = null } = input;
  const everything = { visitor: passed.userId || null, address: passed.address, widget: passed.widgetId };
  const answer = await takeLimits({ name: asked.limit, counted: input.counted ?? everything });
  if (!answer.ok) return { ok: false, response: toTooMany(answer.retryAfterMs) };
  return { ok: true, passed, setCookie };
}

function toNobody(request: Request): Passed {
  return { userId: "", keyId: null, widgetId: null, address: toAddress(request) };
}

function hasKey(request: Request): boolean {
  return request.headers.has("authorization");
}

function isOperator(request: Request): boolean {
  return isOperatorHeader({ header: request.headers.get("authorization"), now: new Date() });
}

function isCollector(request: Request): boolean {
  return isMetricsHeader({ header: request.headers.get("authorization"), token: getConfig().metricsToken });
}

function toUnauthorised(): Response {
  const title = "This needs an API key.";
  const detail = "Send it as Authorization: Bearer tt_…; the owner makes keys at /admin/keys.";
  const response = toProblem({ status: 401, code: "no_key", title, detail });
  response.headers.set("www-authenticate", 'Bearer realm="tickertalk"');
  return response;
}

function toForbidden(scope: string): Response {
  const detail = `This key was made without the scope “${scope}”.`;
  return toProblem({ status: 403, code: "scope_missing", title: "The key may not do this.", detail });
}
