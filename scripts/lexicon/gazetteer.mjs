// Names that readers of news know: countries, cities, peoples, languages, given names.
//
// Countries, territories, languages and the cities of the time zones from CLDR (cldr-localenames-full,
// cldr-dates-full); their other names and demonyms, states and more cities from WordNet; given names of 50 countries
// from @faker-js/faker.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);

/** The enum NameKind of core/lexicon/lexicon.h. */
export const KIND = { person: 1, country: 2, city: 4, people: 8, language: 16 };

const CITY = new Set(['city', 'town', 'port', 'national capital', 'state capital', 'provincial capital', 'metropolis',
  'port of entry', 'urban center', 'resort']);
const AREA = /country|nation|state|province|republic|kingdom|island|archipelago|union|geographical area|continent|region/;

export const fold = (name) => name.normalize('NFKC').toLowerCase().replaceAll('’', "'");

const CLDR = dirname(dirname(require.resolve('cldr-localenames-full/package.json')));

/** One file of a locale; an empty one where CLDR has none. */
function cldr(bundle, locale, file) {
  const path = join(CLDR, `cldr-${bundle}-full`, 'main', locale, `${file}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).main[locale] : undefined;
}
const territories = (locale) => cldr('localenames', locale, 'territories')?.localeDisplayNames.territories ?? {};
const languages = (locale) => cldr('localenames', locale, 'languages')?.localeDisplayNames.languages ?? {};
const zones = (locale) => cldr('dates', locale, 'timeZoneNames')?.dates.timeZoneNames.zone ?? {};

/** CLDR writes "Myanmar (Burma)" and "Congo - Kinshasa": the part before counts too. */
function spellings(name) {
  const folded = fold(name);
  const plain = folded.replace(/ ?\([^)]*\)/g, '').replaceAll(' & ', ' and ').trim();
  return [...new Set([folded, plain, plain.replace(/^st\. /, 'saint ')])];
}

/** @returns {[string, string][]} (code, name) of the countries and territories in one locale */
export const countryNames = (locale) =>
  Object.entries(territories(locale))
    .map(([key, name]) => [key.slice(0, 2), name, key])
    .filter(([, , key]) => /^[A-Z]{2}(?:-alt-.*)?$/.test(key) && !['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'].includes(key.slice(0, 2)))
    .flatMap(([code, name]) => spellings(name).map((spelling) => [code, spelling]));

export const languageNames = (locale) =>
  Object.entries(languages(locale))
    .filter(([key]) => /^[a-z]{2,3}$/.test(key))
    .flatMap(([code, name]) => spellings(name).map((spelling) => [`lang/${code}`, spelling]));

/** Cities of the time zones; CLDR leaves out those whose English name is the zone's: Europe/Rome. */
export function cityNames(locale) {
  const found = [];
  const walk = (node, name) => {
    if (node._type === 'zone') {
      const key = fold(name.replaceAll('_', ' '));
      if (node.exemplarCity) found.push([`city/${key}`, fold(node.exemplarCity)]);
      if (locale === 'en') found.push([`city/${key}`, key]);
    } else {
      for (const [key, child] of Object.entries(node)) if (typeof child === 'object') walk(child, key);
    }
  };
  for (const [area, node] of Object.entries(zones(locale))) if (area !== 'Etc') walk(node, area);
  return found;
}

class Gazetteer {
  /** @type {Map<string, {kinds: number, code: string}>} */
  places = new Map();

  add(name, kind, code) {
    const place = this.places.get(name) ?? { kinds: 0, code: '' };
    place.kinds |= kind;
    if (place.code === '' && kind !== KIND.person) place.code = code;
    this.places.set(name, place);
  }
  codeOf(name, kinds) {
    const place = this.places.get(name);
    return place && place.kinds & kinds ? place.code : '';
  }
}

/** What an instance is, by the names of its classes: a city, a country or another area. */
function kindOfInstance(synset, wordnet) {
  const classes = synset.pointers.filter(({ symbol }) => symbol === '@i');
  const names = classes.flatMap(({ to }) => wordnet.synsets.get(to).members);
  if (names.some((name) => CITY.has(name))) return KIND.city;
  return names.some((name) => AREA.test(name)) ? KIND.country : 0;
}

/** Cities, countries, states and continents of WordNet, under all their names; the code of each by synset. */
function addInstances(gazetteer, wordnet) {
  const codes = new Map();
  for (const synset of wordnet.synsets.values()) {
    const kind = kindOfInstance(synset, wordnet);
    if (kind === 0) continue;
    const known = synset.members.map((member) => gazetteer.codeOf(member, kind)).find((code) => code);
    const code = known ?? `${kind === KIND.city ? 'city' : 'area'}/${synset.members[0]}`;
    codes.set(synset.key, code);
    for (const member of synset.members) gazetteer.add(member, kind, code);
  }
  return codes;
}

const OF_A_PLACE =
  /^(?:an? |the )?(?:native|inhabitant|resident|citizen|people|person)\b.*?\b(?:of|from) (?:the )?([^;,(]+?)(?: nationality)?(?:;.*)?$/;

/** "Taiwanese" pertains to Taiwan; "a native or inhabitant of Sweden", "a person of French nationality". */
function addPeoples(gazetteer, wordnet, codes) {
  for (const [lemma, senses] of wordnet.senses) {
    const places = senses
      .flatMap(({ synset }) => (synset.kind.letter === 'a' ? synset.pointers : []))
      .filter(({ symbol, to }) => symbol === '\\' && codes.has(to));
    if (places.length > 0) gazetteer.add(lemma, KIND.people, codes.get(places[0].to));
  }
  for (const [lemma, senses] of wordnet.senses) {
    for (const { synset } of senses) {
      if (synset.kind.letter !== 'n' || !synset.capital[0]) continue;
      const stated = OF_A_PLACE.exec(synset.gloss);
      const code = stated ? gazetteer.codeOf(fold(stated[1].trim()), KIND.country | KIND.city | KIND.people) : '';
      if (code) gazetteer.add(lemma, KIND.people, code);
    }
  }
}

// Peoples that WordNet ties to another country or to none, and the first half of "Sino-American".
const PEOPLES = {
  CN: 'chinese sino', GB: 'anglo', FR: 'franco', DE: 'germano', RU: 'russo', TR: 'turco turko', GR: 'greco graeco',
  IT: 'italo', ES: 'hispano', PT: 'luso', IN: 'indo', PL: 'polono', FI: 'finno', AT: 'austro', US: 'americano', SE: 'sweco',
};

// Names that neither source ties to their country.
const MORE = {
  'area/korea': 'korea|korean',
  KP: 'north korean',
  KR: 'south korean',
  AE: 'uae|u.a.e.|emirates',
  CZ: 'czech republic',
  GB: 'uk|u.k.|britain|great britain',
  MM: 'burma',
  NL: 'holland',
  PS: 'palestine|palestinian|gaza|west bank',
  SZ: 'swaziland',
  TR: 'turkey|turkiye|türkiye',
  US: 'us|u.s.|u.s|usa|u.s.a.|united states of america|america',
};

// Names of areas that are everyday words first: "the South" of the United States.
const COMMON_WORDS = ['south', 'north', 'east', 'west', 'union', 'midwest', 'center', 'centre', 'continent'];

function givenNames() {
  const names = new Set();
  for (const { person } of Object.values(allLocales)) {
    for (const name of Object.values(person?.first_name ?? {}).flat()) {
      if (/^\p{Lu}\p{Ll}+$/u.test(name)) names.add(fold(name));
    }
  }
  return names;
}

export function readGazetteer(wordnet) {
  const gazetteer = new Gazetteer();
  for (const [code, name] of countryNames('en')) gazetteer.add(name, KIND.country, code);
  for (const [code, names] of Object.entries(MORE)) for (const name of names.split('|')) gazetteer.add(name, KIND.country, code);
  for (const [code, name] of cityNames('en')) gazetteer.add(name, KIND.city, code);
  for (const [code, list] of Object.entries(PEOPLES)) {
    for (const people of list.split(' ')) gazetteer.add(people, KIND.people, code);
  }
  const codes = addInstances(gazetteer, wordnet);
  addPeoples(gazetteer, wordnet, codes);
  for (const [code, name] of languageNames('en')) gazetteer.add(name, KIND.language, code);
  for (const name of givenNames()) gazetteer.add(name, KIND.person, '');
  for (const word of COMMON_WORDS) gazetteer.places.delete(word);
  return gazetteer.places;
}
