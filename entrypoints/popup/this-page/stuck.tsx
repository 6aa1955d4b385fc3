import { useRef, useState } from 'preact/hooks';
import { run } from '../../shared/run';
import { readReport, type TextBundle } from '../background-client';

/**
 * "I'm stuck on this page": makes a report that names nobody. It is shown in full, and can be changed, before it is
 * copied; nothing is sent.
 */
export function Stuck({ language }: { language: TextBundle }) {
  const words = language.texts.stuck;
  const area = useRef<HTMLTextAreaElement>(null);
  const [report, setReport] = useState<string>();
  const [said, say] = useState('');

  const make = async () => {
    const text = await readReport();
    if (text === undefined) return say(words.failed);
    setReport(text);
    say(words.ready);
  };
  const copy = async () => {
    const value = area.current?.value ?? '';
    const done = await run({ kind: 'copy', label: words.copy, value });
    if (done === 'failed') area.current?.select();
    say(done === 'failed' ? language.texts.hint.copyFailed : words.copied);
  };

  return (
    <section class="stuck" aria-labelledby="stuck-title">
      <h2 id="stuck-title">{words.title}</h2>
      <p>{words.intro}</p>
      {report === undefined ? (
        <button type="button" class="button side" onClick={make}>
          {words.make}
        </button>
      ) : (
        <>
          <label for="stuck-report">{words.label}</label>
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
            {words.copy}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
