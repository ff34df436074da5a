/**
 * Who asks: a guest by a signed cookie from the first visit, the owner by a one-time link.
 * It refuses identity from anything a visitor can type: only what we signed counts.
 * Next: `guest/` for the cookie and its key, `owner-link.ts` for the owner, `operator-token.ts` for the command line.
 */
export { isMetricsHeader } from "./metrics-header";
export { createOperatorToken, isOperatorHeader } from "./operator-token";
export { claimOwnership, createOwnerLink } from "./owner-link";
export { getVisitor, getVisitorId, type Visitor } from "./visitor";
