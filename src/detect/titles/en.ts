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
business support
business support manager
data entry
data entry clerk
data entry operator
diary manager
document controller
document manager
executive assistant
filing clerk
front desk coordinator
front office assistant
general secretary
legal administrator office
mailroom clerk
management assistant
medical receptionist
medical secretary
office & people
office administrator
office clerk
office support
operations administrator
personal assistant
practice manager office
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
corporate affairs
corporate communications
correspondent
editor
editor in chief
external communications
internal comms
internal communications
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
bim coordinator
bim manager
bim modeller
bricklayer
builder
building contractor
building control officer
building inspector
building services
building services engineer
building surveyor
carpenter
civil engineer
clerk of works
concrete worker
construction project manager
construction site manager
contractor
contracts manager construction
crane operator
decorator
demolition
digger driver
drywall installer
electrician
estimator
excavator operator
flooring installer
foreman
gas engineer
general contractor
glazier
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
structural engineer construction
surveyor
tiler
town planner
town planning
urban planner
window fitter
`,
    customer_service: `
after sales manager
aftersales manager
call center
call center agent
call center manager
call centre
call centre agent
call centre manager
call handler
chief customer officer
client onboarding
client relations
client service
client services
client services director
client services manager
client success
client success manager
client support
complaints handler
contact center
contact centre
contact centre manager
customer assistant contact centre
customer experience
customer experience manager
customer insight
customer onboarding
customer operations
customer operations manager
customer relations
customer relationship manager
customer service
customer service advisor
customer service agent
customer service manager
customer service representative
customer solutions
customer success
customer success manager
customer support
field service engineer
field service technician
guest relations
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
technical support
technical support engineer
technical support specialist
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
data & ai
data analytics
data and ai
data architect
data engineering
data governance
data lead
data protection analyst
data science
data scientist
data steward
database developer
decision scientist
deep learning engineer
digital analyst
ml ops
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
user experience
user interface
user researcher
ux architect
ux designer
ux research
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
assistant professor
associate dean
associate professor
chancellor
childminder
course director
course leader
curator
curriculum developer
dean
deputy head teacher
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
primary school teacher
private tutor
professor
programme leader university
provost
rector
registrar
school administrator
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
qa automation
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
accounts payable
accounts payable clerk
accounts payable specialist
accounts receivable
accounts receivable specialist
actuary
angel investor
asset manager finance
audit partner
audit senior
auditor
bank clerk
bank teller
banker
bookkeeper
branch manager bank
broker
budget analyst
budget officer
business angel
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
corporate finance
cost accountant
cost analyst
cost controller
credit control
credit controller
credit risk
debt collector
economist
equity research
equity trader
external auditor
finance business partner
finance controller
financial controller
financial planner
financial planning and analysis
financial reporting
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
internal audit
internal auditor
investment banker
investment banking
investor
investor relations
invoicing clerk
loan officer
loss adjuster
m&a analyst
m&a manager
management accountant
mergers and acquisitions
mortgage adviser
mortgage advisor
mortgage broker
payments manager
pension adviser
pensions administrator
personal banker
portfolio manager
private banker
private banking
private equity
quant
quant trader
relationship banker
relationship manager
revenue accountant
revenue manager finance
stockbroker
tax accountant
trader
treasurer
underwriter
venture capital
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
front office manager
guest experience
guest relations manager
guest service agent
guest services manager
head chef
head waiter
hostess restaurant
hotel director
hotel general manager
hotel manager
hotel owner
hotel receptionist
hotelier
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
compensation & benefits
compensation and benefits
diversity & inclusion
diversity and inclusion
diversity equity inclusion
employee experience
employee relations
employer branding
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
learning & development
learning and development
organisational development
organizational development
outplacement consultant
payroll administrator
payroll clerk
people & culture
people and culture
people lead
people operations
people ops
people partner
recruiter
recruiting coordinator
resourcer
reward manager
sourcer
talent acquisition
talent acquisition manager
talent acquisition partner
talent acquisition specialist
talent development
talent partner
talent sourcer
technical recruiter
wellbeing manager
workforce planning
workplace experience
`,
    it: `
