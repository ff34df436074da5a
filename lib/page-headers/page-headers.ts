import { randomBytes } from "node:crypto";

/** Where a page's own code finds the nonce of this answer. */
export const NONCE_HEADER = "x-nonce";

/** Where browsers tell what a policy stopped. */
export const REPORT_PATH = "/api/csp-report";

const YEAR_S = 365 * 24 * 3600;

/** A nonce: 128 bits of chance, for one answer. */
export function createNonce(): string {
  return randomBytes(16).toString("base64");
}

/**
 * The headers of a page. `frameAncestors` says on whose pages it may stand, `'none'` for all but a widget's; `secure` for a
 * page that came over HTTPS; `development` opens what the development server needs.
 */
export function toPageHeaders(input: {
  nonce: string;
  secure: boolean;
  development: boolean;
  frameAncestors?: string;
}): Record<string, string> {
  const { nonce, secure, development, frameAncestors = "'none'" } = input;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    `frame-ancestors ${frameAncestors}`,
    `report-uri ${REPORT_PATH}`,
  ];
  return {
    "content-security-policy": policy.join("; "),
    ...(frameAncestors === "'none'" && { "x-frame-options": "DENY" }),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    ...(secure && { "strict-transport-security": `max-age=${YEAR_S}` }),
  };
}
