import { useEffect, useState } from 'preact/hooks';
import { hostsSwitchedOff, interpolate, switchOn, type TextBundle } from '../background-client';

/** Says on which of its sites the browser keeps Signpost out, and how to let it in. */
export function Access({ language }: { language: TextBundle }) {
  const t = language.texts.access;
  const [off, setOff] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void hostsSwitchedOff().then(setOff);
  }, []);
  if (off.length === 0) return null;
  const list = new Intl.ListFormat(language.code, { type: 'conjunction' });
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
