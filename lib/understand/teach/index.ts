/**
 * Teaching: what the owner adds to the understanding. Examples (those of the seed with what was added, moved and taken
 * out), intents with answers of their own, visitors' messages that wait for a label, trained versions with figures.
 * It refuses to let a worse version answer, to learn from a visitor's message that nobody has labelled, and to change
 * anything that cannot be undone. Training runs in a thread of its own.
 * Next: `train/job.ts` for what "Train" does, `models/decide.ts` for what may answer, `read/active.ts` for what answers
 * now, `changes/apply-change.ts` for undoing.
 */
export {
  type Candidate,
  dismissCandidate,
  labelCandidate,
  listCandidates,
} from "./candidates/candidates";
export { keepUnsure } from "./candidates/keep-unsure";
export { listChanges, undoChange } from "./changes/apply-change";
export { findCustomIntent, removeCustomIntent, saveCustomIntent } from "./examples/custom-intents";
export { addExamples, relabelExample, removeExamples } from "./examples/examples";
export { exportFile } from "./formats/export-file";
export { importFile } from "./formats/import-file";
export { isProductName } from "./formats/imported";
export { activateVersion, listVersions } from "./models/versions";
export {
  type Confusion,
  type IntentRow,
  isIntent,
  listIntents,
  searchExamples,
  toConfusions,
} from "./overview";
export { closeReader, getReader, openReader, refreshReader } from "./read/active";
export { isRecordingOn, setRecording } from "./settings";
export { evaluateActive } from "./train/compare";
export { startTraining } from "./train/job";
export { getTrainingStatus } from "./train/training-state";
