import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasSharedData, sharedData } from "../lib/testing/shared-data";
import { runProject } from "./app-server";
import { type Session, writeFigures } from "./figures";
import { expect, test } from "./fixtures";
import { AdminPage } from "./pages/admin-page";
import { ChatPage } from "./pages/chat-page";
import { expectFigures } from "./pages/history-card";

const sharedFiles = {
  MSFT: join(sharedData, "prices", "msft.csv"),
  SPX: join(sharedData, "prices", "spx.csv"),
};

/** Five sessions of a company that does not exist, as brokers write them: the newest first, US dates. */
const brokersFile = [
  "Date,Open,High,Low,Close,Volume",
  "01/07/2022,104,106,103,105.5,1200",
  "01/06/2022,101,104,100,104,1100",
  "01/05/2022,99,102,90,91,2000",
  "01/04/2022,100,101,98,99,900",
  "01/03/2022,98,101,97,100,1000",
].join("\n");

const files = mkdtempSync(join(tmpdir(), "tickertalk-files-"));
const write = (name: string, text: string) => {
  writeFileSync(join(files, name), text);
  return join(files, name);
};
test.afterAll(() => rmSync(files, { recursive: true, force: true }));

async function importFromShell(input: { dataDir: string; file: string; options: string[] }): Promise<void> {
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const args = [tsx, join("scripts", "import-prices.ts"), input.file, ...input.options];
  const { code, stdout, stderr } = await runProject(args, { DATA_DIR: input.dataDir });
  if (code !== 0) throw new Error(stdout + stderr);
}

test.use({
  serverName: "imported prices",
  prepareData: [
    async ({ serverName: _ }, use) =>
      use(async (dataDir) => {
        const kites = write("paper-kites.csv", brokersFile);
        const own = ["--symbol", "PKTE", "--name", "Paper Kites", "--date-order", "mdy"];
        await importFromShell({ dataDir, file: kites, options: own });
        if (!hasSharedData) return;
        const { MSFT, SPX } = sharedFiles;
        await importFromShell({ dataDir, file: MSFT, options: ["--symbol", "MSFT", "--name", "Microsoft"] });
        const index = ["--symbol", "SPX", "--name", "S&P 500 index", "--kind", "index"];
        await importFromShell({ dataDir, file: SPX, options: index });
      }),
    { scope: "worker" },
  ],
});

/** The sessions of a file with US dates, ascending. */
function readSessions(text: string): Session[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  const sessions = lines.map((line) => {
    const [date = "", , , , close, volume] = line.split(",");
    const [month = "", day = "", year = ""] = date.split("/");
    const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { on, close: Number(close), adjClose: null, volume: Number(volume) };
  });
  return sessions.sort((one, two) => one.on.localeCompare(two.on));
}

test("a file imported at the command line is answered from, and offered on the empty page", async ({
  page,
}) => {
  const chat = new ChatPage(page);
  await chat.open();
  await expect(chat.examples.filter({ hasText: "Show me all of Paper Kites" })).toBeVisible();
  const answer = await chat.ask("How did Paper Kites do in January 2022?");
  const sessions = readSessions(brokersFile);
  await expectFigures(answer, writeFigures({ sessions, from: "2022-01-01", to: "2022-01-31" }));
  await expect(answer).toContainText("Source: Imported file paper-kites.csv");
  await expect(answer).not.toContainText("Simulated");
});

test("the owner imports a file in the browser, and is told which line of a bad one is wrong", async ({
  page,
  server,
}) => {
  const admin = new AdminPage(page);
  await admin.open(server.findOwnerLink() ?? "");
  const form = { symbol: "OTLX", name: "Orbit Tools" };
  await admin.importFile({ ...form, file: write("bad.csv", brokersFile.replace("105.5", "dear")) });
  await expect(admin.outcome).toContainText("The file was not imported; nothing was changed.");
  await expect(admin.outcome).toContainText("Line 2");
  const gappy = brokersFile.replace("105.5", "n/a");
  await admin.importFile({ ...form, file: write("orbit-tools.csv", gappy), dateOrder: "mdy" });
  await expect(admin.outcome).toContainText(
    "4 days of prices for OTLX from 2022-01-03 to 2022-01-06 were imported.",
  );
  await expect(admin.outcome.getByRole("listitem").first()).toContainText(/close/i);

  const chat = new ChatPage(page);
  await chat.open();
  const answer = await chat.ask("How did Orbit Tools do in January 2022?");
  const sessions = readSessions(gappy).filter(({ close }) => !Number.isNaN(close));
  await expectFigures(answer, writeFigures({ sessions, from: "2022-01-01", to: "2022-01-31" }));
});

test("thirty years of two files: a year of each, and the comparison, are computed from the rows", async ({
  page,
}) => {
  test.skip(!hasSharedData, `no price files in ${sharedData}`);
  const chat = new ChatPage(page);
  await chat.open();
  const span = { from: "2020-01-01", to: "2020-12-31" };
  const read = (file: string) => readSessions(readFileSync(file, "utf8"));
  const microsoft = writeFigures({ sessions: read(sharedFiles.MSFT), ...span });
  const index = writeFigures({ sessions: read(sharedFiles.SPX), unit: "", ...span });

  const answer = await chat.ask("How did MSFT do in 2020?");
  await expectFigures(answer, microsoft);
  await expect(answer).toContainText("Source: Imported file msft.csv");
  await expectFigures(await chat.ask("How did SPX do in 2020?"), index);

  const comparison = await chat.ask("compare MSFT with SPX in 2020");
  for (const [symbol, figures] of [
    ["MSFT", microsoft],
    ["SPX", index],
  ] as const) {
    const row = comparison.locator("table").first().getByRole("row").filter({ hasText: symbol });
    await expect(row).toContainText(figures.change);
    await expect(row).toContainText(figures.base.price);
    await expect(row).toContainText(figures.end.price);
  }
});
