import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { SharingOrder } from "./sharing-instance";

/** Starts an instance that runs a turn in a process of its own; `kill` ends it as a crash would. */
export async function startSharing(order: SharingOrder): Promise<{ kill(): Promise<void> }> {
  const program = fileURLToPath(new URL("./sharing-instance.ts", import.meta.url));
  const args = ["--import", "tsx", program, JSON.stringify(order)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return {
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
