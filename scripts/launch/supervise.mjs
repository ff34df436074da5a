import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

const SAME_KEYPRESS_MS = 700; // one Ctrl-C arrives from the terminal, from npm and from an outer launcher

/**
 * Runs a program in the foreground. Ctrl-C and SIGTERM are passed on and its own end is awaited; a second Ctrl-C ends
 * it at once. Resolves to its exit code, which is 0 when it ended because it was asked to.
 */
export function supervise({ command, args, env = process.env, onSpawn = () => {} }) {
  const child = spawn(command, args, { cwd: root, env, stdio: "inherit" });
  let askedAtMs = null;
  const onSignal = (signal) => {
    const nowMs = Date.now();
    if (askedAtMs === null) askedAtMs = nowMs;
    const impatient = signal === "SIGINT" && nowMs - askedAtMs > SAME_KEYPRESS_MS;
    child.kill(impatient ? "SIGKILL" : signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, onSignal);
  onSpawn(child);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      for (const name of signals) process.off(name, onSignal);
      if (askedAtMs !== null) return resolve(0);
      if (signal) console.error(`The program was ended from outside (${signal}).`);
      resolve(signal ? 1 : code);
    });
  });
}

/** Runs the same launcher again on another Node and gives its exit code; signals are passed on, it decides. */
export function runAgainOn(binary, args) {
  const child = spawn(binary, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 1 : code));
  });
}
