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
kann
kein
keine
keinen
sich
über
durch
ohne
nur
schon
wieder
jetzt
muss
heute
wenn
dass
ich
vor
ab
einem
einer
sind
haben
wurde
ihm
ihn
gegen
unter
mehr
macht
kommt
liegt
ruft
mal
nie
beide
damit
dann
neue
neuen
neuer
sucht
braucht
hr
fa
angebot
termin
ruft
wollte
sagt
lt
laut
ende
anfang
woche
jahre
monate
mitarbeiter

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
vorsorgeprogramm
spendenlauf
träger der
werbekampagne
als thema
werbethema
modell
nachbestellt
stück
stk
artikelnummer
augenoptiker
optiker
akustiker
sanitätshaus
fachhandel
filialen
bauprojekt
investor
bauträger
sortimentserweiterung
webshop
onlineshop
werbemittel
werbegeschenk
ausschreibung
großkunde
grosskunde
auftraggeber
zielgruppe
als kunde/kundin/kunden/auftraggeber
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
medizintechnik
vertrieb
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
gasse
allee

[context streetEnd]
straße
strasse
str
platz
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
op an der hüfte/wirbelsäule/bandscheibe/prostata/leiste/lunge
leidet an/unter depressionen/depression/krebs/migräne/asthma/rheuma/diabetes/angstzuständen/panikattacken/epilepsie/schizophrenie/demenz/ms/allergien/schmerzen/arthrose/tinnitus/einer/chronischen/starken/schweren/burnout
nach herz-op/op/operation/unfall in reha/behandlung
seit wochen/monaten/tagen krank
seit langem krank
ist krank
wieder krank
sohn/tochter/frau/mann/mutter/vater ist/hat krank/behindert/krebs/demenz/autist
kann nicht laufen/gehen/sehen/hören/arbeiten
hört schlecht/schwer/kaum
sieht schlecht/kaum
geht am stock
geht an krücken
auf krücken
hatte einen/eine/ein unfall/fehlgeburt/infarkt/schlaganfall/zusammenbruch/burnout
probleme mit herz/rücken/alkohol/dem/den/der
rückenschmerzen
herzprobleme
knieprobleme
hüftprobleme
nimmt medikamente/tabletten/drogen/antidepressiva/insulin
auf medikamente
unter medikamenten
psychisch angeschlagen
psychisch instabil
nervlich am ende
am ende seiner kräfte
erschöpft, krankgeschrieben
wegen krankheit
aus gesundheitlichen
trinkt gern/viel/zu/schon/wieder
betrunken
besoffen
hat eine fahne
trockener
auf entzug
hiv positiv
grad der behinderung
behindertenausweis
merkzeichen
krank geschrieben
schwer krank
chronisch krank
psychisch krank
im krankenstand
frührente wegen
hamburger modell
auf reha
in reha
in der reha
zur kur
auf kur
in kur
geistig behindert
gdb= #n
im rollstuhl
sitzt im rollstuhl
fast blind
gesundheitliche probleme
gesundheitliche gründe
gesundheitlichen gründen
gesundheitlich angeschlagen
beim psychologen
beim psychiater
beim therapeuten
beim onkologen
beim kardiologen
beim neurologen
in therapie
in psychotherapie
macht eine therapie
in psychiatrischer
in der psychiatrie
liegt im krankenhaus
auf intensivstation
im koma
wurde operiert
wird operiert
operiert am
op am knie
multiple sklerose
psychisch labil
psychische probleme
psychische erkrankung
trockener alkoholiker
anonyme alkoholiker
trinkt zu viel
long covid
grauer star
gebrochenes bein
morbus *
unter betreuung

[health trait]
krankgeschrieben
krankgemeldet
langzeitkrank
dauerkrank
schwerkrank
todkrank
unheilbar
arbeitsunfähig
berufsunfähig
erwerbsunfähig
schwerbehindert
behindert
körperbehindert
gehbehindert
sehbehindert
hörbehindert
pflegebedürftig
rollstuhlfahrer
rollstuhlfahrerin
querschnittsgelähmt
gelähmt
gehörlos
taubstumm
schwerhörig
erblindet
herzkrank
zuckerkrank
epileptiker
dement
krebskrank
depressiv
bipolar
schizophren
suizidgefährdet
magersüchtig
übergewichtig
autist
autistisch
legastheniker
alkoholiker
alkoholkrank
alkoholsüchtig
säuft
drogensüchtig
drogenabhängig
suchtkrank
spielsüchtig
kiffer
kifft
tablettensüchtig
hiv-positiv
corona-positiv
ungeimpft
unfruchtbar
amputiert

