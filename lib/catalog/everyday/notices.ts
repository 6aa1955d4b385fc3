/**
 * What products say in their own words of a mailbox, a calendar or themselves, in the languages of the interface. Words
 * are written as in `words.ts`; here whole expressions count, since single words are everybody's.
 */
export const NOTICE_IDEAS = {
  /** What is connected. */
  mail: 'e-?mail|mail(?:s|box|boxes|boxen)?$|inbox|calend|imap|outlook|gmail|postfach|posteing|postfacher|kalender|correo|buzon|bandeja|boite|messagerie|courriel|agenda|casella|posta |posta$|caixa|postvak|poczt|skrzyn|kalendarz|brevlad|inkorg|e-?post|mejl|メール|受信|カレンダー|メールボックス|بريد|البريد|تقويم|التقويم|einstein activity',
  account:
    'account(?! (?:manager|executive|director))|konto|konten|cuenta|compte|conta$|contas$|integration|connection|connexion|conexion|conexao|connessione|verbindung|verbinding|polaczeni|anslutning|integracion|integracao|integrazione|sync|synchronisier|sincroniz|synchronisation|アカウント|連携|接続|同期|حساب|الاتصال|مزامنة|المزامنة',
  /** It works no more. */
  broken: [
    'disconnected$|(?:is|are|was|were|has|have|got)(?:n.t| not| no longer) (?:been )?(?:currently )?(?:connected|syncing|synced|synchroni|authori|authenticated|valid$)',
    'no longer (?:connected|sync|valid|authori|have access|has access|able to (?:sync|access|connect))|not (?:currently )?(?:connected|syncing|synced)',
    'los(?:t|ing) (?:the |its |our |your |all )?(?:connection|access|authori|permission|sync)',
    '(?:connection|access|authori[sz]ation|authentication|permissions?|tokens?|credentials|session|sign-?in|consent|grant)$.{0,60} (?:expired|revoked|invalid|no longer valid|withdrawn|rejected|lost|failed|broken|interrupted|ended)',
    "(?:can't|cannot|can not|couldn't|could not|unable to|failed to|aren't able to|isn't able to|not able to|were unable to) (?:automatically )?(?:sync|synchroni[sz]e|access|reach|refresh|authenticate|renew|fetch|import|receive|connect to (?:your|the|this)|read)|can no longer (?:read|access|sync|connect|send)|no longer (?:receiving|importing|seeing|getting|logging|tracking)|(?:rejected|refused|revoked) (?:the |our |your )?(?:refresh |access |oauth )?(?:token|access|authori)",
    'sync(?:ing|hroni[sz]ation|hroni[sz]ing)?$.{0,60} (?:stopped|paused|disabled|failed|failing|suspended|off|interrupted|halted|inactive|broken|not working|stalled)',
    '(?:connection|mailbox|inbox|account|calendar|tracking|logging) (?:@ )?(?:has |have |is |was |been |currently |temporarily |automatically |for .{3,50} ){1,4}(?:stopped|paused|disabled|suspended|interrupted|deauthori|broken|inactive)',
    '(?:mailbox|inbox|account|calendar|integration|connection) (?:disabled|deauthori|expired|error|failure|lost)|(?:sync|authentication|authori[sz]ation|connection) (?:error|failure|failed|required|expired|lost)',
    '(?:stopped|paused|disabled|suspended) (?:syncing|(?:the |your |all )?(?:sync|mailbox|inbox|calendar (?:sync|connection)|e?-?mail (?:sync|account|connection)))',
    'your attention',
    'getrennt$|nicht (?:mehr )?(?:mit .{2,30} )?(?:verbunden|synchronisiert|autorisiert|gultig)|(?:verbindung|zugriff|zugang|autorisierung|berechtigung|token|anmeldung|freigabe|authentifizierung|sitzung)$.{0,60} (?:verloren|unterbrochen|abgelaufen|getrennt|fehlgeschlagen|abgebrochen|ungultig|widerrufen|entzogen|erloschen)',
    '(?:synchronisierung|synchronisation|sync|abgleich|e-mail-sync|kalendersync[a-z]*|e-mail-synchronisierung|kalendersynchronisierung|e-mail-synchronisation)$.{0,60} (?:gestoppt|angehalten|pausiert|deaktiviert|unterbrochen|fehlgeschlagen|beendet|eingestellt|ausgesetzt)',
    '(?:kann|konnen|konnte|konnten) .{0,60}nicht (?:mehr )?(?:synchronis|abgerufen|abrufen|zugreifen|abgleich)',
    'desconectad[oa]|desvinculad|(?:ya no|no) esta (?:conectad|sincroniz|vinculad)|(?:perdi|perdido|perdimos) .{0,30}(?:conexion|acceso)|(?:conexion|autorizacion|permiso|acceso|token|sesion|credenciales|sincronizacion)$.{0,60} (?:perdi|interrump|caduc|expir|venci|revoc|retir|fallad|invalid|detuv|deten|pausa|pausad|desactiv|suspend|parad)',
    'no (?:se |hemos |pudimos |podemos )?(?:ha podido |pudo |puede |pueden |podido )?(?:sincronizar|acceder)',
    "deconnecte(?:e|s|es)?$|n'est (?:plus|pas) (?:connect|synchronis|autoris|valid)|perdu .{0,30}(?:connexion|acces)|(?:connexion|autorisation|acces|jeton|session|authentification|synchronisation)$.{0,60} (?:perdu|interromp|expir|echou|revoqu|rompu|retir|invalid|arret|suspend|desactiv|en pause)",
    "(?:impossible de|n'avons pas pu|n'a pas pu|ne (?:peut|peuvent|pouvons) (?:plus|pas)) .{0,20}(?:synchronis|acced)",
    'disconness|scollegat|non e (?:piu )?(?:conness|collegat|sincronizz|autorizz|valid)|(?:perso|persa) .{0,30}(?:connessione|accesso)|(?:connessione|autorizzazione|accesso|token|sessione|credenziali|sincronizzazione)$.{0,60} (?:pers[ao]|interrott|scadut|revocat|fallit|non valid|non piu valid|sospes|disattiv|in pausa|fermat|bloccat)',
    '(?:impossibile|non e stato possibile|non riusciamo a|non e possibile) (?:sincronizz|acced)',
    'verbroken|losgekoppeld|niet (?:meer )?(?:worden )?(?:verbonden|gekoppeld|gesynchroniseerd)|(?:verbinding|autorisatie|toegang|toestemming|token|sessie|machtiging|koppeling|synchronisatie|sync)$.{0,60} (?:verbroken|verlopen|verloren|mislukt|ingetrokken|ongeldig|gestopt|gepauzeerd|onderbroken|uitgeschakeld|stopgezet)',
    '(?:kunnen|kan|konden) .{0,60}niet (?:meer )?(?:synchroniseren|openen|ophalen)',
    'rozlaczon|odlaczon|nie jest (?:juz )?(?:polaczon|podlaczon|synchroniz)|utrac[a-z]{0,6} .{0,30}(?:polaczeni|dostep)|(?:polaczenie|autoryzacja|dostep|token|uprawnieni[ae]|sesja|uwierzytelnienie|zgoda|synchronizacja)$.{0,60} (?:utracon|przerwan|wygas|zerwan|cofniet|odwolan|uniewazn|niewazn|zatrzyman|wstrzyman|wylaczon|zawieszon|nie powiodl)',
    'nie (?:mozemy|mozna|udalo sie) .{0,30}(?:synchroniz|zsynchroniz)',
    'nao esta (?:mais )?(?:conectad|sincroniz)|perd(?:emos|eu) .{0,30}(?:conexao|acesso)|(?:conexao|autorizacao|acesso|token|sessao|credenciais|permissao|sincronizacao)$.{0,60} (?:perdid|interromp|expir|venc|revog|falhou|invalid|parou|pausad|desativ|suspens)',
    '(?:nao foi possivel|nao conseguimos|nao e possivel) (?:mais )?(?:sincroniz|acess)',
    'frankoppla|bortkoppla|inte (?:langre )?(?:anslut|synk|giltig)|(?:forlorat|tappat) .{0,30}(?:anslutning|atkomst|kontakt)|(?:anslutning|behorighet|atkomst|auktorisering|token|session|inloggning|synk)[a-z]{0,14} .{0,60}(?:bruten|brutits|gatt ut|forlora|misslyck|aterkalla|ogiltig|upphort|lopt ut|stoppa|pausa|avbrut|inaktivera|stangts)',
    '切断され|切断しま|接続が(?:切れ|失われ|無効|解除)|同期(?:が|は|を)(?:停止|一時停止|無効|中断|失敗)|同期でき|(?:認証|承認|アクセス権?|トークン|許可|認可|連携)[^。]{0,20}(?:期限切れ|失効|切れ|取り消|無効|解除)|有効期限が切れ|接続されていま|アクセスできなく',
    '(?:قطع|فصل|انقطع|فقد)[^.]{0,20}(?:الاتصال|اتصال)|غير متصل|لم يعد[^.]{0,30}(?:متصل|صالح)|انتهت صلاحية|(?:إلغاء|إبطال|سحب)[^.]{0,20}(?:التفويض|الإذن|الوصول|الصلاحية)|توقفت? (?:ال)?مزامنة|(?:إيقاف|تعطيل|تعليق)[^.]{0,20}مزامنة|المزامنة[^.]{0,20}(?:متوقفة|معطلة|توقفت)|تعذر(?:ت)?[^.]{0,20}مزامنة',
  ].join('|'),
  /** Connect it anew. */
  again: [
    're-?connect(?:$|ing)(?! (?:with|on|the (?:cable|printer|projector)))|re-?auth|re-?link|(?:sign|log) (?:back )?in again|(?:sign|log) back in|(?:connect|link|authori[sz]e) (?:it |them |your .{0,40} |the .{0,40} |this .{0,40} )?again|(?:grant|allow) .{0,20}access again|renew (?:your |the )?(?:connection|authori|access|permission)|restore (?:the |your )?(?:connection|sync|access)|resume (?:the )?(?:sync|logging)|update (?:your )?(?:password|credentials)',
    '(?:erneut|neu|wieder|nochmals) (?:zu )?(?:verbinden|verknupfen|anmelden|autorisieren|authentifizieren)|wiederverbinden|neu anmelden|(?:verbinden|verknupfen|autorisieren|melden|authentifizieren) sie .{0,60}(?:erneut|neu|wieder|noch einmal|nochmals)|verbindung .{0,20}(?:wiederherstellen|erneuern|wieder her)',
    'reconect|reautent|reautoriz|re-?vincul|vuelv[aeo]s? a (?:conect|autoriz|autentic|inici|vincul)|volver a (?:conect|autoriz|autentic|inici|vincul)|(?:inici|conect|autoric|autoriz)[a-z]{0,6} .{0,40}(?:de nuevo|otra vez|nuevamente|novamente)|renov[a-z]{0,4} .{0,20}(?:autorizacion|acceso|conexion|autorizacao|acesso|conexao)|restable[a-z]{0,5} .{0,20}(?:conexion|sincroniz)',
    'reauthentif|reautoris|reconnectez|reconnecter|(?:connectez|authentifiez|identifiez)-vous (?:a|de) nouveau|(?:a|de) nouveau .{0,20}(?:connect|autoris)|(?:connect|autoris|authentif)[a-z]{0,5} .{0,40}(?:a|de) nouveau|renouvel[a-z]{0,4} .{0,30}(?:autorisation|acces|connexion)|retabli[a-z]{0,4} .{0,20}(?:connexion|synchronisation)',
    'ricolleg|riconnett|riautoriz|riautentic|(?:colleg|connett|acced|autorizz|autentic)[a-z]{0,4} .{0,50}(?:di nuovo|nuovamente)|(?:di nuovo|nuovamente) .{0,30}(?:colleg|connett|acced|autorizz)|rinnov[a-z]{0,4} .{0,20}(?:autorizzazione|accesso|connessione)|ripristin[a-z]{0,4} .{0,20}(?:connessione|sincronizz)',
    'opnieuw (?:te )?(?:verbind|koppel|aan|inlog|in te log|autoris|machtig)|(?:verbind|koppel|meld|log) .{0,50}opnieuw|herstel .{0,20}(?:verbinding|koppeling)',
    'ponownie .{0,20}(?:polacz|podlacz|zaloguj|autoryz|uwierzyteln)|(?:polacz|podlacz|zaloguj|autoryzuj|uwierzytelnij)[a-z]{0,4} .{0,50}ponownie|odnow[a-z]{0,3} .{0,20}(?:polaczenie|autoryzacj|dostep)|przywroc[a-z]{0,3} .{0,20}(?:polaczenie|synchroniz)',
    '(?:conect|entr|autoriz|autentiqu)[a-z]{0,4} .{0,50}(?:novamente|de novo|outra vez)|faca login (?:novamente|de novo)',
    'ateranslut|(?:anslut|logga in|auktorisera|autentisera|koppla) .{0,50}(?:igen|pa nytt)|(?:anslut|logga in) igen|fornya .{0,20}(?:anslutning|behorighet|atkomst)',
    '再接続|再認証|再連携|再ログイン|再度[^。]{0,12}(?:接続|ログイン|サインイン|認証|連携|承認)|もう一度[^。]{0,12}(?:接続|ログイン|サインイン|認証|連携)|接続し直',
    '(?:أعد|إعادة|أعيدي|عاود|تعيد|تعيدي)[^.]{0,14}(?:الاتصال|توصيل|ربط|المصادقة|التفويض|الربط|تسجيل الدخول)|(?:سجل|تسجيل) الدخول (?:مرة أخرى|مجددا|من جديد)|الاتصال (?:مرة أخرى|مجددا)',
  ].join('|'),
  /** It has to be connected anew. */
  due: '(?:needs?|requires?|must be|must|has to be|have to be) (?:to be )?(?:re-?auth|re-?connect|re-?link|re-?new)|re-?(?:auth(?:entication|ori[sz]ation)|connection|login) (?:is )?(?:required|needed)|muss .{0,40}(?:neu|erneut|wieder) (?:verbunden|angemeldet|autorisiert)|(?:erneute|neue) (?:anmeldung|verbindung|autorisierung) (?:ist )?(?:erforderlich|notig)|(?:debe|tiene que|necesita) (?:volver a|ser )?(?:conectar|reconect|autoriz)[a-z]{0,6}|doit etre (?:reconnect|reautoris)|deve essere (?:ricolleg|riconness|riautorizz)|moet (?:opnieuw|weer) .{0,20}(?:gekoppeld|verbonden)|wymaga ponownego (?:polacz|logow|uwierzyteln|autoryz)|precisa (?:ser )?(?:reconect|reautoriz)|maste anslutas|再(?:接続|認証|連携)(?:が|を)必要|يجب إعادة',
  must: 'action (?:needed|required)|urgent|important:|attention needed|(?:aktion|handlung|massnahme)[a-z]{0,3} erforderlich|accion (?:requerida|necesaria)|action (?:requise|necessaire)|azione richiesta|actie vereist|wymagan[ae] (?:dzialani|akcj)|acao (?:necessaria|requerida)|atgard kravs|対応が必要|要対応|إجراء مطلوب',
  /** `Your inbox has been disconnected`, told to its owner. */
  yours:
    '(?:your|we noticed (?:that )?(?:your|the)) (?:[a-z0-9-]{1,20} ){0,4}(?:inbox|mailbox|email|e-mail|calendar|gmail|outlook|account)(?: account| inbox| calendar| connection| @)? (?:@ )?(?:(?:has been|was|is|got|has) (?:now |just )?disconnected|(?:is no longer|is not|isn.t) (?:connected|syncing|synced))|(?:ihr|dein|ihre|deine) (?:[a-z0-9-]{1,20} ){0,3}(?:postfach|konto|kalender|posteingang|e-mail-konto)(?: @)? (?:wurde|ist) .{0,40}getrennt|votre (?:[a-z-]{1,20} ){0,3}(?:boite|messagerie|compte|agenda|calendrier)(?: [a-z-]{1,14}){0,3} (?:a ete|est) deconnect|(?:tu|su) (?:[a-z-]{1,20} ){0,2}(?:buzon|cuenta|correo|calendario|bandeja)(?: [a-z-]{1,14}){0,3} (?:se ha|ha sido|esta|fue) desconect|(?:il tuo|la tua) (?:[a-z-]{1,20} ){0,2}(?:casella|account|posta|calendario)(?: [a-z-]{1,14}){0,3} (?:e stat[ao]|e) (?:disconness|scollegat)|(?:seu|sua) (?:[a-z-]{1,20} ){0,2}(?:caixa|conta|e-mail|email|agenda|calendario)(?: [a-z-]{1,14}){0,3} (?:foi|esta) desconect',
  /** Whose mailbox it is. */
  host: 'google|microsoft|office 365|exchange|yahoo|icloud',

  /** What stops meanwhile, and until when. */
  until:
    "until (?:you|it is|it's|the connection)|(?:can't|cannot|can not) be (?:sent|logged|synced)|(?:were|are|have been) paused|won't be (?:logged|synced|tracked|sent|saved)|(?:not|no longer) (?:be )?(?:logged|synced|tracked|logging|syncing)|stuck in",
  /** A state that a list shows beside an address. */
  state:
    'disconnected$|not (?:connected|syncing|synced)|sync (?:error|failed|disabled|stopped|paused|off)|(?:authentication|auth|authori[sz]ation|connection|login|token) (?:error|failed|expired|revoked|lost|invalid)|needs? (?:re-?auth|reconnect|attention)|re-?auth[a-z]{0,14} (?:required|needed)|(?:access|token) revoked|getrennt$|nicht verbunden|desconectad[oa]$|deconnectee?s?$|disconness|scollegat|verbroken$|rozlaczon|frankoppla|切断|غير متصل',

  /** A product's own trouble. */
  trouble:
    '(?:may|might|will|could) (?:see|experience|notice) (?:delays?|issues?|errors?|problems?)|incident$|(?:currently|temporarily) (?:fails?|failing|not (?:possible|working|available)|can.t|cannot|impaired|affected|unable)|(?:derzeit|momentan|aktuell) nicht|(?:experiencing|seeing|having|investigating|aware of|affected by) (?:an? |some |intermittent |ongoing |elevated |increased |known |technical ){0,3}(?:issue|problem|error|delay|outage|incident|difficult|degrad|disruption|failure|trouble)|degraded performance|(?:partial|major|service) (?:outage|disruption)|elevated (?:error|failure)|known (?:issue|incident)|on our (?:side|end)|temporarily unavailable|currently (?:down|unavailable|delayed)|(?:stor|ausfall)(?:ung|ungen)?$|technische (?:probleme|schwierigkeiten)|beeintracht|problemas (?:tecnicos|para|con|al|temporales|en la)|incidencia|interrupcion (?:parcial|del servicio)|incident en cours|(?:problemes?|difficultes) (?:techniques?|de|pour)|panne$|problemi (?:tecnici|di|con|nel)|disservizi|storing(?:en)?$|problemen met|awari|utrudnieni|problemy (?:z|techniczne)|instabilidade|problemas (?:tecnicos|com|ao)|driftstorning|tekniska problem|storningar|障害|不具合|عطل|مشكلة فنية|مشاكل',
  /** Somebody is at it, and nobody else has to do anything. */
  working:
    "(?:working|work) (?:on|to|hard) (?:a (?:fix|solution|resolution|repair)|the (?:fix|issue|problem)|it$|to fix|fix|fixing|resolv|restor|this)|(?:are|is|currently) (?:actively )?investigating|status:? (?:investigating|identified|monitoring)|investigating$|identified the (?:cause|issue|problem)|(?:implementing|deploying|preparing|rolling out|testing) a fix|looking into (?:it|this|the)|fix is (?:on (?:the|its) way|being|coming)|we know about|aware of (?:it|this|the)|(?:no|without any) (?:further )?action (?:is )?(?:needed|required|necessary)|(?:do not|don't|no) need to (?:re-?connect|do anything|take any action)|arbeiten (?:bereits |derzeit |mit hochdruck )?(?:an |daran)|(?:sie mussen|es ist) (?:derzeit )?nichts (?:unternehmen|tun|erforderlich)|keine (?:aktion|massnahme)[a-z]* (?:erforderlich|notig)|estamos (?:trabajando|investigando)|(?:nuestros?|nuestro) (?:equipo|ingenieros)|no (?:es necesari|tienes que|necesitas|requiere)|(?:nos|notre) (?:equipes?|ingenieurs) (?:travaill|enquet|sont)|travaillons|aucune action|(?:stiamo|i nostri) (?:lavorando|indagando|tecnici)|non e (?:necessari|richiest)a? (?:alcun|ness)|(?:wij|we) werken|geen actie|pracujemy|nasz zespol|nie musisz|estamos (?:trabalhando|investigando)|nossa equipe|nenhuma acao|vi arbetar|vi undersoker|ingen atgard|対応(?:中|して)|調査(?:中|して)|復旧|نعمل|يعمل فريق|لا يلزم",
  /** It is over. */
  over: '(?:has|have) been (?:fully )?(?:resolved|fixed|restored|reconnected)|(?:is|are) now (?:resolved|fixed|restored|connected|working)|status:? (?:resolved|completed|closed)|(?:^|\\s)resolved$|connected again|working again|back to normal|successfully (?:re-?connected|connected)|fixed (?:a bug|an issue|the issue|where)|(?:wurde|ist|sind) (?:[a-z]{1,12} )?behoben|wieder (?:verbunden|hergestellt)|resuelto|solucionado|resolu$|retabli[e]?$|risolto|ripristinat|(?:is|zijn) (?:[a-z]{1,12} )?(?:opgelost|hersteld)|(?:zostal[ao]?|jest|juz) (?:rozwiazan|usuniet)|usunieto|resolvido|solucionad|atgardat$|lost problemet|解決しました|解決済|復旧しました|تم الحل|post-?mortem|incident review|release notes|changelog|glossar|faq$|api reference|user guide|help article|tutorial|you (?:have |had )?(?:disconnected|removed|turned off)|disconnected by (?:you|the user|user|an? admin)|works again',

  /** A mailbox that Dynamics may not work with yet. */
  unapproved:
    "(?:has|have|is|are|was|were)(?:n.t| not) (?:yet )?(?:been )?approved|not (?:yet )?(?:been )?approved|unapproved|(?:requires?|needs?|awaiting|pending|waiting for) (?:an |admin(?:istrator)? )?approv|must (?:first )?be approved|(?:has|have|is|was)(?:n.t| not) (?:yet )?(?:been )?tested|not (?:been )?tested and enabled|not (?:yet )?enabled$|muss .{0,60}genehmigt werden|doit (?:d.abord )?etre approuv|debe (?:ser )?aprob|deve essere approvat|moet .{0,60}goedgekeurd|musi (?:najpierw )?(?:zostac|byc) zatwierdz|(?:deve|tem de|precisa) ser aprovad|maste (?:forst )?godkann|(?:wurde|ist) (?:noch )?nicht (?:genehmigt|freigegeben|bestatigt)|genehmig.{0,10} (?:erforderlich|werden)|erfordert (?:eine )?(?:genehmigung|zustimmung)|no (?:ha sido|esta|se ha) (?:aprobad|autoriz)|requiere (?:la )?aprob|(?:n'a pas ete|n'est pas|pas encore) approuv|(?:necessite|requiert) (?:une |l')?approb|non e (?:stat[ao] |ancora )?approvat|richiede (?:un'|l')?approv|niet (?:is )?goedgekeurd|(?:is|nog) niet goedgekeurd|vereist goedkeuring|nie (?:zostal[ao]?|jest) zatwierdzon|wymaga zatwierdz|nao (?:foi|esta) aprovad|requer (?:a )?aprov|(?:ar|har) inte (?:blivit )?godkan|kraver godkann|承認(?:されていま|が必要|を必要)|(?:لم|غير)[^.]{0,20}(?:معتمد|اعتماد|الموافقة)|يتطلب[^.]{0,10}موافقة",
  mailbox:
    'mailbox$|postfach|buzon|boite aux lettres|boite de reception|casella postale|postvak|skrzynk|caixa de correio|postlada|postlad|brevlad|メールボックス|صندوق|علبة',
  dynamics:
    'dynamics|(?:office|microsoft) 365-admin|server-?side sync|serverseitige|incoming email status|outgoing email status|(?:office|microsoft) 365 (?:global |exchange )?admin|exchange admin|admin[a-z]{0,12} (?:de |d.|van |di )?(?:office|microsoft) 365|cote serveur|lado (?:del |do )?servidor|lato server|serverzijde|po stronie serwera|serversid|サーバー側|email (?:server )?profile|appointments, contacts,? and tasks|test (?:and|&|und|y|et|e|en|i|och) (?:enable|aktiv|habilit|activ|abilit|inschak|wlacz|ativ)|sync error alert',

  /** Whoever runs the organization has to agree first. */
  mustagree:
    '(?:organi[sz]ation|company|admin|administrator|it|tenant|employer|workplace)$.{0,40} (?:has to|have to|must|needs? to|should) (?:first )?(?:approve|consent|allow|authori|grant|agree|accept|permit|give)|(?:needs?|requires?|need) .{0,24}(?:admin|administrator|organi[sz]ation|it|company)(?:.s)? (?:approv|consent|permission)|(?:approv|consent|permission)[a-z]{0,4} (?:from|by|of) (?:my |our |your |the |an )?(?:it$|admin|organi|compan|tenant)|(?:wants?|needs?|requires?) (?:an? |my |our |the |your )?(?:admin|administrator|it|organi[sz]ation|company) to (?:approve|consent|allow|grant|agree)|only an admin can (?:grant|approve|allow)|(?:organisation|administrator|admin|firma|it|unternehmen)$.{0,60} (?:genehmig|zustimm|freigeb|freischalt|erlaub)[a-z]{0,4} (?:muss|soll)|muss .{0,50}(?:administrator|admin|organisation|it|firma)$.{0,50} (?:genehmig|zustimm|freigeb|freischalt|erlaub)|(?:administrator|admin|organisation|it|firma|unternehmen)$.{0,30} muss .{0,50}(?:genehmig|zustimm|freigeb|freischalt|erlaub)|genehmigung .{0,20}(?:administrator|admin|organisation)|(?:organizacion|administrador|empresa|informatica)$.{0,40} (?:tiene que|debe|necesita|tendria que) (?:aprob|autoriz|permit|dar)|(?:aprobacion|autorizacion|permiso) del? .{0,12}(?:administrador|organizacion|empresa)|(?:organisation|administrateur|entreprise|informatique|dsi)$.{0,40} (?:doit|devait|faut) .{0,16}(?:approuv|autoris|consent|accept|valid)|(?:approbation|autorisation|accord|consentement) (?:de l.|d.un |de mon |de notre )?(?:administrateur|organisation)|(?:organizzazione|amministratore|azienda|reparto it)$.{0,40} (?:deve|dovrebbe) .{0,16}(?:approv|autorizz|consent|accett)|approvazione (?:dell.|di un |del )?(?:amministratore|organizzazione)|(?:organisatie|beheerder|bedrijf|it)$.{0,40} (?:moet|dient) .{0,60}(?:goedkeur|toestemm|toestaan)|(?:goedkeuring|toestemming) (?:van|door) .{0,16}(?:beheerder|organisatie)|(?:organizacja|administrator|firma|it)$.{0,40} (?:musi|powinn?[aie]?) .{0,40}(?:zatwierdz|zaakcept|wyrazi|zezwol)|(?:zgod[ay]|zatwierdzeni[ae]|akceptacj[aai]) (?:przez )?administrator|(?:organizacao|administrador|empresa|ti)$.{0,40} (?:precisa|deve|tem que|tem de) .{0,16}(?:aprov|autoriz|permit|consent)|aprovacao d[oe] .{0,12}(?:administrador|organizacao)|(?:organisation|administrator|foretag|it)[a-z]{0,4} .{0,40}maste .{0,30}(?:godkann|tillat)|(?:管理者|組織)[^。]{0,20}(?:承認|同意|許可)[^。]{0,8}(?:必要|しなければ|してもらう)|(?:المسؤول|المؤسسة|مؤسستي|الشركة)[^.]{0,20}(?:يوافق|توافق|الموافقة)',
  microsoft: 'microsoft|office ?365|outlook|m365|o365|exchange online|entra',
  google: 'google|gmail|workspace',
  popup:
    'pop-?up|window|anmeldefenster|fenster|ventan|fenetre|finestra|venster|okno|okienk|janela|fonst|ウィンドウ|画面|نافذة',
  app: 'app$|apps$|appli|integration|aplicac|aplicat|applicaz|toepassing|aplikac|anwendung|アプリ|تطبيق',
  /** Somebody tells what they met. */
  told: "it says|says|said|saying|shows?$|showed|tells? me|told me|asks?$|asking|i get|i got|getting|i see|pop-?up|popup|window|message|screen|page$|tried|trying|when i|i click|steht|sagt|meldet|erscheint|kommt|bekomme|fenster|meldung|dice|aparece|sale|sale un|muestra|ventana|mensaje|il dit|dit que|affiche|m'indique|fenetre|message|ecran|dice che|compare|appare|finestra|messaggio|zegt|staat|verschijnt|krijg|venster|melding|pisze|mowi|wyswietla|pojawia|okno|okienko|komunikat|diz que|aparece|janela|mensagem|star det|sager|visas|far upp|fonster|meddelande|表示|と出|と言われ|画面|ウィンドウ|تقول|يقول|تظهر|يظهر|نافذة|رسالة",

  /** It happened to whoever writes. */
  mine: "collego|conecto$|je connecte|verbinde$|podlaczam|lacze$|ansluter$|i$|i'm|i've|my$|me$|we$|our$|us$|ich$|mir$|mich$|mein|wir$|uns|me$|mi$|mis$|nos$|nuestr|je$|j'|mon$|ma$|mes$|nous$|notre|mi$|mio$|mia$|nostr|ik$|mij|mijn|we$|ons$|onze|mi$|mnie$|moj|nam$|nasz|eu$|meu$|minha|nos$|nossa|jag$|mig$|min$|mitt$|vi$|oss$|var$|私|当社|弊社|うち|自分|أنا|لي$|مؤسستي|شركتي|الشركة",

  /** The person may not connect anything. */
  forbidden:
    "(?:do not|don't|does not|doesn't|lack|without|missing|no|insufficient|not have|need)(?: have)?(?: the| the required| the necessary| sufficient| enough| any)? (?:permission|privilege|rights?$|access rights)|(?:do not|don.t) have (?:the )?(?:access|ability) to (?:connect|link|add|sync)|your (?:role|profile|seat|user) (?:can.t|cannot|can not|does not allow|doesn.t allow|isn.t allowed)|(?:disabled|turned off|restricted|blocked) .{0,40}(?:for|by) (?:your|this) (?:role|profile|user|team|account owner|admin)|(?:not|aren't|isn't) (?:allowed|permitted|authori[sz]ed|entitled|enabled for your (?:role|profile|user))|(?:disabled|turned off|restricted|not available|not enabled|blocked) (?:for|by) (?:your )?(?:role|profile|user|team|admin|account (?:admin|owner))|(?:only|just) (?:an? )?(?:account |crm |super |workspace |portal )?(?:admin|owner)[a-z]{0,8} can|(?:keine|fehlende|nicht die|ohne) (?:berechtigung|rechte|zugriffsrechte)|nicht berechtigt|nur (?:admin|administratoren)|(?:no tienes?|no tiene|sin|faltan?|no dispone[sn]? de) (?:el |los |de )?(?:permiso|autorizacion)|no (?:esta[s]? )?autorizad|(?:n'avez pas|n'as pas|ne disposez pas|pas) (?:de |d'|l'|la |les |des )?(?:autorisation|permission|droits?)|pas autorise|non (?:hai|dispone|disponi|ha) (?:di |dell'|l'|le |i |delle )?(?:autorizzazion|permess)|non (?:sei|e) autorizzat|(?:geen|niet de) (?:toestemming|rechten|machtiging|bevoegdheid)|niet gemachtigd|nie masz (?:uprawnien|pozwolenia|dostepu)|brak uprawnien|nao tem (?:permissao|autorizacao|acesso)|sem permissao|(?:har inte|saknar) (?:behorighet|tillatelse|rattighet)|権限がありません|権限が(?:ない|必要)|許可されていま|(?:ليس لديك|لا تملك|ليست لديك)[^.]{0,12}(?:إذن|صلاحية|الصلاحية)|غير مصرح",
  connecting:
    'connect(?:$|ing|er$)|connexion|associer|link(?:$|ing)|add(?:$|ing)|set up|integrat|sync|einricht|verbind|verknupf|hinzufug|anbind|conect|vincul|anad|agreg|sincron|ajout|synchron|relier|colleg|connett|aggiung|koppel|toevoeg|podlacz|przylacz|polacz|laczeni|laczyc|dodac|dodaw|adicion|anslut|lagga till|koppla|接続|連携|追加|同期|توصيل|ربط|إضافة|مزامنة',
  crmadmin:
    '(?:crm|account|portal|workspace|team|company|salesforce|pipedrive|zoho|dynamics|freshsales|freshworks|close|outreach|salesloft|apollo|copper|monday|attio|zendesk|activecampaign|insightly|sugarcrm|bitrix24|keap|hubspot|your|an|the|system|super) ?(?:crm |super |account |system |workspace )?(?:admin|administrator)|admin(?:istrator)? of your|account owner|administrat|administrad|administre|admin$|super-?admin|beheerder|amministrator|管理者|المسؤول|مسؤول',

  /** The name or the password was not taken. */
  refused:
    "(?:can't|cannot|couldn't|could not|unable to|failed to|wasn't able to|weren't able to|not able to|were unable to) (?:verify|validate|authenticate|log ?in|sign in|login|confirm)|(?:verification|validation|authentication|log-?in|sign-?in) (?:has )?(?:failed|error|unsuccessful)|(?:konn|kon)(?:te|ten|nten|nen) .{0,60}nicht (?:uberpruft|verifiziert|bestatigt|anmeld|authentifiz)|anmeldung .{0,30}fehlgeschlagen|no (?:se )?(?:pudo|pudimos|pudieron|hemos podido|ha podido|han podido) (?:verific|valid|autentic|iniciar)|(?:error|fallo) de (?:autenticacion|inicio)|(?:n'avons pas pu|impossible de|n'ont pas pu|n'a pas pu) (?:etre )?(?:verifi|valid|authentif|connect)|echec de (?:l'auth|la conn|l'ident)|(?:impossibile|non e stato possibile|non riusciamo a|non siamo riusciti a) (?:verific|convalid|autentic|acced)|(?:konden|kunnen|kon|kan) .{0,60}niet (?:verifi|controler|worden geverif|inlog|aanmeld)|(?:nie udalo sie|nie mozna|nie moglismy) .{0,20}(?:zweryfik|sprawdz|zalogow|uwierzyteln)|(?:nao foi possivel|nao conseguimos) (?:verific|valid|autentic|entrar)|(?:kunde|kan) inte (?:verifier|bekraft|logga|kontroller)|(?:確認|検証|認証|ログイン)でき|ungultige (?:anmelde|zugangs)daten|passwort (?:ist )?(?:falsch|ungultig)|credenciales (?:no validas|incorrectas|invalidas)|identifiants (?:incorrects|invalides)|credenziali non valide|ongeldige inloggegevens|nieprawidlow[aey] (?:haslo|dane|login)|credenciais invalidas|felaktigt losenord|認証に失敗|تعذر[^.]{0,12}(?:التحقق|تسجيل)|فشل[^.]{0,12}(?:المصادقة|تسجيل|التحقق)|(?:wrong|incorrect|invalid) (?:e-?mail (?:address )?or |user ?name or |user ?name and |login or )?(?:password|username)|(?:password|username)$.{0,30} (?:incorrect|wrong|invalid|not accepted|rejected)",
  /** What to look at again. */
  checkit:
    '(?:verify|check|review|double-check|re-?enter|correct|update) (?:that )?(?:your|the|these|this)|prufen|uberprufen|kontrollieren|comprueb|revis|verifi|controll|controleer|sprawdz|confir|kontrollera|確認|تحقق|راجع',
  failure:
    'fail|error|could ?n.t|could not|unable|rejected|refused|fehlgeschlagen|fehler|konnte|no se pud|fallo|echec|erreur|impossible|errore|fallit|impossibile|mislukt|fout|nie udalo|blad|falha|erro|nao foi possivel|misslyck|fel$|kunde inte|失敗|エラー|できません|فشل|خطأ|تعذر',
  unreached:
    '(?:could ?n.t|could not|unable to|failed to|can.t|cannot|can not|not able to) (?:connect to|reach|contact|find|establish a connection (?:to|with)) (?:the |your |this )?(?:[a-z]{3,9} ){0,3}(?:server|host)|(?:imap|smtp|mail|incoming|outgoing) server .{0,30}(?:unreachable|not reachable|did not respond|didn.t respond|not responding|timed out)|server .{0,30}nicht (?:erreich|gefunden)|no se (?:pudo|ha podido) (?:conectar|contactar) (?:con|al) .{0,12}servidor|impossible de (?:joindre|se connecter au|contacter le) .{0,12}serveur|impossibile (?:connettersi al|raggiungere il|contattare il) .{0,8}server|(?:kan|kon) .{0,12}server .{0,12}niet (?:bereik|vinden)|nie mozna polaczyc sie z serwerem|nao foi possivel (?:conectar|acessar) .{0,6}servidor|(?:kan|kunde) inte (?:na|ansluta till) .{0,12}server|サーバーに接続でき',
  hostport:
    'host$|host ?name|hostname|port$|ports$|server (?:name|settings|address|details)|encryption|ssl|tls|servername|serveradresse|servereinstellungen|puerto|nombre del servidor|parametres du serveur|porta$|poort|serverinstellingen|ポート|サーバー設定|サーバーの設定',
  credentials:
    'credential|password|user ?name|log-?in details|sign-?in details|zugangsdaten|anmeldedaten|passwort|kennwort|benutzername|credencial|contrasen|usuario|identifiant|mot de passe|credenzial|password|nome utente|inloggegevens|wachtwoord|gebruikersnaam|dane (?:do )?logowani|danych logowani|haslo|hasla|poswiadcz|credenciai|senha|usuario|inloggningsuppgift|losenord|anvandarnamn|認証情報|資格情報|パスワード|ログイン情報|بيانات الاعتماد|بيانات الدخول|كلمة المرور',
  servers:
    'imap|smtp|pop3|pop$|mail ?server|email server|server (?:settings|details|address)|e-?mail|mailbox|inbox|postfach|mailserver|serverdaten|correo|buzon|servidor de|serveur|courriel|messagerie|server di posta|posta|mailserver|serwer|poczt|servidor|e-?post|server|メール|サーバー|بريد|خادم',
  imapoff:
    "imap(?: access|-zugriff|-zugang)?(?: for .{0,50})? (?:is |has |was |seems |appears |to be |been |currently ){0,4}(?:not (?:been )?(?:enabled|activated|turned on|switched on|allowed|available)|disabled|turned off|deactivated|off$|blocked)|imap isn't (?:enabled|activated|turned on)|imap (?:access )?(?:hasn't|has not) been (?:enabled|activated|turned on)|(?:not|n't) (?:been )?(?:enabled|activated|turned on) (?:for )?imap|imap(?:-zugriff|-zugang|-protokoll)? (?:ist |wurde |fur .{0,50} ){0,3}(?:nicht aktiviert|deaktiviert|ausgeschaltet|nicht eingeschaltet)|imap (?:no )?(?:esta |se encuentra )?(?:deshabilitad|desactivad|no (?:esta )?(?:habilitad|activad))|(?:imap )?no esta (?:habilitad|activad)[oa] (?:el )?(?:acceso )?imap|imap (?:n'est pas active|est desactive)|imap (?:non e (?:abilitat|attiv)|e disabilitat|e disattiv)|imap(?:-toegang)? (?:is )?(?:niet (?:ingeschakeld|geactiveerd)|uitgeschakeld)|imap (?:nie jest|jest) (?:wlaczon|wylaczon|aktywn|nieaktywn)|imap (?:nao esta (?:habilitad|ativ)|esta (?:desabilitad|desativad))|imap (?:ar )?(?:inte (?:aktiver|paslag)|avstang|inaktiver)|imapが(?:有効|無効|オフ)|imap[^.]{0,12}(?:غير مفعل|معطل)",

  /** A CRM, or a product for sales, by its name. */
  crm: 'pipedrive|zoho|dynamics|dataverse|freshsales|freshworks|myfreshworks|close(?:.com| api| crm)|outreach(?:.io| api)|salesloft|apollo(?:.io| api)|copper(?: api| crm|.com)|monday(?:.com| api| crm)|attio|zendesk|activecampaign|insightly|sugarcrm|bitrix|keap|infusionsoft|hubspot|hubapi|salesforce|sfdc|teamleader|odoo|sellsy|crm$',
  /** A program calls it. */
  api: 'api$|apis$|oauth|endpoint|https?|http status|40[013]|unauthorized|forbidden|webhook|bearer|curl|zap$|zaps$|zapier|integration|automation|connector|errorcode|exception',
  tokenover:
    '(?:access|refresh|api|oauth|auth|authentication|bearer|personal access|private app|session)[ -]?(?:token|key|id)s?$.{0,60} (?:expired|invalid|revoked|not valid|no longer valid|malformed)|(?:invalid|expired|revoked|missing or invalid) (?:or expired )?(?:oauth |access |refresh |api |auth |authentication |bearer )(?:token|key|session)|(?:incorrect|wrong) (?:api )?(?:key|token)|authentication credentials not found|unauthorized access$|token (?:has )?(?:expired|been revoked)',
  /** A user without a role. */
  roleless:
    'not a member of the organi|(?:missing|lacks?|does not have|doesn.t have) (?:the |required |a )?(?:prv[a-z]{3,40} )?privileges?$|(?:has|have)(?:n.t| not) been assigned any (?:security )?roles?|no (?:security )?roles? (?:is |are |has been |have been )?assigned',
  scope:
    '(?:missing|insufficient|required|lacks?|invalid) (?:the )?(?:required |oauth |api |following ){0,3}scopes?$|scopes?$.{0,60} (?:is |are |was |were )?(?:missing|required|mismatch|insufficient|not granted)|not (?:been )?granted .{0,24}scopes',
  /** Another organization or account has it already. */
  elsewhere: [
    'already (?:being |been |set up to be )?(?:synchroni[sz]|synced|syncing|connected|configured|linked|tracked) .{0,50}(?:another|other|different)|(?:synchroni[sz]ed|synced|configured|linked) (?:with|by|to|in|for) (?:another|a different|other) (?:organi|environment|user|account|workspace|instance|team|crm)|(?:synchroni[sz]ed|synced|configured|set up) (?:with|by|to|in|for) (?:another|a different|other) (?:microsoft )?(?:dynamics|dataverse)(?: 365)? (?:organi|environment|instance)',
    '(?:in|mit|fur) einer anderen (?:microsoft )?dynamics.{0,12}(?:organisation|umgebung)|dans une autre (?:organisation|instance) .{0,12}dynamics|(?:en|con) otra organizacion .{0,16}dynamics|(?:in|con) un.altra organizzazione .{0,16}dynamics|(?:in|met|voor) een andere .{0,12}dynamics.{0,12}organisatie|w innej organizacji .{0,16}dynamics|(?:em|com) outra organizacao .{0,20}dynamics|(?:i|med|for) en annan .{0,12}dynamics.{0,12}organisation|別の .{0,12}dynamics.{0,8}組織',
    'bereits .{0,60}ander(?:en|er|e|em|es) .{0,40}(?:synchronis|verbunden|verknupft|konfiguriert)|bereits (?:mit|in|von) (?:einer|einem) anderen',
    "deja .{0,30}(?:synchronis|connect|associ|reli|configur)[a-z]{0,6} .{0,20}(?:une? autre|d'autres)",
    'ya .{0,24}(?:sincroniz|conectad|vinculad|configurad)[a-z]{0,6} .{0,20}otr[ao]',
    'gia .{0,24}(?:sincronizzat|conness|collegat|configurat)[a-z]{0,3} .{0,20}(?:altr[ao]|un.altr)',
    'al .{0,50}andere? .{0,30}(?:gesynchroniseerd|gekoppeld|verbonden)|al (?:gesynchroniseerd|gekoppeld|verbonden) .{0,20}andere?',
    'juz .{0,24}(?:synchroniz|polaczon|podlaczon|skonfigurowan)[a-z]{0,6} .{0,20}inn[a-z]{1,3}',
    'ja .{0,24}(?:sincroniz|conectad|vinculad|ligad|configurad)[a-z]{0,6} .{0,20}outr[ao]',
    'redan .{0,24}(?:synk|anslut|koppla|konfigurera)[a-z]{0,12} .{0,20}anna[nt]',
    '(?:すでに|既に)[^。]{0,24}(?:別の|他の)[^。]{0,24}(?:同期|接続|連携)|(?:別の|他の)[^。]{0,24}(?:すでに|既に)?(?:同期|接続|連携)(?:されて|済)',
    '(?:بالفعل|مسبقا)[^.]{0,40}(?:آخر|أخرى)|(?:آخر|أخرى)[^.]{0,20}(?:بالفعل|مسبقا)',
  ].join('|'),
  /** No more may be connected. */
  full: [
    '(?:limit|maximum|max)$.{0,60} (?:reached|exceeded|hit)$|(?:reached|hit|exceeded) (?:the|your|its) .{0,30}(?:limit|maximum|max$)|(?:plan|subscription|licen[cs]e).{0,30} (?:only )?(?:allows|includes|supports|permits|covers) (?:only |just |up to )?(?:one|two|three|\\d)|(?:can.t|cannot) (?:add|connect) (?:any )?(?:more|another|additional)',
    '(?:limit|maximum|hochstzahl|obergrenze|hochstgrenze|maximale|kontingent|postfachlimit|kontolimit|e-mail-limit|kontenlimit).{0,60} (?:erreicht|uberschritten|ausgeschopft)|(?:tarif|plan|abo|paket).{0,30} (?:erlaubt|enthalt|umfasst|beinhaltet) .{0,12}(?:ein|eine|einen|zwei|drei|\\d)',
    '(?:limite|maximum|maximal|quota).{0,60} (?:atteint|depass)|atteint .{0,30}(?:limite|maximum|maximal)|(?:forfait|offre|formule|abonnement).{0,30} (?:n.autorise|autorise|permet|comprend|inclut) .{0,12}(?:qu.une?|une?|deux|\\d)',
    '(?:limite|maximo).{0,60} (?:alcanz|superad|excedid)|(?:alcanzado|llegado) .{0,30}(?:limite|maximo)|plan .{0,30}(?:permite|incluye|admite) .{0,12}(?:una?|dos|\\d)',
    '(?:limite|massimo).{0,60} (?:raggiunt|superat)|raggiunto .{0,30}(?:limite|massimo)|piano .{0,30}(?:consente|permette|include|prevede) .{0,12}(?:una?|due|\\d)',
    '(?:limiet|maximum|maximale|[a-z]{3,12}limiet).{0,60} (?:bereikt|overschreden)|(?:abonnement|pakket).{0,30} (?:staat|bevat|omvat|biedt) .{0,16}(?:een|twee|\\d)',
    '(?:limit|maksymaln).{0,60} (?:osiagniet|przekroczon|wykorzystan|wyczerpan)|osiagnieto .{0,30}(?:limit|maksymaln)|(?:plan|pakiet).{0,30} (?:pozwala|obejmuje|umozliwia) .{0,30}(?:jedn|dwi?[ea]|\\d)',
    '(?:limite|maximo).{0,60} (?:atingid|excedid|alcancad)|(?:atingiu|alcancou) .{0,30}(?:limite|maximo)|plano .{0,30}(?:permite|inclui) .{0,12}(?:uma?|duas|dois|\\d)',
    '(?:grans|max|maxgrans|maximalt).{0,60} (?:nadd|natts|natt$|overskrid)|(?:natt|overskridit) .{0,30}(?:grans|max)|(?:abonnemang|plan).{0,30} (?:tillater|omfattar|inkluderar) .{0,16}(?:en|ett|tva|\\d)',
    '(?:上限|制限)(?:数)?(?:に|を)(?:達し|超え)|プラン[^。]{0,24}(?:件|個|つ)(?:まで|のみ)',
    '(?:بلغت|وصلت|تجاوزت|بلوغ|تجاوز)[^.]{0,24}(?:الحد|حد)|(?:الحد الأقصى)[^.]{0,24}(?:بلغ|وصل|تجاوز)',
  ].join('|'),
  plan: 'plan$|plans$|subscription|licen[cs]e|seats?$|upgrade|tarif|abo$|paket|abonnement|lizenz|forfait|formule|offre|superieur|piano$|piani$|suscripcion|licencia|plano$|planos$|assinatura|licenca|licenza|abbonamento|licentie|pakket|pakiet|subskrypc|licencj|abonnemang|licens|プラン|ライセンス|アップグレード|خطة|الخطة|باقة|الباقة|اشتراك|ترقية',
  linked:
    'connected|linked|synced|verbunden|verknupft|gekoppeld|connecte|reliee?s?$|associee?s?$|conectad|vinculad|collegat|conness|polaczon|podlaczon|ansluten|anslutna|kopplad|接続|連携|متصل|مرتبط|المرتبط|المتصل',
  /** Mail that goes out, or what is kept, has limits of its own. */
  outgoing:
    '(?:send|sending|sent)$|sends$|daily|per day|senden|gesendet|versand|versend|tageslimit|taglich|pro tag|envoi|envoye|par jour|envio|enviar|enviad|diari|al dia|invio|inviar|inviat|al giorno|verzend|verzond|dagelijks|per dag|wysyl|wyslan|dzienn|por dia|skicka|dagliga|per dag|送信|1日|إرسال|يومي|stor[a]ge|speicher|gigabyte|gb$|api',
  /** Only addresses of certain domains may be connected. */
  domainoff: [
    "(?:domain|address|mailbox|e-?mail).{0,60} (?:is not|isn't|not|are not|aren't) (?:on|in|part of|among|one of|from|at) .{0,30}(?:allow|approved|permitted)|domain.{0,40} (?:is not|isn't|not|hasn't been|has not been) (?:on .{0,20})?(?:allowed|approved|permitted|authori[sz]ed|whitelisted|enabled)|only .{0,40}(?:allowed|approved|permitted|whitelisted).{0,12} domains?",
    'domain.{0,60} nicht (?:freigegeben|erlaubt|zugelassen|zulassig|genehmigt)|nur .{0,50}(?:freigegeben|erlaubt|zugelassen|genehmigt)[a-z]{0,3} domains?|gehort (?:zu )?(?:nicht|keiner) .{0,40}domain',
    "domaine.{0,60} (?:n'est pas|pas) (?:autoris|approuv|admis|permis)|seul(?:e?s)? .{0,50}domaines? (?:autoris|approuv)|(?:pas|aucun) .{0,30}domaines? (?:autoris|approuv)",
    'dominio.{0,60} no (?:esta |se encuentra )?(?:permitid|autoriz|aprobad|admitid)|solo .{0,50}dominios? (?:permitid|autoriz|aprobad)|no .{0,40}dominios? (?:permitid|autoriz|aprobad)',
    'dominio.{0,60} non (?:e )?(?:consentit|autorizz|approvat|ammess)|solo .{0,50}domini (?:consentit|autorizz|approvat)|non .{0,40}domini (?:consentit|autorizz|approvat)',
    'domein.{0,60} niet (?:is )?(?:toegestaan|goedgekeurd|toegelaten)|alleen .{0,50}(?:toegestane|goedgekeurde) domein|niet .{0,40}(?:toegestane|goedgekeurde) domein|domein.{0,40} is niet (?:toegestaan|goedgekeurd)',
    'domen[aey].{0,60} nie (?:jest |zostala )?(?:dozwolon|zatwierdz|dopuszcz)|tylko .{0,50}(?:dozwolon|zatwierdz)[a-z]{0,5} domen|nie .{0,50}(?:dozwolon|zatwierdz)[a-z]{0,5} domen|domen[aey] niedozwolon',
    'dominio.{0,60} nao (?:esta |e |foi )?(?:permitid|autoriz|aprovad)|(?:so|apenas|somente) .{0,50}dominios? (?:permitid|autoriz|aprovad)|nao .{0,40}dominios? (?:permitid|autoriz|aprovad)',
    'doman(?:en)?.{0,60} (?:inte|ej) (?:ar )?(?:tillat|godkan)|inte .{0,40}(?:tillat|godkan)[a-z]{0,5} doman|(?:endast|bara) .{0,50}(?:tillat|godkan)[a-z]{0,5} doman',
    'ドメイン[^。]{0,24}(?:許可されていま|承認されていま)|許可された[^。]{0,8}ドメイン[^。]{0,16}(?:のみ|だけ|では)',
    'نطاق[^.]{0,30}غير (?:مسموح|معتمد|مصرح)|النطاقات المسموح',
  ].join('|'),
  /** Whoever runs the product has turned it off. */
  adminoff: [
    '(?:admin|administrator|admins|owner)$.{0,30} (?:has |have )?(?:disabled|turned off|switched off|blocked|restricted|deactivated) .{0,40}(?:integration|connection|connecting|sync|feature|app$)|(?:integration|connection|sync|app|connecting).{0,40} (?:is|was|has been|have been|are) (?:disabled|turned off|switched off|blocked|restricted|deactivated) (?:by|for) .{0,30}(?:admin|owner|workspace|account|team)',
    '[a-z]{0,14}admin[a-z]{0,12} (?:hat|haben) .{0,60}(?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)|(?:integration|verbindung|anbindung|synchronisierung|verknupfung|[a-z]{3,12}-integration).{0,60}(?:von|durch) .{0,40}admin.{0,40} (?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)',
    'administrat.{0,60} a (?:desactive|bloque)|(?:integration|connexion|synchronisation).{0,60} (?:desactive|bloque)[a-z]{0,2} par .{0,40}administrat',
    'administrad.{0,60} ha (?:desactivad|deshabilitad|bloquead)|(?:integracion|conexion|sincronizacion).{0,60}(?:desactivad|deshabilitad|bloquead)[a-z]{0,2} por .{0,40}administrad',
    'amministrat.{0,60} ha (?:disattivat|disabilitat|bloccat)|(?:integrazione|connessione|sincronizzazione).{0,60}(?:disattivat|disabilitat|bloccat)[a-z]{0,2} da.{0,40}amministrat',
    'beheerder.{0,60} heeft .{0,50}(?:uitgeschakeld|geblokkeerd|uitgezet)|(?:integratie|koppeling|verbinding|synchronisatie).{0,60} door .{0,40}beheerder.{0,30} (?:uitgeschakeld|geblokkeerd)|(?:integratie|koppeling) .{0,20}(?:uitgeschakeld|geblokkeerd) door .{0,30}beheerder',
    'administrator.{0,60} (?:wylaczyl|zablokowal|dezaktywowal)|(?:integracj|polaczeni|synchronizacj)[a-z]{0,3}.{0,60}(?:wylaczon|zablokowan)[a-z]{0,2} przez .{0,40}administrator',
    'administrador.{0,60} (?:desativou|desabilitou|bloqueou)|(?:integracao|conexao|sincronizacao).{0,60}(?:desativad|desabilitad|bloquead)[a-z]{0,2} pel.{0,40}administrador',
    '[a-z]{0,12}administrator[a-z]{0,3} .{0,30}har (?:inaktiverat|stangt av|blockerat)|(?:integration|anslutning|synk)[a-z]{0,12}.{0,60} (?:inaktiverats|stangts av|blockerats) av .{0,40}administrator',
    '管理者[^。]{0,40}(?:無効に|オフに|停止|ブロック|制限)し|管理者によ[^。]{0,30}(?:無効|オフ|停止|制限)',
    '(?:المسؤول|مسؤول|المشرف)[^.]{0,40}(?:عطل|أوقف|حظر)|(?:عطل|أوقف|حظر)[^.]{0,20}(?:المسؤول|مسؤول|المشرف)|(?:تعطيل|إيقاف|حظر)[^.]{0,40}(?:من قبل|بواسطة) [^.]{0,12}(?:المسؤول|مسؤول|المشرف)',
  ].join('|'),
  /** Nobody may add anything to the mail program but whoever runs it. */
  storeoff:
    '(?:your|my) (?:[a-z]{2,14} )?(?:admin|administrator|organi[sz]ation|company|it department)(?:.s (?:global )?admin[a-z]*)?$.{0,10} (?:has |have )?(?:disabled|turned off|switched off|blocked|restricted|deactivated|does(?: not|n.t) allow) .{0,30}(?:store|add-?ins?|appsource)$|(?:office store|microsoft store|appsource|add-?ins?)$.{0,40} (?:is|are|was|were|has been|have been) (?:disabled|turned off|switched off|blocked|restricted|not allowed|deactivated) (?:by|for|in) .{0,24}(?:admin|organi|company)|admin[a-z]{0,12} (?:hat|haben) .{0,60}(?:store|add-?ins?) .{0,20}(?:deaktiviert|ausgeschaltet|gesperrt|abgeschaltet)|administrat[a-z]{0,4} .{0,40}a (?:desactive|bloque) .{0,40}(?:store|complements?|boutique)|administrad[a-z]{0,4} .{0,40}(?:ha )?(?:desactiv|deshabilit|bloque)[a-z]{0,3} .{0,40}(?:store|tienda|complement)|amministrat[a-z]{0,4} .{0,40}ha (?:disattivat|disabilitat|bloccat)o? .{0,40}(?:store|component)|beheerder .{0,40}heeft .{0,40}(?:store|invoegtoepassing).{0,30} (?:uitgeschakeld|geblokkeerd)|administrator .{0,40}(?:wylaczyl|zablokowal) .{0,40}(?:sklep|dodatk)|administrador[a-z]{0,4} .{0,40}(?:desativou|desabilitou|bloqueou) .{0,40}(?:store|loja|suplement)|administrator[a-z]{0,3} .{0,30}har (?:inaktiverat|stangt av|blockerat) .{0,40}(?:store|butik|tillagg)|管理者[^。]{0,30}(?:ストア|アドイン|store)[^。]{0,16}(?:無効|オフ|ブロック|停止)|(?:المسؤول|مسؤول)[^.]{0,30}(?:المتجر|متجر|الوظائف الإضافية)',
  /** The browser keeps nothing for a sign-in. */
  cookiesoff:
    'cookies? (?:is|are|was|were|seem to be|appear to be)?(?: currently)? ?(?:disabled|blocked|turned off|switched off|not (?:enabled|allowed|accepted))|(?:has|have) (?:third-party )?cookies (?:disabled|blocked|turned off)|(?:blocks?|blocking|disabled|rejects?) (?:all |third-party |our |the )?cookies|cookies? .{0,30}(?:deaktiviert|blockiert|nicht (?:aktiviert|zugelassen|erlaubt)|ausgeschaltet)|cookies? .{0,30}(?:desactive|bloque|ne sont pas (?:active|autoris))|cookies? .{0,30}(?:desactivad|deshabilitad|inhabilitad|bloquead|no estan (?:activ|habilit))|cookies? .{0,30}(?:disattivat|disabilitat|bloccat|non sono (?:attiv|abilit))|cookies? .{0,30}(?:uitgeschakeld|geblokkeerd|niet (?:ingeschakeld|toegestaan))|(?:cookie|ciasteczk|pliki cookie|plikow cookie).{0,30}(?:wylaczon|zablokowan)|(?:wylaczon|zablokowan).{0,20} (?:pliki |obsluge )?(?:plikow )?cookie|cookies? .{0,30}(?:desativad|desabilitad|nao estao (?:ativ|habilit))|(?:cookies|kakor) .{0,30}(?:inaktiver|avstangd|blockera|avaktiver)|cookie.{0,16}(?:無効|ブロック|オフ)|(?:تعطيل|حظر|إيقاف).{0,20}(?:ملفات تعريف الارتباط|الكوكيز)|ملفات تعريف الارتباط.{0,16}(?:معطلة|محظورة|متوقفة)',
  window:
    'sign-?in|log-?in|pop-?up|popup|window|google|microsoft|outlook|anmeld|fenster|connexion|fenetre|inicio de sesion|ventana|accesso|finestra|aanmeld|inlog|venster|logowan|okno|okna|janela|fonster|inloggning|ログイン|ウィンドウ|サインイン|تسجيل الدخول|نافذة',
  /** Google has turned an account off. */
  accountoff:
    '(?:google )?account (?:has been|was|is) disabled|konto wurde (?:deaktiviert|gesperrt)|compte a ete desactive|cuenta (?:se )?(?:ha sido |ha |fue |esta )?(?:inhabilitad|inhabilito|desactivad|deshabilitad)|account (?:e stato )?disattivat|account (?:e stato )?disabilitat|account is uitgeschakeld|konto zostalo wylaczone|conta (?:foi )?desativad|kontot? har (?:inaktiverats|stangts av)|アカウントは無効|アカウントが無効|تم (?:تعطيل|إيقاف) حساب',
  appeal:
    'appeal|einspruch|widerspruch|faire appel|contestation|apelacion|apelar|apelac|recurso|ricorso|bezwaar|beroep|odwolani|contestacao|contestar|overklag|異議|再審査|اعتراض|طعن|(?:violat|breach|against).{0,40}(?:polic|terms)',
  /** A mailbox may not send through its server. */
  smtpoff:
    'smtp.{0,40} (?:is|has been|was|are|been|being) (?:currently )?(?:turned off|switched off|disabled|deactivated|not enabled|not allowed)|smtp.{0,20} (?:disabled|turned off|switched off)$|(?:disabled|turned off|switched off) .{0,20}smtp|smtp.{0,40} (?:deaktiviert|ausgeschaltet|abgeschaltet|nicht aktiviert|gesperrt)|smtp.{0,40} (?:desactive|bloque|n.est pas active)|smtp.{0,40} (?:desactivad|deshabilitad|no esta (?:activ|habilit))|smtp.{0,40} (?:disattivat|disabilitat|non e (?:attiv|abilit))|smtp.{0,40} (?:uitgeschakeld|niet ingeschakeld)|smtp.{0,40} (?:wylaczon|nieaktywn|zablokowan|nie jest wlaczon)|smtp.{0,40} (?:desativad|desabilitad|nao esta (?:ativ|habilit))|smtp.{0,40} (?:inaktiverat|inaktiverad|avstang|inte aktiver)|smtp[^。]{0,20}(?:無効|オフ)|smtp[^.]{0,20}(?:معطل|غير مفعل|تعطيل)',
  /** As Microsoft calls it. */
  smtpauth:
    'smtp[ -]auth|authenticated smtp|smtpclientauth|authentifizierte[sm]? smtp|smtp authentifie|smtp autenticad|smtp autenticat',
  usual:
    'by default|standardmassig|par defaut|de forma predeterminada|por defecto|por padrao|per impostazione predefinita|standaard$|domyslnie|som standard|既定|デフォルト|افتراضي',
} as const satisfies Readonly<Record<string, string>>;

