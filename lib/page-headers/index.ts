/**
 * What a page tells the browser it may do: scripts by a nonce of this answer alone, everything else from here, in no frame.
 * It refuses nothing of ours by accident: inline style attributes, which charts are drawn with, are the one opening.
 * Small enough for the proxy that runs before every page.
 * Next: `page-headers.ts` for the policy, `reports.ts` for what browsers tell of it.
 */
export { createNonce, NONCE_HEADER, REPORT_PATH, toPageHeaders } from "./page-headers";
export { noteStopped } from "./reports";
