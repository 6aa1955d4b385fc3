import { useState } from 'preact/hooks';
import { keepCase, type ProblemSnapshot, type TextBundle } from '../background-client';

/** Keeps a problem that has not been handed over yet. */
export function Keep({ draft, words }: { draft: ProblemSnapshot; words: TextBundle['texts']['cases'] }) {
  const [kept, setKept] = useState(false);
  return (
    <section class="keep">
      <button type="button" class="button small" onClick={() => keepCase(draft).then(() => setKept(true))}>
        {words.keep}
      </button>
      <p role="status">{kept ? words.kept : words.keepHint}</p>
    </section>
  );
}