export type NoticeIdea = keyof typeof NOTICE_IDEAS;

/** What a notice says, and the rule that answers it. */
export interface Notice {
  rule: string;
  /** Ideas of one sentence, all of which must be met. */
  here: readonly NoticeIdea[];
  /** Ideas of the sentences around it; of each list at least one. */
  near?: readonly (readonly NoticeIdea[])[];
  /** None of these anywhere. */
  none?: readonly NoticeIdea[];
  /** Holds only where an address stands in the same line. */
  address?: true;
  /** Also what somebody tells of it: `When I click Connect, it says …`. */
  reported?: true;
  /** Where the text names this vendor, that vendor's rule answers. */
  by?: Readonly<Record<string, string>>;
}

const SIGN_IN_BY = {
  google: 'google/app-password',
  microsoft: 'microsoft/mail-sign-in-refused',
  hubspot: 'hubspot/imap-settings',
};

/** Where HubSpot’s own API answers. */
const API_BY = { hubspot: 'hubspot/app-consent' };

/** Whose server it is that does not send. */
const SMTP_BY = {
  microsoft: 'microsoft/smtp-auth-disabled',
  google: 'mail/cannot-send',
  'mail-server': 'mail/cannot-send',
};

/** The first that fits speaks. */
export const NOTICES: readonly Notice[] = [
  {
    rule: 'crm/service-trouble',
    here: ['trouble'],
    near: [['working'], ['mail', 'account']],
    none: ['over'],
  },
  {
    rule: 'crm/mailbox-already-connected',
    here: ['elsewhere', 'mail'],
    near: [['crm', 'dynamics', 'connecting', 'account']],
    none: ['over'],
  },
  { rule: 'crm/mailbox-not-approved', here: ['mailbox', 'unapproved'], near: [['dynamics']], none: ['over'] },
  {
    rule: 'microsoft/admin-approval-required',
    here: ['mustagree'],
    near: [['microsoft'], ['told'], ['mine', 'popup'], ['connecting', 'app', 'crm']],
    none: ['over', 'google'],
    reported: true,
  },
  { rule: 'mail/imap-off', here: ['imapoff'], by: { google: 'google/imap-off' }, none: ['over'] },
  {
    rule: 'crm/add-in-missing',
    here: ['storeoff'],
    near: [
      ['crm', 'mail', 'microsoft'],
      ['told', 'mine', 'crm'],
    ],
    none: ['over'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['full'],
    near: [['mail'], ['plan'], ['connecting', 'crm', 'linked']],
    none: ['over', 'outgoing'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['domainoff'],
    near: [
      ['mail', 'connecting'],
      ['crmadmin', 'crm', 'connecting', 'linked'],
    ],
    none: ['over', 'outgoing'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['adminoff'],
    near: [['mail', 'host'], ['crm']],
    none: ['over'],
  },
  {
    rule: 'mail/sign-in-window-blocked',
    here: ['cookiesoff'],
    near: [['window'], ['crm', 'mail', 'connecting']],
    none: ['over'],
  },
  { rule: 'mail/account-disabled', here: ['accountoff'], near: [['appeal'], ['google']], none: ['over'] },
  {
    rule: 'microsoft/smtp-auth-disabled',
    here: ['smtpoff', 'smtpauth'],
    near: [['mailbox', 'failure', 'told', 'mine']],
    none: ['over', 'usual'],
    by: SMTP_BY,
  },
  {
    rule: 'mail/cannot-send',
    here: ['smtpoff'],
    near: [['mailbox', 'failure', 'told', 'mine']],
    none: ['over', 'usual'],
    by: SMTP_BY,
  },
  {
    rule: 'crm/not-in-plan',
    here: ['forbidden', 'connecting', 'mail'],
    near: [['crmadmin']],
    none: ['over'],
    by: { hubspot: 'hubspot/permission-missing' },
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['refused', 'credentials'],
    near: [['servers']],
    none: ['over'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['refused', 'servers'],
    near: [['credentials']],
    none: ['over'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['checkit', 'credentials'],
    near: [['refused', 'failure'], ['servers']],
    none: ['over', 'again'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/server-not-reached',
    here: ['unreached'],
    near: [['hostport'], ['servers']],
    none: ['over'],
    by: { hubspot: 'hubspot/imap-settings' },
  },
  { rule: 'crm/disconnected', here: ['yours'], none: ['over'] },
  { rule: 'crm/disconnected', here: ['due', 'mail'], none: ['over'] },
  { rule: 'crm/disconnected', here: ['due', 'account'], near: [['mail', 'host']], none: ['over'] },
  { rule: 'crm/disconnected', here: ['again', 'mail'], near: [['must']], none: ['over'] },
  { rule: 'crm/disconnected', here: ['broken', 'mail'], near: [['again', 'until']], none: ['over'] },
  {
    rule: 'crm/disconnected',
    here: ['broken', 'account'],
    near: [['again'], ['mail', 'host']],
    none: ['over'],
  },
  { rule: 'crm/disconnected', here: ['broken'], near: [['again'], ['mail']], none: ['over'], address: true },
  { rule: 'crm/disconnected', here: ['state'], none: ['over'], address: true },
  { rule: 'crm/disconnected', here: ['broken'], near: [['again'], ['mail'], ['account']], none: ['over'] },
  { rule: 'crm/user-without-access', here: ['roleless'], near: [['crm']], none: ['mail', 'over'] },
  { rule: 'crm/access-expired', here: ['due', 'crm', 'account'], none: ['mail', 'over'] },
  {
    rule: 'crm/access-expired',
    here: ['broken', 'crm', 'account'],
    near: [['again']],
    none: ['mail', 'over'],
  },
  {
    rule: 'crm/app-set-up-wrong',
    here: ['scope'],
    near: [['crm'], ['api']],
    none: ['mail', 'over'],
    by: API_BY,
  },
  {
    rule: 'crm/access-expired',
    here: ['tokenover'],
    near: [['crm'], ['api']],
    none: ['mail', 'over'],
    by: API_BY,
  },
];
