import type { Table } from './format.ts';

/** German, with the words of Austria and Switzerland. Written for this project from general knowledge of the language. */
export const DE: Table = {
  lang: 'de',
  text: `
[stop]
der
die
das
und
ist
nicht
mit
für
auf
ein
eine
einen
im
zu
zum
zur
von
vom
bei
beim
seit
bis
nach
hat
hatte
wird
war
sehr
sein
seine
seinem
ihr
ihre
er
sie
wir
uns
unser
kunde
kundin
bitte
anrufen
rückruf
noch
aber
auch
oder
wegen
nimmt
geht
immer
am
an
aus
gerade
will
möchte
frau
herr
den
dem
des
es
als
wie

[context be]
ist
war
sei
wird
wurde
hat
hatte
habe
gehabt
bekam
bekommt
gilt als
fühlt sich
sehr
angeblich
bekennender
bekennende
überzeugter
überzeugte
strenger
leidet

[context client]
kunde
kundin
kontakt
ansprechpartner
interessent
achtung
hinweis

[context person]
mann
frau
sohn
tochter
mutter
vater
ehemann
ehefrau
gatte
gattin
partner
partnerin
bruder
schwester
kind
kinder
er
sie
ihm
ihr
eltern
oma
opa
typ
dame
schwager
freundin
neffe
nichte
enkel
familie
ehepaar
paar

[context suffer]
leidet an/unter
leidet
litt
erkrankt
wegen
nach
diagnose
diagnostiziert
operiert
behandlung
behandelt
rückfall
patient
verdacht auf
überlebte
schwere
schwerer
chronische
folgen
anfall
akute
gestorben an
kämpft gegen
positiv

[context take]
nimmt
nahm
auf
bekommt
schluckt
verschrieben
medikamente
tabletten
raucht
trinkt

[context since]
seit
bis
wieder
derzeit
zurzeit
momentan
immer noch
oft
länger
langzeit
diese woche
letzte woche
heute
dauerhaft
für #n wochen

[context job]
leiter
leiterin
leitung
leitet
chef
direktor
referent
referentin
ingenieur
krankenpfleger
krankenschwester
arzt
ärztin
facharzt
apotheker
techniker
berater
beraterin
anwalt
anwältin
rechtsanwalt
fachanwalt
richter
professor
lehrer
lehrerin
verkäufer
einkäufer
koordinator
spezialist
experte
forscher
forscherin
arbeitet bei/in/für/als
beauftragter
beauftragte
mitarbeiter
mitarbeiterin
sachbearbeiter
vertrieb
geschäftsführer
pfarrer
imam
wärter
justizbeamter
journalist
autor

[context trade]
verkauft
vertreibt
vertrieb
hersteller
produziert
händler
großhandel
grosshandel
lieferant
liefert
verlag
software
geräte
produkte
produkt
sortiment
angebot
katalog
lager
shop
laden
metzgerei
restaurant
catering
versicherung
schulung
lösung
app
markt
budget
einkauf
forschung
studie
kampagne
broschüre
buch
zeitschrift
startup
plattform
entwickelt
vorsorge
früherkennung
medizintechnik
anbieter
import
firma
bar
club

[context field]
branche
bereich
fachgebiet
schwerpunkt
spezialisiert
interessiert an
thema
segment
zielgruppe
vortrag

[context org]
institut
verband
verein
stiftung
zentrum
klinik
krankenhaus
labor
abteilung
gesellschaft
schule
universität
ministerium
agentur
ausschuss
kommission
verwaltung
amt
gmbh
ag
kg
praxis
apotheke
hilfe
gericht
museum
hotel

[context event]
messe
kongress
konferenz
tagung
seminar
forum
webinar
ausstellung
lauf
stand

[context street]
straße
platz
weg
gasse
allee
an der
am

[context streetEnd]
straße
strasse
str
platz
weg
gasse
allee

[context civility]
herr
herrn
frau
hr
fr
dr
familie
name
fa
firma

[context negation]
nicht
kein
keine
keinen
nie
ohne
weder

[context thing]
markt
projekt
anlage
maschine
linie
produkt
bestellung
server
software
netzwerk
budget
preis
auto
fahrzeug
gebäude
rechnung
lieferung
vertrag
werk
halle
drucker
wetter
angebot
brett
markt
auftrag
mail
ton

[context school]
schüler
schülerin
schule
klasse
sohn
tochter
kind
gymnasium
besucht
geht in
kommt in
junge
mädchen
lehrling

[context young]
sohn
tochter
kind
junge
mädchen
alt
alter
erst
enkel
neffe
nichte
schüler
schülerin
ist
jung
minderjährig
eltern

[context duration]
seit
erfahrung
garantie
vertrag
kredit
kunde
kundin
firma
unternehmen
vor
in
über
fast
mehr als
laufzeit
nach
maschine
auto
heizung
dach
besteht
verheiratet
jubiläum
vergangenen
letzten

[context origin]
herkunft
abstammung
wurzeln
gebürtig
gebürtiger
gebürtige
geboren in
stammt aus
aus
familie
akzent
hintergrund
eltern
mann
frau
ist
typ
flüchtling
spricht
leute

[context accused]
verurteilt
verurteilt wegen
angeklagt
verdächtigt
verhaftet
festgenommen
wegen
vorbestraft
ermittlungen
anzeige
prozess
strafe
saß
sitzt
gefängnis
haft
im
in
aus dem

[context practice]
praktizierend
praktizierender
gläubig
gläubiger
streng
strenggläubig
strenggläubiger
strenger
überzeugter
religiös
konvertiert
ist
familie
bekennender
frommer
sehr

[context attend]
geht
gehen
besucht
jeden
sonntag
sonntags
freitag
freitags
betet
aktiv
regelmäßig

[context busy]
nicht anrufen
nicht erreichbar
keine anrufe
keine termine
während
fastet
feiert
im
betet
abwesend
bitte

[context member]
mitglied
wählt
wähler
wählerin
anhänger
anhängerin
parteimitglied
kandidat
kandidiert
stadtrat
gemeinderat
aktiv
engagiert
sympathisiert
unterstützt
fan
ist in der
in der
bei der
stimmt
ortsverband

[context contempt]
so ein
totaler
totale
absoluter
alter
alte
dummer
dumme
blöder
blöde
doofer
doofe
fetter
fette
ist ein/eine
ist
echt
richtig
völlig
total
ziemlich
sehr
zu
er
sie
kunde
typ

[health state]
krankgeschrieben
krank geschrieben
krankschreibung
krankgemeldet
krankheitsbedingt
krankheitshalber
langzeitkrank
langzeiterkrankt
dauerkrank
schwer krank
schwerkrank
todkrank
unheilbar
chronisch krank
psychisch krank
nervenkrank
krankenstand
im krankenstand
au= bis
arbeitsunfähig
arbeitsunfähigkeit
arbeitsunfall
berufsunfähig
berufsunfähigkeit
erwerbsunfähig
erwerbsminderung
erwerbsminderungsrente
frührente wegen
berufskrankheit
wiedereingliederung
hamburger modell
auf reha
in reha
in der reha
reha
zur kur
auf kur
in kur
schwerbehindert
schwerbehinderung
schwerbehindertenausweis
schwerbehinderter
behindert
behinderung
körperbehindert
geistig behindert
gehbehindert
sehbehindert
hörbehindert
gdb= #n
pflegegrad
pflegestufe
pflegebedürftig
pflegefall
im pflegeheim
rollstuhlfahrer
rollstuhlfahrerin
im rollstuhl
sitzt im rollstuhl
querschnittsgelähmt
gelähmt
gehörlos
taubstumm
schwerhörig
hörgerät
blindenhund
erblindet
fast blind
gesundheitliche probleme
gesundheitliche gründe
gesundheitlichen gründen
gesundheitsprobleme
gesundheitszustand
gesundheitlich angeschlagen
beim psychologen
beim psychiater
beim therapeuten
beim onkologen
beim kardiologen
beim neurologen
in therapie
in psychotherapie
psychotherapie
macht eine therapie
in behandlung
in psychiatrischer
in der psychiatrie
psychiatrie
in der klinik
im krankenhaus
liegt im krankenhaus
krankenhausaufenthalt
auf intensivstation
intensivstation
im koma
im hospiz
palliativ
wurde operiert
wird operiert
operiert am
op am knie
op an der
hüft-op
knie-op
herz-op
bandscheiben-op
bandscheibenvorfall
bandscheibe
hexenschuss
rückenleiden
rückenprobleme
herzprobleme
herzinfarkt
herzkrank
herzfehler
herzschrittmacher
herzschwäche
schlaganfall
hirnblutung
hirntumor
bypass
thrombose
lungenembolie
bluthochdruck
diabetiker
zuckerkrank
diabetes
insulin
asthma
asthmatiker
copd
allergiker
heuschnupfen
zöliakie
epileptiker
epilepsie
multiple sklerose
ms-kranke
parkinson
alzheimer
demenz
dement
krebs
krebskrank
krebspatient
brustkrebs
prostatakrebs
darmkrebs
lungenkrebs
hautkrebs
leukämie
tumor
chemo
chemotherapie
bestrahlung
metastasen
transplantation
dialyse
depressionen
depression
depressiv
burnout
burn-out
angststörung
panikattacken
zwangsstörung
bipolar
manisch-depressiv
schizophren
schizophrenie
psychose
psychisch labil
psychische probleme
psychische erkrankung
nervenzusammenbruch
selbstmordversuch
suizidversuch
suizidgefährdet
magersüchtig
magersucht
bulimie
adipositas
fettleibig
übergewichtig
autist
autistisch
autismus
adhs
legastheniker
down-syndrom
alkoholiker
alkoholkrank
alkoholproblem
alkoholsüchtig
trockener alkoholiker
anonyme alkoholiker
säuft
trinkt zu viel
alkoholfahne
drogensüchtig
drogenabhängig
drogenproblem
suchtkrank
spielsüchtig
kiffer
kifft
entzug
entziehungskur
entzugsklinik
tablettensüchtig
hiv-positiv
hiv=
aids
hepatitis
tuberkulose
corona-positiv
long covid
ungeimpft
impfgegner
fehlgeburt
abtreibung
unfruchtbar
künstliche befruchtung
wechseljahre
endometriose
fibromyalgie
rheuma
arthrose
gicht
osteoporose
migräne
tinnitus
grauer star
gebrochenes bein
beinbruch
knochenbruch
amputiert
amputation
prothese
antidepressiva
psychopharmaka
morphium
methadon
lungenentzündung
gürtelrose
borreliose
morbus *
hörsturz
unter betreuung
betreuter

[health weak +since +lone]
krank
erkrankt
operiert
taub
blind
grippe
sucht | @ !client !be !person !since !lone +suffer
therapie
behindert
angeschlagen | -thing

[health topic]
onkologie
onkologe
psychologe
psychiater
krankheit
rollstuhl
erkrankung

[health,family_privacy state]
schwanger
schwangerschaft
hochschwanger
mutterschutz
im mutterschutz
erwartet ein kind
erwartet ein baby
erwartet nachwuchs
erwartet zwillinge
entbindung
entbunden
risikoschwangerschaft

[family_privacy state]
in scheidung
scheidung
lässt sich scheiden
lässt sich _ scheiden
lebt in scheidung
geschieden
frisch geschieden
frisch getrennt
getrennt lebend
lebt getrennt
trennung von
getrennt von
ehekrise
eheprobleme
beziehungsprobleme
häusliche gewalt
schlägt seine frau
fremdgeht
geht fremd
betrügt seine frau
betrügt ihren mann
hat eine affäre
affäre mit
geliebte
geliebter
untreu
ehebruch
sorgerecht
sorgerechtsstreit
unterhalt
unterhaltszahlungen
alleinerziehend
alleinerziehende
verwitwet
witwe
witwer
mann gestorben
frau gestorben
mann verstorben
frau verstorben
vater verstorben
mutter verstorben
sohn gestorben
todesfall
trauerfall
in trauer
trauert um
beerdigung
verwaist
waise
adoptiert
pflegekind
pflegekinder
uneheliches kind
familienstreit
familiäre probleme
private probleme
elternzeit
vaterschaftsurlaub
überschuldet
hoch verschuldet
verschuldet
privatinsolvenz
geldprobleme
geldsorgen
schufa-eintrag
hartz iv
hartz 4
bürgergeld
arbeitslos
obdachlos
zwangsräumung
gerichtsvollzieher
patchworkfamilie
junggeselle
ledig
unverheiratet
ex-frau
ex-mann
exfrau
exmann
pflegt seine mutter
pflegt ihre mutter
kinderlos

[religion state]
strenggläubig
streng katholisch
sehr religiös
tief religiös
gläubiger muslim
gläubiger katholik
gläubiger christ
ramadan
fastet
fastenmonat
zuckerfest
opferfest
fastenbrechen
freitagsgebet
geht in die kirche
geht jeden sonntag in die kirche
sonntags in der kirche
kirchgänger
kirchenmitglied
aus der kirche ausgetreten
kirchenaustritt
gottesdienst
moschee
synagoge
bibelkreis
bibelstunde
zeuge jehovas
zeugen jehovas
zeugin jehovas
mormone
scientologe
scientology
freikirche
evangelikal
pfingstgemeinde
sabbat
schabbat
jom kippur
pessach
chanukka
bar mizwa
koscher
isst halal
isst kein schweinefleisch
kein schweinefleisch
trägt kopftuch
kopftuch
kopftuchträgerin
verschleiert
kippa
atheist
atheistin
agnostiker
buddhist
hinduist
hindu
sikh
islamist
salafist
konvertiert zum islam
zum islam konvertiert
aleviten
alevit
sunnit
schiit
freimaurer
sekte
wallfahrt
pilgerfahrt
mekka
erstkommunion
kommunion
konfirmation
getauft
baptist
religiöse gründe
religiösen gründen
religionszugehörigkeit
konfession
fastenzeit

[religion weak +practice +lone]
muslim
moslem
muslima
muslimisch
katholik
katholisch
protestant
evangelisch
jude
jüdin
jüdisch
christ | @ -name
christlich
religiös
gläubig
fromm
orthodox
kirche | !client !lone !be !person +attend
halal | !client !be

[politics state]
afd-wähler
afd-mitglied
afd-anhänger
afd
wählt afd
wählt grün
wählt die grünen
wählt cdu
wählt spd
wählt links
spd-mitglied
cdu-mitglied
spd-wähler
cdu-wähler
grünen-wähler
fdp-wähler
linken-wähler
npd
parteimitglied
parteibuch
in der partei
mitglied der partei
mitglied der grünen
mitglied der linken
bündnis 90
linkspartei
junge union
jusos
stadtrat
stadträtin
gemeinderat
gemeinderätin
kreistag
landtagskandidat
bundestagskandidat
kandidiert für
bürgermeisterkandidat
wahlkampf für
rechtsextrem
rechtsradikal
linksextrem
linksradikal
rechter spinner
neonazi
nazi
reichsbürger
querdenker
verschwörungstheoretiker
antifa
kommunist
marxist
sozialist
anarchist
klimakleber
letzte generation
pegida
identitäre
monarchist
politisch links
politisch rechts
politisch aktiv
politisch engagiert
politische einstellung
politische gesinnung
politische meinung
putinversteher
trump-fan
wutbürger
övp
fpö
spö
svp
fpö-wähler
linker aktivist
klimaaktivist
aktivist

[politics weak +member]
cdu | !client !be !person
csu | !client !be !person
spd | !client !be !person
fdp | !client !be !person
grüne | @ !client !be !person
grünen | @ !client !be !person
linke | @ !client !be !person
bsw | !client !be !person

[union state]
betriebsrat
betriebsrätin
betriebsratsmitglied
betriebsratsvorsitzender
betriebsratsvorsitzende
personalrat
vertrauensmann der gewerkschaft
gewerkschaft
gewerkschafter
gewerkschaftler
gewerkschaftsmitglied
gewerkschaftssekretär
in der gewerkschaft
ig metall
ig bau
ig bce
ver.di
verdi-mitglied
dgb-mitglied
evg
gdl
gew-mitglied
ngg
streikt
im streik
streikführer
warnstreik teilgenommen
arbeitnehmervertreter
jugendvertreter
unia-mitglied
ögb
schwerbehindertenvertretung

[union weak +member]
verdi | @ !client !be !person
streik | !client !be !person !lone
dgb | !client !be !person

[ethnicity state]
türkischer herkunft
türkischstämmig
russischstämmig
arabischer herkunft
afrikanischer herkunft
polnischer herkunft
migrationshintergrund
mit migrationshintergrund
ausländer
ausländerin
ausländisch
flüchtling
geflüchteter
asylbewerber
asylant
spätaussiedler
russlanddeutscher
dunkelhäutig
dunkle hautfarbe
hautfarbe
farbiger
schwarzer mann
schwarze frau
schwarzafrikaner
neger
zigeuner
sinti
roma
kanake
kanacke
kümmeltürke
spaghettifresser
polacke
schlitzauge
südländer
südländisch
südländisches aussehen
nordafrikaner
araber
gebürtiger
gebürtige
spricht kaum deutsch
spricht schlecht deutsch
spricht gebrochen deutsch
spricht gut deutsch
kein deutsch
ausländischer akzent
türkischer akzent
russischer akzent
polnischer akzent
ethnische herkunft
volksgruppe
kurde
kurdisch
staatsangehörigkeit
jüdischer abstammung

[ethnicity weak +origin +lone !client !person]
türke
türkin
türkisch
russe
russin
pole
polin
syrer
syrerin
afghane
iraner
iraker
marokkaner
tunesier
algerier
ägypter
nigerianer
ghanaer
afrikaner
inder
pakistani
chinese
vietnamese
italiener
spanier
grieche
rumäne
bulgare
serbe
kroate
bosnier
albaner
kosovare
ukrainer
jude | +origin

[sexuality state]
schwul
schwuler
schwuchtel
lesbisch
lesbe
homosexuell
bisexuell
transsexuell
transgender
transfrau
transmann
nichtbinär
queer
outing
hat sich geoutet
geoutet
gleichgeschlechtlich
gleichgeschlechtliche ehe
vom anderen ufer
warmer bruder
transe
tunte
sexuelle orientierung
sexualleben
swinger
prostituierte
geht in den puff
nutte
hure
sexsüchtig
polyamor
lebt mit einem mann
mit einer frau verheiratet | @

[sexuality weak +lone]
gay
homo | @

[biometric_genetic state]
dna-test
dna-probe
dna-analyse
gentest
genanalyse
genmutation
gendefekt
erbkrankheit
genetische veranlagung
genetisch bedingt
genetisch vorbelastet
fingerabdruck
fingerabdrücke
iris-scan
netzhautscan
gesichtsscan
biometrische daten
vaterschaftstest
brca
brca-gen
stimmabdruck

[criminal state]
vorbestraft
vorstrafe
vorstrafen
vorstrafenregister
führungszeugnis eintrag
im gefängnis
im knast
aus dem gefängnis
aus dem knast
aus der haft
saß im knast
saß in haft
saß ein
sitzt ein
gefängnisstrafe
freiheitsstrafe
haftstrafe
haftentlassen
untersuchungshaft
in u-haft
u-haft
in haft
knacki
ex-knacki
häftling
ex-häftling
strafgefangener
auf bewährung
bewährungsstrafe
bewährungshelfer
fußfessel
elektronische fußfessel
hausarrest
verurteilt wegen
verurteilt
rechtskräftig verurteilt
angeklagt wegen
strafverfahren
ermittlungsverfahren
anklage wegen
verhaftet
festgenommen
polizeibekannt
straftäter
sexualstraftäter
kriminell
krimineller
kinderschänder
pädophil
vergewaltiger
vergewaltigung
mörder
totschlag
körperverletzung
betrüger
wegen betrugs
steuerhinterziehung
steuerhinterzieher
schwarzarbeit
drogendealer
dealer
drogenhandel
dieb
ladendieb
diebstahl
einbrecher
räuber
raubüberfall
geldwäsche
urkundenfälschung
unterschlagung
insolvenzverschleppung
alkohol am steuer
führerschein weg wegen
führerscheinentzug
fahrerflucht
brandstifter
erpresser
terrorist
haftbefehl

[criminal weak +accused]
gefängnis | !client !lone -job
knast | !client
betrug | !client !be !person !lone
haft | @ !client !lone !person !be

[insult state]
idiot
vollidiot
trottel
volltrottel
depp
volldepp
dummkopf
dumpfbacke
dödel
blödmann
blödian
dämlack
schwachkopf
schwachsinniger
spinner
spinnt
arschloch
arsch
arschgeige
arschkriecher
wichser
hurensohn
scheißkerl
scheisskerl
drecksack
drecksau
mistkerl
miststück
schlampe
fotze
zicke
zickig
ziege
blöde kuh
dumme kuh
dumme pute
dumme gans
dumme nuss
dumm wie brot
dumm wie stroh
dumm wie bohnenstroh
strohdumm
saudumm
dummer sack
alter sack
fauler sack
fetter sack
fette sau
fettsack
fettwanst
alte schachtel
alte hexe
alter knacker
alter depp
geizhals
geizkragen
geizig
pfennigfuchser
korinthenkacker
erbsenzähler
klugscheißer
klugscheisser
besserwisser
nervensäge
nervt
querulant
stinkstiefel
kotzbrocken
widerling
ekelpaket
ekelhaft
arrogant
arroganter
eingebildet
großkotz
angeber
aufschneider
lügner
lügt wie gedruckt
schleimer
heuchler
penner
asozial
asozialer
assi
asi
proll
gesindel
abschaum
taugenichts
faulpelz
versager
niete
loser
pfeife
flasche leer
nicht alle tassen im schrank
tassen im schrank
nicht die hellste kerze
hellste kerze
hellste birne
nicht der hellste
nicht die hellste
nicht ganz dicht
nicht ganz bei trost
nicht ganz richtig im kopf
schraube locker
einen vogel
einen an der klatsche
an der waffel
dachschaden
hohlkopf
hohlbirne
begriffsstutzig
schwer von begriff
behämmert
bekloppt
bescheuert
beknackt
plemplem
irrer
irre alte
geisteskrank
psychopath
hysterisch
furie
hausdrachen
giftzwerg
unsympath
vollpfosten
armleuchter
lackaffe
affe
esel
hornochse
rindvieh
schweinehund
sau
miesepeter
meckerziege
meckerfritze
jammerlappen
weichei
warmduscher
schlappschwanz
pisser
mongo
spast
spasti
bauerntrampel
tussi
blondine
stinkt
hinterwäldler

[insult weak +contempt !client !person]
dumm | @ -negation
blöd | @ -negation
doof | @ -negation
dämlich
verrückt | @ -negation
irre | @
schwein | @
hund | @ !contempt
kuh | @ !contempt
faul | @
unfähig
frech
unverschämt
unhöflich | !contempt
fett | @ !contempt
hässlich

[minor state]
minderjährig
minderjährige
minderjähriger
schüler der #n
schülerin der #n
schüler am gymnasium
schülerin am gymnasium
grundschüler
grundschule in die
gymnasiast
gymnasiastin
hauptschüler
realschüler
in der #n klasse
geht in die #n klasse
#n klasse | @
#age jahre alt
#age jährige
#age jähriger
#age jährig
erst #age
unter 18
unter 16
noch nicht volljährig
nicht volljährig
noch keine 18
einverständnis der eltern
elterliche zustimmung
zustimmung der eltern
einwilligung der eltern
erziehungsberechtigte
kindergarten geht
kindergartenkind
im kindergarten
vorschulkind
abiturient
abiturientin
macht abitur
macht abi
konfirmand
teenager
jugendlicher
jugendliche
schulkind
kleinkind
säugling
schulpraktikum
schülerpraktikum
schülerpraktikant

[minor weak !be !client !person +young]
#age jahre | -duration
schüler | +lone
schülerin | +lone
#n klasse | +school @ !young

[ok]
arbeitssicherheit und gesundheit
gesundheit und sicherheit
krankenkasse
krankenversicherung
berufsunfähigkeitsversicherung
diabetes-produkte
verrückt nach
verrückte idee
blind verkostung
blindes vertrauen
vertraut blind
parteiverkehr
gesunder menschenverstand
gift und
alter hase
alte hasen
schwarz auf weiß
schwarzes brett
schwarze zahlen
schwarze liste
schwarzer tee
schwarzes meer
roter faden
wettlauf
krank vor sorge
kranker markt
kranke preise
streik der bahn
bahnstreik
streik bei der bahn
lokführerstreik
kirche straße
scheidung zwischen den gesellschaftern
affe und
hund und katze
betreutes wohnen
operiert weltweit
operiert von
operiert aus
operiert in
operiert europaweit
genetischer fingerabdruck der marke
fingerabdruckscanner
fingerabdruck-scanner
fingerabdruck-sensor
fingerabdrucksensor
messe münchen
messe frankfurt
konfirmation der bestellung
polnischer markt
türkischer markt
italienisches restaurant
chinesisches restaurant
türkisches restaurant
ausländische kunden
ausländische investoren
ausländische tochter
ausländischer markt
flasche wein
pfeife und tabak
niete und schrauben
nieten und schrauben
stadtrat entscheidet
gemeinderat entscheidet
minderjährigenschutz
jugendliche zielgruppe
`,
};
