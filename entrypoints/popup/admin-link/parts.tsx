/** One part of a link: what it is called, what it says in words, and its values as they stand in the link. */
export interface PartRow {
  label: string;
  text?: string;
  codes?: readonly string[];
}

/** What each part of a link says, for whoever checks it. */
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
