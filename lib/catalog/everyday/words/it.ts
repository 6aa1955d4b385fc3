import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'informatic|capo$|responsabile|gestor|reparto it|ufficio it|amministrat|tecnico|l.informatico|chi gestisce|direttore|it (?:dice|ha )|nostro (?:it$|ict$)|l.it$|informatica$|i tecnici',
    approve:
      'autoriz|accord|consens|dare l.ok|via libera|dire di si|libera$|sblocc|ok (?:dato|del )|dato (?:l.ok|il via|il permesso)|benestare|nulla osta|(?:ha |hanno )?detto (?:di )?(?:ok|si)|dice ok|disse ok|(?:dare|da|dia|dare il|dire|dica) (?:l.|il |un |il suo )?(?:ok|okay|si)$|abilit(?:o|a|are|i) (?:l.|il |la |questa |lo )(?:app|programma|strumento|crm|integraz)',
    saidno:
      '(?:ha|hanno) (?:detto di )?no$|(?:ha|hanno) (?:rifiutato|respinto|negato|detto (?:di )?no)|richiesta (?:e stata )?(?:rifiutat|respint|negat)|dice di no$',
    unsafebrowser: 'browser$.{0,30} non .{0,12}(?:sicur|affidabil)|browser insicur',
    block:
      'interdi|blocc|vieta|non permette|rifiut|non (?:la |l.|viene )?accett|negat[oa]|non (?:e )?consentit|impedi|non autorizz|non (?:autorizz|permett)|non (?:ci |mi |vi |ti )?permett|ci vieta|non puo (?:acced|entrare|usare)',
    company: 'datore|azienda|ditta',
    app: 'l.app',
    password:
      'parola d|credenziali|dati di accesso|(?:la|una|sua|nuova) (?:pass|contra)$(?! (?:port|rate|by|word))|parola (?:segreta|chiave)|codice segreto',
    changed:
      'cambi|reimpost|aggiornat|rinnov|nuova password|nuovo (?:phone|mobile|smartphone|iphone|telefono|cellulare)|cambi[a-z]* (?:de )?(?:movil|telefono|celular|cellulare)|altro telefono|nuova (?:pw|pwd|passw?|psw)$|nuovo (?:cellulare|telefono)',
    mail: 'casella|posta$|rispost[ae] (?:del|dei|di) (?:client|contatt)|messagg|corrispond',
    stopped:
      'non .{0,20}piu|non funziona|fermat|interrott|non si sincron|sincronis|sparit|nessuna (?:nuova )?mail|smess[oa]|non e piu|non arriva|mort|morto|disconnett|disconness|scolleg|interromp|si ferma|ferm[oa]$|non scarica|mi disconnette|mi butta fuori|si e (?:bloccat|fermat|piantat)|muore|niente sincron|(?:e |ora e )?tutto (?:e |ora e )?(?:scollegat|ferm|mort|cadut|giu$|bloccat|fuori|saltat)|non (?:mi )?(?:entra|arriva)(?:no)? (?:piu )?(?:niente|nulla|nessun)|gira(?:re)? a vuoto|si arrende|niente di nuovo',
    window: 'finestra|scherm|pagina',
    closes:
      'chiud|non si apre|non succede|non appare|non compare|sparisce|si richiude|non (?:succede|accade|fa|capita) (?:niente|nulla)|non reagisce|non parte|non risponde|lampegg|nessuna reazione|frazione di secondo|mezzo secondo',
    send: 'mand|invio|inviar|invia$|inviam|inviat|inviand|spedi|escono|uscire|partono|in uscita|mandar|rispondere|bozz[ae]',
    many: 'masse|molti|troppi|raggiunt|superat|esaurit|campagna|troppe|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:messaggi|destin)|a tutti|invii massiv|massiv|tutta la (?:clientela|rubrica)',
    later:
      'domani|oggi|24 ore|fino a domani|per oggi|al giorno|giorno dopo|stamattina|il giorno (?:seguente|successivo)|mezzanotte|mattina dopo|mattino dopo',
    calendar: 'agenda|riunion|appuntament|eventi?$|demo$|incontr',
    write: 'crear|aggiung|scriv|aggiunt',
    readonly:
      'sol[oa] (?:in )?lettura|in lettura|di lettura|non (?:e )?modificabile|non (?:si puo |posso )modific|sola (?:consultazione|visualizzazione)|solo (?:consultazione|visualizzazione)|solo veder|si puo solo leggere',
    negation: 'non posso|non mi|non riesc|ma non$|non part|non esc|non$|niente$|nulla$|nessun',
    wrong:
      'sbagliat|altro account|per sbaglio|per errore|invece|confond|prende (?:il mio|quello)|cambiare account|e non (?:con |quell|il |la )|ha preso|(?:e )?non (?:in |su |nel |nella )?(?:quell[oa]|il|la)? ?(?:dell.ufficio|aziendal|di lavoro|del lavoro|dell.azienda)',
    private: 'mio personale|di casa',
    already: 'gia$|gia (?:conness|us|collegat)|altro utente',
    someone:
      'qualcuno|collega|altro utente|il mio capo|dipendent|collegh|nuov[oa] (?:collega|dipendente|assunt)|stagista|soci[oa]$',
    device:
      'da casa|da remoto|(?:pc|portatile|laptop|computer) (?:di casa|personale|privato)|dispositivo (?:aziendale|gestito)|pc aziendale|dispositivo (?:no|debe|non|deve|nao|precisa)|(?:computer|pc|portatile|telefono|dispositivo) (?:aziendale|della ditta|dell.azienda|di lavoro)|mio pc|mio (?:mac|computer)|dispositiv|(?:telefono|cellulare) (?:personale|privato)|dal (?:telefono|cellulare|tablet)',
    office: 'in ufficio|ufficio$',
    phone:
      'telefon|cellulare|codice|secondo fattore|due fattori|(?:sei|6) cifre|natel|telefonin|due passaggi|codicin|autenticatore',
    setup: 'prima devo',
    full: 'pien[ao]|spazio|strapien|esaurit|piena|non ci sta|strapiena|(?:non c.e|senza|nessun) (?:piu )?(?:posto|spazio)|piu (?:posto|spazio)',
    stillright:
      'corretta|normale|giusta|esatta|sono (?:giust|corrett)|e quella giusta|nella webmail|stessa (?:identica |medesima )?password|password con cui entro',
    onlyme:
      'solo io|tutti gli altri|colleghi|mio collega (?:riesce|puo)|tranne me|tranne io|l.unic[oa]|solo a me|solo da me|solo per me',
    access: 'usar|attribu|usare|assegnat',
    receive: 'ricev|legg|arrivano|entran',
    off: 'disattiv|attivare',
    imap: 'client mail|programma di posta',
    readmail: 'leggere',
    old: 'vecchi|vecchia',
    picks:
      '(?:prende|usa|sceglie|apre|entra|seleziona|fa entrare|propone)$ .{0,14}(?:sempre|ogni volta|di continuo|da solo|continuamente|in automatico)',
    again:
      'ogni volta|ogni giorno|di nuovo|continua|ogni settimana|ogni mattina|tutt[ei] (?:i giorni|le settimane|le mattine)|in continuazione|ogni due|ogni .{0,12}(?:ore|giorni|minuti|tanto|poche)|ogni tanto|una volta|tutte le notti|dopo \\d+ ore|regolarmente|spesso|sempre|ogni (?:lun|mart|merc|giov|vener)|senza sosta',
    signin:
      'entrar|colleg|acced|aggiungere|aggancia|entro$|accesso|conness|aggiunt|fare login|faccio (?:il )?login',
    unverified: 'non verifi|pericol|rischi|risc|non controllat|avvis|avvert|non e sicura|sconosciut',
    licence:
      'senza (?:casella|licenza)|non ha (?:una casella|la licenza)|casella non trovata|non ha (?:ancora )?(?:un account|la mail|una mail|casella)',
    disabledaccount:
      'account (?:e )?bloccato|troppi tentativi|(?:account|profilo) .{0,12}bloccat|(?:account|utente|profilo) .{0,14}(?:bloccat|disattivat|sospes)',
    failed: 'fallit|non va$|non valid',
    attempts: 'troppe conness|troppi dispositivi',
    shared:
      '(?:contatto|vendite)@|(?:casell|posta|indirizzo)[a-z ]{0,12} condivis|indirizzo (?:generico|comune)|(?:amministrazione|ordini|ciao)@|piu persone|condivis[ao]$|usiamo (?:in|tutti)|(?:ordini|amministrazione|prenotazioni|segreteria)@',
    nopassword: 'senza password|non ha (?:una )?password|senza (?:login|accesso) proprio',
    certificate: 'connessione non (?:e )?sicura',
    notshown:
      'non (?:si )?(?:ved|compa|appa|mostra)|manca|vuot|da nessuna parte|non (?:vengono )?salvat|(?:nessun|non ho (?:il )?)pulsante|non (?:trovo|ci sono|importat)|non (?:c.e|ho|trovo|vedo|compare)|sparit|non (?:vengono |si )?(?:registr|tracciat)|non finiscono|non passano|mi manca|non (?:ci sono|c.e|sono (?:nel|sotto|nella))|sparit[oa]|scompars|niente (?:nel|in|sotto)',
    asks: 'chiede|richiede|vuole|continua a chiedere|occorre|serve$|servono',
    server: 'porta (?:[0-9]|d|e$)|nome del server',
    unreachable:
      'non raggiung|irraggiung|non risponde|nessuna connessione|sconosciuto|server sbagliat|non (?:riesce a |si |mi )?(?:trov|rilev|riconosc|individu)[a-z]* (?:il |quel |nessun )?(?:server|host)|server .{0,24}(?:non (?:esiste|trovato|si trova)|inesistente|sconosciut)|non (?:lo|la) (?:trova|raggiunge|vede)$|non (?:raggiunge|arriva al|trova)$',
    turnedaway: 'connessione (?:e stata )?rifiutata|server[a-z ]{0,12} rifiut',
    which:
      'quale|quali|che (?:server|porta|host)|cosa (?:metto|devo|inserisco|scrivo)|dove trovo|non (?:so|conosco) (?:che|quale|il|la|cosa)',
    expired: 'scadut|scade|finit|e finit[oa]|esaurit',
    reconnect: 'riconnett|ricolleg|rifare',
    part: 'modello|numero di tele',
    click: 'clic|premo|pulsante|icone|icona|iconic|premere|schiaccio|pigio',
    sms: '(?:sei|6) cifre',
    some: 'solo (?:alcun|una parte)|non tutt|(?:solo|solamente|unicamente) .{0,14}(?:algun|unos|part)|(?:solo|soltanto) .{0,14}(?:alcun|parte)|la meta d|alcune|alcuni|solo (?:le nuove|quelle)|il resto',
    folder: 'cartell|etichett|posta inviata|elementi inviati',
    never: 'mai$',
    onesender:
      'da un(?:a|.)? ?(?:azienda|cliente|mittente)|(?:un solo|da un) (?:dominio|ditta)|una sola (?:ditta|azienda)|(?:cert[ao]|determinat[ao]|specific[ao]) (?:ditta|azienda|cliente)|con un cliente',
    slow: 'lent[oae]?s?$|in ritardo',
    sharedcalendar: 'calendario[a-z ]{0,10} (?:condivis|del team|di gruppo)',
    hour: 'fuso|ora (?:sbagliata|avanti|indietro|di differenza)|(?:una|due|tre|\\d+) or[ae] (?:dopo|prima|piu|in (?:ritardo|anticipo)|di (?:ritardo|anticipo|scarto))|orario (?:sbagliat|errat)|or[ae] (?:di (?:anticipo|ritardo|scarto|differenza)|avanti|indietro|prima|dopo|piu (?:tardi|presto)|in (?:anticipo|ritardo))|ora legale|sfasat|orari sbagliat|spostat[ie] di|orari[o]? .{0,30} (?:sbagliat|divers|non coincid)',
    double:
      'doppi(?!.{1,2}(?:clic|prenot|fattor|verific|autentic|controll))|due volte(?! (?:al|a|alla|per) )|duplicat|duplican|2 volte(?! (?:al|a|alla|per) )|raddoppi',
    addin:
      'componente aggiuntiv|estension|barra laterale|barra degli strumenti|barra (?:di )?(?:salesforce|hubspot|pipedrive|zoho|laterale|crm)|(?:pulsante|icona) (?:di |del |d.)?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:scheda|pulsante|icona|pannello|barra)$ .{0,24}(?:in|nel|da|dal|su) (?:mio )?(?:outlook|gmail)|componente (?:aggiuntivo|(?:del |di )?(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo))',
    managed:
      'portale (?:dell.)?azienda|(?:dispositivo|telefono|cellulare|pc|computer|portatile)$ .{0,30}(?:gestit|registrat|conforme)|non (?:e )?gestit',
    assender: '(?:con|come|da) [a-z0-9._-]{2,24}@|(?:usare|utilizzare) (?:quell.|quest.|l.)indirizzo',
    domainproof: 'dominio .{0,20}non (?:e )?(?:verificat|autenticat)',
    forgot: 'dimentic|scordat',
    partgiven:
      '(?:autorizzat|consens|permess|accettat|accesso)[a-z]* .{0,24}(?:solo|soltanto) .{0,16}(?:mail|posta|calendario)',
    popup: 'blocco pop',
    onprem:
      '(?:nostro|proprio|locale|interno) (?:server )?exchange|exchange (?:locale|interno|in casa|in sede|nostro|proprio)|(?:da|dal) (?:fuori|l.esterno|esterno|internet)|dall.esterno',
    entapp:
      '(?:(?:applicazion[ei]|app) aziendal[ei]|enterprise.?app[a-z]*) .{0,44}(?:disattiva|disabilita|spent|blocca)|(?:disattiva|disabilita|spent|blocca)[a-z]{0,6} .{0,16}(?:(?:applicazion[ei]|app) aziendal[ei]|enterprise.?app[a-z]*)|(?:disattiva|disabilita|spent|blocca)[a-z]{0,3} (?:in|su) (?:entra|entrze|azure)(?: ad| id)?$|(?:in|su) (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:disattiva|disabilita|spent|blocca)',
    rightgone:
      '(?:tolt|levat|rimoss|cancellat)[a-z] .{0,20}dal (?:gruppo|team)|pers[oa] .{0,8}(?:permess|diritt|access)',
    markprivate:
      '(?:segn|marc|mett)[a-z]{1,4} .{0,8}(?:come )?privat|(?:appuntament|event|riunion|impegn)[io]? privat',
    archived: 'archivio online|archiviat|(?:nell.|in )archivio',
    fromphone:
      '(?:invi|mand|rispo|scri|spedi)[a-z]{1,6} .{0,20}(?:dal|da|con|col|dallo|tramite) (?:il |lo |mio )?(?:cellulare|telefono|telefonino|iphone|smartphone)',
    reprompt:
      '(?:di nuovo|ogni|ancora|sempre|stess[aei]|terza volta) .{0,44}(?:permess|autorizzazion|consens)|(?:permess|autorizzazion|consens)[a-z]{1,2}$ .{0,40}(?:ogni|di nuovo|ancora|sempre)|accetto (?:ogni|sempre)',
    plan: 'gratis[a-z]* (?:version|tarif|plan|konto)?|versione gratuita|piano (?:gratuito|base)|pagare di piu|a pagamento|posto$|inclu[is]|offre$|il nostro contratto',
    unpaid: 'impag|non (?:ha )?pagat|sospes',
    left: 'e andat[oa] via|ha lasciato|non lavora piu|ex (?:collega|dipendente|collegue)|andato in pensione|ex.?(?:dipendente|collega|impiegat)|se n.e andat|dimess|licenziat|non e piu (?:con|in|qui)|andat[oa] via|non c.e piu|non (?:e|fa) piu (?:parte|con noi|dei nostri)|non lavora|(?:collega|dipendente) (?:non c.e piu|se n.e andat|andat[oa] via)|in pensione|predecess|prima di me',
    travel: 'viaggio|estero|vacanza|in viaggio|in vacanza|in trasferta|(?:spagna|marocco)$|all.estero',
    policy: 'politica|norme|criteri|regole',
    badcode:
      'codice .{0,45}(?:errat|sbagliat|non valid|non funziona)|sms .{0,30}non va|codice .{0,45}(?:non (?:lo |viene )?(?:accett|va$|e valid)|scadut|rifiut)',
    behalf:
      'a nome|mittente|partono (?:da|con|dalla)|(?:dall?.|da un |con (?:l.|il |un ))(?:altro |mio )?indirizzo|spacciar|quel mittente|fingermi',
    recipient:
      '(?:client[ei]|destinatari[o]?)$ (?:lo |la )?(?:ricev|ved|legg|rispond)|a(?:l|i|gli) (?:client[ei]|destinatari[o]?) (?:arriva|appare|compare|risulta)',
    moved:
      'siamo passati|cambiato (?:provider|gestore|server)|nuovo (?:provider|gestore|server)|cambi[a-z]* (?:fornitore|gestore|provider|hosting)|trasfer',
    outage: 'nessuno|a tutti|e giu$|tutta l.azienda|tutti quanti|e down',
    owntool: 'nostra (?:integrazione|app)',
    suspicious: 'sospett|insolit|avviso di sicurezza',
    redirect: 'indirizzo di (?:ritorno|reindirizz)|uri di reindir',
    forward: 'inoltr',
    oldlogin:
      'autenticazione (?:basica|di base)|vecchio (?:accesso|login|metodo)|meno sicur|autenticazione basic',
    tick: 'casell[ae] di (?:spunta|controllo|selez)|spunt|caselline|quadratin|le caselle|spuntat',
    nocode:
      'non (?:mi )?arriva .{0,14}(?:codice|sms)|(?:codice|notifica|sms) .{0,16}non (?:mi )?arriv|non (?:ricevo|mi arriva|arriva) .{0,16}(?:codice|sms|notifica)|authenticator .{0,30}non ',
    waiting:
      'ancora (?:niente|nulla)|nessuna (?:risposta|reazione|novita)|nessuno (?:risponde|reagisce|mi)|giorni fa|settiman[ae] fa|da .{0,12}(?:giorni|settimane)|aspetto|in attesa|aspettando|non (?:mi )?rispond|silenzio|due volte|piu volte|tace$|da allora (?:niente|nulla)|(?:succede|successo) (?:niente|nulla)|a chi arriva',
    requested:
      'ho (?:gia )?chiesto|richiesta|ho (?:inviato|mandato) (?:la|una)|lista d.attesa|insisti|sollecit|inoltrat|compilato',
    still: 'ancora|continua|comunque|lo stesso',
    owner:
      'titolare|proprietari|sono (?:io )?(?:l.|il |la |un )?(?:\\w+ )?(?:admin|amministrat|capo|titolar)|(?:amministratore|titolare) sono io|ditta individuale|libero professionista|partita iva',
    noadmin:
      '(?:non abbiamo|non c.e|senza|non ho) (?:\\w+ )?(?:un |nessun )?(?:reparto|tecnico|admin|amministr|informatic|it$)|chi e (?:\\w+ )?(?:l.)?ammin|non so chi|nessuno (?:qui|di noi|da noi)',
    everyone:
      'per tutt|tutt[oa] (?:il|l.|la) ?(?:team|azienda|ufficio|squadra|organizz)|tutti (?:gli|i) (?:utenti|collegh|dipend)|per conto dell.organizz',
    blank:
      'bianc[ao]|schermo nero|schermata (?:vuota|nera)|pagina vuota|carica (?:all.infinito|sempre|per sempre)|gira (?:a vuoto|all.infinito|e basta)|resta (?:ferm|vuot)|si blocca|si pianta|caricamento|non (?:si )?carica|rotella|congel',
    loop: 'in loop|in tondo|(?:torna|riporta|ritorna|rimanda|rispedisc)[a-z]* .{0,18}(?:inizio|login|accesso|capo|pagina)|da capo|ricomincia|stess[ao] (?:pagina|schermata|finestra)|ritorna .{0,14}pagina|all.infinito$|stesso (?:punto|posto)|torna (?:sempre|in continuazione)',
    timeout:
      'tempo (?:scadut|esaurit|di attesa)|troppo tempo|ci mette troppo|attesa scadut|tempo (?:esgotado|limite|de espera|excedido)',
    option: 'opzion|impostazion|voce$|grigi|scheda (?:posta|mail|email)',
    norights:
      '(?:non ho|senza|manca(?:no)?|mi mancano|nessun) (?:\\w+ )?(?:i |il |l.)?(?:permess|dirit|autorizz|privileg)',
    trial:
      'prova gratuita|periodo di prova|abbonamento|versione di prova|la prova|gratis ?(?:mese|version)|(?:mese|settimana|periodo|versione|giorni) (?:gratis|gratuit)',
    safe: 'e (?:sicuro|pericolos|normale|affidabile|rischios)|(?:posso|devo|dovrei) (?:\\w+ )?(?:accett|fidar|dare|contin|consent|autorizz|cliccar)|mi fido|fidarmi|truffa|affidabil|spiar|leggere tutt|rischi|non so se|perche (?:vuole|chiede)',
    accept: 'continuar|accett|acconsent|dare (?:l.accesso|il permesso)|conced',
    undo: 'annul|revoc|tolgo|toglier|rimuov|disdir',
    disconnectme: 'se (?:disconnetto|scollego|rimuovo|tolgo)',
    erase: 'perd|elimin|cancell',
    contacts: 'scheda|contatt|cronologia|storico|trattativa',
    guest:
      'ospite|invitat[oa] (?:nel|da|in)|utente esterno|(?:teams|tenant|salesforce|hubspot|system|crm) (?:di|del) ?(?:un |il )?client|loro (?:teams|tenant|crm)',
    location:
      'in treno|fuori (?:ufficio|sede|dall)|altra rete|indirizzo ip|posizione|dal (?:treno|bar|cliente|telefono)|fuori sede|non .{0,24}da (?:qui|questo)|da (?:qui|questo \\w+) .{0,24}(?:non |negat|blocc|vietat)',
    glitch: 'qualcosa e andato|errore sconosciuto',
    sync: 'sincron',
    lost: 'perso$|smarrit|rubat|rott[oa]$|cadut[oa]|rott[oa]|bagnat|nell.acqua|venduto',
    address: 'indirizzo',
    logged: 'registrat|salvat|tracciat',
    only: 'solo$|solamente|unicamente|soltanto',
    grey: 'grigi|non cliccabile',
    family: 'moglie|marito|compagn[oa]$|fidanzat|mi[oa] figli',
    appword: 'password (?:per (?:le |la |l.)?app|specific|dedicat|apposit|a parte|separat|diversa)',
    tabs: '(?:due|altra|nuova) sched[ae]|segnalibro',
    short: '(?:dopo|nel giro di) (?:un.|una |1 )ora|ogni ora|un.oretta|dura un.ora|solo un.ora',
    visible:
      '(?:vede|vedono|legge|leggono|vedere) (?:tutte )?(?:le )?mi[eo]|(?:possono|puo) (?:leggere|vedere)',
    declined:
      '(?:cliccato|premuto|schiacciato|messo) (?:su |per |di )?(?:no$|annulla|rifiuta|nega)|ho (?:rifiutato|annullato|negato|detto di no)',
    oneway:
      'una (?:sola )?direzione|senso unico|(?:un|solo) (?:solo |unico )?(?:in un )?verso|non viceversa|al contrario|viceversa|altro verso|altra direzione|e non il contrario|il contrario|l.inverso|nell.altro senso|l.altro verso',
    turnto: 'contatta(?:re)? (?:il|l.|tuo)',
    othermail:
      '(?:casella|account|posta|mail) (?:di |del |della )(?:un |una |mio |mia )?(?:collega|capo|socio)',
    unrecognized: 'non (?:riconosc|esiste|viene riconosc)',
    who: 'chi (?:deve|da |approva|autorizza|puo|decide|mi autor|si occupa)',
    reason:
      'motivazione|giustific|(?:scri|chie|inser|dare)[a-z]* .{0,16}motivo|(?:spieg|scri)[a-z]* perche .{0,8}(?:serv|ho bisogno|voglio)',
    bounced:
      'torna(?:no)?$ .{0,14}(?:indietro|tutto)|rimbalz|non recapit|respint|(?:mail|messaggi)$ .{0,24}(?:tornano|respint|indietro)|torna(?:no)? al mittente',
    except:
      '(?:tranne|eccetto|salvo|a parte|meno) (?:quell[ei]|i|le)$|(?:tranne|eccetto) (?:di|da|con|del|della)$',
    crm: 'gestionale|(?:programma|software|sistema) (?:dei|delle|per i|per le|di) (?:client|vendit)',
    taken: '(?:gia|e|risulta) (?:gia )?(?:occupat|pres[ao]$|in uso|utilizzat)|appartiene (?:gia|a qualc)',
    mobilenet:
      'dati (?:mobili|del telefono|del cellulare)|rete (?:mobile|del (?:telefono|cellulare))|connessione del (?:telefono|cellulare)',
    network: '(?:la|una|questa|nostra|altra) rete|rete (?:dell|azien|ospiti|wi)|cavo di rete',
    homeworks:
      '(?:da|a) casa (?:mia )?(?!non |niente )(?:\\w+ ){0,2}(?:funziona|va$|va (?:bene|tutto)|fila)|funziona tutto da casa',
    hoard:
      'mai (?:cancellat|eliminat|svuotat|pulit)|(?:mail|tutto) (?:\\w+ ){0,2}(?:dal|del) (?:19|20)\\d\\d|dal (?:19|20)\\d\\d|tengo tutto',
    junk: 'indesiderat|spam',
    junked:
      '(?:fini|va|vanno|arriv|cad|trov|segn|contrassegn|class|spost|consider|entra|andat)[a-z]*$.{0,50} (?:spam|indesiderat|junk)',
    older:
      '(?:non|ma non) (?:quell[ei]|i|le) (?:vecchi[e]?|precedenti)$|(?:mail|email|e-mail|messaggi|posta|corrispondenza) (?:piu )?(?:vecchi[ea]?|precedent[ei]|anterior[ei]|di prima|passat[ei])|(?:vecchi[ea]?|precedenti) (?:mail|email|e-mail|messaggi)|(?:solo|soltanto) (?:\\w+ ){0,6}(?:da quando|dal giorno|dal collegamento|ultim[ie])|prima (?:del collegamento|di collegar|che collegass|della connession|che lo collegass)|storico (?:delle |della |dei )?(?:mail|email|messaggi|posta)|di prima|piu indietro',
    there: 'compa|sono|vedo|ho$|appa|risult|mostr|trovo|viene|vengono|registra|salva|crea',
    wrongbox: '(?:account|calendario|casella|agenda|gmail) (?:\\w+ ){0,1}sbagliat',
    seatlost:
      '(?:licenza|postazione)$ .{0,24}(?:persa|tolta|rimossa|revocata|sparita|ritirata|scaduta)|(?:tolt[oa]|pers[oa]|perdut[oa]|senza|ritirat[oa]|rimoss[oa]|revocat[oa]|non ho piu) (?:\\w+ ){0,3}(?:licenza|postazione)|(?:senza|non ho piu|levato|tolto|perso) (?:il |un )?posto (?:nel|sul|in) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)',
    letsin:
      '(?:cellulare|telefono|smartphone|browser|webmail|sito|iphone|telefonino|altrove|web)$ .{0,24}(?:entra|entro|funziona|va$|ok$|accetta|passa|mi fa|la prende)|(?:entra|entro|funziona|va$|giusta|accetta|accettata|ok$|corretta|passa|buona) .{0,16}(?:dal?|sul|nel|nella|con|col|dalla|via) (?:il |la |mio )?(?:cellulare|telefono|smartphone|browser|webmail|sito|iphone|web|telefonino)|cell?$ .{0,12}(?:funziona|va$|entra|entro)|(?:tablet|portatile|ipad)$ .{0,24}(?:entra|entro|funziona|va$|ok$|accetta|passa)',
    red: 'ross[oa]$',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:scriv|salva|aggiung|crea|mette|registra|inseris)[a-z]* .{0,30}(?:agenda|calendario)|(?:creo|creat|creare|fisso|fissa|inseris|inseri|prendo|programm|segno|metto|pianific|faccio)[a-z]* .{0,16}(?:nel|dal|sul|col|in) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:niente|nulla|non) .{0,16}(?:scritt|salvat|registrat|scriv)[a-z]* .{0,16}(?:agenda|calendario)|(?:appuntamenti|riunioni|eventi) (?:del|dal|creati nel) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:eventi|appuntamenti|riunioni) (?:di |del |su |nel )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,36}(?:agenda|calendario)',
    paidonly:
      '(?:solo|soltanto) .{0,20}(?:pagamento|pagata|paga$|premium)|(?:piano|versione|abbonamento|account) (?:a pagamento|pagat[oa]|premium|superiore|pro$)|(?:bisogna|devo|serve|tocca) pagare|pagare per (?:collegare|connettere)|premium|cost[ao] (?:\\w+ )?(?:extra|a parte|in piu)|chi paga',
    inname:
      '(?:a|col|con il|in) nome (?:di|del|della|suo)|per conto (?:di|del|della|suo)|come (?:il |la |se fossi )?(?:mio |mia )?(?:capo|direttor|responsabile|titolare)|da parte (?:di|del)',
    workrefuses:
      '(?:lavoro|aziendal|ufficio|azienda|ditta|professional)[a-z]{0,2}$ .{0,16}(?:rifiuta|dice (?:di )?no$|non (?:la )?(?:accetta|permette|vuole|lascia|consente|autorizza)|blocca|respinge|nega|vieta)',
    hostaside:
      '(?:gmail|outlook|google) (?:personale|privat)|(?:mio|mia) (?:gmail|outlook|google)|libero$|tiscali',
    faltering:
      'giu$|problem|fermo|fermi$|down$|non (?:va$|funziona)|disservizi|guast|malfunz|impallat|non (?:carica|risponde)',
    justnow:
      'oggi|stamattina|adesso|ora$|al momento|stamane|in questo momento|o (?:e )?solo (?:io|a me|per me)|anche (?:voi|a voi)',
  },
  elsewhere: {
    number: 'numero di tele',
    price: 'quanto costa|prezzo|differenza (?:tra|fra)',
    sales:
      'preventiv|sconto|aggiungere un (?:nuovo )?(?:cliente|contatto)|(?:cliente|lead|prospect)s? (?:.{0,12} )?non .{0,10}rispond|unire (?:i |due )?contatt',
    paper: 'stampa|foglio di',
    looks: 'firma (?:con|in fondo|nella)|una firma|mia firma|colore$|lingua$|sfondo',
    reports: 'un rapport|esport',
    opened: '\\d+ apertur|apertur[ae] .{0,24}secondo|apert[oa] \\d+ volte|tasso di apertura',
    exnotice: '(?:riceve|arrivano|ricevere) .{0,16}(?:avvis|notific|promemoria|invit)',
    samebox: 'stessa casella|stesso account',
    backto: 'rispost[ae] .{0,16}(?:a|su) [a-z0-9._-]{2,24}@',
    reply:
      'risposta automatica|allegat|condividere il calendario|disattivare (?:le )?notif|bloccare (?:un|il) mitt|compleanno|nota spese|sala (?:riunioni|conferenze|meeting)',
    pause: 'pranz|in (?:ferie|vacanza|pausa|bagno)|colazione',
    invoice: 'fattura',
    errand:
      'poste italiane|pacco|pacch|postin[oa]$|raccomandata|cassetta delle lettere|buca delle lettere|bonific|app (?:della|del) (?:mia )?banc|mia banc[a-z]{0,4}$|carta di credito|patente (?:di guida|scadut|b$)|passaporto|ferie$|permesso (?:dal|ferie|di lavoro)|malattia|password del wi-?fi|fotos?$|ordine d.acquisto|medico$|dentista|sveglia$|ricetta|assicurazion|mutuo$|volo$|palestra|(?:cena|festa|pacco|albero|regal[oi]|pranzo) (?:\\w+ )?di natale|affitt|batteri|caricabatt|stipendio|salario|suoneria|mia macchina',
    doublebook:
      'doppia prenot|prenot[a-z]* (?:\\w+ ){0,4}due volte|overbooking|(?:controll|verific)[a-z]* (?:\\w+ ){0,3}due volte|doppi[oa] (?:controll|verific)|due volte (?:\\w+ ){0,3}(?:controll|prenot)',
    newsletter: 'pubblicit',
  },
  notices: {
    mail: 'agenda|casella|posta |posta$|cassett|caselle',
    account: 'connessione|integrazione|sincroniz',
    broken:
      'disconness|scollegat|non e (?:piu )?(?:conness|collegat|sincronizz|autorizz|valid)|(?:perso|persa) .{0,30}(?:connessione|accesso)|(?:connessione|autorizzazione|accesso|token|sessione|credenziali|sincronizzazione)$.{0,60} (?:pers[ao]|interrott|scadut|revocat|fallit|non valid|non piu valid|sospes|disattiv|in pausa|fermat|bloccat)|(?:impossibile|non e stato possibile|non riusciamo a|non e possibile) (?:sincronizz|acced)',
    again:
      'ricolleg|riconnett|riautoriz|riautentic|(?:colleg|connett|acced|autorizz|autentic)[a-z]{0,4} .{0,50}(?:di nuovo|nuovamente)|(?:di nuovo|nuovamente) .{0,30}(?:colleg|connett|acced|autorizz)|rinnov[a-z]{0,4} .{0,20}(?:autorizzazione|accesso|connessione)|ripristin[a-z]{0,4} .{0,20}(?:connessione|sincronizz)',
    due: 'deve essere (?:ricolleg|riconness|riautorizz)',
    must: 'azione richiesta',
    yours:
      '(?:il tuo|la tua) (?:[a-z-]{1,20} ){0,2}(?:casella|account|posta|calendario)(?: [a-z-]{1,14}){0,3} (?:e stat[ao]|e) (?:disconness|scollegat)',
    state: 'disconness|scollegat',
    trouble: 'problemi (?:tecnici|di|con|nel)|disservizi',
    working:
      '(?:stiamo|i nostri) (?:lavorando|indagando|tecnici)|non e (?:necessari|richiest)a? (?:alcun|ness)',
    over: 'risolto|ripristinat',
    unapproved:
      "deve essere approvat|non e (?:stat[ao] |ancora )?approvat|richiede (?:un'|l')?approv|(?:richiede|necessita|esige|attende) .{0,6}approvazione|(?:finche|fino a quando|prima che) .{0,90}approv",
    mailbox: 'casella postale|cassetta|casella di posta|casella',
    dynamics:
      'admin[a-z]{0,12} (?:di |d.)(?:office|microsoft) 365|lato server|test (?:e|&) abilit|amministrator[a-z]{1,2} (?:di |d.|del )?(?:office|microsoft) 365|profilo (?:del |di )?server|appuntamenti, (?:i )?contatti e (?:le )?attivita',
    mustagree:
      '(?:organizzazione|amministratore|azienda|reparto it)$.{0,40} (?:deve|dovrebbe) .{0,16}(?:approv|autorizz|consent|accett)|approvazione (?:dell.|di un |del )?(?:amministratore|organizzazione)',
    popup: 'finestra',
    app: 'applicaz',
    told: 'dice|dice che|compare|appare|finestra|messaggio',
    mine: 'collego|mi$|mio$|mia$|nostr',
    forbidden:
      "non (?:hai|dispone|disponi|ha) (?:di |dell'|l'|le |i |delle )?(?:autorizzazion|permess)|non (?:sei|e) autorizzat",
    connecting: 'sincron|colleg|connett|aggiung',
    crmadmin: 'amministrator',
    refused:
      '(?:impossibile|non e stato possibile|non riusciamo a|non siamo riusciti a) (?:verific|convalid|autentic|acced)|credenziali non valide',
    checkit: 'controll',
    failure: 'errore|fallit|impossibile',
    unreached: 'impossibile (?:connettersi al|raggiungere il|contattare il) .{0,8}server',
    hostport: 'porta$',
    credentials: 'credenzial|nome utente',
    servers: 'server di posta|posta',
    imapoff: 'imap (?:non e (?:abilitat|attiv)|e disabilitat|e disattiv)',
    elsewhere:
      '(?:in|con) un.altra organizzazione .{0,16}dynamics|gia .{0,24}(?:sincronizzat|conness|collegat|configurat)[a-z]{0,3} .{0,40}(?:altr[ao]|un.altr)|(?:sincronizz|colleg|conness|configur)[a-z]{0,4} (?:con|a|in|da) un.? ?altr[oa] (?:database|utente|account|sistema|ambiente)',
    full: '(?:limite|massimo).{0,60} (?:raggiunt|superat)|raggiunto .{0,30}(?:limite|massimo)|piano .{0,30}(?:consente|permette|include|prevede) .{0,12}(?:una?|due|\\d)',
    plan: 'offre|piano$|piani$|licenza|abbonamento|tariffa',
    linked: 'collegat|conness',
    outgoing: 'invio|inviar|inviat|al giorno',
    domainoff:
      'dominio.{0,60} non (?:e )?(?:consentit|autorizz|approvat|ammess)|solo .{0,50}domini (?:consentit|autorizz|approvat)|non .{0,40}domini (?:consentit|autorizz|approvat)',
    adminoff:
      'amministrat.{0,60} ha (?:disattivat|disabilitat|bloccat)|(?:integrazione|connessione|sincronizzazione).{0,60}(?:disattivat|disabilitat|bloccat)[a-z]{0,2} da.{0,40}amministrat',
    storeoff:
      'amministrat[a-z]{0,4} .{0,40}ha (?:disattivat|disabilitat|bloccat)o? .{0,40}(?:store|component)',
    cookiesoff: 'cookies? .{0,30}(?:disattivat|disabilitat|bloccat|non sono (?:attiv|abilit))',
    window: 'accesso|finestra',
    accountoff: 'account (?:e stato )?disattivat|account (?:e stato )?disabilitat',
    appeal: 'ricorso',
    securitydefaults:
      'impostazioni (?:predefinite )?(?:di|per la) sicurezza(?: predefinite)?|security defaults',
    smtpoff: 'smtp.{0,40} (?:disattivat|disabilitat|non e (?:attiv|abilit))',
    smtpauth: 'smtp autenticat',
    usual: 'per impostazione predefinita',
    unticked:
      'non tutt[ei] (?:le |i )?(?:autorizzazioni|permessi|caselle).{0,40}(?:selezionat|concess|spuntat)|non hai (?:selezionato|concesso|spuntato|accettato) (?:tutt|alcun)|(?:casell|autorizzazion|permess)[a-z] .{0,20}non (?:sono |sono stat[ei] )?(?:selezionat|spuntat|concess)',
    turnon:
      '(?:chiedi|chiedere|chieda|contatta|rivolgiti) .{0,40}amministrator.{0,30}(?:attiv|abilit)[a-z]{1,4} .{0,40}(?:integrazion|component|estension|sincroniz|pannello)|(?:integrazione|componente|estensione|pannello)$.{0,40} non (?:e|e stat[ao]|risulta) (?:attiv|abilitat)',
    installoff:
      '(?:amministrat[a-z]{0,4}|organizzazione|azienda).{0,20} (?:ha (?:disattivat|disabilitat|bloccat)[a-z]|non (?:consente|permette)) .{0,40}(?:install|aggiun)|installazione .{0,40}(?:bloccat|disattivat|disabilitat)[a-z] da.{0,30}(?:amministrat|organizzaz|aziend)',
    finishthere:
      "(?:completa|termina|continua|concludi|accedi) .{0,50}nella (?:nuova |altra )?(?:finestra|scheda)|in attesa (?:di |dell')(?:autorizzazione|accesso|autenticazione)",
    nowindow:
      'nessuna (?:nuova |altra )?finestra|finestra .{0,16}non (?:si apre|appare|compare)|icona .{0,40}barra degli indirizzi|non si apre (?:niente|nulla)',
    unlisted:
      '(?:indirizzo|mittente)$.{0,60} non (?:e|figura|compare|rientra|risulta) .{0,40}(?:elenco|lista|consentit|autorizzat|accettat|registrat)|mittente sconosciuto',
    filed: 'non (?:e stat[ao] |abbiamo )(?:aggiunt|registrat|salvat|associat|collegat|elaborat|archiviat)',
    copies: 'inoltr|ccn$',
    domainunproven:
      'dominio.{0,60} non (?:e|e stato|ancora) (?:autenticat|verificat)|dominio non (?:autenticat|verificat)',
    lacking:
      'manca(?:no)? .{0,20}(?:autorizzazion|permess)|(?:autorizzazion|permess)[ei] .{0,20}mancant|non (?:hai|ha|sono stat[ei]) (?:concess|autorizzat)',
    allboxes: 'tutte le (?:caselle|autorizzazioni|opzioni)|tutti i permessi',
    popupoff:
      'bloccat[oa] .{0,24}(?:finestra|popup|pop-up)|(?:finestra|popup|pop-up)$.{0,24} bloccat|impossibile aprire .{0,12}finestra',
    ungranted: 'non (?:e stat[oa] )?(?:concess|autorizzat|consentit)|mancante$|negat[oa]$',
    mailoff:
      '(?:servizio di posta|servizio e-?mail|gmail)$.{0,24} non (?:e )?(?:abilitat|attivat|attivo|disponibil)|(?:account|utente)$.{0,12} non ha gmail',
    otherlogin:
      '(?:accesso|connesso|entrato|collegato) (?:come|con) @ .{0,10}(?:ma|mentre|invece|anziche) .{0,60}@|(?:account|indirizzo) divers[oa] da .{0,30}(?:colleg|conness|original)',
    othername:
      'certificato$.{0,50} (?:non (?:corrisponde|e valido per|include)|(?:e )?(?:stato )?(?:emesso|rilasciato|intestato) (?:per|a) un altro|appartiene a un altro)|nome$.{0,50} non corrisponde .{0,24}certificato',
    doubled:
      '(?:appuntamenti|riunioni|eventi|e?-?mail|messaggi|contatti|attivita)$.{0,50} (?:due volte(?! (?:al|a|alla) (?:giorno|settimana|mese))|doppi[ea]?$|duplicat[ei])',
    shifted:
      '(?:tutt[ei]|ogni|i miei|le mie|i nostri|gli|le|i) (?:\\w+ ){0,3}(?:appuntamenti|riunioni|eventi|demo)$.{0,60} (?:(?:un.|una|due|tre|\\d{1,2}) ?or[ae] (?:prima|dopo|di (?:anticipo|ritardo|differenza)|avanti|indietro|in (?:anticipo|ritardo))|con (?:un.|due|tre|\\d{1,2}) ?or[ae] di (?:ritardo|anticipo|differenza)|nel fuso (?:orario )?sbagliato)',
    junked:
      '(?:le nostre|le mie|tutte le|i nostri|le) (?:\\w+ ){0,3}(?:e?-?mail|messaggi|offerte|risposte)$.{0,60} (?:finiscono|arrivano|vanno|cadono) .{0,40}(?:spam|indesiderat)',
    wronglinked:
      '(?:collegat|conness|preso|scelt)[a-z]{0,2}$.{0,12} (?:l.|il |la |un )(?:account|calendario|casella)(?: \\w+)? sbagliat[oa]|(?:account|calendario|casella)(?: \\w+)? sbagliat[oa]$.{0,16} (?:collegat|conness)',
    sinceonly:
      '(?:solo|soltanto) (?:le )?(?:mie )?(?:nuove )?(?:e?-?mail|messaggi)$.{0,12} da quando (?:ho|abbiamo) |(?:vecchie|precedenti) (?:e?-?mail)$.{0,20} (?:mancano|non (?:ci sono|compaiono|si vedono))|(?:e?-?mail|messaggi) (?:piu )?(?:vecchi[e]?|precedenti)$.{0,20} (?:mancano|non (?:ci sono|compaiono))',
    displayed: 'finiscono|compaiono|appaiono|risultano|escono|arrivano|cadono',
    standing: 'compa|appa|registr|salvat|duplicat|doppi|risulta|trovo',
    spared: '(?:non|mai|evitare|affinche|invece) .{0,40}(?:spam|indesiderat)',
    ours: 'nostr|mi[oae]i?$|ho$',
    requestdenied:
      'richiesta$.{0,80} (?:rifiutata|respinta|negata)|(?:rifiutato|respinto|negato) (?:la )?(?:tua|mia|nostra|sua)? ?richiesta',
    decider: 'amministrat|reparto it',
    otherwish: 'ferie|prestito|rimborso|spese|viaggio',
    ewslisted:
      'ews$.{0,60} (?:lista bianca|elenco (?:di|delle) (?:app )?(?:consentit|autorizzat)|whitelist|allowlist)|(?:lista bianca|whitelist|allowlist) .{0,40}ews$',
    keptout:
      "non (?:e|c'e|compare) (?:nella|in) (?:lista|elenco)|non (?:funziona|sincronizza|si collega) piu",
    novalidsender:
      'non (?:sei|e|ti) .{0,24}(?:riconosciut|identificat)[a-z]{1,2} come (?:un )?mittente valido',
    undelivered: 'non (?:e stato|e stata|puo essere) (?:recapitat|consegnat|inviat)|impossibile recapitare',
    turneddown: 'rifiutat|respint',
    letter: 'messaggio',
    offforme: 'non (?:sei|e) (?:stat[oa] )?assegnat[oa] a (?:una|nessuna) configurazione',
    foundnot:
      'non (?:e stat[oa] |sono stati |sono state |abbiamo |riusciamo a |si |e |e possibile )?(?:trov|individu|rilev)|(?:impossibile|non e possibile) (?:trovare|individuare)|(?:nessun|nessuna) .{0,70}trovat|introvabil',
    inbox: 'casella|posta in arrivo|cassetta',
    diary: 'calendario|agenda',
    notvalid: 'non (?:e )?(?:valid|corrett)|invalid|errat|sbagliat|non .{0,30}(?:valid|corrett)',
    cap: 'limite|quota',
    capped: 'raggiunt|superat|esaurit|oltrepass',
    sends: 'invio|invii|inviar|inviat|spedi',
    daily: 'giornalier|al giorno|quotidian|oggi|domani|24 ore',
    unavailable:
      'non (?:e |sono )?(?:disponibil|inclus|compres|previst)|non (?:include|comprende|prevede|consente|offre|fa parte)|non rientra|indisponibil',
    configuration: 'configurazione',
    unassigned:
      'non (?:sei|e|hai|risult[a-z]|siete|e stat[ao]|sei stat[ao]) .{0,24}(?:assegn|aggiunt|associat)|(?:nessuna|alcuna) .{0,70}(?:assegn|attribuit)|non (?:ti |le |vi |gli )?.{0,24}(?:assegn|aggiunt|associat|attribuit)',
    unused:
      'inattivita|non (?:hai |ha |viene |e stat[ao] |usi |utilizzi )?(?:piu )?(?:usat|utilizz|usi|aperta)|non usi |mancato (?:uso|utilizz)|inutilizz|nessun(?:a)? (?:attivita|utilizzo)|senza attivita|assenza di attivita',
    halted: 'sospes|in pausa|scollegat|disconness|interrott|disattivat|fermat',
    suspended: 'sospes|disattivat|bloccat',
    domainadmin: 'amministrator[a-z]{1,2} (?:di|del) (?:tuo |vostro |suo |questo )?dominio',
    nouser:
      '(?:utente|destinatario|indirizzo|casella)$.{0,40} (?:sconosciut|inesistent|non esist|non trovat)|nessun (?:utente|destinatario)',
    returned:
      'non (?:e stat[oa] |e |puo essere |e stato possibile )?(?:consegn|recapit)|consegna .{0,60}(?:non riuscit|fallit|impossibil)|(?:restituit|tornat|rispedit)|mancat[oa] (?:recapito|consegna)|(?:recapito|recapitare) .{0,40}(?:fallit|impossibil)|impossibile (?:recapitare|consegnare)',
    parcel: 'pacco|corriere|spedizione',
    timedout:
      'tempo .{0,20}(?:scadut|esaurit|superat)|non (?:ha risposto|risponde)|nessuna risposta|limite di tempo .{0,10}superat|connessione scaduta',
    mailhost: 'server di posta',
    imapclosed:
      'imap.{0,24} (?:disattivat|disabilitat|spent|non (?:e )?(?:attiv|abilitat))|imap.{0,20} (?:bloccat)',
    newpassword:
      '(?:cambiat|modificat|aggiornat|reimpostat)[a-z]? (?:la |mia |nostra ){0,2}password|cambio (?:di |della )?password|nuova password|password nuova|password$.{0,20} (?:cambiat|modificat)|(?:cambia|modifica|aggiorna|reimposta|resetta)[a-z]{0,4} (?:la |le |mia |nostra |nostre |tutte ){0,3}password',
    syncing: 'sincron|collegamento (?:della|del) (?:posta|casella|calendario)',
    shutout:
      '(?:non|impossibile) (?:riesce a |puo |riesco a )?(?:entra|acced|colleg|connett)|(?:accesso|collegamento|login) .{0,10}(?:non riuscit|fallit|negat)|errore .{0,8}accesso|accesso .{0,24} (?:non riuscit|fallit|non riesce)',
    allwell: 'funziona tutto|tutto funziona|tutto (?:bene|ok)',
    securefail:
      '(?:errore|impossibile|non).{0,60} connessione (?:sicura|protetta|crittografata|cifrata)|connessione (?:sicura|protetta|crittografata|cifrata).{0,60} (?:errore|fallit|non riuscit|impossibile)',
    manyusers: '(?<!per |a |di )(?:piu|diversi|piu di un|molteplici|vari) (?:utenti|utente|persone)',
    imapwrong:
      '(?:impostazioni|configurazione|parametri) (?:del server )?(?:imap|smtp) .{0,16}(?:errat|sbagliat|non (?:e |sono )?(?:valid|corrett))',
    ipfilter: '(?:solo|soltanto|unicamente|esclusivamente) .{0,24}(?:ip$|indirizzi ip)',
    away: 'congedo (?:parentale|di maternita|di paternita|maternita)|maternita$|aspettativa$|anno sabbatico|mesi (?:di assenza|via$|assente|senza entrare)|(?:assente|malattia) .{0,16}mesi',
    looped:
      '(?:torna|ritorna|riporta|rimanda|rispedisce) .{0,24}(?:schermata|pagina|finestra) (?:di )?(?:accesso|login)|(?:mi|ci) (?:disconnette|scollega|butta fuori)|(?:ciclo|loop) (?:di )?(?:accesso|login)|in loop',
    sidepanel: 'componente aggiuntivo|pannello laterale|barra laterale|estensione',
    companyrule:
      '(?:azure|entra|accesso condizionale|reparto it|politica di sicurezza)$.{0,50} (?:filtr|limit|controll|approv|blocc)|(?:filtr|limit|controll|gest)[a-z]{0,6} .{0,40}(?:con|da|tramite|via|su) (?:azure|entra)|accessi .{0,24}con (?:azure|entra)',
    personalbox:
      '(?:account|caselle|casella|indirizzi|indirizzo|posta) (?:[a-z.-]{3,14} ){0,2}(?:personal|privat)|personal[ei] outlook\\.com',
    notforit:
      'non (?:e |sono |viene |vengono )?(?:supporta|compatibil|accetta)|incompatibil|(?:solo|soltanto) (?:account|caselle) (?:aziendali|di lavoro)',
    senddies: '(?:invi|mand|spedi)[a-z]{1,5}$.{0,80}(?:disconnett|scolleg|rosso|disattiv)',
    receivesok:
      '(?:ricezione|ricevere|sincronizzazione|arrivo)$.{0,30} (?:funziona|va bene|va$|conness|verde|ok$)',
  },
  screens: {
    integration: 'integraz',
    admin: 'amministrator',
    approval: 'autorizzazion|consenso',
    need: 'richied|richiest|devi|bisogno|serve$|occorr|deve',
    permission: 'autoriz',
    only: 'solo|solament|unicament|soltanto|esclusiv',
    grant: 'conced|conces|dare$|concess|autorizz|dato da',
    resources: 'risors',
    organization: 'aziend|istitut',
    institution: 'istituto|istituzion',
    thisApp: 'l.app|questa app',
    ask: 'chied|rivolg|chiedi|contatt',
    before: 'prima',
    oneOrMore: 'una o piu',
    risky: 'risch',
    trust: 'fid',
    justification: 'giustif|motiv',
    request: 'richiest|richied|richie',
    sent: 'inviat|trasmess|inoltrat',
    signin: 'entrar|ingres|acced|accedi',
    success: 'riuscit|correttament|con successo|andato a buon|corrett',
    criteria: 'criter|condizion|requisit',
    restricted: 'restring',
    cannot: 'non e possibil|non puo|non e stato|non riesc|non potra|non mi fa',
    fromHere: 'da qui',
    reach: 'acced|entrar|raggiung|arriv|aprir',
    rightNow: 'momentan|ora$|al momento|in questo momento|adesso',
    sensitive: 'sensib|riservat|delicat',
    device: 'disposit',
    managed: 'gestit|domin',
    locked: 'bloccat',
    temporary: 'temporane',
    unauthorized: 'non autorizz|abusiv',
    disabled: 'disattiv',
    password: 'parola',
    expired: 'scadut',
    update: 'cambi|aggiorn',
    firstTime: 'prima volta',
    work: 'lavoro|azienda',
    school: 'scuol|istitut',
    tenant: 'inquilin',
    guest: 'ospit',
    added: 'aggiunt',
    notExist: 'non esiste',
    block: 'bloc',
    assigned: 'attrib|assegn',
    member: 'membro',
    group: 'grupp',
    moreInfo: 'altre info|ulteriori info|maggiori info',
    secure: 'sicur|proteg|protez',
    use: 'usar|usa|uso|usat|usarl',
    access: 'acced',
    review: 'esamin|controll|analis',
    policy: 'norm|criteri|politic',
    data: 'dato',
    within: 'dentro|all.interno|interno|nella',
    complete: 'termin|conclu|superat',
    not: 'non |senza$',
    developer: 'sviluppator',
    tried: 'tentat',
    maybe: 'potrebbe|puo |forse',
    screen: 'questa schermata',
    twoStep: 'due passaggi|2 passaggi',
    turnOn: 'attiv',
    invalid: 'non e valid|non valid',
    username: 'nome utente',
    find: 'trova|trovat',
    onlyAdmin: '(?:solo|unicament|solament|soltanto|esclusiv).{0,30}(?:admin|amministr)',
    accessBlocked: 'accesso (?:e |e stato )?bloccat',
    helpUs: 'aiutaci',
    noAnswer: 'non abbiamo ricevuto|nessuna risposta',
    incorrect: 'errat|sbagliat',
    thirdParty: 'terze parti',
    otherPhone:
      'nuovo (?:telefono|cellulare|smartphone)|vecchio (?:telefono|cellulare)|perso il|cambiato (?:telefono|cellulare)',
    appLabel: 'applicazione:',
    notified: 'per e-mail|avvisat|per mail',
    waiting: 'attend|esaminat|attesa|finche|analis',
    comply: 'rispett',
    your: 'tua$|suo$|sua$',
    our: 'noi$|nostr',
    mailbox: 'posta$|casella|agenda',
    supporter: 'assistenza|supporto',
    unlock: 'sblocc',
    denied: 'rifiutat|respint|negat',
    whichOrgs: '(?:le|quali|alle|certe) (?:organizzazioni|aziende) .{0,30}(?:acced|access|accesso)',
    manyApps: '(?:le|tutte le) (?:applicazioni|app)',
    rule: '(?:regolamento|norma|politica|regola|direttiva)$.{0,24}:',
  },
  right: 'adesso altre altri credo posso senza stesso stessa stessi viene volte vorrei',
};

export default words;
