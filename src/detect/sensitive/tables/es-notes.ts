import type { Table } from './format.ts';

/** Spanish as notes put it. Written for this project from general knowledge of the language. */
export const ES_NOTES: Table = {
  lang: 'es',
  text: `
[set kin]
abuela
abuelo
bebé
cuñada
cuñado
esposa
esposo
hermana
hermano
hija
hijo
hijos
madre
marido
mujer
nieta
nieto
niña
niño
novia
novio
padre
padres
pareja
sobrina
sobrino
suegra
suegro

[set child]
chaval
chavala
chica
chico
cria
cría
crio
crío
crios
críos
gemelos
hermanita
hermanito
hija
hijas
hijo
hijos
mellizos
nena
nene
nieta
nieto
nietos
niña
niñas
niño
niños
peque
pequeña
pequeño
sobrina
sobrino

[set illness]
acv
afasia
alergia
alzhéimer
anemia
aneurisma
angina
ansiedad
apnea
arritmia
artritis
artrosis
asma
ataxia
autismo
bronquitis
cáncer
carcinoma
cataratas
celiaquía
ciática
cirrosis
colitis
covid
crohn
demencia
depresión
dermatitis
diabetes
diverticulitis
edema
ela
elai
embolia
encefalitis
endometriosis
enfisema
epilepsia
epoc
esclerosis
escoliosis
esofagitis
esquizofrenia
fibromialgia
fibrosis
gastritis
glaucoma
hemiplejia
hemofilia
hepatitis
hernia
herpes
hidrocefalia
hipertensión
hipertiroidismo
hipotiroidismo
ictus
infarto
insomnio
insuficiencia
leucemia
linfoma
lipoma
lumbago
lumbalgia
lupus
melanoma
meningitis
metástasis
miastenia
mieloma
migrañas
miocardiopatía
narcolepsia
neumonía
neuralgia
neuropatía
osteoporosis
pancreatitis
parálisis
paraplejia
parkinson
párkinson
pericarditis
pleuresía
polimialgia
preeclampsia
psicosis
psoriasis
sarcoidosis
sarcoma
sepsis
sida
sífilis
soplo
taquicardia
tdah
tetraplejia
trombosis
tuberculosis
tumor
úlcera
vértigo
vih
vitíligo

[set offence]
abusos
acoso
agresión
alcoholemia
allanamiento
alzamiento
amenazas
asesinato
atraco
blanqueo
calumnias
cohecho
contrabando
corrupción
drogas
estafa
evasión
extorsión
falsificación
fraude
homicidio
hurto
lesiones
maltrato
malversación
narcotráfico
pederastia
prevaricación
robo
secuestro
soborno
tenencia
tráfico
vandalismo
violación
violencia

[set origin]
afgana
afgano
aimara
albanés
albanesa
amazigh
angoleña
angoleño
árabe
argelina
argelino
argentina
argentino
armenia
armenio
bangladesí
bereber
boliviana
boliviano
bosnia
bosnio
brasileña
brasileño
búlgara
búlgaro
caboverdiana
caboverdiano
camerunés
camerunesa
chilena
chileno
china
chino
colombiana
colombiano
congoleña
congoleño
coreana
coreano
cubana
cubano
dominicana
dominicano
ecuatoriana
ecuatoriano
egipcia
egipcio
eritreo
etíope
filipina
filipino
gambiana
gambiano
georgiana
georgiano
ghanés
ghanesa
gitana
gitano
guatemalteca
guatemalteco
guineana
guineano
haitiana
haitiano
hindú
hondureña
hondureño
iraní
iraquí
judía
judío
kurda
kurdo
libanés
libanesa
libia
libio
maliense
mapuche
marroquí
mauritana
mauritano
mexicana
mexicano
moldava
moldavo
nepalí
nicaragüense
nigeriana
nigeriano
pakistaní
palestina
palestino
panameña
panameño
paraguaya
paraguayo
peruana
peruano
polaca
polaco
quechua
rifeña
rifeño
rumana
rumano
rusa
ruso
saharaui
salvadoreña
salvadoreño
sefardí
senegalés
senegalesa
serbia
serbio
siria
sirio
somalí
tailandés
tailandesa
tunecina
tunecino
turca
turco
ucraniana
ucraniano
uruguaya
uruguayo
venezolana
venezolano
vietnamita

[set party]
alvise
bildu
bng
ciudadanos
compromís
cup
erc
falange
iu
junts
pacma
pce
pcpe
pnv
podemos
pp
psc
psm
psoe
sumar
upn
upyd
vox

[set union]
anpe
ccoo
cgt
cig
cnt
comisiones
csif
jucil
jupol
satse
sepla
sindicato
stes
ugt

[stop]
cada
enviar
hablar
lleva
mandar
nunca
ojo
según
siempre
solo
también
tras
volver

[health topic]
acúfenos
adenoma
afasia
agorafobia
anemia
aneurisma
angioplastia
apendicitis
arritmia
ataxia
bronquitis crónica
cabestrillo
carcinoma
cataratas
cateterismo
cefaleas
cesárea
cistitis
claustrofobia
cólico nefrítico
colitis ulcerosa
colon irritable
colonoscopia
colostomía
conmoción cerebral
crohn
curatela
desprendimiento de retina
diverticulitis
drepanocitosis
eccema
electroshock
embolia pulmonar
endocarditis
endometrio
enfermedad de crohn
enfermedad pulmonar
enfermedad renal
enfisema
epoc
escayola
esclerosis
esclerosis lateral
escoliosis
esguince
espina bífida
espondilitis
esquizoafectivo
estenosis
estrés postraumático
fascitis
fertilidad asistida
fibrilación
fibrosis quística
fístula
fractura de
gangrena
gastritis
glaucoma
glucosa alta
gonorrea
gota úrica
hemodiálisis
hemofilia
hernia de hiato
hernia inguinal
herpes zóster
hidrocefalia
hiperactividad
hipercolesterolemia
hipertensión
hipertiroidismo
hipoacusia
hipocondría
hipoglucemia
hipotiroidismo
histerectomía
implante coclear
inmunodeprimido
inmunoterapia
inseminación artificial
insomnio
insuficiencia cardíaca
insuficiencia renal
insuficiencia respiratoria
intervención quirúrgica
ivf
laringectomía
legrado
lesión medular
ligamento cruzado
linfedema
litiasis
lumbago
lumbociática
luxación
mal de alzheimer
melanoma
meniscopatía
metadona
miastenia
mieloma
miocardiopatía
miopatía
mononucleosis
narcolepsia
nefropatía
neumotórax
neuralgia
neuropatía
nódulos
obesidad mórbida
osteoartritis
ostomía
paranoia
paraplejia
peritonitis
polio
poliomielitis
porfiria
postoperatorio
prediabético
preoperatorio
psicoanálisis
psicofármacos
quimio oral
quiste ovárico
radioterapeuta
rehabilitación cardíaca
resonancia de
retinopatía
rotura de ligamentos
rotura fibrilar
salud mental
sarcoma
septicemia
sífilis
silicosis
síndrome de asperger
síndrome de tourette
síndrome de turner
síndrome del túnel
síndrome depresivo
soplo en el corazón
sordera
talasemia
taquicardias
tendinitis
tepezcohuite
terapia de pareja
terapia hormonal
tetraplejia
tiroides
tos crónica
trastorno alimentario
trastorno límite
trombo
trombosis
tumoración
túnel carpiano
úlcera
ulcera de estómago
vasectomía
vértigos
vesícula
virus del papiloma
vitíligo
xerostomía

[health trait]
alérgico
amnésico
anémico
bulímica
cardiópata
cirrótico
cocainómano
daltónico
demente
desahuciado por los médicos
enanismo
enfermizo
enfermo mental
escayolado
exalcohólico
exdrogadicto
exfumador
exyonqui
hemipléjico
heroinómano
hiperactivo
hipocondríaco
inmunodeprimida
insomne
lisiado
ludópata rehabilitado
manco | @
maníaco depresivo
medicada
medicado
mutilado
neurótico | @
oxigenodependiente
parapléjico
politraumatizado
postrado
psicótico
tartaja
tetrapléjico
tuerto
tullido
vigoréxico

[health state]
{illness} desde/diagnosticado/diagnosticada/avanzado/avanzada/terminal/crónico/crónica/severa/severo/aguda
{kin} con/tiene/sufre/padece/tuvo ?de/un/una {illness}
#n de/por ciento discapacidad/minusvalía/invalidez
a consecuencia/causa/raíz de/del/un/una ?un/una/su {illness}/operación/accidente/enfermedad
a la espera de trasplante/operación/biopsia
aborto espontáneo
accidente de tráfico/moto/coche grave
afiliado a la once
alcohol y drogas
amago de infarto
anda depre
anda mal de salud
aparato/aparatos para oír/oído
baja por {illness}/ansiedad/riesgo/accidente/contingencias
borracho perdido
bulto en el pecho
caída por/en las/la escaleras/ducha
camello y consumidor
celíaco/celíaca diagnosticado
centro de desintoxicación
centro de día para su
centro de salud mental
cobra/tiene/le la/una ?dado/concedido/concedieron/reconocido incapacidad/invalidez/dependencia/minusvalía/discapacidad/absoluta
coca hasta
cogió/pilló/pidió la baja
con depresión/ansiedad/estrés/cáncer/quimio
con escayola
con la depre
confinado por covid
consume cocaína/drogas/marihuana/coca
crisis nerviosa
cuidadora/cuidador/cuida de/para/a ?su {kin} enfermo/enferma/dependiente/mayor/con
cuidados intensivos/paliativos
de riesgo por su/edad
de/está/cogió/cogido/pidió/tramitando/alargan baja por/psicológica/indefinida/maternal/{illness}
dejó/dejado de beber
depre total
deprimido/deprimida/tocado/hundido/hundida desde/por/tras
dieta sin gluten por
discapacidad/minusvalía/invalidez del/de/superior ?al/un #n
doble mastectomía
dolor/dolores de/en ?la/las/el cabeza/espalda/lumbar/cervicales/rodillas/pecho crónico/crónicos/fuertes/constantes
empina el codo
en fase/estado terminal/vegetativo/avanzada
entra en quirófano
espectro autista
esperando ?un/una/la trasplante/operación/prótesis
está de los nervios
está depre
está enganchado/enganchada
está/sigue/continúa malo/mala/pachucho/pachucha/convaleciente/encamado/encamada/hospitalizado/hospitalizada/hundido/hundida/sedado/sedada/intubado/intubada/entubado/grave/crítico
está/sigue/continúa malo/mala/pachucho/pachucha/convaleciente/encamado/encamada/hospitalizado/hospitalizada/hundido/hundida/sedado/sedada/intubado/intubada/entubado/grave/muy/crítico grave/enfermo/malito/malo
estrés laboral
fatiga crónica
fertilidad/reproducción asistida
grado #n de discapacidad/dependencia/minusvalía
gran invalidez
hijo/hija/hermano/hermana tiene/sufre
hijo/hija/hermano/hermana con/tiene/sufre/es parálisis/síndrome/discapacidad/autismo/tdah/leucemia/asperger/down/dependiente/dependencia/cerebral
huele/apesta/olía a alcohol/vino/porro/porros/cerveza/whisky/ginebra/coñac/vinazo
ideas suicidas
incapacidad/invalidez permanente/absoluta/total/laboral/temporal
ingresado/ingresada/ingreso en/por/desde/hasta/psiquiátrico/hospital/uci/psiquiatría
intentó quitarse la vida
intolerante/alérgico/alérgica al/a ?la/los/las gluten/lactosa/frutos/marisco/penicilina/polen/látex/huevo/nueces
it por contingencias
le han dado la baja
le han/hemos amputado/extirpado/trasplantado ?un/una/el/la dedo/pierna/brazo/pecho/riñón/pulmón
le han/van/tienen/acaban ?a/de/que puesto/poner/implantado/implantar/hacer/hecho/operar/extirpar/ingresar/amputar/amputado/trasplantar/quitar/detectar/encontrar/operado ?un/una/el/la/de/le marcapasos/prótesis/stent/bypass/tumor/pecho/riñón/bulto/pierna/vesícula/cadera/rodilla/quimio/escayola/válvula
le operan/operarán/intervienen/ingresan ?de/del/la/el/en/mañana/lunes
le pega a la botella/bebida
lee los labios
lengua de signos
lesionado/lesionada de/en/del
lista de espera quirúrgica/para/de ?operarse/operación
lleva #n/un/dos/meses/años sobrio/limpio
lleva/va/sigue/está ?#n/dos/tres/seis/varios ?meses/años/semanas de/con/en psicólogos/psicólogo/psiquiatra/terapia/médicos/rehabilitación/quimio/tratamiento
los nervios rotos
mal/fastidiado/fastidiada/jodido/jodida/tocado/delicado/delicada/operado/operada de/del ?la/los/las/el espalda/corazón/salud/nervios/riñón/riñones/rodilla/rodillas/cervicales/estómago/lumbares/próstata/pulmones/tiroides/cabeza/vista/oído/hígado
narcóticos/jugadores anónimos
necesita/usa/lleva/va/anda/camina con/en ?un/una/silla/el oxígeno/bastón/muletas/andador/taca/silla/audífonos/sonotone/sonda/pañales/prótesis/collarín/férula/bolsa/corsé/marcapasos/respirador/cpap
no oye/ve/camina/anda ?casi/bien/nada/de ?nada/un/oído/ojo
no puede tener hijos
no vacunado
operación de/a corazón/cataratas/cadera/rodilla/espalda/vida/hernia/menisco
parte de accidente laboral
pasa por quirófano
pastillas para dormir
pastillas para dormir/la/los/el tensión/nervios/corazón/ansiedad/depresión
pendiente de ?una/la/los operación/biopsia/trasplante/resultados/tribunal ?médico/médica/médicos
pensión por/de incapacidad/invalidez/viudez/orfandad
pensionista por incapacidad/invalidez/enfermedad
pérdida de memoria
perdió/perder/perdido el/al/un bebé/niño/embarazo
perro guía
persona de riesgo
pierde la memoria
plaza/aparcamiento de minusválidos/discapacitado/minusválido
principio/principios de demencia/alzheimer/párkinson
proyecto hombre
pruebas médicas
recaída en/con ?el/la/las alcohol/drogas/bebida/coca/cáncer
recaído en ?la/el/las bebida/alcohol/drogas
revisión del oncólogo/cardiólogo
revisión médica/oncológica/cardiológica
roto/rota el/la/un/una pierna/brazo/cadera/fémur/tobillo/muñeca/clavícula/costilla
rotura de ligamentos/fémur/cadera/menisco
se accidentó
se corta
se ha intentado suicidar
se le va la memoria/cabeza
se mete coca/rayas/cocaína
se opera ?de/del
síndrome de down/asperger/tourette/crohn/fatiga/turner/diógenes/ménière/sjögren
síndrome del quemado
sufre/padece/tiene/tuvo/superó/arrastra/diagnosticado/diagnosticada/afectado/afectada/enfermo/enferma ?de/un/una/por {illness}
sufrió un accidente
sufrió/tuvo un aborto/ictus/amago/desmayo/ataque
tarjeta de aparcamiento/minusválidos/discapacitados
tentativa de suicidio
tiene una depre/depresión
toma/tomando/medicándose/medicado/medicada/tratado/tratada/atiborrado/atiborrada/hasta/va ?de/con/a/muchos/arriba/las/muchas pastillas/antidepresivos/ansiolíticos/tranquilizantes/somníferos/medicación/sintrom/insulina/orfidal/trankimazin/lexatin/diazepam/valium/metadona/morfina/corticoides/cortisona/litio/anticoagulantes/opiáceos/antipsicóticos/hormonas/heparina/adiro/prozac/ritalin/concerta/rubifen/eutirox
trastorno de/del/por ?la/el/déficit ansiedad/personalidad/alimentación/sueño/atención/conducta/estrés/espectro
tratamiento de/para/contra ?la/el/su fertilidad/reproducción/cáncer/depresión/ansiedad/hormonal/tumor/oncológico/adicción/alcohol/infertilidad
tribunal médico
unidad de psiquiatría
va/ve/acude/visita/visto/tratado/tratada/cita/consulta/derivado/atendido al/a/por/con/del ?un/la/su/el psiquiatra/psicólogo/psicóloga/oncólogo/oncóloga/cardiólogo/cardióloga/neurólogo/neuróloga/terapeuta/endocrino/traumatólogo/reumatólogo/nefrólogo/digestivo/urólogo/ginecóloga/logopeda/psicoterapeuta/hematólogo/neumólogo/rehabilitador/dermatólogo/sexólogo/fisio/fisioterapeuta
vacunado/vacunada contra/de/covid
vende cupones de la once
venía/viene/estaba/llegó/llega borracho/borracha/bebido/bebida/colocado/fumado/drogado/puesto

[health weak +suffer +since +lone]
constipado
fastidiada
fastidiado
fiebre
gastroenteritis
ingresos | !client !be !lone !person
lesionada
lesionado
mareos
pachucho
resfriado

[health weak +suffer !be !client !person +visit]
acupuntor
alergólogo
ambulatorio
dermatólogo
digestólogo
endocrino
endocrinólogo
hematólogo
logopeda
matrona
nefrólogo
neumólogo
oftalmólogo
osteópata
otorrino
psicóloga
psicoterapeuta
psiquiátrico
quirófano
quiropráctico
reumatólogo
sanatorio
sexólogo

[health,family_privacy state]
baja/permiso maternal/maternidad/lactancia/parental/nacimiento
bombo de #n/siete/ocho
cesárea programada
cumple en/sale de cuentas
de #n/tres/cuatro/cinco/seis/siete/ocho meses/semanas embarazada
embarazada/preñada/encinta de/con/otra/desde
embarazo de/múltiple/gemelar/ectópico/riesgo/avanzado
en estado de buena esperanza
está de parto
está/estaba/quedó/quedado/anda ?de/muy embarazada/preñada/encinta/embarazo
parió en
permiso/horas de lactancia
rotura de aguas
sale de cuentas

[family_privacy state]
{kin} fallecido/fallecida/muerto/muerta/enterrado/enterrada/difunto/difunta ?en/hace/el/la/este/ayer
acaba de tener un/una/gemelos/mellizos/su ?segundo/bebé/niño/niña
acompaño/acompañamos en el sentimiento
adoptó/adoptaron/adoptar/adoptado/adoptada/acogida/acogimiento ?un/una/a/en/de niño/niña/china/bebé/familiar/menor
anda mal/fatal/regular con su ?{kin}
apuros económicos
asnef y rai
asuntos/motivos/temas/problemas/situación/cuestiones familiares/personales/conyugales/matrimoniales/domésticos/pareja
baja/permiso paternal/paternidad/por paternidad
casa de acogida
casado/casada con #n/dos/tres/cuatro/cinco hijos/hijas/niños
casado/casada por/en/tres segunda/tercera/terceras/segundas/veces
casado/casada y con/sin hijos
cobra/percibe/solicita/solicitó/en el/la/un/una ingreso/renta mínimo/mínima/vital/inserción
cobra/percibe/solicita/solicitó/en el/la/un/una paro=/erte/subsidio/remi/rai/ere
concurso de acreedores personal/persona
contraseña/password/pwd es
crisis con su {kin}
debe/deben/adeuda dinero/pasta/meses/tres/dos/pensión ?de/a alquiler/todos/todo/hacienda/manutención/medio/familia
desahucio/desahuciaron/desahuciados/lanzamiento ?de/del/su/en/por/le/programado piso/casa/vivienda/agosto/impago
desengaño amoroso
despedido/despedida hace
despedido/despedida de/por/su/en/hace anterior/trabajo/empresa
divorcio/separación/divorciado/divorciada/divorciándose/separado/separada reciente/recientemente/contencioso/contenciosa/express/traumático/amistoso/en/complicado/desde/hace/este/y
duerme en el sofá/coche/despacho/hotel
echado/echada de casa
embargo/embargos/embargado/embargada/embargan/embargaron ?de/del/la/su/el/por ?la/su/el nómina/sueldo/piso/casa/cuenta/coche/hacienda
en asnef
en/está/quedó/apuntado ?en/el/al/de/se paro=/inepem/inem/sepe/desempleado/desempleada
espera/esperan su/un/una/el ?primer/segundo/tercer hijo/hija/bebé/nieto
está/estuvo en el tanatorio/velatorio
excedencia por/para cuidado/cuidar/hijos ?de/a/su
excedencia por/para ?cuidado/cuidar/hijos de/a/su
fallecimiento/entierro/funeral/velatorio/sepelio/pérdida/muerte/tanatorio ?de/del/por ?la/su/un {kin}
falleció/fallecio/murió/murio/perdió/perdio/enterró/enterraron/enterraban/incineró/velan ?ayer/recientemente/hace/poco/a/el/la/en ?a/el/la/su/un/una {kin}
fue adoptado/adoptada
ha nacido su primer/segundo/tercer/hijo/hija/nieto/nieta
heredó/heredado/herencia ?de/del/una/la/su/un ?su/la/un piso/casa/fortuna/tía/abuelo/padre/madre/yaya
hijo único
hijos/hijas/niños/hijo/hija viven/vive/están/está con/en ?casa ?de ?el/la/su ex/padre/madre
la otra/querida/amante/querindonga de su
la pega su
le echó/han/ha de/echado casa
le es infiel
ley de segunda oportunidad
ludopatía y deudas
mal con su marido/mujer/pareja/hijo/hija
mal de amores
maltrato/maltratada/maltratador/malos/violencia/denuncia tratos/machista/doméstica
maltrato/maltratada/maltratador/malos/violencia/denuncia en/por/tratos/machista/doméstica casa/género/malos/ex/marido/pareja
mandar/enviar corona/pésame/condolencias/flores por el/la/su/fallecimiento
mantiene/tiene/lleva/vive doble
mantiene/tiene/lleva/vive una/un/doble/otra aventura/lío/familia-paralela/vida-paralela/amante/doble-vida
mantiene/tiene una/otra relación extramatrimonial/paralela/secreta/sentimental
medio separados/separado
no puede/pueden/paga pagar/la/el/su ?la/el/su hipoteca/alquiler/pensión/luz/colegio/préstamo
no se habla con ?su/la/el familia/{kin}
no se hablan
no tiene ni para
orden de protección
padre/madre de ?un/una/dos/tres/cuatro/#n niño/niña/bebé/hijos/hijas/críos/mellizos/gemelos/trillizos
peleado/peleada/enemistado/pleito/pleitos/disputa/guerra/líos por/con ?la/su/una herencia/familia/hermanos/{kin}
plantado/plantada en el altar
por motivos personales/familiares
problemas/apuros/agobios económicos/de ?dinero personales/graves/dinero
quiebra/ruina personal/familiar/económica
recién/acaba/acaban nacido/nacida/nacidos/de ?ser/tener padres/padre/madre/abuelo/abuela/bebé/gemelos
reducción de jornada por ?hijo/hija/cuidado/guarda
repudiado por su familia
rompió/roto/ruptura/cortó/dejó/dejado con/de ?su/la novio/novia/pareja/marido/mujer
ruptura sentimental
sale en asnef
se acuesta/lía/entiende con su/la/el/una/un
se están separando/divorciando/dando
se fue de casa
se han dado un tiempo
se la pega con
se marchó de casa
se quedó/ha quedado viudo/viuda/sola/solo/huérfano
segunda oportunidad concedida
sin/no ingresos/cobra/techo/trabajo/llega
su contraseña/clave/pin/password es
suegra en casa
sus/su hijos/hijas/hijo/hija viven/vive/está/están con/en/fuera ?su/el/la
tiene otra familia
tiene/hasta/con/cargado/cargada/arrastra/ahogado/ahogada/comido/en ?muchas/de/por/arriba/las/el/sus deudas/préstamos/embargos/trampas
tiene/tienen/con ?un/una/dos/tres/#n hijo/hija/hijos/hijas/niños/niñas/crío/críos/churumbeles pequeños/pequeño/mayores/de/con/y/adolescentes
trámites/papeles/abogados/abogada/proceso/juicio/pleito/demanda de/del/por ?el/su divorcio/separación/custodia
víctima de violencia
viudo/viuda reciente/desde/hace/con/de
vive de la/su/sus pensión/ayudas/abuelos/ayuda/renta
vive por encima de sus
vive/viven/volvió/vuelto/durmiendo a/con/en/separados ?la/casa/el/su/de ?sofá/oficina/sus/su padres/madre/despacho/hotel desde ?que

[family_privacy trait]
acogida familiar
concubinato
desheredado
enlutado
exesposa
exesposo
exsuegro
insolvente
malcasado
manutención
nupcias
orfandad
paternidad
pésame
ruina económica
separación matrimonial
sobreendeudamiento
soltero empedernido

[religion topic]
ablución
adviento
aid
bautismo
beatificación
biblia | !be !person
bodas de cana
candelaria
catequesis
comulga
confesionario
corán
culto evangélico
diwali
epifanía
eucaristía
hajj
jumuah
muecín
navratri
novena
oración del viernes
peregrino
procesión
purim
rezo
romería del rocío
sabbath
sacramento
seminario diocesano
sermón
sucot
vesak
viernes de cuaresma
vigilia pascual
zakat

[religion trait]
anabaptista
anglicano
apóstata
bahái
baptista
bautista | -name -place
calvinista
carismático católico
carmelita
catequista
chií
chiita
cienciólogo
cientología
cristiano evangélico
cuáquero
devoto
jehová
judaísmo
kiko
laicista
legionario de cristo
luterano
menonita
misionero
monaguillo
mormona
musulmana
neocatecumenal
numeraria del opus
numerario del opus
ortodoxo rumano
pietista
predicador
presbiteriano
rezador
santería
santero
santurrón
satanista
sefardí
seminarista
sintoísta
sufí
suní
sunita
supernumerario
taoísta
ultracatólico
vudú
wahabí
yoruba

[religion state]
ayuna/ayunan/ayunando/en/hace/hacen/haciendo/guarda/respeta/cumple/celebra/celebran/durante/por/fiesta/fin ?en/el/por/de/los/del/la ?fiesta/mes ramadán/ramadan/cuaresma/shabat/sabbat/sabbath/aid/eid/ayuno/pésaj/janucá/diwali/yom/sábado ?cordero/kipur/kippur
bautizo/comunión/confirmación/mitzvá ?de/del ?su/la/el/un hijo/hija/nieto/nieta/sobrina
boda por/religiosa ?la iglesia
convertido/conversa/converso/convertida al/a islam/budismo/cristianismo/judaísmo/catolicismo/evangelismo
de/miembro/pertenece ?de/a la/los/una/del ?la iglesia/kikos/opus/secta/hermandad/cofradía/congregación/testigos/legionarios/adoración/cienciología/mormones/adventistas/camino/neocatecumenal ?dei/jehová/evangélica/cristo/nocturna
es/son/se/era/familia ?declara/considera/una/un/de/muy/unos católico/católica/católicos/musulmán/musulmana/musulmanes/judío/judía/judíos/evangélico/evangélica/evangélicos/protestante/protestantes/ateo/atea/budista/hindú/mormón/mormona/mormones/agnóstico/agnóstica/ortodoxo/ortodoxa/cristiano/cristiana/creyente
estudió en el seminario
ex monja/cura/seminarista/sacerdote/fraile
fue monja/cura/seminarista/sacerdote
hace/hizo/haciendo el camino por promesa
hermano/hermana mayor de la ?cofradía/hermandad
lleva/viste/con/usa ?el/un/la velo/hiyab/hijab/kipá/turbante/burka/niqab/crucifijo/hábito/chilaba/pañuelo ?islámico/musulmán
menú/comida/dieta/come/solo/sólo halal/halāl/kosher/kósher
misa diaria/dominical
misa diaria/dominical/de/los/del doce/domingo/domingos/todos/gallo
muy/bastante/poco/nada/súper/ultra/profundamente/hiper religioso/religiosa/creyente/católico/católica/devoto/devota/practicante/beato/beata/cristiano/cristiana/musulmán/musulmana/judío/judía/piadoso
no trabaja/llamar/atiende/coge/reunirse/viene ?los/el/en/la ?sábados/sábado/viernes/domingos/domingo ?por/por/tarde religión/shabat/sabbat/motivos/su/rezo/ramadán
no/sin/nunca come/bebe/prueba/tomar/puede ?comer/ni cerdo/jamón/alcohol/carne/vaca ?por/los/en ?religión/viernes/su/motivos/cuaresma
pastor/imán/rabino evangélico/de/en ?la/una/su mezquita/iglesia/sinagoga/congregación
peregrinación/peregrinó/viaje a/de ?la meca/lourdes/fátima/medina/tierra ?santa
reza/rezar/rezando/ora/oración/hora/horas/pausa/parada ?de/para/del/a/cinco/al/antes/los/el rezo/rosario/oración/veces/rezar/alá/dios/viernes/mediodía/meca
sale de nazareno/costalero/penitente
se convirtió/bautizó/ordenó/confirmó/hizo al/en/a/de/monja/cura/católica/católico ?el/la islam/budismo/cristianismo/judaísmo/católica/iglesia/sacerdote
su marido/hermano/padre/hijo es pastor/imán/rabino/cura/sacerdote
va/van/asiste/acude/fue/canta/ayuda/colabora/voluntario/catequista/lector/sale/activo ?a/en/al/cada/todos/los/el ?la/el/su/domingos/domingo/viernes misa/iglesia/mezquita/sinagoga/parroquia/culto/coro/templo/hermandad/cofradía

[religion weak +practice +lone]
anglicana
bautista | @ -name
hinduista
iglesia evangélica | !client !be !person +attend
metodista
ortodoxa

[politics state]
activista ecologista/climático/feminista/político
activista/militante de/por/contra/del/climático/climática/animalista/lgtb/ecologista/feminista/vecinal/antidesahucios/provida
afiliado/afiliada a un/al partido
anti/pro sánchez/sanchista/taurino/vacunas/vida/palestina/israel/abortista/independencia/monárquico
antivacunas
bandera republicana/franquista/preconstitucional/estelada
carnet/carné/afiliación del/de/al/a ?un partido
de izquierdas/derechas
de/muy/tira/tirando/ideas/ideología/pensamiento ?muy/de/a/hacia/la/ideas izquierdas/derechas/izquierda/derecha/ultraderecha/extrema ?izquierda/derecha radical/radicales/dura
diputada/diputado/concejal/concejala/alcalde/alcaldesa/senador/militante/candidato ?de/por/en esquerra/izquierda/compromís/junts/convergencia/falange/sumar/podemos
es/son/era/fue/más/muy/se ?muy/un/una/del/de/considera/declara/ex/los facha/fachas/fascista/franquista/rojo/roja/comunista/independentista/indepe/separatista/socialista/podemita/voxero/anarquista/republicano/republicana/monárquico/pepero/pepera/sociata/liberal/antisistema/ultra/nacionalista/abertzale/carlista/falangista/nazi/negacionista/trumpista/progre/izquierdista/derechista/feminista radical
ex alcalde/concejal/diputado/ministro/concejala/alcaldesa/senador/eurodiputado/consejero
hizo carrera política
lazo amarillo/amarillo
metido en política
militante antifascista/comunista/socialista/ecologista/feminista/independentista
odia/critica/insulta/adora/fan/defiende/contra/habla/despotrica ?mal/a/de/del/contra/bien ?a/la pedro/sánchez/abascal/ayuso/feijóo/iglesias/puigdemont/franco/trump/milei/perro/gobierno/monarquía/rey ?sánchez/xanxe
político retirado/local
primer teniente de alcalde
rojo/roja/facha/fascista/comunista/sociata/progre/derechón/nacionalista perdido/perdida/convencido/declarado/reconocido/total/integral/trasnochado
rojo/roja/facha/fascista/comunista/sociata/progre/derechón/nacionalista perdido/perdida/de/hasta/convencido/declarado/reconocido/total/integral/trasnochado toda/carnet/pro/manual/médula/vida
se dedica a la política
se presenta/presentó/presentará a/por/de/en/como las/la/los/el elecciones/alcaldía/municipales/autonómicas/generales/listas/lista/concejal/alcalde/europeas
se presenta/presentó/presentará a/por/de/en/como ?las/la/los/el elecciones/alcaldía/municipales/autonómicas/generales/listas/lista/concejal/alcalde/europeas
va/fue/acude/participa/estuvo a/en/de ?las/la/los/una manifestaciones/manifestación/manis/mani/mitin/mítines/protestas/15m/diada/ferraz/escrache ?contra/por/de/del
va/fue/ex/número/iba de/en/por/en ?dos/número/tres/las/la listas/lista/candidatura ?de/electoral/del/municipal
vota/votó/votante/votar/votará/voto/afiliado/afiliada/militante/milita/militó/simpatizante/concejal/concejala/alcalde/alcaldesa/exalcalde/exalcaldesa/diputado/diputada/senador/senadora/candidato/candidata/carnet/carné/cargo/exconcejal/edil/coordinador/secretario/portavoz/tesorero/fan/partidario/votaba/cuadro/interventor/apoderado/listas/lista/mitin/mítines/sede/campaña/asesor/consejero/pegando/reparte ?a/al/del/de/por/en/con/para/la/local/general/municipal/los/carteles ?los/las/el/la/de {party}

[politics trait]
aberchale
alcaldable
animalista
anticapitalista
anticomunista
antifa
antifascista
antivacunas
bolchevique
castrista
cayetano | @ -name +member
chavista
conspiranoico
cupaire
derechista
ecologista radical
edil
errejonista
españolazo
etarra
eurodiputado
eurófobo
exalcalde
exalcaldesa
exconcejal
exconcejala
exdiputado
exministro
fascistoide
filoetarra
izquierdista
izquierdoso
leninista
maoísta
marxista
neonazi
nostálgico del régimen
pablista
peronista
populista
progre
provida
rojillo
sanchista
senadora
sindicalista revolucionario
stalinista
terraplanista
trotskista
trumpista
ultra de vox
ultracatólico
unionista

[union state !others]
afiliado/afiliada/afiliación/afiliarse/sindicado/sindicada a/al/un ?un/algún sindicato
afiliado/afiliada/delegado/delegada/liberado/liberada/militante/cargo/representante/enlace/secretario/secretaria/presidente/presidenta/miembro/dirigente/responsable/cuota/carnet/carné/simpatizante/portavoz/elegido/elegida/candidato/candidata/lista/listas/sección ?sindical/del/de/por/a/en/al/la/con/las/un ?comité/la/sección/empresa/los/el/las {union}
convocó/convoca/organizó/organiza/montó/monta/encabezó/encabeza/lideró/lidera/secundó/secunda/apoya/hizo/hace/participó/sigue/va/está/líder/lider ?en/la/una/a/de/las/al/haciendo huelga/huelgas/piquete/piquetes/paro=/paros/encierro/protesta ?indefinida/general/del/de/hambre
delegado/delegada de prevención/personal/los/trabajadores
delegado/delegada/delegados/representante/representantes/liberado/liberada/enlace/sección/comité/cuota/horas/crédito/carnet/elecciones/cargo/actividad/mesa/líder/dirigente sindical/sindicales/prevención/intercentros/personal
en huelga indefinida/desde/con/contra/de
es del/de sindicato/ccoo/ugt
esquirol
estuvo en el piquete
miembro/presidente/presidenta/secretario/secretaria/elegido/parte del/en/de/para ?el comité ?de/intercentros empresa
presidente/presidenta/secretario/miembro del comité
representante/representa ?de/legal/a/los ?los trabajadores/plantilla/compañeros
rompehuelgas
sindicalista de/en/muy/hasta/convencido

[union trait !trade !org !others]
cenetista
delegado de personal
esquirol
exsindicalista
fetico | @
piquetero
rlt
sindicada
sindicado
sindicaleta
sindicalismo
ugetista

[ethnicity state]
{origin} afincado/afincada/nacionalizado/nacionalizada/residente/recién
{origin} afincado/afincada/nacionalizado/nacionalizada/residente/recién/sin/con en/llegado/papeles/españa/nacionalidad
{origin} de/con/por/hasta ?los/su nacimiento/origen/nacionalidad/raza/padres/cuatro/pura ?costados/cepa
acento/acentazo extranjero/sudamericano/latino/árabe/raro/cerrado/africano/del/caribeño/ruso/chino/argentino/rumano
apenas/no/casi habla/entiende/chapurrea/sabe ?bien/nada/casi ?de/el español/castellano/cristiano
clan/patriarca gitano
de la etnia gitana
de/origen/orígenes/raíces/etnia/raza/sangre/acento/nacionalidad/ascendencia/descendiente/descendencia/padres/padre/madre/abuelos/abuela/familia/aspecto/rasgos/apellido/comunidad/pasaporte/cultura ?de/origen/etnia/raza/ascendencia/padre/madre/padres {origin}/marroquíes/senegaleses/rumanos/chinos/colombianos/judíos/gitanos/gitanas/árabes/argelinos/ecuatorianos/bolivianos/peruanos/venezolanos/ucranianos/africanos/asiáticos
es/son/era/parece/trabajador/empleado/señora/señor/chico/chica/hombre/mujer/pareja/matrimonio/familia/medio/mitad/tío/tía ?muy/una/un/de ?origen {origin}
habla/entiende/chapurrea mal/poco/apenas/regular/nada/fatal/muy/un ?el/poco/mal/de español/castellano
inmigrante/refugiado/refugiada/exiliado/exiliada político/ucraniano/sirio/venezolano/cubano/africano
matrimonio/pareja/familia mixto/mixta/interracial/inmigrante/extranjera
matrimonio/pareja/familia mixto/mixta/interracial/inmigrante/extranjera/de inmigrantes
mercheros
moro/mora/marroquí/chino/gitano/inmigrante/rumano de segunda/tercera generación
nacido/nacida/nació/vino/llegó/llegaron/viene/originario/originaria/emigró/procedente/natural/criado/criada/huyó/huyeron/escapó/exiliado/exiliada/refugiado/refugiada ?hace/de/en/desde/poco/años/#n/pequeño/niño ?en/de/desde/a/años marruecos/argelia/túnez/egipto/senegal/nigeria/ghana/guinea/gambia/mali/camerún/congo/rumanía/bulgaria/ucrania/rusia/moldavia/albania/china/pakistán/bangladesh/filipinas/siria/irak/irán/afganistán/líbano/palestina/colombia/ecuador/perú/bolivia/venezuela/cuba/república/honduras/nicaragua/salvador/guatemala/paraguay/argentina/brasil/méxico/haití/áfrica/sáhara
payo/paya casado/casada con ?una/un gitana/gitano
persona/hombre/mujer/chico/chica de color oscuro
pidió/solicitó/solicita/tiene/obtuvo/pedido/concedido ?el/estatuto/la/de asilo/refugiado/nacionalidad/residencia
piel/tez/color/persona/chico/chica/tipo/tío/señor/señora/hombre/mujer/muchacho ?de/muy/color/tez/piel ?tez/piel/color oscura/oscuro/negra/negro/morena/mulato/mulata/negros/aceitunada
rasgos/aspecto/pinta asiáticos/árabes/gitanos/gitano/moro/mora/latinos/africanos/indígenas/orientales/magrebíes/sudamericana
segunda/tercera/primera generación ?de inmigrantes/emigrantes/marroquíes/rumanos/chinos/migrantes
sus/cuyos/hijo/hija/padres/abuelos/familia/nieto/nieta ?padres/abuelos/son/vienen/de/eran ?vienen/eran/son/de/inmigrantes/emigrantes marruecos/argelia/senegal/rumanía/ucrania/china/pakistán/colombia/ecuador/perú/bolivia/venezuela/cuba/siria/africanos/gitanos/marroquíes/judíos/áfrica/inmigrantes/emigrantes/refugiados
tarjeta/permiso/solicitud/solicitante/pendiente de/con ?residencia/asilo/la residencia/asilo/trabajo/refugiado/nacionalidad
un/una/el/la/este/ese ?tío/tía/chico/tipo negro/negra/moro/mora/gitano/gitana/sudaca/panchito/panchita/chino/latino/latina/árabe/paki/negrito/negrita/morito/gitanillo ?muy/que/de/simpático/simpática/grande/con/bastante
vive en el poblado gitano

[ethnicity trait]
aborigen
afroamericano
afroespañol
afrolatino
amazigh
charnego
cholo
conguito
criolla
criollo
exiliada
gitanaco
guachupino
guineano
hebreo
inmigrante ilegal
machupichu
merchero
moránco
morito
nativo americano
negrito
negro de mierda
paki
payo
racializada
racializado
romaní
rumano de mierda
sefardita
tiraflechas
zambo

[ethnicity weak +origin +lone !client !person]
afgano
albanés
angoleño
bangladesí
bereber
caboverdiano
camerunés
congoleño
egipcio
eritreo
eslavo
etíope
filipino
gambiano
ghanés
guatemalteco
guineano
haitiano
hondureño
iraní
iraquí
kurdo
libanés
mauritano
moldavo
nepalí
nicaragüense
palestino
panameño
paraguayo
saharaui
salvadoreño
somalí
tailandés
tunecino
vietnamita

[sexuality state]
adicto/adicta al sexo/porno
antes se llamaba ?{kin}
antes/ahora era/es ?un/una hombre/mujer/chico/chica
cambio/cambiando/cambiado/cambiarse/reasignación/transición/operación/proceso/identidad de/hormonal ?cambio/reasignación ?de sexo/género
casada/casó/casarse/vive/convive/pareja/sale/saliendo/lío con otra/una mujer/chica/tía/señora
casado/casó/casarse/vive/convive/pareja/sale/saliendo/lío con otro/un hombre/chico/tío/señor
club/local de intercambio/alterne/swingers
club/local liberal
de la acera
de la otra/acera acera
dos mamás/papás/madres/padres
en transición de género
es/virgen/impotente/promiscuo/promiscua a/todavía | @ !client
grindr
hormonándose
identidad/orientación/condición/preferencia/tendencia/vida/conducta/disfunción sexual/género/homosexual
le gustan los hombres/chicos/tíos
le van las tías
le van los tíos/hombres
le/les va/van/gusta/gustan/tira/tiran/ponen/molan ?más/también los/las/el/la/lo dos/chicos/tíos/hombres/carne/pescado/mujeres/tías/ambos/rollo/bollo ?y/cuero/bdsm
le/les va/van/gusta/gustan/tira/tiran/ponen/molan ?más/también los/las/el/la/lo ?dos/chicos/tíos/hombres/carne/pescado/mujeres/tías/ambos/rollo/bollo y/cuero/bdsm
matrimonio/pareja/boda/familia/bar/ambiente/crucero gay/gays/homosexual/homoparental/lesbiana/lesbianas/igualitario/homo
mucha/tiene/con/suelta pluma
nació hombre/mujer/niño/niña
nombre/pronombre/pronombres elegido/elle/femenino
orgullo/bandera gay/arcoíris/lgtb/lgtbi/arcoiris
pareja/relación/matrimonio abierta/abierto/liberal/swinger
persona/chica/chico/mujer/hombre/señora trans/transexual/intersexual/transgénero/travesti
pierde/suelta aceite/pluma
problemas de erección/impotencia
salió/salido/saliendo/sin/dentro/fuera/sigue ?del/salir/en/dentro ?del/el armario
se/no identifica/siente/define como ?una/un ?mujer/hombre/no trans/elle/binario/mujer/hombre
son pareja los dos/ambos ?hombres/chicos
su mujer se llama _ ella
su/haciendo/hizo/empezó/comenzó ?la/plena transición ?de ?género
tinder/wapo gay
va/fue/sale/marcha al/del/en orgullo/armario/ambiente ?gay
va/fue/sale/marcha al/del/en ?orgullo/armario/ambiente gay
va/iba/fue/frecuenta/gasta/pilló/visto/vieron ?de/a/en/el/las/los/con ?un/el/las putas/puticlub/puticlubs/prostitutas/puterío/burdel/escorts/alterne
vive/convive/casada/pareja con su novia/mujer/esposa/chica | @
vive/convive/está con _ su/el marido/novio | @

[sexuality trait]
amanerado
bollo | @ -trade !client
bujarra
bujarrón
camionera | @ -trade !client
demisexual
drag queen
escort
gais
gay declarado
gayer
hetero
heterosexual
intersexual
julandrón
lesbi
loca perdida
locaza
mariconada
mariconazo
marimacho
mariposón
muerdealmohadas
pluma gay
poliamor
poliamoroso
ponca
prostituto
sodomita
transformista
trapi
trava

[biometric_genetic state]
23 and me
dado/dada de alta en ?el/reconocimiento ?facial/biométrico/huella
enfermedad/cáncer/problema/tara hereditario/hereditaria/congénita/congénito/genético
es genético en su familia
gen brca/defectuoso/de/del
guardamos/guardada/almacenamos/almacenada/registramos/capturamos ?su/la/una plantilla/cara/imagen/foto facial/biométrica/rostro
huella/huellas/iris/palma/rostro/cara/voz/vena/venas/retina ?dactilar/dactilares/digital/digitales/facial/de ?la/su/mano/palma _ registrada/registradas/registrado/guardada/guardadas/guardado/tomada/tomadas/escaneada/escaneado/almacenada/almacenado/archivada/grabada/grabado/dada/dado/cargada/enrolada/enrolado/recogida/recogidas
mutación/anomalía/alteración/enfermedad/predisposición/riesgo/condición/defecto/propensión/trastorno genética/genético/hereditaria/cromosómica/hereditario
plantilla/patrón/perfil/mapa facial/biométrica/biométrico/dactilar/vocal ?para/del ?el/acceso
portador/portadora/porta/lleva/tiene/positivo/positiva ?el/del/de/un/una/en/para/la gen/mutación/brca/brca1/brca2/huntington
portador/portadora/portadores de ?la/una/gen/un fibrosis/hemofilia/talasemia/anemia/enfermedad/mutación/trombofilia
prueba/pruebas/test/análisis/muestra/perfil/informe/resultado/resultados/secuenciación/estudio/consejo/mapa/kit ?del/de/de/su adn/genético/genética/genéticos/genéticas/genoma/paternidad/cromosómico/adn
reconocimiento facial dado/dada/activado/registrado/hecho/configurado/suyo
reconocimiento/escaneo/escáner/plantilla/patrón/perfil/mapa/firma/registro/alta/datos/dato/foto/control ?facial/de/del/biométrica/por ?la/su/iris/retina/voz/huella/cara/mano/palma facial/iris/retina/biométrico/biométrica/biométricos/voz/palma/cara _ registrado/registrada/dado/activado/activada/hecho/hecha/guardado/guardada/guardados/almacenado/almacenada/suyo/suya/completado/alta
registramos/registrar/registrada/registró/tomamos/tomar/tomó/recogimos/recoger/recogida/escaneamos/escanear/escaneó/grabamos/guardamos/cogimos/dejó/dio/puso/pone/usa/ficha/fichar/fichan/accede/acceso/entra/firma/firmó/verificado/identificado/identificada ?con/de/la/su/sus/las/por/el/mediante ?la/su/sus/el/las huella/huellas/iris/retina/rostro/facial/palma/biometría/voz ?dactilar/dactilares/digital
se hizo/ha/hizo ?hecho/un/el/una/la test/prueba/análisis de/genético/genética ?adn/paternidad/ancestros
test de ancestros/ancestría/myheritage/23andme
trisomía #n

[biometric_genetic trait]
cariotipo
genotipo
hemocromatosis
huella facial
huella vocal
trisomía
trombofilia

[criminal state !others]
#n/dos/tres/cuatro/cinco/seis/siete/ocho/diez/un años/año/meses ?de/en/y ?la/la cárcel/prisión/condena/trullo/talego/reclusión/trena/sombra
a la sombra por/desde/hasta
antecedentes/antecedente penales/penal/policiales/delictivos
antecedentes/antecedente penales/penal/policiales/delictivos/por/de {offence}
bajo fianza
banda latina/criminal
blanquea/blanqueó dinero ?negro
carne de presidio/talego/cañón
cobra/trabaja/paga ?todo/parte/siempre/sigue en negro | @
condenado/condenada/condena/imputado/imputada/acusado/acusada/investigado/investigada/denunciado/denunciada/denuncia/detenido/detenida/procesado/procesada/preso/presa/encarcelado/encarcelada/juicio/juzgado/causa/antecedentes/pena/fichado/fichada/pillado/pillada/pillaron/cogieron/trincaron/arrestado/arrestada/multado/multada/querella/sospechoso/sospechosa/cumple/cumplió/sentencia/esposado ?penal/penales/pena/condena/de/en ?por/de/a/con/firme ?un/una/presunto/presunta/delito/delitos/intento/su/conducir ?de/contra {offence}
condenado/condenada/sentenciado/imputado/imputada/acusado/acusada/encausado/investigado/detenido/detenida en/por/a/del ?el/la/una caso/operación/firme/#n/dos/tres/audiencia/supremo/guardia/policía/trama/gürtel/eres
conducía/conduce/conduciendo/condujo/conducir/coche ?en/estado/bajo/sin ?de/los ?efectos/estado/del borracho/borracha/bebido/drogado/ebrio/carnet/carné/embriaguez/alcohol/drogas
control/test/prueba de/positivo alcoholemia
cuenta/cuentas/dinero en suiza/andorra/panamá
dio/positivo/da positivo/en ?en/el/un ?control alcoholemia/alcohol/drogas/droga
en busca y captura
en libertad bajo/provisional/condicional
en libertad con/bajo/provisional/condicional/a la/cargos/fianza/espera
estuvo/está/estaba/ha/lleva/llevó/salió/sale/salido/saldrá/ingresó/ingresa/entró/entra/entrará/acaba/pasó/metido/metieron/fue/acabó/terminó/sigue/durmió/visita ?estado/de/salir/recién/años/#n/dos/tres/varios/una/ya/noche/en/le/a/meses ?en/de/por/a/unos/dentro ?la/el/años/meses ?de/en ?la/el/un cárcel/prisión/trullo/talego/chirona/calabozo/calabozos/maco/trena/presidio/chabolo/penal/soto/alcalá-meco/reformatorio/penitenciario/centro ?penitenciario/real/menores
evade/evadió/defrauda/defraudó/oculta/blanquea/blanqueó ?a/en/de/el hacienda/iva/impuestos/dinero/fisco
ex presidiario/preso/convicto/recluso/delincuente/yonqui/narco/etarra
expediente/orden de expulsión
fichado/fichada/conocido/conocida/buscado/buscada/registro/redada ?por/en/de ?la/la/su/los/por policía/mossos/guardia/ertzaintza/nacional/casa/interpol ?civil
fue/han/le detenido/detenida/detuvieron/arrestado/arrestada/esposado
ha salido/estado/entrado de/en/dentro ?la cárcel/prisión/talego/trullo/permiso
ilegal en españa
irregular/ilegal/clandestino en españa
la/le/lo policía/guardia/mossos ?civil/le/lo/la/ha/vino/se busca/detuvo/llevó/investiga/detenido/buscarlo/buscarle
le cayeron ?#n/dos/tres/cuatro/cinco/seis años/meses
le cayeron/cayó/cayeron/metieron/pidieron/pusieron ?#n/un/dos/tres/cuatro/cinco/seis/varios años/meses/condena ?por/de/y
le/lo/la pillaron/cazaron/cogieron/pilló/trincaron/detuvieron ?ayer/la/policía ?robando/conduciendo/vendiendo/con/borracho/pasando/bebido ?borracho/bebido/drogado/droga/coca/drogas/hachís
le/sin/han/perdió/perdido/retirada/retirado/retiraron/quitaron/suspendido/meses/retiró ?retiraron/quitaron/han/retirado/quitado/el/del/de/sin ?retirado/quitado/el/del/carnet/carné carnet/carné/permiso ?de/por ?conducir/#n/por/alcoholemia/alcohol/beber ?meses/año/alcoholemia
libertad/régimen condicional/provisional/vigilada/abierto/bajo ?fianza
maltrata/maltrató/maltratador/pega/pegó/agredió/acosó/acosa/amenazó/abusó/violó/apuñaló/mató/asesinó/atropelló ?a/de/a/con ?su/la/una/un mujer/menor/menores/ex/expareja/compañera/compañero/hombre/persona/vecino/{kin}
metió/mete la mano en la caja
okupa/okupó/okuparon/ocupa/ocupó ?un/una/ilegalmente piso/casa/vivienda/chalet/ilegal
orden de alejamiento/detención/captura/expulsión
orden de busca y captura
pendiente/tiene/varios/con/citado/citada/espera/absuelto/absuelta ?de/un/el/la/a/varios/por/en/como juicio/juicios/causas/denuncias/querellas/imputado/banquillo/querella
permiso penitenciario/carcelario
pulsera/tobillera telemática/electrónica
pulsera/tobillera telemática/electrónica/de control/localización/judicial
recién salido de la/prisión/el ?cárcel/trullo/talego
roba/robaba/robó/hurtó/mangaba/estafó/estafaba/timó ?a/en/de/la/el ?la/el/los/su/sus caja/ancianos/supermercado/dinero/hacienda/jefe/socios/socio/mercancía
sin permiso de residencia
suspensión de condena/pena
tercer/segundo grado penitenciario
tiene/con/varios/muchos/sin/cuenta ?con/varios/muchos antecedentes ?penales/por/policiales/policía
trabaja en negro
trabajos a la comunidad
trabajos/servicios en beneficio de ?la comunidad
trama corrupta
trapichea/trafica/pasa/vende/distribuye/mueve/menudea/cultiva/planta/plantación ?con/de/algo ?de droga/drogas/coca/cocaína/porros/hachís/marihuana/maría/pastillas/costo/heroína/chocolate ?ilegal
vinculado/vinculada/relacionado/metido/metida/implicado/implicada/salpicado/cerebro/testaferro/nombre ?a/con/en/por/de/al ?la/el/un/una/los narcotráfico/mafia/narco/eta/trama/gürtel/corrupción/blanqueo/clan/banda/bandas/drogas/estafa/caso/eres/fraude/delito/asunto

[criminal trait]
acosador | @
agresor
apaleador
butrón
butronero
carcelario
chapucero fiscal | @
chirona
condenada
contrabandista
cuatrero
delincuente habitual
drogata
encarcelada
encarcelado
encausado
enchironado
excarcelación
excarcelada
excarcelado
exrecluso
fugado
fugitivo
furtivo
gánster
hurto
infanticida
kie
kinki
ladrona
ladronzuelo
maleante
malhechor
malversador
mangante
matón
mechera
moroso fraudulento
pandillero
parricida
patibulario
pirómano
prófugo
quinqui
raterillo
ratero
reo
sicario
talego
testaferro
tironero
traficante de drogas
trapicheo
trilero
trullo
uxoricida

[insult state !others]
cabeza ?de hueca/cuadrada/chorlito/serrín/alcornoque/melón/turco/buque
cara de pocos/culo/asco/besugo/palo/acelga/perro ?amigos
chulo de piscina/playa/barrio/mierda
cliente/tío/tía/gente/señora/señor/jefe/jefa/borde/asco/jodido/puto/menudo/menuda ?de/un/es/como/más/bastante ?puto/un/una mierda/mierdas/tóxico/tóxica/imposible/infumable/insufrible/insoportable/inaguantable/impresentable/asco/asqueroso/asquerosa/personajazo/joya/elemento/elementa/cuadro
como una puta/cabra/chota/regadera/moto/maraca
cotilla profesional/del/de
da/dan asco/pena/grima/repelús/repugnancia
de la cofradía/virgen del/puño ?puño
es más malo/mala que
es/son un rata/agarrado/pesetero/rácano/buitre/usurero/tirado
está mal/fatal/tocado/pasado/pirado/zumbado/majara/chalado/loco/loca/ido/ida/trastornado/grillado/sonado/sonada/perturbado/tarumba/chiflada/pallá
está como/mal/fatal/tocado/pasado/pirado/para/zumbado/majara/chalado/loco/loca/ido/ida/trastornado/grillado/sonado/sonada/perturbado/tarumba/chiflada/pallá un/una/unas/de/del/las/que cabra/cencerro/regadera/chota/cabeza/azotea/encerrar/atar/olla/coco/rosca/maracas/tarro/ala/revés/remate
está como/mal/fatal/tocado/pasado/pirado/para/zumbado/majara/chalado/loco/loca/ido/ida/trastornado/grillado/sonado/sonada/perturbado/tarumba/chiflada/pallá ?un/una/unas/de/del/las/que cabra/cencerro/regadera/chota/cabeza/azotea/encerrar/atar/olla/coco/rosca/maracas/tarro/ala/revés/remate
falso/falsa como judas/un/una
hasta los huevos/cojones/narices/mismísimos/ovarios
hijo/hija de ?la/mala/su/la gran puta/perra/madre
hijos de puta
huele/hiede/apesta/atufa que/a apesta/sudor/pies/cuadra/tigre/choto/sobaco/rayos/muerto
lástima/vergüenza/pena de persona/tío/ajena/hombre
le falta/patina/fallan/falla/faltan un/una/el/la/las/varios/dos/algún hervor/tornillo/verano/tornillos/embrague/neurona/neuronas/veranos/cabeza/cocción/primavera
mal/malísimo/mala/pésimo/pésima pagador/pagadora
mala/malas leche/uva/baba/persona/gente/follá/educación/hostia/bicha/pécora
malas pulgas/artes/formas/maneras
mano/puño/puños cerrada/cerrado/de/cerrados hierro
más rata/agarrado/agarrada/rácano/tacaño que/imposible
más/tan tonto/tonta/corto/corta/bruto/bruta/feo/fea/vago/vaga/agarrado/agarrada/terco/terca/inútil/soso/sosa/simple/malo/falso/falsa/chulo/sucio que/como hecho/pegarle/judas
más/tan tonto/tonta/corto/corta/bruto/bruta/feo/fea/vago/vaga/agarrado/agarrada/terco/terca/inútil/soso/sosa/simple/malo/falso/falsa/chulo/sucio que/como un/una/el/la/hecho/las/pegarle/no/judas zapato/piedra/botijo/arado/mula/encargo/burro/ajo/botón/mandado/chupete/vaca/haba/pie/moneda/ocho/cerrojo/duro
más/tan tonto/tonta/corto/corta/bruto/bruta/feo/fea/vago/vaga/agarrado/agarrada/terco/terca/inútil/soso/sosa/simple/malo/falso/falsa/chulo/sucio que/como ?un/una/el/la/hecho/las/pegarle/no/judas zapato/piedra/botijo/arado/mula/encargo/burro/ajo/botón/mandado/chupete/vaca/haba/pie/moneda/ocho/cerrojo/duro
me cago en su/la/tus
me odia
me/nos tiene/toca/da/cae/caen/saca/pone ?hasta/los/las/asco/de/mal/fatal/gordo/como ?los/las/una/el/quicio/patada ?huevos/cojones/narices/pelotas/moño/patada/culo/enfermo/nervios/ovarios
mirar/mira por encima del hombro
mosquita muerta
mucha/tiene/con/echa/vaya/qué ?mucha/un/más/la/muy cara/jeta/morro/caradura/rostro ?dura/que/espalda/como ?cemento/saco
mujer/tía/señora fácil/histérica/insoportable/mandona/amargada/menopáusica/loca/florero
ni puto/puta caso/idea/cara
no es muy/demasiado listo/lista/avispado/avispada/espabilado/espabilada/despierto/despierta/inteligente/brillante/normal
no es ninguna/ningún lumbrera/lince/genio/einstein/águila
no es/parece ?que/muy/precisamente/el/la/más/ninguna/ningún/demasiado ?muy/más/demasiado lumbrera/listo/avispado/espabilado/despierto/genio/einstein/lince/águila/inteligente
no tiene/da/llega/pilla/se ?dos/ni/una/para/más/mucho/entera/le/la/un dedos/luces/vergüenza/educación/modales/neurona/neuronas/hostia/torta
no vale/sirve para nada/un/ni ?duro
no/nunca paga/pagan/suelta ?nunca/ni/jamás/una/un ?facturas/duro/euro/ronda/tiros/café/a
perro ladrador
poca/sin/falta/cero vergüenza/educación/clase/modales
pocas/cortas/cortos/justo/justito/corto/escaso/justita ?de luces/entendederas/neuronas/alcances/mollera/sesera/cerebro/miras
que le den/jodan/follen
se cree/creerá alguien/dios/mejor/superior
se cree/creerá el/la/muy/un/una/que/alguien/dios/mejor/superior rey/ombligo/reina/marqués/listo/guapo/es/mundo/dueño
se le va/fue la/una olla/pinza/perola/pelota
sin escrúpulos/vergüenza/educación/modales/cerebro
toca/tocar/tocando/rompe los/las cojones/huevos/narices/pelotas/ovarios
tonto/tonta/corto/corta/gilipollas/imbécil/idiota/inútil/vago/chulo integral/supino/perdido/perdida/rematado/profundo/redomado
tonto/tonta/corto/corta/imbécil/idiota/inútil/vago/chulo del/de culo/remate/bote/capirote/narices/cojones/mierda/luces/entendederas/miras/pueblo/solemnidad
trata/habla ?a/mal/con ?los/con/la/todo/todos ?a/el/la/como ?mundo desprecio/patadas/mierda/basura/perros
trepa de/como
un/una/es/son/menudo/menuda/vaya/qué/que/puto/puta/putos/gran/pedazo/viejo/vieja/maldito/maldita/so/este/esta/auténtico/auténtica/verdadero/completo/completa/perfecto/perfecta/muy/bastante/cliente/tío/tía/mas/más/tan/el/la/cacho/trozo ?un/una/de/muy/puto/puta/tío/tía/cliente/poco/auténtico abusón/agonías/aguafiestas/alimaña/alelado/alelada/amargado/amargada/analfabeto/analfabeta/anormal/antipático/antipática/animal/apestoso/arpía/arrogante/arrastrado/asno/asqueroso/asquerosa/atontado/atontada/avaricioso/avariento/avaro/babosa/baboso/basto/basura/bestia/blando/bobo/boba/bocazas/borrego/bravucón/bruto/bruta/buitre/burro/burra/buscapleitos/buscabroncas/caballo/cabestro/cabezón/cabezota/cabrón/cabrona/cabroncete/cacatúa/cafre/calzonazos/camorrista/canalla/cantamañanas/caradura/carcamal/carca/carota/cascarrabias/cateto/cateta/cazurro/cebollo/ceporro/cenizo/cerdo/cerda/cerril/chafardera/chapucero/chapuzas/charlatán/charlatana/chiflado/chiflada/chinche/chismoso/chismosa/chivato/chorizo/chulo/chula/chulito/chupóptero/cicatero/cínico/cínica/cobarde/cretino/cretina/cotilla/coñazo/cuentista/cursi/déspota/desagradable/desalmado/descarado/desecho/desgraciado/desgraciada/deslenguada/despistado/despreciable/diva/divo/dictador/embustero/embustera/energúmeno/energúmena/engreído/engreída/enterado/enterada/envidioso/espantajo/espeso/estirado/estirada/estúpido/estúpida/fachendoso/fanfarrón/fantasma/fantoche/farsante/fatuo/foca/fofo/frígida/gañán/gandul/gandula/garrulo/gilipollas/gilipuertas/gilí/glotón/golfa/golfo/gorda/gordo/gorrón/gorrona/grosero/grosera/gruñón/gruñona/guarro/guarra/haragán/harpía/histérico/histérica/hipócrita/holgazán/holgazana/hortera/huevón/huraño/idiota/ignorante/imbécil/impertinente/impresentable/incapaz/incompetente/indeseable/indigente/ineducado/inepto/inepta/infame/ingrato/insensato/insoportable/insufrible/insolente/interesado/inútil/jeta/jetas/lagarta/lagarto/lameculos/lapa/lechuzo/lento/lelo/lela/lerdo/lerda/liante/lila/listillo/listilla/llorón/llorona/loca/loco/lunático/machista/macarra/majadero/majadera/majareta/maleducado/maleducada/malnacido/malhablado/malqueda/mamarracho/mameluco/mamón/mamona/mandón/mandona/mangante/maniático/manipulador/manipuladora/manta/mastuerzo/meapilas/mediocre/melón/mendrugo/mentecato/mentiroso/mentirosa/mequetrefe/merluzo/metomentodo/mierda/mindundi/miserable/misógino/momia/mongolo/monstruo/moscardón/mostrenco/muermo/mugriento/mulo/mula/narcisista/nazi/necio/necia/negado/negada/neurótica/ogro/orangután/orco/pájaro/pájara/palurdo/palurda/panoli/papanatas/parásito/paranoico/paranoica/pardillo/pardilla/parguela/pasmado/pasota/patán/patético/patética/patoso/payaso/payasa/pedante/pelele/pelma/pelmazo/pelota/pelotas/pendón/perdedor/perezoso/perro/perra/pervertido/pesado/pesada/petardo/petarda/pijo/pijazo/pijita/pánfilo/pirado/pirada/piltrafa/plasta/plomo/pobretón/pordiosero/presuntuoso/presumido/prepotente/pringado/provocador/psicópata/psicótica/pusilánime/quejica/quisquilloso/quisquillosa/rácano/rancio/rancia/rata/rastrero/repelente/repugnante/resabiado/retorcido/retrasado/retrasada/ridículo/ridícula/rompehuevos/rufián/ruin/rústico/sabandija/sabelotodo/sabidillo/sanguijuela/sapo/sátrapa/sieso/siesa/simplón/sinvergüenza/snob/soberbio/soberbia/soplagaitas/soplapollas/sosainas/sucio/subnormal/tacaño/tacaña/tarado/tarada/tarugo/tirano/tiquismiquis/tocacojones/tocahuevos/tocapelotas/tocanarices/tolai/tontaina/tonto/tonta/tontolaba/tontolculo/torpe/tostón/traidor/tramposo/tramposa/trepa/trolero/trol/trilero/troglodita/tuercebotas/tunante/urraca/usurero/vaca/vacaburra/vago/vaga/vampiro/vanidoso/veleta/verdulera/víbora/villano/vinagre/viejuno/víctima/vividor/yonqui/zafio/zángano/zarrapastroso/zopenco/zoquete/zorra/zorro/zumbado/zumbada/zote
vale menos que
vete/váyase/que/iros/a ?se/a/le/te tomar/mierda/jodan/den/freír/pedo/cagar/paseo
vete/váyase/que/iros/a ?se/a/le/te tomar/la/mierda/jodan/den/freír/pedo/cagar/paseo por/mierda/espárragos/culo
vieja/viejo chocha/chocho/bruja/loca/loco/arpía/pelleja/amargada/amargado/verde/gruñón/gruñona/cascarrabias/carcamal/decrépito/decrépita/baboso/rancio/senil/urraca/cotorra/foca/momia/zorra/cotilla/chota
viejo/vieja de mierda/los/cojones

[insult trait !trade !org !others]
abusón
agonías
alimaña
apestoso
bicharraco
bobalicón
bocachancla
borderío
borracha
botarate
cachoburro
cafre
calienta sillas
calzonazos
cantamañanas
caracartón
caraculo
cebollino
ceporro
chapuzas | @
chupasangre
chupatintas
comemierda
comepollas
cutre | @ -thing
embaucador
enterado de los
esperpento
fantoche
farsante
fofo
follacabras
gañán
garrulo
gilipollez
gilipuertas
gordaco
guarrindonga
hijaputa
hortera
ignorante
impertinente
indeseable
jilipollas
lagarta
lechuguino
lengua viperina
lianta
liante
listilla
listillo
ludópata
lumbreras
macarra
majadera
majadero
malaje
malaleche
malasombra
malfollao
malhablado
malhechora
malparido
mamahuevo
mameluco
mamonazo
mandona
maniático
mastuerzo
matasanos
mentecata
mierdoso
mindundi
mongólico
mongolito
muermazo
necio
negrero
nini | @
niñata
ñoño
pajillero
pamplinas
panoli
papanatas
pardillo
parguela
patán
pedante
pelagatos
pelandusca
pelma
perroflauta
pesetero
petarda
picapleitos
piojoso
pisaverde
pitopausia
puerca
quisquillosa
rarito
rastrera
rastrero
repelente
robagallinas
rompehuevos
roñica
roñoso
ruin
sabandija
sanguijuela
sarnoso
sieso
soplagaitas
sosainas
soseras
tacañón
tarugo
tiparraco
tipeja
tipejo
tocanarices
tolai
tontaco
tontoelculo
tramposo
troglodita
trolera
usurero
vacaburra
verdulera
viborilla
vividor
zafio
zarrapastroso
zorrón
zote

[minor state]
{child} #age ?y #age años
{child} de #age y #age ?años/añitos
{child} de #n/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce/trece/catorce/quince ?meses/años/añitos
{child}/bebé _ #age años/añitos/meses
{child}/bebé de ?solo/unos/sólo #age
{child}/bebé/alumno/alumna/hermano/hermana ?pequeño/pequeña/mayor/único/única/menor #age
{kin}/{child}/quien/que ?el/la/le/me/nos contesta/coge/atiende/responde/cogió/contestó/atendió ?el/un/una/al/teléfono/su/la ?el/un/una/teléfono niño/niña/hijo/hija/crío/cría/menor/chaval
#n/1/2/3/4/5/6/primero/segundo/tercero/cuarto/quinto/sexto/1o/2o/3o/4o/1ro/2do/3ro/4to/1er ?de/o/º/curso/año ?la/de eso/primaria/bachillerato/bach/infantil/secundaria/bup/preescolar/educación
alumno/alumna/estudiante/estudia/cursa/va/está/pasa/repite/repitiendo/hace/haciendo/en/de/termina/acaba ?a/en/de/el/la/la/curso ?#n/1/2/3/4/primero/segundo/tercero/cuarto/quinto/sexto ?o/º/de/curso ?la/de eso/primaria/bachillerato/bach/infantil/secundaria/preescolar/instituto/guardería/cole/parvulitos/eso
aprendiz/becario/becaria/prácticas ?de/con/tiene/menor #age
autorización/consentimiento/permiso/firma paterno/paterna/materno/materna/parental/familiar/tutor/tutores
bebé/recién/nacido/nacida prematuro
bebé/recién/nacido/nacida de/prematuro #n ?meses/semanas/días
bebé/recién/nacido/nacida de/prematuro ?#n meses/semanas/días
contesta/coge/cogió/atendió/contestó/pone/habla ?el/al/me/se/con/siempre ?teléfono/un/una/el/la/su ?niño/niña/hijo/hija/crío/cría/menor pequeño/pequeña
contesta/coge/cogió/atendió/contestó/pone/habla ?el/al/me/se/con/siempre ?teléfono/un/una/el/la/su ?niño/niña/hijo/hija/crío/cría/menor de/pequeño/pequeña #age
cuenta/perfil/pedido/compra/alta/registro/móvil/formulario/usuario/usuaria/tarjeta/contrato/ficha ?es/hecho/hecha/abierta/abierto/a/de/del/por/nombre de/un/una/su/por/del menor/niño/niña/adolescente/crío/chaval/hijo/hija ?de/menor
edad #age
en la guarde
es/son/aún/todavía/sigue/siendo ?es/un/una/muy/siendo menor/menores/adolescente/adolescentes/niño/niña/crío/cría todavía/aún
es/son/aún/todavía/sigue/siendo ?es/un/una/muy/siendo menor/menores/adolescente/adolescentes/niño/niña/crío/cría de/todavía/aún edad
estudia/estudiante/alumno/alumna ?de/en/la/el/un/del ?en/el/la/de eso/instituto/secundaria/bachillerato/primaria/ies/colegio/cole/fp/básica/formación ?básica/dual ?menor/con ?#age
falta/necesita/requiere/pedir/pendiente ?la/el/de/del ?firma/autorización/consentimiento/permiso ?de/del ?los/un/su/el padres/tutor/padre/madre/parental/paterna/materna
fiesta/cumple/cumpleaños de ?los/sus/su #age
firma/firmar/firmó/firman/autorización/autoriza/autorizan/permiso/consentimiento/consiente/responsable/representante/acompañado/acompañada/hablar/llamar/contactar/preguntar/pedir/dirigirse ?el/la/de/del/por/con/a/al/los/su/sus/legal/falta ?los/su/sus/la/el/un padres/padre/madre/tutor/tutora/progenitores/papás/mamá/papá/abuela ?legal/o/del/porque/ya ?menor/tutor
joven/chico/chica/chaval/adolescente/estudiante/becario/becaria/aprendiz ?es/de #age
joven/chico/chica/chaval/estudiante/becario/becaria/aprendiz/trabajador ?es/muy/aún menor
juega/jugador/jugadora/equipo en/de/del alevín/infantil/cadete/benjamín/prebenjamín
menor/menores ?no emancipado/tutelado/tutelada/acompañado/acompañados
menos de 18/dieciocho/16/14
monitor/campamento de/para ?menor/su {child}
nacido/nacida en 2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020
no/sin ha/tiene/cumple/cumplidos/cumplido/llega/es ?cumplido/los/a/mayor/aún ?de/los #n/dieciocho/18/edad/mayoría
patria potestad
prepara/hace/estudia/presenta ?para/la/el/a ?la selectividad/ebau/evau/pau/abau
quinceañera/quinceañero fiesta/de
sin cumplir los/18
tiene #age/doce/trece/catorce/quince/dieciséis/diecisiete años/añitos/tacos
tiene/con/cumple solo/sólo/apenas/ya/los #age
tiene/cumple/cumplió ?de/sólo/solo/apenas/los/casi doce/trece/catorce/quince/dieciséis/dieciseis/diecisiete/once/diez/nueve/ocho/siete/seis/cinco añitos/años/tacos/primaveras
tutor/tutora legal/legales
va/llega/está/sale/lleva/recoge/sigue ?a/al/en/del/de/sus/los/las ?la/el/hijos/niños/niñas ?al/del/a/de cole/colegio/guarde/guardería/insti/instituto/ludoteca/escuela ?infantil

[minor trait]
alevín | @
chaval | @
chavala | @
chavalín
chavalito
chiquilla
chiquillo
cría | @
crío
lactante
mocosa
mocoso
mozalbete
nene
niñita
niñito
parvulario
parvulitos
párvulo
pubertad
recién nacido

[ok]
#n años de/en ?el/la/experiencia/antigüedad/garantía/sector/empresa
#n kg
a dios gracias
abogado/abogada/despacho/bufete/gabinete/perito/procurador/notaría/letrado ?de/en/especialista/especializado ?en/la divorcios/divorcio/penal/penalista/familia/herencias/extranjería/laboralista/matrimonialista/concursal/desahucios/sucesiones
alarma/alarmas/seguro/cobertura/cámaras/protección/antirrobo/parte/denuncia/póliza ?contra/por/de/anti robo/robos/incendio/hurto/hurtos/okupas
alta/baja/bajas/altas en/de/del/a ?la/el/los/un ?seguridad social/autónomos/servicio/servicios/boletín/newsletter/lista/listas/cuenta/línea/contrato/web/plataforma/base/usuario/usuarios/cliente/clientes/precio/precios/tensión/suscripción/producto/registro/comunicaciones/mailing/proveedor/iva
ayuntamiento/ayuntamientos/concejalía/alcaldía/diputación/pleno ?de/como/es cliente/compras
banco de/prueba/pruebas sangre/alimentos
banda/equipo/grupo/orquesta ancha/sonora/terapia/magnética/transportadora
bendito sea
bruja avería
burro de/del/carga
calle/plaza/avenida/paseo/polígono/bar/hotel/restaurante/clínica/farmacia/colegio/edificio/residencial/urbanización/hostal/cafetería/mesón/bodegas/finca/panadería/pastelería/parking/centro/barrio ?de/del/el/la/los ?la/el/los sinagoga/mezquita/catedral/iglesia/iglesias/convento/obispo/cura/monjas/moros/moro/judería/judíos/negros/negro/gitanos/cruz/ángel/virgen/santos/papa/cristo/rosario/cárcel/ermita/monasterio/abadía/carmelitas/capuchinos/turco/moreno/chino/lobo/ciego/cojo/sordo/tonto/loco/gordo/calvo/ladrón
cambiar/cambio/recuperar/resetear/olvidó/olvidado/restablecer/gestor ?de/la/su contraseña/contraseñas/clave
camello/camellos ?de/en/del/rent/paseo/piel desierto/lanzarote/marruecos/color
canal de denuncias/denuncia
cárcel/prisión/centro/penitenciario/instituciones de/soto/penitenciaria/penitenciarias/cliente/como/licitación/concurso ?penitenciario/cocina/suministro/obra
carga/cargas/maquinaria/camión/camiones/paquete/palet/bulto/bultos/vehículo/vehículos/material/industria/transporte/grúa/artículos pesado/pesada/pesados/pesadas
cerdo/cerda/vaca/vacas/burros/perro/perros/gallinas/cabras/ovejas ?de/ibérico/ibéricos granja/explotación/ganadería/cebo/raza/leche/lechera
colegio/colegios/instituto/guardería/escuela/academia/ampa como/es/cliente/clientes/nuevo/privado/concertado/público/bilingüe/con/de #n
colegio/instituto/ies/escuela/guardería san/santa/santo/nuestra/sagrado/la/los/el ?señora
color/tono/rosa/verde/amarillo/azul/rojo/roja/blanco/negro corporativo/corporativa/pastel/oscuro/claro/pantone
contraseña/contraseñas/clave/claves/pin olvidada/wifi/temporal/temporales/caducada/incorrecta/nueva/segura/bloqueada/del/usb/publicada/privada/firma/para ?reset/resetear
cristiano/cristiana/jesús/ángel/salvador/santos/santiago/domingo/rosario/concepción/asunción/consuelo/dolores ronaldo/garcía/lópez/martínez/blanco/pérez/gómez/moreno/ruiz/torres
cruz roja
cuarto oscuro
cura de humildad/sueño
de #n a #n años
de infarto
depresión/crisis/recesión/ansiedad/parálisis/estrés/infarto/fiebre/diagnóstico/amnesia/radiografía/autopsia/vacuna/virus/antivirus/inyección/oxígeno ?de/del/económica/en/por/a ?la/el/los/las mercado/ventas/sector/económica/precios/digital/empresarial/consumo/inversor/inversores/capital/negocio/informático/situación/compra/compras/hosteleria/bolsa
divorciado/divorciada/divorcio/casado/casada/casarse/casados/matrimonio/viudo/viuda/luto/huérfano/huérfana/separado/separada/enamorado/enamorada/embarazo ?con/de/del/entre/por ?la/el/su/nuestra/nuestro/las/los tecnología/realidad/marca/proveedor/proveedores/software/producto/empresa/marketing/ventas/erp/crm/contrato/idea/nube/sistema/excel/competencia/modelo/departamentos
empresa/cuenta/nodo/proceso/casa/sociedad/página/categoría padre/madre/hija/hijo/hijas
enfermo/enferma/malo/mala/harto/harta/hasta/cansado ?de/por/con ?tanto/tanta/tantos/tantas/las/los/el/la/nuestros/nuestras/nuestro esperar/espera/esperas/retraso/retrasos/retardo/llamadas/burocracia/papeleo/reclamar/proveedor/demora/demoras/lentitud/spam
entre #n y #n años
delito/delitos informático/online/digital/compliance
fraude/estafa/blanqueo/corrupción informático/online/digital/capitales/fiscal/compliance ?prevención/detección/curso
gracias a dios
homo sapiens
homologación
horas locas
huelga de/del/en ?la/los/el/hambre transportes/transporte/transportistas/camioneros/trenes/metro/bus/autobuses/correos/renfe/iberia/ryanair/vuelos/controladores/pilotos/limpieza/basuras/estibadores/cerdanyola/médicos/profesores/taxis/taxi/funcionarios/puertos
huelga general/ferroviaria/aérea/portuaria
huella/huellas de/ecológica/ambiental/hídrica/carbono/digital/neumático
infantil de #n a #n
intervención de/del ?banco/cuentas
judería de/sevilla/córdoba/toledo/antigua
la bruja/brujas de/oro/blair
laboratorio/laboratorios/kit/kits/test/análisis/empresa/investigación de/genético/genética ?veterinario/veterinaria/adn/forense/animal/paternidad/perros/semillas
lector/lectores/sensor/sensores/control/fichador/terminal/cerradura/sistema/máquina/reloj ?de/por/con/para ?acceso/horario/fichar/presencia ?de/por/con ?la huella/huellas/biométrico/biométrica/facial/iris/biometría
licitación/concurso/suministro/obra/contrato/proveedor/obras/catering/entrega ?a/en/de/del/para/por ?la/el/instituciones cárcel/prisión/penitenciarias/centro/penal/juzgado/comisaría
loco/loca/locos/flipando/ciego/ciega/adicto/adicta/enganchado/enganchada/obsesionado ?por/con/de/al/a ?el/la/los/las/cerrar/contento/nuestro/nuestra/nueva/nuevo/trabajo/ganas cerrar/producto/productos/alegría/app/aplicación/trabajo/demo/móvil/fútbol/café/nuevo/nueva/excel/linkedin
luz verde
médico/médica/médicos/clínica/doctor/doctora/hospital/farmacia/dentista/centro/consulta como/es/cliente/interesado/interesada/compra/privado/privada/veterinario/veterinaria
mono/mona de/trabajo
monos de trabajo
muerto/muerta/murió/enterrado/fallecido/enfermo/deprimido/autista/sordo/ciego/cojo ?el/la/de proyecto/negocio/trato/acuerdo/presupuesto/mercado/servidor/línea/tema/asunto/sector/equipo/departamento
mutua de/accidentes/seguros/madrileña
ni un pelo de
no es/son/parece ?nada/ningún/ninguna tonto/tonta/tontos/idiota/imbécil/burro/vago/gilipollas/inútil/bobo
no tiene ?ni un pelo de tonto/tonta
números rojos
operación/operaciones de/comercial/bancaria/bancarias/logística/logísticas/salida/compra/venta/mantenimiento/retorno/bikini
padre/madre/hijo/hija/abuelo/abuela del/de ?la/los proyecto/idea/marca/producto/invento/empresa/cordero/batallas/fundador/fundadores/dueño/socio/cuenta/registro/nodo/proceso/categoría
para niños/niñas/bebés/menores/adolescentes/críos
partido/partidos de/del/contra/entre/aplazado/benéfico/amistoso/político ?el/la/fútbol/pádel/tenis/golf/baloncesto/barça/madrid/atleti/liga/empresa/solteros/selección
pelota/pelotas/balón/raqueta de ?tenis/pádel/playa/golf/goma
pesado/pesada/pesados/pesadas de/maquinaria/vehículo/vehículos/carga/cargas/transporte/camión/metales ?#n/kg/kilos
pienso para/de cerdos/vacas/perros
pp/vox/sumar/podemos/ciudadanos/cup/uso/lab/ela ?de/es/que/a/la/los/y media/comunicación/populi/hacer/ver/quedar/enviar/llamar/empezar/decir/ofrecer/mejorar/internacional
precios de locos/locura
prevención/detección/compliance/curso/software/herramienta/formación/lucha/antifraude/política ?del/de/contra/anti/en ?el/la/blanqueo/delitos/del fraude/blanqueo/delitos/penal/corrupción/acoso/estafas
prótesis/ortopedia/audífonos/sillas/camas/andadores/muletas/plantillas/glucómetros/respiradores/desfibriladores/mascarillas/vacunas/medicamentos/fármacos ?dentales/dental/y/de/ortopédicas/articuladas/como ruedas/ortopedia/producto
proyecto/negocio/trato/acuerdo/servidor/línea/tema/asunto/sector/mercado/web/batería/pantalla/disco/ordenador/marca/operación/plazo ?está/ha/se/quedó/es muerto/muerta/enterrado/enterrada/parado/deprimido/enfermo/cojo/murió/ciega
punto/puntos/agujero/mercado/lista/caja/humor/día/dinero/oro/pintura/color/traje/café/té/tinta/tóner/toner/ganga/viernes/mancha/plástico/carbón/pimienta/aceitunas/chocolate/cuero/acero/negro/ropa/camisetas/coche/furgoneta/bolsas negro/negra/negros/negras
rata de biblioteca
ratón de/inalámbrico/ordenador/bluetooth
ratones inalámbricos
regantes
residencia/residencias/geriátrico/centro/centros/hogar/centro/asilo ?de/para/geriátrica ?mayores/ancianos/tercera/estudiantes/día/universitaria/personas/discapacitados/discapacidad edad/mayores
robo/robos/hurto/hurtos/atraco en/del/al/de ?el/la/su/un/una/local/material ?almacén/tienda/local/nave/oficina/casa/comercio/sucursal/cobre/vehículos
rojo/verde/blanco es/corporativo
ropa/moda/calzado/juguetes/juguete/línea/colección/talla/tallas/menú/parque/zona/muebles/mobiliario/libros/cuentos/editorial/campamento/actividades/seguro/producto/productos/literatura/dentista/odontología/gafas/carro/carrito/silla ?de/para ?la/los bebé/bebés/niño/niños/niña/niñas/infantil/juvenil/escolar/preescolar/menores
santa/santo/san/sta/sto/nuestra/virgen ?señora ?de/del ?la/los/el cruz/ana/maría/juan/pedro/josé/pablo/luis/antonio/teresa/bárbara/coloma/carmen/lucía/eulalia/isabel/clara/mónica/sebastián/vicente/fernando/rafael/miguel/martín/mercedes/pilar/rocío
semana santa/mayor
si dios quiere
sindicato de/bancario/regantes/riegos/inquilinos/vivienda/banco/bancos/accionistas
solicita/pide/quiere/tramita/tramitar/pidiendo/pidió/darse/dar/dado/dada/dimos ?la/de/su baja/de ?de/en/del/por ?la/el/precio/servicio/internet/línea
sumar puntos/horas/unidades/importes
temporada/tarifa/planta/calidad/resolución/prioridad/presión/marea baja
trasplante de/capilar ?plantas/árboles
uso de/del/diario/interno/profesional/exclusivo
víbora de
víctima/víctimas de/del ?un/una/phishing robo/estafa/fraude/timo/phishing/ciberataque
y ortopedia

[sexuality weak]
vive/convive/casado/casarse/se/pareja/sale/saliendo/juntos/novio/liado/está/piso/comparte ?con/casó/vive/piso/de ?su/con/un/otro ?otro/su novio/marido/chico/hombre/pareja/tío ?carlos/luis/juan/pablo/javi/javier/pedro/jorge ?él/ambos/dos/los | @ +person !client
`,
};
