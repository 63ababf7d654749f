import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of Spanish job advertisements and of the CNO nomenclature.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const ES: TitleTable = {
  role: {
    administration: `
archivero
archivista
asistente de direccion
asistente de gerencia
asistente ejecutivo
asistente personal
gerente administrativo
gestor documental
grabador de datos
office manager
oficinista
recepcionista
secretario de direccion
secretario general
tecnico administrativo
telefonista recepcionista
`,
    communication: `
corrector
dircom
editor
escritor
guionista
interprete
locutor
periodista
portavoz
presentador
redactor
redactor jefe
reportero
tecnico de comunicacion
traductor
`,
    construction: `
albanil
aparejador
arquitecto
arquitecto tecnico
bim manager
calefactor
capataz
carpintero
cerrajero
constructor
contratista
cristalero
delineante de construccion
electricista
encofrador
escayolista
ferrallista
fontanero
frigorista
gruista
ingeniero civil
ingeniero de caminos
instalador
instalador de climatizacion
instalador electrico
jefe de grupo de obras
jefe de produccion de obra
maestro de obras
maquinista de excavadora
marmolista
paisajista
peon de construccion
peon de obra
pintor
plomero
promotor constructor
solador
soldador de obra
tecnico de estudios
tecnico de obra
tecnico en climatizacion
tejador
topografo
urbanista
yesero
`,
    customer_service: `
agente de atencion al cliente
agente de call center
asesor de servicio
coordinador de call center
ejecutivo de atencion
operador telefonico
servicio al cliente
servicio postventa
soporte tecnico
supervisor de call center
telefonista
teleoperador
`,
    data: `
analista de bi
arquitecto de datos
cientifico de datos
estadistico
`,
    design: `
animador 3d
artista
camarografo
decorador
disenador
disenador de interiores
disenador de moda
disenador de producto
disenador grafico
disenador industrial
disenador web
editor de video
estilista
fotografo
ilustrador
interiorista
maquetador
modista disenador
realizador audiovisual
`,
    education: `
ayudante de catedra
bibliotecario
catedratico
conservador de museo
cuidador infantil
decano
docente
educador
educador infantil
educador social
entrenador
entrenador personal
lector universitario
logopeda escolar
maestro
maestro de infantil
maestro de primaria
monitor de comedor
monitor deportivo
monitor escolar
ninera
orientador
orientador escolar
pedagogo
profesor
profesor asociado
profesor de autoescuela
profesor de ingles
profesor de secundaria
profesor de universidad
profesor de yoga
profesor particular
profesor titular
profesor universitario
rector
secretario academico
tutor
`,
    engineering: `
analista programador
arquitecto de software
delineante
delineante proyectista
desarrollador
desarrollador de software
desarrollador full stack
desarrollador web
disenador industrial cad
disenador mecanico
ingeniero aeronautico
ingeniero de diseno
ingeniero de proyectos
ingeniero de pruebas
ingeniero electrico
ingeniero electronico
ingeniero industrial
ingeniero jefe
ingeniero mecanico
ingeniero quimico
ingeniero tecnico industrial
probador de software
programador
programador plc
programador web
proyectista
tecnico electronico
tester
`,
    executive: `
accionista
administrador solidario
administrador unico
apoderado
cofundador
comite de direccion
consejero delegado
consejero independiente
direccion general
director ejecutivo
director general
director general adjunto
director gerente
director pais
directora general
dueno
empleador
emprendedor
empresario
fundador
gerencia general
gerente general
miembro del consejo
presidente del consejo
presidente ejecutivo
propietario
socio
socio director
socio fundador
socio gerente
subdirector general
`,
    finance: `
actuario
administrativo contable
agente de seguros
analista de credito
auditor
auditor interno
banquero
broker
cajero de banco
contador
contador general
contador publico
contralor
controlador financiero
controller financiero
corredor de seguros
director administrativo financiero
director de oficina bancaria
director de sucursal
economista
fiscalista
gerente de finanzas
gerente financiero
gestor administrativo
gestor bancario
gestor comercial banca
gestor de fondos
gestor de patrimonios
gestoria
interventor
inversionista
inversor
jefe de administracion y finanzas
mediador de seguros
perito tasador
recobro
responsable de administracion y finanzas
tecnico contable
tesorero
`,
    healthcare: `
acupuntor
anestesista
asistente social
audioprotesista
auxiliar de ayuda a domicilio
auxiliar veterinario
cardiologo
celador
cirujano
cuidador
cuidador de personas mayores
dentista
dermatologo
dietista
director de residencia
doctor en medicina
endocrino
enfermero
farmaceutico
farmaceutico titular
fisioterapeuta
gerente de hospital
gerocultor
ginecologo
higienista dental
logopeda
matrona
medico de familia
medico de urgencias
medico general
medico internista
medico residente
naturopata
neurocirujano
neurologo
nutricionista
odontologo
oftalmologo
oncologo
optico
optico optometrista
optometrista
ortodoncista
osteopata
otorrino
partera
pediatra
podologo
protesico dental
psicologo
psicologo clinico
psicoterapeuta
psiquiatra
quiropractico
radiologo
tcae
tecnico de emergencias sanitarias
tecnico de farmacia
tecnico de laboratorio clinico
tecnico de rayos
tecnico sanitario
terapeuta
terapeuta ocupacional
trabajador social
traumatologo
urologo
veterinario
`,
    hospitality: `
agente de viajes
alimentos y bebidas
animador turistico
barista
barman
botones
camarera de pisos
camarero
chef
cocinero
coctelero
confitero
conserje de hotel
crupier
director de alimentos y bebidas
director de camping
friegaplatos
garzon
gerente de hotel
gerente de restaurante
gobernanta
guia turistico
hostelero
jefe de eventos hotel
jefe de recepcion
maitre
mesero
panadero
pastelero
pinche
recepcionista de hotel
repostero
restaurador
segundo de cocina
sumiller
tecnico de turismo
`,
    hr: `
gerente de recursos humanos
gerente de talento
headhunter
orientador laboral
reclutador
tecnico de empleo
tecnico de formacion
tecnico de nominas
tecnico de seleccion
`,
    it: `
administrador de bases de datos
administrador de redes
administrador de sistemas
analista funcional
arquitecto de soluciones
consultor erp
consultor informatico
consultor sap
gerente de sistemas
gerente de ti
helpdesk
informatico
ingeniero informatico
jefe de proyecto informatico
soporte informatico
tecnico de redes
tecnico de sistemas
tecnico de soporte
tecnico informatico
`,
    legal: `
abogado
abogado laboralista
abogado penalista
agente de la propiedad industrial
compliance officer
delegado de proteccion de datos
gerente legal
juez
jurista
letrado
magistrado
mediador
notario
oficial de notaria
pasante juridico
procurador
registrador de la propiedad
secretario del consejo
secretario judicial
socio abogado
`,
    manufacturing: `
ajustador
artesano
calderero
capataz de fabrica
carpintero metalico
cervecero
chapista
costurero
ebanista
electromecanico
encargado de turno
ensamblador
envasador
fresador
gerente de planta
gerente de produccion
herrero
impresor
ingeniero de procesos
jefe de linea
jefe de turno
joyero
lacador
matricero
mecanico
mecanico de automoviles
mecanico industrial
montador
obrero
oficial de primera
operador de maquina
operario
operario de fabrica
operario de maquinaria
operario de produccion
peon
peon de fabrica
pintor industrial
relojero
sastre
soldador
tapicero
tecnico de automocion
tecnico de mantenimiento
tecnico de produccion
tornero
zapatero
`,
    marketing: `
analista de mercado
creador de contenidos
director digital
ejecutivo de cuentas publicidad
especialista seo
gerente de marca
gerente de marketing
gerente de mercadeo
mercadologo
organizador de eventos
planificador de medios
publicista
redactor de contenidos
redactor publicitario
tecnico de marketing
trafficker
`,
    operations: `
agricultor
auxiliar de vuelo
azafata
bedel
conserje
consultor de negocio
empleado de hogar
ganadero
gerente de operaciones
gestor de flotas
ingeniero de procesos de negocio
jardinero
jefe de servicios generales
jornalero
limpiador
pescador
piloto
responsable de planificacion estrategica
responsable de servicios generales
servicios generales
viticultor
`,
    product: `
desarrollador de producto
gerente de producto
product manager
`,
    public_sector: `
agente de desarrollo local
agente forestal
alcalde
asesor parlamentario
bombero
captador de fondos
comandante
concejal
consejero autonomico
consul
cooperante
coronel
cura
diplomatico
diputado
director general de administracion publica
embajador
funcionario
funcionario de prisiones
funcionario publico
guardia civil
inspector de hacienda
inspector de trabajo
intendente municipal
interventor municipal
jefe de gabinete
militar
ministro
ordenanza municipal
pastor evangelico
policia local
policia nacional
politico
presidente de asociacion
presidente de la diputacion
regidor
sacerdote
sargento
secretario de ayuntamiento
senador
tecnico de administracion general
tecnico de cooperacion
tecnico de desarrollo local
tecnico municipal
teniente
teniente de alcalde
voluntario
`,
    purchasing: `
administrativo de compras
agente de compras
aprovisionador
comprador
gerente de compras
tecnico de compras
`,
    quality_hse: `
auditor de calidad
coordinador de seguridad y salud
gerente de calidad
gestor energetico
responsable de rsc
rsc
tecnico ambiental
tecnico de calidad
tecnico de prevencion
tecnico de prevencion de riesgos
tecnico en prevencion
tecnico prl
`,
    real_estate: `
administrador de fincas
agente de la propiedad inmobiliaria
agente inmobiliario
api
arrendador
captador inmobiliario
comercial inmobiliario
corredor de propiedades
corredor inmobiliario
gestor de activos inmobiliarios
property manager
tasador
tasador inmobiliario
`,
    research: `
antropologo
arqueologo
becario de investigacion
biologo
bioquimico
cientifico
doctorando
enologo
fisico
geologo
historiador
id
ingeniero agronomo
investigador
investigador cientifico
investigador postdoctoral
investigador principal
laborante
matematico
microbiologo
monitor de ensayos clinicos
quimico
sociologo
tecnico de i+d
tecnico de laboratorio
`,
    retail: `
asesor de belleza
barbero
cajero
carnicero
charcutero
comerciante
dependiente
dependiente de comercio
director de centro comercial
escaparatista
estanquero
esteticien
esteticista
florista
frutero
gerente de supermercado
gerente de tienda
jefe de planta comercial
jefe de seccion
librero
manicurista
maquillador
peluquero
pescadero
quiosquero
reponedor
tatuador
tendero
vendedor de tienda
visual merchandiser
`,
    sales: `
administrativo comercial
agente comercial
comercial de ventas
delegado comercial
delegado de ventas
delegado de zona
delegado medico
export manager
gerente comercial
gerente de cuentas
gerente de desarrollo de negocio
gerente de ventas
jefe de area comercial
jefe de zona
preventa
promotor comercial
representante comercial
tecnico comercial
teleoperador de ventas
televendedor
vendedor
vendedor comercial
viajante
visitador medico
`,
    security: `
detective privado
escolta
guardaespaldas
portero de discoteca
socorrista
vigilante
vigilante de seguridad
`,
    student: `
alumno
bachiller
egresado
estudiante
estudiante de derecho
estudiante universitario
opositor
recien graduado
recien licenciado
recien titulado
`,
    supply_chain: `
agente de aduanas
almacenero
auxiliar logistico
camionero
carretillero
cartero
chofer
conductor
conductor de autobus
conductor de camion
estibador
gerente de cadena de suministro
gerente de logistica
importador exportador
inventarios
jefe de inventarios
maquinista
marinero
mensajero
operador logistico
operario de almacen
planificador
planificador de demanda
preparador de pedidos
repartidor
taxista
tecnico de logistica
transitario
transportista
`,
  },
  soft: {
    administration: `
secretario
`,
    customer_service: `
servicio
`,
    education: `
animador sociocultural
capacitador
coach
formador
instructor
monitor
`,
    executive: `
administrador
autonomo
consejero
empresario individual
gerencia
gerente
presidente
titular
trabajador autonomo
trabajador por cuenta propia
`,
    operations: `
coordinador de proyectos
delegado
delegado regional
director de area
director de centro
director de delegacion
director de proyecto
director de proyectos
director de zona
director regional
encargado general
gerente de area
gerente de proyecto
gerente de proyectos
gerente regional
gestor de proyectos
jefe de area
jefe de delegacion
jefe de proyecto
jefe de proyectos
jefe de servicio
planificacion
procesos
proyecto
proyectos
responsable de centro
responsable de proyectos
servicios
`,
  },
  domain: {
    administration: `
administracion
administrativo
archivo
oficina
recepcion
secretaria
`,
    communication: `
asuntos publicos
comunicacion
comunicacion corporativa
comunicacion interna
editorial
gabinete de prensa
medios
prensa
relaciones externas
relaciones institucionales
relaciones publicas
`,
    construction: `
climatizacion
construccion
edificacion
estudios y presupuestos
infraestructuras
instalaciones
obra
obra civil
obras
reformas
residente de obra
superintendente de obra
urbanismo
`,
    customer_service: `
atencion al cliente
atencion cliente
centro de llamadas
cliente
clientes
exito del cliente
experiencia de cliente
experiencia del cliente
postventa
reclamaciones
relacion con clientes
servicio tecnico
soporte
soporte al cliente
usuarios
`,
    data: `
analitica
analitica web
datos
estadistica
ia
inteligencia artificial
inteligencia de negocio
`,
    design: `
arte
creatividad
creativo
diseno
diseno grafico
`,
    education: `
academia
academico
biblioteca
colegio
docencia
educacion
ensenanza
escolar
escuela
estudios
guarderia
instituto
pedagogico
universidad
universitario
`,
    engineering: `
automatizacion
desarrollo de software
electronica
ingenieria
mecanica
oficina tecnica
robotica
software
tecnica
tecnico
tecnologia
telecomunicaciones
`,
    finance: `
administracion y finanzas
asesoria fiscal
auditoria
auditoria interna
banca
banca privada
banco
cobros
contabilidad
contable
control de gestion
creditos
economico
economico financiero
facturacion
financiera
financiero
finanzas
fiscal
impuestos
inversion
inversiones
pagos
perito de seguros
presupuestos contables
riesgos
seguros
tesoreria
`,
    healthcare: `
asistencial
clinica
dental
enfermeria
farmacia
geriatria
hospital
medico
residencia de mayores
salud
salud publica
sanidad
sanitaria
sanitario
`,
    hospitality: `
bar
cocina
gastronomia
hosteleria
hotel
hotelero
panaderia
pisos
recepcion hotel
restauracion
restaurante
sala
turismo
viajes
`,
    hr: `
administracion de personal
capacitacion
capital humano
compensaciones
cultura
empleo
formacion
gestion de personas
gestion humana
graduado social
laboral
nominas
personal
personas
recursos humanos
relaciones laborales
rrhh
seleccion
seleccion de personal
talento
talento humano
`,
    it: `
digitalizacion
informatica
infraestructura ti
infraestructuras ti
redes
sistemas
sistemas de informacion
soporte ti
tecnologias de la informacion
ti
tic
transformacion digital
`,
    legal: `
asesoria juridica
asuntos legales
contratos
cumplimiento
cumplimiento normativo
derecho
fiscal de la audiencia
graduado social juridico
juridica
juridico
legal
patentes
proteccion de datos
`,
    manufacturing: `
automocion
envasado
fabrica
fabricacion
industrial
linea de produccion
mantenimiento
manufactura
maquinaria
mecanizado
montaje
planta
procesos industriales
produccion
taller
`,
    marketing: `
comercio electronico
contenidos
ecommerce
eventos
fidelizacion
investigacion de mercados
marca
marketing
marketing digital
medios digitales
mercadeo
mercadotecnia
publicidad
redes sociales
`,
    operations: `
empleada del hogar
estrategia
explotacion
flota
jardineria
limpieza
mantenimiento de edificios
mejora continua
operaciones
organizacion
personal de limpieza
transformacion
tripulante de cabina
`,
    product: `
desarrollo de producto
gama
producto
productos
`,
    public_sector: `
administracion publica
asociacion
ayuntamiento
consejeria
cooperacion
diputacion
ejercito
fundacion
gobierno
junta
ministerio
municipal
ong
policia
politica
publica
publico
sector publico
`,
    purchasing: `
abastecimiento
adquisiciones
aprovisionamiento
aprovisionamientos
compras
proveedores
`,
    quality_hse: `
ambiental
aseguramiento de calidad
calidad
control de calidad
eficiencia energetica
energia
medio ambiente
medioambiente
prevencion
prevencion de riesgos laborales
prl
riesgos laborales
salud ocupacional
seguridad alimentaria
seguridad e higiene
seguridad industrial
seguridad laboral
seguridad salud
seguridad y medio ambiente
seguridad y salud
seguridad y salud en el trabajo
seguridad y salud laboral
sostenibilidad
`,
    real_estate: `
alquileres
bienes raices
fincas
inmobiliaria
inmobiliario
patrimonio inmobiliario
promotor de viviendas
promotor inmobiliario
propiedades
suelo
vivienda
viviendas
`,
    research: `
ciencia
ensayos clinicos
i+d
i+d+i
innovacion
investigacion
investigacion y desarrollo
laboratorio
`,
    retail: `
caja
centro comercial
comercio minorista
merchandising
promotor en tienda
punto de venta
retail
supermercado
tienda
tiendas
`,
    sales: `
alianzas
area comercial
comercial
cuentas
desarrollo de negocio
expansion
exportacion
grandes cuentas
key account
licitaciones
negocio internacional
promotor de ventas
representante de ventas
venta
ventas
`,
    security: `
ciberseguridad
fraude
guardia de seguridad
seguridad
seguridad de la informacion
seguridad informatica
seguridad privada
vigilancia
`,
    supply_chain: `
abastecimiento logistico
aduanas
almacen
cadena de suministro
capitan de barco
comercio exterior
despachante de aduana
distribucion
envios
expediciones
importacion
inventario
logistica
mozo de almacen
stock
supply chain
trafico
transporte
`,
  },
  hint: {
    administration: `
asistente
auxiliar
empleado
`,
    engineering: `
desarrollo
ing
ingeniero
`,
    executive: `
direccion
directivo
director
subdirector
vicepresidente
`,
  },
  alone: {
    student: `
aprendiz
becario
en practicas
pasante
practicante
`,
  },
  status: {
    retired: `
=en situacion de jubilacion
jubilacion
jubilado
pensionado
pensionista
prejubilado
retirado
`,
    unemployed: `
=abierto a nuevas oportunidades
=ama de casa
=amo de casa
=buscando empleo
=buscando nuevas oportunidades
=buscando trabajo
=busco empleo
=busco trabajo
=busqueda activa de empleo
=demandante de empleo
=disponible
=en busca de empleo
=en busca de nuevas oportunidades
=en busca de oportunidades
=en busca de trabajo
=en busqueda activa
=en busqueda de empleo
=en busqueda de nuevas oportunidades
=en busqueda de trabajo
=en desempleo
=en excedencia
=en paro
=en transicion
=sin empleo
=sin ocupacion
=sin trabajo
cesante
desempleado
parado
`,
  },
  head: {
    senior: `
jefe de producto senior
jefe de proyecto senior
`,
    c_level: `
administrador solidario
administrador unico
consejero
consejero delegado
direccion general
director ejecutivo
director general
director gerente
gerente general
presidente
presidente ejecutivo
subdirector general
`,
    director: `
decano
dir
direccion
director
director adjunto
dtor
dtora
gerencia
gerente
gte
rector
subdirector
vicepresidente
`,
    manager: `
cabeza
capataz
coordinador de equipo
coordinador jefe
encargado
gobernanta
jefe
jefe de equipo
jefe de estudios
jefe de obra
lider
lider de equipo
manager
mando intermedio
responsable
supervisor
`,
    owner: `
agricultor
autonomo
cofundador
dueno
emprendedor
empresario
empresario individual
fundador
ganadero
hostelero
propietario
socio
socio director
socio fundador
titular
trabajador autonomo
`,
    staff: `
adjunto
administrativo
agente
agente comercial
analista
asesor
asistente
auxiliar
ayudante
consultor
coordinador
delegado
ejecutivo
ejecutivo de cuentas
empleado
especialista
experto
gestor
gestor de cuentas
ing
ingeniero
inspector
oficial
operador
responsable de cuentas
socio sanitario
tco
tecnico
trabajador
`,
  },
  modifier: {
    junior: `
aprendiz
becario
en practicas
junior
meritorio
pasante
practicante
practicas
prácticas
`,
    senior: `
catedratico
experto senior
jefe adjunto senior
lead
principal
senior
`,
  },
};
