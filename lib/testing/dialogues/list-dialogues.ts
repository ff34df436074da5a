import { analysisDialogues } from "./analysis";
import type { Dialogue } from "./dialogue";
import { priceDialogues } from "./prices";
import { memoryDialogues, talkDialogues } from "./talk";

/** Every scripted dialogue. */
export const dialogues: Dialogue[] = [
  ...priceDialogues,
  ...analysisDialogues,
  ...talkDialogues,
  ...memoryDialogues,
];
