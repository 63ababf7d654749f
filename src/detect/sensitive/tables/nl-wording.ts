import type { Table } from './format.ts';

/** Dutch, how people put it: verbs in their tenses, shortened words, sayings. Written for this project from general knowledge of the language. */
export const NL_WORDING: Table = {
  lang: 'nl',
  text: `
[set kin]
broer
dochter
echtgenoot
echtgenote
kind
kinderen
kleinkind
kleinzoon
ma
mama
man
moeder
oma
opa
ouders
pa
papa
schoonmoeder
schoonouders
schoonvader
schoonzus
tante
vader
vriendin
vrouw
zoon
zoontje
dochtertje
zus
zusje
zwager

[set child]
dochter
dochtertje
jongen
jongetje
jongste
kind
kinderen
kindje
kleindochter
kleinzoon
meisje
neefje
nichtje
oudste
tweeling
zoon
zoontje

[set organ]
been
blaas
borst
darmen
elleboog
gal
galblaas
hart
heup
keel
kaak
knie
lever
lies
long
longen
maag
meniscus
nek
nier
nieren
oog
ogen
oor
pols
prostaat
rib
ribben
rug
schedel
schildklier
schouder
sleutelbeen
teen
vinger
voet
wervel

[set illness]
adhd
alzheimer
artrose
astma
beroerte
borstkanker
burn-out
burnout
copd
corona
covid
darmkanker
dementie
depressie
diabetes
epilepsie
hartaanval
hartinfarct
hernia
herseninfarct
hersenschudding
herseninfarct
hiv
kanker
leukemie
longkanker
ms
parkinson
ptss
reuma
tia
trombose
tumor

[set party]
bbb
boerburgerbeweging
cda
cd&v
christenunie
d66
denk
fvd
groenlinks
ja21
n-va
nsc
open-vld
pvda
pvdd
pvv
sgp
sp.a
vlaams-belang
volt-nederland
vooruit-partij
vvd

[set leader]
caroline-van-der-plas
van-der-plas
bikker
dassen
de-wever
ouwehand
pastors
rousseau
van-der-staaij
yeşilgöz
baudet
bontenbal
bouchez
conner
dewever
erdogan
jetten
keijzer
klaver
marijnissen
merkel
omtzigt
orban
poetin
rutte
timmermans
trump
biden
van-grieken
wilders
yesilgoz

[set union]
abvv
aclvb
acod
acv
anbo
aob
avv
bbtk
cmhf
cnv
fnv
lbc
nvj
unie
vakbond
vakcentrale
vnv
vsoa

[set nation]
indiase
indiër
kaapverdiaanse
tibetaan
afghaan
afghaanse
albanees
algerijn
amerikaan
antilliaan
antilliaanse
arabier
armeniër
braziliaan
braziliaanse
bulgaar
bulgaarse
chinees
chinese
colombiaan
congolees
congolese
egyptenaar
eritreeër
eritrese
ethiopiër
filipijn
filipijnse
georgiër
ghanees
ghanese
griek
hindoestaan
hindoestaanse
hongaar
indonesiër
indonesische
iraakse
iraanse
irakees
iraniër
japanse
joegoslaaf
kaapverdiaan
kameroener
koerd
koerdische
koreaanse
kroaat
libanees
marokkaan
marokkaanse
mexicaan
moldaviër
molukker
molukse
nigeriaan
nigeriaanse
oekraïner
oekraïense
pakistaan
pakistaanse
palestijn
poolse
roemeen
roemeense
rus
russin
russische
senegalees
serviër
somaliër
somalische
soedanees
surinamer
surinaamse
syriër
syrische
tamil
thai
thaise
tsjetsjeen
tunesiër
turk
turkse
vietnamees
vietnamese

[set land]
afghanistan
albanië
algerije
angola
armenië
bosnië
brazilië
bulgarije
china
colombia
congo
curaçao
egypte
eritrea
ethiopië
georgië
ghana
griekenland
india
indonesië
irak
iran
joegoslavië
kaapverdië
kameroen
koerdistan
kosovo
kroatië
libanon
libië
macedonië
marokko
moldavië
nigeria
oekraïne
pakistan
palestina
polen
portugal
roemenië
rusland
rwanda
senegal
servië
soedan
somalië
sri-lanka
suriname
syrië
thailand
tsjetsjenië
tunesië
turkije
vietnam
aleppo
ankara
bagdad
casablanca
damascus
istanbul
kabul
kiev
mogadishu
paramaribo
teheran

[set offence]
aanranding
afpersing
belaging
belastingfraude
bedreiging
brandstichting
diefstal
doodslag
drugsbezit
drugshandel
faillissementsfraude
fraude
geweld
geweldpleging
heling
hennepteelt
huiselijk-geweld
inbraak
mensenhandel
mishandeling
moord
omkoping
ontucht
oplichting
rijden-onder-invloed
roof
smokkel
stalking
straatroof
uitkeringsfraude
vandalisme
verduistering
verkrachting
vernieling
wapenbezit
winkeldiefstal
witwassen
zedendelict
zedenmisdrijf

[health state]
{kin} dementeert=/dementerend=/dementerende=
{kin} _ downsyndroom/autisme/autistisch/adhd/handicap/beperking/leukemie/kanker/epilepsie/anorexia/eetstoornis/ziekenhuis/alzheimer/dementie/parkinson
{kin} _ opgenomen=/gehospitaliseerd=/terminaal=/ongeneeslijk=/bedlegerig=/hulpbehoevend=/zorgbehoevend= | -thing
aan/door/met zijn/haar _ geopereerd=/geholpen=
allergisch=/intolerant=/gevoelig= voor noten=/pinda=/pinda's=/gluten=/lactose=/melk=/schaaldieren=/penicilline=/katten=/latex=/pollen=
alleen=/eet=/kan=/geen=/mag=/verdraagt= _ glutenvrij/lactosevrij/suikervrij/notenvrij/zoutarm eten=/vanwege=/wegens=/ivm=
arbo/arbodienst/bedrijfsarts/huisarts/specialist/dokter/arts/cardioloog/psycholoog zegt=/adviseert=/schrijft=/verbiedt=/raadt=/vindt=/stuurt=/geeft=/wil=/stelt= _ rust/rustig/opbouwen/thuis/aan/werken/stoppen/af/ziek/minder/voor
bezoek/afspraak/controle/behandeling/onderzoek/consult/nazorg bij/in _ ziekenhuis/cardioloog/oncoloog/psycholoog/psychiater/neuroloog/uroloog/orthopeed/reumatoloog/internist/gynaecoloog/fysio/fysiotherapeut/diëtist/logopedist/mri/pijnpoli/poli
bij/naar/ziet/bezoekt _ psycholoog/psychiater/oncoloog/cardioloog/neuroloog/orthopeed/therapeut/psychotherapeut/reumatoloog/uroloog/verslavingszorg/revalidatiearts/pijnpoli/ggz/crisisdienst/jellinek/brijder | -job -trade
bloeddruk/cholesterol/suikerspiegel/suiker te/veel/hoog/heel hoog/laag/hoge
door/van/wegens/op dokter=/arts=/specialist=/huisarts=/bedrijfsarts=/doktersadvies=/doktersvoorschrift=/medisch=/medische= advies=/voorschrift=/redenen=/gronden=/verboden=
eet=/drinkt= _ wegens=/vanwege=/ivm= diabetes=/suiker=/maag=/hart=/zwangerschap=/medicijnen=/medicatie=
gaat=/ging=/moet=/mag=/ligt=/lag=/zit=/zat=/was=/werd=/is=/net= _ onder het mes
gaat=/moet=/onderging=/ondergaat=/krijgt=/kreeg=/wacht=/herstelt=/na=/onder=/heeft= _ operatie=/ingreep=/bestraling=/bestralingen=/chemo=/chemokuur=/chemotherapie=/dialyse=/transplantatie=/openhartoperatie=/dotterbehandeling=/hartkatheterisatie=/biopsie=/darmonderzoek=/maagonderzoek=/scopie=/mri=/mri-scan=/ct-scan=/echo-onderzoek=/stamceltransplantatie=/immunotherapie=/hormoontherapie=/knieoperatie=/heupoperatie=/rugoperatie=/hernia-operatie=/staaroperatie=/oogoperatie= | -thing
darmonderzoek/biopsie/mri-scan/bestralingen/chemokuur/maagonderzoek/hartfilmpje/punctie/mammografie/borstonderzoek/uitstrijkje/slaaponderzoek/hartkatheterisatie/nacontrole/bloeduitslag ?is volgende/morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/deze/in
wacht=/wachten=/afwachten=/uitslag=/uitslagen= op/van uitslag/biopsie/scan/mri/bloedonderzoek/onderzoek/diagnose/donor/donornier/donorhart/donorlong/operatie/nieuwe
gezondheid=/gezondheidsredenen=/gezondheidsklachten=/gezondheidsproblemen= laat=/gaat=/zwakke=/slecht=/achteruit=/kwakkelt=/wegens=/vanwege=/door=/broos=
om/wegens/vanwege/door/ivm gezondheidsredenen=/gezondheidsklachten=/gezondheidsproblemen=/gezondheid=/ziekte=/lichamelijke=/medische=
gewond=/gebroken=/gescheurd=/gekneusd=/verstuikt=/verzwikt=/geamputeerd=/ontstoken=/verlamd= _ {organ}
{organ} gebroken=/gescheurd=/gekneusd=/verstuikt=/geamputeerd=/ontstoken=/geopereerd=/versleten=/verlamd=/vervangen=/verwijderd=
nieuwe=/kunst=/versleten=/slechte=/kapotte=/zwakke=/gebroken= knie/heup/heupen/rug/nier/nieren/lever/longen/hart/schouder/enkel/nek/pols/hartklep
last=/problemen=/pijn=/klachten=/klacht=/kwaal=/gedoe= van/aan/met/in _ {organ}/gewrichten/zenuwen/prostaat/bekken/aambeien
heeft=/had=/kreeg=/krijgt=/na=/door=/vanwege=/wegens=/kampt=/lijdt=/herstelt= _ {illness}/griep/longontsteking/hartklachten/hartproblemen/rugklachten/longproblemen/paniekaanvallen/angststoornis/darmklachten/maagklachten/suikerziekte/crohn/ziekte/zenuwinzinking/inzinking/hyperventilatie/slaapapneu/migraineaanvallen/gordelroos/hersenbloeding/longembolie/hartstilstand/hartritmestoornissen/boezemfibrilleren/whiplash/zwangerschapsvergiftiging/trauma
hartstilstand/zenuwinzinking/hersenvliesontsteking/hersenschudding/buikgriep/voedselvergiftiging/longontsteking/gordelroos/hersenletsel/hersenbloeding/bloedvergiftiging/bloedprop/hartritmestoornissen/boezemfibrilleren/slokdarmkanker/alvleesklierkanker/nierfalen/leverfalen/nierstenen/galstenen/maagzweer/schildklierproblemen/spierscheuring/peesontsteking/liesbreuk/hielspoor/kruisbandletsel/klaplong/bottenkanker/eierstokkanker/baarmoederhalskanker/tbc/maagbypass/maagverkleining/hartoperatie/hersenoperatie
hoort=/ziet= nog/bijna/haast/maar/heel/vrijwel/alleen/amper/nauwelijks _ niets/niks/slecht/minder/schimmen/#n/vaag
hoort=/ziet= slecht/niets/niks/nauwelijks/amper/bijna
in/naar/uit/na/zit/voor/moet/ging _ kliniek/afkickkliniek/psychiatrie/psychiatrische/revalidatie/revalidatiecentrum/hospice/verpleeghuis/verslavingskliniek/ggz/ggz-instelling/ontwenningskliniek/intensive/iccu/rustoord
is=/was=/werd=/raakte=/raakt=/al=/volledig=/deels=/gedeeltelijk=/definitief=/blijvend= _ afgekeurd=/arbeidsongeschikt=/invalide=/gehandicapt=/werkonbekwaam=/minder-valide=/mindervalide=/hulpbehoevend=
ik=/ziekte=/wao=/wia=/iva=/wga=/wajong=/ziektewet=/arbeidsongeschiktheid= uitkering=/uitkeringen=/keuring=/traject=/beslag=
uwv/wia/wao/medische/wajong/arbeidsongeschiktheids keuring=/herkeuring=
keuring= bij uwv/arbo/bedrijfsarts
herkeuring=/re-integratietraject=/reintegratietraject=/reïntegratietraject=/re-integratie=/reintegratie=/reïntegratie=/re-integreert=/reintegreert=/reïntegreert=/opbouwschema=/arbeidstherapie=/arbeidstherapeutisch=/spoor= 2=/loopt=/uren=/gestart=/bezig=/via=/bij=/traject=
re-integreert=/reintegreert=/reïntegreert=/arbeidstherapeutisch=
ziet=/zicht=/gezichtsvermogen=/gehoor=/hoort= nog maar/slechts/amper _ #n
kan/mag/kon geen/niet/amper/nauwelijks/moeilijk _ trappen/trap/traplopen/tillen/bukken/slikken/autorijden | -thing
kan/mag niet= meer/nauwelijks/amper _ lopen=/traplopen=/tillen=/autorijden= door=/wegens=/vanwege=/sinds=
laat=/liet= zich _ opereren=/opnemen=/behandelen=/testen=/laseren=/nakijken=
medicijnen/pillen/medicatie/tabletten/antidepressiva/slaapmiddelen/pijnstillers/bloedverdunners/ritalin/oxazepam/morfine/insuline/methadon/prednison voor=/tegen=/van=/bij=/vanwege=/aan=/gebruiken= ?haar/zijn depressie/hart/bloeddruk/angst/pijn/slapen/slaap/adhd/epilepsie/reuma/suiker/stemming/zenuwen
met/op/onder/gebruikt/slikt/slikte/neemt/aan/beter _ medicatie/medicijnen/antidepressiva/pillen/pijnstillers/slaappillen/morfine/ritalin/methadon/prednison/bloedverdunners/kalmeringsmiddelen/oxazepam | -trade
moet=/mag=/moest= _ rust= houden=/nemen=
rust= voorgeschreven=/houden= van=/op=/verplicht= _ dokter/arts
opgenomen= geweest/in/met/op/voor _ ziekenhuis=/kliniek=/psychiatrie=/afdeling=/ggz=/ic=/intensive=/spoed=/medicatie=/depressie=/psychose=
was=/is=/werd=/een=/tijdje=/tijd=/lang= _ opgenomen= nu=/geweest=/gaat= | -thing
spoedopname/crisisopname/dagbehandeling psychiatrie/kliniek/ziekenhuis/ggz
opname in/op/bij _ psychiatrie/kliniek/ziekenhuis/ggz/paaz
op/naar/belandde/beland/via _ spoed=/spoedeisende=/eerste-hulp=/intensive=/hartbewaking=/seh= | -thing
psychisch=/geestelijk=/mentaal=/psychische=/mentale=/lichamelijk=/lichamelijke=/fysieke=/fysiek= _ ziek/instabiel/klachten/problemen/labiel/zwaar/kwetsbaar/beperking/handicap/stoornis/moeite/onderuit/uitgeput/gebroken/wrak/inzinking/stoornissen/gehandicapt
rolstoel/rollator/scootmobiel/krukken/kruk/wandelstok/beugel/brace/prothese/hoortoestel/hoorapparaat/gehoorapparaat/gehoorapparaten/blindenstok/geleidehond/hulphond/stoma/sonde/beenprothese/armprothese nodig=/mee=/dus=/sinds=/gebonden=/gebruikt=/na=/bij= | -trade
toegankelijk/rolstoeltoegankelijk/drempelvrij nodig=/moet=/want=/voor=/vragen= | -trade
ruikt/rook/stinkt/stonk/meurt naar/van/sterk _ drank/alcohol/bier/jenever/wiet/hasj/sterke
dronken=/aangeschoten=/lazarus=/stomdronken=/beschonken=/onder-invloed=/laveloos=/bezopen=/teut= op/tijdens/aan/bij/gebeld/verschenen/om/weer/vaak
drinkt=/zuipt=/blowt=/snuift=/spuit= weer/te/teveel/stevig/dagelijks/elke/iedere/veel/coke/speed/drugs/wiet/heroïne/xtc/ghb/stiekem/overdag/sterk
nuchter/clean/droog/van de drank/drugs sinds/al/af/nu/jaar
alcohol/drank/drugs/coke/wiet/gok/pillen/medicijn/porno/game probleem/verleden/gebruik/verslaving/misbruik
suïcidaal=/suicidaal=/zelfmoord=/zelfdoding=/suïcide=/suicide=/euthanasie=/tentamen-suïcide= poging=/pogingen=/gedachten=/neigingen=/gepleegd=/aangevraagd=/overwogen=/gedaan=/wens=/gedreigd=
wilde=/wou=/probeerde=/poging=/wil= zichzelf/zich/om/niet/er _ doden=/verhangen=/leven=/einde=/iets=/aandoen=/benemen= | @ -thing
uit=/thuis=/weg=/afwezig=/plat=/uitval=/uitgevallen=/ziekte=/langdurig= wegens/met/door/vanwege/na/ivm/i.v.m/op _ stress=/rug=/knie=/rugklachten=/overspannenheid=/operatie=/griep=/depressie=/chemo=/ongeval=/ongeluk=/long-covid=/hartklachten=/blessure=/ziekte=/hernia=/keelontsteking=/burn-out=
ligt=/lag=/plat=/geveld=/thuis= _ met/door griep/koorts/longontsteking/hernia/rug/buikgriep/migraine/spit
ligt=/lag=/blijft= _ bed=/ziekbed=/sterfbed=/apegapen= | -thing
sukkelt=/sukkelde=/kwakkelt=/kwakkelde=/kampt=/kampte=/worstelt= met/al _ gezondheid=/rug=/knie=/hart=/longen=/depressie=/klachten=/verslaving=/eetstoornis=/overgewicht=/zichzelf=/moeheid=/vermoeidheid=
op=/leest= lippen/liplezen/liplees/gebarentaal/gebarentolk/schrijftolk/doventolk/vgt
gebarentaal/gebarentolk/schrijftolk/doventolk/braille/grootletterbestand/spraakcomputer nodig=/mee=/gebruikt=/via=/mailen=/regelen=
uitbehandeld/terminaal/ongeneeslijk/palliatief door=/verklaard=/nog=/ziek=/sinds=/traject=/sedatie=/hoorde=
geneest=/hersteld=/herstellend=/herstellende=/genezen=/herstelt=/opgeknapt=/beterschap= van=/gewenst=/wensen=/kaart=/sturen=/gestuurd=/kaartje=
beterschap=/beterschapskaart=/beterschapskaartje=/fruitmand=/bloemetje= _ gewenst=/sturen=/gestuurd=/ziekte=/operatie=/ziekenhuis=
ziek=/ziekgemeld=/ziekjes=/beroerd=/niet-lekker=/grieperig=/snipverkouden=/koortsig= gemeld=/thuis=/sinds=/al=/weken=/maanden=/geworden=/naar=/op= | @ -thing
ziekmelding/ziekteverzuim/ziekteverlof/verzuim sinds=/langdurig=/wegens=/loopt=/verlengd=/tot=/door=
langdurig=/langere=/lange=/voorlopig=/onbepaalde=/frequent=/veel=/vaak=/kort= ziek/ziekteverlof/verzuim/uitgevallen/uitvallen/zorgverlof
verstandelijk/licht/zwaar/meervoudig/visueel/auditief/geestelijk/lichamelijk beperkt=/gehandicapt=/beperking=
met een/zijn/haar beperking=/handicap=/lichamelijke=/verstandelijke=/visuele=/auditieve=
zorgt/zorg/mantelzorg/mantelzorger/verzorgt/verpleegt voor/van/over _ zieke=/demente=/dementerende=/gehandicapte=/bejaarde=/hulpbehoevende= {kin}/echtgenoot
ziekte= van/v parkinson/alzheimer/crohn/lyme/huntington/pfeiffer/bechterew/menière/graves/hodgkin/hashimoto/kahler
zwaar/ernstig/chronisch/ongeneeslijk/ongeneselijk/doodziek/flink/behoorlijk/terminaal ziek=/overspannen=/depressief=/dementerend=/vermoeid=/verzwakt=/gehandicapt=/gewond=/astmatisch=
niet/helemaal/totaal/compleet/volledig/mentaal/op/erg overspannen=/opgebrand=/uitgeput=/oververmoeid=/ingestort=/overwerkt=/op-is-op=/burned-out=/kapot=
stort=/stortte=/klapte=/klapt=/zakte=/viel= _ in elkaar/flauw tijdens=/op= | @ -thing

{illness} heeft/had/kreeg/krijgt/hebben/gehad/overwonnen
visuele/auditieve/verstandelijke/motorische/lichamelijke/fysieke/cognitieve beperking/handicap/stoornis
hoort slecht | -thing
ziet slecht | -thing
gaat/moet/ging/gaan/is/komt/mag _ ziekenhuis in/uit/af
naar/uit/vanuit het ziekenhuis/verpleeghuis/hospice/revalidatiecentrum
in het verpleeghuis/hospice/revalidatiecentrum | -trade -thing
mentaal/psychisch/geestelijk/lichamelijk/fysiek niet/minder/erg/heel sterk/stabiel/goed/fit/orde/kwetsbaar/in
kanker/ms/parkinson/diabetes/epilepsie/reuma/depressie/adhd heeft/had/verteld/vertelde
verteld/vertelde/zei/noemde/noemt _ kanker/ms/ziek/diagnose/depressie/diabetes/epilepsie/burn-out/reuma/operatie/hartaanval | @ -thing
aan de beademing/dialyse/chemo/prozac/ritalin/antidepressiva/drank/insuline/morfine/zuurstof/hartbewaking
nieuwe/kunst hartklep/heup/knie/nier/long/lever/hartkleppen
zakt/zakte/gaat/ging _ door ?zijn/haar rug/knie/enkel
tegen een burn-out/burnout/depressie/inzinking aan
pleegt/pleegde roofbouw
{kin} _ ziek/dement/overspannen/kanker/depressief/gehandicapt | -thing
zuurstof/sondevoeding/thuiszorg/wijkverpleging/mantelzorg krijgt/nodig/komt/heeft
komt/net/pas/zit _ uit/in ?de afkick/afkickkliniek/ontwenning/ontwenningskliniek/verslavingskliniek

[health trait]
autist
bloedarmoede
cafeïneverslaafd
chronisch= ziek
cokeverslaafd
dementerend
diabeticus
drugsverslaafd
drankverslaafd
dwerggroei
ernstig= ziek
halfzijdig= verlamd=
hartkwaal
hartlijder
hartpatiënte
incontinent
kankerpatiënte
kleurenblind
kreupel
longpatiënt
maagpatiënt
manisch
manisch-depressief
mantelzorgbehoeftig
medicijnverslaafd
misselijk= zwanger
moddervet
nachtblind
nierpatiënte
ongeneeslijk= ziek
overgevoelig
pijnpatiënt
psychotisch
reumapatiënt
rolstoelgebruiker
schizofreen
slaapgestoord
slechtziende
spastisch
stotteraar
transplantatiepatiënt
vaatpatiënt
verslaafde
zwaarlijvig

[health topic]
astma-aanval
epilepsieaanval
galsteenaanval
hoofdpijnaanval
jichtaanval
migraineaanval
niersteenaanval
niersteenaanvallen
epilepsie-aanval
aambeien
alvleesklierontsteking
amputatie
angststoornis
baarmoederverwijdering
bechterew
bekkenbreuk
blaaskanker
blaasontsteking
bloedtransfusie
borstamputatie
botbreuk
botontkalking
bypassoperatie
chronische= vermoeidheid=
darmkanker
downsyndroom
dwangstoornis
eetstoornis
eierstokcyste
endometriose
flauwgevallen
gehoorverlies
gezwel
glutenallergie
hartklepoperatie
hartklachten
hartproblemen
hartritmestoornis
heupfractuur
hersentumor
hoofdpijnkliniek
huidkanker
hyperventilatie
insulinepomp
keelkanker
kruisbandoperatie
leverziekte
levertransplantatie
longoperatie
longziekte
lymfeklierkanker
melanoom
miskramen
nierdialyse
niertransplantatie
notenallergie
oogziekte
openhartoperatie
overgangsklachten
paniekaanval
paniekstoornis
persoonlijkheidsstoornis
pindaallergie
pinda-allergie
postnatale= depressie=
prostaatoperatie
psychose
rugoperatie
ruggenmergletsel
schildklierkanker
schouderoperatie
slaapapneu
slokdarmkanker
spierziekte
stofwisselingsziekte
suikerziekte
toeval epilepsie=
traumatherapie
tuberculose
uitzaaiing
uitzaaiingen
vaatziekte
vermoeidheidsklachten
verwardheid
voorhoofdsholteontsteking
winterdepressie
zelfmoordpoging
ziekenhuisopname
zuurstoffles

[family_privacy state]
kind=/kindje=/baby=/zoontje=/dochtertje= verloren=/begraven=/overleden=
{kin} _ overleden=/gestorven=/begraven=/gecremeerd=/verongelukt=/verdronken=/heengegaan=/ontvallen= | @
{kin} verloren=/kwijtgeraakt=/begraven=
trouwt=/trouwde=/trouwen=/getrouwd=/huwt=/huwde=/ondertrouwd= _ januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december/zomer/week/zaterdag/vrijdag/stadhuis/tweede/derde/opnieuw
gaat/gaan/ging binnenkort=/volgende=/deze=/in= _ trouwen=/samenwonen=/scheiden=
bruiloft/huwelijk/trouwfeest/vrijgezellenfeest/ondertrouw/huwelijksreis/trouwdag/trouwerij/verloving op/in/van/is/volgende/eigen/zijn/haar/deze | -trade
vreemdgegaan/vreemdgaan/overspel/slippertje/buitenechtelijk/buitenechtelijke/affaire/maîtresse/liefdesaffaire/driehoeksverhouding
doet=/heeft=/had=/iets=/wat= _ met=/tussen= _ secretaresse/collega/baas/stagiaire/buurvrouw/buurman/assistente
failliet=/faillissement=/bankroet=/blut= privé/persoonlijk/prive/particulier
privé=/persoonlijk=/prive=/persoonlijke= failliet=/faillissement=/faillissementsaanvraag=/schulden=/borg=
co-ouder/co-ouderschap/coouder/coouderschap/omgangsregeling/omgangsrecht/voogdij/voogdijzaak/gezagsstrijd/papadag/papaweekend/mamadag/weekendvader/ouderschapsplan/kinderalimentatie/partneralimentatie/bezoekregeling/uithuisplaatsing
om=/kinderen=/kids=/de=/deze= _ week/weekend co-ouder/kinderen/kids/ex/bij
adoptie/adoptiekind/adoptieprocedure/draagmoeder/draagmoederschap/pleegzorg/pleegouder/pleegouders/pleegdochter/pleegzoon/adoptieouder/geadopteerd rond=/loopt=/uit=/kindje=/als=/traject=/van=/bezig=/kind=
kinderen/kids/kroost/zoon/dochter/kind _ bij/naar ex/vader/moeder/ex-vrouw/ex-man/haar/hem/opa/oma
crematie=/begrafenis=/uitvaart=/condoleance=/rouwdienst=/avondwake=/herdenkingsdienst=/koffietafel= maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/morgen/van/vandaag/volgende/deze/geweest/regelen/familie/is
gecondoleerd/condoleance/condoleren/condoleancekaart/rouwkaart/rouwadvertentie/overlijdensbericht/rouwverlof/rouwperiode/rouwproces/bijzonder-verlof/buitengewoon-verlof/zorgverlof/calamiteitenverlof/ouderschapsverlof/vaderschapsverlof/geboorteverlof/partnerverlof/adoptieverlof
vrouw/man/vriendin/vriend/partner _ vertrokken/weggelopen/vandoor/verlaten/weggegaan/uitgezet/ervandoor/opgestapt met/bij/naar/voor/hem/haar | -thing
vrouw/man/vriendin/partner/vriend heeft=/is= _ verlaten=/bedrogen=/buitengezet=/buitengegooid=/bij= hem/haar
verlaten=/gedumpt=/bedrogen=/buitengezet= door/voor zijn/haar/de vrouw/man/vriendin/partner/vriend/ander
huwelijk=/relatie=/verkering= _ stuk/uit/voorbij/over/op/kapot/crisis/klippen/rocks/gestrand/gedaan | -org -thing
relatiebreuk=/relatiecrisis=/relatieproblemen=/huwelijksproblemen=/huwelijkscrisis=/relatietherapie=/liefdesverdriet=/scheidingsperikelen=/scheidingspapieren=/echtscheidingsprocedure=/scheidingsprocedure=/echtscheidingsadvocaat=/vechtscheiding=/boedelscheiding=/nestverlaters=/familievete=/familieruzie=/erfenisruzie=/erfkwestie=/burenruzie= | -trade
scheidt=/scheidde=/scheiden=/scheidend= van/zijn/haar/dit/na/met _ man/vrouw/echtgenoot/echtgenote/partner/jaar
woont=/logeert=/slaapt=/leeft=/verblijft=/bivakkeert=/zit= _ alleen/apart/bij-ouders/ouders/moeder/vader/zus/broer/bank/camping/caravan/opvang/daklozenopvang/vakantiehuisje | -org -thing
zonder/geen/verloor/kwijt/verlies _ vaste= woonplaats=/verblijfplaats=/woning=/huis=/dak=
huurachterstand=/betalingsachterstand=/betaalachterstand= privé/uithuiszetting/ontruiming/dwangbevel/kredietverslaafd/roodstand/roodstaan/gokverslaving/krediet/schuldsanering/schuldhulp/schuldhulpverlening/collectieve/schuldbemiddeling/budgetbeheer/bewindvoering/bewindvoerder/beschermingsbewind/bijstand/bijstandsmoeder/leefloon/ocmw/daklozenuitkering/voedselbank/kleedgeldlening/toeslagenaffaire/toeslagenouder
huurachterstand/uithuiszetting/schuldsanering/schuldhulp/schuldhulpverlening/schuldbemiddeling/budgetbeheer/bewindvoering/beschermingsbewind/bijstandsmoeder/leefloon/voedselbank/toeslagenaffaire/toeslagenouder/schuldhulptraject/minnelijk traject=
diep/zwaar/flink/tot/hopeloos/stevig in/over/aan de/zijn/nek schulden=/rood=/oren=
staat=/stond=/zit=/zat= _ rood=/krap=/schulden=/bij=/kas=/blut= | -org @
gokt=/vergokt=/vergokte=/verspeelt=/speelt=/pokert= _ geld=/online=/casino=/hele=/salaris=/alles=
verslaafd=/verslaving= aan/door gokken=/casino=/gamen=/kansspelen=/krasloten=
erfenis=/nalatenschap=/erfdeel=/testament=/onterfd=/erft=/erfde= van=/ruzie=/gedoe=/verdelen=/gekregen=/door=/verdeeld=/krijgt=/opgestreken=
bevallen/bevalling/zoon/dochter/tweeling/kleinkind/kleinzoon/kleindochter/baby/kindje/gezinsuitbreiding geboren=/gekregen=/op-komst=/onderweg=/verwacht=/op=
gezinsuitbreiding/kraamtijd/kraambezoek/kraamverlof/kraamcadeau/kraamfeest/geboortekaartje/babyborrel/babyshower/beschuit met=/bij=/voor=/van=/gekregen=/gestuurd=/muisjes=
kersverse=/trotse=/verse=/prille= vader/moeder/papa/mama/opa/oma/ouders/oom/tante
wordt=/werd=/is=/gaat= binnenkort/weer/voor/net/zojuist/onlangs/bijna _ vader/papa/opa/oma/mama/moeder
samengesteld/nieuw/gebroken gezin/samengesteld
stiefkinderen/stiefzoon/stiefdochter/stiefmoeder/stiefvader/stiefbroer/halfbroer/halfzus/pluszoon/plusdochter/pluskind/pluskinderen/bonuskind/bonuskinderen/bonusdochter
{kin} _ verzorgingshuis=/verpleeghuis=/bejaardentehuis=/rusthuis=/woonzorgcentrum=/tehuis=
zorgt/mantelzorgt/verzorgt/mantelzorger/mantelzorg voor/van _ {kin}
geen=/nul=/verbroken=/verloren=/weinig= contact= ?meer met _ {kin}
ruzie=/gebrouilleerd=/gebroken=/ruzies=/mot=/bonje=/problemen=/stress=/oorlog=/onmin= met/over/in zijn/haar/de/het _ {kin}/ex/familie/erfenis/alimentatie/huwelijk/kinderen/thuis
slaat=/sloeg=/mishandelt=/mishandelde=/bedreigt=/bedreigde=/stalkt=/terroriseert= zijn/haar _ ex/vrouw/vriendin/man/vriend/kinderen
wachtwoord=/paswoord=/password=/inlogcode=/login=/inloggegevens=/pw= is=/luidt=/privé=/genoteerd=/doorgegeven=
net/pas/recent/kersvers/nu/weer/al/onlangs/opnieuw vrijgezel=/single=/gescheiden=/verloofd=/getrouwd=/weduwe=/weduwnaar=/hertrouwd=/samenwonend=/alleenstaand=/verweduwd=
nieuwe=/jonge=/jongere=/geheime=/tweede= vriendin/vlam/liefde/vriend/geliebte/geliefde/echtgenote/scharrel/vrouw | -org

[religion state]
streng/zeer/erg/zwaar/diep/heel/orthodox/praktiserend/overtuigd/vroom/oud/licht/conservatief/liberaal/uitgesproken gelovig=/religieus=/katholiek=/protestants=/christelijk=/gereformeerd=/hervormd=/islamitisch=/joods=/moslim=/evangelisch=/reformatorisch=/rooms=/bevindelijk=/kerkelijk=/godsdienstig=/boeddhistisch=/hindoeïstisch=/orthodox=/jood=/christen=/katholieke=/vroom=
katholiek=/protestants=/christelijk=/gereformeerd=/hervormd=/islamitisch=/joods=/moslim=/religieus=/gelovig=/evangelisch=/kerkelijk= opgevoed=/gedoopt=/getrouwd=/opgegroeid=/grootgebracht=/nest=/milieu=/huis=/gezin=/meelevend=/betrokken=
van=/uit=/tot=/in=/aan=/vanuit=/wegens=/vanwege=/om=/door=/ivm= zijn/haar/hun/het/de geloof=/geloofsovertuiging=/religie=/godsdienst=/bekering=/geloofsredenen=
om=/wegens=/vanwege=/uit= geloofsredenen=/religieuze=/geloofsovertuiging=/godsdienstige=
geloof/god/jezus/allah/bijbel/koran/kerk/religie _ gevonden=/belangrijk=/heilig=/centraal=/afgezworen=/verloren=/gestapt=/uitgestapt=/voor=/alles=/eerst= | -thing
gelooft=/geloofde=/gelovend=/geloofd= niet=/vast=/heilig=/sterk=/oprecht= in god=/jezus=/allah=/hiernamaals=/schepping=/reïncarnatie=
gelooft=/geloven= in god=/jezus=/allah=/hiernamaals=/reïncarnatie=
eet=/kookt=/drinkt=/wil=/alleen=/enkel=/strikt=/bestelt= _ halal/kosjer/koosjer/kosher
eet/lust/wil/mag/drinkt/serveer geen= varken=/varkensvlees=/alcohol=/rund=/rundvlees=/vlees= vanwege=/wegens=/ivm=/om=/moslim=/op=/uit=/tijdens=/hindoe=/in=
geen= varken=/varkensvlees=
kosjer/koosjer/halal eten/eet/lunch/keuken/graag/maaltijd/catering
doopt/dopen/gedoopt/laten-dopen/doop/doopsel/doopdienst/communie/vormsel/belijdenis/besnijdenis/heilig-vormsel/plechtige-communie/eerste-communie/bar-mitswa/bat-mitswa/bar-mitzvah/lentefeest _ zoon/dochter/kleinzoon/kleindochter/kind/neefje/nichtje/petekind/zondag/zaterdag/afgelegd/zichzelf/volwassene
dominee/predikant/pastoor/voorganger/imam/rabbijn/diaken/ouderling/koster/lekenprediker/voorlezer/misdienaar/acoliet/jeugdouderling/scriba/kerkenraadslid/kerkmeester/evangelist/zendeling/missionaris in/bij/op/van/naast/geweest/als/aan/voor _ avonduren=/vrije=/weekend=/kerk=/gemeente=/moskee=/zondag=/zondagen=/tijd=/roeping=/hobby=/geweest= | -job
kerkenraad/kerkbestuur/kerkenraadslid/parochieraad/parochiebestuur/moskeebestuur/kerkkoor/parochiekoor/kerkdienst/eredienst/bijbelkring/bijbelstudie/bijbelgroep/huiskring/huisgemeente/gebedsgroep/gebedskring/alphacursus/alpha-cursus/vrijdaggebed/vrijdagsgebed/gebedsruimte/gebedstijd/gebedstijden/gebedskleed/avondmis/zondagsmis/zondagsschool/koranles/koranschool/catechisatie/catechese/kerkgang/avondmaal/vastentijd/aswoensdag/veertigdagentijd/goede-vrijdag/zondagsrust/sabbatsrust/stille-tijd/dankdag/biddag lid/actief/zit/op/van/in/dirigent/zingt/om/tijdens/nodig/bij/elke/zondag/woensdag/dinsdag/donderdag/maandag/vrijdag/vrij/niet/vast/houdt/geeft/leidt | -trade
zit/zingt/speelt/preekt/helpt/actief/vrijwilliger/lid/bestuurslid/voorzitter/penningmeester _ kerkenraad/kerkbestuur/kerkkoor/parochie/moskee/moskeebestuur/synagoge/pinkstergemeente/evangeliegemeente/baptistengemeente/kerk/kerkgenootschap/parochiekoor/gospelkoor/tempel/gurdwara | -job
ramadan/suikerfeest/offerfeest/ied/eid/iftar/sjabbat/sabbat/shabbat/pesach/poerim/chanoeka/jom-kippoer/jom-kipoer/jom-kippur/soekot/rosj-hasjana/divali/diwali/holi/phagwa/vesak/wesak/keti-koti vrij=/afwezig=/niet=/viert=/houdt=/tot=/geen=/met=/thuis=/weg=/bij=/familie=/doet=/tijdens=/daarom=/dus=
viert=/houdt=/doet=/vierde=/onderhoudt=/eerbiedigt=/respecteert= _ ramadan/suikerfeest/offerfeest/sjabbat/sabbat/shabbat/pesach/chanoeka/divali/diwali/holi/zondagsrust/zondag/jom-kippoer/vasten/kerstmis/verjaardagen/verjaardag/sinterklaas | @
vast=/vastte=/vasten=/gevast= tot=/tijdens=/deze=/nu=/wegens=/in=/op= _ zonsondergang/ramadan/maand/veertigdagentijd/pasen/week | @
bidt=/bad=/bidden=/gebeden= elke=/tussen=/om=/vijf=/voor=/iedere=/dagelijks=/rond=/op= _ dag/middag/eten/keer/lunch/uur/maaltijd
bidt | @ -thing
bekeerd=/bekeerde=/overgegaan=/bekering= tot/naar _ islam/jodendom/christendom/geloof/boeddhisme/katholicisme/god
draagt/met/haar/komt een=/geen=/altijd= _ hoofddoek/keppel/keppeltje/tulband/boerka/nikab/niqab/hijab/chador/sluier/kruisje/pijpenkrullen
draagt= hoofddoek/keppel/keppeltje/tulband/boerka/nikab/niqab/hijab/chador/sluier
geeft=/geven=/schudt= vrouwen=/mannen=/geen=/niemand= _ hand=/handen=
hand= geven= aan vrouwen=/mannen=
kerks=/kerkelijk=/onkerkelijk=/ongelovig=/godloos=/gelovig=/godvrezend=/goddeloos=/bijbelvast=/vroom=/schijnheilig-vroom=/godsdienstwaanzinnig=/atheïstisch=/agnostisch=/islamitisch=/joods=/salafistisch=/orthodox-joods=/gristelijk= opgevoed=/huis=/gezin=/van=/type=/mens=/man=/vrouw=/erg=/meelevend=
uit/van/de kerk _ gestapt=/uitgeschreven=/gelopen=/gezet=/verlaten=
uitgeschreven=/gestapt=/weg= uit/bij/van de kerk
gaat/ging/elke/iedere/zondags/zondag/trouw/vrijdag/vrijdags/zit _ kerk/kerkdienst/mis/moskee/synagoge/tempel/samenkomst | -street
hadj/hadji/hajj/umrah/omra/bedevaart/mekka/mecca/lourdes/scherpenheuvel/kevelaer geweest/op/naar/gedaan/terug/reis/gaat/volbracht
op/naar/van/terug bedevaart/hadj/hajj/umrah/mekka/mecca/lourdes/scherpenheuvel
jehovah/jehova/jehovas/jehova's getuige=/getuigen=
getuige=/getuigen= van jehova/jehovah
refo/reformatorisch/zwartekousenkerk/biblebelt/bible-belt/vrijgemaakt/gergem/christelijk-gereformeerd/hersteld-hervormd/oud-gereformeerd/gereformeerd-vrijgemaakt/doopsgezind/remonstrant/pinksterbeweging/pinkstergelovige/baptist/mormoon/mormonen/adventist/quaker/soefi/alevi/alevitisch/soenniet/sjiiet/ahmadiyya/wicca/heiden/satanist/scientologist/hare-krishna/bahai/sikh/jain/rastafari/winti gezin/familie/achtergrond/milieu/lid/nest/man/vrouw/is/dus/en/geen
refo/vrijgemaakt/mormoon/adventist/baptist/soefi/alevi/soenniet/sjiiet/sikh/scientologist/doopsgezind/remonstrant/pinkstergelovige/winti
evangeliseert=/bekeert=/preekt=/getuigt=/evangeliseren= klanten=/iedereen=/tegen=/overal=/collega's=/steeds=/graag=

zijn/haar/hun kerk/moskee/parochie/synagoge/geloof/geloofsgemeenschap/kerkgemeenschap/dominee/pastoor/imam/rabbijn/gebed/gebedstijden | -thing
actief/vrijwilliger/lid/bestuur/bestuurslid/voorzitter/leest/zingt/helpt/zit _ moskeevereniging/moskeegemeenschap/kerkgemeenschap/kerkgemeente/parochie/kerkbestuur/hervormde/gereformeerde/pinkstergemeente/evangelische-gemeente
joodse/islamitische/christelijke/hindoeïstische/orthodoxe/religieuze feestdagen/feestdag/gebruiken/wetten/plichten
als/want/omdat/wegens moslim/moslima/jood/christen/hindoe/boeddhist/katholiek/sikh/jehova/gelovige
domineesdochter/domineeszoon/domineesgezin/predikantsdochter
vanwege/tijdens/met/rond/na/voor/over pesach/ramadan/sabbat/sjabbat/suikerfeest/offerfeest/chanoeka/iftar/divali/diwali/vasten/vrijdaggebed/eid _ jeruzalem/mekka/vrij/weg/afwezig/niet/familie/geen
erg/zeer/heel/zwaar kerkelijk/kerks/gelovig/christelijk/gereformeerd/katholiek/religieus
oud/zwaar/streng van/bij/uit de gereformeerde/hersteld/oud-gereformeerde/christelijke/hervormde gemeente
gereformeerde/hervormde/vrijgemaakte/evangelische/baptisten/pinkster gemeente/kerk ?lid | -org -street

is/werd/was ?ook diaken/ouderling/lekenprediker/kerkvoogd/koster/misdienaar/voorganger | -thing
spijswetten/kledingvoorschriften/reinheidswetten/vastenregels/gebedsplicht

[politics state]
{party} lid/raadslid/wethouder/stemmer/kiezer/aanhanger/man/vrouw/kandidaat/fractie/fractievoorzitter/afdeling/bestuurder/bestuurslid/schepen/burgemeester/statenlid/kamerlid/senator/minister/gedeputeerde/vlag/poster/sticker/shirt/lijst/campagne/congres/politicus/mandataris/gemeenteraadslid/voorzitter/donateur/vrijwilliger/sympathisant/er/fan/lijsttrekker/militant/partijbureau/provincieraadslid/ledendag/partijraad/jongeren/jongerenafdeling/fractiemedewerker
lid/stemt/stemde/stem/kiest/koos/raadslid/wethouder/kandidaat/kandideert/schepen/actief/aanhanger/fan/sympathiseert/flyert/flyerde/campagne/donateur/doneert/doneerde/lijst/lijsttrekker/fractie/kamerlid/statenlid/burgemeester/bestuurder/bestuurslid/voorzitter/gemeenteraadslid/senator/gedeputeerde/kiezer/volger/politicus/penningmeester/volksvertegenwoordiger/verkozen/fractievoorzitter/fractieleider/voert/voerde/spreker _ {party}
{leader} aanhanger/fan/stemmer/volger/hater/supporter/adept/bewonderaar/sympathisant/kiezer/poster
aanhanger/fan/volger/bewonderaar/supporter/stemmer/voorstander/tegenstander van ?de {leader}/{party}/brexit/nexit/regering/links/rechts
scheldt=/schold=/tiert=/foetert=/moppert=/klaagt=/haalt=/dweept=/loopt=/zweert=/fulmineert=/is=/lyrisch= op/over/uit/met/weg/bij/fan/naar _ {leader}/regering/linkse/kabinet/asielbeleid/asielzoekers/vluchtelingen/buitenlanders/moslims/klimaatbeleid/stikstofbeleid/kartel/elite/partijkartel
haat=/bewondert=/verafschuwt=/verdedigt=/prijst=/veracht=/verheerlijkt= _ {leader}/{party}/regering/linkse/links/migranten/moslims/buitenlanders/kabinet/europa/eu
zit=/zat=/zetelt=/zetelde=/verkozen=/gekozen=/zetel=/voor=/namens=/plaats=/kandidaat=/verkiesbaar=/stond=/staat=/lijst=/komt=/kwam= _ tweede-kamer=/eerste-kamer=/gemeenteraad=/provinciale-staten=/europarlement=/vlaams-parlement=/raad= voor/namens/met {party}/partij
zit=/zat=/zetelt=/zetelde=/verkozen=/gekozen=/kandidaat=/verkiesbaar=/oud-lid=/gewezen=/lid= _ tweede-kamer=/eerste-kamer=/gemeenteraad=/provinciale-staten=/provincieraad=/europarlement=/europees-parlement=/vlaams-parlement=/districtsraad=/deelraad=/waterschapsbestuur= | -org -trade
op=/verkiesbare= plaats=/lijst= _ {party}/gemeenteraad/verkiezingen
stond/staat/nummer/derde/tweede/vijfde/plek/verkiesbaar/lijstduwer/lijsttrekker _ lijst=/kieslijst= _ {party}/partij/verkiezingen
fractie/wethouder/raadslid/kamerlid/lijsttrekker {party}
oud-kamerlid/oud-wethouder/oud-raadslid/oud-minister/oud-burgemeester/oud-gedeputeerde/ex-kamerlid/ex-raadslid/ex-wethouder/ex-minister/gewezen-schepen/ereburgemeester/raadslid/gemeenteraadslid/wethouder/statenlid/kamerlid/fractievoorzitter/fractieleider/lijsttrekker/lijstduwer/gedeputeerde/europarlementariër/parlementslid/provincieraadslid/duo-raadslid/burgerraadslid/commissielid/schepen/parlementariër/volksvertegenwoordiger namens=/voor=/sinds=/geweest=/bij=/in=
soeverein/soevereinen/soevereine/autonoom-burger erkent=/betaalt=/mens=/verklaard=/burger=/geen=/beweging=
uiterst/extreem/radicaal/ultra/oer/gematigd/uitgesproken/politiek rechts=/links=/conservatief=/progressief=/nationalistisch=/liberaal=/socialistisch=/communistisch=/rechtse=/linkse=/rechtsextremistisch=
rechtse=/linkse=/rooie=/rode=/groene=/bruine=/extreemrechtse=/extreemlinkse= rakker/bal/hobby/rakkers/rat/hippie/activist/denkbeelden/ideeën/praat/hork/gek/drammer/stemmer/kiezer/sympathieën/gedachtegoed/kliek/wappie/deugmens/elite/intellectueel/idealist/kringen/ideologie
deugmens/deugneus/wappie/complotdenker/complotgekkie/viruswaarheid/virusontkenner/coronaontkenner/klimaatontkenner/klimaatdrammer/klimaatactivist/dierenactivist/activist/boze-boer/boerenprotest/snelwegblokkade/a12-blokkade/extinction-rebellion/xr/greenpeace/antifa/pegida/pvda'er/vvd'er/cda'er/d66'er/pvv'er/sp'er/sgp'er/fvd'er/groenlinkser/vlaams-belanger/n-va'er/groenlinks'er/bbb'er/denk'er/volter/trumpist/trumpiaan/poetinversteher/orangist/monarchist/republikein/marxist/communist/anarchist/fascist/neonazi/nationaalsocialist/nsb'er/flamingant/separatist/zionist/kraker/feminist/feministe actief/lid/demonstrant/actievoerder/loopt/blokkeert/opgepakt/opgetreden/bij/sympathisant/deelnemer
pvda'er/vvd'er/cda'er/d66'er/pvv'er/sp'er/sgp'er/fvd'er/groenlinkser/vlaams-belanger/n-va'er/groenlinks'er/bbb'er/viruswaarheid/complotgekkie/flamingant/nsb'er/neonazi/rechts-extremist/links-extremist/klimaatactiviste/klimaatdemonstrant/boerenprotest
loopt=/liep=/demonstreert=/demonstreerde=/protesteert=/protesteerde=/protest=/demo=/betoogt=/betoogde=/betoging=/blokkeert=/actie= _ mee/tegen/voor/met/bij _ regering/gaza/palestina/israël/klimaat/klimaatmars/boeren/stikstof/corona/coronamaatregelen/azc/asielzoekerscentrum/vaccinatie/kabinet/abortus/pegida/extinction/migranten/zwarte-piet/5g
blokkeert=/blokkeerde=/plakt=/plakte=/vastgelijmd=/lijmt= _ a12/snelweg/vast
politiek/politieke actief/geëngageerd/uitgesproken/ambities/carrière/voorkeur/kleur/overtuiging/mandaat/loopbaan/activist
partijlid/partijbestuur/partijbestuurder/partijcongres/partijgenoot/partijkaart/partijlidmaatschap/partijvoorzitter/lijstduwer/lijsttrekker/kandidatenlijst/verkiezingscampagne/verkiezingsposter/stemadvies/stemgedrag/campagneteam/campagneleider/campagnevrijwilliger actief/zit/lid/van/voor/geweest/op/bij/hangt/deelt/in/doet

scheldt/schold/tiert/foetert/fulmineert/vloekt/moppert/klaagt/zeurt _ regering/kabinet/links/linkse/asielzoekers/vluchtelingen/buitenlanders/moslims/klimaat/stikstof/{leader}/{party}/europa/brussel/elite
gelooft/denkt/vindt/zegt/beweert _ complot/hoax/verzinsel/verzonnen/nepvirus/plandemie
corona/klimaat/klimaatverandering/vaccin/vaccins/pandemie/maanlanding/verkiezingen _ complot/hoax/onzin/leugen/nep/verzonnen/verzinsel/gestolen
pegida/klimaat/boeren/corona/palestina/gaza/extinction/vredes/anti-azc/azc/woon/abortus/vaccinatie demonstratie/protest/mars/betoging/demo/optocht/actie
deelt/deelde/liket/liked/retweet/post/postte/verspreidt/stuurt _ {party}/{leader}/complottheorieën/complot/pvv-filmpjes/haatberichten/propaganda
{party} berichten/filmpjes/posts/memes/spullen/propaganda/flyers/folders/avond/bijeenkomst/steunfractie
flyert/flyerde/folderde/foldert/canvast/campagne _ voor/met {party}
steunfractie/fractieondersteuner/fractieassistent/schaduwfractie van/bij/d66 _ {party}
stelt/stelde/verkiesbaar/kandidaat zich/als/voor _ burgemeester/raadslid/gemeenteraad/wethouder/lijsttrekker/kamer

zit/zat/zetelt/stond/staat voor/namens ?de sp/volt/50plus/denk/groen/vooruit/vb/pvda/{party} in/op ?de raad/gemeenteraad/kamer/staten/lijst/kieslijst/senaat/parlement
fan/aanhanger/bewonderaar/volger/stemmer van _ {leader}

[union state !others]
{union} lid/kaderlid/bestuurder/afgevaardigde/militant/délégué/delegee/delegue/secretaris/vertegenwoordiger/consulent/man/vrouw/staker/actie/acties/vlag/jas/hesje/contributie/lidmaatschap/vakbondsman/staking/activist/onderhandelaar/vrijgestelde/voorman/mandaat/bijeenkomst/cursus/kader
lid=/kaderlid=/bestuurder=/afgevaardigde=/militant=/actief=/onderhandelt=/onderhandelde=/onderhandelaar=/staakt=/staakte=/staken=/gestaakt=/vertegenwoordiger=/vrijgestelde=/voorzitter=/secretaris=/aangesloten=/spreekt=/betaalt=/loopt=/consulent=/vrijwilliger=/juridisch= _ van/bij/voor/namens/met/via/in/aan/tot/door _ {union}
vakbondslid=/vakbondsman=/vakbondsvrouw=/vakbondsbestuurder=/vakbondsafgevaardigde=/vakbondscontributie=/vakbondspremie=/vakbondsvertegenwoordiger=/vakbondsvergadering=/vakbondsleider=/vakbondsmilitant=/vakbondsactie=/vakbondsactivist=/vakbondssecretaris=/vakbondskader=/syndicalist=/syndicaliste=/syndicaal=/kaderlid=/stakingsleider=/stakingspost=/stakersvergoeding=/stakingskas=/stakingsuitkering=/syndicale-premie=/hoofdafgevaardigde=/hoofddelegee=
or=/ondernemingsraad=/ondernemingsraads=/cor=/gor=/cpbw=/personeelsraad=/medezeggenschapsraad=/syndicale= lid/voorzitter/vice-voorzitter/secretaris/zetel/verkiezingen/verkiezing/vergadering/mandaat/afvaardiging/delegatie/werk/kandidaat
zit=/zat=/zitting=/kandidaat=/gekozen=/verkozen=/lid=/actief=/voorzitter=/herkozen= in/voor/van/bij ?de or=/ondernemingsraad=/cor=/gor=/cpbw=/personeelsraad=/medezeggenschap=/medezeggenschapsraad=/syndicale=
staakt=/staakte=/gestaakt=/staking=/staken= mee/weer/met/voor/sinds/uitgeroepen/georganiseerd/geleid/tegen/vandaag/morgen/opnieuw _ collega's/loon/cao/{union}/week/vakbond/pensioen
organiseert/organiseerde/leidt/leidde/leider/trekker/aanjager/voortrekker van/de/een/bij _ staking=/stakingen=/werkonderbreking=/stakingsactie=/prikacties=
legt=/legde=/legden= het/zijn/haar werk neer

dreigt/dreigde/gedreigd/dreigen _ vakbond/bond/fnv/cnv/staking/staken
namens/voor/van/bij de bond/bonden _ cao/onderhandelt/tafel/loon/overleg/spreekt
socialistische/christelijke/liberale/rode/groene/blauwe vakbond/bond/syndicaat
afgevaardigde/militant/secretaris/lid/delegee van/bij/voor ?de ?socialistische/christelijke/liberale/rode/groene/blauwe vakbond/bond/syndicaat/bonden

[ethnicity state]
{kin} is/komt/uit/half/was/van/een {nation}
{kin} _ turks=/marokkaans=/surinaams=/indonesisch=/indisch=/moluks=/pools=/russisch=/roemeens=/bulgaars=/oekraïens=/syrisch=/iraans=/afghaans=/somalisch=/ethiopisch=/ghanees=/chinees=/vietnamees=/thais=/filipijns=/braziliaans=/colombiaans=/antilliaans=/kaapverdisch=/egyptisch=/tunesisch=/algerijns=/koerdisch=/armeens=/libanees=/joods=/grieks=/servisch=/kroatisch=/albanees=/eritrees=/nigeriaans=/congolees=/pakistaans=/tamil=/hindoestaans=/afrikaans=/aziatisch=/arabisch=
half=/kwart=/deels=/gedeeltelijk= turks=/marokkaans=/surinaams=/indonesisch=/indisch=/moluks=/pools=/russisch=/roemeens=/iraans=/ghanees=/chinees=/vietnamees=/thais=/filipijns=/braziliaans=/antilliaans=/egyptisch=/tunesisch=/koerdisch=/armeens=/joods=/grieks=/servisch=/nigeriaans=/congolees=/afrikaans=/aziatisch=/arabisch=/italiaans=/spaans=/portugees=
{nation} arbeidsmigrant=/arbeidsmigranten=/gastarbeider=/vluchteling=/vluchtelinge=/asielzoeker=/afkomst=/komaf=/roots=/achtergrond=/origine=/accent=/gezin=/familie=/ouders=/moeder=/vader=/jongen=/meisje=/man=/vrouw=/nederlander=/belg=/vlaming=/nederlandse=/type=/bloed=/voorouders=/migrant=/gemeenschap=/nationaliteit=/paspoort=
turkse=/marokkaanse=/surinaamse=/poolse=/russische=/roemeense=/bulgaarse=/syrische=/iraanse=/afghaanse=/somalische=/chinese=/indonesische=/indische=/antilliaanse=/afrikaanse=/aziatische=/arabische=/oost-europese=/oosteuropese=/zuid-amerikaanse=/koerdische=/joodse=/oekraïense=/ghanese=/vietnamese=/balkan=/noord-afrikaanse=/midden-oosterse=/latijns-amerikaanse=/eritrese=/molukse=/indo= arbeidsmigrant/arbeidsmigranten/gastarbeider/vluchteling/asielzoeker/uiterlijk/trekken/origine/bloed/tongval/grootouders/voorouders/medemens/nationaliteit/dame/heer/jongeman/migrant/afstamming/wortels/vader/moeder/ouders/gezin/familie/man/vrouw/type
oost-europese/oosteuropese/oost-europeaan/oosteuropeaan/oost-europees/noord-afrikaan/zuid-amerikaan/latino/latina/aziaat/arabier/afro-nederlander/afro-nederlandse/biculturele/biculturele-nederlander/indische-nederlander/arbeidsmigrant/gastarbeiderskind/statushoudster/vluchtelinge/asielkind/uitgeprocedeerd
verblijfsvergunning=/verblijfsstatus=/verblijfsdocument=/verblijfskaart=/verblijfstitel=/werkvergunning=/tewerkstellingsvergunning=/gecombineerde-vergunning=/inburgering=/inburgeringsexamen=/inburgeringscursus=/inburgeringstraject=/asielprocedure=/asielstatus=/asielaanvraag=/naturalisatie=/genaturaliseerd=/nederlanderschap=/gezinshereniging= verloopt=/loopt=/nog=/tot=/verlopen=/verlengd=/aangevraagd=/afgewezen=/gehaald=/bezig=/gezakt=/geslaagd=/in=/wacht=/ingediend=/onzeker=/geldig=/geweigerd=/nodig=/sinds=/bijna=/kwijt=
verblijfsvergunning=/verblijfsstatus=/inburgeringsexamen=/inburgeringscursus=/asielprocedure=/asielstatus=/asielaanvraag=/azc-bewoner=/gezinshereniging=
woonwagenkamp/woonwagenbewoner/woonwagenbewoners/woonwagenfamilie/reizigersfamilie/sinti/sinto/sintezza/roma-familie/roma-afkomst/roma-gezin/zigeunerin/zigeunerfamilie
roma/sinti familie/afkomst/gezin/man/vrouw/gemeenschap/roots/clan/achtergrond
gevlucht=/gevluchte=/vluchtte=/gekomen=/geëmigreerd=/emigreerde=/geadopteerd=/overgekomen=/afkomstig=/wortels=/roots=/opgegroeid=/geboren=/getogen=/stamt=/ouders=/familie=/moeder=/vader=/grootouders=/voorouders=/jeugd= _ uit=/in=/vanuit=/van= ?het/de {land} | -trade -thing
kwam/kwamen/gekomen als/met/vanuit/uit/naar/voor/in/op _ vluchteling/kind/gastarbeider/oorlog/au-pair/bootvluchteling/asielzoeker/ama
uit {land} gevlucht=/overgekomen=/geëmigreerd=/geadopteerd=/gekomen=/afkomstig=
spreekt=/praat=/verstaat=/kan=/begrijpt= slecht=/gebrekkig=/nauwelijks=/amper=/geen=/weinig=/gebroken=/matig=/krom=/moeilijk=/beperkt=/niet=/haast=/bijna= _ nederlands=
nederlands= is=/nog=/erg=/spreken=/gaat= slecht=/gebrekkig=/matig=/moeizaam=/onverstaanbaar=/beperkt=/niet=
met/heeft/zwaar/sterk/dik/licht/duidelijk/een turks=/marokkaans=/pools=/russisch=/surinaams=/buitenlands=/slavisch=/oost-europees=/arabisch=/afrikaans=/indisch=/antilliaans=/zwaar=/vreemd= accent=
buitenlands=/buitenlandse= accent/tongval/afkomst/uiterlijk/naam/komaf/roots
donkere=/donker=/zwarte=/getinte=/bruine=/blanke=/lichte=/gekleurde=/kleurlinge= huidskleur/huid/vrouw/man/meneer/mevrouw/jongen/meid/dame/heer/gast/kerel/vent/collega/medewerker/uiterlijk/meisje/familie | -thing
tolk nodig=/mee=/turks=/arabisch=/pools=/farsi=/tigrinya=/dari=/koerdisch=/oekraïens=/russisch=
moedertaal is turks=/arabisch=/pools=/farsi=/tigrinya=/dari=/koerdisch=/oekraïens=/russisch=/berbers=/tamazight=/papiaments=/sranan=/spaans=/roemeens=
moslimnaam/buitenlander/medelander/import-bruid/importbruid/kutmarokkaan/kutmarokkanen/kankerturk/kankermarokkaan/geitenneuker/spleetoog/spleetogen/roetmop/nikker/zandneger/bosneger/bruinjoekel/rifapen/jodenstreek/pinda-chinees/pindachinees/loempia-chinees/polak/mof/moffen/makaak

{nation} maar/en/die spreekt/praat/woont/hier
accent moeilijk/lastig/onverstaanbaar/slecht/zwaar te/om ?te volgen/verstaan/begrijpen
ouders/moeder/vader/familie/grootouders zijn/is/waren kaapverdiaans/turks/marokkaans/surinaams/indonesisch/pools/roemeens/iraans/syrisch/afghaans/ghanees/chinees/vietnamees/antilliaans/somalisch/eritrees/koerdisch/joods/moluks/bosnisch/servisch
bootvluchteling/bootvluchtelingen/oorlogsvluchteling/kindvluchteling/amv

[sexuality state]
hij/jan/peter/en en zijn man/vriend/echtgenoot
zij/ze/en en haar vrouw
zijn man en hij
samen met een man
samen met zijn man

[sexuality state]
zijn man neemt=/belt=/heet=/werkt=/is=/komt=/heeft=/gaat=/regelt=/ook=
haar vrouw heet=/belt=/werkt=/neemt=/is=/komt=/heeft=/gaat=/regelt=/ook=
zijn man
haar vrouw
met zijn/z'n man=/echtgenoot=/vriend=/verloofde=/partner=/vriendje= getrouwd=/samen=/woont=/op=/naar=/in=/uit=/trouwt=
getrouwd=/samenwonend=/samen=/woont=/trouwt=/relatie=/verkering=/verloofd=/leeft= met _ man/vriend/vriendje/kerel
getrouwd=/samenwonend=/samen=/woont=/trouwt=/relatie=/verkering=/verloofd=/leeft= met ?haar/een vriendin/vrouw | -thing
vroeger=/voorheen=/eerst=/geboren=/ooit=/was= een/als/was/nog/vroeger man/vrouw/jongen/meisje/hij/zij
in=/medische=/sociale=/midden=/na= transitie/geslachtsverandering/geslachtsoperatie/genderdysforie/genderkliniek/genderpoli/transzorg/hormonen
transitie/genderkliniek/genderpoli/geslachtsverandering/geslachtsoperatie/genderdysforie/transgenderzorg/hormoonbehandeling/genderneutraal/gendertransitie sinds/loopt/trans/bezig/vumc/gehad/ondergaan/achter/traject
transman/transvrouw/trans-man/trans-vrouw/transjongen/transmeisje/travestiet/dragqueen/drag-queen/crossdresser/genderfluïde/genderfluide/genderqueer/non-binair/nonbinair/panseksueel/aseksueel/biseksueel/interseks
hen/hun/die/they/hij/zij voornaamwoorden=/voornaamwoord=
voornaamwoorden=/voornaamwoord= hen/die/zij/hij/they/zijn/gebruiken/let
is=/was=/blijkt=/openlijk=/stiekem=/volgens=/waarschijnlijk=/vermoedelijk=/vast=/duidelijk=/ook=/misschien=/zegt=/eigenlijk= bi/homo/lesbisch/gay/lesbo/pot/nicht/queer/trans/biseksueel/homoseksueel/flikker/hetero/poly | @ -thing
bi/homo/lesbo/lesbisch/gay/trans en=/volgens=/zegt=/stel=/huwelijk=/koppel=/relatie=/bruiloft=/getrouwd=/vriendinnen=/geaard=
valt/val/viel/geilt/kickt/houdt/voorkeur meer/wel/ook/op/eigenlijk/alleen/niet/van/voor _ mannen=/vrouwen=/jongens=/meisjes=/kerels=/beide=/beiderlei=
uit/in/nog de kast= gekomen=/gekropen=/zit=/sinds=/bij=/tegenover=/vorig=
coming-out=/outing=/geout=/outte= gehad/gedaan/bij/als/op/vorig/dit/zichzelf
pride=/canal-pride=/gaypride=/roze-zaterdag=/antwerp-pride= met=/loopt=/mee=/deelnemer=/vaart=/gaat= _ man/vriend/vrouw/vriendin/partner/mee/boot
gay-bar/gaybar/gaysauna/gayclub/homobar/parenclub/swingersclub/swingerclub/bordeel/hoeren/hoerenloper/hoer/prostituee/prostituees/escort/escorts/raamprostituee/seksclub/sekswerker/darkroom/sm-club/peepshow/massagesalon-met bezoekt=/bezoek=/naar=/bezoeker=/gezien=/vaste=/gaat=/stamgast=/klant=/komt=/gespot=/betrapt=/loopt=
bezoekt=/bezocht=/gaat=/ging=/komt=/naar=/huurt=/boekt=/vaste= _ gaybar/gaysauna/homobar/parenclub/swingersclub/bordeel/hoeren/prostituee/prostituees/escort/escorts/seksclub/darkroom/sm-club/wallen
grindr/planetromeo/secondlove/second-love/tinder/lexa/feeld profiel/account/actief/gespot/gezien/op
op/via/met/zit/een grindr/planetromeo/secondlove/second-love/feeld
twee=/2= moeders=/vaders=/mama's=/papa's=/mams=
regenbooggezin/regenboogvlag/roze-ouder/roze-ouders/duomoeder/meemoeder/co-moeder/homostel/homokoppel/lesbisch-stel/homohuwelijk/lgbt/lhbti/lhbti'er/lhbtq
van de/het verkeerde= kant/kerk/handje
nicht=/nichterig=/verwijfd=/mietje=/flikker=/flikkers=/janet=/janetten=/holmaat=/rugridder=/manwijf=/pot=/potten=/potteus=/poot=/ruigpoot=/kontneuker=/bruinwerker= type/gedrag/typetje/figuur/zegt/ook/uit/vieze/kanker/vuile
vieze=/vuile=/kanker=/kut=/echte=/ouwe=/oude=/smerige= nicht/flikker/pot/janet/mietje/manwijf/poot/homo | -thing
seksueel/seksuele/sexuele geaardheid/voorkeur/voorkeuren/oriëntatie/leven/escapades/avontuurtjes/fantasieën/fetish/actief/onverzadigbaar/identiteit/problemen/ziekte
gaat=/ging=/slaapt=/sliep=/neukt=/rommelt=/scharrelt=/doet=/deed= _ met mannen=/jan=/iedereen=/allebei=/alles=
impotent=/erectieproblemen=/erectiestoornis=/libidoproblemen=/seksverslaafd=/pornoverslaafd=/pornoverslaving=/seksverslaving=

[biometric_genetic state]
vingerafdruk/vingerafdrukken/vingerscan/gezichtsscan/gezichtsherkenning/irisscan/iris-scan/handscan/handpalmscan/handpalm/netvliesscan/stemherkenning/stemafdruk/stemprofiel/aderscan/vingeraderscan/gelaatsscan/gelaatsherkenning/biometrie/biometrisch/oogscan/retinascan/handgeometrie/face-id/duimafdruk _ opgeslagen=/gemaakt=/ingesteld=/geregistreerd=/nodig=/weigert=/geweigerd=/toegang=/prikklok=/ingescand=/afgenomen=/gegeven=/afgegeven=/vastgelegd=/aangemaakt=/gekoppeld=/ingeleerd=/geactiveerd=/verwijderd=/systeem=/dossier=/archief=/bewaard=/toestemming=/lab=/kluis=/serverruimte=/magazijn=/poort=/inloggen=/inklokken=
klokt=/klokken=/prikt=/logt=/opent=/meldt=/inklokken=/uitklokken=/inloggen=/identificeert=/prikken=/inchecken=/toegang=/deur= _ met/via/per/op/door ?zijn/haar vinger/vingerafdruk/vingerscan/duim/gezicht/gezichtsherkenning/gezichtsscan/irisscan/iris/oog/handscan/handpalm/stem/stemherkenning
inklokken=/prikken=/klokken= met/via/per vinger/duim/gezicht/vingerafdruk
biometrische=/biometrisch= gegevens/data/kenmerken/profiel/template/paspoort/scan/pasfoto/registratie/verificatie/id
draager/drager/draagster/dragerschap van/v/voor/is _ gen/brca/brca1/brca2/mutatie/genmutatie/afwijking/sikkelcel/thalassemie/taaislijmziekte/huntington/erfelijke/hemofilie/ziekte/gendefect
brca/brca1/brca2/huntington/erfelijkheids/sikkelcel/alzheimer/ms gen/draagster/drager/test/mutatie/positief/dragerschap/onderzoek/aangetoond
dna=/dna-test=/dna-onderzoek=/dna-profiel=/dna-monster=/gentest=/genentest=/erfelijkheidsonderzoek=/erfelijkheidstest=/vaderschapstest=/stamboomtest=/myheritage=/23andme=/ancestry-test=/nipt=/nipt-test=/vruchtwaterpunctie=/genoomanalyse=/speekseltest=/chromosomenonderzoek= _ gedaan=/positief=/uitslag=/afgestaan=/afgenomen=/ingestuurd=/opgestuurd=/laten=/loopt=/gehad=/aangevraagd=/negatief=/toont=/wees=/bewijst=/uitgevoerd=/afwachten=/resultaat=/in=
speeksel/wangslijm/bloedmonster/haarmonster ingestuurd=/afgestaan=/opgestuurd=/afgenomen= voor dna/gentest/onderzoek
erfelijk=/erfelijke=/genetisch=/genetische=/aangeboren= belast=/belaste=/afwijking=/aandoening=/ziekte=/onderzoek=/aanleg=/defect=/test=/mutatie=/hartafwijking=/borstkanker=/kanker=/counseling=/bepaald=/getest=/hartziekte=/spierziekte=/counselor=/adviesgesprek=
klinisch=/klinische= geneticus/genetica afspraak/poli/onderzoek/bij
chromosoomafwijking=/genafwijking=/gendefect=/genmutatie=/gendrager=/gendraagster=/genenpaspoort=/dna-profiel=/dna-paspoort=/trisomie=/genfout=/erfziekte=

borstkanker/kanker/huntington/alzheimer/risico gen/gen-mutatie ?in
borstkankergen/kankergen/risicogen/huntingtongen
weigert/weigerde/wil _ vingerafdruk/vingerscan/gezichtsscan/irisscan/handscan/handpalmscan/gezichtsherkenning/stemherkenning

[criminal state !others]
verdachte=/verdacht=/beklaagde=/medeverdachte=/getuige=/hoofdverdachte= in/van/wegens/voor/bij/moord _ zaak/drugszaak/fraudezaak/strafzaak/moordzaak/zedenzaak/onderzoek/{offence} | !others
{offence} zaak=/verleden=/veroordeling=/aanklacht=/verdenking=/aangifte=/gepleegd=/bekend=
veroordeeld=/veroordeling=/verdacht=/verdachte=/vervolgd=/aangeklaagd=/aangehouden=/gearresteerd=/opgepakt=/gezeten=/vast=/vastgezeten=/celstraf=/straf=/taakstraf=/werkstraf=/boete=/strafblad=/aangifte=/vrijgesproken=/gepakt=/betrapt=/schuldig=/bestraft=/onderzoek=/zaak=/rechtszaak=/strafzaak=/voorkomen=/proces=/cel=/gevangenis=/beschuldigd=/beticht=/berecht=/geschorst=/vervolging=/arrestatie=/ontslagen= _ voor/wegens/van/vanwege/op/om/bij/aan/door/ivm _ {offence}
om=/openbaar-ministerie=/justitie=/politie=/recherche=/fiod=/officier=/parket=/onderzoeksrechter=/fod=/sociale-inspectie=/bijzondere-belastinginspectie= vervolgt=/vervolgde=/onderzoekt=/onderzocht=/ondervroeg=/verdenkt=/arresteerde=/doorzocht=/eist=/eiste=/zoekt=/pakte=/viel=/inval=/stelde=/stond=/kwam= _ hem/haar/binnen/aan/naar/huis/op/klant/deur/cel/in/celstraf
heeft=/had=/al=/jaren=/jaar=/een=/ooit= _ gezeten=/vastgezeten= wegens/voor/in/na
heeft=/had= gezeten=
heeft=/had= #n/twee/drie/vier/een/ooit/jaren/maanden/even/lang/al _ gezeten=/vastgezeten= | @
#n/twee/drie/vier/zes/acht/anderhalf/een maanden=/maand=/jaar=/jaren=/dagen= _ cel=/celstraf=/gevangenis=/gevangenisstraf=/bak=/bajes=/gezeten=/vastgezeten=/voorwaardelijk=/tbs=/hechtenis=/detentie=/brommen=/geschorst=
#n uur=/uren= werkstraf/taakstraf/dienstverlening
zit=/zat=/gaat=/moet=/komt=/kwam=/ging=/was=/is=/vrij=/ontslagen= _ in/uit/achter/naar/van/na de/het/een _ cel=/bajes=/bak=/nor=/gevangenis=/lik=/tralies=/penitentiaire=/pi=/detentie=/jeugdgevangenis=/huis-van-bewaring=/voorarrest=/kliniek-tbs=/slot=
zit=/zat=/uitzitten=/uitgezeten=/straf=/detentie=/hechtenis= _ straf uit=/detentie=/hechtenis=/tijd= uit | @
zit/zat vast=/opgesloten=/in=
in/uit/na voorarrest=/voorlopige-hechtenis=/hechtenis=/detentie=/bewaring=/vreemdelingenbewaring=/voorwaardelijke=/vervroegde=
enkelband/reclassering/reclasseringstoezicht/proeftijd/elektronisch-toezicht/penitentiair-verlof/voorwaardelijke-straf/voorwaardelijke-invrijheidstelling/tbs-kliniek/tbs'er/veelpleger/recidivist/ex-gedetineerde/ex-bajesklant/ex-crimineel/crimineel-verleden/strafregister/strafdossier/draaideurcrimineel/kruimeldief/kleine-crimineel/drugskoerier/bolletjesslikker/coke-dealer/cokedealer/drugsdealer/wietkweker/hennepkweker/heler/zakkenroller/inbreker/overvaller/verkrachter/pedofiel/pedo/zedendelinquent/moordenaar/stalker/geweldenaar/aanrander/brandstichter/witwasser/maffioso/mocro-maffia/criminele-familie/pooier/loverboy/mensenhandelaar/bendelid/motorbende/satudarah/hells-angels/no-surrender lid=/contacten=/verleden=/geweest=/bekend=/beruchte=/bij=/loopt=/heeft=/met=/om=/sinds=
enkelband/reclassering/reclasseringstoezicht/veelpleger/recidivist/ex-gedetineerde/kruimeldief/drugskoerier/drugsdealer/cokedealer/wietkweker/hennepkweker/zakkenroller/inbreker/overvaller/verkrachter/pedofiel/zedendelinquent/aanrander/brandstichter/witwasser/loverboy/pooier/mensenhandelaar/bendelid/bajesklant/gedetineerde/tbs'er/heler | -trade
huisverbod=/contactverbod=/straatverbod=/gebiedsverbod=/stadionverbod=/locatieverbod=/uithuisplaatsing-dader=/omgangsverbod=/beroepsverbod= gekregen=/opgelegd=/sinds=/voor=/na=/met=/bij=/heeft=/tot=/overtreden=
huisverbod=/contactverbod=/straatverbod=/gebiedsverbod=/stadionverbod=
verduisterde=/verduistert=/verduisterd=/stal=/steelt=/stelen=/gestolen=/jatte=/jat=/gejat=/ontvreemdde=/ontvreemd=/pikte=/graait=/graaide=/sjoemelt=/sjoemelde=/fraudeert=/fraudeerde=/gefraudeerd=/oplichtte=/opgelicht=/licht=/witwast=/dealt=/dealde=/handelt=/smokkelt=/smokkelde= _ geld=/kas=/kassa=/bedrijf=/baas=/klanten=/werkgever=/magazijn=/spullen=/miljoenen=/drugs=/coke=/wiet=/goederen=/belasting=/subsidie=/btw=/cijfers=/wapens=/mensen= op | -thing
dealt=/dealde=/jatte=/fraudeert=/fraudeerde=/gefraudeerd=/steelt= | -thing
mishandelt=/mishandelde=/mishandeld=/bedreigt=/bedreigde=/stalkt=/stalkte=/sloeg=/slaat=/steekt=/stak=/verkrachtte=/misbruikte=/beroofde=/aanrandde= zijn/haar/een/de/ex/jongen/meisje/vrouw/man/kind/kinderen/agent/collega/buurman/partner/neer
rijbewijs=/roze-papiertje=/roze-pasje= ?is=/werd= _ kwijt=/ingenomen=/ingevorderd=/afgepakt=/ingetrokken=/ongeldig=/verloren=/ingeleverd= door/wegens/na/alcohol/drank/drugs
rijbewijs= ?is kwijt=/ingenomen=/ingevorderd=/afgepakt=/ingetrokken=/ongeldig=
rijontzegging=/rijverbod=/alcoholslot=/ema-cursus=/lema-cursus=/blaastest=/alcoholcontrole=/promillage=/rijontzegd=
onder invloed= gereden=/achter=/rijden=/gepakt=/van=/aangehouden=
opgepakt=/aangehouden=/gearresteerd=/ingerekend=/geboeid=/meegenomen=/verhoord=/verdacht= door/op/in/bij/na/voor/wegens/gisteren/vorige/thuis ?de politie=/fiod=/schiphol=/marechaussee=/justitie=/recherche=
betrapt=/gesnapt=/gepakt= op/bij/met/terwijl diefstal/stelen/drugs/fraude/jatten/winkeldiefstal/rijden/coke/wiet/kinderporno/wapen/zwartwerk/de
wietplantage/hennepkwekerij/wietkwekerij/drugslab/xtc-lab/kinderporno/wapens/heling/gestolen/zwart-geld/drugs/coke op/in/bij/gevonden/aangetroffen/opgerold/thuis/zolder/schuur
wietplantage/hennepkwekerij/wietkwekerij/drugslab/kinderporno
vog/verklaring-omtrent-gedrag/uittreksel-strafregister/bewijs-van-goed-gedrag/strafregister niet=/geweigerd=/geen=/afgewezen=/negatief=/ingetrokken=/krijgt=/vlekje=/bevat=/vol=
krijgt/kreeg/kan/geen geen= vog/verklaring-omtrent-gedrag
moet=/moest= voorkomen=/brommen=/zitten=/betalen= bij/voor/in _ rechter/rechtbank/politierechter/hof/assisen/correctionele
voor=/bij=/komt=/moest=/correctionele=/moet= _ politierechter/strafrechter/raadkamer/assisen/correctionele-rechtbank/rechter-commissaris
strafzaak/strafproces/rechtszaak/zitting/dagvaarding/aanklacht/hoger-beroep tegen=/wegens=/loopt=/gekregen=/dient=/voor= _ hem/haar/{offence}
schorsing/voorarrest/arrestatiebevel/opsporingsbevel/aanhoudingsbevel/signalering/internationaal-gezocht gezocht=/tegen=/loopt=/uit=/opgeheven=/op=
gezocht= door/wordt-gezocht politie/interpol/justitie
zwart= gewerkt=/werkt=/werken=/bijklussen=/uitbetaald=/betaald=/geld=/klust=/bijverdient= | @ -thing
illegaal/zonder/geen papieren/verblijf/hier/land/nederland/belgië/status/in | -thing

[criminal weak +accused +lone]

problemen/akkefietje/gedoe/aanvaring/onenigheid met ?de politie/justitie/wet/om/fiod
onderzoek/aanklacht/aangifte/zaak/verdenking/vervolging naar/tegen/van/loopt hem/haar _ wegens/voor/om/naar {offence}
politierechter/correctionele-rechtbank/strafrechter/strafkamer/assisen ?wegens/voor/moest/komen/maandag
reed/rijdt/gereden/rijden _ slok op/drank/alcohol/biertjes/invloed
rijbewijs ingeleverd/kwijt/ingenomen/afgepakt/afgegeven/ingevorderd

voorwaardelijk gestraft/veroordeeld/gekregen/celstraf/gezeten
voorwaardelijke straf/celstraf/gevangenisstraf/veroordeling/taakstraf
fraudezaak/drugszaak/strafzaak/moordzaak/zedenzaak/corruptiezaak/mishandelingszaak/witwaszaak/oplichtingszaak/misbruikzaak/omkopingszaak/wapenzaak | -job -trade

[insult state !others]
snapt=/begrijpt=/weet=/kent=/ziet=/kan=/doet=/hoort= er/echt/werkelijk/helemaal _ reet=/hol=/kloten=/bal=/zak=/ballen=/moer=/snars=/fluit=/sikkepit=/barst= van
kan=/doet=/weet=/presteert= echt/werkelijk/helemaal niks=/niets=/nul= | @
kan niks=/niets=
kan er _ niks=/niets=/bal=/reet=/hout= van
halve=/complete=/totale=/volslagen=/rasechte=/ontzettende=/vreselijke=/onuitstaanbare=/irritante=/arrogante=/domme=/luie=/gierige=/vieze=/vette=/dikke=/lelijke=/stomme=/achterlijke=/oude=/ouwe=/vuile=/grote=/enorme=/verwaande=/zielige=/kleine=/achterbakse=/gemene=/valse=/onbetrouwbare=/leugenachtige=/hysterische=/bemoeizuchtige=/chagrijnige=/zure=/verzuurde=/waardeloze=/incompetente=/onbekwame=/slappe=/laffe=/brutale=/botte=/lompe=/onbeschofte=/seniele=/gestoorde=/getikte=/knettergekke= gare/zool/gek/idioot/imbeciel/debiel/mongool/sukkel/eikel/lul/zak/klootzak/trut/koe/doos/muts/bitch/heks/feeks/teef/slet/hoer/kreng/tang/viswijf/rotwijf/wijf/mens/vent/kerel/gast/figuur/type/klant/vrouw/man/dame/collega/baas/directeur/verkoper/inkoper/secretaresse/oen/ezel/hork/boer/hufter/aso/proleet/patser/snob/kwal/slijmbal/slijmerd/zeikerd/zeiksnor/zeur/zeurkous/zeurpiet/zuurpruim/azijnpisser/mierenneuker/kommaneuker/betweter/wijsneus/opschepper/pocher/dikdoener/blaaskaak/bluffer/leugenaar/oplichter/bedrieger/dief/draaikont/mooiprater/slang/adder/rat/varken/zwijn/beest/hond/schoft/schurk/boef/lapzwans/slapjanus/watje/schijterd/bangerik/lafaard/luiwammes/luilak/nietsnut/prutser/klungel/kluns/stumper/stakker/sul/dombo/uilskuiken/leeghoofd/kip/gans/warhoofd/chaoot/zuipschuit/zuiplap/dronkaard/viespeuk/smeerlap/stinkerd/vetzak/vetklep/dikzak/lelijkerd/engerd/griezel/creep/psychopaat/narcist/tiran/dictator/bullebak/uitbuiter/graaier/uitvreter/parasiet/klaploper/vrek/krent/gierigaard/drol/paardenlul/kutwijf/kuttekop/kankerlijer/tyfuslijer/pannenkoek/flapdrol/druiloor/randdebiel/droeftoeter/fossiel/taart/del/zaag/tut/tutje/zot/onnozelaar/dwaas/ambetanterik/klojo/minkukel/mafkees/mafketel/malloot/gekkie/idioten
lomp=/onbeschoft=/arrogant=/bot=/dom=/lui=/traag=/gierig=/vals=/gemeen=/achterbaks=/onbetrouwbaar=/sneu=/onuitstaanbaar=/irritant=/hooghartig=/verwaand=/pedant=/brutaal=/hysterisch=/gestoord=/getikt=/onbekwaam=/incompetent=/waardeloos=/onbenullig=/seniel=/leugenachtig=/vunzig=/smerig= als/wijf/type/mens/figuur/kerel/vent/tot-op/tot ?het/een bot/varken/ezel/koe/pot/ei/gras/hout/hond/boer/bok
draaikont/schijthuis/schijtlijster/schijtbak/mooiprater/uitvreter/klaploper/bullebak/lapzwans/slapjanus/luiwammes/uilskuiken/flapdrol/druiloor/droeftoeter/randdebiel/minkukel/mafkees/mafketel/malloot/klojo/pannenkoek/kluns/klungelaar/onnozelaar/ambetanterik/zuurpruim/zeurkous/zeikwijf/zeiksnor/kommaneuker/wijsneus/pocher/dikdoener/blaaskaak/engnek/engerd/graaier/profiteur/nietsnut/leeghoofd/domkop/domoor/dommerik/dommekracht/debielen/achterlijk/achterlijke/oetlul/paljas/pipo/flierefluiter/lanterfanter/lijntrekker/kantjesloper/kantjesdief/hielenlikker/kontlikker/kontkruiper/slijmjurk/huichelaar/hypocriet/querulant/querulante/ruziezoeker/stokebrand/intrigant/roddelaar/roddeltante/klikspaan/bemoeial/viswijf/helleveeg/haaibaai/manwijf/kenau/rotvent/rotzak/rotwijf/kutwijf/kutvent/takkewijf/takkewijven/pestkop/zakkenwasser/zakkenvuller/zeveraar/zageventje/zaagvent/dikkenek/seut/trien/onderkruipsel/onderkruiper/uitschot/gespuis/tuig/schorem/schorriemorrie/tokkies/tokkie/aso's/marginaal | -trade -thing
vervelend=/naar=/onaangenaam=/irritant=/onuitstaanbaar=/verschrikkelijk=/vreselijk=/afschuwelijk=/akelig=/onmogelijk=/nasty=/eng=/raar=/zielig=/triest=/lastig=/moeilijk=/achterlijk=/dom=/lelijk=/dik=/gierig=/onsympathiek=/nors=/chagrijnig= mens/menneke/wijf/manneke/mannetje/vent/ventje/kereltje/figuur/sujet/individu/schepsel/wezen
niet=/geen=/verre=/nou=/bepaald=/echt= _ snuggerste=/slimste=/scherpste=/snelste=/helderste=/hoogvlieger=/licht=/lichtje=/fris=/wijs=/hoogbegaafd=/einstein=/toffe=/aangename=
niet= goed/helemaal/bij/snik/lekker bij/snik/wijs/hoofd/zijn
heeft=/had=/met=/mist=/loopt= een _ klap/tik/steek/slag/draai/streepje/vijs/plank/rol van=/los=/gehad=/om=/kwijt=/mis=
niet=/alle=/ze= _ vijf/alle op een rijtje=/rij=
vijzen=/schroefje=/schroeven=/vijs=/steekje=/steken=/kast= los=/kwijt=/te-weinig=
zo dom/stom/lui/gek/vals/gierig/bot/lelijk/achterlijk/doof/blind/dik/arrogant/traag als een/de/het
te dom/stom/lui/beroerd/gierig/lamlendig/traag om/voor
grote/dikke/veel/praatjes/kapsones/bek/mond/smoel/grootspraak _ weinig/niks/niets/niks-achter/tegen/achter/maar | @ -thing
dikke= nek=/nekken=/kapsones=
kapsones=/hoogmoed=/sterallures= heeft=/met=/vol=/van=/sinds=
zeurt=/zeikt=/zanikt=/mekkert=/klaagt=/jankt=/zaagt=/moppert=/neuzelt=/lult=/kletst=/raaskalt=/ouwehoert=/zevert=/zwetst=/bazelt= altijd/maar/alleen/constant/overal/de-hele/uit/slap/onzin/over/door/de/gelul/uit-zijn
lult=/kletst=/praat= uit/uit-zijn zijn/haar nek=/kont=/nekharen=
liegt=/loog=/bedriegt=/belazert=/bedondert=/besodemietert=/naait=/naaide=/flest=/tilt=/verneukt= iedereen=/altijd=/alles=/klanten=/ons=/dat=/of=/alsof=/constant=/de=/barst=
stinkt=/riekt=/meurt=/ruikt= naar=/uit=/onfris=/vies=/een=/altijd= _ zweet=/mond=/bek=/hond=/bok=/pis=/uur=/wind=/beerput=/natte=
zweetlucht=/lichaamsgeur=/slechte-adem=/lijflucht=/zweetvoeten=/ongewassen=/onfris=/onverzorgd=/smoezelig=/vies-haar= type/heeft/met/hangt/uit/man/vrouw/kerel/ruikt
werkt=/gaat=/hangt=/komt=/kijk=/krijg=/word=/geeft= op/me/mijn/ons/je/mij/de/van _ zenuwen/kloten/keel/uit/lever/systeem/heupen/kriebels/jeuk/strot/neus | -thing
krijg/krijgt/kan/mag/val/rot/flikker/sodemieter/donder/ga/fuck de/een/dood/op/toch/je _ tering=/kanker=/tyfus=/klere=/pleuris=/pest=/boom=/dood=/op=/hik=/schompes= | @
wat/zo een/n/'n _ oen/lul/eikel/zak/trut/muts/hork/hufter/aso/sukkel/droplul/kwal/heks/kreng/zeikerd/zeur/mongool/idioot/debiel/loser/prutser/tang/teef/bitch/gek/pannenkoek/mafkees/zool/druif/eikels/vod/slons/koe/boer/nul/slang/rat/ei/bal | -thing
iq=/intelligentie=/verstand= van/als/op/onder/nul _ garnaal/plant/deurknop/baksteen/aardappel/kamertemperatuur/steen/pinda/goudvis

nergens/geen/nul/amper verstand van/van-zaken
heeft nergens verstand van
driftkikker/heethoofd/schreeuwlelijk/brulaap/schreeuwer/bullebak/zeurpiet/zeurpot/zanikkous/mopperaar/mopperkont/chagrijn/brompot/ijzervreter/houten-klaas/koekenbakker/beunhaas/rommelaar/knoeier/broddelaar/sjoemelaar/gladjakker/gladde-aal/mooiweerprater/windvaan/draaier/stiekemerd/achterbakse/gluiperd/hypocriet/farizeeër/bemoeial/ijdeltuit/aansteller/aanstelster/drama-queen/dramaqueen/controlefreak/muggenzifter/lettervreter/regelneuf/droogkloot/droogstoppel/saaie-piet/slome/slome-duikelaar/luilebol | -trade -thing
plaat voor zijn/haar/z'n kop
tot op het bot gierig
gierig tot op
gevoel voor humor van een

[minor state]
{child} _ #age jaar/jr/j/geworden
{child} #age
{child} van #age
{child} wordt/is/werd/net/bijna/pas #age
{child} zit=/gaat=/naar=/moet=/start=/begint=/doet= _ groep/klas/brugklas/kleuterklas/peuterklas/basisschool/kleuterschool/opvang/creche/crèche/peuterspeelzaal/kinderdagverblijf/bso/vwo/havo/vmbo/mavo/lagere-school/school/gymnasium/atheneum/zwemles/kinderopvang/naschoolse/eerste-leerjaar/leerjaar | @
{child} nam=/neemt=/pakte=/belde=/belt=/pakt= _ op/telefoon/aan
jongetje/meisje/kind/kindje/kinderstem/puber/tiener/peuter/kleuter/scholier/scholiere belde=/belt=/nam=/neemt=/schreef=/mailde=/aan=/reageerde=/bestelde=/vulde=/aangemeld=/geregistreerd=/account=/besteld=/ingevuld=
leerling=/leerlinge=/scholier=/scholiere=/examenleerling=/brugklasser=/student=/stagiair=/stagiaire=/bijlesleerling=/mbo-leerling=/vmbo-leerling=/havo-leerling=/vwo-leerling=/basisschoolleerling= _ havo/vwo/vmbo/mavo/atheneum/gymnasium/groep/brugklas/tso/aso/bso/kso/technasium/basisschool/middelbare/klas/jaar-secundair/leerjaar/secundair | -trade
examenleerling/mbo-leerling/vmbo-leerling/havo-leerling/vwo-leerling/brugpieper/brugklasser/brugklasleerling/basisscholier/middelbare-scholier/kleuter/peuter/zuigeling/dreumes/pasgeborene/schoolkind/kleuterklasser/lagereschoolkind/puber/puberzoon/puberdochter/tienerzoon/tienerdochter/tienermoeder | -trade -thing
mbo-leerling/stagiair/stagiaire/leerling/vakkenvuller/bijbaner/kind/jongen/meisje/puber/tiener/oproepkracht/vakantiekracht/jobstudent/krantenbezorger van #age
groep #n/3/4/5/6/7/8 basisschool/van-de/zit/juf
zit=/zat=/gaat=/in=/doet=/start=/komt=/wordt=/haalt=/begint= _ groep 1/2/3/4/5/6/7/8
zit/doet/in/naar/klas/jaar _ havo/vwo/vmbo/mavo #n
zit=/doet=/gaat=/in=/naar=/klas=/jaar=/eindexamen=/examen=/maakt=/leerling= _ havo/vwo/vmbo/mavo/brugklas/examenjaar/basisschool/kleuterklas/middelbare | -trade
#n/eerste/tweede/derde/vierde/vijfde/zesde havo/vwo/vmbo/mavo/atheneum/gymnasium/middelbaar/leerjaar/secundair/kleuterklas
pas/nog/net/amper/slechts/bijna/nauwelijks/maar #age jaar/jr/geworden/oud
is/pas/was nog/pas/net/amper/maar/nog-maar/nog-geen #age
nog geen=/niet= 18=/16=/achttien=/zestien=/meerderjarig=/volwassen=/handelingsbekwaam=
onder/beneden/jonger dan/de ?dan 18=/16=/achttien=
toestemming=/handtekening=/akkoord=/goedkeuring=/machtiging=/medeweten=/bevestiging=/instemming= van/door/nodig/ouder/vereist/ontbreekt/vd _ ouders/ouder/moeder/vader/voogd/wettelijk/verzorger/vertegenwoordiger | @
ouders/ouder/moeder/vader/mama/papa/ma/pa/voogd moet=/moeten=/tekent=/tekenen=/beslist=/beslissen=/betaalt=/akkoord=/toestemming=/ondertekent=/dient=/vindt=/geeft= _ tekenen=/meetekenen=/ondertekenen=/akkoord=/goedkeuren=/instemmen=/goed=/toestemming=/mee=
ouders/moeder/vader/voogd tekent=/tekenen=/tekende=
handelingsonbekwaam=/ouderlijke-toestemming=/ouderlijk-gezag=/voogdijkind=/minderjarige=/leerplichtig=/zakgeld=/scholierenkaart=/bijbaantje=/krantenwijk=/schoolopdracht=/werkstuk=/spreekbeurt=/profielwerkstuk=/snuffelstage=
werkstuk/spreekbeurt/profielwerkstuk/snuffelstage/schoolopdracht voor/over/maken/van/school/leerling/doet/vraagt/scholier
ouderavond/rapportgesprek/schoolreisje/schoolmusical/kinderfeestje/schoolplein/afzwemmen/zwemdiploma/waterpokken/hoofdluis/consultatiebureau/schoolgesprek/opvangdag/wenmiddag zoon/dochter/kind
haalt=/brengt=/ophalen=/halen=/wegbrengen=/brengen=/moet= _ kinderen=/kids=/kind=/zoon=/dochter=/kleinkind=/zoontje=/dochtertje= _ school/opvang/creche/crèche/bso/kinderdagverblijf/kdv/dagverblijf/zwemles/voetbal
kinderen=/kids=/zonen=/dochters=/kleinkinderen=/jongens=/meiden=/zoontjes= van/zijn/van-respectievelijk/nu/leeftijd #age en #age
kinderen=/kids=/zonen=/dochters=/kleinkinderen=/jongens=/meiden=/zoontjes= #age en #age
geb/geboren/geboortedatum/geboortejaar/gebdatum/jaargang _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024 | -thing
aanvrager/aanvraagster/besteller/bestelster/beller/belster/gebruiker/gebruikster/koper/klant/deelnemer/deelneemster/accounthouder/inzender/inschrijver/contact/kandidaat/sollicitant/sollicitante is=/was=/blijkt=/zegt= _ #age
blijkt/bleek minderjarig=/kind=/scholier=/leerling=/pas=/nog=

puber/tiener/jongen/meisje/kind/scholier van tien/elf/twaalf/dertien/veertien/vijftien/zestien/zeventien/acht/negen/zeven/zes/vijf/vier
twaalfjarige/dertienjarige/veertienjarige/vijftienjarige/zestienjarige/zeventienjarige/elfjarige/tienjarige/achtjarige/negenjarige
zit/zat nog op ?de/het school/mavo/havo/vwo/vmbo/basisschool/middelbare/atheneum/gymnasium
nog op school

[national_id state]
paspoort=/pasp=/idkaart=/id-kaart=/identiteitskaart=/rijbewijs=/verblijfsdocument=/identiteitsbewijs=/zorgpas=/vreemdelingendocument= _ #n _ #n
paspoort=/idkaart=/id-kaart=/identiteitskaart=/rijbewijs=/verblijfsdocument=/identiteitsbewijs= _ #long
paspoortnr/paspoortnummer/rijbewijsnr/rijbewijsnummer/idnr/id-nr/id-nummer/identiteitskaartnummer/identiteitskaartnr/documentnr/documentnummer/v-nummer/vnummer/v-nr/crv/zorgverzekeringsnummer/sofinr/sofinummer/bsn-nr/bsnnr/bsnummer/bs-nummer/burgerservicenr/rijksregisternr/rijksregisternummer/rijksnr/insz-nr/nationaal-nummer/identificatienummer ?is/v #n
paspoortnr/paspoortnummer/rijbewijsnr/rijbewijsnummer/id-nr/id-nummer/identiteitskaartnummer/identiteitskaartnr/documentnummer/v-nummer/vreemdelingennummer/burgerservicenr/bsn-nummer/rijksregisternummer _ #n
kopie/kopietje/scan/foto/afschrift/kopie-van/fotokopie _ paspoort=/rijbewijs=/identiteitskaart=/id=/idkaart=/id-kaart=/identiteitsbewijs=/legitimatie=/legitimatiebewijs=/verblijfsvergunning=
paspoortkopie=/id-kopie=/kopie-id=/rijbewijskopie=/paspoortscan=/legitimatiekopie=/kopie-legitimatie=
bsn/burgerservicenummer/sofinummer/sofi/rijksregisternummer/rrn/paspoortnummer/paspoortnr/rijbewijsnummer/identiteitskaartnummer _ doorgegeven=/genoteerd=/opgegeven=/gemaild=/staat=/vermeld=/opgeslagen=/bekend=/ontvangen=/dossier=/verstrekt=/gedeeld=/ingevuld=/gekregen=/geregistreerd=

[national_id topic]
bsnnummer/burgerservicenummer/sofinummer/rijksregisternummer
paspoortnummer/paspoortnr/rijbewijsnummer/rijbewijsnr/identiteitskaartnummer

[bank state]
pincode=/pin-code=/pin=/cvc=/cvc-code=/cvv=/beveiligingscode=/kaartcode=/tan-code= _ #n
pincode=/pin-code=/cvc-code=/beveiligingscode= _ stond=/genoteerd=/doorgegeven=/pas=/pinpas=/creditcard=/bankpas=/opgeschreven=
rekening/rek/rekeningnr/rekeningnummer/bankrek/bankrekening/bankrekeningnr/girorekening/giro/spaarrekening/tegenrekening/privérekening/priverekening/reknr/rek.nr _ #n _ #n
rekening=/rekeningnr=/bankrekening=/spaarrekening=/girorekening= bij rabo/rabobank/ing/abn/sns/kbc/belfius/bunq/asn/triodos/argenta
rekeningnr/rekeningnummer/bankrekening/bankrekeningnummer/spaarrekening/girorekening/privérekening/tegenrekening/reknr _ #long
rekeningnr/rekeningnummer/spaarrekening/privérekening/girorekening ?nr/nummer _ #n _ #n _ #n
privérekening=/priverekening=/privé-rekening=/spaarrekening=/gezamenlijke-rekening=/betaalrekening= _ rood/leeg/geblokkeerd/nummer/saldo/terugbetaling/storten/overmaken/voor/staat/gebruiken/doorgegeven
privérekening/priverekening/spaarrekening/spaarsaldo/banksaldo/bankpas/pinpas/bankpasnummer/bankpasnr/pasnummer/creditcardnummer/creditcardnr/creditcardgegevens/kaartnummer/kaartnr/bankgegevens/inloggegevens-bank/internetbankieren/mobiel-bankieren/digipas/scanner-rabo/e-identifier doorgegeven/genoteerd/gegeven/gedeeld/code/login/wachtwoord/gemaild/gelezen/geblokkeerd/gekopieerd/foto/#n
visa/mastercard/amex/creditcard/maestro/bankpas/pinpas/kaart eindigt=/eindigend=/laatste=/geldig=/exp=/verloopt=/vervalt=/t=/m= _ #n
visa/mastercard/amex/creditcard/maestro _ #n #n
visa/mastercard/amex/maestro #n
saldo/spaargeld/roodstand/schuld/hypotheek/lening/krediet/spaarsaldo privé/van-hem/op/zijn/haar/is/bedraagt _ #n

[criminal state]
verduisterde/verduistert geld
zit een straf uit

[insult weak +lone +contempt !client !person]
lomp | -thing

[minor weak !be !client !person +young]
#age en #age

[bank topic]
creditcardnummer/creditcardnr/creditcardgegevens/pinpasnummer

[bank state]
gaf/geeft/gegeven/mailde/noemde/dicteerde/stuurde/las/doorgegeven _ creditcard/pincode/kaartnummer/bankgegevens/rekeningnummer/pinpas

[family_privacy state]
huwelijk/relatie op de klippen
eindjes _ elkaar/knopen

[ok]
surinaamse/turkse/chinese/indonesische/marokkaanse/poolse/indiase broodjes/pizza/keuken/lunch/hapjes/catering/wijn/thee/koffie
uit het ziekenhuis/verpleeghuis besteld/order
#n dealers
aanvraag/bestelling/goederen/lading/levering/machines/onderdelen/order/producten/vracht/zending komen/komt/kwam/kwamen uit {land}
adoptie van de/het/onze
contract/project/planning/vergelijking loopt mank
kerkelijke instelling/instellingen
lezer/module/scanner/sensor/slot/terminal met vingerafdruk
lezer/modules/scanners/sloten met vingerafdruk
prijs/prijzen _ gestoord
printer/server/machine/laptop/motor/systeem/installatie/verwarming staakt
schulden van de/het firma/bedrijf/onderneming/klant
varken met
bi dashboard/tool/rapportage/consultant/team/software
denk aan/dat/na/mee/ik
vooruit= betalen=/betaling=/gepland=/kijken=
groep #n van=/personen=/mensen=/deelnemers=
onder de 18/16 euro/kg/procent

[words]
magisch
magische
negeren
`,
};
