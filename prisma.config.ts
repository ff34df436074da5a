import { defineConfig } from "prisma/config";

/** Where the Prisma CLI finds the schema. Connections are made by `lib/store`, never by the CLI. */
export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
