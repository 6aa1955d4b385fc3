import { RULES } from '../../lib/catalog/catalog';
import { readCode } from '../../lib/catalog/codes/microsoft';
import { lookUp } from '../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../lib/diagnosis/rule-index';
import type { Row } from './tables';

/** Changes to a message before it is looked up without its code. */
const CHANGES: Readonly<Record<string, (text: string, at: number) => string>> = {
  'as it is': (text) => text,
  'with a word changed': (text, at) => {
    const words = text.split(' ');
    words[at % words.length] = 'perhaps';
    return words.join(' ');
  },
  'cut short': (text) => {
    const words = text.split(' ');
    return words.slice(0, Math.ceil(words.length * 0.7)).join(' ');
  },
  'amid other lines': (text) =>
    `2026-11-12 08:14:02 INFO worker started\n2026-11-12 08:14:03 ERROR sign-in failed: ${text}\n    at connect (mail.js:12:5)\nDone in 12 ms`,
};

/** Looks up the message of each of Microsoft's codes without the code, and prints how many find their rule or family. */
export function measure(codes: readonly Row[]): void {
  const index = indexRules(RULES);
  const messages = codes.flatMap(({ code = '', description, user_message_template: template }, at) => {
    const message = template || description;
    return message ? [{ code, message: fillIn(message), at }] : [];
  });
  for (const [name, change] of Object.entries(CHANGES)) {
    const found = messages.map(({ code, message, at }) => {
      const [best] = lookUp(change(message, at * 7), index).diagnoses;
      if (!best) return 'silent';
      const isRule = best.rule === lookUp(code, index).diagnoses[0]?.rule;
      if (isRule && (!RULES.get(best.rule)?.fallback || hasFamilyOf(best.codes, code))) return 'right';
      return best.rule.startsWith('microsoft/') ? 'near' : 'other';
    });
    const count = (kind: string) => found.filter((one) => one === kind).length;
    console.log(
      `${name}: ${count('right')} of ${found.length} right, ${count('silent')} silent, ${count('other')} given another vendor's advice`,
    );
  }
}

function hasFamilyOf(codes: readonly string[], code: string): boolean {
  const family = (one: string) => readCode(one.replace('AADSTS', ''))?.family;
  return codes.some((one) => one === code || family(one) === family(code));
}

/** Fills the placeholders of a message in. */
function fillIn(message: string): string {
  return message.replace(/'?\{[^{}]{1,60}\}'?/g, "'Fabrikam Sync'");
}