[health weak +suffer +since +lone]
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
rollator
krankschreibung
krankheitsbedingt
krankheitshalber
langzeiterkrankt
nervenkrank
krankenstand
arbeitsunfähigkeit
berufsunfähigkeit
erwerbsminderung
erwerbsminderungsrente
berufskrankheit
wiedereingliederung
schwerbehindertenausweis
schwerbehinderter
pflegegrad
pflegestufe
pflegefall
blindenhund
gesundheitsprobleme
gesundheitszustand
krankenhausaufenthalt
intensivstation
palliativ
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
herzfehler
herzschrittmacher
herzschwäche
schlaganfall
hirnblutung
hirntumor
lungenembolie
heuschnupfen
ms-kranke
krebspatient
chemo=
bestrahlung
depressionen
angststörung
panikattacken
zwangsstörung
manisch-depressiv
psychose
nervenzusammenbruch
selbstmordversuch
suizidversuch
fettleibig
adhs
down-syndrom
alkoholproblem
alkoholfahne
drogenproblem
entzug
entziehungskur
entzugsklinik
fehlgeburt
abtreibung
beinbruch
knochenbruch
methadon
gürtelrose
hörsturz
betreuter
reha
schwerbehinderung
behinderung
hörgerät
psychotherapie
psychiatrie
bypass
thrombose
bluthochdruck
diabetiker
diabetes
insulin
asthma
asthmatiker
copd
allergiker
zöliakie
epilepsie
parkinson
alzheimer
demenz
krebs
brustkrebs
prostatakrebs
darmkrebs
lungenkrebs
hautkrebs
leukämie
tumor
chemotherapie
metastasen
transplantation
dialyse
depression
burnout
burn-out
schizophrenie
magersucht
bulimie
adipositas
autismus
hiv=
aids
hepatitis
tuberkulose
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
amputation
prothese
antidepressiva
psychopharmaka
morphium
lungenentzündung
borreliose
onkologie
krankheit
rollstuhl
erkrankung

[health,family_privacy state]
im mutterschutz
erwartet ein kind
erwartet ein baby
erwartet nachwuchs
erwartet zwillinge

[health,family_privacy trait]
schwanger
schwangerschaft
hochschwanger
mutterschutz
entbindung
entbunden
risikoschwangerschaft

[family_privacy state]
mann/frau/freund/freundin hat ihn/sie/mich verlassen/betrogen
von seiner/ihrem frau/mann verlassen
frau/mann ist weg/ausgezogen
ausgezogen zu hause
stress mit seiner frau
streit mit der ex
ärger mit der ex
lebt bei seiner mutter
wohnt bei mutti
hat zwei/drei/vier kinder allein
kinder beim vater
kinder bei der mutter
wochenendvater
heimlich verheiratet
hochzeit geplatzt
hat geerbt
erbstreit
pleite privat
kann die miete nicht
mann/frau/vater/mutter/sohn/tochter/bruder/schwester/partner ist/kürzlich/gerade/letztes/vor gestorben/verstorben
in scheidung
lässt sich scheiden
lässt sich _ scheiden
lebt in scheidung
frisch geschieden
frisch getrennt
getrennt lebend
lebt getrennt
häusliche gewalt
schlägt seine frau
geht fremd
betrügt seine frau
betrügt ihren mann
hat eine affäre
affäre mit
mann gestorben
frau gestorben
mann verstorben
frau verstorben
vater verstorben
mutter verstorben
sohn gestorben
in trauer
trauert um
uneheliches kind
familiäre probleme
private probleme
hoch verschuldet
hartz iv
hartz 4
pflegt seine mutter
pflegt ihre mutter

[family_privacy trait]
scheidung
geschieden
ehekrise
eheprobleme
beziehungsprobleme
fremdgeht
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
todesfall
trauerfall
beerdigung
verwaist
waise
adoptiert
pflegekind
pflegekinder
familienstreit
elternzeit
vaterschaftsurlaub
überschuldet
verschuldet
privatinsolvenz
geldprobleme
geldsorgen
schufa-eintrag
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
kinderlos

[religion state]
streng katholisch
sehr religiös
tief religiös
gläubiger muslim
gläubiger katholik
gläubiger christ
geht in die kirche
geht jeden sonntag in die kirche
sonntags in der kirche
aus der kirche ausgetreten
zeuge jehovas
zeugen jehovas
zeugin jehovas
jom kippur
bar mizwa
isst halal
isst kein schweinefleisch
kein schweinefleisch
trägt kopftuch
konvertiert zum islam
zum islam konvertiert
religiöse gründe
religiösen gründen

