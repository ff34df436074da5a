import { ConfigError } from "./config-error";
import type { Environment } from "./environment";

/** How mail is sent: the server with its credentials in one address, and whom it comes from. */
export interface MailSettings {
  url: string;
  from: string;
}

/** What another site gave for its accounts to sign in here. */
interface OutsideClient {
  clientId: string;
  clientSecret: string;
}

/** Other sites whose accounts may sign in; null for one that is not set. */
export interface SignInSettings {
  /** `baseUrl` is null for github.com itself, else a GitHub Enterprise server. */
  github: (OutsideClient & { baseUrl: string | null }) | null;
  google: OutsideClient | null;
}

/** How mail is sent, or null where no server is set. */
export function toMailSettings(env: Environment): MailSettings | null {
  if (env.SMTP_URL === undefined) return null;
  if (env.MAIL_FROM === undefined || !/^[^\r\n]*[^\s@]@[^\s@]+$/.test(env.MAIL_FROM.replace(/>$/, "")))
    throw new ConfigError("SMTP_URL cannot be used: MAIL_FROM must name the address that mail comes from.");
  return { url: env.SMTP_URL, from: env.MAIL_FROM };
}

/** The other sites that are set; an id without its secret, or a secret without its id, is a mistake. */
export function toSignInSettings(env: Environment): SignInSettings {
  const github = toClient("GITHUB", env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET);
  const baseUrl = env.GITHUB_BASE_URL?.replace(/\/+$/, "") ?? null;
  return {
    github: github && { ...github, baseUrl },
    google: toClient("GOOGLE", env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET),
  };
}

function toClient(name: string, clientId?: string, clientSecret?: string): OutsideClient | null {
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    const [given, missing] = clientId === undefined ? ["SECRET", "ID"] : ["ID", "SECRET"];
    throw new ConfigError(`${name}_CLIENT_${given} cannot be used: ${name}_CLIENT_${missing} is missing.`);
  }
  return { clientId, clientSecret };
}
