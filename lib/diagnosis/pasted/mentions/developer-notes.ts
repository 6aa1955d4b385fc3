import { mayBeIn } from '../matching/prefilter';
import { RELEASE_HEADING } from './documents';

/** Matches the start of a line of a change list, a task or a review: errors named there have not occurred. */
const NOTE =
  /^(?:[-*•+#>] ?|\d{1,2}[.)] ?){0,3}(?:(?:feat|fix|chore|docs|refactor|perf|test|build|ci|style)(?:\([\w/, -]{1,40}\))?!?: |(?:fixed|added|changed|improved|removed|new|bugfix|behoben|neu|verbessert|corrigé|ajouté|corregido|añadido|naprawiono|dodano|corretto|opgelost|corrigido|åtgärdat)(?: in [\w. -]{1,30})?: |\[(?:fixed|added|changed|improved|x| )\] |todo\b|fixme\b|nit: |reviewer\b|suggestion: |test ?plan\b|acceptance criteria\b|as a (?:user|developer|support agent)\b)/i;

/** Matches a change in a list of changes, below a heading. */
const CHANGE =
  /^[-*•+] ?(?:fix(?:e[sd])?|add(?:s|ed)?|handle[sd]?|improve[sd]?|change[sd]?|remove[sd]?|explain(?:s|ed)?|support(?:s|ed)?|show[sn]?|map(?:s|ped)?|retry|retries)\b/i;

/** Matches a heading over an example response, which ends at a blank line or with its fenced block. */
const EXAMPLE =
  /^(?:[#*-]{1,4} ?)?(?:an? )?(?:example|sample|typical|beispiel|exemple|ejemplo|przykład|esempio|voorbeeld|exemplo|exempel)\w{0,3}\b[^\n]{0,40}\b(?:response|error|answer|reply|body|output|payload|antwort|fehler\w{0,8}|réponse|erreur|respuesta|odpowied\w{1,2}|risposta|antwoord|resposta|svar)\b[^\n]{0,20}:?$/i;

/**
 * Returns the positions of lines that name errors which have not occurred: changes, tasks, reviews, example responses.
 *
 * @param lines the text's lines, trimmed
 */
export function developerNoteLines(lines: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  const first = lines.find(Boolean) ?? '';
  const changes = mayBeIn(CHANGE, text) && (first.startsWith('#') || RELEASE_HEADING.test(first));
  const examples = mayBeIn(EXAMPLE, text);
  const notes = mayBeIn(NOTE, text);
  if (!changes && !examples && !notes) return found;
  let inExample = false;
  let fenced = false;
  for (const [at, line] of lines.entries()) {
    if (examples && EXAMPLE.test(line)) {
      inExample = true;
      fenced = false;
      continue;
    }
    if (inExample && line.startsWith('```')) {
      inExample = !fenced;
      fenced = true;
      continue;
    }
    if (inExample && line === '' && !fenced) inExample = false;
    if (inExample || (notes && NOTE.test(line)) || (changes && CHANGE.test(line))) found.add(at);
  }
  return found;
}
