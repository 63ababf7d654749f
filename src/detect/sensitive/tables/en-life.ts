import type { Table } from './format.ts';

/** English, what happens in a life: bodies and moods, faith and family, quarrels with the law and with people, British, Irish and American. Written for this project from general knowledge of the language. */
export const EN_LIFE: Table = {
  lang: 'en',
  text: `
[set kin]
aunt
baby
bf
boy
boyfriend
bro
brother
brothers
child
children
da
dad
daddy
daughter
daughters
ex
father
fella
fiance
fiancee
fil
gf
girl
girlfriend
gran
granda
grandad
grandchild
grandchildren
granddad
granddaughter
grandfather
grandkids
grandma
grandmother
grandpa
grandson
granny
hubbie
hubby
husband
kid
kids
lad
ma
mam
mammy
mil
missus
mom
mother
mum
mummy
nan
nana
nephew
niece
pa
papa
parents
sis
sister
sisters
son
sons
spouse
stepdad
stepdaughter
stepmum
stepson
twins
uncle
wife
wifey
youngest

[set part]
ankle
ankles
arm
arms
back
bladder
chest
elbow
eyes
eyesight
foot
feet
guts
hand
hands
hearing
heart
hip
hips
joints
kidneys
knee
knees
leg
legs
liver
lungs
memory
neck
prostate
shoulder
shoulders
sight
spine
stomach
thyroid
ticker
tummy
waterworks
wrist
wrists

[set union]
aft
afscme
aslef
asti
bectu
bfawu
bma-union
community-union
connect-union
csea
cwa
cwu
eis
fbu
fire-brigades-union
forsa
fsu
gmb
iatse
ibew
inmo
into-union
liuna
mandate-union
musicians-union
nahl
nasuwt
nautilus
nea
neu
nipsa
nuj
opatsi
pcs
prospect-union
rcm
rcn
rmt
sag
sag-aftra
seiu
siptu
smiths-union
teamsters
tssa
tui
twu
uaw
ucu
ufcw
unison
unite
unite-here
united-steelworkers
usdaw
usw
wga
writers-guild

[set landx]
accra
addis-ababa
afghanistan
albania
algeria
angola
argentina
armenia
azerbaijan
baghdad
bangladesh
barbados
beijing
beirut
belarus
bolivia
bosnia
botswana
brazil
bulgaria
burma
burundi
cairo
calcutta
cambodia
cameroon
cape-verde
caracas
chad
chechnya
chile
china
colombia
colombo
congo
cuba
damascus
delhi
dhaka
dominica
ecuador
egypt
el-salvador
eritrea
ethiopia
fiji
gambia
gaza
georgia-country
ghana
goa
grenada
guatemala
guinea
gujarat
guyana
haiti
hanoi
harare
havana
hong-kong
honduras
india
indonesia
iran
iraq
islamabad
ivory-coast
jamaica
jordan-amman
kabul
karachi
kashmir
kazakhstan
kenya
kerala
kinshasa
kosovo
krakow
kurdistan
kyiv
kiev
lagos
lahore
laos
latvia
lebanon
liberia
libya
lithuania
macedonia
malawi
malaysia
mali
manila
mauritius
mexico
mirpur
mogadishu
moldova
mongolia
montserrat
morocco
mozambique
mumbai
myanmar
nairobi
namibia
nepal
nicaragua
niger
nigeria
oman
pakistan
palestine
paraguay
peru
philippines
poland
punjab
romania
russia
rwanda
saigon
samoa
senegal
serbia
shanghai
sierra-leone
slovakia
somalia
south-africa
south-sudan
sri-lanka
st-lucia
sudan
surinam
sylhet
syria
taiwan
tanzania
tehran
thailand
tibet
togo
tonga
trinidad
tunisia
turkey
uganda
ukraine
uzbekistan
venezuela
vietnam
yemen
zambia
zimbabwe

[set crime]
abh
affray
arson
assault
battery
blackmail
bribery
burglary
cannabis
cocaine
conspiracy
corruption
dealing
disorderly
drugs
dui
dwi
embezzlement
extortion
firearms
forgery
fraud
gbh
grooming
handling
harassment
joyriding
kidnapping
larceny
laundering
manslaughter
murder
obstruction
perjury
perverting
poaching
possession
racketeering
rape
rioting
robbery
shoplifting
smuggling
soliciting
speeding
stalking
theft
trafficking
trespass
twoc
vandalism
voyeurism
weapons
wounding

[set lender]
aib
amex
barclaycard
barclays
boi
chase
citibank
clydesdale
coutts
halifax
hsbc
lloyds
mbna
metro
monzo
nationwide
natwest
permanent-tsb
ptsb
rbs
revolut
santander
starling
tide
tsb
ulster-bank
wells-fargo

[set hisname]
paul
mark
david
dave
steve
stephen
john
james
peter
michael
mike
andrew
andy
tom
thomas
daniel
dan
chris
matthew
matt
rob
robert
richard
simon
tim
ian
gary
kevin
kev
brian
sean
liam
conor
patrick
declan
george
harry
jack
luke
adam
ben
sam
alex
josh
ryan
jason
scott
greg
graham
martin
neil
nigel
keith
stuart
colin
alan
tony
anthony
barry
carl
craig
darren
eric
frank
fred
gavin
henry
hugh
jim
joe
jonathan
justin
karl
ken
lee
leo
marcus
max
nathan
nick
oliver
owen
phil
philip
ray
rory
ross
russell
shane
stefan
ted
terry
tyler
victor
will
william
zach
carlos
jose
luis
miguel
ahmed
ali
mohammed
omar
raj
sanjay
pierre
marco
antonio

[set hername]
sarah
emma
claire
laura
lucy
kate
katie
katherine
jane
helen
susan
sue
julie
karen
lisa
nicola
rachel
rebecca
becky
jessica
jess
charlotte
hannah
amy
anna
anne
ann
mary
maria
margaret
louise
michelle
tracy
sharon
donna
debbie
diane
elizabeth
liz
beth
emily
sophie
olivia
chloe
megan
grace
ruth
naomi
fiona
aoife
niamh
siobhan
ciara
sinead
orla
grainne
jennifer
jen
jenny
amanda
mandy
angela
ashley
brittany
tiffany
heather
kim
kelly
melissa
nicole
stephanie
steph
samantha
tina
vanessa
victoria
vicky
zoe
priya
aisha
fatima
carmen
rosa
ana
sofia
ingrid
joanna
joanne
jo
jill
linda
lorraine
maureen
natalie
natasha
paula
patricia
pat
philippa
pippa
polly
rosie
sally
sandra
tara
wendy
yvonne

[set object]
app
apps
campaign
catalogue
company
crm
dashboard
data
database
deal
economy
erp
fleet
forecast
industry
integration
kit
laptop
machine
market
phone
pipeline
plan
platform
portal
price
printer
process
product
project
proposal
rollout
sector
server
site
software
spec
strategy
supplier
system
tender
till
tool
van
website

[set deadthing]
arthritic
blind
braindead
cancer
coma
comatose
crazy
cripple
crippled
daft
dead
deaf
demented
dementia
dinosaur
disabled
disease
dumb
dying
fever
fossil
heart-attack
hungover
idiotic
ill
insane
joke
lame
life-support
limping
mad
mental
migraine
moron
nightmare
nuts
on-crutches
paralysed
pig
poorly
pregnant
retarded
schizophrenic
senile
sick
stroke
stupid
suicidal
suicide
terminal
unwell

[set given]
alfie
amelia
archie
ava
bella
callum
charlie
chloe
daisy
ella
ellie
emily
ethan
evie
finn
freddie
freya
george
grace
harper
harry
isabella
isla
jack
jacob
jake
jayden
josh
kayla
leo
liam
lily
logan
lucas
lucy
luca
maisie
mason
max
mia
millie
molly
noah
oisin
oliver
olivia
oscar
poppy
riley
rory
rosie
ruby
saoirse
sean
sophia
sophie
thea
theo
toby
tommy
tyler
zach
zoe

[set given2]
sarah
emma
claire
laura
lucy
kate
jane
helen
susan
sue
julie
karen
lisa
rachel
rebecca
hannah
amy
anna
mary
louise
michelle
liz
sophie
jo
mark
dave
steve
john
james
mike
andy
tom
dan
chris
matt
rob
simon
tim
ian
gary
kev
brian
sean
patrick

[set leader]
badenoch
biden
blair
boris
braverman
burnham
bush
cameron
clinton
corbyn
cummings
desantis
farage
gove
harris
hillary
kamala
keir
mcconnell
miliband
modi
netanyahu
obama
pelosi
polanski
putin
rayner
rees-mogg
sanders
starmer
sturgeon
sunak
swinney
thatcher
trump
truss
vance
varadkar
walz

[health state]
#n/forty/twenty/sixty a day smoker/smoking/habit
a habit apparently/i/we | +suffer
all clear from ?the/his/her oncologist/hospital/doctor/consultant/cancer/gp
ambulance called/came/was/took/had/rushed/for | -trade
anaesthetic/anesthetic/anesthesia | -trade -job
arm/leg/wrist/foot/ankle/shoulder/hand/neck in/with a/plaster ?sling/cast/plaster/splint/boot/brace/bandage
assisted living | -trade -org
at deaths/death's/deathsdoor door
away with the fairies/birds
back/knee/neck/wrist/leg/ankle brace ?on/so/for/cant/until
back/out from/of theatre/surgery/recovery ?at/by/and/now
bad way with the drink
bad/good days and bad/good/some
because/due/given/with ?of/to his/her condition/illness/disability/health/heart/lungs/legs
bloods/blood done/taken/drawn/again/tomorrow/today/monday/weekly/tests/test/work/count ?today/at/for | @ -trade
blue badge ?holder/parking/space/needed/needs/in/so
brain fog/fogged/foggy
breaks/rest/adjustments/seat/break/chair/stool/desk ?for/because/due/given ?of/to ?his/her/a ?medical/heart/back/health/skin/long-term condition/disability/illness/epilepsy/diabetes/arthritis/adhd
breast feeding
breastfeeding
burned/burnt/scalded/cut/crushed/trapped/severed/jammed/lost/mangled/caught his/her/both ?right/left hand/hands/arm/arms/leg/finger/fingers/thumb/foot/face/eye/feet/toes ?in/on/at/with
can't/cant/cannot/struggles/struggling/difficulty/trouble/unable/no/bad/wont/won't/hard ?to/with/manage/do/on/climb/take/able/managing ?the/manage/climb/many stairs/steps/ladders ?anymore/any/now/since/because/due/with/so
can't/cant/cannot/unable/won't/couldn't/not _ fly/lift/drive/travel _ op/operation/surgery/ears/stroke/clot/pregnant/seizure/epilepsy/eyesight/lung | -thing
cancer/tumour/lymphoma/leukaemia free
cast/boot/plaster/stitches comes/come/came/coming/on/off/out off/out/till/until/his/her/monday/friday/next/tomorrow
caught/has/got covid/the-lurgy/norovirus
chain smoker/smoking/smokes/smoked
chronic/constant/back/neck/hip/knee/joint/chest/stomach/abdominal/period/nerve pain/pains | -trade
collapsed at/in/on/during ?his/her work/home/desk/gym/office/meeting/shop/pitch/street/station/showroom/viewing/demo
concussed
convalescing
cortisone/steroid/epidural/botox-migraine/iron/b12/insulin/epo shot/shots/injection/injections/jab/jabs/infusion
coughing up/blood/his/her
coughing/cough through/all/throughout/nonstop
counsellor/therapist/psychiatrist/psychologist/shrink told/says/said/recommended/advised/thinks/suggested ?him/her ?to | -job -trade
cpap ?machine
cramps
crippled with/by ?his/her/the arthritis/back/gout/rheumatism/pain/anxiety/sciatica/nerves
crohn's/ms/me/gout/arthritis/eczema/lupus/asthma/colitis/psoriasis/sciatica ?has/is/had/really/badly flared/flaring/flare/playing ?up
deaf as a
dicky/dodgy/gammy/bad/weak/bust/ropey/wonky/trick/peg/iffy/failing heart/ticker/leg/hip/knee/knees/back/chest/tummy/stomach/eye/eyes/hearing/shoulder/lungs/waterworks/bladder/valve/foot/hip/ankle/hand/memory/pins ?since/so/and/after/again
did her back in
did his back in
disabled bay/parking/badge/space ?for/needed/please/outside/him/her/required
disc bulge
district/macmillan/marie-curie/hospice/psychiatric/stoma/palliative/mental-health/community/cpn/dialysis/school-sen nurse/nurses ?calls/visits/comes/in/coming/every/daily/from/at/due/twice | -job -trade
doddery
dose increased/upped/doubled
drinks ?and/heavily smelled/smelt | @
drug/coke/drink/heroin/pill/gambling/weed/crack habit
due in/around/any/next/early/late/end/on january/february/april/june/july/august/september/october/november/december/day/week/month/minute baby/first/second/twins | @ +young
early/medical/ill-health/enforced retirement/retired/pension | +suffer
eaten/eaten-up up/away with cancer/it
egg/embryo collection/transfer/freezing/donor/donation/retrieval | -trade
expressing milk
face _ lip-read
fainted/collapsed/passed-out/blacked-out/keeled-over in/at/on/during/last/twice/again/before/after | -thing
feeding tube
fits/seizures/blackouts/absences had/has/gets/after/since/at/when/every
flare up/ups ?of ?his/her {part}/ms/crohn's/gout/arthritis/eczema/colitis/lupus/again
forgetful since/these/lately/now
funny/dizzy/bad turn/turns/spell/spells
gallbladder/appendix/womb/tonsils/spleen/cataracts out/removed/whipped
given/got ?only/just/about/less months/weeks ?to ?live
going/goes/attending/attends/started/starts/in/having/has/sees/needs/back ?to/in/at/a ?marriage/grief/couples/bereavement/group/trauma/talking counselling/counseling/counsellor/counselor/psychotherapy/therapy/psychologist/psychiatrist ?on/every/for/at/again | -trade
going/gone/goes gaga/doolally/senile/deaf/blind/bald/lame
going/gone/gradually/slowly/rapidly/went ?rapidly/slowly/fast downhill ?fast/fairly/rapidly since/with/after/his/her/health
going/went/gone/hit/start/starting/through ?through/the ?the change/menopause/perimenopause ?of ?life | @
got/given/gets/getting/had the all clear ?from ?the/his/her oncologist/hospital/doctor/consultant/scan
gp/doctor/doc/consultant/medic/hospital/surgeon/physio/oncologist/cardiologist/midwife/psychiatrist ?has/have/had/signed/told/ordered/put/says/said/wants/advised/gave/given/keeping/sent/won't/banned/insists/warned/confirmed/found/prescribed ?signed/put/told/him/her ?him/her off/rest/tablets/iron/statins/antibiotics/bed/bedrest/flying/driving/drink/scan/bloods/specialist/tests/stress/diet/surgery/operate | -job -trade -thing
gp/doctor/doc/psychiatrist increased/upped/doubled/changed/raised/lowered/stopped ?the/his/her dose/meds/tablets/medication/prescription
ground/lower floor ?only/room/flat/please/needed/because/due/as/for ?due/because/of/he/she/for/his/her/to/as ?his/her/of/to ?bad mobility/legs/knees/knee/hip/hips/wheelchair/back/stick/arthritis/stroke/disability/walker/frame/crutches
had a fit/seizure/turn/hypo/blackout/faint/nosebleed/asthma-attack/panic-attack/allergic-reaction/heart-attack/stroke/fall ?in/at/on/during ?our/the/a/his/her ?lobby/office/car-park/showroom/site/call/reception/meeting/shop/desk
had a/another ?bad/nasty fall/tumble/crash/accident/stroke/seizure/fit/scare/prang-hurt/breakdown/miscarriage/relapse/turn/wobble/blackout
happy pills
has/had/found/lump/shadow/growth/spot/mass/abscess/wasting/hole ?a ?lump/shadow/growth/hole on/in his/her/the breast/lung/lungs/brain/liver/neck/armpit/groin/throat/kidney/heart/x-ray/scan/testicle
has/had/having/getting/got/needs/needing/due/in/for/after his/her/a/an/some/the ?wisdom/big/last/back/front/two/four/all tooth/teeth/tonsils/gallbladder/appendix/womb/spleen/prostate/kidney/thyroid/ovaries/ovary/cataracts/cataract/tumour/cyst/mole/moles/polyps/lump/pins/plate/stitches/cast/colon/bowel/breast/breasts/lung/stomach/bladder/uterus/hysterectomy/testicle/adenoids/grommets/toe/toes/leg/finger/eye out/removed/off/done/whipped/taken/cut/zapped/drained/pulled
has/had/with/got/caught/down/full/nursing/fighting/terrible/shocking/streaming/dying _ cold/flu/manflu/man-flu/tummy-bug/stomach-bug/vomiting-bug/sick-bug/lurgy/dose
has/have/having/gets/needs/with home/live-in help/carer/carers/care/nurse ?now/in/every/daily | @ -trade
hasn't/hasnt long ?left ?to/now
having/had/has a hard/tough/rough/bad time mentally/emotionally | @
having/had/has/in-for/booked/needs/getting ?in ?a/his/her/the procedure/ablation/angio/bypass/stent/op/colposcopy/laparoscopy/cystoscopy/gastroscopy/lithotripsy/mastectomy/arthroscopy/bone-graft/skin-graft/root-canal/laser-eye/cataract/caesarean/c-section/section-birth | @ -trade -thing
he's/she's/is/hes/shes in/at/up _ hospital/st-james's/st-vincent's/beacon/mater/infirmary | -job -trade
hearing/hears voices
hep b/c ?positive/carrier
her back went
hip/knee/achilles/hamstring/cruciate/acl/disc ?has/just went/gone/blew/popped/snapped/goes ?on/at/again/playing
his back went
his/her heart/back/health/nerves/legs/hip/knees/lungs/eyes isn't/isnt/wasn't/not/no-longer/won't/wont/can't/can up/up-to/what/great/good/strong/right/able/take/stand ?to ?it/strain/was/any
his/her sugars/bloods/iron/b12/cholesterol/bp/ferritin/platelets/thyroid/hormones/levels/diabetes/asthma/eczema/gout/depression/anxiety/migraines/sciatica/arthritis/health/nerves _ low/high/up/down/sky-high/bad/worse/flared/flaring/playing/acting/failing/unstable/shot/terrible/returned/all-over
his/her/their {part} is/are/has/have/was ?really/completely/totally/pretty/a/all/bit shot/knackered/banjaxed/buggered/gone/going/bad/dodgy/failing/failed/goosed/wrecked/destroyed/crippled/bust/giving/playing/acting/killing/packed/shattered/swollen/riddled/arthritic/weak/packing/deteriorating/worse/sore
hormones/hormone started/therapy/replacement/treatment/injections/blockers/patches | -trade -thing
hot flushes/flashes
in a bad/poor/terrible way with/after/since/mentally ?the ?drink/drugs/divorce/death
in a sling/splint/neck-brace/back-brace/body-cast
in agony/hospital/traction/theatre ?with/since/from/all
in for an/a/his/her op/operation/scan/procedure/knee/hip/hernia/bypass
in labour/labor with/since/now/early/tonight
in plaster ?again/till/until/for/since
in/at/into/to/from ?the mater/beaumont/infirmary/coombe/rotunda/holles-street/crumlin/addenbrookes/papworth/marsden/royal-marsden/great-ormond/gosh/moorfields/stoke-mandeville/mayo-clinic/cleveland-clinic/md-anderson/betty-ford/johns-hopkins/blackrock-clinic/headley-court | -job -trade
in/at/to st/saint/royal/general/county/the _ hospital/infirmary/hospice since/for/again/with/till/until/now/visiting | -job -trade -thing
in/floods/close/near/burst/reduced ?floods/of/to/into/in tears ?on/at/again/during/when
infirm
interpreter/braille/captions/large-print/screen-reader _ deaf/blind/eyesight/impaired/sight-loss
invalidity pension
it's/its his/her eyes/heart/back/lungs/hip/knees/nerves/chest/kidneys/liver/prostate/legs/memory/hearing
jaw wired ?shut
knee/hip/back/shoulder/eye/heart/bunion/hernia/cataract/prostate/gallbladder/bowel/carpal/tonsil/gynae/foot/hand/nose/ear/sinus ?tunnel op/ops/operation/operations/surgery/replacement ?in/on/next/last/due/booked/postponed/scheduled/went/was/coming
knee/shoulder/ankle/hip scope/arthroscopy/reconstruction/rebuild/wash-out/washout/injection/injections/fusion
lame in/since
light duties/duty since/after/till/until/because/following/on ?his/her/the/doctor's ?hernia/op/back/injury/accident/surgery/orders
lip reader
long term illness/sick/disability/incapacity/invalidity ?scheme/card/leave/benefit/cover-claimant
losing/lost his/her marbles/memory/mind/sight/hearing/voice/hair
lost/gained/put #n stone/lbs/kilos ?since/on/with
lost/losing/loses/lost-his ?his/her/a/the voice/sight/hearing/lung/kidney/breast/leg/eye/finger/toe/arm/thumb ?to/in/since/at ?cancer/diabetes/accident/war/iraq/afghanistan/gangrene/frostbite/machine
low mood ?since/after/and
manic episode/phase/depression/again/spell
martyr to his/her
meals on wheels
medical card ?holder/number/patient/gp-visit
medical/health/personal-medical/family-medical reasons/grounds/issue/issues/appointment/appointments/matter/emergency/scare/exemption/problems/condition/conditions/history/records/file/certificate/note/leave | -trade -org -job -thing
medically/clinically obese/depressed/anxious/underweight
mole/lump/cyst/growth/polyps removed/biopsied/checked/investigated/cut/found | -trade
motability car/vehicle/scheme/customer/lease/van/wav
needs/wants/asked/requires/fitted/fitting/installed/adapted/with/has/having/put/needing ?a/for/in/the wet-room/grab-rails/grab-rail/stairlift/stair-lift/walk-in-shower/hoist/ramp/raised-seat/hospital-bed/commode/bath-lift/rollator/walker/downstairs-bathroom/level-access ?for/because/due/since/after his/her/{kin}/hip/ms/mnd/stroke/op/disability/mobility/legs/knees/wheelchair
nits | +young
no more driving/flying/running/lifting for him/her
not allowed to drive/fly ?for/after/since/until
not long left/for ?this ?world
not long to live/go/left
off his/her face ?at/on/again
off/taking/missed/skipping/skips/stopped/forgets/forgot/back/change/changed/upped/needs ?on/taking/of/to/take his/her/the meds/tablets/medication/pills/lithium/insulin
on ?his/her/a/the death bed/door
on ?the invalidity/incapacity/disability ?pension/benefit/allowance/payment
on a drip
on his/her deathbed
on nicotine/fentanyl/hrt/morphine/quit/smoking patches/patch/gum
on the gear again/at
on/doctor/ordered/complete bed rest
on/in/to/room/bed ward/bay #n
on/taking/course/finishing/another ?of/a/second/strong ?course/of antibiotics/penicillin/amoxicillin | -trade
only given months/weeks
only/been/was/has/were ?been/just/only given ?a/only/just/less/about/under months/weeks/days/#n/six/few/three/two/twelve ?months/weeks/years/than to/left/live | -thing
passed/passing/has/had ?a kidney/gall stone/stones
physio/chemo/dialysis/radio/counselling/therapy/rehab/acupuncture/osteopath/chiropractor/hydrotherapy ?at/on #n/every/each/mon/tue/tues/wed/weds/thurs/fri/monday/tuesday/wednesday/thursday/friday ?every/on/for/each ?mon/tue/tues/wed/weds/thurs/fri/mornings | -trade -job
physio/osteo/chiro for ?the/his/her {part}/neck/sciatica
prescribed ?him/her something/iron/strong/tablets/stronger/pills
put her back out
put his back out
put/did/done/pulled/threw/wrecked/busted/hurt/strained/tweaked/knackered/twisted/jarred ?in ?his/her/the back/neck/knee/shoulder/hip/achilles/hamstring/groin/calf/disc/ankle/wrist ?out/in ?again/skiing/lifting/playing/gardening/running/at/moving
rang/called/phoned/calling/ringing from ?the/a ?royal/general/county/st/university infirmary/hospital/ward/hospice/maternity | -job -trade
rang/calling/called/phoned/ringing/emailed/speaking/texted/writes ?me/in/us from ?the/a/his/her ?bed/own hospital/infirmary/ward/hospice/a&e/er/icu/hospital-bed/rehab/recovery-room/sickbed/maternity | -job -trade
reads/reading/read lips
recovering/recuperating/resting at/from home/hospital/bed ?after/since | -trade
recuperating at/after/from/in/now/well
relapsed again/last/in/after/twice | -trade
repeats himself/herself
repeats/forgets/confuses questions/himself/herself/names/appointments/conversations
retired/retirement/resigned/stepping/stepped/stood/gave/cut/cutting/reduced/dropped/leaving/left ?down/early/up/work/hours/to/back/due/on ?because/due/with/on/after/for ?of/to ?his/her/the/ill/an health/ill-health/illness/stress/heart/ms/parkinson's/cancer/stroke/burnout/back/condition/chemo/depression/anxiety/epilepsy
riddled with ?it/cancer/arthritis/pain/the
rings/ringing/calls/phoned/rang/called/phones in sick
scan/scans/biopsy/mri/bloods/mammogram/smear/x-ray/tests/colonoscopy/results _ clear/clear/shadow/positive/abnormal/benign/malignant/inconclusive/bad/not-good/worrying/monday/tuesday/wednesday/thursday/friday/tomorrow/next-week | @ -trade -thing +suffer
scare with his/her/the ?heart/lump/chest/breast/baby/pregnancy/prostate
seen by ?a/the/his/her specialist/consultant/doctor/paramedics/paramedic/gp/psychiatrist/neurologist/oncologist/dermatologist
sees/seeing/attends/under/referred/awaiting/waiting ?to/at/for/by/the camhs/ent/gynae/oncology/cardiology/neurology/orthopaedics/ortho/physio/memory-clinic/fracture-clinic/pain-clinic/eye-clinic/diabetic-clinic/fertility-clinic/antenatal/mental-health/salt/slt/osteopath/chiropractor/podiatrist/chiropodist/audiologist/dietitian/dietician/dermatologist/endocrinologist/gastroenterologist/hepatologist/oncologist/orthodontist/psychotherapist/hypnotherapist/acupuncturist/gynaecologist/obstetrician/nephrologist/pulmonologist/haematologist/paediatrician/periodontist/prosthetist | -trade -job -org
seriously/painfully/severely/clinically/grossly/worryingly/dangerously/morbidly underweight/thin/overweight/obese/depressed/anxious/ill/unwell
she's/he's/shes/hes ?only/about/just/nearly #n months/weeks/wks/mths gone/pregnant
sheltered housing/accommodation/living
skin and bone/bones
skinny/fat/weight-loss jab/jabs/injection/injections | -trade
slipped/bulging/prolapsed/herniated/collapsed/degenerating disc/disk/discs
slurred speech/words
smelled/smelt/smell it/drink/booze/gin/whiskey/alcohol on/off ?his/her/of/him ?breath
smoker's/persistent/nasty/bad/hacking/chesty/smokers cough
smokes #n/forty/twenty/sixty/like
sobbing/bawling/crying/weeping down/on/at/over the phone/line/call/desk
suffers/suffering/suffered/struggles/bad/trouble/plagued/tormented/troubled/bothered with/w/from/by ?his/her/bad/chronic/the/really/terrible/severe nerves/nervousness/headaches/headache/migraines/migraine/sinuses/chest/back/knees/joints/hip/eczema/stress/hay/hayfever/heartburn/reflux/bowels/tummy/stomach/skin/hearing/lungs/palpitations/tremors/sleep/insomnia/vertigo/dizzy/dizziness/fainting/blackouts/panics/panic/feet/legs/gout/piles/cramps/periods/flushes/tinnitus/cataracts/varicose
sugars/bp/blood-pressure all-over/through the/place ?roof/place
tbi/brain-injury/concussion from/after/since/playing
terminal | @ -thing -trade -place +suffer
the big c
too/bit/overly/very/little fond of ?the/a/his/her ?red wine/drink/bottle/gin/whisky/whiskey/vodka/pint/booze/sauce/beer/drop/jar/tipple
took/taken/had/has/having/takes ?a/another ?funny/bad/nasty/queer turn/turns/wobble/spell/fall/blackout/fainting ?in/at/on/during | @
tube fed
tummy/stomach/vomiting/sickness/gastric/puking bug
two/three/a/slipped/bulging/herniated/crushed discs/disc/vertebra/vertebrae gone/slipped/out/fused/in/crushed
under observation
under/had/having/general/local/needs ?a/under/full general/local/full anaesthetic/anesthetic/anaesthesia
up and down health/healthwise
waiting/awaiting/getting/got/get/gets/had/having/booked/goes/went/in/called ?on/for/in/back ?a/his/her/some/the/more/another/blood ?blood/test/cat/ct/mri/pet/brain/bone/body/heart/lung/bowel/breast/cancer/hospital/biopsy/health/smear/medical results/scan/scans/tests/mammogram/smear/biopsy/bloods/ecg/ekg/x-ray/xray/colonoscopy/endoscopy/echocardiogram/angiogram/ultrasound | @ -thing -trade +suffer
wants to/waiting/ready/going/lying/lay/about to die/dying/death
warden assisted
waters broke ?at/during/in/on/early
wav vehicle/needed/customer/taxi
weeks/months to live
weighs #n stone/lbs/kilos
went into labour/labor
went/going/gone/go private for/with ?a/an/the/his/her ?knee/hip/cataract/eye/back/hernia op/operation/scope/surgery/scan/mri/replacement/knee/hip/cataracts/hernia/consultant/treatment/ivf
wheezing/wheezes/wheezy/out-of-breath/breathless/short-of-breath on/all/climbing/after/the/when
winter vomiting ?bug
{kin}/baby/child ?is/was ?in/at/up nicu/picu/scbu/icu/gosh/great-ormond/intensive/hospital/a&e/incubator
{kin}/his/her ?s psa/biopsy/bloods/chemo/scan/mri/dialysis/surgery/operation/op/stroke/cancer/dementia/depression/radiotherapy/transplant/diagnosis/treatment/illness/overdose/heart-attack/bypass/hysterectomy/mastectomy/rehab/autism/adhd/seizures/epilepsy/diabetes/insulin/carer/carers/hip/knee/pacemaker/hearing-aid/condition/medication/meds/prescription/appointment-at-hospital/hospital-appointment/therapy/counsellor/psychiatrist/oncologist/consultant/specialist/cardiologist/midwife/physio/gp ?in/at/is/was/has/on/next/went/today/tomorrow/results/says/appointment/moved | -job -thing -trade
{part} giving/gives/gave/causing him/her/them ?a/some/lots/real ?of/bit ?of gyp/grief/jip/trouble/hassle/bother/pain
{part} playing/acting up ?on/again ?him/her/again

[health weak]
at/hit/hitting/reached ?his/her rock bottom
back/hip/knee/shoulder ?has/is/just went/gone/locked/seized/gave ?out/again/up/on ?him/her | @
back/lumbar support ?chair/because/for/cushion/needed | -trade
because/due/given ?of/to ?his/her ?medical/heart/lung/health/skin/underlying condition/illness/disease/disability/ill-health/poor-health | @ -trade -thing
bit/big/bad/real/another of/a/cancer/health/heart ?a/cancer/health/heart scare ?with/last/in/and ?his/her ?heart/breast/bowel/lump/chest
black eye ?and/from/again
came/turned/arrived/in/with _ black-eye/sling/cast/crutches/neck-brace/eye-patch/bandage/walking-boot/wheelchair/stick/knee-brace | @ -trade
can't/cannot/cant/unable/struggles/couldn't/hardly/barely/no-longer ?to/able/even/really walk/stand/bend/climb/kneel/see/swallow/breathe/remember ?far/up/down/properly stairs/steps/long/since/after/because/anymore/without/due/unaided/stick/pain/crutches/names/properly
can't/cant/cannot/not/hasn't/hasnt/doesn't/never/isn't/couldn't/no ?been/able/to sleep/sleeping/slept ?in/for/since/at/properly/well/with/a/because ?weeks/days/months/night/nights/all/stress/pain/worry | @ -thing
cracking/cracked up
crippled | -thing
crying/cried/in-tears/weeping/sobbing/broke-down/bawling/tearful/sobbed ?again/and/in/on/at/during ?the/our/a phone/call/meeting/office/end/demo/desk/tears | @
deaf/blind/disabled/paralysed/coeliac/diabetic/epileptic/asthmatic/autistic/dyslexic so/and/since/from/as/because/but/in ?needs/one/both/birth/uses/can't/left/right | -trade -org
drinks too/alot/a-lot/way ?much | @
drinks/drank/drinking heavily/again/like/every/during/at/day-and ?a/the ?day/lunch/lunchtime/breakfast/fish/night/desk/job
fading fast/away
feeling/feels/felt/sounds/sounded/seems/seemed ?very/really/so/pretty/bit low/down/fragile/hopeless/overwhelmed/teary/tearful/depressed/anxious/flat | +since -thing -trade @
fell/fallen/fall/tripped/slipped/tumbled/came-a-cropper/knocked/thrown ?off/down/on/over/from/at/out/of/in ?of/the/a/his/her/black ?icy stairs/ladder/ice/step/steps/kerb/curb/scaffold/scaffolding/roof/tree/horse/bike/pavement/shower/bath | -trade
getting/gets/very/a/bit/more/quite/increasingly/becoming/seems/seemed/sounds/sounded/often ?bit/very/and/little confused/forgetful/muddled/disoriented/doddery/frail/vague/repetitive ?since/these/lately/and/days/in/now ?days/his/her
going downhill health/fast/since
hasn't long ?to/left ?live | @
his/her/their/the ?s consultant/specialist/oncologist/cardiologist/neurologist/psychiatrist/physio/surgeon/midwife/gp/counsellor/therapist in/at/moved/cancelled/rang/changed/says/said/wants/has/is/rescheduled/on | -trade -job
hung over ?again/on/at
hungover
in/after/since/following/from a/the/his/her/bad/that ?bad/serious/nasty/horrific/head-on/rta car/road/motorbike/bike/cycling/skiing/riding/rta/traffic/work ?traffic crash/accident/collision/smash ?so/off/and/in/still/last/neck/back | @ -trade
in/from a/dark/very ?very/really/bad dark/bad place/headspace
in/lot/lots/constant/terrible/severe/awful/bad/chronic ?of pain/pains ?with/since/from/all/after | @
liquid/soft/low-residue/renal/diabetic/cardiac/gluten-free/ketogenic-epilepsy diet ?till/until/since/for/after/because | -trade
lost/losing/gained/put _ stone/lbs/kilos _ jab/jabs/ozempic/mounjaro/wegovy/injections/steroids/chemo/illness/stress/sleeve/bypass
massive/huge/sudden/big/rapid/worrying weight gain/loss ?since/because/from/after/due
not/isn't/hasn't/isnt _ well-man/well-woman/best-of-health/good-health/great-health/healthy-man/long-to-live | @ -trade
nurse/nurses/carer/carers/home-help comes/come/calls/visits/in/coming ?in/out/every/daily/twice/three ?a/every ?day/morning/evening/daily/week | +person -trade -thing
on the/hard gear/smack/crack/brown/meth/pills/sauce/piss/lash-again/rip | @ -thing
on/his/her last legs | !client
on/off/came/stopped/back the/her pill/coil | @
on/well/still/slowly the/on/mending mend/road ?to/recovery
recuperating
relapse
run down/ragged | !client
sick note/day/days/leave/cert/line again/every/till/until/from/since/most | @ +person -trade -others
stage three/four/iv/iii/3/4 ?cancer/liver/lung/bowel/so/now/and | @ +suffer
takes/has/gets/prone ?to fits/seizures/blackouts/absences/faints/turns | @ -thing
taking it easy/easier/slow since/after/on ?doctor's/his/her/the ?heart/op/orders/attack/stroke/scare
throwing/threw/been/being/puking up/sick/all/his ?all/his/guts/night
trying/tried/wants/struggling/managed/given/giving/gave ?to/up/on/quit/stop/stopped ?give/up/quit/stop/kick/smoking/pack/off/come ?up/in ?the fags/cigs/ciggies/smokes/smoking/cigarettes/vape/vaping/nicotine/drink/booze/bottle/drugs/weed/coke/gear
waiting/wants/due/booked/appointment/off/needs/going/has/referred to/for/with/at ?see/the/a/his/her/at ?the/a/his/her consultant/specialist/cardiologist/oncologist/neurologist/orthopaedic/rheumatologist/haematologist/physio/midwife | -trade
weighs/weighing/weight/he's/she's/over/must-be ?about/over/around/only/nearly/be #n stone/lbs/kilos ?now/and/so | @ -trade -thing
wired/plaster/bandage/bandaged/strapped/splint on/up ?his/her/the ?jaw/wrist/ankle/head/hand/eye/knee
{part} shot/knackered/banjaxed/goosed
{part}/disc/discs/ankle/jaw/collarbone/ribs/nose/ear/achilles/hamstring/acl/cruciate/tendon/ligament/cartilage/pelvis/femur/wrist ?s ?has/have/just ?just went/gone/goes/popped/snapped/wired/broken/fractured/shattered/blew/blown/dislocated/pinned/plated/fused/collapsed/torn/ruptured/bandaged/strapped/infected/septic/amputated/replaced/removed | -thing -trade

[health weak +lone]
type 1/2/one/two | !client -field +person

[health topic]
acromegaly
adenoids
afib
agoraphobic
anosmia
aortic stenosis
aphasia
astigmatism
ataxia
bell's palsy
blepharitis
blood sugars
bmi #n
body dysmorphia
brain bleed
bronchiectasis
bunion op/surgery
cardiomyopathy
cd4 count
cellulitis
chest infection
chicken pox
cholecystitis
cholera
claustrophobia
claustrophobic
cleft palate
cochlear implant
conjunctivitis
cystitis
dengue
dermatitis
diphtheria
dyscalculia
dysphagia
dysphasia
dysplasia
dystonia
ehlers-danlos
ejection fraction
emphysema
encephalitis
endocarditis
erectile problems
fatty liver
food poisoning
gangrene
gastritis
gender dysphoria
glue ear
haemochromatosis
hba1c
hemiparesis
hemiplegia
hep b/c
hidradenitis
huntington's
hydrocephalus
hyperemesis
hypermobility
hyperthyroidism
hypochondria
hypochondriac
hypoglycaemia
hypoglycemia
hypopituitarism
impetigo
keloid
keratoconus
ketoacidosis
kleptomania
labyrinthitis
laryngitis
legionella
leptospirosis
lewy body
lipoedema
lumbago
lymphedema
lymphoedema
meniere's
menieres
monkeypox
morning sickness
motor neurone/neuron
myasthenia
myocarditis
neuralgia
neurofibromatosis
neutropenic
norovirus
nystagmus
oedema
oesophagitis
osteoarthritis
otitis
overactive thyroid
paraplegia
pericarditis
perimenopausal
perimenopause
phlebitis
plantar fasciitis
polycythaemia
polymyalgia
pre-eclampsia
preeclampsia
psa level/levels/score/results/result/reading
pulmonary fibrosis
quadriplegia
quinsy
rabies
raised/high/rising psa
renal failure
retinitis pigmentosa
rhabdomyolysis
rheumatoid
rhinitis
ringworm
rosacea
sarcoidosis
sarcoma
scabies
scarlet fever
scleroderma
secondary/secondaries in the liver/bones/brain/lungs/lung/bone/spine
selective mutism
septicaemia
shunt in his/her
sinusitis
spondylitis
spondylosis
tapeworm
tendinitis
tendonitis
tetanus
tetraplegia
thalassaemia
thalassemia
thrombocytopenia
thrush
tonsillitis
tonsils out
tracheostomy
trichotillomania
typhoid
urticaria
uveitis
varicose veins
vasculitis
weil's disease
withdrawal symptoms
zika

[health weak +suffer +lone !client]
abscess
acne
als | @
bunions
constipation
dentures
diarrhoea
dropsy
dts | @
hives | @
jaundice
mnd | @
nosebleed
perimenopausal
polio
prolapse
reflux
rickets
rsi | @ -thing
sarcoma
tb | @ -thing
tremor
uti | @
warts

[health weak +suffer +lone !client -thing -trade -place]
terminal | @

[health weak +lone !client -thing -trade]
can't/cant/cannot/not/hasn't/isn't sleep/sleeping/slept ?in/for/at ?all/weeks/days/night/nights
crying/sobbing/tearful/weeping | +busy
hungover
relapsed

[family_privacy state]
#n/two/three/four/few/several/missed ?months/weeks/missed ?missed/behind/of mortgage/rent/loan/card/car/credit/maintenance payment/payments/arrears | -trade
abortion/termination/miscarriage/miscarried/stillborn/stillbirth/cot-death
abortion/termination/miscarriage/miscarried/stillborn/stillbirth/cot-death last/in/at/again/so/and/years/this | -trade -thing -org
abusive/violent/controlling/volatile/toxic/loveless/unhappy/rocky/stormy/broken/failed/failing/troubled/sham/strained marriage/relationship/husband/wife/partner/ex/home/father/mother/childhood/household/family/upbringing/stepdad/boyfriend
adopted/adopting/fostering/fosters ?a/two/three/their/his/her/baby twins/baby/child/children/boy/girl/son/daughter/kids/siblings
adoption ?has/is/was fell/fallen/through/came/panel/leave/order/approved/process/agency-social ?through | -trade -org -thing
and his/her/{kin} ?have/are ?have split/separated/finished/divorced/parted ?up
ashes of/scattered/scattering
at/attending/to/for/off/away ?to/for/at a/the/his/her ?{kin}/friend's/mother's/father's/mum's/dad's/nan's/gran's funeral/wake/cremation/inquest | -trade -job -org
attachment of earnings
baby keeping/keeps/kept him/her/them ?both up
baby shower
baby/kid/child number/no/#n ?#n/two/three/four/on/due ?way/in | -thing -trade
back together with
back with ?his/her/the ex/first/second/wife/husband/missus/ex-wife
back with his/her first wife/husband
back with his/her wife/husband
back/patching/patched ?things up/together with ?his/her/the/their ex/wife/husband
bad blood ?with/between ?his/her/the ?{kin}
bad/poor/adverse/terrible/shocking/low/impaired/damaged/no/thin credit/credit-score ?rating/history/score/file/record ?and/so/due | -trade
bank/lender repossessed ?the/his/her house/home/car/flat
bank/lender/finance-company called in/took/repossessed/foreclosed ?his/her/the/their loan/house/home/mortgage/car
beaten/battered/hit/hits/beats/abused/abuses/assaulted/thumped ?up/by/his/her/the ?by/his/her ?his/her {kin}/ex/missus
been on ?the jobseekers/dole/social/benefits/welfare
betting/gambling/bookies/bookmakers/slots/roulette/casino/fixed-odds/online-casino addict/addiction/problem/debts/habit/every/again/account-banned/most
bit on the side
bit/piece on/of the/fluff/skirt ?side
black sheep ?of ?the ?family
born/premature/prem/preemie at #n wks/weeks
borrowed/borrowing/owes/owe/owing money ?off/from/to ?his/her/the {kin}/family/friends/ex/parents
broke/broken/called/calling/calls off ?the/his/her/their engagement/wedding
brought/raised/reared up/by ?by ?his/her gran/granny/nan/grandparents/aunt/uncle/stepmother/nuns/single-mother/foster/grandmother
bun in the oven
burying/buried ?his/her/their {kin}/friend
carer for {kin}/his/her
cares/caring/carer/looks/looking/minds/minding/caregiver/nursing/visits/visiting/responsible ?for/after/his/her ?for/after/his/her/an/elderly/ailing/ageing/aging/sick/disabled/old/dying/frail ?elderly/ailing/ageing/aging/sick/disabled/old/own/dying/frail/widowed mother/father/mum/mam/mom/dad/parents/wife/husband/gran/nan/granny/aunt/uncle/son/daughter/brother/sister/in-laws/partner
caught/found/saw/walked _ wife/husband/girlfriend/boyfriend/missus
ccj/ccjs against/on/for/from/outstanding/last/2/3/in
changed the locks ?on ?him/her
chapter 7/13 bankruptcy/personally/filing/last/so/filed
cheats/cheated/cheating/unfaithful/two-timing/two-timed/playing ?on/to/with/the/around ?around/his/her/field/on ?his/her/the {kin}/missus/each-other/everyone
child maintenance/support/benefit/custody/minding/care-issues/free/less ?service/agency/payments/order/costs ?for/from/to | -trade -org
childless/childfree
contesting/contested/disputing/challenging/fighting/row/feud/squabble ?over/about ?the/a/his/her/over ?{kin}/mother's/father's/late/family/dad's/mum's will/estate/inheritance
couch surfing
county court judgment/judgement/judgments
couple/they/parents/pair/both/folks/{kin} ?are/have/is/has ?now/just/recently split/splitting/separated/separating/divorcing/splits/broke-up/estranged | -thing
cousin/brother/sister/friend/mate/uncle/aunt/nephew/niece/father/mother/son/daughter _ was/were/got killed/murdered/shot/drowned/stabbed
credit score ?is/of/only/under/around #n
csa/cms/cssa/child-maintenance is/are/payments/arrears ?on/after/chasing ?his/him/her ?back/case
custody/access/residence/contact/maintenance/guardianship/parental-access ?battle/fight/hearing/row/dispute/case/order/of/arrangement/weekend/weekends/of/with/rights ?over/for/of/with/at ?the/his/her/their kids/children/son/daughter/boy/girl/twins/baby/grandkids/dog-divorce
cut/written/left out of the/his/her will
death/deaths/funeral/funerals/bereavement/wake/loss ?in/of/for/to ?the/his/her/a/close ?late family/{kin}/friend/grandparent/relative/neighbour
debt management/relief/arrangement/collectors/collector/consolidation/advice/advisor/counselling/plan ?plan/order/after/chasing/loan/at/him/her | -trade -org
did/done/doing a runner ?on/when/after/from
died/killed/drowned in a/an/the ?road/car/bike/motorbike/farm crash/accident/fire/collision/smash ?last | @ -thing
disowned/disinherited/cut-off/estranged/ostracised/shunned/thrown-out/kicked-out by/from ?his/her/their/the {kin}/family/folks/parents
divorce/separation/separated/split/marital-breakdown sale/settlement/buyout/proceedings/pending/lawyers-involved/agreement/order
doesn't/doesnt/never/not know/knew ?who ?his/her ?real/birth/who father/dad/mother ?is/was
doesn't/don't/didn't/never want/wanted/have/having ?any/more kids/children/a-family/babies
doesn't/don't/not/never/no-longer/hasn't/haven't/won't/isn't/stopped speak/speaking/talk/talking/spoken/seen/contact _ {kin}/in-laws/ex/family
doesn't/don't/not/never/no-longer/won't get/getting on with ?his/her/their/the {kin}/in-laws/ex/family
domestic at/with/over/again ?home/the/his/wife ?police/guards
domestic/family violence/abuse/dispute/incident/disturbance | -trade -org
doorstep lender/lenders/loan/loans
eating for two
eldest/youngest/son/daughter/kid/last ?kid/child/one/of ?is/has/just/just-gone/flown/off/left/leaving/gone/to ?off/to/gone/the/away/just/left/flown/the uni/university/college/nest/home
engaged/engagement/wedding/marrying/marry/marries/married/eloped/proposed/hitched/wed ?is/was/to/party/off/called/broken/in/last/this/next/soon/again/ring/for/a/off/ring ?off/the/his/her/a/to/off/finally/again/childhood {kin}/sweetheart/colleague/secretary/boss/off/vegas/gretna/cousin
entered/in/on/signed/doing/has/under/failed an/iva/a iva/debt-arrangement/trust-deed-debt/dmp
estranged/absent/deadbeat/birth/biological/long-lost/real/step father/dad/mother/mum/brother/sister/son/daughter/parents/family/twin
ex/ex-wife/ex-husband _ bleeding/ringing/stalking/texting/harassing/threatening/half/everything/messing/difficult/mental/living
executor/executrix/beneficiary/probate/letters-of-administration _ estate/mother's/father's/mum's/dad's/aunt's/uncle's/gran's/will
expecting/having/due/with/on number two/three/four/five/2/3/4/5
family/domestic/marital bereavement/tragedy/feud/row/rows/rift/split/strife/illness/emergency/funeral/wedding/crisis/drama/troubles/breakup
fell/falling/fallen/falls out with/over ?his/her/their/the {kin}/family/in-laws/money-family/will
fighting over the farm/will/house/estate/land/inheritance
fighting/fights/row/rows/falling/fell/battle/dispute/squabbling/feuding/suing ?out ?with/over ?his/her/the siblings/brothers/sisters/brother/sister/cousins/stepmother/family over/about ?the/a farm/will/house/estate/land/money/inheritance/business
filed ?for ?personal chapter/bankruptcy
first/another christmas/easter/birthday/anniversary without ?his/her {kin}
first/second/third/another/new grandchild/grandson/granddaughter/great-grandchild ?arrived/born/due/on/is/in
first/second/third/fourth/fifth/another/next/one/two/baby/bairn/little/bun ?baby/more/in/one/kid/child/the ?kid/child/oven/bairn on/due ?the/in/next ?way/may/june/july/spring/summer/autumn/winter/march
food bank/stamps/parcel user/parcels/vouchers/last/this/again | -org
foreclosure/foreclosed on/notice/his/her/proceedings | -trade
foster carer/carers/parent/parents/mum/mom/dad/kids/child/children/care/son/daughter
gambled/gambles/gambling/blew/blown/blows/drank/squandered _ house/savings/wages/inheritance ?away/on ?horses/bookies/online/slots/drink/it
garnishee/garnishment/attachment of-earnings/for/order
gave/gives/giving it/their/the marriage/relationship another/one go/try/chance
gave/giving/put ?a/her/the/his/up ?child/baby/son/daughter ?up ?for adoption
gets/has/sees/only/picks/collects/minding/minds/takes/drops/dropping ?up/after/only/sees ?his/her/the/their kids/children/grandkids/grandson/granddaughter/little-one/wee-one on/at/every/from/off/half/alternate/weekends/to ?the/other/school weekends/weekend/week/tuesdays/wednesdays/thursdays/fridays/school/term
going/about/due/soon/delighted/expecting/going-to-be/just/now ?to ?be/become/became a/an ?first-time/new/proud grandad/granda/grandpa/grandmother/grandma/granny/nan/nana/grandparent/daddy/dad/father/mum/mam/mom/mammy/mother/uncle/auntie/aunt | -trade
got off with
got/gets/getting/back/is/now/reconciled back/together ?together with ?his/her/the first/second/ex/old/former wife/husband/girlfriend/boyfriend/ex/missus
got/gets/getting/is/just/newly/recently/now/are/been/being/soon-to-be/about-to-be/both engaged/hitched/married/wed/remarried/divorced/separated ?in/to/last/this/next/on/again/with/secretly/abroad/and/after/for/so | @
grew/grown/raised/brought/was/been/taken/put/went/in/into/left up/in/into ?in/as care/a-childrens-home/foster-care/a-children's-home/an-orphanage/orphanage/the-system ?as/from/at/when/by/system ?a/the/child
had/has/having/with/got/gave/birth ?birth/to/a/an/the/another/their/her/his/first/second/third/new/healthy ?a/baby/wee/little/lovely/second/first/third/healthy/bouncing baby/babies/little-girl/little-boy/wee-girl/wee-boy/baby-girl/baby-boy/twins/triplets/newborn/grandchild/granddaughter/grandson/daughter-last/son-last/son-in/daughter-in | @ -trade -thing
had/lost/social-services/social-worker/took/taken/getting/get ?her/his/the/got kids/children/baby ?taken/removed off/away/into/by/from/back ?her/him/care/social
half his/her age
has/have/with/got/raising/bringing-up/minding/juggling/home-schooling ?a/an/two/three/four/five/six/several/no/young/small/#n/his/her/their/the ?young/small/difficult/grown/teenage/little/adult/twin/adopted/foster/troubled toddler/toddlers/kids/children/teenager/teenagers/bairns/weans/dependants/dependents/stepkids/stepchildren/grandkids/grandchildren/sons/daughters/rugrats | @ -trade -thing
has/with/and/got #n/two/three/four kids-under-5/under-5/under-5s/under-fives/under-five/under-three/under-2
having it off/away ?with
having/have/had/has/been/big/serious/major/bad/some/with ?big/serious/major problems/trouble/troubles/difficulties/issues in/with ?the/his/her/their marriage/wife/husband/marriage
he/she and {given2} ?have/are/both/just ?just split/separated/divorcing/engaged/divorced/parted/finished ?up
his/her/credit/all/personal ?credit/store cards ?are/all/is ?all maxed/declined/frozen/stopped | @ -thing
his/her/their {kin} rip/deceased
husband/wife/partner/fella/missus/hubby out of work
in the family way
in/living emergency/temporary/hostel accommodation
inheritance/legacy/windfall/money/house/farm/flat ?of/left/came ?to/him/her ?by/from ?his/her/the/a/late {kin}
inherited/inherits/inheriting #n k/grand/from/acres
inherited/inherits/inheriting _ #n/house/money/farm/fortune/flat/land/savings/cottage/bungalow ?k/grand from/off ?{kin}
inherited/inherits/inheriting _ house/money/farm/fortune/flat/land/savings/cottage/bungalow/estate
is/he's/she's/hes/shes/are/been/was/were/both/happily/unhappily/still/not married/divorced/separated/widowed/engaged/single/unmarried ?with/to/for/and/again/now/since/but/so | @ -thing
it's over/finished with the/his/her wife/husband/missus
iva | @ -trade
kids/children/baby taken/removed/put into/off/away/from/in ?her/him/care
kids/daughter/son/children ?are/is ?now/both in ?a/an/boarding/private/special yeshiva/boarding-school/rehab/care/foster/counselling/therapy
late {kin} ?s ?estate/house/flat/farm/business
left him/her for a/another/his/her ?younger/older/other/best woman/man/model/friend/colleague/secretary
left/jilted/stood-up/dumped at/by/on ?the/his/her altar/wedding/fiance/fiancee/day-of-wedding
lives/living alone ?with/since/now/in ?cats/the/his/her/divorce/wife/husband/dog
lives/living/live/moved ?in/back with ?his/her/their/the mum/mam/mom/mammy/ma/dad/da/mother/father/folks/in-laws/nan/gran/granny/grandparents/brother/sister/daughter/son/uncle/aunt | -thing
lives/living/live/stays/staying _ at home/his/her/their _ mum/mam/mom/mammy/ma/dad/parents/mother/father/folks/mum's/mam's/mom's/mother's/parents'/in-laws/nan's/gran's/sister's/brother's | -thing
living in sin
living on/off credit/tick/handouts/his-overdraft/his-savings/her-savings/redundancy
living/lives hand/off/on/pay-packet/paycheck/payday to/his/her/benefits/credit-cards/paycheck/tick ?mouth/savings/mother/paycheck/payday
living/lives/sleeping out of ?a/his/her van/car/suitcase/caravan/camper
loan sharks
lost his/her job/licence/house/home/savings/shirt/business/deposit-gambling
lost/lose/got/inherited/left _ left _ money/house/cash/farm/everything/savings/flat
lost/loses/losing/blew/blows/gambled/spends/spent/puts/put ?it/his/her/the/all/everything/thousands/a ?all/wages/lot/house/money/savings/packet ?in/at/on the horses/dogs/bookies/slots/casino/machines/crypto/roulette/poker/puggy
lost/losing the/their/his/her house/home/farm ?when/to/because/after ?the ?bank/divorce
love nest/child/triangle
love/secret/illegitimate/unacknowledged/abandoned child/son/daughter/family/baby/lover/mistress/affair/marriage/wedding/girlfriend/boyfriend/relationship/past
marital/matrimonial home
marriage ?is/was/looks/seems/sounds/very ?is shaky/rocky/over/failing/failed/strained/unhappy/finished/troubled/miserable/broken/dead/done/ended
married/marry/marries the/his/her/a boss/secretary/cousin/au-pair/nanny/best-friend
mat/maternity/paternity/pat/parental/adoption/compassionate/bereavement/shared-parental/carers/carer's leave/pay ?till/until/from/in/since/for/cover-herself/next/soon
maxed out ?on/his/her/all ?his/her/cards/credit
maxed/max ?out ?all/his/her/the/on/credit/3/four cards/card/overdraft
move/moving/moved/moves back in/home ?w/with ?w ?his/her/their/the {kin}/folks/parents/in-laws
moved/moving/out/left/leaves/sold/selling ?out ?of ?the marital/matrimonial/family home
moving/moved in together ?in/next/with
new arrival ?at/in/due/to/for ?home/house/family/the
new partner/man/woman/fella/bloke moved/moving/living in
new/latest/much-younger/young/current/on-off/long-distance/secret girlfriend/boyfriend/gf/bf/fella/bird/toyboy/mistress/lover/flame/squeeze ?half/is/called/from/moved/keeps/at | -trade -thing
new/newborn/young/teething/crying/sick/screaming baby ?so/in/at/and/keeping/keeps/on/background ?no/home/house/them/him/her/up | -trade -thing
no kids/children/family/dependants ?of/by/and/yet/so ?his/her/choice/own
not over the/her/his death/loss/divorce/split/ex/breakup
off/from the husband/boyfriend/fella/ex/missus ?again
office romance/affair/fling/gossip
on ?the breadline/social/scratcher/labour-dole/dole/broo/buroo/rock-and-roll/jobseekers/jsa/uc/income-support/pip-benefit/welfare/food-stamps/snap/medicaid/section-8/hap/rent-allowance/wic/tanf/pension-credit
on a break ?from/with ?his/her/the {kin}
on the pull/rebound/shelf/market-again
on/his/her/third/second/fourth/first his/her/third/second/fourth/current/new/ex/soon-to-be-ex/young/much-younger/trophy ?third/second/fourth/ex wife/husband/marriage/missus/divorce
on/met/using/from/through/off/swiping/profile ?his/her/him/them/on/someone/a/wife/husband tinder/bumble/hinge/match.com/plenty-of-fish/pof/eharmony/dating-app/dating-apps/dating-site/okcupid/the-dating-scene | @
orphan at/since/from/brought/raised/and | @ -thing -trade
orphaned
other woman/man/family
over/finished/done/through with ?the/his/her wife/husband/missus/hubby/boyfriend/girlfriend
owes/owe _ doorstep-lender/loan-shark/bookie/bookies/maintenance/child-support/provident/council-tax
parents/folks split/separated/divorced/divorcing/split-up/broke-up/at-war
partner/missus/wife/girlfriend/boyfriend/fella/bloke/hubby kicked/threw/chucked/turfed him/her out
patched things up with ?his/her {kin}
paternity suit/case/claim/dispute/test/leave
payday/doorstep/logbook loan/loans/lender/lenders ?shark/him/her/out/over
police/guards/cops called ?out ?to/for/over ?a/the/his/her ?domestic/house
popped the question
premature baby/twins/birth/labour
probate following/after/mother/father/mum/dad
probate sale
proposed in/at/on/to/last ?paris/rome/his/her/christmas/valentine's/holiday ?{kin} | @ -trade
provident loan/agent/debt
put/putting/moved/moving/placed/got his/her/the/their {kin} in/into a/care/the ?care/nursing/retirement home
rebound after/from
reconcile/reconciled/reconciling/reconciliation with ?his/her/the/their {kin}/ex/family
relationship/marriage/marital/family breakdown/break-up/breakup/bust-up/ended/over/collapsed/counselling/guidance
rent/mortgage/council-tax/personal arrears
sacked/fired/dismissed/let-go/booted/canned ?for/over/after ?gross misconduct/theft/drinking/drink/stealing/fiddling/harassment/fighting/attendance/sickness/performance/lying/absence
scattering/interring/collecting ?his/her {kin} ?s ashes
school holidays/half-term/christmas/weekends/weekend with ?his/her/the ex/dad/father/mother/kids
selling/sold/sale/moving/downsizing/remortgaging/relocating ?up/house/out because/due/as/after/following/part/through ?of/to ?a/his/her/the/their ?messy/recent divorce/separation/split/break-up/breakup/bereavement
separated but/since/from still/they/1/2/last ?share/living/live/sharing
sequestrated/sequestration
shacked up
share/shares/sharing ?the/a house/flat/home ?with/but ?his/her/separated ex
shotgun/arranged/forced/sham/loveless/open marriage/wedding
since/after/before the/his/her/their ?dad's/mum's/mother's/father's/wife's/husband's/son's funeral/divorce/separation/bereavement/wake
sleeping/sleeps/in/moved ?in/into/to ?the/a spare/separate room/bedroom/beds ?since
sleeping/sleeps/living/lives rough/in-his-car/in-her-car/in-a-van/in-a-hostel/in-emergency-accommodation/in-temporary-accommodation/in-a-b&b/out-of-a-suitcase/in-his-van/in-a-squat/in-his-office/on-the-couch/on-a-sofa/on-the-streets
slept/sleeping/sleeps/shagging/shagged/shags/affair/fling/snogged/ran/runs/gone/eloped/flirting/crush ?off with/on ?the/his/her/a boss/secretary/plumber/nanny/au-pair/neighbour/colleague/receptionist/intern/brother-in-law/sister-in-law/milkman/builder/postman/gardener/babysitter/pa
social services/worker/workers/work ?involved/took/visit/visited/called/at/case/have/has/are/on ?the/his/her/kids | -job -org
sofa surfing/surfer
sorting/clearing/selling/emptying/dealing/settling _ {kin} _ estate/house/flat/affairs/bungalow/probate/things/will
speed/online/blind dating/date/dates ?again/since/at/site/last/with
splitting/dividing/selling/buying/keeping the house/assets/pension/business/dog ?with/from/out ?his/her/the ex/ex-wife/ex-husband/divorce
stalked/harassed/scared/terrified/frightened/hiding/afraid/running/threatened/followed/bullied ?of/by/from his/her ?violent/abusive ex/husband/father/stepfather/wife/partner/ex-husband/boyfriend
stepchange/citizens-advice debt
still lives with parents
sudden/tragic/recent/untimely death/loss/passing of/in ?his/her/the/a
supervised/unsupervised visits/contact/access ?only ?with
teenage/troubled/wayward/estranged/rebellious/difficult son/daughter/kid/kids/teenager/stepson/stepdaughter
threw/throwing/chucked/kicked/turfed/put/booted him/her out ?of ?the/on ?house/street/over/after
took/taken/taking/has the/their/his/her kids/children/baby/boys/girls to/and/with/away/off/back ?his/her/their ?mother's/mum's/mam's/sister's/parents/left/abroad/poland
tracing/traced/found/met/looking/searching ?for ?his/her birth/biological/real mother/mum/father/dad/parents/family
trial separation
trophy wife/husband
trying/hoping/wants to reconcile/get-back/patch-things-up with ?his/her/the/their ex/wife/husband/{kin}
twins/baby/triplets due ?any/in/on/next/around/early/late ?day/week/month/minute/now/january/february/march/april/may/june/july/august/september/october/november/december
up the duff/pole/spout
up/over his/her eyes/neck/eyeballs/ears/head/oxters ?in ?debt
uses/using/visits/relies/at/to/from on/the/a ?local/food ?food bank/banks/stamps
wage/wages garnished/garnishment ?for
wants/want/asked/asking/looking/filed/filing/going/heading/considering ?for/a/out/to ?of/get/a/the divorce/marriage/separation/annulment
was/been/got left/dumped/jilted/ditched/deserted/disowned/thrown-out/kicked-out/cut-off/chucked-out/beaten/battered/hit/abused/slapped-around/cheated-on by/out/on ?by/with ?his/her/their/the {kin}/ex/family
was/been/is/herself/himself adopted ?as/by/at/from/and
wedding ?is/called off
weeks/months #n/along pregnant/gone/pregnant
wetting the baby's head
wife/husband has left him/her
wife/husband left him/her
won/winner ?big ?on ?the/of lottery/lotto/euromillions/powerball/pools/premium-bonds
{kin} ?has/have/just/recently moved/moving/moves out/in/back/home ?with/after/to/last/again ?him/her/them | -trade -thing
{kin} ?is/'s ?currently/away deployed/overseas-with-the-army/in-the-army/on-tour-afghanistan/in-iraq
{kin} ?is/as/was executor/executrix/contesting/suing/fighting
{kin} ?is/has/just ?just ?getting/got/is/gets married/divorced/engaged/hitched/separated/remarried/wed/pregnant/expecting
{kin} ?is/has/was/just/now/went/gone/moved/going/being/been/needs/recently/to ?gone/been/just/now/being/to/moved/put/in/into/moving/going ?to/in/into/go a/the/care/nursing/residential/retirement ?care/nursing/residential/retirement home/homes/hospice/sheltered/facility/village
{kin} ?is/was ?now expecting/pregnant/due/up-the-duff/in-labour/ivf ?twins/in/again/their/number/baby
{kin} ?is/was/has in trouble/bother/rehab/care
{kin} ?is/was/has/'s/have ?been/just/recently/being buried/dying/passed/died/killed/deceased/rip/cremated ?away/in/on/last/suddenly/unexpectedly/of/at/before/after
{kin} ?is/was/in/back/now/still/just/went/off/gone/has/into ?back/in/off/been/now/still/to/gone/into ?in/to/into rehab/prison/jail/care/uni/university/college/boarding-school/the-priory/therapy/hostel/trouble/borstal/young-offenders/australia-emigrated/emigrated/juvie | @
{kin} ?is/was/now/has/been/just/got/lost/recently ?been/just/his/her/now unemployed/out-of-work/laid-off/redundant/sacked/fired/bankrupt/evicted/homeless/jobless/skint
{kin} ?s ?is/own/late/new/first/second wedding/divorce/separation/custody/bankruptcy/affair/engagement/christening/hen-do/stag-do | -trade
{kin} ?s ?is/was/recent/late/big funeral/wake/cremation/burial/death/passing/memorial/month's-mind/anniversary-mass/removal/requiem | -trade
{kin} _ not/isn't/stopped/no-longer _ speaking/talking/on-speaking-terms
{kin} died/dies/passed/drowned/suicide/overdosed ?away ?suddenly/on/in/last/of/at/from/unexpectedly/after/by/before ?a/sunday/monday/tuesday/wednesday/thursday/friday/saturday/weekend/week/month/year/cancer/crash/christmas/january/february/march/april/may/june/july/august/september/october/november/december
{kin} dropped/drops/dropping/kicked/expelled out/from ?of ?uni/university/college/school
{kin} left ?him/her/them ?a/the/some/all ?lot/bit ?of money/house/cash/farm/everything/savings/inheritance
{kin} lives/living/live/moved/moving/stays/staying/coming with/in/back/to ?with/in/to/live ?us/him/her/them ?with/now | @ -trade
{kin} lost/losing his/her/their job/licence/house/home/business
{kin} ran/run/runs/running away/off ?from/with/to ?home/a
{kin} took his/her own life
{kin} took/takes/taking/taken ?the kids/children/baby
{kin} wants out
{kin}/eldest/youngest ?was/were ?died/killed/dies/drowned/murdered/passed in a/an/the ?road/car/bike/motorbike/farm/plane/house car/crash/accident/fire/collision/pile-up/smash
{kin}/sister-in-law/brother-in-law runs/took-over/running/handles/handling/looks-after _ since/after _ funeral/death/stroke/divorce/passed

[family_privacy weak]
asked/asks/asking/wanted/tried/trying/needs/had/cadging/borrowed/borrowing/borrows _ #n/twenty/fifty/money/cash/quid/tenner/fiver | -trade -thing
baby is/number/bump/shower/arrived/came/coming/overdue ?the/two/three/early/in/on/any ?way/day/time | +person -thing -trade
baby/twins/son/daughter/child ?was/were ?born/arrived born/premature/arrived/came ?at/last/in/early/prematurely ?#n ?wks/weeks/this/early | -trade
back on/dating tinder/again/apps
broke/skint/penniless/strapped/brassic till/until/again/since/for/at/after ?payday/divorce/the/cash/christmas | @
carrying on with/together
cash strapped
earns/earning/earned/on/makes/paid/salary/wage/wages/income/take-home ?about/of/over/is/only/around #n ?k a/per/pa/p.a/year/annum ?year/annum
fostering/fosters/adopting/adopts/surrogate/surrogacy a/an/two/three/kids/their/twins ?kids/baby/child/boy/girl/children | +person -thing
in/into/at/from/moved/living/went/fled/staying ?to/in/into/at a/the/women's/womens/safe ?women's/womens/domestic ?violence refuge/shelter/safe-house/safehouse | -org
kids/children/son/daughter/boys/girls live/lives/living/stay/stays/staying/are/with ?with/at/the/other/of/every ?the/her/his mum/mam/mom/dad/ex/mother/father/weekend/weekends/grandparents/nan
knocked up/her up | @
left/dumped/jilted/ditched/abandoned/deserted ?for/by/at ?his/her/the/a/another ?younger {kin}/altar/ex
lost everything/it-all ?in/on/to/at ?the/his ?divorce/gambling/crash/crypto/horses/bookies/flood/fire
lost/losing/sold/had-to-sell/repossessed/remortgaged/bank-took ?the/his/her/their house/home/farm/flat/apartment/roof ?when/to/because/after/in/over ?the/a/to ?bank/divorce/gambling/crash/debts/repayments/recession/arrears | @ -thing
married to/into/for/money/his/her/young/late/above/#n/since/beneath ?the/a/his/her/money/years/cousin | @
missed/behind/arrears/falling/fallen/fell/struggling/struggles/can't/cannot/unable ?behind ?on/with/meet/pay/afford ?the/his/her/their mortgage/rent/repayments/bills | -trade
mistress/lover/toyboy/toy-boy/fancy-man/fancy-woman/fancy-piece/sugar-daddy/kept-woman/kept-man/love-rat/bigamist/wife-swapper/cad | @
money/financial/cash/marital/marriage/family/domestic/relationship/personal/home worries/troubles/woes/strife/hassles/bother/hardship/stress-home/struggles/feud/row/rows/dispute/split/rift/secrets/tragedy/matter/reasons/commitments-kids/upset/circumstances/situation
negative equity
on the/been jobseekers/dole/social/uc/sick-benefit ?allowance ?for/since/two/years
playing away ?from ?home | @
seeing/dating/going/hooked/courting ?out/up ?with a/someone/new ?new/married someone/married/man/woman/new/somebody/lady/fella/bloke/girl/guy/younger ?off/from/at | @
seeing/dating/shagging/riding/banging/snogging/kissing his/her/the/a colleague/boss/secretary/receptionist/neighbour/co-worker
seeing/dating/shagging/riding/banging/snogging/kissing/involved ?with someone/somebody from/in/at/new/else/married/behind
seeing/dating/shagging/sleeping/riding/banging/snogging/kissing/involved with/on ?his/her/the/a colleague/boss/secretary/receptionist/neighbour/co-worker
signed/signing/signs on ?again/at/since/since-march/the ?dole/dss/jobcentre/social | @ -trade
single ?and/again/since/now looking/ready/and/since/mingle ?to/divorce/split | @ -thing -trade
skint/broke/brassic/boracic until/till/again/since/after ?payday/divorce/month | @ +person
sleeping/sleeps/living/lives/kipping in ?the/his/her/a van/car/office/warehouse/camper/caravan/tent/shed/hostel ?since/after/at/now | @
splitting/split/separating up
they've/they-have/they're/have/both split/separated/divorced/parted/broken-up ?up ?for/and/since/so
trust deed ?for | @
was/been/being/caught/keeps cheating/cheated ?on/again/with | @
was/been/got/gets/being/just/recently/him/her/to-be evicted/sacked/fired/canned/let-go/laid-off/made-redundant/dismissed/given-the-boot/suspended-from-work/p45'd/furloughed | @
with/from/buying/bought/owes/paying ?out ?his/her/the ex/ex-wife/ex-husband/ex-missus ?so/needs/over/out/in/and | -trade -thing
{kin}/ex won't/wants/got/took/kept/gets/fighting _ house/kids/half/custody/alimony/maintenance

[family_privacy trait]
baby mama/daddy/momma
brother-in-law
cuckolded
daughter-in-law
destitute
divorcees
empty nester/nesters/nesting
ex wife/husband/girlfriend/boyfriend/missus/partner
ex-boyfriend
ex-girlfriend
ex-husband
ex-wife
exwife
father-in-law
gold digger
gold-digger
honeymooners
in-laws
inlaws
insolvent | -trade -org
jilted
latchkey
mother-in-law
only child | -thing
penniless
sister-in-law
son-in-law
stay at home mum/mom/dad/mother/father/parent
step family/dad/mum/mom/kids/son/daughter/children
workshy

[family_privacy topic]
foreclosure

[religion trait]
adventist
ahmadiyya
alawite
amritdhari
barelvi
bible basher/thumper
christadelphian
churchgoer
congregationalist
copt
deist
deobandi
druze
fenian | @
frum
gnostic
god botherer/squad
happy clappy
holy roller/joe/mary
humanist | -org -event
ibadi
jansenist
left-footer
lubavitch
lubavitcher
maronite
melkite
moonie
moravian
nazarene
non-believer
nonbeliever
papist
prod
proddie
proddy
raelian
sabbatarian
sephardi
shintoist
swaminarayan
taig
taoist
theist
twelver
unitarian
wee free
wee-free
zoroastrian

[religion topic]
aarti
alpha course
ash wednesday
bible camp/college/group/reading
corpus christi
croagh patrick
easter vigil
evensong
fatima
first/holy communion/communions
good friday service/mass
gurdwara
gurpurab
halal mortgage/mortgages/finance/loan/pension
havdalah
jumma
jummah
jumuah
kaddish
knock shrine
lough derg
lourdes
mandir
mass card/cards
medjugorje
mikvah
mikveh
month's mind
months mind
namaz
novena
nowruz
pooja
puja
riba
sadaqah
salah
salat
seder
sehri
sharia/shariah mortgage/finance/loan/pension/compliant/law
shavuos
shavuot
sheitel
shiva
station mass
stations of the cross
suhoor
sukkos
sunday school
taraweeh
tarawih
tefillin
tenebrae
tzitzit
umrah
vespers
zakat

[religion weak +practice +lone !client]
advent | @
baptism
c of e
confession | @ +attend
lapsed
lent | @ -thing
ordained
pentecost
rc | @
secular

[religion state]
after/before/between/until/at fajr/dhuhr/zuhr/asr/maghrib/isha/ishaa/tarawih/jumuah
afternoon/afternoons/lunchtime/lunchtimes/time/hour/break/fridays/friday/early/off/free/leave/slot/room ?off/out/needed/requested/free for/to/at ?the/his/her/their jummah/jumma/prayer/prayers/pray/mosque/mass/namaz/salah/church/worship/jumuah
alhamdulillah
altar server/boy/girl
ame/baptist/pentecostal/methodist/holiness/church-of-god ?church lady/elder/deacon/mother/usher/bishop/sister/brother/preacher
asks/asked/asking ?if/me/us/everyone ?i/i'm/we/we're/everyone ?am/are saved/born-again
asr prayer/prayers/time
because/due/for/strong/his/her/of/deep/family ?of/his/her/their/the ?catholic/christian/muslim/jewish/religious/strong/deep faith/beliefs | @ -trade -thing
bible study/group/college/class/basher/quotes/verse/verses
big/heavily/deeply/right/really/well/mad into his/her/the ?bible/church/religion/faith/god/jesus/lord/koran/quran/torah
breaks/breaking/break/opens/broke ?his/her/the fast/fasting ?at/after/sunset/with/#n
brethren/jw/amish/hutterite/quaker/lds/mormon/latter-day/haredi/satmar/chabad family/household/community/church/couple/ward/bishop/mission/missionary/elder/temple/stake/member/farmer/guy/lady/man/woman/saint/saints | -place -street -trade -org
buddhist/zen/vipassana/jesuit/ignatian/silent-prayer retreat/retreats/meditation/centre-regular/monk/nun/chanting/practice
camino for/pilgrimage/every
christian/catholic/muslim/jewish/hindu/sikh/mormon/evangelical/brethren/amish/quaker/mennonite/baptist/pentecostal/methodist/orthodox/religious/god-fearing/church-going/protestant/presbyterian/zoroastrian/buddhist/jain family/household/couple/upbringing/background/parents/home/faith/wife/husband/lad/girl/guy/man/woman/lady/chap/fella/farmer/owner/boss/friend | -org
christian/catholic/muslim/jewish/hindu/sikh/mormon/evangelical/religious/church/brethren/amish/quaker/mennonite/baptist/pentecostal/methodist ?run/owned/family/small business/company/firm owner/owners/couple/man/woman/guy/lady/family/values-proud/household
church elder/warden/organist/treasurer/choir/deacon
church/synagogue/mosque/temple/gurdwara/hindu/sikh/muslim/nikah wedding/marriage/blessing only | -trade
closes/closed/shuts/shut/off/away/shop/office/unavailable/holiday/leave/annual/back/call/ring/available/not/time/day/week ?is/the/shop/office/garage/up/off/early/days/leave/after/his/her/closed ?for/on/during/over/until/before/till eid/ramadan/diwali/yom-kippur/passover/pesach/rosh-hashanah/sukkot/shabbat/shabbos/sabbath/vaisakhi/navratri/orthodox-easter/holy-week/ashura/hajj/umrah/succos
converting/converted/converts/convert/converted-last/reverted ?for/to/from/when/because/after ?his/her/the/a/he/she {kin}/marriage/married/wedding/islam/judaism/catholicism/christianity/sikhism/orthodox/buddhism/hinduism
covers/covering/covered her/the hair/head/face ?for/with
cursillo
did/doing/served/serving/on/finished/back-from ?on/a/his/her/an/the/two-year lds/mormon/church/missionary/mission/missions ?mission/trip/work/year/in/to | @ +practice -thing
does/doing/arranges/arranging the flowers/readings/collection/teas/sunday-school ?at/for/in church/mass/chapel/cathedral
donates/donate/gives/tithes/gave/left/leaving/pledges #n/ten/everything/money/half _ megachurch/church/mosque/temple/parish/diocese/synagogue
eid/diwali/vaisakhi/purim/hanukkah/chanukah/passover/navratri mubarak/wishes/greetings/card/gift/hamper/with-family
elder/deacon/warden/churchwarden/organist/sexton/verger/sidesman/cantor/gabbai/sacristan at/in/of ?his/her/the ?local/own church/chapel/kirk/parish/congregation/mosque/temple/synagogue/assembly/st
eucharistic minister
fajr
falun gong/dafa
fasting/fasts this/until/during/today/all/every/from/for ?day/ramadan/lent/sunset/religious/monday/mondays/week/dawn
feast of the/st/saint/our/all/corpus ?assumption/immaculate/annunciation/ascension/epiphany/lady/saints/tabernacles/weeks/christi
former/ex/lapsed/retired priest/nun/monk/vicar/rabbi/imam/seminarian/jesuit/brother-christian
getting/being/having/had/got/their/his/her/baby/baby's/son's/daughter's/grandson's/granddaughter's/kid's/child's/nephew's/niece's ?been/first/son's/daughter's baptised/baptized/christened/christening/baptism/communion/confirmation/bris
giving/gives/gave/given up ?the ?drink/chocolate/sugar/meat/sweets/lunches/lunch/coffee/fags/booze/crisps/alcohol/wine/beer ?out/for ?til/till/until/for lent/easter ?and
god bless ?you/in/at/as/on
god's/gods/god will/plan/bless/willing/given/fearing/squad/botherer/bothering/bless-you ?has/for/in/everything | @ -thing
goes/attends/at/to daily/weekly/sunday/early/latin mass/matins/communion/worship/eucharist/confession
happy/wish/wished/wishing ?him/her/them ?a/happy eid/diwali/hanukkah/chanukah/ramadan/vaisakhi/pesach
haram
hates/despises/slags/anti/angry/blames/left/fell/falling/out/done/leaving/rejected/renounced ?off/at/with/out ?the/all/organised/his/her ?catholic church/religion/vatican/clergy/priests/faith/pope | @ -trade
hates/hate/slags/anti/despises/against/suspicious/mistrusts ?off/of/all muslims/islam/jews/catholics/protestants/christians/prods/mormons/sikhs/hindus/religion
he'll/she'll/is/at/in/going/goes/visiting/back/flying/off ?be/at/in/from/to/for mecca/makkah/medina/lourdes/medjugorje/fatima/the-vatican-pilgrimage/walsingham/karbala | -place -street -trade
his/her {kin} converting/converted/became/becoming/turned
his/her/their megachurch/church/parish/mosque/temple/synagogue/gurdwara/rabbi/imam/pastor/vicar/priest/congregation ?is/on/every/group/friends/says/asked/needs/comes/and | -trade -thing
holy day ?of ?obligation
holy land ?trip/tour/with/pilgrimage
inshallah
into/practises/practices/dabbles/does/studies/follows ?in ?the witchcraft/wicca/tarot-spirit/occult/paganism/satanism/voodoo/santeria/scientology/kabbalah/spiritualism/mediumship/druidry/shamanism/hare-krishna/falun-gong/falun-dafa/sai-baba/osho/eckankar
is/was/he's/she's/hes/shes/identifies/raised/baptised/married/strict/strictly/staunch/born/both/family/very ?an/a/very/strict/in/as/up rc/c-of-e/salvation-army/knight-of-columbanus/church-of-ireland/church-of-scotland/free-church
kicks/digs with the/his/her left/right/other/wrong foot
kids/son/daughter/children/boys/girls ?all/go/goes/at/are/in/attend/attends/sent ?to/at/in ?a/an/the/local catholic/faith/jewish/muslim/islamic/church/christian/c-of-e/convent/yeshiva/madrassa/hebrew/sunday/lutheran/quaker/steiner-anthroposophy school/schools/academy
knights of columbus/malta
lay minister/preacher/reader
leave/left/leaving/quit/escaped/shunned ?by/from the/his/her/a cult/church/faith/convent/seminary/priesthood/jw/jws/mormons/witnesses/brethren/amish/congregation
legion of mary
lent v/very seriously
light/lit/lights a candle ?for
maghrib
man/woman/person/people/lady of faith/god/cloth
married/engaged to the/a vicar/rector/pastor/priest/minister-church/rabbi/imam
married/marrying/wedding in/at/by/the ?local/parish/catholic church/synagogue/mosque/temple/gurdwara/cathedral ?wedding/ceremony
mashallah
mass/church/chapel/mosque/temple goer/goers
megachurch member/pastor/goer/every/sunday/sundays
mosque/masjid/temple/gurdwara/synagogue/shul/church/chapel/diocesan/mandir committee/council/board/trustee/trustees/elder/warden/finance-committee/roof-fund/treasurer/cleaner/choir/bingo/fete/hall-committee ?member/chair/chairman/secretary/treasurer/on/and | +member -trade
never/rarely/always/hates _ missing/misses/missed/miss _ mass/church/communion/rosary/confession
no/doesn't/don't/won't/not/can't/dont/cant/never ?do/touch/take/take-out/pay/charge/deal ?in/with/a/any riba/interest-haram/usury
no/not/doesn't/won't/never/can't _ phone/phones/calls/answer/available/work _ saturdays/saturday/sundown/sundays/fridays _ orthodox/jewish/religious/observant/frum/adventist/sabbath/shabbos/shabbat/muslim/christian/mormon/church
nun/priest/monk/vicar/rabbi/imam/bishop/missionary/pastor/deacon in the/his/her family
observant/strict/practising/practicing/devout/committed/bible-believing/church-going/churchgoing/god-fearing muslims/jews/christians/catholics/hindus/sikhs/family/couple/household/believers/muslim/jew/christian/catholic/hindu/sikh/baptist/methodist
on pilgrimage/retreat-silent/hajj/umrah
opus dei
pilgrimage to/this/in/next/with/group/every/again
pray/prays/praying/prayed for/with/over/about us/me/guidance/it/everyone/him/her/the
protestant/catholic/prod/taig/presbyterian/loyalist/republican ?lad/man/woman/family/guy from belfast/derry/portadown/armagh/larne/glasgow/the-shankill/the-falls/ardoyne/ballymena/lurgan
reader/lector/altar/eucharistic/lay/church server/minister/reader/preacher/elder/organist/warden/treasurer at/in/on/of his/her/the/st/every ?local/parish/church/mass/chapel/sundays
rector's/vicar's/pastor's/minister's/preacher's/rabbi's/imam's wife/husband/daughter/son/kid
retreat/meditates/temple/centre/center/teacher/monastery/devotee/follower/chanting/chants ?at/with/in/on/of ?the/a buddhist/hare-krishna/zen/ashram/osho/sai/sufi/guru
sai baba ?follower/devotee
saved/born-again by/in/and/through jesus/christ/christian/spirit
saw/seen the light | +practice
says/said/saying/leads grace before/at/over
says/saying/said/offered/offers/asked/asking/asks/requested ?for/a/the/his/her ?the/a/daily/special rosary/prayer/prayers/novena
singing/sings/sing/plays/playing/organist/choir/chorister ?in/the/at/with/for/organ/every ?in/at/the/for/his/her ?the/a/his/her church/gospel/cathedral/mass/chapel/choir-church/evensong/worship-band
sings/singing/choir/soprano/tenor/plays/organist/in _ st/saint/church/cathedral/minster/parish | -trade
sodality
sodality/novena/rosary-group/cursillo/focolare/opus-dei/neocatechumenal/mothers-union/gideons/gideon member/meeting/group/every
speaks/speaking in tongues
st/saint vincent-de-paul/vincent de-paul ?member/volunteer/collector | -trade -org
takes/take/taking/keeps/keeping/observes/observing/off-chocolate-for/strict-about/does/for/during/over lent/advent-fast/ramadan/shabbos/sabbath/shabbat/fast ?very/v/really/so ?seriously ?and/every | -trade
teaches/teaching/runs/helps/takes sunday/sabbath/hebrew/madrasa/madrassah/madrassa/bible/religious school/class/study
tithes/tithing
training/studying/ordained/going/went/left/entering/entered/considering ?for/into/to/as/in/a/the ?the/a priesthood/priest/vicar/nun/ministry/seminary/convent/monastery/rabbi/imam/monk/deacon
trip/tour/pilgrimage/going/away/off _ lourdes/fatima/medjugorje/mecca/makkah/medina/karbala/amritsar/walsingham/holy-land/lough-derg
walks/walking/walked the camino/hajj/pilgrims-way
was/baptised/baptized/christened/confirmed/received into/as/in/by the/a/an church/catholic/adult/jordan/faith/river
we're/we/they're/they/both/as/all ?are/all/both/being muslim/muslims/jews/jewish/christian/christians/catholic/catholics/hindu/hindus/sikh/sikhs/buddhist/buddhists/mormon/mormons/witnesses/atheists/quakers/pagans
within the eruv
within/near/close/in/walk/live/walking/living/short/convenient ?walking/easy/a/to/by ?distance/walk/to/of/reach ?the/a/his/her/their/to/of ?the/his/her/their shul/synagogue/mosque/masjid/gurdwara/mandir/eruv ?on/for/so/because/only
won't/doesn't/can't/not/never/refuses/no/wont/doesnt/cant _ on ?a/the/his/her sabbath/shabbat/shabbos/lords-day/lord's-day/holy-day
{kin} a vicar/priest/nun/rabbi/imam/pastor/missionary/monk
{kin} is/was/are ?a/the/an/in ?local/parish vicar/priest/nun/rabbi/imam/pastor/bishop/monk/missionary/deacon/minister-church/canon/rector/seminary
{kin}/{kin}'s/brother's/dad's/son's/father's/uncle's _ priest/nun/vicar/rabbi/imam/pastor/monk/bishop/missionary/deacon/canon/minister/rector/preacher/seminarian/chaplain | -thing -org

[religion weak]
doesn't/don't/not/never/believes/believe/belief/no/stopped/lost/losing/strong ?longer/believe/believing/his/her/a ?believe/in/his/her god/allah/jesus/christ/faith-religion/afterlife/religion/faith | @
minister in/of the/st ?c-of-i/church/kirk/methodist/presbyterian/free-church

[religion weak +practice +person !client]
doesn't believe in god
megachurch

[politics trait]
5g conspiracy
alt-right
animal justice party
anti-zionist
aontu
bennite
bernie bro
black lives matter
blue dog
blue/red/true-blue tory
blueshirt
bolshie
brexiter
champagne socialist
climate denier/sceptic/skeptic/change-denier
commie
constitution party
deep state
ecofascist
extinction rebellion
free-stater
freeman on the land
gammon | @ -trade -thing
great replacement
incel
insulate britain
just stop oil
leftie
lefties
lefty
lexiteer
libertard
libtard
maga-hat
national front
neocon
never-trumper
nimby | @
paleocon
people before profit
pinko
plandemic
prepper
provo
red tory
remainiac
republitard
shinner
socialist workers ?party
sovereign citizen
starmerite
stickie
suffragist
swexit
tankie
tartan tory
tea partier
tommy robinson fan/supporter/follower
trumpette
trumpist
trumpster
trumpy
trussite
white nationalist
white supremacist
women's equality party
workers party
working families party
yellow dog democrat
zionist

[politics state]
2020/election was stolen
a green and/party/voter/member/councillor
all lives matter
ard fheis
arrested/kettled at the/a protest/demo/march/rally
at/to/attending/going/off/delegate/speaking _ cpac/dnc/rnc/ard-fheis/labour-conference/tory-conference/tory-party-conference/labour-party-conference/party-conference/snp-conference/lib-dem-conference/green-conference/gop-convention/turning-point/party-convention/momentum-event
at/was/stormed/attended/joined/went ?at/the/on/to ?on/the capitol/anti-war/march/rally/protest/protests on/in/for/against/last/jan | -trade -thing
ayn rand ?type/fan/quotes/follower
back the blue
blair babe/babes
blairite/brownite/bevanite/cameroon-tory/wet-tory/one-nation tory/labour/man/conservative/to
blue/red/green/tory/labour/republican/democrat through ?and ?through
brexit was/is ?a/an/the ?total/complete/huge/massive ?mistake/disaster/best/worst/betrayal/con/triumph/stolen ?thing/mistake
britain first/uk-party ?follower/supporter/member/posts
bumper sticker says/trump/biden/maga/coexist
can't/cant/cannot/loathes/loathe/hates/hated/hate/despises/detests/slags/slagged/slagging/blames/blaming/cursing/curses/moans/moaning/ranting/rants/ranted/raging/goes/on/loves/loved/adores/worships/idolises/fan/supporter/admirer/backs/backed/supports/supported/defends/defended _ boris/starmer/keir/trump/biden/farage/corbyn/sunak/truss/sturgeon/swinney/obama/hillary/kamala/vance/musk/desantis/bernie/putin/netanyahu/zelensky/varadkar/leo-varadkar/micheal-martin/mary-lou/gerry-adams/thatcher/blair/tories/maga/gop/dems/democrats/republicans/lefties/snp/sinn-fein/shinners/labour-government/tory-government/brexit/eu/wokeness/woke/net-zero/immigration/immigrants/migrants/lockdowns/vaccines/the-jab
chained/glued himself/herself to
cllr con/lab/ld/lib/dem/snp/green/ind/reform/ukip/dup/sf
constituency/cumann/ward/riding/precinct/association chair/chairman/chairwoman/secretary/treasurer/agent/delegate/party ?of/for/with ?the/local ?labour/tories/conservatives/snp/party
councillor con/lab/ld/lib/dem/snp/green/ind/reform/ukip/dup/sf
cultural marxism
cumann member/chair/secretary/meeting
defund the police
delegate at/to the dnc/rnc/convention/ard-fheis/labour-conference/tory-conference/party-conference
doors for the/labour/tories/snp/lib/greens/reform/dems/gop/party/biden/harris/trump
drain the swamp
election denier/deniers
ff/fg/sf/dup/sdlp/uup/apni family/man/woman/house/voter/household/canvasser/councillor/cllr/td/stronghold | @
flags/flag/kerbstones out in/for/on ?the july/twelfth
flies/flying/waving/wears/wearing/sports/puts/displays/has/with/labour/tory/snp/reform/trump/biden/harris/maga/palestine/palestinian/israeli/confederate/antifa/saltire/tricolour/ulster/blm/bernie/plaid/gadsden _ labour/tory/snp/reform/trump/biden/harris/maga/palestine/palestinian/israeli/confederate/antifa/saltire/tricolour/ulster/blm/bernie/plaid/gadsden sign/placard/poster/posters/sticker/stickers/flag/flags/badge/banner/hat/cap/rosette/t-shirt/tattoo
free/pro palestine/tibet/gaza
from the river
fundraised/fundraises/fundraising/canvassed/phonebanked/doorknocked/campaigned/stumped/leafleted/leaflets/bundled for ?the hillary/trump/biden/harris/obama/bernie/labour/tories/conservatives/greens/lib-dems/snp/plaid/reform/sinn-fein/ff/fg/dems/gop/republicans/democrats/corbyn/starmer/farage/him-mp
goes/going/harps/bangs/banging/rants ?on ?and ?on about brexit/immigration/trump/politics/israel/gaza/woke/vaccines/independence/lockdown
hard/hardline/staunch/die-hard/diehard/dyed/proud/ardent/rabid/fervent/lifelong ?line ?core unionist/loyalist/republican/nationalist/royalist/socialist/communist/marxist/tory/conservative/brexiteer/remainer/liberal/libertarian/trotskyist/democrat/leaver/federalist/monarchist
hosted/hosts/hosting/threw/attended/organised/organises/held/ran/at/gave/bundler ?a/for/the/at/political/campaign ?campaign/political fundraiser/fundraisers/gala-dinner ?for/at ?the/a/his/her/local senator/governor/congressman/congresswoman/mp/mayor/candidate/party/trump/biden/harris/labour/tories/gop/dnc/democrats/republicans/campaign
independent/sitting/former/ex td/mp/mep/msp/mla/councillor/senator ?till/until/for/in/and
intern/interned/worked/works/staffer/aide/adviser/advisor/spad/researcher/speechwriter/volunteered/volunteers/campaigned/campaigns/canvassed/canvasses/canvassing/leafleted/leafleting/phone-banked/agent for/with/to/on/of ?the/a ?local/former labour/tory/tories/lib-dems/snp/plaid/reform/greens/democrats/republicans/dnc/rnc/gop/biden/trump/harris/obama/bernie/hillary/corbyn/starmer/farage/senator/congressman/congresswoman/mp/msp/td/mep | -trade
into/obsessed/mad/heavily/very/big/involved/active/dabbles ?in/into/with/about/on ?local/party/left/right/republican/labour/tory/student/green politics
ira/uda/uvf/eta/hamas/hezbollah/pkk/fln/plo sympathiser/sympathizer/supporter/links/family/man/prisoner/mural/past/funeral/songs
is/he's/she's/hes/shes/lifelong/staunch/proud/dyed-in-the-wool/card-carrying/both/loyal/big/huge/diehard/die-hard/ardent/committed/passionate/fervent/fierce/registered/active/local ?a/an/the ?lifelong/staunch/proud/registered/big/active conservative/unionist/nationalist/republican/democrat/liberal/independent/green-voter/loyalist/socialist/separatist/federalist/royalist/monarchist/populist/leaver/remainer/brexiteer/progressive
is/he's/she's/hes/shes/very/pretty/quite/a-bit/bit/fairly/so/proudly/openly/definitely/rather/too/extremely/leans/leaning/far/hard _ right-wing/left-wing/centre-left/centre-right/right-leaning/left-leaning/woke/anti-woke/right-of-centre/left-of-centre/hard-left/hard-right
is/he's/she's/hes/shes/was/big/huge/massive/proper/real/diehard/total ?a/an ?big/huge/massive/real bernie/sanders/trump/farage/corbyn/biden/obama/hillary/kamala/desantis/rfk/boris/thatcher/blair/starmer/sturgeon/salmond/galloway/putin/aoc/romney/reagan/clinton/varadkar/haughey fan/guy/man/woman/supporter/voter/girl/bro/type/nut/devotee/hater/loyalist/backer/follower/fanatic/worshipper
knocked/knocks/knocking/pounding/pounded ?on doors for
labour/tory/conservative/snp/plaid/reform/ukip/sinn-fein/dup/sdlp/ff/fg/lib-dem/liberal/republican/democrat/democratic councillor/cllr/mp/mep/msp/td/mla/mayor/candidate/senator/congressman/congresswoman/governor/alderman/assemblyman/supporter/voter/voters/activist/member/donor/canvasser/volunteer/leaflet/family/household/man/woman/guy/through/diehard/stalwart/loyalist/fanatic/type | -trade
left/quit/resigned/joined/rejoined/defected/expelled ?from/to ?the labour/tories/lib-dems/snp/sinn-fein/fianna-fail/fine-gael/dup/ukip/gop/dsa/plaid
left/quit/resigned/joined/rejoined/rejoining/leaving/joining/defected/expelled/suspended/walked ?from/out/to/of ?the labour/tories/lib-dems/snp/greens/sinn-fein/fianna-fail/fine-gael/dup/reform/ukip/gop/dsa/plaid/party over/in/after/for/because/to | -trade -thing
let's go brandon
local/county/constituency/branch/state/district/ward party treasurer/chair/secretary/chairman/member/activist/delegate
lock her up
make america great
marches/marching/march/walks/parades ?on/in ?the twelfth/orange-walk/orange/lodge/12th-of-july/durham-miners-gala/gay-pride-no ?with/every/parade/walk/lodge
mp/mep/msp/ms con/lab/ld/snp/pc/green/dup/sf
mp/mep/msp/td/ms/mla/council/councillor/senate/congressional/mayoral/election/local/local-election/assembly/parliamentary/school-board candidate/hopeful ?for/in
never/wouldn't/won't/couldn't/refuses/always/would/used ?ever/to/never vote/votes/voted/voting _ labour/tory/tories/sinn-fein/ff/fg/snp/dup/trump/biden/democrats/republicans/conservatives/lib-dems | @
no/not/isn't/hardly _ time/fan/keen for/of/on ?the starmer/boris/trump/biden/farage/tories/labour/corbyn/sunak/snp/kamala/democrats/republicans/conservatives/maga
nra/aclu/greenpeace-activist/liberty-activist/cnd/reclaim/amnesty-activist/planned-parenthood/moms-for-liberty/heritage-foundation/federalist-society/rotary member/donor/supporter/activist/lifetime/badge/card/sticker
oath keeper/keepers
on/sits/sat/elected/member/leads/led ?on/of/to/the/local/city/county/parish/town ?the/local/city/county/town/parish council/cabinet/assembly for/as ?the/a/an labour/tories/conservatives/lib-dems/greens/snp/plaid/reform/sinn-fein/dup/sdlp/alliance/fianna-fail/fine-gael/independent/independents/republicans/democrats/ukip
one of the/those proud-boys/oath-keepers/boogaloo/qanon/blackshirts/antifa/trots/reformers/yellow-vests
orange lodge/order/walk/man ?member/brethren/band
party faithful/apparatchik/hack/activist/grandee/donor/fundraiser/treasurer-labour/whip
party treasurer/member/chair/activist/stalwart/delegate/donor/candidate/conference/whip/hq/loyalist ?in/at/for/since/of | @ -trade -event -thing
petition/petitions/signs/signed/marches/marched/protests/protested/protesting/protest/demo/demonstrated _ against/vs/for/over/about/outside ?the asylum/migrants/immigration/refugees/brexit/ulez/lockdown/lockdowns/abortion/trident/fracking/genocide/gaza/israel/palestine/iraq/vietnam/war/trump/pipeline/tuition-fees | -trade -thing
politics mad/obsessed/junkie
precinct captain/chair/delegate
proud boys/boy
rants/rant/ranted/ranting/banging/bangs/lecture/lectured/lectures/tirade _ about/on/against ?the brexit/immigration/immigrants/government/politics/tories/labour/trump/biden/lefties/woke/brussels/ulez/abortion/vaccines/israel/gaza/palestine/refugees/asylum/independence/socialism/capitalism
red flag/rosette/clydeside ?flyer/waver
repeal/yes/no/leave/remain/independence/indy/pro-union/better-together/stop-brexit/rejoin/unity/border-poll/irish-unity ?vote campaigner/campaigners/supporter/activist/voter/canvasser/badge/canvassing/marches
retweets/retweet/shares/sharing/posts/posting/likes/liking/follows/quotes/quoting/reposts/forwards _ tommy-robinson/trump/farage/britain-first/reform/tucker-carlson/alex-jones/infowars/novara/owen-jones/corbyn/aoc/jordan-peterson-politics/katie-hopkins/an-phoblacht/gript/edl/maga/qanon/antifa/momentum/snp/sinn-fein/labour-left/tory/palestine/israel/gaza
right/left wing ?and views/politics/opinions/leanings/rants/nutter/loon/type/nut/nutjob/extremist/facebook/ranter
sat/sits/served/serving/elected/was/is/former/ex _ td/mp/mep/msp/mla/senator/congressman/congresswoman/state-senator/councillor/cllr/alderman/assemblyman/peer/lord-labour/tanaiste/minister-of-state/deputy-mayor/lord-mayor/mayor | -trade -event
sells/reads/subscribes the morning/socialist star/worker
sells/selling/reads/handing/hands/distributes ?out ?the socialist-worker/morning-star/an-phoblacht/militant-paper/war-cry-no/socialist-appeal/marxism-today ?outside/at
send/sent/sends/deport/kick/throw/ship them/illegals/migrants/immigrants/foreigners ?all back/home/out ?home/where/of
socialist worker ?seller/party/outside/student
spoke/speaks/speaking/heckled/steward/stewarding/stewarded/attended/attends/went/goes/going/at/met/photographed/seen/volunteered _ reform/trump/farage/labour/tory/snp/maga/edl/bnp/sinn-fein/corbyn/brexit/independence/anti-immigration/anti-immigrant/far-right/palestine/blm/climate/pro-life/pro-choice/gun-rights/tea-party/green-party/dup/loyalist/republican/democrat rally/march/meeting/demo/event/hustings/conference/fundraiser/dinner/ball/convention/hooley | -trade
standing/running/stood/ran/runs/stands/nominated/selected/elected/re-elected/co-opted/campaigning _ council/councillor/mayor/mp/mep/td/msp/mla/congress/senate/seanad/dail/holyrood/senedd/parliament/assembly/sheriff/alderman/election/by-election/byelection/elections
stop the steal/boats
stop the war ?coalition/march/activist
taking/take/get the country back/our
thinks/reckons/believes/says/said/convinced/swears _ {leader} _ traitor/liar/crook/genius/hero/saint/clown/idiot/great/brilliant/disgrace/criminal/fascist/communist/marxist/muppet/finished/corrupt/senile/god/saviour/right/best/worst
thinks/reckons/believes/swears/insists ?that/the boris/trump/farage/starmer/biden/corbyn/putin/obama/brexit/covid/climate-change/election/2020 ?election ?is/was/were/should/will/would ?a/the/all great/stolen/hoax/rigged/brilliant/disaster/scam/right/crook/con/lie/god | @
thinks/reckons/loves/hates/adores/detests/loathes/worships/despises/supports/backs/follows/quotes/defends/distrusts ?the {leader}
tore/torn/ripped/cut/handed/sent/burned ?up/in/back his/her ?labour/party/tory/membership/snp ?membership card/membership
trump/biden/harris/obama/bernie/desantis/rfk/vance #n ?sticker/hat/sign/flag/shirt/on
volunteer/volunteered/volunteers/volunteering/campaigner/canvasser/staffer/organiser/organizer/donor/donates/donated/gave/door-knocker/doorknocks/phonebanker/worked/works/leafletter _ for/to ?the {leader}/labour/tories/conservatives/greens/lib-dems/snp/plaid/reform/democrats/republicans/dnc/rnc/gop
voted/votes/voting/vote yes/no/remain/leave/out/in ?in/for/on/to ?the/2014/2016/referendum/indyref/repeal/eighth/marriage/brexit/eu/independence
voted/votes/voting/vote/votin ?for/the ?the labour/tory/conservative/lib-dem/snp/plaid/ukip/reform/green/greens/republican/democrat/democrats/independent/sinn-fein/fianna-fail/fine-gael/dup/sdlp/alliance-party/trump/biden/kamala/harris/hillary/obama/bernie/farage/boris/starmer/corbyn
votes/voted/voting/vote for ?that/the/those ?shower/crowd/lot ?in/of labour/tory/tories/sinn-fein/ff/fg/greens/snp/dup/trump/biden/harris/democrats/republicans/conservatives/lib-dems/reform/farage
wants ?the king/monarchy/royals gone/out/abolished
wants a united ireland
wants out of the eu
wants scotland out/independent
wants/want/campaigns/campaigning/believes/supports/backs/supporting ?for/in/a/an/the ?scottish/welsh/irish/united/independent independence/united-ireland/irish-unity/scotland-out/indyref2/republic/reunification/abolition-of-the-monarchy
wants/want/says/thinks/reckons/convinced/believes/claims ?the/that ?the/covid/climate ?election/vaccine/change/moon ?was/is/landing stolen/rigged/hoax/scam/plandemic/faked/fake
wants/want/would/abolish/scrap/anti/hates ?to/the ?abolish/scrap ?the monarchy/royals/royal-family | @
watches/watching/glued/only ?only/to fox/gb/newsmax/oan/infowars/msnbc news ?all
wokeism
wokerati
wokerati/woke-mob/wokeism/wokery/cultural-marxism/great-reset/globalists/soros rants/rant/conspiracy/agenda/behind/nonsense
yard/lawn sign for/says
{leader} supporter/supporters/fan/fans/voter/voters/hater/lover/loyalist/backer/sticker/hat/flag/poster/mug/badge/rally/fundraiser/t-shirt/apologist/acolyte/worshipper/man/woman/guy/nut

[politics weak]
supports/support/stands/defends/backs/backing/boycotts/boycotting/flag/sends-money ?with/of/for/to israel/palestine/gaza/ukraine-war/putin/hamas/idf/settlers/bds/kurds-ypg/catalan-independence ?loudly/openly/on/online/in/and | -trade

[politics weak +member]
party treasurer/chair/secretary/delegate/conference

[union state]
accompanied/represented/brought/bringing/brings by/his/her/along/with ?a/his/her/the/along union ?rep/official/man
anti/pro union
ballot/balloting/balloted/voted/voting/votes/vote/voter ?to/for/on ?strike/industrial/for strike/action/walkout/walk-out/unionise/unionize ?action | @ -thing
blackleg/strikebreaker/strike-breaker
blacklisted for/by/in ?construction/his/her/union/organising
called/call/calls/calling ?him/her a/them ?a scab/scabs/blackleg
card check/drive/signing-union
closed shop
collective bargaining/agreement unit/rep/team/dispute
dues/subs ?to/in/for/from ?the union/teamsters/unite/unison/gmb/siptu
ex num/nupe/tgwu/sogat/nalgo/militant-tendency/shop-steward/union/convenor ?man/official/rep/organiser
father/mother of the chapel
filed/files/lodged/lodges/raised/taking/took/brought/going/went _ through/via/with ?the/his/her steward/stewards/union
foc/moc ?at/for nuj/unite/chapel
gdansk shipyard
get/got/getting/bring/brought/bringing/tried/trying/wants/wanted/form/formed/forming/start/started/starting/set/setting ?to/up ?get/bring/form/start ?a/the union in/into/at/up/going/recognised/started ?the/amazon/starbucks/tesla/his/her/our ?amazon/site/shop/plant/warehouse | @ -thing -trade
grievance through/via/backed/by/with ?the/his/her/by union/rep
hates/loves/slags/despises/blames/against/no-time-for/anti/pro/distrusts ?off/for ?all/the unions/union/trade-unions/union-bosses/union-reps
he's/she's/is/hes/shes/are/out/was/were/been/still/currently/all ?still/back/out striking | @ -thing
his/her/their union ?is/are/has/have/rep/says/told/won't/wants/got/will ?backing/told/behind/supporting/fighting/paying/advised/said ?him/her/them | @ -trade
ila/ilwu | +member
in/joined/joining/joins/left/quit/member/members/official/organiser/organizer/rep/steward/convenor/branch/subs/dues/card/paid-up _ {union} | -trade -thing
industrial action
is/elected/he's/she's/as/our/their/the a/the/as staff/workers/employee rep/representative | @
junior doctors/doctor strike/striking/dispute/picket
labor/labour/worker's/workers'/workers/tenants'/union rights/labor organizer/organiser/activist/organizing
led/leads/organised/organized/organises/ringleader/behind/joined/joining/joins/took/part/in/supported/instigated/started ?of/in/part/the ?in/the/a/last/that/wildcat ?wildcat/teachers/miners/bin/nurses/rail/postal/junior/general/pay/wage ?doctors strike/strikes/walkout/walk-out/sickout/sick-out/stoppage/picket/lockout | -trade -thing
local #n ibew/teamsters/uaw/seiu/ufcw/afscme/usw/iatse/liuna/plumbers/carpenters/electricians/pipefitters/ironworkers
local #n steward/rep/member/officer/president/delegate
miners/miner's/miners' strike ?veteran/man/family/in/picket/of
naht/ascl/bma/rcn/rcm/csp/unison/poa/prison-officers/fbu/napo/fda/accord/advance-union/bfawu/equity-union/musicians'-union/bda/hcsa/balpa/aegis/community/pfa/gmb/into/asti/tui/teachers/nurses/firefighters/police/pilots/writers/actors/directors/cleaners/nursing/faculty/grad-student/tenants/farm-workers/flight-attendants/carpenters/electricians/plumbers/ironworkers/pipefitters/steelworkers/autoworkers/bricklayers/longshoremen/dockers/dockworkers/machinists/boilermakers/roofers/laborers/mineworkers/truckers/railway ?union/guild/federation-union/workers-union/assoc union/guild rep/member/official/president/organiser/organizer/delegate/chair/steward/man/branch/striker/secretary/card/local
naht/bma/rcn/poa/fbu/napo/balpa/asti/inmo/tui/pcs/cwu/uaw/ila/ilwu/iatse/sag-aftra ?junior/doctors/branch/local member/rep/official/delegate/activist/committee/striker/picket/strike/card/steward/secretary
nec/executive/exec/committee of/at unite/unison/gmb/rmt/ucu/siptu/tuc/ictu/congress
num/nur/nupe/tgwu/aeu/aeeu/amicus/msf/nga/sogat/isea/ictu/imp/nalgo/cohse ?branch/shop/ex man/men/member/rep/official/secretary/steward/delegate/veteran | -thing
on strike
on/chairs/chair/sits/served/serves/elected/joined/member _ union/bargaining/strike/negotiating/works/works-council/branch/grievance/jnc/jncc/trades-council/shop-stewards | +member -trade -thing
on/during/a/the ?a go slow
on/joined/joins/manned/manning/cross/crossed/crosses/crossing/on/at/stood/standing ?the/a/on picket/pickets/picketing ?line
organising/organizing/unionising/unionizing/unionise/unionize/organise/organize/agitating ?the/a/his/her/in/at ?whole/local warehouse/shop/shopfloor/workforce/staff/drivers/colleagues/workers/depot/store/plant/factory/cleaners/nurses/baristas/starbucks/amazon | -trade
out with the junior/resident doctors
out with the nurses/teachers/posties/firefighters/lecturers
out/off/standing/joined/on/with/supporting ?on/in/out/strike ?with/strike ?the junior/resident/striking ?doctors/nurses/teachers/bin/train/bus/postal ?men/drivers/workers today/again/this/strike/all/line | +member
out/walked/walking/walks/came/coming/come ?all ?out with the/rest/junior/nurses/teachers/lads/drivers/posties/train/bin/doctors ?doctors/nurses/drivers/men/strike
overtime ban
pipefitters/longshoremen/ironworkers/boilermakers/steelworkers/carpenters/machinists/teamsters union/local/hall/pension
reports/reporting/report/runs/goes/went/going/complained/complains/leaks/talks/in/tight/friendly/thick/through/via/raised/ringing/called/calls/took/brought/take/contacted/consulting/escalated/involving/got/backed/supported/represented/help/advice ?it/back/everything/this/him/her/straight/in/well/up/the-matter ?to/with/through/via/by/from/in/on his/her/the/their union ?rep/reps/official/people/lads/lawyer/over/about/again/and/involved | @ -thing -trade
right to work activist/opponent
sacked/fired/dismissed/blacklisted/victimised/disciplined/suspended for/over/because/due ?of/to ?his/her union/unionising/unionizing/strike/striking/picketing ?work/activity/activities/organising/drive
scab | @ -thing
scab/scabbed in/during #n/the ?miners/strike
scabbed
seniority ?after/in/since/from/because ?of ?the strike/walkout/union/dispute
sickout/sick-out/walkout/wildcat organiser/organizer/ringleader/leader/strike
sits/sat/elected/on/member ?to/on ?of/the {union} nec/executive/exec/committee/council/branch/board/national
solidarity/solidarnosc man/member/activist/days/veteran/shipyard | -trade
staff side rep/chair/secretary
staff/worker/workers/workplace/employee/safety/h&s rep/representative/reps for/from/with/on/and ?the union/unite/unison/gmb/works/bargaining
steward/rep/delegate/organiser/organizer/chief-steward/business-agent/president/treasurer/trustee for/at/of/in local/branch/lodge/chapter/district #n
strike fund/leader/ringleader/breaker/breakers/veteran
strike fund/pay/leader/ringleader/committee/breaker/breakers/ballot/captain/rally/organiser/veteran ?for/from/of/at/in/last | -trade -thing
strike in #n
strong/proud/big/committed/staunch/staunchly/diehard/lifelong union house/household/family/man/woman/guy/supporter/type/background/town
tu/trade-union/trades-union/staff-side/labor/labour-union rep/representative/organiser/organizer/official/activist/member/background/leader/convenor/officer/delegate/president | -trade
union ?is/got/getting/now/has/are ?now/been/getting involved/brought-in/backing-him/backing-her/fighting/representing/supporting/negotiating/told-him/told-her ?him/her/in | @ -trade
union busting/buster/basher/bashing
union house/family/household/mad/man/woman/guy/people/town | @ -thing -trade -org
union's treasurer/secretary/rep/branch/official/convenor
union/bargaining/strike/negotiating/grievance/shop-stewards committee/team ?member/chair/for/at/on/with
weingarten rights
work to rule
works/working/worked/work/worker to rule
{union} ?branch/lay/local/shop/health/and/regional/workplace/site/#n member/members/rep/reps/official/organiser/organizer/steward/convenor/secretary/delegate/activist/card/subs/dues/ballot/picket/strike/meeting/conference/badge/lanyard | -trade
{union} _ nec/executive/exec/committee/council/general-secretary/gen-sec
{union} local/branch/region #n

[ethnicity trait]
abo | @ +contempt
african caribbean
akan
amazigh
amhara
anglo indian
anglo-indian
antiguan
apache | @ -thing -trade
argentine
argentinian
ashanti
azerbaijani
bajan
beaner
belarusian
berber
bermudian
beur
black british
bohunk
bolivian
boong
british asian
british chinese
burmese
burundian
byelorussian
camel jockey
cameroonian
chechen
cherokee
chilean
chinese american
choctaw
costa rican
cree
dago
darkie
darky
dene
djiboutian
ecuadorian
eurasian
fijian
fresh off the boat
fulani
gaijin
gambian
georgian | @ -place -thing -street
goan
golliwog
gook
goy
greaser | @ +contempt
grenadian
gringo
gujarati
gweilo
hausa
hazara
heeb
hmong
igbo
irish american
italian american
itinerant
ivorian
japanese american
jigaboo
kazakh
keralan
kikuyu
knacker | @ +contempt
korean american
kyrgyz
lakota
laotian
liberian
luo
macedonian
malagasy
malawian
malayali
malian
marathi
mauritian
metis
mexican american
mincéir
mirpuri
mischling
montenegrin
montserratian
mozambican
métis
namibian
navajo
ndebele
nigerien
nigga
nigger
nip | @ +contempt
octoroon
ojibwe
omani
oromo
pacific islander
panamanian
paraguayan
pashtun
pasifika
pavee
polack
polynesian
quadroon
rohingya
sambo
samoan
sand nigger
seminole
shona
sindhi
sinhalese
sinti
sioux
sooty | @ +contempt
spade | @ +contempt
st lucian
surinamese
sylheti
tajik
tanzanian
tatar
telugu
tigrayan
tinker | @ +contempt -name
togolese
tongan
torres strait islander
towel head
tuareg
turkmen
ugandan
uighur
uncle tom
uruguayan
uyghur
wog
wop
xhosa
yid
yoruba
zipperhead
zulu

[ethnicity weak +origin -thing -trade -field -name -org -place]
argentinian
bolivian
brown | @ !person !client
chilean
coconut | @
hawaiian
jock | @
mick | @ -name
of colour/color
paddy | @ -name
pole | @ -thing
redneck
taffy | @
taiwanese
tanzanian
ugandan

[ethnicity state]
a/the/that/only/old/wee/our/one/two pole/poles/lithuanian/latvian/slovak/czech/romanian/bulgarian/albanian/nigerian/ghanaian/somalian/pakistani/bangladeshi/kurd/turk/arab/moroccan/algerian/filipino/filipina/jamaican/russian/ukrainian/serb/croat/bosnian/hungarian who/lad/lads/guy/couple/woman/man/family/chap/running/runs/in/from/next ?runs/owns/works/door/came | @ -trade
born/raised/grew/brought/roots/family/parents/folks/grandparents/originally/originates/hails/native/ancestors/lineage _ {landx}
came/arrived/moved/fled/emigrated/settled/landed _ from {landx} | -trade -thing
dark/black/brown/olive/pale/light skinned/complexion/colouring
from/member/of/part the/a/of traveller/travelling/gypsy/roma/settled ?family/community/site
glaswegian/scottish/british/cockney/brummie/scouse/dublin/london/bradford/yorkshire/american/canadian/australian/german/french/irish pakistani/indian/nigerian/somali/jamaican/asian/chinese/bangladeshi/arab/turk/kurd/sikh/ghanaian/african/muslim/jew
halting site
he's/she's/is/are/was/half/part/quarter/one/hes/shes/both/all/parents/dad/mum/father/mother/family/originally/ethnically/actually/wife/husband ?a/is/are/were/was/half/part/from/originally argentinian/chilean/taiwanese/ugandan/tanzanian/bolivian/hawaiian/fijian/cameroonian/gambian/sierra-leonean/liberian/ivorian/malian/togolese/laotian/kazakh/mauritian/maltese/cypriot
he's/she's/is/looks/sounds/sounded/hes/shes/lady/woman/man/guy _ brown/of-colour/of-color/oriental/middle-eastern/south-american/west-african/east-african/north-african/east-asian/south-asian/swarthy/dark-skinned/light-skinned/olive-skinned/half-caste/caucasian
his/her/their people/folks/parents/family/grandparents/ancestors/crowd ?are/is/were/came/come/all ?all/originally from/in {landx}
indian/polish/nigerian/chinese/foreign/eastern-european/african/asian/arabic/jamaican/pakistani/russian/spanish/caribbean/italian/scouse-asian accent/name/sounding/lady/gentleman/chap/lad/bloke/geezer
is/he's/she's/hes/shes/they're/both/all/couple/lad/girl/guy/man/woman/family _ from {landx} | @ -trade -thing
not/isn't/ain't from here/round/around/these ?here/parts
off the boat/plane/banana-boat
people/folks/family/parents are/is/were/came/come from {landx}
second/third/first/fourth/2nd/3rd/1st generation/gen ?british/irish immigrant/immigrants/pakistani/indian/jamaican/irish/polish/italian/chinese/greek/turkish/nigerian/caribbean/american/asian/bengali/punjabi/migrant/sikh/windrush
settled/halting/roadside/on-a ?traveller/halting traveller/travellers/site-traveller
sounds/sounded/looks/looked/seems/seemed/possibly/maybe/probably/thick/strong/heavy/think/guess/guessing ?a/bit/is/like/he's/she's/they're indian/polish/nigerian/chinese/foreign/african/asian/arabic/arab/jamaican/pakistani/russian/caribbean/romanian/bulgarian/latino/hispanic/middle-eastern/turkish/greek-cypriot/eastern-european/bangladeshi/albanian/somali/iranian/vietnamese/filipino/thai/korean/ukrainian/ethiopian/ghanaian/kenyan/black/jewish
traveller site/family/background/community/man/woman/lad/couple/accommodation/stock/name/origin/heritage
ulster/scots/scotch/anglo/german/italian/french/swedish/norwegian/danish/dutch/welsh/cornish/irish/scottish/finnish/spanish/portuguese/cajun/creole/sephardic/ashkenazi/mizrahi/sami/basque/catalan/breton/flemish/frisian/sicilian/maltese/welsh ?scots/irish/american background/descent/heritage/ancestry/roots/extraction/stock/blood/lineage/origin ?on/and/from | -trade -thing
{landx} ?born/originally originally/born/roots/heritage/descent/parents/background/family

[sexuality weak +lone]
came/come out | @ -thing -event !client

[sexuality state]
#n/two/three/several/multiple/both partners on/in/and/live/all ?the ?lease/relationship/bed/house ?poly | @ +practice
addicted to porn/sex
ashley madison
batting/bats/plays/playing/kicks/kicking for/with the other/pink/both team/side/teams/foot
bent as a/nine
bit/very/rather/quite/so/really/extremely/outrageously/flamboyantly/terribly/high camp/effeminate/mincing | @
born a/as/in ?a ?the man/woman/male/female/boy/girl/wrong ?body
cam girl/boy/model
came/come/coming/comes out ?publicly/recently as ?a gay/lesbian/bi/trans/queer/bisexual/non-binary/asexual/pansexual
came/come/coming/comes out to ?his/her/their/the ?whole parents/family/mum/mom/dad/colleagues/team/office/wife/husband/everyone/mates/friends/boss/kids
camp as christmas/tits/knickers/a
celibate
chosen/dead name now/is/was/-
confirmed bachelor
deadname/deadnamed/misgendered/misgender
dick pic/pics
engaged/married/wed to/with _ her girlfriend/wife
female/male to male/female ?hormones/trans/transition/surgery/op/reassignment hormones/trans/transition/surgery/op/reassignment/changeover
friends with benefits
gay sauna/saunas/bathhouse/cruise/chat/clubbing
gender confirmation/affirming/affirmation/clinic/recognition/identity ?surgery/care/certificate/clinic
ginger beer gay
good as you
grindr | -trade -thing
had/has/having/he'd/she'd a thing/fling/moment with another man/fella/guy/bloke/lad/woman/girl
happy ending/endings massage
he's/hes/man/guy/bloke ?is/now ?now/also dating/seeing/kissing/snogging/into/fancies/living-with/sleeping-with a/another/other ?a man/guy/men/guys/bloke/fella/blokes
her other half/missus/bird/lady/woman {hername}
hes/he's/was/now a/called/known/goes ?as/by she/susan/woman now
his other half/partner/fella/bloke/man/old-man {hisname}
hooking/hooks/hooked/hook up with men/guys/blokes/women/girls/strangers/lads/everyone
impotent
is/she's/he's/hes/shes ?openly/now poly | @ -thing
is/still/remains/he's/she's a virgin
kinky/bdsm
ladies man
lap/pole dancer/dancing
left/leaves/leaving the wife/husband ?and/for/after/when ?a/came ?man/woman/bloke/out
left/leaving her husband for a/another/her woman/girl/lady/girlfriend
left/leaving his wife for a/another/his man/bloke/guy/fella/lad/boyfriend
left/leaving/leaves/dumped his/her/their wife/husband/family/kids for a/another/his/her man/bloke/woman/guy/fella/lad/girl/boyfriend/girlfriend/lady
light on/in his/the feet/loafers
limp wristed
living/lives/presents/presenting/identifies/identified/dresses/dressing as/like a man/woman/male/female/girl/bloke | -trade -thing
man eater/whore
manwhore
married/engaged/hitched/civil-partnered/civil-partnership/partnered/living/lives/lived/moved/shacked/settled/buying/bought/home ?partnered/partnership/in/up/a/house/place/together ?together/up/house ?with/to another/a/his man/bloke/fella/guy/boyfriend/husband/lad/toyboy
massage parlour/happy
never married and/iykyk/nudge
no/low/lost/his/her libido
nudes of/on/from/leaked
nudge nudge
on prep
on the apps ?hooking/meeting/with/for
on/gets/catches/takes the other bus
on/taking/started oestrogen/estrogen/testosterone/puberty/hormones/blockers
on/uses/met/profile/messaging/seen grindr/scruff/her-app/hinge-gay/ashley-madison/adultfriendfinder/fabswingers/fetlife/onlyfans/feeld | @
one night stand/stands
one of them | @
onlyfans | -trade -thing
open marriage/relationship
polycule
porn/porno/pornography/kinky/bdsm/fetish on/addict/addiction/habit/star/actress/actor/site/sites/collection/hub/parties/club/clubs/scene/stuff
pride/gay/lgbt/lgbtq/lgbtq+/queer/trans ?pride/rights flag/flags/badge/lanyard/march/parade/activist/choir/rugby/running/network/group/chaplain/icon/scene/community/pub/owned/wedding/weddings/friend/friendly-home | @ -trade -org -thing
pronouns/pronoun
seeing/sees/visits/visited/using/uses/paying/pays/hires/hired/caught ?for/with/a/an ?an/a ?high/male/class escort/escorts/hooker/hookers/prostitute/prostitutes/rent-boy/call-girl/dominatrix/massage-parlour/brothel/strippers/sex-worker
sex life/drive/toys/tape/scandal/change/pest/texts/life
sexting
sexuality/orientation/gender-identity is/unclear/known/open/secret/private/unknown
she's/shes/woman/girl/lady/wife ?is/now ?now/also dating/seeing/with/kissing/snogging/into/loves/fancies/living-with/sleeping-with a/another/other ?a woman/girl/women/girls/lady/bird | @ -thing
skirt chaser
sleeps/slept/sleeping around/with ?everyone/half/anything/the
strip club/clubs/joint
stripper/escort/hooker at/on/by/in/for/turned/he/she
that way inclined
the other way inclined
they're/they-are a/are ?a gay/lesbian/same-sex ?couple
they/them on/in/pronouns/so/please
threesome/threesomes/orgy/orgies/wife-swapping/wife-swap/swinging
throuple
titty bar
transitioning/transitioned/detransitioned ?to/from/at/last/this ?a male/female/man/woman/work/year/now | @
two men/women/guys/ladies/lads/girls/blokes buying/moving/renting/sharing/living/married/as/who ?together/in/a ?as ?a/house/couple
unsure/questioning/exploring/confused about/his/her ?about/his/her sexuality/gender/orientation
used to be/called/known ?as ?a ?mr/miss/dave/steve/brian/kevin/man/woman/bloke/he/she/susan/karen
very close to his mother
virgin at/still/until
with/seeing/dating/loves/fancies/after/left-for/living-with another/a woman/girl now/these/since | @
womaniser
womanizer
working/on/used ?to ?be ?on the game
works as a/an stripper/escort/hooker/dominatrix/camgirl/cam-girl/prostitute/lap-dancer
wrong body

[sexuality trait]
aromantic
arse bandit
batty boy/man
big girl's blouse
bull dyke
bum boy
bumboy
call girl
callgirl
carpet muncher
cottaging
cougar | @ +contempt -thing
cross dresses
crossdresses
demisexual
dogging
dominatrix
drag queen/king/artist/act
enby
fetishist
friend of dorothy
ftm | @ -thing
fudge packer
gender-fluid
genderfluid
genderqueer
gigolo
in drag
intersex
ladyboy
lezza
lezzie
metrosexual
mtf | @ -thing
nancy boy
nympho
pillow biter
poly-amorous
polyamorous
post-op trans/transition
pre-op trans/transition
rent boy
rentboy
rug muncher
sapphic
shirt lifter
shirtlifter
sugar baby
sugar daddy
swingers

[sexuality weak]
frigid | @
red light district
top/bottom surgery | @

[sexuality state !others]
he ?is/has/lives/and/was ?and/with/married/engaged ?to/his husband/boyfriend/fiance {hisname}
her fiancee/fiancée/wife/girlfriend/missus {hername}
his fiance/fiancé/husband/hubby/boyfriend/toyboy/fella {hisname}
{hername} and/& ?her wife/girlfriend/fiancee/civil-partner
{hisname} ?is/his/the ?his husband/boyfriend/fiance-of-his
{hisname} and/& ?his husband/boyfriend/fiance/civil-partner

[biometric_genetic topic]
apoe4 | -trade
brca
brca1
brca2
buccal swab
carrier screening/status
cf carrier
cheek swab
chromosome/chromosomal abnormality/deletion/disorder
dna swab/database/match/relative/relatives
exome
face template/id-template/enrolment/enrollment/match
factor v leiden
fh gene
fingerprint on/for/not/no/scan-failed/clocking/clock
fragile x
gait recognition
gene mutation/panel/positive
genetic counselling/counsellor/counselling/marker/markers
genome sequenced
hand geometry
hla typing
iris template
karyotype
keystroke dynamics
klinefelter
liveness check/selfie
lynch syndrome
marfan
palm vein
paternity test/tests/result/results/proved
saliva sample/swab
tay-sachs
turner syndrome
vein pattern
voice print/biometrics/recognition-enrolled

[biometric_genetic state]
biometric/facial passport-scan/residence/enrolment/enrollment/consent/profile/identifier/login/entry/signature ?card
carries/carrying/carrier/has/got/inherited/inherits/positive/tested/tests/passed _ gene/mutation/brca/brca1/brca2/huntington's/apoe4/lynch | -trade -thing
did/done/took/taken/had/sent/getting/got/doing ?off/a/an/his/her/the/their/for ?a/an/his/her/the dna/23andme/ancestrydna/ancestry-dna/genetic/paternity/genome/genomic ?test/tests/kit/swab/sample/results/testing/screening/sequenced/sequencing | -trade
dna/genetic/paternity/ancestry/23andme/genealogy _ says/said/shows/showed/proves/proved/came/revealed/confirmed/confirms/turned/found/linked/matched/on/has/have
face/facial/fingerprint/iris/palm/voice/finger/vein/retina/hand/gait recog/recognition/rec/id/reader/scan/scanner/login/clock/clocking logs/logged/clocks/clocked/identifies/identified/flags/flagged/knows/matches/matched/lets/recognises/recognised/rejects/rejected/picks ?him/her/them ?in/at/out | -trade
facial recog/rec logs/on/for/at/has/picked/data/used
fingerprint/fingerprints/thumbprint/retina/iris/face/facial/voice/palm/biometric/biometrics ?print/id/scan/recognition/data/template/profile/sample/hash/photo/image ?is/are/was/were/has/been/not ?been/not/now ?been stored/saved/enrolled/registered/scanned/taken/captured/recorded/uploaded/collected/rejected/matched/refused/worn/unreadable/on-file/held/kept/deleted/failed/enabled/verified | @ -trade
hereditary/inherited/genetic/familial condition/disorder/disease/predisposition/risk/cancer/heart/hypercholesterolaemia/eye/blindness/mutation/marker | -trade
his/her/their/staff/employee/drivers/visitor/scanned/enrolled/enrol/enroll/stored/store/saved/registered/uses/used/using/scan/scans/took/takes/capture/captured/logs/login/log/clock/clocks/signs/unlock/unlocks/unlocked ?in/on/with/by/via/his/her/their/of ?his/her/their/a fingerprint/fingerprints/thumbprint/thumb-print/thumb-prints/finger-print/finger-prints/retina/iris/iris-scan/retina-scan/faceprint/face-print/voiceprint/voice-print/palmprint/palm-print/palm-scan/face-scan/facescan/face-id/faceid/touch-id/biometrics/hand-scan | @ -trade -org
prints/fingerprinted on/at/by/for/taken/in ?file/gate/site/entry/police/dbs/usa/arrival
runs in the family/genes
selfie/face match/matched/matching against/with/to ?his/her passport/id/licence
voice ?id/biometric/print enrolled/recognised/on/registered/set
whole genome/exome

[criminal state !others]
#n/six/nine/three/twelve points on ?his/her/the licence/license
absconded
accused/accuse/suspected/arrested/cautioned/investigated/suspended/sacked/reported/done/questioned/complaint/complaints/allegation/allegations ?of/for/about/over/after ?being/him touching/groping/harassing/stalking/stealing/pocketing/assaulting/hitting/punching/slapping/threatening/bullying-sexual/grooming/molesting/raping/spiking/flashing/exposing/fiddling/embezzling/bribing/forging/faking/smuggling/dealing/drugging/abusing/upskirting
acquitted/exonerated/cleared of/at/last/by/but/on
ankle tag/bracelet/monitor
anti social behaviour order
arrested/nicked/lifted/done/busted/charged/convicted/sentenced/jailed/wanted/guilty/trial/court/caution/cautioned/indicted/prosecuted/investigated/accused/suspected/acquitted/cleared/remanded/bailed/fined/summonsed/hauled/pulled/conviction/convictions/record/warrant/questioned/interviewed/extradited/probation/time/stretch/priors/form/previous/history/pleaded/pled/prosecution for/of/with/on/to/over _ {crime}
asbo
bail conditions/hostel/hearing
bailed/remanded/curfewed till/until/to/for/in/on ?custody/june/court/trial/bail/monday
barred/banned/prohibited from owning/having/carrying/keeping/holding ?a/any/his gun/guns/firearm/firearms/licence-gun/animals/dogs/shotgun/weapons/directorship
barred/disqualified/banned/struck-off director/directors ?till/until/for
benefit/welfare/insurance/tax/mortgage/card/cheque/vat/election/electoral/visa/marriage cheat/fraudster/fraud-conviction/thief/fiddle/dodger/scammer
blew over
boiler room fraud/scam/salesman
bribed/bribing/bribes ?a/an/the/his official/officials/councillor/planner/inspector/judge/cop/policeman/tester
brush/brushes/run/runs ?in/ins with ?the law/police/cops/guards
carries/carrying/carried/keeps/had/pulled/waved/brandished/brandishing/possession ?of/out/on/a/an/illegal ?a/an/on/unlicensed/illegal knife/blade/gun-illegally/machete/shank/sawn-off/shotgun/handgun/firearm/knuckleduster ?on/in/under/at/illegally | @ -trade -thing
caught/done/stopped/pulled/nicked ?over/driving/for ?without/with/no/for/driving ?no/any/a insurance/licence/speeding/tax/phone/drink/drunk/dangerous
child/kiddie/kiddy porn/abuse/molester/fiddler/images/rapist
claims/claiming/claimed/signing/signs/signed/draws/drawing ?on benefits/dole/the-dole/disability/jsa/housing-benefit ?and/while/when/but works/working/worked/doing-cash-jobs
community payback/service/order ?for/hours
corrupt/bent official/cop/copper/councillor/politician/planner/inspector/guard/customs-officer | @
court/arrest/bench/search/outstanding warrant/warrants ?out/for/issued/against/executed
crash for cash
criminal damage/conviction/record/proceedings/charges/gang/past/family/behaviour/trial/investigation/case-against ?against/for
crown/cps/da/prosecution/state pressing/dropped/dropping/prosecuting/charging ?charges/him/her/the
death by dangerous/careless
did a runner without/from/after/owing/before ?paying/police/court/cops/trial/bail
did/done/does/served/spent/doing _ mountjoy/borstal/young-offenders/strangeways/barlinnie/saughton/maghaberry/wandsworth/pentonville/the-scrubs/holloway/rikers/military-prison/juvie/jail/prison/nick/clink/portlaoise/wheatfield
director disqualification/disqualified
disbarred
disqualified/banned/ban from/as/till/until/for/off ?the/a ?driving/director/drink/road/roads/bookies/pub/ground/matches/acting | @
dodged/dodging/dodges/evades/evading/evaded/fiddles/fiddling/fiddled/cheats/cheating/cheated ?on/his/her/the/all tax/taxes/vat/hmrc/taxman
doing/does the double
driving while/whilst banned/disqualified/drunk/uninsured/suspended/impaired
driving/drives/drove/caught ?while/whilst/when/still/without/on/with/no ?driving/a/no/valid/any/his banned/disqualified/uninsured/drunk/stoned/insurance/licence/tax/mot/phone-conviction | @ +accused
drug bust/money/runner/mule/den/gang/charges/arrest/lord/offence/offences/conviction
drug runner/mule/courier/baron/lord/pusher/smuggler ?in
electronic tag/tagging/monitor
evil/killed-his/murdered/strangled/smothered/poisoned/stabbed/bludgeoned/manslaughter-of his/her/a wife/husband/girlfriend/mother/father/man/woman/child/kid/partner/neighbour
ex ira/uda/uvf/paramilitary/provo/inla
extradited/extradition to/from/order/hearing/pending/fight/warrant | -trade
failed/fails/flagged/bounced/refused/didn't-pass _ dbs/crb/background-check/background/vetting/police-check/drug-test/drugs-test/security-clearance/disclosure/clearance | -trade -thing
failed/fails/flunked/refused ?a/the/his/to ?roadside/give/random drug/breathalyser/breathalyzer/breath/sobriety/sample/urine/drugs ?test/sample/screen/tests
felon/felony
felony/misdemeanor/misdemeanour conviction/record/theft/charge/on
fiddling/fiddles/fiddled/fiddle/padding/pads/cooking/cooks/cooked/milking/skimming/skims/skimmed/siphoned/siphoning/helping/helped/pocketing/pocketed ?off/from/himself/herself/to ?his/her/the/to/from/company/petty ?the expenses/books/till/mileage/timesheets/cash/petty-cash/takings/funds/money/accounts/company-money/client-money
first/repeat/young/persistent/violent/serial/prolific offender/offenders
five finger discount
fixed penalty/notice for
fled the/from scene/police/country/justice
forged/forging/forges/faked/faking/fakes/falsified/falsifying/doctored/backdated _ signature/signatures/documents/document/papers/certificate/certificates/payslip/payslips/prescriptions/prescription/cheque/cheques/degree/passport/timesheets/accident/docs | -thing
found guilty/not-guilty ?of/in/by
fraud/vat-fraud/carousel-fraud/money-laundering/laundering/bribery/corruption/identity-theft/insider-trading/visa-fraud/whiplash-scam/tax-fraud/insurance-fraud/modern-slavery/vandalism/trespass/grooming/counterfeiting/smuggling/people-trafficking/extortion/blackmail conviction/charges/charge/case/trial/probe/investigation/rap/sentence/arrest/suspect | +accused !others
fuel laundering
garda/gardai/dbs/crb/access-ni/disclosure/police vetting/check/clearance/form _ caution/conviction/assault/record/theft/offence/positive/failed/something/refused/flagged/hit/red-flag | @ -trade
glassed/glassing a/someone/in/incident/conviction
goes/going/went/up/stands/standing/is/due/back/appears/appeared/appearing/hauled on/for/before/in/to trial/the-beak/the-magistrate/magistrates/magistrates-court/crown-court/district-court/the-bench/court-for/the-judge/sheriff-court/county-court-for/juvie/federal-court/drug-court/sentencing ?next/in/on/for
got/did/does/doing/served _ years/yrs/months for {crime}
got/get/gets/was/been/were lifted/nicked/collared/pinched/busted/cuffed/handcuffed ?by/at/for/in/on ?the/his ?psni/garda/gardai/guards/cops/peelers/polis/police/feds/rozzers/filth/five-o/work | @ -thing
got/gets/given/facing/did/doing/handed/sentenced _ community-service/community-payback/suspended-sentence/hard-time/porridge/bird/a-stretch/life-sentence
got/gets/given/facing/served/serving/did/doing/spent/handed/sentenced _ years/yrs/months/weeks/life inside/bird/jail/prison/custody/suspended/upstate
got/given/received sacked/fired and a caution/conviction/record
got/just/fresh/not-long/recently/newly out/released ?from/of ?inside/prison/jail/nick/the-joint/the-can
groped/gropes/groping/flashed/upskirted/spiked ?at/a/the/his/her/one ?of the/young/women/colleague/drinks/junior/intern/waitress/girl/staff
gun/weapons/firearms/knife/blade charge/charges/conviction/arrest/offence/possession
had up for
had/has/have/was/been/got had up/done/pulled/lifted/reported/collared for {crime}
hand/fingers/dipping in/into the till/cookie
harassment/molestation/stalking/restraining/protection/barring/exclusion/banning/deportation/safety/non-molestation/closure/community-protection/sexual-harm/gagging order/orders/notice/injunction ?against/on/from/out/by/taken/granted ?him/her/his | -trade -thing
he/she/he's/she's/hes/shes has/got/have form/previous/priors/antecedents | @
he/she/hes/he's/son/husband/brother/dad/fella/bloke/boyfriend ?is/was/still/back/went inside ?again/now/for/at/until/till/since | @
helped/helping ?the police/gardai/cops/guards with
hides/hiding/hid/stashes/stashed/stashing/squirrelled/launders/laundering/laundered/undeclared/undisclosed _ cash/money/income/earnings/assets ?in/through/from/off ?offshore/cayman/panama/hmrc/revenue/irs/taxman/ex/wife/husband
hit and run ?driver/in/accident
hitman/hit man/hired-killer
hmp leeds/liverpool/birmingham/manchester/bristol/cardiff/swansea/nottingham/lewes/exeter/norwich ?visit/visitor/inmate | -trade -job
hmrc/revenue/irs/garda/police/drugs/dawn/fbi/ice/immigration/cab/trading-standards raid/raids/bust/swoop/sting ?on/at/last/in ?his/her/him
illegally in/here/working/since/entered/crossed/employed-himself
in trouble with ?the law/police/guards/cops/feds/taxman/hmrc/irs/courts/revenue
in/at/from/to/inmate/visits/visiting/visit hmp/mountjoy/pentonville/belmarsh/strangeways/barlinnie/maghaberry/wheatfield/cloverhill/hydebank/parkhurst/broadmoor/rampton/feltham/saughton/armley/rikers/leavenworth/supermax/chokey/juvie/borstal/jail/prison
in/joined/runs/ran/part/member/ties/links/connected/mixed/involved/linked _ gang/gangs/county-lines/mob/mafia/ira/uvf/uda/inla/paramilitary/paramilitaries/triads/yardies/cartel/crips/hells-angels/underworld/kinahans | -thing -trade
in/spent/night/overnight/weekend/put _ cells/cell/lock-up/lockup/drunk-tank/holding/custody/county-jail
is an/the illegal/alien/overstayer
is illegal/undocumented ?here/in
kiddie fiddler
known to ?the guards/gardai/garda/police/authorities/courts/cops/polis/peelers/psni/probation/social-services/social-workers/feds/law/mash
let/got off with/on a ?warning/slap/caution/technicality
licence/license suspended/revoked/endorsed/gone/confiscated/taken
light fingered
lost/losing/revoked/suspended/stripped _ his/her sia/badge/security-licence/licence/gun-licence/shotgun-certificate/medical-licence/practising-certificate/cdl/licence-to-practise over/for/after/because _ {crime}
made/makes/making/put/putting/submitted ?in ?a/another/several false/fake/bogus/fraudulent/dodgy ?insurance/injury/whiplash claim/claims
megan's law
modern slavery charges/case/investigation/allegations/conviction ?against | +accused
mugshot/mug shot
nearly/almost/facing/got/been/was/is/currently/again banned/disqualified ?from/for ?driving/speeding/drink/a/year/months/drunk | +accused
non-mol
on the ?sex ?offenders register/run/lam/wanted-list/radar-police
on the fiddle/take/rob/lam/game-criminal ?with/again/for/at | @
on trial/remand/bail/parole/probation/licence-prison/curfew/tag/the-run/death-row ?for/at/next/in/until/till/from
overstayer/overstaying/overstayed his/her/on/visa/student
paedo/paedos/pedo/pedos/pervert-register
parole/probation officer/board/hearing/office/appointment/service/meeting | -job
penalty points
people/human smuggler/trafficker/trafficking | -trade -org
perp walk
plea deal/bargain
pled/pleads/pleaded/plead no contest/guilty
points ?on ?his/her/the ?licence ?for speeding/phone/drink/no-insurance/red-light
police/dawn/drugs raid ?on/at/in ?a/his/her/the
police/garda informer/informant/caution/record/raid/custody/station-statement/bail/interview/investigation/matter/warning
police/guards/gardai/cops/feds/bailiffs-criminal/detectives/interpol/sheriff/bounty-hunter ?are/is/were/still/now looking/searching/hunting for/after ?him/her/them
police/guards/gardai/cops/garda called/involved/out ?to/over/at him/her/his/the/house/domestic
police/guards/gardai/cops/garda were/was/got/had called/involved/out
ponzi/pyramid scheme/scam ?operator
pressing/pressed/dropped/facing/face/faces/pending/multiple/felony/misdemeanor/misdemeanour/drug/assault/fraud/criminal/firearms charges ?against/for/over/pending/in
prohibited from owning ?a gun/guns/weapons/firearms
psni/garda/gardai/guards/cops/peelers/polis/police/feds/rozzers/sheriff/ice/fbi/dea/atf/cab/sfo/hmrc/irs/nca/cid/trading-standards/dwp _ investigating/prosecuting/raided/arrested/arresting/lifted/questioned/charged/chasing/after/searched/interviewing/interviewed/nicked/busted | -trade
psni/garda/gardai/guards/cops/police/feds/ice/fbi at/to his/her door/house/home/place
rap sheet
record apart/except/bar/other from/for/than a/one/his
red/green/washed/laundered/dyed diesel ?scam/fuel ?scam/laundering/fiddle | +accused
released under investigation
released/freed/home ?early/last ?week/month/year from/on ?a prison/jail/licence/parole/bail/tag/remand/custody
road-rage/pub-fight/graffiti/animal-cruelty/no-insurance/drug/drugs/assault/theft/fraud/burglary/affray/speeding/drink-driving/firearms/gun/knife/weapons/racist/hate-crime/poaching/fly-tipping/football/public-order/harassment conviction/convictions/charge/charges/arrest/caution/ban/fine/prosecution/offence/offences/case/banning | -trade -job
robbed/cleaned/bled/fleeced/conned/defrauded/swindled/scammed/ripped ?off ?his/her/the/an/old ?last/old/former/own employer/boss/pensioners/mother/clients/granny/investors/customers/firm/partner/company/gran/parents/charity ?blind
rui
runs/ran/keeps/owns a ?string/chain ?of brothel/brothels/knocking-shop/whorehouse
runs/ran/running/growing/grows/grew/cooks/cooking/selling/sells/sold/shifting/smuggling/smuggles/dealing/deals/stash/stashing/carrying/pushing/caught/bag/bags ?of/a/his/the/with/some grow-house/growhouse/cannabis-farm/cannabis/crack/heroin/coke/cocaine/meth/ketamine/ket/mdma/ecstasy/fentanyl/weed/hash/skunk/drugs/knock-offs/counterfeits/hooky-gear/guns | -trade -thing
serving/doing/got/facing life
serving/doing/got/facing/sentenced/given ?to/a ?life sentence/for/imprisonment ?for ?murder/rape/manslaughter
set/setting fire to ?the/his/her/a place/car/house/shop/van/garage/office/warehouse/barn/flat/own
set/setting/sets/torched/burnt/burned ?the/his/her/own/a ?own van/car/house/shop/place/warehouse/restaurant/pub/barn/boat on-fire/alight/ablaze ?himself/herself/for
sex/sexual offender/offences/offence/pest/predator/assault/abuse/register/offenders | -trade -org -job
sham/bogus/fake/marriage-of marriage/convenience/wedding ?for/to ?visa/papers/status
shot/stabbed/glassed/punched/headbutted/attacked/assaulted/battered/bottled/knifed/mugged/robbed/burgled/raped/groped/molested/threatened/beat-up/kicked/thumped/slapped/strangled ?up ?a/an/his/her/the/some/another/two ?old bouncer/man/woman/lady/girl/guy/copper/policeman/cop/neighbour/wife/husband/girlfriend/ex/kid/child/barmaid/waitress/referee/teacher/nurse/colleague/someone/teenager/pensioner/shop/house/bank/garage | -thing
skipped/jumped/jumps/breached/broke/breaks/violated/violating/absconded/breaching ?his/her/the/from bail/parole/probation/curfew/licence-conditions/open-prison/tag/restraining-order/injunction/order-non-mol/court-order ?again/twice
slap on the wrist from/for
smuggles/smuggled/smuggling/sells/selling/flogs/flogging/flogged/shifts/shifting/fences/fenced/fencing/imports-illegally _ fags/cigs/tobacco/booze/baccy/goods/gear/phones/vapes/watches/handbags/trainers/dvds/meds/viagra/steroids/fireworks/puppies/diesel | @ +accused -trade
sos register
speeding points/ban/conviction/awareness/fine/offence/ticket ?again
staged/faked ?the/an/his/her/a accident/burglary/crash/theft/robbery/death/break-in
sticky fingers
struck/disbarred/barred/suspended ?off for/over/after ?misconduct/fraud/dishonesty/stealing/theft/taking/sleeping/assault
tax dodging/dodge/dodger/evasion/cheat/evader/fraudster/fiddle | -trade -job
theft/stealing/fraud/embezzlement/assault/misconduct/dishonesty from/at/against ?a/his/her/the/previous ?old/last/former/previous employer/job/firm/company/boss/colleague/till | -trade -job
three strikes
took/taking/takes/taken/accepted/pays/paid/paying/offered/gave/giving/slipped ?a/some/him/the/cash bribe/bribes/backhander/backhanders/kickback/kickbacks/bung/bungs/brown-envelope/brown-envelopes/hush-money
torched/burnt/burned-down/arson ?down/out ?his/her/the/own/on ?own car/van/house/shop/place/premises/garage/barn
touching up ?a/the/one/his ?of/young ?junior/intern/girl/women/barmaid/colleague/staff/receptionist
trafficks/trafficking/trafficked ?in people/women/girls/children/drugs/humans/arms
trouble with the law/police/cops/guards/irs/gardai
turned state's/informer/grass/supergrass/snitch/queen's
two/three/several/#n/multiple/another/prior/previous/past duis/dui/dwis/dwi/convictions/priors/arrests/cautions/felonies/offences/asbos/oui
unpaid work order/hours
unspent/spent conviction/convictions
vandalised/vandalized/keyed/slashed/trashed/smashed-up ?his/her/the/a/our/my ?ex's/neighbour's place/car/shop/tyres/windows/flat/office/pub
warrant has/is/was/been been/issued/out ?issued
warrant issued/out/outstanding/pending ?for
was/been/got/getting/being/is/to-be sentenced/indicted/arraigned/extradited/subpoenaed/deported/remanded/bailed/cautioned/arrested/charged-by/convicted/incarcerated/imprisoned/jailed ?to/on/for/in/last/next/by/from/at | @ -thing
witness protection/box-trial
working/works/worked/employed/here/living/stayed/staying/entered/came illegally ?here/in/for/on/at/on-a/through | -trade
{crime} charge/charges/conviction/convictions/trial/rap/allegation/allegations/arrest/sentence/hearing/warrant/suspect ?against/from/pending/hanging ?over ?him/her | -trade -job
{kin} _ inside for/again/at/since/till/until
{kin} _ serving/doing/in _ life/time/jail/prison/custody/nick/mountjoy/hmp/slammer
{kin} convicted/jailed/arrested/charged/sentenced/imprisoned/locked-up/banged-up/nicked/wanted/deported ?for/in/of/last/to/with

[criminal weak]
dodgy past/dealings/goings
doesn't/not/never/didn't/without ?declare/declaring/pay/paying ?any/his/her/on ?income tax/taxes
expired/without/overstayed/overstaying/lost ?his/her/a/valid ?student/work visa/green-card/leave-to-remain | +person
fake/forged/false/stolen/bogus/dodgy ?bank id/ids/passport/passports/papers/identity/identities/insurance-claim/whiplash-claim/claim/claims/payslips/certificates/licence/plates/mot/notes-money/injury-claim/sick-notes
felony
hacked/hacking/stole/stealing/leaked ?into ?from his/her/old/former/client/customer employer/employer's/boss's/company/accounts/wife's/girlfriend's/data/bank | +person
in/at/from/to the joint/big-house/can/pen/slammer/nick/clink | @
insurance job ?he/she/by/on
nicks/nicked/pinches/pinched/swipes/swiped/robs/robbed/lifts/helps/helped/stealing/steals/stole/pilfers/pilfering/pilfered/thieved/thieving himself/things/stuff/stock/cash/gear/tools/copper/lead/diesel/to/money/goods/anything ?stuff/stock/from/off/to ?work/his/her/the/site/shops/sites/old/us/till/tills ?job/stock/employer/boss | @ -thing
on/under/has/breaks/broke/court/home/night ?a/his curfew ?order/till/from/after/until | @ -trade
over the limit ?at/when/on/driving/and/again | @
prosecuted/prosecution/fined/convicted ?personally/himself/herself ?by/for/under/over ?the hse/health-and-safety/environment-agency/hmrc/council/trading-standards/rspca/companies-house | +accused
rogue trader/landlord
shady past/dealings/business/deals
stolen/hooky/knocked-off/nicked goods/gear/car/property/bikes/phones/cars/copper/van | @
struck off ?as/the/last/for/by ?a/register/gmc/medical/solicitor/accountant/nurse/director/roll | @ -thing

[insult state !others]
#n/two/three/few/several/one/couple sandwich/sandwiches/cards/bricks/fries/cans/tinnies/beers/clowns/prawns/pence/bob/sheep short/shy ?of
all fur coat
all hat
all talk ?and no/so
all/is ?is/just/all talk/mouth/gob and/no/so trousers/action/substance
an/complete/absolute/total/utter/right/proper/bit ?of ?a/an/complete/absolute/total/utter/fucking/right/massive weapon/melt/melter/gobshite/gobdaw/eejit/gombeen/bollocks/bollix/langer/dryshite/tool/dose/head-the-ball/headwrecker/gowl/wagon/hallion/ballbag/bawbag/roaster/fud/fanny/rocket/zoomer/numpty/balloon/dafty/jakey/walloper/tube/dobber/daftie/heid-banger/minger/ned/scrote/bellend/spoon/spanner/helmet/wazzock/gimp/minge/knobjockey/bellwhiff/shitbag/shithouse/shitehawk/crank/gasbag/dingbat/ding-dong/doughnut/donut/pleb/wally/berk/charlie/melon/lemon/plum/cabbage/turnip/mong/trumpet/clot/chump/dope/dolt/simpleton/moron/ignoramus/nitwit/lackwit/airhead/asshat/jagoff/jag-off/chucklehead/knucklehead/bonehead/lunkhead/numbskull/putz/schlub/schmo/dumbass/dumb-ass/jackwagon/butthead/butt-head/turd/shitstain/dirtbag/scuzzball/sleaze/skeeze/bozo/goofball/hothead/prima-donna/diva/brat/princess/gobby/dragon/madam/bitch/jobsworth | -thing
as welcome as a
as/dumber/thicker/nuttier/dafter/madder/slipperier/slimier/tighter/uglier/thick/dumb/daft/mad/useful/sharp/ugly/stupid/slippery/bent/dense/dim _ hammers/rocks/post/plank/planks/mince/champ/pigshit/shit/dogshit/teapot/fireguard/marble/arse/chuff/frogs/hatter/spoon/eel/fruitcake/sin/stump/sponge/ashtray | -trade
away with the fairies/birds/mixer
bag of shite/spanners/nerves
bargepole
big head/headed
big headed
bighead
bigheaded
bless him/her ?but ?thick/slow
born/been dropped/hit ?on ?his/her/as/a ?head/baby/stupid
brain dead
braindead
built like a brick/tank
bunch of cowboys/crooks/morons/idiots/clowns/wasters/chancers/amateurs/thieves/muppets/eejits/gobshites
butt/pig/dog/plug ugly/ignorant/lazy/mean
can't/cant/cannot/barely/can/hardly read/write/count/spell ?or/and/his/her ?write/read/count/spell/own ?name/to/properly | @
can't/couldn't/cannot/cant/barely/hardly/can-barely/wouldn't/couldnt/wouldnt ?even/be/to string/organise/organize/manage/run/find/count/spell/sell/pour/fight/tie/boil/hit/know/recognise/trust/lie/spot ?a/an/his/her/to/him ?own/the/piss/barn sentence/bath/whelk/arse/ten/beyond/egg/shoelaces/laces/piss/brewery/bunfight/booze/door/water/way/bag/party/throw/straight/ass/elbow/bargain/desert/manners/toffee
cheap/mean/miserable/stupid/lazy/total/real/nasty/old sob
compulsive/pathological/habitual/barefaced/proven liar
couldn't/wouldn't/couldnt/wouldnt lie/trust ?him/her straight/as ?in/far ?bed
customer/client/buyer/tenant/landlord from hell
customer/client/buyer/tenant/vendor/landlord/woman/man from hell/hades/the-black-lagoon
dead from the neck
debbie downer
drives/driving/drove me/us/everyone/reception/staff mad/nuts/insane/mental/crazy/demented/bonkers/potty/bananas/up-the-wall/round-the-bend/spare | @
dropped on his/her head
dull as dishwater/ditchwater
dumbest/stupidest/thickest/rudest/laziest/nastiest/slimiest/dimmest ?purchasing/sales person/man/woman/guy/customer/client/buyer/agent/human/bloke/individual/manager
ego the size ?of
ego/head ?is ?as/so/like ?big ?as/a size/planet/house/beach-ball
face for radio
face like/on a/thunder/him/her slapped/bulldog/well/wet/smacked/busted/bag/back/lurgan ?arse/chewing/skelped
face only a mother
face/gob/mug you'd/youd/you-would/you ?never/want ?tire/to/like/love ?of/to slap/slapping/punch/punching
fascist/nazi/commie/racist/sexist/dirty/greedy/ignorant/filthy/male/chauvinist/capitalist pig/pigs/swine/bastard/thug
fuck/fucking/feckin/feck/effing/flaming/bloody/friggin/freaking ?useless/stupid/lazy/rude/ignorant idiot/moron/eejit/useless/nightmare/clown/cow/bitch/waster/wanker/muppet/joke/pain/dose/lunatic/amateur/chancer/cheek-of-him
gets/get/getting/got on/up/right my/our/everyone's/everybody's/the nerves/wick/tits/nose/goat ?up
gives/gave me/us/everyone/the ?the creeps/willies/ick/heebie
god's gift ?to
has/have/got/with ?got the personality/charm/charisma/brains/iq/intellect/brain/attention/manners/depth/warmth of a/an/span
has/have/got/with/has-got no/zero/little ?social brain/brains/backbone/manners/class/spine/shame/conscience/morals/integrity/skills-social/self-awareness/common-sense/sense/personality/balls/guts/filter/scruples
hasn't/hasnt/haven't/doesn't ?got/have a/the/an foggiest/notion/clue/breeze/scooby/baldy/iota
he's/she's/hes/shes/he-is/she-is/they're/he-was/she-was _ cheap/tight/mean/thick/dense/dim/rude/mental/irritating/annoying/aggressive/abusive/smug/bonkers/barmy/crackers/slow-on-the-uptake/insane/stupid/dumb/lazy/useless/pathetic/hopeless/incompetent/ignorant/arrogant/nasty/ugly/fat/boring/two-faced/senile/gaga/deluded/delusional/paranoid/unhinged/loopy/nuts/batty/dippy/gormless/obnoxious/insufferable/condescending/patronising/pompous/vain/spoilt/greedy/stingy/weird/creepy/sleazy/slimy/shifty/slippery | @ -thing
horse's/horses ass/arse/behind/backside
if brains were
in love with himself/herself
iq of ?a/about #n/goldfish/turnip/room/gnat/shoe/brick/houseplant/pea/plank
joke of a man/woman/person/company-owner/boss
laughing stock ?of ?the
lies like a
lies/lying/liar through/compulsive/pathological/habitual/born his/her/liar ?teeth/arse
lights/light are/is on ?but nobody/no-one/noone
little hitler/napoleon/dictator/emperor/tyrant/jobsworth
lost cause
lost the/his/her plot/mind/marbles
loves/love/likes ?the himself/herself/sound ?of ?his/her/own ?own voice
low iq
makes/make/made my/your/our/me/the skin/flesh/blood/sick/puke/hackles ?crawl/boil/up
more chins than
more money than sense
nazi | @ -trade -thing +contempt
never shuts up
never/won't/doesn't/wont/can't ever/shut/stop/shuts up/talking/moaning/whinging/whining/complaining ?up
nobody home
not enough brain/sense
not the sharpest/brightest/full/quickest/best/shiniest ?tool/knife/bulb/crayon/shilling/pickle/card
off his/her rocker/trolley/head/nut/tree/chump/face/onion
oxygen thief
pita customer/client/of/to/as/again/buyer | @ +contempt
poisonous/toxic/bitter/hateful/spiteful/vindictive/wicked/evil/nasty/vile/dreadful/difficult/awkward/impossible/stubborn/bossy/moody/mad/mental/stupid/silly/thick/rude/arrogant/ignorant/ugly/fat/dirty/sleazy/greedy/mean/pushy/snooty/stuck-up/posh/common/hysterical ?old/little/wee/fat/stupid/pig cow/bitch/sod/git/bugger/mule/woman/bloke/individual/customer/person/creature/piece/bastard/twat/ass/arse/mare/hag/bag/bat/biddy/crone/witch/moo/goat/fool/lump/man/boss/lad/get/besom/wretch/madam/so-and-so ?of ?work | @ -thing -trade
power mad/crazed/tripping/trip
room temperature iq
round the twist/bend
saddo
screw loose
sense god gave/the
shower of shite/bastards/wasters/chancers/cowboys
simple/slow/weak/feeble/small/narrow/closed/dim/half/dull minded/witted ?man/woman/fool/sod
slacker/skiver/dosser/shirker/idler/loafer/malingerer on/of/at/who/never/always | @ -thing
slippery as an
slow on the uptake
so and so ?and/never/of
sob | @ +contempt -thing
son of a bitch/gun
still has his/her communion/confirmation/first
takes/taking/took/full ?us/me/the/of piss/mickey/shit/shite/crap/bull/bullshit ?out/for/all
talks/talking/talked/speaks/spouts/full ?of/out/absolute/complete/pure/utter/total/nothing ?of/but ?his/her shite/shit/bollocks/bullshit/crap/pish/arse/backside/hole/hoop/drivel/nonsense/balls/rubbish/hot-air/codswallop/tripe ?all/out
thick/dense/dim as ?a/two/pig/mince/shit/short
thinks the world revolves/owes
time waster/wasters
timewaster
total/real/right/complete/such/absolute drag/bore/drip/bellyacher/buzzkill/killjoy/misery/downer/party-pooper | @
tyre/tire kicker/kickers/kicking
ugly as sin
ugly mug/sod/git/bugger/brute/bastard/cow/duckling-no
village idiot
walking red flag/disaster/headache/nightmare
waste of ?a/good space/oxygen/skin/air/breath/sperm/time-of-a-man/rations | @ -thing
wee/little/awful/dirty/sleekit/daft nyaff/bauchle/shite/scrote/bampot/eejit/nyuck/sleeveen/skanger/gurrier/bollix/scumbag/hallion/gobshite/numpty/bint/mare/toad/hitler/napoleon/hoor/cur/gutty/glipe/plug
wet behind the
wet lettuce/blanket/weekend/rag/fish
what a plank/plonker/prat/tool/tit/knob/dick/cow/bitch/clown/muppet/moron/idiot/eejit/gobshite/waster/chancer/creep/sleaze/snake/windbag/bore/moaner/wally/pillock/numpty/doughnut/melt/weapon/charmer-not/prick/wanker/bellend/arse/pig/loser/dose/pain/diva/drama-queen/nightmare
wired to the moon/mars
would/wouldn't/he'd/she'd/hed/shed ?give/sell/skin/steal/rob/peel/mug ?you/his/her/a/its/an/the own/the/flea/steam/time/granny/grandmother/mother/eye/orange/nan/dead/pennies ?own/granny/grandmother/mother/nan/of/off/out
wouldn't trust/touch/piss/spit/believe/let him/her/a/on ?with/as/on/word ?bargepole/barge/fire/word/far

[insult trait !trade !org !others]
a right/real/total/royal/proper/complete/massive pain
airy fairy
angry little man
back stabber/stabbing
backstabber
backstabbing
bad egg
bad news | +person -thing
baldy
ball breaker
ballbreaker
basket case
battleaxe
big mouth
bigmouth
bigot
bint
bird brain/brained
birdbrain
blabbermouth
bluffer
bogan
bolshy
bone idle
bone-idle
bootlicker
brainless
brown nose/noser/nosing
bullshit artist
bullshitter
chancer
clever dick/clogs
clueless
control freak
crabby
crackpot
crawler | +contempt -thing
creepy
crotchety
cry baby
crybaby
daft old/cow/sod/bugger/bint/apeth/as/ha'porth
dimwitted
dinosaur | @ +contempt -thing -trade
ditzy
doolally
doormat | +person -thing -trade
dopey
dozy | -thing
dragon | @ +contempt -thing -trade
drama queen
drip | @ +contempt -thing
fantasist
fat/bald/ugly/little/lazy/stupid/thick/ignorant/arrogant/smug/mad/daft/nasty/horrible/evil/rude/cheeky/greedy/mean/tight/lying/cheating/thieving/scheming/useless/pathetic/sad/weird/creepy/dirty/filthy/smelly/dopey/dozy/jumped-up/miserable/grumpy/moaning/whinging/wee/old git/sod/bugger/bastard/cow/bitch/bint/pig/toad/rat/get/so-and-so/article/yoke/hoor/shite/shit/fucker/arsehole/asshole/prick/twat/tosser/wanker/swine/slob/lump/oaf/tart/hag/witch/bat/goat/fool/moron/idiot/clown/eejit/gobshite/weasel/snake/creep/tit/knob/dick/muppet/chancer/beggar/mare/madam/individual/little-man/woman/man
fatso
four eyes
gasbag
ginger minger/nut/pube
gobby
gormless
grasping
greedy | -thing
grubby little
gutless
half witted
handsy
hard faced
hardfaced
head case/banger
head melter/wrecker
hillbilly
homophobe
hopeless case
horrible little man
inept
insufferable
jumped-up
know all
know-all
lard arse
lardarse
lecherous
letchy
lily livered
loudmouth
low life
lowlife
man child
manchild
megalomaniac
midget
miserable old/sod/git/cow/bastard/so-and-so/bugger
miserly
misery guts
misogynist
moany
money grabbing
money grubbing
money-grabbing
motormouth
mouthy
mummy's/mammy's/mama's boy
muppetry
narcissist
narcissistic
narky
nasty piece of work
numbskull
nut job/case/bar
nutbar
nutjob
obnoxious
oddball
odious
old fossil/fart/dear/bat/crow/goat/hag/bag/trout/boiler-woman/duffer/codger/git/dragon/witch
pain in the arse/ass/neck/hole/backside/bum/butt/behind
pea brained/brain
penny pinching/pincher
pervy
piece of shit/crap/dirt/filth
piece of work | @ +person
primadonna
psychopath
pushover
racist
ratty
royal pain
sad case
sad little man
sad sack
sadsack
scabby
scally
scatterbrained
scatty
scouser-scum
scum
scumbag
seedy | -thing
sexist
shifty looking/character/eyes
shirty
short arse
shortarse
silly old/cow/sod/bugger/moo/bint
slaphead
sleazy | -thing
slippery customer/character/fish/eel/sod
smart alec/aleck
snake oil
snobby
snotty
sociopath
space cadet
spineless
spoilt/spoiled brat/child/princess
spoofer
stroppy
stuck up
stuck-up
thickheaded
tight fisted
tight-fisted
tightfisted
toady
toffee nosed
trailer trash
two faced
two-faced
up himself/herself
vermin | +contempt -thing -trade
vile | -thing
walter mitty
weirdo
whingy
whiny
white trash
wide boy
wideboy
wimp
windbag
witless
wrong un
wrong'un
wuss
xenophobe

[insult weak +contempt !client -thing -trade]
crook
geek
inept
nerd
nuisance
past it
sheep | @
shifty
slippery
stingy

[insult weak]
arse/ass/pain/thorn/boil from/in/on ?the ?ear/arse/elbow/side/hell/backside | @
bad/foul/filthy/vile/short tempered/temper/mouthed/breath/attitude/manners
bit/touch/little/wee ?bit/of/too/little simple/special/slow/dim/thick/touched/dense/backward/soft/odd/strange/weird/unhinged/mental/mad/loopy/cracked/dopey/daft/nuts/crazy/deranged/gormless/sleazy/creepy/stupid/useless/limited/challenged/dippy/dotty/batty ?in/to ?the ?head
couldn't/can't/cant/wouldn't/hasn't ?even/have blow/fart/tie ?his/her ?own nose/hat/shoelaces
cowboy/cowboys outfit/builder/operator/builders
do/don't/avoid/stay ?not/like the/plague/trust/deal ?plague/him/her/this/with ?crook/chancer/snake | @
needs/need/wants/want/should ?his/her/to/be/get head/locked/institutionalised/sectioned/certified/slap/good/lobotomy/personality/boot/looking/examined ?examined/looked/seen/looking/checking/slap/kick/hiding/transplant/up/at | @
nightmare ?of ?a customer/client/man/woman/to/buyer/tenant/vendor
nightmare/dreadful/awful/horrible/vile/ghastly/dire/insufferable/impossible/poisonous/toxic man/woman/bloke/fella/individual/person/cow/creature/little/human/customer/client/tenant/buyer/couple/family
not ?exactly/quite the/a/playing/wrapped/firing/right/all ?full/sharpest/brightest/rocket/brain/in/there/tight ?tool/scientist/surgeon/shilling/deck/cylinders/the ?head/ticket | @
not/hasn't/doesn't/without/lacks/haven't/ain't _ brains/sense/brain/clue/cells/notion/decency/manners | @ +person
only/out/looks after ?for/only number/himself/herself/himself-only ?one | @
sleeps/asleep at the wheel/desk
stinks/reeks/honking of/like/to ?a ?high sweat/piss/brewery/sewer/heaven/fags/wet/stale/bo/body ?dog/perfume/odour
thinks the sun shines
thinks/reckons/believes ?that he's/she's/he-is/she-is ?a/an/the/above god/jesus/royalty/einstein/better/smarter/cleverer/everyone/bee's

[insult weak +contempt !client !person -thing -trade]
barmy
con artist
smug

[insult weak +contempt !client -thing -trade -place -name]
beanpole
blowhard
cow | @
dinosaur | @
douche
drip | @
fossil | @
jerk
joker | @
loon | @
poison | @
punk | @
rat | @
sleaze
spiteful
toff
tool | @
toxic | @
weasel | @
whale | @

[minor state]
#age th/st/nd/rd birthday ?party/on/in/is/at/coming/cake
#age y o
#age y/o
a levels ?this/next/in/so/student/results/at/coming
bar/bat mitzvah boy/girl/lessons/class
brownie/brownies/rainbows/cubs/beavers/cub-scouts/girl-guides/guides/scouts/explorers leader-no/meeting/camp/trip/promise/uniform/on/badge | +young -trade
caller/user/customer/contact/buyer/member/person/enquirer/visitor/sender/it ?actually/just/only/was/is/turned ?out/was/is ?to/just/only/actually ?be a/an/just/only ?young/small/wee child/kid/minor/schoolchild/schoolkid/teenager/youngster/wean/bairn
child/kid/toddler/teen/teenager/minor/wean/bairn answered/picked/on/called/rang/phoned/ordered/emailed/filled/entered/registered/signed/bought ?up/the/it/in/himself/herself ?up/phone/form
class in/at st/scoil/gaelscoil ?mary's/brigid's/patrick's/joseph's/anne's/john's/peter's
driver/rider/passenger/tenant/applicant/player/winner/entrant/gymnast/dancer/swimmer/model/actor/singer/candidate/donor/volunteer/claimant/patient/client/contact/buyer/seller/jockey/groom/helper/staff/worker/waiter/barista ?is/was/only/just/aged/turns/turned/still ?is/only/just/aged #age ?yo/yrs/so/and/provisional | @ -thing -duration -trade
girl/boy/child/kid/lad/lass of ?about/around/only/maybe/roughly/nearly #age/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen
girl/boy/child/kid/lad/lass/wean/bairn/young-one/youngster/daughter/son ?of ?about/around/only/maybe/roughly #age ?or/yo/yrs/answered/picked/on | @ -duration
guardian details/consent/signature/name/contact/permission/email/must/required/needed/signs/co-signs ?needed/required
his/her/daughter's/son's/twins/kid's/grandson's/granddaughter's #age th/st/nd/rd ?birthday
in elementary school
in/at scoil/gaelscoil/ns/primary/prep/junior-school/middle-school/elementary/grammar-school
in/at/starting/started/starts/into/doing/finishing/leaving/enters reception/nursery/pre-k/prek/p1/p2/p3/p4/p5/p6/p7/s1/s2/s3/s4/s5/s6/y7/y8/y9/y10/y11/ks2/ks3/junior-infants/senior-infants/first-class/second-class/third-class/fourth-class/fifth-class/sixth-class/transition-year/kindergarten/preschool/middle-school/elementary/junior-high | +young
in/doing transition/ty/tranny year
in/of/from p5/p6/p7/s1/s2/s3/s4/y7/y8/y9/y10/y11
is the one using/playing
junior account/isa/saver/membership/member/passport/ticket ?for/holder/opened/in ?his/her/son/daughter/a | +young
junior/leaving cert/certificate ?student/this/next/year/cycle
junior/senior/first/second/third/fourth/fifth/sixth/1st/2nd/3rd/4th/5th/6th infants/class ?in/at/teacher-says/pupil/kid/girl/boy/student in/at/pupil/kid/girl/boy/student/of | -trade
kid/child/son/daughter/teenager/boy/girl/grandson/niece/nephew/teen _ card/phone/account/ipad/login/tablet/laptop
legal guardian/guardians signs/sign/must/has/is/needs/approval/consents/only
little/younger/baby/kid/wee brother/sister/cousin is/aged/just/turned/only ?only/just/aged #age
little/younger/baby/kid/wee/half brother/sister/cousin/bro/sis #age
mock/mocks/prelims/gcse/a-level/leaving-cert/junior-cert/sats exams/exam/mocks/revision/results ?this/in/next/coming/so/at/are | -trade -thing
mum/mam/mom/dad/mother/father/parent/parents/guardian/granny signs/sign/signed/co-signs/pays/consents/approves/authorises/controls ?everything/for/off/the/on/it ?him/her/account/form/contract/forms/behalf
mum/mam/mom/dad/mummy/daddy out/not/isn't ?in/at/there/home
mum/mam/mom/dad/mummy/daddy/parent in ?the background/prompting/prompted/behind
on ?a/his/her/the/school school trip/holidays/exchange/project/run ?to/with/for/this/till ?france/paris/class/teacher | +young
only/just ?about six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen so/and/mum/cancel/yo
ordered/bought/registered/booked/signed/opened/placed/used/downloaded/subscribed/entered/submitted by/for _ kid/child/minor/teenager/teen/schoolkid/youngster/toddler/daughter/son/grandson/granddaughter/nephew/niece
p1/p2/p3/p4/p5/p6/p7/s1/s2/s3/s4/y7/y8/y9/y10/y11/yr7/yr8/yr9/yr10/yr11 pupil/kid/girl/boy/lad/student/class/at/in
paper/altar/choir/ball/school/saturday boy/girl/kid/lad/lass ?round/job/at/who/for/age ?#age | +young
pre k
put/puts/putting ?his/her/the/a mum/mam/mom/dad/daddy/mummy/parent/teacher/granny on
put/puts/putting/passed/passes/handed/hands/gave/gives/get/gets/getting/ask/asked ?the/his/her/phone/over/to/for ?phone/to/over/his/her ?his/her/to mum/mam/mom/mummy/mammy/mommy/daddy ?on/to/for/over/back/in | @ +young
quinceanera
reception/p1/p2/p3/p4/p5/p6/p7/s1/s2/s3/s4/ks1/ks2/ks3/ks4 ?age pupil/child/kid/class/kids/boy/girl/in
revising/studying/cramming/sitting/doing/taking/retaking ?for/his/her/the ?his/her/the exams-school/mocks/prelims/gcses/a-levels/as-levels/highers/nat-5s/sats/eleven-plus/common-entrance/leaving-cert/junior-cert/ib/aps/psats
roblox/minecraft/fortnite/tiktok/pokemon kid/account/username/child/mad/obsessed/player ?kid/aged/#age | +young
school project/homework/assignment/bus/uniform-size/trip/play/dinner/tie/bag ?for/on/about/due ?his/her/class/teacher/school | +young -trade
son's/daughter's/kid's/child's/grandson's/granddaughter's/nephew's/niece's ?old/new/school ipad/tablet/xbox/playstation/phone/account/laptop/switch/login/chromebook/profile | -trade
sounds/sounded/sound/voice/looks/looked/acts ?like/about/of/only/like-he's ?a/about/an ?young child/kid/schoolboy/schoolgirl/twelve/thirteen/fourteen/fifteen/ten/eleven/nine/teenager/12/13/14/15/11/10/9/16 ?not/to/max | @
starts/starting/started/start/begins/beginning/in reception/nursery/preschool/kindergarten/big/primary/infants/creche ?school in/this/next/after/sept/september/at/now/today/tomorrow/monday
sweet sixteen/16
third/fourth/fifth/sixth/3rd/4th/5th/6th class ?pupil/girl/boy/kid/at/in ?school/national/ns
transition/ty/fifth/fifth/sixth/third year/yr student/pupil/in ?at ?school
turned/turns/turn ?out/out-to ?to ?be #age
turns 18 ?in/next/on/this/soon
turns/turning/turned #age/eighteen ?in/next/on/this/soon/so | @ +young -thing -trade
ty/fourth-class/sixth-class/fifth-class/transition-year/first-year/second-year-secondary student/pupil/placement/lad/girl/kid ?looking/placement/wants/from/for/at/in | -trade
u #age team/s/match/training/squad/football/soccer/rugby/camogie/hurling/captain/player/girls/boys
u8/u9/u10/u11/u12/u13/u14/u15/u16/u17 ?s ?girls/boys football/team/hurling/camogie/rugby/gaa/soccer/hockey/netball/match/training/squad/captain/goalie/player | -trade
under #age s/team/football/squad/player/captain/girls/boys/hurling/camogie/match
uses/using/registered/signed/email/writes/address ?a/his/her/up/is/from/with/on ?a/his/her/with ?school email/address/account/laptop | +young -trade
young voice/caller/kid/lad/girl ?on/at/maybe/about | +young
{given} ?is/age/aged #age ?on/using/uses/has/is/wants/plays/mum/and/so | @ -duration -thing -trade

[national_id state]
dl s #n #n
dl/d-l/dln/lic/licence/license/driver-no ?no/num/number/s ?is #n #n #n #n
green card/brp/visa/passport no/number ?src/lin/eac/wac/gbr/zx/is #n
green-card/passport/visa/brp/residence-permit/uscis no/number/num src/lin/eac/wac/gbr/zx #n
read/gave/gives/told/texted/emailed/quoted ?me/us/out ?over ?his/her/the social/ssn/nino/pps/ppsn ?number/no ?over/on/to/by/for/out
ss #n #n #n
ss no/number/num ?is #n
ssn/social/soc ?is/ends/number/no/num #n #n #n

[bank state]
16/sixteen/long digits/digit/number ?are/is/number/on/card ?his/her/card/the/are #n #n #n #n
ac/acct/acc/account/a/c #n sort #n #n #n
account/acct/acc/ac/c #long sort/sc/s ?code/c/no #n #n #n
current/savings/checking/joint a c #n
cvv/cvc/cv2 ?is/code/no #n
deposit/refund/refunded/payment/pay/paid/transfer/bacs/commission/expenses/wages/dividend ?from/to/into/via ?his/her/personal/own {lender} #n #n #n
iban ?is/on/no #n
overdraft/overdrawn up/at/to/by/again/with ?to ?his/her/the limit/{lender}/#n/eyeballs
overdraft/overdrawn/card/cards _ limit _ {lender}
pin ?is/for/no #n ?on | @ +take -thing -trade
sort #n #n #n
{lender} ?acc/acct/account/a/c/sort/code ?code #n #n #n #n
{lender} ?acc/acct/account/a/card ?no/number/ending/exp #long
{lender} ?card/debit/credit ending/ends/exp #n
{lender} ?personal/joint ?current/savings/sole/checking/deposit/personal a/acc/acct/account/ac ?c #n

[ok]
#n th/st/nd/rd class is/post/mail/stamp/stamps/travel/ticket/return/a4/paper/freight/lever/bolts/medical/licence
#n/second/third/fourth/2nd/3rd/4th generation business/family/firm/owner/company/farmer/butcher/baker/iphone/ipad/core/chip/model/product/device/biofuel/system/platform
adopting
adopting/adopted/adopt agile/scrum/new/our/the/a/cloud/it/ai/standard/policy/process/system/tool/best/lean/this/crm/saas/iso
age range/group/band/limit/verification/gate
age/ages #n #n
arrested/arrests/arresting ?the development/decline/slide/fall/drop/rot/slump
baby grand
bank details on file yet
blood test/tests/testing lab/labs/kit/kits/tubes/analyser/lims/supplier
bonkers price/prices/deal/discount/demand/busy/traffic/numbers
bypass road/roadworks/works/valve/switch/traffic/exit/junction/turning/pump/duct
came/come out of the
came/come/comes/coming out of/at/ahead/on/to/with/for/from ?the/a/his/her/our ?meeting/call/site/see/measure/quote/survey/look/fit/fix/top/office/lockdown/administration/retirement/contract/hiding/favour
cherokee/apache/navajo/comanche/dakota/cheyenne model/jeep/helicopter/engine/server/software/cluster/truck/pickup/gearbox
child/parent/sister/subsidiary account/accounts/company/record/records under/of/in/linked
cold feet
con artist joke
conservative/labour/liberal/unionist/trades/legion/working club/clubs
councillor surgery/poster/posters/portal/training/laptops/expenses
crackers and
criminal check/checks/waste/amount/shame/price/prices/mess ?of
criminal waste
custody of assets/securities/funds/data/evidence/documents/keys/shares/bitcoin
diabetic/coeliac/gluten-free/kosher/halal food/foods/socks/supplies/range/shoes/footwear/chocolate/sweets/snacks/meals/products/menu/bakery/butcher/butchers/biscuits/jam
dirt cheap
don't/dont give him/her ?her/his/the/a/any/out ?address/number/discount/details/info/price/quote/more/credit/refund
due any day the
eid/diwali/ramadan/passover/hanukkah/easter/christmas/lent promo/promotion/banner/artwork/offer/sale/campaign/range/hamper/hampers/cards/stock/display/hours/plugin/calendar/menu/collection/catalogue/delivery/window/packaging
ex employer/employers/employee/employees/colleague/colleagues/boss/manager/supplier/client/customer/demo/display/works/vat/warehouse/factory/rental/army/forces/council/hire/lease
fingerprint proof/resistant/free/glass/coating/finish/smudges ?glass/coating/steel
flight/flights/shipment/shipments/container/containers/truck/freight/lorry/consignment/import/imports/order/orders from {landx}
foreclosed/foreclosure units/unit/property/properties/homes/homes/listing/listings/auction/auctions/portfolio/specialist/lots/lot
gay abandon
gay icon/icons/anthem/anthems/playlist
golf/his/her/a handicap of
golf/low/high handicap
handicap of #n
has/have/with previous quote/order/contract/experience/supplier/version/invoice/account
headache/nightmare/migraine/pain/bitch/cancer/disaster of a {object}/migration/integration/install/contract/job
his/her/he/she ?wife/husband/partner/son/daughter/brother/sister ?is/has answered/rang/called/emailed/picked/owns/runs/works/signs/handles/does ?up ?the/at/for ?sister/same/other company/firm/business/branch/books/accounts/phone/office
hospice/hospital/school/charity/fundraising/trust ?fundraising/purchasing/facilities/estates/finance/it/procurement/catering dept/department/team/office/manager/shop/shops
hospital bed/beds/gown/gowns/trolley/trolleys/furniture/curtains/radio/car/parking/mattress/mattresses/linen/food/signage/flooring ?manufacturer/maker/supplier/supplies/supplier/covers
in surgery meetings/hours/rooms/reception
injury time/lawyer/lawyers/claims/solicitors
kids/children/children's/kids'/baby ?s size/sizes/range/section/department/line/corner/aisle/stock/clothing/footwear/menu ?in
kindergarten/nursery/preschool/school app/apps/software/chain/group/supplier/furniture/portal/platform/pilot/pilots/tender/franchise
left/right leaning stack/tower/pallet
life sentence no/lol
lost the baby blue/pink/grand/shower-order/seat/monitor
married couples/couple's/couples' discount/allowance/promo/offer/rate/policy
methodist/baptist/presbyterian/lutheran/adventist/catholic/jewish/islamic ?le/general/memorial hospital/healthcare/health/bonheur/relief/charities/aid/care/children's/homes/housing/university/college/museum/chronicle/review/press
mother's/father's/mothers/fathers pride/day/milk
mrs/mr/ms/miss/dr church/temple/bishop/pope/abbot/prior/gay/christian/jew/english/french/german/irish/welsh/black/white/brown/green/cross/priest/pastor/parsons/dean/deacon/chaplain/nunn/monk/moses/paul/pagan/blind/savage/cripps/dark/rich/poor/strange/moody/sick/crook/swindle/bent/loony/pratt/dick/cox/hoare/slack/thick/stout/fatt/silly/simple/pain/hurt/death/coffin/graves/body/bone/blood/heart/kidney/foot/hand/legg/child/baby/young/widow/wedlock/love/bride/lovejoy ?approves/signs/wants/from/is/has/says/called/rang/asked/will/at/and/on/in
nearly/almost/practically had/having ?a heart-attack/fit/stroke/breakdown/coronary/seizure/kittens at/over/when/on/seeing/with ?the/our/he/she ?saw/seen/got ?the price/bill/quote/invoice/cost/figure/total/number
nearly/almost/practically had/having/got ?a heart-attack/fit/stroke/breakdown/coronary/baby/kittens/canary
next/opposite/beside/behind/near/close/by/across/past/round ?to/from/by/the/door/from/corner ?to/from ?the mosque/church/synagogue/temple/chapel/cathedral/gurdwara/school/hospital/prison/hospice/clinic/jail/court
no more driving demos/test/tests
no/need/needs/needed/await/awaiting/waiting/missing/send/sent/request/requested/update/updated/confirm/confirmed/confirming/wrong/new/our/company/supplier/firm/verify/changed/checking ?for/us/over/the/their/your/our/any/of/his bank/banking/payment/account/card ?account details/detail/info/statement ?on/received/yet/needed/required/for/please/pending/outstanding/form/missing
old tart tin/tins
on the run up
our/their rep/driver/engineer/guy/fitter/delivery/agent/salesman ?driver was/is/were/being rude/late/abusive/useless/aggressive
partner/partners has/have/is/was ?just left/moved/joined/retired/leaving/split ?the/to firm/practice/company/business/bill/another/invoice
prayer wheel/wheels/flag/flags/beads/plant/plants/stool/shawl
pregnant with possibilities/possibility/meaning/opportunity
price/prices/quote/cost/costs/bill/invoice/figure/paperwork/software/system/rollout/migration/delays ?nearly/almost/would/will/just/is/are gave/give/gives/giving ?him/her/them/us/me/anyone/the ?whole/team ?a/an migraine/heart-attack/headache/fit/stroke/breakdown/nosebleed/coronary/cancer/willies
primary/secondary #n mm/kv/v/amp/a
queer pricing/structure/layout/street
ramadan/eid/prayer/sabbath hours/times/mode plugin/module/widget/feature/app
run up to
schizophrenic/bipolar/demented/blind/deaf/dumb/insane/lame/sick/crippled/retarded/autistic {object}/transistor/transistors/pricing/brief/requirement/requirements/excuse/offer/junction/plate/membrane
second/third marriage of brands/two/systems
separate/separated/joint invoice/invoices/billing/account/accounts/delivery/deliveries/address/addresses/quote/quotes/site/sites/order/orders/line/lines/entrance/po/pos/budget/contract/contracts/email/tab/file/files/sheet/legal/entity/entities/company/meter/meters/unit/units
she's/he's/shes/hes ?only/about/just/nearly #n months/weeks/days/hours/minutes/mins/miles/th/nd/rd/st/k/percent/units/orders/calls/emails/payments/invoices/into/behind
slow/late/poor/bad/prompt payer/payers
st/saint christopher's/christophers/catherine's/luke's/joseph's/michael's/francis/barnabas/helena/oakhaven hospice/hospital/hospital-trust
stabbed/stab at/in the/a/dark/guess
stage/phase/round/step #n/two/three/one of/in/sign/approval/tender/interview/complete/done/starts/gate/audit/survey
steals/stole/steal/stealing the show/limelight/march/thunder/headlines/deal
still po/no/waiting/pending/open
time wasted
trans shipment/shipments/shipped/atlantic
under #n quid/pounds/euros/euro/dollars/bucks/grand/k/per/each/percent/%/mins/minutes/hours/days/weeks/miles/km/kg/tonnes/metres/seats/users/staff/employees/units/pallets
used to be a customer/client/supplier/member/partner/reseller/distributor/buyer/user/pub/bank/church/school/factory/warehouse/shop/competitor
voted/votes/vote for/against us/option/plan/the/our/you/him-as-chair ?budget/motion/proposal/option/supplier
wasted/waste on/of ?their/the/our {object}/supplier/time/money/admin/portal/chasing/emails/calls
{object} is/are/was/has/had on/a/having/gone/going/completely/totally ?a/total/complete/slow/to {deadthing}
{object} is/are/was/were/has/had/looks/got/gone/went/feels/seems ?a/an/on/completely/totally/absolutely/bit/so/too/our/their/all/to {deadthing}

[context denial]
aint
arent
doesnt seem
he's/she's/they're/hes/shes/theyre/it's not
isn't really/very/that/at/all
isnt
isnt a/an/the/really/very/that/at/all
wasnt
werent
`,
};
