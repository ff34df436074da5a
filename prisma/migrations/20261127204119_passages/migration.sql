-- CreateTable
CREATE TABLE "PassageSet" (
    "number" SERIAL NOT NULL,
    "documentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "passages" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,

    CONSTRAINT "PassageSet_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Passage" (
    "number" SERIAL NOT NULL,
    "set" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "titlePath" TEXT[],
    "header" TEXT,
    "text" TEXT NOT NULL,
    "page" INTEGER,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "boxes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "passages" INTEGER NOT NULL,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "set" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "passages" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("set","termId")
);

-- CreateTable
CREATE TABLE "SearchState" (
    "id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "SearchState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PassageSet_documentId_version_key" ON "PassageSet"("documentId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_set_ordinal_key" ON "Passage"("set", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Term_text_key" ON "Term"("text");

-- CreateIndex
CREATE INDEX "Posting_termId_idx" ON "Posting"("termId");

-- AddForeignKey
ALTER TABLE "PassageSet" ADD CONSTRAINT "PassageSet_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_set_fkey" FOREIGN KEY ("set") REFERENCES "PassageSet"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_set_fkey" FOREIGN KEY ("set") REFERENCES "PassageSet"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the search keeps beside the passages follows them, whoever deletes a document and however.
INSERT INTO "SearchState" ("id", "revision") VALUES (1, 0);

CREATE FUNCTION "bumpSearchRevision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SearchState" SET "revision" = "revision" + 1 WHERE "id" = 1;
  RETURN NULL;
END $$;

CREATE TRIGGER "PassageSet_changed" AFTER INSERT OR DELETE ON "PassageSet"
  FOR EACH STATEMENT EXECUTE FUNCTION "bumpSearchRevision"();

CREATE TRIGGER "Document_changed" AFTER UPDATE OF
  "collectionId", "conversationId", "ownerId", "title", "fileName", "language", "publishedOn", "readyVersion" ON "Document"
  FOR EACH STATEMENT EXECUTE FUNCTION "bumpSearchRevision"();

CREATE FUNCTION "forgetPostings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Term" t SET "passages" = t."passages" - gone."passages"
    FROM (SELECT "termId", sum("passages")::int AS "passages" FROM deleted GROUP BY "termId" ORDER BY "termId") gone
    WHERE t."id" = gone."termId";
  DELETE FROM "Term" t USING deleted WHERE t."id" = deleted."termId" AND t."passages" <= 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "Posting_deleted" AFTER DELETE ON "Posting" REFERENCING OLD TABLE AS deleted
  FOR EACH STATEMENT EXECUTE FUNCTION "forgetPostings"();
