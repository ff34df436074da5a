/** Names, types and notes of fields or parameters. */
export function FieldTable({
  label,
  rows,
}: {
  label: string;
  rows: { name: string; type: string; note: string }[];
}) {
  return (
    <div className="overflow-x-auto pt-2">
      <table aria-label={label} className="w-full text-left text-small">
        <tbody>
          {rows.map(({ name, type, note }) => (
            <tr key={name} className="border-t align-top">
              <th scope="row" className="py-1 pr-3 font-mono font-medium">
                {name}
              </th>
              <td className="py-1 pr-3">{type}</td>
              <td className="py-1 text-muted">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
