import { describe, expect, it } from "vitest";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { createYahooProvider } from "../yahoo-provider";
import { refuseErrorBody, refuseFalseCrumb } from "./yahoo-faults";

describeProviderFaults({
  name: "yahoo",
  create: (options) => createYahooProvider(options),
  knownSymbol: "ACME",
  secret: "a-cookie-of-somebody",
});

const companyVerbs = [
  ["fundamentals", "earnings"],
  ["news", "intraday"],
] as const;
for (const [first, second] of companyVerbs) {
  describeProviderFaults({
    name: `yahoo, asked for ${first} in the place of a quote and ${second} in that of a history,`,
    create: (options) => {
      const yahoo = createYahooProvider(options);
      const ask = (verb: typeof first | typeof second) => (request: never) =>
        yahoo[verb]?.(
          verb === "intraday" ? ({ ...(request as object), interval: "5m" } as never) : request,
        ) as never;
      return { ...yahoo, quote: ask(first), history: ask(second) };
    },
    knownSymbol: "ACME",
    secret: "a-cookie-of-somebody",
  });
}

describe("what yahoo's answers are taken for", () => {
  const codeOf = (work: () => void) => {
    try {
      work();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return null;
  };

  it("tells an error with status 200 by its code", () => {
    const body = (code: string) =>
      JSON.stringify({ finance: { result: null, error: { code, description: "" } } });
    expect(codeOf(() => refuseErrorBody(body("Not Found")))).toBe("not_found");
    expect(codeOf(() => refuseErrorBody(body("Unauthorized")))).toBe("auth");
    expect(codeOf(() => refuseErrorBody(body("Too Many Requests")))).toBe("rate_limited");
    expect(codeOf(() => refuseErrorBody(body("Internal")))).toBe("bad_data");
    expect(codeOf(() => refuseErrorBody('{"chart":{"result":[],"error":null}}'))).toBeNull();
    expect(codeOf(() => refuseErrorBody('{"chart":{"result":['))).toBe("bad_data");
  });

  it("takes one short word for a crumb and nothing else", () => {
    for (const crumb of ["Xa0/b1c2D3e", ".Q5.K\\u002Fh", "abcd"])
      expect(codeOf(() => refuseFalseCrumb(crumb))).toBeNull();
    expect(codeOf(() => refuseFalseCrumb("Too Many Requests\r\n"))).toBe("rate_limited");
    for (const page of ["", "<html>", '{"finance":{}}'])
      expect(codeOf(() => refuseFalseCrumb(page))).toBe("bad_data");
  });
});
