import type { Table } from './format.ts';

/** Italian, the longer wordings of notes: who did what to whom, with the names and places that tell it. Written for this project from general knowledge of the language. */
export const IT_TALK: Table = {
  lang: 'it',
  text: `
[set kin]
marito
moglie
figlio
figlia
figli
padre
madre
papà
mamma
genitori
fratello
sorella
nonno
nonna
suocero
suocera
compagno
compagna
fidanzato
fidanzata
nipote
zio
zia
cognato
cognata
bambino
bambina
neonato
[set love]
marito
moglie
compagno
compagna
fidanzato
fidanzata
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
azione
democrazia-cristiana
fdi
fi
lega
msi
noi-moderati
pci
psi
psdi
svp
udc
verdi
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
[set she]
alessandra
alessia
alice
anna
antonella
arianna
barbara
beatrice
carla
caterina
chiara
claudia
cristina
daniela
debora
elena
eleonora
elisa
emma
federica
francesca
giada
giorgia
giovanna
giulia
ilaria
irene
laura
lucia
luisa
manuela
marta
maria
marina
martina
michela
monica
paola
patrizia
roberta
sara
serena
silvia
simona
sofia
stefania
teresa
valentina
valeria
vanessa
[set he]
alberto
alessandro
alessio
angelo
antonio
carlo
claudio
daniele
dario
davide
diego
emanuele
enrico
fabio
federico
filippo
francesco
franco
gabriele
giacomo
gianluca
giorgio
giovanni
giulio
giuseppe
jacopo
leonardo
lorenzo
luca
luigi
marco
mario
massimo
matteo
maurizio
michele
mirko
nicola
paolo
pietro
riccardo
roberto
salvatore
sergio
simone
stefano
tommaso
valerio
vincenzo
[set disorder]
adhd
asperger
asma
autismo
bpco=
dca=
dislessia
doc=
dsa=
ptsd
schizofrenia
tourette
[health state]
con/soffre-di/affetto-da/affetta-da/diagnosi/diagnosticato/diagnosticata/certificato ?il/la/di {disorder} | -trade
{kin} con/ha ?la/il/l {disorder}
ha la/il/l dsa=/adhd/bpco=/sm=/sla=
mezzo/mezza cieco/cieca/sordo/sorda/zoppo/zoppa/paralizzato/paralizzata
da/dopo/dal quando/il/l/la ?ha ?avuto ictus/infarto/ischemia/emorragia/operazione/intervento/incidente/caduta/trombosi/embolia | -trade
palloncino gastrico
chirurgia bariatrica/cardiaca/vascolare/toracica/estetica/plastica | -trade
gli/le/lo/la/mi tolgono/hanno-tolto/asportano/hanno-asportato/operano/hanno-operato/amputano/hanno-amputato/trapiantano/aprono/operarono _ rene/milza/cistifellea/colecisti/seno/utero/ovaio/ovaie/prostata/polmone/tiroide/tonsille/appendice/tumore/nodulo/ciste/cisti/polipo/polipi/gamba/dito/dita/braccio/piede/stomaco/colon/fegato/menisco/denti/alluce/alluce-valgo/anca/ginocchio/ernia/cataratta/cuore/schiena/tunnel-carpale
tolta/tolto/asportata/asportato/tolti ?la/il/un/una/l/i cistifellea/colecisti/milza/rene/seno/utero/prostata/tiroide/tumore/nodulo/polipo/polipi/appendice
dona/donato/donatore ?ha/di ?un/il rene/midollo/fegato
deve/fa/fare/farà/fatto/faccio/attesa/aspetta/in-attesa ?di/una/un/la/il/l/della/del/delle risonanza/tac=/ecografia/biopsia/colonscopia/gastroscopia/endoscopia/mammografia/coronarografia/elettrocardiogramma/cesareo/trasfusione/holter/scintigrafia/pet= | -trade
visita/controllo/in-reparto/esami/ricovero/day-hospital/ricoverato/ricoverata/follow-up oncologica/oncologico/oncologia/di-oncologia/cardiologica/cardiologico/cardiologia/di-cardiologia/neurologica/neurologia/di-neurologia/ematologica/ematologia/di-ematologia/urologica/urologia/psichiatrica/psichiatria/in-psichiatria/di-psichiatria/reumatologica/reumatologia/pneumologica/pneumologia/ortopedica/dermatologica/nefrologica/nefrologia/geriatria/diabetologica/endocrinologica/in-oncologia/in-neurologia/in-cardiologia/in-ematologia | -trade -others
lo/la/li segue/seguono/cura/vede ?un/una/uno/lo/la/il/l endocrinologo/psichiatra/psicologo/psicologa/cardiologo/neurologo/oncologo/reumatologo/urologo/nefrologo/diabetologo/ematologo/neurochirurgo
seduta/sedute/terapia/gruppo/ciclo/cicli ?di/con/dal/dalla/del/per ?lo/la psicologa/psicologo/psichiatra/psicoterapia/logopedia/fisioterapia/riabilitazione/gruppo/coppia/dolore/radio/radioterapia/auto-aiuto/mutuo-aiuto | -trade
fisioterapia/fisio per/alla/al/dopo ?la/il/l/il schiena/ginocchio/spalla/anca/intervento/operazione/incidente/cervicale
centro diurno/di-salute-mentale/antifumo/alcologico/disturbi-alimentari | -trade -org
csm=/sert=/serd=/cps=
in/uscito-dalla/uscita-dalla/dalla rianimazione | -trade
in reparto ?da/dopo/per ?l/il/un intervento/operazione/ricovero
con/ha/usa/attaccato-al/attaccata-al/porta/serve/tiene ?il/la/l/un/una/le/lo respiratore/ossigeno/bombola-di-ossigeno/concentratore/cpap/catetere/sondino/collare/gesso/tutore/busto-ortopedico/bastone/bastone-bianco/deambulatore/girello/stampella/stampelle/protesi/parrucca/bandana-per-la-chemio/apparecchio-acustico/defibrillatore/stomia/sacchetto/flebo/calze-elastiche/cane-guida | -trade -thing
trasfusioni/trasfusione ogni/di/settimanali/settimanale
trapianto/trapiantato/trapiantata di midollo/rene/fegato/cuore/polmone/cornea
insulina/eparina/inalatore/cardioaspirina/anticoagulanti/immunosoppressori/antipsicotici/neurolettici/lexotan/tavor/valium/en-gocce/minias/halcion/depakin/entumin/rivotril/cipralex/daparox/efexor/cymbalta/sereupin/stilnox/antabuse/cerotti-di-morfina/oramorph/targin/palexia/subutex/suboxone/fentanyl | -trade
si fa/inietta/buca/pera/cala/tira/droga ?di/l/la/le/una/delle insulina/eparina/eroina/coca/cocaina/pera/pere/canne/strisce/anfetamine/ormoni/testosterone
tira/sniffa/pippa/sniffava/pippava ?di/la coca/cocaina/bamba/neve/speed
coca/cocaina/canne/bamba/hashish/maria/md ?nel/ogni/tutti/i/il weekend/sera/giorno/feste
cannato/cannata/fattone/fattona/cocainomane/tossico/tossica/tossicodipendente/eroinomane/alcolizzato/alcolizzata/alcolista/drogato/drogata/fumato-marcio/impasticcato | @ -trade -thing
dipendente/dipendenza/schiavo/schiava da/dal/dalla/dai/dalle/di/del ?gioco/farmaci alcol/droga/droghe/cocaina/eroina/farmaci/sostanze/oppiacei/antidolorifici/psicofarmaci/benzodiazepine/pastiglie/slot/gioco/azzardo
san patrignano | -trade
comunità/centro di recupero/terapeutica/disintossicazione/riabilitazione | +person -trade -org
sente/vede/cammina/respira/parla/dorme/deglutisce poco/male/malissimo/peggio/a-fatica/da-un-orecchio | !client -thing
legge le labbra
gli/le tremano/trema/tremava le/la/il mani/mano/polso
trascina una/la/le gamba/gambe/piede
cammina/va/gira curvo/curva/piegato/a-fatica/con-fatica/storto
scooter per disabili
deficit di attenzione/dell-attenzione
delicato/delicata/debole/malato/malata/malandato/cagionevole/mal-messo/messo-male di/con/in ?il/la/i/le cuore/salute/fegato/reni/polmoni/stomaco/cuore/nervi/prostata/pressione
malconcio/malandato/malandata/malconcia/acciaccato/acciaccata/malaticcio/malaticcia/sciupato/deperito/deperita/debilitato/debilitata | @ -thing -trade
non arriva/arriverà a/al natale/pasqua/primavera/estate/prossimo-anno/anno-prossimo | +person -trade -thing
gli/le danno/restano/rimangono/hanno-dato _ #n/due/tre/pochi/sei mesi/settimane/anni ?di vita | -thing
in remissione | -trade
marcatori/macchia/macchie/nodulo/noduli/massa/ombra tumorali/al-polmone/ai-polmoni/al-seno/al-fegato/alla-tiroide/al-pancreas/sospetto/sospetta/maligno
pap-test/mammografia/analisi/esami/biopsia/psa=/ecografia/referto alterato/alterata/sospetta/sospetto/sballate/sballati/brutti/brutte/alto/positivo/positiva/maligno | -trade -thing
gli/le è/ha/viene/vengono/prende/sono venuto/venuta/preso/presa/un/una/uno/dei ?un/una/uno/dei mancamento/collasso/svenimento/capogiro/ictus/infarto/malore/attacco/colica/crisi/svenimenti/giramento/giramenti/convulsione/convulsioni/embolia/calo-di-zuccheri/sbalzo-di-pressione/attacchi
è/ha svenuto/svenuta/collassato/collassata/avuto-un-malore/avuto-un-mancamento/avuto-un-collasso | -thing
rotto/rotta/fratturato/fratturata/lussato/slogato/slogata/incrinato/incrinata/lesionato/strappato ?il/la/lo/un/una/l/due/una femore/anca/gamba/braccio/polso/caviglia/clavicola/costola/costole/spalla/malleolo/perone/tibia/bacino/vertebra/crociato/menisco/legamento/tendine/naso/mandibola/omero/gomito/dito/rotula/scafoide | -thing
femore/anca/gamba/braccio/polso/caviglia/clavicola/costola/costole/spalla/crociato/menisco/legamento/tendine rotto/rotta/rotte/fratturato/fratturata/slogata/slogato/lussata/operato/operata/strappato/ingessato/ingessata | -thing
ustioni/ustionato/ustionata ?di/al/alle/sul gravi/secondo/terzo/volto/mani/grado | -trade
politrauma/politraumatizzato/trauma-cranico/politraumatizzata
investito/investita/travolto/travolta da/in ?un/una/l auto/macchina/moto/camion/scooter/bus/tram/strada/bici
gli/le hanno dato/messo #n/i ?#n punti ?di/in ?sutura
#n punti in/di/alla/al testa/sutura/fronte/mano/sopracciglio/gamba
schiena/ginocchio/spalla/spalle/cervicale/anca/caviglia/gomito/gambe/cuore/fegato/vista/stomaco a-pezzi/malandato/malandata/distrutta/distrutto/fuori-uso/messa-male/messo-male/bloccata/bloccato/k-o/infiammata/infiammato/ballerino/che-non-va/fa-male | -thing -trade
congedo/aspettativa/permesso/permessi ?per/di/da cure/malattia/motivi-di-salute/salute/gravi-motivi-di-salute/visita-medica/visite-mediche/terapia/chemio/104/l-104
a terra/pezzi ?e/, prende/con/per ?le/gli/l pastiglie/antidepressivi/gocce/psicofarmaci/esaurimento/depressione
non si alza/muove dal letto
autolesionismo/autolesionista/si-taglia-le-braccia/si-fa-dei-tagli
ha provato/tentato/cercato a/di ammazzarsi/uccidersi/farla-finita/togliersi-la-vita/buttarsi
104/l-104/legge-104 art/comma/per/al/alla/figlio/madre/padre/moglie/marito/assistere
permessi/beneficia/usufruisce/titolare/ha/con/gode/riconosciuta ?di/della/la/i ?legge 104
inail/infortunio ?sul/in ?lavoro/itinere fino/da/dal/al/per/a-casa | +person -trade -org -job
in/è-in/ancora-in infortunio | -trade
legge/guarda/controlla con la/una lente
non può/riesce/deve fare/salire/guidare/volare/viaggiare/alzare/sollevare/sforzarsi/piegarsi ?le/pesi/più _ medico/schiena/ginocchio/operazione/salute/cuore/anca/ictus/gravidanza/epilessia/vertigini/intervento
immunodepresso/immunodepressa/immunosoppresso/immunosoppressa
laringectomizzato/tracheostomizzato/tracheotomia/tracheostomia
ha/gli/ha-perso/manca/mancano perso/manca/mancano/amputato/amputata ?due/un/una/il/la/tre dito/dita/gamba/braccio/mano/occhio/falange/piede | -thing
perso/perde/persi/perdendo/perderà ?ha/sta/i/la/l/tutti ?i/la/l/il capelli/vista/udito/voce/memoria/olfatto/mobilità/parola | -thing -trade
sta/sto/stava diventando/perdendo/andando cieco/cieca/sordo/sorda/la-vista/l-udito/la-memoria
in lista/attesa ?d/di/per/per-l/del/dell/d-attesa ?per operarsi/intervento/trapianto/operazione/essere-operato | -trade -thing
aspetta/attende/attesa/in-attesa/attendere ?di/l/gli/i/dell/del/esito/esiti/risultato/risultati _ biopsia/esami-del-sangue/risonanza/tac=/mammografia/colonscopia/istologico/pap-test
medicine/gocce/pastiglie/farmaci/compresse per i/la/il/l/dormire/le ?nervi/pressione/cuore/ansia/depressione/epilessia/tiroide/testa | -trade
invalidità/inabilità/disabilità/invalido/inabile/disabile ?civile/totale/parziale/permanente al/del/all ?#n | -trade
gruppo/associazione alcolisti/alcolisti-anonimi/narcotici-anonimi/giocatori-anonimi
l'ha-preso/si-è-preso/preso/ha-preso/beccato/gli-è-tornato/gli-è-tornata ?il/la/l/una/un covid/polmonite/bronchite/influenza/varicella/morbillo/salmonella/epatite/mononucleosi/fuoco-di-sant-antonio/herpes
[health topic]
bariatrica
atassia
calcolosi
calcoli renali/biliari/alla
calcoli | @ -thing -trade
candida= | @ -name -trade
candidosi
ciste/cisti ovarica/ovariche/renale/sebacea
clamidia
colica/coliche renale/renali/biliare
colpo di frusta
colpo della strega
congiuntivite
cure palliative
decadimento cognitivo
disfunzione erettile
distacco della/di retina
diverticolite
distrofia muscolare
epicondilite
gomito del tennista
fascite plantare
fegato grasso
fibroma
fibromi
fibrosi
flebite
gozzo
hpv=
idrosadenite
ittero
lipotimia
maculopatia
malaria
morbillo
nevralgia
nodulo tiroideo
orecchioni
oticonite
ovaio/ovaie policistico/policistiche
parotite
pidocchi
pneumotorace
polipi
prediabete
prostata ingrossata/infiammata
retinite pigmentosa
ritardo mentale/cognitivo/psicomotorio
rosacea
salmonellosi
scabbia
sclerodermia
scarlattina
stanchezza cronica
disturbo post-traumatico/ossessivo/borderline/bipolare/alimentare/dissociativo/dell-umore/del-sonno/d-ansia/di-personalità
disturbi alimentari/del-comportamento/psichici/del-sonno
strappo muscolare
stiramento
sindrome di tourette/asperger/ménière/sjogren/lynch/turner/marfan/williams/rett/guillain/wolff/cushing/raynaud/gambe-senza-riposo/down/astinenza
tremore essenziale
varicella
vigoressia
varici
vene varicose
vertigini
talassemia
liposuzione
epatopatia
nefropatia
cardiopatia
broncopatia
[health trait]
anoressica
bulimica
malaticcio
ipocondriaco
malnutrito
zoppo | @ -thing
sciancato
cocainomane
alcolizzato
[health,family_privacy state]
al/nel/di/verso-il ?circa terzo/quarto/quinto/sesto/settimo/ottavo/nono/ultimo/#n/quattro/cinque/sei/sette/otto mese/mesi _ gravidanza/pancione/pancia/vede/vede-il-pancione/dolce-attesa/incinta
si vede ?già il pancione/la-pancia
pancione
dolce attesa
è/sono/in stato interessante
gravidanza/maternità a-rischio/anticipata/obbligatoria/facoltativa/gemellare/difficile/inaspettata | -trade
aspetta/aspettano/attende/in-attesa-di un/una/il/la/due/dei ?secondo/terzo/primo bambino/bimbo/bambina/bimba/gemelli/figlio/figlia/maschietto/femminuccia | -thing
partorisce/partorirà/partorito/partoriva/ha-perso-il-bambino/aborto/abortito/abortire/rotte-le-acque/sgravata | @ -thing
pma=/fivet/icsi/ovodonazione | @ -trade -org
fecondazione/inseminazione assistita/in-vitro/eterologa | -trade -org
[religion state]
confraternita/confratello/consorella | @ +person -trade -name
esercizi/ritiro/ritiri spirituali/spirituale
torre di guardia | +person
col/con-il/porta/indossa/mette ?il/lo/la velo/hijab/niqab/burqa/chador/kippah/kippà/turbante/tonaca/crocifisso/chador | -trade -thing
kippur/yom-kippur/hanukkah/chanukkah/pesach/purim/rosh-hashanah/shavuot/sukkot/diwali/vesak/navaratri/nowruz/ashura/eid/aid-el-fitr/aid-al-adha | -trade -event
si sposa/sposano/sposò/sposati in chiesa
ha lasciato/lasciò/gettato/gettò la/alle ?tonaca ortiche/tonaca/abito-talare/sacerdozio/seminario
ex suora/prete/frate/monaca/seminarista/sacerdote/novizia | -trade
suora di/in clausura
suora/prete/frate/monaca/missionario/missionaria ?laico/laica in/del/di/nel/a perù/africa/missione/clausura/convento/brasile/congo | -trade -org
gruppo/cerchio/incontro/incontri/catena di preghiera/preghiere/lettura-biblica | -trade
gruppo biblico
cita/recita/legge/leggendo/predica/manda/invia/cantando ?sempre/i/il/la/le/dei/un versetti/versetto/salmi/bibbia/corano/vangelo/preghiere/santini/passi-della-bibbia/padre-nostro | -trade -org
dio la/ti/vi/li/lo/mi/ci/ve/ve-ne benedica/aiuti/guidi/assista/perdoni/provvederà
che dio ci/ti/la/vi aiuti/benedica
dice/ripete/crede/sostiene che dio/gesù/allah/la-madonna _ provvederà/vuole/guida/castiga/aiuta/guarisce
prega/pregherà/pregando/pregare/pregato ?sempre/molto per me/noi/la/lui/la-sua | -trade
prega/prega-sempre/pregare ogni/verso/tutte/cinque/prima giorno/mecca/le/volte/mangiare/di | -trade
si ferma/fermano/apparta/interrompe ?_ per/a ?la pregare/preghiera
pausa per/di ?la preghiera
mi/ci ha detto/promesso che/di pregherà/pregare
odia/contro/detesta/ce-l-ha-con ?i/la/gli/le preti/chiesa/suore/musulmani/cristiani/ebrei/religioni/vaticano
mangiapreti/baciapile/beghina/sagrestana/bacchettone/bacchettona/bigotto/bigotta/santocchio/madonnaro-convinto | @ -trade
ha perso/trovato/ritrovato/riscoperto/incontrato ?la/il fede/dio/gesù/cristo/allah/signore
rinato/rinata/nato-di-nuovo in cristo/gesù
convertito/convertita/conversione/convertirsi all/al/alla/a islam/buddismo/cristianesimo/ebraismo/induismo/cattolicesimo/chiesa/fede/geova/protestantesimo
si è/diventato/diventata/fatto/fatta/si-è-fatto ?fatto/fatta/convertito/convertita buddista/musulmano/musulmana/evangelico/evangelica/testimone-di-geova/frate/suora/prete/monaco/ebreo/ebrea/induista/hare-krishna/mormone/ateo/atea/cattolico/cattolica/ortodosso/ortodossa
rifiuta/rifiutano/non-accetta/no ?le/la/alle trasfusioni/trasfusione
il/di/ogni venerdì/venerdi/quaresima niente/no/non-mangia/senza carne | -trade
in quaresima niente/no/non/fa/digiuna/rinuncia
dà/versa/dona/paga ?sempre la/una decima
8-per-mille/otto-per-mille/8x1000 a/alla/alle/ai ?chiesa chiesa/cattolica/valdesi/valdese/ebraiche/avventista/buddisti
medaglietta/santino/santini/crocifisso/rosario/altarino/madonnina/statuetta/immagine/bibbia/corano/croce/quadro/ritratto/presepe ?di/della/in/al/sul/sulla/a/del ?la/una padre-pio/madonna/ufficio/collo/scrivania/muro/vetrina/casa/cassa/gesù/papa/sant-antonio/banco/cruscotto/sacro-cuore | -trade -thing
uomo/donna/persona/famiglia/gente di/dalla ?grande/profonda/forte/molta fede
fede incrollabile/profonda/cristiana/cattolica/islamica/musulmana/evangelica/salda
timorato/timorata di dio
per ?sua motivi/ragioni/credo/convinzione/convinzioni/scelta ?di fede/religione/religiosi/religiosa/religiose
per ?la/sua fede/religione non/niente | -trade
motivi/ragioni/convinzione/convinzioni/credo/principi religiosi/religiosa/religiose/religioso/di-fede
santona/santone/santeria/sciamano/voodoo/guru-della-setta/medium-spiritista/cartomante-di-fiducia | @ +person -trade
venerdì/venerdi preghiera/in-moschea/moschea
va/andare/è-andato/partito/parte/torna/fa/fatto/farà/cammino _ lourdes/fatima/medjugorje/santiago/mecca/loreto/san-giovanni-rotondo/terra-santa/assisi ?per/con fede/parrocchia/devozione/voto/pellegrinaggio/unitalsi | -trade
santiago/medjugorje/lourdes/fatima per/con/in fede/parrocchia/devozione/voto/pellegrinaggio/unitalsi
unitalsi | +person
cresima/comunione/battesimo ?del/della/di ?suo/sua figlio/figlia/nipote/nipotino/bimbo/bimba/bambino/bambina/figlioccio | -trade
[religion trait]
confratello | -trade
converso | @
ultracattolico
cattolicone
sagrestano
chierichetto
catechista
clericale | @ -trade
anticlericale
[politics state]
sindaco/sindaca/vicesindaco/ex-sindaco/consigliere/consigliera/assessore/deputato/deputata/senatore/senatrice/onorevole/governatore/candidato/candidata/segretario/segretaria/tesoriere/coordinatore/coordinatrice/portaborse/portavoce/capogruppo/dirigente/direttore/nominato/nominata/raccomandato/raccomandata/quota/lista/eletto/eletta/amico/uomo/donna/presidente/sottosegretario/ministro _ {party}
consigliere/consigliera/consiglieri ?ex comunale/regionale/provinciale/municipale/di-maggioranza/di-opposizione | -trade
ex ?_ consigliere/consigliera/assessore/sindaco/deputato/senatore/onorevole/ministro/sottosegretario/parlamentare/europarlamentare
{kin} ?è/fa/era/fu ?il/la/un consigliere/consigliera/assessore/sindaco/deputato/senatore/onorevole/candidato/leghista/fascista/comunista/missino
gli/le/mi piace/piacciono/piaceva/sta-simpatico/sta-antipatica ?molto/la/tanto/un-sacco {politician}/vannacci/trump/putin/milei/orbán/le-pen/musk
ce-l'ha/ce-l-ha/inveisce/sbraita/impreca/si-lamenta/sparla/incazzato/arrabbiato/incavolato/deluso/stufo/schifato con/contro/del/dal/di/della/dei ?il/i/la/gli governo/governi/politici/politica/sinistra/destra/comunisti/fascisti/lega/pd/grillini/premier/regime
contro/manifesta-contro/in-piazza-contro ?il/la governo/premierato/meloni/salvini/riforma-meloni/nato/tav/ponte-di-messina/ddl-zan | -trade
a/raduno/raduni/pratone/va ?di/a/al pontida
pontida
bandiera/busto/foto/ritratto/poster/calendario/tatuaggio/tatuata/tatuato/maglietta/spilla/adesivo/gadget ?della/del/di/con ?la/una/il lega/duce/mussolini/che/che-guevara/falce-e-martello/croce-celtica/svastica/fascio/fascio-littorio/stalin/lenin/berlinguer/almirante/padania/palestina/brigate/trump/putin/pace-antifa | -trade
croce celtica
falce e martello
pugno chiuso/alzato-chiuso
saluto romano/fascista
di/del/della/dell ?estrema/centro destra/sinistra/centrodestra/centrosinistra | +member +lone -thing -trade -street
molto/convinto/dichiarato/dichiarata/convinta/estremista/gente/uno/una/persona/è/famiglia/sempre-stato ?persona di/dell/a ?estrema/ultra/centro destra/sinistra/centrodestra/centrosinistra | -thing -trade
vecchio/un/gran/ex compagno ?di/della/del ?del partito/sezione/pci/rifondazione/lotta
nostalgico/nostalgica ?del/della/dell/di duce/ventennio/fascismo/pci/urss/regime/dc/prima-repubblica/mussolini
quando c/c'era era lui/il-duce
si stava/stavamo/stavano meglio ?quando/con/sotto con/sotto/quando ?il/lui duce/lui/fascismo/mussolini/comunismo/dc/berlusconi/tito
dice/ripete/sostiene ?che ?con/quando il/lui duce
esule/rifugiato/perseguitato/dissidente/prigioniero/attivista politico/politica/politici
parla/parlare/discute/attacca-bottone/fissato/ossessionato ?sempre/solo/in/continuamente/con di/della/con/sulla ?la politica/salvini/meloni/governo/comunisti
tira/tirava/mette in ballo/mezzo la/i/il/sempre ?la/il {politician}/politica/governo/comunisti
impegnato/impegnata/attivo/attiva/buttato/entrato/entra/si-è-buttato/scende/sceso ?si/è in politica | -trade
vuole/pensa/intende/vorrebbe ?di/a candidarsi/presentarsi a/alle/per ?sindaco/comunali/elezioni/regionali/europee/politiche/consiglio
si ?è candida/ricandida/candidato/candidata a/alle/per sindaco/comunali/elezioni/regionali/europee/politiche/consiglio/con
non vota/voterà/va-a-votare/andrà-a-votare da/più/mai/nessuno
astensionista/astenuto-alle-elezioni
vota/votato/voterà/voto/votava/ha-votato scheda-bianca/scheda-nulla/bianca/nulla/destra/sinistra/comunista/verdi/lega/estrema-destra/a-sinistra/a-destra/contro/sì-al-referendum/no-al-referendum
scheda bianca/nulla
politicizzato/politicizzata
militante/attivista/volantina/volantinaggio/volantini/banchetto/gazebo/attacca/attacchino/manifesti/propaganda/sezione/circolo/direttivo/congresso/tessera/primarie/comizio/comizi/festa/scuola-politica/cena-elettorale/finanzia/finanziatore/sostiene/sostenitore/dona/donazioni _ {party}/partito/radicale/partito-radicale/anpi/casapound/forza-nuova/sardine/ultima-generazione/no-tav/centri-sociali/unità/repubblicani/pap
indipendentista/secessionista/separatista/autonomista/sardista/venetista/neoborbonico/sudtirolese-separatista convinto/convinta/sardo/sarda/veneto/siciliano/dichiarato
padano/padana convinto/convinta/doc
bertinottiano/veltroniano/veltroniana/calendiano/renziano/dalemiano/prodiano/craxiano/andreottiano/berlusconiano/salviniano/meloniano/schleiniano/contiano/vannacciano/bossiano/almirantiano/berlingueriano/pannelliano/grillino/leghista/piddino/fratellista/forzista/missino/democristiano/demoproletario/trumpiano/trumpista/putiniano/filorusso/filoputiniano/filoisraeliano/filopalestinese/filoamericano/sionista/antisionista/propal/pro-pal/no-global/no-tav/no-tap/no-ponte/no-vax/no-green-pass/antagonista-dei-centri/antifa/antifascista/anarco/anarcoide/bolscevico/stalinista/trotzkista/maoista/repubblichino/neofascista/fascistello/fascistone/camerata/ducista/comunistone/comunistello/sinistroide/sinistrorso/destrorso/destroide/radical-chic/katanga/zecca-rossa/zecca-comunista | @ -trade -org
femminista/ecologista/ambientalista/animalista/vegano/no-vax/complottista radicale/militante/convinta/convinto/dei-centri-sociali/di-ultima-generazione/sfegatato/sfegatata
centri/centro sociali/sociale occupato/occupati/leoncavallo/askatasuna
frequenta/dei/nei/anima i/un/il/ ?centri/centro sociali/sociale
[union state !others]
minaccia/minacciato/andato/va/andrà/rivolto/rivolta/rivolgersi/rivolgerà/tirato/chiama/chiamato/coinvolto/denuncia/assistito/assistita/seguito/seguita/segue/difeso/difesa/accompagnato/appoggiato/appoggiata/spalleggiato ?si/è/ha/di/a/in/andare/rivolgersi/lo/la/chiamare/mezzo ?andare/rivolgersi ?al/il/col/dal/con/i/ai/dai ?il sindacato/sindacati/sindacalista | -trade
col/con-il/con-i/dal/col-suo/tramite/mezzo-al sindacato/sindacati | -trade -org
avvocato/legale/vertenza/lettera/pratica/causa/tavolo/trattativa/incontro/assemblea/riunione/corteo/manifestazione/bandiera/bandiere/maglietta/felpa/tessera/spilla/presidio/volantino/volantini/comizio ?del/della/con/per/dei/di/da ?il/la/i sindacato/sindacati/sindacale/cgil/cisl/uil/usb=/ugl=/cobas/fiom/fim-cisl/uilm/filcams/fisascat/uiltucs/flai/fillea/filt/fp-cgil/snals/gilda-insegnanti/confsal/cub= | -trade
{kin}/ex/iscritto/iscritta/tessera/tesserato/tesserata/delegato/delegata/rsu/rsa/rls/segretario/segretaria/funzionario/funzionaria/quota/trattenuta/paga/della/dei/del/dell/milita/attivista/attiva/attivo/coordinatore/responsabile/dirigente/pensionato/pensionata/distacco/distaccato/distaccata/patronato/militante/eletto/eletta/candidato/candidata/lista/rappresentante/col/con/per _ cgil/cisl/uil/usb/ugl/cobas/si-cobas/slai-cobas/fiom/fim-cisl/uilm/filcams/fisascat/uiltucs/flai/fillea/filt/filctem/femca/fp-cgil/fps/snals/anief/confsal/cub/anaao/nursing-up/nursind/spi-cgil/fnp-cisl/uilp/uilca/fabi/fisac/first-cisl/sgb/usi/orsa/fast-confsal/coisp/siulp/sap-polizia/sindacato/sindacati | -trade -thing
cgil/cisl/uil/fiom/cobas/uilm/filcams/fisascat/uiltucs/fillea/nursind/siulp/anief/confsal/snals | +member -trade -org -others
camera del lavoro
consiglio di fabbrica
tavolo/trattativa/accordo/permessi/permesso/distacco/aspettativa/assemblea/tessera/attività/lotta/lotte/ore/monte-ore/rappresentanza/sigla/vertenza/azione/mobilitazione sindacale/sindacali | -trade
capo/leader/anima/promotore/promotrice/organizzatore/organizzatrice/portavoce/tra-i-promotori ?della/dello/delle/dei/di protesta/sciopero/scioperi/proteste/occupazione/picchetto/picchetti | -trade
cacciato/cacciata/licenziato/licenziata/trasferito/mobbizzato/demansionato ?perché/perche/in-quanto/per/come sindacalista/attività-sindacale/aver-scioperato/rsu/delegato/sciopero
vuole/fonda/fondato/aprire/crea/creato/portare ?aprire/fondare/portare/creare ?in-azienda ?una/un/il/la rappresentanza/sindacato/sezione-sindacale | -trade -org
autoconvocati/sciopera/scioperato/scioperante/scioperava/scioperanti/crumiro/crumira/picchettava/picchetta/picchettaggio | @ -trade
in/fa/fatto/aderisce/aderito/indetto/indice/proclamato/proclama/partecipa/partecipato ?ha/allo/lo/uno/a ?lo sciopero | +person -others -thing -trade -event
[ok]
reparto/resp/responsabile/acquisti/primario/dott/dottor/dr/dir ?di ?reparto cardiologia/oncologia/neurologia/ematologia/urologia/psichiatria/ortopedia/pneumologia/nefrologia/geriatria
[set nation]
afghano
africano
albanese
algerino
arabo
armeno
asiatico
bengalese
berbero
boliviano
bosniaco
brasiliano
bulgaro
camerunense
cinese
cingalese
colombiano
congolese
cubano
curdo
dominicano
ecuadoriano
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
moldavo
nigeriano
nordafricano
pachistano
pakistano
palestinese
paraguaiano
peruviano
romeno
rumeno
russo
salvadoregno
senegalese
serbo
siriano
somalo
srilankese
sudamericano
sudanese
togolese
tunisino
turco
ucraino
venezuelano
vietnamita
[set land]
afghanistan
albania
algeria
bangladesh
bolivia
bulgaria
burkina
camerun
colombia
congo
costa-d'avorio
cuba
ecuador
egitto
eritrea
etiopia
filippine
gambia
georgia
ghana
guinea
honduras
iran
iraq
kosovo
libano
libia
macedonia
mali
marocco
moldavia
nigeria
pakistan
perù
romania
san-salvador
senegal
siria
somalia
sri-lanka
sudan
togo
tunisia
turchia
ucraina
venezuela
casablanca
dakar
tirana
bucarest
[ethnicity state]
{nation} ma/però/anche-se ?è/molto/paga/parla/puntuale puntuale/serio/seria/onesto/onesta/bravo/brava/educato/educata/paga/parla/gentile/integrato/integrata/pulito/pulita/lavoratore/preciso/per-bene/perbene | -trade
{nation} ?ben integrato/integrata/regolarizzato/regolarizzata/naturalizzato/naturalizzata/trapiantato
{nation} con/senza/in-attesa-di ?il/lo asilo/permesso/documenti/cittadinanza/accento/velo/turbante/passaporto/protezione
{nation} di prima/seconda/terza generazione/nascita/origine
{nation} sposato/sposata con
{kin}/mezzo/mezza/metà/vicini/vicino/vicina/inquilino/inquilina/inquilini/proprietario/proprietaria/signora/coppia/famiglia/ragazzo/ragazza/donna/uomo/badante/colf/tata/domestica/operaio/operai/manovale/manovali/muratore/gente/figlia-adottiva/figlio-adottivo/bimba-adottata/bimbo-adottato {nation} | -trade -thing
è/sono/viene/vengono/arriva/arrivato/arrivata/arrivati/nato/nata/originario/originaria/proviene/proveniente/venuto/venuta/emigrato/emigrata/fuggito/fuggita/scappato/scappata/sbarcato dal/dalla/dall/dalle/del/della/in/di/a ?la {land} | -trade -thing -org
non è di qui/qua
sbarcato/sbarcata/sbarcati/arrivato/arrivata/arrivati/venuto/venuta ?a/col/con-il/su/con/via lampedusa/barcone/gommone/barca/canotto/rotta-balcanica/corridoi-umanitari/ricongiungimento
minore/minori straniero/stranieri non accompagnato/accompagnati
ha chiesto/ottenuto ?l asilo ?politico
richiesta/domanda/status/titolare ?di/d asilo/rifugiato/protezione-internazionale/protezione-sussidiaria
protezione/permesso internazionale/sussidiaria/umanitaria/umanitario/speciale
permesso/carta di/del soggiorno ?scaduto/in/illimitato | -trade
apolide/profugo/profuga/profughi/rifugiato/rifugiata/richiedente-asilo/esule/immigrato/immigrata/extracomunitario/extracomunitaria/straniero-senza | -trade -org @
tratti/lineamenti/occhi/aspetto/pelle/carnagione/capelli/accento/cognome/sangue/cadenza/faccia/colorito/etnia/razza/comunità/origini/radici/discendenza/ceppo somatici/indigeni/asiatici/orientali/africani/arabi/arabo/andini/a-mandorla/mandorla/nera/scura/olivastra/mulatta/ambrata/afro/rasta/sudamericano/rumeno/slavo/slava/zingaro/zingara/dell-est/est/dell'est/straniero/extracomunitario/mediorientali/mediorientale/nordafricani/nordafricano/ebraiche/ebraica/ebreo/levantino | -trade -thing
è/gente/ragazza/ragazzo/donna/uomo/badante/signora/viene/quelli dell/da/di est/colore | -thing
torna/tornato/tornare/rientra/manda/spedisce/ferie/tornano ?soldi/a/al/nel/i/ai/in/alla/rimesse ?i ?al suo/proprio/loro paese
torna/tornato/rientra/ferie/manda/va in/a/al ?casa {land}
negher/marocchini-di-merda/terrone/terrona/terroni/terùn/polentone/crucco/crucca/muso-giallo/musi-gialli/vu-cumprà/zingaraccio/zingaraccia/negraccio/extracom/cinesina/cinesino/marocchinaccio/morettino/negretto/negretta/zingarella/albanesaccio/rumenaccio | @ -thing
[ethnicity weak +contempt !client !be !person]
marocco/africa/cina | +contempt
[ethnicity state]
parla/capisce/mastica/conosce/legge/scrive poco/male/malissimo/a-stento/appena/pochissimo ?l/in italiano
non parla/capisce/sa/legge ?bene/l/una-parola ?di/l italiano
italiano stentato/zoppicante/pessimo/incerto | +person
[ethnicity weak +origin +lone !client]
indio/maya/quechua/aymara/guaranì/mapuche/tuareg/berbero/yoruba/wolof/pashtun/punjabi/tamil/bengali/rohingya/uiguro/tibetano/sinti/rom/romanì/caminante/caminanti/giostraio/camminanti/nomadi/ladino/arbereshe | @ +person -trade -thing -name -org
[ethnicity state]
[ethnicity weak +lone +origin]
minoranza/madrelingua/ceppo tedesca/tedesco/slovena/sloveno/linguistica/arbereshe/ladina/ebraica/rom | +person
[ethnicity state]
immigrato/immigrata/immigrati/straniero/straniera/italiano/italiana/è-di/ragazzo/ragazza/famiglia ?di seconda/terza/prima generazione ?di | -trade -org
razza/etnia ?è nera/negra/rom/araba/bianca/gialla/zigana/mista/zingara
[sexuality state]
{he} e suo marito
{he} e/con/sta-con/vive-con ?il ?suo marito/fidanzato
{she} e sua moglie
{she} e/con/sta-con/vive-con ?la ?sua moglie/fidanzata
moglie/fidanzata/ex-moglie/ex-fidanzata di {she}
marito/fidanzato/ex-marito di {he}
suo marito {he} e lui
sono/coppia-di/matrimonio-tra/entrambi/sposati/tra/di due maschi/uomini/donne/ragazzi/ragazze/femmine/lesbiche/gay ?sposati/insieme/conviventi | -trade -thing
suo figlio/fratello/cugino/nipote/capo/socio/padre _ con/col/ha _ fidanzato/compagno/marito/ragazzo/uomo
sua figlia/sorella/cugina/nipote/capa/socia/madre _ con/ha _ fidanzata/compagna/moglie/ragazza/donna
coppia/coniugi/matrimonio/genitori/persone dello stesso sesso
prende/assume/cura/terapia ?gli/di/con ?ormoni ormoni/ormonale ?per/, ?la/prima transizione/cambio/prima/femminilizzante/mascolinizzante
prima/una-volta/all-anagrafe/anagrafe/sui-documenti/sul-documento/carta-d-identità/ancora/era/nato/nata _ {he} ora/adesso _ {she}
prima/una-volta/all-anagrafe/anagrafe/sui-documenti/sul-documento/carta-d-identità/ancora/era/nato/nata _ {she} ora/adesso _ {he}
ora/adesso si/è ?fa chiama/chiamare {she} ?e/, prima/era/ex {he}
ora/adesso si/è ?fa chiama/chiamare {he} ?e/, prima/era/ex {she}
prima/una-volta/nato/nata era/uomo/donna/maschio/femmina ?un/una uomo/donna/ragazzo/ragazza/maschio/femmina ?ora
cambio/cambiato/cambiando/cambiare/riattribuzione/riassegnazione/rettifica ?di/il/del/anagrafica-del sesso/genere/nome-da-uomo/nome-da-donna | -trade -thing
transizione/affermazione/disforia/identità ?di/in genere/uomo-donna/da-uomo-a-donna/da-donna-a-uomo/m-to-f/ftm/mtf
carriera/nome alias/elettivo/d-elezione ?per
sta facendo/affrontando/completando la transizione
pronome/pronomi loro/lei-loro/neutri
genderfluid/agender/demisessuale/pansessuale/asessuale/intersessuale/lgbt/lgbtq/lgbtqia/lgbtqi | -trade -org -event
è/della/comunità/attivista/famiglia/del-mondo/volontario/volontaria/tessera/frequenta/iscritto _ lgbt/lgbtq/arcobaleno/arcigay/arcilesbica/agedo/gay-pride/pride/circolo-mario-mieli/mario-mieli/cassero/locali-gay/sauna-gay/saune-gay/porta-venezia-gay/gay-street/grindr/tinder/wapa/bumble/badoo/onlyfans/pornhub | -trade -event
[sexuality weak +contempt]
lella/velata/invertito/invertita/femminuccia/maschiaccio/frociaggine/frocione/checca-isterica/culo-rotto/rottinculo/recchione/ricchiona/busone/culattone/bucaiolo/puppo/arruso/orecchione/camionista-lesbica/camionara/trans/travello/viado/trattenuta | @ +contempt +person -thing -trade
[sexuality state]
non dichiarato/dichiarata gay/omosessuale/lesbica
va/andava/andato/finito/finita/sta a letto/scopa con ?il/la/l/lo/col ?sua/suo/una/tutte ?le capo/segretaria/collega/colleghe/stagista/stagiste/cliente/dipendente
scopa/scopava/tromba/trombava/si-fa/si-faceva/se-la-fa/se-la-faceva/se-la-intende/limonava _ segretaria/collega/colleghe/stagista/stagiste/cliente/cognata/vicina/capo/direttore/istruttore/badante/barista/commessa/impiegata
[sexuality weak +contempt +lone]
donnaiolo/sciupafemmine/playboy/tombeur/mandrillo/provolone/marpione/allupato/puttaniere/sessuomane/ninfomane/promiscuo/promiscua/frigida/impotente/eiaculazione-precoce/vaginismo/anorgasmia | @ -trade
[sexuality state]
scambisti/scambista/club-privè/privè/orgia/orge/gang-bang/sadomaso/bdsm/feticista/voyeur/guardone/cruising/dogging/dark-room/chemsex/poliamore/poliamoroso/poliamorosa/coppia-aperta/matrimonio-aperto/trio-a-letto/trav/cam-girl/camgirl/stripper/spogliarellista/escort/gigolò/prostituto/prostituta/prostituzione/marchetta/marchettaro/bordello/casa-chiusa/mignotta-di-professione/massaggi-hard/porno/pornodipendente/siti-porno | @ -trade -org -job
va/frequenta/andava/visto ?a/con/il/le ?le puttane/trans/mignotte/escort/troie/prostitute
[biometric_genetic state]
ha/abbiamo/hanno/è-stata/è-stato/già/ci-ha lasciato/registrato/registrata/preso/presa/acquisito/acquisita/salvato/salvata/depositato/depositata/ceduto/fornito/dato/scansionato/scansionata/rilevato/rilevata/archiviato/archiviata _ impronta/impronte/iride/retina/palmo/volto/viso/voce/template-facciale/template-biometrico/faceid/dati-biometrici/venature | -trade -thing
impronta/impronte/iride/retina/volto/viso/palmo/voce/vene/template/faceid ?digitale/digitali/vocale/facciale/biometrico/del-cliente/del-palmo/della-mano/del-volto/dell-indice/del-pollice/della-voce registrata/registrate/registrato/acquisita/acquisite/acquisito/salvata/salvato/salvate/scansionata/scansionato/presa/prese/archiviata/in-archivio/a-sistema/nel-sistema/nel-tornello/caricata/caricato/memorizzata/memorizzato/depositata | -trade
timbra/entra/accede/firma/sblocca/passa/badge/ingresso/riconosciuto/identificato/autenticato ?con/tramite/via/dal/mediante ?la/il/l impronta/iride/retina/volto/palmo/riconoscimento-facciale/riconoscimento-vocale/voce | -trade
impronta vocale/digitale/palmare/genetica/del-pollice/dell-indice
scansione/rilevamento/rilevazione/lettura/mappatura/template/riconoscimento ?del/della/dell/delle mano/palmo/vene/iride/retina/volto/viso/facciale/vocale/biometrico/biometrica | -trade -org
enrollment/enrolment/registrazione/firma/profilo/dati/dato/template/credenziale biometrico/biometrica/biometrici/grafometrica | -trade
test/esame/esami/analisi/kit/campione/risultato/risultati/screening/mappa/consulenza/profilo/pannello ?del/di/della genetico/genetica/genetici/genetiche/dna/genomico/genomica/paternità/23andme/myheritage/ancestry/cariotipo/esoma/brca | -trade -org -field
genoma/esoma sequenziato/sequenziata
sequenziato/sequenziamento ?il/del genoma/dna/esoma
23andme/myheritage-dna/ancestrydna/tellmegen
dna/paternità positivo/positiva/negativo/negativa/confermata/accertata/dal-dna/col-dna/in-corso/conferma/disconosciuta
portatore/portatrice/portatori _ talassemia/fibrosi/fibrosi-cistica/emofilia/huntington/brca/brca1/brca2/mutazione/gene/anemia-falciforme/anemia-mediterranea/drepanocitosi/x-fragile/duchenne/traslocazione/lynch/trombofilia/sma=/gene-difettoso
portatore/portatrice sano/sana
mutazione/gene/geni/anomalia/alterazione/predisposizione/rischio/tara/sindrome/malattia ?del/di/della ?gene genetica/genetico/cromosomica/ereditaria/ereditario/difettoso/brca/brca1/brca2/lynch/mthfr/jak2/kras/cftr/huntington | -trade
microcitemico/microcitemica/cariotipo/amniocentesi/villocentesi/fattore-v-leiden/fattore-v/trombofilia/emofilia/corea-di-huntington/trisomia/x-fragile/anemia-mediterranea/favismo | @ -trade -org
gruppo sanguigno/zero ?a/b/0/ab ?positivo/negativo
[criminal state !others]
è/sia/fu/stato/stata stato/stata/anni/mesi dentro per/due/tre/#n/un | -thing
al fresco/gabbio | -thing -trade -lone
uscito/esce/uscirà/uscita/entrato/entra/tornato/rientrato/sta/stava/finito/finita/messo/sbattuto/detenuto/detenuta/rinchiuso/rinchiusa/anni/mesi/passato/fatto/trasferito/visita/colloquio _ galera/carcere/cella/gattabuia/penitenziario/casa-circondariale/reclusione/san-vittore/regina-coeli/poggioreale/rebibbia/ucciardone/opera-carcere/bollate-carcere/le-vallette/marassi/sollicciano/dozza/secondigliano/pagliarelli/minorile/beccaria-minorile/nisida/badu-e-carros/asinara/41-bis | -trade -org
a/di/da san-vittore/regina-coeli/poggioreale/rebibbia/ucciardone/le-vallette/marassi/sollicciano/secondigliano/pagliarelli | -trade -thing -street -org
sta/finito/finisce/deve/ha scontando/scontare/scontato ?di la/una/una-pena ?pena/condanna
sta scontando
agli/ai arresti/domiciliari
[criminal weak +lone +accused]
domiciliari | @ -trade -thing
[criminal state !others]
notte/notti/giorno/weekend in questura/caserma/camera-di-sicurezza/cella/commissariato
portato/portata/fermato/fermata/arrestato/arrestata/beccato/beccata/preso/presa/cercato/ricercato/ricercata/indagato/perquisito/denunciato/identificato/interrogato/convocato/cercano/arrestarono/fermarono/prelevato ?lo/la/è-stato/in/dai/dalla/da/al/alla/a/i/con/mentre carabinieri/polizia/finanza/questura/caserma/interpol/digos/rubare/spacciare/droga/coca/taccheggio/frontiera/procura/pm=/municipale/vigili
lo/la/li cercano/cerca/hanno/ha ?arrestato/preso/fermato/portato/beccato ?i/la/in/via carabinieri/polizia/finanza/digos/interpol/questura/caserma
carabinieri/polizia/finanza ?in/a/alla/sotto ?casa/porta/ufficio sua/per/perquisizione | +accused -trade
finanza/carabinieri in casa/ufficio/azienda
precedenti ?penali/per/di/specifici polizia/furto/rapina/droga/truffa/spaccio/penali/specifici/violenza/lesioni
ha/con/pieno-di/vari/vecchi precedenti | +accused -trade -thing
incensurato/schedato/recidivo/pluripregiudicato/pregiudicato/plurirecidivo/galeotto/avanzo-di-galera/evaso-dai/interdetto-dai-pubblici-uffici/sorvegliato-speciale/sorveglianza-speciale/foglio-di-via/daspo/daspato | @ -trade
rubato/rubava/ruba/rubare/rubando/fregato/sgraffignava/taccheggio/taccheggiava/borseggiava/scippava/scippato/rapinò/rapinato/svaligiò/svaligiato ?in/a/alla/al/la/una/un/dei/il/delle/merce/dalla/nel/nei/ai _ cassa/negozio/supermercato/magazzino/banca/posta/gioielleria/casa/appartamento/appartamenti/merce/materiale/soldi/rame/gasolio/auto/macchine/nonna/anziani/anziana/ditta/clienti/farmacia/tabaccheria | -thing
schema/catena ponzi/piramidale
truffa/truffato/truffava/frode/frodato/raggirato/raggirava/imbrogliato/circonvenzione/circuito ?a/ai/alla/all/di/la/l/lo/il/agli/ha/dei/un/i ?danni/danno ?di/dell/della/degli inps/stato/anziani/anziana/clienti/fisco/assicurazione/assicurazioni/finanziaria/incapace/superbonus/fornitori/vedove/ecobonus/bonus/parenti/pensionati/specchietto/investitori | -trade
fatture/fattura/firma/firme/documenti/documento/laurea/diploma/patente/assegni/banconote/certificati/certificato/permesso/passaporto/green-pass/curriculum/perizie/bilancio/bilanci/testamento falsa/false/falso/falsi/falsificata/falsificato/falsificati/tarocca/tarocco/taroccato/contraffatti/per-operazioni-inesistenti/gonfiate | -thing
falsificò/falsificato/falsificava/falsificare/taroccava/taroccato ?i/la/il/le/un/delle documenti/firma/firme/fatture/bilanci/bilancio/patente/diploma/assegni/ricette/certificati/testamento
conto/conti/soldi/capitali in/a/alle svizzera/montecarlo/panama/cayman/lussemburgo non/mai/nascosti/nascosto
soldi/conti nascosti/offshore
ricicla/riciclava/riciclaggio/lava/lavava/ripulisce/pulisce ?di/i/dei ?soldi/denaro soldi/denaro/denaro-sporco/sporchi/mafia
[criminal weak +lone +accused]
tangenti/tangente/mazzette/mazzetta/bustarelle/bustarella/pizzo | @ -trade
[criminal state !others]
ha/preso/prendeva/pagava/pagato/dava/intascato/intascava tangenti/mazzette/bustarelle/pizzo
[criminal weak +lone +accused]
corruzione/concussione/peculato/abuso-d-ufficio/turbativa-d-asta/voto-di-scambio/bancarotta/bancarotta-fraudolenta/riciclaggio/autoriciclaggio/usura/estorsione/stalking/minacce/lesioni/aggressione/stupro/molestie/furto/rapina/spaccio/ricettazione/truffa/frode/oltraggio/resistenza/evasione/diffamazione/calunnia/percosse/rissa/omicidio/tentato-omicidio/maltrattamenti/caporalato/contrabbando/associazione-mafiosa/associazione-a-delinquere/appropriazione-indebita/falso-in-bilancio/pedopornografia/revenge-porn/sequestro-di-persona/violenza-sessuale/violazione-di-domicilio/abusi/abusi-su-minori | @ +accused -trade -org -field -job -event
[criminal state !others]
processo/processato/imputato/indagato/indagata/accusa/accusato/accusata/condanna/condannato/condannata/denuncia/denunce/denunciato/denunciata/querela/querelato/querelata/arrestato/arrestata/reato/sospettato/inchiesta/indagine/rinviato-a-giudizio/patteggiato/patteggiamento/assolto/prescritto/prescrizione/segnalato/segnalazione/procedimento _ corruzione/concussione/peculato/abuso/turbativa/bancarotta/riciclaggio/usura/estorsione/stalking/minacce/lesioni/aggressione/stupro/molestie/furto/rapina/spaccio/droga/ricettazione/truffa/frode/oltraggio/resistenza/evasione/diffamazione/calunnia/percosse/rissa/omicidio/maltrattamenti/caporalato/contrabbando/mafia/appropriazione/falso/pedopornografia/violenza/abusi/guida/alcol/vicina/vicino/ex-moglie/moglie/dipendente/ex-dipendente | -thing -trade
denunciato/denunciata/querelato/querelata/denunciati dal/dalla/dai/dall/da ?sua/suo ?ex vicina/vicino/vicini/moglie/marito/ex/dipendente/dipendenti/socio/condominio/inquilino/colleghe/collega/finanza/inps
ha/beccato/pende/pendono/preso/arrivata/con ?una/un/due/varie denuncia/denunce/querela/querele/avviso-di-garanzia/condanna/condanne ?in/per/penale | -trade -thing
udienza/processo/causa/giudizio/giudice/procedimento/decreto/carichi/casellario ?in penale/direttissima/appello-penale/pendenti/sporco/macchiato | +accused -trade
a/sotto processo/inchiesta per/con | -trade -thing -org
sotto processo/inchiesta | -thing -org
mani pulite
prescrizione/prescritto/patteggiato/patteggiamento/patteggia/pena-sospesa/condizionale/messa-alla-prova/lavori-di-pubblica-utilità/affidamento-in-prova/lavori-socialmente-utili-per/semilibertà/semilibero/obbligo-di-firma/obbligo-di-dimora/avviso-orale/ammonimento/ammonimento-del-questore/codice-rosso/divieto-di-avvicinamento/divieto-di-dimora/interdizione/giudiziaria | @ +accused -trade -thing -org -job
condanna/condannato/condannata/condannati/assolto/assolta/rinviato/rinviata ?in/a/per/definitiva/passata ?in/a ?giudizio cassazione/primo-grado/appello/definitiva/giudizio/anni/mesi/giudicato/risarcire
alcoltest/etilometro/test-antidroga positivo/fatale/fallito/oltre/rifiutato
guida/guidava/guidando/beccato-alla-guida/volante/al-volante _ ubriaco/ubriaca/ebbrezza/drogato/drogata/fatto/sbronzo/brillo/patente/assicurazione-e/effetto-di-droga/stupefacenti | -trade
patente ritirata/sospesa/revocata/stracciata per ?alcol/guida/ebbrezza/droga | -thing
patente ritirata | -thing -trade
gli/le/senza hanno/patente/ritirato ?ritirato/sospeso/tolto/per ?la/per patente/alcol/guida ?per
investì/investito/ha-investito/tamponò/travolse un/una/uno/il/la/due ?ciclista/pedone/ragazzo/bambino/signora/vigile e/ed/senza ?è/scappò/scappato/fuggito/fermarsi/fuggì
pirata della strada
omissione di soccorso
ucciso/ammazzato/accoltellò/accoltellato/aggredito/aggredì/picchiato/picchiò/malmenato/sparato/sparò/violentato/violentò/molestato/molestava/minacciò/minacciato/minaccia/stalkerava/perseguitava/pedinava/stuprato/sfregiato/menò/menato/sequestrato/ricattato/ricattava/palpeggiato ?ha/a/un/una/il/la/lo/l/uno/col/con/al ?sua/suo/ex/coltello ciclista/pedone/socio/moglie/ex/vicino/vicina/capo/collega/dipendente/segretaria/vigile/carabiniere/poliziotto/prof/professoressa/ragazza/ragazzo/minorenne/uno/coltello/pistola/cognato/fratello/padre/madre/medico/infermiera/autista/buttafuori/arbitro/fidanzata/stagista/cliente | -thing
coltellata/coltellate/accoltellamento/rissa/sparatoria/pestaggio ?in/con/al/fuori ?un/una/la/dal/dalla bar/discoteca/stadio/polizia/arrestato/denunciato | -thing -trade
resistenza/oltraggio/violenza/lesioni/minacce a pubblico ufficiale/pubblico-ufficiale
sfruttamento/favoreggiamento/tratta/riduzione ?della/in prostituzione/schiavitù/esseri-umani
spaccia/spacciava/spacciando/spacciatore/spacciatrice/pusher/smercia/traffica/trafficava/trafficante in/di/con/a/davanti/un-po/al/alla droga/coca/zona/stazione/scuole/hashish/erba/parco/armi | -thing
spacciava/spaccia | @ -trade -thing
traffico/coltivazione/coltiva/coltivava/piantagione/detenzione/possesso/serra/piantine ?di/illegale droga/stupefacenti/marijuana/cannabis/canapa-illegale/hashish/cocaina/erba/maria/armi/armi-clandestine
piantagione di canapa illegale
[criminal trait]
contrabbando/contrabbandiere/ricettatore/ricettazione/magliaro-truffatore/strozzino/usuraio/cravattaro/taglieggiatore/estorsore/scafista/caporale-nei-campi/caporalato/bracconiere/piromane/incendiario/vandalo/writer-denunciato/hacker-condenado/borseggiatore/borseggiatrice/scippatore/topo-d-appartamento/rapinatore/ladruncolo/ladro/magnaccia/pappone/sfruttatore-di-prostitute/stupratore/molestatore/esibizionista/guardone-denunciato/stalker/pedofilo/assassino/omicida/sicario/killer/faccendiere/tangentista/bancarottiere/evasore/evasore-totale/corruttore/falsario/prestanome/testa-di-legno/latitante/ricercato/evaso-di-prigione | @ -trade -thing -org
[criminal state !others]
[criminal weak +accused +member +lone]
mafia/mafioso/mafiosi/camorra/camorrista/ndrangheta/ndranghetista/sacra-corona/cosa-nostra/boss/clan/cosca/affiliato/colluso/416-bis/picciotto/padrino/vicino-ai-clan/famiglia-mafiosa/malavita/mala/guappo/pentito-di-mafia/collaboratore-di-giustizia | @ +accused +member -trade -event -org -street
[criminal state !others]
brigate-rosse/ex-br/ex-brigatista/brigatista/terrorista/lotta-continua-condannato/nar=/ordine-nuovo/jihadista/radicalizzato/foreign-fighter/isis | -trade
occupa/occupato/occupava/occupante/occupazione ?ha/abusivo/abusiva/abusivamente/abusivi/illegale ?di/una/un/la/casa/alloggio/l casa/alloggio/appartamento/stabile/casa-popolare/abusivo/abusivamente/alloggio-aler | +person
abusivo/abusiva/allaccio/allacciato/ruba/rubava ?abusivo/abusivamente/la/alla/della/di/l in-casa/casa/luce/corrente/contatore/gas/acqua | +accused
allaccio abusivo
scappato/fuggito/sparito/volatilizzato/fuga/scappò con la/i/il/l ?cassa cassa/soldi/incasso/anticipo/acconti/caparra/caparre/fondo-cassa
mani nella cassa/marmellata
ammanco/ammanchi ?di/in/nella cassa
distrazione/distratto/distraeva fondi/beni | +accused
lavora/lavorava/paga/pagava/fa-lavorare/pagato ?in/tutti/gli/operai/in-parte in/senza nero/contratto ?e | -trade
prende/percepisce/incassa la/il/l naspi/disoccupazione/reddito/cassa e/ma/mentre ?poi ?lavora in/lavora nero
[criminal trait]
clandestino/clandestina/clandestini/irregolare/senza-permesso/senza-documenti/espulso/espulsa/rimpatriato/foglio-di-via/cpr= | @ -trade -thing -org
[criminal state !others]
ordine/decreto/provvedimento di espulsione/allontanamento/rimpatrio/arresto/cattura/carcerazione
maltrattamento/maltratta/abbandono ?di ?animali/cane/cani denunciato/denuncia/condannato/multa
perquisizione/perquisito/perquisita/perquisirono/perquisiscono/sequestrato/sequestrati/sequestro ?in/gli/a/della/hanno/la/i/il/dei/la-finanza ?casa/in/la/dalla/a casa/ufficio/finanza/computer/pc/conti/beni/azienda/villa/studio | +accused -trade
panama papers
guai/problemi/grane/conti/casini/pasticci con/aperti-con ?la/il/i ?la giustizia/legge/polizia/fisco/carabinieri/finanza/tribunale/procura
[criminal weak +lone +accused]
querela
querelato
denunciato | @
schedato
corrotto
ricercato | @
[insult weak +contempt +lone]
mummia
tappo | @ -thing
nano | @
cesso | @
bestia
animale
acida | @
pazzo | @ -thing
capra
asino
vacca
codardo
traditore
tiranno
despota
scorbutico
spocchioso
superbo
saccente
viziato
infame
[family_privacy state]
{kin} ?gli/le è/sono/era morto/morta/mancato/mancata/deceduto/deceduta/venuto-a-mancare/venuta-a-mancare/scomparso/scomparsa/morti
è/gli-è/le-è morto/morta/mancato/mancata/venuto-a-mancare/scomparso ?il/la/suo/sua/lo/l ?suo/sua {kin}
rottura/ha-rotto/rotto-con/ha-chiuso-con/chiusa-la-storia/lasciato/mollato ?con/il/la ?la/il/sua/suo fidanzata/fidanzato/ragazza/ragazzo/compagna/compagno/moglie/marito/fidanzamento | -thing -trade
si è/sono/stanno/erano/si-erano lasciato/lasciata/lasciati/separato/separata/separati/separando/mollati/divisi ?con/dalla/dal/da | -trade -thing
si-stanno/vuole/vogliono separano/separando/separarsi/divorziare ?dal/dalla/da | -thing -trade
si separa/separano/separò ?dal/dalla/dopo marito/moglie/compagno/compagna/#n/anni | -thing -trade
separato/separata/divorziato/divorziata/vedovo/vedova/sposato/sposata/single/scapolo/nubile/celibe/convivente/risposato/risposata/fidanzato/fidanzata/accompagnato ?e/con/da/dal/in/due-volte ?e/seconde/poco/#n/due/tre/un/una/anni/casa/figli/mesi nozze/poco/anni/figli/figlio/figlia/mesi/casa/bambini/gemelli/suoceri/volte | -trade
se n'è/ne-è/n-è andato/andata ?via/di da/di casa
cacciato/cacciata/buttato/buttata/sbattuto/messo fuori/di/via di/da casa
andato/andata/uscito/uscita/buttato-fuori via/di di/da casa
non vivono/convivono/stanno/dormono/abitano ?più insieme/nello-stesso-letto
vive/abita/sta/tornato/tornata/torna/dorme/ospite/sistemato/rifugiato _ da/dalla/dai/dal/con/in/coi/sul/nel/per/dall ?sua/suo/i/la/un madre/genitori/suoceri/suocera/sorella/mamma/nonna/dormitorio/macchina/camper/roulotte/furgone/strada/divano/ostello | -thing -trade
{kin} ?è/sta/vive/finito/messo in/per/alla/al carcere/galera/comunità/casa-di-riposo/rsa=/ricovero/istituto/strada/casa-famiglia/affido/riformatorio | -trade -org
#n/due/tre/quattro/cinque figli/bambini/bimbi a/da/piccoli/con carico/mantenere/tre/donne/compagne | -trade -org
ha #n/due/tre/quattro/cinque/un figli/figlie/bambini/bimbi/gemelli
senza figli/compagna/marito/moglie | -trade -thing
non riescono/riesce/possono/può/vogliono/vuole/arrivano ad/a/avere ?avere ?un figli/figlio/bambini/restare-incinta
condoglianze/funerale/funerali/camera-ardente | @ -trade -org -job
lutto ?in/per/recente famiglia/madre/padre/moglie/nonno/nonna
fare/fatto/mandare/mandato/inviare/inviato ?le/un/una/i condoglianze/corona/cuscino-di-fiori/telegramma
perde/perso/perderà/lotta/litiga/causa/battaglia/tolto/tolta/chiede ?per/l/la/ha/il affido/affidamento/custodia/potestà-genitoriale | -trade
gli/le/hanno hanno/tolto tolto/portato/i ?via ?i figli/bambini/figlio/figlia/bimba/minori
mantenimento/alimenti/assegno-divorzile/assegno-di-mantenimento ?all/alla/per/ai/dei/non/arretrati ?ex/i/moglie figli/ex/moglie/versa/paga/pagati/arretrati/#n | -trade -thing
non versa/paga/passa ?gli/il/l/all-ex alimenti/mantenimento/assegno
cornuto/cornuta/tresca/tradisce/tradita/tradito/tradiva/relazione-extraconiugale/amante/doppia-vita/scappatella con/la/il/dalla/dal/col | -trade -thing
relazione-extraconiugale/doppia-vita/amante-fissa
le/gli/la/lo mette/metteva/messo/fa/faceva/tradisce/tradiva le/con ?corna/la/il/una/un/corna
storia/relazione/tresca/flirt/avventura con ?la/il/una/un ?sua/suo collega/segretaria/cliente/stagista/capo/cognata/vicina/amica/dipendente/barista/direttrice
affido/affidatario/affidataria/affidatari/famiglia-affidataria/adozione/adottato/adottata/adottare/adottano/adottivo/adottiva/casa-famiglia | @ +person -trade -thing -org
servizi/assistente/assistenti ?sociali/sociale ?sociali del/gli/le/lo/la/li/seguono/segue/per/hanno | +person -trade -org -job -event
seguito/seguita/seguiti/in-carico/segnalato/segnalata/affidato/affidata/tolti dai/ai/alle servizi ?sociali
litiga/litigano/litigato/litigi/liti/guerra/discute/screzi/dissapori/ferri-corti/denuncia/causa con/in/tra/col/coi ?la/il/l/i/gli/sua/suo moglie/marito/famiglia/compagna/compagno/suocera/suoceri/figlio/figlia/figli/fratello/fratelli/sorella/padre/madre/genitori/cognato/ex/ex-moglie/ex-marito/eredi | -trade -org -thing
non parla/parlano/si-parlano/vede/frequenta/sente ?più/da-anni/piu ?con/col/i/il/la/al/alla ?sua/suo fratello/sorella/padre/madre/genitori/figlio/figlia/figli/famiglia/fratelli/suocera
eredità/ereditato/eredita/testamento/legittima/diseredato/diseredata/erede/successione ?ha/contesa/dal/dalla/della/del/di/una/la/lite/litigi/coi/dallo/in/con/i _ zia/zio/padre/madre/nonno/nonna/suocero/fratelli/sorelle/fratello/genitori/casa/appartamento/moglie/marito/contesa/causa/tribunale/milioni | -thing -trade -org
causa/lite/liti/guerra/litigano per/in/di/sull l/la ?eredità eredità/successione/casa-dei-genitori
si sposa/sposano/sposerà/sposò/risposa/sposati ?a/il/in/con/tra/questo/fra | -thing -trade
matrimonio/nozze ?del/della/di suo/sua/figlia/figlio/sorella/fratello ?figlia/figlio/sorella/fratello | -trade -event -thing
luna-di-miele/viaggio-di-nozze/addio-al-celibato/addio-al-nubilato/congedo-matrimoniale/licenza-matrimoniale/anniversario-di-matrimonio | @ -trade -event -thing
congedo/licenza matrimoniale/parentale/di-paternità/paternità/obbligatorio-padre/straordinario-104/mestruale/per-lutto/maternità
allattamento/riduzione-orario/part-time/permesso _ figli/figlio/bambini/allattamento/lutto/famiglia/motivi-familiari/assistere-la-madre/assistere-il-padre | -trade -thing
pignorato/pignorata/pignoramento/pignorano/pignorati/quinto-dello-stipendio/cessione-del-quinto ?lo/il/la/dello/del/della/presso/hanno/l/un ?stipendio/pensione/conto/casa/auto/terzi/quinto/appartamento | -trade
crif/protestato/protestata/cattivo-pagatore/centrale-rischi/segnalato-in-centrale-rischi/ctc= | @ -trade -org
sul lastrico
[family_privacy weak +lone]
rovinato/rovinata/spiantato/spiantata/squattrinato/squattrinata/in-bolletta/al-verde/nullatenente/indebitato/indebitata/sovraindebitato/strozzato-dai-debiti | @ -trade -thing
[family_privacy state]
legge/procedura salva-suicidi/sovraindebitamento/da-sovraindebitamento/liquidazione-del-patrimonio
debiti/debito/deve/doveva/dovuto/arretrati/cambiali/prestiti/rate/indebitato/cravatta/strozzini ?di/col/con/per/al/coi/in/soldi/dei/fino/#n/tre/due/ha ?al/gli/il/i/mesi/rate/di gioco/strozzini/affitto/mutuo/finanziaria/finanziarie/suocero/cognato/amici/agos/compass/findomestic/collo/condominio/equitalia/parenti/usurai/bollette/fratello/famiglia/casinò/slot/fisco-personale | -trade
senza/non-ha ?un/una/più/il soldi/euro/quattrino/lira/becco-di-un-quattrino | -trade -thing
non arriva/arrivano/arrivava a/alla fine/terza/quarta ?del/settimana mese/settimana
non riesce/riescono/può/possono ?più ?a pagare/pagano ?il/l/le/la affitto/mutuo/bollette/mensa/rate/condominio | -trade
vive/campa/vivono/mantenuto/mantenuta/campano ?alle/con/sulle/dalla/di/dai/sulla/dal/grazie/a ?spalle/spese/pensione/stipendio/carico ?della/dei/del/di/alla/dal ?la moglie/marito/genitori/nonna/madre/suoceri/rendita/sussidi/carità/elemosina/espedienti/padre/ex
[family_privacy weak +lone]
mantenuto/mantenuta | @ -thing -trade
[family_privacy state]
disoccupato/disoccupata/inoccupato/inoccupata/cassintegrato/cassintegrata/esodato/esodata/licenziato/licenziata/disoccupazione/naspi/mobilità/esubero ?da/in/a/prende/percepisce/per/senza/dal/con ?un/sei/due/giusta/zero/ore/anno/prende/gennaio/mesi anno/mesi/gennaio/causa/ore/settembre/cerca/lavoro/tempo/naspi | +person -trade -org -others
l/lo/la/li/gli hanno/ha ?appena licenziato/licenziata/licenziati/cacciato/lasciato-a-casa/mandato-via/esodato/messo-in-cassa | -thing -trade
prende/percepisce/riceve/beneficiario/beneficiaria/percettore/richiesto/chiede/vive _ assegno-di-inclusione/adi=/reddito-di-cittadinanza/rdc=/reversibilità/pensione-minima/pensione-sociale/assegno-sociale/assegno-unico/bonus-affitto/sussidio/sussidi/social-card/naspi/disoccupazione/mobilità/cassa-integrazione | -trade -org
aiutato/aiutata/aiutati/aiuta/va/mangia/vestiti/pacco/pacchi/mensa/seguito/seguita/sostenuto/ritira ?dalla/alla/dal/al/il/lo/la/della/li ?mensa/pacco/banco caritas/banco-alimentare/poveri/pacco-alimentare/alimentare/alimentari/sant-egidio/croce-rossa/mensa-dei-poveri/parrocchia
pacco/pacchi alimentare/alimentari/viveri/caritas
sfratto/sfrattato/sfrattata/sotto-sfratto/casa-all-asta | @ -trade -org
casa/alloggio popolare | -trade -org
mutuo/rate/affitto/bollette/condominio/casa ?non/all/in/finita/è ?più ?pagato/pagate/asta/arretrato/arretrate pagato/pagate/asta/all-asta/arretrato/arretrate/insoluto/sofferenza/sospeso | +person -trade -org
banca/intesa/unicredit/bper/mps gli/le/si _ casa/appartamento/villa/macchina/stipendio | -trade
[family_privacy trait]
senzatetto/senza-tetto/senza-dimora/senza-fissa-dimora/clochard/mendicante/homeless/barbone/barbona/accattone/sfollato | @ -trade -org
[family_privacy state]
vive/dorme/finito/abita/sistemato/alloggia ?a/per/in/nel/al/sotto dormitorio/strada/macchina/auto/roulotte/baracca/camper/casa-popolare/occupata/ponte/stazione/casa-rifugio/centro-accoglienza/centro-antiviolenza/casa-famiglia/garage/cantina/capannone | -trade
marito/compagno/ex/fidanzato/padre/convivente ?che/che-la/violento ?la/le/li/lo picchia/picchiava/mena/menava/maltratta/perseguita/minaccia/controlla/violento/stalkerizza
vittima di/d violenza/violenze/stalking/maltrattamenti/abusi/usura/bullismo/mobbing/molestie
{kin} ?è/si/fa ?è/un/una/molto/dal/uno problematico/problematica/difficile/ribelle/tossico/tossica/tossicodipendente/alcolizzato/alcolizzata/disoccupato/disoccupata/depresso/drogato/drogata/ludopatico/violento/carcerato/separato/separata/divorziato/divorziata/bocciato/bocciata/bulimica/anoressica/scappato/scappata/infedele | -trade
cambiato/cambia/cambio/tolto/rifiuta ?ha/di/il/del cognome ?del/dopo/per ?padre/divorzio
guadagna/guadagnava/stipendio/prende/prendeva/reddito/ral=/isee/pensione/busta-paga ?di/da/circa/sui/netto/lordo #n ?000/k/mila/euro/eur/€ ?netti/lordi/euro al/l/netti/lordi/annui/mensili | -trade -org -thing
guadagna/prende/stipendio/ral= ?di/da/circa #n k=/mila | -trade -org -thing
stipendio/pensione/patrimonio/reddito/isee/risparmi/conto/rendita/fortuna ?basso/alto/del/della/di/dei/sotto ?sua/suo/suoi/la marito/moglie/padre/madre/famiglia/compagno/compagna/genitori/suocero/nonna/personale/personali/famigliare/familiare | -trade -thing -org
ricco/ricca/benestante/miliardario/milionario/straricco/pieno-di-soldi/ereditiera/ereditiere ?sfondato/di/grazie/per ?famiglia/all/alla/sua eredità/famiglia/moglie/padre/suocero
ha/hanno/gli-è/vinto vinto/vinti/toccato al/alla/alle/il superenalotto/lotto/lotteria/gratta-e-vinci/casinò/win-for-life
gioca/giocato/brucia/bruciato/sperpera/sperperato/butta/perde/perso/mangia/mangiato/dilapidato _ slot/casinò/bingo/cavalli/poker/gratta-e-vinci/scommesse/videopoker/macchinette/trading/cripto/azzardo/roulette | -trade -thing
si ?è gioca/giocato/brucia/mangia lo/tutto/la/i/tutti ?lo/la/i stipendio/pensione/eredità/soldi/liquidazione/casa
ludopatico/ludopatica/ludopatia/malato-di-gioco/vizio-del-gioco/malato-delle-slot | -trade
{love} l/lo/la/gli/le ha lasciato/lasciata/mollato/mollata/tradito/tradita/cacciato/cacciata/piantato/piantata/abbandonato/buttato-fuori
l/lo/la ha/è-stato/è-stata lasciato/lasciata/mollato/mollata/piantato/piantata/abbandonato/abbandonata ?dal/dalla/la/il/all/da/sull ?sua/suo moglie/marito/fidanzata/fidanzato/compagna/compagno/altare/ragazza/ragazzo
[insult state !others]
più scemo/stupido/tonto/brutto/falso/bugiardo/tirchio/ignorante/lento/inutile/acido/sordo/ottuso/pesante/testardo di/della/del/dell/che ?un/una/giuda/mulo/capra/fame/notte ?mulo/asino/capra/giuda/gallina/campana/mattone/buio/sasso/muro
falso/brutto/ignorante/acido/acida/pesante/tirchio/sordo/stupido/scemo/testardo/cattivo/cattiva/bugiardo/puzza/ottuso/cocciuto/noioso/furbo/taccagno/duro/lento come la/il/un/una/l/giuda/pochi/pinocchio ?capra/giuda/mulo/mattone/fame/yogurt/limone/piombo/muro/sasso/aceto/bradipo/morte/peste/volpe/porco/caprone/macigno/lumaca | -thing -trade
non ha/capisce/ci/sa/ne/vale ?capisce/due/un/una/le/mezzo ?dita/sale/rotelle fronte/cazzo/tubo/mazza/acca/cavolo/fico-secco/vergogna/educazione/pudore/cervello/neuroni/in-zucca | -thing
due dita di fronte/cervello
non ci arriva/sta-con-la-testa/capisce-niente | +person
non ne azzecca/becca/imbrocca/fa/combina una ?giusta
gli/le/ci manca ?una/un/qualche/il ?rotella/venerdì/venerdi/sale giovedì/rotella/venerdì/venerdi/neurone/lunedì ?in ?zucca
duro/dura/lento/tardo/ritardato/corto/limitato/piccolo di/nel comprendonio/comprensione/testa/cervello/cervice/capire
fuori/matto/pazzo/scoppiato/fuso/partito/andato/spostato/squilibrato ?come/di/da/del/con ?un/testa/la/tutto testa/balcone/cavallo/legare/melone/cranio/terrazzo/testa/senno/cotenna/catena | -thing
un/una/è/che/gran/grande/vero/vera/proprio/solito/solita/brutto/brutta/sto/questo/questa/quella/quel/povero/povera/mezzo/mezza/razza-di/pezzo-di/molto/troppo/abbastanza/bello/bella/vecchio/vecchia/autentico/autentica/sembra/fa/un-po/più/sempre/cliente/tipo/tipa/signora/capo/direttore ?un/una/po/di/proprio/gran/vero/vera/emerito/lo/la/il acido/acidone/allocco/animale/arpia/arrogante/asino/avvoltoio/baciapile/ballista/balordo/bamboccio/befana/bestia/bietolone/bigotta/bisbetica/borioso/braccino/brontolone/bullo/buono-a-nulla/buzzurro/cafona/cafoncello/cagnaccio/canaglia/cane/capra/caprone/carampana/carogna/cazzaro/cazzone/cesso/chiacchierone/cialtrona/ciarlatano/cicciona/citrullo/codardo/contaballe/contafrottole/coniglio/cornacchia/crumira/delinquente/despota/dittatore/esaltato/fallito/falso/falsa/fanfarone/fannullona/fessacchiotto/ficcanaso/fighetto/figlio-di-papà/finto-tonto/furbastro/furbetto/galletto/gallina/gentaglia/gnorri/gonzo/gradasso/grassona/grezzo/iena/ignorante/imbecillotto/impiastro/impiccione/impiccione/imbranato/imbroglioncello/incapace/infame/infantile/invadente/inaffidabile/lagna/lagnoso/larva/lavativo/lazzarone/lecchino/linguaccia/logorroico/lumaca/lurida/maiala/malelingue/maneggione/marpione/mascalzone/megera/menagramo/menefreghista/meschino/mezzasega/mezzacalzetta/millantatore/miserabile/montato/mollaccione/mostro/mummia/musone/nano/negriero/noioso/nullità/oca/opportunista/orco/ottuso/paccaro/pagliaccio/palla/pallone-gonfiato/palloso/papero/pappagallo/pappamolle/paranoica/parassita/parassita/pecora/pecorone/peracottaro/permaloso/pescecane/pesantone/petulante/pettegola/pettegolo/piagnone/piagnucolone/piaga/piantagrane/piattola/piccoso/pidocchio/pignolo-insopportabile/pitocco/poltrone/pollo/porcello/presuntuosa/prezzemolino/prepotente/puzzone/quaquaraquà/racchia/ragazzino-viziato/ratto/rimbambita/rincoglionita/rompi/rompipalle/rompiballe/rompiscatole/rompicoglioni/rosicone/rozzo/ruffiana/sanguisuga/sapientone/sapientino/sbruffona/scaldasedie/scalzacane/scansafatiche/scarpone/scellerato/schiavista/schifoso/sciacallo/sciattona/scimunito/sclerato/scocciatore/scorbutica/scorfano/scrofa/secchione/serpe/serpente/sfaticato/sfigato/sfruttatore/smidollato/smorfiosa/snob/soggettone/somara/somaro/spaccone/spergiuro/spione/spocchiosa/sporcaccione/squalo/stolto/strega/strozzino/stupidotto/suonato/superbo/taccagna/talpa/tanghero/tappo/testa-calda/testa-di-rapa/testa-dura/testa-quadra/testone/tiranno/traditore/trombone/truzzo/ubriacone/ubriacona/uccellaccio/vacca/vecchiaccia/velenosa/venduto/verme/vigliacca/vipera/viscida/viziata/voltagabbana/zecca/zerbino/zoticone/zotica/zozzo/zuccone | -thing -trade -org
testa/faccia/cervello/lingua/cuore di/da ?cazzo/gallina rapa/legno/gallina/schiaffi/culo/bronzo/tolla/merda/biforcuta/serpente/minchia/coccio/pietra/scemo/velluto ?in ?bocca | -trade
faccia/cara/testa tosta/dura/vuota/quadra/calda/bacata | +person -thing
lingua biforcuta/lunga/velenosa/tagliente
so tutto io
sa tutto lui/lei
carattere/caratteraccio/modi/umore ?di ?_ impossibile/pessimo/schifoso/cafoni/cafone/insopportabili/insopportabile/rognoso/merda/da-cafone | +person -thing
caratteraccio
ha/con/puzza/puzzava/puzzano/odora/alito ?l/di/un/che/da ?alito/cattivo alito-pesante/pesante/sudore/morto/capra/cane-bagnato/cattivo-odore/fogna/piedi/ascelle/fogna/tigre/aglio/alito | +person -thing -trade
non si lava/lavano/cambia-mai ?mai/da
non lo/la/li sopporta/sopporto/sopportano/reggo/regge/reggono/digerisco/tollera ?più/nessuno
non paga/sgancia/molla/caccia ?mai/manco/neanche/nemmeno/un/una ?morto/un/a-morire/lira/euro/caffè/soldo morto/euro/caffè/soldo/lira/morire
braccino corto
fa schifo/pena/ribrezzo | -thing -trade
se la tira
se la tira ?troppo/molto/un
si crede/credono ?di ?essere ?chissà/il/la/un/una/lo chi/dio/padreterno/re/regina/fenomeno/genio/padrone/superiore/cristo/gran
figlio/figlia/figli di ?una/buona/gran puttana/mignotta/troia/cane/donna/papà
va/vada/andasse a cagare/quel-paese/fanculo/farsi-fottere/morire-ammazzato
che palle/lagna/pizza/strazio/piaga questo/sto/quel/lui/lei/con ?cliente/qui/tizio/tizia
mezza sega/calzetta/tacca/cartuccia/figura
pezzo di merda/cretino/imbecille/deficiente/asino/idiota/ignorante/stronzo
razza di cretino/imbecille/deficiente/idiota/ignorante/pezzente
merda/schifo/feccia/spazzatura umana/umano/di-uomo/di-donna/di-persona
vecchio/vecchia/brutto/brutta/grasso/grassa/sporco/lurido/maledetto/maledetta/povero/grosso ?di ?merda pazzo/pazza/strega/bavoso/porco/rimbambito/rimbambita/rincoglionito/arpia/befana/cariatide/carampana/idiota/stronzo/stronza/scema/scemo/imbecille/ciccione/cicciona/maiale/verme/cane/bastardo/bastarda/trombone/barbogio/babbione/ciabatta/balorda/rompiballe/fesso/cristo/diavolo/illuso/demente
zitella acida/inacidita/isterica
[minor state]
gli/le mancano/manca _ ai/per/alla/a ?i/fare/compiere 18/diciotto/maggiore-età/diciottesimo
quasi/appena ?i/ha 18/diciotto/diciottenne ?anni | -trade -thing -duration
non ?ha ancora ?ha/compiuto ?i 18/diciotto | -trade -thing -duration
non ha ?ancora/neanche ?compiuto ?i 18/diciotto | -trade -thing -duration
fa/compie/farà/compirà/festeggia/diventa i/il 18/diciotto/diciottesimo ?anni | -trade -thing
fa/compie/farà/compirà 18/diciotto anni ?a/ad/in/tra/il/questo | -trade -thing -duration
diventa maggiorenne
#age/sedici/quindici/quattordici/tredici/diciassette/dodici/undici/dieci anni ?appena/quasi/ancora/freschi compiuti/fatti/da-compiere | -trade -duration
#age/sedici/quindici/quattordici/tredici/diciassette appena/quasi/freschi compiuti/fatti
sedicenne/quindicenne/quattordicenne/tredicenne/diciassettenne/dodicenne/undicenne/decenne/novenne/treenne/dodicenne | -trade -thing
primo/secondo/terzo/quarto/prima/seconda/terza/quarta/quinta/quinto/1a/2a/3a/4a/5a/1/2/3/4/5 ?anno ?di/del/della/al/a superiore/liceo/media/elementare/medie/elementari/superiori/classico/scientifico/linguistico/itis/alberghiero/geometri/ragioneria/primaria/ipsia/artistico/professionale | -trade -org
liceo/itis/alberghiero/ipsia/ginnasio ?classico/scientifico/linguistico/artistico ?primo/secondo/terzo/quarto/quinto/#n anno/a=/b=/c=/d=/f= | -trade -org
fa/frequenta/va/studente/studentessa/iscritto/iscritta/alunno/alunna/scolaro/studia/ancora/sta/bocciato/bocciata/rimandato/promosso/ripete/è ?il/la/l/al/alla/all/alle/in/a/del/della/delle/dello/ancora liceo/scientifico/classico/linguistico/itis/alberghiero/medie/elementari/superiori/materna/asilo/nido/scuola-media/prima-media/seconda-media/terza-media/scuola-materna/ginnasio/scuola-elementare/quarta-liceo/quinta-elementare/ragioneria/geometri | -trade -job -org -thing
alunno/alunna/studente/studentessa/classe/compagno/figlio/figlia/fa/frequenta ?di/in/della/la/del 1/2/3/4/5/prima/seconda/terza/quarta/quinta a=/b=/c=/d=/e=/f=/media/elementare/liceo/superiore | -trade
3b/2a/1c/2b/3a/1a classe/alunno
[minor weak +young +lone +school]
maturando/maturanda/esame-di-terza-media/esame-di-maturità/invalsi | @ +young +school -trade
[minor state]
fa/prepara/quest-anno ?la/ha ?la maturità | -trade -thing
è/ancora/solo/sono/era/proprio/ancora-una ?solo/ancora/un/una/dei/poco/proprio/appena ?un/una/più-che bambino/bambina/bimbo/bimba/bambini/ragazzino/ragazzina/ragazzetto/bambinetto/minore/minori/adolescente/cucciolo/moccioso/mocciosa/marmocchio/pischello/infante | -thing -trade -lone
bimbo/bimba/bambino/bambina/pargolo/marmocchio/neonato/neonata/pupo/pupa/creatura/figlioletto/figlioletta/nipotino/nipotina/ragazzino/ragazzina/ragazzetta/pischello/picciriddu/puteo/bebè di/da/con #age/pochi/mesi/due/tre/quattro/cinque/sei/sette/otto/nove/dieci | -trade -thing
gioca/giocatore/allena/portiere/squadra/categoria/tesserato/iscritto/corso/centro/cartellino/campione _ pulcini/esordienti/giovanissimi/allievi/juniores/primi-calci/piccoli-amici/under-14/under-16/under-12/under-15/under-17/under-10/under-13/minibasket/minivolley/baby | -trade
centro/campo/campus/grest/oratorio/colonia/camp/ludoteca/doposcuola ?estivo/scuola/invernale/per ?per/di/il/la/con #age/figlio/figlia/bimbo/bimba/bambino/bambina/nipote/bambini/nipotino/figli | -trade
fa/farà/fatto/festeggia ?la/sua/ha comunione/cresima/prima-comunione | -trade -thing
nato/nata/nascita/dn=/nati ?il/nel/a/data ?#n/nel ?#n 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025 | -trade -org -thing
minore/minori ?emancipato/affidato/affidata/straniero/in ?ai/al/alla/affido/in servizi/comune/comunità/tutore/affido/nonni/tribunale
[minor weak +young +lone]
minore | @ +young +lone +person -thing -trade
[minor state]
tribunale dei minori/minorenni
paghetta/motorino/patentino/cinquantino/zainetto-scolastico/pagella/note-sul-registro/grembiule _ nonni/genitori/nonna/#age/figlio/figlia/bimba/anni/mamma
account/carta/tessera/documento/profilo/sim/utenza/abbonamento/iscrizione/intestato/intestata/intestatario/scheda/utente/titolare/passaporto ?è/della/del/di/al/alla/un/una/a/dei ?un/una/figlio/figlia/nome/bambino ?figlio/figlia minore/minorenne/bambino/bambina/bimbo/bimba/ragazzino/ragazzina/quattordicenne/nipotino/nipotina/minorenni | -trade
ordinato/ordina/compra/comprato/usa/usava/gioca/acquista/acquistato/scrive/risponde/registrato/paga/pagato/entra/iscritto _ papà/mamma/padre/madre/genitori/nonno/nonna/fratello-maggiore/sorella-maggiore | +young -duration
firma/firmano/autorizza/decide/risponde/paga/viene/serve-firma/chiamare/parlare/sentire/consenso/autorizzazione/permesso/delega/liberatoria ?per/con/la/il/i/dei/del/della/di/lui/lei/tutto ?lui/lei/la/il/i/un mamma/madre/padre/papà/genitore/genitori/tutore/tutrice/nonni/esercente-la-potestà/genitori-o | +young +school -thing
apprendista/stagista/barista/cameriere/cameriera/commessa/garzone/modella/cantante/influencer/youtuber/tiktoker/calciatore/ginnasta/attore/attrice/lavora ?di/a/ha/ancora #age/quindici/sedici/diciassette/quattordici anni | -duration -trade
[national_id state]
c f/cf/cod-fisc/codice-fiscale ?: #long
documento/carta-d-identità/carta-identità/passaporto/patente/tessera-sanitaria/permesso-di-soggiorno/codice-fiscale ?suo/sua/di/già fronte-retro/fronte-e-retro/scansionato/scansionata/scaduto/scaduta/in-cartella/in-archivio/fotografato/fotografata/caricato/caricata/via-whatsapp | -trade -thing
foto/copia/scansione/fotocopia/scan/pdf/immagine/screenshot/selfie ?del/della/di/il/con/col ?suo/sua/i documento/documenti/carta-d-identità/carta-identità/passaporto/patente/tessera-sanitaria/permesso-di-soggiorno/codice-fiscale/cie= | -trade
mandato/inviato/dato/dettato/fornito/allegato/spedito/girato/salvato/annotato ?il/la/copia/foto/suo/sua/scan/i ?suo/sua/di/della/del/numero ?di documento/carta-d-identità/passaporto/patente/tessera-sanitaria/codice-fiscale/permesso-di-soggiorno/cie= | -trade
numero/n/nr/num ?di/della/del carta-d-identità/carta-identità/passaporto/tessera-sanitaria/patente/documento/cie/permesso-di-soggiorno ?n/è/: #long
copia/mandato/inviato/allegato/scansione ?lo/dello/di stato di famiglia | -trade
certificato di nascita | -trade
tessera sanitaria/elettorale ?n/copia/scaduta | -trade -thing
cie= ca/a/c
[bank state]
postepay/bancomat/carta/visa/mastercard/amex ?n/numero/nr/: ?evolution #long
pin/codice/cvv/password/credenziali/login/token/otp ?di/del/della/dell/per ?la/sua/suo/l/il bancomat/carta/home-banking/banca/conto/postepay/visa/intesa/unicredit/fineco/bper/bancoposta/ing/n26/revolut/hype/paypal/wallet/satispay/mediolanum/widiba/illimity/binance/coinbase | -trade
dettato/dato/mandato/fornito/lasciato/inviato/girato/salvato/annotato/comunicato ?il/la/i/numero/sua ?numero/di/della/dati/foto/estremi ?di/della/del carta/bancomat/iban/cvv/pin/postepay/visa/coordinate-bancarie/carta-di-credito | -trade -thing
foto/scansione/screenshot/copia/immagine ?della/del/dell/di ?sua/suo carta-di-credito/carta-di-debito/bancomat/postepay/visa/libretto/estratto-conto/iban | -trade
paga/pagato/addebita/addebitare/addebito/usa/usato/pagare/scalare/prelevare/rata/rid/sdd _ carta/conto/bancomat/postepay/iban _ moglie/marito/madre/padre/mamma/papà/figlio/figlia/nonna/suocera/compagna/compagno/personale/privato/privata/genitori | -trade
carta/conto/iban/bancomat/postepay/libretto ?corrente/bancario ?di/della/del/dei/intestato/cointestato ?sua/suo/alla/a/con/al ?la/sua moglie/marito/madre/padre/mamma/papà/figlio/figlia/nonna/suocera/compagna/compagno/genitori/fratello/zia | -trade
libretto/libretti postale/postali/di-risparmio/al-portatore | +person -trade
conto/conti/cc/saldo/libretto/carta ?corrente/in/è/sempre/è-in ?in rosso/sotto/scoperto/pignorato/bloccato/congelato/svizzera/svuotato/azzerato | +person -trade -org -thing
saldo ?del/di/sul/in ?suo conto ?corrente/è/di #n | -trade
estratto/estratti/movimenti/saldo/lista-movimenti conto/conti/bancari/conto-corrente/bancario ?personale/personali/suo/suoi/della/del/privato | +person -trade
insoluto/insoluti/respinto/rid-insoluto/rifiutata ?sul/rid/sdd/la/: ?suo conto/carta/rid | +person -trade
paypal/satispay/wallet/revolut/hype/binance/coinbase ?bitcoin/btc/cripto/suo personale/privato/suo/bitcoin
seed phrase/words
frase/chiave/password ?di/privata/del recupero/wallet/privata ?del ?wallet
scadenza/scade/scad/cvv/exp ?della/carta/: ?carta/bancomat/visa #n #n | +person -trade -thing
carta/bancomat/visa/postepay ?di/di-credito ?credito/debito scade/scadenza/scad ?il #n #n
prestito/prestiti/finanziamento/cessione ?personale con/da/in/del/agos ?la/corso agos/findomestic/compass/cofidis/younited/quinto | -trade -org
[ok]
vendite/mercato/settore/progetto/trattativa/pratica ?è/sono/ancora in coma/lutto/agonia/rianimazione
battezzato/battezziamo/battezzata/battezzare ?ha/abbiamo/il/la/questo progetto/prodotto/nuovo/app/linea/barca/campagna
ha battezzato il/la/questo progetto/prodotto/linea/app/nave/barca
chiesa/papa/prete/vescovo/frate/moro/negri/bianchi/santi/santoro/cardinale/monaco/sacerdote/guerra/gatto/mancino/zoppo/ciechi/gobbo/grasso/basso/calvo/conte/vedova/orfano/ladro e/& figli/figlio/f-lli/fratelli/soci/partners/associati
metà/parte/reparto/tutto ?dello/del/dei/degli/il ?staff/reparto/personale in cassa ?integrazione
staff/reparto/stabilimento/azienda/operai/fabbrica/personale/dipendenti in cassa integrazione
in nero opaco/lucido/satinato/su/e-bianco/e-oro
gravidanza/maternità/allattamento/neonato e/& bimbi/bambino/infanzia ?srl/fiera
moretti/nero/rossi opaco/birra/lucido
stent/cateteri/protesi/pacemaker/carrozzine/apparecchi-acustici ?e ?cateteri/protesi/ausili/ortopedia distributore/produttore/rivenditore/fornitore/importatore/grossista
in zona stazione/industriale/centro/nord/sud/est/ovest/porto/artigianale/fiera
zona stazione/industriale/centro/nord/sud/est/ovest/porto/artigianale/fiera/policlinico/ospedale
figlia/figlie/sorella/madre della capogruppo/holding/casa-madre
attacco/colpi di tosse/risa/risate
[ok]
molto/troppo/sempre/tutto preso/presa/presi ?meglio/dal/da/con
non paga il/la/le/lo trasporto/porto/spedizione/spese/iva/dogana
non paga a/con/in/per/entro
puzza di chiuso/bruciato/muffa/gas/olio/plastica
documento/documenti di trasporto/acquisto/gara/lavoro/progetto
carta/toner/cartucce/scorte/stock a4/a3/in in/esaurimento esaurimento
carta/toner/cartucce/scorte/stock ?a4/a3 in esaurimento
inchiesta di mercato
falso contatto/allarme/appuntamento/lead/numero/controsoffitto/soffitto/piano/movimento
affido/affidamento del/dei/diretto/lavori/incarico/servizio ?cantiere/lavori/servizio
custodia/custodie per/del/in ?notebook/tablet/cellulare/chitarra/pelle/ricambi/rigida
eredità del/della ?vecchio/vecchia/precedente/passata gestionale/gestione/fornitore/collega/responsabile/sistema/agente
motore/prodotto/modello/azienda/impresa/pasticceri/artigiani/macchine/processori ?di/di-famiglia prima/seconda/terza generazione
prima/seconda/terza/quarta generazione alla/di/dell/dei ?guida/pasticceri/artigiani/imprenditori/azienda
[set woman]
addetta
affittuaria
amica
amministratrice
assistente
avvocata
barista
capa
cliente
cognata
collega
commercialista
commessa
consulente
contabile
cugina
direttrice
dottoressa
dipendente
figlia
impiegata
infermiera
inquilina
insegnante
maestra
nipote
nonna
parrucchiera
presidente
professoressa
proprietaria
ragazza
referente
responsabile
ristoratrice
segretaria
signora
socia
sorella
stagista
tecnica
titolare
vedova
venditrice
vicina
zia
[set man]
addetto
affittuario
amico
amministratore
avvocato
capo
cognato
commesso
cugino
direttore
dottore
figlio
fratello
impiegato
infermiere
inquilino
maestro
nonno
parrucchiere
professore
proprietario
ragazzo
ristoratore
segretario
signore
socio
tecnico
titolare
venditore
vicino
zio
[sexuality state]
la/l/una/questa/mia/sua/nostra {woman} e/con/sta-con/convive-con ?la sua/una ?sua ragazza/fidanzata/compagna/moglie/donna
il/l/un/questo/mio/suo/nostro {man} e/con/sta-con/convive-con ?il suo/un ?suo ragazzo/fidanzato/compagno/marito/uomo
{woman} sposata/fidanzata/accompagnata/insieme con/a/ad un'altra/una/un/altra ?altra donna/ragazza
{man} sposato/fidanzato/insieme con/a/ad un/altro ?altro uomo/ragazzo
suo marito/fidanzato/compagno ?, è/sono un/due ragazzo/uomo/ragazzi/uomini/maschi
sua moglie/fidanzata/compagna ?, sono due ragazze/donne
vive/convive/abita/sta/sposato con {he} ?, ?il/suo marito/compagno/fidanzato
[health state]
ingrassato/ingrassata/ingrassando/gonfio/gonfia/gonfiato/dimagrito/dimagrita/stanco/stanca/intontito/intontita/rallentato/rallentata/rintronato/calvo/calva ?molto/tanto/tutto per/dal/dalla/dai/con/a-causa-di ?il/la/i/le cortisone/cortisonici/chemio/farmaci/medicine/terapia/tiroide/cura/radio/psicofarmaci/malattia/operazione
non può/deve/riesce bere/mangiare/guidare/viaggiare/volare/stancarsi/lavorare/venire/sforzarsi/stare-in-piedi/prendere-peso per/a/con/causa/in _ medicine/farmaci/terapia/cura/cuore/schiena/pressione/diabete/cortisone/chemio/salute/operazione
per via delle/dei/della/del/di medicine/farmaci/terapia/pillole/cuore/schiena/malattia/diabete/operazione/pressione
uscito/uscita/uscendo/esce da/dalla/dall ?una/un ?brutta/lunga/forte depressione/anoressia/esaurimento/malattia/leucemia/tumore/dipendenza/operazione | -thing
gli/le manca/mancava il fiato/respiro | -thing
ha il fiato corto/fiatone
testa annebbiata/confusa/pesante-per
nebbia mentale
balbetta/balbuziente/tartaglia | @
posto/parcheggio/bagno/contrassegno per/dei ?i disabili | -trade -others -thing
posto/parcheggio disabili | -trade -others
auto/macchina/bagno/camera adattata/adattato/attrezzata ?per | -trade -others
prepensionato/prepensionata/pensionato/pensionata/in-pensione/pensione/esonerato ?anticipata per malattia/invalidità/inabilità/salute/motivi-di-salute
ha/porta/presenta/esibisce/titolare-di il/un/una certificato/tessera/tesserino/contrassegno ?di/d/per invalidità/disabilità/invalido/disabili/invalidi
deve/fa-fatica-a andare/alzarsi/uscire ?al/in/spesso ?bagno spesso/continuamente/ogni ?due/mezz/ora
si addormenta/addormentava in/durante/alle/a ?le/metà ?riunione riunione/riunioni/riunione
fa/faceva fatica/faticava a/ad camminare/salire/respirare/parlare/deglutire/muoversi/alzarsi/sentire/vedere/leggere/scrivere/concentrarsi/ricordare/salire-le-scale/salire-in-macchina | -thing -trade
si stanca/affatica/affanna subito/molto/per-niente/facilmente/a | -thing
ombra/ombre/macchia/macchie/nodulo/massa/qualcosa ai/al/alla/alle/nel/sul/sui ?_ polmoni/polmone/fegato/seno/mammella/pancreas/cervello/tiroide/ossa
psichiatra/neurologo/cardiologo/oncologo/psicologa/psicologo/medico _ dato/prescritto/fermato/tenuto/vietato/sospeso/messo/consigliato
porta/usa/ha/con il microinfusore/glucometro/sensore-del-glucosio/apparecchio-acustico/holter/catetere
microinfusore
[religion state]
benedire/benedetto/benedizione/benedica ?fare/far/il/la/del/della/dal ?il/la/prete/dal locale/casa/ufficio/negozio/macchina/capannone/cantiere/prete/parroco/sacerdote | -trade
papa/santo-padre francesco/leone/benedetto/wojtyla/bergoglio/ratzinger | -street -name
con/per la diocesi/parrocchia/congregazione/confraternita/comunità-religiosa/moschea/sinagoga | -trade -org +person
cresce/crescono/educa/educano/battezza/battezzano ?i/il/la figli/figlia/figlio/bambini nella/in/secondo ?la/alla fede/religione/islam/chiesa/dottrina
prega/pregano molto/tanto/sempre/spesso/continuamente
non crede/credono in/a niente/nulla/dio/preti/chiesa/madonne
stanza/letto/camera/ufficio/porta rivolta/rivolto/orientata/orientato/verso alla/verso/la ?la mecca
mangia/mangiano/cucina/cucinano/pasti/menù ?solo kosher/halal | -trade
incappucciato/portatore/figurante/flagellante/battente ?alla/in/della/del/nella processione/settimana-santa/venerdì-santo/santo-patrono/madonna
non firma/lavora/viaggia/compra/risponde finché/durante/in/fino ?non/a ?finisce/fine ?il ramadan/quaresima/shabbat
uscito/uscita/fuoriuscito dai/dalla/dal testimoni/chiesa/setta/seminario/opus/convento/comunità-religiosa
[politics state]
uscito/uscita/espulso/espulsa/cacciato/cacciata/entrato/entrata/passato/passata/iscritto/tornato dalla/dal/nella/nel/alla/al/da/in/dai {party}/grillini/radicali/comunisti/5-stelle/centristi
capolista/capogruppo/staff/scrutatore/segreteria/portaborse/braccio-destro/uomo/galoppino/factotum ?di/del/della/dei/per/con/in ?quota/sindaco/onorevole/senatore {party}/sindaco/onorevole/senatore/deputato/assessore/ministro | -trade
anpi | @ -trade -street
in piazza/corteo ?ogni/il/per/con ?l/il/la 25-aprile/palestina/gaza/anpi/lega/salvini/gay-pride | -trade -street
sorella/fratello/figlio/figlia/moglie/marito/padre/madre/cognato/nipote/cugino/genero di/del/della ?un/una/ex ex ?deputato/assessore
sorella/fratello/figlio/figlia/moglie/marito/padre/madre/cognato/nipote/cugino/genero di/del/dell/della ?un/una deputato/deputata/assessore/sindaco/senatore/senatrice/onorevole/ministro/consigliere/eurodeputato/sottosegretario
mazziniano/repubblicano-storico/azionista-storico/marxista/gramsciano/togliattiano/sessantottino/settantasettino/ex-lotta-continua/ex-potere-operaio/ex-autonomia-operaia
politici ?sono tutti ?sono ?dei ladri/corrotti/uguali/mangiapane
finanzia/finanziato/finanziava/sostiene/sosteneva/appoggia il/i partito/radicali ?radicale/democratico/comunista | -trade
[union state !others]
porta/racconta/riferisce/corre/va/chiama ?tutto/sempre/subito ?subito al/il sindacato
eletto/eletta/candidato/candidata/confermato/confermata/votato ?alle/nelle/nella/nel/in ?elezioni rsu=/rsa=/rls=
sta/siede/entrato/entrata/è nella/in ?segreteria/direttivo segreteria/direttivo ?provinciale/nazionale/della cgil/cisl/uil/fiom/usb/cobas/poste/scuola/trasporti
portavoce/leader/capo degli/dei scioperanti/manifestanti/licenziati/lavoratori-in-lotta
sciopero a-oltranza/ad-oltranza/della-fame/bianco/selvaggio | -others -trade -thing
in/al presidio ?davanti/ai/con/permanente ?ai/permanente ?alla cancelli/lavoratori/permanente/fabbrica
[criminal state !others]
beccato/beccata/preso/presa/fermato/fermata/arrestato/arrestata/trovato/trovata/pizzicato con ?addosso _ coca/cocaina/hashish/droga/erba/marijuana/eroina/pasticche/pistola/coltello/armi/refurtiva/contanti-nascosti
porto d'armi/d-armi/armi ritirato/sospeso/revocato/per
ritirato/revocato/sospeso il/gli porto-d-armi/porto/fucile
chili/kg/grammi/panetti/dosi di hashish/coca/cocaina/droga/eroina/marijuana
finito/finita/uscito/apparso/sbattuto sui/nei/in/sul giornali/giornale/prima-pagina/tg ?per tangenti/truffa/corruzione/mazzette/violenza/arresto/droga
abusivi/abusivo/occupanti/inquilini-abusivi | @ +accused -thing -trade
lavori socialmente-utili/di-pubblica-utilità per/al-posto/dopo
anni/mesi/stato/sta/finito/chiuso/detenuto a san-vittore/regina-coeli/poggioreale/rebibbia/ucciardone/le-vallette/marassi/sollicciano/secondigliano/opera-carcere
[family_privacy state]
{kin} _ scappata/scappato/andata/andato/ha-piantato/ha-mollato/fuggita/fuggito/sparita ?via con un/una/l/altro/il altro/altra/amante/migliore
{kin} se n'è/ne-è andato/andata
in/ai ferri-corti/rotta/lite/guerra/causa con/col/coi ?la/il/i/sua/suo fratello/sorella/fratelli/padre/madre/figlio/figlia/suocera/suoceri/cognato/famiglia/cugino/ex/genero/nuora
pieno/piena/carico/carica/coperto/coperta/sommerso/sommersa/strozzato/soffocato/affogato/oberato/oberata di/dai/dalle/da debiti/rate/cambiali/prestiti/cartelle | -thing
prestito/finanziamento/mutuo per pagarne/pagare/coprire/chiudere ?un altro/debiti/altri/il-precedente
i/suoi figli _ servizi/assistenti/comunità/casa-famiglia
non riesce/riescono/ce-la-fa a pagare/onorare/coprire ?il/la/le/l rata/rate/mutuo/affitto/bollette/debiti | -trade
figli/figlia/figlio/bambini a carico | -trade
morto/mancato/deceduto/scomparso/morta/mancata ?il/la/suo/sua/, marito/moglie/intestatario/intestataria/titolare/padre/madre/nonno/nonna/socio/figlio ?, ?cambiare | -thing -lone
ragazza/ragazzo madre/padre
fatica/faticano ad/a arrivare/tirare ?a/fine/avanti ?mese/la-carretta
[insult state !others]
tutto/solo fumo e niente/poco ?arrosto
venditore/mercante/spacciatore di fumo/pentole/balle
leccapiedi/arrivista/arrampicatore/opportunista/voltafaccia/banderuola/faccendiere-viscido | @ -trade
ci/mi prende/prendono per il/i culo/fondelli/culo/giro
carattere/carattere-di/vita/gente/persona/cliente di merda | -thing
cliente/capo/soggetto/tizio/individuo/collega/persona tossico/tossica
più lento/lenta/noioso/noiosa/sordo/cieco/furbo/vuoto/duro/inutile di/del/della/che un/una/la/il lumaca/bradipo/messa/tartaruga/morte/ghiro/sasso/volpe/zucca/muro
[minor state]
utente/titolare/alunno/alunna/socio/socia/paziente/giocatore/giocatrice/abbonato/bambina/bambino/figlia/figlio/cliente/allievo/allieva/minore ?è nato/nata ?nel/il/in ?_ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025
per ?la/il sua/suo/la/il bimba/bimbo/bambina/bambino/figlia/figlio/nipotina/nipotino/piccola/piccolo di #age ?anni/mesi
squadra/gruppo/turno/corso/classe pulcini/esordienti/giovanissimi/primi-calci/baby/ragazzi/minibasket
fa/frequenta/inizia/ripete la/il prima/seconda/terza/quarta/quinta media/elementare/liceo/superiore
[bank state]
[ok]
macchina/macchinario/impianto/progetto/tavolo/sedia/motore zoppica/zoppicano
zoppica/zoppicano da/, ?da revisionare/sistemare/regolare
bimbi sperduti
la/alla/della/ogni/prima/ultima/seconda rata
lo/gli/dello/uno sciopero/scioperi dei/degli/di/delle camionisti/treni/trasporti/corrieri/mezzi/aerei/benzinai/ferrovieri/autotrasportatori/medici/taxi/poste
matrimonio d'interessi/di-interessi/perfetto/ideale con/tra
[set role]
allievo
apprendista
artigiano
autista
badante
bidello
cameriere
candidato
colf
cuoco
custode
domestica
fattorino
giardiniere
imbianchino
infermiere
inquilino
lavapiatti
magazziniere
manovale
muratore
operaio
ospite
parrucchiere
paziente
pizzaiolo
portinaio
proprietario
rider
stagista
studente
tassista
tata
tirocinante
vicino
vedovo
volontario
[ethnicity state]
{role} {nation} | -trade
{nation} ?appena scappato/scappata/scappati/fuggito/fuggita/rifugiato/rifugiata/esule/profugo/profuga/emigrato/emigrata/arrivato/arrivata/naturalizzato/naturalizzata/sbarcato/sbarcata/nato/nata/cresciuto/cresciuta/fisso/fissa/clandestino/clandestina ?dalla/dal/da/in/a/qui ?guerra
{nation} documenti/permesso in/a regola/scadenza/posto
scappato/scappata/fuggito/fuggita/fuggiti/scappati dalla/da/dal/dall ?sua/suo guerra/ucraina/siria/afghanistan/venezuela/paese/regime/talebani/cuba/nigeria/eritrea/libia
mezzo/mezza/metà marocchino/marocchina/giapponese/inglese/tedesco/tedesca/francese/svedese/brasiliano/brasiliana/russo/russa/cinese/arabo/araba/cubana/africano/filippino/albanese/americano | -trade -thing
famiglia/famiglie/clan/coppia/gruppo ?di rom/sinti/zingari/rumeni/marocchini/cinesi/pachistani/senegalesi/sudamericani/albanesi/bengalesi/nigeriani | -trade
[ethnicity weak +lone +person +origin !client]
rom | -thing -trade
sinti
[sexuality state]
documenti/carta-d-identità/passaporto/anagrafe/tessera ?ancora/tuttora al/con/come/in _ maschile/femminile/da-uomo/da-donna/vecchio-nome
chiede/chiedono/vuole-sapere/si-informa/assicurarsi se/che ?siamo/è/l/sia gay/lgbt friendly
camera/matrimoniale/suite/stanza ?matrimoniale/doppia per/a due uomini/ragazzi/donne/ragazze
due uomini/ragazzi/donne/ragazze ?, coppia/sposati/sposate/fidanzati/innamorati
drag/drag-queen/trasformista
le piacciono/piacevano le ragazze/donne/femmine
gli piacciono/piacevano i/gli ragazzi/uomini/maschi
transizionando/transizionato/transizionata
[biometric_genetic state]
impronta/impronte/iride/volto/voce/viso ?digitale/digitali/vocale del/della/dei/di/dello ?suo/sua bambino/bambina/socia/socio/dipendente/dipendenti/alunno/titolare/utente/paziente/ospite/figlio/figlia/cliente/sig/signora/lavoratore/lavoratrice/madre/marito/moglie | -trade -org
impronta/impronte ?digitale/digitali non si/la legge/leggono/riconosce/rileva
rilevata/rilevato/rilevate/ripresa/rifatta/acquisita/da-rifare ?l/la/le impronta/impronte/iride ?digitale | -trade
referto/risultato/risultati/test/esito/profilo/analisi genetico/genetica/genetici/genomico | -trade -org
modello/template/mappa facciale/del-volto/biometrico ?della/del ?_ | -trade
portatore/portatrice/portatori/portatrici/casi in/nella ?sua famiglia
[criminal state !others]
auto/macchina/moto/motorino/merce/materiale/rame/cellulari/bici/pezzi/gioielli/scooter rubato/rubata/rubati/rubate | -trade -thing
officina/negozio/locale/ditta/capannone/azienda/cantiere/villa/conti/beni sequestrato/sequestrata/sequestrati/sigillato/sigillata/chiuso/chiusa dai/dalla/dal/con ?i carabinieri/finanza/polizia/nas/questura/sigilli/procura
progetto/programma/percorso/laboratorio di reinserimento ?per/sociale/detenuti | +person -trade
reato/reati sessuale/sessuali/d-odio/fiscale/penale/penali/gravi/contro-la-persona/contro-il-patrimonio
viene/proviene/arriva/esce da/dal ?un carcere/riformatorio/galera/penitenziario
processo/procedimento/causa/indagini in/ancora corso/aperta/aperto/penale per ?maltrattamenti/truffa/furto | -trade -thing
procedimento/processo/indagine penale ?in/aperto/a | -trade
test/controllo ?al/alla/anti droga/antidroga/tossicologico positivo
positivo al/all ?test/alla droga/antidroga/alcoltest/etilometro/cocaina/cannabis
[family_privacy state]
divorzia/divorziano/divorziarono/divorzieranno/divorziò | -thing -trade
si separano/separarono/separeranno | -thing -trade
beccato/beccata/sorpreso/sorpresa/scoperto/scoperta/trovato/trovata _ con un'altra/un-altra/un-altro/altra/l-amante/la-segretaria/la-vicina/il-vicino
gli/le/hanno ?hanno staccato/tagliato/sospeso la/il/le ?gas luce/gas/acqua/corrente/utenze/riscaldamento/telefono ?per ?morosità
vive/abita/sta in/a/da subaffitto/stanza-in-affitto/una-stanza/un-sottoscala/affitto-in-nero | -trade
gemelli/gemelle/trigemini | -trade -thing -name
mamma/papà/madre/padre di tre/due/quattro/cinque/#n/gemelli/famiglia-numerosa ?figli/gemelli/bambini
cresciuto/cresciuta/allevato/allevata dalla/dai/dallo/da/dalle ?nonna/zia nonna/nonni/zia/zio/zii/sola/suore/sorella
orfano/orfana ?di/da/a padre/madre/piccolo/piccola/bambino
guadagna/prende #n _ al mese
[insult state !others]
comari/pettegole/comare/vecchie-pettegole/oche ?, | -trade -thing -name
strambo/stramba/strano-forte/svitato/svitata/inquietante/losco/viscido/viscida/ambiguo-forte | -thing -trade
mette/dà/fa/mi-fa/fanno i/il/venire/un/senso ?i/la ?senso brividi/voltastomaco/nervi/pelle-d-oca/nausea/schifo | +person -thing -trade
di/una ?una maleducazione/arroganza/ignoranza/cattiveria/stupidità/tirchieria/antipatia ?unica/incredibile/assurda/mai-vista/spaventosa/allucinante | -thing -trade
zero/poca/nessuna/senza educazione/vergogna/classe/decenza/igiene | +person -trade -thing
puzza/puzzava/puzzano da/come/che/di ?far/un/una schifo/vomitare/capra/porco/cane/sudore/piedi/ascelle/alcol/alcool/morire | -thing
stronzo/tonto/scemo/rompiballe/idiota/cafone/bastardo/coglione/imbecille/cretino di prima/categoria/prima-categoria/professione/turno/razza/livello/livello-pro/natura | -thing
[politics state]
tifa/stravede/simpatizza/adora/venera/ammira/impazzisce ?per ?la/il {politician}/calenda/renzi/conte/schlein/vannacci/landini/bersani/d-alema/berlusconi/fratoianni/bonelli/draghi/mattarella/toti/zaia/fontana/de-luca/emiliano/santanchè/la-russa | -lone
sottosegretario/ministro/ministra/assessore/consigliere/portavoce/collaboratore/braccio-destro con/di/del ?governo {politician}/renzi/berlusconi/prodi/conte/draghi/monti/gentiloni/letta
candidato/candidata/consigliere/assessore/eletto/eletta verde/verdi/leghista/civico-di/pentastellato/dem/centrista/comunista/indipendente ?alle/al
messo/messa/piazzato/piazzata/nominato/nominata/sistemato/raccomandato ?lì/lì-dentro dai/dal/dalla/dalle ?_ leghisti/lega/pd/politica/partito/sindaco/regione/piddini/grillini/comunisti/meloniani/forzisti
sindacalista e di rifondazione/sinistra/pap
tessera ?di/del/della/dei {party}/pap/potere-al-popolo/anpi/partito/pci/dc
si definisce/dichiara/professa/considera ?un/una/di liberale/conservatore/conservatrice/progressista/socialista/comunista/anarchico/anarchica/sovranista/fascista/sinistra/destra/centro/apolitico/femminista/libertario/monarchico
secessionista/indipendentista/sovranista/populista/ultradestra/liberal-democratico/socialdemocratico | -trade -org
[union state !others]
sindacato gli/le/lo/la/li ?ha segue/seguono/difende/assiste/ha/cura/paga/rappresenta
coordinatore/coordinatrice/membro/delegato/delegata del/dei/di ?l cdf=/consiglio-di-fabbrica/cral-sindacale/rsu/rsa=
sciopero nell/nella/nel/presso ?azienda/ditta ?azienda/lavoro precedente/scorsa/vecchia/vecchio
ha fatto/aderito/partecipato ?a/allo/uno sciopero | -others
tesserato/tesserata siulp/sap=/siap/coisp/uil/cisl/cgil/usb/nursind/snals
slc/filcams/fiom/fp/filt cgil
[religion state]
perché/perche/in-quanto/essendo/da ?è musulmano/musulmana/ebreo/ebrea/cristiano/cristiana/cattolico/cattolica/evangelico/induista/buddista/avventista/testimone-di-geova/sikh/mormone | -trade
suor/madre-superiora | -thing -street -org -trade
suor | @ -street -trade
per la preghiera/messa/funzione | -thing -trade
chiesa e preghiera/casa
unitalsi/barelliere-a-lourdes/dama-di-carità
dona/donatore/donatrice/offerta per/a un/per-un ?voto voto/grazia/grazia-ricevuta/sant-antonio/padre-pio/santa-rita
per grazia ricevuta
figlia/figlio dalle/dai/alle ?orsoline orsoline/salesiani/suore/marcelline/gesuiti ?e ?lei/lui | +person -trade
[minor state]
con/viaggia/viaggiano/ospite/porta/portano _ #n/un/due/tre/vari minore/minori/neonati/bambini-piccoli | -trade -org
minore/minori non accompagnato/accompagnati
nuotatore/nuotatrice/ginnasta/calciatore/tennista/giocatore/giocatrice/portiere/judoka/karateka/atleta/ciclista/pattinatrice/ballerina/scacchista ?nei/negli/categoria esordienti/pulcini/allievi/giovanissimi/ragazzi/under-12/under-14/under-16/cadetti/propaganda
fa/frequenta/inizia/va-in/è-in la/in prima/seconda/terza/quarta/quinta ?elementare/media/superiore | @ -thing -trade
[ok]
battesimo/battesimi/comunione/comunioni/cresima/matrimonio/matrimoni/addio-al-nubilato/addio-al-celibato/compleanno/anniversario/funerale ?di/per/da/, #n
battesimo/comunione/cresima/matrimonio/addio-al-nubilato/addio-al-celibato/cena ?, #n/menù/menu/banchetto/catering/sala/prenotazione/cena/preventivo
bimbi/bambini/neonati/minori gratis/inclusi/scontati/metà ?fino/sotto/di ?a/i ?#n ?anni
ong/onlus/associazione/associazioni/fondazione/aiuto/centro/accoglienza/progetto/progetti ?di/per/a/con/ai ?aiuto/accoglienza/assistenza ?ai/per/di/a rifugiati/profughi/migranti/immigrati/rom/senzatetto/alcolisti/tossicodipendenti/disabili
nero/nera/neri/bianco/grigio ?, grigio/bianco/bianca/blu/rosso/argento/verde/beige ?o/e/, ?bianco/nero/grigio/blu/rosso
formazione/corso/protocollo/piano/policy/prevenzione ?parità ?su/contro/sulle/per/in/e ?le/la molestie/violenza/abusi/mobbing
comunione/comunioni/battesimo/cresima/matrimonio #n pax/persone/coperti/invitati ?a maggio/giugno/menù/aprile/settembre
bimbi/bambini/neonati/minori gratis/inclusi/scontati fino/sotto/di ?a/i #n ?anni
[health state]
beve/beveva/bere/bevendo _ da-quando/per-dimenticare/ogni-giorno/di-nascosto/da-solo/da-sola/la-mattina/tutti-i-giorni/dal-divorzio/dalla-separazione | -thing
ricaduto/ricaduta/ricominciato/ripreso/tornato/messo/messa ?a nell'alcol/bere/nella-droga/drogarsi/farsi | -thing
ammette/confessa/racconta/dice/confida che/di beve/bere/si-droga/drogarsi/è-malato/è-malata/ha-il-cancro/è-depresso/è-depressa/essere-depresso/soffrire
valvola/protesi/bypass/stent/pacemaker/defibrillatore ?mitralica/aortica cardiaca/cardiaco/valvolare/coronarico/mitralica/aortica | -trade -others
sordità/cecità/paralisi/lesione/malattia/cardiopatia ?di congenita/nascita/midollare/cerebrale/totale/profonda/cronica | -trade
agorafobico/agorafobica/claustrofobico/claustrofobica/fobico/ipocondriaco/ipocondriaca/psoriasico/reumatico/artritico/gottoso/prostatico/tisico/leucemico/anemico/anemica/catatonico/celiaco/emofilico/talassemico/miopatico/trapiantato/dializzato/dializzata/cerebroleso/tetraplegico/emiplegico/ipovedente/ipoacusico/audioleso | -trade -thing -org
interprete lis
lingua dei segni
comunica/parla a/con/in segni/gesti/lis | -thing
mollato/lasciato/perso/sospeso/rinviato/annullato/saltato/interrotto/disdetto ?ha/il/la/l/un ?corso/lavoro/esame/riunione/appuntamento per/causa/a-causa-di ?un/una/la/il/sua esaurimento/ansia/depressione/crisi/malattia/attacco/emicrania/operazione/lombalgia/chemio/gravidanza/influenza/covid/ricovero/burnout
è/rimasto/rimasta/finito/finita/costretto/costretta ?su/in ?una/sulla sedia-a-rotelle/carrozzina/paraplegico/paralizzato/paralizzata/invalido/invalida/cieco/cieca/sordo/infermo | -thing
[religion state]
festa/feste/festività/festivi/ricorrenza ?festive ebraica/ebraiche/musulmana/musulmane/religiosa/religiose/islamica/islamiche/ortodosse/ortodossa/indù | -trade
era/è-stato/è-stata/fu/faceva/fa/essere-stato ?il/la/un/una prete/suora/frate/sacerdote/seminarista/missionario/missionaria/vescovo/novizia/chierichetto/monaco/catechista ?prima | -trade -thing
con/secondo ?il rito ortodosso/cattolico/musulmano/ebraico/copto/evangelico/anglicano/romano/ambrosiano/islamico
chiesa di/dei ?gesù/santi cristo/gesù-cristo/scientology/satana/ultimi-giorni
santi degli ultimi
chiesa pentecostale/avventista/battista/ortodossa/copta/anglicana/luterana/evangelica/mormone/valdese/apostolica | -trade -street
prende/preso/prenderà/pronuncia/pronunciato i/il voti/velo | -thing -trade -org
entra/entrata/entrato/rinchiusa in/nel/nelle ?un convento/noviziato/seminario/clausura | -thing -trade -org
i voti/velo ?perpetui/monastico/solenni dalle/nelle/perpetui/monastico/solenni
pratica/praticano/praticante/segue/professa/adepto/adepta/seguace/studia ?del/di ?il/l/la/lo buddismo/islam/ebraismo/induismo/cristianesimo/cattolicesimo/taoismo/cabala/zen/sufismo/scientology/wicca/paganesimo/animismo/voodoo | -trade
medita/prega/digiuna/comunica-ogni ?ogni/tutte/tutti ?le/i mattina/mattine/sera/sere/giorno/venerdì/domenica | -thing -trade
[ethnicity state]
inquilino/inquilina/inquilini/ragazzo/ragazza/ragazzi/ragazze/vicino/vicini/famiglia/gente/uomo/uomini/donna/donne/tizio/tizi/signore/signora/coppia/bambino/bambini/persona/persone nero/nera/neri/nere/di-colore/orientale/orientali/arabo/araba/arabi/asiatico/asiatica/asiatici/sudamericano/africano/africani/straniero/stranieri/extracomunitari | -trade -thing
pare/sembra/aspetto/dev-essere/credo/penso-sia/direi ?sia/di/un/una/dall/dell/aspetto {nation}/dell-est/sudamericano/zingaro/straniero/slavo/extracomunitario/nordafricano | -trade -thing
{nation} o simile/giù-di-lì/roba-del-genere/qualcosa-del-genere/dell-est
pare/sembra/gente/gente-di dell'est/dell-est
[sexuality state]
convivente/coppia/unione/legame/convive/accompagnata _ con ?un/una un'altra/un-altra/altra donna/ragazza
convivente/coppia/unione/legame/convive/accompagnato ?di/civile ?fatto con ?un un-altro/altro uomo/ragazzo
i/entrambi due mariti/padri/papà/fidanzati
le/entrambe due madri/mamme/mogli/fidanzate
dichiarato/rivelato/ammesso/confessato/detto ?ha/pubblicamente/apertamente di/che/la ?essere/è/sua omosessuale/gay/lesbica/bisessuale/trans/omosessualità/bisessualità
[biometric_genetic state]
scansionato/scansionata/registrato/registrata/fotografato/acquisito/acquisita/letto/rilevato/preso/presa ?il/la/l/sua volto/viso/iride/palmo/impronta/retina ?digitale | -thing
biometria/riconoscimento vocale/facciale/digitale/dell-iride/attivato/attivata | -trade -org
presa/prese/rilevata/acquisita/raccolta ?l/la/le impronta/impronte ?dell/del/dito ?indice/pollice
[criminal state !others]
cavigliera/braccialetto/bracciale elettronico/elettronica
arrestato/arrestata/finito/coinvolto/indagato/preso in/nell/nella/nel ?un operazione/retata/blitz/maxi-blitz/inchiesta ?anti | -thing
insider trading condanna/condannato/condannata/indagato/per
fatto/fece/passato/ha-fatto/stato #n/due/tre/qualche anni/mesi dentro/di-galera/di-carcere/in-galera
dentro #n/due/tre/per anni/rapina/furto/droga/spaccio | -thing
inchiesta mose/mafia-capitale/toga/calciopoli/tangentopoli/expo
[family_privacy state]
rimasto/rimasta/rimasti/restato/trovato/ritrovato ?è/si/è senza lavoro/impiego/casa/stipendio/soldi/niente/un-tetto/compagna/marito | -thing
senza lavoro da/ormai/per/e | -thing -trade
genitori/padre/madre/suocera/suoceri/nonna/nonni/zia/mamma/papà anziano/anziana/anziani/non-autosufficiente/disabile/allettata/allettato/malati/invalida ?a/da/in ?carico/accudire/assistere/casa
a carico/assistere ?i/la/il/da genitori/madre/padre/suocera/nonna/figli
perché/perche/visto-che/siccome/dato-che si lasciano/separano/divorziano/stanno-lasciando/sono-lasciati/sono-separati | -thing
si lasciano/stanno-lasciando/molla/mollano | -thing -trade
gli/le chiedono/chiede/pignorano/deve/reclamano ?il/gli/l mantenimento/alimenti/affido/assegno-di-mantenimento
perso/persero/perduto/morto/morta ?ha/hanno/il/la/un/una/le/gli/è ?il/la/un/una/loro bimba/bimbo/bambina/bambino/figlia/figlio/neonato/nipotino/nipotina ?di | -thing
prende/percepisce/vive-di/campa-con _ reversibilità/pensione-minima/invalidità/sociale-minima/accompagnamento | -trade -org
[insult state !others]
sgradevole/offensivo/squallido/squallida/personaggetto/ometto/omuncolo/tipaccio/tizio-losco/brutto-ceffo/petulante/cazzone/cazzaro/bellimbusto/damerino/perdente/fallito/fallita/frustrato/frustrata/invidioso/invidiosa/rancoroso/approfittatore/approfittatrice/micragnoso/taccagnone/spiantato/pezzente/pidocchioso/cafonazzo/trucido/coatto/tamarra/zotica/burina/babbione/bacucco/rimba/rinco/rimbecillito/suonato/tordo/merlo-totale/baggiano/baccalà-di-uomo/citrulla/scimmione/energumeno/trinariciuto/leccapiedi | -thing -trade -org
si dà/fa/atteggia/dava ?delle/tutto/a/il/la arie/interessante/vittima/superiore/santarellino/furbo/gran-signore | -thing
pezzo/razza/faccia d'asino/d-idiota/d-imbecille/d-animale/d-ignorante
lascia/lasciate/lasciarlo/lasciatela perdere/stare ?, è un/una cretino/zecca/scemo/stronzo/pazzo/zecca
[minor state]
interessato/interessata/titolare/alunno/alunna/utente/candidato/candidata/ragazzo/ragazza/ragazzino/ragazzina/figlio/figlia/richiedente/apprendista/giocatore/giocatrice/bambino/bambina/nipote ha/compie/fa/con ?solo/già/i #age ?anni | -trade -duration
quando/appena/finché ?non fa/compie/avrà/ha ?i 18/diciotto/maggiorenne/la-maggiore-età
per/della/di/a ?la/il/sua/suo piccola/piccolo/nanetta/creatura/cucciola/cucciolo/bimba/bimbo di #age ?anni | -trade
figlia/figlio/nipotina/nipotino/sorellina/fratellino ?suo/minore/piccolo di #age
corso/frequenta/studia/fa/ripete/in 1/2/3/4/5 ?a=/o media/elementare/liceo/superiore/medie/elementari/superiori
[ok]
ladro/ladri di corrente/prese/tempo
rapina/furto/crimine/truffa/ladrata _ quello/quanto/il/i/con/sui/sul
rapina quello/quanto/il
è/sembra/pare ?una/un rapina/furto/truffa/ladrata ?il/con/quello ?prezzo/listino/trasporto
ordine/ordini/fornitura/acquisto/lotto/bancale/scatola/pedana/cartone ?di ?#n stampelle/apparecchi-acustici/protesi/carrozzine/deambulatori/pannoloni/medicinali/bende/mascherine/guanti/insulina/siringhe/tutori/bastoni/occhiali
voce del cliente/mercato/consumatore
furto/furti d'acqua/di-acqua/energia/dati/cavi
media/medie ponderata/trimestrale/mensile/annua/aritmetica/mobile/voto
prima/seconda/terza media ponderata/trimestrale/mensile
bar/mensa/edicola/parcheggio/negozio/farmacia ?interno/interna all'ospedale/dell'ospedale/in-ospedale
[set city]
accra
addis-abeba
aleppo
algeri
asmara
baghdad
bamako
belgrado
bogotà
bucarest
caracas
casablanca
chisinau
dacca
dakar
damasco
durazzo
guayaquil
islamabad
kabul
karachi
kharkiv
kiev
l-avana
la-paz
lagos
lahore
leopoli
lima
manila
mogadiscio
mosul
odessa
pristina
quito
rabat
santo-domingo
sarajevo
sofia-bulgaria
tangeri
tbilisi
teheran
tirana
tunisi
valona
wenzhou
zhejiang
[ethnicity state]
è/sono/era/erano/viene/vengono/arriva/arrivati/arrivato/arrivata/proviene/nato/nata/nati/originario/originaria di/da/dal/dallo/a {city} | -trade -thing -org -event
esule/esuli/profugo/profuga/rifugiato/rifugiata/immigrato/immigrata/dissidente/esiliato/esiliata/emigrato/sfollato/migrante/migranti {nation}
meticcio/meticcia/mulatto/mulatta/creolo/creola ?di
{nation} ?qui/in ?italia da poco/anni/mesi | -trade
comunità/gruppo/clan/famiglie rumena/rom/cinese/marocchina/pachistana/ecuadoriana/latina/araba/senegalese/ucraina/albanese/bengalese/sikh ?di/del | -trade -org
[health state]
va/frequenta/iscritto/gruppo/riunioni ?a/agli/dagli/gli/di/degli aa=/alcolisti-anonimi/narcotici-anonimi/giocatori-anonimi
anno/anni/mesi/mese che/senza non/toccare/bere ?tocca/beve ?più ?alcol/un/goccio | -thing
non tocca/beve/assume ?più alcol/un-goccio/droga/sostanze da #n/un/due/mesi/anni
sobrio/sobria/pulito/pulita da #n/un/due/tre/mesi/anni | -thing
è/sta/va/si-muove in/con carrozzina/sedia-a-rotelle/stampelle | -trade
grandi ustionati/ustionato | -trade -org
centro/reparto/unità ustioni/ustionati/spinale/coronarica/stroke/dipendenze/salute-mentale/disturbi-alimentari | -trade -org -job
a/in riposo per/assoluto/forzato/fino ?minaccia | -trade -thing
riposo assoluto/forzato/medico
non sta/è/va bene/messo-bene/tanto-bene/molto-bene col/con/di ?il/la/i fegato/cuore/salute/reni/polmoni/stomaco/schiena/testa/pressione/nervi | -thing
sta/è/sempre male/messo-male/peggio/malissimo di/col/con ?il/la fegato/cuore/salute/reni/polmoni/stomaco/schiena/testa/pressione/nervi | -thing
inabile/invalido/inidoneo totale/parziale/permanente/al-lavoro/al-servizio/alla-mansione ?dal/da/per
tic nervosi/nervoso/e/credo
ha dei tic
pelle e ossa
sempre/spesso/mezzo/perennemente/di-nuovo ubriaco/ubriaca/sbronzo/sbronza/brillo/alticcio/alticcia | -thing
[religion state]
dio/signore/madonna ?gli/glielo/gliel/le/lo/la ?glielo ha/l-ha detto/chiesto/chiamato/salvato/mandato/illuminato/punito
glielo/gliel ha detto/chiesto/ordinato ?lo dio/gesù/spirito-santo/madonna
regala/distribuisce/manda/lascia/dà/consegna ?sempre santini/rosari/bibbie/medagliette/opuscoli-religiosi/vangeli/torre-di-guardia/immaginette | -trade
prima/dopo/durante/finita ?della/la/il/del/di/dell preghiera/messa/rosario/novena/funzione/culto/adorazione/vespri | -trade -thing
va/cammina/torna/sale a/al/alla loreto/lourdes/medjugorje/santiago/assisi/cascia/san-giovanni-rotondo/divino-amore/montevergine/fatima/oropa _ fede/piedi/voto/devozione/pellegrinaggio | -trade
per fede/devozione/voto/convinzione-religiosa/religione | -trade
sacerdote/prete/parroco/vescovo/suora/frate in-pensione/emerito/spretato/spretata/a-riposo/pensionato
coppia/matrimonio/famiglia interreligioso/interreligiosa
[politics state]
dell'/nell/di ?area/orbita/corrente/giro area/orbita/corrente/giro ?di/del/dei/della {party}/{politician}/5-stelle/grillini/renziani | -thing
{party}/leghista/comunista/fascista/grillino/piddino fino al/alle/alla midollo/ossa/morte
comizi/comizio/discorsi/sermoni/propaganda/filippiche/sparate comunista/comunisti/fascista/fascisti/leghista/leghisti/politici/politico/no-vax/femministe/contro-il-governo | -trade -event
era/è/stato/candidato/numero _ primo/secondo/terzo/quarto/quinto/sesto/settimo/#n in lista
attivista/attivismo anti-sfratti/climatico/climatica/femminista/lgbt/pro-vita/animalista/antifascista/indipendentista/politico/politica/palestinese/ecologista/contro
odia/detesta/adora/idolatra/venera/segue/insulta ?la/il/lo/a {politician}/schlein/conte/vannacci/governo/premier/mussolini/comunisti/fascisti
[union state !others]
sindacato usb/cgil/cisl/uil/ugl/cobas/snals/fiom/nursind/siulp/confsal/cub/orsa/gilda ?gli/le/lo/la | -trade
tavolo/trattativa/contratto/comparto ?ministeriale/nazionale/al ?ministero per/con/dello/della ?lo/la/il/conto-di snals/cgil/cisl/uil/fiom/nursind/anief/confsal/sindacato/sindacati
leader/dirigente/capo/portavoce/storico/agitatore/attivista sindacale/sindacalista/dei-portuali/dei-camalli/dei-rider/del-sindacato
[sexuality state]
fidanzato/sposato/insieme/messo/convive/va-a-letto con un/il/altro/suo {man} | -trade
fidanzata/sposata/insieme/messa/convive/va-a-letto con una/la/altra/sua {woman} | -trade
matrimonio/unione/coppia/famiglia di/tra due donne/uomini/ragazze/ragazzi/madri/padri
carro/sfilata/corteo/parata del/al pride ?gay | -trade
le/due due mamme/papà/madri/padri firmano/insieme/con/della/del
[biometric_genetic state]
timbratura/accesso/ingresso/entrata/login/rilevazione ?presenze con/tramite/via ?l/il/la iride/retina/volto/impronta/voce/palmo ?il/la suo/sua/dà/registrato/non/errore | -trade
spedito/mandato/inviato/dato/raccolta/prelievo/campione ?ha/la/sua/di saliva/sangue/capelli/tampone per/di ?il/un test/esame/analisi ?genetico | -trade
[criminal state !others]
deve/va/obbligo/obbligato ?a/di firmare/firma/presentarsi _ dai/in/alla/al/dal/presso ?i carabinieri/questura/caserma/commissariato/polizia
provato/tentato/cercato/voleva/pagato/offerto ?di/a/ha corrompere/estorcere/ricattare/rubare/truffare/raggirare/aggredire/ammazzare/accoltellare/rapinare/sequestrare/stuprare/falsificare/riciclare | -thing
corrompere/ricattare/minacciare/pagare ?il/un/lo/i perito/funzionario/giudice/testimone/vigile/assessore/finanziere/ispettore | -trade
rubava/rubare/prelevava/sottraeva/intascava/fregava ?dalla/soldi/i/merce ?dalla/soldi cassa/magazzino/azienda/ditta/incassi/fondo/soldi/cantiere
cacciato/cacciata/licenziato/licenziata/buttato-fuori/mandato-via perché/perche/per rubava/rubato/furto/ladro/ladra/molestie/molestava/ubriaco/beveva/spacciava/aggressione/frode/violenza
trafficava/traffica/trafficato/contrabbandava ?con/in/di sigarette/droga/armi/hashish/coca/rifiuti/auto/gasolio/persone/animali/reperti
gli/le contestano/imputano/contestati/addebitano #n/due/tre/vari/un/dei reato/reati/furti/truffe/capi-d-accusa
reato/reati tributario/tributari/fiscale/fiscali/societario/ambientale/ambientali/urbanistici/finanziari/contestati/contestato
aggredito/aggredì/picchiato/picchiava/minacciato/minaccia/minacciava/spinto/sputato/insultato/molestato/perseguitava/pedinato ?ha/a/addosso/il/un/la/una/lo/i/l ?un/nostro/nostra/suo/sua/il {man}/{woman}/corriere/installatore/postino/dipendenti/vicini/operaio/arbitro/infermiera/professore/poliziotto/vigile/giudice/coltello/morte | -thing
girava/circolava/viaggiava/entrato/lavorava con ?dei documenti/passaporto/patente/targa/targhe falsi/falso/falsa/false
[family_privacy state]
secondo/terzo/quarto matrimonio/divorzio/marito | -trade -event -thing
seconda/terza/quarta moglie/nozze
in difficoltà economica/economiche ?con | -trade -org -thing
{kin} in cassa-integrazione/mobilità/cassa/carcere/prigione/galera
{kin} ?è senza lavoro/stipendio
mollato/lasciato/abbandonato/piantato/tradito ?ha/la/il/i/sua famiglia/moglie/marito/figli/bambini/fidanzata/fidanzato/compagna per/con/e ?una/un/la/il/l/altra/altro
paga/pagando/deve/garante/garantisce ?ancora/il/la/i/per prestito/mutuo/debiti/macchina/casa/multa/affitto/rate ?del/della/dell/dei/al sua/suo/ex/figlio/figlia/fratello/cognato/padre/genero
si è/messo/messa messo/messa/fidanzato/fidanzata ?messo con/insieme ?alla/con ?la/il/una/un cognata/cognato/suocera/vicina/vicino/segretaria/capo/cugina/alunna/amica/ex
sepolto/seppellito/cremato/perso ?ha/il/la/suo/sua/un ?suo/sua {kin}
letti/vite separati/separate da/e ?anni/mesi | -trade -thing
[insult state !others]
boccalone/boccalona/tontolone/tontolona/babbione/scemotto/bietolone/scioccone/cazzaro/cazzone/bullo/prepotentello/trombone/sparaballe/pallonaro/bugiardone/piangina/piagnina/vittimista/frignone/frignona/viziatello/viziatella/principino/signorino/marchesina/bulletto/attaccabrighe/litigioso/litigiosa/rissoso/manesco/prepotentone/scimmia/scimmione/trogloditi/troglodita/neanderthal/cavernicolo/martello-pneumatico/ammorbatore/ammorba/assillante/appiccicoso/appiccicosa/cozza/piattola/mignatta/zecca-umana | -thing -trade -org -name
ha/con/che ?la/una/un/l faccia/aria/aspetto/muso/ceffo da/di tossico/drogato/delinquente/pazzo/pazza/scemo/scema/maiale/mafioso/ladro/puttana/ubriacone/barbone/idiota/stupratore/spacciatore/teppista/psicopatico/ebete/culo/cazzo
martella/bombarda/assilla/tampina/tormenta di/con ?le chiamate/telefonate/messaggi/mail/domande | +person -trade
non sa da che/dove ?parte ?è girato/girata
non sa dove sta di casa
[national_id state]
codice fiscale _ #long
[ok]
bazar/tappeti/tappeto/stile/arredo/mobili/cucina/emporio orientale/orientali
stampaggio/pressa/presse/macchina/pompa/motore/stampo a/ad/di iniezione
letti separati #n/da/singoli
prete/vescovo/frate/monaco/ladro/moro/ebreo è/di/come il/un/suo/cognome ?cognome
vipera levigatrice
pagano tutti/insieme/bene/male/sempre/a/in/con/il/la/le/i/subito/puntuali/tardi/poco/troppo/regolarmente/con-bonifico
non/ci/mi/ti/vi/lo/la/li/le/si/che/e/ma/clienti/tutti/loro pagano
secondo i/il/la/lo/me/noi/loro/gli/lui/lei/quanto/le
maturità del/dei/della/di prodotto/formaggio/mercato/vino/frutta/processo
selettività dei/del filtri/filtro
[religion state]
ora/momento/tempo di pregare/preghiera | -thing -trade
quando/mentre/perché ?deve pregare/prega/pregano | -thing -trade
[politics state]
parla/parlava/parlando/dice/sparla ?sempre/solo/tanto ?tutto bene/male/benissimo/malissimo di/del/della/dei {politician}/governo/milei/trump/putin/lega | -thing
[ok]
errore/sbaglio/svista/refuso/domanda/dubbio/cosa ?molto/davvero/così stupido/stupida/scemo/scema/idiota/banale
`,
};
