/** @jsxImportSource . */
import type { Advice } from '../../lib/advice/advice';

type Parts = NonNullable<Advice['link']>['parts'];

/** An address in fixed-width letters with the parts that matter in bold; always left to right. */
export function LinkText({ label, parts }: { label: string; parts: Parts }) {
  return (
    <figure class="link">
      <figcaption>{label}</figcaption>
      <code dir="ltr">{parts.map(({ text, strong }) => (strong ? <b>{text}</b> : text))}</code>
    </figure>
  );
}
