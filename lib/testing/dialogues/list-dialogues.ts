import { analysisDialogues } from "./analysis";
import type { Dialogue } from "./dialogue";
import { priceDialogues } from "./prices";
import { talkDialogues } from "./talk";

/** Every scripted dialogue. */
export const dialogues: Dialogue[] = [...priceDialogues, ...analysisDialogues, ...talkDialogues];
