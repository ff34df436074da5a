// Usage: npm run doctor   (what is set, what is missing and what that costs; exit code 1 only when something is broken)
import { existsSync } from "node:fs";
import { CacheError, closeCache, getCache } from "@/lib/cache";
import { type Config, ConfigError, getConfig } from "@/lib/config";
import { getOverview, type Overview } from "@/lib/installation";
import { closeModels, getEmbedder, getModel, probeModels } from "@/lib/model";
import { adoptStore, closeStore, findLockHolder, getStore, openStore, StoreError } from "@/lib/store";
import { probeSources } from "@/lib/turn";
import { examineChromium, examineDisk, examineRuntime, type Finding } from "./checks/machine";

const marks: Record<Finding["state"], string> = { ok: "ok", note: "–", broken: "BROKEN" };

/** Everything that can be found out, in the order it is printed. */
async function examine(): Promise<Finding[]> {
  const machine = [examineRuntime(), examineChromium()];
  let config: Config;
  try {
    config = getConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [...machine, { name: "Settings", state: "broken", detail: error.message }];
  }
  const cache = await examineCache();
  return [...machine, examineDisk(config), cache, ...(await examineInstallation(config))];
}

/** Which cache is set, and whether it answers. */
async function examineCache(): Promise<Finding> {
  const { kind } = getCache();
  if (kind === "memory") {
    const detail = "in this process's memory; set REDIS_URL to share prices, counters and quotas";
    return { name: "Cache", state: "note", detail };
  }
  const label = kind === "redis" ? "Redis" : "Redis over Upstash's REST";
  try {
    const startedAt = performance.now();
    await getCache().ping();
    const ms = Math.ceil(performance.now() - startedAt);
    return { name: "Cache", state: "ok", detail: `${label}, answers in ${ms} ms` };
  } catch (error) {
    if (!(error instanceof CacheError)) throw error;
    return { name: "Cache", state: "broken", detail: `${label}: ${error.message}` };
  }
}

/** The store, the market sources and what depends on them; a store that a running site holds is left alone. */
async function examineInstallation(config: Config): Promise<Finding[]> {
  try {
    const substitute = await findSubstitute(config);
    if (substitute) adoptStore(await openStore({ databaseUrl: null, dataDir: null }));
    else await getStore();
    await probeSources();
    const overview = await getOverview();
    const store = substitute ?? { name: "Store", state: "ok" as const, detail: describeStore(overview) };
    const contents = substitute ? [] : [describeContents(overview)];
    return [
      store,
      ...contents,
      ...describeSources(overview),
      describeModel(overview),
      ...(await examineModels()),
      ...describeOthers(overview),
    ];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [{ name: "Store", state: "broken", detail: error.message }];
  } finally {
    await closeModels();
    await closeCache();
    await closeStore();
  }
}

/** Why the configured store is not opened now (it is in use, or not made yet); null when it can be. */
async function findSubstitute({ databaseUrl, dataDir }: Config): Promise<Finding | null> {
  if (databaseUrl !== null) return null;
  const holder = findLockHolder(dataDir);
  if (holder) {
    const where = holder.url ? ` at ${holder.url}` : "";
    return {
      name: "Store",
      state: "ok",
      detail: `embedded, in ${dataDir}; in use by the site that runs${where}`,
    };
  }
  if (existsSync(dataDir)) return null;
  return { name: "Store", state: "note", detail: `embedded; ${dataDir} is made on first start` };
}

function describeStore({ store }: Overview): string {
  const size = store.sizeBytes === null ? "" : `, ${(store.sizeBytes / 2 ** 20).toFixed(1)} MiB`;
  return `${store.detail}${size}`;
}

function describeContents({ counts }: Overview): Finding {
  const { users, conversations, messages, importedSeries } = counts;
  const detail = `${users} users, ${conversations} conversations, ${messages} messages, ${importedSeries} imported series`;
  return { name: "Contents", state: "ok", detail };
}

function describeSources({ sources }: Overview): Finding[] {
  return sources.map(({ label, state, detail }) => ({
    name: `Prices: ${label}`,
    state: state === "ok" ? "ok" : "note",
    detail,
  }));
}

function describeModel({ model }: Overview): Finding {
  return { name: "Language model", state: model.configured ? "ok" : "note", detail: model.detail };
}

/** One real call of each kind, where a model is set. */
async function examineModels(): Promise<Finding[]> {
  const probes = await probeModels({ language: getModel(), embedder: getEmbedder() });
  return probes.map(({ name, works, detail }) => ({ name, state: works ? "ok" : "broken", detail }));
}

function describeOthers({ capabilities }: Overview): Finding[] {
  return capabilities.map(({ name, state, detail }) => ({
    name,
    state: state === "on" ? "ok" : "note",
    detail,
  }));
}

const findings = await examine();
const width = Math.max(...findings.map(({ name }) => name.length));
for (const { name, state, detail } of findings) {
  console.log(`${marks[state].padEnd(6)}  ${name.padEnd(width)}  ${detail}`);
}
const broken = findings.filter(({ state }) => state === "broken").length;
console.log(broken === 0 ? "\nNothing is broken." : `\n${broken} to mend.`);
process.exitCode = broken === 0 ? 0 : 1;
