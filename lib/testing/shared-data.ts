import { existsSync } from "node:fs";

/** Folder of the recorded and reference data that some tests measure on; it is no part of this project. */
export const sharedData = process.env.SHARED_DATA ?? "../shared/data";

/** False where that folder is absent: then those tests are skipped. */
export const hasSharedData = existsSync(sharedData);
