/** What somebody may do, the least first: each may all that those before it may. */
export const ROLES = ["visitor", "member", "agent", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** A password has at least so many characters. */
export const MIN_PASSWORD_CHARS = 10;

/** A browser that is signed in, as its owner sees it. Instants in ISO 8601. */
export interface SessionView {
  id: string;
  /** Browser and system, such as "Firefox on Linux". */
  agent: string;
  createdAt: string;
  lastSeenAt: string;
  isThis: boolean;
}

/** Other sites whose accounts may sign in here. */
export const OUTSIDE = { github: "GitHub", google: "Google" } as const;
export type OutsideId = keyof typeof OUTSIDE;

/** Somebody's own account. */
export interface AccountView {
  email: string | null;
  name: string | null;
  role: Role;
  hasPassword: boolean;
  linked: { provider: OutsideId; label: string }[];
  sessions: SessionView[];
}

/** Somebody with an account or a role, as the owner sees them. Instants in ISO 8601. */
export interface PersonView {
  id: string;
  /** E-mail address, else the name at another site, else the id. */
  label: string;
  role: Role;
  isDisabled: boolean;
  /** True for a guest who became the owner by the one-time link and has no account yet. */
  isGuest: boolean;
  conversations: number;
  sessions: number;
  createdAt: string;
  lastSeenAt: string | null;
}
