import type { SessionSource } from "@/components/ui/behaviour/own-fetch";
import { SESSION_HEADER } from "@/lib/contract/plain/session-header";
import type { SessionAnswer } from "@/lib/contract/widget/session";
import { readKept, writeKept } from "./kept";

/** A token is renewed when it has less than this left. */
const RENEW_BEFORE_MS = 90_000;

/** The frame's session: its token lives here and nowhere else. One request about it at a time. */
export interface FrameSession extends SessionSource {
  /** Opens it, or one of somebody new; null when the server cannot be reached or has no such widget. */
  open(wish: { fresh: boolean }): Promise<SessionAnswer | null>;
  /** Becomes the visitor whom the page's server signed for; null when it does not count. */
  identify(proof: string): Promise<SessionAnswer | null>;
}

/** The session of a widget's frame. `onLost` is told when a visitor who was named is a guest again. */
export function createFrameSession({
  widgetId,
  onLost,
}: {
  widgetId: string;
  onLost: (now: SessionAnswer) => void;
}): FrameSession {
  let held: { token: string; known: boolean; endsAt: number } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  function take(answer: SessionAnswer | null): SessionAnswer | null {
    if (answer === null) return null;
    const wasKnown = held?.known ?? false;
    held = { token: answer.token, known: answer.known, endsAt: Date.now() + answer.expiresInMs };
    if (answer.kept !== null) writeKept(widgetId, answer.kept);
    if (wasKnown && !answer.known) onLost(answer);
    return answer;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => null);
    return done;
  }

  async function open(fresh: boolean): Promise<SessionAnswer | null> {
    const body = { widgetId, kept: readKept(widgetId), fresh };
    if (fresh) held = null;
    return take(await post({ address: "/api/widget/session", token: held?.token ?? null, body }));
  }

  const leftMs = () => (held === null ? 0 : held.endsAt - Date.now());
  const renewed = async () => (await open(false))?.token ?? null;

  return {
    open: ({ fresh }) => inTurn(() => open(fresh)),
    identify: (proof) =>
      inTurn(async () => {
        if (leftMs() < RENEW_BEFORE_MS) await open(false);
        const address = "/api/widget/identify";
        return take(await post({ address, token: held?.token ?? null, body: { proof } }));
      }),
    renew: () => inTurn(renewed),
    getToken: async () => {
      if (leftMs() >= RENEW_BEFORE_MS) return held?.token ?? null;
      const token = await inTurn(async () =>
        leftMs() >= RENEW_BEFORE_MS ? (held?.token ?? null) : renewed(),
      );
      return token ?? held?.token ?? null;
    },
  };
}

async function post(asked: {
  address: string;
  token: string | null;
  body: object;
}): Promise<SessionAnswer | null> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (asked.token !== null) headers[SESSION_HEADER] = asked.token;
  try {
    const response = await fetch(asked.address, {
      ...{ method: "POST", headers, body: JSON.stringify(asked.body), credentials: "same-origin" },
    });
    return response.ok ? ((await response.json()) as SessionAnswer) : null;
  } catch (cause) {
    console.info("The session could not be asked for.", cause);
    return null;
  }
}
