/**
 * The demo market: 40 invented companies, an index, a fund and a currency pair under `SIM:`, computed from a seed.
 * It never answers for any other symbol, and says "simulated" with each figure.
 * Next: `companies.ts` for the names, `generator.ts` for the model, `demo-provider.ts` for the source.
 */
export { createDemoProvider } from "./demo-provider";
