/** @jsxImportSource . */
import { Rich } from './rich';

/** Steps or causes in order. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li>
          <Rich text={step} />
        </li>
      ))}
    </ol>
  );
}
