import { mayBeIn } from '../matching/prefilter';

/** What opens a line of a list of changes, of a task or of a review: errors are named there, and none has happened. */
const TOLD =
  /^(?:[-*•+#>] ?|\d{1,2}[.)] ?){0,3}(?:(?:feat|fix|chore|docs|refactor|perf|test|build|ci|style)(?:\([\w/, -]{1,40}\))?!?: |(?:fixed|added|changed|improved|removed|new|bugfix|behoben|neu|verbessert|corrigé|ajouté|corregido|añadido|naprawiono|dodano|corretto|opgelost|corrigido|åtgärdat)(?: in [\w. -]{1,30})?: |\[(?:fixed|added|changed|improved|x| )\] |todo\b|fixme\b|nit: |reviewer\b|suggestion: |test ?plan\b|acceptance criteria\b|as a (?:user|developer|support agent)\b)/i;

/** A list of changes names its version first. */
const RELEASE =
  /^(?:#{1,4} ?|release notes|changelog|what[’']s new|version |v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?\b)/i;
const CHANGE =
  /^[-*•+] ?(?:fix(?:e[sd])?|add(?:s|ed)?|handle[sd]?|improve[sd]?|change[sd]?|remove[sd]?|explain(?:s|ed)?|support(?:s|ed)?|show[sn]?|map(?:s|ped)?|retry|retries)\b/i;

/** What comes right before a name that somebody may meet one day, or that a test waits for. */
const SUPPOSED =
  /(?:\b(?:if|whenever|should|in case) (?:you|they|a user|users|the user|a customer|customers|people|someone|somebody) (?:ever )?(?:sees?|gets?|receives?|encounters?|runs? into|hits?|meets?)\b|\b(?:wenn|falls|sobald) (?:sie|du|jemand|ein nutzer|nutzer|kunden)\b|\bsi (?:vous|tu) (?:voyez|obtenez|recevez|vois)\b|\bsi (?:usted |le )?(?:ve|recibe|obtiene|aparece)\b|\bse (?:vedi|ricevi|compare)\b|\bals (?:je|u)\b|\bjeśli (?:widzisz|zobaczysz|pojawi się)\b|\bse (?:você )?(?:vir|receber|aparecer)\b|\bom (?:du|ni) (?:ser|får)\b|\b(?:must|should|to|we|and) expect\b|, expect\b)[^\n.,;]{0,48}$/i;
/** Behind the name goes on what to do then: in these languages the verb, too. */
const TO_DO =
  /^["'”`»]?[^\n.]{0,60}[,:→]|^["'”`»]?[^\n,.]{0,30}(?:sehen|siehst|sieht|erhalten|erhältst|erhält|bekommen|bekommst|bekommt|ziet|krijgt)|^["'”`»]?\s?[.;)]|^["'”`»]?\s?$/;

/** A heading over what an answer looks like; it holds up to the next blank line, or the end of its block. */
const EXAMPLE =
  /^(?:[#*-]{1,4} ?)?(?:an? )?(?:example|sample|typical|beispiel|exemple|ejemplo|przykład|esempio|voorbeeld|exemplo|exempel)\w{0,3}\b[^\n]{0,40}\b(?:response|error|answer|reply|body|output|payload|antwort|fehler\w{0,8}|réponse|erreur|respuesta|odpowied\w{1,2}|risposta|antwoord|resposta|svar)\b[^\n]{0,20}:?$/i;

/**
 * Which lines of a text tell of errors that have not happened: of changes, tasks and examples.
 *
 * @param lines the lines, trimmed
 * @param text the text that they are of
 */
export function toldLines(lines: readonly string[], text: string): Set<number> {
  const told = new Set<number>();
  const changes = mayBeIn(CHANGE, text) && RELEASE.test(lines.find(Boolean) ?? '');
  const examples = mayBeIn(EXAMPLE, text);
  const tasks = mayBeIn(TOLD, text);
  if (!changes && !examples && !tasks) return told;
  let example = false;
  let fenced = false;
  for (const [at, line] of lines.entries()) {
    if (examples && EXAMPLE.test(line)) {
      example = true;
      fenced = false;
      continue;
    }
    if (example && line.startsWith('```')) {
      example = !fenced;
      fenced = true;
      continue;
    }
    if (example && line === '' && !fenced) example = false;
    if (example || (tasks && TOLD.test(line)) || (changes && CHANGE.test(line))) told.add(at);
  }
  return told;
}

/** Whether anybody in a text may suppose that an error will be met. */
export function maySuppose(text: string): boolean {
  return mayBeIn(SUPPOSED, text);
}

/** Whether somebody only supposes that an error will be met, and says what to do then. */
export function isSupposed(before: string, after: string): boolean {
  return SUPPOSED.test(before) && TO_DO.test(after);
}
