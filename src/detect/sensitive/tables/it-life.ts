import type { Table } from './format.ts';

/** Italian, what befalls people, as notes tell it in passing. Written for this project from general knowledge of the language. */
export const IT_LIFE: Table = {
  lang: 'it',
  text: `
[set kin]
babbo
cognata
cognato
compagna
compagno
cugina
cugino
fidanzata
fidanzato
figlia
figlio
fratello
genero
madre
mamma
marito
moglie
nipote
nonna
nonno
nuora
padre
papà
sorella
suocera
suocero
zia
zio

[set body]
anca
caviglia
cervicale
cistifellea
cuore
fegato
femore
ginocchio
gola
intestino
legamenti
legamento
menisco
orecchio
polmone
polmoni
polso
prostata
rene
reni
schiena
seno
spalla
stomaco
tendine
tiroide
utero
vertebra
vescica

[set party]
alleanza-verdi-sinistra
avs
casapound
cinque-stelle
5-stelle
forza-italia
forza-nuova
fratelli-d-italia
italia-viva
lega-nord
m5s
movimento-5-stelle
partito-democratico
pd
più-europa
potere-al-popolo
radicali
rifondazione
rifondazione-comunista
sinistra-italiana

[set politician]
berlinguer
berlusconi
bersani
bonino
bossi
calenda
craxi
d-alema
di-maio
draghi
fratoianni
meloni
mussolini
pannella
prodi
putin
renzi
salvini
schlein
trump
vannacci
veltroni
zaia
zelensky

[set unions]
anief
cgil
cisal
cisl
cobas
confsal
fiom
filcams
filctem
filt
fim
fisascat
flc
fp-cgil
sindacato
snals
spi-cgil
ugl
uil
uilm
uiltucs

[set offence]
abusi
abusi-sessuali
aggressione
appropriazione-indebita
bancarotta
bancarotta-fraudolenta
caporalato
concussione
contrabbando
contraffazione
corruzione
danneggiamento
diffamazione
estorsione
evasione-fiscale
false-fatture
falso-in-bilancio
favoreggiamento
frode
furto
furti
incendio-doloso
lesioni
maltrattamenti
minacce
molestie
omicidio
omicidio-stradale
pedofilia
pedopornografia
peculato
rapina
rapine
ricettazione
riciclaggio
rissa
sequestro
spaccio
stalking
stupro
tangenti
traffico-di-droga
truffa
truffe
turbativa-d-asta
usura
violenza
violenza-sessuale

[set prison]
bollate
cella
galera
gattabuia
opera
poggioreale
prigione
rebibbia
regina-coeli
san-vittore
secondigliano
ucciardone

[set origin]
portoghese
spagnolo
ceco
slovacco
lituano
lettone
azero
kazako
uzbeko
mongolo
giapponese
coreano
greco
ungherese
bielorusso
ceceno
angolano
ruandese
togolese
beninese
malgascio
keniota
tanzaniano
israeliano
indonesiano
birmano
tibetano
nepalese
thailandese
messicano
cileno
guatemalteco
honduregno
paraguaiano
uruguaiano
haitiano
giordano-arabo
yemenita
afgano
africano
albanese
algerino
arabo
argentino
bengalese
berbero
boliviano
bosniaco
brasiliano
bulgaro
camerunense
capoverdiano
cinese
cingalese
colombiano
congolese
croato
cubano
curdo
dominicano
ecuadoregno
egiziano
eritreo
etiope
filippino
gambiano
georgiano
ghanese
guineano
indiano
iracheno
iraniano
ivoriano
kosovaro
libanese
libico
macedone
maghrebino
maliano
marocchino
mauriziano
moldavo
nigeriano
pakistano
palestinese
peruviano
polacco
rumeno
russo
salvadoregno
senegalese
serbo
singalese
siriano
slavo
somalo
srilankese
sudanese
sudamericano
tunisino
turco
ucraino
venezuelano
vietnamita

[set land]
kharkiv
odessa
mariupol
kherson
zaporizhzhia
aleppo
homs
mosul
baghdad
dacca
colombo
lagos-nigeria
conakry
abidjan
bamako
lome
douala
kinshasa
khartoum
bengasi
tripoli
casamance
chisinau
timisoara
iasi
scutari
elbasan
skopje
sarajevo
belgrado
grozny
tbilisi
erevan
caracas
l-avana
quito
guayaquil
la-paz
santo-domingo
san-salvador
karachi
peshawar
herat
accra
addis-abeba
afghanistan
albania
algeri
algeria
asmara
bangladesh
bolivia
bucarest
burkina
camerun
casablanca
colombia
congo
costa-d-avorio
cuba
dakar
damasco
durazzo
ecuador
egitto
eritrea
etiopia
filippine
gambia
ghana
guinea
il-cairo
india
iran
iraq
islamabad
kabul
kiev
kosovo
lagos
lahore
leopoli
libia
manila
marocco
mogadiscio
moldavia
nigeria
pakistan
perù
pristina
rabat
romania
senegal
siria
somalia
sri-lanka
sudan
teheran
tirana
togo
tunisi
tunisia
ucraina
valona
venezuela

[health state]
nato/nata/nati con/senza un/una/il/la malformazione/soffio/cardiopatia/handicap/sindrome/labbro-leporino/mano/problema-al-cuore/sordità
malformazione/malformazioni al/del/congenita/cardiaca cuore/congenita/cardiaca/rene/viso
su/per/dietro parere/ordine/prescrizione/consiglio/indicazione del/della/dei/di ?suo medico/medici/cardiologo/psichiatra/ortopedico
parere/ordine/prescrizione medica/del-medico/dei-medici
emicranie/emicrania/vertigini/dolori/cervicale/mal-di-testa _ letto/casa/giorni/ko/stesa/steso/bloccata/bloccato
a letto due/tre/con/da/per/giorni/settimane
il/suo/sua/dal medico/dottore/dottoressa/cardiologo/oncologo/psichiatra/ortopedico/chirurgo/specialista/curante _ vieta/proibisce/proibito/vietato/sconsiglia/prescrive/prescritto/obbliga/fermato
gira/girava/girano la/le testa
pelle e ossa
coccolone/colpo-apoplettico/sturbo/abbiocco-patologico/mancamento/svenimento/malore
sente/vede/cammina/respira/parla poco/male/a-fatica/peggio/niente _ lato/orecchio/occhio/destro/sinistro/destra/sinistra/ictus/incidente/operazione/caduta/gamba
bloccato/bloccata/piegato/piegata/fermo/ferma/kappaò/steso/stesa con/per/dalla/da/col la/il/un schiena/sciatica/ernia/lombalgia/cervicale/colpo-della-strega/febbre/influenza/virus
non fa/sale/riesce/può/fare/salire/regge/porta/solleva/alza ?più/a/ancora ?le/fare/salire/pesi scale/pesi/sforzi/gradini/braccio/peso ?dalla/da/dopo/per
figlio/figlia/bambino/bambina/madre/padre/moglie/marito/bimbo/bimba ricoverato/ricoverata/in-ospedale/operato/operata/in-rianimazione
perso/perde/perdendo/cadono ?i/gli ?i/i-suoi capelli con/per/dalla la/chemio
flebo/terapia-infusionale/infusione/trasfusione/trasfusioni
fa/facendo/sta-facendo accertamenti/analisi-del-sangue/esami-del-sangue/esami-clinici/accertamenti-clinici/la-radio/le-radio/raggi/la-radioterapia
trovato/scoperto/visto ?un/una/qualcosa/dei nodulo/noduli/macchia-al/massa-al/ombra-al/polipo/polipi/linfonodo/linfonodi
puntura/punture/iniezione/iniezioni ?di/dell ?insulina/eparina/cortisone/ogni | -thing
esce/uscito/uscita/dimesso/dimessa/torna/tornato/rientrato/rientrata _ ospedale/dall-ospedale/rianimazione/dalla-rianimazione/pronto-soccorso/dalla-clinica/coma/dal-coma/terapia-intensiva/comunità-di-recupero/sala-operatoria/convalescenza
in mutua
mutua/malattia prolungata/fino/lunga/da/prorogata/di-un-mese
in malattia
a riposo ?assoluto/forzato/per assoluto/forzato/medico/ordine
riposo assoluto/forzato/medico
risonanza/tac/biopsia/colonscopia/gastroscopia/mammografia/ecografia/scintigrafia/chemio/radioterapia/coronarografia/artroscopia/pap-test/holter/infiltrazione/infiltrazioni/isteroscopia/angiografia domani/lunedì/martedì/mercoledì/giovedì/venerdì/urgente/mattina/programmata/prenotata/fissata/oggi/settimana
aspetta/attende/in-attesa/esito/esiti/referto/prenotata/prenotato/deve-fare/fa/fatto/fare _ tac/biopsia/risonanza/mammografia/colonscopia/gastroscopia/trapianto/chemio/ecocardiogramma/elettrocardiogramma/scintigrafia/ecg
si-opera/operato/operata/opera/operano/operare/operarsi/operazione/intervento/sotto-i-ferri/infiltrazione/lesione/frattura/fratturato/fratturata/protesi/tumore/cancro/carcinoma/metastasi/cisti/ernia/calcoli/problema/problemi/dolore/dolori/mal/malato/malata/trapianto/trapiantato _ {body}/cataratta/appendicite/emorroidi/tonsille/varici
operato/operata/frattura/fratturato/rotto/rotta/ferito/ferita ?alla/al/a/la/il/un/del/della mano/piede/dito/occhio/naso/braccio/gamba/clavicola/costola/bacino/crociato
finisce/finito/andato/va sotto ?i ferri
sotto i ferri
si è rotto/rotta/fratturato/fratturata/slogato/lussato/strappato/tagliato/ustionato ?la/il/un/una/l/lo {body}/gamba/braccio/dito/mano/piede/naso/clavicola/crociato/costola/testa
si è fratturato/slogato/lussato/infortunato/infortunata/fatto-male
prende/prendeva/prendere/assume/sotto/imbottito/imbottita/dipendente-da/abusa/dosi _ sonniferi/antidepressivi/ansiolitici/psicofarmaci/tranquillanti/cortisone/insulina/morfina/metadone/xanax/lexotan/tavor/valium/prozac/litio/eutirox/coumadin/antidolorifici/oppiacei/cardioaspirina/ritalin/pillole-per-dormire/goccine/minias/rivotril/depakin/ossigeno
perde/perdendo/perso la/l vista/memoria/parola/udito/equilibrio
perdita di memoria/udito/coscienza
perso/perde i/la sensi/conoscenza
sta diventando/perdendo cieco/cieca/sordo/sorda/la-vista/l-udito
giramenti/capogiri/vertigini/svenimenti/palpitazioni/tremori/nausee/emicranie/convulsioni/acufeni/fitte/vampate/tachicardie | -thing
giramento/giramenti di testa
è/era svenuto/svenuta/collassato/collassata/crollato-in-ufficio
svenuto/svenuta in/al/durante/davanti
glicemia/colesterolo/diabete/trigliceridi _ alta/alto/altissima/alle-stelle/sballata/sballato/scompensato/ballerina
in/sulla/usa/va-in/costretto-in/costretta-in carrozzina/carrozzella/sedia-a-rotelle
carrozzella/sedia-a-rotelle | -thing
cammina/gira/va/porta/zoppica _ stampelle/bastone/deambulatore/tutore/collare/apparecchio-acustico/pacemaker/catetere/dentiera/parrucca/pannolone/stomia/corsetto/occhio-di-vetro
zoppica/zoppo/claudicante/balbetta/balbuziente | -thing
fisioterapia/riabilitazione/rieducazione/logopedia/psicoterapia/chemioterapia/radioterapia/dialisi/immunoterapia/terapia-del-dolore/terapia-di-coppia ogni/il/tre/due/mattina/pomeriggio/fino/da/dopo/martedì/giovedì/mercoledì/venerdì/lunedì
fa/va/inizia/iniziato/sta-facendo/segue/sospeso/finito/comincia/deve-fare/ciclo/cicli/sedute/seduta _ fisioterapia/riabilitazione/logopedia/psicoterapia/chemio/chemioterapia/radioterapia/dialisi/immunoterapia/analisi-con-lo-psicologo/terapia-di-coppia/agopuntura-per-il-dolore/fecondazione/disintossicazione
va in/a terapia ?dallo/dal/il psicologo/martedì/giovedì/lunedì/mercoledì/venerdì/settimana
in/seguita/seguito/cura/paziente/ricovero/ricoverato/ricoverata/visita/va/terapia/appuntamento/parla/colloquio/mandato-da _ centro-di-salute-mentale/csm/sert/serd/psichiatria/psichiatra/psicologo/psicologa/psicoterapeuta/oncologia/oncologo/oncologa/neurologo/neurologia/cardiologo/cardiologia/reumatologo/nefrologia/ematologia/ematologo/ginecologo/urologo/ortopedico/gastroenterologo/endocrinologo/pneumologo/diabetologo/logopedista/geriatria/andrologo/senologo/allergologo
stress/esaurimento/esaurito/esaurita/depresso/depressa/depressione/crollo/burnout/ansia/ansie/panico/stressato/stressata ?lavoro/da nervoso/nervosa/a-casa/post-partum/post/da-lavoro/reattiva/maggiore/generalizzata
a casa/assente/fermo/ferma per/da stress/malattia/depressione/esaurimento/mal-di-schiena/ernia/infortunio/operazione/intervento/influenza/covid/problemi-di-salute/motivi-di-salute
disturbo/disturbi/sindrome/malattia/morbo/patologia/deficit/crisi/attacco/attacchi ossessivo/ossessiva/bipolare/alimentare/alimentari/borderline/d-ansia/dello-spettro/personalità/di-panico/d-asma/epilettica/epilettiche/epilettico/ischemico/isterica/di-ansia/rara/rare/cronica/professionale/autoimmune/degenerativa/oncologica/mentale/terminale/di-crohn/di-parkinson/di-alzheimer/di-down/di-lyme/di-meniere/di-tourette/di-asperger/depressiva/celiaca/psichiatrica/cardiaca/renale/genetica-rara/respiratoria/psicotica/di-nervi/di-pianto/invalidante
in rianimazione/terapia-intensiva/coma/dialisi/chemio/lista-trapianto/hospice/fin-di-vita/cure-palliative/camera-iperbarica/pronto-soccorso/trattamento-sanitario
cure palliative
fine vita
reumatismi/reumatico/artrite/artrosi/gotta/sciatica/lombalgia/cervicalgia/lombosciatalgia/tendinite/borsite/cistite/gastrite/gastroenterite/bronchite/polmonite/broncopolmonite/sinusite/otite/tonsillite/prostatite/colite/pancreatite/epatite/nefrite/flebite/meningite/psoriasi/dermatite/orticaria/endometriosi/osteoporosi/cirrosi/fibrosi/ulcera/herpes/scoliosi/labirintite | -thing
idoneo/idonea/idoneità/inidoneo/inidonea/inabile/non-idoneo ?al/alla con/prescrizioni/limitazioni/mansione/lavoro/parziale/temporanea ?del prescrizioni/limitazioni/medico-competente
inidoneo/inabile al/alla lavoro/mansione/servizio
visita/idoneità/prescrizioni/limitazioni/certificato _ medico-competente/medica-di-controllo/fiscale-inps/medico-legale
brutto/brutta male/malattia/operazione/caduta/depressione/esaurimento | @
ha un brutto male
male incurabile
non sta/stava/sente/stato bene ?per/esami/da ospedale/esami/medico/tempo/mesi
sta/stava poco bene
sta/stava molto/malissimo male
problemi/problema/motivi/motivo/ragioni/guai di/gravi/con salute/la-salute/cuore/fegato/alcol/droga/schiena/udito/deambulazione/fertilità/respirazione
salute cagionevole/precaria/fragile/malferma/compromessa/delicata/peggiorata
gli/le restano/danno/hanno-dato _ mesi/settimane di-vita
gli/le restano pochi mesi/giorni
pochi mesi/giorni di vita
malato/malata/paziente/stadio/fase terminale/oncologico/oncologica/psichiatrico/grave/cronico/cronica/immaginario
legge/permessi/permesso 104/centoquattro
legge 104
104 per/del/della/al/grave ?la/il/se sé/madre/padre/figlio/figlia/moglie/marito/mamma/stesso
categoria/categorie/collocamento/quota/iscritto/assunto/assunta protetta/protette/mirato/disabili/l-68/legge-68
invalido/invalida/invalidità/inabilità/disabile/disabilità/disabili/handicap/handicappato/handicappata/non-vedente/non-udente/ipovedente/audioleso/ipoacusico _ civile/100/74/per-cento/totale/parziale/motoria/psichica/grave/riconosciuta/percento/gravissima/lavoro
pensione/assegno/indennità/domanda/commissione/certificato/verbale/aggravamento/contrassegno/tagliando di/d/per/invalidi/da invalidità/accompagnamento/inabilità/disabilità/invalidi/disabili/inps-invalidi
commissione invalidi/medica
contrassegno/tagliando/pass disabili
accompagnatore/badante/oss/infermiera _ per-lui/per-lei/per-il-padre/per-la-madre/a-casa/h24 | @
assiste/accudisce/segue/cura/caregiver/bada/badare/accompagna _ madre/padre/moglie/marito/figlio/figlia/mamma/genitori/suocera/nonna/sorella/fratello ?con/che malata/malato/disabile/anziana/anziano/anziani/invalido/invalida/alzheimer/demenza/inferma/allettata/allettato/autosufficiente/disabili/autistico
{kin} _ malato/malata/ricoverato/ricoverata/in-ospedale/in-chemio/in-coma/in-fin-di-vita/disabile/invalido/invalida/autistico/autistica/down/depresso/depressa/alzheimer/parkinson/leucemia/tumore/cancro/ictus/infarto/demenza/sla/sclerosi/chemio/dialisi/allettato/allettata/operato/operata/grave/anoressica/tossicodipendente/epilettico/diabetico/celiaco/handicap/cieco/sordo
alza il gomito
puzza/odora/alito/fiato _ alcol/alcool/vino/grappa/spinello/canne/birra
beve/bere/ubriaco/ubriaca/sbronzo/brillo/alticcio/alcolizzato/alcolizzata/alcolista ?troppo/già/un/spesso/sempre/come/la/di troppo/mattina/spugna/nascosto/molto/alle/bicchiere-di-troppo/pesante/già/fradicio/anonimo/pentito/recuperato
attaccato/attaccata alla bottiglia
alcolisti/narcotisti/giocatori anonimi
si fa le/di/delle canne/coca/cocaina/eroina/spinelli/crack/pere/piste/strisce
si droga/buca/impasticca/impasticcava/drogava
fuma/fumatore/fumava _ canne/spinelli/erba/hashish/marijuana/accanito/incallito
dipendenza/dipendente/schiavo da/dalla/dal alcol/droga/gioco/cocaina/sostanze/farmaci/coca/oppiacei
malato di gioco
in comunità _ disintossicarsi/recupero/san-patrignano
disintossicazione/disintossicarsi/disintossicato
allergia/allergie/allergico/allergica/intollerante/intolleranza/shock-anafilattico _ lattosio/glutine/crostacei/noci/nocciole/arachidi/uova/latte/pesce/fragole/polline/pollini/graminacee/acari/penicillina/lattice/nichel/gatti/cani/pelo/frutta-secca/soia/lievito/pomodoro/api/vespe/ambrosia/aspirina/solfiti
dieta/mangia ?solo/tutto senza/per/in-bianco/priva-di glutine/lattosio/sale/zucchero/celiaci/diabetici/celiaco
influenza/febbre/raffreddore/mal-di-gola/febbrone/cervicale forte/rimandare/a-letto/alta/bloccato/da/a-39/con-tosse/a
bronchite/torcicollo/lombaggine/febbrone
ha l'influenza/la-febbre
a letto con/da/per ?la/il/una influenza/febbre/schiena/colpo-della-strega/sciatica/polmonite/lunedì/giorni/settimana
colpo della strega
positivo/positiva/contagiato/contagiata/contratto/preso/isolamento/quarantena/infetto ?al/il/l/da covid/hiv/corona/coronavirus/virus-hiv/tubercolosi/scabbia/mononucleosi
covid positivo/positiva/lungo/persistente
infortunio/infortunato/infortunata/infortuni ?grave sul/in-itinere/al-lavoro/lavoro/grave/inail/ginocchio/sciando
incidente/incidenti in/in-moto/stradale/sul-lavoro/d-auto/sugli-sci/domestico moto/grave/gravissimo/ricoverato/fratture/mesi-fa
tentato/tentativo/ha-tentato/ha-provato/minaccia/vuole/voleva/parla-di il/di/a suicidio/suicidarsi/ammazzarsi/farla-finita/togliersi-la-vita
tagliato le vene
tso/crollo-nervoso/esaurimento-nervoso | -thing
sentito/sentita/colto/colta/avuto/ha-avuto da/un malore/mancamento/infarto/ictus/attacco/ischemia/aneurisma/embolia/collasso/tracollo-fisico | @
malore/ischemia/ictus/infarto/embolia/trombosi/aneurisma/aritmia/fibrillazione/angina/scompenso/extrasistole/bypass/angioplastica/stent/valvola-mitrale/insufficienza-renale/soffio-al-cuore | -thing
sta/stava/si-sta curando/curandosi/riprendendo/rimettendo/disintossicando ?per/da/dal/dopo/una/un tumore/depressione/cancro/operazione/intervento/leucemia/ictus/infarto/malattia/covid/incidente
tinnito/glaucoma/cataratta/retinopatia/maculopatia/daltonico/daltonica/ipoacusia/sordità/cecità/mutismo | -thing
colostomia/isterectomia/mastectomia/vasectomia/prostatectomia/gastrectomia/tracheotomia/menopausa/impotenza/sterilità/infertilità/aborto-spontaneo
mutilato/mutilata/monco/monca/orbo/guercio/gobbo/nano=/nana=/storpio/sciancato/paralizzato/paralizzata/paralitico/tetraplegico/paraplegico/emiplegico/amputato/amputata | @ -thing

[health,family_privacy state]
perso/perde/perduto _ bambino/bambina/bimbo/feto/gravidanza/gemelli
aborto/abortito/abortire
gravidanza/incinta/gestazione/cesareo _ rischio/gemellare/difficile/isterica/extrauterina/prematuro/programmato/previsto/prevista/settimana/mese/avanzata/mesi/imminente/anticipato | -thing
maternità ?anticipata/obbligatoria/facoltativa/a fino/da/obbligatoria/facoltativa/anticipata/rischio/dal/a-rischio
in maternità
aspetta/aspettano/attende/attendono un/una/due/il-primo/il-secondo/la-prima/il-terzo bambino/bambina/bimbo/bimba/gemelli/gemelle/figlio/figlia/maschietto/femminuccia
ha/deve/sta-per/prossima-a/appena partorire/partorito/al-parto
ha partorito
partorisce ?previsto/a a/in/ai/per/primi/fine/metà gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre | -thing -trade
fecondazione/procreazione/inseminazione/fivet/icsi/ovodonazione/pma ?medicalmente/in assistita/eterologa/vitro/artificiale/da/ciclo/terzo
cerca/cercano/provano/prova/stanno-cercando ?di/ad/avere avere/fare/un ?un bambino/figlio/bimbo
non possono/può avere figli

[health trait]
acciaccato
acufene
afasico
alcolizzata
alopecia
angina
ansioso | @ !client
apnea notturna
cachessia
cardiopatico
cefalea
cerebroleso
claustrofobico
cleptomane
convalescente
depressa
depresso | @
dialisi
dializzato
diabetica
dislessico
disgrafico
discalculico
drogata
drogato
emiparesi
emofilico
encefalite
enfisema
epilettico
esaurita | @ !client -thing
fibromialgia
gastroenterite
incontinenza
infartuato
insonne
insonnia
ipertensione
iperteso
ipertiroideo
ipoteso
ipotiroidismo
lebbroso
leucemico
lombalgia
ludopatia
ludopatico
malaticcio
maniaco depressivo
miastenia
miopatia
mononucleosi
narcolettico
nevrosi
nevrotico
oncologico | @ -org -job
paranoico
parkinsoniano
poliomielitico
psicotico
schizofrenia
sieropositiva
sclerosi
sordomuto
talassemico
tetraplegica
tossico | @ -thing
tossicodipendente
tossicomane
trapiantato
tubercolosi
ustionato

[religion state]
figlio/figlia/fratello/sorella/zio/zia/cugino/nipote _ prete/sacerdote/suora/frate/missionario/missionaria/imam/rabbino/seminarista/gesuita/monaca/vescovo
fare/faccio/fatto/mandare/inviare ?gli/gli-gli ?auguri auguri ?di/per buon/il/di ?buon ramadan/eid/aid/hanukkah/pesach/diwali/sabato-ebraico
brindisi/brinda/beve/mangia/lavora/tocca/festeggia _ musulmano/musulmana/ebreo/ebrea/avventista/testimone/religione/ramadan/evangelico
a spalla la/il/san madonna/santo/patrono/vara
digiuno ?fino/per/in/è/del ?al/il/la tramonto/ramadan/quaresima/venerdì-santo/kippur/religioso/eucaristico
è della/nella/dalla/di comunità ebraica/islamica/evangelica/valdese/di-sant-egidio/bahai
crede/credente/creduto/credere _ dio/gesù/madonna/cristo/allah/reincarnazione/karma/signore
non crede in/a/più dio/madonna/preti
zio/zia/fratello/sorella/figlio/figlia/cugino/cugina/nipote ?è/fa/frate/si-è prete/suora/frate/monaca/monaco/missionario/missionaria/imam/rabbino/vescovo/parroco/cardinale/carmelitana/clarissa/salesiano/gesuita/diacono/seminarista/fatto-prete/pastora-evangelica
scout/capo-scout/lupetti/coccinelle agesci/cattolico/cattolici/d-europa/fse
agesci
sbattezzato/sbattezzata/sbattezzo/sbattezzarsi
mangiapreti/anticlericale/bestemmiatore/miscredente/apostata/laicista
cammino/pellegrinaggio=/pellegrino/pellegrina/pellegrini _ fede/lourdes/fatima/medjugorje/mecca/santiago-per-fede/loreto/assisi/terrasanta/terra-santa/voto/giubileo/pompei/padre-pio/giovanni-rotondo | -trade -thing
comunione/cresima/battesimo/prima-comunione/circoncisione/matrimonio-religioso/bar-mitzvah _ figlio/figlia/nipote/nipotina/nipotino/bambina/bambino/gemelli/bimba/bimbo/figlioccio/domenica/maggio
madrina/padrino di/alla/al battesimo/cresima
fa/fare/fanno/prepara/celebra/riceve ?la/il/sua/suo comunione/cresima/prima-comunione/battesimo/ramadan/quaresima/novena/digiuno-religioso/yom-kippur/shabbat/rosario/fioretto
va/andava/andare/vanno/frequenta/assidua/assiduo/ogni-domenica/tutti-i-giorni/tutte-le-domeniche _ messa/moschea/sinagoga/chiesa/parrocchia/culto/catechismo/tempio-buddista/sala-del-regno/preghiera/vespri/rosario/oratorio
messa ?della domenica/ogni/tutti/quotidiana/della-domenica/mattutina/delle
volontario/volontaria/attivo/attiva/impegnato/impegnata/anima/animatore/animatrice/canta/cantante/coro/corista/chierichetto/sacrestano/perpetua/lettore/lettrice/aiuta/collabora/catechista _ parrocchia/parrocchiale/oratorio/chiesa/caritas/diocesi/diocesano/preghiera/rinnovamento/catechismo/catechesi/acr/azione-cattolica/neocatecumenali/unitalsi
azione cattolica
comunione e liberazione
rinnovamento nello spirito
via/cammino neocatecumenale
ciellino/ciellina/focolarino/focolarina/neocatecumenale/salesiano/carismatico-cattolico/memore-domini/numerario/soprannumerario/opusdeista
prega/pregare/preghiera/preghiere/rosario/recita/novena _ rosario/cinque-volte/dio/allah/mantra/padre-pio/madonna/moschea
preghiera ?del venerdì
tappetino/angolo per/della pregare/preghiera
digiuna/digiuno/digiunare ?in/per/durante/fino/il in/per/durante/ramadan/quaresima/venerdì/tramonto/kippur/al-tramonto/religioso
non mangia/mangiano/tocca/beve _ maiale/carne-il-venerdì/alcol-per-religione/prosciutto/salame/carne-di-venerdì/vino-perché-musulmano/carne-in-quaresima
né maiale né alcol
niente maiale/alcol ?è/per/né musulmano/musulmana/religione/alcol
halal/kosher/casher ?solo/per/obbligatorio solo/per/obbligatorio/stretto/osservante/tassativo
solo/mangia/pasto/pasti/menu/menù/pranzo/vuole/rigorosamente/esclusivamente halal/kosher/casher
sabato/venerdì/domenica no/mai/sacro/non-lavora ?è/perché/per/ebreo/avventista/messa/testimone ebreo/ebrea/avventista/shabbat/religione/messa/preghiera/musulmano
porta/indossa/toglie _ velo/hijab/chador/niqab/burqa/kippah/kippà/turbante/crocifisso/saio/tonaca/abito-talare/croce-al-collo/burkini/rosario
velata/col-velo/velo-integrale | @ -thing
convertito/convertita/conversione/convertirsi/si-è-convertito/si-è-convertita ?all/al/alla islam/all-islam/buddismo/ebraismo/cattolicesimo/cristianesimo/testimoni/evangelici/induismo
molto/assai/profondamente/poco/super/ultra/fervente/devotissimo/estremamente cattolico/cattolica/religioso/religiosa/devoto/devota/credente/praticante/pio/pia/osservante/bigotto/bigotta/spirituale/chiesa-e-casa/cristiana/cristiano
casa e chiesa
cattolico/cattolica/cristiano/cristiana/musulmano/musulmana/ebreo/ebrea/buddista/evangelico/evangelica/induista/ortodosso/ortodossa/protestante/islamico/islamica/testimone ?molto/non/e praticante/osservante/convinto/convinta/devoto/devota/fervente/integralista/tradizionalista/radicale/convertito/convertita/credente/di-geova/bigotto
testimoni/testimone/sala ?di/del geova/regno
devoto/devota/devozione/voto/ex-voto/miracolato _ madonna/padre-pio/san-gennaro/sant-antonio/santa-rita/santi/san-giuseppe/medjugorje/sacro-cuore/papa
motivi/motivo/ragioni/convinzioni/credo/precetto/obblighi/vocazione/pratica/matrimonio/educazione/fede/fanatismo/fanatico/fanatica religiosi/religioso/religiosa/religiose/religione
festa/festeggia/festeggiano/chiude-per/chiuso-per/assente-per/durante/fine/periodo/mese ?del/di/la/il/per/fine ramadan/sacrificio/eid/aid/hanukkah/pesach/kippur/sukkot/purim/diwali/vesak/nowruz/fine-del-ramadan/shabbat/rosh-hashanah/capodanno-ebraico
non/niente/mai festeggia/auguri/festeggiano ?il/di natale/compleanni/pasqua/compleanno
confratello/confraternita/processione/portatore/portatrice/statua ?della/del/di/in/la/la-statua-in processione/madonna/santo/misericordia/santa/confraternita/patrono/vara
ex/era/stato/ha-fatto/uscito-dal/entrato-in/lasciato-il seminarista/seminario/prete/suora/frate/convento/monastero/noviziato/monaca/tonaca
prete spretato/sposato
setta/scientology/raeliano/damanhur/massoneria/massone/loggia/gran-maestro/grembiulino/grande-oriente/rosacroce/esoterista/santone/guru-personale/soka-gakkai/hare-krishna/osho/spiritista/cartomante-di-fiducia | -thing -trade
dona/versa/paga _ decima/zakat
otto per mille alla chiesa
comunità/fede/confessione/famiglia/chiesa-evangelica ?di ebraica/islamica/musulmana/evangelica/valdese/pentecostale/battista/avventista/copta/sikh/induista/mormone/ortodossa/cattolicissima/molto-cattolica
ateo/atea/agnostico/agnostica convinto/convinta/dichiarato/militante/incallito/sfegatato
imam/rabbino/pastore/diacono/sacerdote/parroco/monaco/frate/catechista/accolito la-domenica/nel-tempo-libero/laico/mancato/spretato

[religion trait]
adepto
ahmadi
alevita
amish
anglicano
apostata
ashkenazita
atea
battista | @
bestemmiatore
bigotto
calvinista
catara
chassidico
copto
credente | @ -trade
cristiano | !client
ebrea | !client
evangelico
geovista
gesuita | @ !client
induismo
islamico
islamista
jihadista
luterano
maomettano
metodista
monaco buddista
mormone
musulmano
neopagano
ortodosso | @ !client
pentecostale
presbiteriano
protestante | @ !client
quacchero
salafita
santone | @ !client
satanista
sciita
sefardita
shintoista
sikh
sufi
sunnita
taoista
testimone di geova
valdese | @ !client
veggente | @ !client
wicca

[politics state]
attacca/attaccava/affigge/incolla/stampa/distribuisce ?i/dei/le manifesti/volantini/santini ?elettorali per/della/di/del/dei ?la/il/i {party}/lega/azione/comunisti/fascisti/partito/sindaco
manifesti/santini elettorali
parla/parlare/sparla/sparlare/sproloquia/litiga/litigare/impreca/inveisce/fissato/fissata/ossessionato/tifa/difende/attacca _ della/di/del/contro/su ?la/lo {politician}
deluso/delusa/schifato/schifata/stufo/stufa/stanco/disgustato/arrabbiato dalla/della/dal/con/coi/dai/dei/di ?la/il sinistra/destra/lega/pd/grillini/politici/meloni/5-stelle/partito
voterà/vota/votare/votato/voto scheda/in/bianca/contro/nulla/utile bianca/bianco/nulla/contro
scheda bianca
podestà/gerarca/repubblichino/partigiano/camicia-nera/balilla/squadrista ?durante/nel/con | @ +person
padre/nonno/madre/zio/fratello/moglie/marito ?era/è/fu/stato sindaco/assessore/podestà/partigiano/fascista/comunista/gerarca/deputato/senatore/onorevole/ministro/democristiano/socialista
corre/correrà/candida/candidato/candidata/scende/presenta/presenta-in-lista/eletto/eletta/si-presenta _ consiglio/comune/regione/comunali/regionali/municipio/circoscrizione con/per/nella/col/in _ {politician}/{party}/calenda/conte/lega/azione/verdi
bandiera/bandiere/spilla/spilletta/maglietta/tatuaggio/volantini/manifesti/adesivo ?di/del/della/con/dei {party}/che-guevara/falce-e-martello/celtica/duce/lega/croce-celtica
vota/votava/voterà/votato/votare/voto/voti/elettore/elettrice/iscritto/iscritta/tesserato/tesserata/tessera/tesseramento/militante/milita/militava/simpatizzante/simpatizza/candidato/candidata/consigliere/consigliera/assessore/assessora/sindaco/sindaca/deputato/deputata/senatore/senatrice/onorevole/europarlamentare/eletto/eletta/ex/pro/anti/fan/odia/detesta/sostiene/sostenitore/sostenitrice/attivista/segretario/segretaria/coordinatore/coordinatrice/dirigente/portavoce/capogruppo/scrutatore/scrutatrice/rappresentante-di-lista/comizio/gazebo/volantina/volantinaggio/banchetto/campagna/lista/in-quota/circolo/sezione/collaboratore/assistente/portaborse/fedelissimo/fedelissima/giovani/bandiera/spilletta/festa/convegno/capolista/vicesindaco/deluso/delusa/convinto/convinta _ {party}
{party} ?convinto/dalla/da/fino/fino-al convinto/convinta/sfegatato/sfegatata/midollo/sempre/prima-ora/ortodosso/duro
vota/votava/iscritto/iscritta/tesserato/tesserata/militante/elettore/elettrice/consigliere/consigliera/assessore/deputato/senatore/candidato/candidata/sindaco/comizio/gazebo/simpatizzante/attivista/segretario/parlamentare _ lega/leghista/azione/verdi/udc/pci/msi/an/dc/psi/noi-moderati/sud-chiama-nord/dem/fdi/fi/iv/+europa | -thing
5/cinque stelle convinto/convinta/della-prima-ora/deluso/delusa/militante/attivista
pro/anti/fan/odia/odiava/detesta/adora/ammira/ammiratore/ammiratrice/fanatico/fanatica/segue/sostiene/sostenitore/sostenitrice/vota/votava/elettore/nostalgico/nostalgica/insulta/critica/ce-l-ha-con/contro/tifoso/tifosa/estimatore/devoto/fedelissimo/orfano/parla-male/sfegatato/idolatra/innamorato/simpatizza _ {politician}
sindaco/assessore/assessora/consigliere/consigliera/vicesindaco/governatore/candidato/candidata/giunta/lista/lista-civica/eletto/eletta/deputato/senatrice/senatore _ centrodestra/centrosinistra/centro-destra/centro-sinistra/destra/sinistra/civica/sovranista
candidato/candidata/candida/candidarsi/corre/correrà/eletto/eletta/rieletto/trombato/trombata/sconfitto/ballottaggio/primo-dei-non-eletti _ comunali/regionali/politiche/europee/elezioni/sindaco/sindaca/primarie/amministrative/consiglio-comunale/parlamento/senato
segretario/segretaria/tesoriere/tessera/iscritto/iscritta/dirigente/funzionario/militante _ del/al partito
festa/feste/volontario/volontaria/cuoco ?alla/della/dell unità/dell-unità/avanti/atreju/pontida
giovani/gioventù democratici/comunisti/padani/leghisti/comunista/nazionale/socialisti/di-forza-italia/studentesca
raduno/pratone di pontida
busto/calendario/nostalgico/nostalgica del duce/fascismo/ventennio
saluto romano
marcia su roma
no vax/tav/tap/triv/pass/global/mask/muos
pro vita/life/pal
antivaccinista/novax/notav/terrapiattista/complottaro/rettiliano/qanon/negazionista/antivax/gretino/ambientalista-radicale/ecoattivista/ultima-generazione/extinction-rebellion/fridays-for-future | -thing
estrema/ultra/militante/elettore/simpatie/idee/schierato/schierata/vota/votano/votava/uomo/donna/famiglia/gente di/a/per ?estrema destra/sinistra
molto/dichiaratamente/apertamente di destra/sinistra
di estrema destra/sinistra
estrema destra/sinistra
rifondarolo/piddino/piddina/grillino/grillina/pentastellato/pentastellata/leghista/meloniano/meloniana/salviniano/salviniana/renziano/renziana/berlusconiano/berlusconiana/forzista/sovranista/monarchico/comunistone/comunistoide/stalinista/maoista/leninista/anarchico/anarchica/anarcoide/fascistone/missino/missina/neofascista/nazista/neonazista/naziskin/squadrista/repubblichino/democristiano/democristiana/craxiano/sinistroide/sinistrorso/destrorso/neoborbonico/secessionista/cattocomunista/dipietrista/bossiano/vannacciano/filorusso/filopalestinese/antisemita | -thing !client
comunista/fascista/socialista/radical-chic/marxista | @ -thing !client
idee/opinioni/convinzioni/fede/impegno/attività/passato/militanza/orientamento/posizioni/discorsi/simpatie/appartenenza politica/politiche/politici/politico/estremiste/estremisti/fasciste/comuniste/sovraniste/razziste/di-destra/di-sinistra
manifestazione/corteo/sit-in/manifesta/manifestava/sfila/sciopero-generale _ contro-il-governo/governo/pace/palestina/gaza/pride/antifascista/aborto/riforma/ponte/25-aprile/g8/clima
ex/consulente/collaboratore/segreteria/staff/assistente/ufficio-stampa/nipote/figlio/moglie/cognato/amico/portaborse _ ministro/ministra/onorevole/senatore/senatrice/deputato/deputata/sottosegretario/sottosegretaria/europarlamentare/assessore-regionale/presidente-della-regione

[union state]
parlato/parla/racconta/discute/raccontato della/di/sulla vertenza/cassa-integrazione-col-sindacato/trattativa-sindacale
distaccato/distaccata/distacco/aspettativa al/presso/per/col sindacato
iscritto/iscritta/delegato/delegata/sindacalista/tessera/rsu/tesserato ?all/di/della/con usb
delegato/delegata/iscritto/iscritta/tesserato/tesserata/tessera/tesseramento/rsu/rsa/rls/segretario/segretaria/segreteria/direttivo/distacco/distaccato/distaccata/funzionario/funzionaria/rappresentante/militante/milita/attivista/eletto/eletta/candidato/candidata/lista/congresso/corteo/sciopero/sciopera/presidio/volantinaggio/assemblea/permesso/permessi/quota/trattenuta/bandiera/ex/sindacalista/dirigente/capo/caporale/patronato/coordinatore/coordinatrice/vertenza/assistito/assistita/sostenuto/tutelato/seguito/seguita/vive-di/pensionato/fa-parte _ {unions}
{unions} ?da/fino/dal/di iscritto/iscritta/sempre/vent-anni/sfegatato/convinto/midollo/storico/storica/delegato/delegata/anni-70
in sciopero/agitazione ?lui/oggi/da/lunedì/martedì/mercoledì/giovedì/venerdì/domani con/da/lunedì/martedì/mercoledì/giovedì/venerdì/domani/oggi/contro/bianco
sciopero/scioperi _ aderisce
aderisce/aderisco allo/agli sciopero/scioperi
sciopera/scioperato/scioperare/scioperante/scioperanti/crumiro/crumira/picchettatore | @ -thing
picchetto/picchetti davanti/ai/fuori/con
permesso/permessi/attività/delega/distacco/aspettativa/trattenuta/trattenute/rappresentanza/rappresentante/assemblea/vertenza/tessera/elezioni/carica/cariche/agibilità/quota/ore/riunione/causa/lotta/lotte/iscrizione/appartenenza/militanza/impegno/monte-ore sindacale/sindacali
vertenza/causa/iscritto/iscritta/rivolto/rivolta/andato/andata/seguito/tessera/rappresentante/delegato/delegata/assistito/lettera/diffida/conflitto _ sindacato/sindacati
sindacato/sindacati lo/la/gli ?ha difende/segue/assiste/tutela
sindacalizzato/sindacalizzata/sindacalista/cislino/cislina/cigiellino/cigiellina/uillino/fiommino/cobasso/autonomo-dei-cobas | -thing
gilda/snals/anief/flc insegnanti/iscritto/iscritta/delegato/delegata/rsu
primo/1 maggio con/cgil/corteo/piazza ?la cgil/sindacato/piazza/corteo
membro/eletto/eletta/candidato/candidata ?nella/della/alla/in/delle rsu/rsa/cae

[ethnicity state]
nato/nata/nati/originario/originaria/oriundo/oriunda/arrivato/arrivati/scappato/scappata/fuggito/fuggita/emigrato/emigrata/rifugiato/rifugiata/profugo/profuga/adottato-da/cresciuto/cresciuta/famiglia/genitori/padre/madre/parenti/nonni/radici/rimpatriato _ {land}/bangladesh/estero-africa/africa/albania/est-europa
di/origini/origine/radici/sangue/discendenza/genitori/padre/madre/mamma/papà/nonni/nonno/nonna/famiglia/accento/cognome/tratti/lineamenti/aspetto/cittadinanza/passaporto/nazionalità/comunità/etnia/mezzo/mezza/metà/ragazzo/ragazza/signora/signore/uomo/donna/tizio/tizia/moglie/marito/compagna/compagno/badante/figlio-di/fidanzata/fidanzato ?molto/un/una/padre/madre/genitori/è/sono/origine {origin}
{origin} ?di/ma/da nascita/origine/d-origine/naturalizzato/naturalizzata/nato-qui/nata-qui/seconda-generazione/regolare/irregolare/clandestino/residente-da
un/una/il/la/sto/sta/quel/quella/solito/solita/bravo/brava/tipico {origin} ?di/simpatico/gentile/del molto/simpatico/simpatica/gentile/del-bar/del-kebab/dell-est
campo/roulotte/famiglia/clan/origini/etnia ?in/di/al/di-etnia rom/sinti/nomadi/zingari/zingara/rumeni/roulotte
abita al campo
vive in roulotte
clandestino/clandestina senza/in/permesso permesso/documenti/italia
senza permesso di soggiorno
senza documenti in regola
permesso/carta/rinnovo _ soggiorno
richiedente asilo
domanda/richiesta di asilo politico
protezione internazionale/umanitaria
ricongiungimento familiare
decreto flussi
barcone/barconi/gommone/sbarco/rotta-balcanica/scafista ?da/arrivato/in/a arrivato/arrivata/lampedusa/libia/profughi
arrivato/arrivata/sbarcato/sbarcata con/in/su ?un/il barcone/gommone/barca-di-migranti/lampedusa
immigrato/immigrata/immigrati/migrante/migranti/profugo/profuga/profughi/rifugiato/rifugiata/apolide/esule/straniero/straniera ?di/da/regolare/dal/dalla/in/che di/da/regolare/irregolare/afgano/seconda/africa/che/italia/non-parla
persona/ragazzo/ragazza/uomo/donna/signore/signora/coppia/gente di colore
ragazzo/ragazza/uomo/donna/signore/signora nero/nera/africano/africana/asiatico/asiatica/mulatto/mulatta/meticcio/meticcia
pelle/carnagione scura/olivastra/ambrata
tratti/lineamenti asiatici/africani/orientali/mediorientali/sudamericani/negroidi
occhi a mandorla
capelli crespi/afro
razza/etnia/minoranza nera/bianca/mista/araba/slava/ebraica/rom/etnica/linguistica-slovena
accento/cadenza/parlata _ africano/straniero/slavo/arabo/est/dell-est/rumeno/cinese/sudamericano/spagnolo/russo/albanese/latino/marocchino
parla/capisce male/poco ?l italiano
non parla/capisce/sa/legge ?bene/quasi/bene-l l-italiano/italiano
italiano stentato/maccheronico/approssimativo/scarso/incerto/elementare
doppia cittadinanza
figlio/figlia/figli/nipote di immigrati/migranti/profughi/emigrati/marocchini/cinesi/albanesi/rumeni/esuli-istriani/stranieri/eritrei
coppia/famiglia/matrimonio/figli misti/mista/misto/mulatti/multietnica/immigrata/nigeriana/marocchina/cinese/rom/rumena/albanese/straniera
paese d'origine

[ethnicity trait]
negro/negra/negretto/negretta/negraccio/muso-giallo/marocchini-di-merda/vu-cumprà/vucumprà/zingaro/zingara/zingari/rom-dei-campi/sinti/giostraio/terrone/terrona/terroni/polentone/polentona/crucco/crucca/mangiakrauti/giargiana/beduino/beduina/talebano/beceri-slavi/rumenaccio/cinesino/filippina-delle-pulizie/extracomunitario/extracomunitaria/marocco-della-lega | -thing
afroamericano
afrodiscendente
afroitaliano
amazigh
ambulante senegalese
apolide
aborigeno
bengalese
berbero
bangla= | @ !client
camerunense
cingalese
creolo | @ !client
crucco
curda
ebreo sefardita
extracomunitario
ghanese
giostraio | @ !client
kosovaro
latinoamericano
levantino | @ !client
maghrebino
mandingo
meticcio
mezzosangue
mulatto
nordafricano
polentone
profugo
romeno
senegalese
sinti
srilankese
subsahariano
sudamericano
terrone
tuareg
zingaro

[sexuality state]
coppia/famiglia/matrimonio/genitori/nozze ?di/tra/fra di/tra/fra/gay/omosessuale/omogenitoriale/omosessuali ?due donne/uomini/maschi/lesbiche/gay/omosessuali/stesso-sesso/mamme/papà
coppia/famiglia di donne/uomini/lesbiche/gay/omosessuali
due mamme/papà/mamme-lesbiche
sposato/unito/fidanzato con/a un/altro/un-altro uomo/ragazzo
sposata/unita/fidanzata con/a una/altra/un-altra donna/ragazza
lui/signor/sig/il-sig ?e/ha/viene-con/con/presenta/convive-con suo/un/il marito/compagno-di-vita/fidanzato
lei/signora/sig-ra ?e/ha/viene-con/con/presenta/convive-con sua/una/la moglie/fidanzata
lei ha la moglie/compagna/fidanzata
lui ha il marito/compagno/fidanzato
unione/unito/unita/uniti/unite civile/civilmente
transizione/cambio/riassegnazione/percorso/rettifica/operazione/attribuzione ?di/del/della genere/sesso/ormonale/anagrafica-di-genere/sesso-anagrafico
in transizione _ di-genere/mtf/ftm/chiamarla/chiamarlo/nome-femminile/donna/uomo
persona/donna/uomo/ragazza/ragazzo/figlio/figlia trans/transgender/transessuale/intersex/non-binaria/non-binario/queer/omosessuale/gay
nome/pronomi/pronome/dead _ maschile/femminile/neutri/neutro/elezione/schwa
prima era/si-chiamava/faceva uomo/donna/maschio/femmina/mario-ora/un-uomo/una-donna
gli/le piacciono/attizzano/garbano _ gli/le/i/il/anche uomini/donne/maschi/ragazzi/ragazzini/ragazze/ragazzine/entrambi/sesso
gli piacciono gli/i uomini/maschi/ragazzi/ragazzini
altra sponda
dell'altra sponda
pride/gay-pride/carro-del-pride/arcigay/arcilesbica/circolo-lgbt/locale-gay/serata-gay/drag-queen | -thing
attivista/militante/associazione/volontario/volontaria/diritti/comunità/bandiera/mondo/locali/bar/discoteca _ lgbt/lgbtq/lgbtqia/gay/omosessuali/trans/queer/arcobaleno/lesbica/lesbiche
orientamento/vita/identità/preferenze/tendenze/inclinazioni/gusti/abitudini/disfunzione/impotenza/molestatore/pratiche/rapporti sessuale/sessuali/omosessuali/di-genere/erettile/intima
va/andava/frequenta/gira _ mignotte/puttane/escort/prostitute/trans/troie/bordelli/viados/case-chiuse
scambista/scambisti/privé-per-coppie/club-privé/orge/sadomaso/bdsm/poliamore/poliamoroso/poliamorosa/coppia-aperta/relazione-aperta/feticista/porno/pornografia/onlyfans/grindr/tinder-di-nascosto | -thing -trade
recchione/ricchione/frocio/frocia/froci/culattone/checca/checche/busone/bucaiolo/lesbicona/camionista-lesbica/viado/transone/effeminato/effeminata/ermafrodito/pederasta/femminiello/femminello/orecchione/succhiacazzi/pompinara/ninfomane/puttaniere/puttaniera/maniaco-sessuale/pervertito/pervertita/zoofilo/voyeur/bisex/bisessuale/pansessuale/asessuale/asessuata/genderfluid/non-binary/enby/queer/intersessuale/omosessualità/omosex/lesbismo | -thing !client
coming out/outing
gay dichiarato/represso/convinto/friendly-e-gay
dichiaratamente/apertamente gay/omosessuale/lesbica/bisessuale

[biometric_genetic state]
saliva/sangue/capelli _ test/origini/dna/genetico/antenati/genealogia
test/kit/esito _ origini/antenati/genealogia/genealogico/ascendenza
suo/sua/il-suo/la-sua dito/impronta/volto/viso/iride/voce/palmo apre/sblocca/attiva/serve/basta
impronta/impronte/iride/volto/viso/retina/palmo/timbro-vocale/template _ registrata/registrate/registrato/salvata/salvate/salvato/acquisita/acquisite/acquisito/memorizzata/memorizzate/archiviata/archiviate/scansionata/scansionate/scansionato/prese/presa/preso/rilevate/rilevata/raccolte/raccolta/depositate/caricata/conservata/conservate
timbra/timbrare/timbratura/entra/accede/sblocca/apre/identificato/riconosciuto/badge/ingresso _ volto/viso/impronta/impronte/dito/palmo/iride/biometria/riconoscimento-facciale/retina/col-volto/con-l-impronta | -thing
riconoscimento/scansione/lettura/rilevazione/autenticazione/identificazione/verifica/registrazione/firma/scan ?del/dell/della/delle/di facciale/vocale/biometrico/biometrica/iride/dell-iride/retina/volto/grafometrica/palmare/retinico
firma grafometrica
dati/dato/profilo/campione/archivio/parametri/test/analisi/esame/esami/indagine/mappa/prelievo/consulenza/tampone/kit ?del/di/dei/sul/per biometrici/biometrico/genetico/genetica/genetici/dna/dna-fatto/paternità/paternita/salivare-dna/genoma/cariotipo/cromosomica
test/esame/prova/kit/profilo ?del/di dna/paternità/del-dna/maternità
mutazione/mutazioni/portatore/portatrice/gene/variante/predisposizione/anomalia/alterazione/familiarità/positivo/positiva/ereditato/trasmesso _ brca/brca1/brca2/genetica/genetico/lynch/huntington/talassemia/fibrosi-cistica/emofilia/mutato/ereditaria/ereditario/cromosomica/leiden/fattore-v/sindrome-di-lynch/fabry/beta-talassemia/microcitemia/favismo/distrofia/sla-familiare
portatore/portatrice sano/sana
malattia/sindrome/tara/patologia/rischio/difetto/predisposizione genetica/genetico/ereditaria/ereditario/cromosomica/congenita
sindrome di lynch/marfan/turner/klinefelter/williams/angelman/prader-willi
ha/non-ha/nega/negato/rifiuta/rifiutato/accettato/accetta/dato/vuole-dare/consenso _ impronte/impronta/dati-biometrici/scansione-del-volto/riconoscimento-facciale/foto-biometrica/campione-di-saliva
impronte/foto-segnaletica/segnaletica _ in/dalla/alla ?questura/polizia/ufficio/receptionist questura/polizia/carabinieri/caserma
myheritage/ancestry/23andme/tellmegen
gruppo sanguigno

[criminal state]
portato/portata/portati via i/il/gli/la/le/dei/alcuni _ ditta/azienda/capo/datore/magazzino/socio/negozio/principale
rubato/rubati/fregato/sottratto i/il/gli/dei/alcuni computer/pc/portatili/soldi/attrezzi/merce/materiale/rame/dati _ ditta/azienda/capo/datore/magazzino/socio/negozio/principale
tolto/ritirato/ritirata/sospeso/sospesa/levato/tolta ?la patente
evade/evadeva/evaso ?il/le/l/l' fisco/tasse/imposte
arrestato/arrestata/arresto/arresti/fermato/condannato/condannata/condanna/condanne/indagato/indagata/inquisito/inquisita/imputato/imputata/processo/processi/processato/processata/denunciato/denunciata/denuncia/denunce/querela/querelato/accusato/accusata/accuse/incriminato/rinviato-a-giudizio/rinviata-a-giudizio/sospettato/sospettata/colpevole/assolto/assolta/prosciolto/patteggiato/patteggiamento/precedenti/precedente/pregiudicato/dentro/in-carcere/licenziato/licenziata/cacciato/beccato/beccata/coinvolto/coinvolta/implicato/implicata/reato/reati/inchiesta/indagine/indagini/finito/finita/sentenza/reo/recidivo/radiato/radiata/sospeso _ per/di/nell/in/con/a/d/dell/nella/in-un-giro-di/su/da/l-accusa-di _ {offence}
pena/anni/mesi/sconta/scontato/scontando/preso/presi/beccato/rimediato/fatto/dato/dati/condannato-a/patteggiato _ di/con/in/per/ai ?la carcere/galera/reclusione/condizionale/domiciliari/prigione/pena-sospesa/gattabuia
sconta/scontando/scontare/espia _ pena/condanna
sconta #n/due/tre/quattro anni/mesi
ha scontato _ pena/anni/condanna
ha preso #n/due/tre/quattro/cinque/sei anni/mesi ?con/di/per condizionale/carcere/reclusione/spaccio/rapina/truffa/galera
con/pena/sospensione ?la/della condizionale ?della/sospesa pena
dentro/in/dal/da/finito/finita/finisce/stato/uscito/uscita/esce/ex/rinchiuso/sbattuto/sbattuta/rischia/marito/fratello/figlio/compagno/padre/colloquio/colloqui/di-nuovo _ carcere/galera/gattabuia/gabbio/san-vittore/poggioreale/rebibbia/regina-coeli/secondigliano/bollate/prigione/patrie-galere/istituto-penale/cella-di-isolamento/al-fresco | -thing -trade
al gabbio/fresco
dietro le sbarre
arresti/detenzione domiciliari/domiciliare
ai domiciliari
sorveglianza speciale
regime di semilibertà
permesso premio
41 bis
affidamento/affidato/affidata in/ai prova/servizi-sociali
custodia/misura/misure cautelare/cautelari
obbligo/divieto/divieti ?di/d di/avvicinamento/firma/dimora/ritorno/espatrio/restrittivo/soggiorno-nel-comune
divieto di avvicinamento/dimora/espatrio
braccialetto/cavigliera elettronico/elettronica
braccialetto alla caviglia
libertà vigilata/provvisoria/condizionata
avviso di garanzia
carichi pendenti
fedina/certificato/casellario ?penale/giudiziale sporca/macchiata/non-pulita/non-pulito/sporco
precedenti ?penali/di/per/con penali/polizia/specifici/droga/la-giustizia
interdetto/interdetta/interdizione _ pubblici/uffici/pubblici-uffici/legale/cinque-anni
latitante/latitanza/fuggitivo/estradato/estradata da/dai/dalla/in/all-estero
ricercato/ricercata ?dalla/dai/da/dall polizia/carabinieri/interpol/procura/giustizia
latitante/fuggiasco/ergastolano/galeotto/avanzo-di-galera/carcerato/carcerata/detenuto/detenuta/pregiudicata/delinquente/malvivente/malavitoso/malavitosa/boss-locale/picciotto/ndranghetista/camorrista/mafioso/mafiosa/mafiosetto/affiliato-al-clan/brigatista/terrorista/usuraio/strozzino/ricettatore/contrabbandiere/scafista/spacciatore/spacciatrice/pusher/trafficante/rapinatore/ladro/ladra/ladruncolo/scippatore/borseggiatore/truffatore/truffatrice/falsario/bancarottiere/corruttore/stupratore/violentatore/pedofilo/stalker/piromane/assassino/assassina/omicida/uxoricida/magnaccia/pappone/sfruttatore-di-prostitute/hooligan/evasore/tangentista/teppista/taglieggiatore | -thing !client
rubava/ruba/rubato/fregava/fregato/sottraeva/intascava/intascato/distraeva/sgraffignato/truffato/truffava/raggirato/ricattava/ricattato/corrompeva/falsifica/falsificava/falsificato/riciclato/riciclava _ ditta/cassa/azienda/magazzino/soldi/clienti/anziani/anziana/fisco/tasse/iva/negozio/socio/soci/datore/colleghi/firma/firme/documenti/bilanci/funzionario/denaro-sporco/inps/assicurazione/supermercato/fondi
picchia/picchiava/picchiato/mena/menava/menato/malmenato/violentato/violenta/stuprato/molestato/molesta/molestava/palpeggiato/minacciato/minaccia/accoltellato/aggredito/perseguita/perseguitava/ucciso/ammazzato/sparato/sequestrato/abusato _ moglie/ex/fidanzata/compagna/figlia/figli/nipote/minorenne/collega/segretaria/stagista/vicino/vicina/poliziotto/bambina/bambino/madre/ragazza/donna/pedone/vigile/arbitro/suocera
spaccia/spacciava/traffica/trafficava/coltiva _ droga/coca/cocaina/fumo/hashish/erba/eroina/marijuana/pasticche/armi/stupefacenti
vende/vendeva droga/coca/cocaina/eroina/hashish
patente ?gli/le/ha ritirata/sospesa/revocata/tolta/persa
ritirata/sospesa/tolta/ritirato/revocata ?hanno/la patente
guida/fermato/beccato/guidava/alla-guida _ ebbrezza/ubriaco/senza-patente/alcoltest/etilometro
guida in stato di ebbrezza
stato di ebbrezza
lavori di/socialmente pubblica/utili ?utilità/dal/per dal-giudice/condanna/patente/utilità
perquisizione/perquisito/perquisita/perquisizioni/blitz/retata/sequestro _ finanza/carabinieri/polizia/gdf/domiciliare
carabinieri/polizia/finanza/digos/guardia-di-finanza _ a-casa-sua/prelevato/arrestato/portato-via/portata-via/perquisito/cercano/indagano-su-di-lui/in-casa
daspo/diffidato-dallo-stadio/foglio-di-via/confino/messa-alla-prova/rito-abbreviato/gip/gup/riesame | -job -thing
messo/messa/ammesso/ammessa alla prova
firma/firmare/presentarsi in/dai/ogni/alla/in-questura ?giorno/settimana/dai questura/caserma/carabinieri/commissariato
legato/legata/vicino/vicina/affiliato/affiliata/colluso/collusa/parente/imparentato/amico _ mafia/clan/cosca/camorra/ndrangheta/malavita/criminalità/casalesi
{offence} _ aggravato/aggravata/anziani/minorenne/minori/armata/stradale/ex-moglie/fisco/donna | @

[family_privacy state]
ufficiale/ufficiali giudiziario/giudiziari alle/alla/a/sotto/gli calcagna/porta/casa/ha
creditori/banche/usurai/finanziarie alle calcagna/costole
marito/compagno/fidanzato/padre/figlio/ex/moglie/genero _ mena/picchia/picchiava/menava/maltratta/maltrattava/insulta/minaccia/malmena/alza-le-mani
andato/andata/va/tornato/tornata/trasferito/trasferita/vanno a stare/vivere/convivere/abitare/casa da/con/di/dai/dalla ?un/una/la/il/sua/suo ?collega/amica/amico/altra/altro/madre/mamma/genitori/segretaria/fidanzata/fidanzato/sorella/fratello/suoi/altra-donna/ragazza
genitori/madre/padre/suoceri/suocera/fratello/sorella/famiglia gli/le/lo/la/ci pagano/paga/prestano/presta/mantengono/mantiene/aiutano/passano/versano _ affitto/mutuo/bollette/soldi/rate/casa/spesa/debiti/macchina
in mezzo alla strada
in mezzo a una strada
figlio/figlia/bimbo/bimba/bambino/bambina/gemelli nato/nata/nati da/il/a/ieri/lunedì/martedì/giovedì/venerdì/sabato/domenica/prematuro/prematura ?tre/due/poche ?settimane/giorni
tolto/tolti/toglie/toglieranno/portato/portati/affidato/affidati ?via/al-padre/alla-madre/i/le/il/la figli/figlie/figlio/figlia/bambini/bambino/bambina/minori
tolto/tolti/toglie i/le/la figli/figlie/bambini/patria-potestà/figlia
non/mai dorme/dormono ?più/da/per ?il/la/le/i neonato/neonata/bambina/bambino/poppate/coliche/gemelli
dorme poco/male per il/la neonato/neonata/bambina/bambino/bimbo/bimba
relazione/storia extraconiugale/clandestina/segreta
convive con la madre/i-genitori/la-mamma
separato/separata/separati/separazione/separano/separando/divorziato/divorziata/divorzio/divorzia/divorziano/divorziando/lasciato/lasciata/mollato/mollata/piantato/piantata/rotto/rottura/litiga/litigato/litigano/riconciliato/risposato/risposata _ moglie/marito/compagna/compagno/fidanzata/fidanzato/convivente/consorte/ex-moglie/ex-marito/seconda-moglie
separato/separata/divorziato/divorziata/vedovo/vedova/single _ figli/figlio/figlia/bambini/poco/anni/mesi/recente/casa/recentemente/tempo/consensuale/giudiziale
separata/divorziata/vedova con/due/tre figli/bambini
in/causa/pratiche/in-piena/istanza/pronuncia ?di/piena/corso separazione/divorzio
lo/la/l ha/sta lasciato/lasciata/mollato/mollata/piantato/lasciando/cacciato-di-casa/tradito/tradita/cornificato _ moglie/marito/compagna/compagno/fidanzata/ragazza
moglie/marito/compagna/compagno lo/la/l/se-n-è/è/scappata/scappato/andata/fuggita/vuole ?ha/sta lasciato/lasciata/mollato/tradisce/tradiva/picchia/andata/andato/con-un-altro/separarsi/divorziare/tradito/via-di-casa
problemi/problema/crisi/guai/casini/questioni/motivi/motivo/situazione/grane/tensioni/litigi/beghe/faide/drammi/dramma/emergenza/impegni/gravi-motivi/lite/liti a/di/in/familiari/familiare/con/coniugali/matrimoniale/personale ?la/il casa/coppia/famiglia/familiari/familiare/coniugali/matrimoniali/matrimoniale/eredità/suocera/moglie/marito/genitori/figli/personali/sentimentali/difficile/ex
matrimonio/coppia in/a/al crisi/pezzi/capolinea/frantumi/rotoli
crisi di coppia/coniugale
funerale/funerali/lutto/decesso/morte/scomparsa/perdita/sepoltura/tumulazione/camera-ardente/veglia/esequie/cremazione/condoglianze/anniversario-della-morte _ {kin}/genitori/amico/amica/parente/famiglia/familiare/cugino/congiunto/genitore/figlio/nonni/collega-caro/cane
lutto/lutti ?in/grave/familiare/da/recente/per in/familiare/famiglia/grave/recente/stretto/da/improvviso
condoglianze inviate/inviate/fatte/mandate/fare/inviare/mandare/porgere/alla/per/sentite/vivissime
fare/fatto/inviare/inviato/mandare/mandato/porgere ?le/un-telegramma-di/nostre/mie condoglianze
è/sono/gli-è/le-è/appena/ieri ?appena/ieri/mancato/da-poco morto/morta/mancato/mancata/deceduto/deceduta/spirato/spirata/scomparso/scomparsa _ {kin}/nonno/genitori/gemello
{kin} _ morto/morta/mancato/mancata/deceduto/deceduta/scomparso/scomparsa/spirato/suicidato/suicidata/morendo/venuto-a-mancare/venuta-a-mancare/impiccato/tolto-la-vita/sepolto/sepolta
ha/hanno/appena perso/seppellito/sepolto _ {kin}/genitori/amico/cane/gatto/nonni
rimasto/rimasta vedovo/vedova/orfano/orfana/solo/sola/incinta
orfano/orfana di/da/da-piccolo padre/madre/entrambi/bambino/guerra
ragazza/padre/madre/mamma/genitore/papà madre/single/solo/sola/separato/separata/vedovo/vedova/adottivo/adottiva/affidatario/affidataria/assente/alcolizzato/violento/lavoratrice-sola
appena/diventato/diventata/diventerà/è-diventato/è-diventata/sarà/neo/futuro/futura/felice ?di/nuovo papà/mamma/padre/madre/nonno/nonna/zio/zia/genitori/bisnonno
papà/mamma/nonno/nonna da/per ieri/poco/due/un/la/mesi/terza-volta/seconda-volta/prima-volta
nascita/nato/nata/nati/nasce/nascerà/è-nato/è-nata/nascituro _ figlio/figlia/bimbo/bimba/nipote/nipotino/nipotina/bambino/bambina/gemelli/maschietto/femminuccia/primogenito/primogenita
congedo/permesso/aspettativa/part-time/ferie/licenza/assenza _ parentale/paternità/maternità/matrimoniale/familiari/lutto/allattamento/figlio-malato/straordinario-figli/gravi-motivi/matrimonio
si/vi sposa/sposano/sposerà/sposeranno/risposa/fidanza/fidanzano/è-sposato/è-sposata/sono-sposati _ gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/sabato/estate/chiesa/comune/anno/terza/seconda/presto/mese
matrimonio/nozze/addio-al-celibato/addio-al-nubilato/luna-di-miel/luna-di-miele/fidanzamento/anniversario-di-nozze/promessa _ figlio/figlia/sorella/fratello/nipote/giugno/sabato/crisi/pezzi/settembre/miele/maggio/luglio
viaggio/in-viaggio/luna ?di nozze/miele
novelli/freschi/neo sposi/sposino/sposina/sposato/sposata
affido/affidamento/custodia/assegno/mantenimento/alimenti/figli/figlio/figlia/bimbi _ condiviso/condivisa/congiunto/esclusivo/mantenimento/alimenti/all-ex/ai-figli/con-l-ex/alterni/alternati/alterne/affidati/con-il-padre/con-la-madre/dal-padre/dalla-madre/tribunale-minori
assegno/assegni di/al/all mantenimento/divorzile/ex
affido/affidamento condiviso/esclusivo/dei-figli/minori/preadottivo
adottato/adottata/adozione/adottano/adottare/affido/affidatari _ bambino/bambina/bimbo/bimba/figlio/figlia/bambini/corso-di-minore/fratellini/minore
tradisce/tradito/tradiva/tradimento/cornuto/cornuta/corna/cornificato/infedele/infedeltà/scappatella/scappatelle/tresca/flirt/amante/amanti/doppia-vita _ moglie/marito/segretaria/collega/capo/stagista/vicina/socio/socia/compagna/compagno/extraconiugale/clandestina/ufficio/principale/titolare/moglie-del/dipendente/cognata
ha/mantiene/nasconde l'amante/un-amante/due-famiglie/una-doppia-vita/una-famiglia-parallela/un-figlio-segreto/le-corna
va a letto/letto-con con ?la/il/una segretaria/collega/capo/titolare/stagista/mezzo-ufficio
pignoramento/pignorato/pignorata/pignorano/sequestro-dello _ stipendio/quinto/casa/conto/pensione/busta-paga
dorme/vive/sta/abita/tornato/tornata/torna/ospite/rientrato/ancora/costretto _ macchina/in-auto/camper/per-strada/dormitorio/sul-divano/dai-genitori/dai-suoi/da-amici/da-un-amico/da-sua-madre/con-la-madre/con-la-mamma/con-i-genitori/dalla-mamma/con-i-suoi/dalla-sorella/in-albergo-dopo-la-separazione/dalla-suocera/casa-famiglia
vive con/da la/i/sua/suo/suoi/il ?sua mamma/madre/genitori/nonna/sorella/fratello/padre/suoi/suocera
vive solo/sola/da-solo/da-sola/separato/separata
percepisce/prende/riceve/vive/campa _ naspi/reddito-di-cittadinanza/assegno-di-inclusione/disoccupazione/sussidio/pensione-sociale/pensione-di-reversibilità/bonus-sociale/caritas/servizi-sociali/banco-alimentare/pacco-alimentare/assistente-sociale/reversibilità/assegno-unico/assegno-sociale
reddito di cittadinanza
guadagna/guadagnava/stipendio/busta-paga _ #n ?mila euro/netti/lordi/mensili/al-mese
guadagna/prende #n al/euro/netti/lordi/mila
suo/sua/basso/bassa/misero/misera/magro stipendio/busta-paga/reddito/patrimonio/pensione
ereditato/eredita/eredità/erede/lascito/testamento/successione _ padre/madre/zio/zia/nonna/nonno/suocero/fratello/fratelli/sorella/fortuna/appartamento/casa/milione/mila/litigio/genitori/causa/guerra/contesa/cognata
litiga/litigato/litigano/lite/guerra/causa/rottura/contrasti/non-si-parla/non-parla/contenzioso/scontro _ fratello/fratelli/sorella/padre/madre/suocera/figlio/figlia/cognato/genitori/famiglia/ex-moglie/ex-marito/ex/parenti/cugini/eredità/per-l-eredità
per l'eredità
non si/ci parla/parlano/sente/rivolge _ fratello/sorella/padre/madre/figlio/figlia/famiglia/genitori/suocera
violenza/vittima/violenze/maltrattata/maltrattamenti/percosse/schiaffi/botte/abusi _ domestica/domestiche/famiglia/marito/compagno/coniuge/ex/casa/padre/mura-domestiche/violenza
sommerso/sommersa/pieno/piena/affogato/affogata/strozzato/strozzata/oberato/oberata/indebitato/indebitata/rovinato/rovinata/inseguito/perseguitato _ debiti/creditori/cambiali/strozzini/usurai/equitalia
debiti di/col/con gioco/usurai/strozzini/famiglia/finanziarie/parenti
strozzini/usurai/cravattari alle/dietro/lo/la/alla | @
protestato/protestata/cattivo-pagatore/segnalato/segnalata/segnalazione/iscritto/schedato ?in/al/alla/come/nella/a crif/centrale-rischi/cattivo-pagatore/cai/protesti/protestato
assegno/assegni/cambiali scoperto/scoperti/a-vuoto/protestati/protestate
crif/cattivo-pagatore | -job -trade
conto in/corrente/personale rosso/pignorato/in-rosso/bloccato
non arriva/arrivano a/alla fine mese
non ce la fa/fanno più/a ?a pagare/mantenere/campare
non paga/pagano/pagava _ affitto/mutuo/alimenti/mantenimento/rata-del-mutuo/condominio/bollette/mensa
gioca/gioco/ludopatia/perde/perso/giocato/dilapidato/sputtanato/mangiato _ slot/slot-machine/videopoker/gratta-e-vinci/scommesse/casinò/cavalli/poker/al-gioco/stipendio-al-gioco/patrimonio/criptovalute/bingo
bada/badano/accudisce/assiste/mantiene/ospita _ genitori/madre/padre/suocera/nonna/nonni/zia/tre-figli/figli/fratello/mamma | @
mantiene/cresce/tira-su/alleva/crescere _ figli/figlio/figlia/bambini/gemelli ?da sola/solo/da-sola/da-solo/senza-padre
da sola/solo con/i/tre/due figli/bambini/figlio/bambino
figli/tre/due/quattro ?di/da figli/letto/precedente/primo/secondo ?primo letto/matrimonio/a-carico/relazione/unione
famiglia numerosa/allargata/disastrata/monoparentale/problematica/in-difficoltà/spaccata
convivente/conviventi/concubina/concubino/more-uxorio/coppia-di-fatto/unione-di-fatto/separati-in-casa | @ -thing
exmoglie/ex-moglie/ex-marito/ex-compagna/ex-compagno/ex-fidanzata/ex-suocera/ex-convivente
suocera/suoceri _ invadente/impossibile/in-casa/con-loro/rompe
figlio/figlia/figli _ difficile/problematico/problematica/ribelle/scappato/scappata/tossico/drogato/drogata/affidato/affidata/illegittimo/illegittima/segreto/segreta/bocciato/bocciata/arrestato/in-comunità/dal-matrimonio/fuori-dal-matrimonio/non-riconosciuto/naturale/adottivo/adottiva/disoccupato/mantenuto/scapestrato
assistente/servizi/casa/tribunale sociale/sociali/minori/famiglia/minorile ?lo/la/li/le/segue/seguono/gli/per segue/seguono/affido/figli/gli/tolto/lo/la/li
racconta/pettegolezzi/gossip/voci/dicerie/chiacchiere/segreto/segreti _ vita-privata/divorzio/separazione/amante
vita/situazione/questioni/foto/chat/lettere privata/sentimentale/intima/intime/private/coniugale/complicata-in-casa
anziano/anziana/genitori/nonna/madre/padre in/alla/ricoverato-in/al casa-di-riposo/rsa/ospizio/ricovero/badante/hospice

[insult state !others]
un/una/sto/sta/che/vero/vera/grande/gran/povero/povera/brutto/brutta/vecchio/vecchia/solito/solita/razza-di/pezzo-di/emerito/emerita/perfetto/perfetta/totale/autentico/autentica/pessimo/pessima/lurido/lurida/maledetto/maledetta/schifoso/schifosa/specie-di/banda-di/manica-di/completo/completa/quel/quella/piccolo/piccola ?di/vero/vera/gran/povero/grande/emerito/perfetto arpia/arraffone/arrampicatore/arrivista/arrogante/babbeo/babbione/bagascia/balordo/balorda/baluba/bamboccione/barbagianni/bastardo/bastarda/beota/bifolco/bifolca/bisbetica/boccalone/bonaccione-a-nulla/borioso/boriosa/buffone/buffona/bugiardo/bugiarda/bullo/buzzurro/cafone/cafona/cagacazzo/cagasotto/cagna/canaglia/carogna/cazzaro/cazzone/cialtrone/cialtrona/cialtroncello/ciarlatano/ciccione/coatto/coglione/cogliona/coglionazzo/cretino/cretina/cretinetti/deficiente/demente/disgraziata/ebete/energumeno/esaltato/esaltata/fallito/fallita/fanatico/fancazzista/fannullone/fannullona/fanfarone/farabutto/fesso/fessa/fetente/fetecchia/figlio-di-papà/fighetta/filibustiere/furbastro/gaglioffo/gatta-morta/gnorri/grullo/idiota/imbecille/imbroglione/imbrogliona/impiastro/incompetente/infame/inetto/inetta/ipocrita/lavativo/lazzarone/leccapiedi/leccaculo/lumacone/mangiapane-a-tradimento/marpione/maschilista/megera/menagramo/menefreghista/mentecatto/mezza-calzetta/mezzasega/mezza-sega/minchione/minchiona/miserabile/mitomane/mollusco/montato/montata/morto-di-fame/nullafacente/nullità/pagliaccio/pagliaccia/pappamolla/parolaio/pazzo/pazza/pennivendolo/pezzente/pidocchio/pigrone/pirla/pitocco/poveretta/presuntuoso/presuntuosa/pusillanime/puttana/quaquaraquà/rammollito/raccomandato/raccomandata/rimbambito/rimbambita/rimbecillito/rincoglionito/rincoglionita/ritardato/ritardata/rompiballe/rompicoglioni/rompipalle/rompiscatole/rozzo/rozza/ruffiana/saccente/scansafatiche/scassacazzi/scemo/scema/schifoso/schifosa/sciacquetta/sciattona/sciocco/sciocca/scorbutico/scorbutica/scroccone/scroccona/sempliciotto/sfaticato/sfaticata/sfigato/sfigata/smidollato/snob/somaro/somara/spaccone/spergiuro/spilorcio/spilorcia/spocchioso/spocchiosa/squilibrato/squilibrata/stronzo/stronza/stronzetta/stronzone/stupido/stupida/stupidotto/suonato/svitato/svitata/taccagno/taccagna/tamarro/tamarra/tanghero/testa-di-rapa/tirchio/tirchia/tonto/tonta/troglodita/troia/truzzo/vanesio/vecchiaccia/vigliacco/vigliacca/villano/viscido/viscida/volpone/voltagabbana/zoccola/zotico/zotica/zuccone/zitellona/zitella-acida | -thing
sto/sta/razza-di/pezzo-di/brutto/brutta/lurido/lurida/maledetto/maledetta/schifoso/schifosa/specie-di/emerito/emerita/perfetto/perfetta/autentico/autentica/povero/povera _ asino/avvoltoio/baccalà/barbone/bestia/burattino/burino/capra/caprone/cesso/ciuccio/cornacchia/cozza/disgraziato/galletto/gallina/giuda/ignorante/incapace/isterica/isterico/lumaca/macaco/maiale/mostro/mummia/narcisista/oca/orco/palla/pallone-gonfiato/parassita/pecora/pecorone/perdente/piaga/poveraccio/ratto/ruffiano/sanguisuga/scarafaggio/scimmia/scorfano/serpe/serpente/squalo/stordito/strega/testone/tiranno/topo-di-fogna/tordo/traditore/trombone/vacca/venduto/verme/vipera/zavorra/zecca/zero | -thing
testa di cazzo/minchia/rapa/legno/coccio/quiz
faccia da/di culo/schiaffi/bronzo/tolla/merda/cazzo/funerale
pezzo/uomo/donna/gente/cliente di merda
uomo/donna/tipo/cliente di merda
figlio/figlia di puttana/troia/mignotta/buona-donna
non capisce un/una/niente/nulla tubo/cazzo/mazza/acca/cippa/h
non ci arriva
non vale una/un cicca/lira/soldo/nulla
buono/buona/buoni a nulla/niente
poco sveglio/sveglia/raccomandabile/di-buono
tonto/scemo/stupido/ignorante/cretino/furbo/falso/brutto/brutta/cattivo/sordo/testardo/ottuso/fuori/inutile/tirchio/noioso/acida/stonato/lento/scema/tonta _ una/un/il/la/i/giuda/campana campana/capra/asino/mulo/somaro/giuda/fame/cocomero/zucchina/bastone/stipite/pietra/peste/lampione/rapa/debito/balcone/sedia/bradipo/soldo-bucato
gli/le manca/mancano una/un/qualche/due/tutti ?rotella/venerdì venerdì/rotella/rotelle/giovedì/neurone/neuroni/lunedì/tassello/sale-in-zucca
cervello/qi/intelligenza/testa ?di/da/come/grande/piccolo/di-una gallina/gallina/piccione/formica/ameba/moscerino/criceto/passero/lumaca
fuori di/come/dal testa/melone/zucca/balcone/un-balcone/cervello/coccia
fuori come un balcone
pazzo/matto/matta/pazza/squilibrato/toccato/svitato ?come/furioso/da/da-legare/scatenato furioso/furiosa/legare/da-legare/cavallo/manicomio/completo/isterico/cavallo-pazzo
matto/pazzo/pazza da legare
faccia tosta
mezza/mezzo calzetta/sega/cartuccia/tacca/uomo/cesso/scemo
nullità/fallito/deficiente/incapace/incompetente/imbecille/idiota/cretino/stronzo/coglione/bugiardo/ignorante ?totale/assoluto/patentato/cronico/patologico/fatto-e-finito totale/assoluto/assoluta/patentato/patentata/cronico/cronica/patologico/patologica/completo/finito/integrale/incallito/matricolato/di-prima-categoria/vivente
zero assoluto
morto/morta/morti di fame/figa/sonno
palla al piede
che/quanto/un schifo/palle/pena/pizza/piaga/nausea/cesso/rompipalle/pesante/lagna/cafone/strazio ?di/sto/sta uomo/donna/tipo/tizio/tizia/cliente/gente/persona
che schifo di uomo/donna/tipo/persona/gente
va/vada/andasse/vai/mandato/mandare/mandarlo/mandarla _ fanculo/cagare/quel-paese/farsi-fottere/dar-via/vaffanculo/ciapà-i-ratt/morire-ammazzato/ramengo/affanculo
rompe/rompi/rotto/scassa/stracciato/fracassa ?i/le/sempre/gli coglioni/palle/cazzo/minchia/balle/maroni/zebedei
si crede/atteggia _ dio/chissà/padreterno/re/regina/padrone/star/superiore/gran/onnipotente/napoleone/figo/arrivato
crede/credersi chissà/di-essere chi/dio
se la tira
puzza/puzzava/puzzolente/tanfo/alito/sudicio/sudicia/zozzo/zozza/lercio/lercia/schifosa _ sudore/piedi/capra/fogna/ascelle/cadavere/fetido/maiale/cane-bagnato/far-schifo/letame
brutto/brutta/grasso/grassa/ciccione/cicciona/racchia/cesso/cozza/balena/vecchia/nano/scrofa/obeso ?come/da/schifoso/schifosa/un/una peste/debiti/cozza/far-paura/schifosa/schifoso/balena/cesso/mummia/acida/bacucca/gallina/vomitare/ladro/malefico
vecchia/vecchio/brutta/brutto befana/strega/bacucco/bacucca/babbione/rimbambito/rimbambita/porco/maiale/stronzo/stronza/cornuto/megera/ciabatta/gallina/carampana/carampana/trombone/bavoso

[insult trait !others]
arpia
bacucco
balordo | @ -thing
bastardo
beota
bifolco
bislacco | @
buffone
burino
buzzurro
cafone
cagasotto
cazzaro
cazzone
cerebroleso
cialtrone
ciarlatano
coglione
cretinata | @ !client
cretino
deficiente
demente
ebete
fancazzista
fannullone
farabutto
fesso
fetente
gallinaccia
gradasso
handicappato mentale
idiota
imbecille
infame
lazzarone
leccaculo
leccapiedi
lestofante
lurido
mangiapane
mascalzone
mentecatto
merdaccia
merdoso
mezzasega
minchione
minus habens
mongoloide
nullafacente
pezzente
pirla
porco giuda
puttana
quaquaraquà
rammollito
rimbambito
rincoglionito
rompiballe
rompicoglioni
rompipalle
sbruffone
scansafatiche
sciacquetta
sfaticato
sfigato
spilorcio
squilibrato
stronzo
stronzetta
subnormale
taccagno
testa di cazzo
tirchio
troglodita
vigliacco
zitella
zoccola
zoticone

[minor state]
gioca/giocatore/giocatrice/milita/iscritto/iscritta/categoria/tesserato/tesserata/squadra/allena/corso _ pulcini/esordienti/piccoli-amici/primi-calci/giovanissimi/minibasket/minivolley/ragazzi-u13/under-10/under-12/under-14/under-15/under-16/under-17/scoiattoli/aquilotti
under #age
alunno/alunna/studente/studentessa/frequenta/frequentava/iscritto/iscritta/bocciato/bocciata/promosso/promossa/ripete/figlio/figlia/nipote/maestra/pagella _ elementare/elementari/medie/primaria/materna/superiori/liceo/asilo/nido/ginnasio/scuola-media/scuola-materna/terza-media/prima-media/seconda-media/quinta-elementare
va/fa/è/inizia alle/le/alla/in/all medie/superiori/elementari/materna/primaria
fa/frequenta il/al liceo/ginnasio
fa la prima/seconda/terza/quarta/quinta media/elementare/liceo/superiore
prima/seconda/terza/quarta/quinta/1a/2a/3a/4a/5a elementare/media/liceo/superiore/ginnasio/itis/primaria/ragioneria/alberghiero
esame/licenza/diploma/compiti ?di/delle/per/della terza-media/quinta-elementare/terza/casa-di-terza
maturità/esame-di-stato/pcto/alternanza _ #age/diciassette/quest-anno/scuola-lavoro/studente/studentessa
bambino/bambina/bambini/bimbo/bimba/bimbi/figlio/figlia/figlie/figli/ragazzo/ragazza/ragazzino/ragazzina/nipote/nipotino/nipotina/fratellino/sorellina/pargolo/pupo/gemelli/gemelle/neonato/neonata/adolescente/minorenne/tredicenne/primogenito/primogenita/ultimogenita/studente/studentessa/fanciullo/marmocchio _ #age | -thing -trade
compie/compirà/festeggia _ #age anni
#age anni compiuti/appena/e-mezzo/scarsi/soltanto/fatti/sabato/domani
un #age enne
#age enne
tredicenne/quattordicenne/quindicenne/sedicenne/diciassettenne/dodicenne/undicenne/decenne | -duration -thing
non/ancora ancora/è/ha ?maggiorenne/18/diciotto/è maggiorenne/minorenne/diciotto/18
ancora minorenne
minorenne/minorenni
minore di età/anni
consenso/autorizzazione/firma/permesso/delega/assenso ?scritto/scritta dei/del/di/della/da genitori/genitore/tutore/entrambi-i-genitori/madre/padre/mamma
firma/firmano il/i/un genitore/genitori/tutore
responsabilità genitoriale
comprato/compra/acquistato/speso/usato/ordinato/giocato/scaricato/risponde/risposto/compilato/cliccato ?da/dal/dalla/la/il/un/una bambino/bambina/bimbo/ragazzino/ragazzina/minorenne
senza il/permesso ?permesso di/dei/della/del genitori/madre/padre/mamma/suoi
va all asilo/nido
va alle/alla elementari/medie/superiori/materna
conto/carta/account/profilo/contratto/abbonamento/ordine/sim/cellulare/email/tessera _ minorenne/bambino/bambina/minori-di/figlio-minore/figlia-minore/under-14/ragazzino/ragazzina
figli piccoli/piccolini/piccole
tre/due/#n bambini/figli/bimbi piccoli/piccole/in-età-scolare/sotto-i
neonato/neonata/lattante ?di/che/in mesi/giorni/casa
scuola guida minore

[minor trait]
adolescente | -trade
alunno | @ -trade
bimbetto
fanciullo | @
minorenne
moccioso
neonato | -trade -thing
poppante
preadolescente
quattordicenne
quindicenne
ragazzina
ragazzino
scolaretto
sedicenne
tredicenne

[politics weak]
centri/centro sociali/sociale | @ +person
parla/parlare/discute/discutere/evitare/litiga/litigare/sempre/fissato/comizi/sproloquia/attacca/appassionato _ politica/di-politica/con-la-politica | @ +person
partigiano/anpi/25-aprile/bella-ciao | @ +person

[union weak]
fa/farà/fanno/aderisce/aderito/aderirà/partecipa/proclama/proclamato/indetto/indice/guida/capeggia/organizza/promuove/in/ha-fatto/va/sempre-in/guidato _ sciopero/scioperi/picchetto/picchetti/serrata/stato-di-agitazione | @ +person +lone

[ethnicity weak]
seconda generazione | @ +origin +person
seconda/prima generazione di/immigrata/nata immigrati/italia
di colore | @ +person -thing
parla/capisce/mastica/scrive/biascica/sa _ male/poco/stentato/maccheronico/niente/a-stento/pochissimo ?l italiano/l-italiano | +person @
torna/tornato/rientra/ferie/estate/va/soldi/manda-soldi/rimesse ?al/in/a/nel/alla suo/proprio paese/d-origine | @ +person

[sexuality weak]
in transizione | @ +person +lone

[biometric_genetic weak]
il-suo/suo/sul-suo dna | @ +person -thing

[criminal weak]
mafia/clan/cosca/camorra/ndrangheta/cosa-nostra/banda/sacra-corona/brigate-rosse | @ +person +accused
prestanome/testa-di-legno/bancarotta/crac/fallimento-pilotato | @ +person

[family_privacy weak]
separato/separata/divorziato/divorziata/vedovo/vedova | @ +person +lone -thing
lutto | +person +lone
figli/figlio/figlia/bambini/bimbi/gemelli/ragazzi ?a/nel/ogni un/il/nel/weekend/ogni weekend/week-end/settimana ?si/alterni/con alterni/no/lui/lei | +person @
sfratto/sfrattato/sfrattata/sfrattano/ingiunzione-di-sfratto/senza-casa/senzatetto/senza-fissa-dimora/homeless/barbone/barbona/clochard/alloggio-popolare/casa-popolare | @ +person +lone
disoccupato/disoccupata/disoccupati/cassintegrato/cassintegrata/esodato/esodata/inoccupato/inoccupata/licenziato/licenziata/in-mobilità/naspi/cassa-integrazione ?da/in/per/con/e da/in/per/mesi/anni/lunga/percepisce/prende/zero-ore/non | @ +person +lone
centro/casa antiviolenza/rifugio/protetta | @ +person
sovraindebitamento/sovraindebitato/sovraindebitata/esdebitazione | @ +person
baby/tata/asilo/nido/babysitter _ bambini/figlio/figlia/bimba/bimbo/piccolo/piccola/figli | @ +person
rifatto/rifatta/rifà/liposuzione/botox/mastoplastica/rinoplastica/lifting _ seno/naso/tette/labbra/fatta/fatto | @ +person

[insult weak]
non ci/capisce/vale/sa/serve/ha/distingue/arriva/conta/fa/ne ?arriva/un/niente/mai arriva/tubo/niente/nulla/cazzo/acca/mazza/soldo/neanche-per-sogno/un-ca/una-lira/una-mazza/un-tubo/un-cazzo/una-cippa/un-accidente/un-h | @ +person +lone
poco/non/mica/ben/tutt-altro-che molto/sveglio/sveglia/furbo/furba/intelligente/brillante/dotato/svelto/affidabile/onesto/onesta/raccomandabile/di-buono | @ +person +lone
senza cervello/palle/spina-dorsale/vergogna/dignità/attributi/scrupoli/sale-in-zucca | @ +person +lone
palla/peso/mina/zavorra/piaga/spina al/morto/vagante/d ?piede piede/morto/egitto/collo | @ +person
schifo/vergogna/feccia _ uomo/donna/società/persona | @ +person +contempt
tira/tirarsela se/la | @ +contempt
maleducato/maleducata/maleducatissimo/villano/sgarbato/sgarbata/scortese/cafonissimo/antipatico/antipatica/odioso/odiosa/insopportabile/insopportabili/intrattabile/detestabile/pesantissimo/pesantissima/impossibile/arrogante/presuntuoso/supponente/altezzoso/altezzosa/spocchioso/superbo/superba/boriosa/saccente/permaloso/permalosa/acido/acida/stronzetto/falso/falsa/ipocrita/subdolo/subdola/meschino/meschina/avido/avida/inaffidabile/bugiardo/bugiarda/infido/infida/viscido/viscida/losco/losca/disonesto/disonesta/rozzo/ottuso/ottusa/limitato-mentalmente/lamentoso/lagnoso/petulante/appiccicoso/logorroico/logorroica/isterico/isterica/nevrastenico/nevrastenica/schizzato/schizzata/psicopatico/psicopatica/squilibrata/incapace/incompetente/inetto/negligente/lavativo/scansafatiche/pigro/pigrone/sfaticato/approfittatore/approfittatrice/scroccone/sanguisuga/parassita/opportunista/arrivista/sbruffone/sbruffona/spaccone/gradasso/fanfarone/millantatore/pavone/galletto/pallone-gonfiato/cafonal/coatto/tamarro/burino/zotico/rozza/primitivo/cavernicolo/maschilista/sessista/porco/maiale/molestatore/bavoso/lumacone/provolone/bastian-contrario | @ +contempt +person +lone -thing !client
asino/capra/somaro/mulo/pecorone/oca/gallina/vipera/serpe/iena/squalo/avvoltoio/pidocchio/verme/zecca/cozza/balena | @ +contempt +lone -thing !client !be

[minor weak]
firma/firmano/firmato/firmare/consenso/autorizzazione/permesso/delega/assenso/ok/accordo/serve/manca/senza/chiedere/sentire/parlare/passare/chiamare _ genitore/genitori/tutore/madre/padre/mamma/papà/esercente-la-potestà/responsabile-genitoriale | @ +young +school
paghetta/merenda/merendina/recita/pagella/grembiule/zaino-di-scuola ?del/della/di/dei figlio/figlia/bambino/bambina/nipote | @ +person
nato/nata/nati/classe/leva _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026 | +person +school -org -thing
nato/nata/nati nel 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023 | +person +lone -org -thing
centro/campo/grest/oratorio/colonia/doposcuola/ludoteca/asilo/corso/scuola _ #age/bambina/bambino/bimbo/bimba/figlio/figlia/nipotino/nipotina | @ +young
mamma/papà/madre dice/risponde/paga/ha-detto/non-vuole/decide _ lui/lei/no/mamma | @ +young

[bank weak]
paga/pagato/pagare/addebitare/addebito/rimborsare/rimborso/accreditare/bonifico/versare _ personale/privato/privata/personali/della-moglie/del-marito/postepay/sua/suo | @ +person
soldi/conto/risparmi/patrimonio/capitali _ svizzera/lussemburgo/montecarlo/san-marino/cassetta-di-sicurezza/estero/nero | @ +person
saldo/fido/scoperto _ personale/privato/#n | @ +person

[health weak]
pressione alta/bassa/ballerina/alle-stelle | @ +person +lone

[criminal weak +person +lone !client]
denunciato/denunciata | @ -thing

[national_id state]
foto/fotocopia/copia/scansione/scan/immagine/fronte/fronte-retro/pdf/numero/n/nr/estremi/screenshot _ carta-d-identità/carta-identità/passaporto/patente/codice-fiscale-e-tessera/tessera-sanitaria/permesso-di-soggiorno/libretto-sanitario/stato-di-famiglia/certificato-di-nascita | -thing
mandato/manda/inviato/invia/allegato/allega/consegnato/lasciato/lascia/fotografato/fotografata/scansionato/scansionata/ricevuto/ricevuta/archiviato/archiviata/salvato/dettato/fornito/dato/girato _ carta-d-identità/carta-identità/documento-d-identità/documento-di-identità/passaporto/patente/tessera-sanitaria/permesso-di-soggiorno/codice-fiscale-personale
carta-d-identità/carta-identità/passaporto/patente/tessera-sanitaria/documento-d-identità ?è/in/già/del/cliente fotografata/fotografato/scansionata/scansionato/allegata/allegato/in-allegato/archiviata/archiviato/in-cartella/scaduta/scaduto/salvata/su-drive/scade
carta d'identità _ #n
patente/passaporto/documento ?n/nr/no/numero u/ya/yb/aa/ax/ca #n
carta identità/ci/cie ?n/nr/numero ca/ax/ay/at/as/au #n
codice/cod fiscale/fisc _ #n
permesso di soggiorno ?n/nr/numero i #n
tessera/numero ?di/europea sanitaria/team/inps/matricola-inps _ #long

[bank state]
letto/detto/dettato/dato/lasciato/mandato/scritto/passato/inviato/comunicato _ cifre/numeri/numero/dati/estremi/codice/coordinate/foto della/di/del ?sua/suo carta/mastercard/visa/amex/bancomat/postepay/conto/conto-corrente
cifre/numeri/dati/estremi della/di ?sua carta/mastercard/visa/amex/postepay
visa/mastercard/amex/postepay/bancomat _ #n #n #n
carta #n #n #n #n
numero/n/nr _ carta/postepay/visa ?credito #n #n
scade/scadenza/scad/valida ?il/fino/a/nel #n _ visa/mastercard/postepay/amex/cvv
pin/codice/cvv/cvc/password/codici _ bancomat/carta/postepay/conto/home-banking/banca/visa/dispositivo ?è #n
pin/codice/password/credenziali/codici _ bancomat/carta/conto/postepay/home-banking/banca ?in/annotato/salvato/nota annotato/annotati/annotate/nota/salvato/salvata/in-nota/scritto/archivio
cvv/cvc/pin ?è/e/in/annotato #n/annotato/archivio/in-archivio/salvato/in-nota/dettato
bancomat e codice/pin
carta/bancomat/postepay ?e/con cvv/pin/codice-in-archivio/scadenza-e-cvv
conto/conti/iban/carta/addebito/bonifico/libretto/rid/accredito _ personale/privato/privata/personali/cointestato/della-moglie/del-marito/della-madre/del-padre/della-figlia/del-figlio/di-famiglia/propria | -thing
paga/pagato/pagare con ?la/il postepay/carta-personale/carta-della-moglie/conto-privato/bancomat-del-marito
postepay ?sua/personale/n/numero/ricaricare/con sua/personale/n/numero/ricaricare/cvv/scadenza
dato/dettato/mandato/lasciato/fornito/comunicato/inviato/passato/salvato/annotato _ numero-di-carta/carta-di-credito/iban-personale/numero-di-conto/numero-carta/estremi-della-carta/cvv/pin
credenziali/accesso/password/codici/user/token/utenza _ home-banking/internet-banking/banca-online/banca/poste/bancoposta/fineco/intesa/unicredit/paypal/conto-online
conto corrente _ #long
conto ?corrente n/nr/numero #n
conto/libretto personale/privato/cointestato/postale-personale _ intesa/unicredit/poste/bper/fineco/bnl/mps/banca/ing

[ok]
passa/pagare/incassare/soldi in/alla cassa
in cassa
straniero/straniera con sede
padre/madre/figlio/figlia di/del/della titolare/fondatore
preso un virus/granchio/abbaglio
col/dal/al turco/cinese/russo e
l'arabo/il-cinese/il-russo e/traduzioni
l'arabo
padre/madre/papà/mamma e figlio/figlia/figli
in/di/della pensione
macchina/macchinario/pompa/motore/stampante/pezzo/linea/scheda/frigo/impianto/caldaia/auto/furgone/cella si è rotto/rotta/fermato/fermata
e/o/è nera/nero/neri/nere
macchinetta ?del caffè
polizza/polizze malattia/malattie/infortuni
allergico/allergica alla/al/ai carta/cambiamento/burocrazia/telefono/novità
cieco/cieca sulla/sul/di
paralizzato/paralizzata dalle/dalla/dai/dal
in transizione digitale/ecologica/energetica
transizione digitale/ecologica/energetica/al/a
sta/sto per partorire la/una/un/il/l nuova/nuovo/progetto/sede/idea
partorire un/una/la/il idea/progetto/nuova/nuovo/piano
parto/partorito di/da un/una/idea/progetto
rapina di/dei/a prezzi
rapina dei prezzi
asilo nido aziendale
tumore no
preso/presa al volo
impronta/impronte digitale/ecologica/ambientale/carbonio di/del/sul/idrica
lettore/lettori/serratura/serrature/terminale/terminali/controllo/produce/vende/rilevatore _ impronta/impronte/biometrico/biometrici
campagna/campagne pubblicitaria/pubblicitarie/adv/email/vendite/social/natale/acquisti/marketing
lista/liste prezzi/clienti/attesa/nozze/distribuzione/contatti
corso/corsi di formazione/aggiornamento/inglese
conto/conti vendita/terzi/deposito/economico/alla-rovescia/lavorazione
pasta/vino/cucina/ristorante/mercato/fornitore/prodotto/prodotti/tessuto/tessuti/marmo/filiale/azienda/gruppo/cliente/fabbrica cinese/cinesi/turco/turca/turchi/indiano/indiana/russo/russa/marocchino/marocchini/rumena/rumeno/tunisina/tunisino/albanese/polacco/polacca/argentino/argentina/brasiliano/arabo/araba/ucraino/egiziano/peruviano/sudamericano
carne/macelleria/prodotti/certificazione/certificato halal/kosher
famiglia/nucleo ?di/professionale prodotti/prodotto/professionale
permesso/permessi di costruire/lavoro/sosta
separazione dei/delle/tra/fra/di rifiuti/polveri/beni/fasi/metalli
divorzio tra/fra ?i/le/due soci/aziende/partner
matrimonio tra/fra/riuscito/perfetto
pensione completa/mezza
mezza pensione
rosso/in fisso
centro destra/sinistra
a/sulla/di/lato destra/sinistra
estrema destra/sinistra del/della/dello/foto
parete/porta/lato/corsia/scaffale/colonna/mano di destra/sinistra
maiale/capra/asino/pecora/gallina/oca/vacca/balena/scimmia di/da/nero/bianco/allevamento/nera
allevamento/allevatore/latte/formaggio/carne/prosciutto/stalla/stinco di maiale/capra/pecora/asina/vacca/oca/cinghiale
finocchio/finocchi fresco/freschi/al/in/bio/selvatico/gratinati
malattia/malattie della vite/pianta/piante/foglie
certificato di garanzia/qualità/conformità/origine
nato/nata/nati ?nel ?#n ?dalla/da/come ?fusione azienda/progetto/startup/idea/spin-off/fusione
azienda/startup/società/marchio/progetto/prodotto/cooperativa/impresa nata/nato ?nel #n
under #n lire/euro
minore di #n/euro
età media _ #age anni
`,
};
