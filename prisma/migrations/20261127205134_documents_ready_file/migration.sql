-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "readyFileKey" TEXT;
