import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * The SQL that would take an open database to the schema file, "" when they agree.
 * Prisma's schema engine runs in this process: no download and no second database. For authoring and the drift test.
 */
export async function diffToSchema(input: {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  schemaPath: string;
}): Promise<string> {
  const engine = await openSchemaEngine(input.adapter);
  const files = [{ path: input.schemaPath, content: readFileSync(input.schemaPath, "utf8") }];
  try {
    const result = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: join(input.schemaPath, "..") },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
    });
    return result.exitCode === 0 ? "" : (result.stdout ?? "");
  } finally {
    engine.free();
  }
}

let instantiated: Promise<void> | null = null;

/** The engine's module knows one instance of itself: it is made once a process. A failed making is tried again. */
function instantiate(): Promise<void> {
  instantiated ??= makeInstance().catch((cause: unknown) => {
    instantiated = null;
    throw cause;
  });
  return instantiated;
}

async function makeInstance(): Promise<void> {
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(readFileSync(path.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as unknown as { __wbindgen_start(): void }).__wbindgen_start();
}

async function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  await instantiate();
  const datamodels: [string, string][] | undefined = undefined;
  return bindings.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
