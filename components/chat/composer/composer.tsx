"use client";

import { ArrowUp, Square } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/plain/message-limits";

const SHOW_COUNT_FROM = MAX_MESSAGE_CHARS * 0.9;

/**
 * The question box. Enter sends, Shift+Enter makes a new line, Arrow up in an empty box brings the last question
 * back. While an answer is being made the button stops it; writing on is possible all the time.
 */
export function Composer({
  text,
  onChange,
  onSend,
  onStop,
  busy,
  lastQuestion,
  beside = null,
}: {
  text: string;
  onChange: (text: string) => void;
  onSend: (text: string) => void;
  onStop: () => void;
  busy: boolean;
  lastQuestion: string | null;
  /** Stands at the left of the box. */
  beside?: ReactNode;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const left = MAX_MESSAGE_CHARS - text.length;
  const sendable = text.trim() !== "" && left >= 0 && !busy;

  useAutoHeight({ box, text });

  function send(): void {
    if (sendable) onSend(text.trim());
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
    if (event.key === "ArrowUp" && text === "" && lastQuestion) {
      event.preventDefault();
      onChange(lastQuestion);
    }
  }

  return (
    <form
      className="mx-auto w-full max-w-4xl"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="flex items-end gap-2 rounded-card border bg-raised py-1.5 pr-1.5 has-[>button:first-child]:pl-1.5 pl-3.5 has-[textarea:focus]:border-accent has-[textarea:focus]:outline-2 has-[textarea:focus]:-outline-offset-1 has-[textarea:focus]:outline-accent">
        {beside}
        <label htmlFor="question" className="sr-only">
          Your question
        </label>
        <textarea
          ref={box}
          id="question"
          dir="auto"
          rows={1}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder="Ask about a share, index or term"
          aria-describedby="question-count"
          aria-invalid={left < 0}
          enterKeyHint="send"
          className="max-h-48 min-h-9 flex-1 resize-none bg-transparent py-1.5 text-[1rem] leading-6 outline-none sm:text-body"
        />
        {busy ? (
          <Button kind="solid" shape="icon" aria-label="Stop" onClick={onStop}>
            <Square aria-hidden size={13} fill="currentColor" />
          </Button>
        ) : (
          <Button kind="solid" shape="icon" type="submit" aria-label="Send" disabled={!sendable}>
            <ArrowUp aria-hidden size={17} />
          </Button>
        )}
      </div>
      <p id="question-count" className={`text-micro ${left < 0 ? "text-down" : "text-faint"}`}>
        {countOf(text.length)}
      </p>
    </form>
  );
}

/** What to say about the length; nothing while it is far from the limit. */
function countOf(length: number): string {
  if (length < SHOW_COUNT_FROM) return "";
  const left = MAX_MESSAGE_CHARS - length;
  return left >= 0 ? `${left} characters left` : `${-left} characters too many; please shorten it`;
}

function useAutoHeight({
  box,
  text,
}: {
  box: React.RefObject<HTMLTextAreaElement | null>;
  text: string;
}): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    node.style.height = "auto";
    node.style.height = `${node.scrollHeight}px`;
  }, [box, text]);
}
