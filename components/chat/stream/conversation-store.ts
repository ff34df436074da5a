import type { StoredMessage } from "@/lib/contract/message";
import { createId } from "@/lib/contract/plain/create-id";
import type { SkillName } from "@/lib/contract/skill-results";
import { type ChatFailure, toChatFailure } from "../failure";
import { lastQuestion, withStatus } from "../question-status";
import { toViewMessage, type ViewMessage } from "../ui-message";
import { resumeAnswer, sendQuestion, stopAnswer } from "./ask-door";
import { beginAnswer } from "./build-answer";
import { createPace } from "./pace";
import { readEvents } from "./read-events";

/** How long the server may take to close a stopped answer itself before the browser hangs up. */
const STOP_GRACE_MS = 1_500;
/** Words are drawn no more often than this; a card is drawn the moment it comes. */
const REDRAW_MS = 60;

/** What the screen shows. A message that did not change is the same object as before. */
export interface ConversationState {
  messages: ViewMessage[];
  /** `waiting` until the server's first word, `answering` while it writes. */
  phase: "idle" | "waiting" | "answering";
  failure: ChatFailure | null;
}

/**
 * A conversation in the browser, apart from React: its messages, and the verbs on it. `onAccepted` is called once for
 * each question that the server has taken, before the answer's first word.
 */
export function createConversation(input: {
  conversationId: string;
  initialMessages: StoredMessage[];
  onAccepted: () => void;
  /**
   * Fetches what draws answers, and what draws the results of a skill: words wait for it, or they would stand before their
   * card.
   */
  ready?: ((skill: SkillName | null) => Promise<unknown>) | undefined;
}) {
  const { conversationId, onAccepted } = input;
  /** Where something could not be fetched, the drawing says so. */
  const ready = async (skill: SkillName | null) => input.ready?.(skill).catch(() => undefined);
  const listeners = new Set<() => void>();
  let state: ConversationState = {
    messages: input.initialMessages.map(toViewMessage),
    phase: "idle",
    failure: null,
  };
  let running: AbortController | null = null;

  const set = (changes: Partial<ConversationState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const mark = (status: ViewMessage["status"], id?: string) =>
    withStatus({ all: state.messages, status, id: id ?? lastQuestion(state.messages)?.id });

  /** Reads an answer to its end. The question is complete when the stream has told the end, else still pending. */
  async function read(
    body: ReadableStream<Uint8Array>,
    question: ViewMessage,
    { signal, drawable }: { signal: AbortSignal; drawable: Promise<unknown> },
  ) {
    const answer = beginAnswer({ id: createId("message"), replyToId: question.id });
    const draw = () => set({ phase: "answering", messages: withAnswer(state.messages, answer.current.view) });
    const pace = createPace(REDRAW_MS, draw);
    await drawable;
    try {
      for await (const event of readEvents(body)) {
        if (signal.aborted) return;
        const newest = answer.take(event).view.parts.at(-1);
        if (newest?.type === "result") await ready(newest.result.skill);
        if ((event as { type?: string }).type === "text-delta") pace.soon();
        else pace.now();
      }
    } finally {
      pace.end();
    }
    if (signal.aborted) return;
    const { view, ended } = answer.current;
    const messages = view.parts.length > 0 || ended ? withAnswer(state.messages, view) : state.messages;
    set({
      phase: "idle",
      messages: withStatus({ all: messages, status: ended ? "complete" : "pending", id: question.id }),
    });
  }

  async function run(question: ViewMessage, open: (signal: AbortSignal) => Promise<Response | null>) {
    const mine = new AbortController();
    running = mine;
    const drawable = ready(null); // fetched beside the answer
    let accepted = false;
    try {
      const response = await open(mine.signal);
      if (mine.signal.aborted) return;
      if (response === null) return set({ phase: "idle" });
      accepted = true;
      if (response.body) await read(response.body, question, { signal: mine.signal, drawable });
    } catch (error) {
      if (mine.signal.aborted) return;
      const told = toChatFailure({ error, accepted });
      // the server may still be working on it: the question is pending, and its answer is looked for again
      if (told.lost) set({ phase: "idle", messages: mark("pending", question.id) });
      else set({ phase: "idle", failure: told });
    } finally {
      if (running === mine) running = null;
    }
  }

  function send(question: ViewMessage, retry: boolean): void {
    void run(question, async (signal) => {
      const response = await sendQuestion({ conversationId, question, retry, signal });
      onAccepted();
      return response;
    });
  }

  /** Hangs up and marks what is on the screen as stopped. */
  function hangUp(questionId: string): void {
    if (state.phase === "idle" || lastQuestion(state.messages)?.id !== questionId) return;
    running?.abort();
    set({ phase: "idle", messages: mark("stopped", state.messages.at(-1)?.id) });
  }

  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: (): ConversationState => state,
    /** Asks at the end of the conversation. */
    ask(parts: ViewMessage["parts"]): void {
      const question: ViewMessage = {
        id: createId("message"),
        role: "user",
        status: "complete",
        parts,
        replyToId: null,
      };
      set({ messages: [...state.messages, question], phase: "waiting", failure: null });
      send(question, false);
    },
    /** Asks the question with this id again; everything after it leaves the screen. */
    retry(questionId: string): void {
      const at = state.messages.findIndex(({ id }) => id === questionId);
      const question = state.messages[at];
      if (!question) return;
      const asked: ViewMessage = { ...question, status: "complete" };
      set({ messages: [...state.messages.slice(0, at), asked], phase: "waiting", failure: null });
      send(asked, true);
    },
    /** Asks the server to stop; when it does not close the stream soon, hangs up by itself. */
    stop(): void {
      const question = lastQuestion(state.messages);
      if (!question) return;
      const timer = setTimeout(() => hangUp(question.id), STOP_GRACE_MS);
      stopAnswer(question.id).catch(() => {
        clearTimeout(timer); // no connection: there is nothing to wait for
        hangUp(question.id);
      });
    },
    /** Reads the answer of a pending question from its beginning, where there is a stream of it. */
    async resume(questionId: string): Promise<void> {
      const question = state.messages.find(({ id }) => id === questionId);
      if (question) await run(question, (signal) => resumeAnswer(questionId, signal));
    },
    /** Shows what is stored in place of what is on the screen. */
    replace(stored: StoredMessage[]): void {
      set({ messages: stored.map(toViewMessage) });
    },
    /** Nobody is making the answer any more. */
    giveUp(): void {
      set({ messages: mark("interrupted") });
    },
    /** Leaves: what is being read is read no further; the server goes on. */
    leave(): void {
      running?.abort();
    },
  };
}

/**
 * The messages with this answer in place of the one to the same question, else at their end. An answer that is read
 * again from its beginning takes its place only when it has come as far.
 */
function withAnswer(messages: ViewMessage[], answer: ViewMessage): ViewMessage[] {
  const at = messages.findIndex(({ id, role, replyToId }) =>
    role === "assistant" ? id === answer.id || replyToId === answer.replyToId : false,
  );
  const shown = messages[at];
  if (shown === undefined) return [...messages, answer];
  const isBehind = answer.status === "pending" && answer.parts.length < shown.parts.length;
  return isBehind ? messages : messages.with(at, answer);
}
