import { getVisitor, isOperatorHeader } from "@/lib/auth";
import { getConfig } from "@/lib/config";

/** True for the owner's browser on a page of ours, and for a person at the server's command line. */
export async function isOwnerRequest(request: Request): Promise<boolean> {
  if (isOperatorHeader({ header: request.headers.get("authorization"), now: new Date() })) return true;
  return isFromHere(request) && (await getVisitor()).isOwner;
}

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
