import { readdirSync, readFileSync } from "node:fs";
import type { MarketResult } from "@/lib/market";
import { hasSharedData, sharedData } from "../shared-data";
import type { YahooStatementLine } from "./yahoo-company-body";

export const recordedDir = `${sharedData}/yahoo`;
export const recordedFiles = hasSharedData
  ? readdirSync(recordedDir).filter((file) => file.endsWith(".json"))
  : [];

// biome-ignore lint/suspicious/noExplicitAny: the raw body is read as it is, past every schema of ours
export type Raw = any;

/** A recording's address and its body as it came. */
export function readRaw(file: string): { address: URL; body: Raw } {
  const { request, response } = JSON.parse(readFileSync(`${recordedDir}/${file}`, "utf8"));
  return { address: new URL(request.url), body: response.bodyJson };
}

/** The recordings whose path fits. */
export const filesAbout = (path: RegExp) =>
  recordedFiles.filter((file) => path.test(readRaw(file).address.pathname));

/** The day of an instant in a zone, computed apart from the product's own way. */
export const dayOf = (seconds: number, timeZone: string) =>
  new Date(seconds * 1_000).toLocaleDateString("sv-SE", { timeZone });

export const lastPart = (address: URL) => decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
export const perPound = (currency: string | undefined) => (currency === "GBp" ? 100 : 1);

/** Made-up reports of any symbol, so that a snapshot has something to stand beside. */
export const REPORTS: YahooStatementLine[] = [{ type: "annualTotalRevenue", values: { "2024-12-31": 1 } }];

/** The value of an answer; throws with its failure where it has none. */
export async function read<T>(pending: Promise<MarketResult<T> | undefined> | undefined): Promise<T> {
  const result = await pending;
  if (!result?.ok) throw new Error(`${result?.failure.code}: ${result?.failure.detail}`);
  return result.value;
}
