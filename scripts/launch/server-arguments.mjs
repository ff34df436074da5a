import { inProject } from "./paths.mjs";

/**
 * How the server's Node is started. The space for new objects grows to twice 64 MB on a machine with much memory, and what
 * it took stays with the process: with 24 MB a site under load holds some 90 MB less, with 8 MB some 60 MB less again, and
 * answers as many. Memory that is not used is given back after a minute's rest, not after V8's eight seconds: the questions
 * after it are answered with memory that must be fetched anew, which read a third slower for some hundred of them.
 */
export const SERVER_NODE_OPTIONS = ["--max-semi-space-size=8", "--gc-memory-reducer-start-delay-ms=60000"];

/**
 * An idle connection is kept for 75 s: longer than the 60 s after which the usual proxies let go of theirs, so that none sends
 * a request into a connection that the server closes at that moment. A development server has no such option.
 */
const MODE_OPTIONS = { start: ["--keepAliveTimeout", "75000"], dev: [] };

/** What Node is told so that Next serves at an address: the built site, or with the mode `dev` the sources. */
export function toServerArguments({ port, host = "127.0.0.1", mode = "start" }) {
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  return [next, mode, ...MODE_OPTIONS[mode], "-p", String(port), "-H", host];
}
