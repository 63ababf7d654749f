import type { Table } from './format.ts';

/** English as notes put it. Written for this project from general knowledge of the language. */
export const EN_NOTES: Table = {
  lang: 'en',
  text: `
[set kin]
aunt
baby
boyfriend
brother
child
children
dad
daddy
daughter
father
fiancé
fiancée
girlfriend
gran
grandad
granddaughter
grandma
grandson
hubby
husband
kid
kids
lad
lass
mam
missus
mom
mother
mum
mummy
nan
nephew
niece
parents
partner
sister
son
spouse
stepdaughter
stepson
toddler
twins
uncle
wife

[set child]
boy
boys
brother
child
children
daughter
daughters
eldest
girl
girls
granddaughter
grandkids
grandson
kid
kids
lad
lass
nephew
niece
oldest
sister
son
sons
stepdaughter
stepson
toddler
twins
youngest

[set illness]
adhd
alzheimer's
alzheimers
anaemia
anorexia
anxiety
aphasia
arrhythmia
arthritis
asthma
autism
bipolar
bronchitis
bulimia
cancer
cataracts
celiac
cirrhosis
coeliac
colitis
copd
covid
crohn's
crohns
dementia
depression
diabetes
diverticulitis
dyslexia
dyspraxia
eczema
emphysema
endometriosis
epilepsy
fibroids
fibromyalgia
gallstones
glaucoma
gout
haemophilia
hepatitis
hernia
hiv
hypertension
hypothyroidism
ibs
insomnia
leukaemia
leukemia
lupus
lyme
lymphoma
melanoma
meningitis
menopause
migraines
ms
myeloma
narcolepsy
neuropathy
ocd
osteoporosis
pancreatitis
parkinson's
parkinsons
pcos
pneumonia
psoriasis
psychosis
ptsd
sarcoidosis
schizophrenia
sciatica
scleroderma
scoliosis
sepsis
shingles
stroke
tinnitus
tourettes
tuberculosis
tumor
tumour
ulcer
vertigo

[set offence]
abh
affray
arson
assault
battery
benefit
blackmail
bribery
burglary
dealing
domestic
drink
drugs
dui
dwi
embezzlement
extortion
forgery
fraud
gbh
harassment
indecency
insider
kidnapping
larceny
laundering
manslaughter
murder
perjury
possession
racketeering
rape
robbery
shoplifting
smuggling
stalking
tax
theft
trafficking
trespass
vandalism
voyeurism

[set origin]
aboriginal
afghan
african
albanian
algerian
arab
asian
bajan
bangladeshi
bengali
bosnian
brazilian
bulgarian
cantonese
caribbean
chinese
colombian
congolese
croatian
cuban
dominican
ecuadorian
egyptian
eritrean
estonian
ethiopian
filipina
filipino
ghanaian
gujarati
guyanese
gypsy
haitian
hispanic
hungarian
indian
indonesian
iranian
iraqi
jamaican
japanese
jewish
kashmiri
kenyan
korean
kosovan
kurdish
latina
latino
latvian
lebanese
libyan
lithuanian
malaysian
maori
mexican
moldovan
moroccan
native
nepalese
nepali
nigerian
pakistani
palestinian
persian
peruvian
polish
puerto
punjabi
romanian
romany
russian
samoan
serbian
slovak
somali
sri
sudanese
syrian
tamil
thai
trinidadian
tunisian
turkish
ukrainian
uzbek
venezuelan
vietnamese
zimbabwean

[health state]
{illness} diagnosis/survivor/sufferer/patient/remission/treatment/flare/relapse/meds/medication
{kin} ?has/with/got/had ?got/bad/severe/early {illness}
addicted to ?pain/pain coke/cocaine/painkillers/heroin/opioids/gambling/booze/meth/crack/porn/pills
allergic/allergy/intolerant to ?nuts/peanuts nuts/peanuts/shellfish/dairy/gluten/penicillin/latex/bees/eggs/wheat/cats
back/hip/knee/heart/kidney/liver/lung/brain/bowel/eye/bypass/shoulder/spinal/cataract/hernia/prostate/gastric/open ?heart op/operation/surgery/replacement/transplant/trouble/problems/condition/failure/disease/attack/scan/bypass
back/off/on/takes/taking/needs/changed/forgot/without/stopped ?on/taking ?the/his/her/strong/heavy meds/medication/antidepressants/painkillers/tranquillisers/pills/tablets/insulin
blue badge holder/for
broke/broken/fractured/shattered/smashed/dislocated/torn/tore/sprained ?his/her/a/an/the leg/arm/hip/ankle/wrist/rib/ribs/collarbone/pelvis/acl/back/neck/femur/shoulder/knee/foot/hand/achilles
care/carer/cares/caring/looks for/after his/her ?sick/disabled/elderly/ill/autistic {kin}
deaf/blind in one/left/right ear/eye
down's/downs/down/asperger's/aspergers/tourette's syndrome
drink/drinking/drugs/drug/alcohol/gambling/coke/substance problem/problems/abuse/addiction/habit/issue/issues/addict
drinks/drinking ?far/way/too/heavily/a ?too/far much/heavily/problem/lot/again/himself/like/at ?to/a ?fish/lunch/work | !client
drunk/hammered/wasted/pissed/stoned/high/hungover/slurring ?on/at/again/most/every/when/by ?the/a phone/call/meeting/lunch/10am/11am/noon/weed/coke/mornings/time/again ?again
fell/fallen/back/falls/hits/hitting off/on/the ?the wagon/bottle/booze/drink/sauce
for/on medical/health reasons/grounds
full time carer/caregiver
gave up driving medical
goes to aa/na/ga ?meetings
guide/hearing/assistance dog ?user/owner
had a ?nervous/complete/bit ?of ?a breakdown/fall/miscarriage/stroke/fit/seizure/overdose/mastectomy/hysterectomy/vasectomy/stent/pacemaker/triple/amputation/tia
had a miscarriage/stillbirth/termination
hard/bit/little/totally/completely/stone/profoundly/partially ?of deaf/hearing/blind
health/medical reasons/grounds/emergency/procedure/condition/scare
ill/poor/failing health
in rehab ?again/until/for
in/into/admitted/rushed/back/out/discharged/visiting/from/sectioned ?to/in/of/into/from ?the/a hospital/hospice/icu/a&e/er/rehab/psych/psychiatric/priory/intensive/sanatorium/detox/ward ?ward/care/unit/again/with
learning/intellectual/physical/hidden/invisible disability/disabilities/difficulties | !client
leg/arm/foot/wrist/ankle in a ?cast/plaster
lip reads/reading
long/has/got/caught/with covid ?again/since/symptoms
lost ?his/her/a/the sight/hearing/leg/arm/limb/breast/kidney/voice ?in/to
lost the/her baby ?in/at
mental/physical/ill/poor/failing/bad health problems/issues/reasons/grounds/scare
months/weeks/not to live
nervous/mental/emotional/physical breakdown/collapse
neurodivergent/neurodiverse/autistic/dyslexic/dyspraxic/bipolar/schizophrenic/anorexic/bulimic/diabetic/epileptic/asthmatic
not/un/refuses/never ?the vaccinated/jabbed/vaccine/jab
nut/peanut/dairy/gluten/lactose/shellfish/wheat allergy/allergic/intolerant/intolerance
off sick/ill/work ?with/until/since ?stress
on ?long/extended/his/her/short ?term sick/disability/medical/sickness/stress/bereavement/health leave
on crutches/oxygen/dialysis/chemo/insulin/methadone/antidepressants/lithium/steroids/morphine/warfarin/antipsychotics/statins/ritalin/adderall/valium/xanax/prozac/zoloft/sertraline/citalopram/diazepam/hrt
on his/her/their deathbed
on life support | -thing
on the ?autism spectrum
on the wagon/booze/sauce
on/collects/gets/claims/receives/applied/lives ?for/on ?his/her disability/pip/esa/dla/ssdi/ssi/incapacity/workers ?comp/benefit/allowance/benefits
on/off/signed/long/still/been ?been/off/term/on/still sick/stress/sickness ?leave/with/until/till/note/since
palliative/hospice/intensive care
panic/anxiety/asthma/epileptic/heart attack/attacks/fits/seizures
recovering/ex/former alcoholic/addict/junkie
registered/legally/severely/partially/totally/certified/half disabled/blind/deaf/sighted
self harms/harming/harm
sick/fit note from/until/till/for/till/sent
signed off ?work/sick/with/until/by/for
smelled of ?booze
smells/smelt/stinks/reeks/stank of ?the booze/drink/alcohol/weed/beer/whisky/vodka/cannabis/gin/wine
sober/clean since/for/#n ?#n ?months/years
special needs kid/child/son/daughter/brother
special/additional educational/needs ?kid/child/son/daughter
starts/started/having/finished/undergoing/begins/needs/gets/due/between/after/through/mid/hates ?her/his/a/another/round/rounds/more ?of chemo/chemotherapy/radiotherapy/dialysis/surgery/transplant/ivf/immunotherapy/physio/rehab/radiation/transfusion/ect
stutters/stammers/stammer/stutter badly/a
suffers/suffering/struggles/struggling/diagnosed/diagnosis/battling/battles/fighting/recovering/recovered/beat/beating/survived/survivor/relapsed/lives/living/has/got/had/having/developed/contracted/caught/treated/medicated/medication/meds/tablets/pills/injections/hospitalised/died ?from/with/of/to/for ?a/the/chronic/severe/his/her/bad/mild/early/onset/type/stage ?onset {illness}
suicide attempt/attempts/watch
terminal illness/cancer/diagnosis
terminally/chronically/gravely/seriously/mentally/critically/very/really/quite ill/sick/unwell
tried/attempted/threatened to kill/end/top ?himself/herself/it
under the knife
undergoing/having/round/rounds ?of ivf/fertility
uses/in/needs/walks/gets/confined ?with/to/around ?in/a/his/her wheelchair/crutches/walker/zimmer/cane/prosthetic/hearing/oxygen/stick ?frame/aid/aids
waiting/due/list/recovering/recuperating/convalescing/back/scheduled ?on/for/from/after/in ?a/his/her/major hip/knee/heart/back/kidney/op/operation/surgery/transplant/biopsy/scan/stroke/illness
wheelchair/walking/mobility user/bound/stick/frame/scooter/aid

[health trait]
alcy
alkie
alky
boozer
cripple
dialysis patient
drinker | @ -thing
druggie
immunocompromised
immunosuppressed
lush | @
mental patient
pacemaker fitted
pillhead
pisshead
smackhead
soak | @

[health,family_privacy state]
#n/three/four/five/six/seven/eight weeks/months/mths pregnant/gone
baby/bump due
due date ?is
expecting ?a/her/their/first baby/child/second/twins
in labour/labor with/now/since
is/wife/she's/shes/heavily/fell/got/hubby/currently ?is/heavily/now/knocked pregnant/preggers/expecting
maternity leave from/until/starts
on/going/goes/back/returns/starts/from/off/her/finishes/before/mat ?on/for/from/her/maternity maternity/mat/materity ?leave/cover/pay/until | -job
pregnant/expecting ?with/again/wife/and ?her/his/a/their baby/twins/first/second/third/due ?child/baby

[family_privacy state]
{kin} ?just/recently/has died/passed ?away on/in/last
{kin} ?just/recently/has/sadly/suddenly/is ?just/recently/sadly/suddenly died/passed/dead/gone/buried/walked/left/cheated/cheating/missing ?away/on/out
{kin} funeral/wake/death/passing
{kin} in a ?nursing/care/retirement home
access/custody ?to/of ?the/his/her kids/children
adopted/fostering/foster/adopting ?a/his/her/two/from/child/parents/kids/from child/china/baby/kids/daughter/son/korea
affair/sleeping/shagging/fling with ?his/her/the/a ?secretary/pa/boss secretary/pa/boss/colleague/receptionist/neighbour/assistant/client/intern/nanny
bailiffs at/round/came/knocking/after
bankruptcy/iva/ccj/ccjs/bailiffs/repossessed/repossession/evicted/eviction/payday loan/against/at/notice/order/round/knocking/his/loans
beats/hits/beat/abuses/abused ?up his/her/by ?wife/{kin}
behind on/with ?his/her/the rent/mortgage/maintenance/payments
bereaved/bereavement/grieving/widowed leave/recently/last
can't/cannot/couldn't/struggles/struggling/unable to/pay/afford/make ?pay/make ?ends/his/her/the ?meet/his/her rent/mortgage/bills/meet
caring for/elderly ?his/her/an ?elderly/ageing/aging parents/mum/dad/mother/father/{kin}
cheating/cheated/cheats on ?his/her wife/husband/partner/girlfriend/boyfriend
child maintenance/support
claims/claiming ?housing benefits/benefit/dole/welfare/universal ?credit
custody/alimony battle/fight/hearing/payments/dispute/case/rights
death/loss/passing/funeral/wake/memorial of/for ?his/her/their/a/the ?late/own {kin}
declared/filed/went/gone/personally/facing/on/verge ?of/for/personal/the ?of bankrupt/bankruptcy/iva/insolvent/repossession/eviction
doesn't/can't/never/not ?allowed/get/to/sees/speak/talk ?to/see/speak/talk ?to his/her ?own/the {kin}/kids/family
domestic abuse/violence ?victim
drowning/deep/heavily/up/massive/huge/swimming/gambling/lot ?in/to/his/her/of ?eyes/in/neck/of debt/debts/arrears
estranged/not speaking/from to/from ?his/her {kin}/family
ex wife/husband/missus/partner/boyfriend/girlfriend/fiancé ?took/has/got/wants
family/marital/marriage/domestic/relationship/personal/home trouble/troubles/problems/issues/crisis/breakdown/breakup/violence/abuse/difficulties/tragedy/feud/emergency/circumstances/matters/reasons | !client
father/mother/mum/mom/dad of #n/two/three/four/twins/five
first time dad/mum/mom/father/mother/parents
food bank user
for/due personal/family/to ?personal/family reasons/circumstances
getting married/divorced/hitched ?in/next/to
going/been/went/messy/nasty/bitter/ugly/acrimonious/recent/recently/newly/getting/got/mid/twice/thrice/his/her/painful/third ?through ?a/his/her/the ?messy/nasty/bitter/ugly/expensive divorce/divorced/divorcing/separation/breakup
has/got/several/two #n ccj/ccjs
has/got/with ?#n/two/three/four/five/six/young/small/teenage ?young/grown/small/school kids/children/sons/daughters/teenagers/twins ?at/under/by/from
having/had/has/been ?an/a ?an affair/fling/thing with his/her/the
his/her/my old man/lady/dad died/passed/buried
his/her/their password/pin/passcode/login
house/home/car being/was/got/is/has ?been repossessed
in debt/arrears ?up/to/with
in the middle/midst of ?a/his/her ?messy/custody divorce/separation/breakup/custody
inheritance dispute/row/from
inherited ?a/the/from/money/house/his/her ?fortune/house/money/from ?his/her/an {kin}/house/fortune/money
just became a ?proud dad/mum/father/mother/grandparent/grandmother
just been sacked/fired/laid
just/recently/wife ?just had a/their/her/his ?first/second/third baby/boy/girl/child/kid
kids/children ?live/are/stay with the/his/her ex/mother/father/mum/dad
left/dumped/ditched/divorced/leaving/cheated/cheating/separated/split/splitting ?on/from/up/with ?his/her/with/from ?his/her {kin}/missus/wife/husband
lives/living on ?his/her benefits/pension/wife's
living in his/her/the car/office
loan sharks after/chasing/at
lost/buried/burying/mourning/grieving/bury ?both/for/his/her/their/the ?late/his/her/own/elderly {kin}
made redundant
married with/and ?#n/two/three/four/no kids/children/twins
moved/sleeping ?back/still/in/on ?with/in/home/on ?to/his/her/the ?own parents/mum/mam/mother/folks/sofa/office/car
new/proud/expectant dad/mum/mom/father/mother/parents/grandad/grandparent
newly/recently/just/happily/unhappily/twice/re married/divorced/separated/single/engaged/widowed/remarried/wed
on benefits/dole/welfare
on the dole/breadline
on/off/back ?on/from/their/his/her honeymoon/paternity/parental/adoption/bereavement/compassionate ?leave
password/pwd/passcode is | -thing
paternity/parental/adoption leave
pays/owes/behind/paying ?on alimony/maintenance/child ?support
playing away
remortgaged twice/again
shared/joint/full/sole/lost/weekend custody ?of
single/lone/unmarried/teenage mum/mom/mother/dad/father/parent/mums
trouble/problems/issues/rows/trouble at home
unemployed/jobless/redundant/laid ?since/off/made off/last/since
wife/husband/partner/hubby/missus/girlfriend/boyfriend ?has/just/recently ?just left/dumped/divorced/cheated/walked/kicked/chucked ?on/him/her/out

[religion state]
back/off/going/went/trip/pilgrimage ?from/on/to/for ?a/the hajj/umrah/mecca/lourdes/medjugorje/lourdes
bar/bat mitzvah
bible/god/scripture basher/bashing/botherer/squad/thumper
born again ?christian
church goer/going/warden/elder/choir/every/on | !client
church stuff/thing/fete/choir/group ?every/on ?sunday
churchgoer/churchgoing/churchwarden
converted/converting/convert/reverted to islam/judaism/catholicism/christianity/buddhism/catholic/mormonism
doesn't eat pork/beef
fasting ?for/until/during/at/this ramadan/lent/sunset/month
first/holy communion ?of/for/party
found god/jesus/religion/faith
friday/midday/morning/daily/evening/at/noon prayers/prayer/mass/worship ?meeting | -thing -street -streetEnd
god fearing/squad/botherer
goes/attends/went/regular/preaches/sings/volunteers/active/elder/deacon/warden/pastor/minister/usher/member/leads/serves/worships/helps ?to/at/in/of/the/every/with ?sunday/the/his/her/a/local/every/bible ?to/local/at church/mosque/mass/temple/synagogue/gurdwara/chapel/choir/parish/congregation/bible/prayer/kingdom/alpha/worship/vestry ?study/group/hall/course
jehovah/jehovah's/jehovahs/j witness/witnesses/w
keeps/eats/only/strictly/needs/wants/requires/must ?only/eat/be/have/strictly ?a halal/kosher ?food/meal/meat/lunch/menu
no calls/work/meetings on ?the sabbath/friday/saturday ?prayers/prayer/sundown
off/away/closed/fasting/no/not/unavailable/avoid/during/after/celebrates/celebrating/observes/observing/keeps/keeping/for/break/before/busy/respects/breaks/fasts ?work/calls/meetings/ringing/for/over/during/at/in/call/lunch/on ?calls/lunch/for/during/over ?the/his/her/end/of eid/ramadan/ramadhan/lent/shabbat/shabbos/sabbath/diwali/yom/passover/hanukkah/chanukah/purim/vaisakhi/navratri/holi/sukkot/rosh/ashura/iftar/orthodox ?kippur/hashanah
on a pilgrimage/hajj/umrah
son's/daughter's/his/her/kid's/grandson's bar/bat/first/baptism/christening/confirmation ?mitzvah/communion
trainee/lay/ex/former/ordained/training priest/vicar/rabbi/imam/nun/monk/preacher/minister/pastor ?of/at
very/devout/strict/practising/practicing/lapsed/staunch/committed/born/raised/ex/former/deeply/ultra/orthodox/converted/hasidic/reformed/observant/not/is/he's/she's/they're/family ?a/to/again/are/very/into/up ?a/to/into muslim/christian/catholic/jewish/jew/hindu/sikh/buddhist/mormon/jehovah's/quaker/baptist/methodist/evangelical/pentecostal/protestant/anglican/islam/judaism/religious/atheist/agnostic/pagan/wiccan/scientologist/amish/adventist/rastafarian/bahai/presbyterian/calvinist/lutheran/coptic/orthodox/methodist
vicar's/priest's/pastor's/rabbi's/imam's/minister's wife/son/daughter/husband
wears/wearing ?a/her/his/the/an hijab/headscarf/turban/kippah/yarmulke/niqab/burka/burqa/crucifix/cross/dastar/skullcap/kirpan/skull ?cap/always
won't work/shop/trade sundays/sunday/saturdays

[religion trait]
baptist | -name -place -org
churchy
creationist
fundamentalist
godbotherer
jehovah
jewess
kabbalah
kingdom hall
proddy
proselytiser
spiritualist

[politics state]
anti vaxxer/vax/vaxer/immigration/eu/monarchist
brexiteer/remainer/brexiter/leaver/remoaner/libtard/commie/trumper/corbynista/thatcherite/blairite/trotskyite/leftie/lefty/rightwinger
chair/chairman/member/treasurer/secretary/branch/president of ?the/his/her ?local conservative/labour/tory/liberal/democratic/republican/green ?party association/party/club/branch/committee
climate/animal/environmental/peace/trans/blm/antifa/extinction/just/pro/anti/gun/tax ?rights/life/choice/stop/vax/war/abortion/immigration activist/protester/rebellion/campaigner/demo/marcher/marches
conspiracy/flat/covid theorist/nut/earther/denier
ex/former/retired mp/councillor/senator/congressman/congresswoman/mayor/mep/msp/minister ?for
extinction rebellion/member
far/hard/extreme right/left
goes on/to marches/demos/rallies/protests/rally
hates/loathes/despises/loves/worships/rants/moans/slags/ranting/obsessed/adores/despise ?on/about/off/always/constantly/with ?about/off/the trump/boris/corbyn/tories/labour/starmer/biden/brexit/immigrants/lefties/farage/obama/thatcher/sunak/reform/remainers/brexiteers/wokes/libtards/democrats/republicans/eu/socialism/musk
just stop oil ?activist/protester
left/right/far/hard/extreme/alt ?left/right wing/winger/wingers/leftie/right/left ?views/views/nut/politics/nutter/activist | -thing -place
maga hat/supporter/fan/nut/type
marched/protested/demonstrated/arrested ?for/against/with/at ?the palestine/gaza/israel/brexit/war/iraq/climate/trump/blm
parish/town/county/city/district/borough/local/labour/tory/ward councillor ?for
running/stood/standing/stands/ran/campaigning for/as ?an/the/a ?local/town/mp/independent parliament/council/congress/senate/mayor/office/councillor/mp/governor/mep ?in/last/next
tory/labour/libdem/snp/ukip/reform/republican/democrat/green/trump/conservative/brexit ?party/uk voter/councillor/supporter/member/activist/donor/candidate/boy/mp/through/wanker/party/lady/man/mayor/leaflets/association | !client
very/bit/rather/openly/proper ?of/a ?a right/left/woke/political/conservative/liberal/socialist wing/politically/views | -thing
votes/voted/voter/voting/member/activist/councillor/candidate/canvasses/canvassing/campaigns/campaigned/campaigning/campaigner/leaflets/leafleting/delivers/supporter/supports/donor/donates/donated/backs/fan/chair/chairs/treasurer/mp/ex/former/mayor/staunch/lifelong/diehard/card/proper/true/dyed/typical/hardcore/rabid/stood/standing/stands/ran/running/elected/fundraiser/organiser/agent/secretary/defected/paid/registered/local/signs/poster/sign/placard/rosette ?for/to/of/as/a/the/with/carrying/up/in/wool/blue/leaflets/local/leaflet/leaflets ?the/a/local/his/her/as/for/to/wool ?local/independent/a tory/tories/labour/conservative/conservatives/lib/libdem/libdems/ukip/reform/brexit/snp/plaid/greens/green/bnp/democrat/democrats/republican/republicans/gop/trump/biden/maga/corbyn/starmer/farage/boris/dup/sdlp/momentum/kamala/bernie/desantis/obama/independent/militant/sinn ?dem/dems/party/uk/cymru/councillor/fein/candidate/man/voter/club/association

[union state !others]
member/rep/steward/official/organiser/organizer/dues/subs/active/belongs/joined/card/branch/pays/leads/local/delegate/elected ?of/in/for/to/with/the/carrying/by/up/dues/at ?the/a/his/her/local ?to/local unison/unite/gmb/rmt/cwu/usdaw/pcs/ucu/nasuwt/aslef/teamsters/uaw/seiu/ibew/afscme/union/tuc/rcn/bma/neu/teamster
on strike ?again/with/since/at/until/over | -others -org -trade
on/out/joined/led/leading/organised/organising/organized/walked/stood/supports/supporting/crossed/manned/called ?on/out/the/a/an/with/for/at ?the/a/strike/illegal strike/picket/walkout/stoppage/industrial/wildcat/picketing ?line/action/again/with/over
scab
shop/union/tuc/trade/unison/unite/gmb/rmt/cwu/usdaw/pcs/ucu/nasuwt/neu/aslef/nut/bma/rcn/ueg/teamsters/uaw/seiu/ibew/afscme/cwa/ironworkers/usw/afl ?cio/union/branch/side steward/rep/convenor/convener/official/organiser/organizer/secretary/sec/member/delegate/man/woman/bloke/dues/card/membership/officer/chair/activist/president/business/subs/rally
strike leader/breaker/ringleader/committee/captain
union man/woman/rep/steward/member/official/bloke/dues/activist/agitator/firebrand/troublemaker/organiser/family/guy | -others
works council member/chair/rep

[ethnicity state]
{origin} ?looking/born/by guy/lady/man/woman/bloke/couple/family/background/origin/descent/heritage/accent/parents/roots/gentleman/girl/lad/chap/fella/immigrant/refugee/wife/husband/born/birth/name/community/mother/father/surname/mum/dad/extraction/ancestry/passport/citizen/national/migrant/grandparents
asylum seeker/claim/application/status
black/brown/white/dark/light/mixed/asian/oriental/coloured/colored ?and/skinned/race/looking/heritage ?white/black guy/lady/man/woman/bloke/girl/lad/chap/fella/couple/family/gentleman/skinned/skin/race/kid/dude/boy
born in/to nigeria/ghana/pakistan/india/jamaica/somalia/poland/romania/ukraine/china/iran/iraq/syria/turkey/bangladesh/kenya/nigerian/polish/immigrant ?parents
dark/light/brown/black/olive skinned/skin/complexion
first/second/third/2nd/3rd generation immigrant/immigrants/british/american/asian/migrant/{origin}
from/born/came/fled/moved/emigrated/grew/immigrated/arrived/raised/parents/family/originally/roots/refugee/asylum/escaped/hails ?over/up/seeker/are/is/came/come/originally ?from/in/over ?from/in nigeria/ghana/kenya/somalia/ethiopia/eritrea/sudan/congo/zimbabwe/jamaica/trinidad/guyana/haiti/cuba/mexico/colombia/venezuela/brazil/pakistan/india/bangladesh/punjab/lanka/nepal/china/hong/vietnam/philippines/thailand/iran/iraq/syria/lebanon/palestine/egypt/morocco/algeria/tunisia/libya/turkey/kurdistan/afghanistan/poland/romania/bulgaria/albania/kosovo/serbia/bosnia/ukraine/russia/lithuania/latvia/africa/caribbean/uganda/karachi/lagos/mumbai | -thing -trade -org
gypsy/traveller/roma/pikey/tinker family/site/camp/blood/heritage/background/community | -thing
hails from
half/part {origin}
illegal immigrant/alien/migrant
indefinite leave to ?remain
mixed race/heritage
native/african/asian/chinese/arab/mexican american/british
of/half/part/quarter/originally/is/she's/he's/they're/born/ethnically/second/first/mixed/both ?a/half/generation/parents/from {origin} ?origin/descent/heritage/extraction/irish/english
on a ?spousal/refugee visa
person/people/woman/man of colour/color
refugee from/status/family/camp
speaks poor/broken/little/no/bad/hardly english
strong/thick/heavy/foreign/broad/funny/weird/unintelligible ?foreign/east/west {origin}/african/foreign/eastern/european/caribbean/immigrant ?european accent
travelling/traveler/travellers community/family/site
windrush generation/family

[ethnicity trait]
anglo indian
bame
black lad
british indian
chav black
chinaman
coloured lad
eurasian
gringo
gujarati
gypo
indigenous
oriental lady
pommie

[sexuality state]
at/marches/marched ?in/at gay/london/brighton/pride ?pride/march/parade
bats for the other ?team/side
came/come/coming/still/not ?yet/be out ?as/of/to/yet ?the/his/her/a closet/gay/lesbian/trans/parents/bi/everyone/colleagues
gay/lesbian/same/queer/trans ?sex couple/partner/husband/wife/marriage/dads/mums/parents/relationship/man/woman/lady/guy/bloke/son/daughter/lad/friend/boss/community/pride
gender reassignment/dysphoria/transition/identity/clinic/fluid
goes by/uses/prefers/pronouns/use/pls ?use/by/are they/she/he ?them/her/him pronouns/now/pls
he has/lives/married/moved/got/is ?in/with/to/together/married ?with/to/a/his ?his/a husband/boyfriend/man/fella
her wife/girlfriend
his husband/boyfriend
into men/women/blokes/guys/girls/swinging/bdsm/kink/threesomes/boys
into/goes/does/went/member ?to/of/a ?in/swinging/sex/kink swinging/swingers/dogging/orgies/brothels/prostitutes/hookers/escorts/stripclubs/gay ?club/bars/parties/sauna
new name ?is ella/emma/alex
on grindr/tinder/ashley ?madison
open marriage/relationship
openly/is/he's/she's/secretly/clearly/obviously/probably/definitely/closeted ?openly/out ?a gay/lesbian/bi/bisexual/queer/trans/transgender/pansexual/asexual/homosexual/non-binary
out and proud
out at/to work/colleagues/everyone/and ?proud
pays for sex/escorts/hookers
polyamorous/polycule/throuple
same sex partner/couple/marriage/relationship
sex change/life/addict/addiction/worker/pest/offender
swings/plays both/the/for ways/other ?team
they/she/he them/her/him ?pronouns
transitioning/transitioned ?from/to male/female/man/woman
transitioning/transitioned | @
two mums/dads/moms/mummies/daddies
was born ?a male/female/man/woman/boy/girl

[sexuality trait]
bi | @ -thing -trade !client
bicurious
bull dyke
butch
camp as
cis
demisexual
fairy | @ +contempt !client !be !person
femboy
fruitcake | @ -thing
gayboy
genderqueer
ginger beer
heterosexual
intersex
nympho
ponce
poofta
rent boy
sapphic
shirt lifter
shirtlifter

[biometric_genetic state]
23 and me
brca 1/2
brca gene/mutation/positive/carrier
carries/carrier/carrying/has/positive/tested/inherited/got ?of/for/positive/the/a ?for/the/a/defective brca/brca1/brca2/huntingtons/huntington's/gene/cystic/sickle/tay/mutation/haemophilia/lynch/faulty/apoe4 ?fibrosis/cell/sachs/gene/trait/mutation
cystic fibrosis carrier/gene
dna/genetic/paternity test results/positive/confirmed/done/taken
facial/face recognition/scan ?profile/template on/enrolled/active/set/enabled/file/stored
fingerprint/fingerprints/faceprint/thumbprint/iris/retina/retinal/palm/voice/voiceprint/face/facial/biometric/biometrics/hand/palmprint/vein ?scan/print/recognition/template/data/image/geometry/prints/vein/id ?are/is/was/were/now/all ?been stored/enrolled/registered/captured/taken/recorded/saved/held/collected/scanned/uploaded/given/logged/provided/activated
fingerprint/fingerprints/faceprint/thumbprint/irisscan/voiceprint/biometrics/biometric/prints ?scan/data/template on/held/in ?file/record/system/door/badge/the
gave/took/take/taken/taking/scanned/enrolled/registered/uses/used/clocks/clock/opens/unlocks/signs/accesses/verified/stored/captured/provided/logs/provided ?in/with/by/out/using/via/his/her ?with/by/via/using/his/her/a fingerprint/fingerprints/faceprint/thumbprint/iris/retina/palm/voiceprint/biometrics/faceid/face ?scan/print/recognition
genetic/hereditary/inherited/congenital/chromosomal/familial condition/disorder/disease/mutation/predisposition/defect/risk/illness/marker/abnormality/carrier
handprint/handprints/palm/veins/voice/iris/face/retina/fingers ?scan/print/template enrolled/enroled/scanned/registered/captured/stored
huntington's/huntingtons gene/carrier/positive/disease
runs in/genetic the/in family ?genes
sickle cell trait/carrier/disease/anaemia
took/did/had/has/got/gave/paid/doing/results/sent ?a/an/his/her/off/from/for/of ?a/an/his/her dna/genetic/paternity/23andme/ancestry ?test/sample/swab/kit/screening

[biometric_genetic trait]
haemochromatosis
palmprint
trisomy

[criminal state !others]
#n/two/three/four/five/six/ten years/yrs/months/year ?inside/in/for inside/prison/jail/suspended/fraud/nick/gbh/robbery/probation ?sentence
banned/disqualified from driving
caught/pulled/stopped/banned/disqualified/lost/suspended/failed/arrested ?over/from/for/his/her/drink/on/a ?for/licence/license/with/of/breath ?for/after/to drink/drunk/driving/dui/shoplifting/stealing/speeding/licence/license/breathalyser/breathalyzer/drugs/dealing/weed/thieving/fiddling/texting ?driving/expenses/test/limit
community service/order/payback ?for/hours
convicted/charged/arrested/accused/guilty/done/jailed/sentenced/imprisoned/prosecuted/investigated/indicted/cautioned/questioned/wanted/suspected/trial/time/inside/prison/jail/record/conviction/convictions/bail/probation/fined/served/cleared/acquitted/history/busted/nicked/caught/pleaded/banned/suspect/locked/banged ?of/for/with/on/up/to/over/in/years/guilty ?for/to/attempted/possession/drug/tax/armed/sexual/benefit/insurance/credit/driving/drink/domestic/grievous/handling/intent/conspiracy/historic/perverting ?to/of/offences/card/related/evasion/under/the/driving {offence}/evasion/offences/stolen/influence/violence/robbery/abuse/assault/driving/fraud
convicted/charged/arrested/jailed/sentenced/indicted/prosecuted/remanded in/by/last/twice/again/to/at/for #n/court/custody/police/years/months/hmrc/sfo/weeks/stealing/fighting/driving/selling/dealing/hitting
criminal/police/arrest/juvenile record/history/past/conviction/convictions/charges/proceedings/investigation/caution/damage
curfew from/until/at/after/order
dbs/crb ?check failed/flagged/came/positive
deals/sells/grows/pushes/dealing/selling/growing/smuggles/traffics drugs/weed/coke/crack/cannabis/heroin/pills/dope/meth/people/guns
did #n yrs/years/months ?for/inside
did/done/does/doing/served/serving/got/facing ?#n/two/three/four/six/a/some/hard/his ?yrs/years/months/yr/stretch time/inside/bird/porridge/stretch/sentence/jail ?for
drink/drunk driving/driver/drive ban/charge/conviction/offence/arrest
drug/county/gun/arms dealer/dealing/lines/runner/mule/smuggler/trafficker
electronic/ankle tag/monitor/bracelet
ex con/convict/offender/prisoner/inmate/lag/felon/jailbird/crim/gang
got/was/been/given/accepted/has ?a/police caution/asbo/dui/dwi/arrested/nicked/busted/raided/deported
has/got/with ?a/long/lots ?of rap/priors/convictions ?sheet
home curfew/arrest/detention
illegally in/here the/uk/us/country/on
just/fresh/recently/got/been/out/back/spent/did/doing/done/served/serving/in/went/inside/ended/facing/risks/released/after/while ?out/of/time/been/in/to/from/up/for/#n/two/three/four/five/six/ten/behind ?of/in/from/to/yrs/years/months/year/stretch/time/a ?in/for/of/at prison/jail/nick/slammer/bird/porridge/borstal/bars/clink/remand/juvie/lockup/penitentiary/wandsworth/pentonville/wormwood/rikers/young ?offenders | -trade -org -thing
known/wanted/reported/helping/investigated/interviewed ?to/by/with ?the/their police/cops/inquiries/fbi/interpol/hmrc/sfo/cid/authorities/enquiries
links/linked/connected/tied/ties/belongs/member/involved/connections ?to/with/of/in ?a/the/organised/drug ?drug mafia/mob/gang/gangs/gangsters/cartel/triads/crime/hells/terrorists/isis/ira/underworld ?angels
lost his/her/their licence/license ?for/drink
murdered/killed/raped/stabbed/assaulted/attacked/threatened/groomed/molested/glassed/mugged/abused someone/a/his/her/an/minor/kids ?bloke/man/girl/woman/girlfriend/wife/child/minor/partner/boy/ex
on tag/bail/parole/probation/remand/license
on the sex/offenders ?offenders register
out/on/released/free/violated/skipped/broke/jumped ?on/his/her bail/parole/probation/licence/tag/remand/license | -thing
over the limit ?driving
overstayed his/her/their visa
police/cops/feds/old/fbi/hmrc/sfo/fraud/cid ?bill/are/squad/raided/investigating/looking/came/known/took/after ?for/round/raided/investigating/after him/her/his/their/away/house
previous/spent/unspent/prior convictions/conviction/offences/cautions/priors
restraining/non exclusion order/molestation ?against/from/order
sex/registered/young/repeat/first/serial/persistent offender/offenders ?register
steals/stole/stealing/nicks/nicked/thieves/robbed/robs/fiddles/fiddled/embezzled/defrauded/scammed/conned/cooks/dodges/dodged/evades/launders/skimmed ?from/money/his/her/the/old ?from/his/her/the/of till/employer/stock/boss/company/expenses/money/taxes/tax/grannies/pensioners/books/investors/clients/charity/work/hmrc/irs/benefits
suspended/custodial/jail/prison/life sentence/term ?for
under investigation/arrest/caution/surveillance ?by/for

[criminal trait]
abuser
bail jumper
child molester
crack dealer
crim
criminal
delinquent
gangbanger
groomer | @ -trade -job
kiddy fiddler
lag | @ -thing
launderer
looter
mafioso
perp
poacher | @
predator | @
reoffender
serial offender
squatter
thug
trafficker
villain | @
wifebeater
yardie

[insult state !others]
brain/brains of/like a/an ?rocking/small gnat/pea/amoeba/goldfish/horse/sieve/rock
can't/cannot stand/bear him/her/them
couldn't organise a
cowboy/cowboys outfit/builder/builders/operators
does my/our/your head/nut in
drop dead
face like a ?smacked/slapped/bulldog/robber's
few sandwiches/bricks/cards/fries short
few/couple/one/two/several/brick/sandwich/sandwiches/cards/fries/pence/can/screw ?a/of/bricks/sandwich/full/playing/all ?short/cards/with/of/there ?of short/loose/deck/shilling/load/picnic ?a ?full ?deck/picnic/pack/quid/load/shilling/deck/happy/wall ?meal
fuck/piss/sod/bugger/screw/stuff/bog ?right off/him/her/them/you/this ?client/idiot/lot
full of ?his/her ?own shit/himself/herself/crap/bullshit/importance
full of himself/herself/shit/crap/bull/hot ?air
gets on my ?tits/nerves/wick
head ?is/up/so/firmly ?far his/her/up ?own arse/ass
is/what/such/total/complete/utter/absolute/right/proper/real/little/old/fat/stupid/thick/lazy/rude/arrogant/grumpy/miserable/nasty/bloody/fucking/effing/silly/dumb/ignorant/pompous/stuck/bit/lying/cheeky/sour/tight/mean/jumped/smug/snobby/nosy/awful/horrible/vile/crazy/batty/dozy/useless/worthless/greedy/slimy/sleazy/spoilt/whiny/self/ugly/obnoxious/creepy/pathetic/moody/typical/annoying/he's/she's/they're/hes/shes/cocky/gobby/dirty ?an/a/of/up/fisted/arsed/old/faced/fat/fucking/bloody/lying/stupid/complete/total/right/absolute/little/such/proper/utter ?a/an/old/fat/lazy/stupid/little/lying/complete/total arse/arsehole/asshole/arsewipe/airhead/bastard/bellend/berk/bigot/bimbo/bint/bitch/blagger/blowhard/bonehead/boor/bozo/brat/bullshitter/bully/buffoon/cheapskate/chancer/charlatan/chav/clown/cock/cockwomble/cow/coward/crank/crackpot/creep/cretin/cretinous/crone/cunt/cuntface/cur/curmudgeon/dick/dickhead/dimwit/dinosaur/diva/divvy/donkey/doofus/dope/dork/douche/douchebag/drama/dullard/dumbass/dummy/dunce/egomaniac/fanny/fatso/flake/fool/freak/freeloader/fruitloop/fuckwit/fucker/fusspot/git/gasbag/gobshite/gold/goon/goose/gossip/grump/gasbag/hag/halfwit/hypocrite/idiot/ignoramus/imbecile/ingrate/jackass/jerk/jobsworth/judas/karen/knob/knobhead/knucklehead/klutz/layabout/leech/liar/loser/loony/loudmouth/lout/lunatic/lummox/madwoman/maniac/meanie/minger/miser/misery/misogynist/mong/mongrel/moaner/moron/motherfucker/muppet/narcissist/nightmare/nincompoop/ninny/nitwit/nob/nobhead/nobody/numpty/numbskull/nut/nutcase/nutjob/nutter/oaf/old/ogre/parasite/peasant/penis/perv/pervert/pig/pillock/piss/pissant/plank/plonker/prat/prick/prima/psycho/psychopath/pushover/racist/rat/reptile/retard/rogue/sadist/saddo/scab/scrooge/scrounger/scumbag/scum/shambles/shit/shitbag/shithead/shitehawk/shrew/simpleton/skank/skinflint/slag/slapper/slaphead/slimeball/slob/slug/sleazebag/slut/snake/sneak/snob/snowflake/sod/sociopath/spastic/spaz/sponger/swine/swindler/sycophant/tart/tightarse/tightwad/thicko/thickie/timewaster/tit/toad/toerag/tool/toff/tosspot/tosser/troll/trollop/trout/turd/tw*t/twat/twerp/twit/tyrant/twonk/vermin/viper/wally/wanker/wankstain/wazzock/weasel/weirdo/whinger/whiner/whore/wimp/windbag/witch/wretch/yob/yokel/zombie
knows/understands nothing/sod/bugger/naff/fuck/jack ?all/shit
lights are on ?but
load/bunch/shower/pack of ?absolute/total/lying/thieving muppets/idiots/clowns/cowboys/crooks/wankers/morons/shit/amateurs/jokers/cretins/thieves/bastards
lost the/his/her plot/marbles ?completely
mad/daft as a
mentally unstable/deranged/ill/unhinged/defective/subnormal
needs a bath/wash/shower/slap
never/won't/always/refuses/slow/bad/late/doesn't/poor ?ever/to/at/pay/his pays/payer/coughs/paying/weasels/stiffs/dodges/bills ?up/his/out/on ?bills/time/round/rent
not/isn't/far/hardly/never ?exactly/quite/the/going/all/from ?the/be/playing sharpest/brightest/smartest/quickest/sharp/full/brightest/fastest/rocket/there/bright/intelligent ?tool/knife/bulb/button/crayon/shilling/scientist/deck ?in ?the ?box/drawer/pack | -thing
nothing between the ears
off his/her rocker/trolley/head/nut/chump
old bag/bat/trout/fart/codger/biddy/crone/coot/goat/bugger/battleaxe/dragon/git/witch/hag/cow/sod/misery/fossil/duffer
pain in the/my arse/ass/neck/backside/butt/bum
round the bend/twist
short arms/deep ?deep ?pockets
stinks/smells/reeks/honks ?like/of ?a ?wet/of sweat/dog/bo/shit/feet/fish/farm/piss/armpits/tramp
talks/talking/speaks ?out/a/complete/utter/total/of ?load/his/of bollocks/shit/crap/bullshit/rubbish/arse/garbage/nonsense
thick/dumb/daft/mad/tight/stupid/useless/dull/slow/ugly/crooked/slippery/nutty/deaf/crazy/dense/bent/boring/rough/miserable as ?a/an/two/mince/pig/the ?short mince/planks/shit/pig/brush/box/frogs/post/rocks/sin/duck's/arse/chocolate/brick/door/eel/fruitcake/hatter/posts/dishwater/hell/nine/doornail/chips/sheep ?shit/teapot/cake/bob ?note
thinks/reckons/acts/like ?the/he's/she's/he/she ?sun/is/owns/gods/god's shines/it/god/gift/place/queen/sheba/everyone/above ?out/to/of
tight/miserly/stingy/cheap ?fisted/arsed/with/git/bastard/as ?a money/arse/git/bastard/sod | -thing -trade
trailer/white/euro/chav trash/scum/family
two/back/bare face/faced/stabber/stabbing/lying/faced ?liar/cow/git/bitch
ugly/fat/smelly/hairy/scruffy/spotty/wrinkly/old/mutton ?as/old/dressed/little/ugly sod/cow/bird/bint/git/bastard/lump/trout/bag/bat/pig/slob/hag/fart/codger/biddy/crone/coot/buzzard/goat/bugger/battleaxe/dragon/lamb/fool
up his/her/their own arse/ass/backside
waste of space/oxygen/time/skin ?and
wouldn't trust him/her/them ?as/with

[insult trait !trade !org !others]
asswipe
bampot
boorish
brownnoser
cantankerous
chinless wonder
cock womble
cockwomble
condescending | @
conniving
cuntish
deadbeat
despicable
dipshit
dodgy geezer
dullard
egotistical
feckless
fuckface
grouch
grumpy
ill-mannered
jumped up
lickspittle
loudmouth
manipulative
minger
nincompoop
oaf
obtuse
patronising
pigheaded
pushy cow
schmuck
self-important
smarmy
snooty
surly
tactless
toerag
trollop
uncouth
vindictive
witless
wretch
yob
yuppie

[minor state]
{child} ?is/are/aged/age/just/only/who/who's/turning/turns/turned ?only/just/is/aged #age ?and ?#age ?yo/yrs/years/months/mths ?old
{child} #age
{child} aged #age
#age yo
#age yr/yrs/year/years old
#age/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eleven/ten/nine/eight/seven/six/five/four year/yr/yrs old ?boy/girl/son/daughter/kid/child/lad/pupil/student/schoolboy/nephew/niece/apprentice/user
#age year/yr/yrs boy/girl/son/daughter/kid/child/lad/pupil/student/schoolboy/nephew/niece/apprentice
#n/first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh ?th/rd/nd/st grade/grader/former ?at/pupil/student
#n/two/three/four/five/six/few/eight/nine month/months/mth/mths/week/weeks/wk old ?baby/son/daughter/boy/girl/twins/kid
account/acct holder/user/owner is ?only #age
acct/account/card/phone/user/customer/holder/caller/buyer/client/subscriber/member/contact/applicant/player/profile/registered ?holder/is/user/owner/says/by/for/to/only ?is/by/only/for a/an/still/#age/under/only ?a/#age ?a #age/minor/child/kid/teenager/teen/schoolboy/schoolgirl/underage/schoolkid/schoolchild
aged/age #age ?and ?#age
baby/newborn/toddler/infant ?is/aged/of/boy/girl/son/daughter #n/few/two/three/four/five/six ?mths/months/weeks/mth/wks ?old
doing/sitting/studying/revising/resitting/taking/before/after/during/passed/failed/finished ?for/his/her/their/mock/the gcse/gcses/sats/a-levels/alevels/highers/mocks
gcse/a level/gcses student/year/pupil/results/kid
girl/boy/kid/child/lad/daughter/son/pupil/nephew/niece/user/customer/caller ?who _ is/was ?only/just thirteen/fourteen/fifteen/sixteen/seventeen/twelve/eleven/ten/nine/eight/seven
he's/she's/hes/shes ?only/just/still #age
is/he's/she's/only/turned/aged ?only/just thirteen/fourteen/fifteen/sixteen/seventeen/twelve/eleven
kids/children/sons/daughters/boys/girls #age and #age
lower/upper sixth/fifth
my/his/her/their/the/our ?young/little/youngest/eldest {child} #age
only/just/barely/nearly turned/turns/is #age
parental consent/permission/signature/approval/authorisation ?missing/needed/required/form
plays/playing/captain ?for/of ?the under/u/u12s/u14s/u16s/under ?#age/12s/14s/16s
pupil/schoolgirl/schoolboy at/in
saturday girl/boy/kid/lad #age
school run/pickup/pick ?up
schoolboy/schoolgirl/schoolkid/schoolchild/preschooler/kindergartner/toddler/newborn/infant | -trade -thing
sixth form/former/formers student/college/pupil/-
still/is/are/clearly/obviously/only ?a/still/clearly/only underage/minor/schoolboy/schoolgirl/teenager/child/kid
twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eleven years old
under 18/16/13 so/needs/parental/yrs/years/no | -trade -thing
underage user/customer/account/applicant/so
yr/year #age pupil/student/kid/boy/girl/work

[minor trait]
eleven plus
newborn
ninth grader
reception child
schoolage
year eight
year eleven
year seven
year ten

[ok]
#n/#age year/yr/years/yrs ?old deal/contract/warranty/term/lease/plan/guarantee/relationship/customer/client/company/business/building/scotch/whisky/malt/mortgage/loan/system/server/van/boiler/experience/in/with/as/trading/of/firm/fleet/vehicle/kit/machine/software/version/brand/house/roof/agreement/tenancy/laptop/account
bank/school/summer/public/banks holiday/holidays
blind copy/copies/spot/date/drop/tasting/test/trial/auction/faith/alley/corner/fold
conservative estimate/forecast/buyer/approach/figure/budget/dress/outlook/with/about ?spend/budget
convicted/guilty/charged of/as/for/with/by ?the ?need/value/benefit/extra/per/delivery/shipping/postage/vat/usage/monthly/annually/quarterly/twice/wrong/card
credit/western/european/student/students/rugby/customs/soviet/savings/students' union ?bar/shop/rugby/transfer
deaf ear/ears
deal/project/line/battery/server/laptop/phone/lead/proposal/initiative/campaign/thread/quote/printer/pc/screen ?is/has/went/was ?now/just/completely/all ?but dead/died/killed/bust/buried/crippled/blind/terminal
democrat/republican chronicle/herald ?newspaper
depressed market/prices/sector/demand/sales
died/dead/killed/buried/terminal/bankrupt/crippled/paralysed/blind/deaf ?in/on/of/a/by ?the deal/project/line/battery/server/laptop/phone/lead/procurement/committee/water/velocity/building/airport/link/end/bolt/stock/wood/zone/heat/time/weight/#n/simple
disability/cancer/health/mental/addiction/autism/dementia/diabetes/stroke/medical/hospice/veterans/homeless/childrens/children's/womens/animal/kidney/heart/deaf/blind ?health/research/awareness consultant/charity/trust/insurance/insurer/society/foundation/association/advisor/adviser/training/trainer/app/startup/software/devices/supplier/equipment/care/screening/platform/services/network/uk/institute/unit/department/research/programme/fundraiser/conference/nhs
divorce/criminal/immigration/family/bankruptcy/injury/employment/personal ?injury/defence/law lawyer/lawyers/solicitor/solicitors/attorney/attorneys/barrister/practice/firm/mediation/mediator/consultant/judge/team
dying to/for ?see/know/meet/try/a/the/get
family ?run/owned/friendly/business/size/law/pack/car business/company/firm/butcher/bakery/farm/hotel/restaurant/sized/ties/office/solicitors/pub/since
fingerprint/biometric/facial/iris/dna/genetic/genome/palm ?recognition/scan reader/readers/scanner/scanners/lock/locks/system/systems/terminal/terminals/vendor/reseller/software/kit/kits/lab/labs/supplier/access/attendance/clock/tech/company/startup/sequencer/sequencing
gay/straight/black ?straight/pride bar/club/venue/press/magazine/month/friday/cab/box/belt/book/hole/list/market/ops/tie/ink/toner/coffee/pepper/sheep/cat/country
he/she/they ?is/was/are/were not/isn't/ain't/wasn't ?an/a ?complete/total idiot/fool/stupid/daft/thick/moron/mug
heart/nerve/backbone/lifeblood/spine of the/our/their ?business/company
kids/children/childrens/children's/baby/babies/toddler/school/teen/teenage/infant/boys/girls ?and ?baby menu/menus/clothes/clothing/wear/shoes/toys/toy/range/club/furniture/party/parties/books/publisher/dentist/play/area/activities/bikes/bedding/food/products/accessories/retailer/brand/market/line/store/shop/boutique/uniform/uniforms/supplies/supplier/photography/entertainer/camp/camps/tv/apps/games/zone/section/department/hospice/charity/hospital/seats/seat/car/shower/monitors/monitor/nursery/swimming/sports/sportswear/playground/swings
killing it/him/time/two/the
labour/labor/labour's ?cost/party costs/day/intensive/market/shortage/rates/law/only/saving/force/ward/of ?love
left/right/east/west/north/south wing/hand/click/side/back/field/a/of/the/at/on/for/early/footer/us/turn/home/angle
liberal returns/use/arts/amount/policy/discount
mad/crazy/nuts/insane busy/keen/about/for/price/prices/discount/deal/offer/rush/traffic/week/schedule/numbers/demand
married/wedded/divorced/divorcing/separated/widowed/engaged/adopted/orphaned/pregnant/affair/jilted/wedding ?to/from/by/with/the/their/our ?idea/the/their/its/our/current/old/a ?current/old supplier/suppliers/vendor/system/platform/software/approach/provider/agency/pause/venue/planner/cars/photographer/dress/venues/product/brand/reality/parent/erp/crm/policy/standard
mosque/church/synagogue/temple/chapel/cathedral/abbey/prison/jail/hospital/hospice/clinic/school/nursery/kindergarten ?roof/car/hall/wing contractor/roof/roofing/renovation/refurb/refurbishment/scaffolding/builder/contract/tender/supplier/procurement/extension/heating/lighting/fit/framework/furniture/cleaning/catering/maintenance/architects/architect/facilities/chain/group/trust/customers/project/lane/road/street/farm/hill/close/avenue/square/view/court/gate/house/row/walk/way/terrace/bank/end/green/park/place
not/isn't/no ?a/an/so/that/being/entirely/completely/totally/quite idiot/stupid/fool/daft/thick/dumb/mad/crazy/mug/useless/hopeless/rude
party/parties wall/of/to/planner/supplies/rate/season/line/venue/bag/bags/hire/invite ?#n/the/surveyor
password/login/pin/passcode ?is/was/has/been/to/for/not ?is/was/been/for reset/expired/forgotten/wrong/manager/link/protected/change/changed/incorrect/policy/locked/issue/issues/resent/working/sent/required/portal/vault/wifi
prayer/bishop/monk/nun/priest/pope/abbot/friar/cardinal/black/white/jew/jewry/gallows/hangman/angel/trinity/canon/vicarage/deanery/rectory street/road/lane/avenue/close/hill/square/court/way/drive/terrace/row/yard/wharf/gardens/park/place/walk/house/mews/farm/bridge
pride month/campaign/packaging
rail/tube/train/postal/port/bus/airport/dockers/teachers/lorry strike/strikes/walkout
reset/forgot/forgotten/change/new/temp/temporary/lost ?his/her/their/the/your password/login/passcode/pin
sick/ill/tired/fed of/up/with ?with/of/the/waiting/our/your/their/late/delays/emails/chasing/spam/all
single/separate/joint/separated ?point/source/user/sign/invoice/invoices/entrance/by/from/use/malt/phase/pallet/site/supplier/tenant/order/unit/handed/minded/origin/family/storey/glazed of/on/comma/commas/contact/truth/stock
strike ?a/rate/price/while/gold/through/action/notice/the/out ?deal/balance/at/by/rail/tube/train/postal/port/royal mail
strikes me/him/a ?as
tagged as/in/on/the/with/him/her/by ?hot/a/crm/hubspot/lead/cold/vip/linkedin/post/email/photo/instagram/duplicate
union jack/flag/square/station/street/pacific/pay/bank/bar/of/chapel/club/building/find/canal ?soldiers/london/both/sets
widow's/widows/orphan ?s peak/works/domain/drug/control/records
year/yr/yrs/years/month #n ?renewal/deal/contract/warranty/term/growth/discount/guarantee/price/prices/lease/anniversary/plan/of/end/budget/sales/one/revenue/accounts/figures/pricing

[health weak]
burnt/burned out ?completely/since/last/badly | @ +person +since !client
can't/cannot/trying/tried/unable ?to ?have/for/to kids/conceive/baby/pregnant | @ +person
does/snorts/smokes/uses ?a/lot/of coke/cocaine/weed/heroin/meth/crack/drugs | +person
fertility/gender/cancer/addiction/eating/sleep treatment/clinic/disorder | +person
sees/seeing/saw/visits/appointment/under/referred ?to/with/a/his/her/the ?with/a/the/his/her shrink/psychiatrist/psychologist/therapist/counsellor/oncologist/cardiologist/neurologist/rheumatologist/urologist/consultant/haematologist/physio/specialist | +visit

[family_privacy weak]
money/financial/cash worries/troubles/problems/difficulties ?at ?home | +person !client !be
skint/broke until/after/since/again | @ +person !client

[religion weak]
doesn't/does/no/can't/won't/never/not ?not/eat/drink/handle/touch/shake ?eat/pork/drink/hands/touch ?pork/alcohol/hands/with/beef ?for/on ?religious/women/fridays reasons | +practice
religious reasons/grounds/beliefs/views/holiday/holidays/festival | +person

[politics weak]
political views/opinions/activist/rants/beliefs/affiliation/leanings | +person

[union weak]
striking/strikes ?again/over/with/since pay/union/rmt/teamsters/unite | @ +member !client !be !person
unionised/unionized/unionist workforce/shop/worker | +person !client

[ethnicity weak]
speaks/has/her/his/poor/broken/barely/hardly/limited/little/not/no/doesn't/bad ?speaks/broken/poor/speak/very/little/much/any/is english ?is/not ?broken/poor/limited/bad/second | @ +origin !client !be

[sexuality weak]
formerly/previously/born/deadname/was ?a/known/as ?a/as man/woman/male/female/boy/girl/mr | @ +origin
likes/prefers/fancies ?only/both boys/men/women/girls ?not | @ +origin !client !be
lives/living/married/moved/moving/shares/engaged/civil/house ?in/together/a/to/with/partnership/house ?with/to his husband/boyfriend/fella/fiancé | @ +person !client
lives/living/married/moved/moving/shares/engaged/house ?in/together/a/to/with/house ?with/to ?her wife/girlfriend/fiancée | +origin !client !person !be
used to be/called/known ?a/as ?a man/woman/male/female/paul/steve | +origin

[biometric_genetic weak]
dna/genetic/paternity/gene/genome/23andme/ancestry ?dna test/tests/tested/sample/swab/profile/results/result/kit/screening/counselling/sequencing/relative/match/testing ?positive/confirmed/taken/done/shows/says/results/came | +person +take

[criminal weak]
illegal/undocumented/overstayed/visa/working/deported/here ?immigrant/migrant/alien/illegally/papers/overstayer/his/her/expired/back/facing illegally/visa/deportation | @ +person
tagged ?with/until/and/after/by/at curfew/night | @ +accused +lone !client !be !person
works/paid/cash/working ?cash in/off/illegally hand/books/the | @ +accused !client !be !person

[insult weak]
completely/totally/utterly/absolutely/batshit/stark/barking/proper ?raving/staring mad/insane/crazy/bonkers/unhinged/deranged/mental/useless/incompetent/clueless/thick/barmy/loopy/hopeless/brainless/spineless | -thing -negation +contempt

[minor weak]
babysitter/nanny/au for his/her/the/pair ?kids | +person
he's/she's/is/only/just/still/turns/turned/turning/nearly/barely/hes/shes/not ?only/just/still/yet/about ?to ?be/turn #age ?years/yrs/yo/next/in/so/and ?old | @ +young
high/secondary/primary/middle/elementary/junior/prep/boarding/grammar/still/at ?at/in school ?school kid/student/pupil/age/girl/boy/junior/freshman/sophomore/senior/leaver | +young -trade
in/year/yr/starting/starts/going/goes/finishing/repeating ?in/into/the ?yr/year/grade/yrs ?#age/reception/nursery/kindergarten/sixth/first/second/third/fourth/fifth/seventh/eighth/ninth/tenth/eleventh/twelfth ?grade/form/year/grader/school reception/nursery/kindergarten/form/grade/grader/preschool/infants/juniors/primary/#age ?school | +young +school !client !be
needs/need/get/speak/talk/ask/call/contact/via/through ?to/a/an/with/for/get ?his/her/their/the ?consent/permission/signature ?of/from/by parents/parent's/guardian/mum/mom/mother/dad/father ?signature/consent/permission/first/instead | +young !client !be !person
not/isn't/until ?yet/even/he's/she's/old ?yet/turns 18/16/eighteen/sixteen | +young
parent/parental/guardian/mum/mom/mother/dad/father/parents/legal ?or/guardian/must/needs/has/have/signs/pays/to/should ?to/guardian/must/needs ?to sign/consent/permission/signature/approval/signs/guardian/pays/approve/agree/signed ?form/missing/needed/off/required/for ?form | +young
work experience/exp/placement ?lad/kid/girl/student/boy/pupil/#age ?from ?school | +young +school
year/yr/yrs/grade #age ?pupil/student/kid/boy/girl | +school !client !be !person
`,
};
