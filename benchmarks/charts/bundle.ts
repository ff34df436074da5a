import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Who draws in the benchmark: the product's chart and two libraries. */
export const contenders = ["ours", "lightweight-charts", "uplot"] as const;
export type ContenderName = (typeof contenders)[number];

const folder = new URL("./page/", import.meta.url);
const root = fileURLToPath(new URL("../../", import.meta.url));
const files: Record<ContenderName, string> = {
  ours: "ours.tsx",
  "lightweight-charts": "lightweight-charts.ts",
  uplot: "uplot.ts",
};

/** A page with one contender and the code that measures it, whole in one text: nothing is fetched. */
export async function buildPage(name: ContenderName): Promise<string> {
  const [contender, measure] = await Promise.all([bundle(files[name]), bundle("measure.ts")]);
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<style>${toStyle(name)}</style>`,
    '<body><div id="box"></div>',
    `<script>${contender}</script><script>${measure}</script></body></html>`,
  ].join("");
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, folder))],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

/** The product's colours, and those of its layout classes that a chart's size rests on; uPlot's own style sheet. */
function toStyle(name: ContenderName): string {
  const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
  const colors = [...css.matchAll(/--[a-z0-9-]+: light-dark\([^;]+;/g)].map(([line]) => line).join("");
  const layout =
    ".relative{position:relative}.absolute{position:absolute}.inset-0{inset:0}.w-full{width:100%}.block{display:block}" +
    ".size-full{width:100%;height:100%}.flex{display:flex}.flex-col{flex-direction:column}.gap-2{gap:8px}" +
    ".h-10{height:40px}.overflow-hidden{overflow:hidden}.pointer-events-none{pointer-events:none}" +
    ".sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}";
  const own = name === "uplot" ? readFileSync(`${root}node_modules/uplot/dist/uPlot.min.css`, "utf8") : "";
  return `:root{color-scheme:light;${colors}}body{margin:24px;font:15px sans-serif}#box{width:720px}${layout}${own}`;
}
