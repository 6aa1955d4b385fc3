import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: string;
  choose: (value: string) => void;
  /** Stands below the field. */
  children?: ComponentChildren;
}

/** A labeled choice from a list. */
export function SelectField({ id, label, options, chosen, choose, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
