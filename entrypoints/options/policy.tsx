import {
  isPolicyKey,
  type Language,
  notesOf,
  type OptionsState,
  type PolicyProblem,
  policyProblems,
} from './model';
import { Section } from './parts';

/** The organization's notes, which no other section shows, and the problems of its policy. */
export function Policy({ state: { settings, language } }: { state: OptionsState }) {
  const t = language.texts.options;
  const problems = policyProblems(settings);
  const notes = notesOf(settings, language);
  return (
    <>
      {settings.managed.size > 0 && <p class="banner">{t.policyIntro}</p>}
      {problems.length > 0 && (
        <Section id="problems-title" title={t.problemsTitle} intro={t.problemsIntro}>
          <ul class="list problems">
            {problems.map((problem) => (
              <li key={problem.path}>
                <code dir="ltr">{problem.path}</code>
                <span>{problemText(problem, t.policyProblems)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length > 0 && (
        <Section id="notes-title" title={t.notesTitle} intro={t.notesIntro}>
          <dl class="own-words">
            {notes.map(({ rule, title, text, url }) => (
              <div key={rule}>
                <dt>{title}</dt>
                <dd dir="auto">{text}</dd>
                {url && (
                  <dd>
                    <a dir="ltr" href={url} target="_blank" rel="noopener noreferrer">
                      {url}
                    </a>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}

function problemText(
  { path, kind }: PolicyProblem,
  t: Language['texts']['options']['policyProblems'],
): string {
  if (kind === 'taken') return t.taken;
  const key = /^\w+/.exec(path)?.[0] ?? '';
  return kind === 'invalid' && isPolicyKey(key) ? t[key] : t.unknown;
}
