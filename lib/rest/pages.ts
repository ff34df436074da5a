import { toProblem } from "@/lib/http";
import { listConversationPage, listMessagePage } from "@/lib/remember";
import { parseCursor, toCursor } from "./cursor";

interface Asked {
  userId: string;
  limit: number;
  cursor?: string | undefined;
}

/** A page of a user's conversations, the last used first. */
export async function toConversationPage({ userId, limit, cursor }: Asked): Promise<Response> {
  const place = cursor === undefined ? undefined : parseCursor(cursor, 2);
  const [updatedAt = "", id = ""] = place ?? [];
  if (place === null || (place && Number.isNaN(Date.parse(updatedAt)))) return toBadCursor();
  const before = place === undefined ? null : { updatedAt: new Date(updatedAt), id };
  const items = await listConversationPage({ userId, limit: limit + 1, before });
  return toPage({ items, limit, toPlace: (last) => [last.updatedAt, last.id] });
}

/** A page of a conversation's messages, the newest first; null when there is no such conversation of the user's. */
export async function toMessagePage(asked: Asked & { conversationId: string }): Promise<Response | null> {
  const { userId, conversationId, limit, cursor } = asked;
  const place = cursor === undefined ? undefined : parseCursor(cursor, 1);
  if (place === null || (place && !/^\d{1,18}$/.test(place[0] ?? ""))) return toBadCursor();
  const before = place === undefined ? null : BigInt(place[0] ?? 0);
  const rows = await listMessagePage({ userId, conversationId, limit: limit + 1, before });
  if (rows === null) return null;
  const next = rows.length > limit ? toCursor([String(rows[limit - 1]?.seq)]) : null;
  return toAnswer({ items: rows.slice(0, limit).map(({ message }) => message), next });
}

function toPage<T>(input: { items: T[]; limit: number; toPlace: (last: T) => string[] }): Response {
  const { items, limit, toPlace } = input;
  const last = items[limit - 1];
  const next = items.length > limit && last !== undefined ? toCursor(toPlace(last)) : null;
  return toAnswer({ items: items.slice(0, limit), next });
}

function toAnswer(body: object): Response {
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

function toBadCursor(): Response {
  const detail = "cursor: not a cursor of ours";
  return toProblem({ status: 400, code: "bad_request", title: "Not readable", detail });
}
