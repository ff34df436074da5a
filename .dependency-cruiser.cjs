/**
 * The import law of the house, as errors. `docs/architecture.md` draws the picture; here it is enforced.
 * Rooms: stage rooms know about chat, domain rooms about the world, plumbing about nothing, and they meet in `turn`.
 */
const stage = "guard|understand|skills|compose|remember";
const domain = "market|knowledge|memory";
const above = "turn|installation|handoff|channels|widget|connections";
const pure = "contract|chart|format";
const plumbing = "model|api-keys|store|cache|files|jobs|auth|mail|config|errors|picture|page-headers";

const test = "\\.test\\.tsx?$|^lib/testing/|^e2e/";
/** Rooms whose files are imported one by one, and the doors of nested rooms. */
const nestedRooms =
  "auth/guest|auth/signin|knowledge/glossary|knowledge/extract|knowledge/fetch|knowledge/ingest|knowledge/view|knowledge/questions|store/authoring|understand/classifier|understand/teach|widget/frame";
const doors = `^lib/(${pure}|testing)/|^lib/([^/]+|${nestedRooms})/index\\.ts$`;
const database =
  "node_modules/(@prisma/|prisma/|pg/|@electric-sql/|pglite-prisma-adapter/)|^lib/store/generated/";
const generated = "^lib/store/generated/";
const sdk = "node_modules/(ai|@ai-sdk/[^/]+)/";
const sdkRooms = [
  "^lib/model/",
  "^lib/understand/model/",
  "^lib/compose/llm/",
  "^lib/skills/to-ai-tools\\.ts$",
  "^lib/turn/to-ui-stream\\.ts$",
];

