import { useState } from 'preact/hooks';
import { type Draft, keepCase, type Wording } from '../background-client';

/** Keeps a problem that has not been handed over yet. */
export function Keep({ draft, words }: { draft: Draft; words: Wording['texts']['cases'] }) {
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
