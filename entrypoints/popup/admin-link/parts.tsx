/** One part of a link: its label, what it means, and its values exactly as in the link. */
export interface PartRow {
  label: string;
  text?: string;
  codes?: readonly string[];
}

/** A table of the parts of a link. */
export function PartsTable({ caption, rows }: { caption: string; rows: readonly PartRow[] }) {
  return (
    <table class="parts">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ label, text, codes = [] }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {text && <span>{text}</span>}
              {codes.map((code) => (
                <code key={code} dir="ltr">
                  {code}
                </code>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
