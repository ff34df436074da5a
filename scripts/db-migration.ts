/** Writes the migration that takes the database from the migrations to the schema. Usage: npm run db:migration -- NAME */
import { writeMigration } from "@/lib/store/authoring";

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
  console.error("Usage: npm run db:migration -- NAME (lower case, digits and underscores)");
  process.exit(2);
}
const written = await writeMigration({ prismaDir: "prisma", name, now: new Date() });
console.log(
  written === null ? "Schema and migrations agree; nothing to write." : `Wrote prisma/migrations/${written}`,
);
