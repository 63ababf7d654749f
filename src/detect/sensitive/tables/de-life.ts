import type { Table } from './format.ts';

/** German, what notes tell of bodies, belief, quarrels and homes without naming it. Written for this project from general knowledge of the language. */
export const DE_LIFE: Table = {
  lang: 'de',
  text: `
[set kin]
bruder
bub
ehefrau
ehemann
eltern
enkel
enkelin
frau
freundin
gatte
gattin
kind
kinder
lebensgefährte
lebensgefährtin
mama
mann
mutter
neffe
nichte
oma
onkel
opa
papa
partner
partnerin
schwager
schwägerin
schwester
schwiegermutter
schwiegervater
sohn
tante
tochter
vater
zwilling
zwillinge

[set limb]
arm
auge
bein
daumen
ellbogen
finger
fuß
hand
handgelenk
knie
knöchel
schulter
sprunggelenk
unterarm
unterschenkel
zeh

[set inner]
bauch
bauchspeicheldrüse
blase
blut
brust
darm
eierstock
galle
gebärmutter
gehirn
hals
haut
herz
herzen
hirn
hoden
kehlkopf
knochen
kopf
leber
lunge
lymphknoten
magen
milz
niere
nieren
prostata
rücken
schilddrüse
speiseröhre
wirbelsäule

[set month]
januar
jänner
februar
märz
april
mai
juni
juli
august
september
oktober
november
dezember
frühjahr
sommer
herbst
winter
urlaub
vorjahr

[health state]
jetzt/inzwischen/mittlerweile/neuerdings/leider/nun im pflegeheim/altersheim/heim/hospiz/krankenhaus/spital | -trade -thing -job
mieter/mieterin/nachbar/kunde/kundin/er/sie ist/sei ?ein messie=
lunge/leber/niere/nieren/knie/rücken/hüfte/gelenke/bandscheiben/augen/nerven/magen ?ist/sind ?von/durch/wegen/vom _ kaputt=/hinüber=/im-eimer/ruiniert=/verschlissen= | -thing -trade
pulsadern/handgelenke aufgeschnitten/aufgeschlitzt
zieht/zog/wohnt/lebt/kommt/muss ?jetzt/bald ins/im betreute/betreuten wohnen
traut/geht/kommt/mag/kann/will/wagt/verlässt/war ?sich ?kaum/nicht/nie/seit-wochen/mehr/noch nicht/kaum/nie ?mehr aus/unter/vor/das ?dem/die/der haus/menschen/leute/tür/wohnung | -thing
traut sich _ haus/menschen/leute/tür/strasse/straße
gedächtnis/körper/herz/rücken/kreislauf/augen/nerven/gesundheit/psyche/knie/hüfte/lunge/beine/kopf/ohren macht/machen/spielt/spielen/will/wollen/streikt/streiken _ mit/mehr ?mit
gedächtnis/körper/herz/rücken/kreislauf/gesundheit/psyche macht/spielt nicht ?mehr mit
stillt/stillen ?noch/gerade/ihr/ihren ?baby/sohn/tochter/kind noch/gerade/ihr/ihren/voll | +person -thing
stillende mutter/mütter
hat/hatte/klagt/unter/mit/trotz/wegen/vor/starke/ständig/chronische/höllische _ schmerzen= ?im/in/am/beim/beider/an/der ?den/der/dem {inner}/{limb}/sitzen/gehen/laufen/stehen/liegen/schultern/hüfte/gelenken/beinen/armen/rücken
klagt/klagte über _ schmerzen/rücken/schwindel/atemnot/müdigkeit/kopfschmerzen/herz/magen/erschöpfung/beschwerden | -thing
rücken/knie/hüfte/schulter/nacken/kopf/bein/fuß/arm tut/tun/schmerzt/schmerzen ?ihm/ihr/sehr/immer ?noch weh/stark/ständig/sehr
tut/tun ihm/ihr _ weh
kollabiert/kollabierte/umgekippt/zusammengeklappt/zusammengesackt/ohnmächtig/bewusstlos/reanimiert/wiederbelebt ?wurde/und/in/im/beim/auf/geworden/worden/gefunden | -thing -trade
musste/wurde/wird reanimiert/wiederbelebt/beatmet/eingeliefert/notoperiert/stationär/intubiert/defibrilliert ?werden/worden
notarzt/rettungswagen/krankenwagen/rettungshubschrauber/rettung/sanitäter/rtw ?musste/war/kam/hat/holte/für/wurde/gerufen ihn/sie/ihm/ihr/kommen/da/abgeholt/gerufen/geholt/mitgenommen/klient/kundin/kunde
mit blaulicht/rtw/hubschrauber/krankenwagen/rettungswagen ins/in/abgeholt/abtransportiert/weg
hängt/hing/liegt/lag/am/an tropf/beatmung/sauerstoff/schläuchen/monitor/herz-lungen-maschine/infusion | @ -thing -trade
fühlt/fühlte sich ?heute/seit/derzeit/zurzeit/momentan/gesundheitlich/noch ?gar nicht/sehr/elend/schlecht/schwach/krank/unwohl/mies/schlapp/matt/kränklich ?gut/fit/wohl/wohl
es geht/ging ihm/ihr/ihnen ?heute/seit/derzeit/gesundheitlich/gar/noch/wirklich/momentan nicht/schlecht/schlechter/mies/dreckig/elend/miserabel ?gut/besser/so
geht ihm/ihr nicht gut
geht's/gehts ihm/ihr _ nicht/schlecht/mies/besser/dreckig ?gut
kämpft/kämpfte sich _ zurück/ins leben
wieder auf den beinen/dem-damm
auf dem weg der besserung
aus dem gröbsten raus
gute/schnelle/baldige besserung/genesung gewünscht/wünschen/schicken/karte
erholt/erholte/erholen sich _ von/nach _ infarkt/op/operation/unfall/krankheit/schlaganfall/chemo/sturz/grippe/covid/corona/burnout/eingriff/geburt/lungenentzündung
braucht/benötigt/angewiesen/auf _ hilfe/unterstützung/pflege/betreuung/assistenz/begleitung _ alltag/haushalt/anziehen/rund/rollstuhl/gehen/zuhause/treppen | +person -trade
auf/mit persönliche/persönlicher/fremde/fremder/ständige assistenz/hilfe/pflege angewiesen
attest/krankschreibung/krankmeldung/au/eau/gelber-schein/arbeitsunfähigkeitsbescheinigung/krankenschein/arztzeugnis/arbeitsunfähigkeitszeugnis ?liegt/bis/vom/eingereicht/verlängert/vorgelegt/erhalten/ab/abgegeben/vor/seit vor/bis/arzt/eingereicht/verlängert/vorgelegt/erhalten/wochen/ende/hausarzt/abgegeben | -trade -thing
arzt hat/nahm/nimmt/schrieb/schreibt ihn/sie ?für/erst/jetzt/bis/sofort ?#n/zwei/drei/sechs/mehrere/einige/mal/weitere ?wochen/monate/tage raus/rausgenommen/krank/aus/verkehr/weiter
rausgenommen/krankgeschrieben/aus-dem-verkehr arzt/gezogen
darf nichts/nicht ?schwer/schweres/mehr heben/tragen ?schweres
hat/macht/geht/muss/jeden/zur/zweimal/dreimal/wöchentlich/braucht/bekommt/besucht/beginnt _ physio/physiotherapie/logopädie/ergotherapie/krankengymnastik/lymphdrainage/psychotherapie/gruppentherapie/gesprächstherapie/verhaltenstherapie/traumatherapie/selbsthilfegruppe | -trade -job -org
drogen/alkohol/tabletten/koks/gras im/am/beim/vor/auf/während spiel/arbeitsplatz/job/dienst/arbeit/termin
hat/sieht/sah/wirkt/schaut/kommt _ abgemagert/ausgemergelt/eingefallen/kränklich/todkrank/blass-krank/aufgedunsen/verwahrlost/ungesund | -thing
hat/haben #n/zehn/zwanzig/dreißig kilo/kg ab=/zu=/abgenommen/zugenommen/verloren
verträgt/vertrug/vertragen _ medikation/medikamente/tabletten/chemo/narkose/impfung/spritzen _ schlecht/nicht/kaum/gar
verträgt die/seine/ihre ?neue/neuen medikation/medikamente/tabletten/chemo/narkose/impfung ?nicht schlecht/nicht/kaum
zähne/zahn/weisheitszähne/weisheitszahn/backenzahn gezogen/entfernt/raus/operiert/vereitert
wegen/mit/hat/viele narben/brandnarben/verbrennungen/ausschlag im/am/an gesicht/körper/hals/händen/armen/bauch
unfall gehabt/hatte/überlebt/knapp
hatte/hat/nach/seit/beim einen/seinem/ihrem/dem/schweren autounfall/motorradunfall/arbeitsunfall/skiunfall/fahrradunfall/verkehrsunfall/badeunfall/reitunfall/sturz
ergebnis/befund/resultat der/einer/seiner/ihrer biopsie/gewebeprobe/punktion/mammographie/mrt/ct/untersuchung/darmspiegelung/blutuntersuchung | -trade
nach ?dem/der/einem/einer/seinem/ihrem eingriff/operation/op= _ ruhe/schonung/pause/reha/zuhause/daheim/schwach/wochen/monate | -thing -trade
bein=/arm=/hand=/finger=/daumen=/fuß=/zeh= _ verloren/abgerissen/abgetrennt/amputiert/abgesägt/eingequetscht/gequetscht/verbrannt/verbrüht/verätzt
seit corona/covid/grippe/impfung/operation/unfall _ geruchssinn/geschmackssinn/gedächtnis/müde/atemnot/konzentrationsprobleme/husten/schlapp/angeschlagen
geruchssinn/geschmackssinn/hörvermögen/sehvermögen weg/verloren/beeinträchtigt/eingeschränkt
tabletten/medikamente/medis/chemo/bestrahlung/behandlung/tropfen/spritzen macht/machen/setzt/setzen/vertragen/verträgt _ müde/fertig/zu/schläfrig/benommen/nicht/schwach/kaputt
unter/durch/wegen/dank ?den/der/seinen/ihren/starken medikamente/medikamenten/tabletten/schmerzmittel/schmerzmitteln/chemo/bestrahlung/betäubung/morphium/antibiotika | -trade -thing
wird/wurde/liegt künstlich beatmet/ernährt
künstlich beatmet/ernährt
darf/kann/soll wegen/nach/seit/wg _ nicht _ auto/fahren/fliegen/heben/reisen | -thing
wirkt/wirkte/klingt/klang/war/ist/kommt/kam/erschien/oft/immer/häufig/schon _ zugedröhnt/bekifft/zugekifft/zugekokst/angetrunken/angesäuselt/benebelt/stoned/sturzbetrunken/alkoholisiert/verkatert/sediert | -thing
ist/war/liegt/wird/wieder/noch _ stationär= | -thing -trade
nach/bis _ entlassung aus _ krankenhaus/klinik/spital/reha/psychiatrie
arzt/ärztin/ärzte/doktor/hausarzt/kardiologe/neurologe/orthopäde/amtsarzt verbietet/verbot/verboten/untersagt/untersagte/erlaubt/empfiehlt/rät/riet/verordnet/verordnete/schreibt/schrieb/schickt/besteht/warnt/hält ?ihm/ihr/sie/ihn | -trade
hat/haben/vom arzt/ärzten/ärzte verboten/untersagt/geraten/verordnet/empfohlen
vom arzt/hausarzt/kardiologen/doktor verboten/untersagt/verordnet/krankgeschrieben/überwiesen/eingewiesen
kehlkopf/mandel/mandeln/zahn/kiefer/nasen/polypen/galle/gallen/blinddarm/nieren/leber/lungen/darm/magen/gehirn/hirn/tumor/krebs/augen/netzhaut/linsen/schilddrüsen/brust/gebärmutter/leisten/krampfader/hämorrhoiden/fuß/zehen/hand/finger/ellbogen/meniskus/wirbel/nacken op=/operation | -trade
sprechgerät/sprechhilfe/stimmprothese/sprachcomputer | -trade
wasser in den/der/ihren/seinen ?beiden beinen/lunge/füßen/knien
bewerber/bewerberin/kandidat/kandidatin/mieter/mieterin/spender/spenderin/kunde/kundin/fahrer/käufer/käuferin/inhaber/inhaberin/versicherter/versicherte/anrufer/anruferin/eigentümer/eigentümerin/halter/halterin ist/hat/gibt/leidet/sitzt _ epilepsie/diabetes/krebs/parkinson/demenz/ms/depressionen/rollstuhl/asthma/herzprobleme/behindert/schwerbehindert/krank/blind/gehbehindert/pflegebedürftig/dement/autistisch/autismus | -trade
packt/packen/schafft/schaffen/bewältigt _ treppe/treppen/haushalt/garten/alltag _ nicht/nimmer/kaum/alters/alleine
packt/schafft die/den treppe/treppen/haushalt/garten/alltag nicht/nimmer/kaum ?mehr
angefangen/begonnen/fängt/fing/beginnt/begann/angefangen _ zu trinken/saufen/kiffen/koksen/spritzen/schnupfen | -thing
wieder am trinken/saufen/kiffen/koksen
liegt/lag/landete/kam/muss/kommt/wacht im/ins/in künstlichen/künstliches koma
hats/hat's/hat es an der pumpe
hat's/hats an der/den pumpe/nerven/galle
muss/fährt/geht/war/ist/regelmäßig/jährlich/halbjährlich _ zur= nachsorge/nachuntersuchung/krebsvorsorge/bestrahlung/schmerztherapie/blutwäsche/chemo/infusion/lymphdrainage/logopädie/ergotherapie/krankengymnastik
nachsorge/nachuntersuchung nach/wegen _ krebs/op/operation/infarkt/transplantation/eingriff
ärzte/arzt/ärztin/doktor/klinik/hausarzt/onkologe/neurologe haben/hat/fand/fanden/finden/findet/vermutet/vermuten/entdeckte/entdeckten/stellte/stellten/rätseln/ratlos/rät/raten _ gefunden/entdeckt/festgestellt/tumor/krebs/knoten/schatten/fest
ärzte rätseln/ratlos/machtlos/hoffen/kämpfen/wissen/geben
was/etwas/knoten/schatten/fleck/tumor/geschwulst/metastase/metastasen/zyste/polypen/wucherung/wasser/gerinnsel/krebs/flecken _ an/auf/in/im/am/unter ?der/dem/den/seiner/ihrer {inner}
was/etwas/schatten/fleck an/auf/in/im/am ?der/dem/den/seiner/ihrer {inner} gefunden/entdeckt/festgestellt
{limb}/rippe/schlüsselbein/rücken in gips/schiene/schlinge
{limb} eingegipst/geschient/verbunden/verbrüht/ausgerenkt/zertrümmert/gequetscht/taub/steif/lahm/gelähmt/geschwollen | -thing
trägt/mit/braucht/bekam/bekommt/noch _ gips/gipsbein/gipsarm/orthese/halskrause/armschlinge/augenklappe/stützkorsett/kompressionsstrümpfe/beinschiene/blindenbinde/hörgeräte/perücke | -trade
infarkt/schlaganfall/hirnschlag/herzinfarkt/hörsturz/bandscheibenvorfall/bypass/embolie/lungenembolie/thrombose/nierenversagen/sepsis/hirnblutung/op ?war/hatte im/letzten/letztes/letzte/vor {month}/jahr/woche/monat/wochen/monaten | -thing
hats/hat's/habs/hat _ im/am/mit kreuz/genick/rücken/magen/knie/hüfte/ischias/darm | -thing
hats/habs im/am/mit/an kreuz/genick/rücken/magen/knie/kopf/ischias/darm/herz/herzen/den/der
am/an/wegen/vom _ star/grauen/grünen/blinddarm/leistenbruch/bandscheibe/meniskus/kreuzband/mandeln/gallenblase/hämorrhoiden/krampfadern/polypen/karpaltunnel/netzhaut/linse operiert/operieren/op/gelasert
grauer/grünen/grüner/grauen star
kann/konnte/darf/soll _ nicht/kaum/nie/nur mehr/noch/länger/lange/schlecht/richtig sitzen/stehen/gehen/laufen/heben/tragen/sprechen/schlucken/essen/greifen/bücken/schlafen/treppensteigen/autofahren | -thing
kommt/kam/steigt/schafft _ treppe/treppen/stufen nicht/kaum/nur/ohne ?mehr ?hoch/rauf/schwer
kommt/schafft keine treppen/treppe/stufen
kein/ohne/nur/braucht/wegen/bitte aufzug/lift/fahrstuhl wegen/nötig/knie/hüfte/rollstuhl/rollator/herz
zittern/zittert/zitternde/zitternden _ hände/händen/stark/parkinson
hände/hand zittern/zittert
verwaschene/undeutliche/lallende aussprache/sprache seit/nach/wegen
nach schlaganfall/infarkt/op/herz-op/krebs/chemo/unfall/burnout/covid/corona/reha/sturz/krankheit wieder/nur/noch/nicht/stundenweise/teilzeit/halbtags/eingeschränkt/langsam/kürzer/vorsichtig/zurück
tritt/trat/treten _ kürzer _ herz/gesundheit/infarkt/op/arzt/krank/burnout
muss sich/langsam/gesundheitlich schonen/auskurieren/erholen/schonung
gesundheit macht/spielt/lässt/nicht/ruiniert/ging _ mit/nach/mehr/zu/vor
gesundheitlich ?sehr/stark/ziemlich/schwer/nicht/wieder schlecht/mies/dran/gebeutelt/mitgenommen/eingeschränkt/gehandicapt/bedingt/kritisch/besser/stabil/fit
in/zur kur=/reha= geschickt/gefahren/bis/gehen/fahren/müssen
bekommt/bekam/kriegt/nimmt/schluckt/spritzt/braucht/inhaliert _ insulin/cortison/kortison/morphium/methadon/ritalin/medikinet/betablocker/blutverdünner/marcumar/antidepressiva/antibiotika/schmerzmittel/opiate/valium/tavor/lithium/neuroleptika/asthmaspray/chemo/infusionen/bluttransfusion/hormone/testosteron/blutdrucksenker/schlaftabletten/beruhigungsmittel/tilidin/fentanyl | -trade -thing
auf insulin/cortison/kortison/morphium/methadon/ritalin/blutverdünner/antidepressiva/tavor/lithium angewiesen/eingestellt/umgestellt
wartet auf/steht/liste/bekommt/braucht _ spenderniere/spenderherz/spenderlunge/spenderleber/transplantationsliste/organspende/stammzellspender/knochenmarkspende
beim/vom/zum/zur/geht/muss/termin/war/ist/seit _ psychologen=/psychologin=/psychiater=/psychiaterin=/psychotherapeuten=/psychotherapeutin=/neurologen=/onkologen=/kardiologen=/urologen=/gynäkologen=/frauenarzt=/proktologen=/orthopäden=/suchtberater=/suchtberatung=/drogenberatung=/seelenklempner=/nervenarzt=/schmerzarzt=/physiotherapeuten=/logopäden=/pneumologen=/hämatologen=/nephrologen=/diabetologen=/kinderwunschklinik=/paartherapeuten= | -job
war/ist/liegt/kommt/muss/geht/lässt/landete/kam _ in/auf/auf/ins/in ?der/die psychosomatik=/psychosomatischen=/psychosomatische=/psychiatrie=/geschlossene=/geschlossenen=/intensiv=/intensivstation=/stroke=/kardiologie=/onkologie=/neurologie=/palliativstation=/notaufnahme=/gerontopsychiatrie=/geriatrie=/nervenklinik=/lungenklinik=/herzklinik=/suchtklinik=/kurklinik=/schmerzklinik=/schlafklinik=/schlaflabor=/entzugsklinik=/entgiftung=/klapse=/klapsmühle= | -job
klapse/klapsmühle/irrenhaus/irrenanstalt/nervenheilanstalt eingewiesen/gelandet/war/gewesen/reif
sechs/#n/zwei/drei/vier/acht wochen/wo/wo./monate/tage/mon in/im/auf ?der psychosomatik/psychiatrie/reha/kur/entgiftung/krankenhaus/spital/klinik/koma/intensiv/tagesklinik/rehaklinik
entzug/entgiftung/therapie/entzugsklinik/suchtklinik gemacht/hinter/abgebrochen/kommt/zurück/erfolgreich/zweiter/dritter/versuch/durch | @ -thing
kommt/zurück/frisch/gerade/war/macht/im/auf/nach/vom _ entzug=/entgiftung=/alkoholentzug=/drogenentzug= | -thing
trinkt/trank/säuft/soff _ kein/keinen/keine/nichts/nix tropfen/alkohol/mehr/bier mehr/seit
kein/keinen/ohne alkohol/wein/sekt/tropfen/champagner _ trocken/alkoholiker/entzug/antabus/leber/anonyme
greift/griff/hängt/hing _ zur/an/ans/der ?der flasche/nadel/glas/koks/tabletten | @ -thing
flachmann/schnapsflasche/wodkaflasche/bierfahne/weinfahne im/in/am/gesehen/gefunden/unter | -trade
raucht/qualmt _ schachteln/kette/schlot/gras/joints/päckchen
chronisch/chronische/chronischer/chron. leiden/erkrankung/schmerzen/krank/krankheit/müdigkeit/erschöpfung/rückenschmerzen/migräne/bronchitis/entzündung/darmentzündung/wunde/wunden | -thing
unheilbar/schwerst/lebensbedrohlich/lebensgefährlich/ernsthaft/ernstlich/sterbens krank/erkrankt/verletzt/krankheit
lebensgefahr/lebensbedrohlich/intensivpflichtig/künstliches-koma/künstlichen-koma/im-koma
kämpft/kämpfte _ leben/krebs/krankheit/depression/sucht/depressionen/tod/genesung/folgen | -thing
verlor/verloren/verliert/weg/fehlt _ bein/arm/finger/auge/niere/hand/fuß/brust/gehör/augenlicht/stimme/gedächtnis durch/bei/nach/unfall/seit/wegen
nur/hat/mit/lebt/braucht noch/nur/einer/eine niere/lunge/lungenflügel/auge/bein/arm
wiegt/wog _ #n kilo/kg=/kilogramm _ zu/viel/nur/schwer/übergewicht/mehr
will/wollte/möchte nicht/nimmer ?mehr leben
vom/von ?dem/der zug/brücke/balkon/dach/hochhaus gesprungen/geworfen/stürzen/gestürzt
hat/hatte/mit/leidet/wegen/neigt/bekommt/kriegt/unter/zu _ angststörung/angstzustände/angstattacken/platzangst/flugangst/höhenangst/phobie/panik/panikattacke/panikattacken/verfolgungswahn/wahnvorstellungen/halluzinationen/stimmungsschwankungen/waschzwang/zwangsstörung/zwangsgedanken/posttraumatische/ptbs/borderline/bipolare/bipolar/manie/psychose/psychosen/schizophrenie/schlafstörungen/schlafapnoe/tinnitus/schwindel/schwindelanfälle/ohnmachtsanfälle/krampfanfälle/epi-anfälle/gleichgewichtsstörungen/konzentrationsprobleme/gedächtnislücken/gedächtnisprobleme/blackouts/weinkrämpfe/heulkrämpfe | -thing
tief/total/schwer/ziemlich/richtig/völlig/psychisch/seelisch/emotional/immer/wieder/oft/sehr traurig/niedergeschlagen/depressiv/depri/labil/am-boden/zerstört/verzweifelt/traumatisiert/antriebslos/lebensmüde | @ -thing -trade
in ein/einem/im tiefes/tiefen/schwarzes/schwarzen/seelisches/seelischen loch/tief
loch gefallen/gerutscht/gefallen
hörgeräteträger/hörgeräteträgerin/brillenträger mit/prothesenträger/implantatträger/stomaträger/schrittmacherpatient/herzpatient/herzpatientin/krebspatient/krebspatientin/dauerpatient/risikopatient/risikopatientin/hochrisikopatient/langzeitpatient/palliativpatient/palliativpatientin/notfallpatient/komapatient/psychopatient
gehört/gehören/zählt zur/zu _ risikogruppe
immunsystem/abwehrkräfte/blutwerte/leberwerte/schilddrüse/blutdruck/cholesterin/zuckerwerte/blutzucker/lungenfunktion/herzleistung _ schwach/schlecht/geschwächt/kaputt/hoch/entgleist/eingeschränkt/spinnt/katastrophal/unterfunktion/überfunktion | -thing
kriegt/bekommt/bekommen/können keine/kein kinder/kind mehr/biologisch/gesundheitlich
erkältet/vergrippt/grippekrank/verschnupft/heiser/fiebrig/fieber/grippe/magen-darm/durchfall/brechdurchfall/lebensmittelvergiftung/corona/covid/influenza liegt/hat/daheim/zuhause/erwischt/flach/bett/bis/seit/ausgefallen/krank/im/und | -thing -trade
hat/wegen/mit/leichte/liegt/starke/starker _ grippe/grippalen/grippaler/fieber/magen-darm/magen-darm-grippe/durchfall/corona/covid/erkältung/lungenentzündung/bronchitis/zahnschmerzen/kopfweh/migräne/zahn-op/weisheitszahn-op/wurzelbehandlung | -trade -thing
positiv ?auf getestet/corona/covid/hiv
nicht/un geimpft/impfgegner/impfverweigerer/impfschaden/impfgegnerin/post-vac/postvac
krank= gemeldet/geschrieben/zuhause/daheim/bett/seit/bis/im/aktuell | @ -thing -others
mag/trinkt/isst/darf/verträgt/keine/kein/ohne _ nüsse/erdnüsse/gluten/laktose/milch/zucker/alkohol/salz wegen/da/weil diabetes/allergie/allergisch/zöliakie/unverträglichkeit/diabetiker/leber/herz/medikamente
allergischer schock/allergische reaktion/anaphylaktisch/epipen/notfallset/notfallspritze
invalide/invalid/invalidität/iv-bezüger/iv-bezügerin/iv-rentner/iv-rentnerin/iv-fall/suva-fall/bu-rente/bu-rentner/erwerbsunfähig/erwerbsgemindert/em-rentner/frührentner wegen/berufsunfähig/dienstunfähig/arbeitsunfähig/behindertengrad/behindertenpass/begünstigt-behindert/schwerbehindertenvertretung anerkannt/bezieht/seit/teil
zu/mit #n prozent schwerbehindert/behindert/berufsunfähig/arbeitsunfähig/erwerbsunfähig/krankgeschrieben/invalid
#n prozent schwerbehindert/behindert/berufsunfähig/arbeitsunfähig/erwerbsunfähig/krankgeschrieben/invalid/gdb
mdk/medizinischer-dienst/pflegegutachten/pflegegeld/kurzzeitpflege/tagespflege/verhinderungspflege/rund-um-die-uhr-pflege/24-stunden-pflege/demenz-wg/vorsorgevollmacht wegen/begutachtung/kommt/eingestuft/für/im | -trade -org
unter ?rechtlicher/gesetzlicher betreuung=/vormundschaft=/beistandschaft=/sachwalterschaft= | -thing
gesetzliche/gesetzlicher/rechtliche/rechtlicher/gerichtlich betreuer/betreuerin/bestellter/bestellte/beistand/sachwalter/erwachsenenvertreter | -trade
muss/soll/will/wird/wurde/lässt _ ?unters/unter messer/skalpell/op-tisch
unterm/unters messer/skalpell/op-tisch
platte/platten/schrauben/nagel/implantat/titanplatte/stent/stents/shunt/port/katheter/magensonde/zahnprothese/kunstherz/künstlichen/künstliches _ im/in/am _ {limb}/{inner}/hüfte/rücken
drin/eingesetzt/gesetzt/gelegt/bekommen/gekriegt bypass/stent/port/shunt/schrittmacher/herzschrittmacher/defi/katheter
bypass/stent/stents/port/shunt/schrittmacher/herzschrittmacher/defi/katheter/stoma/magensonde ?wurde/ist drin/eingesetzt/gesetzt/gelegt/bekommen/gekriegt | -thing
im ersten/zweiten/dritten/#n schwangerschaftsmonat/trimester/schwangerschaftsdrittel
guter/anderen/gesegneten hoffnung/umständen
ist/sie/kollegin in anderen umständen
guter hoffnung

[health state]
arthritis/arthrose/gonarthrose/coxarthrose/osteoporose/skoliose/bandscheibenschaden/parkinson/alzheimer/epilepsie/multiple sklerose/leukämie/lymphom/lymphdrüsenkrebs/bauchspeicheldrüsenkrebs/lungenkrebs/darmkrebs/magenkrebs/leberkrebs/hodenkrebs/prostatakrebs/blasenkrebs/nierenkrebs/knochenkrebs/gehirnkrebs/kehlkopfkrebs/zungenkrebs/schilddrüsenkrebs/eierstockkrebs/gebärmutterkrebs/blutkrebs/hautkrebs ?im ?end/anfangs/letzten stadium/endstadium/frühstadium/diagnostiziert/festgestellt/seit/überlebt/zurück/gestreut/besiegt/hinter/überstanden/operiert/behandelt/bekommen
krebs/tumor hat/ist/kam/kommt/kehrt/wieder _ zurück/gestreut/wieder/besiegt/da/metastasen
hat/hatte _ krebs=/aids=/hiv=/parkinson=/alzheimer=/copd=/ms=/ptbs=/adhs=/ads=/asthma=/rheuma=/gicht=/diabetes=/zucker=/epilepsie=/leukämie=/endometriose=/borreliose=/lupus=/crohn=/colitis=/hepatitis= | -thing -trade

[family_privacy state]
streitet/streiten/zerstritten mit den/dem/der/seinen/ihren geschwistern/bruder/schwester/eltern/vater/mutter/kindern ?ums/um/wegen elternhaus/das-erbe/erbe/das-haus/testament
ihr/sein/der/ihrem/seiner ex/exmann/exfreund/exfrau stalkt/verfolgt/bedroht/terrorisiert/schlug ?sie/ihn
zwangsversteigerung/zwangsräumung droht/läuft/angesetzt/anberaumt | +person
hat/ist ihn/sie vor die tür gesetzt
seine/ihre/die/sein/ihr neue/neuer ist/hat/heißt/zieht/könnte/wohnt/arbeitet | +person -thing -trade
#n/zehn/zwanzig/fünfzehn/dreißig jahre jünger/älter als/wie/und ?er/sie
neue/neuer/freundin/freund/frau/mann/partnerin/partner ist/war/deutlich/viel ?fast/gut/ca #n/zehn/zwanzig/fünfzehn/dreißig jahre jünger/älter
kurz/noch/knapp vor/nach ?der silberhochzeit/goldhochzeit/hochzeitstag/hochzeit/scheidung/trennung/geburt getrennt/geschieden/verlassen/geplatzt/betrogen
{kin}/enkelkind/urenkel/enkelkinder/nachwuchs/stammhalter/kind/baby _ erwartet/unterwegs/geboren/im-anmarsch/auf-dem-weg
erwartet/bekommt/kriegt/freut/wird/feiert _ enkelkind/enkelkinder/enkel/enkelin/urenkel/nachwuchs/kind/baby/zwillinge/drillinge | -trade
heimliche/heimliches/geheime/geheimes/aussereheliche/außereheliche/außereheliches/diskrete/kleine liaison/affäre/beziehung/romanze/liebelei/verhältnis/liebschaft/techtelmechtel/kind
liaison/techtelmechtel/romanze/liebelei/bettgeschichte/liebesaffäre/liebesbeziehung/verhältnis mit ?der/dem/seiner/ihrem/ihrer/einer/einem
testament/nachlass/erbe/erbschaft/pflichtteil/hinterlassenschaft ?der/des/seiner/ihres/seines/ihrer/vom/um/wegen mutter/vater/vaters/eltern/oma/tante/onkels/opas/geschwister/bruder/schwester/streit/zank
bürgt/bürgschaft/gebürgt für ?den/die/seine/seinen/ihren/ihre ex/sohn/bruder/tochter/mann/frau/exmann/schwager
über tinder/parship/elitepartner/bumble/joyclub/partnerbörse/dating-app/singlebörse kennengelernt/neue/gefunden/unterwegs
tisch und bett getrennt
von/aus ?der/seiner/ihrer/den familie/eltern/clan/sippe verstoßen/verstossen/verjagt/rausgeworfen/enterbt/verbannt
wurde/ist gerade/frisch/kürzlich/plötzlich/von/wieder verlassen | -thing -org
wurde verlassen | -thing -org -place
lebt=/leben=/lebte=/lebten=/wohnen= _ getrennt=/allein=/getrennt-lebend | -thing -org
sobald/bis/wenn/nach/seit/während ?die/der scheidung durch/läuft/rechtskräftig/eingereicht/vorbei/steht | -thing
sich/paar/ehepaar/eltern/beide/eigentümer/mieter _ trennt=/trennen=/getrennt=/scheiden= | -trade -org
das/weil/da/wenn/junge paar sich/trennt _ trennt/sich
wohnt/lebt/hockt/wohnen/haust _ bei mama/mutti/muttern/mami/papa/eltern/den-eltern/seinen-eltern/ihren-eltern/der-mutter/seiner-mutter/ihrer-mutter
mama/mutti/mutter/muttersöhnchen kocht/wäscht/putzt/bügelt/bezahlt noch/für/ihm/alles
{kin}/mutter/vater/oma/opa liegt/lag _ sterben
schufa/ksv/crif/boni/bonität/betreibungsauszug negativ/eintrag/einträge/schlecht/katastrophal/verheerend | -org -trade
nicht/bitte/niemals/keinesfalls _ auf/nach/wegen/über _ baby/ehe/frau/mann/scheidung/trennung/kind/verlust/todesfall/exfrau ansprechen/fragen/erwähnen
baby/kind/sohn/tochter/enkel tot/verloren/verstorben geboren/zur
privat/privates/zuhause/daheim/persönlich/familiär _ schwere/schwierige/harte/turbulente/belastende/viel/durchgemacht/schwer/drunter/probleme/stress/ärger/krise zeit/phase/situation/durchgemacht/los/um/probleme/stress/ärger/krise
macht/machen/hat/haben/macht ?gerade/privat/privat viel/einiges/schweres/schwere/schwierige ?zeit/phase privat/durch/mitgemacht/durchgemacht
private/familiäre/persönliche/häusliche/eheliche tragödie/katastrophe/krise/turbulenzen/umbruch/schicksalsschlag/probleme/gründe/sorgen/angelegenheiten/veränderungen/belastung | -trade
schicksalsschlag/schicksalsschläge in/hinter/erlitten/familie/privat
frau/mann/freundin/freund/partnerin/partner hat/ist _ rausgeworfen/rausgeschmissen/verlassen/weggelaufen/durchgebrannt/sitzengelassen/sitzenlassen/abgehauen/betrogen/ausgezogen/vor/tür
von/hat _ {kin}/verlobten/ex verlassen/verlassen worden/sitzengelassen/rausgeschmissen/rausgeworfen/betrogen/enttäuscht
aus _ haus/wohnung/ehewohnung/gemeinsamen _ ausgezogen/geflogen/rausgeflogen/geworfen/auszieht/ausziehen
zieht/zog/ziehen _ ?bei ?der/ihm/ihr/seiner/seinem/ihrem {kin} aus/ein/zusammen
schläft/wohnt/haust/lebt/pennt _ büro/auto/firma/hotel/wohnwagen/campingplatz/couch/sofa/gartenlaube/schrebergarten/kumpel/bruder/schwester/mutter/eltern seit/wegen/nach _ trennung/frau/rauswurf/scheidung/streit
ehe/beziehung/partnerschaft/familie am/ist/steht/liegt/ging/geht/vor/kriselt/gescheitert/zerrüttet/zerbrochen/auf/in ende/kriselt/eimer/scherben/krise/kaputt/kippe/trümmern/aus/brüche/hinüber | -org -trade
eheliche/ehelichen/ehe krise/probleme/streit/pflichten/zoff
streit/zoff/krach/ärger/stress/trouble _ mit/um/wegen _ {kin}/ex/exfrau/exmann/erbe/erbschaft/sorgerecht/unterhalt/haus/geschwistern/schwiegereltern
kinder/kind/sohn/tochter/kids/mädels/jungs _ jedes zweite/bei/am/alle/nur/jede _ wochenende/ex/mutter/vater/woche/exfrau/wochen
hat/haben/bekommt/kriegt/holt _ kinder/kind/kids/sohn/tochter _ jedes/jede/am/alle/nur/diese/die zweite/wochenende/woche/ferien/ungerade/gerade
jugendamt/familiengericht/familienhilfe/scheidungsanwalt/scheidungsrichter/vormundschaftsgericht/kesb/pflegschaftsgericht/ehetherapeut/eheberater/paartherapeut/mediator termin/wegen/war/hat/eingeschaltet/beim/bei/da/scheidung/kinder/sorgerecht/ehe | -job -trade
jugendamt/kesb war/hat/kam/nahm/steht/droht/eingeschaltet/ermittelt/schaut
vaterschaft/vaterschaftsklage/kuckuckskind/unehelicher/unehelich/uneheliches/uneheliche sohn/tochter/kind/kinder/bestreitet/anerkannt/ungeklärt/klage
geliebte/geliebten/liebhaber/liebhaberin/affäre/affären/verhältnis/techtelmechtel/seitensprünge/seitensprung/zweitfrau/nebenfrau/liebschaft/bettgeschichte/kurschatten/gspusi/pantscherl/schäferstündchen/stundenhotel mit/hat/aufgeflogen/aus/heimlich/seit/in/bekannt/weiß/läuft/von/erwischt/getroffen | -trade -org -thing
hat was/etwas/techtelmechtel/gspusi/pantscherl mit/am _ kollegin/kollegen/chefin/chef/sekretärin/praktikantin/nachbarin/azubine/assistentin/lehrling
frisch/neu/wieder/schwer/total/bis-über-beide-ohren verliebt/verknallt/vergeben/liiert/solo/verpartnert
single/solo/ledig/unverheiratet/geschieden/verwitwet/verlobt/verheiratet/getrennt/alleinstehend/kinderlos seit/wieder/jetzt/und/mit/ohne/laut/lt./keine/2/3/wohl/immer/noch/zum/aber/kein | -thing -trade -org -others
hat/haben/hatte heimlich/still/in/kirchlich/standesamtlich/im/am/letzte/kürzlich/zum _ geheiratet
trauzeuge/trauzeugin/polterabend/junggesellenabschied/standesamt/flitterwochen/verlobungsfeier/silberhochzeit/goldene/goldhochzeit/hochzeitstag/scheidungstag ist/am/im/von/vom/hochzeit/feiert/bis/auf/seiner/ihrer/des | -trade -job -thing
witwe/witwer/witwenrente/halbwaise/waise/vollwaise/waisenrente/hinterbliebenenrente seit/geworden/bezieht/mit/und/jung/früh/nach
trauert/trauerte/trauernd/trauern um/noch/sehr/immer/über
hinterbliebene/hinterbliebener/hinterblieben
begräbnis/leichenschmaus/totenmahl/trauerrede/kondolenzschreiben/kondolenzbesuch/beileidsschreiben/beileid/traueranzeige/todesanzeige/sterbebett/nachlass/nachlassgericht/testamentseröffnung/erbschein/erbstreitigkeiten/erbauseinandersetzung _ vater/mutter/mann/frau/schicken/ausgesprochen/von/am/seines/ihres/seiner/ihrer/familie/geschwister/bruder/schwester/steht/vom | -trade -job
im sterben liegt/lag/liegend
liegt/lag ?die/der/sein/seine/ihr/ihre/mutter/vater/mann/frau/opa/oma im sterben
kann/konnte/können _ miete/raten/rechnung/rechnungen/kredit/leasing/strom/alimente/unterhalt/kreditrate nicht/kaum/nimmer ?mehr zahlen/bezahlen/bedienen/begleichen/stemmen/aufbringen | -org
privat/persönlich/selbst ?total/völlig/finanziell pleite/insolvent/bankrott/blank/klamm/am/ruiniert/überschuldet/verschuldet/abgebrannt | -org
am/an existenzminimum/hungertuch/bettelstab/armutsgrenze
lebt/leben/muss/kommt/kommen _ von/vom _ hartz/sozialamt/stütze/bürgergeld/mindestsicherung/notstandshilfe/sozialhilfe/ersparnissen/ams/rente/minijob/tafel/flaschensammeln
geht/muss/sammelt/holt _ zur/bei/pfandflaschen/essen _ tafel/caritas/pfandflaschen
schulden bei/hat/haben/bis/über/wegen/von/beim/durch/vom/privat _ bank/verwandten/freunden/ohren/hals/dach/finanzamt/casino/spielen/scheidung/privat/exfrau/inkasso/familie/wetten/kopf
gerichtsvollzieher/kuckuck/exekutor/inkasso/pfändung/gehaltspfändung/lohnexekution/betreibung/betreibungen/lohnpfändung/betreibungsregister/privatkonkurs/mahnbescheide stand/war/kam/vor/klebt/hat/läuft/wegen/bei/offen/mehrere/droht/seit/laufen/eröffnet/eingetragen | +person !client -trade
delogiert/delogierung/zwangsgeräumt/obdachlos/wohnungslos/wohnsitzlos/ohne-festen-wohnsitz

[religion state]
freie/freien/freier evangelische/evangelischen/evangelischer/christliche/christlichen gemeinde/kirche
gehört _ gemeinde=/kirche=/freikirche=/moschee= an | -job -trade
ehemalige/ehemaliger/frühere/früherer nonne/mönch/priester/pfarrer/ordensschwester/messdiener
piusbruderschaft/priesterbruderschaft/freikirche/brüdergemeinde/scientology/sekte/moscheegemeinde nahe/nahestehend/verbunden/zugetan
zum/in/zu/den ?den hinduismus/buddhismus/islam/judentum/christentum/katholizismus/glauben/gott/jesus/protestantismus _ gefunden/gekommen/bekehrt/konvertiert/übergetreten/gewechselt/zurückgefunden
konvertierte/konvertierter/getaufte/getaufter/bekehrte/bekehrter/gläubige/gläubiger/fromme/frommer/überzeugte/überzeugter/praktizierende/praktizierender/bekennende/bekennender/strenge/strenger/orthodoxe/orthodoxer/aktive/aktiver/ehemalige/ehemaliger katholik/katholikin/protestant/protestantin/christ/christin/muslim/muslima/muslimin/moslem/jude/jüdin/buddhist/buddhistin/hindu/sikh/mormone/mormonin/baptist/adventist/methodist/zeuge/atheist/agnostiker/pietist/evangelikaler/nonne/mönch
tischgebet/morgengebet/abendgebet/stoßgebet/vaterunser/rosenkranz/psalm gesprochen/gebetet/spricht/betet/vor/beim/gesungen
in/bei/für ?der/einer evangelischen/katholischen/freikirchlichen/jüdischen/muslimischen/orthodoxen/neuapostolischen/islamischen/reformierten/altkatholischen/pfingstlerischen/evang/kath/ev kirche/gemeinde/kirchengemeinde/jugend/pfarrei _ aktiv/engagiert/ehrenamtlich/hilft/mitglied/tätig/singt
diakon/diakonin/mesner/küster/presbyter/lektor/lektorin in/bei ?der/einer evangelischen/katholischen/freien/reformierten/freikirchlichen gemeinde/kirche/pfarrei/kirchengemeinde
diakon/diakonin/prediger/predigerin/lektor/lektorin/mesner/küster/organist/organistin/presbyter/kantor in/der/bei _ gemeinde/kirche/pfarrei/kirchengemeinde _ ehrenamtlich/hilft/aktiv
bibel/koran/wachtturm/neues-testament/bibelvers/bibelspruch/traktat/traktate/gebetbuch geschenkt/überreicht/mitgebracht/dabei/verteilt/zitiert/geschickt/empfohlen/vorgelesen/angeboten/in-der-hand | -trade
will/wollte/versucht/versuchte/möchte _ bekehren/missionieren/konvertieren
christliche/christlichen/christlicher/kirchliche/kirchlichen/religiöse/islamische/jüdische projekte/werte/werten/zwecke/gründe/gründen/überzeugung/einstellung _ wichtig/selbst/gläubig/weil/ist/prägt | +person
{kin}/enkel/enkels/sohnes/nichte/patenkind taufe/kommunion/konfirmation/firmung/beschneidung
griechisch/russisch/syrisch/serbisch/rumänisch/ukrainisch/römisch/alt/neu/evangelisch/armenisch/koptisch orthodox/orthodoxe/katholisch/katholische/apostolisch/apostolische/lutherisch/freikirchlich/reformiert
streng/sehr/gläubig/strenggläubig/praktizierend/als muslimisch/jüdisch/katholisch/orthodox/evangelikal/calvinistisch/pietistisch/hinduistisch
moscheeverein/moscheegemeinde/moschee/synagoge/kirchengemeinde/pfarrgemeinde/freikirche/pfarre/pfarrei/bibelkreis/gemeindehaus/ditib/milli-görüs/kirchenchor/gebetskreis/tempelverein/cem-haus/königreichssaal/kingdom-hall _ kasse/kassier/kassierer/vorstand/vorsteher/vorbeter/buchhaltung/ehrenamt/ehrenamtlich/aktiv/engagiert/vorsitz/vorsitzender/mitglied/hilft/singt/küche/orgel/spielt | -trade -job
macht/hilft/führt/leitet/spielt/singt/ist/sitzt/kocht/putzt/organisiert/engagiert/betreut _ in/beim/bei/im/für/der/einer/am _ moschee/moscheeverein/synagoge/freikirche/moscheegemeinde/kirchengemeinde/pfarrgemeinde/kirchenchor/gospelchor/pfarre/bibelkreis/kindergottesdienst/jungschar/kirchenvorstand/pfarrgemeinderat/gebetskreis/kirchenrat/kirchenpflege/ditib/kultusgemeinde/tempel | -job -trade
kommunionunterricht/konfirmandenunterricht/konfirmandenarbeit/konfi-unterricht/sonntagsschule/koranschule/koranunterricht/religionsunterricht/talmudschule/jeschiwa/firmunterricht/kindergottesdienst/jungscharleiter/jungscharleiterin gibt/leitet/besucht/macht/hält/unterrichtet/schickt/geht/samstags/sonntags | -trade
im/in/aus/vom ?dem/einem/der kloster/orden/konvent/priesterseminar ausgetreten/eingetreten/aufgewachsen/gelebt/erzogen/mönch/nonne
opus dei/opus-dei
sekte/scientology/scientologe/scientologin/zeugen-jehovas/moonies/guru/sri-chinmoy/universelles-leben/hare-krishna/krishna/osho/bhagwan/anthroposoph/anthroposophin/esoteriker/esoterikerin/satanist/hexenkult/freimaurer/freimaurerin/loge/rosenkreuzer mitglied/anhänger/anhängerin/gehört/bei/aussteiger/aussteigerin/jünger/in/steckt/hängt/gehirnwäsche | -trade
gehört/hängt/zugehörig/angehört/steckt/reingeraten/abgedriftet _ zu/in/einer _ sekte/freikirche/glaubensgemeinschaft/mormonen/zeugen/adventisten/scientology/baptisten/methodisten/freimaurern/amish/hutterern/ahmadiyya/aleviten/jesiden/kopten/bahai/quäkern/piusbrüdern/pfingstlern/brüdergemeinde
zehnten/zehnte/zakat/kirchensteuer/kirchenbeitrag/kultussteuer spendet/zahlt/gibt/abführt/zahlen/an
spendet/zahlt/gibt/führt _ zehnten=/zehnte=/zakat/kirchensteuer/kirchenbeitrag/kultussteuer
keine/kein/zahlt/befreit _ kirchensteuer/kirchenbeitrag/kultussteuer
gottes wille/segen/hilfe/wort/güte
gott segne/sei/vergelt's/hilft/will/entscheidet/schütze/gedankt
grüßt/antwortet/unterschreibt/sagt/endet/verabschiedet _ mit _ salam/schalom/shalom/inschallah/inshallah/bibelspruch/bibelvers/gottes/gott/segen
losung/bibelspruch/bibelvers/rosenkranz/heiligenbild/kruzifix/gebetskette/gebetsmühle/buddhafigur/kreuz/christophorus/mesusa/menora/koran/bibel/gebetsteppich/fisch-aufkleber/ichthys am/im/auf/an/über/bei/steht/hängt/liegt/dabei _ schreibtisch/büro/spiegel/auto/wand/tür/handgelenk/mail/signatur/tisch/regal/rückspiegel
haram/halal/koscher/helal/nicht-halal achten/essen/nur/bestellen/bitte/beachten/wichtig/menü/isst/lebt/strikt/strikte/zinsen/wegen
zinsen/zinsverbot/zinsfrei/alkohol/schweinefleisch/gelatine/kredit aus/wegen glaubensgründen/religiösen/religion/islam/glauben/koran
aus glaubensgründen/glaubens/gewissens
glaubensgründe/glaubensgründen/religionsgründen/religionsgründe
kein schwein/schweinefleisch/schweinernes/rind/rindfleisch _ glaubensgründen/religion/glaube/muslim/moslem/hindu/jude
jungfrau/priester/imam/rabbi/rabbiner/pfarrer/pastor/mönch/nonne werden/gewesen/wollte/war | -trade
osternacht/christmette/mette/fronleichnamsprozession/prozession/maiandacht/rorate/abendmahl/beichte/beichtet/kommunion/rosenkranz/stundengebet/vesper/andacht/bußtag/novene/anbetung/lobpreis/lobpreisabend/gospelgottesdienst geht/war/nie/immer/regelmäßig/jeden/nach/vor/singt/leitet/hilft/besucht/in/bei/betet | -trade -thing
hochfest/aschermittwoch/karwoche/karfreitag/ostermontag/mariä/allerheiligen/reformationstag/pfingsten/advent/bußtag/fastenzeit/lent/ramadan/pessach/pesach/chanukka/rosch/jom/newroz/aschura/muharram/laylat/opferfest/zuckerfest/eid/bayram/bairam/diwali/vesakh/holi _ fastet/fasten/heilig/nicht/keine/kein/streng/betet/feiert/einhält/gefeiert ?erreichbar/fleisch/alkohol/süßes/anrufen/termine/arbeitet | -trade -thing -event
fastet bis/im/während/gerade/seit/strikt/streng/mit/ab/wegen

[politics state]
abgeordneter/abgeordnete/mandat/sitz/fraktionschef/fraktionschefin im/in ?der/des ?thüringer/sächsischen/bayerischen/hessischen/berliner/hamburger/tiroler/wiener/zürcher/berner landtag/bundestag/nationalrat/bürgerschaft/abgeordnetenhaus/kantonsrat/grossrat/gemeinderat/europaparlament
überzeugter/überzeugte/strammer/stramme/glühender/glühende/eingefleischter/eingefleischte/treuer/treue/alter/alte/aktiver/aktive/bekennender/bekennende grüner/grüne/roter/linker/linke/liberaler/liberale/sozialdemokrat/sozialdemokratin/konservativer/konservative/kommunist/kommunistin/sozi/blauer/schwarzer/genosse/genossin/svpler/spler | -thing -trade -duration
zu viele/über/gegen/auf/wegen _ ausländer/flüchtlinge/migranten/asylanten/asylbewerber/moslems/juden/grünen/linken/regierung/ampel/brüssel/eu _ schimpft/beschwert/hetzt/wettert/meckert/wählt/lästert/pöbelt | +person
schimpft/beschwert/hetzt/wettert/meckert/lästert/pöbelt/stänkert/regt _ über/gegen/auf ?zu/die/alle ?viele/ganzen ausländer/flüchtlinge/migranten/asylanten/asylbewerber/moslems/juden/grünen/linken/regierung/ampel/politiker/altparteien/systemmedien/lügenpresse
maga/make-america cap/kappe/mütze/hut
plakat/plakate/flyer/flugblätter/wahlplakate/wahlkampf/unterschriften/infostand/werbung/kandidatur/liste/listenplatz _ linke/union/grüne/volt/piraten/partei/tierschutzpartei/bsw/afd/spd/cdu/csu/fdp/fpö/övp/spö/neos/kpö/svp/sp/fdp/glp/mitte/freien-wähler
für/bei/von die/der/den linke/linken/grünen/grüne/union/piraten/roten/schwarzen/blauen/freien/jusos/julis/sozen/genossen plakatiert/aktiv/unterwegs/kandidiert/gewählt/flyer/geworben/wahlkampf/gespendet/im/angetreten/engagiert
klebt/verteilt/hängt/sammelt/tritt/kandidierte/kandidiert/plakatiert/wirbt/trommelt/stimmt/läuft/steht/rennt _ für/bei/zu _ linke=/linken=/grünen=/grüne=/union=/afd=/spd=/cdu=/csu=/fdp=/bsw=/volt=/fpö=/övp=/spö=/kpö=/neos=/svp=/blauen=/roten=/schwarzen=/jusos=/freien=/sozialdemokraten=/liberalen=/konservativen=/kommunisten=/nazis= | -thing
ist/wohl/eher/ziemlich/politisch/weit/stramm/klar/sehr/steht/total/eindeutig/stark politisch/links/rechts/rechtsaußen/linksaußen/linksextrem/rechtsextrem/konservativ/liberal/national/grün/rechtskonservativ/nationalkonservativ/linksradikal/rechtsradikal eingestellt/orientiert/angehaucht/versifft/verortet/gerichtet/engagiert/unterwegs/aktiv/verankert | -thing -org
politisch/politische/politischen/parteipolitisch engagiert/aktiv/ambitionen/ämter/laufbahn/gesinnung/ansichten/ansichten/meinung/karriere/heimat/haltung/überzeugung/tiraden/vorträge/links/rechts/extrem/radikal/verblendet | -thing -org
steht/stand/ist/saß/bei/hängt/fährt/geht/war/läuft/marschiert/demonstriert/protestiert _ auf/bei/gegen/mit/für/zur/zu _ demo/demos/montagsdemo/corona-demo/bauernprotest/bauernprotesten/bauerndemo/klimastreik/klimademo/mahnwache/ostermarsch/querdenker-demo/friedensdemo/palästina-demo/pegida/gegendemo/hausbesetzung/blockade/sitzblockade/1.-mai-demo/anti-afd-demo | -thing
mandat/mandate/mandatsträger/mandatsträgerin/listenplatz/direktkandidat/direktkandidatin/spitzenkandidat/spitzenkandidatin/wahlkreis/wahlkreisbüro/bürgermeisterkandidat/bürgermeisterkandidatin/ob-kandidat/ob-kandidatin/landratskandidat/ratsmitglied/ratsherr/ratsfrau/fraktionsvorsitzender/fraktionsvorsitzende/fraktionschef/fraktionschefin/fraktionsmitglied/stadtverordneter/stadtverordnete/kreistagsmitglied/kreisrat/kreisrätin/stadtrat/stadträtin/gemeinderat/gemeinderätin/nationalrat/nationalrätin/nationalratskandidat/kantonsrat/kantonsrätin/grossrat/grossrätin/ständerat/ständerätin/landtagsabgeordneter/landtagsabgeordnete/bundestagsabgeordneter/bundestagsabgeordnete/mdb/mdl/mep _ afd/spd/cdu/csu/fdp/grüne/grünen/linke/linken/bsw/övp/spö/fpö/neos/svp/sp/glp/mitte/freie/fw/partei
genosse/genossin/genossen/sozi/sozis/juso/jusos/juli/julis/ju-mitglied/junge-union/ortsgruppe/ortsverein/ortsverband/kreisverband/ortsvorsitz/bezirksvorstand/landesvorstand/bundesvorstand/unterbezirk _ spd/cdu/csu/fdp/grüne/grünen/linke/linken/afd/övp/spö/fpö/svp/jusos/ju/partei/aktiv/vorsitz
rot/schwarz/grün/blau/braun/gelb/links/rechts wählt/wähler/wählerin/gewählt/angehaucht | @ -thing
wählt/wählte/gewählt/wählen/stimmt _ volt/piraten/linke/grüne/blau/schwarz/rot/braun/tierschutzpartei/afd/protest/ungültig/gar/nie | @ -thing
volksbegehren/volksinitiative/bürgerbegehren/bürgerinitiative/petition/referendum unterschrieben/unterzeichnet/gegen/initiiert/gegründet/sammelt/aktiv/mitinitiator/sprecher/sprecherin | +person -trade

[union state !others]
hat/ist/gestern/frisch/war/will bei/in ?der verdi/ver.di/igm/ig-metall/dgb/evg/gew/ngg/igbce/unia/gpa/vida/gewerkschaft unterschrieben/eingetreten/beigetreten/ausgetreten/angemeldet/organisiert/aktiv
streik/warnstreik/ausstand/arbeitsniederlegung/arbeitskampf/betriebsversammlung/urabstimmung/protestaktion/lohnstreik _ organisiert/mitorganisiert/angezettelt/angeführt/initiiert/vorne/vorneweg/aufgerufen/angestiftet/mitgemacht/dabei/teilgenommen/ausgerufen | +person -thing
organisiert/mitorganisiert/führt/führte/macht/ruft/rief/beteiligt/zettelt/hetzt/nimmt/nahm/leitet _ warnstreik/streik/streiks/warnstreiks/ausstand/arbeitskampf/arbeitsniederlegung/urabstimmung/tarifstreit ?an/auf/teil/mit/vorne | -thing -trade
streikt/streikend/streikende/streikposten/streikbrecher/streikleiter/streikleitung/streikgeld/streiklokal/streikkasse/streikrädelsführer/streikführer ?heute/steht/bekommt/mit/in/im/war/wieder/ist/macht/wurde/am/bei/seit | -thing
gewerkschaftlich organisiert/aktiv/engagiert/gebunden/tätig/vertreten | -org
gewerkschaft/gewerkschafts mitglied/beitrag/beiträge/ausweis/funktionär/funktionärin/sekretär/sekretärin/bonze/mann/frau/haus/arbeit/jugend/versammlung/tag/seminar/schulung/beitritt/austritt | -trade
vertrauensmann/vertrauensfrau/vertrauensleute/vertrauensperson/vertrauenskörper/betriebsgruppe/ortsverein/tarifkommission/bezirksleitung/landesbezirk/delegiertenversammlung/ortsgruppe _ igm/ig/metall/verdi/ver.di/dgb/evg/gdl/gew/ngg/igbce/gpa/vida/unia/syna/ögb/younion/gewerkschaft/marburger/cockpit/ufo
igm/ig-metall/verdi/ver.di/dgb/evg/gdl/gew/ngg/ig-bce/igbce/ig-bau/gpa/vida/unia/syna/ögb/younion/gpa-djp/komba/dbb/gdp/dpolg/cockpit/marburger-bund/dbv/cgm/travailsuisse/syndicom/vpod/proge/pro-ge _ mitglied/beitritt/ausweis/kollege/kollegin/aktiv/organisiert/funktionär/delegierte/delegierter/vertrauensfrau/vertrauensmann/sekretär/sekretärin/ortsvorstand/beigetreten/ausgetreten/beitrag/sticker/fahne/mann/frau/liste/betriebsgruppe/weste/seminar/tarifkommission/streik/warnstreik/vorsitz
betriebsrat/betriebsrätin/betriebsratsvorsitz/betriebsratsvorsitzender/betriebsratsvorsitzende/br-vorsitzender/br-vorsitzende/br-vors/br-mitglied/personalrat/personalrätin/personalratsvorsitzender/personalratsvorsitzende/pr-vorsitz/gesamtbetriebsrat/konzernbetriebsrat/gbr-vorsitz/kbr-vorsitz/arbeiterkammerrat/jav/jav-vorsitz/jugendvertreter/jugendvertreterin/sbv/peko/personalkommission/betriebskommission gegründet/gründet/gewählt/gewählte/freigestellt/freigestellter/ist/kandidiert/geworden/wiedergewählt/sitzt/seit/ehemalig/stellvertretender/ersatzmitglied/vorsitzende/vorsitzender/wahl/kandidatin/kandidat/war | -thing
ist/sitzt/war/seit/freigestellt/freigestellte/freigestellter/als/gewählt/gewählter/gewählte/im/ehemalige/ehemaliger/stv/neue/neuer/unser _ betriebsrat=/betriebsrätin=/personalrat=/personalrätin=/betriebsratsvorsitzende=/betriebsratsvorsitzender=/gesamtbetriebsrat=/arbeiterbetriebsrat=/angestelltenbetriebsrat=/peko=/jav= | -thing
wegen/weil/da _ betriebsratsgründung/betriebsratsarbeit/betriebsratswahl/gewerkschaftsarbeit/gewerkschaftszugehörigkeit/streikteilnahme/streik gekündigt/gefeuert/entlassen/abgemahnt/ärger/schikaniert
betriebsratsgründung/betriebsratsarbeit/betriebsratswahl/betriebsratstätigkeit/betriebsratsseminar/betriebsratssitzung/betriebsratsmandat initiiert/gekündigt/kandidiert/freigestellt/daher/deshalb/deswegen/abwesend/auf/vorbereitet/angezettelt/dienstags/mittwochs/donnerstags/montags | -org -trade

[ethnicity state]
schwarze/schwarzer deutsche=/deutscher=/österreicher=/schweizer=/schweizerin=/österreicherin=
afrodeutsche/afrodeutscher/deutschtürke/deutschtürkin/deutsch-türke/deutsch-türkin/deutschrusse/deutschpole/deutschpolin/deutsch-iraner/deutsch-iranerin/deutschkurde/deutschkurdin/austrotürke/austrotürkin/secondo/secondos/seconda/people-of-color/person-of-color/bipoc/poc/spätaussiedler/spätaussiedlerin/aussiedler/aussiedlerin/heimatvertriebener/heimatvertriebene/sudetendeutscher/sudetendeutsche/donauschwabe/donauschwäbin/banater/siebenbürger-sachse/schlesier/schlesierin | -org -trade -thing
nur/noch/hat/bekommt/lebt/mit/status _ duldung/subsidiärer/subsidiären/subsidiär/asyl/schutzstatus/s-status/f-ausweis/n-ausweis/b-ausweis/c-ausweis/aufenthaltsgestattung/fiktionsbescheinigung/bluecard/rot-weiß-rot-karte | -thing
{kin}/familie/eltern/großeltern/vorfahren ?ist/sind/war/waren ?aus/in/als/damals/alle _ eingewandert/zugewandert/geflohen/geflüchtet/vertrieben/ausgewandert/gastarbeiter/einwanderer/migranten/flüchtlinge/aussiedler/spätaussiedler/vertriebene
hautfarbe/ethnie/ethnische/ethnischer/volksgruppe/abstammung/herkunft _ schwarz/dunkel/türkisch/arabisch/afrikanisch/asiatisch/kurdisch/jüdisch/roma/serbisch/russisch/minderheit/ungeklärt/polnisch/rumänisch/tamilisch/albanisch | -thing -trade
kein/keine/nicht/un deutscher/deutsche/gebürtiger/gebürtige/einheimischer/biodeutscher

[sexuality state]
in/führt/lebt ?in einer/eine dreierbeziehung/dreiecksbeziehung/offenen-beziehung/offene-beziehung/polyamoren-beziehung/polybeziehung
beide väter/mütter/papas/mamas
mit/an männern/frauen nix/nichts am hut
auf männer=/frauen=/jungs=/kerle=/beides= stehe=/steht= | @
daraus/dazu/offen/geheimnis dass/damit/zu/um ?er/sie/seine/ihre _ schwul/lesbisch/homosexuell/sexualität/homosexualität
{kin}/ex/freundin/freund ?war/ist ein/eine mann=/frau= | +person
seine/sein ex _ ein mann=/kerl=/typ=
ihre/ihr ex _ eine frau=
früher/ursprünglich/mal/vorher/einst/biologisch/eigentlich/geboren _ ein/eine/als mann=/frau=/herr=/junge=/mädchen= | @ -trade -job -duration
jetzt/nun/neuerdings/seit _ frau/herr _ früher/vorher/statt/nicht/ehemals herr/frau | @
sein/seinem/seinen/mit ?langjährigen/langjährigem/langjähriger/festen/neuen/neuer/ehemaligen lebensgefährte/lebensgefährten/freund/lover/partner/verlobten/verlobter/ehemann/mann zusammen/gezogen/verlobt/verheiratet/zusammengezogen/wohnt/heiratet/getrennt/adoptiert
ihrer/ihre/mit ?langjährigen/langjährige/festen/neuen/neue/ehemaligen lebensgefährtin/freundin/partnerin/verlobten/verlobte/ehefrau/frau zusammen/gezogen/verlobt/verheiratet/zusammengezogen/heiratet/adoptiert/kinder | @ -client
ist/ob/sei/angeblich/offenbar/vielleicht/scheinbar/munkelt/vermute/gilt _ schwul/lesbisch/bi/homo/homosexuell/queer/trans/bisexuell/andersrum/vom
vom andern/anderen ufer
spielt/fährt/wechselt/schwimmt _ andere/anderen/anderes/anderer/beiden/zweigleisig/beidseitig ufer/team/mannschaft/liga/ufern/lager
kein/keine/nicht interesse/lust/stehen _ am anderen geschlecht/auf frauen/männer
mag/liebt/bevorzugt/begehrt/datet/küsst _ lieber/eher/nur/auch _ männer=/frauen=/jungs=/kerle=/mädchen= | @ -trade

[biometric_genetic state]
träger/trägerin der/einer/von sichelzellanlage/sichelzellanämie/mukoviszidose/bluterkrankheit/hämophilie/thalassämie/genmutation/erbanlage/genveränderung
finger/daumen/zeigefinger/gesicht/iris/netzhaut/handvenen/venen/stimme/handfläche/hand/gesichtsbild/augen _ eingelernt/eingelesen/hinterlegt/registriert/gescannt/angelernt/eingescannt/abgescannt/erfasst/gespeichert | -trade -job
mit/per/über/via finger/daumen/zeigefinger/gesicht/iris/handfläche/stimme öffnet/entsperrt/entriegelt/stempelt/angemeldet/freigeschaltet/freischalten/authentifiziert/identifiziert/eingeloggt
öffnet/entsperrt/stempelt/bezahlt/bucht/identifiziert/authentifiziert _ mit/per/über/via _ finger/daumen/gesicht/iris/handfläche/stimme/venen | -trade
ahnentest/abstammungstest/herkunftsanalyse/dna-herkunftstest/ancestry/myheritage/23andme/gentestkit/genomsequenzierung/erbgutanalyse/pränataldiagnostik/chromosomentest/erbgut gemacht/ergebnis/ergab/zeigt/sagt/bestellt/hat/laut/auswerten/auffällig/prozent | -trade
aschkenasisch/sephardisch
stimmprofil/stimmabdruck/voiceprint/gesichtsprofil/gesichtsvorlage/fingerprofil/venenmuster/unterschriftenbiometrie/tippverhalten angelegt/hinterlegt/registriert/gespeichert/für/erfasst/erstellt | -trade

[criminal state !others]
bedrohte/bedrohten/bedroht _ ?mit dem/einem/einer messer/waffe/pistole/axt/schraubenschlüssel
angeblich/wohl/kontakte/verbindungen/steckt ?zur/in/mit ?der mafia/unterwelt/rotlicht/drogenmafia
bank/tankstelle/supermarkt/kiosk/spielhalle/juwelier/geldtransporter/postfiliale/oma/rentnerin/taxifahrer ?mal/damals ausgeraubt/überfallen/ausgenommen
hat/hatte/soll/haben/beim _ überfallen/ausgeraubt/eingebrochen/niedergestochen/angezündet/erschlagen/gestochen/zusammengeschlagen/krankenhausreif-geschlagen/ausgeraubt | +person -thing -trade
fuhr/fährt/fahren/unterwegs/gefahren/ans/setzte/auto _ besoffen/betrunken/alkoholisiert/bekifft/volltrunken/angetrunken/sturzbetrunken | -trade
in/mit handschellen/streifenwagen/polizeigewahrsam/gewahrsam/ausnüchterungszelle/polizeizelle ?abgeführt/genommen/gelandet/abgeholt/mitgenommen
aktenkundig/polizeibekannt/amtsbekannt/gerichtsbekannt/einschlägig-bekannt/einschlägig-vorbestraft/mehrfach-vorbestraft wegen/bei/als/seit/polizei/mit
mit dem gesetz ?in konflikt/probleme
in konflikt mit dem gesetz
mit/vor ?dem gesetz/kadi/richter/strafrichter ?in konflikt/gestanden/steht/gelandet
krumme/linke/dunkle/illegale dinger/geschäfte/touren/deals/machenschaften gedreht/macht/gemacht/dreht/betreibt/verwickelt
verfahren/anzeige/klage/anklage/staatsanwalt/ermittlung am hals
unterschrift/unterschriften/urkunde/urkunden/rechnungen/zeugnis/zeugnisse/dokumente/pass/diplom/belege/spesen/impfpass gefälscht/gefälscht-haben/fälschte/fingiert/frisiert | +person
geld/gelder/euro/kundengelder/trinkgeld/einnahmen/material/ware/diesel/werkzeug/kupfer ?aus/beim/der/von ?der/kunden/kasse/lager/arbeitgeber unterschlagen/veruntreut/geklaut/gestohlen/abgezweigt/mitgehen/verschwinden-lassen | +person
beim/im letzten/alten/vorigen/früheren arbeitgeber/job/chef _ geklaut/gestohlen/unterschlagen/betrogen/veruntreut
verurteilter/verurteilte/vorbestrafter/vorbestrafte/überführter/mutmaßlicher/gesuchter/bekannter/angeklagter betrüger/dieb/mörder/steuersünder/sexualtäter/straftäter/räuber/dealer/drogendealer/vergewaltiger/hehler/hochstapler/schläger/schwindler/erpresser/einbrecher
konto/konten/auto/haus/vermögen/handy/laptop/geräte/unterlagen ?wurde/wurden/vom/von beschlagnahmt/eingezogen/sichergestellt/arrestiert | -trade
hehlerware/diebesgut/drogen/waffen/falschgeld/gras/koks/kinderpornos _ gefunden/sichergestellt/beschlagnahmt/entdeckt
fsg/fcg/öaab/gpa-djp fraktion/liste/mandat/mandatar | +person
sitzt/saß/sass/sitzen/war/ist/kommt/kam/bleibt/blieb/landete/muss/brummt/schmort/steckt/hockt _ in/im/hinter/aus/ins ?der/dem/die jva=/knast=/gefängnis=/haft=/u-haft=/untersuchungshaft=/strafhaft=/häfen=/kittchen=/zuchthaus=/gittern=/justizanstalt=/strafanstalt=/haftanstalt=/vollzug=/jugendknast= | -job -trade -thing
wegen/anzeige häuslicher gewalt/körperverletzung/nötigung/bedrohung/brandstiftung/stalkings verurteilt/angezeigt/weggewiesen/verwiesen/anzeige/polizei/vorbestraft/verhaftet
der/aus ?der wohnung verwiesen/weggewiesen
wegweisung/betretungsverbot/wohnungsverweis/gewaltschutzgesetz/gewaltschutzanordnung ausgesprochen/gegen/bekommen/polizei/polizeilich | -trade
versicherungsbetrug/kreditbetrug/abrechnungsbetrug/spesenbetrug/urkundenfälschung/brandstiftung/einbruch vermutet/verdacht/akte/nachgewiesen/ermittlung/ermittelt/verdächtig/aufgeflogen
fährt/fuhr/war/unterwegs _ ohne führerschein/fahrerlaubnis/versicherung/lappen
mit/beim/wegen/voller/auf _ koks/gras/drogen/speed/crystal/heroin/hasch/haschisch/cannabis/ecstasy/pillen/waffe/messer/diebesgut/hehlerware/falschgeld/schwarzgeld/dealen/klauen/schmuggeln/schwarzfahren/schwarzarbeiten/ladendiebstahl erwischt/geschnappt/aufgegriffen/ertappt/gefasst/kontrolliert/verhaftet/festgenommen/angehalten/gestoppt/gefilzt
bewährung läuft/lief/endet/bis/noch/verlängert/widerrufen/abgelaufen/ausgesetzt/auflagen/seit/vorbei/ist
noch/hat/hatte/bekam/kriegte/unter/steht/mit/zur/monate/jahre/jahr/auf bewährung= | -thing
vor/beim/am/muss/termin/musste _ amtsgericht=/landgericht=/strafgericht=/strafrichter=/schöffengericht=/staatsanwalt=/jugendgericht=/haftrichter=/bezirksgericht=/strafgericht= _ wegen/angeklagt/erscheinen/strafe/anklage/aussagen/erschienen | -job
sitzt/saß/sass/gesessen/sitzen/einsitzt/eingesessen/brummt/brummte/absitzt/schmort/hockt _ knast/gefängnis/haft/bau/kiste/kittchen/häfen/jva/zuchthaus/gesiebter/gittern/u-haft/untersuchungshaft/stammheim/stadelheim/moabit/santa-fu/josefstadt/pöschwies/ersatzhaft/abschiebehaft/vollzug/haftanstalt/justizanstalt/strafanstalt/zelle/ausnüchterungszelle
knast/häfen/gefängnis/gefängnisaufenthalt/haftzeit/knasterfahrung/knastvergangenheit/knastkarriere/vorleben/hafterfahrung _ hinter/drei/jahre/zwei/gehabt/vorbei/bekannt/raus/entlassen/war/gewesen/wegen
kriminelle/krimineller/krimineles/dunkle/bewegte vergangenheit/vorgeschichte/machenschaften/energie/geschäfte/kreise/kontakte/milieu
hat/hatte/soll/haben/wegen/er/sie _ geklaut/gestohlen/mitgehen/unterschlagen/veruntreut/abgezweigt/gefälscht/manipuliert/zugeschlagen/zugestochen/geschlagen/verprügelt/krankenhausreif/bedroht/gedroht/genötigt/erpresst/gestalkt/begrapscht/belästigt/vergewaltigt/missbraucht/angefahren/überfahren/fahrerflucht _ polizei/anzeige/angezeigt/anklage/verurteilt/strafe/gericht/verfahren/ermittlungen/haft/staatsanwalt | -thing
griff/greift/langt/langte/bediente/bedient _ in/aus/an _ kasse/portokasse/firmenkasse/vereinskasse/klingelbeutel/firmenkonto/kriegskasse/kundengeldern/lagerbestand
polizei/kripo/polente/bullen/streife/sek/zoll/steuerfahndung/steufa/finanzpolizei/kantonspolizei/staatsanwalt/lka _ vor/im/bei/mitgenommen/abgeführt/geholt/festgenommen/verhaftet/gesucht/befragt/verhört/ermittelt/durchsucht/beschlagnahmt/stand/sucht/fahndet ?der/dem/haus/ihm/ihr/tür/büro/wohnung/razzia | -job -trade -thing
zur fahndung/polizeilich/per haftbefehl/international gesucht/ausgeschrieben/bekannt
haftbefehl/vollstreckungshaftbefehl/erzwingungshaft/ersatzfreiheitsstrafe/untersuchungshaft/u-haft/beugehaft/zivilhaft/jugendarrest/dauerarrest/jugendknast/jugendstrafe/sicherungsverwahrung/maßregelvollzug/offener-vollzug/offenen-vollzug/freigänger/hafturlaub/fußfessel | -trade -job
strafregister/strafregisterauszug/strafregistereintrag/leumundszeugnis/führungszeugnis/bundeszentralregister/bzr/vorstrafenregister/sündenregister _ eintrag/einträge/eintragung/eintragungen/lang/voll/belastet/nicht/unsauber/negativ/eingetragen/verweigert/problematisch/dick/auffällig
eintrag/einträge/eintragung/eintragungen/was/vermerk im/in ?der/den strafregister/leumundszeugnis/führungszeugnis/polizeiakte/akte/bzr
führerschein/lappen/schein/fleppe/fleppen/ausweis/billett/permis/fahrausweis/bilett/pickerl ?ist/wurde/wieder weg=/los=/gezupft=/entzogen/kassiert/abgenommen/abgeknöpft _ alkohol/promille/suff/rasen/geblitzt/drogen/blau/monate/wochen/fahrt
blau/besoffen/betrunken/alkoholisiert/bekifft/zugedröhnt/angesoffen/angeheitert/rauschig _ gefahren/steuer/unterwegs/autofahrt/erwischt/angehalten/kontrolle/unfall/auto/fahren
geblitzt/gerast/raser/raserdelikt/raserei/via-sicura/mpu/idiotentest/nachschulung _ fahrverbot/führerschein/lappen/weg/billett/promille/muss/wegen/durchgefallen/ansteht/steht
steuern/steuer/mehrwertsteuer/umsatzsteuer/schwarzgeld/konto/geld/millionen/auslandskonto hinterzogen/nicht/schwarz/unterschlagen/am/vorbei/versteckt/gewaschen _ finanzamt/fiskus/schweiz/liechtenstein/luxemburg/panama
am finanzamt/fiskus vorbei
selbstanzeige/steuerstrafverfahren/steuerstrafsache/steuerbetrug/steuerhinterziehung/abgabenhinterziehung/umsatzsteuerkarussell/scheinrechnungen/schmiergeld/schmiergelder/bestechungsgeld/insiderhandel/bilanzfälschung/betriebsspionage/konkursverschleppung/krida/sozialleistungsbetrug/coronahilfen-betrug/abrechnungsbetrug/kreditkartenbetrug/enkeltrick/schneeballsystem/anlagebetrug/kapitalanlagebetrug _ verurteilt/angeklagt/ermittelt/verdacht/läuft/wegen/erwischt/vorgeworfen/anhängig/gemacht/beteiligt/drin/abgegeben/gestellt/gegen/verwickelt
verwickelt/beteiligt/involviert/drin _ in/an _ skandal/schlägerei/messerstecherei/drogengeschäft/drogengeschäfte/raub/überfall/betrug/geldwäsche/schmuggel/mafia/korruptionsaffäre/schmiergeldaffäre/prügelei/unfallflucht | -thing
schlägerei/messerstecherei/prügelei/wirtshausrauferei/körperverletzung/raufhandel/nötigung/bedrohung/sachbeschädigung/hausfriedensbruch/landfriedensbruch/stalking/nachstellung/erpressung/beleidigung verurteilt/angezeigt/anzeige/verwickelt/wegen/gericht/verfahren/beteiligt/angeklagt/strafe/vorgeladen/polizei/am
ausgerastet/zugeschlagen/handgreiflich/gewalttätig/tätlich/prügelt/schlug/schlägt/verprügelt _ frau/kinder/freundin/polizei/kollegen/anzeige/angezeigt/geworden/polizist/sohn/tochter/exfrau | -thing

[insult state !others]
hält/hielt/benimmt/fühlt/aufgeführt/führt _ sich _ gott/kaiser/könig/diva/chef/nabel/größten/allwissend
scheißt/pfeift/spuckt/kackt auf alles/alle/jeden/kunden/regeln/absprachen
will/möchte/erwartet alles/immer _ gratis/umsonst/geschenkt/hinterhergetragen | +contempt
kapiert/rafft/checkt/schnallt/peilt/blickt/rallt _ nix/null/nichts/gar-nichts/garnix/nada | @ -thing -trade
taugt/taugte nix/nichts/null | @ -thing -trade +person
kann/bringt/taugt/leistet ?aber/echt/wirklich/rein/auch absolut/gar/überhaupt/rein nix/nichts/null | @ -thing -trade
kapiert/rafft/checkt/schnallt/peilt/blickt/rallt _ nicht/nie/nicht's/nix/null/wenig/nichts
rafft's/checkt's/peilt's/schnallt's/blickt's/kapiert's/kapierts/checkts/peilts nicht/nie/nimmer
redet/labert/quatscht/schwätzt/faselt/erzählt/verzapft/schwafelt/babbelt/schnattert viel/nur/zu/ständig/pausenlos/gern/ewig ?viel ?und/aber nix/nichts/mist/scheiß/quatsch/müll/blech/stuss/schmarrn/schmarren/blödsinn/käse/unfug
schmarrn/schmarren/schmäh/blödsinn/topfen erzählt/verzapft/redet
alte/alter/olle/oller/diese/dieser/so/die/der/eine/ein/nur/blöde/richtige/richtiger schrulle/schrapnelle/schachtel/schabracke/schreckschraube/kuh/ziege/hexe/trulla/tante/trine/krähe/pissnelke/knalltüte/pappnase/nulpe/dumpfbacke/schnarchnase/flitzpiepe/flachpfeife/napfsülze/rotzlöffel/rotznase/bratze/fregatte/furie/bissgurke/bissgurn/keifzange/kratzbürste/heulsuse/flasche/null/niete/pfeife/lusche/lachnummer/witzfigur/zumutung/pestbeule/landplage/nervensäge/plage/katastrophe
die alte/der alte _ nervt/spinnt/dreht/keift/hat/geht/zickt
totale/absolute/totaler/absoluter/einzige/reine/komplette/völlige/menschliche niete/null/pfeife/flasche/katastrophe/zumutung/nullnummer/enttäuschung/fehlbesetzung/lachnummer/knallcharge/vollkatastrophe/unperson | -thing
führt/benimmt/verhält/aufgeführt _ sich _ wie/als _ könig/prinzessin/diva/graf/kaiser/sau/axt/elefant/kind/kleinkind/arsch/kindergarten/gott/prolet/kapo/sklaventreiber
hält/haltet/glaubt/meint/denkt _ sich _ für/er/sie _ besseres/gott/könig/größte/größten/größter/nabel/schlaueste/schönste/klügste/wichtig/unwiderstehlich
ist/wäre/sei was/etwas besseres
nicht/niemals/nie ernst/für/zum/auszuhalten/aushalten/zu ?zu nehmen/voll/aushalten/ertragen/gebrauchen/genießen
nicht/kein für/funken/bisschen/gramm/hauch voll/anstand/hirn/verstand/grips/benehmen/manieren/rückgrat/charakter ?zu/genommen/nehmen
kein/keine/null/ohne/wenig/zero benehmen/manieren/anstand/hirn/grips/verstand/rückgrat/charakter/kinderstube/empathie | @ -thing -trade -org
kinderstube/benimm fehlt/null/keine/vergessen
von/wie/bei/vom _ hintern/wand/mond/vogel/wahnsinn/teufel/affen/wilden/watschn affe/watscheln/geritten/gebissen/gestochen
hat/haben/sind/habt/ist _ dachschaden/vollschaden/knall/vollmeise/rad/schrauben/murmeln/kerzen/tassen/kronleuchter/latten/sprung _ ab/schrank/locker/zaun/weg/torte/schüssel/waffel
hohl/dumm/blöd/doof/naiv/plump/dick/fett/frech/falsch/faul/geizig/link/dreist/nervig/peinlich/primitiv/ordinär/vulgär/widerlich/eklig/ekelhaft/abartig/pervers/unerträglich/unausstehlich/ungehobelt/ungepflegt/unfähig/inkompetent/überheblich/eingebildet/arrogant/anmaßend/herablassend/verlogen/hinterhältig/hinterfotzig/heimtückisch/verschlagen/durchtrieben/zickig/hysterisch/launisch/unverschämt/impertinent/rotzig/patzig/schnippisch/stur/bockig/dickköpfig/begriffsstutzig/beschränkt/minderbemittelt/unterbelichtet/dämlich/dusselig/bescheuert/bekloppt/behämmert/bestusst/durchgeknallt/plemplem/gaga/balla/deppert/gestört/schräg/komisch/unterirdisch wie/bis/ohne/hoch/und/aber/typ/kerl/person/mensch/weib/kuh/sau zehn/dorthinaus/ende/grenzen/zum/stinkend/sau/drei/arrogant/dumm/frech/faul/geizig/stur/unfähig/zickig/nervig/überheblich/eingebildet/unverschämt/verlogen/inkompetent/launisch | -thing -trade
finger weg
vergiss den/die/ihn/sie/den-typen
gehört/sollte _ in/weggesperrt/eingesperrt/erschossen/verboten/eingewiesen/geohrfeigt _ zoo/klapse/anstalt/zwangsjacke/müll/tonne

[minor state]
junge/mädchen/bub/kind/anrufer/anruferin/bursche etwa/ca/circa/ungefähr/schätzungsweise/vielleicht #age | -duration -thing
u #age mannschaft/team/spieler/spielerin/mitglied/trainiert/kader/junioren/juniorinnen
mitglied/spieler/spielerin/spielt/trainiert/kickt/turnt _ u #age
klasse #n a=/b=/c=/d=/e=/f= | -thing -trade
ist also/doch/ja/wohl/vermutlich/angeblich/tatsächlich/laut-mutter #age | -duration -thing
von/durch/an/mit einem/einer/zwei elfjährigen/zwölfjährigen/dreizehnjährigen/vierzehnjährigen/fünfzehnjährigen/sechzehnjährigen/siebzehnjährigen/zehnjährigen/minderjährigen/schulkind/teenager/schüler/schülerin ?bestellt/ausgefüllt/abgeschlossen/angerufen
mädchen/junge/tochter/sohn/kind/bub/enkel/enkelin/nichte/neffe/schüler/schülerin/azubi/praktikant ist/wird/gerade/erst ?erst/gerade/bald/noch/schon fünf/sechs/sieben/acht/neun/zehn/elf/zwölf/dreizehn/vierzehn/fünfzehn/sechzehn/siebzehn ?jahre
ist/wird erst/gerade/noch/bald ?mal sechs/sieben/acht/neun/zehn/elf/zwölf/dreizehn/vierzehn/fünfzehn/sechzehn/siebzehn | -thing
in/besucht/geht/kommt/wiederholt ?in ?die/der #n a=/b=/c=/d=/e= | +school -thing -trade
geht/kommt/besucht/wiederholt ?in die #n a=/b=/c=/d=/e= | -thing
ist #age und/aber/gibt/geht/wohnt/bestellt/behauptet | -duration -thing
sohn/tochter/töchterchen/söhnchen/enkel/enkelin/bub/nichte/neffe/mädchen/junge _ #age | -duration -thing -trade -org -job
fahrschüler/fahrschülerin/spieler/spielerin/torwart/sänger/sängerin/reiter/reiterin/turnerin/turner/schwimmerin/teilnehmer/teilnehmerin/mitglied/pate/patient/patientin/model/influencer/influencerin/youtuber/käuferin/gewinner/gewinnerin/babysitter/babysitterin #age | -duration -thing
begleitetes-fahren/bf-17/bf17/mofa-führerschein/mopedführerschein/am-führerschein #age/ab/mit/eltern/noch | -trade
gerade mal #age | -duration
ist gerade #age | -duration
ist #age und | -duration -thing
er ist gerade #age
sie ist gerade #age
wird gerade/bald/demnächst/heuer/morgen/heute #age | -duration
#age azubi=/azubine=/lehrling=/schülerin=/praktikant=/praktikantin=/gymnasiast=/gymnasiastin= | -duration -org -thing -others
azubi/azubine/lehrling/auszubildender/auszubildende/lehrbub/lehrmädchen/praktikant/praktikantin/bewerber/bewerberin/schüler/schülerin/stift/ferienjobber/ferienjobberin/aushilfe/minijobber/fsjler/kontakt/anfragender/interessent/interessentin/kunde/kundin/bestellerin/besteller #age | -duration -thing
geburtsjahrgang/jahrgang/jg/jhg/baujahr 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021 | -thing -trade
gymnasium/gymi/gym/realschule/hauptschule/gesamtschule/mittelschule/sekundarschule/volksschule/primarschule/bezirksschule/oberstufe/hak/htl/hasch/poly/polytechnikum/berufsschule/unterstufe/waldorfschule/montessorischule/internat/förderschule/sonderschule/kanti/kantonsschule/langzeitgymi/neue-mittelschule _ #n/5a/7b/8c/9a/10b/klasse/kl/jahrgangsstufe/geht/besucht/noch/schüler/schülerin/macht | -trade -job -org -thing
geht/geh/muss/darf/besucht/kommt/wechselt/schwänzt/sitzt/ist/drückt _ aufs/auf/in/ins/zur/die/das/auf/noch _ gymnasium/gymi/realschule/hauptschule/gesamtschule/volksschule/primarschule/mittelschule/sekundarschule/bezirksschule/kanti/kantonsschule/kindergarten/kiga/kindi/kita/krippe/hort/vorschule/grundschule/schulbank/internat/berufsschule/waldorfschule/polytechnikum/unterstufe/oberstufe/chindsgi/spielgruppe/krabbelgruppe/tagesmutter | @ -trade -job -thing -duration
{kin}/kids/kinder/kind/zwillinge/mädels/jungs/buben ?sind/ist/gehen/geht _ kita/kindergarten/kiga/kindi/krippe/volksschule/grundschule/hort/vorschule/primarschule/gymnasium/chindsgi | -trade -org
{kin}/kids/kinder/kind/zwillinge/mädels/jungs/buben/drillinge ?sind/ist/wird/werden/war ?gerade/bald/jetzt/erst/schon/beide #age
darf/dürfen/kann _ ohne/nur/nicht _ eltern/elternteil/mutter/vater/erziehungsberechtigte/einverständnis/zustimmung/erlaubnis/unterschrift bestellen/unterschreiben/kaufen/entscheiden/abschließen/nix/nichts/nicht/mit
ohne/fehlt/brauchen/braucht/wartet/warten/nur/mit _ einverständnis/unterschrift/zustimmung/erlaubnis/einwilligung/okay/genehmigung/vollmacht/elterliche/elterlicher ?der/von/des/seiner/ihrer/beider eltern/mama/papa/mutter/vaters/erziehungsberechtigten/erziehungsberechtigte/zustimmung/einwilligung/sorgeberechtigten/unterschrift
elternunterschrift/elternzustimmung/elterneinwilligung/erziehungsberechtigte/erziehungsberechtigter/sorgeberechtigte/gesetzlicher-vertreter fehlt/nötig/notwendig/holen/erforderlich/einholen/muss/unterschreibt/liegt/steht/benötigt
wird/werde/wurde/feiert/feierte/bald/demnächst _ erst ?im/nächstes/dieses/nächsten {month}/jahr ?erst #age/achtzehn/volljährig
wird/werde ?erst/bald/nächstes/nächste/diesen/dieses/im ?jahr/monat/{month} ?erst volljährig/18/achtzehn

[national_id state]
personalausweisnr/ausweis-nr/ausweisnr/reisepassnr/passnr/perso-nr/persnr _ #n
reisepass/personalausweis/perso/führerschein/identitätskarte/id-karte _ #long
reisepass/personalausweis/perso/führerschein/ausweis/id-karte/identitätskarte/aufenthaltstitel _ kopie/kopiert/abfotografiert/gescannt/eingescannt/abgelichtet/fotografiert/scan/foto/kopien/hinterlegt/geschickt/gemailt/whatsapp | -trade
kopie/scan/foto/bild/ablichtung _ personalausweis/personalausweises/perso/ausweis/ausweises/reisepass/reisepasses/führerschein/führerscheins/pass/passes/identitätskarte/aufenthaltstitel/e-card/gesundheitskarte/krankenkassenkarte/geburtsurkunde | -trade
e-card/ecard/svnr/sv-nr/sv-nummer/ahv-nr/ahv-nummer/ahvn13/versicherungsnummer/vsnr/rvnr/rv-nummer/steuer-idnr/tin/idnr/krankenversichertennr/kvnr/matrikelnr _ #n | -thing -trade

[bank state]
kartenprüfziffer/kartenprüfzahl/kartensicherheitscode/kartenprüfnummer ?ist/lautet/notiert #n
kartenprüfziffer/kartenprüfzahl notiert/hinterlegt/durchgegeben/diktiert
konto/gehaltskonto/girokonto/privatkonto/depot/sparbuch/sparkonto/kontokorrent/lohnkonto _ #long
konto/gehaltskonto/girokonto/bankkonto/privatkonto ist/wurde/war/steht/total/gesperrt/komplett gepfändet/gesperrt/überzogen/leergeräumt/geplündert/eingefroren/rot/minus/miesen | -org
konto/dispo/bankkonto/girokonto überzogen/gesperrt/leergeräumt/ausgereizt/geplündert/eingefroren/am/im minus/anschlag/limit
bankomat/bankomatkarte/maestro/maestrokarte/ec-karte/girocard/kreditkarte/visa/mastercard/amex/bankkarte/postcard/postfinance/kundenkarte/diners/debitkarte _ pin/code/cvc/cvv/prüfziffer/gültig/ablauf/ablaufdatum/#n/notiert/diktiert/durchgesagt/abfotografiert/gemailt/hinterlegt/gestohlen/gesperrt/nummer | -trade
iban/kontonr/kontonummer/kontodaten/bankdaten/bankverbindung/kartendaten/kartennummer/kreditkartennummer _ durchgegeben/diktiert/telefonisch/gemailt/notiert/hinterlegt/privat/mitgeteilt/geschickt/vorgelesen/per/aufgeschrieben/gewechselt/falsch/neu/abgelesen | -trade -org

[health topic]
herzkatheteruntersuchung/herzkathetereingriff/darmspiegelungstermin/magnetresonanz/kernspintomographie/knochendichtemessung/schilddrüsenuntersuchung/belastungs-ekg/langzeit-ekg
agoraphobie/klaustrophobie/soziophobie/sozialphobie/höhenangst/prüfungsangst/telefonphobie/menschenscheu-krank/stillzeit/lohnfortzahlung-krank/kreislaufkollaps/kreislaufzusammenbruch/atemnot/luftnot/raucherlunge/staublunge/wasserkopf/zuckerschock/blutarmut/eisenmangel-krank/gehirnschlag/nierenkolik/bandwurm/gallenkolik/magendurchbruch/blinddarmdurchbruch/venenentzündung/krampfaderoperation/hüftgelenksoperation/wundheilungsstörung/sturzverletzung/brandverletzung/verbrennungen/erfrierungen/blutkrebs
atemwegserkrankung=/augenerkrankung=/bandscheibenerkrankung=/blasenerkrankung=/bluterkrankung=/brusterkrankung=/darmerkrankung=/eierstockerkrankung=/fußerkrankung=/gallenerkrankung=/gebärmuttererkrankung=/gefäßerkrankung=/gehirnerkrankung=/gelenkerkrankung=/halserkrankung=/handerkrankung=/hauterkrankung=/herzerkrankung=/hirnerkrankung=/hüfterkrankung=/immunerkrankung=/kiefererkrankung=/knieerkrankung=/knochenerkrankung=/kopferkrankung=/krebserkrankung=/kreislauferkrankung=/lebererkrankung=/lungenerkrankung=/magenerkrankung=/muskelerkrankung=/nackenerkrankung=/nervenerkrankung=/nierenerkrankung=/ohrenerkrankung=/prostataerkrankung=/rückenerkrankung=/schilddrüsenerkrankung=/schultererkrankung=/stoffwechselerkrankung=/tumorerkrankung=/unterleibserkrankung=/venenerkrankung=/wirbelerkrankung=/wirbelsäulenerkrankung=/zahnerkrankung=
atemwegserkrankungen=/augenerkrankungen=/bandscheibenerkrankungen=/blasenerkrankungen=/bluterkrankungen=/brusterkrankungen=/darmerkrankungen=/eierstockerkrankungen=/fußerkrankungen=/gallenerkrankungen=/gebärmuttererkrankungen=/gefäßerkrankungen=/gehirnerkrankungen=/gelenkerkrankungen=/halserkrankungen=/handerkrankungen=/hauterkrankungen=/herzerkrankungen=/hirnerkrankungen=/hüfterkrankungen=/immunerkrankungen=/kiefererkrankungen=/knieerkrankungen=/knochenerkrankungen=/kopferkrankungen=/krebserkrankungen=/kreislauferkrankungen=/lebererkrankungen=/lungenerkrankungen=/magenerkrankungen=/muskelerkrankungen=/nackenerkrankungen=/nervenerkrankungen=/nierenerkrankungen=/ohrenerkrankungen=/prostataerkrankungen=/rückenerkrankungen=/schilddrüsenerkrankungen=/schultererkrankungen=/stoffwechselerkrankungen=/tumorerkrankungen=/unterleibserkrankungen=/venenerkrankungen=/wirbelerkrankungen=/wirbelsäulenerkrankungen=/zahnerkrankungen=
atemwegsleiden=/augenleiden=/bandscheibenleiden=/blasenleiden=/blutleiden=/brustleiden=/darmleiden=/eierstockleiden=/fußleiden=/gallenleiden=/gebärmutterleiden=/gefäßleiden=/gehirnleiden=/gelenkleiden=/halsleiden=/handleiden=/hautleiden=/herzleiden=/hirnleiden=/hüftleiden=/immunleiden=/kieferleiden=/knieleiden=/knochenleiden=/kopfleiden=/krebsleiden=/kreislaufleiden=/leberleiden=/lungenleiden=/magenleiden=/muskelleiden=/nackenleiden=/nervenleiden=/nierenleiden=/ohrenleiden=/prostataleiden=/rückenleiden=/schilddrüsenleiden=/schulterleiden=/stoffwechselleiden=/tumorleiden=/unterleibsleiden=/venenleiden=/wirbelleiden=/wirbelsäulenleiden=/zahnleiden=
atemwegsbeschwerden=/augenbeschwerden=/bandscheibenbeschwerden=/blasenbeschwerden=/blutbeschwerden=/brustbeschwerden=/darmbeschwerden=/eierstockbeschwerden=/fußbeschwerden=/gallenbeschwerden=/gebärmutterbeschwerden=/gefäßbeschwerden=/gehirnbeschwerden=/gelenkbeschwerden=/halsbeschwerden=/handbeschwerden=/hautbeschwerden=/herzbeschwerden=/hirnbeschwerden=/hüftbeschwerden=/immunbeschwerden=/kieferbeschwerden=/kniebeschwerden=/knochenbeschwerden=/kopfbeschwerden=/krebsbeschwerden=/kreislaufbeschwerden=/leberbeschwerden=/lungenbeschwerden=/magenbeschwerden=/muskelbeschwerden=/nackenbeschwerden=/nervenbeschwerden=/nierenbeschwerden=/ohrenbeschwerden=/prostatabeschwerden=/rückenbeschwerden=/schilddrüsenbeschwerden=/schulterbeschwerden=/stoffwechselbeschwerden=/tumorbeschwerden=/unterleibsbeschwerden=/venenbeschwerden=/wirbelbeschwerden=/wirbelsäulenbeschwerden=/zahnbeschwerden=
atemwegsprobleme=/augenprobleme=/bandscheibenprobleme=/blasenprobleme=/blutprobleme=/brustprobleme=/darmprobleme=/eierstockprobleme=/fußprobleme=/gallenprobleme=/gebärmutterprobleme=/gefäßprobleme=/gehirnprobleme=/gelenkprobleme=/halsprobleme=/handprobleme=/hautprobleme=/herzprobleme=/hirnprobleme=/hüftprobleme=/immunprobleme=/kieferprobleme=/knieprobleme=/knochenprobleme=/kopfprobleme=/krebsprobleme=/kreislaufprobleme=/leberprobleme=/lungenprobleme=/magenprobleme=/muskelprobleme=/nackenprobleme=/nervenprobleme=/nierenprobleme=/ohrenprobleme=/prostataprobleme=/rückenprobleme=/schilddrüsenprobleme=/schulterprobleme=/stoffwechselprobleme=/tumorprobleme=/unterleibsprobleme=/venenprobleme=/wirbelprobleme=/wirbelsäulenprobleme=/zahnprobleme=
atemwegsoperation=/augenoperation=/bandscheibenoperation=/blasenoperation=/blutoperation=/brustoperation=/darmoperation=/eierstockoperation=/fußoperation=/gallenoperation=/gebärmutteroperation=/gefäßoperation=/gehirnoperation=/gelenkoperation=/halsoperation=/handoperation=/hautoperation=/herzoperation=/hirnoperation=/hüftoperation=/immunoperation=/kieferoperation=/knieoperation=/knochenoperation=/kopfoperation=/krebsoperation=/kreislaufoperation=/leberoperation=/lungenoperation=/magenoperation=/muskeloperation=/nackenoperation=/nervenoperation=/nierenoperation=/ohrenoperation=/prostataoperation=/rückenoperation=/schilddrüsenoperation=/schulteroperation=/stoffwechseloperation=/tumoroperation=/unterleibsoperation=/venenoperation=/wirbeloperation=/wirbelsäulenoperation=/zahnoperation=
atemwegsverletzung=/augenverletzung=/bandscheibenverletzung=/blasenverletzung=/blutverletzung=/brustverletzung=/darmverletzung=/eierstockverletzung=/fußverletzung=/gallenverletzung=/gebärmutterverletzung=/gefäßverletzung=/gehirnverletzung=/gelenkverletzung=/halsverletzung=/handverletzung=/hautverletzung=/herzverletzung=/hirnverletzung=/hüftverletzung=/immunverletzung=/kieferverletzung=/knieverletzung=/knochenverletzung=/kopfverletzung=/krebsverletzung=/kreislaufverletzung=/leberverletzung=/lungenverletzung=/magenverletzung=/muskelverletzung=/nackenverletzung=/nervenverletzung=/nierenverletzung=/ohrenverletzung=/prostataverletzung=/rückenverletzung=/schilddrüsenverletzung=/schulterverletzung=/stoffwechselverletzung=/tumorverletzung=/unterleibsverletzung=/venenverletzung=/wirbelsäulenverletzung=/wirbelverletzung=/zahnverletzung=
atemwegsentzündung=/augenentzündung=/bandscheibenentzündung=/blasenentzündung=/blutentzündung=/brustentzündung=/darmentzündung=/eierstockentzündung=/fußentzündung=/gallenentzündung=/gebärmutterentzündung=/gefäßentzündung=/gehirnentzündung=/gelenkentzündung=/halsentzündung=/handentzündung=/hautentzündung=/herzentzündung=/hirnentzündung=/hüftentzündung=/immunentzündung=/kieferentzündung=/knieentzündung=/knochenentzündung=/kopfentzündung=/krebsentzündung=/kreislaufentzündung=/leberentzündung=/lungenentzündung=/magenentzündung=/muskelentzündung=/nackenentzündung=/nervenentzündung=/nierenentzündung=/ohrenentzündung=/prostataentzündung=/rückenentzündung=/schilddrüsenentzündung=/schulterentzündung=/stoffwechselentzündung=/tumorentzündung=/unterleibsentzündung=/venenentzündung=/wirbelentzündung=/wirbelsäulenentzündung=/zahnentzündung=
atemwegsuntersuchung=/augenuntersuchung=/bandscheibenuntersuchung=/blasenuntersuchung=/blutuntersuchung=/brustuntersuchung=/darmuntersuchung=/eierstockuntersuchung=/fußuntersuchung=/gallenuntersuchung=/gebärmutteruntersuchung=/gefäßuntersuchung=/gehirnuntersuchung=/gelenkuntersuchung=/halsuntersuchung=/handuntersuchung=/hautuntersuchung=/herzuntersuchung=/hirnuntersuchung=/hüftuntersuchung=/immununtersuchung=/kieferuntersuchung=/knieuntersuchung=/knochenuntersuchung=/kopfuntersuchung=/krebsuntersuchung=/kreislaufuntersuchung=/leberuntersuchung=/lungenuntersuchung=/magenuntersuchung=/muskeluntersuchung=/nackenuntersuchung=/nervenuntersuchung=/nierenuntersuchung=/ohrenuntersuchung=/prostatauntersuchung=/rückenuntersuchung=/schilddrüsenuntersuchung=/schulteruntersuchung=/stoffwechseluntersuchung=/tumoruntersuchung=/unterleibsuntersuchung=/venenuntersuchung=/wirbelsäulenuntersuchung=/wirbeluntersuchung=/zahnuntersuchung=
atemwegsschaden=/augenschaden=/bandscheibenschaden=/blasenschaden=/blutschaden=/brustschaden=/darmschaden=/eierstockschaden=/fußschaden=/gallenschaden=/gebärmutterschaden=/gefäßschaden=/gehirnschaden=/gelenkschaden=/halsschaden=/handschaden=/hautschaden=/herzschaden=/hirnschaden=/hüftschaden=/immunschaden=/kieferschaden=/knieschaden=/knochenschaden=/kopfschaden=/krebsschaden=/kreislaufschaden=/leberschaden=/lungenschaden=/magenschaden=/muskelschaden=/nackenschaden=/nierenschaden=/ohrenschaden=/prostataschaden=/rückenschaden=/schilddrüsenschaden=/schulterschaden=/stoffwechselschaden=/tumorschaden=/unterleibsschaden=/venenschaden=/wirbelschaden=/wirbelsäulenschaden=/zahnschaden=
atemwegsschmerzen=/augenschmerzen=/bandscheibenschmerzen=/blasenschmerzen=/blutschmerzen=/brustschmerzen=/darmschmerzen=/eierstockschmerzen=/fußschmerzen=/gallenschmerzen=/gebärmutterschmerzen=/gefäßschmerzen=/gehirnschmerzen=/gelenkschmerzen=/halsschmerzen=/handschmerzen=/hautschmerzen=/herzschmerzen=/hirnschmerzen=/hüftschmerzen=/kieferschmerzen=/knieschmerzen=/knochenschmerzen=/kopfschmerzen=/kreislaufschmerzen=/leberschmerzen=/lungenschmerzen=/magenschmerzen=/muskelschmerzen=/nackenschmerzen=/nervenschmerzen=/nierenschmerzen=/ohrenschmerzen=/prostataschmerzen=/rückenschmerzen=/schilddrüsenschmerzen=/schulterschmerzen=/unterleibsschmerzen=/venenschmerzen=/wirbelschmerzen=/wirbelsäulenschmerzen=/zahnschmerzen=
augenkarzinom=/augenkrebs=/augenmetastasen=/augentumor=/bauchspeicheldrüsenkarzinom=/bauchspeicheldrüsenkrebs=/bauchspeicheldrüsenmetastasen=/bauchspeicheldrüsentumor=/blasenkarzinom=/blasenkrebs=/blasenmetastasen=/blasentumor=/brustkarzinom=/brustkrebs=/brustmetastasen=/brusttumor=/darmkarzinom=/darmkrebs=/darmmetastasen=/darmtumor=/eierstockkarzinom=/eierstockkrebs=/eierstockmetastasen=/eierstocktumor=/gallenblasenkarzinom=/gallenblasenkrebs=/gallenblasenmetastasen=/gallenblasentumor=/gebärmutterhalskarzinom=/gebärmutterhalskrebs=/gebärmutterhalsmetastasen=/gebärmutterhalstumor=/gebärmutterkarzinom=/gebärmutterkrebs=/gebärmuttermetastasen=/gebärmuttertumor=/hautkarzinom=/hautkrebs=/hautmetastasen=/hauttumor=/herzkarzinom=/herzkrebs=/herzmetastasen=/herztumor=/hirnkarzinom=/hirnkrebs=/hirnmetastasen=/hirntumor=/hodenkarzinom=/hodenkrebs=/hodenmetastasen=/hodentumor=/kehlkopfkarzinom=/kehlkopfkrebs=/kehlkopfmetastasen=/kehlkopftumor=/knochenkarzinom=/knochenkrebs=/knochenmetastasen=/knochentumor=/leberkarzinom=/leberkrebs=/lebermetastasen=/lebertumor=/lungenkarzinom=/lungenkrebs=/lungenmetastasen=/lungentumor=/lymphdrüsenkarzinom=/lymphdrüsenkrebs=/lymphdrüsenmetastasen=/lymphdrüsentumor=/magenkarzinom=/magenkrebs=/magenmetastasen=/magentumor=/mundkarzinom=/mundkrebs=/mundtumor=/nierenkarzinom=/nierenkrebs=/nierenmetastasen=/nierentumor=/prostatakarzinom=/prostatakrebs=/prostatametastasen=/prostatatumor=/rachenkarzinom=/rachenkrebs=/rachenmetastasen=/rachentumor=/schilddrüsenkarzinom=/schilddrüsenkrebs=/schilddrüsenmetastasen=/schilddrüsentumor=/speiseröhrenkarzinom=/speiseröhrenkrebs=/speiseröhrenmetastasen=/speiseröhrentumor=/zungenkarzinom=/zungenkrebs=/zungenmetastasen=/zungentumor=
ateminsuffizienz=/atemkollaps=/atemschwäche=/atemstillstand=/atemtransplantation=/atemversagen=/atemzusammenbruch=/herzinsuffizienz=/herzkollaps=/herzschwäche=/herzstillstand=/herztransplantation=/herzversagen=/herzzusammenbruch=/immuninsuffizienz=/immunkollaps=/immunschwäche=/immunstillstand=/immuntransplantation=/immunversagen=/immunzusammenbruch=/kreislaufinsuffizienz=/kreislaufkollaps=/kreislaufschwäche=/kreislaufstillstand=/kreislauftransplantation=/kreislaufversagen=/kreislaufzusammenbruch=/leberinsuffizienz=/leberkollaps=/leberschwäche=/leberstillstand=/lebertransplantation=/leberversagen=/leberzusammenbruch=/lungeninsuffizienz=/lungenkollaps=/lungenschwäche=/lungenstillstand=/lungentransplantation=/lungenversagen=/lungenzusammenbruch=/multiorganinsuffizienz=/multiorgankollaps=/multiorganschwäche=/multiorganstillstand=/multiorgantransplantation=/multiorganversagen=/multiorganzusammenbruch=/niereninsuffizienz=/nierenkollaps=/nierenschwäche=/nierenstillstand=/nierentransplantation=/nierenversagen=/nierenzusammenbruch=/organinsuffizienz=/organkollaps=/organschwäche=/organstillstand=/organtransplantation=/organversagen=/organzusammenbruch=
beckenbruch=/beckenbrüche=/ellbogenbruch=/ellbogenbrüche=/fersenbruch=/fersenbrüche=/fingerbruch=/fingerbrüche=/halswirbelbruch=/halswirbelbrüche=/handgelenksbruch=/handgelenksbrüche=/hüftbruch=/hüftbrüche=/kieferbruch=/kieferbrüche=/kniescheibenbruch=/kniescheibenbrüche=/knöchelbruch=/knöchelbrüche=/lendenwirbelbruch=/lendenwirbelbrüche=/mittelfußbruch=/mittelfußbrüche=/nasenbruch=/nasenbrüche=/oberarmbruch=/oberarmbrüche=/oberschenkelbruch=/oberschenkelbrüche=/oberschenkelhalsbruch=/oberschenkelhalsbrüche=/rippenbruch=/rippenbrüche=/schienbruch=/schienbrüche=/schlüsselbeinbruch=/schlüsselbeinbrüche=/schulterbruch=/schulterbrüche=/schädelbruch=/schädelbrüche=/sprunggelenksbruch=/sprunggelenksbrüche=/steißbeinbruch=/steißbeinbrüche=/unterarmbruch=/unterarmbrüche=/unterschenkelbruch=/unterschenkelbrüche=/wadenbruch=/wadenbrüche=/wirbelbruch=/wirbelbrüche=/zehenbruch=/zehenbrüche=
achillessehnenriss=/aortenriss=/außenbandriss=/bizepssehnenriss=/bänderriss=/dammriss=/innenbandriss=/kreuzbandriss=/meniskusriss=/milzriss=/muskelfaserriss=/netzhautriss=/sehnenriss=/trommelfellriss=
angstprobleme=/angststörung=/angststörungen=/anpassungsprobleme=/anpassungsstörung=/anpassungsstörungen=/aufmerksamkeitsprobleme=/aufmerksamkeitsstörung=/aufmerksamkeitsstörungen=/belastungsprobleme=/belastungsstörung=/belastungsstörungen=/blutgerinnungsprobleme=/blutgerinnungsstörung=/blutgerinnungsstörungen=/durchblutungsprobleme=/durchblutungsstörung=/durchblutungsstörungen=/entwicklungsstörung=/entwicklungsstörungen=/essprobleme=/essstörung=/essstörungen=/gangstörung=/gangstörungen=/gedächtnisprobleme=/gedächtnisstörung=/gedächtnisstörungen=/gleichgewichtsprobleme=/gleichgewichtsstörung=/gleichgewichtsstörungen=/hörprobleme=/hörstörung=/hörstörungen=/konzentrationsprobleme=/konzentrationsstörung=/konzentrationsstörungen=/lernstörung=/lernstörungen=/persönlichkeitsprobleme=/persönlichkeitsstörung=/persönlichkeitsstörungen=/schlafprobleme=/schlafstörung=/schlafstörungen=/sehprobleme=/sehstörung=/sehstörungen=/sprachstörung=/sprachstörungen=/zwangsprobleme=/zwangsstörung=/zwangsstörungen=
alkoholabhängigkeit=/alkoholentzug=/alkoholexzess=/alkoholmissbrauch=/alkoholproblem=/alkoholprobleme=/alkoholrückfall=/alkoholsucht=/alkoholtherapie=/alkoholvergangenheit=/cannabisabhängigkeit=/cannabisentzug=/cannabisexzess=/cannabismissbrauch=/cannabisproblem=/cannabisprobleme=/cannabisrückfall=/cannabissucht=/cannabistherapie=/cannabisvergangenheit=/drogenabhängigkeit=/drogenentzug=/drogenexzess=/drogenmissbrauch=/drogenproblem=/drogenprobleme=/drogenrückfall=/drogensucht=/drogentherapie=/drogenvergangenheit=/heroinabhängigkeit=/heroinentzug=/heroinexzess=/heroinmissbrauch=/heroinproblem=/heroinprobleme=/heroinrückfall=/heroinsucht=/herointherapie=/heroinvergangenheit=/internetabhängigkeit=/internetsucht=/kokainabhängigkeit=/kokainentzug=/kokainexzess=/kokainmissbrauch=/kokainproblem=/kokainprobleme=/kokainrückfall=/kokainsucht=/kokaintherapie=/kokainvergangenheit=/medikamentenabhängigkeit=/medikamentenentzug=/medikamentenexzess=/medikamentenmissbrauch=/medikamentenproblem=/medikamentenprobleme=/medikamentenrückfall=/medikamentensucht=/medikamentenvergangenheit=/nikotinabhängigkeit=/nikotinentzug=/nikotinmissbrauch=/nikotinproblem=/nikotinprobleme=/nikotinrückfall=/nikotinsucht=/nikotintherapie=/nikotinvergangenheit=/opiatabhängigkeit=/opiatentzug=/opiatexzess=/opiatmissbrauch=/opiatproblem=/opiatprobleme=/opiatrückfall=/opiatsucht=/opiattherapie=/opiatvergangenheit=/pornoabhängigkeit=/pornoentzug=/pornoexzess=/pornomissbrauch=/pornoproblem=/pornoprobleme=/pornorückfall=/pornosucht=/pornotherapie=/pornovergangenheit=/schmerzmittelabhängigkeit=/schmerzmittelentzug=/schmerzmittelexzess=/schmerzmittelmissbrauch=/schmerzmittelrückfall=/schmerzmittelsucht=/schmerzmittelvergangenheit=/sexsucht=/spielsucht=/tablettenabhängigkeit=/tablettenentzug=/tablettenexzess=/tablettenmissbrauch=/tablettenproblem=/tablettenprobleme=/tablettenrückfall=/tablettensucht=/tablettenvergangenheit=
aidsbehandlung=/aidsdiagnose=/aidserkrankung=/aidspatient=/aidspatientin=/aidsrückfall=/aidsschub=/aidstherapie=/aidsverdacht=/allergiebehandlung=/allergiediagnose=/allergieerkrankung=/allergiepatient=/allergiepatientin=/allergierückfall=/allergieschub=/allergietherapie=/alzheimerbehandlung=/alzheimerdiagnose=/alzheimererkrankung=/alzheimerpatient=/alzheimerpatientin=/alzheimerrückfall=/alzheimerschub=/alzheimertherapie=/alzheimerverdacht=/asthmabehandlung=/asthmadiagnose=/asthmaerkrankung=/asthmapatient=/asthmapatientin=/asthmarückfall=/asthmaschub=/asthmatherapie=/asthmaverdacht=/burnoutbehandlung=/burnoutdiagnose=/burnouterkrankung=/burnoutpatient=/burnoutpatientin=/burnoutrückfall=/burnoutschub=/burnouttherapie=/burnoutverdacht=/chemobehandlung=/chemoerkrankung=/chemopatient=/chemorückfall=/chemoschub=/chemotherapie=/chemoverdacht=/demenzbehandlung=/demenzdiagnose=/demenzerkrankung=/demenzpatient=/demenzpatientin=/demenzrückfall=/demenzschub=/demenztherapie=/demenzverdacht=/depressionsbehandlung=/depressionsdiagnose=/depressionserkrankung=/depressionspatient=/depressionspatientin=/depressionsrückfall=/depressionsschub=/depressionstherapie=/depressionsverdacht=/diabetesbehandlung=/diabetesdiagnose=/diabeteserkrankung=/diabetespatient=/diabetespatientin=/diabetesrückfall=/diabetesschub=/diabetestherapie=/diabetesverdacht=/dialysebehandlung=/dialysediagnose=/dialyseerkrankung=/dialysepatient=/dialysepatientin=/dialyserückfall=/dialyseschub=/dialysetherapie=/dialyseverdacht=/entzugsbehandlung=/entzugsdiagnose=/entzugserkrankung=/entzugspatient=/entzugspatientin=/entzugsrückfall=/entzugsschub=/entzugstherapie=/entzugsverdacht=/epilepsiebehandlung=/epilepsiediagnose=/epilepsieerkrankung=/epilepsiepatient=/epilepsiepatientin=/epilepsierückfall=/epilepsieschub=/epilepsietherapie=/epilepsieverdacht=/herzbehandlung=/herzdiagnose=/herzerkrankung=/herzpatient=/herzpatientin=/herzverdacht=/hivbehandlung=/hivdiagnose=/hiverkrankung=/hivpatient=/hivpatientin=/hivrückfall=/hivschub=/hivtherapie=/hivverdacht=/hormonbehandlung=/hormonrückfall=/hormontherapie=/hormonverdacht=/krebsbehandlung=/krebsdiagnose=/krebserkrankung=/krebspatient=/krebspatientin=/krebsrückfall=/krebsschub=/krebstherapie=/krebsverdacht=/msbehandlung=/msdiagnose=/mserkrankung=/mspatient=/mspatientin=/msrückfall=/msschub=/mstherapie=/msverdacht=/neurodermitisbehandlung=/neurodermitisdiagnose=/neurodermitiserkrankung=/neurodermitispatient=/neurodermitispatientin=/neurodermitisrückfall=/neurodermitisschub=/neurodermitistherapie=/neurodermitisverdacht=/parkinsonbehandlung=/parkinsondiagnose=/parkinsonerkrankung=/parkinsonpatient=/parkinsonpatientin=/parkinsonrückfall=/parkinsonschub=/parkinsontherapie=/parkinsonverdacht=/psychobehandlung=/psychoerkrankung=/psychopatient=/psychopatientin=/psychorückfall=/psychoschub=/psychotherapie=/rheumabehandlung=/rheumadiagnose=/rheumaerkrankung=/rheumapatient=/rheumapatientin=/rheumarückfall=/rheumaschub=/rheumatherapie=/rheumaverdacht=/schlaganfallbehandlung=/schlaganfalldiagnose=/schlaganfallerkrankung=/schlaganfallpatient=/schlaganfallpatientin=/schlaganfallrückfall=/schlaganfallschub=/schlaganfalltherapie=/schlaganfallverdacht=/schmerzbehandlung=/schmerzdiagnose=/schmerzerkrankung=/schmerzpatient=/schmerzpatientin=/schmerzrückfall=/schmerztherapie=/schmerzverdacht=/strahlenbehandlung=/strahlenpatient=/strahlenpatientin=/strahlenrückfall=/strahlentherapie=/suchtbehandlung=/suchtdiagnose=/suchterkrankung=/suchtpatient=/suchtpatientin=/suchtrückfall=/suchtschub=/suchttherapie=/suchtverdacht=/traumabehandlung=/traumadiagnose=/traumapatient=/traumapatientin=/traumarückfall=/traumatherapie=/traumaverdacht=/tumorbehandlung=/tumordiagnose=/tumorerkrankung=/tumorpatient=/tumorpatientin=/tumorrückfall=/tumorschub=/tumortherapie=/tumorverdacht=
iv-bezüger/iv-bezügerin/iv-rentner/iv-rentnerin/iv-rente/em-rente/eu-rente/bu-rente
biopsie/gewebeprobe/punktion/tumormarker/darmspiegelung/magenspiegelung/mammographie/mammografie/herzkatheter/szintigramm/lumbalpunktion/knochenmarkspende
krampfanfall/krampfanfälle/diabeteskrank/demenzerkrankt/krebserkrankt/psychischkrank/depressionskrank/suchterkrankt
blutwäsche/nachsorgetermin/fatigue/chronisches-erschöpfungssyndrom/cfs/postcovid/lipödem/beinvenenthrombose/schlaftabletten/schmerztabletten/antidepressivum/pflegebedürftigkeit/frühdemenz
glaukom/katarakt/makuladegeneration
gehstock/krückstock/unterarmstützen/gehgestell/elektrorollstuhl/e-rolli/rolli/badewannenlift/sauerstoffflasche/sauerstoffgerät/sauerstoffbrille/cpap/beatmet
blindenhund/assistenzhund/blindenstock/blindenschrift/brailleschrift/langstock | -thing
kuraufenthalt/kurantrag/mutter-kind-kur/vater-kind-kur/müttergenesungswerk/anschlussheilbehandlung/ahb/reha-antrag/rehaantrag/rehaplatz/reha-platz/frühreha
übergewicht/fettleibigkeit/fettsucht/magenband/magenbypass/magenverkleinerung/schlauchmagen/abnehmspritze/abnehm-spritze/ozempic/wegovy
magersüchtig/bulimisch/bulimie/anorexie/anorektisch/binge-eating/essgestört/essstörungen/esssucht/ritzt/ritzte/selbstverletzung/selbstverletzend/selbstmord/suizid/freitod/lebensmüde/suizidgedanken/selbstmordgedanken/suizidversuch
winterdepression/wochenbettdepression/erschöpfungszustand/belastungsstörung/anpassungsstörung/persönlichkeitsstörung/lernschwäche/rechenschwäche/dyskalkulie/sprachfehler/sprachstörung/aphasie/hirnhautentzündung/gehirntumor/hirntumor/hirnschaden/schädel-hirn-trauma/gehirnerschütterung/schleudertrauma/querschnittlähmung/querschnittslähmung/spastik/spastisch/kinderlähmung/multiple-sklerose/muskeldystrophie/als-patient/als-erkrankung/chorea/demenzkrank/alzheimerkrank/altersdemenz/altersschwach/altersverwirrt/senil/verkalkt/tattrig/dementiell
wechseljahre/menopause/hitzewallungen
aids/hiv/hepatitis/syphilis/tripper/chlamydien/gonorrhö/tuberkulose/tbc/borreliose/malaria/dengue/gürtelrose/pfeiffersches/krätze/noro/norovirus/salmonellen/lungenentzündung/rippenfellentzündung/nierenbeckenentzündung/herzmuskelentzündung/myokarditis/blutvergiftung/wundrose/thrombosegefahr/nierensteine/gallensteine/blasenentzündung/mandelentzündung/mittelohrentzündung/nebenhöhlenentzündung/sehnenscheidenentzündung/bandscheibenprotrusion/ischias/hexenschuss/karpaltunnel/karpaltunnelsyndrom/tennisarm/fersensporn/hallux/gichtanfall/rheumaschub/ms-schub/asthmaanfall/migräneanfall/gallenkolik/herzrasen/herzrhythmusstörungen/vorhofflimmern/kammerflimmern/herzinsuffizienz/herzkatheter/angina-pectoris/krampfadern/hämorrhoiden/leistenbruch/nabelbruch/zwerchfellbruch/magengeschwür/reizdarm/reizmagen/zöliakie/darmverschluss/darmpolypen/hautkrebs/melanom/neurodermitis/schuppenflechte/psoriasis/rosacea/alopezie/endometriose/myome/wechseljahre/menopause/inkontinenz/inkontinent/impotenz/impotent/erektionsstörungen/sterilisiert/unfruchtbar/zeugungsunfähig | -thing
babybauch/schwangerschaftsbedingt/schwangerschaftsübelkeit/schwangerschaftskomplikationen/frühgeburt/frühchen/kinderwunsch/abtreibung/schwangerschaftsabbruch/abgetrieben/sternenkind

[health trait]
insulinpflichtig/tablettenpflichtig/sauerstoffpflichtig/dialysepatient/dialysepatientin/schmerzpatient/schmerzpatientin/bluter/bluterkrankheit/hämophilie/epileptiker/epileptikerin/asthmatiker/asthmatikerin/rheumatiker/rheumatikerin/diabetiker/diabetikerin/allergiker/allergikerin/autist/autistin/legastheniker/spastiker/spastikerin/contergan/contergangeschädigt/poliogeschädigt
quartalssäufer/quartalstrinker/spiegeltrinker/säufer/säuferin/saufkopf/suffkopf/schnapsdrossel/trunkenbold/trinker/trinkerin/kiffer/kifferin/kokser/kokserin/fixerin/drogenuser/alki/alkie/tablettenjunkie | @ -thing
suchtkrank/alkoholkrank/spielsüchtig/kaufsüchtig/sexsüchtig/internetsüchtig/nikotinsüchtig/alkoholabhängig/drogenabhängig/tablettenabhängig/medikamentenabhängig
kettenraucher/kettenraucherin
einarmig/einbeinig/einäugig/beinamputiert/armamputiert/amputiert/unterschenkelamputiert/doppelamputiert/kriegsversehrt/rollstuhlpflichtig/kehlkopflos/stimmlos/halbblind/schwersthörig/schwerhoerig/gehoerlos/erblindet/farbenblind/nachtblind/rot-grün-blind | -thing
entmündigt/teilentmündigt/besachwaltert/geschäftsunfähig

[health weak +since]
kränkelt/kränkelnd/kränklich/maladet/malad/unpässlich/siech/gebrechlich/hinfällig | @ -thing

[religion trait]
piusbruder/nonne/ordensschwester/exnonne/ex-nonne
beschneidungsfeier=/beschneidungsfest=/bibelgruppe=/bibellesung=/erstkommunionfeier=/fastenmonat=/fastenzeit=/firmungsfeier=/gebetskette=/gebetspause=/gebetsstunde=/gebetsteppich=/glaubensbruder=/glaubensgemeinde=/glaubenskurs=/glaubensschwester=/kirchenaustritt=/kirchenchor=/kirchenchormitglied=/kircheneintritt=/kirchgänger=/kommunionfeier=/kommunionkind=/konfirmandenfreizeit=/konfirmationsfeier=/moscheebesuch=/moscheeverein=/moscheevorstand=/opferfest=/pfarrgemeinderat=/pfarrgemeinderätin=/ramadanfest=/synagogengemeinde=/tauffeier=/taufgespräch=/zuckerfest=
ordensbruder/ordensschwester/klosterschwester/benediktinerin/franziskanerin/jesuit/zisterzienser/karmelitin/diakonisse/ordensmann/priesteramtskandidat/theologiestudent/ex-priester/laisiert
inschallah/inshallah/maschallah/hamdulillah/alhamdulillah/allahu/bismillah

[politics trait]
wutbürger/aluhut/aluhutträger/schwurbler/schwurblerin/verschwörungstheoretiker/verschwörungstheoretikerin/querdenker/querdenkerin/coronaleugner/klimaleugner/klimakleber/klimakleberin/reichsbürger/reichsbürgerin/selbstverwalter/staatsverweigerer/identitärer/identitäre/neonazi/altnazi/nazi/nazis/faschist/faschistin/kommunist/kommunistin/marxist/marxistin/stalinist/trotzkist/maoist/anarchist/anarchistin/antifaschist/antifaschistin/linksradikaler/rechtsradikaler/rechtsextremist/rechtsextremer/linksextremist/sozialist/sozialistin/monarchist/separatist/nationalist/nationalistin/putinversteher/putinfreund/trumpist/antisemit/antisemitin/ökofuzzi/ökoterrorist/burschenschafter/burschenschaftler/corpsstudent/alt-68er/achtundsechziger | -thing
nichtwähler/nichtwählerin/protestwähler/protestwählerin/grünwähler/grünenwähler/grünenwählerin/afd-ler/afdler/afdlerin/linkenwähler/spdler/cduler/csuler/fdpler/övpler/spöler/fpöler/svpler/sp-ler/sozialdemokrat/sozialdemokratin/christdemokrat | @ -thing

[union trait !trade !org !others]
arbeiterkammerrat=/arbeiterkammerrätin=/betriebsratskandidat=/betriebsratskandidatin=/betriebsratsmitglied=/betriebsratsvorsitzende=/betriebsratsvorsitzender=/gewerkschaftsfrau=/gewerkschaftsfunktionär=/gewerkschaftsfunktionärin=/gewerkschaftsmann=/gewerkschaftsmitglied=/personalratsmitglied=/streikbrecher=/streikführer=/streikgeld=/streikleiter=/streikposten=/vertrauenskörper=/warnstreikteilnehmer=
gewerkschafter/gewerkschafterin/gewerkschaftler/gewerkschaftlerin/gewerkschaftsmitglied/gewerkschaftsfunktionär/gewerkschaftsfunktionärin/gewerkschaftssekretär/gewerkschaftssekretärin/gewerkschaftsbonze/gewerkschaftsvertreter/gewerkschaftsvertreterin/gewerkschaftsbeitrag/gewerkschaftsaustritt/gewerkschaftsbeitritt/gewerkschaftstag/gewerkschaftsseminar/gewerkschaftsjugend/gewerkschaftsnah

[ethnicity trait]
deutsch-marokkaner/deutsch-marokkanerin/deutsch-türkin/deutsch-russin/deutsch-polin/deutsch-syrer/deutsch-kurdin/deutsch-libanese/deutsch-vietnamesin/deutsch-ghanaerin/halb-türke/halb-grieche/sorbe/sorbin
aussiedlerfamilie/spätaussiedlerfamilie/flüchtlingsfamilie/flüchtlingskind/migrantenfamilie/migrantenkind/einwandererfamilie/einwandererkind/gastarbeiterfamilie/gastarbeiterkind/asylbewerberfamilie/romafamilie/sintifamilie/vertriebenenfamilie/zuwandererfamilie/geflüchtetenfamilie/russlanddeutsche-familie
tamile/kurde/kurdin/jeside/alawit/paschtunin/hazara/tadschike/usbeke/kasache/kasachin/tschetschene/tschetschenin/armenier/armenierin/aramäer/aramäerin/assyrer/assyrerin/berber/berberin/kabyle/igbo/yoruba/tigrinya/eritreer/eritreerin/äthiopier/äthiopierin/somali/somalier/somalierin/kosovare/kosovarin/kosovoalbaner/kosovo-albaner/bosniake/bosniakin/krimtatare/roma-familie/jenischer/jenische
fiktionsbescheinigung/schutzstatus/abschiebung/abgeschoben/abschiebehaft/ausreisepflicht/einreisesperre/asylsuchend/asylsuchender/asylsuchende/asylwerber/asylwerberin/geflüchteter/geflüchtete/geflüchteten/kriegsflüchtling/flüchtlingsfamilie/flüchtlingskind/bootsflüchtling/migrant/migrantin/gastarbeiter/gastarbeiterin/gastarbeiterkind/gastarbeiterfamilie
biodeutsch/biodeutscher/nicht-deutsch/nichtdeutsch/nicht-deutscher/ausländer/ausländerin/fremdländisch/fremdländisches/südländer/südländerin/südländisch/nordafrikaner/nordafrikanerin/osteuropäer/osteuropäerin/orientale/orientalin/asiate/asiatin/maghrebiner/schwarzafrikaner/schwarzafrikanerin/mulatte/mulattin/dunkelhäutig/dunkelhäutige/schlitzäugig | -thing

[sexuality trait]
vornamensänderung/personenstandsänderung/geschlechtseintrag/geschlechtsangleichung/geschlechtsumwandlung/geschlechtsangleichende/selbstbestimmungsgesetz/deadname/genderfluid/genderqueer/agender/pangender/intergeschlechtlich/non-binary/nonbinary/nichtbinäre/nicht-binäre/trans-frau/trans-mann/transident/transsexueller/transvestit/crossdresser/drag-queen/dragqueen
homo-ehe/homoehe/schwulenehe/lesbenpaar/schwulenpaar/männerpaar/frauenpaar/regenbogenfamilie/regenbogeneltern/schwuler/schwuchtel/schwule/lesbe/lesbisch/warmer/homosexueller/homosexuelle/bisexueller/bisexuelle/pansexuell/asexuell/aromantisch/demisexuell/polyamor/polyamorös/heterosexuell/hetero/stockschwul/klemmschwester | @ -thing

[criminal trait]
beleidigungsanklage=/beleidigungsdelikt=/beleidigungsdelikte=/beleidigungsermittlungen=/beleidigungsprozess=/beleidigungsverdacht=/beleidigungsvorwurf=/beleidigungsvorwürfe=/bestechungsanklage=/bestechungsdelikt=/bestechungsdelikte=/bestechungsermittlungen=/bestechungsprozess=/bestechungsverdacht=/bestechungsvorwurf=/bestechungsvorwürfe=/betrugsanklage=/betrugsdelikt=/betrugsdelikte=/betrugsermittlungen=/betrugsprozess=/betrugsverdacht=/betrugsvorwurf=/betrugsvorwürfe=/brandstiftungsanklage=/brandstiftungsdelikt=/brandstiftungsdelikte=/brandstiftungsermittlungen=/brandstiftungsprozess=/brandstiftungsverdacht=/brandstiftungsvorwurf=/brandstiftungsvorwürfe=/diebstahlsanklage=/diebstahlsdelikt=/diebstahlsdelikte=/diebstahlsermittlungen=/diebstahlsprozess=/diebstahlsverdacht=/diebstahlsvorwurf=/diebstahlsvorwürfe=/drogenanklage=/drogendelikt=/drogendelikte=/drogenermittlungen=/drogenprozess=/drogenverdacht=/drogenvorwürfe=/einbruchsanklage=/einbruchsdelikt=/einbruchsdelikte=/einbruchsermittlungen=/einbruchsprozess=/einbruchsverdacht=/einbruchsvorwurf=/einbruchsvorwürfe=/erpressungsanklage=/erpressungsdelikt=/erpressungsdelikte=/erpressungsermittlungen=/erpressungsprozess=/erpressungsverdacht=/erpressungsvorwurf=/erpressungsvorwürfe=/geldwäscheanklage=/geldwäschedelikt=/geldwäschedelikte=/geldwäscheermittlungen=/geldwäscheprozess=/geldwäscheverdacht=/geldwäschevorwurf=/geldwäschevorwürfe=/gewaltanklage=/gewaltdelikt=/gewaltdelikte=/gewaltermittlungen=/gewaltprozess=/gewaltverdacht=/gewaltvorwurf=/gewaltvorwürfe=/hehlereianklage=/hehlereidelikt=/hehlereidelikte=/hehlereiermittlungen=/hehlereiprozess=/hehlereiverdacht=/hehlereivorwurf=/hehlereivorwürfe=/insolvenzanklage=/insolvenzdelikt=/insolvenzdelikte=/insolvenzermittlungen=/insolvenzverdacht=/insolvenzvorwurf=/insolvenzvorwürfe=/kinderpornoanklage=/kinderpornodelikt=/kinderpornodelikte=/kinderpornoermittlungen=/kinderpornoprozess=/kinderpornoverdacht=/kinderpornovorwurf=/kinderpornovorwürfe=/korruptionsanklage=/korruptionsdelikt=/korruptionsdelikte=/korruptionsermittlungen=/korruptionsprozess=/korruptionsverdacht=/korruptionsvorwurf=/korruptionsvorwürfe=/körperverletzungsanklage=/körperverletzungsdelikt=/körperverletzungsdelikte=/körperverletzungsermittlungen=/körperverletzungsprozess=/körperverletzungsverdacht=/körperverletzungsvorwurf=/körperverletzungsvorwürfe=/missbrauchsanklage=/missbrauchsdelikt=/missbrauchsdelikte=/missbrauchsermittlungen=/missbrauchsprozess=/missbrauchsverdacht=/missbrauchsvorwurf=/missbrauchsvorwürfe=/mordanklage=/morddelikt=/morddelikte=/mordermittlungen=/mordprozess=/mordverdacht=/mordvorwurf=/mordvorwürfe=/nötigungsanklage=/nötigungsdelikt=/nötigungsdelikte=/nötigungsermittlungen=/nötigungsprozess=/nötigungsverdacht=/nötigungsvorwurf=/nötigungsvorwürfe=/raubanklage=/raubdelikt=/raubdelikte=/raubermittlungen=/raubprozess=/raubverdacht=/raubvorwurf=/raubvorwürfe=/schmuggelanklage=/schmuggeldelikt=/schmuggeldelikte=/schmuggelermittlungen=/schmuggelprozess=/schmuggelverdacht=/schmuggelvorwurf=/schmuggelvorwürfe=/sexualanklage=/sexualdelikt=/sexualdelikte=/sexualermittlungen=/sexualprozess=/sexualverdacht=/sexualvorwurf=/sexualvorwürfe=/stalkinganklage=/stalkingdelikt=/stalkingdelikte=/stalkingermittlungen=/stalkingprozess=/stalkingverdacht=/stalkingvorwurf=/stalkingvorwürfe=/steuerhinterziehungsanklage=/steuerhinterziehungsdelikt=/steuerhinterziehungsdelikte=/steuerhinterziehungsermittlungen=/steuerhinterziehungsprozess=/steuerhinterziehungsverdacht=/steuerhinterziehungsvorwurf=/steuerhinterziehungsvorwürfe=/steuerstrafanklage=/steuerstrafdelikt=/steuerstrafdelikte=/steuerstrafermittlungen=/steuerstrafprozess=/steuerstrafverdacht=/steuerstrafvorwurf=/steuerstrafvorwürfe=/untreueanklage=/untreuedelikt=/untreuedelikte=/untreueermittlungen=/untreueprozess=/untreueverdacht=/untreuevorwurf=/untreuevorwürfe=/urkundenfälschungsanklage=/urkundenfälschungsdelikt=/urkundenfälschungsdelikte=/urkundenfälschungsermittlungen=/urkundenfälschungsprozess=/urkundenfälschungsverdacht=/urkundenfälschungsvorwurf=/urkundenfälschungsvorwürfe=/vergewaltigungsanklage=/vergewaltigungsdelikt=/vergewaltigungsdelikte=/vergewaltigungsermittlungen=/vergewaltigungsprozess=/vergewaltigungsverdacht=/vergewaltigungsvorwurf=/vergewaltigungsvorwürfe=/waffenanklage=/waffendelikt=/waffendelikte=/waffenermittlungen=/waffenprozess=/waffenverdacht=/waffenvorwurf=/waffenvorwürfe=
beleidigungsanzeige=/beleidigungsverfahren=/beleidigungsverurteilung=/bestechungsanzeige=/bestechungsverfahren=/bestechungsverurteilung=/betrugsanzeige=/betrugsverfahren=/betrugsverurteilung=/brandstiftungsanzeige=/brandstiftungsverfahren=/brandstiftungsverurteilung=/diebstahlsanzeige=/diebstahlsverfahren=/diebstahlsverurteilung=/drogenanzeige=/drogenverfahren=/drogenverurteilung=/einbruchsanzeige=/einbruchsverfahren=/einbruchsverurteilung=/erpressungsanzeige=/erpressungsverfahren=/erpressungsverurteilung=/geldwäscheanzeige=/geldwäscheverfahren=/geldwäscheverurteilung=/gewaltanzeige=/gewaltverfahren=/gewaltverurteilung=/hehlereianzeige=/hehlereiverfahren=/hehlereiverurteilung=/insolvenzverurteilung=/kinderpornoanzeige=/kinderpornoverfahren=/kinderpornoverurteilung=/korruptionsanzeige=/korruptionsverfahren=/korruptionsverurteilung=/körperverletzungsanzeige=/körperverletzungsverfahren=/körperverletzungsverurteilung=/missbrauchsanzeige=/missbrauchsverfahren=/missbrauchsverurteilung=/mordanzeige=/mordverfahren=/mordverurteilung=/nötigungsanzeige=/nötigungsverfahren=/nötigungsverurteilung=/raubanzeige=/raubverfahren=/raubverurteilung=/schmuggelanzeige=/schmuggelverfahren=/schmuggelverurteilung=/sexualanzeige=/sexualverfahren=/sexualverurteilung=/stalkinganzeige=/stalkingverfahren=/stalkingverurteilung=/steuerhinterziehungsanzeige=/steuerhinterziehungsverfahren=/steuerhinterziehungsverurteilung=/steuerstrafanzeige=/steuerstrafverfahren=/steuerstrafverurteilung=/untreueanzeige=/untreueverfahren=/untreueverurteilung=/urkundenfälschungsanzeige=/urkundenfälschungsverfahren=/urkundenfälschungsverurteilung=/vergewaltigungsanzeige=/vergewaltigungsverfahren=/vergewaltigungsverurteilung=/waffenanzeige=/waffenverfahren=/waffenverurteilung=
diebesgut=/drogenküche=/drogenversteck=/falschgeld=/geldwäscheverdacht=/grasplantage=/hanfplantage=/hehlerware=/raubgut=/schmiergeldzahlung=/schmiergeldzahlungen=/schwarzgeldkonto=/waffenarsenal=
drogenfund/drogendelikt/drogendelikte/btm-verstoß/btm-delikt/waffenfund/alkoholfahrt/unfallfahrer
straffällig/straftäter/straftäterin/wiederholungstäter/intensivtäter/ex-sträfling/sträfling/ex-häftling/häftling/knastologe/verbrecher/verbrecherin/krimineller/kriminelle/betrügerin/diebin/ladendieb/ladendiebin/trickbetrüger/trickbetrügerin/heiratsschwindler/heiratsschwindlerin/hochstapler/hochstaplerin/einbrecher/hehler/schleuser/zuhälter/erpresser/brandstifter/totschläger/mörder/mörderin/vergewaltiger/pädophiler/pädo/kinderschänder/exhibitionist/grapscher/stalker/stalkerin/schwarzarbeiter/schwarzarbeiterin/steuerflüchtling/steuerbetrüger/steuersünder/sozialbetrüger/versicherungsbetrüger/kreditbetrüger/urkundenfälscher/geldwäscher/falschmünzer/bankräuber/terrorist/islamist | -thing

[insult state !others]
depp/deppert/depperter/depperte/vollkoffer/trottel/volltrottel/oaschloch/oasch/arschkriecher/ungustl/ungustel/wappler/dodl/grantler/grantig/zwiderwurzn/hanswurst/lackaffe/weichei/warmduscher/schlappschwanz/waschlappen/jammerlappen/hosenscheißer/schleimscheißer/speichellecker/schaumschläger/dampfplauderer/schwätzer/dummschwätzer/laberbacke/labertasche/quasselstrippe/plaudertasche/tratschtante/klatschtante/besserwisser/klugscheißer/klugscheisser/oberlehrer/erbsenzähler/korinthenkacker/haarspalter/krümelkacker/paragrafenreiter/nervensäge/nervtöter/quälgeist/plagegeist/kotzbrocken/ekelpaket/widerling/scheusal/stinkstiefel/miesepeter/miesmacher/sauertopf/griesgram/trantüte/schnarchnase/lahmarsch/faulpelz/faulenzer/tagedieb/taugenichts/nichtsnutz/tunichtgut/schmarotzer/abzocker/halsabschneider/gierhals/geizhals/geizkragen/knauser/pfennigfuchser/raffzahn/nimmersatt/fettsack/fettwanst/dickwanst/fettkloß/vogelscheuche/schreckschraube/giftnudel/xanthippe/mannweib/zicke/zimtzicke/oberzicke/tussi/tusse/schickse/dummchen/dummerchen/dumpfbacke/hohlbirne/hohlkopf/hohlroller/schwachkopf/flachkopf/spatzenhirn/erbsenhirn/spasti/mongo/spacko/honk/vollhonk/vollpfosten/arschgeige/arschkeks/arschgesicht/arschnase/backpfeifengesicht/fatzke/schnösel/wichtigtuer/prahlhans/aufschneider/selbstdarsteller/narzisst/egozentriker/egomane/psychopath/soziopath/bekloppter/bekloppte/bescheuerter/meschugge | @ -thing
labersack/mistkerl/mistkröte/mistvieh/mistbock/miststück/drecksack/dreckskerl/drecksweib/scheißkerl/saukerl/sauhund/schweinehund/hundsfott/hurensohn/wichser/pisser/pissnelke/arschloch/fotze/schlampe/hure/nutte/flittchen/bordsteinschwalbe | @ -thing

[insult weak +contempt !client !person]
lügt/lügen/log | @ +lone -thing
aasgeier/angeber/armleuchter/arsch/bastard/bazi/beidel/beidl/blender/blondine/blutsauger/bohnenstange/dodel/dolm/ekel/emanze/faultier/feigling/furie/ganove/gauner/giftspritze/giftzwerg/hallodri/halunke/hausdrachen/heuchler/heuschrecke/hexe/hirni/hundling/hyäne/irre/irrer/kanaille/kriecher/lackel/loser/luder/lump/lusche/parasit/pedant/pharisäer/psycho/püppchen/ratte/saubua/schisser/schlafmütze/schlange/schleimer/schuft/schurke/snob/spinner/strolch/tschecherant/ungeheuer/verrückte/verrückter/wahnsinniger

[minor trait]
minderjährig/minderjährige/minderjähriger/noch-minderjährig/halbwüchsig/halbwüchsiger/teenie/teenagerin/konfirmand/konfirmandin/firmling/erstkommunionkind/abc-schütze/schulkind/kleinkind/vorschulkind/kindergartenkind/kitakind/pubertierend/pubertier/gymnasiast/gymnasiastin/realschüler/realschülerin/hauptschüler/hauptschülerin/volksschüler/volksschülerin/grundschüler/grundschülerin/gymischüler/gesamtschüler/oberstufenschüler/berufsschüler/abiturient/abiturientin/maturant/maturantin/primarschüler/primarschülerin | -thing

[health,family_privacy state]
abtreibung/abgetrieben/fehlgeburt/totgeburt/sternenkind/frühchen/frühgeburt/kaiserschnitt/künstliche-befruchtung ?hatte/hinter/nach/erlitten/im/vor erlitten/gehabt/hinter/wochen/monat/jahr/machen/lassen
{kin} hat/haben/wollte/versuchte _ sich _ umgebracht/umzubringen/erhängt/aufgehängt/erschossen/vergiftet/umbringen
{kin} nahm sich/das _ leben
{kin} _ umgebracht/erhängt/selbstmord/suizid/vor-den-zug
{kin}/sohnes/tochter/bruders/vaters selbstmord/suizid/freitod

[health weak +since +lone +suffer]
im krankenhaus
im pflegeheim
im altersheim
im heim
in der klinik
im hospiz
auf station
im kkh
in behandlung

[criminal weak +accused +lone +since]
im gefängnis

[minor weak +young +school +lone]
im kindergarten
unter 18
unter 16
#n klasse | @
erst #age
kindergarten geht

[family_privacy weak +since +lone]
trennung von
getrennt von

[family_privacy trait]
beziehungsdrama=/beziehungskrieg=/beziehungskrise=/beziehungsphase=/beziehungsschmerz=/beziehungsstreit=/beziehungsstress=/beziehungstragödie=/ehedrama=/ehekrieg=/ehekrise=/eheschmerz=/ehestreit=/ehestress=/ehetragödie=/erbdrama=/erbklage=/erbkrieg=/erbschaftsdrama=/erbschaftsklage=/erbschaftskrieg=/erbschaftskrise=/erbschaftsschmerz=/erbschaftsstreit=/erbschaftsstress=/erbschaftstragödie=/erbschmerz=/erbstreit=/erbstress=/erbtragödie=/familiendrama=/familienkrieg=/familienkrise=/familienschmerz=/familienstreit=/familienstress=/familientragödie=/scheidungsdrama=/scheidungsfolgen=/scheidungsklage=/scheidungskrieg=/scheidungskrise=/scheidungsphase=/scheidungsschmerz=/scheidungsstreit=/scheidungsstress=/scheidungstragödie=/schuldendrama=/schuldenkrise=/schuldenschmerz=/schuldenstress=/schuldentragödie=/sorgerechtsdrama=/sorgerechtsfolgen=/sorgerechtsklage=/sorgerechtskrieg=/sorgerechtskrise=/sorgerechtsphase=/sorgerechtsschmerz=/sorgerechtsstreit=/sorgerechtsstress=/sorgerechtstragödie=/trennungsdrama=/trennungsfolgen=/trennungsklage=/trennungskrieg=/trennungskrise=/trennungsphase=/trennungsschmerz=/trennungsstreit=/trennungsstress=/trennungstragödie=/unterhaltsdrama=/unterhaltsklage=/unterhaltskrieg=/unterhaltskrise=/unterhaltsschmerz=/unterhaltsstreit=/unterhaltsstress=/unterhaltstragödie=
beerdigungsfeier=/erbschleicher=/gehaltspfändung=/heiratsschwindler=/kontopfändung=/lohnpfändung=/pfändungsbescheid=/scheidungskind=/scheidungskinder=/scheidungstermin=/schuldnerberatung=/seelenmesse=/spielschulden=/sterbebegleitung=/steuerschulden=/totenmesse=/trauerbegleitung=/trauerfeier=/trauergespräch=/trauerjahr=/trauerphase=/trennungsjahr=/unterhaltsrückstand=/unterhaltsrückstände=/wettschulden=/zwangsheirat=
alleinstehend | @
kinderlos | @

[health weak +suffer +since +person]
autounfall
arbeitsunfall

[religion topic]
kirchensteuer

[ok]
am/an/auf/hinter/unter/bei ?der/dem/den kirche/kloster/friedhof/krankenhaus/spital/hospital/stift/gericht/gefängnis/synagoge/moschee/dom/kapelle/kirchhof/pfarrhof/judenhof/heiligen/schule/kindergarten/klinik/tempel/jungfern/nonnenberg/mönchsberg/zuchthaus/galgenberg #n
formular/portal/prozess/system/software/menü/oberfläche/regel/regelung/vorschrift/anleitung/layout/website ?ist/wirkt/wäre idiotisch/dämlich/dumm/blöd/bescheuert/bekloppt/schwachsinnig/lächerlich/peinlich
herr/frau/hr/fr blind/taub/krank/lahm/stumm von/aus/vom
kollabiert/zusammengebrochen server/markt/system/anlage
stillt den/die/unseren bedarf/nachfrage/durst/hunger
rücken frei/deckung/seite
am tropf ?der/des konzern/mutter/staat/fördermittel/bank/subventionen
wieder auf den beinen ?der/die/das firma/betrieb/unternehmen
nachwuchs erwartet/gesucht/fördern
seine/ihre/die neue ist/hat ?die/eine/der webseite/website/anlage/filiale/preisliste/version/adresse/nummer/assistentin
streikt der/die/das/mal/wieder ?alte motor/drucker/server/anlage/maschine/technik/heizung/rechner/laptop/scanner/internet/telefon/kaffeemaschine/aufzug/system
saudumm/dumm/blöd/doof/saublöd gelaufen/gesagt/gekommen/formuliert/nur
lügenbaron museum/münchhausen
als/im/das feld ?in/für/kirchensteuer/konfession/religion/geschlecht/familienstand
kirchensteuer/konfession/familienstand/religion als/im/in feld/formular/lohnsoftware/datev/dropdown/maske/stammdaten
schülerticket/schülertickets/schülerausweis kampagne/verkauf/aktion/app/druck
in/im ?der/einer/dem klinik/krankenhaus/spital/pflegeheim/praxis/uniklinik/klinikum _ installiert/verbaut/ausgebaut/geliefert/montiert/eingebaut/getauscht/ausgerollt/sanieren/saniert/erneuern/erneuert/aufgebaut/präsentiert/verkauft/vorgeführt/implementiert/migriert
wlan/monitore/server/küche/aufzüge/software/it/betten/telefonanlage/drucker/wartung/reinigung/catering/kantine/projekt/umbau/neubau/demo/pilot/rollout/termin ?mit/bei/für/zur in/im/in-der/in-einer krankenhaus/klinik/spital/klinikum/pflegeheim/uniklinik
kantine/küche/ausschreibung/auftrag/montage/lieferung/sanitär/wartung/möbel/bau/umbau im gefängnis
im gefängnis ausschreibung/verbaut/installiert/montiert/sanieren/eingebaut/als
möbel/spielgeräte/küche/heizung/fenster/boden/dach/it/umbau/sanierung/spielplatz/essen/catering im/in kindergarten/kita/krippe
im kindergarten/kita geliefert/montiert/installiert/eingebaut/sanieren/verlegt
blindes/blinde/blinder/blinden verständnis/vertrauen/zutrauen/eifer/aktion/liebe
gelähmt vor/von/durch ?der/die/lauter bürokratie/angst/papierkram/vorschriften/regeln/kosten/streik
als träger/trägerin
#n jähriger/jährigem/jährigen whisky/rum/scotch/wein/cognac/brandy/portwein/balsamico/mietvertrag/baumbestand/gebrauchtwagen/golf/passat/audi/bmw/transporter/maschine
#n klasse bahnfahren/bahn/abteil/ticket/hotel/sitze
idiot/idioten/trottel/deppen/dummies/geizkragen/faultier/esel/affen/zicken test/angebot/modus/hügel/sicher/apostroph/maskottchen/preis/tarif/faktor/alarm/logo/theater/steuer/aktion/kampagne
bauchschmerzen/bauchweh/kopfschmerzen/kopfweh/magenschmerzen/zahnschmerzen bei/mit/wegen/bereitet/macht/machen ?mit/dem/der/den/ihm/ihr/uns ?dem/der/die/das/den preis/preise/angebot/umstellung/rabatt/zeitplan/vertrag/migration/projekt/schnittstelle/kosten/budget/lieferung/termin/idee/konzept/entscheidung
macht/machen/bereitet/bereiten ihm/ihr/uns/mir/dem/der ?chef/kunden/it kopfschmerzen/bauchschmerzen/bauchweh
kopfschmerzen/bauchschmerzen bereitet/bereiten/macht/machen
sternzeichen/wendekreis/zeichen ?des/der krebs/krebses/jungfrau
depressive/gedrückte/kranke/fiebrige stimmung am/an/im/in/bei ?der markt/aktienmarkt/börse/branche/handel/bau/industrie
krank/kranke/kranker/krankes/todkranke/totkranke/lahme/sterbende/sieche/blinde/dumme/tote branche/firma/system/industrie/bilanz/kasse/server/markt/it/technik/maschine/abteilung/prozess/software/baum/bäume/pflanzen/wald/tiere/tier/kuh/kühe/hund
betriebsratswahl/betriebsratswahlen/betriebsratssitzung/betriebsversammlung/betriebsratsbeschluss/betriebsvereinbarung
geschiedene leute
zicken macht/machen/nur/gemacht
macht/machen/keine zicken
#n jährige/jähriger/jährigen/jähriges/jährigem garantie/erfahrung/laufzeit/vertrag/verträge/zusammenarbeit/partnerschaft/bestehen/jubiläum/bindung/gewährleistung/tradition/firmengeschichte/wartung/kooperation/mietdauer/pacht/mietvertrag/leasing/rahmenvertrag/wartungsvertrag/firmenjubiläum/abo
#n azubis/lehrlinge/schüler/praktikanten/auszubildende im/in/pro/gesucht/starten/ab/betrieb
mekka für/der/des
lesbos
verfahren/vergabeverfahren/zulassungsverfahren/genehmigungsverfahren läuft/laufen/anhängig ?noch ausschreibung/los/vergabe/genehmigung/zulassung/bauamt/iso
vertrauensmann/vertrauensfrau/vertrauensperson/vertrauensleute der/des/für/bei/im ?die/den/der bank/versicherung/vr/sparkasse/allianz/einkauf/kunden/vertrieb/kundschaft/geschäftsführung/chefs/vr-bank
kommt/kommen/reist/meldet/ruft/fliegt/liefert/schreibt/kam aus polen/tschechien/italien/türkei/indien/china/spanien/frankreich/ungarn/rumänien/holland/ukraine/kroatien/serbien/portugal/griechenland angereist/zugeschaltet/geflogen/zurück/an/geliefert/extra/zum/zur/per
aus polen/tschechien/italien/indien/china/spanien/frankreich/ungarn/rumänien/kroatien/serbien/portugal angereist/zugeschaltet/geliefert/importiert/bezogen
allergisch gegen/auf lange/kaltakquise/callcenter/floskeln/werbung/anrufe/vertreter/vertriebler/spam/powerpoint/papierkram/bürokratie/preiserhöhungen/verspätung/verspätungen/druck/mails/newsletter/meetings
anlage/maschine/system/server/projekt/software/leitung/prozess/konzept/motor/produkt/netz/verkehr/it/standort/website/shop/drucker/konjunktur/markt/branche hat/hatte/erlitt/droht/ist/liegt/war ?einen/ein/eine/im/am/nach/mit herzfehler/herzinfarkt/infarkt/kollaps/schlaganfall/schluckauf/burnout/fieber/koma/krank/tot/blind/taub/lahm/gelähmt/depressiv/verletzt/allergisch/schwach/todkrank/intensivstation/boden/krücken
demenz/alzheimer/pflege/behinderten/sucht/krebs/blinden/gehörlosen wg/station/heim/zentrum/verein/hilfe/beratung/werkstatt/wohngruppe/projekt/kongress/forschung/stiftung als/für/im/bauprojekt/neubau/kunde/plant/baut/sucht/bestellt
erst/noch/ist/gerade/schon #n von/der/aus/statt/bis/mal/anlagen/geräte/lizenzen/objekte/einheiten/termine/angebote/positionen/rechnungen/paletten
messe/messen in/am/stand/auftritt/termin/kontakt/besuch/gespräch ?köln/münchen/hannover/frankfurt/berlin/nürnberg/leipzig/stuttgart/essen/düsseldorf/wien/basel/zürich/hamburg
auf/zur/von/nach/bei ?der messe
trans o flex
sohn/tochter/enkel/enkelin am/vom/bis/ab #n #n
sohn/tochter/enkel/enkelin/nichte/neffe/junge/mädchen _ am/um/ab/bis/gegen/vor/nach/in/zum/vom/für/seit/über/kw/nr/nummer/haus/zimmer/tor/halle/mobil/tel #n
sohn/tochter/enkel/enkelin/nichte/neffe/junge/mädchen _ #n jahre/jahren/monate/monaten/wochen/tage/tagen/uhr/euro/eur/prozent/mitarbeiter/mitarbeitern/standorte/filialen/stück/stk/lizenzen/mal/std/stunden/kg/km/qm/fahrzeuge/angebote/häuser/läden/leute
sich/hat von/vom/sich ?vom/von _ anbieter/lieferant/lieferanten/agentur/dienstleister/partner/software/system/hersteller/steuerberater/makler/vertriebspartner/spediteur/geschäftsführer/vermarkter getrennt/trennen/gelöst/verabschiedet
produktmanager/produktmanagerin/vertrieb/entwickler/ingenieur/hersteller/entwicklung/service/techniker herzschrittmacher/hörgeräte/prothesen/insulinpumpen/rollstühle/implantate/stents/defibrillatoren/rollatoren
kindergarten/kita/krippe/hort/grundschule/gymnasium als kunde/auftraggeber/referenz/nachbar/interessent
spricht türkisch/arabisch/russisch/polnisch/persisch/kurdisch u/und/sowie/+ englisch/deutsch/französisch/spanisch
spricht englisch/deutsch/französisch/spanisch u/und/sowie türkisch/arabisch/russisch/polnisch/persisch
biometrische/biometrischen/biometrisches passbilder/passbild/passfoto/passfotos/bilder/fotos im/in/ab/für/druckt/machen/studio/automat
diebstahl/einbruch/raub/überfall/vandalismus/brandstiftung/wohnungseinbruch/autodiebstahl/fahrraddiebstahl/ladendiebstahl von/gemeldet/kasko/reguliert/versicherung/versichert/schadensfall/schaden/schutz/sicherung/police/baustelle
über/gegen/viele ?zu ?viele ausländer
betriebsrat/personalrat/betriebsrats/arbeiterkammer tagt/muss/will/prüft/entscheidet/stimmt/zögert/blockiert/bremst/verlangt/fordert/möchte/braucht/zustimmen/dagegen/einverstanden/mitbestimmung/vereinbarung/beschluss/sitzung/tagung/info/schulung/zimmer/büro/informiert/eingeschaltet/liegt/involviert
betriebsrat/personalrat ?hat ?noch/bereits/schon/nicht zugestimmt/genehmigt/abgelehnt/freigegeben/unterschrieben/gefragt/verhindert
gewerkschaftshaus/gewerkschaftshäuser/gewerkschaftsstraße
cdu/csu/spd/fdp/grünen/linken/afd/fpö/övp/spö/svp fraktion als/bestellt/kunde/druckt/beauftragt/ausschreibung
ratte/ratten/mäuse im/in/am/bekämpfung/falle/köder lager/keller/halle/haus/werk/küche
fasten your/seat/belt
farbige/farbiger/farbiges/farbigen ausdruck/ausdrucke/drucke/druck/prospekte/etiketten/broschüre/kartons/folie/fassade/kopien/grafiken/markierung/glas/möbel/flyer/umschläge
ausländische/ausländischer/ausländischen/ausländisches referenz/referenzen/lieferanten/lieferant/firma/firmen/partner/konzern/mutter/bank/anleger/konkurrenz/märkte/niederlassung/gesellschaft/kennzeichen/rechnung/adresse/steuernummer/unternehmen/banken/fachkräfte/muttergesellschaft
trennt/trennen/trennung/getrennt/scheidung sich/von/vom/der _ lieferant/lieferanten/agentur/dienstleister/anbieter/partner/partnern/sap/system/altsystem/software/geschäftsbereich/sparte/hersteller/steuerberater/hausbank/makler/tochtergesellschaft/marke/standort/vertriebspartner
trennt/trennen sich von/vom/der _ lieferanten/agentur/dienstleister/anbieter/software/system/sparte/steuerberater/hausbank/makler/marke/standort
kreditkarte/visa/mastercard/amex/paypal/kreditkarten als/per/mit ?zahlart/zahlungsart/zahlungsmittel/zahlungsweg hinterlegt/gewählt/akzeptiert/möglich/zahlungsart/zahlungsmittel
gips und/platten/karton/werk/sack/putz/bau/decke/wand ?trockenbau
gips und trockenbau/putz/stuck
ausgefallen/verschoben/abgesagt/geschlossen/entfallen/insolvent/verzögert wegen corona/covid/grippewelle/krankheit
corona/covid hilfe/hilfen/zeit/zeiten/pandemie/jahr/jahre/lockdown/regeln/krise/soforthilfe/prämie/überbrückungshilfe/maßnahmen/bedingt/kredit/kredite/zuschuss/bonus/rabatt/masken/folgen/rücklagen/tests/testzentrum/schnelltests
verurteilt/verdammt zum/zu erfolg/scheitern/warten/nichtstun/untätigkeit
sau gut/gutes/guter/gute/teuer/günstig/stark/schnell/schwer/kalt/wichtig/spannend
schaden/schäden gemeldet/reguliert/angezeigt/aufgenommen/beglichen
hat/hatte einen/'n schaden gemeldet/am/an/im/beim/durch/von/vom/der/mit
schraube/rad/mutter locker/ab an/am/bei/im/beim/gewesen maschine
schraube locker an/am/bei/im
tassen im schrank als/mit/für
trinkt/trinken ?auch/immer/nur gern/gerne/viel/lieber/zu kaffee/tee/wasser/cola/espresso/saft/mate/cappuccino/kakao
verheirateter/alter/neuer/geänderter name/nachname/familienname
betriebsrat/personalrat _ umgehen/einbinden/einbeziehen/informieren/informiert/fragen/überzeugen/einschalten/abstimmen/abgestimmt/abwarten/anhören/ins-boot/vorlegen/abstimmung
mit/dem/den/vom/des/unser/unserem/kunden betriebsrat/personalrat/betriebsrats abstimmen/abgestimmt/abklären/klären/reden/sprechen/vereinbart/freigegeben/genehmigt/verhandeln/absegnen/zustimmung/zugestimmt
sprung in ?der/die/den scheibe/glas/display/windschutzscheibe/kundenliste/platte/tasse/bildschirm/charts/selbständigkeit/selbstständigkeit/nächste/nächsten
trauerhalle/trauerweide
unterhalt der/des/von/für ?die/der/den ?beiden/gesamten maschine/maschinen/anlage/anlagen/fahrzeuge/fahrzeugs/fahrzeugflotte/flotte/straßen/straße/gebäude/gebäudes/immobilie/immobilien/website/liegenschaft/liegenschaften/fuhrparks/systems/server/geräte/wege/halle/technik/wagen
baulicher/laufender/betrieblicher/technischer unterhalt
unterhalts reinigung/arbeiten
unterhaltsreinigung/unterhaltsarbeiten/unterhaltskosten gebäude/der/für
blinde/blinder/blinden/blindes/blindem fleck/flecken/passagier/passagiere/wut/vertrauen/aktionismus/kuh/gehorsam/eifer/alarm
taube/tauben nüsse/nuss/ohren/schlag/abwehr
stumme/stummer/stummen karte/diener/film/schaltung
lahme/lahmen ente/enten/leitung/internet/server
kranker/krankes/krankenhaus/kranken haus/kassen/versicherung/zusatz/tagegeld
schwarze/schwarzer/schwarzes/schwarzen zahlen/null/liste/brett/kaffee/tinte/toner/schaf/montag/freitag/loch/magie/kasse/gurte/block/folie/lack/anzug/auto
auf/für/mit probe/bewährung bis/läuft vertrag/projekt
vertrag/testphase/projekt/produkt/dienstleister/lieferant/agentur/system läuft/ist/nur/vorerst/noch auf/in bewährung
hat sich/sich/system/produkt/konzept/lösung/technik/verfahren bewährt
produkt/marke/markt/branche/firma/projekt/verkauf/image/absatz/umsatz/qualität/betrieb/standort/unternehmen/handel/industrie/abteilung/service/performance/budget/betrieb/geschäft leidet/litt/leiden/krankt ?stark/sehr/darunter/massiv/noch/auch unter/an/darunter
leidet/leiden/litt ?stark/massiv/sehr unter lieferengpässen/lieferproblemen/fachkräftemangel/personalmangel/preisdruck/konkurrenz/inflation/energiepreisen/rohstoffpreisen/kosten/materialmangel/kostendruck/zeitdruck/zeitmangel/ausfällen/störungen/mangel/hitze/kälte/lärm/konjunktur/umsatzrückgang/bürokratie/chipmangel/zinsen/baustelle/sanktionen/corona-folgen/überkapazitäten/der

[words]
aufstocken
aufstockung
bypasse
`,
};
