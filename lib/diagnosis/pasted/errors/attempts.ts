import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';

/** Says that too many sign-ins failed, so that none is accepted for a while; in the languages of the interface. */
const FAILED_TOO_OFTEN_TEXTS = [
  'too many (?:(?:recent|consecutive|successive|repeated|unsuccessful|failed|failing|bad|invalid|incorrect|wrong) ){1,2}(?:(?:sign|log)[ -]?(?:in|on)s?|auth(?:entication)?|password|verification|smtp|imap|pop3?)?[ -]?(?:attempts?|tries|failures|requests|logins?|passwords?)',
  'too many (?:auth(?:entication)?|(?:sign|log)[ -]?(?:in|on)|password) (?:failures|errors)',
  '(?:max(?:imum)?(?: number of)?|number of|limit of) (?:failed |allowed |invalid )?(?:auth(?:entication)?|(?:sign|log)[ -]?(?:in|on)|password) (?:attempts|failures|tries) (?:has been |was |is )?(?:exceeded|reached)',
  // A server's log when it bans an address.
  'fail2ban\\b[^\\n]{0,80}\\[[^\\]\\n]{0,20}(?:dovecot|sasl|exim|mail|imap|courier)[^\\]\\n]{0,20}\\] ban \\d|lfd\\b[^\\n]{0,200}\\b(?:imap|pop3|smtp)[^\\n]{0,120} blocked\\b',
  'zu viele[rn]? (?:fehlversuche[n]?|fehlanmeldungen|(?:fehlgeschlagene|falsche|fehlerhafte|ungültige|erfolglose|misslungene)[rn]? (?:anmelde|login|passwort)?-?(?:versuche[n]?|anmeldungen|eingaben|passworteingaben))',
  "trop de (?:tentatives (?:de connexion |d[’']authentification )?(?:infructueuses|échouées|incorrectes|ayant échoué|erronées)|échecs (?:de connexion|d[’']authentification))",
  'demasiados (?:intentos (?:de (?:inicio de sesión|acceso) )?(?:fallidos|incorrectos|erróneos)|errores de (?:autenticación|inicio de sesión))',
  'troppi (?:tentativi (?:di (?:accesso|autenticazione) )?(?:non riusciti|falliti|errati)|accessi falliti)',
  'te veel (?:mislukte|foutieve|onjuiste|ongeldige) (?:(?:aanmeld|inlog|login)-?)?pogingen',
  '(?:zbyt (?:wiele|duż[ao] (?:liczba )?)|za dużo) ?(?:nieudanych|błędnych|niepoprawnych) prób',
  '(?:muitas|demasiadas) tentativas (?:de (?:login|acesso|início de sessão) )?(?:malsucedidas|falhadas|sem sucesso|incorretas|com falha|inválidas)',
  'för många (?:misslyckade|felaktiga|ogiltiga) (?:inloggnings)?försök',
  '(?:失敗した|誤った)?(?:ログイン|サインイン|認証|パスワード)?(?:の)?(?:試行|失敗)(?:の)?回数が(?:多すぎ|上限)|失敗した回数が多すぎ|何度も(?:ログイン|サインイン|認証)に失敗',
  'عدد كبير (?:جد[اًا]{1,2} )?من (?:ال)?محاولات[^.\\n]{0,24}(?:الفاشلة|فاشلة|غير الناجحة|الخاطئة)|محاولات (?:فاشلة|غير ناجحة|خاطئة) (?:كثيرة|عديدة)',
].join('|');

/** Says the same without a word for failure; a server may mean successful sign-ins as well. */
const TOO_OFTEN_TEXTS = [
  'too many (?:(?:sign|log)[ -]?(?:in|on)|auth(?:entication)?|password|verification) (?:attempts|tries|requests)',
  'zu viele[rn]? (?:anmelde|login)-?versuche[n]?',
  "trop de tentatives (?:de connexion|d[’']authentification)",
  'demasiados intentos de (?:inicio de sesión|acceso|autenticación)',
  'troppi tentativi di (?:accesso|autenticazione)',
  'te veel (?:aanmeld|inlog|login)-?pogingen',
  '(?:zbyt wiele|za dużo) prób logowania',
  '(?:muitas|demasiadas) tentativas de (?:login|acesso|início de sessão)',
  'för många inloggningsförsök',
  '(?:ログイン|サインイン)を?(?:試行|試み)[^。\\n]{0,8}(?:多すぎ|上限)',
].join('|');

const FAILED_TOO_OFTEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FAILED_TOO_OFTEN_TEXTS})`, 'giu');
const TRIED_TOO_OFTEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TOO_OFTEN_TEXTS})`, 'giu');

