import { buildSeededChart } from "../../chart-png/charts";

/** What one page load measures. */
export interface PageMeasurement {
  /** From the call to the task after the frame that shows the drawing. */
  mountMs: number;
  /** Time between frames while the pointer sweeps over the drawing, milliseconds each. */
  frameMs: number[];
}

const FRAMES = 60;
/** The pointer crosses the drawing this often in a sweep. */
const CROSSINGS = 2;

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

/** Mounts the page's contender on `count` bars, waits for its paint, then sweeps the pointer over it. */
async function measure(input: { count: number; drawing: "candles" | "line" }): Promise<PageMeasurement> {
  const model = buildSeededChart({ count: input.count, seed: 11 });
  const box = document.getElementById("box") as HTMLElement;
  await nextFrame();
  await nextTask();
  const start = performance.now();
  contender.mount({ box, model, drawing: input.drawing });
  while (!contender.isThere(box)) await nextTask();
  await nextFrame();
  await nextTask();
  const mountMs = performance.now() - start;
  return { mountMs, frameMs: await sweep(box) };
}

/** One move of the pointer before each frame, from edge to edge and back. */
async function sweep(box: HTMLElement): Promise<number[]> {
  const target = (box.querySelector("[role=application], .u-over, canvas") ?? box).getBoundingClientRect();
  const frameMs: number[] = [];
  for (let settle = 0; settle < 5; settle++) await nextFrame();
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame++) {
    const along = ((frame * CROSSINGS) / FRAMES) % 2;
    const share = along > 1 ? 2 - along : along;
    movePointer({ x: target.left + 8 + share * (target.width - 90), y: target.top + 120 });
    const now = await nextFrame();
    frameMs.push(now - before);
    before = now;
  }
  return frameMs;
}

function movePointer({ x, y }: { x: number; y: number }): void {
  const at = document.elementFromPoint(x, y);
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: y, view: window };
  at?.dispatchEvent(new PointerEvent("pointermove", { ...init, pointerType: "mouse" }));
  at?.dispatchEvent(new MouseEvent("mousemove", init));
}

declare global {
  var measureChart: typeof measure;
}

globalThis.measureChart = measure;
