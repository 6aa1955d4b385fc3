import { mayBeIn } from '../matching/prefilter';

/** Matches the words before an error that somebody may get one day, or that a test expects: `If you see`. */
const CONDITION =
  /(?:\b(?:if|whenever|should|in case) (?:you|they|a user|users|the user|a customer|customers|people|someone|somebody) (?:ever )?(?:sees?|gets?|receives?|encounters?|runs? into|hits?|meets?)\b|\b(?:wenn|falls|sobald) (?:sie|du|jemand|ein nutzer|nutzer|kunden)\b|\bsi (?:vous|tu) (?:voyez|obtenez|recevez|vois)\b|\bsi (?:usted |le )?(?:ve|recibe|obtiene|aparece)\b|\bse (?:vedi|ricevi|compare)\b|\bals (?:je|u)\b|\bjeśli (?:widzisz|zobaczysz|pojawi się)\b|\bse (?:você )?(?:vir|receber|aparecer)\b|\bom (?:du|ni) (?:ser|får)\b|\b(?:must|should|to|we|and) expect\b|, expect\b)[^\n.,;]{0,48}$/i;
/** Matches what follows such an error: the advice, in some languages after the verb. */
const CONSEQUENCE =
  /^["'”`»]?[^\n.]{0,60}[,:→]|^["'”`»]?[^\n,.]{0,30}(?:sehen|siehst|sieht|erhalten|erhältst|erhält|bekommen|bekommst|bekommt|ziet|krijgt)|^["'”`»]?\s?[.;)]|^["'”`»]?\s?$/;

/** Tells whether a text may name errors conditionally: false is certain, true is not. */
export function mayHaveConditionals(text: string): boolean {
  return mayBeIn(CONDITION, text);
}

/** Tells whether the words around an error only say what to do if it occurs. */
export function isConditional(before: string, after: string): boolean {
  return CONDITION.test(before) && CONSEQUENCE.test(after);
}
