import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The whole application: one page that Next asks for, and one route as the SDK's own guide writes it. */
const files: Record<string, string> = {
  "package.json": JSON.stringify({ name: "bare-route", private: true, type: "module" }),
  "next.config.mjs":
    'export default { turbopack: { root: "/" }, poweredByHeader: false, typescript: { ignoreBuildErrors: true } };\n',
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <p>bare</p>;\n}\n",
  "app/api/chat/route.js": `import { createOpenAI } from "@ai-sdk/openai";
import { convertToModelMessages, streamText } from "ai";

const openai = createOpenAI({ baseURL: process.env.OPENAI_BASE_URL, apiKey: "none" });

export async function POST(request) {
  const { messages } = await request.json();
  const result = streamText({
    model: openai.chat("stand-in"),
    system: "You are a helpful assistant.",
    messages: await convertToModelMessages(messages),
  });
  return result.toUIMessageStreamResponse();
}
`,
};

const BUILD_LIMIT_MS = 300_000;

/**
 * The folder of a built Next application with one route that hands a model's answer on through `streamText`, with the
 * packages of this project. Built once for each state of route and packages, and kept among the temporary files.
 */
export async function buildBareApp(progress: (text: string) => void): Promise<string> {
  const folder = join(tmpdir(), `tickertalk-bare-route-${hashApp()}`);
  if (existsSync(join(folder, ".next/BUILD_ID"))) return folder;
  progress("building the bare route, once");
  const draft = `${folder}-${process.pid}`;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), text);
  }
  symlinkSync(resolve("node_modules"), join(draft, "node_modules"));
  try {
    await build(draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    throw cause;
  }
  return folder;
}

function hashApp(): string {
  const hash = createHash("sha256").update(JSON.stringify(files)).update(resolve("node_modules"));
  hash.update(readFileSync("package-lock.json")).update(process.version);
  return hash.digest("hex").slice(0, 16);
}

function build(folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve("node_modules/next/dist/bin/next"), "build"], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: BUILD_LIMIT_MS,
    });
    let words = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        words = (words + String(chunk)).slice(-4_000);
      });
    }
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`The bare route could not be built:\n${words.trim()}`));
    });
  });
}
