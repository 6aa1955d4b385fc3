import { REMEDIES, RULES } from '../../lib/catalog/catalog';
import type { Clause, Rule } from '../../lib/catalog/rules/schema';
import { languageOf } from '../../lib/i18n/language';
import { sources } from './sources';

/** The page rules.md: every rule and remedy as the data has it. */
export function rulesPage(): string {
  const parts = [
    '# Rules and remedies',
    'Made from the files below `lib/catalog/rules` and `lib/catalog/remedies` by `npm run docs`.',
    `${RULES.size} rules, ${REMEDIES.size} remedies.`,
    '## Rules',
    ...[...RULES].map(([id, rule]) => rulePart(id, rule)),
    '## Remedies',
    ...[...REMEDIES].map(([id, remedy]) =>
      [
        `### ${id}`,
        `**${remedy.title}** (${who([remedy.who])})`,
        remedy.steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
        `It worked if: ${remedy.check}${remedy.takes ? ` ${remedy.takes}` : ''}`,
        ...(remedy.fails ? [`If it still fails: ${remedy.fails}`] : []),
        ...(remedy.role ? [`Role: ${remedy.role}`] : []),
        sources(remedy.sources),
      ].join('\n\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rulePart(id: string, rule: Rule): string {
  return [
    `### ${id}`,
    `**${rule.title}** (${who(rule.who)})`,
    `${rule.what} ${rule.why} ${rule.retry}`,
    `Applies if ${rule.when.map(clause).join('; or ')}.`,
    `Remedies: ${rule.remedies.map((remedy) => `[${remedy}](#${remedy})`).join(', ') || 'none'}.`,
    ...(rule.maybe ?? []).map((other) => `Or it may be \`${other.rule}\`: ${other.tell}`),
    sources(rule.sources),
  ].join('\n\n');
}

/** Who can end it, in words. */
function who(list: Rule['who']): string {
  const words = languageOf('en').texts.who;
  return list.map((one) => words[one].replace('{maker}', 'the app’s maker')).join('; then: ') || 'no problem';
}

function clause({ any, all, none, likely }: Clause): string {
  const list = (tokens: readonly string[]) => tokens.map((token) => `\`${token}\``).join(', ');
  return [
    ...(all ? [`all of ${list(all)}`] : []),
    ...(any ? [any.length > 1 ? `one of ${list(any)}` : list(any)] : []),
    ...(none ? [`none of ${list(none)}`] : []),
  ]
    .join(' and ')
    .concat(likely ? ' (then likely at most)' : '');
}
