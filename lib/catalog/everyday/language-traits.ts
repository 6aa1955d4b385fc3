/** What reading a text has to know of a language before its words are loaded. It is always there, so it must be small. */
export interface LanguageTraits {
  /**
   * Common words and terms of the trade, which tell the language of a text, separated by blanks. Several languages may
   * have a word; English has those that none of the others has.
   */
  common: string;
  /** Letters that few languages have. A script of its own tells the language without common words. */
  letters?: RegExp;
  /**
   * Words that tell nothing about a problem, without accents and separated by blanks. They count in every text, so one
   * that several languages have stands at one of them.
   */
  stop: string;
  /** Letters that may link the parts of a compound, separated by blanks. */
  links?: string;
}

/** The traits of English and of every language with a file in `words/`. */
export const LANGUAGE_TRAITS: Readonly<Record<string, LanguageTraits>> = {
  en: {
    common:
      'the are were not to of for and or my your our you we it its this that these with from have has had been when why how what who which does did doesn don can cannot could would should will won after before by at if but they their there then than into only need needs required approval failed failure denied unable invalid expired unauthorized forbidden wrong missing locked disabled rejected refused settings',
    stop: 'a an and are as at be been but by can cannot could do does for from get got had has have how i if in into is it its me my no not of on or our says say so still that the their then there they this to too up us was we what when while why will with won wont would you your please help hi hello thanks thank who whom whose which where about also any am because before after he she him her his them these those than very just',
  },
  ar: {
    common: '',
    letters: /[\u0600-\u06ff]/,
    stop: '',
  },
  de: {
    common:
      'der das den dem des und ist sind nicht ich wir sie mir mich uns ein eine einen einem einer kein keine mein meine meinen meinem unser unsere ihr ihre ihren mit für fur von vom zum zur im auf bei nach beim aus wie warum wer wo wenn kann können konnte muss soll habe haben wurde wird werden mehr auch nur noch seit immer geht kommt kommen steht sagt weil dass oder aber jetzt hier bitte fehler konto kalender postfach verbindung verbinden anmeldung anmelden kennwort passwort zugriff freigabe gesperrt abgelaufen',
    letters: /[äöüß]/i,
    stop: 'warum wie ich du er sie es wir ihr der die das den dem des ein eine einen einem einer mein meine meinen meiner meinem mich mir dich dir uns unser unsere und oder aber nicht zu zum zur von vom im auf aus bei mit nach fur als auch noch schon nur ist sind war hat habe haben wird werden kann muss soll wer wo wenn dass hier man sich',
    links: 's e n es en er',
  },
  es: {
    common:
      'el la los las un una unos es está esta están se mi mis su sus tu nos le lo que de del al en con para por como qué cómo cuando donde quién quien puedo puede pueden tengo tiene hay han ya muy pero porque más mas correo correos cuenta contraseña contrasena calendario conectar acceso permiso buzón buzon iniciar sesión sesion nuestro nuestra deja',
    letters: /[áéíóúñ¿¡]/i,
    stop: 'por como yo el ella los las lo una unos unas pero quien del al mi mis su sus son esta estan han hay ya muy con',
  },
  fr: {
    common:
      'le la les un une des du de est sont ne pas je j il elle nous vous ils mon ma mes notre nos votre vos sa ses ce cette ces que qui quoi dans sur pour par avec sans comment pourquoi quand où peut peux puis doit ont avons ai au aux en et ou mais très qu compte boîte boite messagerie courriel mot passe connexion connecter accès acces erreur autorisation depuis marche fonctionne toujours',
    letters: /[áéíóúàèìòùâêîôûœç]/i,
    stop: 'pourquoi comment je tu il elle nous vous ils le la les un une de au aux et ou mais pas ne que qui quoi dans sur pour par avec mon ma mes notre nos votre vos ce cette ces est sont ai avons ont suis se te en',
  },
  it: {
    common:
      'il lo la gli le un una è sono non mi ci si mio mia miei mie nostro nostra suo sua che chi di del della dei delle dal dalla nel nella al alla con da su perché perche quando dove posso può puo deve ho hanno abbiamo più piu ma anche posta casella calendario collegare accesso errore connessione sempre funziona',
    letters: /[áéíóúàèìòù]/i,
    stop: 'perche come io lui lei noi voi gli uno non che chi di della dei da dal nel nella ti si ci mio mia miei mie sono ho ha hanno',
  },
  ja: {
    common: '',
    letters: /[\u3040-\u9fff]/,
    stop: '',
  },
  nl: {
    common:
      'de het een en zijn niet ik wij hij zij mij mijn ons onze je jouw uw van voor met op naar aan uit bij om dat dit wat wie waar hoe waarom wanneer kan kunnen moet heeft hebben heb wordt werd worden geen meer ook nog al maar als steeds werkt krijg staat zegt postvak wachtwoord verbinding verbinden inloggen aanmelden toegang fout koppelen koppeling goedkeuring beheerder',
    letters: /[áéíóú]/i,
    stop: 'waarom hoe ik jij hij zij wij het een maar niet op van voor aan uit om dat dit zijn heb heeft wordt mijn ons onze wat',
    links: 's e en er',
  },
  pl: {
    common:
      'nie się sie jest są sa w z ze na od po za przez dla co kto jak dlaczego czy gdy kiedy gdzie mam moje moja moj mój moją mi mnie nas nam nasz nasza nasze mogę moge może moze musi już juz tylko ale też tez ma mamy było bylo być byc będzie poczta poczty pocztę skrzynka skrzynki skrzynkę konto konta kalendarz hasło haslo logowanie zalogować zalogowac dostęp dostep błąd blad zgoda zgody działa dziala pisze wyskakuje',
    letters: /[ąćęłńśźż]/i,
    stop: 'dlaczego jak ja moj moja moje mam jest sa nie ze ten ta na od po za przy dla mnie kto co gdzie czy tylko',
  },
  'pt-BR': {
    common:
      'os um uma é são sao está esta estão não nao eu meu minha meus minhas nosso nossa seu sua que quem de da dos em na nos nas com para pra por pelo pela como porque quando onde posso pode podem tenho tem há foi ser mais muito mas sem já ja aqui você voce email conta caixa senha calendário calendario conectar acesso permissão permissao erro entrar aparece diz fica consigo',
    letters: /[áéíóúàèìòùâêîôûœçãõ]/i,
    stop: 'eu ele ela os um uma mas nao quem dos em nas para meu minha meus minhas seu sua lhe',
  },
  sv: {
    common:
      'och att det den en ett är ar inte jag vi du han hon mig mitt min mina vår var vårt vart våra er ert som på pa av till från fran för med om hur varför varfor vad vem när nar kan kunde ska måste maste har hade blev blir bli inga ingen längre langre också bara eller så sa nu här mot mejl mejlen konto kontot kalender kalendern lösenord losenord inloggning logga anslutning ansluta behörighet fel brevlåda inkorg står star säger',
    letters: /[äöüßå]/i,
    stop: 'varfor hur jag hon vi det ett och eller men inte pa av till fran att som ar var har min mitt mina vem vad',
    links: 's e',
  },
};
