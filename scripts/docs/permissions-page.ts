import { PERMISSIONS } from '../../lib/catalog/catalog';
import { describeScope, type Vendor } from '../../lib/consent/scopes';
import { languageOf } from '../../lib/i18n/language';
import { sources } from './sources';

const VENDORS: readonly { vendor: Vendor; title: string; intro: string; rank: string }[] = [
  {
    vendor: 'microsoft',
    title: 'Microsoft',
    intro:
      'Delegated permissions of Microsoft Graph and Exchange Online: what an app may do in the name of the user who is signed in. As an application permission the same name reaches everybody in the organization.',
    rank: 'Who agrees',
  },
  {
    vendor: 'google',
    title: 'Google',
    intro: 'Names without an address stand below `https://www.googleapis.com/auth/`.',
    rank: 'How Google classes it',
  },
];

/** The page permissions.md: every permission in plain words as the data has it. */
export function permissionsPage(): string {
  const parts = [
    '# Permissions in plain words',
    'Made from the files below `lib/catalog/permissions` by `npm run docs`. What is not known stays empty, and so does “usually wanted” where an app that connects mailboxes seldom needs it.',
    ...VENDORS.flatMap(({ vendor, title, intro, rank }) => {
      const file = PERMISSIONS.get(vendor);
      if (!file) throw new Error(`lib/catalog/permissions/${vendor}.ts is missing`);
      return [
        `## ${title}`,
        intro,
        table(
          ['Permission', 'Allows', 'Does not allow', rank, 'Usually wanted'],
          Object.keys(file.permissions).map((scope) => row(scope, vendor)),
        ),
        sources(file.sources),
      ];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function row(scope: string, vendor: Vendor): string[] {
  const { name, allows, not = '', rank = '', why = '' } = describeScope(scope, languageOf('en'), vendor);
  return [`\`${name}\``, allows, not, rank, why.replace('{maker}', 'the app')];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
