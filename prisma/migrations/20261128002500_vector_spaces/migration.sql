-- CreateTable
CREATE TABLE "VectorSpace" (
    "id" SERIAL NOT NULL,
    "model" TEXT NOT NULL,
    "dimension" INTEGER NOT NULL,
    "readyAt" TIMESTAMPTZ(3),

    CONSTRAINT "VectorSpace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VectorSpace_model_key" ON "VectorSpace"("model");
