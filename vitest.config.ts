import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Rooms whose tests leave nothing behind in a process (a store is closed by the suite that opened it): their files share
 * workers, which spares a start a file.
 */
const light = [
  "lib/{chart,format,contract,compose,guard,skills,market,turn,understand}/**/*.test.ts",
  "components/**/*.test.{ts,tsx}",
  "benchmarks/**/*.test.ts",
];
/** In them, those that stop processes, heal a kept client, read a setting anew, time words or have a store: each in its own. */
const alone = [
  "lib/turn/trouble*",
  "lib/turn/model-failures*",
  "lib/market/sources/shared/**",
  "lib/market/providers/yahoo/wire/**",
  "lib/understand/teach/**",
];

/** Unit and integration tests. Component tests ask for a DOM with `// @vitest-environment jsdom`. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    setupFiles: ["lib/testing/setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "light",
          include: light,
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "rooms",
          include: [
            "{app,prisma,scripts}/**/*.test.{ts,tsx}",
            "lib/!(chart|format|contract|compose|guard|skills|market|turn|understand)/**/*.test.{ts,tsx}",
            ...alone.map((path) => (path.endsWith("**") ? `${path}/*.test.ts` : `${path}.test.ts`)),
          ],
        },
      },
    ],
  },
});
