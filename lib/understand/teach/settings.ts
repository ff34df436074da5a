import { z } from "zod";
import { getStore } from "@/lib/store";

const RECORDING_KEY = "teach.recording";
const recordingSchema = z.object({ on: z.boolean() }).catch({ on: true });

/** Whether unsure and corrected messages are kept for the owner to label; on unless switched off. */
export async function isRecordingOn(): Promise<boolean> {
  const { db } = await getStore();
  const setting = await db.setting.findUnique({ where: { key: RECORDING_KEY } });
  return recordingSchema.parse(setting?.value).on;
}

/** Switches the keeping on or off; what is kept stays until it is labelled, dismissed, or its conversation deleted. */
export async function setRecording(on: boolean): Promise<void> {
  const { db } = await getStore();
  const value = { on };
  await db.setting.upsert({
    where: { key: RECORDING_KEY },
    create: { key: RECORDING_KEY, value },
    update: { value, updatedAt: new Date() },
  });
}
