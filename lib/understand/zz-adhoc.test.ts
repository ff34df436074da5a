import { expect, it } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { createMarket } from "../market/chain";
import { getGlossary } from "@/lib/knowledge/glossary";
import { emptyCarried } from "@/lib/contract/understanding";
import { understand } from "./cascade";
import { carryOver } from "./carry-over";
import { NOW, toLine } from "./testing";
it("adhoc", async () => {
  const market = createMarket({ providers: [] });
  const lines = readFileSync("/tmp/adhoc.txt", "utf8").split("\n");
  let carried = emptyCarried; const out: string[] = [];
  for (const line of lines) {
    if (line === "") continue;
    if (!line.startsWith("> ")) carried = emptyCarried;
    const u = await understand({ message: { text: line.replace(/^> /, ""), clicked: null }, carried, context: { now: NOW, signal: new AbortController().signal, market, glossary: getGlossary() } });
    carried = carryOver({ carried, understanding: u, outcomeOk: true });
    out.push(`${line.padEnd(60)} -> ${toLine(u)}`);
  }
  const t = performance.now(); 
  for (let i = 0; i < 500; i++) await understand({ message: { text: "how did Apple do this year?", clicked: null }, carried, context: { now: NOW, signal: new AbortController().signal, market, glossary: getGlossary() } });
  out.push("us each " + (performance.now() - t) * 2);
  writeFileSync("/tmp/adhoc.out", out.join("\n"));
  expect(1).toBe(1);
});
