import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What the stand-in saw since its pace was set. Times are of the machine's monotonic clock. */
export interface StandInReport {
  /** When each request for an answer had been read. */
  askedAtMs: number[];
  /** How many messages it was asked to read, because the product was unsure of them. */
  readings: number;
  /** Processor time of its process. */
  cpuMs: number;
}

/** Sets the pause between pieces and begins a new report, or with null asks for the report. */
export interface StandInWish {
  tokenMs: number | null;
}

/** The benchmark's model server, in a process of its own. */
export interface StandIn {
  url: string;
  begin(tokenMs: number): Promise<void>;
  report(): Promise<StandInReport>;
  stop(): void;
}

/** Milliseconds of the clock that all processes of a machine share. */
export function toMonotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Starts the stand-in; it ends with this program. */
export async function startStandIn(): Promise<StandIn> {
  const child = fork(fileURLToPath(new URL("./stand-in-program.ts", import.meta.url)));
  const [url] = (await once(child, "message")) as [string];
  const ask = async (wish: StandInWish): Promise<StandInReport> => {
    const answer = once(child, "message");
    child.send(wish);
    return (await answer)[0] as StandInReport;
  };
  return {
    url,
    begin: async (tokenMs) => void (await ask({ tokenMs })),
    report: () => ask({ tokenMs: null }),
    stop: () => void child.disconnect(),
  };
}
