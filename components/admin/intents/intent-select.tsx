"use client";

/** An intent to choose. */
export interface IntentChoice {
  name: string;
  title: string;
}

/** Chooses an intent; what is chosen is done at once. */
export function IntentSelect({
  label,
  choices,
  value,
  onChoose,
}: {
  label: string;
  choices: IntentChoice[];
  value: string;
  onChoose: (intent: string) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      className="min-h-8 max-w-40 rounded-tight border bg-raised px-1.5 text-micro text-muted"
    >
      {choices.map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </select>
  );
}
