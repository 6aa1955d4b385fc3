import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

const index = indexRules(RULES);

/** Phrases that any product may say, by language. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Sign-in is not possible',
    'Unable to sign in',
    'Couldn’t sign you in',
    'Access denied',
    'Something went wrong',
    'Please try again later',
    'Please retry later',
    'Try again after some time',
    'Contact your administrator',
    'Contact your administrator for more information',
    'Please contact the app developer',
    'Could not complete the connection',
    'Unable to complete the request',
    'This request has timed out',
    'The service is temporarily unavailable',
    'Rate limit exceeded',
    'Browser not supported',
    'Approval required',
    'Request sent',
    'Signout request has expired',
  ],
  de: ['Anmeldung nicht möglich', 'Anmelden nicht möglich', 'Zugriff verweigert', 'Dienst nicht verfügbar'],
  fr: [
    'Impossible de vous connecter',
    'Connexion impossible',
    'Accès refusé',
    'Veuillez réessayer plus tard',
  ],
  es: ['No se pudo iniciar sesión', 'Acceso denegado', 'Servicio no disponible', 'Inténtelo más tarde'],
  it: ['Impossibile accedere', 'Accesso negato', 'Servizio non disponibile', 'Riprova più tardi'],
  nl: ['Aanmelden mislukt', 'Toegang geweigerd', 'Probeer het later opnieuw'],
  pl: ['Nie można się zalogować', 'Odmowa dostępu', 'Spróbuj ponownie później'],
  'pt-BR': ['Não foi possível fazer login', 'Acesso negado', 'Tente novamente mais tarde'],
  sv: ['Det gick inte att logga in', 'Åtkomst nekad', 'Försök igen senare'],
  ja: ['ログインできません', 'アクセスが拒否されました', '後でもう一度お試しください'],
  ar: ['تعذر تسجيل الدخول', 'تم رفض الوصول', 'حاول مرة أخرى لاحقا'],
};

/** Texts with a phrase that name no vendor. */
const WAYS: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => `Error: ${phrase}.`,
  (phrase) => `CRM-Fehler: ${phrase}.`,
  (phrase) => `${phrase}. OK`,
];

const vendorsNamed = (text: string) =>
  lookUp(text, index)
    .diagnoses.map(({ rule }) => rule)
    .filter((rule) => !/^(?:mail|crm)\//.test(rule));

describe('a short phrase that any product may say names no vendor', () => {
  for (const [language, phrases] of Object.entries(PHRASES)) {
    it.each(phrases)(`${language}: %s`, (phrase) => {
      for (const say of WAYS) expect(vendorsNamed(say(phrase)), say(phrase)).toEqual([]);
    });
  }

  it('but where the text names it, it is its own', () => {
    expect(vendorsNamed('Google: Anmeldung nicht möglich')).toEqual(['google/disallowed-browser']);
    expect(vendorsNamed('Microsoft\nApproval required')).toEqual(['microsoft/admin-consent-requested']);
  });
});
