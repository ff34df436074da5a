import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { z } from "zod";
import { type FileIntent, type ReadFile, toFileName } from "./imported";

/** Largest sum of the files inside a zip, unpacked. */
const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;

const saysSchema = z.array(z.looseObject({ data: z.array(z.looseObject({ text: z.string() })) }));
const messageSchema = z.looseObject({
  speech: z.union([z.string(), z.array(z.string())]).optional(),
});
const intentSchema = z.looseObject({
  name: z.string(),
  userSays: saysSchema.optional(),
  responses: z.array(z.looseObject({ messages: z.array(messageSchema).optional() })).optional(),
});
const fileSchema = z.union([
  z.object({ intents: z.array(intentSchema) }),
  z.array(intentSchema).transform((intents) => ({ intents })),
  intentSchema.transform((intent) => ({ intents: [intent] })),
]);
const agentSchema = z.looseObject({ name: z.string() });

const NOT_DIALOGFLOW =
  "A Dialogflow file is the agent's zip, or JSON with a list under “intents”, each with “name” and “userSays”.";

/** Intents and phrases of a Dialogflow ES agent: its exported zip, or one JSON with the phrases inside the intents. */
export function readDialogflow(bytes: Uint8Array): ReadFile {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readZip(bytes) : readJson(strFromU8(bytes));
}

function readJson(text: string): ReadFile {
  const parsed = fileSchema.safeParse(toJson(text));
  if (!parsed.success) return { ok: false, message: NOT_DIALOGFLOW };
  return finish(parsed.data.intents.map((intent) => toFileIntent(intent, intent.userSays ?? [])));
}

/** `intents/NAME.json` holds an intent, `intents/NAME_usersays_LANGUAGE.json` its phrases. */
function readZip(bytes: Uint8Array): ReadFile {
  let files: Record<string, Uint8Array>;
  let unpacked = 0;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/(^|\/)intents\/[^/]+\.json$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new Error("it is too large when unpacked");
        return true;
      },
    });
  } catch (cause) {
    return { ok: false, message: `The zip cannot be read: ${(cause as Error).message}.` };
  }
  const names = Object.keys(files).sort();
  const read = (name: string) => toJson(strFromU8(files[name] as Uint8Array));
  const intents = names.flatMap((name): FileIntent[] => {
    if (/_usersays_[a-z-]+\.json$/i.test(name)) return [];
    const parsed = intentSchema.safeParse(read(name));
    if (!parsed.success) return [];
    const stem = name.replace(/\.json$/, "");
    const says = names.filter((other) => other.startsWith(`${stem}_usersays_`));
    return [
      toFileIntent(
        parsed.data,
        says.flatMap((one) => saysSchema.catch([]).parse(read(one))),
      ),
    ];
  });
  return finish(intents);
}

function finish(intents: FileIntent[]): ReadFile {
  return intents.length === 0 ? { ok: false, message: NOT_DIALOGFLOW } : { ok: true, intents };
}

function toFileIntent(intent: z.infer<typeof intentSchema>, says: z.infer<typeof saysSchema>): FileIntent {
  const messages = (intent.responses ?? []).flatMap(({ messages }) => messages ?? []);
  const speech = messages.flatMap((message) => message.speech ?? []).filter((text) => text.trim() !== "");
  return {
    name: intent.name,
    examples: says
      .map(({ data }) =>
        data
          .map(({ text }) => text)
          .join("")
          .trim(),
      )
      .filter((text) => text !== ""),
    answer: speech[0] ?? null,
  };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined; // the schema says that it is not one
  }
}

interface Exported {
  examples: readonly { text: string; intent: string }[];
  /** The words of the owner's answers by label. */
  answers: ReadonlyMap<string, string>;
}

/** One JSON with the phrases inside the intents. */
export function writeDialogflowJson(exported: Exported): string {
  const intents = listIntents(exported).map(({ intent, says }) => ({ ...intent, userSays: says }));
  return `${JSON.stringify({ intents }, null, 2)}\n`;
}

/** A zip as Dialogflow ES exports and imports it. */
export function writeDialogflowZip(exported: Exported): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "package.json": strToU8(JSON.stringify({ version: "1.0.0" })),
    "agent.json": strToU8(JSON.stringify(agentSchema.parse({ name: "tickertalk", language: "en" }))),
  };
  for (const { intent, says } of listIntents(exported)) {
    files[`intents/${intent.name}.json`] = strToU8(JSON.stringify(intent, null, 2));
    files[`intents/${intent.name}_usersays_en.json`] = strToU8(JSON.stringify(says, null, 2));
  }
  return zipSync(files, { level: 6, mtime: new Date("2026-01-01T00:00:00") });
}

function listIntents({ examples, answers }: Exported) {
  return [...Map.groupBy(examples, ({ intent }) => intent)].map(([label, list]) => {
    const speech = answers.get(label);
    const messages = speech === undefined ? [] : [{ type: "0", lang: "en", speech: [speech] }];
    const intent = {
      name: toFileName(label),
      auto: true,
      contexts: [],
      responses: [{ action: "", messages }],
    };
    const says = list.map(({ text }) => ({
      data: [{ text, userDefined: false }],
      isTemplate: false,
      count: 0,
    }));
    return { intent, says };
  });
}
