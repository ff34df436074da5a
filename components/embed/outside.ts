import type { Outside } from "@/components/chat/stream/use-outside";
import type { ToPage } from "@/lib/contract/widget/protocol";

/** What the page around the frame may do with the conversation, and what it is told of it: never its words. */
export interface PageOutside extends Outside {
  /** Asks now, or when the answer in the making is there. */
  ask(text: string): void;
  /** Answers that come while the frame is out of sight are counted. */
  setVisible(visible: boolean): void;
  /** A question was taken by the server. */
  accepted(): void;
}

/** The page's part in the conversation of a frame. */
export function createOutside({
  tell,
  onBranch,
}: {
  tell: (message: ToPage) => void;
  onBranch: (conversationId: string) => void;
}): PageOutside {
  const waiting: string[] = [];
  let asks: ((text: string) => void) | null = null;
  let phase: Parameters<Outside["follow"]>[0] = "idle";
  let visible = true;
  let unread = 0;

  function askNext(): void {
    if (asks === null || phase !== "idle") return;
    const text = waiting.shift();
    if (text !== undefined) asks(text);
  }

  function answered(): void {
    tell({ type: "event", name: "answer" });
    if (visible) return;
    unread += 1;
    tell({ type: "unread", count: unread });
  }

  return {
    connect(ask) {
      asks = ask;
      phase = "idle";
      askNext();
    },
    follow(next) {
      const wasBusy = phase !== "idle";
      phase = next;
      if (wasBusy && next === "idle") answered();
      askNext();
    },
    showBranch({ conversationId, text }) {
      waiting.unshift(text); // asked when the conversation is there
      onBranch(conversationId);
    },
    ask(text) {
      waiting.push(text);
      askNext();
    },
    setVisible(next) {
      visible = next;
      if (visible && unread > 0) tell({ type: "unread", count: 0 });
      if (visible) unread = 0;
    },
    accepted: () => tell({ type: "event", name: "question" }),
  };
}
