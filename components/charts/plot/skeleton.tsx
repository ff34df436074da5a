/** Ruled emptiness of the drawing's own size, while its width is not known or it is far from the screen. */
export function Skeleton() {
  return (
    <div aria-hidden="true" className="flex h-full flex-col justify-evenly pb-6">
      {["a", "b", "c", "d", "e"].map((rule) => (
        <div key={rule} className="border-t border-line" />
      ))}
      <noscript>
        <p className="text-small text-muted">
          The drawing needs JavaScript; its numbers stand in the table below.
        </p>
      </noscript>
    </div>
  );
}
