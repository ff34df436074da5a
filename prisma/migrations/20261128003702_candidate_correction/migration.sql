-- AlterTable
ALTER TABLE "IntentCandidate" ADD COLUMN     "correction" TEXT;
