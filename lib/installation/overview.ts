import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { getConfig } from "@/lib/config";
import { describeVectors } from "@/lib/knowledge";
import { createStoredListings, describeListings, type SourceHealth } from "@/lib/market";
import { getStore } from "@/lib/store";
import { getPorts } from "@/lib/turn";
import { describeSpending } from "./model-spending";

/** The state of an installation, for `/admin` and `npm run doctor`. No secrets. */
export interface Overview {
  sources: {
    id: string;
    label: string;
    state: SourceHealth["state"];
    detail: string;
    listed: number | null;
  }[];
  store: { kind: "pglite" | "postgresql"; detail: string; sizeBytes: number | null };
  model: { configured: boolean; detail: string };
  counts: { users: number; conversations: number; messages: number; importedSeries: number };
  capabilities: { name: string; state: "on" | "off"; detail: string }[];
}

/** Reads the state now. */
export async function getOverview(): Promise<Overview> {
  const [store, sources] = await Promise.all([getStore(), getPorts().market.health()]);
  const { db } = store;
  const [users, conversations, messages, importedSeries] = await Promise.all([
    db.user.count(),
    db.conversation.count(),
    db.message.count(),
    db.priceSeries.count(),
  ]);
  return {
    sources: sources.map((source) => ({ ...pick(source), detail: describeSource(source) })),
    store: { kind: store.kind, detail: store.detail, sizeBytes: measureStore(store.kind) },
    model: describeModel(),
    counts: { users, conversations, messages, importedSeries },
    capabilities: [
      ...listCapabilities(),
      ...describeSpending(getConfig().model),
      await describeCompanyList(),
      { name: "Search by meaning", ...(await describeVectors()) },
    ],
  };
}

/** Names of the models that are set, never a key. */
function describeModel(): Overview["model"] {
  const { model } = getConfig();
  if (model === null) {
    return { configured: false, detail: "No language model: answers are written from templates." };
  }
  const { chat, router, embedding, endpoint, backup } = model;
  const names = [
    chat === null ? null : `${chat} writes`,
    router === null || router === chat ? null : `${router} reads unclear messages`,
    embedding === null ? null : `${embedding} makes vectors`,
    backup === null ? null : `${backup.model} stands by`,
  ].filter((name) => name !== null);
  return { configured: true, detail: `${names.join(", ")}; at ${new URL(endpoint.baseUrl).host}.` };
}

function pick({ id, label, state, listed }: SourceHealth) {
  return { id, label, state, listed };
}

function describeSource({ state, lastFailure, listed }: SourceHealth): string {
  if (state === "off") return "Switched off by MARKET_SOURCES.";
  if (lastFailure !== null && state === "failing")
    return `Last call failed: ${lastFailure.code.replaceAll("_", " ")}.`;
  if (listed !== null) return listed === 0 ? "Nothing imported yet." : `${listed} instruments.`;
  return state === "ok" ? "Answers." : "Not asked yet.";
}

function listCapabilities(): Overview["capabilities"] {
  const { databaseUrl, authSecret, mail, signIn } = getConfig();
  const sites = [signIn.github && "GitHub", signIn.google && "Google"].filter((site) => site !== null);
  return [
    {
      name: "Several instances",
      state: databaseUrl === null ? "off" : "on",
      detail:
        databaseUrl === null ? "Set DATABASE_URL to run more than one process." : "PostgreSQL is shared.",
    },
    {
      name: "Own signing key",
      state: authSecret === null ? "off" : "on",
      detail:
        authSecret === null
          ? "AUTH_SECRET is not set; the key is derived or kept in the data folder. Visitors are known as long as it stays."
          : "AUTH_SECRET signs the cookies.",
    },
    {
      name: "Mail",
      state: mail === null ? "off" : "on",
      detail:
        mail === null
          ? "SMTP_URL is not set: links for new passwords are printed to the log, and new accounts prove no address."
          : `Sent from ${mail.from}.`,
    },
    {
      name: "Signing in",
      state: "on",
      detail: `With e-mail address and password${sites.length > 0 ? `, ${sites.join(", ")}` : ""}.`,
    },
  ];
}

async function describeCompanyList(): Promise<Overview["capabilities"][number]> {
  const state = await createStoredListings().findState();
  return { name: "Company list", ...describeListings({ state, now: new Date() }) };
}

function measureStore(kind: "pglite" | "postgresql"): number | null {
  const folder = join(getConfig().dataDir, "pg");
  return kind === "pglite" && existsSync(folder) ? measureFolder(folder) : null;
}

function measureFolder(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? measureFolder(path) : statSync(path).size;
  }
  return bytes;
}
