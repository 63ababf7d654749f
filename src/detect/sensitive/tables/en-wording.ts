import type { Table } from './format.ts';

/** English, how people put it: verbs in their tenses, shortened words, sayings, British and American. Written for this project from general knowledge of the language. */
export const EN_WORDING: Table = {
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
fella
fiance
girlfriend
gran
grandad
grandfather
grandma
grandmother
grandson
granddaughter
hubby
husband
kid
kids
mam
mom
mother
mum
nan
nephew
niece
parents
sister
son
uncle
wife

[set child]
boy
boys
child
children
daughter
daughters
girl
girls
granddaughter
grandson
kid
kids
lad
little-one
nephew
niece
son
sons
toddler
twins
youngest

[set illness]
adhd
alzheimer's
arthritis
asthma
cancer
chemo
copd
covid
crohn's
cystic-fibrosis
dementia
depression
diabetes
endometriosis
epilepsy
fibromyalgia
hepatitis
hiv
ibs
leukaemia
leukemia
lupus
lymphoma
cfs
meningitis
migraines
ms
parkinson's
pneumonia
ptsd
schizophrenia
sepsis
stroke
tia
tinnitus
tuberculosis

[set organ]
achilles
ankle
arm
back
bladder
bowel
breast
elbow
eye
foot
gallbladder
hand
heart
hip
hips
jaw
kidney
kidneys
knee
knees
leg
liver
lung
lungs
neck
ovary
pancreas
pelvis
prostate
rib
ribs
shoulder
spine
stomach
thyroid
toe
wrist

[set party]
afd
alba
aontu
bnp
britain-first
conservative
conservatives
democrat
democratic
democrats
dup
edl
fianna-fail
fine-gael
gop
green-party
greens
labour
lib-dem
lib-dems
libdem
libertarian
ndp
plaid
reform-uk
republican
republicans
sdlp
sinn-fein
snp
tories
tory
ukip
uup

[set leader]
aoc
badenoch
bernie
biden
blair
boris
braverman
corbyn
cruz
desantis
farage
harris
hillary
jacinda
kamala
kemp
le-pen
maga
mccarthy
mcconnell
modi
netanyahu
obama
orban
pelosi
putin
rees-mogg
rfk
sanders
starmer
sturgeon
sunak
thatcher
trudeau
trump
truss
vance
warren
zelensky

[set union]
afscme
aslef
bectu
bfawu
bma
cwu
fbu
gmb
ibew
nalgo
nasuwt
nea
neu
nujo
rcn
rmt
seiu
siptu
tssa
tuc
teamsters
uaw
ucu
ufcw
unison
unite
usdaw
usw

[set offence]
abh
affray
arson
assault
benefit-fraud
bribery
burglary
child-abuse
dealing
dangerous-driving
domestic-violence
drink-driving
drug-dealing
drug-offences
drugs
dui
dwi
embezzlement
extortion
forgery
fraud
gbh
handling-stolen-goods
harassment
indecent-exposure
insider-trading
larceny
manslaughter
money-laundering
murder
perjury
possession
rape
robbery
shoplifting
solicitation
stalking
tax-evasion
theft
trafficking
vandalism
wire-fraud

[set nation]
afghan
african
albanian
algerian
arab
armenian
asian
bangladeshi
bosnian
brazilian
bulgarian
burmese
cambodian
chinese
colombian
congolese
croatian
cuban
cypriot
dominican
egyptian
eritrean
ethiopian
filipina
filipino
gambian
ghanaian
greek
guatemalan
guyanese
haitian
hispanic
honduran
hungarian
indian
indonesian
iranian
iraqi
israeli
jamaican
japanese
jordanian
kenyan
korean
kurdish
latino
latina
latvian
lebanese
libyan
lithuanian
malaysian
mexican
moldovan
mongolian
moroccan
nepalese
nepali
nicaraguan
nigerian
pakistani
palestinian
persian
peruvian
polish
portuguese
punjabi
roma
romanian
russian
rwandan
salvadoran
saudi
senegalese
serbian
sicilian
sierra-leonean
somali
sri-lankan
sudanese
syrian
taiwanese
tamil
thai
tongan
trinidadian
tunisian
turk
turkish
ugandan
ukrainian
uzbek
venezuelan
vietnamese
west-indian
yemeni
zambian
zimbabwean

[set land]
afghanistan
africa
albania
algeria
bangladesh
barbados
bosnia
brazil
bulgaria
cambodia
cameroon
colombia
congo
cuba
el-salvador
eritrea
ethiopia
gambia
ghana
guatemala
guyana
haiti
honduras
hong-kong
india
iran
iraq
jamaica
kashmir
kenya
kosovo
kurdistan
lebanon
libya
lithuania
mexico
moldova
morocco
nepal
nigeria
pakistan
palestine
punjab
romania
russia
rwanda
senegal
serbia
sierra-leone
somalia
sri-lanka
sudan
syria
trinidad
tunisia
turkey
uganda
ukraine
venezuela
vietnam
yemen
zimbabwe

[health state]
dx/dx'd/diagnosed/rediagnosed/misdiagnosed/undiagnosed with/as/w
just/recently/newly/been/was dx/dx'd/diagnosed
type #n diabetic/diabetes
with/has/w/dx'd/got type 1/2/one/two | -trade -org -thing
terminal/inoperable/incurable/aggressive/advanced/metastatic/stage-four/stage-4 cancer/illness/tumour/tumor/diagnosis/now/condition/disease | -thing
he's/she's/is/gone/now/sadly/sounds terminal/terminally/palliative
not long/much left/time
weeks/months left/to to/with live/us
having/has/in/starts/started/goes/attends/doing/does/weekly/finished/undergoing/needs/booked/through/into/for _ therapy/counselling/counseling/physio/physiotherapy/dialysis/chemo/chemotherapy/radiotherapy/radiation/rehab/detox/cbt/psychotherapy/immunotherapy/surgery/hysterectomy/mastectomy/angiogram/angioplasty/colonoscopy/endoscopy/biopsy/mri/transfusion/infusion/infusions/transplant/vasectomy/lumpectomy/ect/iop | -trade -job -thing
ten/#n/two/three/five/many/several/some years/months/days/weeks sober/clean/dry/recovery
sober/clean since/for/now/again
aa/na/ga/al-anon/12-step/twelve-step member/sponsor/meeting/meetings/programme/program
tested/testing/test positive/covid/negative
self-isolating/quarantined/shielding/quarantining
waiting/awaiting/awaits/waits/wait/got/gets/getting/expects for/on/his/her/the/back/of/some _ biopsy/test-results/scan/results/diagnosis/transplant/kidney/liver/donor/operation/op/surgery/mri/bloods/consultant/oncologist/cardiologist/specialist from/back/of/date/list/at/appointment
waiting/awaiting _ biopsy/transplant/diagnosis/surgery/mri/bloods/chemo/hip/knee/cataract
results/letter/appointment/news/call from/at/with _ oncologist/oncology/cardiologist/cardiology/consultant/neurologist/hospital/clinic/gp/hospice | -org -job
medically/health retired/discharged/unfit/signed/retirement/exempt
ill/medical/sick/disability/early-ill health/retirement/pension
under/seeing/sees/saw/see/at/visiting/visits the/a/his/her/an _ doctor/doctors/gp/psychiatrist/psychologist/shrink/therapist/counsellor/oncologist/cardiologist/neurologist/rheumatologist/urologist/specialist/consultant-hospital/chiropractor/dialysis/hospital/mental-health-team/crisis-team/cmht/camhs | -job -trade
reasonable adjustments/adjustment/accommodation
ada accommodation/accommodations
oh/occ-health/occupational-health referral/report/appointment/assessment/review/pending/says | -trade -job
fit note/notes until/says/till/from/expires/received
sick/doctor's/doctors/gp note/certificate/cert/line
on/claims/claiming/gets/receives/applied/getting/awarded/denied/lost/his/her _ pip/esa/dla/ssdi/ssi/disability/fmla/incapacity-benefit/attendance-allowance/carers-allowance/carer's-allowance/ssp/stat-sick-pay/sick-pay/workers-comp/worker's-comp/workman's-comp/ltd/std/medical-leave/long-term-disability/short-term-disability | -thing -trade
out/off/away/leave/absent/missing/gone _ surgery/operation/chemo/illness/hospital/depression/stress/anxiety/flu/covid/shingles/migraine/injury/hernia/pneumonia/accident/burnout/back-op/hip/knee/rehab/breakdown
off/out with/due/because/after/following/recovering/sick _ {illness}/{organ}/stress/anxiety/nerves/operation/op/surgery/flu/burnout/back/injury/fall/accident
bad/dodgy/gammy/bust/knackered/buggered/new/replacement/broken/fractured/cracked/torn/ruptured/dislocated/sprained/replaced/failing/weak/swollen/artificial/prosthetic/false/amputated/shattered/infected {organ} | -thing -trade
{organ} op/operation/surgery/trouble/replacement/replaced/transplant/problems/injury/cancer/condition/disease/failure/attack/bypass/tumour/tumor/infection/pain/scan/broken/fractured/removed/amputated/biopsy/complaint/scare/murmur/playing-up | -trade -thing -org
broke/breaks/broken/fractured/snapped/tore/torn/ruptured/twisted/dislocated/injured/hurt/did/lost/busted/shattered his/her/a/both/their/the _ {organ}/collarbone/femur/ligament/ligaments/tendon/cruciate/acl/hamstring/finger/pelvis/tibia
lost/losing/loses/lose/going/gone/loss his/her/of/blind/deaf/their/in _ sight/hearing/eyesight/vision/hair/leg/arm/mobility/speech/voice-box
hard-of/going/gone/nearly/stone/profoundly/completely/half/born/almost/legally/registered/partially hearing/deaf/blind/sighted
cant/can't/cannot/unable/struggles/trouble/difficulty/not to/with/able _ walk/stand/climb/lift/stairs/breathe/swallow/see/hear/drive because/due/since/after/for/far/long/well/properly/anymore
struggles/struggling/trouble/difficulty/problems with/walking/climbing _ stairs/mobility/breathing/hearing/sight/eyesight/memory/walking/anxiety/depression/addiction/drink/alcohol/mental
needs/requires/uses/has/brings/asked/with/on/got _ wheelchair/zimmer/crutches/walking-stick/cane/mobility-scooter/hearing-aid/hearing-aids/hearing-loop/guide-dog/assistance-dog/service-dog/carer/oxygen/inhaler/epipen/epi-pen/insulin/insulin-pump/catheter/stoma/colostomy/ostomy/prosthesis/pacemaker/stent/stents/defibrillator/neck-brace/step-free/wheelchair-access/sign-language/bsl/asl/large-print/braille/lip-reading/captions-deaf | -trade -job -org
lip/lipreads/lip-reads/lipreading reads/reading
takes/taking/on/took/prescribed/popping/pops/needs/off/stopped/his/her _ antidepressants/anti-depressants/meds/medication/painkillers/prozac/citalopram/sertraline/zoloft/xanax/valium/diazepam/lithium/methadone/ritalin/adderall/statins/warfarin/beta-blockers/betablockers/blood-thinners/insulin/steroids/morphine/oxycodone/oxycontin/opioids/sleeping-pills/tablets-for/hrt/ozempic/immunosuppressants/anti-psychotics/antipsychotics/chemo-tablets/truvada/prep-hiv | -trade -job
on his/her/new/strong/heavy/different meds/medication/tablets/painkillers/pills
smells/smelled/smelt/reeks/reeked/stank/stinks/slurring/slurred _ booze/drink/alcohol/whisky/whiskey/weed/words/gin/beer/brewery/speech
drunk/hammered/pissed/legless/hungover/tipsy/plastered/wasted/high/stoned/intoxicated/wired on/at/during/again/by/before/in/every/most _ call/lunch/phone/meeting/demo/event/lunchtime/noon/10am/morning/time/coke/teams/zoom/dinner | -thing
likes/fond/partial/drink/drinks/alcohol/booze/drug/drugs/gambling/substance/coke/pill/opioid/heroin/painkiller a/of/to/problem/problems/issue/issues/habit/abuse/addiction/dependency/misuse/dependent/relapse/rehab/too _ drink/much/heavily/tipple
drink/drinking/alcohol/booze/drug/drugs/substance/coke/pill/opioid/heroin/painkiller problem/problems/issue/issues/habit/abuse/addiction/dependency/misuse/dependent/relapse/rehab | -trade -job -org
drinks/drinking/drank heavily/himself/herself/like/too/every/spirits/alone/secretly/again _ fish/day/death/stupor/much/morning/evening
fell/falling/back off/on/the the/wagon/booze/bottle/drugs
hits/hitting/hit/on/off the bottle/booze/sauce/wagon/drink
recovering/functioning/ex/former/reformed/raging/dry/high-functioning alcoholic/addict/junkie/drunk/user/anorexic/smoker-ill/cokehead
nervous/mental/emotional/complete/had/having/full/psychotic a/breakdown/wreck/collapse/episode/meltdown/break _ breakdown
breakdown last/in/after/at/this/following
had/has/having/suffered/suffers/suffering/recovering/after/following/survived/survivor/history/battling/fighting/beat/beaten/living/struggling/scare/prone/gets/since/lives/from _ {illness}/heart-attack/stroke/seizure/seizures/fits/blackouts/breakdown/aneurysm/clot/dvt/embolism/haemorrhage/hemorrhage/brain-injury/tbi/concussion/panic-attacks/anxiety/insomnia/sleep-apnoea/sleep-apnea/vertigo/shingles/gout/psoriasis/eczema/anorexia/bulimia/angina/piles/gallstones/kidney-stones/hernia/hiatus-hernia/long-covid/chronic-pain/fatigue/chronic-fatigue/tumour/tumor/lump/polyps/melanoma/fall/miscarriage/stillbirth/hysterectomy/menopause/postnatal/postpartum/pnd/sciatica/scoliosis/osteoporosis/cataracts/glaucoma/blood-pressure/cholesterol/thrombosis/colitis/ulcer/ulcers/coeliac/celiac/eating-disorder/suicidal-thoughts/narcolepsy/bpd/ocd/tourette's/tourettes/overdose
high/low/blood/sky-high/dodgy/raised blood/pressure/blood-pressure/cholesterol/sugar/bp | -thing
takes-his/insulin/bp/heart/thyroid/anxiety/pain/blood/kidney/cancer/asthma/fertility/mental-health/epilepsy meds/medication/tablets/condition/issues/problems/trouble/treatment/complaint/scare/disease/patient/specialist/nurse/scans
{kin} _ autistic/autism/disabled/dementia/alzheimer's/cancer/stroke/leukaemia/leukemia/downs/down's/adhd/anorexic/anorexia/terminally/hospice/hospital/icu/hospitalised/hospitalized/special-needs/wheelchair/sectioned/rehab/epilepsy/chemo/dialysis/parkinson's/cerebral/suicidal/overdosed/heart-attack/surgery/diabetic/poorly/ill/unwell/bipolar
carer/caring/cares/caregiver/looks-after/looking-after/nurses/nursing/looks/cared for/after/his/her/to _ sick/ill/disabled/elderly-mother/dying/autistic/dementia/invalid/frail/terminally/poorly/bedridden {kin}
admitted/rushed/taken/back/went/readmitted/discharged/transferred/blue-lighted/confined/lying/stuck/still to/in/from/into _ hospital/a&e/er/icu/intensive-care/ward/psych-ward/priory/psychiatric/rehab/hospice/clinic/itu/hdu/resus | -job -trade
in hospital/icu/a&e/intensive/traction/rehab/hospice/remission/recovery/palliative/itu/coma/psychiatric/plaster/chemo/detox/therapy/counselling/counseling/quarantine since/until/with/for/after/care/again/till/now/following/from/at
tried/attempted/threatened/talked/wanted/thoughts/plans to/of/about kill/end/hang/suicide/top/harm/ending/overdose/jump _ himself/herself/life/themself/it/all
suicide/suicidal attempt/attempts/watch/note/thoughts/ideation/risk/last/after/since/again
took/taken/takes an/another/his/her overdose/own
slit/cuts/cutting/harms/harming/harmed her/his/himself/herself/self wrists/arms/again
not very/too/at-all/feeling/been/keeping well/great/himself/herself/good _ lately/physically/mentally/since/at the
feeling/been/gone/going/has/is/still/quite/really/very/bit/pretty poorly/unwell/under-the-weather/peaky/seriously-ill/sick-again/bedridden/housebound/hospitalised/hospitalized/bed-bound/bedbound
get/got-well/sent/send/card/flowers/speedy _ well-soon/get-well/recovery/wishes
get well soon/card/wishes/gift/flowers
ward/bed/room #n at/of/st/royal hospital/infirmary/general
dodgy/weak/bad/failing/poor/heart ticker/chest/lungs/health/memory/eyesight/hearing/nerves/mobility/heart | -thing
mobility/hearing/sight/visual/speech/learning/hidden/physical/intellectual/mental issues/problems/needs/impairment/impaired/difficulties/difficulty/disability/disabled/handicap/handicapped/impediment | -trade -job -org
allergic/intolerant/allergy/anaphylactic/anaphylaxis to/if/carries/near/severe _ nuts/peanuts/shellfish/dairy/gluten/penicillin/latex/wheat/eggs/bees/bee/wasp/fish/soy/soya/cats/dogs/pollen/lactose/milk/sesame
nut/peanut/shellfish/wheat/egg/dairy/latex/penicillin/bee-sting/severe/food/milk/sesame allergy/allergies/intolerance/anaphylaxis | -trade
mental/mental-health/personal-health/health/wellbeing/medical/stress/psychiatric day/days/leave/break/issues/problems/crisis/struggles/reasons/episode/emergency/scare/condition/sabbatical/appointment/appointments/history/hold/grounds/incident/procedure/treatment | -trade -job -org -thing
had/having/has/booked/scheduled/undergoing/minor/major/routine/emergency/recent/another/upcoming/serious op/operation/procedure/surgery/transplant/scan on/for/next/last/in/tomorrow/went/to/again/this/done/at _ {organ}/week/month/monday/tuesday/wednesday/thursday/friday/hospital/wisdom/eye/cancer | -thing
hip/knee/back/shoulder/heart/eye/cataract/hernia/bypass/prostate/thyroid/gallbladder/brain/spinal/gastric/bariatric/weight-loss/transplant/open-heart/emergency/cancer op/operation/surgery/replacement | -trade -job -org
lost/put/gained-weight/overweight/underweight/morbidly/clinically/grossly/severely weight-illness/obese/underweight/anorexic/overweight/depressed/anxious
clinically/severely/very/deeply/chronically/manic/mildly depressed/depressive/ill/anxious/fatigued/vulnerable/extremely-vulnerable | -thing
covid/corona/coronavirus/flu/norovirus/shingles/chickenpox/pneumonia/bronchitis/tonsillitis/glandular-fever/mono/scarlet-fever/whooping-cough/meningitis/sepsis/septicaemia/tb positive/again/since/isolating/jab/vaccine-injury/knocked/wiped/badly/laid/twice/third/recovering

mentally fragile/unstable/unwell/ill/weak/vulnerable/exhausted/broken/scarred/not ?well/right
laid up ?with/after/since/by
came/fell/knocked/thrown off his/her/a motorbike/bike/horse/ladder/motorcycle/roof
doc/doctor/doctors/dr/gp/consultant says/said/advised/ordered/banned/told _ flying/travel/rest/stress/drive/driving/work/lifting/alcohol/drinking/smoking | -job
no flying/driving/lifting/travel/alcohol ?for/on doctor's/doctors/medical/doctor ?orders/grounds/advice
doctor's/doctors orders
third/second/first/another/next/last/final round/cycle/course/bout of chemo/radiotherapy/chemotherapy/radiation/ivf/treatment/immunotherapy
got/has/with/wears/fitted _ colostomy/stoma/catheter/ostomy/feeding-tube/insulin-pump/pacemaker/prosthesis/prosthetic/hearing-aids/stent/oxygen/cannula
wobbly/unsteady/shaky on his/her feet/legs/pins
going/goes/went/go/is/admitted/back into hospital/hospice/rehab/theatre/surgery
{illness} got/getting/gets/is/has _ worse/bad/returned/back/spread/advanced/progressed
told/mentioned/mentions/says/said/confided/disclosed/revealed/admitted _ cancer/ms/diagnosis/depression/hiv/illness/epilepsy/diabetes/chemo/disability/anxiety/miscarriage/stroke/tumour/alcoholic/addiction | @ -thing -job

[health trait]
addict
amputee
anorexic
arthritic
asthmatic
autistic
bedridden
bipolar
brain-damaged
bulimic
cancer survivor
chronically ill
cokehead
colour blind
crackhead
deaf-blind
dialysis patient
disabled
double amputee
drug user
dyslexic
dyspraxic
epileptic
haemophiliac
hemophiliac
housebound
hypochondriac
immunocompromised
immunosuppressed
infertile
insulin-dependent
manic depressive
neurodivergent
non-verbal
paralysed
paralyzed
paraplegic
partially deaf
pill popper
pisshead
quadriplegic
recovering addict
schizophrenic
stroke survivor
tetraplegic
transplant recipient
wheelchair user
wheelchair-bound

[family_privacy state]
funeral/wake/cremation/burial/memorial-service/shiva/requiem/memorial on/monday/tuesday/wednesday/thursday/friday/saturday/next/this/tomorrow/for/today/yesterday/last | -trade -job
{kin} _ died/passed/dying/killed/buried/deceased/rip/drowned/bereaved | @
{kin} _ passed away/on
loss/death/passing/funeral/wake/burial/anniversary/cremation/memorial of/for/his/her/their _ {kin}
lost/loses/losing/buried/burying/mourning/grieving/grieves/mourns/cremated his/her/their/for/a/the/both _ {kin}/baby/pregnancy/partner
bereavement/compassionate/carers/carer's/family/adoption/parental/paternity/shared-parental/dependants/grief leave/counselling/counseling/card/support/days/emergency
condolences/condolence/sympathy/bereavement sent/card/flowers/letter/call/to/on/for
just/recently/newly/wife/girlfriend/partner/she/he/they/about/had/having/expecting/adopted/welcomed/gave had/has/having/twins/birth/expecting/have _ twins/triplets/baby/newborn/birth/bairn/bambino
just had/welcomed twins/triplets/baby/kid/little/first
twins/baby/second/third/new/first/newborn/another on/due/arrived/born/coming/girl/boy/child/kid the/in/early/last/next/this/due/way
baby arrived/born/due/shower/brain
had/has/got/raising/raises/father/mother/mum/dad/parent/mom/juggling/with/couple _ two/three/four/five/six/#n/young/small/grown/teenage/little kids/children/boys/girls/daughters/sons/babies/toddlers/teens/under | @ -trade -org
engaged/betrothed/proposed/married/remarried/wed/eloped/hitched/getting/wedding/marrying/separated/divorcing/divorced to/from/last/in/next/this/on/her/his/again/the/for/after/at/with _ finance-director/boss/colleague/man/woman/girl/boyfriend/girlfriend/summer/june/july/august/september/october/may/april/march/year/month/week/weekend/saturday/time/years/secretary/ceo/childhood/sweetheart/assistant/wife/husband
got/getting/just/recently/newly/now/happily/unhappily/still/twice/thrice/freshly/finally engaged/married/divorced/separated/widowed/remarried/hitched/single/dumped/jilted/bereaved/divorcing | -thing
kids/children/boys/girls/son/daughter live/living/lives/stay/staying/are/with/every/at/half/alternate/see/only _ ex/ex-wife/ex-husband/mum/mom/dad/grandparents/father/mother/weekends/weekend/foster/nan/him/her
has/gets/got/with/sees/weekend/picks the/his/her/kids/dad _ kids/children/custody every/alternate/at/on/this/half/full/joint weekend/weekends/other/second/time
joint/sole/full/shared/lost/fighting/fights/won/custody/visitation/access/contact custody/battle/hearing/rights/order/arrangements/dispute/for/to/fight of/over
bankrupt/bankruptcy/bankrupted/insolvent/skint/broke/penniless/destitute/repossessed/evicted personally/personal/himself/herself/last/twice/discharged/in/again/after/and/filed | -org
went/gone/going/made/declared/been/personally/is/nearly/filed/filing bankrupt/bankruptcy/insolvent/bust-personally/skint/chapter-7/chapter-13/homeless/iva | -org
iva/dro/ccj/ccjs/debt-plan/dmp/debt-relief/debt-management/trust-deed/wage-garnishment/garnishment/attachment-of-earnings/bailiffs/bailiff/repo-man/repossession/foreclosure/eviction/collections/loan-sharks/loan-shark/payday-loan/payday-loans/maxed/overdraft/credit-card-debt/bad-credit/poor-credit/defaulted-mortgage/mortgage-arrears/rent-arrears/arrears-rent/gambling-debts/gambling/bankruptcy/food-bank/foodbank/food-stamps/snap-benefits/universal-credit/housing-benefit/council-tax-support/jobseekers/job-seekers-allowance/jsa/dole/welfare/medicaid/section-8 against/at/on/in/since/him/her/for/after/with/over/owes/owing/personally/home/house/card/cards/to/again/till/until/pending/order/pays/and | -trade -org
on/claims/claiming/signing/gets/living/lives/relies/uses/using/queues/off/onto the/on/to/from/at _ iva/dole/jsa/universal-credit/benefits/welfare/food-stamps/food-bank/foodbank/food-banks/housing-benefit/income-support/dro/snap/section-8/handouts/streets
moved/moving/sleeping/staying/crashing/back/sofa/couch with/at/in/on/alone/back/surfing/out _ parents/mum/mom/mother/dad/sister/brother/ex/sofa/couch/car/shelter/hostel/refuge/own/alone/friends/mate's/in-laws/parents' | -thing -org
still/back/again living/lives/live with/at ?his/her parents/mum/mom/mother/family/grandparents/home
step/half/foster/adopted/adoptive/bonus/blended/estranged/illegitimate/love/surrogate/ivf/birth kids/kid/children/child/son/sons/daughter/daughters/brother/sister/family/mum/mom/dad/mother/father/parents/parent/siblings | -trade -job -org
marriage/marital/couples/relationship/grief/divorce/family/pre-marital counselling/counseling/therapy/counsellor/trouble/troubles/problems/breakdown/guidance/crisis/issues/difficulties/rocks/broke/ended/over/court/settlement/mediation/rift/feud/row/drama/bust-up/falling-out/emergency/split | -trade -job -org
divorce/separation/split/break-up/breakup/custody going/final/papers/through/lawyer/lawyers/settlement/pending/came/hearing/party/messy/ugly/bitter/acrimonious/finalised/finalized/proceedings/nisi/absolute/decree/from/with/last/this | -trade -job -org
messy/ugly/nasty/bitter/painful/acrimonious/second/third/recent/his/her/my/going/through/post/after/since/during/mid divorce/separation/break-up/breakup/split | -org -thing
wife/husband/girlfriend/boyfriend/missus/partner/hubby/ex/fiance _ left/walked/ran/cheated/cheating/dumped/kicked/threw/moved/upped/eloped/chucked/divorcing/affair/split him/her/out/off/with/on/for/them
left/dumped/jilted/cheated/divorced/kicked/thrown by/on/out/for _ wife/husband/girlfriend/boyfriend/fiance/fiancee/missus/younger/another
sleeping/shagging/affair/fling/carrying/dating/seeing/hooking/messing/having/knocking with/on/around/up/his/her/the/a _ pa/secretary/boss/assistant/intern/colleague/receptionist/married/neighbour/client/au-pair/nanny/best-friend | @
cheats/cheating/cheated/playing/unfaithful/two-timing/runs/a/bit on/around/away/to/his/her _ wife/husband/partner/girlfriend/boyfriend/missus/spouse/side
not/doesn't/won't/never/no/hardly/cut/falls/fell/row/rowing/fighting/fallen/estranged speak/speaking/talk/talking/contact/out/off/see/over/from/with/spoken _ {kin}/family/inheritance/will/siblings/in-laws
ex/ex-wife/ex-husband/ex-partner/ex-boyfriend/ex-girlfriend _ stalking/harassing/stalks/abusive/custody/maintenance/alimony/house/kids/drama/abuses/threatening/cleaned/suing/remarried/moved/took/kept/trouble
domestic/violent/abusive/coercive/controlling violence/abuse/husband/wife/partner/relationship/marriage/ex/boyfriend/control/situation/home
inherited/inherits/inheritance/inheriting/probate/will/legacy/left from/his/her/a/the/over/money/fortune/house/row/dispute/battle/in _ {kin}/million/fortune/siblings/house/money/relatives/lot/pile | -trade -org
money/financial/debt/cash/home/domestic/family/personal/private/relationship/marital/wife/boyfriend/housing/landlord troubles/worries/problems/trouble/woes/crisis/stress/difficulties/matters/circumstances/reasons/drama/hell/upheaval | -trade -org -job
trouble/problems/issues/stress/things/life/row/tension at/with/in home/wife/husband/marriage/kids/ex/mother-in-law/in-laws
{kin} _ care-home/nursing-home/carehome/assisted-living/sheltered-housing/retirement-home
cares/caring/carer/caregiver/looks/looking/responsible for/after _ {kin} | -trade
foster/fostering/surrogacy/egg-donor/sperm-donor carer/carers/parent/parents/panel/agency/approved/process
adopting/adopted/fostering _ boy/girl/child/baby/siblings/daughter/son/kids
social/child/cps/children's/safeguarding services/protective/worker/order/involved/removed/took _ involved/kids/son/daughter/visited/children/after/took
childless/child-free/can't have kids/by/since/no
won't/can't/can not/trying/tried/unable/ttc have/having/for/to a/kids/children/baby/conceive/another
pw/pwd/password/passcode/login/pin-code/passphrase is was/still/changed/saved/hunter2/written/given/noted
mistress/toyboy/toy-boy/sugar-daddy/sugar-baby/bit-on-the-side/lovechild/love-child/secret-family/second-family/one-night-stand/shotgun-wedding/prenup/pre-nup/postnup/decree-nisi/decree-absolute/alimony/palimony/child-support/child-maintenance/spousal-support/deadbeat-dad/single-mum/single-mom/single-dad/single-mother/single-father/single-parent/lone-parent/empty-nester/newlywed/newlyweds/honeymooning/stag-do/hen-do/bachelorette/divorcee/ex-wife/ex-husband
engaged to his/her/the/a/colleague
hit/fallen/falling/fell/down on hard/times/luck/behind

[health,family_privacy state]
pregnant/preggers/expecting/up-the-duff/with-child with/again/in/and/her/twins/unexpectedly/their/a/by _ twins/baby/first/second/third/january/february/march/april/may/june/july/august/september/october/november/december/week/child/summer/autumn/spring
months/weeks/heavily pregnant/gone/along
mat/maternity/pregnancy leave/cover-for/risk-assessment/related
on/starts/from/back/off/going/after mat/maternity/pregnancy
expecting twins/baby/triplets
expecting a/her/their/another _ baby/child
trimester/morning-sickness/antenatal/ante-natal/prenatal/midwife/gestational/c-section/caesarean/ectopic appointment/appointments/scan/classes/scheduled/booked/diabetes/bad/third/second/first/recovering/last/in

[religion state]
practising/practicing/devout/strict/lapsed/committed/staunch/observant/orthodox/born-again/lifelong/proud/ultra-orthodox/fundamentalist/reform/conservative/raised/converted/ex/former/very/deeply/strongly/nominal/liberal/traditional/active catholic/christian/muslim/jew/jewish/hindu/sikh/buddhist/protestant/methodist/baptist/anglican/mormon/evangelical/quaker/religious/observant/pagan/believer/churchgoer/spiritual-healer/episcopalian/lutheran/presbyterian/pentecostal/adventist/shia/sunni/sufi/ismaili/ahmadi/zoroastrian/jain/rastafarian/amish/mennonite/witness/wiccan/scientologist/atheist/secular/god-fearing | -org
raised/brought/born/baptised/baptized/christened/confirmed/converted/reverted/converting/turned/became as/up/a/to/into/in/from/again/the _ catholic/christian/muslim/jewish/hindu/sikh/buddhist/islam/judaism/christianity/mormon/buddhism/catholicism/hinduism/methodist/baptist/protestant/quaker/witness/evangelical/scientology/religious
jw/jws | @
jw/lds member/church/missionary/elder/family/so/and/doesn't
deacon/elder/churchwarden/church-warden/sacristan/verger/lay-reader/lay-preacher/sunday-school-teacher/altar-boy/altar-server/choirboy/bell-ringer/missionary/preacher/pastor/vicar/imam/rabbi/cantor/gabbai/granthi/minister/pcc-member/pcc/parish-council/vestry/usher/gideon/eucharistic-minister at/in/of/for/on/with/part-time/weekends/sundays/by/treasurer/secretary/member _ church/chapel/mosque/temple/synagogue/gurdwara/st/parish/sundays/weekends/local/weekend/congregation | -job
goes/attends/attend/volunteers/leads/sings/plays/preaches/speaks/helps/worships/serves/prays/runs/active/involved/member/treasurer/usher/every/regular at/to/in/with/the/of/a/church/his/her _ church/mass/mosque/temple/synagogue/gurdwara/chapel/friday-prayers/prayers/bible-study/kingdom-hall/shul/congregation/parish/prayer-group/prayer-meeting/ministry/worship-band/choir-church/worship/service-sunday/confession/meeting-house/ashram/alpha/alpha-course | -street -org -job
church/mosque/temple/synagogue/gurdwara/chapel/mass/shul/bible-study/prayer/prayers/worship/communion/confession/choir-practice on/every/each/sundays/sunday/friday/fridays/first/wed/wednesday/saturday/before/at/time/times/breaks/break/room/meeting/group/mat/service/band _ sunday/sundays/morning/evening/friday/fridays/lunch/meals/noon/week/1pm/1/needed/required/evenings/saturday/wed/weds | -trade
prays/praying/prayed before/at/for/five/during/every/to/daily/in/with/on _ meals/lunch/noon/day/god/times/jesus/allah/meeting/call/meetings/office/friday/fridays/1pm/midday/us
observes/observing/observe/keeps/keep/celebrates/celebrate/fasting/fasts/fasted/fast/honours/marks/off/away/unavailable/holiday/leave/out/respects for/on/during/the/this/at/until/over/in/till _ shabbat/shabbos/sabbath/ramadan/eid/lent/passover/pesach/hanukkah/chanukah/diwali/yom-kippur/rosh-hashanah/purim/sukkot/vaisakhi/holi/navratri/good-friday/ash-wednesday/kosher/halal/advent/sundown/sunset/iftar/orthodox-easter/orthodox-christmas/ashura/hajj/month/holy-days/vesak/losar/nowruz/epiphany/all-saints/feast-day/kwanzaa
no/not/don't/never/nothing/avoid/unavailable/offline calls/meetings/work/available/call/ring/contact/emails/email/answer on/during/in/after/before/from/at/past/between _ shabbat/sabbath/ramadan/eid/passover/yom-kippur/prayer/prayers/friday-prayers/lent/diwali/hanukkah/sundown-friday/saturdays-religious/sundays-church/holy
eats/eat/only/strictly/keeps/needs/wants/requires/order/serve/lunch/keep/kept/catering/meal/meals/requests/book only/strictly/a/must/be/has _ halal/kosher | -org
no/doesn't/never/won't/not/avoid/avoids/can't/refuses eat/pork/beef/alcohol/drink/drinks/touch/serve/bacon/handshake/handshakes/shake/celebrate/celebrates/work/works/ham/meat for/because/due/at/on/with/hands/women/men/as/hand/birthdays/christmas/halloween/saturdays/sabbath/fridays/lent _ religious/religion/faith/muslim/jewish/hindu/women/christmas/birthdays/jw/mormon/islam/reasons/saturdays/good
doesn't/won't/refuses/declines/not shake/touch hands/women/hand _ women/men/ladies/woman
doesn't/does-not/won't/never celebrate/celebrates birthdays/christmas/easter/halloween
wears/wearing/wore/in/with/puts/has a/an/her/his/the/full _ hijab/niqab/burqa/burka/headscarf/turban/kippah/yarmulke/skullcap/kippa/crucifix/rosary/veil/sheitel/payot/dastar/kara/tichel/abaya/clerical-collar/dog-collar/kufi | -trade
bar/bat mitzvah
bar-mitzvah/bat-mitzvah/christening/baptism/first-communion/first-holy-communion/confirmation/bris/brit-milah/naming-ceremony/godson/goddaughter/ordination/ordained/amrit/upanayana/aqiqah for/of/at/on/his/her/son's/daughter's/in/as/this/next/sunday/last _ son/daughter/grandson/granddaughter/niece/nephew/sunday/saturday/church/child/priest/deacon/minister/weekend/synagogue
hajj/haj/umrah/pilgrimage/lourdes/mecca/medina/medjugorje/walsingham/camino-church/knock-shrine/bodh-gaya/varanasi/kumbh to/in/next/until/trip/this/for/last/back/with _ mecca/lourdes/march/april/may/june/july/week/month/year/group/walsingham/rome/jerusalem
on/from/to/performed/performing/going/back hajj/haj/umrah/pilgrimage
god/jesus/bible/scripture/faith/religion/church/lord/christ/allah/prayer/koran/quran/torah _ important/first/comes/bothers/quotes/squad/thumper/basher/botherer/everything/saved/reader/verse/verses/preaching/pusher/central | -thing
quotes/quoting/reads/preaches/preaching/pushes/hands/leaves/sends/sharing/cites/spouts/posts the/out/from/at/us/about/to/his/her _ bible/scripture/koran/quran/gospel/tracts/jesus/god/verses/psalms/watchtower/torah/prayers/religion/prayer
found/finds/saved/believes/believer/lost/losing/accepted/loves/trusts/serves/knows/blessed/thanks/talks/keeps in/by/his/her/on/to/about/god _ god/jesus/faith/lord/christ/religion/allah/creationism/reincarnation/karma/afterlife | @
bible/god/holy/jesus/happy thumper/basher/botherer/squad/roller/freak/clappy/nut/bashing/fearing/thumping
tries/trying/tried/will/wants/likes to/and/convert _ convert/evangelise/evangelize/proselytise/recruit you/us/me/everyone/people/colleagues/staff/clients
churchgoer/churchgoing/god-botherer/bible-basher/bible-thumper/holy-roller/happy-clappy/godparent-church/worshipper/parishioner/proselytiser/creationist/kingdom-hall/watchtower/chapel-goer/exclusive-brethren/plymouth-brethren/hutterite/hasidic/haredi/chabad/ultra-orthodox/messianic-jew/opus-dei/freemason/hare-krishna/moonie/bahai/druid/satanist/pagan/wiccan/agnostic/humanist-atheist/rastafarian/zoroastrian/parsi/jain/druze/yazidi/copt/coptic/maronite/alevi/ismaili/nonconformist

he's/she's/always/usually/often/be at shul/mass/mosque/temple/chapel/church/synagogue/gurdwara ?on/every/saturday/sunday/friday
sings/plays/sang/drums _ gospel/church/choir/worship ?choir/band/team/at _ baptist/church/chapel/gospel/methodist/cathedral/st/parish/pentecostal/worship
gospel choir/singer/church/hall
won't/doesn't/refuses/cannot/can't sign/work/drive/travel/meet/answer/operate/call/email/eat/drive _ sabbath/shabbat/sunday/ramadan/saturdays/lent/yom-kippur/holy | @ -thing
on the sabbath
faith/church/mosque/temple/religion/god comes/is/means/matters everything/first/important
very churchy/religious/devout/holy/pious

keeps/observes/follows/respects/keep the/his/her/jewish/religious/islamic/strict ?jewish/strict dietary/kosher/purity/modesty laws/rules/restrictions
religious/jewish/islamic/kosher/halal dietary laws/rules/requirements
bris/brit-milah/aqiqah/naming-ceremony

[politics state]
{party} councillor/councilor/member/voter/supporter/activist/candidate/mp/msp/donor/canvasser/campaigner/volunteer/branch/party-member/man/woman/guy/through/sympathiser/sympathizer/mayor/senator/congressman/congresswoman/congressional/delegate/precinct/fundraiser/organiser/organizer/leaflets/placard/poster/rosette/sticker/signs/yard/leaning/family/household/loyalist/diehard/die-hard/peer/lord/leaflet/stalwart/association/conference/club/chair/treasurer/agent/party-conference/lady/lass/lad/hat/flag/leafleter/fanatic/to-the/type
{party} party member/voter/supporter/activist/candidate/donor/councillor/agent/conference/chairman/chair/official/volunteer/worker
votes/voted/vote/voter/voting/lifelong/registered/card-carrying/staunch/die-hard/diehard/hardcore/paid-up/rabid/loyal/ardent/proud/ex/former/dyed-in-the-wool/true-blue/blue-collar/moderate/committed/closet/solid/strong/big/traditional/swing/fervent/unrepentant/vocal/lapsed/disillusioned/died-in-the-wool/pro/anti/fanatical/avid/keen/strict/rampant/raving/militant {party}/brexit/leave/remain/remainer/brexiteer/reform/tory/leaver/trumper/corbynite/thatcherite/blairite/bernie/left/right/independent-party/trump/libertarian/socialist/communist/marxist/nationalist/unionist/republican/democrat/liberal/conservative/monarchist/royalist/feminist/environmentalist/eurosceptic/rejoiner/loyalist/zionist
canvasses/canvassed/canvassing/campaigns/campaigned/campaigning/door-knocking/doorknocking/leafleting/leaflets/volunteers/volunteered/fundraises/fundraised/donates/donated/donor/phone-banking/knocks/stumping/stumps/rallies/phonebanks/stood/standing/runs/running/ran/elected/selected/interned/organises/organizes/organiser/organizer/member/joined/joins/quit/supports/backs/backed/endorses/endorsed/hates/loves/despises/loathes/detests/worships/rants/ranting/ranted/moans/slags/obsessed/fan/supporter/follower/admirer/defends for/to/with/against/as/on/of/the/about/off/by/from/in/at _ {party}/{leader}/reform-uk/brexit/maga/momentum/rnc/dnc/edl/blm/xr/just-stop-oil/qanon/pac/tea-party/proud-boys/antifa/nra/planned-parenthood/acorn/sierra-club/the-left/the-right/woke/liberals/immigrants/migrants/lockdown | @ -thing
stood/standing/stands/runs/running/ran/elected/selected/bid/campaign/candidate/seat/sits/sat/candidacy/primary/challenger/nominee/re-elected/deselected/ousted/tossed for/as/on/to/in/of/unsuccessfully/a/the/local _ parliament/congress/senate/council/city-council/county-council/town-council/borough-council/parish-council/school-board/mayor/mp/msp/governor/office-political/alderman/councillor/state-house/house-of-representatives/holyrood/senedd/stormont/commons/state-senate/assembly/dail/seanad/sheriff/county-commissioner/ward/board-of-supervisors | -org -trade
mp/msp/ms/td/mep/cllr/councillor/councilor/alderman/ward-councillor/county-councillor/town-councillor/borough-councillor/parish-councillor/state-senator/state-rep/congressman/congresswoman/assemblyman/assemblywoman/peer/baroness/lord-mayor/mayor/ex-mayor/deputy-mayor/special-adviser/spad for/in/until/of/since/as/by/on/from/sits/lost _ {party}/reform/labour/council/parliament/ward/seat/2019/2024/westminster/holyrood/wigan/conservatives/independent | -trade -thing
ex/former/retired/one-time/sitting/local/serving/elected/town/parish/county/borough/ward/city mp/msp/mep/councillor/councilor/councilman/councilwoman/congressman/senator/alderman/mayor/cllr/politician/spad/minister-government
{leader} supporter/supporters/fan/fans/voter/hater/lover/loyalist/fanatic/nut/cult/cultist/acolyte/apologist/donor/sign/flag/hat/hats/mug/bumper/sticker/campaign/rally/rallies/backer/fanboy/devotee/disciple/groupie/merch/hating/poster/tattoo
pro/anti/never {leader}/brexit/eu/europe/independence/immigration/abortion/choice/life/gun/lockdown/vax/vaxx/vaxxer/vaxer/trump/israel/palestine/hunting/monarchy/migrant/woke/union-jack/ulez/capitalist/fascist/government/establishment | -trade
went/goes/going/marches/marched/marching/attends/attended/demo/demonstration/demonstrates/protests/protested/protesting/protest/rally/rallies/protester/protestor/spotted/seen/arrested/glued/chained/blocked/march to/on/at/for/against/in/with/the/a/outside/himself/herself _ palestine/gaza/israel/brexit/trump/climate/blm/pride-political/ulez/abortion/immigration/refugees/lockdown/vaccine/tories/government/january-6/capitol/stop-oil/xr/extinction/tommy-robinson/far-right/edl/poll-tax/war/roe/gun-control/2nd-amendment/nato/hs2/fracking/hunt/animal-rights/monarchy/m25/motorway
far/hard/alt/extreme/radical/religious/loony/looney/raging/ultra/militant/bleeding/rabid/woke/old/new/champagne/lefty/right-wing/left-wing/rightwing/leftwing left/right/leftie/lefty/left-wing/right-wing/leftist/winger/nut/nutter/nutjob/feminist/heart/liberal/views/socialist/marxist/conservative/labour/extremist/commie/brigade/activist/politics/hippy/loon/trumper/politically/tree-hugger/opinions/fanatic/conspiracy/troll/agitator/crank/ideas/rants | -street
politically/political active/outspoken/involved/ambitions/views/activist/extremist/left/right/conservative/liberal/rants/opinions/persuasion/affiliation/leanings/donations/donor/blog/aspirations/career/incorrect/vocal/motivated | -trade -org
leans/leaning/lean/swings/very/firmly/slightly left/right/republican/democrat/conservative/labour/liberal/tory/progressive | @ -thing
january-6/jan-6/capitol rioter/riot/insurrection/protester/protest
brexiteer/brexiter/leaver/remoaner/remainer/rejoiner/trumper/trumpist/maga/maga-hat/never-trumper/birther/qanon/anti-vaxxer/antivaxxer/anti-vaxer/conspiracy-theorist/conspiracy-nut/flat-earther/truther/covidiot/covid-denier/climate-denier/climate-activist/eco-warrior/eco-activist/tree-hugger/gun-nut/sovereign-citizen/freeman-on-the-land/white-supremacist/neo-nazi/neonazi/klansman/proud-boy/oath-keeper/skinhead/fascist/racist-views/holocaust-denier/antifa/anarchist/commie/marxist/trotskyist/trot/tankie/leninist/stalinist/maoist/corbynista/corbynite/thatcherite/blairite/bennite/loyalist-paramilitary/orangeman/fenian/republican-ex-ira/shinner/cybernat/yes-voter/indy-supporter/unionist-politician/gammon-voter/red-wall/blueshirt/libtard/sjw/social-justice-warrior/feminazi/terf/incel/men's-rights/kipper/faragist/demonrat/rino/pinko/bolshie/lefty/leftie/loony-left/right-winger/left-winger | -trade
nra/aclu/naacp/aipac/bds/cnd/greenpeace/momentum/dsa/pac/tea-party/heritage-foundation/monday-club/countryside-alliance/hunt-saboteurs/peta/just-stop-oil/extinction-rebellion/insulate-britain/orange-order/orange-lodge/patriot-front/federalist-society/bow-group/fabian/fabian-society/young-conservatives/young-labour/college-republicans/young-democrats/turning-point member/life-member/activist/donor/organiser/organizer/supporter/lifetime/card/volunteer/chapter/sticker/cap/protester/branch/paid-up/spokesman/lobbyist/chair

slagging/slags/slagged/slates/slating/moans/moaning/rants/ranting/complains/complaining/bangs/banging/goes/going/whinges/having/hates/blames/blaming _ government/tories/labour-party/immigrants/brussels/westminster/washington/democrats/republicans/the-left/woke/liberals/migrants/asylum/{leader}/brexit/eu
gave/given/gives/give/pledged/contributed/donated/donates/bankrolls/bankrolled/funds/funded/sent/writes/cheque/money/grand to/the/for _ conservatives/labour-party/tories/tory-party/lib-dems/reform-uk/green-party/snp/ukip/gop/democrats/republicans/{leader}/rnc/dnc/super-pac
for the greens/tories/lib-dems/conservatives/democrats/republicans/snp/ukip/dup/libdems/liberals
sits/sat/serves/served/seat/elected/councillor _ council/parish-council/assembly/parliament/senate/congress _ for/as ?the/a {party}/reform/labour/independent
covid/corona/vaccine/vaccines/climate/climate-change/moon-landing/moon-landings/pandemic/election/global-warming _ hoax/scam/conspiracy/fake/stolen/rigged/con/myth/plandemic
brexit/anti-brexit/trump/pro-palestine/palestine/gaza/climate/blm/pro-life/pro-choice/anti-vax/anti-lockdown/farmers/gun/edl/remain/leave/people's-vote/anti-war/antiwar/abortion/pro-israel/extinction/republican/tory/labour/unite-kingdom/maga/countryside march/rally/demo/protest/demonstration/vigil/placard/sit-in
trump/maga/confederate/biden/palestinian/brexit/eu/ukip/israeli/soviet/nazi/harris/antifa/blm flag/hat/cap/mug/poster/sign/badge/sticker/tattoo/t-shirt/banner ?in/on/outside | -trade
posts/shares/tweets/retweets/sharing/posting/reposts/spouts/forwards _ far-right/far-left/maga/trump/conspiracy/anti-vax/woke/qanon/brexit/left-wing/right-wing/political/racist/labour/tory ?stuff/memes/posts/content/rubbish

[union state !others]
union/unions rep/member/man/woman/steward/official/organiser/organizer/delegate/convenor/convener/branch/dues/subs/card/activist/meeting/meetings/duties/facility/president/vp/treasurer/negotiator/ballot/business/baron/firebrand/lad/guy/leader/bod/militant/membership/hall/local/shop/boss/convention/recognition-campaign/learning-rep/backed-grievance/ized | -org -trade -thing
unionising/unionizing/unionised/unionized/unionise/unionize/unioniser/unionizer/unionisation/unionization
{union} member/rep/steward/official/organiser/organizer/delegate/convenor/convener/branch/dues/man/woman/regional/shop/activist/card/local/president/strike/picket/ballot/committee/exec/executive/negotiator/secretary/membership/officer/chair/lay/vice/subs/conference/hoodie/badge/lanyard/health-and-safety/learning-rep/bargaining/guy/lad/militant
member/rep/steward/official/organiser/organizer/delegate/convenor/convener/dues/secretary/treasurer/chair/president/active/activist/joined/joins/strike/striking/picket/picketing/ballot/ballots/walkout/paid-up/negotiates/negotiating/negotiator/represented/card/signed-up/subs/volunteers/elected/branch/pays/shop-steward of/in/for/with/the/at/to/on/by/from/lay _ {union}/union/trade-union/afl-cio/steelworkers/machinists/teachers-union/firefighters-union/nurses-union/actors-guild/sag-aftra/writers-guild/longshoremen/electricians-union/autoworkers/carpenters-union/pipefitters/ilwu/ila/twu/nalc/apwu/unite-here/musicians-union/national-union-of-journalists/nuj/prospect-union/fda-union/police-federation
local #n president/member/steward/rep/officer/treasurer/vp/secretary/organizer/delegate/hall/shop
shop/floor/branch/lead/senior steward/stewards/convenor/secretary-union/shop-steward
works/staff council/forum/association member/chair/rep/chairman/elected/union
on/joined/joining/leading/led/leads/organised/organized/organising/organizing/voted/votes/voting/balloted/balloting/backed/called/calling/planning/picketing/manning/walked/walks/crossed/supports/supporting/out/threatening the/a/for/out/on/in/with/to/another/last/wildcat/over/at _ picket/picket-line/picket-lines/strike/strikes/strike-action/walkout/walkouts/industrial-action/work-to-rule/wildcat/sit-in/strike-ballot/action-short | -thing
collective bargaining/agreement team/committee/rep/table
shop-steward/trade-unionist/picketer/scab/strikebreaker/strike-breaker/blackleg/flying-picket/convenor/convener/brother-union/tuc-delegate/agency-shop/closed-shop/right-to-work-activist/father-of-chapel/mother-of-chapel
strike/industrial action/fund/pay/committee/leader/organiser/organizer/ringleader/captain/ballot-union

striking/strikes/picketing/pickets/picketed/walkout/walking ?out ?tomorrow/today/again/all/this/next/on/week ?with/alongside ?the {union}/union/teachers/nurses/doctors/firefighters/posties/railway/drivers/colleagues/workers
threatened/threatens/threatening/threaten us/me/to/with/management _ union/unions/strike/acas/walkout
involve/involved/involves/brought/brings/bring/called/calling/rang/consulting/consulted in/the/his/her _ union/shop-steward/union-rep
convenor/convener/steward/rep at/on/in the plant/works/depot/factory/yard/shop-floor/site/night-shift | @

[ethnicity state]
black/white/brown/mixed/dual/asian/african/british/afro/african-american/biracial british/heritage/race/raced/caribbean/afrikaner/south-african/south-asian/woman/man/guy/lady/gentleman/female/male/chap/fella/dude/girl/lad/bloke/ethnicity/african/asian/irish/welsh/muslim/kid/skin/skinned/american/latina/family/couple/parentage/background/minority/colleague | -thing -trade
{nation} ?american/british heritage/descent/origin/roots/background/born/extraction/ancestry/parents/mother/mum/mom/dad/father/wife-of/grandparents/family/immigrant/immigrants/refugee/refugees/migrant/migrants/asylum/expat/community/national/accent/blood/side/stock/lady/guy/man/woman/bloke/chap/gentleman/girl/lad/fella/dude/passport/speaker/native/diaspora/ethnicity/nationality/citizen/looking/by/neighbourhood/british/american/canadian/australian/jew/muslim/gypsy/kid/worker/workers/surname/cousins/traveller/name/minority/relatives | -trade -org
part/half/quarter/mostly/originally/originally-from/ethnically/ethnic/native/born/second/third/first/2nd/3rd/1st/dual/mixed/of/proud/looks/clearly/distinctly/typical generation/white/black/and/with _ {nation} | -trade -thing
half/part/quarter/ethnically/ethnic {nation}/irish/italian/german/french/spanish/welsh/jewish/caribbean/samoan/maori/hawaiian/cherokee/navajo/aboriginal
second/third/first/2nd/3rd/1st generation/gen {nation}/immigrant/immigrants/american/migrant/italian/irish/jewish/british
{kin} _ {nation} | @ -trade
{kin}/family/parents/grandparents/relatives/roots/folks _ from/over/of/in _ {land}/windrush/caribbean/west-indies/middle-east/eastern-europe/soviet-union/former-yugoslavia/balkans | @
parents/family/grandparents/he/she/came/arrived/moved/dad/mum came/over/arrived/on/with _ windrush/boat/boats/kindertransport/refugees/dinghy
windrush
born/raised/grew/brought/fled/flew-refugee/escaped/emigrated/immigrated/migrated/adopted/hails/came/originally/moved/trafficked/deported/exiled/displaced/refugee/asylum in/up/from/to/over/here/out/by/as/of/a/seeker _ {land}/damascus/aleppo/kabul/baghdad/tehran/mogadishu/lagos/kinshasa/harare/kyiv/kharkiv/mariupol/dhaka/karachi/lahore/islamabad/beirut/gaza/west-bank/taliban/war/assad/regime/tamil-tigers/idi-amin | -trade
green-card/work-visa/work-permit/h1b/h-1b/h1-b/ilr/indefinite-leave/leave-to-remain/settled-status/pre-settled/pre-settled-status/biometric-residence/brp/citizenship/naturalisation/naturalization/asylum-claim/asylum-application/asylum/daca/dreamer/refugee-status/sponsorship/tier-2/skilled-worker-visa/spousal-visa/immigration-status/right-to-remain/residence-permit/ead/i-94/tps-status/student-visa pending/expires/expired/holder/runs/expiring/application/approved/rejected/refused/denied/granted/issues/renewal/sponsored/status/ends/appeal/renewed/applied/required-status/until/lapsed | -trade -thing
needs/has/got/on/waiting/awaiting/applied/holds/lost/gets/renewing/sponsored/here _ ilr/green-card/h1b/h-1b/work-visa/indefinite-leave/leave-to-remain/settled-status/pre-settled-status/brp/asylum/citizenship/daca/refugee-status/tier-2-visa/student-visa/spousal-visa
speaks/speak/spoke/hardly/barely/little/limited/broken/poor/no/bad/pidgin/terrible/minimal/basic/not/doesn't/can't/struggles no/little/broken/poor/limited/barely/bad/hardly/pidgin/speak/speaks/understand/very/with/much/any/write/spoken _ english | @
english is/isn't not/poor/limited/terrible/broken/great/first/his/her/second _ language/first
thick/heavy/strong/foreign/funny/broad-foreign/slight/noticeable/impenetrable/eastern-european/indian/african/asian/russian/polish/nigerian/chinese/middle-eastern/caribbean/jamaican/arabic/slavic accent
needs/need/with/brings/via/through/bring/book _ interpreter/translator somali/urdu/punjabi/arabic/polish/farsi/romanian/kurdish/pashto/dari/bengali/tigrinya/mandarin/spanish-speaking/russian/ukrainian/vietnamese
first/native/mother/home/speaks language/tongue/only/at/is/mainly _ urdu/punjabi/arabic/polish/farsi/romanian/kurdish/pashto/dari/bengali/tigrinya/mandarin/cantonese/hindi/gujarati/somali/yoruba/igbo/twi/swahili/tagalog/tamil/turkish/russian/ukrainian/spanish
roma/romani/romany/gypsy/traveller/pavee/sinti/gypsies/travellers family/community/heritage/background/origin/descent/site/clan/woman/man/settled/lad/girl/blood/roots/culture/kids/encampment/caravan
roma, family/settled/from
dark/black/brown/fair/olive/light/pale/caramel/ebony skinned/skin/complexion/complexioned/coloured-skin | -thing
person/woman/man/lady/people/guy of colour/color
bame/bipoc/global-majority/aapi/latinx/chicano/chicana/tejano/first-nations/inuit/metis/navajo/cherokee/lakota/ojibwe/choctaw/native-hawaiian/pacific-islander/samoan/maori/aboriginal/torres-strait/creole/gullah/afro-caribbean/afro-latino/african-caribbean/anglo-indian/eurasian/hapa/blasian/mestizo/sephardic/ashkenazi/ashkenazim/mizrahi/igbo/yoruba/hausa/ashanti/zulu/xhosa/shona/kikuyu/tutsi/hutu/pashtun/hazara/uighur/uyghur/rohingya/sikh-punjabi/gujarati/bengali/sylheti/kashmiri/mirpuri/tibetan/kurd/berber/amazigh/assyrian/chaldean/circassian/chechen/tatar/travelling-community/irish-traveller/new-age-traveller/windrush-generation/boat-people/wetback/beaner/spic/gook/chinky/coon/nigger/nigga/paki/raghead/towelhead/camel-jockey/pikey/gyppo/wog/sambo/golliwog/half-caste/half-breed/mulatto/oriental-lady/darkie/jap/kraut/polack/kike/yid/redskin/squaw/chink/curry-muncher/dothead/currymuncher/sand-nigger/wop/dago/eyetie/bogtrotter/taig | -trade -thing -street
gypo/pikey/paki/polack/wog/dago/wop/spic/gook/raghead/towelhead/chinky

fled/escaped/left/flew-out {land}/kabul/damascus/aleppo/kyiv/mariupol/mogadishu/tehran/baghdad/kharkiv/khartoum/gaza/beirut ?in/during/after/as/with | -trade
fled from/the/to
jewish/muslim/irish/italian/indian/polish/greek/russian/chinese/spanish/black/turkish/nigerian/jamaican on/through his/her mother's/father's/mum's/dad's/mothers/fathers/maternal ?side
he's/she's/he/she/is black/asian/chinese/indian/pakistani/nigerian/polish/romanian/somali/turkish/arab/hispanic/latino/jamaican/kurdish/vietnamese/filipino/brazilian/mexican/russian/ukrainian/albanian/bulgarian/iranian/syrian/afghan/ghanaian/kenyan | @ -trade -thing
{nation} but/and/so speaks/english/careful/good
accent hard/difficult/tough/impossible to
accent ?is hard to ?follow/understand

[sexuality state]
she and her wife/girlfriend
he and his husband/boyfriend
mid/undergoing transition | -thing -trade

[sexuality state]
goes/going/marches/marched/marching/attends/at/march/marshal/volunteer/steward/float to/at/in/with/for/on/the _ pride with/his/her/partner/parade/march/as/every
pride with his/her/partner/husband/wife/boyfriend/girlfriend
poly/polyamorous/polyam/throuple/open-marriage/open-relationship/non-monogamous/enm/ethically-non-monogamous/swinging/swinger/swingers/wife-swapping/kink/kinky/bdsm/fetish/dominatrix/dogging/cottaging/cruising/hookup/hook-up/only-fans/onlyfans/camgirl/cam-girl/strip-club/strip-clubs/lap-dancing/lapdancing/brothel/brothels/escort/escorts/prostitute/prostitutes/hooker/hookers/rent-boy/massage-parlour-happy/sugar-baby/sex-worker/porn/porn-star/porn-addict/sex-addict/grindr/tinder-date/hinge-profile/scruff/her-app/feeld/ashley-madison two/three/with/regular/at/visits/profile/uses/account/on/clubs/habit/addiction/club/lifestyle/party/parties/scene/boyfriends/girlfriends/partners/in/relationship/after/while/user/visitor/seen/caught/spotted | -trade
visits/visited/uses/used/sees/pays/hires/frequents/caught/seen/spotted/regular/goes/went/on/met/joined for/to/with/at/in/the/a _ escort/escorts/prostitute/prostitutes/hookers/hooker/brothel/brothels/strip-club/strip-clubs/lap-dancing/grindr/scruff/gay-bar/gay-bars/gay-club/ashley-madison/swingers/dominatrix/sex-worker/sex-workers/dogging/cottaging/rent-boys/bathhouse/onlyfans
his husband/civil-partner/boyfriend/fiance/fiancé/hubby/ex-boyfriend/ex-husband
her wife/girlfriend/civil-partner-she/missus/fiancee/fiancée/ex-wife/ex-girlfriend
he/steve/dave/married/marrying/lives/living/engaged/with/civil-partnered/partnered/moved/dating/sees and/has/to/with/in/partner his/a/another husband/boyfriend/man/bloke/guy/fella/male-partner | @ -thing
she/married/marrying/lives/living/engaged/with/civil-partnered/partnered/moved/dating/sees and/has/to/with/in her/a/another wife/girlfriend/woman/lass/female-partner | @ -thing
civil partnered/partner/partnership
bats/batting/plays/playing/swings/swinging/goes for/both/the/other/way/ways/on _ other-team/team/ways/way
friend-of-dorothy/light-in-the-loafers/light/limp/confirmed in-the/on/wristed/bachelor-wink/his feet/loafers
closet/closeted/out/in gay/lesbian/case/queer/at/and/to/as/homosexual/trans/bi/of-the-closet _ closet/proud/parents/family/work/colleagues
came/coming/come/comes/is/not/outed/recently/been/never/fully out/outed/himself/herself as/to/at/last/in/by/yet/of/recently/this/on _ gay/lesbian/bi/trans/queer/year/work/closet/parents/family/bisexual/colleagues/team/nonbinary/asexual/wife/month/50/forty/kids
gay/lesbian/queer/lgbt/lgbtq/lgbtqia/same-sex/homosexual/trans/rainbow/female/male couple/man/woman/guy/marriage/parents/dads/mums/moms/partner/husband/wife/dad/mum/mom/son/daughter/brother/lady/lad/friend/colleague/boss/family/chap/fella/owner/owners/wedding/couple's/relationship/lifestyle/activist/lanyard/bloke | -trade -org
likes/prefers/fancies/into/attracted/dates/sleeps/seeing/loves/only men/women/boys/blokes/guys/ladies/girls/same-sex/both/own-sex/to/with _ men/women/both/sex/sexes/boys | @ -thing
into men/women/boys/blokes/girls | @
trans/transgender/transsexual/ftm/mtf/amab/afab/enby/non-binary/nonbinary/genderfluid/gender-fluid/genderqueer/agender/intersex/two-spirit/crossdresser/cross-dresser/transvestite/tranny/ladyboy/drag-queen/drag-act/pansexual/demisexual/asexual/aromantic/ace-spectrum/bi-curious/bicurious/sapphic/gynosexual/androgynous man/woman/guy/lady/person/since/now/from/colleague/last/to/and/use/uses/pronouns/hormones/surgery/at/kid/daughter/son/queen/king/performer/on/so/in/employee/journey/male/female/he/she/they/was/this
gender/sex reassignment/change/confirmation/affirming/dysphoria/clinic/transition/identity/fluid/surgery/recognition-certificate
pronouns/pronoun are/now/she/he/they/ze/xe/use/changed/please/it/him/her/them
uses/prefers/use/using _ pronouns/neopronouns
uses/prefers/use they/she/he them/her/him
used/born/formerly/previously/was/was-a/once/deadname/deadnamed/dead/birth to/as/a/be/named/name/called/known _ man/woman/boy/girl/male/female/bloke | @ -thing
two/2 dads/mums/moms/mothers/fathers/mummies/daddies
poof/poofter/faggot/fag/dyke/lezzer/lezza/lesbo/queen-camp/shirtlifter/shirt-lifter/nancy-boy/pansy/homo/queer/bumboy/bum-boy/ponce/fudgepacker/fudge-packer/rug-muncher/carpet-muncher/lemon-lesbian/butch/camp-as/tranny/shemale/batty-boy/battyman/ginger-beer/arse-bandit/twink | -thing -street -trade
camp as christmas/a/row
sexual/sex orientation/preference/preferences/identity/harasser/life/appetite/proclivities/addict/addiction/tastes/fetish/partners/adventures/escapades/deviant/problem/problems/dysfunction/drive/health-clinic/tourist/pest | -trade -job -org
erectile/impotent/viagra/cialis/low-libido/vaginismus dysfunction/problem/user/takes/issues/prescription

[biometric_genetic state]
fingerprint/fingerprints/thumbprint/thumb-print/palm-print/palmprint/handprint/iris/retina/retinal/voiceprint/voice-print/facial/face-id/faceid/palm-vein/finger-vein/biometric/biometrics/hand-geometry scan/scans/scanned/on-file/recognition/template/templates/enrolled/enrolment/enrollment/registered/stored/captured/taken/recorded/given/provided/held/id/print/data/profile/sample/signature/biometrics/login/logged/refused/deleted/uploaded/clock/clocking/match/matched/collected/consented/saved/access/reader-uses/hash/signed/set/records/for/entry _ file/enrolled/stored/taken/held/vault/access/door/lab/registered/system/record/consent/refused/captured/hr/set/clocking/time/entry/login/app/phone/gate/server/deleted/recorded/saved/him/her/his/consented/required/badge | -trade -job
face-id/faceid/voiceprint/palm-vein/iris-scan/retina-scan/retinal-scan/biometric/fingerprint/thumbprint/face template/data/enrolled/stored/captured/record/on-file/profile/hash/details/id/scan/template-stored | -trade -job
clocks/clock/clocking/clocked/signs/logs/unlocks/opens/enters/gets/scans/signing/punches/checks/checked/identified/verified/authenticates in/on/out/into/the/with/by/via/using/his/her/doors/door _ fingerprint/thumbprint/thumb/fingerprints/finger/face/iris/retina/palm/voice/facial-recognition/palm-print/biometrics/eye-scan/vein/face-scan
biometric/biometrics residence/permit/data/consent/enrolled/captured/profile/collected/held/on/record/form/passport-scan
carries/carrier/carrying/carry/inherited/has/with/got/passed/positive/tested/mutation/faulty/defective/mutated/missing the/of/for/a/an/on/her/his/both/from _ gene/genes/brca/brca1/brca2/mutation/trait/sickle-cell/huntington's/tay-sachs/cystic-fibrosis/thalassaemia/thalassemia/haemophilia/hemophilia/factor-v/lynch/lynch-syndrome/faulty-gene/fragile-x/apoe4/msh2
sickle-cell/huntington's/brca/brca1/brca2/tay-sachs/cystic-fibrosis/cf/thalassaemia/thalassemia/fragile-x/apoe4/lynch/haemophilia/alzheimer's/factor-v gene/carrier/trait/positive/mutation/status/test/screening/runs/variant/inherited
huntington's/cancer/breast-cancer/alzheimer's/heart-disease/dementia/haemophilia/parkinson's/diabetes runs/run/in/inherited in/the/his/her/through family/blood/genes
genetic/genetics/genome/genomic/hereditary/inherited/chromosomal/dna/congenital/familial counselling/counseling/counsellor/counselor/test/tests/testing/condition/disorder/disease/defect/mutation/screening/risk/predisposition/marker/markers/results/sequencing/sequenced/profile/sample/swab/kit/abnormality/heart-defect/syndrome/analysis/clinic/report/carrier/illness/heart-condition/predisposed | -trade -job -org
genetically predisposed/inherited/at/prone/tested
dna/23andme/ancestrydna/ancestry/myheritage/paternity/saliva/swab/cheek/blood/genetic test/tests/results/kit/says/shows/showed/sample/swab/taken/proved/came/report/sent/on-file/confirms/confirmed/match/revealed/relatives/done/submitted/for/profile/raw _ dna/back/him/her/positive/father/half/iris/nigerian/jewish/results/child/negative/genome/lab/police/irish/file/sequencing/gene/carrier
23andme/ancestrydna/myheritage results/kit/dna/report/test/profile/says/showed
down/down's/turner/klinefelter/edwards/patau/trisomy/fragile syndrome/21/18/13/x

cancer/breast-cancer/alzheimer's/huntington's/dementia/faulty/bad gene/genes in/runs/carrier/test
palm/thumb/finger/hand/face/voice/eye print/scan/scanner/recognition needed/required/enrolled/registered/set/to ?up _ safe/vault/door/gate/enrolled/entry/site/building/server | -trade

[criminal state !others]
due/up/before/in/at/appearing/appears/appeared/hauled/summoned/summonsed/attending/goes/went/dragged/called in/before/at/to/up/for _ magistrates/magistrates'/crown-court/old-bailey/court-for/criminal-court/sheriff-court/county-jail/arraignment/arraigned/grand-jury/judge-for/dock/district-court
court/sentencing/trial/hearing/plea/bail/arraignment/verdict date/hearing/in/on/next/for/pending/this/tomorrow/monday/appearance/case/set/over/starts/due _ {offence}/assault/theft
charged/charges/charge/convicted/conviction/convictions/accused/accusation/arrested/arrest/done/did/guilty/indicted/indictment/sentenced/sentence/jailed/imprisoned/inside/caught/nicked/busted/pinched/collared/booked/cautioned/caution/prosecuted/prosecution/probed/probe/investigated/investigation/inquiry/wanted/warrant/suspected/suspicion/suspended-sentence/fined/banned/disqualified/acquitted/cleared/pleaded/pled/plea/trial/court/hearing/bail/bailed/probation/parole/record/rap-sheet/served/serving/time/stretch/prison/questioned/quizzed/interviewed/tried/allegations/alleged/allegation/history/previous/form/raided/summons/summonsed/implicated/embroiled with/of/for/in/on/over/to/by/after/re/as/under/caution/at/about _ {offence}/police/drugs/dishonesty/violence/speeding/driving/tax/tax-fraud/embezzling/stealing/fiddling/hmrc/sfo/fbi/irs/sec/benefits/possession/firearm/firearms/knife/weapon/sexual-assault/corruption/terrorism | -trade -job
{offence} charge/charges/conviction/convictions/case/trial/rap/probe/investigation/allegation/allegations/arrest/record/caution/suspect/ring/offence/offences/sentence/warrant/plea/hearing/court/accusation/ban/bust | -trade -job -org
warrant/warrants out/outstanding/for/issued/active/open/against
outstanding/arrest/bench/active warrant/warrants
did/does/doing/served/serves/serving/got/given/facing/faces/looking/spent/sentenced/jailed/released/finished/completing/completed/on/out/after/gets/handed/pulled/put #n/two/three/four/five/six/ten/twelve/eighteen/18/a/his/some/hard/community/bird/porridge/stretch/years/out/from/early/on/to/in/at/of/away _ years-inside/years-for/prison/jail/custody/hmp/parole/probation/tag/inside/nick/slammer/clink/borstal/remand/pen/penitentiary/supervised-release/house-arrest/community-service/payback/community-payback/stretch/porridge/san-quentin/rikers/pentonville/wandsworth/belmarsh/wormwood-scrubs/strangeways/juvie/sing-sing/halfway-house/lockup
did time/bird/porridge
doing time/bird/porridge/life
#n/two/three/four/five/six/ten/eighteen years/months/yrs/mths/weeks/days/hours inside/for/suspended/custodial/prison/jail/behind/community/in/on/probation/of _ prison/jail/bars/fraud/theft/assault/service/remand/custody/gbh/drugs/robbery/payback/tag/nick/licence
in/out/released/fresh/straight/just/back/sent/went/goes/going/spent/inside/been/got/recently/down out/of/from/to/in/inside/on/for/at _ prison/jail/hmp/slammer/clink/young-offenders/borstal/custody/remand/pen/penitentiary/county-jail/behind-bars/jug | -job -trade -org
on/out/released/breached/skipped/jumped/violated/breaching/under/revoked/granted/denied/posted on/of/his/her/the/police _ bail/parole/probation/tag/curfew/ankle-monitor/ankle-tag/house-arrest/remand/conditional-discharge/suspended-sentence/community-order/asbo/restraining-order/non-molestation/injunction-violence/sex-offenders-register/court-order-assault
out on licence/license/bail/parole/tag/remand/probation
behind bars/bars-for
criminal/juvenile/mob/gang/underworld/crime/cartel/mafia record/past/history/convictions/conviction/caution/charges/charge/case/proceedings/investigation/check-failed/boss/ties/links/connections/member/affiliation/family/background/trial/offence/behaviour-order/damage-charge/activity/gang/tattoo | -trade -job
known/wanted/visited/raided/questioned/interviewed/lifted/picked/pulled/cautioned/arrested/investigated/tasered/nicked by/to/under/up/over/for _ police/cops/fbi/feds/fuzz/old-bill/sfo/hmrc/dea/ins/irs/caution/sheriff/law/detectives/met/interpol
police/cops/feds/fbi/detectives/sfo/fraud-squad/vice-squad/ice/sheriff/old-bill/customs-criminal came/raided/arrested/turned/looking/investigating/charged/nicked/removed/searched/questioned/took/after/want/visited/lifted/pulled/seized/cautioned up/for/him/her/house/home/after/over/his/away/in/round/to
dbs/crb/background-check/background/disclosure/disclosure-scotland/livescan/record-check/police-check/vetting/bpss/sc-clearance failed/flagged/came/not/refused/caution/hit/issue/issues/shows/showed/conviction/convictions/problem/revealed/disclosed/back/unclean _ caution/conviction/convictions/record/theft/assault/fraud/offence/issues/felony/hit/flagged
failed dbs/crb/background/vetting/drug/police
drink/drunk/drug/dangerous/careless/reckless/disqualified/uninsured driving/driver/drive | -trade
driving/drink-drive/drug-drive/road/speeding/totting ban/conviction/disqualification/offence/up-ban/case
banned/disqualified/ban from/for/driving/on-speed _ driving/drink/speeding/drug-driving/road/12-months/year
lost/losing/loses/revoked/suspended/surrendered/no/took/taken/without/handed/points his/her/driving/driver's/drivers/in/on/the/their/away/back/a _ licence/license | -thing -trade
licence/license/permit revoked/suspended/taken/points/endorsed/banned/gone/removed for/after/over/due _ drink/dui/dwi/speeding/drugs/alcohol/drunk/points/drink-driving
dui/dwi/owi/abh/gbh/asbo/tipoc arrest/charge/conviction/last/on/in/twice/ban/so/case/third/second/record/for/from/can't/again/class
has/got/another/second/third/had/a/his/her dui/dwi/owi/asbo/misdemeanor/felony/misdemeanour/felony-conviction/strike-felony/police-caution/criminal-conviction
over/twice/three-times the limit/legal
steals/stole/stealing/stolen/nicks/nicked/thieves/thieving/fiddles/fiddled/fiddling/embezzles/embezzled/embezzling/pockets/pocketed/skims/skimmed/skimming/launders/laundered/laundering/pilfers/pilfering/pilfered/swindles/swindled/defrauds/defrauded/scams/scammed/cons/conned/siphons/siphoned/cooking/cooks/cooked/forges/forged/forging/evades/evaded/dodges/dodging/rips/ripped/caught from/the/his/her/off/in/out/of/money/cash/on/himself/pensioners/with/at/hands/petty/company/clients/old/some _ till/books/expenses/employer/company/cash/petty-cash/pension-fund/funds/customers/clients/investors/taxes/tax/pensioners/charity/stock/warehouse/boss/benefits/hmrc/grandmother/money/cookie-jar/drawer/cash-drawer/payroll/signatures/signature/invoices-fake | @ -thing
deals/dealing/sells/selling/pushes/grows/growing/cooks/smuggles/smuggling/runs/running/supplies/supplying/moves/trafficks/traffics/mules drugs/weed/coke/cocaine/dope/pills/crack/heroin/meth/cannabis/guns/cigarettes-illegal/fake/stolen/counterfeit/people-traffick/pot/mdma/ecstasy/fentanyl/county-lines/goods-stolen | -trade -org
beats/beat/beating/hit/hits/hitting/punched/punches/slapped/slaps/stabbed/shot/raped/groped/gropes/assaulted/assaults/attacked/attacks/stalks/stalked/stalking/threatened/threatens/threatening/strangled/abused/abuses/molested/molests/killed/murdered/glassed/headbutted/flashed/flashes/harassed/exposed up/his/her/a/an/two/the/him/someone/female/himself/young/staff _ wife/girlfriend/partner/husband/ex/kids/children/man/woman/bouncer/police/copper/officer/colleague/neighbour/staff/girl/boy/child/girls/women/someone/stranger/intern | @ -thing
restraining/non-molestation/barring/protection/occupation/exclusion/community/hospital/criminal-behaviour/domestic-violence order/notice/injunction against/on/from/out/by/granted/breached/served/taken/for
sex/registered-sex/sexual/repeat/convicted/young/first-time/juvenile/persistent/violent/career/petty/white-collar/ex/former/small-time/known/drug/common/wanted/suspected/reformed/prolific/alleged/organised/organized offender/criminal/crook/felon/con/convict/thief/dealer/fraudster/burglar/gangster/mobster/prisoner/inmate/jailbird/villain/murderer/rapist/paedophile/pedophile/hooligan/smuggler/mugger/robber/crime/trafficker/terrorist/abuser/arsonist | -trade -job
ex-con/ex-convict/ex-offender/ex-prisoner/ex-inmate/felon/jailbird/old-lag/crook-criminal/fraudster/con-man/conman/con-artist/swindler/embezzler/shoplifter/burglar/mugger/arsonist/paedophile/pedophile/paedo/pedo/kiddy-fiddler/rapist/molester/peeping-tom/flasher/stalker/wife-beater/drug-dealer/drug-mule/coke-dealer/gangbanger/mobster/gangster/hells-angel/biker-gang-member/outlaw-biker/people-smuggler/pimp/loan-shark/bookie-illegal/football-hooligan/fugitive/bail-jumper/parolee/probationer/tax-dodger/tax-evader/money-launderer/benefit-cheat/benefits-cheat/fly-tipper/moonshiner/cop-killer/joyrider/getaway-driver/fence-stolen | -trade -job
has/got/with/bit/plenty/no/lots/had of/form/previous/priors/record _ form-police/previous-convictions/priors/convictions/record-for/rap-sheet
rap-sheet/mugshot/mug-shot/perp-walk/strip-searched/fingerprinted-police/plea-deal/plea-bargain/deferred-prosecution/community-payback/unpaid-work-order/jury-found-guilty/hung-jury-trial/sex-offenders-register/registered-offender
illegal/undocumented/overstayed/overstaying/overstayer/overstay/deported/deportation immigrant/alien/immigrants/order/here/his/her/pending/after/last/migrant | -trade -job

trouble/problems/run-in/run-ins/brush/brushes/bother/issues/scrape/difficulties with the police/law/cops/authorities/courts/taxman/irs/hmrc/feds/old-bill
perverting/obstructing/contempt the/of/justice ?course ?of justice/court
did/got/served/given/doing/serving #n/two/three/four/five/six/ten/eighteen years/months/yrs/weeks for/inside/at/in
hand/hands/fingers in the till/cookie/petty
gets/got/getting/comes/came/is/due/be/just out of prison/jail/nick/custody
accused/suspected/guilty/cleared/acquitted of _ {offence}/harassment/misconduct/fraud/theft/assault/abuse/sexual-harassment/embezzlement/rape/fiddling/stealing

[insult state !others]
thick/dense/dumb/daft/stupid/dim/mad/crazy/nutty/slow/blind/mean/tight/ugly/fat/miserable/lazy/useless/slippery/crooked/bent/boring/dull/deaf/clueless/stubborn/nasty/bitter/cold as a/two/they/mutton/can/pig/an/pigshit/mince/hell/sin/muck/shit/the/me/short/brush/brick/box/ditchwater/doornail/nails/lemons/ice _ planks/rock/brick/bricks/post/plank/pigshit/come/ox/mule/frogs/arse/duck's/chocolate/snake/sin/corkscrew/fish/ditchwater/dishwater/pig/pigs/nine/fruitcake/arseholes/stump/doorknob/hammers/frog/eel/hell/mince/shit
thick/dense/dumb/daft/stupid as pigshit/mince/shit/mutton
chocolate/candle/fireguard/teapot/handbrake-use/ashtray teapot/fireguard/motorbike
about as/much use/useful/welcome/sharp/charming/bright/intelligent as a/use
few/couple/two/one/several/sandwich/sandwiches/brick/bricks/cards/fries/beers/clowns/cans/bob/pickles/kangaroos/shillings short/sandwiches/cards/fries/bricks/beers/pence/bob/clowns/cans/shy/loose of/short/a/in/the/from _ picnic/load/deck/happy-meal/six-pack/shilling/circus/full/top-paddock/barrel/jar
not the/exactly ?the sharpest/brightest/smartest/quickest/swiftest/shiniest
lights/lift/elevator/wheel/engine/oars/porch on/are/doesn't/spinning/running/is/not _ home/top/dead/hamster/nobody/driver/water/anyone
one/two sandwich/brick/card/fry/wave/sandwiches short
couldn't/can't/cannot/could-not/wouldn't organise/organize/run/find/pour/sell/manage/spell/operate/count/hit/lie/tie/punch/fight/boil _ bath/piss-up/brewery/backside/arse/ass/piss/boot/water/desert/shoelaces/egg/whelk-stall/paper-bag/straight/banjo/cow's/barn-door/own-shoes/elbow
piss-up/piss/bun-fight in/up a/in brewery/bakery
doesn't/does-not/don't/wouldn't know his/her/jack/shit/squat/diddly/a/which/anything _ arse/ass/elbow/shit/squat/clue/jack/day
arse/ass from/and his/her/elbow/backwards
talks/talking/full/speaks/spouts/spouting/load/comes/pile/crock/talk/writes out/of/through/such/absolute/utter/total/a _ arse/ass/hat/backside/shit/crap/bollocks/bull/bullshit/bs/himself/herself/rubbish/own-importance/drivel/nonsense/hot-air/rot/tripe
up/thinks/loves/believes/head/sun/so/far/stick/right own/his/her/himself/herself/sound/the/shines/is/a/of/god's/where _ arse/ass/backside/gift/voice/himself/herself/bottom/god's-gift/own-hype/own-arse/up-his/importance/shine
full of himself/herself/shit/crap/hot-air/bull/it/bs
big/huge/massive/giant/inflated/oversized/fragile/ego/too head/headed/ego/mouth/for/problem/gob/maniac/trip/boots/big _ boots/his/her/head | -thing
all/big/hot mouth/hat/fur/talk/trousers/air/gob/bluster no/and/not _ trousers/cattle/knickers/action/substance/nothing/ideas
complete/total/absolute/utter/right/real/proper/such/raging/fucking/bloody/effing/royal/giant/massive/first-class/world-class/grade-a/miserable/pompous/arrogant/stupid/silly/useless/lazy/fat/ugly/old/rude/nasty/dirty/greedy/snooty/slimy/sleazy/creepy/whiny/whingeing/moaning/annoying/obnoxious/insufferable/incompetent/clueless/ignorant/condescending/patronising/patronizing/bitter/twisted/crazy/mad/nutty/thick/dumb/dim/smarmy/smug/cocky/pushy/bossy/grumpy/crotchety/senile/doddery/entitled/spoilt/spoiled/stuck-up/two-faced/lying/cheating/dishonest/sneaky/stingy/tight/tight-fisted/mean/cheap/hopeless/pathetic/sad/pitiful/wretched/vile/horrible/hideous/revolting/disgusting/smelly/vain/shallow/fake/phony/spineless/gutless/weak/wet/jumped-up/self-important/egotistical/narcissistic/toxic/psychotic/unhinged/deranged/hysterical/neurotic/foul/foul-mouthed/bad-tempered/bullying/sexist/racist/pervy/lecherous/drunken ?old/little/fat/lying/stupid/fucking idiot/moron/imbecile/cretin/halfwit/half-wit/dimwit/nitwit/twit/twerp/prat/pratt/plonker/pillock/muppet/numpty/wally/berk/git/sod/bugger/bastard/tosser/wanker/knob/knobhead/bellend/bell-end/dick/dickhead/prick/cock/arse/arsehole/ass/asshole/jackass/dumbass/smartarse/jerk/jerkoff/douche/douchebag/tool/twat/cunt/bitch/cow/hag/bag/bat/witch/harpy/harridan/battleaxe/shrew/slag/slut/tart/trollop/whore/bint/mare/madam/diva/karen/drama-queen/princess/tyrant/bully/dictator/control-freak/creep/weirdo/weasel/snake/rat/worm/toad/pig/slob/leech/parasite/vulture/shark/cheat/liar/crook/charlatan/fraud/phony/fool/clown/joker/buffoon/donkey/monkey/gorilla/ape/sheep/lemon/melon/spanner/tit/tits/plank/div/divvy/doughnut/donut/dope/dunce/dummy/ignoramus/airhead/bimbo/blonde/himbo/windbag/gasbag/bore/blowhard/loudmouth/bigmouth/show-off/showoff/know-all/know-it-all/smart-alec/busybody/gossip/backstabber/brown-noser/arse-licker/ass-kisser/crawler/suck-up/sycophant/yes-man/pen-pusher/jobsworth/skinflint/miser/scrooge/cheapskate/tightwad/tightarse/penny-pincher/freeloader/sponger/scrounger/waster/layabout/slacker/loser/failure/no-hoper/waste-of-space/basket-case/nutcase/nutjob/nutter/fruitcake/loony/lunatic/maniac/psycho/psychopath/sociopath/narcissist/headcase/pervert/perv/sleaze/sleazebag/sleazeball/lech/letch/scumbag/scum/lowlife/trash/lout/yob/chav/oik/pleb/peasant/hick/redneck/hillbilly/bumpkin/snob/toff/poser/wannabe/has-been/dinosaur/fossil/fogey/codger/coot/misery/miseryguts/sourpuss/grouch/grump/moaner/whinger/whiner/nag/drip/wimp/wuss/coward/wet-blanket/doormat/pushover/nobody/nightmare/disgrace/embarrassment/shit/shite/turd/pain/dipshit/dumbfuck/fuckwit/fuckface/motherfucker/shithead/shitbag/gobshite/eejit/gobby/wazzock/tosspot/pisshead/minger/munter/troll/rottweiler | -thing -trade
pain/thorn/royal/right/real/massive in/pain/my/the/our/a _ arse/ass/neck/backside/butt/side/behind/rear/bum/hole
pain in the/my/our ?royal arse/ass/neck/backside/butt/bum/hole/rear
waste/waster/drain/complete-waste/total-waste of/on _ space/oxygen/skin/carbon/air/organs/life/everyone's/our/a-salary
piece/sack/bag/pile/streak/load/lump of _ shit/crap/piss/work/dirt/trash/lard/filth/turd/scum/garbage | -thing
bit/something of _ prick/knob/dick/twat/pillock/bitch/arse/muppet/creep/idiot/snob/wanker/tosser/jobsworth/know-it-all/perv/numpty/prat/cow/plonker/drama-queen/weirdo/loser/donkey/nightmare/chancer/dinosaur/wally/bully/diva/princess/moaner/old-woman/misery/snake/liar/tyrant/control-freak/oddball
can't/cannot/couldn't stand/abide/bear/stomach/trust him/her/the/this/that _ far/bloke/woman/man/bitch/throw/guy/sight/inch/idiot
wouldn't/don't/can't/never trust/piss/spit/cross/give/buy _ fire/farthest/throw/road/him/her/dirt/steam/inch
lies/lied/lying through/about/constantly/like/all/to/teeth/his/her _ teeth/everything/everyone/trooper/rug/time/arse/face
pathological/compulsive/habitual/inveterate/born liar/cheat/fantasist/thief/bully
sly/slimy/slippery/shifty/greasy/oily/dodgy/dishonest/crooked/bent/snidey/snide/two-faced/backstabbing/conniving/scheming/manipulative/devious/sneaky/underhand git/bastard/so-and-so/character/bloke/guy/man/woman/piece/fox/fellow/individual/sod/type/person/bint/fecker/get/toerag/lot
useless/incompetent/hopeless/lazy/rude/stupid/thick/dumb/arrogant/moody/miserable/horrible/nasty/obnoxious/ignorant/clueless/gormless/brainless/witless/spineless/tactless/charmless/humourless/insufferable/unbearable/intolerable/impossible/repulsive/disgusting/slovenly/scruffy/unwashed/unhygienic/smelly/ugly/fat/obese/hideous/petty/vindictive/spiteful/bitchy/catty/bigoted/boorish/crass/vulgar/uncouth/pompous/conceited/stuck-up/smug/cocky/condescending/patronising/patronizing/overbearing/domineering/whiny/clingy/needy/paranoid/unstable/unhinged/deranged/delusional/hysterical/irrational/senile/gaga/doolally/dippy/ditzy/scatterbrained man/woman/bloke/guy/person/lady/chap/fella/individual/buyer/receptionist/assistant/manager/secretary/boss/owner/director/character/human/client/customer/contact/pa/lot/girl/boy/lad/accountant/so-and-so/gatekeeper/husband/wife/son/bint/mare | -thing -trade
lazy/bone-idle/workshy/work-shy/gormless/brainless/witless/spineless/charmless/gutless/thick/dimwitted/dim-witted/slow-witted/pea-brained/bird-brained/harebrained/half-witted/cack-handed/ham-fisted/arsey/stroppy/narky/snotty/snooty/bitchy/gobby/shouty/whiny/insufferable/obnoxious/repulsive/two-faced/bigheaded/big-headed/pig-headed/pigheaded/pig-ignorant/bolshy/batshit/bat-shit/bonkers/barmy/doolally/loopy/nuts-person/off-his-trolley/off-her-trolley/off-his-rocker/off-her-rocker/round-the-bend/round-the-twist/not-all-there/up-himself/up-herself/stuck-up/hoity-toity/holier-than-thou/tight-fisted/tightfisted/mean-spirited/money-grabbing/moneygrabbing/money-grubbing/gold-digging/social-climbing/brown-nosing/arse-licking/backstabbing/foul-mouthed/loud-mouthed/mouthy/snidey/smarmy/slimy/sleazy/pervy/lecherous/creepy so/and/as/bloke/woman/man/guy/git/cow/client/but/bugger/sod/to/person/bastard/little/lot/beyond | -thing -trade
off/round/lost/losing/completely/gone/totally/has/away/not his/her/the/their/right/all/quite/with/a/few _ trolley/rocker/head/bend/twist/marbles/plot/fairies/mind/screw/loose/there/chump/nut/rails/tree | -thing
screw/tile/slate/nut/wires loose/missing/crossed
screw loose
needs/could/should/wants a/use/to/do/wash _ bath/shower/wash/slap/lobotomy/deodorant/brain/personality/kicking/humour-transplant/personality-transplant/mint/mouthwash/clue/good-slap/teeth
stinks/reeks/smells/stank/whiffs/pongs/hums/honks of/like/to/bad/terrible/awful _ bo/sweat/feet/body/high-heaven/skunk/piss/heaven/tramp/ashtray/dog/armpit/cabbage/unwashed/onions
body/bad/terrible/awful/dog/chronic/horrendous odour/odor/breath/hygiene/bo/smell | -thing
face/looks/built/voice/personality/brain/brains/iq/charm/manners/attention-span/memory/charisma/body like/of/as/a/to _ bulldog/arse/wasp/bag/spanners/bus/train/horse/goldfish/pea/slug/brick/plank/damp/dishcloth/rodeo/pig/gnat/teaspoon/slapped/wet-fish/door/potato/doorknob/toad/foghorn/warthog/rat
iq of/below/lower/in a/single/room/than _ digits/temperature/shoe/plant/room/brick/amoeba/houseplant/potato
two/couple/few/cell/one/brain/no brain/cells/cell to/short/rub/between/left/surgeon _ together/ears/cell/them
brain/brains dead/of/donor/transplant _ rocking/pea/gnat/sparrow/needed
should be/have _ sectioned/shot/sterilised/drowned/strangled/put-down/committed/locked-up/certified/muzzled
what/such/some/right/absolute/quite a/an/little ?complete/total/absolute/arrogant/stupid knob/dick/twat/pillock/bitch/arse/muppet/creep/idiot/wanker/tosser/jobsworth/perv/numpty/prat/cow/plonker/bellend/moron/dickhead/arsehole/asshole/git/dipstick/pig/snake/tit/douche/prick/loser/clown/cretin/toerag/weasel/nob/cockwomble/gobshite/eejit/minger/ballbag/spanner/fool/nutter/fanny/doughnut/cock/bastard/melt/div
a-hole/ahole/aholes

hothead/hot-head/loudmouth/gasbag/windbag/scatterbrain/scatterbrained/blabbermouth/busybody/nosy-parker/bossyboots/bossy-boots/clever-clogs/cleverclogs/smarty-pants/smartypants/grumpyguts/whingebag/misery-guts/cry-baby/crybaby/fusspot/fussbudget/sourpuss/curmudgeon/skinflint/sleazeball/letch/tightarse/arse-kisser/kiss-ass/bullshitter/blagger/bodger/bungler/shyster/con-merchant/wide-boy/spiv/ponce/stuffed-shirt/pompous-ass/prima-donna/nitpicker | -trade
wouldn't/couldn't know/recognise/recognize/spot/tell/find _ if/from _ bit/hit/face/nose/punched/slapped/elbow/arse/ass ?him/her
clueless about/on/re everything/anything/it/all
so and so
not playing with a full
not a full deck
tight as a duck's/ducks/gnat's

[insult trait !trade !org !others]
a hole
arsewipe
asshat
ballbag
bampot
bottom feeder
cockwomble
dickwad
dipstick
dolt
dullard
dumbo
fatso
fuckwit
gobshite
gormless
halfwit
knuckle-dragger
knucklehead
lamebrain
lardarse
lazy git
mouth-breather
muppet
nincompoop
ninny
nob
numbskull
pillock
plonker
retard
retarded
scrote
shitbag
simpleton
thicko
thickie
toerag
turd
twerp
wazzock
wassock
windbag

[minor state]
{child} ?is/was/aged/age/turned/turns/turning/now/just #age | -trade @
{child} #age
{child} _ #age yo/years/yrs/year-old/yr-old
{child} _ nursery/preschool/pre-school/kindergarten/reception/primary/primary-school/secondary/secondary-school/elementary/middle-school/high-school/junior-high/sixth-form/6th-form/gcse/gcses/a-levels/a-level/sats/sat/year-one/year-two/daycare/crèche/creche/school-run/boarding-school/prep-school/grade-school/freshman/sophomore/teenager/teen/school/homework/class | @ -trade
nursery/school/preschool/kindergarten/childminder/daycare/kids/creche/after-school pick/pickup/pick-up/run/drop/dropoff/drop-off/collection/runs/fees-son/play/nativity/club-kids/uniform/holidays-kids/gate up/off/at/every/by/then/before/until/so/from/for/3
nursery/school/preschool/kindergarten/childminder/daycare pick/pickup/run/drop/dropoff/collection
school run
picks/collects/drops/fetches/drop/collect/picking/dropping/collecting/fetching/doing/does up/the/his/her/off/kids/school/little _ kids/children/son/daughter/nursery/school/school-run/childminder/boys/girls/little-one/little-ones/kindergarten/daycare/toddler/preschool
year/yr/grade/form #n pupil/student/kid/child/girl/boy/at/parent/group/class
year/yr 1/2/3/4/5/6/7/8/9/10/11/12/13 | @ -thing -duration
in/starting/starts/going/goes/enters/into/finishing/entering/about/to/is/still/repeat/repeating/now/doing year/yr/grade/reception/sixth-form/6th-form/lower-sixth/upper-sixth/middle-school/high-school/junior-high/elementary/primary/kindergarten/secondary/nursery/preschool/pre-k/prek/first-grade/second-grade/third-grade/fourth-grade/fifth-grade/sixth-grade/seventh-grade/eighth-grade/ninth-grade/tenth-grade/eleventh-grade/twelfth-grade 1/2/3/4/5/6/7/8/9/10/11/12/13/at/this/next/in/class/now/until/so/year/school/as | -trade -job
first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th grader/graders/grade/former
freshman/sophomore/junior-high/senior-high/varsity-high-school/prom/homecoming/yearbook/ap-class/hall-pass at/in/high/dress/this/queen/king/for/night/student _ high/high-school/academy-high/school
freshman/sophomore/junior/senior ?at/in _ high/high-school
gcse/gcses/a-level/a-levels/as-levels/sats/eleven-plus/11-plus/btec-level-2/highers/nat-5s/junior-cert/leaving-cert/ib-diploma/psat student/revision/exams/exam/results/mocks/pupil/this/in/coming/so/next/year/tutor-for/retakes/resits/candidate/choices/options/coursework
doing/sitting/taking/revising/studying/sits/resitting/awaiting/got/getting/busy/starting/for/passed/failed for/his/her/with/the/my/in _ gcse/gcses/a-levels/a-level/sats/eleven-plus/11-plus/mocks/highers/leaving-cert/junior-cert/nat-5s
schoolgirl/schoolboy/schoolkid/schoolchild/schoolchildren/sixth-former/sixthformer/sixth-form-student/teenager/teen/tween/preteen/pre-teen/toddler/newborn/infant/preschooler/kindergartner/kindergartener/first-grader/year-seven/choirboy-child/cub-scout/brownie-guide/girl-guide/boy-scout/babysitter/paperboy/paper-girl/latchkey-kid/minor-child/school-leaver/under-18/under-16/under-13/underage/under-age/u18/u16/juvenile at/who/on/answered/in/picked/ordered/signed/registered/called/emailed/aged/child/using/from/with/account/home/rang/project/opened/is/son/daughter/user/customer/behind/filled/placed/bought/borrowed/entered/wants/applied
user/customer/caller/buyer/applicant/contact/lead/signup/subscriber/account-holder/holder/enquirer/sender/visitor/member/candidate/lad/lass/girl/boy/intern/apprentice/babysitter/he/she/trainee/temp/placement/student/admin/player/gamer/he's/she's/requester/registrant/person says/is/was/only/aged/age/turned/turns/claims/admits/probably/just/looks/sounds/about/he's/she's/turning/under/appears/to/be/actually/really/a _ #age | @ -duration -thing
{child}/user/caller/customer/girl/boy/lad who/that _ is/was/turned/aged #age
girl/boy/kid/lad/lass/youth/teenager/teen/pupil/student/intern/apprentice/trainee/babysitter/child #age
girl/boy/lad/lass/kid/child/user/customer/pupil _ thirteen/twelve/fourteen/fifteen/sixteen/eleven/ten/nine/eight/seven/six/seventeen
he's/she's/is/just/only/turns/turned/turning/barely/not-yet/still only/turned/just/about/barely/nearly/under thirteen/twelve/fourteen/fifteen/sixteen/eleven/seventeen/eight/nine/seven/six | @ -thing
only/just/barely/still/not/nearly/about/turned/turns/turning/hasn't turned/just/yet/only/about/even/quite/be #age yo/yrs/years/year
turns/turning/turned #age | @ -thing
work experience/exp lad/girl/kid/student/boy/placement-school/pupil/lass/teen/teenager
lad/girl/student/kid/pupil/boy _ work-experience/work-exp
too/not/under/below young/old/age/legal/16/18 to/enough/for/the/age/limit _ sign/contract/consent/drink/vote/buy/drive/contract-law/legally/account/agree
parental/parent/parents/parents'/parent's/guardian/guardian's/mum's/mom's/dad's/mother's/father's/carer's consent/permission/signature/approval/sign-off/signoff/okay/ok/authorisation/authorization/agreement/consent-form
mum/mom/dad/mother/father/parent/parents/guardian/nan/gran/mam/legal-guardian must/needs/need/has/have/to/signs/sign/signed/will/should/pays/consents/gave/set/uses/opened/co-signs/cosigns/approves/approve/consented/countersigns _ sign/consent/approve/everything/behalf/contract/form/permission/agree/co-sign/cosign/authorise/countersign/forms/account/for-him/for-her/waiver
consent/permission/signature/sign-off/approval/form/waiver/ok from/by/of/signed/off/needed/required/missing/pending _ parent/parents/guardian/mum/mom/dad/mother/father/legal-guardian
born/dob/birth-year/birthdate/date-of-birth/yob/birthday ?in/on/is _ 2009/2010/2011/2012/2013/2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024
toddler/newborn/baby/infant/little-one/kids/small-kids/young-kids/teething/nappies/diapers/potty-training/weaning/childminder/au-pair/nanny at/screaming/in/on/crying/keeps/with/home/fell/sick/asleep/teething/arrived/meltdown/interrupts/running _ home/background/him/her/up/lap/call/hand/awake/tow/night/nights
kids/children/boys/girls/sons/daughters/grandkids/grandchildren/grandsons/nephews/nieces _ #age and #age
kids/children/boys/girls/sons/daughters/grandkids/grandchildren/twins/triplets ?are/both/now ?aged/age/just/only/both/turning #age
pocket/allowance/lunch/tooth-fairy money
pocket money
minor/juvenile/child, so/needs/on/account/under/parental/guardian/living/involved/detected/signed
junior/kids/children's/child/youth isa/account/passport-child/trust-fund/savings opened/for/his/her/in/named/holder _ son/daughter/grandson/granddaughter/child/name

{child} starts/starting/started/begins/finishes/finishing/leaves/changing/changes school/nursery/primary/reception/kindergarten/secondary/preschool/year
his/her/their/my/the gcse/gcses/a-level/a-levels/sats year/exams/results/revision
holder/user/customer/buyer/caller is/was thirteen/twelve/fourteen/fifteen/sixteen/eleven/seventeen/ten

[national_id state]
passport/driving-licence/driving-license/driver's-license/drivers-license/driver-license/id-card/residence-permit/green-card/brp/birth-certificate/military-id/state-id/alien-registration/resident-card _ #long
passport/driving-licence/driving-license/driver's-license/drivers-license/driver-license/id-card/residence-permit/green-card/brp/state-id/dvla _ #n _ #n
passport/driving-licence/driver's-license/drivers-license/residence-permit/green-card/visa no/num/number/nr ?is _ #n
ni/nino/national-insurance/ssn/social/social-security/social-sec/soc-sec/sin/itin/utr/tfn/nhs/pps/ppsn/medicare/medicaid/chi/unique-taxpayer/unique-tax/aadhaar/pan-card/curp/nric/hkid/nie/bsn/tax-file/health-card/ohip/selective-service _ #n
ni/nino number/no/num _ #n _ #n
ni/nino number/no/num on/is/given/supplied/provided/recorded/noted/taken file/form/record/phone/by/over
last 4/four of/digits _ social/ssn/social-security/ni/passport
social security/sec/insurance number/no/num/nr/card/details _ file/form/record/phone/by/over/attached/him/her
copy/scan/photo/picture/photocopy/pic/image/scanned/snapshot/upload of/from/copy/his/her _ passport/driving-licence/driving-license/driver's-license/drivers-license/licence-card/id-card/birth-certificate/ssn/social-security-card/green-card/brp/photo-id/national-id/residence-permit/state-id/visa-page/ni-card
passport/id/licence/license/ssn/id-card/driving-licence copy/scan/photo/scanned/photocopy/pic/copied/details _ file/attached/notes/saved/received/folder/email/held/record/him/her | -trade
ssn/nino/sin/bsn/pps/ppsn/utr/itin/ni-number/passport-number/social-security-number/national-insurance-number/nhs-number/driver's-license-number _ on-file/given/given-over/recorded/noted/supplied/emailed/texted/disclosed/taken/provided/written/stored/obtained/collected/in/read/left/held/listed/on | -thing

[bank topic]
credit card number/no/numbers/details
debit card number/no/numbers/details
card number/details over/by/on

[bank state]
gave/gives/read/reads/emailed/texted/left/quoted/recited/dictated me/us/over/his/her/out/the _ card/amex/visa/mastercard/pin/cvv/account-number/sort-code/iban/long-number | @ -trade
long number off/on/from/across

[bank state]
acct/acc/bank-account/bank-acct/savings-account/current-account/checking/checking-account ?no/num/number/nr #long
account/ac no/num/number _ #long
a c #long _ s c #n
sort-code/aba/routing/rtn/bsb ?code/no/number #n
acc/acct/account ?no/num #long _ sort/sc/sort-code
sort code #n
bank/banking/payment/card/credit-card/debit-card/account/personal-account/savings/online-banking/internet-banking details/login/logon/password/info/pin/passcode/number/security-code/balance/username/memorable-word/credentials _ #n #n #n
bank details _ #n #n
online/internet/mobile/telephone/phone banking login/password/pin/passcode/details/credentials/access/username/memorable/security
pin/pin-number/pin-code/atm-pin/card-pin/bank-pin ?is #n | -thing -trade
cvv/cvc/cvv2/cv2/csc/security-code/card-security-code/cid _ #n
pin/cvv/security-code for/of/on/to _ card/visa/mastercard/debit/bank/account/credit-card/amex
overdrawn/overdraft/maxed/declined/bounced/frozen/blocked/closed/balance/savings/nest-egg/arrears-bank at/with/his/her/personal/in/on/of/by/is _ barclays/hsbc/lloyds/natwest/santander/monzo/starling/nationwide/halifax/rbs/chase/wells-fargo/citibank/bank-of-america/capital-one/revolut/tsb/first-direct/usaa/bank/personal-account/current-account/credit-union/personal-card
personal/private/own/savings/joint/current/checking/his/her bank/account/card/savings/credit-card/debit-card/barclays/monzo/visa/amex account/number/details/no/statement/balance/overdrawn/card/login/ending/is/at/with _ #n | -thing -org
visa/mastercard/amex/american-express/debit/debit-card/credit-card/maestro/discover ending/ends/last/exp/expiry/expires/expiring/valid/number/no/num _ #n
visa/mastercard/amex/discover/maestro/debit/debit-card/credit-card #n exp/expires/expiry/ends/valid
visa/mastercard/amex/maestro #n #n
bank/personal/credit/card statement/statements/balance/details/card-number _ file/attached/notes/over/phone/voicemail/mortgage/email/personal | -trade -org

[insult weak +lone +contempt !client !person]
fat | -thing
lazy | -thing
ugly | -thing

[family_privacy weak +lone !client]
bankrupt

[stop]
came
went
got
did
didn't
can
can't
could
should
into
then
than
these
those
them
him
how
where
which
through
again
some
much
many
more
other
another
gave
took
told
seen
being
having
need
needs
needed
because
before
around
without
within
every
both
each
while
during
though
yet
ever
someone
something
nothing
everyone
today
tomorrow
yesterday
monday
tuesday
wednesday
thursday
friday
saturday
sunday
picked
up
answered
still
says
said
been
never
mum
dad
kids
wife
husband

[family_privacy state]
walked out on ?his/her wife/kids/husband/family/marriage
went/gone/going/moved/moving/put into a home/care/nursing
{kin} _ into a home/hospice

[minor weak !be !client !person +young]
#age and #age

[ok]
fled from/to ?the market/competition/competitor/cloud
baptist/methodist/adventist/presbyterian/lutheran/catholic health/healthcare/hospital/university/school/schools/charities/medical
radiotherapy/dialysis/chemo/mri/cancer machine/machines/equipment/units/unit/kit
tested positive for
enquiry/inquiry/goods/parts/order/orders/shipment/shipments/products/samples/material/materials/stock came/come/comes/coming/sourced/ship/shipped from {land}/poland/hungary/portugal/croatia/bulgaria/italy
under 16/18 pounds/dollars/percent/per/each/weeks/months/minutes/hours/miles/kg/euros/quid/k/a
range/toys/furniture/clothes/shoes/books/games/lessons _ age/aged/ages #n
care/nursing/retirement home/homes with #n beds/rooms/residents
works/staff council must/has/needs/approved/will
recognition module/software/system/engine/vendor/camera/cameras
dna tests/testing/kits needs/lab/sequencer
wheelchair ramp/ramps/lift/lifts/access for/asked/quoted/in/at
kidney bean/beans/pie
broken/new arm/leg/hand on/of/for the robot/table/chair/machine
school road/lane/street
skin tone/tones
trans pennine/siberian/europe/european/atlantic
handicap #n
allergic to long/change/paperwork/meetings/risk/deadlines/spam
account/deal/project/contract/budget/product _ life support/life-support
works/staff council software/platform/tool/app/vendor
union/unions software/street/square/bank
deaf to our/the/all/any
blind copied/copy/cc/tasting/trial/bid/spot
off sick days
year #n of
year #n roadmap/plan/budget/forecast/figures/revenue/target/targets/results/accounts/contract/discount
#n year/years old/contract/warranty/deal/lease/plan/term/agreement company/business/firm/system/server/building
heart of/to
back office/order/orders/end/up/to/in/from/on/at
hand over/out/off/picked/delivery
arm of/length/company
head of/office
foot traffic/fall/print
new hand/back/foot/neck
broken hand/back/leg/foot link/links/order
right/left hand man/side/woman/corner
black/white/brown goods/box/hat/label/paper/papers/list/friday/board/boards/ink/boxes/paint/belt/card/swan/market
green party bags/supplies
labour costs/cost/market/law/supply/hire/rates/force/only
reform of/the/bill/package
conservative estimate/estimates/forecast/approach/with/budget/design
momentum building/with/lost/deal/in/is/behind
unite the/all/our/to/with
mandate signed/form/for/from/to
equity partner/investor/firm/fund/stake/release/share
prospect is/was/has/wants/for/list/call/calls/meeting
indian/chinese/thai/polish/turkish/mexican/italian/greek/japanese/lebanese restaurant/restaurants/food/takeaway/market/supplier/suppliers/office/subsidiary/branch/company/manufacturer/factory/team/distributor/customer/clients/cuisine/plant
visa card/payments/payment/machine/terminal/debit/required/application/services
pride of/in/ourselves/themselves

[words]
separate
separates
separately
creation
creations
hearth
packet
packets
`,
};