/** Matches a conditional or explaining sentence up to such words. */
const CONDITION_BEFORE =
  /(?:^|[.!?\n•|-])[\s"'“„«*]{0,4}(?:if|when|whenever|after|once|to prevent|wenn|falls|sobald|nach|si|lorsqu|quand|après|cuando|después|tras|se |quando|dopo|als|wanneer|na |jeśli|gdy|po |om |när|efter|إذا|عند|بعد)[^.!?\n]{0,160}$/iu;
/** Matches what follows such words in a conditional sentence of Japanese, where the condition comes last. */
const CONDITION_AFTER = /^[^.!?。\n]{0,40}(?:場合|とき|と、|ると)/u;

/** Matches a word about mail or signing in. */
const MAIL_OR_SIGN_IN_TOPIC =
  /mail|imap|smtp|pop3|google|microsoft|outlook|yahoo|gmx|web\.de|zoho|dovecot|fail2ban|exchange|auth|sign|log|anmeld|zugang|konto|account|compte|connexion|cuenta|sesión|conto|accesso|aanmeld|inlog|logowan|kont[oa]|login|conta|acesso|logga|ログイン|サインイン|アカウント|الدخول|حساب/iu;

/** Says, as Google does of an old password, how long ago the password was changed; in the languages of the interface. */
const PASSWORD_CHANGED_TEXTS = [
  'your password was changed (?:(?:\\d{1,3}|an?|about an?) (?:minute|hour|day|week|month|year)s?|less than an? \\w{3,6}|more than an? \\w{3,6}) ago',
  '(?:ihr|dein|das) passwort wurde vor (?:\\d{1,3}|eine[rm]|mehr als \\w{4,5}) \\p{L}{3,9} geändert',
  'votre mot de passe a été (?:modifié|changé) il y a (?:\\d{1,3}|une?) \\p{L}{3,8}',
  '(?:tu|su|la) contraseña (?:se (?:cambió|ha cambiado|modificó)|fue (?:cambiada|modificada)) hace (?:\\d{1,3}|una?) \\p{L}{3,8}|(?:has cambiado|cambiaste) (?:tu|la) contraseña hace (?:\\d{1,3}|una?) \\p{L}{3,8}',
  '(?:la (?:tua )?password è stata (?:modificata|cambiata)|hai (?:modificato|cambiato) la password) (?:\\d{1,3}|un[ao]?) \\p{L}{3,9} fa',
  '(?:je|uw|het) wachtwoord is (?:\\d{1,3}|een) \\p{L}{3,7} geleden (?:gewijzigd|veranderd)',
  '(?:twoje )?hasło (?:zostało )?(?:zmienione|zmieniono) (?:\\d{1,3} )?\\p{L}{3,9} temu',
  '(?:sua|a sua|a) (?:senha|palavra-passe) foi (?:alterada|mudada) há (?:\\d{1,3}|uma?) \\p{L}{3,8}',
  '(?:ditt lösenord|lösenordet) ändrades för (?:\\d{1,3}|en|ett) \\p{L}{3,8} sedan',
  'パスワードは? ?\\d{1,3} ?(?:分|時間|日|週間|か月|ヶ月|年)(?:以上)?前に変更',
  '(?:تم تغيير كلمة المرور|لقد غيرت كلمة المرور|تم تغيير كلمة مرورك) (?:الخاصة بك )?(?:قبل|منذ) [^.\\n]{1,16}',
].join('|');
const OLD_PASSWORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PASSWORD_CHANGED_TEXTS})`, 'iu');

/** Matches a notification of the change itself: on which device, and what to do if somebody else made it. */
const CHANGE_NOTIFICATION =
  /\b(?:if (?:this|that|it) (?:was|wasn)|from (?:chrome|safari|firefox|a new|an? (?:new )?device|windows|android|iphone)|security alert|no action)|wenn sie das (?:waren|nicht)|si c[’']était|si (?:has sido|fuiste) tú|se sei stato|als jij dat|jeśli to (?:ty|nie)|se foi você|om det var du/iu;

/** Yields tokens for sign-ins that failed too often, or with an old password. */
export function* failedAttempts(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (!vendors.has('other') && isIn(OLD_PASSWORD, text) && !isIn(CHANGE_NOTIFICATION, text))
    yield makeToken('sentence', FAILURES.googlePasswordChanged);
  if (!isIn(MAIL_OR_SIGN_IN_TOPIC, text)) return;
  // Google uses the same code for too many connections.
  const patterns = vendors.has('google') ? [FAILED_TOO_OFTEN] : [FAILED_TOO_OFTEN, TRIED_TOO_OFTEN];
  if (patterns.some((pattern) => [...findMatches(pattern, text)].some((found) => isStated(text, found))))
    yield makeToken('sentence', FAILURES.signInPaused);
}

function isStated(text: string, { 0: words, index: at }: RegExpExecArray): boolean {
  return (
    !CONDITION_BEFORE.test(text.slice(Math.max(0, at - 200), at)) &&
    !CONDITION_AFTER.test(text.slice(at + words.length, at + words.length + 60))
  );
}
