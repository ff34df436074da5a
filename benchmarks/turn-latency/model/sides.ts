import { createId } from "@/lib/contract/ids";
import type { Speech } from "../chat-client";
import type { DataFolder } from "../data-folder";
import { findFreePort, type Settings, type SiteServer, startNext, startSite } from "../server";
import { toMarks } from "../turn-reader";

/** A server that is measured, and how it is spoken with. */
export interface Side {
  server: SiteServer;
  /** Absent for the site, which the clients speak with by themselves. */
  speech?: Speech;
}

/** The bare route is told what the SDK's own hook would send; its answers have no card. */
const BARE_SPEECH: Speech = {
  toBody: ({ conversationId, text }) =>
    JSON.stringify({
      id: conversationId,
      trigger: "submit-message",
      messages: [{ id: createId("message"), role: "user", parts: [{ type: "text", text }] }],
    }),
  marks: toMarks([
    '"type":"start"',
    '"type":"start-step"',
    '"type":"text-delta"',
    '"type":"finish","finishReason":"stop"',
    "data: [DONE]",
  ]),
};

/** The site with the stand-in as its model and a PostgreSQL server as its store. */
export async function startOurs(input: {
  folder: DataFolder;
  databaseUrl: string;
  modelUrl: string;
}): Promise<Side> {
  const settings: Settings = {
    DATABASE_URL: input.databaseUrl,
    OPENAI_BASE_URL: input.modelUrl,
    CHAT_MODEL: "stand-in",
    MODEL_API: "chat",
  };
  return { server: await startSite({ dataDir: input.folder.path, settings }) };
}

/** The bare route on the same stand-in. */
export async function startBare(input: { folder: string; modelUrl: string }): Promise<Side> {
  const port = await findFreePort();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    OPENAI_BASE_URL: input.modelUrl,
  };
  return { server: await startNext({ folder: input.folder, port, env, paths: ["/"] }), speech: BARE_SPEECH };
}
