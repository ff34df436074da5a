import { noteDeed } from "@/lib/auth";
import { MAX_IMPORT_BYTES } from "@/lib/contract/teaching/teaching";
import { door, toProblem } from "@/lib/http";
import { importFile } from "@/lib/understand/teach";

/** Room for the form around the file. */
const MAX_BODY_BYTES = MAX_IMPORT_BYTES + 16 * 1024;

/** Takes over a Rasa NLU YAML file or a Dialogflow JSON or zip (multipart: file). To anybody but the owner it is not there. */
export const POST = door(
  { who: "owner", limit: "upload", takes: { form: "one file of 2 MB" } },
  async ({ request }) => {
    const tooLarge = () =>
      toProblem({ status: 413, code: "too_large", title: "The file is larger than 2 MB." });
    if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > MAX_BODY_BYTES)
      return tooLarge();
    const form = await request.formData().catch(() => null);
    const file = form?.get("file");
    if (!(file instanceof File)) {
      return toProblem({ status: 400, code: "bad_request", title: "Choose a file." });
    }
    if (file.size > MAX_IMPORT_BYTES) return tooLarge();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const imported = await importFile({ bytes, fileName: file.name.slice(0, 120) });
    if (imported.ok) {
      await noteDeed({ action: "intents.import", subject: file.name }, request);
      return Response.json(imported);
    }
    return toProblem({ status: 422, code: "bad_file", title: imported.message });
  },
);
