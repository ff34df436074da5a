-- CreateTable
CREATE TABLE "DocumentQuestion" (
    "group" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "timesAsked" INTEGER NOT NULL DEFAULT 1,
    "firstAskedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAskedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "documentIds" TEXT[],

    CONSTRAINT "DocumentQuestion_pkey" PRIMARY KEY ("group")
);

-- CreateIndex
CREATE INDEX "DocumentQuestion_outcome_lastAskedAt_idx" ON "DocumentQuestion"("outcome", "lastAskedAt" DESC);
