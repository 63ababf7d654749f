import type { ObjectionTable } from '../format.ts';

/**
 * Spanish: how notes of call centres and CRMs tell of an objection.
 * Source: the wording of RGPD 21 and of the Spanish advertising exclusion lists, and the habits of notes; the format is
 * that of `ObjectionTable`.
 */
export const ES: ObjectionTable = {
  lang: 'es',
  text: `
[set everyday]
llamar llame llamada(|s) telefono correo(|s) email(|s) mail contactar contactado quier(e|en)
dese(a|an) pid(e|en) pedido solicit(a|ado) lista base datos oferta(|s) informacion promocion(|es)
comercial(|es) enviar mandar mensaje(|s) carta catalogo(|s) contacto
[set call phone]
llamar llamarle llamarla llamarlo llamarles telefonear llame(|n|s|mos) llamad llameis volver(|le) telefonee(|n)
[set called phone]
llamado llamada telefoneado telefoneada
[set callnoun phone]
llamada(|s) telefono telefonica(|s) telefonico(|s) telefonicamente tel
[set send]
enviar(|le|les|me|nos|la|lo) envie(|n|s|mos) mandar(|le|les|me|la|lo) mande(|n|s|mos) remitir
[set mailnoun email]
correo(|s) email(|s) mail(|s) newsletter(|s) boletin(|es) mailing(|s) electronico(|s) spam emailing
[set sms sms]
sms mensaje(|s) whatsapp(|s)
[set post post]
carta(|s) postal(|es) catalogo(|s) folleto(|s)
[set medium]
{callnoun} {mailnoun} {sms} {post}
[set contact]
contactar(|le|la|lo|les) contacte(|n|s|mos) molestar(|le|la|lo|les|me) moleste(|n|s|mos) recontactar importunar incordiar solicitar
[set contacted]
contactado contactada molestado molestada recontactado recontactada
[set promo]
publicidad promocion(|es) oferta(|s) comunicacion(|es) marketing propaganda informacion comerciales comercial
[set pro]
le la lo les me nos se te
[set wish]
quier(e|en|o) dese(a|an|o) acept(a|an|o) quisiera querer permite autoriza
[set demand]
pid(e|en|io) pedido pide solicit(a|an|o|ado) quier(e|en) exig(e|en|io) exigido dese(a|an) ruega reclama dice dicho insiste peticion
[set base]
lista(|s) base bbdd bd fichero(|s) listado(|s) registro(|s) crm sistema mailing
[set data]
datos
[set removed]
eliminado eliminada borrado borrada quitado quitada retirado retirada excluido excluida suprimido suprimida removido
[set remove]
elimin(ar|arle|arla|arlo|en|e|emos) borr(ar|arle|arla|arlo|en|e|emos) quit(ar|arle|arla|arlo|en|e|emos) sacar(|le|la|lo) retirar(|le|la|lo) suprim(ir|an|a) excluir(|le|la|lo) remover
[set again phone]
llamar(|le|la|lo)
[set againall]
contactar(|le|la|lo) molestar(|le|la|lo) escribir(|le)
[set stopcall phone]
llamar(|le|la|lo|me|nos)
[set stopall]
contactar(|le|la|lo|me) molestar(|le|la|lo|me) enviar(|le|me) mandar(|le|me)
[set darse]
darse darle darlo darla
[set newsout email]
newsletter(|s) boletin(|es) mailing(|s) correos emails mailings
[set unsub]
desuscrito desuscrita
[ask]
no ?{pro} {call}/{contact} nunca/mas ?mas
no ?se ?{pro} vuelva/vuelvan/vuelvas/volver a {again}/{againall}
nunca ?mas ?{pro} {call}/{contact}
no volver(|le) a {call}/{contact}/{again}
no volver/volverle/vuelvan/vuelva/volvais ?nunca a {again}/{againall}
no ?{pro} {wish} que ?se ?{pro} ?{pro} {call}/{contact}
no {wish} ?ser ?que {called}/{contacted}
no {wish} ?seguir ?recibir ?recibiendo ?{send} ?mas ?ninguna ?ningun ?nuestras ?nuestros {promo}/{medium} ?{promo}
no {wish} ?recibir ?nada ?saber ?nada mas
no {wish} saber nada
no {wish} _ recibir _ {medium}/{promo}
no recibir ?mas {medium}/{promo}
no ?{pro} {send} ?mas ?ningun ?ninguna {medium}/{promo}
no ?{pro} {send} nada mas
no mas ?{promo} {medium}/{promo} ?{promo}
ni {medium} ni {medium}
basta de/con ?las ?los {medium}/{promo}
dej(ar|en|e|emos) de {call}/{contact}
dej(ar|en|e|emos)/parar/paren ?ya de {stopcall}/{stopall} ?{medium} ?{promo}
rechaza ?todo ?toda ?todas ?la ?las ?los ?recibir ?cualquier {medium}/{promo}/contacto
no {wish} ?ningun ?mas contacto
no ?mas contacto
{demand} _ ser {removed}
{demand} _ {remove} ?de ?sus ?los ?todos ?mis {data}
ser {removed} de _ {base}
{remove} ?de ?del ?la ?nuestra ?nuestro ?las ?sus ?todas ?todos ?los {base}
{remove} sus/mis/todos ?los ?sus {data}
{demand} _ supresion/eliminacion/borrado/cancelacion ?de ?del ?sus ?todos ?los {data}
derecho de/al supresion/olvido ejercido/solicitado
ejerc(e|io|er|ido) ?su ?el derecho de/al ?la supresion/olvido/cancelacion/oposicion
solicita/pide/ejerce _ derecho al olvido
{demand} _ la baja
{demand} baja de/en ?la ?las ?todas ?los {promo}/{medium}/{base}
{demand} baja $
{demand} _ {darse}/demos/den/de de baja
{demand} _ {darse} de baja
^ {darse}/dar de baja ?por ?favor ?urgente $
^ baja ?de ?comercial publicidad/newsletter/boletin
^^ stop $$
[left]
baja ?de ?en ?la ?el ?del ?las ?los ?nuestra ?nuestro {newsout}
{darse} de baja ?de ?en ?la ?el ?del ?nuestra ?nuestro {newsout}
{unsub} ?de ?la ?del {newsout}
{unsub}
se ?ha dio/dado de baja ?por ?via $
se dio de baja $
se ha dado de baja $
^^ ?dado de baja $$
^^ baja ?solicitada $$
[bare]
no ?{pro} {call}/{contact}
[go]
por/porque/ya/nunca/mas/bajo/gracias/al/ni/y/o/a peticion/cliente/favor/que
gracias/nunca/mas/ni
a este/esta/esa/ese cliente/persona/contacto/senor/senora
por favor/peticion
bajo ningun
[state]
se op(one|uso) ?expresamente a/al ?la ?el ?toda ?recibir ?que {promo}/tratamiento/{medium}/uso ?{promo}
se ha opuesto ?expresamente a/al ?la ?el ?toda ?recibir ?que {promo}/tratamiento/{medium}/uso
opuesto/opuesta a/al ?la ?toda {promo}/tratamiento
oposicion a/al ?la ?recibir {promo}/tratamiento
[left]
derecho de oposicion ejercido/ejercitado/recibido/rgpd/solicitado
ejerc(e|io|er|ido|ita|ito|itado) ?su ?el derecho de oposicion
oposicion rgpd/lopd/gdpr/recibida
rgpd oposicion
^ oposicion recibida
retir(a|o|ado|ada) ?su ?el consentimiento
revoc(a|o|ado|ada) ?su ?el consentimiento
consentimiento ?ha ?sido revocado/retirado
^ ?en ?inscrito ?inscrita ?apuntado ?esta ?en ?la ?lista robinson $
inscrit(o|a)/apuntad(o|a)/esta/figura en ?la lista robinson
lista robinson $
lista negra $
[within]
baja medica/laboral/maternal/paternal/voluntaria/temporal/por
de baja hasta/desde/por/medica/laboral/maternal
a la baja
baja de/del ?la ?el ?su contrato/linea/servicio/luz/gas/suministro/poliza/seguro
baja el/la/su/un contrato/linea/servicio/luz/gas/suministro/poliza/seguro
comprobado/verificado/consultado ?en ?la lista robinson
no ?se ?esta en ?la lista robinson
no llamar ?a ?su secretaria/asistente/recepcion
sin oposicion
no ?{pro} olvid(e|ar|es|eis)/dud(e|es|ar|eis) ?de ?en
[near]
no
nunca
sin
[before]
no ?{pro} ha/han/habia/he
no se/esta/es/figura
si/cuando/como/porque/antes/aunque
aun/todavia no
sin
ningun/ninguna
sus/los/nuestros/las clientes/usuarios/suscriptores/empleados
[after]
antes/hasta/durante/mientras/despues/entre/sin/salvo/todavia/aun/ahora/hoy/manana/cuando/directamente
en horario/horas
a ?la ?las ?partir ?# hora/horas/comida/#/noche/tarde/manana/oficina/mediodia
por ?la ?las ?el tarde/tardes/manana/mananas/noche/noches/momento/ahora
los/el/en ?el ?la ?los lunes/martes/miercoles/jueves/viernes/sabado/domingo/fines/fin/enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/vacaciones/verano/reunion/movil/trabajo/oficina/casa/fijo/numero/momento
al movil/fijo/trabajo/numero/despacho/particular
esta/este/estos semana/mes/ano/tarde/dias/manana
de momento/noche/lunes
fuera de
tan temprano/pronto/tarde
[reason]
ya no trabaja/esta/pertenece
no trabaja ya/aqui/alli/en
ha dejado la/de ?trabajar empresa/trabajar
jubilad(o|a)
fallecid(o|a)
fallecio
duplicad(o|a)
de vacaciones
ramadan/navidad
llamara/llama el/ella/nos
nos llamara/llama
numero/telefono/correo ?es ?esta equivocado/erroneo/incorrecto/invalido/inexistente/mal
ya ?es ?era cliente
competencia
empresa cerrada/disuelta/liquidada
en concurso/liquidacion
moroso
lleva(|do) por
[back]
de nuevo suscrito/alta
volvio a suscribirse/darse
dado de alta otra/de
por error
[medium]
por ?el ?correo ?via ?mensaje {medium}
via {medium}
telefonicamente
[except]
salvo ?por ?el ?correo {medium}
excepto ?por ?el ?correo {medium}
[more]
y/o/ni ?por ?de ?los ?las ?{send} ?correo {medium}
ni {call}/{contact}
`,
};
