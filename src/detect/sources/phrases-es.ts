import type { PhraseTable } from './meanings.ts';

/** Spanish phrases for origins. Source: values of origin columns in Spanish CRMs, and the vocabulary of list selling. */
export const SPANISH: PhraseTable = {
  ads: `
anuncio
anuncio en linea
anuncio online
anuncios
anuncios online
campana publicitaria
publicidad
publicidad en linea
publicidad online
`,
  broker: `
corredor de datos
intermediario de datos
proveedor de bases de datos
proveedor de datos
proveedor de listas
vendedor de datos
`,
  'business-card': `
tarjeta de presentacion
tarjeta de visita
tarjeta personal
tarjetas de visita
`,
  call: `
atencion al cliente
centralita
consulta telefonica
llamada
llamada del cliente
llamada entrante
llamada recibida
llamadas entrantes
llamo
servicio de atencion al cliente
solicitud telefonica
`,
  company: `
aviso legal
pagina de la empresa
pagina web de la empresa
pagina web del cliente
sitio web de la empresa
su pagina web
su web
web corporativa
web de empresa
web de la empresa
web del cliente
`,
  conference: `
asistentes
charla
conferencia
conferencias
congreso
congresos
curso
cursos
formacion
jornada
jornada tecnica
jornadas
lista de asistentes
listado de asistentes
ponencia
seminario
seminarios
taller
talleres
`,
  contest: `
concurso
concurso online
cuestionario
encuesta
encuestas
sorteo
sorteos
`,
  coregistration: `
comparador
comparador online
coregistro
corregistro
`,
  customer: `
cliente
clientes
comprador
factura
`,
  'customer-base': `
antiguo cliente
antiguos clientes
base de clientes
base de datos de clientes
cartera clientes
cartera de clientes
cliente actual
cliente existente
clientes actuales
clientes antiguos
clientes existentes
compra
compra en la tienda
compra online
compra web
ex cliente
fichero de clientes
lista de clientes
listado de clientes
nuestros clientes
pedido
pedido online
pedido web
pedidos
programa de fidelidad
programa de fidelizacion
tarjeta de fidelizacion
`,
  directory: `
bolsa de empleo
directorio
directorio de empresas
directorio online
directorios
guia de empresas
guia telefonica
listado de socios
oferta de empleo
portal de empleo
`,
  enrichment: `
datos enriquecidos
enriquecido
enriquecidos
enriquecimiento
enriquecimiento de base de datos
enriquecimiento de datos
`,
  event: `
acto
cena
desayuno
desayuno de trabajo
encuentro
evento
evento de clientes
eventos
jornada de puertas abiertas
networking
puertas abiertas
`,
  exhibitors: `
catalogo de expositores
expositores
lista de expositores
listado de expositores
`,
  extraction: `
captura automatica
capturado de
extraccion
extraccion automatica
extraido
extraido de
extraidos
extraidos de
recopilacion automatica
`,
  fair: `
alimentaria
exposicion
feria
feria comercial
feria de empleo
feria del sector
ferias
fira barcelona
fitur
ifema
salon
smart city expo
visita stand
`,
  filler: `
abril
agosto
al
con
contacto
contactos
dato
datos
de
del
desde
diciembre
el
empresa
empresas
en
enero
especializada
especializado
febrero
julio
junio
la
las
lo
los
marzo
mayo
noviembre
nuestra
nuestro
nueva
nuevo
nuevos
octubre
para
por
septiembre
su
tel
un
una
`,
  form: `
chat web
codigo qr
consulta online
consulta web
contacto web
formulario
formulario de contacto
formulario en la web
formulario en linea
formulario online
formulario pagina web
formulario web
formularios
pagina de aterrizaje
pagina de contacto
solicitud de contacto
solicitud de informacion
solicitud online
solicitud web
`,
  join: `
luego
y
`,
  leak: `
datos filtrados
datos robados
filtracion
filtracion de datos
`,
  list: `
adquirida
adquirido
alquilada
alquilado
alquiler de base de datos
alquiler de listas
base adquirida
base alquilada
base comprada
base de datos adquirida
base de datos alquilada
base de datos comprada
base de datos externa
bbdd adquirida
bbdd alquilada
bbdd comprada
bbdd externa
compra base de datos
compra bbdd
compra de base de datos
compra de bases de datos
compra de bbdd
compra de contactos
compra de datos
compra de leads
compra de listado
compra de listas
comprada
comprado
comprados
fichero comprado
leads comprados
lista adquirida
lista alquilada
lista comprada
listado comprado
listas compradas
`,
  mail: `
candidatura
carta
consulta por correo
consulta por email
correo entrante
correo postal
correo recibido
cupon
email recibido
solicitud por correo
`,
  meeting: `
cita
comercial en calle
conocido
conocido personal
contacto personal
puerta a puerta
puerta fria
red de contactos
reunion
visita
visita comercial
`,
  negation: `
nada
ningun
ninguna
no
nunca
sin
`,
  newsletter: `
alta boletin
alta newsletter
boletin
boletin de noticias
boletines
suscripcion
suscripcion boletin
suscripcion newsletter
suscriptor
suscriptores
suscrito
`,
  'no-origin': `
archivo
archivo excel
base de datos
base de datos interna
base de datos propia
bbdd
bbdd interna
busqueda en google
busqueda en internet
busqueda web
desconocida
desconocido
desconocidos
exportacion
fichero
google
importacion
importado
indefinido
internet
lista
listado
listados
migracion
ni idea
ninguno
no aplica
no consta
no disponible
no especificado
no indicado
no lo se
no procede
no sabe
no se
no se sabe
origen
origen desconocido
otra
otras
otras fuentes
otro
otros
otros origenes
pendiente
procedencia desconocida
s d
sin datos
sin definir
sin especificar
sin identificar
sin informacion
sin origen
telefono
varias
varias fuentes
varios
`,
  'not-an-origin': `
centro de dia
peluqueria
salon de belleza
salon de bodas
`,
  outreach: `
campana
campana de email
campana de mailing
captacion
captacion telefonica
correo masivo
llamada en frio
llamada fria
llamada saliente
llamadas en frio
prospeccion
prospeccion comercial
prospeccion telefonica
telemarketing
`,
  partner: `
alianza
asociado comercial
colaborador
colaboradores
comercial externo
distribuidor
distribuidores
empresa asociada
empresa colaboradora
filial
franquicia
matriz
partner comercial
proveedor
socio
socio comercial
socios
`,
  print: `
cartel
catalogo
folleto
folletos
periodico
prensa
revista
valla publicitaria
`,
  referral: `
amigo
amigos
boca a boca
boca oreja
compi
conocidos
programa de referidos
recomendacion
recomendacion de cliente
recomendaciones
recomendado
recomendado por
referencia
referencia de cliente
referencias
referido
referido por
referidos
`,
  register: `
boletin oficial
camara de comercio
censo
censo electoral
datos abiertos
datos publicos
diario oficial
fuente accesible al publico
fuentes accesibles al publico
registro mercantil
registro publico
`,
  request: `
demostracion
pedir cita online
peticion de presupuesto
presupuesto
presupuesto online
simulador
solicitud de demo
solicitud de demostracion
solicitud de llamada
solicitud de presupuesto
solicitud presupuesto
te llamamos
`,
  scraping: `
crawleo
datos scrapeados
extraccion de datos web
extraccion web
minado de datos
raspado
raspado de datos
raspado web
rastreo web
scrapeado
scrapeados
scrapeo
`,
  shop: `
en tienda
punto de venta
sucursal
tienda
tienda fisica
visita a la tienda
visita tienda
`,
  'sign-up': `
alta en la web
alta web
creacion de cuenta
cuenta gratuita
descarga
descarga ebook
descarga guia
descargas
inscripcion
inscripcion online
libro blanco
prueba gratis
prueba gratuita
registro
registro en la web
registro online
registro web
`,
  social: `
foro online
grupo de facebook
red social
redes sociales
rrss
`,
  webinar: `
conferencia online
curso online
evento online
feria virtual
jornada online
seminario online
seminario web
webinario
webinarios
`,
  website: `
buscador
nuestra pagina
nuestra pagina web
nuestra web
pagina web
posicionamiento
posicionamiento web
sitio
sitio web
tienda en linea
tienda online
trafico directo
trafico organico
web propia
`,
};
