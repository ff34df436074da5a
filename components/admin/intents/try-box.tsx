"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatPercent } from "@/lib/format/percent";
import { field } from "./field";
import { type ReadingModel, useVerbs } from "./verbs";

const names: Record<string, string> = {
  click: "Click",
  rules: "Rules",
  carried: "Earlier turns",
  classifier: "Classifier",
  model: "Language model",
  none: "Nobody",
};

/** How a message would be read now, with what each tier says. */
export function TryBox() {
  const id = useId();
  const { verbs } = useVerbs();
  const [reading, setReading] = useState<ReadingModel | null>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setReading(await verbs.tryText({ text: new FormData(event.currentTarget).get("text") }));
  }

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="space-y-2 text-small">
      <label htmlFor={id} className="block font-medium">
        How would this be read?
        <span className="flex gap-2">
          <input id={id} name="text" required maxLength={4_000} className={field} />
          <Button type="submit" className="mt-1">
            Read
          </Button>
        </span>
      </label>
      <div role="status">{reading === null ? null : <Votes reading={reading} />}</div>
    </form>
  );
}

function Votes({ reading }: { reading: ReadingModel }) {
  const percent = (share: number) => formatPercent({ pct: share * 100, digits: 0 });
  return (
    <div className="space-y-1">
      <p>
        Read as <b className="font-medium">{reading.intent}</b>, {percent(reading.confidence)}, decided by{" "}
        {(names[reading.tier] ?? reading.tier).toLowerCase()}; runs {reading.skill}.
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {reading.votes.map(({ tier, intent, confidence, alternatives, detail }) => (
          <div key={tier} className="contents">
            <dt className="text-muted">{names[tier] ?? tier}</dt>
            <dd className="min-w-0 break-words">
              {intent === null ? "passes" : `${intent} ${percent(confidence)}`}
              {alternatives.length === 0
                ? ""
                : `, then ${alternatives.map((one) => `${one.intent} ${percent(one.confidence)}`).join(", ")}`}
              {detail === null ? null : <span className="block text-micro text-faint">{detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
