import { noteDeed } from "@/lib/auth";
import { door, toProblem } from "@/lib/http";
import { createStoredPriceSeries, importPrices } from "@/lib/market";

const MAX_BYTES = 21 * 1024 * 1024;

/** Imports a price file (multipart: file, symbol, name, currency, dateOrder). Owner or operator; to others it is not there. */
export const POST = door(
  { who: "owner", limit: "upload", takes: { form: "one file of 20 MB" } },
  async ({ request }) => {
    if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > MAX_BYTES) {
      return toProblem({ status: 413, code: "too_large", title: "The file is larger than 20 MB." });
    }
    const form = await request.formData().catch(() => null);
    const file = form?.get("file");
    if (form === null || !(file instanceof File)) {
      return toProblem({ status: 400, code: "bad_request", title: "Choose a CSV file." });
    }
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === "string" ? { [name]: value } : {};
    };
    const imported = await importPrices({
      store: createStoredPriceSeries(),
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
      symbol: String(form.get("symbol") ?? ""),
      now: new Date(),
      ...field("name"),
      ...field("currency"),
      ...field("exchange"),
      ...field("timeZone"),
      ...field("kind"),
      ...field("dateOrder"),
      ...field("adjustment"),
    });
    if (!imported.ok) return toRefusal(imported);
    const { symbol, barCount, firstOn, lastOn } = imported.series;
    await noteDeed({ action: "prices.import", subject: symbol, detail: { file: file.name } }, request);
    return Response.json(
      { symbol, bars: barCount, from: firstOn, to: lastOn, report: imported.report },
      { status: 201 },
    );
  },
);

function toRefusal({ errors, totalErrors }: { errors: unknown[]; totalErrors: number }): Response {
  const title = "The file was not imported; nothing was changed.";
  const body = { type: "about:blank", status: 422, code: "bad_file", title, errors, totalErrors };
  return Response.json(body, { status: 422, headers: { "content-type": "application/problem+json" } });
}