/** One rule: what the files of `from` must not import. */
const never = (name, comment, from, to) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    never(
      "no-cycles",
      "Two files that need each other are one file, or miss a third.",
      { pathNot: generated },
      { circular: true },
    ),
    never("resolvable", "An import must lead somewhere.", {}, { couldNotResolve: true }),
    never(
      "door-between-rooms",
      "A room is entered by its index.ts.",
      { path: "^lib/([^/]+)/" },
      { path: "^lib/", pathNot: ["^lib/$1/", doors] },
    ),
    never(
      "door-from-outside",
      "A room is entered by its index.ts.",
      { pathNot: "^lib/" },
      { path: "^lib/", pathNot: doors },
    ),
    never(
      "door-of-glossary",
      "The glossary is a room inside a room and has its own door.",
      { path: "^lib/", pathNot: "^lib/knowledge/glossary/" },
      { path: "^lib/knowledge/glossary/", pathNot: "^lib/knowledge/glossary/index\\.ts$" },
    ),
    never(
      "stages-meet-in-turn",
      "Stage rooms never import each other.",
      { path: `^lib/(${stage})/` },
      { path: `^lib/(${stage})/`, pathNot: "^lib/$1/" },
    ),
    never(
      "nobody-imports-the-spine",
      "Stage, domain and plumbing rooms know nothing of what stands above them.",
      { path: `^lib/(${stage}|${domain}|${plumbing}|${pure})/` },
      { path: `^lib/(${above})/` },
    ),
    never(
      "facts-come-from-skills",
      "Only skills and understanding look at the world; the other stages take what they are handed.",
      { path: "^lib/(guard|compose|remember)/" },
      { path: `^lib/(${domain})/` },
    ),
    never(
      "domains-stand-alone",
      "Domain rooms never import stage rooms or each other.",
      { path: `^lib/(${domain})/` },
      { path: `^lib/(${stage}|${domain})/`, pathNot: "^lib/$1/" },
    ),
    never(
      "domains-draw-nothing",
      "Domain rooms know neither the model nor the screen.",
      { path: `^lib/(${domain})/`, pathNot: test },
      { path: "node_modules/(ai|@ai-sdk/[^/]+|react|react-dom|next|recharts)/|^components/|^app/" },
    ),
    never(
      "plumbing-knows-nothing",
      "Plumbing knows neither chat nor the world.",
      { path: `^lib/(${plumbing})/`, pathNot: test },
      { path: `^lib/(${stage}|${domain})/` },
    ),
    never(
      "lib-draws-nothing",
      "Nothing in lib imports the screen.",
      { path: "^lib/", pathNot: test },
      { path: "^(components|app)/" },
    ),
    never(
      "config-stands-alone",
      "The reader of the environment needs zod and nothing else.",
      { path: "^lib/config/", pathNot: test },
      { pathNot: "^lib/config/|node_modules/(zod|server-only)/" },
    ),
    never(
      "contract-is-pure",
      "The contract is zod shapes only.",
      { path: "^lib/contract/", pathNot: test },
      { pathNot: "^lib/contract/|node_modules/zod/" },
    ),
    never(
      "format-is-pure",
      "Formatting runs in any browser.",
      { path: "^lib/format/", pathNot: test },
      { pathNot: "^lib/(contract|format)/|node_modules/zod/" },
    ),
    never(
      "chart-is-pure",
      "Chart preparers run in any browser.",
      { path: "^lib/chart/", pathNot: test },
      { pathNot: "^lib/(contract|format|chart)/|node_modules/zod/" },
    ),
    never(
      "drawings-only-draw",
      "Charts and results draw what the contract says.",
      { path: "^components/(charts|results)/", pathNot: test },
      {
        path: "^lib/|^components/|^app/|node_modules/",
        pathNot: [
          `^lib/(${pure})/`,
          "^components/(ui|charts|results)/",
          "node_modules/(react|react-dom|recharts|lucide-react|@types/react)/",
          "node_modules/next/(dynamic|dist/shared/lib/app-dynamic|dist/shared/lib/dynamic)",
        ],
      },
    ),
    never(
      "charts-know-no-results",
      "A result holds a chart, never the other way round.",
      { path: "^components/charts/" },
      { path: "^components/results/" },
    ),
    never(
      "components-stay-in-the-browser",
      "Components draw; server rooms are read by pages.",
      { path: "^components/", pathNot: test },
      { path: "^lib/", pathNot: `^lib/(${pure})/` },
    ),
    never(
      "components-run-in-the-browser",
      "A browser has no Node modules.",
      { path: "^components/", pathNot: test },
      { dependencyTypes: ["core"] },
    ),
    never(
      "pages-and-routes-hold-no-sql",
      "Pages and routes call a room's verb, never the database.",
      { path: "^(app|components|proxy)", pathNot: test },
      { path: `${database}|^lib/store/` },
    ),
    never(
      "database-behind-store",
      "Database packages are imported by lib/store, by what authors migrations, and by what is measured beside ours.",
      { pathNot: `^lib/store/|^prisma|^scripts/db-migration|^benchmarks/retrieval/beside/|${test}` },
      { path: database },
    ),
    never(
      "sdk-rule",
      "The model SDK is imported by five places only.",
      { pathNot: [...sdkRooms, test] },
      { path: sdk },
    ),
    never(
      "tests-stay-outside",
      "Nothing imports a test, and only tests, benchmarks and the stand-in that one can start import lib/testing.",
      { pathNot: `${test}|^benchmarks/|^vitest\\.config|^scripts/model-local\\.ts$` },
      { path: "\\.test\\.tsx?$|^lib/testing/|^e2e/" },
    ),
    never(
      "launcher-needs-nothing",
      "The launcher runs before any package is installed.",
      { path: "^scripts/launch(\\.mjs$|/)", pathNot: "\\.test\\.ts$" },
      { dependencyTypesNot: ["core", "local"] },
    ),
    never(
      "no-dev-packages-in-the-product",
      "What the site runs must be a production dependency.",
      { path: "^(app|components|lib|instrumentation|proxy)", pathNot: `^lib/store/authoring/|${test}` },
      { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|\\.runtime|\\.tmp|public|docs|test-results|playwright-report)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".d.ts", ".d.mts", ".json"],
    },
    skipAnalysisNotInRules: true,
  },
};
