import { countTokens, toPieces } from "../script";
import type { Answerable, Frame, Wire } from "./frames";

const RESPONSE_ID = "resp_stand_in";

/** OpenAI's Responses. */
export const responsesWire: Wire = {
  last: null,
  toErrorFrame: () => ({
    event: "error",
    data: {
      type: "error",
      sequence_number: 99,
      error: { type: "server_error", code: "server_error", message: "The server had an error", param: null },
    },
  }),
  toBody: (answer, model) => toResponse({ model, status: toStatus(answer), answer }),
  toFrames(answer, model) {
    const begun = toResponse({ model, status: "in_progress", answer: null });
    const over = toResponse({ model, status: toStatus(answer), answer });
    const last = toStatus(answer) === "completed" ? "response.completed" : "response.incomplete";
    const events: (Record<string, unknown> & { type: string })[] = [
      { type: "response.created", response: begun },
      { type: "response.in_progress", response: begun },
      ...(answer.kind === "tools" ? toToolEvents(answer) : toTextEvents(answer)),
      { type: last, response: over },
    ];
    return events.map((event, index): Frame => {
      const data = { ...event, sequence_number: index };
      return { event: event.type, data, isWord: event.type.endsWith(".delta") };
    });
  },
};

function toStatus(answer: Answerable): "completed" | "incomplete" {
  return answer.kind === "text" && answer.finish && answer.finish !== "stop" ? "incomplete" : "completed";
}

function toResponse(input: { model: string; status: string; answer: Answerable | null }) {
  const { model, status, answer } = input;
  const finish = answer?.kind === "text" ? answer.finish : undefined;
  const reason = finish === "length" ? "max_output_tokens" : (finish ?? null);
  const incomplete = status === "incomplete" ? { reason } : null;
  return {
    id: RESPONSE_ID,
    object: "response",
    created_at: 1_790_000_000,
    status,
    error: null,
    incomplete_details: incomplete,
    instructions: null,
    model,
    output: answer === null ? [] : toItems(answer),
    parallel_tool_calls: true,
    usage: answer === null ? null : toUsage(answer),
  };
}

function toItems(answer: Answerable) {
  if (answer.kind === "text") return [toMessage(answer)];
  const calls = answer.calls.map((call, index) => toCallItem({ call, index, status: "completed" }));
  return answer.text === undefined ? calls : [toMessage({ text: answer.text }), ...calls];
}

function toMessage({ text, refusal }: { text: string; refusal?: boolean }) {
  const content = refusal
    ? { type: "refusal", refusal: text }
    : { type: "output_text", text, annotations: [], logprobs: [] };
  return { id: "msg_1", type: "message", status: "completed", role: "assistant", content: [content] };
}

function toTextEvents(answer: Extract<Answerable, { kind: "text" }>) {
  const place = { item_id: "msg_1", output_index: 0, content_index: 0 };
  const kind = answer.refusal ? "refusal" : "output_text";
  const empty = answer.refusal
    ? { type: "refusal", refusal: "" }
    : { type: "output_text", text: "", annotations: [] };
  const item = { id: "msg_1", type: "message", status: "in_progress", role: "assistant", content: [] };
  const pieces = answer.pieces ?? toPieces(answer.text);
  return [
    { type: "response.output_item.added", output_index: 0, item },
    { type: "response.content_part.added", ...place, part: empty },
    ...pieces.map((delta) => ({ type: `response.${kind}.delta`, ...place, delta, logprobs: [] })),
    { type: `response.${kind}.done`, ...place, [answer.refusal ? "refusal" : "text"]: answer.text },
    { type: "response.output_item.done", output_index: 0, item: toMessage(answer) },
  ];
}

type Calls = Extract<Answerable, { kind: "tools" }>;

/** Items are numbered through: words before the calls are the first. */
function toToolEvents({ text, calls }: Calls) {
  const said = text === undefined ? [] : toTextEvents({ kind: "text", text });
  const first = text === undefined ? 0 : 1;
  return [...said, ...calls.flatMap((call, index) => toCallEvents(call, index + first))];
}

function toCallItem(input: {
  call: Calls["calls"][number];
  index: number;
  status: "in_progress" | "completed";
}) {
  const { call, index, status } = input;
  const told = status === "completed" ? call.arguments : "";
  const id = index + 1;
  return {
    id: `fc_${id}`,
    type: "function_call",
    call_id: call.id ?? `call_${id}`,
    name: call.name,
    arguments: told,
    status,
  };
}

function toCallEvents(call: Calls["calls"][number], index: number) {
  const place = { item_id: `fc_${index + 1}`, output_index: index };
  const pieces = call.arguments.match(/.{1,3}/gsu) ?? [];
  return [
    {
      type: "response.output_item.added",
      output_index: index,
      item: toCallItem({ call, index, status: "in_progress" }),
    },
    ...pieces.map((delta) => ({ type: "response.function_call_arguments.delta", ...place, delta })),
    { type: "response.function_call_arguments.done", ...place, arguments: call.arguments },
    {
      type: "response.output_item.done",
      output_index: index,
      item: toCallItem({ call, index, status: "completed" }),
    },
  ];
}

function toUsage(answer: Answerable) {
  const output = countTokens(answer.kind === "tools" ? JSON.stringify(answer.calls) : answer.text);
  return {
    input_tokens: 100,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 100 + output,
  };
}
