/**
 * Who asks, and what they may: a guest by a signed cookie from the first visit, an account by a session that the store
 * holds and can end, the owner by a one-time link and from then on by role.
 * It refuses identity from anything a visitor can type: only what we signed counts. It tells nobody whether an account exists.
 * Next: `guest/` for the cookie and its key, `sessions/` for who is signed in, `accounts/` for passwords and mailed links,
 * `signin/` for the doors of next-auth, `people/` and `audit/` for the owner, `owner-link.ts`, `operator-token.ts`.
 */

export { changePassword } from "./accounts/check-password";
export { canMailSignUp, createAccountNow } from "./accounts/create-account";
export { getAccount } from "./accounts/find-account";
export { mailResetLink, mailSignUpLink, takePasswordLink, takeSignUpLink } from "./accounts/mailed-links";
export { unlink } from "./accounts/outside-accounts";
export { listOutsideWays } from "./accounts/outside-ways";
export { takeTry } from "./accounts/tries";
export { findActor, listDeeds, noteDeed } from "./audit/audit";
export { toNextPath } from "./local-path";
export { isMetricsHeader } from "./metrics-header";
export { createOperatorToken, isOperatorHeader } from "./operator-token";
export { claimOwnership, createOwnerLink } from "./owner-link";
export { changePerson, signOutPerson } from "./people/change-person";
export { listPeople } from "./people/list-people";
export { getSessionCookieName, isSecureSite } from "./sessions/session-cookie";
export { endSession, endSessions, findSignedIn } from "./sessions/sessions";
export { findGuestRole, getVisitor, getVisitorId, type Visitor } from "./visitor";
