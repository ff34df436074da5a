import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDocFaults } from "./check-doc-refs";
import { findSizeFaults } from "./check-sizes";
import { findSourceFaults } from "./check-source-rules";

const root = fileURLToPath(new URL("..", import.meta.url));
let tree = "";

/** A small project of its own, so that the real one is never touched. */
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "tickertalk-verify-"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"])
    copyFileSync(join(root, name), join(tree, name));
  for (const folder of ["app", "benchmarks", "components", "e2e", "lib", "prisma", "scripts"]) {
    mkdirSync(join(tree, folder));
  }
  write(
    "package.json",
    JSON.stringify({ type: "module", scripts: { start: "true" }, dependencies: { ai: "*" } }),
  );
  write("next.config.ts", "export default {};");
  for (const name of ["ai", "react", "zod", "@prisma/client"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(`node_modules/${name}/index.js`, "module.exports = {};");
  }
});

afterEach(() => {
  rmSync(tree, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(tree, path, ".."), { recursive: true });
  writeFileSync(join(tree, path), text);
}

/** Broken laws as `law: file that breaks it`, sorted. */
function findBreaches(): string[] {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruiser.mjs");
  const args = [program, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "."];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { violations } = JSON.parse(stdout).summary as {
    violations: { from: string; rule: { name: string } }[];
  };
  return violations.map(({ from, rule }) => `${rule.name}: ${from}`).sort();
}

describe("the import law", () => {
  it("lets a tidy tree pass", () => {
    write("lib/contract/shape.ts", 'import { z } from "zod";\nexport const shape = z;');
    write("lib/market/index.ts", 'export { quote } from "./quote";');
    write(
      "lib/market/quote.ts",
      'import { shape } from "@/lib/contract/shape";\nexport const quote = shape;',
    );
    write("lib/skills/index.ts", 'import { quote } from "@/lib/market";\nexport const skill = quote;');
    write("app/page.tsx", 'import { quote } from "@/lib/market";\nexport default quote;');
    expect(findBreaches()).toEqual([]);
  });

  it("names each law that is broken and the file that breaks it, and no other", () => {
    const sound = {
      "components/chat/shell.tsx": "export const shell = 1;",
      "lib/guard/index.ts": "export type Verdict = string;",
      "lib/knowledge/index.ts": "export const cite = 1;",
      "lib/market/index.ts": "export const quote = 1;",
      "lib/market/quote.ts": "export const quote = 1;",
      "lib/testing/clock.ts": "export const clock = 1;",
    };
    const breaking: Record<string, Record<string, string>> = {
      "stages-meet-in-turn": {
        "lib/compose/index.ts": 'import type { Verdict } from "@/lib/guard";\nexport type Reply = Verdict;',
      },
      "door-between-rooms": { "lib/skills/index.ts": 'export { quote } from "@/lib/market/quote";' },
      "door-from-outside": { "app/api/quote/route.ts": 'export { quote } from "@/lib/market/quote";' },
      "database-behind-store": { "lib/skills/rows.ts": 'export * from "@prisma/client";' },
      "domains-draw-nothing": { "lib/market/draws.ts": 'export * from "react";' },
      "domains-stand-alone": { "lib/market/cites.ts": 'export { cite } from "@/lib/knowledge";' },
      "sdk-rule": { "lib/remember/index.ts": 'export * from "ai";' },
      "format-is-pure": { "lib/format/money.ts": 'export { hostname } from "node:os";' },
      "pages-and-routes-hold-no-sql": { "app/page.tsx": 'export { default } from "@prisma/client";' },
      "drawings-only-draw": {
        "components/results/card.tsx": 'export { shell } from "@/components/chat/shell";',
      },
      "components-stay-in-the-browser": {
        "components/chat/price.tsx": 'export { quote } from "@/lib/market";',
      },
      "tests-stay-outside": { "lib/market/timed.ts": 'export { clock } from "@/lib/testing/clock";' },
      "no-cycles": { "lib/market/a.ts": 'import { b } from "./b";\nexport const a = () => b;' },
      "launcher-needs-nothing": { "scripts/launch.mjs": 'import "zod";' },
      resolvable: { "lib/market/points.ts": 'export * from "./absent";' },
    };
    for (const files of [sound, ...Object.values(breaking)])
      for (const [path, text] of Object.entries(files)) write(path, text);
    write("lib/market/b.ts", 'import { a } from "./a";\nexport const b = () => a;');
    const expected = Object.entries(breaking).map(([law, files]) => `${law}: ${Object.keys(files)[0]}`);
    // a page that reads the database breaks two laws
    expect(findBreaches()).toEqual([...expected, "database-behind-store: app/page.tsx"].sort());
  });
});

describe("the source rules", () => {
  it("catch a page that reads the environment, however it is written", () => {
    write("app/page.tsx", "export default () => process.env.SECRET;");
    write("app/layout.tsx", "const { env } = process;\nexport default () => env;");
    write("lib/market/index.ts", 'import { env } from "node:process";\nexport const key = env.KEY;');
    const place = "reads the environment; only lib/config does";
    expect(findSourceFaults(tree)).toEqual([
      `app/layout.tsx:1: ${place}`,
      `app/page.tsx:1: ${place}`,
      `lib/market/index.ts:1: ${place}`,
    ]);
  });

  it("let the configuration, tests and comments speak of it", () => {
    write("lib/config/index.ts", "export const port = process.env.PORT;");
    write("lib/market/quote.test.ts", 'process.env.TZ = "UTC";');
    write("lib/market/quote.ts", "// process.env is not read here\nexport const at = process.hrtime();");
    write("instrumentation.ts", 'export const onNode = process.env.NEXT_RUNTIME === "nodejs";');
    expect(findSourceFaults(tree)).toEqual([]);
  });

  it("hold a page to 40 lines and a route to 60", () => {
    write("app/page.tsx", `${"\n".repeat(40)}export {};\n`);
    write("app/api/route.ts", `${"\n".repeat(59)}export {};\n`);
    expect(findSourceFaults(tree)).toEqual(["app/page.tsx: 41 lines; a page or layout has at most 40"]);
  });
});

describe("the sizes", () => {
  it("hold a file to 220 lines and a folder to 12 files, tests not counted", () => {
    write("lib/chart/long.ts", `${"\n".repeat(220)}export {};\n`);
    for (let i = 0; i < 12; i++) write(`lib/chart/part-${i}.ts`, "export {};\n");
    write("lib/chart/long.test.ts", `${"\n".repeat(400)}export {};\n`);
    expect(findSizeFaults(tree)).toEqual([
      "lib/chart/long.ts: 221 lines; a file has at most 220",
      "lib/chart: 13 source files; a folder has at most 12",
    ]);
  });
});

describe("the docs", () => {
  it("fail when they name a path, a link or a script that is not there", () => {
    write("README.md", "Run `npm run dance`, then read `lib/absent/index.ts` and [this](docs/none.md).\n");
    expect(findDocFaults(tree)).toEqual([
      "README.md:1: names lib/absent/index.ts, which does not exist",
      "README.md:1: names docs/none.md, which does not exist",
      "README.md:1: names npm run dance, which is no script",
    ]);
  });

  it("may name what is there, patterns, placeholders and other people's addresses", () => {
    write(
      "docs/how-to/one.md",
      "See [top](../../package.json), `lib/*/index.ts`, `npm run start`, [x](https://x.org).\n",
    );
    expect(findDocFaults(tree)).toEqual([]);
  });
});
