/** SEC EDGAR as a source of reported figures and filings: `edgar-provider.ts` for what it promises. */
export { createEdgarProvider, EDGAR_QUOTAS } from "./edgar-provider";
