#include "findings/meaning/contrast_fields.h"

namespace unspin {
namespace {

constexpr ContrastField fields[] = {
    // crime, courts, harm
    {u"stages of a criminal case", u"arrest|charge indict|convict|acquit|sue|pardon"},
    {u"what became of somebody",
     u"arrest detain capture apprehend|kill murder execute dead death|injure injury wound hurt|miss|trap|"
     u"rescue save|release free|deport expel extradite|hospitalize hospitalise"},
    {u"offences",
     u"murder|manslaughter|fraud|theft robbery|assault|arson|bribery corruption|rape|kidnapping|"
     u"espionage|smuggling|perjury|blackmail extortion"},
    {u"accidents and disasters",
     u"collapse|explosion explode blast|fire blaze|flood|crash collision collide|earthquake quake|landslide "
     u"mudslide rockslide avalanche|shooting|stabbing|storm hurricane typhoon cyclone|drought|eruption|leak "
     u"spill|derailment|famine"},
    {u"harm done to things", u"bury|damage|destroy demolish|burn|steal loot"},
    {u"guilt", u"guilty|innocent"},
    {u"courts", u"plaintiff prosecutor|defendant accused|judge|jury"},
    {u"roles in a crime", u"victim|suspect attacker assailant gunman|witness|hostage"},
    {u"weapons", u"gun pistol rifle firearm|knife|bomb explosive|missile rocket|sword|drone|grenade"},
    {u"health", u"healthy well|sick ill|dead"},
    {u"diseases",
     u"flu influenza|cancer|measles|tuberculosis|malaria|cholera|polio|diabetes|pneumonia|dementia|obesity"},
    {u"medicine", u"vaccine vaccination|surgery|transplant|chemotherapy"},
    {u"ends of life", u"birth|death"},
    // people
    {u"men and women", u"man male boy gentleman|woman female girl lady"},
    {u"ages of man", u"baby infant|teenager adolescent|adult grown-up|pensioner retiree"},
    {u"kin",
     u"father dad|mother "
     u"mom|brother|sister|son|daughter|uncle|aunt|husband|wife|grandfather|grandmother|grandson|"
     u"granddaughter|nephew|niece|cousin|boyfriend|girlfriend|widow|widower"},
    {u"marriage", u"marry wedding|divorce"},
    {u"trades",
     u"doctor physician|nurse|teacher|student pupil|lawyer attorney|soldier|farmer|fisherman|engineer|"
     u"journalist reporter|scientist|priest|banker|chef cook|actor actress|singer|painter|novelist|carpenter|"
     u"butcher|baker|firefighter fireman|pilot"},
    {u"people on a journey", u"passenger|driver|pedestrian|cyclist"},
    {u"offices of state",
     u"president|minister|senator|governor|mayor|king|queen|prince|princess|ambassador|chancellor|judge"},
    {u"the head of a company", u"ceo|employee|shareholder investor|customer client|supplier"},
    {u"offices in a company",
     u"founder|chairman chairwoman|employee|owner|shareholder investor|customer client|supplier|"
     u"spokesman spokeswoman spokesperson"},
    {u"ranks in an army", u"colonel|lieutenant|sergeant|admiral|corporal"},
    {u"arms of a service", u"army|navy|police"},
    {u"civil and military", u"military|civilian civil"},
    {u"friends and enemies", u"ally friend|enemy foe rival opponent"},
    {u"winners and losers", u"winner|loser|runner-up"},
    {u"faith", u"christian|muslim islamic|jewish|hindu|buddhist|catholic|protestant|atheist"},
    {u"parties", u"democrat democratic|republican|liberal|conservative|socialist|communist|independent"},
    {u"levels of government", u"local municipal|state|federal national|global"},
    {u"kinds of election", u"presidential|parliamentary|mayoral|local"},
    {u"home and abroad", u"domestic|foreign"},
    {u"numbers of people", u"majority|minority"},
    // money
    {u"trade", u"buy purchase acquire|sell|rent lease"},
    {u"figures in an account",
     u"profit earnings|revenue sales turnover|income|price|wage salary pay|cost|debt|tax|dividend"},
    {u"the balance of an account", u"profit surplus|loss deficit"},
    {u"money in and out", u"import|export"},
    {u"lending", u"lend|borrow"},
    {u"giving to charity", u"donate|steal"},
    {u"paper that is traded", u"bond|stock share equity|currency"},
    {u"what is owned and owed", u"stock share equity|loan mortgage"},
    {u"houses of finance", u"bank|insurer|fund|broker brokerage"},
    {u"state of an economy", u"boom|recession bust|inflation|deflation"},
    {u"what a state takes and gives", u"tax levy|subsidy"},
    // results and directions
    {u"results of a contest", u"win victory|lose loss defeat|draw"},
    {u"direction",
     u"rise increase climb grow gain soar jump surge up higher more raise boost inflate elevate skyrocket|"
     u"fall decrease decline drop sink shrink slump plunge tumble down lower fewer less plummet dip reduce "
     u"deflate dwindle contain curb"},
    {u"growth", u"expand expansion widen|contract contraction shrink narrow"},
    {u"strength", u"strengthen|weaken"},
    {u"quality", u"improve improvement|worsen deteriorate deterioration"},
    {u"speed", u"accelerate quicken|slow decelerate"},
    {u"rules", u"tighten|loosen relax"},
    {u"how far", u"slight slightly marginally modestly|sharp sharply steeply dramatically massively"},
    {u"forward and back", u"forward forwards|back backward backwards behind"},
    {u"before and behind", u"ahead|behind"},
    {u"in and out", u"inside within|outside"},
    {u"above and below", u"above over|below under beneath"},
    {u"coming and going", u"arrive|depart leave"},
    {u"ways in and out", u"enter|exit leave"},
    {u"ways out", u"stay remain|leave depart quit"},
    {u"joining", u"join|leave quit"},
    {u"taking in and out", u"include add|exclude remove delete"},
    {u"building", u"create build construct|destroy demolish"},
    {u"beginning and end", u"begin start launch open|end finish close stop halt"},
    {u"calling and calling off", u"call schedule|cancel postpone"},
    {u"putting up and taking down", u"install|dismantle remove"},
    {u"giving and taking", u"accept|refuse decline reject"},
    {u"sending", u"send|receive"},
    {u"hiring", u"hire recruit appoint|fire dismiss sack"},
    {u"success",
     u"succeed success successful thrive flourish prosper triumphant|fail failure failed struggle "
     u"struggling troubled ailing"},
    // saying and judging
    {u"sides in a dispute", u"support back endorse approve favor favour|oppose reject block veto"},
    {u"for and against", u"for|against"},
    {u"what came of an attempt", u"try attempt endeavour endeavor|manage succeed"},
    {u"attack and defence", u"attack|defend"},
    {u"praise and blame", u"praise hail applaud|criticize criticise condemn denounce"},
    {u"admission", u"admit confess acknowledge confirm affirm corroborate|deny refute rebut disprove"},
    {u"open and hidden", u"reveal disclose show expose|hide conceal"},
    {u"who may know", u"secret confidential private privately|public publicly"},
    {u"what is allowed", u"allow permit|ban forbid prohibit bar"},
    {u"encouragement", u"encourage|discourage"},
    {u"what must be done",
     u"optional ask invite|mandatory compulsory obligatory require mandate force oblige"},
    {u"how sure", u"may might could possibly perhaps|will must shall certainly definitely"},
    {u"hope", u"optimistic hopeful|pessimistic"},
    {u"truth", u"true genuine real|false fake"},
    {u"reasons", u"because|despite although though"},
    {u"war and peace", u"war|peace"},
    {u"fighting", u"ceasefire truce|offensive invasion"},
    // time
    {u"spans of time",
     u"second|minute|hour|day daily|week weekly|month monthly|quarter quarterly|year yearly "
     u"annual|decade|century"},
    {u"parts of a span of time", u"early|mid middle|late"},
    {u"times of day", u"morning|noon|afternoon|evening night midnight"},
    {u"order in time", u"before|after|during|until till|since"},
    {u"what is over and what goes on", u"formerly previously once|still"},
    {u"conditions", u"if when|unless|until till"},
    {u"one or all of them", u"and|or"},
    {u"who did it and where", u"by|near|for|against"},
    {u"where to and where from", u"to toward towards into|from"},
    {u"with and without", u"with|without"},
    {u"what one can and must", u"can could|must"},
    {u"how nearly", u"barely hardly scarcely|easily fully completely entirely"},
    {u"how exactly", u"almost nearly|exactly precisely"},
    {u"last and next", u"last previous past|next following coming"},
    {u"how often", u"always|often frequently|sometimes|rarely seldom|never"},
    {u"seasons", u"spring|summer|autumn fall|winter"},
    {u"how long", u"temporary temporarily|permanent permanently"},
    {u"parts of a week", u"weekday|weekend"},
    // measures
    {u"powers of ten", u"dozen|hundred|thousand|million|billion|trillion"},
    {u"quantities", u"all every each|some several few any|none no neither|most"},
    {u"how many of them", u"all|most|half|few|none"},
    {u"which of the two", u"both|either|neither"},
    {u"sizes", u"small little tiny|medium|large big huge giant"},
    {u"times over", u"double|triple|halve|quadruple"},
    {u"how many times", u"once|twice|thrice"},
    {u"currencies", u"dollar|pound|euro|yen|rupee|yuan|franc|peso|rouble ruble"},
    {u"ends of a scale", u"maximum most|minimum least"},
    {u"ranks", u"first|second|third|fourth|fifth|sixth|last"},
    {u"points of the compass", u"north northern|south southern|east eastern|west western"},
    {u"hands", u"left|right"},
    {u"colours", u"red|blue|green|yellow|black|white|orange|purple|pink|brown|grey gray"},
    // things
    {u"vehicles",
     u"car|truck lorry|bus|train|plane aircraft airplane|helicopter|ship|boat|motorcycle|bicycle bike|tram|"
     u"ferry|submarine"},
    {u"buildings",
     u"school|hospital|church|mosque|temple|synagogue|prison jail|factory|museum|hotel|airport|stadium|home "
     u"house|restaurant|shop store|cinema|library|embassy|bridge|tunnel|warehouse"},
    {u"schools", u"kindergarten|university college"},
    {u"landscape", u"cliff hill mountain|beach shore|valley|desert|forest|swamp|island"},
    {u"waters", u"river|lake|sea ocean|canal|pond"},
    {u"living things", u"human people person|animal bird fish poultry cattle|plant"},
    {u"animals",
     u"dog|cat|horse|cow cattle|pig|sheep|goat|bird chicken "
     u"poultry|fish|bear|wolf|lion|tiger|elephant|monkey|"
     u"snake|shark|whale|deer|fox|rabbit"},
    {u"fuels and metals",
     u"gold|silver|copper|iron steel|coal|oil petroleum|gas|uranium|lithium|diamond|salt|wood "
     u"timber|aluminium aluminum|"
     u"zinc|nickel|tin"},
    {u"materials", u"plastic|glass|paper|leather|rubber|cotton|wool|silk"},
    {u"food and drink",
     u"milk|meat beef pork|bread|water|wine|beer|coffee|tea|sugar|rice|wheat|corn|soy|cheese|chocolate|egg|"
     u"potato|pizza|salt|butter"},
    {u"sports",
     u"football soccer|tennis|golf|hockey|cricket|rugby|basketball|baseball|boxing|swimming|cycling|"
     u"gymnastics|sailing|skiing"},
    {u"works of art", u"film movie|book novel|song|album|painting|sculpture|poem|opera"},
    {u"media", u"newspaper|television tv|radio|magazine|website"},
    {u"letters and calls", u"letter|email e-mail|phone telephone"},
    {u"sciences", u"physics|chemistry|biology|mathematics|astronomy|geology|psychology"},
    {u"weather", u"rain|snow|hail|fog|sunshine"},
    {u"instruments", u"guitar|piano|violin|trumpet|flute"},
};

}  // namespace

std::span<const ContrastField> contrast_fields() { return fields; }

}  // namespace unspin
