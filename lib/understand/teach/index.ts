/**
 * Teaching: what the owner adds to the understanding. Examples (those of the seed with what was added, moved and taken
 * out), intents with answers of their own, visitors' messages that wait for a label, trained versions with figures.
 * It refuses to let a worse version answer, to learn from a visitor's message that nobody has labelled, and to change
 * anything that cannot be undone. Training runs in a thread of its own.
 * Next: `train/job.ts` for what "Train" does, `models/decide.ts` for what may answer, `read/active.ts` for what answers
 * now, `changes/apply-change.ts` for undoing.
 */
export { addCandidate, type Candidate, dismissCandidate, labelCandidate, listCandidates } from "./candidates/candidates";
export { listChanges, undoChange } from "./changes/apply-change";
export { findCustomIntent, listCustomIntents, removeCustomIntent, saveCustomIntent } from "./examples/custom-intents";
export { addExamples, listExamples, relabelExample, removeExamples } from "./examples/examples";
export { writeDialogflowJson, writeDialogflowZip } from "./formats/dialogflow";
export { importFile } from "./formats/import-file";
export { isProductName } from "./formats/imported";
export { writeRasa } from "./formats/rasa";
export { activateVersion, listVersions } from "./models/versions";
export { closeReader, getReader, isRecording, openReader, refreshReader } from "./read/active";
export { isRecordingOn, setRecording } from "./settings";
export { evaluateActive } from "./train/compare";
export { gather } from "./train/gather";
export { startTraining } from "./train/job";
export { getTrainingStatus } from "./train/training-state";
