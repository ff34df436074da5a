import { z } from "zod";
import { pictureOptionsSchema } from "@/lib/chart/picture/picture-style";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound, toProblem } from "@/lib/http";
import { renderPicture } from "@/lib/picture";
import { findChart } from "@/lib/remember";

const params = z.object({ id: idSchema("chart") });
/** A chart's id is the hash of its content, so a picture never changes but for our own drawing of it. */
const CACHE_CONTROL = "public, max-age=2592000";

/** A chart as a picture: `/api/charts/ID/image?format=png|svg&size=wide|square&theme=light|dark`. */
export const GET = door(
  { who: "anyone", limit: "costly", takes: { params, query: pictureOptionsSchema } },
  async (asked) => {
    const model = await findChart(asked.params.id);
    if (model === null) return toNotFound();
    const picture = await renderPicture({ model, options: asked.query });
    if (!picture.ok) {
      const response = toProblem({ status: 503, code: "busy", title: "Too many pictures at once." });
      response.headers.set("retry-after", String(Math.ceil(picture.retryAfterMs / 1000)));
      return response;
    }
    const { body, contentType, fileName } = picture.file;
    return new Response(body, {
      headers: {
        "content-type": contentType,
        "content-disposition": `inline; filename="${fileName}"`,
        "cache-control": CACHE_CONTROL,
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
        "x-content-type-options": "nosniff",
      },
    });
  },
);
