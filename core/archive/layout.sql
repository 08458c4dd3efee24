-- The tables of an archive; the program and the page make them of this file.
PRAGMA application_id = 0x756e7370;  -- "unsp"
CREATE TABLE settings (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE articles (id INTEGER PRIMARY KEY, name NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL,
                       date TEXT NOT NULL, hash INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX articles_by_hash ON articles (hash);
CREATE VIRTUAL TABLE keys USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO settings VALUES ('version', 1);
