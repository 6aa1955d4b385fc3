/** @jsxImportSource . */
import type { Advice } from '../../lib/advice/advice';

type Parts = NonNullable<Advice['link']>['parts'];

/** An address in a monospaced font, always left to right, with its important parts in bold. */
export function LinkText({ label, parts }: { label: string; parts: Parts }) {
  return (
    <figure class="link">
      <figcaption>{label}</figcaption>
      <code dir="ltr">{parts.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</code>
    </figure>
  );
}
