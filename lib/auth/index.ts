/**
 * Who asks: a guest by a signed cookie from the first visit, the owner by a one-time link.
 * It refuses identity from anything a visitor can type: only what we signed counts.
 * Next: `guest-cookie.ts` for the cookie, `owner-link.ts` for the owner, `secret.ts` for the key.
 */
export {
  issueGuest,
  parseCookieValue,
  toCookieValue,
  VISITOR_COOKIE,
  visitorCookieOptions,
} from "./guest-cookie";
export { createOperatorToken, isOperatorHeader } from "./operator-token";
export { claimOwnership, createOwnerLink } from "./owner-link";
export { getVisitor, getVisitorId, type Visitor } from "./visitor";
