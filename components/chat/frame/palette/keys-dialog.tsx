import { Dialog } from "@/components/ui/dialog";

/** Each key of the product, where it works and what it does. */
const groups: { where: string; keys: [keys: string[], does: string][] }[] = [
  {
    where: "Anywhere",
    keys: [
      [["Ctrl K", "⌘ K"], "Commands and conversations"],
      [["Ctrl Shift O", "⌘ Shift O"], "New chat"],
      [["/"], "To the question box"],
      [["?"], "These keys"],
      [["Esc"], "Close what is open"],
    ],
  },
  {
    where: "In the question box",
    keys: [
      [["Enter"], "Send"],
      [["Shift Enter"], "New line"],
      [["↑", "↓"], "Earlier and later questions, while the box is empty"],
      [["/"], "Shortcuts, such as /compare"],
      [["$"], "Symbols, such as $NVDA"],
    ],
  },
  {
    where: "In a chart",
    keys: [
      [["←", "→"], "From point to point"],
      [["Home", "End"], "First and last point"],
      [["Shift ←", "Shift →"], "Choose a span"],
      [["↑", "↓"], "From line to line of a comparison"],
      [["+", "−", "0"], "Closer, further, all of it"],
      [["Enter"], "What can be asked about this point"],
      [["Esc"], "Leave the chart"],
    ],
  },
];

/** The keys of the product in one window. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title="Keyboard" onClose={onClose}>
      <div className="space-y-5">
        {groups.map(({ where, keys }) => (
          <section key={where}>
            <h3 className="eyebrow mb-1.5">{where}</h3>
            <dl className="divide-y">
              {keys.map(([names, does]) => (
                <div key={does} className="flex items-baseline justify-between gap-4 py-1.5 text-small">
                  <dt className="order-2 flex shrink-0 flex-wrap justify-end gap-1.5">
                    {names.map((name) => (
                      <kbd key={name} className="rounded-tight border bg-raised px-1.5 font-mono text-micro">
                        {name}
                      </kbd>
                    ))}
                  </dt>
                  <dd className="min-w-0">{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
