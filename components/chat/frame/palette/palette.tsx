"use client";

import {
  Bookmark,
  Keyboard,
  type LucideIcon,
  MessageSquare,
  Plus,
  Settings,
  Slash,
  UserRound,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Dialog } from "@/components/ui/dialog";
import { Option } from "@/components/ui/option";
import { commands } from "../../composer/commands";
import { proposeQuestion } from "../../composer/propose";
import { useConversations } from "../conversations";
import { useConversationSearch } from "../use-conversation-search";
import { matches } from "./matches";

interface Entry {
  id: string;
  icon: LucideIcon;
  label: string;
  note?: string;
  run: () => void;
}

/** What the palette sets going beside the page's addresses. */
interface Acts {
  onClose: () => void;
  onKeys: () => void;
  onMemory: () => void;
  startAnew: () => void;
}

const LIST_ID = "palette-list";
const toEntryId = (at: number) => `palette-entry-${at}`;
/** Of the newest conversations that are known here, until the search has answered. */
const MOST_RECENT = 6;

/**
 * Everything that can be done from the keyboard in one list that typing narrows: the page's places, the shortcuts of the
 * question box, and the conversations that hold the words.
 */
export function Palette({ open, ...acts }: { open: boolean } & Acts) {
  return (
    <Dialog open={open} title="Go to" onClose={acts.onClose}>
      <PaletteList {...acts} />
    </Dialog>
  );
}

function PaletteList({ onClose, ...acts }: Acts) {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const { entries, told } = useEntries({ query, ...acts });
  const chosen = Math.min(at, entries.length - 1);
  useEffect(() => {
    document.getElementById(toEntryId(chosen))?.scrollIntoView({ block: "nearest" });
  }, [chosen]);

  function run(entry: Entry | undefined): void {
    if (entry === undefined) return;
    flushSync(onClose); // until it is closed nothing behind it takes the focus
    entry.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") run(entries[chosen]);
    else if (event.key === "ArrowDown") setAt((chosen + 1) % Math.max(1, entries.length));
    else if (event.key === "ArrowUp") setAt((chosen - 1 + entries.length) % Math.max(1, entries.length));
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        ref={focusFirst}
        type="text"
        role="combobox"
        aria-label="Command or conversation"
        aria-expanded
        aria-controls={LIST_ID}
        aria-activedescendant={entries.length > 0 ? toEntryId(chosen) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="A command, or words of a conversation"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="min-h-10 w-full rounded-tight border bg-raised px-3 text-[1rem] sm:text-body"
      />
      <div
        id={LIST_ID}
        role="listbox"
        aria-label="Commands and conversations"
        className="mt-2 max-h-[50dvh] min-h-40 overflow-y-auto"
      >
        {entries.map((entry, place) => (
          <Option
            key={entry.id}
            id={toEntryId(place)}
            chosen={place === chosen}
            onTake={() => run(entry)}
            onPoint={() => setAt(place)}
          >
            <entry.icon aria-hidden size={15} className="shrink-0 text-faint" />
            <span dir="auto" className="min-w-0 shrink truncate">
              {entry.label}
            </span>
            {entry.note ? <span className="min-w-0 flex-1 truncate text-faint">{entry.note}</span> : null}
          </Option>
        ))}
      </div>
      <p role="status" className="min-h-5 text-small text-faint">
        {told}
      </p>
    </>
  );
}

/** The browser gives the focus to what has this attribute when the window opens; React has a property for it only. */
function focusFirst(node: HTMLInputElement | null): void {
  node?.setAttribute("autofocus", "");
}

/** The entries that hold the typed words, and what to say when there are none. */
function useEntries({ query, onKeys, onMemory, startAnew }: { query: string } & Omit<Acts, "onClose">): {
  entries: Entry[];
  told: string;
} {
  const router = useRouter();
  const { list, isOwner } = useConversations();
  const { found, state } = useConversationSearch(query);
  const all: Entry[] = [
    { id: "new", icon: Plus, label: "New chat", note: "Ctrl Shift O", run: startAnew },
    { id: "memory", icon: Bookmark, label: "What I remember", run: onMemory },
    { id: "keys", icon: Keyboard, label: "Keyboard", note: "?", run: onKeys },
    { id: "account", icon: UserRound, label: "Account", run: () => router.push("/account") },
    { id: "owner", icon: Settings, label: "Sources and settings", run: () => router.push("/admin") },
  ];
  const places = all.filter(({ id }) => isOwner || id !== "owner");
  const shortcuts = commands.map<Entry>(({ name, takes, does }) => ({
    id: `command ${name}`,
    icon: Slash,
    label: `/${name} ${takes}`.trim(),
    note: does,
    run: () => proposeQuestion(`/${name} `),
  }));
  const known = list.filter(({ title }) => matches(title, query)).slice(0, MOST_RECENT);
  const conversations = (found ?? known).map<Entry>(({ id, title }) => ({
    id,
    icon: MessageSquare,
    label: title || "Untitled",
    run: () => router.push(`/chat/${id}`),
  }));
  const fitting = [...places, ...shortcuts].filter(({ label, note = "" }) =>
    matches(`${label} ${note}`, query),
  );
  const entries =
    query.trim() === "" ? [...places, ...conversations, ...shortcuts] : [...fitting, ...conversations];
  return { entries, told: toTold({ state, count: entries.length }) };
}

function toTold({ state, count }: { state: "idle" | "asking" | "failed"; count: number }): string {
  if (state === "failed") return "Conversations could not be searched. Try again in a moment.";
  if (state === "asking") return "Searching…";
  return count === 0 ? "Nothing found." : "";
}
