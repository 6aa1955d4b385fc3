import type { Words } from '../words';

const words: Words = {
  everyday: {
    admin:
      'jefe|informatic|patron|responsable|gestor|gerente|sistemas$|soporte|tecnico|departamento de (?:ti|informatica|sistemas)|duen|jefa|el de sistemas|el chico de|it (?:dice|ha )|(?:los|el|la) de (?:it|sistemas|informatica)|informatica$|el informatico|los informaticos|encargad',
    approve:
      'aprob|aprueb|autoriz|dar permiso|visto bueno|luz verde|dar el ok|liberar|libere|decir que si|valid[ee]|valide|liberac|desbloque|concedid|ok (?:dado|de |del )|(?:dio|dieron|dado|da) (?:el )?(?:ok|permiso|visto)|aval$|habilite|dijo (?:ok|que si)|habilit[a-z]* (?:la |el |esta |esa |este |o |a |esse )?(?:app|aplic|programa|herram|integra|crm|ferram)|(?:da|de|dar|darle|darme|dar[ea]|tiene que dar) (?:el |su |le el )?(?:ok|okay|visto)|(?:dizer|dar|diga|de) (?:o |um )?(?:ok|sim|aval)',
    saidno:
      '(?:ha|han|me|nos) (?:rechaz|deneg|dicho que no)|(?:rechazo|nego|denego|rechazaron|denegaron) (?:mi|la|nuestra|el)|solicitud (?:fue |ha sido |esta )?(?:rechazad|denegad)|dijo que no|dice que no$',
    unsafebrowser: 'navegador$.{0,30} no .{0,12}(?:segur|fiable)|navegador insegur',
    block:
      'bloqe|no deja|no permite|bloqu|rechaz|no (?:la |lo |me )?acept|no (?:esta )?permitid|denegad|denieg|impide|impedi|negad|no autoriz|restring|limitad|no (?:nos |me |te )?(?:deja|dejan|permite|permiten|autoriza)|no puede (?:acced|entrar|usar)',
    company: 'empleador|empresa|compania',
    app: 'aplicac',
    password:
      'contrasen|clave$|credenciales|datos de acceso|clave |(?:mi|la|de|nueva|una) (?:pass|contra)$(?! (?:port|rate|by|word))|pass cambiad|palabra secreta|codigo secreto',
    changed:
      'actualic|actualice|cambi|alter|restablec|renov|nueva (?:contrasen|clave)|nuevo (?:phone|smartphone|iphone|movil|telefono|celular|mobil)|cambi[a-z]* (?:de )?(?:movil|telefono|celular|cellulare)|otro (?:movil|telefono)|nueva (?:pw|pwd|passw?|psw|contra)$|telefono nuevo|celular nuevo|movil nuevo',
    mail: 'correo|buzon|bandeja|respuestas? (?:del|de los|de|de un) (?:mis )?(?:client|contact)|mensaj',
    stopped:
      'ya no|dejo de|no funciona|no llega|no sincron|desconect|se detuvo|se paro|ha dejado|no se actualiz|no se sincron|desaparec|nada mas|no hay (?:correos )?nuev|ningun correo|dejaron|no esta sincron|no estan lleg|muert|se cae|no me llegan|no entran|se para|parad[oa]$|no se bajan|cierra (?:la )?sesion|me desconecta|me echa|me saca|se trabo|se quedo (?:parad|colgad)|muere$|sin sincron|(?:se ha |se )?(?:caido|fue|cayo|desconecto|paro) todo(?! (?:el|lo|la|los|las) )|todo (?:se ha |se |esta )?(?:caido|fue|cayo|desconect|parad|muert|fuera)|no (?:me )?(?:entra|llega|cae)n? (?:mas |ya )?(?:nada|ningun)|ya no (?:me )?(?:entra|llega)|no llega nada|nada nuevo',
    window: 'ventan|emergent|pantalla|pagina|panel de inicio',
    closes:
      'cierra|cerr|no aparece|ni aparece|no se abre|no pasa nada|nunca se abre|no sale|se cierra|no (?:pasa|ocurre|sucede|hace) (?:nada|na$)|no reacciona|no responde|no hace .{0,10}nada|parpade|ninguna reaccion|desaparece (?:enseguida|al)|fraccion de segundo|medio segundo',
    send: 'envi|mand|salir|enviar|salen|envio|enviad|salient|mandar|mandan|responder|borrador',
    many: 'muchos|masivo|toda la lista|alcanzad|superad|agotad|excedi|campana|demasiad|\\d{3,} ?(?:\\w+ ){0,2}(?:e-?)?(?:correos|destin)|a todos |para todos|tod[ao] (?:a|la|el|o|mi|minha) (?:base|lista)|base de datos de client|lista de (?:correo|distrib|e-?mail)|toda la (?:clientela|cartera)',
    later:
      'manana|hoy|24 horas|hasta manana|por hoy|por dia|dia siguiente|esta manana|(?:al|el) (?:otro dia|dia siguiente)|medianoche|a media (?:tarde|manana)|manana siguiente',
    calendar: 'reunion|citas?$|agenda|cita$|eventos?$',
    write: 'crear|anad|agreg|editar|escrib|creada|creado|anadid',
    readonly:
      'sol[oa] lectura|de lectura|para leer|no (?:se puede |puedo )?edita|no editable|sol[oa] (?:de )?consulta|para consulta|solo ver|solo veo|se ven|solo (?:se puede |puedo )(?:leer|ver)',
    negation:
      'no puedo|no se puede|no deja|no (?:me )?conect|no entra|no se conect|no sal|pero no$|ni$|nada$|ningun|imposibl',
    account: 'cuenta',
    wrong:
      'equivocad|que no era|otra cuenta|por error|por equivocacion|me equivoque|sin querer|en vez|en lugar|me he equivocado|equivoque|coge (?:mi|la)|ha cogido|vybira|cambiar de cuenta|y no (?:con )?(?:el|la|mi) |(?:y )?no (?:al?|el|la|en (?:el|la)|en el) (?:del |de la )?(?:trabajo|empresa|corporativ|oficina)',
    private: 'particular|mi (?:correo|gmail|cuenta) de casa|de casa',
    already: 'ya esta|ya la|ya (?:conect|tiene|usa|se us|esta)|otro usuario|otra cuenta',
    someone:
      'alguien|companer|otra persona|otro usuario|colega|mi jef[ae] si|emplead|comercial|vendedor|nuev[oa] (?:companer|empleado|fichaje)|becari|soci[oa]$|comercial$',
    device:
      'portatil|desde casa|mi ordenador|de casa|teletrabajo|mi (?:pc|casa|portatil)|ordenador (?:personal|de casa)|dispositivo (?:de la empresa|corporativo|gestionado|administrado)|mi tablet|portatil de (?:la )?empresa|registrad[oa] en la empresa|dispositivo (?:no|debe|non|deve|nao|precisa)|(?:ordenador|portatil|movil|equipo) (?:de (?:la )?empresa|corporativo|del trabajo)|no conforme|mi pc|mi (?:mac|equipo|ordenador)|no cumple|dispositiv|(?:movil|telefono|celular) (?:personal|propio)|desde (?:el|mi) (?:movil|celular|telefono|ipad)',
    office: 'en la oficina|en el trabajo|oficina$|escritorio$',
    phone:
      'telefon|movil|codigo|dos pasos|celular|tlf|segundo factor|dos factores|(?:seis|6) (?:digitos|numeros|cifras)|numero nuevo|autenticador',
    setup: 'primero',
    full: 'llen|sin espacio|rebos|desbord|a tope|llena|lleno|a reventar|no cabe|no (?:me |le |nos )?(?:queda|cabe|hay|habia|habria)n? (?:\\w+ ){0,2}(?:sitio|espacio|hueco|lugar|correo)|(?:sin|falta de) (?:sitio|espacio|hueco)',
    stillright:
      'en la web|es correcto|es la buena|correct[oa]s|son correct|es bueno|es la correcta|en el webmail|la misma (?:contrasena|clave)|misma contrasena',
    onlyme:
      'solo yo|los demas|mis companeros|mi companer[oa] si|excepto yo|menos yo|menos a mi|(?:el|la) unic[oa]|solo a mi|solo para mi',
    access: 'usar|asignad',
    receive: 'recib|leer|llegan|entran',
    off: 'desactiv|activar|habilit',
    imap: 'cliente de correo|programa de correo|cliente de e-?mail',
    readmail: 'leer los correos|leer el correo',
    old: 'viejo|antig|vieja',
    picks:
      '(?:siempre|todo el rato|cada vez|constantemente|automaticamente) .{0,10}(?:coge|usa|toma|elige|entra|mete|abre|pilla|selecciona)|(?:me (?:mete|entra|loguea)|coge|usa|elige|pilla) .{0,16}(?:siempre|todo el rato|cada vez|otra vez|con la cuenta|sol[oa])',
    again:
      'otra vez|todo el tiempo|cada dia|siempre|continua|cada semana|cada (?:manana|semana|vez)|todas? las? (?:semanas|mananas|horas)|todos los dias|cada (?:rato|hora|poco)|una y otra vez|cada dos|cada .{0,12}(?:horas|dias|minutos)|de vez en cuando|cerrando sesion|deslog|cada noche|despues de \\d+|regularmente|a menudo|cada (?:lunes|martes|miercoles|jueves|viernes)|todos los (?:lunes|martes|miercoles|jueves|viernes)|sin parar',
    signin:
      'conect|iniciar sesion|entrar|acced|vincul|enlazar|anadir (?:mi|la)|agregar (?:mi|la)|conexion|anadid|inicio (?:de )?sesion|inicie sesion|iniciando sesion|inicia sesion|iniciamos sesion|loguea',
    unverified:
      'no verific|no ha verific|peligros|riesgo|sin verificar|no (?:esta )?verificad|advert|avis|aviso|alerta|no es segura|desconocid|verificad',
    licence:
      'sin buzon|no tiene buzon|sin (?:buzon|licencia)|no tiene (?:buzon|licencia)|buzon .{0,12}no (?:se )?encontr|no tiene (?:cuenta|correo)',
    disabledaccount:
      'cuenta (?:esta )?(?:bloqueada|deshabilitada)|demasiad[oa]s (?:intentos|contrase)|cuenta .{0,12}bloquead|(?:cuenta|usuario|acceso) .{0,16}(?:bloquead|suspendid|deshabilitad|desactivad)|me (?:ha )?bloquead[oa]|bloqueo de (?:la )?cuenta',
    failed: 'falla|fallo|no conecta|no se conecta',
    attempts: 'demasiadas conex|demasiados dispositivos',
    shared:
      '(?:contacto|ventas)@|(?:buzon|correo|cuenta de correo|bandeja)[a-z]* compartid|(?:direccion|cuenta) (?:generica|comun|de soporte|de ventas)|(?:pedidos|atencion|comercial|servicio|clientes|hola)@|varias personas|compartid[oa]$|entre varios|(?:usamos|usan) (?:entre|varios|todos)|(?:pedidos|reservas|comercial)@',
    nopassword: 'sin contrasen|no tiene contrasen|sin (?:usuario|acceso) propio',
    certificate: 'conexion no (?:es )?segura',
    notshown:
      'no (?:se )?(?:ve$|ven$|aparec|sale|muestr)|no veo|vaci[ao]|ninguna parte|no se guard|(?:ningun|no tengo (?:el )?|no hay )boton|no (?:se )?(?:importan|encuentro|estan|esta$)|faltan?$|faltam?$|no (?:me )?sale|no (?:tengo|hay|esta|veo|figura)|falta$|desaparec|no (?:quedan|se registr|aparece)|no caen|no pasan|me falta|no estan (?:en|bajo|con)|no (?:aparec|figur)|ha desaparecid|nada en',
    asks: 'pide|piden|exige|solicita|me pide|necesit|hace falta|pidiendo',
    server: 'servidor|puertos?$|nombre del servidor|entrada$|salida$',
    unreachable:
      'no responde|no se puede conect|no se encuentra|inaccesible|sin conexion|desconocido|servidor (?:incorrecto|errado)|no (?:se |me |lo |puede |pudo |logra )*(?:encuentr|encontr|hall|localiz|ubic|detect|reconoc|pill)[a-z]* (?:el |mi |ese |ningun )?(?:servidor|host)|servidor .{0,24}(?:no existe|no (?:se )?(?:encuentra|encontrad)|desconocid|inexistente)|servidor .{0,30}no (?:lo |se |me lo )?(?:encuentra|halla|localiza|reconoce|pilla)|no (?:lo|la) (?:encuentra|alcanza|ve)$|no (?:llega|alcanza|accede|conecta) (?:a|al|con) ',
    turnedaway: 'conexion (?:fue )?(?:rechazada|agotada)|servidor[a-z ]{0,12} rechaz',
    which:
      'que (?:servidor|puerto|host|nombre|numero)|cual|que (?:pongo|poner|tengo que poner|debo poner|escribo)|donde (?:encuentro|esta|saco)|no (?:se|conozco) (?:que|cual|el)',
    expired: 'expiro|caduc|vencid|vencio|expira|terminad|se acabo|acabo$|se termino|agotad|agoto$',
    reconnect:
      'v[ou]e?lv[a-z]{1,2} a conectar|reconect|reconect|volver a conect|volvi a conect|conectar de nuevo|volver a (?:vincul|entrar|iniciar)|vuelvo a',
    part: 'enlace|plantilla|modelo|numero de tele',
    click: 'pulso|pulsar|boton|clic|pulse|le doy a|darle a|dar clic|pinch(?:o|ar)|hago clic|apriet',
    sms: 'codigo de (?:verif|segur)|(?:seis|6) (?:digitos|numeros|cifras)',
    some: '(?:solo|solamente) (?:algun|una parte|los correos)|no todos|(?:solo|solamente|unicamente) .{0,14}(?:algun|unos|part)|la mitad|algunos|solo los (?:nuevos|ultimos)|el resto',
    folder: 'carpeta|etiqueta',
    never: 'nunca',
    onesender:
      'de un(?:a|o)? (?:empresa|cliente|contacto)|(?:un|uno) solo cliente|un solo cliente|un solo dominio|una sola empresa|de un dominio|empresa (?:en concreto|concreta|determinada)|(?:ciert[ao]|determinad[ao]) (?:empresa|cliente|contacto)',
    slow: 'lent[oae]?s?$|tarda|despacio|demora|con retraso|atrasad',
    sharedcalendar: 'calendario[a-z ]{0,10} (?:compartid|del equipo|de mi equipo|de equipo)',
    hour: 'zona horaria|hora (?:antes|despues|mal|de diferencia)|(?:una|dos|tres|\\d+) horas? (?:antes|despues|mas (?:tarde|temprano)|tarde|adelantad|atrasad)|hora (?:equivocad|incorrect)|desfas|horas? (?:de mas|de menos|mas (?:tarde|temprano)|desplaz|movid)|huso|horario de verano|hora (?:distint|que no es)|desplazad|horas? (?:de )?(?:adelant|retras|diferencia|antes|despues)|hora .{0,30} (?:mal$|equivocad|no coincide|distinta)',
    double:
      'duplicad|duplica$|duplican|dos veces(?! (?:al|por|a la|cada) )|doble(?!.?(?:clic|reserv|factor|verific|check))|repetid[oa]s?$|2 veces(?! (?:al|por) )',
    addin:
      'complement|extension (?:de|du|para)|panel lateral|barra de herramientas|barra (?:de )?(?:salesforce|hubspot|pipedrive|zoho|lateral|crm)|panel de (?:hubspot|salesforce)|(?:boton|icono) (?:de |del )?(?:hubspot|salesforce|pipedrive|zoho|crm)|(?:pestana|boton|panel|icono|barra)$ .{0,24}(?:en|desde) (?:mi |el |tu )?(?:outlook|gmail)|pestana (?:de |del )?(?:hubspot|salesforce|pipedrive|zoho|crm|dynamics|copper|streak|odoo)',
    managed:
      'portal de (?:la )?empresa|portal corporativo|(?:equipo|dispositivo|movil|celular|portatil|ordenador|telefono|compu)$ .{0,30}(?:administrad|gestionad|registrad|inscrit|conforme)|no (?:esta )?(?:administrado|gestionado)',
    assender: '(?:con|como|desde) [a-z0-9._-]{2,24}@|(?:usar|utilizar) (?:esa|esta|la) (?:direccion|cuenta)',
    domainproof: 'dominio .{0,16}(?:no|sin) (?:esta )?(?:verifica|autentica)',
    forgot: 'olvid',
    partgiven:
      '(?:permiso|acepte|autorice|acceso|consentimiento) .{0,24}(?:solo|solamente) .{0,24}(?:correo|mail|calendario|agenda)',
    popup: 'emergente|bloqueador',
    onprem:
      'exchange (?:propio|local|interno|en casa)|(?:servidor|exchange)$ .{0,10}(?:propio|local|interno|de la empresa)|nuestro (?:propio )?(?:servidor )?exchange|(?:desde|hacia) (?:fuera|afuera|internet)',
    entapp:
      '(?:(?:aplicacion(?:es)?|app) empresarial(?:es)?|enterprise.?app[a-z]*) .{0,44}(?:desactiv|deshabilit|apagad|bloque)|(?:desactiv|deshabilit|apagad|bloque)[a-z]{0,6} .{0,16}(?:(?:aplicacion(?:es)?|app) empresarial(?:es)?|enterprise.?app[a-z]*)|(?:desactiv|deshabilit|apagad|bloque)[a-z]{0,3} en (?:entra|entrze|azure)(?: ad| id)?$|en (?:entra|entrze|azure)(?: ad| id)?$ .{0,30}(?:desactiv|deshabilit|apagad|bloque)',
    rightgone:
      '(?:quit|sac|elimin|borr)[a-z]{1,6} .{0,20}del (?:grupo|equipo|buzon)|(?:perdi|perdio|perdimos|quitaron) .{0,10}(?:acceso|permiso|derecho)',
    markprivate: '(?:marc|pon)[a-z]{1,4} .{0,8}(?:como )?privad|(?:citas?|eventos?|reunion(?:es)?) privad',
    archived: 'archivo en linea|archivad[oa]|buzon de archivo|(?:en|al) archivo$',
    fromphone:
      '(?:mails?|correos?|mensajes) (?:del|desde el) (?:celular|movil|telefono|iphone)|(?:mand|envi|respond|escrib|contest)[a-z]{1,5} .{0,20}(?:desde|con|del|por) (?:el |mi )?(?:celular|movil|telefono|iphone|cel$)|(?:desde|del) (?:el |mi )?(?:celular|movil|telefono|iphone) .{0,14}(?:mand|envi|respond|contest)',
    reprompt:
      '(?:otra vez|vuelve a|siempre|cada (?:semana|dia|rato|vez|poco)|de nuevo|mism[oa]s?|tercera vez) .{0,40}(?:permisos|pantalla de permiso|consentimiento)|(?:permisos|consentimiento) .{0,40}(?:otra vez|cada|de nuevo|a cada rato|todo el tiempo)|acepto (?:cada|siempre|todas)',
    plan: 'gratis[a-z]* (?:version|tarif|plan|konto)?|version gratis|plan (?:gratuit|gratis|basico)|pagar mas|coste extra|de pago|pago a parte|asiento|inclu[is]|nuestro contrato',
    unpaid: 'no (?:ha )?pag|impag',
    left: 'se fue|ya no trabaja|dejo la empresa|exempleado|se marcho|antiguo (?:companero|empleado)|ex.?(?:emplead|companer|trabajador)|se ha ido|renuncio|se jubilo|despedid|despidi|predecesor|ya no esta (?:en|con)|despidieron|se larg|renunci|ya no (?:trabaja|esta|forma)|dejo (?:el|la|su)|dado de baja|jubilad|(?:companer[oa]|comercial|emplead[oa]) (?:ya no (?:esta|trabaja)|se (?:fue|largo|ha ido|marcho))|predeces|antes que yo|antes de mi$',
    travel: 'viaje|viajando|extranjero|vacaciones|exterior|en viaje|de viaje|en el extranjero',
    policy: '(?:las |cumple .{0,10})normas|politica|reglas',
    badcode:
      'codigo .{0,40}(?:incorrect|no vale|no funciona|invalid|errad|mal$)|sms .{0,30}no funciona|codigo .{0,40}(?:no (?:lo )?(?:acept|sirve|entra|va)|errado|expir|caduc)|no puedo meter el codigo',
    behalf:
      'en nombre|remitente|salen (?:con|desde|de)|desde (?:otra|la|una|mi) (?:direccion|cuenta|equivocada)|llegan? con mi (?:gmail|correo|direccion|hotmail)|hacerme pasar|hacerse pasar|suplant|ese remitente',
    recipient:
      '(?:cliente|destinatari[oa]|contacto)s?$ (?:lo |la |le |les )?(?:recib|ve$|ven$|llega|reciben|responde)|a(?:l| los| mis| nuestros) (?:cliente|destinatari[oa]|contacto)s? (?:le |les )?(?:llega|aparece|sale)',
    moved:
      'cambiamos (?:de|a)|pasamos de|mudamos|migramos|cambiamos de|nuevo (?:proveedor|servidor|dominio)|cambi[a-z]* de (?:proveedor|hosting|dominio)',
    outage:
      'a nadie|nadie|a todos|se cayo|caido|toda la (?:empresa|oficina)|todos (?:igual|tenemos)|se ha caido|esta caid',
    owntool: '(?:integracion|aplicacion) propia|nuestra propia',
    suspicious: 'sospechos|inusual|alerta de seguridad',
    redirect: 'direccion de (?:retorno|redirec)|uri de redire|url de redire',
    forward: 'reenvi',
    firewall: 'cortafuegos',
    oldlogin: '(?:viejo|antiguo) (?:inicio|acceso|login)|autenticacion basica|menos segur',
    tick: 'casilla|marcar todas|cuadrit|cuadrad|marque$|marcad[oa]|sin marcar',
    browser: 'navegador',
    nocode:
      'no (?:me )?(?:llega|viene|mandan) .{0,14}(?:codigo|sms)|(?:codigo|sms|aviso|notificac)[a-z]* .{0,14}no (?:me )?(?:llega|aparece|sale)|sin codigos?',
    waiting:
      'todavia nada|sin (?:respuesta|noticias)|aun nada|hace .{0,14}(?:dias|semanas?|mes)|llevo .{0,14}(?:dias|semanas)|esperando|pendiente|nadie (?:responde|contesta|reacciona|me)|no (?:me )?contestan?|sigo sin|silencio|si (?:ya )?(?:lo |la )?(?:han )?aprob|dos veces|varias veces|guarda silencio|desde entonces nada|pasa nada (?:en|desde|hace)|nada en (?:\\w+ )?dias|quien le llega|nadie (?:me )?(?:contest|respond)',
    requested:
      'pedi |solicite|he pedido|he solicitado|(?:envie|mande|hice|abri)(?: \\w+){0,2} (?:solicitud|peticion|ticket)|solicitud|peticion|pedimos|lista de espera|insisti|presentad|enviad[oa] (?:la|o|a)|rellene',
    still: 'sigue|todavia|aun|aunque|continua',
    owner:
      'duen[ao]$|propietari|soy (?:yo )?(?:el |la |un )?(?:\\w+ )?(?:admin|jef|duen|propiet|gerente)|(?:admin|jef)[a-z]* soy yo|autonom|mi propia empresa|permisos de admin',
    noadmin:
      '(?:no tenemos|no hay|no tengo|sin) (?:\\w+ )?(?:informatic|admin|sistemas|departamento)|quien es (?:\\w+ )?(?:el )?admin|no se quien|nadie (?:aqui|de nosotros)',
    everyone:
      'para tod[oa]s?|tod[oa] (?:el|la) (?:equipo|empresa|oficina|plantilla)|todos los (?:usuarios|emplead|companer|trabaj)|(?:para|pra) (?:tod[oa]s?|toda|o time|a equipe|a empresa)|en nombre de (?:la |mi |tu |su )?organiz',
    blank:
      'pantalla[a-z ]{0,18} (?:blanc|negr|vaci)|en blanco|cargando|(?:no|nunca) (?:termina|acaba|para|carga)|se queda (?:pensando|cargando|colgad|parad|blanc|ahi)|colgad|se cuelga|dando vueltas|pensando|negro$|congel',
    loop: 'bucle|en circulo|(?:vuelve|volver|regresa|devuelve|manda|retorna) .{0,24}(?:principio|inicio$|login|empezar|la pantalla|la pagina)|empieza de nuevo|desde cero|vuelve a salir|misma (?:pagina|pantalla|ventana)|mismo (?:sitio|sitio|lugar|punto)|vuelve (?:una|siempre|todo)',
    timeout:
      'tiempo .{0,12}(?:agotad|excedid|espera|superad)|tiempo de espera|se agoto|tarda demasiado|tardo demasiado',
    option: 'opcion|ajustes|configuracion$|gris$|pestana',
    norights:
      '(?:no tengo|no tiene|sin|faltan?|me faltan?|ningun|no dispongo de|carezco de) (?:\\w+ )?(?:permiso|derecho|privilegio|autorizacion)s?',
    trial:
      'prueba|suscripcion|gratis ?(?:mes|version|plan)|(?:mes|semana|periodo|dias|version) (?:gratis|gratuit)',
    safe: 'es (?:seguro|peligros|normal|fiable|de fiar)|(?:puedo|debo|deberia|tengo que) (?:\\w+ )?(?:acept|fiarme|confi|darle|permit|continu|autoriz)|me fio|confiar|confianza|estafa|le doy a|hay (?:algun )?(?:riesgo|peligro)|fiable|de fiar|espia|leer todos|riesgo|timo$|confia|inquiet|preocup|no se si|por que (?:quiere|pide|quer|pede|precisa|necesita)',
    accept: 'acept|dar (?:permiso|acceso)|continuar|conced',
    undo: 'retir(?!ed)|lo quito|quitar|quito|revoc|deshacer|anular|eliminar (?:el )?(?:acceso|permiso)',
    disconnectme: 'si (?:desconecto|quito|elimino|borro)',
    erase: 'perd|borr|elimin|pierd',
    contacts: 'ficha|historial|actividad|historico|en el (?:trato|negocio)|a un cliente',
    guest:
      'invitad[oa]|usuario externo|(?:teams|tenant|salesforce|hubspot|system|crm) (?:de|del) ?(?:un )?client',
    location:
      'en el tren|aeropuerto|fuera de (?:la )?(?:oficina|espana|empresa)|otra red|otro pais|direccion ip|ubicacion|desde (?:el tren|el aeropuerto|casa|fuera)|no .{0,24}desde (?:aqui|este)|desde (?:aqui|este \\w+) .{0,24}(?:no |deneg|bloque)',
    glitch: 'algo (?:salio|ha salido|fue|ha ido) mal|error desconocido',
    sync: 'sincron',
    lost: 'perdi|robad|roto$|se me (?:cayo|rompio|perdio)|caid[oa] al|mojad|al agua|vendi',
    address: 'direccion',
    logged: 'registrad|guardad',
    only: 'solo$|solamente|unicamente',
    grey: 'gris$|no se puede pulsar',
    family: 'mujer$|esposa|esposo|marido|novi[oa]$|mi hij[oa]',
    appword:
      'contrasena (?:de (?:la )?aplic|especifica|especial|aparte|distinta|de app)|clave (?:de aplic|especial|aparte)',
    tabs: '(?:dos|otra|nueva) pestanas?|marcador',
    short: '(?:despues de|tras|a la|al cabo de) una hora|cada hora|dura una hora|(?:solo|justo) una hora',
    visible:
      '(?:ve|ven|leen|lee|ver) (?:todos )?(?:mis|mi)|(?:pueden|puede|va a|van a) (?:leer|ver) (?:todos )?mis',
    declined:
      '(?:le di|di|pulse|clic|puse|dado|darle|pinche) (?:a |en )?(?:que )?(?:no$|cancelar|rechazar|denegar)|rechace|cancele$|denegue',
    oneway:
      'una (?:sola )?direccion|un solo sentido|(?:no )?al reves|a la inversa|un sentido|otro sentido|viceversa|sentido unico|otra direccion|(?:del|desde el) (?:crm|hubspot|pipedrive|zoho) (?:a|al|hacia) .{0,14}(?:si$|funciona|va bien)|(?:lo|el) contrario|en sentido contrario',
    turnto: 'contact(?:a|e|ar) (?:a |con )?(?:tu|su|el|mi)',
    othermail: '(?:correo|cuenta|buzon) de (?:mi|un|una|otro|otra) (?:companer|jef|coleg|soci)',
    unrecognized: 'no (?:reconoce|existe)|no es reconocid',
    who: 'quien (?:aprueb|autoriz|tiene|da |debe|puede|decide|lleva)',
    reason:
      'justificacion|justifiq|(?:escrib|pon|pid|pus|ped|dar|di)[a-z]* .{0,14}(?:motivo|razon)|explic[a-z]* (?:por que|para que) .{0,8}(?:necesit|quier)',
    bounced:
      'rebot|me (?:lo|la|los|las) devuelv|devuelt[oa]s?$|devuelven|(?:correo|mensaje)s? .{0,20}vuelven?$|(?:correos?|mensajes?|mails?)$ .{0,24}(?:vuelven|devuel|rebot)|les (?:vuelve|devuelve|rebota)',
    except: '(?:menos|salvo|excepto) (?:los|las|el|la|l[oa]s mails) (?:de|del)$|(?:salvo|excepto) de$',
    crm: '(?:programa|sistema|software|gestor|aplicacion) de (?:l[oa]s )?(?:ventas|clientes)',
    taken:
      '(?:ya )?(?:esta|estaba|aparece) (?:ya )?(?:ocupad|cogid|pillad|tomad|en uso)|ya en uso|pertenece a (?:otr|algu)',
    mobilenet:
      'datos (?:moviles|del movil)|compartiendo (?:internet|datos)|internet del (?:movil|celular)|punto de acceso',
    network: '(?:la|una|esta|nuestra|otra) red$|red (?:de|del|wifi)|cable de red',
    homeworks:
      '(?:en|desde) (?:mi )?casa (?!no |nada )(?:\\w+ ){0,2}(?:funciona|va bien|va perfect|furula|tira)',
    hoard:
      'nunca (?:\\w+ )?(?:borr|elimin|limpi)|(?:correos?|todo) (?:\\w+ ){0,2}desde (?:el )?(?:19|20)\\d\\d|desde (?:el )?(?:19|20)\\d\\d|guardo todo',
    junk: 'no desead|correo basura|spam',
    junked:
      '(?:lleg|cae|caen|caer|caido|va|van|ido|acab|termin|entra|qued|aparec|encuentr|marca|clasific|entrega|mete|pasa|para)[a-z]*$.{0,50} (?:spam|no desead|correo basura|basura|junk)',
    older:
      '(?:no|pero no|nunca) (?:los|las) (?:antigu[oa]s|viej[oa]s|anteriores)$|(?:correos?|mensajes?|e-?mails?|mails?) (?:mas )?(?:antiguos?|viejos?|anteriores?|de antes|pasados?)|(?:antiguos?|viejos?|anteriores?) (?:correos?|mensajes?|mails?)|(?:solo|solamente|unicamente) (?:\\w+ ){0,6}(?:desde (?:que|el dia|la)|ultim[oa]s)|antes de (?:conectar|vincular|enlazar|la conex)|hist(?:orial|orico) de (?:l?os? )?(?:correo|mensaj|mails?)|lo anterior|de antes|mas atras',
    there: 'sale|aparec|veo|estan|esta$|tengo|figura|queda|muestr|hay$|se ven?$|guarda|registra|crea',
    wrongbox:
      '(?:cuenta|calendario|buzon|correo|agenda|gmail) (?:\\w+ ){0,2}(?:equivocad|incorrect|que no era|errone)',
    seatlost:
      '(?:licencia|asiento)s?$ .{0,24}(?:quita|retira|perdi|elimina|caduc|revoc|desaparec|sacaron)|(?:sin|quita[a-z]*|perdi[a-z]*|retira[a-z]*|elimina[a-z]*|no tengo|me sacaron|ya no hay) (?:\\w+ ){0,3}(?:licencia|asiento)|(?:sin|no tengo|perdi|ya no tengo) (?:mi )?(?:lugar|puesto|plaza) en (?:el )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)',
    letsin:
      '(?:celu|celular|movil|telefono|navegador|webmail|la web|pagina|iphone|otro lado|otros lados)$ .{0,24}(?:entra|entro|funciona|va (?:bien|perfecto)|va$|anda|ok$|acepta|sin problema|me deja|si$|vale)|(?:entra|entro|funciona|anda|va bien|va$|acepta|correcta|bien$|sirve|vale) .{0,16}(?:en|desde|con|por) (?:el |la |mi )?(?:celu|celular|movil|telefono|navegador|webmail|web$|pagina|iphone)|(?:movil|celular|celu|telefono|web|navegador|webmail)$ .{0,12}(?:la )?toma|(?:portatil|tablet|notebook|ipad)$ .{0,24}(?:entra|entro|funciona|va$|va bien|anda|acepta)',
    red: 'rojo$|roja$',
    fromcrm:
      '(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,24}(?:escrib|guarda|graba|anade|agrega|crea|pone|mete|apunta|registra)[a-z]* .{0,30}(?:agenda|calendario)|(?:agend|cre|program|anad|pongo|registr|anot|hago|meto|marco)[a-z]* .{0,16}(?:en|desde|por) (?:el |mi )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:nada|no se) .{0,16}(?:escrib|guard|grab|registr)[a-z]* .{0,16}(?:agenda|calendario)|(?:citas?|reuniones|eventos?) (?:del|creadas? en el) (?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)|(?:desde|del) (?:el )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,16}(?:anot|escrib|guard|cre|apunt|pas)[a-z]* .{0,24}(?:agenda|calendario)|(?:eventos?|citas?|reuniones) (?:de |del )?(?:crm|hubspot|salesforce|pipedrive|zoho|dynamics)$ .{0,36}(?:agenda|calendario)',
    paidonly:
      '(?:solo|solamente|unicamente) .{0,20}(?:pago|pagan?$|pagad|premium)|(?:plan|version|cuenta|suscripcion) (?:de pago|pagad?[oa]|premium|superior|mas car[oa])|hay que pagar|pagar para (?:conectar|vincular)|subir de plan|mejorar (?:el|mi) plan|premium|cuesta (?:aparte|extra|mas)|costo extra|se paga aparte',
    inname:
      '(?:en|a|con el) nombre (?:de|del)|de parte (?:de|del)|como (?:si fuera )?(?:mi |el |la )?(?:jefe|jefa|gerente|director)|por cuenta (?:de|del)',
    workrefuses:
      '(?:trabajo|empresa|oficina|corporativ|laboral|profesional|compania|curro)[a-z]{0,2}$ .{0,16}(?:rechaza|no (?:me )?(?:la |lo )?(?:acepta|permite|deja|quiere|autoriza|admite)|dice que no|bloquea|niega|prohibe)',
    hostaside: '(?:gmail|outlook|google) (?:personal|particular|privad)|mi (?:gmail|outlook|google)',
    faltering:
      'caid|cayo|problema|fallas?$|fallando|no (?:anda|funciona|va$)|incidencia|colgad|intermiten|abajo$|(?:anda|va) mal|no (?:carga|responde|abre)$',
    justnow:
      'hoy|ahora|esta manana|en este momento|actualmente|justo ahora|es general|o (?:es )?solo (?:yo|a mi|mi)',
  },
  elsewhere: {
    number: 'numero de tele|numero de movil',
    price: 'cuanto (?:cuesta|cuestan|vale|sale)|precio|diferencia entre',
    sales:
      'presupuesto|descuento|ofert|seguimiento de|(?:anadir|crear|agregar) una? (?:nuevo |nueva )?(?:cliente|contacto|nota|tarea)|borr[a-z]* .{0,14}contact|(?:cliente|lead)s? (?:.{0,12} )?no .{0,10}(?:respond|contest)|fusionar|combinar',
    paper: 'imprim|hoja de calculo|fotos$',
    looks: 'mi firma|firma (?:de correo|del correo|con)|una firma|colores?$|idioma|foto de perfil',
    reports: 'informe|importar (?:los |mis )?contactos',
    opened:
      '\\d+ ?(?:veces )?(?:apertura|abierto)|aperturas? .{0,24}segundo|abiert[oa] \\d+ veces|tasa de apertura',
    exnotice: '(?:recib|llega|lleg)[a-z]{0,5} .{0,16}(?:aviso|notific|recordatorio|invitacion|alerta)',
    samebox: 'mism[oa] (?:buzon|bandeja|cuenta)',
    backto: 'respuestas? .{0,14}(?:a|en) [a-z0-9._-]{2,24}@',
    reply:
      'respuesta automatica|adjunt|anexo|sala de reuniones|compartir (?:mi|el) calendario|desactivar (?:las )?notif|auricular|bloqu(?:er|ear|e) (?:un|al|a un|el|l.)(?: |.)?(?:expedit|remit)|cumplean|gastos de viaje|sala de (?:reuniones|juntas|conferencias)|sala (?:rechaza|no acepta)',
    pause: 'a comer$|comer$|almorzar|de vacaciones|desayun|al bano',
    invoice: 'factura',
    errand:
      'licencia de (?:conducir|manejo)|paquete|cartero|buzon (?:de la calle|de casa|del portal)|transferencia (?:bancaria|a proveed|de dinero)|hacer una transferencia|app (?:de|del) (?:la |mi |el )?banc|mi banc[a-z]{0,4}$|tarjeta de (?:cred|deb)|(?:carnet|permiso) de conducir|pasaporte|baja medica|dias libres|dias de vacaciones|(?:contrasena|clave) (?:del |de )?wi-?fi|fotos?$|orden de compra|medico$|dentista|despertador|receta|seguro (?:de|del) (?:coche|auto|vida|salud)|prestamo|vuelo|(?:cena|cesta|fiesta|comida|lote|arbol) de navidad|multa de|piso$|alquiler|bateria|cargador|sueldo|salario|solicitud de tele|tono de llamada|mi coche',
    doublebook:
      'doble reserva|reserv[a-z]* (?:\\w+ ){0,4}dos veces|sobrereserv|doble check|(?:revis|comprob)[a-z]* (?:\\w+ ){0,3}dos veces|dos veces (?:\\w+ ){0,3}(?:reserv|revis|comprob)',
    newsletter: 'boletin|publicidad',
  },
  notices: {
    mail: 'correo|buzon|bandeja|agenda',
    account: 'cuenta|conexion|integracion|sincroniz',
    broken:
      'desconectad[oa]|desvinculad|(?:ya no|no) esta (?:conectad|sincroniz|vinculad)|(?:perdi|perdido|perdimos) .{0,30}(?:conexion|acceso)|(?:conexion|autorizacion|permiso|acceso|token|sesion|credenciales|sincronizacion)$.{0,60} (?:perdi|interrump|caduc|expir|venci|revoc|retir|fallad|invalid|detuv|deten|pausa|pausad|desactiv|suspend|parad)|no (?:se |hemos |pudimos |podemos )?(?:ha podido |pudo |puede |pueden |podido )?(?:sincronizar|acceder)',
    again:
      'reconect|reautent|reautoriz|re-?vincul|vuelv[aeo]s? a (?:conect|autoriz|autentic|inici|vincul)|volver a (?:conect|autoriz|autentic|inici|vincul)|(?:inici|conect|autoric|autoriz)[a-z]{0,6} .{0,40}(?:de nuevo|otra vez|nuevamente)|renov[a-z]{0,4} .{0,20}(?:autorizacion|acceso|conexion|autorizacao|acesso|conexao)|restable[a-z]{0,5} .{0,20}(?:conexion|sincroniz)',
    due: '(?:debe|tiene que|necesita) (?:volver a|ser )?(?:conectar|reconect|autoriz)[a-z]{0,6}',
    must: 'accion (?:requerida|necesaria)',
    yours:
      '(?:tu|su) (?:[a-z-]{1,20} ){0,2}(?:buzon|cuenta|correo|calendario|bandeja)(?: [a-z-]{1,14}){0,3} (?:se ha|ha sido|esta|fue) desconect',
    state: 'desconectad[oa]$',
    trouble:
      'problemas (?:tecnicos|para|con|al|temporales|en la)|incidencia|interrupcion (?:parcial|del servicio)',
    working:
      'estamos (?:trabajando|investigando)|(?:nuestros?|nuestro) (?:equipo|ingenieros)|no (?:es necesari|tienes que|necesitas|requiere)',
    over: 'resuelto|solucionado|solucionad',
    unapproved:
      'debe (?:ser )?aprob|no (?:ha sido|esta|se ha) (?:aprobad|autoriz)|requiere (?:la )?aprob|(?:requiere|necesita|exige) .{0,12}aprobacion|hasta que .{0,90}apr(?:ueb|obad)',
    mailbox: 'buzon',
    dynamics:
      'admin[a-z]{0,12} (?:de |d.)(?:office|microsoft) 365|lado (?:del |do )?servidor|test (?:y|&) (?:habilit|activ)|perfil de(?:l)? servidor|citas, (?:los )?contactos y (?:las )?tareas',
    mustagree:
      '(?:organizacion|administrador|empresa|informatica)$.{0,40} (?:tiene que|debe|necesita|tendria que) (?:aprob|autoriz|permit|dar)|(?:aprobacion|autorizacion|permiso) del? .{0,12}(?:administrador|organizacion|empresa)',
    popup: 'ventan',
    app: 'aplicac',
    told: 'dice|aparece|sale|sale un|muestra|ventana|mensaje',
    mine: 'conecto$|mi$|mis$|nos$|nuestr',
    forbidden:
      '(?:no tienes?|no tiene|sin|faltan?|no dispone[sn]? de) (?:el |los |de )?(?:permiso|autorizacion)|no (?:esta[s]? )?autorizad',
    connecting: 'conect|vincul|anad|agreg|sincron|adicion',
    crmadmin: 'administrad|administre',
    refused:
      'no (?:se )?(?:pudo|pudimos|pudieron|hemos podido|ha podido|han podido) (?:verific|valid|autentic|iniciar)|(?:error|fallo) de (?:autenticacion|inicio)|credenciales (?:no validas|incorrectas|invalidas)',
    checkit: 'comprueb|revis',
    failure: 'no se pud|fallo|error',
    unreached: 'no se (?:pudo|ha podido) (?:conectar|contactar) (?:con|al) .{0,12}servidor',
    hostport: 'puerto|nombre del servidor',
    credentials: 'credencial|contrasen|usuario',
    servers: 'correo|buzon|servidor de|servidor',
    imapoff:
      'imap (?:no )?(?:esta |se encuentra )?(?:deshabilitad|desactivad|no (?:esta )?(?:habilitad|activad))|(?:imap )?no esta (?:habilitad|activad)[oa] (?:el )?(?:acceso )?imap',
    elsewhere:
      '(?:en|con) otra organizacion .{0,16}dynamics|ya .{0,24}(?:sincroniz|conectad|vinculad|configurad)[a-z]{0,6} .{0,40}otr[ao]|(?:sincroniz|conect|vincul|configur)[a-z]{0,5} (?:con|en|por) otr[ao] (?:base|usuario|cuenta|sistema|entorno|empresa)',
    full: '(?:limite|maximo).{0,60} (?:alcanz|superad|excedid)|(?:alcanzado|llegado) .{0,30}(?:limite|maximo)|plan .{0,30}(?:permite|incluye|admite) .{0,12}(?:una?|dos|\\d)',
    plan: 'suscripcion|licencia|plan$|tarifa',
    linked: 'conectad|vinculad',
    outgoing: 'envio|enviar|enviad|diari|al dia|por dia',
    domainoff:
      'dominio.{0,60} no (?:esta |se encuentra )?(?:permitid|autoriz|aprobad|admitid)|solo .{0,50}dominios? (?:permitid|autoriz|aprobad)|no .{0,40}dominios? (?:permitid|autoriz|aprobad)',
    adminoff:
      'administrad.{0,60} ha (?:desactivad|deshabilitad|bloquead)|(?:integracion|conexion|sincronizacion).{0,60}(?:desactivad|deshabilitad|bloquead)[a-z]{0,2} por .{0,40}administrad',
    storeoff:
      'administrad[a-z]{0,4} .{0,40}(?:ha )?(?:desactiv|deshabilit|bloque)[a-z]{0,3} .{0,40}(?:store|tienda|complement)',
    cookiesoff: 'cookies? .{0,30}(?:desactivad|deshabilitad|inhabilitad|bloquead|no estan (?:activ|habilit))',
    window: 'inicio de sesion|ventana',
    accountoff:
      'cuenta (?:se )?(?:ha sido |ha |fue |esta )?(?:inhabilitad|inhabilito|desactivad|deshabilitad)',
    appeal: 'apelacion|apelar|apelac|recurso',
    securitydefaults:
      'valores (?:predeterminados|por defecto) de seguridad|configuracion de seguridad predeterminada|security defaults',
    smtpoff:
      'smtp.{0,40} (?:desactive|bloque|n.est pas active)|smtp.{0,40} (?:desactivad|deshabilitad|no esta (?:activ|habilit))',
    smtpauth: 'smtp autenticad',
    usual: 'de forma predeterminada|por defecto',
    unticked:
      'no (?:se (?:han |ha )?)?(?:seleccionad|marcad|concedid|otorgad)[a-z]{0,2} (?:todos|todas)|no (?:has |ha )?(?:seleccion|marc|conced|otorg)[a-z]{1,5} (?:todos|todas|algun)|(?:casillas?|permisos) .{0,30}(?:sin marcar|no (?:estan|fueron|se han) (?:marcad|seleccionad|concedid|otorgad))',
    turnon:
      '(?:pide|pida|solicita|solicite|contacta|contacte) .{0,40}administrad.{0,30}(?:activ|habilit)[a-z]{1,4} .{0,40}(?:integrac|complement|extension|sincroniz|panel)|(?:integracion|complemento|extension|panel)$.{0,40} no (?:esta|ha sido|se ha) (?:activad|habilitad)',
    installoff:
      '(?:administrad[a-z]{0,4}|organizacion|empresa).{0,20} (?:ha |han )?(?:desactivado|deshabilitado|bloqueado|no permite|impide) .{0,40}(?:instal|agreg|anad)|instalacion .{0,40}(?:bloquead|desactivad|deshabilitad)[a-z]? por .{0,30}(?:administrad|organizac|empresa)',
    finishthere:
      '(?:completa|complete|termina|termine|finaliza|continua|inicia sesion) .{0,50}en la (?:nueva |otra )?(?:ventana|pestana)|esperando (?:la )?(?:autorizacion|autenticacion)',
    nowindow:
      '(?:ninguna|no hay|no sale|no aparece|no veo) (?:ninguna |otra |la )?(?:nueva )?(?:ventana|pestana)|ventana .{0,16}no (?:se abre|aparece|sale)|icono .{0,40}barra de direcciones|no se abre nada',
    unlisted:
      '(?:direccion|remitente)$.{0,60} no (?:esta|figura|aparece|se encuentra) .{0,40}(?:lista|permitid|autorizad|aceptad|registrad)|remitente desconocido',
    filed:
      'no (?:se ha |se pudo |fue |ha sido |se |hemos )?(?:agreg|anad|registr|guard|asoci|relacion|proces)[a-z]{1,4}',
    copies: 'reenvi|cco$',
    domainunproven:
      'dominio.{0,60} no (?:esta|ha sido|se ha|fue) (?:autenticad|verificad)|dominio (?:no|sin) (?:autentic|verific)',
    lacking:
      '(?:falta|faltan)$(?! ningun).{0,20}permiso|permisos? .{0,20}falt|no .{0,20}(?:conced|otorg|autoriz|diste).{0,20}(?:permiso|acceso)',
    allboxes: 'todas las (?:casillas|opciones)|todos los permisos',
    popupoff:
      '(?:bloquead[oa]|bloqueo|bloquea) .{0,24}ventana|ventanas? .{0,24}bloquead|no (?:se )?(?:pudo|pudimos|ha podido|puede) abrir .{0,12}ventana',
    ungranted: 'no (?:se )?(?:ha )?(?:conced|otorg|permit)|sin conceder|falta$|denegad|rechazad',
    mailoff:
      '(?:servicio de correo|gmail)$.{0,24} no (?:esta |se ha )?(?:habilitad|activad|disponible)|(?:cuenta|usuario)$.{0,12} no tiene gmail',
    otherlogin:
      '(?:sesion|entrado|conectado) (?:con|como) @ .{0,10}(?:pero|aunque|en vez|en lugar|y no) .{0,60}@|(?:otra cuenta|una cuenta (?:distinta|diferente)) (?:de|a|que) .{0,30}(?:conect|vincul|original)',
    othername:
      'certificado$.{0,50} (?:no (?:coincide|corresponde|es valido para|incluye)|es (?:de|para) otro|(?:emitido|expedido) para otro|pertenece a otro)|nombre$.{0,50} no (?:coincide|corresponde) .{0,24}certificado',
    doubled:
      '(?:reuniones|citas|eventos|correos|mensajes|contactos|actividades)$.{0,50} (?:dos veces(?! (?:al|por) )|duplicad[oa]s|por duplicado)',
    shifted:
      '(?:tod[oa]s|cada|mis|nuestr[oa]s|las|los) (?:\\w+ ){0,3}(?:reuniones|citas|eventos|demos)$.{0,60} (?:(?:una|dos|tres|\\d{1,2}) horas? (?:antes|despues|mas (?:tarde|temprano)|de diferencia)|con (?:una|dos|tres|\\d{1,2}) horas? de (?:diferencia|retraso|adelanto)|en la zona horaria equivocada)',
    junked:
      '(?:nuestros|mis|todos los|los) (?:\\w+ ){0,3}(?:correos|mensajes|presupuestos|e-?mails)$.{0,60} (?:llegan|caen|van|acaban|terminan|entran) .{0,40}(?:spam|no desead|correo basura)',
    wronglinked:
      '(?:conect|vincul|enlaz)[a-z]{1,4}$.{0,16} (?:la|el|una|un) (?:cuenta|calendario|buzon|correo)(?: de \\w+)? (?:equivocad[oa]|incorrect[oa]|que no era)|(?:cuenta|calendario|buzon)(?: de \\w+)? (?:equivocad[oa]|incorrect[oa])$.{0,24} (?:conectad|vinculad)',
    sinceonly:
      'solo (?:\\w+ ){0,3}(?:correos|mensajes)$.{0,12} desde que (?:me |lo |la )?conect[eoa]|(?:correos|mensajes) (?:mas )?(?:antiguos|anteriores|viejos)$.{0,20} (?:faltan|no (?:aparecen|estan|salen) )|faltan (?:\\w+ ){0,3}(?:correos|mensajes) (?:mas )?(?:antiguos|anteriores|viejos)',
    displayed: 'salen|aparecen|caen|se ven|figuran|llegan',
    standing: 'salen|aparec|guarda|registra|duplicad|se crean|quedan|figura',
    spared: '(?:no|nunca|ya no|evitar|para que|en lugar|sin que) .{0,40}(?:spam|no desead|correo basura)',
    ours: 'nuestr|mis?$|conecte$',
    requestdenied:
      '(?:solicitud|peticion)$.{0,80} (?:denegada|rechazada|negada)|(?:denego|rechazo|denegado|rechazado|nego) (?:su|tu|mi|la|nuestra) (?:solicitud|peticion)',
    decider: 'administrad|departamento de (?:ti|informatica)',
    otherwish: 'vacaciones|prestamo|credito|reembolso|gastos|viaje',
    ewslisted:
      'ews$.{0,60} lista (?:blanca|de permitid[oa]s|de aplicaciones permitidas)|lista (?:blanca|de permitid[oa]s) .{0,40}ews$',
    keptout:
      'no (?:esta|figura|aparece) en (?:la lista|ella)|(?:dejo|ha dejado) de (?:funcionar|sincronizar)|ya no (?:funciona|sincroniza|conecta)',
    novalidsender:
      'no (?:se )?(?:le |lo |te |ha sido |fue )?(?:reconoci|reconocid)[a-z]{1,3} como (?:un )?remitente valido',
    undelivered: 'no (?:se )?(?:pudo|ha podido|fue|pudimos) (?:entreg|envi)',
    turneddown: 'rechazad|rebotad',
    letter: 'mensaje|correo',
    offforme: 'no (?:esta|estas|ha sido|se le ha) asignad[oa] a (?:una|ninguna) configuracion',
    foundnot:
      'no (?:se |hemos |han? |pudimos |podemos ){0,2}(?:ha |han |pudo |pudieron |podido )?(?:encontr|localiz|hall)|(?:ningun|ninguna) .{0,70}(?:encontr|localiz)|no encontrad',
    inbox: 'bandeja|buzon',
    diary: 'calendario|agenda',
    notvalid: 'no (?:es |son )?(?:valid|correct)|invalid|incorrect|erron|no .{0,30}(?:valid|correct)',
    cap: 'limite|cupo|cuota|tope',
    capped: 'alcanz|superad|excedi|agotad|llegado al',
    sends: 'envio|enviar|enviad',
    daily: 'diari|por dia|al dia|hoy$|manana|24 horas',
    unavailable:
      'no (?:esta |estan |se )?(?:disponib|inclui|incluye|forma parte|contempla|permite|ofrece|cuenta con)|no (?:viene|entra|dispone)|no disponib|indisponib',
    configuration: 'configuracion',
    unassigned:
      'no (?:esta|estas|se le ha|ha sido|se te ha|tiene|tienes|te han|le han|has sido) .{0,24}(?:asign|anadi|agreg)|(?:ninguna|sin) .{0,60}asignad|(?:todavia|aun) no .{0,24}(?:asign|anadi|agreg)|no (?:asignad|anadid)|sin configuracion',
    unused:
      'inactividad|no (?:se )?(?:has|ha|han|ha sido) .{0,8}(?:usad|utiliz|abiert)|falta de (?:uso|actividad)|sin (?:uso|usar|actividad)|desuso|ninguna actividad|no hay actividad|inutilizad',
    halted:
      'pausad|pausado|deten|desconectad|suspendid|interrump|desactivad|parad[oa]$|pausamos|detuvimos|desconectamos|desactivamos',
    suspended: 'suspend|inhabilitad|deshabilitad|bloquead',
    domainadmin: 'administrador[a-z]{0,3} (?:de|del) (?:tu |su |este |el )?dominio',
    nouser:
      '(?:usuario|destinatario|direccion|buzon)$.{0,40} (?:desconocid|no exist|inexist|no encontrad)|no existe (?:el |la |ese )?(?:usuario|buzon|destinatario|direccion)|no se (?:encontro|encuentra|ha encontrado) .{0,14}(?:destinatario|usuario|buzon|direccion)',
    returned:
      'no (?:se )?(?:pudo|ha podido|hemos podido|pudimos|fue posible|puede) .{0,10}entreg|no (?:se )?(?:ha )?entreg|no entregad|entrega .{0,50}(?:fall|imposible)|devuelt|rebotad|rebote|(?:ha|han) vuelto|volvio|vino de vuelta',
    parcel: 'paquete|mensajero|repartidor|envio postal',
    timedout:
      'tiempo .{0,20}(?:agotad|exced|expirad|superad)|agot[a-z]{1,3} el tiempo|no (?:respondio|responde|ha respondido|contesta)|sin respuesta|tiempo limite .{0,20}(?:exced|super|agot)',
    mailhost: 'servidor de correo',
    imapclosed:
      'imap.{0,24} (?:desactivad|deshabilitad|apagad|inactiv)|imap.{0,20} no (?:esta )?(?:activ|habilit)|imap.{0,20} (?:bloquead|no habilitad|no activad)',
    newpassword:
      '(?:cambi|modific|actualic|renov|restablec)[a-z]{0,4} (?:de |la |las |mi |mis |nuestra |nuestras |su |sus |todas ){0,3}(?:contrasena|clave)|(?:contrasena|clave) nueva|nueva (?:contrasena|clave)|(?:contrasena|clave)$.{0,20} (?:cambi|caducad)',
    syncing: 'sincron|conexion (?:de|del) (?:correo|buzon|calendario)',
    shutout:
      'no (?:puede|puedo|logra|consigue|se puede|pudo) .{0,16}(?:entrar|iniciar|acceder|conectar)|(?:el )?crm no entra|(?:error|fallo|falla) .{0,10}(?:inicio|entrar|conexion|sesion|acceso)|no entra|(?:inicio de sesion|acceso) .{0,24}fall',
    allwell: 'todo (?:funciona|va bien|va perfect)|funciona todo',
    securefail:
      '(?:error|no se pudo|no ha sido posible|fallo).{0,60} conexion (?:segura|cifrada)|conexion (?:segura|cifrada).{0,60} (?:error|fall|no se)',
    manyusers: '(?<!para |a |de )(?:varios|multiples|mas de un|distintos|diferentes) (?:usuarios?|personas)',
    imapwrong:
      '(?:ajustes|configuracion|parametros) (?:de |del servidor )?(?:imap|smtp) .{0,16}(?:incorrect|errone|invalid|no (?:es |son )?(?:valid|correct))',
    ipfilter: 'cortafuegos|solo .{0,24}(?:ips?$|direcciones ip)|unicamente .{0,24}(?:ips?$|direcciones ip)',
    away: 'baja (?:por |de )?(?:maternidad|paternidad|medica|maternal|paternal|larga)|permiso (?:de |por )(?:maternidad|paternidad)|excedencia|ano sabatico|(?:meses|medio ano) (?:fuera|de baja|sin entrar|ausente)',
    looped:
      '(?:vuelve|regresa|devuelve|lleva|vuelven) .{0,24}(?:pantalla|pagina|ventana) (?:de )?(?:inicio|login|acceso)|bucle (?:de )?(?:inicio|login|acceso)|me (?:cierra la|saca|desconecta)|en bucle',
    sidepanel: 'complemento|panel lateral|barra lateral|extension',
    companyrule:
      '(?:azure|entra|acceso condicional|departamento de ti|politica de seguridad|informatica)$.{0,50} (?:filtr|restring|control|limit|aprueb|bloque)|(?:filtr|restring|control|limit|gestion)[a-z]{0,6} .{0,40}(?:con|por|mediante|desde|en) (?:azure|entra)',
    personalbox:
      '(?:cuentas?|buzon|buzones|correos?|direccion|direcciones) (?:[a-z.-]{3,14} ){0,2}(?:personal|particular|privad)|personal[a-z]{0,2} (?:de )?outlook\\.com',
    notforit:
      'no (?:se )?(?:admite|admiten|soporta|soportan|es compatible|son compatibles|acepta)|incompatible|solo (?:admite|funciona)',
    senddies: '(?:envi[a-z]{1,5}|mandar|mando|mandamos) .{0,80}(?:desconect|rojo|desactiv)',
    receivesok:
      '(?:recepcion|recibir|recibo|sincronizacion|entrante|entrantes)$.{0,30} (?:funciona|va bien|conectad|verde|ok$)',
  },
  screens: {
    integration: 'integrac',
    approval: 'aprob|acuerdo|consentim',
    need: 'requier|exige|precis|neces|debe|hace falta|exig',
    permission: 'autoriz',
    only: 'solo|solament|unicament|que desde',
    grant: 'octroy|conced|conces|otorg|dar$',
    resources: 'recurs',
    organization: 'empresa',
    institution: 'institucion|centro educ',
    app: 'aplic',
    thisApp: 'esta app|esta apli|la app|la apli',
    ask: 'pida|pidele|solicit|pedir|pid',
    before: 'antes',
    oneOrMore: 'uno o mas|uno o varios',
    risky: 'riesg|peligr',
    trust: 'confi|fiar',
    justification: 'motiv|razon',
    request: 'solicit|peticion|pedido|pedir',
    sent: 'enviad|remitid',
    signin: 'inicio de ses|inicio ses|inici|entrar|ingres|acced|entrada',
    success: 'correctament|exito|se pudo',
    criteria: 'criter|condicion|condic|requisit',
    restricted: 'restring',
    browser: 'navegad',
    cannot: 'no pued|no es posible|no se pued|no podem|no tien|no podr|no puedo|no me deja',
    fromHere: 'desde aqui|de aqui|d.aqui',
    reach: 'acced|llegar|entrar|acceso|acces|abrir',
    rightNow: 'momentan|en este momento|ahora|por el momento',
    sensitive: 'sensib',
    device: 'disposit|equipo',
    managed: 'administrad|gestion|inscri|cumpl|domin|unid[oa]s',
    account: 'cuenta',
    locked: 'bloque|bloqu',
    temporary: 'temporal',
    unauthorized: 'no autoriz|indebid|abusiv|sin autoriz',
    disabled: 'desactiv',
    password: 'contrasen',
    update: 'actualiz|cambi',
    firstTime: 'primera vez',
    personal: 'particular',
    work: 'trabajo|profes|corporativ',
    school: 'escuela|centro educ|escola',
    tenant: 'inquilin|directorio',
    added: 'agreg|anad|adicion',
    notExist: 'no existe',
    block: 'bloq|bloqu',
    assigned: 'asign',
    member: 'miembr',
    group: 'grup',
    moreInfo: 'mas info|informacion adic',
    secure: 'segur|proteg',
    use: 'usar|usa|uso|usad|usarl',
    access: 'acces|acceso|acced',
    review: 'revis|analis',
    policy: 'direct|norm|politic',
    data: 'dato',
    within: 'dentro|en su organi|en tu organi',
    complete: 'termin|conclu|completad|superad',
    not: 'sin$',
    tester: 'evaluador|probador',
    developer: 'desarrollador|programador',
    verified: 'verificad',
    tried: 'intent',
    maybe: 'puede|podria|quiza|es posible',
    screen: 'esta pantalla',
    embedded: 'incrustad|insertad|incorporad',
    twoStep: 'dos pasos|2 pasos',
    invalid: 'no es valid',
    username: 'nombre de usuario',
    find: 'encontr',
    onlyAdmin: '(?:solo|unicament|solament).{0,30}admin',
    accessBlocked: 'acceso (?:esta |ha sido |fue )?bloquead|bloqueado el acceso|bloqueo el acceso',
    helpUs: 'ayudenos|ayudanos',
    noAnswer: 'no hemos recibido|no recibimos',
    session: 'sesion',
    thirdParty: 'terceros',
    otherPhone:
      'nuevo (?:movil|telefono|celular)|(?:movil|telefono|celular) (?:nuevo|viejo|anterior)|perdi (?:el|mi)|cambie de|cambiado de',
    appLabel: 'aplicacion:',
    notified: 'por correo|por e-mail|avisad',
    waiting: 'revis|espera|avis|hasta|cuando|analis|aguard|avisa',
    comply: 'cumpl',
    your: 'su$|tu$',
    our: 'nosotros|nuestr',
    mailbox: 'correo|agenda',
    supporter: 'soporte',
    unlock: 'desbloque',
    denied: 'denegad|rechazad',
    whichOrgs: '(?:las|que|cuales|ciertas) (?:organizaciones|empresas) .{0,30}(?:acced|acces|acceso)',
    manyApps: 'aplicaciones|apps que',
    rule: '(?:politica|norma|guia|regla|directiva)$.{0,24}:',
  },
  right: 'estaba estaban hasta podido segun trata llega llegan llego',
};

export default words;
