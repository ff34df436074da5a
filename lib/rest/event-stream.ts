import type { startTurn } from "@/lib/turn";

type TurnLog = Extract<Awaited<ReturnType<typeof startTurn>>, { kind: "stream" }>["log"];

const encoder = new TextEncoder();

/**
 * A turn's events as server-sent events, one JSON object each, named by its type. A reader that goes away ends the reading,
 * not the turn.
 */
export function toEventStream(input: { log: TurnLog; conversationId: string }): ReadableStream<Uint8Array> {
  const batches = input.log.read()[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await batches.next();
        if (next.done) return controller.close();
        const events = next.value.map((event) =>
          event.type === "start" ? { ...event, conversationId: input.conversationId } : event,
        );
        const lines = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
        controller.enqueue(encoder.encode(lines.join("")));
        if (events.some(({ type }) => type === "finish")) controller.close();
      },
      async cancel() {
        await batches.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
