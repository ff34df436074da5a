import { createHash } from "node:crypto";
import { errors, jwtVerify } from "jose";
import { z } from "zod";
import { getStore } from "@/lib/store";
import type { OpenWidget } from "../known-widgets";
import { toSecret } from "../widgets";

/** A proof may be good for an hour at most. */
const LONGEST_S = 3_600;
const CLOCKS_APART_S = 5;

const claimsSchema = z.object({
  sub: z.string().min(1).max(200),
  jti: z.string().min(8).max(200),
  exp: z.number(),
});

/** Whom the host's server named, or why its proof does not count. */
export type VerifiedProof = { ok: true; subject: string } | { ok: false; reason: string };

/**
 * Reads a JWT that the host's server signed (HS256 with the widget's secret) for this widget (`aud`), for at most an hour
 * (`exp`), for one person (`sub`) and for one use (`jti`). A second use is refused on every instance.
 */
export async function verifyProof(input: {
  proof: string;
  widget: OpenWidget;
  now: Date;
}): Promise<VerifiedProof> {
  const { widget, now } = input;
  const read = await readClaims(input);
  if (!read.ok) return read;
  const { sub, jti, exp } = read.claims;
  if (exp * 1000 - now.getTime() > (LONGEST_S + CLOCKS_APART_S) * 1000)
    return { ok: false, reason: "The proof is good for more than an hour." };
  if (!(await takeOnce({ id: `${widget.id} ${jti}`, expiresAt: new Date((exp + 60) * 1000), now })))
    return { ok: false, reason: "The proof has been used." };
  return { ok: true, subject: sub };
}

async function readClaims({ proof, widget, now }: { proof: string; widget: OpenWidget; now: Date }) {
  try {
    const { payload } = await jwtVerify(proof, new TextEncoder().encode(toSecret(widget)), {
      algorithms: ["HS256"],
      audience: widget.id,
      requiredClaims: ["sub", "exp", "jti"],
      clockTolerance: CLOCKS_APART_S,
      currentDate: now,
    });
    const claims = claimsSchema.safeParse(payload);
    if (claims.success) return { ok: true as const, claims: claims.data };
    return { ok: false as const, reason: "The proof's sub, jti or exp is not of the form." };
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause;
    return { ok: false as const, reason: "The proof is not signed for this widget, or it has ended." };
  }
}

/** True the first time, for all instances; what has ended anyway is swept out on the way. */
async function takeOnce(input: { id: string; expiresAt: Date; now: Date }): Promise<boolean> {
  const { db } = await getStore();
  const id = createHash("sha256").update(input.id).digest("base64url");
  await db.usedProof.deleteMany({ where: { expiresAt: { lt: input.now } } });
  const { count } = await db.usedProof.createMany({
    data: [{ id, expiresAt: input.expiresAt }],
    skipDuplicates: true,
  });
  return count === 1;
}
