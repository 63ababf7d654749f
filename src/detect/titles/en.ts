import type { TitleTable } from './types.ts';

/**
 * Names of occupations, departments and ranks: the vocabulary of British and American job advertisements and of professional networks.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const EN: TitleTable = {
  role: {
    administration: `
administrative
administrative assistant
administrative coordinator
administrative manager
administrative officer
archivist
board secretary
business administrator
business support manager
data entry clerk
diary manager
document controller
document manager
executive assistant
filing clerk
front desk coordinator
front office assistant
general secretary
mailroom clerk
management assistant
medical receptionist
medical secretary
office administrator
office clerk
operations administrator
personal assistant
receptionist
receptionist front desk
records manager
school secretary
secretary general
team assistant
typist
virtual assistant
`,
    communication: `
author
blogger
broadcaster
chief communications officer
columnist
content editor
copy editor
correspondent
editor
editor in chief
interpreter
journalist
linguist
localisation specialist
localization manager
managing editor
news anchor
news editor
news producer
novelist
podcaster
pr account director
pr account executive
pr account manager
presenter
press secretary
proofreader
publicist
publisher
radio presenter
reporter
scriptwriter
speechwriter
spokesperson
sub editor
subtitler
technical author
technical writer
translator
web editor
writer
`,
    construction: `
architect
architectural assistant
architectural technician
banksman
bim coordinator
bim manager
bim modeller
bricklayer
builder
building contractor
building control officer
building inspector
building surveyor
carpenter
civil engineer
clerk of works
concrete worker
construction project manager
construction site manager
contractor
crane operator
decorator
demolition
digger driver
dryliner
drywall installer
electrician
estimator
excavator operator
flooring installer
foreman
gas engineer
general contractor
glazier
groundworker
groundworks operative
handyman
heating engineer
hvac
hvac engineer
hvac technician
infrastructure projects
insulation installer
joiner
kitchen fitter
labourer
land surveyor
landscape architect
mason
master builder
painter
painter and decorator
paviour
planning engineer
plasterer
plumber
project architect
property developer builder
quantity surveyor
road worker
roofer
scaffolder
site engineer
site foreman
site manager
site manager construction
site supervisor
solar installer
steel fixer
stonemason
surveyor
tiler
town planner
urban planner
window fitter
`,
    customer_service: `
after sales manager
aftersales manager
call centre manager
call handler
chief customer officer
complaints handler
contact centre manager
customer operations manager
customer relationship manager
field service engineer
field service technician
helpline adviser
implementation consultant
implementation manager
implementation specialist
onboarding manager
onboarding specialist
renewals manager
service advisor
service delivery manager
service engineer
service manager
service technician
switchboard operator
tech support
telephone operator
`,
    data: `
ai researcher
bi developer
biostatistician
chief ai officer
chief data and analytics officer
chief data officer
computer vision engineer
data architect
data lead
data protection analyst
data scientist
data steward
database developer
decision scientist
deep learning engineer
digital analyst
mlops
nlp engineer
power bi developer
prompt engineer
quantitative analyst
statistician
web analyst
`,
    design: `
3d artist
3d modeller
animator
artworker
brand designer
chief creative officer
chief design officer
concept artist
content designer
costume designer
creative lead
design lead
design researcher
designer
digital designer
draping artist
fashion designer
film editor
fine artist
floral designer
game designer
graphic designer
graphics designer
illustrator
industrial designer
interaction designer
interior designer
jewellery designer
landscape designer
lighting designer
motion designer
multimedia designer
packaging designer
photographer
product designer
retoucher
sculptor
service designer
set designer
stylist
textile designer
type designer
ui designer
ui ux designer
user researcher
ux architect
ux designer
ux researcher
ux ui designer
ux writer
vfx artist
video editor
videographer
visual designer
web designer
`,
    education: `
adjunct professor
admissions manager
admissions officer
assistant headteacher
assistant principal
assistant professor
associate dean
associate professor
bursar
chancellor
childminder
course director
course leader
curator
curriculum developer
dean
deputy head teacher
deputy principal
director of studies
driving instructor
e learning developer
early years educator
early years practitioner
educator
english teacher
fitness instructor
football coach
full professor
head of sixth form
head of year
head teacher
headmaster
headmistress
headteacher
instructional designer
instructor
kindergarten teacher
language teacher
learning designer
learning experience designer
learning support assistant
lecturer
librarian
maths teacher
montessori guide
museum curator
music teacher
nanny
nursery nurse
nursery teacher
pastoral lead
primary school teacher
private tutor
professor
programme leader university
provost
rector
registrar
school administrator
school bursar
school business manager
school counsellor
school counselor
school principal
school teacher
senior lecturer
ski instructor
special needs teacher
sports coach
study advisor
teacher
teaching fellow
tutor
university librarian
vice chancellor
vice principal
yoga teacher
youth worker
`,
    engineering: `
acoustic engineer
aeronautical engineer
android developer
application engineer
applications engineer
back end developer
back end engineer
backend developer
blockchain developer
cad designer
cad technician
chemical engineer
chief engineer
chief technical officer
chief technology officer
cloud engineer
coder
control engineer
controls engineer
design engineer
developer
drafter
draftsman
draughtsman
draughtsperson
electronic engineer
field engineer
founding engineer
front end developer
frontend developer
full stack developer
fullstack developer
fullstack engineer
game developer
games programmer
geotechnical engineer
ios developer
java developer
lead developer
marine engineer
mechatronics engineer
member of technical staff
mobile developer
nuclear engineer
petroleum engineer
php developer
programmer
python developer
qa engineer
qa lead
qa manager
qa tester
rf engineer
sdet
site reliability engineer
software architect
software developer
software tester
solutions engineer
sound engineer
sre
structural engineer
system engineer
systems engineer
tech lead
technical lead
telecom engineer
test automation engineer
test engineer
validation engineer
verification engineer
web developer
webmaster
wordpress developer
`,
    executive: `
advisory board member
board advisor
board director
board member
business founder
business owner
ceo
chair of the board
chairman
chairperson
chairwoman
chief administrative officer
chief business officer
chief executive
chief executive officer
chief of staff
co founder
co owner
cofounder
company director
country director
country manager
deputy ceo
deputy managing director
director general
executive chairman
executive director
executive vice president and general manager
founder
founding partner
general director
general manager
general partner
group managing director
managing director
managing owner
managing partner
member of the board
non executive director
nonexecutive director
owner
owner manager
owner operator
president and ceo
principal owner
senior partner
sole proprietor
startup founder
`,
    finance: `
accountant
accounting clerk
accounts clerk
accounts payable clerk
actuary
angel investor
ap clerk
ap manager
ap specialist
ar clerk
ar manager
ar specialist
audit partner
audit senior
auditor
bank clerk
bank teller
banker
bookkeeper
broker
budget analyst
budget officer
business controller
cashier bank
certified public accountant
chartered accountant
chief accounting officer
chief financial officer
chief investment officer
chief risk officer
claims adjuster
claims handler
company accountant
comptroller
controller
cost accountant
cost analyst
cost controller
credit controller
debt collector
economist
equity trader
external auditor
finance business partner
finance controller
financial controller
financial planner
forex trader
fp&a analyst
fp&a manager
fund accountant
fund administrator
grants manager
group controller
hedge fund manager
ifa
insolvency practitioner
insurance broker
insurance sales agent
internal auditor
investment banker
investor
investor relations
invoicing clerk
loan officer
loss adjuster
m&a analyst
m&a manager
management accountant
mortgage adviser
mortgage advisor
mortgage broker
payments manager
pension adviser
pensions administrator
personal banker
portfolio manager
private banker
quant
quant trader
relationship banker
relationship manager
revenue accountant
stockbroker
tax accountant
trader
treasurer
underwriter
venture capitalist
`,
    healthcare: `
acupuncturist
ambulance driver
anaesthesiologist
anaesthetist
anesthesiologist
audiologist
cardiologist
care home manager
care manager
caregiver
carer
charge nurse
chief medical officer
chief nursing officer
chiropractor
clinical nurse specialist
clinical pharmacist
clinical psychologist
consultant cardiologist
consultant surgeon
coroner
counsellor mental health
dental hygienist
dental nurse
dental surgeon
dentist
deputy care manager
dermatologist
dietician
dietitian
doctor
emt
general practitioner
gp partner
gynaecologist
head nurse
health coach
health visitor
home care manager
homeopath
hospital administrator
lactation consultant
locum
massage therapist
medical affairs
medical laboratory technician
medical science liaison
medical technologist
mental health counsellor
midwife
neurologist
nurse
nurse manager
nurse practitioner
nursing home manager
nutritionist
occupational therapist
oncologist
ophthalmologist
optician
optometrist
orthodontist
osteopath
paediatrician
paramedic
pathologist
pediatrician
pharmacist
pharmacy owner
phlebotomist
physical therapist
physician
physiotherapist
podiatrist
practice manager
practice nurse
psychiatrist
psychologist
psychotherapist
radiographer
radiologist
reflexologist
registered care manager
registered manager
registered nurse
resident physician
school nurse
social care worker
social worker
sonographer
speech and language therapist
speech therapist
staff nurse
support worker
surgeon
therapist
urologist
vet
vet nurse
veterinarian
veterinary
veterinary nurse
veterinary surgeon
`,
    hospitality: `
baker
barista
barmaid
barman
bartender
bed and breakfast owner
bellboy
cake maker
camp site manager
campsite manager
casino dealer
caterer
chambermaid
chef
chef de partie
chocolatier
club manager
commis chef
concierge
cook
croupier
cruise director
cruise staff
dishwasher
events and banqueting
executive chef
executive housekeeper
f&b director
f&b manager
food & beverage
front desk agent
front desk manager
front of house manager
front office manager
guest experience
guest relations manager
guest service agent
guest services manager
head chef
head housekeeper
head waiter
hostess restaurant
hotel director
hotel general manager
hotel manager
hotel owner
hotel receptionist
hotelier
housekeeping manager
housekeeping supervisor
kitchen porter
line cook
maitre d
night auditor
night porter
pastry chef
pastry cook
pizza maker
pizzaiolo
porter
private chef
pub landlord
pub manager
publican
reservation agent
restaurant manager
restaurant owner manager
restaurant supervisor
revenue manager
room attendant
server
sommelier
sous chef
spa manager
spa therapist
tour guide
tour operator
waiter
waitress
`,
    hr: `
career advisor
career coach
career counsellor
careers adviser
chief diversity officer
chief happiness officer
chief human resources officer
chief learning officer
chief people officer
chief talent officer
chro
employee experience
employee relations
employment specialist
executive search
happiness manager
head hunter
headhunter
hr administrator
hr business partner
hr generalist
hrbp
hris
hris analyst
hris manager
human resource manager
it recruiter
l&d manager
outplacement consultant
payroll administrator
payroll clerk
people lead
people partner
recruiter
recruiting coordinator
resourcer
reward manager
sourcer
talent acquisition manager
talent acquisition partner
talent partner
talent sourcer
technical recruiter
wellbeing manager
`,
    it: `
agile coach
application manager
business analyst
business systems analyst
chief information officer
cloud administrator
cloud architect
crm administrator
database administrator
desktop engineer
devsecops
devsecops engineer
enterprise architect
functional consultant
helpdesk
helpdesk technician
it administrator
it architect
it project manager
it service manager
network administrator
release manager
salesforce administrator
salesforce consultant
salesforce developer
sap
sap consultant
scrum master
solution architect
solutions architect
storage engineer
sysadmin
system administrator
system analyst
systems administrator
technical architect
voip engineer
`,
    legal: `
aml analyst
arbitrator
associate counsel
attorney
attorney at law
bailiff
barrister
chief compliance officer
chief legal officer
chief privacy officer
clerk of court
company secretary
contract administrator
contract manager
contract specialist
conveyancer
corporate counsel
corporate secretary
counsel
court clerk
general counsel
in house counsel
ip counsel
judge
jurist
kyc
kyc analyst
law clerk
law firm partner
lawyer
legal counsel
legal secretary
magistrate
mediator
notary
notary public
paralegal
patent attorney
privacy counsel
prosecutor
public prosecutor
regulatory affairs counsel
regulatory affairs lawyer
senior counsel
solicitor
trade mark attorney
trademark attorney
trainee solicitor
`,
    manufacturing: `
aircraft mechanic
assembler
auto mechanic
automation technician
automotive technician
blacksmith
blender operator
boilermaker
brewer
cabinet maker
cabinetmaker
car mechanic
carpenter machinist
chemical operator
cnc machinist
cnc operator
cnc programmer
fitter
foreman factory
grinder
instrument technician
jeweller
lean engineer
line leader
machine operator
machinist
master brewer
mechanic
metalworker
methods engineer
miller
millwright
mould maker
panel beater
press operator
print operator
printer operator
production lead
seamstress
sheet metal worker
shift manager
shift supervisor
tailor
tool maker
toolmaker
turner
upholsterer
vehicle technician
watchmaker
welder
wind turbine technician
works manager
`,
    marketing: `
affiliate manager
brand ambassador
campaign manager
chief brand officer
chief digital officer
chief growth officer
chief marketing officer
community manager
content creator
content marketer
content writer
copywriter
crm manager
developer advocate
developer relations
developer relations manager
devrel
digital marketer
digital project manager
e commerce director
e commerce manager
ecommerce director
ecommerce executive
ecommerce manager
event coordinator
event manager
event planner
event producer
exhibition manager
growth
growth hacker
growth manager
growth marketer
growth product manager
head of developer relations
head of growth
influencer
influencer marketing
lead generation manager
loyalty programme manager
market researcher
marketer
marketing data analyst
marketing technologist
media buyer
media planner
media strategist
merchandiser visual
paid media manager
paid search manager
paid social manager
partner marketing
performance marketing
ppc manager
sponsorship manager
traffic manager
`,
    operations: `
airline pilot
airport manager
caretaker
chief operating officer
chief operations officer
chief strategy officer
chief transformation officer
cleaner
corporate strategy
dispatcher
farmer
field operations manager
gardener
groundskeeper
head gardener
head of strategy
housekeeper
housekeeping supervisor
janitor
lean manager
management consultant
pilot
pmo lead
strategy consultant
strategy director
strategy manager
workplace manager
`,
    product: `
chief product officer
group product manager
product lead
product line manager
product owner
technical product manager
`,
    public_sector: `
air force officer
ambassador
attache
benefits officer
border force officer
captain army
city councillor
city manager
city planner municipal
civil servant
coastguard
colonel
community development officer
consul
councillor
councilor
crown servant
customs officer
deputy mayor
diplomat
fire officer
firefighter
fireman
fundraiser
fundraising
fundraising manager
government affairs
government official
government relations
housing benefit officer
humanitarian worker
imam
immigration officer
labour inspector
lieutenant
local government officer
major army
mayor
member of congress
member of parliament
mep
military officer
minister
naval officer
ngo manager
parliamentary assistant
pastor
planning officer
police constable
police inspector
police officer
police sergeant
policeman
policewoman
policy
policy adviser
policy advisor
policy analyst
policy manager
policy officer
political advisor
politician
priest
prison officer
probation officer
public administration
public servant
rabbi
registrar of births
senator
sergeant
social services
social services manager
soldier
tax inspector
town clerk
trading standards officer
vicar
volunteer coordinator
volunteer manager
youth officer
`,
    purchasing: `
assistant buyer
buyer
category buyer
category lead
chief procurement officer
commodity manager
contracts buyer
fashion buyer
global category manager
it buyer
materials buyer
procurement lead
purchaser
retail buyer
senior buyer
strategic buyer
supplier relationship manager
technical buyer
`,
    quality_hse: `
chief sustainability officer
energy manager
fire safety officer
hsqe manager
industrial hygienist
iso manager
metrologist
qa inspector
quality auditor
quality controller
quality inspector
quality lead
radiation protection officer
she manager
sheq advisor
sheq manager
supplier quality engineer
waste manager
water quality analyst
`,
    real_estate: `
asset manager
block manager
chartered surveyor
commercial property
commercial real estate
land buyer
landlord
leasing
leasing agent
leasing consultant
leasing manager
letting agent
letting manager
lettings manager
lettings negotiator
property administrator
property asset manager
property developer
property investor
property lawyer assistant
property valuer
real estate appraiser
real estate broker
real estate developer
real estate investor
real estate surveyor
realtor
rental manager
sales negotiator
valuer
`,
    research: `
agronomist
anthropologist
applied scientist
archaeologist
astronomer
biochemist
bioinformatician
biologist
chemist
chief innovation officer
chief science officer
chief scientific officer
clinical project manager
clinical trial manager
data science researcher
doctoral researcher
doctoral student
ecologist
food scientist
food technologist
formulation scientist
geneticist
geologist
historian
marine biologist
materials scientist
mathematician
medical writer
meteorologist
microbiologist
neuroscientist
phd researcher
phd student
physicist
political scientist
postdoc
postdoctoral fellow
postdoctoral researcher
principal investigator
principal scientist
research fellow
research lead
research scientist
researcher
scientist
senior scientist
sociologist
toxicologist
user research scientist
`,
    retail: `
antique dealer
art dealer
assistant store manager
barber
beautician
beauty advisor
beauty consultant
beauty therapist
bookseller
butcher
cashier
checkout operator
customer assistant
dog groomer
fishmonger
floor manager
florist
franchise manager
fuel station manager
greengrocer
grocer
hair stylist
hairdresser
make up artist
makeup artist
market trader
merchandiser
nail technician
optical assistant
personal shopper
petrol station manager
pharmacy counter assistant
retail area manager
retail buyer assistant
retail sales assistant
retail sales associate
retail sales manager
retailer
sales assistant
salon manager
salon owner manager
shelf stacker
shop owner manager
shopkeeper
shopping center manager
shopping centre manager
stock assistant
tattoo artist
till operator
visual merchandiser
`,
    sales: `
account director
account executive
account handler
account lead
account manager
account specialist
accounts manager
ad sales
alliance manager
appointment setter
area sales manager
bid manager
bid writer
business developer
car sales executive
car salesman
channel partner manager
channel sales manager
chief commercial officer
chief revenue officer
chief sales officer
client advisor
client director
client executive
client manager
client partner
closer
commercial account manager
dealer manager
dealer principal
demo specialist
enterprise account executive
estimator sales
franchise sales
global account manager
gtm
lead generation
lead generation specialist
medical rep
medical representative
national account manager
national accounts manager
new business manager
partner account manager
partner development manager
partner manager
partnership manager
pharmaceutical sales representative
pricing manager
proposal manager
regional sales manager
renewals executive
renewals specialist
revops
sales administrator
sales assistant manager
sales lead
sales trainee
sales trainer
salesforce
salesman
salesperson
saleswoman
seller
solution consultant
solutions consultant
strategic account manager
telemarketer
telemarketing
telesales
telesales executive
tender manager
territory manager
territory sales manager
wholesale manager
`,
    security: `
bodyguard
bouncer
cctv operator
chief information security officer
chief security officer
ciso
close protection officer
door supervisor
doorman
ethical hacker
fraud investigator
lifeguard
night watchman
penetration tester
pentester
private investigator
security architect
soc analyst
watchman
`,
    student: `
aspiring
college student
engineering student
exchange student
fresh graduate
graduate student
high school student
law student
master student
masters student
mba candidate
mba student
medical student
msc student
pupil
recent graduate
sixth former
student
undergraduate
undergraduate student
university student
`,
    supply_chain: `
bus driver
chauffeur
chief supply chain officer
coach driver
courier
customs broker
customs declarant
deckhand
delivery driver
demand planner
dispatch manager
distribution manager
fleet driver
forklift driver
forklift operator
freight broker
freight forwarder
hgv driver
import export manager
inventory
inventory analyst
inventory controller
inventory manager
loading supervisor
lorry driver
mail carrier
material planner
order picker
packer
picker
picker packer
postman
production planner
removal man
s&op manager
sailor
seafarer
ship captain
shipping clerk
stevedore
stock controller
storekeeper
supply chain planner
supply planner
taxi driver
train driver
transport planner
truck driver
van driver
warehouse associate
warehouse manager
warehouse operative
warehouse supervisor
warehouse worker
warehouseman
`,
  },
  soft: {
    administration: `
admin
administrative staff
administrator
clerk
ea
pa
secretary
`,
    customer_service: `
service
services
`,
    education: `
business coach
coach
corporate trainer
facilitator
fitness coach
life coach
mentor
personal trainer
trainer
`,
    executive: `
chair
entrepreneur
franchise owner
franchisee
partner
president
proprietor
self employed
serial entrepreneur
shareholder
sole trader
trustee
`,
    operations: `
area manager
branch manager
business excellence
business manager
business operations
business process analyst
business transformation
business unit director
business unit manager
centre manager
change
change management
change manager
deployment manager
depot manager
district manager
operations assistant
operations associate
operations coordinator
operations specialist
performance
process improvement
process improvement manager
process manager
processes
program
program director
program manager
programme
programme director
programme manager
project
project coordinator
project director
project lead
project leader
project management
project management officer
project manager
project officer
projects
regional director
regional manager
strategy
transformation director
transformation manager
`,
    supply_chain: `
driver
planner
`,
  },
  domain: {
    administration: `
admin
administration
business support
clerical
data entry
executive office
legal administrator office
office
office & people
office management
office support
practice manager office
secretariat
`,
    communication: `
comms
communication
communications
corporate affairs
corporate communication
corporate communications
editorial
external communications
external relations
internal comms
internal communications
media relations
pr
press
public affairs
public relations
publishing
`,
    construction: `
building
building services
buildings
civil engineering
civil works
construction
contracts manager construction
plumbing
renovation
roofing
site
structural engineer construction
town planning
works
`,
    customer_service: `
after sales
after sales service
call center
call centre
client
client onboarding
client relations
client service
client services
client success
client support
clients
complaints
contact center
contact centre
customer
customer assistant contact centre
customer care
customer experience
customer insight
customer onboarding
customer operations
customer relations
customer service
customer services
customer solutions
customer success
customer support
customers
cx
guest relations
support
technical support
`,
    data: `
ai
analytics
artificial intelligence
bi
big data
business intelligence
data
data & ai
data analytics
data and ai
data engineering
data governance
data science
data warehouse
insights
machine learning
ml
ml ops
statistics
`,
    design: `
art
brand design
creative
creative services
design
graphic
graphics
studio design
ui
user experience
user interface
ux
ux research
visual
`,
    education: `
academic
academy
college
curriculum
e learning
education
elearning
faculty
kindergarten
library
nursery
school
student advisor
student affairs
student engagement
student experience
student life
student recruitment
student services
student success
student support
student welfare
students
teaching
university
`,
    engineering: `
aerospace
architecture
automation
backend
design office
devops
electrical
electronics
embedded
engineering
firmware
front end
frontend
full stack
hardware
mechanical
mobile
platform
qa automation
r&d engineering
robotics
software
software development
software engineering
tech
technical
technical services
technology
web development
`,
    finance: `
accountancy
accounting
accounts
accounts payable
accounts receivable
asset manager finance
audit
bank
banking
billing
branch manager bank
business angel
capital markets
claims
collections
consolidation
controlling
corporate finance
credit
credit control
credit risk
equity
equity research
finance
financial
financial planning and analysis
financial reporting
financial services
fund
funds
insurance
internal audit
investment
investment banking
investments
master finance
mergers and acquisitions
mortgages
payables
pensions
private banking
private equity
receivables
reporting finance
revenue manager finance
risk
tax
treasury
venture capital
wealth
wealth management
`,
    healthcare: `
care
care home
clinic
clinical
dental
health
health care
healthcare
hospital
medical
mental health
nursing
nursing home
patient
patients
pharmacy
public health
surgery
ward
`,
    hospitality: `
banqueting
bar
catering
food beverage
front of house
front office
guest
hospitality
housekeeping
kitchen
leisure
reservations
rooms
tourism
travel
`,
    hr: `
benefits
compensation
compensation & benefits
compensation and benefits
culture
diversity & inclusion
diversity and inclusion
diversity equity inclusion
employee
employees
employer branding
hr
human capital
human resources
learning & development
learning and development
master human resources
organisational development
organizational development
payroll
people
people & culture
people and culture
people operations
people ops
personnel
recruitment
rewards
staffing
talent
talent acquisition
talent development
talent management
training
workforce
workforce planning
workplace experience
`,
    it: `
application support
applications
business applications
cloud
computer
computers
computing
crm systems
desktop support
digital transformation
digital workplace
end user computing
erp
help desk
ict
information services
information systems
information technology
infrastructure
it
it infrastructure
it operations
it support
master information technology
network
networks
sap basis
service desk
support engineer it
systems
workplace technology
`,
    legal: `
anti money laundering
compliance
contracts
corporate law
data protection
employment law
governance
intellectual property
law
legal
legal ops
litigation
master legal
patents
privacy
regulatory
`,
    manufacturing: `
assembly
factory
industrial
industrialisation
industrialization
lean manufacturing
line manager production
machining
maintenance
manufacturing
moulding
packaging
plant
process
production
production planner manufacturing
production planner plant
shift leader production
tooling
welding
workshop
`,
    marketing: `
acquisition
advertising
brand
brand marketing
branding
campaigns
content
content marketing
crm marketing
customer marketing
demand gen
demand generation
digital
digital marketing
email marketing
event marketing
events
field marketing
go to market marketing
loyalty
market intelligence
market research
marketing
marketing analytics
marketing automation
marketing communication
marketing communications
marketing operations
marketing technology
martech
mktg
online marketing
paid media
paid search
paid social
ppc
product marketing
promotion
promotions
sea
sem
seo
shopper marketing
social media
trade marketing
user acquisition
web
website
`,
    operations: `
agriculture
business excellence
cabin crew
cleaning
continuous improvement
facilities
facilities management
facility
facility management
farm
fleet
flight attendant
gardening
general services
master operations
operational
operational excellence
operations
ops
pmo
portfolio management office
process improvement
property services
real estate and facilities
service delivery
strategic planning
transformation
`,
    product: `
innovation product
product
product development
product management
product operations
product portfolio
products
`,
    public_sector: `
army
charity
city council
civil service
community
council
defence
government
local authority
ministry
municipal
municipality
parliament
public
public policy
public sector
public service
`,
    purchasing: `
buying
category
indirect procurement
indirect spend
procurement
purchasing
sourcing
strategic sourcing
supplier
suppliers
vendor
vendor management
`,
    quality_hse: `
carbon
climate
csr
decarbonisation
ehs
environment
environmental
environmental health and safety
esg
food safety
health & safety
health and safety
health safety
health safety and environment
health safety environment
hse
hseq
occupational health and safety
occupational safety
process safety
qa
qc
qhse
qshe
quality
quality assurance
quality control
quality management
safety
sheq
sheq compliance
shes
sustainability
sustainable development
wellbeing and safety
`,
    real_estate: `
asset manager real estate
estate
estates
facilities and estates
housing
land
letting
lettings
mortgage and property
properties
property
property management
real estate
tenancy
`,
    research: `
clinical research
clinical trials
doctoral candidate
innovation
lab
laboratory
phd candidate
post doc
r&d
research
research & development
research analyst lab
research and development
science
scientific
technology transfer
`,
    retail: `
boutique
department manager store
merchandising
outlet
retail
retail operations
shop
shopping
store
stores
supermarket
`,
    sales: `
accounts sales
advertising sales
alliances
area manager sales
biz dev
bizdev
business development
channel
commercial
customer acquisition
export
export sales
field sales
go to market
inside sales
key account
key accounts
master sales
media sales
medical sales
new business
outside sales
partnerships
pharma sales
pre sales
presales
revenue
revenue operations
sales
sales development
sales director emea
sales enablement
sales operations
sales ops
sales support
selling
software sales
strategic partnerships
technical sales
trade sales
`,
    security: `
application security
cloud security
cyber security
cybersecurity
fraud
identity and access management
incident response
information security
infosec
it risk
it security
loss prevention
network security
protection
security
security guard
security guarding
security operations
surveillance
threat intelligence
`,
    supply_chain: `
air freight
customs
delivery
demand planning
distribution
fleet transport
fleet transport planning
freight
fulfillment
fulfilment
import
import export
inbound
logistics
materials
ocean freight
order management
outbound
planning
shipping
stock
supply chain
transport
transportation
warehousing
yard
`,
  },
  hint: {
    administration: `
assist
assistant
asst
`,
    engineering: `
engineer
technician
technologist
`,
    executive: `
avp
director
evp
executive
head
svp
vice president
vp
`,
  },
  alone: {
    executive: `
contractor
freelance
freelancer
`,
    student: `
apprentice
graduate
graduate trainee
intern
internship
management trainee
mba
msc
trainee
work experience
`,
  },
  status: {
    retired: `
=in retirement
emeritus
old age pensioner
pensioner
retired
retiree
retirement
`,
    unemployed: `
=actively looking
=actively seeking
=available for work
=available immediately
=between jobs
=career break
=currently between
=currently looking
=currently seeking
=currently unemployed
=exploring new opportunities
=full time mom
=full time mum
=in between jobs
=in search of a
=in transition
=job hunting
=looking for a
=looking for a job
=looking for a new challenge
=looking for a new role
=looking for a position
=looking for an opportunity
=looking for employment
=looking for my
=looking for my next
=looking for new
=looking for new opportunities
=looking for next
=looking for opportunities
=looking for opportunity
=looking for work
=made redundant
=maternity leave
=new opportunity
=next challenge
=no job
=not employed
=not working
=on career break
=on parental leave
=on sabbatical
=open to new opportunities
=open to opportunities
=open to work
=out of work
=redundant
=sabbatical
=searching for
=seeking a new
=seeking a new role
=seeking employment
=seeking my next
=seeking new opportunities
=seeking new role
=seeking next
=seeking opportunities
=seeking work
=stay at home dad
=stay at home mom
=stay at home mum
=without employment
homemaker
househusband
housewife
job hunter
job seeker
jobseeker
unemployed
`,
  },
  head: {
    senior: `
consultant anaesthetist
consultant cardiologist
consultant dermatologist
consultant gastroenterologist
consultant geriatrician
consultant gynaecologist
consultant haematologist
consultant microbiologist
consultant nephrologist
consultant neurologist
consultant obstetrician
consultant oncologist
consultant ophthalmologist
consultant orthopaedic surgeon
consultant paediatrician
consultant pathologist
consultant physician
consultant psychiatrist
consultant radiologist
consultant rheumatologist
consultant surgeon
consultant urologist
key account manager senior
product manager senior
project manager senior
senior brand manager
senior category manager
senior client manager
senior community manager
senior customer success manager
senior delivery manager
senior key account manager
senior product manager
senior program manager
senior programme manager
senior project manager
senior technical product manager
`,
    c_level: `
board member
cco
cdo
ceo
cfo
chair
chairman
chairwoman
chief
chief executive officer
chief officer
chro
cio
ciso
clo
cmo
coo
cpo
cro
cso
cto
deputy ceo
director general
executive director
general manager
managing director
non executive director
president
`,
    director: `
assistant principal
associate director
avp
country manager
dean
department head
deputy principal
director
evp
executive vice president
general counsel
head
head of
head teacher
headmaster
headmistress
headteacher
regional director
school principal
senior vice president
svp
university principal
vice president
vp
`,
    manager: `
assistant manager
charge nurse
chief accountant
chief engineer
chief nurse
controller manager
deputy manager
editor in chief
executive chef
foreman
group leader
head chef
head nurse
head of sixth form
head of year
head waiter
headhunting manager
lead manager
leader
manager
managing editor
mgr
shift leader
site foreman
superintendent
supervisor
team lead
team leader
ward manager
`,
    owner: `
business owner
co founder
co owner
cofounder
entrepreneur
founder
founding partner
franchisee
general partner
hotelier
landlord
managing partner
owner
partner
proprietor
publican
restaurateur
self employed
senior partner
shareholder
shopkeeper
sole proprietor
sole trader
`,
    staff: `
account executive
account manager
administrator
adviser
advisor
agent
analyst
assist
assistant
associate
asst
business partner
case manager
channel partner
chartered accountant
chief of staff
clerk
client partner
client success manager
co ordinator
commis chef
community manager
consultant
contractor
controller
coordinator
customer success manager
data owner
employee
engineer
executive
executive assistant
expert
freelance
freelancer
global account manager
head hunter
head teller
hr business partner
junior sous chef
key account manager
lead generation
leadership
management
management accountant
management assistant
management consultant
member
national account manager
office manager
officer
operative
operator
partner manager account
partner marketing
people partner
personal assistant
planner
practitioner
process owner
product owner
professional
professional services
property manager assistant
relationship manager
rep
representative
sales executive
social media manager
socio economic
sous chef
specialist
staff
strategic account manager
strategist
talent acquisition partner
talent partner
tech
technician
territory account manager
traffic manager
worker
`,
  },
  modifier: {
    junior: `
apprentice
apprenticeship
entry level
graduate
graduate trainee
intern
internship
jnr
jr
junior
placement
trainee
traineeship
work experience
working student
`,
    senior: `
distinguished
experienced
expert level
fellow
lead
principal
principal consultant
principal engineer
principal scientist
principal software engineer
senior
snr
sr
staff engineer
`,
  },
};
