"use client";

import { ArrowUp, Square } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MAX_MESSAGE_CHARS } from "@/lib/contract/plain/message-limits";
import { toQuestion } from "./commands";
import { SUGGESTIONS_ID, SuggestionList, toOptionId } from "./suggestion-list";
import { useHistory } from "./use-history";
import { type Suggestion, useSuggestions } from "./use-suggestions";

const SHOW_COUNT_FROM = MAX_MESSAGE_CHARS * 0.9;

/**
 * The question box. Enter sends, Shift+Enter makes a new line, Arrow up in an empty box brings earlier questions back.
 * A `/` at the beginning suggests shortcuts, which are sent as the questions they stand for; a `$` suggests symbols. While an answer is being made the button stops it; writing on is possible all the time.
 */
export function Composer({
  text,
  onChange,
  onSend,
  onStop,
  busy,
  history,
  beside = null,
}: {
  text: string;
  onChange: (text: string) => void;
  onSend: (text: string) => void;
  onStop: () => void;
  busy: boolean;
  /** Earlier questions, the newest first. */
  history: string[];
  /** Stands at the left of the box. */
  beside?: ReactNode;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const left = MAX_MESSAGE_CHARS - text.length;
  const sendable = text.trim() !== "" && left >= 0 && !busy;

  const [caret, setCaret] = useState(0);
  const suggestions = useSuggestions({ text, caret });
  const { step } = useHistory({ history, text, onChange });
  const isSuggesting = suggestions.list.length > 0;

  useAutoHeight({ box, text });
  const placed = useRef<number | null>(null);
  // with the text that was taken, before another key can be pressed
  useLayoutEffect(() => {
    if (placed.current !== null) box.current?.setSelectionRange(placed.current, placed.current);
    placed.current = null;
  });

  function send(): void {
    if (sendable) onSend(toQuestion(text.trim()));
  }

  function take(suggestion: Suggestion | undefined): void {
    if (suggestion === undefined) return;
    const taken = suggestions.take(suggestion);
    suggestions.close();
    onChange(taken.text);
    setCaret(taken.caret);
    placed.current = taken.caret;
  }

  /** The keys of the list, while there is one; true where the key was one of them. */
  function onListKey(key: string): boolean {
    if (!isSuggesting) return false;
    if (key === "ArrowDown" || key === "ArrowUp") suggestions.move(key === "ArrowDown" ? 1 : -1);
    else if (key === "Enter" || key === "Tab") take(suggestions.list[suggestions.at]);
    else if (key === "Escape") suggestions.close();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (!event.shiftKey && onListKey(event.key)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    }
    const back = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    if (back !== null && step(back)) event.preventDefault();
  }

  return (
    <form
      className="relative mx-auto w-full max-w-4xl"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SuggestionList list={suggestions.list} at={suggestions.at} onTake={take} />
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
          onChange={(event) => {
            setCaret(event.target.selectionStart);
            onChange(event.target.value);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onBlur={suggestions.close}
          onKeyDown={onKeyDown}
          placeholder="Ask about a share, index or term"
          aria-describedby="question-count"
          aria-autocomplete="list"
          aria-controls={isSuggesting ? SUGGESTIONS_ID : undefined}
          aria-activedescendant={isSuggesting ? toOptionId(suggestions.at) : undefined}
          autoComplete="off"
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
