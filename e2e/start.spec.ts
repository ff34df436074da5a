import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toServerArguments } from "../scripts/launch/server-arguments.mjs";
import { type EndedProgram, findFreePort, runProject } from "./app-server";
import { expect, test } from "./fixtures";

const folders: string[] = [];
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "tickertalk-start-"));
  folders.push(folder);
  return folder;
};

test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** One sentence for people, no trace of the program's insides, and a code that a supervisor understands. */
function expectPlainEnd({ code, stderr }: EndedProgram, sentence: RegExp): void {
  expect(code).toBe(1);
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !/^\s*⚠|Warning/.test(line));
  expect(lines).toEqual([expect.stringMatching(sentence)]);
  expect(stderr).not.toMatch(/\n\s+at /);
}

test("a port that is taken ends the start with one sentence that names another", async () => {
  const port = await findFreePort();
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(port, "127.0.0.1", resolve));
  const ended = await runProject([join("scripts", "launch.mjs"), "start"], {
    PORT: String(port),
    DATA_DIR: makeFolder(),
  });
  await new Promise((resolve) => holder.close(resolve));
  expectPlainEnd(ended, new RegExp(`^Port ${port} is already in use. Set PORT to another number`));
});

test("a data folder that another server has open ends the start with its address", async ({ server }) => {
  const port = await findFreePort();
  const ended = await runProject(toServerArguments({ port }), {
    DATA_DIR: server.dataDir,
    PORT: String(port),
  });
  expectPlainEnd(ended, new RegExp(`in use by another Tickertalk process \\(\\d+, ${server.url}\\)`));
});

test("a damaged data folder ends the start and is left as it was", async () => {
  const port = await findFreePort();
  const folder = makeFolder();
  mkdirSync(join(folder, "pg"));
  writeFileSync(join(folder, "pg", "PG_VERSION"), "18\n");
  const ended = await runProject(toServerArguments({ port }), { DATA_DIR: folder, PORT: String(port) });
  expectPlainEnd(ended, /does not open; it may be damaged\. Nothing was changed/);
});

test("a database that cannot be reached ends the start without telling the password", async () => {
  const port = await findFreePort();
  const ended = await runProject(toServerArguments({ port }), {
    DATABASE_URL: "postgresql://tickertalk:very-secret-word@127.0.0.1:9/tickertalk",
    DATA_DIR: makeFolder(),
    PORT: String(port),
  });
  expectPlainEnd(ended, /^Tickertalk cannot start\. .*127\.0\.0\.1/);
  expect(ended.stdout + ended.stderr).not.toContain("very-secret-word");
});

test("a setting that cannot be used ends the start with its name", async () => {
  const port = await findFreePort();
  const ended = await runProject(toServerArguments({ port }), {
    TURN_TIMEOUT_MS: "soon",
    DATA_DIR: makeFolder(),
    PORT: String(port),
  });
  expectPlainEnd(ended, /^Tickertalk cannot start\. TURN_TIMEOUT_MS cannot be used/);
});
