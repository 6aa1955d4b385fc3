import { RULES } from '../../lib/catalog/catalog';
import { readCode } from '../../lib/catalog/codes/microsoft';
import { lookUp } from '../../lib/diagnosis/pasted-text';
import { indexRules } from '../../lib/diagnosis/rule-index';
import type { Row } from './tables';

/** How a message is changed before it is looked up without its number. */
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

/** Looks up every message of Microsoft's codes without its number, and says how many find their rule or family. */
export function measure(codes: readonly Row[]): void {
  const index = indexRules(RULES);
  for (const [name, change] of Object.entries(CHANGES)) {
    const count = { all: 0, right: 0, silent: 0, other: 0 };
    for (const [
      at,
      { code = '', description = '', user_message_template: template = '' },
    ] of codes.entries()) {
      for (const message of new Set([template || description].filter(Boolean))) {
        count.all++;
        const [best] = lookUp(change(filled(message), at * 7), index).diagnoses;
        const [want] = lookUp(code, index).diagnoses;
        if (!best) count.silent++;
        else if (best.rule === want?.rule && (!RULES.get(best.rule)?.fallback || isFamily(best.codes, code)))
          count.right++;
        else if (!/^microsoft\//.test(best.rule)) count.other++;
      }
    }
    console.log(
      `${name}: ${count.right} of ${count.all} right, ${count.silent} silent, ${count.other} given another vendor's advice`,
    );
  }
}

function isFamily(codes: readonly string[], code: string): boolean {
  const family = (one: string) => readCode(one.replace('AADSTS', ''))?.family;
  return codes.some((one) => one === code || family(one) === family(code));
}

/** A message with something in its blanks. */
function filled(message: string): string {
  return message.replace(/'?\{[^{}]{1,60}\}'?/g, "'Fabrikam Sync'");
}
