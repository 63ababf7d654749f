import type { Table } from './format.ts';

/** French, what befalls people, as notes tell it in passing. Written for this project from general knowledge of the language. */
export const FR_LIFE: Table = {
  lang: 'fr',
  text: `
[set kin]
beau-frère
beau-père
belle-mère
belle-sœur
bru
compagne
compagnon
concubin
concubine
conjoint
conjointe
copain
copine
cousin
cousine
enfant
épouse
époux
femme
fiancé
fiancée
fille
fils
frère
gamin
gamine
gendre
gosse
grand-mère
grand-père
maman
mamie
mari
mère
neveu
nièce
oncle
papa
papi
père
sœur
tante

[set party]
debout-la-france
dlf
eelv
fn
front-national
front-populaire
insoumis
les-républicains
les-verts
lfi
lr
lrem
modem
npa
nupes
parti-communiste
parti-socialiste
pcf
place-publique
prg
ps
rassemblement-national
reconquête
rn
udi
ump
upr

[set politician]
arthaud
asselineau
attal
bardella
bayrou
chirac
ciotti
dupont-aignan
fillon
glucksmann
hamon
hidalgo
hollande
jadot
jospin
juppé
lassalle
le-pen
macron
mélenchon
mitterrand
philippot
poutine
poutou
retailleau
roussel
ruffin
sarko
sarkozy
ségolène-royal
trump
valls
wauquiez
zemmour

[set unions]
cfdt
cfe-cgc
cftc
cgc
cgt
fsu
snes
snuipp
unsa

[set offence]
trafic-de-drogue
trafic-de-stupéfiants
trafic-de-stups
trafic-d-armes
trafic-d-influence
menaces-de-mort
abus-de-biens-sociaux
abus-de-confiance
abus-de-faiblesse
agression
agressions
apologie
assassinat
attouchements
banqueroute
blanchiment
braquage
cambriolage
chantage
conduite-sans-permis
contrefaçon
corruption
coups-et-blessures
délit-de-fuite
délit-d-initié
détournement
détournement-de-fonds
diffamation
enlèvement
escroquerie
escroqueries
exhibition
extorsion
fausses-factures
faux-et-usage-de-faux
fraude-fiscale
harcèlement
homicide
inceste
meurtre
outrage
pédophilie
pédopornographie
port-d-arme
prise-illégale
proxénétisme
racket
recel
séquestration
stupéfiants
stups
terrorisme
travail-dissimulé
usurpation
vandalisme
viol
viols
violences
vol-à-main-armée
vol-aggravé
vols

[set prison]
baumettes
bois-d-arcy
centrale-de
clairvaux
corbas
fleury
fleury-mérogis
fresnes
gradignan
la-maison-d-arrêt
luynes
réau
sequedin
villepinte

[set city]
erevan
tbilissi
kiev
kharkiv
odessa
marioupol
lviv
minsk
grozny
colombo
dacca
katmandou
lagos
accra
monrovia
freetown
bissau
nouakchott
niamey
n'djamena
bangui
kigali
bujumbura
asmara
addis-abeba
mogadiscio
khartoum
tripoli
le-caire
mossoul
homs
erbil
diyarbakir
chisinau
belgrade
sarajevo
skopje
pnom-penh
vientiane
lahore
caracas
bogota
la-havane
saint-domingue
cayenne
bombay
abidjan
alep
alger
ankara
annaba
antananarivo
bagdad
bamako
beyrouth
bucarest
casablanca
conakry
constantine
cotonou
dakar
damas
douala
fès
fort-de-france
hanoï
islamabad
istanbul
kaboul
karachi
kinshasa
libreville
lomé
manille
marrakech
meknès
moroni
oran
ouagadougou
phnom-penh
pointe-à-pitre
pondichéry
port-au-prince
pristina
rabat
saïgon
saint-louis-du-sénégal
sétif
sfax
sofia
tanger
téhéran
tirana
tizi-ouzou
tunis
yaoundé

[set origin]
japonais
coréen
grec
bulgare
hongrois
égyptien
libyen
irakien
afghan
palestinien
éthiopien
érythréen
somalien
soudanais
rwandais
béninois
gabonais
guinéen
nigérian
ghanéen
birman
indonésien
cubain
chilien
bolivien
argentin
mexicain
équatorien
vénézuélien
géorgien
tchétchène
moldave
macédonien
bosniaque
croate
kosovar
bangladais
népalais
sri-lankais
thaïlandais
africain
albanais
algérien
angolais
antillais
arabe
arménien
berbère
brésilien
cambodgien
camerounais
chinois
colombien
comorien
congolais
créole
espagnol
guadeloupéen
haïtien
indien
iranien
italien
ivoirien
kabyle
kurde
laotien
libanais
malgache
malien
marocain
martiniquais
mauricien
pakistanais
péruvien
philippin
polonais
portugais
réunionnais
roumain
russe
sénégalais
serbe
syrien
tamoul
thaï
togolais
tunisien
turc
ukrainien
vietnamien

[words]
compagne
internes
profiter
demeure
portugais

[health state]
ses/fortes/grosses/terribles migraines/vertiges/crises-d'angoisse/rhumatismes/insomnies/allergies/hémorroïdes/coliques
cloue/clouent/clouée/cloué/laisse/laissent/reste/oblige ?le/la/les/à au lit
né/née/nés/naît avec/prématuré/sans un/une/des ?grave malformation/handicap/souffle/cardiopathie/bec-de-lièvre/main/surdité/trisomie/spina-bifida/problème-cardiaque
malformation/malformations du/de/au cœur/congénitale/cardiaque/rein/visage/naissance
sur avis/ordre/prescription/conseil/recommandation du/de/d' ?son médecin/cardiologue/chirurgien/psychiatre/médical
avis/ordre du médecin/cardiologue/chirurgien
son/sa/le médecin/docteur/cardiologue/toubib/kiné/oncologue/chirurgien/psy/psychiatre _ interdit/défend/déconseille/autorise/oblige/arrête/prescrit/suit/inquiet/convoque
tension/cœur/foie/dos/genou/hanche/reins/poumons/thyroïde/prostate/jambes/nerfs _ tours/lâche/lâché/fragile/souffrir/embête/embêtent/surveiller/faible
tête qui/lui/me tourne/tourner
la tête lui tourne
peau sur les os
grain de beauté suspect/retiré/enlevé/à/cancéreux
retirer/enlever/opérer/ôter un/une/son/sa/ses/des/deux/le/la/les grain-de-beauté/kyste/nodule/tumeur/polype/polypes/fibrome/rein/sein/ovaire/vésicule/amygdales/mélanome/ganglion/utérus/prostate/thyroïde/appendice/rate
entend/entendait mal/rien/plus/pas _ côté/droit/droite/gauche/oreille
a/fait/eu/vient une/sa/d'une attaque ?cérébrale | @ +suffer
bloqué/bloquée/coincé/coincée du/avec/le/par/au ?son/le dos/sciatique/lumbago/lombaire/cou/nuque
perd/perdu/perdre/chute ses/de/des/les cheveux
sous traitement
monter/descendre/grimper/affronter _ escaliers/marches depuis/à-cause/suite
un/le/son/fait zona ?ophtalmique
zona depuis/ophtalmique/douloureux
petite santé
pas/plus en bonne santé
sort/sorti/sortie/rentré/rentrée/revenu/revenue _ de/d ?la/l/un/une hosto/hôpital/clinique/réa/réanimation/urgences/chirurgie/cure/désintox/psychiatrie/coma/rééducation/convalescence
hospitalisation/hospitalisé/hospitalisée prévue/programmée/imminente/demain/en-urgence/ambulatoire/depuis/jusqu/ce/cette/lundi/mardi/jeudi
remis/remise/remet/remettre/relève/relever/récupère/récupérer _ de/d/du _ accident/opération/intervention/chute/covid/maladie/avc/infarctus/grippe/cancer/fracture/malaise/embolie/pneumonie/entorse/burn-out/burnout/dépression/hospitalisation/blessure/anesthésie | !denial
passe/passer/passé/passée/passera/repasse/monte sur le/la billard/table-d'opération
avalé/avale/pris/prend/gobé/gobe/prenait _ médocs/cachets/médicaments/somnifères/comprimés/barbituriques
en ald
ald reconnue/accordée/exonérante/depuis/#n
en clm/cld
clm/cld/cmo renouvelé/renouvelée/accordé/accordée/en/depuis/maladie
en at depuis/jusqu/suite/après
prolongation/prolongé/prolonge/renouvelé/renouvellement/fin/reprise/retour/après/depuis/pendant/durant/malgré/encore ?de/d son/l'/leur arrêt/arret
prolongation/renouvellement d'arrêt/arret
mi tps/temps thérap/thér/thera
clouée/cloué/resté/restée/coincé/coincée/est au lit
au lit avec/depuis _ fièvre/grippe/angine/bronchite/covid/jours/semaine
grosse/vilaine/sale/mauvaise/méchante/forte grippe/gastro/bronchite/angine/fièvre/pneumonie/sinusite/otite/toux
grippe/gastro/angine/bronchite/otite/sinusite/laryngite/rhino carabinée/depuis/hier/sévère/aiguë/chronique
sep= diagnostiquée/depuis/évolutive/stabilisée/progressive/rémittente
atteint/atteinte/souffre/traité/traitée _ sep=
a/attrapé/chopé/contre un/le crabe
plus/encore/reste/donne/donné que/quelques ?quelques mois/semaines à vivre
s'est évanoui/évanouie
tombé/tombée/tombe dans les pommes
perdu/perd/perte/pertes de/la ?connaissance mémoire
perdu connaissance
en burn depuis/out/jusqu/total/complet
fait/faisait/en un/une/plein burn/bore-out/brown-out/tentamen/déprime
déprime depuis/totale/complètement/saisonnière
emmené/emmenée/transporté/transportée/évacué/évacuée/pris/prise/embarqué _ par/à/aux/chez/au ?les/le/l pompiers/samu/ambulance/smur/urgences/hôpital/chu
pompiers/samu/ambulance _ venu/venus/emmené/emmenée/transporté
sous perfusion/chimio/immunosuppresseurs/antidouleurs/tranquillisants/lévothyrox/ventoline/coumadine/xanax/seroplex/effexor/abilify/risperdal/tercian/depakote/concerta/metformine/interféron/hormones/tamoxifène/morphiniques
ne/plus/interdiction/peut/doit _ porter/soulever ?de/des/du/les charges lourdes/lourd/charges
mal à marcher/respirer/entendre/parler/bouger/respirer
peine à marcher/respirer/bouger
difficultés/difficulté/gêne à/pour ?la/le marcher/respirer/marche/respiratoire/locomotion
son médecin conseil/traitant
son/sa médecin/psy/psychiatre/cardiologue/oncologue/neurologue/chirurgien/kiné/orthophoniste/diabétologue/gynéco/rhumato/thérapeute/hématologue/ostéo
visite médicale de reprise/préreprise
aménagement de poste/horaire/horaires _ médicale/médical/médicales
restrictions/contre-indication/contre-indications/avis médicales/médicale/médical
trouble/troubles du/de ?la/l sommeil/spectre/comportement/mémoire/attention/marche/humeur/rythme/élocution/concentration/équilibre/personnalité/audition/érection
syndrome/maladie/fibrose/déficience/insuffisance/paralysie/malformation/lésion/greffe ?de/d/du/des/la rénale/cardiaque/respiratoire/hépatique/mentale/intellectuelle/faciale/cérébrale/pulmonaire/coronaire/congénitale/down/asperger/tourette/gilles/rett/turner/marfan/ehlers/raynaud/sjögren/cushing/ménière/basedow/hashimoto/verneuil/behçet/charcot/huntington/kahler/hodgkin/wilson/paget/dupuytren
gueule de bois | @
gueule de bois au/ce/tous/régulière
est/toujours/encore/souvent/complètement/rentré/revenu/arrive/arrivé ?toujours/encore/souvent/complètement bourré/bourrée/beurré/beurrée/pompette/pété/cuité/défoncé/défoncée/stone
prend/prise/tape/sniffe/consomme/deale/dépend/accro/addict/shoote _ coke/cocaïne/héroïne/héro/crack/ecsta/mdma/speed/shit/beuh/ghb/kétamine/weed
picole/picoler/picolait
lève/lever le coude | -thing
porté/portée sur la bouteille/boisson
yeux/œil/joue/bras/main/jambe/pied/doigt/doigts crevé/arraché/amputé/paralysé/paralysée/plâtré/plâtrée/en-écharpe/dans-le-plâtre/en-moins/de-verre
dans le plâtre
bras en écharpe
doigt/doigts coupé/coupés/sectionné/arraché
s'est blessé/blessée/cassé/cassée/brûlé/brûlée/coupé/coupée/foulé/démis/tordu/luxé/fait-mal _ épaule/dos/main/pied/cheville/genou/doigt/bras/jambe/poignet/coude/tibia/clavicule/figure/crâne/tendon/côte/côtes/vertèbre
certificat médical
certificat d'inaptitude/de grossesse
carte/place/macaron/vignette d'invalidité/handicapé/gic/gig
invalidité reconnue/demandée/refusée/en-cours
allocation/pension/prestation/rente _ handicapé/invalidité/aah/pch
pension d'invalidité
touche/perçoit/dossier/demande/bénéficie/renouvellement _ aah/aeeh/pch/rqth/mdph/invalidité/ald
aeeh/rqth/cotorep
maladie professionnelle/chronique/incurable/grave/rare/infantile/auto-immune/sexuellement
régime/alimentation ?strict/stricte/spécial/alimentaire sans sel/sucre/gluten/lactose/résidu/résidus
sans gluten/lactose cause/car/coeliaque/allergie/intolérance
coeliaque/cœliaque
allergie/allergies/allergique _ arachide/arachides/cacahuète/cacahuètes/noix/fruits/gluten/lait/œufs/œuf/poisson/crustacés/soja/pollen/pollens/acariens/guêpes/abeilles/pénicilline/iode/latex/fraise/fraises/sésame/moutarde/poils/chats/chiens/lactose/kiwi/médicaments/nickel
son/un/porte ?un inhalateur/épipen/déambulateur/glucomètre/sonotone/corset/cathéter/dentier/holter
poche de stomie
pic/piqûre/injections/injection/pompe ?d insuline/insuline
taux de/d glycémie/invalidité/incapacité/cholestérol/handicap
prise/bilan/analyse/test de sang/sanguin/sanguine/vih/sida/grossesse/dépistage
attend/attente/résultat/résultats _ biopsie/irm/coloscopie/mammographie/fibroscopie/ponction/scintigraphie/bilan sanguin
irm/coloscopie/biopsie/fibroscopie/mammographie/scintigraphie/coronarographie/arthroscopie/gastroscopie/endoscopie/échographie/infiltration/mammo/chimio/radiothérapie/ponction demain/lundi/mardi/mercredi/jeudi/vendredi/matin/ce/cet/prévue/à/le/la/cette/urgent/en
passe/passé/passer/passera un/une/son/sa/des scanner/irm/coloscopie/biopsie/mammographie/scintigraphie/fibroscopie/échographie/électrocardiogramme/radio/radios
examens médicaux/complémentaires/sanguins
thyroïde/prostate/utérus/vésicule/ovaire/sein/poumon/foie/rein/pancréas/cœur ?à opéré/opérer/retirée/enlevée/enlevé/malade/fragile/opération/opérée/surveiller/bloqué
s/est/fait/pris avorter/ménopausée/stériliser/vasectomie/ligaturer
hystérectomie/vasectomie/mastectomie/prostatectomie/césarienne/colostomie/trachéotomie/splénectomie/appendicectomie/thyroïdectomie/amygdalectomie/laryngectomie/lobectomie/sleeve/bypass
sort/sortie/retour/entrée/entré/admis/admise _ maison-de-repos/convalescence
maison de repos/convalescence
mal aux/de/au dents/dos/hanches/genoux/reins/ventre/tête/vertèbres/cervicales
état dépressif/végétatif
état de choc/santé-préoccupant
santé fragile/précaire/déclinante/chancelante/délicate/défaillante
petite/mauvaise santé
sa santé/maladie/chimio/dépression/dialyse/rééducation/convalescence/sclérose/leucémie/schizophrénie
son cancer/diabète/asthme/burn-out/burnout/infarctus/avc/épilepsie/autisme/alcoolisme/parkinson/alzheimer/addiction/hospitalisation
n'a pas/plus le moral
fatigue/épuisement chronique/nerveuse/nerveux/professionnel
fatigué/fatiguée/épuisé/épuisée par la/le/les/sa/son chimio/traitement/rayons/maladie/dialyse
épuisement professionnel/nerveux
stress/anxiété/angoisses/crise/crises/attaque/attaques aigu/chronique/généralisée/panique/angoisse/nerfs/larmes
crises/crise/attaque/attaques de/d angoisse/panique/nerfs/larmes/asthme/épilepsie/spasmophilie/tétanie/démence
harcelé/harcelée/maltraité/traumatisé/traumatisée par/depuis/et/suite | @
stérile/stérilité/infertile/infertilité | @ -thing
ne peut pas avoir d'enfant/enfants
n'a pas/jamais pu avoir d'enfant/enfants
fécondation in vitro
mobilité très réduite
en/son fauteuil roulant/électrique
perd/perdu/perdre/perdue la/l'usage/sa vue/audition/voix/parole/boule/tête/vision | @
perd/perdu/perdre _ la/sa/l vue/audition/vision/ouïe/mobilité
perdu ?l usage _ jambes/bras/œil/main/jambe/doigt/rein
ne voit/entend plus/pas _ œil/oreille/loin/près
vue/audition qui baisse/décline
baisse/perte d'audition/de-vue/de-l'audition/de-la-vue
nerf/nerfs sciatique/coincé/optique | @ -thing
nerveusement/psychologiquement/psychiquement/physiquement diminué/diminuée/épuisé/épuisée/fragile/atteint/instable/à-bout/affaibli/affaiblie/usé/cassé
diminué/diminuée/affaibli/affaiblie par/depuis la/son/sa/l maladie/avc/accident/traitement/âge/chimio/cancer
antécédents/passé/souci/soucis/pépin/pépins/raisons médical/médicaux/psy/psychiatrique/psychiatriques/médicales
reprise/reprend/reprendra _ en/le/après mi-temps
sevré/sevrée/clean/abstinent/abstinente _ alcool/drogue/tabac/coke/jours/mois/ans
réunions/réunion/aux/chez ?des/les alcooliques/narcotiques anonymes
accident du travail
mal de tête
crise de foie
problème/problèmes/souci/opération ?au/du/de cœur
pas/plus en/bonne ?très/en bonne/état santé
fumeur/fumeuse/buveur/buveuse invétéré/invétérée/excessif/gros
infirmière/infirmier passe/vient chez/tous/le/matin
contaminé/contaminée/infecté/infectée _ vih/covid/hépatite/légionelle/amiante
plaques d'amiante/psoriasis/eczéma
exposé/victime ?à/de l'amiante
covidé/covidée
cas/cluster ?de covid
test/autotest covid
testé/testée positif/positive
quatorzaine/quarantaine/isolement covid/strict/suite ?cause covid

[health,family_privacy state]
perdu/perd/perdra le/son/leur/un/ses bébé/bébés/jumeaux
mort-né/fausse-couche/mort in utero
congé patho/pathologique/prénatal/postnatal/mat
césarienne/accouchement/péridurale prévue/prévu/programmée/difficile/prématuré/en/imminent/par | -thing
accouche/accouchera/accoucher/accouché/accouchement en/le/fin/début/prévu/dans/hier/ce/cette/mi
nausées/fatigue de/liées grossesse
tombée/tomber/enfin/re/est/serait _ enceinte
attend/attendent un/son/leur/des/deux/une ?heureux/troisième/premier/deuxième/second/quatrième/petit/petite bébé/enfant/jumeaux/jumelles/garçon/fille
heureux événement
bébé/jumeaux/jumelles/naissance ?est/sont attendu/attendus/prévu/prévus/prévue pour/en/le/fin/début/dans/mi
essai/essaie/essaient/essayent de faire/concevoir/avoir un bébé/enfant
enceinte/grossesse _ risque/non désirée

[health trait]
acouphènes | -thing
alcoolémie | @ -thing
angoissé
anorexie
aphasie
aphasique
arthrite
boiteux | @
borgne | @
bossu | @
bronchite
bulimie
cataracte
claudication
commotion
déficient
déficiente
démence
dépendance alcoolique
diplopie
dyscalculique
dysorthographique
eczéma
estropié
fibromyalgie
fibromyalgique
glaucome
hémophile
hémorroïdes
hypoglycémie
hypothyroïdie
hyperthyroïdie
incontinent
incontinente
incontinence
insomniaque
kleptomane
lombalgie
maniaco-dépressif
manchot | @ -thing
ménopause
mutilé | @
myopathe
nain= | @ -thing !client
naine | @ !client
nanisme
narcoleptique
nécrose
névralgie
névrosé
otite
palpitations
phlébite
phobique
pneumonie
polyhandicapé
psychotique
sclérosé
scoliose
septicémie
spasmophile
spondylarthrite
surmenage
toxicomanie
unijambiste
vertiges= | @ -thing

[health topic]
bore-out
convalescence
prostate
psychothérapie
rééducation | -thing
rééduc= | -thing
dialyse
chimio
chimiothérapie
radiothérapie
coloscopie
mammographie
endoscopie
scintigraphie
coronarographie
arthroscopie
immunothérapie
hormonothérapie

[religion state]
fils/fille/frère/sœur/neveu/oncle/tante/cousin _ prêtre/curé/imam/rabbin/pasteur/moine/religieuse/carmélite/nonne/séminariste/diacre/missionnaire/évêque
chorale/chœur/orgue/organiste/chante/chanteuse/chanteur/lectrice/sacristain _ de/à notre-dame/l'église/la-paroisse/la-cathédrale/saint-sulpice/la-messe/la-basilique/l'abbaye
communauté de l'emmanuel/l'arche/sant-egidio/taizé/béatitudes/chemin-neuf
souhaiter/souhaite/souhaité ?lui/un ?bon ramadan/aïd/carême/shabbat/pessah/hanoucca/kippour
retraite/retraites/séjour/vacances/séjourne/part _ bénédictins/bénédictines/trappistes/carmélites/franciscains/jésuites/dominicains/chartreux/cisterciens/clarisses/moines/bouddhistes/monastère/abbaye-en-silence
chez les bénédictins/bénédictines/trappistes/carmélites/franciscains/jésuites/dominicains/chartreux/cisterciens/clarisses/moines/sœurs
enlève/retire/ôte/met/garde/remet/mettre/retirer/quitte son/le voile/foulard/turban/kippa/hijab/croix
son voile/foulard ?islamique
sa kippa/croix/soutane/djellaba/paroisse/mosquée/synagogue/église/foi/confession
en dehors/hors des ?heures ?de prière/prières/offices
heures/horaires/moments/tapis de/des prière/prières/offices/office
dit/récite/lit sa/ses/son/la/le prière/prières/bible/coran/torah/chapelet
par/pour/raison/raisons/motif/motifs/conviction/convictions/cause/interdit/interdits/fête/fêtes/obligation/obligations/pratique/croyance/croyances/sentiments/vœux religieux/religieuse/religieuses/religion/confessionnels/spirituelles
fils/fille/femme/frère/neveu/petit-fils/gendre/cousin/mari de/du/d ?un/l rabbin/imam/pasteur/pope/curé/marabout/prédicateur
{kin} imam/rabbin/pasteur/prêtre/curé/moine/nonne/bonne-sœur/diacre/missionnaire/religieuse/carmélite/dominicain/jésuite/franciscain/mufti/chamane
première/petite/grande/sa/leur communion
communion du/de/ce/samedi/dimanche petit/petite/fils/fille/samedi/dimanche/aîné
communion solennelle/prévue/samedi/dimanche
entrer/entré/entrée/rentrer/entre/rentré/rentrée dans les/au/un ordres/couvent/séminaire/monastère/noviciat
denier du/de culte/l'église
cul/culs bénit/béni/bénis/bénits
scouts/scoutisme/guides/éclaireurs _ de/d/unionistes/unitaires/israélites/musulmans france/europe
foi profonde/affirmée/chrétienne/inébranlable/catholique/retrouvée/musulmane
perdu/retrouvé/trouvé/affiche/partage/afficher la/sa foi
sa foi
croit/croyait/croire _ dieu/jésus/christ/réincarnation/karma/allah
croit en/à dieu
remercie/grâce/gloire/prie/louer/loue/craint/rencontré/serviteur/béni/enfant/parole à/de/par/la/le dieu/jésus/christ/seigneur/allah/vierge/esprit-saint
né/née/chrétien de ?de nouveau
born again
mercredi des cendres
fête/fêter/fêtent/fêtera/célèbre/célébrer/célèbrent/absent/fermé/congé/off/pour _ tabaski/korité/mouloud/achoura/magal/diwali/pourim/hanoukka/hanoucca/souccot/soukkot/pessa'h/roch-hachana/vesak/holi/norouz/chavouot/shavouot/laylat/toussaint/pâques juive/juives/orthodoxe
fêtes juives/musulmanes/religieuses/orthodoxes
nouvel an juif/musulman/hébraïque
noël orthodoxe/copte
pâques orthodoxe/juive
ne/pas/jamais fête/fêter ?pas/jamais noël
rupture du jeûne
jeûne ?du/de/pendant ramadan/carême/kippour/musulman/chrétien/religieux
jeûner/jeûnait/jeûnera
jeûne jusqu/au coucher
avant/après/au/jusqu ?au/le coucher du soleil
porte/portant/porter/portait ?un/une/le/la/son/sa soutane/tchador/tsitsit/tefillin/col-romain/robe-de-bure/croix/tilak/kippa/hidjab/hijeb/jilbab/qamis/burkini/chapelet/médaille-miraculeuse
chapelet/bénédicité/angélus/rosaire/vêpres/complies/matines | -thing
fait/récite/dit/égrène/avant/après/pendant ?son/sa/ses/le/la/les chapelet/bénédicité/prières/prière/mantra/mantras/rosaire/dévotions/ablutions/salat
tapis de prière
coin prière
pause/pauses/temps/heure/heures de/pour ?la/sa/ses prière/prières
retraite/session/week-end/camp/stage/séjour/groupe ?de spirituelle/spirituel/monastique/bouddhiste/jésuite/ignatienne/prière/biblique/charismatique/vipassana
groupe/étude/lecture biblique/de prière/de bible
parcours alpha
lieu saint
catéchèse/catéchisme/caté
anime/donne/fait/donnait du/le/des/au caté/catéchisme/catéchèse/aumônerie
aumônier/aumônière/aumônerie de/du/à/des hôpital/hôpitaux/prison/lycée/prisons/scouts/l'hôpital/armées
engagé/engagée/actif/active/bénévole/investi/investie/impliqué/impliquée _ église/paroisse/mosquée/synagogue/diocèse/évêché/temple/emmaüs-chrétien/secours-catholique
secours catholique bénévole
chorale/conseil paroissiale/paroissial
communauté évangélique/pentecôtiste/adventiste/baptiste/emmanuel/sant'egidio/chemin-neuf/charismatique/mennonite/taizé
donne/verse/paie/fait la/sa/l zakat/dîme/aumône/quête
zakat/tsedaka/dîme
ne/pas/jamais _ porc/cochon/jambon/viande ?non halal/ni/musulman/alcool/vendredi
ni porc ni alcool
ni alcool ni porc
sans porc
refuse de serrer ?la main
refuse de travailler/venir le samedi
samedi/vendredi sacré/chômé
sort/sorti/exclu/exclue/quitté/ancien/ancienne/ex/embrigadé ?de/des/la/d une/secte/témoins/jéhovah secte/jéhovah
fraternité saint-pie
loge/frère/frères/tenue/vénérable/obédience/rituel maçonnique/maçonniques/maçon/trois points
grand orient ?de france
frère trois points
athée/agnostique/apostat/incroyant/mécréant convaincu/convaincue/militant/et
se dit/déclare catho/athée/musulman/musulmane/juif/juive/bouddhiste/croyant/chrétien/chrétienne/protestant
élevé/élevée/éducation/famille/milieu/baptisé/baptisée/issu _ catho/catholique/juive/musulmane/protestante/religieuse/jésuites/bonnes/sœurs/pratiquante/croyante/pieuse/orthodoxe
mariage religieux/catholique/musulman/juif/halal
chez les jésuites/bonnes sœurs
circoncis/circoncision/confirmand/communiant | @ -thing
porte/avec ?un signe/signes religieux/ostentatoire/ostentatoires
prosélytisme/prosélyte
djihadiste/jihadiste/taliban/frères-musulmans/tabligh/fiché-pour-radicalisation | -thing
halal/hallal/casher/kasher/cacher/kosher strict/stricte/only/uniquement/obligatoire/impératif/seulement

[religion trait]
alévi
alévie
amish
bahaï
bouddhisme
bouddhiste
chaman | -thing
chamane
chrétien
chrétienne
confucéen
coranique
déiste
dévot
dévote
gnostique
hindou
hindouisme
intégriste | @
islamisée
jaïne
judaïsme
mécréant
messianique
musulman
musulmane
orthodoxe pratiquant
païen
paroissien
paroissienne
pastafarien
rosicrucien
shintoïste
soufi
soufie
taoïste
théosophe
traditionaliste
voilée | @ -thing
wicca
yézidi
zoroastrien

[politics state]
déçu/déçue/dégoûté/dégoûtée/revenu/revenue/écœuré/fatigué/lassé par/de/des/du la/le/les gauche/droite/socialistes/politiques/macronie/écolos/insoumis/lepénistes/gouvernement
votera/vote/voter/votait/voté blanc/nul/contre/utile
numéro/n/no/place/#n _ liste de/du/des la/le/maire/gauche/droite/écologistes/municipale/municipales/majorité
ne jure que par {politician}
jure/parle/rêve/peste/râle/râlait/bave/vomit/hurle/tape/crache/idolâtre/encense/dénigre/moque/défend _ {politician}
comité/comités de/du soutien à/de/du ?la/le {politician}
siège/siégeait/siégea/élu/élue/mandat/groupe _ groupe _ écologiste/socialiste/communiste/insoumis/macroniste/centriste/républicain/rn/lr/ps/lfi/renaissance/rassemblement
siège/siégeait/siège-au/élu/élue/délégation/vice-président/vice-présidente au/à ?l conseil régional/départemental/municipal/assemblée/parlement-européen
siège/siégeait au/à conseil-régional/conseil-départemental/conseil-municipal/assemblée/sénat/parlement
groupe/majorité/opposition écologiste/socialiste/communiste/insoumise/macroniste
manif pour tous
carte du/au parti
secrétaire/responsable/président du parti
cœur à gauche/droite
homme/femme/famille de gauche/droite
vote/votait/votera/voté/voter/votent/votant/électeur/électrice/électorat/sympathisant/sympathisante/adhérent/adhérente/militant/militante/encarté/encartée/proche/cadre/trésorier/trésorière/candidat/candidate/élu/élue/tracte/colle/campagne/meeting/assesseur/assesseure/délégué/collecte/collecté/dons/don/donateur/soutien/soutient/ex/anti/pro/député/députée/sénateur/sénatrice/maire/conseiller/conseillère/adjoint/adjointe/eurodéputé/mandataire/responsable/militait/milite/adhère/cotise/carte/carté/étiquette/liste/suppléant/suppléante/colistier/colistière/attaché/attachée/collaborateur/collaboratrice/assistant/assistante/permanent/permanente/fédération/section _ {party}
ex/anti/pro/proche/fan/fana/soutien/soutient/soutenait/groupie/déçu/déçue/adore/déteste/hait/vomit/vénère/votera/voté/vote/vota/votait/votent/adepte/admire/admirateur/admiratrice/détracteur/partisan/partisane/supporter/militant/comité/électeur/électrice/meeting/campagne/anti-/nostalgique/ardent _ {politician}
{politician} ?à fond/forever/sinon/président/2027/2022/dégage/démission
collecte/milite/tracte/militant/militante/adhérente/adhérent/campagne/vote/encarté/élu/élue/candidate/candidat/cadre _ renaissance/horizons/ensemble/en-marche/nouveau-front/génération/écologistes/régions-et-peuples/territoires-de-progrès | -thing
#n e/ème/eme sur la/sa/une liste
en/tête/position/place/figure/présent/présente/colistier/colistière/inscrit/inscrite/numéro _ liste électorale/municipale/aux/régionales/municipales/européennes/écologiste/citoyenne/socialiste/communiste/du/de
tête de liste aux/du/pour/sur/européennes/municipales/écolo/ps/rn/lr/citoyenne
se présente/représente/candidat/candidate/investi/investie/battu/battue/élu/élue/réélu/réélue/perdu/gagné/brigue/liste/vise _ municipales/législatives/cantonales/départementales/régionales/européennes/sénatoriales/présidentielle/législative/mairie/primaire
don/dons/donne/verse/donné/cotise/cotisation/adhère/adhésion/adhérent/carte ?#n/€/euros au/à/d/du/pour ?un/le/son parti/campagne
don au parti
carte/cartes du/au/de parti
milite/militant/militante/militait/actif/active/membre/adhérent/adhérente/engagé/engagée/bénévole ?à/chez/au/dans/de/d/pour attac/ldh/extinction-rebellion/xr/dernière-rénovation/soulèvements/ligue-des-droits/sos-racisme/act-up/osez-le-féminisme/génération-identitaire/action-française/civitas/gud/cimade/némésis/urgence-palestine/riposte-alimentaire/bds
opinion/opinions/conviction/convictions/idées/engagement/engagements/étiquette/sensibilité/passé/militantisme/activité/activités/mandat/ambitions/carrière/débats/tirades politique/politiques
idées/propos/positions/discours/convictions d'extrême/extrémistes/souverainistes/féministes/complotistes/racistes-et-politiques
parle/parler/cause/causer/discute/débat politique
parle/parler trop/toujours/souvent/beaucoup de politique
très/trop/hyper/super/ultra/plutôt/bien/assez/clairement/franchement/carrément/vraiment marqué/marquée/ancré/ancrée/orienté _ extrême/gauche/droite
très/hyper/ultra/franchement/clairement/carrément politisé/politisée
très politisé/politisée
de gauche/droite convaincu/convaincue/et fier/assumé/caviar/dure/tradi/comme/pure/depuis/toujours
gauche caviar/radicale/pure/bobo
cœur/vote/voté/votera/sympathies/ancré/milite à/de/d _ gauche/droite
homme/femme/famille/gens/milieu/mec de ?l gauche/droite/extrême-gauche/extrême-droite
vote/votera/votait/voté à ?l gauche/droite/extrême/blanc/nul/contre
manif/manifs/manifestation/manifestations/manifeste/manifesté/défilé/défile/cortège/blocage/occupe/occupation/rond-point/rassemblement contre/pour/retraites/réforme/gilets/antifa/climat/palestine/anti-pass/jaune/jaunes
gilet/gilets jaune/jaunes
pancarte/brassard/drapeau/autocollant/sticker/affiche/tee-shirt/badge _ {party}/royaliste/palestinien/lgbt/anarchiste/macron/zemmour/mélenchon/confédéré
secrétaire/permanent/présidente/président/responsable/bureau/trésorier _ socialistes/communistes/républicains/insoumis/écologistes/lfi/ps/pcf
jeunes/jeunesses/mouvement ?des socialistes/communistes/républicains/nationalistes/identitaires/écologistes/insoumis
retraité/élu/élue/mandat/ex/ancien/ancienne/ministre/futur/future/fonctions/cabinet/conseillère/conseiller _ ministre/élysée/matignon/sénatrice/sénateur/députée/député/premier-ministre/secrétaire-d'état
ancien/ancienne/ex/ex-/futur/future/suppléant/suppléante/assistant/assistante _ ministre/député/députée/sénateur/sénatrice/eurodéputé/eurodéputée
contre/pour l'immigration/avortement/ivg
contre/pour le frexit
peine de mort
grand remplacement
indépendantiste/autonomiste/nationaliste corse/basque/breton/bretonne/kanak/catalan/catalane
reste/est resté/très/vieux/vieille/pur/vrai/ancien/ex coco/stal/mao/trotsko/gaucho/facho/réac/soixante-huitard
critique/commente le/les gouvernement/élus

[politics trait]
bardella | @ -thing !client
mélenchon | @ -thing !client
zemmour | @ -thing !client
alter-mondialiste
altermondialiste
anarcho
anar=
antifa
antifasciste
antisémite
antispéciste
antivax
antisioniste
bonapartiste
chiraquien
complotiste
conspirationniste
crypto-communiste
décroissant | @ !client
écolo | @ !client
écologiste | !client
extrême-droite
extrême-gauche
extrémiste
facho
fasciste
fillonniste
frexiteur
frontiste
gauchiasse
gauchiste
gaulliste
hollandiste
identitaire | @ !client -thing
insoumise | @ !client
islamo-gauchiste
léniniste
lepéniste
lrem
macronard
macroniste
maoïste
marxiste
mélenchoniste
mitterrandien
monarchiste
nazi
négationniste
néo-nazi
néonazi
nupes
pétainiste
platiste
populiste | @ !client
poutiniste
pro-palestinien
pro-russe
réac=
réactionnaire | @
révisionniste
royaliste
sarkozyste
skinhead
socialo
soixante-huitard
souverainiste
stalinien
suprémaciste
technocrate | @ !client
trotskiste
trotskyste
trumpiste
vegan militant
wokiste
xénophobe
zadiste
zemmouriste

[union state]
délégation/négocie/nao/accord/négociation {unions}
délégation {unions} aux/nao
appelé/alerté/saisi/prévenu/appelle ?l'inspection/le/la ?inspection du-travail-et-la {unions}
carte du/au syndicat
ds/dsc/rss/rs/élu/élue/adhérent/adhérente/encarté/encartée/carte/carté/mandat/mandaté/mandatée/congrès/meeting/stage/formation/tract/tracte/cortège/manif/défilé/défile/local/ag/bureau/fédération/union/ud/ul/permanent/permanente/secrétaire/secrétariat/trésorier/trésorière/détaché/détachée/badge/autocollant/gilet/drapeau/journal/militant/militante/milite/section/syndiqué/syndiquée/syndicat/liste/candidat/candidate/représentant/représentante/délégué/déléguée/membre/conseiller/conseillère/ancien/ancienne/ex/appelé/soutenu/soutenue/défendu/défendue/assisté/assistée/porte-parole/responsable _ {unions}
{unions} ?de/depuis/pur/pure/historique/convaincu/convaincue/dans/à toujours/sang/#n/dur/dure/l'âme/fond
ds/dsc/élu/élue/militant/militante/adhérent/adhérente/carte/encarté/délégué/section/cortège/syndiqué/syndiquée/représentant/mandat _ fo=/sud=/cnt=/cat=/sgen/snalc/sncl/snj/snpden/snetap/confédération-paysanne/fnsea/coordination-rurale/jeunes-agriculteurs/solidaires | @
sud rail/ptt/éducation/solidaires
force ouvrière
fait/fera/feront/faisait/vote/voté/suit/suivra/appelle/appelé/mène/rejoint/soutient ?la/une/à grève/débrayage/piquet
appelle/appelé à ?la grève
en grève
débraye/débrayé/débrayage/débraie/débrayer
piquet/piquets de grève
syndiqué/syndiquée/syndicalisé/syndicalisée/syndicaliste à/au/chez/depuis/convaincu/actif/dur/notoire/de
adhère/adhéré/adhérer/adhésion/adhérent/adhérente/cotise/cotisation/carte/encarté/encartée/actif/active/engagé/engagée/membre/représentant/représentante/militant/militante/permanent/permanente/mandaté/mandatée _ syndicat/syndicats/syndicalisme
activité/activités/mandat/mandats/engagement/réunion/réunions/heures/crédit/droit/congé/formation/fonction/fonctions/responsabilité/responsabilités/combat/décharge/détachement/temps/absence/local/section/délégation/lutte/carte/cotisation/affiliation/appartenance/discrimination syndical/syndicale/syndicales/syndicaux
bon/bons/heures/crédit de délégation
délégué/déléguée/représentant/représentante/élu/élue/rp/secrétaire/suppléant/suppléante/titulaire _ syndical/syndicale/cssct/chsct/cgt/cfdt
conseiller/conseillère/juge/élu prud'homal/prud'homale/prud'hommes ?collège salariés/salarié/cgt/cfdt/fo/syndicat
défenseur syndical
meneur/meneuse/leader/négocie/conflit _ grève/grévistes/mouvement-social/conflit-social

[union trait]
cédétiste
cégétiste
gréviste
syndicaliste
syndiqué
syndiquée
intersyndicale
intersyndical
cégéciste

[ethnicity state]
papa/maman/père/mère/mari/femme/grand-mère/grand-père/conjoint/épouse/beau-père/belle-mère ?est/plutôt {origin}
né/née/nés/natif/native/originaire/grandi/famille/parents/naissance/enfance/exilé/exilée/réfugié/réfugiée/débarqué/débarquée/fui _ {city}
{origin} par/du/côté/de _ mère/père/grand-père/grand-mère/maternel/paternel/naissance/origine/famille
{kin} {origin}
{kin} est/vient/sont/originaire/né/née _ {origin}/maghreb/afrique/bled/antilles/algérie/maroc/tunisie/sénégal/mali/congo/cameroun/turquie/portugal/vietnam/cambodge/liban/syrie
vrai/vraie/pur/pure/fier/fière/mi/moitié/à moitié {origin}
moitié/mi {origin} _ {origin}
rescapé/rescapée/survivant/survivante du/d'un génocide/camp
retour/vacances/parti/partie/rentre/part/rentré/famille/resté/vient ?est/sont/parti/restée au/du/du bled
au bled
bled/pays natal/d'origine
pays d'origine
{origin} dans l'âme
teint/peau/cheveux/faciès/physique/yeux/visage mat/mate/basané/basanée/foncé/foncée/hâlé/crépus/crépu/bridés/bridé/négroïdes/métissé/métissée/cuivré/noire/ébène/orientaux/levantin/sémite/arabe/asiatique/maghrébin
couleur de peau
accent ?très/bien/un/peu/d/du/des/de/fortement/assez {origin}/étranger/africain/maghrébin/bled/îles/pieds-noirs/afrique/là-bas/ailleurs/banlieue/créole/slave/antilles
accent à couper
nom/prénom/patronyme/consonance/consonances ?bien/très/typiquement {origin}/étranger/étrangère/arabe/juif/africain/asiatique/slave/maghrébine/maghrébin
visa/titre/carte/permis/récépissé de séjour/résident/régularisation
papiers ?pas en règle
pas ses/de papiers
attend/attendent/demande/obtenu/obtient/obtenue sa/la/son/l/d naturalisation/asile
sa/demande/dossier/procédure/de naturalisation
demandeur/demandeuse/droit/demande/débouté/déboutée _ asile
ofpra/cnda/oqtf/cada | -job
primo-arrivante/primo-arrivant
clandestin/clandestine
famille/couple/mariage/enfant/enfants/fratrie/parents/clan/communauté/quartier mixte/métis/immigrée/immigrés/gitane/gitan/rom/roms/manouche/africaine/maghrébine/turque/portugaise/chinoise/antillaise/juive/arménienne/kurde/tamoule/comorienne/capverdienne/malienne
un/une/ce/cette/grand/grande/petit/petite/jeune/beau/belle/gros/grosse black/beur/beurette/renoi/rebeu/noiche/asiat/asiate/reunoi/keubla/blackos
gars/homme/mec/nana/femme/dame/fille/garçon/jeune/monsieur/famille {origin}
caravane/caravanes/camp _ gitans/roms/manouches/gens-du-voyage
vit/habite/loge/famille en/dans ?sa/une caravane
sédentarisé/sédentarisée
première/deuxième/troisième/seconde génération ?d immigrés/issue/immigration/venue/en-france
petit-fils/petite-fille/fils/fille/enfant/descendant/descendante de/d ?immigrés/harkis/harki/déportés/pieds-noirs/esclaves/boat-people/républicains/réfugiés/migrants/tirailleur/mineurs
maîtrise mal/peu le/la français/langue
français approximatif/hésitant/hasardeux/limité/rudimentaire
parle/téléphone arabe/wolof/turc/berbère/soninké/bambara/lingala/créole/mandarin/kabyle à/avec/entre maison/la/sa/ses/eux/son
langue maternelle arabe/turque/portugaise/russe/roumaine/chinoise/créole/peule/wolof/kurde/ourdou/tamoule/polonaise/serbe/albanaise

[ethnicity trait]
amerloque | @
amérindien
arbi
aborigène
babtou
beur=
beurette
blédard
blédarde
bougnoul
boukak
boumian
cafre=
caldoche
capverdien
chleuh | @
crouillat
eskimo
espingoin
gwer
gitanos
inuit
kanak
karlouche
métèque
moldo-valaque
nord-af
pakos
polack
rastaquouère
ricain=
ritale
rosbif= | @ !client
ruskof
sarrasin | @ !client
schleu
sénégaulois
tismé
toubab
viet= | @
yankee | @ !client
youpin
youpine
youtre
zoreille
zoulou

[sexuality state]
il vit/habite/emménage/sort/couche/dort/part/partage _ avec stéphane/julien/pierre/thomas/nicolas/antoine/olivier/vincent/david/laurent/romain/alexandre/mathieu/kevin/maxime/christophe/philippe/bruno/hugo/lucas/paul/marc/jérôme/sébastien/guillaume/benoît/fabrice/cédric/frédéric/éric/arnaud/damien/florian/quentin/adrien/mehdi/karim
elle vit/habite/emménage/sort/couche/dort/part/partage _ avec julie/sophie/claire/anne/laura/camille/sarah/céline/émilie/nathalie/isabelle/sandrine/valérie/hélène/manon/léa/chloé/pauline/lucie/audrey/caroline/aurélie/virginie/delphine/élodie/marion/mathilde/charlotte
ne/plus/surtout/pas/éviter _ appeler/dire monsieur/madame transition/trans/genre
ne plus l'appeler monsieur/madame
sa compagne/femme/copine/épouse/conjointe _ et elle
son compagnon/mari/copain/époux/conjoint _ et lui
elle et sa compagne/femme/copine/épouse/fiancée
lui et son compagnon/mari/copain/époux/fiancé
cherchent un/une donneur/mère-porteuse/gpa
donneur de sperme
est/serait/en un/est ?peu de ?la jaquette/pédale/bague
de la jaquette
il/monsieur/m/mr/lui et/avec/a/vit/vient/vivait/habite/vivra/présente/épouse/attend ?avec/chez son/un ?futur mari/époux/fiancé/compagnon/petit-ami/petit-copain
elle/madame/mme et/avec/a/vit/vient/vivait/habite/présente/épouse/attend ?avec/chez sa/une ?future épouse/compagne/fiancée/petite-amie/petite-copine/concubine
marié=/pacsé=/uni=/fiancé=/remarié= _ homme/garçon/mec/monsieur/marc/paul/julien/pierre/thomas/nicolas/antoine/olivier/vincent/david/laurent/romain/alexandre/mathieu/kevin/maxime/stéphane/christophe/philippe/bruno/hugo/lucas
mariée/pacsée/fiancée/remariée _ femme/fille/dame/julie/marie/sophie/claire/anne/laura/camille/sarah/céline/émilie/nathalie/isabelle/sandrine/valérie/hélène/manon/léa/chloé/pauline/lucie
sort/vit/habite/couche/fréquente/drague/branche/mate/reluque _ hommes/mecs/garçons/hommes-mariés/femmes-mariées/minets/petites-jeunes
préférences/préférence/penchant/penchants/attirance/attirances/goûts/tendances/mœurs/vie/pratiques/orientation _ sexuelle/sexuelles/sexuels/homosexuelle/homosexuelles/intime/hommes/garçons/même-sexe
même sexe
son sexe/genre de/d naissance/assigné
assigné/assignée ?femme/homme/garçon/fille à/la naissance
ftm/mtf/deadname/morinom
transitionne/transitionné/transitionner
hormones/traitement/parcours/opération/chirurgie _ réassignation/transidentité/changement-de-sexe
sa transition de genre
changement/change/changé/changer _ sexe/genre
changement/changé de prénom
ancien/ancienne prénom/identité masculin/féminin/masculine/féminine
genrer/genré/genrée/mégenrer/accorder ?au/en masculin/féminin/neutre
pronom/pronoms iel/elle/il/neutre/neutres/préférés
marche/défilé/char/festival/association/asso/bar/soirée/soirées/boîte/milieu/militant/militante/cause/droits/communauté/drapeau/collectif ?des/pour arc-en-ciel/gay/gays/fiertés/lgbt/lgbtq/lgbtqi/homo/lesbien/lesbienne/queer
gay pride/prides
profil/compte/inscrit/trouvé/croisé/vu/actif/inscrite ?sur grindr/tinder/adopte/meetic/gleeden/onlyfans/jacquie
grindr/gleeden/onlyfans
trompe/tromper sa/son femme/mari/épouse avec ?un/des homme/hommes/femme/collègue
partouze/partouzes/partouzeur/plan cul/plans cul/libertinage/échangisme/mélangiste/sado-maso/sadomaso/bdsm/candaulisme/polyamour/polyamoureux/polyamoureuse/trouple
relation/couple libre/ouvert/ouverte/polyamoureuse/homosexuel/homosexuelle/homo/à-trois
en couple libre
sans/aucune/peu/plus/pas ?de/d vie sexuelle/libido/rapports/rapport
éjaculation/érection/frigide/frigidité/libido/vaginisme/andropause
vie/activité/addiction/addictions/appétit/appétits/comportement/misère/frustration sexuelle/sexuel/sexuels/débridée
a/ont deux mamans/papas
deux mamans/papas
porte/portait/habille/habillé/maquille/maquillé ?en/parfois/se robe/femme/drag/travesti
ce/son/est/un/grand/vieille/petit _ folle perdue/tordue | @ !client

[sexuality trait]
bi-sexuel
bisexualité
butch
camionneuse | @ !client -thing
drag queen
enby
fiotasse
folasse
genderfluid
gazon maudit
gouinasse
homophile
homosexualité
inverti
invertie
lesbos
lopette
non-binaire
pédéraste
pédoque
saphique
sodomite
tantouse
tapiole
tarlouse
tata= | @ !client +contempt
transgenre
trav= | @
uraniste

[biometric_genetic state]
salive/sang/cheveux _ test/généalogie/généalogique/adn/génétique/origines
test/kit/résultat _ généalogie/généalogique/ancestral/ascendance/origines-ethniques
son/sa doigt/empreinte/visage/iris/pouce/voix/main/paume ouvre/déverrouille/débloque/sert/suffit/active
photo/photos/visage/image/selfie/vidéo _ identification/authentification/biométrie/biométrique
identification/authentification/vérification/signature/empreinte/reconnaissance/données/gabarit/gabarits/template/templates faciale/facial/vocale/vocal/palmaire/rétinienne/grafométrique/biométrique/biométriques/veineuse/digitale/digitales _ authentifié/authentifiée/enregistré/enregistrée/activé/activée/validé/validée/acceptée/refusée/en-base/stocké/stockée/stockées/fournie/archivé/archivée/conservé/conservée/à-refaire
refuse/refusé/accepté/accepte/donné/donnée/laissé/déposé/consenti _ prise/relevé/scan _ empreintes/empreinte/biométrie/biométrique/visage
refuse/refusé/accepte/accepté/donné/laissé ?de ?donner ses/son empreintes/empreinte/biométrie
prise/relevé/scan/capture/lecture/enregistrement/enrôlement/contrôle d/de/du/des ?l/la/ses/son/sa empreinte/empreintes/visage/iris/rétine/paume/biométrique
badge/badgeuse/pointe/pointage/pointer/ouvre/entre/accès/identifié/identifiée/reconnu/reconnue/déverrouille/contrôlé/connecte _ doigt/visage/iris/empreinte/empreintes/paume/faciale/pouce/voix/rétine | -thing
face/touch id enregistré/enregistrée/activé
test/tests/kit/analyse/analyses/résultat/résultats/profil/origines/prélèvement/fichier/séquençage/échantillon _ adn/paternité/génétique/génétiques/génome/ancestralité/prédisposition/maternité
test/recherche de paternité
porteur/porteuse/portent/porte/hérité/transmis/mutation/mutations/muté/anomalie/variant/variante/délétion _ gène/brca/brca1/brca2/chromosome/lynch/huntington/leiden/génétique/hémochromatose/mucoviscidose/thalassémie/drépanocytose/hémophilie/apoe/apoe4/mthfr/palb2/tp53
facteur v/cinq leiden
prédisposé/prédisposée/prédisposition/prédispositions/risque/risques/tare/terrain/cause/facteur génétiquement/génétique/génétiques/héréditaire/oncogénétique
conseil/consultation/consulte/rdv/test/suivi ?en/de oncogénétique/génétique/généticien
syndrome de lynch
oncogénétique/caryotype/amniocentèse/haplogroupe/génotype/génotypage
maladie/affection/pathologie/anomalie/myopathie génétique/héréditaire/chromosomique
a fait/envoyé/reçu _ 23andme/myheritage/ancestry/test-adn
fnaeg/faed | -job
son/ses adn/empreintes/caryotype/génome
voix/iris/rétine/paume/pouce/main _ enregistrée/enregistré/enrôlée/enrôlé/scannée/scanné/authentifiée/authentifié/capturée | -thing

[criminal state]
volé/vole/volait/embarqué/dérobé/détourné/piqué/barboté _ ordinateurs/ordinateur/pc/portables/matériel/marchandise/fichier/fichiers/données/outils/stock/cuivre/caisse/argent/bijoux _ patron/employeur/boîte/boulot/entreprise/magasin/collègue/client
avait/a volé _ chez/à/dans son/sa/l'ancien ?ancien/ancienne patron/employeur/boîte/entreprise
procès/plainte/plaintes/instruction/enquête/poursuites/poursuivi/poursuivie/jugé/jugée/audience/comparution/comparaît/comparu/inculpé/inculpée/soupçonné/soupçonnée/accusé/accusée/suspecté/suspectée/convoqué/convoquée/condamné/condamnée/condamnation/condamnations/coupable/relaxé/relaxée/acquitté/acquittée/blanchi/blanchie/arrêté/arrêtée/interpellé/interpellée/déféré/déférée/incarcéré/incarcérée/écroué/écrouée/détenu/détenue/dénoncé/dénoncée/impliqué/impliquée/mouillé/mouillée/trempé/trempée/trempe/gav/tombé/tombée/plongé/licencié/licenciée/viré/virée/renvoyé/renvoyée/cité/antécédent/antécédents/passé/affaire/affaires/dossier/histoire/histoires/reconnu/reconnue/prévenu/prévenue _ {offence}
{offence} présumé/présumée/avéré/avérée/sur-mineur/sur-mineure/sur-sa/en-réunion/avec-arme/conjugales/aggravé/aggravée
libéré/libérée/sorti/sortie sous/en caution/conditionnelle/probation/semi-liberté
remis/remise en liberté
en semi-liberté
liberté conditionnelle/surveillée/provisoire
sort/sorti/sortie/sortait/vient/sortira/sortant/retour _ de/du/d ?la/10/deux/trois prison/taule/cabane/zonzon/zonz/détention/maison-d'arrêt/gav/garde-à-vue | @
va/ira/retourne/retourné/finira/fini/envoyé/passé/passera/risque/jeté/mis/mise/dormi/finir/séjour _ prison/taule/zonzon/mitard
case prison
{kin} en/à ?la prison/taule/détention/zonzon/prison
purge/purgé/purger/purgeant/incarcéré/incarcérée/écroué/écrouée/détenu/détenue/enfermé/transféré/condamné/visite/parloir/parloirs _ {prison}
purge/purgé/purger/purgeant/écope/écopé/encourt _ ferme/fermes/sursis/prison/taule/cabane/détention/emprisonnement/bracelet/incarcération/réclusion
purge/purgé/purger/purgeant/écope/écopé sa/une/son/#n/de/six/deux/trois/cinq/dix
#n/six/deux/trois/cinq/dix ans/mois/mois ferme/fermes/avec-sursis/de-sursis/de-prison/de-taule/de-détention/de-réclusion/d'emprisonnement/à-l'ombre/derrière-les-barreaux
derrière les barreaux
à l'ombre pour/depuis | @
pointer/pointe/signer/signe/obligation/convoqué/convoquée/émarger _ commissariat/gendarmerie/spip/juge
rappel à la loi
affaire/dossier/passé/poursuites/condamnation/sanction pénal/pénale/pénales
composition pénale
crpc/fijais/spip/cesedaf | -job
jours-amende
plaidé/plaider/plaide coupable/non coupable
travail d'intérêt général
tig de/à/en/effectué/#n
en correctionnelle/assises
aux assises
devant/cité/convoqué/jugé/passe/passera _ correctionnelle/assises/jap/tribunal-correctionnel
tribunal correctionnel/de-police
détention provisoire/préventive
sursis probatoire
contrôle/surveillance judiciaire
assignation/assigné/assignée à résidence
mandat d'arrêt/de-dépôt/d'amener
interdiction/interdit/interdite de/du gérer/séjour/stade/approcher/territoire/paraître/casino/contact
ordonnance d'éloignement/de protection
bracelet électronique/anti-rapprochement
casier ?judiciaire chargé/rempli/long/lourd/garni
antécédents/passé lourd/judiciaires/judiciaire/pénal/pénaux/criminel
fiché/fichée ?au/aux fijais/taj/stic/s/banditisme/interpol
connu/connue/défavorablement _ police/justice/flics/gendarmes
fiché/fichée s=/fijais/faed/fnaeg
permis suspendu/retiré/annulé/invalidé/confisqué/sucré/sauté
retrait/suspension/annulation/perdu/plus/sans/récupéré ?de/du/son/le permis
conduite/conduit/conduisait/arrêté/contrôlé/contrôlée/pris/prise/chopé/flashé/roulait _ ivresse/alcool/alcoolémie/ivre/stupéfiants/bourré/alcoolisé/cannabis/stups/cocaïne
alcool/ivresse/ivre/bourré au volant
délit/délits/crime/crimes de fuite/initié/favoritisme/entrave/guerre
commis ?un/des/plusieurs délit/délits/crime/crimes/infraction/infractions/vols/faux
perquisition/perquisitions/perquisitionné/perquisitionnée/descente chez/à/de/des/par lui/elle/son/flics/police/stups/gendarmes/domicile/la
police/gendarmes/flics/stups/brigade-financière _ arrêté/embarqué/débarqué/cueilli/chez-lui/chez-elle
en cavale
en fuite à-l'étranger/depuis
recherché/recherchée/traqué/arrêté/extradé/livré/dénoncé/balancé par/depuis ?la/l police/interpol/justice/gendarmes/flics
interpol
mandat d'arrêt/dépôt/amener
tape/volé/vole/volait/dérobé/détourné/siphonné/piqué _ caisse/caisses/patron/employeur/comptabilité/coffre/trésorerie/association
volait/vole/volé ?de/du/des dans/à/son/au ?son/la/l caisse/employeur/entreprise/patron/vestiaire/collègues
abuse/abusé/violé/viole/agressé/tripoté/harcelé/frappé/tabassé/poignardé/menacé/tué/étranglé/séquestré/racketté _ ex/ex-femme/femme/fille/nièce/stagiaire/mineure/mineur/collègue/voisin/voisine/compagne/enfant/élève/belle-fille
deale/dealait/dealer/trafique/trafiquait/fourgue/vendait/vend/revend du/de/de-la/la/des shit/drogue/coke/beuh/cocaïne/héroïne/cannabis/stups/came
plante/plantait/cultive/plants ?du/de/chez cannabis/beuh/herbe
trempe/magouille/combines/trafics _ louches/stups/drogue/factures/illégaux
blanchi/blanchit/blanchissait/évade/évadé/fraude/fraudé/cache/planqué/planque _ argent/fisc/impôts/urssaf/caf/fric/black
fraudé/triche/triché/escroque/escroqué/arnaqué/arnaque/fraude _ fisc/impôts/caf/sécu/chômage/urssaf/vieilles/personnes/actionnaires
repris/récidiviste/multirécidiviste/déjà/plusieurs _ justice/condamné/condamnée/condamnations
repris de justice
liens/lien/proche/membre/famille/ancien/appartient/liée/lié _ mafia/gang/cartel/grand-banditisme/banditisme/ndrangheta/camorra/crime-organisé/dz
gardé à vue
sort de/d' garde à vue
mis en examen/cause/garde-à-vue/détention
mise en examen/cause/garde-à-vue/détention
interdit/interdite de stade/gérer/séjour/casino
faillite/banqueroute frauduleuse
parloir/parloirs le/avec/pour/tous

[criminal trait]
assassin | @ !client
bagnard
braqueur
cambrioleur
cambrioleuse
casseur | @ !client
crapulerie
dealeur
dealeuse
délinquance juvénile
détenu
détenue
escroc
ex-détenu
ex-taulard
ex-taularde
faussaire
fraudeur
fraudeuse
fugitif
gangster
incarcération
indic=
kidnappeur
mafioso
malfaiteur
malfrat
maquereau | @ !client -thing
meurtrier
narcotrafiquant
passeur de migrants
pédocriminel
pédopornographie
pédophile
pointeur | @ !client -thing
proxénète
pyromane
racketteur
récidiviste
ripou
taulard
taularde
tôlard
tolard
trafiquant
truand
tueur | @ !client
violeur
voleuse

[family_privacy state]
huissiers/huissier/créanciers/banques aux trousses/fesses
mari/compagnon/conjoint/ex/copain/père/fils/femme _ frappe/bat/cogne/tabasse/gifle/maltraite/violente/frappait/battait
emménagé/emménager/emménage/ménage _ avec/chez un/une/sa/son ?jeune/nouvelle/autre/ancienne collègue/copine/copain/amie/amant/maîtresse/femme/homme/compagne/compagnon/secrétaire/voisine/voisin
parents/mère/père/frère/sœur/beaux-parents/beau-père/famille/belle-mère _ prêtent/prête/avancent/avance/paient/payent/entretiennent/dépannent/dépanne _ argent/loyer/crédit/factures/courses/fric/fins/pension/maison/fin-de-mois
prêtent/prête/avancent/donnent de l'argent _ loyer/manger/factures/essence/courses/fins
vit/supporte/accepte/encaisse/digère/gère/prend très/mal/plutôt/pas ?très/mal ?mal le/la/son/sa départ/mort/décès/divorce/séparation/rupture/solitude/deuil/perte ?de
vit/supporte/encaisse/digère mal le/la/son/sa départ/mort/décès/divorce/séparation/rupture/deuil/solitude
départ/mort/trahison/infidélité/retour/fuite de/d' sa/son ?ex femme/mari/compagne/compagnon/copine/épouse/fils/fille/mère/père
fin/fins de mois ?sont/très/toujours/plutôt dure/dures/difficile/difficiles/compliquées/serrées/rudes
pas/plus/toujours/jamais ?toujours/pas/encore payé/payer/réglé/honoré ?la/le/son/sa/ses cantine/loyer/pension/crèche/nounou/crédit-auto/école-des-enfants/électricité-perso
retiré/retirée/enlevé/perdu/perd/retire/refusé/obtenu/réclame/demande la/sa garde ?du/des/de/exclusive petit/petite/enfants/gosses/fils/fille/gamins/exclusive/alternée
perdu/retiré/obtenu la garde
mère/père/maman/papa de deux/trois/quatre/cinq enfants
papa/maman/père/mère depuis hier/peu/lundi/samedi/dimanche/janvier/mars/mai/juin/août
vient d'avoir un enfant/fils
sa femme/mari est parti
vit/habite avec sa mère/sœur/maman/fille
vit/habite avec ses parents/enfants
seul/seule avec ses/sa/deux/trois enfants/enfant/fils/fille
enfants/parents à charge
enfant placé
droit de garde
perdu sa maison
nom de jeune fille
perdu sa mère/sœur/femme/fille/maman
perdu un enfant/fils/frère/ami
perdu une fille/sœur
perdu ses parents/enfants
perdu son père/fils/frère/mari/papa/conjoint/enfant/chien/compagnon/bébé/oncle/cousin
vit/habite chez sa mère/fille/sœur/maman
vit/habite chez ses parents/enfants
vit/habite chez son père/fils/frère/ex
vit/habite encore/toujours chez papa/maman/sa/ses/son
vit/habite seul/seule
ne parle plus à sa femme/fille/mère/sœur/famille
fâché/fâchée/brouillé/brouillée/embrouille/conflit/litige/guerre avec sa/son/ses femme/mari/mère/père/frère/sœur/famille/parents/enfants/fille/fils/ex/beau-père/belle-mère/demi-frère
père/mère/papa/maman de deux/trois/quatre/cinq enfants/filles/garçons
a deux/trois/quatre/cinq enfants
a #n enfants
vient d'être père/mère/papa/maman/grand-père/grand-mère
vient d'avoir une fille/sœur
vient d'avoir un enfant/fils/garçon/bébé
jeune papa/maman/parents/père/mère
jeunes parents/mariés
heureux/heureuse papa/maman/père/mère/parents/grand-mère/grand-père
papa/maman/père/mère/tonton/tata/grand-père/grand-mère/papi/mamie depuis hier/peu/lundi/samedi/dimanche/janvier/mars/mai/juin/août/cet/cette/ce/quelques
papa/maman/père/mère/grand-père/grand-mère ?pour/d' la/une ?première/deuxième/seconde fois
sa femme/mari l'a quitté/quittée
sa femme/mari est parti/partie
femme/mari parti/partie
sa femme vient/doit/va ?d/de accoucher
sa/son/leur femme/mari/fils/fille/mère/père/frère/sœur/enfant/bébé/neveu/cousin est/vient/s' ?de/d'/est décédé/décédée/mort/morte/nous quitter/né/née/naître/suicidé/suicidée/pendu/disparu/disparue/mourir
s'est suicidé/suicidée/pendu/pendue
enterre/enterré/enterrement/obsèques/inhume/inhumation/crémation/veillée/cérémonie/cérémonie d'adieu _ {kin}/ami/proche/parrain/marraine/collègue/parents
mort/décès/disparition/perte/deuil _ de/d/du ?son/sa/ses/leur/un/une {kin}/proche/jumeau/mari
mort/décès/perte/deuil de/d ses/sa/un parents/ami
ne s'en/pas remet/remis/remise pas/de _ mort/décès/disparition/séparation/divorce/rupture
deuil/décès/drame ?récent/dans/de/familial la/sa/son famille
porte/grand/en/période ?le/de/un deuil
famille en deuil
drame/drames/situation/contexte/raisons/raison/motif/motifs/souci/soucis/urgence/événement/ennui/ennuis/obligations/charges/contraintes familial/familiale/familiaux/familiales/conjugal/conjugale/conjugaux/privé/personnels/perso
situation familiale/personnelle/matrimoniale/conjugale difficile/compliquée/tendue/instable
faire-part ?de décès/naissance/mariage
condoléances ?à/de/pour/aux envoyer/présenter/part/lui/adresser/famille/envoyées/présentées
mes/nos/sincères/toutes condoléances
couronne/gerbe/fleurs pour/aux/de ?l/les enterrement/obsèques/funérailles/deuil
chambre/lit à part
fait chambre à part
couple/mariage/ménage _ crise/l'aile/dérive/rupture/séparation/souffrance/explosé/brisé/détruit/éclaté
battre/bat de l'aile
séparé/séparée/séparation/divorce/divorcé/divorcée/rupture/rupture _ femme/mari/compagne/compagnon/copine/copain/fiancé/fiancée/épouse/conjoint/conjointe
séparé/séparée depuis/de/récemment
se sont/est séparés/séparé/séparée/quittés/remis
se sépare/séparent
plus avec sa/son femme/mari/copine/copain/compagne/compagnon/conjoint
plus ensemble avec/depuis
a refait/refaire sa vie
refait sa vie
refait/refaire sa vie avec
a rencontré quelqu'un
nouvelle/nouveau/ancienne/ancien/future/futur compagne/compagnon/copine/copain/femme/épouse/conjointe/petite-amie/chérie/chéri/belle-famille
cherche l'âme/l'amour/une-femme/un-mari
célibataire endurci/endurcie/depuis/géographique
concubin/concubine/concubinage
vit/vivent/couple maritalement
vit/vivent en concubinage/union-libre
mariage/marié/mariée arrangé/forcé/blanc/raté/malheureux/à-l'église/malheureuse/de-force
ex ex-femme/mari/femme/conjoint/conjointe/compagne/compagnon | @ !others
son/sa ex ex-femme/mari/femme/lui/le/la/veut/réclame/harcèle/menace/refuse
ex-femme/ex-mari/ex-conjoint/ex-conjointe/ex-épouse/ex-époux/ex-compagne/ex-compagnon
guerre/conflit/tensions/bataille/procédure/problèmes/litige avec ?son/sa/l ex=
pension alimentaire
prestation compensatoire
garde alternée/partagée/exclusive/des-enfants/des-gosses/du-petit/de-la-petite
récupère/récupérer/garde/dépose/déposer/chercher/a ses/son/sa/leurs/les enfants/gosses/gamins/petits/jumeaux
ses enfants un week-end/semaine
jaf/juge aux affaires familiales
droit de visite/garde/hébergement
autorité parentale
enfant/enfants/fils/fille/gosse/ado _ placé/placés/placée/foyer/fugué/fugue/déscolarisé/échec-scolaire/difficulté-scolaire
pupille de/de la nation
né/née sous x
enfant adopté/adoptée/adoptif/adultérin/illégitime/naturel/caché/non-reconnu/de-l'ase/placé
adopté/adoptée/adopte/adoptent/adoption ?d un/une/deux/leur ?petit/petite/deuxième/premier enfant/fille/garçon/bébé/jumeaux
bébé/nourrisson/nouveau-né à la maison
réveillé/réveillée/épuisé/épuisée par le bébé/petit/nourrisson
dort peu/mal/plus ?à ?cause bébé/petit/enfant/nourrisson
cherche une nounou
place en crèche
congé/congés parental/parentaux/paternité/paternel/d'adoption/de-naissance/proche-aidant/enfant-malade/de-deuil/pour-enfant
reste garder/avec/auprès ?son/sa/ses enfant/enfants/fils/fille/gosses/petit/mère/père
élève/éduque/élevé/élevait/gère seul/seule ses/son/sa/leurs/#n/deux/trois enfants/enfant/fils/fille/filles/gosses
seul/seule avec ses/son/sa/#n/deux/trois enfants/enfant/fils/fille/filles/gosses/gamins
famille recomposée/monoparentale/éclatée/compliquée/à-problèmes/à-charge/dysfonctionnelle
enfants/gosses/personnes/parents à charge
belle-mère/belle-famille/beaux-parents _ insupportable/envahissante/vit/habite
demi-frère/demi-sœur
frère/sœur/fratrie _ l'héritage/succession
querelle/guerre/conflit/dispute/bagarre/brouille/procès/embrouille/tension/tensions _ héritage/succession
hérité/hérite/héritera/héritière/héritier/héritage d/de/du ?#n/une/son/sa/ses/la/un père/mère/maison/fortune/oncle/tante/grand-mère/grand-père/parents/appartement/euros/beau-père
a/va/vient hérité/hériter/d'hériter
touche/perçoit/reçoit/vit/bénéficiaire/allocataire _ rsa/apl/allocs/minima/ass/prime-d'activité/allocation/allocations/aspa/minimum-vieillesse/banque-alimentaire/restos-du-cœur/cmu/css/aide-sociale/aides-sociales
au rsa/chômage/smic
en fin de droits
découvert/découverts permanent/permanents/bancaire/chronique/personnel/dès/chaque/tous/le
à découvert dès/tous/depuis/chaque
souvent/toujours à découvert
dans le rouge à/tous/dès/chaque/perso
comptes/compte perso/personnels/personnel bloqués/saisis/bloqué/saisi
commission/dossier/plan/procédure/situation/spirale/risque/en/cas/banque de/du surendettement
surendetté/surendettée
gagne/touche/perçoit/palpe/émarge/salaire/revenus/rémunération/retraite/pension/touchait/gagnait _ #n k/ke/euros/eur/balles/net/brut/nets/bruts/mensuel/mensuels/par
son/sa/leur salaire/patrimoine/fortune
petit/petite/petits/maigre/maigres/faible/faibles/gros/grosse salaire/retraite/revenus/pension/patrimoine/fortune
fins de mois difficiles
boucle/boucler/finir/finit/termine/joint/joindre ses/son/les/ne/pas/deux _ mois/bouts
n'arrive plus/pas à payer ?son/sa/ses/le loyer/crédit/pension/factures/cantine/charges
loyer/loyers/crédit/crédits/dettes/cantine/pension _ impayé/impayés/impayée/impayées/retard/conso/revolving/personnelles/personnels/perso
expulsé/expulsée/expulsion/viré/virée _ logement/appart/appartement/bailleur/hlm/domicile
expulsion locative
dort/vit/dormait/vivait/couche/squatte/réfugié/réfugiée/retourné/retournée/reparti/revenu/revenue/rentré chez/au/en/à/sur/dans ?un/une/des/ses/sa/son/le/la/l ?centre foyer/hôtel/caravane/canapé/amis/ami/copain/copine/mère/parents/belle-mère/frère/sœur/ex/115/squat/cave/camping-car/tente/hébergement/voiture/camion/maman/père
dort/vit/vivait/dormait/finit à/dans la/une rue/voiture/cave/caravane
sdf depuis/ex/ancien/il/un/elle
hypothèque/hypothéqué/hypothéquée/vend/vendu/perdu/saisi/saisie/saisissent/bradé ?sa/son/leur/la maison/appart/appartement/villa
saisie/opposition sur ?son/ses salaire/salaires/rémunération
atd sur
saisie arrêt/sur/immobilière/attribution/mobilière
huissier/huissiers/créanciers à/sur/sonne/le/la/toque/toquent | @ !others
chèque/chèques sans provision/en bois/impayé/rejeté/rejetés
prêt/crédit/emprunt perso/immobilier/personnel/conso refusé/refusée/rejeté
refus de prêt
emprunte/emprunté/doit/tape ?encore ?de l'argent/du-fric/du-blé/de-la-thune à/aux/partout
violences/violence/victime/battue/battu/scènes/dispute/disputes/cris ?de/d/par/chez conjugales/conjugale/domestique/domestiques/intrafamiliales/ménage/mari/femme/compagnon/conjoint/couple
homme/femme/mari/enfant/enfants battu/battue/battus/maltraité/maltraités
mari/femme/compagnon/ex/père/conjoint la/le/les/qui/l'/a ?la/le bat/cogne/frappe/tabasse/battait/maltraite/harcèle/menace/viole/insulte
infidèle/infidélité/infidélités/cocu/cocue/amant/amante/adultère/maîtresse/batifole/aventure extraconjugale/extra-conjugale | @ -thing
a/entretient/découvert/photo/messages/sort/vu/vue _ amant/maîtresse/double-vie
relation/liaison/aventure/idylle/histoire extraconjugale/extra-conjugale/cachée/d'amour/secrète/amoureuse
couche/coucherait/couché/couchait/fricote avec ?sa/son/la/le/une/un secrétaire/stagiaire/assistante/collègue/patron/patronne/boss/chef/voisine/cliente/client/dg/comptable
secret/rumeur/rumeurs/ragot/ragots ?de/sur famille/couple/liaison/vie-privée
son/leur fils/fille/enfant/gamin/gosse/aîné/cadet _ scolaire/bêtises/fugue/décroche/études/désintox/ingérable/difficile
proche-aidant/aidante
aidant/aidante familial/familiale
s'occupe/occupe/aide/soigne/héberge/recueille/accompagne/veille _ sa/son/ses ?vieille/vieux/vieil mère/père/parents/grand-mère/grand-père/tante/oncle/belle-mère/beau-père
{kin} _ ehpad/maison-de-retraite/gériatrie/unité-protégée/long-séjour/usld
mère/père en ehpad
parents âgés/vieillissants/dépendants/en-ehpad/malades
orphelin/orpheline de/depuis/très père/mère/jeune/enfance/l'enfance | -thing
en voyage/partis/parti/partie/part/parti ?de/en noces/lune-de-miel
demande/demandée/demandé en mariage
fiançailles rompues/en/avec | -thing
enterrement de vie
se marie/marient/mariera/remarie/pacse/fiance
marie ?sa/son/leur fille/fils/nièce/sœur/frère/ainée
changé/changement de nom suite/après/avec ?son/le mariage/divorce
nom de jeune/femme fille/mariée
vie/correspondance/mails/photos privée/privées/intimes/intime/sentimentale
photo/photos nue/nues/dénudée/dénudées/intimes/compromettantes
fait refaire les/le/la seins/nez/lèvres/poitrine
demandeur/demandeuse d'emploi
inscrit/inscrite ?à/chez/au pôle emploi/france travail

[insult state !others]
gros/grosse/vrai/vraie/petit/petite/sacré/espèce/sale/pauvre/vieux/vieille/sombre/fieffé/bel/belle/énorme/parfait/parfaite/véritable/triple/double/fini/pur/pure/immense _ abruti/abrutie/andouille/âne/avorton/ballot/banane/baltringue/bourrique/bourricot/branque/branquignol/brute/burne/buse/caractériel/cafard/cancre/carne/cave/charlot/chieur/chieuse/clampin/cloche/clown/cochon/connard/connasse/conne/cornichon/couillon/couillonne/crapule/crasseux/crétin/crétine/crevard/crevure/cruche/débile/demeuré/dinde/dégénéré/ducon/emmerdeur/emmerdeuse/empaffé/empoté/enculé/enflure/enfoiré/faignant/fainéant/fainéante/faux-cul/faux-derche/feignasse/flemmard/fouine/frimeur/fumier/garce/gland/glandeur/gogol/goujat/gourde/gredin/greluche/grognasse/guignol/gueulard/harpie/hypocrite/ignare/imbécile/incapable/incompétent/jean-foutre/kéké/kékos/larbin/lavette/lèche-cul/lèche-bottes/loque/loser/lourdaud/malade/manche/manipulateur/mégère/menteur/menteuse/merde/merdeux/merdeuse/minable/minus/mollasson/morue/morveux/mufle/mythomane/naze/nigaud/nouille/nullard/nullité/oie/ordure/outre/pantin/parasite/parvenu/patate/péquenot/péquenaud/pervers/pétasse/peste/phacochère/pignouf/pignouffe/pimbêche/pitre/plouc/porc/pouf/poufiasse/pouffiasse/poule/poire/pourriture/prétentieux/prétentieuse/punaise/putain/pute/racaille/radasse/radin/radine/rapiat/rat/raté/raclure/requin/roquet/rustre/salaud/salopard/salope/saligaud/sangsue/schnock/sot/sotte/sournois/tache/tanche/tapin/teigne/tocard/tocarde/tordu/tordue/traînée/traître/trou-du-cul/trouduc/truffe/truie/vantard/vautour/vermine/vicelard/vipère/voleur/voleuse/voyou/zouave/zigoto | -thing
con/conne/bête/bêtes/cons/idiot comme un/une/ses/la/le/des balai/pieds/lune/manche/valise/bite/cochon/panier/oie/âne/pelle/poule/porte/chaise/dindon/veau/malade
con comme la lune
bête/con à manger/bouffer/pleurer du
pas/jamais _ flèche/couteau/lumière/aigle/pingouin/futé/futée/finaud/malin/maligne/éveillé/éveillée/vif/aidé/aidée/finaude/gâté/dégourdi/dégourdie/doué/douée/foudre/cinglant/crayon | -thing
pas inventé la/le/l/les poudre/fil/eau/roue
n/a/pas ?pas inventé _ couper/chaude/tiède
lumière à/pas tous/à les/tous étages
pas ?la/de lumière à/dans tous/les les/étages
qi/intelligence/cerveau/cervelle/neurone/neurones/mentalité d/de/du/en ?une/un huître/bulot/moule/moineau/piaf/poisson/poulpe/bivalve/pois/petit-pois/courge/grève/moins/vacances/option
pois chiche
un/deux/seul/aucun/pas/manque/sans _ neurone/neurones/cerveau/cervelle/jugeote
bas du/de plafond/front
lui/leur manque une/un/des/quelques case/boulon/cases/boulons/grain/fusible/vis/neurone
manque une/un case/boulon
a un/le ?petit grain/pète
fêlé/fêlée/pète au casque
pète à la tête
fou/folle/fous dingue/furieux/furieuse/à-lier/allié/dangereux/dangereuse/perdue/alliée
complètement/totalement/franchement/vraiment/carrément/un/peu/peu/plutôt/assez ?peu timbré/timbrée/fêlé/fêlée/cinglé/cinglée/barge/barjot/barré/givré/givrée/toqué/toquée/siphonné/dingo/maboul/taré/tarée/ravagé/azimuté/allumé/déjanté/perché/perchée/frappé/fou/folle/débile/demeuré/con/conne/crétin/idiot/idiote/stupide/abruti/abrutie/nul/nulle/incompétent/incompétente/incapable/inculte/ignare/bouché/bouchée/bête/bébête/attardé/attardée/mytho/parano/hystéro/hystérique/borné/bornée/tordu/lourdingue/pète-sec/imbuvable/invivable/infect/infecte/puant/puante/imbu/arrogant/arrogante/odieux/odieuse/méprisant/méprisante/prétentieux/prétentieuse/antipathique/détestable/exécrable/malhonnête/véreux/véreuse/pourri/pourrie/corrompu/louche/fourbe/vicieux/vicieuse | -thing
à la masse/ramasse
à côté de ses pompes
long/longue/lent/lente/dur/dure à/de/du/à ?la détente/cerveau/comprenette/bulbe/carafe
ne/sait/comprend pas/rien où ?il/elle habite
sait pas _ qu/quoi ?il/elle raconte/habite/parle
comprend/pige/capte/bite/panne/imprime/entrave ?ne/jamais/que/absolument/strictement rien/que dalle/pas grand/quedalle
ne comprend/capte/pige/imprime/percute rien/pas/jamais/que
a/avec/un ?été bercé/fini/finie/tombé _ mur/pisse/urine/berceau/pipi
pas fini/finie/terminé
vole/volent/va/vont pas/plus ?bien/très haut/loin
ça vole pas haut
tête à/de claques/con/conne/nœud/gland/cul/mule/turc/veau/lard/pioche/cochon/linotte/fouine/bite/piaf/mort
face/tronche/gueule de rat/cul/cake/craie/con/raie/travers/pet/bouledogue
raclure de bidet
sac/tas/grosse/sous/espèce/étron à/de/d merde/fumier/vin/foutre
pète plus haut
pète/péter/péteux plus/que haut/plus
se/s/il/elle prend/croit/croyait
cuisse de jupiter
nombril du monde
imbu/imbue/bouffi/bouffie/plein/pleine/infatué _ orgueil/même/personne/lui-même/soi
ne se sent plus pisser/péter
balai/parapluie/manche dans le cul/fion/derrière
coincé/coincée du cul/fion
mal/pas baisé/baisée/luné/lunée/embouché/embouchée/élevé/élevée/éduqué/dégrossi/poli/polie/lavé/lavée/léché
mal élevé/élevée/embouché/baisée/poli
casse/casser/cassent/brise/gonfle/gave/saoule/soûle/pompe/emmerde/fait chier/les/tout/nous/tous/le/ses couilles/burnes/bonbons/pieds/roubignoles/noix/monde/air
fait chier
chieur/chieuse de/né/née/patenté
poil/poils dans la main
en/fout/branle/rame/glande ?en pas/rien/que/la une/rame/dalle/fichu
n'en fout/branle/rame pas/jamais une/lourd
bras cassé/cassés
tire-au-flanc/tire-au-cul/glandu/bon-à-rien/moins-que-rien/moins-que-rien/vaurien
bon/bonne/bons/bonnes à/qu ?à rien/jeter/nib/râler/enfermer
moins que rien
bon à rien
incapable/incompétent/incompétente/nul/nulle/inefficace/toquard notoire/fini/finie/total/totale/complet/patenté/patentée/congénital/congénitale
nul/nulle à chier
oursins/oursin/hérisson/scorpions dans ?les/le/la poches/poche/portefeuille
radin/radine/avare/pingre/rapiat comme/fini/finie/jusqu/au
faux/fausse cul/jeton/jetons/derche/dévote/frère
hypocrite/fourbe/sournois/sournoise/vicieux/vicieuse/fielleux/perfide/manipulateur/manipulatrice et/comme/au/fini | -thing
pervers/perverse narcissique/sexuel/fini
langue/nid/vraie/vieille/quelle/un ?de vipère/pute/vipères/bois
ment/mentent/menteur/menteuse comme/il ?un/une/elle/il arracheur/respire/soutien-gorge/pathologique
menteur/menteuse/mytho/mythomane/baratineur/baratineuse/pipoteur/bonimenteur/affabulateur/affabulatrice pathologique/compulsif/compulsive/fini/patenté/né/de/invétéré
ne raconte/dit que des conneries/bobards/salades/âneries/mensonges
pue/puait/schlingue/refoule/cocotte/sent/sentait/renifle _ transpiration/sueur/bec/pieds/goulot/bouc/aisselles/mort/bouche/fennec/chacal/fauve/gueule/rat
haleine/odeur/hygiène de/d/fétide/douteuse/immonde/corporelle/repoussante chacal/phoque/fennec/cheval/poney/douteuse/putois/cachalot
hygiène douteuse/déplorable/limite
sale/crade/crasseux/crasseuse/dégoûtant/dégoûtante/repoussant/répugnant/répugnante _ lui/elle/peigne/porc/cochon/personne
moche/laide/laid/hideux/hideuse/vilain _ pou/pied/cul/chier/peur/poux/pleurer
moche ?comme/à un/chier pou/pied
grosse/vieille/sale/petite/pauvre vache/truie/baleine/bique/chouette/carne/rombière/peau/bourge/harpie/morue/sorcière/folle/cruche/dinde/garce/salope/pouffe/idiote/conne/fille/mégère/taupe/guenon/chèvre/limace/hyène
vieux/gros/sale/petit/pauvre/jeune schnock/con/débris/croûton/machin/grigou/hibou/singe/porc/cochon/lard/tas/dégueulasse/vicelard/pervers/rat/morpion/merdeux/type/mec/gars/branleur/hypocrite/bâtard/fumier/coq/crétin/péteux/voyou/roquet/minet/frustré/aigri/ringard/beauf/facho/bourge/naze/blaireau/fayot/chef
peau de vache
cas/vrai/gros social/pathologique/désespéré/psy/psychiatrique/irrécupérable
cas soc/social
caractère/tempérament/humeur de/d/du chien/cochon/merde/chiotte/dogue/massacrante
sale/mauvais/fichu caractère
pot/vraie/pire/plaie/crampon/sangsue/glu de/qu colle
une/vraie plaie/teigne/peste/calamité/catastrophe/tannée/emplâtre | @ -thing
beauf/plouc/péquenot/péquenaud/bouseux/cul-terreux/parvenu/nouveau-riche/bourge/cassos/cas-soc/racaille/wesh/caillera/jacky/kéké/kékos | @ -thing !client
goujat/mufle/rustre/malotru/butor/ours/grossier-personnage/macho/misogyne/phallo/sexiste/gros-dégueulasse/harceleur/pervers/obsédé/tripoteur/lubrique/libidineux | @ -thing !client
charlatan/filou/magouilleur/magouilleuse/margoulin/requin fini/notoire/patenté/finis
va/allez/aille/peut/envoyer/envoyé/envoie _ foutre/chier/enculer/voir/mettre/paître/faire
va te/se faire voir/foutre
je/on/nous/peux/peut/plus/ne _ supporte/supporter/encadrer/blairer/piffrer/sentir/encaisser/pifer/saquer
tout le monde la/le déteste/hait/fuit/méprise
comme la peste
tête/qu _ gifler/baffer/frapper
mérite des/une/qu/deux claques/gifle/baffes/baffe/baigne/raclée
méchant/méchante/mauvais/mauvaise/teigneux comme/et _ teigne/gale/bête/peste/con
mauvais/mauvaise payeur/payeuse
tu parles d/d'un/quel/quelle ?un/une con/conne/abruti/crétin/boulet/débile/naze/nul/plaie/tache/pitre/clown/connasse/salaud/salope/enfoiré/engeance/hypocrite/guignol/cinéma/cirque

[insult trait !others]
abrutie
andouille | @ -thing
attardé
bigleux
boloss
bouffonne
bourrin | @ -thing
branquignole
branleuse
cagole
casse-bonbons
casse-burnes
clodo
cinglé
connarde
cradingue
crevard
crevarde
débilos
dugland
emmerdeur
empaffé
enfoirée
fdp=
fayot | @ -thing
feignant
gogole
golmon
grognasse
gouape
imbécile
jean-foutre
lèche-cul
lécheur | @
lourdingue
mange-merde
michto
mongol | @
mollusque | @ -thing !client
neuneu
ntm=
pauvre type
pauvre fille
pétochard
pignouf
pouffe
raclure
roulure
sagouin
salaud
salopard
schnock
sous-merde
tarba
tarée
tdc=
tête de con
teubé
tocard
toquard
trouduc
vieux con
vieille conne

[minor state]
fils/fille a #age ans
enfant/enfants/petit/petite de #age ans/mois
sa/ses fille/fils/enfant/enfants/petit/petite de/a/est #age ans
a ses #age ans
#age ans au/en collège/lycée
entre au collège/lycée
en petite/grande section
fille/fils/enfant/petit/petite au/en collège/lycée
sans l'accord de/des ses/sa parents/mère/père/maman
joue/joueur/joueuse/licencié/licenciée/inscrit/inscrite/équipe/catégorie/coach/passe/surclassé/sélectionné _ u #age
joue/joueur/joueuse/licencié/licenciée/inscrit/inscrite/catégorie/championne/champion _ poussin/poussine/poussins/benjamin/benjamine/benjamins/minime/minimes/cadet/cadets/cadette/cadettes/pupille/pupilles/microbe/microbes/poussines
fils/fille de #age ans/mois
fils/fille #age ans
fils/fille a/qui/âgé #age ans
enfant/enfants/petit/petite/petits de/a/ont #age ans/mois
enfant #age ans
jeune de #age ans
petit/petite #age ans
deux enfants de #age et #age ans
enfants de #age et #age ans
a bientôt/à/presque/déjà/tout/peine/seulement/maintenant ?juste/peine #age ans
bientôt/presque/pas/encore/même/seulement/peine _ #age ans
#age ans à peine/et demi/et demie/révolus/seulement/passés
#age ans et/le/la/en/au _ collège/lycée/seconde/première/terminale/troisième/quatrième/cinquième/sixième/cm/cp/ce/maternelle/primaire/apprentissage/cap/seconde
ans aux/à/aura/elle/fêtera prunes #age | @
a/aura/fête/fêtera/soufflera/fêté ses #age ans/bougies/printemps
nom/compte/carte/contrat/livret/inscription/dossier/abonnement/licence/passeport/commande/mail/email/téléphone/portable/numéro de/du/pour/d/au/à _ enfant/gamin/gamine/gosse/petit/petite/mineur/mineure/bébé/ado/lycéen/collégien/élève | -thing
au nom de l'enfant
nom/compte/commande de sa fille/fils
parlé/parler/appelle/appelé/répondu/répond/décroché/décroche/décroché/rempli/signé/eu/commandé/acheté/inscrit/joue/cliqué/tombé _ gamin/gamine/gosse/gosses/fillette/ado/adolescent/adolescente/môme/minot/mineur/mineure/bambin/petiot/gamins/enfant de/d' douze
élève/scolarisé/scolarisée/inscrit/inscrite/entre/rentre/passe/redouble/est/va/délégué/déléguée/prof/classe/bulletin/interne/pensionnaire _ cp/ce1/ce2/cm1/cm2/cm/maternelle/sixième/cinquième/quatrième/troisième/seconde/terminale/6e/5e/4e/3e/6ème/5ème/4ème/3ème/2nde/1ère/crèche/halte-garderie/segpa/ulis/ime
en petite/moyenne/grande section
entre en/au collège/lycée/maternelle/primaire
en/est en/au collège/lycée
fils/fille/enfant/enfants/petit/petite au/en collège/lycée/école/maternelle/primaire
école/cantine/centre/garderie/colo/colonie/périscolaire/goûter/kermesse/sortie/voyage/classe/ramassage de/aéré/scolaire/loisirs/vacances/maternelle/élémentaire/primaire/verte _ fille/fils/enfant/petit/petite/enfants
passe/prépare/révise/aura/rate/raté/repasse/a ?le/son/sa brevet/bac/dnb/cap/bep/assr
brevet des collèges
parcoursup en/pour/attend/réponse/vœux
stage/stagiaire ?de d'observation/seconde/troisième/3e/3ème/2nde/4e/collège
apprenti/apprentie/stagiaire/alternant/alternante mineur/mineure
stage d'observation
moins de quinze/seize/dix-huit/treize ?#age ans
a/âgé/âgée/de douze/treize/quatorze/quinze/seize/dix-sept/onze ans
pas/n/encore ?est/l'âge/l ?pas/âge majeur/majeure/légal
pas/n'a-pas l'âge légal/requis/de-la-majorité
sera/devient/fêtera/bientôt majeur/majeure
émancipé/émancipée/émancipation mineur/par
représentant/représentante/responsable/tuteur/tutrice/accord/signature/autorisation/consentement/feu/permission/mail/numéro _ parents/mineur/mineure/enfant/légal/légale/parentale/parental/maman
autorisation/accord/consentement parentale/parental
sous la/l responsabilité/autorité de/des ses/sa/son/parentale parents/mère/père
emprunté/utilisé/pris/piraté/utilise ?la/le/carte cb/carte/téléphone/compte/portable de/du/des/à ?sa/son/ses mère/père/parents/maman/papa
sans l/le/la/que ?accord/autorisation/permission de/des/ses/sa ses/sa/son/les parents/mère/père/maman/papa/tuteur
argent de poche
petit/petite/petits lucas/emma/léo/léa/hugo/jade/louis/louise/gabriel/alice/raphaël/chloé/nathan/inès/tom/lina/enzo/manon/jules/zoé/noah/mila/adam/anna/théo/rose/mathis/camille/liam/nina/timéo/lola/maël/juliette/sacha/eva
bébé/nourrisson/nouveau-né/poupon/bambin/petit-bout ?de/a/âgé #n/quelques/six/huit/deux/trois mois/semaines/jours
garçon/garçonnet/fillette/gamin/gamine/gosse/môme/minot/marmot/loupiot/bambin/mioche/ado/jeune-fille/jeune-garçon _ dizaine/#age/quinzaine/douzaine
enfants en bas âge
bas âge
sa/son/leur/ses fille/fils/enfant/aîné/aînée/cadet/cadette/petit/petite/garçon/jumeaux/jumelles/ado _ #age ans/mois
filleul/filleule/petit-fils/petite-fille/neveu/nièce/petit-frère/petite-sœur/frangin/frangine _ #age ans/mois

[minor weak +young +school +lone +person]
poussin | @ -thing -trade
u 11
u 13
u 15
u 17
colonie de vacances | -trade
centre aéré | -trade
cm2 | -trade
né en 2010/2011/2012/2013/2014/2015/2016/2017/2018/2019
née en 2010/2011/2012/2013/2014/2015/2016/2017/2018/2019

[health weak]
moral/pas le/au moral/mieux plus/bas/zéro | @ +since -thing

[politics weak]
anti/pro européen/ue/bruxelles/vaccin/vax/pass/éolien/nucléaire/avortement/ivg/palestinien/israël/russe/poutine/algérie/immigration/migrants/trump/capitaliste/chasse | +person +lone !client

[ethnicity weak]
fui/fuit/échappé/quitté/rescapé/rescapée/réfugiés/chassé _ guerre/régime/dictature/génocide/talibans/syrie/ukraine/afghanistan/érythrée/rwanda/khmers/tchétchénie/donbass | +person
ne parle/comprend/lit/maîtrise/écrit pas/mal/peu/guère/que _ la/français/francais/langue/arabe/turc/soninké/wolof/mandarin/portugais/anglais | +person

[sexuality weak]
sur les deux tableaux | @ +person

[criminal weak]
vol/vols ?de/d/à matériel/bijoux/caisse/données/véhicule/l'étalage/main | @ +accused -thing
cheville/porte ?un bracelet | +accused
fausses/fausse/faux factures/facture/papiers/diplôme/diplômes/monnaie/billets/ordonnances/bilan/permis | @ +accused +person
{offence} | +accused +person -thing

[family_privacy weak]
cimetière/crématorium/pompes-funèbres | @ +person
célibataire | @ +lone +client
ase/aide-sociale/assistante sociale/assistant social/travailleur social/éducateur | @ +person
nounou/crèche/baby-sitter/assistante maternelle | @ +person
banque-alimentaire/restos-du-cœur/secours populaire | @ +person
joue/jouait/perd/perdu/dépense/claque/flambe/dilapidé/accro _ casino/tiercé/pmu/poker/courses/paris-sportifs/bourse/crypto | +person
relation/liaison/aventure/idylle/flirt _ collègue/secrétaire/stagiaire/assistante/assistant/patron/patronne/dg/drh/comptable/bureau/voisine/voisin/cliente/client | @ +person
bague/dot/noces/mariage/date _ annulé/annulée/reporté/repoussé/fiançailles/fixée/fixé | @ +person -trade
licencié/licenciée/viré/virée/remercié pour/de/d faute/son/motif/alcoolisme/vol/harcèlement | @ +person
au chômage/cherche/recherche ?d/du/un emploi/travail/depuis/technique | @ +person +client -trade

[insult weak]
à côté/l'ouest/la de ?de ses/la pompes/plaque/masse | @ +person
le/gros/chopé/prend/pris/prendre melon/boulard/seum/grosse tête | @ +person +contempt -thing
thon/boudin/laideron/cageot/cagole/morue/mocheté/boudinée/bombasse/grosse vache/baleine/truie | @ +contempt +lone !be !client
insupportable/infernal/infernale/imbuvable/invivable/ingérable/infréquentable/inbuvable/intenable/irrécupérable | @ +contempt +person !client -thing +lone
arrogant/arrogante/hautain/hautaine/condescendant/condescendante/méprisant/méprisante/prétentieux/prétentieuse/suffisant/puant/puante/imbu/égocentrique/mégalo/mégalomane/tyran/tyrannique/despote/caractériel/caractérielle/psychorigide/soupe-au-lait | @ +contempt +person +lone !client -thing
à fuir/gifler/baffer/claquer/enfermer/interner/vomir/piquer | @ +contempt +person +lone
paye/paie/payeur pas/jamais/mauvais/rien | @ +person

[minor weak]
né/née/nés/nées _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026 | +person +school -org -thing
en/élève/classe/entre/passe/redouble _ #n e=/è/ème/eme au/b/collège/lycée/a | @ +school
bac de/français/blanc | @ +school -thing
douze/treize/quatorze/quinze/seize/dix-sept/onze/neuf/huit/sept/dix ans | +person +school +young -duration !client
dit de/demander/demande rappeler/maman/papa/à ?quand/sa/maman/ses papa/maman | @ +young

[bank weak]
expire/expiration/exp/valable/validité/valide/fin/date _ #n | @ +member

[national_id state]
carte/titre de séjour/résident ?n/no/num/numéro #long
numéro de carte/titre ?de d'identité/séjour/résident
copie/copies/scan/scans/photo/photos/photocopie/pdf/recto/image/double de/du/des ?sa/son/ses/leur/leurs cni/carte-d'identité/passeport/permis-de-conduire/titre-de-séjour/livret-de-famille/pièce-d'identité/papiers-d'identité/acte-de-naissance/carte-vitale/carte-nationale
envoyé/transmis/fourni/donné/photographié/remis/laissé/scanné/reçu/récupéré/gardé/noté/archivé _ son/sa/ses/leur cni/passeport/carte-d'identité/permis-de-conduire/titre-de-séjour/livret-de-famille/pièce-d'identité/papiers-d'identité/carte-vitale
son/sa/leur cni/passeport/carte-d'identité/titre-de-séjour/pièce-d'identité/carte-vitale _ pj/jointe/joint/scanné/scannée/archivé/archivée/expiré/expirée/périmé/périmée/drive/dossier
passeport/cni/titre-de-séjour/carte-d'identité/livret-de-famille/permis-de-conduire scanné/scannée/photographié/photographiée/numérisé/numérisée/copié/archivé/archivée/enregistré/enregistrée/en-pj/jointe/stockée/stocké
permis _ #long
numéro/num/no/nº fiscal/spi/sécu/ss/nir/insee/cni/passeport/permis/allocataire/caf
numéro/num/n fiscal ?est/de/référence #long
numéro/num/n/no ?de sécurité/sécu
n/no/num/numéro ?de/d' sécu/passeport/cni/ss/nir
numéro/code/identifiant/num caf/allocataire/agdref/étranger/ine/ameli
ine #n
agdref #n

[bank state]
filé/file/passé/passe/refilé/refile/soufflé/lu/épelé/dicté/balancé/donné/donne/laissé/noté/texté son/sa/ses/leur ?numéro/numéros/num/n/coordonnées ?complet/de/d cb/carte/compte/visa/bleue
numéro/num/n de/d cb/carte-bleue/carte-bancaire/carte-visa
son/sa numéro de cb/carte/compte
sa/son cb/carte-bleue/visa/mastercard
numéro de carte #n #n
carte #n #n #n #n
numéro/num/n/no/nº _ carte/cb/visa _ #n #n
carte/cb/visa/mastercard/amex _ #n #n
rib/iban/bic _ perso/personnel/privé/personnels/persos/conjoint/épouse/femme/mari/mère
rib/iban de sa/ses mère/femme/parents/fille/compagne/sœur
compte/comptes/carte/cb/livret/chéquier/banque/prélèvement/virement ?bancaire/bleue/courant/chèque/joint perso/perso/personnel/personnels/personnelle/privé/privée/particulier/de-madame | -thing
prélever/prélevé/prélèvement/prélève/viré/virer/virement/débiter/débite/rembourser/rembourse/remboursement/créditer/versé/verser/payé/paye/paie/régler/règle/réglé _ perso/personnel/personnelle/privé/privée/particulier/conjoint/femme/mari/mère/épouse
code/codes/pin _ carte/cb/visa/compte
code/pin secret/confidentiel/bancaire/cb/carte #n
pin #n
cryptogramme/cvv/cvc/crypto/csc/cvv2 ?est/noté/de/communiqué/carte/au/dos #n
cvv/cvc/cryptogramme noté/communiqué/donné/enregistré/dicté/en/au/conservé
identifiants/identifiant/codes/accès/code/mot/mots/login/mdp _ banque/bancaires/bancaire/comptes/boursorama/lcl/bnp/bourso/revolut/paypal/internet
dicté/donné/communiqué/noté/transmis/envoyé/laissé/dicte/enregistré/stocké _ carte/cb/compte/bancaires/rib/iban/visa/bleue
coordonnées bancaires perso/personnelles/privées/de
cb/carte/visa/mastercard/amex _ #n
compte/livret/pel/ldd/assurance-vie courant/chèque/chèques/épargne/joint/a/postal ?n/no/num/numéro #long
numéro de compte
#n _ son/sa/ses/leur compte/livret/épargne/pel/économies | @
solde/découvert _ compte/livret
avoirs/compte/comptes ?en/aux/non suisse/luxembourg/offshore/panama/caïmans

[ok]
numéro de compte client/clients/fournisseur/utilisateur
invalide/invalides adresse/mail/email/numéro/siret
adresse/email/mail/numéro/code/siret invalide/invalides
héritage du/de précédent/l'ancien/ancien/système
avec/des/un/notre/l' esat
enfant/enfants de #n ans et plus
process/processus/procédures/procédure/règles/notes/contrôles internes/interne
pas/aucun/aucune/sans ?de maladie/maladies/problème/souci/pathologie/handicap/antécédent/allergie/allergies
accoucher/accouché/accouche d'un/d'une projet/version/nouvelle/nouveau/v/produit/plan/stratégie/devis
messe du lundi ?matin
recel de pépites/bonnes
prise de sang froid
mise/mis/mettre en demeure
casse-tête
âge/durée moyen/moyenne _ #age ans
couches/commande/lot/marque/rayon/paquet/paquets de couches
rencontres/rencontre professionnelles/professionnelle
site/sites de rencontres professionnelles/pro/b2b
arrêt de travail couvert/indemnisé/garanti
garde alternée entre
supporte pas/plus/mal la lumière
pas la lumière des/du/directe
panne/pannes/problèmes/problème/incident/bug de santé
opération/opérations prévue/programmée/réussie/terminée/de/le ?déménagement/maintenance/communication/relance
état de santé de/du/des la/l/leur/nos ?entreprise/société/marché/trésorerie/parc
crise du/de/des papier/logement/énergie/semi-conducteurs/composants/sanitaire/croissance
en première/seconde ligne/main/approche/instance/lecture/intention/position/partie/phase
salle/comité/conseil/bureau de crise
compte/comptes client/clients/fournisseur/utilisateur/société/pro/admin/rendu/courant d'associé
compte personnel de formation
compte perso outlook/linkedin/google/teams/sur-le-site
mise en cause/demeure/garde contre
accident de livraison/parcours
carte perso fidélité
espace/accès perso/personnel
code/codes confidentiel/secret promo/wifi/porte
en couple avec/deux
né en 2012/2013/2014/2015/2016/2017/2018/2019/2020/2021 sous
société/entreprise/startup/start-up/marque/enseigne/boîte/agence/projet/structure/coopérative ?est ?née/né ?en #n
née ?en ?#n ?de ?la/d'une fusion/scission/rencontre/collaboration
produit/gamme/version/édition/modèle ?né ?de ?l'année #n
chèque/carte cadeau/restaurant/déjeuner
gagne/perd/touche/perçoit #n ?points/clients/places/jours/parts/contacts/%/secteurs
permis de construire/démolir/feu/aménager
retrait/dépôt de permis de construire
congé/congés payés/annuels/d'été/de-fin
fausse facture/factures reçue/corrigée
faux contact/départ/plafond/numéro/ami/bond
plainte/plaintes client/clients/qualité/fournisseur/sav/sur
conflit/litige avec ?le/son/leur/l' fournisseur/transporteur/client/bailleur/prestataire
divorce/rupture/séparation ?de stock/contrat/faisceau/charge
rupture conventionnelle/de ?stock/charge/contrat/ligne
communion ?de d'idées/de pensée/de vues/parfaite
`,
};
