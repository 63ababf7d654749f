import type { Table } from './format.ts';

/** French, more of it: health, belief, unions, offences, insults. Written for this project from general knowledge of the language. */
export const FR_STATES: Table = {
  lang: 'fr',
  text: `
[set kin]
mari
femme
épouse
époux
conjoint
conjointe
compagne
compagnon
fils
fille
père
mère
frère
sœur
papa
maman
enfant
enfants
bébé
beau-père
belle-mère
petit-fils
petite-fille

[set body]
dos
genou
genoux
hanche
hanches
épaule
épaules
cœur
poumon
poumons
foie
rein
reins
estomac
intestin
côlon
vessie
prostate
thyroïde
sein
seins
utérus
ovaires
ovaire
pancréas
cerveau
main
mains
poignet
coude
pied
pieds
cheville
jambe
jambes
bras
œil
yeux
oreille
oreilles
gorge
peau
vertèbres
vertèbre
cervicales
lombaires
ménisque
ligaments
hernie
cataracte
vésicule
appendicite
canal
tendon

[health state]
{kin} _ malade/hospitalisé/hospitalisée/handicapé/handicapée/autiste/alzheimer/dépressif/dépressive/trisomique/invalide/cancéreux/opéré/opérée/paralysé/paralysée
{kin} a un/une/le/la/fait/eu cancer/tumeur/leucémie/avc/infarctus/alzheimer/parkinson/sclérose/dépression
{kin} est/en/aux à/l/au/en hôpital/soins/urgences/réanimation/palliatifs/réa/coma/chimio/dialyse
suit/commence/débute/termine/attaque/démarre/subit/refuse/fait/enchaîne/reprend/poursuit/arrête/a une/sa/ses/des/la/son/le/un/ses ?nouvelle/grosse/grosses/lourde/longue/deuxième/première/petite chimio/chimios/chimiothérapie/radiothérapie/rayons/immunothérapie/psychothérapie/thérapie/psychanalyse/dialyse/hormonothérapie/cure/désintox/rééducation/rééduc/fiv/pma/traitement/sevrage
suit/suivait/suivi/suivie ?par/pour/chez/en/d'un/d'une/de/un/une psychiatrique/psy/psychologique/cardiologique/oncologique/addictologie/psychiatre/psychologue/oncologue/cardiologue/neurologue/addictologue/rhumatologue
suivi/suivie psychiatrique/psy/psychologique/médical/médicale/oncologique/cardiologique/addictologie
suivi/suivie en psychiatrie/cardiologie/oncologie/neurologie/addictologie/pneumologie/néphrologie/rhumatologie/gastro/hématologie/cmp
est/en/passe/sous ?ses chimio/rayons/dialyse/radiothérapie/immunothérapie
chimio en/jusqu/tous/depuis/le/les/terminée/finie/lourde/demain/ce/la
rayons jusqu/tous/terminés
pma/fiv en/cours/prévue/échouée/ratée/ce/le/la/depuis
parcours pma/fiv/de procréation
mi-tps/mi-temps/temps partiel ?thérapeutique/therapeutique/théra/thera
mi tps thérapeutique/therapeutique
mtt= | @
arrêt/arret/arrêtée/arrêté ?de/maladie/long/longue/jusqu/depuis/prolongé travail/maladie/durée/jusqu'au/fin/depuis
en arrêt/arret jusqu/depuis/encore/pour/maladie/long/prolongé/suite/de/à/cette
en/longue maladie
en longue maladie/durée
congé/congés longue/maladie
congé/congés longue/de/pour/maladie maladie/longue/durée
absent/absente/absence/indisponible/retour/repos/pb/souci/soucis/problème/problèmes/raison/raisons/motif/motifs/ennuis/pépin/pépins/alerte/accident pour/de/d'ordre/après/suite/raison ?raison/raisons/motif/motifs/problème/à/de santé/médical/médicale/médicaux/médicales/maladie/cardiaque
problème/problèmes/pb/pbs/souci/soucis/ennui/ennuis/pépin/raison/raisons/motif/motifs/état/bilan/alerte/gros de santé
problème/problèmes/pb/pbs/souci/soucis/mal/douleur/douleurs/opération/opéré/opérée/opérer/prothèse/fracture/cassé/cassée/bloqué/bloquée/blessé/blessée/infiltration/intervention/chirurgie/lésion/arthrose/cancer/tumeur/kyste/greffe/coincé/coincée au/aux/de/du/des/le/la/l/son/d/à ?la/l/son/sa/ses/col/une/un/droit/gauche {body}
cassé/fracturé/luxé/foulé/déchiré/tordu/fêlé/bousillé/démis le/la/les/un/une/son/sa/deux ?col/deux/ligaments/du {body}
cassé/fracturé/fracture/brisé le/du ?col fémur/tibia/péroné/clavicule/poignet/bassin/côtes/nez/orteil/doigt/scaphoïde/malléole
col du fémur
mal de dos/tête/mer
mal au dos/ventre/cœur/genou/bras
plein/bloqué/coincé du dos
dos bloqué/cassé/en compote/en vrac
lumbago/sciatique/hernie/tendinite/entorse/fracture/fracturé/tendinopathie/capsulite/déchirure/élongation/hernie discale/arthrose
hernie discale/inguinale/hiatale
tendinopathie
infiltration/infiltrations le/la/dans/du/prévue/semaine/jeudi/lundi/cortisone
attend/attente/liste/a/vit/eu/reçu/besoin ?un/une/sa/en/d'une/d'un/de nouveau/nouvelle greffe/rein/greffon/transplantation
greffé/greffée/transplanté/transplantée du/de/des/d/cardiaque/rénal
sous oxygène/pompe/insuline/morphine/traitement/cortisone/cachets/calmants/neuroleptiques/lithium/méthadone/subutex/anxiolytiques/antidépresseur/somnifères/respirateur/dialyse/médocs/médicaments/antalgiques/tutelle/curatelle/ritaline/codéine/anticoagulants/chimio/lexomil/prozac
prend/prends/prenait/prendre/bourré/bourrée/gavé/shooté/shootée/carbure/marche/tourne ?des/du/de/au/aux/à/ses/beaucoup/trop/plein/la/d cachets/médocs/calmants/somnifères/antidépresseurs/anxiolytiques/antidépresseur/neuroleptiques/insuline/cortisone/morphine/lexomil/xanax/valium/prozac/lithium/coke/cocaïne/méthadone/subutex/codéine/anticoagulants/traitement
cure de/d désintox/désintoxication/sommeil/thermale
en désintox/rehab/cure/sevrage
en hp
à l'hp
interné/internée/hospitalisé/hospitalisée/admis/admise/enfermé/suivi/soigné/rentré ?d'office/sous/en/à/au/aux/chez psychiatrie/hp/psychiatrique/contrainte/clinique/urgences/réa/réanimation/chu
tentative/tentatives de suicide
ts récente/l'an/en/cette | @
voulu/veut/failli/tenté/pense/parle ?de/à se/s/au/du suicider/foutre/suicide/flinguer
mettre fin à ses jours
idées noires/suicidaires
pète/pété/pétage un/de/les câble/plombs
au bout du rouleau
à bout de nerfs
craqué/craque nerveusement/psychologiquement/moralement
fragile/instable/fatigué/fatiguée/épuisé/épuisée/perturbé/perturbée/malade psychologiquement/nerveusement/mentalement/moralement/psychiquement
trouble/troubles/problème/problèmes/soucis/maladie/handicap/fragilité psy/psychique/psychiques/psychologique/psychologiques/mental/mentaux/psychiatrique/psychiatriques/bipolaire/alimentaire/alimentaires/dys/cognitifs/neurologiques/auditif/auditifs/visuel/visuels/moteur/cardiaque/cardiaques/respiratoire/respiratoires/digestif/digestifs/urinaire/hormonal
stress post-traumatique
tdah/tda/hpi diagnostiqué/diagnostiquée/sous/et
dys/dyslexique/dyspraxique/dyscalculique
bégaie/bégaye/zozote/bègue
surdité/surdite/sourd/sourde/malentendant/malentendante/appareillé/appareillée/dur d'oreille/des oreilles/profonde/légère/partielle/gauche/droite
dur/dure d'oreille/de la feuille
entend mal/rien/plus/très
n'entend rien
n'entend plus/rien/pas bien
voit/entend très/presque/plus mal/plus/rien/grand
marche/se déplace mal/difficilement/avec/plus/en ?une/des canne/béquilles/déambulateur/cannes/fauteuil/difficilement
avec une/sa/ses/des/ canne/béquilles/minerve/attelle/plâtre
ne peut/pourra plus/pas marcher/conduire/travailler/porter/monter/parler/entendre/voir/voyager
a/boite/boîte/claudique du/de/des jambe/bas | @
cloué/clouée au/à lit/son lit/fauteuil
alité/alitée
à mobilité réduite
mobilité réduite/reduite
personne/client/cliente pmr
th/travailleur handicapé/reconnu/reconnue/handicapée
rqth
reconnu/reconnue/reconnaissance/dossier/carte/statut/taux/allocation ?de/d/comme/en/travailleur/à/la handicapé/handicapée/invalidité/mdph/cotorep/invalide/th/incapacité/handicap/ald
invalidité catégorie/2e/1ère/2ème/1re/#n/deuxième/première/à
incapacité permanente/de/à/#n
inapte/inaptitude au/à/déclaré/déclarée/médicale/médical/professionnelle poste/travail/tout
licencié/licenciée pour inaptitude
accident/maladie du/de/professionnelle/pro travail/moto/voiture/ski/trajet/route/vélo/professionnelle
maladie pro/professionnelle/auto-immune/orpheline/rare/grave/chronique/incurable/nosocomiale/honteuse/mentale/dégénérative/de crohn/de lyme/de charcot/de parkinson/d'alzheimer
cancer/tumeur/leucémie/lymphome ?du/de/des/de la/généralisé/métastasé/stade/en/au généralisé/métastasé/phase/récidive/rémission/stade/depuis/diagnostiqué
cancer généralisé
guéri/guérie/rémission/récidive de/d'un/du ?son cancer
se/s/est fait opérer/hospitaliser/amputer/soigner/greffer/enlever/retirer/suivre/vacciner/avorter/interner/ligaturer/poser ?de/du/des/d'un/un/une/la/le/pour ?stent/pacemaker/prothèse/anneau/sein/rein/prostate
poser/posé/porte/pose/a un/une/des/son/sa/deux/trois ?petit stent/stents/pacemaker/prothèse/prothèses/anneau/valve/sonde/dentier/perruque/minerve/corset/poche/appareil ?auditif/de/gastrique
triple/double/quadruple pontage
malaise cardiaque/vagal/au/en/pendant/hier/ce
fait/faisait/eu/a/multiplie un/une/des/ses ?gros/grosse/petit/petite/plusieurs malaise/malaises/infarctus/avc/ait/phlébite/embolie/thrombose/crise/crises/syncope/rechute/burn-out/burnout/dépression/bouffée/fausse/overdose/œdème/épilepsie/hémorragie ?cardiaque/d'épilepsie/épilepsie/d'angoisse/de/délirante/couche/panique
crise/crises cardiaque/d'épilepsie/épilepsie/d'angoisse/d'asthme/de panique/de goutte/de foie/convulsive
sent/sentait/pue/empeste/puait ?fort/déjà/souvent/bien/toujours l'alcool/vinasse/pinard/joint/shit/whisky/rhum/vin/pastis
sent/sentait/pue/haleine ?fort l/d alcool
haleine/odeur d'alcool
alcool/boit/boisson/picole ?dès/le/au/trop/beaucoup/comme/souvent/en/pas mal/régulièrement/un/sec/mauvais matin/bureau/trou/excès/cachette/éponge/peu
boit/picole/buvait trop/beaucoup/dès/souvent/comme/sec/en cachette/pas mal/énormément
problème/problèmes/souci/soucis/pb/penchant/porté/portée/tendance avec/pour/sur/d/de/à ?l/la/le alcool/boisson/bouteille/drogue/coke/picole
replongé/retombé/rechuté/sombré/tombé/plonge dans ?l/la/le alcool/boisson/drogue/dépression/coke
ne boit/touche/fume plus/pas ?une depuis/goutte/alcool
sobre depuis
abstinent depuis
alcoolique/alcoolo/ivrogne/pochtron/poivrot/soulard/pochard/soûlard repenti/abstinent/notoire/mondain/fini
bourré/bourrée/ivre/saoul/saoule/soûl/rond/torché/éméché/alcoolisé/alcoolisée ?dès/à/au/en/tout/tous/du/le matin/midi/téléphone/tel/rdv/10h/rendez-vous/temps/réunion/soir
toxico/drogué/cocaïnomane/camé/héroïnomane/défoncé/junkie/shooté
fume des/du/de/son/un/l ?gros joint/joints/shit/cannabis/pétard/pétards/herbe/beuh/weed
gros fumeur/buveur
grosse fumeuse/buveuse
covid/corona positif/positive/long/depuis/+/confirmé/quarantaine/sévère/asymptomatique
a/chopé/attrapé/eu/positif/positive/isolé/isolement ?au/le/la/un/de covid/corona/vih/gale/zona/grippe/gastro
cas contact covid
pas/non vacciné/vaccinée
antivax
handicap moteur/mental/visuel/auditif/lourd/invisible/léger/psychique/à
en situation de handicap
{kin} handicapé/handicapée/autiste/trisomique/malade/en situation
soins palliatifs
en fin de vie
phase terminale
stade terminal
n'en a plus pour longtemps
va mourir
condamné/condamnée par les médecins/son/la
espérance de vie
ménopausée
règles douloureuses
endométriose
ivg/avortement/fausse-couche/interruption
obésité morbide
anneau gastrique
by-pass gastrique
anorexique/boulimique
trop/très gros/grosse/gros pour | @
sous curatelle/tutelle/sauvegarde
placé/placée sous curatelle/tutelle
allergique aux/à/au ?la/l/les arachides/gluten/lactose/pollen/noix/fruits/poils/cacahuètes/pénicilline/iode/crustacés/latex/œufs/poisson
intolérant/intolérante au/aux gluten/lactose
diabétique/diabétique type/de type/sous/insulino/depuis/insulinodépendant
dt1
dt2
insulino-dépendant
hypertendu
tension/cholestérol/diabète trop/élevée/élevé/haut/haute/à surveiller
hypertension
fait de la tension/rétention/tachycardie/dépression/fièvre/l'asthme/l'hypertension/cholestérol/diabète/apnée
voit/consulte/suivi/rdv/va/chez ?un/une/son/sa/le/la/par/chez psy/psychiatre/psychologue/oncologue/cardiologue/neurologue/addictologue/psychanalyste/cancérologue/rhumatologue/urologue/gynéco/dermato/sexologue/cardio/orl/kiné/ostéo/hématologue/pneumologue/endocrino/gastro
chez le/la/un/une/son/sa psy/psychiatre/psychologue/oncologue/cardiologue/neurologue/kiné/dermato/gynéco/médecin/rhumato

[health weak +suffer +since +lone]
opération | @ !client !be !person !lone
hospitalisation | -trade
convalescence
rechute
sciatique
lumbago
fracture | -thing
entorse
migraine
handicap | @ !client !lone -trade -job -org
covid | -thing -duration !lone !client

[health trait]
tétraplégique
paraplégique
hémiplégique
trisomique
malentendant
malvoyant
non-voyant
sourd-muet
bègue
cardiaque | @ -trade
insuffisant rénal
dialysé
dialysée
transplanté
cancéreux
leucémique
asthmatique
épileptique
hémophile
hypocondriaque
dépressif
suicidaire
bipolaire
schizo
borderline
parano
autiste
asperger
tdah
dyslexique
dyspraxique
pochtron
poivrot
ivrogne
soulard
soûlard
alcoolo
alcoolique
toxico
toxicomane
cocaïnomane
héroïnomane
junkie
camé
drogué
obèse
anorexique
boulimique
amputé
handicapé
invalide | -thing
grabataire
sénile
séropo
sidéen
cirrhose
électrosensible
valétudinaire
convalescent
alité

[religion state]
ne/pas/jamais/injoignable/indispo/indisponible/éviter/fermé/absent/dispo/rappeler/appeler ?pas/rdv/de/appeler/rappeler/appels pdt/pendant/durant/après/avant/en/le/la/fin/période ?le/la/de/du ramadan/aïd/carême/shabbat/chabbat/kippour/sabbat/pessah/prière/hajj
pdt/pendant/durant/après/pour le/la/l ramadan/carême/shabbat/aïd/kippour/pessah/prière/hajj/roch/hanouka/souccot
prière vendredi/cinq
prière le/à/du/vendredi/entre/tous/cinq vendredi/fois
prie/prier cinq/5/pendant
prie dans son/le bureau/coin/atelier
prier dans son/le bureau
prie/prier cinq/5/le/tous/à/avant/pendant/dans fois/vendredi/jours/bureau/par
heure/heures/salle/temps de prière ?pour/à/le
fait/font/faisait/observe/respecte/pratique/suit/célèbre/fête le/son/sa/ses/la/l/les/un carême/ramadan/shabbat/jeûne/aïd/prières/prière/communion/confirmation/baptême/pèlerinage/hajj/kippour/cinq/halal/messe/omra/noël ?orthodoxe/prières
fait/font/faisait/observe/respecte/pratique/suit/célèbre/fête le/son/sa/ses/la/l/les/un ?carême/ramadan/shabbat/jeûne/aïd/prières/prière/communion/confirmation/baptême/pèlerinage/hajj/kippour/cinq/halal/messe/omra/noël orthodoxe/prières
{kin} fait/prépare/célèbre sa/son ?première communion/confirmation/bar/bat/baptême/profession
communion/baptême/confirmation/bar-mitsva/circoncision/profession de ?foi/son/sa/ses/leur/du {kin}
sa/son/leur communion/baptême/confirmation/bar-mitzvah/circoncision ?solennelle/le/en/est
mange/mangent/manger/repas/menu/plateau ?que/du/exclusivement/uniquement/strictement halal/hallal/casher/kasher/cacher/kosher ?seulement/pour
ne/pas/jamais mange/mangent/touche/porc/alcool ?pas/jamais/de/au/porc religion/raison/pour/musulman
ne mange pas/jamais de porc/viande le vendredi/cochon
ne boit pas ?d/par alcool ?musulman/pour/religion
catho/catholique/juif/juive/musulman/musulmane/protestant/protestante/chrétien/chrétienne/orthodoxe/bouddhiste/évangéliste/évangélique ?très/plutôt/non/pas/tradi/pur/hyper/ultra/intégriste pratiquant/pratiquante/tradi/traditionaliste/intégriste/croyant/croyante/convaincu/convaincue/converti/convertie/pure/dur/fervent/prosélyte/engagé/engagée/militant/rigoriste/radical/radicalisé/assumé
catho tradi/de gauche/pratiquant/intégriste
tradi catho
très/hyper/ultra/assez/plutôt catho/croyant/croyante/pieux/pieuse/pratiquant/pratiquante/religieux/religieuse/musulman/musulmane/bigot/bigote/pratiquants
ne/refuse/pas serre/serrer/de ?pas/la/serrer main/mains aux/des/à ?femmes/hommes
ne serre pas la main
converti/convertie/conversion/converti à/au ?l/la islam/judaïsme/bouddhisme/catholicisme/protestantisme/christianisme
radicalisé/radicalisée
porte/voilée/en/avec un/le/la/son/une ?grande/petite voile/kippa/croix/hijab/niqab/turban/foulard/burqa/papillotes/djellaba/abaya
voile/foulard islamique/intégral
va/allé/vont/file à/au/tous/chaque/régulièrement ?la/l/le/les mosquée/messe/synagogue/église/temple/culte/kingdom/confesse
messe du/tous/de ?les dimanche/dimanches/minuit
fidèle de/à la/l mosquée/paroisse/église/synagogue
membre/adepte/disciple/gourou/ex-adepte/victime/embrigadé/ancien d'une/de/des/la/du/dans/par ?la/une/église secte/scientologie/témoins/loge/opus/raël/franc-maçonnerie/anthroposophie
dans une secte
témoin/témoins de jéhovah/jehovah/jehova
jéhovah/jehovah
opus dei
scout/chorale/choriste/catéchiste/diacre/marguillier/bénévole ?à/de/d ?la/l paroisse/église/catho/unitaire/mosquée
prêtre défroqué
chef scout
pasteur le/dans/à week-end/dimanche
parle/cite/invoque/jure/bénit dieu
parle/cite/invoque/jure/bénit de/dieu/la/par/sur/le/tout dieu/bible/coran/jésus/allah/seigneur
inch allah
dieu vous bénisse
anti-religion
bouffe/bouffeur du/de curé/curés
mariage religieux/à l'église/mixte/juif/musulman
école coranique/hors contrat/catho/juive
religion juive/musulmane/catholique/protestante/orthodoxe/inconnue
confession juive/musulmane/catholique/protestante/israélite
communauté juive/musulmane/israélite/évangélique

[religion trait]
catho | @
cathos | @
tradi | @ !client !be !person +practice
salafiste
islamiste
frériste
wahhabite
chiite
sunnite
ismaélien
alaouite
druze
copte
maronite
mormon
adventiste
pentecôtiste
évangéliste
méthodiste
baptiste
luthérien
calviniste
anglican
darbyste
quaker
hassidique
loubavitch
séfarade
ashkénaze
israélite
bigot
grenouille de bénitier
cul-béni
bondieusard
jéhoviste
scientologue
raélien
franc-maçon
franc-mac
anticlérical
laïcard
athée
agnostique
animiste
vaudou
marabout
hindouiste
sikh
jaïn
krishna
ramadan
carême
kippour
pessah
hanouka
chabbat
shabbat
aïd
iftar
hajj
omra
bar-mitsva
bar-mitzvah

[set party]
ps
lr
rn
fn
lfi
eelv
udi
pcf
modem
npa
lo
em
lrem
renaissance
reconquête
horizons
rassemblement
insoumis
insoumise
républicains
verts
fdg
nupes
nfp
agir
debout
patriotes
ecolo
écolo
écolos
socialiste
communiste
macroniste
lepéniste
mélenchoniste

[politics state]
maire/maires/adjoint/adjointe/conseiller/conseillère/élu/élue/député/députée/sénateur/sénatrice/président/présidente/suppléant/colistier/eurodéputé/candidat/candidate ?au/de/du/à/la/municipal/municipale/régional/régionale/départemental/départementale/d'arrondissement {party}
maire ps/lr/rn/udi/pcf/eelv/lfi/modem/renaissance/horizons/communiste/socialiste/écolo/reconquête/sans étiquette
ex-maire
conseiller/conseillère/élu/élue/adjoint/adjointe municipal/municipale/régional/régionale/départemental/départementale ?d/de/opposition/majorité/sur/liste/ps/lr/rn
colleur/colleuse/colle/distribue/tracte/tractage/militant/militante/milite/adhérent/adhérente/adhère/encarté/encartée/carte/sympathisant/sympathisante/partisan/partisane/électeur/électrice/vote/votent/voté/voterait/votait/soutient/soutien/supporter/pro/anti/proche/membre/cotise/cotisation/cotisant/fan/trésorier/trésorière/secrétaire/cadre/porte-parole/référent/responsable/cotisations/jour ?d'affiches/des/affiches/tracts/de/d/au/à/aux/chez/pour/du/la/le/les/l/contre/local/locale/chez/un/une/comme/plutôt/toujours {party}
colleur/colleuse/colle/collage/tractage ?d/des/de affiches/tracts ?pour
milite/militant/militante/adhérent/adhérente/encarté/encartée/vote/soutient chez/au/à/pour ?la/le/l/les reconquête/horizons/renaissance/france insoumise/gauche/droite/extrême/verts/ps/rn/lr/fn/lfi/pcf
se présente/présentera/présentait aux/à ?la/l/les municipales/législatives/régionales/cantonales/élections/européennes/sénatoriales/départementales/mairie/députation
candidat/candidate/tête/liste/battu/battue/investi/investie aux/de/à ?la/l/les/liste municipales/législatives/régionales/cantonales/européennes/sénatoriales/départementales/mairie/élections
sur la liste {party}
liste {party}
gilet/gilets jaune/jaunes
anti macron/macronie/mélenchon/zemmour/le pen/sarko/hollande/système
pro macron/mélenchon/zemmour/le pen/poutine/trump/palestine/russe/israël
déteste/hait/vomit/adore/aime/soutient/critique/conchie/insulte/fan ?de/du macron/mélenchon/zemmour/bardella/poutine/trump/hollande/sarkozy/gouvernement/gauchistes/écolos
macroniste/mélenchoniste/zemmouriste/lepéniste/bardelliste/sarkozyste/poutiniste/trumpiste/gaulliste/royaliste/souverainiste/frexiteur
facho/fasciste/nazi/néonazi/gaucho/gauchiste/bolcho/stalinien/trotskiste/maoïste/anar/anarchiste/royaliste/monarchiste/identitaire/complotiste/black-bloc/zadiste
plutôt/très/bien/franchement/politiquement/vote/de/à ?bien/marqué/marquée gauche/droite/extrême gauche/extrême droite
extrême gauche/droite/droitard
ultra gauche/droite
de gauche/droite convaincu/caviar/pur/assumé/radicale
politiquement de/à/marqué/engagé/engagée/actif/incorrect
engagé/engagée/actif/active politiquement
opinions/idées/convictions/tendances/engagement/positions politiques/politique ?d'extrême/de
manif/manifs/manifestation/manifeste/défilé contre/pour ?la/le/les retraites/réforme/retraite/mariage/gouvernement/pass/macron
était à la manif
zadiste à

[politics trait]
facho
gauchiste
écolo | @ -thing -trade
anar
complotiste
anti-vax
antifa
zadiste
souverainiste
frexiteur
indépendantiste
autonomiste
royaliste
identitaire
suprémaciste
islamo-gauchiste
wokiste
woke | @
droitard
macronien
macroniste
mélenchoniste
zemmouriste
bardelliste
lepéniste
filloniste
hollandais | !client !be !person !lone

[set union]
cgt
cfdt
fo
cftc
unsa
cgc
cfe-cgc
solidaires
fsu
sud
snes
sgen
cnt
usap

[union state !others]
délégué/déléguée/représentant/représentante/élu/élue/adhérent/adhérente/adhère/syndiqué/syndiquée/militant/militante/encarté/encartée/membre/permanent/permanente/secrétaire/trésorier/trésorière/carte/cotise/cotisation/sympathisant/sympathisante/meneur/meneuse/mandat/liste/responsable/leader/vote/candidat/candidate ?syndical/syndicale/central/centrale/général/générale/à/au/de/du/chez/la/le/aux/sur/la/liste/l'union/section/local/locale/départemental/régional {union}
carte/encarté/encartée à/au/de ?la {union}
carte à la {union} depuis
délégué/déléguée/représentant/représentante/mandat/section/heures/heure/activité/appartenance/réunion/formation/permanent/responsable/leader/rep/militant/décharge syndical/syndicale/syndicales/de délégation ?central/centrale
heures de délégation
crédit d'heures
élu/élue/membre/titulaire/suppléant/suppléante/secrétaire/trésorier/mandat ?titulaire/suppléant/au/du/à/de cse/csec/chsct/cssct
élu/élue du personnel
délégué/déléguée du personnel
représentant/représentante du personnel/des salariés/des travailleurs
salarié protégé
salariée protégée
bloque/bloquer/occupe/occuper/mène/mener/lance/organise/appelle/déclenche/participe/suit ?à/la/le/les/l/une/un/tous usine/site/grève/grèves/piquet/mouvement/débrayage/blocage/boîte/raffinerie/dépôt ?social/avec/de grève/syndicats/cgt/intersyndicale
avec l'intersyndicale
intersyndicale
fait/faisait/en/a/souvent/toujours/encore/tout/tenu/sur grève/piquet ?le/de temps/grève/depuis/cette
gréviste
piquet de grève
négocie/signe pour le/les syndicat/syndicats
membre/adhérent/adhère/cotise/inscrit au/à/d'un/du syndicat
syndicat des/de magistrature/cheminots/routiers adhérent
section syndicale
prud'hommes avec/soutenu/appuyé ?par syndicat/cgt

[union trait !trade !org !others]
syndicaliste
délégué syndical
cégétiste
cédétiste
intersyndicale
pro-syndicat

[set crime]
vol
vols
escroquerie
fraude
abus
trafic
stups
stupéfiants
violences
violence
coups
agression
viol
harcèlement
meurtre
homicide
braquage
cambriolage
recel
faux
corruption
blanchiment
détournement
proxénétisme
pédophilie
pédopornographie
conduite
outrage
rébellion
menaces
diffamation
banqueroute
travail
racket
extorsion
incendie
attouchements
moeurs
exhibition

[criminal state !others]
condamné/condamnée/condamnation/jugé/jugée/poursuivi/poursuivie/accusé/accusée/inculpé/inculpée/incarcéré/incarcérée/écroué/écrouée/plainte/plaintes/enquête/procès/mis/mise/garde/gav/soupçonné/soupçonnée/arrêté/arrêtée/interpellé/interpellée/casier/antécédents/tombé/tombée/impliqué/affaire/affaires/mêlé/comparaît/prison/sursis/fermes/peine/connu/connue/passé ?en/à/vue/examen/dans/une/des/un/pour/de/du ?des/une/affaire/pour/un {crime}
affaire/affaires/histoire/histoires de moeurs/drogue/stups/came/deal/pédophilie/corruption/fausses/vol/trafic/proxénétisme/viol/mœurs
sous bracelet
bracelet électronique/électro/à la cheville
pris/prend/prit/écopé/écope/purge/purgé/tiré/tire/fait/passé/eu/risque/fera #n/six/deux/trois/quatre/cinq/dix/un/quelques/plusieurs an/ans/mois/années ?de/d/avec/ferme/fermes sursis/prison/ferme/taule/cabane/cellule/placard/zonzon/bracelet/probation
#n/six/deux/trois ans/mois fermes
#n/six/deux/trois ans/mois de/avec/fermes prison/sursis/ferme/taule/cabane/zonzon
#n/six/deux/trois ans/mois avec sursis
prison avec sursis
avec sursis
sursis avec mise
fait de la/l prison/taule/cabane/placard/préventive/gav
a fait de la prison
passé/passe par la case prison
sort/sorti/sortie/sortant/revient/libéré/libérée de prison/taule/cabane/détention/garde/gav/fleury/fresnes
ancien/ancienne/ex/actuel détenu/détenue/taulard/taularde/prisonnier/bagnard/délinquant/dealer/braqueur
en/de/sous réinsertion/liberté/semi-liberté/détention/probation/écrou/mandat/préventive ?conditionnelle/surveillée/provisoire/judiciaire/d'arrêt
en prison/taule/cabane/détention/garde/gav/cavale/cellule/zonzon/préventive/semi-liberté
en réinsertion | @
derrière les barreaux
sous les verrous
fiché/fichée/fiche fijais/stic/taj
fiché/fichée/fiche s/fijais/au/par/stic/taj grand/la/les
fiché/fichée s
passe/convoqué/convoquée/comparaît/renvoyé/renvoyée/cité/citée/jugé/jugée/procès/traîné au/en/devant/aux ?le/la/les tribunal/correctionnel/correctionnelle/assises/juge/pénal/police
tribunal correctionnel/de police/pour enfants
en correctionnelle
aux assises
au pénal | @
plainte/plaintes/enquête/instruction/mandat/procédure contre/ouverte/déposée/pénale/judiciaire/d'arrêt/visant lui/elle/contre
plainte pour _ contre lui/elle
porté plainte contre lui/elle
casier judiciaire/chargé/pas vierge/long/b2/b1
casier pas vierge
connu/connue/recherché/recherchée des/de/par/défavorablement ?la/services/les/de police/gendarmes/flics/gendarmerie/justice
perdu/retrait/suspension/annulation/sans/plus/retiré/suspendu/annulé ?de/du/son/le permis ?alcool/pour/suite/conduire
retrait/suspension/annulation de/du permis
conduit/roule/conduite/conduisait sans/en/état/sous/bourré ?état/d permis/ivresse/alcool/stupéfiants/assurance
conduite en état/sous
alcool/alcoolémie/stups/éthylotest/bourré/ivre au volant/positif/positive
prison ferme
trafique/deale/dealer/revend/trempe/magouille/fraude/arnaque/escroque/blanchit/détourne/vole/pique/tape ?avec/de/des/du/la/le/dans/l/les drogue/came/shit/coke/magouilles/fisc/clients/caf/vieux/argent/assurances/caisse/matos
trempe dans des/les magouilles/affaires/trafics/combines
détourné/volé/piqué/tapé/siphonné/escroqué ?de/des/dans/la/l/du caisse/fonds/argent/matériel/clients/patron
pris/prise/chopé/chopée/attrapé/attrapée la/en/à/pour main/flag/flagrant/voler/voleur ?dans/le/délit sac
redressement fiscal perso/personnel/pour
fraude/fraudeur/fraudeuse/magouilleur/magouilleuse fiscal/fiscale/fisc/caf/sociale/pôle
ne déclare/déclare/bosse/travaille/paie/fait ?rien/pas/tout/au ?fisc/black noir/black | @
bosse/travaille/payé au black
sans papiers
sans-papier
sans papier ?d'identité/en
en situation irrégulière
situation irrégulière
séjour irrégulier
sous oqtf
visé par une oqtf
clandestin/clandestine/clandestins depuis/sur/en/dans
immigré/immigrée/immigration/entré/travailleur clandestin/clandestine/illégal/illégale/illégalement
reconduit/reconduite/expulsé/expulsée à/du/de ?la/l frontière/territoire/france
main courante
ordonnance/mesure/interdiction de/d protection/éloignement/approcher/territoire/gérer/exercer/stade
injonction de soins
sursis probatoire
travaux d'intérêt général
tig= | @
a tué/poignardé/agressé/tabassé/frappé/menacé/violé/braqué/cambriolé ?un/une/son/sa/des/le/quelqu'un
pédophile/pedophile/pédocriminel/violeur/violeuse/braqueur/cambrioleur/dealer/dealeur/trafiquant/proxénète/mafieux/escroc/assassin/meurtrier/terroriste/délinquant/multirécidiviste/récidiviste
sous mandat de dépôt
repris de justice
gibier de potence

[criminal trait]
taulard
ex-taulard
détenu
détenue
incarcéré
écroué
oqtf
sans-papiers
multirécidiviste
récidiviste
délinquant
dealer
dealeur
braqueur
cambrioleur
pédophile
pédocriminel
violeur
proxénète
mafieux
mafioso
repris de justice
pickpocket
faussaire
maître-chanteur
cyberharceleur
harceleur
agresseur
arnaqueur
escroc
aigrefin
magouilleur
faux-monnayeur
receleur

[insult state !others]
mauvais/mauvaise/très/mauvais payeur/payeuse
paye/paie jamais/mal/avec/quand/pas
paie/paye jamais
ne paie/paye jamais
impayés à répétition
vrai/vraie/véritable/sacré/sacrée/gros/grosse/espèce/un/une/quel/quelle/pauvre/sale ?de/d boulet/plaie/teigne/peste/poison/girouette/cloche/cruche/gourde/bécasse/dinde/truie/vache/limace/larve/loque/épave/baltringue/tocard/tocarde/tâche/quiche/buse/andouille/nouille/patate/cornichon/pingre/rapiat/grippe-sou/harpagon/sangsue/vautour/requin/vipère/serpent/fouine/rapace/charognard/girouette/commère/pipelette/moulin/mégère/harpie/furie/gorgone/matrone/marâtre/rombière/morue/pouffe/pouffiasse/poufiasse/grognasse/pétasse/bimbo/greluche/dinde/pintade/potiche/cagole/poissonnière/mytho/mythomane/pipeau/baratineur/beau parleur/frimeur/crâneur/m'as-tu-vu/bobo/bourge/prout/péquenot/plouc/cassos/kéké/jacky/beauf/crevard/crevarde/clodo/clochard/zonard/glandeur/glandeuse/branleur/branleuse/tire-au-flanc/planqué/fumiste/charlatan/incapable/incompétent/incompétente/nullité/zéro/raté/ratée/perdant/loser/losers/bras cassé/bon à rien/bonne à rien/rien/tordu/tordue/malade/taré/tarée/détraqué/détraquée/psychopathe/sociopathe/cinglé/cinglée/timbré/timbrée/allumé/allumée/illuminé/illuminée/dégénéré/dégénérée/attardé/attardée/demeuré/demeurée/mongol/mongolien/gogol/triso/simplet/simplette/benêt/nigaud/niais/niaise/ballot/bouché/bornée/têtu/bourrique/tête/tyran/despote/dictateur/facho/kapo/garde-chiourme/emmerdeuse/chieur/chieuse/casse-pieds/casse-couilles/casse-bonbons/relou/lourdingue/pot/colle/sangsue/pervers/perverse/obsédé/obsédée/satyre/vicelard/dégueulasse/crado/crasseux/crasseuse/porc/goret/cochon/cochonne/souillon/pouilleux/pouilleuse/putois
pimbêche/mijaurée/bêcheuse/snobinarde/chochotte/pleureuse/chouineuse/jérémiade/donneuse/faux-cul/faux-jeton/faux derche/lèche-cul/lèche-bottes/lèche-botte/lécheur/fayot/vendu/traître/judas/girouette/lâche/couard/dégonflé/lopette/mauviette/poule mouillée/femmelette
con/conne/bête/bete/idiot/idiote/débile/stupide/abruti/bouché/borné/têtu comme un/une/ses/ces/deux ?ses balai/bite/manche/pied/pieds/âne/ane/oie/cruche/mule/chou/valise/panier/bourrique/lune/huître/chaise/bourrin/émeri/deux
plus con/bête/bete/conne/idiot/lent/mauvais/radin tu meurs/que
con fini
tellement/trop con/conne/bête/bete/idiot/idiote/débile/stupide ?pour/que
n'a/a pas inventé l'eau/le/la/poudre ?chaude/tiède/fil/à
pas inventé l'eau/la poudre/le fil/l eau
il lui manque/manque une/un case/boulon/vis/neurone
lui/il manque une/un case/boulon/vis/neurone
manque pas d'air/toupet/culot
deux neurones
pas deux neurones
un pois chiche dans/à
cerveau/cervelle/qi d'huître/de moineau/de moule/d'oiseau/de poule/de bulot
qi de/d moule/bulot/huître/poulpe/#n/négatif
bas de plafond/du front
mou du bulbe/genou
long/dur à la détente/comprenette
lent/lente à comprendre/la détente
pas fute-fute/futé/futée/finaud/finaude
pas fute-fute/futé/futée/bien/très/une/le/la/finaud/finaude malin/maligne/futé/futée/fin/fine/intelligent/intelligente/éveillé/lumière/couteau/crayon
pas très/bien/franchement malin/maligne/futé/futée/intelligent/intelligente/fin/fine/éveillé/courageux/net/nette/propre/honnête/aimable/sympa/clair
pas le couteau/crayon/pingouin le plus
pas la plus vive/maligne/futée
pas le plus vif/malin/futé
pas une lumière/flèche
ras des pâquerettes
complètement/totalement/franchement/vraiment/carrément/un/peu/bien/très ?peu/complètement con/conne/débile/taré/tarée/cinglé/cinglée/dingue/barjo/barge/fêlé/fêlée/givré/givrée/timbré/timbrée/toqué/toquée/siphonné/à côté/à l'ouest/abruti/abrutie/crétin/crétine/bête/stupide/idiot/idiote/incompétent/incompétente/incapable/insupportable/imbuvable/infect/infecte/odieux/odieuse/imbécile/malpoli/malpolie/mal élevé/mal élevée/grossier/grossière/vulgaire/hautain/hautaine/prétentieux/prétentieuse/arrogant/arrogante/méprisant/méprisante/antipathique/désagréable/lunatique/caractériel/caractérielle/hystérique/parano/paranoïaque/mythomane/radin/radine/avare/pingre/procédurier/procédurière/feignant/feignante/fainéant/fainéante/faux/hypocrite/mesquin/mesquine/aigri/aigrie/lourd/lourdingue/relou/pénible/chiant/chiante/soûlant/saoulant/gonflant/casse-pieds/collant/gluant/visqueux/répugnant/repoussant/moche/laid/laide/hideux/puant/puante/crade/sale/négligé/débraillé
grosse/vieille/sale/pauvre vache/peau/bique/chouette/pie/carne/rosse/taupe/bourrique/toupie/folle/bigote/sorcière/chipie/baderne/chèvre/pouffe/morue/pute/salope/truie/chienne/garce
vieux/sale/pauvre/gros con/croûton/bouc/schnock/chnoque/débris/crabe/hibou/grigou/grincheux/grognon/ronchon/râleur/type/mec/bonhomme/cochon/porc/dégueulasse/pervers/vicieux/beauf/facho/réac/débile/gamin/lard/tas/plein
langue/mauvaise langue vipère
langue/mauvaise langue de/vipère vipère/pute/bois
langue de vipère/pute
rat de première/chez/d'égout
radin/radine/rat/pingre/avare/chien/chieur/chiant/casse-pieds/emmerdeur/menteur/voleur ?de/comme/avec/au première/pas/deux/dernier/possible/sous/degré/maximum
pète plus haut que
se la pète/raconte/joue
se prend pour le/la/un/une/dieu/napoléon/un roi/nombril
nombril du monde
chevilles qui enflent
tête à claques/gifles/baffes
tête à claques/gifles/de/baffes con/noeud/mule/lard/cochon/turc
tête de con/noeud/mule/lard/cochon/pioche/linotte/turc
face de rat/cul/bite
gueule de con/cochon/travers/raie
grande gueule
casse les/nous/me couilles/pieds/burnes/bonbons/noix
me/nous casse/pète/gonfle/brise les
nous/me/te fait chier
fait chier tout
va te faire/chier
va chier
nique/niquer sa mère
fils/fille de pute/chien/chienne
fdp= | @
ntm= | @
pd= | @ +contempt
ferme ta gueule
qu'il/elle crève/aille se
à éviter comme la peste
mytho
mythomane

[insult state !others]
abrutie
aigri
ahuri
attardé
baltringue
balourd
barjo
bécasse
blaireau
bonne à rien
bouffonne
bouseux
branleur
brutasse
chouineur
cingle
cloporte
connard
connasse
couillon
crétine
crevard
débilos
déglingué
dégueulasse
demeuré
dégénéré
enfoiré
enflure
enculé
faux-cul
faux-jeton
feignasse
fainéasse
fouteur de merde
frimeur
gland | @
glandeur
gougnafier
goujat
gros dégueulasse
grincheux
grognasse
guignol
imbuvable
infréquentable
lèche-cul
lèche-bottes
malotru
manipulateur
manipulatrice
mégalo
mégalomane
mesquin
mochetée
mufle
nabot
narcissique
pervers narcissique
neuneu
nunuche
obséquieux
ordure | @
ostrogoth
pauv con
pauvre type
péquenaud
pétasse
pète-sec
pimbêche
pisse-froid
pleutre
pourriture
pouffiasse
prétentiard
puant
quiche | @ !client
radine
ramollo
raclure
rapiat
ringard
sagouin
salaud
salopard
salope
schizo
sous-doué
sous-merde
suceur
tartuffe
tocard
tordu | @
trou du cul
trouduc
vicelard
vieux con
zinzin
zozo

[ok]
email/mail/mél/courriel/adresse/numéro/num/tel/tél/téléphone/portable/iban/siret/siren/code/lien/champ/format/compte/fichier/date/tva/rib ?mail/email/postale/web/de ?tva/téléphone ?est/était/semble/toujours invalide/invalides
suivi/suivie/suivre de/du/des/la/le ?la/le/l commande/commandes/dossier/livraison/projet/chantier/production/facturation/clientèle/client/clients/colis/compte/comptes/contrat/prospect/prospects/planning/stock/stocks/budget/qualité
portail/compte/fiche/dossier/pièce/ligne/contact/lot/client ?client/web orphelin/orpheline/orphelins
#n ans ?d âge
bébé/enfant/enfants lune/rêveur
chambre/mobilier/vêtements/vetements/mode/puériculture/articles/rayon/boutique/magasin/gamme/jouets/jeux ?pour bébé/bébés/enfant/enfants
viande/volaille/poulet/produits/boucherie/abattoir/épicerie/gamme/traiteur/restaurant halal/hallal/casher/kasher ?en/à/de/du/pour
client/cliente/fournisseur/imprimeur/prestataire/partenaire/sous-traitant/commande/contrat/commandes/budget de/du/pour/avec ?la/l {union}
imprime pour la {union}
siège/locaux/bâtiment/immeuble/bourse de/du ?la {union}
opération {party}
renaissance italienne/du
horizons lointains
fo nord/sud
sud de/ouest/est/radio
au sud
plein sud
parle de dieu vivant
débute/commence/suit/fait une/la/sa formation/cure de jouvence
traitement de/des/du surface/déchets/données/commandes/texte/eaux/l'eau/dossiers/commande/facture
pas/rien de/à casse
porter plainte contre/pour ?le/la/son/x fournisseur/transporteur/concurrent
plainte/plaintes de/des/sur/client/clients ?voisins/qualité
fracture numérique/sociale
mal de chien
mal au budget
problème/problèmes de santé du/financière
problème de poids en/colis
vol de matériel/palettes/données/nuit/colis/marchandises sur/dans/déclaré/hier
bâtiment/bâtiments/local/locaux/immeuble/sol fracturé/en/malade
commande/commandes passée
coup de main/fil/cœur/pouce/de
passe au tribunal de commerce
tribunal de commerce
chaîne/production/ligne/machine/serveur/usine/four en/à arrêt
en arrêt de/technique/pour ?production/chaîne/maintenance/travaux/panne/inventaire
arrêt de/jusqu ?tram
arrêt machine/usine/chantier/four/série
opération de/du/des/sur ?maintenance/communication/nettoyage/sol/terrain/promo
clés/clé/clef de bras
bras de fer
pied de page/nez/biche
main d'œuvre
main libre
main d oeuvre
yeux de la tête
foie gras
rein à
cœur de métier/cible/gamme/ville/marché
cœur du
tête de liste/file
bouche à oreille
coup d'œil
ménisque optique
canal de/du/saint/historique
dos de/carré/du
tendon d'achille du/de
peau de chagrin/vache/neuve
en prison dorée
prie de/nous/l excuser
prière de
culte de la/du marque/performance/secret
hallal et
en cure de/d amaigrissement/austérité
droite ligne
droite gauche
à droite/gauche
gauche caviar
`,
};
