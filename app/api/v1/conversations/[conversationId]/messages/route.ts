import { listMessages } from "@/lib/contract/rest/operations";
import { toNotFound } from "@/lib/http";
import { apiDoor, toMessagePage } from "@/lib/rest";

/** The messages of a conversation of this key, the newest first, page by page. */
export const GET = apiDoor(
  listMessages,
  async ({ who: { userId }, params, query }) =>
    (await toMessagePage({ userId, ...params, ...query })) ?? toNotFound(),
);
