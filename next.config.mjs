import { existsSync, readFileSync } from "node:fs";

/** What the program that reads documents imports; no page does. */
const readerPackages = [
  "unpdf",
  "mammoth",
  "read-excel-file",
  "yauzl",
  "saxes",
  "parse5",
  "marked",
  "papaparse",
];

/**
 * Packages with all that they need, so that a build that is carried elsewhere holds them.
 *
 * @param {string[]} names
 * @param {Set<string>} found
 * @returns {Set<string>}
 */
function withDependencies(names, found = new Set()) {
  for (const name of names) {
    const file = `node_modules/${name}/package.json`;
    if (found.has(name) || !existsSync(file)) continue;
    found.add(name);
    withDependencies(Object.keys(JSON.parse(readFileSync(file, "utf8")).dependencies ?? {}), found);
  }
  return found;
}

/**
 * Build and server settings, in JavaScript: for settings in TypeScript every server that starts loads the compiler, which
 * stays in its memory. The embedded database stays outside the bundle: it loads its WebAssembly and
 * data files from its own folder.
 *
 * @type {import("next").NextConfig}
 */
const config = {
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgvector",
    "pglite-prisma-adapter",
    "pg",
    "yahoo-finance2",
    "redis",
    "@redis/client",
    "@upstash/redis",
    "undici",
    "@fastify/busboy",
    "robots-parser",
    "tinyld",
    "@resvg/resvg-js",
  ],
  outputFileTracingIncludes: {
    "/**": [
      "./prisma/seed/**",
      "./prisma/migrations/**",
      "./lib/understand/generated/**",
      "./lib/knowledge/extract/**/*.ts",
      "./node_modules/@electric-sql/pglite-pgvector/dist/**",
      ...[...withDependencies(readerPackages)].map((name) => `./node_modules/${name}/**`),
    ],
    "/api/charts/*/image": ["./node_modules/geist/dist/fonts/geist-sans/Geist-{Regular,SemiBold}.ttf"],
  },
  // The script of host pages, from anybody's page, and as fresh as an hour.
  headers: async () => [
    {
      source: "/widget.js",
      headers: [
        { key: "cache-control", value: "public, max-age=3600, stale-while-revalidate=86400" },
        { key: "cross-origin-resource-policy", value: "cross-origin" },
      ],
    },
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // a route is loaded when it is first asked for: all of them are 75 MB that most servers never use
    preloadEntriesOnStart: false,
  },
  typescript: { ignoreBuildErrors: true }, // `npm run verify` is the type check; the build need not repeat it
};

export default config;
