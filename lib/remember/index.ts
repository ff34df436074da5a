/**
 * What is remembered of conversations: the user's message before anything can fail, the answer once and whole,
 * what the next turn may refer to, the views that the page shows, branches and verdicts, and what a model is told of what came before.
 * It refuses to read or write without a user: somebody else's conversation looks like none.
 * Next: `begin-turn.ts` and `finish-turn.ts` for writing, `conversations.ts` for reading, `history.ts` for what came before, `stored-parts.ts` and
 * `charts.ts` for charts.
 */
export { type BeginTurnInput, type BegunTurn, beginTurn, type Known } from "./begin-turn";
export { branchConversation } from "./branch";
export { findChart, keepPassingChart } from "./charts";
export {
  findAnswer,
  findConversation,
  type LoadedConversation,
  listConversations,
  moveConversations,
  removeConversation,
} from "./conversations";
export { editConversation, searchConversations } from "./edit-conversation";
export { listFeedback, removeFeedback, setFeedback } from "./feedback";
export { type FinishTurnInput, finishTurn, markAllInterrupted } from "./finish-turn";
export { type ConversationHistory, keepSummary, loadHistory } from "./history";
export { findConversationSummary, findQuestion, listConversationPage, listMessagePage } from "./pages";
export { findPending, interruptQuestion } from "./pending";
