import type { Table } from './format.ts';

/** Spanish, more of it: people, health, belief, conduct. Written for this project from general knowledge of the language. */
export const ES_PEOPLE: Table = {
  lang: 'es',
  text: `
[set kin]
marido
mujer
esposo
esposa
hijo
hija
hijos
padre
madre
padres
hermano
hermana
abuelo
abuela
suegro
suegra
novio
novia
pareja
nieto
nieta
tío
tía
sobrino
sobrina
cuñado
cuñada
bebé
niño
niña

[set love]
marido
mujer
esposo
esposa
novio
novia
pareja

[set people]
marroquí
argelino
argelina
tunecino
egipcio
senegalés
senegalesa
nigeriano
nigeriana
ghanés
camerunés
guineano
gambiano
maliense
rumano
rumana
búlgaro
búlgara
polaco
polaca
ucraniano
ucraniana
ruso
rusa
chino
china
pakistaní
indio
india
bangladesí
filipino
filipina
vietnamita
árabe
turco
turca
sirio
siria
iraní
colombiano
colombiana
ecuatoriano
ecuatoriana
peruano
peruana
boliviano
boliviana
venezolano
venezolana
dominicano
dominicana
cubano
cubana
hondureño
hondureña
paraguayo
paraguaya
argentino
argentina
brasileño
brasileña
mexicano
mexicana
latino
latina
magrebí
africano
africana
asiático
asiática
gitano
gitana
judío
judía

[family_privacy state]
{kin} _ muerto/muerta/fallecido/fallecida/enterrado/enterrada/difunto/difunta
muerte/fallecimiento/entierro/funeral/pérdida/luto de/del/por su/la/el/un {kin}
murió/falleció/perdió/perder/enterró/enterrado ?a su {kin}
ha/han/acaba muerto/fallecido/perdido/enterrado/perder ?a/de su/perder ?la/el/su {kin}
le ha/se ha muerto/fallecido/dejado la/el/su {kin}
se le ha muerto
se le murió
dar el pésame
pésame por
de luto por
{love} le/la/lo ha/dejó/abandonó/engaña/echó/puso dejado/abandonado/engañado/echado/cuernos
pone/puso/pone los cuernos
le pone los cuernos
cuernos a su {love}
engaña/engañó/pega/maltrata/abandonó a su {love}
maltrato/malos tratos a su
se/está/están ha/han/se/va separado/separada/separando/divorciado/divorciada/divorciando/divorciar/separar
se va a divorciar/separar/casar
acaba de divorciarse/separarse/casarse/enviudar
en pleno/proceso/trámites divorcio
en pleno/proceso/trámites divorcio/de divorcio/separación
divorcio complicado/difícil/conflictivo
divorcio complicado/difícil/en/conflictivo/de trámite
tras/desde/por el/su/la divorcio/separación
divorciado/divorciada/separado/separada/viudo/viuda/casado/casada ?y/con/de/desde/tiene #n/dos/tres/cuatro hijos/hijas/niños
divorciado/divorciada/separado/separada/viudo/viuda de/desde/con/hace
casado/casada en segundas nupcias
segundas nupcias
recién casado/casada/casados/divorciado/divorciada/separado/parido/viudo
luna de miel
viaje de novios
se casa en/el/con/este
su boda
boda de su hijo/hija
padre/madre de #n/dos/tres/cuatro/familia/gemelos/mellizos
tiene #n/dos/tres/cuatro/cinco hijos/hijas/niños/críos/gemelos
acaba/ha de/sido ser padre/madre/abuelo/abuela/papá/mamá
acaba de ser/tener padre/madre/abuelo/abuela/papá/mamá
ha sido padre/madre/abuelo/abuela
ha tenido un/una/gemelos bebé/hijo/hija/niño/niña
va a ser padre/madre/abuelo/abuela/papá/mamá
esperan un hijo/bebé
nacimiento de su hijo/hija
permiso de paternidad/maternidad/nacimiento
familia numerosa
madre/padre soltera/soltero/separada/separado/sola/solo
custodia de/compartida/exclusiva ?los/sus/su niños/hijos/hijo/hija
perdió la custodia
no ve a sus hijos/padres
no le dejan ver a
no se habla con su {kin}
peleado/enfadado con su {kin}
problemas/bronca/broncas/líos/lío en/con/de casa/familia/familiares/pareja/matrimoniales/conyugales
problemas en casa
problemas con su {kin}
motivos/problemas/asuntos/situación familiares/familiar/personales/conyugales
crisis de/en pareja/su matrimonio
lío/liado/liada/aventura/amante/romance con/de su/la/el secretaria/secretario/jefe/jefa/compañera/compañero/vecina/vecino
está liado con
tiene un/una lío/amante/querida/querido/aventura
doble vida
mujeriego
vive con/en ?sus/su padres/madre/casa de/suegra
vive solo/sola desde
cuida de/a su {kin}
cuida a su {kin}
cuidadora de su
{kin} en/a una residencia
{kin} dependiente
embargado/embargada por
tiene/le embargo/embargado/embargaron la/el/su nómina/casa/sueldo/piso
nómina embargada
embargo de nómina
debe dinero a/por
hasta arriba/el cuello de deudas
lleno de deudas
lleno/cargado/comido de/por deudas/las deudas
deudas de/por juego
está arruinado/arruinada/en la ruina
en la ruina
no llega a fin de mes
no puede pagar el/la hipoteca/alquiler
en la lista/fichero de/morosos morosos/asnef
está en asnef
concurso personal
desahuciado/desahuciada de
cobra el/la paro/subsidio/renta/ayuda/pensión ?mínima/mínimo
cobra el paro
vive de ayudas
parado/parada de larga
herencia de su/la padre/madre/tía/abuela/familia
peleas por la herencia
ha heredado
hijo adoptivo/ilegítimo/secreto/no reconocido/bastardo
hija adoptiva/secreta
contraseña/clave es

[family_privacy weak +lone]
contraseña | !be !client !person
clave de acceso | !be !client !person

[family_privacy trait]
divorciada
separada | @ -thing
viudez
huérfana
cornudo
cornuda
adúltero
adúltera
infidelidad
concubina
amancebado
casado | @ -thing -trade
casada | @ -thing -trade
embargado
embargada
arruinada
morosidad
soltera
solterón
recién casados
exmujer
exmarido
exnovia
padrastro
madrastra
hijastro
hijastra
divorciándose

[minor state]
{kin}/alumno/alumna/estudiante/estudia/va/cursa/está/en ?de/que/a/en #n/1/2/3/4/primero/segundo/tercero/cuarto/quinto/sexto de/eso/primaria/secundaria/bachillerato/infantil ?la primaria/eso/secundaria/bachillerato/infantil
#n de primaria/eso/secundaria/bachillerato/infantil/la eso
primero/segundo/tercero/cuarto/quinto/sexto de primaria/eso/secundaria/bachillerato/infantil
{kin}/menor/chico/chica/chaval/chavala/joven/adolescente/estudiante/alumno/alumna de #age ?años/añitos
{kin} #age años
solo/sólo/apenas/todavía/aún tiene #age
tiene solo/sólo/apenas #age
tiene #age añitos
cumple #age
va a cumplir #age
va al/a colegio/instituto/guardería/cole/la guardería
va al cole
en la guardería
firma/autorización/permiso/consentimiento de/del ?los/sus/su padres/madre/padre/tutor
firma el/la/su padre/madre/tutor
autorización paterna/materna/parental
hablar con los/sus/su padres/madre/padre
menor de edad/18
menor no acompañado
aún no es mayor
no es mayor de edad
no llega a los 18

[minor trait]
menor de edad
adolescente | -trade
quinceañero
quinceañera
colegial
niñato
escolar | @ !client !be !person
bachiller
preescolar | !client !be !person -trade

[ethnicity state]
{people} de/con nacimiento/origen/nacionalidad/raza/padres
origen/raíces/etnia/raza/acento/nacionalidad/ascendencia/padres/familia/aspecto/rasgos/apellido/religión {people}
de origen/etnia/raza/ascendencia/nacionalidad/familia {people}
es/un/una/son ?muy/una/un {people}
nacido/nacida/vino/llegó/viene/originario/originaria/emigró/procedente/natural ?hace/de/en/desde/poco/años/#n en/de/desde/a marruecos/argelia/senegal/nigeria/rumanía/bulgaria/colombia/ecuador/perú/bolivia/venezuela/china/pakistán/ucrania/siria/áfrica/cuba/honduras/república/mali/gambia
sus padres son de/inmigrantes
habla mal/poco/apenas ?el/nada español/castellano
no habla/entiende español/castellano/bien
acento extranjero/fuerte/sudamericano/árabe/andaluz/raro/latino
de color | @ +person !client
de piel oscura/negra/morena
piel oscura
persona/hombre/mujer/chico/chica negro/negra/de color/mulato/mulata/árabe/gitano/gitana
es negro/negra/mulato/mulata/mestizo/mestiza/mora/moro
un moro/negro/gitano/sudaca/panchito/gabacho/guiri/chino muy/que/de/simpático
raza negra/gitana/blanca/asiática
hijo/hija de inmigrantes/refugiados
solicitante de asilo
refugiado político

[ethnicity trait]
sudaca
panchito
moraco
negrata
gabacho
payoponi
mulato
mulata
mestizo
mestiza
inmigrante | -trade
refugiado
refugiada
latinoamericano
sudamericano
sudamericana
magrebí
subsahariano
subsahariana
afrodescendiente
indígena
calé
quinqui
musulmán negro

[ethnicity weak +origin +lone !client !person]
moro | @ -name
mora | @ -name
negro | @ -name -thing
negra | @ -name -thing
senegalés
nigeriano
ecuatoriano
peruano
boliviano
venezolano
dominicano
cubano
búlgaro
ucraniano
ruso | @
pakistaní

[sexuality state]
vive/casado/está/convive/juntos con su marido | @ +person
casado con un/otro hombre
casada con una/otra mujer
su marido y él
su mujer y ella
son dos hombres/mujeres/gays
pareja de dos/hombres/mujeres/gays/lesbianas
pareja/matrimonio/padres gay/homosexual/lesbiana/lésbico/del mismo sexo
sale/vive/está/liado con otro hombre/chico/tío
sale/vive/está/liada con otra mujer/chica/tía
le/gustan van los/las hombres/tíos/chicos
le gustan los hombres/tíos/chicos
le gustan las mujeres/chicas/tías | @ +origin
salió/salido/ha del/salido armario
salió/salido/ha del/salido armario/del armario
salió del armario
de la otra acera
pierde aceite
tiene pluma
orientación/vida/identidad/tendencia sexual
cambio de sexo
mujer/hombre/persona/chica/chico trans/transexual/transgénero
va de putas
puticlub
club de alterne
intercambio de parejas
no binario

[sexuality trait]
maricón
marica
mariquita | @ -thing
bollera
tortillera
travelo
travesti
afeminado
homosexual
gay | -name
lesbiana
bisexual
transexual
transgénero
trans | @
sarasa
puto
prostituta
putero
chapero
asexual
pansexual

[biometric_genetic state]
huella/huellas ?dactilar/dactilares _ registrada/registradas/guardada/guardadas/tomada/tomadas/escaneada/almacenada/archivada
ficha con la/su huella/cara
reconocimiento facial activado/registrado/del
datos biométricos/genéticos
prueba/test/análisis/muestra de adn/paternidad
prueba/test/análisis/estudio genético/genética
portador/portadora del/de gen/la mutación/mutación/enfermedad
mutación/enfermedad/predisposición genética/hereditaria
gen brca

[criminal state !others]
condenado/condenada/imputado/imputada/acusado/acusada/investigado/investigada/denunciado/denunciada/detenido/detenida/procesado/procesada/preso/presa/encarcelado/juicio/denuncia/causa/antecedentes/pena/fichado/multado por/de ?un/delito/tráfico/presunto ?de robo/hurto/estafa/fraude/blanqueo/drogas/violencia/maltrato/malos/agresión/abuso/abusos/acoso/lesiones/asesinato/homicidio/violación/corrupción/cohecho/malversación/alcoholemia/conducir/falsificación/evasión/delito/narcotráfico/pederastia/amenazas/tráfico/apropiación
estuvo/está/ha/lleva/salió/sale/ingresó/entró/acaba/pasó/metido ?estado/de/salir/recién/años/#n/dos/tres/en/años en/de/por la/el cárcel/prisión/trullo/talego/chirona/calabozo/calabozos/maco
en prisión/chirona/el talego/el trullo/la trena
salió/sale/salir/salido de prisión/la cárcel/trena/el talego
#n/dos/tres/seis años/meses de cárcel/prisión/condena/trullo
libertad condicional/vigilada/provisional
tercer grado
permiso penitenciario
orden de alejamiento/busca/detención
pulsera telemática/electrónica
antecedentes penales/policiales/delictivos
fichado por la policía
le retiraron/quitaron/han/sin/perdió/retirada ?retirado/quitado el/del/de carnet/carné/permiso ?por alcoholemia/alcohol
retirado/quitado/retiraron/quitaron el carnet/carné
positivo en/por alcoholemia/drogas/alcohol
dio positivo
conducía/conduce borracho/bebido/drogado
conducía/conduce borracho/bebido/sin/drogado carnet
trapichea/trafica/vende/pasa con/droga/drogas/coca/porros/hachís/marihuana
trafica con
roba en/a/dinero
pillado/pillada robando
evade impuestos
defrauda/defraudó a hacienda
en negro | @ +accused !client !be !person
pendiente de juicio
tiene un/juicio/varios juicio/juicios/denuncias/causas ?por/pendiente/pendientes
sin papeles
en situación irregular
inmigrante ilegal
orden de expulsión
cumple/cumplió/cumpliendo condena

[criminal trait]
expresidiario
expresidiaria
presidiario
exconvicto
convicto
recluso
preso
delincuente
ladrón
estafador
estafadora
timador
chorizo | @ -trade +contempt
narcotraficante
narco
camello | @ +accused !client !be !person
pederasta
pedófilo
violador
maltratador
asesino
homicida
proxeneta
chulo de putas
mafioso
defraudador
falsificador
terrorista
etarra
okupa
carterista
atracador
reincidente

[insult state !others]
un/una/es/menudo/menuda/vaya/qué/puto/puta/gran/pedazo/viejo/vieja/maldito/maldita/so/este/esta/auténtico/auténtica/verdadero ?un/una/de/muy/puto/puta gilipollas/imbécil/idiota/tonto/tonta/cabrón/cabrona/hijo de puta/hijoputa/mamón/capullo/payaso/payasa/bruja/víbora/arpía/zorra/guarra/cerdo/cerda/burro/burra/asno/inútil/incompetente/vago/vaga/gandul/jeta/caradura/sinvergüenza/impresentable/mentiroso/mentirosa/embustero/falso/falsa/rata/rácano/tacaño/tacaña/agarrado/agarrada/pesado/pesada/plasta/coñazo/pelmazo/cansino/cansina/chulo/chula/creído/creída/prepotente/soberbio/borde/maleducado/maleducada/grosero/grosera/histérica/histérico/loca/loco/chiflado/chiflada/majara/zumbado/zumbada/paleto/paleta/cateto/cateta/hortera/amargado/amargada/desgraciado/desgraciada/miserable/ridículo/fantasma/fanfarrón/listillo/listilla/sabelotodo/trepa/pelota/lameculos/cotilla/chismosa/foca/ballena/gorda/gordo/fea/feo/apestoso/guarro/asqueroso/asquerosa/baboso/pervertido/machista/facha/parásito/gorrón/moroso/morosa/energúmeno/animal/bestia/zoquete/merluzo/besugo/melón/cenutrio/mastuerzo/zopenco/subnormal/retrasado/anormal/mongolo/lerdo/corto
tonto/tonta/corto/corta/más tonto/más corto/más pesado/más feo/más bruto/más vago/más agarrado del/de/que/como ?el/un/una/hecho bote/culo/encargo/remate/luces/entendederas/zapato/piedra/botijo/arado/abrocharse/chotis/haba
no tiene dos/ni ?dos dedos/idea/luces/vergüenza/educación/modales
dos dedos de frente
no es muy listo/lista/avispado/avispada/espabilado/despierto
no es ninguna lumbrera
le falta un/una hervor/tornillo/verano
está como una/un cabra/cencerro/regadera/chota
está mal de la cabeza
mal de la azotea
pocas luces
vieja chocha/bruja/loca/arpía/pelleja/amargada
viejo verde/chocho/gruñón/cascarrabias
cara dura
tiene mucha jeta/cara
más falso que
mala persona/leche/baba/víbora
muy mala leche
mal pagador
mala pagadora
no paga nunca/ni
nunca paga
no paga ni
moroso y
me tiene hasta
hasta los huevos/cojones/narices
toca/tocapelotas/toca los/las cojones/huevos/narices/pelotas
vete a la mierda
que le den
muerto de hambre
cabeza hueca/de chorlito
huele mal/que apesta

[insult state !others]
gilipollas
hijoputa
cabronazo
capullo
mamarracho
soplapollas
tocapelotas
tontolaba
tontaina
lameculos
malfollada
malnacido
mamón
meapilas
mequetrefe
merluzo
cenutrio
cretino
bobo
boba
zoquete
zángano
caradura
sinvergüenza
impresentable
aprovechado
aprovechada
rácano
tacaño
cascarrabias
tiquismiquis
plasta | @
pelmazo
quejica
bocazas
charlatán
charlatana
chivato
energúmeno
histérica
insoportable
inaguantable
maleducado
mentiroso
mentirosa
parásito
paleto
payaso | @ -trade
pringado
subnormal
tarado
trepa | @
vago | @
zorra | @
moroso | @ -trade -org

[health state]
{kin} _ enfermo/enferma/ingresado/ingresada/autista/discapacitado/discapacitada/operado/operada/alzheimer
{kin} con/tiene/tuvo cáncer/alzheimer/autismo/síndrome/depresión/discapacidad/demencia/leucemia/tumor/parálisis/cuidados
de baja desde/hasta/por/con/larga/otra/indefinida/médica/laboral
está/sigue/lleva/continúa de baja
baja médica/laboral/por/larga/psicológica
con/da/dando/haciendo/recibe/le/termina la/quimio/dan quimio/radio/quimioterapia/radioterapia/diálisis
sesiones/sesión de quimio/radio/diálisis/rehabilitación/psicoterapia/rehabilitación
operado/operada/operación/operan/operarse/intervención/cirugía/prótesis/problemas/problema/dolor/lesión/fractura/cáncer/hernia/mal de/del/en/la ?la/el/su corazón/espalda/rodilla/cadera/hombro/próstata/mama/colon/pulmón/riñón/hígado/estómago/vista/oído/columna/menisco/tobillo/muñeca/cataratas/vesícula/apendicitis/garganta/tiroides/cervicales/lumbares/útero/ovarios/cabeza/tensión
le falla/fallan el/los/la corazón/riñones/memoria/vista
lleva marcapasos/prótesis/audífono/audífonos/muletas/sonda/peluca/bolsa
se rompió/roto/fracturado/partido la/el/una/un/las ?la pierna/brazo/cadera/muñeca/tobillo/rodilla/fémur/costilla/costillas/clavícula
toma/tomando/medicado/medicada/a base/atiborrada ?de/muchos/muchas/con antidepresivos/ansiolíticos/pastillas/medicación/sintrom/insulina/trankimazin/orfidal/lexatín/tranquilizantes/metadona/cortisona/opiáceos
va/ve/acude/visita/tratado/tratada/seguimiento/en/con al/a/por/del ?un/la/su psiquiatra/psicólogo/psicóloga/oncólogo/cardiólogo/neurólogo/terapeuta/endocrino/traumatólogo
en tratamiento/terapia/rehabilitación/diálisis/quimio/observación/urgencias/psiquiatría por/psicológico/psiquiátrico/desde/hasta/oncológico
ingresado/ingresada en/por/desde
huele/olía a alcohol/vino/porro
bebe más/demasiado/mucho/como/desde/a/demás
dado a la bebida
le da a la bebida/botella/coca
enganchado/enganchada a/al las/la/los pastillas/coca/cocaína/drogas/juego/alcohol
adicto/adicta a/al/las juego/alcohol
adicto/adicta a/al/las la/juego/alcohol cocaína/heroína/drogas/pastillas/sexo
se droga
fuma porros/marihuana/hachís
problemas de/con salud/corazón/espalda/alcohol/nervios/ansiedad/depresión
motivos de salud
está mal de los nervios/la espalda/salud/del corazón
mal de los nervios
crisis/ataque/ataques de/epiléptico ansiedad/pánico/epilepsia/asma
muy delicado/delicada de salud
le han diagnosticado/detectado/encontrado/extirpado/quitado
le diagnosticaron/detectaron/extirparon
superó/superado/vencido un/el cáncer
incapacidad permanente/absoluta/temporal/total/del
discapacidad/minusvalía reconocida/del/de
#n de discapacidad/minusvalía
no oye de/bien/nada
no ve de/bien/nada
ciego/ciega/sordo/sorda de/del ?un/una oído/ojo/nacimiento
tartamudea
tartamudo
cojea
en/su/va silla de ruedas
movilidad reducida
positivo en covid
vih positivo
en fase terminal
le queda/quedan poco/meses ?de/vida
baja por estrés/ansiedad/depresión

[religion state]
no/evitar/sin/cerrado/ayuna llamar/molestar/llamadas/reuniones/en ?en/durante/por ramadán/ramadan/sábado por/shabat/cuaresma/semana
no llamar en/durante ramadán/ramadan/shabat/sabbat
en/durante/por/hace/haciendo/celebra ?el/la ramadán/ramadan/shabat/cuaresma/aid/fin del ramadán
es/del/miembro del/opus/de ?opus dei/kikos/legionarios
es del opus
del opus dei
testigo/testigos de jehová/jehova
va/asiste/fiel a ?la misa/iglesia/mezquita/sinagoga/culto
de misa diaria
muy/ultra/devoto/devota/ferviente/practicante católico/católica/religioso/religiosa/creyente/beato/beata/devoto/devota/cristiano/musulmán
musulmán/musulmana/católico/católica/judío/judía/evangélico/evangélica/cristiano/cristiana/protestante practicante/converso/conversa/devoto/devota/ortodoxo/radical
se convirtió al/a
come halal/kosher
no come cerdo/jamón
no come carne en viernes
lleva velo/pañuelo/kipá/hijab/turbante
primera comunión/confirmación/bautizo/bar mitzvá de su hijo/hija/nieto
comunión/bautizo/confirmación de su hijo/hija/nieto/nieta
reza cinco/a/todos/cada
costalero
cofrade
diácono

[politics state]
vota/votante/votó/voto/votar/afiliado/afiliada/militante/milita/simpatizante/concejal/concejala/alcalde/alcaldesa/diputado/diputada/candidato/candidata/carnet/cargo/exconcejal/fan/del/de ?a/al/del/de/por/en/con/para/la psoe/pp/vox/podemos/sumar/ciudadanos/erc/junts/bildu/pnv/cup/iu/izquierda/compromís/bng/sortu/unida
es/son ?muy/un/una/del/de facha/fascista/franquista/rojo/roja/comunista/independentista/indepe/separatista/socialista/podemita/voxero/anarquista/republicano
facha de
muy de izquierdas/derechas
de izquierdas/derechas
de extrema izquierda/derecha
se presenta a/por ?las/la elecciones/alcaldía
odia a sánchez/abascal/pedro
fan de franco/trump/abascal

[politics trait]
facha
franquista
falangista
podemita
pepero
sociata
voxero
voxista
indepe
independentista
separatista
abertzale
batasuno
carlista

[union state !others]
afiliado/afiliada/delegado/delegada/liberado/liberada/militante/cargo/representante/enlace/secretario/secretaria/presidente/presidenta/miembro ?sindical/del/de/por/a/en/al/comité ?comité/la/sección/empresa ccoo/ugt/csif/cgt/uso/cnt/ela/lab/sindicato/sindical
comité de empresa por/de ccoo/ugt/cgt
miembro/presidente/presidenta/secretario del comité
convocó/organizó/encabezó/lidera/secundó la/una huelga
va a la huelga

[ok]
guardería/guarderías/colegio/instituto/escuela/ampa/residencia/hospital/clínica cliente/clientes
correo/email/mail/e-mail/teléfono/tel/móvil/número/dirección/dato/datos/campo/formato/código/iban/nif/cif/fecha/enlace/archivo/cuenta ?electrónico/de/postal ?teléfono/es/parece inválido/inválida/inválidos/inválidas
pedido/pedidos/mercancía/envío/material/camión/palet/paquete/contenedor/proyecto/obra/producción/trámite ?está/sigue/quedó detenido/detenida/detenidos/detenidas
herencia de/del ?anterior/antiguo/antigua comercial/proveedor/jefe/sistema/gestión/gerente/responsable/código/datos/programación
fecha/salida de ?almacén salida/aire/humos/emergencia/mercancía
de origen ?nacional/alemán/francés/italiano/español/animal/vegetal/comunitario/europeo/americano/japonés/importado/controlado/ecológico/local
en paro ?técnico ?la/el/por línea/máquina/planta/obra/producción/fábrica/taller
empresa/negocio/bodega/taller/tienda/firma/grupo ?familiar ?de segunda/tercera/cuarta ?generación
mercado/lista/caja/agujero negro/negra
café/color/traje/tinta/pintura negro/negra
contraseña/clave olvidada/wifi/temporal
restaurante/cocina/comida/mercado/proveedor/socio/cliente/filial/fábrica/producto/productos chino/china/italiano/mexicano/árabe/indio/india/peruano/argentino/marroquí/turco/japonés
de misa y/no
casado con su/el/la proveedor/marca
embargo comercial
sin embargo
baja de/en la/del/los línea/newsletter/servicio/boletín/precio/precios
huelga de/en transportes/trenes/metro/camioneros/correos/renfe/limpieza
partido de fútbol/pádel/tenis
muerto el/la proyecto/línea/tema
familia de productos
padre del proyecto
hijos de/sl/y
e hijos
hermanos sl/s
y hermanos
`,
};
