import { SESSION_HEADER } from "@/lib/contract/plain/session-header";

/** Who says by whom the requests of this page are made, where no cookie of ours does. */
export interface SessionSource {
  /** A token that is good now; null where none can be had. */
  getToken(): Promise<string | null>;
  /** Another one, after the server has refused the one that was sent. */
  renew(): Promise<string | null>;
}

let source: SessionSource | null = null;

/** From now on requests to our own addresses carry a session of this source; null: cookies tell who asks. */
export function setSessionSource(given: SessionSource | null): void {
  source = given;
}

/** `fetch` for our own addresses: on somebody else's page it says who asks, and asks again when the session has ended. */
export async function ownFetch(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  if (source === null) return fetch(address, init);
  const response = await fetch(address, withToken(init, await source.getToken()));
  if (response.status !== 401) return response;
  const token = await source.renew();
  return token === null ? response : fetch(address, withToken(init, token));
}

/** The headers that say who asks, for requests that are not made by `fetch`; null where cookies say it. */
export function findSessionHeaders(): Promise<Record<string, string>> | null {
  if (source === null) return null;
  return source
    .getToken()
    .then((token): Record<string, string> => (token === null ? {} : { [SESSION_HEADER]: token }));
}

function withToken(init: RequestInit, token: string | null): RequestInit {
  if (token === null) return init;
  const headers = new Headers(init.headers);
  headers.set(SESSION_HEADER, token);
  return { ...init, headers };
}
