import { SourceLine } from "@/components/charts/source-line";
import { formatDay } from "@/lib/format/date";
import { Card, Facts } from "../card";
import { Conventions, FigureFacts } from "../figure-facts";
import type { ResultProps } from "../result-props";

/** What a symbol is, how far its prices go, and which sources can be asked about it. */
export function SymbolInfo({ data }: ResultProps<"symbol_info">) {
  const { instrument, provenance, notes, firstOn, lastOn, sector, industry, isin, figures, sources } = data;
  const facts = [
    { name: "Symbol", value: instrument.symbol },
    ...(instrument.exchange === "" ? [] : [{ name: "Exchange", value: instrument.exchange }]),
    { name: "Currency", value: instrument.currency },
    ...(isin === null ? [] : [{ name: "ISIN", value: isin }]),
    ...(sector === null ? [] : [{ name: "Sector", value: sector, note: industry }]),
    ...(firstOn === null ? [] : [{ name: "Prices from", value: formatDay(firstOn) }]),
    ...(lastOn === null ? [] : [{ name: "Prices to", value: formatDay(lastOn) }]),
  ];
  return (
    <Card title={instrument.name} note={instrument.symbol} simulated={instrument.simulated}>
      {notes.map((note) => (
        <p key={note} className="text-small text-muted">
          {note}
        </p>
      ))}
      <Facts facts={facts} />
      <FigureFacts figures={figures} instrument={instrument} />
      {sources.length > 0 && (
        <div>
          <h4 className="text-small font-medium text-ink">Sources that can be asked</h4>
          <ul className="text-small text-muted">
            {sources.map(({ label, abilities }) => (
              <li key={label}>{`${label}: ${abilities.join(", ")}`}</li>
            ))}
          </ul>
        </div>
      )}
      {provenance && <SourceLine provenance={provenance} />}
      <Conventions figures={figures} />
    </Card>
  );
}
