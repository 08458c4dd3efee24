// The lists behind name_words.h. All words are folded.
#pragma once
#include "text/word_list.h"

namespace unspin::name_words {

inline constexpr auto title_words = word_list(
    u"acting", u"actor", u"actress", u"adm", u"admiral", u"ambassador", u"analyst", u"archbishop",
    u"assistant", u"associate", u"attorney", u"ayatollah", u"baron", u"baroness", u"bishop", u"brig",
    u"brigadier", u"capt", u"captain", u"cardinal", u"chair", u"chairman", u"chairperson", u"chairwoman",
    u"chancellor", u"chief", u"co-founder", u"coach", u"col", u"colonel", u"commander", u"commissioner",
    u"congressman", u"congresswoman", u"constable", u"consul", u"coordinator", u"correspondent",
    u"councillor", u"count", u"countess", u"cpl", u"crown", u"curator", u"dame", u"defender", u"deputy",
    u"detective", u"director", u"director-general", u"doctor", u"dr", u"duchess", u"duke", u"editor",
    u"elder", u"emir", u"emperor", u"empress", u"envoy", u"ex", u"ex-president", u"executive", u"father",
    u"finance", u"first", u"foreign", u"former", u"forward", u"founder", u"fr", u"gen", u"general",
    u"goalkeeper", u"gov", u"governor", u"head", u"hon", u"imam", u"inspector", u"interior", u"judge",
    u"justice", u"king", u"lady", u"lawmaker", u"lawyer", u"leader", u"lieutenant", u"lord", u"lt", u"maj",
    u"major", u"manager", u"marshal", u"mayor", u"messrs", u"mgr", u"midfielder", u"minister", u"mlle",
    u"mme", u"monsignor", u"mp", u"mps", u"mr", u"mrs", u"ms", u"mullah", u"nobel", u"officer", u"opposition",
    u"parliamentarian", u"pastor", u"patriarch", u"pfc", u"pitcher", u"pope", u"premier", u"pres",
    u"president", u"presidential", u"prime", u"prince", u"princess", u"prof", u"professor", u"professors",
    u"prosecutor", u"pvt", u"quarterback", u"queen", u"rabbi", u"rep", u"reporter", u"representative",
    u"reps", u"rev", u"reverend", u"secretary", u"secretary-general", u"sen", u"senator", u"senators",
    u"senior", u"sergeant", u"sgt", u"sheik", u"sheikh", u"sheriff", u"singer", u"sir", u"sister",
    u"solicitor", u"speaker", u"spiritual", u"spokesman", u"spokesperson", u"spokeswoman", u"staff",
    u"striker", u"sultan", u"superintendent", u"supt", u"teammate", u"then", u"then-president", u"treasurer",
    u"undersecretary", u"vice", u"vice-president", u"warden", u"writer");
static_assert(title_words.is_sorted());

inline constexpr auto office_words =
    word_list(u"affairs", u"agriculture", u"commerce", u"defence", u"defense", u"education", u"energy",
              u"health", u"homeland", u"housing", u"interior", u"justice", u"labor", u"labour", u"security",
              u"state", u"trade", u"transport", u"transportation", u"treasury", u"veterans", u"war");
static_assert(office_words.is_sorted());

inline constexpr auto body_words = word_list(
    u"academy", u"administration", u"agency", u"airlines", u"airways", u"alliance", u"army", u"assembly",
    u"associates", u"association", u"authority", u"bank", u"board", u"broadcasting", u"bureau", u"cabinet",
    u"center", u"centers", u"centre", u"chamber", u"church", u"club", u"coalition", u"college", u"commission",
    u"committee", u"community", u"company", u"confederation", u"congress", u"conservatory", u"corp",
    u"corporation", u"council", u"court", u"department", u"embassy", u"exchange", u"faculty", u"fed",
    u"federation", u"force", u"forces", u"foundation", u"front", u"fund", u"government", u"group", u"guard",
    u"guild", u"hall", u"headquarters", u"hospital", u"house", u"inc", u"industries", u"institute",
    u"institution", u"investigation", u"jail", u"journal", u"laboratory", u"league", u"legion", u"ltd",
    u"ministry", u"mosque", u"movement", u"museum", u"nations", u"navy", u"newspaper", u"office", u"opera",
    u"orchestra", u"order", u"organisation", u"organization", u"palace", u"parliament", u"partners", u"party",
    u"police", u"post", u"press", u"prison", u"radio", u"red", u"republic", u"school", u"secretariat",
    u"senate", u"service", u"services", u"society", u"station", u"studios", u"synagogue", u"syndicate",
    u"synod", u"team", u"television", u"temple", u"theater", u"theatre", u"times", u"tribunal", u"tribune",
    u"trust", u"union", u"university");
static_assert(body_words.is_sorted());

inline constexpr auto place_words = word_list(
    u"airport", u"avenue", u"basin", u"bay", u"beach", u"boulevard", u"bridge", u"building", u"camp",
    u"canal", u"cape", u"castle", u"cathedral", u"channel", u"city", u"coast", u"county", u"creek", u"desert",
    u"district", u"drive", u"falls", u"field", u"forest", u"fort", u"garden", u"gardens", u"gate", u"grounds",
    u"gulf", u"harbor", u"harbour", u"heights", u"hill", u"hills", u"hotel", u"island", u"islands", u"isle",
    u"isles", u"kingdom", u"lake", u"lakes", u"land", u"lane", u"mount", u"mountain", u"mountains", u"mt",
    u"ocean", u"park", u"peninsula", u"plateau", u"plaza", u"point", u"pole", u"port", u"prairie",
    u"province", u"reef", u"region", u"republic", u"ridge", u"river", u"road", u"sea", u"shore", u"square",
    u"stadium", u"state", u"states", u"strait", u"street", u"territories", u"territory", u"tower", u"town",
    u"township", u"valley", u"village", u"west", u"zone");
static_assert(place_words.is_sorted());

inline constexpr auto thing_words = word_list(
    u"accord", u"accords", u"act", u"agreement", u"award", u"awards", u"bible", u"bill", u"bowl", u"budget",
    u"campaign", u"case", u"championship", u"championships", u"charter", u"classic", u"code", u"commandments",
    u"competition", u"conference", u"conferences", u"conflict", u"constitution", u"convention", u"convoy",
    u"crisis", u"cup", u"day", u"days", u"decade", u"declaration", u"derby", u"eve", u"express", u"fair",
    u"festival", u"final", u"finals", u"games", u"gospel", u"holiday", u"holidays", u"initiative", u"inquiry",
    u"jubilee", u"law", u"lent", u"marathon", u"masters", u"medal", u"mission", u"month", u"olympian",
    u"olympics", u"olympics'", u"open", u"operation", u"oscar", u"pact", u"peace", u"plan", u"prix", u"prize",
    u"prizes", u"process", u"program", u"programme", u"project", u"protocol", u"race", u"races", u"regatta",
    u"report", u"reports", u"resolution", u"revolution", u"rule", u"sabbath", u"series", u"show", u"spring",
    u"star", u"summer", u"summit", u"super", u"syndrome", u"talks", u"test", u"theory", u"title", u"tour",
    u"tournament", u"treaty", u"trial", u"trophy", u"virus", u"war", u"wars", u"week", u"weekend", u"winter",
    u"year", u"year's");
static_assert(thing_words.is_sorted());

inline constexpr auto people_words = word_list(
    u"aborigine", u"afghan", u"afghans", u"african", u"africans", u"albanian", u"albanians", u"algerian",
    u"algerians", u"american", u"americans", u"anglican", u"anglicans", u"anti-semitism", u"antisemitism",
    u"arab", u"arabic", u"arabs", u"argentine", u"argentinian", u"armenian", u"armenians", u"asian",
    u"asians", u"australian", u"australians", u"austrian", u"austrians", u"azerbaijani", u"bangladeshi",
    u"basque", u"basques", u"belgian", u"belgians", u"bolivian", u"bosnian", u"bosnians", u"brazilian",
    u"brazilians", u"british", u"briton", u"britons", u"buddhist", u"buddhists", u"bulgarian", u"bulgarians",
    u"burmese", u"cambodian", u"canadian", u"canadians", u"caribbean", u"catalan", u"catholic", u"catholics",
    u"caucasian", u"chechen", u"chechens", u"chilean", u"chinese", u"christian", u"christianity",
    u"christians", u"colombian", u"colombians", u"communism", u"communist", u"communists", u"congolese",
    u"conservatives", u"croat", u"croatian", u"croats", u"cuban", u"cubans", u"cypriot", u"cypriots",
    u"czech", u"czechs", u"dane", u"danes", u"danish", u"democrat", u"democratic", u"democrats", u"dutch",
    u"dutchman", u"egyptian", u"egyptians", u"english", u"englishman", u"estonian", u"ethiopian", u"european",
    u"europeans", u"filipino", u"filipinos", u"finn", u"finnish", u"finns", u"french", u"frenchman",
    u"georgian", u"georgians", u"german", u"germans", u"ghanaian", u"greek", u"greeks", u"gypsy", u"hasidic",
    u"hebrew", u"hindu", u"hinduism", u"hindus", u"hispanic", u"hispanics", u"hungarian", u"hungarians",
    u"icelandic", u"indian", u"indians", u"indonesian", u"indonesians", u"iranian", u"iranians", u"iraqi",
    u"iraqis", u"irish", u"islam", u"islamic", u"islamist", u"islamists", u"israeli", u"israelis", u"italian",
    u"italians", u"jamaican", u"japanese", u"jew", u"jewish", u"jews", u"jordanian", u"jordanians",
    u"judaism", u"kazakh", u"kenyan", u"kenyans", u"korean", u"koreans", u"kosovar", u"kurd", u"kurdish",
    u"kurds", u"kuwaiti", u"latin", u"latino", u"latinos", u"latvian", u"lebanese", u"liberian", u"libyan",
    u"libyans", u"lithuanian", u"lutheran", u"macedonian", u"malaysian", u"malaysians", u"maltese", u"maoist",
    u"marxist", u"mediterranean", u"methodist", u"mexican", u"mexicans", u"moldovan", u"mormon", u"mormons",
    u"moroccan", u"moslem", u"moslems", u"muslim", u"muslims", u"nazi", u"nazis", u"nepalese", u"nicaraguan",
    u"nigerian", u"nigerians", u"nordic", u"norwegian", u"norwegians", u"orthodox", u"pakistani",
    u"pakistanis", u"palestinian", u"palestinians", u"panamanian", u"persian", u"peruvian", u"pole", u"poles",
    u"polish", u"portuguese", u"presbyterian", u"protestant", u"protestants", u"puritan", u"republican",
    u"republicans", u"romanian", u"romanians", u"russian", u"russians", u"rwandan", u"salvadoran",
    u"sandinista", u"saudi", u"saudis", u"scandinavian", u"scot", u"scots", u"scottish", u"semitic",
    u"semitism", u"serb", u"serbian", u"serbs", u"shiite", u"shiites", u"sikh", u"sikhs", u"singaporean",
    u"slav", u"slavic", u"slovak", u"slovaks", u"slovene", u"slovenian", u"somali", u"somalis", u"soviet",
    u"soviets", u"spaniard", u"spaniards", u"spanish", u"sri-lankan", u"stalinist", u"sudanese", u"sunni",
    u"sunnis", u"swede", u"swedes", u"swedish", u"swiss", u"syrian", u"syrians", u"taiwanese", u"tajik",
    u"tamil", u"tamils", u"tanzanian", u"thai", u"thais", u"tibetan", u"tibetans", u"tories", u"tory",
    u"tunisian", u"turk", u"turkish", u"turks", u"ugandan", u"ukrainian", u"ukrainians", u"uruguayan",
    u"uzbek", u"venezuelan", u"venezuelans", u"vietnamese", u"welsh", u"western", u"yemeni", u"yiddish",
    u"yugoslav", u"zairean", u"zambian", u"zimbabwean", u"zionist", u"zionists", u"zulu");
static_assert(people_words.is_sorted());

inline constexpr auto common_capitals = word_list(
    u"a.m", u"advertisement", u"aids", u"am", u"apr", u"april", u"aug", u"august", u"bible", u"c", u"ceo",
    u"cfo", u"christmas", u"constitution", u"cop", u"cops", u"covid", u"covid-19", u"dec", u"december",
    u"dna", u"dvd", u"easter", u"eastern", u"edt", u"est", u"et", u"feb", u"february", u"fri", u"friday",
    u"gdp", u"gmt", u"gnp", u"god", u"gospel", u"gps", u"hajj", u"halloween", u"hanukkah", u"hiv",
    u"holocaust", u"i", u"id", u"internet", u"it", u"jan", u"january", u"jul", u"july", u"jun", u"june",
    u"koran", u"lent", u"march", u"may", u"mon", u"monday", u"mp", u"mps", u"mr", u"ms", u"ngo", u"ngos",
    u"no", u"no.", u"northern", u"nov", u"november", u"oct", u"october", u"ok", u"olympic", u"olympics",
    u"oscars", u"p.m", u"paralympics", u"passover", u"ph.d", u"phd", u"pm", u"ps", u"pt", u"q&a", u"qur'an",
    u"quran", u"ramadan", u"renaissance", u"sat", u"saturday", u"sept", u"september", u"southern", u"sun",
    u"sunday", u"suv", u"t-shirt", u"t-shirts", u"thanksgiving", u"thu", u"thurs", u"thursday", u"torah",
    u"tue", u"tues", u"tuesday", u"tv", u"tvs", u"u.s.-led", u"ufo", u"utc", u"vip", u"web", u"wed",
    u"wednesday", u"westerner", u"xmas", u"yom", u"yuletide");
static_assert(common_capitals.is_sorted());

inline constexpr auto particles =
    word_list(u"abu", u"al", u"ar", u"as", u"bar", u"ben", u"bin", u"d'", u"da", u"das", u"de", u"del",
              u"della", u"den", u"der", u"des", u"di", u"do", u"dos", u"du", u"e", u"el", u"ibn", u"la",
              u"las", u"le", u"les", u"lo", u"los", u"of", u"san", u"santa", u"st", u"ste", u"te", u"ten",
              u"ter", u"ud", u"ul", u"uz", u"van", u"vom", u"von", u"y", u"zu", u"zum", u"zur");
static_assert(particles.is_sorted());

inline constexpr auto function_forms = word_list(
    u"a", u"about", u"above", u"according", u"across", u"after", u"again", u"against", u"ago", u"all",
    u"almost", u"along", u"already", u"also", u"although", u"always", u"am", u"amid", u"among", u"an", u"and",
    u"another", u"any", u"anybody", u"anyone", u"anything", u"apart", u"are", u"around", u"as", u"ask",
    u"asked", u"asking", u"at", u"away", u"back", u"be", u"because", u"been", u"before", u"behind", u"being",
    u"below", u"beneath", u"besides", u"best", u"better", u"between", u"beyond", u"billions", u"both", u"but",
    u"by", u"call", u"called", u"can", u"can't", u"cannot", u"come", u"could", u"couldn't", u"did", u"didn't",
    u"do", u"does", u"doesn't", u"doing", u"don't", u"down", u"dozens", u"due", u"during", u"each",
    u"earlier", u"early", u"either", u"else", u"enough", u"especially", u"even", u"eventually", u"ever",
    u"every", u"everybody", u"everyone", u"everything", u"except", u"far", u"few", u"fewer", u"finally",
    u"first", u"five", u"following", u"for", u"four", u"from", u"further", u"get", u"given", u"go", u"going",
    u"got", u"had", u"half", u"has", u"hasn't", u"have", u"haven't", u"having", u"he", u"he'd", u"he'll",
    u"he's", u"hence", u"her", u"here", u"hers", u"herself", u"him", u"himself", u"his", u"how", u"however",
    u"hundreds", u"i", u"i'd", u"i'll", u"i'm", u"i've", u"if", u"in", u"including", u"indeed", u"inside",
    u"instead", u"into", u"is", u"isn't", u"it", u"it'd", u"it'll", u"it's", u"its", u"itself", u"just",
    u"last", u"lastly", u"late", u"later", u"latest", u"least", u"less", u"let", u"let's", u"like",
    u"likewise", u"look", u"made", u"make", u"making", u"many", u"maybe", u"me", u"meanwhile", u"mid",
    u"might", u"millions", u"mine", u"more", u"moreover", u"most", u"mostly", u"much", u"must", u"my",
    u"myself", u"near", u"nearby", u"nearly", u"neither", u"never", u"nevertheless", u"next", u"nine", u"no",
    u"nobody", u"none", u"nonetheless", u"nor", u"not", u"nothing", u"now", u"nowhere", u"of", u"off",
    u"official", u"officials", u"often", u"oh", u"on", u"once", u"one", u"only", u"onto", u"or", u"other",
    u"others", u"otherwise", u"our", u"ours", u"ourselves", u"out", u"outside", u"over", u"overall", u"own",
    u"past", u"people", u"perhaps", u"please", u"plus", u"put", u"quite", u"rather", u"read", u"really",
    u"recent", u"recently", u"regarding", u"right", u"said", u"same", u"say", u"saying", u"says", u"see",
    u"seven", u"several", u"shall", u"she", u"she'd", u"she'll", u"should", u"shouldn't", u"similarly",
    u"since", u"six", u"so", u"some", u"somebody", u"someone", u"something", u"sometimes", u"soon", u"still",
    u"story", u"such", u"ten", u"than", u"thanks", u"that", u"that's", u"the", u"their", u"theirs", u"them",
    u"themselves", u"then", u"there", u"there's", u"thereafter", u"thereby", u"therefore", u"these", u"they",
    u"they'd", u"they'll", u"they're", u"they've", u"thing", u"things", u"third", u"this", u"those",
    u"though", u"thousands", u"three", u"through", u"throughout", u"thus", u"till", u"to", u"today",
    u"together", u"tomorrow", u"tonight", u"too", u"toward", u"towards", u"twenty", u"two", u"under",
    u"unless", u"unlike", u"until", u"up", u"upon", u"us", u"use", u"used", u"using", u"very", u"via", u"was",
    u"wasn't", u"we", u"we'd", u"we'll", u"we're", u"we've", u"well", u"were", u"weren't", u"what", u"what's",
    u"whatever", u"when", u"whenever", u"where", u"whereas", u"whether", u"which", u"while", u"who",
    u"whoever", u"whole", u"whom", u"whose", u"why", u"will", u"with", u"within", u"without", u"won't",
    u"would", u"wouldn't", u"yes", u"yesterday", u"yet", u"you", u"you'd", u"you'll", u"you're", u"your",
    u"yours", u"yourself");
static_assert(function_forms.is_sorted());

inline constexpr auto name_suffixes =
    word_list(u"ii", u"iii", u"iv", u"ix", u"jr", u"sr", u"v", u"vi", u"vii", u"viii", u"x", u"xi", u"xii",
              u"xiv", u"xvi", u"xxiii");
static_assert(name_suffixes.is_sorted());

inline constexpr auto given_names = word_list(
    u"aaron", u"abdul", u"abdullah", u"abraham", u"adam", u"ahmed", u"alan", u"albert", u"alex", u"alexander",
    u"alexei", u"ali", u"alice", u"alison", u"amanda", u"amy", u"andrea", u"andrei", u"andrew", u"andy",
    u"angela", u"ann", u"anna", u"anne", u"anthony", u"antonio", u"arthur", u"barbara", u"barry", u"ben",
    u"benjamin", u"bernard", u"beth", u"betty", u"bill", u"bob", u"boris", u"brian", u"bruce", u"carl",
    u"carla", u"carlos", u"carol", u"caroline", u"catherine", u"charles", u"charlie", u"charlotte", u"chris",
    u"christian", u"christina", u"christine", u"christopher", u"claire", u"claude", u"colin", u"craig",
    u"cynthia", u"daniel", u"dave", u"david", u"deborah", u"dennis", u"diana", u"diane", u"dick", u"dmitry",
    u"donald", u"donna", u"dorothy", u"doug", u"douglas", u"ed", u"eddie", u"edward", u"elena", u"elizabeth",
    u"ellen", u"emily", u"emma", u"eric", u"erik", u"ernest", u"eugene", u"eva", u"evelyn", u"fatima",
    u"fernando", u"florence", u"francis", u"francisco", u"francois", u"frank", u"franz", u"fred",
    u"frederick", u"gabriel", u"gary", u"gavin", u"geoffrey", u"george", u"gerald", u"gerard", u"gerhard",
    u"giovanni", u"giuseppe", u"gloria", u"gordon", u"grace", u"graham", u"greg", u"gregory", u"guillermo",
    u"gustavo", u"hamid", u"hannah", u"hans", u"harold", u"harry", u"hassan", u"heather", u"helen", u"helmut",
    u"henry", u"herbert", u"howard", u"hugo", u"hussein", u"ian", u"ibrahim", u"igor", u"irene", u"isaac",
    u"isabel", u"ivan", u"jack", u"jackie", u"jacob", u"jacqueline", u"jacques", u"jake", u"james", u"jamie",
    u"jan", u"jane", u"janet", u"janice", u"jason", u"javier", u"jay", u"jean", u"jeff", u"jeffrey",
    u"jennifer", u"jeremy", u"jerry", u"jessica", u"jesus", u"jill", u"jim", u"jimmy", u"joan", u"joe",
    u"joel", u"johann", u"johannes", u"john", u"johnny", u"jonathan", u"jorge", u"jose", u"josef", u"joseph",
    u"joshua", u"juan", u"judith", u"judy", u"julia", u"julian", u"julie", u"justin", u"karen", u"karl",
    u"kate", u"katherine", u"kathleen", u"kathy", u"keith", u"kelly", u"ken", u"kenneth", u"kevin", u"kim",
    u"kimberly", u"klaus", u"kofi", u"larry", u"laura", u"lauren", u"laurence", u"lawrence", u"lee", u"leon",
    u"leonard", u"leonid", u"leslie", u"lewis", u"linda", u"lisa", u"liz", u"louis", u"louise", u"lucy",
    u"luis", u"luke", u"lynn", u"madeleine", u"manuel", u"marc", u"marco", u"marcus", u"margaret", u"maria",
    u"marie", u"marilyn", u"mario", u"mark", u"martha", u"martin", u"mary", u"matt", u"matthew", u"maurice",
    u"max", u"megan", u"mehmet", u"melissa", u"michael", u"michel", u"michelle", u"miguel", u"mike",
    u"mikhail", u"milan", u"mohamed", u"mohammad", u"mohammed", u"monica", u"muhammad", u"nancy", u"natalie",
    u"nathan", u"neil", u"nelson", u"nicholas", u"nick", u"nicolas", u"nicole", u"nigel", u"nikolai", u"noah",
    u"norman", u"oleg", u"olga", u"oliver", u"olivier", u"omar", u"oscar", u"pablo", u"pamela", u"patricia",
    u"patrick", u"paul", u"paula", u"pedro", u"peggy", u"peter", u"phil", u"philip", u"philippe", u"phillip",
    u"pierre", u"rachel", u"rafael", u"ralph", u"raymond", u"rebecca", u"ricardo", u"richard", u"rick",
    u"robert", u"roberto", u"robin", u"rodney", u"roger", u"roland", u"ron", u"ronald", u"rosa", u"rose",
    u"roy", u"russell", u"ruth", u"ryan", u"sally", u"sam", u"samantha", u"samuel", u"sandra", u"sara",
    u"sarah", u"saul", u"scott", u"sean", u"sebastian", u"sergei", u"sergio", u"sharon", u"sheila", u"simon",
    u"slobodan", u"sophie", u"stanley", u"stefan", u"stephanie", u"stephen", u"steve", u"steven", u"stewart",
    u"stuart", u"susan", u"suzanne", u"svetlana", u"tariq", u"ted", u"terence", u"teresa", u"terry",
    u"theodore", u"theresa", u"thomas", u"tim", u"timothy", u"tina", u"tom", u"tommy", u"tony", u"tracy",
    u"valerie", u"vanessa", u"vera", u"victor", u"victoria", u"viktor", u"vincent", u"virginia", u"vladimir",
    u"walter", u"warren", u"wayne", u"wendy", u"wilhelm", u"william", u"willy", u"winston", u"yasser",
    u"yitzhak", u"yuri", u"yusuf", u"yves", u"zoe");
static_assert(given_names.is_sorted());

// New York, South Korea, Great Britain
inline constexpr auto name_openers =
    word_list(u"big", u"central", u"east", u"eastern", u"grand", u"great", u"little", u"lower", u"new",
              u"north", u"northern", u"old", u"saint", u"san", u"santa", u"south", u"southern", u"st",
              u"united", u"upper", u"west", u"western");
static_assert(name_openers.is_sorted());

// People’s Daily, Children’s Hospital
inline constexpr auto owners = word_list(u"children", u"farmers", u"king", u"men", u"people", u"queen",
                                         u"veterans", u"women", u"workers");
static_assert(owners.is_sorted());

// The Government, the State: a capital by courtesy.
inline constexpr auto generic_words =
    word_list(u"administration", u"cabinet", u"capital", u"construction", u"federal", u"government",
              u"ministry", u"opposition", u"party", u"press", u"province", u"region", u"republic", u"state",
              u"states", u"times", u"zone");
static_assert(generic_words.is_sorted());

}  // namespace unspin::name_words
