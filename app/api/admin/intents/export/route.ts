import { z } from "zod";
import { getVisitor } from "@/lib/auth";
import { toNotFound } from "@/lib/http";
import { exportFile } from "@/lib/understand/teach";

const querySchema = z.object({
  format: z.enum(["rasa", "dialogflow-json", "dialogflow-zip"]),
  /** Only what the owner added, or the product's examples too. */
  of: z.enum(["own", "all"]).default("own"),
});

/** The examples as a file: `?format=rasa&of=all`. To anybody but the owner it is not there. */
export async function GET(request: Request): Promise<Response> {
  if (!(await getVisitor()).isOwner) return toNotFound();
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return toNotFound();
  const file = await exportFile(query.data);
  return new Response(file.body, {
    headers: {
      "content-type": file.contentType,
      "content-disposition": `attachment; filename="${file.fileName}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
