import { type ComponentProps, type ReactNode, useId } from "react";

/** A labelled line to type into, with a hint below it. */
export function Field({
  label,
  hint,
  ...rest
}: Omit<ComponentProps<"input">, "className" | "id"> & { label: string; hint?: ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 block min-h-10 w-full rounded-tight border bg-raised px-2.5 py-1.5 text-body"
        {...rest}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-small text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The line for an e-mail address, as browsers and password managers know it. */
export function EmailField(rest: { defaultValue?: string }) {
  return (
    <Field
      label="E-mail address"
      name="email"
      type="email"
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      required
      {...rest}
    />
  );
}
