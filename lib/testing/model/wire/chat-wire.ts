import { countTokens, toPieces } from "../script";
import type { Answerable, Frame, Wire } from "./frames";

const CREATED = 1_790_000_000;
const head = (model: string, object: string) => ({
  id: "chatcmpl-stand-in",
  object,
  created: CREATED,
  model,
});

/** Chat completions, as OpenAI and its many compatible servers speak it. */
export const chatWire: Wire = {
  last: "[DONE]",
  toErrorFrame: () => ({
    data: { error: { message: "The server had an error", type: "server_error", param: null, code: null } },
  }),
  toBody(answer, model) {
    const message =
      answer.kind === "tools"
        ? { role: "assistant", content: answer.text ?? null, tool_calls: answer.calls.map(toCall) }
        : { role: "assistant", ...toContent(answer) };
    const choice = { index: 0, message, logprobs: null, finish_reason: toFinish(answer) };
    return { ...head(model, "chat.completion"), choices: [choice], usage: toUsage(answer) };
  },
  toFrames(answer, model) {
    const chunk = (delta: unknown, finish: string | null = null) => ({
      ...head(model, "chat.completion.chunk"),
      choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
      usage: null,
    });
    const frames: Frame[] = [{ data: chunk({ role: "assistant", content: "", refusal: null }) }];
    for (const delta of toDeltas(answer)) frames.push({ data: chunk(delta), isWord: true });
    frames.push({ data: chunk({}, toFinish(answer)) });
    frames.push({ data: { ...head(model, "chat.completion.chunk"), choices: [], usage: toUsage(answer) } });
    return frames;
  },
};

function toDeltas(answer: Answerable): unknown[] {
  if (answer.kind === "tools") {
    const said = toPieces(answer.text ?? "").map((content) => ({ content }));
    return [...said, ...answer.calls.flatMap(toCallDeltas)];
  }
  const pieces = answer.pieces ?? toPieces(answer.text);
  return pieces.map((piece) => (answer.refusal ? { refusal: piece } : { content: piece }));
}

/** A tool call as it really comes: its name first, then its arguments in pieces that split anywhere. */
function toCallDeltas(call: Call, index: number): unknown[] {
  const { id, type } = toCall(call, index);
  const named = { index, id, type, function: { name: call.name, arguments: "" } };
  const pieces = (call.arguments.match(/.{1,3}/gsu) ?? []).map((piece) => ({
    tool_calls: [{ index, function: { arguments: piece } }],
  }));
  return [{ tool_calls: [named] }, ...pieces];
}

type Call = Extract<Answerable, { kind: "tools" }>["calls"][number];

function toCall({ id, name, arguments: told }: Call, index: number) {
  return { id: id ?? `call_${index + 1}`, type: "function", function: { name, arguments: told } };
}

function toContent(answer: Extract<Answerable, { kind: "text" }>) {
  return answer.refusal
    ? { content: null, refusal: answer.text }
    : { content: answer.text, refusal: null, annotations: [] };
}

function toFinish(answer: Answerable): string {
  return answer.kind === "tools" ? "tool_calls" : (answer.finish ?? "stop");
}

function toUsage(answer: Answerable) {
  const text = answer.kind === "tools" ? JSON.stringify(answer.calls) : answer.text;
  const completion = countTokens(text);
  return { prompt_tokens: 100, completion_tokens: completion, total_tokens: 100 + completion };
}
