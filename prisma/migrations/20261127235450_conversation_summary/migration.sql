-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "summarisedTo" TEXT,
ADD COLUMN     "summary" TEXT NOT NULL DEFAULT '';
