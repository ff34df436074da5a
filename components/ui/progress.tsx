/** A bar that fills. `share` runs from 0 to 1; null while nobody knows how much is left. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  const percent = share === null ? null : Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className="h-1 overflow-hidden rounded-tight bg-line"
    >
      <div
        className={`h-full bg-accent transition-[width] duration-300 motion-reduce:transition-none ${percent === null ? "w-1/4 motion-safe:animate-pulse" : ""}`}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
