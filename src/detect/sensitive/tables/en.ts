import type { Table } from './format.ts';

/**
 * English, British and American. Written for this project from general knowledge of the language: illnesses and
 * treatments as patients name them, benefits and leave, unions, parties, courts and prisons, everyday insults.
 */
export const EN: Table = {
  lang: 'en',
  text: `
[stop]
the
and
of
to
is
was
are
has
had
he
she
his
her
they
their
with
for
not
does
do
don't
call
back
at
by
from
who
very
about
our
we
you
no
off
out
but
it
after
since
until
this
that
be
been
will
always
never
wants
would
asked
please
old
last
year
next
what
when
if
too
gets
customer
i
just
only
years

[context be]
is
was
are
were
am
be
been
being
he's
she's
they're
feels
seems
became
becoming
identifies as
has
had
have
having
got
gets
a bit
very
says
openly
devout
proud
himself
herself
being

[context client]
customer
client
contact
prospect
lead
note
caution
warning
aware
careful

[context person]
wife
husband
son
daughter
mother
father
mum
mom
dad
partner
sister
brother
child
children
kids
kid
spouse
girlfriend
boyfriend
he
she
his
her
him
guy
lady
woman
man
bloke
fella
person
someone
couple
family
uncle
aunt
gran
grandma
grandad
grandson
granddaughter
nephew
niece
baby
twins
friend
mate

[context suffer]
suffers
suffering
suffered
diagnosed
diagnosis
recovering
recovered
recovery
treated for
treatment for
surgery for
battling
fighting
survivor
history of
struggles with
struggling with
living with
beat
caught
died of
lost to
died from
sufferer
patient
severe
chronic
mild
acute
stage
due to
because of
prone to
attack of
bout of
after
test for
tested
tests
positive
with
relapse
operation
operated
hospital

[context take]
takes
taking
took
is on
was on
prescribed
medication
meds
pills
dose
tablets
on
smokes
uses
drinks

[context since]
since
until
till
for #n
again
currently
at the moment
this week
last week
today
last month
last year
all week
recently
long-term
always
often

[context job]
director
head of
manager
officer
engineer
nurse
doctor
physician
pharmacist
technician
consultant
trainer
lawyer
solicitor
barrister
attorney
judge
professor
teacher
lecturer
salesman
buyer
coordinator
specialist
expert
researcher
scientist
works for/in/at/with
working for/in/at/with
worked for/in/at
employed by
job in
role in
analyst
advisor
adviser
executive
vp
chief
therapist at
surgeon
counsellor at
rep for
sales
warden
governor
guard
journalist
author
historian
coach
recruiter
chaplain
imam
priest
pastor
vicar
rabbi
midwife
carer
paramedic
assistant

[context trade]
as ?a client/customer/account
sells
selling
sell
sold
manufactures
manufacturer
makes
maker of
makers of
distributor
distributes
supplies
supplier
supplier of
importer
wholesaler
publisher
publishes
software
equipment
products
product
range
offer
offering
catalogue
catalog
stock
shop
store
butcher
butchers
restaurant
caterer
insurance
insurer
policy
cover
plan
training
device
devices
solution
app
market
budget
purchasing
procurement
research
study
campaign
kit
brochure
book
movie
magazine
startup
start-up
platform
develops
awareness
screening
clinical trials
clinical trial
trial
trials
drug maker
pharma
vendor
reseller
brand
advertising
tourism
travel
bar
club
website
blog
podcast
charity
fundraiser
fundraising
donation
conference
import
export
exports
service
services
business
firm
company

[context field]
language
languages
speaks
bilingual
translation
lessons
fluent in
sector
industry
field
speciality
specialty
specialises
specializes
specialist
market
vertical
interested in
topic
theme
focus
domain
segment

[context org]
care
law
institute
association
foundation
centre
center
clinic
charity
society
school
college
university
trust
department
dept
unit
ward
ministry
agency
council
committee
board
organisation
organization
group
ltd
inc
llc
plc
federation
league
museum
office
network
council
team
nhs
hotel
academy
court
tribunal
publisher
press
programme

[context event]
conference
congress
seminar
forum
webinar
trade show
show
fair
exhibition
expo
awareness day
awareness month
summit
workshop
run
gala
event
booth
stand

[context street]
at #n

[context streetEnd]
street
st
road
rd
avenue
ave
lane
square
drive
close
court
terrace
way
place
crescent
gardens
hill
park
station
bridge
house

[context civility]
mr
mrs
ms
miss
dr
sir
madam
mister
messrs
prof
lord
lady

[context negation]
not
no
never
without
isn't
non
neither
nor
t

[context thing]
rate
question
mistake
rush
terminal
terminals
machine
tool
logo
law
rule
rules
tax
fee
fees
idea
market
project
file
site
machine
line
product
order
server
software
network
budget
price
car
van
truck
building
invoice
payment
delivery
contract
factory
screen
phone
printer
computer
email
system
economy
offer
coffee
tea
friday
list
box
paper
ink
board
market
horse
dog
cat
deal
idea
weather
traffic
pricing
terms
process
service
website
demo
feature
release
product
joke

[context school]
pupil
student
school
son
daughter
kid
child
boy
girl
class
in
teacher
goes
starting
nephew
niece
grandson
granddaughter
attends
mum of
studying

[context young]
son
daughter
kid
child
boy
girl
aged
age
teen
teenager
nephew
niece
grandson
granddaughter
only
he is
she is
he's
she's
minor
pupil
student
baby
twins
parental
parent
parents
consent
turns
turning
just turned

[context duration]
for
customer
client
experience
contract
warranty
guarantee
lease
loan
mortgage
company
business
firm
founded
established
in the
over
more than
nearly
almost
about
past
last
next
within
ago
relationship
tenure
after
since
machine
car
vehicle
equipment
building
roof
boiler
worked
working
career
married
up to
running
trading
fleet
server
software
system
site
house
van
printer
website
wait

[context origin]
origin
descent
heritage
born in
from
background
family
accent
community
parents
mother
father
wife
husband
guy
bloke
man
lady
woman
couple
looks
immigrant
refugee
roots
ethnic
ethnically
is
native
speaks
people
folks
girl

[context accused]
accused
arrested
charged with
guilty
suspected
sentenced
prosecuted
jailed
jail for
prison for
record for
history of
did time for
caught
trial for
investigated for
under investigation
conviction for
previous
prior
served
known
ex
former
alleged
banned for
done for
nicked
in court for
cautioned for
pleaded

[context practice]
observant
non-observant
practising
practicing
devout
strict
observant
religious
convert
converted
very
born-again
is
family
community
celebrates
observes
raised
orthodox
committed
lapsed
believer
faith
prays
proud
staunch
he's
she's
non-practising
couple
wedding

[context attend]
goes
go
attends
sunday
sundays
friday
fridays
saturday
every
weekly
active in
volunteer
involved
prays
leader
elder

[context busy]
do not call
don't call
don't ring
do not ring
unavailable
not available
avoid
no calls
no meetings
during
fasting
fasts
fast
celebrates
observing
observes
prays
never call
out of office
busy
back after

[context member]
member
supporter
supports
votes
voted
voter
voting
activist
campaigns
campaigned
campaigner
canvasses
canvassing
donor
donates
candidate
councillor
organiser
organizer
fan
anti
pro
card-carrying
staunch
lifelong
die-hard
diehard
hardcore
rabid
stood for
ran for
leafleting
delegate
rep
leaning
voting
branch
strong
staunch
joined

[context contempt]
complete
total
utter
absolute
bloody
fucking
such a
what a
bit of a
real
proper
right
old
little
fat
he is
she is
he's
she's
is a/an
is
silly
lazy
very
so
just
customer is
plain
totally
completely
guy
bloke
woman
man
acts like
behaves like
being
you
idiot
miserable

[health state]
her/his anxiety/depression/adhd/autism/ocd/epilepsy/diabetes/cancer/illness/disability/asthma/migraines/arthritis/stroke/dementia
anxiety/depression makes/means/is/attacks/getting/again/since
alcohol/booze/whisky/drink on his/her breath
smelt/smelling/smells/smelled/reeking/reeks/stank/stinking of drink/booze/alcohol/beer/gin/whisky/vodka/weed/pot/cannabis
drunk/tipsy/hungover/sloshed/pissed at/on/when/again/by/every
always hungover
has/had/got a/an stoma/pacemaker/catheter/prosthesis/disability/condition/tumour/tumor/hernia/ulcer/stutter/stammer/limp/seizure/fit/catheter/transplant/miscarriage/breakdown/phobia/disorder
deaf in/since/from
partially/completely/totally/profoundly/half deaf/blind/sighted/paralysed
registered disabled/deaf/blind
feeling suicidal/depressed
fell and broke
broke/broken/fractured/shattered ?his/her/a wrist/ankle/leg/arm/hip/collarbone/rib/ribs/pelvis/shoulder/knee/neck/back
stitches
bedbound
colour blind
color blind
colour-blind
terminal cancer/illness/disease/stage/condition
problems/problem/trouble/issues/issue with his/her/the back/heart/knee/knees/hip/eyes/eyesight/hearing/kidneys/liver/lungs/prostate/thyroid/shoulder/memory/balance/nerves
bad/dodgy/weak/poor/failing/gammy back/heart/knee/knees/hip/hips/eyesight/hearing/lungs/leg/chest/nerves/memory/health
back/heart/kidney/liver/lung/stomach/bowel/prostate/thyroid/skin/breathing/hearing/eyesight/memory/fertility/hormone/weight/sleep/mobility/alcohol/drinking/drug/cardiac/respiratory/neurological/gynaecological problem/problems/issues/issue/trouble/condition/disorder/surgery/operation/transplant/failure
lost the/her/a baby
lost a leg/arm/eye/finger/limb/kidney
lost his/her sight/hearing/leg/voice/memory/arm
walks/walking with a stick/cane/limp/frame/walker
hard for him to walk
can't/cannot/unable/struggles to walk/stand/climb/travel/drive/hear/see/lift/sit
can't/cannot walk/climb/drive/hear/see/lift/stand
has a limp
hard of hearing
needs a hearing/large/wheelchair loop/print/ramp
large print needed
braille
interpreter for deaf
bsl interpreter
only one kidney/lung/arm/leg/eye
glass eye
wooden leg
artificial leg/arm/limb/hip
in/undergoing/having/had/starting/finished/on/between/completed treatment/chemo/radiotherapy/chemotherapy/radiation/dialysis
had/having/needs/needed/awaiting/undergoing/underwent/scheduled ?for ?a/an/his/her/another surgery/operation/transplant/biopsy/bypass/hysterectomy/mastectomy/colonoscopy/scan/mri/endoscopy/amputation/replacement
had/suffered/has/having/survived a/an stroke/heart/seizure/breakdown/miscarriage/aneurysm/fit/relapse/embolism/blackout
had a fall
on/takes/taking/prescribed antidepressants/medication/meds/insulin/methadone/lithium/morphine/statins/steroids/opioids/painkillers/tranquillisers/sedatives/tablets/hormones/warfarin
off work/sick with/for/since depression/stress/anxiety/cancer/flu/back/covid/burnout/illness/surgery/injury
off work ill
off ill
been off ill/sick
long term/longterm absence/illness/sick
absent through illness
absence due to illness
has/had/having/got/with/has got/beat/beating/fighting/survived cancer/leukaemia/leukemia/dementia/parkinson's/alzheimer's/epilepsy/diabetes/hiv/aids/hepatitis/lupus/arthritis/depression/adhd/autism/asthma/ocd/ptsd/tourette's/bulimia/anorexia/crohn's/colitis/endometriosis/fibromyalgia/covid/tb/pneumonia/gout/ms
suffers from/with
suffering from
living with hiv/cancer/dementia/depression/diabetes/ms/parkinson's
type 1 diabetic
type 2 diabetic
early onset
in and out of hospital
in and out of rehab
back in hospital/rehab/treatment
in hospital
in bed with
under sedation
on suicide watch
wants to end it all
talks about suicide
self harming
cries on the phone
burst into tears
doctor/gp told him/her/signed
doctor/gp has signed
signed off
told by his/her doctor
doctor's orders
seeing/sees his/her/a/the doctor/gp/specialist/psychiatrist/psychologist/counsellor/therapist
son/daughter/wife/husband/child/mother/father/partner/brother/sister is autistic/disabled/ill/sick/dying/diabetic/blind/deaf/bipolar/schizophrenic/hospitalised/dyslexic
dying
is dying of
months to live
weeks to live
gave him/her months
poor mobility
restricted mobility
fatigue syndrome
low energy after treatment
reasonable adjustments for
adjustments for his/her condition/disability
access to work grant
registered carer
has a carer
carer answers the phone
home help comes
needs a carer
lives in sheltered
sheltered housing
meals on wheels
attends aa
goes to aa
aa meeting
aa meetings
na meetings
gone teetotal after
drying out
falls off the wagon
stinks of booze
slurred speech
slurring
slurring his words
high on drugs
high as a kite
stoned | @
smokes weed
smokes cannabis
snorts coke
takes drugs
does drugs
does coke
shooting up
overdose
overdosed
diabetic hypo
has a pacemaker
fitted with a pacemaker
wears a hearing
wears hearing
wears an insulin
oxygen at home
sickness benefit
sick pay
disabled parking permit
disability claim
dla=
esa= support
chronic back
chronic migraine
brain fog
nut allergy
severe allergy
carries an epipen
trying ivf
failed ivf
round of ivf
hot flushes
menopause symptoms
hormone replacement
hrt
stammers badly
learning disabled
mentally disabled
mentally handicapped
mental age of
mental health
physically disabled
physical disability
visual impairment
hearing impairment
losing her/his hearing/sight/eyesight
registered sight
fractured hip/skull/wrist/leg/ankle/spine
broken hip/leg/ankle/wrist/neck/back
broke her/his ankle/wrist/leg/hip/neck/back/arm
off sick
signed off sick
signed off work
signed off with
signed off by
on sick leave
sick leave
sickness leave
sickness absence
on the sick
long-term sick
long term sick
off with stress
sick note
fit note
doctor's note
statutory sick pay
called in sick
seriously ill
terminally ill
critically ill
mentally ill
chronically ill
very ill
fell ill
falls ill
taken ill
is ill
been ill
wife is ill
husband is ill
not well
very sick
his sick wife
sick child
sick mother
sick husband
in poor health
poor health
bad health
ill health
failing health
health issues
health issue
health problems
health problem
health reasons
health condition
health concerns
health scare
medical condition
medical conditions
medical reasons
medical issue
medical issues
medical appointment
medical appointments
medical leave
medical history
medical treatment
medical procedure
hospital appointment
hospital appointments
doctor's appointment
on disability
on disability leave
disability leave
disability allowance
disability living allowance
disability pension
disability payments
has a disability
registered disabled
registered blind
registered deaf
is disabled
disabled customer
disabled son
disabled daughter
disabled husband
disabled wife
disabled veteran
blue badge
blue badge holder
wheelchair user
uses a wheelchair
in a wheelchair
wheelchair bound
confined to a wheelchair
needs a wheelchair
needs wheelchair
walks with a stick
walks with a cane
walks with a limp
on crutches
uses crutches
uses a walker
hard of hearing
hearing impaired
partially deaf
profoundly deaf
deaf in
stone deaf
is deaf
visually impaired
partially sighted
legally blind
blind in
is blind
going blind
loss of sight
losing his sight
losing her sight
sign language user
prosthetic leg
prosthetic arm
personal independence payment
pip= claimant
incapacity benefit
employment and support allowance
attendance allowance
workers comp
workers compensation
medicare recipient
fmla leave
unfit for work
phased return
workplace injury
work-related injury
injured at work
diagnosed with
been diagnosed
just diagnosed
recently diagnosed
in remission
terminal illness
in a hospice
in intensive care
in icu
in the icu
in a coma
in hospital
in the hospital
rushed to hospital
admitted to hospital
out of hospital
sectioned under
psych ward
mental health leave
mental health day
mental breakdown
nervous breakdown
had a breakdown
having a breakdown
poor mental health
mentally unstable
emotionally unstable
in rehab
went to rehab
in detox
in therapy
therapy sessions
sees a therapist
seeing a therapist
sees a shrink
seeing a shrink
sees a psychiatrist
seeing a psychiatrist
sees a psychologist
seeing a psychologist
seeing a counsellor
seeing a counselor
sees a counsellor
his therapist
her therapist
his psychiatrist
her psychiatrist
his oncologist
her oncologist
sees an oncologist
seeing an oncologist
his cardiologist
her cardiologist
seeing a specialist
under a specialist
having surgery
had surgery
back surgery
heart surgery
hip surgery
knee surgery
brain surgery
bypass surgery
eye surgery
spinal surgery
shoulder surgery
gastric bypass
gastric band
gastric sleeve
awaiting surgery
recovering from
recovery from surgery
surgery on
undergoing surgery
undergoing treatment
undergoing chemo
knee operation
hip operation
heart operation
back operation
having an operation
had an operation
operated on
heart bypass
triple bypass
transplant list
on dialysis
on chemo
having chemo
in chemo
chemotherapy sessions
radiotherapy sessions
on oxygen
insulin dependent
heart attack
heart attacks
heart condition
heart problems
heart trouble
bad heart
weak heart
dodgy heart
heart murmur
cardiac arrest
had a stroke
suffered a stroke
recovering stroke
after a stroke
after his stroke
after her stroke
his stroke
her stroke
stroke victim
stroke survivor
stroke patient
tia= in
brain damage
brain damaged
brain haemorrhage
brain hemorrhage
blood clot
blood clots
blood pressure tablets
high cholesterol
bad back
back problems
back pain
back trouble
bad knee
bad knees
bad hip
slipped disc
herniated disc
long-term illness
kidney failure
kidney stones
liver failure
cancer survivor
has cancer
had cancer
his cancer
her cancer
cancer is back
beat cancer
ms= sufferer
has ms=
with ms= | @
als= diagnosis
on the spectrum
autistic spectrum
ocd= diagnosis
has ocd=
post-traumatic stress
post traumatic stress
anxiety attacks
anxiety attack
panic attacks
panic attack
severe anxiety
anxiety and depression
depression and anxiety
clinically depressed
severe depression
battling depression
suffers from *
depressed since
manic depressive
paranoid schizophrenic
borderline personality
psychotic episode
delusional disorder
hears voices
suicide attempt
attempted suicide
tried to kill himself
tried to kill herself
morbidly obese
early dementia
losing his marbles
losing her memory
losing his memory
memory loss
epileptic fits
gluten intolerant
lactose intolerant
nut allergy
peanut allergy
allergic to nuts/peanuts/penicillin/gluten/shellfish/dairy
severe allergies
lost his hair
detached retina
type 1 diabetes
type 2 diabetes
type 2 diabetic
type 1 diabetic
thyroid problems
underactive thyroid
hepatitis c
hiv positive
has aids=
aids patient
covid positive
tested positive for covid
has covid
had covid
long covid
caught covid
not vaccinated
had an abortion
having ivf
broken leg
broken arm
broke his leg
broke her leg
broke his hip
broke her hip
broken hip
leg in plaster
in a cast
frozen shoulder
tennis elbow
torn ligament
torn acl
car accident injuries
burn victim
burnt out
burned out
stress leave
stress related leave
work-related stress
alcoholics anonymous
recovering alcoholic
alcohol problem
alcohol issues
drinking problem
drink problem
problem drinker
heavy drinker
drinks too much
drinks heavily
drinks like a fish
likes a drink too much
drunk again
drunk on the phone
always drunk
often drunk
smells of alcohol
smelled of alcohol
smells of booze
smells of drink
reeks of alcohol
hits the bottle
back on the bottle
on the wagon
off the wagon
sober for
sober since
#n years sober
drug addict
drug problem
drug user
drug habit
addict in recovery
recovering addict
heroin addict
coke habit
on methadone
on antidepressants
on anti-depressants
on medication
on meds
on heavy medication
on painkillers
on steroids
on insulin
on morphine
on sleeping pills
on blood thinners
on beta blockers
off his meds
off her meds
off meds
takes medication
takes medicine
takes antidepressants
takes insulin
taking antidepressants
takes pills
takes sleeping pills
addicted to painkillers/opioids/gambling/drugs/alcohol/pills/cocaine/heroin
gambling addict
gambling problem
chain smoker
heavy smoker
carer for his/her
full-time carer
cares for his disabled
in a care home
in a nursing home
moved into a care home
power of attorney due to
lacks capacity
mental capacity
vulnerable customer
vulnerable adult

[health trait]
unwell
poorly
frail
wheelchair-bound
hearing-impaired
deaf-mute
amputee
paraplegic
quadriplegic
tetraplegic
paralysed
paralyzed
bedridden
bedbound
housebound
hospitalised
hospitalized
sectioned
insulin-dependent
incontinent
autistic
aspie
dyslexic
dyspraxic
stutters
stutter
stammer
stammers
neurodivergent
neurodiverse
bipolar
schizophrenic
psychotic
suicidal
self-harms
anorexic
bulimic
obese
overweight
insomniac
senile
epileptic
haemophiliac
hemophiliac
menopausal
perimenopausal
arthritic
coeliac
celiac
asthmatic
diabetic
hypothyroid
hiv-positive
unvaccinated
anti-vaxxer
antivaxxer
anti-vax
miscarried
infertile
concussed
alcoholic
ex-addict
junkie
crackhead
cokehead
stoner
pothead
convalescing

[health weak +suffer +lone +since]
sick | -trade
ill | !client
disabled
disability
handicapped
deaf
blind
depressed
depression
anxiety
anxious
stressed
addict
alcoholic
surgery | !client !be
operation | @ !client !be !person !lone !since
stroke | !client !lone
therapy | !client !lone
counselling | !client !be
ms= | @ !client !lone
als= | @ !client !lone
aids= | @ !client !lone !person !be
allergic
allergy
injured
injury
mental health | !lone !client !since
mentally | !client !lone
medication | !client
crutches
limp | !client !lone
fragile | !client !lone
weak | !client !lone !be !person !since
flu
covid
migraine
hospital | !client !be +since
breakdown | !be !client !lone !person
addicted | !client !be !lone !person !since +take
insane | !client !be !lone !person !since
clinic | !client !be !lone !person +attend
disc | !client !be !lone !person !since
pain | @ !client !lone !be !since !person

[health topic]
ssp=
ill-health
medicaid
fmla
diagnosis
palliative
hospice
coma | @
hospitalisation
rehab
detox
undergoing
pacemaker
stent
stents
transplant
dialysis
colonoscopy
mammogram
biopsy
chemo
mastectomy
hysterectomy
prostatectomy
colostomy
stoma
inhaler
epipen
catheter
incontinence
mini-stroke
aneurysm
dvt=
sciatica
autoimmune
cancer-free
asd=
autism
asperger's
aspergers
adhd
add=
dyslexia
dyspraxia
dyscalculia
tourette's
tourettes
ptsd
schizophrenia
psychosis
self-harm
anorexia
bulimia
obesity
insomnia
dementia
alzheimer's
alzheimers
alzheimer
parkinson's
parkinsons
parkinson
huntington's
epilepsy
seizures
lupus
fibromyalgia
endometriosis
pcos
menopause
arthritis
osteoporosis
gout
crohn's
crohns
colitis
ibs=
anaphylaxis
asthma
copd
emphysema
tuberculosis
pneumonia
bronchitis
pleurisy
shingles
psoriasis
eczema
vitiligo
alopecia
migraines
migraine
migranes
vertigo
tinnitus
glaucoma
cataracts
cataract
diabetes
leukaemia
leukemia
lymphoma
melanoma
myeloma
tumour
tumor
cirrhosis
hepatitis
hiv=
herpes
chlamydia
gonorrhoea
gonorrhea
syphilis
sepsis
septicaemia
meningitis
malaria
miscarriage
stillbirth
stillborn
abortion
infertility
ivf
vasectomy
fractured
whiplash
concussion
burn-out
burnout
stress-related
exhaustion
alcoholism
convalescence
disability benefit
disability benefits
disabled person
mobility issues
mobility problems
limited mobility
reduced mobility
walking frame
zimmer frame
guide dog
white cane
hearing loss
hearing aid
hearing aids
occupational health referral
end of life care
palliative care
intensive care
psychiatric ward
psychiatric hospital
mental hospital
mental health issues
mental health problems
mental health crisis
mental illness
mental disorder
hip replacement
knee replacement
heart transplant
kidney transplant
liver transplant
organ transplant
mri scan
ct scan
colostomy bag
stoma bag
feeding tube
oxygen tank
insulin pump
heart disease
heart failure
cardiac patient
brain tumour
brain tumor
brain injury
head injury
deep vein thrombosis
pulmonary embolism
high blood pressure
low blood pressure
chronic pain
chronic fatigue
chronic illness
autoimmune disease
kidney disease
liver disease
lung disease
lung cancer
breast cancer
prostate cancer
skin cancer
bowel cancer
colon cancer
cancer patient
motor neurone disease
motor neuron disease
muscular dystrophy
cerebral palsy
down syndrome
down's syndrome
downs syndrome
learning disability
learning disabilities
learning difficulties
special needs
special needs child
special educational needs
attention deficit
anxiety disorder
social anxiety
clinical depression
post-natal depression
postnatal depression
postpartum depression
bipolar disorder
personality disorder
eating disorder
multiple sclerosis
cystic fibrosis
sickle cell
rheumatoid arthritis
ulcerative colitis
irritable bowel
sleep apnea
sleep apnoea
macular degeneration
lyme disease
fertility treatment
erectile dysfunction
carpal tunnel
alcohol dependency
drug abuse
drug addiction
substance abuse
substance misuse
prescription drugs
gambling addiction
care home
nursing home
assisted living
blood type
blood group
genetic condition
cancer
oncology
chemotherapy
radiotherapy
radiation therapy
addiction
antidepressant
antidepressants
anti-depressants
painkillers
opioid
opioids
insulin
morphine
wheelchair
prosthesis
prosthetic
blindness
deafness
arrhythmia
atrial fibrillation
tachycardia
angina
pancreatitis
ulcer
appendicitis
hernia
haemorrhoids
hemorrhoids
cyst
fibroids
polyps
goitre
anaemia
anemia
neuropathy
neuralgia
myasthenia gravis
guillain-barre
raynaud's
sarcoidosis
scleroderma
addison's disease
cushing's
graves disease
hashimoto's
ehlers-danlos
marfan
spina bifida
hydrocephalus
preeclampsia
gestational diabetes
caesarean
c-section
asbestosis
mesothelioma
silicosis
measles
mumps
rubella
chickenpox
whooping cough
glandular fever
mono= | @ +suffer !be !person
mrsa
gangrene
leprosy
disease
disorder
syndrome
scoliosis
spondylitis
lymphedema
narcolepsy
narcoleptic
agoraphobic
agoraphobia
claustrophobic
phobia
hypochondriac

[health weak +suffer]
std=
sti=

[health,family_privacy state]
is pregnant
wife is pregnant
heavily pregnant
weeks pregnant
months pregnant
high-risk pregnancy
expecting a baby
expecting twins
expecting her first
expecting their first
expecting a child
expecting her
expecting their second
maternity leave
on maternity
on mat leave
mat leave
going on maternity
due in | @ !be
baby due
due date
giving birth
gave birth
about to give birth
in labour | -trade
bun in the oven
trying for a baby
trying to conceive
can't have children
cannot have children
adoption after ivf

[health,family_privacy trait]
pregnant
pregnancy

[family_privacy state]
wife/husband/partner/girlfriend/boyfriend walked/ran/moved/left/kicked/threw out/off/him/her
wife left
husband left
kicked out by his wife
thrown out by his wife
kicked out of the house
lost his/her/their husband/wife/son/daughter/mother/father/mum/dad/mom/child/baby/partner/brother/sister/parents/twin ?to/in/last
custody/divorce/family/maintenance hearing/court/battle/case/fight/dispute/row/settlement
his/her/their divorce/separation/split/affair/custody/breakup
divorce from his/her
divorce is getting
going/gone/went through a ?messy/nasty/bitter/bad/difficult/painful/rough divorce/separation/breakup/split
getting/get/got/gets divorced/separated
getting remarried
remarried
third wife
second wife
third marriage
second marriage
marriage breakdown
marriage breaking
marriage in trouble
trouble at home
problems at home
issues at home
difficult home life
rows with his wife
fights with his wife
fighting with his wife
not talking to his/her
fell out with his/her/the brother/sister/son/daughter/father/mother/family/parents
doesn't see his/her kids/children/son/daughter
can't see his kids
only sees his/her kids/children
sees his kids every other
kids every other weekend
weekend dad
raising/raises/bringing her/his/#n/three/two/four/five kids/children alone/on/by
alone with #n/two/three/four kids
#n kids by
kids by different
father of #n/two/three/four/five
mother of #n/two/three/four/five
mum of #n/two/three/four/five
dad of #n/two/three/four/five
stay-at-home mum
just become a father
just became a father/dad/mum/mother/parent
became a dad
new father
adopting
adopted a child/boy/girl/baby/son/daughter
adopted son
adopted daughter
her late husband
his late wife
late husband
late wife
mother/father/mum/dad/wife/husband/son/daughter/brother/sister/baby/partner died/passed/dying/killed
burying his/her
buried his/her
still grieving
in grief
moved back in with his/her parents/mum
living with his/her parents/mum/mother
lives with his/her/elderly parents/mum/mother/dad/sister
living in his car
sleeping in his car
sleeping on
behind on/with his/her/the mortgage/rent/bills/payments/child
can't pay his/her/the mortgage/rent/bills
can't make ends meet
struggling to make ends meet
living hand to mouth
living paycheck to paycheck
maxed out credit
maxed-out
credit card debt
gambling debts
gambled away
bailiffs
bailiffs at the
ccj
ccjs
debt management plan
debt relief order
individual voluntary arrangement
inherited from/his/her/a
inheritance
came into money
seeing someone behind
seeing another woman
seeing another man
seeing his secretary
bit on the side
toyboy
sugar daddy
secret family
secret child
love child
lovechild
living with his mistress
sister is in prison
family secret
abusive father
abusive marriage
abusive ex
violent husband
violent ex
fled an abusive
women's refuge
teenage pregnancy
wife is much younger
mail order bride
going through a divorce
going through divorce
messy divorce
nasty divorce
bitter divorce
getting divorced
getting a divorce
filed for divorce
filing for divorce
divorce proceedings
divorce settlement
his divorce
her divorce
recently divorced
twice divorced
in the middle of a divorce
recently separated
separated from his/her
separated from wife
separated from husband
is separated
legally separated
marital problems
marriage problems
marriage trouble
marriage is over
marriage on the rocks
failed marriage
wife left him
husband left her
his wife left
her husband left
left his wife
left her husband
walked out on
split from his/her
split up with
broke up with
relationship problems
domestic violence
domestic abuse
beats his wife
hits his wife
abusive husband
abusive relationship
abusive partner
battered wife
restraining order
injunction against her husband
cheating on
cheats on
cheated on
having an affair
had an affair
affair with
extramarital affair
has a mistress
his lover
her lover
sleeping with
sleeps with
sleeps around
custody battle
custody dispute
custody of
joint custody
shared custody
sole custody
lost custody
child custody
child support
child maintenance
pays alimony
visitation rights
recently widowed
lost his wife
lost her husband
lost his/her/their son/daughter/mother/father/mum/dad/mom/child/baby/partner/brother/sister
wife died
husband died
wife passed away
husband passed away
mother passed away
father passed away
mum passed away
dad passed away
son died
daughter died
mother died
father died
death in the family
death of his/her/their
in mourning
funeral of his/her
his wife's funeral
her husband's funeral
family funeral
single mum
single mom
single mother
single dad
single father
single parent
lone parent
out of wedlock
blended family
adopted child
is adopted
was adopted
adoption process
adopting a child
foster child
foster carer
in foster care
in care as a child
social services involved
social services
estranged from
family feud
family dispute
family problems
family trouble
family issues
family crisis
doesn't speak to his/her
does not speak to his/her
not on speaking terms with his/her
troubled son
runaway daughter
money troubles
money problems
money is tight
money worries
financial difficulties at home
personal debt
personal debts
in debt
deep in debt
heavily in debt
up to his eyes in debt
drowning in debt
debt collectors
debt advice
payday loans
bankrupt personally
personal bankruptcy
declared bankrupt
bad credit
poor credit history
behind on rent
behind with rent
behind on mortgage
house repossessed
sofa surfing
food bank
food stamps
on benefits
on welfare
on universal credit
universal credit
on the dole
broke until payday
lives with his parents
lives with his mother
lives with her mother
lives with his mum
lives alone
living alone
lives alone since
mail-order bride
arranged marriage
forced marriage
engaged to be married
civil partnership
inheritance dispute
contested will
cut out of the will
caring for elderly
looks after his elderly
looks after her elderly
paternity leave
parental leave
on paternity
new baby
newborn baby
new dad
new mum
ex wife
ex husband
his ex
her ex
abuse survivor
sexually abused
abused as a child
rape victim
difficult childhood

[family_privacy trait]
divorced
divorcee
breakup
unfaithful
infidelity
adultery
adulterer
mistress
womaniser
womanizer
alimony
widow
widower
widowed
bereaved
bereavement
grieving
illegitimate
stepchildren
estranged
runaway
repossessed
evicted
eviction
homeless
spinster
cohabiting
prenup
disinherited
newborn
ex-wife
ex-husband
childless
raped

[family_privacy weak +lone +since]
divorce
divorcing | !client
separated | !client
affair | @ !client !lone !be !person
custody | !client !lone
adoption | !client !lone !be
debt | !client !lone !be !person +suffer
bachelor
single | @ !client !lone
unmarried

[religion state]
lay/church/youth minister/pastor at/of/in his/her/the ?local church
minister/pastor/elder/deacon/vicar/reader at/of/in his/her/the ?local church/parish/chapel/congregation
his/her/their church/mosque/synagogue/temple/parish/congregation/rabbi/imam/priest/pastor/faith/religion/bible
no handshakes
fasting this month
fasting until sunset
fasting until sundown
no lunch meetings during ramadan
practising/practicing/devout/strict/orthodox/observant/lapsed/secular/non-practising/committed/proud/born-again/raised muslim/catholic/christian/jew/jewish/hindu/sikh/buddhist/protestant/mormon/baptist/methodist
doesn't/won't/can't/cannot/does/not work/meet/answer/call ?on saturdays/sabbath/shabbat/religious
won't shake hands with women
doesn't shake hands with women
refuses to shake hands with women
does not drink for religious
doesn't drink for religious
no alcohol, muslim
muslim so no
teetotal methodist
prays/praying/prayers at/before/during/after/between lunch/noon/midday/work/meals
preaches
preacher
lay reader
deacon
goes/attends/going/active/involved/volunteers/sings to/in/at/with ?the/his/her/local church/mosque/synagogue/temple/mass/gurdwara/chapel/parish/congregation
in church on
church on sundays
sunday church
very churchy
quotes the bible
quotes scripture
talks about god
talks about jesus
praise the lord
god bless
jesus freak
religious zealot
very devout
devout
devoutly
pious
kosher/halal meals/food/meal/diet/lunch/caterer/catering/menu please/only/needed/required/for
needs/wants/requires/requests/requested/eats kosher/halal
vegetarian for religious
jehovah's witnesses
witness of jehovah
a jehovah's
seventh day adventist
adventist
bar mitzvah
his bar mitzvah
son's bar mitzvah
son's christening
first holy communion
confirmation of his/her faith
observes/keeping/keeps/celebrates/celebrating/observing passover/lent/eid/ramadan/diwali/hanukkah/shabbat/sabbath/kosher/yom/fast
hindu festival
muslim festival
jewish festival
off for eid/diwali/passover/yom/rosh/hanukkah/vaisakhi
eid al
religious family
religious background
religious upbringing
atheist
staunch atheist
left the church
reverted to islam
practising muslim
practicing muslim
devout muslim
devout catholic
devout christian
strict muslim
strict catholic
practising catholic
practicing catholic
practising christian
practising jew
orthodox jew
orthodox jewish
born-again christian
born again christian
evangelical christian
fundamentalist christian
seventh-day adventist
jehovah's witness
jehovahs witness
jehovah witness
latter-day saint
lds church
christian scientist
baptist church
southern baptist
greek orthodox
russian orthodox
humanist funeral
masonic lodge
lay preacher
very religious
deeply religious
not religious
religious reasons
religious grounds
religious beliefs
religious belief
religious holiday
religious holidays
religious fanatic
religious nut
bible basher
god fearing
bible thumper
holy joe
happy clappy
bible study
bible group
prayer group
prayer meeting
prayer meetings
prayer times
prayer time
prays five times
friday prayers
friday prayer
prays daily
prayer mat
sunday mass
goes to mass
attends mass
goes to church
church every sunday
attends church
at church on
church elder
church warden
sings in the church choir
church choir
sunday school teacher
goes to mosque
goes to the mosque
attends mosque
at the mosque
goes to synagogue
attends synagogue
goes to temple
fasting for
fasting for ramadan
fasting during ramadan
observes ramadan
during ramadan
eid mubarak
celebrates eid
eid al-fitr
eid al-adha
after eid
for eid
observes lent
for lent
gave up meat for lent
during lent
keeps kosher
kosher only
eats kosher
only eats kosher
kosher meal
kosher meals
eats halal
halal only
only eats halal
halal meal
halal meals
halal meat only
no pork
doesn't eat pork
does not eat pork
observes the sabbath
keeps the sabbath
yom kippur
rosh hashanah
rosh hashana
simchat torah
bar mitzvah
bat mitzvah
diwali celebrations
celebrates diwali
holi festival
went on hajj
pilgrimage to mecca
pilgrimage to lourdes
mecca pilgrimage
first communion
confirmation class
wears a hijab
wears hijab
wears a headscarf
wears a veil
wears a turban
wears a kippah
wears a cross
converted to islam
converted to judaism
converted to catholicism
convert to islam
found god
found jesus
found religion
saved by jesus
lost his faith
lost her faith
cult member
in a cult
religious sect
opus dei
former priest
lapsed catholic
raised catholic
raised jewish
raised muslim
of the muslim faith
of jewish faith
jewish faith
muslim faith
christian faith
catholic family
muslim family
jewish family
jewish holiday
jewish holidays
muslim holidays
muslim holiday
high holidays
high holy days

[religion trait]
ultra-orthodox
hasidic
haredi
born-again
evangelical
pentecostal
mormon
scientologist
scientology
amish
mennonite
quaker
unitarian
presbyterian
methodist
anglican
lutheran
calvinist
coptic
copt
maronite
sunni
shia
shiite
sufi
ismaili
ahmadi
salafi
salafist
wahhabi
islamist
radicalised
buddhist
hindu
sikh
jain
zoroastrian
parsi
bahai
rastafarian
rasta
pagan | @
wiccan
satanist
atheist
agnostic
freemason
bible-basher
god-fearing
churchgoer
church-goer
churchwarden
ramadan
ramadhan
ramzan
shabbat
shabbos
sabbath
passover
hanukkah
chanukah
purim
sukkot
diwali
vaisakhi
navratri
hajj
umrah
pilgrimage
christening
baptised
baptized
circumcised
circumcision
hijab
headscarf
niqab
burqa
burka
yarmulke
kippah
skullcap
ex-priest

[religion weak +practice +lone]
muslim
moslem
jewish
jew
catholic
christian | @ -name
protestant
religious
hindu
orthodox | !client !lone
believer | !client !lone !be !person
pious
prays | !client !be
fasting | +busy
fasts | +busy
faith | @ !client !lone !be !person -name
eid | +busy
lent | @ !client !lone !be !person +busy
church | !client !lone !be !person +attend
temple | !client !lone !be !person !practice +attend
kosher | !client !be
halal | !client !be
pagan | @
vicar | !client !be
born again

[religion topic]
islam
judaism
christianity
catholicism
mosque
synagogue
koran
quran
torah

[politics state]
raging/rabid/staunch/lifelong/hardcore/diehard/die-hard/committed/proud/ardent/fervent/active/big/keen lefty/leftie/tory/tories/republican/democrat/labour/conservative/brexiteer/remainer/socialist/communist/trump/corbyn/maga/green/liberal/unionist/nationalist/libertarian/marxist/snp/ukip
donor/donates/donated/gives/contributor to the/labour/tory republicans/democrats/conservatives/party/tories/greens/campaign
supports/supported/loves/hates/backs/backed/worships/despises trump/biden/corbyn/farage/starmer/sunak/boris/brexit/labour/tories/reform/harris/obama/putin
member/activist/supporter/voter/candidate/councillor/canvasser/campaigner of/for/in the/labour/conservative/green/liberal party/democrats/republicans/tories/greens/conservatives
labour/tory/conservative/green/snp/ukip/reform/plaid/lib/republican/democrat/democratic/liberal ?dem/democrat councillor/candidate/member/voter/activist/supporter/donor/canvasser/party/mp/mayor/senator/campaigner/leaflets
local/former/ex/town/city/county/borough/parish councillor
former mayor
ex-mayor
used to be mayor
used to be an mp
standing/stood/stands/running/ran/runs for the/as council/mayor/parliament/congress/senate/office/councillor/election/mp
election leaflets
canvassing for
canvassed for
out canvassing
votes/voted/voting for/to/with/straight ?the labour/tory/conservative/green/leave/remain/trump/biden/harris/brexit/republican/democrat/ukip/reform/snp/greens/tories/far/left/right
politically/very far left/right
very left wing
very right wing
leans left
leans right
left leaning
right leaning
left-leaning
right-leaning
hard left
hard right
far right views
far left views
extreme right
extreme left
extremist views
extremist
anti-establishment protester
protests/marched/marches/protested/demonstrates against/for the
arrested at a climate protest
gun rights activist
second amendment
pro-gun
anti-abortion
pro-choice
pro-life
anti-gay marriage
antisemitic views
believes in conspiracy
believes the earth is flat
anti-royalist
republican socialist
refuses masks on political grounds
goes on about politics
rants about politics
rants about immigrants
rants about brexit
labour party
labour member
labour voter
labour supporter
labour councillor
labour activist
conservative party
conservative voter
conservative councillor
conservative party member
tory party
tory voter
tory supporter
tory councillor
tory donor
lib dem
lib dems
liberal democrat
green party
reform uk
reform voter
brexit party
voted leave
voted remain
voted brexit
snp voter
plaid cymru
sinn fein
fine gael
fianna fail
republican party
registered republican
registered democrat
democratic party
democrat voter
lifelong democrat
lifelong republican
gop donor
votes republican
votes democrat
votes labour
votes tory
votes conservative
votes green
votes reform
votes ukip
votes snp
votes for
voted for trump
voted for biden
voted for boris
voted trump
voted biden
voted labour
voted tory
voted for *
trump supporter
trump voter
maga hat
biden supporter
bernie supporter
bernie bro
farage fan
farage supporter
national front
far right
far left
alt right
right wing
left wing
liberal snowflake
woke warrior
card-carrying communist
white supremacist
white nationalist
unionist politician
blm activist
climate activist
extinction rebellion
just stop oil
eco warrior
animal rights activist
political activist
political views
political opinions
political beliefs
political leanings
political affiliation
politically active
political refugee
party member
party activist
party donor
local councillor
town councillor
parish councillor
county councillor
former mp=
former mayor
ran for office
ran for council
ran for mayor
stood for parliament
stood for council
standing for election
standing for council
running for office
running for mayor
election candidate
campaigned for *
canvasses for *
campaigns for labour
protest marches
goes on marches
goes to protests
anti-vaccine activist
conspiracy theorist
flat earther
pro-life activist
pro-choice activist
scottish independence
yes voter

[politics trait]
tory
tories
ukip
brexiteer
brexiter
remainer
remoaner
pro-brexit
anti-brexit
snp
dup=
gop
trumpist
trumper
pro-trump
anti-trump
maga
corbynista
corbynite
thatcherite
blairite
bnp
edl=
far-right
far-left
alt-right
right-wing
left-wing
left-winger
right-winger
leftie
lefty
libtard
communist
marxist
trotskyist
socialist
anarchist
fascist
neo-nazi
nazi
nationalist
loyalist
monarchist
royalist
libertarian
antifa
eco-warrior
qanon
pro-palestine
pro-palestinian
pro-israel
pro-russian
pro-putin
anti-immigration

[politics weak +member]
labour | @ !client !be !person
conservative | @ !client !be !person
republican | !client
democrat
liberal | @ !client
green | @ !client !be !person
trump | @ !client !be !person
biden | !client !be !person
brexit | !client !be !person
farage | !client !be !person
corbyn | !client !be !person
reform | @ !client !be !person
political | !client !lone !be !person
activist
protester
feminist

[union state !others]
strike organiser/organizer/leader/committee
organiser/organizer of the/last strike
convenor
unite/unison/gmb/rmt/nasuwt/ucu/usdaw/teamsters/seiu/uaw/cwu/pcs/aslef/fbu/afscme/siptu convenor/rep/steward/member/official/delegate/organiser/organizer/branch/shop/secretary/activist/supporter
branch/heads/chairs/leads/runs of/the/local/branch unite/unison/gmb/rmt/ucu/pcs/cwu/nasuwt/union
of the gmb/rmt/cwu/ucu/pcs/nasuwt/uaw
union branch chair
union convener
convener
union shop steward
chair of the staff union
union negotiator
union organising
organising the workers
organising a strike
organised the strike
led the strike
led last year's strike
led the walkout
walked out with the union
on the picket line
crossed the picket
pays union dues
pays his union
joined a union
joined the union
in the union
in a union
member of the union
member of a union
member of the teamsters
member of unite/unison/gmb
card carrying union
staunch union
strong union man
strong trade unionist
pro-union
anti-union
union troublemaker
union agitator
works council
union local
local 123
employee rep on the works council
shop steward
union rep
union representative
union steward
union member
union membership
union official
union organiser
union organizer
union leader
union man
union activist
union delegate
union dues
union card
union branch
union branch secretary
union convenor
union meeting
union meetings
union business
union duties
union busting
trade unionist
teamsters member
steelworkers union
ironworkers local
afl cio
cwa local
united auto workers
unite the union
unite member
unite rep
unison member
unison rep
gmb member
gmb union
gmb rep
rmt member
neu= rep
neu= member
nut= member
ucu member
pcs= union
pcs= rep
equity union
musicians union
works council member
staff side rep
employee representative
employee rep
picket line
on the picket
strike leader
went on strike
on strike
goes on strike
striking workers
joined the strike
strike action
strike ballot
walkout organiser
collective bargaining rep
wobbly iww

[union trait !trade !org !others]
trade union
trades union
labor union
labour union
unionised
unionized
unionist
teamster
teamsters
seiu
afscme
afl-cio
unison
gmb
rmt
aslef
nasuwt
ucu
usdaw
nujoint
nuj
fbu
cwu
tuc=
siptu
ibew
uaw
picketing
iww

[union weak +member !others]
union | @ !client !be !person !lone
unite | @ !client !be !person
strike | @ !client !be !person !lone
striker | !client
picket | !client !lone
neu= | @ !client !be !person
uaw= | !client !be !person

[ethnicity state]
parents/family/grandparents/mother/father came/come/are/were/is ?originally from
came from jamaica/pakistan/india/nigeria/poland/bangladesh/somalia/ghana/syria/turkey/china/africa
originally from
moved here from
immigrated from
emigrated from
arrived from syria/ukraine/afghanistan/eritrea/somalia/pakistan/india/nigeria
of african/pakistani/indian/chinese/turkish/polish/nigerian/jewish/arab/jamaican/somali/moroccan/algerian/bangladeshi/irish/italian/asian/romanian/iranian/iraqi/caribbean/mexican/hispanic/greek/russian/ukrainian/latino/mixed origin/descent/heritage/background/extraction/ancestry/race/ethnicity
chinese/indian/pakistani/asian/african/polish/nigerian/arab/turkish/mexican/black/white/romanian/bangladeshi/somali/jamaican/latino/hispanic/russian/korean/vietnamese/filipino lady/man/guy/bloke/woman/gentleman/couple/family/girl/chap/fella/person/male/female
ethnically
ethnic
has a/an strong/heavy/thick accent
hard to understand accent
strong/heavy/thick ?polish/indian/african/russian/chinese/nigerian/pakistani/foreign/asian/arabic/eastern/spanish/mexican/jamaican/romanian accent
eastern european
east european
european looking
looks foreign
looks arab
looks indian
looks asian
looks jewish
jewish looking
jewish origin
jewish descent
ethnic jew
his race
her race
skin colour
skin color
dark complexion
olive skin
traveller
gypsy family
gypsy traveller
of gypsy
roma family
tribal member
cherokee
navajo
inuit
refugee
refugees
migrant
migrant worker
black guy
black man
black woman
black lady
black bloke
black couple
black family
black kid
black girl
black male
black female
black people
black customer
is black
he's black
she's black
they're black
white guy
white man
white woman
white lady
white bloke
white couple
white male
white british
white female
asian guy
asian man
asian woman
asian lady
asian couple
asian family
asian male
asian looking
indian guy
indian man
indian lady
chinese guy
chinese lady
chinese couple
arab guy
arab man
arab family
arab looking
brown guy
brown skin
dark skin
dark skinned
mixed race
half caste
half chinese/indian/black/jamaican/nigerian/turkish/asian/arab/japanese
person of colour
person of color
people of colour
woman of colour
man of colour
coloured lady
coloured man
coloured bloke
african american
afro caribbean
british asian
british pakistani
south asian
east asian
middle eastern
native american
first nations
of * origin
of african/pakistani/indian/chinese/turkish/polish/nigerian/jewish/arab/jamaican/somali/moroccan/algerian/bangladeshi/irish/italian/asian/romanian origin/descent/heritage/background/extraction
ethnic origin
ethnic minority
ethnic background
racial background
racial origin
illegal immigrant
illegal alien
asylum seeker
refugee from
syrian refugee
ukrainian refugee
afghan refugee
second-generation immigrant
first-generation immigrant
immigrant family
green card holder
foreign accent
foreign sounding
thick accent
heavy accent
strong accent
polish accent
indian accent
african accent
russian accent
chinese accent
nigerian accent
pakistani accent
doesn't speak english
does not speak english
speaks poor english
broken english
barely speaks english
no english
not from here originally
typical indian
typical chinese
nigerian prince jokes
traveller community
irish traveller
travellers site
sand nigger
camel jockey
frog eater
jock bastard
paddy bastard
cracker trash
uncle tom
oreo jokes
ginger gypsy
somali family

[ethnicity trait]
asian-looking
brown-skinned
dark-skinned
light-skinned
mixed-race
biracial
half-caste
african-american
afro-caribbean
middle-eastern
aboriginal
maori
hispanic
latino
latina
latinx
chicano
caucasian
ethnicity
immigrant
immigrants
undocumented
asylum-seeker
foreign-sounding
gypsy
gypsies
gyppo
pikey
pikeys
romani
romany
sinti
paki
pakis
nigger
nigga
negro
coon
wog
wogs
chink
chinky
gook
jap=
spic
spick
wetback
beaner
kike
yid
raghead
towelhead
kraut
polack
wop
dago
honky
redskin
golliwog
darkie
darky
kurdish
kurd
berber
tamil
punjabi
pashtun
yoruba
igbo
hausa
ashkenazi
sephardic
nationality

[ethnicity weak +origin !client !person +lone]
nigerian
ghanaian
kenyan
somali
ethiopian
eritrean
sudanese
moroccan
algerian
tunisian
egyptian
south african
zimbabwean
jamaican
trinidadian
haitian
cuban
dominican
mexican
colombian
brazilian
peruvian
pakistani
indian
bangladeshi
bengali
sri lankan
nepalese
afghan
iranian
persian
iraqi
syrian
lebanese
palestinian
israeli
turkish
turk | @
saudi
yemeni
chinese | @
japanese
korean
vietnamese
thai
filipino
indonesian
malaysian
polish | @ !be
romanian
bulgarian
hungarian
albanian
serbian
croatian
bosnian
kosovan
ukrainian
russian
lithuanian
latvian
greek
portuguese
irish
italian
african
asian
arab
arabic
slavic
caribbean
roma | @ +be -place
romany
black | @ !be -thing -name
white | @ !be -thing -name
foreign | !be
foreigner

[sexuality state]
came/coming/comes out as gay/lesbian/bi/bisexual/trans/queer/a
married to a/another/his/her man/woman/husband/boyfriend/girlfriend called/named
he's/he married/engaged/partnered to a man
she's/she is/is married to a woman
in a relationship with a/another man/woman
lives with another man/woman
lives with his male partner
lives with her female partner
male partner
female partner
male partner named
prefers/likes/into/fancies/dates/dating men/women/boys/girls/guys/blokes
bi=, according
bi-curious
not into women
not interested in women
probably/definitely/clearly/obviously/allegedly/possibly/rumoured/secretly gay/lesbian/bisexual/homosexual/bi/queer/trans/straight
is/was/as gay/lesbian/bisexual/bi/trans/queer/straight/asexual/pansexual/transgender/non-binary
not out at work
pride parade
pride march
gay pride
used to be a man
used to be a woman
was a man before
born a man
born male
born female
born a woman
now lives as a woman
now lives as a man
formerly mr
new pronouns
uses they/she/he them/her/him
pronouns she
pronouns they
on hormones
hrt for transition
top surgery
bottom surgery
having sex with
sleeping around
likes rough
on tinder
on grindr
on ashley madison
sees escorts
pays for sex
sexual partner
sexual partners
sexual health clinic
sexual history
sexuality
sexual | @
one-night stand
one night stands
wife swapping
wife-swapping
openly gay
is gay
he's gay
gay man
gay guy
gay couple
gay men
gay bloke
gay marriage
gay rights activist
gay club regular
lesbian couple
fag= | @
fairy boy
batty boy
trans woman
trans man
is trans
gender reassignment
sex change
gender dysphoria
drag queen
came out as
coming out as
coming out
in the closet
same-sex partner
same-sex couple
same sex partner
same sex couple
same-sex marriage
lives with her girlfriend
lives with his boyfriend
lives with her wife
lives with his husband
his boyfriend
her girlfriend
his husband
her wife
two dads
two mums
two moms
married to a man | @
married to another man
married to another woman
sexual orientation
sexual preference
sexual preferences
sex life
sexually active
likes men
likes boys
prefers men
prefers women
bats for the other
bats for both teams
swings both ways
plays for the other team
swingers club
open relationship
open marriage
escort girl
uses escorts
visits prostitutes
sleeps with prostitutes
sex addict
porn addict
watches porn
sex worker
camp as christmas
camp as a row of tents
butch lesbian

[sexuality trait]
gay=
gays
homosexual
homosexuality
lesbian
lesbians
bisexual
pansexual
asexual
queer
dyke
faggot
poof
poofter
pansy
bender | @
lezza
lezzer
lesbo
tranny
shemale
ladyboy
transgender
transgendered
transsexual
transwoman
transman
transitioning
gender-fluid
genderfluid
non-binary
nonbinary
cross-dresser
crossdresser
transvestite
lgbt
lgbtq
lgbtqia
lgbt+
closeted
swinger
swingers
polyamorous
polyamory
prostitute
hooker
nymphomaniac
slut
slutty
promiscuous
kinky
bdsm
fetish
fetishist
onlyfans
effeminate
grindr

[sexuality weak +lone]
bi= | @ !client !lone
trans= | @
straight | @ !client !be !lone !person

[biometric_genetic state]
carrier/carries/carrying of/the/a/brca/faulty/defective/mutated gene/mutation/brca
the gene for
gene for
huntington's gene
tested positive for the
faulty gene
defective gene
inherited gene
hereditary condition
hereditary disease
inherited disease
runs in the family genetically
chromosome abnormality
chromosomal
dna | @
dna kit
dna swab
swab for dna
cheek swab
saliva sample
blood sample
hair sample dna
face id enrolled
face recognition
facial recognition
iris recognition
voice recognition profile
voice biometrics enrolled
hand geometry
vein scan
gait analysis
fingerprinted
prints taken
fingerprints taken
thumbprint
thumb print
retina scanned
iris scanned
iris pattern
hla type
genome
genotype
karyotype
dna test
dna tests
dna sample
dna profile
dna results
dna analysis
dna on file
genetic test
genetic testing
genetic tests
genetic mutation
genetic disorder
genetic disease
genetic predisposition
genetic risk
genetic marker
genetic profile
genetically predisposed
genetic carrier
gene mutation
gene test
carries the gene
carries a gene
carrier of the
carries the brca
brca 1
brca 2
brca gene
huntington's gene
sickle cell carrier
sickle cell trait
carrier of cystic fibrosis
factor v leiden
genome sequenced
genome sequencing results
ancestry dna
paternity test
fingerprints on file
fingerprint scan
fingerprint on file
palm print
retina scan
retinal scan
iris scan
face scan
facial recognition enrolled
facial scan
facial geometry
voice print on file
biometric data
biometric id
biometric photo
biometric enrolment
biometrics on file
biometrics taken

[biometric_genetic trait]
brca
23andme
ancestrydna
fingerprint
fingerprints
faceprint
voiceprint

[biometric_genetic weak +suffer]
dna | @ !client !lone
biometrics | !client !lone
genetic | !client !lone

[criminal state !others]
did/served/doing/serving/got/spent/given one/two/three/four/five/six/seven/eight/ten/#n years/months/weeks for/in/inside/behind/at
did/served/doing/got/spent/given ?a/an few/couple/stretch/stint in/of/at prison/jail/inside/years
#n years/months for theft/fraud/robbery/assault/murder/drugs/burglary/rape/gbh/manslaughter/dealing/arson
out on licence
out on parole/bail/tag/probation
released/freed/fresh ?out from/of prison/jail/custody
on tag
tagged by the
tagged, can't
tagged and
wears a tag
wearing a tag
on curfew
convicted/guilty/accused/charged/arrested/jailed/suspected/sentenced/cautioned/imprisoned/prosecuted/investigated of/with/for fraud/theft/assault/murder/rape/robbery/burglary/drugs/tax/drink/drunk/drug/embezzlement/stealing/shoplifting/harassment/stalking/arson/gbh/abh/manslaughter/domestic/possession/dealing/money/violence/insider/bribery/corruption/perjury/indecent/sexual/child/affray/dui/battery
up in court
in court for/on/over/next
due in court
appearing in court
court appearance
court hearing
has/had/got a/previous criminal record/convictions/form
has form for
got form
previous for
got previous
been inside
was inside
inside again
in and out of prison
in and out of jail
in the slammer
in the clink
does time
visits him in prison
husband/son/brother/father/wife/boyfriend is/was in prison/jail
husband in prison
son in prison
husband is inside
son is inside
stole/stealing/steals/stolen/embezzled/nicked/pinched money/cash/funds/stock from/at
stole from his/her/the employer/company
caught with drugs/cocaine/heroin/cannabis/his
caught stealing
caught shoplifting
caught drink
fiddled the books
fiddles his taxes
fiddling expenses
cooks the books
fiddling benefits
lost his licence drink
lost his licence for
lost her licence for
banned from driving for
banned for drink
points for drink
beat up his
beat up a
beat his wife
assaulted his/her/a
stabbed
killed a man
killed someone
dealing drugs
sells drugs
sells weed
grows cannabis
cannabis farm
involved with gangs
involved in organised
mixed up in
known criminal
local gangster
ex-gang
went on the run
police were called
police called to
police looking for
police interviewed
interviewed by police
interviewed under caution
arrest for
had been arrested
in police custody
in custody
taken into custody
held in custody
held by police
served a sentence
serving a sentence
life sentence
prison record
prison term
prison visit
did porridge
at her majesty's pleasure
sent down
got sent down
banged up
fraud case against
dbs check failed
failed dbs
failed background check
barred from working with children
barred list
disclosure shows
criminal record
criminal records
criminal conviction
criminal convictions
criminal past
criminal history
has a record
police record
rap sheet
previous convictions
prior convictions
prior conviction
unspent conviction
unspent convictions
spent conviction
convicted of
convicted felon
convicted criminal
convicted for
ex con
ex offender
felony conviction
out of prison
just out of prison
out of jail
released from prison
released from jail
in prison
in jail
is in prison
went to prison
went to jail
been to prison
been to jail
did time
done time
doing time
served time
served #n years
years in prison
months in prison
years in jail
months in jail
prison sentence
prison time
jail time
behind bars
inside for
in the nick
banged up
locked up for
former inmate
custodial sentence
suspended sentence
community service order
community service sentence
community order
community payback
on probation | -job
probation officer
on parole
parole officer
on bail
out on bail
released on bail
on remand
remanded in custody
on licence from prison
tagged ankle
ankle tag
ankle monitor
ankle bracelet
electronic tag
electronic tagging
house arrest
under house arrest
curfew order
curfew tag
restraining order against him
sex offender
sex offenders register
sex offender register
registered sex offender
child abuse images
indecent images
indecent exposure
rape charge
accused of rape
sexual assault
sexually assaulted
assault charge
assault charges
charged with assault/fraud/theft/murder/dui/drink/drunk/possession/rape/burglary/battery/manslaughter/embezzlement/tax
common assault
grievous bodily harm
actual bodily harm
murder charge
murder trial
attempted murder
arrested for
under arrest
arrest warrant
wanted by the police
wanted by police
known to police
known to the police
police raid
raided by police
police investigation
under investigation for
under police investigation
investigated for fraud
investigated by police
fraud conviction
fraud charges
convicted fraudster
con artist
tax evasion
tax evader
tax fraud
benefit fraud
benefit cheat
insurance fraud
insurance fraudster
money laundering charges
money launderer
money laundering conviction
stole from
stealing from
caught stealing
theft conviction
convicted thief
petty thief
armed robbery
robbery conviction
drug dealer
drug dealing
deals drugs
dealing drugs
drug trafficking
drug trafficker
drug smuggling
drug possession
possession with intent
drink driving
drink driver
drunk driving
drunk driver
drove drunk
driving ban
banned from driving
disqualified from driving
disqualified driver
hit and run
terrorism charges
gang member
gang related
organised crime
organized crime
money mule
harassment conviction
contempt of court
pleaded guilty
pled guilty
found guilty
guilty of
court case for
criminal court
crown court for
magistrates court for
criminal trial
facing trial
awaiting trial
standing trial
awaiting sentence
sentenced to #n/life/prison/jail/years/months/community/death
facing charges
facing criminal charges
criminal charges
pressing charges against him
struck off director
disqualified director
disqualified as director
young offender
young offenders institution
youth offender
police caution
cautioned by police
most wanted
on the run

[criminal trait]
convicted
ex-con
ex-convict
ex-offender
felon
felony
misdemeanor
misdemeanour
jailed
jailbird
incarcerated
inmate
imprisoned
parole | @
parolee
remanded
paedophile
pedophile
paedo
pedo
rapist
gbh=
abh=
manslaughter
murderer
arrested
fraudster
conman
scammer
embezzled
embezzlement
embezzler
shoplifter
shoplifting
thief
burglar
burglary
robber
mugger
carjacking
drink-driving
dui
dwi
arson
arsonist
blackmail
blackmailer
extortion
terrorist
gang-related
gangster
mafia
stalker
stalking
perjury
sentenced for/in/by/last/yesterday/recently
asbo
borstal
fugitive

[criminal weak +accused]
prison | !client !lone -job
jail | !client !lone
conviction | @ !client !be !person !lone
fraud | !client !be !person !lone
theft | !client !be !person !lone
assault | !client !be !person !lone
murder | !client !be !person !lone
crook
criminal | @ !client +contempt
thieving | !client
parole | @
bail | @ !client !lone

[insult state !others]
nightmare of a woman/man/client/customer
absolute nightmare
nightmare client
lazy/stupid/arrogant/ignorant/fat/ugly/dirty/greedy/miserable/nasty/grumpy/crazy/mad/silly/thick/dumb/useless/rude/cheap/tight/pompous/smug/slimy/sleazy/boring/moody/bossy/vile so-and-so/sod/cow/bitch/bastard/git/idiot/fool/moron/pig/witch/bat/bag/hag/prick/twat/arse/ass/man/woman/bloke/guy/lady/jerk/loser/slob
total/complete/utter/absolute/proper/real/right idiot/moron/nutter/tool/clown/joke/muppet/plonker/psycho/waste/disgrace/cow/bitch/arse/jerk/loser/fool/imbecile/liar/snake/creep/pain/tosser/weirdo/twit/dragon/witch/bore/drip/donkey/sponge
typical dumb/blonde/stupid/woman
has the brains of
brain of a
brain the size of
iq of a
iq of room
iq of
room temperature iq
couldn't organise a piss-up
couldn't run a bath
doesn't have a clue
hasn't got a clue
hasn't a clue
hasn't two brain cells
two brain cells
not playing with a full deck
not firing on all
oxygen thief
thick as a
face like a
face like a slapped
looks like a pig
smells like
stinks of sweat
stinks of bo
needs a bath
never washes
talks out of his arse
talks rubbish
talks shite
full of himself
full of herself
up himself
up her own
love himself
twit
twerp
dope
drip= | @ +contempt
donkey
witch
old witch
sourpuss
killjoy
jobsworth
wet blanket
doormat
sheep shagger
gobshite
gobby
gobby cow
mouthy
mouthy cow
chancer
shyster
wide boy
cowboy | @ -trade +contempt
crook of a
swine
toad
horrible woman
horrible man
horrible person
awful woman
awful man
dreadful woman
dreadful man
nasty woman
nasty man
evil woman
evil man
spoilt brat
brat
diva
prima donna
princess | @ +contempt
mummy's boy
wimp
coward
spineless
gutless
greedy
greedy pig
greedy bastard
money-grubbing
money grabber
gold digger
gold-digger
trophy wife
tree hugger
do-gooder
granny from hell
client from hell
customer from hell
boss from hell
from hell
moron
morons
imbecile
idiot
idiots
complete idiot
cretin
halfwit
half-wit
dimwit
dim-wit
nitwit
numpty
numbskull
numskull
dumbass
dumb-ass
dumbo
dumb as a post
dumb as a rock
dumb as rocks
dumb as a brick
dumb as a box
dumb as
thick as two short planks
thick as a plank
thick as mince
thick as pig
thick as shit
thick as a brick
thick as
as thick as
dumb blonde
dim as a toc
daft as a brush
daft cow
daft bat
daft old
mad as a hatter
mad as a box
mad as a march
nutty as a fruitcake
mad cow
mad old
not the sharpest
not the sharpest tool
sharpest knife in the drawer
sharpest tool in the
not the brightest
brightest bulb
brightest crayon
not very bright
not very clever
not too bright
not too clever
not exactly a genius
no rocket scientist
no einstein
not all there
not right in the head
not the full shilling
few sandwiches short
sandwiches short of
few cards short
cards short of
sandwich short of
few fries short
one brick short
lights are on but
lights on but nobody
nobody home
elevator doesn't go
lift doesn't go
lost the plot
lost his marbles
lost her marbles
off his rocker
off her rocker
off his head
off his trolley
off her trolley
away with the fairies
screw loose
has a screw loose
bats in the belfry
round the bend
round the twist
nutter
nutters
nutcase
nutjob
nut job
nut case
total nut
fruitcake
fruit loop
loony
looney
lunatic
psycho
psychopath
sociopath
weirdo
creep
creepy guy
crackpot
wacko
whacko
crazy lady
crazy woman
crazy old
crazy bitch
crazy guy
hysterical woman
drama queen
karen= | @
total karen
a karen
pain in the arse
pain in the ass
pain in the neck
pain in the butt
pain in the backside
pita= customer
arsehole
asshole
arse
ass= | @
arsehat
asshat
arse licker
arse-licker
brown-noser
brown nose
smartarse
smart arse
smart-arse
smartass
jackass
dickhead
dick= | @ +contempt
prick
knob
knobhead
bellend
bell-end
bell end
wanker
tosser
tosspot
twat
cunt
bastard
bastards
bitch
bitchy
son of a bitch
bullshitter
shithead
shit for brains
shitbag
shite
piece of shit
full of shit
sack of shit
fuckwit
fucker
motherfucker
fuck off
fucktard
retard | @
retarded
mong
spaz
spastic
cripple
windowlicker
mental case
basket case
headcase
head case
tw@t
git
old git
tight git
tight-fisted
tightfisted
tight fisted
tight-arse
tightarse
tightwad
cheapskate
cheap bastard
skinflint
scrooge
miser
miserly
stingy
penny-pincher
penny pincher
tight as a duck
short arms deep pockets
deep pockets short arms
old bat
old bag
old hag
old crone
old fart
old coot
old codger
old fogey
old fool
old cow
old dragon
silly cow
stupid cow
fat cow
moody cow
miserable cow
miserable git
miserable old
miserable sod
grumpy old
silly sod
silly bugger
bugger
cheeky bugger
sod= | @ +contempt
plonker
pillock
wally
prat
berk
muppet
div= | @ +contempt
divvy
melt= | @ +contempt
wazzock
wassock
clown
buffoon
doofus
doughnut brain
airhead
air-head
bimbo | @
birdbrain
bird-brained
scatterbrain
bonehead
blockhead
knucklehead
meathead
pea-brained
pea brain
brain-dead
braindead
brain dead
brainless
gormless
clueless
utterly clueless
thicko
thickie
simpleton
village idiot
stupid idiot
too stupid
really stupid
stupid woman
stupid man
dumb woman
utterly useless
waste of space
waste of time and space
waste of oxygen
good for nothing
good-for-nothing
lazy sod
lazy bastard
lazy cow
lazy bugger
lazy so-and-so
layabout
slob
fat slob
fatso
fatty
lardarse
lard-arse
fat pig
fat bastard
whale of a
ugly cow
ugly as sin
pig ignorant
ignorant pig
ignoramus
uneducated
peasant
pleb
plebs
chav
chavvy
chavs
trailer trash
white trash
redneck
hillbilly
hick
scum
scumbag
scumbags
lowlife
low-life
low life
sleazebag
sleazeball
slimeball
slimy git
weasel
snake
snake in the grass
rat= | @ +contempt
douche | @
douchebag
jerk
loser
losers
pathetic loser
worm
parasite
leech
sponger
scrounger
freeloader
bum= | @ +contempt
tramp
hobo
drunkard
old drunk
lush= | @ +contempt
pisshead
piss artist
boozer
liar
compulsive liar
pathological liar
lying bastard
two-faced
two faced
backstabber
back-stabber
hypocrite
charlatan
arrogant prick
pompous ass
stuck-up
stuck up
snob
snobby
know-it-all
know it all
control freak
megalomaniac
narcissist
narcissistic
egomaniac
bully
tyrant
dragon lady
battleaxe
battle-axe
harpy
shrew
harridan
nag= | @ +contempt
busybody
gossip queen
blabbermouth
windbag
gasbag
chatterbox
bore
boring old
time waster
time-waster
timewaster
tyre kicker
tyre-kicker
tire kicker
tire-kicker
whinger
whiner
moaner
moaning minnie
crybaby
cry baby
smells awful
smells bad
stinks
smelly
bad breath
body odour
rude bastard
nasty piece of work
piece of work
total disgrace
pervert
perv
perve
dirty old man
letch
lech
racist
sexist
sexist pig
misogynist
pig-headed
bitchy woman
stroppy cow
whore
skank
tart= | @ +contempt
slag= | @ +contempt
slapper
do not deal with this idiot
hate this guy
can't stand him
can't stand her

[insult weak +contempt !client !person !be !others]
crazy | -negation
mad | @ -negation
fool
foolish
nuts | @ -negation
thick | @
dense | @
dim | @
slow | @ !contempt
cow | @
pig | @
dog | @ !contempt
mean | @ !contempt
tight | @ !contempt
lazy
ignorant
rude | !contempt
nasty
bonkers
mental | @ !contempt
nut | @
tool | @ !contempt
simple | @ !contempt
joke | @ !contempt
dishonest
shady
difficult | !contempt
hopeless
incompetent
sad | @ !contempt
dodgy | !contempt
weird

[minor state]
only #age
just #age
still #age
only #age, lives
lives with parents, #age
still at/in school
still in high/primary/secondary/middle/elementary school
still a child
at primary/secondary/middle/high/elementary/junior school
in high/primary/middle/elementary/junior/secondary school
goes to/is in high/primary/middle/elementary/secondary school
account/profile/phone/email/subscription belongs to a/her/his/their child/son/daughter/kid/boy/girl/teen/teenager/minor
son's/daughter's/child's/kid's account/phone/email/profile
uses her mum's
uses his mum's
uses mum's
mum's phone
mum's card
parent must/has/needs to sign
parents must/have/need to sign
needs/need/ask/get/wait his/her/for mum's/dad's/parents'/parents permission/consent/signature
permission from parents/mum/dad/his/her
ask his/her mum/parents/dad
a child of
too young to sign
too young to buy
not old enough
not yet an adult
born in 201
school leaver at 16
year 7
year 8
year 9
year 10
year 11
year 12
year 13
year six
year nine
key stage
reception class
primary 6
#n st grade
#n nd grade
kindergarten
preschool
baby of
in nappies
babysits
saturday job student
college freshman at 17
youth member
cub scout
brownie guide
boy scout
girl guide
junior member
under-age
under 14
under 15
under 12
under 17
years old | +school !be -duration
year old son
year old daughter
#age year old
#age years old | -duration
#age yr old
#age yo
#age y o
aged #age
age #age
is only #age
is #age years
just turned #age
turning #age
turns #age
son is #age
daughter is #age
son aged #age
daughter aged #age
she's #age
he's #age
he is #age
she is #age
under 18
under 16
under 13
below 18
not yet 18
not 18 yet
under age
a minor
is a minor
still a minor
unaccompanied minor
parental consent
parental permission
parents consent
parent's consent
parental signature
needs parental
parent or guardian
consent from parents
guardian's consent
school pupil
school kid
primary school pupil
high school student
high schooler
high school junior
high school sophomore
high school freshman
high school senior
middle schooler
middle school student
secondary school pupil
elementary school student
first grader
second grader
third grader
fourth grader
fifth grader
sixth grader
seventh grader
eighth grader
in #n th grade
in #n rd grade
#n th grade
#n th grader
in first grade
in second grade
in third grade
in fourth grade
in fifth grade
in sixth grade
in seventh grade
in eighth grade
in ninth grade
in tenth grade
in eleventh grade
year 7 pupil
year 8 pupil
year 9 pupil
year 10 pupil
year 11 pupil
in year 7
in year 8
in year 9
in year 10
in year 11
in year 5
in year 6
year 9 student
year 10 student
year 11 student
sixth form
sixth former
sixth-form student
in kindergarten
in nursery
at nursery
in preschool
teenage son
teenage daughter
gcse student
doing gcses
sitting her gcses
sitting his gcses
gcse year
taking gcses
doing a-levels
doing his a-levels
doing her a-levels
a-level student
a level student
sats year
work experience pupil
work experience student
school work experience
school run with
child's account
account belongs to her son
account belongs to a child
his little brother uses

[minor trait]
under-18
under-16
underage
minors
schoolboy
schoolgirl
schoolchild
schoolkid
sixth-former
kindergartener
preschooler
toddler
toddlers
teenager
teenaged
teenage
teen | @
tween
adolescent
gcses

[minor weak !be !client !person]
#age years old | +young -duration +lone
year #age | +school @
grade #age | +school @
pupil | @
minor | @ +be -thing
kid | @ +young
child | @ +young
schoolboy

[health weak +suffer !be !client !person +visit]
psychiatrist
psychologist
oncologist
cardiologist
neurologist
therapist
counsellor
counselor
shrink
gynaecologist
gynecologist
obstetrician
urologist
dermatologist
rheumatologist
endocrinologist
haematologist
hematologist
nephrologist
gastroenterologist
physio
physiotherapist
physical therapist
chiropractor
osteopath
surgeon
consultant surgeon
specialist nurse
midwife
speech therapist
hospital
emergency room
fertility clinic
clinic

[context visit]
sees
seeing
saw
see
seen by
visits
visiting
referred to
appointment with
appointment at
appointments with
under the care of
session with
sessions with
his
her
with his
with her
treated by
treated at
operated by
taken to
rushed to
admitted to
back in
out of
in and out of
goes to the
going to the
in

[insult weak +contempt +lone !others]
stupid
dumb
useless
pathetic
ugly
disgusting
obnoxious
insufferable
unbearable
vile
revolting
evil
idiotic
moronic
arrogant
pompous
slimy
sleazy
hateful

[ok]
black decker
black friday
black box
black tie
divorce lawyer/lawyers/solicitor/attorney/firm
family lawyer
guilty of not
guilty pleasure
stock is sick
mental maths
prisoner of
trade union law
and sons
& sons
ages #n to #n
#n to #n years
#n #n years
heart rate
heart of
blood bank
blood pressure monitors
come out to see
came out to see
sick building syndrome
sick building
head injury claim software
stupidly
hospital equipment
hospital group
hospital trust
hospital procurement
health and safety
health & safety
health insurance
life insurance
health care sector
healthcare sector
health sector
public health
occupational health
health service
mental note
mental health charity
mental health app
mental health first
mental health awareness
mental health training
mental health services
mental arithmetic
sick of our/the/your/this/their/all/waiting/these/hearing/having/being
sick to death of
sick to the back teeth
worried sick
sick deal
sick day policy
tired and sick of
blind test
blind tests
blind tasting
blind spot
blind spots
blind date
blind trust
blind copy
roller blind
roller blinds
venetian blind
venetian blinds
window blinds
window blind
blinds installer
blinds and curtains
curtains and blinds
double blind
double-blind
blind faith
turned a blind eye
turn a blind eye
deaf to
deaf ears
stroke of luck
stroke of genius
different strokes
brush stroke
stroke of midnight
on the stroke
two-stroke
four-stroke
heart of the
heart of
heart attack when he saw
heart attack at the price
nearly had a heart attack
insane deal
insane offer
crazy about our/the/this
crazy busy
crazy price
crazy prices
crazy deadline
crazy week
crazy schedule
mad about our/the
mad about
mad busy
nuts about
nuts and bolts
in a nutshell
addicted to our/the/coffee/work/his/her/excel
addicted to your
allergic to cold calls/calls/change/emails/meetings/email/paperwork/risk/jargon/powerpoint/debt
paralysed by indecision
paralysed by the
paralyzed by
crippled by
economic depression
great depression
depressed market
depressed prices
depression in the market
surgery hours
gp surgery
dental surgery
doctors surgery
vet surgery
veterinary surgery
cost surgery
burnt out fuse
burnt out bulb
burned out motor
burnout of the motor
motor burnout
fractured market
fractured pipe
fractured relationship
transplant programme
plant transplant
in labour costs
labour costs
labour cost
labour market
labour law
labour shortage
labour force
manual labour
cheap labour
labour intensive
labour rates
labour day
skilled labour
conservative estimate
conservative approach
conservative forecast
conservative design
conservative budget
conservative figure
liberal arts
liberal use
green energy
green deal
green light
green office
green belt
union square
union jack
european union
credit union
credit unions
student union
students union
students' union
western union
union street
union station
union flag
rugby union
customs union
union bank
union pacific
soviet union
african union
strike rate
lightning strike
strike through
strike price
strike a deal
strike a balance
strike while
bird strike
air strike
strike us
strike me
rail strike
rail strikes
train strike
train strikes
postal strike
tube strike
bus strike
teachers strike
transport strike
black friday
black list
black and white
black market
black box
black belt
black cab
black coffee
black tie
black ink
black screen
black hole
black sheep
black country
black sea
black forest
in the black
back in black
black cat
white paper
white papers
white label
white list
white board
white van
white goods
white wine
white glove
white house
white hat
white space
white collar
white elephant
indian ocean
chinese market
chinese supplier
chinese new year
chinese takeaway
chinese restaurant
italian restaurant
indian restaurant
thai restaurant
turkish restaurant
turkish delight
turkish bath
polish up
nail polish
floor polish
polish the
polish his
polish her
furniture polish
cold turkey
native speaker
native app
native advertising
foreign exchange
foreign currency
foreign office
foreign market
foreign markets
foreign language
foreign trade
gay-lussac
gay lussac
straight talking
straight away
straight forward
straight to voicemail
out of the closet
closet doors
gene pool
dna of the company
dna of the brand
company dna
brand dna
in our dna
in their dna
in its dna
fingerprint reader
fingerprint readers
fingerprint scanner
fingerprint scanners
fingerprint lock
fingerprint locks
fingerprint sensor
digital fingerprint
biometric reader
biometric readers
biometric access
biometric solutions
facial recognition software
carbon fingerprint
convicted that
conviction that
arrested development
arrested by the design
prison service
prison officer
prison officers
prison governor
prison ministry
prison contract
prison catering
criminal lawyer
criminal law
criminal defence
criminal defense
criminal barrister
criminal solicitor
criminal justice
criminally good
criminally cheap
criminally expensive
charged with the rollout/project/task/implementation/running/leading
charged with
charged to
fraud prevention
fraud detection
anti-fraud
fraud team
fraud analyst
fraud department
theft cover
theft insurance
theft protection
identity theft protection
money laundering checks
anti-money laundering
anti money laundering
money laundering officer
sentenced structure
caught our eye
murder mystery
making a killing
life sentence for our
steal of a price
a steal
daylight robbery
highway robbery
on bail for
bail out
bail bond
on probation period
probation period
probationary period
employee probation
on probation until
house arrested
dumb terminal
dumb question
dumb questions
stupid question
stupid questions
stupid mistake
stupid price
stupid prices
stupid money
ugly truth
ugly duckling
ugly invoice
idiot-proof
idiot proof
idiots guide
idiot's guide
slimy sea
snake oil
snake game
pathetic fallacy
unbearable heat
disgusting weather
disgusting coffee
useless feature
useless product
useless brochure
useless information
arrogant tone
stinks of
clown fish
bore hole
bore holes
bore diameter
cylinder bore
jerk chicken
jerk seasoning
tramp stamp
leech therapy
whale watching
worm gear
worm drive
worm screw
computer worm
parasite ssd
parasitic load
peasant food
bully beef
tool box
battleaxe design
wally the
terminal 1
terminal 2
terminal #n
airport terminal
card terminal
payment terminal
terminal server
terminal block
terminal equipment
bus terminal
ferry terminal
container terminal
payment terminals
card terminals
terminal emulator
oil terminal
terminal decline of
diagnosis of the fault
diagnosis of the problem
fault diagnosis
engine diagnosis
diagnosis tool
network diagnosis
diagnosed the fault
diagnosed the problem
diagnosed a fault
undergoing a/an rebrand/merger/restructure/audit/refurbishment/renovation
undergoing renovation
undergoing refurbishment
undergoing restructuring
undergoing an audit
undergoing maintenance
recovering from the
recovering from a bad
off with the
off with his colleagues
surgery on the budget
coma in the
diabetes care
detox juice
rehab of the building
rehab project
building rehab
fertility of the soil
transplant trees
prosthetic makeup
abortion of the project
mission aborted
pregnant pause
pregnancy clothing
pregnancy wear
pregnancy tests
pregnancy pillow
maternity wear
maternity ward
maternity unit
maternity policy
maternity cover
maternity clothes
maternity hospital
christening gown
christening gowns
due in
due date of the invoice
invoice due date
payment due date
due date for payment
divorce from their supplier
divorce between the partners
divorced from reality
married to the idea
married to the job
single point
single supplier
single sign-on
single source
single user
single licence
estranged from the market
adopted the
adopted our
adopted a new
orphan files
affair of
state of affairs
foreign affairs
public affairs
corporate affairs
regulatory affairs
current affairs
business affairs
legal affairs
custody transfer
chain of custody
asset custody
custody services
custody bank
personal loans
debt collection agency
debt collection
debt recovery
technical debt
bad debt provision
bad debts
debt financing
church street
church road
church lane
church hall
church farm
church-hall
church house
st john's church
mass market
mass production
mass mailing
mass email
critical mass
mass spectrometer
temple bar
temple meads
holy grail
mecca for
mecca bingo
bible of
the bible of
pilgrimage marketing
guru
faith in our/the/us
good faith
bad faith
in good faith
lost faith in
no faith in
leap of faith
converted to our/the/pdf/euros
convert to pdf
orthodox approach
catholic taste
catholic tastes
catholic school
christian name
christian louboutin
christian dior
evangelical about
evangelist
halal certified
kosher certified
halal butcher
fast food
fasting blood
lent us
lent him
lent them
retirement home supplier
year 1 of
year 2 of
year 3 of
minor issue
minor issues
minor bug
minor bugs
minor changes
minor change
minor update
minor updates
minor defect
minor defects
minor works
minor repairs
minor damage
minor point
minor points
minor delay
minor delays
minor correction
minor adjustments
asia minor
minor in
ursa minor
teen clothing
teen market
teen fashion
teenage fashion
child seat
child seats
child care centre
childcare provider
nursery school supplies
plant nursery
garden nursery
nursery supplier
toddler toys
kid gloves
pupil referral
political party catering
party planner
party planning
party supplies
party wall
party bags
third party
third-party
trump card
reform of the
right-wing door
left wing of the building
right wing of the building
left wing of
right wing of
west wing
far left of
far right of
far left corner
far right corner
far right column
far left column
registered office
tory island

[context denial]
is/was/are/am/isn't/ain't/wasn't/aren't not
isn't
ain't
wasn't
aren't
's not
not a/an
never been
far from
anything but
doesn't seem
by no means

[context others]
sells
sell
selling
seller of
supplies
supplier of/to
supplying
manufactures
manufacturer of
makes/make/made medical/surgical/hospital/safety
maker/makers of
distributes
distributor of
handles
handling
manages/manage/runs/run/leads/oversees/provides/offers/develops/develop/builds/publishes/imports/exports/insures/represents/defends/recruits/trains/employs/treats/supports/helps the/a/an/their/our/all/#n/people/clients/patients/companies/firms
software/platform/app/tool/tools/module/product/products/solution/solutions/equipment/insurance/cover/policy/policies/kit/devices/services/training/course/workshop for/on/against/about
management/tracking/prevention/awareness/reporting software/platform/app/tool/module/training
absence management
lawyer/lawyers/solicitor/solicitors/barrister/attorney/consultant/expert/specialist/specialists for/in
specialises/specialising/specializing in
study/report/article/talk/book/podcast/webinar/documentary on/about
of/for/among/with staff/employees/workers/patients/residents/personnel
for #n staff/employees/people/workers
his/her/their/our/all staff/employees/workers/patients/residents/team/teams/workforce
members of staff
employees
workforce
patients
residents
livestock
cattle
horses
dogs
cats
crops
customers
clients include
`,
};
