import { useEffect, useState } from 'preact/hooks';
import { hostsSwitchedOff, interpolate, switchOn, type TextBundle } from '../background-client';

/** Says to which of its sites Signpost has no access, with a button that asks the browser for it. */
export function Access({ bundle }: { bundle: TextBundle }) {
  const t = bundle.texts.access;
  const [off, setOff] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void hostsSwitchedOff().then(setOff);
  }, []);
  if (off.length === 0) return null;
  const list = new Intl.ListFormat(bundle.code, { type: 'conjunction' });
  return (
    <section class="notice">
      <span>{interpolate(t.off, { hosts: list.format(off) })}</span>
      <button
        type="button"
        class="text-button"
        onClick={() => switchOn(off).then((done) => (done ? setOff([]) : setRefused(true)))}
      >
        {t.allow}
      </button>
      <span role="status">{refused && t.how}</span>
    </section>
  );
}
