import { takeTry } from "@/lib/auth";
import { toAddress } from "./identify";
import { toTooMany } from "./problem";

/** Counts one try of an account's door before anything costly; the answer to give when there were too many, else null. */
export async function toTryRefusal(input: {
  request: Request;
  kind: Parameters<typeof takeTry>[0]["kind"];
  account: string;
}): Promise<Response | null> {
  const { request, kind, account } = input;
  const waitMs = await takeTry({ kind, account, address: toAddress(request) });
  return waitMs === 0 ? null : toTooMany(waitMs, "Too many tries.");
}
