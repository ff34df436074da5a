-- CreateTable
CREATE TABLE "IntentExample" (
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "intent" TEXT,
    "source" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntentExample_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "CustomIntent" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CustomIntent_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "IntentCandidate" (
    "messageId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "tier" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntentCandidate_pkey" PRIMARY KEY ("messageId")
);

-- CreateTable
CREATE TABLE "IntentModel" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "readings" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntentModel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntentVersion" (
    "number" SERIAL NOT NULL,
    "baseId" TEXT,
    "ownId" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "promotedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IntentVersion_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "IntentChange" (
    "id" SERIAL NOT NULL,
    "summary" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "isUndone" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntentChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IntentCandidate_status_createdAt_idx" ON "IntentCandidate"("status", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "IntentCandidate" ADD CONSTRAINT "IntentCandidate_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
