import { pictureOptionsSchema } from "@/lib/chart/picture/picture-style";
import { idSchema } from "@/lib/contract/ids";
import { toNotFound, toProblem } from "@/lib/http";
import { renderPicture } from "@/lib/picture";
import { findChart } from "@/lib/remember";

const chartIdSchema = idSchema("chart");
/** A chart's id is the hash of its content, so a picture never changes but for our own drawing of it. */
const CACHE_CONTROL = "public, max-age=2592000";

/** A chart as a picture: `/api/charts/ID/image?format=png|svg&size=wide|square&theme=light|dark`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = chartIdSchema.safeParse((await params).id);
  if (!id.success) return toNotFound();
  const options = pictureOptionsSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!options.success) {
    const issue = options.error.issues[0];
    const detail = `${issue?.path.join(".")}: ${issue?.message ?? "not readable"}`;
    return toProblem({ status: 400, code: "bad_request", title: "Not readable", detail });
  }
  const model = await findChart(id.data);
  if (model === null) return toNotFound();
  const picture = await renderPicture({ model, options: options.data });
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
}
