import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, findTestChromium } from "./find-chromium.mjs";
import { checkPort, readAddress } from "./port.mjs";
import { arePackagesInstalled } from "./prepare.mjs";
import { findStamp, hashFiles, listFiles, writeStamp } from "./stamp.mjs";
import { countBrowserTests, countUnitTests } from "./test-counts.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tickertalk-launch-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

describe("the address", () => {
  it("is localhost:3000 on this machine only, unless PORT and HOST say otherwise", () => {
    expect(readAddress({})).toMatchObject({ port: 3000, host: "127.0.0.1", url: "http://localhost:3000" });
    expect(readAddress({ PORT: "3100", HOST: "0.0.0.0" })).toMatchObject({
      host: "0.0.0.0",
      url: "http://localhost:3100",
      probe: "http://127.0.0.1:3100",
    });
  });

  it.each(["0", "70000", "80.5", "http"])("refuses the port %s in one sentence", (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(
      `PORT must be a whole number from 1 to 65535, and is "${PORT}".`,
    );
  });

  it("that is taken is told in one sentence with the way out", async () => {
    const server = createServer().listen({ port: 0, host: "127.0.0.1" });
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    await expect(checkPort({ port, host: "127.0.0.1" })).rejects.toThrow(
      `Port ${port} is already in use. Set PORT to another number, e.g. PORT=${port + 1} npm start.`,
    );
    server.close();
    await once(server, "close");
    await expect(checkPort({ port, host: "127.0.0.1" })).resolves.toBeUndefined();
  });
});

describe("a stamp", () => {
  it("changes when a file's words, its name or a fact changes, and only then", () => {
    const base = join(folder, "stamp");
    write("stamp/a/one.ts", "1");
    write("stamp/a/skip/two.ts", "2");
    const files = () => listFiles(base, { base, keep: (name) => name !== "a/skip" });
    const first = hashFiles(files(), { base, facts: ["24"] });
    write("stamp/a/skip/two.ts", "3");
    expect(hashFiles(files(), { base, facts: ["24"] })).toBe(first);
    expect(hashFiles(files(), { base, facts: ["25"] })).not.toBe(first);
    write("stamp/a/one.ts", "4");
    expect(hashFiles(files(), { base, facts: ["24"] })).not.toBe(first);
  });

  it("is found again as written, and a torn one counts as none", () => {
    const file = join(folder, "made", "stamp.json");
    expect(findStamp(file)).toBeNull();
    writeStamp(file, "ab".repeat(32));
    expect(findStamp(file)).toBe("ab".repeat(32));
    writeFileSync(file, '{ "hash": "abab');
    expect(findStamp(file)).toBeNull();
  });
});

describe("the packages", () => {
  const lock = (version: string, more = {}) =>
    JSON.stringify({ packages: { "": {}, "node_modules/zod": { version }, ...more } });

  it("are installed when npm's own list names every version of the lock file", () => {
    const other = { "node_modules/only-on-mac": { version: "1.0.0", optional: true } };
    write("packages/package-lock.json", lock("4.6.7", other));
    expect(arePackagesInstalled(join(folder, "packages"))).toBe(false);
    write("packages/node_modules/.package-lock.json", lock("4.6.7"));
    expect(arePackagesInstalled(join(folder, "packages"))).toBe(true);
    write("packages/package-lock.json", lock("4.6.8", other));
    expect(arePackagesInstalled(join(folder, "packages"))).toBe(false);
  });
});

describe("the counts", () => {
  const passing = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
  };
  const unloaded = { status: "failed", assertionResults: [] };

  it("of unit tests hold each failure, and a file that did not load as one", () => {
    expect(countUnitTests({ report: passing, exitCode: 0 })).toEqual({ passed: 5, failed: 0, skipped: 1 });
    const report = { ...passing, numFailedTests: 2, testResults: [unloaded] };
    expect(countUnitTests({ report, exitCode: 1 })).toMatchObject({ passed: 5, failed: 3 });
  });

  it("never hide a bad end: no report, an error outside tests and an empty run each fail once", () => {
    expect(countUnitTests({ report: null, exitCode: 0 }).failed).toBe(1);
    expect(countUnitTests({ report: passing, exitCode: 1 }).failed).toBe(1);
    expect(countUnitTests({ report: { ...passing, numPassedTests: 0 }, exitCode: 0 }).failed).toBe(1);
    expect(countBrowserTests({ report: null, exitCode: 1 }).failed).toBe(1);
  });

  it("of browser tests take a flaky pass for a failure", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countBrowserTests({ report: { stats }, exitCode: 1 })).toEqual({
      passed: 7,
      failed: 2,
      skipped: 2,
    });
  });
});

describe("Chromium", () => {
  it("is the one that CHROMIUM_PATH names, else the first on the PATH", () => {
    const program = write("bin/chromium", "");
    chmodSync(program, 0o755);
    expect(findChromium({ CHROMIUM_PATH: program, PATH: "" })).toBe(program);
    expect(findChromium({ CHROMIUM_PATH: "/no/such/file", PATH: join(folder, "bin") })).toBeNull();
    expect(findChromium({ PATH: join(folder, "bin") })).toBe(program);
  });

  it("of tests is one without a window where there is one, unless CHROMIUM_PATH names another", () => {
    const whole = write("bin/chromium", "");
    const PATH = [join(folder, "bin"), join(folder, "later")].join(delimiter);
    expect(findTestChromium({ PATH })).toBe(whole);
    const windowless = write("later/chromium-headless-shell", "");
    expect(findTestChromium({ PATH })).toBe(windowless);
    expect(findChromium({ PATH })).toBe(whole);
    expect(findTestChromium({ PATH, CHROMIUM_PATH: whole })).toBe(whole);
  });
});

describe("the launcher", () => {
  it("says what it can do when asked for something else, without a stack", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(here, "..", "launch.mjs"), "dance"], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Say what to run: .*start \| dev .*\n$/);
  });

  const polite =
    'process.on("SIGINT", () => process.exit(130)); console.log("up"); setInterval(() => {}, 1000)';
  const deaf = 'process.on("SIGINT", () => {}); console.log("up"); setInterval(() => {}, 1000)';

  it("ends with 0 when Ctrl-C ended the server", async () => {
    const child = await supervised(polite);
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("kills a server that does not end on a second Ctrl-C", async () => {
    const child = await supervised(deaf);
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(child.exitCode).toBeNull();
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("hands on the exit code of a server that ended by itself", async () => {
    const child = await supervised('console.log("up"); process.exitCode = 3');
    expect(await once(child, "exit")).toEqual([3, null]);
  });
});

/** A process that supervises a small program; resolves once that program is up. */
async function supervised(program: string): Promise<ChildProcess> {
  const code = `
    import { supervise } from ${JSON.stringify(join(here, "supervise.mjs"))};
    process.exitCode = await supervise({ command: process.execPath, args: ["-e", ${JSON.stringify(program)}] });
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}
