import type { Table } from './format.ts';

/** Dutch, what notes tell of bodies, belief, quarrels and homes without naming it. Written for this project from general knowledge of the language. */
export const NL_LIFE: Table = {
  lang: 'nl',
  text: `
[set kin]
broer
dochter
echtgenoot
echtgenote
kind
kinderen
kleinzoon
ma
man
moeder
oma
opa
ouders
pa
partner
schoonmoeder
schoonvader
tante
vader
vriend
vriendin
vrouw
zoon
zus

[set inner]
alvleesklier
blaas
bloed
borst
buik
darm
darmen
eierstok
hart
hersenen
hoofd
keel
lever
long
longen
lymfeklieren
maag
milt
nier
nieren
prostaat
rug
schildklier
slokdarm

[set limb]
arm
been
elleboog
enkel
hand
knie
pols
rib
schouder
teen
vinger
voet

[health state]
toen/dan/er kwam/kreeg/krijgt ?de diagnose kanker/borstkanker/ms/parkinson/leukemie/dementie/alzheimer
diagnose kanker/borstkanker/ms/parkinson/leukemie/dementie/alzheimer
redt/redde het ?thuis/niet/nauwelijks/amper ?meer/niet alleen/zelfstandig ?meer
verhuist/moet/woont/gaat ?binnenkort naar/in ?een/de aanleunwoning/serviceflat/verzorgingstehuis/verzorgingshuis/woonzorgcentrum/wzc/rusthuis
zijn/haar polsen doorgesneden/overgesneden
amandelen/blindedarm/galblaas/verstandskies/verstandskiezen/kies/kiezen/tumor/poliepen/baarmoeder/borst/nier/milt/knobbeltje laten/gaan/moeten/zijn/is/worden/wordt/net ?laten/er verwijderen/verwijderd/trekken/getrokken/weghalen/weggehaald/uit/weg/eruit
geheugen/lichaam/hart/rug/gezondheid/ogen/knieën/longen/lijf/benen laat/laten/wil/willen/doet/geeft/geven/protesteert ?hem/haar/het/niet/niet-meer in-de-steek/afweten/niet/niet-meer/mee/op/het-op
geheugen/lichaam/hart/rug/gezondheid/ogen/lijf laat/laten hem/haar in de steek
geeft/gaf/nog borstvoeding= | -trade
durft/kan/wil/komt/gaat/durfde ?de/het/haast/bijna/amper/al straat/huis/deur/buiten ?niet/amper/nauwelijks meer/niet op/uit/naar
durft de straat/deur/het-huis niet
ambulance/ziekenwagen/mug/traumahelikopter/spoeddienst/hulpdiensten/112 ?moest/kwam/heeft/is/was/gebeld/haalde/voor komen/hem/haar/opgehaald/gebeld/nodig/afgevoerd/geroepen
met/per/door de/een ambulance/ziekenwagen/traumahelikopter ?naar/weg/opgehaald/afgevoerd
moet/moest/zit/zat/in/thuis in quarantaine/isolatie
draagt/heeft/loopt/met/kreeg ?nu/al/een/zijn/haar steunzolen/rugkorset/korset/brace/kniebrace/nekkraag/halskraag/kunstgebit/hoorapparaat/gehoorapparaat/hoortoestel/hoortoestellen/prothese/pruik/bril-met-jampotglazen/steunkousen/sling/mitella/enkelbrace/zuurstoftank | -trade
kan/kon door/wegens/vanwege/met ?zijn/haar/de reuma/artrose/ms/parkinson/jicht/artritis/hernia/rsi/reumatoïde/spierziekte/longen/hart/rug/knie ?geen/niet/amper/nauwelijks
heeft/had/klaagt/last/veel/chronische/constant/erge/met/van/over/hevige _ pijn= ?aan/in/bij ?zijn/haar/de/het {inner}/{limb}/heup/rug/nek/gewrichten/benen/armen/lopen/zitten/staan
rug/knie/heup/schouder/nek/hoofd/been/voet/arm doet/doen/deed ?nog/weer/veel/erg pijn/zeer
viel/gevallen/zakte/ging flauw/van-zijn-stokje/in-elkaar/onderuit-gezakt ?tijdens/op/aan/bij
van zijn/haar stokje gegaan/gegaan
bewusteloos/gereanimeerd/gereanimeerd/beademd/geïntubeerd/opgehaald-met-ambulance geraakt/gevonden/geworden/gisteren/door/tijdens/op
voelt/voelde zich ?al/weer/nog/de-laatste-tijd/niet niet/slecht/ellendig/ziek/zwak/beroerd/belabberd/rot/moe ?goed/lekker/top
gaat/ging niet/slecht/minder/beroerd ?zo/echt goed/best ?met hem/haar/mevrouw/meneer/zijn/de-gezondheid
gaat/ging ?het niet/slecht/minder/beroerd ?goed met hem/haar/mevrouw/meneer
huilde/huilt/huilend/in-tranen/snikkend aan/tijdens/op/door/aan-de/bij de/het/een telefoon/gesprek/afspraak/bezoek
huilt/huilde/brak/barstte aan/in/uit de/tranen/telefoon ?telefoon
attest/ziektebriefje/doktersattest/doktersbriefje/ziekmelding/arbeidsongeschiktheidsattest tot/van/voor/verlengd/gekregen/binnen/ingediend/ontvangen
zwaar/echt/compleet/helemaal/tegen/lijkt/is/was/raakte overspannen/doorgedraaid/ingestort/opgebrand/kapot-gewerkt/uitgeblust ?geraakt
{inner}/rug/knie/knieën/heup/ogen/zenuwen ?is/zijn naar-de-knoppen/naar-de-kloten/naar-de-filistijnen/kapot/versleten/op/aan-gort | -thing -trade
ligt/lag/ligt-ze op/in ?de/het kraamafdeling/verloskamer/hartbewaking/intensive/ic/neurologie/cardiologie/oncologie/longafdeling/geriatrie/recovery/spoed
nieuws/uitslag/bericht/uitslagen/verslag van/bij/uit _ oncoloog/ziekenhuis/dokter/specialist/arts/cardioloog/neuroloog/uroloog/hematoloog/scan/mri/biopsie/bloedonderzoek | -job -trade
slecht/goed/geen/rot nieuws van/uit ?de/het oncoloog/ziekenhuis/dokter/specialist/arts/cardioloog/neuroloog
mankt/mank/hinkt/trekkebeent/strompelt/loopt-moeilijk/loopt-slecht/loopt-mank sinds/door/na/met/na-een/nog | -thing
drinkt/dronk/zuipt/zoop flink/fors/stevig/behoorlijk/zwaar/nogal/teveel/te-veel/veel-te-veel/als-een-tempelier/weer | -thing
dieet/zoutloos/zoutarm/glutenvrij/lactosevrij/vloeibaar/sondevoeding wegens/vanwege/ivm/door/omwille-van _ nieren/nierproblemen/hart/maag/darmen/crohn/coeliakie/suiker/diabetes/allergie/lever/bloeddruk/gal
kan/kon/zegt/gaat ?niet/slecht/moeilijk ?tegen/met stress/druk/drukte/spanning omgaan ?sinds/na/door/met ?zijn/haar/een burn-out/burnout/depressie/hartinfarct/herseninfarct/hersenschudding
sinds/na/door/wegens/vanwege/ivm/door-een ?zijn/haar/een/de burn-out/burnout/hartinfarct/herseninfarct/tia/beroerte/hersenschudding/whiplash/depressie/chemo/amputatie/hartaanval/hersenbloeding/operatie= | -thing -trade
naar/bij/van/door/eerst _ kinesist/kinesiste/kinesitherapeut/kine/logopedist/logopediste/ergotherapeut/revalidatiearts/diëtist/diëtiste/psychiater/psycholoog/therapeut/fysiotherapeut/fysio | -job -trade -thing
suf/duizelig/misselijk/slaperig/versuft/moe/groggy van/door ?zijn/haar/de _ pillen/pijnstillers/medicatie/medicijnen/chemo/bestraling/kuur/tabletten
medisch halftijds/deeltijds
halftijds/deeltijds medisch
progressieve/gedeeltelijke/toegelaten werkhervatting/arbeid | -trade
langdurig/uit/al/buiten uit/buiten de running/roulatie ?door/met/wegens ?een operatie/kanker/borstkanker/rug/burn-out
praat/communiceert/spreekt/schrijft _ via/met ?een spraakcomputer/spraakversterker/gebarentolk/oogbesturing/tolk-gebarentaal
kan/kon/verdraagt niet/geen/weinig ?tegen prikkels/drukte/licht/geluid/lawaai _ hersenschudding/autisme/migraine/hersenletsel/burn-out
te horen dat/gekregen _ uitgezaaid/ongeneeslijk/kwaadaardig/terminaal/kanker/ms/parkinson
gevallen/val/viel/gestruikeld van/op/met/over _ trap/ladder/fiets/paard/dak/ijs _ gebroken/heup/pols/hersenschudding/ziekenhuis
moet/ging/gaat/ligt/lag/zit/naar/voor/in/bij/onder _ antoni-van-leeuwenhoek=/avl=/erasmus-mc=/amc=/vumc=/umcg=/umcu=/lumc=/radboud=/radboudumc=/olvg=/isala=/maasstad=/daniel-den-hoed=/prinses-máxima=/wkz=/uz-leuven=/uz-gent=/gasthuisberg=/uza=/azsint-jan=/sint-maartenskliniek=/trappenberg=/heliomare=/rijndam=/roessingh=/altrecht=/parnassia=/dimence=/lentis=/yulius=/paaz=/jellinek=/novadic=/tactus=/brijder=/de-hoop=/u-center= | -job -trade -org
moet/gaat/ging/was/is/elke/iedere/om/drie/zes/weken/maanden/half/jaarlijks _ voor/op/naar controle/nacontrole/check-up/bestraling/chemo/dialyse/infuus/spoeling/scan _ ziekenhuis/cardioloog/oncoloog/specialist/internist/poli/polikliniek
heeft= suiker= | @ -thing -trade
artsen/dokters/ze/arts/dokter hebben/heeft/vonden/vond/zagen/zag/vermoeden/vermoedt/weten/tasten/denken _ gevonden/ontdekt/gezien/vlek/vlekje/tumor/knobbel/knobbeltje/kwaadaardig/uitzaaiingen/kanker/duister | -thing
iets/vlek/vlekje/plekje/knobbel/knobbeltje/tumor/gezwel/uitzaaiing/uitzaaiingen/cyste/poliepen/vocht/stolsel _ in/op/aan/achter/rond ?de/haar/zijn/het {inner}
{limb} in het/een gips/mitella/brace/spalk
{limb} in gips
{limb}/{inner} aan gort/naar-de-maan/verbrijzeld/verbrand/ontwricht/uit-de-kom
loopt/liep/zit/is/nog/weer/draagt _ gips/gipsbeen/krukken/halskraag/mitella/looprek/looprekje/stok/kunstgebit/kunstbeen/ooglapje/pruik/steunkousen/korset
stent/stents/pacemaker/bypass/omleiding/omleidingen/icd/shunt/katheter/stoma/maagband/maagverkleining/kunstheup/kunstknie/donornier/donorhart gekregen/geplaatst/gezet/aangelegd/ingebracht/gehad/net/nodig/krijgt | -trade -thing
net/heeft/kreeg/krijgt/vorige/pas _ stent/stents/pacemaker/bypass/omleidingen/icd/stoma/maagband/maagverkleining/kunstheup/kunstknie/donornier | -trade -thing
ziet/zag/heeft/kan _ nog maar/slechts/amper/geen #n ?procent
nog/maar #n procent zicht/gehoor/longinhoud/nierfunctie/hartfunctie
{kin}/vrouw/hij/zij/ze/klant ligt/lag/zit/zat aan/op de beademing/dialyse/hartbewaking/intensive/ic/spoed/verlosafdeling/kraamafdeling
van/aan/naar/nam/grijpt/greep/hangt _ de fles/drank/drugs/pillen/spuit/coke/wiet _ af/gebleven/geraakt/weer/aan | @ -thing -trade
aan lager wal
weer/stiekem/dagelijks/al/nog _ aan de fles/drank/drugs/coke/spuit/pillen
niet/nog/weer/half/deels/stapsgewijs/therapeutisch/aangepast aan het reintegreren/re-integreren/reïntegreren/opbouwen/herstellen/revalideren
bezig met/in/aan ?zijn/haar/het herstel/revalidatie/re-integratie/reïntegratie/afkicken
in/via/naar/onder _ uwv=/ziektewet=/wia=/wao=/wajong=/iva=/wga=/mutualiteit=/riziv=/ziekenkas=/banenafspraak=/doelgroepregister= zit=/terecht=/beland=/val=/valt=/gaat=/loopt=/gekomen=/gehad= | -job -trade
zit/zat/zitten/belandde/loopt/valt/kwam/is _ ziektewet=/wia=/wao=/wajong=/iva=/wga=/ziekenkas=/mutualiteit=/invaliditeit=/primaire-arbeidsongeschiktheid=/banenafspraak=/wsw= | -job -trade
op/van/trekt/leeft/krijgt/kreeg/heeft _ ziekte-uitkering/ziekengeld/invaliditeitsuitkering/arbeidsongeschiktheidsuitkering/wao-uitkering/wia-uitkering/ziekteuitkering/pgb/persoonsgebonden-budget/ivt/integratietegemoetkoming/zorgbudget | -job -trade
dokter/arts/huisarts/cardioloog/specialist/bedrijfsarts/controlearts heeft/wil/zegt/vindt/schreef/schrijft/verbood/verbiedt/raadde/houdt/verplicht/laat _ rust/thuis/verboden/af/rijden/werken/voor/stoppen/opgelegd/werkverbod
op/van/volgens ?de dokter/arts/cardioloog/huisarts niet/geen/moet/mag/moeten _ werken/rijden/vliegen/tillen/stress/rust
medisch/psychiatrisch/lichamelijk traject/ingreep/onderzoek/dossier/geval/urgent/urgentie/noodgeval/attest | +person -trade -job
alleen/geen/niet/graag _ gelijkvloers/lift/traplift/benedenverdieping wegens/ivm/vanwege/door _ knie/heup/rug/rolstoel/rollator/longen/hart/ms/reuma/parkinson
slaapt/sliep _ slecht/niet/nauwelijks _ zorgen/stress/pijn/depressie/pillen/slaappillen
slikt/slikte/neemt/gebruikt/spuit/snuift/leeft/staat _ pillen/pilletjes/oxazepam/temazepam/prozac/seroxat/valium/ritalin/concerta/lithium/metformine/insuline/prednison/morfine/oxycodon/tramadol/fentanyl/methadon/bloedverdunners/betablokkers/bètablokkers/statines/ozempic/antibiotica/hormonen/puffers/inhalator | -trade -thing
overgevoelig/hooggevoelig/hsp/hoogsensitief/adhd/add/asperger/autisme/pdd-nos/dyslexie/dyslectisch/dyscalculie/borderline/bipolair/manisch/schizofreen/psychotisch/psychose/ptss/dwangneurose/smetvrees/pleinvrees/claustrofobie/vliegangst/hoogtevrees heeft/gediagnosticeerd/vastgesteld/diagnose/kind/zoon/dochter/dus/daarom/vandaar | @ -trade -thing
vol tranen/huilbui/huilbuien/paniek/paniekaanval/hyperventileert/hyperventilatie/flauwgevallen/onwel aan/tijdens/gekregen/geworden/op/bij telefoon/gesprek/afspraak/bezoek | -thing
onwel geworden/gevallen/in-de-winkel/tijdens
bevallen/bevalt/uitgerekend/zwanger/hoogzwanger/in-verwachting ?is/van/in/over/rond/op/eind/begin/half/deze/vorige _ week/maand/januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december/tweeling/dochter/zoon/eerste/tweede/derde | -thing -trade

[health topic]
maculadegeneratie/macula-degeneratie/glaucoom/netvliesloslating
blaasaandoening=/blaasklachten=/blaaskwaal=/blaasletsel=/blaasontsteking=/blaasoperatie=/blaaspijn=/blaasziekte=/bloedaandoening=/bloedklachten=/bloedkwaal=/bloedletsel=/bloedontsteking=/bloedoperatie=/bloedpijn=/bloedziekte=/borstaandoening=/borstklachten=/borstkwaal=/borstletsel=/borstontsteking=/borstoperatie=/borstpijn=/borstziekte=/botaandoening=/botklachten=/botkwaal=/botletsel=/botontsteking=/botoperatie=/botpijn=/botziekte=/darmaandoening=/darmklachten=/darmkwaal=/darmletsel=/darmontsteking=/darmoperatie=/darmpijn=/darmziekte=/galaandoening=/galklachten=/galkwaal=/galletsel=/galontsteking=/galoperatie=/galpijn=/galziekte=/handaandoening=/handklachten=/handkwaal=/handletsel=/handontsteking=/handoperatie=/handpijn=/handziekte=/hartaandoening=/hartklachten=/hartkwaal=/hartletsel=/hartontsteking=/hartoperatie=/hartpijn=/hartziekte=/hersenaandoening=/hersenklachten=/hersenkwaal=/hersenletsel=/hersenontsteking=/hersenoperatie=/hersenpijn=/hersenziekte=/heupaandoening=/heupklachten=/heupkwaal=/heupletsel=/heupontsteking=/heupoperatie=/heuppijn=/heupziekte=/hoofdaandoening=/hoofdklachten=/hoofdkwaal=/hoofdletsel=/hoofdontsteking=/hoofdoperatie=/hoofdpijn=/hoofdziekte=/huidaandoening=/huidklachten=/huidkwaal=/huidletsel=/huidontsteking=/huidoperatie=/huidpijn=/huidziekte=/kaakaandoening=/kaakklachten=/kaakkwaal=/kaakletsel=/kaakontsteking=/kaakoperatie=/kaakpijn=/kaakziekte=/keelaandoening=/keelklachten=/keelkwaal=/keelletsel=/keelontsteking=/keeloperatie=/keelpijn=/keelziekte=/knieaandoening=/knieklachten=/kniekwaal=/knieletsel=/knieontsteking=/knieoperatie=/kniepijn=/knieziekte=/leveraandoening=/leverklachten=/leverkwaal=/leverletsel=/leverontsteking=/leveroperatie=/leverpijn=/leverziekte=/longaandoening=/longenaandoening=/longenklachten=/longenkwaal=/longenletsel=/longenontsteking=/longenoperatie=/longenpijn=/longenziekte=/longklachten=/longkwaal=/longletsel=/longontsteking=/longoperatie=/longpijn=/longziekte=/maagaandoening=/maagklachten=/maagkwaal=/maagletsel=/maagontsteking=/maagoperatie=/maagpijn=/maagziekte=/nekaandoening=/nekklachten=/nekkwaal=/nekletsel=/nekontsteking=/nekoperatie=/nekpijn=/nekziekte=/nieraandoening=/nierklachten=/nierkwaal=/nierletsel=/nierontsteking=/nieroperatie=/nierpijn=/nierziekte=/ogenaandoening=/ogenklachten=/ogenkwaal=/ogenletsel=/ogenontsteking=/ogenoperatie=/ogenpijn=/ogenziekte=/oogaandoening=/oogklachten=/oogkwaal=/oogletsel=/oogontsteking=/oogoperatie=/oogpijn=/oogziekte=/ooraandoening=/oorklachten=/oorkwaal=/oorletsel=/oorontsteking=/ooroperatie=/oorpijn=/oorziekte=/prostaataandoening=/prostaatklachten=/prostaatkwaal=/prostaatletsel=/prostaatontsteking=/prostaatoperatie=/prostaatpijn=/prostaatziekte=/rugaandoening=/rugklachten=/rugkwaal=/rugletsel=/rugontsteking=/rugoperatie=/rugpijn=/rugziekte=/schildklieraandoening=/schildklierklachten=/schildklierkwaal=/schildklierletsel=/schildklierontsteking=/schildklieroperatie=/schildklierpijn=/schildklierziekte=/schouderaandoening=/schouderklachten=/schouderkwaal=/schouderletsel=/schouderontsteking=/schouderoperatie=/schouderpijn=/schouderziekte=/spieraandoening=/spierklachten=/spierkwaal=/spierletsel=/spierontsteking=/spieroperatie=/spierpijn=/spierziekte=/vaataandoening=/vaatklachten=/vaatkwaal=/vaatletsel=/vaatontsteking=/vaatoperatie=/vaatpijn=/vaatziekte=/voetaandoening=/voetklachten=/voetkwaal=/voetletsel=/voetontsteking=/voetoperatie=/voetpijn=/voetziekte=/wervelaandoening=/wervelklachten=/wervelkwaal=/wervelletsel=/wervelontsteking=/werveloperatie=/wervelpijn=/wervelziekte=/zenuwaandoening=/zenuwklachten=/zenuwkwaal=/zenuwletsel=/zenuwontsteking=/zenuwoperatie=/zenuwpijn=/zenuwziekte=
bekkenbreuk=/bekkenfractuur=/bovenarmbreuk=/bovenarmfractuur=/dijbeenbreuk=/dijbeenfractuur=/elleboogbreuk=/elleboogfractuur=/enkelbreuk=/enkelfractuur=/heupbreuk=/heupfractuur=/kaakbreuk=/kaakfractuur=/neusbreuk=/neusfractuur=/onderarmbreuk=/onderarmfractuur=/polsbreuk=/polsfractuur=/ribbenbreuk=/ribbenfractuur=/ribbreuk=/ribfractuur=/rugbreuk=/rugfractuur=/schedelbreuk=/schedelfractuur=/scheenbeenbreuk=/scheenbeenfractuur=/schouderbreuk=/schouderfractuur=/sleutelbeenbreuk=/sleutelbeenfractuur=/teenbreuk=/teenfractuur=/vingerbreuk=/vingerfractuur=/wervelbreuk=/wervelfractuur=
alcoholgebruik=/alcoholmisbruik=/alcoholprobleem=/alcoholverleden=/alcoholverslaving=/cokegebruik=/cokemisbruik=/cokeprobleem=/cokeverleden=/cokeverslaving=/drankgebruik=/drankmisbruik=/drankprobleem=/drankverleden=/drankverslaving=/drugsgebruik=/drugsmisbruik=/drugsprobleem=/drugsverleden=/drugsverslaving=/gamegebruik=/gamemisbruik=/gameprobleem=/gameverleden=/gameverslaving=/gokgebruik=/gokmisbruik=/gokprobleem=/gokverleden=/gokverslaving=/heroïnegebruik=/heroïnemisbruik=/heroïneprobleem=/heroïneverleden=/heroïneverslaving=/medicijngebruik=/medicijnmisbruik=/medicijnprobleem=/medicijnverleden=/medicijnverslaving=/pillengebruik=/pillenmisbruik=/pillenprobleem=/pillenverleden=/pillenverslaving=/pornogebruik=/pornomisbruik=/pornoprobleem=/pornoverleden=/pornoverslaving=/wietgebruik=/wietmisbruik=/wietprobleem=/wietverleden=/wietverslaving=
aambeien=/ademnood=/agorafobie=/amandeloperatie=/benauwdheid=/bloedarmoede=/borstvoeding=/claustrofobie=/eczeem=/faalangst=/flauwte=/gordelroos=/hoogtevrees=/keizersnede=/koortsaanval=/kortademig=/kunstgebit=/longemfyseem=/pleinvrees=/psoriasis=/rokershoest=/rugkorset=/smetvrees=/spataderen=/steunzolen=/vliegangst=
prothesebeen/armprothese/beenprothese/kunstbeen/kunstarm/hersenletsel/nah/kraamafdeling/verloskamer/dagbehandeling/hartritmestoornis/hartritmestoornissen/maagbloeding/darmbloeding/klaplong/nierstenen/galstenen/spierziekte/spierdystrofie/huidziekte/huidkanker/oogziekte/longziekte/nierziekte/leverziekte/leverziekte/darmziekte/maagziekte/bloedziekte/hartziekte/geslachtsziekte/zenuwziekte/ziekte-van-lyme/schildklierprobleem/schildklierproblemen/leverproblemen/nierproblemen/hartproblemen/maagproblemen/darmproblemen/longproblemen/oogproblemen/rugproblemen/knieproblemen/heupproblemen/schouderproblemen/nekproblemen/gehoorproblemen/evenwichtsstoornis/slaapstoornis/eetstoornis/angststoornis/paniekstoornis/persoonlijkheidsstoornis/stemmingsstoornis/leerstoornis/spraakstoornis/taalstoornis/concentratiestoornis/alcoholverslaving/drugsverslaving/gokverslaving/medicijnverslaving/cokeverslaving/gameverslaving
spraakcomputer/biopsie/punctie/endoscopie/coloscopie/mammografie/tumormarker/weefselonderzoek/hersenschudding/whiplash/beenmerg
bloedspoeling/nierdialyse/chemokuren/immunotherapie/hormoonkuur/stamceltransplantatie/niertransplantatie/longtransplantatie/levertransplantatie/hartkatheterisatie/dotteren/gedotterd/openhartoperatie/kijkoperatie/hernia-operatie/heupoperatie/knieoperatie/staaroperatie/liesbreuk/galblaas/blindedarm/blindedarmontsteking/hernia/spit/slijmbeursontsteking/peesontsteking/frozen-shoulder/carpaal-tunnelsyndroom/fibromyalgie/cvs/chronisch-vermoeidheidssyndroom/long-covid/longcovid/postcovid/pds/prikkelbare-darm/colitis/crohn/coeliakie/diverticulitis/maagzweer/aambeien/incontinentie/incontinent/erectieproblemen/overgang/overgangsklachten/endometriose/miskraam/ivf-traject/vruchtbaarheidstraject/onvruchtbaar/zwangerschapsvergiftiging/zwangerschapsdiabetes/postnatale-depressie/kraambed/keizersnede/vroeggeboorte/doodgeboren/stilgeboren/abortus | -thing
hartfalen/boezemfibrilleren/hartinfarct/hartaanval/herseninfarct/herseninfarcten/tia/beroerte/cva/trombose/longembolie/aneurysma/aortaklep/hartklep/hartruis/angina/hartpatiënt/hartpatiënte/nierpatiënt/longpatiënt/kankerpatiënt/kankerpatiënte/suikerpatiënt/reumapatiënt/ms-patiënt/parkinsonpatiënt/als-patiënt/dialysepatiënt/pijnpatiënt/psychiatrisch-patiënt | -thing
borstkanker/darmkanker/longkanker/prostaatkanker/teelbalkanker/alvleesklierkanker/huidkanker/slokdarmkanker/maagkanker/leverkanker/nierkanker/blaaskanker/keelkanker/tongkanker/botkanker/bloedkanker/hersenkanker/hersentumor/lymfeklierkanker/lymfoom/leukemie/melanoom/uitzaaiingen/uitgezaaid/metastasen | -thing -trade

[religion state]
tafelgebed/ochtendgebed/avondgebed/schietgebed/onzevader/weesgegroet/rozenkrans/psalm uit/gebeden/bad/bidt/sprak/gezegd/voor
sprak/spreekt/zegt/bad/bidt _ tafelgebed/gebed/onzevader/weesgegroet
dominee/dominees/predikant/pastoor/imam/rabbijn/ouderling zoon/dochter/kind/gezin
dochter/zoon/kind van/v ?een/de dominee/predikant/imam/rabbijn/ouderling/voorganger
erg/heel/zeer/zwaar/nogal/diep kerks/gelovig/religieus/christelijk/vroom/godvruchtig/devoot/bijbelvast/orthodox/katholiek/gereformeerd/hervormd
op/tijdens sabbat/sjabbat/ramadan/vrijdaggebed/zondag/offerfeest/suikerfeest/jom-kippoer/pesach _ niet/geen/nooit/dicht/onbereikbaar/rustdag | @ -trade -event
bekeerd/bekeerde/bekeerling/overgestapt/overgegaan tot/naar/in het/de/een islam/boeddhisme/jodendom/christendom/katholicisme/geloof/hindoeïsme/protestantisme
overtuigde/overtuigd/praktiserende/praktiserend/belijdend/belijdende/vrome/vroom/gedoopte/bekeerde/strenge/orthodoxe katholiek/protestant/christen/moslim/moslima/jood/jodin/boeddhist/boeddhiste/hindoe/sikh/mormoon/atheïst/baptist/adventist/gereformeerde/calvinist/remonstrant/humanist
laten/liet/heeft/zich/is _ uitschrijven/uitgeschreven/ontdopen/schrappen/uitgetreden _ bij/uit/van/als ?de kerk/parochie/lid/katholiek/kerkgenootschap/dooplijst/doopregister
ontdopen/ontdoopt/doopnaam-geschrapt
bijbel/koran/traktaat/wachttoren/bijbeltekst/bijbelvers/psalm gegeven/gekregen/bij-zich/op/onder/in/uitgedeeld/geciteerd/citeert/leest/stuurt | -trade
wil/wilde/probeert/probeerde _ bekeren/evangeliseren/overtuigen-van
tot/is/heeft/vond/kwam/gekomen geloof gekomen/gevonden/teruggevonden/verloren/afgezworen
gelooft/gelooft/gelovig/dankt/bidt/vertrouwt _ god/jezus/heer/allah/heilige-geest/hiernamaals/reïncarnatie
god/heer/allah zegene/zij-dank/wil/bepaalt/zorgt/leidt/loven/dank
doet/zit/werkt/helpt/kookt/zingt/speelt/preekt/leidt/actief/vrijwilliger/bestuurslid/penningmeester/secretaris/voorzitter/koster/organist _ moskee/kerk/synagoge/parochie/kerkbestuur/moskeebestuur/kerkkoor/zondagsschool/gebedsgroep/bijbelkring/bijbelstudie/tempel/mandir/cem/diaconie/kerkenraad/kerkfabriek/alphacursus/evangelisatie | -trade -job
zondagsrust/zondagheiliging/biddag/dankdag/bid-en-dankdag/sabbatsrust/vrijdaggebed/zondagse-dienst/kerkdienst/eredienst/avondmaal/belijdenis/catechisatie/eerste-communie/vormsel/doopdienst/doopfeest/bar-mitswa/besnijdenis _ niet/geen/gaat/doet/deed/van/om/wegens/ivm/elke/altijd/houdt/vrij/afwezig | -trade -event
zwaar/streng/oud/zeer/diep/bevindelijk/orthodox/overtuigd/praktiserend/vrijzinnig/licht/ex gereformeerd/hervormd/katholiek/rooms/christelijk/protestants/joods/islamitisch/evangelisch/refo/gelovig/reformatorisch | -org -trade -job

[politics state]
hakenkruis/ss-teken/hitlergroet/white-power ?op/in/zijn/haar/aan ?zijn/haar/de arm/nek/rug/getatoeëerd/tattoo/muur
raadslid/gemeenteraadslid/wethouder/schepen/burgemeester/statenlid/provincieraadslid/kamerlid/senator/fractievoorzitter/lijsttrekker/lijstduwer/fractiemedewerker/steunfractielid/ocmw-raadslid/districtsraadslid namens/voor/bij/van ?de vvd/pvda/groenlinks/gl-pvda/pvv/fvd/forum/ja21/cda/d66/sp/cu/christenunie/sgp/bbb/nsc/denk/volt/50plus/pvdd/bij1/n-va/nva/cd-v/open-vld/vld/vooruit/groen/vlaams-belang/pvda-ptb/leefbaar/lokale-lijst
loopt/liep/stond/staat/was/ging/gaat/doet _ mee/bij/op/met/naar _ klimaatmars/boerenprotest/boerenprotesten/a12/snelwegblokkade/malieveld/vrouwenmars/pegida/pride-protest/anti-azc/azc-protest/coronaprotest/vrijheidsmars/palestina-demonstratie/1-mei-optocht/gele-hesjes
omgekeerde/boze/trotse ?nederlandse vlag/boer/trekker/burger hangt/in/voor/aan/tegen
tegen/voor/haat/scheldt/foetert/tekeer/schreeuwt/fulmineert/moppert _ op/over/tegen ?de/het/die kabinet/regering/wilders/rutte/timmermans/baudet/de-wever/links/linksen/rechts/asielzoekers/buitenlanders/moslims/elite/brussel/eu/stikstofbeleid | -thing
wappie/wappies/complotdenker/complotdenkster/antivaxer/anti-vaxer/viruswaanzin/forummer/pvv'er/vvd'er/pvda'er/d66'er/cda'er/sp'er/bbb'er/groenlinkser/socialist/communist/marxist/anarchist/fascist/neonazi/nazi/republikein/orangist/flamingant/flamingante/belgicist/separatist/rexist/soeverein/autonoom/extreemrechts/extreemlinks/ultrarechts/extreem-rechts/extreem-links/links-radicaal | @ -thing -trade -org

[union state !others]
lid/actief/bestuurslid/kaderlid/afgevaardigde van/bij/voor ?de/een bouwbond/metaalbond/onderwijsbond/ambtenarenbond/politiebond/vervoersbond/voedingsbond/dienstenbond/industriebond/artsenbond/spoorbond/zeevakbond/vakbond/bediendenbond/centrale
bouwbond/metaalbond/onderwijsbond/ambtenarenbond/politiebond/vervoersbond/voedingsbond/dienstenbond/spoorbond/vakbond lid/kaderlid/bestuurder/afgevaardigde/militant/contributie/jarenlang
legde/legt/leggen/legden/neergelegd/legde-mee _ het werk= neer | +member
legde/legt/leggen/legden _ werk neer ?met/voor/op ?het/de abvv/acv/fnv/cnv/vakbond/collega's
werk neergelegd/neer met/samen-met/door ?het/de fnv/cnv/abvv/acv/vakbond/bond
staakt/staken/gestaakt/staking/stakers/piket/stakingspiket/stakersvergadering _ mee/meegedaan/poort/aangevoerd/georganiseerd/leider/aanvoerder/deelgenomen/geleid/vooraan | @ -thing
stond/staat/staan/ging/gaan/zit/was _ poort/piket/voor-de-fabriek/snelweg _ te/aan-het/met staken/actievoeren/protesteren/vakbond
aan/stond/staat/te/mee/om/gaat/ging _ staken=/stakingspiket=/actievoeren= ?voor/tegen/bij/met ?de/een/betere cao/loon/bond/fnv/cnv/abvv/acv
vakbondsvertegenwoordiger/vakbondsafgevaardigde/syndicaal-afgevaardigde/vakbondsman/vakbondsvrouw/vakbondsleider/vakbondslid/bondslid/kaderlid/vakbondskaderlid/vakbondsmilitant/vakbondsbestuurder/vakbondsconsulent/syndicalist/syndicaliste/hoofddelegee/hoofddelegé/stakingsleider/stakingskas/vakbondspremie/vakbondscontributie/syndicale-premie | -trade
lid/actief/bestuurder/kaderlid/kandidaat/afgevaardigde/delegee/vertrouwensman/militant/secretaris bij/van/voor/namens ?de/het fnv/cnv/abvv/acv/aclvb/vcp/unie/de-unie/bvv/ngb/aob/nautilus/vnv/vhp/nvj/lbc/bbtk/cgsp/acod/bond/vakbond/metaalbond/ambtenarenbond/politiebond/anpv/npb

[ethnicity state]
iraanse/turkse/marokkaanse/surinaamse/poolse/russische/chinese/congolese/syrische/afghaanse/oekraïense/braziliaanse/ghanese/somalische/iraniër/turk/marokkaan/pool/rus/syriër/afghaan/congolees van geboorte/afkomst/origine/komaf
met hongaarse/turkse/marokkaanse/surinaamse/poolse/italiaanse/joodse/indische/antilliaanse/congolese/iraanse/armeense/griekse/spaanse/russische/molukse/kaapverdische wortels/roots
roots/wortels/bloed/achtergrond/afkomst/origine _ turkse/turks/marokkaanse/marokkaans/surinaamse/surinaams/antilliaanse/antilliaans/indische/indisch/molukse/moluks/congolese/congolees/rwandese/poolse/pools/somalische/syrische/iraanse/joodse/joods/kaapverdische/ghanese/hindoestaanse/javaanse/koerdisch/koerdische/armeense
half/deels/kwart turks/marokkaans/surinaams/indisch/indonesisch/antilliaans/pools/italiaans/spaans/duits/congolees/kaapverdisch/russisch/iraans/chinees/joods/hindoestaans/javaans/moluks/engels/frans
statushouder/statushouders/vergunninghouder/asielzoeker/asielzoekster/vluchteling/vluchtelinge/azc/ontheemde/ongedocumenteerd/ongedocumenteerde/illegaal/uitgeprocedeerd/inburgeraar/inburgeringscursus/inburgering/nieuwkomer/spijtoptant/repatriant/gastarbeider/gastarbeiderskind/arbeidsmigrant/migrantenkind/verblijfsvergunning/verblijfsstatus/verblijfskaart/woonwagenbewoner/woonwagenkamp/kamper/kampers/roma/sinti/reiziger-sinti uit/verloopt/met/wacht/sinds/woont/geweest/verlengd/kreeg/heeft/nog/gezin/familie/kind/geen/ingetrokken | -trade -job -org -others
allochtoon/allochtone/medelander/nieuwe-nederlander/nieuwe-belg/buitenlander/buitenlandse-man/donkere/getinte/licht-getint/gekleurde/zwarte man/vrouw/klant/jongen/meneer/mevrouw/gast/chauffeur/gezin/eigenaar/dame/heer
tweede/derde/eerste generatie ?turk/marokkaan/migrant/allochtoon/surinamer/italiaan
gevlucht/vluchtte/vluchten/overgekomen/gekomen/gemigreerd/geëmigreerd/ontsnapt _ uit/voor/naar/van _ oorlog/syrië/eritrea/iran/afghanistan/irak/somalië/oekraïne/soedan/jemen/turkije/bosnië/joegoslavië/vietnam/chili/congo/rwanda/burundi/regime/taliban/is/sovjet-unie/ddr/hongarije

[sexuality state]
leeft/zit/in/heeft ?in een driehoeksrelatie/open-relatie/polyamoreuze-relatie/driehoeksverhouding
beide vaders/moeders/papa's/mama's
niks/niets/weinig met mannen/vrouwen
man en man/vrouw-en-vrouw ?met/samen/getrouwd
vrouw en vrouw
met/zijn/haar/een ?nieuwe/vaste/huidige/ex/eigen _ man/vriend/echtgenoot/partner getrouwd/samen/samenwonend/verloofd/gescheiden | +person
twee/2 vaders/mama's/mamas/papa's/papas/moeders/mannen/vrouwen thuis/kind/getrouwd/samen/gezin/adoptie/als-ouders
donorkind/draagmoeder/draagmoederschap/zaaddonor/spermadonor/meemoeder/roze-gezin/regenbooggezin/roze-stel
valt/viel/kickt/geilt/houdt op mannen/vrouwen/jongens/beide/beiden/allebei/meisjes/seksegenoten | @ -trade
niet/openlijk/stiekem/heimelijk/waarschijnlijk/vermoedelijk/vast/duidelijk/als/is/blijkt homo/gay/lesbisch/bi/biseksueel/lesbienne/trans/transgender/queer/non-binair/nonbinair/genderfluïde/aseksueel/panseksueel/polyamoreus/pot/van-de-verkeerde-kant | @ -trade -org
van de verkeerde/andere kant
heet/heette/was/vroeger/voorheen/ooit/geboren _ als/een/vroeger/nu man/vrouw/jongen/meisje/meneer/mevrouw | @ -job -trade -duration
in/volop/midden/start/gestart/begonnen _ transitie=/geslachtsverandering=/genderpoli=/gendertransitie=/geslachtsaanpassing= | -thing -org -trade
nieuwe voornaam/roepnaam ?sinds/na/door/ivm transitie/geslachtsverandering
voornaamwoorden/aanspreken/aanspreekvorm/pronouns hen/die/hun/them/zij-haar/hij-hem/neutraal

[biometric_genetic state]
vinger/duim/gezicht/iris/handpalm/stem/netvlies/aders _ ingeleerd/ingelezen/ingescand/gescand/geregistreerd/vastgelegd/opgeslagen/gekoppeld | -trade -job
opent/ontgrendelt/klokt/logt/badget/betaalt/identificeert/meldt _ met/via/per/door ?zijn/haar/een vinger/vingerafdruk/duim/gezicht/gezichtsherkenning/iris/irisscan/handpalm/stem | -trade
dna-test/dna-onderzoek/gentest/vaderschapstest/erfelijkheidsonderzoek/stamboom-dna/ancestry/myheritage/23andme/nipt/chromosomenonderzoek/klinisch-geneticus/genetica gedaan/laten/uitslag/positief/negatief/toonde/wijst/blijkt/bij/laat/ondergaan/afgenomen | -trade -job
drager/draagster/erfelijk/familiair/genetisch belast/belaste/van-het/van-een/gen/aanleg/mutatie/bepaald/afwijking/brca
heeft/met/draagt/kind ?een/het chromosoomafwijking/genafwijking/gendefect/genmutatie/brca-gen/borstkankergen/huntington-gen/erfelijke-aandoening/erfelijke-ziekte

[criminal state !others]
verwikkeld/betrokken in/bij een/de drugszaak/fraudezaak/moordzaak/witwaszaak/corruptiezaak/zedenzaak/strafzaak/steekpartij/vechtpartij/smokkel
vervroegd/voorwaardelijk/net vrijgelaten/vrijgekomen/in-vrijheid-gesteld
bedreigde/bedreigt/bedreigd _ met een/zijn/het mes/wapen/pistool/honkbalknuppel/bijl
reed/rijdt/rijden/gereden/reden/knalde/zat _ dronken/beschonken/zat/onder-invloed/bezopen ?tegen/achter/op/rond/naar/gereden
dronken/beschonken/bezopen/zat tegen/achter/in/op ?het/de/een/onze slagboom/stuur/paal/hek/muur/auto/gevel/boom gereden/gereden
dronken tegen
moet/moest/moeten voorkomen=/verschijnen=/terechtstaan= ?voor/wegens/bij/in/op
staat/stond/stonden terecht ?voor/wegens
pleegde/heeft/had/gepleegd ?in/een/#n ?een overval/inbraak/roof/diefstal/moord/doodslag/aanslag/beroving/oplichting/fraude/meineed ?gepleegd
veroordeeld/veroordeelde/verdachte/beruchte/bekende/voormalig/gezochte/vermeende belastingfraudeur/fraudeur/oplichter/dief/inbreker/moordenaar/drugshandelaar/crimineel/zedendelinquent/heler/witwasser/overvaller/verkrachter/stalker/dealer
handtekening/handtekeningen/documenten/diploma/facturen/bonnetjes/loonstroken/paspoort/certificaat vervalst/nagemaakt/vervalste | +person
geld/goederen/spullen/materiaal/diesel/gereedschap/koper/omzet ?uit/bij/van ?de/zijn/het kas/magazijn/werkgever/baas/klanten/zaak ?gestolen/verduisterd/weggenomen/gejat/achterovergedrukt
achterovergedrukt/achterover gedrukt/geld
met/had/blies/reed #n promille
dealer voor/van/in drugs/coke/wiet/heroïne/xtc
drugsdealer/cokedealer/wietdealer/drugsrunner/drugskoerier/straatdealer
bekend/bekende bij/van ?de politie/justitie/parket/gerecht | -trade
slaat/sloeg/mishandelt/mishandelde/bedreigt/bedreigde/stalkt/stalkte _ zijn/haar/de ?ex vrouw/vriendin/man/kinderen/kind/ex/buren/collega
zit/zat/zitten/kwam/komt/is/moet/net/belandde/draait _ in/uit/achter/naar/de _ bak=/bajes=/nor=/cel=/gevangenis=/gevang=/lik=/tralies=/petoet=/pi=/tbs=/hechtenis=/voorarrest=/voorlopige-hechtenis=/jeugdgevangenis=/huis-van-bewaring= | -job -trade -thing
enkelband/enkelbandje/taakstraf/werkstraf/celstraf/gevangenisstraf/voorwaardelijk/voorwaardelijke/reclassering/tbs/proeftijd/strafblad/justitieel-verleden/antecedenten/probatie/effectief/straf heeft/kreeg/tot/opgelegd/nog/loopt/draagt/gehad/uitgezeten/gekregen/boven/wegens | @ -thing -trade -job
vog/bewijs-van-goed-gedrag/uittreksel-strafregister/gedragsattest geweigerd/niet/afgewezen/ingetrokken/problematisch/krijgt
rijbewijs/roze-pasje/rijbevoegdheid kwijt/afgepakt/ingevorderd/ingenomen/ingeleverd/ingetrokken/afgenomen
rijverbod/rijontzegging/alcoholslot/cbr-cursus/emg-cursus/lemg ?wegens/door/na/voor/opgelegd/gekregen/tot/heeft drank/alcohol/drugs/drinken/tot/rijden/heeft
gepakt/betrapt/aangehouden/opgepakt/gearresteerd/ontslagen/geflitst _ met/voor/wegens/op/door/na _ drugs/coke/wiet/wapen/mes/drank/alcohol/stelen/diefstal/fraude/zwartwerk/heling/smokkel/inbraak/verduistering/mishandeling/illegaal-vuurwerk/dealen/phishing/witwassen/wietplantage/hennep
hennepkwekerij/wietplantage/wietzolder/drugslab/xtc-lab/hennepplantage op/in/gevonden/ontdekt/opgerold/thuis/gehad/zolder/schuur | +person -trade
aangifte/klacht/zaak/strafzaak/onderzoek/proces/vervolging/dagvaarding _ tegen/wegens/voor ?hem/haar/deze/klant/mishandeling/fraude/oplichting/stalking/verduistering/diefstal/bedreiging/belaging/aanranding/zedendelict/witwassen/smaad ?loopt/lopend
fiod/recherche/politie/justitie/om/ecofin/bbi/parket/onderzoeksrechter/sociale-inspectie _ inval/binnengevallen/huiszoeking/beslag/opgehaald/meegenomen/verhoord/zoekt/onderzoekt/gearresteerd | -job -trade -thing
contactverbod/straatverbod/huisverbod/gebiedsverbod/stadionverbod/locatieverbod gekregen/heeft/voor/wegens/opgelegd/tegen

[family_privacy state]
vrouw/man/vriendin/vriend/partner heeft hem/haar buiten/eruit/op-straat gezet/gegooid/geschopt
huis/woning/appartement _ openbaar/gedwongen/executoriaal verkocht/geveild
ruzie/strijd/vete met ?zijn/haar/de broer/broers/zus/zussen/familie om/over/rond ?het/de ?ouderlijk erfenis/huis/ouderlijk-huis/nalatenschap
ex/exman/ex-man/ex-vriend/exvriend stalkt/bedreigt/achtervolgt/valt ?haar/hem
verwacht/krijgt/kreeg/wordt/werd/net/binnenkort/voor _ kleinkind/kleinkinderen/kleinzoon/kleindochter/achterkleinkind/nakomertje/tweeling/baby/kindje ?verwacht/geboren/bij
geheime/stiekeme/heimelijke/buitenechtelijke/verboden relatie/affaire/verhouding/liefde/romance/kind
relatie/affaire/verhouding/romance/iets/scharrel/avontuurtje/liefje met/op de/een/zijn/haar/het boekhouder/boekhoudster/collega/secretaresse/baas/stagiaire/buurman/buurvrouw/chef/medewerkster/assistente/leverancier/werk
nieuwe vlam/vriend/vriendin/liefde/lief/man/vrouw ?is/heeft/van/die ?zeker/wel/bijna #n jaar jonger/ouder
nieuwe vlam/lief/geliefde
#n/twintig/vijftien/tien/dertig jaar jonger/ouder dan hij/zij/hem/haar
sinds/na/door/wegens ?zijn/haar/de/het scheiding/echtscheiding/echtscheiding/relatiebreuk/ontslag ?van/in/bij/op/alleen/bijstand/voedselbank
schulden/schuld bij/van/aan/ter half/iedereen/familie/vrienden/bank/belasting/belastingdienst/deurwaarder/ex/casino/leveranciers-privé
gokt/gokte/vergokt/vergokte/speelt/speelde zijn/haar/het/alles/geld/huis/salaris/online/casino ?geld/huis/salaris/loon/weg/casino
blijf van mijn lijf huis/opvang
blijf van mijn lijfhuis
vrouwenopvang/daklozenopvang/noodopvang/nachtopvang/crisisopvang/opvanghuis zit/woont/verblijft/in/sinds/naar | -trade -org -job
zit/woont/verblijft/slaapt in/bij ?een/de vrouwenopvang/daklozenopvang/noodopvang/nachtopvang/crisisopvang/opvanghuis/vluchthuis/asielcentrum
slapen/slaapt/leven/wonen ?al/nu/al-jaren apart=/gescheiden= | -thing -org -trade
heeft/had/houdt _ minnares/minnaar/buitenvrouw/scharrel/verhouding/affaire | -org
huwelijk/relatie/gezin op/in/uit/voorbij/onder/zit/loopt ?de/het/zijn klippen/stuk/crisis/slop/gedaan/einde/scherven/spanning
in/midden/volop/ligt/lag/liggen _ scheiding=/vechtscheiding=/echtscheiding= | -thing -trade -org
uit/gaat/gaan/ging/zijn/net/weer _ elkaar=/uiteen= _ gegaan/gaan/gaat | +person -thing
bij/weg/weggelopen/vertrokken/ervandoor/vandoor ?bij/met/van ?de/haar/zijn/een {kin}/buurman/buurvrouw/collega/jongere/ander/baas/secretaresse | -thing
slaapt/woont/logeert/bivakkeert _ bij/in/op _ moeder/ouders/vriend/broer/zus/auto/zaak/bank/kantoor/caravan/camping/vakantiepark/hotel _ sinds/na/door/door-scheiding/ruzie/scheiding/eruit
woont/inwonend/zit _ nog/weer/gewoon/terug _ bij ?zijn/haar/z'n ma/moeder/mama/ouders/pa/papa/mams
kinderen/kids/kind/zoon/dochter _ om-de-week/om-het-weekend/weekend/co-ouderschap/co-ouder/bij-ex/bij-de-ex/uithuisgeplaatst/uit-huis-geplaatst/pleeggezin/omgangsregeling/voogdij | -trade
jeugdzorg/raad-voor-de-kinderbescherming/kinderbescherming/veilig-thuis/familierechter/familierechtbank/mediator/relatietherapie/relatietherapeut/jeugdrechter/ots/ondertoezichtstelling/clb/ocmw-dossier betrokken/ingeschakeld/over-de-vloer/loopt/bij/heeft/meldt/gezin/ivm/zit | -job -trade -org
schulden/deurwaarder/beslag/loonbeslag/incasso/bewind/wsnp/schuldsanering/schuldhulp/schuldhulpverlening/collectieve-schuldenregeling/csr/budgetbeheer/bewindvoerder/privéfaillissement/persoonlijk-faillissement/voedselbank/bijstand/uitkering/leefloon/ocmw/dakloos/briefadres _ zit/heeft/aan-de-deur/loopt/onder/in/bij/bezig/sinds/krijgt/op/tot/privé/over/beslagen | +person -trade -org -thing
zit/zat/zitten/loopt/leeft/moet/staat/kreeg/heeft _ schuldsanering/wsnp/bewind/bewindvoering/schuldhulp/budgetbeheer/collectieve-schuldenregeling/bijstand/voedselbank/leefloon/ocmw/schuldhulpverlening/beslag/deurwaarder | -job -trade -org
verloor/verloren/kwijt/begraaft/begraven/overleden/gestorven/heengegaan/dood/omgekomen/verongelukt/weggevallen _ zijn/haar/hun/z'n ?oudste/jongste/enige {kin}/kindje/baby/dochtertje/zoontje
{kin}/kindje/baby/dochtertje/zoontje _ overleden/gestorven/verongelukt/omgekomen/heengegaan/weggevallen/begraven/gecremeerd/stervende/stervend
rouwt/rouwend/rouwverlof/rouwkaart/condoleance/condoleances/gecondoleerd/condoleren/begrafenis/crematie/uitvaart/sterfgeval _ {kin}/sturen/gestuurd/familie/gezin/van/net/vorige/vandaag/morgen | -trade -job -org

[health,family_privacy state]
{kin} _ zelfmoord/zelfdoding/euthanasie/suïcide ?gepleegd/gekregen/gedaan/aangevraagd
{kin} heeft/is/maakte/beroofde _ leven/zelf/uit-het-leven _ beroofd/gestapt/einde

[minor state]
jongen/meisje/kind/jongetje/beller een jaar of #age | -thing
zit/in/klas/zat ?in klas #n ?a=/b=/c=/d=/e= | -thing -trade -job
mag/mogen/kan/moet _ van ?zijn/haar/hun/de ouders/moeder/vader/mama/papa ?geen/niet/wel account/bestellen/kopen/online/mee/tekenen/telefoon/niet
speelt/traint/voetbalt/hockeyt/turnt/zit _ in/bij ?de u #age
speelt/traint/voetbalt/hockeyt _ in/bij ?de u/jo/mo/o #age
speelt in de e/d/c/b/f jeugd/pupillen/f-jes/e-tjes
van/door een tienjarige/elfjarige/twaalfjarige/dertienjarige/veertienjarige/vijftienjarige/zestienjarige/zeventienjarige/negenjarige/achtjarige/minderjarige/scholier/kind/tiener/puber
is nog maar #age | -duration -thing
nog maar #age jaar
is pas #age | -duration -thing
is maar #age | -duration -thing
zoon/dochter/zoontje/dochtertje/kleinzoon/kleindochter/neefje/nichtje/jongen/meisje/oudste/jongste _ #age | -duration -thing -trade -org -job
is/wordt/pas/net/nog/al/bijna ?pas/net/nog/maar/bijna #age ?geworden | @ -duration -thing
leerling/stagiair/stagiaire/vakkenvuller/bijbaner/scholier/scholiere/koper/besteller/speler/speelster/ruiter/lid/deelnemer/deelneemster/influencer/youtuber #age | -duration -thing -org
brugklas/brugklasser/brugpieper/vmbo/mavo/havo/vwo/gymnasium/atheneum/tso/bso/aso/kso ?in/zit/leerling/scholier #n/1/2/3/4/5/6/7/8 | +school -thing -trade -job
zit/gaat/ging/gaan/komt/begint/doet/blijft/start _ in/op/naar/van ?de/het ?#n/eerste/tweede/derde/vierde/vijfde/zesde brugklas/kleuterklas/basisschool/kleuterschool/peuterklas/crèche/kinderdagverblijf/kdv/bso/naschoolse/lagere-school/middelbare/middelbare-school/vmbo/mavo/havo/vwo/gymnasium/atheneum/leerjaar/middelbaar/secundair | -job -trade -org -thing
nog/is/was/zonder/geen/onder _ minderjarig/meerderjarig/18/achttien | +person -thing
mag/kan/moet _ niet/zonder/eerst/alleen _ ouders/moeder/vader/mama/papa/voogd _ bestellen/tekenen/kopen/ondertekenen/overleggen/vragen
handtekening/toestemming/akkoord/machtiging _ van/door ?een/beide/zijn/haar ouder/ouders/moeder/vader/voogd/mama/papa

[bank state]
rekening/spaarrekening/privérekening/zichtrekening/rekeningnr/rekeningnummer/iban/kaartnummer/pasnummer/pinpas/bankpas/bankkaart/creditcard/visa/mastercard _ #long
pinpas/bankpas/creditcard/visa/bankkaart/visakaart/maestro _ pincode/pin/cvc/code/vervaldatum/verloopt/geldig/geblokkeerd/gestolen/geskimd/nummer ?#n | -trade
rood/rekening/bankrekening/privérekening geblokkeerd/leeg/onder-nul/bevroren/geplunderd | +person -org

[insult weak +contempt +lone -thing]
achterlijk | @
achterlijke | @
chagrijnig | @
doos | @
egoïst | @
eikel | @
etter | @
ezel | @
gestoord | @
gestoorde | @
gierig | @
heks | @
hysterisch | @
idioot | @
irritant | @
klungel | @
knorrig | @
krent | @
krenterig | @
kwal | @
loser | @
lummel | @
muilezel | @
muts | @
narcist | @
neurotisch | @
onhebbelijk | @
opgefokt | @
ordinair | @
parasiet | @
pauper | @
profiteur | @
rotkop | @
rund | @
secreet | @
serpent | @
snob | @
stinkt | @
streber | @
sul | @
tiran | @
tuig | @
uitschot | @
varken | @
walgelijk | @
watje | @
zeur | @
zwijn | @

[criminal weak +accused +lone +since]
zit/zat momenteel/nog/weer/al/nu/tijdelijk/opnieuw vast= | @ -thing -trade
zit/zat vast= | @ -thing -trade

[insult state !others]
walgelijke/onuitstaanbare/onbeschofte/arrogante/achterlijke/vieze/gore/enge/valse/gluiperige/smerige/verwaande/zelfingenomen/onhebbelijke/asociale/misselijke/irritante/hysterische kerel/vent/man/vrouw/tante/klant/figuur/gozer/gast/madam/dame/chef/baas/kwast
dom/stom/dik/oud/oude/vies/vuil/lui/gierig/arrogant/gemeen/lelijk/lomp/vals/vet/bot/onbeschoft/smerig/brutaal/verwend/irritant/vreselijk/verschrikkelijk/hysterisch/achterbaks/onuitstaanbaar varken/zwijn/wijf/mens/kreng/rund/beest/secreet/loeder/kind/ventje/mannetje/vrouwtje/geval/sujet/serpent/mormel/etterbakje/rotjoch

[health weak +since +lone +suffer]
in het ziekenhuis
in behandeling bij
onder behandeling
in een verpleeghuis/verzorgingshuis/verpleegtehuis
in therapie
intensive care

[criminal weak +accused +lone +since]
in de gevangenis
uit de gevangenis
in de cel
in detentie

[minor weak +young +school +lone]
leerling van
leerling op
middelbare school
in groep #n
onder de 18
jonger dan 18
jonger dan 16
in groep 3/4/5/6/7/8

[national_id state]
rijksregister/rijksregisternr/insz/rr ?nr/nummer #n #n
id/identiteitskaart/paspoort/rijbewijs ?nr/nummer/no _ genoteerd/gekopieerd/gescand/gefotografeerd/doorgestuurd
paspoort/id-kaart/identiteitskaart/rijbewijs _ gekopieerd/gescand/gefotografeerd/overgenomen/doorgestuurd/gemaild | -trade

[religion trait]
kerkenraadslid/kerkmeester/ouderling/diaken/ex-non/ex-priester/ex-pater/kerkganger/kerkgangster

[ok]
klaagt/klaagde over
formulier/portaal/proces/systeem/software/menu/regel/procedure/handleiding/website/app ?is/was/lijkt ?zo/nogal/echt idioot/dom/stom/achterlijk/belachelijk/gestoord/waardeloos
levensduur/looptijd/garantie/afschrijving/duur/huurtermijn/termijn ?van/voor ?de/het/een ?installatie/machine/contract/product/ketel/dak/lening
levensduur/looptijd/garantie/afschrijvingstermijn/terugverdientijd/huurtermijn #n jaar/maanden
voor ?het/de eerste/tweede/derde/vierde/vijfde/zesde leerjaar/klas
schriften/boeken/schoolboeken/stoelen/banken/tablets/pakketten voor ?het/de eerste/tweede/derde/vierde/vijfde/zesde leerjaar/kleuterklas/klas/middelbaar
beurs in/te/van
drager van het/de/een project/idee/merk/concept/plan
geen alcohol achter ?het stuur
geen alcohol in het verkeer
moppert/moppert/klaagt/mopperen over ?de/het prijs/prijzen/prijslijst/levertijd/factuur/service/wachttijd/levering/kwaliteit/portaal/tarieven
meneer/mevrouw/dhr/mevr/heer blind/doof/zwak/ziek/lam van/uit
werk neer ?gelegd onderaannemer/aannemer/monteur/wegens
kleinkind/kleinkinderen als/voor
voelt zich goed/prettig/gehoord/serieus/niet-gehoord/niet-serieus
organisatie/bedrijf/firma/team/afdeling/markt/sector/project/systeem/site/club/vereniging/keten/branche lijdt/lijden/leed ?vooral/erg/zwaar/nu aan/onder
bijbel van/voor de/het
veroordeelt/veroordelen de/het/die/dit/dat
#n jarig/jarige contract/contracten/garantie/overeenkomst/huurcontract/lease/bestaan/jubileum/samenwerking/looptijd/abonnement/ervaring/traditie/onderhoudscontract
minderjarigen niet/geen/onder/mogen
revalidatiecentrum/ziekenhuis/kliniek/verpleeghuis als/inkoop/klant/de
in het/een ziekenhuis/kliniek/verpleeghuis _ uitgerold/geïnstalleerd/geplaatst/geleverd/gemonteerd/vervangen/gepresenteerd/verkocht/geïmplementeerd
wifi/monitors/server/keuken/liften/software/bedden/telefonie/printers/onderhoud/schoonmaak/catering/project/verbouwing/nieuwbouw/demo/pilot/uitrol in/bij/van het/een ziekenhuis/kliniek/verpleeghuis/gevangenis
onder/boven/beneden de 18/16/14/12 graden/euro/procent/stuks/maanden/dagen/cent/minuten
groep #n van/op de veiling/lijst/beurs/catalogus/planning/meterkast
rolstoelen/rollators/scootmobielen/hoortoestellen/prothesen/krukken en rolstoelen/rollators/scootmobielen/hoortoestellen/prothesen/krukken/hulpmiddelen
drinkt/drinken graag/veel/enkel/geen/alleen/liever koffie/thee/water/cola/melk/spa
nog maar #n van/uit/stuks/stuk/plaatsen/dagen/weken/uur/dozen/pallets/over/licenties/euro
sinds/na/door de operatie/herstructurering/fusie/migratie/verbouwing
trans europees/europese/atlantisch/atlantische/port/regio/mongolië/siberië
koppeling/budget/project/server/systeem/bedrijf/firma/site/winkel/club/markt/sector/branche/vestiging/machine/lijn hangt/ligt/zit/staat/is ?aan/op/in ?het/de infuus/beademing/apegapen/sterven/dood/ziek/ziekbed/intensive/coma/gat/sterfbed
dealer voor/van/in/zoekt/netwerk/korting/dag/merk/volvo/bmw/audi/vw/ford/peugeot/opel/toyota/stihl/honda/kachels/fietsen/auto
officiële/erkende/lokale/onze/nieuwe/vaste/een/als dealer
dealer netwerk/overeenkomst/marge/portal/korting/contract/dag/ship
dealerschap/dealerdag/dealermarge/dealerportaal/dealerkorting/dealernetwerk
idioot druk/laag/hoog/veel/duur/weinig/laat/vroeg/snel
pas/nog/al/slechts/nu/reeds #n van/uit/stuks/lopend/klaar
vast/zit ?vast in de/het file/verkeer/lift/vergadering/douane/sneeuw/overleg/agenda/systeem/menu/folder
vast in de/het prijs/contract/agenda/planning/offerte
zit vast aan/in/met contract/abonnement/leverancier/levering/douane/budget/planning/systeem/file
dove/dood kwartiertje/vlek/hoek/punt/spoor/gewicht
kreupele/lamme/blinde/dove/zieke/manke vertaling/zin/tekst/site/excuus/vlek/muur/hoek/kaart/installatie/machine/motor/boel/markt/server/database/cv/ketel/vlekken/gevel
idioot laag/hoog/lage/hoge/duur/goedkoop/veel/weinig/snel/groot
markt/installatie/machine/motor/boom/bomen/plant/planten/koe/koeien/hond/kat/paard/vee/computer/server/economie/sector is/zijn/lijkt ?erg/goed ziek
zieke boom/bomen/planten/koe/koeien/koeien/paard/markt/sector
partij/lading/zending/batch/container/auto/voertuig/machine/monster/kabel/hijsband/rapport/keuring/lift/brandblusser/gevel/levering/vloer/dak _ afgekeurd
afgekeurd bij/door/voor/na/op keuring/controle/inspectie/douane/apk/kiwa/kwaliteit/lift/welstand/commissie
zwart geld nee/niet
heeft suiker nodig/in/op/besteld/over/genoeg/melk/en
zoon/dochter/zoontje/dochtertje/jongen/meisje/oudste/jongste _ om/op/tot/vanaf/voor/na/in/tegen/rond/kw/nr/kamer/hal/per/sinds/over #n
zoon/dochter/zoontje/dochtertje/jongen/meisje/oudste/jongste _ #n uur/euro/eur/procent/medewerkers/vestigingen/filialen/stuks/st/licenties/maanden/weken/dagen/jaar/m2/kg/km/wagens/x/keer/man/personen
is/wordt/nog/al/bijna/pas/net ?pas/net/nog/maar/bijna #n uur/euro/eur/procent/medewerkers/vestigingen/stuks/st/licenties/maanden/weken/dagen/m2/kg/km/wagens/keer/man/personen/minuten/graden/cm/mm/meter/dozen/pallets/jaar/x/over/voor/open
groep/klas #n stoelen/tafels/pakket/laser/beveiliging/bv/personen/medewerkers
`,
};
