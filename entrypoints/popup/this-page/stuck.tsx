import { useRef, useState } from 'preact/hooks';
import { run } from '../../shared/run';
import { readReport, type TextBundle } from '../background-client';

/**
 * "I'm stuck on this page": makes a report without personal data. The person can read and change all of it before they
 * copy it; nothing is sent.
 */
export function Stuck({ bundle }: { bundle: TextBundle }) {
  const t = bundle.texts.stuck;
  const area = useRef<HTMLTextAreaElement>(null);
  const [report, setReport] = useState<string>();
  const [status, setStatus] = useState('');

  const make = async () => {
    const text = await readReport();
    if (text === undefined) return setStatus(t.failed);
    setReport(text);
    setStatus(t.ready);
  };
  const copy = async () => {
    const value = area.current?.value ?? '';
    const done = await run({ kind: 'copy', label: t.copy, value });
    if (done === 'failed') area.current?.select();
    setStatus(done === 'failed' ? bundle.texts.hint.copyFailed : t.copied);
  };

  return (
    <section class="stuck" aria-labelledby="stuck-title">
      <h2 id="stuck-title">{t.title}</h2>
      <p>{t.intro}</p>
      {report === undefined ? (
        <button type="button" class="button side" onClick={make}>
          {t.make}
        </button>
      ) : (
        <>
          <label for="stuck-report">{t.label}</label>
          <textarea
            id="stuck-report"
            class="report"
            dir="ltr"
            rows={8}
            spellcheck={false}
            ref={area}
            defaultValue={report}
          />
          <button type="button" class="button main" onClick={copy}>
            {t.copy}
          </button>
        </>
      )}
      <p role="status">{status}</p>
    </section>
  );
}
