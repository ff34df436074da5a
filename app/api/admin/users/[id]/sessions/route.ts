import { z } from "zod";
import { findActor, signOutPerson } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";

const params = z.object({ id: idSchema("user") });

/** Signs somebody out everywhere. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ request, params: { id: userId } }) => {
    const ended = await signOutPerson({ userId, actor: await findActor(request), now: new Date() });
    return ended === null ? toNotFound() : Response.json({ ended });
  },
);
