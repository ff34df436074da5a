import { toFrameFailure } from "../to-failure";
import { type AnswerReader, type Finish, isFields, parseFrame, toCount, toText } from "./said";

const finishes: Record<string, Finish> = { max_output_tokens: "length", content_filter: "filtered" };

/** Reads the frames of Responses. What a model refuses with are words too, and its end is `filtered`. */
export function createResponsesReader(): AnswerReader {
  let finish: Finish = null;
  let refuses = false;
  let usage: AnswerReader["usage"] = { inputTokens: null, outputTokens: null };

  function takeEnd(response: unknown): void {
    const { incomplete_details, usage: counted } = isFields(response) ? response : {};
    const reason = isFields(incomplete_details) ? incomplete_details.reason : null;
    if (reason == null) finish = refuses ? "filtered" : "stop";
    else finish = finishes[toText(reason)] ?? "other";
    if (!isFields(counted)) return;
    usage = { inputTokens: toCount(counted.input_tokens), outputTokens: toCount(counted.output_tokens) };
  }

  return {
    take(data) {
      const frame = parseFrame(data);
      switch (frame.type) {
        case "response.output_text.delta":
          return toText(frame.delta);
        case "response.refusal.delta":
          refuses = true;
          return toText(frame.delta);
        case "response.completed":
        case "response.incomplete":
          takeEnd(frame.response);
          return "";
        case "response.failed":
          throw toFrameFailure(isFields(frame.response) ? frame.response.error : null);
        case "error":
          throw toFrameFailure(frame.error ?? frame);
        default:
          return "";
      }
    },
    get finish() {
      return finish;
    },
    get usage() {
      return usage;
    },
  };
}
