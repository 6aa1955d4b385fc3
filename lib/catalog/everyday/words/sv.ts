import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'chef|informatik|it-avdelning|it avdelning|it ansvarig|it killen|it (?:har|sager|ska|maste)|(?:till|fran|hos|av|vores) (?:it$|ict$)|it (?:chef|kolleg|firma)|computerman|datakille|it personen|informatiker',
    approve:
      'godkan|tillat|klartecken|ok av|saga ja|tillst|avblock|beviljat|beviljad|ok fra |(?:gett|sagt|fatt) (?:ok|ja|klartecken)|slapp[a-z]* (?:in|igenom)|(?:saga|sager|ge|ger) (?:ok|okej|ja|okey|klartecken)|slapp[a-z]* .{0,20} (?:in|igenom)$',
    saidno:
      'sagt nej$|sa nej$|sager nej$|(?:har|blev|fick) (?:\\w+ ){0,3}(?:nekat|avslagit|avslag|nekad)|avslogs?$',
    unsafebrowser: 'webblasare\\w*.{0,30} (?:inte ar|ar inte|inte) (?:saker|betrodd)|osaker webblasare',
    block:
      'vagrar|forbjud|sparr|avvisas|avvisad|nekas|nekad|accepteras inte|godkanns inte|inte tillat|stoppar|stoppas|begrans|tillats inte|tillater inte|tillater .{0,8}inte|slapper inte|lat(?:er)? (?:oss|mig) inte|far inte (?:komma|ansluta|anvanda)|inte far (?:komma|ansluta|logga|anvanda)',
    company: 'bolag|arbetsgivar|foretag|firma$|min arbetsgivare',
    app: 'appen$',
    password: 'losenord|inloggningsuppgifter|losen$|losord|hemliga? ord|lossen',
    changed:
      'losen(?:ords?)?byte|bytt|andrat|aterstall|uppdaterat|nytt |andring|bytte|byta|ny (?:phone|smartphone|iphone|telefon|mobil)|annan mobil|nytt (?:pw|pwd|passw?|psw|losen)$|(?:ny|nya|annan) (?:telefon|mobil)',
    mail: 'brevlad|epost|e-post|mejl|mailadr|mailkonto|inkorg|mejle|konversation|svar(?:en)? fran (?:kund|en kund)|meddeland|korrespond|maila$',
    stopped:
      'slutat|fungerar inte|stannat|slutade|synkas inte|forsvun|inget langre|inga (?:nya|mejl)|dog$|slut pa|ar inte langre|kommer inte|dod$|kopplas (?:bort|fran)|loggas ut|funkar inte|stannar|star still|hamtar .{0,10}inte|loggar ut|kastas ut|fastnat|feststeck|dor$|ingen synk|(?:ar |ligger )?(?:nu )?allt (?:ar |ligger |har )?(?:nere|utlogga|dott|borta|bortkoppla|slocknat|nerlagt)|allt (?:utlogga|nere)|slutar$|kommer (?:\\w+ ){0,2}(?:inget|inga|ingenting) (?:\\w+ )?(?:in|fram)|inget nytt',
    window:
      'fonst|inloggningsfonst|ruta$|skarm|sida$|sidan$|skarmen|fonstret|godkannandesida|godkannandefonst|samtyckessida|behorighetssida',
    closes:
      'stang|oppnas inte|oppnas aldrig|visas inte|dyker inte upp|forsvinner|(?:inget|ingenting) (?:hander|hande|sker)|hander (?:inget|ingenting)|reagerar inte|knappen ar dod|blinka|ingen reaktion|brakdel|halv sekund',
    send: 'mejla i |skick|gar ut|utgaende|utskick|svara pa|utkast|(?:mejl|mail|utskick|brev|svar)[a-z]*$ .{0,20}ivag|mejla (?:som|fran|ut)',
    many: 'manga|mycket|natt$|overskrid|granse|for manga|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:mejl|kund)|till alla|utskickslista|alla kontakter|utskick|massutskick|nyhetsbrev|hela kund(?:kretsen|registret|listan)',
    later:
      'imorgon|idag|24 timmar|per dag|nasta dag|i morse|nasta (?:morgon|dag)|dagen efter|midnatt|vid lunch',
    calendar: 'kalender|mote|moten$|bokning',
    write: 'lagga till|skapa|skriv|lagt till',
    readonly:
      'skrivskydd|(?:endast|bara|enbart) las|lasbehorig|inte (?:att )?redigera|lasratt|for lasning|las ?bar|bara se|bara lasa',
    negation: 'ej$|inte|aldrig|inget$|ingen$|ingenting|omojlig',
    account: 'konto|jobbkonto|arbetskonto|foretagskonto',
    wrong:
      'fel konto|annat konto|av misstag|rakade|i stallet|istallet|forvaxl|tar (?:mitt|fel)|byta konto|och inte (?:med|jobb)|tog (?:min|fel|den)|(?:och )?inte (?:i )?(?:jobbets|jobb|arbets|foretagets)',
    private: 'min egen|hemma|hemkonto',
    already: 'redan|redan (?:anslut|anvand)|nagon annan',
    someone:
      'kolleg|nagon|min chef|anstalld|saljare|ny(?:a|anstalld)? (?:kollega|medarbetare)|praktikant|kompanjon|saljaren',
    device:
      'hemifran|hemma|egen dator|min egen|jobba hemma|foretagsenhet|hanterad enhet|min surfplatta|jobbdator|arbetsdator|enheten (?:maste|ar inte)|foretags(?:dator|mobil|telefon)|jobb(?:dator|mobil|telefon)|tjanste(?:dator|mobil)|min dator|appara(?:at|ten)$|enheten|privat[a-z]* (?:dator|laptop|handy|telefon|smartphone|mobil)|fran (?:mobilen|telefonen)|(?:hem|kontors)dator',
    office: 'pa kontoret|kontoret$',
    phone: 'telefon|kod|tvastegs|(?:sex|6) siffror|mobilnummer|tva steg|autentiseringsapp',
    setup: 'konfigur|forst',
    full: 'fullt|utrymme|randvoll|proppfull|slut pa utrymme|far inte plats|smockfull|(?:inte|ingen|inget) (?:\\w+ )?(?:mer )?(?:plats|utrymme)',
    stillright: 'ratt losen|vanliga|stammer|korrekt|ar (?:ratt|korrekt)|ratt$|i webbmailen|samma losen',
    onlyme: 'bara jag|alla andra|kollega kan|utom jag|den enda|bara mig|bara hos mig|bara for mig',
    access: 'atkomst|anvanda|tilldelad',
    receive: 'ta emot|lasa|kommer in|komma in',
    off: 'deaktiv|avstang|aktivera|avaktiver|inaktiver',
    imap: 'e-?postprogram',
    readmail: 'lasa mejl',
    old: 'gammal|gamla',
    picks:
      '(?:tar|valjer|anvander|loggar|oppnar|hoppar)$ .{0,16}(?:alltid|hela tiden|standigt|jamt|varje gang|automatiskt)|(?:alltid|hela tiden|varje gang|jamt) .{0,6}(?:tar|valjer|anvander|loggar in)',
    again:
      'hela tiden|varje dag|varje vecka|varje morgon|om och om|gang pa gang|varannan|varje (?:timme|dag)|var(?:t|je|annan) .{0,12}(?:timme|dag|vecka)|med jamna mellanrum|da och da|ibland|varje natt|efter \\d+ tim|regelbundet|ofta|igen$|alltid|jamt$|varje \\w+dag|utan uppehall',
    signin: 'inlog|logga in|anslut|koppla|lagga till|koppling|tillagd|loggar in',
    unverified: 'overifier|farlig|riskabel|varn(?:ar|ing)|inte saker|okand',
    licence:
      'ingen (?:brevlada|licens)|utan (?:brevlada|licens)|brevlada .{0,8}hitta|har ingen (?:e-?post|mejl)',
    disabledaccount:
      'kontot (?:ar )?(?:last|sparrat)|utelast|for manga forsok|konto[t]? .{0,14}(?:last|sparrat|avstangt|blockerat)|for manga ganger|kontosparr',
    failed: 'misslyck|fel$|gar inte|gick inte|funkar|ogiltig',
    attempts: 'for manga anslut|for manga enheter',
    shared:
      'kontakt@|(?:team|gruppen|sammel|funktions)(?:post|mail|adress)|(?:delad|gemensam)[a-z]* (?:brevlad|inkorg|mejl|postlad|e-?post)|(?:funktions|grupp)(?:brevlad|mejl)|gemensam adress|(?:faktura|kundtjanst|sekretariat|hej)@|flera personer|delad$|gemensamm|flera (?:personer|av oss|kollegor)|(?:kontor|kundtjanst|sekretariat)@',
    nopassword: 'inget losenord|utan losenord|ingen egen inlogg',
    certificate: 'sakerhets-?certif|inte saker anslutning|sertif',
    notshown:
      'visas inte|syns inte|ser inte|saknas|ingenstans|sparas inte|ingen knapp|hittar inte|importeras inte|finns inte|(?:finns|syns|hittar|visas) .{0,10}inte|ingen (?:knapp|meny|alternativ)|borta$|loggas inte|registreras inte|dyker inte|hamnar inte|gar inte over|ligger inte|forsvunn|forsvann|inget (?:i |pa |under)',
    asks: 'ber om|fragar|kraver|begar|kravs|behovs|fragas|efterfrag',
    server: '(?:post|e-post)server|servern$|servernamn',
    unreachable:
      'svarar inte|nas inte|nar inte|hittas inte|ingen anslutning|okand|fel (?:server|port)|hittar? inte (?:min |den )?(?:mejl|mail|e-post|imap|smtp)?-?servern?|servern? .{0,14}(?:finns inte|hittas inte|hittades inte|okand)|(?:nar|hittar|ser) (?:den |inte |var )?(?:inte|den)|kommer inte at',
    turnedaway: 'anslutning(?:en)? (?:har )?(?:nekad|avvisad|vagrad)|server[a-z ]{0,12} (?:nekar|avvis)',
    which: 'vilke|vad (?:ska|skriver|fyller)|var hittar|vet inte (?:vad|vilken)',
    expired: 'gatt ut|utgangen|gar ut|utgatt|slut$',
    reconnect: 'ansluter? igen|ateranslut|ansl[ou]t[a-z]* igen|koppla (?:om|in)|logga in igen',
    part: 'lank|mall$|telefonnummer|telefonnumret',
    click: 'klick|knapp|ikon|tryck',
    sms: 'verifieringskod|engangskod|(?:sex|6) siffror',
    some: 'bara (?:vissa|en del|nagra)|inte alla|(?:bara|endast) .{0,14}(?:vissa|nagra|del)|halften|vissa|bara (?:nya|inkorgen|de nya)|resten',
    folder: 'katalog|mappar|mappen|arkiv|skickat$',
    never: 'aldrig',
    onesender:
      'fran (?:ett|en) (?:foretag|kund)|en kund|(?:en|ett) (?:enda )?(?:doman|foretag)|(?:visst?|specifik[a-z]*) (?:foretag|kund)',
    slow: 'langsam|segt$|tar lang',
    sharedcalendar: '(?:delad|gemensam)[a-z]* kalender',
    hour: 'tidszon|timme fel|timm(?:e|ar) (?:for (?:sent|tidigt)|senare|tidigare|fel)|fel (?:tid|klockslag)|forskjut|timm(?:e|ar) (?:for (?:sent|tidigt)|senare|tidigare|fel|fram|bak)|sommartid|fel tider|tid(?:en|erna) .{0,30} (?:fel$|stammer inte)',
    double:
      'dubbel(?!.?(?:klick|bok|koll|sid))|dubblett|dubbla|tva ganger(?! (?:i (?:veckan|manaden)|per|om (?:dagen|aret)))|tva exemplar|2 ganger(?! (?:i (?:veckan|manaden)|per|om (?:dagen|aret)))|duplicer|dupliker|duplikat',
    addin:
      'tillagg|verktygsfalt|panelen$|sidopanel|sidof|komplement|(?:hubspot|salesforce|pipedrive|zoho|crm).?(?:knapp|ikon[a-z]*)|(?:flik|knapp|panel|ikon)[a-z]{0,3}$ .{0,24}(?:i|fran|ur) (?:min |nya )?(?:outlook|gmail)|(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo).?(?:flik|knapp|tillagg)|tillagg',
    managed:
      'foretagsportal|(?:enhet|dator|telefon|mobil)[a-z]{0,3}$ .{0,30}(?:hantera|registrer|kompatib)|inte hanteras|ohanterad|hanterade? enhet',
    assender: '(?:fran|som|med) [a-z0-9._-]{2,24}@|anvanda (?:den |denna )?adress',
    domainproof: 'doman[a-z]{0,3} .{0,24}(?:inte|ej) (?:verifierad|bekraftad|autentiserad)|overifierad doman',
    forgot: 'glomde|glomt|missade|hoppade over',
    partgiven: '(?:godkande|godkant|tillat|gav) .{0,20}bara .{0,16}(?:mejl|mail|e-post|kalender)',
    popup: 'popup-?(?:block|fonster)',
    onprem:
      '(?:egen|lokal|intern|var egen)[a-z]? exchange|exchange .{0,14}(?:lokalt|pa egen|i huset|hos oss|internt)|egen server|utifran|fran internet',
    exchange: 'exchangeserver',
    entapp:
      '(?:foretags(?:app|program|applikation)[a-z]*|enterprise.?app[a-z]*) .{0,44}(?:avstangd|inaktivera|avaktivera|blockera|av$|stang[a-z]{1,2} av)|(?:avstangd|inaktivera|avaktivera|blockera|av$|stang[a-z]{1,2} av)[a-z]{0,6} .{0,16}(?:foretags(?:app|program|applikation)[a-z]*|enterprise.?app[a-z]*)|(?:avstangd|inaktivera|avaktivera|blockera|av$|stang[a-z]{1,2} av)[a-z]{0,3} i (?:entra|entrze|azure)(?: ad| id)?$|i (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:avstangd|inaktivera|avaktivera|blockera|av$|stang[a-z]{1,2} av)',
    rightgone:
      '(?:bort|borttagen) (?:ur|fran) gruppen|ur gruppen|(?:tappa|forlora)[a-z]{1,3} .{0,16}(?:behorighet|ratten|rattighet|atkomst)',
    markprivate:
      '(?:marker|satt)[a-z]{0,4} .{0,8}(?:som )?privat|privat[a-z]? (?:mote|boknin|handels|kalenderh)',
    archived: 'onlinearkiv|arkiverad|arkiverat|(?:i|till) arkivet|arkivbrevlada',
    fromphone:
      '(?:skicka|svara|mejla|skriv)[a-z]{0,4} .{0,16}(?:fran|via|med|pa) (?:min )?(?:mobil|telefon|iphone)|fran (?:min )?(?:mobil|telefon)[a-z]{0,2}$ .{0,14}(?:skick|svar|mejl)',
    reprompt:
      '(?:igen|varje|varannan|samma|pa nytt|hela tiden|jamt) .{0,44}(?:behorighet|godkannande|tillstand|atkomst|samtyck)|(?:behorighet|tillstand|atkomst|samtyck)[a-z]{0,8}$ .{0,30}(?:igen|varje|pa nytt|hela tiden)|godkanner (?:den |det )?varje',
    plan: 'gratis[a-z]* (?:version|tarif|plan|konto)?|gratis ?(?:versie|abonnement|version)|gratisversion|betala (?:mer|extra)|paketet|ingar',
    unpaid: 'inte betal',
    left: 'har slutat|slutat hos|desligad|tidigare (?:kollega|anstalld)|tidigare (?:medarb|kolle|anstall)|slutade|sagt upp|uppsagd|foretradar|inte (?:kvar|langre (?:har|hos|kvar))|har (?:slutat|lamnat)|fick sparken|jobbar inte|ex medarb|(?:kollega|kollegan|saljaren|medarbetaren|anstalld) (?:ar |har )?(?:borta|slutat|lamnat|forsvunnit|gatt)|i pension|pensioner|foretrad|fore mig',
    travel: 'utomlands|semester|resande|pa resa|utlandet|tjanstresa|(?:spanien|italien)$',
    policy: 'foretagets krav|regler',
    badcode:
      'kod[a-z]* .{0,45}(?:fel$|felakt|ogiltig|fungerar inte)|sms .{0,30}fungerar inte|kod[a-z]* .{0,45}(?:funkar inte|accepteras inte|godtas|fel)',
    behalf:
      'for .{0,14}rakning|avsandar|gar ut (?:fran|med)|skickas fran|fel avsandare|fran (?:fel|min|annan|en annan) (?:privata? |egna? )?(?:adress|mejladress|e-postadress)|utge mig|utger mig|den avsandaren',
    recipient:
      '(?:kund(?:en|er|erna)?|mottagar(?:e|en|na)?)$ (?:far|fick|ser$|sag$|svar)|hos (?:kund|mottagar)',
    moved:
      'bytt (?:fran|till)|flyttat|bytt (?:leverantor|mejl|e-?post)|ny (?:leverantor|server)|bytt[a-z]* (?:leverantor|doman|mejl)',
    outage: 'ingen kan|alla har|driftstor|hela (?:foretaget|kontoret)|nere$|ligger nere',
    owntool: '(?:egen|var) (?:integration|app)',
    suspicious: 'misstankt|ovanlig|sakerhetsvarning',
    redirect: 'returadress|omdirig',
    forward: 'vidarebefordr',
    firewall: 'brandvagg',
    oldlogin:
      'gamla inlogg|grundlaggande autent|mindre saker|mindre sakra|grundlaggande autenti|basic-autenti',
    tick: 'kryssrut|bocka|ruto(?:rna|r)$|kryss(?:a|ade|at) i|kryssade|bocka|kryssa',
    browser: 'webblasare',
    nocode:
      '(?:ingen|far ingen) (?:kod|sms)|(?:koden|sms) kommer|(?:kod|koden|sms|notis)[a-z]* .{0,16}(?:kommer|dyker|far) .{0,10}inte|authenticator .{0,30}inte|inga koder',
    waiting:
      'fortfarande (?:inget|ingen)|inget (?:svar|hant|hand)|ingen (?:svarar|reagerar|har svarat)|(?:dagar|veckor?) sedan|i flera (?:dagar|veckor)|vantar|vantat|hor inget|inte fatt (?:svar|nagot)|tystnad|flera ganger|tiger$|sedan dess inget|vantan|(?:inget|ingenting) (?:har )?(?:hant|hander)|har inget hant',
    requested: 'bett |begart|begaran|forfragan|ansokt|ansokan|arende|pamint|skickat in|fyllde i',
    still: 'fortfarande|anda|trots',
    owner:
      'agare|ager$|jag ar (?:ju |sjalv )?(?:\\w+ )?(?:admin|chef|agare)|sjalv (?:ar )?(?:admin|chef)|egenforetag|eget foretag|enskild firma|egen firma|mitt foretag',
    noadmin: '(?:ingen|inget|utan) (?:\\w+ )?(?:it$|it-|admin|tekniker)|vem ar (?:\\w+ )?admin|vet inte vem',
    everyone:
      'for alla|alla (?:anvandare|anstallda|medarbet|kollegor)|hela (?:teamet|foretaget|gruppen|organis|avdelning)|at alla|for organisationens rakning',
    blank:
      'vit(?:t)? (?:sida|skarm|ruta|fonster)|(?:ar|blir|forblir|helt) (?:vit|tom|svart)|laddar (?:i evighet|hela tiden|bara|for evigt|om)|snurrar|hanger sig|hanger$|fryser|tom sida|tomt fonster|laddas inte|laddar inte|(?:ar |bara )?(?:helt |bara )vit[t]?$',
    loop: 'slinga|rundgang|tillbaka (?:till|pa) (?:start|inlogg|borjan|forsta)|borjar om|om och om|fran borjan|i cirkel|runt runt|kommer tillbaka|samma (?:sida|ruta|skarm|inlogg|fonst)|(?:hamnar|kommer|skickas) .{0,20}(?:inlogg|samma|tillbaka till)|kommer (?:hela tiden )?tillbaka',
    timeout: 'tidsgrans|for lang tid|tiden (?:gick|har gatt|tog)',
    option: 'alternativ|installning|menyn|meny$|valet$|gratt|gramark|nedton|flik',
    norights:
      '(?:saknar|inte|ingen|inga|utan) (?:\\w+ )?(?:behorighet|rattighet|tillstand|tillatelse)|(?:rattighet|behorighet|tillatelse)(?:en|er)? saknas|saknar (?:ratt|behorighet|tillatelse)',
    trial:
      'testversion|testkonto|paket$|provperiod|testperiod|provversion|gratisperiod|prenumeration|abonnemang|gratis ?(?:version|manad|vecka|plan)|fria (?:manad|perioden)|gratismanad',
    safe: 'ar det (?:sakert|farligt|normalt|okej|ok|tryggt)|sakert att|(?:kan|ska|bor|vagar) jag (?:\\w+ )?(?:lita|godkann|accept|fortsatt|klicka|tillat)|lita pa|bluff|tryggt|ar det sakert|farlig|palitlig|riskabel|lasa allt|oroa|vet inte om|varfor vill',
    accept: 'godkann|tillat|fortsatt',
    undo: 'aterkall|angra|ta bort|dra tillbaka|dra in',
    disconnectme: 'om jag (?:kopplar (?:bort|fran|ur)|tar bort)',
    erase: 'rader|forsvinn|tas bort',
    contacts: 'kontakt|kundkort|tidslinje|historik|affaren',
    guest: 'gast$|gastkonto|gast(?:konto|anvandare)|inbjuden',
    location:
      'ip-?adres|pa taget|flygplats|utanfor (?:kontoret|landet)|annat natverk|ip-?adress|fran (?:taget|utlandet|hotellet)|hemifran|inte .{0,24}harifran|harifran .{0,20}inte',
    glitch: 'nagot gick (?:fel|snett)|okant fel',
    sync: 'synkr|synk',
    lost: 'tappat|tappade|borttappad|stulen|trasig|foll i|sprucken|defekt|salt$',
    address: 'adres',
    logged: 'registrat|loggas$|loggade|sparas|registreras|kopplas till',
    only: 'bara$|endast',
    grey: 'nedton|gratt|gramark|inaktiv|klickbar',
    family: 'min (?:fru|man|son|dotter)|frus?$|hustru|sambo|flickvan|pojkvan',
    appword: 'app.?losen|appspecifi|(?:sarskilt|separat|eget) losen',
    tabs: '(?:tva|annan|ny) flik|bokmark',
    short: 'efter (?:en|1) timm|varje timm|funkar en timme|bara en timme',
    visible: '(?:ser|laser) (?:alla )?mina|kan .{0,16}(?:lasa|se) min',
    declined:
      '(?:tryckt|tryck|klicka|rakade|valde)[a-z]* (?:pa )?(?:trycka |klicka )?(?:pa )?(?:nej|neka|avbryt|avvisa)',
    oneway:
      'ett hall|en riktning|inte (?:tvart ?om|at andra|tillbaka)$|tvartom|at (?:ena|andra) hallet|andra hallet|ena hallet|enkelrikt|tvartom|andra hallet|omvant|at ett hall|tillbaka (?:inte|ingenting)',
    turnto: 'kontakta (?:din|er)',
    othermail: 'kollegas? (?:mejl|konto|inkorg)',
    unrecognized: 'kanns inte igen|kanner inte igen|finns inte',
    who: 'vem (?:godkan|ska|maste|kan|ger|bestam)',
    reason:
      'motivering|motivera|(?:skriv|ange|fyll)[a-z]* .{0,14}(?:skal|anledning)|forklar[a-z]* varfor jag .{0,8}(?:behov|vill)',
    bounced:
      'studs|(?:mejl|mail|svar)[a-z]*$ .{0,24}(?:tillbaka|i retur)|(?:far|kommer) .{0,10}tillbaka .{0,10}(?:mejl|mail)|(?:mejl|mail|brev)[a-z]* .{0,24}(?:kommer|skickas|far) tillbaka',
    except: '(?:utom|forutom) (?:\\w+ )?(?:fran|ett|en|de)$',
    crm: '(?:salj|kund|forsaljnings)(?:system|program|verktyg|register|mjukvara)',
    taken: '(?:redan|ar) (?:\\w+ )?(?:upptag|taget|tagen|i bruk|anvand)|tillhor (?:redan|nagon)',
    mobilenet: 'mobil(?:data|surf|nat)|surf(?:delning|zon)|dela[a-z]* internet|natet i (?:mobilen|telefonen)',
    network: 'natverk|gastnat|jobbnat|kontorsnat|natverkskabel|natet pa',
    homeworks:
      '(?:hemma|hemifran) (?!inte |inget )(?:\\w+ )?(?:funkar|gar|fungerar|rullar)(?! (?:\\w+ )?(?:inte|aldrig))',
    hoard:
      'aldrig (?:\\w+ )?(?:raderat|rensat|slangt|stadat)|(?:mejl|mail|allt) (?:\\w+ ){0,2}(?:sedan|fran) (?:19|20)\\d\\d|sedan (?:19|20)\\d\\d|sparar allt',
    junk: 'skrappost|spam',
    junked:
      '(?:hamna|land|ga|gar|fastna|sorter|komm|ligg|hitta|marker|forsvinn)[a-z]*$.{0,50} (?:skrappost|spam|junk)|(?:i|som) (?:skrappost|spam|junk)[a-z]*.{0,30} (?:hamna|land|ligg|hitta)',
    older:
      'inte de gamla$|inte de aldre$|(?:aldre|gamla|tidigare) (?:mejl|mail|e-?post|meddeland|korrespond)|(?:bara|endast) (?:\\w+ ){0,4}(?:sedan|fran (?:den )?dagen|senaste)|fran (?:tiden )?(?:fore|innan)|innan (?:jag|vi) (?:koppla|ansl)|fore (?:kopplingen|anslutningen)|mejlhistorik|langre bak',
    there: 'ligg|syns|star$|ser$|finns|visas|har$|dyker|blir|blev|kommer|loggas|sparas|skapas',
    wrongbox: 'fel (?:konto|kalender|inkorg|brevlad|mejl|gmail|google|outlook)',
    seatlost:
      'licens[a-z]{0,3}$ .{0,24}(?:togs|tagits|borta|bort$|dragits|drogs|tappa|forsv|indrag|slut)|(?:ingen|utan|tappa[a-z]*|forlora[a-z]*|tog|tagit|drog|blev av med) (?:\\w+ ){0,3}(?:crm-?)?licens|(?:ingen|inte nagon|tappat|forlorat) (?:min )?plats (?:kvar )?i (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)',
    letsin:
      '(?:mobil|telefon|webblasar|webmejl|webmail|webben|iphone|surfplatt|annars)[a-z]{0,3}$ .{0,24}(?:funkar|fungerar|gar|kommer jag in|ok$|okej|bra$|tar$|utan problem|loggar)|(?:funkar|fungerar|gar|kommer in|ok$|stammer|duger|godtas) .{0,16}(?:i|pa|fran|via|med) (?:min |mitt )?(?:mobil|telefon|webblasar|webmejl|webmail|webben|iphone|surfplatt)|(?:telefonen|mobilen|webblasaren|webmailen)$ .{0,12}loggar jag in|(?:laptop|ipad|datorn)$ .{0,24}(?:funkar|fungerar|gar|ok$|tar)',
    red: 'rott$|roda? (?:prick|lampa|punkt|markering)|rod$|rodmark',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[a-z]{0,2}$ .{0,24}(?:skriv|lagger|sparar|skapar|satter)[a-z]* .{0,30}kalender|(?:skapa|gor$|lagger|bokar|planera|skriver|bokad|gjord|lagt|skapad|lagg)[a-z]* .{0,16}(?:i|fran|via) (?:mitt |vart )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:inget|ingenting|inte) .{0,16}(?:skrivs|sparas|laggs|skrivits) .{0,20}kalender|(?:moten|bokningar) fran (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:moten|bokningar) (?:i |fran )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[a-z]{0,2}$ .{0,30}kalender|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ for .{0,8}over .{0,12}(?:moten|bokningar)',
    paidonly:
      '(?:bara|endast) .{0,16}(?:betal|premium|dyrare)|betal(?:version|plan|abonnemang|konto|tjanst)[a-z]{0,3}|(?:dyrare|storre|hogre) (?:paket|abonnemang|plan|version|licens)|(?:maste|behover) (?:man |jag )?(?:betala|uppgradera)|uppgradera|premium|kostar .{0,16}extra|extra kostnad',
    inname:
      'i .{2,24}namn$|for .{2,14}rakning|som (?:min )?(?:chef|vd|vd:n|direktor|salj ?chef)$|a (?:chefens|vd:ns) vagnar',
    workrefuses:
      '(?:jobb|arbets|foretag|firma|tjanste|kontor)[a-z]* .{0,16}(?:sager (?:\\w+ )?nej|nekar|vagrar|avvisar|blockerar|tillater .{0,10}inte|godkanner .{0,10}inte|vill inte|slapper inte|stoppar|accepterar .{0,10}inte|tar .{0,10}inte|ratar)|(?:jobb|arbete|foretag|kontor)[a-z]* .{0,6}far .{0,14}nej',
    hostaside: '(?:privat[a-z]?|egen|eget|egna|min) (?:gmail|outlook|google)|telia$|spray\\.se|comhem',
    faltering:
      'nere$|strul|problem|krangl|(?:funkar|fungerar) inte|driftstor|ur funktion|laggar$|kraschat|dott$|trasig|sonder|laddar inte|svarar inte|otillganglig',
    justnow:
      'idag|i dag$|just nu|nu$|i morse|imorse|for tillfallet|eller (?:ar det )?bara (?:jag|hos mig|mig)',
  },
  elsewhere: {
    number: 'telefonnummer|telefonnumret',
    price:
      'hur mycket kostar|vad kostar|(?:vilket|vad ar|ert|ett|hogt|lagt) pris|priset|priser$|prislist|skillnad(?:en)? mellan',
    sales:
      'rabat|en offert$|offerten |offert till|skapar? (?:jag )?(?:en )?(?:ny )?(?:kontakt|kund)|(?:kunden?|lead)s? (?:.{0,12} )?(?:har inte|inte) .{0,10}svar|sla ihop',
    paper: 'skriva ut|skriver ut|skrivare|kalkylblad',
    looks: 'farg|sprak|bakgrund|profilbild',
    reports: 'rapport(?:s|en)? (?:de|sur|van|over)',
    opened:
      'oppna[a-z]{1,2} \\d+ ganger|\\d+ (?:oppningar|ganger oppnat)|oppn[a-z]{1,6} .{0,24}sekund|oppningsgrad',
    exnotice: 'far (?:fortfarande |an )?.{0,16}(?:notis|aviser|paminn|inbjud|meddel)',
    samebox: 'samma (?:brevlada|inkorg|postlada)',
    backto: 'svaren? .{0,14}(?:till|pa|i) [a-z0-9._-]{2,24}@',
    reply:
      'auto.?svar|franvaro|bifog|dela (?:min )?kalender|stanga av notis|provision(?:en)?$|blockera (?:en )?avsand|fodelsedag|utlagg|(?:motes|konferens|sammantrades)rum',
    pause: 'pa (?:semester|lunch|rast|fika)',
    invoice: 'faktur',
    errand:
      'brevbarar|postlada$|postbud|overforing|min bank[a-z]{0,4}$|kreditkort|korkort|sjukskriv|sjukanm|ledighet|fotos?$|inkopsorder|lakare|tandlakare|vackarklocka|recept$|forsakring|flygbilj|lagenhet|batteri|laddare|lonehojning|ringsignal|min bil',
    doublebook:
      'dubbelbok|bok[a-z]* (?:\\w+ ){0,4}tva ganger|dubbelkoll|kontroller[a-z]* (?:\\w+ ){0,3}tva ganger|(?:kollat|kollar) (?:\\w+ ){0,3}tva ganger',
    newsletter: 'nyhetsbrev|reklam',
  },
  notices: {
    mail: 'kalender|brevlad|inkorg|e-?post|mejl',
    account: 'konto|anslutning',
    broken:
      'frankoppla|bortkoppla|inte (?:langre )?(?:anslut|synk|giltig)|(?:forlorat|tappat) .{0,30}(?:anslutning|atkomst|kontakt)|(?:anslutning|behorighet|atkomst|auktorisering|token|session|inloggning|synk)[a-z]{0,14} .{0,60}(?:bruten|brutits|gatt ut|forlora|misslyck|aterkalla|ogiltig|upphort|lopt ut|stoppa|pausa|avbrut|inaktivera|stangts)',
    again:
      'ateranslut|(?:anslut|logga in|auktorisera|autentisera|koppla) .{0,50}(?:igen|pa nytt)|(?:anslut|logga in) igen|fornya .{0,20}(?:anslutning|behorighet|atkomst)',
    due: 'maste anslutas',
    must: 'atgard kravs',
    state: 'frankoppla',
    trouble: 'driftstorning|tekniska problem|storningar',
    working: 'vi arbetar|vi undersoker|ingen atgard',
    over: 'atgardat$|lost problemet',
    unapproved:
      'maste (?:forst )?godkann|(?:ar|har) inte (?:blivit )?godkan|kraver godkann|(?:kraver|behover) .{0,40}godkann|(?:forran|tills|innan) .{0,90}godkan',
    mailbox: 'postlada|postlad|brevlad',
    dynamics:
      'test (?:och|&) aktiv|serverprofil|e-?postserverprofil|(?:avtalade tider|moten|avtal), kontakter och uppgifter',
    mustagree: '(?:organisation|administrator|foretag|it)[a-z]{0,4} .{0,40}maste .{0,30}(?:godkann|tillat)',
    popup: 'fonst',
    told: 'star det|sager|visas|far upp|fonster|meddelande',
    mine: 'ansluter$|jag$|mig$|min$|mitt$|vi$|oss$|var$',
    forbidden: '(?:har inte|saknar) (?:behorighet|tillatelse|rattighet)',
    connecting: 'anslut|lagga till|koppla|kopplin|synkroni|synk|e-?postsynk|mejlsynk|kalendersynk',
    refused: '(?:kunde|kan) inte (?:verifier|bekraft|logga|kontroller)|felaktigt losenord',
    checkit: 'kontrollera',
    failure: 'misslyck|fel$|kunde inte',
    unreached: '(?:kan|kunde) inte (?:na|ansluta till) .{0,12}server',
    credentials: 'inloggningsuppgift|losenord|anvandarnamn',
    servers: 'e-?post',
    imapoff: 'imap (?:ar )?(?:inte (?:aktiver|paslag)|avstang|inaktiver)',
    elsewhere:
      '(?:i|med|for) en annan .{0,12}dynamics.{0,12}organisation|redan .{0,24}(?:synk|anslut|koppla|konfigurera)[a-z]{0,12} .{0,40}anna[nt]|(?:synkroniserat|synkats|kopplats|anslutits) (?:med|till) en annan (?:databas|anvandare|miljo)',
    full: '(?:grans|max|maxgrans|maximalt).{0,60} (?:nadd|natts|natt$|overskrid)|(?:natt|overskridit) .{0,30}(?:grans|max)|(?:abonnemang|plan).{0,30} (?:tillater|omfattar|inkluderar) .{0,16}(?:en|ett|tva|\\d)',
    plan: 'paket|abonnemang',
    linked: 'ansluten|anslutna|kopplad',
    outgoing: 'per dag|skicka|dagliga',
    domainoff:
      'doman(?:en)?.{0,60} (?:inte|ej) (?:ar )?(?:tillat|godkan)|inte .{0,40}(?:tillat|godkan)[a-z]{0,5} doman|(?:endast|bara) .{0,50}(?:tillat|godkan)[a-z]{0,5} doman',
    adminoff:
      '[a-z]{0,12}administrator[a-z]{0,3} .{0,30}har (?:inaktiverat|stangt av|blockerat)|(?:integration|anslutning|synk)[a-z]{0,12}.{0,60} (?:inaktiverats|stangts av|blockerats) av .{0,40}administrator',
    storeoff:
      'administrator[a-z]{0,3} .{0,30}har (?:inaktiverat|stangt av|blockerat) .{0,40}(?:store|butik|tillagg)',
    cookiesoff: '(?:cookies|kakor) .{0,30}(?:inaktiver|avstangd|blockera|avaktiver)',
    window: 'inlog|fonster|inloggning',
    accountoff: 'kontot? har (?:inaktiverats|stangts av)',
    appeal: 'overklag',
    securitydefaults: 'sakerhetsstandard|standardinstallningar for sakerhet|security defaults',
    smtpoff: 'smtp.{0,40} (?:inaktiverat|inaktiverad|avstang|inte aktiver)',
    usual: 'standardmassig|som standard',
    unticked:
      'inte (?:alla|samtliga) .{0,24}(?:behorighet|kryssrut|rutor)|alla .{0,30}(?:behorighet|kryssrut|rutor)[a-z]{0,4} .{0,20}inte (?:markera|valts|kryssa|getts|bevilja)|(?:kryssade|markerade|valde) inte (?:alla|i alla)',
    turnon:
      '(?:be|kontakta|fraga)$ .{0,40}administrator.{0,30}(?:aktivera|sla pa|slar pa) .{0,40}(?:integration|tillagg|synk|panel)|(?:[a-z]{4,10}-)?(?:integrationen|tillagget|panelen)$.{0,40} (?:ar|har) inte (?:aktiver|paslag|slagits)',
    installoff:
      '(?:administrator|administratoren|organisation|organisationen|foretaget)$.{0,20} (?:har (?:inaktiverat|stangt av|blockerat)|tillater inte) .{0,40}(?:install|lagga till)|installation[a-z]{0,3} .{0,40}(?:blockerats|inaktiverats|blockerad) av .{0,30}(?:administrator|organisation|foretag)',
    finishthere:
      '(?:slutfor|fortsatt|logga in) .{0,50}i det (?:nya |andra )?fonstret|vantar pa (?:auktorisering|inloggning)',
    nowindow:
      'inget (?:nytt |annat )?fonster|fonstret .{0,16}(?:oppnas|dyker upp|syns) (?:inte|aldrig)|(?:ikon|symbol)[a-z]{0,2} .{0,40}adressfalt',
    unlisted:
      '(?:adressen|avsandaren|adress|avsandare)$.{0,60} (?:finns|ar|star) inte .{0,40}(?:list|tillat|godkan|registrer)|okand avsandare',
    filed:
      '(?:inte|har inte) (?:lagts till|sparats|kopplats|registrerats|behandlats|sparades|kopplades|loggats)',
    copies: 'vidarebefordra',
    domainunproven: '(?:doman|domanen)$.{0,60} (?:ar|har) inte (?:autentiser|verifier)',
    lacking: '(?:saknas|saknar) .{0,24}behorighet|behorighet[a-z]{0,3} .{0,20}saknas|gav inte',
    allboxes: 'alla (?:[a-z]{4,12} )?(?:rutor|kryssrutor|behorigheter)',
    popupoff:
      '(?:fonstret|fonster|popup[a-z]{0,8})$.{0,24} blockera|blockera(?:de|r|t|ts)? .{0,24}(?:fonst|popup)|(?:kunde|kan) inte oppna .{0,16}fonst',
    ungranted: '(?:inte|ej) (?:bevilja|gett|getts|tillat|godkan)|saknas$|nekad$',
    mailoff:
      '(?:e-?posttjanst|mejltjanst|gmail)[a-z]{0,3}$.{0,24} (?:ar )?(?:inte (?:aktivera|paslag|tillganglig)|avstangd)|(?:kontot|anvandaren)$.{0,12} har inget gmail',
    otherlogin:
      '(?:inloggad|loggat in|loggade in) (?:som|med) @ .{0,10}(?:men|medan|i stallet|istallet|och inte) .{0,60}@|(?:ett )?annat konto an .{0,30}(?:anslut|koppla|ursprung)',
    othername:
      'certifikat[a-z]{0,3}$.{0,50} (?:stammer inte|matchar inte|galler inte for|(?:ar )?utfardat (?:for|till) (?:en|ett) anna|tillhor en annan)|namn[a-z]{0,3}$.{0,50} (?:stammer|matchar) inte .{0,24}certifikat',
    doubled:
      '(?:moten?|mote|handelser|mejl|mail|e-post|meddelanden|kontakter|aktiviteter)$.{0,50} (?:dubbelt|tva ganger(?! (?:i veckan|per))|dubbla|dubbletter)',
    shifted:
      '(?:alla|varje|mina|vara|de) (?:\\w+ ){0,3}(?:moten?|handelser|bokningar|demo)$.{0,60} (?:(?:en|tva|tre|\\d{1,2}) timm(?:e|ar) (?:for (?:tidigt|sent)|tidigare|senare|fel)|i fel tidszon)',
    junked:
      '(?:vara|mina|alla|de) (?:\\w+ ){0,3}(?:mejl|mail|meddelanden|offerter|svar)$.{0,60} (?:hamnar|landar|gar|kommer) .{0,40}(?:skrappost|spam)',
    wronglinked:
      '(?:kopplade|anslot|kopplat|anslutit|tog|valde)$.{0,16} fel (?:\\w+[- ])?(?:konto|kalender|inkorg|brevlada|googlekonto)|fel (?:\\w+[- ])?(?:konto|kalender|inkorg)$.{0,16} (?:kopplades|ansluts|anslots|ar kopplat|ar ansluten)',
    sinceonly:
      'bara (?:mina )?(?:nya )?(?:mejl|mail|meddelanden)$.{0,12} sedan (?:jag|vi) |(?:aldre|gamla|tidigare) (?:mejl|mail|meddelanden)$.{0,20} (?:saknas|syns inte|finns inte)',
    displayed: 'hamnar|visas|syns|ligger|dyker|landar',
    standing: 'syns|visas|sparas|loggas|dubbletter|ligger|finns|blir dubb|dubbla',
    spared: '(?:inte|aldrig|undvik|sa att|i stallet|utan att) .{0,40}(?:skrappost|spam)',
    ours: 'var[at]?$|min[a]?$|mitt$|jag$',
    requestdenied:
      '(?:begaran|forfragan|ansokan)$.{0,80} (?:nekats|nekad(?:es)?|avslag(?:its|en)|avslogs|avvisa(?:ts|des|d))|(?:nekat|nekade|avslagit|avvisat|avvisade) (?:din|min|var) (?:begaran|forfragan|ansokan)',
    decider: 'administrator|it-avdelning',
    otherwish: 'semester|ledighet|lan$|aterbetalning|resa$',
    ewslisted:
      'ews$.{0,60} (?:vitlista|vitlistade|tillatelselista|lista over tillatna|godkanda appar)|(?:vitlista|tillatelselista) .{0,40}ews$',
    keptout: '(?:star|finns) inte (?:pa|med)|(?:fungerar|synkar|ansluter) inte (?:langre)?|slutade',
    novalidsender:
      'inte (?:kandes? igen|kanns igen|identifierades|identifieras) som (?:en )?giltig avsandare',
    undelivered: 'inte (?:levereras|levererades|skickas)',
    turneddown: 'avvisad|avvisat|nekad',
    letter: 'meddeland',
    offforme: 'inte tilldelad .{0,30}konfiguration|inte tilldelats .{0,30}konfiguration',
    app: 'appen$|appar$',
    foundnot:
      '(?:hittades|hittas|hittade|hittar|finns) (?:inte|ej)|inte (?:hitta|finna)|(?:ingen|inga|inget|varken) .{0,70}(?:hittades|hittas|hittade|hitta)',
    inbox: 'inkorg|brevlad|postlad|e-postlad',
    diary: 'kalender',
    notvalid:
      'ogiltig|inte (?:giltig|korrekt|ratt)|felaktig|fel$|(?:ingen|inget|inte) .{0,20}(?:giltig|korrekt|ratt)',
    cap: '[a-z]{0,16}grans|max$',
    capped: 'nadd|natt$|natts|overskrid|uppnadd|slut$|forbrukad',
    sends: 'skicka|skickade|sand[a-z]{2,6}|avsand|utskick',
    daily: 'daglig|per dag|dygn|i dag|idag|i morgon|imorgon|24 timmar',
    unavailable:
      'inte (?:tillganglig|inkludera|med i|mojlig)|ingar (?:inte|ej)|(?:innehaller|omfattar|inkluderar|stoder|erbjuder) (?:inte|ej)|ej tillganglig|(?:tillhor|finns) (?:inte|ej)|inte en del|otillganglig',
    configuration: 'konfiguration',
    unassigned:
      '(?:inte|ej|ingen|nagon) .{0,70}(?:tilldelad|tilldelats|lagts till|tillagd|kopplad till)|inte (?:tilldelad|lagts till)|saknar .{0,30}konfiguration',
    unused:
      'inaktivitet|(?:inte|ej) (?:har )?(?:anvant|anvants|anvands|varit aktiv)|oanvand|ingen aktivitet|utan aktivitet|bristande aktivitet',
    halted:
      'pausat|pausad|stoppat|stoppad|frankoppl|bortkoppl|inaktiverat|avbrut|stangts av|kopplats (?:bort|fran)|avstangd|avslagen|avaktivera|avbruten',
    suspended: 'stangts av|avstangt|avstangd|sparrat|sparrats|inaktiverat|avaktiverat|sparrad',
    domainadmin: 'domanadmin|administrator[a-z]{0,3} (?:for|av|pa) (?:din|er|denna|var) doman|domanens admin',
    nouser:
      '(?:anvandare|anvandaren|mottagare|mottagaren|mottagarens|adress|adressen|brevladan|brevlada)$.{0,40} (?:okand|finns inte|existerar inte|hittades inte|saknas)|okand (?:anvandare|mottagare|adress)|ingen (?:sadan )?(?:anvandare|mottagare)',
    returned:
      'inte (?:kunnat |kunde )?(?:levereras|leverera)|(?:kunde|kan|gick) inte .{0,12}lever|leverans.{0,60} misslyck|kom tillbaka|kommit tillbaka|studsa|returner|i retur|obestallbar',
    parcel: 'paket$|paketet|forsandelse|budfirma',
    timedout:
      'tidsgrans[a-z]{0,3} .{0,10}overskr|tog for lang tid|(?:svarade|svarar) (?:inte|ej)|inget svar$|tiden .{0,16}(?:gick ut|lopt ut)',
    mailhost: 'e-?postserver|mejlserver',
    imapclosed:
      'imap.{0,30} (?:av$|avstang|inaktivera|avslag|inte (?:aktivera|pa$|paslag))|imap.{0,20} ej (?:aktiv|paslag)',
    newpassword:
      '(?:bytt|bytte|byta|andrat|andrade|aterstall)[a-z]{0,4} .{0,10}losenord|losenords?(?:byte|andring)|nytt .{0,20}losenord|losenord[a-z]{0,3}$.{0,20} (?:andrat|bytt)|(?:bytt|bytte|byta|andra|andrat) .{0,24}losenord',
    syncing: '[a-z-]{0,12}synk|koppling',
    shutout:
      '(?:kan|kunde) inte (?:logga|ansluta|komma)|kommer inte in|inloggning[a-z]{0,3} .{0,10}(?:misslyck|gick inte|fel)|misslyck[a-z]{0,3} .{0,8}inlogg|inloggning[a-z]{0,3} .{0,24}misslyck',
    allwell: 'allt (?:fungerar|funkar)',
    securefail:
      '(?:fel|misslyck[a-z]{0,5}|kunde inte|gick inte).{0,60} (?:saker|krypterad) anslutning|(?:saker|krypterad) anslutning.{0,60} (?:inte|fel|misslyck)',
    manyusers:
      '(?<!for |hos |till )(?:flera|olika|mer an en|fler an en) (?:[a-z.]{2,14}[- ])?(?:anvandare|personer)',
    imapwrong:
      '(?:felaktiga|fel|ogiltiga) (?:imap|smtp)-?installningar|(?:imap|smtp)-?installningar[a-z]{0,3} .{0,16}(?:fel|ogiltig|inte (?:ratt|giltig|korrekt))',
    ipfilter: 'brandvagg|(?:bara|endast) .{0,24}ip-?adresser',
    away: 'foraldraledig|mammaledig|pappaledig|sjukskriv|tjanstledig|(?:manader|halvar) (?:borta|ledig|franvar)',
    looped:
      'tillbaka (?:till|vid|pa) (?:inloggning|login)|inloggningsloop|loggar (?:ut mig|mig ut)|loggas ut',
    sidepanel: '[a-z]{0,12}-?tillagg|sidopanel|sidofalt',
    companyrule:
      '(?:azure|entra|villkorsstyrd atkomst|it-avdelning[a-z]{0,2}|sakerhetspolicy)$.{0,50} (?:filtr|begransa|styr|godkann|blocker)|(?:filtr|begransa|styr|hanter)[a-z]{0,4} .{0,40}(?:med|via|genom|i) (?:azure|entra)',
    personalbox:
      '(?:personlig|privat)[a-z]{0,2} (?:[a-z.-]{3,14} ){0,2}(?:[a-z.]{0,12}-?konto|postlad|brevlad|inkorg|e-?post|adress)',
    notforit:
      'stod(?:er|s)? (?:inte|ej|endast|bara)|(?:inte|ej) (?:stod|kompatib)|fungerar (?:inte|bara|endast) med',
    senddies:
      '(?:skick|sand|utskick)[a-z]{0,4}$.{0,80}(?:kopplas .{0,40}(?:bort|fran)|frankoppla|bortkoppla|rod$|rott$|inaktivera)',
    receivesok: '(?:mottag|ta emot|synk|inkommande)[a-z]{0,8}$.{0,30}(?:fungerar|funkar|gron|anslut|gar bra)',
  },
  screens: {
    admin: 'systemadmin',
    approval: 'godkan|administrator(?:en|s)?godkan',
    need: 'krav|behov|maste|ska ha|kraver',
    permission: 'behorig|tillstand',
    only: 'bara|endast|blott|enkel',
    grant: 'bevilj|tilldel|ge$|tilldela|ges |ges$',
    resources: 'resurs',
    organization: 'firm|foretag',
    institution: 'larosat',
    app: 'appen',
    thisApp: 'den har appen|denna app|appen',
    ask: 'kontakt|adress|be |begar|hor med',
    before: 'innan',
    oneOrMore: 'en eller flera',
    trust: 'litar',
    justification: 'motiv',
    request: 'begar|anmodan|forfragan|anmod',
    sent: 'skickat|skickad|sants|inlamn',
    signin: 'inlog|logga|inloggad',
    success: 'lyck',
    criteria: 'kriteri|krav',
    restricted: 'begrans',
    browser: 'webblas',
    cannot: 'kan inte|kunde inte|gar inte|inte mojligt|kunde du inte|du inte|kommer inte',
    fromHere: 'harifran',
    reach: 'komma|na |atkomst|oppna',
    rightNow: 'nu$|just nu|for narvarande',
    sensitive: 'kanslig',
    device: 'enhet',
    managed: 'hanter|domane|anslut|doman',
    account: 'konto|kontos|arbetskonto|skolkonto|anvandarkonto',
    locked: 'last$|lasts$|lasta$|sparra|sparrat',
    temporary: 'tillfall',
    unauthorized: 'obehorig|otillat',
    disabled: 'inaktiver',
    password: 'losenord',
    expired: 'har gatt ut|gatt ut|upphor',
    update: 'uppdater|andra|byta',
    firstTime: 'forsta gang',
    personal: 'personlig',
    work: 'arbets|jobb',
    school: 'skol|skolkonto',
    tenant: 'klientorgan|klientorganis|katalog',
    guest: 'gast|gastanv',
    added: 'laggas till|lagts till|lagg',
    notExist: 'finns inte',
    configured: 'konfigur|konfigurer',
    block: 'blockera|blocker|sparra',
    assigned: 'tilldel',
    member: 'medlem',
    group: 'grupp',
    moreInfo: 'mer info|ytterligare info',
    secure: 'saker|skydda|sakra|sakerh',
    use: 'anvand|brukas',
    access: 'atkomst|tillgang|komma at|kommer at|tillgangl|oppna',
    review: 'granska',
    policy: 'regel|regle|princip',
    data: 'uppgift',
    within: 'inom|i organisation|i sin organisation',
    client: 'klient',
    complete: 'slutfor|genomga|genomfor',
    not: 'inte$|har inte|utan$|ej$',
    tester: 'testare',
    developer: 'utveckl',
    verified: 'verifier|kontroller|bekraft',
    tried: 'forsok',
    maybe: 'eventuell|kanske|eventuellt|kan |kan vara',
    screen: 'den har skarmen|skarmen',
    embedded: 'integre|inbaddad|inbyggd',
    twoStep: '2 steg|2-steg|tva steg|tvasteg',
    turnOn: 'aktiver|sla pa|slar pa',
    invalid: 'ogiltig',
    username: 'anvandarnamn',
    find: 'hitta',
    onlyAdmin: '(?:bara|endast).{0,30}(?:admin|systemadmin)',
    accessBlocked: 'atkomst(?:en)? (?:ar |har )?(?:blocker|sparr)',
    helpUs: 'hjalp oss',
    noAnswer: 'inget svar',
    incorrect: 'felaktig|fel$',
    thirdParty: 'tredjepart',
    otherPhone:
      'ny telefon|ny mobil|gamla (?:telefon|mobil)|tappat (?:bort )?(?:min )?(?:telefon|mobil)|bytt (?:telefon|mobil)',
    notified: 'meddel|via e-post',
    waiting: 'granska|vanta|meddel|tills',
    comply: 'uppfyll|folj',
    your: 'din$|ditt$',
    mailbox: 'epost|e-post|brevlad|kalend',
    supporter: 'support',
    unlock: 'lasa upp|laser upp',
    denied: 'nekad|nekats|avslag|avvisa',
    whichOrgs:
      '(?:vilka|de|vissa) (?:organisationer|foretag) .{0,30}(?:nas|atkomst|tillgang|oppnas|komma at)',
    manyApps: 'appar',
    rule: '(?:[a-z]{3,16}policy|policy|regel|riktlinje)$.{0,14}:',
  },
  right: 'stale maste ville singapore singapur singapour singapura singapurze',
};

export default words;
