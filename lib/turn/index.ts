/**
 * The turn: the corridor from a message to its stored answer. It knows the order of the stages, the deadline, the
 * abort and the stage an error happened in; it knows nothing of prices or words.
 * It refuses to lose a message: stored first, answered once, finished even when nobody reads.
 * Next: `run-turn.ts` for the stages, `start-turn.ts` for storing around them, `apart/` for readers in other processes,
 * `to-ui-stream.ts` for the wire.
 */
export { resumeTurn } from "./apart/resume-turn";
export { stopTurn } from "./apart/stop-turn";
export { closePorts, getPorts } from "./ports";
export { getSiteNotice, listExamples, probeSources, warmNames } from "./site-state";
export { type FinishedTurn, type StartedTurn, startTurn } from "./start-turn";
export { suggestFor } from "./symbols/suggest";
export { explainReading, listMistakes, type Reading, trainNow, tryReading } from "./teaching";
export { toUiStream, UI_STREAM_HEADERS } from "./to-ui-stream";
export { settleTurns } from "./turn-registry";
