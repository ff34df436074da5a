/**
 * How the server's Node is started. The space for new objects grows to twice 64 MB on a machine with much memory, and what
 * it took stays with the process: with 24 MB a site under load holds some 90 MB less.
 */
export const SERVER_NODE_OPTIONS = ["--max-semi-space-size=24"];

/**
 * What `next start` is told beside its address. An idle connection is kept for 75 s: longer than the 60 s after which the
 * usual proxies let go of theirs, so that none sends a request into a connection that the server closes at that moment.
 */
export const SERVER_OPTIONS = ["--keepAliveTimeout", "75000"];
