import { loadHostile, type Outcome } from '../../lab/hostile';

const ENDS: Readonly<Record<Outcome, string>> = {
  seen: 'the hint stays in sight and works',
  dead: 'no button acts, whether the hint is there or not',
  gone: 'the hint is gone',
  silent: 'there is no hint',
  'seen-or-dead': 'the hint is in sight and works, or no button acts',
};

/** The page hostile-pages.md: every attack that is tried, and what comes of it. */
export function hostilePage(): string {
  const pages = loadHostile();
  const rows = pages.map(({ id, title, expect, firefox }) => {
    const differs = firefox && `${ENDS[firefox.expect]}. ${firefox.because}`;
    return `| [${id}](../../lab/hostile/${id}.html) | ${title} | ${ENDS[expect]} | ${differs ?? 'the same'} |`;
  });
  return `${[
    '# Hostile pages',
    'Made from the files below `lab/hostile` by `npm run docs`. Each is tried in both browsers by `npm run test:full`. After each the page must have thrown nothing because of us, must have got hold of nothing that it does not say in its file, and no button may have acted that was not in sight: the test looks at a picture of it before it clicks.',
    `${pages.length} pages.`,
    `| page | what it does | in Chromium | in Firefox |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
  ].join('\n\n')}\n`;
}
