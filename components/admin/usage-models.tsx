import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import { formatMoney } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { Card } from "./overview";
import type { UsageBudget, UsageModel } from "./usage-model";

const count = (value: number) => formatNumber({ value, digits: 0 });
const money = (value: number | null) => (value === null ? MISSING : formatMoney({ value, currency: "USD" }));

/** What language models were asked on a day and what that costs by their list prices, and where the budgets stand. */
export function UsageModels({
  model,
  day,
}: {
  model: NonNullable<UsageModel["model"]>;
  day: Pick<UsageModel, "day" | "nextDay">;
}) {
  const { models, budgets } = model;
  const estimated = models.reduce((sum, one) => sum + one.estimated, 0);
  return (
    <Card title="Language models" wide>
      {models.length === 0 ? (
        <p className="text-small text-muted">
          No language model was asked {day.nextDay === null ? "today (UTC)" : `on ${formatDay(day.day)}`}.
        </p>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-small">
            <caption className="pb-2 text-left text-muted">
              Money is an estimate in US dollars by list prices, without discounts or taxes.
              {estimated > 0 ? ` The tokens of ${count(estimated)} calls are estimated.` : ""}
            </caption>
            <thead className="text-muted">
              <tr>
                <th scope="col" className="py-1.5 pr-3 text-left font-normal">
                  Model
                </th>
                {["Calls", "Tokens in", "Tokens out", "USD"].map((name) => (
                  <th key={name} scope="col" className="py-1.5 pl-3 text-right font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y">
              {models.map((one) => (
                <tr key={one.model}>
                  <th scope="row" className="py-1.5 pr-3 text-left font-normal break-words">
                    {one.model}
                  </th>
                  {[count(one.calls), count(one.inputTokens), count(one.outputTokens), money(one.usd)].map(
                    (value, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                      <td key={index} className="py-1.5 pl-3 text-right font-mono">
                        {value}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="mt-3 space-y-1 text-small text-muted">
        {budgets.map((budget) => (
          <li key={`${budget.of} ${budget.unit} ${budget.per}`}>{describeBudget(budget)}</li>
        ))}
      </ul>
    </Card>
  );
}

function describeBudget({ of, limit, unit, per, used }: UsageBudget): string {
  const amount = (value: number) => (unit === "usd" ? money(value) : `${count(value)} ${unit}`);
  if (used === null) return `Each ${of} may use ${amount(limit)} ${per === "hour" ? "an hour" : "a day"}.`;
  return `The whole site has used ${amount(used)} of ${amount(limit)} this ${per} (UTC).`;
}
