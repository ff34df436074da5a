import { getConfig } from "@/lib/config";
import { OUTSIDE, type OutsideId } from "@/lib/contract/accounts/views";

/** The other sites that may sign people in here, as the settings say. */
export function listOutsideWays(): { id: OutsideId; label: string }[] {
  const { signIn } = getConfig();
  const ids = Object.keys(OUTSIDE) as OutsideId[];
  return ids.filter((id) => signIn[id] !== null).map((id) => ({ id, label: `Go on with ${OUTSIDE[id]}` }));
}
