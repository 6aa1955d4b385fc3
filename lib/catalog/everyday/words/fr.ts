import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'chef|informatic|patron|service info|responsable|dsi$|direction informatique|support informatique|la direction|rssi|it (?:dit|doit)|notre (?:it$|ict$)|l.it$|la dsi|informaticien|prestataire info|infogerance|technicien',
    approve:
      'approuv|autoris|accord|feu vert|donner son ok|libere|dire oui|valid[ee]|valide|redemand|debloqu|approb|ok (?:donne|de )|(?:le|son|leur) (?:ok|go)$|a dit oui|avis de|aval (?:de|du)|l.aval|aval$|habilite|(?:a|ont) dit (?:ok|oui)|(?:dise|dit|dire|disent|donne|donner|donnent|donnera) (?:ok|d.accord|son ok|un ok)|(?:l.)?appli(?:cation)? a tous',
    saidno:
      '(?:a|ont|m.a|nous a) (?:refuse|rejete|dit non)|refuse (?:ma|notre|la|l.)|demande (?:a ete |est )?(?:refusee|rejetee)|dit non$',
    unsafebrowser: 'navigateur$.{0,30} (?:pas|non) (?:\\w+ )?(?:sur$|securis|fiable)',
    block:
      'bloqe|bloqu|interdi|rejet|(?:ne l.|n.|ne |pas )accept|n.est pas autoris|pas le droit|empech|n.autoris|n.autorise|pas autoris|autorise pas|laisse(?:nt)? pas|(?:permet|autorise)(?:nt)? pas|peut pas (?:acced|se connecter a)',
    company: 'employeur|entreprise|societe|boite a$|la boite|ma boite$|firme$',
    app: 'logiciel|l.app',
    password:
      'mot de passe|mdp$|identifiants|(?:de|la) (?:pass|contra)$(?! (?:port|rate|by|word))|mp chang|chang[a-z]* (?:de |le |mon )?mp$|code secret|mot secret',
    changed:
      'reinitialis|renouvel|nouvelle? mdp|nouveau|nouveau (?:phone|mobile|smartphone|iphone|telephone|portable|mobil)|chang[a-z]* (?:de|mon|le) (?:portable|telephone|tel$|numero)|nouveau portable|portable neuf|nouveau (?:pw|pwd|passw?|psw|mdp)$|(?:nouveau|autre) (?:telephone|portable|tel$)',
    mail: 'courriel|boite|messagerie|reponses? (?:du|des|de|d.un) (?:mes |nos )?(?:client|prospect|contact)|courrier|echanges$',
    stopped:
      'ne .{0,25}plus|marche plus|deconnect|ne fonctionne|s.est arret|arretee|ne se synchronis|disparu|plus rien|aucun (?:nouveau|mail)|plus aucun|ne remonte|n.est plus|n.a plus|n.arrive plus|coince|coupe|plante|mort|fonctionne plus|n.arrivent|n.arrive|ne rentrent|ne passe plus|interromp|s.arrete|a l.arret|ne descendent|ne se charge|saute$|sautent|me deconnecte|me jette|s.est bloque|meurt|plus de (?:synchro|mails?|messages?)|tout (?:est |a |s.est |vient de )(?:tombe|saute|mort|coupe|plante|deconnecte|hs$|par terre|lache)|(?:plus|ne) rien (?:n.)?(?:arrive|entre|rentre)|n.entre plus|rien de nouveau',
    window: 'fenetre|petite fenetre|ecran',
    closes:
      'ferme|rien ne se passe|ne s.ouvre|ne s.affiche|n.apparait|jamais|se referme|referme|rien ne|se passe rien|se passe pas|ca fait rien|ne fait rien|aucune reaction|n.ouvre rien|clignot|disparai|fraction de seconde|quart de seconde',
    send: 'envoy|sortent|sortir|partent|envoi|sortant|repondre|brouillon|j.ecri[st]|ecrire (?:depuis|avec)|ecrivons',
    many: 'beaucoup|trop de|masse|atteint|depass|epuis|campagne|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:courriels|personnes|destin)|a tous |fichier client|toute ma (?:clientele|liste|base)|envois? groupe|publipost|en nombre|tout (?:le|mon) carnet',
    later:
      'demain|aujourd|24 heures|jusqu.a demain|par jour|lendemain|ce matin|le jour suivant|minuit|dans l.apres-midi|vers midi',
    calendar: 'reunion|agenda|rendez|rdv|evenement|demos?$|visio',
    write: 'ajout|creer|modifier|ecrire|crees?$|creee?s?$|ajoutes?|poser',
    readonly:
      'lecture seul|consultable|en consultation|en lecture|(?:que|seulement) la lecture|(?:non|pas) (?:modifiable|editable)|droits? de lecture|juste les voir|voir seulement|seulement voir|lecture seule|on ne peut que lire',
    negation: 'ne peux|pas$|rien$|ni$|jamais|n.est|n.a|ne$|aucun',
    account: 'compte',
    wrong:
      'mauvais|autre compte|tromp|par erreur|par megarde|au lieu|confond|prend (?:mon|le mauvais)|changer de compte|et pas (?:le|la|celui|mon|avec)|a pris (?:la|le|mon|ma|celle|celui)|(?:et )?pas (?:celui|celle|dans celui|sur celui|le|dans le) (?:du |de la |de l.)?(?:boulot|travail|boite|pro$|bureau|entreprise)|au lieu d',
    private: 'perso$|prive|personnel|a moi$|mon propre|particulier|mon gmail',
    already: 'deja|deja (?:connect|utilis|pris|reli)|(?:autre|un autre) (?:utilisateur|compte)',
    someone:
      'quelqu|collegue|autre utilisateur|mon chef|commercial|salarie|nouve(?:au|lle) (?:collegue|salarie|recrue)|stagiaire|stagiair|associee?$|compagnon',
    device:
      'portable perso|mon portable|ordinateur perso|chez moi|teletravail|pc perso|mon (?:pc|ordi)|a la maison|appareil (?:de l.entreprise|gere|professionnel|non gere)|ma tablette|ordinateur (?:de l.entreprise|du bureau|pro)|appareil (?:doit|n.est|non)|(?:ordinateur|portable|pc|telephone|poste) (?:de (?:la |l.)?(?:boite|societe|entreprise)|pro$|professionnel|du boulot|du travail)|non conforme|mon pc|mon (?:mac|ordi|poste)|appareils?$|(?:telephone|portable|tel) perso|(?:depuis|sur) mon (?:tel$|telephone|mobile|iphone|ipad)',
    office: 'au bureau|bureau$',
    phone:
      'telephone|deuxieme facteur|deux facteurs|(?:six|6) chiffres|nouveau portable|chang[a-z]* (?:de|mon) portable|perdu (?:mon )?portable|portable (?:perdu|vole|casse|tombe|neuf)|sur (?:mon|le) portable|gsm$|natel|(?:en )?deux (?:etapes|temps)|appli(?:cation)? d.authentif',
    setup: 'd.abord|parametr|enregistr',
    full: 'plein|sature|espace|plus de place|debord|archiplein|pleine a craquer|(?:plus|pas) (?:assez )?de (?:place|espace)',
    stillright:
      'sur le site|bon mot|passe tres bien|normale|est bon$|est correct|est juste|sont (?:bons|corrects|justes)|il est bon|bonne?$|pourtant|dans le webmail|(?:le )?meme mot de passe|meme mdp|exactement le meme',
    onlyme:
      'sauf moi|tous les autres|mes collegues|ma collegue (?:y arrive|peut)|les autres peuvent|les autres y arrivent|le seul|la seule|que moi$|chez moi seulement|seulement (?:pour|chez) moi',
    access: 'utiliser|attribu',
    receive: 'recev|lire|recois|arrivent|entrent',
    off: 'desactiv|habilit|activer|coupe',
    readmail: 'lire les mails|lire mes',
    old: 'vieux|vieil|ancien|depuis que microsoft',
    picks:
      '(?:prend|choisit|utilise|ouvre|propose|connecte|reconnecte|selectionne)$ .{0,20}(?:toujours|encore|tout seul|sans arret|chaque fois|automatiquement|direct)',
    again:
      'a chaque|tout le temps|sans cesse|toujours|chaque jour|chaque semaine|chaque (?:matin|fois)|tou(?:te)?s les (?:jours|semaines|matins|heures|fois)|encore et encore|tous les deux|toutes les .{0,12}(?:heures|minutes|semaines)|tous les .{0,12}(?:jours|matins)|de temps en temps|continu$|nuits?$|apres \\d+ h|regulier|souvent|chaque (?:\\w+di$|dimanche)|tous les \\w+dis|sans arret|sans fin',
    signin: 'acced|brancher|lier|ajouter (?:ma|mon|la)|connexion|relie|ajoute|se connect',
    unverified: 'non verifi|pas verifi|dangereu|risqu|sans verif|alerte|avert|inconnu',
    licence:
      'pas de boite|sans (?:boite|licence)|n.a pas de (?:boite|licence)|boite .{0,12}introuvable|pas (?:encore )?(?:de|d.) ?(?:compte|adresse|boite)',
    disabledaccount:
      'compte (?:est )?(?:bloque|verrouille|desactive)|trop (?:d.essais|de tentatives|de mots? de passe)|(?:compte|acces) .{0,16}(?:bloque|verrouill|suspend|desactiv)|trop de fois|blocage du compte',
    failed: 'echou|echec|erreur|marche pas|ne marche|ne passe pas|non valid',
    attempts: 'trop de connex|trop d.appareils',
    shared:
      '(?:boites?|adresses?|messagerie)[a-z ]{0,14} (?:partagee|commune|generique)|adresse (?:generique|de contact|du service)|(?:commandes|bonjour)@|plusieurs (?:personnes|collegues)|on utilise tous|partagee?s?$|a plusieurs|(?:on est|nous sommes) (?:deux|trois|quatre|cinq|plusieurs)|(?:compta|accueil|rh|secretariat)@',
    nopassword: 'sans mot de passe|pas de mot de passe|pas d.(?:identifiant|acces) propre',
    certificate: 'connexion non securis',
    notshown:
      '(?:ne|n) ?.{0,20}(?:affich|apparai|vois|voit)|pas visible|nulle part|remont|pas enregistr|pas (?:de|le) bouton|invisible|ne (?:sont|trouve) .{0,12}|trouve pas|introuvable|manquent?|pas (?:import|la$|repris)|(?:pas|plus) (?:l.|d.|de |le |la )?(?:option|choix|menu|parametre|icone|bouton)|n.(?:apparai|y a|ai) .{0,16}|disparu|ne (?:s.)?enregistr|n.enregistr|pas (?:s.)?enregistr|ne tombent pas|ne passent pas|il me manque|(?:ne|n).{0,4}(?:sont|est) (?:pas|plus) (?:dans|sur|sous)|apparaissent|rien (?:dans|sur|sous)',
    asks: 'demande|exige|requiert|reclame|redemand|demandant|veut ',
    server: 'serveur|nom du serveur|adresse (?:du|de) serveur',
    unreachable:
      'injoignable|ne repond|introuvable|pas de connexion|inconnu|mauvais (?:serveur|port)|trouv[a-z]* (?:pas |plus )(?:le |ce |mon |de )?(?:serveur|hote)|serveur .{0,24}(?:introuvable|existe pas|pas trouv|inconnu|inexistant)|ne (?:le|la|l.) ?(?:trouve|voit|joint|atteint)|(?:n.arrive|arrive|parvient) pas a (?:joindre|atteindre|trouver|se connecter)',
    turnedaway: 'connexion (?:a ete )?(?:refusee|expiree)|serveur[a-z ]{0,12} refuse',
    which:
      'quel|qu.est.ce que je (?:mets|dois)|que (?:mettre|dois.je mettre|saisir)|ou (?:je )?trouve|connais pas|sais pas quel',
    expired: 'perime|termine$|terminee?$|est fini|finie?s?$|epuise',
    reconnect: 'me reconnect|relier a nouveau|rebranch|connecter a nouveau',
    part: 'lien$|modele|numero de tele',
    click: 'clic|clique|bouton|icone|appui|tape sur',
    sms: 'code (?:de|di) (?:verif|secur|segur|sicur)|(?:six|6) chiffres',
    some: '(?:seulement|que) (?:certain|une partie|quelques|les mails)|pas tous|(?:que|seulement) .{0,14}(?:certain|quelques)|la moitie|certains|seulement les|que les (?:nouveaux|recents)|le reste',
    folder: 'dossiers?$|libell',
    never: 'jamais',
    onesender:
      'd.une? (?:entreprise|client|societe|expediteur)|un seul client|d.une? (?:seule?|certaine?) |un seul domaine|une seule (?:societe|entreprise)|(?:client|societe|entreprise) (?:precis|en particulier)',
    slow: 'lent[oae]?s?$|lentement|en retard',
    sharedcalendar: '(?:agenda|calendrier)[a-z ]{0,10} (?:partag|commun|d.equipe|de l.equipe)',
    hour: 'decalag|decale|fuseau|(?:une|deux|trois|\\d+) heures? (?:plus (?:tard|tot)|trop|apres|avant|de (?:retard|decal|diff)|en (?:retard|avance))|mauvaise heure|heures? (?:trop|d.avance|d.ecart|en (?:avance|retard)|de (?:retard|decal))|heure d.ete|(?:une|\\d+) ?h (?:plus|trop|de decal|de retard|d.avance|en avance|en retard)|bonne heure|\\d{1,2} ?h$.{1,60} \\d{1,2} ?h$|heure[s]? .{0,30} (?:fausse|pas la bonne|differ|decal)',
    double:
      'en double|deux fois(?! (?:par|plus|moins) )|doublon|dupliqu|dedoubl|deux exemplaires|2 fois(?! (?:par|plus|moins) )|double[es]?$(?! (?:clic|verif|authent|reserv|facteur|fac))',
    addin:
      'complement|extension (?:de|du|para)|barre laterale|barre d.outils|barre (?:de |d.)?(?:salesforce|hubspot|pipedrive|outils|laterale)|volet|panneau|lisaosa|(?:bouton|icone) (?:de |d.)?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:onglet|bouton|volet|icone|module|panneau)$ .{0,24}(?:dans|sur|depuis|de mon) (?:mon |le )?(?:outlook|gmail)|onglet (?:de |d.|du )?(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)|module complementaire',
    managed:
      'portail (?:d.|de l.)?entreprise|(?:appareil|telephone|portable|ordi|ordinateur|poste|pc|tel|mobile)$ .{0,30}(?:geree?$|inscrit|enregistre|conforme|enrole)|pas geree?$',
    assender:
      '(?:avec|comme|depuis|via|en tant que) [a-z0-9._-]{2,24}@|utiliser (?:cette |l.|la )adresse|sur cette adresse|comme expediteur',
    domainproof: 'domaine .{0,20}(?:non|pas) (?:verifie|authentifie)',
    forgot: 'oubli|zappe',
    partgiven:
      '(?:autoris|accept|accord|consent)[a-z]* .{0,24}(?:que|seulement|uniquement|juste) .{0,16}(?:mails?|messagerie|agenda|calendrier)',
    popup: 'bloqueur|fenetres? surgissante|fenetres? contextuelle',
    onprem:
      'exchange (?:sur site|en interne|local|interne|chez nous|maison)|serveur (?:exchange )?(?:interne|local|maison)|notre (?:propre )?(?:serveur )?exchange|(?:de|depuis) l.(?:exterieur|internet)|hebergee? chez nous',
    entapp:
      '(?:appli(?:cations?)? (?:d.)?entreprise|enterprise.?app[a-z]*) .{0,44}(?:desactiv|coupe|bloque)|(?:desactiv|coupe|bloque)[a-z]{0,6} .{0,16}(?:appli(?:cations?)? (?:d.)?entreprise|enterprise.?app[a-z]*)|(?:desactiv|coupe|bloque)[a-z]{0,3} dans (?:entra|entrze|azure)(?: ad| id)?$|dans (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:desactiv|coupe|bloque)',
    rightgone:
      '(?:retire|enleve|sorti|vire|supprime)[a-z]{0,2} .{0,20}du (?:groupe|service)|perdu .{0,8}(?:droits?|acces|autorisation)',
    markprivate:
      '(?:marqu|met)[a-z]{0,4} .{0,8}(?:en |comme )privee?|(?:rdv|rendez-vous|evenements?|reunions?) privee?',
    archived: 'archive[es]?$ ?(?:en ligne)?|archivee?s?$|boite d.archive',
    fromphone:
      'mails? (?:du|depuis le|de mon) (?:portable|telephone|tel$|mobile|iphone|smartphone)|(?:envoi|envoy|repond|ecri)[a-z]{0,4} .{0,20}(?:du|depuis|avec|de|via|sur) (?:le |mon |l.)?(?:portable|telephone|tel$|mobile|iphone|smartphone)',
    reprompt:
      '(?:encore|toujours|chaque|toutes les|tous les|redemande|memes?|de nouveau|troisieme fois) .{0,44}(?:autorisations?$|permissions?$|consentement)|(?:autorisations?|permissions?|consentement)$ .{0,40}(?:a chaque|chaque|encore|toutes les|tous les|sans arret)|(?:j.accepte|accepter) (?:a )?chaque',
    plan: 'tarif$|version gratuit|plan (?:gratuit|de base)|offre gratuite|forfait|payer plus|en supplement|payant|siege$|inclu[is]|offre$|mon offre|notre offre',
    unpaid: 'pas paye|impaye|facture',
    left: 'est partie?|a quitte|ancien (?:collegue|salarie|employe)|parti[e]? (?:de|a la)|ex.?(?:employe|salarie|commercial)|parti[e]?s?$|parti (?:de|en|il)|demission|licencie|parti en|n.est plus (?:la$|chez|dans)|ne travaille plus|viree?$|a demissionne|depart (?:de|d.un)|n.est plus (?:la|chez|dans|parmi)|ne fait plus partie|retraite|en pension|(?:collegue|commercial|salariee?) (?:n.est plus|est partie?|a demissionne|s.est barre)|retraite|predecess|avant moi',
    travel: 'voyage|etranger|vacances|deplacement|en deplacement|(?:espagne|maroc|turk?quie)$|a l.etranger',
    policy: 'regles|politique|norme',
    badcode:
      'code .{0,45}(?:faux|refus|invalide|ne marche)|sms .{0,30}(?:marche pas|ne marche|refus)|code .{0,45}(?:marche pas|passe pas|ne fonctionne|expire)',
    behalf:
      'au nom|expediteur|partent (?:avec|de|depuis)|(?:depuis|avec|de|par) (?:la |une |l.|mon |ma )?(?:mauvaise?|autre|vieille|ancienne) (?:adresse|boite|compte|e?-?mail)|avec mon adresse|me faire passer|se faire passer|usurp|cet expediteur',
    recipient:
      '(?:client|destinataire|prospect|contact|gens)e?s?$ (?:le |la |les |ne |n.)?(?:recoi|voi|repond|a recu|ont recu|lis)|chez (?:le|les|mes|nos) (?:client|destinataire)s?',
    moved:
      '(?:est|sommes|etes) passes? (?:de|a|chez)|on est passe|migre|change d.hebergeur|nouvel hebergeur|change de (?:fournisseur|serveur)|(?:change|changement) d(?:e |.)(?:fournisseur|hebergeur|prestataire|messagerie)|demenag',
    outage: 'panne|personne n|tout le monde|toute (?:la boite|l.equipe|l.entreprise)|en panne',
    owntool: '(?:propre|notre) (?:integration|appli|outil)',
    suspicious: 'inhabituel|alerte de securite',
    redirect: '(?:adresse|url) de (?:retour|redirection)|uri de redire|url de redire',
    forward: 'transfert auto|transfere|renvoi automatique',
    firewall: 'pare-?feu',
    oldlogin:
      'ancienne? (?:methode|connexion|authent)|authentification (?:de base|simple)|moins securis|auth[a-z]* (?:basique|basic)',
    tick: 'coche|decoch|la case|les (?:petites )?cases|(?:des|les) cases',
    browser: 'navigat',
    nocode:
      '(?:pas|jamais) .{0,12}(?:code|sms)|(?:code|sms) .{0,14}n.arrive|(?:code|notification) .{0,20}(?:n.arriv|ne vient|arrive (?:pas|jamais))|authenticator .{0,30}ne |plus de codes?',
    waiting:
      'toujours rien|(?:pas|aucune|sans) (?:de |eu de )?(?:reponse|retour|nouvelle)|il y a .{0,16}(?:jours?|semaines?|mois)|depuis .{0,16}(?:jours|semaines?)|j.attends|en attente|personne ne (?:repond|reagit)|ne repondent pas|a ete (?:valide|accepte|traite)|(?:deux|trois|plusieurs) fois|se tait|depuis (?:plus )?rien|(?:rien|nada) (?:ne )?(?:se passe|bouge)|qui (?:recoit|lit) ',
    requested:
      'j.ai (?:deja )?demande|demande (?:d.|envoyee|faite|en attente|a l|au)|(?:envoye|fait|depose|ouvert)(?: \\w+){0,2} (?:demande|ticket)|sollicite|liste d.attente|relanc|soumis|(?:rempli|remplir) .{0,6}formulaire|formulaire de demande',
    still: 'encore|toujours|quand meme|pourtant|redemand',
    owner:
      'gerant|proprietaire|patronne|je suis (?:moi.meme |deja |bien )?(?:l.|le |la |un )?(?:\\w+ )?(?:admin|patron|gerant|chef|dirigeant)|c.est moi (?:l.|le |la )?(?:admin|patron|chef|gerant)|ma propre (?:boite|entreprise|societe)|auto.?entrepreneur|independant|droits admin|tout seul|toute seule',
    noadmin:
      '(?:pas|aucun) (?:d.|de )?(?:\\w+ )?(?:informatici|admin|dsi|service info|support info)|sans (?:informatici|admin|service info)|qui est (?:\\w+ )?(?:l.)?admin|sais pas qui|personne (?:ici|chez nous)',
    everyone:
      '(?:toute?|pour) l.(?:equipe|entreprise|ensemble)|toute la (?:boite|societe|equipe)|tous les (?:utilisateurs|collegues|employes|salaries|collab|commerci)|pour tous|pour tout le monde|au nom de (?:l.|votre |notre )?organis',
    blank:
      '(?:page|ecran|fenetre)[a-z ]{0,14} (?:blanc|vide|noir)|tout blanc|reste (?:blanc|vide|fige|bloque|coince)|blanche?$|charge (?:sans fin|indefin|en boucle|toujours|pas)|tourne (?:dans le vide|sans fin|sans arret)|mouline|fige|sablier|charge jamais|(?:page|fenetre|ecran) .{0,26}(?:vide|blanche?)$',
    loop: 'boucle|tourne en rond|(?:retour|revien|ramen|renvoi|retomb)[a-z]* .{0,10}(?:au debut|a la page|a l.accueil|a la connexion|au login|au depart|sur (?:la|le|l))|recommence|redemarre a zero|revient toujours|(?:la |toujours )?meme (?:page|ecran|fenetre)|meme endroit|revient (?:sans|toujours|encore)',
    timeout:
      'delai .{0,16}(?:depass|expir|ecoul)|temps .{0,14}(?:depass|ecoul|expir)|trop de temps|trop long a repondre',
    option: 'parametre|reglage|grise|gris$|onglet',
    norights:
      '(?:pas|plus|aucun|sans|manque|manquent) (?:\\w+ )?(?:d.|de |des |les |le )?(?:droits?$|autorisation|permission|habilitation)',
    trial:
      'abo$|abonnement|essai|periode (?:d.essai|gratuite)|forfait|(?:mois|semaine|jours|version|periode) (?:gratuit|offert)',
    safe: 'est.ce (?:que c.est |bien )?(?:sur|risque|normal|dangereux|securise|fiable|grave|ok)|c.est (?:sur|risque|dangereux|normal|fiable|securise)|(?:dois|puis|peux).?je (?:\\w+ )?(?:accept|autoris|continu|faire confiance|cliqu|donner|valid)|je (?:peux|dois) (?:accept|continu|cliqu|autoris)|confiance|sans (?:risque|danger)|arnaque|hameconn|faut.il (?:accept|autoris|continu)|fiable|dangereu|espionn|piege|lire tous mes|lire toutes|inquiet|sais pas si|pourquoi .{0,24}(?:veut|demande|a besoin)',
    accept: 'autoris|donner (?:l.acces|les droits)|cliquer sur (?:oui|continuer)',
    undo: 'revoqu|annul|retir(?!ed)|enlev|supprimer l.acces|desautoris',
    disconnectme: 'si je (?:deconnecte|supprime|retire|enleve|debranche)',
    erase: 'supprim|efface|perd',
    contacts: 'fiche|historique|dossier client|a la (?:affaire|fiche)',
    guest:
      'invitee? (?:dans|chez|par|sur|d)|invitee?$|compte invite|externe$|invitee? (?:chez|sur|dans|par|de)|(?:teams|tenant|salesforce|hubspot|system|crm) (?:du|de|d) ?(?:un |mon |d.un |une )?client|leur (?:teams|salesforce|tenant|crm|hubspot)',
    location:
      'dans le train|aeroport|hors (?:du )?(?:bureau|reseau)|a l.exterieur|reseau$|adresse ip|emplacement|localisation|hors du bureau|pas .{0,24}depuis (?:ici|cet)|depuis (?:ici|cet \\w+),? .{0,24}(?:pas|refus|bloqu|interdit)',
    glitch: 'quelque chose s.est mal|erreur (?:est survenue|s.est produite|inconnue)',
    sync: 'synchro',
    lost: 'perdu|vole$|casse|tombe (?:dans|par)|noye|ecran casse|hs$|a l.eau|dans l.eau|rendu (?:mon|l)|vendu',
    address: 'adres',
    logged: 'enregistr|rattach',
    only: 'seulement|uniquement|que depuis',
    grey: 'grise|gris$|inactif|non cliquable',
    family: 'femme$|mari$|conjoint|epou[sx]|copin|ma fille$|mon fils',
    appword:
      'mot de passe (?:d.appli|specifique|special|a part|dedie|separe|pour l.appli)|mdp (?:d.appli|specifique|special)',
    tabs: '(?:deux|autre|nouvel) onglets?|favoris',
    short:
      '(?:apres|au bout d.|bout de) ?(?:une|1|deux|60) ?(?:heure|h$|min)|toutes les heures|tient une heure|(?:que|pile|exactement) une heure',
    visible:
      '(?:voit|voient|lit|lisent|voir) (?:tous )?(?:mes|mon)|(?:peuvent|peut|va|vont) (?:lire|voir) (?:tous )?mes',
    declined:
      'j.ai (?:refuse|annule|dit non)|clique (?:sur )?(?:non|annuler|refuser)|sur (?:refuser|annuler|non)$',
    oneway:
      '(?:un )?seul sens|sens unique|une seule direction|(?:pas|jamais) (?:l.inverse|dans l.autre)|un (?:seul )?sens|l.autre sens|a l.inverse|inversement|sens unique|l.inverse|(?:dans )?(?:le|l.) ?(?:autre )?sens (?:contraire|inverse)',
    turnto: 'contact(?:ez|er) (?:votre|l.|ton|mon)',
    othermail:
      '(?:boite|compte|adresse|messagerie) (?:mail )?(?:de |d.)(?:un |une |mon |ma )?(?:collegue|associe|patron)',
    unrecognized: 'pas reconnu|reconnait pas|n.existe pas',
    who: 'qui (?:valid|doit|peut|approuv|autoris|donne|decide|s.occupe)',
    reason:
      'justificati|justifi(?:er|e$)|motif$|(?:ecri|demand|donn|indiqu|saisi|rempli)[a-z]* .{0,16}(?:motif|raison)|expliqu[a-z]* pourquoi .{0,12}(?:besoin|veux)',
    bounced:
      'non (?:remis|distribu)|(?:mails?|messages?|tout)$ .{0,30}revien|me revien|retour a l.exp|rejetes?$|(?:mails?|messages?|courriels?)$ .{0,24}(?:revien|retourn)|revien(?:nen)?t? .{0,14}(?:erreur|expediteur)|rejete',
    except: '(?:sauf|excepte|hormis|a part) (?:avec|ceux|celles|celui|les|un|une|pour)$',
    crm: 'logiciel (?:client|commercial|de (?:vente|gestion)|des (?:ventes|clients))|(?:outil|programme|systeme) (?:commercial|client|de vente|des ventes)',
    taken:
      'deja (?:pris|prise|occupe|utilise)e?s?$|(?:est|serait) (?:prise?|occupee?)$|appartient (?:deja|a quelqu)',
    mobilenet: 'partage de connexion|donnees mobiles|(?:reseau|connexion) (?:mobile|du telephone|de mon)',
    network: 'reseau|box$|cable ethernet',
    homeworks:
      '(?:chez moi|a la maison|de la maison|en teletravail),? (?!ne |ca ne |rien )(?:\\w+ ){0,2}(?:marche|fonctionne|va bien|passe)(?! (?:pas|plus|jamais))',
    hoard:
      'jamais (?:rien )?(?:efface|supprime|trie|vide)|(?:mails?|courriels?|tout) (?:\\w+ ){0,2}depuis (?:19|20)\\d\\d|depuis (?:19|20)\\d\\d|garde tout',
    junk: 'indesirabl|pourriel|courrier indesir|spam',
    junked:
      '(?:tomb|arriv|fini|atterri|vont|va|part|retrouv|class|range|pass|marqu|consider|bascul|envoy|rest|file)[a-z]*$.{0,50} (?:spam|indesirabl|pourriel|junk)|(?:sont|est) (?:\\w+ )?dans (?:\\w+ ){0,3}(?:spam|indesirabl|pourriel)',
    older:
      '(?:pas|jamais) les (?:anciens|vieux)$|(?:mails?|e-?mails?|messages?|courriels?|echanges?) (?:plus )?(?:anciens?|anterieurs?|d.avant|passes|precedents?)|(?:anciens?|vieux|precedents?) (?:mails?|e-?mails?|messages?|courriels?|echanges?)|(?:que|qu|seulement|uniquement) ?(?:\\w+ ){0,5}(?:depuis (?:que|la|le|mon)|dernier(?:e)?s)|avant (?:la |ma )?(?:connex|que j|l.install|de connecter|le branch)|historique (?:des |de )?(?:mes |mails?|messages?|e-?mails?|courriels?)|d.avant|remonte pas',
    there: 'apparai|sont|est$|vois|j.ai|affich|figur|arriv|enregistr|cree|trouve|a$|ont$',
    wrongbox: 'mauvais(?:e)? (?:compte|agenda|calendrier|boite|gmail|messagerie|outlook|google)',
    seatlost:
      '(?:licence|siege)s?$ .{0,30}(?:retire|perdu|supprime|enleve|disparu|revoqu|saut[ee])|(?:plus (?:de |ma |la |mon )|sans|perdu|retire|enleve|pris|supprime|repris)[a-z]{0,3} ?(?:\\w+ ){0,3}(?:licence|siege)|pas de licence|(?:plus|pas) (?:de |ma |une )?place (?:sur|dans|au) (?:le |notre )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)',
    letsin:
      '(?:tel$|telephone|portable|mobile|navigateur|webmail|site|iphone|smartphone|ailleurs)$ .{0,24}(?:passe|marche|fonctionne|rentre|ok$|accept|nickel|entre$|connecte|bon$|va$)|(?:passe|marche|fonctionne|ok$|rentre|accepte|bonn?e?$|valide|va bien|entre) .{0,16}(?:sur|avec|depuis|par|via|dans) (?:le |la |mon |ma |l.)?(?:tel$|telephone|portable|mobile|navigateur|webmail|site|iphone|smartphone|web)|(?:marche|passe|fonctionne) (?:partout )?ailleurs|(?:navigateur|tel|telephone|webmail|portable|mobile|site)$ (?:c.est |y a )?(?:aucun|sans) (?:souci|probleme)|(?:telephone|portable|navigateur|webmail) (?:l.)?(?:accepte|prend)|(?:tablette|ordi|pc|ipad)$ .{0,24}(?:passe|marche|fonctionne|ok$|accept)',
    red: 'rouges?$',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:ecri|inscri|ajoute|enregistre|met$|note|cree|pose|pousse)[a-z]* .{0,30}(?:agenda|calendrier)|(?:cree|creer|pose|planifi|fais|ajout|note|mets|saisi|prends|programm)[a-z]* .{0,16}(?:dans|depuis|via|sur) (?:le |mon |notre )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:rien|aucun rdv|pas) .{0,16}(?:ecrit|inscrit|enregistre|ajoute)[a-z]* .{0,16}(?:agenda|calendrier)|(?:rdv|reunions?|rendez[- ]vous|evenements?) (?:du|crees? dans le|depuis le) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:rdv|reunions?|evenements?) (?:de |du )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,30}(?:agenda|calendrier|outlook|google)|(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,16}(?:pousse|envoie|transfere|met)$ .{0,10}(?:rdv|reunions|evenements)',
    paidonly:
      '(?:seulement|que|uniquement|juste|reserve) .{0,16}pay(?:ant|er)|(?:offre|version|formule|plan|forfait|abonnement|compte) (?:payante?|premium|superieure?|pro$)|faut payer|payer pour (?:connecter|relier|brancher|lier)|pass(?:er|e) (?:a|en) (?:pro|premium|payant|l.offre)|premium|abonnement (?:pour|plus)|coute .{0,20}(?:plus|extra)|en supplement|option payante',
    inname:
      'au nom (?:de|du|d.)|de la part (?:de|du)|en tant que (?:mon |ma |le |la )?(?:direct|patron|chef|boss|responsable)|pour le compte (?:de|du)|a la place (?:de|du)|sous le nom|comme (?:si j.etais )?(?:mon |ma |le |la )?(?:chef|patron|boss|direct)',
    workrefuses:
      '(?:pro$|professionnel|boulot|travail|bureau|entreprise|societe|taf$|la boite)[a-z]{0,3} .{0,16}(?:refuse|rejette|dit non|bloque|n.accepte|accepte pas|veut pas|interdit|n.autorise|autorise pas|laisse pas)',
    hostaside:
      '(?:gmail|outlook|google) (?:perso|prive)|(?:mon|ma) (?:gmail|outlook|google)|wanadoo|laposte|free\\.fr',
    faltering:
      'souci|probleme|panne|plante|bug|rame$|hs$|tombe|marche (?:pas|plus)|fonctionne (?:pas|plus)|en rade|coupure|dans les choux|down$|indisponible|inaccessible',
    justnow:
      'aujourd|auj$|ce matin|en ce moment|actuellement|maintenant|cet apres|depuis (?:ce|tout a l)|c.est general|ou (?:c.est )?(?:que|juste|seulement) moi',
  },
  elsewhere: {
    number: 'numero de tele',
    price: 'combien (?:coute|ca coute|pour)|prix|difference entre',
    sales:
      'devis|remise|relanc[a-z]* (?:un |les |mes |nos )?(?:client|prospect|commercial|devis|facture|impay)|(?:ajouter|creer) une? (?:nouveau |nouvelle )?(?:client|contact|note|tache)$|supprim[a-z]* .{0,14}contact|(?:client|lead|prospect)s? (?:.{0,12} )?ne .{0,10}repond|fusionn',
    paper: 'imprim|tableur|carte de visite',
    looks: 'couleur|langue$|arriere.?plan|photo de profil',
    reports: 'un rapport|rapport(?:s|en)? (?:de|sur|van|over)|importer (?:mes |des |les )?contacts',
    opened: '\\d+ ouvertures?|ouvertures? .{0,24}seconde|ouvert \\d+ fois|taux d.ouverture',
    exnotice: '(?:recoit|recevoir|recois) .{0,16}(?:notif|avis|rappel|invitation|alerte)',
    samebox: 'meme (?:boite|compte|messagerie)',
    backto: 'reponses? .{0,16}(?:sur|a|chez|vers) [a-z0-9._-]{2,24}@',
    reply:
      'reponse automatique|regle .{0,24}(?:classer|trier|mail)|piece.? jointe|salle de reunion|partager (?:mon|un|l|son).{0,2}(?:agenda|calendrier)|desactiver les notif|casque|bloqu(?:er|ear|e) (?:un|al|a un|el|l.)(?: |.)?(?:expedit|remit)|anniversaire|notes? de frais|salle de (?:reunion|conference)',
    pause: 'dejeun|(?:en|aux?) (?:vacances|conges?|pause|toilettes)|manger$',
    invoice: 'facture|factura',
    errand:
      'colis|facteur$|boite aux lettres (?:pleine|de la rue|de l.immeuble|cassee)|recommande$|virement|app (?:de|d) (?:la |ma |mon )?banq|ma banq[a-z]{0,4}$|carte (?:bancaire|bleue)|permis de conduire|passeport|conges?$|arret maladie|rtt$|(?:code|cle|mot de passe|mdp) (?:du |de la |de )?wi-?fi|declaration d.impot|permis de construire|ascenseur|bon de commande|achat (?:de|d.un)|medecin|dentiste|reveil matin|recette|assurance|hypoth|pret immobilier|billet d.avion|machine a cafe|garantie|(?:fete|repas|arbre|sapin|cadeau|prime|pot|marche)s? de noel|amende$|appartement|loyer|tondeuse|timbres?$|batterie|chargeur|salaire|demande de tele|sonnerie|voiture|feuille de temps|fournitures',
    doublebook:
      'double reserv|reserv[a-z]* (?:\\w+ ){0,4}deux fois|surbook|surreserv|(?:verif|relu|control)[a-z]* (?:\\w+ ){0,3}deux fois|double verif|deux fois (?:\\w+ ){0,3}(?:verif|reserv)',
    newsletter: 'infolettre|publicite',
  },
  notices: {
    mail: 'boite|messagerie|courriel|agenda',
    account: 'compte|connexion|synchronisation',
    broken:
      "deconnecte(?:e|s|es)?$|n'est (?:plus|pas) (?:connect|synchronis|autoris|valid)|perdu .{0,30}(?:connexion|acces)|(?:connexion|autorisation|acces|jeton|session|authentification|synchronisation)$.{0,60} (?:perdu|interromp|expir|echou|revoqu|rompu|retir|invalid|arret|suspend|desactiv|en pause)|(?:impossible de|n'avons pas pu|n'a pas pu|ne (?:peut|peuvent|pouvons) (?:plus|pas)) .{0,20}(?:synchronis|acced)",
    again:
      'reauthentif|reautoris|reconnectez|reconnecter|(?:connectez|authentifiez|identifiez)-vous (?:a|de) nouveau|(?:a|de) nouveau .{0,20}(?:connect|autoris)|(?:connect|autoris|authentif)[a-z]{0,5} .{0,40}(?:a|de) nouveau|renouvel[a-z]{0,4} .{0,30}(?:autorisation|acces|connexion)|retabli[a-z]{0,4} .{0,20}(?:connexion|synchronisation)|reconnecte$',
    due: 'doit etre (?:reconnect|reautoris)',
    must: 'action (?:requise|necessaire)',
    yours:
      'votre (?:[a-z-]{1,20} ){0,3}(?:boite|messagerie|compte|agenda|calendrier)(?: [a-z-]{1,14}){0,3} (?:a ete|est) deconnect',
    state: 'deconnectee?s?$',
    trouble: 'incident en cours|(?:problemes?|difficultes) (?:techniques?|de|pour)|panne$',
    working: '(?:nos|notre) (?:equipes?|ingenieurs) (?:travaill|enquet|sont)|travaillons|aucune action',
    over: 'resolu$|retabli[e]?$',
    unapproved:
      "doit (?:d.abord )?etre approuv|(?:n'a pas ete|n'est pas|pas encore) approuv|(?:necessite|requiert) (?:une |l')?approb|(?:exige|demande|necessite|requiert|attend) .{0,16}approbation|(?:tant que|avant que|jusqu'a ce que) .{0,90}approuv",
    mailbox: 'boite aux lettres|boite de reception|boite mail|boite e-?mail|boite de messagerie',
    dynamics:
      'admin[a-z]{0,12} (?:de |d.)(?:office|microsoft) 365|cote serveur|test (?:et|&) activ|profil (?:de |du )serveur|rendez-vous, (?:les |des )?contacts et (?:les |des )?taches',
    mustagree:
      '(?:organisation|administrateur|entreprise|informatique|dsi)$.{0,40} (?:doit|devait|faut) .{0,16}(?:approuv|autoris|consent|accept|valid)|(?:approbation|autorisation|accord|consentement) (?:de l.|d.un |de mon |de notre )?(?:administrateur|organisation)',
    popup: 'fenetre',
    told: "il dit|dit que|affiche|m'indique|fenetre|ecran",
    mine: "je connecte|nos$|je$|j'|mon$|ma$|mes$|nous$|notre",
    forbidden:
      "(?:n'avez pas|n'as pas|ne disposez pas|pas) (?:de |d'|l'|la |les |des )?(?:autorisation|permission|droits?)|pas autorise",
    connecting: 'connexion|associer|ajout|relier',
    crmadmin: 'administre',
    refused:
      "(?:n'avons pas pu|impossible de|n'ont pas pu|n'a pas pu) (?:etre )?(?:verifi|valid|authentif|connect)|echec de (?:l'auth|la conn|l'ident)|identifiants (?:incorrects|invalides)",
    failure: 'echec|erreur',
    unreached: 'impossible de (?:joindre|se connecter au|contacter le) .{0,12}serveur',
    hostport: 'parametres du serveur',
    credentials: 'identifiant|mot de passe',
    servers: 'serveur|courriel|messagerie',
    imapoff: "imap (?:n'est pas active|est desactive)",
    elsewhere:
      "dans une autre (?:organisation|instance) .{0,12}dynamics|deja .{0,30}(?:synchronis|connect|associ|reli|configur)[a-z]{0,6} .{0,40}(?:une? autre|d'autres)|avec une? autre (?:base|utilisateur|compte|systeme|environnement|client)",
    full: '(?:limite|maximum|maximal|quota).{0,60} (?:atteint|depass)|atteint .{0,30}(?:limite|maximum|maximal)|(?:forfait|offre|formule|abonnement).{0,30} (?:n.autorise|autorise|permet|comprend|inclut) .{0,12}(?:qu.une?|une?|deux|\\d)',
    plan: 'tarif|abonnement|forfait|formule|offre|superieur',
    linked: 'connecte|reliee?s?$|associee?s?$',
    outgoing: 'envoi|envoye|par jour',
    domainoff:
      "domaine.{0,60} (?:n'est pas|pas) (?:autoris|approuv|admis|permis)|seul(?:e?s)? .{0,50}domaines? (?:autoris|approuv)|(?:pas|aucun) .{0,30}domaines? (?:autoris|approuv)",
    adminoff:
      'administrat.{0,60} a (?:desactive|bloque)|(?:integration|connexion|synchronisation).{0,60} (?:desactive|bloque)[a-z]{0,2} par .{0,40}administrat',
    storeoff: 'administrat[a-z]{0,4} .{0,40}a (?:desactive|bloque) .{0,40}(?:store|complements?|boutique)',
    cookiesoff: 'cookies? .{0,30}(?:desactive|bloque|ne sont pas (?:active|autoris))',
    window: 'connexion|fenetre',
    accountoff: 'compte a ete desactive',
    appeal: 'faire appel|contestation',
    securitydefaults: 'parametres de securite par defaut|security defaults',
    smtpoff: 'smtp.{0,40} (?:desactive|bloque|n.est pas active)',
    smtpauth: 'smtp authentifie',
    usual: 'par defaut',
    unticked:
      "(?:toutes les|certaines) (?:autorisations|permissions|cases).{0,40} (?:n'ont pas ete|pas ete|ne sont pas) (?:coch|selectionn|accord|donn)|(?:n'avez|n'as) pas (?:coche|selectionne|accorde|accepte) (?:toutes|certaines|les)|cases? .{0,30}(?:pas ete cochee|non cochee|pas cochee)",
    turnon:
      "(?:demandez|contactez|adressez).{0,50}administrat.{0,30} (?:d'|a |pour )?activ.{0,40}(?:integration|complement|extension|synchron|panneau)|(?:l'integration|integration|complement|extension|panneau)$.{0,40} (?:n'est pas|n'a pas ete) activ",
    installoff:
      "(?:administrat[a-z]{0,4}|organisation|entreprise).{0,20} (?:a desactive|a bloque|n'autorise pas|ne permet pas|interdit) .{0,40}(?:install|ajout)|installation .{0,40}(?:bloquee|desactivee|interdite) par .{0,30}(?:administrat|organisation|entreprise)",
    finishthere:
      "(?:terminez|finalisez|poursuivez|continuez|connectez-vous) .{0,50}dans (?:la|l'autre|une) (?:nouvelle |autre )?(?:fenetre|onglet)|en attente (?:de l'|d'|de )(?:autorisation|authentification|connexion)",
    nowindow:
      "(?:aucune|pas de) (?:nouvelle |autre )?fenetre$(?! de )|fenetre .{0,12}ne s'(?:ouvre|affiche)|icone .{0,40}barre d'adresse|rien ne s'ouvre",
    unlisted:
      "(?:l'adresse|adresse|expediteur|l'expediteur)$.{0,60} (?:ne figure pas|n'est pas|ne fait pas) .{0,40}(?:liste|autoris|accept|reconnu|enregistr)|expediteur inconnu",
    filed:
      "n'a pas (?:ete |pu etre )?(?:ajout|enregistr|associ|rattach|trait|import)|n'avons pas (?:pu )?(?:ajout|enregistr|associ|rattach)",
    copies: 'transfer|cci$|copie cachee',
    domainunproven:
      "domaine.{0,60} (?:n'est pas|n'a pas ete|pas encore) (?:authentifi|verifi)|domaine non (?:authentifi|verifi)",
    lacking:
      '(?:manque|manquent|pas recu|pas accorde|pas donne)$.{0,40}(?:autorisation|permission|acces)|(?:autorisation|autorisations|permission|permissions)$.{0,30} (?:manquante|pas (?:ete )?accord)',
    allboxes: 'toutes les (?:cases|autorisations|permissions)',
    popupoff:
      "(?:pop-?ups?|fenetres?)$.{0,30} (?:bloqu|empech)|(?:bloque|empeche) .{0,30}(?:pop-?up|fenetre)|(?:impossible d'|pas pu )ouvrir .{0,12}fenetre",
    ungranted: '(?:pas|non) (?:ete )?(?:accord|autoris|donn)|manquant|refuse$|refusee$',
    mailoff:
      "(?:service de messagerie|service mail|gmail)$.{0,24} (?:n'est pas|pas|non) (?:active|disponible)|(?:compte|utilisateur)$.{0,12} n'a pas (?:de )?gmail",
    otherlogin:
      '(?:connecte|connectee|identifie|identifiee|authentifie)$ (?:en tant que|avec|comme|sous) @ .{0,10}(?:mais|alors|au lieu|et non) .{0,70}@|(?:un )?autre compte que .{0,30}(?:connect|associ|origine|reli)|compte different de .{0,30}(?:connect|associ|origine|reli)',
    othername:
      "certificat$.{0,50} (?:ne correspond pas|n'est pas valable pour|(?:est |a ete )?(?:emis|etabli|delivre) pour un autre|est au nom d'un autre)|nom$.{0,50} ne correspond pas .{0,24}certificat",
    doubled:
      '(?:rendez-vous|rdv|reunions?|evenements?|e?-?mails?|messages|contacts?|activites)$.{0,50} (?:en double|deux fois|en doublon)(?! (?:par|plus) )',
    shifted:
      '(?:tou[st]e?s?|chaque|mes|nos|les) (?:\\w+ ){0,3}(?:rendez-vous|rdv|reunions?|evenements?|demos?)$.{0,60} (?:(?:une|deux|trois|\\d{1,2}) ?(?:heures?|h) (?:trop|plus|de (?:decalage|retard)|en (?:avance|retard))|avec (?:une|deux|trois|\\d{1,2}) heures? de decalage|dans le mauvais fuseau|decale(?:e)?s? d)',
    junked:
      '(?:nos|mes|tous les|les) (?:\\w+ ){0,3}(?:e?-?mails?|messages|devis|reponses|courriels)$.{0,60} (?:tombent|arrivent|finissent|atterrissent|partent|vont) .{0,40}(?:spam|indesirable|pourriel)',
    wronglinked:
      '(?:connecte|relie|pris|lie|branche|choisi)$.{0,12} (?:le|la|un|une) mauvais(?:e)? (?:compte|agenda|calendrier|boite|messagerie)|mauvais(?:e)? (?:compte|agenda|calendrier|boite)$.{0,24} (?:est|a ete) (?:connecte|relie|lie)',
    sinceonly:
      '(?:que|seulement|uniquement) (?:mes|les) (?:nouveaux |derniers )?(?:e?-?mails?|messages)$.{0,12} depuis (?:que j|que nous|ma |notre )|(?:anciens|vieux|precedents) (?:e?-?mails?|messages|courriels?)$.{0,20} (?:manquent|n.apparaissent pas|ne sont pas (?:la|dans))',
    displayed: 'arrivent|apparai|affich|retrouvent|tombent|sont trop|sont une|s.inscriv',
    standing:
      'apparai|affich|enregistr|sont (?:tous |toutes )?(?:en double|deux fois|en doublon)|arriv|cree|j.ai (?:tous|toutes|chaque)',
    spared: '(?:ne|pas|plus|jamais|eviter|afin|pour que|au lieu|empech) .{0,50}(?:spam|indesirable|pourriel)',
    ours: 'nos$|notre$|j.ai|mon$|ma$|mes$|je$',
    requestdenied:
      'demande.{0,80} (?:a ete|ete|est) (?:refusee|rejetee|declinee)|(?:refuse|rejete|decline) (?:votre|ma|notre|ta|cette) demande',
    decider: 'administrat|service informatique|dsi$',
    otherwish: 'conge|pret$|credit|remboursement|frais|voyage',
    ewslisted:
      "ews$.{0,60} liste (?:blanche|d'autorisation|des applications autorisees)|liste (?:blanche|d'autorisation) .{0,40}ews$",
    keptout:
      "ne (?:fonctionne|marche|synchronise|se connecte) plus|n'y (?:figure|est) pas|n'est pas (?:dessus|sur la liste)",
    novalidsender: 'pas ete (?:reconnu|identifie)e? comme (?:un )?expediteur valide',
    undelivered: 'pas (?:pu etre|ete) (?:remis|distribue|envoye)|non remis',
    turneddown: 'refuse$|refusee$|rejete',
    letter: 'courriel',
    offforme:
      'n.(?:etes|est|es) (?:pas )?(?:affecte|attribue|assigne)[a-z]? a (?:aucune|une) .{0,12}configuration|pas (?:affecte|attribue|assigne)[a-z]? a une configuration',
    app: 'application',
    foundnot:
      "introuvable|(?:n'a|n'ont|n'avons) (?:pas |pu )?.{0,12}(?:trouve|localis)|(?:n'a|n'ont|n'avons|n'est) .{0,30}(?:trouve|localis)|(?:aucun|aucune) .{0,70}(?:trouve|localis)|(?:impossible de|pas pu) (?:trouver|localiser)|pas (?:ete )?trouve|non (?:trouve|localise)|pu etre (?:trouve|localise)",
    inbox: 'boite|messagerie',
    diary: 'calendrier|agenda',
    notvalid:
      'non valide|pas valide|invalide|incorrect|pas correct|errone|mauvais|pas .{0,16}(?:valable|valid|correct)|non valable',
    cap: 'limite|quota|plafond',
    capped: 'attein|depass|epuis',
    sends: 'envoi|envoy',
    daily: "quotidien|journalier|par jour|aujourd'hui|demain|24 heures|24 h$|du jour",
    unavailable:
      "(?:n'est|n'sont|ne sont) (?:pas|plus) (?:disponible|inclus|compris|prevu)|non (?:disponible|inclus|compris)|n'inclut pas|ne (?:comprend|comporte|permet|prevoit) pas|pas (?:disponible|inclus|compris)|ne (?:fait|font) pas partie|non pris en charge|(?:n'existe|n'est) pas .{0,10}(?:dans|accessible)|indisponible",
    configuration: 'configuration',
    unassigned:
      "(?:n'etes|n'est|n'avez|n'a|ne vous est|pas) .{0,20}(?:affect|attribu|assign|ajout|rattach)|(?:aucune|a aucune) .{0,70}(?:affect|attribu|assign)|(?:affect|attribu|assign)[a-z]{0,3} a aucune|non (?:affect|attribu|assign)|ne vous (?:est|a) .{0,24}(?:affect|attribu|assign)",
    unused:
      "inactivite|(?:n'avez|n'a|n'est|ne l'avez) (?:pas|plus) .{0,12}(?:utilis|servi)|pas (?:ete )?utilis|non.?utilis|inutilis|absence d'activite|manque d'activite|aucune activite|pas d'activite|sans activite",
    halted: 'suspendu|en pause|interromp|deconnecte|arrete|desactive',
    suspended: 'suspendu|desactive|bloque$|bloquee$',
    domainadmin: 'admin[a-z]{0,12} (?:de |du )(?:votre |ton |ce |notre )?domaine',
    nouser:
      "(?:utilisateur|destinataire|adresse)$.{0,30} (?:inconnu|introuvable|n'exist|inexistant)|(?:boite|adresse|compte)$.{0,40} (?:n'exist|inexistant|introuvable|inconnue)|aucun (?:utilisateur|destinataire)|(?:utilisateur|destinataire) non trouve",
    returned:
      'pas (?:pu |ete )?(?:etre )?(?:remis|distribu|livre|delivre)|non (?:remis|distribu|delivr)|(?:remise|distribution|livraison) .{0,60}(?:echou|impossible)|retourne|(?:est )?revenu|echec de (?:la )?(?:remise|distribution|livraison)|non-remise',
    parcel: 'colis|livreur|coursier',
    timedout:
      "delai .{0,20}(?:depass|expir)|temps .{0,20}(?:depass|ecoul|expir)|(?:n'a|ne) pas repond|ne repond pas|connexion a expire|aucune reponse|pas de reponse|expiration du delai",
    mailhost: 'serveur de (?:messagerie|mail|courri)',
    imapclosed:
      'imap.{0,30}(?:desactiv|pas (?:ete )?active|off$|coupe$|inactif)|imap.{0,20} non (?:active|autorise)|imap.{0,30} (?:bloque|interdit)',
    newpassword:
      '(?:chang|modifi|renouvel|reinitialis)[a-z]{0,6} (?:de |du |mon |le |notre |son ){1,2}mot de passe|(?:changement|modification) (?:de |du )(?:mon |le )?mot de passe|nouveau .{0,12}mot de passe|mot de passe$.{0,24} (?:change|modifie)|(?:chang|modifi|renouvel|reinitialis)[a-z]{0,6} (?:de |nos |les |tous |mes |vos |leurs ){1,3}mots de passe|nouveaux mots de passe',
    syncing: 'synchro|connexion (?:de la|des|du) (?:boite|messagerie|e-?mail|calendrier)',
    shutout:
      "(?:n'arrive pas|impossible de|ne peut pas|n'arrive plus|ne parvient pas) .{0,12}(?:connect|entrer|acced|identif)|refuse (?:la |de )|(?:echec|echoue|erreur) .{0,12}(?:connexion|connect|ident)|connexion (?:impossible|refusee|echouee)",
    allwell: 'tout (?:marche|fonctionne|va bien)',
    securefail:
      '(?:erreur|impossible|echec).{0,60} (?:connexion|liaison) (?:securisee|chiffree)|(?:connexion|liaison) (?:securisee|chiffree).{0,60} (?:echou|echec|erreur|impossible|pas pu)',
    manyusers:
      '(?<!pour |chez |a |de )(?:plusieurs|plus d.un|differents) (?:utilisateurs?|personnes|collegues)',
    imapwrong:
      '(?:parametres|reglages|configuration) (?:du serveur |de |d.)?(?:imap|smtp) .{0,16}(?:incorrect|errone|invalid|faux|pas (?:correct|valid|bon))',
    ipfilter:
      '(?:que|seulement|uniquement) .{0,24}(?:certaines|quelques) (?:adresses|ip)|pare-?feu|filtr[a-z]{0,5} .{0,16}ip$|(?:autoris|limit|filtr|accept)[a-z]{0,5} .{0,24}adresses ip',
    away: 'conges? (?:parental|maternite|paternite|maladie|sabbatique|de maternite|de paternite)|arret maladie|absen(?:te?|ce) .{0,20}mois|mois d.absence',
    looped:
      '(?:revien|retourn|renvoi|retomb|ramen)[a-z]{0,4} .{0,40}(?:ecran|page|fenetre) (?:de |d.)(?:connexion|authentification|identification)|boucle (?:de |d.)(?:connexion|authentification)|(?:me|nous) deconnecte|en boucle',
    sidepanel: 'complement|barre laterale|panneau lateral|volet|extension',
    companyrule:
      '(?:azure|entra|acces conditionnel|service informatique|dsi|politique de securite)$.{0,50} (?:filtr|restrei|control|limit|approuv|bloqu)|(?:filtr|restrei|control|limit|ger)[a-z]{0,6} .{0,40}(?:par|avec|via|dans|sur) (?:azure|entra)',
    personalbox:
      '(?:comptes?|boites?|adresses?|messageries?) (?:[a-z.-]{3,14} ){0,2}(?:personnel|prive|grand public)|(?:personnel|prive)[a-z]{0,3} outlook\\.com',
    notforit:
      '(?:prend|prennent|pris|prise) (?:pas )?en charge|pas (?:compatible|support)|ne (?:supporte|fonctionne) .{0,8}(?:pas|qu)|incompatible',
    senddies: '(?:envoi|envoie|envoyer|expedi)[a-z]{0,4}$.{0,80}(?:deconnect|rouge|desactiv)',
    receivesok:
      '(?:reception|synchronisation|synchro|recevoir|entrants?)$.{0,30} (?:fonctionne|marche|connecte|vert|ok$)',
  },
  screens: {
    admin: 'service informatique',
    approval: 'consentement|approb',
    need: 'requis|requier|exige|faut|besoin|exig|doit',
    permission: 'autoris',
    only: 'seul|unique|uniquement|accessible qu|peut .{0,20}qu.a|peuvent .{0,20}qu.a|n.{0,40} que (?:dans|par|sur|depuis|pour|les|des|si)',
    grant: 'accord|donn|autoris',
    resources: 'ressource',
    organization: 'entreprise',
    institution: 'etablissement',
    thisApp: 'cette app|l.app',
    ask: 'demand|adress',
    before: 'avant',
    oneOrMore: 'une ou plusieurs',
    risky: 'risqu|dangere',
    trust: 'confi',
    justification: 'motiv|raison',
    request: 'demand|requis|demander',
    sent: 'envoy|transmis|soumis',
    signin: 'connexion|acced',
    success: 'reuss|succes|abouti',
    criteria: 'criter|exigence',
    restricted: 'restrein',
    browser: 'navigat',
    cannot: 'ne pouv|ne peu|ne parv|n.est pas|n.arriv|ne pourr|je ne peux',
    fromHere: 'd.ici|depuis cet endroit|depuis ici',
    reach: 'acced|y acc|arriv|acces|ouvr',
    rightNow: 'pour le moment|pour l.instant|actuellement|en ce moment',
    sensitive: 'sensib',
    device: 'appareil|peripher',
    managed: 'ger[ea]|gestion|enregist|inscri|domaine',
    account: 'compte',
    locked: 'verrouill|bloque|bloqu',
    temporary: 'temporair|provisoir',
    unauthorized: 'non autoris|frauduleus|abusiv',
    disabled: 'desactiv',
    password: 'mot de passe',
    update: 'mettre a jour',
    firstTime: 'premiere fois',
    personal: 'perso$|personnel|prive',
    work: 'travail',
    school: 'scolaire|ecole|etudes',
    tenant: 'locataire|annuaire',
    added: 'ajout',
    notExist: 'existe pas',
    configured: 'paramet',
    block: 'bloq|bloqu',
    assigned: 'affect|attrib',
    member: 'membre',
    moreInfo: 'plus d.info|informations suppl|informations complem|d.autres info|davantage d.info',
    secure: 'proteg',
    use: 'utiliser|utilis',
    access: 'acces|acced',
    review: 'controler',
    policy: 'strateg|regle|direct|norm|politique',
    data: 'donnee',
    within: 'au sein|a l.interieur|dans son|dans votre|dans l.organi',
    complete: 'termin|conclu|effectu|acheve',
    not: 'ne |n.a|pas$|sans$',
    tester: 'testeur',
    developer: 'developpeur',
    verified: 'valide|verifier',
    tried: 'tente|tentat|essay',
    maybe: 'eventuell|peut-etre|peut etre|pourrai',
    screen: 'cet ecran',
    embedded: 'integre|securis',
    twoStep: 'deux etapes|2 etapes',
    invalid: 'non valide|pas valide',
    username: 'nom d.utilisateur|identifiant',
    find: 'trouv',
    onlyAdmin: 'seul.{0,30}(?:admin|systemadmin)',
    accessBlocked: 'acces (?:est |a ete )?(?:bloque|refuse)',
    helpUs: 'aidez-nous|aidez nous',
    noAnswer: 'pas eu de nouvelles|pas eu de reponse|aucune reponse|pas recu de reponse',
    thirdParty: 'tiers$|tierce',
    otherPhone:
      'nouveau (?:telephone|portable|smartphone|mobile)|nouvel iphone|change de (?:telephone|portable)|perdu mon|ancien (?:telephone|portable)',
    notified: 'par e-mail|par courriel|avert|prevenu',
    waiting: 'attent|attend|avert|prevenu|jusqu',
    comply: 'respect',
    your: 'votre|vos$',
    our: 'nous$|notre',
    mailbox: 'courriel|agenda',
    supporter: 'support|assistance',
    unlock: 'deverrouill|debloqu',
    denied: 'refusee|rejetee',
    whichOrgs: '(?:les|quelles|aux|certaines) (?:organisations|entreprises) .{0,30}(?:acced|access|acces)',
    manyApps: '(?:les|toutes les|des) applications',
    rule: '(?:reglement|politique|regle|charte)$.{0,24}:',
  },
  right: 'avant',
};

export default words;
