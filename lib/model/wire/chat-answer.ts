import { ModelFailure } from "../failure";
import { toFrameFailure } from "../to-failure";
import { type AnswerReader, type Fields, type Finish, isFields, parseFrame, toCount, toText } from "./said";

const finishes: Record<string, Finish> = { stop: "stop", length: "length", content_filter: "filtered" };

/** Reads the frames of chat completions. What a model refuses with are words too, and its end is `filtered`. */
export function createChatReader(): AnswerReader {
  const findAlike = createLikeness();
  let finish: Finish = null;
  let refuses = false;
  let usage: AnswerReader["usage"] = { inputTokens: null, outputTokens: null };

  function takeChoice(choice: Fields): string {
    const { finish_reason: reason, delta } = choice;
    const said = isFields(delta) ? delta : {};
    const refusal = toText(said.refusal);
    refuses ||= refusal !== "";
    if (typeof reason === "string") finish = finishes[reason] ?? "other";
    if (finish === "stop" && refuses) finish = "filtered";
    return toText(said.content) + refusal;
  }

  return {
    take(data) {
      const alike = findAlike(data);
      if (alike !== null) return alike;
      const frame = parseFrame(data);
      if (frame.error != null) throw toFrameFailure(frame.error);
      if (!Array.isArray(frame.choices))
        throw new ModelFailure({ code: "malformed", detail: "a frame without choices" });
      if (isFields(frame.usage)) {
        const { prompt_tokens, completion_tokens } = frame.usage;
        usage = { inputTokens: toCount(prompt_tokens), outputTokens: toCount(completion_tokens) };
      }
      const [choice] = frame.choices as unknown[];
      const words = isFields(choice) ? takeChoice(choice) : "";
      if (words !== "" && finish === null && !refuses) findAlike.learn(data, words);
      return words;
    },
    get finish() {
      return finish;
    },
    get usage() {
      return usage;
    },
  };
}

/**
 * Most frames of an answer are the one before with other words in it. What stands around the words is learned from a frame
 * that was read whole; one that has the same around plain words is not parsed again.
 */
function createLikeness() {
  let head = "";
  let tail = "";
  const find = (data: string): string | null => {
    if (head === "" || !data.startsWith(head) || !data.endsWith(tail)) return null;
    const words = data.slice(head.length, data.length - tail.length);
    // a quote or a backslash may end the words early: such a frame is read whole
    return words.includes('"') || words.includes("\\") ? null : words;
  };
  const learn = (data: string, words: string) => {
    const written = `"content":"${words}"`;
    const at = data.indexOf(written);
    if (at < 0 || data.indexOf(written, at + 1) >= 0) return;
    head = data.slice(0, at + '"content":"'.length);
    tail = data.slice(at + written.length - 1);
  };
  return Object.assign(find, { learn });
}
