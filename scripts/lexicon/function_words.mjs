// Words that hold a sentence together and carry little of their own: never reported as swapped by themselves.
const LISTS = {
  articles: 'a an the',
  pronouns: `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its
    itself we us our ours ourselves they them their theirs themselves one oneself this that these those who whom
    whose which what whoever whatever whichever somebody someone something anybody anyone anything nobody none
    nothing everybody everyone everything each other another both either neither some any all many much few little
    several such same`,
  auxiliaries: `be am is are was were been being have has had having do does did done doing will would shall should
    can could may might must ought cannot`,
  prepositions: `about above across after against along amid among amongst around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near of off on onto
    out outside over past per since than through throughout till to toward towards under until unto up upon versus
    via with within without`,
  conjunctions: `and or but nor so yet if unless because although though while whereas whether when whenever where
    wherever`,
  adverbs: `not no n't also too very just only even then there here how why again ever never now still already
    else rather quite`,
  contractions: `'s 's 'll 're 've 'd 'm n't s t ll re ve don didn doesn isn aren wasn weren won wouldn couldn
    shouldn hasn haven hadn can't won't don't didn't doesn't isn't aren't wasn't weren't wouldn't couldn't
    shouldn't hasn't haven't hadn't i'm i've i'd i'll you're you've you'll you'd he's she's it's we're we've we'll
    they're they've they'll that's there's what's who's let's`,
};

export const FUNCTION_WORDS = new Set(Object.values(LISTS).flatMap((list) => list.trim().split(/\s+/)));
