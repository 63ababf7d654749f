import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of Dutch and Flemish job advertisements and of the ISCO nomenclature.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const NL: TitleTable = {
  role: {
    administration: `
administratief assistente
administratief bediende
administratrice
afdelingsassistent
afdelingssecretaresse
algemeen secretaris
ambtelijk secretaris
archiefmedewerker
archivaris
baliemedewerker
bediende
bestuursassistent
data entry medewerker
directieassistent
directiesecretaresse
documentbeheerder
gastvrouw receptie
kantoorbediende
kantoormanager
kantoormedewerker
managementassistent
medisch secretaresse
office manager
officemanager
personal assistant
receptionist
receptioniste
secretaresse
secretarieel medewerker
secretaris
telefoniste receptioniste
`,
    communication: `
auteur
bladmanager
communicatieadviseur
communicatiemanager
communicatiemedewerker
communicatiespecialist
corrector
correspondent
eindredacteur
hoofdredacteur
journalist
persvoorlichter
presentator
redacteur
schrijver
tolk
uitgever
verslaggeefster
verslaggever
vertaler
voorlichter
woordvoerder
`,
    construction: `
aannemer
architect
betonvlechter
bim modelleur
bouwinspecteur
bouwkundig projectleider
bouwkundig tekenaar
bouwkundige
bouwmanager
bouwplaatsmanager
bouwprojectleider
bouwvakker
calculator
calculator bouw
civiel ingenieur
civieltechnisch ingenieur
cv monteur
dakdekker
elektricien
elektromonteur
glaszetter
grondwerker
hoofduitvoerder
installateur
installatiemonteur
interieurbouwer
keukenmonteur
koelmonteur
koeltechnicus
kraanmachinist
landmeter
landschapsarchitect
loodgieter
metselaar
opzichter
planoloog
projectleider bouw
schilder
stedenbouwkundige
steigerbouwer
stratenmaker
stucadoor
stukadoor
tegelzetter
timmerman
uitvoerder
verwarmingsmonteur
vloerenlegger
voeger
werfleider
werkvoorbereider bouw
zonnepaneleninstallateur
`,
    customer_service: `
callcenter agent
callcentermedewerker
customer service medewerker
hoofd service
klachtenbehandelaar
klantadviseur
klantbegeleider
klantcontactcentrum
klantenservicemanager
klantenservicemedewerker
klantmanager
klantrelaties
medewerker customer service
medewerker servicedesk klanten
serviceadviseur
servicecoordinator
servicedienst
servicemanager
servicemedewerker
servicemonteur
servicetechnicus
telefonist
`,
    data: `
bi specialist
databeheerder
datamanager
datawetenschapper
gegevensanalist
statisticus
`,
    design: `
animator
art director
binnenhuisarchitect
cameraman
dtp
dtp er
fotograaf
grafisch ontwerper
grafisch vormgever
illustrator
industrieel ontwerper
interieurarchitect
interieurontwerper
interieurstylist
kunstenaar
mediavormgever
modeontwerper
ontwerper
productontwerper
stylist
ux ontwerper
videomaker
vormgever
webdesigner
`,
    education: `
basisschoolleraar
begeleider kinderopvang
bibliothecaris
bibliotheekmedewerker
conrector
conservator
decaan
docent
fitnessinstructeur
gastouder
hoogleraar
intern begeleider
jongerenwerker
juf
klassenassistent
kleuterjuf
kleuterleider
kleuterleidster
lector
leerkracht
leerkracht basisonderwijs
leerplichtambtenaar onderwijs
leidster kinderdagverblijf
leraar
lerares
mentor school
museumdirecteur
muziekdocent
onderwijsassistent
onderwijskundige
onderwijsmanager
onderwijzer
opleidingsdocent
oppas
orthopedagoog
pedagogisch medewerker
pedagoog
peuterleidster
praktijkbegeleider onderwijs
rector
remedial teacher
rijinstructeur
schooldirecteur
schoolleider
sportinstructeur
studentbegeleider
studieadviseur
studiebegeleider
universitair docent
universitair hoofddocent
voetbaltrainer
yogadocent
zwemonderwijzer
`,
    engineering: `
applicatieontwikkelaar
calculator techniek
elektrotechnicus
elektrotechnisch ingenieur
lead developer
mechanical engineer
ontwerper werktuigbouw
ontwikkelaar
ontwikkelingsingenieur
plc programmeur
programmeur
projectingenieur
software engineer
softwarearchitect
softwareontwikkelaar
softwaretester
technisch tekenaar
tekenaar
tester
testmanager
webontwikkelaar
werktuigbouwkundig ingenieur
werktuigbouwkundige
`,
    executive: `
aandeelhouder
adjunct directeur
afgevaardigd bestuurder
algemeen directeur
bedrijfsvoerder
beherend vennoot
bestuurder
bestuurslid
bestuursvoorzitter
ceo directeur
directeur bestuurder
directeur eigenaar
directeur generaal
directeur grootaandeelhouder
directievoorzitter
eigenaar
eigenares
gedelegeerd bestuurder
landendirecteur
lid directie
lid raad van bestuur
lid raad van commissarissen
lid van de directie
mede eigenaar
medeoprichter
ondernemer
oprichter
president commissaris
president directeur
raad van bestuur
raad van commissarissen
statutair directeur
vennoot
voorzitter raad van bestuur
zaakvoerder
zelfstandig ondernemer
`,
    finance: `
aa accountant
acceptant
accountant
actuaris
administrateur
assistent accountant
assistent controller
assurantieadviseur
assurantietussenpersoon
auditor
bankdirecteur
bankier
bankmedewerker
belastingadviseur
belastingconsulent
belegger
beleggingsadviseur
bewindvoerder
boekhouder
business controller
controller
crediteurenadministrateur
crediteurenadministratie
creditmanager
debiteurenbeheer
debiteurenbeheerder
deurwaarder incasso
economist
econoom
facturist
financieel administrateur
financieel administratief medewerker
financieel controller
financieel planner
fiscalist
gevorderd assistent accountant
hoofd administratie
hypotheekadviseur
incassomedewerker
intern auditor
investeerder
kredietanalist
kredietbeoordelaar
penningmeester
pensioenadviseur
pensioenconsultant
portfoliomanager
private banker
ra accountant
registeraccountant
relatiemanager bank
risicomanager
schadebehandelaar
treasurer
vermogensadviseur
vermogensbeheerder
verzekeringsadviseur
verzekeringsagent
`,
    healthcare: `
activiteitenbegeleider
ambulancechauffeur
ambulanceverpleegkundige
anesthesist
apotheker
apothekersassistent
arts
audicien
basisarts
bedrijfsarts
begeleider gehandicaptenzorg
cardioloog
chiropractor
chirurg
dermatoloog
dierenarts
dietist
doktersassistent
ergotherapeut
fysiotherapeut
gynaecoloog
gz psycholoog
helpende
hoofdverpleegkundige
huisarts
internist
jeugdzorgwerker
kinderarts
kinesist
kinesitherapeut
kno arts
kraamverzorgende
logopedist
maatschappelijk werker
masseur
mondhygienist
neurochirurg
neuroloog
oncoloog
oogarts
opticien
optometrist
orthodontist
orthopeed
osteopaat
paraveterinair
pedicure
persoonlijk begeleider
podotherapeut
praktijkhouder
praktijkmanager
praktijkondersteuner
psychiater
psycholoog
psychotherapeut
radiologisch laborant
radioloog
sociaal werker
specialist ouderengeneeskunde
tandarts
tandartsassistent
tandtechnicus
therapeut
thuiszorgmedewerker
uroloog
verloskundige
verpleegkundig specialist
verpleegkundige
verzekeringsarts
verzorgende
verzorgende ig
verzorger zorg
wijkverpleegkundige
woonbegeleider
ziekenhuisdirecteur
ziekenverzorgende
zorgbemiddelaar
zorgcoordinator
zorgdirecteur
zorgkundige
zorgmanager
zorgmedewerker
`,
    hospitality: `
afwasser
bakker
banketbakker
barista
barkeeper
barman
barmedewerker
bedieningsmedewerker
bedrijfsleider horeca
bedrijfsleider restaurant
cafe eigenaar
cafehouder
campingbeheerder
cateringmanager
cateringmedewerker
chef de partie
chef kok
chocolatier
f&b manager
gastheer
gastvrouw
gids
horecamanager
horecamedewerker
horecaondernemer
hoteldirecteur
hotelier
hotelmanager
hotelreceptionist
housekeeping medewerker
ijsbereider
kamermeisje
keukenhulp
keukenmedewerker
kok
kroegbaas
leerling kok
ober
patissier
portier hotel
reisadviseur
reisagent
reisconsulent
reisleider
restauranthouder
restaurantmanager
serveerster
sommelier
sous chef
souschef
zelfstandig werkend kok
`,
    hr: `
arbeidsbemiddelaar
arbeidsdeskundige
arbeidsvoorwaarden
casemanager verzuim
headhunter
hr business partner
intercedent
jobcoach
loopbaanadviseur
loopbaancoach
medewerker salarisadministratie
opleidingsadviseur
opleidingscoordinator
opleidingsmanager
personeelsadviseur
personeelschef
personeelsfunctionaris
personeelsmanager
personeelsmedewerker
personeelsplanner
re integratieadviseur
re integratieconsulent
recruiter
roosteraar
salarisadministrateur
salarisadministratie
salarisadviseur
trainingscoordinator
verzuimcoordinator
vestigingsmanager uitzendbureau
wervingsadviseur
`,
    it: `
applicatiebeheerder
automatiseringsmedewerker
beheerder ict
databasebeheerder
enterprise architect
erp consultant
functioneel applicatiebeheerder
functioneel beheerder
helpdeskmedewerker
ict beheerder
informaticus
informatieadviseur
informatieanalist
informatiearchitect
informatiemanager
it beheerder
netwerkbeheerder
netwerkspecialist
sap consultant
servicedeskmedewerker
systeembeheerder
systeemengineer
systeemontwikkelaar
technisch applicatiebeheerder
`,
    legal: `
advocaat
advocaat stagiair
bedrijfsjurist
bestuurssecretaris
compliance officer
contractbeheerder
contractmanager
curator faillissement
deurwaarder
gerechtsdeurwaarder
griffier
juridisch secretaresse
jurist
jurist arbeidsrecht
kandidaat notaris
mediator
merkengemachtigde
notarieel medewerker
notaris
octrooigemachtigde
officier van justitie
paralegal
privacy officer
rechter
rechtsbijstand
`,
    manufacturing: `
afdelingschef productie
arbeider
assemblagemedewerker
automonteur
autospuiter
bankwerker
brouwer
carrosseriebouwer
chef werkplaats
cnc draaier
cnc frezer
constructiebankwerker
draaier
drukker
elektromonteur industrie
fabrieksarbeider
fabrieksdirecteur
fabrieksmanager
frezer
garagehouder
goudsmid
horlogemaker
houtbewerker
industrieel monteur
inpakmedewerker
kleermaker
lasser
machinebediende
machineoperator
mecanicien
mechatronicus
metaalbewerker
meubelmaker
montagemedewerker
monteur
naaister
onderhoudsmanager
onderhoudsmonteur
onderhoudstechnicus
plaatwerker
plantmanager
ploegbaas
ploegleider
procesengineer
procesoperator
procestechnoloog
productieassistent
productiechef
productiedirecteur
productieleider
productiemanager
productiemedewerker
schoenmaker
smid
spuiter
stoffeerder
verpakker
verspaner
vliegtuigmonteur
voorman
werkmeester
werkplaatschef
werkplaatsmanager
werkvoorbereider
`,
    marketing: `
brandmanager
campagnemanager
communicatie en marketingmedewerker
contentmanager
contentmarketeer
contentspecialist
copywriter
e commerce manager
e commerce medewerker
evenementencoordinator
evenementenmanager
eventmanager
marketeer
marketingadviseur
marketingassistent
marketingcoordinator
marketingdirecteur
marketingmanager
marketingmedewerker
marktonderzoeker
mediaplanner
merkmanager
online manager
online marketeer
reclameadviseur
seo specialist
tekstschrijver
trafficmanager
webshopbeheerder
`,
    operations: `
=conciërge
agrarier
akkerbouwer
akkerbouwster
bedrijfsadviseur
bedrijfsbureau
bedrijfskundige
boer
concierge school
conciërge
facilitair
facilitair coordinator
facilitair manager
facilitair medewerker
fleetmanager
hoofd bedrijfsbureau
hoofd facilitair
hovenier
huismeester
kweker
managementconsultant
melkveehouder
objectleider
organisatieadviseur
piloot
proces verbeteraar
procesverbeteraar
schoonmaakmedewerker
schoonmaakster
schoonmaker
stewardess
strategieadviseur
strategisch adviseur
tuinder
tuinman
veehouder
verandermanager
wagenparkbeheerder
`,
    product: `
product owner
producteigenaar
productmanager
productontwikkelaar
productspecialist
`,
    public_sector: `
ambassadeur
ambtenaar
arbeidsinspecteur
belastinginspecteur
beleidsadviseur
beleidsmaker
beleidsmedewerker
boa
brandweercommandant
brandweerman
burgemeester
consulent werk en inkomen
dijkgraaf
diplomaat
dominee
douanier
fondsenwerver
fractievoorzitter
gebiedsmanager gemeente
gedeputeerde
gemeenteambtenaar
gemeenteraadslid
gemeentesecretaris
griffier gemeente
handhaver
inspecteur van politie
kamerlid
klantmanager sociale zaken
kolonel
luitenant
militair
minister
officier
omgevingsmanager overheid
opbouwwerker
pastoor
penitentiair medewerker
politieagent
raadslid
reclasseringswerker
schepen
senior beleidsmedewerker
sergeant
stadsdeelvoorzitter
statenlid
verenigingsvoorzitter
vergunningverlener
vrijwilliger
vrijwilligerscoordinator
wethouder
wijkagent
wmo consulent
`,
    purchasing: `
assistent inkoper
category manager
contractmanager inkoop
inkoopadviseur
inkoopassistent
inkoopcoordinator
inkoopdirecteur
inkoopmanager
inkoopmedewerker
inkoper
leveranciersmanager
operationeel inkoper
strategisch inkoper
tactisch inkoper
technisch inkoper
`,
    quality_hse: `
arbeidshygienist
arboadviseur
arbocoordinator
duurzaamheidsadviseur
duurzaamheidscoordinator
duurzaamheidsmanager
energieadviseur
energiecoordinator
energiemanager
hoger veiligheidskundige
hoofd kwaliteitsdienst
kam coordinator
kam functionaris
kam manager
kwaliteitsadviseur
kwaliteitsbeheer
kwaliteitsborging
kwaliteitscontroleur
kwaliteitscoordinator
kwaliteitsfunctionaris
kwaliteitsingenieur
kwaliteitsinspecteur
kwaliteitsmanager
kwaliteitsmedewerker
kwaliteitszorg
laborant kwaliteit
milieuadviseur
milieucoordinator
milieudeskundige
milieukundige
preventieadviseur
preventiemedewerker
veiligheidsadviseur
veiligheidscoordinator
veiligheidskundige
vgm coordinator
`,
    real_estate: `
acquisiteur vastgoed
assistent makelaar
bedrijfsmakelaar
gebiedsontwikkelaar
immokantoor
makelaar
makelaar o g
makelaarsassistent
projectontwikkelaar
rentmeester
syndicus
taxateur
vastgoedadviseur
vastgoedbeheerder
vastgoedbelegger
vastgoedexpert
vastgoedmakelaar
vastgoedmanager
vastgoedontwikkelaar
verhuurder
verhuurmakelaar
verhuurmanager
verhuurmedewerker
vve beheerder
woningbeheerder
woningmakelaar
woonconsulent
`,
    research: `
aio
archeoloog
bioloog
chemicus
chemisch analist
geoloog
historicus
innovatieadviseur
innovatiemanager
laborant
laboratoriummanager
laboratoriummedewerker
levensmiddelentechnoloog
medisch analist
microbioloog
natuurkundige
onderzoeker
onderzoeksleider
onderzoeksmedewerker
postdoc
promovendus
socioloog
wetenschappelijk medewerker
wetenschappelijk onderzoeker
wetenschapper
wiskundige
`,
    retail: `
afdelingschef
antiquair
assistent bedrijfsleider
barbier
bedrijfsleider supermarkt
bedrijfsleider winkel
bloemist
boekhandelaar
caissiere
drogist
etaleur
filiaalleider
filiaalmanager
formulemanager
franchisenemer
groenteboer
juwelier
kaasboer
kapper
kapster
kassamedewerker
kassier
marktkoopman
nagelstyliste
pompbediende
schoonheidsspecialist
slager
store manager
storemanager
supermarkteigenaar
supermarktmanager
tatoeeerder
vakkenvuller
verkoopmedewerker mode
verkoopmedewerker winkel
verkoopster
visboer
visual merchandiser
winkelbediende
winkelchef
winkelier
winkelmanager
winkelmedewerker
`,
    sales: `
accountmanager
accountmedewerker
acquisiteur
artsenbezoeker
autoverkoper
business developer
commercieel binnendienst
commercieel medewerker binnendienst
commercieel medewerker buitendienst
exportmanager
filiaalverkoop
handelaar
handelsagent
key accountmanager
medewerker verkoop binnendienst
orderverwerker
rayonhoofd
rayonleider
rayonmanager
regiomanager verkoop
relatiebeheerder
relatiemanager
salesadviseur
salesmanager
senior accountmanager
technisch commercieel medewerker
technisch verkoper
telefonisch verkoper
telemarketeer
tendermanager
verkoopadviseur
verkoopassistent
verkoopbinnendienst
verkoopdirecteur
verkoopleider
verkoopmanager
verkoopmedewerker
verkoper
vertegenwoordiger
vertegenwoordigster
`,
    security: `
badmeester
beveiliger
beveiligingsbeambte
beveiligingsmedewerker
bewaker
bewakingsagent
cyberbeveiliging
informatiebeveiliger
information security officer
meldkamercentralist
mobiel surveillant
objectbeveiliger
persoonsbeveiliger
portier
rechercheur particulier
security officer
surveillant
veiligheidsagent
winkelsurveillant
`,
    student: `
afgestudeerde
geneeskundestudent
hbo student
leerling
masterstudent
pas afgestudeerd
rechtenstudent
scholier
starter
student
studente
universiteitsstudent
`,
    supply_chain: `
bezorger
binnenvaartschipper
buschauffeur
chauffeur
conducteur
declarant
demand planner
distributiemanager
douanedeclarant
expediteur
expeditiemedewerker
heftruckchauffeur
import export medewerker
inpakker
kapitein
koerier
logistiek planner
machinist
magazijnbeheerder
magazijnchef
magazijnmanager
magazijnmedewerker
magazijnmeester
materiaalplanner
matroos
orderpicker
pakketbezorger
planner
postbode
productieplanner
schipper
taxichauffeur
transportmanager
transportondernemer
transportplanner
treinmachinist
verhuizer
voorraadbeheerder
vrachtwagenchauffeur
wagenbegeleider
`,
  },
  soft: {
    customer_service: `
service
`,
    education: `
begeleider
coach
instructeur
opleider
trainer
`,
    executive: `
commissaris
directie
directielid
holding
maat
partner
voorzitter
zelfstandig
zelfstandige
zzp
zzp er
zzper
`,
    operations: `
afdelingsmanager
bedrijfsleider
beheerder
clustermanager
locatie
locatieleider
locatiemanager
proces
procesmanager
processen
programma
programmamanager
project
projectassistent
projectcoordinator
projectdirecteur
projecten
projectleider
projectmanager
projectmedewerker
regiodirecteur
regiomanager
teamleider operations
unitmanager
vestiging
vestigingsdirecteur
vestigingsleider
vestigingsmanager
`,
  },
  domain: {
    administration: `
administratie
administratief
administratieve
archief
backoffice
kantoor
receptie
secretariaat
`,
    communication: `
communicatie
interne communicatie
media
pers
pr
public affairs
redactie
uitgeverij
voorlichting
`,
    construction: `
bouw
bouwkunde
bouwkundig
bouwprojecten
civiele techniek
constructeur bouw
grond weg waterbouw
infra
installatie
installatietechniek
renovatie
stedenbouw
toezichthouder bouw
utiliteitsbouw
wegenbouw
werf
woningbouw
`,
    customer_service: `
aftersales
klachten
klant
klantcontact
klanten
klantenservice
nazorg
support
`,
    data: `
analyse data
data
datamanagement
gegevens
kunstmatige intelligentie
statistiek
`,
    design: `
creatie
creatief
grafisch
grafische
ontwerp
vormgeving
`,
    education: `
academie
basisonderwijs
basisschool
bibliotheek
hogeschool
kinderopvang
lesgeven
museum
onderwijs
school
studenten
universiteit
`,
    engineering: `
elektronica
elektrotechniek
engineering
industriele automatisering
ontwikkeling
softwareontwikkeling
techniek
technisch
technische
technologie
werktuigbouw
werktuigbouwkunde
`,
    finance: `
accountancy
administratie en financien
audit
bank
belastingen
beleggingen
boekhouding
controlling
crediteuren
debiteuren
facturatie
financieel
financiele
financiele administratie
financien
fiscaal
fiscale
hypotheken
krediet
pensioenen
planning en control
risicobeheer
schade
treasury
tussenpersoon verzekeringen
verzekeringen
`,
    healthcare: `
apotheek
gezondheid
gezondheidszorg
ggz
jeugdzorg
kliniek
medisch
medische
ouderenzorg
praktijk
tandheelkunde
thuiszorg
verpleeghuis
verpleging
volksgezondheid
welzijn
ziekenhuis
zorg
`,
    hospitality: `
banqueting
bar
bediening
camping
catering
evenementenlocatie
horeca
hotel
keuken
recreatie
reizen
restaurant
toerisme
`,
    hr: `
arbeid
hr
hrm
loopbaan
opleiding
opleidingen
opleidings
p&o
personeel
personeels
personeelszaken
recruitment
salaris
salarissen
talent
verzuim
werving
werving en selectie
`,
    it: `
applicatiebeheer
applicaties
automatisering
digitale transformatie
digitalisering
ict
informatiemanagement
informatievoorziening
informatisering
it
netwerk
systeembeheer
systemen
`,
    legal: `
arbeidsrecht
compliance
contracten
gegevensbescherming
juridisch
juridische
juridische zaken
legal
notariaat
privacy
recht
rechten
`,
    manufacturing: `
assemblage
fabricage
fabriek
industrie
industrieel
industriele
machines
montage
onderhoud
procestechnologie
productie
technische dienst
verpakking
werkplaats
`,
    marketing: `
beurzen
campagne
e commerce
evenementen
marketing
marktonderzoek
merk
online marketing
reclame
webshop
`,
    operations: `
bedrijfsvoering
facilitaire
facilitaire dienst
facilitaire zaken
groenvoorziening
operationeel
operationele
operations
organisatie
schoonmaak
strategie
verandering
wagenpark
`,
    product: `
assortiment
product
producten
productmanagement
productontwikkeling
`,
    public_sector: `
beleid
brandweer
burgerzaken
defensie
gemeente
gemeentewerken
handhaving
ministerie
openbare orde
openbare werken
overheid
politie
provincie
rijk
ruimtelijke ordening
sociaal domein
sociale zaken
stichting
vereniging
vergunningen
waterschap
`,
    purchasing: `
aanbesteding
aanbestedingen
aankoop
inkoop
leveranciers
`,
    quality_hse: `
arbo
arbo en milieu
duurzaamheid
energie
gezondheid en veiligheid
hse
kam
klimaat
kwaliteit
kwaliteit arbo en milieu
kwaliteits
milieu
mvo
preventie
qhse
veiligheid en gezondheid
veiligheid gezondheid
veiligheid gezondheid en milieu
voedselveiligheid
welzijn op het werk
`,
    real_estate: `
asset manager vastgoed
immo
makelaardij
onroerend goed
vastgoed
verhuur
vve
wonen
woningcorporatie
woningen
`,
    research: `
innovatie
klinisch onderzoek
laboratorium
onderzoek
onderzoek en ontwikkeling
r&d
research
wetenschap
`,
    retail: `
detailhandel
filiaal
kassa
mode
retail
supermarkt
winkel
winkelcentrum
winkels
`,
    sales: `
acquisitie
binnendienst
buitendienst
commercie
commercieel
commerciele
export
handel
key accounts
relatiebeheer
sales
verkoop
`,
    security: `
beveiliging
bewaking
cybersecurity
informatiebeveiliging
security
veiligheid
`,
    supply_chain: `
distributie
douane
expeditie
import
logistiek
logistieke
magazijn
planning
supply chain
transport
vervoer
verzending
voorraad
warehouse
`,
  },
  hint: {
    administration: `
assistent
medewerker administratief
`,
    engineering: `
ingenieur
monteur technisch
technicus
`,
    executive: `
adjunct
directeur
`,
  },
  alone: {
    student: `
bijbaan
leerling
stagiair
stagiaire
werkstudent
`,
  },
  status: {
    retired: `
=in ruste
=met pensioen
=op pensioen
=op rust
aow er
brugpensioen
emeritus
gepensioneerd
gepensioneerde
pensionado
vut
`,
    unemployed: `
=beschikbaar voor nieuwe
=geen werk
=in between jobs
=in de ziektewet
=op zoek naar een baan
=op zoek naar een nieuwe uitdaging
=op zoek naar nieuwe
=op zoek naar werk
=open voor nieuwe
=tussen twee banen
=zoekende naar werk
=zoekt werk
=zonder werk
baanzoekend
huisman
huisvrouw
werkloos
werkloze
werkzoekend
werkzoekende
`,
  },
  head: {
    senior: `
senior accountmanager
senior productmanager
senior projectleider
senior projectmanager
`,
    c_level: `
afgevaardigd bestuurder
algemeen directeur
bestuurder
bestuursvoorzitter
commissaris
dga
directeur bestuurder
directievoorzitter
gedelegeerd bestuurder
president directeur
raad van bestuur
statutair directeur
voorzitter
`,
    director: `
adjunct
adjunct directeur
conrector
dir
directeur
directie
rector
`,
    manager: `
afdelingschef
afdelingshoofd
bedrijfsleider
chef
chef kok
coordinerend hoofd
hoofd
hoofdredacteur
hoofdverpleegkundige
leider
leidinggevende
manager
meester
ploegleider
projectleider
schoolleider
supervisor
teamcoach
teamleider
teammanager
verantwoordelijke
vestigingsmanager
voorman
`,
    owner: `
aannemer
boer
directeur eigenaar
directeur grootaandeelhouder
eigenaar
horecaondernemer
maat
mede eigenaar
medeoprichter
ondernemer
oprichter
praktijkhouder
restauranthouder
veehouder
vennoot
winkelier
zaakvoerder
zelfstandig ondernemer
zelfstandige
zzp
zzp er
zzper
`,
    staff: `
accountmanager
adviseur
agent
analist
assistent
bediende
begeleider
beheerder
consulent
consultant
coordinator
deskundige
engineer
expert
functionaris
hulp
ingenieur
key accountmanager
klantmanager
kleuterleider
kleuterleidster
kracht
medewerker
office manager
officemanager
operator
planner
projectmedewerker
referent
relatiemanager
specialist
stafmedewerker
technicus
verantwoordelijk
werker
`,
  },
  modifier: {
    junior: `
bbl
bijbaan
junior
leerling
stage
stagiair
stagiaire
starter
trainee
werkstudent
`,
    senior: `
eerste
ervaren
hoofddocent
lead
principal
senior
`,
  },
};
