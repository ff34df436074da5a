import { listConversations } from "@/lib/contract/rest/operations";
import { apiDoor, toConversationPage } from "@/lib/rest";

/** The conversations that were held with this key, page by page. */
export const GET = apiDoor(listConversations, ({ who: { userId }, query }) =>
  toConversationPage({ userId, ...query }),
);
