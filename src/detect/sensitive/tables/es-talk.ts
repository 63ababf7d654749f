import type { Table } from './format.ts';

/** Spanish, the longer wordings of notes: who did what to whom, with the names and places that tell it. Written for this project from general knowledge of the language. */
export const ES_TALK: Table = {
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
[set party]
bildu
bng
compromís
cup
erc
esquerra
iu
izquierda-unida
junts
más-madrid
más-país
morena
partido-popular
partido-socialista
pnv
podemos
pp
pri
psc
psoe
se-acabó-la-fiesta
sumar
upyd
vox
[set politician]
abascal
almeida
amlo
ayuso
aznar
belarra
bukele
casado
chávez
díaz-ayuso
errejón
feijóo
felipe-gonzález
franco
iglesias-turrión
kirchner
maduro
milei
montero
otegi
perón
petro
puigdemont
rajoy
rufián
sánchez
trump
yolanda-díaz
zapatero
[set she]
ana
andrea
ángela
beatriz
belén
carla
carmen
carolina
claudia
cristina
elena
eva
inés
irene
isabel
julia
laura
lola
lorena
lucía
luisa
marina
marisa
marta
maría
mercedes
mónica
natalia
nerea
noelia
nuria
olga
paloma
patricia
paula
pepa
pilar
raquel
rocío
rosa
sandra
sara
silvia
sofía
sonia
susana
teresa
vanesa
verónica
[set he]
adrián
alberto
alejandro
alfonso
antonio
carlos
daniel
david
diego
eduardo
emilio
enrique
fernando
francisco
gonzalo
guillermo
hugo
iván
jaime
javier
jesús
joaquín
jorge
josé
juan
julio
luis
manolo
manuel
marcos
mario
miguel
nacho
óscar
pablo
paco
pedro
pepe
rafa
rafael
ramón
raúl
ricardo
roberto
rubén
sergio
tomás
vicente
víctor
[set disorder]
asperger
asma
autismo
bipolaridad
borderline
dislexia
epoc=
esquizofrenia
tda=
tdah
tea=
tept=
tlp=
toc=
tca=
tourette
trastorno
[health state]
con/tiene/padece/diagnosticado/diagnosticada/diagnóstico/dx ?un/una/de {disorder}
{kin} con/tiene {disorder}
medio ciego/ciega/sordo/sorda/cojo/coja/paralítico/paralítica/inválido/inválida
desde/tras/por/después-de el/su/un/aquel derrame/ictus/ataque/infarto/amago/accidente/jamacuco
desde/tras/por/después-de la/su/una operación/caída/embolia/trombosis/angina
cirugía bariátrica/cardíaca/de-corazón/vascular/ocular/maxilofacial/torácica/de-columna/estética | -trade
bypass gástrico
balón gástrico/intragástrico
reducción de estómago/pecho/mama
ligadura de trompas
le quitan/quitaron/extirpan/extirparon/sacan/sacaron/operan/operaron/amputan/amputaron/abren/abrieron/trasplantan/trasplantaron ?de ?el/la/un/una/los/las riñón/bazo/pecho/útero/ovario/ovarios/vesícula/próstata/pulmón/tiroides/amígdalas/apéndice/tumor/bulto/quiste/pólipo/pólipos/pierna/dedo/dedos/brazo/pie/matriz/estómago/colon/hígado/mama/menisco/muela/muelas/cordales/juanetes/cadera/rodilla/hernia/cataratas/fístula/corazón/espalda
le quitan/quitaron/quitado/extirpado/sacado/operado/amputado un/una/el/la/los/las/dos riñón/bazo/pecho/útero/ovario/ovarios/vesícula/próstata/pulmón/tiroides/tumor/bulto/quiste/pólipo/pierna/dedos/matriz/mama
donó/dona/donante-de un/su riñón/hígado/médula
le hacen/hicieron/harán/hacer/hace/haciendo una/un/la/el resonancia/tac/escáner/biopsia/colonoscopia/gastroscopia/endoscopia/punción/mamografía/ecografía/cateterismo/electro/electrocardiograma/cesárea/histerectomía/transfusión/trasplante | -trade
pruebas/cita/consulta/revisión/ingreso/ingresado/ingresada/planta/visita en/de/con/del ?el/la digestivo/oncología/cardiología/neurología/hematología/urología/ginecología/psiquiatría/reumatología/neumología/traumatología/endocrino/dermatología/nefrología/geriatría/oncólogo/cardiólogo/neurólogo/reumatólogo/urólogo/alergólogo/dermatólogo/nefrólogo/neumólogo/hematólogo/endocrino/traumatólogo | -trade -others
le ve/trata/lleva/vio un/el/la/su endocrino/psiquiatra/psicólogo/psicóloga/cardiólogo/neurólogo/oncólogo/reumatólogo/urólogo/nefrólogo/internista/neurocirujano
sesión/sesiones/terapia/hora/cita con/de/en ?el/la/su psicóloga/psicólogo/psiquiatra/terapeuta/logopeda/fisio/grupo/pareja
va/acude/asiste/lleva/tiene ?al/a-la/su logopeda/fisio/psicólogo/terapia/rehabilitación/rehab
unidad del dolor/de-dolor
le han/ha dado ?ya el alta ?médica del/en hospital/clínica/uci
le han/ha dado el alta médica/hospitalaria
alta/altas médica/hospitalaria
intubado/intubada/entubado/entubada/sondado/sondada
con/lleva/necesita/usa/enchufado-a/conectado-a respirador/ventilador-mecánico/oxígeno/bombona-de-oxígeno/máquina-de-oxígeno/cpap/sonda/vía/collarín/cabestrillo/férula/escayola/faja/corsé-ortopédico/bastón/bastón-blanco/andador/tacataca/muleta/muletas/prótesis/peluca/pañuelo-por-la-quimio/parche-de-morfina | -trade
transfusión/transfusiones de/semanal/semanales/cada ?sangre/mes/semana
trasplante/trasplantado/trasplantada de médula/riñón/hígado/corazón/pulmón/córnea
inhalador/ventolín/ventolin/adrenalina-autoinyectable/epipen/antabus/antabús/parches-de-morfina/parches-de-nicotina/pastillas-para-dormir/heparina/inmunosupresores/anticoagulantes/antipsicóticos/neurolépticos | -trade
se pincha/inyecta/chuta/mete/esnifa/coloca ?la/con/de/rayas/unas insulina/heparina/heroína/caballo/coca/cocaína/rayas/farlopa/speed/droga/testosterona/hormonas
esnifa/esnifar/se-droga/drogándose/se-coloca | @
farlopa/farlopero/farlopera/coca/cocaína/rayas/porros/maría/hachís ?cada/todos/los/el finde/fin-de-semana/fines-de-semana/fiestas
enganchado/enganchada/adicto/adicta/adicción/dependiente al/a/a-la/a-las/a-los/de/del/de-la/de-las/de-los ?las/los/la juego/pastillas/coca/cocaína/heroína/alcohol/bebida/porros/tranquilizantes/opiáceos/analgésicos/fentanilo/apuestas/drogas/caballo/tabaco
oye/ve/anda/respira/habla/duerme/camina/traga poco/fatal/mal/regular/peor/con-dificultad | !client -thing
lee los labios
le/les tiemblan/tiembla las/la/el manos/mano/pulso
arrastra una/la/los pierna/pies/pie
cojea/cojera/renquea/renquera | -thing -trade
anda/va encorvado/encorvada/renqueante/a-rastras-por-la-espalda
scooter de movilidad
está/anda/sigue/lo-vi/la-vi/muy chungo/pachucho/pachucha/malucho/malucha/desmejorado/desmejorada/fastidiado/fastidiada/pocho/pocha/achacoso/achacosa/hecho-polvo/hecha-polvo | -thing !client
está en las últimas
no pasa de este/esta año/mes/verano/navidad
le dan/quedan/dieron ?unos/solo #n/dos/tres/pocos/cuatro/cinco/seis/unos meses/semanas/años de vida
le dan/dieron ?unos/solo #n/dos/tres/pocos/cuatro/cinco/seis/unos meses/semanas | -thing -trade
marcadores tumorales
mancha/manchas/nódulo/nódulos/masa/sombra en el/un/los/la pulmón/pulmones/hígado/mama/pecho/tiroides/páncreas/cerebro
pólipos/citología/mamografía/analítica/análisis/psa/biopsia en-el-colon/de-colon/alterada/alterado/sospechosa/sospechoso/mal/malos/mala/alto/elevado/positiva/maligna
le dio/da/dan/dieron/daba/ha-dado ?a/un/una/otro/otra mareo/mareos/síncope/desmayo/vahído/bajón-de-azúcar/bajón-de-tensión/subida-de-tensión/cólico/infarto/ictus/ataque/tembleque/lipotimia/angina/embolia/trombosis/crisis/convulsión/convulsiones
se desmayó/desvaneció/mareó/desplomó/desmayado/mareado
quemadura/quemaduras/quemado/quemada ?graves/grave/de/en segundo-grado/tercer-grado/graves/grave/el-cuerpo/la-cara
politraumatismo/politraumatizado/traumatismo/traumatismo-craneal/tce
le/lo/la atropelló/atropellaron/atropellado/atropellada ?ha/han/un/una coche/moto/bus/autobús/camión/y
le han/dieron/pusieron/cosieron dado/puesto/#n ?#n/varios puntos ?en/de la/el/sutura cabeza/ceja/mano/frente/brazo/pierna
le dieron/pusieron #n puntos
espalda/rodilla/hombro/lumbares/cervicales/cadera/tobillo/muñeca/codo/piernas/riñones fatal/hecho-polvo/hecha-polvo/hechas-polvo/fastidiada/fastidiado/jodida/jodido/machacada/rota/tocada/fatal/chunga/destrozada/destrozado/inflamada/dislocado/bloqueada/pillada
en/con it/ilt desde/hasta/por
de it/ilt hasta/desde/por
se autolesiona/autolesiones/autolesionó/corta-los-brazos/hace-cortes
se tomó/tragó un/el/todo bote/blíster/frasco/caja ?de/entero pastillas/tranquilizantes/somníferos
sobredosis ?de/por heroína/pastillas/coca/cocaína/metadona/fentanilo/drogas
sobredosis | @ -thing
perdió/perdiendo/pierde/perdido ?ha/está el/la/mucho pelo/vista/audición/oído/memoria/olfato/movilidad/habla
no sale/levanta/puede-levantarse/puede-salir de ?la cama
dependiente/dependencia ?de/en/con grado #n/uno/dos/tres/i/ii/iii
certificado/grado/reconocido/reconocida ?con/el/un/de/del #n ?% ?de discapacidad/minusvalía
certificado/grado/reconocido/reconocida ?con/el/un/de/del minusvalía/discapacidad
afiliado/afiliada/afiliados/socio/carnet a/de ?la once
ve/mirar/mira/lee con lupa/una-lupa/lupas ?por/desde
no puede/puedo/podía/podrá subir/bajar/conducir/volar/viajar/agacharse/levantarse ?escaleras ?por _ médico/espalda/rodilla/operación/salud/corazón/cadera/ictus/embarazo/epilepsia/vértigo
inmunodeprimido/inmunodeprimida/inmunosuprimido/inmunosuprimida/inmunosupresión
laringectomizado/traqueotomizado/traqueotomía/traqueostomía
le amputaron/amputado/amputan/falta/faltan un/una/el/la/dos/varios/tres dedo/dedos/pierna/brazo/mano/ojo/falange/pie/riñón
espera/esperando/pendiente/pendientes/aguarda _ biopsia/pruebas-médicas/analítica/resonancia/tac/mamografía/colonoscopia/citología/punción/prueba-médica
puntos/vendaje/escayola/yeso/férula/collarín/cabestrillo hasta/durante/le-quitan
[health topic]
bariátrica
bipolaridad
bocio
candidiasis
clamidia
deterioro cognitivo
degeneración macular
disfunción eréctil
epicondilitis
esclerodermia
distrofia muscular
fobia social
flebitis
glioblastoma
hepático | -trade -thing
hidradenitis
hígado graso
ictericia
infección de orina/riñón/oído/garganta/vesícula
insuficiencia renal/cardíaca/respiratoria/hepática/venosa
latigazo cervical
legionela | -thing -others
miopía magna
mioma
miomas
otosclerosis
otoesclerosis
ovarios poliquísticos
ovario poliquístico
paludismo
malaria
papiloma
piojos
pólipos
prediabetes
retinosis pigmentaria
rosácea
rotura de fibras/ligamentos/ligamento/menisco/tendón/cadera/fémur
costilla/costillas/clavícula/muñeca/fémur/peroné/tibia/tobillo/cadera/nariz/mandíbula/vértebra/pierna/brazo rota/rotas/roto/fracturada/fracturado/dislocado/fisurada
salmonelosis
sarampión
sonambulismo
temblor esencial
codo de tenista
esguince
síncope
varices
vigorexia
vph=
zika
desfibrilador implantado
retraso madurativo
retraso mental
altas capacidades
parálisis del sueño
síndrome de tourette/asperger/ménière/sjögren/lynch/turner/marfan/williams/rett/guillain-barré/guillain/wolff/cushing/raynaud/piernas-inquietas/abstinencia
menière
tourette
infertilidad | -trade
esterilidad | -trade
vértigos
rehabilitación cardíaca
[health trait]
malnutrido
desnutrido
malucho | @
contracturado
contracturada
toxicómano
porreta
yonki
yonqui
farlopero
cocainómano
alcoholizado
alcoholizada
esquizoide
hipocondríaco
hipocondríaca
anoréxica
bulímica
[health,family_privacy state]
está/va/anda ?ya de #n/dos/tres/cuatro/cinco/seis/siete/ocho/nueve meses/semanas y/se/ya/ya-se ?se/le ?le nota/notar
está/va/ya ?ya de #n/cuatro/cinco/seis/siete/ocho meses/semanas ?de gestación/embarazada | -thing -duration
embarazadísima
preñada | -thing -trade
encinta
en estado ?de buena-esperanza/interesante/avanzado
está/estaba/quedó/quedado/dejó/dejado en/con/con-el estado/bombo/buena-esperanza | -thing
con/tiene ?la/un/una barriga/bombo/barrigón de #n/embarazada/siete/ocho/nueve
sale/salía/salgo/salir de cuentas
se le nota/notar el/la embarazo/barriga/bombo
tratamiento/proceso/ciclo/buscando de/con/para fertilidad/fecundación/fiv/inseminación/reproducción-asistida/un-embarazo | -trade -org
[religion state]
camino neocatecumenal
neocatecumenal
cursillo/cursillos/cursillista de/en cristiandad
cursillista
focolar
focolarino
focolares
hakuna | -trade -event
schoenstatt
regnum christi
emaús/effetá retiro/hermano/hermana/de
retiro ?de emaús/effetá
ha/hizo/hace/hacer/haciendo/hecho el camino ?de ?santiago por/con ?una/la/su promesa/fe/parroquia/devoción
se/me/van/a/quiere casa/casan/casar/casarse/casó/casaron por ?la iglesia
exseminarista/seminarista/exsacerdote/excura/exmonja/exfraile | -trade
dejó/colgó/colgado los/el hábitos/hábito/sotana/sacerdocio/seminario
monja de/en clausura
grupo/círculo/reunión/reuniones/encuentro de/con oración/plegaria/biblia/estudio-bíblico/estudio-de-la-biblia | -trade
grupo bíblico
cita/citando/recita/lee/leyendo/predica/manda/envía ?siempre/constantemente/los/la/el/unos versículos/salmos/biblia/corán/evangelio/oraciones/estampitas/pasajes-de-la-biblia | -trade -org
dios le/te/os/les/nos/me bendiga/guarde/ayude/ampare/dirá/proveerá
dice/decía/repite/cree que dios _ proveerá/quiere/guía/castiga/ayuda/mediante/dirá
me/nos/les dijo/dice/promete que rezará/rezaría/reza/rezaba por
reza/rezará/rezando/rezar/rezó ?mucho por/a/al/todos/cada/antes
perdió/perdido/recuperó/encontró/encontrado/descubrió ?ha la/a/en fe/dios/jesús/jesucristo/cristo
renacido/renacida/nacido-de-nuevo en cristo/jesús
se hizo/ha-hecho/volvió/vuelto/convirtió-en/hizo-ya/metió-a/ha-metido-a/ha-vuelto testigo/testigos/budista/evangélico/evangélica/católico/católica/musulmán/musulmana/mormón/mormona/adventista/monja/cura/fraile/judío/judía/hare-krishna/imán/pastor/misionero/santero/ateo/atea/creyente
odia/detesta/contra/harto-de/no-soporta/no-traga/tirria-a los/las/a-los/la/a-las curas/monjas/iglesia/moros-y/obispos/creyentes/religiones
{kin}/ex ?fue/es/era exseminarista/sacerdote/monja
rechaza/rechazan/no-acepta/se-niega-a/niega ?las/la/una transfusiones/transfusión
da/dona/paga/entrega/aporta ?su/el diezmo/diezmos
crucifijo/estampita/estampitas/virgen/santo/rosario/altar/altarcito/cuadro-del-sagrado-corazón/sagrado-corazón/biblia/corán/medalla-de-la-virgen/escapulario/imagen-de-la-virgen en/sobre/encima-de/colgado/colgada/al el/la/su/del despacho/mesa/salón/escritorio/cuello/coche/mostrador/solapa/oficina/recepción
medalla/estampa/imagen/cadena/anillo/estampita de/con/del ?la/una/el ?san virgen/santo/cristo/ángel-de-la-guarda/lourdes/fátima/pancracio/judas | -trade -thing
hombre/mujer/persona/gente/familia de ?mucha/gran/profunda fe
hombre/mujer/persona temeroso/temerosa de dios
fe inquebrantable/profunda/muy-arraigada/cristiana/católica/musulmana/islámica/evangélica | -trade
temeroso/temerosa de dios
tragahostias/chupacirios/comehostias/rezador/misero/comehostias/tragasantos/sacristana
se/hace/para/parada/pausa/corta/interrumpe ?se/la/una ?reunión/a/para/de/por/visita ?la/su rezar/oración/rezo/rezos/salat
predica/predicando/evangeliza/evangelizando ?por/en/la/las casas/puerta/calle/parque/palabra/evangelio
atalaya/la-atalaya con/de/reparte | +person
por ?sus/su convicción/convicciones/creencias/creencia/motivo/motivos/razones/principio/principios religiosa/religiosas/religiosos/religioso/cristianas/cristianos/islámicos
por/según/conforme-a su religión/fe/credo/iglesia
el/los viernes va/toca/hay/tiene ?al/a-la/su ?rezo/oración/mezquita/zalá
vigilia/viernes-de-cuaresma/viernes-de-vigilia ?no/sin carne/come/comer
es/fue/hermano/salió/sale/toca/miembro/junta _ hermandad/cofradía/paso-de-palio/trono/paso/capataz/procesión/procesiones | -trade -thing
lleva/con/usa/viste/puesto ?el/un/la/puesta/puesto velo/pañuelo/hiyab/hijab/niqab/burka/chador/kipá/kippa/turbante/chilaba/sotana/hábito/alzacuellos/crucifijo/escapulario/tilak | -trade
hajj/umrah/umra/peregrinación-a-la-meca
ramadán/eid/aid/hanuká/janucá/shabat/sabbat/diwali/vesak/navaratri/nowruz/ashura | @ -trade -event
cierra/cierran/cerrado/libra/fiesta/festivo/ausente ?el/los/por/en ?fin/fiesta ?del/de eid/aid/ramadán/cordero/yom-kipur/shabat/sabbat/pésaj/rosh-hashaná/diwali/año-nuevo-chino
[religion trait]
hanuká
sacerdote | -name
converso
conversa
apóstata
supernumerario
supernumeraria
agregada-del-opus
evangelizador
ultracatólico
ultracatólica
catolicón
catolicona
nacionalcatólico
[politics state]
alcalde/alcaldesa/exalcalde/exalcaldesa/teniente-de-alcalde/concejal/exconcejal/edil/diputado/diputada/exdiputado/senador/senadora/exsenador/consejero/director-general/delegado-del-gobierno/subdelegado/cargo/alto-cargo/asesor/jefe-de-gabinete/eurodiputado/secretario-de-estado/ministro/exministro/número-#n/número-dos/número-tres/jefe-de-prensa/fontanero con/por/en/de/del _ {party}/ciu/convergència/convergencia/cds/ucd/upn/pdecat/coalición-canaria/teruel-existe/foro/foro-asturias/aliança-catalana/alianza-catalana/par/eaj/iniciativa/barcelona-en-comú/comunes/comuns/hb/herri-batasuna/euskadiko-ezkerra
de/del ?la/el teruel-existe/coalición-canaria/convergència/ciu/upn/pdecat/aliança-catalana/partido-andalucista/frente-obrero/recortes-cero/pacma/falange/democracia-nacional/españa-2000/batasuna/herri-batasuna/sortu/eaj/uned-podemos/unidas-podemos/comunes/comuns/en-comú-podem/barcelona-en-comú/más-madrid/movimiento-ciudadano/centro-democrático/pacto-histórico/frente-amplio/la-libertad-avanza
muy/es/son ?muy de/pro {politician}
le gusta/gustan/mola/va/encanta/cae-bien/cae-mal/pirra ?mucho {politician}/vox/podemos/trump/milei/putin/le-pen/meloni/orbán/bukele/maduro
echa/echaba/echando/despotrica/despotricando/raja/rajando/criticando/critica/maldice/insulta/cabreado/cabreada/cagándose/quejándose/indignado/indignada/harto/harta/furioso/furiosa ?pestes/todo/el ?contra/con/de/del/en/al ?el/la gobierno/sanchismo/régimen/sánchez/ayuso/feijóo/generalitat/moncloa/coalición
contra/a-favor-de/protesta-por/mani-por/manis-por/por ?la amnistía/independencia/ley-de-amnistía/autodeterminación/república/unidad-de-españa/okupación-de-izquierdas | -thing
estuvo/participó/activo/activa/detenido/campó/acampó/fue en/al/a ?el/la/los/las 15m/15-m/procés/1-o/uno-de-octubre/referéndum-catalán/8m/orgullo-crítico/acampada-de-sol/tsunami-democràtic/cdr/mareas/marea-verde/marea-blanca
del/en-el/metido-en-el/activo-en-el procés/movimiento-independentista/movimiento-indepe/15m/movimiento-okupa/movimiento-antifascista
cdr= | +person +member
catalanista/andalucista/valencianista/galleguista/nacionalista/aragonesista/unionista/constitucionalista | -thing -trade -org
muy/demasiado español/españolazo/patriota y/con ?mucha/la/una bandera/pulsera/orgullo
españolazo/patriota de bandera/pulsera
bandera/pulsera/pin/pegatina/llavero/reloj/foto/retrato/busto/cuadro/camiseta/tatuaje/tatuada/tatuado/pancarta de/del/con/franquista/republicana ?la/el/una franquista/republicana/franco/vox/aguilucho/falange/hoz/hoz-y-el-martillo/che/che-guevara/esvástica/arriba-españa/estelada/ikurriña/stalin/lenin/mussolini/hitler/trump/milei/mao/república/podemos | -trade
hoz y el/la martillo
puño en alto
muy/demasiado/está politizado/politizada
siempre/todo-el-rato/dale-con/venga-a/mucho hablando/habla/hablar/dando-la-chapa de/con ?la política/políticos/gobierno/sánchez/vox
mete/metió/metiendo/saca/sacó a/la {politician}/política en cada/todas/la/toda llamada/llamadas/conversación/reunión
pensando/piensa/quiere/va/valora/suena ?a/en/como ?para presentarse/candidato/candidata/presentar/alcalde/alcaldesa a/a-las/para/por ?las municipales/elecciones-municipales/autonómicas/generales/alcaldía/alcalde/alcaldesa/diputado/congreso
exiliado/exiliada/represaliado/represaliada/preso/presa político/política/franquismo/del-franquismo/castrista/cubano
prorruso/prorrusa/proruso/putinista/trumpista/bolsonarista/mileísta/chavista/antichavista/antisanchista/sanchista/ayusista/feijoísta/yolandista/errejonista/zapaterista/felipista/pujolista/convergente/maoísta/bolivariano/peronista/kirchnerista/macrista/uribista/petrista/fujimorista/priista/panista/morenista/obradorista/correísta/masista/lulista/sandinista | -thing -org
pro palestino/palestina/israelí/israel/ruso/rusia/putin/ucrania/vida/aborto/abortista/inmigración/gobierno/independencia/sánchez/república/monarquía/armas
propalestino/propalestina/proisraelí/sionista/antisionista/provida/proabortista/antiabortista/antivacunas/antifa/antifascista/antisistema/antimonárquico/antitaurino/antiespañol/antieuropeo/euroescéptico/antiglobalización/negacionista
no vota/votará/votó nunca/desde/porque/por
abstencionista
vota/votó/votar/votaría/votarán/votante/votaba/voto en/a/al/por/lo ?la/los/lo blanco/nulo/derecha/izquierda/ultraderecha/socialistas/fachas/rojos/verdes/mismo-que/comunistas/nacionalistas
militó/milita/militante/activista/portavoz/dirigente/voluntario/voluntaria en/de/por ?la/el/los/las pah/plataforma-de-afectados-por-la-hipoteca/greenpeace/ecologistas-en-acción/extinction-rebellion/futuro-vegetal/anc/òmnium/omnium/societat-civil-catalana/hazte-oír/desokupa/sindicato-de-inquilinos/jarrai/segi/arran/maulets/cjc/ujce/nnggpp/nuevas-generaciones/juventudes/ultrasur/hogar-social
pega/pegaba/pegando/reparte/repartía/repartiendo carteles/propaganda/panfletos/octavillas/papeletas ?de/para/electoral/electorales {party}/electoral/electorales/partido
{party} convencido/convencida/acérrimo/a-muerte/a-tope
número #n/dos/tres/cuatro/cinco en/de ?la/las lista/listas
facha/fachorro/fachilla/fachuzo/fachita/rojeras/rojillo/rojilla/perroflauta/podemita/pepero/sociata/voxero/indepe/cupero/pijoprogre/progre/progretón/facherío perdido/perdida/total/de-libro/de-manual/orgulloso/declarado/convencido/de-toda-la-vida
fachorro
fachilla
progretón
pijoprogre
voto/papeleta/votos de/para/a ?la {party}
rojo/roja perdido/perdida/peligroso/convencido/de-toda-la-vida/y-ateo
[union state !others]
amenaza/amenazó/amenazaba/va/irá/acudió/acude/fue/recurrió/recurre/denunciará/llamó/llamará/queja/se-ha-quejado/ha-ido/ha-acudido/asesorado/apoyado/acompañado con/a/al/por/de/en _ sindicato/sindicatos | -trade -org
con el/los/su sindicato/sindicatos ?detrás/delante/metido/presente
es/era/fue/sigue/está ?en ?el/la/de/del/miembro-del comité | -org -thing
está/estuvo/entra/sale/metido/metida/sigue/elegido/elegida/salió en/por/del/para el comité | -thing -org -event
al sindicato, es delegada/delegado
liberado/liberada de/por/total/parcial/en ?la/el empresa/sindicato/ccoo/ugt/csif/fábrica/comité/horas
crédito horario
cotiza/paga/cuota/afiliado/afiliada/afilió/carnet/carné/socio/tesorero/tesorera/dirigente/cargo/pertenece/milita/activo/activa/metido/metida ?a/de/en/al/la/del/en-el/en-la/muy comisiones/ccoo/ugt/cgt/cnt/csif/uso/satse/sup/jusapol/jupol/ustea/ustec/stes/anpe/ela/lab/cig/sat/soc/usoc/cobas/co-bas/fsie/fetico/fasga/valorian/intersindical/usae/cesm/amyts/apif/sepla/sitcpla/kellys/las-kellys
de/del ?la/las/el satse/jusapol/jupol/ustea/ustec/stes/anpe/fsie/fetico/fasga/usae/cesm/amyts/sepla/sitcpla/kellys/intersindical/co-bas/cgt/ugt/ccoo/csif/cnt/sindicato-andaluz/sindicato | +person +member -thing
kellys
líder/cabecilla/promotor/promotora/organizador/organizadora/portavoz/convocante/una-de-las-caras de/del ?la/los/una huelga/paro/paros/piquete/protestas/encierro
en/a/de la asamblea/asambleas de/sindical trabajadores/sindical/huelga
sección/secretario/secretaria sindical/acción-sindical/de-la-sección/de-organización-de-ccoo/de-organización-de-ugt
secretario/secretaria/presidente/presidenta general de/del ?la/su sección/sindicato/comité
montar/montó/monta/crear/creó/fundó/organizar/organiza/organizó ?un/el/una ?sección sindicato/sindical | -trade
echaron/echado/despedido/despedida/despidieron/represaliado/represaliada/perseguido/fichado por/de ?ser/la/montar/organizar/estar-en ?la/el/un/una sindicalista/sindicato/huelga/comité/sindical
convocó/convoca/hizo/hace/hará/secundará/secundó/secunda/sigue/apoya/apoyó/participó/en/de/ha-hecho ?en/la/una huelga/paro/paros/encierro/piquete ?de general/indefinida/hambre/celo/patronal/docentes/médicos/enfermería/metal/transporte/limpieza/riders/bomberos | +person !others -thing
negocia/negoció/firma/mesa/sentado/sentada/habla/interlocutor _ por/en-nombre-de/con/para _ ugt/ccoo/cgt/csif/trabajadores/sindicatos/plantilla/uso/social
se presenta/presentó/presentará/presentaba/iba/va/candidato/candidata/encabeza/salió _ elecciones-sindicales/comité/delegado-de-personal/delegada-de-personal
jornalero/jornalera ?del/en-el/de soc/sat/sindicato
riders/riderspor-derechos x/por derechos
[ok]
se presenta a las elecciones sindicales con
agencia/agencias/trámites/casa de adopción/adopciones ?de mascotas/perros/gatos/animales
iglesias/iglesia/moreno/moro/negro/rubio/calvo/gordo/delgado/bravo/cura/cano/obispo/santos/cruz/guerra/ladrón/gallo/cojo/bueno/malo/rey/sacristán/monje/fraile/pastor/rosario/ramos/pascual/conde/tirado/borrego/cordero/casado/soltero/viuda/huérfano/crespo/caballero/romero/peregrino e/y hijos/hijo/hnos/hermanos/asociados/cía/cia/partners/socios
viuda/viudas/hijos/herederos/nietos/sobrinos de {he} ?y/e/gómez/garcía/pérez/lópez/martínez/sánchez/ruiz/romero sl/sa/cía/hijos
bautizó/bautizado/bautizada/bautizamos/bautizaron/bautizar ?el/la/al/este/con/como ?proyecto/producto/barco/línea/campaña/app/gama como/con/el-proyecto/proyecto/el-producto/el-barco/la-app/la-campaña/la-línea/la-gama/el-nombre
preso/presa/presos/prisionero/prisionera/esclavo/víctima de sus/su/los ?propios/propias/propio/propia procesos/éxito/miedos/sistema/excel/palabras/agenda/proveedor/erp/software
ciego/ciega de/en confianza/nosotros/rabia/ira/amor
confianza/fe/obediencia ciega
cita/citas/cata/compra/prueba/entrevista a ciegas
hace/hizo/hacen/haciendo/hacerse se/el/la/los ?el sordo/sorda/sordos/sueco/loco/tonto/longuis/ciego/muerto ?con/cuando/a
se hace/hizo/hacen/está-haciendo/hará el/la sordo/sorda/sueco/sueca/loco/loca/ciego/muerto
clase/clases/aula/aulas/centro/centros/colegio/profesora/profesor/maestra/maestro de/en primaria/infantil/secundaria/bachillerato ?para/pintar/a/con
producto/productos/pedido/pedidos/línea/cuenta/lead/leads/referencia/referencias/página/proyecto/tarea/ticket huérfano/huérfana/huérfanos/huérfanas
embarazoso/embarazosa/embarazosos/embarazosas
hija/hijo/hijas/filial/madre/matriz/hermana/hermanas de/en ?la/una empresa/sociedad/firma/matriz/multinacional/compañía/marca
compra/paga/abona/contado/precio/pago ?al/en contado/negrita
firma/firmar/firmado con/por huella-no/bolígrafo
stents/stent/catéteres/catéter/prótesis/marcapasos/audífonos/implantes/muletas/andadores/sillas-de-ruedas/ortesis/férulas ?y/e/o/de ?catéteres/cateteres/prótesis/implantes/material/ortopedia/férulas distribuidor/distribuidora/fabricante/importador/proveedor/mayorista/al-por-mayor/comercial
bombona/bombonas/botella/botellas/cilindro/tubo/sensor/nivel de oxígeno
oxígeno industrial/líquido/medicinal/para-soldar
alta/altas ?médica en el sistema/portal/plataforma
[ok]
bodas y/o comuniones
proyecto/presupuesto/mercado/operación/venta/tema ?está/sigue/entra en coma/uci
ventas/mercado/sector en coma/uci
calle/avenida/plaza/c ?de/del ?el/la bachiller/niño/niña/niños/obispo/cura/moro/judío/ciego
foto/fotos de la/las tarjeta/tarjetas de/personal visita
falta/faltan un/dos tornillo/tornillos en/de/del/para
catequesis online/no
cada año/mes/semana/día/vez/uno/una/dos/tres/cuatro/seis/lunes/viernes/trimestre/pedido/cliente/vez-que/poco/quien/cual
bollo/bollos de leche/crema/pan/hamburguesa/chocolate
relación abierta con ?el/un/varios/nuestro proveedor/proveedores/cliente/clientes/distribuidor
cambio/cambios de género textil/en/del
le/les quedan/queda/faltan/falta #n/dos/tres/seis/pocos meses/semanas ?de de/para contrato/garantía/stock/renting/permanencia/plazo/obra/licencia/alquiler/suscripción/entrega/seguro/póliza
se queda/quedó/quedan con la/las caja/cajas de/grande/pequeña/#n
no paga/pagan/pagamos portes/envío/comisión/aduanas/iva/transporte/en/con/por/a-tiempo
#n hab/habitaciones en calle/avenida/plaza bachiller
ojo/atención/nota con/al ?el/la precio/albarán/plazo
talla/tallas ?de niño/niña/niños ?de #n ?a #n
niño/niña/niños ?de/en talla/tallas #n ?a #n
niño/niña/niños #n a #n ?años
[words]
centralita
centralitas
[set nation]
afgano
africano
albanés
angoleño
árabe
argelino
armenio
asiático
bangladesí
bengalí
bereber
boliviano
búlgaro
caboverdiano
camerunés
chino
colombiano
congoleño
cubano
dominicano
ecuatoriano
egipcio
eritreo
etíope
filipino
gambiano
georgiano
ghanés
guatemalteco
guineano
haitiano
hondureño
iraní
iraquí
keniata
kosovar
kurdo
latino
libanés
libio
magrebí
maliense
marroquí
mauritano
moldavo
moro
nepalí
nicaragüense
nigeriano
pakistaní
paquistaní
palestino
paraguayo
peruano
rifeño
rumano
saharaui
salvadoreño
senegalés
sirio
somalí
subsahariano
sudamericano
sudanés
tailandés
tunecino
turco
ucraniano
venezolano
vietnamita
[ethnicity state]
{nation} pero/aunque ?muy/es/paga/habla/con/bien serio/seria/legal/formal/paga/habla/educado/educada/trabajador/trabajadora/integrado/integrada/simpático/honrado/honrada/buena-gente/majo/maja/puntual/limpio/limpia/bien | -trade
{nation} ?muy integrado/integrada/regularizado/regularizada/nacionalizado/nacionalizada/afincado/afincada/adoptado/adoptada
{nation} con/sin/solicitante-de/pidiendo/esperando/pidió/obtuvo ?el/la/su ?permiso/tarjeta asilo/papeles/nie/residencia/arraigo/nacionalidad/refugio/acento/velo/turbante/pasaporte/protección-internacional/refugiado
{nation} de primera/segunda/tercera generación
{kin}/medio/mitad/mujeres/hombre/joven/pareja/vecino/vecina/vecinos/inquilino/inquilina/inquilinos/propietario/señora/señor/matrimonio/familia/chico/chica/chaval/gente/cuadrilla/empleada/limpiadora/cuidadora/interna {nation} | -trade -thing
de/desde/en/a ?su marruecos/senegal/rumanía/bulgaria/ecuador/bolivia/venezuela/honduras/nicaragua/pakistán/mali/gambia/nigeria/ghana/guinea/argelia/siria/ucrania/cuba/perú/paraguay/república-dominicana/haití/afganistán/bangladesh/filipinas/colombia hace/llegó/vino/nacido/nacida/lleva/con/desde ?poco/#n/dos/tres/años/niño/niña/patera/refugiado/refugiada | -trade -thing
no/ni es/parece de aquí ?es ?de
es/son/viene/vienen/vino/llegó/llegaron/oriundo/oriunda/procede/proceden/procedente/originario/originaria/natural de/desde marruecos/senegal/rumanía/bulgaria/ecuador/bolivia/venezuela/honduras/nicaragua/pakistán/mali/gambia/nigeria/ghana/guinea/guinea-ecuatorial/argelia/siria/ucrania/cuba/perú/paraguay/república-dominicana/santo-domingo/haití/afganistán/bangladesh/filipinas/colombia/cabo-verde/costa-de-marfil/camerún/túnez/egipto/irán/irak/líbano/turquía/moldavia/georgia/armenia/albania/kosovo/nepal/vietnam/tailandia/el-salvador/guatemala | -trade -thing
saltó/saltado/saltando la valla/verja
llegó/vino/llegaron/entró/cruzó ?a ?españa/el ?en/el/de/bajo patera/cayuco/zódiac/los-bajos-de-un-camión/estrecho ?de/desde/hace/en
ex/fue/era/es/como/un/centro-de mena/menas
mena tutelado/tutelada
asilado/asilada/apátrida/refugiado/refugiada/exiliado/exiliada/desplazado/desplazada/inmigrante/inmigrado/emigrante | -trade -org -thing @
protección/estatuto/estatus/condición/solicitud/tarjeta/permiso/petición internacional/de-refugiado/de-asilo/roja-de-asilo/de-protección
con/tiene/renueva la tarjeta roja
tarjeta/permiso de residencia ?caducado/en/por/hasta/caducada/temporal/arraigo/permanente/larga | -trade
arraigo ?por social/laboral/familiar/formación
ojos/rasgos/facciones/aspecto/pinta/cara/tez/piel/pelo/acento/apellido/pasaporte/sangre/cultura/comunidad/ascendencia/raíces/origen rasgados/achinados/asiáticos/indígenas/andinos/africanos/árabes/moros/gitanos/orientales/latinos/aindiados/de-moro/de-gitano/de-sudamericano/de-extranjero/oscura/morena/negra/mulata/aceitunada/afro/sudamericano/caribeño/gitano/gitana/africana/africano/andaluz-gitano/indígena | -trade -thing
vuelve/volverse/volver/vuelva/manda/envía/mandar/regresa/regresar/vacaciones ?se/de/dinero/remesas/mes/a/en ?dinero/a/en su país
remesas a su/la/ecuador/marruecos/familia
morenito/negrito/chinito/chinita/morito/morita/gitanillo/gitanito/indito/conguito/machupichu/payoponi/panchito/guachupino/sudaca/moraco/gabacho/guiri/franchute/polaco-de-mierda/rumano-de-mierda/moro-de-mierda/negro-de-mierda/gitano-de-mierda/chino-de-mierda/sudaca-de-mierda/moromierda | @ -thing
chapurrea/domina/entiende/apenas-habla/habla-poco ?el/bien/nada/mal/poco español/castellano | -thing
le cuesta el español/castellano/idioma
[ethnicity weak +origin +lone !client]
aimara/quechua/guaraní/mapuche/maya/náhuatl/zapoteca/garífuna/otavaleño/rifeño/cabileño/tuareg/yoruba/mandinga/wolof/fula/bubi/fang/pastún/punjabi/tamil/bengalí/rohinyá/uigur/tibetano/romaní/merchero/quinqui | @ +person -trade -thing
[ethnicity state]
japonesa/coreana/brasileña/china/filipina/tailandesa/india/rusa/ucraniana/rumana/polaca/cubana/dominicana/colombiana/venezolana casada/casado/con/vive/lleva/muy/de | +person -trade -thing -org
niño/niña/hija/hijo/bebé adoptada/adoptado ?en/de {nation}/china/etiopía/rusia/vietnam/ucrania/nepal/colombia/haití
payo/paya casado/casada/con/pero
raza/etnia ?es/muy/de negra/gitana/blanca/árabe/asiática/amarilla/india/mestiza/mixta
[sexuality state]
{he} y su marido/novio/pareja-él/esposo
{she} y su mujer/novia/esposa
mujer/novia/esposa/exnovia/prometida/compañera de {she}
marido/novio/esposo/exnovio/prometido de {he}
su/el marido/novio/esposo {he} y él
vive/viven/sale/salen/casado/casada/convive/pareja con/de alguien ?de su/mismo ?mismo sexo
{he}, su/con-su marido/novio
su hijo/hermano/primo/sobrino/jefe/socio/padre ?y ?sale/vive/está/se-casa/casado ?y con/y su/un ?novio/marido/hombre/chico/tío novio/marido/chico/hombre/tío
su hija/hermana/prima/sobrina/jefa/socia/madre ?y ?sale/vive/está/se-casa/casada ?y con/y su/una ?novia/mujer/chica/tía novia/mujer/chica/tía
pareja/matrimonio/parejita/piso/boda/familia de/entre ?dos chicos/chicas/hombres/mujeres/tíos/tías/lesbianas/gays/maricas | -trade
son/somos/eran/pareja/viven dos ?son chicos/chicas/hombres/mujeres/tíos y/juntos/casados/casadas
se está/esta hormonando/transicionando
hormonándose/se-hormona/hormonado/hormonada/hormonación | -thing -trade
antes/nació/nacida/nacido/registrado/registrada/dni/en-el-dni/todavía/aún ?se ?era/llamaba/como/con/figura/aparece/sale/pone {he} ahora ?es/se-llama {she}
antes/nació/nacida/nacido/registrado/registrada/dni/en-el-dni/todavía/aún ?se ?era/llamaba/como/con/figura/aparece/sale/pone {she} ahora ?es/se-llama {he}
antes era/fue hombre/mujer/chico/chica/un-hombre/una-mujer/un-chico/una-chica/un-tío/una-tía
cambio/cambió/cambiado/cambiar de sexo
cambio/cambió/cambiado/cambiar de género | -trade -thing
cambio de nombre/dni/sexo/género antes/por/era/registral ?de ?era {he}/{she}/transición/género
en transición/transición-de-género | +person -thing -trade
transición de género/sexo/hombre-a-mujer/mujer-a-hombre/h-a-m
género sentido/fluido
nombre sentido/muerto
genderfluid/agénero/demisexual/polisexual/intersexual/cisgénero/pansexual/asexual/arromántico/lgtb/lgtbi/lgtbiq/lgbt/lgtbiqa/no-binarie/elle-elle | -org -trade -event
del/en-el colectivo lgtb/lgtbi/trans/gay ?de
del colectivo | +person
sigue/está/vive/todavía/aún/salir/salió/salido/fuera/dentro en/del/de ?el armario
armarizado/armarizada
tiene/con/mucha/pierde ?mucha/tanta pluma
[sexuality weak +contempt]
plumífero/plumífera/plumero | @ +person -thing
[sexuality state]
[sexuality weak +contempt !client]
bollo/bollera/camionera/marimacho/marimacha/machorra/invertido/julandrón/loca-del-armario/mariposón/mariquitusso/maricona/sarasa/desviado/desviada/pluma/trucha/trolo/tortillera/muerdealmohadas/soplanucas/joto/playo/hueco | @ +person -thing -trade !client
[sexuality state]
voluntario/voluntaria/socio/socia/miembro/activista/preside/presidenta/presidente/va/fue/desfila/desfiló/carroza/participa/asiste/frecuenta/sale-por/vive-en/perfil/usa/cuenta/ligando/ligar _ cogam/felgtb/felgtbi/arcópoli/orgullo/pride/chueca/grindr/wapa/scruff/romeo/fetlife/sitges-por-gay/gaixample/lgtb/lgtbi/tinder/badoo/bumble/meetic/onlyfans/pornhub | -trade -org
cruising/dogging/orgía/orgías/tríos/sado/bdsm/fetichista/voyeur/exhibicionista/swingers/parejas-liberales/club-liberal/saunas-gay/sauna-gay/cuarto-oscuro/chemsex/sumiso-sexual/dominatrix/porno/webcam-erótica/webcamer/camgirl/stripper/striptease/escort/scort/lumi/prostituta/prostituto/prostitución/meretriz/acompañante-de-lujo/puticlub/burdel | @ -trade -org
dos/tres/varias/varios novias/novios/amantes/queridas a la vez
poliamor/poliamoroso/poliamorosa/pareja-abierta/matrimonio-abierto
relación abierta | +person -trade -org
se acuesta/acostó/acostaba/lía/lió/enrolla/enrolló/tira/tiró/folla/folló/liado/liada/revuelca ?a/con con/a ?su/el/la/las/los/un/una ?las/los jefe/jefa/becaria/becarias/becario/secretaria/secretario/vecino/vecina/clienta/cliente/profesor/alumna/compañera/compañero/todos/todas/cualquiera
[sexuality weak +lone +suffer]
frígida/frígido/impotente/impotencia/eyaculación-precoz/disfunción-sexual/vaginismo/anorgasmia/ninfómana/promiscuo/promiscua/salida-sexual/virgen-todavía/virgen-a-los | @ +person -trade
[sexuality state]
[sexuality weak +contempt +lone]
ligón/mujeriego/donjuán/picaflor/casanova/rompebragas/pichabrava/comehombres/devorahombres | @ +person -trade -org
[sexuality state]
[biometric_genetic state]
cedió/cedido/ceder/dio/dado/dejó/dejado/puso/puesto/registró/registrado/registramos/registrada/tomamos/tomado/tomada/capturada/capturado/guardada/guardado/guardamos/tenemos/almacenada/grabada/grabado/escaneó/escaneado/escaneada/alta/entra/ficha/accede/abre/firma/autentica/identifica _ ?la/su/una/con huella/huellas/iris/retina/palma/rostro/plantilla-facial/plantilla-biométrica/huella-vocal/faceid/face-id/touchid/reconocimiento-facial/reconocimiento-de-voz/datos-biométricos/patrón-de-voz/voz-como-huella | -trade -thing
huella/huellas/iris/retina/rostro/cara/palma/voz/foto-biométrica/plantilla _ registrada/registrado/guardada/guardado/tomada/tomadas/escaneado/escaneada/capturada/capturado/en-el-sistema/en-el-torno/en-la-ficha/en-nuestra-base/almacenada/dada-de-alta/dado-de-alta/archivada/validada | -trade
alta/registro/perfil/plantilla/enrolamiento/verificación/firma/foto/dato/datos/control/identificación biométrico/biométrica/biométricos | +person -trade
firma ?manuscrita biométrica
huella palmar/dactilar/vocal/plantar/genética/digital-del-índice
patrón/patrones/mapa/escaneo/escáner/lectura de ?la/su voz/venas/iris/retina/palma/mano/rostro/cara/facial | -trade
vendió/vendido/escaneó/dio ?su/el iris ?a worldcoin/orb
worldcoin
vascular/venas de la palma/mano
test/prueba/pruebas/análisis/estudio/muestra/kit/resultado/resultados/perfil/informe/panel/consejo/diagnóstico/asesoramiento/secuenciación/mapa ?de/del/en adn/genético/genética/genéticos/genómico/genoma/paternidad/23andme/myheritage/ancestry/24genetics/tellmegen/cariotipo/exoma | -trade -org -field
genoma ?completo/entero secuenciado
secuenciado/secuenciaron/secuenciar/secuenció ?su/el genoma/adn/exoma
23andme/myheritage-adn/tellmegen/24genetics
adn/paternidad confirmado/confirmada/positivo/positiva/negativo/negativa/por-adn/en-curso/pendiente
portador/portadora/portadores _ talasemia/fibrosis/fibrosis-quística/hemofilia/huntington/brca/brca1/brca2/mutación/gen/anemia-falciforme/drepanocitosis/x-frágil/duchenne/tay-sachs/translocación/lynch/trombofilia/factor-v/atrofia-muscular
mutación/gen/genes/anomalía/alteración/trastorno/condición/predisposición/riesgo/carga/síndrome/herencia/enfermedad ?de/en/del ?el gen/genética/genético/cromosómica/hereditaria/hereditario/defectuoso/brca/brca1/brca2/de-lynch/mthfr/factor-v/jak2/kras/egfr/cftr/huntington | -trade
cariotipo/amniocentesis/biopsia-corial/dgp=/haplotipo/factor-v-leiden/trombofilia/hemofilia/talasemia/huntington/corea-de-huntington/trisomía/x-frágil | @ -trade -org
grupo sanguíneo ?es/a/b/o/0/ab ?positivo/negativo
[criminal state !others]
salió/sale/saldrá/salido/entra/entró/ingresó/vuelve/volvió/estuvo/está/estaba/cumple/cumplió/pasó/lleva/visita/visitar/meses-en/años-en/encerrado/metido/interno _ maco/trena/talego/trullo/chirona/cárcel/prisión/penal/penitenciaría/reformatorio/centro-penitenciario/soto-del-real/alcalá-meco/estremera/navalcarnero/valdemoro/aranjuez-prisión/picassent/brians/quatre-camins/can-brians/la-modelo/wad-ras/zuera/martutene/nanclares/zaballa/basauri/el-dueso/villabona/teixeiro/a-lama/mansilla/topas/dueñas/herrera-de-la-mancha/albolote/morón/puerto-iii/puerto-2/alhaurín-de-la-torre/botafuegos/sangonera/fontcalent/villena-prisión/el-acebuche/módulo-de-respeto/módulo-4 | -trade -org
en/de/por/a ?la/el soto-del-real/alcalá-meco/picassent/estremera/brians/zuera/martutene/puerto-iii/botafuegos/teixeiro/albolote/maco/trena/talego/trullo/chirona/centro-penitenciario | +person -trade -org -thing
cumple/cumplió/cumpliendo/cumplirá/cumplía ?una/su/la ?#n/dos/años-de pena/condena/pena-de-prisión/prisión
a la sombra ?por/dos/tres/#n/años/estuvo | +person +since -thing
pasó/pasado/durmió/noche/dos-noches/fin-de-semana ?la/una/el/toda/dos/noche/noches/fin-de-semana ?noche/noches/en en/de el/la/los calabozo/calabozos/comisaría/cuartelillo/juzgado-de-guardia
lo/le/la/los/me ?han/ha detuvo/detuvieron/detenido/arrestó/arrestaron/arrestado/llevó/llevaron/esposó/esposaron/trincaron/trincado/pillaron/pilló/busca/buscan/interrogó/interrogaron/investiga/investigan/cazaron _ policía/guardia-civil/nacional/mossos/ertzaintza/municipales/interpol/juez/udef/uco/fiscalía/frontera/aeropuerto/robando/trapicheando/droga/coca/defraudando
ficha/fichado/fichada/antecedentes ?policial/policiales/penales/por/en/de/con ?la/varios/muchos/robo policía/comisaría/policial/policiales/hurto/estafa/drogas/robos/lesiones
[criminal weak +lone +accused]
antecedentes | @ +person +lone -trade -org
[criminal state !others]
multirreincidente/reincidente/reinsertado/reinserción
robó/robado/robaba/roba/robando/hurtó/mangó/mangaba/afanó/sisó/sisaba/choricea/choriceó _ tienda/almacén/caja/casa/abuela/supermercado/jefe/coche/coches/casas/anciana/ancianos/cobre/gasolina/gasoil/joyería/dinero/material/mercancía | -thing
alunicero/alunizaje/butronero/butrón/descuidero/palquista/tironero/mechera/carterista/timador/timo/trilero/trile/usurero-denunciado/perista/contrabandista/estraperlista/matón/sicario/pirómano/incendiario/furtivo/exhibicionista/ciberdelincuente/hacker-condenado/narcotraficante/narco/capo/blanqueador/testaferro/corrupto/corrupta/evasor/defraudador | @ -trade -org -thing
timo/timó/timado/estafó/estafa/estafaba/estafado/engañó/sableó/desplumó ?a/de/del/con/por ?el/la/los/una/varios/su/sus cliente/clientes/socio/socios/ancianos/abuelos/tocomocho/estampita/piramidal/nigeriano/hacienda/banco/seguro/inversores/vecinos/jubilados/ong/suegra
cobra/cobraba/trabaja/trabajaba/curra/curraba _ sin contrato/papeles/alta | -trade
cobra/cobraba/trabaja/trabajaba/curra/curraba/paga/pagaba _ en b=/negro | -trade
cobra _ paro y trabaja/curra
facturas/facturación/contabilidad/documentos/documentación/papeles/título/títulos/dni/carnet/carné/firma/firmas/billetes/pasaporte/nóminas/nómina/certificado/receta/recetas/currículum falsas/falsos/falsa/falso/falsificadas/falsificados/falsificada/falsificado/doble-b | -thing
falsificó/falsificaba/falsificando/falsificado ?la/el/una/las/los/unos firma/firmas/documentos/papeles/título/facturas/dni/contrato/cheques/recetas/nóminas/certificado/escrituras/testamento
defraudó/defrauda/defraudado/acusado/investigado/sancionado/condenado _ hacienda/paro/seguridad-social/iva/irpf/sepe/seguro/subvenciones | -trade
fraude/delito fiscal/fraude-fiscal/contra-la-salud-pública/contra-la-seguridad-vial/ecológico/informático/contra-hacienda | +person +accused -trade -org -field
fraude a/al ?la hacienda/paro/seguridad-social/seguro
paraíso/paraísos/cuenta/cuentas/dinero/papeles/sociedad ?fiscal ?en/de/sin ?una fiscal/opaca/offshore/declarar/suiza-sin/panamá/andorra-sin/papeles-de-panamá
blanquea/blanqueaba/lava/lavado/blanqueo/blanqueando ?de dinero/capitales/pasta
sobornó/soborna/soborno/sobornos/mordida/mordidas/cohecho/prevaricación/malversación/tráfico-de-influencias/corrupción/comisiones-ilegales ?a/de/por/en ?un/los/al/la/el concejal/funcionario/alcalde/policía/urbanismo/ayuntamiento/inspector/contratos/juzgado/comisiones/imputado/imputada/condenado/investigado
[criminal weak +accused]
sobornos/mordidas/cohecho/prevaricación/malversación/tráfico-de-influencias | @ +person +accused -trade -org -field
[criminal state !others]
sale/salió/aparece/implicado/implicada/salpicado/salpicada/imputado/imputada/metido/pringado/involucrado/involucrada/procesado/nombre _ caso/trama/papeles/sumario/lista-falciani/operación/escándalo _ gürtel/ere/eres/koldo/malaya/púnica/nóos/lezo/palau/pujol/bárcenas/panamá/mascarillas/hidrocarburos/kitchen/pretoria/emperador/mediador/corrupción/facturas/amaños/apuestas
trama/caso gürtel/ere/eres/koldo/malaya/púnica/nóos/lezo/palau/bárcenas/mascarillas/mediador
querella/querellas/querellado/querellada/querellaron/denuncia/denuncias/denunciado/denunciada/denunciaron/imputación _ robo/robos/hurto/estafa/fraude/acoso/maltrato/agresión/lesiones/amenazas/abuso/abusos/violencia/impago/blanqueo/vecina/vecino/vecinos/ex/exmujer/exmarido/mujer/empleada/usurpación/coacciones/odio/allanamiento
querella/demanda-penal/diligencias previas/criminal/penal
se querellaron/querelló contra
denunciado/denunciada/denunciados por | -thing
le/les han/pusieron/puso/ha/cayó/cae/metieron/interpuso/interpusieron ?puesto/caído/metido/interpuesto una/varias/otra/dos denuncia/denuncias/querella/querellas/multa-penal/orden-de-alejamiento/condena/causa
tiene/tenía/arrastra/acumula/esperando ?un/una/varias/varios/dos/el/#n denuncia/denuncias/querella/querellas/juicio/juicios/condena/condenas | -trade -org -thing
tiene/tenía/acumula/con causas/causa pendiente/pendientes/abierta/abiertas | -trade -org -thing
juicio/juicios/vista ?rápido/penal/pendiente/oral ?por/de/contra/el/en pendiente/rápido/alcoholemia/drogas/lesiones/estafa/robo/faltas/maltrato/agresión/penal/acoso/impago-de-pensión
citado/citada/declaró/declara/declarar/testificó/compareció/comparece _ audiencia-nacional/investigado/imputado/acusado/juez/juzgado/fiscal/fiscalía/tribunal-supremo
condenado/condenada/condenaron/condena/sentenciado/sentenciada/absuelto/absuelta/indultado/indultada/procesado/procesada/encausado/encausada/imputado/imputada ?en/por/a/con/de ?firme/primera-instancia/la/el ?audiencia/juzgado/#n/dos/tres/cuatro/un firme/audiencia/años/meses/año/prisión/cárcel/indemnizar/penal/costas/delito
le/les quitaron/retiraron/quitan/retiran/han/suspendieron/ha ?quitado/retirado/suspendido el/los/la/todos carnet/carné/permiso/puntos/licencia ?de ?por/conducir/armas | -thing
perdió/perdido/sin/retirada/retirado/quitado/retirados/suspendido ?de/del/el/los/todos carnet/carné/puntos/puntos-del-carnet/permiso-de-conducir por/de ?alcohol/alcoholemia/conducir/drogas/beber/ir/dar
conducción temeraria/bajo/etílica/sin-carnet
conduce/conducía/conduciendo/iba/va/cogió-el-coche/volante ?al/por/siempre bebido/bebida/borracho/borracha/drogado/drogada/colocado/fumado/sin-carnet/sin-seguro/en-dirección-contraria-borracho/hasta-arriba
atropelló/mató/apuñaló/pegó/agredió/golpeó/rajó/acuchilló/disparó/violó/acosó/amenazó/abusó/abofeteó/empujó/insultó/extorsionó/secuestró/asaltó ?de/a/con/al ?a/un/una/su/al/el/la/uno/dos/otro/menor ciclista/peatón/uno/socio/vecino/vecina/mujer/exmujer/ex/novia/jefe/empleada/empleado/compañera/compañero/policía/guardia/guardia-civil/cuchillo/navaja/pistola/profesora/médico/menor/menores/niña/portero/taxista/cajera/becaria/encargado/hijo/padre/madre/cliente/clienta | -thing
se/y dio/fugó/escapó/largó ?a/tras la fuga ?tras/accidente/atropello
dado/dio/darse a la fuga
atentado/resistencia/desacato/desobediencia a/contra ?la/un autoridad/agente/policía/juez
homicidio/asesinato/violación/secuestro/chantaje/extorsión/apropiación/amenazas/coacciones/agresión/lesiones/usurpación/allanamiento/acoso/stalking/exhibicionismo/pornografía/estupro/contrabando/tráfico/trata/proxenetismo/cohecho/alzamiento/insolvencia/quiebra/falsedad/vandalismo/calumnias/sedición/terrorismo/pederastia imprudente/sexual/indebida/de-morada/de-bienes/punible/fraudulenta/documental/infantil/de-tabaco/de-drogas/de-hachís/de-personas/de-blancas/de-menores/de-cobre/graves/con-arma/a-la-autoridad/laboral-denunciado/por-internet
navajazo/navajazos/puñalada/cuchillada/reyerta/tiroteo en/con/por | +person -thing
pelea/riña/reyerta/trifulca ?en/con/de ?un/una/el/la bar/discoteca/policía/navajas/tumultuaria/vecino | +person +accused
malos tratos/tratos-a-su | -trade -org
violencia machista/de-género/vicaria/doméstica/intrafamiliar ?denunciado/denunciada/condenado/detenido/juicio/agresor | +accused +person -org -field
quebrantó/quebranta/quebrantado/quebrantamiento/se-saltó/incumplió ?de/la/el/una condena/alejamiento/orden/orden-de-alejamiento/condicional/libertad-condicional
orden/órdenes ?internacional de busca/búsqueda/detención
orden de expulsión/protección/detención
internado/internada/interno/interna/pasó/encerrado en/por ?el/un/dos ?meses ?en cie=
a punto de ser expulsado/deportado/deportada/expulsada
expulsado/deportado/deportada/repatriado ?del/de/a país/españa/su
trapichea/trapicheaba/trapicheo/menudea/menudeo/pasa/pasaba/vende/vendía/mueve/movía/cultiva/cultivaba/planta/plantación/trafica/traficaba ?con/de/un-poco-de/algo-de droga/drogas/coca/cocaína/hachís/costo/maría/marihuana/porros/pastillas/speed/farlopa/heroína/caballo/material-robado/tabaco-de-contrabando/cannabis
narcopiso/plantación-de-marihuana/laboratorio-de-droga/punto-de-venta-de-droga/huerto-de-maría
mafia/mafias/clan/cartel/banda ?de/del/los/la latina/calabresa/georgiana/rusa/china/albanesa/trinitarios/ñetas/narcos | +person +member +accused -trade
[criminal weak +member +lone]
latin-king/latin-kings/ñeta/ñetas/trinitarios | @ +person +member -trade
[criminal state !others]
ex/miembro/fue/estuvo/pasado/colaboró/colaborador/preso/condenado/simpatizante ?miembro/de/en/con/la/los ?de/en/con/la/los/las eta=/grapo/terra-lliure/al-qaeda/isis/daesh/estado-islámico/farc/sendero-luminoso/resistencia-galega/frap/jarrai
yihadista/terrorista/etarra/radicalizado/reclutado-por | -org
ocupa/okupa/okupó/ocupó/okupado/okupando/okupas/ocupación/usurpó/se-metió-de-okupa ?ilegal/un/el/la/una/de ?un/una piso/casa/local/vivienda/chalet/nave/ilegal/finca | +person
enganchado/enganchada/pinchado/pincha/roba/robaba/defrauda ?a/de/la/el ?la/el luz/agua/gas/contador/electricidad | +person -trade
se quedó/quedaba/llevó/ha-quedado/fugó/escapó/largó/largado con el/la/los ?dinero/pasta recaudación/fianza/dinero-de-la-comunidad/fondos/dinero-de-los-vecinos/pasta/anticipos/dinero
se quedó/quedaba/llevó/ha-quedado/fugó con la caja ?de | -trade
metió/metía/mete/metido la mano en/a la caja
descuadre/desfalco/desfalcó/sisa ?de/en/la/por caja/empresa/ong/comunidad
apropiación indebida
alzamiento de bienes
insolvencia/quiebra/concurso punible/fraudulenta/culpable
trabajos/servicios en/a ?la beneficio/comunidad ?de/por ?la/sentencia/comunidad
multado/multada/sancionado/sancionada/multa/multas ?por ?conducir/beber/alcoholemia/drogas/tenencia/orinar/llevar/resistencia/desobediencia borracho/alcohol/alcoholemia/drogas/tenencia/porros/navaja/ley-mordaza/bebido
tenencia ilícita/de-drogas/de-armas
en/con situación/estancia irregular/ilegal/administrativa-irregular ?en/desde | +person -trade -thing
registraron/registró/precintaron/precintó/irrumpió/allanaron ?en/la/le ?hacienda/policía ?la/su/el/en casa/oficina/domicilio/nave/despacho | +accused
hacienda/policía/udef/uco/guardia-civil ?le/les registró/registraron/precintó/entró/embargó ?en ?la/el/su casa/oficina/domicilio/nave/despacho
policía/guardia-civil/mossos/udef/uco/patrulla en/a/por/buscándolo ?su/la/casa puerta/casa/preguntando
grafitero/grafiteros/vandalismo/quemó/incendió/prendió ?fuego/detenido/multado/un/una/el/la contenedor/contenedores/coche/bosque/casa/local/cajero/detenido | +accused
responsabilidad penal | +person -trade
maltrato/maltrató/abandono animal/a-su-perro denunciado/condenado/multa
cuentas/asuntos/problemas/líos/lío/marrón/rifirrafes/follón pendientes/con/gordo-con ?la/con ?la justicia/ley/policía/juzgados/juez/guardia-civil/fiscalía/hacienda-penal
problemas/líos/lío/jaleo con/de la/los justicia/ley/policía/juzgados/guardia-civil
[family_privacy state]
{kin} _ murió/fallecido/falleció/muerto/muerta/fallecida/enterraron/murieron
lo han/hemos/habían dejado ?con/hace/este/después/tras | -thing -trade
ruptura/rompió/roto/rompieron/romper ?con ?su/la/el sentimental/pareja/novia/novio/mujer/marido/noviazgo/compromiso-de-boda/relación-de | -trade -thing -org
se ha/han ido/marchado/largado de casa
se fue/ha-ido/marchó/largó de casa
ya/no/tampoco ?no/ya viven/vive/conviven/duermen/duerme/están/hablan ?ya juntos/con-su-mujer/con-su-marido/con-los-niños/en-la-misma-cama/en-casa
vive/vuelve/volvió/vuelto/ha-vuelto/está/viviendo/duerme/durmiendo/refugiado/instalado _ madre/padres/hermano/hermana/suegros/suegra/amigo/amiga/abuela/coche/caravana/furgoneta/albergue/pensión/hostal/calle/sofá/trastero/garaje | -thing
dos/tres/cuatro/cinco/#n hijos/hijas/críos/churumbeles a/de/con ?su cargo/pequeños/otra/distintas/menores | -trade -org
sin hijos/pareja/familia/nadie-en-casa
no pueden/puede/consiguen/quieren/quiere/logran tener ?más hijos/niños/descendencia/quedarse-embarazada
casado/casada/emparejado/emparejada/arrejuntado/arrejuntada/separado/separada/divorciado/divorciada/viudo/viuda/soltero/soltera/prometido/prometida _ hijos/hijo/niños/nupcias/vez/poco/años/#n/lo-civil/la-iglesia/perro/pareja/gemelos/compromiso/segundas/suegros
[family_privacy weak +lone]
casado/casada/separado/separada/divorciado/divorciada/soltero/soltera | @ +lone +person -thing -trade
[family_privacy state]
velatorio/sepelio/pésame/condolencias/entierro/funeral/exequias | @ +person -trade -org -thing -job
tanatorio hoy/esta/mañana/por/su | -trade
en/al/del tanatorio | +person -trade
dar/damos/dimos/dado/doy/enviar/enviado/mandar/mandado/enviar ?el/las/la/nuestro/un pésame/condolencias/corona/corona-de-flores
con/de/a la/el ex= | -thing -trade -org -job
cuernos/cornudo/cornuda/le-engaña/la-engaña/infidelidad/adulterio/querida/amante/lío/aventura/affaire/rollo/doble-vida ?con/de/en ?su/la/el/otra/otro/una/un secretaria/secretario/jefe/jefa/becaria/becario/compañera/compañero/vecina/vecino/valencia/madrid/barcelona/clienta/monitor/profesor/gimnasio/trabajo/otro/otra/cuñada/cuñado/amiga/amigo | -trade
le/la engaña/engañaba/ponen/pone/puso los/con ?cuernos/su/otra/otro
hijo/hija/hijos fuera del/de matrimonio
hijo/hija secreto/secreta/ilegítimo/ilegítima/no-reconocido/extramatrimonial/bastardo
servicios/asistenta/trabajadora sociales/social de/le/la/los/lleva/ha | +person -trade -org -event
le/les quitaron/quitan/retiraron/retiran/quitarán/han-quitado ?la/a/el/los/al custodia/tutela/niños/hijos/hija/hijo/críos/patria-potestad
bronca/broncas/discusión/discusiones/discute/discutió/pelea/peleas/peleado/peleada/enfadado/enfadada/mosqueo/crisis/problemas/mal/gritos/tensión ?con/en/de/entre ?su/la/el/los/sus/casa/muchos ?los mujer/marido/pareja/novia/novio/suegra/suegro/hijo/hija/hijos/padres/madre/padre/hermano/hermana/hermanos/cuñado/cuñada/ex/casa/familia/matrimonio | -trade -org -thing
mala relación/mal-rollo/no-se-habla/ni-se-habla/no-habla/no-hablan/no-se-hablan/no-trata/sin-relación/distanciado/distanciada/reñido/reñida/a-matar ?con/de/por ?el/la/los/su/sus padre/madre/hermano/hermana/hermanos/hijo/hija/hijos/familia/suegra/suegros/cuñado/padres/primo/herencia
herencia/heredó/hereda/heredado/heredará/heredera/testamento/legítima/desheredado/desheredada/herederos ?de/del/por/a/la/una/el/se/entre/con/en ?su/la/una/el/los ?casa/piso/fortuna/negocio/finca padre/madre/tía/tío/abuelo/abuela/hermano/hermanos/suegro/familia/padres/marido/difunto/mujer/millones/litigio/pleito/disputa/viuda | -thing -trade
pleito/pelea/disputa/lío/juicio/litigio/repartir/reparto por/de/con ?la/una/su/los herencia/testamento/herederos/hermanos/divorcio/custodia
se casa/casan/casará/casarán | -thing
se va/van/quiere/quieren a/casar casar/con
despedida-de-soltero/despedida-de-soltera/luna-de-miel/bodas-de-plata/bodas-de-oro/aniversario-de-boda/permiso-por-matrimonio/permiso-por-boda/permiso-de-boda/pedida-de-mano | @ +person -trade -event -thing -org
su boda
permiso/baja/excedencia/reducción/jornada _ paternidad/lactancia/nacimiento/guarda-legal/cuidado-de-hijos/cuidado-de-familiar/cuidado-de-su/cuidado-de-mayores/maternidad/matrimonio/fallecimiento/defunción/boda/adopción/acogimiento/cuidar-de-su-madre/cuidar-de-su-padre/hijo-enfermo
lista/listas/fichero/registro de/del morosos/asnef/rai/badexcug/experian/deudores | +person -trade
asnef/badexcug/equifax | -trade -org
en/a la/punto-de-la/bordes-de-la ruina/bancarrota/quiebra/miseria/indigencia | +person -thing -org
ley/acogido/acogida/acogerse/pide ?a/la/a-la de ?la segunda oportunidad
concurso/quiebra/insolvencia personal/de-persona-física
deudas/deuda/debe/debía/debiendo/entrampado/entrampada/empeñado/empeñada/pufos/trampas/préstamos/microcréditos/créditos/hasta-el-cuello _ juego/casino/hacienda-personal/prestamistas/prestamista/cofidis/cetelem/vivus/tarjetas/meses-de-alquiler/meses-de-hipoteca/alquiler/familia/suegro/cuñado/camello/usureros/revolving/hipoteca/letras/amigos/cuello/deudas | +person -trade -org
va/anda/están/van/andan ?muy/de/con justo/justa/justos/apurado/apurada/pelado/pelada/tieso/tiesa ?de dinero/pasta/euros/cuartos/liquidez-personal/económicamente | +person -trade -thing
sin un duro/euro/chavo
vive de prestado/limosna/caridad
vive al día
a/está a dos velas
no llega/llegan/llegaba ?ni ?a fin/final de mes
no puede/pueden/podía pagar ?ni ?el/la/su/las alquiler/hipoteca/luz/comedor/piso/letras/casa/dentista/cuota-del-colegio
vive/vivía/viven de/a-costa-de ?la/su/sus/los/el/un/una mujer/marido/pensión/padres/paro=/subsidio/ayuda/ayudas/suegros/rentas/cuento/herencia/caridad
mantenido/mantenida/sostenido por/de su/sus/una
desempleado/desempleada/paro=/erte=/finiquito/despedido/despedida/despido/prejubilado/prejubilada/subsidio/sin-trabajo/sin-empleo/sin-curro/inem/sepe/prestación _ duración/desempleo/meses/enero/52/agosto/mayo/junio/julio/septiembre/marzo/disciplinario | +person -trade -org -thing -others
le/lo/la/los han/echaron/despidieron/pusieron/han-echado/ha ?despedido/echado/puesto ?de/del/en/por/a ?la/su/el/patitas ?en empresa/trabajo/curro/calle/fábrica/banco/hotel/año/robar/nuevo | -thing
cobra/cobran/cobraba/percibe/recibe/pide/solicita/dan/beneficiario/beneficiaria/perceptor/perceptora _ ayuda-social/ayudas-sociales/renta-mínima/renta-garantizada/rgc/rgi/risga/imv/ingreso-mínimo/pnc/pensión-no-contributiva/subsidio/paro=/viudedad/orfandad/salario-social/bono-social | -trade -org
cáritas/caritas/cruz-roja/banco-de-alimentos/servicios-sociales/ropero le/les ayuda/ayudan/paga/da/dan/lleva | -trade
va/acude/recoge/come/comen/ayuda _ banco-de-alimentos/comedor-social/cáritas/comedor-de-cáritas/ropero
ejecución/subasta/embargo/desahucio/lanzamiento/orden/dación/alzamiento hipotecaria/de-su-casa/de-su-piso/de-nómina/de-la-nómina/de-cuentas/de-desahucio/en-pago/del-piso/judicial-de-su/de-bienes-por | -trade -org
el/su banco/caja/caixa/bbva/santander/sareb/fondo-buitre _ quita/quitó/quitará/quitan/queda/quedó/queda-con/quedó-con/ejecuta/embarga/embargó/subasta/subastó/echa/echó/va-a-quitar/va-a-echar/reclama/desahucia/desahució _ casa/piso/vivienda/coche/nómina/chalet/hipoteca
sintecho/sin-techo/sinhogar/sin-hogar/indigente/mendigo/mendiga/vagabundo/pobreza-severa/exclusión-social/sin-casa/homeless/pobre-de-solemnidad | @ +person -trade -org -event
vive/duerme/durmiendo/viviendo/acabó/está/alojado/alojada/acogido/acogida/comparte/realquilado/realquilada/refugiada ?en/de ?la/un/una/el/casa calle/coche/albergue/caravana/furgoneta/chabola/poblado/habitación/piso-patera/piso-tutelado/piso-de-acogida/casa-de-acogida/centro-de-acogida/infravivienda/cañada-real/residencia/pensión/hostal/cajero/soportal/barracón/puente/autocaravana/barco | -thing -trade
{kin} ?está/vive/ingresado/ingresada/metido/metida ?vive en/por ?una/la/un residencia/cárcel/prisión/centro/centro-de-menores/geriátrico/residencia-de-mayores/asilo/paro/otro-país/reformatorio
{kin} ?es/está/anda/salió/fue/se-ha ?muy/muerto/un drogadicto/drogadicta/alcohólico/alcohólica/ludópata/conflictivo/conflictiva/problemático/problemática/preso/presa/delincuente/infiel/viudo/viuda/maltratador/en-paro/parado/muerto/metido-en-drogas/anoréxica/rebelde
se/ha cambió/cambiado/cambia/quitó ?de ?el/de apellido/apellidos ?del/por/padre
gana/ganaba/cobra/cobraba/sueldo/salario/nómina/ingresos/pensión ?de/unos/como/neto/bruto #n ?000/euros/eur/k/€ ?netos/brutos/limpios al/mes/año/netos/limpios/brutos/mensuales/anuales | +person -trade -thing -org
sueldo/nómina/salario/pensión/patrimonio/fortuna/ingresos/ahorros de/en ?la/su/el ?pareja/banco/suiza ?de ?su marido/mujer/pareja/padre/madre/familia/suegro/suiza/bolsa/personal/novio/novia | -trade
millonario/millonaria/rico/rica/forrado/forrada por/de/gracias/tras ?a ?la/una/su herencia/divorcio/lotería/familia | -trade
le/les tocó/tocado/ha-tocado ?la/el/un lotería/gordo/primitiva/euromillones/once/bonoloto/quiniela
adopta/adoptar/adoptó/adoptaron/adoptado/adoptando/acogen ?una/un/a ?un/una ?niño niño/niña/bebé/niños/menor/gemelos/hermanitos | -trade -thing -others
adopción/acogida/acogimiento internacional/familiar | +person -trade -org
quiere/quieren/van-a/pensando-en adoptar | -trade -thing
trámites/proceso/papeleo ?de/para/con ?la/una/su adopción/adoptar/acogida/divorcio/separación/custodia/nulidad | -trade -thing
maltratada/víctima-de-malos-tratos/víctima-de-violencia/víctima-vg/mujer-maltratada/su-marido-le-pega/su-pareja-le-pega/le-pega-su-marido/casa-de-acogida/teléfono-016/016
{love} le/la/les/lo pega/pegaba/maltrata/maltrataba/controla/controlaba/amenaza/engaña/ha-dejado/ha-echado/puso-la-mano/acosa/persigue/grita
le/la/lo ha/han dejado/echado/plantado/abandonado ?de ?su/la/el/casa mujer/marido/novia/novio/pareja | -thing
le/la/lo dejó/echó/plantó/abandonó/dejaron/dejaron-plantado ?en ?su/la/el altar/mujer/marido/novia/novio/pareja | -thing
[insult weak +contempt +lone]
juerguista/fiestero/fiestera/trasnochador/trasnochadora/se-va-de-fiesta/de-resaca/resacoso/juerga/farra | @ +person -trade -event
[family_privacy state]
perdió/fundió/funde/gasta/gastó/pulió/pule/jugó/juega/apostó/apuesta/deja/dejó _ casino/bingo/tragaperras/tragaperra/póker/apuestas/apuestas-deportivas/máquinas/bolsa/criptos/cripto/juego/quinielas/ruleta | +person -trade
se gasta/juega/funde/pule/deja/gastó/pulió ?todo el/la/los sueldo/nómina/paro/pensión/ahorros en
[insult state !others]
más listo/vago/tonto/feo/malo/simple/falso/raro/corto/bruto/borde/seco/inútil/perdido/agarrado/soso/terco/pesado que abundio/pichote/picio/un-botijo/una-mula/un-mulo/judas/el-mecanismo/un-arado/una-piedra/las-piedras/la-chaqueta/el-hambre/la-tiña/un-perro-verde/el-sobaco/un-duro/un-billete/un-zapato/un-ladrillo/un-cubo/un-cerrojo/una-alpargata/una-vaca/un-dolor/un-pulpo/hecho-de-encargo/una-mosca/un-collar
tiene/con/le-falta/le-faltan ?menos/pocas/un/dos/muchas/mucho/mucha/muy/más luces/neuronas/neurona/entendederas/hervor/tornillo/verano/morro/jeta/geta | -thing -trade
tiene/con/menuda/qué/mucha ?muy/tan/más mala/mal/malas leche/hostia/baba/uva/follá/pulgas/genio/café | -thing -trade
menos/más luces/cara/morro/peligro/delito/cuento que un/una/el barco/coche/mercadillo/espalda/mono/calleja/calle/patera/caja
no se/nos entera/enteraba/enteró/cosca/aclara/cosca ?de/ni/por ?nada/la/una/donde ?misa/media/fiesta | +person -thing
no da palo/pie/una/ni-golpe/ni-clavo ?al/con ?agua/bola | +person -thing
no pega ?ni/un/palo chapa/golpe/sello/agua | -thing
no hila fino/ni
no vale/sirve para/ni nada/para-nada/un | +person -thing -trade
no sabe ?ni dónde/donde/por-dónde tiene/le la/da ?mano/aire
no sabe hacer la o
no tiene ?ni ?dos/una/puta/pajolera/la/ninguna/mucha idea/vergüenza/modales/educación/sangre/luces/abuela/madre/remedio-este | +person -thing -trade
no hay/tiene quien/por/por-donde ?le/lo/la ?dónde aguante/soporte/entienda/cogerlo/cogerla | +person -thing
no es/parece ?que ?una/un/el/muy/ningún/ninguna/precisamente/el-lápiz ?muy/un/una/más lumbrera/listo/lista/einstein/espabilado/espabilada/avispado/despierto/fiar/trigo-limpio/afilado/águila/genio/cerebrito/inteligente | +person -trade
se le va/fue/ha-ido/va-la ?la/mucho/un ?la olla/pinza/cabeza/perola/castaña/chaveta
de la/lo piel-del-diablo/peor/más-tonto/más-borde/más-rastrero/peorcito/más-bajo | @ +person +contempt
da/daba/dando/pega/mete/suelta/soltó ?la/el/mucho/una/mucha brasa/turra/chapa/coñazo/vara/murga/tabarra/lata/matraca | +person
menudo/menuda/vaya/qué/valiente/pedazo/cacho/peazo/tremendo/tremenda/auténtico/auténtica/verdadero/verdadera/otro/otra/es/un/una/puro/pura/so/gran/maldito/maldita/puto/puta/muy/bastante/demasiado/total/típico/típica/este/esta/más/tan/un-poco/algo/bien/viejo/vieja/cliente/clienta/tío/tía/señora/señor/jefe/jefa _ acémila/adefesio/alelado/alelada/alimaña/asno/avinagrado/avinagrada/ballena/bárbaro/berzas/bestia/borrachuzo/borrachín/borrico/brasas/bribón/buscona/cabestro/cabeza-cuadrada/cabezón/cabezota/cacatúa/cagado/cagueta/calientapollas/cara-dura/caraculo/caramierda/carcamal/cardo/carroñero/cazurro/ceporro/cerril/chapucero/chaquetero/chismoso/chismosa/chupasangre/chupóptero/cobarde/cochino/cochina/conchudo/correveidile/cortito/cotilla/cretino/cuentista/culebra/déspota/desaseado/desastre/desquiciado/desquiciada/dictador/dictadora/dominanta/don-nadie/empanado/empanada-mental/enano/enchufado/escaqueado/estirado/estirada/explotador/falsa/falso/fantasma/feminazi/fiera/flipado/flipada/follonero/forro/fresca/fresco/fulana/gallina/gandul/garrulo/gentuza/golfa/golfo/gordinflas/gordo/gorda/gorila/granuja/guarro/guarra/gusano/haragán/hiena/hortera/hueso/impresentable/indeseable/insufrible/jetudo/ladilla/lagarta/lagarto/lerdo/liante/lianta/listillo/listilla/llorica/llorón/llorona/loro/machirulo/mala-hierba/mal-bicho/mala-persona/malaje/malqueda/manazas/mangante/manta/maniático/maniática/marimandón/marimandona/marisabidilla/marrullero/maruja/mastodonte/meticón/metomentodo/miserable/mocoso/momia/monstruo/morroñoso/mosca-cojonera/moscón/mugriento/naco/necio/negado/negada/negrero/nenaza/ogro/ojete/orco/pájaro/pájaro-de-cuenta/pánfilo/parásito/pasota/pataliebre/patán/patoso/pavo/pavisoso/pelele/pelma/pelota/peñazo/perezoso/perra/perro/petardo/petarda/pichafloja/picapleitos/pieza/pijo/pija/piojoso/plomo/pobre-diablo/presuntuoso/puerco/pusilánime/quejica/quisquilloso/quisquillosa/rancio/rancia/rastrera/rata/ratero/remilgado/repelente/resentido/resentida/retorcido/retorcida/reptil/ridículo/robaperas/roñica/rufián/ruin/sabandija/sabelotodo/sabihondo/sabionda/salvaje/sargento/sargenta/serpiente/sieso/siesa/simplón/sinsangre/sobrado/sobrada/soberbio/soberbia/soplón/sosa/soso/tapón/tarugo/tirano/tirana/tolili/tonticio/tontorrón/tontarra/torpe/tóxico/tóxica/traidor/traidora/trastornado/trastornada/trepa/trilero/trolero/trolera/troll/truhán/tunante/urraca/usurero/vaca/vacaburra/vacilón/vampiro/vejestorio/veleta/vendeburras/verdulera/víbora/vieja-pelleja/vinagre/víctima-profesional/viva-la-virgen/vividor/xenófobo/zafio/zalamero/zascandil/zote | -thing -trade -org
cara/jeta dura | @ +person +contempt -thing -trade
cabeza hueca/cuadrada/buque/de-alcornoque/de-serrín/de-chorlito | -thing
lengua viperina/larga/bífida
genio/carácter/humor endemoniado/insoportable/agrio/avinagrado/imposible/de-perros/podrido | +person -thing
mala/malas/mal bicho/hostia/leche/uva/baba/follá/sombra/pécora | @ +person +contempt -thing
cara de acelga/perro/pocos-amigos/culo/vinagre/seta/mosquita-muerta/ajo/palo
huele/olía/apesta/canta/cantaba/apestaba ?a/le/que/muy/siempre/fatal/mal ?a/el/los/que sudor/tigre/sobaco/choto/cuadra/pies/rancio/alerón/aliento/ala/perro-mojado/cerdo/mierda/muerto/mal/fatal/tira-para-atrás | +person -thing
le/les huele/huelen/canta/cantan/apesta/apestan ?muy/mucho/fatal/mal/el/los ?mal/los/el aliento/pies/sobacos/sobaco/alerón/boca
se ducha/lava poco/una-vez/de-pascuas/menos
no se ducha/lava/cambia/asea
{love}/perro/hijo de su puta/perra/grandísima madre
hijo/hija/hijos de ?la ?gran/su puta/perra/fruta/satanás/chingada/putísima
me cae/cayó ?muy/como/fatal mal/fatal/gordo/gorda/patada/culo
no lo/la/le/los aguanto/soporto/trago/aguanta/soporta/traga ?nadie/ni/más/yo
no hay/hubo quien ?le/lo/la/los aguante/soporte/aguantara/entienda
está/estaba/va/anda ?muy/como/fatal/medio ?de/una/la/un ?la colgado/colgada/pallá/grillado/grillada/zumbado/zumbada/chiflado/cabeza/olla/regadera/cabra/cencerro/chota/tarro/azotea/ido/ida/sonado/sonada/chalado/chalada/majareta/trastornado/trastornada/desquiciado/desquiciada | -thing
vieja/viejo/gordo/gorda/calvo/calva/cojo/enano/enana/tía/tío/puto/puta/pinche/maldito/maldita/jodido/jodida/mierda ?de mierda/bruja/chocha/asquerosa/asqueroso/pelleja/amargada/repugnante/idiota/histérica/cabrona/pesada/pesado/cansina/insoportable/enano/viejo/vieja/gorda/gordo/calvo/jefe/cliente/tío/tipo | @ +contempt -thing
pobre diablo/desgraciado/infeliz/imbécil/idiota
es/menudo/vaya/menuda/qué pieza/pájaro/elemento/personaje/individuo/perla/joya/prenda/figura/espécimen/tipejo/tiparraco | -thing -trade -org -lone
tipejo/tipeja/tiparraco/tiparraca/individuo-despreciable/impresentable/indeseable/energúmeno
no paga/pagan/pagará/suelta/afloja ?ni ?a/un/una tiros/duro/broma/ronda
[insult weak +contempt]
se cree/creía/creen ?que ?es ?el/la/un/una/más/muy/lo/alguien ombligo/reina/rey/dios/superior/marqués/marquesa/guay/dueño-del-mundo/amo/listo/último/mejor/alguien/más ?del/de/que | +person
[insult state !others]
mal/malísimo/pésimo/mala pagador/pagadora/bicho/persona/gente
[minor state]
le/les faltan/falta/quedan _ para/hasta _ 18/dieciocho/mayoría-de-edad/ser-mayor
casi/roza ?tiene ?los 18/dieciocho | +person -trade -thing -duration
aún/todavía no _ 18/dieciocho | -trade -thing -duration
cumple/cumplirá/hará los/la 18/dieciocho/mayoría-de-edad | -trade -thing -duration
cumple/cumplirá/hará 18/dieciocho ?años en/el/este/dentro | -trade -thing -duration
va/alumno/alumna/estudia/cursa/está/sigue/todavía/aún _ insti/instituto/cole/colegio/eso/bach/bachillerato/parvulario/guarde/guardería/parvulitos/prepa/preparatoria/secundaria/primaria/kínder/escoleta/ikastola | +person -trade -org -job -thing
ies/ceip/cpi/instituto/colegio/cole _ #n a=/b=/c=/d=/e= | +person -org
alumno/alumna/estudiante/estudia/hija/hijo/niño/niña/está/clase/cursa ?de/en/está 1/2/3/4/5/6/primero/segundo/tercero/cuarto/quinto/sexto/1º/2º/3º/4º/5º/6º ?de a=/b=/c=/d=/eso/primaria/bach/bachiller/bachillerato/infantil/secundaria
[minor weak +young +school +lone]
evau/ebau/pau=/selectividad/selectivo/fp-básica/fpb/cfgb/pre-u | @ +person -trade
[minor state]
infantil/primaria/eso/bach/cadete/alevín/benjamín/juvenil/prebenjamín #n/a/b/femenino/masculino | +person +school -trade -org -thing
equipo/categoría/jugador/jugadora/ficha/selección/portero/portera/entrena/juega ?en/de/del/con/el/los/la cadete/cadetes/juvenil/juveniles/alevín/alevines/benjamín/benjamines/infantil/infantiles/sub-12/sub-14/sub-16/sub-10/sub 10/12/14/15/16 | -trade -org
es/aún-es/todavía-es/sigue-siendo/son/era ?solo/solamente/muy/todavía/aún ?un/una/unos/unas niño/niña/niños/crío/cría/críos/bebé/menor/menores/adolescente/adolescentes/chiquillo/chiquilla/criatura/criaturas/mocoso/mocosa/pequeño/renacuajo/enana-de-cuatro/chaval | -thing -trade
criatura/nene/nena/peque/bebé/crío/cría/chiquillo/chiquilla/retoño/zagal/zagala/guaje/rapaz/chamaco/chamaca/escuincle/pibe/niñita/niñito de/con #age/meses/pocos | +young +school +person -thing -trade
extraescolar/extraescolares/ludoteca/campamento/campamentos/colonias/campus/granja-escuela/comedor-escolar/ruta-escolar/monitor-de-su/natación-infantil _ #age/niña/niño/hija/hijo/hijos/nietos/peque/nena/nieta/nieto | +person
comunión/primera-comunión de/este/en ?su/la/el/año/mayo ?este hija/hijo/nieta/nieto/sobrina/niña/niño/peque/mayo/junio/año | +person -trade -org
hace/hacen/hizo/hará/toma/celebra ?la/su comunión/primera-comunión | -trade
fecha/f/fec/fecha-de/nac/nacimiento/nacido/nacida/n ?de/nac/nacimiento/en/el ?#n/en/el ?#n/de 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026 | +person +young +school -trade -org -thing
dni/tarjeta/cuenta/móvil/carnet/carné/abono/billete/entrada/matrícula/inscripción/ficha/contrato/línea/perfil/pasaporte/usuario/titular ?es/de/del/a-nombre-de/como/para/por ?un/una/su/la/el menor/menores/niño/niña/hija-menor/hijo-menor/crío/cría/adolescente/bebé/hijo-pequeño/nieto/nieta | -trade -org
la/su/le ?da ?paga/semanada/domingo/propina/paga-semanal de/le-dan ?los/sus/las abuelos/padres/abuela
tutelado/tutelada/tutela/acogido/acogida/custodia/emancipado/emancipada/interno ?por/de/con/en/a-los ?la/los/el/centro comunidad/junta/generalitat/diputación/administración/menores/16/17/dgaia/estado/xunta | +person
centro de menores/protección-de-menores/acogida-de-menores | +person -trade -org
usa/usó/compró/compra/pidió/pide/registró/registrado/paga/entra/juega/reserva/escribe con/desde/a-nombre-de _ padre/madre/papá/mamá/padres/abuelo/abuela | +young -duration
firma/firmó/firmará/firmado/autoriza/autorizó/paga/decide ?por ?él/ella/todo ?la/el/su madre/padre/tutor/tutora/abuela/abuelo/papá/mamá | +young +school -thing
de/con/cumplió/solo/hace ?solo catorce/trece/doce/once/quince/dieciséis/diecisiete/diez/nueve/ocho/siete/seis añitos/primaveras/recién/años-recién/añitos-recién
aprendiz/camarera/camarero/dependiente/trabaja/curra/modelo/cantante/influencer/youtuber/tiktoker/streamer/futbolista/gimnasta/actor/actriz de/con ?solo/tan-solo #age/quince/dieciséis/diecisiete/catorce años/añitos | -duration -trade
[national_id state]
dni/nie/nif/pasaporte/cédula/tie/carnet/carné/tarjeta-sanitaria/libro-de-familia/partida-de-nacimiento/certificado-de-nacimiento/permiso-de-conducir/carnet-de-conducir/tarjeta-de-residencia/permiso-de-residencia/documento-de-identidad/cartilla/número-de-afiliación _ escaneado/escaneada/adjunto/adjunta/caras/guardado/guardada/archivado/archivada/fotografiado/en-la-carpeta/en-carpeta/en-drive/en-el-expediente/recibido/recibida/enviado/enviada/subido/subida/en-pdf/fotocopiado/fotocopiada/compulsado/en-la-ficha/caducado/caducada/vence/caduca | -trade
cip/tsi/sip/cédula/nº-pasaporte/nie/dni/curp/rfc/cuit/rut/cuil/dui/dpi ?n/nº/no/num/número/: #long | -trade -thing
rut/cuit/cuil/cédula ?n/nº #n #n #n
foto/fotos/copia/escaneo/scan/pdf/fotocopia/imagen/captura _ tarjeta-sanitaria/libro-de-familia/partida-de-nacimiento/carnet-de-conducir/tarjeta-de-residencia/permiso-de-residencia/tie=/cédula/visado/título-de-familia-numerosa
[bank state]
clave/claves/contraseña/contraseñas/pin/coordenadas/token/firma/código ?de/del/de-la ?la/su/el/del banco/banca/banca-online/banca-electrónica/tarjeta/visa/wallet/monedero/binance/coinbase/paypal/bizum/ing/bbva/caixabank/santander/openbank/revolut/n26/sabadell/bankinter/unicaja/abanca/kutxabank | -trade
usuario/acceso/accesos ?y ?clave/contraseña ?de/del/de-la/a ?la/su/el banco/banca/banca-online/wallet/binance/coinbase/paypal/ing/bbva/caixabank/santander/openbank/revolut/n26/sabadell/bankinter/unicaja/abanca | -trade
foto/fotos/copia/imagen/captura/pantallazo/escaneo ?de tarjeta-de-crédito/su-tarjeta/su-visa/la-visa/visa/mastercard/cartilla/libreta ?por | -trade -thing
foto/fotos/copia/imagen/captura/pantallazo/escaneo ?de la tarjeta ?bancaria/de-crédito/de-débito por/bancaria/de-crédito/de-débito/del-banco
cuenta/libreta/cartilla/depósito/ahorros ?en/de/del ?el/la caixabank/santander/bbva/ing/sabadell/unicaja/abanca/ibercaja/kutxabank/cajamar/openbank/revolut/n26/suiza/andorra/luxemburgo terminada/acabada/con/sin/a-nombre | -trade -org
cuenta/saldo/libreta/cartilla ?está/en/con/de/al/bancaria ?los/su/el descubierto/números-rojos/rojo/negativo/a-cero/embargada/embargado/bloqueada/congelada | +person -trade -org
saldo ?de/en/del ?la/su cuenta ?de/es #n | -trade
extracto/extractos/movimientos/saldo/nóminas/recibos ?bancario/bancarios/bancaria/personal/de/en ?de/su/la/el/del ?su/cuenta/banco/personal personal/personales/cuenta/banco/su-cuenta/últimos-meses | -trade -org
le devolvieron/devuelven/rechazaron/han-devuelto/denegaron ?el/la/los/su recibo/recibos/tarjeta/cargo/cuota/letra/domiciliación/nómina | -trade
tarjeta/tarjetas/crédito revolving | -trade
tarjeta bloqueada/robada/denegada/embargada por/en ?el/su banco
últimos/terminada/acabada/termina/acaba ?en/los/#n/4/cuatro dígitos/en/números ?de/en/: ?la/su/tarjeta/visa ?#n #n | -trade
paypal/bizum/wallet/monedero/revolut/verse/binance/coinbase ?de/bitcoin/btc/cripto/suya/suyo personal/particular/privado/privada/suyo
clave/frase/semilla/seed ?de/privada/semilla ?de ?su wallet/recuperación/monedero/semilla/bitcoin
[set woman]
abogada
abuela
administradora
administrativa
agente
alumna
amiga
arrendataria
asesora
autónoma
ayudante
becaria
camarera
chica
clienta
comercial
compañera
compradora
contable
cuñada
dependienta
directora
doctora
dueña
empleada
encargada
enfermera
gerente
gestora
hermana
hija
inquilina
jefa
médica
peluquera
portera
presidenta
prima
profesora
propietaria
recepcionista
responsable
secretaria
señora
sobrina
socia
técnica
tía
titular
usuaria
vecina
vendedora
[set man]
abogado
abuelo
administrador
administrativo
alumno
amigo
arrendatario
asesor
autónomo
ayudante
becario
camarero
chico
cliente
compañero
comprador
cuñado
dependiente
director
doctor
dueño
empleado
encargado
enfermero
gestor
hermano
hijo
inquilino
jefe
médico
peluquero
portero
presidente
primo
profesor
propietario
secretario
señor
sobrino
socio
técnico
tío
titular
usuario
vecino
vendedor
[sexuality state]
la/una/esta/mi/su/nuestra/otra {woman} y/con ?la ?su novia/mujer/esposa/chica
el/un/este/mi/su/nuestro/otro {man} y/con ?el ?su novio/marido/esposo/chico/compañero-sentimental
{woman} casada/liada/ennoviada/prometida/emparejada con una/otra ?mujer
{man} casado/liado/prometido/emparejado con un/otro ?hombre/chico/tío hombre/chico/tío
lesbi/bollera/bolleras/lesbianas/gays ?y | @ -trade -org
su marido/novio/esposo ?, es/son un/dos chico/hombre/chicos/hombres/tíos
su mujer/novia/esposa ?, son dos chicas/mujeres/tías
[health topic]
corticoides
cortisona
quimioterapéutico
inmunoterapia
antiepilépticos
anticoagulante
[health state]
engordado/engordando/hinchado/hinchada/adelgazado/adelgazando/perdido-peso/calvo/cansado/cansada/atontado/atontada/dormido/dormida/zombi/hecho-polvo/mareado/mareada por/con/de ?la/el/las/los medicación/pastillas/cortisona/corticoides/quimio/radio/tratamiento/tiroides/operación/enfermedad/ansiolíticos/antidepresivos
por/con/tras/debido-a la/el/las/su/sus medicación/pastillas/quimio/cortisona/corticoides/antidepresivos/insulina/tratamiento-médico | -trade
ha/han/acaba/sale/salió/saliendo/salido de/salido ?de una depresión/anorexia/crisis/leucemia/operación/adicción | -thing
se queda/quedó/queda-enseguida sin aire/respiración/fuerzas | -thing
le falta/faltaba el/la aire/respiración/resuello | -thing
se duerme/dormía en las/la/cualquier reuniones/reunión/sitio/sitios
cabeza nublada/embotada/ida
niebla mental
plaza/aparcamiento/acceso/habitación/baño pmr/minusválidos ?para | -trade -others
pide/necesita/busca/quiere coche/vehículo/furgoneta/baño/piso adaptado/adaptada | -trade -others
tartamudea/tartamudo/tartamuda/farfulla/balbucea | @ -thing
jubilación/jubilado/jubilada/prejubilado/retirado/retirada ?anticipada/anticipadamente por/de enfermedad/incapacidad/invalidez/salud/motivos-médicos/lesión
tiene/lleva/trae/presenta/aporta/posee ?el/un certificado/tarjeta/carnet/grado de discapacidad/minusvalía/invalidez/dependencia
necesita/tiene-que/debe ir al baño cada/mucho/constantemente
necesita/tiene-que/debe tumbarse/pincharse/medicarse
ir al baño cada/constantemente
le cuesta/costaba ?mucho andar/caminar/subir/respirar/hablar/tragar/moverse/levantarse/agacharse/oír/ver/leer/escribir/concentrarse/recordar/subir-escaleras/subir-al-coche | -thing -trade
se fatiga/ahoga/asfixia ?al/en/mucho/enseguida/con cuanto/subir/hablar/andar/nada/escaleras/enseguida/mucho | -thing
no aguanta/soporta ?mucho/estar de pie/sentado/sentada/ruido/luz ?mucho
[religion state]
muy/mucho/siempre de rezar/misa/iglesia/santos/curas/procesiones/rosario/parroquia/dios/la-iglesia/la-virgen | -thing
bendecir/bendiga/bendición/bendito/bendijo ?el/la/su/del/de-la/por-el/que ?un/cura/la local/casa/tienda/oficina/coche/nave/negocio/despacho/piso/cura/obra/sacerdote | -trade
papa/santo-padre francisco/león/benedicto/juan-pablo/bergoglio/ratzinger | -street -name
fan/devoto/devota/seguidor/seguidora/admirador de/del papa/padre-pío/virgen/cristo/escrivá/kiko-argüello/dalái-lama/madre-teresa
con/por la diócesis/parroquia/congregación/hermandad/cofradía/comunidad-religiosa/mezquita/sinagoga | -trade -org +person
educa/cría/educan/crían/bautizó/bautizar/bautizan a los/sus/su ?hijos/niños/hija/hijo en/por/en-la fe/religión/islam/iglesia/catolicismo
no cree en nada/dios/el-más-allá/curas/la-iglesia
habitación/cama/puerta/despacho/casa orientada/orientado/mirando a/hacia la meca
cocina/fregadero/fregaderos/horno/vajilla ?_ por/para/según el/la kosher/kashrut/halal
no firma/trabaja/viaja/compra/negocia/responde/abre hasta/durante/en _ ramadán/shabat/cuaresma/semana-santa/fin-del-ayuno
sale/salió/saldrá/procesiona/desfila de penitente/nazareno/capuchón/costalero/mantilla/cofrade/manola/acólito
[politics state]
simpatiza/simpatizante/cercano/cercana/próximo/próxima/afín/votante/votó/de-los/fan/seguidor/seguidora/admira/idolatra con/a/de/por ?los/la/las/lo ?de {politician} | -lone
baja del/de-la/de/en ?la/el {party}
se dio/dado/da de baja del/de {party}
afiliado/militante/carnet/fundador desde/de ?la/el/los transición/congreso/sección
cargo de confianza ?en/del/de | +member -trade
de los/las de {politician}/puigdemont/bandera-tricolor/rojigualda/estelada/15m/12-de-octubre
va/iba/irá/fue/puesto/número/figura ?el/de/en primero/segundo/tercero/cuarto/#n en/por ?la/las lista/listas/candidatura ?de/del {party}/municipal/electoral
políticos ?son todos ?son ?unos iguales/ladrones/corruptos/chorizos/sinvergüenzas
hermano/hermana/hijo/hija/padre/madre/marido/mujer/cuñado/primo/sobrino/esposa/yerno de ?un/una/la/el/ex ex ?diputado/alcalde
hermano/hermana/hijo/hija/padre/madre/marido/mujer/cuñado/primo/sobrino/esposa/yerno de ?un/una/la/el diputado/diputada/concejal/concejala/alcalde/alcaldesa/senador/senadora/ministro/ministra/consejero-de/eurodiputado
[union state !others]
lleva/va/fue/corre/acude/irá/llama/contó/denuncia ?siempre/todo/cualquier-cosa al sindicato
salió/sale/fue/ha-sido/elegida/elegido/ganó/gana/candidata/candidato/votada/votado _ en/por/a ?las sindicales/elecciones-sindicales
huelga indefinida/de-hambre/salvaje/encubierta/a-la-japonesa/de-celo/de-brazos-caídos | -thing -trade -others
portavoz/líder/cabecilla/representante de/de-los huelguistas/trabajadores/despedidos/encerrados
encierro/acampada contra/por/frente ?el/la/los/a ?la despidos/ere/cierre/fábrica | -trade -event
de las/los que acampan/hacen-huelga/se-encierran/protestan/paran
[criminal state !others]
pillado/pillada/pillaron/cogido/cogieron/trincado/trincaron/detenido/interceptado/interceptaron/cazado/cazaron/parado/pararon con _ coca/cocaína/hachís/droga/drogas/maría/heroína/pastillas/farlopa/costo/armas/pistola/navaja/alijo/contrabando/dinero-negro
permiso/licencia de armas por/retirado/retirada
alijo/fardos/kilos/gramos de hachís/coca/cocaína/droga/heroína/maría
salió/sale/aparece/apareció/portada en/de/en-la/en-el/en-los ?la/el/los prensa/periódico/periódicos/telediario/noticias/sumario por cohecho/estafa/fraude/corrupción/blanqueo/abusos/acoso/violencia
okupas/okupa | @ -trade
[family_privacy state]
{kin} ?se ?le/lo/la/les ha/han ido/largado/marchado/liado/fugado/escapado con otro/otra/alguien/el/la
{kin} le/la/lo dejó/dejaron/abandonó/puso/echó/engaña
se fue/largó/fugó/marchó con otro/otra
no se lleva/llevan/habla/hablan/entiende/entienden/trata/tratan/soporta/soportan ?nada/bien/ya ?bien con/a su/sus/la/el/los hermano/hermana/hermanos/padre/madre/hijo/hija/hijos/suegra/suegros/cuñado/familia/primo/ex/yerno/nuera
se lleva/llevan ?fatal/muy/a fatal/mal/matar con su/sus/la/el/los hermano/hermana/hermanos/padre/madre/hijo/hija/suegra/cuñado/familia/primo/ex/yerno/nuera
le/lo/la/les/los han/ha despedido/echado-del-trabajo/puesto-de-patitas/prejubilado/puesto-en-la-calle | -thing
agobiado/agobiada/agobiadísimo/agobiadísima/ahogado/ahogada/asfixiado/asfixiada/comido/comida/hasta-arriba/cargado/cargada/endeudado/endeudada/entrampado ?por/de/con/hasta ?las/los/la/el/muchas deudas/pufos/préstamos/créditos/hipoteca/letras/cejas/cuello/trampas
préstamo/crédito para pagar otro/deudas/otros/la-hipoteca
los/sus/unos hijos/niños/críos/nietos _ servicios-sociales/una-familia-de-acogida/un-centro-de-menores/acogida
hijos/hijas/niños a/bajo ?su cargo/custodia/tutela
desde/cuando/tras que ?se enviudó/divorció/separó/quedó-viudo/quedó-viuda/murió
quedó/quedado/quedarse viudo/viuda/huérfano/huérfana
pensión ?de no/impagada/manutención/orfandad/viudedad/alimentos ?le/paga/pasa | -trade
el/la ex ?marido/mujer no/le/la paga/pasa/deja/reclama/pide/acosa
heredó/hereda/heredan/heredado/heredaron ?ha/el/la/un/una/los/de ?el/la/un/una casa/piso/finca/fortuna/dinero/local/terreno/solar/tierras/acciones ?de | -trade
[minor state]
usuaria/usuario/titular/alumno/alumna/socio/socia/paciente/jugador/jugadora/abonado/abonada/niña/niño/hija/hijo/clienta/cliente/menor nació/nacido/nacida/nac ?en/el ?_ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025
para su/la/el niña/niño/hija/hijo/nieta/nieto/sobrina/peque/bebé/nena ?pequeña/pequeño/mayor de #age ?años/meses
equipo/grupo/turno/clase/curso infantil/juvenil/cadete/alevín/benjamín ,/y tutor/tutora/padres/madre
[ok]
salido/salida/salidas ?ya de/del/un/una/bien/mal/a/al/con/en/tarde/pronto/rentable/muy/otro/caro/barato/ganando/perdiendo ?nuevo/nueva
junto/cerca/frente/enfrente/detrás/al-lado a/de/al ?la/el cárcel/prisión/hospital/iglesia/mezquita/sinagoga/convento/colegio/cementerio/tanatorio/juzgado/comisaría/instituto
cárcel/prisión vieja/nueva/antigua
cojea/cojean ?de una pata/por
máquina/mesa/silla/equipo/proyecto/plan cojea/cojean ?de
loco/loca/locos/fanático/enfermo de/del/por/con el/la/los/las ?motor/moto/motos/coches/fútbol/bici/cocina/baile/plantas/animales/perros/tecnología/música
loco/loca/locos/enfermo del/de motor/fútbol/coches/motos/pádel/ciclismo
tema/temas/asesoría/especialista/despacho/gestión/tramitación/tramita/lleva/abogado/abogada/notaría/notaria/notario ?de/en herencias/divorcios/herencia/divorcio/separaciones/sucesiones/testamentos
enfermo/enferma/enfermos ya de esperar/tanto
clínica/clínicas/centro/centros de fertilidad/reproducción-asistida ?pide/busca/compra
es una mierda/porquería/basura de/quiere/el/la/lo ?producto
máquina/programa/erp/web/servicio/software/aparato/impresora/coche/sistema ?es una mierda/basura/porquería
[set role]
alumno
aprendiz
albañil
auxiliar
becario
camarero
camarera-de-pisos
candidato
celador
chófer
cocinero
conductor
conserje
cuidador
dependiente
empleada-de-hogar
estudiante
friegaplatos
huésped
inquilino
interna
jardinero
joven
kelly
limpiador
lavaplatos
mantero
mozo-de-almacén
niñera
obrero
opositor
paciente
peluquero
peón
pintor
propietario
repartidor
rider
taxista
temporero
vecino
vendedor-ambulante
vigilante
viudo
voluntario
[ethnicity state]
{role} {nation} | -trade
{nation} ?recién huido/huida/refugiado/refugiada/exiliado/exiliada/interna/interno/emigrado/emigrada/llegado/llegada/nacionalizado/nacionalizada/indocumentado/indocumentada/desplazado/desplazada/acogido/acogida/nacido/nacida/criado/criada ?de/en/del/por/aquí ?la ?guerra
{nation} papeles/nie/documentación/permiso en/al regla/trámite/día
huido/huida/escapó/escaparon/huyó/huyeron de/del/de-la ?la ?su guerra/ucrania/siria/afganistán/venezuela/país/régimen/chavismo/talibanes/cuba/nicaragua
medio marroquí/japonés/japonesa/inglés/inglesa/alemán/francés/sueco/italiano/brasileño/ruso/chino/árabe/moro/gitano/cubano/africano/filipino | -trade -thing
mitad marroquí/japonés/española/español/inglés/alemana/cubana/filipina/rusa/china/árabe/gitana | -trade -thing
familia/familias/clan/pareja/matrimonio/grupo ?de gitano/gitana/gitanos/rumanos/marroquíes/chinos/pakistaníes/senegaleses/latinos/sudamericanos/ecuatorianos/moros/negros | -trade
[sexuality state]
transicionando/transicionado/transicionó
dni/documento/documentación/pasaporte/papeles/tarjeta ?aún/todavía en/con/como ?nombre/el masculino/femenino/de-hombre/de-mujer/nombre-muerto/nombre-antiguo
pregunta/preguntan/quiere-saber/consulta/asegurarse si/que ?somos/es/el/sea gay/lgtb friendly
cama/habitación/reserva/suite ?doble/matrimonial/de-matrimonio para dos hombres/chicos/mujeres/chicas
dos hombres/chicos/mujeres/chicas ?, pareja/casados/casadas/enamorados/recién-casados | -thing
su mujer/novia/esposa {she} ?es/y/que ?_ ella | -lone
drag/drag-queen/transformista
[biometric_genetic state]
huella/huellas/iris/cara/rostro/voz ?dactilar/dactilares/vocal de/del ?la/los/su/sus/las niño/niña/socia/socio/clienta/empleado/empleada/alumno/alumna/trabajador/trabajadora/titular/usuario/usuaria/paciente/huésped/hijo/hija/trabajadores/empleados/madre/padre/marido/mujer | -trade -org
huella/huellas ?dactilar no se/la lee/leen/reconoce/detecta
informe/resultado/resultados/test/estudio/perfil/análisis genético/genéticos/genómico | -trade -org
portador/portadora/portadores/portadoras/afectados/casos en la/su familia/casa
[criminal state !others]
coche/coches/moto/motos/mercancía/material/cobre/móviles/bici/bicis/género/piezas/joyas robado/robada/robados/robadas | -trade -thing
intervino/intervenido/precintó/precintado/registró/registraron/cerró/clausuró/desmanteló/inspeccionó ?le/por/la ?la guardia-civil/policía/udef/mossos/fiscalía
programa/plan/taller de reinserción/inserción-de-reclusos
delito/delitos sexual/sexuales/de-odio/fiscal/penal/graves/de-sangre/contra-la-salud/de-lesiones/registrado ?en
no pasa el filtro/check/certificado ?de ?penales/antecedentes/delitos
certificado/registro de/con delitos/antecedentes ?sexuales/penales ?positivo/manchado | -trade -others
venía/viene/procede/acaba/llega de ?salir/de ?la/una prisión/cárcel/reformatorio/talego/trullo/trena
causa/causas/procedimiento/diligencias abierta/abiertas/penal/penales ?por/en
[family_privacy state]
se divorcia/divorcian/divorciaron/divorció/divorciarán/separan/separaron/separarán | -thing -trade
se separa/separó ?de ?su ?mujer/marido/pareja | -thing -trade
pillado/pillada/pilló/pillaron/cazado/cazó/cogió/encontró _ con otra/otro/la-secretaria/la-vecina/el-vecino/amante
le/les han/van/cortaron/cortan ?cortado/a ?cortar la/el/los luz/agua/gas/teléfono/suministros por/de impago/no-pagar/deudas/deuda
vive/viven/duerme/está ?de/en realquilado/realquilada/alquiler-en/una habitación/cuarto | -trade
vive realquilado/realquilada
trillizos/mellizos/gemelos/cuatrillizos | -trade -thing -name
madre/padre/papá/mamá de trillizos/mellizos/gemelos/familia-numerosa/tres/cuatro/cinco/#n ?hijos/niños/criaturas
lo/la/le/los crió/crio/criaron/criado ?la/el/su/sus abuela/abuelo/abuelos/tía/tío/tíos/hermana/madre-sola
huérfano/huérfana desde/de/a/con ?padre/madre/pequeño/niño
gana/cobra #n _ al mes
[insult state !others]
marujas/maruja/cotillas/verduleras/chismosas/viejas-cotillas ?, | -trade -thing
da/dan/daba mal/mala rollo/yuyu/espina/vibra/repelús/grima/asco | -thing
rarito/rarita/raro/rara de/como cojones/pelotas/narices/un-perro-verde
mala/poca/ninguna/cero/falta-de educación/vergüenza/clase/decencia/higiene | +person -trade -thing
borde/tonto/tonta/pesado/pesada/imbécil/idiota/cabrón/feo/vago/gilipollas/cretino de campeonato/campeón/concurso/manual/libro/categoría/narices/cuidado/marca-mayor/tres-pares/solemnidad/primera/nivel-dios
[politics state]
alto/altos cargo/cargos con/de/en ?el/la {politician}/psoe/pp/gobierno/junta/generalitat
cargo/ministro/ministra/asesor/consejero/mano-derecha/amigo/secretario con/de ?gobierno/equipo {politician}
nostálgico/nostálgica/añora/añoranza ?de/del/por ?el caudillo/franco/franquismo/régimen/dictadura/república/antes-de-la-democracia
caudillo/generalísimo | -street -name -trade
candidato/candidata/concejal/concejala/diputado/militante/votante de ?los verdes/equo/pacma/más-madrid/ciudadanos/izquierda-unida/partido/agrupación/independientes
puesto/puesta/colocado/colocada/enchufado/enchufada a/por ?dedo ?por/el/los/la socialistas/populares/psoe/pp/vox/partido/alcalde/junta/podemitas/convergentes
sindicalista y de
camiseta/gorra/chapa/pin/bandera/mascarilla de {politician}/vox/podemos/la-república/franco/españa-una
se define/declara/considera/confiesa como/de ?muy liberal/conservador/conservadora/progresista/socialista/comunista/anarquista/nacionalista/independentista/facha/izquierdas/derechas/centro/apolítico/apolítica/feminista/libertario/monárquico/republicano
[union state !others]
sindicato/sindicatos le/les/la/lo ?ha lleva/llevan/llevado/defiende/asesora/asesorado/ayuda/apoya/representa/paga
comité intercentros
huelga/huelgas en su ?anterior/última/antigua empresa/trabajo
fue/va/irá/apuntado/sumó/sumado a la huelga/manifestación-sindical | -others
[religion state]
por/al/como/por-ser ?ser musulmán/musulmana/judío/judía/cristiano/católico/evangélico/hindú/budista/adventista/testigo/mormón/sij | -trade
sor/fray/madre-superiora | -thing -street -org -trade
hermana/madre/padre/hermano pilar/teresa/inmaculada/superiora/prior/abad/abadesa ?, dona/de-la-congregación/del-convento/monja
hospitalaria/hospitalario/voluntario/voluntaria/camillero ?de ?a/en/de lourdes/hospitalidad-de-lourdes
colegio/cole/universidad/residencia del/de opus/legionarios/monjas/curas ?y ?él/ella ?también | +person -trade -others
promesa/manda/ofrenda/exvoto a/al ?la/el cristo/virgen/santo/san ?de
por promesa ?a/al
[minor state]
con/viaja/viajan/huésped/trae/traen/acompañado/son _ #n/un/una/dos/tres/varios menor/menores/niños-pequeños/bebés | -trade -org
menor/menores sin acompañante/acompañar/acompañados/padres
nadador/nadadora/gimnasta/futbolista/tenista/jugador/jugadora/portero/portera/judoca/karateca/corredor/atleta/ciclista/patinadora/bailarina/ajedrecista ?de/en alevín/alevin/benjamín/benjamin/cadete/infantil/juvenil/prebenjamín/sub-12/sub-14/sub-16/escuela-infantil
va/pasa/entra/empieza/está/sigue a/en/de 1º/2º/3º/4º/5º/6º/sexto/quinto/cuarto/tercero/segundo/primero ?de ?eso/primaria/curso | @ -thing -trade
[ok]
bautizo/bautizos/comunión/comuniones/boda/bodas/confirmación/despedida/despedida-de-soltera/despedida-de-soltero/cumpleaños/funeral/aniversario ?de/para/, #n
bautizo/comunión/boda/despedida/despedida-de-soltera/despedida-de-soltero/cena ?, #n/menú/banquete/catering/salón/reserva/cena/presupuesto
niño/niña/niños/niñas/menores/bebés gratis/incluidos/no-pagan/descuento/mitad
cobra/cobran/cobramos/cobrar #n ?#n ?eur/euros/€ por/la/el/cada/de
furgo/furgoneta/coche/moto/motor/máquina/camión/caja/carter/tractor/carretilla/compresor pierde/pierden aceite
pierde/pierden aceite por/de/el/la/en ?el/la cárter/carter/junta/motor/retén
ong/ongs/asociación/fundación/ayuda/centro/atención/acogida/cuenta/proyecto/proyectos ?de/a/para/con ?ayuda/acogida/atención ?a/de/para ?los refugiados/inmigrantes/gitanos/migrantes/sintecho/alcohólicos/drogadictos/discapacitados
negro/negra/negros/negras/blanco/gris ?, gris/blanco/blanca/azul/rojo/plata/plateado/verde/beige ?o/y/, ?blanco/negro/gris/azul/rojo
pendiente/falta/elegir/decidir/tema/cuestión/cambio/gama/carta/muestra de color/colores
protocolo/formación/curso/plan/canal/prevención _ acoso/abusos/violencia
comunión/comuniones/bautizo/boda/bodas #n pax/personas/comensales/invitados ?en mayo/junio/menú/abril/septiembre
niño/niña/niños/niñas/menores/bebés gratis/incluidos/descuento hasta/de/menores ?de #n ?años
[health state]
lexatines/orfidales/trankimazines/trankis/valiums/prozacs/diazepames/lorazepames/benzos/benzodiacepinas/ansiolítico/antidepresivo/somníferos/tranquilizantes/antipsicótico | -trade -others
bebe/bebía/beber/bebiendo _ desde/para-olvidar/a-diario/a-escondidas/a-solas/entre-semana/por-las-mañanas/todos-los-días | -thing
volvió/vuelto/empezó/empezado/recaído ?a beber/beber/la-bebida/drogarse/consumir | -thing
me reconoce/confiesa/cuenta/dice que bebe/se-droga/toma-pastillas/está-enfermo/está-enferma/tiene-cáncer/está-deprimido/está-deprimida
válvula/prótesis/bypass/baipás/stent/marcapasos/desfibrilador mitral/aórtica/valvular/cardíaco/cardíaca/coronario | -trade -others
sordera/ceguera/minusvalía/parálisis/lesión/enfermedad/cardiopatía ?de congénita/nacimiento/medular/cerebral/total/profunda/crónica | -trade
agorafóbico/agorafóbica/claustrofóbico/fóbico/hipocondríaco/hipocondriaco/psoriásico/asperger/reumático/artrítico/gotoso/prostático/tísico/leproso/leucémico/oncológico-paciente/terminal-de-cáncer/catatónico/anémico/anémica | -trade -thing -org
intérprete/intérpretes/lengua ?de lse/signos ?para | +person -trade
se comunica/habla por/con/en signos/señas/lengua-de-signos | -thing
dejó/perdió/colgó/suspendió/aplazó/canceló/faltó/pide-aplazar _ por/debido-a ?un/una/la/su ansiedad/depresión/crisis/enfermedad/ataque/migraña/operación/lumbago/quimio/embarazo/gripe/covid/ingreso
espalda/cuello/hombro/rodilla como/hecha/hecho/en ?un/una ocho/cisco/mierda/polvo/trizas/contractura | -thing
[religion state]
fiesta/fiestas/festividad/festivo/días-de-fiesta judía/judías/judío/musulmana/musulmanas/religiosa/religiosas/islámica/hebrea/hebreas/ortodoxa | -trade
fue/era/es/ha-sido/haber-sido ?un/una cura/monja/fraile/sacerdote/seminarista/misionero/misionera/obispo/novicia/monaguillo/monje ?antes | -trade -thing
por el/la rito/iglesia ortodoxo/ortodoxa/católico/musulmán/judío/copto/evangélico/evangélica/anglicano/romano
iglesia de ?los/las jesucristo/santos/filadelfia/cienciología/satán/últimos-días/los-últimos-días
iglesia universal/pentecostal/adventista/bautista/ortodoxa/copta/anglicana/luterana/evangélica/mormona/cuadrangular/maronita | -trade -street
toma/tomó/tomar/tomará velo/los-hábitos/el-velo/hábitos | -trade
entra/entró/ingresó/metida/metido/recogida/hizo/hará en/al/de/los ?un/el convento/noviciado/seminario/clausura/votos ?perpetuos | -trade -org
practica/practican/practicante/sigue/profesa/adepto/adepta/seguidor/estudia ?de/del ?el/la budismo/islam/judaísmo/hinduismo/cristianismo/catolicismo/taoísmo/sijismo/cábala/zen/sufismo/cienciología/santería/wicca/paganismo/vudú/reiki-espiritual | -trade
medita/reza/ora/ayuna/comulga/confiesa ?se ?todas/cada ?las mañanas/noches/día/mañana/viernes/domingo | -thing -trade
[ethnicity state]
caló/calorro/calorra/cani-gitano/gitanaco/gitanazo/gitanilla/merchero/húngaro-de-carromato | -thing -trade -name
inquilino/inquilina/inquilinos/chico/chica/chicos/chicas/vecino/vecinos/familia/gente/hombre/hombres/mujer/mujeres/tío/tíos/señor/señora/muchacho/pareja/niño/niña/cliente-muy/persona/personas negro/negra/negros/negras/moro/mora/moros/oriental/orientales/árabe/árabes/latino/latina/latinos/asiático/asiática/de-color | -trade -thing
parece/pinta/aspecto/debe-ser/creo-que/me-da-que/yo-diría _ {nation}/del-este/sudamericano/gitano/extranjero/latino/inmigrante | -trade -thing
{nation} o así/algo/parecido/similar/por-ahí
de los/las países/país del/de-el este | +person
[sexuality state]
pareja de hecho/pareja-estable con ?otra/otro ?otra mujer/chica/hombre/chico ?mujer
los/sus/ambos dos maridos/padres/papás/novios ?firman
las/sus/ambas dos madres/mamás/mujeres/esposas/novias ?firman
casado/pareja/liado/enrollado/ennoviado/arrejuntado con otro ?chico/hombre/tío/varón
casada/pareja/liada/enrollada/ennoviada/arrejuntada con otra ?chica/mujer/tía
hizo/ha-hecho/hacer ?público/pública ?que/su ?es homosexualidad/bisexualidad/transexualidad/homosexual/gay/lesbiana
confesó/contó/admitió/reconoció ?que/ser/su ?es homosexual/gay/lesbiana/bisexual/trans/homosexualidad
[biometric_genetic state]
escaneada/escaneado/escaneó/escaneamos/registrada/fotografiada/leída/capturada/tomada ?la/el/su cara/rostro/iris/palma/huella/retina | -thing
biometría/biometria vocal/facial/dactilar/de-voz/del-iris/de-huella/registrada/activada | -trade
tomada/tomado/tomamos/toma/recogida ?de/la/su huella/huellas ?del/dedo ?índice/pulgar
[criminal state !others]
tobillera/pulsera/grillete ?electrónica/telemática/de-control por/judicial/electrónica/telemática/antimaltrato | -trade
violencia de género ?condenado/tobillera/denunciado/agresor | +accused -person
detenido/detenida/arrestado/cayó/implicado/imputado en ?la/una operación/redada ?contra/policial | -thing
abuso de información-privilegiada/menores/poder/confianza-penal
información privilegiada condena/multa/juicio
estuvo/pasó/lleva/estado/hizo ?#n/dos/tres/unos/varios años/meses dentro ?por
dentro #n/dos/tres/varios años ?por
[family_privacy state]
se ?ha/han quedado/quedó/quedaron sin trabajo/empleo/curro/casa/ingresos/nada/piso/hogar/pareja | -thing
sin trabajo/empleo/curro desde/hace/por/ya | -thing -trade
padre/padres/madre/suegra/suegros/abuela/abuelos/hermano/tía mayor/mayores/anciano/ancianos/dependiente/dependientes/enfermos/impedida ?a/que ?su cargo/cuidar/cuida/casa
a su cargo/cuidado ?los/la/a padres/madre/padre/suegra/abuela/hijos
porque/ya-que/es-que/como se separan/divorcian/han-separado/han-divorciado/dejan/lo-dejan/rompen
le reclaman/reclama/piden/exige/embargan/debe ?la/el manutención/pensión-de-alimentos/pensión/custodia
perdió/perdieron/perdido/murió/falleció ?ha/han/a ?su/un/una/al/el niña/niño/hija/hijo/bebé/mellizo/nieto/nieta ?de | -thing
cobra/con/vive-de/tiene ?una/la/de viudedad/orfandad/pensión-mínima/pensión-de-viudedad/paguita/ayuda-familiar | -trade -org
[insult state !others]
faltón/faltona/desagradable/sinsorgo/sosainas/personajillo/personajazo/tipejo/petulante/soplagaitas/lechuguino/mamarracho/pagafantas/cabeza-loca/cabeza-de-alcornoque/tuercebotas/robagallinas/rompehuevos/mentecato/babieca/papafrita/badulaque/sopazas/cabezabuque/cansaalmas/cansalmas/matado/perdedor/perdedora/nini/ninis/vividora/comemierda/lameculos/pisaverde/mameluco/sacamantecas/chinchorrero/muermazo/malfollado/estrecha/frustrado/frustrada/resentido/envidioso/envidiosa/interesada-de/aprovechategui/pesetero/pesetera/agonías/ansias/roñas/cutre/casposo/carpetovetónico/garrulo/paletillo/lumbreras/listo-de-turno | -thing -trade -org
se hace/hacía/hizo el/la interesante/víctima/listo/lista/mártir/digno/digna/simpático/gracioso | -thing
pesado/tacaño/vago/borde/falso/cutre hasta decir/las/los/el ?basta
más rollo/cuento/cara/morro que ?una/un/el/calleja persiana/calleja/espalda/teatro
no le/les hagas/hagáis/des/deis/hacer ?ni caso/bola/cancha/puto-caso ?, ?es
[minor state]
interesado/interesada/titular/alumno/alumna/usuario/usuaria/candidato/candidata/chico/chica/chaval/chavala/hijo/hija/solicitante/aprendiz/jugador/jugadora/niño/niña/nieto/nieta tiene/cumple/hace/con ?solo/ya/los #age ?años | -trade -duration
cuando/hasta-que/al cumpla/tenga/cumplir ?los 18/dieciocho/mayoría-de-edad/mayor-de-edad
para/de/a ?la/el/su cría/crío/nena/nene/peque/pequeña/pequeño/niña/niño/chiquitín/chiquitina de #age ?añitos | -trade
hija/hijo/nieta/nieto/sobrina/sobrino/hermana/hermano ?suyo/pequeño/menor de #age
curso/cursa/estudia/hace/repite/aprobó/está-en 1/2/3/4/5/6 ?o/º de ?la eso/primaria/bachillerato/infantil
[ok]
polaco/polacos no/y ?, polo/polos
ladrón/ladrones de corriente/enchufe/enchufes/#n/tomas
atraco/robo/estafa/crimen/delito/timo/pecado _ lo/el/los/con/de
atraco a mano armada lo/el/los/con/de
es/vaya/menudo/parece/resulta ?un robo/atraco/timo/crimen ?lo/el/con/de ?que/precio/precios/portes/tarifa
pedido/pedidos/encargo/suministro/compra/lote/palet/caja/cajas de ?#n muletas/audífonos/prótesis/sillas-de-ruedas/andadores/pañales/medicación/vendas/mascarillas/guantes/insulina/jeringuillas/férulas/bastones/gafas
voz del cliente/mercado/consumidor
robo/hurto/fuga de agua/luz/cable/datos
[set city]
accra
alepo
asunción
bagdad
bamako
banjul
bata
bogotá
bucarest
cali
caracas
casablanca
conakry
daca
dakar
damasco
el-aaiún
guayaquil
islamabad
járkov
kabul
karachi
kiev
la-habana
la-paz
lagos
lahore
lima
malabo
managua
manila
maracaibo
medellín
mosul
nador
odesa
qingtian
quito
rabat
santa-cruz-de-la-sierra
santo-domingo
sofía
tánger
tegucigalpa
teherán
tetuán
tinduf
wenzhou
[ethnicity state]
es/son/era/eran/viene/vienen/vino/llegó/procede/natural/nacido/nacida/oriundo/oriunda de/desde/en ?la {city} | -trade -thing -org -event
exiliado/exiliada/refugiado/refugiada/inmigrante/emigrante/disidente/opositor/desplazado/desplazada/prófugo {nation}
mestizo/mestiza/mulato/mulata/zambo/criollo ?de/y
su español/castellano ?es flojea/flojo/limitado/básico/pobre/macarrónico | -trade
su español/castellano flojea/es-flojo/es-limitado/es-malo/es-pobre/es-básico
comunidad/vecindad/grupo/cuadrilla/clan rumana/gitana/china/marroquí/pakistaní/ecuatoriana/latina/árabe/senegalesa/ucraniana ?del/de | -trade -org
[health state]
va/acude/asiste/fue ?a a/al _ aa=/na=/alcohólicos-anónimos/proyecto-hombre/narcóticos-anónimos/jugadores-anónimos
sin probar/beber/tomar ?una/ni gota/alcohol desde/un/hace | -thing
lleva/cumple un/#n/dos/varios año/años/meses/mes sin/sobrio/sobria/limpio/limpia ?probar/beber/consumir/recaer/drogas ?gota/alcohol | -trade -thing
un/#n/dos año/años/meses sin beber/consumir/drogas/probar-gota/recaer
está/sigue/va/anda en/con silla ?de-ruedas | -trade
silla y/, rampa
unidad/planta/centro/sala ?de de/grandes quemados/paliativos/ictus/coronarias/tórax/lesionados-medulares/daño-cerebral/psiquiatría/salud-mental/desintoxicación/conductas-adictivas | -trade -org -job
reposo absoluto/relativo/médico ?hasta | -trade -thing
reposo por amenaza/embarazo/lumbalgia/operación/prescripción
anda/está/va/sigue regular/tocado/fatal/mal/pachucho/delicado/flojo de/del/con ?la/el/los/las hígado/corazón/riñón/riñones/pulmón/pulmones/estómago/espalda/cabeza/tensión/azúcar/próstata/nervios/piernas/vista/oído/cadera/rodilla/memoria/salud
tic/tics nervioso/nerviosos
incapacidad/inutilidad/invalidez total/absoluta/parcial/permanente ?desde/por
resaca/borrachera/cogorza/melopea/curda/cogorzas/borracheras ?perpetua/diaria/continua/casi/constante | +person -trade -event
este/el/la/que/hombre/mujer/tío/tía/él/ella/cómo/se/mucho bebe demasiado/mucho/más/a-diario/como/todos-los-días
[religion state]
dios/señor/virgen ?se ?le/lo/la ?se ?ha mandado/dicho/pedido/revelado/iluminado/llamado/salvado/castigado/enviado
reparte/regala/manda/deja/da/entrega ?siempre estampitas/rosarios/biblias/medallitas/medallas-de-la-virgen/folletos-religiosos/atalayas/evangelios/escapularios | -trade
antes/después/durante/hora/hasta/tras de/del/el/la/terminar/acabar ?el/la/del/de rezo/oración/misa/culto/rosario/novena/vigilia/adoración | -trade -thing
pareja/matrimonio/familia interreligioso/interreligiosa/mixto-religioso
por fe/devoción/promesa/convicción-religiosa/religión | -trade
peregrina/peregrinó/peregrinan a ?la {kin}/caravaca/santiago/fátima/lourdes/guadalupe/roma/meca/covadonga/montserrat/torreciudad/jerusalén | -trade
sacerdote/cura/párroco/obispo/monja jubilado/jubilada/retirado/emérito/secularizado/secularizada/rebotado/rebotada
[politics state]
de/es-de la cuerda/órbita/onda de {politician}/{party} | -thing
{party} hasta/a las/la/los/muerte trancas/médula/huesos/huevos/tuétano/cachas
mitin/mítines/discurso/discursos/soflamas/charlas comunista/comunistas/fascista/franquista/indepes/independentistas/políticos/políticas/de-vox/feministas | -trade -event
fue/era/iba/número/puesto número/de/el #n en/del/de/por ?la/las ?lista/listas ?de/del/por {party}
activista/activismo antidesahucios/climático/climática/vecinal-de-izquierdas/feminista/lgtb/provida/animalista/antifascista/independentista/político/política/palestino/ecologista
odia/detesta/aborrece/adora/idolatra/venera/sigue a/al/a-la {politician}/gobierno-de/pp/psoe/rey/monarquía/franco/vox
[union state !others]
sindicato {party}/uso/ccoo/ugt/cgt/csif/cnt/lab/ela/sup/satse/stes/anpe/vértice/manos-limpias/solidaridad ?le/la/lo/les | -trade
mesa sectorial/negociadora/general por/de/en ?nombre-de anpe/csif/ccoo/ugt/stes/satse/cgt/sindicato/sindicatos
líder/dirigente/jefe/portavoz/histórico/agitador/cargo/activista sindical/sindicalista/de-los-estibadores/del-sindicato
[sexuality state]
liado/enrollado/saliendo/casado/ennoviado/encamado/acostándose con un/el/otro/su {man} | -trade
liada/enrollada/saliendo-ella/casada/ennoviada/encamada/acostándose con una/la/otra/su {woman} | -trade
matrimonio/boda/pareja/familia de/entre dos mujeres/hombres/chicas/chicos/madres/padres
carroza/desfile/manifestación/mani/fiestas del/en-el/en orgullo ?gay | -trade
[biometric_genetic state]
control/fichaje/acceso/entrada/registro/clave ?horario ?horaria por/con/de iris/retina/cara/huella/voz/palma ?el/la suyo/suya/su/da/registrado/falla | -trade
mandó/envió/mandado/enviado/dio/dado/recogida/muestra ?la/su/de/una saliva/sangre/pelo/frotis para/de ?el/un test/prueba/análisis ?genético | -trade
[criminal state !others]
firmar/firma/presentarse/comparece/comparecer cada/todas/los ?las/#n/quince ?quincena/semanas/semana/mes/lunes/días/15 en/ante ?el/la juzgado/comisaría/cuartel/juez
quiso/intentó/trató/pretendía/quería/pilló/ofreció ?de/a sobornar/extorsionar/chantajear/robar/estafar/timar/agredir/matar/pegar/apuñalar/atracar/secuestrar/violar/falsificar/blanquear | -thing
sobornar/extorsionar/chantajear/untar a/al/un/una ?un/una perito/inspector/funcionario/concejal/policía/juez/técnico/testigo/alcalde
llevarse/llevaba/robar/coger/sisar/distraer/quedarse/meter _ dinero/material/caja/género/fondos/bote _ caja/empresa/tienda/almacén/obra/comunidad
echaron/despidieron/despedido/echado/fuera por robar/ladrón/ladrona/llevarse/chorizar/mangar/sisar/estafar/acoso/acosar/agredir/borracho/beber/consumir/trapichear
traficaba/trafica/traficó/traficando/contrabandeaba/pasaba con/de ?el ?tabaco tabaco/droga/drogas/armas/hachís/coca/gasoil/animales/órganos/estrecho
le/les imputan/imputaron/acusan/acusaron/condenaron/procesan/investigan/atribuyen/juzgan ?por/de #n/un/dos/tres/varios/delito ?delito/delitos/robos/estafa/fraude/agresión/homicidio
agredió/agrede/agredido/pegó/pegaba/amenazó/amenaza/amenazaba/escupió/empujó/golpeó/insultó/acosó/acosaba/persiguió a/al/con ?un/una/el/la/los/su/nuestro/nuestra {man}/{woman}/repartidor/instalador/mensajero/empleados/vecinos/trabajador/portero/árbitro/enfermera/profesor/policía/guardia/juez/navaja/cuchillo/matarlo/matarla | -thing
delito/delitos fiscal/fiscales/tributario/tributarios/urbanístico/medioambiental/societario/contable
[family_privacy state]
segunda/tercera/cuarta/su boda/esposa/mujer/matrimonio | -trade -event -thing
segundo/tercer/cuarto matrimonio/marido/divorcio
pasa/pasan/pasando/está/están ?en/por/muchos/muchas apuros/penurias/estrecheces/apreturas | -thing -trade -org
{kin} en/sin ?el paro=/erte=/ere=/trabajo/cárcel/prisión/otra-relación
dejó/dejado/abandonó/abandonado/plantó/cambió/engañó ?a ?su/la familia/mujer/marido/niños/hijos/novia/novio/esposa/pareja por/y/con ?una/un/la/el/otra/otro
paga/pagando/debe/pagar/avalista/avala/avaló ?el/la/un préstamo/hipoteca/deudas/coche/piso/multa/fianza/alquiler de ?su/la/el ex/exmujer/exmarido/hijo/hija/hermano/cuñado/padre/yerno
se ha/lió/liado/metió/enrolló/fue/largó ?liado ?a con su/la/el/una cuñada/cuñado/suegra/vecina/vecino/secretaria/jefe/jefa/prima/alumna/amiga/mejor-amigo | -thing
enterró/enterraron/enterrado/incineraron/perdió ?ha/a/hace ?a su/el/la/un {kin}
camas/vidas separadas desde/y/hace | -trade -thing
[insult state !others]
tontín/tontina/tontorrón/tontolín/bobalías/bocachancla/bocachanclas/bocas/bocazas/chuloputas/chulángano/fantasmón/cagaprisas/cagapoquito/malaostia/malaje/malange/esaborío/esaboría/mandril/gorila/mastodonte/cromañón/neandertal/simio/primate/carapán/carahuevo/cabezahuevo/cararata/caraperro/bocabuzón/tragaldabas/trolaco/trápala/tramposo/cuentacuentos/milongas/peliculero/peliculera/dramas/drama-queen/malcriado/malcriada/consentido/consentida/señorito/señoritingo/marquesona/chulazo/perdonavidas/matón/abusón/camorrista/pendenciero/broncas/broncosa | -thing -trade -org -name
tiene/con/menuda/qué ?una/la pinta/cara/facha/jeta/aspecto de yonki/drogadicto/delincuente/loco/loca/tonto/tonta/guarro/guarra/mafioso/ladrón/chorizo/puta/borracho/vagabundo/pordiosero/lelo/idiota/violador/camello/quinqui/macarra/psicópata
no sabe/acierta ni/a hacer ?una/la ?o con ?un canuto
[ok]
cada quincena/hora/noche/mañana/fin/finde/jueves/martes/miércoles/sábado/domingo/cinco/diez/quince/veinte/punto/caja/palet/unidad/persona/trabajador/empleado/tienda/centro/línea/equipo/socio/factura/entrega/visita/llamada/compra/campaña/temporada/curso/ejercicio/metro/kilo/#n
reza/rezan/rezaba el/la/lo/así/en ?el/la ?contrato/cláusula/cartel/texto/anuncio/letrero/albarán/factura/etiqueta
sacerdote/obispo/monje/cura/fraile/ladrón/borracho/moro/judío es/de/como el/un/su/apellido ?apellido
camas separadas #n/de/individuales
selectividad de/del/en filtros/filtro/protecciones/interruptores/catálogo/diferenciales/red
#n añitos de garantía/contrato/experiencia/cliente/vida
víbora lijadora/perforadora
comunidad de vecinos/propietarios/bienes
[religion state]
toca/hora-de/hay-que/le-toca rezar/orar | -thing -trade
cuando/mientras/porque ?le ?toca reza/rezar/rezan/ora | -thing -trade
capataz/hermano/portador/banda de un/la/el paso/cofradía/hermandad/trono ?de/en | -trade
[politics state]
hablando/habla/hablar/hablaba/echando/soltando ?siempre/todo ?bien/mal/pestes/maravillas/flores de/del/contra {politician} | -thing
[ok]
muy/qué/bien/tan tonto/tonta/estúpido/estúpida/bobo/idiota el/la/este/lo ?fallo/error/fallo/anuncio/cambio
fallo/error/despiste/descuido/duda/pregunta/cosa ?muy/más tonto/tonta/estúpido/estúpida/bobo/boba/idiota
turqués/turquesa
`,
};
