/**
 * What our HTTP doors share: reading a body within a limit and by its schema, and error answers in one form.
 * It refuses to explain more than the client needs: no stack, no name of a table, no difference between
 * "not there" and "not yours".
 * Next: `problem.ts` for the form of errors, `read-json.ts` and `read-files.ts` for bodies, `identify.ts` for who asks.
 */

export { noteAdded, toAddedAnswer, toUploadProblem } from "./answer-added";
export { toTryRefusal } from "./answer-try";
export { type Door, type DoorInput, door } from "./door/door";
export type { DoorRules, Passed, Who } from "./door/rules";
export { type Identity, identify, identifyGuest, readCookie, toAddress } from "./identify";
export { isFromHere } from "./own-page";
export { toNotFound, toProblem, toSessionEnded, toTooMany } from "./problem";
export { readFiles, type UploadedFile } from "./read-files";
export { readJson } from "./read-json";
