import { CUSTOM_PREFIX } from "@/lib/contract/teaching/custom-intents";
import { NO_INTENT } from "@/lib/contract/teaching/teaching";
import { listCustomIntents } from "../examples/custom-intents";
import { listExamples } from "../examples/examples";
import { writeDialogflowJson, writeDialogflowZip } from "./dialogflow";
import { writeRasa } from "./rasa";

/** A file of the examples, ready to be sent. */
export interface ExportedFile {
  fileName: string;
  contentType: string;
  body: BodyInit;
}

/** The owner's examples (or all) for Rasa or Dialogflow ES, the owner's words as answers where the form has room for them. */
export async function exportFile(input: {
  format: "rasa" | "dialogflow-json" | "dialogflow-zip";
  of: "own" | "all";
}): Promise<ExportedFile> {
  const [all, intents] = await Promise.all([listExamples(), listCustomIntents()]);
  const examples = all.filter(
    ({ intent, source }) => intent !== NO_INTENT && (input.of === "all" || source !== "seed"),
  );
  if (input.format === "rasa") {
    return { fileName: "nlu.yml", contentType: "application/yaml; charset=utf-8", body: writeRasa(examples) };
  }
  const answers = new Map(
    intents.flatMap(({ slug, answer }) =>
      answer.kind === "text" ? [[`${CUSTOM_PREFIX}${slug}`, answer.text] as const] : [],
    ),
  );
  if (input.format === "dialogflow-json") {
    const body = writeDialogflowJson({ examples, answers });
    return { fileName: "dialogflow.json", contentType: "application/json; charset=utf-8", body };
  }
  const body = Uint8Array.from(writeDialogflowZip({ examples, answers }));
  return { fileName: "dialogflow.zip", contentType: "application/zip", body };
}
