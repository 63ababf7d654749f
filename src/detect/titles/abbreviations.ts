import type { TitleTable } from './types.ts';

/**
 * Initials and short forms used on business cards and in professional networks, whatever the language.
 * One phrase a line, without accents except after `=`, in the masculine singular; words that only link others are left out by the reader.
 */
export const ABBREVIATIONS: TitleTable = {
  role: {
    administration: `
ea
pa
`,
    construction: `
amo
opc
sps
`,
    customer_service: `
ccm
csm
`,
    data: `
caio
cdao
cdo
`,
    design: `
da graphique
`,
    education: `
aesh
atsem
avs
cpe
`,
    engineering: `
cto
swe
vpe
`,
    executive: `
ceo
dg
dga
dgd
gf
ggf
gm
md
pdg
`,
    finance: `
aca
acca
afc
cac
cfo
cgp
cgpi
cif
cpa
daf
dafc
fca
iobsp
raf
stb
wp
`,
    healthcare: `
ash
cna
emt
gp
ide
idel
lpn
mfa
mkde
oss
rn
`,
    hr: `
chro
drh
drha
grh
hrbp
hrd
rrh
ta specialist
`,
    it: `
admin sys
cio
dba
dsi
mco
sys admin
`,
    legal: `
clo
dpo
gc
pi
`,
    marketing: `
cmo
`,
    operations: `
bu director
coo
dop
`,
    product: `
cpo
gpm
pm
po
`,
    public_sector: `
dgas
dgs
dst
`,
    quality_hse: `
qmb
rq
rqhse
rqse
rspp
`,
    real_estate: `
weg
`,
    research: `
arc
cra
phd researcher
`,
    retail: `
els
`,
    sales: `
adr
ae
asm
atc
bd
bdm
bdr
cco
cro
csa
gam
gkam
isr
itc
kam
lsr
nam
rsm
sdr
vrp
`,
    security: `
ciso
isb
rssi
soc
ssiap
`,
    supply_chain: `
csco
`,
  },
  domain: {
    administration: `
admin
`,
    communication: `
pr
rp
`,
    construction: `
btp
vrd
`,
    customer_service: `
cx
hotline
sav
`,
    data: `
bi
dwh
`,
    design: `
ui
ux
ux ui
`,
    engineering: `
qa
`,
    finance: `
fibu
fp&a
m&a
vc
`,
    hospitality: `
chr
f&b
`,
    hr: `
hr
hrm
irp
l&d
p&o
rh
rrhh
sirh
`,
    it: `
adm sys
edv
it
ti
`,
    manufacturing: `
cnc
gpao
tpm
`,
    marketing: `
mktg
sea
sem
seo
`,
    operations: `
ops
`,
    quality_hse: `
aq
ehs
esg
hse
hsqe
prl
qc
qhse
qse
rse
she
sse
`,
    research: `
i+d
r&d
r&s
`,
    retail: `
gdo
gms
`,
    sales: `
adv
`,
    supply_chain: `
s&op
scm
`,
  },
  head: {
    c_level: `
caio
cco
cdo
ceo
cfo
chro
cio
ciso
clo
cmo
coo
cpo
cro
cto
dg
dga
dgd
gc
gf
md
pdg
`,
    director: `
avp
daf
dafc
dgas
drh
dsi
evp
gm
hrd
svp
vp
`,
    manager: `
asm
bdm
ccm
hrm
ltg
ltr
mgr
raf
resp
rq
rqse
rrh
rsm
rssi
scm
`,
    staff: `
ae
bdr
csm
kam
pm
pmo
po
sdr
`,
  },
};
