import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'der it$|die it$|unsere it$|it abteilung|chef|vorgesetzt|informatik|edv$|edv-|systemverwalt|it fuzzi|it leute|it kollege|it verantwortlich|it dienstleister|systemhaus|chefin|(?:an|bei|von|mit|durch|fur) (?:der |die |unsere[rn]? )?it$|edv ?leut|it ?fritz|it (?:hat|sagt|meint|muss|will)|unserer (?:it$|ict$)|adminrecht|it (?:leiter|chef|abteil|kolleg|firma|mann|typ)|computer(?:mensch|typ|fachmann|freak)|edv (?:abteilung|mann|typ|kollege|firma)|itler|it.?ler|it.?heini|informatiker|haustechnik',
    approve:
      'genehmig|erlaub|zustimm|freigab|freigeb|freischalt|einwillig|autoris|absegn|abgenick|bewillig|zusage|ja sagen|berechtig|freigegeb|freigib|entsperr|zugestimm|eingewillig|zugelassen|gibt (?:sein|das) ok|gruenes licht|grunes licht|hat ja gesagt|(?:geb|gib|gibt|geben|schalt|schalte|schaltet) .{0,44} frei$|(?:stimm|stimme|stimmt|lass|lasse|lasst) .{0,34} zu$|ok (?:gegeben|bekommen|von )|okay (?:gegeben|von)|durchgewunken|erlaubnis|hat (?:ja|ok) gesagt|segen|einlass|reinlass|durchlass|genehmigung|freigabe|administrator(?:genehm|freig|zustimm)|(?:reinlass|reinlasst|rein lass)|sagte? ok|(?:gebe?n?|gibst|gibt?|gebt|schalt(?:e|et|en|est)?) .{0,60} frei$|abnick|abzunick|durchwink|(?:sein|ihr|das|ein|mein)(?:en)? (?:ok|okay|oke|segen)(?: |$)(?:geb|gibt|dazu|haben|fur)|(?:ok|okay) (?:geben|sagen|erteilen)|(?:ab)?okay(?:en|t)$',
    saidno:
      'abgelehnt|abgesagt|nein (?:gesagt|dazu)|(?:sagt|sagte|sagen) nein|lehnt (?:\\w+ ){1,4}ab$|nicht genehmigt worden',
    unsafebrowser: 'browser$.{0,30} (?:nicht|un) ?(?:sicher|vertrauensw)|unsicherer? browser',
    block:
      'blokiert|geblockt|gesperr|verbiet|verbot|lasst .{0,20}nicht|abgelehnt|lehnt|weiger|nicht (?:angenommen|akzeptiert)|nimmt .{0,20}nicht|verweiger|untersag|nicht erlaubt|nicht zugelassen|sperr|eingeschrankt|zuruckgewiesen|erlaubt .{0,16}nicht|lasst .{0,30}nicht zu|lasst .{0,20}nicht rein|(?:erlaubt|erlauben|lassen|lasst) (?:uns|mir|mich|es) .{0,30}nicht|darf (?:nicht|net) (?:auf|an|in|rein|zugreifen)|sperrfrist',
    company: 'unternehmen|betrieb|konzern|arbeitgeber|firma$|firmen',
    app: 'anwendung',
    password:
      'kennwort|zugangsdaten|anmeldedaten|kennw$|(?:die|das|mein|neues?) (?:pass|contra)$(?! (?:port|rate|by|word))|pass geandert|geheimwort|zugangswort|losungswort|losung$|zugangscode',
    changed:
      'wechsel|musste? neu|geandert|andert|gewechselt|neues|neu(?:es|em|en)? (?:passwort|kennwort)|aktualisiert|wechsel|zuruckgesetzt|neu gesetzt|neues (?:phone|mobile|handy|smartphone|iphone|telefon|mobil)|neue[rn]? (?:handynummer|nummer|sim)|neue[sn]? (?:pw|pwd|passw?|psw|kennw)$|gewechsel|geander|ander(?:es|em|e) (?:handy|telefon|smartphone)',
    mail: 'postfach|posteingang|mailadr|mailkonto|brief|konversation|nachrichten|mailabgleich|antwort(?:en)? (?:vom|von|der|des|eines) (?:kund|client|interess)|kundenantwort|korrespond|zuschrift|schriftverkehr',
    stopped:
      'nicht mehr|kein[a-z]* mehr|geht nicht|getrennt|nichts an|keine mails|synchronisier[a-z]* .{0,25}nicht|aktualisier[a-z]* .{0,25}nicht|aufgehort|hort .{0,15}auf|weg$|verschwund|nichts mehr|keine neuen|nichts neues|tot$|steht still|abgebrochen|unterbrochen|rausgeflogen|fliegt .{0,30}raus|fliegt raus|faellt aus|fallt .{0,16}aus|bricht (?:standig |immer |dauernd )?ab|stuttert|haut nicht hin|geht .{0,20}nicht mehr|kaputt|hakt|mails bleiben aus|bleiben aus|kommt nicht|kommen nicht|abgesturzt|bricht .{0,34}ab$|steht$|pausiert|setzt aus|holt nichts|zieht keine|zieht nichts|loggt mich aus|meldet mich ab|abgemeldet|wirft mich raus|schmeisst mich raus|trennt|holt .{0,20}nicht|stirbt|keine (?:synchro|mails|synchronis)|alles (?:ist |war |jetzt |nun |ploetzlich |plotzlich )?(?:raus|weg|aus$|tot|getrennt|offline|down|rausgeflogen|abgemeldet|fort)|(?:ist|liegt|war) (?:jetzt |nun )?alles (?:raus|weg|aus$|tot|getrennt|offline|down|lahm|brach)|alles (?:draussen|drausen)|kein[a-z]* \\w+ mehr$|ist .{0,14}schluss|stockt|kommt nichts (?:neues )?(?:mehr )?(?:rein|an|durch)|nichts (?:mehr )?(?:rein|herein)|lahmgelegt',
    window:
      'fenster|anmeldefenster|loginfenster|anmeldeseite|seite$|bildschirm|maske$|anmeldemaske|berechtigungsfenster|zustimmungsfenster|zustimmungsseite|berechtigungsseite',
    closes:
      'schliess|geht zu|offnet|passiert nichts|sich nicht offnet|geht .{0,20}nicht auf|erscheint .{0,8}nicht|geht .{0,20}(?:wieder )?zu$|macht .{0,10}zu|verschwindet|klappt zu|(?:geschieht|passiert|tut sich|ruhrt sich) .{0,16}(?:nichts|nix|nischt)|nichts passiert|nix passiert|keine reaktion|reagiert .{0,8}nicht|reagiert .{0,24}nicht|macht (?:gar |einfach |uberhaupt )?(?:nichts|nix)|tut .{0,12}nichts|flacker|flimmer|blitzt|leuchtet kurz|kurz auf|halbe sekunde|(?:wieder|gleich|sofort|schnell|direkt) weg$|null reaktion|keinerlei reaktion|bruchteil',
    send: 'versend|verschick|senden|schicken|rausgeh|versand|gesendet|ausgehend|postausgang|antworten gehen|antworten$|beantworten|entwurf|geh(?:en|t)$ .{0,60} raus$|geh(?:en|t)$ raus$|abschick|abgeschickt|abzuschick|losschick|loszuschick|antworten (?:will|mocht|kann)',
    many: 'viele|ganze liste|masse|erreicht|uberschritten|aufgebraucht|hochst|tageslimit|kampagn|rundmail|serienmail|zu viele|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:nachrichten|kund|leute|empfang)|an alle|verteiler|mailingliste|serien.?(?:mail|brief|nachricht)|massen.?mail|sammelmail|ganze[nr]? (?:kundschaft|kundenliste|kundenstamm|adressbuch)|\\d{3,} (?:stuck|adressen)',
    later:
      'morgen|heute|taglich|24 stunden|bis morgen|fur heute|pro tag|nachsten tag|am tag darauf|nachste[nr]? (?:morgen|tag)|folgetag|mitternacht|nachmittags|ab mittag|uber nacht|morgens',
    calendar: 'termin|kalender|vorfuhrung|buchungslink',
    write: 'eintrag|anleg|schreib|erstell|bearbeit|angelegt|eingetrag',
    readonly:
      'nur[- ]lese|lesezugriff|nur zum lesen|nur ansehen|nicht (?:zu )?bearbeit|leserecht|zur ansicht|nur ansicht|nur sehen|nur lesen|sichtbar|werden angezeigt|(?:nur|bloss) (?:lesbar|schreibgeschutzt)|schreibgeschutzt',
    negation: 'nix$|nich$|nicht|kann kein|bricht|keine?$|keinen$|ohne|unmoglich',
    account:
      'konto|konten|firmenkonto|dienstkonto|arbeitskonto|geschaftskonto|firmenaccount|arbeitsaccount|schulkonto',
    wrong:
      'falsch|verkehrt|statt|aus versehen|versehentlich|irrtumlich|vertan|anstatt|verwechsel|nimmt .{0,16}(?:mein|das falsche|den falschen)|immer mein|konto wechseln|(?:und|aber) nicht (?:mit |das |die |der |den |mein)|hat (?:sich )?(?:das|die|den|mein[a-z]*) .{0,24}genommen|nicht (?:ins|in das|im|in den|in meinen?|aufs|auf das) (?:geschaft|firmen|dienst|arbeit|beruf)',
    private: 'persoenl|eigene[nrms]? (?:gmail|konto|adresse)',
    already:
      'schon|bereits|vergeben|(?:schon|bereits) (?:verbund|benutz|verknupf)|andere[nrm]? (?:benutzer|nutzer|konto|person)|vorganger',
    someone:
      'jemand|kolleg|anderen benutzer|chef hat|chefin|mitarbeit|vertriebler|neue[rn]? (?:kolleg|mitarbeit)|praktikant|azubi|geschaftspartner|teilhaber|compagnon|aussendienst|kolegin',
    device:
      'eigene[nrms]* (?:laptop|rechner|gerat|handy)|zu hause|zuhause|von daheim|mein laptop|privat(?:en|er|em|es|e)? (?:pc|rechner|computer|laptop|notebook|mac)|firmen(?:laptop|rechner|pc|handy)|dienst(?:laptop|handy|rechner)|heimarbeit|firmengerat|dienstgerat|verwaltet|heimrechner|privatgerat|arbeitslaptop|gerat (?:muss|ist nicht|nicht)|unternehmensgerat|dienst(?:pc|gerat)|firmen(?:gerat|computer|tablet|notebook)|nicht (?:konform|verwaltet)|mein pc|mein (?:mac|rechner)|(?:nicht )?konform|gerat (?:ist|wird|nicht|muss)|privat[a-z]* (?:handy|telefon|smartphone|mobil)|eigene[nsrm]? (?:handy|telefon|smartphone)|vom (?:handy|iphone|tablet|ipad|smartphone)|(?:privat|heim|buro|arbeits)(?:rechner|pc|computer|laptop)|(?:dieses|diesem|mein|meinem|das) gerat$',
    office: 'im buro|in der firma|auf der arbeit',
    phone:
      'handy|telefon|zweite[nr]? faktor|bestatig|neues handy|sim karte|sicherheitsschlussel|zwei faktor|sechsstellig|6.?stellig|neue nummer|neue[rn]? (?:sim|handynummer)|natel|mobilnummer|zweistuf|zwei.?stuf|2.?stufen',
    setup: 'einricht|registrier|anmelden darf|zuerst|erst was|konfigur',
    full: 'voll$|volle|speicher|uberfull|ubergelaufen|kein platz|kontingent|voll bis|passt nichts|proppenvoll|knallvoll|zum bersten|gerammelt|randvoll|keinen? (?:platz|speicher|raum)',
    stillright:
      'obwohl|stimmt|auf der website|normale|richtig|bestimmt richtig|stimmen|korrekt|100 prozent|ist richtig|richtige[sn]?|rigtig|im webmail geht|geht im browser|dasselbe (?:passwort|kennwort)|gleiche[nrs]? (?:passwort|kennwort)|selbe (?:passwort|kennwort)',
    onlyme:
      'nur ich|alle anderen|alle kollegen|kollegen konnen|kollege kann|kollegin kann|ausser mir|nur bei mir|bei mir nicht|(?:der|die|das) einzige|bei mir nur|nur mich|nur (?:fur|bei) m',
    access: 'zugriff|zugang|benutzen|nutzen|zugewiesen',
    receive: 'lesen|empfang|bekomm|erhalt|kommen rein|kommt rein|kommen an',
    off: 'abgeschaltet|deaktiv|aktivier|einschalt|ausgeschalt|nicht aktiv|nicht freigeschaltet',
    imap: 'mailprogramm',
    readmail: 'mails lesen',
    old: 'alter |alte |altes|veraltet|alte[nrsm]? |fruher',
    picks:
      '(?:nimmt|wahlt|benutzt|verwendet|zieht|nutzt|greift|springt|meldet|loggt|offnet)$ .{0,34}(?:immer|dauernd|standig|jedes ?mal|automatisch|stets|wieder|von selbst|alte[nsrm]?$)|(?:immer|dauernd|standig|jedes ?mal|automatisch) .{0,14}(?:das|mit|mein|den|auf) .{0,8}(?:alt|falsch|ander|fruher)',
    again:
      'immer wieder|standig|jeden tag|jeden morgen|dauernd|jede woche|alle paar|jede (?:stunde|nacht)|jedes mal|staendig|wieder und wieder|alle zwei|alle (?:\\w+ ){0,2}(?:stunden|tage|minuten|wochen)|(?:paar|zwei|drei|\\d+) (?:stunden|tage|minuten)|ab und zu|andauernd|laufend|abgemeldet|immer nach|nach \\d+ (?:stunden|tagen|minuten)|den ganzen tag|regelmassig|haufig|oft$|jeden \\w+tag|jeden mittwoch|immer (?:montags|freitags)|ohne ende',
    signin:
      'anmeld|einlogg|verbind|verknupf|koppel|einbind|anbind|hinzufug|hinzuzufug|ein(?:ge)?loggen|zugriff|rein$|reinkomm|integrier|angemeld|eingelogg|verbund|eingebund|angebund|hinzugefug|loggt',
    unverified:
      'nicht verifi|nicht uberpruf|unsicher|gefahrlich|riskant|riskabel|ungepruft|nicht gepruft|warnt|warnung|nicht sicher|unbekannte[nr]? (?:app|herausgeb|entwickl)|verifiziert|risiko|riskiert',
    licence:
      'lizenz|kein postfach|kein[a-z]* .{0,12}postfach|ohne (?:postfach|lizenz)|kein e?.?mail postfach|exchange lizenz|postfach (?:wurde )?nicht gefunden|kein[a-z]* (?:e-?)?mail.?(?:konto|adresse|zugang)|noch kein[a-z]* (?:e-?mail|postfach|outlook)',
    disabledaccount:
      'konto (?:ist )?(?:gesperrt|deaktiviert)|ausgesp|zu oft .{0,25}(?:passwort|kennwort|falsch)|(?:passwort|kennwort) zu oft|(?:zu oft|mehrmals|dreimal|paar ?mal) .{0,30}(?:falsch|passwort|kennwort)|(?:konto|account|zugang|benutzer)[a-z]* .{0,24}(?:gesperrt|blockiert|deaktiviert|gesperrt)|jetzt gesperrt|falsches (?:passwort|kennwort) .{0,20}(?:zu oft|gesperrt)|kontosperr|sperre (?:nach|wegen)|(?:fehl|login)versuch|gesperrt (?:nach|wegen|worden)',
    failed: 'fehlgeschlagen|fehler|klappt|geht nicht|scheitert|ungultig',
    attempts: 'zu viele (?:verbindung|anmeld)|zu viele gerate',
    shared:
      'kontakt@|hallo@|(?:vertrieb|buchhaltung)@|(?:gemeinsam|geteilt|freigegeben)[a-z]* (?:post|mail|e-mail|adress)|(?:team|gruppen|sammel|funktions)(?:post|mail|adress)|(?:info|service|rechnungs|support|vertriebs|buro|kontakt)(?:-?adresse|-?postfach|-?mailbox|-?konto)|(?:sammel|gemeinschafts|abteilungs|team)(?:postfach|mailbox|adresse|konto)|(?:bestellung|bestellungen|kundenservice|rechnung|einkauf|firma|sekretariat)@|mehrere (?:leute|personen|kollegen|nutzer) (?:nutz|les|zugr|benutz)|nutzen alle|(?:benutzen|nutzen|teilen|verwenden) .{0,12}(?:zwei|drei|vier|funf|sechs|mehrere|alle|uns)|zu (?:zweit|dritt|viert|funft)|mehrere (?:leute|personen|nutzer)|(?:bewerbung|verwaltung|bestellung|verkauf|einkauf|kundenservice|kontor|buero|sekretariat)@',
    nopassword:
      'kein (?:eigenes )?(?:passwort|kennwort)|ohne (?:passwort|kennwort)|kein(?:en)? (?:eigenen? )?(?:login|zugang|anmeldung)',
    cookies: 'drittanbieter',
    certificate:
      'zertif|selbstsigniert|(?:server|ssl|tls)-?zertif|ssl fehler|verbindung (?:ist )?(?:nicht sicher|unsicher)',
    notshown:
      '(?:gar ?)?nicht angezeigt|nicht zu sehen|sehe .{0,25}nicht|nicht sichtbar|fehlt|fehlen|leer$|nirgend|tauchen? .{0,40}nicht|nicht auf(?:tauch|gefuhrt)|nicht gespeichert|kein[a-z]* (?:knopf|button|schaltflache)|importiert .{0,14}nicht|nicht (?:importiert|ubernommen|da$|vorhanden|sichtbar)|finde .{0,20}nicht|gibt es (?:bei mir )?(?:nicht|kein)|habe? ich .{0,20}nicht$|hab ich nicht|ist weg|nicht (?:mehr )?(?:da|zu finden)|kein[a-z]* (?:option|menu|moglichkeit|einstellung)|nicht (?:zugeordnet|erfasst|protokoll|abgelegt|getrackt)|landen nicht|landet nicht|seh .{0,34}nicht|find .{0,30}nicht|nicht zugeordnet|nicht ruber|nicht uber|mir fehlt|(?:sind|stehen|steht|landen|landet|erscheinen|liegen) .{0,24}(?:nicht|nirgends)|nicht (?:beim|am|unter|in der) |ist weg$|verschwund|nichts (?:im|am|beim|in|unter)',
    asks: 'verlangt|fragt|will einen|fordert|mochte|benotigt|notig|erforderlich|frag(?:t|en)|muss .{0,24}(?:freigeb|genehmig|zustimm|erlaub)',
    server: '(?:post|posteingangs|postausgangs|ausgangs)server|posteingangs|postausgangs|serveradresse',
    unreachable:
      'nicht (?:erreich|gefunden)|antwortet .{0,8}nicht|keine verbindung|unbekannter (?:host|server)|kennt .{0,16}nicht|nicht auf(?:los|gelost)|(?:server|host)[a-z]* .{0,20}(?:falsch|nicht)|falscher? (?:server|port|host)|(?:find|kenn|erkenn)(?:e|et|en|t)?$ .{0,24}server .{0,12}nicht|(?:mail|post|imap|smtp|e-mail-)?server .{0,40}(?:nicht (?:finden|gefunden|auffind|existier|bekannt)|gibt es (?:\\w+ )?nicht|existiert nicht|unbekannt)|servername .{0,20}(?:unbekannt|nicht|falsch|existiert)|findet (?:ihn|den|unseren|es) .{0,24}nicht|kommt nicht (?:an|auf|zu) |erreicht .{0,30}nicht',
    turnedaway:
      'verbindung .{0,12}(?:abgelehnt|verweigert|zeituberschreitung)|(?:server|host)[a-z ]{0,12} lehnt',
    which:
      'welche|was (?:trage|muss|gebe|soll)|was (?:kommt|schreib|muss|soll|gehort|trag)|wo finde ich|kenne .{0,30}nicht|weiss .{0,10}nicht (?:was|welch)',
    expired:
      'abgelaufen|lauft .{0,12}ab$|ablauf|lauft ab|ausgelaufen|beendet|vorbei|zu ende|rum$|aufgebraucht',
    reconnect:
      'neue? (?:anmeld|verbindung)|(?:neu|wieder|erneut) verbind|neuverbind|neu anmeld|erneut anmeld|neu (?:verknupf|anbind|einbind|koppel)|wieder (?:verknupf|anmeld|koppel)',
    part: 'vorlage|telefonnummer|rufnummer',
    click: 'klick|schaltflache|knopf|druck|tippe auf',
    sms: 'einmalcode|bestatigungscode|sicherheitscode|einmalpasswort|sechsstellig|6.?stellig',
    some: 'nur (?:manche|einige|ein teil|die halfte|mails)|nicht alle|(?:nur|bloss) .{0,14}(?:manche|einige|teil)|die halfte|nur (?:alte|neue|eingehende|ausgehende|empfangene|gesendete)|einige|manche|fehlen (?:einige|manche)|der rest|nur (?:der |die |das |mein )?(?:neue|ordner|posteingang|inbox)',
    folder: 'ordner|unterordner|gesendet[a-z]* (?:ordner|elemente)',
    never: 'niemals',
    onesender:
      'von (?:einer|einem|bestimmten|dieser) |eines (?:kunden|bestimmten)|(?:eine[rmn]?|bestimmte[rn]?) (?:einzige[nr]? )?(?:domain|firma)',
    slow: 'langsam|dauert (?:ewig|so lange)|hinkt|hinterher',
    sharedcalendar:
      '(?:gemeinsam|geteilt|freigegeben)[a-z]* (?:kalender|termin)|(?:team|gruppen)kalender|teamkalender',
    hour: 'zeitzone|stunden? (?:falsch|versetzt|verschoben|zu)|(?:eine?|zwei|drei|\\d+) stunden? (?:spater|fruher|zu|danach|davor|versetzt|verschoben|verrutscht|daneben|vorher)|(?:um|versatz von) (?:eine|zwei|\\d+) stunden?|falsche[nr]? uhrzeit|uhrzeit .{0,14}(?:falsch|stimmt nicht)|(?:ne|eine|zwei|drei|vier|\\d+) (?:stunden?|std) (?:zu )?(?:fruh|spat)|sommerzeit|winterzeit|falsche[nr]? zeit|zeitverschieb|um stunden|stundenweise|stunden (?:daneben|auseinander)|\\d{1,2} uhr$.{1,60} \\d{1,2} uhr$|uhrzeit .{0,40}(?:falsch|stimm)',
    double:
      'doppelt(?! so| (?:pruf|check|geb|beleg))|doppel(?!t|.?(?:klick|buch|pruf|check|haus|zimmer|kopf))|zwei ?mal(?! (?:pro|am tag|im (?:monat|jahr|quartal)|die woche|in der (?:woche|stunde)))|zweifach|dublett|duplikat|dupliz|verdoppel',
    addin:
      'erweiterung|seitenleiste|menuleiste|symbolleiste|seitenpanel|(?:hubspot|salesforce|pipedrive|zoho|crm).?(?:knopf|leiste)|(?:knopf|button) (?:von )?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo).?(?:reiter|tab|register|registerkarte|symbol|leiste|button|schaltflache)$|(?:reiter|tab|registerkarte|leiste|knopf|button|symbol|schaltflache|icon)$ .{0,24}(?:in|im|aus|bei) (?:mein[a-z]* |dem |neuen )?(?:outlook|gmail)',
    managed:
      'unternehmensportal|firmenportal|(?:gerat|handy|laptop|rechner|pc|computer|telefon|iphone)[a-z]{0,3}$ .{0,64}(?:verwaltet|registriert|konform|eingebunden)|nicht (?:von der firma |vom unternehmen )?verwaltet|verwaltetes gerat',
    assender:
      '(?:mit|als|uber|unter|von) [a-z0-9._-]{2,24}@|diesen absender|(?:die|diese) (?:mail|e-mail-?)?adresse .{0,12}(?:verwend|nutz|benutz)',
    domainproof: 'domain .{0,24}nicht (?:verifiziert|authentifiziert|bestatigt)',
    forgot: 'vergess|ausgelass|ubersehen',
    partgiven:
      'nur (?:die |den )?(?:e-?)?(?:mails?|post|kalender)$ .{0,16}(?:erlaubt|freigegeben|zugestimmt|angehakt|zugelassen|genehmigt)',
    popup: 'pop.?ups?$',
    onprem:
      '(?:eigene[rnms]?|lokale[rnms]?|interne[rnms]?|hauseigene[rnms]?) (?:exchange|server|mailserver)|exchange .{0,16}(?:im haus|im keller|bei uns|vor ort|lokal)|(?:von|nach) (?:aussen|draussen)|on.?premis',
    entapp:
      '(?:unternehmens-?(?:app|anwendung)|enterprise.?app[a-z]*) .{0,44}(?:abgeschaltet|deaktiviert|ausgeschaltet|gesperrt|aus$)|(?:abgeschaltet|deaktiviert|ausgeschaltet|gesperrt|aus$)[a-z]{0,6} .{0,16}(?:unternehmens-?(?:app|anwendung)|enterprise.?app[a-z]*)|(?:abgeschaltet|deaktiviert|ausgeschaltet|gesperrt|aus$)[a-z]{0,3} in (?:entra|entrze|azure)(?: ad| id)?$|in (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:abgeschaltet|deaktiviert|ausgeschaltet|gesperrt|aus$)',
    rightgone:
      'nicht mehr in der (?:\\w+)?gruppe|aus der (?:\\w+)?gruppe|(?:recht|rechte|zugriff|berechtigung)[a-z]{0,2}$ .{0,24}(?:entzogen|verloren|weggenommen)',
    markprivate:
      '(?:als )?privat (?:markier|gekennzeichn|gesetzt|eingetrag)|privat[a-z]{0,2} (?:termin|ereignis|eintrag|besprechung)',
    archived: 'online-?archiv|archiviert|archivpostfach|(?:ins|im|in das) archiv',
    fromphone:
      '(?:mails?|nachrichten) vom (?:handy|smartphone|iphone|telefon)|(?:vom|am|per|ubers|mit dem|uber das|von meinem) (?:handy|smartphone|iphone|telefon|natel|tablet|diensthandy|firmenhandy)$ .{0,20}(?:schick|send|schreib|geschr|geantwort|antwort|verschick|gesendet|geschickt|raus)|(?:schick|send|antwort|schreib)[a-z]{0,4} .{0,20}(?:vom|per|am|ubers) (?:handy|smartphone|iphone|telefon|natel|diensthandy)',
    reprompt:
      '(?:berechtigung|zustimmung|erlaubnis|zugriff)s?(?:seite|fenster|abfrage|anfrage|maske|bild)[a-z]{0,2}$ .{0,44}(?:jedes mal|jede woche|wieder|standig|immer|taglich)|(?:wieder|alle (?:paar|zwei|drei) \\w+|dieselbe|immer|standig|jede woche|jedes mal|taglich) .{0,44}(?:berechtigung|zugriffsrecht|zustimm)|stimm[a-z]{0,2} (?:ich )?(?:jedes mal|jede woche|immer|standig) zu',
    plan: '(?:gratis|kostenlos)[a-z]* (?:version|tarif|plan|konto)?|tarif$|aufpreis|(?:mehr|extra) (?:be)?zahlen|kostet .{0,12}extra|kostenpflichtig|extra kosten|lizenzstufe|sitz$|inbegriff|enthalten|unser vertrag',
    unpaid: 'nicht (?:be)?zahlt|rechnung',
    left: 'ausgeschieden|gekundigt|nicht mehr (?:da|bei uns)|nicht mehr im (?:haus|unternehmen)|ausgestiegen|ehemalig|ex.?(?:mitarbeit|kolleg|angestellt|chef)|(?:kolleg|mitarbeit|verkauf|vertriebl)[a-z]* .{0,30}(?:ist weg|gegangen|gekundigt|ausgeschieden|nicht mehr da)|fruhere[rn]? (?:mitarbeit|kolleg)|verlassen|entlassen|raus ist|nicht mehr bei|vorganger|nicht mehr (?:in der firma|im unternehmen|hier)|nicht mehr beschaftigt|kollege weg|kollegin weg|(?:hat|haben) (?:aufgehort|die firma|hingeschmissen)|kundigung|gefeuert|nicht mehr (?:bei der|angestellt|im team)|exkolleg|exmitarbeit|gegangen$|weg ist$|(?:kol?leg|mitarbeit|vertriebl|verkauf|aussendienst)[a-z]* (?:ist |sind )?(?:jetzt |seit .{2,12} )?(?:weg|fort|raus|gegangen|nicht mehr)|hingeschmissen|hat (?:die firma |uns )?verlass|(?:seit|nachdem|als|bis|weil) (?!ich |wir )(?:\\w+ ){1,2}(?:aufgehort|gegangen|weg|fort|raus|ausgeschieden|gekundigt|in rente)|seit dem weggang|in rente|pensioniert|ruhestand|vorganger',
    travel:
      'ausland|unterwegs|urlaub|dienstreise|geschaftsreise|reise$|auf reisen|in der turkei|in spanien|(?:spanien|marokko|turkei|italien)$|auslands|dienstlich unterwegs|fliege|flug$',
    policy: 'richtlinie|vorgaben|regeln|vorschrift|sicherheitsrichtlin',
    badcode:
      'code .{0,45}(?:falsch|ungultig|abgelehnt|stimmt nicht|geht nicht)|sms .{0,30}geht nicht|code .{0,45}(?:lehnt|nicht (?:angenommen|akzeptiert)|klappt nicht|abgelaufen)',
    behalf:
      'im namen|absender|gehen .{0,20}(?:von|mit|unter|uber) (?:meiner|der|einer)|falscher? absender|von der falschen adresse|unter (?:meiner|der) (?:falschen|privaten)|mit (?:der|meiner) (?:alten|falschen|privaten)|von (?:der|meiner) (?:alten|falschen|privaten)|(?:von|mit|unter|uber) (?:einer |der |meiner |eine[rm] )?(?:falscher?n?|anderer|alter|privater?n?|eigenen) (?:e?-?mail-?)?(?:adress|absend|konto|account)|von meiner statt|ausgeben als|als (?:dies|jen)\\w+ absend|unter (?:der|dieser) adresse',
    recipient:
      '(?:kund(?:e|en|in|innen)|empfanger(?:in)?|interessent(?:en|in)?|leute|mandant(?:en|in)?)$ (?:jetzt |immer |nur |alle )?(?:krieg|bekomm|bekam|sieht|sehen|erhalt|erhielt|antworte|lies)|(?:beim|bei den|bei der|bei unseren|bei meinen|bei|den) (?:kund|empfang|interessent)[a-z]*$ .{0,20}(?:steht|erschein|ankomm|an$|kommt|kommen|angezeigt|sichtbar|taucht|sieht)|komm(?:t|en) (?:beim|bei den|bei|bei der|bei meinen) (?:kund|empfang)|(?:kund|empfang)(?:e|en|er)? find',
    moved:
      'umgestellt|umgezogen|umstellung|gewechselt (?:von|zu)|neuer? (?:provider|anbieter|server|domain)|anbieter gewechselt|serverumzug|umzug|provider(?:wechsel| gewechselt)|anbieterwechsel|gezugelt',
    outage:
      'bei allen|bei (?:keinem|niemand)|niemand|storung|ausfall|ganze firma|alle (?:kollegen )?(?:haben|betroffen)|gerade down|ist down',
    owntool: 'eigene (?:app|integration|anwendung|schnittstelle)|selbst (?:gebaut|programmiert|entwickelt)',
    suspicious: 'verdachtig|ungewohnlich|sicherheitswarnung',
    redirect: 'umleitung|rucksprung|ruckgabe|weiterleitungs.?(?:uri|url)',
    forward: 'weiterleit|weitergeleit',
    firewall: 'virens|virusscanner',
    oldlogin:
      'alte[a-z]* (?:anmeld|login)|basis-?auth|standardauthent|weniger sicher|standardauthentifizierung|basisauthentifizierung|standard-authentifizierung',
    tick: 'haken|hakchen|kastchen|kreuzchen|angekreuzt|ankreuz|auswahlkast|kontrollkast|auswahlfeld|angehakt|abgehakt',
    nocode:
      '(?:kein|keinen) (?:code|sms)|code kommt|(?:code|sms) .{0,14}nicht an|[a-z]{3,20}code (?:kommt|.{0,20}nicht an)|(?:code|sms|push|prompt|notification|benachrichtigung)[a-z]* .{0,24}(?:kommt|erscheint|erhalte) .{0,16}nicht|kommt .{0,20}(?:code|sms|push)|authenticator .{0,30}(?:nicht|nichts|nie)|keine codes?',
    waiting:
      'immer noch nichts|noch (?:immer )?nichts|bisher nichts|keine (?:antwort|reaktion|ruckmeldung)|reagiert .{0,12}(?:nicht|nie|kein)|niemand (?:reagier|antwort|meldet)|vor .{0,14}(?:tagen|wochen|monat)|vor (?:einer|1) woche|seit .{0,14}(?:tagen|wochen|woche)|warte$|warten$|ausstehend|meldet sich .{0,10}(?:nicht|kein|nie)|tut sich nichts|passiert seit|totenstille|funkstille|ob .{0,24}(?:genehmigt|freigegeben) (?:wurde|ist)|zweimal|dreimal|mehrmals|schweig|seitdem nichts|tagelang|wer (?:bekommt|kriegt|liest) (?:das|die|den)|seither nichts',
    requested:
      'angefragt|beantragt|antrag|anfrage|nachgefragt|gebeten|gefragt|auf der warteliste|nachgehakt|nachgefasst|erinnert|abgeschickt|eingereicht|formular ausgef|ausgefullt|antragsformular',
    still: 'immer noch|weiterhin|trotzdem|noch immer|dennoch|nach wie vor|kommt wieder',
    owner:
      'inhaber|geschaftsfuhr|eigentumer|bin (?:ich )?(?:doch |ja |hier |aber )?(?:selbst |selber )?(?:der |die |ein |eine )?(?:\\w+ )?(?:admin|chef|boss)|(?:admin|chef)[a-z]* bin|selbststandig|eigene firma|einzelunternehm|adminrecht|adminkonto|mir gehort|gehort mir|einzelkampf|einmann',
    noadmin:
      'kein[a-z]* (?:eigene[a-z]* |richtige[a-z]* )?(?:it$|it |it-|admin|edv|informatik|techniker)|ohne (?:it$|it |it-|admin|edv)|wer ist (?:\\w+ ){0,3}admin|weiss nicht wer|keine ahnung wer|niemand (?:von uns|hier|bei uns)|keiner (?:von uns|hier|bei uns|ist)',
    everyone:
      'fur alle|alle[nr]? (?:mitarbeit|kollegen|nutzer|benutzer|leute|user)|(?:ganze|gesamte)[sn]? (?:team|firma|unternehmen|abteilung|organis|belegschaft)|(?:firmen|team|unternehmens|organisations)weit|auf einmal|furs? (?:ganze )?team|im namen (?:der|ihrer|unserer) organisation',
    blank:
      'weisse[snr]? (?:seite|bild|fenster|bildschirm|flache)|(?:bleibt|ist|nur|komplett|ganz|alles) (?:weiss|leer|schwarz|grau)|leere[sr]? (?:seite|fenster|bildschirm)|ladt .{0,10}(?:ewig|endlos|und|immer|nur|nicht|sich)|hangt|haengt|friert|eingefroren|dreht (?:sich|und)|ladekreis|kringel|endlos|bleibt stehen|sanduhr',
    loop: 'schleife|im kreis|von vorne|zuruck (?:zu[mr]?|auf|am) (?:\\w+ )?(?:anfang|anmeld|login|start)|(?:lande|bin|komme?|ist man|lander?|steht man) .{0,12}wieder (?:am|bei|beim|auf|ganz|auf der) .{0,8}(?:anfang|anmeld|login|start|einlog)|wieder (?:am anfang|beim login|bei der anmeld|die anmeld|das login|ganz von)|endlosschleife|kommt immer wieder (?:die|zur|auf)|(?:auf|bei|zu) der (?:selben|gleichen) (?:seite|anmeld)|(?:immer|dauernd|standig|jedes mal) wieder (?:auf|zu|bei|zur|beim|die|das) (?:der |die |das )?(?:anmelde|login|start|gleiche|selbe)|(?:gleiche|selbe)[nrsm]? (?:seite|maske|fenster|bildschirm)|kommt (?:immer|standig) wieder',
    timeout: 'zeituberschreit|zeitlimit|dauert zu lange|zeit uberschritten|zu langsam geantwortet',
    option:
      'einstellung|menupunkt|menuepunkt|ausgegraut|grau$|auswahl$|reiter$|wo kann ich .{0,20}(?:verbind|verknupf|hinzu)|reiter (?:fur|mail|e-?mail|kalender)',
    norights:
      'kein[a-z]* (?:\\w+ )?(?:rechte?|berechtigung(?:en)?|befugnis)$|(?:fehl(?:en|t)|mangelt) (?:mir |uns |an )?(?:die |das |der |es )?(?:\\w+ )?(?:rechte?|berechtigung)|(?:rechte?|berechtigung(?:en)?) (?:fehl|reich|nicht aus)|nicht berechtigt|darf .{0,50}(?:nicht|keine) .{0,12}(?:offnen|andern|einricht|verbind|bearbeit|sehen)|(?:recht|berechtigung) fehlt',
    trial:
      'testphase|testversion|probezeit|probephase|probeabo|probeversion|probemonat|testzeit|testabo|testkonto|testmonat|abo$|abonnement|herabgestuft|paket$|gratis ?(?:periode|monat|version|plan)|kostenlos[a-z]* (?:monat|woche|phase|zeit|version|tage)',
    safe: '(?:darf|soll|muss) ich (?:\\w+ ){0,4}(?:zustimm|akzept|bestatig|erlaub|annehm|zulass|klick|weiter|freigeb)|kann ich (?:\\w+ ){0,5}(?:zustimm|akzept|vertrau|bestatig|erlaub)|ist (?:das|es|die app|diese app) .{0,12}(?:sicher|ok|normal|serios|gefahr|schlimm|risk)|vertrau|serios|bedenkenlos|betrug|unbedenklich|gefahrlos|abzocke|gefahrlich|ausspion|mitlesen|alles lesen|alles mitles|bedenklich|riskant|kann man .{0,20}trauen|ist das .{0,16}(?:sicher|gefahrlich)|sorgen|vertrauenswurd|trau(?:e|en) (?:ich|kann)|les(?:en|e|t) die .{0,8}mit|lesen die|unsicher ob|weiss nicht ob|(?:warum|wieso|wozu) (?:will|mochte|braucht)',
    accept: 'akzept|annehm|zustimm|bestatig|einverstanden|weiter klick|erlaub|zulass',
    undo: 'widerruf|ruckgangig|zuruckzieh|zurucknehm|entzieh|entfern|rausschmeiss|loswerd|wieder weg',
    disconnectme: 'wenn ich .{0,30}(?:trenn|entfern|abmeld|losch|abschalt)',
    erase: 'geloscht|losche|verlier',
    contacts:
      'kontakt|beim kunden|kundenkarte|kundenakte|verlauf|zeitleiste|aktivitat|am deal|beim deal|beim lead|dem kunden|kundenmail|kundenkonto|zum kunden',
    guest:
      'gast$|gastkonto|gastbenutzer|gastzugang|eingeladen (?:in|von|bei)|fremde[nrs]? (?:organisation|tenant|firma)|externer? (?:benutzer|mitarbeit)|externe$|als gast|gast(?:konto|anvandare)|(?:teams|tenant|salesforce|hubspot|system|crm) von ?(?:einem |meinem )?kunde|kunden[a-z.]{0,3} (?:tenant|teams|salesforce|crm|hubspot)|deren (?:teams|tenant|crm|salesforce|hubspot)',
    location:
      'im zug|flughafen|fremdes (?:wlan|netz)|standort|im homeoffice|ausserhalb|beim kunden vor ort|ip-?adresse|wlan|ip-?adres|ip-?adress|in der bahn|unterwegs|unterm|von unterwegs|von hier (?:aus )?.{0,34}(?:nicht|kein|verweiger|gesperrt)|nicht .{0,24}von hier',
    glitch: 'etwas ist schief|ist (?:was|etwas) schief|unbekannter fehler',
    sync: 'synchro|abgleich',
    lost: 'verloren|geklaut|gestohlen|kaputt|(?:ins|in den|in die|im) (?:wasser|klo|see|gully|meer|fluss)|runtergefallen|hingefallen|herunterg|gefallen|display (?:kaputt|gebroch|zerbroch)|defekt|wasser|verkauft|zuruckgegeben',
    address: 'adres',
    logged: 'protokolliert|erfasst|zugeordnet|abgelegt|getrackt|gespeichert|aufgezeichnet|hinterlegt',
    only: 'nur$|bloss|ausschliesslich',
    grey: 'ausgegraut|ausgegraute|inaktiv|nicht anklickbar|klickbar',
    family: 'ehefrau|ehemann|meine[rmns]? (?:frau|mann|freund|tochter|sohn|mutter|vater|partner)|gattin',
    appword:
      'anwendungs(?:spezifisch)?[a-z-]*.?(?:passw|kennw)|app.?kennwort|(?:eigenes|extra|gesondertes|separates|zweites|spezielles) (?:passwort|kennwort)',
    tabs: 'zwei tabs|(?:anderen?|zweiten?|neuen?) tab$|lesezeichen',
    short:
      'nach (?:einer|1|60|zwei|einer halben|ner|jeder) (?:stunde|minuten|std)|jede stunde|stundlich|stundchen|halt eine stunde|(?:genau|nur|halt|knapp) eine stunde',
    dynamics: 'testen und aktivieren',
    visible:
      '(?:kolleg|chef|andere|alle|team|jeder)[a-z]* .{0,16}(?:sieht|sehen|lesen|liest) .{0,10}(?:mein|privat|unser)|(?:sieht|sehen|lesen|liest) (?:alle |jeder )?mein|(?:konnen|kann) .{0,24}meine? .{0,14}(?:lesen|sehen)',
    declined:
      '(?:auf|bei) (?:ablehnen|abbrechen|nein|verweigern)|(?:abbrechen|ablehnen|nein) (?:geklickt|gedruckt|getippt|gewahlt)|weggeklickt',
    oneway:
      'eine richtung|einseitig|nicht (?:umgekehrt|andersrum|zuruck|andersherum)|umgekehrt|andersrum|andere richtung|einer richtung|eine richtung|einbahn|einseitig|zuruck (?:kommt|klappt|geht|kam) .{0,6}(?:nix|nichts|nicht)|ruckweg|retour (?:nix|nichts|nicht)|andere[rn]? weg',
    turnto: '(?:wende|wenden sie sich|melden|kontaktieren) (?:dich |sie |sich )?(?:an|bei|den)',
    othermail:
      '(?:postfach|konto|adresse|mails?) (?:von|vom|meine[rs]|eine[rs]) .{0,12}(?:kolleg|chef|partner)',
    unrecognized:
      'nicht erkannt|unbekannte?s? (?:konto|benutzer|adresse|postfach)|existiert nicht|gibt es nicht',
    who: 'wer (?:genehm|gibt|muss|darf|kann|soll|bei uns|hier|entscheid|hat das sagen|schaltet)',
    reason: 'begrund|erklar[a-z]* .{0,4}(?:warum|wozu|wofur) ich .{0,14}(?:brauch|will|mocht)',
    bounced:
      'unzustell|nicht zustell|retour$|(?:mails?|nachricht|antwort|alles)[a-z]*$ .{0,30}(?:zuruck|wieder)$|komm(?:t|en)$ .{0,20}(?:zuruck|retour)$|zuruckgewiesen|prallt|mails zuruck|kommen (?:\\w+ ){0,4}zuruck|kommt (?:\\w+ ){0,4}zuruck|unzustellbar|(?:mails|nachrichten) (?:\\w+ ){0,4}zuruckkommen|zuruckgeschickt|prallen',
    except: '(?:ausser|bis auf|mit ausnahme|nur nicht) (?:die|der|den|denen|dem|von|einer?|eines)$',
    crm: 'kunden?(?:programm|software|verwaltung|system|datenbank|tool)|(?:vertriebs|verkaufs)(?:programm|software|system|tool)',
    taken:
      '(?:schon|bereits|ist|sei|war) (?:\\w+ )?(?:vergeben|belegt|besetzt)|in (?:gebrauch|benutzung|verwendung)|gehort (?:schon|bereits|jemand)',
    mobilenet: 'mobile[nsr]? (?:daten|internet)|handy(?:netz|internet|daten)|datennetz|lte$',
    network:
      '(?:firmen|buro|gaste|gast|haus|unser|dem |im )(?:netzwerk|netz|wlan)|netzwerk|internet in der firma',
    homeworks:
      '(?:zu hause|zuhause|daheim|von daheim|im homeoffice) (?!nicht |nie |kein)(?:\\w+ ){0,2}(?:lauft|klappt|geht|funktioniert|lief|ging)(?! (?:\\w+ )?(?:nicht|nie))',
    hoard:
      '(?:nie|noch nie|niemals) (?:etwas |was |mails )?(?:geloscht|aufgeraumt|ausgemistet)|(?:mails?|alles) (?:\\w+ ){0,2}(?:seit|von) (?:19|20)\\d\\d|seit (?:19|20)\\d\\d|(?:hebe|heb|behalte) (?:ich )?alle',
    junk: 'unerwunschte[nr]? (?:mail|werbung)|werbeordner|spam|junk',
    junked:
      '(?:land|geland|geh|komm|rutsch|fall|wander|lieg|find|gefund|steck|sortier|verschwind|lauf)[a-z]*$.{0,60} (?:spam|junk|unerwunscht|werbeordner)|(?:im|in den|in) (?:\\w+ ){0,2}(?:spam|junk|unerwunscht|werbeordner)[a-z-]*.{0,30} (?:land|geland|lieg|rutsch|find|gefund|komm|geh|steck|sortier|verschwind)|als (?:spam|junk|unerwunscht)[a-z]* (?:markiert|eingestuft|einsortiert|erkannt|aussortiert|behandelt|angezeigt)',
    older:
      'nicht die (?:alten|alteren|fruheren)$|keine alten$|(?:altere|alte|fruhere|vergangene|bisherige)[nr]? (?:\\w+ )?(?:e?-?mails?|nachricht|korrespond|schriftverk|konversat|mailverk)|(?:e?-?mails?|nachrichten)$ (?:von |aus der zeit )?(?:davor|vor |fruher|letztes jahr)|(?:erst|nur|bloss) (?:\\w+ ){0,4}(?:seit|ab) (?:der|dem|ich|wir|gestern|dieser)|nur (?:\\w+ ){0,3}(?:letzten|vergangenen) (?:\\w+ )?(?:monat|woche|tage)|vor der (?:verbind|anbind|verknupf|einricht|koppl)|bevor ich|von fruher|mailhistorie|mailverlauf|weiter zuruck|alles davor|was davor',
    there:
      'steh|sind|ist$|lieg|erschein|tauch|habe? ich (?:alle|jede)|habe? (?:alle|jede)|seh|angezeigt|da$|drin|kommt|kommen|landet|landen|gespeichert|erfasst|angelegt|vorhanden|werden|wird',
    wrongbox:
      '(?:falsche|verkehrte)[nrsm]? (?:\\w+ )?(?:konto|kalender|postfach|account|gmail|google|outlook|mailkonto|mailadr)',
    seatlost:
      '(?:lizenz|sitzplatz|crm-?platz|seat)[a-z]{0,3}$ .{0,30}(?:weg$|entzogen|verlor|fort$|genommen|gestrichen|entfernt|geloscht|abgelaufen|futsch|zuruckgezogen|nicht mehr)|(?:kein[a-z]{0,2}|ohne|verlor[a-z]{0,2}|entzogen[a-z]{0,2}|weggenommen[a-z]*) (?:\\w+ ){0,2}(?:crm-?)?lizenz|kein[a-z]{0,2} (?:platz|sitz|seat) (?:mehr )?(?:im|in|bei) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|nicht mehr lizen[sz]iert|(?:platz|sitz) (?:im|in) (?:dem |unserem )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,12}(?:weg|verlor|genommen)',
    letsin:
      '(?:handy|smartphone|mobil|browser|webmail|weboberflache|webseite|iphone|tablet|woanders|sonst uberall|uberall sonst|telefon|outlook web)[a-z]{0,2}$ .{0,30}(?:geht|klappt|funktion|passt|stimmt|komme? ich|rein$|nimmt|kein problem|ok$|lauft|akzeptiert|alles gut)|(?:geht|klappt|funktioniert|passt|stimmt|komme? ich|rein|nimmt|lauft|akzeptiert|gultig) .{0,16}(?:am|im|auf|ubers?|beim|mit dem|per) (?:dem |der |meinem )?(?:handy|smartphone|browser|webmail|web$|iphone|tablet|telefon|internet|weboberflache|webseite)|(?:laptop|ipad|notebook)$ .{0,24}(?:geht|klappt|funktion|passt|nimmt|lauft)',
    red: 'rot$|roter$|rotes$|rote (?:ampel|lampe|meldung|markierung|schrift)|roten? punkt',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:schreib|tragt|legt|speicher|stellt|setzt|packt|bringt)[a-z]* .{0,24}kalender|(?:im|in|aus|vom|ubers?) (?:dem |der |unserem )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:anleg|erstell|mach|eintrag|eingetrag|plan|buch|angelegt|setze|gesetzt)|(?:anleg|leg|erstell|mach|trag|eintrag|eingetrag|plan|gebucht|buche|angelegt)[a-z]* .{0,16}(?:im|in|aus|vom|ubers?) (?:dem |der |unserem )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:termine?|meetings?|besprechungen) (?:aus|vom) (?:dem |der )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:nix|nichts|nie) .{0,20}(?:kalender) (?:geschrieben|eingetragen|gespeichert)|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[- ]?(?:termine?|meetings?)$ .{0,30}kalender',
    paidonly:
      '(?:nur|erst) (?:\\w+ ){0,3}(?:bezahl|kostenpflicht|zahlend|premium|hoher)|(?:bezahlt|kostenpflichtig|hoher|teurer|grosser)[a-z]{0,3} (?:tarif|version|paket|plan|abo|lizenz|edition)|bezahl(?:version|tarif|abo|variante)|upgrad|premium|kostet .{0,30}extra|extra kosten|aufpreis',
    inname:
      'im (?:namen|auftrag)|in (?:seinem|ihrem|chefs?) namen|(?:als|fur) (?:chefin?|mein(?:e|en)? chefin?|gf$|geschaftsfuhr|vorgesetzt|den chef|die chefin)|stellvertretend|unter .{2,14} namen|(?:als|fur) (?:mein(?:e|en|er)? |den |die |unsere[nr]? )?(?:chef|gf$|geschaftsfuhr|vorgesetzt|leiter)|(?:chef|chefin|leiter)s namen',
    workrefuses:
      '(?:firm|geschaft|dienst|arbeit|beruf|job|unternehm|buro)[a-z-]* ?.{0,20}(?:lehnt|verweiger|sagt (?:\\w+ )?nein|blockier|sperrt|lasst .{0,20}nicht|nimmt .{0,14}nicht|erlaubt .{0,14}nicht|will .{0,14}nicht|akzeptiert .{0,14}nicht|weigert|verbiete)',
    hostaside:
      '(?:privat[a-z]{0,2}|eigen[a-z]{0,2}) (?:gmail|outlook|google|microsoft)|(?:gmail|outlook) (?:privat|daheim)',
    faltering:
      'gestort|storung|ausfall|hangt$|problem|down$|offline|kaputt|spinnt|zickt|tot$|lahm|haken$|hakt|muckt|streikt|geht (?:\\w+ ){0,2}nicht|geht nix|ausgefallen|ladt (?:\\w+ )?nicht|nicht erreichbar|weg$',
    justnow:
      'heut|grad$|gerade|aktuell|momentan|jetzt|im moment|seit (?:vorhin|heute)|oder nur (?:bei )?(?:mir|ich)|noch (?:jemand|wer)',
  },
  elsewhere: {
    number: 'telefonnummer|rufnummer|handynummer',
    price: 'kostet|preis|wie viele (?:kontakte|nutzer)|unterschied zwischen',
    sales:
      'angebote?s?$|rabat|offerten |betreff|nachfass|neuen? (?:kontakt|kunden) (?:anleg|hinzu)|serienbrief|losch[a-z]* .{0,14}(?:contact|kontakt)|(?:kunden?|lead)s? (?:.{0,12} )?hat .{0,8}nicht .{0,10}geantwortet|(?:kund|klient|cliente|client)[a-z]* antwortet nicht|(?:zusammenfuhr|bereinig)',
    paper: 'drucken|ausdruck|drucker|word datei|tabellenkal|visitenkarte|fotos$',
    looks: 'schriftart|schriftgrosse|farbe|sprache|hintergrund|profilbild|dunkelmodus',
    reports:
      '(?:wochen|monats|verkaufs|umsatz|vertriebs|quartals|jahres|besuchs|projekt|arbeits|tages)berichte?|(?:einen|der|den|mein|meinen|als|im) bericht|berichte (?:erstell|fur|uber)|bericht (?:uber|erstell|aller|mit)|auswertung|kontakte importieren',
    opened:
      '\\d+ ?(?:x |mal )?(?:offnung|geoffnet|gelesen)|offnung(?:en|srate)|geoffnet .{0,30}sekunde|trackingpixel',
    exnotice:
      '(?:kriegt|bekommt|erhalt|krieg) .{0,16}(?:benachrichtig|terminbenach|erinner|einladung|hinweis|meldung|nachricht)',
    samebox: '(?:dasselbe|selbe|gleiche|ein) (?:postfach|konto)$|(?:dieselbe|gleiche) mailbox',
    backto: 'antworten .{0,16}(?:an|bei|auf|zu) [a-z0-9._-]{2,24}@',
    reply:
      'auto.?antwort|abwesenheit|abbestell|unscharf|anhang|besprechungsraum|urlaubsantrag|kalender (?:teilen|freigeben)|benachrichtigungen (?:aus|abschalt|deaktiv)|kopfhorer|provision(?:en)?$|spamabsend|absender (?:blockier|sperr)|geburtstag|spesen|reisekosten|(?:konferenz|meeting|sitzungs|tagungs)raum|sitzungszimmer',
    pause: 'mittag(?:essen|spause)|(?:im|in den|auf) urlaub|kaffeepause|fruhstuck|zum essen',
    invoice: 'rechnung',
    errand:
      'deutsche post|paket(?:dienst|bot|shop|zustell|station|nummer|verfolg)|(?:mein|das|ein|dem) paket (?:liegt|ist|kommt|wurde|noch|nicht|kam)|paket (?:liegt|kommt|kam|wurde|nicht (?:da|zugestellt|gekommen))|zusteller|briefkasten|briefmark|brieftrag|postbot|postfiliale|einschreiben|sendungsverfolg|kurier|uberweisung|uberweisen|app von (?:der |meiner )?bank|meiner? bank[a-z]{0,4}$|pushtan|kreditkart|fuhrerschein|reisepass|personalausweis|urlaubstage|urlaubsgenehm|krankmeld|krankschreib|krankenschein|wlan.?(?:pass|kennw|schlussel)|steuererklarung|parkausweis|baugenehm|mietvertrag|kaffeemaschine|aufzug$|fotos?$|bilder (?:vom|von|auf)|beschaffung|bestellung|fahrprufung|zahnarzt|arzttermin|beim arzt|wecker|rezept$|versicherung|kreditantrag|darlehen|hypoth|visumantrag|flugbuch|fitnessstudio|kaffee|garantie|bildschirm flackert|weihnachts(?:feier|geld|baum|markt|urlaub|deko|geschenk|essen|pramie)|strafzettel|vermieter|wohnung|miete$|rasenmah|steuernummer|akku|batterie|ladekabel|ladegerat|gehalt|beforderung|home.?office.?antrag|klingelton|firmenwagen|dienstwagen|mein auto|stundenzettel|zeiterfassung|fahrrad|handyvertrag|buromaterial|blumen|hausnummer|ww punkte|(?:gib|geb|bekomm|krieg|hab|nehm|nimm)[a-z]* .{0,24}(?:tag|morgen|heute|urlaub|woche|nachmittag) frei$',
    doublebook:
      'doppelbuch|doppelt (?:geb|beleg|gepruf|gecheck|pruf|check)|doppel.?(?:check|pruf)|uberbuch|zwei ?mal (?:\\w+ )?(?:gebucht|gepruft|nachge|kontroll)',
    newsletter: 'rundbrief|werbemail',
  },
  notices: {
    mail: 'postfach|posteing|postfacher|kalender|einstein-aktivit',
    account: 'konto|konten|verbindung|synchronisier',
    broken:
      'getrennt$|nicht (?:mehr )?(?:mit .{2,30} )?(?:verbunden|synchronisiert|autorisiert|gultig)|(?:verbindung|zugriff|zugang|autorisierung|berechtigung|token|anmeldung|freigabe|authentifizierung|sitzung)$.{0,60} (?:verloren|unterbrochen|abgelaufen|getrennt|fehlgeschlagen|abgebrochen|ungultig|widerrufen|entzogen|erloschen)|(?:synchronisierung|synchronisation|sync|abgleich|e-mail-sync|kalendersync[a-z]*|e-mail-synchronisierung|kalendersynchronisierung|e-mail-synchronisation)$.{0,60} (?:gestoppt|angehalten|pausiert|deaktiviert|unterbrochen|fehlgeschlagen|beendet|eingestellt|ausgesetzt)|(?:kann|konnen|konnte|konnten) .{0,60}nicht (?:mehr )?(?:synchronis|abgerufen|abrufen|zugreifen|abgleich)',
    again:
      '(?:erneut|neu|wieder|nochmals) (?:zu )?(?:verbinden|verknupfen|anmelden|autorisieren|authentifizieren)|wiederverbinden|neu anmelden|(?:verbinden|verknupfen|autorisieren|melden|authentifizieren) sie .{0,60}(?:erneut|neu|wieder|noch einmal|nochmals)|verbindung .{0,20}(?:wiederherstellen|erneuern|wieder her)|(?:erneut|neu|wieder) (?:verbinde|anmelde|verknupfe)$',
    due: 'muss .{0,40}(?:neu|erneut|wieder) (?:verbunden|angemeldet|autorisiert)|(?:erneute|neue) (?:anmeldung|verbindung|autorisierung) (?:ist )?(?:erforderlich|notig)',
    must: '(?:aktion|handlung|massnahme)[a-z]{0,3} erforderlich',
    yours:
      '(?:ihr|dein|ihre|deine) (?:[a-z0-9-]{1,20} ){0,3}(?:postfach|konto|kalender|posteingang|e-mail-konto)(?: @)? (?:wurde|ist) .{0,40}getrennt',
    state: 'getrennt$|nicht verbunden',
    trouble:
      '(?:derzeit|momentan|aktuell) nicht|(?:stor|ausfall)(?:ung|ungen)?$|technische (?:probleme|schwierigkeiten)|beeintracht|panne$',
    working:
      'arbeiten (?:bereits |derzeit |mit hochdruck )?(?:an |daran)|(?:sie mussen|es ist) (?:derzeit )?nichts (?:unternehmen|tun|erforderlich)|keine (?:aktion|massnahme)[a-z]* (?:erforderlich|notig)',
    over: '(?:wurde|ist|sind) (?:[a-z]{1,12} )?behoben|wieder (?:verbunden|hergestellt)',
    unapproved:
      'muss .{0,60}genehmigt werden|(?:wurde|ist) (?:noch )?nicht (?:genehmigt|freigegeben|bestatigt)|genehmig.{0,10} (?:erforderlich|werden)|erfordert (?:eine )?(?:genehmigung|zustimmung)|(?:erfordert|benotigt|braucht) .{0,60}genehmigung|genehmigung .{0,60}(?:erforder|benotig|notig|braucht)|(?:bis|solange|erst|bevor) .{0,90}genehmigt',
    mailbox: 'postfach',
    dynamics:
      'serverseitige|test (?:und|&) aktiv|e-?mail-?server-?profil|termine, kontakte und aufgaben|admin[a-z]{0,12} (?:von|fur|bei) (?:office|microsoft) 365',
    mustagree:
      '(?:organisation|administrator|admin|firma|it|unternehmen)$.{0,60} (?:genehmig|zustimm|freigeb|freischalt|erlaub)[a-z]{0,4} (?:muss|soll)|muss .{0,50}(?:administrator|admin|organisation|it|firma)$.{0,50} (?:genehmig|zustimm|freigeb|freischalt|erlaub)|(?:administrator|admin|organisation|it|firma|unternehmen)$.{0,30} muss .{0,50}(?:genehmig|zustimm|freigeb|freischalt|erlaub)|genehmigung .{0,20}(?:administrator|admin|organisation)',
    popup: 'anmeldefenster|fenster',
    app: 'anwendung',
    told: 'steht|sagt|meldet|erscheint|kommt|bekomme|fenster|meldung',
    mine: 'verbinde$|ich$|mir$|mich$|mein|wir$|uns',
    forbidden:
      '(?:keine|fehlende|nicht die|ohne) (?:berechtigung|rechte|zugriffsrechte)|nicht berechtigt|nur (?:admin|administratoren)',
    connecting: 'einricht|verbind|verknupf|hinzufug|anbind',
    refused:
      '(?:konn|kon)(?:te|ten|nten|nen) .{0,60}nicht (?:uberpruft|verifiziert|bestatigt|anmeld|authentifiz)|anmeldung .{0,30}fehlgeschlagen|ungultige (?:anmelde|zugangs)daten|passwort (?:ist )?(?:falsch|ungultig)',
    checkit: 'prufen|uberprufen|kontrollieren',
    failure: 'fehlgeschlagen|fehler|konnte',
    unreached: 'server .{0,30}nicht (?:erreich|gefunden)',
    hostport: 'servername|serveradresse|servereinstellungen',
    credentials: 'zugangsdaten|anmeldedaten|passwort|kennwort|benutzername',
    servers: 'postfach|mailserver|serverdaten',
    imapoff:
      'imap(?:-zugriff|-zugang|-protokoll)? (?:ist |wurde |fur .{0,50} ){0,3}(?:nicht aktiviert|deaktiviert|ausgeschaltet|nicht eingeschaltet)',
    elsewhere:
      '(?:in|mit|fur) einer anderen (?:microsoft )?dynamics.{0,12}(?:organisation|umgebung)|bereits .{0,60}ander(?:en|er|e|em|es) .{0,40}(?:synchronis|verbunden|verknupft|konfiguriert)|bereits (?:mit|in|von) (?:einer|einem) anderen|(?:mit|von|in) (?:einer|einem) anderen? (?:datenbank|mandant|benutzer|konto|system|umgebung)[a-z]{0,2} .{0,24}(?:synchron|verbund|verknupf|eingericht|konfigur)',
    full: '(?:limit|maximum|hochstzahl|obergrenze|hochstgrenze|maximale|kontingent|postfachlimit|kontolimit|e-mail-limit|kontenlimit).{0,60} (?:erreicht|uberschritten|ausgeschopft)|(?:tarif|plan|abo|paket).{0,30} (?:erlaubt|enthalt|umfasst|beinhaltet) .{0,12}(?:ein|eine|einen|zwei|drei|\\d)',
    plan: 'tarif|abo$|paket|abonnement|lizenz|plan$|plans$',
    linked: 'verbunden|verknupft',
    outgoing: 'senden|gesendet|versand|versend|tageslimit|taglich|pro tag|speicher',
    domainoff:
      'domain.{0,60} nicht (?:freigegeben|erlaubt|zugelassen|zulassig|genehmigt)|nur .{0,50}(?:freigegeben|erlaubt|zugelassen|genehmigt)[a-z]{0,3} domains?|gehort (?:zu )?(?:nicht|keiner) .{0,40}domain',
    adminoff:
      '[a-z]{0,14}admin[a-z]{0,12} (?:hat|haben) .{0,60}(?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)|(?:integration|verbindung|anbindung|synchronisierung|verknupfung|[a-z]{3,12}-integration).{0,60}(?:von|durch) .{0,40}admin.{0,40} (?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)',
    storeoff:
      'admin[a-z]{0,12} (?:hat|haben) .{0,60}(?:store|add-?ins?) .{0,20}(?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)',
    cookiesoff:
      'cookies? .{0,30}(?:deaktiviert|blockiert|nicht (?:aktiviert|zugelassen|erlaubt)|ausgeschaltet)',
    window: 'anmeld|fenster',
    accountoff: 'konto wurde (?:deaktiviert|gesperrt)',
    appeal: 'einspruch|widerspruch',
    securitydefaults:
      'sicherheitsstandards|sicherheitsstandardwerte|sicherheitsstandardeinstellungen|security defaults',
    smtpoff: 'smtp.{0,40} (?:deaktiviert|ausgeschaltet|abgeschaltet|nicht aktiviert|gesperrt)',
    smtpauth: 'authentifizierte[sm]? smtp',
    usual: 'standardmassig',
    unticked:
      'nicht alle (?:der )?(?:[a-z]{6,14} )?(?:berechtigungen|haken|hakchen|kastchen|kontrollkastchen|freigaben|zugriffe|zugriffsrechte) .{0,30}(?:ausgewahlt|angekreuzt|angehakt|gesetzt|erteilt|gewahrt|aktiviert|bestatigt)|(?:berechtigung|haken|hakchen|kastchen|kontrollkastchen)[a-z]{0,3} .{0,30}nicht (?:ausgewahlt|angekreuzt|angehakt|gesetzt|erteilt|aktiviert)',
    turnon:
      '(?:bitten|wenden|fragen|kontaktieren) sie .{0,40}admin[a-z]{0,12}.{0,50}(?:integration|add-?in|anbindung|erweiterung|seitenleiste|synchronisierung).{0,40}(?:aktivier|einschalt|einzuschalt|freischalt|freizuschalt|zuzuweis)|(?:integration|add-?in|anbindung|seitenleiste)$.{0,60} (?:ist|wurde) .{0,30}nicht (?:aktiviert|eingeschaltet|freigeschaltet)',
    installoff:
      '(?:administrator|admin|it-abteilung|organisation|firma|unternehmen)$.{0,12} (?:hat|lasst|erlaubt|gestattet) .{0,60}(?:install|hinzufug).{0,40}(?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet|blockiert)|(?:administrator|admin|organisation|firma|unternehmen)$.{0,12} (?:erlaubt|lasst|gestattet) .{0,20}nicht.{0,40}install|(?:administrator|admin|organisation|firma|unternehmen)$.{0,12} (?:erlaubt|lasst|gestattet) .{0,60}(?:install|hinzufug).{0,60} nicht|installation .{0,50}(?:durch|von) .{0,30}(?:admin|organisation|firma|unternehmen).{0,30}(?:blockiert|gesperrt|deaktiviert)',
    finishthere:
      '(?:schliessen|setzen|fuhren|melden|bestatigen) sie .{0,50}(?:im|in dem|in einem) (?:neuen |anderen |geoffneten )?(?:fenster|anmeldefenster|popup|tab)$|wart[a-z]{1,3} auf (?:die |ihre )?(?:autorisierung|anmeldung)',
    nowindow:
      'kein (?:neues |anderes )?(?:fenster|anmeldefenster|popup|pop-up|tab)$|(?:fenster|popup|pop-up)$.{0,20} (?:geht|kommt|erscheint|offnet) .{0,12}nicht|(?:symbol|icon) .{0,40}adress(?:leiste|zeile)',
    unlisted:
      '(?:e-mail-adresse|adresse|absender|absenderadresse)$.{0,60} nicht .{0,30}(?:liste|hinterlegt|zugelassen|zulassig|bekannt|freigegeben)|unbekannter absender',
    filed:
      'nicht .{0,24}(?:zugeordnet|hinzugefugt|gespeichert|abgelegt|protokolliert|ubernommen|verarbeitet|erfasst)|verworfen$',
    copies: 'weitergeleitet|weiterleit|blindkopie',
    domainunproven:
      '(?:[a-z]{4,12}-?)?domain$.{0,60} nicht (?:authentifiziert|verifiziert)|nicht (?:authentifizierte|verifizierte) (?:absender|versand)?domain|(?:spf|dkim).{0,40} (?:fehlt|fehlgeschlagen|nicht (?:gefunden|eingerichtet|gultig))',
    lacking:
      '(?:fehlen|fehlt|fehlende)$.{0,30}(?:berechtigung|zugriff|rechte)|(?:berechtigung|berechtigungen|zugriff|zugriffsrechte|freigabe)$.{0,40} (?:fehlt|fehlen|nicht (?:freigegeben|erteilt|erlaubt|gewahrt|gegeben))',
    allboxes: 'alle (?:[a-z]{4,14} )?(?:haken|hakchen|kastchen|kontrollkastchen|berechtigungen|kreuzchen)',
    popupoff:
      '(?:popup|pop-up|popups|pop-ups|fenster|anmeldefenster|popup-fenster|pop-up-fenster)$.{0,30} (?:blockiert|verhindert|unterdruckt|nicht geoffnet)|(?:blockiert|verhindert|unterdruckt) .{0,24}(?:popup|pop-up|fenster)|(?:popup|pop-up)-?blocker',
    offforme:
      '(?:fur|bei) (?:ihren|ihr|ihre|dein|deinen|diesen|dieses) (?:benutzer|profil|konto|organisation|rolle)$.{0,20} (?:nicht (?:aktiviert|freigeschaltet|eingeschaltet)|deaktiviert|gesperrt)|keiner .{0,60}(?:konfiguration|erfassung)[a-z-]{0,20}.{0,20} zugewiesen|nicht .{0,60}konfiguration.{0,20} zugewiesen',
    ungranted: 'nicht (?:erteilt|gewahrt|erlaubt|freigegeben)|fehlt$|abgelehnt$',
    mailoff:
      '(?:e-?mail-?dienst|mail-?dienst|gmail|kalenderdienst)$.{0,30} nicht (?:aktiviert|freigeschaltet|eingeschaltet|verfugbar)|(?:konto|nutzer)$.{0,16} (?:hat )?kein gmail$',
    otherlogin:
      '(?:als|mit|unter) @ (?:angemeldet|eingeloggt).{0,20} (?:aber|jedoch|doch|statt|sondern|gehort).{0,60}@|(?:ein )?anderes konto als .{0,24}(?:verbund|verknupf|ursprung|bisher)',
    othername:
      'zertifikat$.{0,60} (?:passt nicht|stimmt nicht|gilt nicht fur|ist (?:nur )?(?:fur|auf) (?:einen )?andere|(?:gilt|wurde|lautet) .{0,12}(?:fur|auf) (?:einen )?andere)|(?:servername|hostname|name)$.{0,40} (?:passt|stimmt) nicht .{0,24}zertifikat|(?:servername|hostname|name)$.{0,60} zertifikat.{0,24} nicht uberein',
    doubled:
      '(?:termine?|meetings?|e?-?mails?|nachrichten|kontakte?|aktivitaten|eintrage)$.{0,60} (?:doppelt|zwei ?mal|zweifach) (?:im |in |da$|beim |vor|angelegt|angezeigt|gespeichert|auf|erstellt|protokolliert|eingetragen)|(?:termine?|meetings?|e?-?mails?|nachrichten|kontakte?|aktivitaten|eintrage)$.{0,40} (?:sind|steht|stehen|ist|erscheint|erscheinen|werden|wird)$.{0,40} (?:doppelt|zwei ?mal|zweifach)$',
    shifted:
      '(?:alle|jeder|meine|unsere|die) (?:\\w+ ){0,3}(?:termine?|meetings?|besprechung(?:en)?|demos?|kalendereintrage)$.{0,60} (?:(?:eine?|zwei|drei|vier|funf|sechs|\\d{1,2}) stunden? (?:zu (?:fruh|spat)|fruher|spater|versetzt|verschoben)|um (?:eine?|zwei|drei|vier|\\d{1,2}) stunden? (?:versetzt|verschoben|verrutscht)|in der falschen zeitzone|zur falschen (?:uhr)?zeit)',
    junked:
      '(?:unsere|meine|alle|die) (?:\\w+ ){0,3}(?:e?-?mails?|nachrichten|angebote|antworten)$.{0,60} (?:landen|gehen|kommen|rutschen|liegen) .{0,40}(?:spam|junk)|(?:unsere|meine|alle|die) (?:\\w+ ){0,3}(?:e?-?mails?|nachrichten|angebote|antworten)$.{0,60} (?:im|in den) (?:spam|junk)[a-z-]*$.{0,16} (?:landen|gelandet|liegen)',
    wronglinked:
      '(?:das|den|ein|einen) (?:falsche[nrs]?|verkehrte[nrs]?) (?:[\\w-]+ ){0,1}(?:konto|[a-z]{1,12}-?konto|kalender|postfach|account)$.{0,24} (?:verbunden|verknupft|genommen|angebunden|gewahlt)|(?:falsche[nrs]?) (?:[\\w-]+ ){0,1}(?:konto|[a-z]{1,12}-?konto|kalender|postfach|account)$.{0,16} (?:ist|wurde) (?:jetzt )?(?:verbunden|verknupft)',
    sinceonly:
      'nur (?:die |meine )?(?:neue[nr]? )?(?:e?-?mails?|nachrichten)$.{0,12} (?:seit|ab) (?:ich|wir|meiner|unserer|dem tag an dem ich) |(?:altere|alte|fruhere|alteren|alten) (?:e?-?mails?|nachrichten)$.{0,20} (?:fehlen|sind (?:gar )?nicht (?:da|im|in)|sehe ich nicht)',
    displayed: 'steh|erschein|landen|landet|angezeigt|tauch|eingetragen|kommen .{0,20} an$',
    standing:
      'steh|erschein|landen|landet|angezeigt|tauch|gespeichert|protokolliert|erfasst|angelegt|vorhanden|sind (?:alle )?(?:doppelt|jetzt doppelt)|ist (?:jetzt )?(?:doppelt|zwei ?mal)',
    spared: '(?:nicht|nie|keine?r?|statt|damit|vermeid|verhinder|ohne|dass|seltener) .{0,50}(?:spam|junk)',
    ours: 'unser|mein|ich$|wir$',
    requestdenied:
      '(?:anforderung|anfrage|antrag|zugriffsanfrage|genehmigungsanforderung|zugriffsanforderung)$.{0,80} (?:abgelehnt|zuruckgewiesen|nicht genehmigt)|(?:hat|haben) .{0,30}(?:anforderung|anfrage|antrag)$.{0,20} abgelehnt',
    decider: 'it-abteilung|admin',
    otherwish: 'urlaub|kredit|erstattung|spesen|reise|budget|versicherung',
    ewslisted:
      'ews$.{0,60} (?:positivliste|allow-?list|white-?list|erlaubnisliste|zulassungsliste|freigabeliste|liste (?:erlaubter|zugelassener))|(?:positivliste|allow-?list|white-?list|zulassungsliste|freigabeliste)[a-z]? .{0,40}ews$',
    keptout:
      'bricht .{0,60}ab$|(?:geht|lauft|funktioniert|synchronisiert|verbindet) .{0,30}nicht mehr|nicht (?:auf|in) (?:der|dieser) liste|nicht drauf|steht nicht darauf',
    novalidsender: 'nicht als (?:ein )?gultiger absender|als gultiger absender nicht',
    undelivered: 'nicht (?:zugestellt|gesendet)|unzustellbar',
    turneddown: 'abgelehnt|abgewiesen|zuruckgewiesen',
    letter: 'nachricht',
    foundnot:
      'nicht (?:gefunden|auffindbar|finden|ermittelt)|(?:kein|keine|keinen|weder)$.{0,70} (?:gefunden|finden)',
    inbox: 'postfach|posteing|postkasten|mailkonto|e-mail-konto',
    diary: 'kalender',
    notvalid:
      'ungultig|nicht (?:gultig|korrekt|richtig)|falsch|fehlerhaft|kein[a-z]{0,2} .{0,6}(?:gultig|korrekt|richtig)',
    cap: '[a-z-]{0,16}limit$|[a-z-]{0,16}grenze$|[a-z-]{0,12}kontingent$',
    capped: 'erreicht|uberschritten|ausgeschopft|aufgebraucht',
    sends: 'senden|gesendet|sende[a-z]{3,10}|versand|versend|verschick|ausgehend',
    daily: 'taglich|tageslimit|tages|pro tag|am tag|morgen|heute|24 stunden',
    unavailable:
      'nicht (?:verfugbar|enthalten|inbegriffen|inklusive|freigeschaltet|dabei)|(?:umfasst|enthalt|beinhaltet|unterstutzt|bietet) .{0,70}(?:nicht|kein)|kein .{0,30} enthalten|gehort .{0,24}nicht (?:zu|in)|nicht (?:bestandteil|teil)|kein (?:bestandteil|teil)|steht .{0,40}nicht zur verfugung|nicht zur verfugung',
    configuration: 'konfiguration',
    unassigned:
      '(?:kein|keine|keiner|keinem|nicht) .{0,70}(?:zugewiesen|zugeordnet|hinzugefugt|zugeteilt)|nicht (?:zugewiesen|zugeordnet|hinzugefugt)|(?:nicht|kein|keine) .{0,20}teil |nicht .{0,40}(?:zugewiesen|zugeordnet|hinzugefugt)|ohne .{0,20}konfiguration',
    unused:
      'inaktivitat|nicht (?:mehr )?(?:genutzt|benutzt|verwendet)|untatig|nichtnutzung|lange .{0,20}nicht (?:genutzt|benutzt|aktiv)|keine (?:aktivitat|e-?mails? (?:gesendet|geoffnet|verschickt|gelesen))|ohne aktivitat|unbenutzt|ungenutzt|mangels nutzung',
    halted:
      'angehalten|pausiert|getrennt$|gestoppt|ausgesetzt|beendet|deaktiviert|abgeschaltet|ausgeschaltet|getrennt worden|stillgelegt|unterbrochen|eingestellt$',
    suspended: 'gesperrt|suspendiert|ausgesetzt|deaktiviert|stillgelegt',
    domainadmin:
      'domain[a-z]{0,2}-?(?:admin|verwalt)|(?:admin|verwalter)[a-z]{0,12} .{0,14}(?:domain|domane)|domanenadmin',
    nouser:
      '(?:benutzer|empfanger|adressat|nutzer|postfach|adresse|mailbox)[a-z]{0,3}$.{0,40} (?:unbekannt|existiert|nicht (?:gefunden|vorhanden)|gibt es)|unbekannter (?:benutzer|empfanger|nutzer)|kein(?:en)? (?:solchen|solches) (?:benutzer|postfach)|kein(?:en)? (?:empfanger|benutzer|nutzer)$|diese[n]? (?:adresse|empfanger|benutzer) gibt es nicht',
    returned:
      'unzustellbar|nicht (?:zugestellt|ausgeliefert)|zustellung .{0,60}(?:fehlgeschlagen|nicht moglich|gescheitert)|zuruckgekommen|zuruckgeschickt|zuruckgesandt|kam .{0,20}zuruck|nicht zustell|zuruck$|(?:kommt|kam|kommen) .{0,24}zuruck',
    parcel: 'paket$|pakete|packchen|sendung|paketbot',
    timedout:
      'zeituberschreitung|zeitlimit .{0,10}uberschritten|wartezeit .{0,12}(?:abgelaufen|uberschritten)|nicht .{0,40}geantwortet|keine (?:antwort|reaktion)$|antwortet .{0,12}nicht|zeit abgelaufen',
    mailhost: 'mailserver|postausgangsserver|posteingangsserver',
    imapclosed:
      'imap.{0,30}(?:ist|steht|stand|auf|war) .{0,8}aus$|imap.{0,50} (?:deaktiviert|ausgeschaltet|abgeschaltet|nicht (?:aktiv|eingeschaltet|freigeschaltet))|imap.{0,30} nicht (?:aktiviert|erlaubt|zugelassen)|(?:ist|war) .{0,14}imap .{0,10}(?:aus|deaktiviert|ausgeschaltet)',
    newpassword:
      '(?:passwort|kennwort)$.{0,50} (?:geandert|gewechselt|zuruckgesetzt|erneuert|andern mus)|(?:passwort|kennwort)-?(?:anderung|wechsel|reset)|neues .{0,24}(?:passwort|kennwort)|neuen? .{0,20}(?:passwort|kennwort)|(?:passworter|kennworter|passwort|kennwort)$.{0,50} (?:zuruckzusetzen|zurucksetzen|wechseln|andern)',
    syncing:
      '[a-z-]{0,16}sync|abgleich|mailabgleich|postfach .{0,16}verbind|e-?mail-?(?:anbindung|integration|verbindung)|kalender-?(?:anbindung|integration|verbindung)',
    shutout:
      '(?:anmeld|login|einlogg|verbindung)[a-z]{0,4} .{0,20}(?:fehlgeschlagen|nicht moglich|verweigert|abgelehnt|fehler)|kommt .{0,12}nicht rein|(?:kann|loggt) .{0,24}nicht (?:anmelden|einloggen|verbinden|ein$)|loggt .{0,8}nicht|nicht (?:anmelden|einloggen)|(?:anmeldung|login|log-in)$.{0,40} (?:schlagt fehl|schlug fehl|fehlgeschlagen|scheitert)',
    allwell: '(?:alles|das|es) (?:funktioniert|lauft|klappt)',
    securefail:
      '(?:fehler|fehlgeschlagen|konnte|gescheitert) .{0,60}(?:sicher|verschlusselt|geschutzt)[a-z]{0,3} verbindung|(?:sicher|verschlusselt|geschutzt)[a-z]{0,3} verbindung.{0,60} (?:fehl|nicht|scheiter)',
    manyusers:
      '(?<!fur |bei |an |aller )(?:mehrere|mehreren|verschiedene|verschiedenen|zwei|mehr als ein(?:em|er)?) (?:[a-z.]{2,14}[- ])?(?:benutzer|nutzer|anwender|user|personen)',
    imapwrong:
      '(?:imap|smtp)[- ]?(?:server[- ]?)?(?:einstellung|konfiguration|daten)[a-z]{0,3} .{0,24}(?:falsch|nicht korrekt|nicht richtig|ungultig|fehlerhaft|inkorrekt)|(?:falsche|ungultige|fehlerhafte|inkorrekte) (?:imap|smtp)',
    ipfilter:
      '(?:nur|lediglich) .{0,30}ip(?:s$|-adressen|-bereiche)|ip-?(?:filter|sperre|freigabe|whitelist|allowlist)',
    away: 'elternzeit|mutterschutz|sabbat|auszeit$|langzeitkrank|karenz$|monate[n]? .{0,16}(?:weg$|abwesend|nicht (?:da|eingeloggt|angemeldet))|halbe[sn]? jahr .{0,16}(?:weg$|abwesend|nicht (?:da|eingeloggt|angemeldet))',
    looped:
      '(?:zuruck|wieder|erneut) (?:zum|zur|beim|bei der|auf dem|auf den|auf der|auf die|vor dem|im) (?:[a-z]{2,14}[- ])?(?:anmelde|login|log-in)|anmeldeschleife|login-?schleife|meldet (?:mich|uns) .{0,30}ab$|loggt (?:mich|uns) .{0,30}aus$|(?:fragt|verlangt|will) .{0,24}(?:immer wieder|jedes mal|erneut) .{0,24}(?:anmeld|zugangsdaten|passwort|login)',
    sidepanel: 'seitenleiste|seitenbereich|erweiterung|[a-z]{3,12}-add-?in',
    companyrule:
      '(?:azure|entra|it-abteilung|unsere it|sicherheitsrichtlini[a-z]{0,2}|bedingter zugriff)$.{0,50} (?:filter|beschrank|steuer|freigeb|genehmig|sperr|regel)|(?:beschrank|filter|steuer|regel)[a-z]{0,4} .{0,40}(?:uber|mit|durch|per|in) (?:azure|entra)',
    personalbox:
      '(?:personlich|privat)[a-z]{0,3} (?:[a-z.-]{3,14} ){0,2}(?:konto|konten|postfach|postfacher|e-?mail|adress)|(?:personlich|privat)[a-z]{0,3} outlook\\.com',
    notforit:
      'nicht .{0,16}unterstutzt|unterstutzt .{0,60}(?:nicht|keine|nur)|nicht (?:kompatibel|geeignet|vorgesehen)|funktioniert nur mit',
    senddies:
      '(?:send|versend|sende|versende|versand|abschick|verschick|schicke)[a-z]{0,4}$.{0,80}(?:getrennt|rot$|abgemeldet|deaktiviert)',
    receivesok:
      '(?:empfang|synchronisierung|synchronisation|sync|abruf|eingehende|eingang)[a-z]{0,6}$.{0,30}(?:klappt|funktioniert|lauft|geht$|grun$|verbunden|in ordnung)',
  },
  screens: {
    integration: 'verknupfung|anbindung',
    admin: 'systemadmin|it-abteilung',
    approval:
      'genehm|zustimm|einwillig|freigab|freigeb|administrator(?:en|s)?(?:genehm|zustimm|freigab)|adminfreigab|admingenehm',
    need: 'erforder|benotig|notwendig|muss |notig|braucht|brauch|verlang',
    permission: 'berechtig|autoris',
    only: 'nur|ausschliesslich|nicht ausserhalb',
    grant: 'erteil|gewahr|verle|zulass|vergeb|vergib|autoris',
    resources: 'ressource',
    organization: 'unternehmen|firm',
    institution: 'einrichtung',
    app: 'anwendung',
    thisApp: 'diese app|diese anwendung|die app',
    ask: 'bitte|wende|kontakt|adress|ford|anforder',
    before: 'bevor|vor$',
    oneOrMore: 'mindestens eine|eine oder mehrere',
    trust: 'vertrau',
    justification: 'begrund',
    request: 'anforder|anfrag|antrag',
    sent: 'gesendet|geschickt|ubermittelt|eingereicht',
    signin: 'anmeld|angemeld|einlogg|melden sie|meld dich|melde dich|meldet euch',
    success: 'erfolg|geklappt',
    criteria: 'kriteri|anforderung',
    restricted: 'eingeschrank|beschrank|schrankt',
    cannot:
      'kann.{0,60} nicht|konnen.{0,60} nicht|konnte.{0,60} nicht|nicht moglich|geht nicht|klappt nicht|lasst mich nicht|komme nicht',
    fromHere: 'von hier|hier aus|hierher|aus hier',
    reach: 'zugreif|zugriff|dorthin|gelang|zugang|erreich',
    rightNow: 'jetzt|derzeit|im moment|momentan|zurzeit',
    sensitive: 'vertraulich|sensib',
    device: 'gerat',
    managed: 'verwalt|konform|domane|doman',
    account:
      'konto|konten|kontos|benutzerkonto|benutzerkonten|geschaftskonto|schulkonto|firmenkonto|arbeitskonto|unikonto',
    locked: 'gesperr',
    temporary: 'vorubergehend|zeitweise',
    unauthorized: 'unbefugt|nicht autorisiert|missbrauch',
    disabled: 'deaktivier',
    password: 'kennwor',
    expired: 'abgelaufen',
    update: 'aktualis|andern',
    firstTime: 'erste mal|ersten mal|erstmal|zum ersten',
    personal: 'personlich',
    work: 'geschaft|arbeit',
    school: 'schul',
    tenant: 'mandant|verzeichnis',
    guest: 'gast|hinzugef',
    added: 'hinzugef|hinzufug',
    notExist: 'existiert .{0,40}nicht|nicht vorhanden',
    configured: 'konfigur|eingericht',
    block: 'blockier|gesperrt|verweiger',
    assigned: 'zugewies|zuweis|zugeord',
    member: 'mitglied',
    group: 'grupp',
    moreInfo: 'weitere info|weiterer info|zusatzliche info|mehr info',
    secure: 'schutz|sicher',
    use: 'verwend|nutz|benutz|genutz',
    access: 'zugriff|zugang|zugreif|zugegriff|aufruf|aufgeruf|zuganglich',
    review: 'uberpruf|pruf|begutacht|freigeb',
    policy: 'richtlinie|regel|norm',
    data: 'daten',
    within: 'innerhalb',
    verification: 'uberpruf',
    complete: 'abgeschloss|fertig',
    not: 'nicht|keine|kein$',
    tester: 'testnutzer|testbenutzer',
    developer: 'entwickler',
    verified: 'uberpruft|gepruft|bestatigt',
    tried: 'versucht',
    maybe: 'moglich|unter umstanden|vielleicht|evtl|eventuell|kann |konnte',
    screen: 'diesem bildschirm|diesem fenster',
    embedded: 'eingebett|sichere browser',
    twoStep: 'zwei schritt|zwei-schritt|zweistufig|bestatigung in zwei|2 schritt|zwei stufen',
    turnOn: 'aktivier|einschalt',
    invalid: 'ungultig',
    username: 'benutzername',
    find: 'finden|gefunden',
    onlyAdmin: '(?:nur|ausschliesslich).{0,30}(?:admin|systemadmin)',
    accessBlocked: 'zugriff (?:ist |wurde )?(?:blockiert|gesperrt)',
    helpUs: 'helfen sie uns|hilf uns|helft uns',
    noAnswer: 'keine antwort|nichts von ihnen gehort|nichts von dir gehort',
    incorrect: 'falsch|nicht korrekt|nicht richtig',
    session: 'sitzung',
    thirdParty: 'drittanbiet',
    otherPhone:
      'neue[sn]? (?:handy|telefon|smartphone|iphone)|alte[sn]? (?:handy|telefon|smartphone)|handy (?:verloren|kaputt|weg|gewechselt|gestohlen)|telefon verloren',
    appLabel: 'anwendung:',
    notified: 'benachricht|per e-mail|per mail',
    waiting: 'gepruft|prufung|benachricht|warte|bis |sobald',
    comply: 'entspr|erfull',
    your: 'ihre|deine',
    our: 'wir$|unser',
    mailbox: 'postfach|kalend',
    supporter: 'support|helpdesk',
    unlock: 'entsperr|sperr[a-z]{0,4} auf',
    denied: 'abgelehnt|zuruckgewiesen',
    whichOrgs:
      '(?:welche|bestimmte|die) (?:organisationen|unternehmen|firmen) .{0,24}(?:zugegriffen|zugreif|zugriff|zuganglich)|organisationen.{0,30}zugegriffen',
    manyApps: 'apps?,? (?:mit|die)|anwendungen',
    rule: '(?:[a-z]{2,16}richtlinie|richtlinie|[a-z]{2,12}regel|regel|vorschrift|dienstanweisung)[a-z]{0,2}$.{0,14}:',
  },
  right: 'buche buchen konnen machen machte weiter weitere weiteren weiterhin',
};

export default words;
