/**
 * Authoring of migrations: used by `npm run db:migration` and by the drift test, never by the running server.
 * It works on throw-away embedded databases with Prisma's own schema engine.
 * Next: `write-migration.ts`.
 */
export { findSchemaDrift, writeMigration } from "./write-migration";
