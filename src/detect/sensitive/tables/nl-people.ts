import type { Table } from './format.ts';

/** Dutch, more of it: people, health, belief, conduct. Written for this project from general knowledge of the language. */
export const NL_PEOPLE: Table = {
  lang: 'nl',
  text: `
[set kin]
man
vrouw
echtgenoot
echtgenote
zoon
dochter
vader
moeder
pa
ma
ouders
broer
zus
opa
oma
schoonmoeder
schoonvader
vriend
vriendin
partner
kind
kinderen
baby
kleinkind
tante
oom
neef
nicht

[set people]
turkse
turks
marokkaanse
marokkaans
surinaamse
surinaams
antilliaanse
antilliaans
arubaanse
molukse
indonesische
indische
chinese
poolse
pools
roemeense
roemeens
bulgaarse
oekraïense
russische
syrische
syrisch
iraakse
iraanse
afghaanse
afghaans
somalische
eritrese
ethiopische
ghanese
nigeriaanse
kaapverdische
congolese
afrikaanse
afrikaans
arabische
joodse
koerdische
pakistaanse
vietnamese
braziliaanse
colombiaanse

[family_privacy state]
{kin} _ overleden/gestorven/dood/begraven/ervandoor/weggelopen/weg bij/vertrokken
{kin} is/was/net overleden/gestorven/dood/vreemdgegaan/weg/vertrokken/weggelopen/ervandoor
overlijden/begrafenis/crematie/uitvaart/dood/verlies van zijn/haar/de/een ?{kin} {kin}
overlijden/begrafenis/crematie/uitvaart/dood/verlies van zijn/haar/de {kin}
heeft/net/pas/verloor zijn/haar ?eigen {kin} verloren/begraven
zijn/haar {kin} verloren
condoleren met/gecondoleerd
gecondoleerd met
rouwt om
verlaten/bedrogen/gedumpt door zijn/haar {kin}
{kin} heeft/is hem/haar bedrogen/verlaten/weggegaan
gaat/gaan/ligt/zit/wil/aan/midden ?in/het/een/vecht/net/uit ?aan scheiden/scheiding/vechtscheiding/elkaar
gaan uit elkaar
scheiding loopt/rond/aangevraagd/achter
net/pas/kersvers/recent gescheiden/getrouwd/bevallen/verloofd/vader/moeder/opa/oma/weduwe/weduwnaar
net/pas/kersverse/weer/binnenkort vader/moeder/opa/oma/ouders ?geworden
vader/moeder/opa/oma geworden
gaat trouwen
op huwelijksreis
getrouwd/gescheiden/weduwnaar/weduwe met/en #n/twee/drie/vier kinderen
heeft #n/twee/drie/vier kinderen
vader/moeder van #n/twee/drie/vier/tweeling
tweede huwelijk
vreemdgegaan/vreemdgaan met
gaat/ging vreemd
heeft/een een/affaire/verhouding/relatie affaire/verhouding ?met
affaire/verhouding met zijn/haar/de/een secretaresse/collega/baas/buurvrouw
slaat zijn/haar vrouw/kinderen/man
voogdij/omgangsregeling/alimentatie over/voor/met/loopt
strijd/ruzie/gedoe om/over/met de/zijn/haar kinderen/voogdij/ex/erfenis/familie/vrouw/man/vriendin/schoonmoeder
problemen/ruzie/stress/gedoe thuis
problemen thuis
huwelijk/relatie op/is/loopt ?de klippen/stuk/voorbij/slecht
relatie is uit
in scheiding met
ziet/mag zijn/haar kinderen niet/nauwelijks ?zien
mantelzorger voor/van
zorgt voor zijn/haar ?zieke/demente/dementerende {kin}
{kin} in verpleeghuis/verzorgingshuis/hospice
woont/leeft bij/nog/weer zijn/haar/bij ouders/moeder
woont alleen
zit/diep/zwaar/heeft/veel in/schulden ?de schulden/schuldsanering/bijstand/schuldhulp/wsnp
in de schuldsanering/bijstand/wsnp/ww/schuldhulpverlening
persoonlijk/privé failliet
gokschulden
loonbeslag
beslag op zijn/haar loon/huis
kan de huur/hypotheek niet
geregistreerd bij bkr
bkr registratie/notering/codering
huis uitgezet
uit huis gezet
erfenis van zijn/haar/de ?{kin} {kin}
geërfd van
wachtwoord is

[family_privacy weak +lone]
wachtwoord | !be !client !person
inlogcode | !be !client !person

[family_privacy trait]
vreemdganger
bedrogen
rouwt
rouwend
gehuwd | @ -thing
ongetrouwd
samenwonend | @ -thing
stiefvader
stiefmoeder
stiefkind
buitenechtelijk
uithuisplaatsing
schuldeisers | !client !be !person
wsnp
wanbetaler
bijstandsmoeder
bijstandstrekker
uitkeringstrekker
bom-moeder

[minor state]
{kin} van/is #age
{kin} #age jaar
zoon/dochter/kind/meisje/jongen/meid/neefje/nichtje/kleinzoon/kleindochter/leerling van/is #age
pas/net/nog/slechts/amper/maar #age ?jaar
nog geen 18
nog geen achttien
{kin} wordt #age
wordt #age jaar
ouders/moeder/vader moeten/moet tekenen/meetekenen/toestemming/akkoord
toestemming/handtekening/akkoord van/nodig ?de/zijn/haar ouders/ouder/moeder/vader/voogd
toestemming ouders/ouder
in/zit/naar groep #n
zit in groep #n
zit in/op ?de/het brugklas/basisschool/middelbare/havo/vwo/vmbo/kleuterklas/mavo
brugklas
zit/klas #n/in vwo/havo/vmbo/mavo/gymnasium
#n vwo/havo/vmbo/mavo
derdeklasser
eersteklasser
scholier van/op/in
naar de crèche/kleuterschool
nog op de middelbare/basisschool
doet eindexamen
eindexamenkandidaat

[minor trait]
minderjarig
minderjarige
scholier
scholiere
brugklasser
basisschoolleerling
kleuter | -trade
peuter | -trade
tiener | -trade
puber
schoolkind

[ethnicity state]
{people} man/vrouw/familie/afkomst/roots/achtergrond/ouders/accent/komaf/origine/naam/gezin/jongen/meisje/dame/meneer/uiterlijk
van {people} afkomst/komaf/huize/origine/bloed
is {people}
komt/kwam/gevlucht/afkomstig/geboren ?oorspronkelijk/in uit/in/uit turkije/marokko/suriname/syrië/irak/iran/afghanistan/somalië/eritrea/ethiopië/ghana/nigeria/polen/roemenië/bulgarije/oekraïne/rusland/china/indonesië/pakistan/congo/kaapverdië/curaçao/antillen/afrika
ouders komen uit
spreekt/praat slecht/gebrekkig/nauwelijks/geen/amper/weinig nederlands
buitenlands/zwaar/sterk accent
donkere/zwarte/getinte man/vrouw/huid/huidskleur/jongen/meneer/mevrouw/meid
migratie achtergrond
niet westers
is een neger/kaaskop/mocro/turk/marokkaan/surinamer/jood/zigeuner
echte mocro
bi-cultureel

[ethnicity trait]
allochtoon
buitenlander
vluchteling
asielzoeker
statushouder
migrant
migratieachtergrond
getint
donkerhuidig
neger=
negers=
negerin
halfbloed
mocro
mocro's
kutmarokkaan
spleetoog
pinda | @ +contempt !client !be !person
zigeuner
woonwagenbewoner
kamper | @
roma-familie
surinamer
surinaamse
antilliaan
antilliaanse
molukker
indo | @
creool
hindoestaan
hindoestaanse
berber
koerd

[ethnicity weak +origin +lone !client !person]
turk | @ -name
turkse | @ -thing -trade
marokkaan
marokkaanse | -thing -trade
pool | @
poolse | @ -thing -trade
roemeen
bulgaar
syriër
syrische | -trade
afghaan
irakees
iraniër
somaliër
eritreeër
ghanees
nigeriaan
chinees | @ -trade
indonesiër

[sexuality state]
getrouwd/woont/samen/samenwonend/samenwoont/leeft/trouwt met/samen een/zijn/met/andere ?zijn/andere man/vriend/echtgenoot ?hij/samen | @ +person
getrouwd met een man/vrouw
zijn man/vriend/echtgenoot
haar vrouw/vriendin/echtgenote
twee mannen/vrouwen/vaders/moeders samen/getrouwd/thuis
valt/val op mannen/vrouwen/jongens/beide
uit de kast
coming out
homo/lesbisch stel/koppel/huwelijk
is van de andere kant
verkeerde kant
seksuele geaardheid/voorkeur/oriëntatie
trans vrouw/man/persoon
geslachtsverandering
in transitie
naar de hoeren
hoerenloper
parenclub
non binair

[sexuality trait]
flikker
nicht | @ +contempt !client !be !person
pot | @ +contempt !client !be !person
mietje
homoseksueel
lesbienne
lesbo
biseksueel
transgender
transseksueel
travestiet
homostel
swinger
prostituee
aseksueel

[biometric_genetic state]
vingerafdruk/vingerafdrukken/irisscan/gezichtsscan _ opgeslagen/geregistreerd/afgenomen/vastgelegd
gezichtsherkenning geactiveerd/ingeschakeld/opgeslagen
biometrische gegevens
dna test/onderzoek/afgenomen/afgestaan/profiel
draagster/drager van ?het/een gen/brca/mutatie
genetisch/genetische onderzoek/aandoening/test/afwijking
erfelijke aandoening/ziekte/belasting

[criminal state !others]
veroordeeld/verdacht/aangeklaagd/gearresteerd/opgepakt/vervolgd/vast/vastgezeten/gezeten/celstraf/aangifte/strafblad/taakstraf/boete/zaak ?voor/wegens/van/om diefstal/fraude/oplichting/mishandeling/drugs/drugshandel/moord/doodslag/inbraak/verkrachting/misbruik/stalking/witwassen/belastingfraude/heling/afpersing/verduistering/ontucht/aanranding/geweld/bedreiging
veroordeeld/aangeklaagd/opgepakt/gearresteerd wegens/voor
zat/zit/heeft/uit/net/moet/komt ?net/uit/in/een/jaar/#n/vast/de ?in/de/uit bak/gevangenis/cel/bajes/gevang/nor/vastgezeten/tbs
zit in de bak/cel/bajes
uit de bak/cel/bajes/gevangenis
#n/twee/drie jaar/maanden cel/gevangenis/bak/celstraf/voorwaardelijk
zit/zat vast voor/wegens/in
heeft vastgezeten
heeft gezeten wegens/voor
enkelband om/tot
met een enkelband
voorwaardelijk vrij/veroordeeld
proeftijd strafrechtelijk
reclassering loopt/contact
taakstraf
strafblad
geen vog
vog geweigerd
rijbewijs kwijt/ingevorderd/afgepakt/ingenomen/ingeleverd
rijbewijs kwijt door
dronken achter het stuur
rijden onder invloed
met drank op gereden
bekende van de politie/justitie
politie over de vloer
dealt in/drugs
handelt in drugs/wiet
zwart werken/werkt
werkt zwart
steelt van
betrapt op diefstal/stelen
contactverbod
straatverbod
aangifte tegen hem/haar
illegaal in nederland/het
zonder papieren
zonder verblijfsvergunning
uitgeprocedeerd
ongedocumenteerd

[criminal trait]
ex-gedetineerde
gedetineerde
gedetineerd
bajesklant
crimineel
boef | @
dief
oplichter
fraudeur
drugsdealer
drugshandelaar
inbreker
verkrachter
aanrander
pedofiel
pedo
moordenaar
pooier
loverboy
heler | @
witwasser
belastingontduiker
recidivist
veelpleger
tbs'er
zakkenroller
terrorist
hooligan
illegaal | @ -thing
illegalen

[insult state !others]
een/wat/die/zo/echte/stomme/domme/ouwe/oude/vieze/vuile/dikke/luie/gierige/arrogante/irritante/vervelende/achterlijke/enorme/vreselijke/gore/lelijke/saaie ?een/stomme/domme/ouwe/oude/vieze/echte/vuile/dikke/enorme/vervelende/gierige lul/eikel/klootzak/zak/sukkel/idioot/mongool/debiel/imbeciel/trut/doos/muts/koe/kreng/heks/feeks/bitch/teef/kutwijf/wijf/zeikwijf/zeur/zeurkous/zeurpiet/zeiker/kloot/kwal/klier/etter/etterbak/hufter/klojo/lomperd/boer/boerenlul/pummel/hork/lomperik/vlerk/ploert/schoft/schurk/smeerlap/viezerik/viespeuk/zwijn/varken/rat/slang/slijmbal/kontlikker/hielenlikker/opschepper/blaaskaak/praatjesmaker/kletskous/kwebbel/leugenaar/bedrieger/huichelaar/draaikont/vrek/krent/gierigaard/profiteur/klaploper/uitvreter/luilak/nietsnut/mislukkeling/loser/prutser/knoeier/beunhaas/domoor/domkop/ezel/rund/aap/halvegare/gek/malloot/mafkees/mafketel/idioot/tokkie/aso/asociaal/pannenkoek/droeftoeter/droplul/paljas/clown/betweter/wijsneus/muggenzifter/mierenneuker/haaibaai/del/slet/hoer/tang/vetzak/dikzak/lelijkerd/stinkerd/dronkenlap/zatlap/zuipschuit/tuig
zo dom als het/een ?achtereind/achterste van/koe/varken/ezel
dom als het/een achtereind
te dom/stom om/voor
niet de scherpste/slimste/snuggerste/snelste/helderste
niet erg snugger/slim/snel/helder/pienter
niet goed bij zijn/haar/het/z'n ?hoofd/verstand/hoofd
niet goed snik/wijs
spoort niet
spoort voor geen
niet helemaal lekker/honderd/spoort/goed/wijs
heeft ze niet allemaal/alle
ze niet allemaal op een
steekje los
klap van de molen
van lotje getikt
niet te vertrouwen
onbetrouwbare kerel/vent/man
liegt alsof/dat/tegen
liegt dat het gedrukt
zo gierig als/gierig
op de penning
slechte betaler
betaalt nooit/slecht/niet
kakt op
vervelende vent/vrouw/man/kerel/mens/klant
eigenwijze ?ouwe/oude vent/man/vrouw/donder/lul
verwaande kwast/trut
die vent/kerel/gast/gozer/vrouw/mens is ?niet/echt/zo/een gek/gestoord/knettergek/irritant/onuitstaanbaar/walgelijk/idioot/achterlijk
stinkt uit/naar/een
ruikt naar zweet
grote bek/muil
grote mond en
rot op
krijg de
val dood
kan de tering/klere/pest
hysterische vrouw/trut/tante/muts

[insult state !others]
achterlijke gladiool
arrogante kwast
asociaal
debiel
domkop
eikels
etterbak
flapdrol
halvegare
hufter
hufterig
kakker
klojo
klootviool
klootzak
knettergek
kreng
krentenkakker
kutklant
kutwijf
lamzak
lapzwans
leugenaar
mafkees
mierenneuker
mongool
mongolen
mislukkeling
nietsnut
onbeschoft
onuitstaanbaar
opschepper
oplichter en
patjepeeër
schijnheilig
slappeling
slijmbal
slijmerd
slijmjurk
sukkel
stomkop
trut
verwaand
vrek
wijsneus
zakkenwasser
zeikerd
zeiksnor
zeikwijf
zeurkous
zeurpiet
zuurpruim

[health weak +lone !client !person]
drinkt | @ !be

[health state]
{kin} _ ziek/opgenomen/dement/gehandicapt/autistisch/terminaal/depressief/ernstig
{kin} heeft/met kanker/dementie/alzheimer/autisme/ms/als/adhd/parkinson/depressie/down/handicap
al/nog/sinds/weer/langdurig/thuis/tijdje/chronisch/ernstig/zit ?weken/maanden/steeds/mei/lang/een ziek ?thuis/gemeld/sinds/tot
zit/is/al/weer/loopt/thuis/nog ?thuis/al/weken/maanden/ziek/in met/in/de/burn-out/overspannen/ziektewet/wia/wao/burnout/thuis
ziek/afwezig/uitgevallen door/wegens/thuis/sinds/gemeld/tot
overspannen
ziekgemeld
in de ziektewet/wia/wao/wajong/ziekteverlof
wajong
wao'er
wia-uitkering
afgekeurd voor
volledig/deels/gedeeltelijk afgekeurd/arbeidsongeschikt
krijgt/ondergaat/onder/heeft/begint/doet ?met/een chemo/chemokuur/bestraling/bestralingen/dialyse/hartoperatie/insuline/morfine/methadon/psychotherapie/revalidatie/therapie
slikt/gebruikt/neemt/aan/onder ?de/veel antidepressiva/medicijnen/pillen/kalmeringsmiddelen/slaappillen/ritalin/insuline/prednison/drugs/coke/oxazepam/lithium
loopt/gaat/zit/onder/bij/naar ?bij/naar/behandeling ?de/een/zijn/haar psycholoog/psychiater/therapeut/oncoloog/cardioloog/neuroloog/revalidatiearts/ggz
onder behandeling van/voor/bij
opgenomen geweest
opgenomen ?in/op ?het/de/een ziekenhuis/psychiatrie/kliniek/ic/afdeling/hospice
opgenomen met ?een/ernstige hartinfarct/hartaanval/beroerte/psychose/longontsteking/corona/depressie
ligt in/op/aan ?het/de/een ziekenhuis/intensive/ic/coma/infuus/ziekbed
in het ziekenhuis voor/met/opgenomen/beland
geopereerd aan/is/wordt
operatie aan zijn/haar/de
knieoperatie/hartoperatie/heupoperatie/rugoperatie/staaroperatie
last/problemen/pijn/klachten/operatie van/met/aan/in ?de/zijn/haar/een rug/knie/heup/hart/schouder/nek/longen/nieren/lever/darmen/maag/ogen/oren/prostaat/schildklier/bloeddruk/alcohol/drank/drugs/enkel/pols/hernia
hart/rug/knie/heup/nek/schouder problemen/klachten/operatie/patiënt
hartklachten
rugklachten
doof/blind/slechthorend/slechtziend aan/van een/één/zijn/haar/geboorte ?oor/oog
doof aan
hoort/ziet slecht/niet/nauwelijks/weinig
drinkt te/veel/weer/stiekem/teveel/overdag/zwaar/al
drinkt ?s middags/avonds/ochtends
drinkt, 's
ruikt naar alcohol/drank/bier/wiet
aan de drank/drugs/coke/pillen
drankprobleem
alcoholprobleem
verslaafd aan
van de drank af
zit/loopt/in een rolstoel/scootmobiel/rollator/krukken
met/op krukken
achter een rollator
gebroken been/arm/heup/pols/enkel/rib
heeft/had/kreeg een ?zware/lichte/ernstige/flinke hartaanval/hartinfarct/beroerte/tia/hernia/miskraam/burn-out/burnout/depressie/herseninfarct/hersenschudding/tumor/stoma/pacemaker/angststoornis/handicap/beperking/longontsteking/bloeding/abortus/psychose
heeft ?een/chronische/zware/last kanker/ms/als/diabetes/suikerziekte/reuma/astma/copd/epilepsie/adhd/autisme/parkinson/alzheimer/dementie/hiv/aids/migraine/fibromyalgie/crohn/lupus/leukemie/artrose/jicht/tinnitus/depressies/paniekaanvallen/angsten/asperger/dyslexie/borderline/corona/covid/corona
zelfmoordpoging
wil niet meer leven
stottert
loopt mank/slecht/moeilijk
slecht ter been
terminaal
uitgezaaid/uitgezaaide
niet lang meer te leven
gezondheidsredenen
om gezondheidsredenen
medische redenen
positief getest
gehandicapt
psychisch/psychische/geestelijk labiel/problemen/klachten/niet/instabiel/ziek

[religion state]
niet/geen/gesloten/onbereikbaar bellen/afspraken/afspraak/storen tijdens/op/in/met ?de ramadan/sabbat/zondag/vrijdaggebed/suikerfeest
tijdens/viert/doet/houdt ?de/het/mee/aan ramadan/suikerfeest/offerfeest/sabbat/chanoeka/pesach/vasten/jom
vast tijdens/in/voor
streng/zwaar/orthodox/bijzonder/erg/diep/oud gereformeerd/christelijk/katholiek/gelovig/islamitisch/joods/religieus/hervormd
jehova's getuige
jehova getuige
getuige van jehova
gaat naar/elke/iedere/op de/zondag/vrijdag ?naar kerk/moskee/mis/synagoge
elke/iedere zondag/vrijdag naar/in ?de kerk/moskee
draagt/met een/hoofddoek/keppel ?hoofddoek/keppeltje/tulband/boerka/kruisje/nikab
bekeerd tot/de
bidt vijf/elke/op/voor
eet halal/koosjer/geen ?varkensvlees
praktiserend/praktiserende/vrome/gelovige moslim/katholiek/christen/jood
communie/doop/vormsel/belijdenis van zijn/haar dochter/zoon/kleinkind
ouderling/diaken in/bij/van

[politics state]
lid/stemt/stem/stemde/raadslid/aanhanger/actief/kandidaat/wethouder/fractievoorzitter/sympathisant/kamerlid/fan/lijsttrekker/flyert/campagne/gemeenteraadslid/statenlid/burgemeester ?van/voor/op/bij/altijd/in de/pvv/vvd ?de pvv/vvd/cda/d66/pvda/groenlinks/sp/fvd/bbb/denk/sgp/ja21/volt/cu/christenunie/nsc/vlaams/nva/partij
stemt sp/pvv/vvd/cda/pvda/links/rechts/groenlinks/fvd/bbb/denk/sgp/volt/blanco
d 66 | @
pvv-stemmer/pvv'er/vvd'er/cda'er/pvda'er/sp'er/fvd'er/sgp'er
extreem/ultra rechts/links
linkse/rechtse rakker/hobby/bal/zak/activist/rat
complotdenker
wappie
wilders fan/stemmer/aanhanger
baudet fan/aanhanger
gemeenteraadslid voor

[politics trait]
wappie
complotdenker
virusontkenner
klimaatactivist
antivaxer
communist
nazi
racist
fascist
anarchist
boze witte man
pvv'er
fvd'er
kraker | @

[union state !others]
lid/kaderlid/bestuurder/actief/vertegenwoordiger/kaderleden/aangesloten/afgevaardigde ?van/bij/voor ?de/een fnv/cnv/vakbond/acv/abvv/aclvb/unie/bond
zit in/voor de/or/ondernemingsraad ?or/ondernemingsraad
lid/voorzitter/in van/de ?de or/ondernemingsraad
or-lid
or-voorzitter
staakt/staakte/gestaakt graag/mee/vaak/weer
leidt/organiseerde/organiseert de/een staking/acties
syndicaal afgevaardigde/delegee

[ok]
wachtwoord is ?al/net/niet/nog/via verstuurd/gewijzigd/gereset/verlopen/vergeten/kwijt/veranderd/aangepast/ingesteld/onjuist/fout/gestuurd/toegestuurd/gemaild
order/bestelling/contact/melding/telefoon ?is/was/net opgenomen
wees duidelijk/eerlijk/voorzichtig/op/kort/concreet/zuinig/alert
zwarte koffie/lijst/markt/humor/kleur/inkt/pak/piet/gat/cijfers
turkse/chinese/italiaanse/griekse/marokkaanse/indonesische/poolse/indische markt/keuken/restaurant/leverancier/bakker/vestiging/fabriek/producten/klanten/tapijt
wachtwoord vergeten/resetten/wifi
vakbond als/is klant
staking bij/van/door ns/schiphol/post/klm/trein/treinen/havens
groep #n bedrijven
partij laptops/hout/goederen
project is overleden/dood
zwanger van
man/vrouw van
kinderen van de/rekening
kinderopvang
kinderkleding
familie bedrijf
in de cel
spreadsheet cel
zoon/zonen en/bv
en zoon/zonen
gebroeders
niet gek
gek op/van/genoeg
`,
};
