import { createRoot } from "react-dom/client";
import { PriceChart } from "@/components/charts/price/price-chart";
import type { Contender } from "./contender";

/** The product's own component with all that stands around the drawing: readout, buttons, source, table. */
const ours: Contender = {
  mount({ box, model, drawing }) {
    createRoot(box).render(<PriceChart model={model} first={{ drawing }} onPoint={() => undefined} />);
  },
  isThere: (box) => box.querySelector("svg[data-plot]") !== null,
};

globalThis.contender = ours;
