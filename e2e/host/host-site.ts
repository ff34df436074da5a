import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { findFreePort } from "../app-server";

/**
 * The site of a pretend customer: real pages on origins that are not ours. It listens on one loopback port under every
 * name below `localhost`, so one server is many sites: `shop.localhost`, `other.localhost`.
 */
export class HostSite {
  /** The widget on its pages, and where its script comes from. */
  widgetId = "";
  home = "";

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<HostSite> {
    const port = await findFreePort();
    const server = createServer((request, response) => site.answer({ request, response }));
    const site = new HostSite(server, port);
    await new Promise<void>((resolve) => server.listen({ port, host: "127.0.0.1" }, resolve));
    return site;
  }

  /** The origin of one of the sites. */
  origin(name: string): string {
    return `http://${name}.localhost:${this.port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer({ request, response }: { request: IncomingMessage; response: ServerResponse }): void {
    const path = request.url ?? "/";
    const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
    if (path === "/strict") headers["content-security-policy"] = toStrictPolicy(this.home);
    response.writeHead(path === "/favicon.ico" ? 404 : 200, headers);
    response.end(path === "/bare" ? toPage("Bare", "") : toPage("Shop", this.toTags(path)));
  }

  private toTags(path: string): string {
    const inline = path === "/inline" ? ' data-mode="inline" data-height="600px"' : "";
    const tag = `<script src="${this.home}/widget.js" data-widget="${this.widgetId}"${inline} async></script>`;
    return path === "/twice" ? tag + tag : tag;
  }
}

/** What the documentation names, and nothing else; no string may become markup. */
function toStrictPolicy(home: string): string {
  const sources = ["script-src", "connect-src", "frame-src"].map((directive) => `${directive} ${home}`);
  return ["default-src 'none'", ...sources, "require-trusted-types-for 'script'"].join("; ");
}

function toPage(title: string, tags: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>Tea and cakes.</p>${tags}</html>`;
}
