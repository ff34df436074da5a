import type { NextConfig } from "next";

/**
 * Build and server settings. The embedded database stays outside the bundle: it loads its WebAssembly and
 * data files from its own folder.
 */
const config: NextConfig = {
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "pg",
    "yahoo-finance2",
    "redis",
    "@redis/client",
    "@upstash/redis",
  ],
  outputFileTracingIncludes: {
    "/**": ["./prisma/seed/**", "./prisma/migrations/**", "./lib/understand/generated/**"],
  },
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm run verify` is the type check; the build need not repeat it
};

export default config;
