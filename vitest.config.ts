import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/**
 * Suites that stop processes, heal a kept client, read a setting anew, time words, change a schema or stand modules in for
 * others: each file in a worker of its own. All others share workers, which spares a start and a database a file.
 */
const alone = [
  "app/*.test.ts",
  "app/api/{account,charts,metrics,v1}/**/*.test.ts",
  "app/api/documents/{addresses,strangers}.test.ts",
  "components/charts/price/price-chart.test.tsx",
  "lib/auth/accounts/*.test.ts",
  "lib/{config,installation,store}/**/*.test.ts",
  "lib/knowledge/vectors/*.test.ts",
  "lib/market/{sources/shared,providers/yahoo/wire}/**/*.test.ts",
  "lib/turn/{trouble,model-failures}*.test.ts",
  "lib/understand/teach/**/*.test.ts",
];

/** Unit and integration tests. Component tests ask for a DOM with `// @vitest-environment jsdom`. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    globalSetup: ["lib/testing/stores/before-all.ts"],
    setupFiles: ["lib/testing/setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["{app,benchmarks,components,lib,prisma,scripts}/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
