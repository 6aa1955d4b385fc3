/**
 * What people call things who do not know the terms, in the languages of the interface: for each idea the beginnings of
 * the words for it, parted by `|`, in plain small letters without accents (`ł` is `l`). A blank stands for a blank.
 * Words that end in `$` are meant whole.
 */
export const EVERYDAY: Readonly<Record<string, string>> = {
  admin:
    'admin|boss|manager$|it department|it team|it guy|it people|our it$|the it$|helpdesk|superviso|der it$|die it$|unsere it$|it abteilung|chef|vorgesetzt|jefe|informatic|informatik|informatyk|patron|service info|responsable|dsi$|capo$|responsabile|baas|beheerder|leidinggevende|kierowni|szef|dzial it|gestor|gerente|管理者|上司|情報システム|مدير|المسؤول',
  approve:
    'approv|allow|permi|consent|authoriz|authoris|grant|agree|genehmig|erlaub|zustimm|freigab|freigeb|freischalt|einwillig|aprob|aprueb|autoriz|consent|dar permiso|approuv|autoris|accord|valider|autorizz|consens|goedkeur|toestemm|toestaan|zgod|zatwierdz|pozwol|zezwol|akcept|aprov|permiss|godkan|tillat|承認|許可|同意|موافق|يوافق|إذن',
  block:
    "block|not allowed|doesnt let|does not let|wont let|doesn't let|won't let|refuse|denied|deny|forbid|ban$|banned|blockier|gesperr|verbiet|verbot|lasst .{0,20}nicht|bloque|prohib|no deja|no permite|bloqu|interdi|refus|blocc|vieta|non permette|geblok|verbod|zablok|blokuj|zabrani|nie wpuszcza|odmaw|bloquea|proibi|nao deixa|blockera|spärr|sparra|ブロック|拒否|禁止|حظر|ممنوع|reject|abgelehnt|lehnt|rechaz|rejet|rifiut|weiger|odrzuc|recus|rejeit|avvisas|avvisad|nekas|nekad|受け付け|رفض|يرفض|not (?:be )?accept|isn.t accept|nicht (?:angenommen|akzeptiert)|nimmt .{0,20}nicht|no (?:la |lo |me )?acept|(?:ne l.|n.|ne |pas )accept|non (?:la |l.|viene )?accett|niet (?:geaccept|aangenomen)|nie (?:przyjm|akcept)|nao (?:e )?aceit|accepteras inte|godkanns inte|odmow|compliant|denied",
  company:
    'company|organi|business|firm|employer|unternehmen|betrieb|empresa|compania|entreprise|societe|boite a$|azienda|ditta|bedrijf|werkgever|przedsieb|foretag|会社|組織|شركة|مؤسسة',
  app: 'app$|apps$|app |application|program|tool|connector|integration|addon|add-on|anwendung|aplicacion|aplikac|appli|logiciel|applicazion|programma|toepassing|aplicativo|programa|アプリ|ツール|تطبيق',
  password:
    'passwor|passwort|kennwort|contrasen|clave$|mot de passe|mdp$|parola d|wachtwoord|haslo|hasla|hasel|senha|losenord|パスワード|كلمة المرور|كلمة السر',
  changed:
    'chang|new passwor|reset|geandert|andert|gewechselt|neues|cambi|modifi|zmieni|nowe haslo|gewijzigd|veranderd|nieuw wacht|mudei|mudou|alter|troque|bytt|andrat|変え|変更|غيرت|تغيير',
  mail: 'mail|email|e-mail|inbox|postfach|posteingang|correo|buzon|courriel|boite|messagerie|casella|posta$|poczt|skrzyn|caixa|brevlad|epost|e-post|メール|受信|بريد|البريد|mejl',
  stopped:
    'stop|no longer|anymore|any more|doesnt get|does not get|not get|doesnt work|does not work|not work|broken|disconnect|lost|gone|not sync|doesnt sync|not show|nothing arriv|nothing comes|no new|nicht mehr|kein[a-z]* mehr|geht nicht|getrennt|kommt nichts|nichts an|keine mails|ya no|dejo de|no funciona|no llega|no sincron|desconect|ne .{0,25}plus|marche plus|deconnect|ne fonctionne|non .{0,20}piu|non funziona|scollegat|niet meer|werkt niet|verbroken|przesta|nie dziala|nie przychodz|nie pobiera|nie widz|rozlacz|parou|nao funciona|nao chega|slutat|fungerar inte|届かな|来な|切れ|止ま|動か|توقف|لا يعمل|لا تصل|انقطع|s.est arret|arretee|se detuvo|se paro|dejaron de|ha dejado|no se actualiz|fermat|interrott|gestopt|stannat|slutade|synkas inte|synchronisier[a-z]* .{0,25}nicht|aktualisier[a-z]* .{0,25}nicht|nie synchroniz|nie aktualiz|parara|nao sincroniz|synchroniseert niet|synchroniseren niet|同期され|同期しな|更新され|لا يتزامن|لا تتزامن|dont sync|don.t sync|no se sincron|no sync|nowhere|aufgehort|hort .{0,15}auf|ne se synchronis|non si sincron|ya no sincr|sincronis|disparu|gone$|weg$|verschwund|desaparec|sparit|verdwen|zniknel|sumiu|forsvun|消え|اختف|nichts mehr|nada mas|plus rien|niets meer|nic juz|juz nic|mais nada|inget langre',
  window:
    'window|popup|pop-up|pop up|tab$|fenster|ventan|emergent|fenetre|finestra|venster|okn|okienk|janela|fonst|ウィンドウ|画面|ポップアップ|نافذة|anmeldefenster|popupfenster|loginfenster|inlogvenster|aanmeldvenster|inloggningsfonst|okienk',
  closes:
    'clos|nothing happens|doesnt open|not open|no window|disappear|nothing opens|schliess|geht zu|offnet|passiert nichts|offnet sich nicht|cierra|cerr|no aparece|ni aparece|no se abre|no pasa nada|ferme|rien ne se passe|ne s.ouvre|chiud|non si apre|non succede|sluit|opent niet|gebeurt niets|zamyk|nie otwier|nic sie nie dzieje|fecha|nao abre|stang|oppnas inte|閉じ|開か|何も起|تغلق|لا تفتح|never open|wont open|won.t open|doesn.t open|not appear|doesn.t appear|never appear|never shows|sich nicht offnet|geht .{0,20}nicht auf|erscheint .{0,8}nicht|nunca se abre|no sale|ne s.affiche|n.apparait|n.apparait|jamais|non appare|non compare|gaat niet open|verschijnt niet|nie pojawia|nie wyskak|nao aparece|oppnas aldrig|visas inte|dyker inte upp|表示され|出てこ|لا تظهر|تختفي',
  send: 'send|sent|sending|outgoing|goes out|versend|verschick|senden|schicken|rausgeh|envi|mand|salir|envoy|invi|spedi|verstur|verzend|wysyl|wyslac|wysla|enviar|mandei|skick|送信|送れ|إرسال|أرسل|go out|going out|versand|salen|sortent|sortir|escono|uscire|saem|gaan uit|wychodz|gar ut|partono|partent|envoi|versenden|verschicken',
  many: 'many|whole list|bulk|mass|too much|lot of|hundred|newsletter|limit|quota|viele|massen|ganze liste|muchos|masivo|toda la lista|limite|beaucoup|trop de|masse|molti|troppi|veel|te veel|duzo|wiele|masow|muitos|demais|manga|många|mycket|大量|上限|たくさん|كثير|حد',
  later:
    'tomorrow|today|this morning|after lunch|since noon|later|per day|daily|morgen|heute|taglich|manana|hoy|demain|aujourd|domani|oggi|vandaag|jutro|dzis|dziennie|amanha|hoje|imorgon|idag|明日|今日|غدا|اليوم',
  calendar:
    'calend|meeting|appointment|event|termin|kalender|reunion|citas?$|agenda|rendez|rdv|riunion|appuntament|afspra|spotkan|wydarz|kalendarz|compromiss|mote|カレンダー|予定|会議|تقويم|موعد|اجتماع|reunioes|reuniao|مواعيد',
  write:
    'put |add |write|create|edit|new ones|book |enter |eintrag|anleg|schreib|erstell|bearbeit|crear|anad|agreg|editar|escrib|ajout|creer|modifier|ecrire|inser|aggiung|creare|scriv|toevoeg|maken|schrijv|doda|tworz|zapis|edyt|adicion|criar|lagga till|skapa|skriv|追加|作成|書き|إضافة|إنشاء|كتابة',
  readonly:
    'only see|just see|can see|show up|shows up|read only|read-only|readonly|only read|nur sehen|nur lesen|sichtbar|werden angezeigt|solo ver|solo veo|se ven|juste les voir|voir seulement|seulement voir|lecture seule|solo veder|alleen zien|alleen lezen|tylko widz|tylko odczyt|so consigo ver|somente leitura|bara se|見るだけ|読み取り|فقط أرى',
  negation:
    "not$|wont|won't|cant|can't|cannot|doesnt|doesn't|nicht|kann kein|no puedo|no se puede|no deja|ne peux|impossible|pas$|non posso|niet|nie$|nao|inte|ない|لا|never$|no (?:me )?conect|no entra|rien$|nic$|aldrig|non mi|non riesc|できませ|لم |nothing|nichts|no se conect|no sal|bricht|pero no$|ma non$|non part|non esc",
  account: 'account|konto|kontos|konten|cuenta|compte|conta$|contas|アカウント|حساب',
  wrong:
    'wrong|instead of|picked|other account|another account|not the right|mixed up|falsch|verkehrt|statt|equivocad|que no era|otra cuenta|mauvais|autre compte|tromp|sbagliat|altro account|verkeerd|ander account|zle konto|nie to konto|nie tym kont|inne konto|niewlasciw|errad|outra conta|fel konto|annat konto|間違|別の|خطأ في الحساب|حساب آخر|الخطأ',
  private:
    'private|personal|my own gmail|home account|privat|persoenlich|particular|perso$|prive|personnel|personale|persoonlijk|prywat|pessoal|個人|شخصي',
  already:
    'already|in use|used by|taken|schon|bereits|vergeben|ya esta|ya la|deja|gia$|reeds|al verbonden|al in gebruik|juz|ja esta|redan|すでに|既に|بالفعل|مستخدم',
  someone:
    'someone|somebody|colleague|coworker|teammate|other user|another user|else in|jemand|kolleg|anderen benutzer|alguien|companer|otra persona|otro usuario|quelqu|collegue|autre utilisateur|qualcuno|collega|altro utente|iemand|ktos|kolez|innego uzytk|alguem|colega|outro usuario|nagon|他の|誰か|同僚|شخص|زميل|koleg|colega|colleag',
  device:
    'laptop|own device|own computer|from home|at home|home office|my pc|private computer|unmanaged|not managed|eigene[nrms]* (?:laptop|rechner|gerat|handy)|zu hause|zuhause|von daheim|mein laptop|portatil|desde casa|mi ordenador|portable perso|mon portable|ordinateur perso|chez moi|de casa|portatile|da casa|eigen laptop|thuis|vanuit huis|wlasn|z domu|prywatn[a-z]* (?:laptop|komputer)|em casa|meu notebook|hemifran|hemma|egen dator|自宅|ノートパソコン|個人の端末|المنزل|جهازي',
  office:
    'at the office|in the office|at work|im buro|in der firma|auf der arbeit|en la oficina|en el trabajo|au bureau|in ufficio|op kantoor|w biurze|w pracy|no escritorio|pa kontoret|会社では|職場|في المكتب',
  phone:
    'phone|authenticator|code|second step|two.?step|two.?factor|2fa|mfa|verification|handy|telefon|zweite[nr]? faktor|bestatig|movil|codigo|verificac|dos pasos|telephone|double|verification|cellulare|codice|verifica|telefoon|verificatie|komork|kod|weryfik|celular|verificac|mobil|kod|電話|スマホ|認証|コード|هاتف|رمز|التحقق',
  setup:
    'set up|setup|enrol|register|first i|configure|einricht|registrier|anmelden darf|zuerst|erst was|configur|registrar|primero|d.abord|parametr|configurer|enregistr|prima devo|registra|instellen|eerst|ustaw|skonfig|najpierw|zarejestr|primeiro|cadastr|konfigur|forst|設定|登録|まず|إعداد|تسجيل|أولا',
  full: 'full|out of space|no space|storage|voll$|volle|speicher|llen|sin espacio|plein|sature|espace|pien[ao]|spazio|vol$|ruimte|peln|zapch|miejsc|chei[ao]|espaco|fullt|utrymme|いっぱい|容量|ممتلئ|مساحة',
  stillright:
    'right passwor|correct passwor|normal passwor|usual passwor|my passwor|works on the website|works fine|obwohl|stimmt|normales|richtige|auf der website|en la web|correcta|normal$|sur le site|bon mot|passe tres bien|corretta|normale|klopt|juiste|gewone|poprawn|dobre haslo|normalne|na stronie|correta|ratt losen|vanliga|正しい|合って|صحيح|is right|is correct|100 ?%|richtig|bestimmt richtig|es correcto|es la buena|est bon$|est correct|est juste|giusta|esatta|juist|jest dobre|prawidlow|esta certa|esta correta|stammer|あって|correct',
  onlyme:
    'only me|everyone else|everybody else|colleagues can|others can|all colleagues|but not me|nur ich|alle anderen|alle kollegen|kollegen konnen|solo yo|los demas|mis companeros|sauf moi|tous les autres|mes collegues|solo io|tutti gli altri|colleghi|alleen ik|alle collega|tylko ja|wszyscy inni|kolezance dziala|koledze dziala|kolegom|a mnie|so eu|todos os outros|bara jag|alla andra|私だけ|他の人は|أنا فقط|الجميع|kolega moze|koledzy mog|colleague can|kollege kann|kollegin kann|mi companer[oa] si|ma collegue (?:y arrive|peut)|mio collega (?:riesce|puo)|collega (?:kan|wel)|meu colega consegue|kollega kan|同僚は|زميلي يستطيع',
  access:
    'access|use the app|use it|allowed to use|assigned|zugriff|zugang|benutzen|nutzen|zugewiesen|acceso|usar|asignad|acces|utiliser|attribu|accesso|usare|assegnat|toegang|gebruiken|toegewezen|dostep|korzyst|uzywac|przypisan|acesso|usar|atribu|atkomst|anvanda|tilldelad|アクセス|使え|割り当て|وصول|استخدام',
  receive:
    'receiv|reading works|can read|incoming|get mails fine|lesen|empfang|recib|leer|recev|lire|ricev|legg|ontvang|lezen|odbier|odbior|czyta|receb|ler$|ta emot|lasa|受信|読め|استقبال|get mail|get them fine|bekomm|erhalt|llegan|recois|arrivent|arrivano|komt binnen|komen binnen|dostaje|chegam|kommer in|受け取|أستقبل|تصلني|استلام|come in|comes in|coming in|kommen rein|kommt rein|kommen an|entran|entrent|entrano|entram|przychodza|komma in',
  off: 'turned off|switched off|disabled|turn on|enable|activate|switch on|abgeschaltet|deaktiv|aktivier|einschalt|ausgeschalt|desactiv|activar|habilit|desactiv|activer|coupe|disattiv|attivare|uitgeschakel|inschakel|aanzetten|wylacz|wlacz|desativ|ativar|avstang|aktivera|無効|有効|オン|オフ|تعطيل|تفعيل',
  imap: 'imap|pop3|smtp|mail server|mailserver|mail program|thunderbird',
  readmail:
    'read the mail|read my mail|read mail|read email|access the mail|mails lesen|leer los correos|leer el correo|lire les mails|lire mes|leggere|mail lezen|czytal maile|czytac maile|odczytac|ler os e|lasa mejl|メールを読|قراءة البريد',
  old: 'old |outdated|retired|since microsoft|ews$|exchange web|legacy|alter |alte |altes|veraltet|viejo|antigu|vieux|vieil|ancien|depuis que microsoft|vecchi|oud|stary|stare|starej|antig|velho|gammal|gamla|古い|قديم',
  exchange: 'exchange|ews$',
  again:
    'again|every morning|every day|all the time|keeps|over and over|constantly|logs me out|throws me out|immer wieder|standig|jeden tag|jeden morgen|dauernd|otra vez|todo el tiempo|cada dia|siempre|a chaque|tout le temps|sans cesse|toujours|chaque jour|ogni volta|ogni giorno|di nuovo|continua|steeds|telkens|elke dag|ciagle|codziennie|znowu|caly czas|toda hora|todo dia|de novo|hela tiden|varje dag|何度も|毎日|毎回|كل يوم|مرارا|every week|jede woche|cada semana|chaque semaine|ogni settimana|elke week|co tydzien|toda semana|varje vecka|毎週|كل أسبوع|chaque (?:matin|fois)|cada (?:manana|semana|vez)|ogni mattina|elke ochtend|co rano|kazdego dnia|toda manha|varje morgon|jeden morgen|毎朝|كل صباح',
  signin:
    'sign in|signin|sign-in|log in|login|logging in|connect|anmeld|einlogg|verbind|conect|iniciar sesion|entrar|connect|reconnect|colleg|acced|inlog|aanmeld|verbind|logowan|zalog|laczy|podlacz|polacz|conect|logga in|anslut|ログイン|サインイン|接続|تسجيل الدخول|ربط|اتصال',
  crm: 'crm|hubspot|salesforce|pipedrive|zoho|dynamics|freshsales|freshworks|odoo|bitrix|sellsy|livespace|teamleader|attio|insightly|sugarcrm|suitecrm|vtiger|espocrm|superoffice|efficy|weclapp|monday',
  google: 'google|gmail|g suite|workspace',
  microsoft: 'microsoft|outlook|office|exchange|hotmail|m365|o365|entra|azure',
  unverified:
    'unverified|not verified|hasnt verified|hasn.t verified|unsafe|dangerous|risky|warning|nicht verifi|nicht uberpruf|unsicher|gefahrlich|riskant|no verific|no ha verific|peligros|riesgo|non verifi|pas verifi|dangereu|risqu|non verific|pericol|rischi|niet geverif|gevaarlijk|riskant|niezweryf|niebezpiecz|ryzyk|nao verific|perigos|risc|overifier|farlig|riskabel|確認されていない|危険|غير موثوق|خطر',
  licence:
    'licen|no mailbox|mailbox not found|no inbox|subscription|lizenz|kein postfach|licencia|sin buzon|pas de boite|licenza|geen postvak|licentie|brak skrzynki|licencj|licenca|sem caixa|licens|ライセンス|ترخيص|kein[a-z]* .{0,12}postfach|no tiene buzon',
  disabledaccount:
    'account (?:is |was )?(?:disabled|locked|blocked)|locked out|konto (?:ist )?(?:gesperrt|deaktiviert)|cuenta (?:esta )?(?:bloqueada|deshabilitada)|compte (?:est )?(?:bloque|verrouille|desactive)|account (?:e )?bloccato|account (?:is )?(?:geblokkeerd|vergrendeld)|konto (?:jest )?(?:zablokowane|wylaczone)|conta (?:esta )?bloqueada|kontot (?:ar )?(?:last|sparrat)|アカウントがロック|الحساب مقفل|ausgesp|zu oft .{0,25}(?:passwort|kennwort|falsch)|(?:passwort|kennwort) zu oft|too many (?:wrong|failed|bad) (?:passw|sign|log)|too many wrong|demasiad[oa]s (?:intentos|contrase)|(?:cuenta|conta) .{0,12}bloquead|trop (?:d.essais|de tentatives|de mots? de passe)|troppi tentativi|(?:account|profilo) .{0,12}bloccat|te vaak .{0,20}(?:wachtwoord|fout)|buitengesloten|za duzo (?:prob|razy)|zbyt wiele (?:prob|razy)|zablokowal[a-z]* .{0,10}kont|konto .{0,12}zablokowan|tentativas demais|muitas tentativas|utelast|for manga forsok|ロックされ|何度も間違|محاولات كثيرة|تم قفل',
  failed:
    'fail|error|auth|535|wrong|incorrect|fehlgeschlagen|fehler|klappt nicht|falla|fallo|error|echou|echec|erreur|errore|fallit|mislukt|fout|nie udal|blad|nieuda|falh|erro|misslyck|fel$|失敗|エラー|فشل|خطأ',
  attempts:
    'too many connection|too many attempt|too many login|zu viele (?:verbindung|anmeld)|demasiadas conex|trop de connex|troppe conness|te veel verbind|zbyt wiele polacz|muitas conex|for manga anslut|接続が多|اتصالات كثيرة|too many devices|zu viele gerate|demasiados dispositivos|trop d.appareils|troppi dispositivi|te veel apparaten|(?:zbyt wiele|za duzo) urzadzen|muitos dispositivos|for manga enheter|(?:端末|デバイス)が多|أجهزة كثيرة',
  shared:
    'shared (?:mail|inbox|e-mail|address|account)|(?:mailbox|inbox|address) is shared|(?:team|group|common|generic|department) (?:mail|inbox|address|e-mail)|(?:info|office|sales|support|contact|kontakt|contacto|contatto|contato|hello|hallo|team|biuro|vertrieb|ventas|vendite|verkoop|vendas|buchhaltung)@|(?:gemeinsam|geteilt|freigegeben)[a-z]* (?:post|mail|e-mail|adress)|(?:team|gruppen|sammel|funktions)(?:post|mail|adress)|(?:buzon|correo|cuenta de correo|bandeja)[a-z]* compartid|(?:boites?|adresses?|messagerie)[a-z ]{0,14} (?:partagee|commune|generique)|(?:casell|posta|indirizzo)[a-z ]{0,12} condivis|gedeelde? (?:mail|post|inbox|e-mail|adres)|groepsmail|wspoln[a-z]* (?:skrzyn|poczt|adres|mail)|skrzyn[a-z]* wspoln|wspoldzielon|(?:caixa|email|e-mail|conta)[a-z -]{0,16} compartilhad|(?:delad|gemensam)[a-z]* (?:brevlad|inkorg|mejl|postlad|e-?post)|(?:funktions|grupp)(?:brevlad|mejl)|共有(?:の)?(?:メール|受信|アカウント)|代表(?:メール|アドレス)|صندوق.{0,10}مشترك|بريد.{0,8}مشترك|البريد المشترك',
  nopassword:
    'no password|no own password|without (?:a )?password|kein (?:eigenes )?(?:passwort|kennwort)|ohne (?:passwort|kennwort)|sin contrasen|no tiene contrasen|sans mot de passe|pas de mot de passe|senza password|non ha (?:una )?password|geen (?:eigen )?wachtwoord|zonder wachtwoord|bez hasla|nie ma hasla|sem senha|nao tem senha|inget losenord|utan losenord|パスワードがな|パスワードのな|بدون كلمة|ليس له كلمة|ليس لها كلمة',
  cookies: 'cookie|ciastecz|クッキー|كوكيز|تعريف الارتباط',
  certificate:
    'certif|zertif|certyf|self-?signed|selbstsigniert|(?:server|ssl|tls|sakerhets)-?(?:zertif|certif)|証明書|شهادة|الشهادة',
  notshown:
    'not show|isnt show|isn.t show|doesn.t show|not appear|doesn.t appear|missing|empty|(?:cant|can.t|cannot|dont|don.t) see|not visible|(?:gar ?)?nicht angezeigt|nicht zu sehen|sehe .{0,25}nicht|nicht sichtbar|fehlt|fehlen|leer$|no (?:se )?(?:ve$|ven$|aparec|sale|muestr)|no veo|vaci[ao]|(?:ne|n) ?.{0,20}(?:affich|apparai|vois|voit)|pas visible|non (?:si )?(?:ved|compa|appa|mostra)|manca|vuot|niet (?:zichtbaar|te zien|getoond|weergegeven)|zie .{0,20}niet|ontbreekt|leeg$|nie (?:widac|widze|wyswietl|pokazuj|pojawia)|pust[ay]|nao (?:aparec|mostra|vejo|exib)|sumi[ru]|vazi[ao]|visas inte|syns inte|ser inte|saknas|表示され|見えな|見えませ|出てこな|لا يظهر|لا تظهر|لا أرى|مفقود|nowhere|nirgend|nulle part|ninguna parte|nie ma$|da nessuna parte|nergens|lugar nenhum|ingenstans|remont|tauchen? .{0,40}nicht|nicht auf(?:tauch|gefuhrt)|rest (?:is |are )?missing|nie zapisuj|nicht gespeichert|not (?:saved|logged|recorded)|no se guard|pas enregistr|non (?:vengono )?salvat|niet opgeslagen|nao (?:sao )?salv|sparas inte|保存され|لا تحفظ|no button|kein[a-z]* (?:knopf|button|schaltflache)|(?:ningun|no tengo (?:el )?|no hay )boton|pas (?:de|le) bouton|(?:nessun|non ho (?:il )?)pulsante|geen knop|(?:brak|nie mam) przycisku|(?:sem|nao tenho o?) ?botao|ingen knapp|ボタンがな|لا يوجد زر',
  asks: 'asks|asked for|wants a|requests|verlangt|fragt|will einen|pide|piden|demande|chiede|vraagt|pyta|prosi|wymaga|zada|pede|pedem|ber om|fragar|求め|聞かれ|要求|يطلب|طلب',
  server:
    'servers?$|serwer|serveur|servidor|host$|hostname|ports?$|puertos?$|porta (?:[0-9]|d|e$)|poort|587|465|993|995|(?:mail|post|e-post|posteingangs|postausgangs|ausgangs)server|サーバ|ポート|خادم|الخادم|منفذ|المنفذ|سيرفر|servern$',
  unreachable:
    '(?:cannot|cant|can.t|could not|couldn.t|not) (?:be )?(?:reach|find|connect)|unreachable|not (?:respond|answer)|doesn.t (?:respond|answer)|doesnt (?:respond|answer)|nicht (?:erreich|gefunden)|antwortet .{0,8}nicht|no responde|no se puede conect|no se encuentra|inaccesible|injoignable|ne repond|introuvable|non raggiung|irraggiung|non risponde|niet (?:bereik|gevonden)|onbereik|reageert niet|nie odpowiada|nieosiagaln|nie mozna polaczyc|nie znaleziono|nao responde|inacess|nao encontrad|svarar inte|nas inte|nar inte|hittas inte|応答|接続できな|接続できませ|つながら|繋がら|見つから|لا يستجيب|تعذر الوصول|تعذر الاتصال|لا يمكن الوصول|no connection|keine verbindung|pas de connexion|sin conexion|nessuna connessione|geen verbinding|brak polaczenia|sem conexao|ingen anslutning|接続がな|لا يوجد اتصال',
  turnedaway:
    'connection (?:was |is )?(?:refused|rejected|timed out)|verbindung .{0,12}(?:abgelehnt|verweigert|zeituberschreitung)|conexion (?:fue )?(?:rechazada|agotada)|connexion (?:a ete )?(?:refusee|expiree)|connessione (?:e stata )?rifiutata|verbinding (?:is |werd )?geweigerd|polaczenie .{0,12}odrzuc|odrzuc[a-z]* polacz|conexao (?:foi )?recusada|anslutning(?:en)? (?:har )?(?:nekad|avvisad|vagrad)|接続(?:が|を)?拒否|رفض الاتصال|رفض الخادم',
  which:
    'which|what|where do i find|welche|que (?:servidor|puerto|host|nombre|numero)|cual|quel|quale|quali|che (?:server|porta|host)|welk|wat voor|jaki|jaka|qual$|quais|que (?:porta|servidor)|vilke|どの|何番|どれ|何を|何です|ما هو|ما هي|أي |was (?:trage|muss|gebe|soll)',
  expired:
    'expire|expirad|expiro|abgelaufen|lauft .{0,12}ab$|caduc|vencid|vencio|scadut|scade|verlopen|wygas|expirou|venceu|gatt ut|utgangen|期限切れ|期限が|انتهت صلاحية|منتهي الصلاحية|منتهية',
  reconnect:
    'reconnect|connect(?:ing)? again|(?:neu|wieder|erneut) verbind|neuverbind|reconect|volver a conect|volvi a conect|conectar de nuevo|riconnett|ricolleg|opnieuw (?:verbind|kopp)|ponown|jeszcze raz|conectar de novo|ansluter? igen|ateranslut|再接続|接続し直|إعادة الاتصال|إعادة الربط|أعيد الاتصال|od nowa|neu anmeld|erneut anmeld|vuelvo a conect|me reconnect|ansl[ou]t[a-z]* igen',
  part: 'link|url$|logo|signatur|enlace|lien$|odnosnik|lank|リンク|رابط|template|vorlage|merge|plantilla|modele|szablon|modello|sjabloon|mall$|modelo|テンプレ|قالب|phone number|telefonnummer|rufnummer|numero de tele|numero di tele|numer telefonu|numero do tele|telefonnumret|電話番号|رقم الهاتف',
  click:
    'click|button|klick|schaltflache|knopf|pulso|pulsar|boton|clic|clique|bouton|premo|pulsante|klik|knop$|przycisk|botao|knapp|trycker|クリック|ボタン|押し|أنقر|اضغط|زر',
  sms: 'sms|otp$|one.?time|text message|authenticator|einmalcode',
  some: 'only (?:some|a few|certain|part|half|mails?|emails?|messages|from)|some (?:of (?:the|my) )?(?:mails?|emails?|messages)|not all|rest (?:is |are )?missing|nur (?:manche|einige|ein teil|die halfte|mails)|nicht alle|(?:solo|solamente) (?:algun|una parte|los correos)|no todos|(?:seulement|que) (?:certain|une partie|quelques|les mails)|pas tous|solo (?:alcun|una parte)|non tutt|alleen (?:sommige|een deel)|niet alle|tylko (?:niektor|czesc|maile)|nie wszystk|(?:so|apenas) (?:alguns|uma parte|parte)|nem todos|bara (?:vissa|en del|nagra)|inte alla|一部(?:だけ|の|しか)|全部は|بعض|ليس كل|جزء|(?:solo|solamente|unicamente) .{0,14}(?:algun|unos|part)|(?:nur|bloss) .{0,14}(?:manche|einige|teil)|(?:que|seulement) .{0,14}(?:certain|quelques)|(?:tylko|jedynie) .{0,14}(?:niektor|czesc)|(?:alleen|maar) .{0,14}(?:sommige|deel)|(?:so|apenas) .{0,14}(?:alguns|parte)|(?:bara|endast) .{0,14}(?:vissa|nagra|del)|(?:solo|soltanto) .{0,14}(?:alcun|parte)',
  folder:
    'folders?$|subfolder|labels?$|ordner|unterordner|carpeta|etiqueta|dossiers?$|libell|cartell|etichett|mappen$|mapje|submap|folder|katalog|pastas?$|mappar|mappen|フォルダ|ラベル|مجلد|المجلد',
  never: 'never|niemals|nunca|jamais|mai$|nooit|nigdy|aldrig|一度も|決して|أبدا',
  onesender:
    'from (?:one|a certain|this one|that one|some) |one (?:customer|company|client|sender)|von (?:einer|einem|bestimmten|dieser) |de un(?:a|o)? (?:empresa|cliente|contacto)|d.une? (?:entreprise|client|societe|expediteur)|da un(?:a|.)? ?(?:azienda|cliente|mittente)|van een (?:bedrijf|klant)|od jedn(?:ej|ego) |de uma? (?:empresa|cliente)|fran (?:ett|en) (?:foretag|kund)|(?:ある|特定の)(?:会社|顧客|相手)|من (?:شركة|عميل) ',
  slow: 'slow|takes (?:forever|ages|so long)|still import|langsam|dauert (?:ewig|so lange)|lent[oae]?s?$|lentement|tarda|despacio|traag|langzaam|duurt|wolno|powoli|dlugo trwa|devagar|demora|langsam|segt$|tar lang|遅い|時間がかか|بطيء|بطيئ',
  sharedcalendar:
    '(?:shared|team|group|common) calendar|(?:gemeinsam|geteilt|freigegeben)[a-z]* (?:kalender|termin)|(?:team|gruppen)kalender|calendario[a-z ]{0,10} (?:compartid|del equipo|de mi equipo|de equipo)|(?:agenda|calendrier)[a-z ]{0,10} (?:partag|commun|d.equipe|de l.equipe)|calendario[a-z ]{0,10} (?:condivis|del team|di gruppo)|(?:gedeelde|team|groeps).?agenda|(?:wspoln[a-z]*|zespolow[a-z]*) kalendarz|kalendarz[a-z]* (?:zespol|wspoln)|(?:calendario|agenda)[a-z ]{0,10} (?:compartilhad|da equipe|do time)|(?:delad|gemensam)[a-z]* kalender|teamkalender|共有(?:の)?カレンダー|チームのカレンダー|تقويم (?:مشترك|الفريق)|التقويم المشترك',
  hour: 'hours? (?:off|early|late|wrong)|wrong (?:time|hour)|time ?zone|zeitzone|stunden? (?:falsch|versetzt|verschoben|zu)|zona horaria|hora (?:antes|despues|mal|de diferencia)|decalag|decale|fuseau|fuso|ora (?:sbagliata|avanti|indietro|di differenza)|tijdzone|uur (?:te|verschil|eerder|later)|strefa|stref|godzin[ey] (?:pozniej|wczesniej|roznicy)|uma hora|tidszon|timme fel|時差|タイムゾーン|時間ずれ|المنطقة الزمنية|فرق ساعة',
  double:
    'twice|double|duplicat|doppelt|zweimal|duplicad|dos veces|en double|deux fois|doppi|due volte|dubbel|twee keer|podwojn|dwa razy|zdublow|dubblett|tva ganger|二重|重複|مكرر|مرتين',
  addin:
    'add-?ins?$|add-?ons?$|plug-?in|browser extension|chrome extension|extension$|side ?panel|sidebar|erweiterung|seitenleiste|complement|extension (?:de|du|para)|panel lateral|barre laterale|componente aggiuntiv|estension|barra laterale|invoegtoepassing|extensie|dodat(?:ek|k)|wtyczk|rozszerzen|suplement|extensao|tillagg|アドイン|アドオン|拡張機能|الوظيفة الإضافية|الوظائف الإضافية|ملحق',
  plan: '(?:free|basic|starter|paid|higher|our) (?:plan|version|tier)|upgrade|(?:gratis|kostenlos)[a-z]* (?:version|tarif|plan|konto)?|tarif$|version gratis|version gratuit|plan (?:gratuit|gratis|basico|de base|gratuito)|offre gratuite|forfait|versione gratuita|piano (?:gratuito|base)|gratis ?(?:versie|abonnement|version)|betaald abonnement|darmow|wersj[aei] (?:bezplatn|darmow)|bezplatn|versao gratuita|plano gratuito|plano basico|gratisversion|無料(?:版|プラン)|プランに|الخطة المجانية|النسخة المجانية|باقة',
  unpaid:
    'not paid|unpaid|didn.?t pay|hasn.?t paid|suspend|nicht (?:be)?zahlt|rechnung|no (?:ha )?pag|impag|pas paye|impaye|facture|non (?:ha )?pagat|sospes|niet betaald|opgeschort|nie zaplac|zawiesz|nao pag|suspens|inte betal|未払い|支払|لم تدفع|معلق|موقوف',
  left: 'left (?:the company|us|last)|has left|no longer works|ausgeschieden|gekundigt|nicht mehr (?:da|bei uns)|se fue|ya no trabaja|dejo la empresa|est partie?|a quitte|e andat[oa] via|ha lasciato|non lavora piu|weg bij|vertrokken|werkt hier niet|odszed|odesz|zwolnil|juz nie pracuje|saiu da|nao trabalha mais|har slutat|slutat hos|退職|辞め|غادر|ترك العمل|لم يعد يعمل',
  travel:
    'hotel|abroad|travel|vacation|on holiday|another country|foreign|ausland|unterwegs|urlaub|viaje|viajando|extranjero|vacaciones|voyage|etranger|vacances|deplacement|viaggio|estero|vacanza|op reis|buitenland|vakantie|podroz|zagranic|wakacj|urlop|wyjezdz|viagem|viajando|exterior|ferias|utomlands|semester|resande|海外|出張|旅行|السفر|مسافر|فندق|الخارج',
  policy:
    'polic|complian|company rules|richtlinie|vorgaben|regeln|vorschrift|(?:las |cumple .{0,10})normas|politica|reglas|regles|politique|norme|criteri|regole|beleid|regels|voldoet|zasad|polityk|wymog|wymagan|regras|foretagets krav|regler|ポリシー|準拠|社内規則|سياسة|سياسات|قواعد',
  badcode:
    'code .{0,45}(?:wrong|incorrect|invalid|rejected|not accepted|doesn.?t work|never works)|(?:wrong|invalid) code|code .{0,45}(?:falsch|ungultig|abgelehnt|stimmt nicht|geht nicht)|codigo .{0,40}(?:incorrect|no vale|no funciona|invalid|errad|mal$)|code .{0,45}(?:faux|refus|invalide|ne marche)|codice .{0,45}(?:errat|sbagliat|non valid|non funziona)|code .{0,45}(?:onjuist|fout|werkt niet|geweigerd)|kod[a-z]* .{0,45}(?:bledn|nieprawidl|zly|odrzuc|niepopr|nie dziala|fel$|felakt|ogiltig|fungerar inte)|コード.{0,12}(?:違|間違|無効|通ら|正しくな)|رمز .{0,20}(?:خاطئ|غير صحيح|خطأ|لا يعمل)|الرمز .{0,20}(?:خاطئ|غير صحيح|خطأ|لا يعمل)',
  behalf:
    'on behalf|send(?:ing)? as|in the name of|im namen|en nombre|au nom|a nome|namens|w imieniu|em nome|for .{0,14}rakning|の名前で|代理で|نيابة|باسم',
  moved:
    'switched (?:from|to)|moved (?:from|to)|migrat|umgestellt|umgezogen|umstellung|gewechselt (?:von|zu)|cambiamos (?:de|a)|pasamos de|(?:est|sommes|etes) passes? (?:de|a|chez)|on est passe|migre|siamo passati|overgestapt|gemigreerd|przeszlismy|przenies|migracj|mudamos|migramos|bytt (?:fran|till)|flyttat|移行|乗り換え|انتقلنا|نقلنا',
  outage:
    'nobody|everyone|everybody|whole (?:company|team)|all of us|outage|is down$|bei allen|bei (?:keinem|niemand)|niemand|storung|ausfall|a nadie|nadie|a todos|se cayo|caido|panne|personne n|tout le monde|nessuno|a tutti|e giu$|iedereen|storing|nikt|wszyscy|u wszystk|awari|ninguem|todo mundo|fora do ar|ingen kan|alla har|driftstor|障害|全員|誰も|لا أحد|كل الموظفين|عطل',
  owntool:
    '(?:our|my) own (?:app|integration|tool|program)|self-?(?:built|made|hosted)|in-?house|(?:freelancer|agency|developer) (?:built|made|wrote)|we built|eigene (?:app|integration|anwendung|schnittstelle)|selbst (?:gebaut|programmiert|entwickelt)|(?:integracion|aplicacion) propia|nuestra propia|(?:propre|notre) (?:integration|appli|outil)|nostra (?:integrazione|app)|(?:onze |eigen )(?:integratie|app|koppeling)|zelf gebouwd|(?:wlasn|nasz)[a-z]* (?:integracj|aplikacj|program)|(?:integracao|aplicativo) propri|nossa (?:propria )?integracao|(?:egen|var) (?:integration|app)|自社(?:開発|の)|自作|تكاملنا|تطبيقنا',
  suspicious:
    'suspicious|unusual|verdachtig|ungewohnlich|sospechos|inusual|suspect|inhabituel|sospett|insolit|verdachte|ongebruikelijk|podejrzan|nietypow|suspeit|incomum|misstankt|ovanlig|不審|不正なログイン|مريب|مشبوه',
  redirect:
    'redirect|return (?:address|url)|callback|umleitung|rucksprung|ruckgabe|direccion de (?:retorno|redirec)|(?:adresse|url) de (?:retour|redirection)|indirizzo di (?:ritorno|reindirizz)|retour-?(?:adres|url)|adres[a-z]* (?:strony )?(?:powrot|zwrotn)|endereco de (?:retorno|redirec)|redirecionament|returadress|omdirigering|リダイレクト|戻り先|عنوان العودة|إعادة التوجيه',
  forward:
    'forward|weiterleit|weitergeleit|reenvi|transfert auto|transferer|transfere|renvoi automatique|inoltr|doorst|doorgest|przekazywan|przekierowanie (?:maili|poczty)|encaminh|vidarebefordr|転送|إعادة توجيه البريد|تحويل البريد',
  firewall:
    'anti-?virus|firewall|virens|cortafuegos|pare-?feu|virusscanner|antywirus|zapor|brandvagg|ファイアウォール|ウイルス対策|جدار الحماية|مضاد الفيروسات|مضاد فيروسات',
  oldlogin:
    'old (?:login|sign-?in|log-?in)|basic auth|legacy auth|alte[a-z]* (?:anmeld|login)|basis-?auth|standardauthent|(?:viejo|antiguo) (?:inicio|acceso|login)|(?:autenticacion|autenticacao|autenticazione) (?:basica|di base)|ancienne? (?:methode|connexion|authent)|authentification (?:de base|simple)|vecchio (?:accesso|login|metodo)|oude (?:aanmeld|inlog)|basisverificatie|stare[a-z]* logowan|podstawow[a-z]* uwierzyt|login antigo|gamla inlogg|grundlaggande autent|(?:基本|レガシ|旧式の?)認証|المصادقة الأساسية|تسجيل الدخول القديم',
  tick: 'checkbox|tick|un?checked|check(?:ed)? (?:the|a|all|every) box|boxes|haken|hakchen|kastchen|casilla|coche|decoch|cocher|la case|casell[ae] di|spunt|vinkj|aangevink|zaznacz|odznacz|ptaszk|haczyk|caixinha|marquei|marcar todas|kryssrut|bocka|チェック(?:を|ボックス)|خانة|مربع',
};

/** Whose mail is neither Microsoft's nor Google's. */
export const HOSTS =
  'ovh|ionos|strato$|1&1|home.pl|nazwa.pl|cyber ?folks|onet$|interia|wp.pl|o2.pl|gmx$|web.de|t-online|all-inkl|hetzner|mailbox.org|posteo|infomaniak|gandi$|o2switch|laposte|wanadoo|orange.fr|sfr$|free.fr|aruba$|libero$|tiscali|virgilio|register.it|arsys|dinahosting|transip|ziggo|kpn$|xs4all|loopia|one.com$|telia$|bahnhof|locaweb|hostinger|kinghost|uol$|yahoo|icloud|fastmail|zoho mail|cpanel|plesk|roundcube|xserver|エックスサーバー|さくらの|ロリポップ|お名前.com';

/** CRMs that have no rules of their own. */
export const OTHER_CRMS =
  'pipedrive|zoho|sellsy|dynamics|freshsales|freshworks|odoo|bitrix|close.com|monday.com|livespace|teamleader|attio|insightly|sugarcrm|suitecrm|vtiger|espocrm|superoffice|efficy|weclapp';
