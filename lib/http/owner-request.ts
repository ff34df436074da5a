import { getVisitor, isOperatorHeader } from "@/lib/auth";

/** True for the owner's browser on a page of ours, and for a person at the server's command line. */
export async function isOwnerRequest(request: Request): Promise<boolean> {
  if (isOperatorHeader({ header: request.headers.get("authorization"), now: new Date() })) return true;
  return isFromHere(request) && (await getVisitor()).isOwner;
}

/** A cookie counts for a change only on a request that a page of ours sent. */
export function isFromHere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}
