/** Many rows as the one text of one row: a hundred rows cost the client as much as one. */
export type JsonRows = { json: string }[];

/** The rows behind `select coalesce(json_agg(r), '[]')::text as json from (...) r`. */
export function parseRows<Row>([row]: JsonRows): Row[] {
  return JSON.parse(row?.json ?? "[]") as Row[];
}
