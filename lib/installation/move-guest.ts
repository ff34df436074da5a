import { moveOwnDocuments } from "@/lib/knowledge/ingest";
import { moveEntries } from "@/lib/memory";
import { moveConversations } from "@/lib/remember";

/**
 * Moves what a guest has said, handed in and had remembered to their account. Each room moves its own at once; stopped in
 * between, the next call moves the rest, for the guest's cookie still names it.
 */
export async function moveGuest({ guestId, userId }: { guestId: string; userId: string }): Promise<void> {
  if (guestId === userId) return;
  const moving = { from: guestId, to: userId };
  await moveConversations(moving);
  await moveOwnDocuments(moving);
  await moveEntries(moving);
}
