import { z } from "zod";

const text = z.string().max(4_000).default("");
const oldForm = z.object({
  "csp-report": z.object({
    "effective-directive": text,
    "violated-directive": text,
    "blocked-uri": text,
    "document-uri": text,
  }),
});
const newForm = z.array(
  z.object({
    type: z.string().max(40),
    body: z.object({ effectiveDirective: text, blockedURL: text, documentURL: text }).partial().optional(),
  }),
);

/** One thing that a policy stopped: by which directive, what, and on which page. */
export interface StoppedByPolicy {
  directive: string;
  blocked: string;
  page: string;
}

/** What browsers send about a policy, in the form of `report-uri` and in that of the Reporting API. */
export const cspReportSchema = z.union([
  oldForm.transform(({ "csp-report": report }): StoppedByPolicy[] => [
    {
      directive: report["effective-directive"] || report["violated-directive"],
      blocked: report["blocked-uri"],
      page: report["document-uri"],
    },
  ]),
  newForm.transform((reports): StoppedByPolicy[] =>
    reports
      .filter(({ type }) => type === "csp-violation")
      .slice(0, 20)
      .map(({ body = {} }) => ({
        directive: body.effectiveDirective ?? "",
        blocked: body.blockedURL ?? "",
        page: body.documentURL ?? "",
      })),
  ),
]);
