import type { Table } from './format.ts';

/** Spanish, what befalls people, as notes tell it in passing. Written for this project from general knowledge of the language. */
export const ES_LIFE: Table = {
  lang: 'es',
  text: `
[set kin]
abuela
abuelo
cuñada
cuñado
esposa
esposo
exmarido
exmujer
hermana
hermano
hija
hijo
madre
mamá
marido
mujer
nieto
nieta
novia
novio
padre
papá
pareja
prima
primo
sobrina
sobrino
suegra
suegro
tía
tío

[set body]
apéndice
brazo
cadera
cervicales
corazón
espalda
estómago
garganta
hígado
hombro
menisco
muñeca
oído
ojo
ojos
pecho
pierna
próstata
pulmón
riñón
riñones
rodilla
tiroides
tobillo
útero
vejiga
vesícula
vértebra

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

[set unions]
anpe
asaja
ccoo
cgt
cig
cnt
csif
cta
ela
fsie
lab
satse
stes
sup
ugt
uso

[set offence]
abuso
abusos
acoso
agresión
allanamiento
amenazas
apropiación
apropiación-indebida
asesinato
atraco
blanqueo
chantaje
coacciones
cohecho
contrabando
corrupción
desfalco
drogas
estafa
evasión
extorsión
facturas-falsas
falsedad
falsificación
fraude
homicidio
hurto
lesiones
malos-tratos
maltrato
malversación
narcotráfico
pederastia
pornografía-infantil
prevaricación
proxenetismo
receptación
robo
robos
secuestro
soborno
stalking
tráfico-de-drogas
tráfico-de-armas
tráfico-de-influencias
usurpación
vejaciones
violación
violencia

[set prison]
alcalá-meco
brieva
cárcel
estremera
máxima-seguridad
nanclares
picassent
prisión
puerto-iii
soto-del-real
talego
trullo
zuera

[set origin]
portugués
italiano
bielorruso
checo
eslovaco
lituano
japonés
griego
húngaro
bosnio
croata
kosovar
macedonio
checheno
angoleño
mozambiqueño
congoleño
ivoriano
togolés
beninés
ruandés
somalo
sudanés
israelí
indonesio
birmano
tibetano
mongol-de-mongolia
guatemalteco
panameño
costarricense
puertorriqueño
haitiana
argelina
afgano
africano
albanés
argelino
argentino
árabe
armenio
bangladesí
bereber
boliviano
brasileño
búlgaro
camerunés
chileno
chino
colombiano
coreano
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
guineano
haitiano
hindú
hondureño
indio
iraní
iraquí
jamaicano
kurdo
libanés
libio
magrebí
malí
maliense
marroquí
mauritano
mexicano
moldavo
nepalí
nicaragüense
nigeriano
pakistaní
palestino
paraguayo
peruano
polaco
rifeño
rumano
ruso
saharaui
salvadoreño
senegalés
serbio
sirio
somalí
subsahariano
sudamericano
tailandés
tunecino
turco
ucraniano
uruguayo
venezolano
vietnamita

[set land]
afganistán
argelia
bolivia
bogotá
bucarest
camerún
caracas
casablanca
colombia
cuba
dakar
ecuador
filipinas
gambia
ghana
guayaquil
guinea
haití
honduras
irán
irak
la-habana
lima
mali
marruecos
nador
nigeria
pakistán
paraguay
perú
quito
república-dominicana
rumanía
senegal
siria
tánger
tetuán
ucrania
venezuela
wenzhou

[health state]
nació/nacido/nacida con/sin un/una/el/la soplo/malformación/cardiopatía/discapacidad/síndrome/problema/mano/pierna/labio
malformación/malformaciones de/del/en/congénita corazón/nacimiento/congénita/cardiaca/cara
por/según/siguiendo/bajo orden/órdenes/prescripción/recomendación/consejo/indicación del/de-su/médica/de médico/cardiólogo/psiquiatra/facultativa
por orden/prescripción médica
migrañas/jaquecas/vértigos/dolores/lumbares _ cama/días-en-cama/postrado/postrada/acostada/baja/urgencias
en cama dos/tres/desde/con/por/varios
días/semana en cama
su/el médico/cardiólogo/oncólogo/psiquiatra/traumatólogo/cirujano _ deja/prohíbe/prohibido/manda/mandado/recomienda/obliga/vigila/receta/ve-mal
está/quedó/quedado/anda/parece en los huesos
cosa mala | @ +person +suffer
parraque/patatús/jamacuco/yuyu/soponcio/telele/achaque/achaques/vahído/lipotimia
oye/camina/anda/respira/habla/duerme mal/peor/fatal/raro/regular _ oído/ojo/lado/pie/pierna/ictus/accidente/enfermedad
anda/va/sigue/está/lleva con/fastidiado/tocado/jodido ?la/el/los/del/de-la/de-los/de ciática/lumbago/hernia/cervicales/próstata/riñón/artrosis/espalda/reuma/gota/rodilla/migraña/migrañas/tendinitis/depre/azúcar
ha/perdido/pierde/cae/cayó/caído ?el/se-le ?perdido/el pelo con/por/de la quimio/quimioterapia
niño/niña/hijo/hija/madre/padre/mujer/marido ingresado/ingresada/hospitalizado/hospitalizada/malito/malita/en-observación/en-la-uci
no puede/debe/podrá/puedo levantar/coger/cargar/llevar/hacer peso/pesos/esfuerzos/carga
desde/tras/después/secuelas/convaleciente/recuperándose ?de la/el/su/una hernia/operación/lesión/ictus/infarto/quimio/fractura/trasplante/accidente-de-moto/caída/embolia/depresión/cáncer/covid/baja-médica
nació/nacido/nacida/diagnosticado/diagnosticada con parálisis/síndrome/down/autismo/cardiopatía/espina-bífida/labio-leporino/sordera
le/les han/ha dicho/confirmado/detectado/diagnosticado/encontrado/salido ?que/es/un/una/tiene ?es/un/una/algo leucemia/cáncer/tumor/bulto/bultito/alzheimer/parkinson/esclerosis/diabetes/maligno/algo-malo/linfoma/metástasis/quiste/nódulo
parálisis cerebral/facial
{kin} está mal
le quedan meses
acaba/acaban/salió/sale/saldrá/salido/volvió/vuelve _ del/de/de-la hospital/quirófano/uci/clínica/urgencias/reanimación/desintoxicación/rehabilitación/coma
dieron/dado/dan/dará/darán/darle/pidió/pide/cogió/cogido/coge/tiene/sigue/continúa/alarga/prolonga/prorrogan/renuevan _ baja ?laboral/médica por/médica/laboral/hasta/ayer/hoy/larga/desde/otra/de
le dieron/han-dado/dan la baja
dado de baja médica/laboral/por
baja médica/laboral/por-ansiedad/por-depresión/por-estrés/por-enfermedad/larga/prolongada/indefinida/por-accidente
de reposo
reposo absoluto/relativo/médico/en-cama
resonancia/ecografía/mamografía/colonoscopia/gastroscopia/biopsia/quimio/radioterapia/tac/endoscopia/ecocardiograma/citología/punción/infiltración/cateterismo mañana/hoy/lunes/martes/miércoles/jueves/viernes/pendiente/urgente/a-las/programada
pendiente/espera/esperando/esperan _ resonancia/biopsia/trasplante/tac/ecografía/quirófano/analítica
revisión/revisiones/cita/chequeo/alta/justificante/tribunal médica/médicas/médico
cita/consulta/visita/revisión/va/fue/iba/tratado/tratada/seguimiento _ psiquiatra/psicólogo/psicóloga/oncólogo/oncología/cardiólogo/cardiología/neurólogo/neurología/reumatólogo/endocrino/urólogo/ginecólogo/fisio/fisioterapeuta/logopeda/nefrólogo/traumatólogo/dermatólogo/alergólogo/hematólogo/hematología/neumólogo/salud-mental
con/toma/tomando/tomaba/bajo/sin/prescriben/recetado/medicado/medicada/dependiente/abusa/inflado/empastillado/hasta-arriba ?los/de/con/sus/su/a corticoides/cortisona/antidepresivos/ansiolíticos/tranquilizantes/pastillas/orfidal/trankimazin/lexatin/diazepam/prozac/litio/sintrom/insulina/metadona/morfina/oxígeno/opiáceos/antipsicóticos/medicación/medicamentos/somníferos/analgésicos/antibióticos/neurolépticos/anticoagulantes/inmunosupresores/rubifen/concerta/ventolin/enantyum/tramadol/valium
desintoxicándose/desintoxicación/desintoxicarse/rehabilitación/rehabilitándose/rehabilitado/rehabilitada/deshabituación _ en/de/por/las/del/los alcohol/drogas/tardes/mañanas/rodilla/hombro/cadera/proyecto-hombre
perdiendo/pierde/perdió/perdido/quedando/quedó/quedado/quedarse/quedándose _ vista/audición/oído/habla/memoria/visión/movilidad/ciego/ciega/sordo/sorda/cojo/paralítico/inválido/calvo-por-la-quimio/en-silla
mareos/vértigos/desmayos/jaquecas/migrañas/palpitaciones/taquicardias/convulsiones/temblores/náuseas/acúfenos/insomnio/sofocos frecuentes/continuos/constantes/fuertes/desde/por/crónicas/a-diario/toma
se/le ?ha desmayó/desmayado/desvaneció/mareó/mareado/indispuso/dio-un-infarto/dio-un-ictus/dio-un-jamacuco/dio-un-yuyu/dio-una-lipotimia
tensión alta/por-las-nubes/descompensada/arterial
colesterol/azúcar/glucosa/triglicéridos/ácido-úrico _ alto/alta/altos/disparada/por-las-nubes/disparado/descompensado
va/yendo/está/empezó/lleva/acude/fue _ terapia/psicoterapia/diálisis/quimioterapia/quimio/radioterapia/psicoanálisis/psiquiatría/rehabilitación/fisioterapia/desintoxicación
piedras/piedra/cálculos/cólico/cólicos/insuficiencia _ riñón/riñones/renal/renales/nefrítico/vesícula/biliar/hepática/cardiaca/cardíaca/respiratoria
le/se/ha/han/hay/van/tuvieron/va/fue/será ?a/han/va/van/que amputaron/amputado/amputar/operan/operaron/operado/operada/operar/operará/intervienen/intervenir/quitaron/quitado/extirparon/extirpado/extirpar/trasplantaron/trasplantado/escayolaron/escayolado/ingresaron/ingresado/ingresada/ingresa/ingresar/diagnosticaron/diagnosticado/diagnosticada/detectaron/detectado/sedaron/intubaron/entubaron _ {body}/dedo/dedos/tumor/cáncer/hernia/cataratas/pecho/mama/juanetes/columna/diabetes/esclerosis/alzheimer/autismo/tdah/leucemia/hospital/clínica/urgencia/urgencias/bypass/varices/fimosis/ovario/matriz/colon/nódulo/vértigo/menisco/quiste/apendicitis/ligamentos
problema/problemas/dolor/dolores/mal/enfermo/enferma/enfermedad/operación/operado/operada/lesión/lesionado/lesionada/prótesis/cáncer/tumor/quiste/fractura/roto/rota/rompió/fastidiado/fastidiada/tocado/tocada/delicado/delicada/afección/infiltración/trasplante _ {body}
se rompió/ha-roto/fracturó/torció/dislocó/luxó/lesionó/quemó/cortó/partió _ {body}/pelvis/fémur/tibia/peroné/clavícula/nariz/costilla/costillas/dedo/codo/talón
achacoso/achacosa/pachucho/pachucha/enfermizo/enfermiza/malito/malita/convaleciente/hipocondríaco/hipocondriaca/demacrado/demacrada
apto/apta/no-apto con/para/en limitaciones/restricciones/reconocimiento
salud delicada/frágil/precaria/quebrada/muy-mala
mala/delicado/delicada/problemas/problema/motivos/motivo/razones/cuestiones/causa/retirado-por _ salud
no está/anda/se-encuentra/levanta _ salud/cabeza/depre/desde-la-operación
está muy/bastante malita/malito/delicado/delicada/enfermo/enferma
enfermo/enferma ?de/del en-cama/desde/otra-vez/riñón/corazón/hígado/crónico/crónica/terminal/grave/gravemente
tiene/con/cogió/pilló/pasó/ha-pillado _ gripe/gripazo/fiebre/bronquitis/neumonía/gastroenteritis/otitis/anginas/faringitis/lumbago/ciática/tendinitis/hernia/trombo/herpes/covid/paperas/varicela/cistitis/conjuntivitis/esguince/contractura/faringitis/hemorroides/úlcera/gota/sarna
tiene/le-dio/sufre/sufrió/padece/padecía/arrastra/arrastraba/superó/superado/diagnóstico/diagnosticada/diagnosticado/recaída/recayó/recae/brote/brotes/crisis/secuelas/ingreso/tratamiento/tratándose/lucha/luchando _ ansiedad/depresión/cáncer/tumor/leucemia/esquizofrenia/anorexia/bulimia/adicción/alcoholismo/ludopatía/ictus/infarto/derrame/embolia/epilepsia/esclerosis/fibromialgia/párkinson/parkinson/alzheimer/demencia/trastorno/psicótico/psicosis/artritis/lupus/crohn/asma/diabetes/vih/sida/hepatitis/cirrosis/enfermedad/tromboembolismo/aneurisma/migraña/migrañas/colitis/psoriasis/dolor-crónico
le-cuesta/no-puede/dificultad/dificultades/problemas ?para/de/mucho/ya andar/caminar/respirar/oír/movilidad/conducir-por/subir-escaleras/tragar/auditivos/visuales/respiratorios/mentales/psicológicos/psiquiátricos/cardíacos/cardiacos/renales/oncológicos/hormonales/gástricos
anda/camina/va/usa/lleva _ muletas/bastón/andador/silla-de-ruedas/cabestrillo/collarín/audífono/marcapasos/prótesis/escayola/bombona/peluca/pañal/bolsa-de-colostomía/corsé/holter/férula/respirador/dentadura-postiza
va/anda/está/necesita en silla-de-ruedas
grado/certificado/reconocida/reconocido/reconocen/porcentaje/pensión/pensionista/solicitó/tramita/trámite/cobra/jubilado/jubilada/prestación _ discapacidad/minusvalía/invalidez/incapacidad/dependencia/gran-invalidez
discapacidad/minusvalía/incapacidad/invalidez/dependencia ?del/de/total/permanente/grado/reconocida/absoluta #n/total/permanente/temporal/reconocida/absoluta/severa/visual/auditiva/física/psíquica/intelectual/grado
discapacitado/discapacitada/minusválido/minusválida/incapacitado/incapacitada ?por/al/del/desde por/al/del/desde/total/físico/psíquico
bebe/bebía/empina/sopla/le-da/huele/olía/apesta/aliento/aficionado/enganchado/enganchada/adicto/adicta/adicción/colgado/recaído/recayó _ alcohol/botella/codo/bebida/drogas/droga/cocaína/coca/porros/heroína/pastillas/vino/frasco/tragaperras/apuestas/cannabis/marihuana/caballo/crack/cristal/mdma/la-cuenta/codeína/metanfetamina
huele a alcohol/vino/porro/cerveza
bebe/borracho/borracha/ebrio/ebria/pedo/bebido _ mañana/mañanas/reunión/comida/teléfono/diario/trabajo/lunes
alcohólicos/narcóticos/jugadores anónimos
baja/bajas por ansiedad/depresión/estrés/lumbalgia/accidente/enfermedad/covid/maternidad/riesgo/paternidad
agotado/agotada/hundido/hundida/tocado/tocada/quemado/desquiciado/desquiciada/inestable/fatal/bloqueado ?muy/está psicológicamente/mentalmente/emocionalmente/anímicamente/de-los-nervios/de-ánimo/de-la-cabeza
de/los/con/mal/ataque/crisis/desquiciado _ nervios/ansiedad-generalizada/pánico/ansiedad
crisis/ataque/ataques/brote nerviosa/nervioso/de-ansiedad/de-pánico/de-nervios/psicótico/epiléptico/epilépticos/de-asma/de-epilepsia
intento/intentos/intentó/quiso/pensó/ideas/tendencias/amagos ?de/en suicidio/suicidarse/matarse/quitarse-la-vida/tirarse/suicidas/autolíticas/autolítico
se quiso/intentó/quería/cortó matar/suicidar/quitar-la-vida/las-venas
trastorno/trastornos/síndrome/enfermedad/mal/espectro/déficit _ bipolar/límite/alimentario/alimentarios/autista/ansiedad/personalidad/obsesivo/compulsivo/down/asperger/crohn/tourette/rett/rara/degenerativa/autoinmune/crónica/mental/atención/sueño/conducta/alzheimer/parkinson/laboral/profesional/renal/celiaca/incurable/terminal/hepática/coronaria/wilson/lyme/huntington/menière/sjögren/marfan/túnel-carpiano/colon-irritable/fatiga-crónica
enfermedad rara/crónica/mental/profesional/grave/degenerativa/terminal/celiaca/renal
uci/uvi/cuidados-intensivos/paliativos/fase-terminal/cuidados-paliativos
en coma/uci/uvi/paliativos/diálisis/rehabilitación/lista-de-espera
en la uci/uvi/planta-de-oncología
le-quedan/dan/queda/quedan _ meses/semanas/días-de-vida
alergia/alergias/alérgico/alérgica/intolerante/intolerancia/reacción _ marisco/mariscos/frutos-secos/lactosa/gluten/huevo/huevos/leche/pescado/polen/ácaros/penicilina/látex/cacahuete/cacahuetes/gatos/perros/nueces/soja/fructosa/níquel/aspirina/sulfitos/picaduras
dieta/menú/comida/régimen ?estricto/estricta/baja sin/por/blanda/para sal/gluten/azúcar/lactosa/colesterol/celíacos/celiacos/diabéticos/diabético/hipertensión
sin gluten/lactosa por/es/celiaco/celíaca/intolerancia
inyecta/inyectarse/pincha/pincharse/bomba/plumas/pluma ?se/de insulina/heparina
quimio/quimioterapia/radioterapia/inmunoterapia/diálisis/braquiterapia ?cada/los/hasta/el/de/tres/de-nuevo/otra-vez/esta/por los/hasta/el/cada/veces/lunes/jueves/martes/viernes/semana/mañana/terminada/junio/abril
accidente _ tráfico/moto/coche/laboral/trabajo/esquí/in-itinere/bici
accidente laboral/de-tráfico/de-moto/de-trabajo/de-coche/grave
fuma/fumando/fumaba/fumador/fumeta ?de/muchos/los porros/maría/hachís/marihuana/hierba/hash/canutos
se hizo/hará/va-a-hacer/ha-hecho la/una vasectomía/ligadura/liposucción/mamografía/colonoscopia/prueba/abdominoplastia/bypass/reducción
contagiado/contagiada/contagió/contagio/positivo/positiva/infectado/infectada/portador/aislado/aislada/confinado/confinada/cuarentena _ covid/vih/sida/coronavirus/hepatitis/tuberculosis/gripe/sarna
ceguera/sordera/sordo/sorda/ciego/ciega/tuerto/tuerta/cojo/coja/manco/manca/mudo/muda/tartaja/paralítico/paralítica/tullido/lisiado ?del/de/total/desde/parcial/profundo un/del/nacimiento/los/accidente/total/parcial/oído/ojo/izquierdo/derecho/profundo
cojea/renquea/tartamudea/cecea-mucho
no oye nada/bien/casi
no ve _ ojo
enfermera/cuidadora/ayuda-a-domicilio/teleasistencia/residencia/centro-de-día ?para/de su/sus/madre/padre
{kin} _ con/tiene/padece/está/enfermo/enferma/ingresado/ingresada/hospitalizado/hospitalizada/malo/malita/muy/sufre alzheimer/demencia/cáncer/parkinson/párkinson/quimio/discapacidad/autismo/leucemia/malo/mal/enfermo/enferma/ictus/diálisis/depresión/dependencia/tumor/esquizofrenia/down/uci/anorexia/hospital/ansiedad/esclerosis/diabetes/grave/terminal/parálisis
{kin} ?está enfermo/enferma/ingresado/ingresada/hospitalizado/hospitalizada/operado/operada/discapacitado/discapacitada/autista/dependiente/diabético/celiaco/asmático/drogadicto/alcohólico/encamado/terminal/esquizofrénico
cuida/cuidando/cuidador/cuidadora/acompaña _ enfermo/enferma/dependiente/discapacitado/discapacitada/con-alzheimer/impedida/impedido/autista/encamada/encamado
tocado/tocada del ala | @

[health,family_privacy state]
perdió/perdido/pierde ?al/el/su/a-su/un bebé/embarazo/bebe
embarazo ?de/ectópico/múltiple riesgo/gemelar/avanzado/complicado/no-deseado/ectópico/múltiple/#n
tratamiento/ciclo/proceso/intento/probando _ fertilidad/fecundación/fiv/in-vitro/inseminación/reproducción-asistida/ovodonación
baja/permiso/licencia ?por/de maternidad/maternal/embarazo/riesgo-de-embarazo/riesgo-embarazo/lactancia/riesgo
está/espera/esperan/buscan/buscando/quieren/sale/salía/cumple _ bebé/bebe/embarazada/mellizos/gemelos/embarazo/preñada/encinta
sale de cuentas
da/dará/dio/dado/va-a-dar a luz
rompió aguas
parto ?prematuro/previsto/complicado/en/por previsto/prematuro/complicado/cesárea/en/inminente/programado/difícil | -thing

[health trait]
acúfenos
afásico
alcohólica
alopecia
apoplejía
aprensivo | @
arritmia
autista
bulímica
cardiópata
cataratas
cirrosis
claustrofóbico
cocainómano
cojo= | @ -thing
colitis
colostomía
comatoso
conmoción cerebral
demente | @
depresiva
dermatitis
diarrea
disléxica
eczema
encamado
enfisema
epiléptico
esquizofrénica
fibromialgia
gastroenteritis
glaucoma
gripazo
hemiplejia
hemipléjico
hemofílico
hemorroides
hipertenso
hipertensa
hipotiroidismo
histerectomía
incontinencia
inválido | @ -thing
lesbofobia
lumbalgia
lumbago
manco | @ !client
mastectomía
menopausia
menopáusica
minusválido
miopatía
narcoléptico
neumonía
neurosis
neurótico
obeso
osteoporosis
paralítico
paranoico
parapléjico
politoxicómano
psicótico
psoriasis
sarcoma
seropositivo
sidoso
sífilis
sonámbulo
tartamudo
tendinitis
tetrapléjico
toxicómana
trasplantado
tromboflebitis
tuberculoso
varicela
vejestorio enfermo
yonqui

[religion state]
hijo/hija/hermano/hermana/tío/tía/primo/sobrino _ cura/sacerdote/monja/fraile/imán/pastor/obispo/misionero/misionera/seminarista/jesuita
felicitar/felicita/felicitarle/desear/felicitad el/la/por/un ?el/feliz/buen ramadán/ramadan/eid/aid/hanuká/janucá/pésaj/diwali/año-nuevo-chino
brinda/brindar/bebe/come/prueba/trabaja/toca/celebra _ musulmán/musulmana/judío/judía/adventista/testigo/religión/ramadán/evangélico
no entra/entran/comen/come/comemos/se-come el/ni ?el cerdo/jamón/alcohol
se va/fue/irá/marcha/está de/en retiro/ejercicios ?espirituales/espiritual/de
en su casa/familia son/todos ?muy musulmanes/judíos/católicos/evangélicos/testigos/religiosos/creyentes/devotos/ateos
son musulmanes/judíos/testigos/evangélicos/mormones/hindúes/sijs/budistas/católicos/gitanos-evangélicos
solo/sólo/come/comen/menú/comida/carne/catering/restaurante/siempre/pide/exige/estrictamente halal/kosher
halal/kosher solo/sólo/por/obligatorio/siempre/estricto/imprescindible
culto/escuela-dominical/misa/rosario/adoración/catequesis/mezquita/sinagoga/reunión-de-oración/novena/vigilia ?todos/cada/de/a/los los/domingo/domingos/sábado/sábados/viernes/mañanas/diario/cada/jueves/gallo
cree/creer/cree-mucho/creyente/creía/confía _ dios/jesús/jesucristo/cristo/alá/virgen/san-judas/reencarnación/karma
no cree/creyente en/ni dios/curas/iglesia/en
nazareno/costalero/cofrade/penitente/capillita/hermano-mayor ?en/de/la/del/con/del-paso la/el/en/paso/macarena/hermandad/cofradía/semana-santa/jesús/virgen/santo/cristo/esperanza/gran-poder/silencio/rocío
peregrino/peregrina/peregrinación/peregrinaje/romería _ santiago/fátima/lourdes/rocío/guadalupe/meca/medjugorje/tierra-santa/covadonga/torreciudad | -thing -trade
camino de santiago por/promesa/devoción
{kin} ?es/fue/de cura/monja/sacerdote/imán/pastor/fraile/obispo/rabino/seminarista/misionero/misionera/diácono/monje/religiosa/carmelita/jesuita/clarisa/del-opus/santero/pastora
cienciología/cienciólogo/masón/masona/masonería/logia/francmasón/rosacruz/raeliano/secta/espiritista/santería/candomblé/umbanda/brujería/palero/babalao | -thing
coro/catequista/catequesis/voluntaria/voluntario/lectora/lector/monaguillo/monitor/ayuda/colabora/participa/activo/activa/miembro _ parroquia/parroquial/iglesia/cáritas/caritas/diócesis/diocesana/pastoral/espirituales/espiritual/oración/emaús/effetá/mezquita/catedral/congregación
retiro/ejercicios espiritual/espirituales/de-emaús/de-silencio/budista/ignacianos
voluntario/voluntaria de cáritas/manos-unidas
bar/bat/bris/baby-shower mitzva/mitzvah/mitsva
comunión/bautizo/bautismo/confirmación/primera-comunión/circuncisión _ hija/hijo/niño/niña/nieto/nieta/sobrino/sobrina/pequeño/pequeña/mayo/gemelos/mellizos/ahijado/ahijada
hace/hizo/hará/prepara/celebra/toma/recibe ?la/su comunión/primera-comunión
vegetariano/vegetariana/no-come/ayuna/ayuno/ayunas/abstinencia/vigilia/no-bebe/sin-alcohol _ hinduismo/religión/creencias/cuaresma/ramadán/ramadan/islam/yom-kipur/viernes-santo/semana-santa/motivos-religiosos/budista/musulmán/musulmana/viernes/fe/budismo/judaísmo
no come/prueba/toma ?el/la/ni/carne-de cerdo/jamón/carne-los-viernes
motivo/motivos/razones/razón/creencias/convicciones/fiesta/fiestas/festividad/celebración/boda/ceremonia/símbolos/obligaciones/prácticas/familia/educación/fe/vocación/cuestiones/tema ?muy religioso/religiosos/religiosas/religiosa
muy/ultra/super/bastante/profundamente/poco católico/católica/religioso/religiosa/devoto/devota/creyente/beato/beata/practicante/cristiano/cristiana/piadoso/piadosa/de-iglesia/de-misa/espiritual/meapilas/capillitas/rociero/rociera
católico/católica/cristiano/cristiana/musulmán/musulmana/judío/judía/evangélico/evangélica/budista/protestante/ortodoxo/ortodoxa ?muy/no/y practicante/devoto/devota/convencido/convencida/converso/conversa/radical/ferviente/observante/integrista/no-practicante/convertido/convertida
se/ha convirtió/convertido/convierte/bautizó/bautizado/apostató/ordenó/hizo-monja/hizo-cura/metió-monja/metió-en-una-secta/salió-de-una-secta ?al/a/en/testigo/cura/monja islam/cristianismo/budismo/judaísmo/catolicismo/sacerdote/evangélico/mormón/testigo/cura/monja/iglesia/por-la-iglesia
testigo/testigos/atalaya/salón-del-reino ?de jehová/jehova/reino
lleva/llevaba/usa/viste ?el/la/un/una/siempre velo/hiyab/hijab/burka/kipá/turbante/sotana/crucifijo/chilaba/niqab/escapulario/rosario/nikab/pañuelo-islámico/alzacuellos/tzitzit
velo/pañuelo islámico/integral
reza/rezar/rezando/ora/oración/oraciones/rezo/rezos _ rosario/veces/dios/alá/viernes/día/comidas/bendición/oficina/meca/mediodía/santo/todos/comer/misa
viernes mezquita/oración/santo
en/durante/por/hace/hacen/celebra/respeta/cumple/observa/empieza/termina/fin/fiesta/cierra/ayuna ?de/del/el/la/por/en ramadán/ramadan/cuaresma/sabbat/shabat/shabbat/kipur/pésaj/adviento/aid/eid/fiesta-del-cordero/hanuká/janucá/purim/diwali/año-nuevo-judío/rosh-hashaná/achura/mawlid/vesak/sucot
no celebra/celebran/felicitar navidad/cumpleaños/navidades
sábado/sábados no/nunca/sagrado/libra ?es/por judío/judía/adventista/religión/shabat
va/iba/asiste/acude/vamos/fue/van _ misa/mezquita/iglesia/sinagoga/culto/parroquia/catequesis/rosario/terreiro
promesa/devoto/devota/devoción/ofrenda/exvoto _ virgen/san/santo/cristo/señora/rocío/judas/muerte/padre-pío/pantaleón/antonio/macarena/fátima
ateo/atea/agnóstico/agnóstica/anticlerical/apóstata/comecuras/laicista convencido/convencida/militante/total/y/perdido
sacerdote/cura/fraile/monja/religioso/seminarista/novicia/misionero/misionera/diácono/párroco/pastor/imán/rabino/obispo secularizado/colgó-los-hábitos/rebotado/rebotada/jubilado/exclaustrado/los-domingos/de-su/evangélico
ex/antiguo/antigua/fue seminarista/monja/cura/fraile/sacerdote/novicia/legionario/misionero
colgó los hábitos
comunidad/congregación/familia/colegio-de-sus-hijos judía/musulmana/islámica/evangélica/pentecostal/bautista/adventista/ortodoxa/mormona/copta/sij/hindú/metodista/anglicana/cuáquera
diezmo/zakat/limosna/ofrenda _ iglesia/parroquia/mezquita

[religion trait]
adventista
ahmadí
amish
anglicana
anticlerical
apóstata
bautista | @
bahaí
beata | @
budista
calvinista
capillita
capillitas
católico
chiita
chií
cofrade
comecuras
copto
costalero
cuáquero
druida
espiritista
evangelista
hinduista
hindú | !client -trade
hugonote
integrista
islamista
janucá
jainista
jipi religioso
kiko=
kikos
legionario de cristo
luterano
menonita
meapilas
metodista
morabito
mormona
musulmán
neocatecumenal
opusino
pagano
panteísta
pentecostal
presbiteriano
rastafari
rociero
salafista
santera
santurrón
satanista
sefardita
sij
sintoísta
sufí
suní
taoísta
tragasantos
umbandista
wiccano
yihadista
zoroastra

[politics state]
militante/votante/concejal/concejala/diputado/diputada/afiliado/afiliada/candidato/candidata/votó/vota de/a/por ciudadanos
matraca/tabarra/turra/rollo/murga/mitin/monserga de/con/sobre ?el/la/los {politician}/pedro-sánchez/gobierno/independencia/vox/podemos/psoe/pp/socialistas/fachas/rojos/catalanes
pedro sánchez/castejón
desencantado/desencantada/harto/harta/decepcionado/decepcionada/desengañado/quemado/cansado con/de/por la/el/los/las izquierda/derecha/socialistas/políticos/psoe/pp/podemos/gobierno/izquierdas/derechas
votará/vota/votó/votar/voto en/nulo/útil blanco/nulo/contra/de-castigo
estelada/esteladas/ikurriña/ikurriñas/rojigualda/tricolor/yugo-y-flechas/aguilucho | -thing -trade
{kin} _ alcalde/alcaldesa/concejal/diputado/diputada/senador/falangista/franquista/republicano/comunista/ministro/etarra
raja/despotrica/obsesionado/erre-que-erre _ con/de/contra {politician}
hace/hizo/haciendo/en campaña ?puerta/por/para/con/a-favor ?a/por/para/de ?puerta ?por/para {party}
campaña puerta a puerta
puerta a puerta por/para ?el/la {party}
con franco ?se/todo/esto vivía/estaba/vivíamos/estábamos/funcionaba/había
franco ?se/esto vivía/levantara-la-cabeza
dice/decía/opina/repite/insiste que ?con/el/la/los {politician} ?es/son/se ?un/una vivía/robó/ladrón/dictador/traidor/salvador/inútil/corrupto
vota/votó/votaba/votará/votar/voto/votante/votantes/simpatiza/simpatizaba/simpatizante/simpatizantes/afiliado/afiliada/militante/militó/milita/militaba/carné/carnet/candidato/candidata/concejal/concejala/edil/alcalde/alcaldesa/diputado/diputada/senador/senadora/eurodiputado/eurodiputada/consejero/consejera/cargo/apoderado/apoderada/interventor/interventora/mitin/mítines/lista/listas/campaña/voluntario/dona/donante/donó/cuota/ex/pro/anti/fan/odia/detesta/defiende/portavoz/asesor/asesora/parlamentario/teniente-alcalde/teniente-de-alcalde/número-dos/baronesa/dirigente/coordinador/coordinadora/cuadro/fundador/hooligan/forofo/acérrimo/devoto/simpatías/sede/acto/nuevas-generaciones/juventudes _ {party}
{party} ?de toda/a-muerte/hasta/hasta-la-médula/convencido/convencida/forever
muy de vox/podemos/sumar/ciudadanos/izquierdas/derechas/bildu/esquerra/junts
de/del/es-del/es-de/muy _ pp/psoe/vox/podemos/bildu/pnv/bng/erc
pro/anti/fan/odia/odiaba/detesta/adora/admira/admirador/admiradora/defiende/defensor/vota/votó/votante/seguidor/seguidora/insulta/critica/hater/forofo/devoto/partidario/partidaria/simpatizante/nostálgico/nostálgica/raja/despotrica/habla-mal/echa-pestes/acérrimo/contra _ {politician}
simpatiza/simpatizante/milita/militante/vota/votante/afiliado/afiliada/activista/afín/cercano/cercana/manifestante/habla/discute/discutir/evitar/hablar _ izquierda/derecha/ultraderecha/independentismo/política/nacionalismo/comunismo/franquismo/anarquismo/socialistas/populares/independentista/animalista/verdes/extrema-derecha/extrema-izquierda/feminismo
republicano/republicana/carlista/monárquico/monárquica/falangista/falange/franquista/trotskista/troskista/maoísta/leninista/stalinista/marxista/antifa/antifascista/antisistema/okupa/anarco/ácrata/batasuno/abertzale/etarra/terrorista/lazo-amarillo/independentista/soberanista/nacionalista/españolista/unionista/fascista/facha/nazi/neonazi/ultra/ultraderechista/rojillo/rojeras/progre/sociata/pepero/podemita/voxero/voxista/sanchista/ayuser/cayetano/borroka/conspiranoico/terraplanista/antivacunas/negacionista/chavista/peronista/kirchnerista/madurista/castrista/uribista/petrista/correísta/morenista/priista/panista/trumpista/bolsonarista/sandinista/libertario/mileísta/masista/evista/fujimorista/pinochetista/allendista | -thing !client
feminista/ecologista/animalista/activista radical/militante/acérrima/convencida/combativa/política/político/de-izquierdas/antitaurina/provida/pro-vida/proabortista/pro-palestina
bandera _ tricolor/republicana/franquista/pollo/aguilucho/estelada/ikurriña/preconstitucional/palestina/arcoíris/del-pollo
rojo/roja/facha/progre/comunista/socialista ?muy/hasta/de/como/perdido/y/declarado perdido/convencido/convencida/la-médula/pura-cepa/libro/él-solo/los-de-antes/confeso/declarado
de/muy/bastante/siempre/ser/es/gente/familia _ izquierdas/derechas/ultraderecha/extrema-derecha/izquierda-radical/ultraizquierda/izquierdosa
asesor/asesora/jefe-de-gabinete/secretario/secretaria/cargo-de-confianza/escolta/mano-derecha/gabinete/enchufado _ ministra/ministro/consejera/alcalde/alcaldesa/presidenta-autonómica/diputado/diputada/senador/senadora/partido/delegado-del-gobierno/eurodiputado/ministerio-por
campaña/mitin/listas/lista/candidatura/candidato/candidata/elecciones/presenta/presentó/presentará _ municipales/electoral/elecciones/generales/autonómicas/europeas/alcaldía/alcalde/alcaldesa/concejal/primarias/diputado/andaluzas/catalanas/vascas/gallegas/partido
dona/donó/donaciones/donativo/carnet/carné/afiliado/afiliada/militante/ejecutiva/dirigente/miembro _ partido
juventudes socialistas/comunistas/populares/del-pp
nuevas generaciones
ideas/ideología/opiniones/comentarios/mítines/discurso/discursos/convicciones/tendencia/pancarta/pancartas/sermones/debates/charlas ?muy/de/ultra políticas/política/políticos/izquierdas/derechas/fachas/franquistas/comunistas/extremas/independentistas/machistas/racistas/ultra
manifestación/mani/manifestaciones/manis/protesta/protestas/concentración/acampada/escrache/ferraz/cacerolada/15m/15-m/diada/8m/asamblea _ gobierno/ferraz/amnistía/aborto/guerra/palestina/independencia/monarquía/vivienda/pensiones/feminista/toros/antifascista/15m/8m/pedro-sánchez/psoe/diada/taurina
voto nulo/útil/en-blanco/de-castigo/comunista/a-la-derecha/a-la-izquierda
tabarnia/indepes/indepe/butifarra | -thing !client

[politics trait]
abertzale
animalista | @ !client
anarquista
anticapitalista
antimonárquico
antitaurino
aznarista
batasuno
carlista
castrista
chavista
comunista
conspiranoico
cupero
derechista
derechona
españolista
estalinista
facha=
fachas
falangista
franquista
galleguista
guerrista
indepe=
indepes
independentista
izquierdista
izquierdoso
kirchnerista
leninista
libertario | @ !client
marxista
monárquico
negacionista
neonazi
nazi
pepero
peronista
podemita
pinochetista
progre | @ !client
republicano | @ !client
rojales
sanchista
socialista
sociata
soberanista
terraplanista
trotskista
ultraconservador
ultraderechista
vasquista
voxero
zapaterista

[union state]
es del comité
ausente/falta/no-viene por/en la huelga
salió/elegido/elegida/candidato/candidata/concurre/presenta/presentó _ {unions}
elecciones sindicales
delegado/delegada/liberado/liberada/enlace/representante/afiliado/afiliada/afilió/miembro/secretario/secretaria/carnet/carné/cuota/sección/comité/candidato/candidata/lista/militante/milita/dirigente/asesor/abogado/permanente/sindicalista/elecciones/huelga/asamblea/manifestación/mani/pegatina/pancarta/bandera/formación/curso/acto/congreso/portavoz/cabeza/responsable/coordinador/ex/fundador/líder/simpatizante/contacto/presidenta/presidente/vocal _ {unions}/comisiones/comisiones-obreras/sindicato/sindicatos
{unions} ?de/desde/a toda-la-vida/hasta/muerte/siempre/convencido/#n
de comisiones
comisiones obreras
ela sindikatua/stv/euskadi
lab/ela/cig/sat/cut/usoc/satse/cemsatse delegado/delegada/afiliada/afiliado/sindicato/huelga/y
sindicalista/sindicado/sindicada/sindicalizado/sindicalizada/anarcosindicalista/anarcosindicalismo/huelguista/esquirol/piquetero/jornalero-del-sat | -thing !client
comité/delegado/delegada/representante/enlace/elegido/elegida _ trabajadores/sindical
delegado/delegada de personal
comité de empresa
actividad/actividades/crédito/horas/hora/permiso/liberación/reunión/cuota/asamblea/afiliación/militancia/elecciones/sección/delegado/delegada/representación/carnet/carné/enlace/líder/lucha/presión/acción/pasado/tarjeta/local/cargo/mandato/candidatura/conflicto sindical/sindicales
convoca/convocó/secunda/secundó/secundará/apoya/hizo/hace/hará/va/fue/irá/lidera/lideró/encabeza/encabezó/promueve/participa ?la/a/en/de/una ?la huelga/paros/piquete/piquetes
piquete/piquetes
afiliado/afiliada/afilió/sindicado/representante/delegado/delegada/elegido/milita/cargo/liberado/liberada/demanda/abogado/asesorado/asesorada/apoyado/amparado/denuncia _ sindicato/sindicatos/sección-sindical/cc-oo
cc oo
primero de mayo/1-de-mayo con/manifestación

[union trait]
anarcosindicalista
cenetista
cegetista
esquirol
huelguista
intersindical
sindicalista
ugetista

[ethnicity state]
moro/mora/gitano/gitana/negro/negra/sudaca/chino/rumano/latino pero/aunque ?muy/es/buena buena/majo/maja/trabajador/trabajadora/honrado/honrada/gente/simpático/educado/legal/paga
nacido/nacida/nació/oriundo/oriunda/emigró/emigrado/huyó/huido/escapó/criado/criada/familia/raíces/padres/abuelos/refugiado/refugiada/exiliado/exiliada/envía-dinero/toda-la-familia _ {land}
vino/llegó/vinieron/llegada/venido _ {land} hace/con/en/a
vino/llegó/venida de {land}
de/origen/orígenes/raíces/ascendencia/sangre/padres/padre/madre/abuelos/familia/acento/rasgos/aspecto/apellido/pinta/cara/nacionalidad/comunidad/etnia/raza/pareja/mujer/marido/novia/novio/hijo-de/hija-de/chico/chica/señor/señora/hombre/tío ?muy/es/son/un/una/padre/madre/padres {origin}
{origin} _ nacimiento/nacido/adopción/nacionalizado/papeles/acento/pura-cepa
un/una/el/la/los/este/esta negrata/moro/mora/morito/moraco/sudaca/panchito/panchita/machupichu/chinito/gitano/gitana/gitanillo/paki/conguito/guachupino/gabacho/payoponi/guiri/mulato/mulata
chino/paki/moro/negro/rumano/marroquí/senegalés del/de bazar/todo-a-cien/locutorio/kebab/top-manta/frutería/barrio/restaurante-de/mercadillo/chatarra
mantero/top-manta/patera/pateras/cayuco/mena=/menas/espalda-mojada/balsero
vino/llegó/cruzó/entró _ patera/cayuco/valla/frontera/estrecho
de raza/etnia negra/gitana/blanca/árabe/mixta/amarilla
piel oscura/morena/cobriza/aceitunada/canela
raza/etnia/tez negra/gitana/oscura/morena/mestiza/aceitunada/canela/indígena
persona/chico/chica/hombre/mujer/señor/señora/gente/familia ?de color/negro/negra/raza/etnia/árabe/gitano/gitana/mulato/mulata/mestizo/mestiza/indígena/asiático/asiática/latino/latina/inmigrante/magrebí/subsahariano
acento/deje sudamericano/latino/árabe/andino/caribeño/africano/eslavo/extranjero/marroquí/rumano/chino/argentino/cubano/colombiano/venezolano/ruso/del-este/de-fuera/americano
habla mal/poco español/castellano
español macarrónico/chapurreado/malo/justito
inmigrante/inmigrantes/emigrante/migrante/extracomunitario/extracomunitaria/indocumentado/indocumentada/sin-papeles
sin permiso-de-residencia/nie
permiso/tarjeta/autorización/nie/papeles/solicitud/solicitante/solicitó/pidió/petición/concedieron/denegado/tramita/renovar/arraigo/regularización/nacionalidad _ residencia/asilo/asilado/refugiado/nacionalidad-española/reagrupación/arraigo/extranjería/protección-internacional
arraigo social/laboral/familiar
solicitante de asilo/protección
reagrupación familiar
doble nacionalidad
nacionalizado/nacionalizada español/española
oriundo de
gitano/gitana/calé/romaní/quinqui/quincallero/merchero/payo/paya/patriarca ?de/y/con/familia/muy/pero de/y/con/criado/muy/rumano/los/mercadillo/clan/barrio
clan gitano
segunda/primera/tercera generación de/marroquí/latina/gitana/china inmigrantes/aquí/españa
hijo/hija/nieto/nieta/hijos/descendiente de inmigrantes/emigrantes/refugiados/exiliados/indígenas/esclavos/gitanos/españoles-emigrados/marroquíes/rumanos
mitad/medio/mezcla/cruce de/entre/y/razas/{origin} razas/{origin}
mitad/medio/media {origin}
negrata/sudaca/panchito/panchita/moraco/moromierda/machupichu/conguito/tiraflechas/payoponi/guachupino/negro-de-mierda/moro-de-mierda/gabacho/franchute/guiri/espalda-mojada/charnego/maketo/godo/polaco-catalán/chinorri/amarillo-de/kinki
mapuche/quechua/aimara/guaraní/náhuatl/zapoteco/garífuna/amazigh/bereber/rifeño/saharaui/tuareg/wolof/mandinga/fula/bantú/zulú/afrocolombiano/afrocubano/nikkei/turco-kurdo | @ -thing !client
país de origen

[ethnicity trait]
afroamericano
afrolatino
charnego
chicano
criolla | @ !client
eslavo | @ !client
extracomunitario
gachupín
gitanilla
guanche
hispano | @ !client
indiana | @ !client
indocumentado
indígena | @ !client
judío sefardí
latinoamericano
latina | @ !client
magrebí
maketo
mapuche
melanesio
mestiza
moraco
moreno de raza
mulato
negrata
negrito
panchito
quechua
romaní
saharaui
sudaca
sudamericana
zíngaro

[sexuality state]
vive con su/otro marido/hombre/novio | @ -negation
el señor y su marido
la señora y su mujer
se hormona/hormonó/hormonando/opera-de-cambio/opera-del-cambio/cambió-de-sexo/declara-gay/identifica-como
casado/casada/vive/sale/pareja/novio/está/convive/juntado/se-casó/boda/ligado/liado _ hombre/chico/tío/novio/marido | @ -negation
marido/novio de él/del-cliente/del-señor/de-don/de-juan/de-luis/de-pedro/de-javier/de-carlos/de-antonio
él/don/sr/señor/d _ marido/novio/esposo/compañero-sentimental
ella/doña/sra/señora/dª _ mujer/novia/esposa
casado/prometido con un/otro hombre
casada/prometida con una/otra mujer
dos mamás/papás
pareja/matrimonio/familia/boda/padres de/entre/del/homo _ hombres/mujeres/chicos/chicas/gays/lesbianas/sexo/homosexual/homosexuales/homoparental
le/les gustan/van/ponen/molan/atraen ?más/los/las los/las hombres/mujeres/chicos/chicas/tíos/tías/dos/jovencitos/jovencitas/niños
pierde aceite
tiene/mucha/con ?mucha pluma/ramalazo/plumón | @ -thing
acera de enfrente
de la acera/otra-acera
salió/salir/sale/salido/sigue ?del/en/dentro-del armario
transición/reasignación/cambio/cirugía/tratamiento/terapia/operación/proceso _ género/sexo/hormonal/transexual
persona/mujer/hombre/chica/chico/niño/niña trans/transgénero/transexual/intersexual
nombre/sexo registral/anterior/sentido _ masculino/femenino/hombre/mujer/varón
antes era/se-llamaba/fue hombre/mujer/varón
pronombre/pronombres ?elle/ella/él/neutro elle/ella/neutro/neutros/él
orientación/identidad/condición/vida/preferencias/tendencia/tendencias/inclinaciones/disfunción/impotencia/adicción/fantasías/relaciones/apetito sexual/sexuales/homosexual/homosexuales/de-género/eréctil
orgullo/bandera/marcha/colectivo/asociación/bar/ambiente/discoteca/carroza/activista/activismo _ gay/lgtb/lgtbi/lgtbiq/lgbt/arcoíris/trans/lésbico/lesbiano/ambiente-gay
grindr/onlyfans
va/anda/ir/gasta/frecuenta/adicto/aficionado/putero/pillado _ putas/puticlub/puticlubs/prostitutas/burdel/burdeles/escorts/club-de-alterne/clubs-de-alterne/travestis/whiskería/sauna-gay
swinger/swingers/intercambio-de-parejas/club-liberal/orgías/tríos/sado/bdsm/poliamor/poliamoroso/poliamorosa/poliamorosos/pareja-abierta/relación-abierta/porno/pornografía | -thing

[sexuality trait]
afeminado
amanerado
bisexual
bujarra
bujarrón
desviado | @ !client
drag queen
gayer
hermafrodita
homosexual
intersexual
invertido | @ !client
julandrón
lesbiana
loca perdida
mariposón
maricona
mariquita | @ !client
marimacho
ninfómana
pansexual
plumífero | @ !client
putero
sarasa
soplanucas
tortillera
transformista | @
transgénero
travelo
travesti
trucha= | @ !client +contempt

[biometric_genetic state]
saliva/sangre/pelo _ test/ancestros/adn/genético/genealogía/ascendencia/orígenes
test/prueba/kit/resultado _ ancestros/ancestralidad/genealogía/genealógico/ascendencia
su dedo/huella/cara/rostro/iris/voz/mano abre/desbloquea/sirve/vale/activa
no quiere/quiso/deja/acepta/ha-querido/consiente _ huella/huellas/biometría/reconocimiento-facial/datos-biométricos/iris
huella/huellas/iris/rostro/voz/retina/palma/plantilla-facial/plantilla-de-la-mano _ registrada/registradas/registrado/guardada/guardadas/guardado/escaneada/escaneado/escaneadas/almacenada/almacenadas/tomada/tomadas/recogida/recogidas/grabada/grabado/capturada/capturado/cotejada/cargada/archivada
foto/fotos/imagen/selfie/vídeo/cara _ biometría/biometria/biométrico/biométrica
reconocimiento/identificación/verificación/autenticación/escaneo/lectura/captura/registro ?de/del/por/la facial/biométrico/biométrica/iris/rostro/retina/voz-del-cliente/dactilar
ficha/fichan/fichar/entra/accede/abre/desbloquea/identifica _ huella/rostro/iris/dedo/palma/biometría/voz/venas/facial | -thing
ficha/fichar con la cara
niega/negó/dio/dado/consintió/consiente/autoriza/autorizó/acepta/aceptó/rechaza/rechazó/cedió/tomaron/tomar _ huella/huellas/biometría/reconocimiento-facial/datos-biométricos/iris/muestra-de-adn/muestra-de-saliva
datos/plantilla/plantillas/perfil/huella/muestra/muestras/test/prueba/pruebas/análisis/estudio/kit/resultado/resultados/mapa ?de/del biométrico/biométrica/biométricos/biométricas/genético/genética/genéticos/genéticas/adn/genoma/cariotipo/paternidad
test/prueba/pruebas/análisis/perfil/muestra/kit de adn/paternidad/saliva/ancestros
mutación/gen/gene/alteración/portador/portadora/porta/variante/predisposición/marcador/cromosoma/síndrome/heredó/hereda/heredada _ brca/brca1/brca2/gen/genética/genético/lynch/huntington/talasemia/hemofilia/fibrosis-quística/hereditario/hereditaria/factor-v/leiden/cromosómica/defectuoso/x-frágil/palb2/tp53
brca positivo/positiva/1/2
predisposición/riesgo/enfermedad/carga/tara/consejo/asesoramiento/estudio/diagnóstico genética/genético/hereditaria/hereditario/cromosómica/preimplantacional
su/del-cliente adn/genoma/cariotipo | @
ancestry/myheritage/23andme/tellmegen
grupo sanguíneo

[criminal state]
robó/mangó/sustrajo/birló/afanó/choriceó _ ordenador/ordenadores/portátil/portátiles/material/dinero/herramientas/mercancía/base-de-datos/datos/cobre/caja/piezas
se llevó _ de/en su antigua/antiguo/anterior empresa/jefe/trabajo/tienda
detenido/detenida/detuvieron/detienen/detención/arrestado/arrestada/arrestaron/condenado/condenada/condenaron/condena/sentencia/sentenciado/juzgado/juzgada/juzgan/juicio/juicios/imputado/imputada/procesado/procesada/investigado/investigada/acusado/acusada/acusan/encausado/culpable/absuelto/absuelta/denunciado/denunciada/denuncia/denuncias/denunciaron/querella/antecedentes/pillado/pillada/pillaron/cogieron/cazado/despedido/despedida/echaron/multado/sancionado/preso/presa/encarcelado/encarcelada/entre-rejas/enchironado/cumple/cumplió/pagó/implicado/implicada/involucrado/metido/salpicado/sospechoso/sospechosa/presunto/presunta/reo/fichado/buscado/busca/caso/delito/delitos/historial/pasado/causa/pleito _ {offence}
{offence} ?sexual/fiscal/agravado/a/de/con/en probado/probada/reiterado/con-violencia/con-fuerza/a-menores/sexual/agravado/a-su-ex/a-su-mujer/de-menores/con-intimidación/con-arma
delito/delitos/fraude/evasión fiscal/fiscales/continuado/grave/sexual/contra-hacienda/contra/societario/informático/de-odio/de-lesiones/cometido/cometidos
robaba/robó/roba/robando/robado/sisa/sisaba/hurtó/hurta/mangó/mangaba/desfalcó/distrajo/malversó/estafó/estafaba/estafa/timó/timaba/blanquea/blanqueaba/blanqueó/defraudó/defrauda/defraudaba/sobornó/falsificó/falsificaba/evade/evadía/evadió _ empresa/caja/tienda/clientes/socio/socios/hacienda/ayuntamiento/jefe/trabajo/almacén/almacen/impuestos/dinero/ancianos/firma/facturas/vecinos/iva/fisco/funcionario/funcionarios/supermercado/coches
pillaron/pillado/pillada/cogieron/cazaron/pillo _ robando/droga/drogas/drogado/borracho/bebido/cocaína/hurtando/sisando/costo/vendiendo
desfalco/desfalcó/malversador/presunto-corrupto
caso gürtel/gurtel/malaya/nóos/eres/koldo/púnica/lezo/mediador
inhabilitado/inhabilitada para/por ?el/#n/ejercer/cargo/comercio cargo/administrar/años/público/concurso
salió/libre/quedó bajo fianza
libertad-con-cargos
libertad condicional/provisional/vigilada/con-cargos
bajo fianza
sentencia firme/condenatoria
condena/pena de/a #n/dos/tres/seis/cuatro
le/lo/la/se ?han/ha cayeron/caído/chupó/comió/tiró _ años/meses ?de/en cárcel/prisión/talego/sombra
le cayeron/han-caído #n/dos/tres/cuatro/cinco/seis años/meses
#n/dos/tres/cuatro/cinco/seis años/meses de/en/a cárcel/prisión/talego/trullo/la-sombra/condena/reclusión
estuvo/está/estaba/ha-estado/pasó/sale/salió/salido/salir/acaba-de-salir/entró/ingresó/ingresa/ingresado/metido/metieron/metida/recluso/reclusa/preso/presa/interno/interna/encerrado/vuelve/volvió/vis-a-vis/permiso/fuga/se-fugó/fugado/huyó/cumple/cumplió/cumpliendo/pena/condena/hermano/marido/padre/hijo/novio/amigo/compañero/primo _ {prison}
entre rejas/barrotes
a/en la sombra/cárcel/trena/trullo | @ -thing
firma/firmar/firmando/presentarse/comparece/comparecer _ juzgado/juzgados/comisaría/juez/comandancia
registraron su casa/domicilio/despacho/piso
policía/guardia-civil/udef/uco/mossos/ertzaintza/interpol _ busca/detuvo/detiene/llevó/arrestó/detenido/detenida/investiga/persigue/buscarle/por-él
buscado/busca/búsqueda/orden/fugado/prófugo/huido/extraditado/extradición ?por/y/de/de-la/internacional/por-la captura/interpol/justicia/policía/detención/búsqueda/alejamiento/europol/tribunales
orden de alejamiento/protección/busca/detención
antecedentes ?penales/policiales/por/de/limpios penales/policiales/por/violencia/robo
carnet/carné _ retirado/retirada/sin-puntos/retiraron/suspendido/quitaron/alcoholemia
retiraron/retirado/quitaron/suspendieron/perdió/retirada/sin/suspensión _ carnet/carné/permiso-de-conducir
positivo/dio-positivo/multa/juicio-rápido/conducía/conducir/condujo/conduce _ alcoholemia/drogas/alcohol/bebido/borracho/ebrio/sin-carnet/sin-puntos/control-de-drogas/alcoholímetro/temerario
trabajos en beneficio de la comunidad
pulsera/tobillera/brazalete telemática/de-maltratador/antimaltrato
tobillera electrónica
tercer grado
segundo grado penitenciario
régimen/permiso/interno penitenciario
reformatorio
menor infractor
trafica/traficaba/traficó/trapichea/trapicheaba/camello/narco/plantación _ droga/drogas/cocaína/coca/hachís/costo/marihuana/maría/pastillas/heroína/armas/tabaco-de-contrabando/farlopa/fardos
vende/vendía/pasa/pasaba/mueve droga/drogas/cocaína/hachís/marihuana/heroína/farlopa
pegaba/pega/pegó/maltrata/maltrataba/maltrató/golpeó/agredió/agrede/abusó/abusaba/violó/violaba/acosó/acosaba/acosa/amenazó/amenaza/apuñaló/mató/asesinó/atropelló/secuestró/extorsionó/chantajeó/tocó/forzó _ ex/mujer/exmujer/pareja/novia/menor/menores/hija/sobrina/empleada/compañera/vecino/policía/hijos/socio/alumna/niña/niño/funcionario/ciclista
evade/evasor/defraudador/moroso-con/lista-de-morosos ?de/a impuestos/hacienda/fiscal
administrador/concurso/quiebra/insolvencia/concursal ?de-hecho culpable/punible/fraudulenta/inhabilitado

[criminal trait]
asesino | @ !client
atracador
blanqueador
bandolero
butronero
caco
carterista
chorizo | @ !client -thing
condenado | @ !client -thing
contrabandista
convicto
corrupto
corruptor
criminal | @ !client -thing
defraudador
delincuente
encarcelado
estafador
etarra
evasor fiscal
excarcelado
exconvicto
expresidiaria
exrecluso
falsificador
fratricida
fugitivo
gángster
golpista | @ !client
homicida
infractor
ladrón | @ !client -thing
ladronzuelo
mafioso
maltratador
malversador
matón
mangante
mangui
narcotraficante
narco=
parricida
pederasta
pedófilo
peligroso delincuente
preso
presidiaria
presidiario
pirómano
prófugo
proxeneta
ratero
recluso
reincidente | @
sicario
terrorista
timador
traficante
violador

[family_privacy state]
embargos/acreedores/bancos/cobradores/hacienda/deudas ?le/la/lo persiguen/persigue/acosan/comen/ahogan/agobian | @ +person
embargos/acreedores/cobradores/deudas le/la/lo persiguen/acosan/comen/ahogan/agobian
marido/novio/pareja/padre/hijo/ex/exmarido/mujer/yerno _ pega/pegaba/pegó/maltrata/maltrataba/insulta/grita/zurra/sacude/agrede/amenaza
ido/fue/irse/mudado/mudó/vuelto/volvió a vivir/casa con/de/a ?un/una/su/sus/la/el ?compañera/compañero/amiga/amigo/otra/otro/secretaria/novia/novio/hermana/hermano/padres/madre/amante/vecina/chica/chico
padres/madre/padre/suegros/suegra/hermano/hermana/familia ?le/la/les/que pagan/paga/prestan/presta/mantienen/mantiene/ayudan/dejan/avalan/financian _ alquiler/hipoteca/dinero/piso/facturas/recibos/luz/colegio/coche/deudas
llaman/llaman/llamaban/persiguen/acosan/perseguido ?le/los/de/los-de/por ?de/los/del recobro/recobros/cobrador/cobradores/cobrador-del-frac/asnef/acreedores/financieras/prestamistas/embargos
debe hasta callarse/la-camisa/el-aire/los-calzones/lo-que-come/en-la-panadería/en-el-bar
trastos a/por la cabeza/custodia/casa
tirando/tiran/tirándose los trastos
desde que/cuando/se enviudó/enviudado/se-separó/se-divorció/le-dejó/la-dejó/murió/falta
enviudó/enviudado/enviudar
se casa en/el/con/por junio/mayo/septiembre/verano/agosto/julio/octubre/año/la/sábado
mal con su pareja/familia/mujer/marido
vive en casa de su/sus/la/los madre/padre/padres/suegra/hermana/hermano/abuela
va a ser padre/madre
no se habla con su hermano/hermana/padre/madre/familia
lleva/deja/recoge a los niños al/en colegio/cole/guardería
lleva los niños al colegio
separado/separada/separó/separan/separarse/separando/separación/divorciado/divorciada/divorcio/divorcian/divorciarse/divorció/rompió/roto/ruptura/dejó/dejado/dejaron/plantó/plantado/abandonó/abandonado/cortó/cortado/pelea/peleado/peleada/reconciliado/reconciliación/vuelto/volvió _ mujer/marido/novia/novio/pareja/esposa/esposo/acuerdo/hijos/padres/ex
dos/tres/cuatro/un/una/#n hijos/hijo/hija/hijas/niños/críos ?pequeños/pequeño/mayores a-cargo/pequeños/pequeña/de-otra/del-primer/con-su-ex/en-común/del-anterior/adoptados/adolescentes
le ha/han dejado/abandonado/plantado/engañado/echado ?la/el/su/de mujer/marido/novia/novio/pareja/esposa/casa
se/ha casan/casó/casará/casar _ junio/mayo/septiembre/verano/iglesia/hija/hijo/hermano/hermana/sábado/agosto/julio/octubre/novia/novio/año/próximo
se casa en/el/con/su/este/por/la/hoy
boda/pedida/despedida/invitación/luna-de-miel/aniversario _ hija/hijo/hermano/hermana/sobrina/soltero/soltera/novios/civil/primo/prima/mano/mejor-amigo/miel
recién casado/casada/casados/separado/separada/divorciado/divorciada/viuda/viudo/parida/nacido/estrenada-madre
crisis/problemas/problema/líos/lío/discusiones/discusión/mal/bronca/broncas/drama/dramas/movidas/asuntos/situación/terapia/temas/tema/motivos/conflicto/conflictos/tensión/tensiones/urgencia/obligaciones/cargas/emergencia _ pareja/matrimonio/matrimoniales/matrimonial/familia/familiar/familiares/personales/hogar/padres/hermanos/conyugales/sentimental/sentimentales/divorcio/herencia/hijos
problemas en/de casa/familia/pareja/dinero
vive/viven/vivía/vivir/volvió/vuelto/regresó/mudó/mudado/sigue/metido/instalado ?a/solo/sola/todavía/aún/otra-vez/se/con #n/con/en/en-casa-de/casa-de/a-casa-de su/sus/la/los madre/padres/suegra/suegros/hermana/hermano/hija/hijo/abuela/ex/padre/papás/tía
vive con su/sus madre/padre/padres/hermana/hermano/hija/hijo
vive solo/sola/separado/separada
duerme/vive en el/la/su coche/calle/sofá/albergue/furgoneta
ahogado/ahogada/agobiado/agobiada/asfixiado/asfixiada/hasta-el-cuello/hasta-arriba/lleno/llena/cargado/cargada/cargadito/tapado/endeudado/endeudada/comido/comida _ deudas/deuda/préstamos/cejas/letras/trampas/créditos/embargos/hipoteca/acreedores
debe/deben/debía _ dinero-a-todo/alquiler/alquileres/prestamista/todo-el-mundo/medio-pueblo/usurero/comunidad-de-vecinos/cuñado
no llega a fin/final de mes
no llega/llegan a fin/final
cobra/gana/ganaba/cobraba/sueldo/salario ?unos/de/solo #n/mil euros/eur/limpios/netos/brutos/mensuales/anuales/pavos/al-mes/k
cobra/gana #n al/euros/netos/brutos/limpios/mensuales/€/k
sueldo/nómina/salario/pensión embargada/embargado/embargó/embargan/de-miseria/mínimo
embargo/embargan/embargaron/embargado/embargada _ nómina/sueldo/casa/piso/vivienda/pensión
cuidar/cuidando/mantiene ?a/de su/sus padres/madre/padre/abuela/suegra/nietos/hermano
cuida de/a sus/su padres/madre/padre/abuela/suegra/nietos/hijos/hermano
{kin} ?ha/se/le/acaba/nos/su/está/va/acaba-de/de/que murió/muerto/fallecido/fallecida/falleció/fallecieron/morir/fallecer/muere/fallece/enterrado/enterraron/se-muere/se-nos-fue/muriéndose/agonizando/suicidó/suicidado/ausente-por-fallecimiento
murió/fallecido/fallecida/falleció/muerte/fallecimiento/perdió/perdido/perder/pérdida/entierro/enterró/funeral/velatorio/tanatorio/sepelio/esquela/luto/duelo/pésame/condolencias/misa-funeral/incineración _ {kin}/familiar/amigo/amiga/padres/abuelos/compañero/perro/bebé/gemelo
dar/dado/dimos/enviar/enviado/mandar/mandado/damos/doy/mandamos/transmitir/enviadas/dadas _ pésame/condolencias/tanatorio/funeral
de/en/por/guarda/lleva/está/pasa/pasando ?de/el/un/su luto/duelo/duelo-por
luto/duelo/funeral/entierro/velatorio/tanatorio ?familiar/en/por/mañana/hoy/el/reciente la/el/hoy/mañana/familia/familiar/reciente/jueves/lunes/viernes/por/martes
madre/padre/mamá/papá/familia soltera/soltero/sola/solo/separada/separado/monoparental/viuda/viudo/primerizo/primeriza/adoptiva/adoptivo/biológico/ausente/de-acogida/alcohólico/maltratador/desestructurada/rota
acaba/acaban de ser/tener padre/madre/papá/mamá/abuelo/abuela/padres/abuelos/gemelos/mellizos/hijo/hija/niño/niña
ha sido padre/madre/papá/mamá/abuelo/abuela/tío/tía
va a ser padre/madre/papá/mamá/abuelo/abuela
nació/nacimiento/nacido/naciendo/nace _ hijo/hija/niño/niña/nieto/nieta/bebé/gemelos/mellizos/sobrino/sobrina/peque
permiso/baja/licencia/excedencia/reducción/jornada/semana/vacaciones _ paternidad/paternal/parental/lactancia/matrimonio/hijo/hijos/guarda-legal/cuidado-de/cuidados/fallecimiento/nacimiento/boda/luna-de-miel/cuidar-a/cuidado/guarda/madre/padre
reducción de jornada por hijo/hija/hijos/guarda/cuidado
custodia compartida/exclusiva/monoparental/de-los-niños/de-los-hijos
pensión de-alimentos/alimenticia/compensatoria
régimen de visitas
patria potestad
guarda y custodia
manutención de ?los/sus hijos/niños
semana/finde/fin-de-semana con/sin/tiene/le-tocan los/sus/las niños/hijos/críos/peques/niñas
tiene/recoge/recoger/lleva/deja/trae/dejar/llevar/buscar/cuida _ niños/hijos/niñas/críos/peques/nieto/nietos/hija/hijo/niña/niño/nene/pequeño/pequeña ?al/del/a/de/en/los/cada colegio/cole/guarde/guardería/insti/fútbol/pediatra/extraescolares/miércoles/viernes/solo/actividades
adoptó/adoptado/adoptada/adopción/adoptar/adoptan/acogida/acogen/acoge/apadrina _ niña/niño/hija/hijo/bebé/hermanos/niños/menor/menores/sobrino/etiopía/china/rusia
engaña/engañó/engañaba/enrollado/enrollada/acuesta/acostó/amante/romance/aventura/infiel/rollete/affaire _ mujer/marido/secretaria/jefe/jefa/compañera/becaria/becario/vecina/compañero/comercial/esposa/socia/socio/cuñada/cuñado/pareja/monitor
pone/puso/ponía/poner los cuernos
una amante/querida/doble-vida/familia-paralela/hija-secreta
moroso/morosa/impagos ?en/asnef/rai/inscrito asnef/rai/badexcug/ficheros | -thing
asnef/badexcug/cirbe | -job -trade
en asnef/rai/badexcug
desahucio/desahuciado/desahuciada/desahucian/desahuciaron/lanzamiento/echan/echaron/echado _ piso/casa/vivienda/alquiler/impago/banco/hipoteca
desahucio/desahuciado/desahuciada/desahucian
cobra/apuntado/inscrito/quedó/quedado/agota/agotado _ paro/desempleo/sepe/inem/subsidio/ingreso-mínimo
en/al paro
cobra/percibe/vive/beneficiario _ paro/subsidio/prestación/renta-mínima/ingreso-mínimo-vital/imv/ayudas-sociales/servicios-sociales/cáritas/banco-de-alimentos/pensión-no-contributiva/pensión-de-viudedad/pensión-de-orfandad/ayuda-familiar/asistenta-social/bono-social/rmi/plan-vive
viudedad/orfandad/viuda/viudo/huérfano/huérfana ?de/con/desde/reciente/joven/y/hace padre/madre/dos/hijos/hace/desde/militar/reciente/muy/poco
heredó/hereda/heredado/heredera/heredero/herencia/herencias/testamento _ padre/madre/tío/tía/abuela/abuelo/fortuna/casa/pisos/millón/suegro/herencia/pleito/juicio/padres/familia/dinero/pueblo/hermana
no-se-habla/no-habla/enfadado/enfadada/peleado/peleada/distanciado/distanciada/juicio/pleito/enemistado/enemistada/sin-relación/sin-hablarse _ hermano/hermana/hermanos/padre/madre/hijo/hija/familia/suegra/cuñado/cuñada/padres/hijos/exmujer/ex
no se habla con su/sus/la hermano/hermana/hermanos/padre/madre/familia
violencia/maltrato/víctima/sufre/sufrió/denunció/denuncia/casa-de-acogida/piso-de-acogida _ género/machista/doméstica/tratos/marido/ex/malos-tratos/maltratada/exmarido/maltrato/pareja-por
mujer/esposa/niño/niña/hijo/infancia maltratada/maltratado/maltratados/golpeada
familia numerosa
familia desestructurada/monoparental/rota/reconstituida
hijo/hija/hijos/niño _ rebelde/conflictivo/conflictiva/drogadicto/fugado/fugó/centro-de-menores/acogida/tutelado/tutelada/secreto/secreta/ilegítimo/ilegítima/no-reconocido/de-otra/suspendió-todo/expulsado-del/problemático/problemática/preso/biológico/in-vitro
pareja/parejas/vida/estado/situación de/personal/sentimental/civil/amorosa hecho/complicada/soltera/soltero/divorciada/inestable/desastrosa/convulsa/agitada
pareja de hecho
soltero/soltera/solterón/solterona ?y/de/empedernido/sin/entero/a de/y/empedernido/empedernida/sin/oro/compromiso/los/hijos/busca
solterón/solterona/arrejuntado/arrejuntada/ennoviado/ennoviada/amancebado/concubina/concubino/excuñado/exmarido/exmujer/exnovio/exnovia/exsuegra/hermanastro/hermanastra/madrastra/padrastro/hijastro/hijastra/ahijado/ahijada
ley/quiebra/insolvencia/insolvente ?de/segunda/de-acreedores/personal personal/oportunidad/persona-física/particular
ley de segunda
préstamo/préstamos/crédito/créditos/deuda/deudas/hipoteca _ juego/personales/personal/denegado/denegada/impagado/impagada/ludopatía/usurero
no paga/pagaba/pagan/paga-la _ alquiler/hipoteca/pensión/manutención/comunidad/colegio/cuotas-del-coche/alimentos
se-gasta/gasta/gastó/pierde/perdió/fundió/pulió/arruinó/arruinado/arruinada _ casino/bingo/apuestas/juego/tragaperras/póker/vicios/putas/criptos/ahorros/divorcio
quitaron/retiraron/quitado/perdió la/los custodia/hijos/niños/tutela

[family_privacy weak +person +lone +client]
herencia | @
boda | @ !client !lone -trade
luto= | @
duelo= | @ !client
paro= | @ !client !lone
viudez
divorcio
separación | @ !client !lone -thing
amante | @ !client -thing
custodia | @ !client -thing -trade
embargo | @ !client !lone

[insult state !others]
no da una
mal queda
un/una/este/esta/menudo/menuda/vaya/valiente/pedazo/puto/puta/maldito/maldita/pobre/viejo/vieja/gran/auténtico/auténtica/verdadero/verdadera/perfecto/perfecta/peazo/qué/tremendo/tremenda/cacho/jodido/jodida/soberano/completo/completa/total/asqueroso/asquerosa/es-un/es-una/mal ?de/puto/puta/pedazo/poco/cacho/grandísimo/grandísima animal/arpía/asqueroso/asquerosa/berzotas/bocazas/cabestro/cabrón/cabrona/cabronazo/cagón/cantamañanas/caradura/cateto/cateta/cazurro/cenutrio/chapucero/chapuzas/chiflado/choni/chupatintas/cotilla/cretino/cretina/cuentista/desgraciado/desgraciada/déspota/estirado/estirada/estúpido/estúpida/estafador/farsante/fantoche/fracasado/fracasada/garrulo/gandul/gandula/gañán/gilipollas/gilipuertas/granuja/grosero/grosera/guarro/guarra/hijoputa/hipócrita/histérica/histérico/holgazán/idiota/ignorante/imbécil/impresentable/incompetente/indeseable/inepto/inepta/inútil/insoportable/lameculos/lerdo/lerda/listillo/listilla/lunático/malnacido/maleducado/maleducada/mamarracho/mamón/mangante/manipulador/manipuladora/marrano/mastuerzo/memo/mentecato/mentiroso/mentirosa/merluzo/mierda/mindundi/miserable/misógino/mocoso/moscón/nazi-de/necio/necia/niñato/niñata/paleto/paleta/palurdo/pánfilo/papanatas/pardillo/patán/payaso/payasa/pazguato/pelele/pelmazo/pelma/pendejo/pendejada/pendón/piltrafa/plasta/pringado/pringao/prepotente/psicópata/quejica/rastrero/retrasado/retrasada/ridículo/ruin/sabandija/sinsorgo/sinvergüenza/soplagaitas/subnormal/tacaño/tacaña/tarado/tarada/tarugo/tiparraco/tocapelotas/tocahuevos/tolai/tonto/tonta/tontolaba/tramposo/trepa/trolero/troglodita/tuercebotas/vendehumos/zángano/zopenco/zoquete/zote/zumbado/zumbada | -thing
menudo/menuda/vaya/valiente/pedazo/puto/puta/maldito/maldita/viejo/vieja/auténtico/auténtica/verdadero/verdadera/perfecto/perfecta/peazo/tremendo/tremenda/cacho/jodido/jodida/soberano/completo/completa/total/es-un/es-una _ animal/bestia/besugo/bicho/boba/bobo/borde/borrego/bruja/buitre/burra/burro/capullo/carca/cerda/cerdo/chorizo/chula/chulo/fantasma/fresco/jeta/llorona/llorón/loca/loco/mediocre/melón/mendrugo/ogro/parásito/pelota/perla/perra/perro/pesada/pesado/petarda/petardo/pija/pijo/puerco/rata/ratero/sanguijuela/simplón/soso/tirano/torpe/trol/vaga/vago/víbora/zorra/zorro | -thing
más tonto/tonta/corto/falso/bruto/burro/feo/fea/pesado/pesada/malo/mala/vago/simple/bobo/inútil/cerrado/agarrado/terco que un/una/el/la/hecho/las/los/qué/judas/picio/pichote/abundio/matarla/pegarle
tonto/tonta/gilipollas/imbécil/idiota ?más/del/de/perdido/profundo/redomado del/de/perdido/perdida/profundo/redomado/redomada/integral/remate/capirote/culo/bote/baba/manual/los-cojones/haba
integral/redomado/redomada/de-remate/de-manual/de-campeonato idiota/imbécil
idiota/imbécil/gilipollas/capullo/cretino/sinvergüenza/cabrón/inútil/payaso/mentiroso/estúpido/incompetente/hipócrita ?de/total integral/redomado/redomada/remate/manual/campeonato/compulsivo/compulsiva/total/absoluto/absoluta/patológico/profesional/nato
no da para más
dos dedos de frente
corto/corta/justo/justita/escaso/escasa/duro/dura/limitado _ luces/entendederas/miras/mollera/neuronas/mente
pocas/escasas/cuatro luces/neuronas/entendederas
pocas luces
le/les falta/faltan ?un/una/dos/algún/varios hervor/tornillo/verano/cocción/patatas/neuronas/luces/cuarto-de-hora/veranos
como _ cabra/cencerro/chota/regadera/maracas/olla/cesto/encerrar/chiva/atar
loco/loca/majara/pirado/pirada/chalado/chalada/tarado/ido/zumbado/pallá ?de/como/del/perdido atar/remate/cabeza/cabra/coco/perdido/perdida/olla/pelotas/quinqui
está/va/anda/es ?muy/como/un/fatal/medio/completamente/un-poco/totalmente/para pirado/pirada/chalado/chalada/zumbado/zumbada/majara/majareta/chiflado/chiflada/tarado/tarada/grillado/desequilibrado/desequilibrada/mal-de-la-cabeza/de-la-olla/de-los-nervios/que-muerde/amargado/amargada/encerrarlo/mear-y-no-echar-gota
mal de la cabeza/azotea/olla
cero a la izquierda
muerto/muerta/muertos de hambre
mala/mal/malas ?gente/persona/bicho/leche/uva/baba/hostia/follado/follada/educado/educada/queda gente/persona/bicho/leche/uva/hostia/follada/follá/educado/educada/pagador/pagadora/queda/pécora/víbora/lengua/sombra/sangre
mal bicho/pagador/follada/educado/educada/queda/nacido/parido
mala gente/persona/leche/uva/baba/hostia/pécora/víbora/sombra/pagadora
hijo/hija/hijos _ puta/perra/fruta/putero/satanás/madre
asco/pena/vergüenza _ tío/tía/mujer/hombre/tipo/tipa/gente/persona/cliente/señora/señor
qué/que asco/pena/plasta/cruz/pesadilla/pelmazo/pesado/pesada/borde/imbécil/idiota/plomo
se cree/creía/cree-el _ listo/lista/ombligo/rey/reina/dios/más/importante/alguien/marqués/todo/superior/guapo/centro/steve
va/vete/váyase/que-le/que-se/mandar/mandarlo/mandado/mandé/irse/iros _ mierda/por-culo/tomar-por/espárragos/la-mierda/la-porra/cagar/den/jodan/puñetas/joda/carajo
que le den/jodan/zurzan/follen
toca/tocar/tocando/hincha/hinchar/rompe/infla/tocarse/rasca/rascarse/sopla _ cojones/huevos/pelotas/narices/bolas/barriga/gaitas
no/nadie/imposible/quién _ aguantarlo/soporta/aguanta/traga/soportarle/soportarla/hay-quien/aguante/puede-ver/tragarlo
huele/apesta/peste/hiede/canta/pestazo/tufo/olor/aliento _ sobaco/sudor/pies/muerto/perro/cerdo/tigre/alerón/choto/rayos/tumba/cloaca/podrido/pocilga/sobaquina | @ -thing
feo/fea/gordo/gorda/calvo/enana/enano/foca/vacaburra/cardo/callo/adefesio/esperpento/orco ?como/de/que/y/malayo/más/borriquero cojones/narices/un-demonio/asco/pegarle/un-pie/picio/tonel/foca/ballena/vaca/vómito/borriquero/malayo/un-cerdo/un-tonel
gordo/gorda/vieja/viejo/enano/calvo/cerdo/sapo/bruja/loca/zorra/guarra/foca asqueroso/asquerosa/de-mierda/amargado/amargada/seboso/sebosa/cabrón/cabrona/pesado/pesada/verde/chocho/chocha/salido/repugnante
más falso/falsa que judas/un-duro/una-moneda
no es trigo limpio
no es/parece de/trigo fiar/limpio
de poco/poca fiar/monta/luces/palabra
vago/vaga/gandul ?de/como/redomado/redomada/y siete/redomado/redomada/narices/remate/cojones/maleante
no da/pega ?un/palo/ni/golpe palo/golpe/ni-golpe/chapa/una
no da/pega palo/golpe/ni-golpe/un-palo
rata/tacaño/tacaña/agarrado/rácano/miserable ?como/que/de/más/hasta él/nadie/cojones/la-médula/el-puño/un-chotis

[insult trait !others]
abusón
amargado
analfabeto
anormal
arrastrado
asqueroso
atontado
bastardo
berzotas
boludo
borrego
bobalicón
cafre
cagón
calzonazos
canalla
cantamañanas
cenutrio
chivato
chupaculos
comemierda
corto mental
cretina
culero
cutre
deficiente mental
descerebrado
desgraciado
energúmeno
engendro
esperpento
fanfarrón
fantasmón
fracasado
gañán
garrapata
gorrón
huevón
hijueputa
hdp=
impresentable
inepto
infeliz | @ !client
jodido
lameculos
lerdo
malnacido
malparido
mamona
majadero
marrano
mastuerzo
memo=
mentecato
mequetrefe
merluzo
mindundi
mongólico
mongolo
moroso profesional
muermo
necio
niñata
panoli
papanatas
pardillo
patán
pelmazo
pelandusca
pendejo
pinche cabrón
pedorra
perroflauta
piltrafa
pringado
puerca
rastrero
rompehuevos
sabandija
saco de mierda
sieso
sinsustancia
soplagaitas
soplapollas
tarado
tarugo
tiparraco
tocacojones
tocapelotas
tolai
tontaina
tontolaba
tontopollas
troglodita
vacaburra
vendehumos
verdulera | !client
viejales
zafio
zángano
zopenco
zoquete
zumbado

[minor state]
lo pide/quiere/compra/usa/pidió/ha-pedido/paga el/la/su niño/niña/nieta/nieto/hijo/hija/sobrina/sobrino/crío/cría ?que/de ?va/#age ?a
va/pasa/empieza/repite/está a/en primero/segundo/tercero/cuarto/quinto/sexto ?curso de primaria/eso/la-eso/bachillerato/infantil
juega/jugador/jugadora/ficha/categoría/equipo/entrena/compite/inscrito/inscrita/apuntado/apuntada _ prebenjamín/benjamín/benjamines/alevín/alevin/alevines/infantiles/cadetes/chupetines
cadete/infantil/juvenil/alevín/benjamín del/de/en club/equipo/fútbol/la-cantera
alumno/alumna/estudiante/estudia/cursa/curso/está/va/hace/hizo/empieza/pasa/repite/matriculado/matriculada/escolarizado/escolarizada/hija/hijo/clase/niño/niña/tutora/profe _ eso/primaria/infantil/bachillerato/bachiller/bach/parvulario/parvulitos/preescolar/guardería/guarde/instituto/insti/cole/secundaria/fpb/fp-básica/jardín/kinder
#n/primero/segundo/tercero/cuarto/quinto/sexto _ eso/primaria/infantil/bachillerato/bach/bachiller/secundaria
permiso/autorización/consentimiento/firma/visto-bueno _ padres/padre/madre/tutor/tutora/progenitores/tutores
tutor/tutora/representante legal del/de-la/del-menor/de-edad/firma/menor
menor ?de/no edad/emancipado/emancipada/acompañado/de-quince/de-dieciséis/de-dieciocho
menor de edad
no ha/es/tiene/ha-cumplido _ #age/dieciocho/edad/mayoría
no es/aún mayor de edad
aún/todavía/casi no ?es/tiene mayor/los/dieciocho
aún/todavía menor
tiene/cumple/cumplió/cumplirá/va-a-cumplir/con/acaba-de-cumplir/hace/de ?solo/ya/los/unos/recién/apenas/sólo #age ?añitos/recién/cumplidos/y/el/años años/añitos/recién/cumplidos/primaveras/añicos
#age añitos/primaveras/recién/años-recién/añitos-de
cumple/tiene/de catorce/trece/doce/once/quince/dieciséis/diecisiete/diez/nueve/ocho/siete años/añitos
chaval/chavala/chavalín/chico/chica/cría/crío/niño/niña/peque/pequeño/pequeña/hijo/hija/nene/nena/nieto/nieta/sobrino/sobrina/hermanito/hermanita/ahijado/ahijada/adolescente/jovencito/jovencita/mocoso/bebé/bebe/mellizos/gemelos/quinceañero/menor _ #age
ingreso=/colonia/colonias/campamento/campus/ludoteca/comedor/ruta/granja-escuela/comunión/fiesta-de-cumpleaños/cumple/extraescolar/extraescolares _ niño/niña/hija/hijo/nieto/#age/peque
compró/contrató/pidió/gastó/usó/utilizó/cogió/pagó/jugó/llamó/contestó/atendió/respondió/rellenó/registró/descargó/suscribió _ niño/niña/hijo/hija/crío/cría/chaval/menor/adolescente/nieto/chavala/chavalín de/con/menor #age
compró/contrató/pidió/gastó/usó/cogió/pagó/jugó/suscribió _ sin permiso/autorización de ?sus padres/padre/madre
cuenta/tarjeta/contrato/ficha/móvil/correo/perfil/inscripción _ menor/niño/niña/hijo-menor/hija-menor/bebé/adolescente/menores | -thing
hace/haciendo/prepara/selectividad/ebau/evau/pau ?la/este/para/año selectividad/ebau/evau/pau/primero-de-bachillerato
adolescente/quinceañera/quinceañero/preadolescente/púber/impúber/párvulo/lactante/neonato/recién-nacido/chiquillo/chiquilla/zagal/zagala/rapaz/mozalbete/infante/nené/pibe/piba/chamaco/chamaca/escuincle/guagua | @ -thing -trade

[minor trait]
adolescente | -trade
alevín | @ -thing
colegial | @ -thing
escolar de primaria
lactante | -thing
parvulito
preadolescente
quinceañera
quinceañero
recién nacido

[health weak]
centro-especial/afiliado/cupón/vende ?a-la/de-la/del once | @ +person
de/la/cliente/es once/afiliado-a-la-once | @ +suffer
muy/está quemado/quemada/estresado/estresada/deprimido/deprimida/depre/depresivo/agobiado-por-su-salud | @ +person +since -thing

[religion weak]
da/gracias/gloria/alabado/bendito/si-dios/dios-mediante/dios-te _ dios/señor/quiere/bendiga | @ +person +practice

[ethnicity weak]
de color | @ +person -thing
habla/hablan/entiende/chapurrea/escribe/sabe/domina _ español/castellano/árabe/wolof/urdu/quechua/guaraní/tamazight/caló/chino-con/dariya | +person
vuelve/viaja/vacaciones/va/ir/familia/envía/manda _ país | @ +person

[sexuality weak]
dos mamás/papás/padres/madres/hombres/mujeres | @ +person
entiende/es-de-los-que-entienden | @ +contempt
chueca/grindr/wapa/tinder/badoo/meetic/onlyfans | +person +be @

[criminal weak]
desfalco/pelotazo/trama/caso/mordida/mordidas/comisiones-ilegales/dinero-negro/caja-b/contabilidad-b/sobres/paraíso-fiscal _ gürtel/gurtel/corrupción/#n/empresa/ayuntamiento/bárcenas/malaya/nóos/ere/koldo/mascarillas/suiza/andorra/panamá/anterior/cobró/cobraba | +person +accused
registraron/registro/registran/entraron/allanaron/redada/incautaron/intervinieron/embargaron _ casa/domicilio/despacho/piso/nave | @ +accused +person
trapicheos/chanchullos/negocios-sucios/trapichea/trapichero/mangoneo | @ +person +accused
mafia/mafioso/clan/cartel/banda/narcos/latin-kings/trinitarios/ñetas/crimen-organizado | @ +person +accused

[family_privacy weak]
vive/duerme/dormía/vivía _ coche/furgoneta/calle/albergue/pensión/hostal/sofá/trastero/hotel-desde/caravana | +person
acaba/acaban/va/van/será/ha/han/estrena/volverá/vuelve/recién/estrenado ?de/a/sido/ser/como/estrenada ser/sido/tener/tenido/parir/papá/mamá/abuelo/abuela/padre/madre/tío/tía/bisabuelo | @ +person +young
cuernos/cornudo/cornuda/infiel/infidelidad/adulterio/amante/querida/doble-vida | @ +person
perdió/pierde/perdido/vende/vendió/malvende ?el/la/su/por/todo casa/piso/todo-en/vivienda/ahorros/trabajo/empleo | @ +person
tragaperras | @ !client
adicto/adicta/enganchado/enganchada/vicio _ juego/casino/bingo/apuestas/tragaperras/póker
arruinado/arruinada/en-la-ruina/sin-blanca/en-números-rojos/a-dos-velas/en-la-calle/en-bancarrota | @ +person -thing
asistenta/asistente/trabajadora/trabajador/servicios social/sociales | @ +person

[insult weak]
no tiene/da/hay/llega/sabe/vale/distingue/ve/pinta/sirve/hace/tienen ?dos/ni/para/una/un/más/ni-puta/ni-zorra/por/nada/la/quien dedos/luces/para-más/vergüenza/educación/idea/media-torta/ni-para/ni-un/pies-ni/palabra/madre/abuela/más-allá/la-cabeza/el-culo/sustancia/remedio/dónde-tiene/ni-atar/por-dónde/quien-le-aguante | @ +person +lone
cara/jeta/morro _ dura/pisa/cemento/espalda/patea/palo-duro/que-espalda/hormigón/tonto/culo/acelga/perro/vinagre | @ +person +contempt
tiene/menuda/qué/vaya/mucha/con-toda-la ?mucho/una/más/la cara/jeta/morro | @ +person +contempt !client
sucio/guarro/cochino/desaseado/maloliente/mugriento | @ +contempt +person !client -thing
de mierda/los-cojones/pacotilla/tres-al-cuarto/poca-monta | @ +person +contempt
salido/baboso/sobón/mirón/pulpo/viejo-verde/acosador/guarrete/cerdo-machista/machista/machirulo/moja-bragas | @ +person +contempt -thing
jeta/listillo/caradura/espabilado/vivales/aprovechado/gorrón/gorrona/pedigüeño/chupasangre/chupóptero/garrapata/lapa/sanguijuela/parásito/vividor/mantenido/mantenida/niño-de-papá/hijo-de-papá/enchufado/arribista/trepa/lameculos/chupaculos/pelota/pelotillero/abrazafarolas/palmero | @ +contempt +person +lone -thing !client
borde/rancio/rancia/antipático/antipática/soberbio/soberbia/creído/creída/arrogante/chulesco/chulito/prepotente/engreído/engreída/estúpido/altivo/maleducado/maleducada/grosero/grosera/impertinente/cargante/cansino/cansina/inaguantable/insufrible/insoportable/tóxico/tóxica/liante/lianta/embustero/embustera/falso/falsa/rastrero/rencoroso/ruin/mezquino/mezquina/rácano/rácana/roñoso/roñosa/cutre/agarrado/agarrada/usurero | @ +contempt +person +lone -thing !client

[minor weak]
sin/con/falta/pide/pedir/pendiente/firma/firmar/autoriza/firmó/consulta/necesita/espera/autorización/permiso/consentimiento/aprobación/acompañado/acompañada/preguntar/habla/hablar/llamar _ padres/tutor/tutora/tutores/padre-o/madre-o/progenitor/progenitores/representante-legal | @ +young +school
catorce/trece/doce/once/quince/dieciséis/diecisiete/diez/nueve/ocho/siete/seis ?años/añitos recién/años/añitos | +person +young +school -duration
nacido/nacida/nació/nacidos/fecha-de-nacimiento/n _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026 | +person +school -org -thing

[bank weak]
ahorros/plazo-fijo/saldo/cuenta-en-suiza/cuenta-en-andorra | @ +person

[ethnicity weak +person +origin !client]
{origin} muy/bastante/lleva/llegó/vive/habla/trabajador/trabajadora/legal/ilegal/educado/educada/regularizado | @ -thing

[criminal weak +person +lone !client]
denunciado/denunciada | @ -thing
detenido/detenida/arrestado/arrestada ayer/anoche/hoy/la-semana/varias/dos | -thing

[family_privacy weak +person +lone]
separado/separada | @ -thing !client
separado/separada con/hace/desde/recientemente/recién dos/tres/hijos/poco/#n/un/una | -thing

[union weak +person +lone !client]
de huelga

[national_id state]
apunta/apuntar/apuntado/anota/anotar/anotado/guarda/guardar/tenemos/dejó/dictó su/el/del ?número ?de pasaporte/dni/nie/cédula/permiso-de-residencia
foto/fotos/fotocopia/copia/escaneo/escaneado/scan/imagen/pdf/número/nº/num/numero/captura/pantallazo/anverso/reverso _ dni/nie/pasaporte/carnet/carné/documento-de-identidad/cédula/permiso-de-residencia/carnet-de-conducir/libro-de-familia/tarjeta-sanitaria
envió/mandó/envía/manda/mandado/enviado/dio/facilita/facilitó/entregó/adjunta/adjuntó/escaneamos/guardamos/tenemos/pasó/dejó/apuntado/apuntamos/dictó _ dni/nie/pasaporte/carnet-de-identidad/cédula/libro-de-familia/permiso-de-residencia
su dni/nie/pasaporte/cédula ?está/es/en/escaneado/guardado/caducado en/es/escaneado/guardado/archivado/adjunto/caducado/drive/carpeta
dni/nie/pasaporte/cédula escaneado/adjunto/guardado/archivado/en-adjuntos/en-la-ficha/fotografiado/caducado/escaneada/caduca
curp/rut/rfc/cuil/cuit/dui/cui/rún/clave-de-elector ?es/n/número #n | @
curp _ #n
curp/cédula/rut/cuil/clave-de-elector ?es/n/no/número/del/apuntado/facilitado #n
número/nº/num/no _ seguridad-social/afiliación/ss/dni/nie/pasaporte/cédula/naf/tarjeta-sanitaria/cip

[bank state]
carguemos/cargar/cargad/cargamos/cobrar/cobrad/cobremos/pasar/pasad/pagar/pagará en/a/con/por/de la/su visa/tarjeta/cuenta/mastercard ?de/personal su/de-su/personal/particular/mujer/marido/madre/hijo/hija
tarjeta/visa/mastercard/amex ?de/crédito/débito/n/num/número/nº/personal #n #n
número/nº/num/numeración _ tarjeta/visa ?es/de/crédito #n #n
caducidad/caduca/vencimiento/vence/cad/fecha/exp _ tarjeta/visa/mastercard/amex
pin/clave/código/cvv/cvc/contraseña/numeritos/dígitos _ tarjeta/visa/cajero/banco ?es #n
pin/clave/código/contraseña de la/su tarjeta/visa/cuenta
cvv/cvc/pin ?es/de/: #n
cuenta/cuentas/iban/tarjeta/visa/número-de-cuenta/nº-de-cuenta/domiciliación/domiciliar/cargo/cargar/recibo/transferencia _ personal/particular/privada/propia/conjunta/de-su-mujer/de-su-marido/mujer/marido/madre/de-su-madre/del-marido/de-ahorros/de-ahorro | -thing
dio/pasó/dictó/facilitó/dejó/mandó/envió/apuntado/apuntada/apuntamos/guardado/guardada/anotado/anotada/tomamos/dado _ iban/tarjeta/cuenta/número-de-cuenta/datos-bancarios/visa/cvv/pin/número-de-tarjeta/cuenta-personal
claves/contraseña/usuario/acceso/credenciales/firma/coordenadas _ banco/banca/bbva/caixa/caixabank/santander/sabadell/ing/bankinter/online/openbank/unicaja/abanca/paypal/bizum
bizum _ número/móvil/personal/particular/mujer
paga/pagó/pagar/cobrar/cobra/cargo/reembolsar/devolver/ingresar/abonar _ personal/particular/privada/de-su-mujer/de-su-marido/de-su-madre/del-hijo | -thing

[ok]
tiene/trae/vuelve loco/loca/locos
ve/ven mal/peor el/la/los/las
relación/relaciones comercial/comerciales/laboral/contractual
sin papeles firmados/firmar/en-regla-no
entierro/muerte del proyecto/producto
recién salido/salida del/al/de
feria/salón/expo de ?la ?boda/comunión ?y
feria/salón/expo de la/las/el boda/comunión/novia
la boda y la comunión
dependencia total/absoluta del/de proveedor/cliente/la/un
de/esta/la/cada/su/otra/toda/misma zona
audífonos sur/bluetooth/inalámbricos
alérgico/alérgica al/a/a-los papel/cambio/cambios/riesgo/excel/digital/teléfono/reuniones
pesado/pesada palet/carga/mercancía/caja/bulto
baja/bajas de/en/temperatura/voz/calidad/tensión/precios/precio/demanda/ventas/la-lista/la-web/boletín/newsletter/producción/contratos/stock/líneas/línea/tarifa
darse/dado/dar/damos/dieron de baja ?el/la/en/del/al servicio/línea/contrato/suscripción/newsletter/tarifa/lista/boletín/cuenta
plantilla/plantillas de/en/word/excel/correo/email/contrato/documentos
baja presión/tensión/calidad/gama
alta/media/baja tensión
tensión ?de ?alta/media/baja tensión/eléctrica/red
juego/juegos de/limpio/llaves/mesa/sábanas/herramientas
huella/huellas de/ecológica/carbono/hídrica/ambiental
lector/lectores/control/terminal/sistema/sistemas/venden/vende/distribuye ?de huella/huellas/biométrico/biométricos
firma digital/electrónica
camino de santiago s-l/etapa
duelo de/entre/titanes
boda/bodas/comunión/comuniones/bautizo/bautizos y/banquetes/eventos/comuniones/banquete/catering
salón/salones/finca/traje/trajes/vestidos/vestido/catering/fotógrafo/fotografía de/para boda/bodas/comunión/comuniones/bautizo/bautizos/novia/novias
separación/divorcio de/entre residuos/bienes/ventas/socios/funciones/los
culto a/al/del detalle/cuerpo/cliente
de color/colores azul/rojo/verde/negro/blanco/gris/amarillo/claro/oscuro/naranja
negro/negra mate/brillo/azabache/metalizado/friday
mano de obra/santo
a mano derecha/izquierda
la mano ?de/derecha/izquierda obra
nacido/nacida de/como/en/para ?la proyecto/fusión/idea/spin-off
empresa/marca/startup/sociedad/producto/proyecto/firma ?que nacida/nacido/nació ?en #n
menor/menores de coste/precio/tamaño/consumo/cuantía
comercio/venta/ventas al por menor
menor de #n euros/unidades/empleados/trabajadores
pendiente/espera ?de ?una operación ?comercial/de-compra
pruebas/prueba de/en ?concepto/producto/la planta/laboratorio/concepto/producto/carga/calidad
`,
};
