import type { Table } from './format.ts';

/** Spanish. Written for this project from general knowledge of the language. */
export const ES: Table = {
  lang: 'es',
  text: `
[stop]
el
la
los
las
de
del
y
en
es
está
no
con
por
para
que
un
una
su
sus
se
lo
al
muy
pero
más
desde
hasta
llamar
cliente
clienta
tiene
hay
ha
le
nos
nuestro
nuestra
nuestros
nuestras
como
cuando
todos
años
señor
señora
sr
sra
ya
va
quiere
pide
sin
marido
mujer
hijo
hija
por
porque
estuvo
fue

[context be]
es
era
está
estaba
estuvo
fue
tiene
tenía
tuvo
ha tenido
parece
se siente
se declara
sigue
muy
un poco

[context client]
cliente
clienta
contacto
aviso
ojo
nota

[context person]
marido
mujer
esposa
esposo
hijo
hija
madre
padre
hermano
hermana
pareja
novio
novia
él
ella
señora
señor
tío
tía
niño
niña
abuelo
abuela
cuñado
suegra
familia
tipo
persona

[context suffer]
sufre
sufrió
padece
padeció
enfermo de
enferma de
por
debido a
diagnosticado
diagnosticada
operado de
operada de
tratamiento
recuperándose
recuperado de
superó
superado
lucha contra
crisis de
ataque de
problemas de
recaída
crónica
grave
murió de

[context take]
toma
tomaba
tomando
bajo
con
tratamiento
recetado
pastillas
fuma
bebe

[context since]
desde
hasta
todavía
otra vez
siempre
a menudo
esta semana
hoy
larga duración
actualmente
hace #n

[context job]
director
directora
responsable
jefe
jefa
ingeniero
enfermero
enfermera
médico
médica
doctor
farmacéutico
técnico
consultor
formador
abogado
abogada
profesor
profesora
gerente
vendedor
comercial
comprador
compradora
coordinador
especialista
experto
investigador
investigadora
trabaja en/de/para/como
trabajador de
empleado
encargado de
asesor
funcionario
juez
periodista
cura
guardia

[context trade]
como cliente/clientes
revende
vende
venden
venta
fabrica
fabricante
distribuidor
distribuye
proveedor
importador
mayorista
editorial
software
equipos
productos
producto
gama
oferta
catálogo
stock
tienda
carnicería
restaurante
catering
seguro
seguros
mutua
póliza
contrato
formación
solución
aplicación
mercado
presupuesto
compras
investigación
estudio
campaña
folleto
libro
película
revista
empresa
plataforma
desarrolla
prevención
prueba
exporta
bar
club

[context field]
sector
ámbito
especialidad
especializado
especializada
interesado en
tema
segmento

[context org]
instituto
asociación
fundación
centro
clínica
hospital
laboratorio
servicio
departamento
unidad
sociedad
escuela
colegio
universidad
ministerio
agencia
comité
consejo
grupo
sl
residencia
museo
ayuntamiento
federación
liga
hotel
tribunal
oficina

[context event]
feria
congreso
conferencia
seminario
foro
jornada
jornadas
exposición
carrera
día mundial

[context street]
calle
c
avenida
avda
av
plaza
pza
paseo
camino
carretera
ronda
travesía
barrio
polígono

[context civility]
sr
sra
srta
señor
señora
don
doña
d
dña
dr
apellido

[context negation]
no
nunca
sin
ni
tampoco
ningún

[context thing]
mercado
proyecto
línea
máquina
producto
pedido
servidor
software
red
presupuesto
precio
coche
camión
edificio
factura
pago
entrega
contrato
fábrica
impresora
servicio
vino
papel
café
oferta
suscripción

[context school]
alumno
alumna
colegio
instituto
hijo
hija
niño
niña
clase
curso
estudia
escuela
cole

[context young]
hijo
hija
niño
niña
tiene
edad
menor
chico
chica
sobrino
sobrina
nieto
nieta
alumno
alumna
joven
solo
bebé
cumple
padres

[context duration]
desde
hace
experiencia
antigüedad
garantía
contrato
crédito
hipoteca
cliente
clienta
empresa
más de
casi
durante
dentro de
en
lleva
después
máquina
coche
casado
casada
cada
últimos
próximos

[context origin]
origen
orígenes
nacido en
nacida en
familia
acento
pareja
comunidad
padres
es
de raza
raza
ascendencia
tipo
inmigrante
refugiado
un
una

[context accused]
condenado
condenada
acusado
acusada
detenido
detenida
por
juicio
denunciado
imputado
investigado
cárcel
prisión
antecedentes por
culpable
preso

[context practice]
practicante
creyente
muy
ferviente
devoto
convertido
convertida
familia
es
se declara
religioso

[context attend]
va
van
asiste
domingo
domingos
viernes
todos los
cada
reza
frecuenta

[context busy]
no llamar
no disponible
evitar
durante
ayuna
ayuno
en
reza
celebra
ausente

[context member]
vota
votó
votante
afiliado
afiliada
militante
milita
miembro
simpatizante
candidato
candidata
concejal
delegado
delegada
apoya
seguidor
partidario
carnet
del
es
de
muy

[context contempt]
es un/una
es
qué
menudo
vaya
muy
viejo
vieja
gordo
gorda
pedazo de
un
una
completo
total
más
cliente
tío
tía
bastante
puto
puta

[health state]
está enfermo/enferma/deprimido/deprimida/ingresado/ingresada/malito
ha tenido/sufrido/superado un/una infarto/ictus/cáncer/accidente/depresión/aborto/embolia/operación
tuvo un/una infarto/ictus/cáncer/accidente/depresión/aborto/embolia
sufre/padece/tiene de/del/una/un depresión/ansiedad/migrañas/cáncer/asma/epilepsia/diabetes/insomnio/lupus/vih/parkinson/alzheimer/discapacidad/enfermedad/tumor/hernia/trastorno/minusvalía
problemas de espalda/corazón/salud/visión/oído/próstata/tensión/alcohol/drogas/movilidad/ansiedad/depresión/memoria
problemas con el/las alcohol/drogas/juego
se está recuperando de/del
recuperándose de
oye mal
ve mal
camina con bastón
anda con muletas
con muletas
no puede andar/caminar/trabajar/conducir
está en rehabilitación
le han operado
la han operado
le operan
la operan
hijo/hija/mujer/marido/madre/padre enfermo/enferma/autista/discapacitado/discapacitada/ingresado/ingresada
su hijo/hija es/tiene autista/autismo/discapacidad/síndrome/cáncer
bebe mucho
huele a alcohol
en ?una residencia de
vive en ?una residencia
de baja por
de baja médica
de baja laboral
de baja hasta
está de baja
sigue de baja
baja médica
baja por enfermedad
baja por depresión
baja por ansiedad
baja por estrés
baja laboral
incapacidad temporal
incapacidad permanente
incapacidad laboral
pensión de invalidez
accidente laboral
accidente de trabajo
enfermedad profesional
enfermedad crónica
enfermedad rara
enfermo crónico
enfermo terminal
enfermo de
enferma de
muy enfermo
gravemente enfermo
grado de discapacidad
certificado de discapacidad
movilidad reducida
en silla de ruedas
va en silla
sordo de
casi sordo
duro de oído
ciego de
casi ciego
problemas de salud
problema de salud
motivos de salud
motivos médicos
salud delicada
mala salud
ingresada en el hospital
ingreso hospitalario
en el hospital
en la uci
en coma
cuidados paliativos
cita médica
operación de rodilla
operación de corazón
operación de cadera
recién operado
en rehabilitación
en tratamiento
en tratamiento por
en tratamiento psiquiátrico
en tratamiento psicológico
en terapia
va al psicólogo
va al psiquiatra
su psicólogo
su psiquiatra
su oncólogo
ataque al corazón
derrame cerebral
problemas cardíacos
problemas de corazón
enfermo del corazón
esclerosis múltiple
demencia senil
hernia discal
intolerante al gluten
alérgico al/a la/a los
alérgica al/a la/a los
ataque de pánico
ataques de ansiedad
crisis de ansiedad
trastorno bipolar
intento de suicidio
intentó suicidarse
quemado por estrés
síndrome de down
alcohólicos anónimos
bebe demasiado
problemas con el alcohol
problemas con la bebida
adicto a las drogas
adicto al juego
adicto a la cocaína
fuma porros
covid persistente
positivo en covid
fecundación in vitro
prótesis de
pierna rota
brazo roto
se rompió la/el
toma pastillas
toma medicación
dependencia reconocida

[health trait]
inválido
discapacitado
minusválido
sordomudo
invidente
hospitalizado
ingresado
operado
convaleciente
hipertenso
diabético
asmático
epiléptico
celíaco
celíaca
depresivo
deprimido
bipolar
esquizofrénico
anoréxica
obeso
suicida
autista | @
disléxico
alcohólico
borracho
drogadicto
toxicómano
yonqui
ludópata
porrero
seropositivo
abortó
estéril
infértil
paralítico
amputado
trasplantado

[health weak +suffer +since +lone]
enfermo
enferma
de baja
sordo
ciego
cojo
operación | !client !be !lone !person !since
gripe
migraña
ansioso
estresado
tratamiento | !client !be !lone !person

[health topic]
invalidez
minusvalía
uci=
convalecencia
psicoterapia
quimio
metástasis
lumbalgia
ciática
trastorno
psicosis
burnout
desintoxicación
aborto
parálisis
muletas
discapacidad
audífono
cáncer
tumor
quimioterapia
radioterapia
leucemia
linfoma
mastectomía
ictus
infarto
marcapasos
diabetes
insulina
asma
epilepsia
parkinson
alzheimer
demencia
fibromialgia
artrosis
artritis
reuma
osteoporosis
celiaquía
depresión
ansiedad
esquizofrenia
anorexia
bulimia
obesidad
autismo
tdah
dislexia
alcoholismo
ludopatía
vih
sida
hepatitis
tuberculosis
neumonía
menopausia
endometriosis
migrañas
trasplante
diálisis
antidepresivos
ansiolíticos
medicación
apnea
psoriasis
lupus
cirrosis
oncología
enfermedad
silla de ruedas
adicción

[health,family_privacy state]
embarazo de riesgo
está embarazada
baja maternal
baja por maternidad
permiso de maternidad
permiso maternal
de baja por maternidad
va a dar a luz
dio a luz
espera un bebé
espera un hijo
espera gemelos
acaba de dar a luz

[health,family_privacy trait]
embarazada
embarazo
parto=

[family_privacy state]
su mujer/marido/pareja/novia/novio le/la ha/dejó/engaña/abandonó dejado/abandonado/engañado
su mujer/marido/pareja le/la ha dejado/abandonado/engañado
su mujer/marido/novio/novia se fue
peleado con su familia/hermano/hijo
madre/padre de familia separada/separado
no ve a sus hijos
los hijos con su ex
su ex
expareja
ha tenido un bebé
acaba de ser padre/madre
cría sola/solo a
herencia ?de/del su/padre/madre/tía/tío/abuelo/abuela
problemas con su ex
debe dinero a
marido/mujer/padre/madre/hijo/hija/hermano/hermana ha/murió/falleció muerto/fallecido/hace
acaba de enviudar
enviudó
ha enviudado
se está divorciando
en trámites de divorcio
se ha divorciado
se divorció
separado de su
se está separando
recién separado
se ha separado
su mujer le dejó
su marido la dejó
le dejó su mujer
problemas de pareja
crisis matrimonial
problemas matrimoniales
problemas familiares
violencia de género
violencia doméstica
pega a su mujer
engaña a su mujer
engaña a su marido
tiene una amante
su amante
custodia compartida
custodia de los hijos
pensión alimenticia
pensión de alimentos
murió su marido
murió su mujer
murió su padre
murió su madre
ha perdido a su
perdió a su
perdió a su marido
falleció su
fallecimiento de su
muerte de su
de luto
funeral de su
madre soltera
padre soltero
familia monoparental
hijo adoptado
en proceso de adopción
hijo ilegítimo
permiso de paternidad
baja de paternidad
problemas de dinero
problemas económicos personales
muy endeudado
en paro
en el paro
vive con sus padres
vive solo
vive sola
pareja de hecho
ex mujer
ex marido

[family_privacy trait]
divorciándose
divorciado
divorcio
separándose
maltratador
maltratada
infiel
amante
custodia | @
viudo
viuda
viudedad
luto
entierro
adoptado
adoptada
huérfano
sobreendeudado
arruinado
desahuciado
desahucio
asnef
soltero
solterón
solterona
exmujer
exmarido

[religion state]
musulmán practicante
católico practicante
muy religioso
muy católico
muy creyente
testigo de jehová
testigos de jehová
opus dei
del opus
ayuna en
fin del ayuno
fiesta del cordero
va a misa
misa de domingo
va a la iglesia
va a la mezquita
reza cinco
reza el rosario
come halal
solo come halal
comida halal
come kosher
no come cerdo
lleva velo
lleva hiyab
velo islámico
lleva kipá
yom kipur
bar mitzvá
primera comunión
convertido al islam
la meca
motivos religiosos
creencias religiosas
confesión religiosa

[religion trait]
mormón
evangélico
evangelista
adventista
ramadán
ayuno
cuaresma
misa
mezquita
sinagoga
rosario
kosher
hiyab
kipá
sabbat
shabat
pésaj
janucá
comunión
bautizado
bautizo
ateo
agnóstico
budista
hinduista
sij
islamista
salafista
secta
masón | @
francmasón
peregrinación
cofrade
beato
meapilas

[religion weak +practice +lone]
musulmán
católico
judío
cristiano | -name
protestante
religioso
creyente
ortodoxo
hindú
iglesia | !client !lone !be !person +attend
halal | !client !be

[politics state]
vota a
votó a
vota a vox
votante de
votante del pp
votante del psoe
votante de vox
militante del psoe
militante del pp
militante de
afiliado al psoe
afiliado al pp
afiliado a vox
partido popular
partido socialista
partido comunista
izquierda unida
esquerra republicana
de izquierdas
de derechas
muy de izquierdas
muy de derechas
extrema derecha
extrema izquierda
rojo de mierda
ex alcalde
candidato a la alcaldía
ideas políticas
ideología política
opiniones políticas

[politics trait]
podemita
junts
bildu
pnv
psoe
ultraderecha
ultraderechista
facha
fascista
franquista
falangista
rojeras
comunista
socialista
anarquista
nazi
independentista
separatista
españolista
concejal
concejala
activista
monárquico
antisistema
negacionista

[politics weak +member]
vox | @ !client !be !person
pp= | @ !client !be !person
podemos | @ !client !be !person
sumar | @ !client !be !person
ciudadanos | @ !client !be !person
erc | !client !be !person
cup | @ !client !be !person

[union state !others]
delegado sindical
delegada sindical
delegado de ccoo
delegado de ugt
delegada de ccoo
delegada de ugt
enlace sindical
liberado sindical
liberada sindical
afiliado a ccoo
afiliado a ugt
afiliado a un sindicato
comisiones obreras
comité de empresa
representante de los trabajadores
en huelga
hace huelga
elecciones sindicales
cargo sindical
horas sindicales
actividad sindical

[union trait !trade !org !others]
sindicalista
ccoo
ugt
csif
cgt=
huelguista
piquete

[union weak +member !others]
uso= | @ !client !be !person
huelga | !client !be !person !lone

[ethnicity state]
origen marroquí
origen árabe
origen rumano
origen africano
de raza
raza negra
raza gitana
moro de mierda
sin papeles
solicitante de asilo
de color
un negro
una negra
hombre de color
piel oscura
piel morena
rasgos asiáticos
acento extranjero
acento árabe
no habla español
habla mal español
etnia gitana
extranjero ilegal

[ethnicity trait]
gitano
gitana
calé
moros
negrata
sudaca
panchito
guiri
payoponi
mulato
mestizo
indígena
inmigrante
refugiado
etnia
nacionalidad
magrebí
subsahariano

[ethnicity weak +origin +lone !client !person]

marroquí
argelino
senegalés
rumano
búlgaro
ecuatoriano
colombiano
peruano
boliviano
venezolano
dominicano
cubano
chino | @
pakistaní
indio | @
árabe
africano
latino
moro | @ -name -place
negro | @ !be -thing -name
extranjero | !be
ucraniano
ruso
polaco
turco

[sexuality state]
salió del armario
sale del armario
orientación sexual
vida sexual
vive con su novio
casado con un hombre
casada con una mujer
pareja gay
no binario
puta de
va de putas

[sexuality trait]
homosexual
lesbiana
bisexual
transexual
transgénero
travesti
maricón
marica
mariquita
bollera
tortillera
sarasa
queer
lgtbi
prostituta
putero
swinger
ninfómana
gay
trans=

[sexuality weak +lone]
homo | @

[biometric_genetic state]
prueba de adn
pruebas de adn
test de adn
análisis de adn
test genético
prueba genética
mutación genética
enfermedad genética
predisposición genética
portador del gen
portadora del gen
gen brca
huella dactilar
huellas dactilares
huella digital registrada
escaneo de iris
datos biométricos
reconocimiento facial registrado
prueba de paternidad

[biometric_genetic trait]
brca

[criminal state !others]
antecedentes penales
antecedentes policiales
tiene antecedentes
en la cárcel
en prisión
salió de la cárcel
sale de la cárcel
salió de prisión
estuvo en la cárcel
estuvo preso
estuvo en prisión
ex presidiario
libertad condicional
libertad provisional
tercer grado
prisión preventiva
prisión provisional
arresto domiciliario
pulsera electrónica
pulsera telemática
condenado por
condenado a
condena por
orden de alejamiento
imputado por
procesado por
acusado de
detenido por
robo con
agresión sexual
abuso sexual
tráfico de drogas
camello de drogas
blanqueo de capitales
fraude fiscal
evasión fiscal
alcoholemia positiva
conducir borracho
fichado por la policía
orden de búsqueda
juicio penal

[criminal trait]
preso | @
expresidiario
recluso
condena
imputado
arrestado
delincuente
delito
delitos
estafador
estafa
ladrón
atraco
atracador
asesino
homicidio
violador
pederasta
pedófilo
narcotraficante
narcotráfico
traficante
camello
blanqueo
malversación
falsificación

[criminal weak +accused]
detenido
cárcel | !client !lone -job
fraude | !client !be !person !lone
robo | !client !be !person !lone
prisión | !client !lone -job

[insult state !others]
está como una cabra/regadera
más tonto/tonta/bruto/pesado/pesada/feo/fea/corto/lento/vago/malo/agarrado que
es un/una pesado/pesada/tonto/tonta/idiota/inútil/imbécil/payaso/cerdo/vago/plasta/cabrón/borde/falso/chulo/creído/cretino/burro/animal/bruja/víbora/loca/loco/amargada/amargado/gordo/gorda
un/una pesado/pesada insoportable/terrible/increíble
menudo/menuda/vaya/qué/puto/puta/maldito/maldita/pedazo imbécil/idiota/payaso/tonto/tonta/pesado/pesada/gilipollas/cabrón/bruja/inútil/personaje/elemento
tonto/tonta de/del/como remate/bote/culo/una/capirote
no le llega ?el/la riego/sangre/oxígeno al cerebro/cabeza
no le da la cabeza
pocas entendederas
cabeza hueca
cabeza de chorlito
está fatal de la cabeza
mal de la cabeza
no está bien de la cabeza
hijo de su madre
mala persona
mala gente
viejo/vieja gruñón/gruñona/verde/loca/loco/chocho/amargado/cascarrabias
cascarrabias
gruñón
gilipollas
capullo
imbécil
idiota
estúpido
tonto del culo
tonto de
tonto del
más tonto que
tontolaba
tonto perdido
subnormal
retrasado
mongolo
cretino
cabrón
cabronazo
hijo de puta
hijoputa
hdp=
puta | @
zorra
guarra
perra
pendejo
boludo
pelotudo
huevón
mamón
payaso
inútil
inepto
zoquete
zopenco
cateto
paleto
palurdo
cenutrio
merluzo
besugo
lerdo
corto de luces
no muy listo
pocas luces
pocas neuronas
no tiene dos dedos de frente
dos dedos de frente
le falta un hervor
le falta un tornillo
como una cabra
como una regadera
está pirado
pirado
majara
chalado
chiflado
loco de atar
loca de atar
psicópata
histérica
histérico
tacaño
rácano
agarrado
rata tacaña
pesado
pesada
plasta
coñazo
cansino
tocapelotas
tocahuevos
tocacojones
amargado
amargada
vieja bruja
bruja
viejo verde
viejo chocho
arpía
víbora
asqueroso
repugnante
cerdo
gordo seboso
foca
gordinflón
vago
vaga
holgazán
gandul
sinvergüenza
chorizo
mentiroso
mentirosa
embustero
hipócrita
chulo
prepotente
arrogante
creído
engreído
maleducado
maleducada
grosero
impresentable
energúmeno
es/un/una/muy/bastante borde | @
caradura
jeta
muerto de hambre
pordiosero
basura
escoria
gentuza
chusma
choni
cani | @
pijo de mierda
apesta
huele mal
feo
lameculos
pelota
machista
racista
baboso
salido=
pervertido
más feo que
más tonta que
coñazo de

[insult weak +contempt !client !person !others]
tonto | @ -negation
tonta | @ -negation
loco | @ -negation -thing
loca | @ -negation
burro | @
bobo | @
gordo | @ !contempt
insoportable
inaguantable
pesado | @

[minor state]
tiene #age años | -duration
tiene solo #age años
menor de edad
menores de edad
es menor
alumno de
alumna de
de la eso
de eso= | @
2 º de la eso
1 º de bachillerato
2 º de bachillerato
de primaria
en primaria
de secundaria
en el colegio
en el instituto
va al colegio
va al instituto
en la guardería
educación infantil
de #age años
hijo de #age años
hija de #age años
niño de #age años
niña de #age años
menor de 18
menor de 16
menor de 14
autorización de los padres
autorización parental
consentimiento de los padres
permiso de los padres
primera comunión este
bebé de
instituto de secundaria alumno

[minor trait]
bachillerato
guardería
preescolar
adolescente
quinceañera
selectividad

[minor weak !be !client !person +young]
#age años | -duration +lone
alumno | +lone
niño | @
niña | @

[health weak +suffer !be !client !person +visit]
psicólogo
psiquiatra
oncólogo
cardiólogo
neurólogo
terapeuta
ginecólogo
urólogo
fisioterapeuta
fisio
cirujano
especialista
traumatólogo
hospital
clínica | @
urgencias

[context visit]
va al
va a la
va a un
ve a un
cita con el
cita con la
su
visita al
visita con
en el
ingresado en
ingresada en
acude al
está en el
consulta con
salió del
sale del

[ok]
#n a #n años
salud laboral
seguridad y salud
seguro de salud
seguro médico
loco por nuestros/nuestro/nuestra/nuestras
loca por nuestros/nuestro
loco por
de baja en la lista/el
baja de la línea/suscripción/newsletter/lista
baja del servicio/boletín
darse de baja de
dado de baja
dar de baja
de baja de la
partido de
enfermo de esperar
ciego a
cata a ciegas
a ciegas
oídos sordos
operación comercial
huelga de transportes
huelga de trenes
huelga general
huelga de
mercado negro
lista negra
vino negro
oveja negra
vender humo
en negro
tinta negra
camello árabe
huella de carbono
lector de huellas
lectores de huellas
lector de huella
misa de inauguración
plaza mayor
calle del
de origen español
denominación de origen
de origen vegetal
de origen animal
factura de origen
país de origen
cerdo ibérico
carne de cerdo
granja de cerdos
bolsa de basura
basura orgánica
chorizo ibérico
chorizo casero
alumno de nuestro curso
alumno del curso
de edad comercial
blanqueo dental
juicio mercantil
crisis de precios
pelota de
pelotas de
comida china
restaurante chino
mercado chino
restaurante italiano
menores costes
menor coste
de #age años de experiencia
de #age años de garantía
garantía de #age años
contrato de #age años
experiencia de #age años
préstamo de #age años
empresa de #age años
bruja del
foca monje
condena a
pesado y
peso pesado
transporte pesado
maquinaria pesada

[context denial]
no es/era/está/estaba/son/soy/parece/fue
no es ningún/ninguna
no tiene nada de
nada
ningún
ninguna
lejos de ser

[context others]
revende
revenden
vende
venden
vendemos
fabrica
fabrican
distribuye
distribuyen
gestiona
gestionan
suministra
comercializa
importa
exporta
ofrece
desarrolla
alquila
edita
imprime
venta/fabricación/distribución/gestión/fabricante/proveedor/proveedora/distribuidor/distribuidora/importador/prevención/alquiler de/del
software/programa/aplicación/plataforma/módulo/solución/soluciones/productos/equipos/material/seguro/seguros/póliza/cobertura/curso/formación para/de/contra/sobre
especialista/especializado/especializada/experto/experta en
abogado/abogada/derecho/bufete de/en/del
estudio/libro/artículo/charla/jornada sobre
de la plantilla
de su plantilla
empleados
trabajadores
pacientes
residentes
usuarios
personal
sus clientes
los clientes
perros
caballos
ganado
vacas
plantas
cliente/clientes/proveedor del

[ethnicity weak +person !client]
de origen
`,
};
