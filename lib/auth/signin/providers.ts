import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GithubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { z } from "zod";
import { getConfig, type SignInSettings } from "@/lib/config";
import { emailSchema, typedPasswordSchema } from "@/lib/contract/accounts/accounts";
import { OUTSIDE, type OutsideId } from "@/lib/contract/accounts/views";
import { checkPassword } from "../accounts/check-password";
import { takeTry } from "../accounts/tries";

type Providers = NextAuthOptions["providers"];

/** What another site told of somebody, as far as it is used. */
export interface OutsideProfile {
  id: string;
  login?: string;
  name?: string | null;
  email?: string | null;
  /** An address that the other site has proven; null for none. */
  provenEmail?: string | null;
}

/** Longest wait for another site, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** The ways to sign in that are set: e-mail and password always. */
export function createProviders(): Providers {
  const { github, google } = getConfig().signIn;
  const providers: Providers = [createPasswordProvider()];
  if (github !== null) providers.push(createGitHubProvider(github));
  if (google !== null) providers.push(createGoogleProvider(google));
  return providers;
}

/** The id of another site that accounts sign in from, or null. */
export function toOutsideId(provider: string | undefined): OutsideId | null {
  return provider !== undefined && Object.hasOwn(OUTSIDE, provider) ? (provider as OutsideId) : null;
}

const typedSchema = z.object({ email: emailSchema, password: typedPasswordSchema });

function createPasswordProvider() {
  return CredentialsProvider({
    credentials: { email: {}, password: {} },
    async authorize(given, request) {
      const typed = typedSchema.safeParse(given);
      if (!typed.success) return null;
      const { email } = typed.data;
      const forwarded: unknown = request.headers?.["x-forwarded-for"];
      const address = typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? null) : null;
      const waitMs = await takeTry({ kind: "sign-in", address, account: email });
      if (waitMs > 0) throw new Error(`too_many:${Math.ceil(waitMs / 1000)}`);
      const found = await checkPassword(typed.data);
      return found === null ? null : { id: found.userId };
    },
  });
}

const gitHubUserSchema = z.object({
  id: z.number(),
  login: z.string().max(200),
  name: z.string().max(200).nullish(),
});
const gitHubEmailsSchema = z.array(
  z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }),
);

/** GitHub, or an Enterprise server of one's own. Only its primary address counts, and only when GitHub has proven it. */
function createGitHubProvider({ clientId, clientSecret, baseUrl }: NonNullable<SignInSettings["github"]>) {
  const site = baseUrl ?? "https://github.com";
  const api = baseUrl === null ? "https://api.github.com" : `${baseUrl}/api/v3`;
  async function read<T>(path: string, token: string, schema: z.ZodType<T>): Promise<T> {
    const answer = await fetch(`${api}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: "error",
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} when asked for ${path}.`);
    return schema.parse(await answer.json());
  }
  return GithubProvider({
    clientId,
    clientSecret,
    issuer: `${site}/login/oauth`,
    authorization: {
      url: `${site}/login/oauth/authorize`,
      params: { scope: "read:user user:email" },
    },
    token: `${site}/login/oauth/access_token`,
    checks: ["pkce", "state"],
    httpOptions: { timeout: TIMEOUT_MS },
    userinfo: {
      url: `${api}/user`,
      async request({ tokens }) {
        const token = tokens.access_token ?? "";
        const user = await read("/user", token, gitHubUserSchema);
        const emails = await read("/user/emails", token, gitHubEmailsSchema);
        const provenEmail = emails.find(({ primary, verified }) => primary && verified)?.email ?? null;
        return { sub: String(user.id), ...user, provenEmail } as never;
      },
    },
    profile: (profile) => ({ id: String(profile.id) }),
  });
}

function createGoogleProvider({ clientId, clientSecret }: NonNullable<SignInSettings["google"]>) {
  return GoogleProvider({
    clientId,
    clientSecret,
    httpOptions: { timeout: TIMEOUT_MS },
    profile(profile) {
      profile.provenEmail = profile.email_verified ? profile.email : null;
      return { id: profile.sub };
    },
  });
}
