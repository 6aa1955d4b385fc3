import { notesOf, type PolicyProblem, type State } from './model';
import { Section } from './parts';

/** What the organization set that has no field of its own, and what of its policy cannot be used. */
export function Policy({ state: { choices, language } }: { state: State }) {
  const words = language.texts.options;
  const { managed, problems } = choices;
  const notes = notesOf(choices, language);
  return (
    <>
      {managed.size > 0 && <p class="banner">{words.policyIntro}</p>}
      {problems.length > 0 && (
        <Section id="problems-title" title={words.problemsTitle} intro={words.problemsIntro}>
          <ul class="list problems">
            {problems.map((problem) => (
              <li key={problem.path}>
                <code dir="ltr">{problem.path}</code>
                <span>{words[wordsFor(problem)]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length > 0 && (
        <Section id="notes-title" title={words.notesTitle} intro={words.notesIntro}>
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

const PROBLEMS = {
  language: 'problemLanguage',
  tenant: 'problemTenant',
  contact: 'problemContact',
  apps: 'problemApps',
  notes: 'problemNotes',
  networkChecks: 'problemNetworkChecks',
  hiddenHosts: 'problemHiddenHosts',
} as const;

function wordsFor({ path, kind }: PolicyProblem) {
  const key = path.split('.')[0] ?? '';
  if (kind === 'taken') return 'problemTaken';
  return kind === 'invalid' && Object.hasOwn(PROBLEMS, key)
    ? PROBLEMS[key as keyof typeof PROBLEMS]
    : 'problemUnknown';
}
