import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of German job advertisements and of the KldB nomenclature.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const DE: TitleTable = {
  role: {
    administration: `
archivar
assistent der geschaftsfuhrung
assistent der geschaftsleitung
assistenz der geschaftsfuhrung
assistenz der geschaftsleitung
buroangestellter
buroassistent
burokaufmann
burokraft
buroleiter
buromanager
buromitarbeiter
chefsekretar
datentypist
direktionsassistent
empfangskraft
empfangsmitarbeiter
empfangssekretar
fremdsprachenkorrespondent
geschaftsfuhrungsassistent
industriekaufmann
kaufmann fur buromanagement
kaufmannische angestellte
kaufmannische mitarbeiterin
kaufmannischer angestellter
kaufmannischer mitarbeiter
kaufmannischer sachbearbeiter
office manager
rezeption empfang
schreibkraft
sekretar
sekretarin
teamassistent
teamassistenz
telefonzentrale
verwaltungsassistent
verwaltungsdirektor
verwaltungsleiter
verwaltungsmitarbeiter
vorstandsassistent
vorstandssekretar
vorzimmer
`,
    communication: `
autor
chef vom dienst
chefredakteur
cvd
dolmetscher
journalist
kommunikationsberater
kommunikationsleiter
kommunikationsmanager
kommunikationsreferent
korrespondent
lektor
moderator
onlineredakteur
presseoffizier
pressereferent
pressesprecher
pressestelle
redakteur
reporter
schriftsteller
technischer redakteur
ubersetzer
verlagsleiter
verleger
volontar
`,
    construction: `
anlagenmechaniker
anlagenmechaniker shk
architekt
baggerfahrer
baggerfuhrer
bauabrechner
bauamtsleiter bau
bauarbeiter
bauhelfer
bauherr
bauherrenvertreter
bauingenieur
baukalkulator
bauleiter
bauoberleiter
bauprojektleiter
bautechniker
bauuberwacher
bauunternehmer
bauzeichner
betonbauer
bim manager
bodenleger
dachdecker
dachdeckermeister
elektriker
elektroinstallateur
elektromeister
elektroplaner
estrichleger
fachplaner
fensterbauer
fliesenleger
gerustbauer
gipser
glaser
heizungsbauer
installateur
kalkulator
kalteanlagenbauer
kaltetechniker
klempner
klimatechniker
kranfuhrer
kuchenmonteur
landschaftsarchitekt
luftungstechniker
maler
maler und lackierer
malermeister
maurer
maurermeister
oberbauleiter
polier
projektleiter bau
sanitarinstallateur
schornsteinfeger
solarteur
stadtplaner
statiker
steinmetz
strassenbauer
strassenwarter
stuckateur
tiefbauer
tragwerksplaner
trockenbauer
vermesser
vermessungstechniker
verputzer
zimmerer
zimmermann
zimmermeister
`,
    customer_service: `
beschwerdemanager
call center agent
kundenberater
kundenbetreuer
kundendienstleiter
kundendienstmitarbeiter
kundendiensttechniker
kundenerfolgsmanager
kundenmanager
reklamationsbearbeiter
reklamationsmanager
serviceberater
serviceleiter
servicemanager
servicemitarbeiter
servicetechniker
supportmitarbeiter
telefonist
`,
    data: `
data analyst
data warehouse entwickler
datenanalyst
datenarchitekt
datenbankentwickler
dateningenieur
datenmanager
datenwissenschaftler
ki entwickler
statistiker
`,
    design: `
artdirector
buhnenbildner
cutter
designer
fotodesigner
fotograf
gestalter
goldschmied designer
grafikdesigner
grafiker
illustrator
industriedesigner
innenarchitekt
kameramann
kommunikationsdesigner
kreativdirektor
kunstler
mediendesigner
mediengestalter
modedesigner
produktdesigner
raumausstatter
regisseur
reinzeichner
videograf
webdesigner
`,
    education: `
akademieleiter
berufsschullehrer
bibliothekar
bildungsreferent
dekan
dozent
erzieher
fahrlehrer
fitnesstrainer
fussballtrainer
grundschullehrer
gymnasiallehrer
hochschullehrer
jugendleiter
jugendreferent
juniorprofessor
kanzler universitat
kindergartenleiter
kindergartenleitung
kindergartner
kinderpfleger
kitaleiter
konrektor
kurator
lehrbeauftragter
lehrer
lehrkraft
lektor universitat
museumsleiter
musiklehrer
musikschulleiter
nachhilfelehrer
oberstudiendirektor
oberstudienrat
padagoge
professor
referendar
rektor
schulbegleiter
schulleiter
schulleitung
schulsozialarbeiter
seminarleiter
studienberater
studienrat
tagesmutter
trainer und dozent
yogalehrer
`,
    engineering: `
anwendungsentwickler
app entwickler
automatisierungsingenieur
automatisierungstechniker
backend entwickler
berechnungsingenieur
elektroingenieur
elektrotechniker
entwickler
entwicklungsingenieur
entwicklungsleiter
fachinformatiker anwendungsentwicklung
frontend entwickler
full stack entwickler
hardwareentwickler
konstrukteur
konstruktionsingenieur
konstruktionsleiter
maschinenbauingenieur
maschinenbautechniker
mechatronikingenieur
patentingenieur technik
programmierer
projektierer
projektingenieur
softwarearchitekt
softwareentwickler
softwareingenieur
softwaretester
sps programmierer
systemingenieur
technikleiter
technische leitung
technischer betriebsleiter
technischer direktor
technischer leiter
technischer produktdesigner
technischer referent
technischer zeichner
testingenieur
verfahrensingenieur
vermessungsingenieur
versuchsingenieur
webentwickler
`,
    executive: `
alleingeschaftsfuhrer
aufsichtsrat
aufsichtsratsvorsitzender
direktor geschaftsfuhrung
eigentumer
firmenchef
firmeninhaber
generalbevollmachtigter
generaldirektor
geschaftsfuhrender gesellschafter
geschaftsfuhrer
geschaftsfuhrung
geschaftsleiter
geschaftsleitung
gesellschafter
gesellschafter geschaftsfuhrer
gf
ggf
grunder
handlungsbevollmachtigter
hauptgeschaftsfuhrer
inhaber
komplementar
landesgeschaftsfuhrer
mitglied der geschaftsfuhrung
mitglied der geschaftsleitung
mitglied des aufsichtsrats
mitglied des vorstands
mitgrunder
mitinhaber
prok
prokurist
stellvertretender geschaftsfuhrer
unternehmer
verwaltungsrat
vizeprasident des verwaltungsrats
vorsitzender der geschaftsfuhrung
vorstand
vorstandsmitglied
vorstandssprecher
vorstandsvorsitzender
`,
    finance: `
aktienhandler
aktuar
anlageberater
anlagenbuchhalter
bankberater
bankdirektor
banker
bankkaufmann
baufinanzierungsberater
betriebswirt
bilanzbuchhalter
bilanzierer
buchhalter
buchhaltungsleiter
controller
debitorenbuchhalter
filialleiter bank
finanzanalyst
finanzberater
finanzbuchhalter
finanzdirektor
finanzierungsberater
finanzleiter
finanzvorstand
finanzwart
finanzwirt
firmenkundenberater
firmenkundenbetreuer
fondsmanager
forderungsmanager
hauptbuchhalter
inkassomitarbeiter
innenrevisor
investmentbanker
kassenleiter
kassenwart
kaufmannischer geschaftsfuhrer
kreditanalyst
kreditberater
kreditorenbuchhalter
kreditsachbearbeiter
portfoliomanager
privatkundenberater
prufungsassistent
prufungsleiter
rechnungsprufer
revisor
risikomanager
schadenregulierer
schadensachbearbeiter
steuerassistent
steuerberater
steuerfachangestellter
steuerfachwirt
steuerreferent
treasurer
underwriter
unternehmensbewerter
vermogensberater
vermogensverwalter
versicherungsberater
versicherungsfachmann
versicherungskaufmann
versicherungsmakler
versicherungsvertreter
verwaltungs und finanzleiter
volkswirt
wirtschaftsprufer
`,
    healthcare: `
alltagsbegleiter
altenpfleger
amtsarzt
anasthesist
apotheker
arzt
arzthelfer
assistenzarzt
augenarzt
augenoptiker
betreuungskraft
betriebsarzt
chefarzt
chirurg
dentalhygieniker
dermatologe
diatassistent
einrichtungsleiter
ergotherapeut
ernahrungsberater
facharzt
frauenarzt
gesundheits und krankenpfleger
gynakologe
hausarzt
hautarzt
hebamme
hebammenpraxis
heilerziehungspfleger
heilpraktiker
heimleiter
heimleitung
hno arzt
horakustiker
internist
kardiologe
kieferorthopade
kinderarzt
klinikdirektor
klinikleiter
kosmetischer fusspfleger
krankenhausdirektor
krankenpfleger
krankenschwester
logopade
masseur
mfa
mta
neurologe
notfallsanitater
oberarzt
operationstechnischer assistent
optiker
orthopade
orthopadietechniker
osteopath
pflegedienstleiter
pflegedienstleitung
pflegedirektor
pflegefachfrau
pflegefachkraft
pflegefachmann
pflegehelfer
pflegekraft
pflegeleiter
pfleger
pharmazeut
physiotherapeut
podologe
praxisinhaber
praxisleiter
praxismanager
psychiater
psychologe
psychotherapeut
pta
radiologe
rettungsassistent
rettungssanitater
sanitater
schwester
sozialarbeiter
sozialpadagoge
stationsleiter
stationsleitung
therapeut
tierarzt
tiermedizinischer fachangestellter
urologe
zahnarzt
zahnarzthelfer
zahnmedizinischer fachangestellter
zahntechniker
zfa
`,
    hospitality: `
backer
backermeister
bankettleiter
barchef
barista
barkeeper
betriebsleiter gastronomie
cafebetreiber
campingplatzleiter
caterer
chefkoch
concierge
direktionsassistent hotel
empfangschef
f&b manager
gastronom
gastwirt
hausdame
hoteldirektor
hotelfachfrau
hotelfachmann
hotelier
hotelkaufmann
hotelleiter
hotelmanager
jungkoch
kellner
koch
kochin
konditor
konditormeister
kuchenchef
kuchenhilfe
kuchenleiter
kuchenmeister
nachtportier
oberkellner
pizzabacker
portier
reiseberater
reiseburokaufmann
reiseleiter
reiseverkehrskaufmann
restaurantfachmann
restaurantinhaber
restaurantleiter
restaurantmanager
rezeptionist
servicekraft
sommelier
souschef
spuler
spulkraft
stadtfuhrer
systemgastronom
tourismuskaufmann
tourismusmanager
touristiker
wirt
zimmermadchen
`,
    hr: `
arbeitsdirektor
arbeitsvermittler
ausbilder
ausbildungsleiter
betriebsrat
betriebsratin
betriebsratsvorsitzende
betriebsratsvorsitzender
entgeltabrechner
gehaltsabrechner
headhunter
hr business partner
lohn und gehaltsbuchhalter
lohnabrechner
lohnbuchhalter
lohnsachbearbeiter
mitglied des betriebsrats
personalberater
personalchef
personaldienstleistungskaufmann
personaldirektor
personaldisponent
personalentwickler
personalfachkaufmann
personalleiter
personalmanager
personalplaner
personalreferent
personalsachbearbeiter
personalverantwortlicher
personalvermittler
personalvorstand
recruiter
weiterbildungsmanager
`,
    it: `
anwenderbetreuer
anwendungsbetreuer
datenbankadministrator
digitalisierungsbeauftragter
digitalisierungsmanager
edv administrator
erp berater
fachinformatiker
fachinformatiker systemintegration
informatiker
informationstechnik
it administrator
it architekt
it projektleiter
it servicetechniker
it systemadministrator
it systemelektroniker
it systemkaufmann
leiter informationstechnik
netzwerkadministrator
netzwerktechniker
sap berater
sap consultant
sap entwickler
system engineer
systemadministrator
systemanalytiker
systembetreuer
systemintegrator
wirtschaftsinformatiker
`,
    legal: `
anwalt
datenschutzbeauftragter
fachanwalt
geldwaschebeauftragter
gerichtsvollzieher
insolvenzverwalter
jurist
justiziar
mediatorin
notar
notarfachangestellter
patentanwalt
patentreferent
rechtsanwalt
rechtsanwaltsfachangestellter
rechtsberater
rechtspfleger
rechtsreferendar
rechtsreferent
richter
schiedsrichter recht
staatsanwalt
syndikus
syndikusrechtsanwalt
unternehmensjurist
vertragsmanager
wirtschaftsjurist
`,
    manufacturing: `
anlagenbediener
anlagenfuhrer
anlagenmechaniker industrie
arbeiter
arbeitsvorbereiter
bandarbeiter
betriebselektriker
betriebsingenieur
betriebsleiter produktion
betriebsschlosser
brauer
braumeister
buchbinder
chemiefacharbeiter
chemikant
chirurgiemechaniker
cnc dreher
cnc fraser
dreher
drucker
elektroniker
facharbeiter
fahrzeugbauer
feinwerkmechaniker
fertigungsingenieur
fertigungsleiter
fertigungsmitarbeiter
fertigungsplaner
fraser
giesser
glaser industrie
goldschmied
hilfsarbeiter
industrieelektriker
industriemechaniker
industriemeister
instandhalter
instandhaltungsleiter
instandhaltungsmechaniker
instandhaltungstechniker
karosseriebauer
kfz mechaniker
kfz mechatroniker
kfz meister
lackierer
leiter produktion
leiter technik produktion
linienfuhrer
maschinenarbeiter
maschinenbediener
maschinenfuhrer
mechaniker
mechatroniker
meister
metallbauer
montagearbeiter
montageleiter
monteur
naherin
orthopadieschuhmacher
polsterer
produktionshelfer
produktionsingenieur
produktionsleiter
produktionsmeister
produktionsmitarbeiter
produktionsplaner fertigung
prozessingenieur
sattler
schichtfuhrer
schichtleiter
schlosser
schmied
schneider
schreiner
schuhmacher
schweisser
technischer betriebswirt
tischler
uhrmacher
verpacker
verpackungsmitarbeiter
vorarbeiter
wartungstechniker
werkdirektor
werkleiter
werksleiter
werkstattleiter
werkzeugmacher
werkzeugmechaniker
zerspanungsmechaniker
`,
    marketing: `
content manager
e commerce leiter
e commerce manager
eventmanager
kampagnenmanager
kaufmann fur marketingkommunikation
kaufmann im e commerce
markenmanager
marketingassistent
marketingkaufmann
marketingleiter
marketingmanager
marketingmitarbeiter
marketingreferent
marktforscher
mediaplaner
messeleiter
messemanager
onlineshop manager
produktmarketing manager
texter
veranstaltungskaufmann
veranstaltungsleiter
veranstaltungsmanager
werbefachmann
werbeleiter
werbetexter
`,
    operations: `
changemanager
flugbegleiter
forster
forstwirt
fuhrparkleiter
fuhrparkmanager
gartenlandschaftsbauer
gartner
gebaudemanager
gebaudereiniger
hausmeister
haustechniker
hauswirtschafter
hauswirtschaftsleiter
kapitan flug
landschaftsgartner
landwirt
landwirtschaftsmeister
objektleiter
operativer leiter
organisationsleiter
organisator
pilot
prozessmanagement
prozessmanager
putzfrau
raumpfleger
reinigungskraft
strategieberater
unternehmensberater
unternehmensentwickler
unternehmensentwicklung
winzer
`,
    product: `
produktentwickler
produktleiter
produktmanager
produktreferent
produktspezialist
produktverantwortlicher
`,
    public_sector: `
abgeordneter
amtsleiter
bauamtsleiter
beamter
bezirksburgermeister
botschafter
brandmeister
bundestagsabgeordneter
burgermeister
dezernatsleiter
dezernent
diakon
diplomat
ehrenamtskoordinator
feldwebel
feuerwehrmann
finanzbeamter
finanzwirt amt
fraktionsvorsitzender
fundraiser
gemeindedirektor
gemeinderat
gemeindeverwaltung
gleichstellungsbeauftragter
hauptamtsleiter
hauptkommissar
hauptmann
justizbeamter
justizvollzugsbeamter
kammerer
kommissar
konsul
kriminalbeamter
landrat
minister
ministerialrat
oberburgermeister
oberst
offizier
ortsburgermeister
ortsvorsteher
pastor
pfarrer
politiker
politischer referent
polizeibeamter
polizist
priester
quartiersmanager
regierungsrat
soldat
staatssekretar
stadtdirektor
stadtkammerer
stadtrat
standesbeamter
vereinsvorsitzender
verwaltungsbeamter
verwaltungsfachangestellter
verwaltungsfachwirt
verwaltungswirt
wirtschaftsforderer
wirtschaftsforderung
zollbeamter
`,
    purchasing: `
beschaffer
beschaffungsleiter
beschaffungsmanager
category manager
einkaufer
einkaufsassistent
einkaufsdirektor
einkaufsleiter
einkaufsmanager
einkaufsreferent
einkaufssachbearbeiter
lieferantenmanager
operativer einkaufer
projekteinkaufer
strategischer einkaufer
technischer einkaufer
zentraleinkauf
`,
    quality_hse: `
abfallbeauftragter
brandschutzbeauftragter
csr manager
energiebeauftragter
energieberater
energiemanager
gefahrgutbeauftragter
hygienebeauftragter
immissionsschutzbeauftragter
klimaschutzmanager
lebensmittelsicherheit
nachhaltigkeitsbeauftragter
nachhaltigkeitsmanager
qmb
qualitatsauditor
qualitatsbeauftragter
qualitatsfachmann
qualitatsingenieur
qualitatskontrolleur
qualitatsleiter
qualitatsmanagementbeauftragter
qualitatsmanager
qualitatsprufer
qualitatstechniker
sicherheitsbeauftragter
sicherheitsfachkraft
sicherheitsingenieur
strahlenschutzbeauftragter
umweltbeauftragter
umweltingenieur
umweltmanager
umweltreferent
`,
    real_estate: `
bautrager
bewirtschafter
hausverwalter
immobilienberater
immobilienentwickler
immobilienfachwirt
immobiliengutachter
immobilienkaufmann
immobilienmakler
immobilienmanager
immobilienverkaufer
immobilienverwalter
liegenschaftsverwalter
makler
mietverwalter
objektbetreuer immobilien
projektentwickler
projektentwickler immobilien
property manager
vermieter
verwalter
weg verwalter
wohnungsverwalter
`,
    research: `
agraringenieur
archaologe
biochemiker
biologe
biologielaborant
bta
chemielaborant
chemiker
cta
doktorand
f und e
f+e
forscher
forschungsingenieur
forschungsleiter
geologe
historiker
innovationsmanager
klinischer monitor
laborant
laboringenieur
laborleiter
labormitarbeiter
labortechniker
lebensmitteltechniker
mathematiker
okotrophologe
physiker
postdoktorand
promovend
soziologe
studienkoordinator
wissenschaftler
wissenschaftlicher assistent
wissenschaftlicher mitarbeiter
wissenschaftlicher referent
`,
    retail: `
backereifachverkaufer
barbier
bezirksleiter filialen
buchhandler
centermanager
dekorateur
drogist
einzelhandelskaufmann
einzelhandler
fachverkaufer
filialleiter
filialleiterin
filialleitung
fleischer
fleischereifachverkaufer
florist
friseur
friseurmeister
juwelier
kassenkraft
kassierer
kaufhausleiter
kioskbetreiber
kosmetiker
ladenleiter
marktleiter
marktleitung
metzger
metzgermeister
modeberater
nageldesigner
regalauffuller
regaleinraumer
schaufensterdekorateur
shopleiter
stellvertretender marktleiter
store manager
storemanager
supermarktleiter
tankstellenpachter
tatowierer
verkaufer einzelhandel
verkaufer im einzelhandel
verkaufshilfe
verkaufsstellenleiter
visual merchandiser
warenhausleiter
`,
    sales: `
accountmanager
akquisiteur
angebotsmanager
aquisiteur
auftragsabwicklung
aussendienstler
aussendienstmitarbeiter
automobilverkaufer
autoverkaufer
bezirksleiter
exportleiter
exportmanager
exportsachbearbeiter
fachberater
fachberater aussendienst
gebietsleiter
gebietsmanager
gebietsverkaufsleiter
handelsvertreter
innendienstmitarbeiter
medizinprodukteberater
partnermanager
pharmareferent
regionalleiter vertrieb
regionalverkaufsleiter
sales manager
technischer verkaufer
telefonverkaufer
verkaufer
verkaufsassistent
verkaufsberater
verkaufsfahrer
verkaufsingenieur
verkaufsinnendienst
verkaufsleiter
verkaufssachbearbeiter
vertreter
vertriebler
vertriebsassistent
vertriebsaussendienst
vertriebsbeauftragter
vertriebsdirektor
vertriebsingenieur
vertriebsinnendienst
vertriebsleiter
vertriebsmanager
vertriebsmitarbeiter
vertriebsmitarbeiter aussendienst
vertriebsmitarbeiter innendienst
vertriebspartner
vertriebsrepresentant
vertriebssachbearbeiter
`,
    security: `
bademeister
bewacher
detektiv
fachkraft fur schutz und sicherheit
informationssicherheitsbeauftragter
isb
it security manager
it sicherheitsbeauftragter
kaufhausdetektiv
konzernsicherheit
objektschutz
objektschutzer
personenschutzer
pforner
pfortner
sicherheitsberater
sicherheitschef
sicherheitsdienst
sicherheitsmanager
sicherheitsmitarbeiter
tursteher
turstehers
turstehher
wachleiter
wachmann
wachschutz
`,
    student: `
abiturient
absolvent
bachelorstudent
bwl student
dualer student
gymnasiast
hochschulabsolvent
jurastudent
masterstudent
medizinstudent
schuler
student
studi
studienanfanger
studierender
umschuler
`,
    supply_chain: `
auslieferungsfahrer
berufskraftfahrer
bestandsmanager
brieftrager
busfahrer
disponent
fachkraft fur lagerlogistik
fachlagerist
fahrdienstleiter
fahrer
gabelstaplerfahrer
importleiter
importsachbearbeiter
kapitan
kommissionierer
kraftfahrer
kurier
kurierfahrer
lagerarbeiter
lagerfachkraft
lagerist
lagerleiter
lagermeister
lagermitarbeiter
lagerverwalter
lieferfahrer
lkw fahrer
logistiker
logistikkoordinator
logistikleiter
logistikmanager
logistikmitarbeiter
logistikplaner
lokfuhrer
materialdisponent
materialplaner
matrose
packer
paketzusteller
produktionsplaner
spediteur
speditionskaufmann
speditionsleiter
staplerfahrer
taxifahrer
transportleiter
versandleiter
versandmeister
versandmitarbeiter
warenannahme
wareneingang
zollbeauftragter
zolldeklarant
zollsachbearbeiter
zugbegleiter
zusteller
`,
  },
  soft: {
    customer_service: `
service
`,
    education: `
coach
kursleiter
padagogischer mitarbeiter
referent bildung
trainer
`,
    executive: `
beirat
einzelunternehmer
freiberufler
kleinunternehmer
prasident
selbstandig
selbstandiger
selbststandig
selbststandiger
vorsitzender
`,
    it: `
administrator
`,
    operations: `
bereichsleiter
betrieb
betriebs
betriebsassistent
betriebsleiter
betriebsleitung
gesamtprojektleiter
geschaftsstellenleiter
niederlassung
niederlassungsleiter
niederlassungsleitung
programm
projekt
projektassistent
projekte
projektkoordinator
projektleiter
projektleitung
projektmanager
projektmitarbeiter
prozess
prozesse
regionalleiter
standort
standortleiter
teilprojektleiter
zentrumsleiter
`,
  },
  domain: {
    administration: `
backoffice
buro
burowirtschaft
empfang
innere verwaltung
sekretariat
verwaltung
`,
    communication: `
interne kommunikation
kommunikation
medien
offentlichkeitsarbeit
pr
presse
redaktion
unternehmenskommunikation
verlag
`,
    construction: `
bau
bauleitung
bauprojekte
baustelle
bauwesen
dach
elektroinstallation
gebaudetechnik
haustechnik
hochbau
holzbau
innenausbau
sanierung
shk
stadtplanung
strassenbau
tga
tiefbau
trockenbau
`,
    customer_service: `
after sales
beschwerde
callcenter
kunden
kundenbetreuung
kundendienst
kundenservice
reklamation
support
technischer support
`,
    data: `
auswertung
daten
datenanalyse
datenmanagement
ki
kunstliche intelligenz
statistik
`,
    design: `
design
gestaltung
grafik
kreation
kunst
`,
    education: `
akademie
bibliothek
bildung
grundschule
gymnasium
hochschule
jugend
kindergarten
kita
lehre
museum
padagogik
padagogische
padagogischer
schule
studium
universitat
unterricht
`,
    engineering: `
anwendungsentwicklung
automatisierung
automatisierungstechnik
elektro
elektronik
elektrotechnik
engineering
entwicklung
ingenieurwesen
konstruktion
maschinenbau
mechatronik
produktentwicklung technik
softwareentwicklung
softwaretechnik
technik
technische zeichnerin
`,
    finance: `
anlagen vermogen
bank
bilanz
buchhaltung
controlling
diplom kaufmann finanzen
fakturierung
finanz
finanz und rechnungswesen
finanzbuchhaltung
finanzen
forderungsmanagement
inkasso
kasse
kaufmannisch
kaufmannische
kaufmannischer
kredit
rechnungswesen
revision
risikomanagement
steuer
steuern
treasury
vermogen
versicherung
versicherungen
wirtschaftsprufung
`,
    healthcare: `
altenheim
apotheke
arztlich
arztlicher
arztpraxis
gesundheit
gesundheitswesen
klinik
krankenhaus
medizin
medizinisch
medizinischer
pflege
pflegedienst
pflegeheim
praxis
rehabilitation
soziales
station
zahnarztpraxis
`,
    hospitality: `
backerei
bankett
bar
catering
gastgewerbe
gastronomie
hotel
hotellerie
housekeeping
konditorei
kuche
reise
reisen
restaurant
rezeption
tourismus
`,
    hr: `
ausbildung
entgelt
entgeltabrechnung
gehalt
hr
lohn
lohn und gehalt
personal
personalabteilung
personalentwicklung
personalmanagement
personalverwaltung
personalwesen
recruiting
weiterbildung
`,
    it: `
anwendungsbetreuung
datenverarbeitung
digitalisierung
edv
first level support
informatik
informationstechnologie
it
netzwerk
organisation und edv
rechenzentrum
system
systeme
`,
    legal: `
compliance
datenschutz
justiz
patente
recht
rechts
rechtsabteilung
regulierung
vertrage
vertragsmanagement
`,
    manufacturing: `
anlagen
arbeitsvorbereitung
fertigung
industrie
instandhaltung
kfz
maschinen
montage
produktion
verpackung
wartung
werk
werkstatt
werkzeugbau
`,
    marketing: `
e commerce
event
kampagnen
marke
marketing
marktforschung
marktkommunikation
messe
messen
online marketing
onlinehandel
veranstaltung
veranstaltungen
werbung
`,
    operations: `
baubetriebshof
bauhof
facility
fuhrpark
gebaude
gebaudemanagement
landwirtschaft
operations
organisation
reinigung
strategie
unternehmensstrategie
`,
    product: `
produkt
produkte
produktentwicklung
produktmanagement
sortiment produkt
`,
    public_sector: `
amt
bauamt
behorde
bezirksamt
bundeswehr
feuerwehr
gemeinde
hauptamt
hochbauamt
kammerei
kirche
kommunal
kreisverwaltung
landkreis
ministerium
offentlicher dienst
ordnungsamt
politik
polizei
stadt
stadtverwaltung
stiftung
tiefbauamt
verein
`,
    purchasing: `
beschaffung
einkauf
einkaufs
lieferanten
materialeinkauf
vergabe
`,
    quality_hse: `
arbeits gesundheitsschutz
arbeitsschutz
arbeitssicherheit
brandschutz
energie
gesundheitsschutz
hse
hygiene
klima
klimaschutz
nachhaltigkeit
qm
qs
qualitat
qualitatsmanagement
qualitatssicherung
umwelt
umweltschutz
`,
    real_estate: `
grundstucke
gutachter immobilien
hausverwaltung
immobilien
immobilienmanagement
liegenschaften
mietverwaltung
vermietung
wohnbau
wohnungen
wohnungswirtschaft
`,
    research: `
f&e
forschung
forschung und entwicklung
innovation
klinische forschung
labor
wissenschaft
`,
    retail: `
einzelhandel
filiale
filialen
kasse laden
laden
ladengeschaft
markt
mode
shop
supermarkt
verkaufsstelle
warenhaus
`,
    sales: `
absatz
akquise
aussendienst
export
geschaftsentwicklung
grosskunden
handel
innendienst
key account
verkauf
verkaufs
vertrieb
vertriebs
`,
    security: `
bewachung
cybersicherheit
geld und werttransport
informationssicherheit
it sicherheit
schutz
security
sicherheit
werkschutz
`,
    supply_chain: `
auslieferung
bestand
disposition
fracht
fuhre
import
lager
logistik
materialwirtschaft
planung material
spedition
supply chain
transport
verkehr
verladung
versand
zoll
`,
  },
  hint: {
    administration: `
angestellter
ass
assistent
assistenz
bearbeiter
kaufmann
sachbearbeiter
`,
    engineering: `
dipl ing
diplomingenieur
ing
ingenieur
techniker
`,
    executive: `
chef
direktion
direktor
geschaftsbereichsleiter
`,
  },
  alone: {
    student: `
auszubildender
azubi
lehrling
praktikant
trainee
werkstudent
`,
  },
  status: {
    retired: `
=im ruhestand
=in pension
=in rente
altersteilzeit
berentet
emeritiert
fruhrentner
pensionar
pensioniert
privatier
rentner
rentnerin
ruhestand
ruhestandler
vorruhestand
`,
    unemployed: `
=auf arbeitssuche
=auf der suche nach
=auf jobsuche
=auf stellensuche
=derzeit auf der suche
=in elternzeit
=offen fur neue
=ohne arbeit
=ohne beschaftigung
=suche arbeit
=suche neue herausforderung
=zur zeit ohne
arbeitslos
arbeitsloser
arbeitssuchend
arbeitsuchend
arbeitsunfahig
elternzeit
erwerbslos
hausfrau
hausmann
jobsuchend
stellensuchend
`,
  },
  head: {
    senior: `
senior brand manager
senior key account manager
senior produktmanager
senior projektleiter
senior projektmanager
`,
    c_level: `
aufsichtsrat
finanzvorstand
generaldirektor
geschaftsfuhrer
geschaftsfuhrung
geschaftsleiter
geschaftsleitung
gf
hauptgeschaftsfuhrer
kaufmannischer geschaftsfuhrer
mitglied des vorstands
prasident
vorsitzender
vorstand
vorstandsmitglied
vorstandsvorsitzender
`,
    director: `
bereichsleiter
bereichsvorstand
chefarzt
direktion
direktor
geschaftsbereichsleiter
hauptabteilungsleiter
kaufmannischer direktor
prok
prokurist
vizeprasident
`,
    manager: `
abt leiter
abteilungsleiter
amtsleiter
bauleiter
chef
chefkoch
chefredakteur
filialleiter
fuhrer schicht
gruppenleiter
head
koordinierender leiter
kuchenchef
leit
leitende
leitender
leiter
leitung
ltg
ltr
manager
meister
oberarzt
polier
projektleiter
referatsleiter
rektor
sachgebietsleiter
schichtfuhrer
schichtleiter
schulleiter
stationsleiter
supervisor
teamleiter
verantwortlicher
vorarbeiter
`,
    owner: `
bauunternehmer
eigentumer
einzelunternehmer
firmeninhaber
freiberufler
gastronom
gastwirt
geschaftsfuhrender gesellschafter
gesellschafter
ggf
grunder
hotelier
inhaber
komplementar
landwirt
mitgrunder
mitinhaber
praxisinhaber
restaurantinhaber
selbstandig
selbstandiger
selbststandig
selbststandiger
unternehmer
winzer
wirt
`,
    staff: `
accountmanager
agent
analyst
angestellter
ass
assist
assistent
assistenz
bearbeiter
beauftragter
berater
betreuer
betriebsrat
community manager
consultant
experte
fachangestellter
fachberater
fachfrau
fachkraft
fachmann
fachwirt
hausmeister
helfer
hilfe
ing
ingenieur
kauffrau
kaufmann
key account manager
koordinator
kraft
kundenmanager
mitarbeiter
office manager
planer
projektmitarbeiter
referent
sachbearbeiter
sb
spezialist
sprecher
techniker
`,
  },
  modifier: {
    junior: `
ausbildung zum
ausbildung zur
auszubildender
azubi
berufseinsteiger
dualer student
junior
lehrling
praktikant
praktikum
referendar
studentische hilfskraft
trainee
volontar
werkstudent
`,
    senior: `
erfahrener
experte senior
hauptreferent
lead
leitender ingenieur
principal
senior
`,
  },
};