[religion trait]
strenggläubig
ramadan
fastet
fastenmonat
zuckerfest
opferfest
fastenbrechen
freitagsgebet
kirchgänger
kirchenmitglied
kirchenaustritt
gottesdienst
moschee
synagoge
bibelkreis
bibelstunde
mormone
scientologe
scientology
freikirche
evangelikal
pfingstgemeinde
sabbat
schabbat
pessach
chanukka
koscher
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
wählt afd
wählt grün
wählt die grünen
wählt cdu
wählt spd
wählt links
in der partei
mitglied der partei
mitglied der grünen
mitglied der linken
bündnis 90
junge union
kandidiert für
wahlkampf für
rechter spinner
letzte generation
politisch links
politisch rechts
politisch aktiv
politisch engagiert
politische einstellung
politische gesinnung
politische meinung
linker aktivist

[politics trait]
afd-wähler
afd-mitglied
afd-anhänger
afd
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
linkspartei
jusos
stadtrat
stadträtin
gemeinderat
gemeinderätin
kreistag
landtagskandidat
bundestagskandidat
bürgermeisterkandidat
rechtsextrem
rechtsradikal
linksextrem
linksradikal
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
pegida
identitäre
monarchist
putinversteher
trump-fan
wutbürger
övp
fpö
spö
svp | @
fpö-wähler
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

[union state !others]
vertrauensmann der gewerkschaft
in der gewerkschaft
ig metall
ig bau
ig bce
im streik
warnstreik teilgenommen

[union trait !trade !org !others]
betriebsrat
betriebsrätin
betriebsratsmitglied
betriebsratsvorsitzender
betriebsratsvorsitzende
personalrat
gewerkschaft
gewerkschafter
gewerkschaftler
gewerkschaftsmitglied
gewerkschaftssekretär
ver.di
verdi-mitglied
dgb-mitglied
evg
gdl
gew-mitglied
ngg
streikt
streikführer
arbeitnehmervertreter
jugendvertreter
unia-mitglied
ögb
schwerbehindertenvertretung

[union weak +member !others]
verdi | @ !client !be !person
streik | !client !be !person !lone !trade -org
dgb | !client !be !person

[ethnicity state]
türkischer herkunft
arabischer herkunft
afrikanischer herkunft
polnischer herkunft
mit migrationshintergrund
dunkle hautfarbe
schwarzer mann
schwarze frau
südländisches aussehen
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
jüdischer abstammung

[ethnicity trait]
türkischstämmig
russischstämmig
migrationshintergrund
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
hautfarbe
farbiger
schwarzafrikaner
neger= | @
zigeuner
sinti
roma= | @ -place
kanake
kanacke
kümmeltürke
spaghettifresser
polacke
schlitzauge
südländer
südländisch
nordafrikaner
araber
gebürtiger
gebürtige
volksgruppe
kurde
kurdisch
staatsangehörigkeit

[ethnicity weak +origin +lone !client !person]
türke
türkin
türkisch
russe | @
russin
pole | @
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
chinese | @
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

[sexuality state]
hat sich geoutet
gleichgeschlechtliche ehe
vom anderen ufer
warmer bruder
sexuelle orientierung
geht in den puff
lebt mit einem mann
mit einer frau verheiratet | @

[sexuality trait]
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
geoutet
gleichgeschlechtlich
transe
tunte
sexualleben
swinger
prostituierte
nutte | @
hure | @
sexsüchtig
polyamor

[sexuality weak +lone]
gay
homo | @

[biometric_genetic state]
genetische veranlagung
genetisch bedingt
genetisch vorbelastet
biometrische daten

[biometric_genetic trait]
dna-test
dna-probe
dna-analyse
gentest
genanalyse
genmutation
gendefekt
erbkrankheit
fingerabdruck
fingerabdrücke
iris-scan
netzhautscan
gesichtsscan
vaterschaftstest
brca
brca-gen
stimmabdruck

[criminal state !others]
führungszeugnis eintrag
im knast
aus dem gefängnis
aus dem knast
aus der haft
saß im knast
saß in haft
saß ein
sitzt ein
in u-haft
in haft
auf bewährung
elektronische fußfessel
verurteilt wegen
rechtskräftig verurteilt
angeklagt wegen
anklage wegen
wegen betrugs
alkohol am steuer
führerschein weg wegen

[criminal trait]
vorbestraft
vorstrafe
vorstrafen
vorstrafenregister
gefängnisstrafe
freiheitsstrafe
haftstrafe
haftentlassen
untersuchungshaft
u-haft
knacki
ex-knacki
häftling
ex-häftling
strafgefangener
bewährungsstrafe
bewährungshelfer
fußfessel
hausarrest
verurteilt
strafverfahren
ermittlungsverfahren
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

