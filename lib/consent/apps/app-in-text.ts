import { type Apps, addedBy } from './custom-apps';
import type { ReportedApp } from './reported-app';

/** Names that are words too: alone they count only as they are written, and not where a sentence begins. */
const WORDS_TOO = new Set([
  'Affinity',
  'Catalyst',
  'Dust',
  'Fantastical',
  'Front',
  'Gong',
  'Outreach',
  'Superhuman',
  'Thunderbird',
  'uman',
]);

/** A button and a weekday are written with a capital letter as well: without “CRM” these say nothing. */
const NEVER_ALONE = new Set(['Close', 'Public Address', 'monday']);

/** What programs write into the head of a mail is nobody's word. */
const MAIL_HEADER = /^(?:user-agent|received|x-[\w-]{1,60})[ \t]*:.*$/gim;

/** The app that somebody names in a text; nothing where none is named, or more than one. */
export function appInText(input: string, apps: Apps): Extract<ReportedApp, { id: string }> | undefined {
  const text = input
    .slice(0, 16_384)
    .replace(MAIL_HEADER, '')
    .replace(/[^\S\n ]/g, ' ');
  // A pattern ignores the case of a long s, too.
  const letters = text.toLowerCase().replaceAll('ſ', 's');
  const named = [...apps].flatMap(([id, { name }]) => {
    if (!mayBeNamed(name, letters)) return [];
    const found = spellingsOf(name, addedBy(id) !== undefined).find((one) => one.test(text));
    return found ? [{ id, name }] : [];
  });
  // “Zoom Rooms” is part of the name of another registration of it.
  const whole = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
  const [only, another] = whole;
  return only && !another ? { id: only.id } : undefined;
}

/** Whether a name may stand in small letters: patterns for hundreds of names take longer than what they are made for. */
function mayBeNamed(name: string, letters: string): boolean {
  return /[^ -~]/.test(name) || letters.includes(name.replace(/ CRM$/, '').toLowerCase());
}

/** How a name may be written to be meant: “Zoho” is “Zoho CRM”. */
function spellingsOf(name: string, isAdded: boolean): RegExp[] {
  if (NEVER_ALONE.has(name)) return [];
  const short = isAdded ? name : name.replace(/ CRM$/, '');
  if (NEVER_ALONE.has(short)) return [wordsAs(name)];
  // What somebody called an app of their own may be any word.
  return [wordsAs(short, isAdded || WORDS_TOO.has(short) ? 'within' : undefined)];
}

/** Whole words: no part of a longer one, of an address or of a file's path. `within` a sentence, and as written. */
function wordsAs(name: string, place?: 'within'): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const begins = place ? '(?<=[^\\s.!?…]["\'“„(]?[ ]["\'“„(]?)' : '(?<![\\p{Script=Latin}\\p{N}_.@/-])';
  return new RegExp(
    `${begins}${plain}(?![\\p{Script=Latin}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])`,
    place ? 'u' : 'iu',
  );
}
