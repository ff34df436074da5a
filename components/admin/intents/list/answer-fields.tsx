"use client";

import { Plus, X } from "lucide-react";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { CustomAnswer } from "@/lib/contract/teaching/custom-intents";
import { field } from "../field";
import { CollectionSelect } from "./collection-select";

const MAX_BUTTONS = 6;

/** The words of an answer and the buttons under it. */
export function AnswerFields({
  answer,
  onChange,
}: {
  answer: CustomAnswer;
  onChange: (answer: CustomAnswer) => void;
}) {
  const id = useId();
  if (answer.kind === "documents")
    return (
      <CollectionSelect
        value={answer.collection}
        onChange={(collection) => onChange({ kind: "documents", collection })}
      />
    );
  if (answer.kind !== "text") return null;
  const { buttons } = answer;
  const setButton = (at: number, change: Partial<(typeof buttons)[number]>) =>
    onChange({
      ...answer,
      buttons: buttons.map((one, index) => (index === at ? { ...one, ...change } : one)),
    });
  return (
    <div className="space-y-3">
      <label htmlFor={`${id}-text`} className="block text-small font-medium">
        Words of the answer (**bold**, empty lines for paragraphs, “- ” for lists)
        <textarea
          id={`${id}-text`}
          rows={4}
          required
          maxLength={4_000}
          value={answer.text}
          onChange={(event) => onChange({ ...answer, text: event.target.value })}
          className={field}
        />
      </label>
      {buttons.map((button, at) => (
        // The buttons have nothing but their place to be known by.
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={at} className="flex flex-wrap items-end gap-2">
          <label className="min-w-36 flex-1 text-small font-medium">
            Button {at + 1}
            <input
              required
              maxLength={80}
              value={button.label}
              onChange={(event) => setButton(at, { label: event.target.value })}
              className={field}
            />
          </label>
          <label className="min-w-44 flex-[2] text-small font-medium">
            asks
            <input
              required
              maxLength={300}
              value={button.text}
              onChange={(event) => setButton(at, { text: event.target.value })}
              className={field}
            />
          </label>
          <Button
            kind="quiet"
            shape="icon"
            aria-label={`Remove button ${at + 1}`}
            onClick={() => onChange({ ...answer, buttons: buttons.filter((_, index) => index !== at) })}
          >
            <X aria-hidden size={16} />
          </Button>
        </div>
      ))}
      {buttons.length < MAX_BUTTONS ? (
        <Button onClick={() => onChange({ ...answer, buttons: [...buttons, { label: "", text: "" }] })}>
          <Plus aria-hidden size={14} /> Button
        </Button>
      ) : null}
    </div>
  );
}
