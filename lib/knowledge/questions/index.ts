/**
 * What documents were asked, counted by kind: which questions found no answer, and which documents answer what.
 * It refuses to know who asked, and keeps no question about a visitor's own documents: the caller leaves those out.
 * Next: `to-group.ts` for what counts as one kind, `note-question.ts` for writing, `list-questions.ts` for reading.
 */
export { dismissQuestion, listQuestions, type QuestionGroup } from "./list-questions";
export { noteQuestion } from "./note-question";
