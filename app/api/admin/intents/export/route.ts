import { z } from "zod";
import { door } from "@/lib/http";
import { exportFile } from "@/lib/understand/teach";

const querySchema = z.object({
  format: z.enum(["rasa", "dialogflow-json", "dialogflow-zip"]),
  /** Only what the owner added, or the product's examples too. */
  of: z.enum(["own", "all"]).default("own"),
});

/** The examples as a file: `?format=rasa&of=all`. To anybody but the owner it is not there. */
export const GET = door(
  { who: "owner", limit: "costly", takes: { query: querySchema } },
  async ({ query }) => {
    const file = await exportFile(query);
    return new Response(file.body, {
      headers: {
        "content-type": file.contentType,
        "content-disposition": `attachment; filename="${file.fileName}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  },
);
