import type { Table } from './format.ts';

/** English, more of it: people, health, belief, conduct. Written for this project from general knowledge of the language. */
export const EN_PEOPLE: Table = {
  lang: 'en',
  text: `
[set kin]
husband
wife
partner
spouse
son
daughter
mother
father
mum
mom
dad
parents
brother
sister
gran
grandma
grandad
grandfather
grandmother
grandson
granddaughter
girlfriend
boyfriend
fiance
fiancee
baby
child
kid
kids
children
uncle
aunt
nephew
niece
stepson
stepdaughter

[set poss]
his
her
their
my
the
a
an

[family_privacy state]
{kin} ?has/have/just/recently/sadly/suddenly passed/died/dying/deceased/buried/killed
{kin} walked/left/ran/moved/cheated/cheats/dumped/kicked ?out/off him/her/on/with/out ?on/with
{poss} {kin} left/dumped/cheated/kicked him/her ?out
lost/buried/burying/mourning/grieving/loss/death/funeral/passing/wake ?of/for his/her/their ?late {kin}
lost a {kin}
funeral/wake/memorial for/of ?his/her/their/a ?late {kin}
bereavement/compassionate leave
in mourning
condolences sent/on/for
going/went/goes through a ?messy/nasty/bitter/painful/difficult/rough/tough/horrible divorce/separation/breakup/split/custody
in the middle of a/his/her divorce/separation
getting/got/recently/newly/twice/thrice/just/finally divorced/separated/remarried/widowed/engaged/married/hitched/dumped
filed for divorce
his/her/their/messy/nasty/bitter/ugly divorce/separation/breakup
split/splitting/separated/divorced from/up/with ?with ?his/her {kin}
broke/breaking up with his/her
on/her/his honeymoon ?till/until
newlywed/newlyweds
second/third/fourth marriage/wife/husband
married/divorced/widowed/separated/single ?with/and/father/mother/dad/mum/of #n/two/three/four/five kids/children/daughters/sons
father/mother/dad/mum/mom of #n/two/three/four/five/twins
has #n/two/three/four/five kids/children/daughters/sons/grandchildren
single/solo/divorced/expectant/new/proud/soon-to-be mum/mom/mother/dad/father/parent/parents
baby/babies on/due/arrived/born/is ?the/in way/due
had/having/expecting a/twins/her/their/another ?first/second/third baby/child/boy/girl/twins | @
just/recently become/became/had a/an/grandparents ?new dad/mum/mom/father/mother/grandad/grandma/parent
birth of his/her/their
paternity/parental/adoption/shared leave
on paternity/parental leave
custody/maintenance/alimony/access battle/dispute/case/hearing/fight/of/over/payments ?his/her/the kids/children/son/daughter
fighting for custody
child support/maintenance
pays alimony/maintenance
kids/children live/stay/are with/at the/his/her/their ?mum/dad/ex/mother/father/grandparents
sees/see his/her kids/children every/only/at
not/never allowed/sees to/see his/her kids
live/lives/living/moved back/with/in/at his/her/their/with ?his/her/their parents/ex/mother/mum/mom/in-laws
lives alone/apart
live/lives/living with the/his/her ex
affair/fling/sleeping/shagging/romance/involved/carrying with/on ?his/her/the/a/with secretary/boss/assistant/colleague/receptionist/neighbour/intern/pa
having/had/has an affair
cheats/cheating/cheated on his/her {kin}
beats/hits/abuses/abusive his/her/to ?his/her {kin}
abusive/violent/jealous/drunk husband/ex/boyfriend/father/wife/partner/marriage/relationship
domestic violence/abuse
women's refuge
family/marital/marriage/relationship/domestic/home problems/trouble/troubles/issues/crisis/drama/breakdown/difficulties/row/feud/rift/emergency
trouble at home
problems at home
marriage on/is the/falling/over/in ?rocks/apart/trouble
falling out with his/her {kin}
not/isn't/no speaking/talking/contact/longer to/with/speaks ?his/her {kin}
estranged from/wife/husband/son/daughter/father/mother/family
cares/caring/carer for/of his/her ?elderly/sick/disabled/dying {kin}
{kin} in/into a ?care/nursing home
bankrupt/bankruptcy twice/personally/last/again/himself/herself/personal
personally/declared/went/been/filed bankrupt/bankruptcy ?personal
owes everyone/money/thousands/child
in debt/arrears to/with/up
drowning/deep/heavily/badly/up ?in/to debt/debts
gambling debts/debt/problem/addict
behind on/with ?the/his/her rent/mortgage/payments
evicted from/last
house/home repossessed/repossession
on benefits/the dole/universal/welfare/jobseekers/food ?credit
on/lives universal/on/off credit/benefits
lost his/her job/house/home and/last/so
cannot/can't pay/afford ?his/her/the rent/mortgage
inherited from/a/his/her/money
inheritance dispute/from/row/battle
secret/illegitimate/love/adopted/foster/estranged child/son/daughter/family/kids
password/pwd/passcode is
pin number is

[family_privacy weak +lone]
password | !be !client !person
pwd | !be !client !person
login details | !be !client !person

[family_privacy trait]
newlywed
newlyweds
divorcee
widow
widower
widowed
philanderer
womaniser
adulterer
cuckold
cheater
bereaved
spinster
homewrecker
honeymoon | -trade
estranged
evicted
homeless | -org -trade
jobless

[family_privacy,minor state]
her/his/their/with two/three/#n kids/children/daughters/sons, #age
kids/children/daughters/sons ?are/aged #age and/&/, #age
two kids, #age and #age
kids #age and #age

[minor state]
{kin}/boy/girl/pupil/student/lad/teen/child/customer/applicant aged/is/turned/turning/turns/age/only #age
{kin}/boy/girl/lad/teen who's/who is #age
aged/age only/just/barely ?turned #age
he's/she's/is/only/just/barely/still only/just/turned/barely ?turned/just #age
she's #age
he's #age
under 18/16/eighteen/sixteen/age
not yet/even 18/16
isn't 18 yet
in/entering/starting/going/goes/attends/is/still/at ?in/to/into primary/elementary/middle/secondary/high/junior/grade/nursery/kindergarten ?school/#n
in/starting/entering/goes #n/first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/st/nd/rd/th grade
in #n th/st/nd/rd grade
in/a/starting/just ?a/her/his year #n/group/pupil ?at/pupil
sixth form/former/student
gcse/a-level student/pupil/year/exams/results/candidate
doing/taking/sitting/revising for/his/her/gcses/a-levels ?gcses/a-levels
still at/in school
schoolboy/schoolgirl/schoolkid/schoolchild
parental/parent/parents/guardian/mum/dad/mother/father/mom consent/permission/signature/must/needs/has/to/approval ?approve/sign/agree/to ?sign
ask/talk/speak/check to/with/his/her ?his/her/the mum/dad/mom/mother/father/parents | @ +young
signed by/for a/by minor/guardian
is a minor
legal/underage minor/customer/user/buyer
high school/schooler junior/senior/freshman/sophomore/student/kid

[minor weak !be !client !person +young]
#age and #age

[context young]
kids
children
daughters
sons

[minor trait]
schoolboy
schoolgirl
schoolkid
toddler | -trade
preschooler | -trade
preteen
teenager | -trade
teenage
sixth-former
underage
under-age
kindergartner

[ethnicity state]
{kin} from/is/are ?from india/pakistan/nigeria/ghana/jamaica/china/poland/romania/turkey/somalia/syria/iran/iraq/bangladesh/vietnam/kenya/zimbabwe/ethiopia/eritrea
originally/emigrated/immigrated/hails/comes/came/fled/born/family/parents/refugee from/in/is/are ?from nigeria/ghana/kenya/somalia/ethiopia/eritrea/sudan/congo/zimbabwe/jamaica/trinidad/haiti/india/pakistan/bangladesh/china/vietnam/philippines/thailand/korea/poland/romania/bulgaria/ukraine/russia/albania/kosovo/turkey/syria/iraq/iran/afghanistan/lebanon/egypt/morocco/algeria/tunisia/mexico/colombia/brazil/cuba/guatemala
nigerian/ghanaian/kenyan/somali/indian/pakistani/bangladeshi/chinese/vietnamese/filipino/polish/romanian/bulgarian/russian/albanian/turkish/kurdish/syrian/iraqi/iranian/persian/afghan/lebanese/egyptian/moroccan/algerian/jamaican/haitian/mexican/colombian/brazilian/cuban/arab/asian/african/hispanic/latino/jewish/irish/roma/slavic guy/man/woman/lady/bloke/chap/girl/couple/family/accent/heritage/descent/origin/background/roots/immigrant/parents/fella/dude/gentleman/owner/name
is/she's/he's/half/part/a ?half/part/a nigerian/ghanaian/kenyan/somali/pakistani/bangladeshi/filipino/filipina/albanian/kurdish/syrian/iraqi/iranian/afghan/jamaican/haitian/mexican/latino/latina/hispanic/asian
second/third/first generation immigrant/pakistani/indian/american/british
black/white/brown/mixed/coloured/colored/asian guy/man/woman/lady/bloke/girl/couple/dude/fella/chap/gentleman/family/race
mixed race/heritage
mixed-race
person/people/woman/man of colour/color
dark/brown/black skin/skinned
dark-skinned
foreign/strong/thick/heavy foreign/eastern/indian/african/asian/nigerian/chinese/russian ?european accent
thick/heavy/strong/funny accent
speaks/barely/hardly/broken/no/poor/bad little/speaks/no/english ?any english
broken english
asylum seeker
refugee from
native american/alaskan/hawaiian
first nations
irish/romany traveller/travellers/gypsy
african american
afro caribbean

[ethnicity trait]
latina
latino
latinx
chicano
gypsy
gyppo
pikey
paki
chink
spic
wetback
towelhead
raghead
coon
negro
half-caste
mulatto
redskin
kike
afro-caribbean
afro-american
immigrant | -trade
refugee | -org -trade
foreigner
eastern european
aboriginal
maori
inuit
dreadlocks

[sexuality state]
he/guy/man/him has/and/with/lives/married/his a/his/to ?a/to/with/another husband/boyfriend/man
she/woman/her/lady has/and/with/lives/married/her a/her/to ?a/to/with/another wife/girlfriend/woman
he has a husband
she has a wife
he and his husband/boyfriend
she and her wife/girlfriend
his husband/boyfriend
her wife/girlfriend
lives/married/moved with/to/in ?with his boyfriend/husband
lives/married/moved with/to/in ?with her girlfriend/wife
same-sex/gay/lesbian couple/marriage/wedding/parents/relationship/partner/dads/mums
two dads/mums/moms
in a same-sex
came/coming/come/comes out as ?a ?gay/lesbian/trans/bi/queer/non-binary/bisexual
came/coming/come/comes out of the closet
out of the closet
still in the closet
closet/closeted gay/homosexual
is/she's/he's/probably/definitely/openly/obviously/apparently/secretly gay/bi/lesbian/trans/queer/homosexual/asexual/bisexual/pansexual/straight/closeted/non-binary/nonbinary
bats for the other
swings both ways
trans woman/man/guy/girl/person
transitioned from/to/last/in
sex change
gender reassignment/transition
deadname
pronouns are/they/she/he/them
goes/went to strip/brothels/hookers/prostitutes ?clubs
sees prostitutes/escorts
sleeps around
into bdsm/swinging/kink
swingers club
porn addict
sex addict/life/addiction/worker
erectile dysfunction

[sexuality trait]
faggot
fag | @ !client !be !person +contempt
dyke | -name -place -street
poof
poofter
tranny
shemale
homo | @
lezzer
lesbo
queer | @
bisexual
pansexual
asexual
transsexual
transgender
transvestite
cross-dresser
crossdresser
swinger
prostitute
nymphomaniac
lgbt | -org -trade -event
non-binary
nonbinary

[biometric_genetic state]
fingerprint/fingerprints/retina/iris/facial/face/palm/voiceprint/biometric ?scan/scans/data/template/id/recognition stored/enrolled/registered/taken/recorded/captured/held/filed/uploaded/enabled
fingerprint/iris/retina/face scan on/stored
clocks in with his/her/fingerprint/face ?fingerprint/face
dna/genetic/paternity/ancestry/genome test/sample/results/result/profile/testing/sequencing/data
carrier of the/a ?gene/mutation/cystic/sickle
carries/carrier/has the/a/of ?brca/faulty/huntington/sickle gene/mutation/brca ?mutation
genetic condition/disorder/mutation/defect/predisposition/carrier

[criminal state !others]
convicted/charged/arrested/jailed/done/sentenced/accused/cautioned/investigated/prosecuted/indicted/conviction/wanted/fined/nicked/busted/time/jail/prison/guilty ?of/for/with/over/in ?a/with/an assault/theft/fraud/burglary/robbery/murder/manslaughter/rape/dui/dwi/gbh/abh/drugs/dealing/drug/possession/embezzlement/bribery/forgery/arson/stalking/harassment/shoplifting/laundering/tax/drink/battery/abuse/blackmail/extortion/trafficking/smuggling/perjury/speeding/perverting/indecent
charged with assault/theft/fraud/murder/dui
has/got/had/another/his/her ?a/two/#n dui/dwi/convictions/asbo/rap/record/caution ?sheet
did/done/doing/served/serving/spent/got/facing ?#n/a/two/three/six/few/couple/his/some time/years/months/stretch/year/bird/porridge/nick/prison/jail/inside ?in/for/inside/of ?jail/prison/nick/slammer
in/out/from/of/to/went ?of/to/into jail/prison/nick/slammer/clink/custody
{kin} ?is/was in jail/prison/custody
{poss} son/husband/brother/father/dad is/in/was ?in jail/prison
just/recently/fresh got/out/released ?out ?of/from/on jail/prison/nick/inside/parole/bail/custody
on bail/parole/probation/remand/tag/licence ?until/for
wears/wearing/has an/a ankle/electronic/tag ?tag/bracelet/monitor
criminal record/past/conviction/convictions/charges/history/proceedings/background
police record/raid/came/raided/investigating/caution
under/being/facing ?criminal/police/fraud investigation/investigated/charges/trial/prosecution/indictment ?for/by
under investigation for
awaiting/standing/stood/faces trial/sentencing/deportation
banned/disqualified/disqualification from driving
lost his/her licence/license ?drink/drunk
drink/drunk/drug drive/driver/driving/driven
driving under the influence
restraining/non-molestation/exclusion order
injunction against him/her
sex/registered offender/offenders/offences/offence/pest/predator ?register
steals/stole/stealing/nicks/nicked/embezzled/embezzling/fiddles/fiddling from/the/his/money/books/taxes/expenses
dodges/dodging/evades/evading tax/taxes
tax evasion/dodger/cheat/fraud
deals/dealing/sells/selling drugs/coke/weed
drug dealer/dealing/dealer/mule/bust
knife crime
gang member/member/links
mafia/mob ties/links/family
known to the police
ex con/convict/offender/prisoner
illegal immigrant/alien/migrant
undocumented immigrant/worker/migrant
in the country illegally
overstayed his/her/visa
facing deportation
no papers | @
works cash in hand

[criminal trait]
ex-con
ex-convict
ex-offender
ex-prisoner
jailbird
felon
fraudster
crook
con-man
conman
con artist
scammer
swindler
embezzler
shoplifter
burglar
mugger
rapist
paedophile
pedophile
nonce
murderer
killer | @ -thing -trade
arsonist
wife-beater
gangster
mobster
pimp
thief
loan shark
money launderer
stalker
fugitive
deported
undocumented

[insult state !others]
a/an/what/such/total/complete/utter/absolute/right/real/proper/bloody/fucking/old/fat/lazy/stupid/dumb/silly/arrogant/miserable/useless/ignorant/nasty/ugly/crazy/mad/sleazy/slimy/creepy/pompous/stingy/rude/bitter/grumpy/annoying/pathetic/clueless/senile/greedy/selfish/two-faced ?a/an/old/of/bit/total/complete/little/fat/bloody/miserable/proper/real idiot/moron/imbecile/cretin/fool/twit/twat/tosser/wanker/prick/dick/dickhead/knob/knobhead/bellend/arse/arsehole/asshole/arsewipe/bastard/bugger/git/sod/cunt/bitch/cow/hag/bat/witch/battleaxe/harpy/shrew/slag/slut/tart/whore/trollop/pig/swine/rat/snake/weasel/toad/worm/parasite/leech/slob/slug/lump/layabout/waster/loser/failure/clown/muppet/donkey/plonker/pillock/prat/numpty/div/doofus/dunce/dimwit/halfwit/nitwit/airhead/bimbo/blockhead/meathead/oaf/lout/yob/thug/chav/redneck/hick/hillbilly/trailer/snob/toff/show-off/poser/narcissist/egomaniac/megalomaniac/bully/tyrant/control/creep/perv/pervert/letch/lech/sleazebag/sleazeball/scumbag/douchebag/douche/jerk/jackass/schmuck/putz/liar/cheat/cheapskate/miser/scrooge/skinflint/tightwad/tight-arse/moaner/whinger/whiner/nag/busybody/gossip/gasbag/windbag/blowhard/know-it-all/smartarse/smart-arse/drama/psycho/psychopath/sociopath/lunatic/nutter/nutcase/nutjob/maniac/weirdo/freak/oddball/fruitcake/basket/headcase/retard/spastic/cretinous/timewaster/time-waster/dinosaur/fossil/curmudgeon/grouch/sourpuss/misery
pain/thorn in the/my/side ?arse/ass/neck/backside/butt/bum/side
bit of a/an idiot/dick/prick/knob/bitch/moron/cow/bully/snob/nutter/weirdo/perv/creep/div/muppet/slob/liar
thick as/two mince/pig/short/a/brick/shit ?brick/planks/plank
as thick as
thick as mince/pigshit/a/two
dumb/daft/stupid/dense/mad/crazy/nutty as a/they ?box/bag/brush/rocks/hatter/fruitcake/come/post/brick
daft as a brush
not the/very brightest/sharpest/smartest/quickest/bright/clever/sharp/smart
not all there
not quite/playing with/right/all ?a/full/in/the deck/head/there
lights are on but
lights are on
nobody home
one/a/few sandwich/sandwiches/brick/bricks/card/cards/screw/screws/can/cans short/loose ?of
lost the/his/her plot/marbles
off his/her rocker/trolley/head/nut
batshit/bat shit/raving/stark/completely/totally crazy/mad/insane/nuts/bonkers/mental/deranged/unhinged/clueless/incompetent/useless
all mouth and no
full of himself/herself/shit/crap/bs/hot
up his/her own arse/ass/backside
loves the sound of his/her
thinks he's/she's/he/she god/owns/is/better
talks/talking shit/crap/bollocks/rubbish/bs
tight as a
never pays on/his/her/anyone/anything
won't pay
never pays
lies/lying through/like/to ?his/her/a teeth/rug
can't/cannot be trusted
wouldn't trust him/her
do not trust him/her
stinks of/badly
stinks
smells bad/awful/terrible/of ?bo/sweat
needs a shower/bath
bo problem
fat and lazy/ugly/stupid
rude/nasty/vile/horrible/dreadful/ghastly/unbearable/insufferable/obnoxious/odious man/woman/person/bloke/lady/guy/piece/customer/individual
waste of space/time/oxygen/skin
time waster/wasters
piece of shit/work/crap
screw/piss/fuck/sod him/her/off/you
go to hell
son of a bitch
sad/lonely old/little man/woman/git
mutton dressed as

[insult state !others]
arsehole
asshole
bellend
bitchy
bonkers | @ -thing
cheapskate
clueless
cretin
deranged
dickhead
dimwit
douchebag
drama queen
egomaniac
gormless
halfwit
hag
incompetent
insufferable
jerk | @
knobhead
lazy slob
liar
loathsome
lowlife
maniac | @
megalomaniac
moron
moronic
muppet
narcissist
numpty
nutcase
nutjob
nutter
obnoxious
pillock
plonker
pompous
prat
psycho
repulsive
scumbag
shyster
skinflint
sleazebag
slimeball
snobbish
tightwad
timewaster
tosser
twat
unhinged
wanker
weirdo
whinger
windbag

[health state]
{kin} ?is/has/was/are/recently terminally/seriously/very/gravely/disabled/autistic/hospitalised/hospitalized/diagnosed/ill/sick/paralysed ?ill/sick/disabled
{kin} has/have/with/had cancer/dementia/alzheimer's/ms/autism/down's/cerebral/leukaemia/leukemia/parkinson's/depression/epilepsy/adhd/diabetes/asthma/stroke
signed/off/out/away ?off/on/sick/work ?sick/with/work/for/long with/sick/stress/term/long/due/back/anxiety/depression/ill
signed off with/sick/work
off/on/out sick/long-term/ill/medical/disability/stress ?leave/sick/since/with/again
on disability/sick/medical/stress/fmla ?leave/benefits/pension
had/having/has/after/since/suffered/recovering/recovery/survived/from/following/due/awaiting/needs/another ?a/an/his/her/from/major/minor/serious/mild/bad ?major/minor/serious/mild/massive/bad stroke/surgery/operation/op/transplant/bypass/miscarriage/hysterectomy/mastectomy/breakdown/seizure/aneurysm/tumour/tumor/hernia/concussion/chemo/chemotherapy/radiotherapy/heart/hip/knee/back/angioplasty/abortion/vasectomy/overdose/relapse/amputation/biopsy/hospital/cancer/appendicitis/pneumonia/sepsis/kidney ?attack/replacement/surgery/operation/failure/transplant
back/heart/knee/hip/kidney/liver/lung/mental/drinking/drug/hearing/eyesight/mobility/bowel/bladder/weight/memory/prostate/thyroid/skin/anxiety/alcohol/health problem/problems/trouble/issues/condition/pain/surgery/operation/failure/disease/complaint/op/transplant/replacement/scare/complications
bad/dodgy/failing/weak/replacement/new/broken/fractured/torn/injured/ruptured/slipped back/heart/knee/knees/hip/kidney/kidneys/liver/leg/arm/wrist/ankle/shoulder/foot/collarbone/ribs/disc/ligament/achilles/eyesight/hearing
in/out/back/admitted/rushed/taken/went/of ?of/to/in/and/into/from hospital/hospice/icu/rehab/intensive/psych/er ?care/ward/again/with/for/all
sees/seeing/visits/under/has/sectioned/referred ?a/his/her/the/to/under/an psychiatrist/psychologist/therapist/shrink/oncologist/cardiologist/neurologist/counsellor/mental
sectioned under
takes/taking/on/popping/prescribed/addicted/high/hooked/pumped/medicated ?on/to/for/strong/full/up/his/her antidepressants/painkillers/meds/medication/insulin/steroids/statins/valium/xanax/prozac/lithium/morphine/methadone/oxy/opioids/ritalin/adderall/blood/tranquillisers/coke/cocaine/heroin/pills/beta ?thinners/blockers
clean/sober for/since/now/#n ?#n years/months | @
alcohol/drink/drinking/drugs/booze on/problem/problems/heavily/again/issues/too/like/at/since ?his/her breath/desk/lunch/much/fish
smells/smelt/stinks/reeks/reeked of booze/alcohol/drink/whisky/weed/gin/vodka/beer
drunk/hungover/wasted/stoned/high at/on/again/most/by/every/during ?10/lunch/work/meetings/call/noon/mornings
hits/hit/likes/back on/the/off/fell ?the/off/on bottle/booze/drink/wagon ?too
in recovery/remission/rehab/detox/therapy ?for/from/since
in therapy/counselling/rehab/remission/recovery
living with cancer/hiv/ms/dementia/diabetes/parkinson's/depression/disability/chronic/autism/adhd
wheelchair user/bound
uses/walks/needs with/a ?a/cane/stick/wheelchair/walker/crutches/frame/sticks
on crutches
deaf/blind in/from one/his/her/left/right/birth ear/eye
hard of hearing
hearing/sight impaired/impairment
stammers/stutters/stutter/stammer
lost his/her ?sight/voice/leg/arm/hearing/baby to/in ?cancer
registered disabled/blind/deaf
blue badge
pip claimant
disabled/handicapped/autistic/paraplegic/diabetic/epileptic/asthmatic/dyslexic/bipolar/schizophrenic/anorexic/bulimic/alcoholic/suicidal
attempted/tried/committed/contemplating/threatened suicide
tried to kill himself/herself
self harms
undergoing/starting/going/doing/having ?for/through/a ivf/chemo/radiotherapy/dialysis/treatment/fertility/surgery/tests/physio/round
going through the menopause
menopause symptoms
covid positive/again
tested positive for covid/hiv/coke/cocaine/drugs/tb/cannabis/alcohol
long covid
unvaccinated
anti vaxxer
peanut/nut/shellfish/gluten/latex/penicillin allergy/intolerance/intolerant
allergic to nuts/peanuts/shellfish/latex/penicillin/gluten/dairy/bees
doesn't have long to live
months to live
weeks to live
end of life care
at death's door

[religion state]
do/no/don't/avoid/never/closed/off/unavailable/not ?not/call/calls/meetings/available ?call/calls/during/on/for/meet/at/in during/on/in/for ramadan/sabbath/shabbat/eid/lent/yom/friday/passover/prayers/diwali ?kippur/prayers
fasting/fasts/during/observes/celebrates/observing/keeps/keeping ?for/in/during/the ramadan/lent/sabbath/shabbat/eid/diwali/hanukkah/passover/yom/kosher/halal/vaisakhi/navratri
prays/praying ?at/five/daily/on/before/noon ?noon/times/fridays/friday/meetings/day
prayers/prayer at/five/daily/on/before/noon ?noon/times/fridays/friday/meetings/day
prayers/prayer noon/times/fridays/friday/meetings
prays at/five/on/before/for/daily
friday prayers
devout/practising/practicing/strict/staunch/lapsed/hardline/observant/orthodox/born-again/committed/ultra-orthodox/radical/raised/converted/non-practising ?to/a catholic/muslim/jew/jewish/christian/hindu/sikh/evangelical/mormon/protestant/atheist/buddhist/baptist/methodist/anglican/believer/islam/judaism/catholicism
is/she's/he's ?a/an/very/quite/not muslim/jewish/catholic/hindu/sikh/mormon/buddhist/atheist/protestant/jehovah's/scientologist/evangelical/religious/quaker/born-again/churchgoer/agnostic ?christian
goes/attends/went/off/leads/active ?to/at/in/his/her/the ?the/his/her/local mosque/synagogue/church/temple/mass/gurdwara/chapel/bible ?every/on/group/study/weekly
wears/wearing/in ?a/the/her/his hijab/niqab/burqa/turban/kippah/yarmulke/crucifix/headscarf/cross
jehovah witness
jehovahs/jehovah's witness/witnesses
eats/only/needs/strictly/keeps/no ?only/eat kosher/halal/pork
doesn't eat pork
quotes the bible/scripture
bible basher/thumper
god botherer
member of a cult/his/the ?church/parish/congregation/opus/lodge
lay preacher/reader
sunday school teacher
deacon/elder at/in ?his/her/the church
first communion/confirmation/bar/bat ?mitzvah of/for his/her
baptism/christening/bar mitzvah of/for his/her

[politics state]
votes/voted/vote/voting/voter/supporter/supports/member/activist/councillor/canvasses/canvassed/canvassing/campaigns/campaigning/donor/donates/candidate/stood/ran/standing/running/mp/leaflets/leafleting/volunteer/fan/delegate/branch ?local/lifelong/for/of/to/with/as/the/a ?for/the/a/old snp/ukip/labour/labor/tory/tories/conservative/conservatives/lib/libdem/lib-dem/greens/reform/brexit/plaid/dup/sinn/republican/republicans/democrat/democrats/gop/dsa/trump/biden/corbyn/farage/starmer/bernie/libertarian ?dem/dems/uk/party/fein
tory/labour/lib/libdem/ukip/snp/green/republican/democrat/reform/conservative ?dem voter/supporter/councillor/activist/member/donor/candidate/mp/canvasser/party/leaflets/peer
lib dem councillor/voter/candidate/activist
maga hat/fan/supporter/type/cap/crowd
trump/maga/biden/corbyn/farage/boris/putin fan/supporter/voter/lover/hater/flag/hat/rally
far/hard/extreme/alt right/left
left/right wing/winger ?nut/nutter/loony
very left-wing/right-wing/leftie/woke
hates the tories/labour/trump/immigrants/eu/left/right/government
anti/pro brexit/trump/abortion/choice/life/immigration/europe/palestine/israel/gun/eu
brexiteer/remainer/corbynite/thatcherite/trumper/trumpist/leftie/lefty/commie/marxist/fascist/communist/socialist/anarchist/neo-nazi/antifa/tankie
conspiracy theorist
climate activist/protester/denier
extinction rebellion
just stop oil
blm activist/protester

[union state !others]
rep/shop/member/branch/organiser/organizer/steward/official/delegate/convenor/activist/joined/secretary/president/local/card ?secretary/of/for/with/steward/in/the/president/officer/official/a ?the gmb/unison/unite/usdaw/rmt/nut/neu/tuc/aslef/pcs/ucu/cwu/teamsters/uaw/seiu/afl-cio/afscme/ibew/union/unions
gmb/unison/usdaw/rmt/neu/aslef/pcs/ucu/cwu/teamsters/uaw/seiu/union ?shop/branch rep/member/steward/official/organiser/organizer/activist/delegate/convenor/man/secretary/card
organised/organized/led/leads/leading/joined/walked/on/crossed/manned ?the/a/a/on/out picket/strike/walkout/strikes ?line/last/again/action/with
picket line
walked out last/with
went on strike
unionised/unionized his/the ?shop/workplace/colleagues

[ok]
account/user/login/feature/button/link/profile/access/plugin/option/notifications/tracking/service/line/phone/number/card/cookies/email/mailbox ?is/was/has/got/been ?been/now disabled
disabled ?the/his/her/their/it two/account/access/notifications/feature/login/tracking/user/2fa/cookies/by/for/since/plugin
add him/her/them/it/to/the/a/an/this/new/me/us/on/more/in
please/will/can/could/to/we/and/must/should add
bypass ?the/our reception/receptionist/gatekeeper/switchboard/front/him/her/it/approval/filter/procurement/vpn/valve
junk mail/folder/email/food/data
fingerprint login/unlock/feature/auth/authentication/sign/module/support/access/reader/readers/sensor/scanner/lock/locks
email/address/number/phone ?is/was invalid
divorce mediation/lawyer/law/practice/solicitor/coach
sick pay/days/leave policy/review/costs/scheme
sick pay
his/her boyfriend jeans
black/white/brown coffee/box/list/label/paper/friday/ink/board/belt/market/card/out/tie/goods/bread/rice
password reset/manager/forgotten/protected/policy
in person
in/on the trade/prison service/prison sector
strike while/through/price/rate
strike at/on the/royal/trains/airport/rail ?mail/trains
union jack/square/station/street/pacific
killer feature/app/deal/price/offer/content
back office/end/order/pain
broken link/links/part/parts/screen/seal/down
heart of the/business
bad/poor/slow connection/line/signal/timing
new hip/back office
year end/one/on/to
grade a/b/steel
minor issue/issues/bug/bugs/change/changes/fix/edits/delay/tweaks/damage
drinks reception/vendor/distributor/supplier/trade/fridge
high volume/demand/street/end/level/priority
rat race
snake case
witch hazel
cow shed
bat file
pig iron
`,
};
