import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'chef|informatic|baas|beheerder|leidinggevende|it afdeling|ict afdeling|systembeheer|systeemadmin|it (?:heeft|zegt|moet|wil)|(?:bij|van|door|aan|onze) (?:it$|ict$)|it (?:chef|firma)|automatiseerder|computerman|ict.?er$|informaticus',
    approve:
      'autoris|goedkeur|toestemm|toestaan|fiat|groen licht|ja zeggen|toelat|akkoord|deblokk|goedgekeur|toegestaan|toegestemd|ok (?:gegeven|gekregen|geven|dan$|van )|gegeven voor|fiat (?:van|geven)|zegt ok|(?:eerst )?(?:ok|oke|goed) (?:vinden|vindt|zeggen|zegt)|zet(?:ten)? .{0,40} open (?:voor|zett)',
    saidno:
      '(?:heeft|hebben|is|werd) .{0,30}(?:afgewezen|geweigerd)|nee (?:gezegd|tegen)|zei nee$|zegt nee$|afgewezen',
    unsafebrowser: 'browser$.{0,30} (?:niet|on) ?(?:veilig|vertrouwd)|onveilige browser',
    block:
      'geblok|verbod|weiger|niet (?:geaccept|aangenomen)|niet toegestaan|tegengehouden|beperkt|staat .{0,12}niet toe|laat .{0,20}niet toe|laat .{0,10}niet|mag (?:er )?niet (?:bij|in|aan)|zegt (?:\\w+ )?nee$|geweigerd|afgewezen',
    company: 'bedrijf|werkgever|firma$|werk$',
    app: 'toepassing',
    password:
      'wachtwoord|inloggegevens|ww$|wachtw$|wachtwrd|(?:mijn|het|de|nieuwe?) (?:pass|contra)$(?! (?:port|rate|by|word))|geheim(?:e)? woord|toegangswoord|toegangscode',
    changed:
      'gewijzigd|veranderd|nieuw wacht|vernieuwd|aangepast|wijzig|nieuwe? (?:phone|mobile|smartphone|iphone|telefon|mobil)|andere telefoon|nieuwe? (?:pw|pwd|passw?|psw|ww|wachtw)$|gewijzig|verander|(?:nieuwe|andere) (?:telefoon|mobiel)',
    mail: 'mailadr|brief|postbus|postvak|antwoord(?:en)? van (?:de |een )?klant|berichten$|berichten (?:van|uit|naar|komen)|berichtje|mailtje|mijn post$',
    stopped:
      'niet meer|werkt niet|verbroken|gestopt|synchroniseert niet|synchroniseren niet|weg$|verdwen|niets meer|geen nieuwe|geen mail|ligt stil|is niet meer|komt niet|dood$|valt .{0,24}weg|viel weg|werkt .{0,20}niet|doet het niet|komen niet|komt er niet|stopt|staat stil|haalt .{0,16}(?:niets|niet|geen)|logt me uit|uitgelogd|gooit me eruit|blijft hangen|vastgelopen|gaat dood|geen (?:sync|synchron)|alles (?:is |ligt |lig |zijn )?(?:er ?uit|plat|weg|dood|los|offline|uitgelogd|stuk)|(?:ligt|is|vliegt|vloog|gaat) (?:nu |er )?alles (?:er ?uit|plat|weg|dood|los|offline|uitgelogd|stuk|nu)|eruit (?:gevlogen|geknald|gegooid|gekickt|geklapt)|doe[nt] .{0,6}(?:niks|niets) het|doet niks|sta(?:at|an) .{0,20}stil$|stilstaan|stilgevallen|komt (?:\\w+ ){0,3}(?:niets|niks) (?:meer )?(?:binnen|door)|(?:niets|niks) (?:meer )?binnen|(?:niets|niks) nieuws',
    window:
      'venster|inlogvenster|aanmeldvenster|inlogscherm|scherm|pagina|toestemmingsscherm|toestemmingsvenster|toestemmingspagina',
    closes:
      'sluit|opent niet|gebeurt niets|gaat niet open|verschijnt niet|weer dicht|meteen dicht|gaat .{0,20}dicht|klapt dicht|gebeurt .{0,20}(?:niets|niks)|doet .{0,10}(?:niets|niks)|reageert niet|flits|(?:direkt|meteen|snel) weg$|geen (?:enkele )?reactie|verdwijnt|halve seconde|fractie van een seconde',
    send: 'verstur|verzend|gaan uit|uitgaand|verzond|verstuurd|beantwoorden|concepten|gaan .{0,30}(?:weg|eruit|de deur uit)$|versture?n?|verstuur|mail(?:en|ing)$|wegstu|mailen (?:als|namens|vanaf)',
    many: 'veel|te veel|bereikt|overschred|limiet|campagne|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:berichten|mensen|klant)|aan alle|mailinglijst|bulk|massa|mailing|nieuwsbrie|hele (?:klantenbestand|adresboek)',
    later:
      'morgen|vandaag|24 uur|tot morgen|voor vandaag|per dag|volgende dag|vanochtend|vanmorgen|volgende (?:dag|ochtend|morgen)|dag erna|middernacht|de middag|.s middags|.s nachts',
    calendar: 'kalender|agenda|afspra|meeting|vergadering|boekingslink|boekingen',
    write: 'toevoeg|maken|schrijv|aangemaakt|gemaakt',
    readonly:
      'alleen[- ]lez|leesrecht|alleen bekijk|niet (?:te )?bewerk|inzien$|inkijken|ter inzage|alleen zien|alleen lezen',
    negation: 'niet|geen$|niks$|niets$|onmogelijk',
    account: 'werkaccount|bedrijfsaccount|zakelijk account',
    wrong:
      'verkeerd|ander account|per ongeluk|vergist|in plaats|pakt (?:mijn|de|het)|wisselen|en niet (?:die |de |het |met |mijn)|heeft .{0,24}gepakt|(?:en )?niet in (?:die van |de |mijn )?(?:werk|zakelijk|kantoor|het werk)',
    private: 'thuis ?(?:mail|adres)|prive|persoonlijk|persoenl|mijn eigen|particulier|mijn gmail',
    already:
      'reeds|al verbonden|al in gebruik|al (?:gekoppeld|gebruikt|verbonden)|al (?:door|aan|een ander|gebruikt|bij)|iemand anders',
    someone:
      'collega|iemand|mijn baas|medewerker|verkoper|nieuwe (?:collega|medewerker)|stagiair|vennoot|compagnon',
    device:
      'eigen laptop|thuis|vanuit huis|eigen (?:pc|computer)|(?:bedrijfs|beheerd )apparaat|beheerd apparaat|mijn tablet|laptop van (?:het werk|de zaak)|zakelijke laptop|apparaat (?:moet|is niet|wordt)|bedrijfs(?:laptop|computer|telefoon|pc)|niet compliant|mijn pc|mijn (?:mac|laptop|computer)|niet (?:conform|vertrouwd)|appara(?:at|ten)$|(?:prive|eigen).?telefoon|vanaf mijn (?:telefoon|mobiel)|(?:prive|kantoor|werk)(?:computer|laptop|pc)',
    office: 'op kantoor|kantoor$',
    phone: 'telefoon|mobiel|tweestaps|(?:zes|6) cijfers|gsm$|twee stappen|verificatie-?app',
    setup: 'instellen|eerst',
    full: 'volle|vol$|ruimte|overvol|propvol|volgelopen|stampvol|past niks|past niets|tjokvol|bomvol|geen (?:plek|plaats|ruimte)',
    stillright:
      'normale|klopt|gewone|juist|zijn (?:juist|goed)|kloppen|goede wachtwoord|in de webmail|(?:zelfde|hetzelfde) wachtwoord',
    onlyme:
      'alleen ik|alle collega|collega (?:kan|wel)|behalve ik|de enige|alleen bij mij|enkel bij mij|alleen voor m',
    access: 'toegang|gebruiken|toegewezen',
    receive: 'ontvang|lezen|komt binnen|komen binnen',
    off: 'uitgeschakel|inschakel|aanzetten|uitgezet|uit staat|staat uit',
    imap: 'mailprogramm',
    readmail: 'mail lezen',
    old: 'oud|vorige? (?:account|werk|bedrijf|baan|adres|mailbox)',
    picks:
      '(?:pakt|kiest|neemt|gebruikt|logt|opent)$ .{0,16}(?:steeds|altijd|telkens|elke keer|vanzelf|automatisch|maar)',
    again:
      'steeds|telkens|elke dag|elke week|elke ochtend|iedere (?:dag|keer|ochtend)|keer op keer|om de twee|(?:paar|zwei|drei|\\d+) (?:stunden|tage|minuten)|om de .{0,10}(?:uur|dag|dagen|week|uren)|elk(?:e)? (?:uur|paar)|af en toe|weer$|continu$|elke nacht|na \\d+ uur|regulier|regelmatig|vaak|tijdens elke|steevast|altijd|(?:elke|iedere) \\w+dag|aan een stuk',
    signin: 'verbind|inlog|aanmeld|koppel|toevoeg|gekoppeld|aangemeld|ingelog|toegevoegd|verbonden|logt me',
    unverified:
      'riskant|niet geverif|gevaarlijk|waarschuw|niet gecontroleerd|niet veilig|niet.?geverif|onbekende|geverifieerd|risicovol',
    licence:
      'geen postvak|zonder (?:postvak|licentie|mailbox)|geen (?:postvak|mailbox|licentie)|postvak niet gevonden|(?:nog )?geen (?:e-?mail|mail)(?:account|adres|box)',
    disabledaccount:
      'account (?:is )?(?:geblokkeerd|vergrendeld)|te vaak .{0,20}(?:wachtwoord|fout)|buitengesloten|account .{0,16}(?:geblokkeerd|vergrendeld|uitgeschakeld)|te vaak|accountblokk',
    failed: 'mislukt|fout|lukt niet|lukt het|onjuist',
    attempts: 'te veel verbind|te veel apparaten',
    shared:
      'hallo@|verkoop@|(?:team|gruppen|sammel|funktions)(?:post|mail|adress)|gedeelde? (?:mail|post|inbox|e-mail|adres)|groepsmail|(?:info|service|rechnungs|support|vertriebs|buro|kontakt)(?:-?adresse|-?postfach|-?mailbox|-?konto)|algemeen (?:adres|mailadres)|(?:sammel|gemeinschafts|abteilungs|team)(?:postfach|mailbox|adresse|konto)|(?:klantenservice|bestellingen|administratie)@|meerdere (?:mensen|personen|collega)|gedeelde|met (?:zijn|z.n) (?:tweeen|drieen|vieren|vijven|allen)|(?:administratie|inkoop|klantenservice)@',
    nopassword: 'geen (?:eigen )?wachtwoord|zonder wachtwoord|geen eigen (?:login|aanmeld)',
    cookies: 'koekjes',
    certificate: 'verbinding (?:is )?niet (?:veilig|beveiligd)',
    notshown:
      'niet (?:zichtbaar|te zien|getoond|weergegeven)|zie .{0,20}niet|ontbreekt|leeg$|nergens|niet opgeslagen|geen knop|niet (?:geimporteerd|overgenomen|aanwezig)|kan .{0,14}niet vinden|geen (?:optie|menu|knop|instelling)|is (?:weg|verdwenen|er niet)|niet te vinden|staat er niet|niet (?:gelogd|vastgelegd|geregistr)|komt er niet in|komen er niet in|gaan niet door|ik mis|staan .{0,10}niet|staat .{0,10}niet|niet (?:bij|onder|in) (?:het|de|een)|verdwen|niets (?:in|bij|onder)',
    asks: 'vraagt|eist|wil$|nodig|vragen|gevraagd',
    server: 'poort|postserver|servernaam',
    unreachable:
      'niet (?:bereik|gevonden)|onbereik|reageert niet|geen verbinding|onbekend|verkeerde? (?:server|poort)|vind[a-z]* (?:de |mijn |die |geen )?(?:mail|imap|smtp)?-?server .{0,6}niet|vind[a-z]* geen (?:mail|imap|smtp)?-?server|(?:mail|imap|smtp)?-?server .{0,30}(?:niet (?:gevonden|vinden|bekend)|bestaat niet|onbekend)|(?:vindt|bereikt|ziet) .{0,24}niet|niet (?:vinden|bereiken)|kan (?:hem|het|onze) .{0,20}niet',
    turnedaway: 'verbinding (?:is |werd )?geweigerd|server[a-z ]{0,12} weiger',
    which: 'welk|wat voor|wat (?:moet|vul)|waar vind|weet niet (?:welke|wat)|ken .{0,20}niet',
    expired: 'verlopen|verloopt|afgelopen|voorbij|afgelop',
    reconnect: 'opnieuw (?:verbind|kopp)|opnieuw (?:inlog|aanmeld|koppel|verbind)|weer (?:inlog|koppel)',
    part: 'sjabloon',
    click: 'klik|knop$|pictogram|klikk|tik op',
    sms: 'verificatiecode|(?:zes|6) cijfers',
    some: 'alleen (?:sommige|een deel)|niet alle|(?:alleen|maar) .{0,14}(?:sommige|deel)|de helft|sommige|de rest|alleen (?:mijn|de|het|map|nieuwe)',
    folder: 'mapje|submap|mappen|archiefmap|verzonden items',
    never: 'nooit',
    onesender:
      'van een (?:bedrijf|klant)|een klant|(?:een|1) (?:enkel )?(?:bedrijf|domein|firma)|(?:bepaalde?|specifieke?) (?:klant|bedrijf|firma)',
    slow: 'traag|langzaam|duurt|loopt achter',
    sharedcalendar: '(?:gedeelde|team|groeps).?agenda',
    hour: 'tijdzone|uur (?:te|verschil|eerder|later)|uur (?:te (?:laat|vroeg)|later|eerder|verschoven|vroeger)|verkeerd(?:e)? (?:uur|tijd)|uur (?:te (?:laat|vroeg)|later|eerder|vroeger|verschoven)|uren (?:te (?:laat|vroeg)|verschil|later|eerder|verschoven)|zomertijd|verkeerde tijd|tijden (?:kloppen|verkeerd)|\\d{1,2} uur$.{1,60} \\d{1,2} uur$|uur (?:voor|achter) op|tijd(?:en)? .{0,30}(?:klopt|kloppen) niet',
    double:
      'dubbel(?!.?(?:klik|geboek|boek|check|gecheck|zijd)|e (?:boek|reserv))|twee ?(?:keer|maal)(?! (?:per|in de week|in een|zo) )|2 (?:keer|maal)(?! (?:per|in de week|zo) )|duplica|verdubbel|tweevoud',
    addin:
      'invoegtoepassing|extensie|werkbalk|zijbalk|zijpaneel|(?:hubspot|salesforce|pipedrive|zoho|crm).?knop|(?:tabblad|knop|paneel|icoon|balk)$ .{0,24}(?:in|uit|vanuit) (?:mijn )?(?:outlook|gmail)|invoegtoepassing|tabblad (?:van )?(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)|(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo).?(?:tabblad|knop|paneel)',
    managed:
      'bedrijfsportal|(?:apparaat|telefoon|laptop|toestel|pc|computer|mobiel)$ .{0,30}(?:beheerd|geregistreerd|ingeschreven|compliant|conform)|niet beheerd|beheerd (?:apparaat|toestel)',
    assender: '(?:als|namens|met|vanaf) [a-z0-9._-]{2,24}@|(?:dat|dit) adres (?:te )?gebruik',
    domainproof: 'domein .{0,24}niet (?:geverifieerd|bevestigd|geauthenticeerd)',
    forgot: 'vergeten|overgeslagen',
    partgiven:
      '(?:alleen|enkel) (?:de )?(?:mail|agenda)$ .{0,16}(?:toegestaan|goedgekeurd|aangevinkt|gegeven)|(?:toegestaan|toestemming) .{0,20}(?:alleen|enkel) .{0,12}(?:mail|agenda)',
    popup: 'pop-?upblok',
    onprem:
      '(?:eigen|lokale|interne|onze) (?:exchange|server|mailserver)|exchange .{0,12}(?:op eigen|lokaal|in huis|intern|op kantoor)|van ?buiten|buitenaf',
    entapp:
      '(?:(?:bedrijfs|enterprise.?)(?:app|toepassing|applicatie)|enterprise.?app[a-z]*) .{0,44}(?:uit$|uitgeschakeld|uitgezet|uitstaat|geblokkeerd)|(?:uit$|uitgeschakeld|uitgezet|uitstaat|geblokkeerd)[a-z]{0,6} .{0,16}(?:(?:bedrijfs|enterprise.?)(?:app|toepassing|applicatie)|enterprise.?app[a-z]*)|(?:uit$|uitgeschakeld|uitgezet|uitstaat|geblokkeerd)[a-z]{0,3} in (?:entra|entrze|azure)(?: ad| id)?$|in (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:uit$|uitgeschakeld|uitgezet|uitstaat|geblokkeerd)',
    rightgone:
      'uit de groep|(?:rechten|toegang)$ .{0,34}kwijt|(?:rechten|toegang) .{0,20}(?:afgenomen|ingetrokken)',
    markprivate: '(?:als )?prive (?:gemarkeerd|markeer|gezet|zet|afspra)|prive-?(?:afspra|item)',
    archived: 'online.?archief|gearchiveerd|(?:in|naar) (?:het )?archief|archiefpostvak',
    fromphone:
      '(?:vanaf|via|met|op|van|per) (?:mijn |mn |m.n |de )?(?:mobiel|telefoon|iphone|smartphone|gsm)$ .{0,16}(?:stuur|verstuur|verzend|antwoord|mail)|(?:stuur|verstuur|antwoord|geantwoord|verzonden|gestuurd|mail)[a-z]{0,2} .{0,20}(?:vanaf|via|met|op|van) (?:mijn |mn |de )?(?:mobiel|telefoon|iphone|smartphone|gsm)',
    reprompt:
      '(?:weer|elke|steeds|opnieuw|telkens|alweer|dezelfde) .{0,40}(?:toestemming|machtiging|permissie)|(?:toestemming|machtiging|permissie)[a-z]{0,8}$ .{0,40}(?:elke|weer|steeds|opnieuw|telkens)|accepteer (?:het )?(?:elke|steeds|telkens)',
    plan: 'gratis[a-z]* (?:version|tarif|plan|konto)?|gratis ?(?:versie|abonnement|version)|betaald abonnement|meer betalen|extra kosten|inbegrepen',
    unpaid: 'facture|niet betaald|opgeschort',
    left: 'weg bij|vertrokken|werkt hier niet|ex-?(?:collega|medewerker)|oud-?(?:collega|medewerker)|ex.?(?:medewerker|collega|werknemer)|uit dienst|ontslag|weggegaan|voorganger|niet meer (?:bij|in dienst|hier|werkzaam)|uit bedrijf|collega weg|ontslagen|gestopt bij|is (?:hier )?weg$|werkt .{0,10}niet meer|niet meer in dienst|(?:collega|medewerker|verkoper) (?:is |zijn )?(?:weg|vertrokken|gestopt|eruit)|(?:sinds|nadat|toen|omdat) (?!ik |we |wij )(?:\\w+ ){1,2}(?:weg|vertrok|gestopt|met pensioen)|(?:sinds|na) (?:het |zijn |haar )?vertrek|met pensioen|gepensioneerd|voor mij',
    travel: 'op reis|buitenland|vakantie|zakenreis|op vakantie|marokko$|in het buitenland',
    policy: 'beleid|regels|voldoet',
    badcode: 'code .{0,45}(?:onjuist|fout|werkt niet|geweigerd)|sms .{0,30}werkt niet|code .{0,45}lukt niet',
    behalf:
      'namens|afzender|gaan .{0,16}(?:vanaf|vanuit|met) |verkeerd(?:e)? afzender|vanaf het verkeerde|(?:vanaf|vanuit|van|met) (?:het |een |mijn )?(?:verkeerde?|eigen|ander|oude?|prive) ?(?:mail)?adres|voordoen als|uitgeven voor|die afzender',
    recipient:
      '(?:klant(?:en)?|ontvanger[s]?)$ (?:nu |alleen |steeds )?(?:krijg|ontvang|zien|ziet|lees)|bij (?:de |mijn |onze )?(?:klant|ontvanger)',
    moved:
      'overgestapt|gemigreerd|nieuwe (?:provider|host|server)|verhuisd|(?:andere|nieuwe) (?:provider|aanbieder|domein)|verhuiz',
    outage: 'niemand|iedereen|storing|heel het bedrijf|hele kantoor|ligt eruit|plat$',
    owntool: '(?:onze |eigen )(?:integratie|app|koppeling)|zelf gebouwd',
    suspicious: 'verdachte|ongebruikelijk|beveiligingswaarschuwing',
    redirect: 'retour-?(?:adres|url)|omleid',
    forward: 'doorst|doorgest',
    firewall: 'virusscanner',
    oldlogin:
      'basis-?auth|oude (?:aanmeld|inlog)|basisverificatie|minder veilig|basisverificatie|basisauthenticatie|basic authenticatie',
    tick: 'vinkj|aangevink|hokjes?|(?:aan|af)gevink|vakjes?|aangevinkt|aangekruist',
    nocode:
      'geen (?:code|sms)|(?:code|sms) komt|[a-z]{3,20}code komt|(?:code|sms|melding) .{0,20}(?:komt|krijg|ontvang) .{0,10}niet|krijg .{0,14}(?:code|sms|melding)|authenticator .{0,30}niet|geen codes?',
    waiting:
      'nog (?:steeds )?(?:niets|niks|geen)|geen (?:antwoord|reactie|bericht)|niemand (?:reageert|antwoord)|(?:dagen|weken|week) geleden|al (?:dagen|weken|een week)|wacht$|wachten|in afwachting|hoor (?:niets|niks)|hoor er (?:niets|niks)|stilte|twee keer|meermaals|zwijgt|sindsdien niets|in behandeling|(?:gebeurt|gebeurde) (?:er )?(?:al )?(?:\\w+ )?(?:niks|niets)|dagenlang|hoor .{0,6}(?:niets|niks)',
    requested: 'aangevraagd|aanvraag|gevraagd|verzoek|wachtlijst|herinnerd|ingediend|ingevuld',
    still: 'nog steeds|toch|blijft',
    owner:
      'eigenaar|zelf (?:de )?(?:beheerder|admin|baas)|ben (?:ik )?(?:zelf )?(?:de |een )?(?:beheerder|admin|baas|eigenaar)|zzp|eenmanszaak|mijn eigen (?:bedrijf|zaak)|beheerdersrechten',
    noadmin:
      'geen (?:eigen )?(?:it|ict|beheerder|admin)|zonder (?:it|ict|beheerder)|wie is (?:\\w+ )?(?:de )?(?:beheerder|admin)|weet niet wie|niemand (?:von uns|hier|bei uns)',
    everyone:
      'voor (?:iedereen|alle|het hele|heel|het team)|iedereen|hele (?:team|bedrijf|organisatie)|alle (?:gebruikers|medewerk|collega)|namens (?:de |uw |onze )?organisatie',
    blank:
      'hangt|wit(?:te)? (?:scherm|pagina|venster|vlak)|(?:blijft|is|alleen) (?:wit|leeg|zwart)|leeg (?:scherm|venster)|lege pagina|blijft (?:maar )?(?:laden|draaien|hangen|steken)|laadt (?:eeuwig|niet|maar|eindeloos)|vastgelopen|loopt vast|draait maar',
    loop: 'rondje|kring$|cirkel|lus$|terug (?:naar|bij|op|in) (?:het |de )?(?:begin|inlog|start|login|aanmeld)|begint (?:weer )?(?:opnieuw|van voren)|weer (?:op|bij) (?:het |de )?(?:inlog|begin|aanmeld)|van voren|komt steeds terug|(?:zelfde|hetzelfde) (?:inlog|scherm|venster|pagina|aanmeld|loginscherm)|dezelfde plek|(?:inlog|login|aanmeld)[a-z]* .{0,20}(?:opnieuw|weer)|blijft terugkomen',
    timeout: 'duurt te lang|tijd (?:is )?(?:verstreken|verlopen)|tijdslimiet|te lang',
    option: 'optie|instelling|grijs|tabblad',
    norights:
      '(?:geen|onvoldoende|mis|zonder) (?:\\w+ )?(?:recht|toestemming|bevoegdheid|machtiging|permissie)|mag (?:ik )?.{0,34}(?:niet|geen) (?:open|wijzig|aanpass|instel|koppel|zien)|niet bevoegd',
    trial: 'abonnement|proef|gratis ?(?:maand|periode|week|versie|plan)',
    safe: 'is (?:dit|het|dat|deze app) .{0,8}(?:veilig|normaal|gevaarlijk|betrouwbaar|ok|erg)|veilig|mag ik|kan ik .{0,20}(?:accept|vertrouw|toestaan|toestemm|akkoord)|moet ik .{0,16}(?:accept|akkoord|toest|doorgaan)|vertrouwen|betrouwbaar|oplicht|riskant|te vertrouwen|meelezen|alles lezen|risico|kwaad$|zorgen maken|weet niet of|waarom (?:wil|vraagt)',
    accept: 'akkoord|toesta|toestemm|doorgaan',
    undo: 'annul|intrek|ongedaan|verwijder|weghalen',
    disconnectme: 'als ik .{0,24}(?:loskoppel|ontkoppel|verwijder|verbreek)',
    erase: 'verwijder|gewist|verlies|kwijt',
    contacts: 'klantkaart|tijdlijn|geschiedenis|klantdossier|klantmail',
    guest:
      'gast$|externe$|gastaccount|gastgebruiker|als gast|uitgenodigd (?:in|door|bij)|(?:teams|tenant|salesforce|hubspot|system|crm) van ?(?:een |de |mijn )?(?:klant|client|customer)|klant[a-z.]{0,3} (?:tenant|teams|salesforce|crm|hubspot)|hun (?:teams|tenant|crm|salesforce)',
    location:
      'in de trein|vliegveld|buiten (?:kantoor|het)|ander netwerk|ip-?adres|locatie|vanuit (?:de trein|huis|thuis|het buitenland)|niet .{0,24}(?:van hieruit|vanaf hier|vanaf deze)|(?:van hieruit|vanaf hier) .{0,24}niet',
    glitch: 'er is iets mis|er ging iets|iets mis|onbekende fout',
    sync: 'synchro',
    lost: 'verloren|kwijt|gestolen|kapot|gevallen|in (?:het water|de gracht)|verkocht',
    address: 'adres',
    logged: 'gelogd|vastgelegd|opgeslagen|geregistreerd',
    only: 'alleen|enkel',
    grey: 'grijs|niet aanklikbaar',
    family: 'vrouw$|echtgeno|mijn (?:man|zoon|dochter|vriend)',
    appword: '(?:apart|speciaal|eigen|extra) wachtwoord|app.?wachtwoord',
    tabs: '(?:twee|ander|nieuw) tabblad|bladwijzer',
    short:
      'na (?:een|1|60) (?:uur|uurtje|minuten)|(?:elk|ieder|om het) uur|een uurtje|werkt een uur|(?:maar|precies) een uur',
    visible:
      '(?:ziet|zien|lezen|leest) (?:al )?mijn|kunnen .{0,20}mijn|kan .{0,16}mijn .{0,16}(?:lezen|zien)',
    declined: 'op (?:weigeren|annuleren|nee|afwijzen)|heb (?:geweigerd|geannuleerd)',
    oneway:
      'een richting|een kant op|niet (?:andersom|omgekeerd|terug)$|andersom|omgekeerd|een kant$|een (?:enkele )?richting|eenrichting|andere (?:kant|richting)|omgekeerd|andersom|terug (?:niet|niks)',
    turnto: 'neem contact',
    othermail: '(?:mailbox|account|adres|mail) van (?:mijn|een) (?:collega|baas)',
    unrecognized: 'niet herkend|herkent .{0,16}niet|bestaat niet',
    who: 'wie (?:moet|keurt|mag|geeft|gaat|regelt|beslist) ',
    reason:
      'onderbouwing|motivering|toelichting|(?:invul|opgev|typ|geven|schrijv|vraagt)[a-z]* .{0,16}reden|reden (?:invul|opgev|in te|op te|geven|typ)|uitleg[a-z]* waarom ik .{0,14}(?:nodig|wil)',
    bounced:
      'onbestelbaar|kom(?:t|en)$ .{0,24}terug$|mails? .{0,12}terug$|gebounce|terugkom|(?:mails?|berichten) .{0,24}terug(?:komen|gestuurd)|(?:krijg|krijgen|komen) (?:\\w+ ){0,4}terug$',
    except: '(?:behalve|uitgezonderd) (?:die|degene|de|van|een)$|op een (?:\\w+ )?na$',
    crm: '(?:klanten?|verkoop|relatie)(?:systeem|programma|software|pakket|beheer)',
    taken: '(?:al|is|reeds) (?:\\w+ )?(?:bezet|in gebruik|vergeven)|hoort (?:al|bij iemand)',
    mobilenet:
      'mobiel(?:e)? (?:data|internet|netwerk)|(?:data|internet) van m.?(?:n|ijn) (?:telefoon|mobiel)',
    network: 'netwerk|bezoekers.?wifi|netwerkkabel',
    homeworks:
      '(?:thuis|vanuit huis) (?!niet |niks |niets )(?:\\w+ ){0,2}(?:werkt|doet|gaat|lukt)(?! (?:\\w+ ){0,2}(?:niet|nooit))',
    hoard:
      'nooit (?:iets |wat )?(?:verwijderd|weggegooid|opgeruimd|gewist)|(?:mails?|alles) (?:\\w+ ){0,2}(?:sinds|vanaf|uit) (?:19|20)\\d\\d|sinds (?:19|20)\\d\\d|bewaar (?:alle|alles)',
    junk: 'ongewenst|reclamemap|spam',
    junked:
      '(?:beland|kom|ga|gaan|gaat|terecht|verdwijn|land|val|vind|staan|staat|gemarkeerd|zit|eindig|schiet)[a-z]*$.{0,50} (?:spam|ongewenst|junk|reclamemap)|in (?:\\w+ )?(?:spam|ongewenst|junk|reclamemap)[a-z-]*.{0,40} (?:beland|terecht|kom|land|gevonden|staan|staat)',
    older:
      'niet de oude(?:re)?$|(?:oudere?|eerdere|vorige|vroegere) (?:mail|e-?mail|bericht|correspond)|(?:alleen|maar|pas) (?:\\w+ ){0,4}(?:sinds|vanaf|afgelopen|laatste)|(?:mails?|berichten) van (?:voor|daarvoor|vroeger)|voor (?:de koppeling|ik koppelde|het koppelen|ik hem koppelde)|van daarvoor|mailgeschiedenis|verder terug|oude (?:mail|e-?mail|bericht|correspond)',
    there: 'staa|sta$|zie|heb|verschij|komt|komen|zijn|is$|toon|word|opgeslagen|gelogd|aangemaakt',
    wrongbox: 'verkeerde? (?:\\w+ )?(?:account|agenda|kalender|mailbox|postvak|gmail|outlook)',
    seatlost:
      '(?:licentie|seat)$ .{0,24}(?:ingetrokken|kwijt|weg$|afgenomen|verwijderd|verlopen|vervallen|afgepakt|ontnomen)|(?:geen|zonder|kwijt|ingetrokken|afgenomen|afgepakt|verlor[a-z]+) (?:\\w+ ){0,3}licentie|(?:plek|plaats) in (?:het |ons )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,12}(?:weg|kwijt|verdwenen|ingenomen)|geen (?:plek|plaats) (?:meer )?in (?:het |ons )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)',
    letsin:
      '(?:telefoon|mobiel|gsm|browser|webmail|website|iphone|elders|tablet)$ .{0,24}(?:werkt|gaat|lukt|wel$|kom ik|doet|ok$|prima|accepteert|pakt)|(?:werkt|gaat|lukt|doet|klopt|prima|ok$|accepteert|pakt) .{0,20}(?:op|in|via|met|bij) (?:mijn |de |het )?(?:telefoon|mobiel|gsm|browser|webmail|website|iphone|tablet)|(?:laptop|ipad|pc)$ .{0,24}(?:werkt|gaat|lukt|doet|prima|pakt)',
    red: 'rood|rode ',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:schrijft|zet$|slaat|plaatst|maakt|stopt|voegt|boekt) .{0,30}agenda|(?:maak|plan|zet|boek|aanmaak|invoer|gemaakt|gepland|inplan|aangemaakt)[a-z]* .{0,16}(?:in|vanuit|via|uit) (?:het |de |mijn |ons )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:in|vanuit|via|uit) (?:het |de |mijn |ons )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,16}(?:maak|plan|zet|boek|aanmaak|invoer|gemaakt|gepland|inplan|aangemaakt)|(?:niks|niets|nooit) .{0,24}agenda (?:gezet|geschreven|weggeschreven|opgeslagen)|(?:afspraken|meetings) uit (?:het |de )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[- ]?(?:afspraken|meetings)$ .{0,30}agenda|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}door naar .{0,16}agenda',
    paidonly:
      '(?:alleen|enkel|pas) .{0,16}(?:betaald|betalend|premium|duurder)|(?:betaald|hoger|duurder|groter)[a-z]{0,2} (?:pakket|versie|abonnement|plan)|betaalversie|upgrad|moet (?:ik|je) betalen|premium|kost .{0,24}extra|extra kosten',
    inname:
      '(?:in|uit|onder|op) (?:de )?naam$|namens|als (?:mijn |de )?(?:baas|manager|directeur|chef|leidinggevende)',
    workrefuses:
      '(?:werk|zakelijk|bedrijf|kantoor|job)[a-z]* ?.{0,16}(?:weiger|zegt (?:\\w+ )?nee|blokkeer|wil .{0,14}niet|accepteert .{0,14}niet|staat .{0,14}niet toe|laat .{0,14}niet|wijst .{0,14}af|verbied|pakt .{0,14}niet)|(?:werk|zakelijk|bedrijf|kantoor)[a-z]* .{0,12}mag .{0,14}niet',
    hostaside: '(?:prive|eigen|mijn|thuis) ?(?:gmail|outlook|google)|ziggo|kpn$|hetnet',
    faltering:
      'plat$|eruit|storing|probleme?n?$|down$|hapert|werkt (?:\\w+ )?niet|uit de lucht|kuren|ligt er|stuk$|kapot|laadt niet|onbereikbaar|doet .{0,14}niet',
    justnow:
      'vandaag|nu$|vanmorgen|vanochtend|momenteel|op dit moment|vanmiddag|of (?:ligt het )?(?:alleen|aan) (?:ik|bij mij|mij)',
  },
  elsewhere: {
    number: 'telefoonnummer',
    price: 'hoeveel kost|wat kost|prijs|verschil tussen',
    sales:
      'een offerte|offertes? (?:maken|sturen|voor|aan)|offerteaan|korting|nieuwe? (?:klant|contact) (?:toevoeg|aanmak)|(?:klant|client|lead|prospect)s? (?:.{0,12} )?niet .{0,10}antwoord|samenvoeg',
    paper: 'afdruk|printen|fotos$',
    looks: 'handtekening|kleur|taal$|achtergrond',
    reports: 'rapport(?:s|en)? (?:de|sur|van|over)',
    opened: '\\d+ ?(?:x|keer|maal) geopend|geopend .{0,24}seconde|geopend \\d+ (?:x|keer)|openingspercentage',
    exnotice: '(?:krijgt|ontvangt) .{0,16}(?:melding|bericht|uitnodiging|herinnering|notific)',
    samebox: '(?:zelfde|dezelfde) (?:mailbox|postvak|postbus)',
    backto: 'antwoord(?:en)? .{0,16}(?:op|naar|bij|aan) [a-z0-9._-]{2,24}@',
    reply:
      'afwezigheid|bijlage|agenda delen|meldingen uit|afzender blokk|verjaardag|onkosten|vergader(?:zaal|ruimte|kamer)',
    pause: 'voor (?:de )?lunch|op vakantie|met pauze|naar de wc',
    invoice: 'facture|factuur',
    errand:
      'pakket|pakje$|postbode|brievenbus|overboek|overschrijv|app van (?:de |mijn )?bank|mijn bank[a-z]{0,4}$|rijbewijs|paspoort|verlof|ziekmeld|vrije dagen|wi-?fi.?wachtwoord|belastingaangifte|fotos?$|foto.s$|inkooporder|huisarts|tandarts|wekker|recept$|verzekering|hypoth|lening|vlucht|sportschool|garantie|kerstborrel|parkeerboete|appartement|huur|batterij|oplader|salaris|beltoon|mijn auto|urenregistratie|(?:ww|werkloosheid)s?-?uitkering|(?:recht op|krijg ik|krijgen?|heb ik|aanvra[a-z]*) ww$|ww aanvra',
    doublebook:
      'dubbel.?(?:ge)?boek|dubbele (?:boek|reserv)|dubbel.?(?:ge)?check|boek(?:t|en|te)? (?:\\w+ ){0,4}twee keer|twee keer (?:\\w+ ){0,3}(?:geboek|gecheck|gecontrol|nagekek)|dubbel (?:gecontrol|nagekek)',
    newsletter: 'nieuwsbrie|reclamemail',
  },
  notices: {
    mail: 'kalender|agenda|postvak',
    account: 'verbinding',
    broken:
      'verbroken|losgekoppeld|niet (?:meer )?(?:worden )?(?:verbonden|gekoppeld|gesynchroniseerd)|(?:verbinding|autorisatie|toegang|toestemming|token|sessie|machtiging|koppeling|synchronisatie|sync)$.{0,60} (?:verbroken|verlopen|verloren|mislukt|ingetrokken|ongeldig|gestopt|gepauzeerd|onderbroken|uitgeschakeld|stopgezet)|(?:kunnen|kan|konden) .{0,60}niet (?:meer )?(?:synchroniseren|openen|ophalen)',
    again:
      'opnieuw (?:te )?(?:verbind|koppel|aan|inlog|in te log|autoris|machtig)|(?:verbind|koppel|meld|log) .{0,50}opnieuw|herstel .{0,20}(?:verbinding|koppeling)|opnieuw (?:moet|moeten|wil|kan|mag) (?:verbind|koppel|inlog|aanmeld)',
    due: 'moet (?:opnieuw|weer) .{0,20}(?:gekoppeld|verbonden)',
    must: 'actie vereist',
    state: 'verbroken$',
    trouble: 'storing(?:en)?$|problemen met',
    working: '(?:wij|we) werken|geen actie',
    over: '(?:is|zijn) (?:[a-z]{1,12} )?(?:opgelost|hersteld)',
    unapproved:
      'moet .{0,60}goedgekeurd|niet (?:is )?goedgekeurd|(?:is|nog) niet goedgekeurd|vereist goedkeuring|(?:vereist|vraagt|wacht op|heeft) .{0,16}goedkeuring|(?:totdat|zolang|voordat|tot) .{0,90}(?:goedgekeurd|goedkeurt)',
    mailbox: 'postvak',
    dynamics:
      'admin[a-z]{0,12} van (?:office|microsoft) 365|serverzijde|test (?:en|&) (?:inschak|activ)|(?:office|microsoft) 365-beheerder|beheerder (?:van|voor) (?:office|microsoft) 365|serverprofiel|e-?mailserverprofiel|afspraken, contactpersonen en taken',
    mustagree:
      '(?:organisatie|beheerder|bedrijf|it)$.{0,40} (?:moet|dient) .{0,60}(?:goedkeur|toestemm|toestaan)|(?:goedkeuring|toestemming) (?:van|door) .{0,16}(?:beheerder|organisatie)',
    popup: 'venster',
    app: 'toepassing|app$',
    told: 'zegt|staat|verschijnt|krijg|venster|melding',
    mine: 'ik$|mij|mijn|ons$|onze',
    forbidden: '(?:geen|niet de) (?:toestemming|rechten|machtiging|bevoegdheid)|niet gemachtigd',
    connecting: 'verbind|koppel|toevoeg|e-?mailsync|mailsync|agendasync',
    crmadmin: 'beheerder',
    refused:
      '(?:konden|kunnen|kon|kan) .{0,60}niet (?:verifi|controler|worden geverif|inlog|aanmeld)|ongeldige inloggegevens',
    checkit: 'controleer',
    failure: 'mislukt|fout',
    unreached: '(?:kan|kon) .{0,12}server .{0,12}niet (?:bereik|vinden)',
    hostport: 'servername|poort|serverinstellingen',
    credentials: 'inloggegevens|wachtwoord|gebruikersnaam',
    servers: 'mailserver',
    imapoff: 'imap(?:-toegang)? (?:is )?(?:niet (?:ingeschakeld|geactiveerd)|uitgeschakeld)',
    elsewhere:
      '(?:in|met|voor) een andere .{0,12}dynamics.{0,12}organisatie|al .{0,50}andere? .{0,30}(?:gesynchroniseerd|gekoppeld|verbonden)|al (?:gesynchroniseerd|gekoppeld|verbonden) .{0,20}andere?|(?:met|door|in) een andere? (?:database|gebruiker|account|systeem|omgeving) .{0,24}(?:gesynchron|gekoppeld|verbonden|ingesteld)',
    full: '(?:limiet|maximum|maximale|[a-z]{3,12}limiet).{0,60} (?:bereikt|overschreden)|(?:abonnement|pakket).{0,30} (?:staat|bevat|omvat|biedt) .{0,16}(?:een|twee|\\d)',
    plan: 'abonnement|licentie|pakket',
    linked: 'gekoppeld',
    outgoing: 'verzend|verzond|dagelijks|per dag',
    domainoff:
      'domein.{0,60} niet (?:is )?(?:toegestaan|goedgekeurd|toegelaten)|alleen .{0,50}(?:toegestane|goedgekeurde) domein|niet .{0,40}(?:toegestane|goedgekeurde) domein|domein.{0,40} is niet (?:toegestaan|goedgekeurd)',
    adminoff:
      'beheerder.{0,60} heeft .{0,50}(?:uitgeschakeld|geblokkeerd|uitgezet)|(?:integratie|koppeling|verbinding|synchronisatie).{0,60} door .{0,40}beheerder.{0,30} (?:uitgeschakeld|geblokkeerd)|(?:integratie|koppeling) .{0,20}(?:uitgeschakeld|geblokkeerd) door .{0,30}beheerder',
    storeoff: 'beheerder .{0,40}heeft .{0,40}(?:store|invoegtoepassing).{0,30} (?:uitgeschakeld|geblokkeerd)',
    cookiesoff: 'cookies? .{0,30}(?:uitgeschakeld|geblokkeerd|niet (?:ingeschakeld|toegestaan))',
    window: 'aanmeld|inlog|venster',
    accountoff: 'account is uitgeschakeld',
    appeal: 'bezwaar|beroep',
    securitydefaults:
      'standaardinstellingen voor beveiliging|beveiligingsstandaard|standaardbeveiliging|security defaults',
    smtpoff: 'smtp.{0,40} (?:uitgeschakeld|niet ingeschakeld)',
    usual: 'standaard$',
    unticked:
      'niet alle (?:[a-z]{6,12} )?(?:machtigingen|rechten|toestemmingen|vakjes|selectievakjes|vinkjes) .{0,20}(?:geselecteerd|aangevinkt|gegeven|verleend)|(?:vakje|vinkje|machtiging|toestemming)[a-z]{0,3} .{0,30}niet (?:aangevinkt|geselecteerd|gezet|gegeven|verleend)',
    turnon:
      '(?:vraag|contact) .{0,40}beheerder.{0,40}(?:integratie|koppeling|invoegtoepassing|synchronisatie|zijpaneel).{0,40}(?:in te schakelen|aan te zetten|te activeren)|(?:[a-z]{4,10}-)?(?:integratie|koppeling|invoegtoepassing|zijpaneel)$.{0,40} (?:is|staat) .{0,30}niet (?:ingeschakeld|geactiveerd|aangezet)',
    installoff:
      '(?:beheerder|organisatie|bedrijf).{0,20} (?:heeft|staat) .{0,50}(?:install|toevoeg)[a-z]{0,6}.{0,40}(?:uitgeschakeld|geblokkeerd|uitgezet|niet toe)|installatie .{0,40}(?:geblokkeerd|uitgeschakeld) door .{0,30}(?:beheerder|organisatie|bedrijf)',
    finishthere:
      '(?:voltooi|rond|ga verder|meld je aan|log in) .{0,50}in het (?:nieuwe |andere )?(?:venster|tabblad)|wachten op (?:de )?(?:autorisatie|toestemming|aanmelding)',
    nowindow:
      'geen (?:nieuw |ander )?(?:venster|tabblad|pop-?up)|venster .{0,16}(?:opent|verschijnt|komt) niet|(?:icoon|pictogram|symbool)[a-z]{0,3} .{0,40}adresbalk',
    unlisted:
      '(?:adres|afzender|e-mailadres)$.{0,60} niet .{0,30}(?:lijst|toegestaan|toegelaten|geaccepteerd|bekend|geregistreerd)|onbekende afzender',
    filed: 'niet (?:aan .{0,20})?(?:toegevoegd|gekoppeld|opgeslagen|verwerkt|geregistreerd|vastgelegd)',
    copies: 'doorgestuur|doorstuur',
    domainunproven: 'domein.{0,60} niet (?:geverifieerd|geauthenticeerd)',
    lacking:
      '(?:ontbreken|ontbreekt|ontbrekende) .{0,20}(?:machtiging|toestemming|rechten)|(?:machtigingen|machtiging|toestemming)$.{0,20} ontbre',
    allboxes: 'alle (?:[a-z]{4,12} )?(?:vakjes|selectievakjes|vinkjes|machtigingen|toestemmingen)',
    popupoff:
      '(?:venster|pop-?ups?)$.{0,30} geblokkeerd|(?:blokkeert|geblokkeerd) .{0,24}(?:venster|pop-?up)|kon .{0,20}venster .{0,12}niet ',
    ungranted: 'niet (?:verleend|gegeven|toegestaan|toegekend)|ontbreekt$|geweigerd$',
    mailoff:
      '(?:e-?maildienst|mailservice|gmail|e-?mailservice)$.{0,24} (?:niet (?:ingeschakeld|geactiveerd|beschikbaar)|staat (?:niet aan|uit))|(?:account|gebruiker)$.{0,12} heeft geen gmail',
    otherlogin:
      '(?:(?:ingelogd|aangemeld) (?:als|met)|(?:als|met) @ (?:ingelogd|aangemeld)) ?@?.{0,12}(?:maar|terwijl|in plaats|en niet) .{0,60}@|ander account dan .{0,30}(?:gekoppeld|verbonden|oorspronkelijk)',
    othername:
      'certificaat$.{0,50} (?:komt niet overeen|is niet geldig voor|(?:is|staat) (?:uitgegeven )?(?:voor|op) een andere|hoort bij een andere)|naam$.{0,50} (?:komt niet overeen|klopt niet) .{0,24}certificaat',
    doubled:
      '(?:afspra[a-z]*|meetings|e?-?mails?|berichten|contact(?:en|personen)?|activiteiten)$.{0,50} (?:dubbel|twee ?(?:keer|maal))(?! (?:per|in de week|zo) )',
    shifted:
      '(?:alle|elke|mijn|onze|de) (?:\\w+ ){0,3}(?:afspra[a-z]*|meetings?|vergadering(?:en)?|demo.?s)$.{0,60} (?:(?:een|twee|drie|\\d{1,2}) uur (?:te (?:vroeg|laat)|eerder|later|verschoven)|in de verkeerde tijdzone)',
    junked:
      '(?:onze|mijn|alle|de) (?:\\w+ ){0,3}(?:e?-?mails?|berichten|offertes|antwoorden)$.{0,60} (?:belanden|komen|gaan|verdwijnen) .{0,40}(?:spam|ongewenst)',
    wronglinked:
      'verkeerde? (?:\\w+[- ])?(?:account|agenda|kalender|mailbox|postvak)$.{0,16} (?:gekoppeld|verbonden|gepakt|gekozen)|(?:gekoppeld|verbonden) (?:met|aan) (?:het|de|een) verkeerde? (?:\\w+[- ])?(?:account|agenda|mailbox)',
    sinceonly:
      'alleen (?:de |mijn )?(?:nieuwe )?(?:e?-?mails?|berichten)$.{0,12} sinds (?:ik|we|wij) |(?:oudere|oude|eerdere) (?:e?-?mails?|berichten)$.{0,20} (?:ontbreken|staan er niet|zijn er niet)',
    displayed: 'staan|verschijn|komen|getoond|belanden',
    standing: 'staa|verschij|opgeslagen|gelogd|aangemaakt|dubbel in|heb ik alle|zijn dubbel',
    spared: '(?:niet|nooit|voorkom|zodat|in plaats|zonder) .{0,50}(?:spam|ongewenst)',
    ours: 'onze$|ons$|mijn$|ik$',
    requestdenied:
      '(?:aanvraag|verzoek|toegangsverzoek|goedkeuringsaanvraag)$.{0,80} (?:afgewezen|geweigerd|afgekeurd)|(?:afgewezen|geweigerd) .{0,20}(?:aanvraag|verzoek)$',
    decider: 'beheerder|it-afdeling',
    otherwish: 'verlof|vakantie|lening|terugbetaling|declaratie',
    ewslisted:
      'ews$.{0,60} (?:allow-?list|white-?list|lijst (?:met|van) toegestane)|(?:allow-?list|white-?list) .{0,40}ews$',
    keptout: '(?:staat|zit) (?:er )?niet (?:op|in|bij)|(?:werkt|synchroniseert|verbindt) niet meer',
    novalidsender:
      'niet (?:wordt |werd |bent |is )?(?:herkend|erkend)(?: (?:wordt|werd|bent))? als (?:een )?geldige (?:afzender|verzender)',
    undelivered: 'niet (?:worden |is |werd )?(?:bezorgd|afgeleverd|verzonden)',
    turneddown: 'geweigerd|afgewezen',
    letter: 'bericht',
    offforme: 'niet (?:bent )?toegewezen aan een (?:.{0,40})?configuratie',
    foundnot:
      'niet (?:worden )?(?:gevonden|vinden|terugvinden|te vinden)|(?:geen|noch) .{0,70}(?:gevonden|vinden)',
    inbox: 'postvak|mailbox|inbox',
    diary: 'agenda|kalender',
    notvalid: 'ongeldig|niet (?:geldig|juist|correct)|onjuist|fout$|geen .{0,10}(?:geldig|juist)',
    cap: '[a-z-]{0,16}limiet|[a-z-]{0,12}quotum|maximum',
    capped: 'bereikt|overschreden|opgebruikt',
    sends: 'verzend|verzond|verstuur|versturen|verstuurd|[a-z]{0,6}verzendlimiet',
    daily: 'dagelijk|daglimiet|per dag|vandaag|morgen|24 uur',
    unavailable:
      'niet (?:beschikbaar|inbegrepen|opgenomen|mogelijk)|(?:bevat|omvat|biedt|ondersteunt) .{0,8}(?:geen|niet)|zit .{0,50}niet in|zit niet|(?:bevat|omvat) .{0,50} niet|geen (?:onderdeel|deel)|maakt geen|valt niet onder|hoort niet',
    configuration: 'configuratie',
    unassigned:
      '(?:niet|geen|nog niet) .{0,70}(?:toegewezen|toegevoegd|gekoppeld aan)|niet (?:toegewezen|toegevoegd)',
    unused:
      'inactiviteit|niet (?:is |meer |hebt |heeft )?(?:gebruikt|actief)|ongebruikt|geen activiteit|zonder activiteit|gebrek aan activiteit',
    halted: 'gepauzeerd|stopgezet|losgekoppeld|gestopt|onderbroken|uitgeschakeld|verbroken|opgeschort',
    suspended: 'opgeschort|geschorst|geblokkeerd|uitgeschakeld|gedeactiveerd|stopgezet',
    domainadmin: 'domein-?beheerder|beheerder van (?:je|uw|het|dit|jouw|ons) domein',
    nouser:
      '(?:gebruiker|ontvanger|geadresseerde|adres|mailbox|postvak)$.{0,40} (?:onbekend|bestaat|niet gevonden)|onbekende (?:gebruiker|ontvanger|geadresseerde)|geen (?:gebruiker|ontvanger|mailbox)',
    returned:
      'niet (?:worden |kon |kunnen )?(?:bezorgd|afgeleverd|geleverd)|(?:bezorging|aflevering|levering) .{0,60}mislukt|teruggekomen|teruggestuurd|retour|onbestelbaar|kwam terug|(?:komt|kwam|kwamen) .{0,20}terug',
    parcel: 'pakket$|pakje|koerier|zending',
    timedout:
      'tijdslimiet .{0,10}overschreden|wachttijd .{0,16}(?:verstreken|overschreden)|(?:reageerde|reageert|antwoordde|antwoordt) .{0,8}niet|geen (?:antwoord|reactie)$|verbinding verlopen',
    mailhost: 'mailserver',
    imapclosed:
      'imap.{0,30} (?:staat|stond|is|op) .{0,6}uit$|imap.{0,20} uit (?:staat|stond|staan)|imap.{0,40} (?:uitgeschakeld|uitgezet|niet (?:actief|ingeschakeld|aan$))|staat .{0,16}imap .{0,8}uit$',
    newpassword:
      'wachtwoord$.{0,30} (?:gewijzigd|veranderd|aangepast|vernieuwd|moeten wijzig)|wachtwoord-?(?:wijziging|wissel|reset)|nieuw .{0,20}wachtwoord|(?:[a-z]{3,12}-)?wachtwoord .{0,20}(?:gewijzigd|veranderd)|[a-z]{3,14}wachtwoord .{0,20}(?:gewijzigd|veranderd)|wachtwoorden?$.{0,30} (?:resetten|wijzigen|veranderen|gereset)',
    syncing: '[a-z-]{0,12}sync|koppeling|[a-z-]{3,10}koppeling',
    shutout:
      'inloggen .{0,10}(?:mislukt|lukt)|(?:kan|komt) .{0,24}niet (?:inloggen|in$|aanmelden|verbinden)|komt er niet|(?:fout|mislukt) .{0,8}inloggen|niet inloggen|inloggen .{0,24}(?:mislukt|lukt)',
    allwell: 'alles (?:werkt|loopt|doet het)',
    securefail:
      '(?:fout|mislukt|lukte niet|kon).{0,60} (?:beveiligde|veilige|versleutelde) verbinding|(?:beveiligde|veilige|versleutelde) verbinding.{0,60} (?:niet|fout|mislukt)',
    manyusers:
      '(?<!voor |bij |aan )(?:meerdere|verschillende|meer dan een) (?:[a-z.]{2,14}[- ])?(?:gebruikers?|personen)',
    imapwrong:
      '(?:imap|smtp)-?(?:server)?-?(?:instellingen|configuratie) .{0,16}(?:onjuist|verkeerd|ongeldig|niet (?:juist|goed|correct)|kloppen)|(?:onjuiste|verkeerde|ongeldige|foute) (?:imap|smtp)',
    ipfilter: '(?:alleen|enkel|slechts|uitsluitend) .{0,24}(?:ip-?adressen|ip.s$)',
    away: 'ouderschapsverlof|zwangerschapsverlof|bevallingsverlof|ziekteverlof|(?:maanden|half jaar) (?:weg$|afwezig|niet ingelogd)',
    looped:
      '(?:terug|opnieuw) (?:naar|op|bij|in) (?:het |de )?(?:inlog|aanmeld|login)|inlog(?:lus|loop)|(?:logt|meldt) (?:me|mij|ons) .{0,20}(?:uit|af)$|blijft .{0,24}(?:om|vragen) .{0,20}(?:inlog|aanmeld|wachtwoord)',
    sidepanel: '[a-z]{0,12}-?invoegtoepassing|zijpaneel|zijbalk|extensie',
    companyrule:
      '(?:azure|entra|voorwaardelijke toegang|it-afdeling|beveiligingsbeleid)$.{0,50} (?:filter|beperk|beheer|goedkeur|blokkeer|regel)|(?:filter|beperk|beheer|regel)[a-z]{0,3} .{0,40}(?:via|met|door|in) (?:azure|entra)',
    personalbox:
      '(?:persoonlijke?|prive) ?-?(?:[a-z.-]{3,14} ){0,2}(?:[a-z.]{0,12}-?account|postvak|mailbox|e-?mail|adres)',
    notforit:
      '(?:niet|geen) .{0,24}ondersteun|ondersteunt .{0,12}(?:geen|niet|alleen)|werkt (?:alleen|niet) met|niet (?:compatibel|geschikt)',
    senddies:
      '(?:verzend|verstuur|verstuu?r|versturen|verzenden|stuur|mail versturen)[a-z]{0,3}$.{0,80}(?:losgekoppeld|ontkoppeld|verbroken|rood$|uitgeschakeld)',
    receivesok:
      '(?:ontvangen|ontvangst|synchronisatie|sync|inkomende)[a-z]{0,4}$.{0,30}(?:werkt|gaat goed|loopt|groen|verbonden|lukt)',
  },
  screens: {
    integration: 'integratie|koppeling',
    admin: 'beheerder',
    approval: 'goedkeur|goedgekeur|administrator(?:en|s)?goedkeur|beheerdersgoedkeur',
    need: 'vereis|nodig|moet',
    permission: 'machtig|toestem',
    only: 'alleen|uitsluitend|slechts|enkel',
    grant: 'verle|geven|toeken',
    resources: 'bron',
    organization: 'firm|bedrijf|instel',
    institution: 'instelling',
    app: 'toepassing',
    thisApp: 'die app|deze app|deze toepass|de app',
    ask: 'vraag|neem',
    before: 'voordat|alvorens',
    oneOrMore: 'een of meer',
    trust: 'vertrouw',
    justification: 'motiv',
    request: 'verzoek|aanvra|vraag|vragen',
    sent: 'verzonden|verstuurd|ingediend',
    signin: 'aanmeld|inlog|meld je',
    success: 'gelukt|geslaagd|voltooid|succes',
    criteria: 'voorwaarde|vereisten|regels',
    restricted: 'beperk',
    cannot:
      'kan .{0,60}niet|kunt .{0,60}niet|kunnen .{0,60}niet|kon .{0,60}niet|niet mogelijk|kunt u .{0,60}niet|kom niet|lukt niet',
    fromHere: 'vanaf hier|hiervandaan|van hier',
    reach: 'openen|toegang|komen',
    rightNow: 'nu$|op dit moment|momenteel',
    sensitive: 'gevoelig|vertrouwelijk',
    device: 'apparat|apparaat',
    managed: 'beheer|domein|lid zijn',
    account: 'gebruikersaccount',
    locked: 'vergrendel|geblok',
    temporary: 'tijdelijk',
    unauthorized: 'frauduleus|onbevoegd|ongeoorloofd',
    disabled: 'uitgeschakeld|gedeactiv',
    password: 'wachtwoord',
    expired: 'verlopen',
    update: 'bijwerk|wijzig',
    firstTime: 'eerste keer',
    personal: 'persoonlijk|prive',
    work: 'werk',
    guest: 'gast',
    added: 'toegevoegd|toevoegen',
    notExist: 'bestaat niet|niet .{0,40}bestaat',
    configured: 'geconfigur',
    block: 'blokk|geblok|geblokk',
    assigned: 'toegewez',
    member: 'lid$|lid ',
    group: 'groep',
    moreInfo: 'meer info|aanvullende',
    secure: 'beveil|veilig|bescherm',
    use: 'gebruik',
    access: 'toegang|toegank|opent',
    review: 'beoordel|beoordeel|nakijk|controler',
    policy: 'regel|beleid',
    data: 'gegevens',
    within: 'binnen',
    complete: 'voltooi|afgerond|doorlop',
    not: 'niet|zonder$',
    tester: 'testgebruik|testpers',
    developer: 'ontwikkelaar',
    verified: 'geverifi|gecontrol',
    tried: 'geprobeerd|probeerde',
    maybe: 'mogelijk|misschien|wellicht|kan ',
    screen: 'dit scherm|dit venster',
    embedded: 'ingesloten|ingebouw|beveiligde browser',
    twoStep: 'twee stappen|tweestaps|2 stappen|2-staps',
    turnOn: 'inschakel|aanzet',
    invalid: 'ongeldig',
    username: 'gebruikersnaam',
    find: 'vinden|gevonden',
    onlyAdmin: '(?:alleen|uitsluitend|slechts).{0,30}(?:admin|beheerder|systemadmin)',
    accessBlocked: 'toegang (?:is )?geblok',
    helpUs: 'help ons',
    noAnswer: 'niets van u gehoord|niets van je gehoord|geen reactie',
    incorrect: 'onjuist|verkeerd',
    session: 'sessie',
    thirdParty: 'derden',
    otherPhone: 'nieuwe telefoon|oude telefoon|telefoon (?:kwijt|verloren|kapot|gestolen)',
    appLabel: 'toepassing:',
    notified: 'melding|per e-mail|per mail|bericht ontv',
    waiting: 'beoordeel|wacht|bericht|totdat|zodra',
    comply: 'voldoe',
    your: 'uw$|je$',
    our: 'wij$|onze$',
    mailbox: 'postvak|agenda',
    supporter: 'ondersteuning|supportmedewerker',
    unlock: 'ontgrendel|deblokk',
    denied: 'afgewezen|geweigerd',
    whichOrgs:
      '(?:welke|de|bepaalde|tot welke) (?:organisaties|bedrijven) .{0,30}(?:toegang|toegankelijk|geopend)',
    manyApps: 'apps|toepassingen',
    rule: '(?:[a-z]{3,16}beleid|beleid|regel|richtlijn)$.{0,14}:',
  },
  right: 'konden straks waren',
};

export default words;
