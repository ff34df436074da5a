import { createServer } from "node:net";
import { Stop } from "./stop.mjs";

/** The address to serve on: PORT (default 3000) and HOST (default 127.0.0.1, which `localhost` reaches). */
export function readAddress(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stop(`PORT must be a whole number from 1 to 65535, and is "${env.PORT}".`);
  }
  const host = env.HOST || "127.0.0.1";
  const reachedAs = ["127.0.0.1", "0.0.0.0", "::", "localhost"].includes(host) ? "localhost" : host;
  const probedAs = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  const bracket = (name) => (name.includes(":") ? `[${name}]` : name);
  return {
    port,
    host,
    url: `http://${bracket(reachedAs)}:${port}`,
    probe: `http://${bracket(probedAs)}:${port}`,
  };
}

/** Returns when the port can be listened on; else stops with one sentence that says what to do. */
export function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(new Stop(portProblem({ port, host, code: error.code }))));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()));
  });
}

function portProblem({ port, host, code }) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is already in use. Set PORT to another number, e.g. PORT=${port + 1} npm start.`;
  }
  if (code === "EACCES")
    return `Port ${port} needs more rights than this user has. Set PORT to a number above 1024.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address "${host}". Set HOST to 127.0.0.1 or 0.0.0.0.`;
  }
  return `Port ${port} on ${host} cannot be used (${code}). Set PORT or HOST to something else.`;
}