[insult state !others]
stinkfaul
saublöd
saudoof
strunzdumm
dummes huhn
blöder hund
fauler hund
dumme/blöde/alte/fette/dämliche/doofe/arrogante/eingebildete/hässliche kuh/ziege/zicke/sau/gans/pute/schnepfe/schachtel/hexe/nuss/trine/schrulle/schlampe/tussi
dummer/blöder/alter/fetter/dämlicher/doofer/arroganter/geiziger/fauler/sturer/verrückter sack/hund/esel/depp/affe/bock/knacker/arsch/typ/kerl/idiot/schwätzer/geizhals
schnepfe
schrulle
labertasche
schwätzer
dummschwätzer
quasselstrippe
quatscht einen voll
dümmer als
dümmer als die polizei erlaubt
hat einen knall
hat einen schuss
hat einen sprung in der schüssel
sprung in der schüssel
nicht alle latten am zaun
latten am zaun
licht im oberstübchen
stroh im kopf
stroh in der birne
von allen guten geistern verlassen
geht mir auf den sack
geht einem auf den keks
auf die nerven
unausstehlich
unmöglicher mensch
rüpel
prolet
kleingeist
wichtigtuer
gernegroß
betrüger und lügner
hochnäsig
selbstverliebt
größenwahnsinnig
cholerisch
choleriker
idiot | @
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
arschloch
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
zickig
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
querulant
stinkstiefel
kotzbrocken
widerling
ekelpaket
arrogant
arroganter
eingebildet
großkotz
aufschneider
lügner
lügt wie gedruckt
schleimer
heuchler
penner
asozial
asozialer
assi
asi | @
proll
gesindel
abschaum
taugenichts
faulpelz
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
irre alte
geisteskrank
psychopath
hysterisch
hausdrachen
giftzwerg
unsympath
vollpfosten
armleuchter
lackaffe
hornochse
rindvieh
schweinehund
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
hinterwäldler

[insult weak +contempt !client !person !others]
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
schüler der #n
schülerin der #n
schüler am gymnasium
schülerin am gymnasium
grundschule in die
in der #n klasse
geht in die #n klasse
#age jahre alt
#age jährige
#age jähriger
#age jährig
noch nicht volljährig
nicht volljährig
noch keine 18
einverständnis der eltern
elterliche zustimmung
zustimmung der eltern
einwilligung der eltern
macht abitur
macht abi

[minor trait]
minderjährig
minderjährige
minderjähriger
grundschüler
gymnasiast
gymnasiastin
hauptschüler
realschüler
erziehungsberechtigte
kindergartenkind
vorschulkind
abiturient
abiturientin
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

[health weak +suffer !be !client !person +visit]
psychologe
psychiater
onkologe
kardiologe
neurologe
therapeut
psychotherapeut
frauenarzt
urologe
orthopäde
rheumatologe
physiotherapeut
chirurg
hautarzt
nervenarzt
facharzt
krankenhaus
klinik
spital
notaufnahme

[context visit]
beim
zum
geht zum
termin beim
war beim
ist beim
in behandlung bei
bei einem
bei einer
liegt im
liegt in der
kam ins
musste ins
muss ins
ins
wieder im
aus dem

[ok]
#n bis #n jahre
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

[context denial]
ist/war/sind/bin nicht
ist/war/sind/bin kein/keine/keinesfalls/keineswegs
kein
keine
keinen
nicht so
keineswegs
alles andere als

[context others]
mitarbeiter oft/häufig/ständig/fallen/fehlen
verkauft
verkaufen
vertreibt
vertreiben
liefert
beliefert
produziert
fertigt
entwickelt
bietet
vermietet
verlegt
druckt
importiert
exportiert
stellt _ her
verkauf/vertrieb/hersteller/händler/lieferant/anbieter/herstellung/import/versand von/für
software/lösung/lösungen/produkte/geräte/programm/schulung/schulungen/training/seminar/versicherung/app/plattform/beratung für/gegen/zu/zum/zur/bei/von
verwaltung/management/erfassung/dokumentation von/der
fachanwalt/anwalt/anwältin/rechtsanwalt/kanzlei/experte/expertin/spezialist/fachgeschäft für
spezialisiert auf
studie/buch/vortrag/artikel/bericht zu/über
mitarbeitern=
seiner/ihrer/unserer/der/aller mitarbeiter=
unter/den/für/seine/ihre/unsere/alle/#n mitarbeiter=
belegschaft
beschäftigten=
beschäftigte=
angestellten=
patienten=
patientinnen=
bewohner
bewohnern=
kunden=
versicherten=
personal
tiere
hunde
pferde
katzen
kühe
pflanzen
bäume
`,
};
