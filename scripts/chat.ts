/**
 * Talk in a terminal and see every stage.
 * Usage: npm run chat -- "how did apple do this year" "and microsoft?" [--json] [--prices FILE.csv:SYMBOL]... [--url URL]
 *        [--now ISO] [--stored]
 * Each argument is one message of one conversation. Without --url the turn runs in this process on its own throw-away
 * store (--stored: the installation's own); --url talks to a running server over HTTP.
 */
import { parseArgs } from "node:util";
import { chatInProcess } from "./chat/in-process";
import { chatOverHttp } from "./chat/over-http";
import { printTurn } from "./chat/print";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    prices: { type: "string", multiple: true, default: [] },
    url: { type: "string" },
    now: { type: "string" },
    stored: { type: "boolean", default: false },
  },
});

if (positionals.length === 0) {
  console.error(
    'Usage: npm run chat -- "question" ["next question"] [--json] [--prices FILE.csv:SYMBOL] [--url URL]',
  );
  process.exit(2);
}
const now = values.now === undefined ? undefined : new Date(values.now);
if (now !== undefined && Number.isNaN(now.getTime())) {
  console.error(`--now cannot be read: ${values.now}`);
  process.exit(2);
}

try {
  const turns =
    values.url === undefined
      ? chatInProcess({ messages: positionals, prices: values.prices, stored: values.stored, now })
      : chatOverHttp({ messages: positionals, url: values.url });
  for await (const turn of turns) printTurn({ turn, json: values.json });
} catch (cause) {
  console.error((cause as Error).message);
  process.exit(1);
}
await new Promise((resolve) => process.stdout.write("", resolve)); // a pipe may still hold what was printed
process.exit(0);
