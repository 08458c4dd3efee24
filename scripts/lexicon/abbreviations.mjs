// Abbreviations and acronyms of the news, with what they stand for. Written for this file.
import { FUNCTION_WORDS } from './function_words.mjs';

const SHORT = `
us|usa: united states; uk: united kingdom; un: united nations; eu: european union; uae: united arab emirates
eec: european economic community; ec: european commission; nato: north atlantic treaty organization
who: world health organization; imf: international monetary fund; wto: world trade organization
icc: international criminal court; icj: international court of justice; iaea: international atomic energy agency
opec: organization of petroleum exporting countries; oecd: organisation for economic cooperation and development
asean: association of southeast asian nations; au: african union; ecb: european central bank
fbi: federal bureau of investigation; cia: central intelligence agency; nsa: national security agency
irs: internal revenue service; fda: food and drug administration; cdc: centers for disease control
epa: environmental protection agency; sec: securities and exchange commission; faa: federal aviation administration
fcc: federal communications commission; ftc: federal trade commission; dhs: department of homeland security
doj: justice department|department of justice; gop: republican party|republicans|grand old party; nhs: national health service
bbc: british broadcasting corporation; ap: associated press; afp: agence france-presse; nyt: new york times
wsj: wall street journal; idf: israel defense forces; pla: people's liberation army; ccp: chinese communist party
prc: people's republic of china; dprk: north korea; drc: democratic republic of congo; ussr: soviet union
gdp: gross domestic product; cpi: consumer price index; ipo: initial public offering; vat: value added tax
ceo: chief executive officer|chief executive; cfo: chief financial officer; coo: chief operating officer
pm: prime minister; mp: member of parliament|lawmaker; mps: members of parliament|lawmakers; mep: member of the european parliament
vp: vice president; fm: foreign minister; ag: attorney general; da: district attorney; dm: defense minister|defence minister
ngo: non-governmental organization|nongovernmental organization; hq: headquarters; pr: public relations
ai: artificial intelligence; it: information technology; tv: television; cctv: closed-circuit television; gps: global positioning system
pc: personal computer; suv: sport utility vehicle; ev: electric vehicle; evs: electric vehicles; uav: unmanned aerial vehicle|drone
hiv: human immunodeficiency virus; aids: acquired immune deficiency syndrome; covid: coronavirus; dna: deoxyribonucleic acid
icu: intensive care unit; er: emergency room; gmt: greenwich mean time; am: ante meridiem; est: eastern time; nyc: new york city|new york
la: los angeles; dc: district of columbia|washington; nba: national basketball association; nfl: national football league
nhl: national hockey league; mlb: major league baseball; fifa: football federation; ioc: international olympic committee
uefa: european football union; lgbt: lesbian gay bisexual and transgender; ied: improvised explosive device; wmd: weapons of mass destruction
isis|isil: islamic state; plo: palestine liberation organization; ira: irish republican army; kgb: committee for state security
gen: general; sen: senator; rep: representative; gov: governor; sgt: sergeant; lt: lieutenant; capt: captain; col: colonel
maj: major; cpl: corporal; pvt: private; adm: admiral; cmdr: commander; brig: brigadier; supt: superintendent; insp: inspector
dr: doctor; prof: professor; mr: mister; mrs: missus; rev: reverend; hon: honourable|honorable; jr: junior; sr: senior; pres: president
atty: attorney; asst: assistant; dir: director; sec'y: secretary; spox: spokesman|spokesperson
govt|gov't: government; dept: department; admin: administration; assn: association; inst: institute; univ: university
intl|int'l: international; natl|nat'l: national; corp: corporation; co: company; inc: incorporated; ltd: limited; bros: brothers; cos: companies
st: street|saint; ave: avenue; blvd: boulevard; rd: road; hwy: highway; mt: mount; ft: fort|feet|foot; apt: apartment
jan: january; feb: february; mar: march; apr: april; jun: june; jul: july; aug: august; sep|sept: september; oct: october
nov: november; dec: december; mon: monday; tue|tues: tuesday; wed: wednesday; thu|thur|thurs: thursday; fri: friday; sat: saturday; sun: sunday
ala: alabama; ariz: arizona; ark: arkansas; calif: california; colo: colorado; conn: connecticut; del: delaware; fla: florida
ga: georgia; ill: illinois; ind: indiana; kan: kansas; ky: kentucky; la: louisiana; md: maryland; mass: massachusetts; mich: michigan
minn: minnesota; miss: mississippi; mo: missouri; mont: montana; neb: nebraska; nev: nevada; okla: oklahoma; ore: oregon
pa: pennsylvania; tenn: tennessee; tex: texas; vt: vermont; va: virginia; wash: washington; wis: wisconsin; wyo: wyoming
km: kilometre|kilometer|kilometres|kilometers; kms: kilometres|kilometers; m: metre|meter|metres|meters|million; cm: centimetre|centimeter|centimetres|centimeters
mm: millimetre|millimeter|millimetres|millimeters; kg: kilogram|kilograms|kilogramme|kilogrammes; g: gram|grams; lb|lbs: pound|pounds; oz: ounce|ounces
mi: mile|miles; yd|yds: yard|yards; in: inch|inches; sq: square; mph: miles per hour; kph: kilometres per hour|kilometers per hour
hr|hrs: hour|hours; min|mins: minute|minutes; sec|secs: second|seconds; yr|yrs: year|years; wk|wks: week|weeks; mo|mos: month|months
bn|b: billion; tn|trn: trillion; mn|mln: million; bln: billion; k: thousand; pct: percent|per cent; no: number; nos: numbers
vs|v: versus; etc: et cetera; approx: approximately; est: estimated; misc: miscellaneous; temp: temperature; max: maximum; avg: average
photo: photograph; photos: photographs; ad: advertisement|advert; ads: advertisements|adverts; exam: examination; flu: influenza; lab: laboratory
phone: telephone; plane: aeroplane|airplane; bike: bicycle; gym: gymnasium; vet: veteran|veterinarian; info: information; op: operation
memo: memorandum; rep: republican; dem: democrat|democratic; reps: representatives|republicans; dems: democrats; pol: politician; pols: politicians
`;

/** An acronym whose letters spell an everyday word is known with its full stops too; others need none to be found. */
const dotted = (short) => {
  const spread = [...short].join('.');
  return FUNCTION_WORDS.has(short) && short.length > 1 ? [spread, `${spread}.`] : [];
};

/** @returns {[string, string][]} (short, long) */
export function abbreviations() {
  const pairs = [];
  for (const item of SHORT.split(/[;\n]/)) {
    const [shorts, longs] = item.split(': ');
    if (!longs) continue;
    for (const short of shorts.trim().split('|').flatMap((form) => [form, ...dotted(form)])) {
      for (const long of longs.trim().split('|')) pairs.push([short, long]);
    }
  }
  return pairs;
}
