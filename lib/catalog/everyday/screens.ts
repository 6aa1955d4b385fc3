/**
 * What the screens of Microsoft and Google say, told by ideas and not by sentences: releases differ in their wording,
 * people retell a screen, and a screen exists in every language. For each idea the beginnings of the words for it in the
 * languages of the interface, written as in `words.ts`.
 */
export const SCREEN_WORDS: Readonly<Record<string, string>> = {
  /** What a product connects itself by. */
  integration:
    'integration|integrac|integraz|integratie|koppeling|verknupfung|anbindung|[a-z]{2,12}-integration|連携|تكامل',
  admin:
    'admin|beheerder|amministrator|systemadmin|it department|it-abteilung|service informatique|管理者|المسؤول|المشرف|مسؤول|مشرف',
  approval:
    'approv|genehm|aprob|aprov|goedkeur|goedgekeur|zatwierdz|zgod|akcept|godkan|autorizzazion|consenso|acuerdo|承認|موافق|اعتماد|zustimm|einwillig|consentim|validation|freigab|freigeb|administrator(?:en|s)?(?:genehm|zustimm|freigab|godkan|goedkeur)|beheerdersgoedkeur|adminfreigab|admingenehm|consentement|approb',
  need: 'need|requir|erforder|benotig|notwendig|necess|requis|requier|exige|precis|richied|richiest|vereis|nodig|wymag|potrzeb|krav|behov|必要|مطلوب|تطلب|يلزم|تحتاج|يحتاج|neces|faut|debe|muss |must|devi|musi|maste|besoin|bisogno|serve$|occorr|hace falta|ska ha|notig|braucht|brauch|exig|verlang|kraver|doit|deve|debe|moet|maste',
  permission:
    'permi|berechtig|autoris|autoriz|machtig|toestem|uprawn|behorig|tillstand|zezwol|権限|許可|إذن|أذون|صلاحي',
  only: 'only|nur|ausschliesslich|seul|unique|solo|solament|unicament|soltanto|esclusiv|apenas|so$|somente|alleen|uitsluitend|slechts|tylko|wylacznie|bara|endast|のみ|だけ|限ら|فقط|إلا|سوى|jedynie|uniquement|accessible qu|peut .{0,20}qu.a|peuvent .{0,20}qu.a|que desde|blott|enkel|n.{0,40} que (?:dans|par|sur|depuis|pour|les|des|si)|nicht ausserhalb',
  grant:
    'grant|give|erteil|gewahr|accord|donn|octroy|conced|conces|otorg|dar$|dare$|verle|geven|toeken|udziel|przyzna|nada|bevilj|tilldel|ge$|付与|与え|منح|許可(?:でき|し)|concess|udzielen|tilldela|zulass|allow|autorizz|ges |ges$|given|vergeb|vergib|nadac|nadaw|dato da|autoris',
  resources: 'resource|ressource|recurs|risors|bron|zasob|resurs|リソース|موارد',
  organization:
    'organi|compan|unternehmen|firm|entreprise|empresa|aziend|bedrijf|przedsieb|foretag|institu|istitut|instel|instyt|組織|会社|機関|مؤسس|منظم|الشرك',
  institution:
    'institution|institucion|istituto|istituzion|instituic|instelling|instytuc|larosat|機関|مؤسس|einrichtung|etablissement|centro educ|instytuc',
  app: 'app$|apps$|app |app-|appen|app,|anwendung|appli|aplic|aplik|programm|toepassing|アプリ|تطبيق',
  thisApp:
    'this app|the app|diese app|diese anwendung|die app|cette app|l.app|esta app|esta apli|la app|la apli|questa app|essa app|este app|este apli|esse apli|o app|deze app|deze toepass|de app|ta apli|ten apli|tej apli|den har appen|denna app|appen|このアプリ|当該アプリ|هذا التطبيق|التطبيق',
  ask: 'ask|contact|bitte|wende|kontakt|demand|adress|pida|pidele|solicit|pedir|peca|entre em|chied|rivolg|vraag|neem|popros|skontakt|zwroc|be |依頼|問い合わせ|連絡|اطلب|مطالبة|اتصل|يرجى|ford|anforder|pid|chiedi|begar|hor med',
  before: 'before|bevor|vor$|avant|antes|prima|voordat|alvorens|przed|zanim|innan|前に|まず|قبل|aby moc',
  oneOrMore:
    'one or more|mindestens eine|eine oder mehrere|une ou plusieurs|uno o mas|uno o varios|una o piu|uma ou mais|een of meer|co najmniej jedn|jedno lub|jednego lub|en eller flera|(?:つ|個)以上|複数の|واحد أو أكثر|واحدا أو أكثر',
  risky: 'risk|riesg|risch|risqu|peligr|dangere|arrisc|ryzyk|リスク|危険|خطر|محفوف',
  trust: 'trust|vertrau|vertrouw|confi|fiar|fid|ufa|litar|信頼|تثق|الثقة',
  justification: 'justif|begrund|giustif|motiv|uzasadn|reason|razon|raison|理由|正当|مبرر|السبب',
  request:
    'request|anforder|anfrag|antrag|demand|solicit|peticion|richiest|pedido|requis|verzoek|aanvra|wnios|zadan|prosb|begar|anmodan|forfragan|要求|申請|リクエスト|依頼|طلب|richied|richie|begar|vraag|vragen|pedir|demander|anmod',
  sent: 'sent$|submitt|gesendet|geschickt|ubermittelt|eingereicht|envoy|transmis|soumis|enviad|remitid|inviat|trasmess|inoltrat|verzonden|verstuurd|ingediend|wyslan|przeslan|zlozon|skickat|skickad|sants|inlamn|送信|送られ|提出|إرسال|أرسل|تقديم',
  signin:
    'sign-in|signin|sign in|signed in|signing in|log in|login|logged in|logon|anmeld|angemeld|einlogg|connexion|connect|identif|inicio de ses|inicio ses|inici|entrar|ingres|acced|access|accedi|entrada|login|logow|zalogow|aanmeld|inlog|logga|inloggad|サインイン|ログイン|تسجيل الدخول|تسجيل دخول|تسجيل دخولك|melden sie|meld dich|melde dich|meldet euch|reconnect|meld je',
  success:
    'success|erfolg|reuss|correctament|exito|riuscit|correttament|con successo|andato a buon|sucess|bem-sucedid|gelukt|geslaagd|voltooid|succes|pomysln|powiod|udan|udalo|lyck|成功|正常に|完了し|نجح|نجاح|correct|corrett|bem.sucedid|succes|efetuad|se pudo|abouti|geklappt|went through|went fine|przebieg|zakonczyl',
  criteria:
    'criteri|kriteri|criter|conditions|condicion|condizion|condic|requirem|anforderung|requisit|exigence|voorwaarde|vereisten|warunk|wymaga|wymog|krav|条件|基準|要件|معايير|شروط|متطلبات|kryteri|regels|policy',
  restricted:
    'restrict|eingeschrank|beschrank|restrein|limit|restring|beperk|ogranicz|begrans|制限|مقيد|تقييد|محدود|يقيد|قيده',
  browser: 'browser|navigat|navegad|przeglad|webblas|ブラウザ|متصفح',
  cannot:
    "can't|cant$|cannot|can not|couldn't|could not|unable|not possible|kann.{0,60} nicht|konnen.{0,60} nicht|konnte.{0,60} nicht|nicht moglich|ne pouv|ne peu|ne parv|n.est pas|n.arriv|impossib|no pued|no es posible|no se pued|no podem|no tien|non e possibil|non puo|non e stato|non riesc|nao e possivel|nao pode|nao consegu|nao foi possivel|kan .{0,60}niet|kunt .{0,60}niet|kunnen .{0,60}niet|kon .{0,60}niet|niet mogelijk|nie moz|nie mog|nie da|nie uda|kan inte|kunde inte|gar inte|inte mojligt|できません|できない|られません|れません|ません|ない|لا يمكن|لا تستطيع|يتعذر|تعذر|غير قادر|لا أستطيع|لا استطيع|no podr|ne pourr|nao podera|non potra|kunt u .{0,60}niet|kunde du inte|du inte|nie bedzie|no puedo|je ne peux|nie moge|できなく|使えません|لا يمكنني|wont let|won.t let|geht nicht|klappt nicht|lasst mich nicht|komme nicht|kom niet|lukt niet|no me deja|nao consigo|non mi fa|kommer inte",
  fromHere:
    'from here|from there|von hier|d.ici|depuis cet endroit|desde aqui|da qui|daqui|a partir deste|a partir daqui|vanaf hier|hiervandaan|van hier|stad$|stad |z tego miejsca|stad,|harifran|hier aus|ここから|この場所から|من هنا|depuis ici|hierher|aus hier|de aqui|d.aqui',
  reach:
    'get |get there|reach|access|open|zugreif|zugriff|dorthin|gelang|acced|y acc|llegar|entrar|raggiung|arriv|chegar|acess|openen|toegang|komen|dostac|dostep|dotrz|otworz|komma|na |アクセス|到達|開|الوصول|تصل|الانتقال|فتح|acceso|acces|toegang|atkomst|zugang|erreich|ouvr|abrir|aprir|komen|oppna|aced',
  rightNow:
    'right now|at the moment|at this time|currently|jetzt|derzeit|im moment|momentan|zurzeit|pour le moment|pour l.instant|actuellement|en ce moment|en este momento|ahora|por el momento|ora$|al momento|in questo momento|adesso|agora|no momento|neste momento|nu$|op dit moment|momenteel|teraz|obecnie|w tej chwili|w tym momencie|just nu|for narvarande|現在|今は|今すぐ|الآن|حاليا|في الوقت الحالي',
  sensitive:
    'sensit|vertraulich|confiden|sensib|gevoelig|vertrouwelijk|poufn|wrazliw|kanslig|riservat|delicat|機密|慎重|プライベート|حساس|سري',
  device:
    'device|gerat|appareil|peripher|disposit|equipo|apparat|apparaat|urzadz|enhet|デバイス|端末|جهاز|أجهزة|الأجهزة',
  managed:
    'managed|manage|verwalt|ger[ea]|administrad|gestion|gestit|gerenci|gerid|beheer|zarzadz|hanter|regist|enregist|inscri|zarejestr|complian|konform|conform|cumpl|compat|zgodn|domain|domane|domaine|domin|domein|domen|管理|準拠|登録|ドメイン|参加し|مدار|إدارة|مسجل|متوافق|مجال|anslut|doman|przylacz|lid zijn|dolacz|unid[oa]s',
  account:
    'account|konto|konten|cuenta|compte|conta$|contas$|アカウント|حساب|kontos|konta$|kontem|koncie|kontu|benutzerkonto|benutzerkonten|geschaftskonto|schulkonto|firmenkonto|arbeitskonto|unikonto|arbetskonto|skolkonto|gebruikersaccount|anvandarkonto',
  locked:
    'locked|gesperr|verrouill|bloque|bloccat|bloqu|vergrendel|geblok|zablok|last$|lasts$|lasta$|sparra|sparrat|ロック|قفل|تم حظر',
  temporary:
    'temporar|vorubergehend|zeitweise|temporair|provisoir|temporal|temporane|tijdelijk|tymczas|chwilow|tillfall|一時的|مؤقت',
  unauthorized:
    'unauthori|unbefugt|nicht autorisiert|missbrauch|non autoris|frauduleus|no autoriz|non autorizz|nao autoriz|onbevoegd|ongeoorloofd|nieautoryz|nieuprawn|obehorig|otillat|不正|غير مصرح|غير المصرح|غير قانوني|nieupowaz|nieuprawn|indebid|indevid|abusiv|sin autoriz|sem autoriz',
  disabled:
    'disabled|deaktivier|desactiv|disattiv|desativ|uitgeschakeld|gedeactiv|wylaczon|dezaktyw|inaktiver|無効|معطل|تعطيل',
  password:
    'passwor|kennwor|mot de passe|contrasen|parola|senha|palavra-passe|wachtwoord|haslo|hasla|losenord|パスワード|كلمة المرور|كلمة مرور|كلمة السر',
  expired: 'expir|abgelaufen|scadut|verlopen|wygas|har gatt ut|gatt ut|upphor|期限|有効期|انته|منتهي',
  update:
    'updat|aktualis|andern|mettre a jour|modifi|actualiz|cambi|aggiorn|atualiz|alter|bijwerk|wijzig|zaktual|zmien|uppdater|andra|byta|更新|変更|تحديث|تغيير',
  firstTime:
    'first time|erste mal|ersten mal|erstmal|zum ersten|premiere fois|primera vez|prima volta|primeira vez|eerste keer|pierwszy raz|forsta gang|初めて|初回|أول مرة|المرة الأولى',
  personal:
    'personal|private|personlich|personlig|privat|perso$|personnel|particular|persoonlijk|prive|osobist|prywat|pessoal|個人|شخصي',
  work: 'work|business|geschaft|arbeit|arbets|profession|travail|trabajo|profes|lavoro|azienda|trabalho|corporativ|werk|zakel|sluzbow|zawodow|firmow|jobb|職場|会社|仕事|عمل|profissi',
  school:
    'school|schul|uni$|universit|scolaire|ecole|etudes|educat|escuela|centro educ|academ|escola|institu|scuol|istitut|szkol|uczel|skol|skolkonto|学校|مدرس|المؤسسة التعليمية|دراس',
  tenant:
    'tenant|mandant|locataire|inquilin|locatari|dzierzaw|klientorgan|klientorganis|verzeichnis|annuaire|directorio|directory|diretorio|katalog|テナント|ディレクトリ|المستأجر|مستأجر|الدليل',
  guest: 'extern|guest|gast|invit|ospit|convidad|gosc|zewn|gastanv|hinzugef|外部|ゲスト|خارجي|ضيف|كضيف',
  added:
    'added|add |hinzugef|hinzufug|ajout|agreg|anad|aggiunt|adicion|toegevoegd|toevoegen|doda|laggas till|lagts till|lagg|追加|إضافة|تضاف',
  notExist:
    'not exist|existiert .{0,40}nicht|nicht vorhanden|existe pas|no existe|non esiste|nao existe|bestaat niet|niet .{0,40}bestaat|nie istnieje|finns inte|存在し|غير موجود|لا يوجد|ليس موجود',
  configured:
    'configur|konfigur|eingericht|paramet|skonfigur|geconfigur|konfigurer|構成|設定|تكوين|بتكوين|إعداد|تهيئة',
  block:
    'block|blockier|gesperrt|verweiger|bloq|bloc|bloqu|refus|blokk|geblok|geblokk|zablok|zakaz|blockera|blocker|spärra|sparra|ブロック|拒否|禁止|حظر|محظور|المنع|blokow|blokuj',
  assigned:
    'assign|zugewies|zuweis|zugeord|affect|attrib|asign|assegn|atribu|toegewez|przypis|tilldel|割り当て|تعيين|معين|مخصص',
  member: 'member|mitglied|membre|miembr|membro|lid$|lid |czlonk|medlem|メンバー|عضو',
  group: 'group|grupp|groep|grup|グループ|مجموعة',
  moreInfo:
    'more info|additional info|further info|weitere info|weiterer info|zusatzliche info|mehr info|plus d.info|informations suppl|informations complem|d.autres info|davantage d.info|mas info|informacion adic|altre info|ulteriori info|maggiori info|mais info|informacoes adic|informacao adic|meer info|aanvullende|extra info|wiecej info|dodatkow|mer info|ytterligare info|詳細情報|詳細な情報|追加(?:の)?情報|مزيد من المعلومات|معلومات إضافية|المزيد من المعلومات',
  secure:
    'secur|safe|schutz|sicher|segur|sicur|proteg|protez|beveil|veilig|bescherm|bezpiecz|chron|ochron|saker|skydda|sakra|セキュリティ|保護|安全|حماية|أمان|آمن|تأمين|zabezpiecz|sakerh|ochran',
  authenticator: 'authenticator|認証アプリ|المصادقة',
  use: 'use|using|utiliser|verwend|nutz|benutz|utilis|utiliz|usar|usa|uso|gebruik|uzyw|uzyc|skorzyst|anvand|使用|利用|使え|استخدام|تستخدم|أستخدم|genutz|benutz|usat|usad|uzyt|brukas|korzyst|uzywa|usarl',
  access:
    'access|zugriff|zugang|acces|acceso|acesso|toegang|dostep|atkomst|tillgang|アクセス|الوصول|وصول|acced|access|acess|zugreif|zugegriff|aufruf|aufgeruf|komma at|kommer at|accessib|uzysk|toegank|zuganglich|zugang|dostepn|tillgangl|oppna|otworz|opent|aced',
  review:
    'review|uberpruf|pruf|begutacht|freigeb|examin|revis|evalu|verif|esamin|controll|analis|beoordel|beoordeel|nakijk|controler|sprawdz|zweryfik|rozpatrz|przejrz|granska|確認|審査|レビュー|承認|مراجع|يراجع|تراجع',
  policy:
    'polic|richtlinie|regel|strateg|regle|direct|norm|criteri|politic|politique|beleid|zasad|polity|princip|policy|ポリシー|規定|سياس',
  data: 'data|daten|donnee|dato|dados|gegevens|dane$|danych|uppgift|データ|بيانات',
  within:
    'within|inside|innerhalb|intern|au sein|a l.interieur|dentro|all.interno|interno|binnen|wewnatrz|w ramach|w obrebie|inom|内で|内部|داخل|ضمن|dans son|dans votre|dans l.organi|en su organi|en tu organi|nella|na sua organi|w swojej|w organizacji|i organisation|i sin organisation',
  client: 'client|klient|client|クライアント|العميل',
  google: 'google|gmail|グーグル|جوجل',
  verification: 'verific|verif|uberpruf|validation|valid|weryfik|審査|確認|検証|تحقق|التحقق|مراجعة',
  complete:
    'complet|abgeschloss|termin|finalis|conclu|completad|voltooi|afgerond|ukonc|zakonc|przesz|slutfor|genomga|完了|終え|إكمال|تكمل|يكمل|effectu|acheve|superat|superad|doorlop|przeszl|genomfor|fertig',
  not: "not$|n't|hasn|nicht|ne |n.a|pas$|no |non |nao|niet|nie$|inte$|har inte|ない|ません|لم |لا |غير|ليس|doesn't|hasn't|haven't|isn't|aren't|wasn't|didn't|won't|can't|cannot|couldn't|shouldn't|don't|keine|kein$|sin$|sans$|senza$|sem$|zonder$|utan$|ej$",
  tester:
    'tester|test user|testnutzer|testbenutzer|testeur|evaluador|probador|testador|testgebruik|テスター|テストユーザー|مختبر|المختبر|testare|testpers|testerow|testowym|testeri',
  developer:
    'developer|entwickler|developpeur|desarrollador|programador|sviluppator|desenvolvedor|programador|ontwikkelaar|deweloper|programist|utveckl|デベロッパー|開発者|المطور|مطور|مطو',
  verified:
    'verifi|uberpruft|gepruft|bestatigt|valide|valid|verificad|verificat|geverifi|gecontrol|zweryfik|sprawdz|potwierdz|verifier|kontroller|bekraft|確認|検証|審査|تحقق|يتم التحقق',
  tried:
    'tried|versucht|tente|tentat|essay|intent|tent|geprobeerd|probeerde|probow|forsok|しようと|試み|حاول',
  maybe:
    'may |might|maybe|moglich|unter umstanden|vielleicht|evtl|eventuell|peut-etre|peut etre|pourrai|puede|podria|quiza|es posible|potrebbe|puo |forse|pode |talvez|mogelijk|misschien|wellicht|moze$|moze |byc moze|kanske|eventuellt|可能性|かもしれ|恐れ|قد |ربما|يحتمل|kan |kann |konnte|kan vara',
  screen:
    'from this screen|this screen|diesem bildschirm|diesem fenster|cet ecran|esta pantalla|questa schermata|esta tela|este ecra|dit scherm|dit venster|tego ekranu|tym ekranie|den har skarmen|skarmen|この画面|هذه الشاشة',
  embedded:
    'embedded|secure browser|eingebett|sichere browser|integre|securis|incrustad|insertad|incorporad|integrat|ingesloten|ingebouw|beveiligde browser|osadzon|wbudowan|bezpiecznych przegl|inbaddad|inbyggd|埋め込み|安全なブラウザ|مضمن|المضمنة|المتصفحات الآمنة',
  twoStep:
    '2-step|two-step|2 step|two step|zwei schritt|zwei-schritt|zweistufig|bestatigung in zwei|deux etapes|2 etapes|dos pasos|due passaggi|duas etapas|2 etapas|twee stappen|tweestaps|2 stappen|2-staps|2 schritt|zwei stufen|2 pasos|2 passaggi|dwoch krok|2 krok|2 steg|2-steg|tva steg|dwuetap|dwustopn|tvasteg|2 ?段階|二段階|خطوتين|بخطوتين',
  turnOn:
    'turn on|turned on|enable|aktivier|einschalt|activ|attiv|ativ|inschakel|aanzet|wlacz|aktiver|sla pa|slar pa|オンにす|有効に|تفعيل|تشغيل',
  invalid:
    'invalid|ungultig|non valide|pas valide|no es valid|no valid|non e valid|non valid|nao e valid|ongeldig|nieprawidl|niewazn|ogiltig|無効|غير صالح',
  username:
    'user name|username|benutzername|nom d.utilisateur|identifiant|nombre de usuario|nome utente|nome de usuario|gebruikersnaam|nazwa uzytkown|nazwy uzytkown|anvandarnamn|ユーザー名|اسم المستخدم',
  find: 'find|found|finden|gefunden|trouv|encontr|trova|trovat|vinden|gevonden|znalez|hitta|見つか|العثور|نعثر',
  onlyAdmin:
    '(?:only|nur|ausschliesslich|seul|solo|unicament|solament|soltanto|esclusiv|apenas|so|somente|alleen|uitsluitend|slechts|tylko|jedynie|wylacznie|bara|endast).{0,30}(?:admin|beheerder|amministr|systemadmin)|管理者(?:のみ|だけ)|(?:المسؤول|المشرف|للمسؤول|للمشرف)(?:ين)? فقط|إلا .{0,12}(?:المسؤول|المشرف|مسؤول|مشرف)|فقط .{0,8}(?:المسؤول|المشرف|للمسؤول|مسؤول)',
  accessBlocked:
    'access (?:is |was |has been )?blocked|blocked access|zugriff (?:ist |wurde )?(?:blockiert|gesperrt)|acces (?:est |a ete )?(?:bloque|refuse)|acceso bloquead|bloqueado el acceso|bloqueo el acceso|accesso (?:e stato )?bloccat|acesso bloquead|toegang (?:is )?geblok|dostep (?:zostal )?zablok|zablokowano dostep|atkomst(?:en)? (?:har )?(?:blocker|sparr)|アクセス(?:を|が|は)?(?:ブロック|拒否)|حظر الوصول|الوصول محظور',
  helpUs:
    'help us|helfen sie uns|hilf uns|helft uns|aidez-nous|aidez nous|ayudenos|ayudanos|aiutaci|ajude-nos|ajude nos|help ons|pomoz nam|hjalp oss|協力|ساعدنا',
  noAnswer:
    "didn't hear|did not hear|no response|keine antwort|nichts von ihnen gehort|nichts von dir gehort|pas eu de nouvelles|pas eu de reponse|aucune reponse|pas recu de reponse|no hemos recibido|no recibimos|non abbiamo ricevuto|nessuna risposta|nao recebemos|nao obtivemos|niets van u gehoord|niets van je gehoord|geen reactie|nie otrzymali|brak odpowiedzi|inget svar|応答が|返答が|لم نتلق|لم نسمع",
  incorrect:
    'incorrect|wrong|falsch|nicht korrekt|nicht richtig|errone|errat|sbagliat|onjuist|verkeerd|nieprawidl|bledn|felaktig|fel$|正しくありません|間違|غير صحيح',
  session: 'session|sitzung|sesion|sessao|sessie|sesj|セッション|الجلسة|جلسة|جلستك',
  thirdParty:
    'third-party|third party|drittanbiet|tiers$|tierce|terceros|terze parti|terceiros|derden|innych firm|zewnetrznych|tredjepart|サードパーティ|الجهات الخارجية|تابعة لجهات',
  oauth: 'oauth',
  english: 'the$|needs?$|needed$|requires?$|required$|when$|here$',
  otherPhone:
    'new phone|new mobile|new iphone|got a new|lost (?:my )?phone|lost (?:my )?mobile|old phone|broke(?:n)? phone|phone (?:is|was|got) (?:lost|stolen|broken|reset)|neue[sn]? (?:handy|telefon|smartphone|iphone)|alte[sn]? (?:handy|telefon|smartphone)|handy (?:verloren|kaputt|weg|gewechselt|gestohlen)|telefon verloren|nouveau (?:telephone|portable|smartphone|mobile)|nouvel iphone|change de (?:telephone|portable)|perdu mon|ancien (?:telephone|portable)|nuevo (?:movil|telefono|celular)|(?:movil|telefono|celular) (?:nuevo|viejo|anterior)|perdi (?:el|mi)|cambie de|cambiado de|nuovo (?:telefono|cellulare|smartphone)|vecchio (?:telefono|cellulare)|perso il|cambiato (?:telefono|cellulare)|(?:telefone|celular|telemovel) (?:novo|antigo)|novo (?:telefone|celular|telemovel)|perdi (?:o|meu)|troquei de|nieuwe telefoon|oude telefoon|telefoon (?:kwijt|verloren|kapot|gestolen)|nowy telefon|nowego telefonu|stary telefon|starym telefonie|zgubil|zmienilem telefon|zmienilam telefon|ny telefon|ny mobil|gamla (?:telefon|mobil)|tappat (?:bort )?(?:min )?(?:telefon|mobil)|bytt (?:telefon|mobil)|新しい(?:電話|スマホ|携帯|スマートフォン|端末)|機種変|(?:スマホ|携帯|電話)を(?:なくし|紛失|変え)|هاتف جديد|هاتفي الجديد|فقدت هاتفي|هاتفي القديم|ضاع هاتفي|غيرت هاتفي',
  appLabel:
    'app ?:|app name|application ?:|anwendung:|aplicacion:|applicazione:|toepassing:|aplikacja:|aplicativo:|アプリ名?:|التطبيق:|اسم التطبيق',
  notified:
    'notif|melding|email when|an email|by email|benachricht|per e-mail|par e-mail|par courriel|avert|prevenu|por correo|via e-mail|avvisat|por e-mail|avisad|per mail|bericht ontv|powiadom|e-mailem|meddel|via e-post|メールで|通知|إشعار|إخطار|بالبريد',
  waiting:
    'wait|review|notif|until|pending|once |email when|gepruft|prufung|benachricht|warte|bis |sobald|examin|attent|attend|avert|prevenu|jusqu|revis|espera|avis|hasta|cuando|esaminat|attesa|notific|finche|analis|aguard|ate que|ate la|beoordeel|wacht|bericht|totdat|zodra|rozpatrz|sprawdz|powiadom|oczek|dopoki|czeka|granska|vanta|meddel|avisa|tills|確認|審査|待|通知|まで|مراجع|انتظ|إعلام|إخطار|إشعار|حتى',
  comply:
    'compl|entspr|erfull|conform|cumpl|rispett|respect|voldoe|spelnia|zgodn|uppfyll|folj|atende|準拠|満た|يتوافق|تتوافق|يلتزم|يمتثل',
  your: 'your$|ihre|deine|votre|vos$|su$|tu$|tua$|suo$|sua$|uw$|je$|twoj|din$|ditt$|セッション|جلستك',
  our: "we$|we |we're|our$|ours$|wir$|unser|nous$|notre|nosotros|nuestr|noi$|nostr|nosso|nossa|wij$|onze$|nasz|私たち|弊社|当社|نحن|لدينا",
  mailbox:
    'mail|e-mail|inbox|postfach|correo|courriel|posta$|casella|poczt|skrzynk|epost|e-post|brevlad|postvak|caixa|calend|kalend|agenda|crm$|sync|synchron|メール|カレンダー|بريد|التقويم',
};

