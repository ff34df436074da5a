import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { InstanceOrder } from "./asking-instance";

/** A running instance in a process of its own, ready to ask. */
export interface Instance {
  /** Begins to ask; resolves when all is asked. */
  go(): Promise<void>;
  /** Resolves with the number of answers it got, or rejects when it ended without telling. */
  readAnswered(): Promise<number>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

/** Starts one and waits until it is connected. */
export async function startInstance(order: InstanceOrder): Promise<Instance> {
  const program = fileURLToPath(new URL("./asking-instance.ts", import.meta.url));
  const args = ["--import", "tsx", program, JSON.stringify(order)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout ?? process.stdin })[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error("the instance ended without telling");
    return String(value);
  };
  const expectLine = async (line: string) => {
    if ((await read()) !== line) throw new Error(`the instance did not say "${line}"`);
  };
  await expectLine("ready");
  return {
    async go() {
      child.stdin?.end("go\n");
      await expectLine("asking");
    },
    readAnswered: async () => Number(await read()),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
