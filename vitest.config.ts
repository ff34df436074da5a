import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit and integration tests. Component tests ask for a DOM with `// @vitest-environment jsdom`. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["{app,components,lib,prisma,scripts,benchmarks}/**/*.test.{ts,tsx}"],
    setupFiles: ["lib/testing/setup.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
