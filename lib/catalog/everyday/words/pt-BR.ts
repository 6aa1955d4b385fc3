import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'chef|informatic|gestor|gerente|sistemas$|equipe de ti|o ti$|da ti$|tecnico|departamento de (?:ti|informatica|sistemas)|pessoal da ti|na ti$|ti da|informatica$|pela ti$|com a ti$|a ti (?:lib|aprov|disse|autoriz|ja|nao)|rapaz da ti|moco da ti|cara da ti',
    approve:
      'autoriz|aprov|luz verde|liberar|libere|dar o ok|dizer sim|valid[ee]|valide|liberac|liberou|libera$|desbloque|concedid|aceito$|ok (?:dado|de )|deu (?:o )?ok|aval$|permissao|habilite|disse ok|habilit[a-z]* (?:la |el |esta |esa |este |o |a |esse )?(?:app|aplic|programa|herram|integra|crm|ferram)|liberem|libero (?:o|a|os|as|este|esse|essa|para) |(?:dizer|dar|diga|de) (?:o |um )?(?:ok|sim|aval)',
    saidno:
      '(?:recusou|negou|rejeitou|vetou) |disse (?:que )?nao$|(?:pedido|solicitacao) (?:foi )?(?:recusad|negad|rejeitad)',
    unsafebrowser: 'navegador$.{0,30} nao .{0,12}(?:segur|confiavel)|navegador insegur',
    block:
      'bloqe|bloqu|proibi|nao deixa|recus|rejeit|nao (?:e )?aceit|impedi|nao permit|negad|barrad|restring|limitad|nao autoriz|nao (?:autoriz|permit)|nao (?:nos |me )?(?:deixa|permite|autoriza)|nao pode (?:acess|entrar|usar)',
    company: 'empresa|empregador',
    app: 'aplicativo|aplicac',
    password:
      'senha|credenciais|dados de acesso|(?:sua|minha|a|o|de|nova) (?:pass|contra)$(?! (?:port|rate|by|word))|pass mudad|palavra.?(?:passe|secreta|chave)|codigo secreto',
    changed:
      'senha nova|nova senha|mudei|mudou|alter|troque|renov|redefini|atualizei|nova senha|novo acesso|novo (?:phone|smartphone|iphone|telefon|celular|mobil)|troquei de|nova (?:pw|pwd|passw?|psw|senha)$|(?:celular|telefone|aparelho) novo',
    mail: 'caixa|respostas? (?:do|dos|de) (?:cliente|contato)|mensage',
    stopped:
      'desconect|parou|nao funciona|nao chega|parara|nao sincroniz|sumiu|mais nada|nenhum e|nao (?:recebe|atualiza)|nao esta mais|nao vem mais|mort|morto|caiu|cai$|caindo|nao entram|interromp|se para|parad[oa]$|nao baixa|nao puxa|desloga|me desconecta|travou|travad|encalh|morre$|sem sincron|(?:caiu|parou|desconectou|saiu|morreu) tudo|tudo (?:caiu|parou|desconect|fora|morreu)|para(?:m|ram)? de (?:sair|ir|chegar|entrar|funcion|sincron)|nao (?:me )?(?:entra|chega|cai)m? (?:mais )?(?:nada|nenhum)|nao (?:me )?(?:entra|chega|cai)m? mais|nada (?:de )?novo',
    window: 'janela|janelinha|tela$|pagina',
    closes:
      'fecha|nao abre|nao aparece|some sozinha|(?:nao|nada) acontece|nao faz nada|fica na mesma|nao sai do lugar|nem (?:abre|reage)|pisca$|nenhuma reacao|some$|desaparece|fracao de segundo|meio segundo',
    send: 'envi|mand|enviar|mandei|saem|remetent|envio|enviad|saida|mandar|responder|rascunho',
    many: 'muitos|demais|superad|atingi|excedi|esgot|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:mensag|pessoas|destin)|a todos |para todos|base (?:toda|inteira)|tod[ao] (?:a|la|el|o|mi|minha) (?:base|lista)|lista de (?:correo|distrib|e-?mail)|dispar(?:o|os|ando)|em massa|mala direta',
    later:
      'amanha|hoje|24 horas|ate amanha|per dia|por hoje|por dia|dia seguinte|esta manha|(?:no )?(?:outro dia|dia seguinte)|meia.?noite|manha seguinte',
    calendar: 'agenda|compromiss|reunioes|reuniao|eventos?$|demo$|reunia',
    write: 'editar|adicion|criar|criad',
    readonly:
      '(?:so|somente|apenas) (?:para |de )?leitura|so (?:ver|visualiza)|de leitura|nao (?:e )?editavel|nao (?:da|consigo) (?:para |pra )?editar|(?:so|apenas|somente) (?:pra |para )?visualiza|so consigo ver|somente leitura|so (?:da|posso) (?:para )?ler',
    negation: 'nao|nada$|nenhum|impossivel',
    account: 'conta$|contas',
    wrong:
      'errad|outra conta|por engano|sem querer|ao inves|em vez|no lugar|pega (?:minha|a)|trocar de conta|e nao (?:com |a |o |da )|pegou (?:a|o|minha|meu)|(?:e )?nao (?:na|no|a|o|pra|para a?) ?(?:da |do )?(?:trabalho|empresa|corporativ)',
    private: 'particular|pessoal|meu pessoal|de casa|meu gmail',
    already: 'ja esta|ja (?:conect|us|vincul)|outro usuario|outra conta',
    someone:
      'alguem|colega|outro usuario|chefe tem|funcionari|comercial|vendedor|novo (?:funcionario|colega)|estagiari|soci[oa]$|comercial$',
    device:
      'de casa|em casa|meu notebook|computador pessoal|meu (?:pc|computador)|dispositivo (?:da empresa|corporativo|gerenciado)|computador da empresa|notebook da empresa|dispositivo (?:no|debe|non|deve|nao|precisa)|(?:computador|notebook|celular|dispositivo) (?:da empresa|corporativo|do trabalho)|nao conforme|meu pc|dispositiv|celular pessoal|pelo (?:celular|telemovel)',
    office: 'no escritorio|escritorio$',
    phone: 'telefon|codigo|celular|segundo fator|dois fatores|telemovel|zapp?$|duas etapas|autenticador',
    setup: 'primeiro|cadastr',
    full: 'chei[ao]|espaco|lotad|sem espaco|cheia|nao cabe|entupid|estourad|(?:nao (?:tem|ha|cabe|resta|havia)|sem) (?:mais )?(?:lugar|espaco|nada)|falta de espaco',
    stillright:
      'correta|esta certa|esta correta|estao cert|estao corret|no webmail|(?:a )?mesma senha|senha certa',
    onlyme:
      'so eu|todos os outros|meu colega consegue|menos eu|(?:o|a) unic[oa] que|so comigo|so para mim|apenas (?:para mim|eu)',
    access: 'usar|acesso|atribu',
    receive: 'receb|ler$|chegam|entram',
    off: 'habilit|desativ|ativar|desabilitad|desligad',
    imap: 'cliente de e-?mail',
    readmail: 'ler os e',
    old: 'antig|velho|velha',
    picks:
      '(?:sempre|toda (?:vez|hora)|fica|vive|automaticamente) (?:\\w+ )?(?:peg|us|entr|abr|escolh|selecion|log)[a-z]* ',
    again:
      'cada dia|continua|toda hora|todo dia|de novo|toda semana|cada (?:manana|semana|vez)|toda manha|todas? as? (?:semanas|manhas|horas|vez)|todos os dias|o tempo todo|a cada dois|cada .{0,12}(?:horas|dias|minutos)|a cada .{0,12}(?:horas|dias|minutos)|de vez em quando|deslog|toda noite|depois de \\d+|regularmente|sempre|toda (?:segunda|terca|quarta|quinta|sexta)|sem parar',
    signin:
      'conect|entrar|vincul|adicionar (?:o|a|meu|minha)|conexao|entro$|logad|adicionad|faco login|fazer login',
    unverified:
      'nao verific|perigos|risc|advert|avis|sem verif|aviso|alerta|nao e segura|desconhecid|verificad',
    licence: 'sem caixa|sem (?:caixa|licenca)|caixa .{0,14}nao encontr|nao tem (?:e-?mail|conta|caixa)',
    disabledaccount:
      'conta (?:esta )?bloqueada|conta .{0,12}bloquead|tentativas demais|muitas tentativas|(?:conta|usuario) .{0,16}(?:bloquead|suspens|desativad)|vezes demais',
    failed: 'falh|erro|nao da$|nao consigo',
    attempts: 'muitas conex|muitos dispositivos',
    shared:
      '(?:contato|vendas)@|(?:caixa|email|e-mail|conta)[a-z -]{0,16} compartilhad|endereco (?:generico|comum)|(?:pedidos|comercial|clientes|atendimento|financeiro|cobranca|ola)@|varias pessoas|compartilhad[oa]$|entre varios|(?:usamos|usan) (?:entre|varios|todos)|(?:rh|pedidos|reservas|loja|atendimento|comercial|financeiro)@',
    nopassword: 'sem senha|nao tem senha|sem login proprio',
    certificate: 'conexao nao (?:e )?segura',
    notshown:
      'nao (?:aparec|mostra|vejo|exib)|sumi[ru]|vazi[ao]|lugar nenhum|nao (?:sao )?salv|(?:sem|nao tenho o?) ?botao|faltan?$|nao (?:encontro|import|acho|estao)|faltam?$|falta$|nao (?:aparece|tem|tenho|acho|vejo|esta)|sumiu|desaparec|nao (?:ficam|registr)|nao caem|nao passam|me falta|sumid|nao estao|nada n[oa]',
    asks: 'pede|pedem|exige|solicita|precis|pedindo|pergunt',
    server: 'servidor|porta (?:[0-9]|d|e$)|nome do (?:server|servidor)|entrada$',
    unreachable:
      'nao responde|inacess|nao encontrad|sem conexao|desconhecido|servidor errado|nao (?:consegue |se |foi )?(?:encontr|ach|localiz|reconhec)[a-z]* (?:o |meu |esse |nenhum )?(?:servidor|host)|servidor .{0,24}(?:nao (?:existe|encontrad|foi encontrad)|inexistente|desconhecid)|nao (?:acha|alcanca|encontra|enxerga|ve|chega)$',
    turnedaway: 'conexao (?:foi )?recusada|servidor[a-z ]{0,12} recus',
    which:
      'qual$|quais|que (?:porta|servidor)|o que (?:coloco|ponho|eu)|onde (?:encontro|acho)|nao sei (?:qual|o que)',
    expired: 'expiro|vencid|venceu|expira|terminad|acabad|acabou|esgot',
    reconnect: 'reconect|conectar de novo|conectar outra vez',
    part: 'modelo|numero do tele',
    click: 'clic|clique|botao|icone|apert|clicar',
    sms: 'codigo de (?:verif|segur)|(?:seis|6) (?:digitos|numeros|cifras)',
    some: '(?:so|apenas) (?:alguns|uma parte|parte)|nem todos|(?:so|apenas) .{0,14}(?:alguns|parte)|metade|alguns|so os novos|o resto',
    folder: 'etiqueta|pastas?$|arquivad',
    never: 'nunca',
    onesender:
      'de uma? (?:empresa|cliente)|um (?:unico )?cliente|(?:um so|um unico) dominio|uma (?:so|unica) empresa|(?:cert[ao]|determinad[ao]|especific[ao]) (?:empresa|cliente)',
    slow: 'lent[oae]?s?$|devagar|demora|atrasad',
    sharedcalendar: '(?:calendario|agenda)[a-z ]{0,10} (?:compartilhad|da equipe|do time)',
    hour: 'hora (?:antes|despues|mal|de diferencia)|fuso|uma hora|(?:uma|duas|tres|\\d+) horas? (?:antes|depois|mais (?:tarde|cedo)|adiantad|atrasad|a (?:mais|menos))|horario (?:errad|trocad)|horas? (?:a mais|a menos|adiantad|atrasad|mais (?:cedo|tarde)|de diferenca|antes|depois)|horario de verao|horario diferente|hora errad|horarios? (?:\\w+ )?errad|deslocad|horario .{0,30} (?:errad|difer|nao bate)',
    double:
      'duplicad|duplicand|duplicam?$|duas vezes(?! (?:por|ao (?:dia|mes|ano)|na semana))|em dobro|dobrad|2 vezes(?! (?:por|ao (?:dia|mes|ano)|na semana))|duplicidade|repetid[oa]s?$|dobro$',
    addin:
      'complement|suplement|extensao|barra de ferramentas|barra (?:de )?(?:salesforce|hubspot|pipedrive|zoho|lateral|crm)|painel|(?:botao|icone) (?:de |do )?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:aba|botao|painel|icone|barra|guia)$ .{0,24}(?:no|do|em|na) (?:meu )?(?:outlook|gmail)|(?:aba|guia) (?:do |da )?(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)|suplemento',
    managed:
      'portal (?:da |de )?(?:empresa|empresarial|corporativo)|(?:dispositivo|celular|aparelho|notebook|computador|pc)$ .{0,30}(?:gerenciad|registrad|inscrit|conforme)|nao (?:e )?gerenciado',
    assender:
      '(?:com|como|pelo) [a-z0-9._-]{2,24}@|(?:usar|utilizar) (?:esse|este|o) (?:endereco|email|e-mail)|(?:esse|este) remetente',
    domainproof: 'dominio .{0,20}nao (?:esta |foi )?(?:verificad|autenticad)',
    forgot: 'esquec|deixei de fora',
    partgiven:
      '(?:permissao|autorizei|aceitei|acesso|liberei|consentimento) .{0,24}(?:so|apenas|somente) .{0,16}(?:e-?mail|agenda|calendario)',
    popup: 'bloqueador',
    onprem:
      'exchange (?:local|proprio|interno|no nosso|da empresa)|(?:nosso|proprio) (?:servidor )?exchange|servidor (?:exchange )?(?:local|proprio|interno)|(?:de|por) fora|da internet',
    entapp:
      '(?:(?:aplicativos?|aplicac[a-z]{2,4}|apps?) empresaria[a-z]*|enterprise.?app[a-z]*) .{0,44}(?:desativ|desabilit|bloque|deslig)|(?:desativ|desabilit|bloque|deslig)[a-z]{0,6} .{0,16}(?:(?:aplicativos?|aplicac[a-z]{2,4}|apps?) empresaria[a-z]*|enterprise.?app[a-z]*)|(?:desativ|desabilit|bloque|deslig)[a-z]{0,3} no (?:entra|entrze|azure)(?: ad| id)?$|no (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:desativ|desabilit|bloque|deslig)',
    rightgone:
      '(?:tira|tiro|remov|exclu)[a-z]{1,5} .{0,20}do (?:grupo|time)|perd[a-z]{1,3} .{0,8}(?:acesso|permiss|direito)',
    markprivate:
      '(?:marc|coloc)[a-z]{1,4} .{0,8}(?:como )?(?:privad|particular)|(?:compromissos?|eventos?|reuni[a-z]{1,3}) (?:privad|particular)',
    archived: 'arquivo (?:online|morto|morta)|arquivad|caixa de arquivo',
    fromphone:
      '(?:e-?mails?|mensagens) do (?:meu )?(?:celular|telefone|iphone)|(?:mand|envi|respond|escrev)[a-z]{1,4} .{0,16}(?:pelo|do|no|com o|de) (?:meu )?(?:celular|telefone|iphone|cel$)',
    reprompt:
      '(?:de novo|toda (?:hora|semana|vez)|a cada \\w+|todo dia|sempre|mesmas?|outra vez|terceira vez) .{0,44}(?:permiss|autoriza|consentimento)|(?:permiss|consentimento|autoriza)[a-z]{0,5}$ .{0,30}(?:de novo|toda (?:hora|semana|vez)|todo dia|outra vez|sempre)|aceito (?:toda|sempre|todo)',
    plan: 'gratis[a-z]* (?:version|tarif|plan|konto)?|versao gratuita|plano gratuito|plano basico|pagar mais|pago a parte|pacote|inclu[is]',
    unpaid: 'nao pag',
    left: 'saiu da|nao trabalha mais|ex-?funcionari|foi embora|despedid|ex.?(?:funcion|coleg|vended)|saiu$|saiu (?:da|e)|pediu demissao|demitid|mandad[oa] embora|nao esta mais (?:na|aqui|com)|pediu as contas|foi (?:demitid|mandad)|nao (?:trabalha|faz mais)|(?:colega|funcionari[oa]|vendedor[a]?|comercial) (?:nao (?:esta|trabalha) mais|saiu|se foi|foi embora)|aposent(?:ou|ad)|antecess|antes de mim',
    travel: 'viagem|exterior|ferias|em viagem|de ferias|no exterior',
    policy: 'politica|regras',
    badcode:
      'codigo .{0,40}(?:incorrect|invalid|errad)|sms .{0,30}nao funciona|codigo .{0,40}(?:nao (?:funciona|aceita|da)|errado|expir)',
    behalf:
      'em nome|remetente|saem (?:com|do|pelo|da)|(?:do|pelo|com o|com meu|de um) (?:meu )?endereco (?:errado|antigo|pessoal)|passar por|fingir ser|esse remetente|desse remetente',
    recipient:
      '(?:cliente|destinatario)s?$ (?:o |a )?(?:receb|ve$|veem|respond)|(?:chega|aparece|vai) (?:para|pra|pro|ao?s?) (?:o |a |os |as )?(?:cliente|destinatario)',
    moved: 'mudamos|migramos|trocamos|novo (?:provedor|servidor)|mud[a-z]* de (?:provedor|dominio)',
    outage: 'a todos|ninguem|todo mundo|fora do ar|a empresa toda|toda a equipe|esta caid|caiu',
    owntool: '(?:integracao|aplicativo) propri|nossa (?:propria )?integracao',
    suspicious: 'suspeit|incomum|alerta de seguranca',
    redirect: 'endereco de (?:retorno|redirec)|redirecionament|uri de redire|url de redire',
    forward: 'reenvi|encaminh',
    oldlogin: 'autenticacao basica|login antigo|menos segur|autenticacao basica',
    tick: 'caixinha|marquei|marcar todas|caixinhas|quadradinh|as caixas de|marquei|desmarc',
    browser: 'navegador',
    nocode:
      'nao (?:recebo|chega) .{0,14}(?:codigo|sms)|(?:codigo|sms|aviso|notificac)[a-z]* .{0,14}nao (?:chega|vem|aparece)|authenticator .{0,30}nao|sem codigos?',
    waiting:
      'esperando|ate agora nada|ainda nada|nada ainda|sem (?:resposta|retorno)|faz .{0,14}(?:dias|semanas?)|ha .{0,14}(?:dias|semanas)|(?:dias|semanas?) atras|aguard|pendente|ninguem (?:respond|reag|deu|me)|nao (?:me )?(?:respond|deu retorno)|duas vezes|varias vezes|desde entao nada|(?:nao )?aconte(?:ce|ceu) nada|nada aconte|quem recebe',
    requested:
      'pedi |solicite|solicitac|pedido|chamado|pedimos|lista de espera|insisti|cobrei|enviad[oa] (?:la|o|a)|preenchi',
    still: 'continua|ainda|mesmo assim',
    owner:
      'autonom|proprietari|dono$|dona$|sou (?:o |a |eu )?(?:\\w+ )?(?:admin|chefe|dono|dona|propriet|gestor)|(?:admin|dono)[a-z]* sou eu|minha propria empresa|mei$|empresa e minha',
    noadmin:
      '(?:nao temos|nao tem|nao ha|nao tenho|sem) (?:\\w+ )?(?:ti$|admin|equipe de|departamento|informatic|pessoal de)|quem e (?:\\w+ )?(?:o )?admin|nao sei quem|ninguem aqui',
    everyone:
      'para tod[oa]s?|(?:para|pra) (?:tod[oa]s?|toda|o time|a equipe|a empresa)|tod[oa] (?:o|a) (?:time|equipe|empresa)|todos os (?:usuarios|funcion|coleg)|em nome da (?:sua )?organiz',
    blank:
      '(?:no|nunca) (?:termina|acaba|para|carga)|pensando|(?:tela|pagina|janela)[a-z ]{0,22} (?:branc|pret|vazi)|em branco|branca|fica (?:carregando|rodando|girando|travad|pensando)|carregando|trava$|travou|travad|congel|nao carrega',
    loop: 'em circulo|(?:volta|voltando|retorna|manda|joga) .{0,18}(?:inicio|comeco|login|tela)|comeca (?:de novo|tudo)|do zero|volta sempre|mesma (?:tela|pagina|janela)|mesmo lugar|volto .{0,16}(?:login|tela|inicio|pagina)|volta .{0,16}(?:login|tela|inicio|pagina)|fica voltando',
    timeout: 'tempo (?:esgotado|limite|de espera|excedido)|esgotou o tempo|demora demais|demorou demais',
    option: 'ajustes|opcao|opcoes|configuracoes|cinza|aba$',
    norights:
      '(?:nao tenho|sem|falta|faltam|nao tem|me falta) (?:\\w+ )?(?:permiss|direit|privileg|autoriza|acesso a)',
    trial:
      'teste gratis|teste gratuito|periodo de teste|avaliacao gratuita|assinatura|gratuito acabou|(?:mes|semana|periodo|dias|version) (?:gratis|gratuit)|(?:mes|semana|periodo|versao|dias) gratis|gratuidade',
    safe: 'me fio|confiar|e (?:seguro|perigos|normal|confiavel|golpe)|(?:posso|devo|deveria) (?:\\w+ )?(?:aceit|confi|clic|permit|continu|autoriz)|golpe|espia|e seguro|confia|risco$|ler tudo|ler todos|preocup|nao sei se|por que (?:quiere|pide|quer|pede|precisa|necesita)',
    accept: 'continuar|aceit|conced|dar (?:acesso|permiss)',
    undo: 'retir(?!ed)|anular|revog|desfaz|tirar|cancelar o acesso',
    disconnectme: 'se eu (?:desconect|remov|tirar|desvincul)',
    erase: 'perd|elimin|apag|exclu',
    contacts: 'contato|linha do tempo|historico|no negocio',
    guest:
      'usuario externo|convidad|(?:teams|tenant|salesforce|hubspot|system|crm) (?:do|de) ?(?:um |nosso )?client',
    location:
      'no trem|fora (?:do escritorio|da empresa|do pais)|outra rede|localizac|do (?:trem|aeroporto|exterior)|nao .{0,24}(?:daqui|deste (?:lugar|computador))|daqui .{0,20}nao',
    glitch: 'algo deu errado|erro desconhecido',
    sync: 'sincron',
    lost: 'perdi|perdeu|roubad|quebr|caiu (?:na|no|da)|molhou|vendi',
    address: 'endereco',
    logged: 'registrad|guardad|salvos',
    only: 'unicamente|so$|somente|apenas',
    grey: 'cinza|inativo',
    family: 'esposa|esposo|marido|minha (?:mulher|filha)|meu (?:marido|filho)',
    appword: 'senha (?:de (?:app|aplic)|especific|especial|separad|a parte|propria)',
    tabs: '(?:duas|outra|nova) abas?|marcador',
    short: '(?:depois de|apos) (?:uma|1) hora|a cada hora|de hora em hora|dura uma hora|so uma hora',
    visible: '(?:ve|veem|ler|le|leem) (?:todos )?(?:os )?meus|(?:podem|pode) (?:ler|ver)',
    declined:
      '(?:cliquei|apertei|marquei) (?:em |no )?(?:nao|cancelar|recusar|negar)|recusei|cancelei|neguei',
    oneway:
      'uma (?:so )?direcao|so de um lado|(?:nao )?o contrario|ao contrario|um sentido|outro sentido|vice-?versa|mao unica|outra direcao|o contrario|o inverso|ao contrario|no outro sentido|de volta nao',
    turnto: 'entre em contato|fale com',
    othermail: '(?:conta|caixa|e-?mail) d[oea] (?:meu |minha |um |uma )?(?:colega|chefe|socio)',
    unrecognized: 'nao (?:reconhec|existe)',
    who: 'quem (?:aprov|libera|autoriz|deve|pode|da |decide)',
    reason:
      'justificativa|justifiq|(?:escrev|coloc|ped|preench|digit|inform)[a-z]* .{0,14}(?:motivo|razao)|explic[a-z]* (?:por que|porque|para que) .{0,8}(?:precis|quer)',
    bounced:
      '(?:e-?mails?|mensage(?:m|ns)|tudo)$ .{0,24}volta(?:m|ram)?$|devolvid|nao entregue|(?:e-?mails?|mensage(?:m|ns))$ .{0,24}(?:retorn|devolv)',
    except: '(?:menos|exceto|salvo|tirando) (?:os|as|o|a) (?:de|da|do)$|(?:exceto|tirando) (?:de|da|do)$',
    crm: '(?:programa|sistema|software) d[eo]s? (?:vendas|clientes)|sistema (?:comercial|da firma)',
    taken:
      '(?:ja )?(?:esta|aparece|consta) (?:ja )?(?:ocupad|em uso|tomad|sendo usad)|ja em uso|pertence a (?:outr|algu)',
    mobilenet: 'dados (?:moveis|do celular)|roteando|internet do (?:celular|telefone)',
    network: '(?:a|na|da|uma|nossa|desta|outra) rede$|rede (?:da|do|de|wi)|cabo de rede',
    homeworks: '(?:em|de|la em) casa (?!nao |nada )(?:\\w+ ){0,2}(?:funciona|vai bem|pega|roda|da certo)',
    hoard:
      'nunca (?:\\w+ )?(?:apag|delet|exclu|limp)|(?:mails?|tudo) (?:\\w+ ){0,2}desde (?:19|20)\\d\\d|desde (?:19|20)\\d\\d|guardo tudo',
    junk: 'lixo eletronico|indesejad|spam',
    junked:
      '(?:cae|cai|caem|cair|caindo|vao|vai|indo|par[ao]|cheg|termin|acab|entr|encontr|marcad|class|fic)[a-z]*$.{0,50} (?:spam|lixo|indesejad|junk)',
    older:
      '(?:nao|mas nao) (?:os|as) antig[oa]s$|(?:e-?mails?|mensagens|conversas) (?:mais )?(?:antig[oa]s|anteriores|velh[oa]s|de antes|passad[oa]s)|(?:antig[oa]s|velh[oa]s) (?:e-?mails|mensagens)|(?:so|apenas|somente) (?:\\w+ ){0,6}(?:desde|depois que|a partir|ultim[oa]s)|antes de (?:eu )?(?:conectar|ligar|vincular|integrar)|antes da (?:conexao|integracao)|historico (?:de |dos |do )?(?:e-?mail|mensag)|mais para tras|de antes',
    there: 'aparec|esta|estao|vejo|tenho|fica|sai|mostra|tem$|salv|registr|cria|sao$',
    wrongbox: '(?:conta|agenda|calendario|caixa|gmail|e-?mail) (?:\\w+ ){0,1}errad',
    seatlost:
      '(?:licenca|assento)$ .{0,24}(?:tirad|tirar|perdid|perdi$|retirad|remov|revog|sumiu|cortad|cancelad)|(?:sem|tirar[a-z]*|tirou|perdi|perdeu|retirar[a-z]*|remover[a-z]*|cortaram|nao tenho mais) (?:\\w+ ){0,3}(?:licenca|assento)|(?:sem|perdi|tiraram) (?:\\w+ )?(?:lugar|vaga) no (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|licenca$ (?:foi|passou) (?:pra|para)',
    letsin:
      '(?:celular|celu|telefone|navegador|webmail|site|iphone|outro lugar|web)$ .{0,24}(?:entra|entro|funciona|vai$|ok$|aceita|loga|de boa|normal|certo|consigo|pega)|(?:entra|entro|funciona|certa|aceita|loga|ok$|correta|vai) .{0,16}(?:no|na|pelo|pela|do|em) (?:meu )?(?:celular|telefone|navegador|webmail|site|iphone|web)|cel$ .{0,16}(?:entra|loga|funciona|vai|aceita|pega)|abre (?:o |no |pelo )?(?:webmail|site|celular)|(?:tablet|notebook|ipad)$ .{0,24}(?:entra|funciona|vai$|ok$|aceita|abre)',
    red: 'vermelh',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:escrev|salva|grava|adicion|cria|coloca|bota|joga|lanca)[a-z]* .{0,30}(?:agenda|calendario)|(?:crio|criei|criad|criar|marco|marquei|marcad|agendo|lanco|coloco|faco|feit|adicion|registro)[a-z]* .{0,16}(?:no|pelo|dentro do) (?:meu )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:nada|nao) .{0,12}(?:grav|salv|escrev|escrit)[a-z]* .{0,16}(?:agenda|calendario)|(?:reunioes|compromissos|eventos) do (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:eventos|compromissos|reunioes) (?:d[oa] |no )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,36}(?:agenda|calendario)',
    paidonly:
      '(?:so|somente|apenas) .{0,16}(?:pag[oa]|premium)|(?:plano|versao|conta|assinatura) (?:pag[oa]|premium|superior|maior)|tem que pagar|pagar (?:pra|para) (?:conectar|ligar|vincular)|upgrade|premium|pago a parte|custa (?:\\w+ )?(?:extra|a mais)',
    inname:
      '(?:em|no) nome d|como (?:se fosse )?(?:o |meu |a |minha )?(?:chefe|gerente|diretor|gestor)|da parte d[oae]',
    workrefuses:
      '(?:trabalho|empresa|firma|corporativ|servico|profissional|trampo)[a-z]?$ .{0,16}(?:recus|rejeit|nao (?:aceita|deixa|permite|libera|quer|autoriza)|diz (?:que )?nao|bloque|nega|barra)',
    hostaside: '(?:gmail|outlook|google) (?:pessoal|particular)|meu (?:gmail|outlook|google)|uol$|bol$',
    faltering:
      'caiu|caid|fora do ar|problema|instav|instabil|nao (?:ta |esta )?(?:funciona|indo|abrindo)|travad|bugad|parad[oa]|nao (?:carrega|responde|abre)|indisponivel',
    justnow:
      'hoje|agora|esta manha|hj$|no momento|neste momento|desde cedo|e geral|ou (?:e )?so (?:eu|comigo|aqui)',
  },
  elsewhere: {
    number: 'numero de tele|telefone d|numero do tele',
    price: 'quanto custa|preco|diferenca entre',
    sales:
      'ofert|orcamento|desconto|(?:adicionar|criar) uma? (?:novo |nova )?(?:cliente|contato|tarefa)|(?:cliente|lead)s? (?:.{0,12} )?nao .{0,10}(?:respond|contest)|mesclar',
    paper: 'imprim|planilha|fotos$',
    looks: 'assinatura (?:de|do) e-?mail|cor(?:es)?$|idioma',
    reports: 'relatorio',
    opened: '\\d+ (?:aberturas|vezes aberto)|aberturas? .{0,24}segundo|abert[oa] \\d+ vezes|taxa de abertura',
    exnotice: '(?:recebe|recebendo|chega) .{0,16}(?:aviso|notifica|lembrete|convite|alerta)',
    samebox: 'mesma (?:caixa|conta)',
    backto: 'respostas? .{0,14}(?:em|a|para|pra|no) [a-z0-9._-]{2,24}@',
    reply:
      'resposta automatica|anexo|compartilhar (?:a|minha) agenda|desativar (?:as )?notif|bloquear (?:um )?remet|aniversario|despesas de|sala de (?:reuni|conferencia)|sala (?:recusa|rejeita|nao aceita)',
    pause: 'comer$|almoc|de ferias|lanche|banheiro',
    invoice: 'fatura',
    errand:
      'encomenda|carteiro|transferencia bancaria|pix$|app (?:de|da) (?:minha |o )?banc|minha banc[a-z]{0,4}$|cartao de|carteira de motorista|cnh$|carta de conducao|passaporte|atestado|folga$|senha (?:do |de )?wi-?fi|fotos?$|ordem de compra|medico$|dentista|receita$|seguro (?:de|del) (?:coche|auto|vida|salud)|emprestimo|academia$|aluguel|bateria|carregador|salario|meu carro',
    doublebook:
      'reserva dupla|(?:reserv|agend|marc)(?:ou|aram|o)$ (?:\\w+ ){0,4}duas vezes|overbooking|(?:confer|verific|cheq|chec|revis)[a-z]* (?:\\w+ ){0,3}duas vezes|duas vezes (?:\\w+ ){0,3}(?:reserv|confer|verific)',
    newsletter: 'boletim|propagand',
  },
  notices: {
    mail: 'agenda|caixa',
    account: 'conta$|contas$|conexao|integracao|sincroniz',
    broken:
      'desconectad[oa]|desvinculad|nao esta (?:mais )?(?:conectad|sincroniz)|perd(?:emos|eu) .{0,30}(?:conexao|acesso)|(?:conexao|autorizacao|acesso|token|sessao|credenciais|permissao|sincronizacao)$.{0,60} (?:perdid|interromp|expir|venc|revog|falhou|invalid|parou|pausad|desativ|suspens)|(?:nao foi possivel|nao conseguimos|nao e possivel) (?:mais )?(?:sincroniz|acess)',
    again:
      'reconect|reautent|reautoriz|(?:inici|conect|autoriz)[a-z]{0,6} .{0,40}novamente|renov[a-z]{0,4} .{0,20}(?:autorizacion|acceso|conexion|autorizacao|acesso|conexao)|(?:conect|entr|autoriz|autentiqu)[a-z]{0,4} .{0,50}(?:novamente|de novo|outra vez)|faca login (?:novamente|de novo)',
    due: 'precisa (?:ser )?(?:reconect|reautoriz)',
    must: 'acao (?:necessaria|requerida)',
    yours:
      '(?:seu|sua) (?:[a-z-]{1,20} ){0,2}(?:caixa|conta|e-mail|email|agenda|calendario)(?: [a-z-]{1,14}){0,3} (?:foi|esta) desconect',
    state: 'desconectad[oa]$',
    trouble:
      'problemas (?:tecnicos|para|con|al|temporales|en la)|instabilidade|problemas (?:tecnicos|com|ao)',
    working: 'estamos (?:trabalhando|investigando)|nossa equipe|nenhuma acao',
    over: 'solucionado|resolvido|solucionad',
    unapproved:
      '(?:deve|tem de|precisa) ser aprovad|nao (?:foi|esta) aprovad|requer (?:a )?aprov|(?:requer|exige|necessita d[ae]|precisa d[ae]) .{0,6}aprovacao|(?:ate que|enquanto|antes que) .{0,90}aprov',
    mailbox: 'caixa de correio',
    dynamics:
      'admin[a-z]{0,12} (?:de |d.)(?:office|microsoft) 365|lado (?:del |do )?servidor|test (?:e|&) (?:habilit|ativ|activ)|administrador[a-z]{0,3} d[eo] (?:office|microsoft) 365|perfil d[eo] servidor|compromissos, (?:os )?contatos e (?:as )?tarefas',
    mustagree:
      '(?:organizacao|administrador|empresa|ti)$.{0,40} (?:precisa|deve|tem que|tem de) .{0,16}(?:aprov|autoriz|permit|consent)|aprovacao d[oe] .{0,12}(?:administrador|organizacao)',
    popup: 'janela',
    app: 'aplicac|aplicat',
    told: 'aparece|diz que|janela|mensagem',
    mine: 'conecto$|nos$|eu$|meu$|minha|nossa',
    forbidden: 'nao tem (?:permissao|autorizacao|acesso)|sem permissao',
    connecting: 'conect|vincul|sincron|adicion',
    crmadmin: 'administrad|administre',
    refused: '(?:nao foi possivel|nao conseguimos) (?:verific|valid|autentic|entrar)|credenciais invalidas',
    checkit: 'revis',
    failure: 'falha|erro|nao foi possivel',
    unreached: 'nao foi possivel (?:conectar|acessar) .{0,6}servidor',
    hostport: 'porta$',
    credentials: 'credencial|usuario|credenciai|senha',
    servers: 'servidor de|servidor',
    imapoff: 'imap (?:nao esta (?:habilitad|ativ)|esta (?:desabilitad|desativad))',
    elsewhere:
      '(?:em|com) outra organizacao .{0,20}dynamics|ja .{0,24}(?:sincroniz|conectad|vinculad|ligad|configurad)[a-z]{0,6} .{0,40}outr[ao]|(?:sincroniz|conect|vincul|configur)[a-z]{0,5} (?:com|em|por) outr[ao] (?:banco|base|usuario|conta|sistema|ambiente)',
    full: '(?:limite|maximo).{0,60} (?:atingid|excedid|alcancad)|(?:atingiu|alcancou) .{0,30}(?:limite|maximo)|plano .{0,30}(?:permite|inclui) .{0,12}(?:uma?|duas|dois|\\d)',
    plan: 'plano$|planos$|assinatura|licenca',
    linked: 'conectad|vinculad',
    outgoing: 'envio|enviar|enviad|diari|por dia',
    domainoff:
      'dominio.{0,60} nao (?:esta |e |foi )?(?:permitid|autoriz|aprovad)|(?:so|apenas|somente) .{0,50}dominios? (?:permitid|autoriz|aprovad)|nao .{0,40}dominios? (?:permitid|autoriz|aprovad)',
    adminoff:
      'administrador.{0,60} (?:desativou|desabilitou|bloqueou)|(?:integracao|conexao|sincronizacao).{0,60}(?:desativad|desabilitad|bloquead)[a-z]{0,2} pel.{0,40}administrador',
    storeoff:
      'administrador[a-z]{0,4} .{0,40}(?:desativou|desabilitou|bloqueou) .{0,40}(?:store|loja|suplement)',
    cookiesoff:
      'cookies? .{0,30}(?:desactivad|deshabilitad|inhabilitad|bloquead|no estan (?:activ|habilit))|cookies? .{0,30}(?:desativad|desabilitad|nao estao (?:ativ|habilit))',
    window: 'janela',
    accountoff: 'conta (?:foi )?desativad',
    appeal: 'apelar|apelac|recurso|contestacao|contestar',
    securitydefaults: 'padroes de seguranca|security defaults',
    smtpoff:
      'smtp.{0,40} (?:desactive|bloque|n.est pas active)|smtp.{0,40} (?:desativad|desabilitad|nao esta (?:ativ|habilit))',
    smtpauth: 'smtp autenticad',
    usual: 'por padrao',
    unticked:
      'nem todas as (?:permissoes|caixas|opcoes).{0,40}(?:selecionad|marcad|concedid)|nao (?:selecionou|marcou|concedeu) (?:todas|as permissoes|algum)|(?:permissoes|caixas) .{0,30}nao foram (?:selecionad|marcad|concedid)',
    turnon:
      '(?:peca|solicite|contate|fale com) .{0,40}administrador.{0,30}(?:ativ|habilit)[a-z]{1,4} .{0,40}(?:integrac|suplement|extens|sincroniz|painel)|(?:integracao|suplemento|extensao|painel)$.{0,40} nao (?:esta|foi) (?:ativ|habilitad)',
    installoff:
      '(?:administrador[a-z]{0,2}|organizacao|empresa).{0,20} (?:desativou|desabilitou|bloqueou|nao permite|impede) .{0,40}(?:instal|adicion)|instalacao .{0,40}(?:bloquead|desativad|desabilitad)[a-z] pel.{0,30}(?:administrad|organizac|empresa)',
    finishthere:
      '(?:conclua|termine|finalize|continue|complete|entre) .{0,50}na (?:nova |outra )?(?:janela|aba|guia)|aguardando (?:a )?(?:autorizacao|autenticacao|login)',
    nowindow:
      '(?:nenhuma|nao (?:ha|tem|abre|aparece)) (?:nenhuma |outra )?(?:nova )?janela|janela .{0,16}nao (?:abre|aparece|abriu)|icone .{0,40}barra de endereco',
    unlisted:
      '(?:endereco|remetente)$.{0,60} nao (?:esta|consta|faz parte) .{0,40}(?:lista|permitid|autorizad|aceit|registrad)|remetente desconhecido',
    filed: 'nao (?:foi |foram |pode ser )(?:adicionad|registrad|salv|associad|vinculad|processad|relacionad)',
    copies: 'encaminh|cco$',
    domainunproven:
      'dominio.{0,60} nao (?:esta|foi) (?:autenticad|verificad)|dominio nao (?:autentic|verific)',
    lacking:
      '(?:falta|faltam) .{0,20}permiss|permissoes .{0,20}falt|nao .{0,16}(?:conced|autoriz).{0,20}(?:permiss|acesso)',
    allboxes: 'todas as (?:caixas|permissoes|opcoes)',
    popupoff:
      'bloque(?:ou|ada|ado|ia) .{0,24}(?:janela|pop-?up)|(?:janelas?|pop-?ups?)$.{0,30} bloquead|nao foi possivel abrir .{0,12}janela',
    ungranted: 'nao (?:foi )?(?:concedid|autorizad|permitid)|faltando$|negad[oa]$',
    mailoff:
      '(?:servico de e-?mail|gmail)$.{0,24} nao (?:esta |foi )?(?:habilitad|ativad|ativo|disponivel)|(?:conta|usuario)$.{0,12} nao tem gmail',
    otherlogin:
      '(?:entrou|logado|logada|conectado|conectada|login|sessao) (?:como|com) (?:a conta )?@ .{0,10}(?:mas|porem|em vez|e nao) .{0,60}@|(?:outra conta|conta diferente) (?:da|que|de) .{0,30}(?:conect|vincul|original)',
    othername:
      'certificado$.{0,50} (?:nao (?:corresponde|coincide|confere|e valido para)|(?:foi )?(?:emitido|e) para outro|pertence a outro)|nome$.{0,50} nao (?:corresponde|coincide|confere) .{0,24}certificado',
    doubled:
      '(?:reunioes|compromissos|eventos|e-?mails|mensagens|contatos|atividades)$.{0,50} (?:duas vezes(?! (?:por|ao) )|em dobro|duplicad[oa]s|em duplicidade)',
    shifted:
      '(?:tod[oa]s|cada|minhas|meus|nossas|as|os) (?:\\w+ ){0,3}(?:reunioes|compromissos|eventos|demos)$.{0,60} (?:(?:uma|duas|tres|\\d{1,2}) horas? (?:antes|depois|mais (?:cedo|tarde)|adiantad|atrasad)|com (?:uma|duas|tres|\\d{1,2}) horas? de (?:diferenca|atraso)|no fuso errado)',
    junked:
      '(?:nossos|meus|todos os|os) (?:\\w+ ){0,3}(?:e-?mails|orcamentos)$.{0,60} (?:caem|vao|chegam|param|entram) .{0,40}(?:spam|lixo|indesejad)|(?:nossas|minhas|as) (?:\\w+ ){0,2}(?:mensagens|respostas|propostas)$.{0,60} (?:caem|vao|chegam|param|entram) .{0,40}(?:spam|lixo|indesejad)',
    wronglinked:
      '(?:conect|lig|vincul|peg)[a-z]{1,4}$.{0,16} (?:a|o|uma|um) (?:conta|agenda|calendario|caixa|e-?mail)(?: \\w+)? errad[oa]|(?:conta|agenda|calendario)(?: \\w+)? errad[oa]$.{0,16} (?:conectad|ligad)',
    sinceonly:
      '(?:so|apenas|somente) (?:\\w+ ){0,3}(?:e-?mails|mensagens)$.{0,12} desde que (?:eu )?conect|(?:e-?mails|mensagens) (?:mais )?(?:antig[oa]s|anteriores)$.{0,20} (?:faltam|nao (?:aparecem|estao|vieram))|faltam (?:\\w+ ){0,2}(?:e-?mails|mensagens) (?:mais )?(?:antig[oa]s|anteriores)',
    displayed: 'caem|aparecem|saem|ficam|chegam',
    standing: 'aparec|salv|registr|duplicad|ficam|cria',
    spared: '(?:nao|nunca|evitar|para que|em vez) .{0,40}(?:spam|lixo|indesejad)',
    ours: 'noss|meus?$|minhas?$|conectei',
    requestdenied:
      '(?:solicitacao|pedido)$.{0,80} (?:negad[ao]|recusad[ao]|rejeitad[ao])|(?:negou|recusou|rejeitou) (?:a |o )?(?:sua |seu |minha |meu |nossa |nosso )?(?:solicitacao|pedido)',
    decider: 'administrad|departamento de ti',
    otherwish: 'ferias|emprestimo|reembolso|despesa|viagem',
    ewslisted:
      'ews$.{0,60} lista (?:branca|de permiss|de permitid)|lista (?:branca|de permiss[a-z]{2,3}|de permitid[oa]s) .{0,40}ews$',
    keptout:
      'nao esta n(?:a lista|ela)|(?:parou|deixou) de (?:funcionar|sincronizar)|nao (?:funciona|sincroniza|conecta) mais',
    novalidsender: 'nao (?:foi|e|te) (?:reconhecid[oa]) como (?:um )?remetente valido',
    undelivered: 'nao (?:foi|pode ser|foi possivel) (?:entreg|envi)',
    turneddown: 'rejeitad|recusad',
    letter: 'mensagem',
    offforme: 'nao (?:esta|foi|esta mais) atribuid[oa] a (?:uma|nenhuma) configuracao',
    foundnot:
      'nao (?:foi |foram |encontramos|conseguimos |e |pode ser |podem ser )?(?:possivel )?(?:encontr|localiz|achamos|achar)|nao encontr|nao localiz|(?:nenhum|nenhuma) .{0,70}(?:encontr|localiz)',
    inbox: 'caixa',
    diary: 'calendario|agenda',
    notvalid: 'invalid|nao (?:e |esta |sao )?(?:valid|corret)|incorret|errad|nao .{0,30}(?:valid|corret)',
    cap: 'limite|cota$',
    capped: 'atingi|alcanc|exced|ultrapass|esgotad',
    sends: 'envio|enviar|enviad',
    daily: 'diari|por dia|ao dia|hoje|amanha|24 horas',
    unavailable:
      'nao (?:esta |estao |e |faz |fazem )?(?:disponiv|inclui|incluid|parte d|contempl|permite|oferece|conta com)|nao disponiv|indisponiv',
    configuration: 'configuracao',
    unassigned:
      'nao (?:esta|foi|tem|ha|possui) .{0,24}(?:atribuid|adicionad|designad)|ainda nao .{0,24}(?:atribuid|adicionad)|(?:nenhuma|sem) .{0,70}atribuid|nao (?:atribuid|adicionad)|nao lhe .{0,24}atribuid|sem configuracao',
    unused:
      'inatividade|nao (?:usa|utiliza|usou|utilizou|acessa|foi usad|foi utilizad)|falta de (?:uso|atividade)|sem (?:uso|atividade)|desuso|nenhuma atividade|nao ha atividade',
    halted:
      'pausad|interromp|desconectad|suspens|desativad|parad[oa]$|pausamos|interrompemos|desconectamos|desativamos',
    suspended: 'suspens|desativad|bloquead',
    domainadmin: 'administrador[a-z]{0,3} (?:de|do) (?:seu |teu |nosso |vosso )?dominio',
    nouser:
      '(?:usuario|utilizador|destinatario|endereco|caixa)$.{0,40} (?:desconhecid|nao exist|inexist|nao encontrad)|nao (?:foi )?encontr.{0,14}(?:destinat|usuario|endereco)',
    returned:
      'nao (?:foi |pode |pudemos |conseguimos |foi possivel )?(?:ser |fazer )?entreg|nao (?:foi|pode) .{0,8}entreg|entrega .{0,50}(?:falh|impossiv)|devolvid|retornad|voltou|nao entreg',
    parcel: 'pacote|encomenda|correios|entregador',
    timedout:
      'tempo .{0,24}(?:esgotad|exced|expir|atingid)|nao (?:respondeu|responde|houve resposta)|sem resposta|tempo limite .{0,20}(?:exced|esgot|ating)',
    mailhost: 'servidor de (?:e-?mail|correio)',
    imapclosed:
      'imap.{0,24} (?:desativad|desabilitad|desligad|inativ)|imap.{0,20} nao (?:esta |foi )?(?:ativ|habilit)|imap.{0,20} (?:bloquead|nao habilitad|nao ativ)',
    newpassword:
      '(?:troquei|troca|trocar|mudei|mudanca|mudar|alterei|alterar|alteracao|redefini)[a-z]{0,2} (?:de |da |a |minha ){0,3}senha|senha nova|nova senha|senha$.{0,20} (?:trocad|alterad|mudad)|(?:troc|mud|alter|redefin|reset)[a-z]{0,4} (?:de |da |a |as |minhas? |nossas? |todas ){0,3}senhas?',
    syncing: 'sincron|conexao (?:de|do) (?:e-?mail|calendario|agenda)',
    shutout:
      '(?:nao (?:consegue|consigo|pode|foi possivel|da para)) .{0,10}(?:entrar|acessar|conectar|logar)|crm nao entra|nao entra$|(?:falha|erro) .{0,8}(?:login|entrar|conex|acesso)',
    allwell: 'tudo (?:funciona|certo|bem)|funciona tudo',
    securefail:
      '(?:erro|nao foi possivel|falha|falhou).{0,60} conexao (?:segura|criptografada|protegida)|conexao (?:segura|criptografada|protegida).{0,60} (?:erro|falh|nao foi)',
    manyusers: '(?<!para |a |de )(?:varios|multiplos|mais de um|diferentes) (?:usuarios?|pessoas)',
    imapwrong:
      '(?:configurac(?:oes|ao)|ajustes|parametros) (?:de |do )?(?:servidor )?(?:imap|smtp) .{0,16}(?:incorret|errad|invalid)',
    ipfilter: '(?:so|apenas|somente) .{0,24}(?:ips?$|enderecos ip)',
    away: 'licenca[- ](?:maternidade|paternidade|parental|medica|saude)|(?:afastad[ao]|fora) .{0,14}meses|meses (?:fora|afastad|sem (?:entrar|acessar))|ano sabatico|periodo sabatico',
    looped:
      '(?:volta|retorna|leva|devolve|voltam|volto) .{0,24}(?:tela|pagina|janela) (?:de )?(?:login|entrada|acesso)|loop (?:de )?login|me (?:desconecta|desloga)|em loop',
    sidepanel: 'suplemento|painel lateral|barra lateral|extensao',
    companyrule:
      '(?:azure|entra|acesso condicional|equipe de ti|politica de seguranca)$.{0,50} (?:filtr|restring|control|limit|aprov|bloque)|(?:filtr|restring|control|limit|gerenci)[a-z]{0,6} .{0,40}(?:com|por|pelo|pela|via|no) (?:azure|entra)',
    personalbox:
      '(?:contas?|caixas?|e-?mails?|enderecos?) (?:[a-z.-]{3,14} ){0,2}(?:pessoa[li]|particular)|pessoa(?:l|is) (?:do |no )?outlook\\.com',
    notforit:
      'nao (?:e |sao |oferece )?(?:compative|suporta|aceita|da suporte)|incompative|(?:so|somente|apenas) (?:funciona|aceita) .{0,20}(?:corporativ|trabalho)',
    senddies: '(?:envi|mand)[a-z]{1,5}$.{0,80}(?:desconect|vermelh|desativ)',
    receivesok:
      '(?:recebimento|receber|recebo|sincronizacao|entrada)$.{0,30} (?:funciona|ok$|verde|conectad|normal)',
  },
  screens: {
    integration: 'integrac',
    approval: 'aprov|consentim',
    need: 'exige|precis|exig|deve',
    permission: 'autoriz',
    only: 'unicament|apenas|so$|somente',
    grant: 'conced|conces|dar$',
    resources: 'recurs',
    organization: 'empresa',
    institution: 'instituic|centro educ',
    app: 'aplic',
    thisApp: 'esta app|esta apli|essa app|este app|este apli|esse apli|o app',
    ask: 'solicit|pedir|peca|entre em',
    before: 'antes',
    oneOrMore: 'uma ou mais',
    risky: 'arrisc',
    trust: 'confi|fiar',
    justification: 'motiv',
    request: 'solicit|pedido|requis|pedir',
    sent: 'enviad',
    signin: 'inici|entrar|ingres|entrada',
    success: 'correctament|exito|sucess|bem-sucedid|bem.sucedid|efetuad',
    criteria: 'criter|condicion|condic|requisit',
    restricted: 'restring',
    browser: 'navegad',
    cannot: 'nao e possivel|nao pode|nao consegu|nao foi possivel|nao podera|nao consigo',
    fromHere: 'daqui|a partir deste|a partir daqui',
    reach: 'entrar|chegar|acess|abrir|aced',
    rightNow: 'momentan|agora|no momento|neste momento',
    device: 'disposit',
    managed: 'ger[ea]|administrad|gerenci|gerid|inscri|domin',
    account: 'conta$|contas$',
    locked: 'bloque|bloqu',
    temporary: 'temporal',
    unauthorized: 'nao autoriz|indevid|abusiv|sem autoriz',
    disabled: 'desativ',
    password: 'senha|palavra-passe',
    update: 'atualiz|alter',
    firstTime: 'primeira vez',
    personal: 'particular|pessoal',
    work: 'trabalho|corporativ|profissi',
    school: 'escola',
    tenant: 'inquilin|locatari|diretorio',
    guest: 'convidad',
    added: 'adicion',
    notExist: 'nao existe',
    block: 'bloq|bloqu',
    assigned: 'atribu',
    member: 'membro',
    group: 'grup',
    moreInfo: 'mais info|informacoes adic|informacao adic',
    secure: 'segur|proteg',
    use: 'usar|usa|uso|usad',
    access: 'acesso|acess|aced',
    review: 'revis|analis',
    policy: 'norm|politic',
    data: 'dados',
    within: 'dentro|na sua organi',
    complete: 'termin|conclu|completad|superad',
    not: 'nao|sem$',
    tester: 'testador|testeri',
    developer: 'programador|desenvolvedor',
    verified: 'verificad',
    tried: 'tente|tentat|tent',
    maybe: 'pode |talvez',
    screen: 'esta tela|este ecra',
    embedded: 'incorporad',
    twoStep: 'duas etapas|2 etapas',
    turnOn: 'ativ',
    invalid: 'nao e valid',
    username: 'nome de usuario',
    find: 'encontr',
    onlyAdmin: '(?:apenas|so|somente|unicament).{0,30}admin',
    accessBlocked: 'acesso (?:esta |foi )?bloquead',
    helpUs: 'ajude-nos|ajude nos',
    noAnswer: 'nao recebemos|nao obtivemos',
    session: 'sessao',
    thirdParty: 'terceiros',
    otherPhone:
      '(?:telefone|celular|telemovel) (?:novo|antigo)|novo (?:telefone|celular|telemovel)|perdi (?:o|meu)|troquei de',
    appLabel: 'aplicativo:',
    notified: 'por e-mail|avisad',
    waiting: 'revis|espera|avis|analis|aguard|ate que|ate la|avisa',
    comply: 'atende',
    your: 'tua$|sua$',
    our: 'nosso|nossa',
    mailbox: 'caixa|agenda',
    supporter: 'suporte',
    unlock: 'desbloque',
    denied: 'negad|recusad|rejeitad',
    whichOrgs: '(?:quais|as|que|certas) (?:organizacoes|empresas) .{0,30}(?:acess|aced)',
    manyApps: 'aplicativos|aplicacoes|apps que',
    rule: '(?:politica|norma|regra|diretriz)$.{0,30}:',
  },
  right: 'estava estavam algum comigo entao grande grandes quase',
};

export default words;
