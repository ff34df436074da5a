/**
 * A stand-in for a language model's server on this machine: it speaks the real wire and knows nothing.
 * Usage: npm run model:local -- [--port 11555] [--token-ms 20] [--key KEY]
 * Then set OPENAI_BASE_URL, CHAT_MODEL and EMBEDDING_MODEL to what it prints, and start the site.
 */
import { parseArgs } from "node:util";
import { createLocalScript } from "@/lib/testing/model/local-script";
import { startModelServer } from "@/lib/testing/model/start-model-server";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "11555" },
    "token-ms": { type: "string", default: "20" },
    key: { type: "string" },
  },
});
const port = Number(values.port);
const tokenMs = Number(values["token-ms"]);
if (!Number.isInteger(port) || port < 0 || port > 65_535 || !(tokenMs >= 0)) {
  console.error("Usage: npm run model:local -- [--port 11555] [--token-ms 20] [--key KEY]");
  process.exit(2);
}
const key = values.key === undefined ? {} : { key: values.key };
const server = await startModelServer({ port, script: createLocalScript({ tokenMs }), ...key }).catch(
  (error: NodeJS.ErrnoException) => {
    console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken.` : error.message);
    process.exit(1);
  },
);
console.log(`OPENAI_BASE_URL=${server.url}\nCHAT_MODEL=stand-in\nEMBEDDING_MODEL=stand-in`);
if (values.key !== undefined) console.log(`OPENAI_API_KEY=${values.key}`);
console.log("It answers until you press Ctrl-C.");