/** What is told of a mailbox or of connecting one: a heading beside it is hardly that of anything else. */
export const MAILBOX = 'mailbox';

/** On which words a screen is known: `says` within two or three sentences, `title` in a heading that has few others. */
export interface ScreenIdeas {
  rule: string;
  /** Ideas that must all be met; one after `-` must not. */
  says?: readonly string[];
  titles?: readonly string[];
  /** Ideas that may stand anywhere in a short text: what people tell of themselves beside a screen. */
  tells?: readonly string[];
  /** How many words its heading has, where that is all of a text. */
  words?: number;
  /** Whose words these are only where the text names the vendor. */
  named?: readonly string[];
}

/** The screens, first those that decide where several are told. */
export const SCREENS: readonly ScreenIdeas[] = [
  {
    rule: 'microsoft/consent-risky-blocked',
    says: ['thisApp maybe risky trust', 'thisApp risky trust ask admin'],
  },
  {
    rule: 'microsoft/admin-consent-requested',
    says: ['justification request app -sent', 'thisApp need admin approval justification'],
  },
  {
    rule: 'microsoft/admin-approval-required',
    says: [
      'need permission onlyAdmin grant resources',
      'ask admin grant permission app before use',
      'ask admin grant permission thisApp use',
      'oneOrMore permission grant not',
    ],
    // In English it is known word for word: it may be part of anybody's sentence.
    titles: ['admin approval need -not -english'],
  },
  {
    rule: 'microsoft/conditional-access',
    says: [
      'signin success criteria access not',
      'signin success restricted admin',
      'signin success device admin managed',
      'app sensitive only device access managed',
      'device admin need managed access organization',
      'device admin need managed access resources',
      'helpUs device secure',
    ],
    titles: ['cannot reach fromHere', 'cannot reach rightNow'],
    words: 9,
  },
  {
    rule: 'microsoft/account-locked-or-disabled',
    says: ['account locked temporary unauthorized', 'account locked unauthorized'],
    named: [
      'account locked admin ask',
      'account locked temporary',
      'account disabled admin ask -integration',
    ],
  },
  {
    rule: 'microsoft/password',
    says: ['password update firstTime expired signin'],
    named: ['password expired', 'password incorrect account'],
  },
  {
    rule: 'microsoft/wrong-account-type',
    says: [
      'cannot signin personal work school account',
      'account notExist tenant app access',
      'account need added guest tenant -our',
    ],
  },
  {
    rule: 'microsoft/user-not-assigned',
    says: ['admin configured app block assigned', 'block member group access assigned'],
  },
  {
    rule: 'microsoft/second-step-lost',
    tells: ['authenticator otherPhone cannot', 'authenticator otherPhone noAnswer'],
  },
  {
    rule: 'microsoft/approval-request-waiting',
    says: ['request sent admin waiting cannot use', 'request sent admin waiting approval app'],
    tells: ['request sent admin review notified appLabel -group -our'],
    named: ['request sent admin waiting'],
  },
  {
    rule: 'microsoft/mfa-required',
    says: [
      'organization need moreInfo account secure',
      'authenticator noAnswer',
      'noAnswer approval signin request',
    ],
  },
  { rule: 'microsoft/session-expired', named: ['your session expired signin'] },
  {
    rule: 'microsoft/account-not-found',
    named: ['username find account cannot', 'username maybe invalid'],
  },
  {
    rule: 'google/admin-policy',
    says: [
      'accessBlocked institution admin',
      'accessBlocked organization admin review google',
      'institution admin review configured app access',
      'thirdParty app google admin cannot access',
    ],
    named: [
      'accessBlocked organization admin review',
      'access block organization admin policy',
      'app block organization admin policy',
      'access account data restricted policy organization',
    ],
  },
  {
    rule: 'google/org-internal',
    says: ['accessBlocked only within organization use'],
    named: ['client restricted organization', 'only within organization use app access'],
  },
  {
    rule: 'google/test-users-only',
    says: [
      'google verification complete not -our',
      'tester developer approval only -our',
      'tester approval only access -our',
    ],
    named: ['tester developer approval -our'],
  },
  {
    rule: 'google/app-blocked',
    says: ['thisApp tried access sensitive google', 'google block access account secure app'],
    titles: ['thisApp block -organization -admin'],
  },
  {
    rule: 'google/unverified-app',
    says: ['developer verified google app sensitive access -tester -tried'],
    titles: ['google verified not app'],
  },
  {
    rule: 'google/disallowed-browser',
    says: [
      'browser app maybe not secure',
      'cannot signin screen app policy google',
      'app google policy embedded comply not',
    ],
    named: ['browser app not secure'],
  },
  { rule: 'google/oauth-policy', says: ['app policy google oauth not cannot'] },
  {
    rule: 'google/two-step-enforced',
    named: ['organization policy twoStep turnOn need', 'signin organization policy twoStep not'],
    says: ['signin organization policy twoStep comply not'],
  },
];
