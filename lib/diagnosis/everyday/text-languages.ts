import { WORD_LANGUAGES } from '../../catalog/everyday/words';

/** Common words and terms of the trade by language. A word may belong to several languages, but none is English. */
const WORDS: Readonly<Record<string, string>> = {
  de: 'der das den dem des und ist sind nicht ich wir sie mir mich uns ein eine einen einem einer kein keine mein meine meinen meinem unser unsere ihr ihre ihren mit für fur von vom zum zur im auf bei nach beim aus wie warum wer wo wenn kann können konnte muss soll habe haben wurde wird werden mehr auch nur noch seit immer geht kommt kommen steht sagt weil dass oder aber jetzt hier bitte fehler konto kalender postfach verbindung verbinden anmeldung anmelden kennwort passwort zugriff freigabe gesperrt abgelaufen',
  es: 'el la los las un una unos es está esta están se mi mis su sus tu nos le lo que de del al en con para por como qué cómo cuando donde quién quien puedo puede pueden tengo tiene hay han ya muy pero porque más mas correo correos cuenta contraseña contrasena calendario conectar acceso permiso buzón buzon iniciar sesión sesion nuestro nuestra deja',
  fr: 'le la les un une des du de est sont ne pas je j il elle nous vous ils mon ma mes notre nos votre vos sa ses ce cette ces que qui quoi dans sur pour par avec sans comment pourquoi quand où peut peux puis doit ont avons ai au aux en et ou mais très qu compte boîte boite messagerie courriel mot passe connexion connecter accès acces erreur autorisation depuis marche fonctionne toujours',
  it: 'il lo la gli le un una è sono non mi ci si mio mia miei mie nostro nostra suo sua che chi di del della dei delle dal dalla nel nella al alla con da su perché perche quando dove posso può puo deve ho hanno abbiamo più piu ma anche posta casella calendario collegare accesso errore connessione sempre funziona',
  nl: 'de het een en zijn niet ik wij hij zij mij mijn ons onze je jouw uw van voor met op naar aan uit bij om dat dit wat wie waar hoe waarom wanneer kan kunnen moet heeft hebben heb wordt werd worden geen meer ook nog al maar als steeds werkt krijg staat zegt postvak wachtwoord verbinding verbinden inloggen aanmelden toegang fout koppelen koppeling goedkeuring beheerder',
  pl: 'nie się sie jest są sa w z ze na od po za przez dla co kto jak dlaczego czy gdy kiedy gdzie mam moje moja moj mój moją mi mnie nas nam nasz nasza nasze mogę moge może moze musi już juz tylko ale też tez ma mamy było bylo być byc będzie poczta poczty pocztę skrzynka skrzynki skrzynkę konto konta kalendarz hasło haslo logowanie zalogować zalogowac dostęp dostep błąd blad zgoda zgody działa dziala pisze wyskakuje',
  'pt-BR':
    'os um uma é são sao está esta estão não nao eu meu minha meus minhas nosso nossa seu sua que quem de da dos em na nos nas com para pra por pelo pela como porque quando onde posso pode podem tenho tem há foi ser mais muito mas sem já ja aqui você voce email conta caixa senha calendário calendario conectar acesso permissão permissao erro entrar aparece diz fica consigo',
  sv: 'och att det den en ett är ar inte jag vi du han hon mig mitt min mina vår var vårt vart våra er ert som på pa av till från fran för med om hur varför varfor vad vem när nar kan kunde ska måste maste har hade blev blir bli inga ingen längre langre också bara eller så sa nu här mot mejl mejlen konto kontot kalender kalendern lösenord losenord inloggning logga anslutning ansluta behörighet fel brevlåda inkorg står star säger',
};

/** Letters that few languages have, with these languages. */
const LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u3040-\u9fff]/, ['ja']],
  [/[\u0600-\u06ff]/, ['ar']],
  [/[äöüß]/i, ['de', 'sv']],
  [/å/i, ['sv']],
  [/[ñ¿¡]/i, ['es']],
  [/[ãõ]/i, ['pt-BR']],
  [/[ąćęłńśźż]/i, ['pl']],
  [/[àèìòù]/i, ['fr', 'it', 'pt-BR']],
  [/[âêîôûœç]/i, ['fr', 'pt-BR']],
  [/[áéíóú]/i, ['es', 'fr', 'pt-BR', 'it', 'nl']],
];

/** English words and terms of the trade that none of the other languages has. */
const ENGLISH = new Set(
  'the are were not to of for and or my your our you we it its this that these with from have has had been when why how what who which does did doesn don can cannot could would should will won after before by at if but they their there then than into only need needs required approval failed failure denied unable invalid expired unauthorized forbidden wrong missing locked disabled rejected refused settings'.split(
    ' ',
  ),
);

const languagesByWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(' '))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);

/** Matches a word of a sentence, but no part of an address, a file name or an identifier. */
const WORD = /(?<![\p{L}\p{N}._@/\\:=<])\p{L}+(?![\p{L}\p{N}_@/\\=>(]|\.\p{L})/gu;

/** Minimum number of words of known languages by which a text's languages count as recognized. */
const MIN_RECOGNIZED = 2;

/** Minimum number of words in a text to expect a language; a single one may be a code, a name or half typed. */
const MIN_WORDS = 2;

/** Number of characters that are read at the beginning and at the end of a long text. */
const SAMPLE_LENGTH = 4_096;

/**
 * Returns the languages besides English that a text may be in; one too many does no harm. Returns all of them where
 * neither these nor English can be recognized.
 */
export function languagesOf(text: string): readonly string[] {
  const sample =
    text.length <= 2 * SAMPLE_LENGTH
      ? text
      : `${text.slice(0, SAMPLE_LENGTH)}\n${text.slice(-SAMPLE_LENGTH)}`;
  const found = new Set(LETTERS.flatMap(([letters, languages]) => (letters.test(sample) ? languages : [])));
  let recognized = found.size > 0 ? MIN_RECOGNIZED : 0;
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    words++;
    const languages = languagesByWord.get(word) ?? [];
    for (const language of languages) found.add(language);
    if (languages.length > 0) recognized++;
    if (ENGLISH.has(word)) recognized = MIN_RECOGNIZED;
  }
  return recognized >= MIN_RECOGNIZED || words < MIN_WORDS ? [...found] : WORD_LANGUAGES;
}
