/**
 * Make `public/widget.js`, the script of host pages, from `components/widget/loader`.
 * Usage: npm run run -- scripts/build-widget.ts   (the launcher runs it by itself before it builds the site)
 */
import { build } from "esbuild";

await build({
  entryPoints: ["components/widget/loader/index.ts"],
  outfile: "public/widget.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
});
