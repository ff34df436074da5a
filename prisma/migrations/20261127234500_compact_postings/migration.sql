-- Postings as `lib/knowledge/search/stored/postings.ts` packs them, of what is there as well: no document is read again.
CREATE FUNCTION "packNumber"(number INTEGER) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN number < 128 THEN set_byte('\x00'::bytea, 0, number)
    WHEN number < 16384 THEN set_byte(set_byte('\x0000'::bytea, 0, (number & 127) | 128), 1, number >> 7)
    ELSE set_byte(set_byte(set_byte('\x000000'::bytea, 0, (number & 127) | 128), 1, ((number >> 7) & 127) | 128), 2, number >> 14)
  END
$$;

CREATE TABLE "UnpackedPosting" AS
  SELECT one."termId", one."set", passage."ordinal", passage."ordinal" / 512 AS "part",
    get_byte(one."data", place * 8 + 4) + get_byte(one."data", place * 8 + 5) * 256 AS "length",
    get_byte(one."data", place * 8 + 6) + get_byte(one."data", place * 8 + 7) * 256 AS "count"
  FROM "Posting" one
  CROSS JOIN LATERAL generate_series(0, one."passages" - 1) AS place
  JOIN "Passage" passage ON passage."number" = get_byte(one."data", place * 8) + get_byte(one."data", place * 8 + 1) * 256
    + get_byte(one."data", place * 8 + 2) * 65536 + get_byte(one."data", place * 8 + 3) * 16777216;

ALTER TABLE "PassageSet" ADD COLUMN "lengths" BYTEA NOT NULL DEFAULT '\x';
UPDATE "PassageSet" s SET "lengths" = packed."lengths" FROM (
  SELECT passage."set", string_agg(
    set_byte(set_byte('\x0000'::bytea, 0, coalesce(known."length", 0) & 255), 1, coalesce(known."length", 0) >> 8),
    ''::bytea ORDER BY passage."ordinal") AS "lengths"
  FROM "Passage" passage
  LEFT JOIN (SELECT DISTINCT "set", "ordinal", "length" FROM "UnpackedPosting") known
    ON known."set" = passage."set" AND known."ordinal" = passage."ordinal"
  GROUP BY passage."set"
) packed WHERE packed."set" = s."number";
ALTER TABLE "PassageSet" ALTER COLUMN "lengths" DROP DEFAULT;

DROP TABLE "Posting";

-- CreateTable
CREATE TABLE "Posting" (
    "termId" INTEGER NOT NULL,
    "set" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "passages" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("termId", "set", "part", "data")
);

INSERT INTO "Posting" ("termId", "set", "part", "passages", "data")
  SELECT "termId", "set", "part", count(*)::int,
    string_agg("packNumber"("ordinal" - before) || "packNumber"("count"), ''::bytea ORDER BY "ordinal")
  FROM (
    SELECT *, lag("ordinal", 1, "part" * 512) OVER (PARTITION BY "termId", "set", "part" ORDER BY "ordinal") AS before
    FROM "UnpackedPosting"
  ) steps
  GROUP BY "termId", "set", "part";

DROP TABLE "UnpackedPosting";
DROP FUNCTION "packNumber";

-- CreateIndex
CREATE INDEX "Posting_set_idx" ON "Posting"("set");

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_set_fkey" FOREIGN KEY ("set") REFERENCES "PassageSet"("number") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TRIGGER "Posting_deleted" AFTER DELETE ON "Posting" REFERENCING OLD TABLE AS deleted
  FOR EACH STATEMENT EXECUTE FUNCTION "forgetPostings"();
