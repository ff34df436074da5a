import type { Store } from "@/lib/store";

const CONVERSATION_MESSAGES = 10;
const USER_CONVERSATIONS = 5;
const BATCH_MESSAGES = 25_000;

/**
 * Fills a store with `messages` old messages of other people: 10 a conversation, question and answer in turns, and
 * 5 conversations a user. Shapes and sizes are those of stored price answers, whose charts are references.
 */
export async function fillStore({ store, messages }: { store: Store; messages: number }): Promise<void> {
  const { db } = store;
  const conversations = Math.ceil(messages / CONVERSATION_MESSAGES);
  const users = Math.ceil(conversations / USER_CONVERSATIONS);
  await db.$executeRaw`
    insert into "User" (id, "createdAt")
    select 'usr_stored' || lpad(n::text, 12, '0'), now() - n * interval '1 minute'
    from generate_series(0, ${users - 1}::int) as n`;
  await db.$executeRaw`
    insert into "Conversation" (id, "userId", title, size, "createdAt", "updatedAt")
    select 'cnv_stored' || lpad(n::text, 12, '0'),
      'usr_stored' || lpad((n / ${USER_CONVERSATIONS}::int)::text, 12, '0'),
      'How did Orbital Tea do this year?', ${CONVERSATION_MESSAGES}::int,
      now() - n * interval '12 seconds', now() - n * interval '11 seconds'
    from generate_series(0, ${conversations - 1}::int) as n`;
  for (let from = 0; from < messages; from += BATCH_MESSAGES) {
    await insertMessages({ store, from, to: Math.min(messages, from + BATCH_MESSAGES) - 1 });
  }
  await db.$executeRawUnsafe("analyze");
}

async function insertMessages({
  store,
  from,
  to,
}: {
  store: Store;
  from: number;
  to: number;
}): Promise<void> {
  await store.db.$executeRaw`
    insert into "Message" (id, "conversationId", role, status, parts, "replyToId", turn, "createdAt")
    select 'msg_stored' || lpad(n::text, 12, '0'),
      'cnv_stored' || lpad((n / ${CONVERSATION_MESSAGES}::int)::text, 12, '0'),
      case when n % 2 = 0 then 'user' else 'assistant' end, 'complete',
      case when n % 2 = 0 then ${QUESTION}::jsonb else ${ANSWER}::jsonb end,
      case when n % 2 = 1 then 'msg_stored' || lpad((n - 1)::text, 12, '0') end,
      case when n % 2 = 1 then ${TURN}::jsonb end,
      now() - n * interval '1 second'
    from generate_series(${from}::int, ${to}::int) as n`;
}

const QUESTION = JSON.stringify([{ type: "text", text: "How did Orbital Tea do this year?" }]);
const ANSWER = JSON.stringify([
  {
    type: "result",
    id: "stored_1",
    result: {
      skill: "history",
      data: {
        asked: { key: "YTD", from: "2024-01-01", to: "2024-12-31", label: "this year" },
        figures: { priceReturnPct: 12.3, totalReturnPct: 14.1, maxDrawdownPct: -9.8, sessions: 252 },
        coverageNote: null,
        chart: { storedChart: "cht_stored" },
      },
    },
  },
  { type: "text", text: "Orbital Tea (SIM:ORBT) **rose 12.3%** this year. ".repeat(6) },
  { type: "actions", actions: [{ kind: "ask", label: "Over 5 years", text: "Orbital Tea over 5 years" }] },
]);
const TURN = JSON.stringify({
  understanding: { intent: "chart", skill: "history", confidence: 0.95, tier: "rules", alternatives: [] },
  citations: [],
  timings: { guard: 0.1, "remember-message": 2, understand: 1, act: 3, compose: 0.3 },
});
