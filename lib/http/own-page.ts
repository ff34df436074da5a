import { getConfig } from "@/lib/config";

/**
 * A cookie counts for a change only on a request that a page of ours sent. Browsers say where a request comes from over HTTPS
 * and on this machine; elsewhere they name its origin.
 */
export function isFromHere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return origin === null || isOwnOrigin(origin, request);
}

function isOwnOrigin(origin: string, request: Request): boolean {
  if (!URL.canParse(origin)) return false; // "null": a sandboxed frame or a file
  const hosts = [
    request.headers.get("x-forwarded-host"),
    request.headers.get("host"),
    new URL(request.url).host,
  ];
  return hosts.includes(new URL(origin).host) || origin === new URL(getConfig().publicUrl).origin;
}
