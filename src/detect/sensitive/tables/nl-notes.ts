import type { Table } from './format.ts';

/** Dutch as notes put it, of the Netherlands and Flanders. Written for this project from general knowledge of the language. */
export const NL_NOTES: Table = {
  lang: 'nl',
  text: `
[set kin]
baby
broer
broertje
dochter
dochtertje
echtgenoot
echtgenote
ega
kind
kinderen
kindje
kleindochter
kleinkind
kleinzoon
ma
man
moeder
neef
nicht
oma
oom
opa
ouders
pa
partner
schoonmoeder
schoonouders
schoonvader
schoonzus
stiefdochter
stiefzoon
tante
vader
vriend
vriendin
vrouw
wederhelft
zoon
zoontje
zus
zusje
zwager

[set child]
broertje
dochter
dochters
dochtertje
jongen
jongens
jongetje
kids
kind
kinderen
kindje
kleindochter
kleinzoon
kleuter
knul
meisje
meisjes
neefje
nichtje
peuter
tweeling
zoon
zoons
zoontje
zusje

[set illness]
adhd
aids
alzheimer
angina
anorexia
apneu
artritis
artrose
asperger
astma
autisme
beroerte
borderline
borstkanker
boulimia
bronchitis
burnout
cirrose
colitis
copd
corona
covid
crohn
darmkanker
dementie
depressie
diabetes
dyscalculie
dyslexie
eczeem
embolie
endometriose
epilepsie
fibromyalgie
galstenen
gordelroos
griep
hartaanval
hartfalen
hartinfarct
hartritmestoornis
hepatitis
hernia
hersenbloeding
herseninfarct
hersenschudding
hersentumor
hiv
huidkanker
hypertensie
ibs
jicht
kanker
klaplong
leukemie
levercirrose
leverkanker
longembolie
longemfyseem
longkanker
longontsteking
lupus
lyme
lymfeklierkanker
lymfoom
maagzweer
melanoom
meniere
migraine
miskraam
ms
narcolepsie
nierfalen
nierstenen
ocd
osteoporose
parkinson
pds
pfeiffer
prostaatkanker
psoriasis
psychose
ptss
reuma
sarcoïdose
schildklierkanker
schizofrenie
slaapapneu
smetvrees
suikerziekte
taaislijmziekte
tbc
thrombose
tia
tinnitus
trombose
tumor
whiplash
ziekte
zona

[set offence]
aanranding
afpersing
bedreiging
belastingfraude
belastingontduiking
belediging
brandstichting
corruptie
diefstal
doodslag
dronkenschap
drugs
drugsbezit
drugshandel
faillissementsfraude
fraude
geweld
hacken
heling
hennepteelt
inbraak
kinderporno
laster
mensenhandel
misbruik
mishandeling
moord
omkoping
ontucht
openlijke
oplichting
overval
phishing
smaad
smokkel
stalking
uitkeringsfraude
valsheid
verduistering
verkrachting
vernieling
wapenbezit
wietteelt
winkeldiefstal
witwassen
zedendelict

[set origin]
afghaans
afghaanse
afrikaanse
albanese
algerijnse
angolese
antilliaans
antilliaanse
arabische
armeense
arubaanse
aziatische
bengaalse
berberse
bosnische
braziliaanse
bulgaarse
burundese
chinese
colombiaanse
congolese
creoolse
cubaanse
curaçaose
dominicaanse
egyptische
eritrese
ethiopische
filipijnse
gambiaanse
georgische
ghanese
hindoestaanse
indiase
indische
indonesische
iraakse
iraanse
islamitische
javaanse
joodse
kaapverdische
kameroense
koerdische
koreaanse
kosovaarse
kroatische
latijns-amerikaanse
libanese
macedonische
marokkaans
marokkaanse
mexicaanse
molukse
nigeriaanse
noord-afrikaanse
oekraiense
oekraïense
oost-europese
pakistaanse
palestijnse
pools
poolse
roemeens
roemeense
russische
rwandese
senegalese
servische
slavische
soedanese
somalische
surinaams
surinaamse
syrisch
syrische
tamil
thaise
tsjetsjeense
tunesische
turks
turkse
venezolaanse
vietnamese
wit-russische

[set folk]
afghaan
afrikaan
albanees
algerijn
angolees
antilliaan
arabier
armeniër
arubaan
aziaat
bengaal
berber
bosniër
braziliaan
bulgaar
chinees
colombiaan
congolees
creool
cubaan
dominicaan
egyptenaar
eritreeër
ethiopiër
filipijn
filipino
gambiaan
georgiër
ghanees
hindoestaan
indiër
indonesiër
irakees
iraniër
jood
kaapverdiaan
kameroener
koerd
kosovaar
kroaat
libanees
macedoniër
marokkaan
molukker
nigeriaan
oekraïener
pakistaan
palestijn
pool
roemeen
roma
rus
rwandees
senegalees
serviër
sinti
soedanees
somaliër
surinamer
syriër
thai
tsjetsjeen
tunesiër
turk
venezolaan
vietnamees
zigeuner

[set party]
50plus
baudet
bbb
bij1
bijeen
cda
cdv
christenunie
cu
d66
denk
forum
fvd
gl
groen
groenlinks
ja21
nsc
nva
omtzigt
ptb
pvda
pvdd
pvv
sgp
sp
spa
timmermans
vb
vld
volt
vooruit
vvd
wilders

[set union]
abva
abvakabo
abvv
aclvb
acod
acv
aob
bbtk
bond
cgslb
cnv
csc
fnv
lbc
nu91
nvj
unie
vakbond
vakcentrale
vcp
vhp

[stop]
alleen
belt
daarna
eerst
elke
graag
iedere
let
mailen
sturen
tijdens
volgende
wel
werkt
zonder

[health topic]
aambeien
afasie
agorafobie
alcoholisme
alcoholverslaving
als-patiënt
amputatie
aneurysma
angsten | +suffer
angststoornissen
anorexia nervosa
apneu
arbeidsongeschiktheid
arbodienst | !client !be !person +suffer
armprothese
astma-aanval
autismespectrum
beademing
beenprothese
bekkeninstabiliteit
beroepsziekte
bijnieren
bindingsangst | !client
bipolaire stoornis
blaasontsteking
bloedarmoede
bloedprop
bloedvergiftiging
borstamputatie
borstverkleining
botkanker
botontkalking
buikoperatie
burnoutklachten
carpaal tunnel
chemobehandeling
chronische pijn
chronische vermoeidheid
cochleair implantaat
colitis ulcerosa
colostoma
concentratiestoornis
cva
darmoperatie
darmziekte
delier
doelgroepregister
dwangneurose
dwangstoornis
dwarslaesie
dystrofie
eczeem
eetstoornis
eierstokkanker
emfyseem
epilepsieaanval
erectiestoornis
faalangst
galblaas
galstenen
geestesziekte
geheugenproblemen
geheugenverlies
gehoorapparaat
gehoorapparaten
gehoorproblemen
gehoorschade
gehoorverlies
gescheurde kruisband
gezichtsverlamming
glaucoom
goedaardige tumor
gokprobleem
griepprik | !client
groene staar
halskanker
hartbewaking
hartcatheterisatie
hartfalen
hartfilmpje
hartkloppingen
hartritmestoornissen
hartstilstand
hartziekte
herniaoperatie
hersenletsel
hersenoperatie
hersenstaminfarct
hersenvliesontsteking
heupprothese
hielspoor
hooikoorts
huidziekte
hyperventilatie
hypofyse
ibs
incontinentie
infuus
invaliditeit
inwendige prothese
ischias
iva-uitkering
ivf behandeling
ivf-traject
jeugdreuma
keelkanker
kijkoperatie
klaplong
kleurenblind
knieblessure
kraakbeen
kruisbandoperatie
kunstgewricht
kunstheup
kunstnier
lage rugpijn
leverkanker
levertransplantatie
leverziekte
liesbreuk
longembolie
longemfyseem
longoedeem
longpatiënt
longziekte
lymfeklierkanker
lymfoedeem
maagbloeding
maagverkleining
maagzweer
maculadegeneratie
medicijngebruik
melanoom
meniscus
methadon
mri-scan | !client
multiple myeloom
myoom
nekhernia
nierdialyse
nierfalen
nierpatiënt
nierstenen
nierziekte
obstipatie
ontwenningskliniek
oogoperatie
oogziekte
openbeenbreuk
overspannenheid
palliatieve sedatie
palliatieve zorg
paniekaanval
paniekstoornis
persoonlijkheidsstoornis
pfeiffer
pgb | @ !client
pleinvrees
postnatale depressie
postpartumdepressie
posttraumatische stress
prikkelbare darm
psychiatrische inrichting
psychiatrische opname
ptss
revalidatietraject
ruggengraat
ruggenprik
rughernia
rugpijn
scheefstand
schildklier
schildklieraandoening
schouderoperatie
slaapapneu
slaapstoornis
slijmbeursontsteking
sluitspier
smetvrees
spataderen
spierdystrofie
spierziekte
spoor 2 traject
staar
stamceltransplantatie
stoma
stotteren
stressklachten
suïcidepoging
syndroom van korsakov
taaislijmziekte
tbc
tenniselleboog
thuiszorg | !client !be +person
trombose
trombosebeen
uitkering wia
vaatvernauwing
vaatziekte
verlamming
verminkt
verslavingszorg
verstandelijke beperking
vleesboom
vruchtbaarheidsbehandeling
wga-uitkering
wga= | @
whiplash
wia-keuring
winterdepressie
wmo-indicatie
zelfbeschadiging
zelfmoord
zelfmoordgedachten
zenuwinzinking
zenuwpijn
ziekbed
ziekenhuisbed
ziekmelding | !client
ziekte van crohn
ziekte van lyme
ziekte van pfeiffer
ziekteproces
zona | @
zorgindicatie
zuurstoffles
zwakzinnig

[health trait]
aan bed gekluisterd
aan huis gekluisterd
afasiepatiënt
amputee
anorect
anorexiapatiënt
astmatisch
beademd
bedlegerig
beperkt belastbaar
bloedarm
bolletjesslikker
cara-patiënt
chronisch moe
cokesnuiver
cokeverslaafd
comateus
contactgestoord
copd-patiënt
coronapatiënt
diabetes patiënt
diabetespatiënt
diabetica
diabeticus
doodziek
doofblind
dove | @ -thing
drankzuchtig
dwerggroei
epilepticus
ex-junk
ex-kankerpatiënt
ex-verslaafde
gedeprimeerd
geestesziek
gehospitaliseerd
gekluisterd
gevaccineerd tegen
heroïneverslaafd
hersendood
hoogbejaard en ziek
huisartspatiënt
hulpbehoevend
hyperactief
intensive care patiënt
invalide geworden
kankerpatiënt
kankervrij
kettingroker | @
kinderloos gebleven
kleurenblinde
kreupel
labiel
longlijder
magerzucht
maniakaal
medicijnverslaafd
ms-er
nierpatiënte
opgebrand
overleden aan kanker
overspannen geraakt
pillenslikker
psychotisch
reumapatiënt
spastisch
spierziek
stokdoof
stomadrager
stotteraar
straalbezopen
suikerpatiënt
teruggevallen in drank
uitbehandeld
verslaafde
verward | @ +person !client
wajonger
wiw'er
zenuwziek
zielsziek
zuiplap
zwaar gehandicapt
zwaarbeschadigd
zwakbegaafd

[health state]
{illness} gehad/geconstateerd/vastgesteld/gediagnosticeerd/overwonnen/uitgezaaid/teruggekomen
{kin} heeft/had/met/lijdt/kreeg ?aan ?een/zware/ernstige/lichte {illness}
{kin} ligt/lag/opgenomen/zit ?al/weer/in ?in/op/thuis ?het/de/een ziekenhuis/ic/coma/verpleeghuis/hospice/inrichting/kliniek/psychiatrie/ziek
#n ?% ?procent afgekeurd/arbeidsongeschikt/invalide
aa groep/meeting/bijeenkomst | @
aan de dialyse/chemo/beademing/zuurstof/antidepressiva/methadon/insuline/bloedverdunners/ritalin/pillen/prozac/oxazepam/morfine
aan de drank/drugs/coke/pillen/fles/wiet/heroïne/zuip/speed
afgekeurd/arbeidsongeschikt voor/verklaard/sinds/geraakt/geworden ?#n
alcohol/drank/drugs/coke/gok/medicijn probleem/problemen/verslaving/verslaafd/misbruik
allergisch/allergie/intolerant/intolerantie voor/tegen ?de noten/gluten/lactose/pinda's/pollen/katten/penicilline/latex/schaaldieren/melk/soja/ei
anonieme alcoholisten
auto-ongeluk/verkeersongeval/motorongeluk/bedrijfsongeval/arbeidsongeval/fietsongeluk gehad
been/arm/heup/pols/enkel/rib/ribben/schouder/sleutelbeen/nek/rug/knie/voet/hand/bekken/dijbeen gebroken/geopereerd/geamputeerd/gekneusd/verstuikt/verbrijzeld
bij de bedrijfsarts
burn-out/burnout gehad/gekregen/thuis/sinds/opgelopen/uit/klachten ?de
doof/blind/slechthorend/slechtziend/verlamd/halfblind/halfdoof aan/van/sinds/vanaf/geboren ?een/één/zijn/haar/geboorte/beide ?oor/oog/oren/ogen
drinkt/zuipt te/veel/weer/stiekem/teveel/overdag/zwaar/stevig/'s/fors/dagelijks ?veel/morgens/ochtends/middags
dronken/lam/bezopen/stoned/high/aangeschoten/beschonken/lazarus ?aan/op/in/tijdens/verschenen/gisteren ?de/het telefoon/werk/gesprek/kantoor/weer/afspraak
dyslectisch/dyslexie/kleurenblind/stottert/hakkelt/spastisch/lispelt erg/zwaar/hevig
gebarentaal/gebarentolk/doventolk/liplezen/liplees
gebroken been/arm/heup/pols/enkel/rib/ribben/schouder/sleutelbeen/nek/rug/knie/teen/hand/bekken/ruggenwervel
gedwongen opname/opgenomen
gehandicaptenparkeerkaart/invalidenparkeerkaart/gehandicaptenparkeerplaats | !client
geopereerd/operatie/operaties/ingreep/behandeld/prothese/kapot/kapotte/last/problemen/pijn/klachten/versleten/gebroken/gescheurde/slechte/kanker/tumor/tumoren/gezwel/breuk/slijtage/letsel/hernia/bult/bloeding/zwakke/blessure ?van/met/aan/in/door ?de/zijn/haar/een/z'n/der rug/knie/knieën/heup/heupen/hart/schouder/nek/longen/nieren/nier/lever/darmen/darm/maag/ogen/oog/oren/oor/prostaat/schildklier/bloeddruk/enkel/pols/borst/borsten/baarmoeder/eierstokken/blaas/hersenen/hoofd/meniscus/kruisband/achillespees/ruggengraat/wervels/keel/huid/gehoor/zicht/evenwicht/geheugen/gewrichten/vaten/aorta/galblaas/rugwervel
gezondheid/conditie laat/is/gaat/verslechtert/achteruit ?te/het ?wensen/slecht/afweten/achteruit/broos/zwak
glutenallergie/notenallergie/lactose-intolerant/lactoseintolerantie/pinda-allergie
gokt/gokker/gokverslaafd/gokverslaafde ?online veel/zwaar/verslaafd
heeft niet lang meer
heeft/had/kreeg/krijgt/lijdt/leed/herstelt/herstellend/herstellende/hersteld/behandeld/behandeling/patiënt/diagnose/gediagnosticeerd/geveld/overwonnen/vecht/kampt/kampen/sukkelt/sukkelen/gestorven/bang/last ?met/aan/van/voor/tegen ?een/de/zware/ernstige/zijn/haar/lichte/chronische {illness}
heeft/had/kreeg/leeft/loopt/draagt/gebruikt ?met/een/al/nog/in/op/achter ?een/zijn/haar/twee/nieuwe/nieuw pacemaker/stoma/katheter/gehoorapparaat/hoorapparaat/hoortoestel/rollator/kruk/krukken/prothese/kunstheup/kunstknie/kunstbeen/stok/rolstoel/scootmobiel/pruik/brace/nekkraag/gips/insulinepomp/icd/stent/donornier/blindengeleidehond/hulphond/blindenstok/spalk/traplift/bypass/omleidingen/omleiding
het niet meer zitten/trekken/aankunnen
hoort slecht/niets/bijna/nauwelijks/weinig
hoort stemmen
in/uit/zit/loopt/komt/valt/met/naar ?in/in/uit/de/een ziektewet/wia/wao/wga/iva/wajong/ziekteverlof/ziekenkas/mutualiteit/ziektebriefje/invaliditeit/arbeidsongeschiktheid
invalideparkeerplaats/invalidenkaart nodig/heeft
is/wordt/werd/moet/net/pas/morgen/vorige/moest ?net/pas/nog/aan/worden/opnieuw/weer ?aan/week ?zijn/haar/de geopereerd/geamputeerd/gehospitaliseerd/gedotterd/bestraald/gereanimeerd/gedialyseerd/afgekeurd
kan geen kinderen krijgen
kan niet zwanger worden
kegel/walm/lucht/adem/rook/ruikt/ruik/stonk/stinkt ?vaak/altijd/weer/je/al/sterk ?van/naar ?de alcohol/drank/bier/wiet/whisky/jenever/jenever/sterke/drankadem ?drank
komt/loopt/gaat/was/moet/zit/gesprek/afspraak/contact/op/gezien/advies/traject/behandeling/onder/in/patiënt/doorverwezen/verwezen ?langs/naar/bij/door/met/van/therapie ?de/een/zijn/haar/het psycholoog/psychologe/psychiater/therapeut/psychotherapeut/oncoloog/cardioloog/neuroloog/reumatoloog/nefroloog/internist/longarts/uroloog/dermatoloog/orthopeed/gynaecoloog/revalidatiearts/bedrijfsarts/arboarts/arbo-arts/ggz/riagg/verslavingszorg/jellinek/afkickkliniek/revalidatie/haptonoom/traumatherapeut/emdr/kno-arts/hematoloog/diëtist/logopedist/seksuoloog/mdl-arts/cgg/brijder
krijgt/heeft/ontvangt/vraagt/leeft/aangevraagd/recht ?een/van/op/zijn/haar wia/wao/wajong/iva/wga/pgb/invaliditeitsuitkering/ziekteuitkering/arbeidsongeschiktheidsuitkering/wia-uitkering/wao-uitkering/wajong-uitkering/gehandicaptenparkeerkaart/tegemoetkoming ?uitkering
krijgt/ondergaat/onder/heeft/begint/doet/volgt/klaar/kreeg/moet/start/wacht/bezig/in/midden/tussen/na/aan/hervat ?met/een/nog/zijn/haar/op/aan/de/in/in ?de/een/derde/tweede/laatste/eerste chemo/chemokuur/chemotherapie/chemo's/bestraling/bestralingen/bestraald/dialyse/hartoperatie/insuline/morfine/methadon/psychotherapie/revalidatie/immunotherapie/hormoontherapie/bloedtransfusie/emdr/ivf/icsi/donornier/transplantatie/niertransplantatie/donorhart/stamceltransplantatie/openhartoperatie/dotterbehandeling/bypass/bypassoperatie/rugoperatie/heupoperatie/knieoperatie/operatie
last van/met paniekaanvallen/angsten/angstaanvallen/hyperventilatie/stress/stemmen/wanen/depressies/stemmingswisselingen/faalangst/pleinvrees/slapeloosheid/flashbacks
leest lippen
ligt op sterven
long/post covid/corona ?syndroom/klachten
longcovid
loopt mank/kreupel/moeilijk/met/slecht
met een burn-out/burnout
miskraam/miskramen/doodgeboren/stilgeboorte gehad/kindje/gekregen/van
niet/lang/maanden/weken/kort/jaar ?lang/meer/nog/te ?meer/te leven
niet/weigert/is/anti gevaccineerd/vaccinatie/ingeënt/prik ?tegen ?corona/covid
om/wegens/vanwege/door/ivm ?gezondheids/medische/zijn/haar/slechte/zwakke gezondheid/gezondheidsredenen/gezondheidsproblemen/gezondheidsklachten/medische ?redenen
onder het mes
onder het mes/het/narcose
onvruchtbaar/kinderwens/vruchtbaarheidsproblemen/ivf/icsi/kinderwensbehandeling traject
op de mutualiteit/ziekenkas/invaliditeit
op haar/zijn sterfbed
op invaliditeit/ziekenkas/mutualiteit
op sterven na
opgenomen/opname/ligt/lag/verblijft/beland/zit ?op/in/op/wegens ?de/een/het psychiatrie/paaz/ic/intensive/hartbewaking/kliniek/ggz/afkickkliniek/hospice/revalidatiecentrum/ziekenhuis/umc/azm/erasmus/inrichting/coma/gips/isoleercel/kunstmatige ?care
positief getest/op ?corona/covid/hiv
psychische/geestelijke/mentale/medische/lichamelijke/fysieke/gezondheids klachten/problemen/hulp/aandoening/stoornis/beperking/redenen/achtergrond/toestand/keuring/ingreep
re-integreert/reïntegreert/reintegreert/re-integratie/reïntegratie/reintegratie ?in/via/na/loopt/tweede/traject ?een ?tweede spoor/ziekte/burn-out/traject/bedrijfsarts
rolstoelafhankelijk/rolstoelgebonden
rug/knie/heup/hart/nek/schouder/enkel/pols/ogen/oren/longen/lever/nieren is/zijn/moet ?helemaal/compleet kapot/versleten/geopereerd/op/gebroken
slechte/geen/goede/wacht/zorgelijke uitslag/diagnose/prognose ?van/gekregen/scan
slikt/gebruikt/neemt/spuit/onder/zware/afhankelijk/zit/op/verslaafd/veel/krijgt ?van/aan/de/veel/zware/allerlei/zijn/haar/te antidepressiva/medicijnen/medicatie/pillen/kalmeringsmiddelen/slaappillen/slaapmiddelen/ritalin/concerta/insuline/prednison/oxazepam/oxycodon/temazepam/lithium/xanax/valium/prozac/seroxat/sertraline/citalopram/bloedverdunners/betablokkers/morfine/methadon/pijnstillers/prikpil/hormonen/haldol/abilify
snijdt/sneed zichzelf
snuift/gebruikt/spuit/blowt/slikt/snoof ?coke/weer/veel/dagelijks coke/cocaïne/drugs/wiet/xtc/ghb/speed/heroïne
staat/zit op invaliditeit/ziekenkas
sukkelt/kwakkelt met/al ?zijn/haar/de/jaren ?gezondheid
syndroom van down/asperger/tourette/korsakov/turner/gilles/marfan/sjögren/ehlers/klinefelter
terminaal/palliatief/ongeneeslijk/uitbehandeld/uitgezaaid ziek/traject/verklaard
uitslag van ?de/het biopsie/punctie/onderzoek/scan/mri/bloedonderzoek
van de trap/fiets/paard/ladder/motor gevallen
verslaafd/verslaving/verslavingsproblemen aan/drugs/alcohol/geraakt ?de/het
volledig/deels/gedeeltelijk/blijvend/tijdelijk/medisch afgekeurd/arbeidsongeschikt/invalide/ongeschikt
voor #n/100/80 ?% ?procent afgekeurd/arbeidsongeschikt
wacht/wachtlijst/wachten op/voor ?een/de/uitslag ?nieuwe/donor/donornier/uitslag nier/operatie/heup/transplantatie/donor/donornier/donorhart/biopsie/scan/mri/punctie/ggz/therapie
was/weer/vaak/regelmatig/altijd/compleet/stom/ladder dronken/lam/bezopen/stoned/high/beschonken/lazarus/zat
weer/van/terug/raakt/zwaar/flink/behoorlijk ?aan ?de drank/drugs/coke/fles ?geraakt/af
wil/wilde/poging/gedachten/probeerde/heeft/deed ?tot/een/aan/zelf/zich/niet ?een zelfmoord/zelfdoding/suïcide/suicide/zelfmoordpoging ?te/plegen/gedaan/gepleegd
zelfmoordpoging/suïcidepoging/zelfdoding
ziek te bed/bed/huis
ziek/uit/thuis/afwezig/uitgevallen/uitval door/met/wegens/vanwege/na/ivm/i.v.m. ?een/zijn/haar/zware {illness}/operatie/ongeval/ongeluk/stress/overspannenheid/bevalling/klachten
ziek/ziekgemeld sinds/vanaf/tot/al
zieke/demente/dementerende/gehandicapte/autistische/hulpbehoevende/terminale {kin}
ziekenkas/ziektebriefje tot/sinds/verlengd
ziet het niet meer
ziet slecht/bijna/nauwelijks ?niets
zit/is/al/weer/nog/sinds/langdurig/gedeeltelijk/volledig/zwaar/ernstig/chronisch/heel/doodziek/deels/half/halve/meldt/heeft/vaak/thuis/lang/ligt ?al/zich/nog/weken/maanden/thuis/een/dagen/steeds/tijdje/altijd/voor/zich ziek ?thuis/gemeld/in/op
zit/zat/loopt/gaat/komt/viel/raakte/belandde/al ?weer/al/in/uit/met/thuis/nog ?in/met/een/weken/maanden/jaar burn-out/burnout/depressie/dip/overspannen/psychose/overspanning
zoon/dochter/kind/man/vrouw/moeder/vader/broer/zus/partner/kleinkind is/zwaar/ernstig/meervoudig/heeft/geestelijk/verstandelijk/lichamelijk/met ?heel/erg/zwaar/meervoudig/ernstig/verstandelijk/een ziek/autistisch/gehandicapt/dement/depressief/verslaafd/terminaal/overspannen/opgenomen/invalide/psychotisch/handicap/beperking/doof/blind/down
zorgt voor/verzorgt/mantelzorger/mantelzorgster ?van/voor ?zijn/haar/een ?zieke/demente/dementerende/gehandicapte/hulpbehoevende {kin}
zwaar/auto/motor/verkeers/bedrijfs ongeval/ongeluk gehad
zwaar/compleet/helemaal/erg/al/nog/totaal/geestelijk/mentaal/psychisch overspannen/opgebrand/depressief/ingestort/labiel/overbelast/uitgeput/ontregeld/instabiel/in/wrak ?de

[health weak +suffer +since +lone]
afgemat | !client
duizelig
gips | !client !be !person !lone
herstellende
hoofdpijn | !client
koorts
moe | !client !be !person !lone
oververmoeid
pijnklachten
revalideren
uitgeput | !client

[health weak +suffer !be !client !person +visit]
acupuncturist
bedrijfsarts
chiropractor
dermatoloog
diëtist
ggz
haptonoom
hematoloog
huisarts
internist
kno-arts
logopedist
longarts
manueel therapeut
mdl-arts
nefroloog
neuropsycholoog
orthopeed
osteopaat
polikliniek
psychologe
psychotherapeut
relatietherapeut
reumatoloog
revalidatiearts
riagg
seksuoloog
spoedeisende hulp
traumatherapeut
verloskundige

[health,family_privacy state]
#n/vijf/zes/zeven/acht weken/maanden zwanger
bevallen/bevalling/keizersnede/thuisbevalling gepland/in/rond/verwacht/zwaar/zware
is bevallen van ?een/haar dochter/zoon/tweeling/kind
is/weer/opnieuw/onverwacht/hoog/hoogzwanger/blijkt/raakte/net/per/nu ?ongeluk/weer/#n/vijf/zes/zeven/acht/vier/drie/ongepland ?maanden/weken zwanger
met/op/in/uit/na/sinds/vanaf/gaat ?haar/met zwangerschapsverlof/bevallingsverlof/moederschapsrust/moederschapsverlof/bevalverlof
moederschapsrust/bevallingsrust
net/pas/gisteren/moet/gaat/vorige/bijna/inmiddels/vervroegd ?week bevallen ?van
uitgerekend in/op/eind/begin/rond
verwacht ?haar/een/hun/de ?een ?eerste/tweede/derde kind/kindje/baby/tweeling
zwanger van tweede/tweeling/haar
zwanger/hoogzwanger van/en/met/uitgerekend/weg/per ?de/een/tweede/derde/eerste/tweeling/ongeluk
zwangerschapsverlof/bevallingsverlof/zwangerschapscomplicaties/bekkenklachten/zwangerschapsvergiftiging/zwangerschapsdiabetes

[family_privacy state]
{kin} _ overleden/gestorven/begraven/gecremeerd/weggevallen/verongelukt/heengegaan/ontvallen
{kin} ?is ?er ?vandoor bij hem/haar weg
{kin} ?is/was/ging ?bij hem/haar/bij weg/vertrokken/weggegaan
{kin} heeft/is/gaat/ging/had ?hem/haar/er/al ?met/bij ?een/de/hem ?ander/andere/beste bedrogen/verlaten/weggegaan/vreemd/ervandoor/affaire/verhouding/gedumpt
{kin} is/was/net/zijn/plots/onverwacht/vorige/pas/onlangs/plotseling/gisteren ?er/week/jaar/maand/net/onverwacht/plotseling overleden/gestorven/dood/vreemdgegaan/weggelopen/ervandoor/verongelukt/heengegaan/weg
aan de grond/bedelstaf
adoptie/geadopteerd/adopteert/adoptiekind/pleegkind/pleegkinderen/pleegouder/pleegouders/pleegzoon/pleegdochter/adoptieprocedure ?uit/loopt/als china/korea/kind
affaire/verhouding/relatie/scharrel/buitenechtelijke/wat/minnares/iets/geheime ?relatie/affaire/gehad/stiekem ?met zijn/haar/de/een/getrouwde/diens ?eigen/getrouwde secretaresse/collega/baas/buurvrouw/buurman/directeur/stagiaire/assistente/receptioniste/vriendin/ander/zwager/schoonzus
alleenstaande/alleenstaand/ongehuwde/bom vader/moeder/ouder/mama/papa
beslag op ?zijn/haar/de/het loon/huis/auto/inboedel/woning/uitkering
betaalt/strijd/ruzie/gedoe/rechtszaak/gevecht/conflict/problemen/bonje/heibel ?om/over/met/rond/geen ?de/zijn/haar/een ?ex/eigen kinderen/voogdij/ex/erfenis/familie/vrouw/man/vriendin/schoonmoeder/alimentatie/omgangsregeling/broer/zus/vader/moeder/zoon/dochter/schoonfamilie/nalatenschap
bewindvoerder/budgetcoach aangesteld/regelt
bijstand/uitkering/ww/ww-uitkering/leefloon/ocmw/bijstandsuitkering/voedselbank/daklozenopvang aangevraagd/afhankelijk/trekt/sinds/steun
bkr registratie/notering/codering/geregistreerd/negatief
blijf van mijn lijf ?huis
bruiloft/huwelijk/trouwerij van zijn/haar ?{kin}/dochter/zoon
buitenechtelijk/buitenechtelijke kind/relatie/affaire/dochter/zoon
collectieve schuldenregeling
dubbelleven
eenoudergezin/samengesteld gezin
erfenis van ?zijn/haar {kin}
erfenis/nalatenschap/geërfd/geerfd/erft ?van/na/uit/overlijden ?zijn/haar/de/een/overleden {kin}/tante/oom/moeder/vader
gaat trouwen/samenwonen/hertrouwen
gaat/gaan/ligt/liggen/zit/zitten/wil/willen/aan/midden/net/uit/na/sinds/wegens/door/lopende/volop/verwikkeld/vervelende/lelijke/nare/pijnlijke/in/vanwege ?in/het/een/vecht/haar/zijn/de/zware/volop ?haar/zijn/een/lelijke/nare/proces scheiden/scheiding/vechtscheiding/echtscheiding/echtscheidingsprocedure
gaat/gaan/trouwen/trouwt/trouwde/binnenkort/bruiloft/huwelijk/huwelijksreis ?binnenkort/volgende/met/op ?zijn/haar/in/week/maand ?vriendin/vriend trouwen/trouwt/huwelijksreis
gaat/gaan/zijn/leven/al/net/tijdelijk/willen ?tijdelijk/al/apart/net/even uit ?elkaar
gaat/ging/gaan/is/steeds/regelmatig/heeft/betrapt ?vaak/steeds/met/op vreemd/vreemdgegaan/vreemdgaan/overspel/ontrouw
geboorte van ?zijn/haar/een/de zoon/dochter/kind/kindje/tweeling/kleinkind
geboorteverlof/ouderschapsverlof/vaderschapsverlof/partnerverlof/kraamverlof/adoptieverlof/papadag/mamadag
gebroken/uit ?een/gebroken gezin/huwelijk
geen cent meer/te
gescheiden ?man/vrouw/vader/moeder/ouders/van/sinds/met/en/en ?zijn/haar/#n/twee/drie/alleenstaand kinderen/vrouw/man/{kin}
gescheiden met/en/sinds ?#n/twee/drie/kids ?kinderen/kids
gescheiden van zijn/haar ?{kin}/vrouw/man
getrouwd/weduwnaar/weduwe/alleenstaand/hertrouwd/samenwonend ?met/en/sinds ?#n/twee/drie/vier/vijf/een/geen kinderen/kids/zoon/dochter/kind/zonen/dochters
heeft/hebben/met ?nog/samen ?#n/twee/drie/vier/een/vijf/jonge/kleine/volwassen/uitwonende/thuiswonende kinderen/kids/zoon/dochter/zonen/dochters/tweeling/kleinkinderen/koters
heeft/net/pas/verloor/moest/verliest/vorig/onlangs/is ?jaar/week/net/onlangs ?zijn/haar ?eigen {kin} verloren/begraven/afgeven/kwijtgeraakt/kwijt
houdt er een minnares/vriendin
huis/woning moet/wordt/gedwongen/uitgezet/geveild ?gedwongen/onder/executoriaal ?verkocht/geveild/veiling/verkoop/uitgezet
huiselijk/relationeel geweld/mishandeld
huwelijk/relatie/gezin/gezinssituatie ?op/is/loopt/staat/in ?de/op/het klippen/stuk/voorbij/slecht/gestrand/scheuren/crisis/problematisch/springen
in de schulden/schuldsanering/bijstand/wsnp/ww/schuldhulpverlening/problemen/collectieve
in relatietherapie/huwelijkstherapie
in/diep/zit/nog/zware/erg/volop/rouw ?in/diepe/in ?de/zware rouw/rouwproces/rouwt
kan/betaalt/achter/achterstand ?met/op/in/de/zijn/haar ?de/zijn/haar huur/hypotheek/alimentatie/zorgpremie
kan/betaalt/niet/betalen/achterstand/loopt ?nauwelijks/niet/achter/op/met/in/de/zijn/haar ?de/zijn/haar/met huur/hypotheek/alimentatie/rekeningen/energierekening/zorgpremie ?niet/betalen/ophoesten
kersverse/trotse/jonge/aanstaande/nieuwbakken/prille vader/moeder/ouders/papa/mama/opa/oma/bruid/bruidegom/schoonmoeder
kinderen om de week/het ?weekend
kinderen/kids/zoon/dochter ?#n/twee zijn/is/wonen/woont/zitten/om ?bij/om/het/nu ?zijn/de/haar ?vader/moeder/ex/weekend bij ?de/zijn/haar ?ex/vader/moeder
kinderen/kind/zoon/dochter uit huis/afgepakt/geplaatst
komt/kan/krijgt niet rond/rondkomen
leeft/trekt/krijgt/zit/heeft/aangewezen/ontvangt/loopt/komt/van/naar ?van/in/een/op/bij ?de/een/het bijstand/uitkering/ww/leefloon/ocmw/voedselbank/steun/bijstandsuitkering/stempel/dop/werkloosheidsuitkering
leidt een dubbelleven
loonbeslag/beslaglegging/deurwaarders/deurwaarder ?op/aan/voor/aan ?de/zijn/haar loon/inboedel/huis/deur
mantelzorger/mantelzorg/zorgverlof ?voor/van ?zijn/haar {kin}
negatieve/slechte bkr/bkr-registratie/bkr-codering
net/pas/kersvers/recent/al/jong/officieel ?kort/vorig ?jaar gescheiden/getrouwd/verloofd/hertrouwd
net/vers/jong/plotseling/al/sinds ?jong/#n/vorig/jaar ?jaar weduwe/weduwnaar/wees ?geworden
net/weer/binnenkort/pas/voor/wordt/werd/gaat/onlangs/is/zijn/gisteren ?voor/de/weer/eerste/tweede/derde/net ?keer vader/moeder/opa/oma/papa/mama/ouders ?geworden/worden
onder bewindvoering/bewind/curatele/budgetbeheer
ontslagen/werkloos/werkeloos/ontslag ?op/bij/geworden/na/gekregen/sinds ?staande/#n/vorige voet/werkgever/jaar
onwettig/voorkind/buitenechtelijk kind
op huwelijksreis/wittebroodsweken
ouderschapsverlof op/tot/sinds
overlijden/begrafenis/crematie/uitvaart/dood/verlies/condoleance/sterfbed/uitvaartdienst van/v ?zijn/haar/de/een/z'n ?{kin} {kin}
persoonlijk/privé/prive/particulier failliet/faillissement
privéproblemen/priveproblemen/thuissituatie/gezinsproblemen/privéomstandigheden/familieomstandigheden/familieruzie/familievete/erfeniskwestie/erfenisruzie
problemen/ruzie/stress/gedoe/spanningen/situatie/omstandigheden/privé/thuis/prive ?thuis/in ?het/de/problemen/omstandigheden thuis/huwelijk/gezin/relatie/privésfeer/thuissituatie/thuisfront/omstandigheden/problemen | !client
relatie/verkering uit/verbroken/is/voorbij/stuk ?uit
relatietherapie/relatiebreuk/huwelijkscrisis/huwelijksproblemen/relatiecrisis/liefdesverdriet/liefdesbreuk
rouwkaart/condoleancekaart/rouwkrans/rouwboeket/condoleancebezoek sturen/gestuurd/bloemen
rouwverlof/bijzonder ?verlof ?wegens overlijden
scheiding/echtscheiding/vechtscheiding loopt/rond/aangevraagd/achter/verwerken/met/is/nog/sinds/afgerond/hakt/zwaar ?de ?rug/rond/zijn/haar
schuldenregeling/schuldbemiddeling/budgetbeheer/schuldsanering/schuldhulp/minnelijke loopt/aangevraagd/sinds/via/traject
slaat/mishandelt/bedreigt/sloeg/terroriseert zijn/haar ?{kin}/vrouw/kinderen/man/ex
staat op de dop/straat/stempel
sterfgeval/overlijden/rouw in ?de/het/naaste familie/gezin/thuis
tot over zijn/haar ?oren
tweede/derde huwelijk/echtgenote/echtgenoot/vrouw/man/leg
uit ?zijn/haar/het huis gezet
uit elkaar ?gegaan/gaan/sinds/met
uit huis geplaatst/gezet
vader/moeder/ouder/ouders/opa/oma van #n/twee/drie/vier/een/tweeling/vijf ?jonge/kleine/kinderen/dochter/zoon/dochters/jongens/meisjes/kids
verlaten/bedrogen/gedumpt/belazerd/aan door/de/met ?dijk ?zijn/haar/gezet/de ?{kin}/ex
verloor/verliest/begroef/begraaft ?vorig/onlangs ?jaar ?zijn/haar {kin}
voogdij/omgangsregeling/alimentatie/omgang/gezag/kinderalimentatie/partneralimentatie/bezoekregeling/co-ouderschap/zorgregeling/ots/uithuisplaatsing over/voor/met/loopt/betaalt/zaak/strijd/rechtszaak/niet/geregeld/van/aan ?de/zijn/haar/zijn ?kinderen/ex
vrouw/man/vriendin/vriend/partner is ?bij ?hem/haar weg/vertrokken
wachtwoord/pincode/inlogcode ?klant is
wegens/om/door/ivm familieomstandigheden/privéomstandigheden/privé ?omstandigheden/redenen
woont/slaapt/leeft/ingetrokken/trekt/verblijft ?nog/weer/tijdelijk/nu/sinds ?scheiding ?bij/in/op/op zijn/haar/de/een ?eigen/schoon ouders/moeder/schoonouders/bank/kantoor/auto/opvanghuis/camping
woont/zit/leeft ?helemaal/nog alleen sinds/met/na ?kat/scheiding
wordt/werd/is thuis mishandeld/geslagen
ziet/mag/spreekt/zag ?van/zijn/haar/de ?eigen/rechter kinderen/zoon/dochter/vader/moeder/ouders/familie/kleinkinderen niet/nauwelijks/nooit/al ?meer/zien/jaren
zijn/haar wachtwoord/pincode/inlog
zit/diep/zwaar/heeft/veel/tot/kampt/met/hoge/enorme/flinke/grote/kan/verdrinkt/over/stikt ?in/schulden/zijn/haar/met/over ?de/oren/nek schulden/schuldsanering/bijstand/schuldhulp/wsnp/geldproblemen/geldzorgen/schuldeisers/rood/gokschulden/betalingsachterstanden/schuldhulpverlening
zoon/dochter/kind/kindje/tweeling/baby/kleinkind/kleinzoon/kleindochter geboren/gekregen

[family_privacy trait]
bastaardkind
bigamist
buitenvrouw
concubine
dakloze
echtbreker
echtbreuk
ex-echtgenoot
ex-echtgenote
ex-partner
ex-schoonvader
ex-vriend
ex-vriendin
faillissement privé
halfbroer
halfwees
halfzus
hertrouwd
kinderloze
kostwinner
liefdesverdriet
minnaressen
nalatenschap
onterfd
overspelig
pleegdochter
pleegouder
pleegzoon
rokkenjager
rouwproces
schuinsmarcheerder
stiefbroer
stiefdochter
stiefgezin
stiefouder
stiefzoon
verstoten
verweduwd
weduwschap
weeskind
werkloze
wittebroodsweken

[religion topic]
advent | @
allah
aswoensdag
avondmaal
bat mitswa
bekering
belijdenis
biddag
bijbel | !be !person
bijbelclub
bijbelkring
catechese
catechisatie
charismatische gemeente
christelijk gereformeerd
communie
dankdag
diwali
doopdienst
eid
eid al-fitr
eredienst
eucharistie
evangelie
gebedsgenezing
gebedskleed
gebedsruimte
gebedstijden
gereformeerde gemeente
gospelkoor
hadj
hajj
halalvlees
heilige mis
hersteld hervormd
hervormde kerk
hoogmis
id al-fitr
iftar
islam
jodendom
kabbala
kerkdienst
kerkenraad
kerkgang
kerkkoor
koran
koranles
koranschool
kosher
lourdes
lutherse kerk
misdienaar
moskeebezoek
nikaab
novene
pastorie
pinksterkerk
poerim
processie
protestantse kerk
rozenkrans
sabbatsrust
sharia
sjabbes
spijswetten
synagogedienst
vastenperiode
vastentijd
volle evangelie
vormsel
vrijmetselaarsloge
yom kippur
zegening
zondagsdienst
zondagsheiliging
zondagsrust

[religion trait]
adventist
agnostisch
antroposoof
apostolisch
atheïstisch
baptist
bekeerde moslim
bevindelijk
biblebelter
biddende
calvinist
calvinistisch
charismatisch christen
christin
creationist
dominee van de kerk
doopsgezind
evangelist
ex-moslim
ex-non
ex-priester
godsdienstig
godsdienstwaanzinnige
godvrezend
grefo
gristen
hervormd
hindoe-priester
jezuïet
jodin
joods-orthodox
kaaskop | @ +origin
kerkelijk lid
kerks
kloosterling
koptisch
koster
luthers
mennoniet
moslimvrouw
neokatholiek
nieuw apostolisch
onkerkelijk
oudkatholiek
pinksterchristen
predikante
priesterstudent
protestants-christelijk
quaker
rabbijn
rastafari
remonstrant
satanist
sjiiet
soefi
soenniet
taoïst
vrijgemaakt
vrijzinnig
winti
zevendedagsadventist
zwarte-kous
zwartekous

[religion state]
bekeerd tot/de
bekeerd/bekeerde/bekeerling/overgestapt/toegetreden/overgegaan ?zich ?tot/naar/bij ?de/het islam/jodendom/christendom/boeddhisme/geloof/katholicisme/moslim
biblebelt/bible ?belt type/familie
bidt vijf/elke/voor/dagelijks
bidt/gebed/bidden/gebedspauze/bidpauze ?vijf/elke/op/voor/dagelijks/keer/moet/tijdens/gaat/om/om ?de/het/keer/vrijdag/tijd ?per dag/eten/vrijdag/middag/kantoor/gesprek/god/allah/tijd/lunch/moskee
bij de jehova's/jehova/scientology/mormonen/vrijmetselaars/pinkstergemeente/gereformeerden
communie/doop/vormsel/belijdenis/besnijdenis/bar ?mitswa/feest/van ?zijn/haar/de/v dochter/zoon/kleinkind/kleinzoon/kleindochter/zoontje/dochtertje
doet mee/aan ?aan ?de ramadan/vasten
draagt/met/droeg/dragen/in/heeft/tegenwoordig ?een/haar/altijd/sinds ?kort hoofddoek/hoofddoekje/keppel/keppeltje/tulband/boerka/burka/kruisje/nikab/niqab/sluier/hijab/davidster/djellaba/habijt/chador
eet geen varken/varkensvlees/vlees ?op ?vrijdag
eet/eten/lunch/lunchen/menu/catering/let/wil/alleen/uitsluitend/vlees/drinkt/gebruikt/mag ?op/graag/alleen/strikt/streng/geen/wel ?: ?eten halal/koosjer/kosher/varkensvlees ?eten
gaat/gaan/ging/komt/elke/iedere/op/actief/vrijwilliger/zingt/speelt/kerkt/zit/werkt/bezoekt/trouw/lid/bidt/preekt ?trouw/elke/iedere/zondag/vrijdag/zondags/wekelijks/in/van/bij/nog/naar/de/'s/altijd ?zondag/vrijdag/in/naar/de/het/week/bij/van ?naar/in/de/het/een kerk/moskee/mis/synagoge/tempel/kerkkoor/kerkenraad/gebedsdienst/pinkstergemeente/gemeente/bijbelstudie/parochie/kerkbestuur/moskeebestuur/zondagsschool/gebedshuis/bijbelkring/koranles ?toe
geeft ?vrouwen/mannen geen hand
geen varkensvlees/alcohol/hand/handen/handdruk ?wegens/ivm/uit/vanwege/geven/schudden ?aan ?geloof/vrouwen/religie/overtuiging/islam | -trade -thing
geen zondagswerk/zondagsarbeid
getuige/getuigen van jehova
is/zijn/was/ze/hij/overtuigd/overtuigde/praktiserend/praktiserende/vrome/gelovige/belijdend/belijdende/orthodox/orthodoxe/strenge/geboren/van/niet ?een/huis/uit/overtuigd/praktiserend ?uit moslim/moslima/katholiek/protestant/christen/jood/joods/jodin/islamitisch/hindoe/hindoeïstisch/boeddhist/boeddhistisch/atheïst/mormoon/baptist/gereformeerd/hervormd/evangelisch/sikh/gelovig/ongelovig/godsdienstig
jehova's/jehovas/jehova getuige/getuigen
kinderen/kids ?zijn/zitten gedoopt
lid van/bij/in ?een/de/het ?hersteld/vrije/christelijke/protestantse/nederlands/oud gereformeerde/hervormde/gereformeerd/evangelische/apostolische/katholieke/lutherse/sekte/kerkenraad/pinkstergemeente/moskee/synagoge/loge/vrijmetselarij/kerk ?gemeente/kerk
niet/geen/gesloten/onbereikbaar/pas/vrij/afwezig/evt/na/dicht ?bellen/afspraken/afspraak/storen/werken/mailen/bereikbaar/na/lunchen/lunch ?tijdens/op/in/met/wegens/ivm/na/vanwege/i.v.m. ?de/het/einde ramadan/sabbat/sjabbat/zondagsrust/vrijdaggebed/suikerfeest/offerfeest/vasten/gebed/vastenmaand/iftar/jom/pesach/aid/eid/zonsondergang/gebedstijd ?kipoer
nooit op zondag
op/naar/reis/terug/pelgrimage/bedevaart ?op/naar/van/bedevaart/reis mekka/lourdes/santiago/medina/kevelaer/medjugorje/scherpenheuvel
ouderling/diaken/koster/dominee/voorganger/imam/pastoor/predikant/priester/rabbijn/organist ?in/bij/van/geweest/zijn ?de/een/zijn/haar kerk/gemeente/moskee/parochie/vrije/geweest/gereformeerde/hervormde/synagoge ?tijd
preekt/preek/voorganger/predikt/dominee/bidt/zingt ?in/bij ?de/een evangeliegemeente/pinkstergemeente/baptistengemeente/gemeente/kerk/moskee/dienst
streng/zwaar/orthodox/bijzonder/erg/diep/oud/heel/ultra/licht/zeer/van/opgevoed/vrij/behoorlijk/super/uitgesproken/diepgelovig ?huis/uit/een ?streng gereformeerd/christelijk/katholiek/gelovig/islamitisch/joods/religieus/hervormd/protestants/kerkelijk/godsdienstig/evangelisch/refo/calvinistisch
tijdens/viert/vieren/doet/houdt/mee/aan/sinds/na/einde/begin/met/in/respecteert/respecteren/volgt/ivm/i.v.m ?mee/aan/in ?de/het/zich ?aan/mee ramadan/suikerfeest/offerfeest/sabbat/sjabbat/chanoeka/pesach/vastenmaand/jom/diwali/keti/holi/advent/avondmaal
uit de kerk gestapt/getreden
vader/broer/man/schoonvader/zoon ?is dominee/imam/rabbijn/priester/predikant/pastoor
van het geloof gevallen/af
vast ?mee tijdens/in/voor/deze ?de/het ?ramadan/zon/maand/pasen
wegens religieuze/geloofs ?redenen
werkt/belt/rijdt/leeft/appt/mailt/handelt/bereikbaar/open ?nooit/niet/principieel ?op zondag/zaterdag/sabbat ?wegens/uit/vanwege/principe ?geloof/principe/overtuiging
zoon/dochter doet/deed/gedoopt/wordt ?haar/zijn/de communie/gedoopt/vormsel/belijdenis
zwarte kousen ?kerk/type

[religion weak +practice +lone]
baptisten
boeddhistisch
gelovige
hindoe
hindoestaans
kerkelijk | !client
lutheraan
mormonen

[politics state]
actief in de ?lokale/gemeentelijke politiek
anti-islam/antivax
anti/pro europa/eu/islam/vaccin/palestina/israël/abortus/poetin/oekraïne/monarchie/rusland/lockdown/stikstof
complot/corona ontkenner/denker/gekkie/theorieën/theorie/wappie/scepticus
extreem/ultra/uiterst/heel/erg/zeer/politiek/behoorlijk/nogal/overtuigd/fel/uitgesproken/radicaal links/rechts/linkse/rechtse/conservatief/progressief/nationalistisch | -thing
fan/aanhanger/bewonderaar/supporter van ?geert/thierry/donald/mark/vladimir/frans wilders/baudet/trump/poetin/rutte/timmermans/bart/filip/de/omtzigt ?wever/dewinter
haat/hekel/tegen/scheldt/klaagt/tiert/fulmineert/moppert/boos/verafschuwt ?aan/op/altijd/over/alleen/voortdurend ?op/over/het ?de wilders/rutte/kaag/timmermans/links/rechts/pvv/d66/groenlinks/kabinet/overheid/moslims/buitenlanders/eu/nva/klimaatgekkies/koningshuis
kandidaat/kandidate/verkiesbaar/meedoen ?voor/bij/aan/gesteld ?de/het gemeenteraad/gemeenteraadsverkiezingen/provinciale/waterschap/waterschapsverkiezingen/kamer/tweede/europees/verkiezingen ?staten/kamer/parlement
klimaatactivist/milieuactivist/dierenactivist/extinction rebellion
lid/actief/donateur/bestuur/militant ?van/bij/voor/in/is ?een/de/het ?politieke/lokale partij/politiek/jongerenpartij/partijbestuur/jovd/dwars/rood/cdja/pink/partijbureau ?partij
lid/stemt/stem/stemde/stemmen/raadslid/aanhanger/actief/kandidaat/wethouder/schepen/fractievoorzitter/fractieleider/sympathisant/kamerlid/tweedekamerlid/fan/lijsttrekker/lijstduwer/flyert/flyeren/campagne/gemeenteraadslid/statenlid/burgemeester/stemmer/kiezer/partijlid/bestuurslid/medewerker/vrijwilliger/penningmeester/voorzitter/provincieraadslid/volksvertegenwoordiger/parlementslid/minister/gedeputeerde/sticker/poster/vlag/bord/lidkaart/partijkaart/mandataris/militant/is/zwevend/ex/altijd/overgestapt/affiche/plakt/staat ?van/voor/op/bij/altijd/in/de/namens/uit/als/tussen/nu/fanatiek/naar/met/actief/lid ?de/het/lijst/affiches/posters/op/van/bij ?voor/van/de/het {party}
linkse/rechtse rakker/hobby/bal/zak/activist/rat/kerk/gekkie/elite/hippie/extremist/idioot/bal/rat/sympathieën/ideeën/praatjes/gutmensch
loopt/liep/gaat/ging/deed/demonstreert/demonstreerde/actief/doet/protesteert/stond/actievoerder ?mee/altijd/naar/bij/met/tegen/in/aan ?met/in/aan/bij/de/het ?het/de ?mars/protest demonstraties/demonstratie/malieveld/betoging/extinction/klimaatmars/boerenprotest/boerenprotesten/pegida/klimaatprotest/snelwegblokkade/a12/blm/zwarte/vluchtelingen/abortus ?rebellion
omgekeerde vlag
op de lijst voor/van ?de/het {party}/gemeenteraadsverkiezingen/verkiezingen
op/nummer/plaats/plek/kandidaat/verkiesbaar/staat ?op/#n/de/kandidaat/drie/twee/vier ?op/de/voor ?de lijst/kieslijst/kandidatenlijst voor/van/bij ?de/het {party}/gemeenteraad/provinciale/europese/verkiezingen/waterschap
oud-wethouder/ex-raadslid/oud-raadslid/ex-kamerlid/oud-kamerlid/ex-minister/oud-burgemeester/loco-burgemeester/oud-minister/ex-schepen
oud/ex/voormalig/vroeger/loco wethouder/raadslid/kamerlid/minister/burgemeester/statenlid/gedeputeerde/staatssecretaris/lijsttrekker/schepen/europarlementariër
politieke/politiek voorkeur/kleur/overtuiging/actief/geëngageerd/ambities/gedoe/standpunten/dier/extreem/gekleurd/rechts/links/incorrect/verleden ?links/rechts
prinsenvlag/leeuwenvlag/vlaamse leeuw | !client
pvv-stemmer/vvd-stemmer/fvd-stemmer/sp-stemmer/d66-stemmer/pvda-stemmer/cda-stemmer/bbb-stemmer/pvv-aanhanger/fvd-aanhanger/pvv-fan/vvd-lid/cda-lid/pvda-lid/d66-lid/sp-lid/sgp-lid/pvv-lid/vvd-raadslid/cda-raadslid/d66-raadslid/pvda-raadslid/sp-raadslid/groenlinks-raadslid/vvd-wethouder/cda-wethouder/d66-wethouder/pvda-wethouder/n-va-lid/vb-stemmer/vb-lid/vlaams-belanger
pvv/vvd/cda/pvda/sp/fvd/sgp/d66/groenlinks/bbb/denk/nva/n-va/vb stemmer/aanhanger/lid/kiezer/type/fan/er/raadslid/wethouder/hoek/man/vrouw/tuig
stelt/stelde/heeft zich kandidaat/verkiesbaar ?voor/gesteld
vlag/omgekeerde ondersteboven/vlag/halfstok ?buiten/hangen
wethouder/schepen/raadslid in/van/te/voor/namens/financiën/zorg/sport/ruimtelijke/namens
wilders/baudet/trump/poetin/rutte/thierry/geert/omtzigt fan/stemmer/aanhanger/adept/bewonderaar/hater/vereerder/type
zit/gaat/ging/wil/actief/ambities/carrière/stapte/stapt/verleden ?al/nu ?in/uit ?de ?lokale/landelijke/plaatselijke politiek/gemeenteraad/tweede/provinciale/kamer/staten/gemeenteraadsfractie/wethouderschap

[politics trait]
actievoerder
anti-vaxer
antifa
antifascist
autonoom activist
bbb'er
boerenactivist
bolsjewiek
bolsjewist
cd&v'er
christendemocraat
complotgekkie
conservatief politicus
d66'er
eurocommissaris
europarlementariër
farmers defence force
feministe
forumaanhanger
forummer
fractieleider
geel hesje
gele hesjes
gutmensch
jonge socialist
jovd
klimaatdrammer
klimaatontkenner
leninist
liberaal politicus
linksbuiten | @ !client
linksmens
maoïst
nva'er
partijbons
poetinist
populist
provinciaal statenlid
raddraaier
radicaal
rooie rakker
royalist
schepen
separatist
sociaaldemocraat
sossen
staatsondermijner
stemmer van
trotskist
trumpist
tweede kamerlid
virusgekkie
vlaams-nationalist
wereldverbeteraar | @
wildersfan
woke | @ +contempt -thing
wokie

[union state !others]
in staking ?sinds/tegen/met/gegaan
leidt/leidde/organiseerde/organiseert/roept/riep/gangmaker/initiatiefnemer/aanvoerder/voortrekker/aanstichter ?op/tot/van ?de/een/tot staking/acties/stakingen/werkonderbreking/cao-acties/prikactie/prikacties/actie
lid/kaderlid/bestuurder/actief/vertegenwoordiger/kaderleden/aangesloten/afgevaardigde/bestuur/bestuurslid/gemeld/onderhandelaar/woordvoerder/contactpersoon/delegee/délégué/militant/gedelegeerde/secretaris/voorzitter/hoofddelegee/lidmaatschap/lidgeld/lidkaart/advocaat/steun/juridisch/ingeschakeld/klacht/is/zit/werkt/hulp ?is/syndicaal/van/bij/voor/namens/via/door/in/steun ?de/een/het ?bestuur/de/een ?van ?de {union}
staakt mee/vaak/weer/graag/altijd/voor
staakt/staakte/gestaakt/staken/stakend/stakende/werkonderbreking ?graag/mee/vaak/weer/voor/namens/altijd/morgen/deze/vandaag/voortdurend/al/volgende/sinds/tegen ?dagen/week/hoger/met/keer/de/weken de/loon/bond/fnv/baas/collega's
stakingskas/stakingsuitkering/stakingsvergoeding
stond/staat/zit/posten aan/op/in/bij ?de/het ?poort stakerspost/stakerspiket/piket/stakingspiket/actiecomité
syndicaal/vakbonds/fnv afgevaardigde/delegee/vertegenwoordiger/verlof/actief/man/bestuurder/werk/contributie/verantwoordelijke/vast
vakbondsverlof/vakbondscontributie/vakbondskaderlid/vakbondsbestuurder/vakbondsdelegee/vakbondsmensen/vakbondstype/vakbondslidmaatschap/vakbondsvertegenwoordiger/vakbondsactivist
via/door/met de vakbond/bond ?geprocedeerd/zaak/klacht/steun
voorzitter/secretaris/lid/vice-voorzitter ?van ?de or/ondernemingsraad/medezeggenschap
werkwillige/stakingsbreker/onderkruiper
zit/in/lid/voorzitter/secretaris/kandidaat/verkozen/gekozen/leidt/namens/is/lidmaatschap/actief ?in/voor/van/zit/voorzitter/bij ?de/het or/ondernemingsraad/gor/cor/personeelsvertegenwoordiging/pvt/syndicale/vakbondsafvaardiging/cpbw/medezeggenschapsraad/mr/dagelijks ?afvaardiging | !client

[union trait !trade !org !others]
abvv'er
acv'er
bondslid
bondsman
bondsvertegenwoordiger
cao-onderhandelaar
delegee
fnv'er
hoofddelegee
ondernemingsraadslid
personeelsvertegenwoordiger | -job
staakster
stakingsbreker
syndicaal actief
syndicale afgevaardigde
vakbonder
vakbondsbestuurder
vakbondsfreak
vakbondskader
vakbondsmens

[ethnicity state]
{folk} ?maar/die/met/van/uit/is ?wel/heel/goed/geboorte nederlands/ingeburgerd/geboorte/afkomst/aardig/betrouwbaar/vriendelijk
{origin} man/vrouw/familie/afkomst/roots/achtergrond/ouders/accent/komaf/origine/naam/gezin/jongen/meisje/dame/meneer/uiterlijk/moeder/vader/herkomst/bloed/wortels/kerel/vent/gast/types/echtpaar/stel/partner/nationaliteit/paspoort/gemeenschap/kok/schoonfamilie/grootouders/nederlander/nederlandse/belg/belgische/afstamming/mevrouw/heer/arbeider/arbeiders/medewerker/chauffeur/kant/cultuur
adoptiekind/geadopteerd uit/van ?china/korea/india/colombia/haïti/ethiopië/sri/vietnam/indonesië/brazilië
bruintje/zwartje/negertje | @
buitenlands/zwaar/sterk/exotisch/vet/dik/limburgs/vreemd/afrikaans/oosters/oost-europees/noord-afrikaans/arabisch/oostblok accent/tongval/uiterlijk/type
donker/zwart/getint/gekleurd/bruin/licht van/getint/huid/type/uiterlijk ?huid/huidskleur
donkere/zwarte/getinte/bruine/gekleurde/lichtgetinte/donkergekleurde man/vrouw/huid/huidskleur/jongen/meneer/mevrouw/meid/dame/kerel/gast/jongeman/familie/gezin/medewerker/heer/collega/vent/types/mensen
dubbelbloed/halfbloedje/adoptiekind uit
eerste/tweede/2e/derde/3e ?e generatie turk/marokkaan/migrant/allochtoon/gastarbeider/molukker/immigrant/surinamer/turkse/marokkaanse
gebrekkig/krom/slecht nederlands
gemengd huwelijk/stel/koppel/bloed
half indisch/indonesisch/surinaams/marokkaans/turks/antilliaans/aziatisch/afrikaans/joods/pools/molukse
half/van/is/was/deels/oorspronkelijk/origineel/eigenlijk/kwart/vanuit/uit/type/beetje ?een/van/half/uit {origin} ?afkomst/komaf/huize/origine/bloed/gezin/familie/indisch/nest
is/was/een/echte/die/deze/typische/rasechte/geboren/halve/half/vriendelijke/aardige/jonge/oude/brutale/luie ?een/echte/aardige/vriendelijke/halve/oude/jonge {folk}
komt/kwam/gevlucht/gevluchte/afkomstig/geboren/geb/getogen/opgegroeid/roots/familie/stamt/oorspronkelijk/geëmigreerd/geadopteerd/asielzoeker/vluchteling/migrant/immigrant/overgekomen/uitgeweken/wortels/vluchtte ?oorspronkelijk/in/uit/zelf/als/eigenlijk/kind/origineel/jaren/#n/ooit/destijds ?als/in/kind/geleden ?in/uit/vanuit turkije/marokko/suriname/syrië/syrie/irak/iran/afghanistan/somalië/somalie/eritrea/ethiopië/ghana/nigeria/polen/roemenië/roemenie/bulgarije/oekraïne/oekraine/rusland/china/indonesië/pakistan/congo/kaapverdië/curaçao/curacao/antillen/aruba/afrika/india/libanon/palestina/egypte/tunesië/algerije/soedan/rwanda/kameroen/senegal/gambia/angola/servië/kroatië/bosnië/albanië/kosovo/armenië/georgië/tsjetsjenië/vietnam/thailand/brazilië/colombia/venezuela/cuba/koerdistan/bangladesh/lanka/sri ?lanka
met een kleurtje
migratieachtergrond/vluchtelingenstatus/verblijfsvergunning/verblijfsstatus/asielprocedure/inburgering/inburgeringscursus/inburgeringsexamen/asielaanvraag/azc
nederlands is slecht/beperkt/gebrekkig/matig/tweede
niet-westers/oost-europeaan/oost-europees ?uiterlijk/type/accent
niet/westerse/niet-westerse/oost/migratie/bi/multi westers/achtergrond/allochtoon/europeaan/culturele/culturele/migratieachtergrond/cultureel ?achtergrond
ouders/vader/moeder/familie/grootouders uit/van sri/lanka/india/pakistan/china/turkije/marokko/suriname/irak/iran/syrië/somalië/eritrea/ghana/polen/kroatië/vietnam/indonesië/curaçao/egypte/congo
ouders/vader/moeder/opa/oma/grootouders/familie/echtgenote/vrouw/man/roots/voorouders ?kwam/kwamen/komen/komt/zijn/is/waren/liggen ?oorspronkelijk/ooit/uit/gevlucht/als/in ?uit/vanuit/gastarbeider/gastarbeiders/in turkije/marokko/suriname/syrië/irak/iran/afghanistan/somalië/eritrea/ethiopië/ghana/nigeria/polen/roemenië/bulgarije/oekraïne/rusland/china/indonesië/pakistan/congo/kaapverdië/curaçao/antillen/afrika/india/libanon/vietnam/marokkaans/turks/surinaams/indisch/joods/moluks/molukkers/gastarbeider/gastarbeiders
persoon/vrouw/man/mensen van kleur
spreekt/praat/verstaat/beheerst/sprak/begrijpt/kan ?erg/heel/maar/nog/bijna/echt slecht/gebrekkig/nauwelijks/geen/amper/weinig/beetje/matig/krom/steenkolen/beperkt/haperend/moeizaam nederlands
uit het azc/asielzoekerscentrum/woonwagenkamp
wacht/heeft/zonder/verlopen/aangevraagd/tijdelijke/krijgt/net/loopt ?op/een/tijdelijke/zijn/haar/geen/nog verblijfsvergunning/verblijfsstatus/statushouder/verblijfsstatus/asiel/generaal/inburgering/naturalisatie/inburgeringscursus ?pardon
woont in/uit/bij ?het/een azc/asielzoekerscentrum/woonwagenkamp/kamp/woonwagen

[ethnicity trait]
afro-amerikaan
afro-nederlander
arabisch uiterlijk
asielmigrant
aziatisch type
bosneger
bruine medemens
buitenlandse vrouw
chinees uiterlijk
expat | @ !client !person !be +origin
gastarbeider
indo's
indootje
javaan
kaffer
kleurling
koelie
kutturk
latina
latino
marokkaanse nederlander
marokkaantje
medelandse
mediterraan uiterlijk
mestiezin
molukse
mulat
nederturk
negroïde
nieuwkomer | @ !client !person !be +origin
oerwoudneger
oostblokker
pauper pool
poepchinees
rifberber
roetmop
romazigeuner
rotmarokkaan
sinto
spleetogen
turkse nederlander
wereldburger afkomst
woonwagenvrouw
zandneger
zigeunerfamilie
zwarte piet type

[ethnicity weak +origin +lone !client !person]
afrikaanse | -trade -thing
albanees
algerijn
antilliaanse | -trade -thing
armeniër
arubaan
aziaat
bosniër
braziliaan
braziliaanse | -trade -thing
bulgaarse | -trade -thing
colombiaan
congolees
cubaan
egyptenaar
eritrese
filipijnse | -trade -thing
filipina
georgiër
joodse | -trade -thing
kaapverdiaan
kameroener
kosovaar
kroaat
libanees
oekraïener
oekraïense | -trade -thing
oekraïner
pakistaan
palestijn
roemeense | -trade -thing
rus | @ -name
rwandees
senegalees
serviër
soedanees
somalische
thaise | -trade -thing
tsjetsjeen
tunesiër
vietnamees

[sexuality state]
coming out ?gehad/gedaan
doet/houdt/liefhebber/fan ?aan/van ?aan bdsm/partnerruil/swingen/sm/triootjes/partnerruilen/gangbangs
geaardheid/seksleven/sekslust/erectieproblemen/impotent/viagra/libido/seksverslaafd/pornoverslaafd/seksverslaving
geboren als man/vrouw/jongen/meisje
geslachts/gender/hormoon operatie/verandering/transitie/behandeling/dysforie/kliniek/bevestigende/identiteit/bevestigend/neutraal/traject ?operatie
geslachtsoperatie/geslachtsverandering/genderoperatie/gendertransitie/genderdysforie/hormoonbehandeling/genderpoli/genderkliniek/geslachtsaanpassing/genderidentiteit/genderneutraal | -trade -thing
grindr/scruff
heeft/hij/zij/ze zich/haar/zijn geout/coming-out
hen/hun voornaamwoorden
homo/lesbisch/gay/roze/homoseksueel/lesbische/homoseksuele stel/koppel/huwelijk/relatie/paar/ouders/moeder/vader/dochter/zoon/gezin/jongen/vrouw/man/collega/partner
is/ook/openlijk/duidelijk/waarschijnlijk/stiekem/overduidelijk/misschien/vast/denk/gewoon/niet/zelf/zoon/dochter/broer/zus/collega/baas/vriend/blijkt/zou/heimelijk ?is/een/openlijk/ook/zelf/stiekem/zijn homo/homoseksueel/gay/lesbisch/lesbo/bi/biseksueel/trans/transgender/transseksueel/queer/aseksueel/panseksueel/nonbinair/non-binair/pot/flikker/nicht/travestiet/hetero/homofiel
loopt/liep mee/in ?in/met ?de/een canal/gay/gaypride/roze/pride ?pride/parade/zaterdag
man en man/vrouw ?en ?vrouw stel
naar/bezoekt/gaat/klant/regelmatig/vaak ?regelmatig/bij/vaak/graag ?naar/bij/van ?de/een/het hoeren/prostituees/bordeel/parenclub/wallen/seksclub/darkroom/escort/hoerenbuurt/swingersclub/homobar/gaysauna/raamprostituee
net/pas/vorig/onlangs geout/coming-out
nog/is ?nog maagd/impotent
open relatie/huwelijk
polyamoreus/polyamorie/open/vrij relatie/huwelijk/relaties
seksuele/seksueel geaardheid/voorkeur/oriëntatie/gerichtheid/leven/gefrustreerd/misbruikt/intimidatie/actief/problemen/escapades/fetisj/voorkeuren/avances/verslaafd
speelt/zit/loopt/beide ?voor/in/van ?het/de andere/walletjes/roze ?team/kamp/sjerp
trans vrouw/man/persoon/meisje/jongen/zoon/dochter
twee mannen/vrouwen/vaders/moeders/mama's/papa's/papas/mamas ?samen/getrouwd/thuis/met
uit/in/nog/diep/eindelijk/pas ?in/net/uit/diep de kast ?gekomen/komen/sinds/zit
valt/vallen/val/houdt/geilt/liever ?meer/eigenlijk/ook/van op/van ?eigen/de/zowel mannen/vrouwen/jongens/beide/hetzelfde/kerels/meiden/eigen/jongetjes/geslacht/beiden ?geslacht
vroeger/voorheen ?een/als man/vrouw/meneer/mevrouw/jongen/meisje ?geweest
wil/was ?nu/vroeger/eerst/voortaan als man/vrouw/jongen/meisje geboren/aangesproken
woont/leeft/samen/samenwonend/samenwoont/getrouwd/trouwt/relatie/gezin/verloofd ?samen ?met haar vrouw/vriendin/echtgenote/partner/vrouwtje
woont/leeft/samen/samenwonend/samenwoont/getrouwd/trouwt/relatie/gezin/verloofd ?samen ?met zijn man/vriend/echtgenoot/vriendje

[sexuality trait]
anaalgeil
bdsm'er
butch
darkroom
drag queen
dragqueen
gay man
genderqueer
hermafrodiet
heteroseksueel
hoerenbezoeker
hoerenmadam
homofiel
homofielen
homootje
homootjes
homovriend
intersekse
janet | @ -name +contempt
jeanet
kontneuker
lesbi
lhbti
lhbti'er
lhbtiq
manwijf
nichterig
nymfomane
omgebouwd
panseksueel
partnerruil
pedoseksueel
poot | @ +contempt !client !be !person
poten | @ +contempt !client !be !person
potten | @ +contempt !client !be !person
potteus
potteuze
reetridder
regenbooggezin
roze stel
ruigpoot
ruigpoten
seksverslaafde
shemale
sletterig
transpersoon
transvestiet
travo
verwijfd
wijvenman

[biometric_genetic state]
23 and me
biometrische/biometrisch/genetische/genetisch gegevens/paspoort/profiel/data/template/kenmerken/kenmerk/handtekening/materiaal/onderzoek/aandoening/test/afwijking/aanleg/mutatie/belast/bepaald/defect/screening/counseling/risico/ziekte/belasting/variant/advies/testen
dna test/onderzoek/afgenomen/afgestaan/profiel/staat/match/afname/sample/materiaal/uitslag/monster/kit ?databank/gedaan/laten
dna-test/dna-onderzoek/dna-afname/dna-match/dna-materiaal/dna-kit/gentest/vaderschapstest/dna-uitslag gedaan/laten/positief/uitslag
draagster/drager brca/brca-gen/brca1/brca2/gen/genmutatie
drager/draagster/dragers/draagt/heeft/positief/mutatie/test ?van/is/het/op/positief/in/een/voor ?het/een/de gen/brca/brca1/brca2/mutatie/genmutatie/brca-gen/huntington/taaislijmziekte/hemofilie/sikkelcel/erfelijke/brca1-gen/brca2-gen/borstkankergen/huntington-gen/brca-mutatie/hmsh2 ?mutatie/ziekte/afwijking
erfelijke/erfelijk/familiaire/aangeboren/chromosoom aandoening/ziekte/belasting/belast/afwijking/aanleg/bepaald/kanker/hartaandoening/borstkanker/hartziekte/defect/cholesterol/gen
erfelijkheidsonderzoek/chromosoomafwijking/genafwijking/gendefect/borstkankergen/trisomie/sikkelcelziekte/thalassemie/hemochromatose
gezicht/gelaat/iris/vinger/vingers/hand/handpalm/stem/oog ?is/werd/wordt/laten ingescand/gescand/ingelezen/geregistreerd/opgenomen/ingeleerd ?voor
gezichtsherkenning/irisherkenning/stemherkenning/biometrie/gelaatsherkenning/spraakherkenning ?voor/van ?hem/haar/toegang ?staat/is ?voor/ook geactiveerd/ingeschakeld/opgeslagen/ingesteld/aangezet/aan/geregistreerd/ingeleerd/actief
liet/laat/laten/gedaan/deed/heeft ?een/zijn/haar/zich ?genetisch dna/dna-test/gentest/vaderschapstest ?test/testen/onderzoeken/doen
opgeslagen/geregistreerd/afgenomen/klokt/klokken/prikt/tikt/logt/toegang/komt/badget/aanmelden/inloggen/ontgrendelt/betaalt ?in/uit/aan/binnen/met/via/per/door ?met/via/binnen/zijn/haar/per ?zijn/haar/een vingerafdruk/vingerafdrukken/irisscan/gezichtsscan/handscan/gezichtsherkenning/vingerscan/handpalm/faceid
vingerafdruk/vingerafdrukken/irisscan/gezichtsscan/handpalm/handscan/iris/stem/stemafdruk/gezicht/retinascan/netvlies/aders/oogscan/handpalmscan/aderscan/vingerscan/gelaatsscan/faceprint ?van/staat/scan/profiel ?klant/hem/haar/deze _ opgeslagen/geregistreerd/afgenomen/vastgelegd/ingeleerd/gescand/afgegeven/ingelezen/gekoppeld/bewaard/ingevoerd/aangemeld/geënroleerd/genomen/gegeven/verzameld/geüpload/gebruikt
vingerafdruk/vingerafdrukken/irisscan/gezichtsscan/handscan/stemafdruk/oogscan/vingerscan/gelaatsscan opgeslagen/geregistreerd/afgenomen/vastgelegd/ingeleerd/gescand/afgegeven/ingelezen/staat/bewaard/aangemeld/genomen/gegeven
wangslijm/speeksel afgenomen/afgestaan/ingestuurd
zit in de genen/familie ?kanker

[biometric_genetic trait]
borstkankergen
chromosoomafwijking
faceprint
genetica-uitslag
handpalmscan
hemochromatose
irispatroon
karyotype
klinisch geneticus | +suffer
oogscan
stemafdruk
trisomie
vingerscan

[criminal state !others]
#n/twee/drie/vier/vijf/zes/jaren/paar jaar/maanden/weken ?in/de/voor ?de/voorwaardelijk/onvoorwaardelijk cel/gevangenis/bak/celstraf/voorwaardelijk/bajes/gevangenisstraf/tbs/brommen/detentie/gezeten
aangifte tegen hem/haar
bekende/bekend/gezocht/gesignaleerd/contact/aanvaring/aanvaringen/vaker/problemen/gepakt/opgepakt/meegenomen/gearresteerd/verhoord/politiecontact/gezocht ?van/bij/door/met/in/aanraking ?de/met politie/justitie/fiod/recherche/marechaussee/om/interpol
betrapt/gepakt/ontslagen/verdacht op/bij/wegens/voor/van ?de diefstal/stelen/fraude/inbraak/jatten/zwartrijden/heterdaad
connecties/banden/lid/contacten/verwikkeld/betrokken/zit/geliquideerd/prominent ?met/in/van/bij ?de/het/een onderwereld/penose/maffia/mocro-maffia/drugscriminaliteit/hells/satudarah/motorclub/criminele/drugsbende/penoze/maffioso/bende/no/bandidos ?angels/surrender/bende/organisatie
contactverbod/straatverbod/gebiedsverbod/stadionverbod/huisverbod/meldplicht gekregen/opgelegd/voor/met/van
crimineel/strafrechtelijk verleden/vervolgd/onderzoek/circuit/milieu/veroordeeld
dealt/dealde/handelt/handelde/smokkelt/smokkelde/verkoopt/teelt/kweekt/kweekte ?in/wat/zelf/ook/er drugs/wiet/coke/cocaïne/xtc/hasj/hennep/speed/pillen/heroïne/wapens/gestolen ?spullen
dronken/drank achter/op/het ?het ?stuur
enkelband/elektronische ?om/tot/aan/met/draagt/toezicht toezicht
fraude/oplichting/zwendel gepleegd/verleden/veroordeeld/met ?zijn
geen/weigert/afgewezen/krijgt/aangevraagd ?geen/een ?nieuwe vog
greep uit/in de kas
heeft ?in/een/#n/jaar/de/lang ?jaar/de/tijd vastgezeten/gevangengezeten/gebromd
heeft/had/ooit ?iemand/zijn/haar/een/collega's/een ?vrouw/ex/man/bejaarde/klant/collega vermoord/neergestoken/doodgereden/verkracht/aangerand/mishandeld/bedreigd/beroofd/doodgeslagen/opgelicht/bestolen/gestalkt
heeft/had/ooit/lang/er/jaren/#n/jaar gezeten wegens/voor/in ?de
hennep/wiet plantage/kwekerij/zolder/teelt ?gevonden/opgerold/thuis/gehad
huisarrest tot/sinds
illegaal/zonder/uitgeprocedeerd/ongedocumenteerd/geen/ongewenst/uitgezet in/papieren/verblijfsvergunning/asielzoeker/verblijf/vreemdeling/verklaard/werkvergunning ?nederland/het/belgië/land
in de bak/bajes/lik/nor ?gezeten/gezeten
in de gevangenis gezeten
in voorarrest/voorlopige/hechtenis/detentie/verzekering/afwachting ?hechtenis/proces
justitieel/crimineel/justitiële verleden/documentatie
met/dronken/onder/drank ?een/achter/op ?het/slok stuur/op/invloed/drank ?gereden/gepakt/aangehouden/rijden/gezeten/op
met/loopt/draagt/heeft ?met/een/nog ?een enkelband
net/pas vrij/vrijgelaten/vrijgekomen/uit ?uit/de ?de/bak/gevangenis/detentie/cel/bajes
onder invloed gereden/achter/gepakt/aangehouden
ontduikt/ontdook/belastingontduiker/fraudeert/fraudeerde/sjoemelt/witwast/wast ?al/jaren/met ?de/zijn/geld/met belasting/btw/belastingen/uitkering/wit/facturen/boeken/toeslagen/declaraties/fiscus ?betalen
politie/fiod/recherche/justitie/inval ?stond/over/viel/deed/is/op/heeft/zoekt/kwam ?de/inval/hem/binnen/aan/naar/gisteren/bij ?hem/haar vloer/deur/binnen/inval/opgehaald/meegenomen/gearresteerd/zoekt/langs/onderzoek/opgepakt
reclasseringscontact/reclasseringstoezicht/reclasseringsambtenaar
rijbewijs/rijbevoegdheid ?is/al/#n/maanden/werd/tijdelijk/sinds/weer/even ?maanden/afgelopen kwijt/ingevorderd/afgepakt/ingenomen/ingeleverd/ingetrokken/ontzegd/weg ?door/wegens/na/voor ?alcohol/drank/#n
rijden/reed/gereden/rijdt/betrapt/gepakt/aangehouden/auto ?onder/met/zonder ?te ?veel/drank/slok invloed/drank/rijbewijs/op ?op
rijontzegging/rijverbod/alcoholslot/emg-cursus van/gekregen/wegens/opgelegd
seksueel/zeden/kindermisbruik/aanranding misbruik/delinquent/zaak/delict/verleden/intimidatie/geweld ?gepleegd/veroordeeld/verdacht
steelt/stal/gestolen/jat/jatte/pikt/pikte/besteelt/besteelde/oplicht/lichtte ?geld/spullen/wel/materiaal ?van/uit/bij/op/bij ?de/het/zijn/haar/ons kas/zaak/magazijn/winkel/baas/werkgever/collega's/kassa/klanten/bejaarden/werk/moeder
strafblad/antecedenten wegens/voor
taakstraf/werkstraf/leerstraf/dienstverlening ?gekregen/opgelegd/van/voor/uitvoeren/doen/gehad ?#n uur
tbs opgelegd/kliniek/gehad/veroordeeld/met
uit de bak/bajes/lik/nor/gevangenis ?gekomen
uitgeprocedeerd/ongedocumenteerd/illegalen/mensensmokkelaar
veroordeeld wegens/voor/tot
veroordeeld/aangeklaagd/opgepakt/gearresteerd/aangehouden/gedagvaard/gedetineerd/vastgezet/berecht ?al/eerder ?wegens/voor/tot/door/in/als ?#n/de/een/twee jaar/maanden/fiod/politie/celstraf/rechtbank/verdachte
veroordeeld/verdacht/verdachte/aangeklaagd/gearresteerd/opgepakt/vervolgd/vastgezeten/gezeten/celstraf/aangifte/strafblad/taakstraf/boete/betrokken/beschuldigd/schuldig/gedagvaard/aangehouden/berecht/geschorst/betrapt/zitten/gepakt/zat/zit/verleden/straf/antecedenten/gevangenisstraf/vrijgesproken/strafzaak/rechtszaak/onderzoek ?al/jaar/#n/eens/ooit/meermaals/vast/in/tegen ?hem/haar/in/bij ?voor/wegens/van/om/op/bij/aan/inzake/tot/naar ?een/zware/gewapende/het/grootschalige/poging {offence}
vog geweigerd/afgewezen/niet
voorwaardelijk/voorlopig/onder ?vrij/op vrij/veroordeeld/vrijgelaten/invrijheidgesteld/toezicht
voorwaardelijke/proeftijd/reclassering straf/loopt/contact/gevangenisstraf/toezicht/van/begeleiding ?rechter
werkt/klust/betaalt/wil/laat/verhuurt/krijgt/deels/alles/verdient ?alles/deels/veel/bij/personeel/graag ?in ?het zwart ?bij/uit/betalen/betaald | @
wietplantage/wietzolder/hennepplantage/wietplantages/drugslab/xtc-lab ?op/gevonden/opgerold zolder
zat/zit/heeft/uit/net/moet/komt/kwam/verdween/belandt/belandde/achter/zitten/ging/terug/vrij/draait/is/ooit/lang/jaren/jaar/#n ?net/uit/in/een/jaar/#n/vast/de/al/tijd/weer/twee/drie/nog ?in/de/uit/jaar/tijd ?de/het/een bak/gevangenis/cel/bajes/gevang/nor/lik/detentie/voorarrest/petoet/tbs/tbs-kliniek/tralies/gedetineerd/jeugdgevangenis/tuchthuis/penitentiair/pieter/huis ?baan/bewaring/gezeten | -thing
zedendelict/zedenzaak/zedenmisdrijf/zedendelinquent
zit/zat/nog vast voor/wegens/in/sinds/op ?verdenking
zwart geld/spaarrekening in/op ?een/de zwitserland/luxemburg/buitenland
zwart werken/werkt/personeel/uitbetaald/bijklussen | @ -thing

[criminal trait]
aanrandster
autokraker
babbeltruc-pleger
bankrover
beroepscrimineel
boeven
boeventuig
crimineeltje
dievegge
draaideurcrimineel
drugsbaron
drugscrimineel
drugskoerier
drugspand
drugsrunner
ex-dealer
ex-gevangene
ex-tbs'er
faillissementsfraudeur
flessentrekker
gangster
gauwdief
gevangene
hacker | @ -job -trade
huisjesmelker
jeugdcrimineel
kampbewoner crimineel
katvanger
kinderlokker
kindermisbruiker
kopschopper
kruimeldief
mensenhandelaar
mensensmokkelaar
messentrekker
misdadiger
moordenares
oplichtster
pedoseksueel
penose
plegers
plofkraker
pyromaan
relschopper
ripdealer
roofmoordenaar
seksdelinquent
seriemoordenaar
smokkelaar
straatdealer
straatrover
stroman
tasjesdief
topcrimineel
uitkeringsfraudeur
vandaal
verduisteraar
wapenhandelaar
wapensmokkelaar
wietkweker
wietteler
winkeldievegge
zedendader
zware jongen
zwartwerker
zwendelaar

[insult state !others]
aso volk/familie/gezin/types
betaalt/betalen nooit/slecht ?op/rekeningen ?tijd
bord voor ?zijn/haar/de kop
buskruit niet uitgevonden
die/dat/deze vent/kerel/gast/gozer/vrouw/mens/klant/wijf is ?niet/echt/zo/een/compleet/totaal/volledig ?gek/gestoord gestoord/knettergek/irritant/onuitstaanbaar/walgelijk/idioot/achterlijk/knots/geschift/ziek/gek/rijp/onmogelijk/onbeschoft/debiel/wijs
dikdoener/dikdoenerij/windbuil
dikke nek/pens/kont
dom als ?het/een/de achtereind/koe/varken/ezel/deur
een/wat/die/zo/zo'n/echte/stomme/domme/ouwe/oude/vieze/vuile/dikke/luie/gierige/arrogante/irritante/vervelende/achterlijke/enorme/vreselijke/gore/lelijke/saaie/eigenwijze/verwaande/opgeblazen/hooghartige/chagrijnige/zure/norse/slome/complete/totale/grote/rare/rijke/gemene/valse/onbeschofte/hysterische/bemoeizieke/zeurende/verschrikkelijke/onuitstaanbare/regelrechte/ongelofelijke/type/typische/gefrustreerde/is/was/klant ?een/stomme/domme/ouwe/oude/vieze/echte/vuile/dikke/enorme/vervelende/gierige/regelrechte/ongelofelijke/typische/die/grote/arrogante aartsleugenaar/aansteller/aanstelster/aasgier/afzetter/apenkop/arrogant/aso/asociaal/azijnpisser/azijnzeiker/badmuts/balk/barbaar/bedrieger/beest/bemoeial/bekakte/besteklip/betweter/bietser/blaaskaak/blaag/blinde/bloedhond/bloedzuiger/boef/boerenhufter/boerenkinkel/boerenlul/boerenpummel/boertje/botterik/branieschopper/brompot/brulaap/bullebak/charlatan/chagrijn/dame/debiel/del/despoot/dictator/dikkop/dikzak/domkop/domoor/doos/dombo/dommerik/doerak/draaikont/draaitol/dramaqueen/drammer/drol/droeftoeter/droogkloot/droogstoppel/droplul/duivelin/dwaas/dwarsligger/egoïst/eikel/ellendeling/engerd/etter/etterbak/ezel/fantast/feeks/flapdrol/flierefluiter/flutvent/fossiel/gehaktbal/geit/gek/gluiperd/gladjakker/gluiper/gierigaard/graaier/griezel/grobbejanus/grofgebekte/haaibaai/haatzaaier/halvegare/halvezool/hansworst/harpij/hark/heethoofd/heks/helleveeg/hielenlikker/hoer/hork/hond/hufter/huichelaar/huisjesmelker/hypocriet/idioot/ijdeltuit/imbeciel/intrigant/jammeraar/jankerd/janklap/jokkebrok/kakmadam/kakker/kafferd/kankeraar/kanslozerik/kattenkop/kenau/kerel/kinkel/klaagster/klager/klaploper/klepper/kletskous/kletsmajoor/klier/klojo/klootviool/klootzak/kluns/knoeier/koe/kontkruiper/kontlikker/kreng/krent/krentenweger/krielhaan/kruiper/kruidje-roer/kutwijf/kutklant/kwal/kwast/kwebbel/kwezel/kwijlebal/labbekak/lafaard/lafbek/lamlul/lamzak/lapzwans/leegloper/leeghoofd/leperd/leugenaar/leugenaarster/lelijkerd/lijntrekker/lijperd/linkmiegel/lomperik/lomperd/loser/losbol/loeder/lorejas/luiaard/luilak/luiwammes/lul/lulhannes/lummel/madam/mafkees/mafketel/malloot/mannenhater/mannetje/manipulator/matennaaier/meeloper/misbaksel/mislukkeling/mispunt/mongool/mopperaar/mopperkont/mossel/muts/muggenzifter/mierenneuker/narcist/nar/neuzelaar/neukert/nietsnut/nitwit/nono/omhooggevallen/oen/oliebol/onbenul/onderkruipsel/onderdeurtje/onmens/opdonder/oplichter/opportunist/opschepper/paardenlul/paljas/pannenkoek/parasiet/patser/pauper/pedant/pestkop/piepeltje/pias/pikkie/pinnige/pisvlek/pieper/ploert/ploeteraar/poepchinees/poseur/praatjesmaker/profiteur/proleet/prutser/psychopaat/pummel/querulant/racist/rat/regelneef/relnicht/ritselaar/roddelaar/roddelaarster/roddeltante/rotmens/rotkop/rotvent/rotwijf/rotzak/ruziezoeker/rund/sadist/schijtlijster/schijtluis/schijnheilig/schlemiel/schobbejak/schoft/schorem/schraper/schreeuwlelijk/schurk/seksist/serpent/sjoemelaar/slang/slappeling/slapjanus/slavendrijver/slettenbak/slet/sletje/slijmbal/slijmerd/slijmjurk/slons/sloddervos/smeerlap/smeerpoets/smiecht/snol/snob/snotneus/snotaap/sociopaat/spastis/spast/stamppot/stiekemerd/stinker/stinkerd/stomkop/stommeling/stommerik/straatschooier/stresskip/strontzak/strontvlieg/stoethaspel/streber/stuk-ongeluk/sufferd/sufkop/sukkel/sukkelaar/sul/tang/teef/teringlijer/teut/tiran/trut/trutje/tuthola/tut/tuig/tokkie/treuzelaar/tobber/toverkol/treurwilg/uilskuiken/uitslover/uitvreter/uitzuiger/vandaal/varken/vechtersbaas/veelvraat/vergaarbak/verrader/vetklep/vetzak/viespeuk/viezerik/viswijf/vlegel/vrek/vlerk/vrouwenhater/vuilak/vuns/waaibuil/wauwelaar/wegkijker/wezel/wijf/wijsneus/windbuil/windvaan/woekeraar/worm/wraakzuchtig/zak/zakkenvuller/zakkenwasser/zanik/zaniker/zatlap/zeikerd/zeiksnor/zeikstraal/zeikwijf/zemelaar/zeur/zeurkous/zeurpiet/zeveraar/zielenpoot/zuiplap/zuipschuit/zultkop/zuurpruim/zwamneus/zwartkijker/zwetser/zwijn
eigenwijze/arrogante/verwaande/bekakte/blasé/hooghartige/zelfingenomen ?ouwe/oude kwast/trut/kak/bal/vent/man/vrouw/donder/lul/tante/ezel/mens/gast
gierig/krenterig/zuinig/pinnig ?als/op/tot/met ?de/een/zijn/geld pest/penning/wrat/bot/vrek/cent/schot
grote/vuile/brutale/rot bek/muil/mond/kop/waffel/smoel ?en/geven
heeft/kapsones/verbeelding/sterallures ?een/veel/last ?grote/dikke/van bek/kapsones/nek/verbeelding/eigendunk/sterallures/praatjes
heeft/met/ter/is ?geen/nul/niet/weinig/zonder/het hersens/manieren/fatsoen/opvoeding/ruggengraat/buskruit/beschaving/hersencellen/hersencel/omgangsvormen/schaamte ?uitgevonden/gehad
heks/trut/draak/secreet/serpent van/van ?een/dat ?wijf/mens/vrouw/klant/baas
het buskruit/warme ?water niet ?uitgevonden
het/hoog/erg hoog/met ?in/op/zichzelf ?zijn/de bol/heup/ingenomen
hoog in de ?bol
hoort/hoorde/moet/rijp thuis/in/opgesloten/voor ?in/het/een ?gekkenhuis/dierentuin/gesticht/inrichting
hysterisch/hysterische ?oud/oude vrouw/trut/tante/muts/wijf/kip/huilebalk/mens
in de reet/kont kruipen/kruiper
kan/kunnen/mag/mogen ?voor/wat/van ?mij/de/mijn ?part/de tering/klere/pest/pot/boom/hoela/kolere/stikken
kapsones/sterallures/eigendunk/kouwe drukte
klap van de molen/molenwiek
krijg/krijgt de/het ?klere/tering/tyfus/pest/kanker/schompes/zenuwen/pip
kruipt/likt iedereen/kont/hielen
laag allooi
liegt/loog alsof/dat/tegen/altijd/of/voortdurend ?het ?gedrukt/barst/staat
mongool/mongolen/mongolenclub/mafklapper
niet ?echt/al/helemaal/zo/erg/heel/bijster/bepaald ?te/erg snugger/slim/snel/helder/pienter/intelligent/bijdehand/schrander ?van/vent/begrip
niet goed snik/wijs/wies
niet goed/helemaal ?bij ?zijn/haar/het/z'n/der/snik/wijs ?hoofd/verstand
niet helemaal lekker/honderd/goed/wijs/jofel/fris/tof/lekkere ?procent
niet te vertrouwen/harden/genieten/pruimen/doen
niet/bepaald/allerminst/geen ?de/het/een/helemaal/bepaald/zo/echt/erg/bijzonder ?erg/al/te/de/licht/heel scherpste/slimste/snuggerste/snelste/helderste/snugger/pienter/schrander/lichtje/licht/lumen/einstein/groot ?mes/lampje/lucht/in/potlood/licht ?de/lade
onbetrouwbare/onbetrouwbaar/onuitstaanbare/onhebbelijke/onsympathieke/ongemanierde kerel/vent/man/sujet/hond/figuur/klant/vrouw/mens/lui/gast
ongeletterd/ongeschoold tuig/volk
ouwe/oude taart/doos/bok/zeur/brombeer/snoeper/viezerik/heks/muts/brompot/lul/tang/zak/koe/vrijster/knar/knorrepot/mopperkont/krent/mopperaar/zuurpruim/rot
pijn in de/het/mijn ?reet/kont/hol
plaat/bord voor ?zijn/de kop
rijp voor het ?gesticht/gekkenhuis
rot/flikker/sodemieter/donder/lazer toch/op/maar ?op
schijt aan/met/hebben ?regels/haar ?op
seniel/seniele/kinds/dementerende ?oude/ouwe man/vrouw/bok/zak/opa/taart | @
slechte/beroerde/notoire/wan/trage/hardnekkige betaler/betalers/wanbetaler
spoort niet/van/voor ?geen/meter
steekje/schroefje/vijsje/vijs/draadje los/te/gemist ?weinig
stinkt/meurt/riekt/ruikt/walmt ?altijd/enorm/vreselijk ?uit/naar/een/als ?zijn/zweet/de/een/uur zweet/bek/mond/wind/riool/knoflook/beerput/bunzing/stront
stuk vreten/verdriet/ongeluk/schorem/stront
te dom/stom/lui/beroerd/traag om/voor ?te
tuig van de richel
val dood/om
van lotje/god/gekken/ratten/pot ?los ?getikt/gerukt/besnuffeld
vervelende/rare/enge/nare/vage/foute/onaangename/gladde/linke/louche/irritante/slijmerige/onbeschofte/lastige/moeilijke/zeurderige/lompe/chagrijnige/norse/botte vent/vrouw/man/kerel/mens/klant/gast/tante/mannetje/figuur/gozer/madam/type/tiep/wijf/meid/heerschap/tang
waardeloze/nutteloze figuur/vent/kerel/type/mens/baas/gast
wereldvreemd/bekrompen/achterbaks/achterbakse/doortrapt/doortrapte/geniepig/geniepige/gluiperig/gluiperige/sluwe figuur/geval/vent/kerel/type/mens/gast/vos/trut/slang
zak hooi/stront/tuig
ze niet ?allemaal/alle op/alle ?een ?rijtje/rij/vijf
zo dom/stom/lui/gierig/lelijk/gek/traag/lomp/vals/onbeschoft/dik/zat/bot/eigenwijs/koppig/doof/bezopen/link/glad/sloom/arrogant als/dat ?het/een/de/ie/hij/zij ?achtereind/achterste/varken/koe/ezel/deur/rund/gras/kanon/malaga/pest/nacht/hel/slang/kraai/kont/tor/beer/paling/aal/stoeptegel/stront/hond/vis/baksteen/stoep/bijl/toren/turk | !thing
zo gierig/zuinig ?als ?de/een ?pest/wat

[insult trait !trade !org !others]
aansteller
aasgier
achterbaks
afzetter
apenkop
arrogantie ten top
azijnpisser
azijnzeiker
bedonderd | @ !client
bekakt | @
bemoeial
bemoeiziek
besodemieterd
beunhaas
bitchy
botterik
bullebak
charlatan
debieltje
despotisch
dramaqueen
drammer
drammerig
drankorgel
droeftoeter
droplul
egotripper
eikeltje
ellendeling
engerd
feeks
flutklant
gatlikker
gehaktbal
gluiperd
gluiperig
godvergeten
graaier
haaibaai
hartvochtig
hautain
heethoofd
hersenloos
hondsbrutaal
hooghartig
huichelachtig
huilebalk
idioten
incapabel
jankerd
kakmadam
kankerhoer
kankerklant
kankerwijf
kankerzooi
kleinzielig
klerelijer
kletsmajoor
klootzakken
kloterig
klunzig
kolerelijer
kontkruiper
kontlikker
krankjorum
kutmens
kuttenkop
kutvent
kwijlebal
labbekak
lafaard
lafbek
lamlul
leeghoofd
leugenachtig
lijp | @ !client
lompe boer
luiwammes
lulhannes
mafklapper
mannenhater
matennaaier
mierenneukerij
miezerig | @ !client
misbaksel
mispunt
moerstaal
mongooltje
narcistisch
neukert
nitwit
nul komma nul
nurks
onbeschofterik
onbetrouwbaar sujet
onderkruipsel
ondermaats figuur
ongeletterd
ongelikte
ongemanierd
onmens
opdonder
opgeblazen kikker
ouwehoer
over het paard getild
paardenlul
pannenkoek | @ -trade -thing
pestkop
pietlut
pietluttig
pinnig
pisnijdig type
ploert
poepsnuit
proleet
protserig
pummel
querulant
ratten van klanten
rijkeluiskind
roddelaarster
rotklant
ruziezoeker
sadist
schijtlijster
schoft
slapjanus
slapjanussen
slavendrijver
sletje
slijmerig
sloerie
smiecht
snobistisch
snol
sociopaat
spast
stommeling
stronteigenwijs
strontvervelend
sufkop
sukkeltje
takkeklant
takkewijf
teringhoer
teringtuig
teringwijf
toverkol
treiterkop
treitert
tuthola
tyfushoer
uitzuiger
vals kreng
verwend nest
viswijf
vlegel
vrouwonvriendelijk
waardeloos figuur
warhoofd | @
wijvenpraat
windbuil
woekeraar
zakkenvuller
zanik
zelfingenomen
zeurderig
zeveraar
zielenpoot
zwamneus

[minor state]
{child} ?van/is/heeft/wordt/pas/was/al ?pas/nog/net/bijna/al/maar #age ?en ?#age ?jaar/jr/jaartjes/maanden
{child} #age ?en ?#age
{child} van #age
#age jarige/jarig ?dochter/zoon/kind/jongen/meisje/leerling
#age/zestien/zeventien/vijftien/veertien/dertien/twaalf/elf/tien/negen/acht/zeven ?jarige/jarig/jaren dochter/zoon/kind/jongen/meisje/leerling/scholier/scholiere/stagiair/stagiaire/knul/puber/nichtje/neefje/meid/kleinzoon/kleindochter/vakkenvuller/bijbaan
#n/1/2/3/4/5/6/eerste/tweede/derde/vierde/vijfde/zesde/eerstejaars/1e/2e/3e/4e/5e/6e ?e/de/ste ?klas/leerjaar/jaar/klasser/klassen ?van ?het vwo/havo/vmbo/mavo/gymnasium/atheneum/leerjaar/middelbaar/secundair/klasser/aso/tso/kleuterklas/vmbo-t/vmbo-k/lagere/brugklas/lagereschool ?school
account/profiel/bestelling/aankoop/inschrijving/registratie/aanmelding/bestelde/besteld/formulier/abonnement/contract/telefoon/nummer/klant/gebruiker/rekening/spelaccount/mailadres ?is/op/van/door/gedaan/staat/gemaakt/aangemaakt/ingevuld/naam/blijkt ?van/door/op/naam/een ?van/een/de/zijn/haar/minderjarige minderjarige/minderjarig/kind/zoontje/dochtertje/tiener/puber/scholier/zoon/dochter
baby/kindje/zoontje/dochtertje/pasgeborene/peutertje van ?#n/paar/enkele/twee/drie/vier/vijf/zes/zeven/acht ?maanden/weken/dagen/mnd
doet/deed/eind/haalde/zakte/geslaagd/bezig/leert ?dit/jaar/volgend/voor/met/haar/zijn ?jaar/haar/zijn ?voor eindexamen/eindexamens/cito/citotoets/schoolexamen/schoolexamens ?vmbo/havo/vwo
geboren/geb/jaargang/bouwjaar ?in/op 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018
groep 3/4/5/6/7/8 ?basisschool/leerling/op
havo/vwo/vmbo/mavo/gymnasium/atheneum/vmbo-t/vmbo-k/mavo/aso/tso/bso ?leerling/scholier/klas/jaar/t/kader ?#n #n
in/zit/naar/van/uit/doet/leerling/overgegaan/gaat ?leerling/in/naar/uit/van/volgend ?jaar ?naar groep 3/4/5/6/7/8
is/was/nog/klant/blijkt/blijken/zijn/stagiair/stagiaire/medewerker/bijbaner/zoon/dochter ?is/nog/een minderjarig/minderjarige/onmondig
jonger dan 18/16/achttien/zestien/13
leeftijd #age
naar de/het crèche/kleuterschool/basisschool/middelbare/kinderdagverblijf/bso
neemt/nam/opgenomen/neem/nemen/krijg/kreeg/krijgt/gesproken/sprak/belde/belt/aan/antwoord/antwoordt ?de/met/altijd/aan/alleen/steeds/telefoon/van/lijn ?telefoon/zijn/haar/de/een ?minderjarige/kleine dochter/zoon/kind/dochtertje/zoontje/kinderen ?op/aan
nog geen 18/achttien/zestien/16/volwassen/meerderjarig
nog niet/geen ?18/volwassen meerderjarig/18/volwassen/handelingsbekwaam/achttien
nog/niet/pas/is/geen/bijna/net/amper/nauwelijks/maar/wordt ?nog/geen/net/maar/pas ?geen #age ?jaar/jr
onder ?de 18/16/achttien/zestien
ouderlijke/ouderlijk toestemming/gezag/macht/handtekening/akkoord
ouders/ouder/moeder/vader/voogd/mama/papa moeten/moet/dient/dienen/mogen/gaan/tekent/tekenen/geven/geeft/wil/gaf/akkoord/betaalt ?nog/eerst/mee/ook/geen/eerst/zelf/geen tekenen/meetekenen/toestemming/akkoord/ondertekenen/instemmen/tekent/goedkeuren/contract/mee/handtekening ?geven/zijn/gaan
snuffelstage/maatschappelijke/beroepsoriënterende stage/vmbo/havo/stagiair/scholier
snuffelstage/snuffelstagiair/lbo-stagiair/schoolverlater | !client
speelt/voetbalt ?in/bij ?de o/jo/mo #age
speelt/voetbalt/hockeyt/turnt/keept/traint ?in/bij ?de/het o8/o9/o10/o11/o12/o13/o14/o15/o16/o17/jo13/jo15/jo17/mo15/pupillen/junioren/f1/e1/d1
stagiair/stagiaire/stage/bijbaan/vakantiekracht/zaterdaghulp/vakkenvuller/bijbaantje/krantenbezorger/oproepkracht ?van/is/pas/nog/heeft ?pas/nog/maar #age ?jaar
toestemming/handtekening/akkoord/goedkeuring/instemming ?van/nodig/vereist/ontbreekt/vragen/door/gevraagd/nog/moet/hebben/via ?van/de/zijn/haar/een/een/door ?de/zijn/haar/een/beide ouders/ouder/moeder/vader/voogd/ouderlijke/wettelijke ?nodig
verjaardagsfeestje/kinderfeestje/kinderfeest/partijtje van/voor ?zijn/haar zoon/dochter/zoontje/dochtertje/kleinkind
vwo-leerling/havo-leerling/vmbo-leerling/gymnasiast/brugpieper/brugpiepers/brugklasser/eersteklasser/tweedeklasser/derdeklasser/vierdeklasser/vijfdeklasser/zesdeklasser/groep-8'er/eindexamenleerling
vwo/havo/vmbo/mavo/gymnasium leerling/scholier/klas/scholiere/eindexamen
wettelijk/wettelijke vertegenwoordiger ?tekent/nodig/van/moet
zestienjarige/zeventienjarige/vijftienjarige/veertienjarige/dertienjarige/twaalfjarige/elfjarige/tienjarige/negenjarige/achtjarige/zevenjarige/zesjarige/vijfjarige/vierjarige/driejarige/tweejarige | -thing -trade
zit/zitten/naar/op/in/nog/leerling/gaat/scholier/doet/volgt/ging/blijft ?nog/in/op/van/naar/klas/het/zitten ?de/het/een/klas/#n ?#n/eerste/tweede/derde/vierde/vijfde/laatste brugklas/basisschool/middelbare/havo/vwo/vmbo/kleuterklas/mavo/gymnasium/atheneum/mavo/lyceum/lagere/kleuterschool/crèche/kinderdagverblijf/bso/peuterspeelzaal/praktijkonderwijs/middelbaar/secundair/aso/tso/bso/peuterklas/eindexamenklas/vmbo-t/vmbo-k ?school

[minor trait]
babydochter
babyzoon
basisscholier
brugpieper
dreumes
havist
havo-scholier
jochie
kindjes
lagereschoolkind
meerderjarig nog niet
minderjarigheid
onder voogdij
onmondig
onmondige
pasgeborene
pleegpuber
puberzoon
pupil | @ !client
schoolgaand
schoolgaande kinderen
schooljongen
schoolkinderen | -trade
schoolmeisje
tienerdochter
tienermoeder
tienerzoon
ukkie
vmbo-scholier
vmbo'er
vmbo'ertje
vwo-scholier
vwo'er
zuigeling

[ok]
#n/#age jaar ?lang ervaring/garantie/service/in/klant/lid/actief/getrouwd/bestaan/geleden/jong/looptijd/contract/dienst/partner/vast
aanvraag/klacht/order/offerte/ticket/dossier/melding/bezwaar/claim/factuur ?is/nog/ligt/in in behandeling ?genomen/bij
advocaat/advocate/advocaten/kantoor/notaris/mediator/jurist/recht ?in/voor/gespecialiseerd/van strafrecht/echtscheiding/echtscheidingen/familierecht/scheidingen/migratierecht/vreemdelingenrecht/erfrecht/arbeidsrecht/letselschade/scheidingsmediator/faillissementen/letsel
al/ruim/bijna/meer/dan/over/binnen/na/elke/sinds/in ?dan #n jaar
alarm/alarmsysteem/verzekering/camera's/camerabewaking/beveiliging/bewaking/detectie/preventie/training/dekking/polis/slachtoffer/bescherming/software/wet ?tegen/bij/van/voor/na/ter/op ?een/voorkoming diefstal/inbraak/fraude/brand/overval/witwassen/phishing/oplichting/agressie/geweld/stalking
andere/betrokken/beide/derde/externe/wederpartij/leverende/verhurende partij/partijen
arts/artsen/dokter/huisarts/huisartsen/huisartsenpraktijk/tandarts/apotheek/kliniek/ziekenhuis/psycholoog/psychologen/psychologenpraktijk/fysiotherapeut/dierenarts/dierenkliniek/praktijk/zorginstelling/thuiszorg/ggz/verpleeghuis/verzorgingshuis/hospice/revalidatiecentrum/zorggroep ?als/is/zuid/noord/klant/inkoop/met/in/zoekt/wil/oost/west/centrum klant/artsen/#n/inkoper/inkoop/assistente/bestelt/locaties/behandelkamers/aanbesteding/kopers/medewerkers/software
basisschool/school/scholen/scholengemeenschap/college/lyceum/gymnasium/kleuterschool/kinderdagverblijf/peuterspeelzaal/kinderopvang/montessorischool/schoolbestuur ?de/het/st/sint/van/als/is/in/voor/met/maakt/directie/inkoop/zuid/noord ark/regenboog/klant/digibord/directie/inkoop/administratie/bestuur/directeur/kompas/horizon/vlinder/wereld/jozef/jan/maria/aanbesteding/schoonmaak/catering/renovatie/meubilair/bestelt/vlieger/boog/kring/tablets/laptops/kopieermachine
bevallen/bevalt/goed/prima/uitstekend/prettig ?de/ons/het/van/heel ?erg/goed bevallen
co2/ecologische/carbon/digitale voetafdruk/vingerafdruk
contact/telefoon/voicemail/niet/hoorn/video/podcast/gesprek/bestelling opgenomen
denk/volt/groen/forum/vooruit/bond/cu/unie/spa/rood/forum ?aan/dat/eraan/kort/eens/met/voor/om ?het/de/volgende/eerst offerte/energie/stroom/gas/lease/hun/mee/nog/dat/ik/graag/kleur/huisstijl/ampère/spanning/deelnemen/betalen/factureren/voor
diefstal/inbraak/inbraken/fraude/oplichting/brand/overval/witwassen/phishing ?in/van/uit/op/bij/met ?het/de/hun/onze/een magazijn/loods/pand/bus/kantoor/winkel/verzekering/gemeld/gehad/koper/alarm/beveiliging/preventie/detectie/training/bestelbus/bouwplaats/verzekerd/zaak/gereedschap/laptops
doos/dozen/zak/zakken/eikel/eikels/rat/ratten/slang/slangen/tang/tangen/krent/krenten/hark/varken/aap/wezel/worm/wormen/bok/zeur/balk/geit/nul/mossel/mosselen/vlerk/hond/klepper/peer/pad/draak/pannenkoek/oliebol/oliebollen/gehaktbal/kwast/kwasten/bal/ballen ?met/van/voor/in/per/wijn/bestrijding/hout/koppelingen/koppeling/eten/restaurant/verf/gips/cement/set/stuks/#n wijn/bestrijding/hout/koppelingen/pannen/verf/gips/cement/set/stuks/#n/folders/papier/brood/tuin/tuinslang/tuinslangen/deeg/bestellen/geleverd/besteld/samples/monsters/handschoenen
europese unie
gek/dol/verzot/verslaafd/verliefd/jaloers/trots/verkikkerd/ziek op/aan/van ?ons/onze/het/de/dit/die/zijn/haar/nieuwe/alle ?nieuwe product/producten/model/koffie/app/systeem/aanbod/service/software/collectie/excel/ontwerp/nieuwe/vertragingen/wachten/administratie/telefoontjes/spam/gedoe
gelooft/geloof/vertrouwen/vertrouwt/heilig ?niet/wel/in/nog/heilig/er ?in ?het/de/ons/onze/hun/dit project/product/plan/concept/formule/aanpak/samenwerking/bedrijf/sprookjes/verhaal
gesloten/open/dicht/vrij/sluiting/drukte/levering/bezetting/actie/bonbons/eieren/vakantie ?met/op/tussen/tot/in/rond/ivm/na/voor ?de/2e/eerste/tweede pasen/kerst/pinksteren/hemelvaart/paasdag/pinksterdag/kerstdag/paasmaandag/allerheiligen/paasweekend/kerstvakantie/goede/sinterklaas/driekoningen ?vrijdag
getrouwd/verloofd/huwelijk/relatie/scheiding/weduwe/wees/affaire/verhouding/vreemd/vreemdgaan ?met/tussen/van/aan/gaan/als/zijn/haar ?hun/onze/de/het/zijn/een/bij ?huidige/werk/vorige leverancier/merk/systeem/werk/software/pakket/bedrijf/concurrent/concurrentie/product/sales/marketing/contract/microsoft/google/ict/partner/accountant/bank/baan/zaak
gevangenis/pi/jvi/dji/penitentiaire/cellen/cel/justitie/detentie/tbs-kliniek ?als/inrichting/vught/klant/levert/is/in/dienst/te ?de klant/keuken/aanbesteding/vught/nieuwegein/inrichting/schoonmaak/excel/spreadsheet/bouw/dordrecht/zwolle/leeuwarden/raam/deuren/contract/opdracht
goddank/hemelsnaam/godsnaam
godzijdank
goed/prima/uitstekend/slecht/best/niet/prettig/erg bevallen
groep/groepen #n ?bedrijven/mensen/deelnemers/personen/winkels/filialen
halal/koosjere/koosjer/kosher/islamitische slager/slagerij/vlees/producten/keurmerk/certificaat/certificering/gecertificeerd/supermarkt/kip/assortiment/snacks/slachterij/bankieren/catering/lijn/groothandel
halalslager/halalslagerij/halalvlees/halalkeurmerk/halalproducten
hoortoestellen/hoorapparaten/rollators/rolstoelen/krukken/protheses/scootmobielen/trapliften/pacemakers/stoma's/medicijnen/vaccins/brillen/steunzolen/hulpmiddelen/bedden/tilliften/mondkapjes ?aan/voor/verkoopt/producent/leverancier/verhuur/groothandel ?de/het zorg/zorginstellingen/ouderen/webshop/revalidatie/groothandel
in behandeling ?genomen/bij/door/offerte/aanvraag
inbraakalarm/inbraakbeveiliging/diefstalverzekering/fraudedetectie/fraudepreventie/inbraakpreventie/inbraakschade
is niet/geen ?echt/zo/een dom/gek/achterlijk/stom/idioot/debiel/sukkel/lui/blind/doof/seniel/domoor/leugenaar
is/hun ?hun/onze huisstijl/huiskleur/bedrijfskleur
kerk/kerken/moskee/synagoge/klooster/abdij/kathedraal/tempel ?als/is/wordt/verbouwing/renovatie/verhuur/klant/verwarming/interieur/aanbesteding/akoestiek/dak/orgel/bouw/verlichting klant/dak/verbouwd/gerenoveerd/installatie
kerk/moskee/synagoge/klooster/bisschop/pastoor/dominee/paus/nonnen/monniken/joden/turk/moor/moren/heiden/turkse/poolse/joodse/gevangenis/jeruzalem/bethlehem/paters/begijn/vissers/kruis/kruisheren/karmelieten/kapucijnen/kerkhof straat/plein/laan/weg/gracht/kade/pad/steeg/hof/dijk/singel/dwarsstraat/markt/poort
kerkstraat/kerkweg/kerkplein/kerklaan/kerkhofweg/kloosterstraat/kloosterweg/jodenbreestraat/synagogestraat/moskeeplein/domineeslaan/pastoorstraat/paterstraat/bisschopstraat/nonnenstraat/kruisstraat/gevangenisstraat
kinderkleding/babykleding/kinderschoenen/kinderfietsen/kindermode/kinderboeken/kindermeubels/jeugdboeken/schoolboeken/schoolmeubilair/schooltassen/kinderbrillen/kinderwagens/kinderstoelen/kinderopvang/kinderdagverblijf/babyartikelen/babyspullen/kinderartikelen/jeugdmode/tienermode ?#n ?#n jaar
klacht/klachten in ?behandeling/van/over
kleding/mode/schoenen/speelgoed/boeken/meubels/meubilair/brillen/fietsen/fietsjes/opvang/menu/menukaart/kapper/kappers/tandarts/feestjes/feesten/entertainment/stoelen/stoeltjes/zitjes/collectie/collecties/lijn/maten/maat/artikelen/producten/games/spellen/badmode/ondergoed/jassen ?voor/t/met ?de/alle baby's/baby/kinderen/kids/peuters/kleuters/tieners/jongens/meisjes/jongeren/scholen ?#n ?#n ?jaar
koopkoorts/examenstress/stresstest/keuzestress/plankenkoorts
lab/laboratorium/laboratoria/onderzoek/testkit/bedrijf/zaden/veredeling ?voor/in/van/met/doet genetica/genetische/dna/dna-onderzoek ?veredeling/dieren/honden/zaden/runderen/planten/forensisch
levert/leverancier/aanbesteding/contract/opdracht/bouw/renovatie/onderhoud/schoonmaak ?aan/voor/van/in ?de/het/een gevangenis/gevangenissen/penitentiaire/justitie/dji/rechtbank/politie/asielzoekerscentrum/azc/coa/kazerne
linker/rechter/linkse/rechtse deur/kant/flank/ingang/hoek/zijde/hand
linker/rechter/linkse/rechtse/links/rechts ?van/naast/in/om/op/achter ?de/het kant/deur/magazijn/ingang/poort/hoek/boven/onder/zijde/pand/parkeren/verdieping/scherm/flank/buurman/bovenin/trap
mbo/hbo/wo/universiteit/hogeschool stage/stagiair/niveau/student/studente/opleiding/afgestudeerd
met #n leerlingen/kinderen/groepen/lokalen
naar/van links/rechts
niet/geen/allerminst/zeker ?zo/helemaal/echt/bepaald/de ?een dom/gek/achterlijk/stom/idioot/debiel/sukkel/lui/blind/doof/seniel/slecht/kinderachtig/domoor/leugenaar/crimineel/oplichter/boef/zeur/arrogant/hufter | -contempt
operatie/operaties/behandeling/ingreep/transplantatie/therapie/diagnose/patiënt/patiënten/verpleging/revalidatie geslaagd/schoon/schoonmaak/offerte/software/klachten/systeem/orders/order/schip/opruiming/opschonen/migratie/haarimplantaat/storing
opgenomen in/met ?de/het/ons/onze/hun/een ?nieuwe bestand/catalogus/assortiment/lijst/offerte/planning/order/systeem/contract/crm/database/voorstel/begroting/nieuwsbrief/agenda/notulen
overleden/dood/gestorven/ter/terminaal/ziek/kreupel/verlamd/blind/doof project/server/computer/batterij/pc/laptop/scherm/lijn/plan/deal/machine/printer/website/accu/proces/onderwerp/product/organisatie/leads/punt/spoor/link/kapitaal/telefoon
partij/partijen/feest/contract ?is/de/van/met/goed/in/een/bij laptops/hout/goederen/gisteren/verscheept/geleverd/pallets/verkocht/onderhandelt/tekenen/geschil/stenen/textiel/kleding/akkoord/overname/onroerend/order/koper
penitentiaire inrichting
project/server/computer/batterij/pc/laptop/scherm/lijn/plan/deal/machine/printer/website/accu/proces/onderwerp/harde ?schijf is/was/ligt/helemaal/volledig/compleet ?is/volledig/dood/inmiddels dood/overleden/gestorven/ziek/plat/begraven/terminaal
rattenbestrijding/slangkoppeling/slangen/ongediertebestrijding
recessie/crisis/depressie/stress/angst/virus/antivirus/malware/vaccinatie/koorts/griep ?in/van/op/bij/tijdens ?de/het/hun economie/markt/sector/bouw/verkoop/kopers/prijzen/computer/laptop/server/piek/servers/economische/branche
reset/resetten/vergeten/nieuw/nieuwe/tijdelijk/ander/wijzigt/wijzigen wachtwoord/wachtwoorden
scheiding/gescheiden/scheiden van/tussen/afval/inzameling/systemen/stromen/facturen/facturatie/rekeningen/afdelingen/netwerk/netwerken/aanleveren/leveren/gehouden/verzenden/versturen/gft/papier/glas/riolering ?onze/de/hun/vorige/het ?afval/leverancier/systemen/taken/bedrijven/partij/partner/rollen/functies/plastic/machten
scheidingswand/scheidingswanden/afvalscheiding/vetafscheider
spreekt/praat ?ook/vloeiend/goed/nederlands/engels ?en turks/arabisch/pools/russisch/chinees/frans/duits/engels/roemeens/spaans
st/sint/heilige/heilig/onze/sint-/lieve ?lieve jan/jansteen/jozef/maria/nicolaas/maarten/antonius/franciscus/elisabeth/lucas/anna/geertruid/oedenrode/michielsgestel/gillis/niklaas/truiden/katelijne/vrouw/jansplein/pieter ?ziekenhuis/school
staking/stakingen/acties bij/van/door/op/in/ov/spoor/openbaar/havens/lerende ?de/het ns/schiphol/post/klm/trein/treinen/havens/haven/vervoer/luchthaven/douane/bus/postnl/busvervoer/spoor/ziekenhuizen/ryanair/metro/brussel/nmbs/delijn/chauffeurs/leraren
strafrechtadvocaat/echtscheidingsadvocaat/letselschadeadvocaat/scheidingsmediator/familierechtadvocaat/letselschadejurist
treinstaking/spoorstaking/busstaking/ov-staking/poststaking/luchthavenstaking/vliegstaking/cao-acties
turks/chinees/italiaans/grieks/marokkaans/indonesisch/pools/indisch/surinaams/thais/arabisch/russisch/syrisch/roemeens ?sprekend/als restaurant/bedrijf/product/vertaling/taal/talig/afhaal/spreekt/sprekend/sprekende/handleiding/kantoor/label/eten/fruit
turkse/chinese/italiaanse/griekse/marokkaanse/indonesische/poolse/indische/indiase/surinaamse/afrikaanse/russische/roemeense/braziliaanse/thaise/arabische/joodse/syrische/vietnamese/oost-europese/bulgaarse/oekraïense markt/keuken/restaurant/leverancier/bakker/bakkerij/vestiging/fabriek/producten/klanten/tapijt/tapijten/winkel/supermarkt/groothandel/slager/partner/concurrent/kantoor/import/afnemer/tak/dochteronderneming/lira/grens/bouwvakkers/wegen/export/vertaling/taal/site/website/kerststal/cultuur/ambassade/begraafplaats/eettent/snackbar/afhaal
varkens/koeien/kippen/geiten/ezels/paarden/honden/katten/schapen/runderen/zeugen/biggen ?voor/voer/in/stal/mest houderij/voer/stal/slachterij/bedrijf/melk/boerderij/vlees/mesterij/asiel/kennel/fokker
varkenshouder/varkensboer/koeienboer/ezelstal/hondenkennel/varkensbedrijf/geitenboerderij
verlof/vakantie/vrij/afwezig/terug/weg tot/vanaf/van/na/wegens ?de/vakantie/verhuizing #n/maandag/verbouwing/vakantie/beurs/training
verre van dom/achterlijk/gek/lui
verzuim/ziekteverzuim ?is/van/binnen/onder/op/percentage/cijfers #n/personeel/hoog/laag/medewerkers/afdeling/team/procent/beleid
verzuimsoftware/verzuimbegeleiding/verzuimbeheer/verzuimbeleid/verzuimcijfers/ziekteverzuimcijfers/verzuimpercentage/verzuimtraining
vingerafdruk/vingerafdrukken/gezichtsherkenning/irisscan/biometrische/biometrisch/dna ?lezer/scanner/slot/kassa/systeem/terminal/toegang/toegangscontrole/spray/kluis/sensor/sloten/tijdklok lezer/lezers/scanner/scanners/slot/sloten/kapot/systeem/terminal/toegangscontrole/offerte/spray/sensor/tijdklok/klok/installatie/apparatuur/besteld/oplossing/software
vingerafdruklezer/vingerafdruklezers/vingerafdrukscanner/vingerafdrukslot/gezichtsscanner/irisscanner/handscanner
wachtwoord/wachtwoorden/inlogcode/pincode ?is/van/voor ?nog/niet vergeten/resetten/wifi/kwijt/verlopen/gereset/reset/fout/onjuist/wijzigen/gewijzigd/werkt/opnieuw/beheer/manager/tijdelijk/instellen
ziek/dodelijk/doodziek goed/lekker/snel/mooi/druk/saai
ziek/moe/beu/doodziek van/geworden ?van ?onze/ons/het/de/al/alle/die/dat ?wachten/vertragingen/gezeur/gezeik/gedoe/mails/storingen/updates/levertijden/gebel/leverancier/drukte
zo gek nog niet
zorgverzekering/ziektekostenverzekering/verzuimverzekering/aov/arbeidsongeschiktheidsverzekering/uitvaartverzekering/ongevallenverzekering collectief/aanbieden/offerte/verlengen
zwart geld/gat/werk nee
zwart op wit
zwart/rood/wit/groen/geel is ?hun
zwart/zwarte/donker/donkere/bruin/bruine/rood/rode/groen/groene/wit/witte/geel/blauw/blauwe ?is/van/de koffie/lijst/markt/humor/kleur/inkt/toner/pak/piet/gat/cijfers/doos/auto/verf/thee/leer/hout/kast/kabel/vlek/polo's/shirts/zaterdag/vrijdag/frame/folie/lak/kunststof/tegels/deuren/kozijnen/bak/plafond/steen/huisstijl/huiskleur/stroom/energie/lease/cross/kruis/licht/cijfers/achtergrond/band

[health weak]
afgekickt/afkicken/clean/nuchter/droog ?van/sinds/na ?de/een/#n/twee drank/alcohol/drugs/coke/maanden/jaar | +suffer !client
hoort/ziet/hoor/loopt/praat/beweegt/slaapt ?heel/erg/bijna/nog/steeds slecht/niet/nauwelijks/weinig/niets/moeilijk/moeizaam/mank | +person !client
in ?een/de therapie/revalidatie/psychiatrie/afkickkliniek/ontwenningskliniek/rehab/inrichting/kliniek/verpleeghuis/hospice/revalidatiecentrum | +suffer
in/met/achter/zit/komt/afhankelijk/loopt/op/aan ?in/van/met/achter/op ?een/zijn/haar/de rolstoel/scootmobiel/rollator/krukken/zuurstof/beademing/zuurstoffles | +person
rolstoeltoegankelijk | !client !be +suffer

[family_privacy weak]
financiële/financieel problemen/geruïneerd/krap/aan ?privé | +person !client

[religion weak]
uit/om/wegens/ivm/geloofs/religieuze/vanwege/principiële ?zijn/haar/religieuze/geloofs/de geloof/geloofsovertuiging/religie/geloofsredenen/overtuiging/godsdienst/principe/redenen | +practice

[ethnicity weak]
van kleur | @ +person !client

[sexuality weak]
getrouwd/woont/woonde/samen/samenwonend/leeft/trouwt/trouwde/gaat/relatie/partner/gezin/kinderen/verloofd/hokt ?samen/trouwen/al/nu ?met/heeft ?een/zijn ?andere/zijn/een man/vriend/echtgenoot/kerel ?hij/bas/jan/peter/mark/tom/kees/piet/erik | @ +person !client
in/begint/gestart/midden/zit/bezig ?in/met ?de/haar/zijn/een transitie ?man/vrouw/naar/heet/gender | +person !client -trade
van de verkeerde kant | @ +person !client !be
voornaamwoorden/pronouns/hen die/hen/zij/hij ?hen/hun/haar | @ +person !client

[criminal weak]
aangifte ?gedaan/loopt/ligt/deed ?tegen/van ?hem/haar/deze/zijn loopt/gedaan/ligt/wegens | +accused
kraakt/gekraakt/kraker/krakers ?een/van ?het pand/huis/woning | +person

[minor weak]
contract/rekening/abonnement/lidmaatschap ?loopt/staat/op/via/gaat ?loopt/op/via/naam/van via/op/van/naam ?naam/van ?de/zijn/haar/van/via ouders/vader/moeder/ouder/voogd | +young !client !be
op/nog/van de/het basisschool/middelbare/vmbo/havo/vwo/gymnasium/lyceum/kleuterschool/crèche ?school | +young
wordt/werd/geworden ?binnenkort/volgende/in/net/week/morgen ?week/maand/mei/juni #age | +young !client !be !person
`,
};
