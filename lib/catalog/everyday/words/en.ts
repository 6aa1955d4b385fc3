import type { Words } from '../words';

/** The English words and those that people use in any language. Ideas are explained if their names do not tell. */
const words = {
  everyday: {
    admin:
      'admin|boss|manager$|it department|it team|it guy|it people|our it$|the it$|helpdesk|superviso|it (?:has to|must|needs to|dept|staff|support)|sysadmin|tech (?:guy|team)|ict$|it dept|it folks|it support|global admin|super.?admin|computer (?:guy|man)|administrator|admin rights|it (?:dude|chap|bloke|person|expert|provider|contractor|consultant|manager|admin|desk|crowd|gang|nerd|wizard|geek|partner)|it.?guru|sysop|netadmin|someone in (?:it|i\\.t\\.)$',
    approve:
      'approv|allow|permi|consent|authoriz|authoris|grant|agree|sign(?:ed|s)? off|green light|give(?:s|n)? (?:the )?ok|ok from|say(?:s)? yes|ok it$|validat|okay from|white.?list|allow.?list|unblock|oke$|clear(?:ed)? it|ok(?:ay)?.?ed|said (?:yes|ok|it.?s (?:ok|fine))|thumbs up|permiss|sign-off|blessing|clearance|gave (?:me|us|it) (?:the |an )?(?:ok|access|permission|go)|bless|give (?:it )?(?:the )?(?:nod|go.?ahead)|go.?ahead|nod from|(?:let|lets|letting) (?:the |this )?(?:app|tool|program|hubspot|pipedrive|zoho|crm) in|rubber.?stamp|signoff|okayed|let \\w+ (?:in|into)|(?:ok|okay|o\\.k\\.|oke) (?:the|this|that|it|my|our|an?) (?:app|tool|crm|program|connection|integration|add|plug|access|request|sign|link|login|thing)(?! (?:is|was|works|looks|did|does|has))|(?:has|have|had|needs?|must|can|should|to|will|supposed) (?:to )?(?:ok|okay|greenlight|clear|vouch for|wave) (?:it|this|the|that|my|our|an?)$|greenlight|clear (?:the|this|it|that) (?:app|tool|program|crm)|nod$',
    /** Whoever decides on apps has said no. */
    saidno:
      'said no$|(?:turned|knocked) (?:it|us|me|that|the app|my request|our request) (?:down|back)|(?:denied|declined|rejected|refused|vetoed|said no to) (?:it$|that$|us$|my|our|the (?:request|app|tool))|(?:request|app|tool) (?:was|got|is|has been) (?:denied|declined|rejected|refused|turned down|vetoed)',
    /** Google does not trust the browser. */
    unsafebrowser:
      'browser$.{0,30} (?:not|isn.t|n.t) (?:be )?(?:secure|safe|trusted)|(?:unsafe|insecure) browser',
    block:
      "bloked|blockd|block|not allowed|doesnt let|does not let|wont let|doesn't let|won't let|denied|deny|forbid|ban$|banned|prohib|refus|reject|not (?:be )?accept|isn.t accept|compliant|restrict|turned (?:me )?away|kicks me|won.?t accept|does(?:n.?t| not) (?:allow|permit|let)|turned (?:me|us|it) down|knocked back|refusee?s?$",
    company: 'my org$|the org$|corp$|company|organi|business|firm|employer|our org|corporate',
    app: 'app$|apps$|app |program|tool|connector|integration|addon|add-on|appli',
    password:
      'same pass$|passwor|login (?:details|data)|credentials|pass?wd|pw$|pwd|passord|pasword|passwd|passw$|psw$|pswd|pwrd|passwrd|passphrase|(?:new|my|the|old|email|mail|login|changed|reset|work|our) (?:pass|contra)$(?! (?:port|rate|by|word))|pass (?:is|was|got|has|changed|reset)|secret word|log-?in word',
    changed:
      'chang|new passwor|reset|modifi|updated (?:my|the) passw|new one|pick a new|forced me to|had to (?:set|choose|pick)|switched (?:my |to a new )?(?:phone|mobile|number)|switched$|swapped|upgraded|new (?:phone|mobile|handy|smartphone|iphone|telephone|portable)|new (?:pw|pwd|passw?|psw|mdp|ww)$|swapped? phones?',
    mail: 'mail|email|e-mail|inbox|mailbox|mails?$|messages?$|repl(?:y|ies|ys) (?:from|of|by)|(?:customer|client|lead|prospect)[a-z.]{0,3} (?:repl|answer|respon)|corresponden|emaile|emails?$|conversation',
    stopped:
      'stop|no longer|anymore|any more|doesnt get|does not get|not get|doesnt work|does not work|not work|broken|disconnect|lost|gone|not sync|doesnt sync|not show|nothing arriv|nothing comes|no new|dont sync|don.t sync|no sync|nowhere|quit (?:show|work|sync|com)|stays? empty|dead|drops?$|dropping|drops (?:out|the)|nothing (?:lands|shows|reaches|gets|appears|is coming)|does nothing|broke$|breaks|interrupt|died|dies|killed|crash|paused|pauses|stops?$|logs? me out|signs? me out|kicks? me out|throws? me out|pick(?:ing|s)? up|not (?:pulling|importing|fetching|loading|updating)|dying|goes dead|die overnight|drops off|conks|no (?:more )?sync|(?:everything|all|it all)(?: is| are| was| got| has| have|.s)? (?:been )?(?:now )?(?:kicked|thrown|logged|signed|out$|off$|down$|dead|gone|dropped|broke|fell)|whole thing (?:fell|died|broke|went|is down)|nothing (?:new )?(?:has )?(?:come|came|comes|gets|got) (?:in|through)|stands? still|came to (?:a )?(?:halt|standstill)|nothing new',
    window:
      'window|popup|pop-up|pop up|tab$|login (?:box|page|screen|form|prompt)|sign.?in (?:box|page|screen|form|prompt)|page$|dialog|screen$',
    closes:
      'clos|nothing happens|doesnt open|not open|no window|disappear|nothing opens|never open|wont open|won.t open|doesn.t open|not appear|doesn.t appear|never appear|never shows|vanish|shuts|flashes|flash up|goes away|nothing pops|pops up and|nothing (?:at all )?(?:comes up|pops|opens|happens)|does nothing|doesn.?t do anything|no reaction|doesn.?t react|unresponsive|does (?:absolutely|literally|just|totally|simply) nothing|dead button|button is dead|briefly|for a (?:split )?second|split second|zero (?:reaction|response)|fraction of a second|half a second',
    send: 'send|sent|sending|outgoing|goes out|go out|going out|outbound|mailing|repl(?:y|ies)$|replying|reply to|drafts?$|outbox|mails .{0,20}(?:leave|leaving)$|(?:we|i|they) (?:e-?)?mail (?:out|from)|send-as',
    many: 'many|whole list|bulk|mass|too much|lot of|hundred|newsletter|limit|quota|exceeded|used up|daily (?:limit|cap|max)|maxim|campaign|mailing|too many|cap$|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:mails?$|messages?$|clients?|customers|contact|people|person)|(?:whole|entire) (?:customer|client|mailing|contact)|to (?:all|every) |mailing list|distribution list|mass.?mail|mail.?shot|mail.?merge',
    later:
      'tomorrow|today|this morning|after lunch|since noon|later|per day|daily|until tomorrow|24 hours|for today|tomorow|24 ?h$|next day|rest of the day|until tom|till tom|next morning|following (?:day|morning)|day after|midnight|overnight',
    calendar:
      'calend|meeting|appointment|event|calandar|(?:meeting|calendar) invite|invites$|demos?$|booking',
    write:
      'put |add |write|create|edit|new ones|book |enter |inser|creat(?:ed|ing)|added|booked|entries|creat[ieoa]$',
    readonly:
      '(?:cannot|can.?t|not) (?:be )?edit(?:ed|able)?$|read.?rights|read permission|only see|just see|can see|show up|shows up|read only|read-only|readonly|only read',
    negation:
      "not$|wont|won't|cant|can't|cannot|doesnt|doesn't|never$|nothing|no$|can t|won t|don.?t|didn.?t|isn.?t|wasn.?t|unable|doesn t|isn t|impossibl|leave$|stuck",
    account: 'account|acct|accounts?$',
    wrong:
      "wrong|picked|other account|another account|not the right|mixed up|by mistake|by accident|accidentally|instead|rather than|confus|takes my|uses my|picks|pick my|choosed|logs? (?:me )?in(?:to)? (?:with|as|on) (?:my|the) (?:other|private|personal|old)|swap|other one|only lets me .{0,24}(?:personal|private)|switch (?:to|it|account|user)|grabb|hijack|ended up with|takes? (?:my|the) (?:private|personal|old)|took my|not (?:with )?(?:the|my) (?:work|company|business)|(?:and |but )?not (?:in |into |to )?(?:the|my|our) (?:work|company|office|business|compan[a-z']*) ?|should be the (?:work|company|business)",
    private:
      'personal|my own gmail|home account|privat|home (?:mail|gmail|address)|freemail|my personal|private[sn]? google|my gmail|my old|hotmail|freenet|private mails?$|private (?:google|gmail|outlook|microsoft|account|calendar)',
    already:
      'already|in use|used by|taken|(?:has|have) (?:it )?(?:connected|linked)|another (?:user|account|person)|by (?:another|someone)',
    someone:
      'someone|somebody|coworker|teammate|other user|another user|else in|colleag|team.?mate|my boss|co.?worker|employe|sales rep|others have|everyone else has|new (?:hire|colleague|starter|joiner|employee)|intern$|trainee|business partner|sales (?:guy|girl|person|woman|man|lady)',
    device:
      'laptop|own device|own computer|from home|at home|home office|my pc|private computer|unmanaged|not managed|(?:private|personal|home|own|new|old) (?:pc|computer|laptop|notebook|macbook|mac)|company (?:pc|laptop|computer)|private? (?:pc|computer|laptop|notebook|mac)|(?:company|managed|corporate|work|company-owned) (?:device|phone|machine)|ipad|tablet|macbook|chromebook|own phone|private phone|byod|compan[yi]e?s? (?:laptop|computer|pc|notebook)|work laptop|work computer|intune|device (?:needs|must|has to|isn|is not|not)|(?:managed|enrolled|compliant|registered|corporate|approved) (?:device|computer|laptop|phone)|conform|my (?:mac|machine|pc|chromebook)|device|(?:own|personal|private) (?:phone|mobile|iphone)|private? (?:smartphone|mobil|handy)|(?:from|on) my (?:phone|tablet|ipad|mobile)',
    office: 'at the office|in the office|at work|from the office|inside the office|del office',
    phone:
      'phone|authenticator|code|second step|two.?step|two.?factor|2fa|mfa|double|verifica|mobil|iphone|android|smartphone|new phone|sim card|bankid|push|passkey|security key|number matching|six.?(?:digit|number)|6.?digit|tel$|cell$|cellphone|ipone|2.?step',
    setup: 'set up|setup|enrol|register|first i|configur|registra',
    full: 'full|out of space|no space|storage|over ?quota|quota (?:exceeded|reached)|bursting|no room|overloaded|no more space|quota|100 ?%|9\\d ?%|stuffed|crammed|nothing fits|no (?:more )?(?:room|space)|maxed out|chock|jam.?packed|filled up|brimming|no (?:more )?(?:capacity|storage)|(?:space|room) left',
    stillright:
      'right passwor|normal passwor|usual passwor|my passwor|works on the website|works fine|normal$|is right|is correct|100 ?%|correct|(?:are|is) (?:all )?(?:right|correct|fine|ok)|works everywhere|double.?checked|positive|copy.?paste|works in (?:the )?(?:browser|webmail)|(?:very |exact(?:ly)? (?:the )?)?same password|password (?:is |was )?definitely',
    onlyme:
      'only me|everyone else|everybody else|colleagues can|others can|all colleagues|but not me|colleague can|everyone but me|except me|rest of the team can|coworkers can|the only one|only one (?:who|that|on|in)|just me|only (?:for|with|on) me',
    access: 'use the app|use it|allowed to use|assigned|acces',
    receive: 'receiv|reading works|can read|incoming|get mail|get them fine|come in|comes in|coming in',
    off: 'turned off|switched off|disabled|turn on|enable|activate|switch on|turned it off|is off$|not enabled|not activated',
    imap: 'imap|pop3|smtp|mail server|mailserver|mail program|thunderbird|pop$|mail client|apple mail|em client',
    readmail: 'read the mail|read my mail|read mail|read email|access the mail',
    old: 'old |outdated|retired|since microsoft|ews$|exchange web|legacy|previous|former account|no longer use',
    picks:
      '(?:keeps?|always|constantly|automatically|auto|only|every time|again and again) (?:\\w+ )?(?:tak|us|pick|choos|select|grab|default|suggest|open|prefill|signs? me|logs? me|logging|signing)[a-z]* |(?:logs?|signs?|puts?|drops?|takes?) me (?:straight |right |directly |back |always )?(?:in(?:to)?|to|with) |auto.?(?:select|pick|choos|fill)',
    exchange: 'exchange|ews$',
    again:
      'again|every morning|every day|all the time|keeps|over and over|logs me out|throws me out|every week|every (?:few|other|hour|time|monday)|all over|repeatedly|every couple|couple of (?:days|hours)|hours$|(?:couple|few) (?:of )?(?:hours|days|weeks)|on and off|from time to time|permanent|kept|constant|logged out|after (?:\\d+|a few|some|an) (?:hour|day|minute)|nights?$|each (?:night|day|morning|week)|the whole time|regularly|frequent|often|intermit|every single|non.?stop|constantly|every \\w+day',
    signin:
      'sign in|signin|sign-in|log in|login|logging in|connect|reconnect|hook(?:ed|ing)? up|link(?:ed|ing)?$|link (?:my|our|the)|pair|set up|add (?:my|our|the) (?:mail|inbox|account)|associ|hook|logg|set this up|get in(?:to)?$|logon|log on|authori[sz]e',
    crm: 'crm|hubspot|salesforce|pipedrive|zoho|dynamics|freshsales|freshworks|odoo|bitrix|sellsy|livespace|teamleader|attio|insightly|suitecrm|vtiger|espocrm|superoffice|efficy|weclapp|monday|close$|copper|streak|folk|capsule|brevo|axonaut|nimble|kommo|amocrm|firmao|cas genesis|hubsopt|e-?deal|sugar|lime$|pipdrive|upsales|vyte|rd station|ploomes|agendor|kintone|(?:customer|client|sales) (?:program|software|system|database|tool|app$)',
    unverified:
      'unverified|not verified|hasnt verified|hasn.t verified|unsafe|dangerous|risky|warning|not (?:been )?(?:checked|reviewed)|warns? me|says it.s dangerous|isn.?t safe|not safe|unknown (?:app|publisher|developer)|verifie|verificat|risks?$',
    licence:
      'licen|no mailbox|mailbox not found|no inbox|subscription|without (?:a )?(?:mailbox|licen)|(?:inbox|mailbox|e-?mail account) (?:was |could )?not (?:be )?found|(?:has|have|got) no (?:e-?mail|mail|mailbox|inbox)(?: account| address)?|no e-?mail account|without (?:an? )?e-?mail',
    disabledaccount:
      'account (?:is |was )?(?:disabled|locked|blocked)|locked out|too many (?:wrong|failed|bad) (?:passw|sign|log)|too many wrong|account (?:has been |got |is )?(?:suspended|deactivated)|wrong password (?:too|so) (?:many|often)|too many (?:times|tries)|(?:too|so) many (?:failed|wrong|bad|login)|lock ?out|locked me out|locked$|account lockout',
    failed: 'fail|error|auth|535|wrong|incorrect|won.?t connect|invalid|goes? wrong|went wrong',
    attempts: 'too many connection|too many attempt|too many login|too many devices',
    shared:
      'shared (?:mail|inbox|e-mail|address|account)|(?:mailbox|inbox|address) is shared|(?:team|group|common|generic|department) (?:mail|inbox|address|e-mail)|(?:info|office|sales|support|contact|hello|team)@|(?:info|office|sales|support|contact|team|billing|service|hello) (?:address|mailbox|inbox|account)|(?:orders|order|marketing|hr|jobs|mail)@|(?:uses|used by|share|sharing) (?:by )?(?:several|multiple|the whole|five|four|three|all)|(?:several|multiple|many|three|four|five) (?:people|users|of us|colleagues) (?:use|share|read)|we all use|(?:we|us) (?:all|both|share) |several (?:people|of us|users)|(?:commercial|direction|hr|jobs|orders?|marketing|helpdesk|booking|reservations?|order|studio)@',
    nopassword:
      'no password|no own password|without (?:a )?password|no (?:own )?login|no sign-?in of its own',
    cookies: 'cookie|cookis|third.?party (?:data|storage)|tracking',
    certificate:
      'certif|self-?signed|(?:server|ssl|tls)-?certif|https warn|ssl$|tls$|ssl error|connection (?:is )?not (?:private|secure)|certfi',
    notshown:
      'not show|isnt show|isn.t show|doesn.t show|not appear|doesn.t appear|missing|empty|(?:cant|can.t|cannot|dont|don.t) see|not visible|nowhere|rest (?:is |are )?missing|not (?:saved|logged|recorded)|no button|not (?:imported|visible|there|listed|coming through)|isn.?t (?:there|listed|visible)|can.?t find|doesn.?t (?:exist|come up)|there.?s no|there is no|no (?:option|menu|setting|way)|isn.?t in|not in (?:the|my)|not (?:being )?(?:tracked|synced|stored|attached|linked|filed)|turn(?:s)? up|(?:never|not|doesn.?t|don.?t) (?:turn|show|come) up|never (?:arrive|land|reach|get)|i miss|aren.?t (?:show|appear|there|in |under|on )|not (?:there|in the|on the|under the)|don.?t (?:show|appear)|dont (?:show|appear)|absent|vanish|is gone$|gone (?:from|since)|has gone|nothing (?:in|on|under|at) ',
    asks: 'asks|asked for|wants a|requests|(?:want|need|request|require|demand)s? (?:me to|a|an)|ask me|asking|wants me|needs?$|need |require|prompt|wants to|keeps wanting',
    server:
      'servers?$|host$|ports?$|587|465|993|995|mailserver|imap (?:host|address)|hostnam|servername|serveri|smtp$|smtp (?:server|host|port)|incoming$|ssl port|2525',
    unreachable:
      '(?:cannot|cant|can.t|could not|couldn.t|not) (?:be )?(?:reach|find|connect)|unreachable|not (?:respond|answer)|doesn.t (?:respond|answer)|doesnt (?:respond|answer)|no connection|(?:can.?t|cannot|could not|couldn.?t|unable to) (?:resolve|locate|contact|open)|unknown (?:host|server)|host unknown|not found|dns|(?:server|host)[a-z]* .{0,20}wrong|wrong (?:server|host|port)|(?:no|not|never|can.?t|cannot|doesn.?t|does not|didn.?t|couldn.?t|could not|won.?t|unable to) (?:\\w+ )?(?:find|found|locate|see|know|recogni[sz]e|resolve|look up) .{0,14}(?:mail.?|smtp.?|imap.?|incoming |outgoing )?(?:server|host)(?! (?:room|rack|key|cabinet))|(?:server|host)(?: ?name)?(?: (?:\\w+ ){0,3})?(?:can.?t|cannot|could not|couldn.?t|can not|is not|isn.?t|not|wasn.?t) (?:be )?(?:found|located|resolved|known|recogni)|no such (?:mail ?)?(?:server|host)|(?:server|host)[a-z]* (?:does ?n.?t|does not|doesnt) exist|(?:cannot|cant|can.t|could not|couldn.t|doesn.?t|does not|won.?t|never|not) (?:\\w+ )?(?:find|reach|get to|see|connect to) (?:it|him|our|the|my)$',
    turnedaway:
      'connection (?:was |is )?(?:refused|rejected|timed out)|(?:server|host|provider)[a-z ]{0,14} (?:refus|reject|declin|turn)',
    which:
      'which|what|where do i find|where (?:do|can) i find|not sure (?:what|which)|no idea (?:what|which)|don.?t know (?:the|my|what|which)|dont know (?:the|my|what|which)',
    expired:
      'expire|ran out|run out|timed out session|ended|is over|(?:is|are|was) (?:now )?over$|to an end|used up|exhausted',
    reconnect: 'reconnect|connect(?:ing)? again|re.?link|link again',
    part: 'link|url$|logo|signatur|template|merge|phone number',
    click: 'click|button|icon$|press|hit (?:connect|the button|save|sign)|tap ',
    sms: 'sms|otp$|one.?time|text message|authenticator|verification (?:code|text)|security code|text with|whatsapp code|six.?(?:digit|number)|6.?digit',
    some: 'only (?:some|a few|certain|part|half|mails?|emails?|messages|from)|some (?:of (?:the|my) )?(?:mails?|emails?|messages)|not all|rest (?:is |are )?missing|half (?:of|my)|only (?:old|new|incoming|outgoing|received|sent)|half$|some (?:are|of|contacts|clients|days)|(?:only|just) (?:the )?(?:new|old|my|one|inbox)|not the (?:old|older|rest|others)|the rest (?:not|isn|doesn|don)',
    folder: 'folders?$|subfolder|labels?$|folder|archiv|sent (?:folder|items)|archive?$|spam|junk|promotions',
    never: 'never',
    onesender:
      'from (?:one|a certain|this one|that one|some) |one (?:customer|company|client|sender)|(?:from|by|with) (?:one|a single|a particular|a specific|this) (?:\\w+ )?(?:customer|client|company|contact|supplier)|(?:one|single|certain|particular) (?:domain|firm|business)|(?:from|with|of) (?:one|a) (?:particular|specific|certain)',
    slow: 'slow|takes (?:forever|ages|so long)|still import|behind',
    sharedcalendar: '(?:shared|team|group|common) calendar',
    hour: 'hours? (?:off|early|late|wrong)|wrong (?:time|hour)|time ?zone|(?:an?|one|two|three|four|five|six|\\d+) hours? (?:too )?(?:later|earlier|late|early|off|ahead|behind|before|after)$|wrong (?:slot|start)|shifted|hours? (?:too (?:early|late|soon)|ahead|behind)|off by (?:an?|one|two|three|several|some|a few|\\d+) hours?|timezone|wrong times|(?:times?|hours?) (?:is|are|shows?|comes? out|looks?) (?:\\w+ )?wrong|daylight saving|summer ?time|(?:an?|one|two|three|four|five|six|\\d+) hours? (?:too )?(?:early|late|off|ahead|behind)|\\d{1,2} ?(?:am|pm|o.?clock)$.{1,60} \\d{1,2} ?(?:am|pm|o.?clock)$|times? (?:of|for|on|in) .{0,30} (?:wrong|off|differ|don.?t match)',
    double:
      'twice(?! (?:a|an|per|every|each|this|last|weekly|daily|as) )|double(?!.?(?:check|click|book|opt|sided|entr|digit|factor))|duplicat|dupes?$|two times(?! (?:a|per))|2x|(?:two|2) (?:copies|identical|of (?:each|every|the same))|copies of (?:each|every|the same)|doppelgang',
    addin:
      'add-?ins?$|add-?ons?$|plug-?in|browser extension|chrome extension|side ?panel|sidebar|toolbar|ribbon|plugin|panel$|panel (?:hubspot|salesforce|crm|pipedrive)|extension|(?:hubspot|salesforce|pipedrive|zoho|crm).?(?:button|symbol|icon|panel|tab)|button (?:of )?(?:hubspot|salesforce|pipedrive|zoho|crm)|add.?ins?$|addin$|addins$|(?:tab|panel|pane|button|icon)$ .{0,24}(?:in|from|inside|out of) (?:my |the |new |classic |our )?(?:outlook|gmail)|(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo).?(?:button|symbol|icon|panel|pane|tab)$|(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo) (?:app|plugin|thing) in (?:my |the |new )?(?:outlook|gmail)',
    /** A device that must be managed by the company. */
    managed:
      'company portal|intune$|(?:device|phone|laptop|computer|pc|mac|iphone|ipad|tablet|mobile)s?$ .{0,34}(?:managed|enrol+ed|complian|registered with|under management)|(?:un)?managed (?:device|phone|laptop|computer|pc)|(?:under|by) (?:company|the company|it)(?:.s)? (?:control|management)|(?:not|isn.?t|isnt|must be|needs to be|has to be|only) (?:managed|enrol+ed|compliant)|mdm$|enrol+(?:ing)? (?:my|the|this) (?:device|phone|mobile|laptop|iphone)',
    /** An address from which somebody sends or may not send. */
    assender:
      '(?:as|from|with|using) [a-z0-9._-]{2,24}@|(?:use|using) [a-z0-9._-]{2,24}@|(?:use|using) (?:that|this) (?:e-?mail )?address|as (?:that|this) address|as (?:the )?sender',
    /** Proof that mail comes from its domain. */
    domainproof:
      'spf$(?! ?\\d|[.:=~-])|dkim|dmarc|domain .{0,24}(?:unverified|not (?:be )?(?:verified|authenticated))',
    forgot: 'forgot|forgotten|left (?:it |that |the \\w+ )?out$|skipped|overlooked',
    /** Only one of several permissions was given. */
    partgiven:
      '(?:yes|consent|access|permission|allowed|granted|agreed|ticked) .{0,24}(?:only|just|but not|without|to mail|for mail).{0,40}(?:google|calendar|mail)|(?:only|just) (?:allowed|granted|gave|agreed|ticked)',
    /** A pop-up window, which browsers may block. */
    popup: 'pop.?ups?$|popup|pop-?up-?block',
    /** The company’s own server, and access to it from outside. */
    onprem:
      'on.?prem|(?:our|my|the|company.?s) own (?:exchange|server|mail ?server)|own exchange|self.?hosted|in.?house (?:exchange|server)|(?:local|internal|physical) (?:exchange|server|mail ?server)|exchange (?:server )?(?:\\w+ ){0,3}(?:in (?:our|the) (?:basement|building|office|house|rack)|on our own|behind)|(?:from|to the) (?:the )?(?:outside|internet)',
    /** An app that is disabled in Entra. */
    entapp:
      '(?:enterprise app[a-z]*) .{0,44}(?:disabled|turned off|switched off|deactivated|off$|blocked|enabled for users to sign)|(?:disabled|turned off|switched off|deactivated|off$|blocked|enabled for users to sign)[a-z]{0,6} .{0,16}(?:enterprise app[a-z]*)|(?:disabled|turned off|switched off|deactivated|off$|blocked|enabled for users to sign)[a-z]{0,3} in (?:entra|entrze|azure)(?: ad| id)?$|in (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:disabled|turned off|switched off|deactivated|off$|blocked|enabled for users to sign)',
    /** A right or a membership that was taken away. */
    rightgone:
      '(?:removed|kicked|thrown|taken|dropped|deleted) .{0,16}(?:from|out of|off) (?:the |our )?(?:\\w+ )?(?:group|team|members)|(?:permissions?|access|rights?)$ .{0,34}(?:taken (?:from|away)|removed|revoked|withdrawn)|(?:lost|removed|revoked|took away|taken away) (?:my |the |our |his |her |all )?(?:rights?|permissions?|access)$',
    /** Events that are marked as private. */
    markprivate:
      '(?:mark|marked|set|flag|flagged) .{0,12}(?:as )?private|private (?:events?|appointments?|meetings?|entries|calendar (?:events|entries))',
    archived: '(?:online|mail|in.?place|cloud|auto.?)?.?archive$|archive mailbox|archived|auto.?archiv',
    /** Mail that was written on a phone. */
    fromphone:
      '(?:mails?|messages?) from (?:my |the )?(?:phone|mobile|cell|cellphone|iphone|android|smartphone|tablet|ipad)|(?:send|sent|repl|write|wrote|answer|mail)[a-z]{0,5} .{0,24}(?:from|on|via|with|through) (?:my |the |a |an )?(?:work )?(?:phone|mobile|cell|cellphone|iphone|android|smartphone|tablet|ipad)|(?:from|on) (?:my |the )?(?:phone|mobile|cell|cellphone|iphone|android|smartphone|tablet|ipad) .{0,16}(?:send|sent|repl|write|answer|mail)',
    /** Permissions that are requested again and again. */
    reprompt:
      '(?:permission|consent|access|approval) (?:screen|page|prompt|window|request|question)s?$ .{0,44}(?:again|every|each|third|over and over|keeps)|(?:keeps|again|every|always|third time|same) .{0,40}(?:permission|consent) ?(?:screen|page|prompt|window|question)?|(?:grant|allow|give|accept|agree)(?:ing)? (?:to )?(?:it |the |same |access |permissions? |its |them ){0,3}(?:again (?:and again|every|each)|every (?:few|week|time|other|day|morning|single)|each time)|(?:asked|asks|asking) (?:me )?for (?:the )?(?:same )?permissions? again',
    plan: '(?:free|basic|starter|paid|higher|our) (?:plan|version|tier)|upgrade|pay (?:more|extra)|cost extra|extra cost|which plan|our plan|my plan|plan$|tariff|edition|enterprise|professional$|starter|seat$|seats$|seat |includ',
    unpaid: 'not paid|unpaid|didn.?t pay|hasn.?t paid|suspend|suspens',
    left: 'left (?:the company|us|last)|has left|no longer works|quit (?:the|last|in)|resigned|retired|was fired|moved on|ex-?(?:colleague|employee)|former (?:colleague|employee|coworker)|(?:she|he|they) (?:has |have )?(?:left|quit|resigned)|(?:who|that) (?:\\w+ ){0,4}(?:left|quit|resigned|is gone)|(?:rep|colleague|employee|person|guy|assistant|manager|coworker|salesperson)[a-z ]{0,30} (?:left|quit|resigned)|let go|laid off|(?:is|has) gone$|passed away|left us|former|predecess|(?:is|isn.?t|not) .{0,12}(?:here|with us|in the company) any ?more|no longer (?:here|with us|in the company|at|employ)|quit (?:on|his|her|us|yesterday|today|this|monday|friday)|sacked|got fired|(?:is|was|been|got|were) (?:fired|let go|made redundant|dismissed)|no longer (?:employed|on the team|part of)|offboard|gone since|ex (?:colleague|employee|coworker|boss|partner|staff|rep)|(?:owner|admin|user|boss|person|guy|colleague|rep|intern)s? (?:has |have )?left|(?:no longer|not) around$|(?:guy|girl|lady|woman|man|coworker|colleague|rep|employee|assistant|teammate|collegue|collegue|coleague)s? (?:is|are|has|s|was|just)? ?(?:gone|quit|left|away for good)|(?:since|after|when|until|once|before) (?!i |we |you |it )(?:\\w+ ){1,2}(?:left|quit|resigned|retired|went to an?(?:other)? (?:compet|company|firm))|new job|changed jobs',
    travel:
      'hotel|abroad|travel|vacation|on holiday|another country|foreign|holiday|on (?:a )?(?:business )?trip|trip to|turkiye|(?:dubai|spain|turkey|mallorca|thailand|portugal)$|travell|trip$|roadtrip|fly(?:ing)? to',
    policy:
      'polic|complian|company rules|not allowed by (?:our|the|my) (?:company|organi)|company polic|security polic',
    badcode:
      'code .{0,45}(?:wrong|incorrect|invalid|rejected|not accepted|doesn.?t work|never works)|(?:wrong|invalid) code|sms .{0,30}(?:not accepted|wrong|invalid|doesn.?t work|refus)|code .{0,45}(?:not work|refused|denied|expired|expire)',
    behalf:
      'on behalf|send(?:ing)? as|in the name of|sender address|from address|sent from|sends from|send from|goes? out (?:from|with|as|under)|go out (?:from|with|as|under)|alias|wrong (?:sender|address|from)|from (?:my|the) (?:old|wrong|private|personal)|sender$|sender name|as (?:the )?sender|(?:from|with|via) (?:the |a |my )?(?:wrong|other|private|personal|old|own) (?:e?-?mail |sender )?(?:address|name)|(?:come|came|comes|coming|arrive|arrives|arriving) from my (?:name|address|own|private|personal)|impersonat|pose as|posing as|pretend to be|use (?:that|this) (?:sender|from)',
    recipient:
      '(?:customer|client|recipient|prospect|lead|people|they|buyer|contact)s? (?:now |only |always |still |all |just )?(?:get|got|see|receiv|read|reply to|repli)|(?:customer|client|recipient|people|they)s? (?:keep |always |only |still )?find(?:ing)?',
    moved:
      'switched (?:from|to)|moved (?:from|to)|migrat|new (?:provider|host|mail server|server|domain)|changed (?:provider|host|email provider|domain)|(?:changed|switched|new) (?:our |the |e-?mail |mail )?(?:provider|host|domain|supplier)',
    outage:
      'nobody|everyone|everybody|whole (?:company|team)|all of us|outage|is down$|for everyone|not only me|whole office|company-?wide|all our (?:users|people)|no one|noone|nobody.?s|(?:is|are) (?:it|microsoft|outlook|google|gmail|they) down|down$|server down',
    owntool:
      '(?:our|my) own (?:app|integration|tool|program)|self-?(?:built|made|hosted)|in-?house|(?:freelancer|agency|developer) (?:built|made|wrote)|we built',
    suspicious: 'suspicious|unusual|suspect|security alert|critical alert|someone.?s trying',
    redirect: 'redirect|return (?:address|url)|callback|redirect.?uri|reply url',
    forward: 'forward',
    firewall:
      'anti-?virus|firewal|bitdefender|kaspersky|norton|avast|eset|mcafee|zscaler|proxy|sophos|netskope',
    oldlogin: 'old (?:login|sign-?in|log-?in)|basic auth|legacy auth|less secure app|basic.?auth',
    tick: 'checkbox|tick|un?checked|check(?:ed)? (?:the|a|all|every) box|boxes|tick(?:ed|ing)?|squares|(?:check|selected?) (?:the |those |any |all |these )?(?:little |small )?(?:square|box)',
    browser: 'browser|chrome|firefox|safari|edge$',
    nocode:
      'no (?:code|sms|text)(?: |$)|code .{0,25}(?:arriv|come|came|sent)|(?:get|receive) .{0,12}(?:code|sms)|code .{0,30}(?:not (?:com|arriv)|never|doesn.?t|isn.?t|nothing)|(?:cant|can.?t|cannot|don.?t|dont|not|never) .{0,14}(?:get|getting|receive|see) .{0,14}(?:code|text|sms|prompt|push)|authenticator .{0,30}(?:not|nothing|doesn.?t|no |never)|no (?:more )?codes?',
    waiting:
      'still nothing|nothing (?:yet|so far|since)|no (?:answer|reply|response|reaction|feedback)|(?:nobody|no one|noone) (?:react|answer|repl|respond|does)|(?:days?|weeks?|months?) ago|for (?:days|weeks|months|a week|a month|two weeks|ages)|been (?:days|weeks|months|\\w+ (?:days|weeks))|havent heard|haven.t heard|pending|still waiting|waiting (?:for|on|since)|(?:never|didn.t|hasn.t|doesn.t|don.t|not) (?:answer|repl|respond|react|got back|get back)|ignor|in the queue|silence|radio silence|(?:whether|if) (?:it|they) (?:has |have )?(?:been )?approv|isn.?t (?:react|respond|answer|repl|doing)|aren.?t (?:react|respond|answer|repl)|not (?:react|respond|answer|repl)|no one (?:cares|reacts)|ghosted|since then nothing|nothing since|came back to me|nothing happens for|heard nothing|who gets (?:it|that|this)',
    requested:
      'asked (?:it|our|my|the|for|them|him|her)|requested|request (?:was |is |has |has been )?(?:sent|pending|submitted)|(?:sent|submitted|filed|put in|made|raised|opened|filled)(?: \\w+){0,3} (?:request|ticket|form)|my request|approval request|ticket|pending (?:list|request|approval|queue|state|status|since)|access request|chased|chasing|followed up|reminded|filled (?:in|out)',
    still: 'still|keeps? asking|even though|although|continue',
    owner:
      '(?:i.?m|i am|im) (?:the|an?|our|my own|already)? ?(?:\\w+ )?(?:owner|admin|boss|founder|ceo|director)|i own|owner|my own (?:company|business|firm|admin|boss)|self.?employ|freelanc|sole (?:trader|propriet)|have (?:\\w+ )?admin rights|(?:only|one) (?:person|man|woman|employee)|one.?(?:man|person|woman)',
    noadmin:
      'no (?:it|admin|tech|sysadmin|i\\.t)|(?:don.?t|dont|do not|doesn.?t|haven.?t) (?:even )?(?:have|got|know) (?:\\w+ )?(?:an |a |any |who |our )?(?:it |it$|admin|tech)|without (?:an |a |any )?(?:it |it$|admin)|(?:who is|who.?s|whos) (?:my|our|the|this|that) admin|don.?t know who|dont know who|no idea who|nobody here|none of us|no one here',
    everyone:
      'for (?:everyone|everybody|all|the (?:whole|entire)|(?:my|our|the) (?:\\w+ )?(?:team|company|users|staff|people|colleagues|department|reps))|(?:whole|entire) (?:team|company|org|office)|all (?:the )?(?:users|employees|staff|colleagues|people)|(?:org|company|tenant|team).?wide|at once|on behalf of (?:the|our|my) (?:org|comp|team)|on behalf of (?:the |our |my |your )?(?:org|comp|team)',
    blank:
      'blank|white|grey screen|gray screen|black screen|empty (?:page|window|screen|box)|spin|load(?:s|ing)? (?:forever|for ever|endless|and load|screen)|(?:keeps|just|only|still|always) load|stuck|hang|freez|frozen|endless|forever|never (?:finish|load|end|stop)|doesn.?t load|won.?t load|wont load|not load|buffering|(?:never|not) (?:loads?|loading)|(?:consent|permissions?|allow|approval) (?:screen|page|window|box) (?:is |stays |just |comes up |shows up |remains )*(?:all |completely )?(?:empty|white)',
    loop: 'loop|(?:back|returns?|returned|sent|sends me|goes|throws me|bounces|kicks me) (?:\\w+ ){0,3}(?:to|at) (?:the )?(?:start|begin|log.?in|sign.?in|first|same)|round and round|in circles|starts? over|starting over|begins again|from (?:the )?(?:start|beginning|scratch)|all over again|ping.?pong|same page|coming back|come back to|comes back|(?:the |exact )?same (?:login|sign.?in|screen|window|step)|(?:login|sign.?in) (?:page|screen|form|box)s? (?:again|over)|keeps coming back',
    timeout:
      'tim(?:ed|es|e|ing).?out|timeout|(?:takes|took|taking) (?:too|so|very) long|too long to (?:respond|answer|load|connect)|no response from',
    option:
      'option|settings?$|menu|menu item|gr[ea]yed|gr[ea]y$|choice|nowhere to (?:click|add|connect)|where (?:can|do) i (?:even )?(?:connect|add|link)|tab (?:for|in|under)|(?:inbox|email|mail|calendar|e-mail) tab',
    norights:
      '(?:no|not? enough|insufficient|lack(?:s|ing)?|missing|without|don.?t have|dont have|do not have|haven.?t got|not got|have no) (?:\\w+ ){0,3}(?:rights$|right to$|permissions?|privileges?|authori[sz]ation)|not (?:authori[sz]ed|permitted|entitled|allowed) to (?:change|edit|open|see|manage|touch|access|set)|(?:role|profile|user) (?:isn.?t|is not|doesn.?t|does not) (?:allow|permi|have)',
    trial:
      'trial|test period|downgrad|(?:plan|subscription) (?:\\w+ )?(?:ended|expired|ran out|over|lapsed|changed)|cancel(?:l)?ed (?:our|the|my) (?:plan|subscription)|free (?:month|week|days|period|version|plan)',
    safe: '(?:is|are) (?:it|this|that|these|there)(?: app)? (?:really )?(?:safe|ok|okay|risky|dangerous|legit|normal|a risk|any risk|a scam|secure)|safe to|safely|should i (?:\\w+ )?(?:accept|allow|continue|click|proceed|approve|trust|go|agree|give|let|grant)|(?:can|may) i (?:\\w+ )?(?:trust|accept|allow|agree|approve|give)|legit|ok to|okay to|what happens if i (?:accept|allow|agree)|worried|scam|phish|do i have to (?:accept|allow|agree)|harmless|everything in my (?:mail|inbox)|trustworth|sketchy|fishy|dodgy|shady|snoop|spy|can i trust|click yes or|say yes or|what can (?:it|they|hubspot|the app) (?:see|read|do)|worry|concern|not sure (?:if|whether)|unsure$|why does \\w+(?: \\w+)? (?:want|need)',
    accept:
      'accept|agree|consent|allow|grant|click (?:yes|continue|allow)|hit (?:yes|continue|allow)|proceed|continue|permit',
    undo: 'revok|undo|take (?:it )?back|withdraw|(?:remove|delete|cut off|cancel) (?:the |its |an |a |that |this )?(?:\\w+ )?(?:access|permission|app|consent)|unauthor|get rid of|take away|how do i remove|remov',
    disconnectme: '(?:if|when) i (?:disconnect|unlink|remove|delete|turn off)',
    erase: 'delet|eras|wiped?|lose|lost',
    contacts:
      'contact|customer record|under the (?:client|customer|deal|lead|company)|(?:deal|lead|company|customer|client) (?:record|card|page|timeline)|record$|records$|timeline|history|activity|deal$|lead$|the deal',
    guest:
      'guest|invited (?:to|into|by)|invitation to (?:a|the|another)|(?:client|customer|partner|other company|another company).?s? (?:teams|tenant|organi|microsoft|azure)|other tenant|another tenant|external user|(?:teams|tenant|salesforce|hubspot|system|crm) of ?(?:a |the |my |our )?(?:client|customer)|(?:customer|client)[a-z.]{0,3} (?:tenant|teams|salesforce|crm|hubspot)|their (?:teams|tenant|salesforce|crm|organi|hubspot)',
    location:
      'vpn|on the train|airport|cafe$|coffee shop|home wifi|mobile hotspot|(?:other|different|new|my) (?:country|location|network)|from (?:spain|turkey|china|india|dubai|france|germany|poland|italy|mexico|brazil|thailand|the us|abroad)|outside (?:the )?(?:office|country|company)|client.?s (?:office|site)|ip (?:address|range)|hotspot|locations?$|train$|from (?:my |the )?(?:desk|bus|airport|client|cafe|beach|mum)|(?:not|n.t|never) .{0,24}from (?:here|this (?:place|computer|device))$|from (?:here|this (?:place|computer)) .{0,20}(?:not|n.t|denied|blocked)',
    glitch: 'something went wrong|an error occurred|something is wrong|unknown error',
    sync: 'sync|import',
    lost: 'lost|losing|stolen|broken|smashed|dropped (?:my|the|it)|(?:fell|fallen) (?:in|into|down|out)|drown|water damage|soaked|display crack|hilang|forgot my phone|left (?:my )?(?:phone|mobile) (?:at|in|on)|water (?:in|got|damag)|sold (?:my|it)|i sold',
    address: 'address',
    vpn: 'vpn',
    logged: 'logged(?! (?:in|out|me))|recorded|tracked|filed$|kept$',
    only: 'only',
    grey: 'gr[ea]y(?:ed)?(?: out)?$|inactiv|not clickable|unclickable',
    family:
      'wife|wives|husband|spouse|girlfriend|boyfriend|my (?:son|daughter|mom|mum|dad|partner|kid|brother|sister|fiance)',
    appword:
      'app.?(?:specific )?passw|application.?(?:specific )?passw|(?:separate|special|second|extra|different|own) password',
    tabs: 'two tabs|second tab|(?:another|other|new|different) tab|bookmark|state (?:mismatch|invalid|missing|parameter)|invalid state|csrf',
    short:
      '(?:after|for) (?:an|one|1|two|a couple of|a few|60|half an) (?:hour|minute|min$)|(?:every|each) (?:single )?hour|hourly|(?:lasts|works for) (?:an|one|about an) hour|(?:only|just|exactly|about) (?:an|one) hour',
    dynamics: 'dynamics|d365|test (?:and|&) enable',
    visible:
      '(?:can|colleagues?|others?|everyone|everybody|team|people|boss|they) (?:all )?(?:can )?(?:see|read)s? (?:all |every )?(?:of )?(?:my|our|private)|can (?:my |the |all )?\\w+ (?:read|see) (?:all )?(?:my|our)',
    declined:
      'declin|(?:clicked|hit|pressed|tapped|chose|selected|picked) (?:on )?(?:no$|cancel|deny|declin|reject|refuse|dont)|said no$|cancel(?:l)?ed (?:it|the (?:sign|login|window|popup|consent))',
    oneway:
      'one.?way|(?:only )?one direction|not (?:the other way|back|vice versa|in the other)|other way (?:a?round)?$|other direction|vice versa|(?:but|and) not (?:from|the) .{0,20}(?:to|into|back)|the reverse|backwards$|but (?:the )?(?:pipedrive|crm|hubspot|salesforce|zoho|google|outlook) (?:ones?|events|meetings) (?:do|go|come|work)|(?:only|just) (?:from|to) .{0,16}(?:to|not)',
    turnto: 'contact (?:your|the|my|an|our) (?:it|sys|admin)|get in touch with',
    othermail:
      'colleague.?s (?:mailbox|inbox|account|address|e?-?mail)|(?:mailbox|inbox|account|address) of (?:a|my|another) (?:colleague|coworker|partner|boss)|as my (?:colleague|coworker|boss|partner)|(?:coworker|co.?worker|teammate|boss|manager|partner).?s (?:mailbox|inbox|account|e?-?mail)',
    unrecognized:
      'not recogni[sz]ed|doesn.?t (?:recogni[sz]e|exist|know)|does not (?:recogni[sz]e|exist|know)',
    who: 'who (?:approves|can|has to|gives|must|should|do i|needs|decides|is in charge)',
    reason:
      'justif|(?:reason|explanation) (?:why i|box|field)|(?:typ|writ|wrote|enter|giv|gave|fill|stat|provid)[a-z]* .{0,16}(?:reason|explanation)|(?:wants?|wanted|asks?|asked|needs?) .{0,12}(?:reason|explanation)|explain(?:ing|ed)? why i (?:need|want)',
    bounced:
      'bounc(?!e[sd]? (?:me|us|back to|between))|undeliver|(?:mails?|messages?|repl(?:y|ies)|everything|it all) .{0,20}(?:come|comes|came|coming|sent) (?:straight )?back$|get(?:s|ting)? .{0,14}(?:mails?|messages?) back|(?:people|customers|clients|they|others|everyone)(?: who)? (?:write|writing|mail|e-?mail) (?:to )?(?:me|us) .{0,20}(?:error|back|fail)',
    except:
      '(?:except|apart|aside|bar|but not) (?:for |from |the )?(?:\\w+ )?(?:one|a single|this|those|that|from|of)$|(?:all|every) (?:the )?others? (?:\\w+ )?(?:do|does|come|arrive|show|appear|are|is)$',
    taken:
      '(?:already|is|was|be|been) (?:taken$|claimed|occupied)|in use (?:by|on|somewhere|already)|already in use|belongs to (?:some|an)',
    mobilenet: 'hotspot|tether|mobile (?:data|internet)|[45]g$|phone.?s (?:internet|data|connection)',
    network: 'wi-?fi|wlan|(?:guest|office|company|our|this|the|corporate) network|lan cable|network cable',
    homeworks:
      '(?:at|from) home (?:it |everything |all )?(?:works|runs|is (?:fine|ok)|goes)|(?:works|fine|no problem) (?:\\w+ )?(?:at|from) home',
    hoard:
      'never (?:delete|deleted|cleaned|throw|threw)|years of|(?:e?-?mails?|everything) (?:\\w+ ){0,2}(?:since|from|back to) (?:19|20)\\d\\d|(?:kept|keep) (?:every|all) ',
    junk: 'junk|spam',
    junked:
      '(?:land|end|go|goes|going|went|gone|arrive|arriving|fall|drop|put|stuck|caught|sorted|filtered|delivered|moved|straight|sent|thrown|filed)(?:s|ed|ing|en)?$.{0,40} (?:junk|spam)|(?:marked|flagged|classified|treated|seen) as (?:\\w+ )?(?:junk|spam)|find(?:s|ing)? .{1,40} in (?:\\w+ ){0,3}(?:junk|spam)|(?:is|are|was|were|sits?) (?:\\w+ )?in (?:\\w+ ){0,2}(?:junk|spam)',
    older:
      'not the old(?:er)? ones?$|none of the old(?:er)? ones|(?:only|just) (?:\\w+ ){0,4}(?:since|(?:last|past) (?:\\w+ )?(?:months?|weeks?|days?|year)$)|(?:before|prior to) (?:i|we) (?:connect|link|hook|set|start|signed|joined)|before (?:connecting|linking|the (?:connection|sync|link))|from before|older (?:than|e?-?mail|message|conversation|stuff|ones|thread|correspond|mail)|(?:e?-?mail|message|conversation|mailbox) history|historical|(?:past|previous|old|earlier) (?:e?-?mails?|messages?|conversations?|threads?|correspond)|backfill|further back|go(?:es)? back (?:only|just|more|further|to)|nothing (?:older|before|from before)|(?:e?-?mails?|messages) from (?:last year|years ago|20\\d\\d)|(?:everything|anything|all|stuff) (?:that is |that.s )?older',
    there:
      'show|appear|(?:is|are|sits?|stands?|stay|gets?) (?:\\w+ )?(?:there|in|on|listed|twice|double|duplicat|logged|saved|created|synced)|listed|lands?$|landing|(?:i|we) (?:see|have|get|got|now have)$|pop|comes?$|being|created|logged|saved|synced|imported|is everything|copies',
    wrongbox:
      'wrong (?:\\w+ ){0,2}(?:account|calendar|mailbox|inbox|gmail|outlook|google|e?-?mail(?! address))',
    /** A license or a seat that somebody has lost. */
    seatlost:
      '(?:licen[cs]e|seat)s?$ .{0,24}(?:taken (?:away|from|off)|gone$|lost$|removed|revoked|withdrawn|pulled|expired|reassigned|(?:went|goes) (?:away|to))|(?:lost|losing|removed|revoked|pulled|took|takes|withdrew|no more|no longer (?:have|has)|(?:don.?t|doesn.?t) have|no) (?:away )?(?:(?:my|the|his|her|our|an?|crm|sales|paid|hubspot|salesforce) ){0,3}(?:licen[cs]e|seat)s?$|no (?:longer )?(?:place|spot) (?:any more )?in (?:the )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|licen[cs]e (?:was |is |has )?(?:been )?(?:not|n.t) (?:been )?renewed',
    /** The same password works elsewhere. */
    letsin:
      '(?:phone|mobile|browser|webmail|web ?site|elsewhere|everywhere else|iphone|android|tablet|outlook app|on the web)$ .{0,24}(?:works|fine|ok$|okay|lets? me|accepts?$|accepted|no (?:problem|issue)|logs me in|signs me in|gets me in|i get in|takes it)|(?:works|working|fine|ok$|okay|accepted|lets me in|log in|sign in|get in|no problem|valid) .{0,16}(?:on|in|at|from|via|with|by) (?:my |the )?(?:phone|mobile|browser|webmail|web$|website|iphone|android|tablet|outlook app)|works (?:everywhere else|elsewhere)|gets? me in(?:to)? (?:the )?(?:webmail|website|phone|browser)|(?:laptop|ipad|notebook|thunderbird)$ .{0,24}(?:works|fine|lets? me|accepts?$|accepted|takes it)',
    /** A color that stands for trouble. */
    red: '(?:in|is|shows?|showing|turned|turns|goes|went|on|are|now|all|status) red$|red (?:dot|icon|light|mark|warning|cross|flag|badge|bubble|bullet|triangle|exclam|status)',
    /** An entry made in the CRM for the calendar. */
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:writ|puts?$|saves?$|add|creat|book|push|enter)[a-z]* .{0,24}cal[ea]n|(?:made|make|making|create|created|creating|book|booked|booking|plan|planned|schedule|scheduled|enter|add|added|set up) .{0,20}(?:in|from|via|inside|with) (?:the |my |our )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:nothing|never) .{0,20}(?:written|saved|put|added|entered|created) .{0,16}cal[ea]n|(?:meetings?|events?|appointments?) from (?:the |my |our )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics) to (?:my |the )?(?:outlook |google )?calendar',
    /** A feature of paid plans only. */
    paidonly:
      '(?:only|just) (?:for|in|on|with|available) .{0,16}(?:paid|paying|premium|pro$|higher|bigger|enterprise)|(?:need|have to|must|should|do i|got to|gotta) .{0,16}(?:upgrade|bigger|higher|paid|premium|pay (?:to|for (?:this|that|it)|extra|more))|paid (?:plan|version|feature|only|tier|users|subscription|thing|package)|pay ?wall|paying (?:users|customers)|premium|costs? (?:\\w+ )?extra|extra (?:cost|charge|fee)',
    /** In the name of somebody else, mostly the boss. */
    inname:
      "(?:in|under|with) (?:my |the |our |his |her )?(?:boss|manager|director|ceo|chief|colleague|supervisor|head|md|team ?lead)[a-z']{0,4} name|(?:as|like) (?:my|the|our) (?:boss|manager|director|ceo|chief|supervisor|md|team ?lead)|on behalf|(?:from|by) (?:my |the |our )(?:boss|manager|director|ceo|chief)[a-z']{0,4} name",
    /** The company’s account is the one that does not work. */
    workrefuses:
      '(?:work|company|business|office|job|corporate|firm)(?:.?s)? (?:(?:outlook|gmail|google|microsoft|365) )?(?:account|e?-?mail|mailbox|inbox|address|one$|gmail|outlook|login|profile)s? .{0,24}(?:refus|reject|says? no|won.?t|doesn.?t (?:accept|allow|let|want|like)|does not|blocks?$|den(?:y|ies)|not allow|forbid|declin|isn.?t allowed|not accept|turns? (?:it|the app|me) (?:down|away))|(?:app|tool|program)$ .{0,30}(?:refused|rejected|blocked|denied|not allowed|not accepted) .{0,16}(?:by|for|on|with|from) (?:my |the |our )?(?:work|company|business|office) (?:account|mail|e-?mail|one|address)|at (?:work|the office) .{0,20}(?:refus|reject|says? no|not allowed|blocked|denied|forbidden)',
    /** A private mailbox with its vendor, beside the mailbox in question. */
    hostaside:
      'hotmail|gmx$|gmx\\.|web\\.de|yahoo|icloud|outlook\\.com|live\\.com|(?:privat[a-z]{0,2}|personal|own|home) (?:gmail|outlook|google|hotmail|microsoft)',
    /** Something does not work as it should. */
    faltering:
      'down$|offline|having (?:\\w+ )?(?:issues|problems|trouble|hiccups)|(?:issues|problems|outage|hiccups?|trouble)$|acting up|playing up|broken$|not working|isn.?t working|dead$|crashed|unavailable|not loading|won.?t load',
    /** The text is about the present. */
    justnow:
      'today|right now|now$|this (?:morning|afternoon)|at the moment|currently|tonight|or (?:is it |it.s )?(?:just|only) me|anyone else|for everyone',
  },
  elsewhere: {
    number: 'phone number',
    price:
      'how much|price|pricing|how many (?:contacts|users|emails|deals)|limit of contacts|difference between',
    sales:
      'quotes?$|quotation|discount|proposal|pipeline|forecast|lead scoring|subject line|cold e?mail|follow.?up|closed deals|won deals|deal stage|(?:add|create|new) (?:a |an )?(?:new )?(?:contact|customer|client|lead|deal|company record|task|note|product)$|second email address|commission$|(?:merg|delet|remov|clean|dedup|find|avoid)[a-z]* .{0,20}duplicat|delete[a-z]* .{0,14}(?:contact|kontakt)|(?:client|customer|lead|prospect)s? (?:.{0,12} )?(?:doesn.?t|does not|didn.?t|hasn.?t|never|won.?t) .{0,10}(?:answer|repl|respond)',
    paper: 'print(?:er|ers|ing|s)?$|excel|spreadsheet|powerpoint|word (?:doc|file)|pdf|business card|photos$',
    looks: 'signatur|font|colou?r|language|background|profile picture|avatar|dark mode',
    reports:
      'reports? (?:of|on|about|as|for|show)|a report|my report|dashboard|export|importing (?:my |the |our )?contacts|import (?:my |the |our )?contacts|(?:weekly|monthly|sales|activity|daily|annual|custom|yearly|quarterly) reports?',
    /** How often an e-mail was opened. */
    opened:
      'open(?:s|ed|ings)? .{0,30}(?:within|in) (?:a|one|the same|the|1|two|2|a few|a couple of) (?:same )?(?:single )?sec|\\d+ (?:opens|times opened|x opened|openings)|opened (?:it )?\\d+ ?(?:x|times)|(?:never|hasn.?t|didn.?t|not) (?:even )?(?:open|look|read)(?:ed)? (?:it|the mail|at it)|open (?:tracking|rate)|tracking pixel',
    /** Somebody still gets notifications. */
    exnotice:
      '(?:still|keeps?|continues?|also) (?:to )?(?:get|gets|getting|receiv|receives|being) .{0,14}(?:notif|notice|alert|remind|invit|update)',
    /** Two addresses of one mailbox. */
    samebox: '(?:same|one|1) (?:mailbox|inbox|account)$',
    /** The address to which replies go. */
    backto: '(?:repl(?:y|ies)|answers?) .{0,16}(?:to|at|in|on) [a-z0-9._-]{2,24}@',
    reply:
      'auto.?(?:reply|respon)|automatic repl|out.?of.?office|(?:inbox|mail|mailbox|outlook|e-?mail) rules?|unsubscri|recall|undo send|schedule (?:an? |my |this )?e?-?mail|blur|attachment|attach (?:a |the |an )?(?:file|document|pdf|picture|photo|image)|conference room|meeting room|(?:vacation|leave|holiday) request|share (?:my |the |a |our )?calendar|calendar .{0,14}share|turn off .{0,20}notif|disable notif|mute|headset|webcam|scanner$|block(?:ing)? (?:a |the |this |that |one |spam )?(?:spam |unwanted )?(?:sender|e?-?mail address|newsletter)|spammer|spammail|birthday|block .{0,30} senders?|expenses?$|(?:room|conference) mailbox|meeting.?room|board.?room',
    /** A short absence. */
    pause:
      'lunch|(?:on|for|their|his|her|my) (?:holiday|vacation|leave|break|coffee)|to (?:the )?(?:toilet|bathroom|gym|doctor)',
    invoice: 'invoice',
    errand:
      'parcel|courier|postman|mailman|shipment|dhl$|fedex|ups$|hermes$|dpd$|gls$|usps|royal mail|postnl|postnord|wire transfer|bank (?:transfer|account|card)|banking|bank.?app|app of (?:my )?bank|my ban[ckq][a-z]{0,4}$|iban$|credit card|driv(?:ing|er.?s) licen|passport|annual leave|(?:sick|parental) leave|leave request|days off|day off|pto$|vacation days|holiday (?:approval|days)|wi-?fi (?:pass|code|key)|password wi-?fi|facebook|instagram|netflix|spotify|tiktok|paypal|ebay$|playstation|xbox|tax return|parking permit|building permit|rental contract|coffee machine|elevator|photos?$|laptop purchase|purchase (?:order|request)|driving test|doctor|dentist|alarm clock|(?:pizza|recipe)|insurance|mortgage|visa application|flight|gym$|fax$|coffee|warranty|screen flicker|airpod|headphone|christmas (?:party|tree|bonus|market|do$|dinner|lunch|present|gift|jumper|decor)|parking ticket|landlord|sublet|apartment|rent$|lawn|stamps$|tax number|zoom (?:licen|account)|battery|charger|charging|salary|pay ?(?:rise|raise)|remote work request|ringtone|expense (?:claim|report)|company car|my car|timesheet|phone contract|office supplies|rice$|cook(?:ing)?$|who (?:waters|gets the desk)|plants$|ferry$|server room|house number|instead of number \\d+|ww points',
    doublebook:
      'double.?book|(?:book|reserv)(?:ed|s|ing)? (?:\\w+ ){0,4}(?:twice|two times|the same (?:slot|time))|overbook|double.?check|twice (?:checked|looked)|check(?:ed|ing)? (?:\\w+ ){0,3}twice',
    newsletter: 'newsletter|subscribed|promotional|advert',
  },
  notices: {
    /** The mailbox or calendar that is connected. */
    mail: 'e-?mail|mail(?:s|box|boxes|boxen)?$|inbox|calend|imap|outlook|gmail|einstein activity',
    account: 'account(?! (?:manager|executive|director))|integration|connection|sync',
    /** It no longer works. */
    broken:
      "disconnected$|(?:is|are|was|were|has|have|got)(?:n.t| not| no longer) (?:been )?(?:currently )?(?:connected|syncing|synced|synchroni|authori|authenticated|valid$)|no longer (?:connected|sync|valid|authori|have access|has access|able to (?:sync|access|connect))|not (?:currently )?(?:connected|syncing|synced)|los(?:t|ing) (?:the |its |our |your |all )?(?:connection|access|authori|permission|sync)|(?:connection|access|authori[sz]ation|authentication|permissions?|tokens?|credentials|session|sign-?in|consent|grant)$.{0,60} (?:expired|revoked|invalid|no longer valid|withdrawn|rejected|lost|failed|broken|interrupted|ended)|(?:can't|cannot|can not|couldn't|could not|unable to|failed to|aren't able to|isn't able to|not able to|were unable to) (?:automatically )?(?:sync|synchroni[sz]e|access|reach|refresh|authenticate|renew|fetch|import|receive|connect to (?:your|the|this)|read)|can no longer (?:read|access|sync|connect|send)|no longer (?:receiving|importing|seeing|getting|logging|tracking)|(?:rejected|refused|revoked) (?:the |our |your )?(?:refresh |access |oauth )?(?:token|access|authori)|sync(?:ing|hroni[sz]ation|hroni[sz]ing)?$.{0,60} (?:stopped|paused|disabled|failed|failing|suspended|off|interrupted|halted|inactive|broken|not working|stalled)|(?:connection|mailbox|inbox|account|calendar|tracking|logging) (?:@ )?(?:has |have |is |was |been |currently |temporarily |automatically |for .{3,50} ){1,4}(?:stopped|paused|disabled|suspended|interrupted|deauthori|broken|inactive)|(?:mailbox|inbox|account|calendar|integration|connection) (?:disabled|deauthori|expired|error|failure|lost)|(?:sync|authentication|authori[sz]ation|connection) (?:error|failure|failed|required|expired|lost)|(?:stopped|paused|disabled|suspended) (?:syncing|(?:the |your |all )?(?:sync|mailbox|inbox|calendar (?:sync|connection)|e?-?mail (?:sync|account|connection)))|your attention",
    /** A request to connect again. */
    again:
      're-?connect(?:$|ing)(?! (?:with|on|the (?:cable|printer|projector)))|re-?auth|re-?link|(?:sign|log) (?:back )?in again|(?:sign|log) back in|(?:connect|link|authori[sz]e) (?:it |them |your .{0,40} |the .{0,40} |this .{0,40} )?again|(?:grant|allow) .{0,20}access again|renew (?:your |the )?(?:connection|authori|access|permission)|restore (?:the |your )?(?:connection|sync|access)|resume (?:the )?(?:sync|logging)|update (?:your )?(?:password|credentials)',
    /** The connection has to be renewed. */
    due: '(?:needs?|requires?|must be|must|has to be|have to be) (?:to be )?(?:re-?auth|re-?connect|re-?link|re-?new)|re-?(?:auth(?:entication|ori[sz]ation)|connection|login) (?:is )?(?:required|needed)',
    must: 'action (?:needed|required)|urgent|important:|attention needed',
    /** Addresses the owner: `Your inbox has been disconnected`. */
    yours:
      '(?:your|we noticed (?:that )?(?:your|the)) (?:[a-z0-9-]{1,20} ){0,4}(?:inbox|mailbox|email|e-mail|calendar|gmail|outlook|account)(?: account| inbox| calendar| connection| @)? (?:@ )?(?:(?:has been|was|is|got|has) (?:now |just )?disconnected|(?:is no longer|is not|isn.t) (?:connected|syncing|synced))',
    /** The mailbox’s vendor. */
    host: 'google|microsoft|office 365|exchange|yahoo|icloud',
    /** What stops until the owner connects again. */
    until:
      "until (?:you|it is|it's|the connection)|(?:can't|cannot|can not) be (?:sent|logged|synced)|(?:were|are|have been) paused|won't be (?:logged|synced|tracked|sent|saved)|(?:not|no longer) (?:be )?(?:logged|synced|tracked|logging|syncing)|stuck in",
    /** A status that a list shows beside an address. */
    state:
      'disconnected$|not (?:connected|syncing|synced)|sync (?:error|failed|disabled|stopped|paused|off)|(?:authentication|auth|authori[sz]ation|connection|login|token) (?:error|failed|expired|revoked|lost|invalid)|needs? (?:re-?auth|reconnect|attention)|re-?auth[a-z]{0,14} (?:required|needed)|(?:access|token) revoked',
    /** An outage of the product itself. */
    trouble:
      '(?:may|might|will|could) (?:see|experience|notice) (?:delays?|issues?|errors?|problems?)|incident$|(?:currently|temporarily) (?:fails?|failing|not (?:possible|working|available)|can.t|cannot|impaired|affected|unable)|(?:experiencing|seeing|having|investigating|aware of|affected by) (?:an? |some |intermittent |ongoing |elevated |increased |known |technical ){0,3}(?:issue|problem|error|delay|outage|incident|difficult|degrad|disruption|failure|trouble)|degraded performance|(?:partial|major|service) (?:outage|disruption)|elevated (?:error|failure)|known (?:issue|incident)|on our (?:side|end)|temporarily unavailable|currently (?:down|unavailable|delayed)',
    /** Somebody is already working on it. */
    working:
      "(?:working|work) (?:on|to|hard) (?:a (?:fix|solution|resolution|repair)|the (?:fix|issue|problem)|it$|to fix|fix|fixing|resolv|restor|this)|(?:are|is|currently) (?:actively )?investigating|status:? (?:investigating|identified|monitoring)|investigating$|identified the (?:cause|issue|problem)|(?:implementing|deploying|preparing|rolling out|testing) a fix|looking into (?:it|this|the)|fix is (?:on (?:the|its) way|being|coming)|we know about|aware of (?:it|this|the)|(?:no|without any) (?:further )?action (?:is )?(?:needed|required|necessary)|(?:do not|don't|no) need to (?:re-?connect|do anything|take any action)",
    /** It is over. */
    over: '(?:has|have) been (?:fully )?(?:resolved|fixed|restored|reconnected)|(?:is|are) now (?:resolved|fixed|restored|connected|working)|status:? (?:resolved|completed|closed)|(?:^|\\s)resolved$|connected again|working again|back to normal|successfully (?:re-?connected|connected)|fixed (?:a bug|an issue|the issue|where)|post-?mortem|incident review|release notes|changelog|glossar|faq$|api reference|user guide|help article|tutorial|you (?:have |had )?(?:disconnected|removed|turned off)|disconnected by (?:you|the user|user|an? admin)|works again',
    /** A mailbox that is not yet approved for Dynamics. */
    unapproved:
      '(?:has|have|is|are|was|were)(?:n.t| not) (?:yet )?(?:been )?approved|not (?:yet )?(?:been )?approved|unapproved|(?:requires?|needs?|awaiting|pending|waiting for) (?:an |admin(?:istrator)? )?approv|must (?:first )?be approved|(?:has|have|is|was)(?:n.t| not) (?:yet )?(?:been )?tested|not (?:been )?tested and enabled|not (?:yet )?enabled$|(?:requires?|needs?) (?:the |an |a )?(?:[a-z]{3,10} )?approval|until .{0,80}(?:approved|approves)',
    mailbox: 'mailbox$',
    dynamics:
      'dynamics|(?:office|microsoft) 365-admin|server-?side sync|incoming email status|outgoing email status|(?:office|microsoft) 365 (?:global |exchange )?admin|exchange admin|admin[a-z]{0,12} (?:office|microsoft) 365|serversid|email (?:server )?profile|appointments, contacts,? and tasks|test (?:and|&) enable|sync error alert',
    /** An administrator of the organization must agree first. */
    mustagree:
      '(?:organi[sz]ation|company|admin|administrator|it|tenant|employer|workplace)$.{0,40} (?:has to|have to|must|needs? to|should) (?:first )?(?:approve|consent|allow|authori|grant|agree|accept|permit|give)|(?:needs?|requires?|need) .{0,24}(?:admin|administrator|organi[sz]ation|it|company)(?:.s)? (?:approv|consent|permission)|(?:approv|consent|permission)[a-z]{0,4} (?:from|by|of) (?:my |our |your |the |an )?(?:it$|admin|organi|compan|tenant)|(?:wants?|needs?|requires?) (?:an? |my |our |the |your )?(?:admin|administrator|it|organi[sz]ation|company) to (?:approve|consent|allow|grant|agree)|only an admin can (?:grant|approve|allow)',
    microsoft: 'microsoft|office ?365|outlook|m365|o365|exchange online|entra',
    google: 'google|gmail|workspace',
    popup: 'pop-?up|window',
    app: 'app$|apps$|appli|integration',
    /** Somebody reports what they saw. */
    told: 'it says|says|said|saying|shows?$|showed|tells? me|told me|asks?$|asking|i get|i got|getting|i see|pop-?up|popup|window|message|screen|page$|tried|trying|when i|i click',
    /** It happened to the writer. */
    mine: "i$|i'm|i've|my$|me$|we$|our$|us$",
    /** The person is not allowed to connect anything. */
    forbidden:
      "(?:do not|don't|does not|doesn't|lack|without|missing|no|insufficient|not have|need)(?: have)?(?: the| the required| the necessary| sufficient| enough| any)? (?:permission|privilege|rights?$|access rights)|(?:do not|don.t) have (?:the )?(?:access|ability) to (?:connect|link|add|sync)|your (?:role|profile|seat|user) (?:can.t|cannot|can not|does not allow|doesn.t allow|isn.t allowed)|(?:disabled|turned off|restricted|blocked) .{0,40}(?:for|by) (?:your|this) (?:role|profile|user|team|account owner|admin)|(?:not|aren't|isn't) (?:allowed|permitted|authori[sz]ed|entitled|enabled for your (?:role|profile|user))|(?:disabled|turned off|restricted|not available|not enabled|blocked) (?:for|by) (?:your )?(?:role|profile|user|team|admin|account (?:admin|owner))|(?:only|just) (?:an? )?(?:account |crm |super |workspace |portal )?(?:admin|owner)[a-z]{0,8} can",
    connecting: 'connect(?:$|ing|er$)|link(?:$|ing)|add(?:$|ing)|set up|integrat|sync|synchron',
    crmadmin:
      '(?:crm|account|portal|workspace|team|company|salesforce|pipedrive|zoho|dynamics|freshsales|freshworks|close|outreach|salesloft|apollo|copper|monday|attio|zendesk|activecampaign|insightly|sugarcrm|bitrix24|keap|hubspot|your|an|the|system|super) ?(?:crm |super |account |system |workspace )?(?:admin|administrator)|admin(?:istrator)? of your|account owner|administrat|admin$|super-?admin',
    /** The name or the password was refused. */
    refused:
      "(?:can't|cannot|couldn't|could not|unable to|failed to|wasn't able to|weren't able to|not able to|were unable to) (?:verify|validate|authenticate|log ?in|sign in|login|confirm)|(?:verification|validation|authentication|log-?in|sign-?in) (?:has )?(?:failed|error|unsuccessful)|(?:wrong|incorrect|invalid) (?:e-?mail (?:address )?or |user ?name or |user ?name and |login or )?(?:password|username)|(?:password|username)$.{0,30} (?:incorrect|wrong|invalid|not accepted|rejected)",
    /** A request to check something again. */
    checkit:
      '(?:verify|check|review|double-check|re-?enter|correct|update) (?:that )?(?:your|the|these|this)|verifi|confir',
    failure: 'fail|error|could ?n.t|could not|unable|rejected|refused|impossible',
    unreached:
      '(?:could ?n.t|could not|unable to|failed to|can.t|cannot|can not|not able to) (?:connect to|reach|contact|find|establish a connection (?:to|with)) (?:the |your |this )?(?:[a-z]{3,9} ){0,3}(?:server|host)|(?:imap|smtp|mail|incoming|outgoing) server .{0,30}(?:unreachable|not reachable|did not respond|didn.t respond|not responding|timed out)',
    hostport:
      'host$|host ?name|hostname|port$|ports$|server (?:name|settings|address|details)|encryption|ssl|tls',
    credentials: 'credential|password|user ?name|log-?in details|sign-?in details',
    servers:
      'imap|smtp|pop3|pop$|mail ?server|email server|server (?:settings|details|address)|e-?mail|mailbox|inbox|server',
    imapoff:
      "imap(?: access|-zugriff|-zugang)?(?: for .{0,50})? (?:is |has |was |seems |appears |to be |been |currently ){0,4}(?:not (?:been |being )?(?:enabled|activated|turned on|switched on|allowed|available)|disabled|turned off|deactivated|off$|blocked)|imap isn't (?:enabled|activated|turned on)|imap (?:access )?(?:hasn't|has not) been (?:enabled|activated|turned on)|(?:not|n't) (?:been )?(?:enabled|activated|turned on) (?:for )?imap",
    /** The name of a CRM or a sales product. */
    crm: 'pipedrive|zoho|dynamics|dataverse|freshsales|freshworks|myfreshworks|close(?:.com| api| crm)|outreach(?:.io| api)|salesloft|apollo(?:.io| api)|copper(?: api| crm|.com)|monday(?:.com| api| crm)|attio|zendesk|activecampaign|insightly|sugarcrm|bitrix|keap|infusionsoft|hubspot|hubapi|salesforce|sfdc|teamleader|odoo|sellsy|crm$',
    /** It is called by a program. */
    api: 'api$|apis$|oauth|endpoint|https?|http status|40[013]|unauthorized|forbidden|webhook|bearer|curl|zap$|zaps$|zapier|integration|automation|connector|errorcode|exception',
    tokenover:
      '(?:access|refresh|api|oauth|auth|authentication|bearer|personal access|private app|session)[ -]?(?:token|key|id)s?$.{0,60} (?:expired|invalid|revoked|not valid|no longer valid|malformed)|(?:invalid|expired|revoked|missing or invalid) (?:or expired )?(?:oauth |access |refresh |api |auth |authentication |bearer )(?:token|key|session)|(?:incorrect|wrong) (?:api )?(?:key|token)|authentication credentials not found|unauthorized access$|token (?:has )?(?:expired|been revoked)',
    /** A user without a role. */
    roleless:
      'not a member of the organi|(?:missing|lacks?|does not have|doesn.t have) (?:the |required |a )?(?:prv[a-z]{3,40} )?privileges?$|(?:has|have)(?:n.t| not) been assigned any (?:security )?roles?|no (?:security )?roles? (?:is |are |has been |have been )?assigned',
    scope:
      '(?:missing|insufficient|required|lacks?|invalid) (?:the )?(?:required |oauth |api |following ){0,3}scopes?$|scopes?$.{0,60} (?:is |are |was |were )?(?:missing|required|mismatch|insufficient|not granted)|not (?:been )?granted .{0,24}scopes',
    /** Another organization or account is already connected to it. */
    elsewhere:
      'already (?:being |been |set (?:up )?to (?:be )?)?(?:synchroni[sz]|synced|syncing|connected|configured|linked|tracked) .{0,50}(?:another|other|different)|(?:synchroni[sz]ed?|synce?d?|configured|linked) (?:with|by|to|in|for) (?:another|a different|other) (?:organi|environment|user|account|workspace|instance|team|crm)|primary synchroni[sz]ation organi[sz]ation|(?:synchroni[sz]ed?|synced|configured|set up) (?:with|by|to|in|for) (?:another|a different|other) (?:microsoft )?(?:dynamics|dataverse)(?: 365)? (?:organi|environment|instance)|(?:synchroni[sz]ed?|synce?d?|configured|linked|initiali[sz]ed) (?:with|by|to|in|for) (?:another|a different|other) (?:database|tenant|portal|company|system|login|seat|subscriber)',
    /** No more can be connected. */
    full: '(?:limit|maximum|max)$.{0,60} (?:reached|exceeded|hit)$|(?:reached|hit|exceeded) (?:the|your|its) .{0,30}(?:limit|maximum|max$)|(?:plan|subscription|licen[cs]e).{0,30} (?:only )?(?:allows|includes|supports|permits|covers) (?:only |just |up to )?(?:one|two|three|\\d)|(?:can.t|cannot) (?:add|connect) (?:any )?(?:more|another|additional)',
    plan: 'plan$|plans$|subscription|licen[cs]e|seats?$|upgrade|licens',
    linked: 'connected|linked|synced',
    /** Sending and storage, which have limits of their own. */
    outgoing: '(?:send|sending|sent)$|sends$|daily|per day|stor[a]ge|gigabyte|gb$|api',
    /** Only addresses of certain domains may be connected. */
    domainoff:
      "(?:domain|address|mailbox|e-?mail).{0,60} (?:is not|isn't|not|are not|aren't) (?:on|in|part of|among|one of|from|at) .{0,30}(?:allow|approved|permitted)|domain.{0,40} (?:is not|isn't|not|hasn't been|has not been) (?:on .{0,20})?(?:allowed|approved|permitted|authori[sz]ed|whitelisted|enabled)|only .{0,40}(?:allowed|approved|permitted|whitelisted).{0,12} domains?",
    /** An administrator of the product has turned it off. */
    adminoff:
      '(?:admin|administrator|admins|owner)$.{0,30} (?:has |have )?(?:disabled|turned off|switched off|blocked|restricted|deactivated) .{0,40}(?:integration|connection|connecting|sync|feature|app$)|(?:integration|connection|sync|app|connecting).{0,40} (?:is|was|has been|have been|are) (?:disabled|turned off|switched off|blocked|restricted|deactivated) (?:by|for) .{0,30}(?:admin|owner|workspace|account|team)',
    /** Only administrators may add add-ins to the mail program. */
    storeoff:
      '(?:your|my) (?:[a-z]{2,14} )?(?:admin|administrator|organi[sz]ation|company|it department)(?:.s (?:global )?admin[a-z]*)?$.{0,10} (?:has |have )?(?:disabled|turned off|switched off|blocked|restricted|deactivated|does(?: not|n.t) allow) .{0,30}(?:store|add-?ins?|appsource)$|(?:office store|microsoft store|appsource|add-?ins?)$.{0,40} (?:is|are|was|were|has been|have been) (?:disabled|turned off|switched off|blocked|restricted|not allowed|deactivated) (?:by|for|in) .{0,24}(?:admin|organi|company)',
    /** The browser keeps no cookies for a sign-in. */
    cookiesoff:
      'cookies? (?:is|are|was|were|seem to be|appear to be)?(?: currently)? ?(?:disabled|blocked|turned off|switched off|not (?:enabled|allowed|accepted))|(?:has|have) (?:third-party )?cookies (?:disabled|blocked|turned off)|(?:blocks?|blocking|disabled|rejects?) (?:all |third-party |our |the )?cookies',
    window: 'sign-?in|log-?in|pop-?up|popup|window|google|microsoft|outlook',
    /** Google has disabled an account. */
    accountoff: '(?:google )?account (?:has been|was|is) disabled',
    appeal: 'appeal|(?:violat|breach|against).{0,40}(?:polic|terms)',
    /** Microsoft's security defaults. */
    securitydefaults: 'security defaults|secure defaults',
    /** A mailbox is not allowed to send through its server. */
    smtpoff:
      'smtp.{0,40} (?:is|has been|was|are|been|being) (?:currently )?(?:turned off|switched off|disabled|deactivated|not enabled|not allowed)|smtp.{0,20} (?:disabled|turned off|switched off)$|(?:disabled|turned off|switched off) .{0,20}smtp',
    /** Microsoft’s terms for it. */
    smtpauth: 'smtp[ -]auth|authenticated smtp|smtpclientauth',
    usual: 'by default',
    /** Boxes on Google’s page were left empty. */
    unticked:
      '(?:not all|only some) (?:of )?(?:the )?(?:[a-z]{4,12} )?(?:permission|box|checkbox)|(?:permissions?|boxes|checkboxes) (?:[a-z]{3,4} )?(?:not |un|left )(?:un)?(?:selected|checked|ticked|granted|empty)|(?:did ?n.t|did not|have not|haven.t) (?:select|check|tick|grant|allow)(?:ed)? (?:all|every) .{0,24}(?:box|permission)',
    /** An administrator of the CRM must turn it on first. */
    turnon:
      '(?:ask|contact) (?:your|the|an?) (?:[a-z0-9-]{1,20} ){0,3}(?:admin|administrator|owner)$ to (?:turn|switch|enable|activate|give) .{0,60}(?:integration|add-?in|panel|sync|extension)|(?:integration|add-?in|panel|sync)$.{0,24} (?:is|was|has)(?: not|n.t) .{0,9}(?:enabled|activated|turned on) (?:for|by) (?:your|this|the)',
    /** Only administrators may install it. */
    installoff:
      '(?:admin|administrator|organi[sz]ation|company|it department)$.{0,12} (?:has |have )?(?:disabled|turned off|blocked|restricted|does(?: not|n.t) (?:allow|permit)|prevents?) .{0,40}(?:install.{0,24}(?:app|add-?in|extension|plug-?in)|apps .{0,16}install)|(?:can.t|cannot|permission to|rights? to) install (?:this |these |any )?(?:apps?|add-?ins?|extensions?)$|(?:install(?:ation|ing)?|add-?in|extension|plug-?in)$.{0,40} (?:blocked|disabled|turned off|restricted|not allowed) by .{0,20}(?:admin|organi|compan|it$)|blocked by (?:your )?(?:admin|organi).{0,24}(?:add-?in|extension)',
    /** The sign-in continues in another window. */
    finishthere:
      '(?:complete|finish|continue|log ?in|sign ?in) .{0,40}(?:in|using) the (?:new|other|pop-?up|opened|sign-?in) ?(?:window|tab|pop-?up)|waiting for (?:the |your )?(?:authori[sz]ation|sign-?in|log-?in|authentication)',
    /** That window does not open. */
    nowindow:
      '(?:is|see|got|get|but) no (?:new |other )?(?:window|pop-?up|tab)$|no (?:new |other )?(?:window|pop-?up|tab) (?:open|appear|c[ao]me|show|pop)|(?:window|pop-?up|tab)$.{0,20} (?:doesn.t|didn.t|never|won.t) (?:open|appear|show|come|pop)|icon .{0,40}address ?bar|nothing (?:opens|opened|pops)',
    /** Mail came from an address that the CRM does not know. */
    unlisted:
      '(?:address|sender)$.{0,60} (?:is not|isn.t|wasn.t|not) (?:on|in|among|one of|registered|listed|known|authori[sz]ed|allowed)|(?:unknown|unauthori[sz]ed|unverified) (?:sender|address)$|(?:don.t|do not) recogni[sz]e|isn.t an? (?:user|member) (?:in|of) (?:this|your)',
    /** The mail was not logged. */
    filed:
      '(?:did ?n.t|did not|has ?n.t been|was ?n.t|was not|could ?n.t|not) (?:be |been )?(?:relate|log|add|save|file|associat|process|match|link)|ignored$',
    /** Mail that is forwarded or copied to the CRM. */
    copies: 'bcc|forward|dropbox|e-?mail.?to.?(?:salesforce|case|crm)',
    /** Nothing proves that mail comes from its domain. */
    domainunproven:
      'domain$.{0,24} (?:is|was|are|has|have)(?: not|n.t) (?:been |yet )?(?:authenticated|verified)|un(?:authenticated|verified) (?:sending )?domain|(?:no|could ?n.t verify) (?:valid )?(?:spf|dkim)|(?:spf|dkim)$.{0,24} (?:is |are )?(?:missing|failed|not (?:found|set up)|invalid)',
    /** A permission was not granted. */
    lacking:
      'missing (?:[a-z]{3,10} )?permission|permissions? .{0,24}(?:missing|not (?:been )?(?:granted|given|allowed))|(?:not|n.t) (?:yet )?(?:grant|allow|give)(?:ed|n)? (?:us|access|permission)',
    /** All boxes must be checked. */
    allboxes:
      '(?:tick|check|select|grant|allow|accept)(?:ing)? (?:all|every|each) (?:of )?(?:the )?(?:[a-z]{4,12} )?(?:box|checkbox|permission)|all .{0,16}(?:boxes|checkboxes) are (?:checked|ticked|selected)',
    /** The browser blocked a window. */
    popupoff:
      '(?:blocked|prevented|stopped) .{0,16}(?:pop-?ups?|(?:sign|log)-?in window)$|pop-?ups?$.{0,16} (?:blocked|blocker|disabled)|pop-?up blocker|(?:could ?n.t|unable to|failed to|cannot) open .{0,20}(?:window|pop-?up|(?:sign|log)-?in page)',
    /** Something is turned off for this person or for the whole organization. */
    offforme:
      '(?:has|have|is|are)(?: not|n.t) (?:been |yet )?(?:enabled|activated|turned on) for (?:your|this) (?:user|profile|role|org|account)|(?:disabled|turned off|deactivated) for (?:your|this) (?:user|profile|role|org|account)|(?:not|never|aren.t|isn.t|wasn.t|hasn.t) (?:been )?assigned to (?:an?|any|the) .{0,50}configuration',
    /** A permission that was left out. */
    ungranted: 'not (?:been )?(?:granted|given|allowed|accepted)$|missing$|denied$|skipped$',
    /** Checkboxes as characters. */
    boxes: '[☐☑☒✅❌✔✖✗✘]|\\[[ x]?\\]',
    /** An account without mail. */
    mailoff:
      'gmail (?:is |has )?(?:not |n.t )(?:been )?(?:enabled|activated|turned on) (?:for|in|on) (?:this|your) |mail service (?:is )?not enabled$(?! (?:on|at|in|during|until|before|after) )|gmail service (?:is )?(?:disabled|turned off)',
    /** Somebody signed in with another account than the mailbox’s own. */
    otherlogin:
      '(?:signed|logged) in (?:as|with|using) @ .{0,8}(?:but|instead|not) .{0,60}@|(?:expected|belongs to) @ .{0,9}but .{0,60}@|(?:different|another) account than .{0,20}(?:connect|link|mailbox)',
    /** A certificate for another server. */
    othername:
      'certificate.{0,50} (?:does(?: not|n.t) match|is for (?:a different|another) (?:name|host|server))',
    /** Two connections write the same entries. */
    doubled:
      '(?:meetings?|events?|appointments?|e?-?mails?|messages|contacts?|activit(?:y|ies)|entries)$.{0,40} (?:(?:is|are) (?:all |now |always )?(?:there|in|on|shown|listed|logged|created|synced|saved|stored|added|imported)|shows? up|showing up|appears?|gets? (?:logged|created|synced|saved|added)|being (?:logged|created|synced|saved|added))$.{0,40} (?:twice(?! (?:a|per|every|this|last) )|two times(?! (?:a|per) )|in duplicate)|(?:meetings|events|appointments|e?-?mails|contacts|activities|entries)$.{0,24} (?:are|get|being) (?:all |now )?(?:doubled|duplicated)|duplicate[sd]? (?:of )?(?:meetings|events|appointments|e?-?mails|contacts|activities|entries)$ (?:are (?:being )?|were |have been |get |keep )?(?:created|appear|show|coming)',
    /** Times that differ between programs. */
    shifted:
      '(?:every|all|each|my|our|synced) (?:\\w+ ){0,4}(?:meetings?|events?|appointments?|demos?|bookings?|calls)$.{0,60} (?:(?:an|one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) hours? (?:too )?(?:early|late|earlier|later|off|ahead|behind)|off by (?:an|one|two|three|four|five|six|\\d{1,2}) hours?|at the wrong (?:time|hour)|in (?:the|a) wrong time ?zone)',
    /** Mail that a filter has moved to junk. */
    junked:
      '(?:our|my|the|all|every) (?:\\w+ ){0,3}(?:e?-?mails?|messages|replies|invites|offers|proposals|quotes)$.{0,60} (?<!may |might |can |could |would |will |not )(?:land|lands|landing|end up|ends up|ending up|go|goes|going|arrive|arrives|sorted|delivered|filed|marked) (?:straight |directly |always |mostly |only )?(?:in|into|to|as) (?:[^ ]+ ){0,4}(?:junk|spam)',
    /** The wrong account. */
    wronglinked:
      '(?:connected|linked|picked|took|synced|chose|added|hooked up) (?:to |with |up )?(?:the |a |my )?wrong (?:\\w+ ){0,2}(?:account|mailbox|inbox|calendar|gmail|outlook|e-?mail$)|wrong (?:\\w+ ){0,2}(?:account|mailbox|inbox|calendar|gmail) (?:was |got |is |has been |gets )(?:now )?(?:connected|linked|synced|picked|chosen)',
    /** Nothing from before the connection. */
    sinceonly:
      '(?:only|just) (?:the |my )?(?:new |newer |recent )?(?:e?-?mails?|messages|mail|conversations)$.{0,24} (?:since|after) (?:i|we) (?:\\w+ )?connect|(?:old|older|earlier|past|previous) (?:e?-?mails?|messages|mail|conversations|ones)$.{0,30} (?:is|are) (?:all |still )?missing|(?:my|our) (?:old|older|earlier|previous) (?:e?-?mails|messages|conversations)$.{0,24} (?:don.t show|aren.t there|never (?:came|synced)|did ?n.t (?:come|sync|import))|(?:old|older|earlier|previous) (?:e?-?mails|messages|conversations)$ don.t show up',
    /** An entry appears somewhere. */
    displayed:
      'shows?$|showing|appear|lands?$|landing|display|synced|saved|come out|comes out|arriv|turn up|end up',
    standing:
      'shows?$|showing|appear|(?:is|are) (?:all |now |always )?(?:there|in|on|listed|logged|created|synced|saved|stored|added|imported|doubled|duplicated)|logged|saved|created|synced|duplicate',
    /** Mail stays out of junk. */
    spared:
      '(?:not|n.t|never|no longer|avoid|prevent|instead of|keep|stop|without|so that|rather than|less likely) .{0,50}(?:junk|spam)',
    /** The writer’s own. */
    ours: 'our$|ours$|we$|my$',
    /** A reviewer denied a request for an app. */
    requestdenied:
      '(?:request|application request)$.{0,80} (?:was|were|has been|have been|got|is|been) (?:denied|declined|rejected|turned down|refused|not approved)|(?:denied|declined|rejected|refused|turned down) (?:your|my|our|the|this) (?:[a-z]{2,10} )?request$|request (?:denied|declined|rejected|refused)$|request.{0,40}: (?:denied|declined|rejected|refused)$|decided not to (?:grant|approve) (?:access|it|your|the)',
    /** The reviewer. */
    decider: 'admin$|admins$|administrator|it (?:team|department)$|reviewer',
    /** Other things that people request. */
    otherwish:
      'vacation|holiday|time.?off|leave (?:request|of)|loan$|credit|refund|expense|travel|budget|purchase|insurance|visa$|pull request|friend request|shift$',
    /** Exchange Web Services is for listed programs only. */
    ewslisted:
      '(?:ews|exchange web services|ewsapplicationaccesspolicy)$.{0,80} (?:to |on |is |an? |the |now |for ){0,4}(?:allow-? ?list|white-? ?list|enforceallowlist|approved (?:apps|applications|clients|programs)|listed (?:apps|applications|clients|programs))|(?:allow-? ?list|white-? ?list)[a-z]{0,3} .{0,30}(?:ews|exchange web services)$',
    /** A program is not on the list. */
    keptout:
      "(?:not|n't) (?:on|in|part of) (?:it$|the list|that list|this list)|403|forbidden|stop(?:s|ped)$|no longer (?:work|sync|connect)|broke$|breaks$|(?:can't|cannot|could not|couldn't) (?:connect|sync|read)|fails$|failed|disconnected$|refused$|denied$",
    /** Exchange does not send for a suspicious sender. */
    novalidsender:
      "(?:were|was|are|is|not)(?:n't| not)? .{0,12}(?:recogni[sz]ed|identified) as a valid sender",
    /** A message was not delivered. */
    undelivered: "undeliver|(?:not|n't) (?:be )?(?:delivered|sent)$",
    /** Proof of the sender’s domain. */
    senderproof: 'dmarc|spf$|dkim',
    /** A server rejected a message. */
    turneddown:
      '(?:was|were|been|got|message|e-?mail|mail) (?:rejected|refused|blocked|bounced|quarantined)|not accepted (?:due|because)|fail(?:s|ed) to pass|bounced (?:by|because|due)',
    /** A message. */
    letter: 'message|e-?mails?$|mails?$',
    /** Something was not found. */
    foundnot:
      '(?:could ?n.t|could not|cannot|can.t|did ?n.t|did not|unable to|failed to) (?:find|locate|detect)|not (?:be )?(?:found|located|detected)|no (?:[a-z0-9-]{1,16} ){1,7}(?:was |were |could be )?(?:found|located|detected)$',
    /** A mailbox that was searched for. */
    inbox: 'inbox|mailbox',
    /** A calendar that was searched for. */
    diary: 'calendar',
    /** Microsoft’s cloud, by product name. */
    office: 'office ?365|microsoft ?365|m365|o365',
    /** HubSpot is named. */
    hubspot: 'hubspot',
    /** Another CRM is named, so the screens are not HubSpot’s. */
    othercrm:
      'pipedrive|zoho|dynamics|freshsales|salesforce|salesloft|outreach|apollo|copper|attio|zendesk|activecampaign|insightly|sugarcrm|bitrix|teamleader|odoo|sellsy|close.com|monday.com|freshworks|keap',
    /** The address of an Exchange server, in all languages with Latin letters. */
    exchangeurl:
      "exchange(?:[- ][a-z]{2,12}){0,3}[- ](?:url|addres|adres)|(?:url|ad+res+[a-z]{0,3}|direccion|indirizzo|endereco)(?:[- ][a-z]{1,9}){0,4}(?:[- ]|[- ][a-z]')exchange",
    /** An entry is not valid. */
    notvalid:
      '(?:is|are|was)(?: not|n.t) (?:a )?(?:valid|correct|right)|not (?:a )?valid|invalid|incorrect|wrong$|(?:does ?n.t|does not) (?:look|seem|appear) (?:to be )?(?:a )?(?:valid|right|correct)|not (?:accepted|recogni[sz]ed)|not .{0,12}(?:valid|correct)$',
    /** A limit on sending. */
    cap: 'limit$|limits$|quota',
    /** The limit is reached. */
    capped: 'reached|exceeded|hit$|used up|exhausted',
    /** Mail is sent. */
    sends: 'send$|sends$|sending|sent$',
    /** The limit is per day. */
    daily: 'daily|per day|a day|today|tomorrow|24 hours',
    /** The plan does not include it. */
    unavailable:
      '(?:is|are)(?: not|n.t) (?:currently )?(?:available|included|part of|covered|supported)|not (?:available|included|part of|covered)|(?:does not|doesn.t|do not|don.t) (?:include|cover|support|offer|come with)|upgrade .{0,24}to unlock|to unlock',
    /** A set of settings to which users are assigned. */
    configuration: 'configurat',
    /** A user has no such configuration. */
    unassigned:
      '(?:are|is|was|were|has|have)(?: not|n.t) (?:yet )?(?:been )?(?:assigned|added|allocated|part of)|not (?:yet )?(?:been )?(?:assigned|added|allocated|part of)|no (?:[a-z-]{1,16} ){0,7}(?:is |was |has been |have been )?(?:assigned|allocated)$',
    /** Nobody has used it for a long time. */
    unused:
      'inactivity|been inactive|inactive for|(?:has|have|had)(?: not|n.t) (?:been )?(?:used|active|opened)|not (?:been )?used (?:for|in|since)|lack of (?:use|activity)|no (?:activity|e-?mails? (?:was|were|has been|have been) (?:sent|opened|read))|unused|(?:nobody|no one|no-one) (?:has )?used|(?:was|were|has been|been) unused',
    /** It was stopped. */
    halted:
      'paused$|stopped$|disabled$|suspended$|disconnected$|turned off$|switched off$|halted$|deactivated$|(?:turn|switch)(?:ed|es|s) (?:[a-z]{1,12} ){1,4}off$|(?:is|was|are|got|been|has|says|shows|as) (?:turned |switched )?off$',
    /** An account is suspended. */
    suspended: 'suspended|account (?:has been |was |is )?(?:disabled|deactivated|blocked)$',
    /** The administrator of the domain. */
    domainadmin: "domain(?:'?s)? admin|admin[a-z]{0,12} (?:of|for) (?:your|the|this) domain",
    /** The recipient does not exist. */
    nouser:
      'unknown (?:user|recipient|address|mailbox)|no such (?:user|person|recipient|mailbox|address)|(?:user|recipient|mailbox|address)$.{0,40} (?:unknown|(?:does ?n.t|does not|doesn.t) exist|(?:not|n.t) (?:be )?found)|(?:could ?n.t|could not|cannot|can.t) find .{0,16}(?:recipient|user|mailbox|address)|no (?:user|mailbox) (?:here|by|with)',
    /** Mail was returned. */
    returned:
      'undeliver|(?:not|n.t) be(?:en)? delivered|(?:could ?n.t|could not|cannot) be delivered|delivery .{0,60}(?:fail|unsuccess)|return(?:ed)? to (?:the )?sender|mail delivery|bounced|came back|postmaster|mailer-daemon|(?:mail|message|e-?mail)s? (?:(?:came|got|was|were|sent) )?back$',
    /** Other things that are returned to a sender. */
    parcel: 'parcel|package|courier|shipment',
    /** An address. */
    person: '@',
    /** Nothing answered in time. */
    timedout:
      'tim(?:ed|es|ing)[- ]?out|time-?out (?:.\\d|van |de la |der |after|nach|apres|tras|dopo|na$|po$|apos|efter|error|reached|exceeded|while|occurred|expired)|(?:operation|connection|connect|request|read) time-?out|time limit (?:exceed|reached|over)|(?:did not|didn.t) (?:answer|respond|reply)|no (?:answer|response)$|not responding',
    /** A mail server, by its name or protocol. */
    mailhost: 'imap|smtp|pop3|mail-?server|mail server|mail\\.[a-z0-9]',
    /** IMAP is off, in the words of the settings. */
    imapclosed: 'imap(?:$|/).{0,30}(?:off$|disabled|deactivated|not (?:enabled|activated))',
    /** A password was changed. */
    newpassword:
      'chang(?:ed|ing) (?:my|the|our|his|her) .{0,20}password|password (?:change|reset)|new .{0,24}password|password$.{0,20} changed|reset (?:my|the) .{0,16}password|(?:reset|change|changed) (?:our|all|all our) .{0,16}password|passwords?$.{0,20} (?:changed|reset$|were reset)',
    /** Mail or events are synced. */
    syncing:
      'sync|(?:e-?mail|inbox|mailbox|calendar|outlook|gmail) (?:integration|connection|tracking)|connect(?:ing)? (?:an? |your |the )?(?:mailbox|inbox|calendar|e-?mail|outlook|gmail)|imap|exchange$',
    /** A program does not get in. */
    shutout:
      '(?:can ?n.t|cannot|can.t|could ?n.t|could not|unable to|won.t|not able to|fails? to) (?:even )?(?:sign|log|get|connect|login|access)|(?:login|log-?in|sign-?in|connection) .{0,12}(?:fail|error|refused)',
    /** Mail to many recipients. */
    newsletter: 'newsletter|unsubscrib|メルマガ|ニュースレター|النشرة',
    /** Nothing is wrong. */
    allwell:
      '(?:everything|all|that|it) (?:works|is working|runs|is running) (?:fine|well|perfectly)|everything works',
    /** A mail server is named. */
    hostnamed: '(?:imap|smtp|mail|mx|pop3?)[0-9]?[.][a-z0-9-]{2,40}[.][a-z]{2}',
    /** An encrypted connection failed. */
    securefail:
      '(?:error|fail|failed|failure|problem|unable|could ?n.t|could not|cannot|can.t)$.{0,60} (?:secure|encrypted|trusted|tls|ssl) (?:[a-z/]{2,8} )?(?:connection|channel)|(?:secure|encrypted|trusted|tls|ssl) (?:[a-z/]{2,8} )?(?:connection|channel)$.{0,60} (?:fail|could ?n.t|could not|cannot|error|not be (?:established|made))',
    /** Several people have connected the same mailbox. */
    manyusers:
      '(?:connected|linked|authori[sz]ed|integrated|synced|added|used|in use|configured|claimed) (?:[a-z]{2,10} ){0,2}(?:by|to|with|under) (?:multiple|several|more than one|two|different|\\d) (?:[a-z.]{2,12} ){0,2}(?:users?|people|members|seats)$|(?<!for |of |all |to |with )(?:multiple|several|more than one) (?:[a-z.]{2,12} )?users?$',
    /** A server’s settings were refused; a password is not mentioned. */
    imapwrong:
      '(?:imap|smtp) (?:and smtp )?(?:server )?(?:settings|configuration|details) .{0,16}(?:incorrect|wrong|invalid|not (?:correct|valid|right))|(?:incorrect|wrong|invalid) (?:imap|smtp) (?:server )?(?:settings|configuration|details)',
    /** A server accepts only known IP addresses. */
    ipfilter:
      '(?:only|just) (?:allows?|lets?|permits?|accepts?|takes?) .{0,30}(?:ips?$|ip addresses|ranges)|ips?$.{0,30} (?:allow|white|filter|block|restrict)|(?:allow|white)-? ?list.{0,20} ips?$|firewall|(?:certain|known|specific) ip',
    /** Somebody was away for months. */
    away: '(?:parental|maternity|paternity|sick|long|medical|family|unpaid|annual|study)[- ]leave|sabbatical|(?:back|returned|came back) (?:from|after) (?:a |my |the )?(?:[a-z]{3,10} )?(?:leave|sabbatical|months|long break|time off)|(?:been|was|were) (?:away|off|out|gone|on leave) (?:for )?.{0,16}months|months (?:away|off$|on leave)|(?:have ?n.t|has ?n.t|did ?n.t|not) (?:logged|log|signed|sign) in .{0,16}(?:months|half a year|a year)',
    /** A sign-in returns to its beginning or does not last. */
    looped:
      '(?:cycl|loop|bounc|goes|went|send|sent|return|throw|take|com|jump|drop|brought|kick)[a-z]{0,4} (?:[a-z]{1,8} ){0,3}(?:to|at|on) (?:the |that |its |a )?(?:[a-z]{3,12} )?(?:log-?in|sign-?in|logon)(?:$| (?:screen|page|window|form|prompt|panel|box))|(?:log|sign)s? me out|(?:sign|log)-? ?in loop|(?:again and again|over and over|keeps?) .{0,24}(?:log|sign)(?:ging|ing)? in|loops? (?:back|forever|endlessly)|keeps? (?:asking|prompting) .{0,24}(?:sign|log|password|credential)',
    /** A CRM’s add-in or panel in a mail program. */
    sidepanel:
      'add-?ins?$|add in$|plug-?ins?$|side ?panel|side ?bar|task ?pane|(?:outlook|gmail) integration|browser extension',
    /** The company’s policies at Microsoft restrict access. */
    companyrule:
      '(?:azure|entra|conditional access|tenant|our it|it department|security (?:team|policy|policies))$.{0,50} (?:filter|restrict|control|approv|govern|block|lock|limit)|(?:filter|restrict|control|govern|lock|limit|manage)[a-z]{0,4} .{0,30}(?:with|by|via|through|in|using) (?:azure|entra|conditional access)|(?:azure|entra|conditional access) to (?:filter|restrict|control|limit|manage|block)',
    /** A mailbox has marks of another CRM database that synced its mail. */
    foreignmark: 'foreign customi[sz]ation',
    /** CRMs whose add-in needs a company mailbox. */
    workonly: 'salesforce|sfdc|dynamics|einstein',
    /** A personal mailbox at a provider for consumers. */
    personalbox:
      '(?:personal|consumer|private) (?:[a-z.]{3,12} ){0,2}(?:accounts?|mailbox|mailboxes|e-?mail|addresses|address)|(?:hotmail|outlook|live|msn)\\.com|hotmail|freemail$',
    /** It does not support that. */
    notforit:
      '(?:does not|does ?n.t|do not|do ?n.t|is not|is ?n.t|are not|are ?n.t|not|no longer) (?:be )?(?:[a-z]{4,9} )?(?:support|work with|compatible|accept)|unsupported|only (?:[a-z]{2,12} ){0,3}(?:work|business|company|corporate|organi[sz]ational) (?:accounts?|mailbox|mailboxes)',
    /** Sending ends the connection. */
    senddies:
      '(?:send|sends|sending|sent)$.{0,80} (?:disconnect|goes? red|turns? red|logs? out|deactivat|is red$)|disconnect[a-z]{0,3} .{0,30}(?:when|as soon as|whenever|once|every time|the moment) .{0,20}send',
    /** Receiving still works. */
    receivesok:
      '(?:receiv[a-z]{0,4}|sync[a-z]{0,4}|incoming(?: mail| e-?mails?)?|inbound)$.{0,30} (?:fine|works?$|working|ok$|okay|connects$|connected|green)',
  },
  screens: {
    /** An integration of a product. */
    integration: 'integration|[a-z]{2,12}-integration',
    admin: 'admin|it department',
    approval: 'approv|validation',
    need: 'need|requir|necess|must',
    permission: 'permi',
    only: 'only',
    grant: 'grant|give|allow|given',
    resources: 'resource',
    organization: 'organi|compan|firms?$|institu',
    institution: 'institution',
    app: 'app$|apps$|app |app-|app,|appli|programm',
    thisApp: 'this app|the app',
    ask: 'ask|contact',
    before: 'before',
    oneOrMore: 'one or more',
    risky: 'risk',
    trust: 'trust',
    justification: 'justif|reason',
    request: 'request',
    sent: 'sent$|submitt',
    signin:
      'sign-in|signin|sign in|signed in|signing in|log in|login|logged in|logon|connect|identif|access|reconnect',
    success: 'success|correct|went through|went fine',
    criteria: 'criteri|conditions|requirem|policy',
    restricted: 'restrict|limit',
    browser: 'browser',
    cannot: "can't|cant$|cannot|can not|couldn't|could not|unable|not possible|impossib|wont let|won.t let",
    fromHere: 'from here|from there',
    reach: 'get |get there|reach|access|open',
    rightNow: 'right now|at the moment|at this time|currently',
    sensitive: 'sensit|confiden',
    device: 'device',
    managed: 'managed|manage|regist|complian|conform|compat|domain',
    account: 'account',
    locked: 'locked',
    temporary: 'temporar',
    unauthorized: 'unauthori',
    disabled: 'disabled',
    password: 'passwor',
    expired: 'expir',
    update: 'updat|modifi',
    firstTime: 'first time',
    personal: 'personal|private|privat',
    work: 'work|business|profession',
    school: 'school|uni$|universit|educat|academ|institu',
    tenant: 'tenant|directory',
    guest: 'extern|guest|invit',
    added: 'added|add ',
    notExist: 'not exist',
    configured: 'configur',
    block: 'block|refus',
    assigned: 'assign',
    member: 'member',
    group: 'group',
    moreInfo: 'more info|additional info|further info|extra info',
    secure: 'secur|safe',
    authenticator: 'authenticator',
    use: 'use|using|utiliz',
    access: 'access|accessib',
    review: 'review|examin|evalu|verif',
    policy: 'polic|policy',
    data: 'data',
    within: 'within|inside|intern',
    client: 'client',
    google: 'google|gmail',
    verification: 'verific|verif|validation|valid',
    complete: 'complet|finalis',
    not: "not$|n't|hasn|no |doesn't|hasn't|haven't|isn't|aren't|wasn't|didn't|won't|can't|cannot|couldn't|shouldn't|don't",
    tester: 'tester|test user',
    developer: 'developer',
    verified: 'verifi|valid|verificat',
    tried: 'tried',
    maybe: 'may |might|maybe',
    screen: 'from this screen|this screen',
    embedded: 'embedded|secure browser|integrat',
    twoStep: '2-step|two-step|2 step|two step',
    turnOn: 'turn on|turned on|enable|activ',
    invalid: 'invalid|no valid',
    username: 'user name|username',
    find: 'find|found',
    onlyAdmin: 'only.{0,30}(?:admin|systemadmin)',
    accessBlocked: 'access (?:is |was |has been )?blocked|blocked access',
    helpUs: 'help us',
    noAnswer: "didn't hear|did not hear|no response",
    incorrect: 'incorrect|wrong|errone',
    session: 'session',
    thirdParty: 'third-party|third party',
    oauth: 'oauth',
    english: 'the$|needs?$|needed$|requires?$|required$|when$|here$',
    otherPhone:
      'new phone|new mobile|new iphone|got a new|lost (?:my )?phone|lost (?:my )?mobile|old phone|broke(?:n)? phone|phone (?:is|was|got) (?:lost|stolen|broken|reset)',
    appLabel: 'app ?:|app name|application ?:',
    notified: 'notif|email when|an email|by email|via e-mail',
    waiting: 'wait|review|notif|until|pending|once |email when|examin|notific',
    comply: 'compl|conform',
    your: 'your$',
    our: "we$|we |we're|our$|ours$",
    mailbox: 'mail|e-mail|inbox|calend|crm$|sync|synchron',
    supporter: 'support person|support staff|it support|help ?desk|support team|technical support',
    unlock: 'unlock',
    denied: 'denied|declined|rejected|turned down|not approved',
    whichOrgs:
      '(?:which|what|the|certain) (?:organi[sz]ations|companies|tenants) .{0,20}(?:access|reach)|(?:organi[sz]ations|companies|tenants) can be (?:access|reach)',
    /** Apps in general: a policy, not a screen about one app. */
    manyApps:
      'apps that|applications that|(?:all|any|third-party|external|other) (?:apps|applications)|apps with|applications with',
    /** The beginning of a policy. */
    rule: '(?:security|it|privacy|company|internal|data protection|acceptable use|house) (?:policy|policies|rules?|guidelines?)$.{0,20}:|policy:|(?:rule|item|section|point) ..?:',
  },
  right: 'while start state orders',
} as const satisfies Words;

export default words;