agile coach
application manager
application support
business analyst
business systems analyst
chief information officer
cloud administrator
cloud architect
crm administrator
database administrator
desktop engineer
desktop support
digital transformation
enterprise architect
functional consultant
help desk
help desk technician
helpdesk
helpdesk technician
it administrator
it architect
it infrastructure
it operations
it project manager
it service manager
it support
network administrator
release manager
salesforce administrator
salesforce consultant
salesforce developer
sap
sap basis
sap consultant
scrum master
service desk
service desk analyst
service desk manager
solution architect
solutions architect
storage engineer
support engineer it
sysadmin
system administrator
system analyst
systems administrator
technical architect
voip engineer
workplace technology
`,
    legal: `
aml analyst
anti money laundering
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
legal ops
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
lean manufacturing
line leader
line manager production
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
production planner manufacturing
production planner plant
seamstress
sheet metal worker
shift leader production
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
`,
    marketing: `
affiliate manager
brand ambassador
brand marketing
campaign manager
chief brand officer
chief digital officer
chief growth officer
chief marketing officer
community manager
content creator
content marketer
content marketing
content writer
copywriter
crm manager
crm marketing
customer marketing
demand gen
digital marketer
digital project manager
e commerce director
e commerce manager
ecommerce director
ecommerce executive
ecommerce manager
email marketing
event coordinator
event manager
event marketing
event planner
event producer
exhibition manager
field marketing
growth
growth hacker
growth manager
growth marketer
growth product manager
head of growth
influencer
influencer marketing
lead generation manager
loyalty programme manager
market research
market research analyst
market researcher
marketer
marketing analytics
marketing automation
marketing communication
marketing communications
marketing data analyst
marketing operations
marketing technologist
media buyer
media planner
media strategist
merchandiser visual
paid media
partner marketing
performance marketing
product marketing
product marketing manager
shopper marketing
sponsorship manager
trade marketing
traffic manager
user acquisition
`,
    operations: `
airline pilot
airport manager
cabin crew
caretaker
chief operating officer
chief operations officer
chief strategy officer
chief transformation officer
cleaner
continuous improvement
continuous improvement manager
corporate strategy
dispatcher
farmer
field operations manager
flight attendant
gardener
groundskeeper
head gardener
head of strategy
housekeeper
housekeeping supervisor
janitor
lean manager
management consultant
operational excellence
pilot
pmo lead
portfolio management office
real estate and facilities
service delivery
strategic planning
strategy consultant
strategy director
strategy manager
workplace manager
`,
    product: `
chief product officer
group product manager
product development
product development manager
product lead
product line manager
product operations
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
military officer
minister
naval officer
ngo manager
parliamentary assistant
pastor
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
indirect procurement
it buyer
materials buyer
procurement lead
purchaser
retail buyer
senior buyer
strategic buyer
strategic sourcing
supplier relationship manager
technical buyer
`,
    quality_hse: `
chief sustainability officer
energy manager
environmental health and safety
fire safety officer
health & safety
health safety and environment
health safety environment
hsqe manager
industrial hygienist
iso manager
metrologist
occupational health and safety
process safety
quality auditor
quality control
quality controller
quality inspector
quality lead
radiation protection officer
she manager
supplier quality engineer
waste manager
water quality analyst
`,
    real_estate: `
asset manager
asset manager real estate
block manager
chartered surveyor
commercial property
commercial real estate
facilities and estates
home stager
land buyer
landlord
leasing
leasing agent
leasing consultant
leasing manager
letting agent
lettings negotiator
mortgage and property
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
doctoral candidate
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
phd candidate
phd researcher
phd student
physicist
political scientist
post doc
postdoc
postdoctoral fellow
postdoctoral researcher
principal investigator
principal scientist
research & development
research analyst lab
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
department manager store
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
retail operations
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
advertising sales
alliance manager
appointment setter
area manager sales
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
customer acquisition
dealer manager
dealer principal
demo specialist
enterprise account executive
estimator sales
export sales
export sales manager
field sales
franchise sales
global account manager
go to market
gtm
inside sales
key account director
key account executive
key account manager
lead generation
lead generation specialist
media sales
medical rep
medical representative
medical sales
national account manager
national accounts manager
new business manager
outside sales
partner account manager
partner development manager
partner manager
partnership manager
pharma sales
pharmaceutical sales representative
pricing manager
proposal manager
regional sales manager
revenue operations
revops
sales administrator
sales assistant manager
sales development
sales development representative
sales director emea
sales enablement
sales lead
sales operations
sales ops
sales support
sales trainee
sales trainer
salesforce
salesman
salesperson
saleswoman
seller
software sales
solution consultant
solutions consultant
strategic account manager
strategic partnerships
technical sales
technical sales engineer
technical sales manager
technical sales representative
telemarketer
telemarketing
telesales
telesales executive
tender manager
territory manager
territory sales manager
trade sales
wholesale manager
`,
    security: `
