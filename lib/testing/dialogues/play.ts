import type { FigureSources } from "@/lib/contract/figure-sources";
import { createId } from "@/lib/contract/ids";
import type { MessagePart, StoredMessage } from "@/lib/contract/message";
import { writePassages } from "@/lib/knowledge";
import { findConversation } from "@/lib/remember";
import { getStore } from "@/lib/store";
import { startTurn } from "@/lib/turn";
import { NOW, readTurn, toTurnInput } from "../turns";
import { toCardLine } from "./card-line";
import type { Dialogue, DialogueTurn } from "./dialogue";

type Ports = NonNullable<Parameters<typeof startTurn>[0]["ports"]>;

/** One answer of a played dialogue. */
export interface PlayedTurn {
  turn: DialogueTurn;
  status: string;
  parts: MessagePart[];
  text: string;
  /** As `toCardLine` writes them. */
  cards: string[];
  /** The labels of the figures that the words tell with a source. */
  told: string[];
  notices: string[];
  buttons: string[];
}

/** A dialogue as it went, and what the store holds of it afterwards. */
export interface Played {
  turns: PlayedTurn[];
  stored: StoredMessage[];
}

/** Half a minute between messages: never too fast for the guard. */
const PAUSE_MS = 30_000;

/** Plays a dialogue through real turns over this process's store, as a visitor of its own. */
export async function playDialogue({
  dialogue,
  ports,
}: {
  dialogue: Dialogue;
  ports: Ports;
}): Promise<Played> {
  const thread = { userId: createId("user"), conversationId: createId("conversation") };
  if (dialogue.document !== undefined) await addDocument(dialogue.document, thread);
  const turns: PlayedTurn[] = [];
  for (const turn of dialogue.turns) {
    const now = new Date(NOW.getTime() + turns.length * PAUSE_MS);
    const input = toTurnInput({ ...thread, ...toMessage(turn, turns.at(-1)), now });
    const started = await startTurn({ ...input, ports });
    if (started.kind !== "stream") throw new Error(`${dialogue.name}: ${started.kind}`);
    const { parts, text, status } = await readTurn(started);
    await started.done;
    turns.push({ turn, parts, text, status, ...readParts(parts) });
  }
  const kept = await findConversation({ ...thread, now: NOW });
  return { turns, stored: kept?.messages ?? [] };
}

function toMessage({ say, press, click }: DialogueTurn, before: PlayedTurn | undefined) {
  if (say !== undefined) return { text: say };
  if (click) {
    const clicked = { chartId: "cht_0", element: "point" as const, value: null, ...click };
    return { text: "", clicked };
  }
  const actions = before?.parts.flatMap((part) => (part.type === "actions" ? part.actions : [])) ?? [];
  const pressed = actions.find((action) => action.kind === "ask" && press?.test(action.label));
  if (pressed?.kind !== "ask") throw new Error(`no button ${press} under the answer before`);
  return { text: pressed.text };
}

function readParts(parts: MessagePart[]): Pick<PlayedTurn, "cards" | "told" | "notices" | "buttons"> {
  return {
    cards: parts.flatMap((part) => toCardLine(part) ?? []),
    told: parts.flatMap((part) => (part.type === "sources" ? listTold(part.sources) : [])),
    notices: parts.flatMap((part) => (part.type === "notice" ? [part.text] : [])),
    buttons: parts.flatMap((part) => (part.type === "actions" ? part.actions.map(({ label }) => label) : [])),
  };
}

function listTold({ figures, marks }: FigureSources): string[] {
  return marks.flatMap(([, , figure]) => figures[figure]?.label ?? []);
}

/** Puts a document of one passage into a conversation of a visitor. */
export async function addDocument(
  text: string,
  thread: { userId: string; conversationId: string },
): Promise<void> {
  const { db } = await getStore();
  const id = createId("document");
  const file = {
    fileName: "notes.md",
    mediaType: "text/markdown",
    fileKey: id,
    byteSize: 1,
    contentHash: id,
  };
  const { userId: ownerId, conversationId } = thread;
  await db.document.create({ data: { id, title: "Notes", ...file, ownerId, conversationId } });
  const passage = { kind: "text" as const, titlePath: [], header: null, text, page: 1, startsAt: 0 };
  await writePassages({
    documentId: id,
    version: 1,
    passages: [{ ...passage, endsAt: text.length, boxes: [] }],
  });
}
