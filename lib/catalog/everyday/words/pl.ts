import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'informatyk|kierowni|szef|dzial it|dzial (?:informatyczny|techniczny)|informatycy|dyrektor|szefowa|wlasciciel|it (?:ma |powiedz)|(?:od|do|nasze|nasz|dla) (?:it$|ict$)|it (?:firma|typ)|spec od komp|dzial informatyki',
    approve:
      'zgod|zatwierdz|pozwol|zezwol|akcept|zielone swiatlo|wyrazi|potwierdz|powiedziec tak|zgody|odblok|zgodzil|dozwol|ok (?:dan$|od )|(?:dal|dala|dali) (?:ok|zgode)|mowi ok|klepn|przyklep|(?:powiedziec|mowic|rzec|dac|daje|dal) (?:ok|tak|okej)',
    saidno: 'odrzucil|odmowil|powiedzial,? ze nie|nie zgodzil|(?:prosba|wniosek) .{0,20}odrzucon|odmowa',
    unsafebrowser:
      'przegladark\\w*.{0,30} (?:nie|nie jest) ?(?:bezpieczn|zaufan)|niebezpieczn\\w* przegladark|przegladark\\w*.{0,30} niebezpieczn',
    block:
      'zablok|blokuj|zabrani|nie wpuszcza|odmaw|odrzuc|nie (?:przyjm|akcept)|odmow|niedozwolon|nie pozwala|blokad|ograniczo|nie zezwal|nie (?:pozwal|zezwal|dopuszcz)|nie (?:pozwala|pozwalaja|dopuszcza)|nie moze (?:wejsc|polacz|uzyw)',
    company: 'pracodawc|przedsieb|firma$|firmy$|firme$|firmie',
    app: 'aplikac|wtyczka',
    password: 'haslo|hasla|hasel|dane (?:do )?logowania|danych logowania|hasl$|tajne slowo|haselk',
    changed:
      'resecie|zresetow|zmieni|nowe haslo|odnowi|zresetow|zmian|nowy (?:phone|smartphone|iphone|telefon)|inny telefon|nowe (?:pw|pwd|passw?|psw|haslo)$|wymienil|wymienial|przesiad',
    mail: 'poczt|skrzyn|mejl|mejle|odpowiedzi? (?:od |klient)|wiadomosc|maila$',
    stopped:
      'przesta|nie dziala|nie przychodz|nie pobiera|nie widz|rozlacz|nie synchroniz|nie aktualiz|zniknel|nic juz|juz nic|zadn[a-z]* (?:nowych |mail)|urwal|zerwan|nie ma juz|nie sa juz|martw|padl|siadl|odlacz|zaciag|nic nie wpada|nie wpadaj|nie wchodz|nie sciag|nie laduj|nie zapisuj|wywala|wyrzuca mnie|stoi$|wylogow|zacial|utknal|zdycha|brak synchron|wszystko (?:padl|sie (?:wysypal|posypal|rozlaczy|rozjech)|siadl|lezy|stoi|wylogowa|rozlaczon)|nic (?:mi )?(?:nie )?(?:wpada|wchodzi|przychodzi)|nie (?:wpada|wchodzi|przychodzi) (?:mi )?(?:nic|zadn)|nic nowego',
    window: 'okn|okienk|wyskakuj|okno logow|ekran|stron[ay]',
    closes:
      'zamyk|nie otwier|nic sie nie dzieje|nie pojawia|nie wyskak|znika|zamkn|nic sie|brak reakcji|nie reaguje|miga$|mignie|zerowa reakcja|ulamek sekundy|pol sekundy',
    send: 'wysyl|wysla|wychodz|odpowiadac|odpisac|robocz',
    many: 'duzo|wiele|masow|osiagn|przekrocz|wyczerp|maksym|kampani|zbyt (?:wiele|duzo)|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:mejl|maili|wiadomo|osob)|do wszystkich|lista mailingowa|cal(?:ej|a) baz',
    later:
      'jutro|dzis|dziennie|24 godzin|do jutra|na dzis|na dzien|nastepn|rano$|(?:nastepnego|kolejnego) (?:dnia|ranka)|polnoc|poludni|po poludniu',
    calendar: 'termin|spotkan|wydarz|kalendar|zaproszeni|demo$',
    write: 'doda|tworz|zapis|edyt|utworz|dodan',
    readonly:
      'do odczytu|tylko do podgladu|praw[oa] odczyt|nie (?:da sie|moge|mozna) edytow|tylko widz|tylko odczyt|tylko (?:do odczytu|czytac)',
    negation: 'nie$|nic$|zadn|brak|niemozliw',
    account: 'konto',
    wrong:
      'zle konto|nie to konto|nie tym kont|inne konto|niewlasciw|przez pomylke|omylkowo|zamiast|pomyl|bierze|zmienic konto|a nie (?:na |sluzb|firm|ze sluz)|podpi[a-z]* (?:mi )?sie (?:prywat|nie|zl|inn)|(?:sie|mi) podpi[a-z]* (?:sie )?prywat|a nie (?:do )?(?:firmow|sluzbow)|zamiast (?:firmow|sluzbow)',
    private: 'prywat|moje wlasne|moj gmail|moj prywatn',
    already: 'juz|juz (?:podlacz|uzyw|polacz)|ktos inny|kogos innego',
    someone:
      'ktos|kolez|innego uzytk|koleg|szefowa ma|szef ma|pracowni|handlowiec|now[ya] (?:pracown|koleg|kolez)|stazyst|wspolni[ck]|kolegi$|kolega$|handlowca',
    device:
      'wlasn|z domu|prywatn[a-z]* (?:laptop|komputer)|(?:moj|prywatn)[a-z]* (?:pc|komputer|laptop)|praca zdalna|zdalnie|urzadzeni[a-z]* (?:firmow|sluzbow|zarzadz)|moj tablet|telefonu prywat|firmowym?$|firmowy (?:laptop|komp)|urzadzenie (?:musi|nie)|firmow[a-z]* (?:komputer|laptop|urzadz|telefon|sprzet)|sluzbow[a-z]* (?:komputer|laptop|telefon|sprzet)|niezgodn|moj pc|urzadzen|prywatn[a-z]* telefon|z telefonu',
    office: '(?:w|z) (?:biurze|biura)|w pracy|biurze$',
    phone:
      'telefon|komork|kod|weryfik|drugi skladnik|liczb[ee]|numer$|(?:szesc|6) cyfr|smartfon|dwuetap|dwustop|aplikacj[a-z] uwierzytelniaj',
    setup: 'ustaw|skonfig|najpierw|zarejestr|konfigur',
    full: 'peln|zapch|miejsc|przepeln|brak miejsca|nie ma miejsca|zapelni|zapchan|przepelnion|nic sie nie miesci',
    stillright:
      'poprawn|dobre haslo|normalne|na stronie|jest dobre|prawidlow|sa (?:dobre|poprawne)|jest poprawn|mam dobre|w przegladarce dziala|t(?:o|ego) samo? haslo?|to samo haslo|tego samego hasla',
    onlyme:
      'tylko ja|wszyscy inni|kolezance dziala|koledze dziala|kolegom|a mnie|kolega moze|koledzy mog|oprocz mnie|jedyn[ya]m?$|tylko u mnie|tylko dla mnie|tylko mi',
    access: 'dostep|korzyst|uzywac|przypisan',
    receive: 'odbier|odbior|czyta|dostaje|przychodza',
    off: 'wylacz|wlacz',
    imap: 'program pocztowy',
    readmail: 'czytal maile|czytac maile|odczytac',
    old: 'stary|stare|starego|starym',
    picks:
      '(?:ciagle|zawsze|caly czas|za kazdym razem|wciaz|automatycznie|stale) .{0,8}(?:loguje|wybiera|bierze|uzywa|otwiera|wchodzi|podstawia)|(?:wybiera|loguje|bierze|uzywa|otwiera|podstawia)$ .{0,14}(?:zawsze|ciagle|caly czas|stale|za kazdym|sam)',
    again:
      'ciagle|codziennie|znowu|caly czas|co tydzien|co rano|kazdego dnia|co (?:chwil|kilka|godzin|drugi)|za kazdym razem|w kolko|co dwa|co .{0,12}(?:godzin|dni|minut|chwile)|co jakis czas|wyloguj|wylogow|co noc|po \\d+ godz|regularnie|czesto|zawsze|co (?:poniedzial|wtorek|srod|czwart|piat)|w kazd|bez przerwy',
    signin:
      'logowan|zalog|laczy|podlacz|polacz|podpi|spi[ae]c|dodac (?:poczt|skrzyn|konto)|zalaczyc|dodan|loguje|zalogu',
    unverified:
      'niezweryf|niebezpiecz|ryzyk|ostrzega|ostrzez|niesprawdz|nie jest bezpieczn|nieznan|zweryfikowan',
    licence:
      'brak skrzynki|bez (?:skrzynki|licencji)|nie ma skrzynki|nie ma (?:jeszcze )?(?:konta|maila|adresu|skrzynki)',
    disabledaccount:
      'konto (?:jest )?(?:zablokowane|wylaczone)|za duzo (?:prob|razy)|zbyt wiele (?:prob|razy)|zablokowal[a-z]* .{0,10}kont|konto .{0,12}zablokowan|konto .{0,16}(?:zablokowan|zawieszon|wylaczon)|zablokowalo mi|zablokowal[ao]? mi|zbyt wiele razy|blokada konta',
    failed: '(?:zle|bledne) haslo|nie udal|blad|nieuda|nie dziala|nie chce|nie moge|nie da sie|nieprawidl',
    attempts: 'zbyt wiele polacz|(?:zbyt wiele|za duzo) urzadzen',
    shared:
      'kontakt@|biuro@|wspoln[a-z]* (?:skrzyn|poczt|adres|mail)|skrzyn[a-z]* wspoln|wspoldzielon|ogoln[a-z]* (?:adres|skrzyn)|(?:zamowienia|bok|faktura|zespol|firma|sekretariat)@|kilka osob|(?:piec|pieciu|trzy|cztery|kilku) os[oo]b|wspoln[ay]$|we (?:dwoje|troje|czworo|trojke)|(?:zamowienia|sklep|zakupy|sekretariat)@',
    nopassword: 'bez hasla|nie ma hasla|bez (?:wlasnego )?loginu',
    cookies: 'ciastecz|plikow cookie',
    certificate: 'certyf|polaczenie (?:jest )?niezabezp',
    notshown:
      'nie (?:widac|widze|wyswietl|pokazuj|pojawia)|pust[ay]|nie ma$|nie zapisuj|(?:brak|nie mam) przycisku|nie (?:moge znalezc|znajduj|ma w|importuj|sa w|trafiaj)|brakuje|brak$|brak (?:opcji|ikony|panelu|zakladki)|nie (?:mam|ma|widze) (?:\\w+ )?(?:opcji|ikon|panel|zaklad|przycisk|ustawie)|znikn|nie (?:pokazuje|wyswietla|zapis|wchodz)|nie wpada|nie trafia|nie przechodz|nie ma (?:ich|maili|wiadomosci|ich w)|nie (?:sa|jest) (?:widoczn|przy)|zniknel|nic (?:w |na |przy|pod)',
    asks: 'pyta|prosi|wymaga|zada|chce|domaga|potrzeb|trzeba',
    server: 'serwer|nazwa serwera',
    unreachable:
      'nie odpowiada|nieosiagaln|nie mozna polaczyc|nie znaleziono|brak polaczenia|nieznany|zly (?:serwer|port|adres)|nie (?:moze |mozna |potrafi )?(?:znajd|znalez|widzi|wykry|rozpozn)[a-z]* (?:tego |mojego )?(?:serwera|hosta)|serwer[a-z]* .{0,24}(?:nie (?:istnieje|znalezion|zostal znalez)|nieznan|brak)|nie (?:widzi|znajduje|moze (?:polaczyc|znalezc|dosiegnac)|laczy) ?(?:go|jej|sie|z|$)',
    turnedaway: 'polaczenie .{0,12}odrzuc|odrzuc[a-z]* polacz|serwer[a-z ]{0,12} odrzuc',
    which:
      'jaki|jaka|co (?:mam )?(?:wpisac|podac|ustawic)|gdzie (?:znajde|znalezc)|nie (?:znam|wiem) (?:jaki|jaka|co|nazwy|adresu)',
    expired: 'wygas|przeterminow|skonczyl|konczy|sie skonczy',
    reconnect:
      'polacz[a-z]* (?:\\w+ )?(?:na nowo|ponownie|jeszcze raz)|ponown|jeszcze raz|od nowa|polaczyc (?:ponownie|od nowa|jeszcze)|logowac sie',
    part: 'odnosnik|szablon|numer telefonu',
    click: 'klik|przycisk|ikon|nacis|wcisk',
    sms: 'kod (?:weryf|sms|bezp|autor)|(?:szesc|6) cyfr',
    some: 'tylko (?:niektor|czesc|maile)|nie wszystk|(?:tylko|jedynie) .{0,14}(?:niektor|czesc)|polow|niektore|tylko (?:nowe|ostatnie|z)|reszt[ay]',
    folder: 'katalog|archiwum|kosz$',
    never: 'nigdy',
    onesender:
      'od jedn(?:ej|ego) |jednego klienta|z jedn(?:ej|ego) (?:domen|firm|klient)|(?:pewn|konkretn)[a-z]* (?:firm|klient)',
    slow: 'wolno|powoli|dlugo trwa|opozni',
    sharedcalendar: '(?:wspoln[a-z]*|zespolow[a-z]*) kalendarz|kalendarz[a-z]* (?:zespol|wspoln)',
    hour: 'stref|godzin[ey] (?:pozniej|wczesniej|roznicy)|o (?:godzine|\\w+ godziny|\\d+ godzin)|(?:godzine|godziny|godzin) (?:za (?:pozno|wczesnie)|pozniej|wczesniej)|przesuniet|o (?:jedna|dwie|trzy|kilka) godzin|z[le]{1,2}[aej]? godzin|czasu? letni|godzin[eay]? (?:za )?(?:wczesnie|pozno|pozniej|do (?:przodu|tylu))|przesuwa|godzin[ay] .{0,30} (?:nie zgadza|sie nie zgadz|zla$|bledn)',
    double:
      'podwoj(?!n[a-z]{1,3} (?:rezerw|klik|weryf|uwierz))|dwa razy(?! (?:w (?:tygodniu|miesiacu|roku)|na (?:tydzien|miesiac|dzien|rok)|dziennie|wiecej))|dwukrotnie|zdubl|dubluj|dublik|2 razy(?! (?:w (?:tygodniu|miesiacu)|na (?:tydzien|miesiac|dzien)|dziennie))|duplik|zduplik|powiel',
    addin:
      'dodat(?:ek|k)|wtyczk|rozszerzen|pasek|panelu$|panel boczny|paseczek|nakladk|dodatku|(?:hubspot|salesforce|pipedrive|zoho|crm).?(?:ikon[a-z]*|przycisk)|przycisk (?:do )?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:kart|zakladk)[a-z]{1,3}$ .{0,24}(?:w|z) (?:moim )?(?:outlook|gmail)|(?:przycisk|panel|ikona)$ .{0,24}(?:w|z) (?:moim )?(?:outlook|gmail)|dodat(?:ek|k)[a-z]{0,3}$ .{0,8}(?:(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)|w (?:outlook|gmail))|(?:kart|zakladk)[a-z]{1,3} (?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)|wtyczk',
    managed:
      'portal[a-z]{0,3} (?:firm|pracown)|(?:urzadzen|telefon|komputer|laptop)[a-z]{0,4}$ .{0,30}(?:zarzadzan|zarejestrowan|zgodn)|niezarzadzan|zarzadzan[a-z]{1,3} urzadzen|nie(?: jest)? zarzadzan',
    assender: '(?:z|jako|od|ze) [a-z0-9._-]{2,24}@|(?:uzywac|uzyc) tego (?:adresu|nadawcy)|do tego nadawcy',
    domainproof: 'domen[a-z]{1,2} .{0,20}(?:niezweryfikowan|nie(?:zweryfik| jest zweryfik| zweryfik))',
    forgot: 'zapomn|pomin',
    partgiven: '(?:zgod|pozwol|zezwol)[a-z]* .{0,20}tylko .{0,16}(?:poczt|mail|kalendarz)',
    popup: 'wyskakujac|blokad[a-z] (?:okien|popup|okienek)',
    onprem:
      '(?:wlasn|lokaln|wewnetrzn)[a-z]{1,4} (?:serwer[a-z]* )?exchange|exchange .{0,16}(?:u nas|lokaln|wlasn|w firmie|na wlasnym)|(?:lokaln|wlasn)[a-z]{1,4} serwer|z (?:zewnatrz|internetu)',
    entapp:
      '(?:aplikacj[a-z] (?:dla )?(?:przedsiebior|korporac)[a-z]*|enterprise.?app[a-z]*) .{0,44}(?:wylacz|zablok|nieaktywn)|(?:wylacz|zablok|nieaktywn)[a-z]{0,6} .{0,16}(?:aplikacj[a-z] (?:dla )?(?:przedsiebior|korporac)[a-z]*|enterprise.?app[a-z]*)|(?:wylacz|zablok|nieaktywn)[a-z]{0,3} w (?:entra|entrze|azure)(?: ad| id)?$|w (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:wylacz|zablok|nieaktywn)',
    rightgone:
      '(?:usuni|wypis|wyrzuc|skasow|zabra)[a-z]{1,6} .{0,20}z grupy|(?:zabra|odebra|strac)[a-z]{1,5} .{0,10}(?:uprawnien|dostep|prawa)',
    markprivate:
      '(?:oznacz|ustawi)[a-z]{1,5} .{0,10}(?:jako )?prywatn|(?:spotkan|termin|wydarzen)[a-z]{1,2} prywatn|prywatn[a-z]{1,3} (?:spotkan|termin|wydarzen)',
    archived: 'archiwum|zarchiwizowan|archiwaln',
    fromphone:
      '(?:maile|wiadomosci) z (?:telefonu|komorki|iphon)|(?:wysla|wysyla|wyslan|odpis|odpowi|pis)[a-z]{1,6} .{0,16}(?:z|ze|przez) (?:mojego |mojej )?(?:telefonu|telefon|komorki|smartfona|iphon[a-z]*)|z (?:telefonu|komorki|smartfona|iphone[a-z]*) .{0,14}(?:wysla|wysyl|odpis)',
    reprompt:
      '(?:znowu|znow|co tydzien|ciagle|za kazdym|od nowa|te same|ten sam|codziennie) .{0,44}(?:uprawnien|zgod|zezwolen)|(?:uprawnien|zgod[yae]|zezwolen)[a-z]{0,3}$ .{0,30}(?:za kazdym|co tydzien|znowu|od nowa|codziennie)|za kazdym razem akceptuj',
    plan: 'darmow|wersj[aei] (?:bezplatn|darmow)|bezplatn|doplac|platn[aye]|zestaw|pakiet|zawiera',
    unpaid: 'nie zaplac|zawiesz',
    left: 'odszed|odesz|juz nie pracuje|byl[ya] (?:pracown|kole)|byl[a-z]* (?:pracown|kole)|ex.?(?:pracowni|koleg)|zwolni|poprzedni (?:prac|handl)|nie ma juz (?:go|jej|w)|odszedl|odeszl|zwolnion|(?:juz )?(?:u nas |tu )?(?:juz )?nie pracuje|wyrzucon|zwolnil|(?:kolegi|kolezanki|pracownika|handlowca|pracownicy) (?:juz )?(?:juz )?(?:nie ma|u nas nie ma)|juz u nas nie|(?:odkad|od kiedy|po tym jak|gdy) (?!ja )(?:\\w+ ){1,2}(?:odesz|odszed|zwoln|poszl|poszed)|po odejsciu|na emeryturze|(?:poszl|poszed|przesz)[a-z]* na emerytur|poprzedni(?:k|czk)|przede mna',
    travel: 'podroz|zagranic|wakacj|urlop|wyjezdz|w delegacji|na urlopie|za granica|z zagranicy|za granice',
    policy: 'zasad|polityk|wymog|wymagan',
    badcode:
      'kod[a-z]* .{0,45}(?:bledn|nieprawidl|zly|odrzuc|niepopr|nie dziala)|sms .{0,30}nie dziala|kod[a-z]* .{0,45}(?:nie pasuje|nie przyjm|wygasl)',
    behalf:
      'w imieniu|nadawc|wychodza (?:z|jako)|wysyla (?:sie )?z|z (?:niewlasciwego|zlego|innego|prywatnego|mojego|starego|blednego) (?:adresu|konta|maila)|ze (?:zlego|swojego|starego) (?:adresu|konta|maila)|podszyw|podawac sie za|takiego nadawc|tym nadawc',
    recipient:
      '(?:klien(?:t|ci|tka)|odbiorc[ay])$ (?:dosta|otrzym|widz|odpisuj)|(?:u|do) (?:klient|odbiorc)[a-z]* (?:widac|przychodz|dochodz|wyswietl|pokazuj)',
    moved:
      'przeszlismy|przenies|migracj|zmienilismy|zmiana (?:dostawcy|serwera)|nowy (?:serwer|dostawca)|zmian[aiy] (?:dostawcy|domeny|hostingu)|przeprowadz',
    outage: 'padla?$|nikt|wszyscy|u wszystk|awari|cala firma|cale biuro|lezy$|padlo|nie dziala nikomu',
    owntool: '(?:wlasn|nasz)[a-z]* (?:integracj|aplikacj|program)',
    suspicious: 'podejrzan|nietypow|alert bezpiecz',
    redirect: 'adres[a-z]* (?:strony )?(?:powrot|zwrotn)|przekierowani[ae] (?:uri|url|zwrot)',
    forward: 'przekazywan|przekierowanie (?:maili|poczty)',
    firewall: 'antywirus|zapor',
    oldlogin:
      'stare[a-z]* logowan|podstawow[a-z]* uwierzyt|mniej bezpieczn|uwierzytelniani[ea] podstawow|podstawow[a-z]{2,3} uwierzytelni',
    tick: 'zaznacz|odznacz|ptaszk|haczyk|kwadraci|kratk|zaznacz',
    browser: 'przegladark',
    nocode:
      '(?:kod|sms) .{0,10}nie (?:przych|doch)|nie (?:dostaje|przychodzi) .{0,10}(?:kod|sms)|nic nie przychodzi|powiadomieni[ea] .{0,16}nie|nie (?:przychodz|dostaj|widz)[a-z]* .{0,14}(?:kod|sms|powiad|nic)|authenticator .{0,30}nie|zadnych kodow',
    waiting:
      '(?:dalej|nadal|wciaz|ciagle) nic|brak (?:odpowiedzi|reakcji|odzewu)|bez (?:odpowiedzi|odzewu|reakcji)|(?:dni|tygodni[a-z]*|miesiac[a-z]*|tydzien) temu|od .{0,14}(?:dni|tygodni)|czekam|oczekuj|nikt nie (?:odpis|odpowi|reag)|nie odpisuj|nie reaguj|cisza|dwa razy|kilka razy|milcz|od tego czasu|(?:nic sie nie|nic nie) (?:dzieje|wydarz)|kto to dostaje',
    requested:
      'prosilem|prosilam|poprosil|wniosek|wnioskow|zglosil|zgloszeni|prosb|prosba|przypomnial|zlozyl|wypelnil',
    still: 'nadal|dalej|wciaz|ciagle|mimo',
    owner:
      'wlascici|jestem (?:\\w+ )?(?:admin|szef|wlasc|prezes)|(?:adminem|szefem|prezesem) jestem|jednoosobow|moja (?:wlasna )?firma|mam (?:prawa|uprawnienia) admin|sam sobie',
    noadmin:
      'nie (?:mamy|ma|mam) (?:\\w+ )?(?:informatyk|dzialu|admin|it$)|bez (?:informatyk|dzialu|admin)|kto (?:jest|to) (?:\\w+ )?admin|nie wiem kto|nikt (?:tu|u nas|z nas)',
    everyone:
      'dla (?:wszystk|calej|calego|zespolu)|wszystkich (?:prac|uzyt|osob|w)|cal(?:a|ej|ego) (?:firm|zesp|organiz|biur)|wszystkim|w imieniu organiz',
    blank:
      'bial[aey]|pust(?:y|a|e) (?:ekran|okn|stron)|laduje sie (?:bez konca|w nieskon|ciagle|caly)|kreci sie|krec[ai]|wisi|zawies|mieli|nie laduje|nie wczytuje|nie zaladow',
    loop: 'w kolko|w kolo|petl|zapetl|(?:wraca|cofa|odsyla|przenosi|wyrzuca|przekierow)[a-z]* .{0,26}(?:poczatk|logowani|start|ekran)|od poczatku|od nowa|wciaz wraca|(?:ta|tej|ten|do tej) sam(?:a|ej|ego|ym) (?:stron|ekran|okn)|tego samego (?:ekranu|okna)|laduje .{0,14}(?:logow|ekran)|wraca[mj]? .{0,14}(?:logow|stron|pocz)|ciagle wraca',
    timeout:
      'przekroczon[a-z]* (?:\\w+ )?(?:limit )?czas|limit czasu|czas (?:oczekiwania|polaczenia|uplynal|minal)|za dlugo|zbyt dlugo',
    option: 'opcj|ustawieni|zakladk|wyszarz|szary|szara',
    norights:
      '(?:nie mam|brak|brakuje|nie masz|bez) (?:mi )?(?:\\w+ )?(?:uprawnien|praw$|praw |dostepu|pozwoleni)',
    trial:
      'probn|testow|abonament|subskrypcj|prob[ay]$|darmow[a-z]* (?:miesiac|okres|wersj|tydz)|okres(?:u)? (?:darmow|probn|testow)',
    safe: 'czy (?:to )?(?:jest )?(?:bezpieczn|normaln|grozn|ok$)|czy (?:moge|powin[a-z]*|mam) (?:\\w+ )?(?:zaakcept|akcept|zgodz|klik|kontyn|pozwol|zezwol|zaufa)|bezpieczni|zaufa|ufac|oszust|bezpieczn|niebezpieczn|ryzyk|szpieg|czytac wszystk|martwi|nie wiem czy|(?:dlaczego|po co) .{0,16}(?:chce|prosi)',
    accept: 'akcept|zaakcept|zgodz|zgod|pozwol|zezwol|kontynu',
    undo: 'cofn|odwola|wycof|usunac|odebrac',
    disconnectme: '(?:jesli|jak|gdy) (?:odlacz|rozlacz|usun|odepn)',
    erase: 'usun|skasow|kasuj|strac',
    contacts: 'kontakt|karcie|karta klient|przy (?:kliencie|kontakcie)|osi czasu|historii|szans|przy szansie',
    guest: 'gosc|gosci[aen]|zaproszon|konto goscia',
    location:
      'w pociagu|lotnisk|poza (?:biurem|firma|krajem)|inna siec|innej sieci|adres ip|lokalizac|z (?:pociagu|domu|hotelu|zagranicy|delegacji)|nie .{0,24}(?:stad|z tego miejsca|z tego komputera)|stad .{0,20}nie',
    glitch: 'cos poszlo nie|nieznany blad',
    sync: 'synchro|zaciaga',
    lost: 'zgubi|stracil|ukrad|zepsu|utopil|wpadl|upadl|rozbil|rozbit|zepsul|sprzedal',
    address: 'adres',
    logged: 'zapisuj|zapisan|przypis|zarejestr',
    only: 'tylko|wylacznie',
    grey: 'wyszarz|szar[ya]$|nieaktywn|nieklikaln',
    family: 'zon[ay]$|meza$|mezem|malzon|corki$|syna$',
    appword: 'hasl[oa] (?:do )?(?:aplikacji|specjaln)|(?:osobne|oddzielne|specjalne) hasl',
    tabs: '(?:dwie|dwoch|innej|inna|nowej) kar(?:ty|tach|cie|ta)|zakladk[ia] przegl',
    short: 'po (?:jednej |1 )?godzinie|co godzin|dziala godzine|tylko godzine',
    visible: '(?:widzi|widza|czyta|czytaja) (?:moje|moja|mojego)|(?:moga|moze) .{0,14}(?:czytac|widziec)',
    declined:
      '(?:kliknal|wcisnal|nacisnal|dal)[a-z]* (?:na )?(?:nie$|anuluj|odrzuc|odmow)|(?:odmowil|odrzucil|anulowal)[ea]m',
    oneway:
      'jedn(?:a|ym) (?:strone|kierunk)|w jedna|(?:nie )?(?:na odwrot|odwrotnie|w druga)|druga strone|jednokierunk|odwrotni|w druga strone|w jedna strone|na odwrot|z powrotem nie',
    turnto: 'skontaktuj',
    othermail: '(?:skrzynk|kont|poczt)[a-z]* (?:kolegi|kolezanki|szefa|wspol)',
    unrecognized: 'nie (?:rozpozn|istnieje)',
    who: 'kto (?:zatwierdz|akcept|musi|moze|daje|decyd|wyraza|u nas)',
    reason:
      'uzasadni|(?:wpisa|poda|napisa)[a-z]* .{0,14}(?:powod|przyczyn)|wyjasni[a-z]* (?:po co|dlaczego|czemu) .{0,12}(?:potrzeb|chce)',
    bounced:
      'odbija|zwrotk|(?:mail|wiadomo|wszystk)[a-z]* .{0,24}wraca|niedoreczon|(?:maile|wiadomosci|listy)$ .{0,24}(?:wracaj|zwrac|odbij)|wracaja? (?:\\w+ )?(?:mail|wiadom|list|nadawc)',
    except: '(?:oprocz|procz|z wyjatkiem|poza) (?:\\w+ )?(?:jedn|tych|od)',
    crm: '(?:program|system)[a-z]{0,3} (?:do |dla |z )?(?:obslugi )?(?:klient|sprzedaz)|crm[a-z]{0,3}$',
    taken: '(?:juz|jest) (?:\\w+ )?(?:zajet|uzywan|przypisan)|zajet[aey]$|nalezy (?:juz|do kogo)',
    mobilenet: 'dane (?:mobilne|komorkowe|z telefonu)|internet (?:z|w) (?:telefonu|komork)|lte$',
    network: 'siec|sieci$|siecia',
    homeworks: '(?:w|z) domu (?!nie |nic )(?:\\w+ ){0,2}(?:dziala|chodzi|smiga)',
    hoard:
      'nigdy (?:nic |niczego )?(?:nie )?(?:usuw|kasow|czysc)|(?:maile|poczt[aey]|wszystko) (?:\\w+ ){0,2}(?:od|z) (?:19|20)\\d\\d|od (?:19|20)\\d\\d|trzymam wszystk',
    junk: 'smieci|niechcian|spam',
    junked:
      '(?:trafia|leci|leca|lad|wpad|ida|idzie|spada|znajduj|oznacz|lapi|wrzuc|konc)[a-z]*$.{0,50} (?:spam|smieci|niechcian|junk)|(?:w|do) (?:spam|smieci)[a-z]*.{0,30} (?:trafia|lad|wpad|lec)',
    older:
      'nie stare$|starych nie$|(?:starsz|wczesniejsz|poprzedni)[a-z]{1,3} (?:mail|mejl|wiadomosc|korespond|e-?mail)|star(?:e|ych) (?:maile?|mejle?|wiadomosc|korespond|e-?mail)|(?:mail|mejl|wiadomosc|korespondencj)[a-z]* (?:sprzed|z przed|z poprzedn|z zeszlego)|tylko (?:\\w+ ){0,4}(?:od (?:dnia|momentu|kiedy|czasu|podlacz|polacz)|z ostatni)|sprzed (?:podlacz|polacz|podpie)|histori[aei] (?:maili|mejli|wiadomosci|korespond)|zanim (?:\\w+ )?(?:podlacz|polacz|podpi)',
    there: 'sa$|jest|widz|widac|mam$|pojawia|pokazuj|wyswietl|zapis|robi|tworz|sie$',
    wrongbox:
      '(?:zle|nie to|niewlasciwe) konto|(?:zly|nie ten|niewlasciwy) kalendarz|(?:zla|nie ta|niewlasciwa|zlej|nie te)[a-z]* skrzynk|(?:zlym|nie tym) kont|(?:zlego|zlym|nie tego|nie tym) kalendarz',
    seatlost:
      'licencj[a-z]{1,3}$ .{0,24}(?:zabra|odebra|strac|cofnie|wygas|usuni|zniknel|przepad)|(?:zabra|odebra|straci|cofne|cofnie|usune|nie mam|bez|brak|stracon)[a-z]{0,5} (?:\\w+ ){0,3}licencj|(?:nie mam|brak|zabrali) (?:\\w+ )?miejsc[ae] w (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|zabral[a-z]? (?:mi )?(?:platny dostep|dostep platny)',
    letsin:
      '(?:telefon|komork|przegladar|webmail|stron|iphone|gdzie indziej|tablet)[a-z]{0,4}$ .{0,24}(?:dziala|wchodz|loguj|przyjmuje|ok$|normalnie|bez problem|dobrze|akceptuje|wpuszcza|zaloguj)|(?:dziala|wchodze|loguje sie|przyjmuje|dobre|ok$|zaloguje|wpuszcza|pasuje) .{0,16}(?:w|na|z|przez) (?:moim |mojej )?(?:telefon|komork|przegladar|webmail|stron|iphone|tablet)|(?:komorce|komorki|komorce)$ .{0,24}(?:dziala|wchodz|loguj|przyjmuje|ok$|normalnie|bez problem|zaloguj)|przechodzi .{0,12}(?:w|na|przez) (?:przegladar|komor|telefon|stron|webmail)|(?:przegladar|telefon|stron)[a-z]{0,4}$ .{0,16}przechodzi|(?:laptop|ipad|tablec)[a-z]{0,4}$ .{0,24}(?:dziala|wchodz|przyjmuje|ok$)',
    red: 'czerwon',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[a-z]{0,3}$ .{0,24}(?:zapis|wpis|dodaj|tworz|wstaw|wrzuc)[a-z]* .{0,30}kalendarz|(?:rob|tworz|utworz|dod|zapis|wpis|planuj|umawi|zaklad|stworz|zrob)[a-z]* .{0,16}(?:w|z|przez) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:w|z) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[a-z]{0,3}$ .{0,16}(?:robie|tworze|dodaje|dodam|wpisze|wpisuje|planuje|zapisze|umawiam)|(?:nic|nie) .{0,10}(?:zapis|wpis|dodaj)[a-z]* .{0,16}kalendarz|(?:spotkania|wizyty|terminy|wydarzenia) z (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:spotkania|wizyty|terminy|wydarzenia) (?:w |z )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)[a-z]{0,3}$ .{0,30}kalendarz',
    paidonly:
      '(?:tylko|dopiero) .{0,16}(?:platn|premium)|(?:platn|wyzsz|drozsz|wiekszy)[a-z]{0,3} (?:wersj|pakiet|plan|abonament|konto)|(?:wersj|pakiet|plan|abonament)[a-z]{0,3} (?:platn|premium|wyzsz)|trzeba (?:za|do)?placic|dokupic|premium|dodatkowo platn|doplat',
    inname:
      'w imieniu|jako (?:moj )?(?:szef|dyrektor|kierowni|prezes|przelozon)|(?:za|od) (?:szefa|szefowej|dyrektora|prezesa|kierownika)',
    workrefuses:
      '(?:sluzbow|firmow|w pracy|praca|z pracy|biur|firm)[a-z]{0,4} .{0,16}(?:odrzuc|nie (?:wpuszcza|akceptuje|pozwala|chce|przyjmuje|zgadza)|mowi (?:ze )?nie|blokuj|odmawia|zabrania)',
    hostaside:
      '(?:prywatn|wlasn)[a-z]{1,3} (?:gmail|outlook|google)|(?:gmail|outlook) prywatn|moj (?:gmail|outlook)|wp\\.pl|onet$|interia|o2\\.pl',
    faltering:
      'nie dziala|padl|awari|lezy$|problem|wysypal|siadl|muli$|przerw|wywalil|nie (?:laduje|odpowiada)|niedostepn',
    justnow:
      'dzis|teraz|rano$|w tej chwili|akurat|obecnie|od rana|aktualnie|czy tylko (?:ja|u mnie)|u wszystkich',
  },
  elsewhere: {
    number: 'numer(?:u)? telefonu',
    price: 'ile kosztuje|cena$|ceny$|cennik|roznica miedzy',
    sales:
      'ofert|rabat|(?:dodac|utworzyc) (?:nowego |nowy |nowe )?(?:klienta|kontakt$|zadanie)|prowizj|usun[a-z]* .{0,14}kontakt|(?:klient|lead)s? (?:.{0,12} )?nie .{0,10}(?:odpisuj|odpowiad)|scalic',
    paper: 'drukowa|drukark|wydruk|arkusz|zdjecia$',
    looks: 'podpis (?:w|pod|mail)|kolor|jezyk',
    reports: 'raport|eksport',
    opened:
      '\\d+ (?:otwarc|otwart)|otwar(?:c|t)[a-z]{0,2} .{0,20}sekund|otwart[a-z] \\d+ razy|wspolczynnik otwarc',
    exnotice: '(?:dostaje|otrzymuje) .{0,16}(?:powiadom|przypomn|zaprosz|alert)',
    samebox: '(?:ta sama|tej samej|jedna) skrzynk',
    backto: 'odpowiedzi .{0,16}(?:na|do) [a-z0-9._-]{2,24}@',
    reply:
      'auto.?odpow|zalacz|udostepni[a-z]* kalendarz|wylaczyc powiadom|sluchawk|(?:zablok|blok)[a-z]* nadawc|urodzin|sal[a-z] konferencyjn|salk[a-z] konferencyjn|sal[a-z] spotkan',
    pause: 'obiad|na (?:urlop|lunch|przerw)|na wakacj|sniadani',
    invoice: 'faktur',
    errand:
      'praw[oa] jazdy|poczta polska|paczk|listonosz|skrzynk[aie] na listy|kurier|przelew|moj[ae]?j? bank[a-z]{0,4}$|kart[ay] (?:kredyt|platnicz)|prawo? jazdy|paszport|zwolnieni[ea] lekar|l4$|urlopow|haslo do wi-?fi|zeznanie podatkowe|zdjec|zamowieni[ea]|paczkomat|lekarz|dentyst|budzik|przepis na|ubezpieczeni|kredyt$|samolot|silowni|wielkanoc|wigili|mandat karny|mieszkani|wynaj|bateria|ladowark|pensj|podwyzk|dzwonek|samochod',
    doublebook:
      'podwojn[a-z]* rezerw|(?:za)?rezerw[a-z]* (?:\\w+ ){0,4}dwa razy|dwa razy (?:\\w+ ){0,3}(?:za)?(?:rezerw|sprawdz)|sprawdz[a-z]* (?:\\w+ ){0,3}dwa razy',
    newsletter: 'biuletyn|reklamow',
  },
  notices: {
    mail: 'poczt|skrzyn|kalendarz|gmail[a-z]{0,3}|outlook[a-z]{0,3}',
    account: 'konto|polaczeni',
    broken:
      'rozlaczon|odlaczon|nie jest (?:juz )?(?:polaczon|podlaczon|synchroniz)|utrac[a-z]{0,6} .{0,30}(?:polaczeni|dostep)|(?:polaczenie|autoryzacja|dostep|token|uprawnieni[ae]|sesja|uwierzytelnienie|zgoda|synchronizacja)$.{0,60} (?:utracon|przerwan|wygas|zerwan|cofniet|odwolan|uniewazn|niewazn|zatrzyman|wstrzyman|wylaczon|zawieszon|nie powiodl)|nie (?:mozemy|mozna|udalo sie) .{0,30}(?:synchroniz|zsynchroniz)',
    again:
      'ponownie .{0,20}(?:polacz|podlacz|zaloguj|autoryz|uwierzyteln)|(?:polacz|podlacz|zaloguj|autoryzuj|uwierzytelnij)[a-z]{0,4} .{0,50}ponownie|odnow[a-z]{0,3} .{0,20}(?:polaczenie|autoryzacj|dostep)|przywroc[a-z]{0,3} .{0,20}(?:polaczenie|synchroniz)|ponown[a-z]{1,3} (?:polacz|podlacz|logow)',
    due: 'wymaga ponownego (?:polacz|logow|uwierzyteln|autoryz)',
    must: 'wymagan[ae] (?:dzialani|akcj)',
    state: 'rozlaczon',
    trouble: 'awari|utrudnieni|problemy (?:z|techniczne)',
    working: 'pracujemy|nasz zespol|nie musisz',
    over: '(?:zostal[ao]?|jest|juz) (?:rozwiazan|usuniet)|usunieto',
    unapproved:
      'musi (?:najpierw )?(?:zostac|byc) zatwierdz|nie (?:zostal[ao]?|jest) zatwierdzon|wymaga zatwierdz|(?:wymaga|potrzebuje) .{0,6}(?:zgody|akceptacji)|(?:dopoki|do czasu|zanim|az) .{0,90}zatwierdz',
    mailbox: 'skrzynk',
    dynamics:
      'po stronie serwera|test (?:i|&) wlacz|administrator[a-z]{0,3} (?:uslugi |programu )?(?:office|microsoft) 365|profil[a-z]{0,3} serwera|terminow, kontaktow i zadan|terminy, kontakty i zadania|spotkan, kontaktow i zadan',
    mustagree:
      '(?:organizacja|administrator|firma|it)$.{0,40} (?:musi|powinn?[aie]?) .{0,40}(?:zatwierdz|zaakcept|wyrazi|zezwol)|(?:zgod[ay]|zatwierdzeni[ae]|akceptacj[aai]) (?:przez )?administrator',
    popup: 'okno|okienk',
    app: 'aplikac',
    told: 'pisze|mowi|wyswietla|pojawia|okno|okienko|komunikat',
    mine: 'podlaczam|lacze$|mi$|mnie$|moj|nam$|nasz',
    forbidden: 'nie masz (?:uprawnien|pozwolenia|dostepu)|brak uprawnien',
    connecting: 'podlacz|przylacz|polacz|laczeni|laczyc|dodac|dodaw',
    refused:
      '(?:nie udalo sie|nie mozna|nie moglismy) .{0,20}(?:zweryfik|sprawdz|zalogow|uwierzyteln)|nieprawidlow[aey] (?:haslo|dane|login)',
    checkit: 'sprawdz',
    failure: 'nie udalo|blad',
    unreached: 'nie mozna polaczyc sie z serwerem',
    credentials: 'dane (?:do )?logowani|danych logowani|haslo|hasla|poswiadcz',
    servers: 'serwer|poczt',
    imapoff: 'imap (?:nie jest|jest) (?:wlaczon|wylaczon|aktywn|nieaktywn)',
    elsewhere:
      'w innej organizacji .{0,16}dynamics|juz .{0,24}(?:synchroniz|polaczon|podlaczon|skonfigurowan)[a-z]{0,6} .{0,40}inn[a-z]{1,3}|(?:zsynchroniz|synchroniz|polaczon|podlaczon)[a-z]{0,6} z inn[a-z]{1,3} (?:baz|uzytkown|kont|system|srodowisk)',
    full: '(?:limit|maksymaln).{0,60} (?:osiagniet|przekroczon|wykorzystan|wyczerpan)|osiagnieto .{0,30}(?:limit|maksymaln)|(?:plan|pakiet).{0,30} (?:pozwala|obejmuje|umozliwia) .{0,30}(?:jedn|dwi?[ea]|\\d)',
    plan: 'pakiet|subskrypc|licencj|pakiec|plan$|planie|planu|planem|abonament',
    linked: 'polaczon|podlaczon',
    outgoing: 'wysyl|wyslan|dzienn',
    domainoff:
      'domen[aey].{0,60} nie (?:jest |zostala )?(?:dozwolon|zatwierdz|dopuszcz)|tylko .{0,50}(?:dozwolon|zatwierdz)[a-z]{0,5} domen|nie .{0,50}(?:dozwolon|zatwierdz)[a-z]{0,5} domen|domen[aey] niedozwolon',
    adminoff:
      'administrator.{0,60} (?:wylaczyl|zablokowal|dezaktywowal)|(?:integracj|polaczeni|synchronizacj)[a-z]{0,3}.{0,60}(?:wylaczon|zablokowan)[a-z]{0,2} przez .{0,40}administrator',
    storeoff: 'administrator .{0,40}(?:wylaczyl|zablokowal) .{0,40}(?:sklep|dodatk)',
    cookiesoff:
      '(?:cookie|ciasteczk|pliki cookie|plikow cookie).{0,30}(?:wylaczon|zablokowan)|(?:wylaczon|zablokowan).{0,20} (?:pliki |obsluge )?(?:plikow )?cookie',
    window: 'logowan|okno|okna',
    accountoff: 'konto zostalo wylaczone',
    appeal: 'odwolani',
    securitydefaults:
      'domyslne (?:ustawienia )?zabezpiecze|ustawienia domyslne zabezpiecze|security defaults',
    smtpoff: 'smtp.{0,40} (?:wylaczon|nieaktywn|zablokowan|nie jest wlaczon)',
    usual: 'domyslnie',
    unticked:
      'nie (?:zaznaczono|wybrano|przyznano|udzielono) .{0,24}(?:wszystk|uprawnie|pol|zgod)|nie wszystkie .{0,40}(?:zaznacz|wybran|przyznan|udzielon)|(?:uprawnieni|zgod|pol)[a-z]{0,2} .{0,30}nie (?:zostal|sa)[a-z]{0,2} (?:zaznacz|wybran|przyznan|udzielon)',
    turnon:
      '(?:popros|skontaktuj|zwroc).{0,40}administrator.{0,30}(?:wlacz|aktyw|uruchom).{0,40}(?:integracj|dodat|synchronizacj|rozszerzen|panel)|(?:integracja|dodatek|rozszerzenie|panel)$.{0,40} nie (?:jest|zostal[ao]?) (?:wlaczon|aktywn|aktywowan)',
    installoff:
      '(?:administrator|organizacj[aei]|firm[aey])$.{0,20} (?:wylaczyl|zablokowal|nie zezwala|nie pozwala).{0,40}(?:instal|dodawan)|instalacj[aei] .{0,40}(?:zablokowan|wylaczon)[a-z]{0,2} przez .{0,30}(?:administrator|organizacj|firm)',
    finishthere:
      '(?:dokoncz|zakoncz|kontynuuj|zaloguj) .{0,50}w (?:nowym |drugim |innym )?(?:oknie|karcie)|(?:oczekiwanie|czekam|czekanie) na (?:autoryzacj|logowani|uwierzytelni)',
    nowindow:
      '(?:nie ma|zadne|brak|zadnego) (?:zadnego |nowego |nowe )?(?:okn|okien)|okno .{0,16}nie (?:otwiera|pojawia|wyskakuje)|ikon[a-z]{1,3} .{0,40}pask[a-z]{0,2} adres',
    unlisted:
      '(?:adres|nadawca)$.{0,60} nie (?:ma|znajduje|jest|figuruje).{0,40}(?:liscie|dozwolon|zaakceptowan|zarejestrowan|zatwierdzon)|nieznany nadawca',
    filed: 'nie (?:zostal[aeo]? )?(?:dodan|zapisan|przypisan|powiazan|przetworzon|zarejestrowan)',
    copies: 'przekaz|przekier',
    domainunproven:
      'domen[aey].{0,60} nie (?:jest|zostala) (?:uwierzytelnion|zweryfikowan)|(?:niezweryfikowana|nieuwierzytelniona) domen',
    lacking: 'brak(?:uje)? .{0,24}(?:uprawnie|zgod|dostepu)|nie (?:przyznano|udzielono|wyrazono)',
    allboxes: 'wszystkie (?:[a-z]{4,12} )?(?:pola|zgody|uprawnienia|opcje)',
    popupoff:
      '(?:zablokowala?|zablokowan[oaey]|blokuje) .{0,24}(?:okn|okien)|okn[oa] .{0,30}zablokowan|nie (?:udalo sie|mozna) otworzyc .{0,12}okn',
    ungranted: 'nie (?:zostal[ao]? )?(?:przyznan|udzielon|zezwolon)|brak$|odmowiono',
    mailoff:
      '(?:usluga poczt[a-z]{1,4}|gmail)$.{0,24} (?:nie (?:jest )?(?:wlaczon|aktywn|dostepn)|jest wylaczon)|(?:konto|uzytkownik)$.{0,12} nie ma gmaila?',
    otherlogin:
      '(?:zalogowan[a-z]{1,3}|zalogowal[a-z]{1,4}|zalogowano)$ (?:sie |jest |jestes )?(?:jako|na|z|przez|kontem) @ .{0,10}(?:ale|lecz|a |zamiast|natomiast).{0,60}@|(?:inne|innego) konto niz .{0,30}(?:polacz|podlacz|pierwot)',
    othername:
      'certyfikat$.{0,50} (?:nie (?:pasuje|zgadza sie|odpowiada|jest wazny dla)|(?:jest )?(?:wystawion[a-z]|nalezy) (?:dla|na|do) inn)|nazw[ay]$.{0,50} nie (?:pasuje|zgadza sie|odpowiada) .{0,24}certyfikat',
    doubled:
      '(?:spotkani[ae]|termin[yo]?w?|wydarzeni[ae]|maile?|mejle?|wiadomosci|kontakty|zdarzenia)$.{0,50} (?:dwa razy(?! (?:w (?:tygodniu|miesiacu)|dziennie))|podwojnie|dwukrotnie|zdublowan[ea]|podwojne)',
    shifted:
      '(?:wszystkie|kazde|moje|nasze) (?:\\w+ ){0,3}(?:spotkani[ae]|terminy|wydarzenia|dema)$.{0,60} (?:o (?:jedna |dwie |trzy |\\d{1,2} )?godzin[eay]? (?:za (?:wczesnie|pozno)|wczesniej|pozniej)|przesuniete o|w zlej strefie)',
    junked:
      '(?:nasze|moje|wszystkie) (?:\\w+ ){0,3}(?:maile|mejle|wiadomosci|oferty|odpowiedzi)$.{0,60} (?:trafiaja|laduja|wpadaja|ida|leca) .{0,30}(?:spam|smieci|niechcian)',
    wronglinked:
      '(?:polacz|podlacz|podpi)[a-z]{1,6}$.{0,20} (?:nie to|zle|niewlasciwe) konto|(?:polacz|podlacz|podpi)[a-z]{1,6}$.{0,20} (?:zly|nie ten|niewlasciwy) kalendarz|(?:zle|niewlasciwe) konto$.{0,16} (?:zostalo )?(?:polaczone|podlaczone)',
    sinceonly:
      'tylko (?:\\w+ )?(?:maile|mejle|wiadomosci)$.{0,16} od (?:kiedy|czasu gdy|dnia gdy) .{0,12}(?:podlaczyl|polaczyl)|(?:starszych|starych|wczesniejszych) (?:maili|mejli|wiadomosci)$.{0,16} (?:brakuje|nie ma|nie widac)|brakuje (?:\\w+ )?(?:starszych|starych|wczesniejszych) (?:maili|mejli|wiadomosci)',
    displayed: 'pojawia|wyswietl|przesuniete|pokazuj|laduja|wpadaja',
    standing: 'pojawia|wyswietl|zapis|pokazuj|zdublowan|tworz|sa podwojn|jest dwa razy',
    spared: '(?:nie|nigdy|aby|zeby|zamiast|unikn|zapobie) .{0,40}(?:spam|smieci|niechcian)',
    ours: 'nasz|moj|moim|moich|podlaczyl|polaczyl',
    requestdenied:
      '(?:prosba|prosbe|wniosek|zadanie)$.{0,80} (?:odrzucon[aoye]|odmowion[aoy]|odrzucil)|(?:odrzucil|odmowil)[a-z]{0,2} .{0,20}(?:prosb|wnios|zadani)',
    decider: 'administrator|dzial it',
    otherwish: 'urlop|kredyt|pozyczk|zwrot|delegacj',
    ewslisted:
      'ews$.{0,60} (?:bial[aej]{1,2} list|list[aey] dozwolonych)|(?:bial[aej]{1,2} list[aey]|list[aey] dozwolonych) .{0,40}ews$',
    keptout:
      'nie ma (?:go|jej) na|nie jest na (?:niej|liscie)|(?:przestal|przestala) (?:dzialac|sie)|nie (?:dziala|laczy)',
    novalidsender:
      'nie (?:rozpoznano|zostal[ae]?s? rozpoznan[ya]|rozpoznaje|uznano) .{0,12}(?:jako|za) (?:prawidlow|waznego|poprawn|wazn)[a-z]{0,4} nadawc',
    undelivered: 'nie (?:mozna|udalo sie|zostala) (?:dostarcz|doreczy)',
    turneddown: 'odrzucon',
    letter: 'wiadomosc',
    offforme: 'nie (?:masz przypisan|jestes przypisan|zostales przypisan)[a-z]{0,2} .{0,12}(?:konfiguracj)',
    foundnot:
      'nie (?:znalez|znaleziono|udalo sie (?:znalez|odnalez|zlokaliz)|mozna (?:znalez|odnalez|zlokaliz)|zostal[a-z]{0,2} (?:znalez|odnalez)|odnalez|moglismy (?:znalez|odnalez))|brak skrzynki',
    inbox: 'skrzyn|poczt',
    diary: 'kalendarz',
    notvalid:
      'nieprawidlow|niepoprawn|nie jest (?:prawidlow|poprawn)|bledny|niewazn|zly$|nie .{0,14}(?:prawidlow|poprawn)',
    cap: 'limit',
    capped: 'osiagni|przekroczon|wyczerpan|przekroczy',
    sends: 'wysyl|wyslan',
    daily: 'dzienn|na dzien|dziennie|dzis|jutro|24 godzin|dobow',
    unavailable:
      'nie (?:jest |sa )?(?:dostepn|zawart|uwzgl|wliczon)|nie (?:obejmuje|zawiera|wchodzi|umozliwia|oferuje|ma )|niedostepn|nie (?:nalezy|stanowi|przewiduje|ujeto)',
    configuration: 'konfiguracj',
    unassigned:
      'nie (?:jestes|zostal[a-z]{0,2}|jest|ma)? ?.{0,24}(?:przypisan|dodan|przydziel)|nieprzypisan|nieprzydziel|bez .{0,12}konfiguracj',
    unused:
      'nieaktywnosc|brak[a-z]{0,2} aktywnosci|nie (?:korzysta|uzywa|byla uzywan|byl uzywan|skorzysta|uzywan)|nieuzywan|bezczynno|brak (?:uzycia|korzystania)|nie (?:byl[aoy]? )(?:uzywan|wykorzyst)',
    halted:
      'wstrzyman|zatrzyman|odlaczon|rozlaczon|zawieszon|wylaczon|przerwan|wstrzymal|zatrzymal|odlaczyl|wylaczyl',
    suspended: 'zawieszon|zablokowan|wylaczon',
    domainadmin: 'administrator[a-z]{0,3} (?:twojej |swojej |waszej |tej )?domeny',
    nouser:
      '(?:uzytkownik|odbiorca|adresat|adres|skrzynka|konto)$.{0,40} (?:nieznan|nie istnieje|nie znalez)|nieznan[ya] (?:uzytkownik|odbiorca|adresat)|nie istnieje .{0,20}(?:skrzynka|adres|uzytkownik)|nie (?:znaleziono|ma) (?:odbiorc|adres|uzytkown|takiego|takiej)',
    returned:
      'nie (?:mozna |udalo sie |zostal[a-z]{0,2} |moze byc )?(?:bylo )?dostarcz|nie dostarczon|niedostarcz|wrocil|zwrocon|zwrot |odbil|(?:dostarczeni|doreczeni)[ea] .{0,60}(?:nie powiodl|niemozliw|nieudan)|nie (?:zostal[a-z]{0,2} )?doreczon',
    parcel: 'paczk|przesylk|kurier',
    timedout:
      'przekroczon[a-z] limit[a-z]{0,2} czasu|czas oczekiwania .{0,10}(?:uplynal|minal|przekroczon)|uplynal .{0,20}czas|przekroczono .{0,20}czas|nie (?:odpowiedzial|odpowiada)|brak odpowiedzi',
    mailhost: 'serwer[a-z]{0,3} poczt',
    imapclosed: 'imap.{0,30} (?:wylaczon|nieaktywn|zablokowan|nie (?:jest )?(?:wlaczon|aktywn))',
    newpassword:
      '(?:zmienil|zmian|zmiani|zmienic|resecie|zresetowal)[a-z]{0,4} .{0,16}hasl|nowe .{0,16}hasl|nowego hasla|haslo$.{0,24} zmieni|(?:zmien|zresetow)[a-z]{0,6} .{0,16}hasl',
    syncing: 'synchron',
    shutout:
      '(?:nie moze|nie mozna|nie udalo|nie da) .{0,12}(?:zalogow|polacz)|sie nie loguje|blad[a-z]{0,3} (?:logow|polacz)|nie loguje|logowanie .{0,24}nie (?:powiodlo|dziala|udaje)',
    allwell: 'wszystko (?:gra|dziala)',
    securefail:
      '(?:blad|bledu|nie udalo sie|nie mozna).{0,60} (?:bezpieczn|szyfrowan|zabezpieczon)[a-z]{1,4} polaczeni|(?:bezpieczn|szyfrowan|zabezpieczon)[a-z]{1,4} polaczeni.{0,60} (?:nie|blad)',
    manyusers:
      '(?<!dla |u |do )(?:wielu|kilku|dwoch|wiecej niz jeden|wiecej niz jednego) (?:uzytkownik|osob)',
    imapwrong:
      '(?:nieprawidlowe|bledne|niepoprawne|niewlasciwe|zle) ustawienia (?:serwera )?(?:imap|smtp)|ustawienia (?:serwera )?(?:imap|smtp) .{0,16}(?:nieprawidlow|bledn|niepopraw|niewlasciw)',
    ipfilter: 'zapor[aey]|(?:tylko|jedynie|wylacznie) .{0,24}(?:adresy|adresow|adresom) ip',
    away: 'urlop(?:u|ie|em)? (?:macierzynsk|rodzicielsk|wychowawcz|zdrowotn|ojcowsk)|zwolnieni[aeu] lekarski|(?:miesiecy|miesiace|pol roku) (?:nieobecn|przerwy)',
    looped:
      '(?:wraca|powraca|cofa|przenosi|odsyla) .{0,30}(?:ekranu|strony|okna) logowania|petl[aei] logowania|(?:wylogowuje|wyrzuca) (?:mnie|nas)|(?:ciagle|w kolko|za kazdym razem) .{0,24}(?:logowa|zalog)',
    sidepanel: 'dodat(?:ek|ku|ki)|panel(?:u)? boczn|wtyczk|rozszerzeni',
    companyrule:
      '(?:azure|entra|dostep warunkowy|dzial it|polityka bezpieczenstwa)$.{0,50} (?:filtr|ogranicz|kontrol|zatwierdz|blok)|(?:filtr|ogranicz|kontrol|zarzadz)[a-z]{0,6} .{0,40}(?:przez|za pomoca|w) (?:azure|entra)',
    personalbox:
      '(?:osobist|prywatn)[a-z]{1,3} (?:[a-z.-]{3,14} ){0,2}(?:kont|skrzyn|adres|poczt)|(?:kont|skrzyn)[a-z]{0,3} (?:osobist|prywatn)',
    notforit:
      'nie (?:jest |sa )?(?:obsluguj|obslugiwan|wspier|zgodn|kompatybiln|dziala z)|(?:tylko|wylacznie) (?:konta|skrzynki) (?:sluzbow|firmow)',
    senddies: '(?:wysyl|wysla|wyslan)[a-z]{0,5}$.{0,80}(?:rozlacz|odlacz|czerwon|wylacz)',
    receivesok:
      '(?:odbieranie|odbior|synchronizacja|przychodzac)[a-z]{0,3}$.{0,30}(?:dziala|zielon|polaczon|w porzadku)',
  },
  screens: {
    integration: 'integrac',
    approval: 'zatwierdz|zgod|akcept',
    need: 'wymag|potrzeb|musi',
    permission: 'uprawn|zezwol',
    only: 'tylko|wylacznie|jedynie',
    grant: 'udziel|przyzna|nada|udzielen|nadac|nadaw',
    resources: 'zasob',
    organization: 'firm|przedsieb|instyt',
    institution: 'instytuc',
    app: 'aplik',
    thisApp: 'ta apli|ten apli|tej apli',
    ask: 'kontakt|popros|skontakt|zwroc',
    before: 'przed|zanim|aby moc',
    oneOrMore: 'co najmniej jedn|jedno lub|jednego lub',
    risky: 'ryzyk',
    trust: 'ufa',
    justification: 'uzasadn',
    request: 'wnios|zadan|prosb',
    sent: 'wyslan|przeslan|zlozon',
    signin: 'logow|zalogow',
    success: 'pomysln|powiod|udan|udalo|przebieg|zakonczyl',
    criteria: 'warunk|wymaga|wymog|kryteri',
    restricted: 'ogranicz',
    browser: 'przeglad',
    cannot: 'nie moz|nie mog|nie da|nie uda|nie bedzie|nie moge',
    fromHere: 'stad$|stad |z tego miejsca|stad,',
    reach: 'dostac|dostep|dotrz|otworz',
    rightNow: 'teraz|obecnie|w tej chwili|w tym momencie',
    sensitive: 'poufn|wrazliw',
    device: 'urzadz',
    managed: 'zarzadz|zarejestr|zgodn|domen|przylacz|dolacz',
    account: 'konto|konta$|kontem|koncie|kontu',
    locked: 'zablok',
    temporary: 'tymczas|chwilow',
    unauthorized: 'nieautoryz|nieuprawn|nieupowaz',
    disabled: 'wylaczon|dezaktyw',
    password: 'haslo|hasla',
    expired: 'wygas',
    update: 'zaktual|zmien',
    firstTime: 'pierwszy raz',
    personal: 'osobist|prywat',
    work: 'zakel|sluzbow|zawodow|firmow',
    school: 'szkol|uczel',
    tenant: 'dzierzaw|katalog',
    guest: 'gosc|zewn',
    added: 'doda',
    notExist: 'nie istnieje',
    configured: 'konfigur|skonfigur',
    block: 'zablok|zakaz|blokow|blokuj',
    assigned: 'przypis',
    member: 'czlonk',
    group: 'grup',
    moreInfo: 'wiecej info|dodatkow',
    secure: 'bezpiecz|chron|ochron|zabezpiecz|ochran',
    use: 'uzyw|uzyc|skorzyst|uzyt|korzyst|uzywa',
    access: 'dostep|uzysk|dostepn|otworz',
    review: 'sprawdz|zweryfik|rozpatrz|przejrz',
    policy: 'zasad|polity',
    data: 'dane$|danych',
    within: 'wewnatrz|w ramach|w obrebie|w swojej|w organizacji',
    client: 'klient',
    verification: 'weryfik',
    complete: 'ukonc|zakonc|przesz|przeszl',
    not: 'nie$',
    tester: 'testerow|testowym',
    developer: 'deweloper|programist',
    verified: 'zweryfik|sprawdz|potwierdz',
    tried: 'probow',
    maybe: 'moze$|moze |byc moze',
    screen: 'tego ekranu|tym ekranie',
    embedded: 'osadzon|wbudowan|bezpiecznych przegl',
    twoStep: 'dwoch krok|2 krok|dwuetap|dwustopn',
    turnOn: 'wlacz',
    invalid: 'nieprawidl|niewazn',
    username: 'nazwa uzytkown|nazwy uzytkown',
    find: 'znalez',
    onlyAdmin: '(?:tylko|jedynie|wylacznie).{0,30}admin',
    accessBlocked: 'dostep (?:jest |zostal )?zablok|zablokowano dostep',
    helpUs: 'pomoz nam',
    noAnswer: 'nie otrzymali|brak odpowiedzi',
    incorrect: 'nieprawidl|bledn',
    session: 'sesj',
    thirdParty: 'innych firm|zewnetrznych',
    otherPhone:
      'nowy telefon|nowego telefonu|stary telefon|starym telefonie|zgubil|zmienilem telefon|zmienilam telefon',
    appLabel: 'aplikacja:',
    notified: 'powiadom|e-mailem',
    waiting: 'rozpatrz|sprawdz|powiadom|oczek|dopoki|czeka',
    comply: 'spelnia|zgodn',
    your: 'twoj',
    our: 'nasz',
    mailbox: 'poczt|skrzynk|kalend',
    supporter: 'pomoc|wsparci',
    unlock: 'odblokow',
    denied: 'odrzucon|odmow',
    whichOrgs: '(?:organizacje|organizacji|firmy).{0,24}(?:dostep|uzyskac)',
    manyApps: 'aplikacje',
    rule: '(?:polityka|zasada|regulamin|procedura)$.{0,24}:',
  },
  right: '',
};

export default words;
