import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { createEdgarProvider } from "./edgar-provider";

describeProviderFaults({
  name: "edgar, asked for fundamentals in the place of a quote and filings in that of a history,",
  create: (options) => {
    const edgar = createEdgarProvider({ ...options, contact: "owner@example.com" });
    return { ...edgar, quote: edgar.fundamentals as never, history: edgar.filings as never };
  },
  knownSymbol: "ACME",
  secret: "owner@example.com",
});
