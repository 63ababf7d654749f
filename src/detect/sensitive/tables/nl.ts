import type { Table } from './format.ts';

/** Dutch, of the Netherlands and Flanders. Written for this project from general knowledge of the language. */
export const NL: Table = {
  lang: 'nl',
  text: `
[stop]
de
het
een
en
van
is
niet
met
voor
op
in
te
zijn
haar
hij
zij
ze
wij
ons
onze
bij
naar
aan
heeft
had
wordt
was
heel
erg
maar
ook
of
om
sinds
tot
na
klant
bellen
terugbellen
graag
wil
wat
die
dat
dit
er
nog
al
geen
vanaf
man
vrouw
zoon
dochter
dhr
mevr
mevrouw
meneer
jaar
zit
gaat
loopt
omdat
zo
als
door
uit
over

[context be]
is
was
wordt
werd
heeft
had
gehad
kreeg
krijgt
blijft
voelt zich
zegt
erg
heel
nogal
overtuigd
overtuigde
lijdt

[context client]
klant
contact
contactpersoon
let op
opmerking

[context person]
man
vrouw
zoon
dochter
moeder
vader
echtgenoot
echtgenote
partner
broer
zus
kind
kinderen
hij
zij
haar
ouders
oma
opa
vent
dame
vriend
vriendin
neef
nicht
familie
gezin
stel

[context suffer]
lijdt aan
leed aan
ziek door
wegens
vanwege
door
na
gediagnosticeerd
diagnose
geopereerd
behandeling
behandeld
herstellende
herstelt
overleden aan
aanval
chronische
ernstige
terugval
patiënt
vecht tegen

[context take]
slikt
gebruikt
neemt
aan de
medicatie
medicijnen
pillen
rookt
drinkt

[context since]
sinds
tot
al
nog
weer
momenteel
vaak
altijd
deze week
vandaag
langdurig
weken
maanden
thuis

[context job]
directeur
manager
hoofd
leider
chef
ingenieur
verpleegkundige
verpleger
arts
dokter
apotheker
technicus
adviseur
consultant
trainer
advocaat
rechter
professor
leraar
lerares
docent
verkoper
inkoper
coördinator
specialist
expert
onderzoeker
werkt bij/in/voor/als
medewerker
verantwoordelijke
functionaris
accountmanager
bewaarder
dominee
pastoor
imam
journalist

[context trade]
hulpmiddelenleverancier
thuiszorgwinkel
hoorcentrum
opticien
audicien
filialen
bestelt
webshop
vakhandel
als thema
zorgvakhandel
als klant/opdrachtgever
verkoopt
verkoop
fabrikant
maakt
producent
distributeur
leverancier
levert
importeur
groothandel
uitgever
software
apparatuur
producten
product
assortiment
aanbod
offerte
catalogus
winkel
slagerij
restaurant
catering
verzekering
verzekeraar
training
oplossing
app
markt
budget
inkoop
onderzoek
campagne
brochure
boek
tijdschrift
bedrijf
platform
ontwikkelt
preventie
hulpmiddelen
bar
club

[context field]
sector
branche
gebied
gespecialiseerd
geïnteresseerd in
thema
segment
doelgroep

[context org]
instituut
vereniging
stichting
centrum
kliniek
ziekenhuis
ziekenhuizen
laboratorium
afdeling
maatschappij
school
universiteit
ministerie
bureau
raad
groep
bv
nv
praktijk
apotheek
fonds
museum
gemeente
hotel
rechtbank

[context event]
beurs
congres
conferentie
seminar
forum
webinar
tentoonstelling
dag van
stand
loop

[context street]
straat
plein
laan

[context streetEnd]
straat
plein
laan
singel
gracht

[context civility]
dhr
mevr
mw
meneer
mevrouw
heer
dr
familie
fam
de heer

[context negation]
niet
geen
nooit
zonder
noch

[context thing]
markt
project
lijn
machine
product
bestelling
server
software
netwerk
budget
prijs
auto
vrachtwagen
gebouw
factuur
betaling
levering
contract
fabriek
printer
offerte
lijst
koffie

[context school]
leerling
school
zoon
dochter
kind
klas
jongen
meisje
groep
zit
scholier

[context young]
zoon
dochter
kind
jongen
meisje
leeftijd
pas
kleinzoon
neefje
nichtje
leerling
jong
is
van
ouders
oud
tweeling

[context duration]
al
sinds
ervaring
garantie
contract
lening
hypotheek
klant
bedrijf
geleden
over
ruim
bijna
meer dan
gedurende
na
machine
auto
getrouwd
elke
binnen
afgelopen
komende

[context origin]
afkomst
herkomst
roots
geboren in
komt uit
familie
accent
stel
gemeenschap
ouders
man
vrouw
is
achtergrond
type
vluchteling
een

[context accused]
veroordeeld
veroordeeld voor
verdacht
verdacht van
gearresteerd
opgepakt
aangeklaagd
wegens
rechtszaak
strafblad
gevangenis
voor
gezeten
zat
cel

[context practice]
praktiserend
praktiserende
gelovig
gelovige
streng
strenge
bekeerd
erg
is
familie
overtuigd
overtuigde
belijdend
vrome

[context attend]
gaat
gaan
bezoekt
zondag
zondags
vrijdag
elke
iedere
bidt
actief

[context busy]
niet bellen
niet bereikbaar
geen afspraken
tijdens
vast
viert
bidt
afwezig

[context member]
lid
lid van
stemt
stemde
stemmer
kiezer
aanhanger
actief
kandidaat
raadslid
sympathisant
steunt
fan
is van de
bij de

[context contempt]
wat een
zo'n
een
is
erg
echt
totale
complete
ouwe
oude
domme
stomme
dikke
vieze
luie
zo
heel
te
klant
vent
enorme
nogal

[health state]
heeft/had/kreeg een/last/van ?zware/lichte burn/hartinfarct/beroerte/hersenbloeding/miskraam/depressie/tumor/psychose/longontsteking/tia
heeft kanker/diabetes/adhd/ms/hiv/reuma/epilepsie/autisme/parkinson/alzheimer/astma/copd
lijdt aan
last van zijn/haar rug/hart/knie/hart/longen/heup
loopt met een stok/rollator/krukken
slecht ter been
rollator
hoort/ziet slecht/niets/bijna
kan niet lopen/werken/horen/zien
zit/al/weer/nog ?weken/maanden ziek thuis
ziek thuis
ziek gemeld
zoon/dochter/vrouw/man/moeder/vader is/heeft ziek/autistisch/gehandicapt/kanker/dementie/dement
zwaar ziek
heel ziek
rugproblemen/hartproblemen/knieproblemen
drinkt veel
drinkt te veel
ruikt naar alcohol/drank
aan de antidepressiva/medicijnen/pillen/drugs/drank
slikt medicijnen/antidepressiva/pillen
naar een verpleeghuis/verzorgingshuis
ziek gemeld
ziek thuis
zit ziek thuis
langdurig ziek
ernstig ziek
chronisch ziek
terminaal ziek
met ziekteverlof
in de ziektewet
in de wia
volledig afgekeurd
op arbeidstherapeutische basis
overwerkt thuis
thuis met een
gehandicapte zoon
lichamelijk beperkt
verstandelijk beperkt
in een rolstoel
in rolstoel
zit in een rolstoel
slechte gezondheid
zwakke gezondheid
ligt in het ziekenhuis
opgenomen in ?het/een ziekenhuis/kliniek/hospice/inrichting/psychiatrie
op de ic
in coma
bij de psycholoog
bij de psychiater
bij een psycholoog
bij een psychiater
naar de psycholoog
naar de psychiater
herstellende van
operatie aan
hoge bloeddruk
allergisch voor
multiple sclerose
psychische problemen
psychische klachten
syndroom van down
drinkt te veel
aan de drank
verslaafd aan drugs/alcohol/cocaïne/medicijnen/gokken
long covid
corona positief
niet gevaccineerd
overgang | @ !client
gebroken been
gebroken arm
been gebroken
in het gips
zware medicatie
onder bewind

[health trait]
ziekgemeld
terminaal
ongeneeslijk
arbeidsongeschikt
afgekeurd
overspannen
gehandicapt
invalide
mindervalide
rolstoelgebruiker
slechthorend
slechtziend
doofstom
geopereerd
hartpatiënt
diabeet
astmapatiënt
epileptisch
dement
dementerend
depressief
bipolair
manisch-depressief
schizofreen
suïcidaal
zwaarlijvig
autist
autistisch
dyslectisch
alcoholist
alcoholverslaafd
drugsverslaafd
gokverslaafd
junk | @
blowt
blower
hiv-positief
seropositief
onvruchtbaar
verlamd
geamputeerd

[health weak +suffer +since +lone]
ziek
doof
blind
depressief
verslaafd | !be !client !person !lone
griep
operatie | !client !be !lone !person
ziekenhuis | !client !be
medicatie

[health topic]
ziekteverlof
ziekteverzuim
ziektewet
wia-uitkering
wia=
wao
wajong
re-integratie
reïntegratie
arbeidsongeval
bedrijfsongeval
burn-out
burnout
blindengeleidehond
gezondheidsproblemen
gezondheidsklachten
gezondheidsredenen
ziekenhuisopname
hospice
palliatief
afkickkliniek
afkicken
revalideert
revalidatiecentrum
heupoperatie
knieoperatie
hartoperatie
openhartoperatie
chemo=
chemokuur
uitzaaiingen
hartaanval
hartinfarct
hartproblemen
hartklachten
beroerte
herseninfarct
hersenbloeding
hersentumor
suikerziekte
ms-patiënt
hernia
rugklachten
rugproblemen
angststoornis
paniekaanvallen
psychose
zelfmoordpoging
alcoholprobleem
drankprobleem
gokverslaving
longontsteking
miskraam
abortus
ivf
niertransplantatie
antidepressivum
kalmeringsmiddelen
krukken
ggz
gordelroos
handicap
hoorapparaat
revalidatie
kanker
borstkanker
prostaatkanker
darmkanker
longkanker
huidkanker
leukemie
tumor
chemotherapie
bestraling
pacemaker
diabetes
insuline
astma
copd
allergie
coeliakie
epilepsie
parkinson
alzheimer
dementie
reuma
artrose
jicht
fibromyalgie
migraine
depressie
schizofrenie
anorexia
boulimia
obesitas
autisme
adhd
dyslexie
hiv
aids
hepatitis
tuberculose
prothese
dialyse
transplantatie
antidepressiva
slaappillen
oncologie
ziekte
rolstoel

[health,family_privacy state]
verwacht een kind
verwacht een baby
in verwachting
uitgerekend in
moet bevallen
bevallen van | @
net bevallen

[health,family_privacy trait]
zwanger
hoogzwanger
zwangerschap
zwangerschapsverlof
bevallingsverlof
moederschapsverlof
bevalling

[family_privacy state]
vrouw/man/vriendin/vriend heeft hem/haar verlaten/bedrogen
verlaten door zijn vrouw
verlaten door haar man
ruzie met zijn ex
ruzie met haar ex
ziet zijn kinderen niet
kinderen bij de ex
zijn ex
haar ex
net vader/moeder geworden
erfenisruzie
huur niet betalen
man/vrouw/vader/moeder/zoon/dochter/partner/broer/zus is/net/vorig/onlangs overleden/gestorven
ligt in scheiding
in scheiding
gaat scheiden
net gescheiden
pas gescheiden
uit elkaar
huiselijk geweld
slaat zijn vrouw
gaat vreemd
bedriegt zijn vrouw
heeft een affaire
affaire met
alleenstaande moeder
alleenstaande vader
man overleden
vrouw overleden
moeder overleden
vader overleden
zoon overleden
verloor haar man
verloor zijn vrouw
in de rouw
rouwt om
begrafenis van
wees= geworden
zwaar in de schulden
in de schuldsanering
persoonlijk failliet
in de bijstand
uit huis gezet
woont bij zijn ouders
woont bij zijn moeder
samengesteld gezin

[family_privacy trait]
scheiding
gescheiden
vechtscheiding
echtscheiding
relatieproblemen
huwelijksproblemen
vreemdgaat
vreemdgaan
minnares
minnaar
ontrouw
overspel
voogdij
co-ouderschap
omgangsregeling
alimentatie
alleenstaand
weduwe
weduwnaar
sterfgeval
geadopteerd
pleegkind
pleeggezin
ouderschapsverlof
vaderschapsverlof
familieruzie
familieproblemen
schulden | @
schuldsanering
schuldhulpverlening
geldproblemen
geldzorgen
bkr
bkr-registratie
bijstand
bijstandsuitkering
werkloos
dakloos
deurwaarder
vrijgezel
ongehuwd
ex-vrouw
ex-man
mantelzorger
kinderloos

[religion state]
praktiserend moslim
streng gelovig
zwaar gelovig
erg gelovig
streng gereformeerd
jehova's getuige
getuige van jehova
gaat naar de kerk
elke zondag naar de kerk
naar de kerk
gaat naar de moskee
jom kipoer
bar mitswa
eet halal
eet alleen halal
eet geen varkensvlees
geen varkensvlees
draagt een hoofddoek
bekeerd tot de islam
eerste communie
zwarte kousen
religieuze redenen
uit geloofsovertuiging

[religion trait]
gereformeerd
jehova
jehovagetuige
mormoon
evangelisch
pinkstergemeente
ramadan
suikerfeest
offerfeest
vastenmaand
vrijdaggebed
kerkganger
kerkelijk
ouderling
moskee
synagoge
bijbelstudie
sabbat
sjabbat
pesach
chanoeka
koosjer
hoofddoek
boerka
nikab
keppeltje
atheïst
agnost
boeddhist
hindoe
sikh
islamist
salafist
bekeerling
vrijmetselaar
sekte
bedevaart
mekka
gedoopt
refo
zwartekousen
geloofsovertuiging

[religion weak +practice +lone]
moslim
moslima
islamitisch
katholiek
protestant
protestants
joods
jood
christen | -name
christelijk
religieus
gelovig
hindoeïstisch
kerk | !client !lone !be !person +attend
halal | !client !be

[politics state]
stemt pvv
stemt vvd
stemt links
stemt rechts
stemt groenlinks
stemt pvda
stemt d66
stemt fvd
stemt forum
stemt vlaams belang
stemt op
stemde op
vlaams belang
partij voor de dieren
lid van de vvd
lid van de pvda
lid van de partij
lid van de sp
kandidaat voor de gemeenteraad
extreem rechts
extreem links
linkse rakker
linkse rat
politieke voorkeur
politieke mening
politieke overtuiging
politiek actief
politiek links
politiek rechts

[politics trait]
pvv-stemmer
pvv
pvda
groenlinks
d66
fvd
n-va
partijlid
gemeenteraadslid
raadslid
wethouder
ex-wethouder
lijsttrekker
extreemrechts
extreem-rechts
extreemlinks
rechts-extremist
neonazi
nazi
communist
socialist
marxist
anarchist
links-radicaal
wappie
complotdenker
activist
klimaatactivist
wilders-fan
trump-fan
republikein
flamingant

[politics weak +member]
vvd | !client !be !person
cda | !client !be !person
sp= | @ !client !be !person
bbb | !client !be !person
wilders | !client !be !person
baudet | !client !be !person
rutte | !client !be !person !member

[union state !others]
kaderlid fnv
lid van fnv
lid van cnv
lid van de or
in de or
syndicaal afgevaardigde
in staking

[union trait !trade !org !others]
vakbondslid
vakbondsman
vakbondsvrouw
vakbondsleider
vakbondsafgevaardigde
vakbondsactie
kaderlid
fnv-lid
fnv
cnv
abvv
acv-lid
acv=
aclvb
abvv-afgevaardigde
ondernemingsraad
or-lid
or-voorzitter
personeelsafgevaardigde
syndicalist
syndicaal
staakt
staker
stakingsleider
stakingspost

[union weak +member !others]
staking | !client !be !person !lone
vakbond | !client

[ethnicity state]
van * afkomst
van marokkaanse/turkse/surinaamse/antilliaanse/poolse/joodse/afrikaanse/indonesische/chinese/syrische/buitenlandse afkomst/komaf/origine
marokkaanse afkomst
turkse afkomst
surinaamse afkomst
poolse afkomst
afrikaanse afkomst
buitenlandse afkomst
illegaal in
donkere huidskleur
donkere man
zwarte man
zwarte vrouw
spreekt slecht nederlands
spreekt geen nederlands
spreekt gebrekkig nederlands
buitenlands accent
turks accent
pools accent
noord-afrikaans uiterlijk

[ethnicity trait]
allochtoon
allochtone
migratieachtergrond
migrant
immigrant
asielzoeker
vluchteling
statushouder
huidskleur
getint
gekleurd
neger=
zigeuner
roma= | @
sinti
kutmarokkaan
mocro
medelander
nationaliteit
etniciteit
buitenlander
halfbloed
indo

[ethnicity weak +origin +lone !client !person]
marokkaan
marokkaanse
turk | @
turkse
surinamer
surinaamse
antilliaan
pool | @
poolse
roemeen
bulgaar
syriër
afghaan
irakees
iraniër
somaliër
eritreeër
ghanees
nigeriaan
chinees
indiër
arabier
afrikaan
koerd

[sexuality state]
is homo
nicht= | @ +contempt
pot= | @ +contempt
uit de kast
uit de kast gekomen
seksuele geaardheid
seksuele voorkeur
van de verkeerde kant
woont samen met zijn vriend
woont samen met haar vriendin
getrouwd met een man
zijn vriend
zijn man
haar vrouw

[sexuality trait]
homoseksueel
lesbisch
lesbienne
biseksueel
transgender
transseksueel
transvrouw
transman
non-binair
queer
homostel
homohuwelijk
flikker
mietje
coming-out
geaardheid
seksleven
swinger
prostituee
hoerenloper
polyamoreus
gay

[sexuality weak +lone]
homo

[biometric_genetic state]
genetische test
genetische afwijking
genetische aanleg
erfelijke ziekte
erfelijk belast
biometrische gegevens
drager van het gen

[biometric_genetic trait]
dna-test
dna-onderzoek
dna-profiel
gentest
genmutatie
vingerafdruk
vingerafdrukken
irisscan
gezichtsscan
gezichtsherkenning
vaderschapstest
brca
brca-gen

[criminal state !others]
heeft een strafblad
in de gevangenis gezeten
in de bak
in de bajes
achter de tralies
heeft vastgezeten
gezeten voor
voorwaardelijke straf
voorwaardelijk veroordeeld
proeftijd van de rechter
veroordeeld voor
veroordeeld wegens
verdachte van
verdacht van
opgepakt door de politie
bekend bij de politie
bekende van de politie
inbraak gepleegd
overval gepleegd
valsheid in geschrifte
rijden onder invloed
rijbewijs kwijt

[criminal trait]
strafblad
vastgezeten
gevangenisstraf
celstraf
gedetineerde
ex-gedetineerde
ex-bajesklant
bajesklant
tbs
reclassering
enkelband
huisarrest
taakstraf
veroordeeld
aangehouden
gearresteerd
opgepakt
crimineel
criminele
zedendelinquent
verkrachter
verkrachting
pedofiel
moordenaar
moord
doodslag
mishandeling
oplichter
oplichting
fraudeur
belastingfraude
uitkeringsfraude
belastingontduiking
drugsdealer
drugshandel
hennepkwekerij
wietplantage
dief
diefstal
winkeldief
inbreker
overvaller
witwassen
rijontzegging
brandstichter
afperser
terrorist
stalker
halt-straf

[criminal weak +accused]
gevangenis | !client !lone -job
fraude | !client !be !person !lone

[insult state !others]
domme/stomme/dikke/oude/ouwe/luie/vieze/gierige/arrogante/gemene/lelijke/achterlijke koe/trut/doos/geit/gans/heks/teef/muts/zeug/zak/lul/vent/kerel/vrek/zeur/eikel/hond/taart/tang
wat een eikel/lul/trut/sukkel/idioot/zeur/klootzak/zak/debiel/oen/hufter/mafkees/zeikerd/ezel/hork/loser/gek
hork
schreeuwlelijk
rotwijf
rotvent
rotmens
kutklant
klote klant
kloteklant
etterig
bloedzuiger
uitvreter
vrekkig
dom als een ezel
dommer dan
zo gek als een deur
gek als een deur
vent is gestoord
niet de scherpste
scherpste mes in de la
een paar steken los
schroefje los
klap van de molen
niet alle vijf
ze niet allemaal op een rijtje
niet allemaal op een rij
onuitstaanbaar
irritant mens
irritante vent
klootzak
lul
lul de behanger
hufter
zak hooi
etterbak
rotzak
smeerlap
viezerik
viespeuk
teringlijer
kankerlijer
tyfuslijer
sukkel
oen
onbenul
debiel
imbeciel
mongool
gek wijf
stom wijf
oud wijf
kutwijf
trut
bitch
hoer
slet | @
teef
ouwe heks
ouwe zak
ouwe zeur
ouwe lul
zeurkous
zeurpiet
zeikerd
zeikwijf
zaniker
klaagmuur
mierenneuker
muggenzifter
krentenkakker
vrek
gierigaard
zuinig als de pest
betweter
wijsneus
opschepper
patser
aso
asociaal
tokkie
tokkies
schorem
boerenlul
boerenpummel
kinkel
lomperik
lomperd
leugenaar
liegt dat hij barst
huichelaar
hypocriet
slijmbal
hielenlikker
luilak
lui varken
luie donder
nietsnut
mislukkeling
prutser
sufferd
slappeling
domoor
domkop
dommerik
domme gans
domme koe
dom blondje
dom wicht
dombo
uilskuiken
zo dom als
dom als
oliedom
niet de slimste
niet de snuggerste
niet zo snugger
niet erg snugger
niet al te slim
niet al te snugger
niet goed wijs
niet goed snik
niet goed bij zijn hoofd
niet goed bij haar hoofd
niet helemaal lekker
steekje los
ziet ze vliegen
van lotje getikt
geschift
knettergek
psychopaat
draak van een
arrogant
arrogante
verwaand
ongelikte beer
onbeschoft
vetzak
vetklep
dikzak
dikke zeug
racist
seksist
viezerd
pervers
dronkenlap
zuiplap
zatlap
minkukel
halvegare
halve zool
mafkees
malloot
gek mens

[insult weak +contempt !client !person !others]
dom | @ -negation
stom | @ -negation
gek | @ -negation
lui | @
dik | @ !contempt
traag | @ !contempt
lelijk
vervelend | !contempt
onuitstaanbaar

[minor state]
middelbare scholier
op de basisschool
op de middelbare
zit in groep
in de brugklas
havo #n
vwo #n
gymnasium #n
zit op het vwo
zit op de havo
zit op het vmbo
baby van
#age jaar oud
#age jarige
zoon van #age
dochter van #age
zoontje van #age
dochtertje van #age
jongen van #age
meisje van #age
kind van #age
pas #age jaar
nog geen 18
toestemming van ouders
toestemming van de ouders
toestemming ouders
ouderlijke toestemming
maatschappelijke stage

[minor trait]
minderjarig
minderjarige
scholier
scholiere
brugklas
brugklasser
vmbo-leerling
kleuter
peuter
tiener
puber
puberdochter
snuffelstage

[minor weak !be !client !person +young]
#age jaar | -duration +lone
#age jr | -duration
leerling | +lone
groep #n | +school @ !young

[health weak +suffer !be !client !person +visit]
psycholoog
psychiater
oncoloog
cardioloog
neuroloog
therapeut
gynaecoloog
uroloog
fysiotherapeut
fysio
chirurg
specialist | @
ziekenhuis

[context visit]
bij de
bij een
naar de
naar een
loopt bij
afspraak bij
onder behandeling bij
in het
uit het
naar het
haar
zijn

[ok]
#n tot #n jaar
gezondheid en veiligheid
veiligheid en gezondheid
ziektekostenverzekering
arbeidsongeschiktheidsverzekering
ziek van onze/ons/het/de/al
ziek van
gek op ons/onze/het/de
gek op
gek van
dol op
blinde vlek
blind vertrouwen
doof voor
oost-indisch doof
zwarte lijst
zwarte vrijdag
zwarte cijfers
zwarte markt
staking bij de
staking van de
staking ns
treinstaking
spoorstaking
zwart op wit
operatie geslaagd
opgenomen in ons/onze/het/de bestand/catalogus/assortiment/lijst/offerte/planning/order/systeem
telefoon opgenomen
contact opgenomen
niet opgenomen
heeft opgenomen met
op de kerst
turks restaurant
chinees restaurant
poolse markt
poolse bouwvakkers
pool van
pool car
aangehouden offerte
offerte aangehouden
aangehouden order
carbon voetafdruk
vingerafdruklezer
vingerafdruklezers
vingerafdruk scanner
bevallen van de
goed bevallen
bevallen prima
uit elkaar gehaald
voorwaardelijk akkoord
eikel hout
zijn man in
gescheiden afval
gescheiden inzameling
gescheiden systemen
doos met
dozen met
doos van
doos wijn
proeftijd van
tumor markers
scheiding van afval
minderjarige bescherming
scheiding tussen
gemeenteraad besluit
kerk verbouwing

[context denial]
is/was/zijn/ben niet
is/was/zijn/ben geen
geen
niet zo
allesbehalve
zeker niet

[context others]
verkoopt
verkopen
levert
leveren
produceert
fabriceert
ontwikkelt
begeleidt
beheert
verzekert
verhuurt
importeert
exporteert
drukt
biedt
verkoop/fabrikant/leverancier/producent/distributeur/importeur/verhuur van/voor
software/oplossing/oplossingen/producten/apparatuur/programma/app/platform/verzekering/training/cursus/advies voor/tegen/over/bij
gespecialiseerd in
advocaat/expert/specialist in/voor
onderzoek/boek/artikel/lezing over
medewerkers
personeel
werknemers
patiënten
cliënten
bewoners
klanten
dieren
honden
paarden
koeien
planten
`,
};
