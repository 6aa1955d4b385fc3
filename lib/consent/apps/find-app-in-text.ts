import { type Apps, addedBy } from './custom-apps';
import type { ReportedApp } from './reported-app';

/** Names that are also words: without “CRM” they count only in their exact spelling and within a sentence. */
const ORDINARY_WORDS = new Set([
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

/** Names that never count without “CRM”: a button and a weekday are capitalized, too. */
const AMBIGUOUS_NAMES = new Set(['Close', 'Public Address', 'monday']);

/** Matches mail headers that programs write: nobody names an app in them. */
const MAIL_HEADER = /^(?:user-agent|received|x-[\w-]{1,60})[ \t]*:.*$/gim;

/** Finds the app that a text names; undefined if it names none or several. */
export function findAppInText(input: string, apps: Apps): Extract<ReportedApp, { id: string }> | undefined {
  const text = input
    .slice(0, 16_384)
    .replace(MAIL_HEADER, '')
    .replace(/[^\S\n ]/g, ' ');
  // Patterns that ignore case match a long s (ſ) as well.
  const letters = text.toLowerCase().replaceAll('ſ', 's');
  const named = [...apps].flatMap(([id, { name }]) => {
    if (!mayContain(name, letters)) return [];
    const found = namePatterns(name, addedBy(id) !== undefined).find((one) => one.test(text));
    return found ? [{ id, name }] : [];
  });
  // “Zoom Rooms” is part of the name of another of its registrations: the longest name counts.
  const whole = named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
  const [only, another] = whole;
  return only && !another ? { id: only.id } : undefined;
}

/** Whether lower-case text may contain a name; a quick check, since patterns for hundreds of names are slow. */
function mayContain(name: string, letters: string): boolean {
  return /[^ -~]/.test(name) || letters.includes(name.replace(/ CRM$/, '').toLowerCase());
}

/** Returns the patterns for a name: “Zoho” counts as “Zoho CRM”. */
function namePatterns(name: string, isAdded: boolean): RegExp[] {
  if (AMBIGUOUS_NAMES.has(name)) return [];
  const short = isAdded ? name : name.replace(/ CRM$/, '');
  if (AMBIGUOUS_NAMES.has(short)) return [namePattern(name)];
  // An added app may be named with any word.
  return [namePattern(short, isAdded || ORDINARY_WORDS.has(short) ? 'within' : undefined)];
}

/**
 * Returns a pattern for whole words outside addresses and paths.
 *
 * @param place `within` a sentence, not at its start, and in the exact spelling
 */
function namePattern(name: string, place?: 'within'): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const begins = place ? '(?<=[^\\s.!?…]["\'“„(]?[ ]["\'“„(]?)' : '(?<![\\p{Script=Latin}\\p{N}_.@/-])';
  return new RegExp(
    `${begins}${plain}(?![\\p{Script=Latin}\\p{N}_@/-]|\\.[\\p{L}\\p{N}])`,
    place ? 'u' : 'iu',
  );
}
