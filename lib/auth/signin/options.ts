import { cookies, headers } from "next/headers";
import type { Account, NextAuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { logError } from "@/lib/observe";
import { findLinkedUser, findOrLinkUser } from "../accounts/outside-accounts";
import { toLocalPath } from "../local-path";
import { getSealingSecret, getSessionCookieName, isSecureSite } from "../sessions/session-cookie";
import { beginSession, endSession, findSignedIn, LONGEST_SESSION_MS } from "../sessions/sessions";
import { getGuestId } from "../visitor";
import { createProviders, type OutsideProfile, toOutsideId } from "./providers";

/** What others do when somebody signs in. */
export interface SignInHooks {
  /** Moves what a guest has said and kept to the account; safe to be called again. */
  moveGuest(input: { guestId: string; userId: string }): Promise<void>;
}

const SIGN_IN_PAGE = "/sign-in";

/** The library's options: sessions are rows of the store, and the sealed cookie only names one. */
export function createOptions(hooks: SignInHooks): NextAuthOptions {
  const name = getSessionCookieName();
  return {
    secret: getSealingSecret(),
    useSecureCookies: isSecureSite(),
    session: { strategy: "jwt", maxAge: LONGEST_SESSION_MS / 1000 },
    pages: { signIn: SIGN_IN_PAGE, error: SIGN_IN_PAGE },
    providers: createProviders(),
    cookies: {
      sessionToken: {
        name,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecureSite() },
      },
    },
    jwt: { decode: decodeLive },
    callbacks: {
      redirect: async ({ url, baseUrl }) => `${baseUrl}${toPathHere(url, baseUrl)}`,
      signIn: async ({ account, profile }) => admit(account, profile as OutsideProfile | undefined),
      jwt: async ({ token, account }) => {
        if (!account) return token;
        const userId = await findUser(account);
        return { sub: userId, sid: await begin({ userId, hooks }) };
      },
    },
    logger: { error: logFault, warn: () => undefined, debug: () => undefined },
  };
}

/** The library's own reading of the session cookie also asks the store whether the session still stands. */
const decodeLive: typeof decode = async (params) => {
  if (params.salt) return decode(params);
  const signedIn = await findSignedIn({ cookie: params.token, now: new Date() });
  if (signedIn === null) return null;
  const { userId, sessionId, email, name } = signedIn;
  return { sub: userId, sid: sessionId, email, name };
};

async function findCurrent() {
  const cookie = (await cookies()).get(getSessionCookieName())?.value;
  return findSignedIn({ cookie, now: new Date() });
}

/** True, or the page to go to with the reason. */
async function admit(
  account: Account | null,
  profile: OutsideProfile | undefined,
): Promise<boolean | string> {
  const provider = toOutsideId(account?.provider);
  if (account === null || provider === null) return account?.provider === "credentials";
  const current = await findCurrent();
  const person = {
    ...{ provider, outsideId: account.providerAccountId, name: profile?.name ?? null },
    label: profile?.login ?? profile?.email ?? account.providerAccountId,
    email: profile?.provenEmail?.toLowerCase() ?? null,
  };
  const found = await findOrLinkUser({ person, signedInAs: current?.userId ?? null, now: new Date() });
  return typeof found === "string" ? `${SIGN_IN_PAGE}?error=${found}` : true;
}

async function findUser(account: Account): Promise<string> {
  const provider = toOutsideId(account.provider);
  if (provider === null) return account.providerAccountId;
  const userId = await findLinkedUser({ provider, outsideId: account.providerAccountId });
  if (userId === null) throw new Error("An account was unlinked while it signed in.");
  return userId;
}

/** A new session for this browser in the place of the one it had; what its guest has kept comes along. */
async function begin({ userId, hooks }: { userId: string; hooks: SignInHooks }): Promise<string> {
  const current = await findCurrent();
  if (current !== null) await endSession(current);
  const userAgent = (await headers()).get("user-agent") ?? "";
  const sessionId = await beginSession({ userId, userAgent, now: new Date() });
  try {
    await hooks.moveGuest({ guestId: await getGuestId(), userId });
  } catch (cause) {
    logError({ event: "sign_in.guest_not_moved", cause }); // it stays with the guest and is tried at the next sign-in
  }
  return sessionId;
}

function toPathHere(url: string, baseUrl: string): string {
  return toLocalPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url);
}

function logFault(code: string, metadata: unknown): void {
  const cause = metadata instanceof Error ? metadata : (metadata as { error?: unknown } | undefined)?.error;
  if (cause instanceof Error && cause.message === "access_denied") return; // somebody said no at the other site
  logError({ event: `sign_in.${code.toLowerCase()}`, cause: cause ?? "no further word" });
}