application security
bodyguard
bouncer
cctv operator
chief information security officer
chief security officer
ciso
close protection officer
cloud security
cyber security
cyber security analyst
cyber security engineer
door supervisor
doorman
ethical hacker
fraud investigator
identity and access management
incident response
information security
information security analyst
information security manager
information security officer
it security
it security manager
lifeguard
loss prevention
loss prevention officer
network security
night watchman
penetration tester
pentester
private investigator
security architect
security guard
security guarding
security operations
soc analyst
threat intelligence
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
air freight
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
ocean freight
order management
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
supply chain analyst
supply chain director
supply chain manager
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
clerical
executive office
office
office management
secretariat
`,
    communication: `
comms
communication
communications
corporate communication
editorial
external relations
media relations
pr
press
public affairs
public relations
publishing
`,
    construction: `
building
buildings
civil engineering
civil works
construction
plumbing
renovation
roofing
site
works
`,
    customer_service: `
after sales service
client
clients
complaints
customer
customer services
customers
cx
support
`,
    data: `
ai
analytics
artificial intelligence
bi
big data
business intelligence
data
data warehouse
insights
machine learning
ml
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
ux
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
audit
bank
banking
billing
capital markets
claims
collections
consolidation
controlling
credit
equity
finance
financial
financial services
fund
funds
insurance
investment
investments
master finance
mortgages
payables
pensions
receivables
reporting finance
risk
tax
treasury
wealth
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
culture
employee
employees
hr
human capital
human resources
master human resources
payroll
people
personnel
recruitment
rewards
staffing
talent
training
workforce
`,
    it: `
applications
business applications
cloud
computer
computers
computing
crm systems
digital workplace
end user computing
erp
ict
information services
information systems
information technology
infrastructure
it
master information technology
network
networks
systems
`,
    legal: `
compliance
contracts
corporate law
data protection
employment law
governance
intellectual property
law
legal
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
machining
maintenance
manufacturing
moulding
packaging
plant
process
production
tooling
welding
workshop
`,
    marketing: `
acquisition
advertising
brand
branding
campaigns
content
demand generation
digital
digital marketing
events
go to market marketing
loyalty
market intelligence
marketing
marketing technology
martech
mktg
online marketing
ppc
promotion
promotions
sea
sem
seo
social media
web
website
`,
    operations: `
agriculture
business excellence
cleaning
facilities
facility
farm
fleet
gardening
general services
master operations
operational
operations
ops
pmo
process improvement
property services
transformation
`,
    product: `
innovation product
product
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
indirect spend
procurement
purchasing
sourcing
supplier
suppliers
vendor
`,
    quality_hse: `
carbon
climate
csr
decarbonisation
ehs
environment
environmental
esg
food safety
health safety
hse
occupational safety
qa
qc
qhse
quality
quality assurance
safety
shes
sustainability
sustainable development
wellbeing and safety
`,
    real_estate: `
estate
estates
housing
land
lettings
properties
property
real estate
tenancy
`,
    research: `
clinical research
clinical trials
innovation
lab
laboratory
r&d
research
research and development
science
scientific
technology transfer
`,
    retail: `
boutique
merchandising
outlet
retail
shop
shopping
store
stores
supermarket
`,
    sales: `
accounts sales
alliances
biz dev
bizdev
business development
channel
commercial
export
key accounts
master sales
new business
partnerships
pre sales
presales
revenue
sales
selling
`,
    security: `
cybersecurity
fraud
infosec
it risk
protection
security
surveillance
`,
    supply_chain: `
customs
delivery
demand planning
distribution
fleet transport
freight
fulfillment
fulfilment
import
import export
inbound
logistics
materials
outbound
planning
shipping
stock
transport
transportation
warehousing
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
associate director
avp
country manager
dean
department head
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
