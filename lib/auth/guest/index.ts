/**
 * Who a browser is, without any database: the signed guest cookie and the key that signs it.
 * It refuses what it did not sign. Small enough for the proxy that runs before every page.
 * Next: `guest-cookie.ts` for the cookie, `secret.ts` for the key.
 */
export {
  issueGuest,
  parseCookieValue,
  VISITOR_COOKIE,
  visitorCookieOptions,
} from "./guest-cookie";
export { sign } from "./secret";
