import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** What the store needs of a database beside Prisma: scripts under a lock, and its own end. */
export interface Driver {
  kind: "pglite" | "postgresql";
  /** For people, without credentials: "embedded in .data/pg", "PostgreSQL at localhost:5432/app". */
  detail: string;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs `work` on one connection while no other process does the same; statements go through it. */
  exclusively<T>(work: (connection: ScriptConnection) => Promise<T>): Promise<T>;
  /** The whole database as bytes that another can begin with; null where a server keeps it. */
  dump: (() => Promise<Blob>) | null;
  close(): Promise<void>;
}

export interface ScriptConnection {
  /** Several statements, no parameters. */
  script(sql: string): Promise<void>;
  rows<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}
