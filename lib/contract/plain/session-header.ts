/** Header by which the frame says who asks; no cookie of ours counts beside it. */
export const SESSION_HEADER = "x-tickertalk-session";
/** Code of the answer to a session that has ended or was never ours; another one is to be opened. */
export const SESSION_ENDED = "session_ended";
