/**
 * The store: one PostgreSQL schema, embedded (PGlite in the data folder) or on a server (`DATABASE_URL`).
 * It opens, migrates under a lock, and hands out Prisma's client. It knows nothing of chats or markets:
 * rooms keep their own reads and writes, each scoped to its user.
 * It refuses to start on a folder another process holds or on a database that does not open, and damages neither.
 * Next: `prisma/schema.prisma` for the tables, `migrate.ts` for the start, `drivers/` for the two databases.
 */
export { StoreError, StoreLockedError } from "./errors";
export { findLockHolder } from "./folder-lock";
export { Prisma, type PrismaClient } from "./generated/client";
export { groupWrites } from "./group-writes";
export { openStore, type Store, type StoreLocation } from "./open-store";
export { adoptStore, closeStore, getStore } from "./process-store";
