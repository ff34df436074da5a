import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Operation } from "@/lib/contract/rest/operation";
import type { Door } from "@/lib/http";

export const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** A handler of the build: what it exports may or may not be a door. */
export interface ListedDoor {
  /** "/api/conversations/[id]". */
  path: string;
  method: (typeof methods)[number];
  handler: Door & { operation?: Operation };
}

/** Files of that name below `app`, each with its path from there. */
export function listAppFiles(name: string): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .sort();
}

/** A module of `app` by its path from there. */
export function importFromApp(file: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ join(process.cwd(), "app", file));
}

/** Every handler of every route of the build. */
export async function listDoors(): Promise<ListedDoor[]> {
  const doors: ListedDoor[] = [];
  for (const file of listAppFiles("route.ts")) {
    const exported = await importFromApp(file);
    for (const method of methods) {
      const handler = exported[method] as ListedDoor["handler"] | undefined;
      if (handler !== undefined) doors.push({ path: toPath(file), method, handler });
    }
  }
  return doors;
}

/** The address of a route: groups in brackets are no part of it. */
function toPath(file: string): string {
  const parts = dirname(file).split("/");
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

/** The names of a path's parts in square brackets. */
export function listParams(path: string): string[] {
  return [...path.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? "");
}

/** Calls a door as the server would: by method and address, with the parts of its path. */
export function call(
  { path, method, handler }: ListedDoor,
  input: { params?: Record<string, string>; query?: Record<string, string>; init?: RequestInit },
): Promise<Response> {
  const { params = {}, query = {}, init = {} } = input;
  const filled = path.replace(/\[([^\]]+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const url = new URL(`http://localhost:3000${filled}?${new URLSearchParams(query)}`);
  return handler(new Request(url, { method, ...init }), { params: Promise.resolve(params) });
}

/** A `fetch` that reaches the doors without a server. */
export function createDoorFetch(doors: ListedDoor[]): (request: Request) => Promise<Response> {
  return (request) => {
    const { pathname } = new URL(request.url);
    for (const { path, method, handler } of doors) {
      const pattern = new RegExp(`^${path.replace(/\[([^\]]+)\]/g, "(?<$1>[^/]+)").replaceAll(".", "\\.")}$`);
      const match = method === request.method ? pathname.match(pattern) : null;
      if (match) return handler(request, { params: Promise.resolve({ ...match.groups }) });
    }
    return Promise.resolve(new Response(`no door at ${request.method} ${pathname}`, { status: 501 }));
  };
}
