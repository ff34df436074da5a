import { sign } from "@/lib/auth/guest";
import { ID_PREFIX, type IdKind } from "@/lib/contract/plain/create-id";

/** The id that always comes out for the same texts on this installation, and that nobody else can work out. */
export function toDerivedId({ kind, from }: { kind: IdKind; from: readonly string[] }): string {
  const signature = sign({ purpose: `derived ${kind}`, text: JSON.stringify(from) });
  return ID_PREFIX[kind] + Buffer.from(signature, "base64url").toString("hex").slice(0, 32);
}
