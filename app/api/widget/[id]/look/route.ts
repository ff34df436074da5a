import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { toButtonLook } from "@/lib/contract/widget/settings";
import { door, toNotFound } from "@/lib/http";
import { findOpenWidget, isAllowedOn } from "@/lib/widget";

const params = z.object({ id: idSchema("widget") });

/**
 * How a widget's button looks, for the script on the page that it stands on. The page's script may read it where the widget
 * is allowed to stand; that is a courtesy to pages where it is not: what decides is the frame's own header.
 */
export const GET = door(
  { who: "anyone", limit: "read", takes: { params } },
  async ({ request, params: { id } }) => {
    const widget = await findOpenWidget(id);
    if (widget === null) return toNotFound();
    const headers = new Headers({
      "cache-control": "public, max-age=20",
      "cross-origin-resource-policy": "cross-origin",
      vary: "origin",
    });
    const origin = request.headers.get("origin");
    if (origin !== null && (await isAllowedOn({ widgetId: id, origin })))
      headers.set("access-control-allow-origin", origin);
    return Response.json(toButtonLook(widget.settings), { headers });
  },
);
